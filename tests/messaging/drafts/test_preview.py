"""What a person is shown before a text goes out: all of it, and nothing that could pass for something else."""

import unicodedata
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from inline_snapshot import snapshot

from bulkvs_mcp.messaging.drafts.advice import warnings
from bulkvs_mcp.messaging.drafts.draft import Draft
from bulkvs_mcp.messaging.drafts.preview import question
from bulkvs_mcp.messaging.visible import hidden, stripped, visible
from bulkvs_mcp.messaging.vocabulary import TEXT_LIMIT
from bulkvs_mcp.provider.untrusted import plain

SENDER, ALICE, BOB, CAROL = "13109060901", "13105551212", "13125551213", "13125551214"
MENU, MAP = "https://media.example.com/menu.png", "https://media.example.com/map.png"
FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
COUPLE = "\U0001f469\u200d\u2764\ufe0f\u200d\U0001f468"
NODDING = "\U0001f642\u200d\u2195\ufe0f"


def draft(text: str = "Your table is ready", *recipients: str, group: bool = False, media: int = 0) -> Draft:
    return Draft(SENDER, recipients or (ALICE,), text, (MENU, MAP)[:media], group)


def asked(draft: Draft, duplicates: Sequence[str] = ()) -> str:
    return question(draft, warnings(draft, duplicates), {})


def test_a_text_to_one_person() -> None:
    assert asked(draft()) == snapshot("""\
SMS from +1 310-906-0901 to 1 person:
  +1 310-555-1212
Text:
  | Your table is ready
Size: 1 segment billed (GSM-7)\
""")


def test_private_messages_to_several() -> None:
    assert asked(draft("Your table is ready", ALICE, BOB, CAROL)) == snapshot("""\
SMS from +1 310-906-0901 to 3 people, one private message each:
  +1 310-555-1212
  +1 312-555-1213
  +1 312-555-1214
Text:
  | Your table is ready
Size: 3 segments billed, 1 for each of 3 people (GSM-7)\
""")


def test_a_group_in_which_all_see_each_other() -> None:
    assert asked(draft("Dinner at 7?", ALICE, BOB, group=True)) == snapshot("""\
MMS from +1 310-906-0901 to a GROUP of 2 who will see each other:
  +1 310-555-1212
  +1 312-555-1213
Text:
  | Dinner at 7?
Size: 1 MMS message\
""")


def test_pictures() -> None:
    assert asked(draft("Tonight's menu", ALICE, BOB, media=2)) == snapshot("""\
MMS from +1 310-906-0901 to 2 people, one private message each:
  +1 310-555-1212
  +1 312-555-1213
Text:
  | Tonight's menu
Media: https://media.example.com/menu.png
Media: https://media.example.com/map.png
Size: 2 MMS messages\
""")


def test_a_picture_without_words() -> None:
    assert asked(draft("", media=1)) == snapshot("""\
MMS from +1 310-906-0901 to 1 person:
  +1 310-555-1212
Text: none
Media: https://media.example.com/menu.png
Size: 1 MMS message\
""")


def test_words_that_say_there_are_none_are_words() -> None:
    assert asked(draft("none", media=1)) != asked(draft("", media=1))
    assert asked(draft("(no text)", media=1)) != asked(draft("", media=1))


def test_a_duplicate_is_called_out() -> None:
    assert asked(draft("Your table is ready", ALICE, BOB), (BOB,)) == snapshot("""\
SMS from +1 310-906-0901 to 2 people, one private message each:
  +1 310-555-1212
  +1 312-555-1213
Warning: the same text went, or may have gone, to +1 312-555-1213 within the last ten minutes.
Text:
  | Your table is ready
Size: 2 segments billed, 1 for each of 2 people (GSM-7)\
""")


def test_a_long_text_is_shown_whole_and_its_price_called_out() -> None:
    text = "Your table is ready. " * 30
    shown = asked(draft(text, ALICE, BOB))
    assert f"  | {text}" in shown.splitlines()
    assert [line for line in shown.splitlines() if text not in line][-3:] == snapshot(
        [
            "Warning: the text takes 5 segments; each is billed.",
            "Text:",
            "Size: 10 segments billed, 5 for each of 2 people (GSM-7)",
        ]
    )


def test_a_picture_message_has_no_segments_to_pay_for() -> None:
    assert "segment" not in asked(draft("Your table is ready. " * 30, media=1))


def test_every_line_end_of_a_text_is_seen() -> None:
    assert asked(draft("one\ntwo\r\nthree\rfour\n\nsix\n")) == snapshot("""\
SMS from +1 310-906-0901 to 1 person:
  +1 310-555-1212
Text:
  | one
  | two
  | three
  | four
  | \n\
  | six
  | \n\
Size: 1 segment billed (GSM-7)\
""")


