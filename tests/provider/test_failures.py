"""Every failure of every operation, over real HTTP: what is reported, and how often the provider was asked."""

import re
from collections.abc import Awaitable, Callable
from typing import NamedTuple

import pytest
from pydantic import SecretStr

from bulkvs_mcp.provider.client import Credentials, ProviderClient
from bulkvs_mcp.provider.errors import ErrorReport, ProviderError
from bulkvs_mcp.provider.simulator.app import APPROVED_CAMPAIGN, DEFAULT_WEBHOOK, SENDING_NUMBER, Simulator
from bulkvs_mcp.provider.simulator.faults import Fault
from bulkvs_mcp.provider.wire.documented import OutboundMessage, Webhook

from ..helpers.provider.failures import ALICE, FAULTS, STATUSES
from ..helpers.wire import serve

MESSAGE = OutboundMessage(sender=SENDING_NUMBER, to=(ALICE,), text="Your table is ready")
WEBHOOK = Webhook(name=DEFAULT_WEBHOOK, url="https://new.example.com/in", delivery_receipts=True, method="POST")

OPERATIONS: dict[str, Callable[[ProviderClient], Awaitable[object]]] = {
    "send": lambda client: client.send(MESSAGE),
    "list_webhooks": lambda client: client.list_webhooks(DEFAULT_WEBHOOK),
    "put_webhook": lambda client: client.put_webhook(WEBHOOK),
    "delete_webhook": lambda client: client.delete_webhook(DEFAULT_WEBHOOK),
    "list_campaigns": lambda client: client.list_campaigns(APPROVED_CAMPAIGN),
}

# "reads" are list_webhooks and list_campaigns, "writes" are put_webhook and delete_webhook.
TABLE = """
failure      operation       code                   outcome   retryable  requests
400          all             rejected_by_provider   not_done  no         1
401          all             authentication_failed  not_done  no         1
403          all             account_restricted     not_done  no         1
404          send            sender_not_enabled     not_done  no         1
404          list_webhooks   webhook_not_found      not_done  no         1
404          put_webhook     rejected_by_provider   not_done  no         1
404          delete_webhook  webhook_not_found      not_done  no         1
404          list_campaigns  campaign_not_found     not_done  no         1
409          send            sender_conflict        not_done  no         1
409          reads           rejected_by_provider   not_done  no         1
409          writes          rejected_by_provider   not_done  no         1
412          all             agreement_required     not_done  no         1
429          send            rate_limited           not_done  yes        1
429          reads           rate_limited           not_done  yes        3
429          writes          rate_limited           not_done  yes        1
500          send            provider_unavailable   unknown   no         1
500          reads           provider_unavailable   not_done  yes        1
500          writes          provider_unavailable   unknown   yes        1
503          send            provider_unavailable   unknown   no         1
503          reads           provider_unavailable   not_done  yes        3
503          writes          provider_unavailable   unknown   yes        1
hang         send            timeout                unknown   no         1
hang         reads           timeout                not_done  yes        1
hang         writes          timeout                unknown   yes        1
drip         send            timeout                unknown   no         1
drip         reads           timeout                not_done  yes        1
drip         writes          timeout                unknown   yes        1
drop_before  send            connection_lost        unknown   no         1
drop_before  reads           connection_lost        not_done  yes        3
drop_before  writes          connection_lost        unknown   yes        1
drop_after   send            connection_lost        unknown   no         1
drop_after   reads           connection_lost        not_done  yes        3
drop_after   writes          connection_lost        unknown   yes        1
one_byte     send            unreadable_response    unknown   no         1
one_byte     reads           unreadable_response    not_done  yes        1
one_byte     writes          unreadable_response    unknown   yes        1
html         send            unreadable_response    unknown   no         1
html         reads           unreadable_response    not_done  yes        1
html         writes          unreadable_response    unknown   yes        1
empty        send            unreadable_response    unknown   no         1
empty        reads           unreadable_response    not_done  yes        1
empty        writes          unreadable_response    unknown   yes        1
wrong_shape  send            unreadable_response    unknown   no         1
wrong_shape  reads           unreadable_response    not_done  yes        1
wrong_shape  writes          unreadable_response    unknown   yes        1
"""

GROUPS = {
    "all": tuple(OPERATIONS),
    "reads": ("list_webhooks", "list_campaigns"),
    "writes": ("put_webhook", "delete_webhook"),
}


class Cell(NamedTuple):
    """What one failure of one operation has to look like."""

    failure: str
    operation: str
    code: str
    outcome: str
    retryable: str
    requests: int


def cells() -> list[Cell]:
    rows = [line.split() for line in TABLE.strip().splitlines()[1:]]
    return [
        Cell(failure, operation, code, outcome, retryable, int(requests))
        for failure, group, code, outcome, retryable, requests in rows
        for operation in GROUPS.get(group, (group,))
    ]


async def at_once(_: float) -> None:
    """In place of the pause between two attempts."""


def client_of(simulator: Simulator, base_url: str, patience: float = 10.0) -> ProviderClient:
    credentials = Credentials(simulator.username, SecretStr(simulator.token))
    return ProviderClient(credentials, base_url=base_url, timeout=patience, sleep=at_once)


