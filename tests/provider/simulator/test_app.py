"""The simulator speaks the documented API, in process and over HTTP, and fails in every way it is told to."""

import asyncio
import json
from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime
from itertools import count
from uuid import UUID

import httpx2
import pytest

from bulkvs_mcp.provider.simulator.account import fragments
from bulkvs_mcp.provider.simulator.app import (
    APPROVED_CAMPAIGN,
    DEFAULT_WEBHOOK,
    FAILING_RECIPIENT,
    PENDING_CAMPAIGN,
    SECOND_SENDING_NUMBER,
    SENDING_NUMBER,
    SMS_OFF_NUMBER,
    UNAVAILABLE_RECIPIENT,
    UNREGISTERED_NUMBER,
    Number,
    Quirks,
    Received,
    Simulator,
)
from bulkvs_mcp.provider.simulator.faults import Fault

from ...helpers.wire import serve, serve_in_thread

ALICE, BOB = "13105551212", "13125551213"
SHORT_CODE = "72345"
PICTURE = "https://media.example/cat.png"
ANONYMOUS = httpx2.Auth()
NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)

Connect = Callable[[Simulator], AbstractAsyncContextManager[httpx2.AsyncClient]]


@asynccontextmanager
async def in_process(simulator: Simulator) -> AsyncGenerator[httpx2.AsyncClient]:
    transport = httpx2.ASGITransport(simulator.app)
    base_url, auth = "http://simulator/api/v1.0", (simulator.username, simulator.token)
    async with httpx2.AsyncClient(transport=transport, base_url=base_url, auth=auth) as client:
        yield client


@asynccontextmanager
async def over_http(simulator: Simulator) -> AsyncGenerator[httpx2.AsyncClient]:
    auth = (simulator.username, simulator.token)
    async with serve(simulator) as base_url, httpx2.AsyncClient(base_url=base_url, auth=auth) as client:
        yield client


@pytest.fixture(params=[in_process, over_http])
def connect(request: pytest.FixtureRequest) -> Connect:
    """The two ways to the simulator: everything below holds for both."""
    return request.param


class Log(list[Received]):
    """A log of requests that can be waited for."""

    def __init__(self) -> None:
        super().__init__()
        self.written = asyncio.Event()

    def append(self, item: Received) -> None:
        super().append(item)
        self.written.set()


def simulated() -> Simulator:
    """A simulator whose answers can be foretold."""
    ids = count(1)
    return Simulator(now=lambda: NOON, new_id=lambda: UUID(int=next(ids)))


def message(**changed: object) -> dict[str, object]:
    body: dict[str, object] = {"From": SENDING_NUMBER, "To": [ALICE], "Message": "Ready at 5", **changed}
    return {key: value for key, value in body.items() if value is not None}


def webhook(**changed: object) -> dict[str, object]:
    body: dict[str, object] = {"Webhook": "Orders", "Url": "https://shop.example/in", **changed}
    return {key: value for key, value in body.items() if value is not None}


