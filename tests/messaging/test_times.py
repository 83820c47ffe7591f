"""Moments: whatever can be written can be read, kept and shown again, or is refused where it is read."""

import os
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulkvs_mcp.messaging.times import exported, moment, moment_of_file, shown

from ..helpers.systems import POSIX

pytestmark = pytest.mark.system

ZONES = st.timedeltas(timedelta(hours=-23, minutes=-59), timedelta(hours=23, minutes=59)).map(timezone)
MOMENTS = st.datetimes(timezones=st.none() | ZONES)
BEYOND = ("9999-12-31T23:59:59-23:59", "0001-01-01T00:00:00+23:59")


@pytest.mark.parametrize(("written", "end"), [(BEYOND[0], "9999-12-30"), (BEYOND[1], "0001-01-02")])
def test_what_is_beyond_the_calendar(written: str, end: str) -> None:
    with pytest.raises(ValueError, match="is not an ISO 8601 date or time"):
        moment(written)
    assert exported(moment_of_file(written)).startswith(end)


def test_what_is_not() -> None:
    assert moment("2026-11-23T09:00:00-08:00") == moment_of_file("2026-11-23T17:00") == 1_795_453_200_000


@pytest.mark.parametrize("year", [1899, 1969, 1970, 2026, 3000, 3001, 9999])
def test_a_date_of_any_year_is_of_this_machine_s_zone(year: int) -> None:
    """Spreadsheets begin in 1899, and Windows' clock in 1970."""
    assert shown(moment(f"{year}-06-01T09:00")).startswith(f"{year}-06-01T09:00:00")


@given(MOMENTS)
def test_every_moment_of_a_file_is_read_and_shown(written: datetime) -> None:
    found = moment_of_file(written.isoformat())
    assert moment(exported(found)) == found
    assert moment(shown(found)) == found // 1000 * 1000


@given(MOMENTS)
def test_every_moment_of_a_caller_is_shown_or_refused(written: datetime) -> None:
    with suppress(ValueError):
        assert moment(shown(moment(written.isoformat()))) == moment(written.isoformat()) // 1000 * 1000


@given(st.integers(-(2**63), 2**63 - 1))
def test_every_moment_that_may_be_on_record_is_shown(kept: int) -> None:
    assert datetime.fromisoformat(shown(kept)).tzinfo
    assert datetime.fromisoformat(exported(kept)).tzinfo == UTC


@contextmanager
def local_time(zone: str) -> Generator[None]:
    """This machine is in that zone while inside."""
    before = os.environ.get("TZ")
    try:
        os.environ["TZ"] = zone
        time.tzset()
        yield
    finally:
        os.environ.pop("TZ")
        os.environ.update({"TZ": before} if before is not None else {})
        time.tzset()


@POSIX
@pytest.mark.parametrize(
    "zone",
    ["UTC", "America/St_Johns", "Europe/Dublin", "Asia/Kathmandu", "Australia/Lord_Howe", "Africa/Casablanca"],
)
@given(st.integers(-(2**40), 2**45))
def test_a_moment_is_shown_as_the_system_has_it(zone: str, kept: int) -> None:
    with local_time(zone):
        assert shown(kept) == datetime.fromtimestamp(kept // 1000, UTC).astimezone().isoformat()


@pytest.mark.parametrize("written", ["", "tomorrow", "2026-13-01", "10000-01-01", "2026-11-23T25:00", "NaN"])
def test_what_is_no_moment_is_refused(written: str) -> None:
    for read in (moment, moment_of_file):
        with pytest.raises(ValueError, match="is not an ISO 8601 date or time"):
            read(written)
