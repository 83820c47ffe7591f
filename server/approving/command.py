"""A person at a terminal decides what waits on the record for a yes."""

import sys
from collections.abc import Generator
from typing import Any

import anyio
import click

from ...messaging.approval.asked import Open
from ...messaging.approval.decisions import Decisions
from ...messaging.approval.forms import NO, YES
from ...messaging.record.store import Store
from ...messaging.times import Clock, wall_clock
from ..record import opened_record
from ..screen import say
from ..settings import Settings

_YES = ("y", YES)
_NOBODY = (
    "Only a person can approve: run this in a terminal, where it can show what waits and you can type your answer."
)
_NAME = "A yes is not enough here: type the name. Anything else declines."


@click.command()
@click.argument("question", metavar="[ID]", default="")
@click.pass_obj
def approve(flags: dict[str, Any], question: str) -> None:
    """Shows what waits for your yes, one question after the other, and asks.

    y or yes approves, a deletion wants the webhook's name; Enter leaves a question for later; anything else
    declines. Nothing is sent from here: what you approved is done when the assistant repeats its call.
    """
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise click.ClickException(_NOBODY)
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
            raise click.ClickException(anyio.run(self._decisions.outcome, identifier).told)
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
        say(f"{question.whose}\n{self._age(question)}\n\n{question.preview}\n")
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
        asked, left = self._now() - question.created, question.expires - self._now()
        return f"{question.id}: {question.action}, asked {_minutes(asked)} ago, good for {_minutes(left)} more"


def _minutes(milliseconds: int) -> str:
    minutes = milliseconds // 60_000
    return f"{minutes} minute{'s' if minutes > 1 else ''}" if minutes > 0 else "less than a minute"


def _answer(question: Open) -> str | None:
    """The answer, empty for none, None where the terminal is gone."""
    form = question.form
    what = f"type {form.name}" if form.name else "y"
    while True:
        prompt = f"{form.title} ({what}: {form.yes.lower()}; Enter: later; anything else: {form.no.lower()})"
        say(f"{prompt} ", end="")
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
