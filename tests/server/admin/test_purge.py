"""What is old is deleted after a yes, and opt-outs are kept."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import anyio
import pytest

from bulkvs_mcp.messaging.approval.asked import Wanted
from bulkvs_mcp.messaging.approval.decisions import Decisions
from bulkvs_mcp.messaging.approval.forms import choice
from bulkvs_mcp.messaging.record.location import path_of
from bulkvs_mcp.messaging.record.retention import BATCH, DAY_MS
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.record.transaction import Transaction
from bulkvs_mcp.messaging.times import wall_clock
from bulkvs_mcp.server.admin import records

from ...helpers.messaging.records import stands
from ...helpers.server.processes import COMMAND, environment
from ...helpers.server.recorded import BOB, MONDAY, invoked, receive
from ...helpers.server.terminal import on_terminal
from ...helpers.systems import POSIX


def left(url: str) -> list[str]:
    with closing(Store(url)) as store:
        return [row["text"] for row in store.write_now(lambda tx: tx.rows("SELECT text FROM inbound", {}))]


@pytest.fixture
def monday(monkeypatch: pytest.MonkeyPatch) -> None:
    """The commands run on that day."""
    monkeypatch.setattr(records, "wall_clock", lambda: MONDAY)


@pytest.mark.usefixtures("monday")
@pytest.mark.parametrize(
    ("age", "texts"),
    [("3d", ["2 days"]), ("2w", ["10 days", "2 days"]), ("1y", ["300 days", "10 days", "2 days"]), ("0d", [])],
)
def test_what_is_older_is_deleted(url: str, age: str, texts: Sequence[str]) -> None:
    for days in (400, 300, 10, 2):
        receive(url, f"{days} days", at=MONDAY - days * DAY_MS)
    receive(url, "STOP", at=MONDAY - 400 * DAY_MS, From=BOB)
    result = invoked("purge", "--older-than", age, "--yes")
    assert result.exit_code == 0
    assert left(url) == list(texts)
    assert f"Deleted: 0 messages sent, {5 - len(texts)} received" in result.output
    assert "Opt-outs are kept." in result.output
    assert BOB in invoked("opt-outs", "export").output


@POSIX
@pytest.mark.parametrize(
    ("answer", "code", "texts"),
    [(b"y\n", 0, []), (b"n\n", 1, ["Hello"]), (b"\n", 1, ["Hello"]), (b"\x04", 1, ["Hello"])],
)
def test_it_asks(url: str, tmp_path: Path, answer: bytes, code: int, texts: list[str]) -> None:
    receive(url, "Hello", at=wall_clock() - 91 * DAY_MS)
    command = [COMMAND, "purge", "--older-than", "90d"]
    ended, shown = on_terminal(command, environment(tmp_path, BULKVS_STORE=url), answer)
    assert (ended, left(url)) == (code, texts)
    assert "0 messages sent, 1 received, 0 delivery receipts, 0 unreadable posts" in " ".join(shown.split())
    assert "Delete this for good? [y/N]" in shown
    assert ("Nothing was changed." in shown) is bool(texts)


@pytest.mark.usefixtures("monday")
def test_without_a_terminal_nothing_is_deleted_unasked(url: str) -> None:
    receive(url, "Hello", at=MONDAY - 91 * DAY_MS)
    refused = invoked("purge", "--older-than", "90d", answer="y\n")
    assert (refused.exit_code, left(url)) == (2, ["Hello"])
    assert refused.stderr == "Error: Nothing was deleted: there is no terminal to ask at. Add --yes.\n"


@pytest.mark.usefixtures("monday")
def test_where_nothing_is_old_it_does_not_ask(url: str) -> None:
    receive(url, "Hello")
    result = invoked("purge", "--older-than", "90d")
    assert result.exit_code == 0
    assert result.output.startswith("Nothing was recorded before ")
    assert left(url) == ["Hello"]


@pytest.mark.usefixtures("monday")
def test_a_great_deal_is_deleted_whole(url: str) -> None:
    receive(url, *(f"Text {number}" for number in range(3)), at=MONDAY - DAY_MS)
    with closing(Store(url)) as store:
        store.write_now(
            lambda tx: [
                tx.change("INSERT INTO unreadable VALUES(:id, '', '', 0, 1)", {"id": str(number)})
                for number in range(BATCH + 1)
            ]
        )
    assert f"{BATCH + 1:,} unreadable posts" in invoked("purge", "--older-than", "0d", "--yes").output
    assert left(url) == []


@pytest.mark.usefixtures("monday")
@pytest.mark.system
def test_no_byte_of_it_stands_in_the_files(url: str, path: Path) -> None:
    """Whatever a server has open of it."""
    receive(url, *(f"zebracorn{number} " * 20 for number in range(30)), at=MONDAY - 91 * DAY_MS)
    receive(url, "keepsake")
    with closing(Store(url)) as server:
        for use in (server.write, server.read):
            assert anyio.run(use, _texts) == 31
        assert stands("zebracorn", path) > 30
        result = invoked("purge", "--older-than", "90d", "--yes")
        assert (result.exit_code, result.stderr) == (0, "")
        assert (stands("zebracorn", path), stands("keepsake", path) > 0) == (0, True)


def _texts(tx: Transaction) -> int:
    return len(tx.rows("SELECT 1 FROM inbound", {}))


@pytest.mark.usefixtures("monday")
@pytest.mark.system
def test_it_says_where_some_may_still_stand(url: str, path: Path) -> None:
    receive(url, "zebracorn", at=MONDAY - 91 * DAY_MS)
    with closing(sqlite3.connect(path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM inbound").fetchall()
        result = invoked("purge", "--older-than", "90d", "--yes")
    assert (result.exit_code, left(url)) == (0, [])
    assert "may still stand in unused parts of the record's files" in result.stderr


@pytest.mark.parametrize("age", ["", "90", "d", "90 days", "-1d", "1.5y", "123456d", "\u0663d"])
def test_an_age_is_days_weeks_or_years(url: str, age: str) -> None:
    receive(url, "Hello")
    result = invoked("purge", "--older-than", age, "--yes")
    assert result.exit_code == 2
    assert "such as 90d" in result.output
    assert left(url) == ["Hello"]


def test_an_age_must_be_given(url: str) -> None:
    assert invoked("purge", "--yes").exit_code == 2


@pytest.mark.parametrize("age", ["99999y", "99999w"])
def test_an_age_beyond_the_calendar_is_an_age(url: str, age: str) -> None:
    receive(url, "Hello")
    done = invoked("purge", "--older-than", age, "--yes")
    assert done.exit_code == 0
    assert done.stdout.startswith("Nothing was recorded before ")
    assert left(url) == ["Hello"]


@pytest.mark.parametrize(("ago", "age"), [(3_600_000, "90d"), (1000, "0d")], ids=["expired", "open"])
def test_what_questions_said_goes_in_any_case(url: str, ago: int, age: str) -> None:
    form, path = choice("Send this text?", "Send this text", "Do not send"), path_of(url)
    asked = Wanted("send_message", "digest", "", frozenset(), "Text the wombat", form)
    with closing(Store(url)) as store:
        identifier = anyio.run(Decisions(store, lambda: wall_clock() - ago).wanted, asked).id
    assert path is not None
    assert stands("wombat", path)
    assert invoked("purge", "--older-than", age).exit_code == 0
    assert stands("wombat", path) == 0
    with closing(Store(url)) as store:
        assert anyio.run(Decisions(store).decide, identifier, "yes", "terminal").state == "expired"
