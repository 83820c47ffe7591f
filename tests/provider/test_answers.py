"""Answers through the client: the oddities of live accounts, and whatever else may come."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any, cast

import httpx2
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pydantic import SecretStr
from pydantic_core import to_json

from bulkvs_mcp.provider.client import Credentials, ProviderClient
from bulkvs_mcp.provider.errors import ProviderError
from bulkvs_mcp.provider.simulator.app import APPROVED_CAMPAIGN, DEFAULT_WEBHOOK, SENDING_NUMBER, Quirks, Simulator
from bulkvs_mcp.provider.simulator.faults import Fault
from bulkvs_mcp.provider.wire.documented import OutboundMessage, SendReceipt, Webhook

from ..helpers.provider.documented import ALICE, DOCUMENTED_CAMPAIGN, DOCUMENTED_RECEIPT, DOCUMENTED_WEBHOOK

MESSAGE = OutboundMessage(sender=SENDING_NUMBER, to=(ALICE,), text="Hello")
WEBHOOK = Webhook(name="Second", url="https://texts.example.com/2")

Ask = Callable[[ProviderClient], Awaitable[object]]
OPERATIONS: dict[str, Ask] = {
    "send": lambda client: client.send(MESSAGE),
    "list_webhooks": lambda client: client.list_webhooks(),
    "list_webhooks by name": lambda client: client.list_webhooks(DEFAULT_WEBHOOK),
    "put_webhook": lambda client: client.put_webhook(WEBHOOK),
    "delete_webhook": lambda client: client.delete_webhook(DEFAULT_WEBHOOK),
    "list_campaigns": lambda client: client.list_campaigns(),
    "list_campaigns by id": lambda client: client.list_campaigns(APPROVED_CAMPAIGN),
}


async def at_once(_: float) -> None:
    """In place of the pause between two attempts."""


def client_of(simulator: Simulator) -> ProviderClient:
    credentials = Credentials(simulator.username, SecretStr(simulator.token))
    return ProviderClient(credentials, transport=httpx2.ASGITransport(simulator.app), sleep=at_once)


async def answered(operation: str, body: str, status: int = 200) -> object:
    """What the client makes of an answer, or the error it raises."""
    simulator = Simulator()
    simulator.fail_next(Fault.answer(status, body), times=None)
    async with client_of(simulator) as client:
        try:
            return await OPERATIONS[operation](client)
        except ProviderError as error:
            return error


# The oddities of a live account, one by one, through the client.

ODDITIES = {
    "hex ids": Quirks(hex_ref_ids=True),
    "no fragments": Quirks(omit_fragments=True),
    "drifting types": Quirks(drifting_types=True),
    "misspelt key": Quirks(misspelt_last_modification=True),
    "all of them": Quirks(
        hex_ref_ids=True, omit_fragments=True, drifting_types=True, misspelt_last_modification=True
    ),
}


async def readings(quirks: Quirks) -> list[object]:
    """Everything the client can read of an account with these oddities, ids and fragments apart."""
    simulator = Simulator()
    simulator.quirks = quirks
    async with client_of(simulator) as client:
        receipt = await client.send(MESSAGE)
        read = [receipt.sender, receipt.message_type, receipt.results]
        return [*read, await client.list_webhooks(), await client.list_campaigns()]


@pytest.mark.parametrize("oddity", ODDITIES)
async def test_an_odd_account_reads_like_a_documented_one(oddity: str) -> None:
    assert await readings(ODDITIES[oddity]) == await readings(Quirks())


async def test_fragments_and_ids_as_they_come() -> None:
    simulator = Simulator()
    async with client_of(simulator) as client:
        simulator.quirks = Quirks(drifting_types=True)
        assert (await client.send(MESSAGE)).fragments == 1
        simulator.quirks = replace(simulator.quirks, omit_fragments=True, hex_ref_ids=True)
        receipt = await client.send(MESSAGE)
        assert (receipt.fragments, len(receipt.ref_id)) == (None, 8)


@pytest.mark.parametrize("quirks", [Quirks(one_byte_200=True), Quirks(empty_bodies=True)])
@pytest.mark.parametrize("operation", OPERATIONS)
async def test_a_success_without_content_is_none(operation: str, quirks: Quirks) -> None:
    simulator = Simulator()
    simulator.quirks = quirks
    async with client_of(simulator) as client:
        with pytest.raises(ProviderError) as raised:
            await OPERATIONS[operation](client)
    assert raised.value.report.code == "unreadable_response"


@pytest.mark.parametrize("quirks", [Quirks(html_errors=True), Quirks(empty_bodies=True)])
async def test_an_error_is_not_known_by_its_status_alone(quirks: Quirks) -> None:
    simulator = Simulator()
    simulator.quirks = quirks
    simulator.funds = False
    async with client_of(simulator) as client:
        with pytest.raises(ProviderError) as raised:
            await client.send(MESSAGE)
    report = raised.value.report
    words = "403 Forbidden Insufficient funds or service not enabled"
    assert (report.code, report.outcome) == ("unreadable_response", "not_done")
    assert report.provider_message == (words if quirks.html_errors else None)


async def test_a_filter_that_the_provider_ignores_still_filters() -> None:
    body = json.dumps([DOCUMENTED_WEBHOOK | {"Webhook": "Other"}, DOCUMENTED_WEBHOOK])
    found = cast("list[Webhook]", await answered("list_webhooks by name", body))
    assert [webhook.name for webhook in found] == ["Default"]
    missing = await answered("list_webhooks by name", json.dumps([DOCUMENTED_WEBHOOK | {"Webhook": "Other"}]))
    assert cast("ProviderError", missing).report.code == "webhook_not_found"


async def test_a_deletion_that_the_answer_denies_is_not_done() -> None:
    body = '{"Status": "Failed", "Webhook": "Default", "Description": "It is in use"}'
    report = cast("ProviderError", await answered("delete_webhook", body)).report
    assert (report.code, report.outcome) == ("rejected_by_provider", "not_done")
    assert report.provider_message == "It is in use"


# Whatever else the provider may answer.

DOCUMENTED_KEYS = [*DOCUMENTED_WEBHOOK, *DOCUMENTED_CAMPAIGN, *DOCUMENTED_RECEIPT, "To", "Status", "Code"]
keys = st.sampled_from(DOCUMENTED_KEYS)
words = st.text(st.characters(exclude_categories=()), max_size=8)
known = st.sampled_from(["SUCCESS", "Success", DEFAULT_WEBHOOK, APPROVED_CAMPAIGN, ALICE, "Y", "true", ""])
scalars = st.none() | st.booleans() | st.integers() | st.floats() | words | known


def inner(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(values, max_size=4) | st.dictionaries(keys | words, values, max_size=8)


values: st.SearchStrategy[Any] = st.recursive(scalars, inner, max_leaves=12)
bodies = values.map(json.dumps) | st.text(max_size=40) | st.dictionaries(keys, values, min_size=3).map(json.dumps)


@settings(max_examples=150)
@given(st.sampled_from(list(OPERATIONS)), bodies, st.sampled_from([200, 200, 201, 302, 400, 404, 429, 503]))
@example("send", '{"Results": [{"Status": "\\ud800", "To": "\\udfff"}], "RefId": NaN}', 200)
@example("list_webhooks", '[{"Webhook": "\\ud800", "Dlr": Infinity}]', 200)
@example("list_campaigns", "1" * 5000, 200)
@example("list_webhooks", "[" * 50_000, 200)
@example("send", '{"Code": ' + "[" * 900 + "]" * 900 + "}", 400)
@example("delete_webhook", "\ufeff{}", 200)
def test_any_answer_is_read_or_is_an_error(operation: str, body: str, status: int) -> None:
    found = asyncio.run(answered(operation, body, status))
    if isinstance(found, ProviderError):
        assert_passable(found.report.model_dump_json())
        assert len(found.report.provider_message or "") <= 300
        in_doubt = found.report.outcome == "unknown"
        assert not (operation == "send" and in_doubt and found.report.retryable)
        return
    assert status in (200, 201) or (status == 404 and found == [])
    assert_passable(to_json(found).decode())


def assert_passable(text: str) -> None:
    """It can be sent on as UTF-8, which half a surrogate pair cannot."""
    assert text.encode().decode() == text


send_bodies = st.fixed_dictionaries(
    {"Results": st.lists(st.fixed_dictionaries({"To": scalars, "Status": scalars}), max_size=3)},
    optional=dict.fromkeys(("RefId", "From", "MessageType", "Fragments"), scalars),
)


@settings(max_examples=50)
@given(send_bodies)
def test_any_scalars_in_a_receipt_are_read(body: dict[str, Any]) -> None:
    if body["Results"]:
        receipt = SendReceipt.model_validate(json.loads(json.dumps(body)))
        assert [result.verdict == "done" for result in receipt.results] == [
            str(result["Status"]).strip().upper() == "SUCCESS" for result in body["Results"]
        ]
