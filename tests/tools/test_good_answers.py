"""What good calls answer, word for word, and what the provider received."""

# ruff: noqa: E501 (whole answers stand here as they are)

from inline_snapshot import snapshot

from bulkvs_mcp.provider.simulator.app import DEFAULT_WEBHOOK, SENDING_NUMBER

from ..helpers.support import call, in_process
from ..helpers.tools.foretold import ALICE, BOB, INBOX, account, received, words


class TestGoodAnswers:
    """The whole text of a good answer, and the JSON that it took."""

    async def test_send_message(self) -> None:
        simulator = account()
        async with in_process(simulator) as client:
            result = await call(client, "send_message", to=["(310) 555-1212"], message="Your table is ready.")
        assert not result.is_error
        assert words(result) == snapshot("""\
Sent from +1 310-906-0901; the provider took it, delivery is not known.
- +1 310-555-1212: sent (SMS, 1 segment, message_id msg_1, ref_id 00000000-0000-0000-0000-000000000001)
No receipt of any text is on record here, so perhaps none will come.
Sandbox: a simulator answered, nothing was really sent or changed.\
""")
        assert received(simulator) == [
            (
                "POST /messageSend",
                {"From": SENDING_NUMBER, "To": [ALICE], "Message": "Your table is ready."},
            )
        ]

    async def test_send_message_to_several(self) -> None:
        async with in_process(account()) as client:
            result = await call(client, "send_message", to=[ALICE, BOB], message="Your table is ready.")
        assert words(result) == snapshot("""\
Sent from +1 310-906-0901, one private message each; the provider took it, delivery is not known.
- +1 310-555-1212: sent (SMS, 1 segment, message_id msg_1, ref_id 00000000-0000-0000-0000-000000000001)
- +1 312-555-1213: sent (SMS, 1 segment, message_id msg_1, ref_id 00000000-0000-0000-0000-000000000002)
No receipt of any text is on record here, so perhaps none will come.
Sandbox: a simulator answered, nothing was really sent or changed.\
""")

    async def test_send_message_to_a_group(self) -> None:
        async with in_process(account()) as client:
            result = await call(client, "send_message", to=[ALICE, BOB], message="Hi all", group=True)
        assert words(result) == snapshot("""\
Sent from +1 310-906-0901, one group message; the provider took it, delivery is not known.
- +1 310-555-1212: sent (MMS, message_id msg_1, ref_id 00000000-0000-0000-0000-000000000001)
- +1 312-555-1213: sent (MMS, message_id msg_1, ref_id 00000000-0000-0000-0000-000000000001)
No receipt of any text is on record here, so perhaps none will come.
Sandbox: a simulator answered, nothing was really sent or changed.\
""")

    async def test_preview_message(self) -> None:
        simulator = account()
        async with in_process(simulator) as client:
            result = await call(client, "preview_message", to=[ALICE, BOB], message="Your table is ready.")
        assert not result.is_error
        assert words(result) == snapshot("""\
Preview only, nothing was sent.
SMS from +1 310-906-0901 to 2 people, one private message each:
  +1 310-555-1212
  +1 312-555-1213
Text:
  | Your table is ready.
Size: 2 segments billed, 1 for each of 2 people (GSM-7)
Sandbox: a simulator answered, nothing was really sent or changed.\
""")
        assert received(simulator) == []

    async def test_list_webhooks(self) -> None:
        simulator = account()
        async with in_process(simulator) as client:
            result = await call(client, "list_webhooks")
        assert not result.is_error
        assert words(result) == snapshot("""\
1 webhook(s).
- "Default" → https://texts.example.com/inbound (POST, receipts on, last modified 2021-02-16 16:23:35) "Main line"
Sandbox: a simulator answered, nothing was really sent or changed.\
""")
        assert received(simulator) == [("GET /webHooks", {})]

    async def test_put_webhook(self) -> None:
        simulator = account()
        async with in_process(simulator) as client:
            created = await call(client, "put_webhook", name="Orders", url=INBOX)
            updated = await call(client, "put_webhook", name="Orders", description="Kitchen", method="3CX")
            unchanged = await call(client, "put_webhook", name="Orders", method="3CX")
        assert [result.is_error for result in (created, updated, unchanged)] == [False] * 3
        assert words(created) == snapshot("""\
Created.
- "Orders" → https://inbox.example/texts (POST, receipts on, last modified 2026-03-01 12:00:00)
Sandbox: a simulator answered, nothing was really sent or changed.\
""")
        assert words(updated) == snapshot("""\
Updated.
- "Orders" → https://inbox.example/texts (3CX, receipts on, last modified 2026-03-01 12:00:00) "Kitchen"
  description: (none) → "Kitchen"
  method: POST → 3CX
Sandbox: a simulator answered, nothing was really sent or changed.\
""")
        assert words(unchanged) == snapshot("""\
Unchanged.
- "Orders" → https://inbox.example/texts (3CX, receipts on, last modified 2026-03-01 12:00:00) "Kitchen"
Sandbox: a simulator answered, nothing was really sent or changed.\
""")
        assert received(simulator) == [
            ("GET /webHooks", {}),
            ("GET /webHooks", {"Webhook": "Orders"}),
            (
                "PUT /webHooks",
                {"Webhook": "Orders", "Description": "", "Url": INBOX, "Dlr": True, "Method": "POST"},
            ),
            ("GET /webHooks", {}),
            ("GET /webHooks", {}),
            (
                "PUT /webHooks",
                {"Webhook": "Orders", "Description": "Kitchen", "Url": INBOX, "Dlr": True, "Method": "3CX"},
            ),
            ("GET /webHooks", {}),
        ]

    async def test_delete_webhook(self) -> None:
        simulator = account()
        async with in_process(simulator) as client:
            result = await call(client, "delete_webhook", name=DEFAULT_WEBHOOK)
        assert not result.is_error
        assert words(result) == snapshot("""\
Deleted.
- "Default" → https://texts.example.com/inbound (POST, receipts on, last modified 2021-02-16 16:23:35) "Main line"
To restore it, call put_webhook with name="Default", url="https://texts.example.com/inbound", description="Main line", delivery_receipts="on", method="POST".
Sandbox: a simulator answered, nothing was really sent or changed.\
""")
        assert received(simulator) == [
            ("GET /webHooks", {}),
            ("GET /webHooks", {}),
            ("DELETE /webHooks", {"Webhook": DEFAULT_WEBHOOK}),
        ]

    async def test_list_campaigns(self) -> None:
        simulator = account()
        async with in_process(simulator) as client:
            result = await call(client, "list_campaigns")
        assert not result.is_error
        assert words(result) == snapshot("""\
2 campaign(s).
- CW1549 "Brand 1": approved, 49 number(s), active since 2021-02-16 16:23:35
- CP2200 "Brand 2": not approved ("N"), 1 number(s)
What an approval other than "Y" means the provider does not document; its portal shows the state.
Sandbox: a simulator answered, nothing was really sent or changed.\
""")
        assert received(simulator) == [("GET /campaigns", {})]
