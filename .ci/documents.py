"""Writes the generated parts into README.md and docs/, or with --check says whether they are up to date."""

import re
import sys
from pathlib import Path

from bulkvs_mcp.server.admin.listing import Rows, code_rows, setting_rows, tool_rows
from bulkvs_mcp.server.install.guide import client_guide

ROOT = Path(__file__).parents[1]


def markdown(header: tuple[str, ...], rows: Rows) -> str:
    """A table whose first column is code."""
    cells = [(f"`{row[0]}`", *(f"`{c}`" if c.startswith("--") else c for c in row[1:])) for row in rows]
    lines = [header, tuple("---" for _ in header), *cells]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


PARTS = {
    "tools": markdown(("tool", "hints", "what it does"), tool_rows()),
    "settings": markdown(("variable", "flag", "default", "what it decides"), setting_rows()),
    "codes": markdown(("code", "status", "meaning"), code_rows()),
    "clients": f"\n{client_guide()}\n",
}


def filled(text: str) -> str:
    """The text with each part between its markers."""
    for name, part in PARTS.items():
        block = f"<!-- {name} -->\n{part}\n<!-- end {name} -->"
        text = re.sub(rf"<!-- {name} -->.*?<!-- end {name} -->", lambda _, b=block: b, text, flags=re.DOTALL)
    return text


def main() -> int:
    """0 if the files are, or now are, as the code says."""
    stale: list[str] = []
    for file in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))):
        before = file.read_text(encoding="utf-8")
        after = filled(before)
        if "--check" not in sys.argv:
            file.write_text(after, encoding="utf-8")
        elif after != before:
            stale.append(file.relative_to(ROOT).as_posix())
    if stale:
        print(f"not up to date: {', '.join(stale)}. Run .ci/documents.py")
    return 1 if stale else 0


if __name__ == "__main__":
    raise SystemExit(main())
