"""The house as its files are: rooms, modules, and who imports whom."""

import ast
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[3]
PACKAGE = "bulkvs_mcp"
NOT_ROOMS = {"bench", "build", "dist", "mcpb", "plugin", "tests"}
"""Folders at the top that hold Python and are not installed."""


def folders() -> list[Path]:
    """Every folder that holds modules of ours, rooms within rooms included."""
    tops = [p for p in ROOT.iterdir() if p.is_dir() and p.name not in NOT_ROOMS and p.name[0] != "."]
    return sorted({module.parent for top in tops for module in top.rglob("*.py")})


MODULES = sorted(module for folder in folders() for module in folder.glob("*.py"))
ROOMS = sorted({module.relative_to(ROOT).parts[0] for module in MODULES})


def dotted(path: Path) -> str:
    """The full name of a folder or a module as it is installed."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join((PACKAGE, *(parts[:-1] if parts[-1] == "__init__" else parts)))


def imported(module: Path) -> Iterator[tuple[int, str]]:
    """The level and the full dotted name of everything a module imports, wherever in it that happens."""
    package = dotted(module.parent).split(".")
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((0, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            path = [*base, *(node.module or "").split(".")]
            yield from ((node.level, ".".join([*filter(None, path), alias.name])) for alias in node.names)


@cache
def arrows() -> Mapping[str, frozenset[str]]:
    """For each module, those of ours that it imports: late ones and those for types counted."""
    known = {dotted(module) for module in MODULES}
    found = {dotted(module): {name for _, name in imported(module)} for module in MODULES}
    return {name: frozenset(_modules(named, known) - {name}) for name, named in found.items()}


def _modules(names: set[str], known: set[str]) -> set[str]:
    """Each name as the module that holds it: what is imported may be a module, or something within one."""
    holders = (name if name in known else name.rpartition(".")[0] for name in names)
    return {holder for holder in holders if holder in known}


def circles(arrows: Mapping[str, frozenset[str]]) -> list[str]:
    """What lies on a circle: whatever is not gone once nothing that imports or is imported is left aside."""
    left = dict(arrows)
    while True:
        targets = frozenset[str]().union(*left.values()) if left else frozenset[str]()
        inner = {name: to & left.keys() for name, to in left.items() if to & left.keys() and name in targets}
        if inner == left:
            return sorted(left)
        left = inner
