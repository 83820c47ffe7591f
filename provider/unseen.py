"""What a reader does not see of a text: characters that show nothing, hide, or move others about."""

import re
import unicodedata
from collections.abc import Callable, Iterator

_OTHER = re.compile(r"[^\t\n\r -~]")
"""All but what is seen in any text: a long one is not looked at character by character."""

_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn"}
_BLANK = re.compile(
    # What Unicode lets a font ignore (Default_Ignorable_Code_Point) beyond these categories ...
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0d\uffa0\U000e0100-\U000e01ef"
    # ... and what has a glyph without ink: fillers, joiners and selectors within scripts, blanks, stand-ins.
    "\u2800\u2d7f\ufffc\U0001107f\U00011a47\U00011a99\U00013441\U00013442\U00016fe4\U0001bc9d\U0001d159]"
)
_JOINER, _KEYCAP = "\u200d", "\u20e3"
_STYLES = "\ufe0e\ufe0f"
_STYLED = "\u203c\u2049\u2139\u3030\u303d"
"""What has an emoji's and a text's look and is no symbol by its category; digits have them in a keycap only."""
_JOINING = re.compile("[\u2640\u2642\u26d3\u26f9\u2764\U0001f000-\U0001faff]")
_JOINED = frozenset(
    "\u2194\u2195\u2620\u2640\u2642\u2695\u2696\u26a7\u2708\u2744\u2764\u27a1\u2b1b"
    "\U0001f308\U0001f32b\U0001f33e\U0001f373\U0001f37c\U0001f384\U0001f393\U0001f3a4\U0001f3a8\U0001f3eb\U0001f3ed"
    "\U0001f430\U0001f466\U0001f467\U0001f468\U0001f469\U0001f48b\U0001f4a5\U0001f4a8\U0001f4ab\U0001f4bb\U0001f4bc"
    "\U0001f525\U0001f527\U0001f52c\U0001f5e8\U0001f680\U0001f692\U0001f7e9\U0001f7eb\U0001f91d\U0001f9af\U0001f9b0"
    "\U0001f9b1\U0001f9b2\U0001f9b3\U0001f9ba\U0001f9bc\U0001f9bd\U0001f9d1\U0001f9d2\U0001fa70\U0001fa79\U0001faef"
    "\U0001faf2"
)
"""What stands behind a joiner in an emoji of several parts (RGI_Emoji_ZWJ_Sequence, Unicode 17)."""


def is_visible(character: str) -> bool:
    """Whether a reader would see it, white space included. A style of an emoji counts as part of it."""
    hidden = (unicodedata.category(character) in _UNSEEN and not _may_be_emoji(character)) or _BLANK.match(
        character
    )
    return character.isspace() or not hidden


def may_show(character: str) -> bool:
    """Whether nobody here can say if it shows: it is unknown to this Python's Unicode, or left to the font."""
    return unicodedata.category(character) in ("Cn", "Co") and not _may_be_emoji(character)


def spelt(character: str) -> str:
    """The same character by its number."""
    return f"[U+{ord(character):04X}]"


def _may_be_emoji(character: str) -> bool:
    # emoji-data.txt keeps what is unassigned in these blocks for emoji; newer Unicode fills it.
    return "\U0001f000" <= character <= "\U0001faff" and unicodedata.category(character) == "Cn"


def hides(text: str, place: int) -> bool:
    """Whether a reader would not see the character at that place; a line end and a tab show."""
    character = text[place]
    if character == _JOINER:
        return not _joins(text, place)
    if character in _STYLES:
        return not _styles(text, place)
    unseen = unicodedata.category(character) in ("Cc", "Zl", "Zp") and character not in "\n\r\t"
    return unseen or not is_visible(character)


def unseen(text: str) -> Iterator[int]:
    """The places of what a reader would not see of a text."""
    return (found.start() for found in _OTHER.finditer(text) if hides(text, found.start()))


def replaced(text: str, by: Callable[[str], str]) -> str:
    """`text` with something else in the place of each character that a reader would not see."""

    def seen(found: re.Match[str]) -> str:
        return by(found[0]) if hides(text, found.start()) else found[0]

    return _OTHER.sub(seen, text)


def _styles(text: str, place: int) -> bool:
    """Whether a selector of a style stands behind something that has one, which no second one does."""
    before, after = text[max(place - 1, 0) : place], text[place + 1 : place + 2]
    if before in "#*0123456789":
        return before != "" and after == _KEYCAP
    symbol = not before.isascii() and unicodedata.category(before).startswith("S") and is_visible(before)
    return symbol or before in _STYLED


def _joins(text: str, place: int) -> bool:
    head, after = text[max(place - 2, 0) : place], text[place + 1 : place + 2]
    before = head.removesuffix("\ufe0f")[-1:]
    return after in _JOINED and _JOINING.fullmatch(before) is not None
