"""Where an area code lies, against the numbering plan's own table.

`tests/corpus/area_codes.csv` holds the geographic area codes of the US, its territories and Canada from NANPA's
NPA report with the file date 2025-11-26 (public copy: taus9/trim-npa-report, npa_report.csv), in service
(`in_service` Y) or announced (N): code, place, TIME_ZONE and OVERLAY_COMPLEX as the report has them, several
complexes divided by a space.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulkvs_mcp.messaging.area_codes import zones_of
from bulkvs_mcp.messaging.numbers import in_new_area, normalise

EASTERN, CENTRAL, MOUNTAIN, PACIFIC = (
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
)
TORONTO, WINNIPEG, EDMONTON, VANCOUVER = (
    "America/Toronto",
    "America/Winnipeg",
    "America/Edmonton",
    "America/Vancouver",
)
PHOENIX, REGINA, HALIFAX, MONCTON = "America/Phoenix", "America/Regina", "America/Halifax", "America/Moncton"
CANADA = {"AB", "BC", "MB", "NB", "NL", "NS/PE", "NT/NU/YT", "ON", "QC", "SK"}


@dataclass(frozen=True)
class Row:
    """An area code as the report has it; `overlays` are the complexes that it stands in."""

    place: str
    letters: str
    overlays: tuple[str, ...]
    in_service: bool


def _read() -> Iterator[tuple[str, Row]]:
    with (Path(__file__).parents[1] / "corpus" / "area_codes.csv").open(encoding="utf-8", newline="") as file:
        for npa, place, letters, overlays, in_service in list(csv.reader(file))[1:]:
            yield npa, Row(place, letters, tuple(overlays.split()), in_service == "Y")


REPORT = dict(_read())

# What a letter means

IN_US = {"E": EASTERN, "C": CENTRAL, "M": MOUNTAIN, "P": PACIFIC}
IN_CANADA = {"E": TORONTO, "C": WINNIPEG, "M": EDMONTON, "P": VANCOUVER, "A": HALIFAX, "N": "America/St_Johns"}
WRITTEN_OUT = {"PT/MT only for W Wendover": "PM", "(UTC+10)": "+", "(UTC-10)": "-", "UTC-11": "-", "AK": "K"}
"""Letters of ours for what the report writes out."""

ELSEWHERE = {
    ("AZ", "M"): PHOENIX,
    ("SK", "C"): REGINA,
    ("NB", "A"): MONCTON,
    ("NT/NU/YT", "C"): "America/Rankin_Inlet",
    ("NT/NU/YT", "P"): "America/Whitehorse",
    ("AK", "K"): "America/Anchorage",
    ("HI", "-"): "Pacific/Honolulu",
    ("PR", "A"): "America/Puerto_Rico",
    ("VI", "A"): "America/St_Thomas",
    ("GU", "+"): "Pacific/Guam",
    ("MP", "+"): "Pacific/Saipan",
    ("AS", "-"): "Pacific/Pago_Pago",
}
"""Where a letter means another clock (no summer time in Arizona, Saskatchewan, the Yukon) or its own name."""

BESIDE = {
    "928": {MOUNTAIN},
    "907": {"America/Adak"},
    "709 879": {"America/Goose_Bay"},
    "273 367 418 581": {HALIFAX, "America/Blanc-Sablon"},
    "807": {"America/Atikokan"},
    "306 474 639": {EDMONTON},
    "236 250 257 672 778": {EDMONTON, "America/Dawson_Creek"},
    "867": {"America/Cambridge_Bay", "America/Iqaluit", "America/Atikokan"},
}
"""Zones that no letter tells: the Navajo Nation, the Aleutians, Labrador, the Magdalen Islands and the Lower North
Shore, Atikokan, Lloydminster, the Rocky Mountains and the Peace, Nunavut's east and west and Coral Harbour.
"""

ALONE = {"604"}
"""The mainland's southwest; its partners also lie over 250, the rest of British Columbia."""


def _meant(place: str, letter: str) -> str:
    return ELSEWHERE.get((place, letter)) or (IN_CANADA if place in CANADA else IN_US)[letter]


