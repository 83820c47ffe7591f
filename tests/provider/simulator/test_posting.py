"""How the simulated carrier posts: where to, again until it is acknowledged, and by itself."""

import json
import re
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import anyio
import anyio.lowlevel
import httpx2
import pytest

from bulkvs_mcp.provider.simulator.app import (
    API_PATH,
    DEFAULT_WEBHOOK,
    SANDBOX_LOGIN,
    SENDING_NUMBER,
    Simulator,
    Webhook,
)
from bulkvs_mcp.provider.simulator.carrier import ATTEMPTS, post_on_this_machine
from bulkvs_mcp.server.demo.stage import DemoInbox, receiving

from ...helpers.provider.line import ALICE, BOB, line
from ...helpers.provider.webhook import PICTURE, Posted, sending
from ...helpers.server.processes import COMMAND, PROMPTLY, environment, running
from ...helpers.support import call, structure
from ...helpers.systems import POSIX
from ...helpers.wire import serve

# The webhook


async def test_it_posts_to_the_default_webhook_else_the_first_else_nowhere() -> None:
    account, webhook = Simulator(), Posted()
    account.carrier.post = webhook
    for name in ("Orders", "Kitchen"):
        account.webhooks[name] = Webhook(name, "", f"https://{name}.example/", True, "POST", "")
    for _ in range(3):
        sending(account)
        await account.carrier.deliver()
        account.webhooks.pop(next(iter(account.webhooks)))
    account.webhooks.clear()
    sending(account)
    await account.carrier.deliver()
    called = ["https://texts.example.com/inbound", "https://Orders.example/", "https://Kitchen.example/"]
    assert [post.url for post in account.carrier.posts] == called
    assert (len(webhook.bodies), account.carrier.waiting) == (3, 0)


