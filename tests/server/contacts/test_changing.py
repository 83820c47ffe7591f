"""`contacts add`, `remove` and `list`: by hand, by the whole name, and never the wrong one of two."""

from pathlib import Path

import pytest
from inline_snapshot import snapshot

from bulkvs_mcp.server.contacts import command

from ...helpers.addressbooks import on_record, run

NO_NAME = "is no name: it has no letter, or reads like a number"
TOO = "Called so too, with other numbers, so that the name may not tell whom to text:"


def people(url: str) -> list[tuple[str, str, str]]:
    return [row[1:] for row in on_record(url)]


def imported(url: str, folder: Path, text: str, file: str = "people.csv") -> None:
    (folder / file).write_text(text, "utf-8")
    assert run(url, "import", str(folder / file)).exit_code == 0


class TestAdding:
    def test_somebody_has_a_name(self, url: str) -> None:
        done = run(url, "add", "Anna Berg", "(310) 555-1201", "--label", "Cell")
        assert (done.exit_code, done.output) == (0, "+1 310-555-1201 is Anna Berg (mobile).\n")
        assert on_record(url) == [("operator", "Anna Berg", "13105551201", "mobile")]

    def test_twice_is_once(self, url: str) -> None:
        run(url, "add", "Anna Berg", "310-555-1201")
        again = run(url, "add", "anna  BERG", "310-555-1201")
        assert (again.exit_code, again.output) == (0, "+1 310-555-1201 was already anna BERG.\n")
        assert len(people(url)) == 1

    def test_another_number_is_of_the_same_person(self, url: str) -> None:
        run(url, "add", "Anna Berg", "310-555-1201", "--label", "mobile")
        run(url, "add", "Anna Berg", "310-555-1202", "--label", "work")
        run(url, "add", "Anna Berg", "310-555-1201", "--label", "home")
        assert people(url) == [("Anna Berg", "13105551202", "work"), ("Anna Berg", "13105551201", "home")]
        assert run(url, "export").stdout.count("BEGIN:VCARD") == 1

    def test_one_from_abroad_is_only_named(self, url: str) -> None:
        done = run(url, "add", "Tom Berg", "+44 7700 900123")
        assert done.output == "+447700900123 (abroad) is Tom Berg. It cannot be texted.\n"

    def test_another_of_the_name_is_told(self, url: str, tmp_path: Path) -> None:
        imported(url, tmp_path, "name,mobile\nAnna Berg,310-555-1201\n")
        done = run(url, "add", "Anna Berg", "310-555-1202")
        assert (done.stdout, done.stderr) == (
            "+1 310-555-1202 is Anna Berg.\n",
            f"{TOO}\n  +1 310-555-1201  people.csv  Anna Berg (mobile)\n",
        )
        assert run(url, "add", "Anna Berg", "310-555-1201").stderr == ""

    @pytest.mark.parametrize(
        ("name", "number", "why"),
        [
            (
                "Anna",
                "911",
                '"911" is an emergency number, which this server never texts; a person has to call it',
            ),
            ("Anna", "Berg", '"Berg" is not a phone number'),
            ("310-555-1201", "Anna", '"Anna" is not a phone number'),
            ("310-555-1201", "310-555-1201", f'"310-555-1201" {NO_NAME}'),
            ("\u200b", "310-555-1201", f'"" {NO_NAME}'),
        ],
    )
    def test_what_is_no_name_or_number_is_refused(self, name: str, number: str, why: str, url: str) -> None:
        refused = run(url, "add", name, number)
        assert (refused.exit_code, refused.output) == (2, f"Error: Nothing was changed: {why}.\n")
        assert people(url) == []


