"""What a model reads of each server, in tokens of o200k: tools, prompts, instructions, and typical answers."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from .calls import theirs
from .protocol import Message, Speaker
from .stage import RECIPIENT, Stage, fresh_text
from .tokens import Cost, cost, tokens, words

SIX = ("preview_message", "send_message", "list_webhooks", "put_webhook", "delete_webhook", "list_campaigns")
"""Our tools for the provider's own five operations, and the preview."""
_WEBHOOK = {"name": "Customers", "url": "https://texts.example.com/in", "description": "What customers text"}
_THEIR_WEBHOOK = {"Webhook": "Others", "Url": "https://texts.example.com/in", "Method": "POST"}


@dataclass(frozen=True)
class Answer:
    """The tokens of an answer: its words, and its structure."""

    call: str
    text: int
    structure: int


@dataclass(frozen=True)
class Reading:
    """What one server gives to read. Instructions and prompts are 0 where it has none."""

    tools: list[Cost]
    prompts: int
    instructions: int
    answers: list[Answer] = field(default_factory=list[Answer])

    def listed(self, *names: str) -> int:
        """The tokens of these tools' names, descriptions and input schemas; of all without a name."""
        return sum(cost.input for cost in self.tools if not names or cost.name in names)

    @property
    def with_outputs(self) -> int:
        """The tokens of all tools, output schemas included."""
        return sum(cost.input + cost.output for cost in self.tools)


def measured(stage: Stage) -> dict[str, Reading]:
    """What each server that is here gives to read."""
    using: dict[str, Callable[[Speaker], Iterator[Answer]]] = {
        "ours": _ours,
        "openapi": _openapi,
        "vonage": _unused,
    }
    found: dict[str, Reading] = {}
    for name, use in using.items():
        if name in stage.servers:
            with stage.subject(name, name).pipe() as server:
                found[name] = _reading(server, use)
    return found


def _reading(server: Speaker, use: Callable[[Speaker], Iterator[Answer]]) -> Reading:
    greeting = server.greet()
    tools = [cost(tool) for tool in server.ask("tools/list")["tools"]]
    prompts: list[object] = server.ask("prompts/list")["prompts"] if "prompts" in greeting["capabilities"] else []
    return Reading(
        tools, tokens(prompts) if prompts else 0, words(greeting.get("instructions", "")), list(use(server))
    )


def answer(call: str, result: Message) -> Answer:
    """What an answer costs; its text as a host shows it, without the marks of JSON."""
    text = "\n".join(block["text"] for block in result["content"] if block["type"] == "text")
    structure = result.get("structuredContent")
    return Answer(call, words(text), tokens(structure) if structure is not None else 0)


def _ours(server: Speaker) -> Iterator[Answer]:
    text = {"to": RECIPIENT, "message": fresh_text()}
    yield answer("preview_message", server.call("preview_message", text))
    yield from _guarded(server, "send_message", text)
    listed = server.call("list_messages", {})
    yield answer("list_messages, 1", listed)
    known = {"message_id": listed["structuredContent"]["messages"][0]["message_id"]}
    yield answer("get_message", server.call("get_message", known))
    yield answer("list_conversations, 1", server.call("list_conversations", {}))
    waiting = {"with_number": RECIPIENT, "timeout_seconds": 1}
    yield answer("wait_for_reply, none", server.call("wait_for_reply", waiting))
    yield answer("put_webhook, new", server.call("put_webhook", _WEBHOOK))
    yield answer("list_webhooks, 2", server.call("list_webhooks", {}))
    yield from _guarded(server, "delete_webhook", {"name": _WEBHOOK["name"]})
    yield answer("list_campaigns", server.call("list_campaigns", {}))


def _guarded(server: Speaker, tool: str, arguments: Mapping[str, object]) -> Iterator[Answer]:
    offered = server.call(tool, arguments)
    yield answer(f"{tool}, asking", offered)
    confirmed = {"confirmation_id": offered["structuredContent"]["confirmation_id"]}
    yield answer(f"{tool}, done", server.call(tool, {**arguments, **confirmed}))


def _openapi(server: Speaker) -> Iterator[Answer]:
    yield answer("messageSend", server.call("messageSend", theirs()))
    yield answer("putWebHook", server.call("putWebHook", _THEIR_WEBHOOK))
    yield answer("getWebHooks, 2", server.call("getWebHooks", {}))
    yield answer("deleteWebHook", server.call("deleteWebHook", {"Webhook": _THEIR_WEBHOOK["Webhook"]}))
    yield answer("getCampaigns", server.call("getCampaigns", {}))


def _unused(_: Speaker) -> Iterator[Answer]:
    """Nothing is called without its provider."""
    yield from ()
