"""Rows of the account's numbers as they drift."""

from typing import Any

import pytest

from bulkvs_mcp.provider.simulator.app import (
    SECOND_SENDING_NUMBER,
    SENDING_NUMBER,
)
from bulkvs_mcp.provider.wire.inventory import AccountNumber, read_numbers

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


def row(**messaging: object) -> dict[str, Any]:
    return {**ROW, "Messaging": MESSAGING | messaging}


def lacking(key: str) -> dict[str, Any]:
    return {**ROW, "Messaging": {name: value for name, value in MESSAGING.items() if name != key}}


def read(given_row: object) -> AccountNumber:
    (number,) = read_numbers([given_row]).rows
    return number


@pytest.mark.parametrize(
    ("came", "on"),
    [
        *((value, True) for value in (True, "TRUE", "true", "True", 1, "1", " yes ", "on", "Y")),
        *((value, False) for value in (False, "FALSE", "false", 0, "0", "no", "off", "N")),
        *((value, None) for value in (None, "", "perhaps", 2)),
    ],
)
def test_a_switch_in_any_type(came: object, on: bool | None) -> None:
    number = read(row(Sms=came, Mms=came))
    assert (number.sms, number.mms) == (on, on)


@pytest.mark.parametrize(
    "came",
    [
        13109060901,
        3109060901,
        13109060901.0,
        3109060901.0,
        "3109060901",
        "13109060901",
        "+13109060901",
        "+1 (310) 906-0901",
    ],
)
def test_a_number_in_any_notation(came: object) -> None:
    assert read({**ROW, "TN": came}).number == SENDING_NUMBER


@pytest.mark.parametrize("tier", ["0", 0, 0.0, None, "IV", {"odd": []}])
def test_a_tier_of_any_type_costs_nothing(tier: object) -> None:
    number = read({**ROW, "TN Details": {"Tier": tier}})
    assert (number.number, number.sms, number.webhook) == (SENDING_NUMBER, True, "Default")


@pytest.mark.parametrize(
    ("key", "field"), [("Sms", "sms"), ("Mms", "mms"), ("Webhook", "webhook"), ("Tcr", "campaign")]
)
def test_a_key_that_is_missing_says_nothing_of_it(key: str, field: str) -> None:
    number, whole = read(lacking(key)), read(ROW)
    assert getattr(number, field) is None
    assert number == whole.model_copy(update={field: None})


@pytest.mark.parametrize("place", ["within", "beside"])
@pytest.mark.parametrize(("key", "field"), [("Webhook", "webhook"), ("Tcr", "campaign")])
def test_a_key_without_a_value_says_that_there_is_none(key: str, field: str, place: str) -> None:
    nothing = row(**{key: None}) if place == "within" else {"TN": SENDING_NUMBER, "Sms": True, key: None}
    assert getattr(read(nothing), field) == ""


@pytest.mark.parametrize("messaging", [None, [], "", "none", 7])
def test_keys_may_stand_beside_the_number(messaging: object) -> None:
    flat = {"TN": SENDING_NUMBER, "Sms": "TRUE", "Mms": 0, "Webhook": "Shop", "Tcr": "C1", "Messaging": messaging}
    number = read(flat)
    assert (number.sms, number.mms, number.webhook, number.campaign) == (True, False, "Shop", "C1")
    assert number.status is None


@pytest.mark.parametrize(
    "odd", [None, 7, "row", [], {}, {"TN": None}, {"TN": "n/a"}, {"TN": []}, {"TN": True}, {"Status": "Active"}]
)
def test_an_odd_row_costs_no_other(odd: object) -> None:
    other = {**ROW, "TN": SECOND_SENDING_NUMBER}
    for rows in ([odd, ROW, other], [ROW, odd, other], [ROW, other, odd]):
        found = read_numbers(rows)
        assert [number.number for number in found.rows] == [SENDING_NUMBER, SECOND_SENDING_NUMBER]
        assert (found.unreadable, found.full) == (1, False)


@pytest.mark.parametrize("odd", [{"Sms": []}, {"Webhook": {"Name": "Shop"}}, {"Tcr": [1]}, {"Mms": {}}])
def test_a_key_of_a_kind_that_cannot_be_read_costs_no_other_row(odd: dict[str, object]) -> None:
    found = read_numbers([row(**odd), {**ROW, "TN": SECOND_SENDING_NUMBER}])
    assert SECOND_SENDING_NUMBER in [number.number for number in found.rows]


def test_one_row_may_come_without_its_list() -> None:
    assert [number.number for number in read_numbers(ROW).rows] == [SENDING_NUMBER]


def test_the_body_of_a_change_has_all_that_is_known_and_nothing_that_is_not() -> None:
    assert read(ROW).wire() == {
        "TN": SENDING_NUMBER,
        "Sms": True,
        "Mms": False,
        "Webhook": "Default",
        "Tcr": "CW1549",
    }
    assert read(row(Sms="FALSE", Mms=None, Webhook=None, Tcr="")).wire() == {"TN": SENDING_NUMBER, "Sms": False}
    assert read({"TN": SENDING_NUMBER}).wire() == {"TN": SENDING_NUMBER}


def test_what_else_a_row_says_is_kept_but_for_the_time_of_its_last_change() -> None:
    stamps = {"Last Modification": "2026-01-01", "Updated": "2026", "Timestamp": 7}
    assert read({**ROW, **stamps}).others == read(ROW).others
    assert read(ROW).others["Messaging: Class"] == "A2PLC"
    assert read(ROW).others["Routing: Custom URI"] == ""


def test_names_of_others_can_be_sent_on() -> None:
    others = read({**ROW, "\ud800": 1, "Routing": {"\udfff": "\ud800"}}).others
    assert "".join([*others, *others.values()]).encode()
