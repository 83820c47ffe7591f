"""What the cells of a list say of who opted out, by fixed lists of values."""

import re
from collections.abc import Sequence

from ...messaging.consent.keywords import STOP_WORDS
from .cells import says_nothing
from .columns import FLAGS, Role, is_of_list, is_personal, speaks_of_out
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


_DIGITS = re.compile(r"[0-9 ().,:/+-]*", re.ASCII)
"""What says nothing in words."""
_LONGEST = 100
"""Characters of the longest cell that says no more than that somebody may be texted."""


def says_back(cell: str) -> bool:
    """Whether a cell of any column says that somebody may be texted: they came back, or never left."""
    return len(cell) <= _LONGEST and not _DIGITS.fullmatch(cell) and _BACK.fullmatch(folded(cell)) is not None


_OUT_WORDS = (_SAID[0] | _STATUS[0] | STOP_WORDS | {*_CROSSES.values()} | {
    "baja", "dado de baja", "dada de baja", "desabonne", "desabonnee", "desinscrit", "desinscrite", "inactivo",
    "inactiva", "inactif", "inactive", "inaktiv", "abgemeldet", "unsub", "unsubs", "disabled", "deactivated",
    "removed", "declined", "decline", "denied", "refuse", "refused", "rejected", "cancelled", "canceled", "left",
}) - {"out"}  # fmt: skip
_IN_WORDS = {word for word in {*_SAID[1], *_STATUS[1], *_YES, *_NO} if len(word) > 2 and word.isalpha()} | {
    "out", "opted in", "opt in", "alta", "abonne", "abonnee", "suscrito", "suscrita", "inscrit", "inscrite",
    "activo", "activa", "actif", "aktiv", "angemeldet", "sub", "subs", "enabled", "keep", "kept", "agreed",
    "agree", "accepte", "accepted", "permite", "permitido", "granted", "consented", "do text", "ok to text",
}  # fmt: skip
"""What says in any column that somebody opted out, and what says something else of it.

Shorter ones are initials and states too: they count where the whole column is of them.
"""
_OUT_OR_IN = _OUT_WORDS | _IN_WORDS
_NAMES_TOO = frozenset({"alta", "baja", "sub", "keep", "end", "left", *_YES, *_NO}) - {"yes", "true", "false"}
"""Those of them that people and places are called."""
_EVENT = re.compile(
    r"(?:(?:text(?:ed)?|sent|sms|keyword|reply|replied|inbound|event|contact|user|customer|member|has|was) )*"
    rf"(?:{'|'.join(sorted(_OUT_WORDS - {'left', 'end'}, key=len, reverse=True))})"
    r"(?: (?:keyword|event|sms|texts?|request))*"
)
_WITHIN = re.compile(
    r"\b(?:opt(?:ed|s|ing)? out|unsub(?:s|scri\w*)?|do not (?:text|sms|message|contact|disturb)|dnc|desuscri\w*"
    r"|desabon\w*|desinscri\w*|dad[oa] de baja|abgemeldet|blacklist\w*|revoked)\b"
)
"""What speaks of opting out within other words."""
_NOT = re.compile(
    r"\b(?:not|never|didn t|hasn t|isn t|no|nunca|jamais|pas|nicht)\b(?! (?:text|sms|mess|contact|dist))"
)
_PIECES = re.compile(r"[;,|/\n]")
_OWN = re.compile(r"import|operator|asked for it in plain words|texted\s.*", re.DOTALL)
"""What an export of ours says of how it is known."""
_FEW = 5
"""Kinds of cells that part the rows of a list."""


def may_tell(role: Role, name: str, cells: Sequence[str]) -> bool:
    """Whether a column may tell those who opted out from others, in a list where no column is for that.

    Args:
        name: As `folded` has it; empty without a header.
    """
    if all(map(says_nothing, cells)):
        return False
    if role in (Role.WORDS, Role.DATE):
        return _fills_some(cells) if role is Role.WORDS else _says_a_word(set(cells))
    if role is Role.SOURCE or not name:
        return _source_may_tell(name, cells)
    if is_of_list(name):
        return _is_dated_for_some(cells) or not _OUT_OR_IN.isdisjoint(map(_word, cells))
    personal = is_personal(name) or role is Role.CALLING
    if all(_tells(cell) for cell in cells):
        return False
    return _says_either(cells, personal=personal) or (not personal and _parts(name, cells))


