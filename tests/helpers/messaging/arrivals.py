"""Texts that arrive at the receiver of a record that a server has open."""

from contextlib import closing
from pathlib import Path

from bulkvs_mcp.messaging.receiving.inbox import Inbox
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.provider.simulator.app import SENDING_NUMBER

BOB = "13125551213"


def record(folder: Path) -> str:
    return f"sqlite://{(folder / 'record.db').as_posix()}"


async def comes(store: str, words: str, number: str = BOB) -> None:
    """A text arrives, at the receiver of the same record."""
    with closing(Store(store)) as opened:
        body = f'{{"From": "{number}", "To": ["{SENDING_NUMBER}"], "Message": "{words}"}}'
        await Inbox(opened).take(body.encode())
