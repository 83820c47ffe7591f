"""Status words: what is documented, what says that it failed, and everything else, which says nothing."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from bulkvs_mcp.provider.claims import verdict
from bulkvs_mcp.provider.wire.documented import DeletedWebhook, SendReceipt

from ..helpers.provider.documented import ALICE

DONE = "SUCCESS;success; Success ;\tSUCCESS\n"
FAILED = (
    "FAILED;Failed;failure;FAIL: carrier;ERROR;Error 4003;REJECTED;rejected by carrier;INVALID;Invalid To;DENIED;"
    "BLOCKED;Blocked: spam;UNDELIVERABLE;Undelivered;UNSUPPORTED;Refused;FORBIDDEN;- FAILED;Unauthorized"
)
UNDOCUMENTED = (
    "QUEUED;ACCEPTED;Sent;OK;PENDING;; ;SUCCESSFUL;SUCCESS (2);Submitted;200;1;FAILED? SENT;ERROR: already sent;"
    "NOT SENT;REJECTED, then ACCEPTED;Failed over, success;NOTED;Norwegian;processing;scheduled;\u2713;DELIVERED;"
    "No error;Error: 0;Not rejected;Failed over to backup route;NO ERRORS;ERROR_NONE;ERR_OK;NOT FAILED;"
    "Unable to confirm delivery;Undelivered yet, in transit;Blocked: no;Failed: 0, Passed: 1;"
    "Unsupported characters replaced;Error: none;failover;ERRATIC;Errors"
)
OPEN = (
    "ERROR 504 upstream timeout;ERROR: timed out waiting for carrier, message may have been forwarded;"
    "FAILED (temporary), will retry;ERROR: gateway timeout, delivery pending;ERROR 502;Error: 408;Failed 500;"
    "FAILED to get confirmation from carrier;REJECTED by primary route, trying secondary;ERROR 200;Error 0;"
    "BLOCKED temporarily, retrying;FAILED?;Error: unknown;Error - internal;FAILED: handset off, kept for later;"
    "Failed on one of two carriers;FAILED 5 times;error: connection reset by carrier;Denied, resubmitted;"
    "FAILED\u2026;FAILED \u2713;Failed=1;FAILED (partial);Error: no answer;Rejected and then taken;BLOCKED/held"
)
"""What begins with a word of failure and leaves it open what became of the text."""
WHY = (
    "Failed: invalid number;ERROR 4003: landline;Rejected by the carrier (spam);BLOCKED: recipient opted out;"
    "INVALID destination 13105550199;FAILED - insufficient funds;Error: message too long;"
    "Denied: unregistered campaign"
)
"""What says why, and no more."""
STATUSES: list[tuple[object, str]] = [
    *((status, "done") for status in DONE.split(";")),
    *((status, "failed") for status in (*FAILED.split(";"), *WHY.split(";"))),
    *(
        (status, "unknown")
        for status in (*UNDOCUMENTED.split(";"), *OPEN.split(";"), None, True, False, 200, 1, 0, 2.5)
    ),
]


@pytest.mark.parametrize(("status", "expected"), STATUSES)
def test_a_status_is_what_is_documented_or_failure_or_nothing(status: object, expected: str) -> None:
    receipt = SendReceipt.model_validate({"Results": [{"To": ALICE, "Status": status}]})
    assert receipt.results[0].verdict == expected
    assert DeletedWebhook.model_validate({"Status": status}).verdict == expected


@given(st.text(max_size=30))
def test_no_other_word_is_done(word: str) -> None:
    assert verdict(word) != "done" or word.strip().upper() == "SUCCESS"


SUCCESSES = st.sampled_from(["SUCCESS", "sent", "Accepted", "QUEUED", "delivered"])


@given(st.text(max_size=20), SUCCESSES, st.text(max_size=9))
def test_what_speaks_of_success_never_failed(before: str, success: str, after: str) -> None:
    """A text that may have gone out is not sent again."""
    assert verdict(f"{before} {success} {after}") != "failed"


FIRST = st.sampled_from([word for word in FAILED.split(";") if word.isalpha()])
LEAVING_OPEN = st.sampled_from(
    str.split(
        "timeout time-out timed retry retrying pending queue temporary temporarily may might could trying"
        " forwarded confirmation unconfirmed unknown gateway upstream processing delayed later again partly maybe"
        " 500 502 503 504 599 408 200 0"
    )
)
GAPS = st.sampled_from([" ", ": ", " - ", " (", ", ", "/", "\n"])


@given(
    FIRST,
    GAPS,
    LEAVING_OPEN | st.from_regex(r"[a-z]{13,20}", fullmatch=True),
    st.sampled_from(["", ")", " by carrier", "."]),
)
def test_a_failure_with_a_word_that_nobody_knows_is_open(first: str, gap: str, word: str, after: str) -> None:
    assert verdict(f"{first}{gap}{word}{after}") == "unknown"


@given(st.text(max_size=30))
def test_a_failure_begins_with_a_word_of_failure(word: str) -> None:
    assert verdict(word) != "failed" or any(known.lower() in word.lower() for known in FAILED.split(";"))


@pytest.mark.parametrize(
    "number", ["NaN", "Infinity", "-Infinity", "1e400", "4.5", "true", "null", "[]", "{}", '""']
)
def test_a_reference_is_a_word_or_a_whole_number(number: str) -> None:
    body = json.loads(f'{{"RefId": {number}, "Results": [{{"To": "{ALICE}", "Status": "SUCCESS"}}]}}')
    with suppress(ValidationError):
        assert SendReceipt.model_validate(body).ref_id == ""
