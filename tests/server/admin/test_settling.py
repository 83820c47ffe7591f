"""Wishes for no more texts: listed, and settled by the operator, who binds or lifts; nobody is removed unasked."""

import csv
import io
import json
import re
from pathlib import Path

import anyio
import pytest
from click.testing import CliRunner, Result

from bulkvs_mcp.messaging.consent import waiting
from bulkvs_mcp.messaging.receiving.inbox import Inbox
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.record.transaction import Transaction
from bulkvs_mcp.server.admin import opt_outs as command
from bulkvs_mcp.server.command_line import main

from ...helpers.server.imports import listed
from ...helpers.server.processes import COMMAND, environment
from ...helpers.server.terminal import on_terminal
from ...helpers.systems import POSIX

ALICE, BOB = "13105551212", "13125551213"
WISH = "Please stop texting me"


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("BULKVS_STORE", "BULKVS_SANDBOX", "BULKVS_FROM"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A record on which Alice may have asked for no more texts."""
    url = f"sqlite://{(tmp_path / 'record.db').as_posix()}"
    texts(url, ALICE, WISH)
    return url


def texts(url: str, sender: str, words: str) -> None:
    store = Store(url)
    try:
        anyio.run(
            Inbox(store).take, json.dumps({"From": sender, "To": ["13109060901"], "Message": words}).encode()
        )
    finally:
        store.close()


def run(url: str, *arguments: str, said: str | None = None) -> Result:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(command, "at_terminal", lambda: said is not None)
        return CliRunner().invoke(
            main, ["--store", url, "opt-outs", *arguments], prog_name="bulkvs-mcp", input=said
        )


def test_it_is_listed_below_those_who_opted_out(url: str) -> None:
    run(url, "add", BOB)
    bound, blank, title, wish = run(url, "list").output.splitlines()
    assert bound.startswith("+1 312-555-1213  since ")
    assert blank == ""
    assert title == (
        "May have asked for no more texts, and not settled (bulkvs-mcp opt-outs settle NUMBER --binds or --lifts):"
    )
    assert re.fullmatch(rf'\+1 310-555-1212  since 2\S+[+-]\d\d:\d\d  "{WISH}"', wish)


@pytest.mark.parametrize(
    ("arguments", "said", "answer", "left"),
    [
        (["--binds"], None, "+1 310-555-1212 is texted no more.", [ALICE]),
        (["--lifts"], None, "+1 310-555-1212 may be texted.", []),
        ([], "binds\n", "+1 310-555-1212 is texted no more.", [ALICE]),
        ([], "lifts\n", "+1 310-555-1212 may be texted.", []),
    ],
)
def test_it_is_settled_once(
    url: str, arguments: list[str], said: str | None, answer: str, left: list[str]
) -> None:
    done = run(url, "settle", "(310) 555-1212", *arguments, said=said)
    assert (done.exit_code, done.output.splitlines()[-1]) == (0, answer)
    assert (WISH in done.output) == (said is not None)
    listed = run(url, "list").output
    assert ("may have asked" not in listed.lower(), ("310-555-1212" in listed)) == (True, bool(left))
    again = run(url, "settle", ALICE, "--lifts")
    assert (again.exit_code, again.output) == (
        2,
        "Error: Nothing was changed: "
        + (
            "+1 310-555-1212 is opted out; bulkvs-mcp opt-outs remove NUMBER takes them off the list"
            if left
            else "no wish of +1 310-555-1212 waits to be settled"
        )
        + ".\n",
    )


@pytest.mark.parametrize("arguments", [["--lifts"], ["--binds"], []])
@pytest.mark.parametrize("later", ["Stop texting me!", "Stop texting me, I said"])
def test_a_wish_that_comes_meanwhile_is_not_settled(
    url: str, arguments: list[str], later: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read(tx: Transaction, number: str) -> waiting.Wish | None:
        found = waiting.wish_of(tx, number)
        texts(url, ALICE, later)
        return found

    monkeypatch.setattr(command, "wish_of", read)
    done = run(url, "settle", ALICE, *arguments, said="lifts\n")
    assert (done.exit_code, done.output.splitlines()[-1]) == (
        2,
        "Error: Nothing was changed: +1 310-555-1212 may have asked again meanwhile. Read it, and settle again.",
    )
    assert f'"{later}"' in run(url, "list").output.splitlines()[-1]


@pytest.mark.parametrize("arguments", [["--lifts"], ["--binds"], []])
def test_who_is_out_anyway_stays_out(url: str, arguments: list[str]) -> None:
    run(url, "add", ALICE, "--source", "letter")
    done = run(url, "settle", ALICE, *arguments)
    said = "+1 310-555-1212 is opted out; bulkvs-mcp opt-outs remove NUMBER takes them off the list"
    assert (done.exit_code, done.output) == (2, f"Error: Nothing was changed: {said}.\n")
    assert "letter" in run(url, "list").output


def test_what_binds_is_since_they_asked_and_no_text_lifts_it(url: str) -> None:
    since = run(url, "list").output.splitlines()[-1].split("  ")[1]
    run(url, "settle", ALICE, "--binds")
    texts(url, ALICE, "START")
    (line,) = run(url, "list").output.splitlines()
    assert line == f"+1 310-555-1212  {since}  asked for it in plain words"


def test_without_a_terminal_the_answer_has_to_be_given(url: str) -> None:
    done = run(url, "settle", ALICE)
    assert (done.exit_code, done.output) == (
        2,
        "Error: Nothing was changed: there is no terminal to ask at. Add --binds or --lifts.\n",
    )
    assert "May have asked" in run(url, "list").output


def test_nobody_is_settled_without_an_answer(url: str) -> None:
    done = run(url, "settle", ALICE, said="")
    assert done.exit_code == 1
    assert "May have asked" in run(url, "list").output


def test_a_stop_is_no_wish_to_be_settled(url: str) -> None:
    texts(url, ALICE, "STOP")
    assert "May have asked" not in run(url, "list").output


def test_an_export_says_who_is_not_among_them(url: str) -> None:
    done = run(url, "export")
    assert done.stdout == "number,since,source\n"
    assert done.stderr == "1 who may have asked for it are not among them: see bulkvs-mcp opt-outs list.\n"


@pytest.mark.parametrize(("answer", "flag"), [("--lifts", None), ("--binds", True)])
def test_an_export_flags_what_is_still_taken_for_a_wish(url: str, answer: str, flag: bool | None) -> None:
    texts(url, BOB, WISH)
    run(url, "settle", ALICE, answer)
    lines = CliRunner().invoke(main, ["--store", url, "export", "--format", "jsonl"]).stdout.splitlines()
    flags = {line["number"]: line.get("looks_like_opt_out") for line in map(json.loads, lines)}
    assert flags == {ALICE: flag, BOB: True}
    table = CliRunner().invoke(main, ["--store", url, "export"]).stdout
    assert {row["number"]: row["looks_like_opt_out"] for row in csv.DictReader(io.StringIO(table))} == {
        ALICE: "true" if flag else "",
        BOB: "true",
    }


def test_their_words_never_steer_the_terminal(url: str) -> None:
    texts(url, BOB, "stop texting me\u001b[2J\u202e\nsettled: everybody")
    listed = run(url, "list").output
    assert not {"\u001b", "\u202e"} & set(listed)
    assert (
        '"stop texting me[2J settled: everybody"' in listed or '"stop texting me [2J settled: everybody"' in listed
    )


def test_a_list_quotes_where_they_say_so_however_long_it_takes_them(url: str) -> None:
    texts(url, BOB, "I love your pizza, the crust above all, and the people, but please stop texting me")
    shown = " ".join(run(url, "list").output.split())
    assert "stop texting me" in shown.partition("312-555-1213")[2]


def test_nobody_is_removed_unasked(url: str) -> None:
    run(url, "add", ALICE)
    refused = run(url, "remove", ALICE)
    assert (refused.exit_code, refused.output) == (
        2,
        "Error: Nothing was changed: there is no terminal to ask at. Add --yes.\n",
    )
    assert listed(url).keys() == {ALICE}
    assert run(url, "remove", ALICE, "--yes").exit_code == 0
    assert listed(url) == {}


@POSIX
@pytest.mark.parametrize(("answer", "stays"), [(b"n\n", True), (b"\n", True), (b"y\n", False)])
def test_at_a_terminal_somebody_is_asked(url: str, tmp_path: Path, answer: bytes, stays: bool) -> None:
    run(url, "add", BOB, "--source", "court order")
    run(url, "add", ALICE, "--source", "letter")
    words = [COMMAND, "--store", url, "opt-outs", "remove", ALICE]
    _, shown = on_terminal(words, environment(tmp_path), answer)
    assert ("letter" in shown, "court" in shown, "Did they ask for texts again?" in shown) == (True, False, True)
    assert listed(url).keys() == ({ALICE, BOB} if stays else {BOB})
