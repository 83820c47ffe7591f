"""Texts on record, and the commands that look after it."""

import json
from collections.abc import Generator
from contextlib import closing, contextmanager
from io import BytesIO
from typing import Any
from urllib.parse import quote

import anyio
from click.testing import CliRunner, Result

from bulkvs_mcp.messaging.receiving.inbox import Inbox
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.system import write_utf8
from bulkvs_mcp.server.command_line import main

ALICE, BOB, OURS = "13105551212", "13125551213", "13109060901"
MONDAY = 1_800_000_000_000


def receive(url: str, *texts: str, at: int = MONDAY, step: int = 1000, **fields: object) -> None:
    """Texts from Alice, a second apart."""

    async def post() -> None:
        with closing(Store(url)) as store:
            for place, text in enumerate(texts):
                inbox = Inbox(store, lambda moment=at + place * step: moment)
                posted = {"From": ALICE, "To": [OURS], "Message": quote(text, safe="")} | fields
                await inbox.take(json.dumps(posted).encode())

    anyio.run(post)


class _Runner(CliRunner):
    """What a command prints goes through a pipe, as the entry sets it up."""

    @contextmanager
    def isolation(self, *given: Any, **more: Any) -> Generator[tuple[BytesIO, BytesIO, BytesIO]]:
        with super().isolation(*given, **more) as streams:
            write_utf8()
            yield streams


def invoked(*arguments: str, answer: str | None = None) -> Result:
    return _Runner().invoke(main, arguments, input=answer)
