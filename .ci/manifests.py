"""Writes what registries and hosts read of this server, or with --check says whether it is up to date.

- `server.json`: the entry of the MCP registry.
- `mcpb/manifest.json` and `mcpb/pyproject.toml`: the bundle that desktop hosts install.
"""

import json
import sys
import tomllib
from pathlib import Path
from typing import Any, get_args

import annotated_types
from pydantic import SecretStr
from pydantic.fields import FieldInfo

from bulkvs_mcp.prompts.catalogue import PromptSpec, offered
from bulkvs_mcp.server.app import create_server
from bulkvs_mcp.server.settings import Settings, variable
from bulkvs_mcp.tools.registry import served

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
NAME, VERSION, PYTHON = PROJECT["name"], PROJECT["version"], PROJECT["requires-python"]
REGISTRY_NAME = "io.github.bulkvs-mcp/bulkvs-mcp"
"""The namespace is the GitHub account that publishes; the README ends with this name, which proves ownership."""
REGISTRY_SCHEMA = "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json"

EVERYBODY = {"allow_to": "1"}
"""The allow-list that hosts offer instead of none: an empty field of a form would let nobody be texted."""

WORDS = {
    "token": "API token.",
    "allow_to": "Numbers and prefixes that may be texted, comma-separated; 1 is everybody. Empty: nobody.",
}
"""Descriptions where those of the command line do not fit a form."""

DIALOGUE = {
    "username": "API username",
    "token": "API token",
    "from_numbers": "Numbers to send from",
    "sandbox": "Sandbox",
    "read_only": "Read-only",
    "confirm": "Who confirms",
    "allow_to": "Who may be texted",
    "max_recipients": "Recipients a call",
    "daily_limit": "Recipients a day",
    "quiet_hours": "Quiet hours",
    "retention_days": "Days to keep messages",
    "public_url": "Address of the inbox",
}
"""The settings that a person meets in a host's dialogue, in its order, and their titles there."""

ABOUT = """\
Sends and receives texts (SMS and MMS) through a BulkVS account. Nothing is sent before it was approved; a text \
goes out at most once, and what the answer says happened is what happened. The settings limit who may be texted, \
how many, and when.

Username and token come from the BulkVS portal, "API → API Credentials". No account is needed to try it: switch \
the sandbox on, and a simulator answers.

The first start fetches Python packages and needs the network. What is sent and received is kept in a file of \
this user, which only its owner can read."""


def registry_entry() -> dict[str, Any]:
    """`server.json`."""
    return {
        "$schema": REGISTRY_SCHEMA,
        "name": REGISTRY_NAME,
        "title": _title(),
        "description": _brief(),
        "version": VERSION,
        "packages": [
            {
                "registryType": "pypi",
                "identifier": NAME,
                "version": VERSION,
                "runtimeHint": "uvx",
                "transport": {"type": "stdio"},
                "environmentVariables": [_variable(*setting) for setting in Settings.model_fields.items()],
            }
        ],
    }


def manifest() -> dict[str, Any]:
    """`mcpb/manifest.json`."""
    return {
        "manifest_version": "0.4",
        "name": NAME,
        "display_name": _title(),
        "version": VERSION,
        "description": PROJECT["description"],
        "long_description": ABOUT,
        "author": {"name": _holder()},
        "license": PROJECT["license"],
        "keywords": PROJECT["keywords"],
        "server": {
            "type": "uv",
            "entry_point": "start.py",
            "mcp_config": {
                "command": "uv",
                "args": ["run", "--directory", "${__dirname}", "start.py"],
                "env": {variable(field): f"${{user_config.{_key(field)}}}" for field in DIALOGUE},
            },
        },
        "tools": [
            {"name": tool.name, "description": tool.description}
            for tool in served("human-or-token", read_only=False).values()
        ],
        "prompts": [_prompt(prompt) for prompt in offered(read_only=False)],
        "compatibility": {"platforms": ["darwin", "win32", "linux"], "runtimes": {"python": PYTHON}},
        "user_config": {_key(field): _asked(field) for field in DIALOGUE},
    }


