"""Times as other systems write them, and what could mean two."""

from contextlib import suppress
from datetime import UTC, datetime
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulkvs_mcp.messaging.times import exported
from bulkvs_mcp.server.admin.moments import Order, moment_of_list, order_of

DAY, MORNING, NOON = "2026-11-23T00:00:00", "2026-11-23T09:05:00", "2026-11-23T17:05:00"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2026-11-23", DAY),
        ("20261123", DAY),
        ("2026-11-23T09:05:00Z", MORNING),
        ("2026-11-23 09:05", MORNING),
        ("2026-11-23T09:05:00.123456Z", MORNING),
        ("2026-11-23 09:05:00 UTC", MORNING),
        ("2026-11-23 17:05:00 +0000 UTC", NOON),
        ("2026-11-23 09:05:00 -0800", NOON),
        ("20261123T090500", MORNING),
        ("20261123090500", MORNING),
        ("2026/11/23", DAY),
        ("2026/11/23 9:05", MORNING),
        ("11/23/2026", DAY),
        ("11/23/26", DAY),
        ("11-23-2026", DAY),
        ("11/23/2026 9:05", MORNING),
        ("11/23/2026 9:05:00 AM", MORNING),
        ("11/23/2026, 5:05 p.m.", NOON),
        ("11/23/2026 5:05PM", NOON),
        ("11/23/2026 12:00 AM", DAY),
        ("Nov 23, 2026", DAY),
        ("November 23rd, 2026", DAY),
        ("23 Nov 2026", DAY),
        ("23-NOV-26", DAY),
        ("Monday, Nov. 23, 2026 at 9:05 AM", MORNING),
        ("Nov 23, 2026 9:05 AM PST", NOON),
        ("Nov 23, 2026 1:05 PM EDT", NOON),
        ("Mon, 23 Nov 2026 09:05:00 -0800", NOON),
        ("Mon, 23 Nov 2026 09:05:00 GMT", MORNING),
        ("Mon Nov 23 09:05:00 2026", MORNING),
        ("Mon Nov 23 2026 09:05:00 GMT-0800 (Pacific Standard Time)", NOON),
        ("23.11.2026", DAY),
        ("23.11.26 09:05", MORNING),
        ("23. 11. 2026 17:05:00", NOON),
        ("11.23.2026", DAY),
        ("2026.11.23", DAY),
        ("23 de noviembre de 2026", DAY),
        ("lunes, 23 de noviembre de 2026 a las 5:05 p. m.", NOON),
        ("23 nov 2026 9:05 a. m.", MORNING),
        ("lundi 23 novembre 2026 \u00e0 09:05", MORNING),
        ("le 23 nov. 2026", DAY),
        ("lun. 23 nov. 2026", DAY),
        ("lun 23/11/2026", DAY),
        ("lun., 23 nov 2026 09h05", MORNING),
        ("Mon. 23 Nov 2026", DAY),
        ("23/nov/2026", DAY),
        ("20. nov. 2026", "2026-11-20T00:00:00"),
        ("2026-Nov-23", DAY),
        ("23rd of November 2026", DAY),
        ("23.11.2026.", DAY),
        ("3.4.2026.", "2026-04-03T00:00:00"),
        ("'2026-11-23", DAY),
        ("'11/23/2026 9:05", MORNING),
        ("23/11/2026 9 h 05", MORNING),
        ("09h05 23/11/2026", MORNING),
        ("23/11/2026 17:05 h", NOON),
        ("23/11/2026 17 h", "2026-11-23T17:00:00"),
        ("Nov 23, 2026 5 p.m.", "2026-11-23T17:00:00"),
        ("11/23/2026 09:05 AM (PST)", NOON),
        ("11/23/2026 09:05 AM (Pacific Standard Time)", NOON),
        ("11/23/2026 09:05 -0800 PST", NOON),
        ("11/23/2026 09:05 -0800 (PST)", NOON),
        ("mar. 3 nov. 2026", "2026-11-03T00:00:00"),
        ("mar 3 mar 2026", "2026-03-03T00:00:00"),
        ("3 mar. 2026", "2026-03-03T00:00:00"),
        ("Mar. 3, 2026", "2026-03-03T00:00:00"),
        ("mi\u00e9. 4 nov. 2026", "2026-11-04T00:00:00"),
        ("mer. 4 nov. 2026", "2026-11-04T00:00:00"),
        ("Tues. Nov 3, 2026", "2026-11-03T00:00:00"),
        ("Thur., Nov 5, 2026", "2026-11-05T00:00:00"),
        ("1er mai 2026", "2026-05-01T00:00:00"),
        ("1\u00ba de mayo de 2026", "2026-05-01T00:00:00"),
        ("1.\u00ba de mayo de 2026", "2026-05-01T00:00:00"),
        ("1795424700", MORNING),
        ("1795424700.5", MORNING),
        ("1795424700000", MORNING),
    ],
)
def test_times(written: str, expected: str) -> None:
    assert exported(moment_of_list(f" {written} "))[:19] == expected


