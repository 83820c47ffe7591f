"""Segments: known boundaries of 3GPP TS 23.038, and smsutil as an oracle for the rest."""

from collections.abc import Callable, Sequence
from importlib import import_module
from time import perf_counter
from typing import Protocol, cast

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bulkvs_mcp.messaging.drafts.segments import ForcingCharacter, analyse

BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENSION = "\f^{}\\[~]|€"
ESCAPE = "\x1b"
TYPOGRAPHIC = "\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u00a0\u200b\u00ad\u2022`\u0301"
FOREIGN = "êçЖ中\ud83d\U0001f600"
GRIN = "\U0001f600"


class Split(Protocol):
    """What `smsutil.split` answers."""

    encoding: str
    parts: Sequence[object]


oracle = cast("Callable[[str], Split]", import_module("smsutil").split)

characters = st.one_of(
    st.sampled_from(BASIC),
    st.sampled_from(EXTENSION),
    st.sampled_from(TYPOGRAPHIC),
    st.sampled_from(FOREIGN),
    st.characters(exclude_categories=(), exclude_characters=ESCAPE),
)
gsm7_characters = st.sampled_from(BASIC + EXTENSION)
plain_and_typographic = st.text(st.sampled_from(BASIC + EXTENSION + TYPOGRAPHIC))


def spread(counted: Sequence[tuple[str, int]]) -> str:
    return "".join(character * times for character, times in counted)


