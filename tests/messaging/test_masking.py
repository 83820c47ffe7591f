"""Phone numbers as logs may show them: two digits of each, and all else as it is."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulkvs_mcp.messaging.numbers import mask

from ..helpers.messaging.numbers import FORMATS, NATIONAL, in_format

KEPT = (
    "msg_1310555121286f0e",
    "in_ff13105551212aaa",
    "bulkvs://messages/msg_1234567890123456",
    "3234-5678-9abc",
    "a234-5678-9234",
    "45518899-1310-4555-8121-212345678901",
    "45518899-1310-4555-8121-21234567890F",
    "2026-11-25",
    "2026-11-25 20:32:15",
    "2026-11-25T20:32",
    "2026-11-25T20:32:15.123456Z",
    "2026-11-25 20:32:15,123 +00:00",
)
"""What a log names that is no phone number, digits or not."""
_HEXADECIMAL = "0123456789abcdef"
IDS = (
    st.builds("{}_{}".format, st.sampled_from(["msg", "in"]), st.text(_HEXADECIMAL, min_size=16, max_size=16))
    | st.builds("{}-{}-{}".format, st.just("k234"), *[st.text("2345z", min_size=4, max_size=4)] * 2)
    | st.uuids().map(str)
    | st.datetimes().map(lambda when: when.replace(year=2000 + when.year % 100).isoformat(" "))
    | st.dates().map(lambda day: day.replace(year=2026, day=day.day % 28 + 1).isoformat())
    | st.sampled_from(KEPT)
)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("to 13105551212", "to ***12"),
        ("to +13105551212.", "to ***12."),
        ("to +1 310-555-1212: sent", "to ***12: sent"),
        ("(310) 555-1212", "(***12"),
        ("13105551212, 13125551213", "***12, ***13"),
        ("['13105551212', '13125551213']", "['***12', '***13']"),
        ("555-1212", "***12"),
        ("short code 72345, status 503", "short code 72345, status 503"),
        ("took 1.5 s, 3 of 20", "took 1.5 s, 3 of 20"),
        ("nothing", "nothing"),
    ],
)
def test_numbers_keep_their_last_two_digits(text: str, masked: str) -> None:
    assert mask(text) == masked


@given(NATIONAL, FORMATS, st.sampled_from(["{}", "to {}!", "a{}b", "<{}>", "5. {}", "{} 17"]))
def test_no_number_survives(national: str, form: str, around: str) -> None:
    masked = mask(around.format(in_format(national, form)))
    assert len(re.findall(r"\d", masked)) < 7
    assert national[3:6] + national[6:] not in re.sub(r"\D", "", masked)


@given(
    st.lists(st.tuples(IDS, NATIONAL, FORMATS), min_size=1, max_size=4),
    st.sampled_from([" ", ", ", ": ", "; to "]),
)
def test_what_names_no_number_stays_and_the_numbers_beside_it_do_not(
    found: list[tuple[str, str, str]], between: str
) -> None:
    parts = [part for kept, national, form in found for part in (kept, in_format(national, form))]
    masked = mask(between.join(parts))
    for kept, national, _ in found:
        assert kept in masked
        masked = masked.replace(kept, "", 1)
        assert national[3:] not in re.sub(r"\D", "", masked)
    assert not re.search(r"\d{7}", masked)


@pytest.mark.parametrize("kept", KEPT)
@pytest.mark.parametrize("around", ["{}", "{} again", "({}) to 3 of 20", "receipt: {}.", "'{}'", "{}: 200 OK"])
def test_what_names_no_number_stays(kept: str, around: str) -> None:
    assert mask(around.format(kept)) == around.format(kept)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("2026-11-25-1212", "***12"),
        ("2026-13-25 1212", "***12"),
        ("2345-6789-2345", "***45"),
        ("msg_4551899913105551212", "msg_***12"),
        ("x2026-11-255", "x***55"),
    ],
)
def test_what_only_begins_like_one_does_not(text: str, masked: str) -> None:
    assert mask(text) == masked


@given(st.text("0123456789+-() a:", max_size=60))
def test_no_run_of_seven_digits_survives(text: str) -> None:
    assert not re.search(r"\d{7}", mask(text))
    assert mask(mask(text)) == mask(text)