class TestSending:
    async def test_a_text_is_accepted_and_kept(self, connect: Connect) -> None:
        simulator = simulated()
        async with connect(simulator) as client:
            response = await client.post("/messageSend", json=message())
        assert (response.status_code, response.json()) == (
            200,
            {
                "RefId": "00000000-0000-0000-0000-000000000001",
                "From": SENDING_NUMBER,
                "MessageType": "SMS",
                "Fragments": 1,
                "Results": [{"To": ALICE, "Status": "SUCCESS"}],
            },
        )
        (sent,) = simulator.sent
        assert (sent.ref_id, sent.sender, sent.recipients) == (
            response.json()["RefId"],
            SENDING_NUMBER,
            (ALICE,),
        )
        assert (sent.text, sent.media_urls, sent.message_type, sent.sent_at) == ("Ready at 5", (), "SMS", NOON)

    async def test_every_request_is_logged_as_it_came(self, connect: Connect) -> None:
        simulator = simulated()
        async with connect(simulator) as client:
            await client.post("/messageSend", json=message())
            await client.get("/webHooks", params={"Webhook": "Orders & Co"})
            await client.put("/webHooks", content="not json")
        logged = [(seen.method, seen.path, seen.query, seen.body, seen.taken) for seen in simulator.received]
        assert logged == [
            ("POST", "/api/v1.0/messageSend", {}, message(), True),
            ("GET", "/api/v1.0/webHooks", {"Webhook": "Orders & Co"}, "", True),
            ("PUT", "/api/v1.0/webHooks", {}, "not json", True),
        ]

    @pytest.mark.parametrize(
        ("changed", "message_type"),
        [
            ({}, "SMS"),
            ({"From": SECOND_SENDING_NUMBER, "To": [SHORT_CODE]}, "SMS"),
            ({"To": [ALICE, BOB]}, "MMS"),
            ({"MediaURLs": [PICTURE]}, "MMS"),
            ({"MediaURLs": [PICTURE], "Message": None}, "MMS"),
        ],
    )
    async def test_a_group_or_an_attachment_makes_it_an_mms(
        self, changed: dict[str, object], message_type: str
    ) -> None:
        simulator = simulated()
        async with in_process(simulator) as client:
            response = await client.post("/messageSend", json=message(**changed))
        assert response.json()["MessageType"] == message_type
        assert [sent.message_type for sent in simulator.sent] == [message_type]

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("", 1),
            ("a" * 160, 1),
            ("a" * 161, 2),
            ("a" * 306, 2),
            ("a" * 307, 3),
            ("€" * 80, 1),
            ("€" * 81, 2),
            ("ž" * 70, 1),
            ("ž" * 71, 2),
            ("😀" * 35, 1),
            ("😀" * 36, 2),
        ],
    )
    def test_long_texts_are_counted_in_fragments(self, text: str, expected: int) -> None:
        assert fragments(text) == expected

    async def test_one_recipient_of_a_group_can_fail_inside_a_200(self, connect: Connect) -> None:
        simulator = simulated()
        async with connect(simulator) as client:
            response = await client.post("/messageSend", json=message(To=[ALICE, FAILING_RECIPIENT]))
        assert response.status_code == 200
        assert [result["Status"] for result in response.json()["Results"]] == ["SUCCESS", "FAILED"]
        assert [sent.recipients for sent in simulator.sent] == [(ALICE,)]

    async def test_a_text_to_the_failing_recipient_alone_is_not_sent(self) -> None:
        simulator = simulated()
        async with in_process(simulator) as client:
            response = await client.post("/messageSend", json=message(To=["12125550199"]))
        assert response.json()["Results"] == [{"To": "12125550199", "Status": "FAILED"}]
        assert simulator.sent == []

    async def test_a_short_code_of_the_account_sends_without_a_campaign(self) -> None:
        simulator = simulated()
        simulator.numbers[SHORT_CODE] = Number(SHORT_CODE)
        async with in_process(simulator) as client:
            response = await client.post("/messageSend", json=message(From=SHORT_CODE))
        assert response.status_code == 200

    async def test_a_number_without_mms_still_sends_sms(self) -> None:
        simulator = simulated()
        simulator.numbers[SENDING_NUMBER].mms = False
        async with in_process(simulator) as client:
            group = await client.post("/messageSend", json=message(To=[ALICE, BOB]))
            single = await client.post("/messageSend", json=message())
        assert (group.status_code, single.status_code) == (404, 200)


