"""How each host hands our package's options to the server; `test_clients.py` compares it with the real ones."""

import importlib.util
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal, cast

ROOT = Path(__file__).parents[2]
Options = Mapping[str, object]
"""What a person filled in, by the names of the forms (`daily_limit`, say)."""
Host = Literal["bundle", "plugin", "extension"]
HOSTS: tuple[Host, ...] = ("bundle", "plugin", "extension")
INHERITING: tuple[Host, ...] = ("plugin", "extension")
"""Those whose servers have the environment in which the client was started."""


def described(name: str) -> dict[str, Any]:
    """One of the files that hosts read."""
    return json.loads((ROOT / name).read_text("utf-8"))


def offered(host: Host) -> list[str]:
    """The options that a host's form has."""
    if host == "extension":
        return [_key(setting["envVar"]) for setting in described("gemini-extension.json")["settings"]]
    return list(_form(host))


def handed_over(host: Host, filled: Options) -> dict[str, str]:
    """The variables that the host sets for the server."""
    unknown = set(filled) - set(offered(host))
    assert not unknown, unknown
    if host == "extension":
        # Gemini CLI leaves out what is not filled in.
        return {f"BULKVS_{key.upper()}": _word(value) for key, value in filled.items() if value != ""}
    # MCPB and Claude Code put in the default where nothing is filled in; Claude Code an empty value without one.
    given = {key: told.get("default", "") for key, told in _form(host).items()} | dict(filled)
    values = {f"${{user_config.{key}}}": _word(value) for key, value in given.items()}
    return {name: values[written] for name, written in _env(host).items()}


def start_script(host: Host) -> Path:
    """What the host starts."""
    return ROOT / ("mcpb" if host == "bundle" else "plugin") / "start.py"


def take_options(host: Host, environ: dict[str, str]) -> dict[str, str]:
    """The environment as the package's own script leaves it to the server."""
    spec = importlib.util.spec_from_file_location(f"start_{host}", start_script(host))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    left = dict(environ)
    module.take_options(left)
    return left


def _form(host: Host) -> dict[str, dict[str, Any]]:
    if host == "bundle":
        return described("mcpb/manifest.json")["user_config"]
    return described("plugin/.claude-plugin/plugin.json")["userConfig"]


def _env(host: Host) -> dict[str, str]:
    if host == "bundle":
        env = described("mcpb/manifest.json")["server"]["mcp_config"]["env"]
    else:
        [server] = described("plugin/.claude-plugin/plugin.json")["mcpServers"].values()
        env = server["env"]
    assert all(re.fullmatch(r"\$\{user_config\.\w+\}", written) for written in env.values())
    return cast("dict[str, str]", env)


def _key(variable: str) -> str:
    return variable.removeprefix("BULKVS_").lower()


def _word(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
