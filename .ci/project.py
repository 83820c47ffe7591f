"""What every package says of the project: its name and version, who holds it, and where it is in public."""

import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
NAME, VERSION, PYTHON = PROJECT["name"], PROJECT["version"], PROJECT["requires-python"]

ADDRESS = ""
"""The project's public address: its repository on GitHub, `https://github.com/OWNER/NAME`.

Empty as long as there is none. Nothing links to the project then; once it is filled in, everything does that can.
"""


def links() -> dict[str, str]:
    """Where people find what, by what it is; nothing without a public address."""
    if not ADDRESS:
        return {}
    return {
        "homepage": ADDRESS,
        "documentation": f"{ADDRESS}/blob/main/README.md",
        "support": f"{ADDRESS}/issues",
        "repository": ADDRESS,
        "privacy": f"{ADDRESS}/blob/main/PRIVACY.md",
        "icon": f"{ADDRESS}/raw/v{VERSION}/mcpb/icon.png",
        "bundle": f"{ADDRESS}/releases/download/v{VERSION}/{bundle_name()}",
    }


def linked(names: dict[str, str]) -> dict[str, str]:
    """The links under the names that a format has for them, such as `{"supportUrl": "support"}`."""
    found = links()
    return {name: found[link] for name, link in names.items() if link in found}


def bundle_name() -> str:
    """The file of the bundle."""
    return f"{NAME}-{VERSION}.mcpb"


def holder() -> str:
    """Who holds the copyright, as the licence says it."""
    line = next(line for line in (ROOT / "LICENSE").read_text("utf-8").splitlines() if "(c)" in line)
    return line.split(maxsplit=3)[3]
