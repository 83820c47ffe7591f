"""The tree of errors: drawn where they are, whole, each with its code."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from functools import cache

from bulkvs_mcp.provider.errors import BulkvsError

from ..helpers.house.modules import PACKAGE


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

    def test_errors_two_folders_deep_are_seen(self) -> None:
        """Were the walk over modules flat, an error that is defined in a folder would be in no list."""
        package = importlib.import_module(f"{PACKAGE}.messaging")
        walked = {found.name for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")}
        assert f"{PACKAGE}.messaging.record.store" in walked
