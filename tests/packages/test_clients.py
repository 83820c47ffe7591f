"""The packages, judged by the official validators and started by the clients that install them."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from ..clients.installed import from_registries
from ..helpers.systems import SCRIPTS
from .hosts import ROOT, Host, Options, handed_over, take_options
from .installed import Desk, Machine

pytestmark = [
    *from_registries,
    SCRIPTS,
]

ADDRESS = "https://github.com/somebody/bulkvs-mcp"
PLUGIN = "bulkvs@bulkvs-mcp"
TOKEN = "-".join(("sesame", "open", "$HOME"))
"""Nowhere as a whole but where a client puts it; its end is what a client may expand."""
FILLED: Options = {"username": "me", "token": TOKEN, "sandbox": True, "daily_limit": 5, "allow_to": "1212,1310"}
NOTHING: Options = {}


@pytest.fixture(scope="session")
def machine(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> Machine:
    assert pytestconfig.cache is not None
    return Machine.prepared(tmp_path_factory.mktemp("hosts"), pytestconfig.cache)


@pytest.fixture
def desk(machine: Machine, tmp_path: Path) -> Desk:
    home = tmp_path / "home"
    home.mkdir()
    return Desk(machine, home)


@pytest.fixture
def linked(script: Callable[[str], ModuleType], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The repository's files that hosts read, were there a public address."""
    monkeypatch.setattr(script("project"), "ADDRESS", ADDRESS)
    for name, content in script("manifests").files().items():
        (tmp_path / "linked" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "linked" / name).write_bytes(content)
    for name in ("plugin/README.md", "mcpb/icon.png"):
        shutil.copy(ROOT / name, tmp_path / "linked" / name)
    return tmp_path / "linked"


def ours(environ: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in environ.items() if name.startswith(("BULKVS_", "OPTION_"))}


class TestBundle:
    def test_it_is_valid_with_and_without_links(self, desk: Desk, linked: Path) -> None:
        for folder in (ROOT, linked):
            assert "passes" in desk.mcpb("validate", str(folder / "mcpb" / "manifest.json"))

    @pytest.mark.parametrize("filled", [NOTHING, FILLED], ids=["nothing", "filled"])
    def test_hosts_hand_over_what_we_think(
        self, filled: Options, desk: Desk, script: Callable[[str], ModuleType]
    ) -> None:
        printed = desk.script(script("bundle").LAUNCH, str(ROOT / "mcpb"), json.dumps(filled))
        assert json.loads(printed)["env"] == handed_over("bundle", filled)


class TestPlugin:
    def test_it_is_valid_with_and_without_links(self, desk: Desk, linked: Path) -> None:
        for folder in (ROOT, linked):
            assert "Validation passed" in desk.claude("plugin", "validate", "--strict", str(folder))
            judged = desk.claude(
                "plugin", "validate", "--strict", "--profile", "directory", str(folder / "plugin")
            )
            assert "found nothing to report" in judged

    def test_it_is_resolved_to_the_tested_versions(
        self, machine: Machine, script: Callable[[str], ModuleType]
    ) -> None:
        assert script("bundle").resolved(machine.plugin) == script("pins").pins()

    @pytest.mark.parametrize("filled", [NOTHING, FILLED], ids=["nothing", "filled"])
    def test_it_is_installed_and_connects(self, filled: Options, desk: Desk) -> None:
        desk.claude("plugin", "marketplace", "add", desk.marketplace())
        given = [f"--config={name}={_word(value)}" for name, value in filled.items()]
        desk.claude("plugin", "install", PLUGIN, *given)
        listed = desk.claude("mcp", "list", BULKVS_SANDBOX="1")
        assert re.search(r"plugin:bulkvs:bulkvs: .*start\.py - \S+ Connected", listed)
        environment = {"BULKVS_SANDBOX": "1"}
        assert desk.given() == environment | handed_over("plugin", filled)
        assert _settings("plugin", desk) == environment | handed_over("extension", filled)

    def test_the_token_stands_where_credentials_are_kept(self, desk: Desk) -> None:
        desk.claude("plugin", "marketplace", "add", desk.marketplace())
        desk.claude("plugin", "install", PLUGIN, f"--config=token={TOKEN}", "--config=username=somebody")
        # Elsewhere than on Linux it is the system's keychain.
        assert set(desk.holding(TOKEN)) <= {".claude/.credentials.json"}
        assert desk.holding("somebody") == [".claude/settings.json"]


class TestExtension:
    def test_it_is_valid(self, desk: Desk) -> None:
        assert "successfully validated" in desk.gemini("extensions", "validate", str(desk.machine.repository))

    def test_it_is_installed_and_connects(self, desk: Desk) -> None:
        source = str(desk.machine.repository)
        desk.gemini("extensions", "install", source, "--consent", "--skip-settings")
        # It gives up after five seconds, which a first start on a busy machine may take.
        desk.started_once(desk.home / ".gemini" / "extensions" / "bulkvs" / "plugin")
        environment = {"BULKVS_SANDBOX": "1", "BULKVS_DAILY_LIMIT": "20"}
        assert "Connected" in desk.gemini("mcp", "list", **environment)
        assert desk.given() == environment
        filled: Options = {"token": TOKEN, "daily_limit": 5}
        for name, value in filled.items():
            desk.gemini("extensions", "config", "bulkvs", f"BULKVS_{name.upper()}", typed=f"{value}\n")
        assert "Connected" in desk.gemini("mcp", "list", **environment)
        assert desk.given() == environment | handed_over("extension", filled)
        assert desk.holding(TOKEN) == []


def _settings(host: Host, desk: Desk) -> dict[str, str]:
    """What the package's script makes of what the client gave."""
    return take_options(host, desk.given())


def _word(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
