"""Whom a caller names as recipients: numbers, and names out of the operator's contacts."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ..contacts.names import is_name, key
from ..contacts.resolving import NobodyCalled, NotOneNumber, resolve
from ..numbers import WrongDigits, normalise
from ..record.transaction import Transaction
from ..refusals import ChangedMeanwhile

_PLAIN_NUMBER = re.compile(r"\+?[0-9(). /-]{1,40}")


@dataclass(frozen=True)
class Names:
    """What the names among a call's recipients mean.

    Attributes:
        numbers: By each name as it was said.
        unclear: Why a name means no number, likewise.
        partly: Some will do only where the server itself shows a person whom they mean.
    """

    numbers: Mapping[str, str] = field(default_factory=dict[str, str])
    unclear: Mapping[str, str] = field(default_factory=dict[str, str])
    partly: bool = False

    @property
    def any(self) -> bool:
        """Whether any recipient is called by a name."""
        return bool(self.numbers or self.unclear)

    def number_of(self, said: str) -> str:
        """The 11 digits of a recipient.

        Raises:
            ValueError: says why there is no number to text.
        """
        if said in self.unclear:
            raise ValueError(self.unclear[said])
        return self.numbers[said] if said in self.numbers else _dialled(said)

    def called(self, to: Sequence[str]) -> tuple[str, ...]:
        """All recipients as they were called, names by their keys; empty where none was a name."""
        if not self.numbers:
            return ()
        return tuple(dict.fromkeys(key(said) if said in self.numbers else normalise(said) for said in to))

    def as_called(self) -> "Names":
        """The same where names stand for themselves: enough to know a call again whose names mean nobody now."""
        return Names({said: key(said) for said in (*self.numbers, *self.unclear)})

    def refuse_changed(self, tx: Transaction, *, asked: bool) -> None:
        """Passes where they mean the same in this transaction.

        Raises:
            ChangedMeanwhile: they do not.
        """
        if self.numbers and looked_up(tx, list(self.numbers), asked=asked).numbers != self.numbers:
            raise ChangedMeanwhile(NAMED_ANEW)


NO_NAMES = Names()
NAMED_ANEW = "a name among the recipients no longer means the number that it stood for"


def any_name(to: Sequence[str]) -> bool:
    """Whether any recipient is called by a name."""
    return any(map(is_name, to))


def looked_up(tx: Transaction, to: Sequence[str], *, asked: bool) -> Names:
    """What the names among the recipients mean now.

    Args:
        asked: The server itself shows a person whom they mean before anything is done.
    """
    numbers, unclear, partly = dict[str, str](), dict[str, str](), False
    for said in filter(is_name, dict.fromkeys(to)):
        try:
            numbers[said], part = resolve(tx, said, asked=asked)
            partly = partly or part
        except NobodyCalled:
            unclear[said] = str(NobodyCalled(_no_number(said)))
        except NotOneNumber as why:
            unclear[said] = str(why)
    return Names(numbers, unclear, partly)


def _no_number(said: str) -> str:
    """What is wrong with it as a number, where it begins like one."""
    if not re.match(r"[+(]?[0-9]", said):
        return "is not a phone number"
    try:
        return normalise(said)
    except ValueError as problem:
        return str(problem)


def _dialled(written: str) -> str:
    """The same as `normalise`; a number whose digits are wrong is repeated with their count.

    Raises:
        ValueError: says why it cannot be texted.
    """
    try:
        return normalise(written)
    except WrongDigits as problem:
        if not _PLAIN_NUMBER.fullmatch(written):
            raise
        count = sum(c.isdigit() for c in written)
        raise ValueError(f"{problem}: {written!r} has {count} digits") from None
