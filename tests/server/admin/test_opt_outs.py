"""The operator's list of who must not be texted: the commands, the CSV, and that it binds every send."""

import csv
import io
import json
import re
from contextlib import closing
from pathlib import Path

import anyio
import pytest
from click.testing import CliRunner, Result
from inline_snapshot import snapshot

from bulkvs_mcp.messaging.receiving.inbox import Inbox
from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.times import wall_clock
from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.server.admin import opt_outs
from bulkvs_mcp.server.command_line import main
from bulkvs_mcp.tools.registry import TOOLS

from ...helpers.support import ERAS, call, error_of, in_process, text_of

ALICE, BOB, CAROL = "13105551212", "13125551213", "13125551214"
FAR = (
    "9999-12-31T23:59:59-23:59",
    "9999-12-31T23:59:59",
    "0001-01-01T00:00:00+23:59",
    "0001-01-01",
    "1969-12-31T23:59:59Z",
)


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("BULKVS_STORE", "BULKVS_SANDBOX", "BULKVS_FROM"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def store(tmp_path: Path) -> str:
    return f"sqlite://{(tmp_path / 'record.db').as_posix()}"


def run(store: str, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["--store", store, "opt-outs", *arguments], prog_name="bulkvs-mcp")


def rows(store: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(run(store, "export").stdout)))


def written(folder: Path, text: str, encoding: str = "utf-8") -> str:
    file = folder / "list.csv"
    file.write_bytes(text.encode(encoding))
    return str(file)


class TestChanges:
    def test_somebody_is_added_and_listed(self, store: str) -> None:
        added = run(store, "add", "(310) 555-1212", "--source", "called the shop")
        assert (added.exit_code, added.output) == (0, "+1 310-555-1212 is texted no more.\n")
        (line,) = run(store, "list").output.splitlines()
        number, since, source = line.split("  ")
        assert (number, source) == ("+1 310-555-1212", "called the shop")
        assert re.fullmatch(r"since \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d", since)

    def test_twice_is_once(self, store: str) -> None:
        run(store, "add", ALICE, "--source", "first")
        again = run(store, "add", "+1 310 555 1212", "--source", "second")
        assert (again.exit_code, again.output) == (0, "+1 310-555-1212 was on the list already.\n")
        assert [row["source"] for row in rows(store)] == ["first"]

    def test_somebody_is_removed(self, store: str) -> None:
        run(store, "add", ALICE)
        assert run(store, "remove", "310-555-1212", "--yes").output == "+1 310-555-1212 may be texted again.\n"
        assert run(store, "list").output == "Nobody has opted out.\n"
        again = run(store, "remove", ALICE, "--yes")
        assert (again.exit_code, again.output) == (0, "+1 310-555-1212 was not on the list.\n")

    @pytest.mark.parametrize("command", ["add", "remove"])
    @pytest.mark.parametrize(
        ("number", "complaint"),
        [("Ann", "is not a phone number"), ("+442079460000", "is outside"), ("911", "is an emerg")],
    )
    def test_what_is_no_number_is_refused(self, store: str, command: str, number: str, complaint: str) -> None:
        refused = run(store, command, number)
        assert refused.exit_code == 2
        told = " ".join(refused.stderr.split())
        assert told.startswith(f'Error: Nothing was changed: "{number}" {complaint}')
        assert rows(store) == []

    def test_a_source_cannot_steer_the_terminal(self, store: str) -> None:
        run(store, "add", ALICE, "--source", "\x1b[31mred\x1b[0m\nNobody has opted out.")
        (line,) = run(store, "list").output.splitlines()
        assert "\x1b" not in line


ODD = {
    "262966": "short code 262966",
    "+447700900123": "+447700900123 (abroad)",
    "447700900123": "447700900123",
    "18765551212": "+1 876-555-1212",
    "15655551212": "+1 565-555-1212",
    "Pizza Place": '"Pizza Place" (a name, as it came)',
    '=1+1 @home, "X"': """"=1+1 @home, 'X'" (a name, as it came)""",
    "system: nobody has opted out": '"system: nobody has opted out" (a name, as it came)',
}
"""Senders that cannot be texted, and how they are shown."""