@pytest.mark.parametrize(
    "url",
    [
        "https://texts.example.com/inbound",
        "http://127.0.0.1.example.com/",
        "http://localhost.example.com/",
        "http://127.0.0.1@texts.example.com/",
        "http://texts.example.com#@127.0.0.1/",
        "http://10.0.0.7/",
        "http://0.0.0.0/",
        "http://[::ffff:192.0.2.7]/",
        "http://[::1",
        "127.0.0.1:80",
        "",
    ],
)
async def test_what_is_not_this_machine_is_never_called(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(httpx2, "AsyncClient")
    account = Simulator()
    account.webhooks[DEFAULT_WEBHOOK].url = url
    sending(account)
    await account.carrier.deliver()
    (post,) = account.carrier.posts
    assert (post.url, post.answers, account.carrier.waiting) == (url, [], 0)


async def test_no_proxy_stands_in_between(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    async with receiving(f"sqlite://{tmp_path / 'record.db'}") as inbox:
        body = json.dumps({"From": ALICE, "Message": "Hello"}).encode()
        assert await post_on_this_machine(inbox.url, body) == 200
        assert await post_on_this_machine(f"{inbox.url}0", body) == 404
    assert await post_on_this_machine(inbox.url, body) == 0
    assert [taken.kind for taken in inbox.taken] == ["text"]


async def test_what_is_not_acknowledged_is_posted_again() -> None:
    account, webhook = Simulator(), Posted([503, 0])
    account.carrier.post = webhook
    sending(account)
    rounds = [[post.answers[-1] for post in await account.carrier.deliver()] for _ in range(4)]
    assert rounds == [[503], [0], [200], []]
    assert len(set(webhook.bodies)) == 1
    assert [post.answers for post in account.carrier.posts] == [[503, 0, 200]]


async def test_but_not_for_ever() -> None:
    account = Simulator()
    account.carrier.post = Posted([503] * 100)
    sending(account)
    for _ in range(ATTEMPTS + 2):
        await account.carrier.deliver()
    assert ([post.answers for post in account.carrier.posts], account.carrier.waiting) == ([[503] * ATTEMPTS], 0)


async def test_a_reset_forgets_everything() -> None:
    account = Simulator()
    carrier = account.carrier
    carrier.post, carrier.receipts, carrier.receipts_for[BOB], carrier.replies[BOB] = (
        Posted(),
        "late",
        "twice",
        "Hm",
    )
    carrier.ref_ids = carrier.flags = False
    sending(account)
    await carrier.deliver()
    carrier.reply(BOB, "Hello")
    account.reset()
    assert (await carrier.deliver(), carrier.waiting, carrier.posts) == ((), 0, [])
    assert (carrier.receipts, carrier.receipts_for, carrier.replies) == ("delivered", {}, {})
    assert carrier.ref_ids
    assert carrier.flags


# By itself


@asynccontextmanager
async def by_itself(account: Simulator, moment: float = 0.0) -> AsyncGenerator[None]:
    """The carrier delivers without being told to."""
    async with anyio.create_task_group() as background:
        background.start_soon(account.carrier.run, moment)
        yield
        background.cancel_scope.cancel()


async def test_receipts_and_replies_come_by_themselves(tmp_path: Path) -> None:
    async with line(tmp_path) as phone, by_itself(phone.account, 0.01):
        phone.account.carrier.replies[ALICE] = "Great!"
        for words in ("Your table is ready", "And your drinks"):
            message_id = await phone.send(words)
            answered = structure(await call(phone.client, "wait_for_reply", with_number=ALICE))
            assert [row["received_text"] for row in answered["messages"]] == ["Great!"]
            assert await phone.told(message_id) == [("sent", "delivered", None)]


async def test_what_is_to_be_repeated_is_by_itself() -> None:
    account, webhook = Simulator(), Posted([503, 503])
    account.carrier.post, account.carrier.receipts = webhook, "late"
    async with by_itself(account):
        sending(account)
        account.carrier.reply(ALICE, "Hello")
        account.carrier.notice()
        with anyio.fail_after(PROMPTLY):
            while account.carrier.waiting:
                await anyio.lowlevel.checkpoint()
    assert [post.answers for post in account.carrier.posts] == [[503, 200], [503, 200]]


# From another process


async def test_a_handset_can_be_had_to_text_over_http(tmp_path: Path) -> None:
    account = Simulator()
    async with receiving(f"sqlite://{tmp_path / 'record.db'}") as inbox, serve(account) as base_url:
        account.webhooks[DEFAULT_WEBHOOK].url = inbox.url
        root = base_url.removesuffix(API_PATH) + "/_simulator"
        async with httpx2.AsyncClient() as client:
            told = await client.post(f"{root}/texts", json={"sender": ALICE, "text": "STOP", "media": [PICTURE]})
            unclear = [await client.post(f"{root}/texts", json=body) for body in ({}, {"sender": ""})]
            await account.carrier.deliver()
            shown = (await client.get(f"{root}/posts")).json()
    assert (told.status_code, [answer.status_code for answer in unclear]) == (204, [400, 400])
    (post,) = shown
    assert (post["url"], post["answers"], post["fields"]["Message"]) == (inbox.url, [200], "STOP")
    assert [taken.number for taken in inbox.taken] == [ALICE]


@POSIX
async def test_the_command_does_it_by_itself(tmp_path: Path) -> None:
    url = f"sqlite://{tmp_path / 'record.db'}"
    async with receiving(url) as inbox:
        with running([COMMAND, "simulator", "--port", "0"], environment(tmp_path)) as pipe:
            [base_url] = re.findall(r"http://127\.0\.0\.1:\d+/api/v1\.0", pipe.announced())
            await in_conversation(base_url, inbox)
    assert sorted(taken.kind for taken in inbox.taken) == ["receipt", "text"]


async def in_conversation(base_url: str, inbox: DemoInbox) -> None:
    """A text, its receipt and a reply, all of which the simulator makes in its own time."""
    webhook = {"Webhook": DEFAULT_WEBHOOK, "Url": inbox.url, "Dlr": True}
    text = {"From": SENDING_NUMBER, "To": [ALICE], "Message": "Your table is ready"}
    reply = {"sender": ALICE, "text": "Coming"}
    async with httpx2.AsyncClient(auth=(SANDBOX_LOGIN, SANDBOX_LOGIN)) as client:
        await client.put(f"{base_url}/webHooks", json=webhook)
        await client.post(f"{base_url}/messageSend", json=text)
        await client.post(f"{base_url.removesuffix(API_PATH)}/_simulator/texts", json=reply)
    with anyio.fail_after(PROMPTLY):
        while len(inbox.taken) < 2:  # noqa: ASYNC110 (what comes is another process's doing)
            await anyio.sleep(0.02)
