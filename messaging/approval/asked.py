"""What is asked on the record: a question that waits there for a person, and what became of it."""

from dataclasses import dataclass, field
from typing import Literal

from ..record.transaction import Row
from ..vocabulary import Via
from .claims import AHEAD_MS, read_shown
from .forms import Form

Decision = Literal["wanted", "yes", "no"]
State = Literal["waiting", "approved", "declined", "used", "expired", "unknown", "replaced"]
"""What is known of a question: nobody has decided; approved and not carried out; declined; approved and carried
out, or under way; too late; on no record; nobody has decided, and a later card than this one asks."""

IS_OPEN = "decision='wanted' AND state='open' AND preview<>'' AND expires>:now AND expires<=:latest"
"""A question that can be decided. One that expires later than any can is of a clock that was wrong."""


@dataclass(frozen=True)
class Wanted:
    """A question as it is put on record.

    Attributes:
        shown: What the preview calls out that a later look may add to, each by a name of its own.
        whose: The account that it is about, in a line; of a sandbox, that nothing of it is real.
    """

    action: str
    digest: str
    basis: str
    shown: frozenset[str]
    preview: str
    form: Form
    whose: str = ""


@dataclass(frozen=True)
class Open:
    """A question on record.

    Attributes:
        action: The tool that was called.
        created, expires: Milliseconds since 1970.
        decision: "wanted", but where its caller comes back and somebody has decided it since.
        seen: Where it was shown first: "card", "page" or "terminal"; empty where it was not.
        basis: Of the present state that the preview shows.
        via: Where it was decided; empty where it was not.
        again: It was on record before this call.
    """

    id: str
    action: str
    preview: str
    form: Form
    created: int
    expires: int
    whose: str
    decision: Decision = "wanted"
    seen: str = ""
    basis: str = ""
    via: Via = ""
    again: bool = field(default=True, compare=False)


@dataclass(frozen=True)
class Outcome:
    """What a question has come to.

    Attributes:
        told: The same in a sentence or two, for a person.
        via: Where it was decided; empty where it was not.
        now: Whether it was decided by this very answer.
    """

    state: State
    told: str
    via: Via = ""
    now: bool = False


@dataclass(frozen=True)
class Decided:
    """A question that somebody decided, without what it said: `decided` is milliseconds since 1970."""

    id: str
    action: str
    outcome: Outcome
    created: int
    decided: int
    whose: str


def read_open(row: Row) -> Open:
    """A row that somebody decides on, or did."""
    return Open(
        row["id"],
        row["action"],
        row["preview"],
        Form.read(row["form"]),
        row["created"],
        row["expires"],
        row["whose"],
        row["decision"],
        row["seen"],
        row["basis"],
        row["via"],
    )


def good(row: Row, now: int) -> bool:
    """Whether what the row says still holds, as far as time decides that."""
    return now < row["expires"] <= now + AHEAD_MS


def covers(row: Row, shown: frozenset[str]) -> bool:
    """Whether the row's preview calls out all of this."""
    return shown <= read_shown(row["shown"])
