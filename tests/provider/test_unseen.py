"""What a reader does not see: told from Unicode's own properties, over all of Unicode, with emoji left whole."""

import re
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulkvs_mcp.messaging.visible import hidden, stripped, visible
from bulkvs_mcp.provider.unseen import hides, is_visible, replaced, unseen
from bulkvs_mcp.provider.untrusted import plain

EVERYTHING = [chr(code) for code in range(sys.maxunicode + 1)]
IGNORABLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
"""Default_Ignorable_Code_Point of Unicode 16: what a font may show nothing for."""
WITHOUT_INK = re.compile(
    r"FILLER|BLANK|INVISIBLE|NULL NOTEHEAD|\bJOINER|SELECTOR|VOWEL INHERENT|OBJECT REPLACEMENT"
)
DRAWN = re.compile(r"BLANK SYMBOL|(GAP|LINE|SPACE) FILLER")
STYLES = "\ufe0e\ufe0f"


def test_no_character_that_a_font_may_ignore_passes_alone() -> None:
    assert [c for c in EVERYTHING if IGNORABLE.match(c) and not hides(c, 0)] == []
    assert [c for c in EVERYTHING if IGNORABLE.match(c) and is_visible(c)] == list(STYLES)


def test_nor_does_one_whose_name_says_that_it_has_no_ink() -> None:
    named = ((c, unicodedata.name(c, "")) for c in EVERYTHING)
    passed = [name for c, name in named if WITHOUT_INK.search(name) and not DRAWN.search(name) and not hides(c, 0)]
    assert passed == []


def test_white_space_and_what_is_drawn_are_seen() -> None:
    drawn = ("L", "M", "N", "P", "S")
    hiding = [c for c in EVERYTHING if unicodedata.category(c)[0] in drawn and hides(c, 0)]
    assert len(hiding) < 300
    assert not any(hides(c, 0) for c in " \n\r\t\u00a0\u2003\u3000")


@given(
    st.text(
        st.one_of(st.characters(), st.sampled_from("1*#\u20e3\u200d\ufe0e\ufe0f\u2764\u2640\U0001f468\x1b\x7f"))
    )
)
def test_what_is_found_in_a_text_is_what_hides_at_each_of_its_places(text: str) -> None:
    hiding = [place for place in range(len(text)) if hides(text, place)]
    assert [*unseen(text)] == hiding
    assert replaced(text, lambda _: "") == "".join(c for place, c in enumerate(text) if place not in hiding)


@pytest.mark.parametrize("code", range(0x100))
def test_so_it_is_of_each_character_that_is_plain(code: int) -> None:
    assert bool([*unseen(chr(code))]) == hides(chr(code), 0)


EMOJI = {
    "a heart": "\u2764\ufe0f",
    "a telephone as text": "\u260e\ufe0e",
    "an arrow": "\u2194\ufe0f",
    "two marks": "\u203c\ufe0f",
    "a wavy dash": "\u3030\ufe0f",
    "a keycap": "1\ufe0f\u20e3",
    "a raised hand, toned": "\u261d\U0001f3fd",
    "a flag": "\U0001f1fa\U0001f1f8",
    "a family": "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466",
    "a kiss, toned": "\U0001f469\U0001f3fd\u200d\u2764\ufe0f\u200d\U0001f48b\u200d\U0001f468\U0001f3fb",
    "hands that are held": "\U0001f9d1\U0001f3fb\u200d\U0001f91d\u200d\U0001f9d1\U0001f3ff",
    "a profession": "\U0001f469\U0001f3ff\u200d\U0001f692",
    "a player": "\u26f9\ufe0f\u200d\u2640\ufe0f",
    "who walks away": "\U0001f6b6\U0001f3fd\u200d\u2640\ufe0f\u200d\u27a1\ufe0f",
    "a rainbow": "\U0001f3f3\ufe0f\u200d\U0001f308",
    "a broken chain": "\u26d3\ufe0f\u200d\U0001f4a5",
    "an eye in a bubble": "\U0001f441\ufe0f\u200d\U0001f5e8\ufe0f",
    "a polar bear": "\U0001f43b\u200d\u2744\ufe0f",
}


@pytest.mark.parametrize("emoji", EMOJI.values(), ids=EMOJI.keys())
def test_an_ordinary_emoji_is_left_whole(emoji: str) -> None:
    for text in (emoji, f"Hi {emoji}!", emoji * 2):
        assert (visible(text), stripped(text), hidden(text)) == (text, text, 0)


HIDDEN = {
    "a run of styles": ("ok\u2764\ufe0f\ufe0e\ufe0f", 2),
    "styles behind nothing": ("\ufe0f\ufe0e", 2),
    "styles behind letters": ("p\ufe0fa\ufe0ey", 2),
    "a style behind a digit alone": ("1\ufe0f", 1),
    "a style behind a sign of the keyboard": ("$\ufe0f<\ufe0e", 2),
    "joiners between stars": ("\u2605\u200d\u2605\u200d\u2605", 2),
    "joiners between faces": ("\U0001f600\u200d\U0001f600", 1),
    "joiners between signs": ("+\u200d=", 1),
    "two joiners": ("\U0001f468\u200d\u200d\U0001f469", 2),
    "two styles in a family": ("\U0001f468\ufe0f\ufe0f\u200d\U0001f469", 2),
    "blanks": ("pay\u2800now\U00016fe4\U0001d159\ufffc", 4),
}


@pytest.mark.parametrize(("text", "count"), HIDDEN.values(), ids=HIDDEN.keys())
def test_what_hides_is_counted_and_spelt_out(text: str, count: int) -> None:
    shown = visible(text)
    assert (hidden(text), shown.count("[U+"), hidden(shown)) == (count, count, 0)
    assert hidden(stripped(text)) == 0
    assert hidden(plain(text)) == 0


PIECES = st.sampled_from(["\u2764", "\U0001f468", "\U0001f469", *"a1 \u20e3\u200d\u2800", *STYLES])


@given(st.lists(PIECES).map("".join) | st.text(st.characters()))
def test_what_is_shown_hides_nothing(text: str) -> None:
    assert hidden(visible(text)) == 0
    assert hidden(stripped(text)) == 0


@given(st.lists(st.sampled_from([*STYLES, "\u2764"])))
def test_no_run_of_styles_says_more_than_what_is_seen(pieces: list[str]) -> None:
    text = "".join(pieces)
    assert len(re.sub(r"\[U\+FE0[EF]\]", "", visible(text))) <= 2 * text.count("\u2764")
