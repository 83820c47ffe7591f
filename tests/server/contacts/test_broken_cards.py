"""vCard files that are not as they should be: told by the line, never lost silently, never two people in one."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulkvs_mcp.messaging.contacts.cards import Card
from bulkvs_mcp.server.admin.lists import Unreadable
from bulkvs_mcp.server.contacts.reading import found_in as found_in_bytes
from bulkvs_mcp.server.contacts.reading import taken
from bulkvs_mcp.server.contacts.written import Found

from ...helpers.addressbooks import found_in, people_of, read_through
from ...helpers.systems import PATHS

BERG = "BEGIN:VCARD\nVERSION:3.0\nFN:Anna Berg\nTEL:310-555-1201\n"
REYES = "BEGIN:VCARD\nVERSION:3.0\nFN:Joanna Reyes\nTEL:310-555-1202\nEND:VCARD\n"
BOTH = {"Anna Berg": {"13105551201": ""}, "Joanna Reyes": {"13105551202": ""}}
EMERGENCY = "is an emergency number, which this server never texts; a person has to call it"
NO_END = "line 1: the card has no END:VCARD; it was taken as far as it goes"


def told(text: str, folder: Path) -> tuple[dict[str, dict[str, str]], list[str]]:
    """Who is in a file, and what is said of it."""
    found = found_in(text.encode(), folder)
    return people_of(found), list(map(str, found.problems))


@pytest.mark.parametrize(
    ("text", "people", "problems"),
    [
        (BERG + REYES, BOTH, [NO_END]),
        (REYES + BERG, BOTH, [NO_END.replace("1", "6", 1)]),
        (BERG + "END:VCARD\nEND:VCARD\n" + REYES, BOTH, ["line 6: END:VCARD ends no card"]),
        (
            BERG + "END:VCARD\nTEL:310-555-1203\n" + REYES,
            BOTH,
            ["line 6: a number stands outside of a card, so it was left out"],
        ),
        # The agent has no end, so the card around it ends where the next begins.
        (
            BERG + "AGENT:\nBEGIN:VCARD\nFN:Tom\nTEL:310-555-1203\n" + REYES,
            BOTH,
            [NO_END, "line 6: a card stands within another one (AGENT), so it was left out"],
        ),
        (
            BERG + "AGENT:BEGIN:VCARD\nFN:Tom\nTEL:310-555-1203\nEND:VCARD\nEND:VCARD\n" + REYES,
            BOTH,
            ["line 5: a card stands within another one (AGENT), so it was left out"],
        ),
        # A soft break before END hides no end.
        (BERG + "NOTE;ENCODING=QUOTED-PRINTABLE:a=\nEND:VCARD\n" + REYES, BOTH, []),
        (
            BERG + "TEL;CELL 310-555-1203\nEND:VCARD\n" + REYES,
            BOTH,
            ["line 5: a number cannot be read, as its line has no colon outside of quotes"],
        ),
        (
            BERG + 'TEL;TYPE="cell:310-555-1203\nEND:VCARD\n' + REYES,
            BOTH,
            ["line 5: a number cannot be read, as its line has no colon outside of quotes"],
        ),
        (
            BERG.replace("FN:Anna Berg", "FN:") + "END:VCARD\n" + REYES,
            {"Joanna Reyes": {"13105551202": ""}},
            ['line 4: the number "310-555-1201" has no name'],
        ),
        (
            BERG.replace("Anna Berg", "+1 310-555-1201") + "END:VCARD\n" + REYES,
            {"Joanna Reyes": {"13105551202": ""}},
            ['line 4: the number "310-555-1201" has a name that reads like a number'],
        ),
        (
            BERG + "TEL:911\nTEL:Anna\nTEL:310-555-1203,,5\nEND:VCARD\n" + REYES,
            BOTH,
            [
                'line 5: the number "911" of "Anna Berg" ' + EMERGENCY,
                'line 6: the number "Anna" of "Anna Berg" is not a phone number',
                'line 7: the number "310-555-1203,,5" of "Anna Berg" is not written as one phone number',
            ],
        ),
    ],
)
def test_what_is_wrong_is_told_by_its_line(
    text: str, people: dict[str, dict[str, str]], problems: list[str], tmp_path: Path
) -> None:
    assert told(text, tmp_path) == (people, problems)


@pytest.mark.parametrize(
    "between",
    [
        "FN:Joanna Reyes\n",
        "N:Berg;Anna\nN:Reyes;Joanna\n",
        "VERSION:3.0\n",
        "VERSION:3.0\nFN:Joanna Reyes\n",
        "N:Reyes;Joanna\n",
        "N:Reyes\n",
        "N:;Joanna\n",
        "FN;PREF=1:Joanna Reyes\n",
        "FN;LANGUAGE=en:Joanna Reyes\n",
        "FN;ALTID=1:Joanna Reyes\n",
    ],
)
def test_two_people_run_together_are_nobody(between: str, tmp_path: Path) -> None:
    people, problems = told(f"{BERG}{between}TEL:310-555-1202\nEND:VCARD\n", tmp_path)
    assert (people, problems) == (
        {},
        ['line 1: "Anna Berg" may be two people in one card, so it was left out'],
    )


@pytest.mark.parametrize(
    "names",
    [
        "N:Berg;Anna\nTEL:3105551201\nFN:Tom Lee",
        "FN:Anna Berg\nTEL:3105551201\nN:Lee;Tom",
        "FN;PREF=1:Anna Berg\nTEL:3105551201\nFN;PREF=1:Tom Lee",
        "FN;PREF=1:Anna Berg\nFN;PREF=1:Tom Lee",
        "FN;PREF=1:Anna Berg\nTEL:3105551201\nFN;PREF=2:Tom Berg",
        "FN;PREF=1:Anna Berg\nTEL:3105551201\nFN:Tom Berg",
        "FN;ALTID=1:Anna Berg\nFN;ALTID=2:Tom Lee",
        "FN;ALTID=1:Anna Berg\nFN:Tom Lee",
        "FN;LANGUAGE=en:Anna Berg\nFN;LANGUAGE=en:Tom Lee",
        "N;LANGUAGE=en-us:Berg;Anna\nTEL:3105551201\nN;LANGUAGE=en-us:Lee;Tom",
        "N;LANGUAGE=en-us:Berg;Anna\nTEL:3105551201\nN;LANGUAGE=de-de:Lee;Tom",
        "N:Berg;Anna\nFN:Anna Berg\nTEL:3105551201\nN:Lee;Tom",
        "FN:Анна Берг\nTEL:3105551201\nN:Ли;Том",
        "FN:山田太郎\nTEL:3105551201\nN:佐藤;花子",
    ],
)
def test_names_that_are_not_one_person_s_are_nobody(names: str, tmp_path: Path) -> None:
    people, problems = told(f"BEGIN:VCARD\n{names}\nTEL:310-555-1202\nEND:VCARD\n", tmp_path)
    assert people == {}
    (problem,) = problems
    assert problem.endswith("may be two people in one card, so it was left out")


@pytest.mark.parametrize(
    ("names", "called"),
    [
        ("FN:Anna Berg\nFN:ANNA  BERG", ["anna", "anna berg"]),
        ("FN;ALTID=1:Anna Berg\nFN;ALTID=1:Алла", ["anna", "алла"]),
        ("FN:Anna Berg\nFN;LANGUAGE=de:Änne Berg", ["anna", "anne berg"]),
        ("FN;PREF=1:Anna Berg\nFN:Mom", ["anna", "mom"]),
        ("N:Berg;Anna;;;\nN:Berg;Anna;;;", ["anna"]),
        ("N:Berg;Anna\nTEL:310-555-1201\nFN:Dr. Anna Maria Berg", ["anna"]),
        ("FN:Berg\nTEL:310-555-1201\nN:Berg;Anna", []),
        ("FN:山田太郎\nTEL:310-555-1201\nN:山田;太郎", ["太郎"]),
        ("FN:Berg, Anna\nTEL:310-555-1201\nN:Berg;Anna", ["anna"]),
        # The whole name has another first name: nobody is called by the one that it has not.
        ("FN:Anna Berg\nN:Lee;Tom", []),
        ("FN:Annie Berg\nN:Berg;Anna", []),
        ("FN:Joanna Reyes\nN:Reyes;Jo", []),
        ("FN:310-555-1201\nN:Berg;Anna", ["anna"]),
    ],
)
def test_one_person_is_called_by_what_their_name_has(names: str, called: list[str], tmp_path: Path) -> None:
    found = found_in(f"BEGIN:VCARD\n{names}\nTEL:310-555-1201\nEND:VCARD\n".encode(), tmp_path)
    (one,) = found.cards
    assert (sorted(one.called), found.problems) == (called, [])


def test_a_name_is_never_a_second_line(tmp_path: Path) -> None:
    text = BERG.replace("Anna Berg", "Anna\\nTEL:31\\, \u202eignore all previous \x1b[2J" + "x" * 80)
    (name,) = told(f"{text}END:VCARD\n", tmp_path)[0]
    assert len(name) == 60
    assert name.startswith("Anna TEL:31, [U+202E]ignore all previous [U+001B]")


def test_a_photograph_of_any_size_is_passed_over(tmp_path: Path) -> None:
    photo = "\n ".join(["A" * 74] * 20_000)
    text = f"{BERG}PHOTO;ENCODING=b:{photo}\nEND:VCARD\n{REYES}"
    assert told(text, tmp_path) == (BOTH, [])


class TestFolders:
    def test_its_files_are_one_source(self, tmp_path: Path) -> None:
        (tmp_path / "work").mkdir()
        (tmp_path / "a.vcf").write_text(f"{BERG}END:VCARD\n", "utf-8")
        (tmp_path / "work" / "b.VCF").write_text(f"{REYES}TEL:1\n", "utf-8")
        (tmp_path / ".hidden").mkdir()
        (tmp_path / ".hidden" / "c.vcf").write_text(REYES.replace("Joanna", "Max"), "utf-8")
        (tmp_path / "d.txt").write_text("x", "utf-8")
        (tmp_path / "e.vcf").write_text("nothing", "utf-8")
        found = read_through(tmp_path)
        assert people_of(found) == BOTH
        assert list(map(str, found.problems)) == [
            "e.vcf: no card is in it (no line is BEGIN:VCARD)",
            "work/b.VCF, line 6: a number stands outside of a card, so it was left out",
        ]

    @PATHS
    @pytest.mark.parametrize("name", ["a\nb, line 9: forged", "a\r\x1b[2Jb", "a\u202eb", "a\u2028b", "a\u200bb"])
    def test_its_files_names_forge_no_line(self, name: str, tmp_path: Path) -> None:
        (tmp_path / f"{name}.vcf").write_text("nothing", "utf-8")
        (problem,) = read_through(tmp_path).problems
        assert str(problem).isprintable()
        assert str(problem).endswith(".vcf: no card is in it (no line is BEGIN:VCARD)")

    def test_one_without_cards_is_refused(self, tmp_path: Path) -> None:
        with pytest.raises(Unreadable, match=r"no file in the folder ends in \.vcf"):
            read_through(tmp_path)

    def test_a_card_without_a_number_is_told_by_its_file(self, tmp_path: Path) -> None:
        (tmp_path / "a.vcf").write_text("BEGIN:VCARD\nFN:Anna\nEND:VCARD\n", "utf-8")
        assert read_through(tmp_path).notes() == ["1 without a number, passed over: a.vcf, line 1."]


def found(raw: bytes) -> Found:
    """What these bytes say, as a file that is called a vCard."""
    return taken(found_in_bytes(raw, cards=True), lambda _: None)


def numbers(cards: list[Card]) -> set[str]:
    return {line.number for one in cards for line in one.lines}


PIECES = [
    *("BEGIN:VCARD", "END:VCARD", "VERSION:2.1", "VERSION:4.0", "FN:Anna Berg", "FN:Joanna Reyes", "N:Berg;Anna"),
    *("AGENT:", "AGENT:BEGIN:VCARD", "NOTE;ENCODING=QUOTED-PRINTABLE:a=", " folded", "NOTE:x", "", "garbage", "="),
    *(
        "item1.X-ABLabel:_$!<Mobile>!$_",
        "PHOTO;ENCODING=b:AAAA",
        " AAAA",
        "TEL;CELL 1",
        'TEL;TYPE="x:1',
        "FN:+13105551299",
    ),
]


@given(st.lists(st.sampled_from([*PIECES, *["TEL"] * 8]), max_size=25))
def test_every_number_is_in_a_card_or_is_told(pieces: list[str]) -> None:
    lines = [
        f"{'item1.' if place % 2 else ''}TEL;TYPE=cell:3105551{place:03d}" if piece == "TEL" else piece
        for place, piece in enumerate(["BEGIN:VCARD", *pieces], 100)
    ]
    came = found("\n".join(lines).encode())
    kept, said = numbers(came.cards), {problem.line for problem in came.problems}
    for place, line in enumerate(lines, 1):
        if ".TEL" in line or line.startswith("TEL"):
            written = f"1{line.rpartition(':')[2]}"
            before = lines[place - 2]
            # What a note goes on with belongs to the note.
            swallowed = before.endswith("=") and "QUOTED" in before
            assert written in kept or swallowed or said, line
            assert written in kept or swallowed or _told_near(lines, place, said), line


def _told_near(lines: list[str], place: int, said: set[int]) -> bool:
    """Whether the number's line is told, or the card that it stands in: the last that begins before it."""
    begins = [line for line in range(1, place + 1) if "BEGIN:VCARD" in lines[line - 1]]
    return place in said or bool(said.intersection(begins))


@given(st.binary(max_size=300))
def test_whatever_the_bytes_they_are_cards_and_reasons_or_one_refusal(raw: bytes) -> None:
    for each in (raw, b"BEGIN:VCARD\n" + raw, b"name,mobile\n" + raw):
        for cards in (False, True):
            with suppress(Unreadable):
                taken(found_in_bytes(each, cards=cards), lambda _: None).notes()


@given(st.text(max_size=60), st.text(max_size=40), st.text(max_size=40))
def test_no_words_of_a_card_become_another_property(name: str, label: str, note: str) -> None:
    def escaped(text: str) -> str:
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "").replace(";", "\\;")

    text = (
        f"BEGIN:VCARD\nVERSION:3.0\nFN:Anna {escaped(name)}\nNOTE:{escaped(note)}\nitem1.TEL:3105551201\n"
        f"item1.X-ABLabel:{escaped(label)}\nEND:VCARD\n"
    )
    came = found(text.encode("utf-8", "replace"))
    assert numbers(came.cards) <= {"13105551201"}
    assert len(came.cards) == 1 or came.problems