def _source_may_tell(name: str, cells: Sequence[str]) -> bool:
    """The same of a column that says how it is known, or may do so."""
    if all(says_nothing(cell) or _OWN.fullmatch(cell) for cell in cells):
        return bool(name) and name != "source" and _fills_some(cells) and _is_repeated(cells)
    if all(_tells(cell) for cell in cells):
        return False
    if _says_either([cell for cell in cells if not _OWN.fullmatch(cell)] or cells, personal=False):
        return True
    if not name:
        return _parts(name, cells)
    sure = speaks_of_out(name) and not name.endswith("source")
    return name != "source" and _fills_some(cells) and (sure or _is_repeated(cells))


def _parts(name: str, cells: Sequence[str]) -> bool:
    """Whether it parts the rows, whatever it says: by few kinds of cells, or being filled for some."""
    few = len({_kind(cell) for cell in cells}) <= _FEW and _is_repeated(cells)
    return few or _is_dated_for_some(cells) or (speaks_of_out(name) and _fills_some(cells))


def _is_repeated(cells: Sequence[str]) -> bool:
    return 2 <= len({_kind(cell) for cell in cells}) < len(cells)


def _kind(cell: str) -> str:
    return "" if says_nothing(cell) else cell.casefold()


def _fills_some(cells: Sequence[str]) -> bool:
    return len({says_nothing(cell) for cell in cells}) > 1


def _is_dated_for_some(cells: Sequence[str]) -> bool:
    """Whether some cells are times, and all others the same, such as empty or never."""
    kinds, others = {_kind(cell) for cell in cells}, 0
    for kind in kinds:
        others += not (is_time(kind) and lies_in_time(kind))
        if others > 1:
            return False
    return others == 1 and len(kinds) > 1


def _says_either(cells: Sequence[str], *, personal: bool) -> bool:
    """Whether any cell says that somebody opted out or did not, or all of it is flags, or some rows are marked."""
    kinds = set(cells)
    if _says_a_word(kinds, personal=personal) or _are_marks(kinds):
        return True
    said = {_word(cell) for cell in kinds if not says_nothing(cell)}
    # A digit that is the same throughout counts or numbers something.
    same = said in ({"1"}, {"0"}) and not any(map(says_nothing, kinds))
    return bool(said) and not same and all(map(is_flag, said))


def _says_a_word(kinds: set[str], *, personal: bool = False) -> bool:
    lettered = [cell for cell in kinds if not _DIGITS.fullmatch(cell)]
    return any(_tells(cell, personal=personal) is not None for cell in lettered) or (
        not personal and any(cell.casefold() == "no" for cell in lettered)
    )


def _are_marks(kinds: set[str]) -> bool:
    """Whether a sign stands beside nothing, or beside another sign."""
    marks = {cell for cell in kinds if not says_nothing(cell) and not any(map(str.isalnum, cell))}
    return bool(marks) and (len(marks) > 1 or any(map(says_nothing, kinds)))


def _tells(cell: str, *, personal: bool = False) -> bool | None:
    """Whether a cell says that somebody opted out; false where it says something else of it."""
    said = _word(cell)
    if said in _OUT_OR_IN:
        return None if personal and said in _NAMES_TOO else said in _OUT_WORDS
    if personal and "@" in cell:
        return None
    if _WITHIN.search(said):
        return _NOT.search(said) is None
    if personal:
        return None
    return True if _EVENT.fullmatch(said) or _is_in_list(cell) else None


def _is_in_list(cell: str) -> bool:
    """Whether one of several things in a cell, such as tags, is that somebody opted out."""
    pieces = _PIECES.split(cell)
    return len(pieces) > 1 and any(folded(piece) in _OUT_WORDS for piece in pieces)
