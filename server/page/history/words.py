"""What became of a text, in the words that a person reads; next steps are those of the tools' answers."""

from typing import NamedTuple

from ....messaging.history.messages import Entry
from ....messaging.visible import one_line
from ....provider.numbers import display
from ....tools.showing import unheard

_WORDS_LIMIT = 300
_NAMED = 10
"""People of a group who are named."""
_ARRIVAL = {
    "accepted": ("wait", "Accepted by the carrier"),
    "delivered": ("good", "Delivered"),
    "undelivered": ("bad", "Not delivered"),
    "rejected": ("bad", "Rejected by the carrier"),
    "expired": ("bad", "Not delivered in time"),
    "deleted": ("bad", "Deleted by the carrier"),
    "unknown": ("wait", "The carrier says what nobody here knows"),
}
_STATES = {
    "received": ("plain", ""),
    "sending": ("wait", "Sending"),
    "sent": ("wait", "Sent; no receipt has come"),
    "failed": ("bad", "Not sent: it failed"),
    "unknown": ("doubt", "Unknown: it may have been sent"),
    "not_sent": ("bad", "Not sent"),
}


class State(NamedTuple):
    """Of one text and one person.

    Attributes:
        tone: plain, wait, good, bad or doubt.
        told: In a few words; empty where there is nothing to tell.
        why: What happened, in sentences.
        next: What to do now.
    """

    tone: str
    told: str
    why: str = ""
    next: str = ""


def state_of(entry: Entry, *, come: bool) -> State:
    """What became of it. `come`: whether any receipt ever came to this record."""
    if entry.delivery and (entry.status != "failed" or entry.error is None):
        tone, told = _ARRIVAL.get(entry.delivery, _ARRIVAL["unknown"])
        return State(tone, told, _code(entry))
    tone, told = _STATES.get(entry.status, _STATES["unknown"])
    why, following = _error(entry)
    if entry.status == "unknown" and not entry.delivery:
        following = " ".join(filter(None, (following, unheard(("unknown",), come=come))))
    return State(tone, told, why, following)


def beside(entry: Entry) -> list[str]:
    """What else has to be said of one of theirs."""
    notes: list[str] = []
    if entry.opt_out:
        notes.append("May ask for no more texts.")
    if entry.parts_missing:
        notes.append(f"Incomplete: {entry.parts_missing} part(s) of the text are not here.")
    if entry.group:
        more = f" and {len(entry.group) - _NAMED} more" if len(entry.group) > _NAMED else ""
        people = ", ".join(map(display, entry.group[:_NAMED]))
        unclear = "" if entry.ours else " (which of them is ours is not known)"
        notes.append(f"A group message, also to {people}{more}{unclear}.")
    return notes


def _error(entry: Entry) -> tuple[str, str]:
    if entry.error is None:
        return "", ""
    theirs = one_line(entry.error.provider_message or "", _WORDS_LIMIT)
    said = f' The provider\'s words: "{theirs}".' if theirs else ""
    return f"{entry.error.message}{said}", entry.error.next_step


def _code(entry: Entry) -> str:
    if not entry.delivery_code or entry.delivery == "delivered":
        return ""
    code = one_line(entry.delivery_code, _WORDS_LIMIT)
    return f'In its own words: "{code}".' if entry.delivery == "unknown" else f"The carrier's code is {code}."