def bundled_project() -> str:
    """`mcpb/pyproject.toml`: the wheel lies beside it, so nothing is built where it is installed."""
    wheel = f"{NAME.replace('-', '_')}-{VERSION}-py3-none-any.whl"
    return f"""\
[project]
name = "{NAME}-bundle"
version = "{VERSION}"
requires-python = "{PYTHON}"
dependencies = ["{NAME}"]

[tool.uv]
package = false

[tool.uv.sources]
{NAME} = {{ path = "{wheel}" }}
"""


def _variable(field: str, info: FieldInfo) -> dict[str, Any]:
    default = _default(field, info)
    told = {
        "name": variable(field),
        "description": _description(field, info),
        "format": _kind(info),
        "isRequired": variable(field)
        in {problem.variable for problem in Settings.model_construct().complete().problems},
        "isSecret": info.annotation is SecretStr,
        "choices": _choices(info),
    }
    given = {} if default == "" else {"default": _written(default)}
    return {key: value for key, value in told.items() if value} | given


def _asked(field: str) -> dict[str, Any]:
    info = Settings.model_fields[field]
    told: dict[str, Any] = {
        "type": _kind(info),
        "title": DIALOGUE[field],
        "description": _description(field, info),
        "required": False,
        # Without a default, hosts hand the server the placeholder itself.
        "default": _default(field, info),
    }
    lowest = [bound.ge for bound in info.metadata if isinstance(bound, annotated_types.Ge)]
    bounds = {"min": lowest[0]} if lowest else {}
    return told | bounds | ({"sensitive": True} if info.annotation is SecretStr else {})


def _prompt(prompt: PromptSpec) -> dict[str, Any]:
    names = [field.name for field in prompt.fields]
    text = prompt.text({name: f"${{arguments.{name}}}" for name in names})
    return {"name": prompt.name, "description": prompt.description, "arguments": names, "text": text}


def _description(field: str, info: FieldInfo) -> str:
    return WORDS.get(field, info.description or "")


def _kind(info: FieldInfo) -> str:
    return "boolean" if info.annotation is bool else "number" if info.annotation in (int, float) else "string"


def _choices(info: FieldInfo) -> list[str]:
    return [choice for choice in get_args(info.annotation) if isinstance(choice, str)]


def _default(field: str, info: FieldInfo) -> Any:
    default = EVERYBODY.get(field, info.get_default())
    return "" if isinstance(default, SecretStr) or default in (None, ()) else default


def _written(default: Any) -> str:
    if isinstance(default, bool):
        return str(default).lower()
    return f"{default:g}" if isinstance(default, float) else str(default)


def _key(field: str) -> str:
    return variable(field).removeprefix("BULKVS_").lower()


def _title() -> str:
    return create_server(Settings.model_construct()).title or NAME


def _brief() -> str:
    """The project's description, without the words that go without saying in a list of MCP servers."""
    brief = PROJECT["description"].removeprefix("An MCP server for ")
    return brief[:1].upper() + brief[1:]


def _holder() -> str:
    """Who holds the copyright, as the licence says it."""
    line = next(line for line in (ROOT / "LICENSE").read_text("utf-8").splitlines() if "(c)" in line)
    return line.split(maxsplit=3)[3]


def files() -> dict[str, str]:
    """What is to stand in each file."""
    described = {"server.json": registry_entry(), "mcpb/manifest.json": manifest()}
    written = {name: f"{json.dumps(what, indent=2, ensure_ascii=False)}\n" for name, what in described.items()}
    return written | {"mcpb/pyproject.toml": bundled_project()}


def main() -> int:
    """0 if the files are, or now are, as the code says."""
    paths = {ROOT / name: text for name, text in files().items()}
    stale = [path for path, text in paths.items() if not path.exists() or path.read_text("utf-8") != text]
    for path in stale:
        if "--check" in sys.argv:
            print(f"{path.name} is not up to date: run .ci/manifests.py")
        else:
            path.write_text(paths[path], encoding="utf-8", newline="\n")
    return 1 if stale and "--check" in sys.argv else 0


if __name__ == "__main__":
    raise SystemExit(main())
