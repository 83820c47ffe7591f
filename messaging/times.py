"""Moments as people and models write them, and as answers show them."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache

Clock = Callable[[], int]
"""What time it is, in milliseconds since 1970."""

AHEAD_MS = 3_600_000
"""How far ahead of now what we did may be dated and still count, so that a clock set back a little opens nothing.

What is dated further ahead was written by a clock that was wrong: it must not stay in force until that time comes.
"""
LONGEST_SECONDS = 600
"""The longest patience with the provider that can be set."""
MARGIN_SECONDS = 5
"""What an execution may take beyond its deadline before its record reads as unknown."""
LONGEST_MS = (LONGEST_SECONDS + MARGIN_SECONDS) * 1000
"""What a request may last at most."""

_EXPECTED = "is not an ISO 8601 date or time such as 2026-11-23T09:00"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND, _DAY = timedelta(milliseconds=1), timedelta(days=1)
# A day from either end of the calendar every zone can still show it.
_EARLIEST = (datetime.min.replace(tzinfo=UTC) + _DAY - _EPOCH) // _MILLISECOND
_LATEST = (datetime.max.replace(tzinfo=UTC) - _DAY - _EPOCH) // _MILLISECOND
# Windows knows of no local time before 1970 and after 3000 (`localtime_s` of its C runtime), nor a day from them.
_KNOWN = _EPOCH + _DAY, datetime(3000, 12, 30, tzinfo=UTC)


def wall_clock() -> int:
    """The machine's clock."""
    return time.time_ns() // 1_000_000


def moment(written: str) -> int:
    """Milliseconds since 1970 of an ISO 8601 date or time; without an offset it is this machine's local time.

    Raises:
        ValueError: for anything else, and for what is out of the calendar in UTC.
    """
    try:
        return _bounded((_located(_read(written)) - _EPOCH) // _MILLISECOND)
    except (ValueError, OverflowError):
        raise ValueError(_EXPECTED) from None


def moment_of_file(written: str) -> int:
    """The same as files have it: without an offset it is UTC, and what is out of the calendar counts as its end.

    Raises:
        ValueError: for anything else.
    """
    try:
        found = _read(written)
    except ValueError:
        raise ValueError(_EXPECTED) from None
    aware = found if found.tzinfo else found.replace(tzinfo=UTC)
    return _bounded((aware - _EPOCH) // _MILLISECOND)


def shown(milliseconds: int) -> str:
    """A moment in this machine's local time with its offset: "2026-11-23T09:00:00-08:00"."""
    return _shown(_bounded(milliseconds) // 1000, time.tzname)


@lru_cache(maxsize=4096)
def _shown(seconds: int, _zone: tuple[str, str]) -> str:
    # A page has forty of them, and whoever waits for a text asks for the same page again and again.
    try:
        # `astimezone` makes a zone for each, and asks for the local time twice.
        return datetime.fromtimestamp(seconds, _offset(time.localtime(seconds).tm_gmtoff)).isoformat()
    except (OSError, OverflowError, ValueError):
        return _local(_utc(seconds * 1000)).isoformat(timespec="seconds")


def shown_day(milliseconds: int) -> str:
    """The day of a moment in this machine's local time: "2026-11-23"."""
    return shown(milliseconds)[:10]


def exported(milliseconds: int) -> str:
    """A moment as files and machines have it, in UTC: "2026-11-23T17:00:00.000Z"."""
    return _utc(milliseconds).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _utc(milliseconds: int) -> datetime:
    # Bounded here too: one odd moment on record must not keep everything else from being shown.
    return _EPOCH + timedelta(milliseconds=_bounded(milliseconds))


def _local(found: datetime) -> datetime:
    """In this machine's zone; where the system does not know that, as far from UTC as at the next that it does."""
    try:
        return found.astimezone()
    except OSError:
        return found.astimezone(_offset_near(found))


@lru_cache(maxsize=64)
def _offset(seconds: int) -> timezone:
    return timezone(timedelta(seconds=seconds))


def _located(found: datetime) -> datetime:
    """In UTC; without an offset it is this machine's local time."""
    try:
        return found.astimezone(UTC)
    except OSError:
        return found.replace(tzinfo=_offset_near(found.replace(tzinfo=UTC))).astimezone(UTC)


def _offset_near(found: datetime) -> tzinfo | None:
    return min(max(found, _KNOWN[0]), _KNOWN[1]).astimezone().tzinfo


def _read(written: str) -> datetime:
    return datetime.fromisoformat(written.strip())


def _bounded(milliseconds: int) -> int:
    return min(max(milliseconds, _EARLIEST), _LATEST)
