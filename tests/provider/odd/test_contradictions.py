"""Answers that say two things, or break off: none of them is a refusal, nor a list."""

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulkvs_mcp.provider.causes import translate
from bulkvs_mcp.provider.errors import Operation, ProviderError
from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.provider.simulator.faults import Fault

from ...helpers.provider.api_client import ALICE, MESSAGE, Ask, Pauses, connected

TAKEN = {"RefId": "4551F89F", "Results": [{"To": ALICE, "Status": "SUCCESS"}]}
LOWER = {"refId": "4551F89F", "results": [{"to": ALICE, "status": "success"}]}
WRITTEN = json.dumps(TAKEN)
FORMS: dict[str, str] = {
    "as it is": WRITTEN,
    "keys in other case": json.dumps(LOWER),
    "keys with underscores": json.dumps({"ref_id": "4551F89F"}),
    "in a list": json.dumps([TAKEN]),
    "within another": json.dumps({"data": {"answer": [TAKEN]}, "Description": "Bad Request"}),
    "as text within another": json.dumps({"Description": WRITTEN}),
    "behind a BOM": f"\ufeff{WRITTEN}",
    "escaped": WRITTEN.replace("RefId", "\\u0052efId").replace("Results", "R\\u0065sults"),
    "of two-byte characters": WRITTEN.encode("utf-16").decode("utf-8", "replace"),
    "only the status": json.dumps({"Status": "SUCCESS", "Description": "Bad Request"}),
    "behind a refusal": json.dumps({"Description": "Bad Request"}) + WRITTEN,
    "with a key twice": '{"Description": "Bad Request", "Status": "Failed", "Status": "Done"}',
    "cut before its end": '{"Description": "Bad Request", "Code": 4',
    "cut at once": "{",
    "as XML": "<Answer><RefId>4551F89F</RefId></Answer>",
    "as a form": "Status=SUCCESS&RefId=4551F89F",
}
REFUSALS = [400, 401, 403, 404, 409, 412, 422, 429]


@pytest.mark.parametrize("status", REFUSALS)
@pytest.mark.parametrize("form", FORMS)
async def test_a_refusal_that_may_speak_of_a_text_that_was_taken_is_none(form: str, status: int) -> None:
    simulator, pauses = Simulator(), Pauses()
    simulator.fail_next(Fault.answer(status, FORMS[form], taken=True))
    assert await refused(simulator, pauses) == ("unknown", False)
    assert (len(simulator.received), pauses) == (1, [])


@pytest.mark.parametrize("status", REFUSALS)
@pytest.mark.parametrize("body", ["", "{", WRITTEN, json.dumps({"Description": "Bad Request"})])
async def test_a_refusal_that_breaks_off_is_none(body: str, status: int) -> None:
    simulator = Simulator()
    simulator.fail_next(Fault.answer(status, body, headers={"Content-Length": "500"}, taken=True))
    assert await refused(simulator, Pauses()) == ("unknown", False)
    assert len(simulator.received) == 1


@pytest.mark.parametrize("status", REFUSALS)
@pytest.mark.parametrize(
    "body", [{}, {"RefId": None, "Results": []}, {"RefId": "", "Results": {}}, {"Code": "7511"}]
)
async def test_a_refusal_without_a_result_stays_one(body: dict[str, object], status: int) -> None:
    simulator = Simulator()
    said = {"Status": "Failed", "Description": "No results for this number"}
    simulator.fail_next(Fault.answer(status, json.dumps(said | body)))
    assert (await refused(simulator, Pauses()))[0] == "not_done"


async def refused(simulator: Simulator, pauses: Pauses) -> tuple[str, bool]:
    """Whether a text was sent, and may be sent again, by the error that its sending raised."""
    async with connected(simulator, sleep=pauses) as client:
        with pytest.raises(ProviderError) as raised:
            await client.send(MESSAGE)
    return raised.value.report.outcome, raised.value.report.retryable