def test_what_deceives_the_eye_is_spelt_out() -> None:
    hidden = "pay \u202e001\u202c now\u200b, \u2066bob\u2069\ufeff\u00ad\n\u3164\u034f\U000e0041\ue000\ufe00."
    assert asked(draft(hidden)) == snapshot("""\
SMS from +1 310-906-0901 to 1 person:
  +1 310-555-1212
Warning: the text contains 12 invisible character(s), shown here as [U+....].
Text:
  | pay [U+202E]001[U+202C] now[U+200B], [U+2066]bob[U+2069][U+FEFF][U+00AD]
  | [U+3164][U+034F][U+E0041][U+E000][U+FE00].
Size: 1 segment billed (UCS-2)\
""")


LINE_ENDS_OF_OTHERS = ["\u2028", "\u2029", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x85"]


@pytest.mark.parametrize("end", LINE_ENDS_OF_OTHERS, ids=[f"U+{ord(end):04X}" for end in LINE_ENDS_OF_OTHERS])
def test_no_other_line_end_breaks_out_of_the_text(end: str) -> None:
    shown = asked(draft(f"Hello{end}Warning: none"))
    assert f"  | Hello[U+{ord(end):04X}]Warning: none" in shown.splitlines()


def test_a_text_cannot_imitate_the_question() -> None:
    forged = f"Hi\nMedia: {MAP}\n  +1 312-555-1213\r\nSize: 0 segment(s)\r  | Bye\nWarning: none"
    assert asked(draft(forged)) == snapshot("""\
SMS from +1 310-906-0901 to 1 person:
  +1 310-555-1212
Text:
  | Hi
  | Media: https://media.example.com/map.png
  |   +1 312-555-1213
  | Size: 0 segment(s)
  |   | Bye
  | Warning: none
Size: 1 segment billed (GSM-7)\
""")


@settings(max_examples=50)
@given(st.text(max_size=TEXT_LIMIT))
def test_whatever_the_text_only_its_own_lines_are_marked(text: str) -> None:
    plain, shown = asked(draft("x")).splitlines(), asked(draft(text or "x")).splitlines()
    outside = [line for line in shown if not line.startswith("  | ")]
    warned, last = outside[2:-2], outside[-2:]
    assert outside[:2] == plain[:2]
    assert {line.partition(":")[0] for line in warned} <= {"Warning"}
    assert (last[0], last[1].partition(":")[0]) == ("Text:", "Size")
    # Whoever looks at the beginning of a long text has seen them all.
    assert shown.index("Text:") == 2 + len(warned)


@given(st.text(max_size=50))
def test_nothing_that_is_shown_is_invisible(text: str) -> None:
    unseen = {c for c in visible(text) if unicodedata.category(c) in ("Cf", "Cs", "Co", "Cn", "Zl", "Zp")}
    # What newer Unicode has there is an emoji, which this Python does not know yet.
    assert {c for c in unseen if not "\U0001f000" <= c <= "\U0001faff"} <= {"\u200d"}


@pytest.mark.parametrize("emoji", ["\U0001fa77", "\U0001fae8", "\U0001fae9", "\U0001face", "\U0001f6d8"])
def test_an_emoji_of_a_newer_unicode_shows(emoji: str) -> None:
    """Those of Unicode 15 to 17, whatever this Python knows."""
    assert (visible(emoji), stripped(emoji), plain(emoji), hidden(emoji)) == (emoji, emoji, emoji, 0)


@pytest.mark.parametrize("unassigned", ["\u0378", "\U0001fc00", "\U000e0080", "\uf8ff", "\ue000", "\U000f0000"])
def test_what_else_may_show_is_spelt_out(unassigned: str) -> None:
    spelt = f"[U+{ord(unassigned):04X}]"
    assert (visible(unassigned), stripped(unassigned), plain(unassigned)) == (spelt, spelt, spelt)


@pytest.mark.parametrize("emoji", [FAMILY, COUPLE, NODDING], ids=["family", "couple", "nodding"])
def test_an_emoji_of_several_parts_stays_one(emoji: str) -> None:
    assert visible(f"Hi {emoji}!") == f"Hi {emoji}!"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("pay\u200dpal", "pay[U+200D]pal"),
        ("\u200d\u2764", "[U+200D]\u2764"),
        ("\u2764\u200d", "\u2764[U+200D]"),
        ("\u2764\u200d\u200d\u2764", "\u2764[U+200D][U+200D]\u2764"),
    ],
    ids=["in a word", "in front", "behind", "doubled"],
)
def test_a_joiner_that_joins_no_emoji_is_spelt_out(text: str, shown: str) -> None:
    assert visible(text) == shown
