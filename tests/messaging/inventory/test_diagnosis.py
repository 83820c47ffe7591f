"""Why a send was refused: every cause that can be read, and what is said where nothing wrong is seen."""

from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import anyio
import httpx2
import pytest
from pydantic import SecretStr

from bulkvs_mcp.messaging.inventory.diagnosis import EXPLAINED, Cause, diagnosed, used_up
from bulkvs_mcp.provider.client import Credentials, ProviderClient
from bulkvs_mcp.provider.simulator.app import (
    API_PATH,
    APPROVED_CAMPAIGN,
    PENDING_CAMPAIGN,
    SENDING_NUMBER,
    Simulator,
)
from bulkvs_mcp.provider.simulator.faults import Fault
from bulkvs_mcp.provider.wire.inventory import AccountDetail

from ...helpers.provider.api_client import Pauses

NUMBER_CODES = ("sender_not_enabled", "sender_conflict")
HERE = "+1 310-906-0901"


def own(**known: Any) -> Callable[[Simulator], None]:
    """Something of the number that is sent from."""
    return lambda simulator: vars(simulator.numbers[SENDING_NUMBER]).update(known)


def fails(operation: str, fault: Fault) -> Callable[[Simulator], None]:
    return lambda simulator: simulator.fail_next(fault, operation=operation, times=None)


def leave(_: Simulator) -> None:
    """All is well."""


@dataclass(frozen=True)
class Case:
    """What is so on the account; the words of the next step; why it cannot text; how much is read."""

    so: Callable[[Simulator], object]
    step: str
    unable: str | None = None
    found: bool = True
    reads: list[str] = field(default_factory=lambda: ["tnRecord"])
    mms: bool = False


WITH_CAMPAIGN = ["tnRecord", "campaigns"]
OF_NUMBER = {
    "SMS is off": Case(
        own(sms=False),
        f"{HERE}: SMS is off for it. Switch SMS on for it in the provider's portal.",
        "SMS is off for it",
        reads=WITH_CAMPAIGN,
    ),
    "no campaign": Case(
        own(campaign=""),
        f"it belongs to no campaign. Attach an approved campaign ({APPROVED_CAMPAIGN}) with set_number.",
        "it belongs to no campaign",
        reads=WITH_CAMPAIGN,
    ),
    "a campaign that is not approved": Case(
        own(campaign=PENDING_CAMPAIGN),
        f"its campaign {PENDING_CAMPAIGN} is not approved. Wait for the approval",
        f"its campaign {PENDING_CAMPAIGN} is not approved",
        reads=WITH_CAMPAIGN,
    ),
    "a campaign that is not there": Case(
        own(campaign="CNONE"), "the state of its campaign CNONE could not be read", reads=WITH_CAMPAIGN
    ),
    "campaigns that cannot be read": Case(
        fails("list_campaigns", Fault.garbage("\n")),
        f"the state of its campaign {APPROVED_CAMPAIGN} could not be read",
        reads=WITH_CAMPAIGN,
    ),
    "porting": Case(
        own(status="SUBMITTED"),
        'it is still on its way to the account (its status is "SUBMITTED")',
        'it is still on its way to the account (its status is "SUBMITTED")',
        reads=WITH_CAMPAIGN,
    ),
    "a status that nobody knows": Case(
        own(status="Frozen"), 'its status "Frozen" is not one that is known', reads=WITH_CAMPAIGN
    ),
    "not on the account": Case(
        lambda simulator: simulator.numbers.clear(),
        f"The account has no number {HERE}: set BULKVS_FROM",
        "the account does not have it",
    ),
    "MMS is off": Case(
        own(mms=False), f"MMS is off for {HERE}: switch it on", unable="", reads=WITH_CAMPAIGN, mms=True
    ),
    "MMS is off and SMS is sent": Case(
        own(mms=False), "SMS is on for it and its campaign", found=False, unable="", reads=WITH_CAMPAIGN
    ),
    "nothing wrong": Case(
        leave,
        f"Read just now: SMS is on for it and its campaign {APPROVED_CAMPAIGN} is approved; nothing wrong was"
        " seen.",
        found=False,
        unable="",
        reads=WITH_CAMPAIGN,
    ),
}
ACCOUNT = ["accountDetail"]
OF_ACCOUNT = {
    "SMS is off": Case(
        lambda simulator: simulator.services.update(Sms=False), "SMS is off for the whole account", reads=ACCOUNT
    ),
    "MMS is off": Case(
        lambda simulator: simulator.services.update(Mms=False),
        "MMS is off for the whole account",
        reads=ACCOUNT,
        mms=True,
    ),
    "MMS is off and SMS is sent": Case(
        lambda simulator: simulator.services.update(Mms=False),
        "SMS is enabled for the account and its balance is not used up",
        found=False,
        reads=ACCOUNT,
    ),
    "no funds": Case(
        lambda simulator: setattr(simulator, "funds", False), "The account's balance is used up", reads=ACCOUNT
    ),
    "nothing wrong": Case(
        leave,
        "Read just now: SMS is enabled for the account and its balance is not used up; nothing wrong was seen.",
        found=False,
        reads=ACCOUNT,
    ),
    "a balance alone": Case(
        fails("account_detail", Fault.answer(200, '{"Balance": "7"}')),
        "Read just now: its balance is not used up; nothing wrong was seen.",
        found=False,
        reads=ACCOUNT,
    ),
    "of MMS nothing, and no balance": Case(
        fails("account_detail", Fault.answer(200, '{"Service Status": {"Sms": "Enabled"}}')),
        "Nothing of it could be read just now.",
        found=False,
        reads=ACCOUNT,
        mms=True,
    ),
}


