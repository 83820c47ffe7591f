"""What a person has to have seen before they say yes: a wish for no more texts, the same text just sent."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ...provider.numbers import display
from ..consent.waiting import Wish, wishes_of
from ..drafts.draft import Draft
from ..record.transaction import Transaction
from ..refusals import ChangedMeanwhile, PossibleDuplicate
from .duplicates import duplicates


@dataclass(frozen=True)
class Caveats:
    """What is to be called out of a draft's recipients.

    Attributes:
        wishes: Of those who may have asked for no more texts, and were not settled since.
        duplicates: Those to whom the same text just went, or may have gone, each with the ids of those texts.
    """

    wishes: tuple[Wish, ...] = ()
    duplicates: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])

    @property
    def names(self) -> frozenset[str]:
        """Each of them by a name that only it has, to tell later what was not there yet."""
        return frozenset([*map(_wish, self.wishes), *(_text(i) for ids in self.duplicates.values() for i in ids)])

    def refuse_beyond(self, shown: frozenset[str]) -> None:
        """Passes where all of it was shown.

        Raises:
            PossibleDuplicate: the same text went to somebody since.
            ChangedMeanwhile: somebody may have asked for no more since.
        """
        sent = [number for number, ids in self.duplicates.items() if not shown.issuperset(map(_text, ids))]
        if sent:
            raise PossibleDuplicate(", ".join(map(display, sent)), asked=True)
        if wishing := _beyond(self.wishes, shown):
            who = ", ".join(map(display, wishing))
            raise ChangedMeanwhile(f"a text has come in which {who} may ask for no more")


def wishing_since(tx: Transaction, numbers: Sequence[str], shown: frozenset[str]) -> list[str]:
    """Those of the numbers who may ask for no more, in a text that was not shown."""
    return _beyond(wishes_of(tx, numbers), shown)


def _beyond(wishes: Sequence[Wish], shown: frozenset[str]) -> list[str]:
    return [wish.number for wish in wishes if _wish(wish) not in shown]


def caveats(tx: Transaction, draft: Draft, now: int) -> Caveats:
    """Those of a draft at a moment."""
    return Caveats(wishes_of(tx, draft.recipients), duplicates(tx, draft, now))


def _wish(wish: Wish) -> str:
    # Another text that may say so is another wish.
    return f"wish {wish.number} {wish.seq}"


def _text(message_id: str) -> str:
    return f"sent {message_id}"
