"""How a text is cut into SMS parts, what makes it costly, and how it could read in the cheaper alphabet.

The alphabets are those of 3GPP TS 23.038: the GSM 7-bit default alphabet (6.2.1) with its extension table
(6.2.1.1), no national language tables, and UCS-2 for every other text. The lengths leave room for the
concatenation header of 3GPP TS 23.040 (9.2.3.24.1), six octets of the 140 in every part of a split text.
"""

import unicodedata
from dataclasses import dataclass
from typing import Literal

Encoding = Literal["GSM-7", "UCS-2"]

_BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ"
    " !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
    "¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
"""The default alphabet in the order of its table, without 0x1B: the escape is no character of its own."""

_EXTENSION = "\f^{}\\[~]|€"

_SEPTETS = {**dict.fromkeys(_BASIC, 1), **dict.fromkeys(_EXTENSION, 2)}

_WHOLE: dict[Encoding, int] = {"GSM-7": 160, "UCS-2": 70}
"""Units in a text sent as one part."""

_PART: dict[Encoding, int] = {"GSM-7": 153, "UCS-2": 67}
"""Units in each part of a split text."""

_STAND_INS = {
    # Quotation marks, primes, the back-tick and the spacing acute.
    "'": "\u2018\u2019\u201a\u201b\u02bc\u2032`\u00b4",
    '"': "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb",
    # Hyphens, dashes, the minus sign; then bullets.
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2022\u2023\u2043\u25aa\u25cf\u25e6",
    "...": "\u2026",
    "x": "\u00d7",
    # Tab, no-break, Ogham, en quad to hair, narrow no-break, mathematical and ideographic space.
    " ": "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
    # Next line, line separator, paragraph separator.
    "\n": "\u0085\u2028\u2029",
    # Soft hyphen, zero-width space and joiners, byte-order mark; direction marks, which do nothing to Latin text.
    "": "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202c\u2066\u2068\u2069",
}

_REWRITE = str.maketrans({odd: plain for plain, odds in _STAND_INS.items() for odd in odds})


@dataclass(frozen=True)
class ForcingCharacter:
    """A character outside GSM-7, so one that makes the whole text UCS-2."""

    character: str
    positions: tuple[int, ...]
    """Where it stands in the text, in code points from zero."""
    name: str
    """Its Unicode name, or `U+0009` where Unicode gives none (controls, lone surrogates)."""


@dataclass(frozen=True)
class Segmentation:
    """What a text costs to send."""

    encoding: Encoding
    units: int
    """Septets in GSM-7, UTF-16 code units in UCS-2; without concatenation headers."""
    segments: int
    """Parts the text is sent in; 0 for an empty text."""
    units_left: int
    """Units free in the last part; for an empty text those of a first one."""
    forcing: tuple[ForcingCharacter, ...]
    """What made the text UCS-2, by first appearance; empty in GSM-7."""
    gsm7_rewrite: str
    """The text all in GSM-7, plain characters for typographic ones; "" where none is needed or faithful."""


def analyse(text: str) -> Segmentation:
    """Count the parts `text` is sent in, and name what makes it costly."""
    forcing = _forcing(text)
    encoding: Encoding = "UCS-2" if forcing else "GSM-7"
    costs = [_utf16_units(character) for character in text] if forcing else [_SEPTETS[c] for c in text]
    segments, units_left = _fill(costs, _WHOLE[encoding], _PART[encoding])
    return Segmentation(
        encoding=encoding,
        units=sum(costs),
        segments=segments,
        units_left=units_left,
        forcing=forcing,
        gsm7_rewrite=_rewrite(text) if forcing else "",
    )


def cheaper(found: Segmentation) -> tuple[str, int]:
    """The same text in GSM-7 and the parts that it would take, where those are fewer; else nothing."""
    parts = analyse(found.gsm7_rewrite).segments
    return (found.gsm7_rewrite, parts) if 0 < parts < found.segments else ("", 0)


def _forcing(text: str) -> tuple[ForcingCharacter, ...]:
    found: dict[str, list[int]] = {}
    for position, character in enumerate(text):
        if character not in _SEPTETS:
            found.setdefault(character, []).append(position)
    return tuple(ForcingCharacter(c, tuple(positions), _name(c)) for c, positions in found.items())


def _name(character: str) -> str:
    return unicodedata.name(character, f"U+{ord(character):04X}")


def _utf16_units(character: str) -> int:
    return 2 if character > "\uffff" else 1


def _fill(costs: list[int], whole: int, part: int) -> tuple[int, int]:
    """Return the parts needed and the units left in the last; a character of two units stays in one part."""
    units = sum(costs)
    if units <= whole:
        return (1 if units else 0), whole - units
    segments, left = 1, part
    for cost in costs:
        if cost > left:
            segments, left = segments + 1, part
        left -= cost
    return segments, left


def _rewrite(text: str) -> str:
    """Put plain characters for typographic ones; "" unless that makes all of it GSM-7."""
    # Composed first: an e and a combining acute are the é of the alphabet.
    plain = unicodedata.normalize("NFC", text).translate(_REWRITE)
    return plain if _SEPTETS.keys() >= set(plain) else ""
