"""Draws `mcpb/icon.png` from `mcpb/icon.svg`, or with --check says whether it is so drawn."""

import sys
import tempfile
from pathlib import Path

from npm import installed, script
from project import ROOT

RESVG = "@resvg/resvg-js"
SIDE = 512
"""Pixels: what MCPB recommends, and the least that Claude Code's directory takes."""

DRAW = """
import { readFileSync, writeFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
const [source, target, side] = process.argv.slice(2);
const fitTo = { mode: "width", value: Number(side) };
writeFileSync(target, new Resvg(readFileSync(source, "utf-8"), { fitTo }).render().asPng());
"""


def main() -> int:
    """0 if the picture is, or now is, as the drawing says."""
    source, picture = ROOT / "mcpb" / "icon.svg", ROOT / "mcpb" / "icon.png"
    if "--check" not in sys.argv:
        picture.write_bytes(drawn(source, SIDE))
    elif picture.read_bytes() != drawn(source, SIDE):
        print("mcpb/icon.png is not as mcpb/icon.svg says: run .ci/icon.py")
        return 1
    return 0


def drawn(source: Path, side: int) -> bytes:
    """The drawing as a PNG of this many pixels."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "icon.png")
        script(installed(Path(folder, "tool"), RESVG), DRAW, str(source), str(target), str(side))
        return target.read_bytes()


if __name__ == "__main__":
    raise SystemExit(main())