def _lettered(npa: str) -> set[str]:
    row = REPORT[npa]
    return {_meant(row.place, letter) for letter in WRITTEN_OUT.get(row.letters, row.letters)}


def _area(npa: str) -> set[str]:
    """Itself and every code that shares its area, as its complexes tell."""
    partners = {code for codes in REPORT[npa].overlays for code in codes.split("/")}
    return {npa} if npa in ALONE else {npa} | partners


def _beside(npa: str) -> set[str]:
    return next((zones for codes, zones in BESIDE.items() if npa in codes.split()), set[str]())


class TestAgainstTheReport:
    """The report of 2025-11-26."""

    def test_its_size(self) -> None:
        in_service = {npa for npa, row in REPORT.items() if row.in_service}
        assert len(in_service) == 430
        assert sorted(REPORT.keys() - in_service) == ["273", "465", "471", "483", "565", "761"]
        assert sum(row.place in CANADA for row in REPORT.values()) == 56

    def test_every_code_has_the_zones_of_its_letters(self) -> None:
        assert [npa for npa in REPORT if not set(zones_of(npa)) >= _lettered(npa)] == []

    def test_none_has_others_but_those_of_its_overlays_and_the_named(self) -> None:
        meant = {npa: set[str]().union(*map(_lettered, _area(npa))) | _beside(npa) for npa in REPORT}
        assert {npa: set(zones_of(npa)) for npa in REPORT} == meant

    def test_overlays_agree(self) -> None:
        areas = {npa: {zones_of(partner) for partner in _area(npa) - ALONE | {npa}} for npa in REPORT}
        assert {npa: found for npa, found in areas.items() if found != {zones_of(npa)}} == {}

    def test_no_code_is_known_that_it_does_not_have(self) -> None:
        assert [code for code in map(str, range(1000)) if zones_of(code) and code not in REPORT] == []

    @pytest.mark.parametrize(
        "npa",
        ["800", "833", "888", "900", "500", "600", "622", "700", "710", "242", "876", "555", "", "31", "abc"],
    )
    def test_what_is_not_geographic_foreign_or_no_code_has_none(self, npa: str) -> None:
        assert zones_of(npa) == ()

    def test_how_many_are_split(self) -> None:
        split = {npa for npa in REPORT if len(zones_of(npa)) > 1}
        assert len(split) == 42
        assert len({npa for npa in split if len(_lettered(npa)) > 1}) == 24


class TestNames:
    def test_none_stands_twice(self) -> None:
        assert [npa for npa in REPORT if len(zones_of(npa)) != len(set(zones_of(npa)))] == []

    def test_all_are_known(self) -> None:
        assert {zone for npa in REPORT for zone in zones_of(npa)} <= available_timezones()

    def test_every_clock_of_these_countries_has_one(self) -> None:
        """By the zone data of the tzdata package, for the years around the report.

        A new release that divides a country anew fails here: the table then lacks the new zone.
        """
        named = {_clock(zone) for npa in REPORT for zone in zones_of(npa)}
        assert [zone for zone in _zones_of_these_countries() if _clock(zone) not in named] == []


def _zones_of_these_countries() -> Iterator[str]:
    for line in files("tzdata").joinpath("zoneinfo", "zone.tab").read_text("utf-8").splitlines():
        if line[:2] in {"US", "CA", "PR", "VI", "GU", "MP", "AS"}:
            yield line.split("\t")[2]


def _clock(zone: str) -> tuple[timedelta | None, ...]:
    """How far it is ahead of UTC in each month of the years 2024 to 2027."""
    with files("tzdata").joinpath("zoneinfo", *zone.split("/")).open("rb") as data:
        clock = ZoneInfo.from_file(data)
    months = (datetime(year, month, 15, tzinfo=UTC) for year in range(2024, 2028) for month in range(1, 13))
    return tuple(month.astimezone(clock).utcoffset() for month in months)


# Faults met in public: libraries that put a number into the wrong zone, or into one of two


