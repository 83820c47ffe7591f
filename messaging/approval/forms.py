"""How somebody answers a question, on whatever shows it: one choice, or a name that has to be typed."""

import json
from dataclasses import asdict, dataclass
from typing import Literal

from ..refusals import DECLINED
from ..visible import visible
from .haste import READING_SECONDS, TYPING_SECONDS

NO, YES, SHOWN = "no", "yes", "shown"
"""What is said of a question besides a name that is typed: its answers, and that it stands before somebody."""

WRONG_NAME = "the name that was typed is not that of the webhook"


@dataclass(frozen=True)
class Form:
    """A question and what answers it.

    Attributes:
        title: The question in one line.
        yes: The words of the button that approves.
        no: Those of the one that does not.
        names: Where a name has to be typed: all that do, the one that a person is told last.
    """

    kind: Literal["choice", "typed"]
    title: str
    yes: str
    no: str
    names: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What a person is told to type; empty where they choose."""
        return self.names[-1] if self.names else ""

    @property
    def least(self) -> float:
        """How many seconds a person takes for it at least."""
        return TYPING_SECONDS if self.names else READING_SECONDS

    def refusal(self, answer: object) -> str:
        """Why an answer does not approve; empty if it does."""
        if self.names:
            return "" if answer in self.names else WRONG_NAME
        if isinstance(answer, str) and answer.strip().lower() == YES:
            return ""
        return DECLINED if answer == NO else "what came back is neither yes nor no"

    def written(self) -> str:
        """As the record keeps it."""
        return json.dumps(asdict(self))

    @classmethod
    def read(cls, written: str) -> "Form":
        """What `written` made."""
        found = json.loads(written)
        return cls(**found | {"names": tuple(found["names"])})


def choice(title: str, yes: str, no: str) -> Form:
    """A form with one choice."""
    return Form("choice", title, yes, no)


def typed(title: str, yes: str, no: str, name: str) -> Form:
    """A form into which a person types a name: it exactly, or what is shown of it."""
    shown = " ".join(visible(name).split()) or "".join(f"[U+{ord(c):04X}]" for c in name)
    # A name that is an answer of its own stands in quotation marks.
    names = (f'"{shown}"',) if shown.strip().lower() in (NO, YES, SHOWN) else (name, shown)
    return Form("typed", title, yes, no, names)
