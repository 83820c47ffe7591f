"""Lists as they come: what bytes become which rows, and what cannot be read for certain."""

import csv
import io
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulkvs_mcp.server.admin import lists
from bulkvs_mcp.server.admin.lists import Row, Table, Unreadable, checked, folded, read

pytestmark = pytest.mark.system

ROWS = [("Phone", "Name"), ("13105550101", "Zoë Núñez"), ("13125550102", "Day, Jr.")]
CSV = 'Phone,Name\n13105550101,Zoë Núñez\n13125550102,"Day, Jr."\n'


def cells(raw: bytes) -> list[tuple[str, ...]]:
    table = read(raw)
    return [*([table.names] if table.names else []), *(row.cells for row in table.rows)]


def refusal(raw: bytes) -> str:
    with pytest.raises(Unreadable) as refused:
        read(raw)
    return str(refused.value)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "latin-1"]
)
def test_encodings(encoding: str) -> None:
    assert cells(CSV.encode(encoding)) == ROWS


@pytest.mark.parametrize("encoding", ["cp437", "cp850", "cp1250", "mac-roman"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_of_another_code_page_only_the_letters_of_names_are_others(encoding: str, end: str) -> None:
    """What a terminal of Windows or an old Macintosh writes says nowhere which it is."""
    names = ["Müller", "Böhm", "Hâché, Zoë", "Ánge", "André"]
    written = "".join(f'1310555010{place},"{name}",STOP{end}' for place, name in enumerate(names))
    found = cells(f"Phone,Name,Text{end}{written}".encode(encoding, "replace"))
    assert [(row[0], row[2]) for row in found[1:]] == [(f"1310555010{place}", "STOP") for place in range(5)]
    assert [len(row[1]) for row in found[1:]] == [len(name) for name in names]


@pytest.mark.parametrize("mark", [b"\xff\xfe", b"\xfe\xff"])
def test_utf_16_with_its_mark(mark: bytes) -> None:
    encoding = "utf-16-le" if mark == b"\xff\xfe" else "utf-16-be"
    assert cells(mark + CSV.encode(encoding)) == ROWS


def test_an_odd_byte_spoils_nothing_but_itself() -> None:
    assert cells(b"\xef\xbb\xbfPhone,Name\n13105550101,Zo\xff\n")[1] == ("13105550101", "Zo\ufffd")
    assert cells(b"Phone,Name\n13105550101,Zo\x81\n")[1][0] == "13105550101"


@pytest.mark.parametrize(
    "raw", [b"PK\x03\x04\x14\x00\x08\x00", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00", b"a\x00b", b"\xff\xfea\x00b"]
)
def test_what_is_no_text(raw: bytes) -> None:
    assert refusal(raw) == "it is not text; a spreadsheet has to be saved as CSV first"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n"])
def test_line_ends(end: str) -> None:
    assert cells(CSV.replace("\n", end).encode()) == ROWS
    assert cells(CSV.replace("\n", end).rstrip().encode()) == ROWS


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("first", ["", "sep={}\n", '"sep={}"\r\n', "SEP={}\r"])
def test_separators(separator: str, first: str) -> None:
    lines = [separator.join(f'"{cell}"' for cell in row) for row in ROWS]
    assert cells((first.format(separator) + "\n".join(lines)).encode()) == ROWS


def test_a_separator_within_quotation_marks_is_none() -> None:
    assert cells(b'13105550101,"a; b; c"\n13125550102,"d; e"\n') == [
        ("13105550101", "a; b; c"),
        ("13125550102", "d; e"),
    ]
    assert cells(b'13105550101;"a, b"\n') == [("13105550101", "a, b")]


def test_the_separator_that_makes_a_table_is_it() -> None:
    assert cells(b"13105550101,a; b\n13125550102,c\n") == [("13105550101", "a; b"), ("13125550102", "c")]


def test_a_separator_of_which_nobody_can_tell() -> None:
    assert refusal(b"13105550101,a;b\n").startswith("line 1 does not tell what separates the cells")
    assert cells(b"sep=,\n13105550101,a;b\n") == [("13105550101", "a;b")]


def test_cells_may_be_left_out_at_the_end() -> None:
    assert cells(b"13105550101\n13125550102,\n13125550103,,x\n")[1:] == [
        ("13125550102", ""),
        ("13125550103", "", "x"),
    ]


def test_quoted_cells() -> None:
    assert cells(b'13105550101 , "said ""stop"",\r\nthen left" ,x\n,"",\n') == [
        ("13105550101", 'said "stop",\r\nthen left', "x")
    ]


def test_what_spreadsheets_put_around_a_number() -> None:
    assert cells(b'="13105550101",a\n"=""13125550102""",b\n') == [
        ('="13105550101"', "a"),
        ('="13125550102"', "b"),
    ]


def test_lines_are_counted_as_an_editor_counts_them() -> None:
    table = read(b'sep=,\r\nPhone,Name\r\n\r\n13105550101,"a\nb\rc"\r\n13125550102,d\r\n')
    assert table.rows == (Row(4, ("13105550101", "a\nb\rc")), Row(7, ("13125550102", "d")))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('Phone,Name\n13105550101,"asked to stop\n13125550102,x\n', 2),
        ('Phone,Name\n13105550101,x\n13125550102,a 5" pipe\n', 3),
        ('Phone,Name\n13105550101,"x"y\n', 2),
        ('Phone,Name\n13105550101,said "stop, now"\n', 2),
        ('"13105550101\n13125550102\n', 1),
        ('Phone;Name\n13105550101;"x\n', 2),
        ('Phone,Name\n13105550101,"x\n\n"\n"\n', 5),
    ],
)
def test_quotation_marks_that_do_not_pair_up(text: str, line: int) -> None:
    problem = f"line {line} has a quotation mark that nothing closes, or that stands within a cell"
    assert refusal(text.encode()) == problem


def test_a_first_row_with_so_many_digits_is_no_header() -> None:
    assert read(b"Phone 2,E.164\n13105550101,x\n").names == ("Phone 2", "E.164")
    assert read(b"13105550101,2026-11-23\n").names == ()
    assert read(b"x,2026-11-23\n").names == ()


def test_nothing_is_a_list_too() -> None:
    assert read(b"") == read(b"\xef\xbb\xbf") == read(b"\r\n,,\n \n") == Table((), ())


@pytest.mark.parametrize("row", ["13105550101", "13105550101,Day, Jr.", "13105550101,a,b,c"])
def test_rows_of_another_width_than_the_header(row: str) -> None:
    with pytest.raises(Unreadable, match=r"line 3 has \d cells, the header 2"):
        checked(read(f"Phone,Name\n13125550102,x\n{row}\n".encode()))


def test_empty_cells_beyond_the_header_are_none() -> None:
    assert checked(read(b"Phone,Name,,\n13125550102,x\n13125550103,y,,\n")).names == ("Phone", "Name")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("contact[optOut]", "contact opt out"),
        ("OptedOutNumber", "opted out number"),
        ("SMSOptOut", "sms opt out"),
        ("OptOut_Date", "opt out date"),
        ("OPTED-OUT", "opted out"),
        ("optedout", "opted out"),
        ("\ufeff Phone  #1", "phone 1"),
        ("E.164", "e 164"),
        ("phone2", "phone 2"),
        ("Téléphone", "telephone"),
        ("", ""),
    ],
)
def test_names_are_folded(name: str, expected: str) -> None:
    assert folded(name) == expected


