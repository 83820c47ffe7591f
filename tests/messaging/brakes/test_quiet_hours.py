"""Quiet hours by the recipient's clock: over midnight, over time zones, and over days on which clocks change."""

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulkvs_mcp.messaging.area_codes import zones_of
from bulkvs_mcp.messaging.brakes.quiet_hours import QuietHours, next_permitted, zone_names

pytestmark = pytest.mark.system

NEW_YORK, LOS_ANGELES, PHOENIX, HONOLULU = "12125551212", "13105551212", "16025551212", "18085551212"
IDAHO, ALASKA, TOLL_FREE, NON_GEOGRAPHIC = "12085551212", "19075551212", "18005551212", "15005550006"
UNKNOWN, ORLANDO, NUNAVUT = "13955551212", "16892281212", "18675551212"
NUMBERS = (NEW_YORK, LOS_ANGELES, PHOENIX, HONOLULU, IDAHO, ALASKA, TOLL_FREE)
COASTS = ("America/New_York", "America/Los_Angeles")

NIGHT, LUNCH, EARLY = (
    QuietHours.parse("21:00-08:00"),
    QuietHours.parse("12:00-13:30"),
    QuietHours.parse("00:30-06:00"),
)

each_number = st.sampled_from(NUMBERS)
minutes = st.integers(0, 3 * 366 * 24 * 60).map(lambda n: datetime(2025, 1, 1, tzinfo=UTC) + timedelta(minutes=n))


@st.composite
def windows(draw: st.DrawFn) -> QuietHours:
    """Quiet hours that leave at least four hours, on the quarters of an hour."""
    start, length = draw(st.integers(0, 95)), draw(st.integers(1, 80))
    return QuietHours(_quarter(start), _quarter((start + length) % 96))


