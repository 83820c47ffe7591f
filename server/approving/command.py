"""A person at a terminal decides what waits on the record for a yes."""

import sys
from collections.abc import Generator
from typing import Any

import anyio
import click

from ...messaging.approval.asked import Open
from ...messaging.approval.decisions import Decisions
from ...messaging.approval.forms import NO, YES
from ...messaging.drafts.preview import MARK
from ...messaging.record.store import Store
from ...messaging.system import is_terminal
from ...messaging.times import Clock, wall_clock
from ..record import opened_record
from ..screen import harmless, say
from ..settings import Settings
from ..terminal.commands import Refused
from ..terminal.layout import columns, enclosed

_YES = ("y", YES)
_MINUTE_MS = 60_000
_NOBODY = "Only a person can approve. Run this in a terminal, where you see what waits and can type your answer."
_NAME = "A yes is not enough here: type the name. Anything else declines."


@click.command()
@click.argument("question", metavar="[ID]", default="")
@click.pass_obj
def approve(flags: dict[str, Any], question: str) -> None:
    """Shows what waits for your yes, one question after the other, and asks.

    y or yes approves, a deletion wants the webhook's name; Enter leaves a question for later; anything else
    declines. Nothing is sent from here: what you approved is done when the assistant repeats its call.
    """
    if not (is_terminal(sys.stdin) and is_terminal(sys.stdout)):
        raise Refused(_NOBODY)
    with opened_record(Settings.load(flags)) as store:
        _Terminal(store).ask(question.strip().lower())


class _Terminal:
    """Asks whoever sits at it."""

    def __init__(self, store: Store, now: Clock = wall_clock) -> None:
        self._decisions = Decisions(store, now)
        self._now = now

    def ask(self, identifier: str) -> None:
        """Asks about one question, or about each that is open, the oldest first."""
        asked = self._one(identifier) if identifier else self._each()
        count = 0
        for count, question in enumerate(asked, 1):
            if not self._asked(question, count):
                return
        if not count:
            say("Nothing waits for your yes.")

    def _one(self, identifier: str) -> list[Open]:
        found = [each for each in anyio.run(self._decisions.open_ones) if each.id == identifier]
        if not found:
            raise Refused(anyio.run(self._decisions.outcome, identifier).told)
        return found

    def _each(self) -> Generator[Open]:
        """What is open, and what is asked while somebody answers."""
        seen = set[str]()
        while waiting := [each for each in anyio.run(self._decisions.open_ones) if each.id not in seen]:
            seen.add(waiting[0].id)
            yield waiting[0]

    def _asked(self, question: Open, place: int) -> bool:
        """Whether whoever is asked is still there."""
        if place > 1:
            say()
        say(f"{question.whose}\n{self._age(question)}\n")
        say(f"{enclosed(harmless(question.preview), columns(sys.stdout), MARK)}\n")
        anyio.run(self._decisions.show, question.id, None, "terminal")
        answer = _answer(question)
        if answer is None:
            say()
            return False
        if answer:
            say(anyio.run(self._decisions.decide, question.id, answer, "terminal").told)
        else:
            say("Left for later.")
        return True

    def _age(self, question: Open) -> str:
        ago = (self._now() - question.created) // _MINUTE_MS
        left = max(1, (question.expires - self._now()) // _MINUTE_MS)
        asked = f"asked {_minutes(ago)} ago" if ago > 0 else "asked just now"
        return f"{question.id}: {question.action}, {asked}, good for {_minutes(left)}"


def _minutes(count: int) -> str:
    return f"{count} minute{'s' if count > 1 else ''}"


def _answer(question: Open) -> str | None:
    """The answer, empty for none, None where the terminal is gone."""
    form = question.form
    what = f"type {form.name}" if form.name else "y"
    while True:
        prompt = f"{form.title} ({what}: {form.yes.lower()}; Enter: later; anything else: {form.no.lower()})"
        say(prompt, end=" ")
        line = sys.stdin.readline()
        if not line:
            return None
        typed = line.strip()
        if not typed or typed in form.names:
            return typed
        if not form.names:
            return YES if typed.lower() in _YES else NO
        if typed.lower() not in _YES:
            return NO
        say(_NAME)
