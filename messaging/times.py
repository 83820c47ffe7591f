"""Moments as people and models write them, and as answers show them."""

import time
from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], int]
"""What time it is, in milliseconds since 1970."""


def wall_clock() -> int:
    """The machine's clock."""
    return time.time_ns() // 1_000_000


def moment(written: str) -> int:
    """Milliseconds since 1970 of an ISO 8601 date or time; without an offset it is this machine's local time.

    Raises:
        ValueError: for anything else.
    """
    try:
        return round(datetime.fromisoformat(written.strip()).astimezone(UTC).timestamp() * 1000)
    except (ValueError, OverflowError, OSError):
        raise ValueError("is not an ISO 8601 date or time such as 2026-11-23T09:00") from None


def shown(milliseconds: int) -> str:
    """A moment in this machine's local time with its offset: "2026-11-23T09:00:00-08:00"."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC).astimezone().isoformat(timespec="seconds")
