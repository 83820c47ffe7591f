"""Attaching a webhook or a campaign to a number: the plan, carrying it out, and what is shown after it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import anyio

from ...provider.causes import translate
from ...provider.client import ProviderClient
from ...provider.errors import Interrupted, Operation, ProviderError
from ...provider.numbers import display
from ...provider.wire.inventory import AccountNumber
from ..approval.changes import FieldChange, Outcome
from ..approval.claims import digest_of
from .standing import Around

LAG_SECONDS = 2.0
"""What lies between two looks at a number that was changed: lists may lag behind."""
_SHORTEST_SECONDS = 4.0
"""What a look may take at least, however long the change itself took."""
NONE, NOT_STATED = "(none)", "not stated"
_YES, _NO = frozenset({"true", "1", "yes", "y", "on"}), frozenset({"false", "0", "no", "n", "off"})

Shown = Literal["as_wished", "not_yet", "unread"]


@dataclass(frozen=True)
class NumberWish:
    """What a caller asks for; empty keeps what is there. A webhook is its name, or `inbox`."""

    number: str
    webhook: str = ""
    campaign_id: str = ""


@dataclass(frozen=True)
class NumberChange:
    """A number as it was and as it shall be, and what is known of what it names."""

    before: AccountNumber
    after: AccountNumber
    around: Around

    @property
    def fields(self) -> tuple[FieldChange, ...]:
        """What shall differ; what a row does not state may have any value."""
        old, new = _facts(self.before), _facts(self.after)
        unstated = (FieldChange(field, NOT_STATED, new[field]) for field in new if field not in old)
        return (*differences(self.before, self.after), *unstated)

    @property
    def basis(self) -> str:
        """The digest of what a person is shown: the number, and what it is attached to."""
        webhooks = [self.around.webhook(each.webhook or "") for each in (self.before, self.after)]
        campaigns = [self.around.campaign(each.campaign or "") for each in (self.before, self.after)]
        attached = [None if each is None else each.model_dump(mode="json") for each in (*webhooks, *campaigns)]
        return digest_of(_state(self.before), _state(self.after), attached)


class NumberOutcome(Outcome):
    """What became of a change.

    Attributes:
        fields: What was asked to differ.
        shown: What the provider shows of it afterwards.
        lost: What nobody asked for and differs now.
    """

    number: str
    fields: tuple[FieldChange, ...] = ()
    shown: Shown = "unread"
    lost: tuple[FieldChange, ...] = ()


def merged(before: AccountNumber, webhook: str, campaign: str) -> AccountNumber:
    """The number with what is given; what is not keeps its value."""
    given = {"webhook": webhook, "campaign": campaign}
    return before.model_copy(update={field: value for field, value in given.items() if value})


def differences(before: AccountNumber, after: AccountNumber) -> tuple[FieldChange, ...]:
    """What two readings of a number state differently, by the name that a person knows it under."""
    old, new = _facts(before), _facts(after)
    both = (field for field in old if field in new)
    return tuple(
        FieldChange(field, old[field] or NONE, new[field] or NONE)
        for field in both
        if _plain(field, old[field]) != _plain(field, new[field])
    )


async def attach(provider: ProviderClient, change: NumberChange) -> NumberOutcome:
    """Carries out a change and looks what came of it; a failure is an outcome too."""
    ends = anyio.current_time() + provider.patience
    try:
        await provider.set_number(change.after)
    except ProviderError as error:
        if error.report.outcome != "unknown":
            return NumberOutcome(number=change.after.number, error=error.report)
        seen = await _looked(provider, change, ends)
        # Whether it was that request that did it makes no difference to what is there.
        return seen if seen.shown == "as_wished" else seen.model_copy(update={"error": error.report})
    return await _looked(provider, change, ends)


async def _looked(provider: ProviderClient, change: NumberChange, ends: float) -> NumberOutcome:
    """What the provider shows; where that is not what was asked for, after a while once more."""
    outcome = NumberOutcome(number=change.after.number, fields=change.fields)
    with anyio.move_on_after(max(ends - anyio.current_time(), _SHORTEST_SECONDS)):
        outcome = await _seen(provider, change) or outcome
        if outcome.shown != "as_wished" or outcome.lost:
            await provider.sleep(LAG_SECONDS)
            outcome = await _seen(provider, change) or outcome
    return outcome


async def _seen(provider: ProviderClient, change: NumberChange) -> NumberOutcome | None:
    try:
        now = await provider.find_number(change.after.number)
    except ProviderError:
        return None
    wanted = {field.field: field.after for field in change.fields}
    still = {field.field for field in differences(now, change.after)} & wanted.keys()
    stated = wanted.keys() <= _facts(now).keys()
    lost = tuple(each for each in differences(change.before, now) if each.field not in wanted)
    shown: Shown = "not_yet" if still else "as_wished" if stated else "unread"
    return NumberOutcome(number=now.number, fields=change.fields, shown=shown, lost=lost)


def interrupted(number: str) -> NumberOutcome:
    """What is known of a change that was cut off by a crash: nothing."""
    facts = {"name": display(number)}
    report = translate(Operation.SET_NUMBER, "connection_lost", facts=facts).report
    return NumberOutcome(number=number, error=report.model_copy(update={"code": Interrupted.code}))


def _facts(number: AccountNumber) -> dict[str, str]:
    """What a reading states, as text."""
    switches = {True: "on", False: "off"}
    stated: Mapping[str, str | bool | None] = {
        "webhook": number.webhook,
        "campaign_id": number.campaign,
        "sms": number.sms,
        "mms": number.mms,
        "status": number.status,
    }
    named = {field: value for field, value in stated.items() if value is not None}
    told = {field: switches[value] if isinstance(value, bool) else value for field, value in named.items()}
    return told | {field: value for field, value in number.others.items() if field not in stated}


def _state(number: AccountNumber) -> Sequence[object]:
    return [number.number, number.status, number.sms, number.mms, number.webhook, number.campaign]


def _plain(field: str, value: str) -> str:
    """The same value, whichever type it came in; names are what they are."""
    if field in ("webhook", "campaign_id"):
        return value
    written = value.strip().casefold()
    return "true" if written in _YES else "false" if written in _NO else written