@pytest.mark.parametrize(
    "written",
    [
        "",
        "yesterday",
        "x",
        "46349.375",
        "11/23",
        "0000-00-00 00:00:00",
        "13:00 PM 11/23/2026",
        "11/23/2026 25:00",
        "November 2026",
        "Nov 31, 2026",
        "11/23/2026 noon",
        "Nov 23, 2026 9:05 IST",
        "1/2/3",
        "1795424700 x",
        "5 jui 2026",
        "5 marvellous 2026",
        "45.11.2026",
        "13.13.2026",
        "23.11",
        "9" * 40,
        "25-11-02",
        "26-11-23",
        "23-11-26",
        "11/23/2026 9:05 (IST)",
        "11/23/2026 9:05 (Pacific Time)",
        "11/23/2026 9:05 -0500 PST",
        "11/23/2026 9:05 EST (PST)",
        "mar. 3 2",
    ],
)
def test_what_is_not_certain(written: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        moment_of_list(written)


@pytest.mark.parametrize(
    ("beside", "order"),
    [
        ("23/11/2026", Order.DAY_FIRST),
        ("22/01/2026 11:12:44", Order.DAY_FIRST),
        ("23.11.2026", Order.DAY_FIRST),
        ("11/23/2026", Order.MONTH_FIRST),
        ("11.23.2026", Order.MONTH_FIRST),
        ("lundi 23/11/2026", Order.DAY_FIRST),
        ("09:15 23/11/2026", Order.DAY_FIRST),
        ("Mon. 11/23/2026 9:05", Order.MONTH_FIRST),
        ("23.11.26", Order.DAY_FIRST),
        ("23/11/26", Order.DAY_FIRST),
        ("23-11-26", Order.UNKNOWN),
        ("26-11-23", Order.UNKNOWN),
        # It is a date in no order, and tells of none.
        ("13/13/2026", Order.USUAL),
        ("32/11/2026", Order.USUAL),
        ("2026-11-23", Order.USUAL),
        ("", Order.USUAL),
    ],
)
def test_dates_that_can_be_read_one_way_only_tell_how_the_others_are_meant(beside: str, order: Order) -> None:
    assert order_of(["05/11/2026", beside]) is order


def test_where_they_tell_both_only_they_are_read() -> None:
    order = order_of(["05/11/2026", "23/11/2026", "11/23/2026"])
    assert order is Order.UNKNOWN
    with pytest.raises(ValueError, match="two months"):
        moment_of_list("05/11/2026", order)
    for one in ("23/11/2026", "11/23/2026", "Nov 23, 2026"):
        assert moment_of_list(one, order) == moment_of_list("2026-11-23")


def test_the_order_holds_for_a_date_that_can_be_read_both_ways() -> None:
    assert moment_of_list("05/11/2026", Order.DAY_FIRST) == moment_of_list("2026-11-05")
    assert moment_of_list("05/11/2026") == moment_of_list("2026-05-11")
    assert moment_of_list("05.11.2026") == moment_of_list("2026-11-05")
    assert moment_of_list("05.11.2026", Order.MONTH_FIRST) == moment_of_list("2026-05-11")


@pytest.mark.parametrize(
    ("month", "names"),
    [*enumerate(
        [
            "jan january ene enero janv janvier", "feb february febrero f\u00e9vr f\u00e9vrier",
            "mar march marzo mars", "apr april abr abril avr avril", "may mayo mai", "jun june junio juin",
            "jul july julio juil juill juillet", "aug august ago agosto ao\u00fbt",
            "sep sept september septiembre septembre set setiembre", "oct october octubre octobre",
            "nov november noviembre novembre",
            "dec december dic diciembre d\u00e9c d\u00e9cembre",
        ],
        1,
    )],
)  # fmt: skip
def test_months_in_three_languages(month: int, names: str) -> None:
    read = {moment_of_list(f"5 {name} 2026") for name in names.split()}
    assert read == {moment_of_list(f"2026-{month:02}-05")}


@pytest.mark.parametrize("piece", ["( ", "(", " ", "1 h ", "mar. ", "23/11/2026 "])
def test_whatever_is_long_is_no_date_and_soon_told(piece: str) -> None:
    begin = perf_counter()
    with pytest.raises(ValueError, match="too long"):
        moment_of_list(piece * 100_000)
    assert order_of([piece * 100_000]) is Order.USUAL
    assert perf_counter() - begin < 1


@pytest.mark.parametrize("written", ["9999-12-31T23:59:59-08:00", "0001-01-01T00:00:00+05:30"])
def test_the_ends_of_the_calendar(written: str) -> None:
    exported(moment_of_list(written))


@given(st.datetimes(min_value=datetime(2000, 1, 1), max_value=datetime(2099, 1, 1)))  # noqa: DTZ001 (in UTC below)
@pytest.mark.parametrize("form", ["%m/%d/%Y %I:%M:%S %p", "%a, %d %b %Y %H:%M:%S +0000", "%B %d, %Y %H:%M:%S UTC"])
def test_any_time_in_a_usual_form(form: str, moment: datetime) -> None:
    expected = int(moment.replace(tzinfo=UTC, microsecond=0).timestamp()) * 1000
    assert moment_of_list(moment.strftime(form)) == expected


@given(st.text(st.sampled_from("0123456789/-:. TZapmNovJan,+eE")))
def test_whatever_is_written_it_is_a_time_or_not(written: str) -> None:
    with suppress(ValueError):
        exported(moment_of_list(written))
