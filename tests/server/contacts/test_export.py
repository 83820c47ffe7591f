"""Contacts written as vCard 4.0, and read back as they were."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from inline_snapshot import snapshot

from bulkvs_mcp.messaging.contacts.cards import Card, Line, card
from bulkvs_mcp.messaging.contacts.names import is_name, key
from bulkvs_mcp.server.contacts.cards import lines_of, stands_in
from bulkvs_mcp.server.contacts.labels import label_of
from bulkvs_mcp.server.contacts.reading import found_in, taken

from ...helpers.addressbooks import on_record, run
from ...helpers.server.terminal import HOSTILE

WORDS = st.text(
    st.one_of(st.sampled_from(list("ab é,;\\:\"'.=@-\u202e\u200d|\U0001f9d1")), st.characters()), max_size=70
)
NAMES = WORDS.map(lambda words: f"A{words}").filter(lambda name: is_name(name) and bool(key(name)))
NUMBERS = st.one_of(
    st.integers(0, 99).map(lambda last: f"131055512{last:02d}"),
    st.sampled_from(["+447700900123", "+4930123456", "262966", "15555551212", "18765551212"]),
)
LABELS = st.one_of(st.sampled_from(["", "mobile", "work", "fax", "assistant", "Boat house"]), WORDS).map(label_of)
LINES = st.lists(st.builds(Line, NUMBERS, LABELS), min_size=1, max_size=5, unique_by=lambda line: line.number)
CARDS = st.builds(
    card,
    NAMES,
    LINES,
    st.one_of(st.none(), st.just(""), WORDS),
    st.lists(WORDS, max_size=3),
)


def read_back(cards: list[Card], end: str = "\r\n") -> list[Card]:
    text = "".join(f"{line}{end}" for one in cards for line in lines_of(one))
    found = taken(found_in(text.encode(), cards=True), lambda _: None)
    assert found.problems == found.numberless == []
    return found.cards


@given(st.lists(CARDS, min_size=1, max_size=4), st.sampled_from(["\n", "\r\n"]))
def test_what_is_written_is_read_back(cards: list[Card], end: str) -> None:
    assert read_back(cards, end) == [_as_read(one) for one in cards]
    assert [one.called for one in read_back(cards, end)] == [one.called for one in cards]


def _as_read(one: Card) -> Card:
    """A first name that the name has not is a nickname from then on."""
    if not one.first or stands_in(one.name, one.first):
        return one
    more = (one.first,) if key(one.first) else ()
    return replace(one, first="", nicknames=tuple(dict.fromkeys((*one.nicknames, *more))))


@given(CARDS)
def test_a_card_is_made_of_its_own_words(one: Card) -> None:
    """Else what is read back would change once more at each reading."""
    assert card(one.name, one.lines, one.first, one.nicknames) == one


@given(CARDS)
def test_no_line_holds_another(one: Card) -> None:
    lines = list(lines_of(one))
    assert not any(re.search(r"[\r\n]", line) for line in lines)
    assert sum(line.startswith(("TEL", "item")) and "TEL" in line.partition(":")[0] for line in lines) == len(
        one.lines
    )


def test_each_card_in_full(url: str) -> None:
    run(url, "add", "Berg, Anna; Boats", "310-555-1201", "--label", "cell")
    run(url, "add", "Berg, Anna; Boats", "+44 7700 900123", "--label", "Boat house")
    run(url, "add", "Zoë", "310-555-1203")
    assert run(url, "export").stdout == snapshot("""\
BEGIN:VCARD
VERSION:4.0
FN:Berg\\, Anna\\; Boats
N:;Anna\\;;;;
TEL;TYPE=cell;VALUE=uri:tel:+13105551201
item2.TEL;VALUE=uri:tel:+447700900123
item2.X-ABLabel:boat house
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:Zoë
TEL;VALUE=uri:tel:+13105551203
END:VCARD
""")


def test_a_file_has_the_ends_of_lines_of_its_format(url: str, tmp_path: Path) -> None:
    run(url, "add", "Anna Berg", "310-555-1201")
    done = run(url, "export", str(tmp_path / "all.vcf"))
    assert (done.exit_code, done.stderr) == (0, f"Written: 1 card(s) to {tmp_path / 'all.vcf'}.\n")
    raw = (tmp_path / "all.vcf").read_bytes()
    assert raw.count(b"\r\n") == raw.count(b"\n") == 6


def test_a_file_that_is_there_is_kept(url: str, tmp_path: Path) -> None:
    (tmp_path / "all.vcf").write_text("mine", "utf-8")
    refused = run(url, "export", str(tmp_path / "all.vcf"))
    assert (refused.exit_code, (tmp_path / "all.vcf").read_text("utf-8")) == (2, "mine")
    assert "exists. Add --force to overwrite it." in refused.stderr
    assert run(url, "export", "--force", str(tmp_path / "all.vcf")).exit_code == 0


@pytest.mark.parametrize("name", ["Anna Berg", HOSTILE])
def test_another_record_has_the_same(name: str, url: str, tmp_path: Path) -> None:
    run(url, "add", name, "310-555-1201", "--label", "mobile")
    run(url, "add", name, "262966")
    run(url, "export", str(tmp_path / "all.vcf"))
    other = f"sqlite://{(tmp_path / 'other.db').as_posix()}"
    assert run(other, "import", str(tmp_path / "all.vcf")).exit_code == 0
    assert [row[1:] for row in on_record(other)] == [row[1:] for row in on_record(url)]
    assert run(other, "export").stdout == run(url, "export").stdout
