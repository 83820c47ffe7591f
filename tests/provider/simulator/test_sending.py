"""The simulator takes texts as the documented API does, and refuses them in its words."""

import pytest

from bulkvs_mcp.provider.simulator.account import fragments
from bulkvs_mcp.provider.simulator.app import (
    DEFAULT_WEBHOOK,
    FAILING_RECIPIENT,
    PENDING_CAMPAIGN,
    SECOND_SENDING_NUMBER,
    SENDING_NUMBER,
    SMS_OFF_NUMBER,
    UNAVAILABLE_RECIPIENT,
    UNREGISTERED_NUMBER,
    Number,
    Simulator,
)

from ...helpers.provider.simulated import (
    ALICE,
    ANONYMOUS,
    BOB,
    NOON,
    PICTURE,
    SHORT_CODE,
    Connect,
    in_process,
    message,
    simulated,
    webhook,
)


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
