"""A refusal that says that it was done, and a success that says that it was not, are neither."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulkvs_mcp.provider.causes import translate
from bulkvs_mcp.provider.errors import Operation, ProviderError
from bulkvs_mcp.provider.simulator.app import DEFAULT_WEBHOOK, Simulator
from bulkvs_mcp.provider.simulator.faults import Fault
from bulkvs_mcp.provider.wire.documented import SendReceipt, Webhook

from ...helpers.provider.api_client import ALICE, connected

CLAIMS: list[object] = [
    {"Code": "0", "Description": "SUCCESS"},
    {"Code": 0, "Description": "0 SUCCESS"},
    {"Description": "Message sent"},
    {"Description": "Message queued for delivery."},
    {"Description": "The message has already been accepted"},
    {"Description": "Rate exceeded; message queued"},
    {"Status": "OK", "Description": "x"},
    {"Status": "Queued"},
    {"Code": "Accepted"},
    {"Description": "Conflict", "MessageId": "SM123"},
    {"Description": "Conflict", "message_uuid": "9f"},
    {"Description": "Conflict", "sid": "SM1"},
    {"Description": "Conflict", "success": True},
    {"Description": "Conflict", "Accepted": "1"},
    {"Description": {"note": "Successfully submitted"}},
    {"error": {"message": "Already sent"}},
    ["Sent"],
    "Message accepted",
    "<html><h1>409</h1><p>Message sent.</p></html>",
    "OK",
    "Not checked, but sent",
]
REFUSALS: list[object] = [
    {"Code": "7511", "Description": "Telephone Number already provisioned to your account"},
    {"Description": "Message could not be sent"},
    {"Description": "Message not sent, the number is invalid"},
    {"Description": "Not successful"},
    {"Description": "Request was unsuccessful"},
    {"Description": "Messages sent from this number are blocked"},
    {"Description": "Failed to process: must be accepted first"},
    {"Description": "The agreement must be accepted in the portal"},
    {"Description": "Only MMS can be sent to several recipients"},
    {"Status": "Failed", "Description": "It is in use", "Webhook": "Default"},
    {"Description": "No message was sent"},
    {"Description": "Number is not enabled for SMS", "success": False},
    {"Description": "Webhook not found", "Code": 404},
    {"Description": {"Valid Type": ["a", "b"]}},
    {"Description": "From is not enabled for messaging", "MessageId": None},
    "<html><title>403 Forbidden</title><p>Your browser sent a request that was refused.</p></html>",
    "",
]
STATUSES = [400, 401, 403, 404, 409, 412, 422, 429]
CHANGES = [Operation.SEND, Operation.PUT_WEBHOOK, Operation.DELETE_WEBHOOK]


def written(body: object) -> str:
    return body if isinstance(body, str) else json.dumps(body)


@pytest.mark.parametrize("operation", CHANGES)
@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("body", CLAIMS, ids=str)
def test_a_refusal_that_claims_success_is_open(body: object, status: int, operation: Operation) -> None:
    report = translate(operation, status, body=written(body)).report
    assert (report.code, report.outcome) == ("unreadable_response", "unknown")
    assert not (report.retryable and operation is Operation.SEND)


@pytest.mark.parametrize("operation", CHANGES)
@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("body", REFUSALS, ids=str)
def test_a_refusal_stays_one(body: object, status: int, operation: Operation) -> None:
    assert translate(operation, status, body=written(body)).report.outcome == "not_done"


@given(
    st.sampled_from(["Message", "The SMS", "Your request", "Text"]),
    st.sampled_from(["was not", "could not be", "cannot be", "has not been", "will only be", "must be", "wasn't"]),
    st.sampled_from(["sent", "queued", "accepted", "delivered", "processed successfully", "saved"]),
    st.sampled_from(["", ".", ": number is a landline", " (7511)"]),
)
def test_what_is_said_not_to_have_happened_is_no_claim(thing: str, verb: str, done: str, more: str) -> None:
    body = json.dumps({"Description": f"{thing} {verb} {done}{more}"})
    assert translate(Operation.SEND, 400, body=body).report.outcome == "not_done"


@pytest.mark.parametrize("operation", [Operation.PUT_WEBHOOK, Operation.DELETE_WEBHOOK])
@pytest.mark.parametrize("status", [400, 409])
@pytest.mark.parametrize(
    "body",
    [
        '{"Webhook": "Default", "Url": "https://new.example/"',
        '{"Webhook": "Default", "Url": "https://new.example/"}',
        '{"Status": "SUCCESS", "Webhook": "Default"}',
        "{",
    ],
)
def test_a_change_that_may_have_been_made_is_open(body: str, status: int, operation: Operation) -> None:
    report = translate(operation, status, body=body).report
    assert (report.outcome, "list_webhooks" in report.next_step) == ("unknown", True)


# Within a success.

ROW: dict[str, object] = {"To": ALICE, "Status": "SUCCESS"}
FAILED: dict[str, object] = ROW | {"Status": "FAILED"}
AT_ODDS: list[tuple[dict[str, object], dict[str, object]]] = [
    (ROW, {"Status": "FAILED"}),
    (ROW, {"Status": "Pending review"}),
    (ROW, {"Code": "7511"}),
    (ROW, {"Error": "Insufficient funds"}),
    (ROW, {"errors": ["x"]}),
    (ROW, {"success": False}),
    (ROW, {"Description": "Failed: landline"}),
    (ROW | {"Error": "blocked"}, {}),
    (ROW | {"Code": 4003}, {}),
    (ROW | {"Description": "Rejected by the carrier"}, {}),
    (FAILED | {"Description": "queued"}, {}),
    (FAILED | {"Detail": "Message accepted for delivery"}, {}),
    (FAILED, {"Status": "SUCCESS"}),
    (FAILED, {"Description": "Accepted"}),
    (FAILED, {"success": True}),
]
AGREED: list[tuple[dict[str, object], dict[str, object], str]] = [
    (ROW, {"Status": "SUCCESS"}, "done"),
    (ROW, {"Code": "0", "Description": "Message queued"}, "done"),
    (ROW, {"Error": None, "errors": [], "success": "true"}, "done"),
    (ROW, {"Warnings": ["unusual"], "Cost": 0.004}, "done"),
    (ROW | {"Description": "Sent"}, {}, "done"),
    (FAILED | {"Description": "Number is a landline"}, {}, "failed"),
    (FAILED, {"Error": "blocked", "success": False}, "failed"),
]


def verdict(row: dict[str, object], more: dict[str, object]) -> str:
    receipt = SendReceipt.model_validate({"RefId": "1", "Results": [row]} | more)
    return receipt.verdict(receipt.results[0])


@pytest.mark.parametrize(("row", "more"), AT_ODDS, ids=str)
def test_an_answer_at_odds_with_itself_is_open(row: dict[str, object], more: dict[str, object]) -> None:
    assert verdict(row, more) == "unknown"


@pytest.mark.parametrize(("row", "more", "expected"), AGREED, ids=str)
def test_one_that_says_more_is_believed(row: dict[str, object], more: dict[str, object], expected: str) -> None:
    assert verdict(row, more) == expected


SAVED: dict[str, object] = {
    "Webhook": DEFAULT_WEBHOOK,
    "Url": "https://new.example/",
    "Description": "Failed orders",
}
CHANGED: list[tuple[str, dict[str, object], str]] = [
    ("put", SAVED | {"Error": "not stored"}, "unknown"),
    ("put", SAVED | {"success": False}, "unknown"),
    ("put", SAVED | {"Status": "Failed", "Detail": "Saved"}, "unknown"),
    ("put", SAVED | {"Status": "Failed", "Detail": "In use"}, "not_done"),
    ("put", SAVED | {"Error": "", "Status": "SUCCESS"}, "done"),
    ("delete", {"Status": "SUCCESS", "Error": "in use"}, "unknown"),
    ("delete", {"Status": "Failed", "Detail": "Deleted"}, "unknown"),
    ("delete", {"Status": "SUCCESS", "Detail": "Deleted"}, "done"),
]


@pytest.mark.parametrize(("change", "body", "expected"), CHANGED, ids=str)
async def test_so_is_one_to_a_change(change: str, body: dict[str, object], expected: str) -> None:
    simulator = Simulator()
    simulator.fail_next(Fault.answer(200, json.dumps(body)))
    outcome = "done"
    async with connected(simulator) as client:
        try:
            if change == "put":
                await client.put_webhook(Webhook(name=DEFAULT_WEBHOOK, url="https://new.example/"))
            else:
                await client.delete_webhook(DEFAULT_WEBHOOK)
        except ProviderError as error:
            outcome = error.report.outcome
    assert outcome == expected
