"""Changing a webhook as a person means it: what is kept, what is new, and what is refused."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulkvs_mcp.messaging.approval.changes import FieldChange
from bulkvs_mcp.messaging.webhooks.merging import WebhookChange, WebhookWish, check, find, plan
from bulkvs_mcp.provider.errors import InvalidArguments, Issue, WebhookNotFound
from bulkvs_mcp.provider.wire.documented import Webhook

OLD, NEW = "https://old.example/texts", "https://new.example/texts"

DEFAULT = Webhook(
    name="Default",
    description="Main line",
    url=OLD,
    delivery_receipts=True,
    method="POST",
    last_modified="2021-02-16 16:23:35",
)
BARE = Webhook(name="Bare", url=OLD)
"""As an answer shows it that says neither description nor receipts nor method."""

LEFT_OUT = {"Description": ("description", ""), "Method": ("method", "POST"), "Dlr": ("delivery_receipts", "on")}
"""What a listing may leave out, as a change calls it, and what is written for it unless something is asked for."""
FIELDS = {"url": "Url", "description": "Description", "delivery_receipts": "Dlr", "method": "Method"}
WIRE_KEYS = {"Webhook", "Description", "Url", "Dlr", "Method"}


def planned(name: str = "Default", *existing: Webhook, allow_http: bool = False, **wish: Any) -> WebhookChange:
    wanted = WebhookWish(name, **wish)
    check(wanted, allow_http=allow_http)
    return plan(existing or (DEFAULT, BARE), wanted)


def _without(row: dict[str, Any], key: str) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != key}


def issues(name: str, *existing: Webhook, **wish: Any) -> list[Issue]:
    with pytest.raises(InvalidArguments) as refusal:
        planned(name, *existing, **wish)
    return refusal.value.report.issues or []


class TestPlan:
    @pytest.mark.parametrize(
        ("wish", "kind", "fields"),
        [
            ({}, "unchanged", ()),
            ({"url": OLD}, "unchanged", ()),
            ({"description": "Main line", "delivery_receipts": True, "method": "POST"}, "unchanged", ()),
            ({"url": NEW}, "updated", (FieldChange("url", OLD, NEW),)),
            ({"description": "Bar"}, "updated", (FieldChange("description", "Main line", "Bar"),)),
            ({"delivery_receipts": False}, "updated", (FieldChange("delivery_receipts", "on", "off"),)),
            ({"method": "3CX"}, "updated", (FieldChange("method", "POST", "3CX"),)),
            (
                {"url": NEW, "method": "3CX"},
                "updated",
                (FieldChange("url", OLD, NEW), FieldChange("method", "POST", "3CX")),
            ),
        ],
    )
    def test_a_change_is_what_differs(
        self, wish: dict[str, Any], kind: str, fields: tuple[FieldChange, ...]
    ) -> None:
        change = planned(**wish)
        assert (change.kind, change.fields, change.before) == (kind, fields, DEFAULT)

    def test_what_is_left_out_is_kept(self) -> None:
        assert planned(url=NEW).after == DEFAULT.model_copy(update={"url": NEW})

    def test_a_creation_takes_the_defaults(self) -> None:
        change = planned("Orders", url=NEW)
        assert (change.kind, change.before, change.fields) == ("created", None, ())
        assert change.after == Webhook(
            name="Orders", description="", url=NEW, delivery_receipts=True, method="POST"
        )

    def test_a_creation_takes_what_it_is_given(self) -> None:
        change = planned("Orders", url=NEW, description="Bar", delivery_receipts=False, method="3CX")
        assert change.after.wire() == {
            "Webhook": "Orders",
            "Description": "Bar",
            "Url": NEW,
            "Dlr": False,
            "Method": "3CX",
        }

    def test_the_first_webhook_of_an_account(self) -> None:
        assert plan([], WebhookWish("Default", url=NEW)).kind == "created"

    @pytest.mark.parametrize("left_out", LEFT_OUT)
    @pytest.mark.parametrize("null", [False, True])
    @pytest.mark.parametrize("wish", [{"url": NEW}, {"description": "Bar"}, {"delivery_receipts": False}])
    def test_what_a_listing_leaves_out_never_changes_unsaid(
        self, left_out: str, null: bool, wish: dict[str, Any]
    ) -> None:
        field, written = LEFT_OUT[left_out]
        asked: dict[str, Any] = {"method": "POST"} | wish
        after = "off" if asked.get(field) is False else asked.get(field, written)
        row = {"Webhook": "Odd", "Url": OLD, "Method": "3CX", "Description": "Main line", "Dlr": False}
        listed = Webhook.model_validate({**row, left_out: None} if null else _without(row, left_out))
        change = planned("Odd", listed, **asked)
        assert FieldChange(field, "not stated", after) in change.fields
        told = {each.field for each in change.fields}
        body, before = change.after.wire(), row | {left_out: None}
        assert told == {name for name, key in FIELDS.items() if body[key] != before[key]}

    @pytest.mark.parametrize("left_out", LEFT_OUT)
    def test_where_nothing_else_changes_it_does_not_either(self, left_out: str) -> None:
        row = {"Webhook": "Odd", "Url": OLD, "Method": "3CX", "Description": "Main line", "Dlr": False}
        listed = Webhook.model_validate(_without(row, left_out))
        change = planned("Odd", listed, url=OLD)
        assert (change.kind, change.after) == ("unchanged", listed)

    @pytest.mark.parametrize("field", ["description", "method"])
    def test_whether_what_was_not_stated_is_what_is_asked_for_nobody_knows(self, field: str) -> None:
        wish: dict[str, Any] = {field: "POST"}
        change = planned("Bare", **wish)
        assert FieldChange(field, "not stated", "POST") in change.fields

    @pytest.mark.parametrize("url", [{}, {"Url": None}, {"Url": ""}, {"URL": OLD}])
    def test_without_its_url_a_webhook_is_not_written(self, url: dict[str, Any]) -> None:
        listed = Webhook.model_validate({"Webhook": "Odd", "Description": "Main line"} | url)
        (issue,) = issues("Odd", listed, description="Bar")
        assert (issue.field, "does not say where it points" in issue.problem) == ("url", True)
        change = planned("Odd", listed, url=NEW)
        assert FieldChange("url", "" if url == {"Url": ""} else "not stated", NEW) in change.fields

    @pytest.mark.parametrize("dlr", [{}, {"Dlr": "later"}, {"Dlr": None}, {"Dlr": 2}, {"Dlr": "perhaps"}])
    @pytest.mark.parametrize(
        ("wish", "receipts"),
        [
            ({"url": NEW}, "on"),
            ({"description": "Bar"}, "on"),
            ({"method": "3CX"}, "on"),
            ({"delivery_receipts": True}, "on"),
            ({"delivery_receipts": False}, "off"),
        ],
    )
    def test_receipts_that_could_not_be_read_never_change_unsaid(
        self, dlr: dict[str, Any], wish: dict[str, Any], receipts: str
    ) -> None:
        read = Webhook.model_validate({"Webhook": "Odd", "Url": OLD, "Method": "POST"} | dlr)
        change = planned("Odd", read, **wish)
        assert FieldChange("delivery_receipts", "not stated", receipts) in change.fields
        assert change.after.wire()["Dlr"] == (receipts == "on")

    def test_where_nothing_else_changes_they_do_not_either(self) -> None:
        change = planned("Bare", url=OLD)
        assert (change.kind, change.after.delivery_receipts) == ("unchanged", None)

    def test_a_name_that_is_part_of_another_is_another(self) -> None:
        assert planned("Defaul", url=NEW).kind == "created"
        assert planned("Default2", url=NEW).kind == "created"


class TestRefusals:
    def test_a_creation_needs_a_url(self) -> None:
        assert issues("Orders") == [Issue(field="url", problem="is needed to create a webhook")]

    @pytest.mark.parametrize("name", ["default", "DEFAULT"])
    def test_a_near_miss_is_neither_a_change_nor_a_creation(self, name: str) -> None:
        problem = "hardly differs from 'Default', a webhook that has to be named exactly"
        assert issues(name, url=NEW) == [Issue(field="name", problem=problem)]

    def test_case_is_folded_for_every_script(self) -> None:
        assert [issue.field for issue in issues("STRASSE", Webhook(name="Straße", url=OLD), url=NEW)] == ["name"]

    def test_an_exact_name_is_meant_although_another_is_like_it(self) -> None:
        twins = (DEFAULT, DEFAULT.model_copy(update={"name": "DEFAULT"}))
        assert planned("Default", *twins, url=NEW).before == twins[0]
        assert planned("DEFAULT", *twins, url=NEW).before == twins[1]
        assert [issue.field for issue in issues("default", *twins, url=NEW)] == ["name"]

    @pytest.mark.parametrize(
        "name", [" ", " Orders", "Orders ", "Or\nders", "Or\x00ders", "Or\u200bders", "\u202eOrders"]
    )
    def test_a_name_has_nothing_unseen(self, name: str) -> None:
        assert issues(name, url=NEW) == [Issue(field="name", problem="has outer spaces or control characters")]

    @pytest.mark.parametrize(
        ("url", "why"),
        [
            ("http://new.example/texts", "must start with https://"),
            ("http://127.0.0.1.new.example/texts", "must start with https://"),
            ("http://localhost.new.example/texts", "must start with https://"),
            ("http://10.0.0.1/texts", "must start with https://"),
            ("ftp://new.example/texts", "must start with https://"),
            ("new.example/texts", "must start with https://"),
            ("https://user:secret@new.example/texts", "credentials"),
            ("https://new.example/a b", "white space"),
            ("https://new.example/\ttexts", "white space or control characters"),
            ("https://new.example/\x7f", "control characters"),
            (f"{NEW}?{'x' * 2048}", "longer than 2048 characters"),
        ],
    )
    def test_a_url_is_safe(self, url: str, why: str) -> None:
        (issue,) = issues("Default", url=url)
        assert issue.field == "url"
        assert why in issue.problem
        assert url not in issue.problem

    def test_all_problems_are_told_at_once(self) -> None:
        assert [issue.field for issue in issues(" x", url="http://new.example")] == ["name", "url"]

    @pytest.mark.parametrize(
        "url", ["http://localhost/in", "http://127.0.0.1:8080/in", "http://[::1]/in", "http://127.9.9.9/in"]
    )
    def test_this_machine_needs_no_certificate(self, url: str) -> None:
        assert planned(url=url).after.url == url

    def test_nothing_does_where_it_is_allowed(self) -> None:
        assert planned(url="http://new.example/in", allow_http=True).kind == "updated"

    def test_what_is_there_already_is_not_judged(self) -> None:
        plain = Webhook(name="Plain", url="http://old.example/in")
        assert planned("Plain", plain, description="Bar").after.url == plain.url


WISHES = st.builds(
    WebhookWish,
    st.sampled_from(["Default", "Bare", "Orders"]),
    st.sampled_from([OLD, NEW]),
    st.sampled_from(["", "Main line", "Bar"]),
    st.sampled_from([None, True, False]),
    st.sampled_from(["", "POST", "3CX"]),
)


class TestProperties:
    @given(WISHES)
    def test_a_wish_comes_true_once(self, wish: WebhookWish) -> None:
        change = plan([DEFAULT, BARE], wish)
        again = plan([change.after], wish)
        assert again.kind == "unchanged"
        assert again.after == change.after

    @given(WISHES)
    def test_every_field_is_always_sent(self, wish: WebhookWish) -> None:
        body = plan([DEFAULT, BARE], wish).after.wire()
        assert body.keys() == WIRE_KEYS
        assert isinstance(body["Dlr"], bool)
        assert body["Method"] in ("POST", "3CX")

    @given(WISHES)
    def test_nothing_changes_that_was_not_asked_for_or_not_stated(self, wish: WebhookWish) -> None:
        change = plan([DEFAULT, BARE], wish)
        given = {
            "url": wish.url,
            "description": wish.description,
            "delivery_receipts": {True: "on", False: "off", None: ""}[wish.delivery_receipts],
            "method": wish.method,
        }
        for field in change.fields:
            assert field.after == given[field.field] or (field.before == "not stated" and not given[field.field])


class TestFind:
    def test_it_is_found_by_its_exact_name(self) -> None:
        assert find([BARE, DEFAULT], "Default") is DEFAULT

    @pytest.mark.parametrize("name", ["", "default", "Defaul", "Default ", "Orders"])
    def test_no_other_is_taken_for_it(self, name: str) -> None:
        with pytest.raises(WebhookNotFound) as missing:
            find([BARE, DEFAULT], name)
        report = missing.value.report
        assert (report.code, report.outcome, report.retryable) == ("webhook_not_found", "not_done", False)
        assert repr(name) in report.message
        assert report.next_step.endswith("Those that exist: 'Bare', 'Default'; names are matched exactly.")

    def test_an_account_may_have_none(self) -> None:
        with pytest.raises(WebhookNotFound):
            find([], "Default")
