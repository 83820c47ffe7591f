"""The walls of the house: who may import whom, how it is laid out, and what every module keeps to."""

import ast
from pathlib import Path

import pytest

from ..helpers.house.modules import MODULES, PACKAGE, ROOMS, ROOT, arrows, circles, dotted, folders, imported

LINES, FILES = 350, 12

MAY_IMPORT: dict[str, set[str]] = {
    "provider": set(),
    "messaging": {"provider"},
    "tools": {"messaging", "provider"},
    "prompts": set(),
    "server": {"prompts", "tools", "messaging", "provider"},
}
"""The arrows, from each room to those below it."""
BRAKED = {"brakes", "consent", "contacts", "drafts", "history", "approval", "record"}
TONGUES = {f"consent/tongues/{tongue}" for tongue in ("english", "french", "spanish")}
WITHIN: dict[str, dict[str, set[str]]] = {
    "messaging": {
        "inventory": BRAKED | {"receiving"},
        "receiving": BRAKED,
        "sending": BRAKED,
        "webhooks": BRAKED,
        "brakes": {"consent", "contacts", "drafts", "history", "approval", "record"},
        "consent": {"consent/tongues", *TONGUES, "record"},
        "consent/tongues": set(),
        "consent/tongues/english": set(),
        "consent/tongues/french": {"consent/tongues"},
        "consent/tongues/spanish": {"consent/tongues"},
        "contacts": {"record"},
        "drafts": {"consent", "contacts", "record"},
        "history": {"contacts", "record"},
        "approval": {"record"},
        "record": set(),
        "": set(),
    },
    "tools": {
        "resources": {"asking", "campaigns", "conversations", "history", "messages", "numbers", "webhooks", ""},
        "messages": {"asking", ""},
        "numbers": {"asking", ""},
        "webhooks": {"asking", ""},
        "history": {""},
        "conversations": {""},
        "campaigns": {""},
        "asking": {"pages", ""},
        "given": {""},
        "pages": set(),
        "": {"campaigns", "conversations", "history", "messages", "numbers", "webhooks"},
    },
}
"""The same within a room, by folder; "" is what lies loose in it, which in `messaging` all may import.

In `tools` what lies loose names the areas in one place, the registry of tools.
"""
KNOW_MCP = {"tools", "prompts", "server"}

every_module = pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))


def _room_of(module: Path) -> str:
    return module.relative_to(ROOT).parts[0]


def _places(name: str) -> tuple[str, str]:
    """Room and folder of a module by its full name; no folder for what lies loose."""
    _, room, *rest = name.split(".")
    within = rest[0] if rest and (ROOT / room / rest[0]).is_dir() else ""
    return room, within


def _rooms_of(module: Path) -> set[str]:
    """The rooms that a module imports from."""
    return {_places(name)[0] for name in arrows()[dotted(module)]}


class TestArrows:
    def test_every_room_has_its_arrows(self) -> None:
        assert set(ROOMS) == set(MAY_IMPORT)

    @pytest.mark.parametrize("room", WITHIN)
    def test_every_folder_of_a_divided_room_has_its_arrows(self, room: str) -> None:
        inner = {folder.relative_to(ROOT / room).as_posix() for folder in folders() if _room_of(folder) == room}
        assert inner == set(WITHIN[room]) - {""} | {"."}

    @every_module
    def test_they_point_down(self, module: Path) -> None:
        room = _room_of(module)
        assert _rooms_of(module) <= MAY_IMPORT[room] | {room}

    @every_module
    def test_they_point_down_within_a_room(self, module: Path) -> None:
        room, within = _places(dotted(module))
        found = {folder for other, folder in map(_places, arrows()[dotted(module)]) if other == room}
        loose = {""} if room == "messaging" else set[str]()
        assert room not in WITHIN or found <= WITHIN[room][within] | {within} | loose

    def test_only_the_registry_names_the_areas(self) -> None:
        loose = [module for module in MODULES if module.parent == ROOT / "tools"]
        areas = {("tools", folder) for folder in WITHIN["tools"][""]}
        naming = [module.stem for module in loose if areas & set(map(_places, arrows()[dotted(module)]))]
        assert naming == ["registry"]

    def test_there_are_no_circles(self) -> None:
        assert circles(arrows()) == []

    def test_one_file_stands_above_the_front_and_the_command_line(self) -> None:
        both = {f"{PACKAGE}.server.stdio.front", f"{PACKAGE}.server.command_line"}
        assert [name for name, to in arrows().items() if both <= to] == [f"{PACKAGE}.server.entry"]

    @every_module
    def test_rooms_name_each_other_relatively(self, module: Path) -> None:
        assert [name for level, name in imported(module) if not level and name.split(".")[0] == PACKAGE] == []

    @every_module
    def test_mcp_stays_above(self, module: Path) -> None:
        libraries = {name.split(".")[0] for level, name in imported(module) if not level}
        assert _room_of(module) in KNOW_MCP or not libraries & {"mcp", "mcp_types"}


class TestSight:
    """The reading itself: were it blind, everything above would hold."""

    def test_arrows_of_a_module_are_seen(self) -> None:
        assert {"messaging", "provider", "tools"} <= _rooms_of(ROOT / "server" / "app.py")
        assert "mcp.server.MCPServer" in {name for _, name in imported(ROOT / "server" / "app.py")}

    def test_modules_within_folders_are_seen_with_their_late_imports(self) -> None:
        declaration = f"{PACKAGE}.tools.messages.declaration"
        assert {f"{PACKAGE}.tools.messages.calls", f"{PACKAGE}.tools.fields"} <= arrows()[declaration]

    def test_a_circle_is_seen(self) -> None:
        drawn = {"a": frozenset("b"), "b": frozenset("c"), "c": frozenset("b"), "d": frozenset("a")}
        assert circles(drawn) == ["b", "c"]
        assert circles({"a": frozenset("bc"), "b": frozenset("c"), "c": frozenset[str]()}) == []


def _everywhere() -> list[Path]:
    return sorted({*folders(), *(module.parent for module in (ROOT / "tests").rglob("*.py"))})


class TestLayout:
    @pytest.mark.parametrize("folder", _everywhere(), ids=lambda path: str(path.relative_to(ROOT)))
    def test_a_folder_can_be_looked_over(self, folder: Path) -> None:
        files = [module for module in folder.glob("*.py") if module.name != "__init__.py"]
        assert len(files) <= FILES

    @pytest.mark.parametrize("folder", _everywhere(), ids=lambda path: str(path.relative_to(ROOT)))
    def test_no_file_repeats_its_folder(self, folder: Path) -> None:
        names = [module.stem.removeprefix("test_") for module in folder.glob("*.py")]
        assert [name for name in names if name.startswith(folder.name)] == []

    @pytest.mark.parametrize("folder", folders(), ids=dotted)
    def test_a_folder_only_says_what_it_is(self, folder: Path) -> None:
        (said,) = ast.parse((folder / "__init__.py").read_text("utf-8")).body
        assert isinstance(said, ast.Expr)


@every_module
class TestModules:
    def test_it_says_what_it_is(self, module: Path) -> None:
        assert ast.get_docstring(ast.parse(module.read_text("utf-8")))

    def test_it_is_one_idea(self, module: Path) -> None:
        assert len(module.read_text("utf-8").splitlines()) <= LINES
