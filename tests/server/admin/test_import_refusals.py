"""What an import refuses whole, what it says of those who came back, and what our own export may hold."""

import re
from contextlib import closing, suppress
from pathlib import Path

import anyio
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from inline_snapshot import snapshot

from bulkvs_mcp.messaging.brakes import opt_outs as kept
from bulkvs_mcp.messaging.brakes.opt_outs import OptOut
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.provider.posts.parties import party
from bulkvs_mcp.server.admin.imports import read
from bulkvs_mcp.server.admin.lists import Unreadable
from bulkvs_mcp.server.admin.senders import is_ours, restored

from ...helpers.server.imports import ALICE, BOB, CAROL, DAVE, Import, exported, imported, listed
from ...helpers.server.recorded import MONDAY, receive

NOW = 1_790_000_000_000


class TestRefused:
    """A file of another system of which anything is uncertain: not one of its people is taken."""

    @pytest.mark.parametrize(
        "number",
        ["x", "911", "262966", "310555010", f"{ALICE}1", f"{ALICE} / {BOB}", "447700900123", "1055550101"],
    )
    @pytest.mark.parametrize("header", ["phone\n", ""])
    def test_a_number_that_cannot_be_read(self, take: Import, header: str, number: str) -> None:
        line = 3 if header else 2
        column = '"phone"' if header else "column 1"
        problem = f"line {line} has a number in {column} that cannot be read for certain"
        assert take.refusal(f"{header}{ALICE}\n{number}\n") == problem

    def test_of_whom_is_not_out_nothing_is_read(self, take: Import) -> None:
        assert take.people(f"phone,unsubscribed\nx,no\n{ALICE},yes\n,\n") == {ALICE: "now"}

    def test_no_number_is_passed_over(self, take: Import) -> None:
        done = take(f"phone,unsubscribed\n,yes\nN/A,yes\n{ALICE},yes\n")
        assert (done.exit_code, done.stdout) == (0, "1 added, 0 on the list already, 2 line(s) skipped.\n")
        assert "2 line(s) without a number, passed over: the first of them line 2.\n" in done.stderr

    @pytest.mark.parametrize("written", ["#######", "#N/A", "#", "?", "#REF!", "***", "??"])
    @pytest.mark.parametrize("header", ["phone\n", "phone,unsubscribed\n", ""])
    def test_a_number_that_a_spreadsheet_lost_is_not_passed_over(
        self, take: Import, header: str, written: str
    ) -> None:
        end = ",yes" if "," in header else ""
        problem = take.refusal(f"{header}{ALICE}{end}\n{written}{end}\n")
        changed = " that a spreadsheet has changed" if written[0] == "#" else ""
        column = '"phone"' if header else "column 1"
        line = 3 if header else 2
        assert problem == f"line {line} has a number{changed} in {column} that cannot be read for certain"

    @pytest.mark.parametrize("written", ["#######", "#N/A", "#VALUE!", "?"])
    def test_a_time_that_a_spreadsheet_lost_cannot_be_read(self, take: Import, written: str) -> None:
        done = take(f"phone,date\n{ALICE},{written}\n{BOB},2026-01-23\n")
        assert (done.exit_code, listed(take.url)) == (0, {ALICE: "now", BOB: "2026-01-23T00:00:00Z"})
        assert "1 line(s) with a time that cannot be read, for which now is used: line 2." in done.stderr

    @pytest.mark.parametrize(
        "written", ["", "-", "--", "\u2014", "\u200b", '=""', ".", "n/a", "None", "NULL", "NaN"]
    )
    def test_what_stands_for_nothing(self, take: Import, written: str) -> None:
        done = take(f"phone,date\n{ALICE},{written}\n{written},2026-01-23\n")
        assert (done.exit_code, listed(take.url)) == (0, {ALICE: "now"})
        assert "cannot be read" not in done.stderr

    @pytest.mark.parametrize("written", ["310-555-0101 (Ann)", "tel:+13105550101", "Ann <+1 310 555 0101>"])
    def test_a_number_with_words_is_one_where_the_column_is_named(self, take: Import, written: str) -> None:
        assert take.people(f"phone\n{written}\n") == {ALICE: "now"}

    @pytest.mark.parametrize(
        ("written", "number"),
        [
            ("+44 7700 900123", "+447700900123"),
            ("011 44 7700 900123", "+447700900123"),
            ("310-200-0101", "13102000101"),
        ],
    )
    def test_numbers_from_abroad_and_of_no_table_are_taken(self, take: Import, written: str, number: str) -> None:
        assert take.people(f"phone\n{ALICE}\n{written}\n") == {ALICE: "now", number: "now"}
        assert take.people("phone\n624-555-0101\n").keys() >= {"16245550101"}

    def test_an_open_quotation_mark(self, take: Import) -> None:
        for header in ("number,since,source\n", "phone,date,reason\n", ""):
            problem = take.refusal(f'{header}{BOB},,x\n{ALICE},,"oops\n{CAROL},,fine\n')
            assert problem.startswith(f"line {3 if header else 2} has a quotation mark that nothing closes")

    @pytest.mark.parametrize("line", [f"{BOB}", f"{BOB},Day, Jr.,yes", "a note that went on"])
    def test_a_line_of_another_width(self, take: Import, line: str) -> None:
        problem = take.refusal(f"phone,name,unsubscribed\n{ALICE},Ann,yes\n{line}\n")
        assert re.fullmatch(r"line 3 has \d cells, the header 3", problem)

    def test_a_spreadsheet(self, take: Import) -> None:
        assert take.refusal(b"PK\x03\x04\x14\x00") == "it is not text; a spreadsheet has to be saved as CSV first"

    @pytest.mark.parametrize(
        ("text", "problem"),
        [
            ("hello,there\n", 'no column is called "number" or "phone"; there are "hello", "there"'),
            ("hello,there\nyou,too\n", 'no column is called "number" or "phone"; there are "hello", "there"'),
            (f"{ALICE},\nhello,there\n", "line 2 has a number in column 1 that cannot be read for certain"),
            ("phone,date\nhello,there\n", 'line 2 has a number in "phone" that cannot be read for certain'),
        ],
    )
    def test_what_is_no_number_is_blamed_before_its_time_is(self, take: Import, text: str, problem: str) -> None:
        assert take.refusal(text) == problem

    @pytest.mark.parametrize(
        ("name", "cells"),
        [
            ("SMS ok", ("no", "yes")),
            ("opt", ("out", "in")),
            ("state", ("unsubscribed", "CA")),
            ("inactive", ("yes", "no")),
            ("removed", ("no", "no")),
            ("textable", ("Y", "N")),
            ("no text", ("true", "false")),
            ("result", ("Opt-out", "Sale")),
            ("tags", ("vip", "Do Not Text")),
            ("Désabonné", ("oui", "non")),
            ("dado de baja", ("sí", "no")),
            ("x", ("1", "0")),
            ("Werbung", ("nein", "ja")),
            ("\u0440\u0430\u0441\u0441\u044b\u043b\u043a\u0430", ("\u043d\u0435\u0442", "\u0434\u0430")),
            ("\u540c\u610f", ("\u5426", "\u662f")),
            ("fine?", ("\u2717", "\u2713")),
            ("fine?", ("\u2611\ufe0f", "\u2611")),
            ("fine?", ("\u274c", "\u2705")),
        ],
    )
    def test_a_column_that_nobody_knows_and_may_tell_them_apart(
        self, take: Import, name: str, cells: tuple[str, str]
    ) -> None:
        problem = take.refusal(f"phone,{name}\n{ALICE},{cells[0]}\n{BOB},{cells[1]}\n")
        assert problem == f'"{name}" may say who opted out, and it is not known how'

    @pytest.mark.parametrize(
        ("name", "cells"),
        [
            ("phone code", ("1", "1")),
            ("orders", ("1", "12")),
            ("result", ("Opt-out", "opted out")),
            ("city", ("Chicago", "Austin")),
            ("note", ("", "said no")),
        ],
    )
    def test_one_that_does_not_is_no_matter(self, take: Import, name: str, cells: tuple[str, str]) -> None:
        people = take.people(f"phone,{name}\n{ALICE},{cells[0]}\n{BOB},{cells[1]}\n")
        assert people == {ALICE: "now", BOB: "now"}

    def test_nor_is_any_where_every_row_says_when_they_opted_out(self, take: Import) -> None:
        text = f"phone,opted_out_at,vip\n{ALICE},2026-01-23,yes\n{BOB},2026-01-23,no\n"
        assert take.people(text).keys() == {ALICE, BOB}

    @pytest.mark.parametrize("name", ["keyword", "message", "Body", "last message"])
    @pytest.mark.parametrize("words", ["HELP", "Thanks!", "see you at 5", "I will stop by"])
    def test_a_log_of_what_people_texted(self, take: Import, name: str, words: str) -> None:
        problem = take.refusal(f"phone,{name}\n{ALICE},STOP\n{BOB},{words}\n")
        assert problem == f'line 3 has "{words}" in "{name}", so they may not have opted out'
        assert take.people(f"phone,{name}\n{ALICE},STOP\n{BOB},Unsubscribe please\n").keys() == {ALICE, BOB}

    def test_its_words_steer_no_terminal(self, take: Import) -> None:
        refused = take("phone,opt out \x1b[31mred\x1b[0m\u202e,\n" + f"{ALICE},x,\n")
        assert refused.exit_code == 2
        assert not set(refused.stderr) & {"\x1b", "\u202e"}


