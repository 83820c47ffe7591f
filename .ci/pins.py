"""The tested versions of what the server itself needs, for packages that are resolved where they are started."""

import re
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, requires

from packaging.requirements import Requirement
from project import NAME, PROJECT, ROOT

SYSTEMS = {"darwin": "Darwin", "linux": "Linux", "win32": "Windows"}
"""Where the packages are started, as `sys_platform` and as `platform_system` call it."""
PYTHONS = [c.split(":: ")[-1] for c in PROJECT["classifiers"] if re.search(r":: 3\.\d+$", c)]


def uv_table() -> str:
    """The `[tool.uv]` table of a project that is only started: each dependency in its tested version."""
    systems = "".join(f"    \"sys_platform == '{system}'\",\n" for system in SYSTEMS)
    versions = "".join(f'    "{version}",\n' for version in pins())
    return (
        "[tool.uv]\n"
        "package = false\n"
        f"environments = [\n{systems}]\n"
        "# The tested versions, as constraints.txt has them.\n"
        f"constraint-dependencies = [\n{versions}]\n"
    )


def pins() -> list[str]:
    """`name==version` of each.

    Raises:
        KeyError: for one that `constraints.txt` does not name.
    """
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    tested = {line.partition("==")[0]: line for line in lines}
    return [tested[name] for name in sorted(_needed())]


def _needed() -> set[str]:
    """The names of all that is installed with the server, on some system and some Python that it promises."""
    found: set[str] = set()
    open_: list[tuple[str, frozenset[str]]] = [(NAME, frozenset())]
    seen = set(open_)
    while open_:
        name, extras = open_.pop()
        for requirement in _requirements(name, extras):
            each = (_normal(requirement.name), frozenset(requirement.extras))
            found.add(each[0])
            if each not in seen:
                seen.add(each)
                open_.append(each)
    return found


def _requirements(name: str, extras: frozenset[str]) -> Iterator[Requirement]:
    try:
        written = requires(name) or []
    except PackageNotFoundError:
        # One for another system than this.
        written = []
    for line in written:
        requirement = Requirement(line)
        if any(_applies(requirement, extra) for extra in ("", *extras)):
            yield requirement


def _applies(requirement: Requirement, extra: str) -> bool:
    return requirement.marker is None or any(
        requirement.marker.evaluate(
            {
                "extra": extra,
                "sys_platform": system,
                "platform_system": called,
                "python_version": python,
                "python_full_version": f"{python}.0",
            }
        )
        for system, called in SYSTEMS.items()
        for python in PYTHONS
    )


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