async def failed(simulator: Simulator, operation: str, patience: float = 10.0) -> ProviderError:
    async with serve(simulator) as base_url, client_of(simulator, base_url, patience) as client:
        with pytest.raises(ProviderError) as raised:
            await OPERATIONS[operation](client)
    return raised.value


def test_the_table_has_every_cell_once() -> None:
    expected = sorted((failure, operation) for failure in FAULTS for operation in OPERATIONS)
    assert sorted((cell.failure, cell.operation) for cell in cells()) == expected


@pytest.mark.parametrize("cell", cells(), ids=lambda cell: f"{cell.failure}-{cell.operation}")
async def test_every_failure_of_every_operation(cell: Cell) -> None:
    simulator = Simulator()
    simulator.fail_next(FAULTS[cell.failure], times=None)
    error = await failed(simulator, cell.operation, 0.3 if cell.failure in ("hang", "drip") else 10.0)
    report = error.report
    found = (report.code, report.outcome, "yes" if report.retryable else "no", len(simulator.received))
    assert found == (cell.code, cell.outcome, cell.retryable, cell.requests)
    assert (type(error).code, str(error)) == (report.code, report.message)
    assert report.http_status == (int(cell.failure) if cell.failure in STATUSES else None)
    assert len(simulator.sent) <= 1
    assert_worded(report, cell.operation)


OPENINGS = {
    ("send", "not_done"): "Not sent: ",
    ("send", "unknown"): "It is not known whether the text was sent and it may have gone out: ",
    ("list_webhooks", "not_done"): "The webhooks could not be read: ",
    ("put_webhook", "not_done"): "The webhook was not saved: ",
    ("put_webhook", "unknown"): "It is not known whether the webhook was saved: ",
    ("delete_webhook", "not_done"): "The webhook was not deleted: ",
    ("delete_webhook", "unknown"): "It is not known whether the webhook was deleted: ",
    ("list_campaigns", "not_done"): "The campaigns could not be read: ",
}


def assert_worded(report: ErrorReport, operation: str) -> None:
    """What happened and why, without holes; and for a text in doubt, that it must not be repeated."""
    assert report.message.startswith(OPENINGS[operation, report.outcome])
    assert not re.search(r"[{}]|None", report.message + report.next_step)
    in_doubt = operation == "send" and report.outcome == "unknown"
    assert report.next_step.startswith("Do not send it again on your own") == in_doubt


@pytest.mark.parametrize("failure", ["hang", "drip", "drop_after", "one_byte", "html", "empty", "wrong_shape"])
async def test_a_text_in_doubt_can_have_gone_out_and_is_never_repeated(failure: str) -> None:
    simulator = Simulator()
    # Only the first request fails: a second one would succeed, and be seen.
    simulator.fail_next(FAULTS[failure])
    error = await failed(simulator, "send", 0.3)
    assert error.report.outcome == "unknown"
    assert [message.text for message in simulator.sent] == ["Your table is ready"]
    assert len(simulator.received) == 1


@pytest.mark.parametrize("operation", OPERATIONS)
async def test_the_next_step_is_particular_to_the_refusal(operation: str) -> None:
    refusals = ("400", "401", "403", "404", "409", "412", "429")
    simulator = Simulator()
    steps: set[str] = set()
    async with serve(simulator) as base_url, client_of(simulator, base_url) as client:
        for status in refusals:
            simulator.heal()
            simulator.fail_next(FAULTS[status], times=None)
            with pytest.raises(ProviderError) as raised:
                await OPERATIONS[operation](client)
            steps.add(raised.value.report.next_step)
    assert len(steps) == len(refusals)


@pytest.mark.parametrize("operation", ["list_webhooks", "list_campaigns"])
async def test_a_list_of_everything_that_is_not_found_is_empty(operation: str) -> None:
    simulator = Simulator()
    simulator.fail_next(Fault.answer(404))
    async with serve(simulator) as base_url, client_of(simulator, base_url) as client:
        assert await getattr(client, operation)() == []


@pytest.mark.parametrize(
    ("status", "code", "outcome"),
    [
        (405, "rejected_by_provider", "not_done"),
        (422, "rejected_by_provider", "not_done"),
        (502, "provider_unavailable", "unknown"),
        (504, "provider_unavailable", "unknown"),
        (599, "provider_unavailable", "unknown"),
        (204, "unreadable_response", "unknown"),
        (302, "unreadable_response", "unknown"),
        (304, "unreadable_response", "unknown"),
    ],
)
async def test_statuses_that_nobody_announced(status: int, code: str, outcome: str) -> None:
    simulator = Simulator()
    body = "" if status < 400 else None
    simulator.fail_next(Fault.answer(status, body, headers={"Location": "https://elsewhere.example/"}))
    report = (await failed(simulator, "send")).report
    assert (report.code, report.outcome, len(simulator.received)) == (code, outcome, 1)


async def test_the_providers_own_words_are_kept_and_cleaned() -> None:
    simulator = Simulator()
    body = '{"TN":"13109060901","Status":"Failed","Code":"7511","Description":"<b>Not</b> provisioned\\u202e"}'
    simulator.fail_next(Fault.answer(400, body))
    report = (await failed(simulator, "send")).report
    assert (report.provider_code, report.provider_message) == ("7511", "Not provisioned")