class TestReturned:
    def test_a_start_after_the_time_of_the_file_is_told(self, take: Import) -> None:
        receive(take.url, "START", "Hi", at=MONDAY)
        receive(take.url, "Hello", at=MONDAY, From=BOB)
        done = take(f"phone,date\n13105551212,2026-01-23\n{BOB},2026-01-23\n")
        assert done.exit_code == 0
        remark, note = done.stderr.splitlines(keepends=True)
        assert "No column says who has opted out" in remark
        assert note == snapshot(
            "+1 310-555-1212 texted START after the time in the file; they are out again. Whoever may be texted:"
            " bulkvs-mcp opt-outs remove NUMBER.\n"
        )
        again = take(f"phone,date\n13105551212,2026-01-23\n{BOB},2026-01-23\n")
        assert (again.stdout, again.stderr) == ("0 added, 2 on the list already, 0 line(s) skipped.\n", remark)


SPOILT = (
    *("1,31056E+10", "1.31056E+10", "1,3E10", "13,10555", "1.234", "1 310 555", "#######", "#", "#NUM!", "#N/A"),
    *("#VALUE!", "#NAME?", "#REF!", "#WERT!", "#ZAHL!", "#DIV/0!"),
)
RESTORED = (
    *("13,105,550,101", "13.105.550.101", "13 105 550 101", "13'105'550'101", "13\u202f105\u202f550\u202f101"),
    *("13,105,550,101.00", "13.105.550.101,00", "13105550101,0", "13105550101.00", "1,3105550101E+10"),
    *("1.3105550101E+10", "3,105,550,101", "1310-555-0101"),
)
"""Alice's number in the ways of several countries."""