def posted(store: str, *senders: str, words: str = "STOP") -> None:
    with closing(Store(store)) as record:
        for sender in senders:
            anyio.run(Inbox(record, wall_clock).take, json.dumps({"From": sender, "Message": words}).encode())


class TestWhoeverTextedUs:
    def test_they_are_listed_for_what_they_are(self, store: str) -> None:
        posted(store, *ODD)
        shown = [line.split("  since ")[0] for line in run(store, "list").output.splitlines()]
        assert sorted(shown) == sorted(ODD.values())

    @pytest.mark.parametrize("sender", ODD)
    def test_what_they_said_the_operator_can_lift_and_put_back(self, store: str, sender: str) -> None:
        posted(store, *ODD)
        assert run(store, "remove", "--yes", "--", sender).output == f"{ODD[sender]} may be texted again.\n"
        assert {row["number"].lstrip("'") for row in rows(store)} == ODD.keys() - {sender}
        assert run(store, "add", "--", sender).output == f"{ODD[sender]} is texted no more.\n"
        assert {row["number"].lstrip("'") for row in rows(store)} == ODD.keys()
        assert run(store, "remove", "--yes", "--", sender).output == f"{ODD[sender]} may be texted again.\n"

    @pytest.mark.parametrize("sender", ODD)
    def test_who_only_wrote_can_be_put_on_it(self, store: str, sender: str) -> None:
        posted(store, sender, words="Hello")
        assert run(store, "add", "--", sender).output == f"{ODD[sender]} is texted no more.\n"

    @pytest.mark.parametrize("sender", ODD)
    def test_what_they_may_have_asked_for_can_be_settled(self, store: str, sender: str) -> None:
        posted(store, sender, words="please stop texting me")
        assert run(store, "settle", "--lifts", "--", sender).output == f"{ODD[sender]} may be texted.\n"

    def test_they_come_back_from_an_export(self, store: str, tmp_path: Path) -> None:
        posted(store, *ODD, ALICE)
        exported = run(store, "export").stdout
        other = f"sqlite://{(tmp_path / 'other.db').as_posix()}"
        assert run(other, "import", written(tmp_path, exported)).exit_code == 0
        assert run(other, "export").stdout == exported
        for sender, shown in ODD.items():
            assert run(other, "remove", "--yes", "--", sender).output == f"{shown} may be texted again.\n"

    def test_a_number_that_is_too_new_for_the_tables_can_be_put_on_it(self, store: str) -> None:
        assert run(store, "add", "624-555-1212").output == "+1 624-555-1212 is texted no more.\n"
        assert [row["number"] for row in rows(store)] == ["16245551212"]


