"""`bulkvs-mcp doctor`: the account's numbers, its services and its money, and never whom it belongs to."""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

import pytest

from bulkvs_mcp.provider.simulator.app import (
    PENDING_CAMPAIGN,
    PORTING_NUMBER,
    SECOND_SENDING_NUMBER,
    SENDING_NUMBER,
    SMS_OFF_NUMBER,
    UNASSIGNED_NUMBER,
    Webhook,
)
from bulkvs_mcp.provider.simulator.faults import Fault

from ...helpers.server.doctors import Report, World
from ...helpers.server.patients import CHECKS

HERE = "+1 310-906-0901"
CONTACT = ("owner@example.com", '"Account"')


def well(world: World) -> World:
    """What is sent from is attached to the webhook that leads here."""
    for number in world.simulator.numbers.values():
        number.webhook = "Inbox"
    return world


def numbers(world: World) -> dict[str, str]:
    """What is found of the numbers; contact data is in no answer."""
    report = world.diagnosis()
    assert not [word for word in CONTACT if word in report.output]
    return report.check("numbers")


def test_numbers_services_and_balance(world: World) -> None:
    report: Report = well(world).diagnosis()
    assert report.named("ok") == CHECKS
    assert report.check("numbers")["found"] == "7 number(s) on the account, balance 12.34."
    assert "next_step" not in report.check("numbers")
    assert not [word for word in CONTACT if word in report.output]
    assert {request.method for request in world.simulator.received} == {"GET"}


def test_the_balance_stands_nowhere_else(world: World) -> None:
    report = well(world).diagnosis()
    assert report.output.count("12.34") == 1


class Flaw(NamedTuple):
    """What is wrong, how grave that is, and in which words it is told."""

    spoil: Callable[[World], object]
    status: str
    found: str
    next_step: str


def own(**known: object) -> Callable[[World], object]:
    return lambda world: vars(world.simulator.numbers[SENDING_NUMBER]).update(known)


def fails(operation: str, fault: Fault) -> Callable[[World], object]:
    return lambda world: world.simulator.fail_next(fault, operation=operation, times=None)


def elsewhere(world: World) -> None:
    world.simulator.webhooks["Other"] = Webhook("Other", "", "https://other.example/in", True, "POST", "")
    world.simulator.numbers[SENDING_NUMBER].webhook = "Other"


def telephone(world: World) -> None:
    world.simulator.webhooks["Phones"] = Webhook("Phones", "", "https://pbx.example/in", True, "3CX", "")
    world.simulator.numbers[SENDING_NUMBER].webhook = "Phones"


def stranger(world: World) -> None:
    world.env["BULKVS_FROM"] = "13105550000"


def no_service(world: World) -> None:
    world.simulator.services["Sms"] = False


def no_funds(world: World) -> None:
    world.simulator.funds = False


def detail(balance: str, threshold: str = "") -> Callable[[World], object]:
    body = f'{{"Balance Related": {{"Balance": "{balance}", "Low Balance Threshold": "{threshold}"}}}}'
    return fails("account_detail", Fault.answer(200, body))


FLAWS: dict[str, Flaw] = {
    "not on the account": Flaw(
        stranger,
        "failed",
        "The account has no number +1 310-555-0000, which BULKVS_FROM names.",
        "Set BULKVS_FROM to numbers of the account",
    ),
    "SMS is off": Flaw(
        own(sms=False), "failed", f"{HERE} cannot send: SMS is off for it.", "Switch SMS on for it"
    ),
    "no campaign": Flaw(
        own(campaign=None), "failed", f"{HERE} cannot send: it belongs to no campaign.", "with set_number"
    ),
    "a campaign that is not approved": Flaw(
        own(campaign=PENDING_CAMPAIGN), "failed", "its campaign CP2200 is not approved.", "Wait for the approval"
    ),
    "porting": Flaw(own(status="SUBMITTED"), "failed", "still on its way to the account", "Wait until"),
    "a status that nobody knows": Flaw(
        own(status="Frozen"), "warning", f'{HERE} may not be able to send: its status "Frozen"', "Look at"
    ),
    "a campaign that is not listed": Flaw(
        own(campaign="CNONE"), "warning", f"{HERE} may not be able to send", "Look at list_campaigns"
    ),
    "SMS is off for the account": Flaw(
        no_service,
        "failed",
        "SMS is off for the whole account",
        "Enable SMS for the account",
    ),
    "no funds": Flaw(no_funds, "failed", "The balance is used up", "Add funds"),
    "little money": Flaw(detail("4.99", "5.00"), "warning", "below the account's own threshold", "Add funds"),
    "little money with its sign": Flaw(
        detail("$1.00", "$5.00"), "warning", "below the account's own threshold", "Add funds"
    ),
    "another webhook": Flaw(elsewhere, "warning", f"Another address gets the texts to {HERE}.", '"inbox"'),
    "a telephone system": Flaw(telephone, "warning", f"A telephone system gets the texts to {HERE}.", '"inbox"'),
    "no webhook": Flaw(own(webhook=""), "warning", f"Nobody gets the texts to {HERE}.", '"inbox"'),
    "a webhook that is not listed": Flaw(
        own(webhook="Gone"), "warning", f"It is not known who gets the texts to {HERE}.", '"inbox"'
    ),
}