senders = (
    (
        st.text(max_size=50)
        | st.sampled_from(["262966", "+447700900123", "Pizza Place", "911", "=1+1", "'-x", '","'])
        | st.sampled_from(
            ["#Deals", "#REF!", "1,234", "3.0", "5E5", "1.31056E+10", "'#1", "''1 234", "#", "##", "'3"]
        )
    )
    .map(party)
    .filter(bool)
    # A name that reads as a number is one, to whoever reads it later.
    .filter(lambda sender: party(restored(sender)) == sender or not is_ours(party(restored(sender))))
)
sources = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
moments = st.integers(min_value=946_684_800_000, max_value=NOW)


class TestOurs:
    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
    @given(people=st.lists(st.tuples(senders | st.just(ALICE), moments, sources), max_size=8))
    def test_an_export_imports_to_an_equal_export(
        self, people: list[tuple[str, int, str]], tmp_path: Path
    ) -> None:
        url, other = (f"sqlite://{(tmp_path / name).as_posix()}" for name in ("record.db", "other.db"))
        for name in tmp_path.glob("*.db*"):
            name.unlink()
        with closing(Store(url)) as store:
            store.write_now(lambda tx: kept.add(tx, [OptOut(*person) for person in people]))
        first = exported(url)
        assert imported(other, first.encode(), tmp_path).exit_code == 0
        assert exported(other) == first
        with closing(Store(url)) as store, closing(Store(other)) as copy:
            before, after = (anyio.run(record.read, kept.listed) for record in (store, copy))
        assert {person.number for person in after} == {person.number for person in before}

    def test_senders_that_are_no_numbers_are_told(self, take: Import) -> None:
        done = take(f"number,since,source\n{ALICE},,\n262966,,\nPizza Place,,\n'+447700900123,,\n")
        assert (done.exit_code, listed(take.url).keys()) == (0, {ALICE, "262966", "Pizza Place", "+447700900123"})
        assert done.stderr == (
            "3 line(s) with a sender that is no number behind +1, added as it is written:"
            " the first of them line 3.\n"
        )

    def test_lines_that_cannot_be_used_are_named(self, take: Import) -> None:
        lines = [",,called", "1.31056E+10,,", f"{ALICE},,", "x" * 41 + ",,", '"a\nb",,']
        done = take("\n".join(["number,since,source", *lines]))
        assert (done.exit_code, done.stdout) == (1, "1 added, 0 on the list already, 4 line(s) skipped.\n")
        assert done.stderr == snapshot("""\
line 2: it has no number
line 3: a spreadsheet has changed the number
line 5: the number is no sender that the record can hold
line 6: the number is no sender that the record can hold
""")

    @pytest.mark.parametrize(("bad", "more"), [(5, ""), (6, "1"), (1500, "1,495")])
    def test_only_the_first_of_many_lines_are_named(self, take: Import, bad: int, more: str) -> None:
        done = take("number,since,source\n" + ",,called\n" * bad + f"{ALICE},,\n")
        named = [f"line {line}: it has no number" for line in range(2, 7)]
        assert done.stderr.splitlines() == [*named, *([f"and {more} more such line(s)"] if more else [])]
        assert (done.exit_code, done.stdout) == (
            1,
            f"1 added, 0 on the list already, {bad} line(s) skipped.\n",
        )

    @pytest.mark.parametrize("written", SPOILT)
    def test_what_a_spreadsheet_made_of_a_number_is_no_name(self, take: Import, written: str) -> None:
        done = take(f'number;since;source\n{BOB};;\n"{written}";;\n')
        assert (done.exit_code, listed(take.url)) == (1, {BOB: "now"})
        assert done.stderr == "line 3: a spreadsheet has changed the number\n"

    @pytest.mark.parametrize("sender", ["#Deals", "#REF!", "1,234", "3.0", "5E5", "1.31056E+10", "'#1", "''3.0"])
    def test_a_sender_that_looks_like_it_comes_back(self, take: Import, sender: str) -> None:
        receive(take.url, "STOP", at=MONDAY - 31_536_000_000, From=sender)
        first = exported(take.url)
        assert f"'{sender}" in first
        other = f"{take.url}.other"
        assert imported(other, first.encode(), take.folder).exit_code == 0
        assert exported(other) == first

    @pytest.mark.parametrize("written", RESTORED)
    def test_one_of_which_all_is_there_is_a_number(self, take: Import, written: str) -> None:
        assert take.people(f'number;since;source\n"{written}";;\n') == {ALICE: "now"}
        assert take.people(f'phone;x\n"{written}";a\n') == {ALICE: "now"}

    def test_one_put_behind_another(self, take: Import) -> None:
        text = "number,since,source\n{},,x\n"
        assert take.people(text.format(ALICE) + text.format(BOB)) == {ALICE: "now", BOB: "now"}

    @pytest.mark.parametrize("separator", [";", "\t"])
    def test_a_spreadsheet_may_have_saved_it(self, take: Import, separator: str) -> None:
        text = f"number,since,source\n{ALICE},1/23/2026 9:05,Zoë\n262966,,\n".replace(",", separator)
        assert take.people(text.encode("utf-16")) == {ALICE: "2026-01-23T09:05:00Z", "262966": "now"}


