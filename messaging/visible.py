"""What a reader does not see, made visible: characters that hide, or that move others about."""

import unicodedata

from ..provider.posts.address import address_without_secret, words_without_secret
from ..provider.untrusted import is_visible

_ZERO_WIDTH_JOINER, _EMOJI_STYLE = "\u200d", "\ufe0f"


def visible(text: str) -> str:
    """`text` with what could deceive the eye (invisible or direction-changing characters) spelt out."""
    return "".join(f"[U+{ord(c):04X}]" if _hides(text, place) else c for place, c in enumerate(text))


def stripped(text: str) -> str:
    """`text` without what a reader does not see: for other people's words, which are shown and never sent."""
    return "".join(c for place, c in enumerate(text) if not _hides(text, place))


def one_line(text: str, limit: int) -> str:
    """Others' words with line ends spelt out too, so that they cannot pass for lines of ours.

    The secret of our inbox is hidden. Cut at `limit` characters.
    """
    return cut(_spelt(words_without_secret(text)), limit)


def address_line(url: str, limit: int) -> str:
    """The same for a webhook's address, of which only the secret of our inbox is hidden."""
    return cut(_spelt(address_without_secret(url)), limit)


def _spelt(text: str) -> str:
    spelt = visible(text)
    for character in "\n\r\t":
        spelt = spelt.replace(character, f"[U+{ord(character):04X}]")
    return spelt


def cut(text: str, limit: int) -> str:
    """`text`, its end replaced by an ellipsis where it is longer than `limit` characters."""
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


def hidden(text: str) -> int:
    """How many characters of `text` a reader would not see."""
    return sum(_hides(text, place) for place in range(len(text)))


def _hides(text: str, place: int) -> bool:
    """Whether a reader would not see this character; a line end and a tab show."""
    character = text[place]
    if character == _ZERO_WIDTH_JOINER:
        return not _joins_emoji(text, place)
    unseen = unicodedata.category(character) in ("Cc", "Zl", "Zp") and character not in "\n\r\t"
    return unseen or not is_visible(character)


def _joins_emoji(text: str, place: int) -> bool:
    before, after = text[max(place - 1, 0) : place], text[place + 1 : place + 2]
    return (before == _EMOJI_STYLE or _is_symbol(before)) and _is_symbol(after)


def _is_symbol(character: str) -> bool:
    return character != "" and unicodedata.category(character).startswith("S")