class TestRemoving:
    def test_somebody_is_out(self, url: str) -> None:
        run(url, "add", "Anna Berg", "310-555-1201")
        run(url, "add", "Anna Berg", "310-555-1202")
        run(url, "add", "Tom Berg", "310-555-1203")
        done = run(url, "remove", "ANNA berg", "--yes")
        assert (done.exit_code, done.output) == (0, "Anna Berg was taken out of the contacts.\n")
        assert people(url) == [("Tom Berg", "13105551203", "")]

    @pytest.mark.parametrize("name", ["Anna", "Berg", "Anna Ber", "Annie", "Nobody"])
    def test_only_by_the_whole_name(self, name: str, url: str) -> None:
        run(url, "add", "Anna Berg", "310-555-1201")
        done = run(url, "remove", name, "--yes")
        assert (done.exit_code, done.output) == (0, f'"{name}" is not in the contacts.\n')
        assert len(people(url)) == 1

    def test_two_of_a_name_are_listed_and_stay(self, url: str, tmp_path: Path) -> None:
        imported(url, tmp_path, "name,mobile\nAnna Berg,310-555-1201\nANNA BERG,310-555-1202\n")
        refused = run(url, "remove", "Anna Berg", "--yes")
        assert (refused.exit_code, refused.stdout) == (2, "")
        assert refused.stderr == snapshot("""\
Several are called "Anna Berg":
  +1 310-555-1201  people.csv  Anna Berg (mobile)
  +1 310-555-1202  people.csv  ANNA BERG (mobile)
Error: Nothing was changed. Add the number that is meant: bulkvs-mcp contacts remove NAME NUMBER.
""")
        assert len(people(url)) == 2

    def test_the_number_says_which_of_two(self, url: str, tmp_path: Path) -> None:
        imported(url, tmp_path, "name,mobile,home\nAnna Berg,310-555-1201,310-555-1203\nAnna Berg,310-555-1202,\n")
        done = run(url, "remove", "Anna Berg", "310-555-1202", "--yes")
        assert (done.stdout, done.stderr) == (
            "+1 310-555-1202 of Anna Berg was taken out of the contacts.\n",
            "The next import of people.csv brings it back, unless it is gone there too.\n",
        )
        assert [number for _, number, _ in people(url)] == ["13105551201", "13105551203"]
        other = run(url, "remove", "Anna Berg", "310-555-1299", "--yes")
        assert other.output == '"Anna Berg" is not in the contacts with this number.\n'

    def test_the_same_person_in_two_sources_is_one(self, url: str, tmp_path: Path) -> None:
        imported(url, tmp_path, "name,mobile\nAnna Berg,310-555-1201\n")
        imported(url, tmp_path, "name,home\nAnna Berg,310-555-1201\n", "other.csv")
        assert run(url, "remove", "Anna Berg", "--yes").exit_code == 0
        assert people(url) == []

    def test_nobody_can_be_asked_without_a_terminal(self, url: str) -> None:
        run(url, "add", "Anna Berg", "310-555-1201")
        refused = run(url, "remove", "Anna Berg")
        assert (refused.exit_code, refused.output) == (
            2,
            "Error: Nothing was changed: there is no terminal to ask at. Add --yes.\n",
        )

    @pytest.mark.parametrize(("answer", "code", "left"), [("y\n", 0, 0), ("n\n", 1, 1)])
    def test_the_person_at_the_terminal_decides(
        self, answer: str, code: int, left: int, url: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        run(url, "add", "Anna Berg", "310-555-1201")
        monkeypatch.setattr(command, "at_terminal", lambda: True)
        done = run(url, "remove", "Anna Berg", answer=answer)
        assert (done.exit_code, len(people(url))) == (code, left)
        assert "  +1 310-555-1201  operator  Anna Berg\n" in done.stdout

    def test_what_changed_while_they_looked_stays(self, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
        run(url, "add", "Anna Berg", "310-555-1201")

        def agreed(_: str) -> bool:
            run(url, "add", "Anna Berg", "310-555-1202")
            return True

        monkeypatch.setattr(command, "at_terminal", lambda: True)
        monkeypatch.setattr(command, "agreed", agreed)
        refused = run(url, "remove", "Anna Berg")
        assert (refused.exit_code, len(people(url))) == (2, 2)
        assert refused.stderr == "Error: Nothing was changed: the contacts were changed meanwhile. Try again.\n"


class TestListing:
    def test_by_name_with_the_number_first(self, url: str, tmp_path: Path) -> None:
        imported(
            url,
            tmp_path,
            "name,mobile,home\nZoë Müller,310-555-1203,+44 7700 900123\nAnna Berg,310-555-1201,555-555-1234\n",
        )
        run(url, "add", "Bank", "262966")
        run(url, "add", "Evil \u202eanna\nNUMBER", "310-555-1204")
        assert run(url, "list").output == snapshot("""\
NUMBER                  SOURCE      NAME
+1 310-555-1201         people.csv  Anna Berg (mobile)
+1 555-555-1234         people.csv  Anna Berg (home), cannot be texted
short code 262966       operator    Bank, cannot be texted
+1 310-555-1204         operator    Evil [U+202E]anna NUMBER
+1 310-555-1203         people.csv  Zoë Müller (mobile)
+447700900123 (abroad)  people.csv  Zoë Müller (home), cannot be texted
""")

    def test_nobody(self, url: str) -> None:
        assert run(url, "list").output == "Nobody is in the contacts.\n"
        assert run(url, "export").output == ""
