"""A test that is not for a system says why in the one list of reasons; each says whose lack it is."""

import re

import pytest

from ..helpers import systems
from ..helpers.house.modules import ROOT

OTHERS = {
    "tests/helpers/systems.py",
    "tests/clients/installed.py",
    "tests/frameworks/test_driven.py",
    "tests/browsers/driving.py",
}
"""Where a mark may stand: the list, and the tests that need programs of other people."""
_MARK = re.compile(r"mark\.(?:skip|xfail)|importorskip|pytest\.xfail")
_SYSTEMS = ("Windows: ", "Windows alone: ", "Wine alone: ", "Linux alone: ")
_BEGINNINGS = (*_SYSTEMS, "a user who ", "a machine that ", "modes do not ")


def test_nothing_is_skipped_outside_of_the_list() -> None:
    files = [file for file in ROOT.glob("tests/**/*.py") if _MARK.search(file.read_text("utf-8"))]
    found = {file.relative_to(ROOT).as_posix() for file in files}
    assert found - {"tests/house/test_systems.py"} == OTHERS


def test_each_reason_says_whose_lack_it_is() -> None:
    marks = [mark for mark in vars(systems).values() if isinstance(mark, pytest.MarkDecorator)]
    assert len(marks) > 5
    assert [mark for mark in marks if not mark.kwargs["reason"].startswith(_BEGINNINGS)] == []
