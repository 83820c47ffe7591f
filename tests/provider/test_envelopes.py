"""Failures of the provider through the tools: the status, code and outcome of the answer, in both eras."""

import pytest

from bulkvs_mcp.provider.simulator.faults import Fault

from ..helpers.provider.failures import BUSY, DOWN, FAULTS, TOOLS, account, meet
from ..helpers.support import ERAS, error_of, structure, text_of


@pytest.mark.parametrize(
    ("tool", "operation", "fault", "status", "code", "outcome"),
    [
        ("send_message", "send", FAULTS["400"], "failed", "rejected_by_provider", "not_done"),
        ("send_message", "send", FAULTS["401"], "failed", "authentication_failed", "not_done"),
        ("send_message", "send", FAULTS["403"], "failed", "account_restricted", "not_done"),
        ("send_message", "send", FAULTS["404"], "failed", "sender_not_enabled", "not_done"),
        ("send_message", "send", FAULTS["409"], "failed", "sender_conflict", "not_done"),
        ("send_message", "send", BUSY, "failed", "rate_limited", "not_done"),
        ("send_message", "send", FAULTS["500"], "unknown", "provider_unavailable", "unknown"),
        ("send_message", "send", FAULTS["hang"], "unknown", "timeout", "unknown"),
        ("send_message", "send", FAULTS["drip"], "unknown", "timeout", "unknown"),
        ("send_message", "send", FAULTS["drop_before"], "unknown", "connection_lost", "unknown"),
        ("send_message", "send", FAULTS["drop_after"], "unknown", "connection_lost", "unknown"),
        ("send_message", "send", FAULTS["html"], "unknown", "unreadable_response", "unknown"),
        ("list_webhooks", "list_webhooks", FAULTS["404"], "failed", "webhook_not_found", "not_done"),
        ("list_webhooks", "list_webhooks", FAULTS["one_byte"], "failed", "unreadable_response", "not_done"),
        ("list_campaigns", "list_campaigns", FAULTS["404"], "failed", "campaign_not_found", "not_done"),
        ("list_campaigns", "list_campaigns", DOWN, "failed", "provider_unavailable", "not_done"),
        ("put_webhook", "list_webhooks", FAULTS["401"], "failed", "authentication_failed", "not_done"),
        ("put_webhook", "put_webhook", FAULTS["403"], "failed", "account_restricted", "not_done"),
        ("put_webhook", "put_webhook", FAULTS["412"], "failed", "agreement_required", "not_done"),
        ("put_webhook", "put_webhook", FAULTS["empty"], "unknown", "unreadable_response", "unknown"),
        ("delete_webhook", "list_webhooks", FAULTS["html"], "failed", "unreadable_response", "not_done"),
        ("delete_webhook", "delete_webhook", FAULTS["404"], "failed", "webhook_not_found", "not_done"),
        ("delete_webhook", "delete_webhook", FAULTS["hang"], "unknown", "timeout", "unknown"),
    ],
)
async def test_a_tools_envelope(
    tool: str, operation: str, fault: Fault, status: str, code: str, outcome: str
) -> None:
    simulator = account()
    simulator.fail_next(fault, times=None, operation=operation)
    result = await meet(simulator, tool, patience=0.4 if code == "timeout" else 10)
    error = error_of(result)
    assert (structure(result)["status"], error["code"], error["outcome"]) == (status, code, outcome)
    assert result.is_error
    assert error["message"] in text_of(result)
    assert error["next_step"] in text_of(result)
    # A change is asked for after a look for the question, and one more once it is this call's turn; of a webhook
    # that is not there the names of the others are read.
    looks = 2 if tool in ("put_webhook", "delete_webhook") and operation == tool else 0
    # Why a number was refused is read of it and of its campaign, why an account was of that.
    reads = {"account_restricted": 1, "sender_not_enabled": 2, "sender_conflict": 2}.get(code, 0)
    more = reads if tool == "send_message" else looks or int(code == "webhook_not_found")
    assert len(simulator.received) == 1 + more


@pytest.mark.parametrize("mode", ERAS)
@pytest.mark.parametrize("tool", TOOLS)
async def test_wrong_credentials_in_both_eras(tool: str, mode: str) -> None:
    simulator = account()
    simulator.fail_next(FAULTS["401"], times=None)
    result = await meet(simulator, tool, mode=mode)
    assert result.is_error
    assert (structure(result)["status"], error_of(result)["code"]) == ("failed", "authentication_failed")
    assert error_of(result)["next_step"].startswith("Set BULKVS_USERNAME and BULKVS_TOKEN")


@pytest.mark.parametrize("mode", ERAS)
async def test_a_text_in_doubt_in_both_eras(mode: str) -> None:
    simulator = account()
    simulator.fail_next(FAULTS["drop_after"])
    result = await meet(simulator, "send_message", mode=mode)
    assert result.is_error
    assert structure(result)["results"][0]["status"] == "unknown"
    assert (len(simulator.received), len(simulator.sent)) == (1, 1)


async def test_an_empty_list_is_an_answer() -> None:
    simulator = account()
    simulator.webhooks.clear()
    result = await meet(simulator, "list_webhooks", {"name": ""})
    assert not result.is_error
    assert structure(result) == {"status": "ok", "webhooks": []}