def _quarter(number: int) -> time:
    return time(number // 4, number % 4 * 15)


def quiet_somewhere(window: QuietHours, number: str, moment: datetime) -> bool:
    return any(window.covers(moment.astimezone(ZoneInfo(name)).time()) for name in zone_names(number))


def local(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M %Z}"


# A window


@pytest.mark.parametrize(
    ("written", "start", "end"),
    [
        ("21:00-08:00", time(21), time(8)),
        ("9:30-17:05", time(9, 30), time(17, 5)),
        (" 0:00 - 23:59 ", time(0), time(23, 59)),
        ("21:00-00:00", time(21), time(0)),
    ],
)
def test_a_window_is_read(written: str, start: time, end: time) -> None:
    assert QuietHours.parse(written) == QuietHours(start, end)


@pytest.mark.parametrize("written", ["21:00-08:00", "00:00-23:59", "09:05-09:06"])
def test_and_written_as_it_is_read(written: str) -> None:
    assert str(QuietHours.parse(written)) == written


MALFORMED = ("", "21:00", "21-8", "9pm-8am", "24:00-08:00", "21:60-08:00", "21:00-08:00-09:00", "21:00 to 08:00")


@pytest.mark.parametrize(
    "written", [*MALFORMED, "21:00\u201308:00", "\u0662\u0661:00-08:00", "21:00-08:00\n21:00-08:00"]
)
def test_anything_else_is_malformed(written: str) -> None:
    with pytest.raises(ValueError, match=r"^must look like 21:00-08:00$"):
        QuietHours.parse(written)


def test_a_window_without_end_is_malformed() -> None:
    with pytest.raises(ValueError, match=r"^must begin and end at different times$"):
        QuietHours.parse("8:00-08:00")


@pytest.mark.parametrize(
    ("window", "quiet", "open_"),
    [
        (NIGHT, ("21:00", "23:59", "00:00", "07:59"), ("08:00", "12:00", "20:59")),
        (LUNCH, ("12:00", "13:29"), ("00:00", "11:59", "13:30", "23:59")),
        (EARLY, ("00:30", "05:59"), ("00:00", "00:29", "06:00", "23:59")),
        (QuietHours.parse("21:00-00:00"), ("21:00", "23:59"), ("00:00", "20:59")),
    ],
    ids=["over midnight", "at noon", "after midnight", "to midnight"],
)
def test_it_begins_with_its_start_and_is_over_at_its_end(
    window: QuietHours, quiet: Sequence[str], open_: Sequence[str]
) -> None:
    assert [clock for clock in (*quiet, *open_) if window.covers(time.fromisoformat(clock))] == list(quiet)


def test_its_last_second_is_quiet() -> None:
    assert [NIGHT.covers(time(7, 59, 59, 999_999)), NIGHT.covers(time(20, 59, 59, 999_999))] == [True, False]


# Where a number is


@pytest.mark.parametrize(
    ("number", "zones"),
    [
        (NEW_YORK, ("America/New_York",)),
        (LOS_ANGELES, ("America/Los_Angeles",)),
        (PHOENIX, ("America/Phoenix",)),
        (HONOLULU, ("Pacific/Honolulu",)),
        (ORLANDO, ("America/New_York",)),
        (IDAHO, ("America/Denver", "America/Los_Angeles")),
        (ALASKA, ("America/Anchorage", "America/Adak")),
        (TOLL_FREE, COASTS),
        (NON_GEOGRAPHIC, COASTS),
        (UNKNOWN, COASTS),
    ],
)
def test_the_zones_of_a_number(number: str, zones: tuple[str, ...]) -> None:
    assert zone_names(number) == zones


@pytest.mark.parametrize("area_code", ["208", "423", "541", "850"])
def test_the_exchange_does_not_matter(area_code: str) -> None:
    """Libraries list exchanges of landlines, which left the others, all mobile ones, to one of the zones."""
    exchanges = {zone_names(f"1{area_code}{exchange}1212") for exchange in range(200, 1000)}
    assert exchanges == {zones_of(area_code)}


# When it may be texted


PERMITTED = {
    "by day it is now": (NIGHT, NEW_YORK, "2026-11-24T17:00Z", "2026-11-24 12:00 EST"),
    "to the second": (NIGHT, NEW_YORK, "2026-11-25T01:59:59Z", "2026-11-24 20:59 EST"),
    "in the evening": (NIGHT, NEW_YORK, "2026-11-25T02:00Z", "2026-11-25 08:00 EST"),
    "after midnight": (NIGHT, NEW_YORK, "2026-11-25T12:59:59Z", "2026-11-25 08:00 EST"),
    "at its end": (NIGHT, NEW_YORK, "2026-11-25T13:00Z", "2026-11-25 08:00 EST"),
    "the same moment further west": (NIGHT, LOS_ANGELES, "2026-11-25T02:00Z", "2026-11-24 18:00 PST"),
    "and three hours later": (NIGHT, LOS_ANGELES, "2026-11-25T05:00Z", "2026-11-25 08:00 PST"),
    "at noon": (LUNCH, LOS_ANGELES, "2026-11-24T20:10Z", "2026-11-24 13:30 PST"),
    "after noon": (LUNCH, LOS_ANGELES, "2026-11-24T21:30Z", "2026-11-24 13:30 PST"),
    "in the small hours": (EARLY, NEW_YORK, "2026-11-24T05:30Z", "2026-11-24 06:00 EST"),
    "Phoenix in winter": (NIGHT, PHOENIX, "2026-01-10T14:59Z", "2026-01-10 08:00 MST"),
    "Phoenix in summer": (NIGHT, PHOENIX, "2026-07-10T14:59Z", "2026-07-10 08:00 MST"),
    "two zones: the later morning counts": (NIGHT, IDAHO, "2026-11-24T15:30Z", "2026-11-24 09:00 MST"),
    "two zones: the earlier evening counts": (NIGHT, IDAHO, "2026-11-25T04:30Z", "2026-11-25 09:00 MST"),
    "toll-free: the morning of the west": (NIGHT, TOLL_FREE, "2026-11-24T14:00Z", "2026-11-24 11:00 EST"),
    "toll-free: the evening of the east": (NIGHT, TOLL_FREE, "2026-11-25T02:00Z", "2026-11-25 11:00 EST"),
    "toll-free: in between": (NIGHT, TOLL_FREE, "2026-11-25T01:59Z", "2026-11-24 20:59 EST"),
    "the night is an hour shorter": (NIGHT, NEW_YORK, "2026-03-08T03:00Z", "2026-03-08 08:00 EDT"),
    "or longer": (NIGHT, NEW_YORK, "2026-11-01T02:00Z", "2026-11-01 08:00 EST"),
    "it ends in the hour that is left out": (
        QuietHours.parse("21:00-02:30"),
        NEW_YORK,
        "2026-03-08T06:59Z",
        "2026-03-08 03:30 EDT",
    ),
    "it ends in the first of two hours": (
        QuietHours.parse("21:00-01:30"),
        NEW_YORK,
        "2026-11-01T05:10Z",
        "2026-11-01 01:30 EDT",
    ),
    "it ends again in the second": (
        QuietHours.parse("21:00-01:30"),
        NEW_YORK,
        "2026-11-01T06:10Z",
        "2026-11-01 01:30 EST",
    ),
}


@pytest.mark.parametrize("case", PERMITTED)
def test_the_next_permitted_time(case: str) -> None:
    window, number, moment, expected = PERMITTED[case]
    assert local(next_permitted(window, number, datetime.fromisoformat(moment))) == expected


SPLIT = ("12085551212", "13085551212", "14235551212", "15415551212", "18125551212", "18505551212")
MIDDAY = QuietHours.parse("09:55-10:35")


@pytest.mark.parametrize(
    "number",
    [
        "18504321212",
        "14482001212",
        "12707811212",
        "13642001212",
        "18124221212",
        "19302001212",
        "12198821212",
        "12192001212",
    ],
)
def test_half_of_a_split_area_code_is_not_texted_in_its_quiet_hours(number: str) -> None:
    """At 10:15 Central, while Eastern is open. Google's library knows the exchange of every first one of two."""
    when = next_permitted(MIDDAY, number, datetime(2026, 11, 24, 16, 15, tzinfo=UTC))
    assert when.astimezone(UTC) == datetime(2026, 11, 24, 16, 35, tzinfo=UTC)


@pytest.mark.parametrize("number", [*SPLIT, NUNAVUT])
@pytest.mark.parametrize("day", ["2026-01-14", "2026-07-15"])
def test_it_is_quiet_where_it_is_quiet_in_either_zone(number: str, day: str) -> None:
    quarters = [datetime.fromisoformat(f"{day}T00:00Z") + timedelta(minutes=15 * n) for n in range(96)]
    waits = [moment for moment in quarters if next_permitted(NIGHT, number, moment) > moment]
    assert waits == [moment for moment in quarters if quiet_somewhere(NIGHT, number, moment)]


@pytest.mark.parametrize("number", SPLIT)
def test_in_a_split_area_code_a_night_is_an_hour_longer(number: str) -> None:
    first, second = (ZoneInfo(name) for name in zone_names(number))
    begins = min(datetime(2026, 7, 1, 21, tzinfo=zone) for zone in (first, second))
    assert next_permitted(NIGHT, number, begins) - begins.astimezone(first) == timedelta(hours=12)


@pytest.mark.parametrize(
    ("evening", "hours"),
    [("2026-03-08T02:00Z", 10), ("2026-07-02T01:00Z", 11), ("2026-11-01T01:00Z", 12)],
    ids=["into summer time", "an ordinary night", "out of it"],
)
def test_how_long_a_night_is(evening: str, hours: int) -> None:
    begins = datetime.fromisoformat(evening)
    assert next_permitted(NIGHT, NEW_YORK, begins) - begins == timedelta(hours=hours)


def test_now_is_told_as_it_is() -> None:
    moment = datetime(2026, 11, 24, 17, 0, 12, 345_678, UTC)
    assert next_permitted(NIGHT, NEW_YORK, moment) == moment


@given(windows(), each_number, minutes)
def test_the_next_permitted_time_is_neither_quiet_nor_past(
    window: QuietHours, number: str, moment: datetime
) -> None:
    when = next_permitted(window, number, moment).astimezone(UTC)
    assert when >= moment
    assert not quiet_somewhere(window, number, when)
    assert (when == moment) != quiet_somewhere(window, number, moment)


@given(windows(), each_number, minutes)
@settings(max_examples=50)
def test_it_is_the_first_such_time(window: QuietHours, number: str, moment: datetime) -> None:
    """But for the hour that the clocks leave out: an end within it counts as if there were no change."""
    when = next_permitted(window, number, moment).astimezone(UTC)
    begin = moment.replace(minute=moment.minute // 15 * 15) + timedelta(minutes=15)
    quarters = (begin + timedelta(minutes=15 * n) for n in range(4 * 48))
    first = next(quarter for quarter in (moment, *quarters) if not quiet_somewhere(window, number, quarter))
    assert first <= when <= first + timedelta(hours=1)
    assert when == first or _clocks_change(number, first - timedelta(days=1), when)


def _clocks_change(number: str, start: datetime, end: datetime) -> bool:
    zones = [ZoneInfo(name) for name in zone_names(number)]
    return any(start.astimezone(zone).utcoffset() != end.astimezone(zone).utcoffset() for zone in zones)