class TestRefusals:
    @pytest.mark.parametrize(
        ("body", "description"),
        [
            ("no JSON", "Body is not a JSON object"),
            ([], "Body is not a JSON object"),
            ({}, "Property missing: From, To"),
            (message(From=None), "Property missing: From"),
            (message(To=None), "Property missing: To"),
            (message(Message=None), "Message or MediaURLs is required"),
            (message(Message="", MediaURLs=[]), "Message or MediaURLs is required"),
            (
                message(From=SHORT_CODE, MediaURLs=[PICTURE]),
                {"To": ["short codes support SMS only"]},
            ),
            (message(To=[ALICE, SHORT_CODE]), {"To": ["short codes support SMS only"]}),
        ],
    )
    async def test_a_malformed_message_is_described(self, body: object, description: object) -> None:
        simulator = simulated()
        async with in_process(simulator) as client:
            response = await client.post("/messageSend", json=body)
        assert response.status_code == 400
        assert response.json() == {"Status": "Failed", "Code": "7400", "Description": description}
        assert simulator.sent == []

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("From", "+13109060901"),
            ("From", "3109060901"),
            ("From", 13109060901),
            ("To", ALICE),
            ("To", []),
            ("To", ["310555121"]),
            ("To", ["١٣١٠٥٥٥١٢١٢"]),
            ("To", [ALICE + "\n"]),
            ("Message", 5),
            ("MediaURLs", PICTURE),
            ("MediaURLs", ["http://media.example/cat.png"]),
            ("MediaURLs", ["cat.png"]),
        ],
    )
    async def test_a_malformed_field_is_named_in_an_object(self, field: str, value: object) -> None:
        async with in_process(simulated()) as client:
            response = await client.post("/messageSend", json=message(**{field: value}))
        assert response.status_code == 400
        assert list(response.json()["Description"]) == [field]

    @pytest.mark.parametrize(
        ("sender", "status"),
        [("13109069999", 404), (SHORT_CODE, 404), (SMS_OFF_NUMBER, 404), (UNREGISTERED_NUMBER, 409)],
    )
    async def test_a_number_that_may_not_send_is_named(self, connect: Connect, sender: str, status: int) -> None:
        simulator = simulated()
        async with connect(simulator) as client:
            response = await client.post("/messageSend", json=message(From=sender))
        assert response.status_code == status
        assert (response.json()["TN"], response.json()["Status"]) == (sender, "Failed")
        assert simulator.sent == []

    async def test_approval_of_the_campaign_lets_the_number_send(self) -> None:
        simulator = simulated()
        simulator.campaigns[PENDING_CAMPAIGN].approval = "Y"
        async with in_process(simulator) as client:
            response = await client.post("/messageSend", json=message(From=UNREGISTERED_NUMBER))
        assert response.status_code == 200

    async def test_the_unavailable_recipient_is_a_503(self, connect: Connect) -> None:
        simulator = simulated()
        async with connect(simulator) as client:
            response = await client.post("/messageSend", json=message(To=[ALICE, UNAVAILABLE_RECIPIENT]))
        assert (response.status_code, simulator.sent) == (503, [])

    async def test_without_funds_nothing_that_costs_is_done(self, connect: Connect) -> None:
        simulator = simulated()
        simulator.funds = False
        async with connect(simulator) as client:
            sent = await client.post("/messageSend", json=message())
            saved = await client.put("/webHooks", json=webhook())
            listed = await client.get("/webHooks")
        assert [answer.status_code for answer in (sent, saved, listed)] == [403, 403, 200]
        assert (simulator.sent, list(simulator.webhooks)) == ([], [DEFAULT_WEBHOOK])

    @pytest.mark.parametrize("auth", [("sandbox", "wrong"), ("other", "sandbox"), None])
    async def test_wrong_or_missing_credentials_are_a_401(
        self, connect: Connect, auth: tuple[str, str] | None
    ) -> None:
        simulator = simulated()
        async with connect(simulator) as client:
            client.auth = auth or ANONYMOUS
            response = await client.post("/messageSend", json=message())
        assert (response.status_code, response.json()["Status"]) == (401, "Failed")
        assert (simulator.sent, [seen.taken for seen in simulator.received]) == ([], [False])

    async def test_other_credentials_can_be_chosen(self) -> None:
        async with in_process(Simulator(username="ann@shop.example", token="geheimniß")) as client:
            response = await client.get("/webHooks")
        assert response.status_code == 200

    @pytest.mark.parametrize(
        ("method", "path"), [("GET", "/messages"), ("GET", "/messageSend"), ("POST", "/webHooks/")]
    )
    async def test_an_unknown_path_is_a_200_of_one_byte(self, connect: Connect, method: str, path: str) -> None:
        simulator = simulated()
        async with connect(simulator) as client:
            response = await client.request(method, path)
        assert (response.status_code, len(response.content)) == (200, 1)
        assert [seen.taken for seen in simulator.received] == [False]