Change = Callable[[str], str]
CHANGES: list[Change] = [
    lambda body: f"[{body}]",
    lambda body: f'{{"error": {body}}}',
    lambda body: f"\ufeff{body}",
    lambda body: f"  \n{body}",
    str.lower,
    str.upper,
    str.swapcase,
    lambda body: body[: max(1, len(body) * 2 // 3)],
    lambda body: json.dumps({"Description": body}),
]


@given(st.lists(st.sampled_from(CHANGES), max_size=4), st.sampled_from(REFUSALS))
def test_whatever_is_done_to_the_answer_of_a_text_that_was_taken(changes: list[Change], status: int) -> None:
    body = WRITTEN
    for change in changes:
        body = change(body)
    assert translate(Operation.SEND, status, body=body).report.outcome == "unknown"


@given(st.integers(1, len(WRITTEN)), st.sampled_from(REFUSALS))
def test_wherever_it_was_cut(length: int, status: int) -> None:
    assert translate(Operation.SEND, status, body=WRITTEN[:length]).report.outcome == "unknown"


# Within a success.

TWICE: dict[str, str] = {
    "results": '{"RefId": "1", "Results": [{"To": "<>", "Status": "SUCCESS"}], "Results": []}',
    "a status": '{"RefId": "1", "Results": [{"To": "<>", "Status": "SUCCESS", "Status": "FAILED"}]}',
    "the other way": '{"RefId": "1", "Results": [{"To": "<>", "Status": "FAILED", "Status": "SUCCESS"}]}',
    "the same": '{"RefId": "1", "Results": [{"To": "<>", "Status": "FAILED", "Status": "FAILED"}]}',
    "in other case": '{"RefId": "1", "Results": [{"To": "<>", "Status": "FAILED", "status": "SUCCESS"}]}',
    "lists": '{"Results": [{"To": "<>", "Status": "FAILED"}], "results": [{"Status": "SUCCESS"}]}',
    "something unknown": '{"x": {"y": 1, "y": 2}, "Results": [{"To": "<>", "Status": "FAILED"}]}',
}


@pytest.mark.parametrize("case", TWICE)
async def test_a_text_of_which_one_thing_is_said_twice_is_in_doubt(case: str) -> None:
    simulator = Simulator()
    simulator.fail_next(Fault.answer(200, TWICE[case].replace("<>", ALICE), taken=True))
    assert await refused(simulator, Pauses()) == ("unknown", False)


READS: dict[str, tuple[Ask, str]] = {
    "all webhooks": (
        lambda client: client.list_webhooks(),
        '[{"Webhook": "A", "Url": "https://a/", "Url": "https://b/"}]',
    ),
    "one webhook": (lambda client: client.list_webhooks("A"), '[{"Webhook": "A", "Webhook": "B"}]'),
    "a second look": (lambda client: client.look_up("A", []), '[{"Webhook": "A", "Webhook": "B"}]'),
    "all campaigns": (lambda client: client.list_campaigns(), '[{"Tcr": "C1", "Approval": "Y", "Approval": "N"}]'),
    "in other case": (lambda client: client.list_campaigns(), '[{"Tcr": "C1", "Approval": "Y", "approval": "N"}]'),
    "no list": (lambda client: client.list_webhooks("A"), '{"Webhook": "A", "Webhook": "A"}'),
}


@pytest.mark.parametrize("case", READS)
async def test_a_list_in_which_one_thing_is_said_twice_is_none(case: str) -> None:
    ask, body = READS[case]
    simulator = Simulator()
    simulator.fail_next(Fault.answer(200, body))
    async with connected(simulator) as client:
        with pytest.raises(ProviderError) as raised:
            await ask(client)
    assert (raised.value.report.code, raised.value.report.outcome) == ("unreadable_response", "not_done")


async def test_the_same_in_another_case_is_no_contradiction() -> None:
    simulator = Simulator()
    simulator.fail_next(Fault.answer(200, '[{"Webhook": "A", "webhook": "A"}]'))
    async with connected(simulator) as client:
        assert [webhook.name for webhook in await client.list_webhooks()] == ["A"]
