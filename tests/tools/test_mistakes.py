"""A mistake of ours is told as what it can have done: nothing, as long as nothing can have begun."""

from typing import Any

import pytest

from bulkvs_mcp.messaging.approval.changes import Changes
from bulkvs_mcp.messaging.drafts import draft
from bulkvs_mcp.messaging.sending.outbox import Outbox
from bulkvs_mcp.provider.client import ProviderClient
from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.tools.messages import calls as message_calls
from bulkvs_mcp.tools.webhooks import calls as webhook_calls

from ..helpers.support import call, error_of, in_process, structure
from ..helpers.tools.deeds import DELETE, SEND, UPDATE, Deed, connected, do, each_era, offered, writes

CREATE = Deed("put_webhook", {"name": "New", "url": "https://new.example.com/in"}, "", "", "", "created")

BEFORE: list[tuple[Deed, Any, str]] = [
    (SEND, draft.Senders, "choose"),
    (SEND, message_calls, "call_digest"),
    (SEND, message_calls, "refuse_duplicates"),
    (CREATE, webhook_calls, "check"),
    (CREATE, ProviderClient, "list_webhooks"),
    (UPDATE, webhook_calls, "saving_preview"),
    (DELETE, webhook_calls, "find"),
    (DELETE, Changes, "carry_out"),
    (SEND, Outbox, "send"),
]
"""What breaks before anything can have been done."""

AFTER: list[tuple[Deed, Any, str]] = [
    (SEND, ProviderClient, "send"),
    (SEND, message_calls, "announce"),
    (SEND, message_calls, "sent_answer"),
    (CREATE, webhook_calls, "created_answer"),
    (UPDATE, ProviderClient, "put_webhook"),
    (UPDATE, webhook_calls, "saved_answer"),
    (DELETE, webhook_calls, "deleted_answer"),
]
"""What breaks once something may have been done."""


def naming(part: object) -> str:
    return part.tool if isinstance(part, Deed) else str(getattr(part, "__name__", part)).rpartition(".")[2]


def breaking(monkeypatch: pytest.MonkeyPatch, place: Any, name: str) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError

    assert callable(getattr(place, name))
    monkeypatch.setattr(place, name, broken)


def told(error: dict[str, Any]) -> tuple[str, str, bool]:
    return error["code"], error["outcome"], error["retryable"]


@each_era
@pytest.mark.parametrize(("deed", "place", "name"), BEFORE, ids=naming)
async def test_before_anything_began_nothing_was_done(
    era: str, deed: Deed, place: Any, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    simulator = Simulator()
    breaking(monkeypatch, place, name)
    async with in_process(simulator, mode=era) as client:
        error = error_of(await do(client, deed))
    assert (told(error), writes(simulator)) == (("internal_error", "not_done", True), [])
    assert error["next_step"] == "Report it to the maintainers with the log."


@each_era
@pytest.mark.parametrize(("deed", "place", "name"), AFTER, ids=naming)
async def test_from_then_on_nobody_knows(
    era: str, deed: Deed, place: Any, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    breaking(monkeypatch, place, name)
    async with in_process(mode=era) as client:
        error = error_of(await do(client, deed))
    assert told(error) == ("internal_error", "unknown", False)


@each_era
@pytest.mark.parametrize(("deed", "place"), [(SEND, Outbox), (UPDATE, Changes), (DELETE, Changes)])
async def test_what_was_done_by_an_earlier_call_is_not_said_to_be_undone(
    era: str, deed: Deed, place: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with connected(Simulator(), era) as client:
        identifier = await offered(client, deed)
        done = await do(client, deed, confirmation_id=identifier)
        assert structure(done)["status"] == deed.status
        breaking(monkeypatch, place, "recorded")
        error = error_of(await do(client, deed, confirmation_id=identifier))
    assert told(error) == ("internal_error", "unknown", False)


@each_era
async def test_one_call_s_beginning_is_no_other_s(era: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async with in_process(mode=era) as client:
        assert structure(await do(client, SEND))["status"] == "sent"
        breaking(monkeypatch, message_calls, "call_digest")
        error = error_of(await call(client, "send_message", to=["13125551213"], message="Hello"))
    assert told(error) == ("internal_error", "not_done", True)