class TestWebhooks:
    async def test_the_list_shows_every_field(self, connect: Connect) -> None:
        async with connect(simulated()) as client:
            everything = await client.get("/webHooks", params={"Webhook": ""})
            one = await client.get("/webHooks", params={"Webhook": DEFAULT_WEBHOOK})
        assert everything.json() == one.json()
        assert one.json() == [
            {
                "Webhook": "Default",
                "Description": "Main line",
                "Url": "https://texts.example.com/inbound",
                "Dlr": True,
                "Method": "POST",
                "Last Modification": "2021-02-16 16:23:35",
            }
        ]

    async def test_a_saved_webhook_is_shown_without_dlr_and_method(self, connect: Connect) -> None:
        simulator = simulated()
        async with connect(simulator) as client:
            response = await client.put("/webHooks", json=webhook(Description="Shop", Dlr=True, Method="3CX"))
        assert response.json() == {
            "Webhook": "Orders",
            "Description": "Shop",
            "Url": "https://shop.example/in",
            "Last Modification": "2026-03-01 12:00:00",
        }
        saved = simulator.webhooks["Orders"]
        assert (saved.dlr, saved.method, len(simulator.webhooks)) == (True, "3CX", 2)

    async def test_saving_again_resets_what_is_left_out(self) -> None:
        simulator = simulated()
        async with in_process(simulator) as client:
            await client.put("/webHooks", json=webhook(Webhook=DEFAULT_WEBHOOK))
        saved = simulator.webhooks[DEFAULT_WEBHOOK]
        assert (saved.description, saved.dlr, saved.method) == ("", False, "POST")

    @pytest.mark.parametrize(
        "changed",
        [
            {"Webhook": None},
            {"Webhook": ""},
            {"Url": None},
            {"Url": "ftp://shop.example/in"},
            {"Url": "https://"},
            {"Dlr": "true"},
            {"Method": "GET"},
        ],
    )
    async def test_a_malformed_webhook_is_a_400(self, changed: dict[str, object]) -> None:
        simulator = simulated()
        async with in_process(simulator) as client:
            response = await client.put("/webHooks", json=webhook(**changed))
        assert (response.status_code, list(simulator.webhooks)) == (400, [DEFAULT_WEBHOOK])

    async def test_an_inbox_on_this_machine_needs_no_https(self) -> None:
        async with in_process(simulated()) as client:
            response = await client.put("/webHooks", json=webhook(Url="http://127.0.0.1:8080/in"))
        assert response.status_code == 200

    async def test_without_consent_saving_is_a_412(self, connect: Connect) -> None:
        simulator = simulated()
        simulator.agreement_accepted = False
        async with connect(simulator) as client:
            response = await client.put("/webHooks", json=webhook())
        assert (response.status_code, list(response.json()["Description"])) == (412, ["Agreement"])

    async def test_a_deleted_webhook_is_gone(self, connect: Connect) -> None:
        simulator = simulated()
        async with connect(simulator) as client:
            deleted = await client.delete("/webHooks", params={"Webhook": DEFAULT_WEBHOOK})
            again = await client.delete("/webHooks", params={"Webhook": DEFAULT_WEBHOOK})
            listed = await client.get("/webHooks")
        assert deleted.json() == {"Status": "Success", "Webhook": "Default"}
        assert [answer.status_code for answer in (again, listed)] == [404, 404]
        assert listed.json()["Description"] == "Webhook not found"

    async def test_what_is_not_there_is_not_found(self) -> None:
        async with in_process(simulated()) as client:
            unknown = await client.get("/webHooks", params={"Webhook": "default"})
            unnamed = await client.delete("/webHooks")
        assert (unknown.status_code, unnamed.status_code) == (404, 400)