TEXT = (
    f'phone,reason,date\n{ALICE},"asked to stop;\n{BOB},\n{BOB},hers,2026-01-23\nkeep ""hers""",2026-01-23\n'
    f'{CAROL},"","2026-01-24"\n{DAVE},"a\n{BOB}\n",\n'
)


@given(
    st.lists(
        st.tuples(st.integers(0, len(TEXT)), st.sampled_from(['"', "\n", "\r", "\r\n", '""', ",", ""])), max_size=4
    ),
    st.booleans(),
)
def test_nobody_within_an_open_quotation_mark_is_added(changes: list[tuple[int, str]], unnamed: bool) -> None:
    text = TEXT
    for place, sign in changes:
        text = text[:place] + sign + text[place + (not sign) :]
    text = text.split("\n", 1)[1] if unnamed and "\n" in text else text
    outside = "".join(re.split(r'"[^"]*(?:"|\Z)', text))
    cells = [cell for cell in re.findall(r'"([^"]*)"', text) if not re.search("[a-z,]", cell)]
    with suppress(Unreadable):
        added = {person.number for person in read(text.encode(), NOW).people}
        # Bob's number stands in what others said, unless a quotation mark was moved so that it is a cell's.
        assert BOB not in added or BOB in re.sub(r"\D", "", " ".join([outside, *cells]))
