"""Somebody in the operator's address book, as a file or the operator says."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from ..numbers import normalise
from .names import is_name, key, shown

LABEL_LIMIT = 20
"""Characters of a label that are kept."""
MOBILE = frozenset({"mobile", "cell", "iphone"})
_BESIDE = frozenset({"work", "home", "business", "personal", "private", "main", "phone", "1", "2", "3"})
"""What else may stand in the label of a mobile of theirs; somebody else's has another word."""
NEVER = frozenset(
    {
        *(
            "fax",
            "telefax",
            "homefax",
            "workfax",
            "otherfax",
            "pager",
            "beeper",
            "telex",
            "modem",
            "isdn",
            "tty",
            "tdd",
        ),
        *("assistant", "callback"),
    }
)
"""Words of the label of a number that nobody means who wants to text them."""
_DIGITS_OF_A_LABEL = 3

_SHORT_CODE = re.compile(r"[2-9][0-9]{4,5}")
_HONORIFICS = frozenset(
    {*("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "rev"), *("herr", "frau", "sr", "sra", "mme")}
)


@dataclass(frozen=True)
class Line:
    """A number of somebody: as the record has senders (11 digits, "+" and digits from abroad, a short code)."""

    number: str
    label: str = ""

    @property
    def mobile(self) -> bool:
        """Whether it is called a mobile."""
        words = set(self.label.split())
        return bool(words & MOBILE) and words <= MOBILE | _BESIDE

    @property
    def counts(self) -> bool:
        """Whether somebody may mean it who wants to text them."""
        return not NEVER.intersection(self.label.split())


@dataclass(frozen=True)
class Card:
    """Somebody in an address book.

    Attributes:
        name: As it may be shown.
        first: The first name as written; empty for an organisation.
    """

    name: str
    lines: tuple[Line, ...]
    first: str = ""
    nicknames: tuple[str, ...] = ()

    @property
    def called(self) -> frozenset[str]:
        """What they are called besides their name, as keys."""
        return frozenset(filter(None, map(key, (self.first, *self.nicknames))))


def card(name: str, lines: Iterable[Line], first: str | None = None, nicknames: Iterable[str] = ()) -> Card:
    """A card of what somebody wrote. The same number under the same label counts once.

    Args:
        first: None where it is not known apart from the name: then it is the first word of a longer one.

    Raises:
        ValueError: the name is none, or reads like a number.
    """
    told = shown(name)
    if not is_name(name):
        raise ValueError("has a name that reads like a number" if any(map(str.isdigit, name)) else "has no name")
    # What has no letter and no digit calls nobody anything.
    unsaid = first is None or (first and not key(shown(first)))
    given = _first(told) if unsaid else shown(first or "")
    others = dict.fromkeys(filter(key, map(shown, nicknames)))
    return Card(told, tuple(dict.fromkeys(lines)), given, tuple(others))


def line(number: str, label: str = "") -> Line:
    """A number as somebody wrote it, in any usual way, with what they call it.

    Raises:
        ValueError: it is no number that could be on record; says why, without repeating it.
    """
    return Line(number_of(number), _label(label))


def _label(written: str) -> str:
    """Its words, which can pass for no name and no number beside it."""
    kept = "".join(c if unicodedata.category(c)[0] in "LMN" or c in "'-" else " " for c in written.casefold())
    if sum(c.isdigit() for c in kept) > _DIGITS_OF_A_LABEL:
        kept = "".join(c for c in kept if not c.isdigit())
    return " ".join(kept.split())[:LABEL_LIMIT].strip()


def number_of(written: str) -> str:
    """A number as the record has senders; from abroad with "+" and the country's code.

    Raises:
        ValueError: it is none; says why, without repeating it.
    """
    plain = written.strip()
    if _SHORT_CODE.fullmatch(plain):
        return plain
    try:
        return normalise(plain)
    except ValueError:
        found = _elsewhere(plain)
        if not found:
            raise
        return found


def can_be_texted(number: str) -> bool:
    """Whether it is a number of the US or Canada that can be texted."""
    try:
        return normalise(number) == number
    except ValueError:
        return False


def _elsewhere(plain: str) -> str:
    """One that cannot be texted, and has a name all the same; empty for what is none."""
    import phonenumbers

    try:
        parsed = phonenumbers.parse(re.sub(r"^00(?=[1-9])", "+", plain), "US")
    except phonenumbers.NumberParseException:
        return ""
    if parsed.extension or any(c.isalpha() for c in plain) or not phonenumbers.is_possible_number(parsed):
        return ""
    if parsed.country_code != 1:
        return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    number = f"1{parsed.national_number}"
    return number if re.fullmatch(r"1[2-9]\d\d[2-9]\d{6}", number) else ""


def _first(name: str) -> str:
    """The first word of a longer name: after the comma, where the last name leads."""
    last, comma, rest = name.partition(",")
    words = [word for word in (rest if comma else last).split() if key(word) not in _HONORIFICS]
    return words[0] if words and (comma or len(words) > 1) else ""