class TestCampaigns:
    async def test_campaigns_are_listed(self, connect: Connect) -> None:
        async with connect(simulated()) as client:
            everything = await client.get("/campaigns")
            one = await client.get("/campaigns", params={"Tcr": APPROVED_CAMPAIGN})
        assert [campaign["Approval"] for campaign in everything.json()] == ["Y", "N"]
        assert one.json() == [
            {
                "Tcr": "CW1549",
                "Brand": "Brand 1",
                "Count": "49",
                "Approval": "Y",
                "Activation Date": "2021-02-16 16:23:35",
            }
        ]

    async def test_an_unknown_campaign_and_an_empty_list_are_not_found(self) -> None:
        simulator = simulated()
        async with in_process(simulator) as client:
            unknown = await client.get("/campaigns", params={"Tcr": "C0"})
            simulator.campaigns.clear()
            empty = await client.get("/campaigns")
        assert [answer.status_code for answer in (unknown, empty)] == [404, 404]
        assert empty.json()["Description"] == "Campaign not found"


class TestQuirks:
    def test_there_are_none_to_begin_with(self) -> None:
        assert Simulator().quirks == Quirks()
        assert not any(vars(Quirks()).values())

    async def test_ref_ids_can_be_hexadecimal_and_fragments_missing(self) -> None:
        simulator = simulated()
        simulator.quirks = Quirks(hex_ref_ids=True, omit_fragments=True)
        async with in_process(simulator) as client:
            answers = [(await client.post("/messageSend", json=message())).json() for _ in range(10)]
        assert [answers[0]["RefId"], answers[9]["RefId"]] == ["00000001", "0000000A"]
        assert simulator.sent[9].ref_id == "0000000A"
        assert not any("Fragments" in answer for answer in answers)

    async def test_types_can_drift(self) -> None:
        simulator = simulated()
        simulator.quirks.drifting_types = True
        async with in_process(simulator) as client:
            await client.put("/webHooks", json=webhook(Dlr=True))
            listed = (await client.get("/webHooks")).json()
            campaign = (await client.get("/campaigns")).json()[0]
            sent = (await client.post("/messageSend", json=message())).json()
        assert [hook["Dlr"] for hook in listed] == ["true", 1]
        assert (campaign["Count"], sent["Fragments"], sent["From"]) == (49, "1", SENDING_NUMBER)

    async def test_a_key_can_be_misspelt(self) -> None:
        simulator = simulated()
        simulator.quirks.misspelt_last_modification = True
        async with in_process(simulator) as client:
            (listed,) = (await client.get("/webHooks")).json()
        assert "Last Modification" not in listed
        assert listed["Last Modifiction"] == "2021-02-16 16:23:35"

    async def test_a_success_can_have_a_body_of_one_byte(self) -> None:
        simulator = simulated()
        simulator.quirks.one_byte_200 = True
        async with in_process(simulator) as client:
            good = await client.post("/messageSend", json=message())
            bad = await client.post("/messageSend", json={})
        assert (good.status_code, len(good.content), len(simulator.sent)) == (200, 1, 1)
        assert bad.json()["Status"] == "Failed"

    async def test_errors_can_be_pages(self) -> None:
        simulator = simulated()
        simulator.quirks.html_errors = True
        async with in_process(simulator) as client:
            good = await client.get("/webHooks")
            bad = await client.get("/webHooks", params={"Webhook": "<b>"})
        assert good.json()
        assert (bad.status_code, bad.headers["Content-Type"]) == (404, "text/html; charset=utf-8")
        assert "<h1>404 Not Found</h1><p>Webhook not found</p>" in bad.text

    async def test_bodies_can_be_empty(self) -> None:
        simulator = simulated()
        simulator.quirks.empty_bodies = True
        async with in_process(simulator) as client:
            good = await client.get("/webHooks")
            bad = await client.get("/webHooks", params={"Webhook": "none"})
        assert [(answer.status_code, answer.content) for answer in (good, bad)] == [(200, b""), (404, b"")]