ONE_ZONE = {
    "534": CENTRAL,
    "551": EASTERN,
    "657": PACIFIC,
    "684": "Pacific/Pago_Pago",
    "623": PHOENIX,
    "689": EASTERN,
}
"""google/libphonenumber #667, #1131, #1237, #1369, #1133 and #991."""

SPLIT = {
    "423": (EASTERN, CENTRAL),
    "219": (CENTRAL, EASTERN),
    "270": (CENTRAL, EASTERN),
    "364": (CENTRAL, EASTERN),
    "850": (CENTRAL, EASTERN),
    "448": (CENTRAL, EASTERN),
    "812": (EASTERN, CENTRAL),
    "930": (EASTERN, CENTRAL),
    "574": (EASTERN, CENTRAL),
    "606": (EASTERN, CENTRAL),
    "906": (EASTERN, CENTRAL),
    "931": (CENTRAL, EASTERN),
    "308": (CENTRAL, MOUNTAIN),
    "605": (CENTRAL, MOUNTAIN),
    "620": (CENTRAL, MOUNTAIN),
    "701": (CENTRAL, MOUNTAIN),
    "785": (CENTRAL, MOUNTAIN),
    "915": (MOUNTAIN, CENTRAL),
    "208": (MOUNTAIN, PACIFIC),
    "986": (MOUNTAIN, PACIFIC),
    "541": (PACIFIC, MOUNTAIN),
    "458": (PACIFIC, MOUNTAIN),
    "775": (PACIFIC, MOUNTAIN),
    "928": (PHOENIX, MOUNTAIN),
    "907": ("America/Anchorage", "America/Adak"),
    "709": ("America/St_Johns", "America/Goose_Bay"),
    "581": (TORONTO, HALIFAX, "America/Blanc-Sablon"),
    "807": (TORONTO, WINNIPEG, "America/Atikokan"),
    "474": (REGINA, EDMONTON),
    "672": (VANCOUVER, EDMONTON, "America/Dawson_Creek"),
    "867": (
        EDMONTON,
        "America/Whitehorse",
        "America/Cambridge_Bay",
        "America/Rankin_Inlet",
        "America/Iqaluit",
        "America/Atikokan",
    ),
}
"""The zone of most people first."""

NEW = {
    "357": PACIFIC,
    "436": EASTERN,
    "457": CENTRAL,
    "621": CENTRAL,
    "624": EASTERN,
    "679": EASTERN,
    "837": PACIFIC,
    "861": CENTRAL,
    "924": CENTRAL,
    "324": EASTERN,
    "565": EASTERN,
}
"""In service or announced, while libraries of numbers do not know them yet."""


@pytest.mark.parametrize("npa", [*ONE_ZONE, *NEW])
def test_a_code_in_one_zone(npa: str) -> None:
    assert zones_of(npa) == ((ONE_ZONE | NEW)[npa],)


@pytest.mark.parametrize("npa", SPLIT)
def test_a_code_in_several(npa: str) -> None:
    assert zones_of(npa) == SPLIT[npa]


def test_a_new_overlay_of_a_split_code() -> None:
    assert zones_of("729") == zones_of("423")


def _texted(number: str) -> str:
    try:
        return normalise(number)
    except ValueError as problem:
        return str(problem)


TOO_FEW = {"340", "670", "671", "684"}
"""Islands of which the library knows each exchange."""


@pytest.mark.parametrize("code", sorted(REPORT))
@pytest.mark.parametrize("rest", ["5551212", "2345678", "9992222"])
def test_a_code_of_the_plan_is_no_mistake_of_whoever_wrote_it(code: str, rest: str) -> None:
    number = f"1{code}{rest}"
    new = "is in an area code that this version's number tables do not know yet; it cannot be texted"
    taken = _texted(number)
    assert taken == (new if in_new_area(number) else number) or code in TOO_FEW
    assert not in_new_area(number) or code not in TOO_FEW


@given(st.integers(10_000_000_000, 19_999_999_999).map(str))
def test_a_new_area_is_one_that_the_plan_has(number: str) -> None:
    assert not in_new_area(number) or zones_of(number[1:4])
