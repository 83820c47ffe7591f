"""Reading what the provider answers: tolerant of all types and gaps that were seen on live accounts."""

import pytest
from pydantic import ValidationError

from bulkvs_mcp.provider.wire.documented import Campaigns, SendReceipt, Webhooks

from ..helpers.provider.documented import ALICE, DOCUMENTED_CAMPAIGN, DOCUMENTED_RECEIPT, DOCUMENTED_WEBHOOK


def test_the_documented_answers() -> None:
    [webhook] = Webhooks.validate_python([DOCUMENTED_WEBHOOK])
    assert webhook.model_dump() == {
        "name": "Default",
        "description": "Web Cluster 1",
        "url": "https://webhook.domain.com/MsgIn",
        "delivery_receipts": True,
        "method": "POST",
        "last_modified": "2021-02-16 16:23:35",
    }
    [campaign] = Campaigns.validate_python([DOCUMENTED_CAMPAIGN])
    assert campaign.model_dump() == {
        "campaign_id": "CW1549",
        "brand": "Brand 1",
        "number_count": 49,
        "approval": "Y",
        "activated_at": "2021-02-16 16:23:35",
    }
    receipt = SendReceipt.model_validate(DOCUMENTED_RECEIPT)
    assert receipt.model_dump() == {
        "ref_id": "5a66dee6-ff7a-40ee-8218-5805c074dc01",
        "sender": "13109060901",
        "message_type": "SMS",
        "fragments": 1,
        "results": [{"to": "13105551212", "status": "SUCCESS"}],
    }


@pytest.mark.parametrize(
    ("key", "value", "field", "expected"),
    [
        ("Dlr", True, "delivery_receipts", True),
        ("Dlr", "on", "delivery_receipts", True),
        ("Dlr", "OFF", "delivery_receipts", False),
        ("Url", "https://x.example/***", "url", None),
        ("Url", "https://x.example/in/\u2022\u2022\u2022\u2022", "url", None),
        ("Url", "https://x.example/in/xxxxxxxx", "url", None),
        ("Url", "https://x.example/a*b", "url", "https://x.example/a*b"),
        ("Dlr", "true", "delivery_receipts", True),
        ("Dlr", "TRUE", "delivery_receipts", True),
        ("Dlr", 1, "delivery_receipts", True),
        ("Dlr", "1", "delivery_receipts", True),
        ("Dlr", False, "delivery_receipts", False),
        ("Dlr", "false", "delivery_receipts", False),
        ("Dlr", 0, "delivery_receipts", False),
        ("Dlr", "0", "delivery_receipts", False),
        ("Dlr", None, "delivery_receipts", None),
        ("Dlr", "", "delivery_receipts", None),
        ("Dlr", "perhaps", "delivery_receipts", None),
        ("Webhook", 7, "name", "7"),
        ("Description", None, "description", None),
        ("Description", "", "description", ""),
        ("Url", None, "url", None),
        ("Method", "", "method", ""),
        ("Description", 12.5, "description", "12.5"),
        ("Description", True, "description", "true"),
        ("Description", "half a pair \ud83d", "description", "half a pair ?"),
        ("Last Modification", 20210216, "last_modified", "20210216"),
    ],
)
def test_a_webhook_of_other_types(key: str, value: object, field: str, expected: object) -> None:
    [webhook] = Webhooks.validate_python([DOCUMENTED_WEBHOOK | {key: value}])
    assert getattr(webhook, field) == expected


@pytest.mark.parametrize(
    ("key", "value", "field", "expected"),
    [
        ("Count", "49", "number_count", 49),
        ("Count", 49, "number_count", 49),
        ("Count", " 49 ", "number_count", 49),
        ("Count", 0, "number_count", 0),
        ("Count", "", "number_count", None),
        ("Count", None, "number_count", None),
        ("Count", "many", "number_count", None),
        ("Count", "-1", "number_count", None),
        ("Count", "٤٩", "number_count", None),
        ("Count", "9" * 400, "number_count", None),
        ("Approval", "N", "approval", "N"),
        ("Approval", "y", "approval", "y"),
        ("Approval", True, "approval", "true"),
        ("Approval", None, "approval", ""),
        ("Activation Date", None, "activated_at", ""),
        ("Tcr", 1549, "campaign_id", "1549"),
    ],
)
def test_a_campaign_of_other_types(key: str, value: object, field: str, expected: object) -> None:
    [campaign] = Campaigns.validate_python([DOCUMENTED_CAMPAIGN | {key: value}])
    assert getattr(campaign, field) == expected


@pytest.mark.parametrize(
    ("key", "value", "field", "expected"),
    [
        ("RefId", "4551F89F", "ref_id", "4551F89F"),
        ("RefId", 1162999967, "ref_id", "1162999967"),
        ("RefId", None, "ref_id", ""),
        ("Fragments", "3", "fragments", 3),
        ("Fragments", None, "fragments", None),
        ("MessageType", "SMS|MMS", "message_type", ""),
        ("From", 13109060901, "sender", "13109060901"),
    ],
)
def test_a_receipt_of_other_types(key: str, value: object, field: str, expected: object) -> None:
    receipt = SendReceipt.model_validate(DOCUMENTED_RECEIPT | {key: value})
    assert getattr(receipt, field) == expected


def test_what_is_missing_is_not_made_up() -> None:
    [webhook] = Webhooks.validate_python([{"Webhook": "Default"}])
    assert (webhook.description, webhook.url, webhook.delivery_receipts, webhook.method) == (None,) * 4
    assert webhook.last_modified == ""
    [campaign] = Campaigns.validate_python([{"Tcr": "CW1549"}])
    assert (campaign.number_count, campaign.approval, campaign.activated_at) == (None, "", "")
    receipt = SendReceipt.model_validate({"Results": [{"Status": "SUCCESS"}]})
    assert (receipt.ref_id, receipt.fragments, receipt.results[0].to) == ("", None, "")


def test_the_misspelt_key_is_read() -> None:
    [webhook] = Webhooks.validate_python([{"Webhook": "Default", "Last Modifiction": "2021-02-16 16:23:35"}])
    assert webhook.last_modified == "2021-02-16 16:23:35"


def test_a_single_object_is_a_list_of_one() -> None:
    assert Webhooks.validate_python(DOCUMENTED_WEBHOOK) == Webhooks.validate_python([DOCUMENTED_WEBHOOK])
    assert Campaigns.validate_python(DOCUMENTED_CAMPAIGN) == Campaigns.validate_python([DOCUMENTED_CAMPAIGN])
    single = DOCUMENTED_RECEIPT | {"Results": {"To": ALICE, "Status": "SUCCESS"}}
    assert SendReceipt.model_validate(single) == SendReceipt.model_validate(DOCUMENTED_RECEIPT)


def test_what_else_an_answer_holds_is_ignored() -> None:
    [webhook] = Webhooks.validate_python([DOCUMENTED_WEBHOOK | {"Colour": "red", "Nested": {"a": []}}])
    assert webhook.name == "Default"


@pytest.mark.parametrize("shape", [None, "", 0, "text", {}, [None], [{}], [[]], {"Webhook": ""}, {"Webhook": []}])
def test_what_is_no_webhook_is_refused(shape: object) -> None:
    with pytest.raises(ValidationError):
        Webhooks.validate_python(shape)


@pytest.mark.parametrize("results", [None, [], "SUCCESS", [{"Status": ["SUCCESS"]}]])
def test_a_receipt_without_results_says_nothing(results: object) -> None:
    with pytest.raises(ValidationError):
        SendReceipt.model_validate(DOCUMENTED_RECEIPT | {"Results": results})
