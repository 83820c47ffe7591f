"""Nobody waits for the record but whoever needs it: it is never opened, read or written in the event loop."""

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bulkvs_mcp.messaging.record.connection import Connection
from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.server.app import create_server
from bulkvs_mcp.server.sealing import StoredKeyCodec
from bulkvs_mcp.server.settings import Settings

from ..helpers.tools.deeds import (
    DEEDS,
    YES,
    Deed,
    Person,
    assert_done,
    connected,
    do,
    each_era,
    offered,
)
from ..helpers.tools.every_tool import use_every_tool


@pytest.fixture
def threads(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The names of the threads in which a record is used."""
    seen: set[str] = set()
    used: Callable[..., Any] = Connection.used

    def noted(self: Connection, use: Callable[..., Any]) -> Any:
        seen.add(threading.current_thread().name)
        return used(self, use)

    monkeypatch.setattr(Connection, "used", noted)
    return seen


@each_era
@pytest.mark.parametrize("deed", DEEDS, ids=[deed.tool for deed in DEEDS])
@pytest.mark.parametrize("asked", [True, False], ids=["a person", "nobody"])
async def test_what_is_approved(era: str, deed: Deed, asked: bool, tmp_path: Path, threads: set[str]) -> None:
    store = f"sqlite://{tmp_path}/record.db"
    async with connected(Simulator(), era, Person(YES) if asked else None, store=store) as client:
        if asked:
            assert_done(await do(client, deed), deed, "person")
        else:
            assert_done(await do(client, deed, confirmation_id=await offered(client, deed)), deed, "relayed")
    assert threads
    assert threading.main_thread().name not in threads


@each_era
async def test_every_tool(era: str, tmp_path: Path, threads: set[str]) -> None:
    simulator = Simulator()
    async with connected(simulator, era, store=f"sqlite://{tmp_path}/record.db", confirm="off") as client:
        await use_every_tool(client, simulator)
    assert threads
    assert threading.main_thread().name not in threads


async def test_the_key_is_got_while_another_writes(tmp_path: Path) -> None:
    path = tmp_path / "record.db"
    settings = Settings.load({"sandbox": True, "store": f"sqlite://{path}"})
    assert await create_server(settings).ready()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert await create_server(settings).ready()


async def test_without_a_record_a_key_of_its_own_stands_in(tmp_path: Path) -> None:
    folder = tmp_path / "record.db"
    folder.mkdir()
    server = create_server(Settings.load({"sandbox": True, "store": f"sqlite://{folder}"}))
    assert not await server.ready()
    folder.rmdir()
    assert await server.ready()


async def test_what_was_sealed_meanwhile_is_recognised_later() -> None:
    record = Store(MEMORY)
    codec = StoredKeyCodec(lambda: record)
    token = codec.seal(b"state")
    assert await codec.ready()
    assert codec.unseal(token) == codec.unseal(codec.seal(b"state")) == b"state"
    record.close()
