"""`contacts import`: what a source says now replaces what it said; what is gone or wrong is told."""

import io
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.server.command_line import main
from bulkvs_mcp.server.contacts import changes, command

from ...helpers.addressbooks import on_record, run
from ...helpers.server.terminal import Screen, plain
from ...helpers.systems import PATHS

PEOPLE = ("Anna Berg", "Joanna Reyes", "Tom Berg", "Max Lee", "Zoë Müller")
_NUMBERS = {name: f"131055512{place:02d}" for place, name in enumerate(PEOPLE, 1)}


EXTENSION = "has an extension; a text cannot reach one, give the number alone"


def sheet(folder: Path, *names: str, file: str = "people.csv", **numbers: str) -> str:
    """A list of these people; `numbers` are others than theirs, by their first names."""
    lines = [f"{name},{numbers.get(name.split()[0], _NUMBERS.get(name, '310-555-1299'))}" for name in names]
    (folder / file).write_text("\n".join(["name,mobile", *lines, ""]), "utf-8")
    return str(folder / file)


def names(url: str) -> list[tuple[str, str]]:
    return [(source, name) for source, name, _, _ in on_record(url)]


class TestReplacing:
    def test_first(self, url: str, tmp_path: Path) -> None:
        done = run(url, "import", sheet(tmp_path, *PEOPLE[:2]))
        assert (done.exit_code, done.output) == (0, "people.csv: 2 added, 0 changed, 0 gone.\n")
        assert on_record(url) == [
            ("people.csv", "Anna Berg", "13105551201", "mobile"),
            ("people.csv", "Joanna Reyes", "13105551202", "mobile"),
        ]

    def test_again(self, url: str, tmp_path: Path) -> None:
        run(url, "import", sheet(tmp_path, *PEOPLE[:2]))
        again = run(url, "import", sheet(tmp_path, *PEOPLE[:2]))
        assert (again.exit_code, again.output) == (0, "people.csv: 0 added, 0 changed, 0 gone.\n")
        assert len(on_record(url)) == 2

    def test_changed(self, url: str, tmp_path: Path) -> None:
        run(url, "import", sheet(tmp_path, *PEOPLE[:2]))
        again = run(url, "import", sheet(tmp_path, *PEOPLE[:3], Anna="310-555-1288"))
        assert (again.exit_code, again.output) == (
            0,
            "people.csv: 1 added, 1 changed, 0 gone.\nChanged: Anna Berg.\n",
        )
        assert ("people.csv", "Anna Berg", "13105551288", "mobile") in on_record(url)

    def test_gone(self, url: str, tmp_path: Path) -> None:
        run(url, "import", sheet(tmp_path, *PEOPLE[:2]))
        again = run(url, "import", sheet(tmp_path, "Anna Berg"), "--yes")
        assert (again.exit_code, again.output) == (
            0,
            "people.csv: 0 added, 0 changed, 1 gone.\nGone: Joanna Reyes.\n",
        )
        assert names(url) == [("people.csv", "Anna Berg")]

    def test_sources_do_not_touch_each_other(self, url: str, tmp_path: Path) -> None:
        run(url, "import", sheet(tmp_path, *PEOPLE[:2]))
        run(url, "import", sheet(tmp_path, "Tom Berg", file="shop.csv"))
        run(url, "add", "Max Lee", "310-555-1204")
        run(url, "import", sheet(tmp_path, "Zoë Müller"), "--source", "Clients")
        assert names(url) == [
            ("people.csv", "Anna Berg"),
            ("people.csv", "Joanna Reyes"),
            ("operator", "Max Lee"),
            ("shop.csv", "Tom Berg"),
            ("Clients", "Zoë Müller"),
        ]

    def test_a_folder_goes_by_its_name(self, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / "family").mkdir()
        (tmp_path / "family" / "a.vcf").write_text("BEGIN:VCARD\nFN:Anna\nTEL:3105551201\nEND:VCARD\n", "utf-8")
        monkeypatch.chdir(tmp_path / "family")
        assert run(url, "import", ".").output == "family: 1 added, 0 changed, 0 gone.\n"
        assert run(url, "import", f"{tmp_path}/family/").output == "family: 0 added, 0 changed, 0 gone.\n"

    def test_from_stdin(self, url: str) -> None:
        refused = run(url, "import", "-", answer="name,mobile\nAnna Berg,310-555-1201\n")
        assert (refused.exit_code, refused.stderr) == (
            2,
            "Error: Nothing was changed: what comes from stdin has no name. Add --source NAME.\n",
        )
        done = run(url, "import", "-", "--source", "pipe", answer="name,mobile\nAnna Berg,310-555-1201\n")
        assert done.output == "pipe: 1 added, 0 changed, 0 gone.\n"

    @pytest.mark.parametrize("source", ["operator", "Operator", "\x1b\u200b"])
    def test_what_was_added_by_hand_is_never_replaced(self, source: str, url: str, tmp_path: Path) -> None:
        run(url, "add", "Max Lee", "310-555-1204")
        refused = run(url, "import", sheet(tmp_path, *PEOPLE[:2]), "--source", source)
        assert (refused.exit_code, names(url)) == (2, [("operator", "Max Lee")])
        assert refused.stderr == (
            'Error: Nothing was changed: a source needs a name, other than "operator". Add --source NAME.\n'
        )


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody can be asked."""
    monkeypatch.setattr(command, "at_terminal", lambda: True)


class TestAsking:
    def many(self, folder: Path, count: int) -> str:
        return sheet(folder, *(f"Person {chr(65 + place // 5)}{chr(65 + place % 5)}" for place in range(count)))

    @pytest.mark.parametrize(("left", "asks"), [(18, False), (17, True), (0, True)])
    def test_more_than_a_tenth(self, left: int, asks: bool, url: str, tmp_path: Path) -> None:
        run(url, "import", self.many(tmp_path, 20))
        again = run(url, "import", self.many(tmp_path, left))
        assert (again.exit_code, len(on_record(url))) == ((2, 20) if asks else (0, left))
        if asks:
            assert again.stdout == ""
            begin = f"Error: Nothing was changed: people.csv no longer has {20 - left} of its 20 people (Person "
            assert again.stderr.startswith(begin)
            assert again.stderr.endswith("and there is no terminal to ask at. Add --yes.\n")

    def test_yes_says_so_before(self, url: str, tmp_path: Path) -> None:
        run(url, "import", self.many(tmp_path, 20))
        assert run(url, "import", self.many(tmp_path, 2), "--yes").exit_code == 0
        assert len(on_record(url)) == 2

    @pytest.mark.usefixtures("asked")
    @pytest.mark.parametrize(("answer", "code", "left"), [("y\n", 0, 1), ("n\n", 1, 2), ("", 1, 2)])
    def test_the_person_at_the_terminal_decides(
        self, answer: str, code: int, left: int, url: str, tmp_path: Path
    ) -> None:
        run(url, "import", sheet(tmp_path, *PEOPLE[:2]))
        again = run(url, "import", sheet(tmp_path, "Anna Berg"), answer=answer)
        assert (again.exit_code, len(on_record(url))) == (code, left)
        assert again.stdout.startswith("people.csv no longer has 1 of its 2 people: Joanna Reyes.\n")
        assert "Take them out of the contacts? [y/N]: " in again.stdout

    @pytest.mark.usefixtures("asked")
    def test_what_changed_while_they_looked_is_not_replaced(
        self, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        run(url, "import", sheet(tmp_path, *PEOPLE[:2]))

        def agreed(_: str) -> bool:
            run(url, "import", sheet(tmp_path, *PEOPLE[:3], file="other.csv"), "--source", "people.csv")
            return True

        path = sheet(tmp_path, "Anna Berg")
        monkeypatch.setattr(command, "agreed", agreed)
        refused = run(url, "import", path)
        assert (refused.exit_code, len(on_record(url))) == (2, 3)
        assert "the contacts were changed meanwhile. Try again." in refused.stderr


class TestProblems:
    def test_what_is_left_out_is_told_by_its_line(self, url: str, tmp_path: Path) -> None:
        path = tmp_path / "people.csv"
        path.write_text(
            "Name,Mobile,Home\nAnna Berg,310-555-1201,310-555-1299 x5\nTom,,\n,310-555-1203,\n"
            "Berg, Zoë,310-555-1204,\nMax Lee,+44 7700 900123,\n",
            "utf-8",
        )
        done = run(url, "import", str(path))
        assert (done.exit_code, done.stdout) == (1, "people.csv: 2 added, 0 changed, 0 gone.\n")
        assert done.stderr.splitlines() == [
            f'line 2: the number "310-555-1299 x5" of "Anna Berg" {EXTENSION}',
            'line 4: the number "310-555-1203" has no name',
            "line 5: it has 4 cells, the header 3, so it was left out",
            "1 without a number, passed over: line 3.",
            "1 number(s) cannot be texted, and are kept to name who writes.",
        ]

    def test_a_terminal_shows_some_and_a_file_gets_all(
        self, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = sheet(tmp_path, *(f"Person {place}" for place in range(30)), Person="1")
        assert run(url, "import", path).stderr.count("is not a phone number") == 30
        shown = on_screen(["--store", url, "contacts", "import", path], monkeypatch)
        assert shown.count("is not a phone number") == 20
        assert "\nand 10 more; 2> FILE at the end of the command writes all.\n" in shown

    @pytest.mark.parametrize(
        ("raw", "reason"),
        [
            (b"PK\x03\x04\x14\x00\x08\x00", "it is not text; a spreadsheet has to be saved as CSV first"),
            (b"", "it is empty"),
            (
                b"Anna Berg,310-555-1201\n",
                "line 1 does not name the columns; a first line has to, such as name,mobile",
            ),
            (
                b"\nAnna Berg,Anna,Berg,anna@example.com\n",
                'no column is one of phone numbers; there are "Anna Berg", "Anna", "Berg", "anna@example.com"',
            ),
            (
                b"Mobile,E-mail\n310-555-1201,x\n",
                'no column is one of names; there are "Mobile", "E-mail"',
            ),
            (
                b'Name,Mobile\nAnna,310-555-1201\n"Tom,310-555-1203\n',
                "line 3 has a quotation mark that nothing closes, or that stands within a cell",
            ),
        ],
    )
    def test_what_cannot_be_read_for_certain_is_refused_whole(
        self, raw: bytes, reason: str, url: str, tmp_path: Path
    ) -> None:
        run(url, "add", "Max Lee", "310-555-1204")
        (tmp_path / "people.csv").write_bytes(raw)
        refused = run(url, "import", str(tmp_path / "people.csv"), "--yes")
        assert (refused.exit_code, refused.stdout, len(on_record(url))) == (2, "", 1)
        told = f"Error: Nothing was changed: {reason}. Correct the file and import it again.\n"
        assert refused.stderr == told

    def test_a_vcard_file_without_a_card(self, url: str, tmp_path: Path) -> None:
        (tmp_path / "a.vcf").write_text("name,mobile\nAnna,3105551201\n", "utf-8")
        refused = run(url, "import", str(tmp_path / "a.vcf"))
        assert refused.exit_code == 2
        assert "no card is in it (no line is BEGIN:VCARD). Correct" in refused.stderr

    def test_one_that_is_not_there(self, url: str) -> None:
        refused = run(url, "import", "/no/such/file.vcf")
        assert (refused.exit_code, refused.stdout) == (2, "")

    def test_a_list_of_nobody_empties_its_source_if_that_is_meant(self, url: str, tmp_path: Path) -> None:
        run(url, "import", sheet(tmp_path, "Anna Berg"))
        assert run(url, "import", sheet(tmp_path)).exit_code == 2
        assert run(url, "import", sheet(tmp_path), "--yes").exit_code == 0
        assert on_record(url) == []


class TestRecord:
    @pytest.mark.parametrize(
        "arguments", [["list"], ["export"], ["add", "Anna", "3105551201"], ["remove", "Anna"]]
    )
    @pytest.mark.parametrize("options", [["--sandbox"], ["--store", MEMORY]])
    def test_a_record_in_memory_has_none(self, options: list[str], arguments: list[str]) -> None:
        refused: Result = CliRunner().invoke(main, [*options, "contacts", *arguments])
        assert (refused.exit_code, refused.stdout) == (2, "")
        assert "nothing lasting is in it" in refused.stderr

    def test_all_of_a_source_or_nothing(self, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        run(url, "import", sheet(tmp_path, *PEOPLE[:2]))
        before = on_record(url)

        def broken(*_: object) -> None:
            raise KeyboardInterrupt

        with monkeypatch.context() as patch:
            patch.setattr("bulkvs_mcp.messaging.contacts.book._write", broken)
            assert run(url, "import", sheet(tmp_path, *PEOPLE)).exit_code != 0
        assert on_record(url) == before
        assert changes.OPERATOR not in {source for source, *_ in before}


def on_screen(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> str:
    """What a terminal shows of a command, out and err."""
    screen = Screen()
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", screen)
        patch.setattr(sys, "stderr", screen)
        patch.setattr(sys, "stdin", io.StringIO())
        patch.setenv("COLUMNS", "100")
        with pytest.raises(SystemExit):
            main.main(arguments, "bulkvs-mcp")
    return plain(screen.getvalue())


@PATHS
def test_a_file_s_name_that_cannot_be_read_forges_no_line(url: str, tmp_path: Path) -> None:
    folder = tmp_path / "book"
    folder.mkdir()
    (folder / "a\nNothing is wrong\x1b[2J.vcf").symlink_to(tmp_path / "gone")
    done = run(url, "import", str(folder))
    assert done.exit_code == 2
    assert done.output.removesuffix("\n").isprintable()
    assert "a[U+000A]Nothing is wrong[U+001B][2J.vcf cannot be read" in done.output
