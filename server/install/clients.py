"""The clients: where each keeps its servers, in what form, and where it can take a secret from.

Checked against the clients' own documentation in November 2026, those of a terminal by starting them. Only the
standard library is imported: the command line reads the names.
"""

from pathlib import Path

from .client import NAME, Client, Reference, extension, in_one, passing_on
from .machine import Machine

_SAME_NAME = Reference("${")
_SAME_NAME_IF_SET = Reference("${", ":-}")
_OF_ENV = Reference("${env:")
_IN_CLEAR = "takes values from this file only, so the token stands there in clear"
_TRUST = "It starts servers only in a folder that you trust"


def _from_environment(title: str) -> str:
    return f"the values come from the environment that {title} is started in"


def _claude_desktop(machine: Machine) -> Path:
    """The packaged application of Windows, since February 2026, has a folder of its own in place of %APPDATA%."""
    own = sorted(machine.local_packages.glob("Claude_*/LocalCache/Roaming")) if machine.system == "windows" else []
    files = [folder / "Claude" / "claude_desktop_config.json" for folder in own or [machine.app_data]]
    return next((file for file in files if file.exists()), files[0])


def _opencode(machine: Machine) -> Path:
    folder = machine.config_home / "opencode"
    commented = folder / "opencode.jsonc"
    return commented if commented.exists() else folder / "opencode.json"


CLIENTS: dict[str, Client] = {
    "claude-desktop": Client(
        title="Claude Desktop",
        where="`claude_desktop_config.json` (Settings → Developer → Edit Config)",
        secrets=f"Claude Desktop {_IN_CLEAR}",
        place=_claude_desktop,
    ),
    "claude-code": Client(
        title="Claude Code",
        where="`.mcp.json` in the folder of a project",
        secrets=_from_environment("Claude Code"),
        place=lambda machine: machine.cwd / ".mcp.json",
        reference=_SAME_NAME,
        if_set=_SAME_NAME_IF_SET,
        passes_on=True,
        of_a_project=True,
        then="Run `claude` in this folder and approve the server there",
    ),
    "cursor": Client(
        title="Cursor",
        where="`~/.cursor/mcp.json`",
        secrets=_from_environment("Cursor"),
        place=lambda machine: machine.home / ".cursor" / "mcp.json",
        reference=_OF_ENV,
    ),
    "vscode": Client(
        title="VS Code",
        where="`mcp.json` of the user profile (command MCP: Open User Configuration)",
        secrets="VS Code asks for the values when the server starts first, and keeps them",
        section="servers",
        place=lambda machine: machine.code_user / "mcp.json",
        reference=Reference("${input:", by_id=True),
        more={"type": "stdio"},
    ),
    "windsurf": Client(
        title="Windsurf",
        where="`~/.codeium/windsurf/mcp_config.json`",
        secrets=_from_environment("Windsurf"),
        place=lambda machine: machine.home / ".codeium" / "windsurf" / "mcp_config.json",
        reference=_OF_ENV,
    ),
    "codex": Client(
        title="Codex",
        where="`~/.codex/config.toml`",
        secrets="`env_vars` names the variables that Codex passes on from its own environment",
        section="mcp_servers",
        form="toml",
        place=lambda machine: machine.folder("CODEX_HOME", ".codex") / "config.toml",
        shape=passing_on,
    ),
    "gemini-cli": Client(
        title="Gemini CLI",
        where="`~/.gemini/settings.json`",
        secrets=_from_environment("Gemini CLI"),
        place=lambda machine: machine.home / ".gemini" / "settings.json",
        reference=_SAME_NAME,
        if_set=_SAME_NAME_IF_SET,
        passes_on=True,
        then=_TRUST,
    ),
    "opencode": Client(
        title="OpenCode",
        where="`~/.config/opencode/opencode.json`",
        secrets=_from_environment("OpenCode"),
        section="mcp",
        place=_opencode,
        reference=Reference("{env:"),
        passes_on=True,
        environment="environment",
        more={"type": "local", "enabled": True},
        shape=in_one,
    ),
    "copilot-cli": Client(
        title="Copilot CLI",
        where="`~/.copilot/mcp-config.json`",
        secrets=_from_environment("Copilot CLI"),
        place=lambda machine: machine.folder("COPILOT_HOME", ".copilot") / "mcp-config.json",
        reference=_SAME_NAME,
        passes_on=True,
        more={"type": "local", "tools": ["*"]},
        then=_TRUST,
    ),
    "qwen-code": Client(
        title="Qwen Code",
        where="`~/.qwen/settings.json`",
        secrets=_from_environment("Qwen Code"),
        place=lambda machine: machine.home / ".qwen" / "settings.json",
        reference=_SAME_NAME,
        passes_on=True,
        then=_TRUST,
    ),
    "cline": Client(
        title="Cline",
        where="`~/.cline/data/settings/cline_mcp_settings.json`",
        secrets="Cline passes its environment on, and what is not there has to stand in this file",
        place=lambda machine: machine.home / ".cline" / "data" / "settings" / "cline_mcp_settings.json",
        passes_on=True,
    ),
    "kiro": Client(
        title="Kiro",
        where="`~/.kiro/settings/mcp.json`",
        secrets=_from_environment("Kiro"),
        reference=_SAME_NAME,
    ),
    "amp": Client(
        title="Amp",
        where="`~/.config/amp/settings.json`",
        secrets=_from_environment("Amp"),
        section="amp.mcpServers",
        reference=_SAME_NAME,
    ),
    "droid": Client(
        title="Droid",
        where="`~/.factory/mcp.json`",
        secrets=_from_environment("Droid"),
        reference=_SAME_NAME,
        if_set=_SAME_NAME_IF_SET,
        passes_on=True,
        more={"type": "stdio"},
    ),
    "continue": Client(
        title="Continue",
        where="`~/.continue/config.yaml`",
        secrets=_from_environment("Continue"),
        form="yaml",
        reference=Reference("${{ secrets.", " }}"),
        passes_on=True,
        more={"name": NAME},
    ),
    "antigravity": Client(
        title="Antigravity",
        where="`mcp_config.json` (Agent → MCP Servers → Manage → View raw config)",
        secrets=f"Antigravity {_IN_CLEAR}",
    ),
    "zed": Client(
        title="Zed",
        where="`settings.json` (command zed: open settings)",
        secrets=f"Zed {_IN_CLEAR}",
        section="context_servers",
    ),
    "goose": Client(
        title="Goose",
        where="`~/.config/goose/config.yaml` (Windows: `%APPDATA%\\Block\\goose\\config\\config.yaml`)",
        secrets="`env_keys` names what goose takes from its environment or from its keyring",
        section="extensions",
        form="yaml",
        passes_on=True,
        more={"name": NAME, "description": "Texting over BulkVS", "type": "stdio"},
        shape=extension,
    ),
}
