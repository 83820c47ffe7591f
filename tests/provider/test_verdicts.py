"""Status words: what is documented, what says that it failed, and everything else, which says nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulkvs_mcp.provider.wire import DeletedWebhook, SendReceipt, verdict

from ..helpers.provider.documented import ALICE

DONE = "SUCCESS;success; Success ;\tSUCCESS\n"
FAILED = (
    "FAILED;Failed;failure;FAIL: carrier;ERROR;Error 40;REJECTED;rejected by carrier;INVALID;Invalid To;DENIED;"
    "BLOCKED;Blocked: spam;UNDELIVERABLE;Undelivered;UNSUPPORTED;Refused;FORBIDDEN;- FAILED;Unauthorized"
)
UNDOCUMENTED = (
    "QUEUED;ACCEPTED;Sent;OK;PENDING;; ;SUCCESSFUL;SUCCESS (2);Submitted;200;1;FAILED? SENT;ERROR: already sent;"
    "NOT SENT;REJECTED, then ACCEPTED;Failed over, success;NOTED;Norwegian;processing;scheduled;\u2713;DELIVERED;"
    "No error;Error: 0;Not rejected;Failed over to backup route;NO ERRORS;ERROR_NONE;ERR_OK;NOT FAILED;"
    "Unable to confirm delivery;Undelivered yet, in transit;Blocked: no;Failed: 0, Passed: 1;"
    "Unsupported characters replaced;Error: none;failover;ERRATIC;Errors"
)
STATUSES: list[tuple[object, str]] = [
    *((status, "done") for status in DONE.split(";")),
    *((status, "failed") for status in FAILED.split(";")),
    *((status, "unknown") for status in (*UNDOCUMENTED.split(";"), None, True, False, 200, 1, 0, 2.5)),
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
