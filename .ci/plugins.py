"""The plugin for Claude Code with its marketplace, and the extension for Gemini CLI.

Both start the project in `plugin/`, whose script drops what nobody filled in. How they hand over an option was
looked at in what the clients really give a server (Claude Code 2.1.332, Gemini CLI 0.61.0):

- Claude Code sets every variable that the plugin names, to an empty value where nobody filled in the option, and
  so hides what the environment has under that name, a brake say. So an option comes under a name of its own.
- Gemini CLI sets the variables of those settings that are filled in, and leaves the environment's as they are. No
  `env` of the server is needed, and one would expand what follows a `$` in a token.
"""

from typing import Any

from options import DIALOGUE, asked, described, key, kind, secret
from pins import uv_table
from project import NAME, PROJECT, PYTHON, ROOT, VERSION, holder, linked

from bulkvs_mcp.server.install.clients import NAME as SERVER
from bulkvs_mcp.server.settings import variable

FOLDER = "plugin"
OPTION = "OPTION_"
"""How a setting's variable begins while it may still be empty; `start.py` knows it too."""


def plugin() -> dict[str, Any]:
    """`plugin/.claude-plugin/plugin.json`."""
    return {
        "name": SERVER,
        "version": VERSION,
        "description": PROJECT["description"],
        "author": {"name": holder()},
        "license": PROJECT["license"],
        "keywords": PROJECT["keywords"],
        **linked(
            {
                "homepage": "homepage",
                "repository": "repository",
                "documentationUrl": "documentation",
                "supportUrl": "support",
                "privacyPolicyUrl": "privacy",
            }
        ),
        "icon": ".claude-plugin/icon.png",
        "userConfig": {key(field): _option(field) for field in DIALOGUE},
        "mcpServers": {SERVER: _started("${CLAUDE_PLUGIN_ROOT}") | {"env": _handed_over()}},
    }


def marketplace() -> dict[str, Any]:
    """`.claude-plugin/marketplace.json`: this repository is a marketplace with one plugin."""
    return {
        "name": NAME,
        "owner": {"name": holder()},
        "description": f"The plugin of {NAME}.",
        "plugins": [
            {"name": SERVER, "source": f"./{FOLDER}", "description": PROJECT["description"], "version": VERSION}
        ],
    }


def extension() -> dict[str, Any]:
    """`gemini-extension.json`; the folder of the extension is the whole repository."""
    return {
        "name": SERVER,
        "version": VERSION,
        "description": PROJECT["description"],
        "mcpServers": {SERVER: _started(f"${{extensionPath}}${{/}}{FOLDER}")},
        "settings": [_setting(field) for field in DIALOGUE],
    }


def started_project() -> str:
    """`plugin/pyproject.toml`."""
    return f"""\
[project]
name = "{NAME}-plugin"
version = "{VERSION}"
requires-python = "{PYTHON}"
dependencies = ["{NAME}=={VERSION}"]

{uv_table()}"""


def files() -> dict[str, Any]:
    """What is to stand in each file: JSON, text, or bytes."""
    return {
        ".claude-plugin/marketplace.json": marketplace(),
        f"{FOLDER}/.claude-plugin/plugin.json": plugin(),
        f"{FOLDER}/.claude-plugin/icon.png": (ROOT / "mcpb" / "icon.png").read_bytes(),
        f"{FOLDER}/pyproject.toml": started_project(),
        f"{FOLDER}/start.py": (ROOT / "mcpb" / "start.py").read_text("utf-8"),
        "gemini-extension.json": extension(),
    }


def _started(folder: str) -> dict[str, Any]:
    return {"command": "uv", "args": ["run", "--directory", folder, "start.py"]}


def _handed_over() -> dict[str, str]:
    return {f"{OPTION}{variable(field)}": f"${{user_config.{key(field)}}}" for field in DIALOGUE}


def _option(field: str) -> dict[str, Any]:
    """Without a default: one would be handed over as if somebody had chosen it."""
    return {
        "type": kind(field),
        "title": DIALOGUE[field],
        "description": described(field, left_out=True),
        **asked(field),
    }


def _setting(field: str) -> dict[str, Any]:
    words = described(field, left_out=True)
    told = {
        "name": DIALOGUE[field],
        "description": f"{words} true or false." if kind(field) == "boolean" else words,
        "envVar": variable(field),
    }
    return told | ({"sensitive": True} if secret(field) else {})
