"""An inbox of an old version, which looks at the record's version on opening only, and a newer server's upgrade: a
STOP that it takes is bound, and begun again it takes none."""

import json
import secrets
import sqlite3
from collections.abc import Generator
from contextlib import closing
from pathlib import Path

import pytest
from mcp import Client

from bulkvs_mcp.messaging.brakes.opt_outs import opted_out
from bulkvs_mcp.messaging.history.messages import Filter, page
from bulkvs_mcp.messaging.record.schema import MIGRATIONS, VERSION
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.server.app import create_server
from bulkvs_mcp.server.settings import Settings

from ...helpers.messaging.records import Opened, put, url_of
from ...helpers.support import call, structure

ALICE, NOW = "13105551212", 1_800_000_000_000


class LastInbox:
    """The statements of version 2, as its inbox executed them; the version is looked at on opening only."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.open()

    def open(self) -> None:
        self.connection = sqlite3.connect(self._path, timeout=5.0, isolation_level=None)
        for pragma in ("synchronous=FULL", "foreign_keys=ON", "journal_mode=WAL"):
            self.connection.execute(f"PRAGMA {pragma}")
        self._set_up()
        [found] = self.connection.execute("SELECT value FROM meta WHERE key='version'").fetchone()
        if int(found) > 2:
            raise sqlite3.DatabaseError("the file was written by a newer version of this server; upgrade it")

    def _set_up(self) -> None:
        if self.connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            return
        self.connection.execute("BEGIN IMMEDIATE")
        for statement in (statement for step in MIGRATIONS[:2] for statement in step):
            self.connection.execute(statement)
        self.connection.execute("INSERT INTO meta(key, value) VALUES('version', '2')")
        self.connection.execute("COMMIT")

    def take(self, words: str) -> None:
        """A text from Alice."""
        identifier = f"in_{secrets.token_hex(8)}"
        body = json.dumps({"Message": words})
        values = {"id": identifier, "number": ALICE, "text": words, "now": NOW, "body": body}
        execute = self.connection.execute
        execute("BEGIN IMMEDIATE")
        execute(
            "SELECT message_id, body FROM inbound"
            " WHERE number=:number AND received>:since AND ref_id='' AND body=:body",
            values | {"since": NOW - 120_000},
        ).fetchall()
        execute(
            "INSERT INTO inbound(message_id, sameness, ref_id, number, recipients, text, media, parts, opt_out,"
            " received, body) VALUES(:id, :id, '', :number, '[]', :text, '[]', '[]', 1, :now, :body)",
            values,
        )
        execute("SELECT text FROM inbound WHERE number=:number AND received>:now", values).fetchall()
        execute(
            "INSERT INTO opt_outs(number, since, source) VALUES(:number, :now, :source)"
            " ON CONFLICT(number) DO NOTHING",
            {"number": ALICE, "now": NOW, "source": f"texted {words}"},
        )
        execute("COMMIT")

    def close(self) -> None:
        self.connection.close()


@pytest.fixture
def inbox(tmp_path: Path) -> Generator[LastInbox]:
    """It is running, and took a text."""
    with closing(LastInbox(tmp_path / "record.db")) as inbox:
        inbox.take("Hello")
        inbox.connection.execute("DELETE FROM opt_outs")
        yield inbox


async def test_its_stop_is_bound(tmp_path: Path, inbox: LastInbox) -> None:
    url, simulator = url_of(tmp_path / "record.db"), Simulator()
    with closing(Store(url)) as newer:
        newer.write_now(put)
        inbox.take("STOP")
        assert newer.write_now(lambda tx: opted_out(tx, (ALICE,))) == (ALICE,)
        found = newer.write_now(lambda tx: page(tx, Filter(search="stop"), 5, "", NOW))
        assert [entry.text for entry in found.entries] == ["STOP"]
    settings = Settings.load({"sandbox": True, "confirm": "off", "store": url})
    async with Client(create_server(settings, simulator)) as client:
        refused = await call(client, "send_message", to=[ALICE], message="Hello")
    assert structure(refused)["error"]["code"] == "recipient_opted_out"
    assert simulator.received == []


def test_begun_again_it_takes_none(tmp_path: Path, inbox: LastInbox) -> None:
    with closing(Store(url_of(tmp_path / "record.db"))) as newer:
        newer.write_now(put)
    inbox.close()
    with pytest.raises(sqlite3.DatabaseError, match="newer version"):
        inbox.open()


@pytest.mark.usefixtures("inbox")
def test_it_gets_an_identity_once(tmp_path: Path, opened: Opened) -> None:
    drawn = {_meta(opened(tmp_path / "record.db"), "record") for _ in range(3)}
    assert len(drawn) == 1
    assert len(bytes.fromhex(drawn.pop())) == 16
    assert _meta(opened(tmp_path / "record.db"), "schema") == str(VERSION)


def test_no_two_have_the_same(tmp_path: Path, opened: Opened) -> None:
    assert len({_meta(opened(tmp_path / name), "record") for name in ("one.db", "other.db")}) == 2


def _meta(record: Store, key: str) -> str:
    [row] = record.write_now(lambda tx: tx.rows("SELECT value FROM meta WHERE key=:key", {"key": key}))
    return row["value"]
