"""The account's numbers: whether those that are sent from can send, who gets their texts, and the money."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...messaging.inventory.diagnosis import amount, used_up
from ...messaging.inventory.reading import Reading, surroundings
from ...messaging.inventory.standing import Around, OwnInbox, can_send, reason, receiver, remedy, why_not
from ...messaging.vocabulary import Why
from ...provider.client import ProviderClient
from ...provider.errors import NumberNotFound, ProviderError
from ...provider.numbers import display
from ...provider.simulator.app import SENDING_NUMBER
from ...provider.wire.inventory import AccountDetail, AccountNumber, NumberList
from .account import account_of
from .findings import Finding, Patient, Status, worst
from .senders import kind_of

_NOT_SERVED = (
    "The account's numbers could not be read ({code}): the provider does not document this part of its API."
    " Sending and receiving work without it."
)
_OTHER = "Set BULKVS_FROM to numbers of the account; list_numbers shows them."
_HERE = 'Ask the assistant to attach it (set_number with webhook "inbox"), or choose the webhook in the portal.'
_FUNDS = "Add funds in the provider's portal."


async def check_numbers(patient: Patient) -> Finding:
    """What the account says of the numbers that are sent from, of its services and of its balance."""
    if patient.campaigns is None:
        return Finding("skipped", "The account could not be read.")
    if skipped := patient.lacks("from_numbers"):
        return skipped
    async with account_of(patient) as client:
        try:
            numbers = await client.list_numbers()
        except ProviderError as error:
            return Finding("skipped", _NOT_SERVED.format(code=error.report.code))
        reading = Reading()
        seen = _Seen(patient, numbers, await surroundings(client, reading, patient.campaigns))
        rows = [await _row(client, numbers, number) for number in seen.ours]
    flaws = [flaw for number, row in zip(seen.ours, rows, strict=True) for flaw in seen.flaws(number, row)]
    return worst([*flaws, *_money(seen.around.detail)], " ".join([seen.told(), *reading.told]))


async def _row(client: ProviderClient, numbers: NumberList, number: str) -> AccountNumber | str:
    """The number as the account has it; else what keeps it from being known, empty where it has none."""
    listed = next((row for row in numbers.rows if row.number == number), None)
    if listed is not None:
        return listed
    try:
        # That it is not among all of them does not prove that it is not there.
        return await client.find_number(number)
    except NumberNotFound:
        return ""
    except ProviderError as error:
        return error.report.code


@dataclass(frozen=True)
class _Seen:
    """What was read of the account for this set-up."""

    patient: Patient
    numbers: NumberList
    around: Around

    @property
    def ours(self) -> Sequence[str]:
        settings = self.patient.settings
        named = settings.from_numbers or ((SENDING_NUMBER,) if settings.sandbox else ())
        # What is no number at all another check says.
        return [number for number in named if kind_of(number)]

    @property
    def inbox(self) -> OwnInbox:
        record = self.patient.record
        return OwnInbox(self.patient.settings.public_url, record.inbox_secret if record else "")

    def told(self) -> str:
        """What was read, where all of it is well."""
        count = len(self.numbers.rows)
        more = " or more" if self.numbers.full else ""
        balance = self.around.detail.balance if self.around.detail else ""
        return f"{count}{more} number(s) on the account{f', balance {balance}' if balance else ''}."

    def flaws(self, number: str, row: AccountNumber | str) -> Iterator[Finding]:
        """What is wrong with a number that is sent from."""
        if isinstance(row, str):
            unread = f"{display(number)} could not be looked up ({row})."
            missing = f"The account has no number {display(number)}, which BULKVS_FROM names."
            yield Finding("warning", unread) if row else Finding(self._grave, missing, _OTHER)
            return
        if (why := why_not(row, self.around)) and not self._told_already(why):
            known = can_send(why) is not None
            told = f"{display(number)} {'cannot send' if known else 'may not be able to send'}: "
            step = remedy(why, self.around, settable=True)
            yield Finding(self._grave if known else "warning", f"{told}{reason(row, why)}.", step)
        if self._comes_here:
            yield from self._receiving(row)

    @property
    def _comes_here(self) -> bool:
        """Whether any texts do; where none can, another check says so."""
        settings = self.patient.settings
        ours = (self.inbox.gets(webhook.url) for webhook in self.around.webhooks or ())
        return bool(settings.public_url) and not settings.sandbox and any(ours)

    def _told_already(self, why: Why) -> bool:
        """Whether another check says it of all numbers at once."""
        return why.endswith(("_campaign", "_approved", "_unknown")) and not self.around.approved

    def _receiving(self, row: AccountNumber) -> Iterator[Finding]:
        who = receiver(row, self.around, self.inbox)
        attached = self.around.webhook(row.webhook or "")
        # One that leads here in another form another check names.
        if not (who == "this_inbox" or (attached and self.inbox.gets(attached.url))):
            where = {
                "nobody": "nobody gets the texts to",
                "3CX": "a telephone system gets the texts to",
                "another_address": "another address gets the texts to",
            }.get(who, "it is not known who gets the texts to")
            yield Finding("warning", f"{where[0].upper()}{where[1:]} {display(row.number)}.", _HERE)

    @property
    def _grave(self) -> Status:
        return "warning" if self.patient.settings.read_only else "failed"


def _money(detail: AccountDetail | None) -> Iterator[Finding]:
    if detail and used_up(detail):
        yield Finding("failed", "The balance is used up: what costs money is refused.", _FUNDS)
    elif detail and _below(detail):
        yield Finding("warning", "The balance is below the account's own threshold.", _FUNDS)


def _below(detail: AccountDetail) -> bool:
    """Whether the balance is less than what the account wants to be warned of."""
    balance, threshold = amount(detail.balance), amount(detail.threshold)
    return balance is not None and threshold is not None and balance < threshold
