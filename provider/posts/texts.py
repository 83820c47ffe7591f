"""What the provider posts to a webhook: a text that somebody sent, or a delivery receipt for one that we sent.

Both come to the same URL, as JSON without a signature, a timestamp or a published schema. Drift that reading
accepts: texts form-encoded within the JSON or not, keys missing or unknown, numbers as text and back, one value
where a list is expected, receipts without their flag. Nothing raises: what cannot be understood says why, and
whoever received it keeps the bytes. Other people's words are only decoded, never cleaned or interpreted.
"""

import re
from dataclasses import dataclass
from typing import cast
from urllib.parse import quote

from ..untrusted import plain
from .fields import NotFields, alone, decoded, escaped, keyed, listed, parsed, written
from .parties import party
from .receipts import Delivery, Receipt, looks_like_receipt, read_receipt

__all__ = ["Delivery", "InboundText", "Receipt", "Unreadable", "read", "unfold"]

TEXT_LIMIT = 39_015
"""Characters of a text that are kept: the most that a split SMS can carry, 255 parts of 153."""

LIST_LIMIT = 100
"""Recipients, and URLs, that are kept of one post."""

URL_LIMIT = 2_048

_FLAGS = {"true": True, "1": True, "yes": True, "y": True, "false": False, "0": False, "no": False, "n": False}
_QUOTED = re.compile(r"(?:=[0-9A-F]{2})+")
_SOFT_BREAK = re.compile(r"=(?:\r\n|\n|\r)")
_ADDRESSES = re.compile(r"[\s,](?=https?://)", re.IGNORECASE)
_NUMBERED = re.compile(r"[0-9]|^[a-f]{8,}$")
"""A reference is drawn or counted: it has a digit, or is hexadecimal by chance without one."""
_FILLING = re.compile(r"0x0+|(?:test|example|sample|dummy|string|text|message|msg|ref(?:id)?|id|uuid)[0-9]{1,3}")
"""What programs write where they have no reference, a digit in it."""
_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]*:|//)\S+|\S+\.[a-z0-9]{2,5}(?:\?\S*)?", re.IGNORECASE)
"""What is meant for one: with a scheme, without its scheme, or a file with its extension."""
_WEB = re.compile(r"https?://.", re.IGNORECASE)
_ADDRESSED = ("url", "mediaurl", "uri", "href", "link", "src")
"""What an object calls its address."""
_TOLD = 200
"""Characters of what is no address of the web."""
_URL_CHARACTERS = "!#$%&'()*+,/:;=?@[]~"
"""What RFC 3986 allows, beyond letters, digits and -._ ; the rest is written as %XX."""


@dataclass(frozen=True)
class InboundText:
    """A text that somebody sent, as they wrote it.

    Attributes:
        sender: 11 digits where it is a number behind +1, in any notation; a short code, a number from abroad or a
            name as it came.
        recipients: In the order of the post. In a group message most are not ours, the first one neither.
        text: Decoded, not cleaned; the subject where there is no other. Empty for many MMS, whose text is in
            `text_parts`.
        media: URLs of pictures and other media; what is no URL as it came, cleaned and cut.
        text_parts: URLs of the parts that are the text of an MMS.
        ref_id: The provider's own reference, or empty. Only what can tell messages apart is kept.
    """

    sender: str
    recipients: tuple[str, ...] = ()
    text: str = ""
    media: tuple[str, ...] = ()
    text_parts: tuple[str, ...] = ()
    ref_id: str = ""


@dataclass(frozen=True)
class Unreadable:
    """A post that cannot be understood, and why: never a word of it."""

    reason: str


def read(body: bytes) -> InboundText | Receipt | Unreadable:
    """What was posted. Never raises, whatever the bytes."""
    try:
        posted = _posted(body)
    except NotFields as reason:
        return Unreadable(str(reason))
    flag = _FLAGS.get(written(posted.get("deliveryreceipt")).strip().lower())
    text = _words(posted, "message")
    # A flag that says no is believed: people can text the shape of a receipt.
    if flag or (flag is None and looks_like_receipt(text)):
        return _receipt(posted, text, bool(flag))
    return _inbound(posted, text)


def unfold(text: str) -> str:
    """The text of a `.txt` part, with the soft line breaks of quoted-printable (RFC 2045, 6.7) taken out.

    `=XX` is decoded only in what is clearly quoted-printable: pure ASCII; every "=" is one of the two (a true one
    is written =3D); a soft break or a letter beyond ASCII shows the encoder at work; and what comes out is UTF-8
    without control characters. "1+1=2" and "a=3Db" stay as they are.
    """
    joined = _SOFT_BREAK.sub("", text)
    if not joined.isascii() or "=" in _QUOTED.sub("", joined):
        return joined
    try:
        plain_text = _QUOTED.sub(lambda run: escaped(run.group()).decode(), joined)
    except UnicodeDecodeError:
        return joined
    folded = joined != text or not plain_text.isascii()
    return plain_text if folded and not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", plain_text) else joined