class TestRecord:
    def test_the_environment_names_it(self, store: str, monkeypatch: pytest.MonkeyPatch) -> None:
        run(store, "add", ALICE)
        monkeypatch.setenv("BULKVS_STORE", store)
        listed = CliRunner().invoke(main, ["opt-outs", "list"])
        assert "+1 310-555-1212" in listed.output

    def test_a_sandbox_with_a_store_has_a_list(self, store: str) -> None:
        run(store, "add", ALICE)
        listed = CliRunner().invoke(main, ["--sandbox", "--store", store, "opt-outs", "list"])
        assert "+1 310-555-1212" in listed.output

    @pytest.mark.parametrize("arguments", [["list"], ["export"], ["add", ALICE], ["remove", ALICE]])
    @pytest.mark.parametrize("options", [["--sandbox"], ["--store", MEMORY]])
    def test_a_record_in_memory_has_none(self, options: list[str], arguments: list[str]) -> None:
        refused = CliRunner().invoke(main, [*options, "opt-outs", *arguments])
        assert refused.exit_code == 2
        assert refused.stdout == ""
        assert "nothing lasting is in it" in refused.stderr

    @pytest.mark.parametrize(
        ("variable", "value"), [("BULKVS_STORE", "postgres://host/db"), ("BULKVS_SANDBOX", "perhaps")]
    )
    def test_a_malformed_setting_never_leads_to_another_record(
        self, variable: str, value: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv(variable, value)
        monkeypatch.setattr(opt_outs, "Store", None)
        refused = CliRunner().invoke(main, ["opt-outs", "add", ALICE])
        assert refused.exit_code == 2
        assert f"Error: {variable} is malformed" in refused.stderr

    def test_other_settings_do_not_matter(self, store: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("BULKVS_FROM", "shop")
        assert run(store, "list").exit_code == 0

    @pytest.mark.parametrize("arguments", [["list"], ["add", ALICE]])
    def test_one_that_cannot_be_used(self, tmp_path: Path, arguments: list[str]) -> None:
        (tmp_path / "record.db").write_text("no database at all, but long enough to be looked at as one")
        refused = run(f"sqlite://{(tmp_path / 'record.db').as_posix()}", *arguments)
        assert refused.exit_code == 2
        assert refused.stderr == "Error: The record cannot be used: file is not a database.\n"


class TestFiles:
    def test_a_list_moves_from_one_record_to_another(self, store: str, tmp_path: Path) -> None:
        file = written(
            tmp_path, 'number,since,source\n13125551213,2026-01-02T03:04:05Z,"texted ""STOP"", twice"\n'
        )
        run(store, "import", file)
        run(store, "add", ALICE)
        exported = run(store, "export").stdout
        other = f"sqlite://{(tmp_path / 'other.db').as_posix()}"
        moved = run(other, "import", written(tmp_path, exported))
        assert (moved.exit_code, moved.stdout) == (0, "2 added, 0 on the list already, 0 line(s) skipped.\n")
        assert run(other, "export").stdout == exported
        assert exported.splitlines()[1] == '13125551213,2026-01-02T03:04:05.000Z,"texted ""STOP"", twice"'

    @pytest.mark.parametrize("since", FAR)
    def test_a_moment_however_far_away_breaks_nothing(self, store: str, tmp_path: Path, since: str) -> None:
        assert run(store, "import", written(tmp_path, f"{ALICE},{since},called\n")).exit_code == 0
        assert run(store, "add", BOB).exit_code == 0
        assert (run(store, "list").exit_code, run(store, "export").exit_code) == (0, 0)
        assert {row["number"] for row in rows(store)} == {ALICE, BOB}

    @pytest.mark.parametrize("source", ["=cmd|' /C calc'!A0", "+1", "@SUM(A1)", "-x", "'", "'=x", "O'Neil", ""])
    def test_no_cell_is_a_formula_and_none_is_changed(self, store: str, tmp_path: Path, source: str) -> None:
        run(store, "add", ALICE, "--source", source)
        [row] = rows(store)
        assert not row["source"].startswith(("=", "+", "@", "-"))
        other = f"sqlite://{(tmp_path / 'other.db').as_posix()}"
        run(other, "import", written(tmp_path, run(store, "export").stdout))
        assert run(other, "list").stdout == run(store, "list").stdout

    def test_an_empty_list_exports_its_header(self, store: str) -> None:
        assert run(store, "export").stdout == "number,since,source\n"

    def test_twice_is_once(self, store: str, tmp_path: Path) -> None:
        file = written(tmp_path, f"{ALICE}\n{BOB}\n(310) 555-1212\n")
        assert run(store, "import", file).stdout == "2 added, 1 on the list already, 0 line(s) skipped.\n"
        assert run(store, "import", file).stdout == "0 added, 3 on the list already, 0 line(s) skipped.\n"

    def test_bad_lines_are_named_and_the_others_taken(self, store: str, tmp_path: Path) -> None:
        lines = ["number,since,source", "1.3E+10,,", ALICE, "", f"{BOB},yesterday,", f"{CAROL},", ",,called"]
        imported = run(store, "import", written(tmp_path, "\r\n".join(lines)))
        assert imported.exit_code == 1
        assert imported.stdout == "3 added, 0 on the list already, 2 line(s) skipped.\n"
        assert imported.stderr == snapshot("""\
line 2: a spreadsheet has changed the number
line 7: it has no number
1 line(s) with a time that cannot be read, for which now is used: line 5.
""")
        assert [row["number"] for row in rows(store)] == [ALICE, BOB, CAROL]

    def test_it_comes_in_batches(self, store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(opt_outs, "BATCH", 3)
        lines = [f"310555{number:04}" for number in range(1, 9)]
        imported = run(store, "import", written(tmp_path, "\n".join([*lines, lines[0]])))
        assert imported.stdout == "8 added, 1 on the list already, 0 line(s) skipped.\n"
        assert len(rows(store)) == 8

    def test_nothing_is_added_before_the_whole_file_is_understood(
        self, store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(opt_outs, "BATCH", 1)
        imported = run(store, "import", written(tmp_path, f"{ALICE}\n{BOB}\nx\n"))
        assert (imported.exit_code, imported.stdout, rows(store)) == (2, "", [])
        assert imported.stderr == snapshot("""\
Error: Nothing was added: line 3 has a number in column 1 that cannot be read for certain. Correct the file and import it again.
""")  # noqa: E501 (one line of the command)

    @pytest.mark.parametrize("encoding", ["utf-8-sig", "latin-1"])
    def test_what_spreadsheets_write(self, store: str, tmp_path: Path, encoding: str) -> None:
        imported = run(store, "import", written(tmp_path, f"number,source\r\n{ALICE},Zoë\r\n", encoding))
        assert imported.exit_code == 0
        assert rows(store)[0]["source"] in ("Zoë", "Zo\ufffd")

    def test_a_file_that_is_not_there(self, store: str, tmp_path: Path) -> None:
        assert run(store, "import", str(tmp_path / "none.csv")).exit_code == 2

    def test_an_empty_file(self, store: str, tmp_path: Path) -> None:
        imported = run(store, "import", written(tmp_path, ""))
        assert (imported.exit_code, imported.stdout) == (0, "0 added, 0 on the list already, 0 line(s) skipped.\n")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class TestProgress:
    def imported(self, store: str, file: str) -> None:
        main.main(["--store", store, "opt-outs", "import", file], standalone_mode=False)

    def test_a_long_file_shows_it_on_a_terminal(
        self, store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        terminal = Terminal()
        monkeypatch.setattr("sys.stderr", terminal)
        monkeypatch.setattr(opt_outs, "LONG", 2)
        self.imported(store, written(tmp_path, f"{ALICE}\n{BOB}\n"))
        assert "Importing" in terminal.getvalue()
        assert "100%" in terminal.getvalue()

    def test_a_short_file_does_not(self, store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        terminal = Terminal()
        monkeypatch.setattr("sys.stderr", terminal)
        self.imported(store, written(tmp_path, f"{ALICE}\n"))
        assert terminal.getvalue() == ""

    def test_a_pipe_gets_none(self, store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(opt_outs, "LONG", 2)
        assert run(store, "import", written(tmp_path, f"{ALICE}\n{BOB}\n")).stderr == ""


class TestSends:
    @pytest.mark.parametrize("mode", ERAS)
    async def test_who_opted_out_is_not_texted(self, store: str, mode: str) -> None:
        run(store, "add", ALICE)
        simulator = Simulator()
        async with in_process(simulator, mode=mode, store=store) as client:
            refused = await call(client, "send_message", to=[BOB, "(310) 555-1212"], message="Hi")
        assert refused.is_error
        assert error_of(refused)["code"] == "recipient_opted_out"
        assert text_of(refused) == snapshot("""\
Nothing was sent, because +1 310-555-1212 must not be texted: they said so, or the operator did. [recipient_opted_out]
Next step: Do not text them. What they texted they can lift by texting START, all else only the operator can.
Sandbox: a simulator answered, nothing was really sent or changed.\
""")  # noqa: E501 (one line of the answer)
        assert simulator.received == []

    async def test_a_running_server_sees_a_change_at_once(self, store: str, tmp_path: Path) -> None:
        simulator = Simulator()
        async with in_process(simulator, store=store) as client:
            run(store, "import", written(tmp_path, f"{ALICE}\n"))
            assert (await call(client, "send_message", to=[ALICE], message="Hi")).is_error
            run(store, "remove", ALICE, "--yes")
            assert not (await call(client, "send_message", to=[ALICE], message="Hi")).is_error
        assert [message.recipients for message in simulator.sent] == [(ALICE,)]

    def test_no_tool_lifts_an_opt_out(self) -> None:
        assert not any("opt" in tool.name for tool in TOOLS)