def test_columns_are_found_by_their_role() -> None:
    table = read(b"Name,Cell Phone,Other\nAnn,13105550101,x\n")
    roles = {"name": "who", "cell phone": "number"}
    assert table.by_role(lambda name: roles.get(name, "")) == {"who": [0], "number": [1], "": [2]}
    assert (table.called(0, 1), table.column(1)) == ('"Name", "Cell Phone"', ["13105550101"])
    assert read(b"13105550101\n").called(0) == "column 1"


words = st.text(st.sampled_from('ab",;\t\r\n 1=é')).map(str.strip)


@given(st.lists(st.lists(words, min_size=2, max_size=2), min_size=1), st.sampled_from([",", ";", "\t"]))
def test_what_a_program_writes_is_read(rows: list[list[str]], separator: str) -> None:
    written = io.StringIO(newline="")
    csv.writer(written, delimiter=separator, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(rows)
    table = read(f"sep={separator}\nhead,er\n{written.getvalue()}".encode())
    assert [list(row.cells) for row in table.rows] == [row for row in rows if any(row)]


@given(st.binary(max_size=300))
def test_whatever_the_bytes_it_is_read_or_refused(raw: bytes) -> None:
    with suppress(Unreadable):
        assert all(any(row.cells) for row in read(raw).rows)


@given(st.text('ab,;\t"\n\r ', max_size=24))
def test_what_the_first_row_rules_out_would_not_have_changed_the_list(text: str) -> None:
    def outcome() -> object:
        try:
            return read(text.encode())
        except Unreadable as problem:
            return str(problem)

    def never(_text: str, _rows: list[Row], _separator: str) -> bool:
        return False

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lists, "_rules_out", never)
        every_separator_tried = outcome()
    assert outcome() == every_separator_tried
