"""A machine whose clock is off or that lacks what the server needs."""

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from importlib.metadata import version
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfoNotFoundError

from bulkvs_mcp.server.doctor import clock as checks_clock
from bulkvs_mcp.server.doctor import install as checks_install

from ....helpers.server.doctors import World
from ....helpers.server.patients import on_machine
from .case import Case


def no_zones(world: World) -> None:
    def missing(key: str) -> None:
        raise ZoneInfoNotFoundError(key)

    world.monkeypatch.setattr(checks_clock, "ZoneInfo", missing)


def clock_off(difference: timedelta) -> Callable[[World], None]:
    return lambda world: on_machine(world, now=lambda: datetime.now(UTC) + difference)


def other_mcp(world: World) -> None:
    def other(name: str) -> str:
        return "1.26.0" if name == "mcp" else version(name)

    world.monkeypatch.setattr(checks_install, "version", other)


def no_fts5(world: World) -> None:
    class Plain(sqlite3.Connection):
        def execute(self, sql: str, *_: Any) -> sqlite3.Cursor:
            raise sqlite3.OperationalError("no such module: fts5")

    def connect(_: str) -> sqlite3.Connection:
        return Plain(":memory:")

    plain = SimpleNamespace(connect=connect, Error=sqlite3.Error, sqlite_version="3.40.1")
    world.monkeypatch.setattr(checks_install, "sqlite3", plain)


CASES: dict[str, Case] = {
    "clock ahead": Case(
        clock_off(timedelta(minutes=7)), "clock", "warning", "clock is 7 minutes ahead of the provider's", "NTP"
    ),
    "clock behind": Case(
        clock_off(timedelta(hours=-5)), "clock", "failed", "clock is 5 hours behind the provider's", "NTP"
    ),
    "no zone data": Case(no_zones, "clock", "failed", "time zone data cannot be read", "tzdata"),
    "another SDK": Case(
        other_mcp, "versions", "warning", "mcp is 1.26.0, and bulkvs-mcp asks for", "uvx bulkvs-mcp"
    ),
    "no full text search": Case(no_fts5, "versions", "failed", "lacks FTS5", "Use another Python"),
}