@asynccontextmanager
async def client(simulator: Simulator) -> AsyncGenerator[ProviderClient]:
    credentials = Credentials(simulator.username, SecretStr(simulator.token))
    transport = httpx2.ASGITransport(simulator.app)
    async with ProviderClient(credentials, transport=transport, sleep=Pauses()) as connected:
        yield connected


async def cause_of(simulator: Simulator, code: str, seconds: float = 10, *, mms: bool = False) -> Cause | None:
    async with client(simulator) as provider:
        return await diagnosed(provider, SENDING_NUMBER, code, seconds, mms=mms, settable=True)


def asked(simulator: Simulator) -> list[str]:
    assert {request.method for request in simulator.received} <= {"GET"}
    return [request.path.removeprefix(f"{API_PATH}/") for request in simulator.received]


async def assert_read(case: Case, code: str) -> None:
    simulator = Simulator()
    case.so(simulator)
    cause = await cause_of(simulator, code, mms=case.mms)
    assert cause
    assert case.step in cause.next_step
    assert (cause.found, cause.unable) == (case.found, case.unable)
    assert cause.next_step.endswith(".")
    assert asked(simulator) == case.reads


@pytest.mark.parametrize("code", NUMBER_CODES)
@pytest.mark.parametrize("case", OF_NUMBER)
async def test_what_is_wrong_with_the_number(case: str, code: str) -> None:
    await assert_read(OF_NUMBER[case], code)


@pytest.mark.parametrize("case", OF_ACCOUNT)
async def test_what_is_wrong_with_the_account(case: str) -> None:
    await assert_read(OF_ACCOUNT[case], "account_restricted")


def test_the_refusals_that_are_explained() -> None:
    assert {*NUMBER_CODES, "account_restricted"} == EXPLAINED


@pytest.mark.parametrize("code", sorted(EXPLAINED))
@pytest.mark.parametrize(
    "fault", [Fault.garbage("\n"), Fault.garbage("<h1>Hotel</h1>"), Fault.answer(401), Fault.answer(503)]
)
async def test_where_nothing_can_be_read_nothing_is_said(code: str, fault: Fault) -> None:
    simulator = Simulator()
    simulator.fail_next(fault, times=None)
    assert await cause_of(simulator, code) is None


@pytest.mark.parametrize("code", sorted(EXPLAINED))
async def test_what_takes_too_long_is_not_waited_for(code: str) -> None:
    simulator = Simulator()
    simulator.fail_next(Fault.hang(), times=None)
    with anyio.fail_after(10):
        assert await cause_of(simulator, code, 0.05) is None


async def test_a_filter_that_is_ignored_is_no_absence() -> None:
    simulator = Simulator()
    simulator.fail_next(Fault.answer(200, '[{"TN": "13109060904", "Sms": true}]'), operation="list_numbers")
    assert await cause_of(simulator, "sender_not_enabled") is None


@pytest.mark.parametrize(
    ("balance", "gone"),
    [
        ("0", True),
        ("0.00", True),
        ("-0.5", True),
        ("-$5.00", True),
        ("$-5", True),
        ("0.01", False),
        ("$12.34", False),
        ("1,234.50", False),
        ("", None),
        ("1.2.3", None),
        ("plenty", None),
    ],
)
def test_whether_money_is_left(balance: str, gone: bool | None) -> None:
    detail = AccountDetail.model_validate({"Balance": balance, "Service Status": {"Sms": True}})
    assert used_up(detail) is gone
