"""What one call takes, one at a time, over pipes and over HTTP: ours with and without its promises, and others."""

import asyncio
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from functools import partial

import httpx2

from .figures import Measure, Series, in_turn
from .pipe import Pipe
from .protocol import Speaker
from .stage import RECIPIENT, SENDER, Stage, Subject, fresh_text
from .starts import guarded_send
from .web import Http

MEMORY = "sqlite:///:memory:"
WARM_UP = 20
TRANSPORTS = ("stdio", "http")

UNGUARDED, DURABLE, GUARDED = "send, no guard, no store", "send, no guard, durable", "send, guarded, durable"
LIST, OPENAPI, BARE = "list_messages", "openapi: send", "bare: no-op"
POST, KEPT = "POST, fresh connection", "POST, kept connection"


def measured(stage: Stage, rounds: int) -> dict[str, Series]:
    """Milliseconds of each call, over each transport."""
    return {transport: _over(transport, stage, rounds) for transport in TRANSPORTS}


def _over(transport: str, stage: Stage, rounds: int) -> Series:
    with ExitStack() as running, asyncio.Runner() as loop:

        def begun(name: str, server: str, **settings: str) -> Speaker:
            subject = stage.subject(name, server, **settings)
            speaker = running.enter_context(_started(transport, subject))
            speaker.greet()
            return speaker

        posts = {POST: _Posts(stage.account, 0, loop), KEPT: _Posts(stage.account, 5, loop)}
        measures = _measures(begun) | {name: post.measure for name, post in posts.items()}
        in_turn(WARM_UP, measures)
        found = in_turn(rounds, measures)
        for post in posts.values():
            post.close()
    return found


def _started(transport: str, subject: Subject) -> Pipe | Http:
    return subject.http() if transport == "http" else subject.pipe()


def _measures(begun: Callable[..., Speaker]) -> dict[str, Measure]:
    guarded = begun("guarded", "ours", BULKVS_CONFIRM="token")
    durable = begun("durable", "ours", BULKVS_CONFIRM="off")
    unguarded = begun("unguarded", "ours", BULKVS_CONFIRM="off", BULKVS_STORE=MEMORY)
    openapi, bare = begun("openapi", "openapi"), begun("bare", "bare")
    return {
        UNGUARDED: partial(_called, unguarded, "send_message", _ours),
        DURABLE: partial(_called, durable, "send_message", _ours),
        GUARDED: partial(guarded_send, guarded),
        LIST: partial(_called, guarded, "list_messages", dict),
        OPENAPI: partial(_called, openapi, "messageSend", theirs),
        BARE: partial(_called, bare, "nothing", dict),
    }


def _called(speaker: Speaker, tool: str, arguments: Callable[[], Mapping[str, object]]) -> dict[str, float]:
    given = arguments()
    began = time.perf_counter()
    speaker.call(tool, given)
    return {"call_ms": (time.perf_counter() - began) * 1000}


def _ours() -> dict[str, object]:
    return {"to": RECIPIENT, "message": fresh_text()}


def theirs() -> dict[str, object]:
    """A text as the provider's API takes it."""
    return {"From": SENDER, "To": [RECIPIENT], "Message": fresh_text()}


class _Posts:
    """The least that a send can be: one POST, by the HTTP client that all of them use."""

    def __init__(self, account: Mapping[str, str], kept: int, loop: asyncio.Runner) -> None:
        self._loop = loop
        self._client = httpx2.AsyncClient(
            base_url=account["BULKVS_BASE_URL"],
            auth=httpx2.BasicAuth(account["BULKVS_USERNAME"], account["BULKVS_TOKEN"]),
            limits=httpx2.Limits(max_keepalive_connections=kept),
        )

    def measure(self) -> dict[str, float]:
        """Milliseconds of one."""
        return {"call_ms": self._loop.run(self._posted())}

    async def _posted(self) -> float:
        body = theirs()
        began = time.perf_counter()
        (await self._client.post("/messageSend", json=body)).raise_for_status()
        return (time.perf_counter() - began) * 1000

    def close(self) -> None:
        self._loop.run(self._client.aclose())
