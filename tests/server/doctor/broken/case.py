"""One broken set-up, and the ways to break it that several have."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from ....helpers.server.doctors import World

DEPEND_ON_ACCOUNT = frozenset({"campaigns", "webhook", "numbers"})
DEPEND_ON_RECORD = frozenset({"webhook", "receiver"})


def set_to(name: str, value: str) -> Callable[[World], None]:
    return lambda world: world.env.update({name: value})


def without(*names: str) -> Callable[[World], None]:
    def remove(world: World) -> None:
        for name in names:
            del world.env[name]

    return remove


@dataclass(frozen=True)
class Case:
    """A broken set-up: the one check that minds, how, and in which words."""

    spoil: Callable[[World], object]
    check: str
    status: str
    found: str
    next_step: str
    skipped: frozenset[str] = frozenset()
    only: pytest.MarkDecorator | None = None
    """Where there is no such set-up, the reason of the one list."""


NEEDS_ACCOUNT = DEPEND_ON_ACCOUNT | {"account"}
PAIR = "under API, API Credentials"
