"""What the cells of a list say of who opted out, by fixed lists of values."""

import re
from collections.abc import Iterable

from .cells import says_nothing
from .columns import FLAGS, Role
from .lists import folded
from .moments import EARLIEST, moment_of_list
from .senders import is_number

_SAID = (
    {"unsubscribed", "unsubscribe", "opted out", "opt out", "out"},
    {"subscribed", "subscribe", "opted in", "opt in", "in"},
)
_STATUS = (
    {"stopped", "stop", "blocked", "blacklisted", "suppressed", "revoked", "do not text", "do not contact", "dnc"},
    {"active", "allowed"},
)
_YES = {folded(word) for word in (
    "yes", "true", "1", "1.0", "y", "x", "t", "on", "checked", "oui", "vrai", "si", "s", "verdadero", "sim",
    "verdadeiro", "vero", "ja", "j", "wahr", "tak", "ano", "evet", "do\u011fru", "да", "так", "\u03bd\u03b1\u03b9",
    "نعم", "כן", "हाँ", "是", "はい", "예", "네",
)}  # fmt: skip
_NO = {folded(word) for word in (
    "no", "false", "0", "0.0", "n", "f", "off", "unchecked", "non", "faux", "falso", "não", "nein", "falsch",
    "nee", "nej", "nei", "nie", "hay\u0131r", "yanl\u0131\u015f", "нет", "ні", "\u03cc\u03c7\u03b9", "لا", "לא",
    "नहीं", "không", "否", "いいえ", "아니요", "아니오",
)}  # fmt: skip
"""Yes and no in the languages of those who keep lists here, but for what is a state's abbreviation too."""
_TICKS = dict.fromkeys("\u2713\u2714\u2611\u2705", "yes") | dict.fromkeys("\u2610\u2b1c\u25a1", "no")
_CROSSES = dict.fromkeys("\u2717\u2718\u2715\u2716\u274c\u274e\u2612\u00d7", "a cross")
"""Some mark with it that it is so, some that it is not."""
_VALUES = {
    Role.OUT: (_SAID[0] | _YES, _SAID[1] | _NO),
    Role.IN: (_SAID[0] | _NO, _SAID[1] | _YES),
    Role.STATUS: (_SAID[0] | _STATUS[0], _SAID[1] | _STATUS[1]),
}
"""What is written for somebody who opted out, and for somebody who did not, by the role of the column."""


def says_out(role: Role, cell: str) -> bool | None:
    """Whether a cell of a column of flags says that they opted out; nothing where it is empty or unknown."""
    out, in_ = _VALUES[role]
    said = _word(cell)
    return True if said in out else False if said in in_ else None


def _word(cell: str) -> str:
    """What a cell says, folded; of a mark, what it stands for."""
    mark = cell.strip().removesuffix("\ufe0f")
    return (_TICKS | _CROSSES).get(mark) or folded(cell)


def is_flag(cell: str) -> bool:
    """Whether a cell has nothing but one of the values that columns of flags have."""
    return any(says_out(role, cell) is not None for role in FLAGS)


def may_be_flags(cells: Iterable[str]) -> bool:
    """Whether a column that nobody knows may tell those who opted out from others.

    So it may where all of it is flags, or some of it says that somebody is out; not where all of it says so. A
    digit that is the same throughout counts or numbers something.
    """
    said = {_word(cell) for cell in cells if not says_nothing(cell)}
    if said <= _OUT_WORDS or said in ({"1"}, {"0"}):
        return False
    return not said.isdisjoint(_OUT_WORDS) or all(map(is_flag, said))


_OUT_WORDS = (_SAID[0] | _STATUS[0] | {*_CROSSES.values()}) - {"out"}


def is_time(cell: str) -> bool:
    """Whether a cell holds a time: a phone number may be one, as seconds since 1970, and is none here."""
    try:
        return bool(moment_of_list(cell)) and not is_number(cell)
    except ValueError:
        return False


def lies_in_time(cell: str) -> bool:
    """Whether a cell says when something was: not "never", nor the day that stands for none (0000-00-00)."""
    try:
        return moment_of_list(cell) >= EARLIEST
    except ValueError:
        parts = [int(part) for part in _PARTS.findall(cell.upper().split("T")[0])]
        return bool(parts) and all(parts) and not any(_FIRST <= part < _YEAR for part in parts)


_PARTS = re.compile(r"(?<![0-9:])[0-9]{1,9}(?![0-9:])")
"""Of a day: those of a time stand beside colons."""
_FIRST, _YEAR = 1000, 2000
"""What is a year, and the first in which anybody texted."""

_BACK = re.compile(
    r"(?:(?:text(?:ed)?|sent|sms|keyword|reply|replied|inbound|event|contact|user|customer|member|consent) )*"
    r"(?:start(?:ed)?|unstop(?:ped)?|(?:re)? ?subscribe[ds]?|opt(?:ed|s|ing)?(?: back)? in|re ?activated?"
    r"|resume[ds]?|active|allow(?:ed)?|granted?|permitted|consented|accept(?:ed)?|unblock(?:ed)?|restored?|reinstated?)"
    r"(?: (?:keyword|event|sms|texts?|request|again))*"
)


def says_back(cell: str) -> bool:
    """Whether a cell of any column says that somebody may be texted: they came back, or never left."""
    return _BACK.fullmatch(folded(cell)) is not None
