"""What one send asks of the record: every statement, in order. Whoever adds one sees it here.

The COMMIT of a transaction that writes (BEGIN IMMEDIATE) waits for the disk, which is most of what a guarded send
costs beyond the provider; each transaction is also a way to a worker thread and back.
"""

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from inline_snapshot import snapshot
from mcp import Client

from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.provider.simulator.app import Simulator

from ...helpers.support import ERAS, call, over_http, structure

ALICE = "(310) 555-1212"
_TABLE = re.compile(r"\b(?:FROM|INTO|UPDATE)\s+(\w+)")


class Statements:
    """What is executed on every record. Triggers are not seen: how they are told of depends on the version."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._seen = seen = list[str]()

        class Watched(sqlite3.Connection):
            def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
                seen.append(_short(sql))
                return super().execute(sql, *values)

        connect: Callable[..., sqlite3.Connection] = sqlite3.connect
        monkeypatch.setattr(sqlite3, "connect", partial(connect, factory=Watched))

    def taken(self) -> list[str]:
        """Those since the last look."""
        taken = self._seen[:]
        self._seen.clear()
        return taken


def _short(sql: str) -> str:
    """The verb and its table."""
    if sql.startswith(("BEGIN", "COMMIT")):
        return sql
    table = _TABLE.search(sql)
    return f"{sql.split(maxsplit=1)[0]} {table[1] if table else ''}".rstrip()


def _durable(statements: list[str]) -> int:
    """How many transactions wait for the disk."""
    return statements.count("BEGIN IMMEDIATE")


def _record(folder: Path) -> str:
    return f"sqlite://{(folder / 'record.db').as_posix()}"


async def _sent(client: Client, message: str, run: Statements) -> tuple[list[str], list[str]]:
    """The statements of the preview, and those of the confirmed call."""
    run.taken()
    offered = structure(await call(client, "send_message", to=ALICE, message=message))
    preview = run.taken()
    confirmed = {"confirmation_id": offered["confirmation_id"]}
    sent = structure(await call(client, "send_message", to=ALICE, message=message, **confirmed))
    assert sent["status"] == "sent"
    return preview, run.taken()


@pytest.mark.parametrize("mode", ERAS)
async def test_a_guarded_send(mode: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = Statements(monkeypatch)
    async with over_http(Simulator(), mode=mode, confirm="token", store=_record(tmp_path)) as client:
        # The first send opens the record and tidies it; those after it are alike.
        await _sent(client, "Your table will be ready soon.", run)
        preview, confirmed = await _sent(client, "Your table is ready.", run)

    assert preview == snapshot(
        [
            "BEGIN",
            "SELECT inbound",
            "SELECT opt_outs",
            "SELECT contacts",
            "SELECT wishes",
            "SELECT requests",
            "SELECT conversations",
            "SELECT meta",
            "COMMIT",
            "BEGIN IMMEDIATE",
            "SELECT meta",
            "INSERT approvals",
            "COMMIT",
        ]
    )
    assert confirmed == snapshot(
        [
            "BEGIN IMMEDIATE",
            "SELECT meta",
            "SELECT approvals",
            "SELECT meta",
            "UPDATE approvals",
            "SELECT approvals",
            "SELECT wishes",
            "SELECT requests",
            "SELECT opt_outs",
            "INSERT requests",
            "INSERT recipients",
            "SELECT receipts",
            "SELECT contacts",
            "COMMIT",
            "BEGIN IMMEDIATE",
            "SELECT meta",
            "UPDATE requests",
            "UPDATE recipients",
            "UPDATE receipts",
            "SELECT receipts",
            "SELECT meta",
            "COMMIT",
        ]
    )
    assert (_durable(preview), _durable(confirmed)) == snapshot((1, 2))


async def test_a_send_that_nobody_is_asked_about(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = Statements(monkeypatch)
    async with over_http(Simulator(), confirm="off", store=_record(tmp_path)) as client:
        await call(client, "send_message", to=ALICE, message="Your table will be ready soon.")
        run.taken()
        await call(client, "send_message", to=ALICE, message="Your table is ready.")
        statements = run.taken()

    assert statements == snapshot(
        [
            "BEGIN IMMEDIATE",
            "SELECT meta",
            "SELECT approvals",
            "SELECT meta",
            "UPDATE approvals",
            "INSERT approvals",
            "SELECT approvals",
            "SELECT opt_outs",
            "SELECT wishes",
            "SELECT requests",
            "INSERT requests",
            "INSERT recipients",
            "SELECT receipts",
            "SELECT contacts",
            "COMMIT",
            "BEGIN IMMEDIATE",
            "SELECT meta",
            "UPDATE requests",
            "UPDATE recipients",
            "UPDATE receipts",
            "SELECT receipts",
            "SELECT meta",
            "COMMIT",
        ]
    )
    assert _durable(statements) == snapshot(2)


async def test_what_a_record_that_is_there_costs_to_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    url = _record(tmp_path)
    with closing(Store(url)) as store:
        store.write_now(lambda tx: tx.rows("SELECT 1 FROM approvals", {}))
    run = Statements(monkeypatch)
    with closing(Store(url)) as store:
        await store.read(lambda tx: tx.rows("SELECT 1 FROM approvals", {}))
    assert run.taken() == snapshot(
        [
            "PRAGMA",
            "PRAGMA",
            "PRAGMA",
            "SELECT sqlite_master",
            "SELECT meta",
            "PRAGMA",
            "PRAGMA",
            "BEGIN",
            "SELECT approvals",
            "COMMIT",
        ]
    )