class TestFaults:
    async def test_any_status_can_be_answered(self, connect: Connect) -> None:
        simulator = simulated()
        simulator.fail_next(Fault.answer(429, headers={"Retry-After": "7"}))
        simulator.fail_next(Fault.answer(502, "<h1>Bad gateway</h1>", content_type="text/html"))
        simulator.fail_next(Fault.answer(302, headers={"Location": "https://elsewhere.example"}))
        async with connect(simulator) as client:
            limited, page, moved = [await client.post("/messageSend", json=message()) for _ in range(3)]
        assert (limited.status_code, limited.headers["Retry-After"]) == (429, "7")
        assert limited.json()["Description"] == "Too Many Requests"
        assert (page.status_code, page.text) == (502, "<h1>Bad gateway</h1>")
        assert (moved.status_code, moved.content) == (302, b"")
        assert (simulator.sent, [seen.taken for seen in simulator.received]) == ([], [False] * 3)

    async def test_an_error_can_hide_that_the_message_went_out(self) -> None:
        simulator = simulated()
        simulator.fail_next(Fault.answer(503, taken=True))
        async with in_process(simulator) as client:
            response = await client.post("/messageSend", json=message())
        assert (response.status_code, len(simulator.sent)) == (503, 1)

    @pytest.mark.parametrize("body", ["", " ", "<html></html>", "[]", '{"RefId": 5}'])
    async def test_a_200_can_be_garbage(self, connect: Connect, body: str) -> None:
        simulator = simulated()
        simulator.fail_next(Fault.garbage(body))
        async with connect(simulator) as client:
            response = await client.post("/messageSend", json=message())
        assert (response.status_code, response.text, simulator.sent) == (200, body, [])

    async def test_an_answer_can_be_late(self, connect: Connect) -> None:
        simulator = simulated()
        simulator.fail_next(Fault.delay(0.01))
        async with connect(simulator) as client:
            response = await client.post("/messageSend", json=message())
        assert (response.json()["From"], len(simulator.sent)) == (SENDING_NUMBER, 1)

    @pytest.mark.parametrize(
        ("fault", "taken"),
        [(Fault.delay(3600), True), (Fault.hang(), False), (Fault.hang(taken=True), True)],
    )
    async def test_a_client_can_wait_in_vain(self, connect: Connect, fault: Fault, *, taken: bool) -> None:
        simulator = simulated()
        simulator.received = log = Log()
        simulator.fail_next(fault)
        async with connect(simulator) as client:
            waiting = asyncio.create_task(client.post("/messageSend", json=message()))
            await log.written.wait()
            waiting.cancel()
            await asyncio.wait([waiting])
        assert waiting.cancelled()
        assert ([seen.taken for seen in log], len(simulator.sent)) == ([taken], taken)

    async def test_a_hung_request_ends_with_the_server(self) -> None:
        simulator = simulated()
        simulator.received = log = Log()
        simulator.fail_next(Fault.hang())
        async with httpx2.AsyncClient() as client:
            async with serve(simulator) as base_url:
                waiting = asyncio.create_task(client.get(f"{base_url}/webHooks"))
                await log.written.wait()
            with pytest.raises(httpx2.RemoteProtocolError):
                await waiting

    async def test_an_answer_can_drip(self, connect: Connect) -> None:
        simulator = simulated()
        simulator.fail_next(Fault.drip(0))
        simulator.fail_next(Fault.drip(0, body='{"odd": 1}', taken=False))
        async with connect(simulator) as client:
            real = await client.post("/messageSend", json=message())
            other = await client.post("/messageSend", json=message())
        assert "Content-Length" not in real.headers
        assert (real.json()["From"], other.json()) == (SENDING_NUMBER, {"odd": 1})
        assert [seen.taken for seen in simulator.received] == [True, False]

    async def test_a_drip_can_go_on_for_ever(self) -> None:
        simulator = simulated()
        simulator.fail_next(Fault.drip(0, endless=True))
        async with (
            over_http(simulator) as client,
            client.stream("POST", "/messageSend", json=message()) as response,
        ):
            read = b""
            async for piece in response.aiter_bytes():
                read += piece
                if read.endswith(b"  "):
                    break
        assert (response.status_code, json.loads(read)["From"]) == (200, SENDING_NUMBER)

    @pytest.mark.parametrize(("fault", "taken"), [(Fault.drop_before(), False), (Fault.drop_after(), True)])
    async def test_a_connection_can_break(self, connect: Connect, fault: Fault, *, taken: bool) -> None:
        simulator = simulated()
        simulator.fail_next(fault)
        async with connect(simulator) as client:
            with pytest.raises(httpx2.TransportError):
                await client.post("/messageSend", json=message())
            healthy = await client.get("/webHooks")
        assert [seen.taken for seen in simulator.received] == [taken, True]
        assert (len(simulator.sent), healthy.status_code) == (taken, 200)

    async def test_a_broken_connection_takes_the_change_with_it_or_not(self) -> None:
        simulator = simulated()
        simulator.fail_next(Fault.drop_before())
        simulator.fail_next(Fault.drop_after())
        names: list[list[str]] = []
        async with over_http(simulator) as client:
            for _ in range(2):
                with pytest.raises(httpx2.TransportError):
                    await client.put("/webHooks", json=webhook())
                names.append(list(simulator.webhooks))
        assert names == [["Default"], ["Default", "Orders"]]


