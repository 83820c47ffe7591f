"""The tasks of tasks.json: the account before one, and whether it is afterwards as it should be."""

from pathlib import Path
from typing import Any

from mcp.client import ClientRequestContext
from mcp.types import ElicitRequestParams, ElicitResult
from pydantic import BaseModel, ConfigDict, TypeAdapter

from bulkvs_mcp.messaging.brakes import opt_outs
from bulkvs_mcp.messaging.brakes.opt_outs import OptOut
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.provider.simulator.app import DEFAULT_WEBHOOK, SENDING_NUMBER, Campaign, Simulator, Webhook
from bulkvs_mcp.provider.simulator.faults import Fault

_MODIFIED = "2026-01-05 09:00:00"


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class NewWebhook(_Strict):
    """A webhook that the account has besides its own."""

    name: str
    description: str
    url: str


class NewCampaign(_Strict):
    """A campaign that the account has besides its own."""

    id: str
    brand: str
    approved: bool


class Before(_Strict):
    """What differs from a fresh account and an empty record. `fault` befalls the first send."""

    opt_outs: list[str] = []
    webhooks: list[NewWebhook] = []
    campaigns: list[NewCampaign] = []
    fault: Fault | None = None


class Call(_Strict):
    """A call and what it answers; {confirmation_id} stands for that of the answer before."""

    tool: str
    arguments: dict[str, Any]
    status: str
    code: str = ""
    would_refuse: list[str] = []


class SentText(_Strict):
    """A message that the account accepted."""

    from_number: str = SENDING_NUMBER
    to: list[str]
    text: str
    media: list[str] = []
    type: str = "SMS"


class KnownWebhook(_Strict):
    """A webhook that the account has in the end. An empty description says that any will do."""

    url: str
    receipts: bool
    description: str = ""


_UNTOUCHED = {
    DEFAULT_WEBHOOK: KnownWebhook(url="https://texts.example.com/inbound", receipts=True, description="Main line")
}


class After(_Strict):
    """The end: what was accepted, how many sends reached the account, how often a person was asked."""

    sent: list[SentText] = []
    webhooks: dict[str, KnownWebhook] = _UNTOUCHED
    requests: int = 0
    asked: int = 0


class Task(_Strict):
    """A task.

    Attributes:
        request: What the user says.
        then: What they say when they are shown a preview.
        person: What whoever is asked by the server fills in; None where the client cannot ask.
        calls: One way to solve it; other reads before and between them are as good.
        answer: What the user must be told in the end, for a reader to judge.
    """

    id: str
    request: str
    then: str = ""
    settings: dict[str, Any] = {}
    before: Before = Before()
    person: dict[str, str] | None
    calls: list[Call]
    after: After
    answer: list[str]

    def account(self) -> Simulator:
        """The simulated account before the task."""
        simulator = Simulator()
        for webhook in self.before.webhooks:
            made = Webhook(webhook.name, webhook.description, webhook.url, True, "POST", _MODIFIED)
            simulator.webhooks[webhook.name] = made
        for campaign in self.before.campaigns:
            approval = "Y" if campaign.approved else "N"
            simulator.campaigns[campaign.id] = Campaign(campaign.id, campaign.brand, "1", approval, "")
        if self.before.fault:
            simulator.fail_next(self.before.fault, operation="send")
        return simulator

    def record(self, url: str) -> None:
        """Writes the record before the task."""
        store = Store(url)
        entries = [OptOut(number, 0, "operator") for number in self.before.opt_outs]
        store.write_now(lambda tx: opt_outs.add(tx, entries))
        store.close()

    def differences(self, simulator: Simulator, asked: int | None = None) -> list[str]:
        """How the end differs from the one that is wanted; `asked` None leaves out how often a person was."""
        wanted, found = self.after, _found(simulator)
        pairs: dict[str, tuple[object, object]] = {
            "accepted": (sorted(wanted.sent, key=repr), sorted(found.sent, key=repr)),
            "sends": (wanted.requests, found.requests),
            "webhooks": (wanted.webhooks, _comparable(found.webhooks, wanted.webhooks)),
            "questions": (wanted.asked, wanted.asked if asked is None else asked),
        }
        return [f"{what}: {ours!r} instead of {due!r}" for what, (due, ours) in pairs.items() if due != ours]


class Person:
    """Answers every question as the task demands."""

    def __init__(self, task: Task) -> None:
        self._content = dict[str, Any](task.person or {})
        self.asked = 0

    async def __call__(self, context: ClientRequestContext, params: ElicitRequestParams) -> ElicitResult:
        self.asked += 1
        return ElicitResult(action="accept", content=self._content)


def _found(simulator: Simulator) -> After:
    return After(
        sent=[
            SentText(
                from_number=sent.sender,
                to=list(sent.recipients),
                text=sent.text,
                media=list(sent.media_urls),
                type=sent.message_type,
            )
            for sent in simulator.sent
        ],
        webhooks={
            name: KnownWebhook(url=webhook.url, receipts=webhook.dlr, description=webhook.description)
            for name, webhook in simulator.webhooks.items()
        },
        requests=sum(request.path.endswith("/messageSend") for request in simulator.received),
    )


def _comparable(found: dict[str, KnownWebhook], wanted: dict[str, KnownWebhook]) -> dict[str, KnownWebhook]:
    """The webhooks without the descriptions that do not matter."""
    free = {name for name, webhook in wanted.items() if not webhook.description}
    return {
        name: webhook.model_copy(update={"description": ""}) if name in free else webhook
        for name, webhook in found.items()
    }


TASKS = {
    task.id: task
    for task in TypeAdapter(list[Task]).validate_json(Path(__file__).with_name("tasks.json").read_bytes())
}
