"""What the demo shows, one step after the other, and how each claim is checked at the provider's end."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from mcp.types import CallToolResult, TextContent

from ...messaging.receiving.inbox import Taken
from ...provider.errors import Operation
from ...provider.simulator.app import (
    APPROVED_CAMPAIGN,
    DEFAULT_WEBHOOK,
    FAILING_RECIPIENT,
    SMS_OFF_NUMBER,
    Received,
    SentMessage,
    Simulator,
    Webhook,
)
from ...provider.simulator.carrier import Post
from ...provider.simulator.faults import Fault

GUEST, COLLEAGUE = "13105551212", "13125551213"
PICTURE = "https://media.example.com/menu.png"
HOOK, FIRST_URL, NEW_URL = "Kitchen", "https://texts.example.com/kitchen", "https://texts.example.com/kitchen-2"


@dataclass(frozen=True)
class Seen:
    """What came of a step: the server's answer, what the provider got meanwhile, and what the inbox.

    Attributes:
        posts: What the provider posted to the account's webhook, and how that was answered.
        taken: What the inbox made of it.
        inbox_url: The inbox's whole address.
    """

    answer: CallToolResult
    received: tuple[Received, ...]
    sent: tuple[SentMessage, ...]
    posts: tuple[Post, ...]
    taken: tuple[Taken, ...]
    account: Simulator
    inbox_url: str

    @property
    def text(self) -> str:
        """What a model or a person reads."""
        return "\n".join(block.text for block in self.answer.content if isinstance(block, TextContent))

    @property
    def structure(self) -> dict[str, Any]:
        return cast("dict[str, Any]", self.answer.structured_content or {})

    @property
    def status(self) -> str:
        return str(self.structure.get("status"))

    @property
    def error(self) -> dict[str, Any]:
        return self.structure.get("error", {})

    @property
    def delivered(self) -> list[tuple[str, tuple[str, ...]]]:
        """Text and recipients of each message that the provider took."""
        return [(message.text, message.recipients) for message in self.sent]

    def webhook(self, name: str) -> Webhook | None:
        """As the account has it now."""
        return self.account.webhooks.get(name)


@dataclass(frozen=True)
class Arrival:
    """What comes from outside: the receipts that are due, and where there is a sender, a text."""

    sender: str = ""
    text: str = ""
    seconds: float = 0.0
    """After the call was made; 0 is before it."""


@dataclass(frozen=True)
class Step:
    """One call, and what is claimed of it.

    Attributes:
        holds: Whether the claim does, judged by what the provider has seen.
        fault: What goes wrong at the provider meanwhile.
        person: What the person fills in whom the server asks.
        again: The client sends the same answer a second time.
        carries: An argument that is a field of the previous answer.
    """

    title: str
    tool: str
    claim: str
    holds: Callable[[Seen], bool]
    arguments: Mapping[str, object] = field(default_factory=dict[str, object])
    fault: Fault | None = None
    person: str = "yes"
    again: bool = False
    carries: str = ""
    arrival: Arrival | None = None

    @property
    def operation(self) -> Operation:
        """What the tool asks of the provider, for the fault."""
        return Operation.SEND if self.tool == "send_message" else Operation(self.tool)


def _lists_campaigns(seen: Seen) -> bool:
    listed = {row["campaign_id"]: row["approved"] for row in seen.structure["campaigns"]}
    return listed == {tcr: tcr == APPROVED_CAMPAIGN for tcr in seen.account.campaigns}


def _lists_webhooks(seen: Seen) -> bool:
    return [row["url"] for row in seen.structure["webhooks"]] == [w.url for w in seen.account.webhooks.values()]


def sent_once(text: str) -> Callable[[Seen], bool]:
    return lambda seen: (seen.status, len(seen.received), seen.delivered) == ("sent", 1, [(text, (GUEST,))])


def _nothing_done(seen: Seen) -> bool:
    return (seen.status, seen.error["code"], seen.received) == ("declined", "declined", ())


def _not_deleted(seen: Seen) -> bool:
    deletions = [request for request in seen.received if request.method == "DELETE"]
    return seen.status == "declined" and not deletions and seen.webhook(HOOK) is not None


def _sent_once_told_twice(text: str) -> Callable[[Seen], bool]:
    return lambda seen: seen.structure.get("replayed") is True and sent_once(text)(seen)


def _sent_picture(seen: Seen) -> bool:
    pictures = [(message.message_type, message.media_urls) for message in seen.sent]
    return seen.status == "sent" and pictures == [("MMS", (PICTURE,))]


def _refused_here(seen: Seen) -> bool:
    return seen.error["outcome"] == "not_done" and "emergency" in seen.text and not seen.received


def _refused_there(seen: Seen) -> bool:
    told = (seen.error["code"], seen.error["outcome"])
    changing = [request for request in seen.received if request.method != "GET"]
    return told == ("sender_not_enabled", "not_done") and len(changing) == 1 and not seen.sent


def _partly_sent(seen: Seen) -> bool:
    told = {row["to"]: row["status"] for row in seen.structure["results"]}
    reached = [to for message in seen.sent for to in message.recipients]
    return seen.status == "partial" and told == {GUEST: "sent", FAILING_RECIPIENT: "failed"} and reached == [GUEST]


def _unknown_and_once(messages: int) -> Callable[[Seen], bool]:
    def holds(seen: Seen) -> bool:
        told = (seen.status, seen.error["outcome"], seen.error["retryable"])
        return told == ("unknown", "unknown", False) and (len(seen.received), len(seen.sent)) == (1, messages)

    return holds


def _created(seen: Seen) -> bool:
    webhook = seen.webhook(HOOK)
    return seen.status == "created" and webhook is not None and (webhook.url, webhook.dlr) == (FIRST_URL, True)


def _moved(seen: Seen) -> bool:
    webhook = seen.webhook(HOOK)
    kept = webhook is not None and (webhook.url, webhook.description) == (NEW_URL, "Orders")
    return seen.status == "updated" and kept


def _deleted(seen: Seen) -> bool:
    return seen.status == "deleted" and list(seen.account.webhooks) == [DEFAULT_WEBHOOK]


STEPS = (
    Step(
        "Which campaigns does the account have?",
        "list_campaigns",
        "Every campaign of the account is listed, and only the approved one is called approved.",
        _lists_campaigns,
    ),
    Step(
        "Where do inbound texts go?",
        "list_webhooks",
        "The list is the account's.",
        _lists_webhooks,
    ),
    Step(
        "A text to a guest",
        "send_message",
        "The provider received one request, with this text for this number.",
        sent_once("Your table for two is ready."),
        {"to": "(310) 555-1212", "message": "Your table for two is ready."},
    ),
    Step(
        "The same question, and the answer is no",
        "send_message",
        "The person declined, and the provider never heard of it.",
        _nothing_done,
        {"to": "(310) 555-1212", "message": "Your table is gone."},
        person="no",
    ),
    Step(
        "One yes, used twice",
        "send_message",
        "An approval counts once: the second answer repeats the record of the first, and one text went out.",
        _sent_once_told_twice("We kept your umbrella."),
        {"to": "(310) 555-1212", "message": "We kept your umbrella."},
        again=True,
    ),
    Step(
        "A picture",
        "send_message",
        "It went out as an MMS with this picture.",
        _sent_picture,
        {"to": "(310) 555-1212", "message": "Tonight's menu", "media_urls": [PICTURE]},
    ),
    Step(
        "A number that is never texted",
        "send_message",
        "The answer says why, and the provider never heard of it.",
        _refused_here,
        {"to": "911", "message": "Is anybody there?"},
    ),
    Step(
        "A sender that the provider refuses",
        "send_message",
        "The provider refused the one request it got; nothing went out, and the answer says what to do.",
        _refused_there,
        {"to": "(312) 555-1213", "message": "Can you come in early?", "from_number": SMS_OFF_NUMBER},
    ),
    Step(
        "Two people, one of whom cannot be reached",
        "send_message",
        "One got it, the other did not, and the answer says so of each.",
        _partly_sent,
        {"to": [GUEST, FAILING_RECIPIENT], "message": "We open at six tonight."},
    ),
    Step(
        "The provider is down",
        "send_message",
        "One request reached the provider. It was not repeated, since nobody knows whether the text went out.",
        _unknown_and_once(0),
        {"to": "(312) 555-1213", "message": "Are you on your way?"},
        Fault.answer(503),
    ),
    Step(
        "The connection breaks before the provider can answer",
        "send_message",
        "The text did go out, once: a second attempt would have been a second text.",
        _unknown_and_once(1),
        {"to": "(312) 555-1213", "message": "Please bring ice."},
        Fault.drop_after(),
    ),
    Step(
        "The same outage while reading",
        "list_campaigns",
        "Reading again does no harm, so the second of two requests brought the answer.",
        lambda seen: _lists_campaigns(seen) and len(seen.received) == 2,
        fault=Fault.answer(503),
    ),
    Step(
        "A new webhook",
        "put_webhook",
        "The account has it, with delivery receipts on.",
        _created,
        {"name": HOOK, "url": FIRST_URL, "description": "Orders"},
    ),
    Step(
        "The same webhook moves",
        "put_webhook",
        "The account has the new address, and what was left out kept its value.",
        _moved,
        {"name": HOOK, "url": NEW_URL},
    ),
    Step(
        "A deletion wants the name typed, and another one is",
        "delete_webhook",
        "Nothing was deleted.",
        _not_deleted,
        {"name": HOOK},
        person=DEFAULT_WEBHOOK,
    ),
    Step(
        "The webhook goes",
        "delete_webhook",
        "It is gone, and nothing else is.",
        _deleted,
        {"name": HOOK},
        person=HOOK,
    ),
)