class TestQueueing:
    async def test_faults_come_in_order_and_as_often_as_told(self) -> None:
        simulator = simulated()
        simulator.fail_next(Fault.answer(500), times=2)
        simulator.fail_next(Fault.answer(429))
        async with in_process(simulator) as client:
            answers = [await client.get("/webHooks") for _ in range(4)]
        assert [answer.status_code for answer in answers] == [500, 500, 429, 200]

    @pytest.mark.parametrize(
        ("operation", "request_line"),
        [
            ("send", ("POST", "/messageSend")),
            ("list_webhooks", ("GET", "/webHooks")),
            ("put_webhook", ("PUT", "/webHooks")),
            ("delete_webhook", ("DELETE", "/webHooks")),
            ("list_campaigns", ("GET", "/campaigns")),
        ],
    )
    async def test_a_fault_waits_for_its_operation(self, operation: str, request_line: tuple[str, str]) -> None:
        simulator = simulated()
        simulator.fail_next(Fault.answer(599), operation=operation)
        everything = ["POST /messageSend", "PUT /webHooks", "GET /webHooks", "GET /campaigns", "DELETE /webHooks"]
        async with in_process(simulator) as client:
            answers = [await client.request(*line.split()) for line in everything]
        assert [answer.status_code == 599 for answer in answers] == [
            line == " ".join(request_line) for line in everything
        ]

    def test_an_unknown_operation_is_a_mistake(self) -> None:
        with pytest.raises(ValueError, match="teleport"):
            Simulator().fail_next(Fault.hang(), operation="teleport")

    async def test_a_lasting_fault_ends_when_healed(self) -> None:
        simulator = simulated()
        simulator.fail_next(Fault.answer(500), times=None)
        async with in_process(simulator) as client:
            before = [(await client.get("/campaigns")).status_code for _ in range(5)]
            simulator.heal()
            after = await client.get("/campaigns")
        assert (before, after.status_code, len(simulator.faults)) == ([500] * 5, 200, 0)

    async def test_a_reset_brings_back_the_beginning(self) -> None:
        simulator = simulated()
        async with in_process(simulator) as client:
            await client.post("/messageSend", json=message())
            await client.delete("/webHooks", params={"Webhook": DEFAULT_WEBHOOK})
        simulator.fail_next(Fault.hang(), times=None)
        simulator.quirks.empty_bodies = simulator.quirks.html_errors = True
        simulator.funds = simulator.agreement_accepted = False
        simulator.reset()
        fresh = Simulator()
        for name in ("numbers", "webhooks", "campaigns", "received", "sent", "quirks", "funds"):
            assert getattr(simulator, name) == getattr(fresh, name)
        assert (simulator.agreement_accepted, len(simulator.faults)) == (True, 0)


