"""Writes what registries and hosts read of this server, or with --check says whether it is up to date.

- `server.json`: the entry of the MCP registry.
- `mcpb/manifest.json` and `mcpb/pyproject.toml`: the bundle that desktop hosts install.
- `.claude-plugin/`, `plugin/` and `gemini-extension.json`: see `plugins.py`.

What links to the project does so only where `project.py` has an address for it.
"""

import json
import sys
from typing import Any

import plugins
from options import DIALOGUE, asked, choices, default, described, key, kind, secret
from pins import SYSTEMS, uv_table
from project import NAME, PROJECT, PYTHON, ROOT, VERSION, holder, linked, links

from bulkvs_mcp.prompts.catalogue import PromptSpec, offered
from bulkvs_mcp.server.app import create_server
from bulkvs_mcp.server.settings import Settings, variable
from bulkvs_mcp.tools.registry import served

REGISTRY_NAME = "io.github.bulkvs-mcp/bulkvs-mcp"
"""The namespace is the GitHub account that publishes; the README ends with this name, which proves ownership."""
REGISTRY_SCHEMA = "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json"

ICON_SIZE = "512x512"

ABOUT = """\
Sends and receives texts (SMS and MMS) through a BulkVS account. Nothing is sent before it was approved; a text \
goes out at most once, and what the answer says happened is what happened. The settings limit who may be texted, \
how many, and when.

Username and token come from the BulkVS portal, "API → API Credentials". No account is needed to try it: switch \
the sandbox on, and a simulator answers.

The first start fetches Python packages and needs the network. What is sent and received is kept in a file of \
this user, which only its owner can read."""


def registry_entry(bundle_sha256: str = "") -> dict[str, Any]:
    """`server.json`.

    Args:
        bundle_sha256: That of the bundle that is released; it is named only with one, and where it can be had.
    """
    variables = [_variable(field) for field in Settings.model_fields]
    packages = [
        {
            "registryType": "pypi",
            "identifier": NAME,
            "version": VERSION,
            "runtimeHint": "uvx",
            "transport": {"type": "stdio"},
            "environmentVariables": variables,
        }
    ]
    return {
        "$schema": REGISTRY_SCHEMA,
        "name": REGISTRY_NAME,
        "title": _title(),
        "description": _brief(),
        **_registry_links(),
        "version": VERSION,
        "packages": packages + (_bundle_package(bundle_sha256) if bundle_sha256 else []),
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
        "author": {"name": holder()},
        **_bundle_links(),
        "license": PROJECT["license"],
        "keywords": PROJECT["keywords"],
        "icon": "icon.png",
        "server": {
            "type": "uv",
            "entry_point": "start.py",
            "mcp_config": {
                "command": "uv",
                "args": ["run", "--directory", "${__dirname}", "start.py"],
                "env": {variable(field): f"${{user_config.{key(field)}}}" for field in DIALOGUE},
            },
        },
        "tools": [
            {"name": tool.name, "description": tool.description}
            for tool in served("human-or-token", read_only=False).values()
        ],
        "prompts": [_prompt(prompt) for prompt in offered(read_only=False)],
        # In the sandbox there is one more, whose text depends on what becomes of the page that it opens.
        "prompts_generated": True,
        "compatibility": {"platforms": list(SYSTEMS), "runtimes": {"python": PYTHON}},
        "user_config": {key(field): _asked(field) for field in DIALOGUE},
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

{uv_table()}
[tool.uv.sources]
{NAME} = {{ path = "{wheel}" }}
"""


def _variable(field: str) -> dict[str, Any]:
    told = {
        "name": variable(field),
        "description": described(field),
        "format": kind(field),
        "isRequired": variable(field)
        in {problem.variable for problem in Settings.model_construct().complete().problems},
        "isSecret": secret(field),
        "choices": choices(field),
    }
    value = default(field)
    given = {} if value == "" else {"default": _written(value)}
    return {name: value for name, value in told.items() if value} | given


def _asked(field: str) -> dict[str, Any]:
    told: dict[str, Any] = {
        "type": kind(field),
        "title": DIALOGUE[field],
        "description": described(field),
        "required": False,
        # Without a default, hosts hand the server the placeholder itself.
        "default": default(field),
    }
    return told | asked(field)


def _registry_links() -> dict[str, Any]:
    if not (found := links()):
        return {}
    return {
        "repository": {"url": found["repository"], "source": "github"},
        "websiteUrl": found["homepage"],
        "icons": [{"src": found["icon"], "mimeType": "image/png", "sizes": [ICON_SIZE]}],
    }


def _bundle_package(sha256: str) -> list[dict[str, Any]]:
    named = linked({"identifier": "bundle"})
    file = {"registryType": "mcpb", **named, "fileSha256": sha256, "transport": {"type": "stdio"}}
    return [file] if named else []


def _bundle_links() -> dict[str, Any]:
    if not (found := links()):
        return {}
    return {
        "repository": {"type": "git", "url": found["repository"]},
        **linked({"homepage": "homepage", "documentation": "documentation", "support": "support"}),
        "privacy_policies": [found["privacy"]],
    }


def _prompt(prompt: PromptSpec) -> dict[str, Any]:
    names = [field.name for field in prompt.fields]
    text = prompt.text({name: f"${{arguments.{name}}}" for name in names})
    return {"name": prompt.name, "description": prompt.description, "arguments": names, "text": text}


def _written(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:g}" if isinstance(value, float) else str(value)


def _title() -> str:
    return create_server(Settings.model_construct()).title or NAME


def _brief() -> str:
    """The project's description, without the words that go without saying in a list of MCP servers."""
    brief = PROJECT["description"].removeprefix("An MCP server for ")
    return brief[:1].upper() + brief[1:]


def files() -> dict[str, bytes]:
    """What is to stand in each file."""
    found: dict[str, Any] = {
        "server.json": registry_entry(),
        "mcpb/manifest.json": manifest(),
        "mcpb/pyproject.toml": bundled_project(),
        **plugins.files(),
    }
    return {name: as_bytes(what) for name, what in found.items()}


def as_bytes(what: dict[str, Any] | str | bytes) -> bytes:
    """A file, whether it is described, written, or drawn."""
    if isinstance(what, dict):
        what = f"{json.dumps(what, indent=2, ensure_ascii=False)}\n"
    return what.encode() if isinstance(what, str) else what


def main() -> int:
    """0 if the files are, or now are, as the code says."""
    paths = {ROOT / name: content for name, content in files().items()}
    stale = [path for path, content in paths.items() if not path.exists() or path.read_bytes() != content]
    for path in stale:
        if "--check" in sys.argv:
            print(f"{path.relative_to(ROOT)} is not up to date: run .ci/manifests.py")
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(paths[path])
    return 1 if stale and "--check" in sys.argv else 0


if __name__ == "__main__":
    raise SystemExit(main())
