"""The bound lies below what the process may open, which is raised where it can be."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulkvs_mcp.server.doors.descriptors import RESERVE, connections_within, fitted
from bulkvs_mcp.server.doors.places import Bounds

from ...helpers.systems import LIMITS

if sys.platform == "win32":
    pytest.skip(LIMITS.kwargs["reason"], allow_module_level=True)

import resource

FREE = resource.RLIM_INFINITY
WANTED = 2000
ENOUGH = WANTED + RESERVE


class Limits:
    """The limits of a process."""

    def __init__(self, soft: int, hard: int, *, fixed: bool) -> None:
        self.soft, self.hard, self.fixed = soft, hard, fixed

    def get(self, _: int) -> tuple[int, int]:
        return self.soft, self.hard

    def set(self, _: int, limits: tuple[int, int]) -> None:
        if self.fixed:
            raise ValueError("not allowed to raise maximum limit")
        self.soft, self.hard = limits


@pytest.mark.parametrize(
    ("soft", "hard", "fixed", "raised", "connections"),
    [
        (1024, 1_048_576, False, ENOUGH, WANTED),
        (1024, FREE, False, ENOUGH, WANTED),
        (256, FREE, False, ENOUGH, WANTED),
        (1024, 1024, False, 1024, 1024 - RESERVE),
        (1024, 2048, False, 2048, 2048 - RESERVE),
        (1024, 1_048_576, True, 1024, 1024 - RESERVE),
        (256, 256, False, 256, 64),
        (20_000, 20_000, False, 20_000, WANTED),
        (FREE, FREE, False, FREE, WANTED),
    ],
)
def test_the_bound_fits(
    soft: int, hard: int, fixed: bool, raised: int, connections: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    limits = Limits(soft, hard, fixed=fixed)
    monkeypatch.setattr(resource, "getrlimit", limits.get)
    monkeypatch.setattr(resource, "setrlimit", limits.set)
    assert fitted(Bounds(connections=WANTED)) == Bounds(connections=connections)
    assert (limits.soft, limits.hard) == (raised, hard)


@given(st.integers(16, 1 << 20))
def test_there_is_always_something_left_for_the_record(descriptors: int) -> None:
    connections = connections_within(descriptors)
    assert 0 < connections <= descriptors
    assert descriptors - connections >= min(RESERVE, descriptors // 2)
