"""Writes the generated parts into README.md, or with --check says whether they are up to date."""

import re
import sys
from pathlib import Path

from bulkvs_mcp.server.admin.listing import Rows, code_rows, setting_rows, tool_rows
from bulkvs_mcp.server.install.guide import client_guide

README = Path(__file__).parents[1] / "README.md"


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
    """0 if the file is, or now is, as the code says."""
    before = README.read_text(encoding="utf-8")
    after = filled(before)
    if "--check" not in sys.argv:
        README.write_text(after, encoding="utf-8")
    elif after != before:
        print("README.md is not up to date: run .ci/documents.py")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
