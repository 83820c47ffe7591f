"""A line in the log for each request: what was called, how it was answered, and how long that took."""

import asyncio
import json
import logging
import re
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any, cast

from starlette.types import ASGIApp, Message, Receive, Scope, Send

_METHOD = re.compile(r"[a-z]+(/[a-z_]+){0,2}", re.ASCII | re.IGNORECASE)
_LONGEST = 40
_logger = logging.getLogger(__name__)


class Access:
    """Logs what passes. Nothing of it is a caller's own words: an unknown method or tool is called just that.

    Args:
        tools: Their names.
        now: What time it is, in seconds.
    """

    def __init__(self, app: ASGIApp, tools: Collection[str], now: Callable[[], float] = time.monotonic) -> None:
        self._app = app
        self._tools = tools
        self._now = now
        self._calls = 0
        self.idle = asyncio.Event()
        """Set while no call is being answered; one that only listens is none."""
        self.idle.set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes a request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        seen = _Seen(receive, send)
        since, counted = self._now(), scope["method"] == "POST"
        if counted:
            self._count(1)
            seen.on_listening = lambda: self._count(-1)
        try:
            await self._app(scope, seen.received, seen.sent)
        finally:
            if counted and not seen.listens:
                self._count(-1)
            took = round((self._now() - since) * 1000)
            _logger.info("%s: %d in %d ms", self._named(scope, seen), seen.status, took)

    def _count(self, more: int) -> None:
        self._calls += more
        if self._calls:
            self.idle.clear()
        else:
            self.idle.set()

    def _named(self, scope: Scope, seen: "_Seen") -> str:
        if scope["method"] != "POST":
            return scope["method"] if scope["method"] in ("GET", "DELETE", "HEAD", "OPTIONS") else "another method"
        tool = seen.tool if seen.tool in self._tools else "an unknown tool"
        return f"{seen.method} {tool}" if seen.method == "tools/call" else seen.method


@dataclass
class _Seen:
    """What one request asks for and how it is answered."""

    receive: Receive
    send: Send
    method: str = "nothing readable"
    tool: str = ""
    status: int = 0
    listens: bool = False
    on_listening: Callable[[], None] | None = None

    async def received(self) -> Message:
        message = await self.receive()
        if message["type"] == "http.request" and not message.get("more_body") and message.get("body"):
            self._read(message["body"])
        return message

    async def sent(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
        await self.send(message)

    def _read(self, body: bytes) -> None:
        try:
            asked: Any = json.loads(body)
        except (ValueError, RecursionError):
            return
        if not isinstance(asked, dict):
            return
        whole = cast("dict[str, Any]", asked)
        method, params = whole.get("method"), whole.get("params")
        self.method = "an answer" if method is None else _known(method)
        name = cast("dict[str, Any]", params).get("name") if isinstance(params, dict) else ""
        self.tool = name if isinstance(name, str) else ""
        if self.method == "subscriptions/listen" and self.on_listening and not self.listens:
            self.listens = True
            self.on_listening()


def _known(method: object) -> str:
    short = isinstance(method, str) and len(method) <= _LONGEST
    return method if isinstance(method, str) and short and _METHOD.fullmatch(method) else "an unknown method"
