"""Whom a post names: a number in any notation that people, programs and networks write it in.

The digits are taken only where the country is 1 or none is given: those of another country can be somebody else's
here. What is no such number (a short code, a number from abroad, a name) stays as it is written; a name that holds
a number too, since anybody can choose one: it may bind whoever has that number, and never speaks for them.
"""

import html
import re
import unicodedata
from decimal import Decimal
from urllib.parse import unquote

from ..unseen import is_visible
from ..untrusted import plain

NAME_LIMIT = 40
"""Characters of a sender that is not a phone number."""

_READ = 1_000
"""Characters in which a number is looked for."""
_LIST = 20
"""Pieces of a list that may each be one."""

_ADDRESS = re.compile(r"[^<>]*<([^<>]+)>\s*")
"""`Ann <+13105551212>`: what is before the brackets is a name."""
_AT_A_HOST = re.compile(r"(?<![a-z])(?:sips?|im|tel|sms|mms):|/type=", re.IGNORECASE)
"""Where an "@" does not make an e-mail address: a URI (RFC 3261), or an address of the MMS network."""
_EXPONENT = re.compile(r"[0-9](?:\.[0-9]{1,20})?e\+?[0-9]{1,2}", re.IGNORECASE)
_EXACT = 8
"""Digits below which a quantity was rounded, so that it may be many a number."""
_WHOLE = re.compile(r"(?<![0-9.])([0-9]{10,})\.0+(?![0-9.])")
"""How programs write a number that they took for a quantity: 1.3105551212e10, 13105551212.0."""
_APART = frozenset("+,;#*&@")
"""Signs that begin a number or part it from others; any other may stand between its digits."""
_RUN = re.compile(r"\+*[0-9]{7,}")
_ABROAD = re.compile(r"\+(?=[2-9])")
_NUMBER = re.compile(r"(?:(?:\++|\+*(?:00|011))1|1)?([2-9][0-9]{9})")
_LISTED = re.compile(r"[\s,;|&]+")
_NOTATION = re.compile(
    r"^\W*(?:tel|callto|sms(?:to)?|mms(?:to)?|sips?|im):|/type=plmn\W*$"
    r"|;(?:isub|phone-context|rn|cic)=|;(?:npdi|user=phone)\b"
    r"|(?<=[0-9\s;,])(?:x|ext\.?|extension)\s*[:.=]?\s*[0-9]{1,7}\W*$|\([^()0-9]*\)\s*$",
    re.IGNORECASE,
)
"""Letters that belong to how a number is written: of a URI or the MMS network, an extension, a comment."""


def party(written: str) -> str:
    """The 11 digits of a number behind +1 alone, else what is written, on one line and bounded."""
    line = _located(_legible(written[:_READ]))
    return ("" if _is_name(line) else _number(line)) or plain(written, NAME_LIMIT)


def parties(written: str) -> tuple[str, ...]:
    """Everybody whom `written` may mean, where it could be a list too, or a name that holds a number."""
    whole, held = party(written), _held(written[:_READ])
    numbers = (held,) if held else map(_held, _LISTED.split(written[:_READ])[:_LIST])
    return tuple(dict.fromkeys(filter(None, (whole, *numbers))))


def _held(written: str) -> str:
    return _number(_located(_legible(written)))


def _is_name(line: str) -> bool:
    """Whether letters stand beside the digits that belong to no notation of a number."""
    return not _EXPONENT.fullmatch(line) and any(c.isalpha() for c in _NOTATION.sub("", line))


def _number(line: str) -> str:
    """The number in an address, whatever is beside it."""
    closed = _closed(_quantity(line))
    runs = [] if _ABROAD.search(closed) else _RUN.findall(closed)
    found = _NUMBER.fullmatch(runs[0]) if len(runs) == 1 else None
    return f"1{found.group(1)}" if found else ""


def _legible(written: str) -> str:
    """The same in plain letters and digits, whatever their script, width or escapes."""
    composed = unicodedata.normalize("NFKC", unquote(html.unescape(written)))
    return "".join(str(unicodedata.decimal(c, c)) for c in composed if is_visible(c)).strip()


def _located(line: str) -> str:
    """The part that is the address; nothing of an e-mail address, whose digits are a name."""
    addressed = _ADDRESS.fullmatch(line)
    line = addressed.group(1) if addressed else line
    name, at, _ = line.partition("@")
    return name if not at or _AT_A_HOST.search(name) else ""


def _quantity(line: str) -> str:
    if _EXPONENT.fullmatch(line):
        value = Decimal(line)
        exact = len(value.as_tuple().digits) >= _EXACT and value == value.to_integral_value()
        return f"{value:f}" if exact else ""
    return _WHOLE.sub(r"\1", line)


def _closed(line: str) -> str:
    """Without what people write between digits."""
    return "".join(c for c in line if c.isalnum() or c in _APART)