@pytest.mark.parametrize("flaw", FLAWS)
def test_what_is_wrong_with_the_numbers(flaw: str, world: World) -> None:
    wrong = FLAWS[flaw]
    wrong.spoil(well(world))
    found = numbers(world)
    assert (found["status"], wrong.found in found["found"]) == (wrong.status, True), found
    assert wrong.next_step in found["next_step"]


@pytest.mark.parametrize("flaw", ["SMS is off", "no campaign", "not on the account"])
def test_a_server_that_only_reads_is_warned(flaw: str, world: World) -> None:
    FLAWS[flaw].spoil(well(world))
    world.env["BULKVS_READ_ONLY"] = "1"
    assert numbers(world)["status"] == "warning"


@pytest.mark.parametrize("flaw", ["another webhook", "a telephone system", "no webhook"])
def test_where_no_inbox_is_set_up_nobody_minds_who_gets_the_texts(flaw: str, world: World) -> None:
    FLAWS[flaw].spoil(well(world))
    del world.env["BULKVS_PUBLIC_URL"]
    assert numbers(world)["status"] == "ok"


@pytest.mark.parametrize("balance", [("5.00", "5.00"), ("1,000.00", "5.00"), ("12.34", ""), ("12.34", "some")])
def test_enough_money(balance: tuple[str, str], world: World) -> None:
    detail(*balance)(well(world))
    found = numbers(world)
    assert (found["status"], f"balance {balance[0]}" in found["found"]) == ("ok", True)


def test_of_several_each_is_told(world: World) -> None:
    well(world).env["BULKVS_FROM"] = f"{SENDING_NUMBER},{SMS_OFF_NUMBER},{UNASSIGNED_NUMBER}"
    found = numbers(world)
    assert found["status"] == "failed"
    assert "+1 310-906-0902 cannot send: SMS is off for it." in found["found"]
    assert "+1 310-906-0905 cannot send: it belongs to no campaign." in found["found"]
    assert HERE not in found["found"]


def test_what_nobody_sends_from_is_nobodys_business(world: World) -> None:
    world = well(world)
    world.simulator.numbers[SECOND_SENDING_NUMBER].sms = False
    world.simulator.numbers[PORTING_NUMBER].webhook = ""
    assert numbers(world)["status"] == "ok"


def test_a_number_that_a_list_leaves_out_is_looked_up(world: World) -> None:
    world = well(world)
    world.simulator.fail_next(
        Fault.answer(200, f'[{{"TN": "{SECOND_SENDING_NUMBER}", "Sms": true}}]'), operation="list_numbers"
    )
    assert numbers(world)["status"] == "ok"
    asked = [request.query for request in world.simulator.received if request.path.endswith("/tnRecord")]
    assert asked == [{"Limit": "10000"}, {"Number": SENDING_NUMBER}]


def test_a_filter_that_is_ignored_proves_no_absence(world: World) -> None:
    world = well(world)
    others = f'[{{"TN": "{SECOND_SENDING_NUMBER}", "Sms": true}}]'
    world.simulator.fail_next(Fault.answer(200, others), operation="list_numbers", times=None)
    found = numbers(world)
    assert (found["status"], "could not be looked up (unreadable_response)" in found["found"]) == ("warning", True)


NOT_SERVED = {
    "one byte": Fault.garbage("\n"),
    "a page": Fault.garbage("<html><body>Welcome</body></html>"),
    "a page of 404": Fault.answer(404, "<h1>Not here</h1>", content_type="text/html"),
}


@pytest.mark.parametrize("body", NOT_SERVED)
def test_an_api_that_lacks_it_loses_nothing_else(body: str, world: World) -> None:
    world = well(world)
    for operation in ("list_numbers", "account_detail"):
        world.simulator.fail_next(NOT_SERVED[body], operation=operation, times=None)
    report = world.diagnosis()
    found = report.check("numbers")
    assert (found["status"], report.exit_code) == ("skipped", 0)
    assert "Sending and receiving work without it." in found["found"]
    assert report.named("ok") == CHECKS - {"numbers"}


@pytest.mark.parametrize("body", NOT_SERVED)
def test_where_the_account_alone_cannot_be_read_its_numbers_are(body: str, world: World) -> None:
    world = well(world)
    world.simulator.fail_next(NOT_SERVED[body], operation="account_detail", times=None)
    found = numbers(world)
    told = "7 number(s) on the account. The account's services could not be read (unreadable_response)."
    assert (found["status"], found["found"]) == ("ok", told)


def test_where_the_account_cannot_be_read_at_all_they_are_left_out(world: World) -> None:
    world.simulator.fail_next(Fault.answer(401), times=None)
    report = world.diagnosis()
    assert report.check("numbers")["status"] == "skipped"
    assert not [r for r in world.simulator.received if r.path.endswith(("/tnRecord", "/accountDetail"))]


def test_the_secret_of_the_inbox_and_other_peoples_words_stay_out(world: World) -> None:
    world = well(world)
    number = world.simulator.numbers[SENDING_NUMBER]
    evil = "Odd\n\x1b[2Jfailed  account  All is lost"
    world.simulator.numbers[SENDING_NUMBER] = replace(number, status=evil)
    # That no secret is in the output, `ask` sees to.
    printed = world.ask().output
    assert "\x1b" not in printed
    assert not [line for line in printed.split("\n") if line.startswith("failed")]