def _posted(body: bytes) -> dict[str, object]:
    posted = alone(parsed(body))
    if not isinstance(posted, dict):
        raise NotFields("it is not one JSON object")
    return keyed(cast("dict[str, object]", posted))


def _words(posted: dict[str, object], name: str) -> str:
    return decoded(written(alone(posted.get(name))))


def _receipt(posted: dict[str, object], text: str, flagged: bool) -> Receipt | Unreadable:
    handset, numbers = _sender(posted), _numbers(posted.get("to"))
    receipt = read_receipt(text, _reference(posted), handset, numbers, flagged)
    return receipt or Unreadable("it is a receipt that names neither a text nor a state")


def _inbound(posted: dict[str, object], text: str) -> InboundText | Unreadable:
    sender = _sender(posted)
    if not sender:
        return Unreadable("it names no sender")
    if isinstance(alone(posted.get("message")), (dict, list)):
        return Unreadable("its message is not text")
    urls = _urls(posted.get("mediaurls"))
    # Of some MMS the subject is all that they say.
    text = text if text.strip() else _words(posted, "subject") or text
    if "message" not in posted and not urls and not text:
        return Unreadable("it has neither a message nor media")
    kinds = {url: _extension(url) for url in urls}
    return InboundText(
        sender=sender,
        recipients=_numbers(posted.get("to")),
        text=text if len(text) <= TEXT_LIMIT else f"{text[: TEXT_LIMIT - 1]}…",
        media=tuple(url for url, kind in kinds.items() if kind not in ("txt", "smil")),
        text_parts=tuple(url for url, kind in kinds.items() if kind == "txt"),
        ref_id=_reference(posted),
    )


def _sender(posted: dict[str, object]) -> str:
    """The one that is named, be it in several notations."""
    senders = {party(written(value)) for value in listed(posted.get("from")) if isinstance(value, str)} - {""}
    return senders.pop() if len(senders) == 1 else ""


def _numbers(value: object) -> tuple[str, ...]:
    """The numbers of a list, or of a text with commas."""
    items = [part for item in listed(value) if isinstance(item, str) for part in re.split("[,;]", item)]
    return tuple(number for number in map(party, map(written, items[:LIST_LIMIT])) if number)


def _reference(posted: dict[str, object]) -> str:
    """The RefId. One that is cut, cleaned or the same for all would make different messages one: then none."""
    value = posted.get("refid")
    written = value.strip() if isinstance(value, str) else ""
    return written if re.fullmatch(r"[!-~]{1,100}", written) and _tells_apart(written) else ""


def _tells_apart(reference: str) -> bool:
    """Whether it can be the name of one message: no word, and no one sign over and over."""
    core = re.sub(r"[^a-z0-9]", "", reference.lower())
    return len(set(core)) > 1 and bool(_NUMBERED.search(core)) and not _FILLING.fullmatch(core)


def _urls(value: object) -> list[str]:
    """The addresses of a list, of an object, or of a text with commas or blanks, each once.

    An address that is not of the web, or too much, is named and not left out: something was sent.
    """
    parts = [
        part for item in _leaves(value) if (_WEB.match(part := item.strip(" \t\r\n,")) or _ADDRESS.fullmatch(part))
    ]
    more = [f"{len(parts) - LIST_LIMIT} more"] if len(parts) > LIST_LIMIT else []
    return [*dict.fromkeys(map(_address, parts[:LIST_LIMIT])), *more]


def _leaves(value: object) -> list[str]:
    match value:
        case str():
            return _ADDRESSES.split(written(value))
        case list():
            return [leaf for item in cast("list[object]", value) for leaf in _leaves(item)]
        case dict():
            fields = keyed(cast("dict[str, object]", value))
            named = [fields[name] for name in _ADDRESSED if fields.get(name)]
            return _leaves(named[0] if named else list(fields.values()))
        case _:
            return []


def _address(part: str) -> str:
    url = quote(part, safe=_URL_CHARACTERS)
    # Words before it, so that nobody takes it for one that can be opened.
    if not _WEB.match(url):
        return f"not a web address: {plain(part, _TOLD)}"
    return url if len(url) <= URL_LIMIT else f"too long an address: {plain(part, _TOLD)}"


def _extension(url: str) -> str:
    if not _WEB.match(url):
        return ""
    path = re.split("[?#]", url, maxsplit=1)[0]
    return path.rpartition(".")[2].lower()
