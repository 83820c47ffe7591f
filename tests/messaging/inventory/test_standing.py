"""Whether a number can send, why not, what to do about it, and who gets what is texted to it."""

from dataclasses import replace
from typing import Any, get_args

import pytest

from bulkvs_mcp.messaging.inventory.standing import (
    Around,
    OwnInbox,
    can_send,
    reason,
    receiver,
    remedy,
    why_not,
)
from bulkvs_mcp.messaging.vocabulary import Receiver, Why
from bulkvs_mcp.provider.simulator.app import APPROVED_CAMPAIGN, PENDING_CAMPAIGN, TOLL_FREE_NUMBER
from bulkvs_mcp.provider.wire.inventory import AccountDetail

from ...helpers.messaging.inventory import (
    AROUND,
    ELSEWHERE,
    INBOX_URL,
    OURS,
    PUBLIC_URL,
    SECRET,
    campaign,
    number,
    webhook,
)

SMS_OFF = replace(AROUND, detail=AccountDetail.model_validate({"Service Status": {"Sms": "Disabled"}}))
MMS_OFF = replace(AROUND, detail=AccountDetail.model_validate({"Service Status": {"Mms": "Disabled"}}))

WHY: dict[str, tuple[dict[str, Any], Around, Why | None]] = {
    "all is well": ({}, AROUND, None),
    "MMS is off for the account": ({}, MMS_OFF, None),
    "MMS is off for it": ({"mms": False}, AROUND, None),
    "the account could not be read": ({}, replace(AROUND, detail=None), None),
    "the webhooks could not be read": ({}, replace(AROUND, webhooks=None), None),
    "its status is not stated": ({"status": None}, AROUND, None),
    "its status is empty": ({"status": ""}, AROUND, None),
    "its status in another case": ({"status": " ACTIVE "}, AROUND, None),
    "toll-free, of no campaign": ({"number": TOLL_FREE_NUMBER, "campaign": ""}, AROUND, None),
    "toll-free, nothing stated": ({"number": TOLL_FREE_NUMBER, "campaign": None}, Around(), None),
    "a short code": ({"number": "72345", "campaign": ""}, AROUND, None),
    "service off": ({}, SMS_OFF, "service_off"),
    "service off and much else": ({"sms": False, "status": "SUBMITTED", "campaign": ""}, SMS_OFF, "service_off"),
    "submitted": ({"status": "SUBMITTED", "sms": False}, AROUND, "porting"),
    "porting": ({"status": "Porting"}, AROUND, "porting"),
    "a status that nobody knows": ({"status": "Frozen"}, AROUND, "unreadable"),
    "SMS is off": ({"sms": False, "campaign": ""}, AROUND, "sms_off"),
    "SMS is not stated": ({"sms": None}, AROUND, "unreadable"),
    "a toll-free number without SMS": ({"number": TOLL_FREE_NUMBER, "sms": False}, AROUND, "sms_off"),
    "of no campaign": ({"campaign": ""}, AROUND, "no_campaign"),
    "of no campaign, none readable": ({"campaign": ""}, replace(AROUND, campaigns=None), "no_campaign"),
    "its campaign is not approved": ({"campaign": PENDING_CAMPAIGN}, AROUND, "campaign_not_approved"),
    "the campaigns could not be read": ({}, replace(AROUND, campaigns=None), "campaign_unknown"),
    "its campaign is not listed": ({"campaign": "CNONE"}, AROUND, "campaign_unknown"),
    "its campaign is not stated": ({"campaign": None}, AROUND, "campaign_unknown"),
}


def test_every_reason_is_met() -> None:
    assert {why for _, _, why in WHY.values() if why} == set(get_args(Why))


@pytest.mark.parametrize("case", WHY)
def test_why_it_cannot_send(case: str) -> None:
    known, around, why = WHY[case]
    assert why_not(number(**known), around) == why


@pytest.mark.parametrize(
    ("why", "able"),
    [
        (None, True),
        ("unreadable", None),
        ("campaign_unknown", None),
        *((why, False) for why in get_args(Why) if why not in ("unreadable", "campaign_unknown")),
    ],
)
def test_what_is_not_known_is_neither_yes_nor_no(why: Why | None, able: bool | None) -> None:
    assert can_send(why) is able


@pytest.mark.parametrize("approval", ["N", "", "y", "Approved", None])
def test_one_word_alone_approves(approval: str | None) -> None:
    around = replace(AROUND, campaigns=[campaign(APPROVED_CAMPAIGN, approval)])
    assert why_not(number(), around) == "campaign_not_approved"