class TestControlSurface:
    async def test_the_log_shows_what_came_and_what_was_sent(self, connect: Connect) -> None:
        simulator = simulated()
        async with connect(simulator) as client:
            await client.post("/messageSend", json=message())
            log = (await client.get(client.base_url.join("/_simulator/log"), auth=ANONYMOUS)).json()
        assert log["received"] == [
            {
                "method": "POST",
                "path": "/api/v1.0/messageSend",
                "query": {},
                "body": message(),
                "taken": True,
            }
        ]
        assert log["sent"] == [
            {
                "ref_id": "00000000-0000-0000-0000-000000000001",
                "sender": SENDING_NUMBER,
                "recipients": [ALICE],
                "text": "Ready at 5",
                "media_urls": [],
                "message_type": "SMS",
                "sent_at": "2026-03-01T12:00:00Z",
            }
        ]

    async def test_faults_are_ordered_and_everything_is_reset(self, connect: Connect) -> None:
        simulator = simulated()
        order = {"fault": {"kind": "answer", "status": 500}, "times": None, "operation": "list_campaigns"}
        async with connect(simulator) as client:
            ordered = await client.post(client.base_url.join("/_simulator/faults"), json=order, auth=ANONYMOUS)
            answers = [await client.get(path) for path in ("/campaigns", "/webHooks", "/campaigns")]
            reset = await client.post(client.base_url.join("/_simulator/reset"), auth=ANONYMOUS)
            healthy = await client.get("/campaigns")
        assert (ordered.status_code, reset.status_code) == (204, 204)
        assert [answer.status_code for answer in (*answers, healthy)] == [500, 200, 500, 200]
        assert len(simulator.received) == 1

    @pytest.mark.parametrize("kind", ["delay", "drip"])
    async def test_a_slow_answer_is_an_answer(self, kind: str) -> None:
        simulator = simulated()
        async with in_process(simulator) as client:
            await client.post(client.base_url.join("/_simulator/faults"), json={"fault": {"kind": kind}})
            response = await client.post("/messageSend", json=message())
        assert (response.json()["From"], len(simulator.sent)) == (SENDING_NUMBER, 1)

    @pytest.mark.parametrize(
        "order",
        [
            "not json",
            {},
            {"fault": {"kind": "explode"}},
            {"fault": {"kind": "hang"}, "times": 0},
            {"fault": {"kind": "hang"}, "operation": "teleport"},
            {"fault": {"kind": "answer", "status": 42}},
        ],
    )
    async def test_an_order_that_makes_no_sense_is_refused(self, order: object) -> None:
        simulator = simulated()
        async with in_process(simulator) as client:
            response = await client.post(client.base_url.join("/_simulator/faults"), json=order)
        assert (response.status_code, len(simulator.faults)) == (400, 0)


def test_it_serves_from_another_thread() -> None:
    simulator = simulated()
    simulator.fail_next(Fault.drop_after(), operation="send")
    with (
        serve_in_thread(simulator) as base_url,
        httpx2.Client(base_url=base_url, auth=("sandbox", "sandbox")) as client,
    ):
        with pytest.raises(httpx2.TransportError):
            client.post("/messageSend", json=message())
        assert client.get("/webHooks").status_code == 200
    assert len(simulator.sent) == 1