def runs(of: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Texts of several parts: each character repeated up to 170 times."""
    return st.lists(st.tuples(of, st.integers(1, 170)), max_size=8).map(spread)


texts = st.one_of(st.text(characters), runs(characters), runs(gsm7_characters), plain_and_typographic)


@pytest.mark.parametrize(
    ("text", "encoding", "units", "segments", "units_left"),
    [
        ("", "GSM-7", 0, 0, 160),
        ("a", "GSM-7", 1, 1, 159),
        ("a" * 160, "GSM-7", 160, 1, 0),
        ("a" * 161, "GSM-7", 161, 2, 145),
        ("a" * 306, "GSM-7", 306, 2, 0),
        ("a" * 307, "GSM-7", 307, 3, 152),
        ("€", "GSM-7", 2, 1, 158),
        ("€" * 80, "GSM-7", 160, 1, 0),
        ("€" * 81, "GSM-7", 162, 2, 143),
        ("a" * 152 + "€" + "a" * 6, "GSM-7", 160, 1, 0),
        ("a" * 152 + "€" + "a" * 151, "GSM-7", 305, 2, 0),
        ("a" * 152 + "€" + "a" * 152, "GSM-7", 306, 3, 152),
        ("ê", "UCS-2", 1, 1, 69),
        ("ê" * 70, "UCS-2", 70, 1, 0),
        ("ê" * 71, "UCS-2", 71, 2, 63),
        ("ê" * 134, "UCS-2", 134, 2, 0),
        ("ê" * 135, "UCS-2", 135, 3, 66),
        (GRIN, "UCS-2", 2, 1, 68),
        (GRIN * 35, "UCS-2", 70, 1, 0),
        (GRIN * 36, "UCS-2", 72, 2, 61),
        ("a" * 66 + GRIN + "a" * 65, "UCS-2", 133, 2, 0),
        ("a" * 66 + GRIN + "a" * 66, "UCS-2", 134, 3, 66),
        ("\ud83d", "UCS-2", 1, 1, 69),
    ],
)
def test_known_lengths(text: str, encoding: str, units: int, segments: int, units_left: int) -> None:
    found = analyse(text)
    assert (found.encoding, found.units, found.segments, found.units_left) == (
        encoding,
        units,
        segments,
        units_left,
    )


def test_every_character_of_the_standards_tables() -> None:
    assert len(set(BASIC)) == 127
    assert {analyse(character).units for character in BASIC} == {1}
    assert {analyse(character).units for character in EXTENSION} == {2}
    assert analyse(BASIC + EXTENSION).encoding == "GSM-7"


@pytest.mark.parametrize("text", list("êç`\u00b4µ·\t\u2019\u2014\u2026\u00a0\ufeff"))
def test_near_misses_are_not_gsm7(text: str) -> None:
    assert analyse(text).encoding == "UCS-2"


def test_forcing_characters_say_what_and_where() -> None:
    found = analyse(f"{GRIN}It\u2019s Ann\u2019s\t\ud83d")
    assert found.forcing == (
        ForcingCharacter(GRIN, (0,), "GRINNING FACE"),
        ForcingCharacter("\u2019", (3, 9), "RIGHT SINGLE QUOTATION MARK"),
        ForcingCharacter("\t", (11,), "U+0009"),
        ForcingCharacter("\ud83d", (12,), "U+D83D"),
    )


@pytest.mark.parametrize(
    ("text", "rewrite"),
    [
        ("It\u2019s \u2018fine\u201b", "It's 'fine'"),
        ("\u201cyes\u201d \u201eno\u201f", '"yes" "no"'),
        ("9\u201317\u2014or\u22125\u2026", "9-17-or-5..."),
        ("10\u00a0am\u202fsharp\u3000now", "10 am sharp now"),
        ("\ufeffzero\u200b\u00ad\u200dwidth", "zerowidth"),
        ("\u200e\u202a+1 310 906 0901\u202c", "+1 310 906 0901"),
        ("`code`", "'code'"),
        ("\u2022 one\u2028\u25e6 two", "- one\n- two"),
        ("3\u00d74", "3x4"),
        ("cafe\u0301", "café"),
        ("caf\u00e9 \u2013 5 \u20ac", "café - 5 €"),
        ("\u212b, 5 \u2126", "Å, 5 Ω"),
    ],
)
def test_typography_is_rewritten(text: str, rewrite: str) -> None:
    assert analyse(text).gsm7_rewrite == rewrite


@pytest.mark.parametrize(
    "text", ["", "plain {text} é", "\u200b", "fête", "It\u2019s fête", f"Ok\u2026 {GRIN}", "e\u0302"]
)
def test_nothing_is_offered_where_none_is_needed_or_faithful(text: str) -> None:
    assert analyse(text).gsm7_rewrite == ""


@given(texts)
@example("a" * 152 + "€" + "a" * 152)
@example("ê" * 66 + GRIN * 2)
def test_agrees_with_smsutil(text: str) -> None:
    found, expected = analyse(text), oracle(text)
    if not text:
        return
    assert found.encoding == {"gsm0338": "GSM-7", "utf_16_be": "UCS-2"}[expected.encoding]
    assert found.segments == len(expected.parts)


def test_where_smsutil_and_the_standard_differ() -> None:
    # TS 23.038 6.2.1 note 1: 0x1B only announces the extension table, it stands for no character. smsutil takes
    # U+001B for one, and a receiver would read the letter after it as another: "e" as the euro sign.
    assert oracle(ESCAPE).encoding == "gsm0338"
    assert analyse(ESCAPE).encoding == "UCS-2"
    # smsutil sends an empty text as one UCS-2 part; here there is nothing to send.
    assert (oracle("").encoding, len(oracle("").parts)) == ("utf_16_be", 1)
    assert (analyse("").encoding, analyse("").segments) == ("GSM-7", 0)


@given(texts)
def test_counts_are_those_of_the_encoded_text(text: str) -> None:
    found = analyse(text)
    if found.encoding == "UCS-2":
        assert found.units == len(text.encode("utf-16-be", "surrogatepass")) // 2
    else:
        assert found.units == len(text) + sum(character in EXTENSION for character in text)
    forced = {position: each.character for each in found.forcing for position in each.positions}
    assert forced == {at: c for at, c in enumerate(text) if c not in BASIC + EXTENSION}


@given(st.one_of(texts, plain_and_typographic))
def test_a_rewrite_is_gsm7_and_final(text: str) -> None:
    found = analyse(text)
    again = analyse(found.gsm7_rewrite)
    assert (again.encoding, again.gsm7_rewrite) == ("GSM-7", "")
    assert found.encoding == "UCS-2" or found.gsm7_rewrite == ""


@given(st.text(st.sampled_from(BASIC + EXTENSION + TYPOGRAPHIC.removesuffix("\u0301")), min_size=1))
@settings(max_examples=50)
def test_typography_alone_always_has_a_rewrite(text: str) -> None:
    found = analyse(text)
    visible = text.strip("\u200b\u00ad")
    assert bool(found.gsm7_rewrite) == (found.encoding == "UCS-2" and visible != "")


@pytest.mark.parametrize("unit", ["a", "€", "\u2019", GRIN, "e\u0301"])
def test_long_texts_are_quick(unit: str) -> None:
    start = perf_counter()
    analyse(unit * 10_000)
    assert perf_counter() - start < 0.5
