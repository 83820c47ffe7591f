"""The walls of the house: who may import whom, what is packaged, and what every module keeps to."""

import ast
import importlib
import pkgutil
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bulkvs_mcp.provider.errors import BulkvsError

ROOT = Path(__file__).parents[2]
PACKAGE = "bulkvs_mcp"
LINES = 350

MAY_IMPORT: dict[str, set[str]] = {
    "provider": set(),
    "messaging": {"provider"},
    "tools": {"messaging", "provider"},
    "prompts": set(),
    "server": {"prompts", "tools", "messaging", "provider"},
}
"""The arrows, from each room to those below it."""
KNOW_MCP = {"tools", "prompts", "server"}
NOT_ROOMS = {"bench", "build", "dist", "mcpb", "tests"}
"""Folders at the top that hold Python and are not installed."""


def _folders() -> list[Path]:
    """Every folder that holds modules of ours, rooms within rooms included."""
    tops = [p for p in ROOT.iterdir() if p.is_dir() and p.name not in NOT_ROOMS and p.name[0] != "."]
    return sorted({module.parent for top in tops for module in top.rglob("*.py")})


MODULES = sorted(module for folder in _folders() for module in folder.glob("*.py"))
ROOMS = sorted({module.relative_to(ROOT).parts[0] for module in MODULES})
every_module = pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))


def _dotted(folder: Path) -> str:
    return ".".join((PACKAGE, *folder.relative_to(ROOT).parts))


def _imported(module: Path) -> Iterator[tuple[int, str]]:
    """The level and the full dotted name of everything a module imports, wherever in it that happens."""
    package = _dotted(module.parent).split(".")
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((0, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            path = [*base, *(node.module or "").split(".")]
            yield from ((node.level, ".".join([*filter(None, path), alias.name])) for alias in node.names)


def _rooms_of(module: Path) -> set[str]:
    """The rooms that a module imports from."""
    ours = [name.split(".") for _, name in _imported(module) if name.split(".")[0] == PACKAGE]
    return {parts[1] for parts in ours}


def _configuration() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]


def _room_of(module: Path) -> str:
    return module.relative_to(ROOT).parts[0]


class TestArrows:
    def test_every_room_has_its_arrows(self) -> None:
        assert set(ROOMS) == set(MAY_IMPORT)

    @every_module
    def test_they_point_down(self, module: Path) -> None:
        room = _room_of(module)
        assert _rooms_of(module) <= MAY_IMPORT[room] | {room}

    @every_module
    def test_rooms_name_each_other_relatively(self, module: Path) -> None:
        assert [name for level, name in _imported(module) if not level and name.split(".")[0] == PACKAGE] == []

    @every_module
    def test_mcp_stays_above(self, module: Path) -> None:
        libraries = {name.split(".")[0] for level, name in _imported(module) if not level}
        assert _room_of(module) in KNOW_MCP or not libraries & {"mcp", "mcp_types"}

    def test_they_can_be_seen(self) -> None:
        """The reading itself: were it blind, everything above would hold."""
        assert {"messaging", "provider", "tools"} <= _rooms_of(ROOT / "server" / "app.py")
        assert "mcp.server.MCPServer" in {name for _, name in _imported(ROOT / "server" / "app.py")}


class TestPackages:
    def test_all_folders_are_packaged(self) -> None:
        assert _configuration()["setuptools"]["packages"] == [_dotted(folder) for folder in _folders()]

    def test_each_package_is_its_folder(self) -> None:
        """Of the rooms; setuptools finds the folders within them by itself."""
        folders = {f"{PACKAGE}.{room}": room for room in ROOMS}
        assert _configuration()["setuptools"]["package-dir"] == folders

    def test_a_new_file_reinstalls_by_itself(self) -> None:
        files = [entry["file"] for entry in _configuration()["uv"]["cache-keys"]]
        assert files == ["pyproject.toml", *(f"{room}/**/*" for room in ROOMS)]

    @pytest.mark.parametrize("room", ROOMS)
    def test_types_are_published(self, room: str) -> None:
        """For the room and all within it (PEP 561)."""
        assert (ROOT / room / "py.typed").is_file()

    @pytest.mark.parametrize("folder", _folders(), ids=_dotted)
    def test_a_folder_only_says_what_it_is(self, folder: Path) -> None:
        (said,) = ast.parse((folder / "__init__.py").read_text("utf-8")).body
        assert isinstance(said, ast.Expr)


@every_module
class TestModules:
    def test_it_says_what_it_is(self, module: Path) -> None:
        assert ast.get_docstring(ast.parse(module.read_text("utf-8")))

    def test_it_is_one_idea(self, module: Path) -> None:
        assert len(module.read_text("utf-8").splitlines()) <= LINES


def _drawn(docstring: str) -> dict[str, str]:
    """The classes of a tree of errors in a docstring, and the first word that is said of each."""
    return dict(re.findall(r"^ *[*x+] (\w+) *([\w]*).*$", docstring, re.MULTILINE))


def _tree(module: str) -> dict[str, str]:
    return _drawn(importlib.import_module(module).__doc__ or "")


def _subclasses(kind: type[BulkvsError]) -> Iterator[type[BulkvsError]]:
    yield kind
    for sub in kind.__subclasses__():
        yield from _subclasses(sub)


@cache
def _errors() -> tuple[type[BulkvsError], ...]:
    """Every error there is, in whatever module."""
    for room in ("provider", "messaging"):
        package = importlib.import_module(f"{PACKAGE}.{room}")
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(found.name)
    return tuple(dict.fromkeys(_subclasses(BulkvsError)))


def _coded() -> list[type[BulkvsError]]:
    return [kind for kind in _errors() if "code" in vars(kind)]


class TestErrorTree:
    def test_it_is_drawn_where_the_errors_are(self) -> None:
        missing = [kind.__name__ for kind in _errors() if kind.__name__ not in _tree(kind.__module__)]
        assert missing == []

    def test_it_shows_none_that_is_gone(self) -> None:
        drawn = {name for module in {kind.__module__ for kind in _errors()} for name in _tree(module)}
        assert drawn == {kind.__name__ for kind in _errors()}

    def test_each_code_stands_beside_its_error(self) -> None:
        shown = {kind.__name__: _tree(kind.__module__)[kind.__name__] for kind in _coded()}
        assert shown == {kind.__name__: kind.code for kind in _coded()}

    def test_codes_are_unique_and_stable_words(self) -> None:
        codes = [kind.code for kind in _coded()]
        assert sorted(codes) == sorted(set(codes))
        assert all(re.fullmatch(r"[a-z]+(_[a-z]+)*", code) for code in codes)
