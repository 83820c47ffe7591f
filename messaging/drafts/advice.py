"""What should give pause before a text goes out. Advice only: it never blocks and never rewrites."""

import re
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from ...provider.numbers import display
from ..consent.waiting import Wish
from ..times import shown, shown_day
from ..visible import hidden, quoted, visible
from .draft import Draft
from .segments import Segmentation, analyse

MANY_SEGMENTS = 3
"""Above this a text costs a lot and some carriers deliver its parts out of order."""

_SHORTENERS = frozenset(
    {
        *("bit.ly", "buff.ly", "cutt.ly", "goo.gl", "is.gd", "ow.ly", "rb.gy", "rebrand.ly", "s.id"),
        *("shorturl.at", "t.co", "tiny.cc", "tinyurl.com"),
    }
)
_EXCERPT = 120
"""Characters of a wish that are shown."""

_PICTURES = frozenset({".jpg", ".jpeg", ".png", ".gif"})
_LINK_HOST = re.compile(r"(?<![\w@.'\u2019-])(?<!\w/)(?:[a-z0-9-]+\.)+[a-z]{2,}(?![\w@-])", re.IGNORECASE)


def warnings(
    draft: Draft,
    duplicates: Sequence[str] = (),
    wishes: Sequence[Wish] = (),
    unread: Sequence[str] = (),
    unable: tuple[str, str, int] | None = None,
    *,
    sender_known: bool = True,
) -> list[str]:
    """A sentence for each reason to think twice.

    Args:
        duplicates: Recipients to whom the same text just went, or may have gone.
        wishes: Of recipients who may have asked for no more texts.
        unread: Recipients of whom a text is not whole on record.
        unable: The sender, why it could not text when it was last read, and when that was.
        sender_known: Whether the operator named the sender as a number of the account.
    """
    return [
        *_wishes(wishes),
        *_unread(unread),
        *([] if unable is None else [_unable(*unable)]),
        *_duplicates(duplicates),
        *_size(draft),
        *_links(draft.text),
        *_media(draft.media),
        *_hidden(draft.text),
        *([] if sender_known else ["whether the account has the number to send from is not known here."]),
    ]


def _wishes(wishes: Sequence[Wish]) -> Iterator[str]:
    for wish in wishes:
        wrote = f": {quoted(wish.words, _EXCERPT)}" if wish.words else ", in a text that is no longer on record"
        yield f"{display(wish.number)} may have asked not to be texted any more ({shown_day(wish.since)}){wrote}."


def _unread(numbers: Sequence[str]) -> Iterator[str]:
    if numbers:
        who = ", ".join(display(number) for number in numbers)
        yield f"a text from {who} could not be read, part of it was not fetched; it may ask not to be texted."


def _unable(number: str, why: str, read: int) -> str:
    at = shown(read)[:16].replace("T", " ")
    return f"{display(number)} could not text when it was last read ({at}): {why}."


def _duplicates(numbers: Sequence[str]) -> Iterator[str]:
    if numbers:
        who = ", ".join(display(number) for number in numbers)
        yield f"the same text went, or may have gone, to {who} within the last ten minutes."


def _size(draft: Draft) -> Iterator[str]:
    # An MMS is one message, whatever its characters.
    if not draft.media and not draft.group:
        found = draft.segmentation
        least = _least(draft.text, found)
        if least < found.segments or found.segments > MANY_SEGMENTS:
            yield f"the text takes {found.segments} segments{_because(found, least)}; each is billed."


def _because(segmentation: Segmentation, least: int) -> str:
    """What makes it dearer; a character that costs nothing is none of anybody's concern."""
    if least == segmentation.segments:
        return ""
    named = ", ".join(f"{visible(c.character)} ({c.name.lower()})" for c in segmentation.forcing[:3])
    return f" instead of {least} because of {named}"


def _least(text: str, segmentation: Segmentation) -> int:
    """The parts that it would take in plain characters, or where there are none for some, without those."""
    if not segmentation.forcing:
        return segmentation.segments
    dear = {c.character for c in segmentation.forcing}
    plain = segmentation.gsm7_rewrite or "".join(c for c in text if c not in dear)
    # Nothing would be left to send.
    return analyse(plain).segments or segmentation.segments


def _links(text: str) -> Iterator[str]:
    hosts = {host.lower().removeprefix("www.") for host in _LINK_HOST.findall(text)}
    for host in sorted(hosts & _SHORTENERS):
        yield f"carriers filter public link shorteners ({host}); use the full address."


def _media(urls: Sequence[str]) -> Iterator[str]:
    odd = [url for url in urls if PurePosixPath(urlsplit(url).path).suffix.lower() not in _PICTURES]
    if odd:
        yield f"{len(odd)} of the media may not be a JPEG, PNG or GIF, which is what carriers deliver everywhere."


def _hidden(text: str) -> Iterator[str]:
    if count := hidden(text):
        yield f"the text contains {count} invisible character(s), shown here as [U+....]."
