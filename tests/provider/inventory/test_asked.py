"""The account's numbers through the client: what is asked, and answers that are none."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any, cast

import httpx2
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pydantic import SecretStr
from pydantic_core import to_json

from bulkvs_mcp.provider.client import Credentials, ProviderClient
from bulkvs_mcp.provider.errors import ProviderError
from bulkvs_mcp.provider.simulator.app import (
    SECOND_SENDING_NUMBER,
    SENDING_NUMBER,
    UNASSIGNED_NUMBER,
    Quirks,
    Simulator,
)
from bulkvs_mcp.provider.simulator.faults import Fault
from bulkvs_mcp.provider.wire.inventory import AccountDetail, AccountNumber, NumberList

from ...helpers.provider.api_client import Pauses
from ...helpers.provider.failures import FAULTS, STATUSES

MESSAGING = {"Class": "A2PLC", "Sms": True, "Mms": False, "Webhook": "Default", "Tcr": "CW1549"}
ROW: dict[str, Any] = {
    "TN": SENDING_NUMBER,
    "Status": "Active",
    "Lidb": "",
    "ReferenceID": "",
    "Routing": {"Trunk Group": "", "Custom URI": None, "Call Forward": None, "PSTN Failover": ""},
    "Messaging": MESSAGING,
    "TN Details": {"Rate Center": "RENTON", "State": "WA", "Tier": "0", "Cnam": True},
}
"""A row as several public clients have met it."""


async def at_once(_: float) -> None:
    """In place of the pause between two attempts."""


def client_of(simulator: Simulator) -> ProviderClient:
    credentials = Credentials(simulator.username, SecretStr(simulator.token))
    return ProviderClient(credentials, transport=httpx2.ASGITransport(simulator.app), sleep=at_once)


Ask = Callable[[ProviderClient], Awaitable[object]]
SHOWN = AccountNumber(number=SENDING_NUMBER, sms=True, mms=True, webhook="Default", campaign="CW1549")
READS: dict[str, Ask] = {
    "list_numbers": lambda client: client.list_numbers(),
    "find_number": lambda client: client.find_number(SENDING_NUMBER),
    "account_detail": lambda client: client.account_detail(),
}
WRITES: dict[str, Ask] = {"set_number": lambda client: client.set_number(SHOWN)}
ALL = READS | WRITES


async def answered(operation: str, fault: Fault) -> object:
    """What the client makes of an answer, or the error it raises."""
    simulator = Simulator()
    simulator.fail_next(fault, times=None)
    async with client_of(simulator) as client:
        try:
            return await ALL[operation](client)
        except ProviderError as error:
            return error


async def failure(operation: str, fault: Fault) -> ProviderError:
    found = await answered(operation, fault)
    assert isinstance(found, ProviderError)
    return found


def said(body: object, status: int = 200) -> Fault:
    return Fault.answer(status, json.dumps(body))


async def test_it_asks_for_as_many_as_there_may_be_and_for_one_alone() -> None:
    simulator = Simulator()
    async with client_of(simulator) as client:
        await client.list_numbers()
        await client.find_number(SENDING_NUMBER)
        await client.account_detail()
    asked = [(request.method, request.path.rpartition("/")[2], request.query) for request in simulator.received]
    assert asked == [
        ("GET", "tnRecord", {"Limit": "10000"}),
        ("GET", "tnRecord", {"Number": SENDING_NUMBER}),
        ("GET", "accountDetail", {}),
    ]


async def test_a_full_answer_says_that_there_may_be_more() -> None:
    body = json.dumps([{"TN": 13109060000 + place} for place in range(10_000)])
    found = cast("NumberList", await answered("list_numbers", Fault.answer(200, body)))
    assert (len(found.rows), found.full, found.unreadable) == (10_000, True, 0)
    fewer = cast("NumberList", await answered("list_numbers", said([{"TN": SENDING_NUMBER}] * 9_999)))
    assert (len(fewer.rows), fewer.full) == (9_999, False)


NOTHING_READABLE = {
    "one byte": Fault.garbage("\n"),
    "a page": Fault.garbage("<html><body><h1>Welcome</h1></body></html>"),
    "nothing": Fault.garbage(""),
    "another shape": said({"hello": ["world"]}),
    "rows of nothing": said([{"hello": 1}, None, 7]),
    "text": said("numbers"),
    "null": said(None),
    "a page of 404": Fault.answer(404, "<h1>Not here</h1>", content_type="text/html"),
    "another API's 404": said({"detail": "Not Found"}, 404),
}


@pytest.mark.parametrize("operation", READS)
@pytest.mark.parametrize("body", NOTHING_READABLE)
async def test_where_nothing_is_readable_it_says_so(body: str, operation: str) -> None:
    report = (await failure(operation, NOTHING_READABLE[body])).report
    assert (report.code, report.outcome) == ("unreadable_response", "not_done")
    assert "number" in report.message or "account" in report.message


@pytest.mark.parametrize("operation", ["list_numbers", "find_number", "account_detail"])
@pytest.mark.parametrize("body", ["one byte", "a page", "a page of 404", "another API's 404"])
async def test_where_the_api_has_no_such_path_it_says_that_this_may_be_so(body: str, operation: str) -> None:
    step = (await failure(operation, NOTHING_READABLE[body])).report.next_step
    assert "may not serve it to this account. Everything else works without it" in step


async def test_no_numbers_at_all_is_a_list_and_for_one_is_an_absence() -> None:
    for nothing in (Fault.answer(404), said([])):
        assert await answered("list_numbers", nothing) == NumberList(())
        report = (await failure("find_number", nothing)).report
        assert (report.code, report.outcome) == ("number_not_found", "not_done")
        assert "+1 310-906-0901" in report.message


async def test_a_filter_that_is_ignored_is_no_absence() -> None:
    others = [{**ROW, "TN": SECOND_SENDING_NUMBER}, {**ROW, "TN": UNASSIGNED_NUMBER}]
    assert (await failure("find_number", said(others))).report.code == "unreadable_response"
    found = cast("AccountNumber", await answered("find_number", said([*others, ROW])))
    assert found.number == SENDING_NUMBER


async def test_an_unreadable_row_beside_nothing_else_is_no_absence() -> None:
    assert (await failure("find_number", said([{"TN": "n/a"}]))).report.code == "unreadable_response"


@pytest.mark.parametrize("quirks", [Quirks(drifting_types=True), Quirks(misspelt_last_modification=True)])
async def test_an_odd_account_reads_like_any_other(quirks: Quirks) -> None:
    async def all_of(simulator: Simulator) -> list[object]:
        async with client_of(simulator) as client:
            listed, detail = await client.list_numbers(), await client.account_detail()
            shown = [(n.number, n.status, n.sms, n.mms, n.webhook, n.campaign) for n in listed.rows]
            return [*shown, listed.unreadable, detail]

    odd = Simulator()
    odd.quirks = quirks
    assert await all_of(odd) == await all_of(Simulator())


@pytest.mark.parametrize("status", [*STATUSES, "500"])
@pytest.mark.parametrize("operation", ALL)
async def test_a_refusal_has_words_of_its_own(operation: str, status: str) -> None:
    found = await answered(operation, FAULTS[status])
    if (operation, status) == ("list_numbers", "404"):
        assert found == NumberList(())
        return
    assert isinstance(found, ProviderError)
    in_doubt = operation == "set_number" and int(status) >= 500
    assert found.report.outcome == ("unknown" if in_doubt else "not_done")
    assert found.report.http_status == int(status)
    what = {"account_detail": "account", "set_number": "number"}.get(operation, "numbers")
    assert what in found.report.message
    assert "{" not in found.report.message + found.report.next_step


async def test_a_change_is_asked_for_once_and_a_read_again() -> None:
    for operation, times in (("set_number", 1), ("list_numbers", 3), ("account_detail", 3)):
        simulator, pauses = Simulator(), Pauses()
        simulator.fail_next(Fault.answer(503), times=None)
        credentials = Credentials(simulator.username, SecretStr(simulator.token))
        transport = httpx2.ASGITransport(simulator.app)
        async with ProviderClient(credentials, transport=transport, sleep=pauses) as client:
            with pytest.raises(ProviderError):
                await ALL[operation](client)
        assert (len(simulator.received), len(pauses)) == (times, times - 1)


SAVED: dict[str, tuple[object, str | None]] = {
    "as the simulator": ({"TN": SENDING_NUMBER, "Status": "Success"}, None),
    "the number itself": (ROW, None),
    "ten digits": ({"TN": "3109060901", "Status": "SUCCESS"}, None),
    "a bare word": ({"Status": "Success"}, None),
    "a refusal": ({"TN": SENDING_NUMBER, "Status": "Failed", "Description": "Not yours"}, "not_done"),
    "another number": ({"TN": SECOND_SENDING_NUMBER, "Status": "Success"}, "unknown"),
    "a word that nobody knows": ({"Status": "Deferred"}, "unknown"),
    "a code beside a success": ({"Status": "Success", "Code": "7511"}, "unknown"),
    "a list": ([{"TN": SENDING_NUMBER, "Status": "Success"}], "unknown"),
    "another shape": ({"hello": ["world"]}, "unknown"),
    "an object of nothing": ({}, "unknown"),
    "nothing that is known": (7, "unknown"),
}


@pytest.mark.parametrize("answer", SAVED)
async def test_what_the_answer_to_a_change_says(answer: str) -> None:
    body, outcome = SAVED[answer]
    found = await answered("set_number", said(body))
    assert (found.report.outcome if isinstance(found, ProviderError) else found) == outcome


DETAILS = {
    "whole": (
        {
            "Balance Related": {"Balance": "12.34", "Low Balance Threshold": "5.00"},
            "Service Status": {"Sms": "Enabled", "Mms": "Disabled"},
        },
        ("12.34", "5.00", True, False),
    ),
    "numbers": ({"Balance Related": {"Balance": -3.5, "Low Balance Threshold": 5}}, ("-3.5", "5", None, None)),
    "services alone": ({"Service Status": {"Sms": "DISABLED", "Mms": 1}}, ("", "", False, True)),
    "a balance beside": ({"Balance": "$1,234.50"}, ("$1,234.50", "", None, None)),
    "a balance in words": (
        {"Balance Related": {"Balance": "plenty"}, "Service Status": {"Sms": "true"}},
        ("", "", True, None),
    ),
}


@pytest.mark.parametrize("came", DETAILS)
def test_money_and_services_however_they_come(came: str) -> None:
    body, facts = DETAILS[came]
    detail = AccountDetail.model_validate(body)
    assert (detail.balance, detail.threshold, detail.sms, detail.mms) == facts


async def test_contact_data_is_not_read() -> None:
    async with client_of(Simulator()) as client:
        detail = await client.account_detail()
    assert "owner@example.com" not in repr(detail)
    assert "owner@example.com" not in detail.model_dump_json()


# Whatever else the provider may answer

keys = st.sampled_from([*ROW, *MESSAGING, "Balance Related", "Balance", "Service Status", "Code", "Description"])
words = st.text(st.characters(exclude_categories=()), max_size=8)
known = st.sampled_from([SENDING_NUMBER, "Active", "Success", "Failed", "Enabled", "true", ""])
scalars = st.none() | st.booleans() | st.integers() | st.floats() | words | known


def inner(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(values, max_size=4) | st.dictionaries(keys | words, values, max_size=8)


anything: st.SearchStrategy[Any] = st.recursive(scalars, inner, max_leaves=12)
rows_of_it = st.lists(st.dictionaries(keys | words, anything) | st.just(ROW), max_size=3)
bodies = anything.map(json.dumps) | st.text(max_size=40) | rows_of_it.map(json.dumps)


@settings(max_examples=200)
@given(st.sampled_from(list(ALL)), bodies, st.sampled_from([200, 200, 201, 302, 400, 404, 429, 503]))
@example("list_numbers", '[{"TN": "13109060901", "\\ud800": 1, "Messaging": {"Webhook": "\\udfff"}}]', 200)
@example("find_number", '[{"TN": 13109060901, "Sms": Infinity, "Tcr": NaN}]', 200)
@example("list_numbers", "1" * 5000, 200)
@example("list_numbers", "[" * 50_000, 200)
@example("account_detail", '{"Balance": "\\ud800", "Service Status": {"Sms": true}}', 200)
@example("set_number", "\ufeff{}", 200)
def test_any_answer_is_read_or_is_an_error(operation: str, body: str, status: int) -> None:
    found = asyncio.run(answered(operation, Fault.answer(status, body)))
    told = found.report if isinstance(found, ProviderError) else found
    # It can be sent on as UTF-8, which half a surrogate pair cannot.
    assert to_json(told).decode()
    if not isinstance(found, ProviderError):
        assert status in (200, 201) or (status == 404 and found == NumberList(()))