@pytest.mark.parametrize("case", [case for case, (_, _, why) in WHY.items() if why])
@pytest.mark.parametrize("settable", [True, False])
def test_every_reason_reads_whole_and_has_a_step(case: str, settable: bool) -> None:
    known, around, why = WHY[case]
    assert why
    clause, step = reason(number(**known), why), remedy(why, around, settable=settable)
    assert clause
    assert clause[0].islower() or clause.startswith("SMS")
    assert not clause.endswith(".")
    assert step.endswith(".")
    assert "None" not in clause + step
    assert "  " not in clause + step
    # A tool that would refuse this number is not named as the way.
    assert settable or "set_number" not in step


def test_the_campaign_to_attach_is_named_or_where_it_stands() -> None:
    assert remedy("no_campaign", AROUND, settable=True) == (
        f"Attach an approved campaign ({APPROVED_CAMPAIGN}) with set_number."
    )
    none_approved = replace(AROUND, campaigns=[campaign(PENDING_CAMPAIGN, "N")])
    assert remedy("no_campaign", none_approved, settable=True).startswith("Register a campaign")
    unread = replace(AROUND, campaigns=None)
    assert "(list_campaigns shows them)" in remedy("no_campaign", unread, settable=True)
    assert remedy("campaign_not_approved", AROUND, settable=True).startswith("Wait for the approval")


def test_of_many_campaigns_three_are_named() -> None:
    around = replace(AROUND, campaigns=[campaign(f"C{place}") for place in range(50)])
    assert remedy("no_campaign", around, settable=True).count("C") == 3


RECEIVERS: dict[str, tuple[dict[str, Any], Around, OwnInbox, Receiver]] = {
    "another address": ({}, AROUND, OURS, "another_address"),
    "here": ({}, replace(AROUND, webhooks=[webhook(url=INBOX_URL)]), OURS, "this_inbox"),
    "here, wherever that is": (
        {},
        replace(AROUND, webhooks=[webhook(url=INBOX_URL)]),
        OwnInbox("", SECRET),
        "this_inbox",
    ),
    "here, at an address that was": (
        {},
        replace(AROUND, webhooks=[webhook(url=INBOX_URL)]),
        OwnInbox("https://moved.example", SECRET),
        "another_address",
    ),
    "the secret of another inbox": (
        {},
        replace(AROUND, webhooks=[webhook(url=f"{PUBLIC_URL}/inbound/other")]),
        OURS,
        "another_address",
    ),
    "no inbox of our own": ({}, AROUND, OwnInbox(), "another_address"),
    "an inbox whose secret was never drawn": (
        {},
        replace(AROUND, webhooks=[webhook(url=f"{PUBLIC_URL}/inbound/")]),
        OwnInbox(PUBLIC_URL, ""),
        "another_address",
    ),
    "3CX": ({}, replace(AROUND, webhooks=[webhook(method="3CX")]), OURS, "3CX"),
    "3cx here": ({}, replace(AROUND, webhooks=[webhook(url=INBOX_URL, method="3cx ")]), OURS, "3CX"),
    "the method is not stated": ({}, replace(AROUND, webhooks=[webhook(method=None)]), OURS, "another_address"),
    "no webhook": ({"webhook": ""}, AROUND, OURS, "nobody"),
    "nothing is on": ({"sms": False, "mms": False}, AROUND, OURS, "nobody"),
    "SMS off and MMS not stated": ({"sms": False, "mms": None}, AROUND, OURS, "nobody"),
    "MMS alone is on": ({"sms": False, "mms": True}, AROUND, OURS, "another_address"),
    "which webhook is not stated": ({"webhook": None}, AROUND, OURS, "unknown"),
    "a webhook that is not listed": ({"webhook": "Gone"}, AROUND, OURS, "unknown"),
    "a webhook in another case": ({"webhook": "default"}, AROUND, OURS, "unknown"),
    "the webhooks could not be read": ({}, replace(AROUND, webhooks=None), OURS, "unknown"),
    "the address is not stated": ({}, replace(AROUND, webhooks=[webhook(url=None)]), OURS, "unknown"),
}


def test_every_receiver_is_met() -> None:
    assert {who for *_, who in RECEIVERS.values()} == set(get_args(Receiver))


@pytest.mark.parametrize("case", RECEIVERS)
def test_who_gets_its_texts(case: str) -> None:
    known, around, inbox, who = RECEIVERS[case]
    assert receiver(number(**known), around, inbox) == who


def test_a_webhook_elsewhere_is_never_taken_for_ours() -> None:
    for url in (None, "", ELSEWHERE, f"https://evil.example/?{INBOX_URL}x", f"{INBOX_URL}/"):
        assert not OURS.gets(url)
        assert not OwnInbox("", SECRET).gets(url)
