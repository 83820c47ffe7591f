"""What a reader does not see, made visible: characters that hide, or that move others about."""

from ..provider.posts.address import address_without_secret, words_without_secret
from ..provider.unseen import may_show, replaced, spelt, unseen


def visible(text: str) -> str:
    """`text` with what could deceive the eye (invisible or direction-changing characters) spelt out."""
    return replaced(text, spelt)


def stripped(text: str) -> str:
    """`text` without what a reader does not see: for other people's words, which are shown and never sent.

    What this Python's Unicode does not know, or leaves to the font, may show, and is spelt out.
    """
    return replaced(text, _left)


def _left(hidden_character: str) -> str:
    return spelt(hidden_character) if may_show(hidden_character) else ""


def one_line(text: str, limit: int) -> str:
    """Others' words with line ends spelt out too, so that they cannot pass for lines of ours.

    The secret of our inbox is hidden. Cut at `limit` characters.
    """
    return cut(_on_one_line(words_without_secret(text)), limit)


def address_line(url: str, limit: int) -> str:
    """The same for a webhook's address, of which only the secret of our inbox is hidden."""
    return cut(_on_one_line(address_without_secret(url)), limit)


def _on_one_line(text: str) -> str:
    line = visible(text)
    for character in "\n\r\t":
        if character in line:
            line = line.replace(character, spelt(character))
    return line


def quoted(text: str, limit: int) -> str:
    """Others' words within a line of ours: on one line, cut, in quotation marks that they cannot close."""
    words = " / ".join(stripped(text).replace('"', "'").split("\n"))
    return f'"{cut(" ".join(words.split()), limit)}"'


def cut(text: str, limit: int) -> str:
    """`text`, its end replaced by an ellipsis where it is longer than `limit` characters."""
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


def hidden(text: str) -> int:
    """How many characters of `text` a reader would not see."""
    return sum(1 for _ in unseen(text))
