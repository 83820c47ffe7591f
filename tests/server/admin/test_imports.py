"""Opt-outs out of files, as their owner imports them: who gets onto the list, and what is refused whole."""

import csv
import io
import re
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

import anyio
import pytest
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from inline_snapshot import snapshot

from bulkvs_mcp.messaging.brakes import opt_outs as kept
from bulkvs_mcp.messaging.brakes.opt_outs import OptOut
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.provider.posts.parties import party
from bulkvs_mcp.server.admin.imports import read
from bulkvs_mcp.server.admin.lists import Unreadable
from bulkvs_mcp.server.command_line import main

from ...helpers.server.recorded import MONDAY, receive

ALICE, BOB, CAROL, DAVE = "13105550101", "13105550102", "13125550103", "13125550104"
NOW = 1_790_000_000_000
FORMS = Path(__file__).parents[2] / "corpus" / "exports"


def imported(url: str, raw: bytes, folder: Path) -> Result:
    file = folder / "list.csv"
    file.write_bytes(raw)
    return CliRunner().invoke(main, ["--store", url, "opt-outs", "import", str(file)], prog_name="bulkvs-mcp")


def exported(url: str) -> str:
    return CliRunner().invoke(main, ["--store", url, "opt-outs", "export"]).stdout


def listed(url: str) -> dict[str, str]:
    """Since when everybody on the list is out, "now" for the time of this run."""
    today = f"{datetime.now(UTC):%Y-%m-}"
    rows = csv.DictReader(io.StringIO(exported(url)))
    return {row["number"].lstrip("'"): "now" if row["since"].startswith(today) else row["since"] for row in rows}


_NUMBERS = (
    *("number", "Phone", "PHONE NUMBER", "mobile", "Cell", "telephone", "To", "msisdn", "Contact Number"),
    *("contact[cell]", "recipient", "E.164", "phone_number", "mobilePhone", "Customer Phone", "SMS Phone Number"),
)
_UNKNOWN = (
    *("Opt Out Wishes", "optout_2024", "Accepts Marketing", "Unsubs", "stop it", "Permission", "Channel"),
    *("Suppression", "resubscribed", "do not solicit", "Opt-out count"),
)
_ELSEWHERE = (
    *("Accepts Email Marketing", "Email Opt Out", "Do Not Mail", "Do Not Call", "do_not_phone", "E-Mail Opt-In"),
    *("Fax opt-out", "Newsletter subscribed", "Voice Opt Out"),
)


class Import:
    """A file imported into an empty record."""

    def __init__(self, url: str, folder: Path) -> None:
        self.url, self.folder = url, folder

    def __call__(self, text: str | bytes) -> Result:
        return imported(self.url, text.encode() if isinstance(text, str) else text, self.folder)

    def refusal(self, text: str | bytes) -> str:
        """Why it was refused; nothing of it was added."""
        refused = self(text)
        assert (refused.exit_code, refused.stdout, listed(self.url)) == (2, "", {})
        assert refused.stderr.endswith(". Correct the file and import it again.\n")
        return refused.stderr.removeprefix("Error: Nothing was added: ").split(". Correct")[0]

    def people(self, text: str | bytes) -> dict[str, str]:
        done = self(text)
        assert done.exit_code == 0, done.output
        return listed(self.url)


@pytest.fixture
def take(url: str, tmp_path: Path) -> Import:
    return Import(url, tmp_path)


class TestForms:
    """Exports of other systems, rebuilt with made-up people; where each form was found is said beside it."""

    @pytest.mark.parametrize(
        ("file", "encoding", "end", "expected"),
        [
            # politics-rewired/Spoke: src/server/tasks/export-campaign.ts
            ("spoke.csv", "utf-8", "\n", {ALICE: "now", DAVE: "now"}),
            # The headers of Shopify's template, as in public shops' tools; numbers with the apostrophe it writes.
            ("shopify.csv", "utf-8-sig", "\r\n", {ALICE: "now", "15145550104": "now"}),
            # https://documentation.onesignal.com/docs/import-phone-numbers
            ("onesignal.csv", "utf-8", "\n", {ALICE: "now", DAVE: "now"}),
            # https://help.mailup.com/pages/viewpage.action?pageId=37978139
            (
                "mailup.csv",
                "cp1252",
                "\r\n",
                {ALICE: "2026-01-22T11:12:44Z", CAROL: "2026-03-01T00:00:00Z"},
            ),
            # https://thornebridge.github.io/convoso-js/api-reference/sms-opt-out
            (
                "convoso.csv",
                "utf-8",
                "\r",
                {ALICE: "2026-03-03T00:00:00Z", CAROL: "2026-03-04T00:00:00Z"},
            ),
            # docs.aws.amazon.com, OptedOutNumberInformation, as PowerShell 5.1 redirects it
            (
                "aws.tsv",
                "utf-16",
                "\r\n",
                {
                    ALICE: "2026-02-27T00:00:00Z",
                    CAROL: "2026-02-28T00:00:00Z",
                    "+447700900123": "2026-02-28T00:00:01Z",
                },
            ),
        ],
    )
    def test_everybody_who_opted_out_and_nobody_else(
        self, take: Import, file: str, encoding: str, end: str, expected: dict[str, str]
    ) -> None:
        text = (FORMS / file).read_text("utf-8").replace("\n", end)
        assert take.people(text.encode(encoding)) == expected

    def test_what_was_read_is_said(self, take: Import) -> None:
        done = take((FORMS / "shopify.csv").read_bytes())
        assert done.stderr == snapshot("""\
Not used: "Customer ID", "First Name", "Last Name", "Email", "Default Address Address1", "Default Address City", "Default Address Province Code", "Default Address Country Code", "Default Address Zip", "Default Address Phone", "Total Spent", "Total Orders" and 3 more.
Not about texts, so not used: "Accepts Email Marketing".
By "Accepts SMS Marketing", 2 of 4 line(s) have opted out.
1 line(s) without a number, passed over: line 4.
""")  # noqa: E501 (lines of the command)
        assert done.stdout == "2 added, 0 on the list already, 1 line(s) skipped.\n"


class TestCases:
    """Public reports of lists that went wrong (texting-faults, by their numbers)."""

    def test_20_a_quoted_cell_may_have_several_lines(self, take: Import) -> None:
        text = f'{ALICE},2026-01-23,"asked to stop;\nspouse:\n{BOB}\nkeep hers"\n{CAROL},,x y\n'
        assert take.people(text) == {ALICE: "2026-01-23T00:00:00Z", CAROL: "now"}

    @pytest.mark.parametrize(
        "written",
        ["01/23/2026", "1/23/2026 12:00 AM", "Fri, 23 Jan 2026 00:00:00 GMT", "2026-01-23 00:00:00 UTC"],
    )
    def test_21_times_of_other_systems(self, take: Import, written: str) -> None:
        text = f'"Phone Number","First Name","Opt Out Date"\n{ALICE},Ann,"{written}"\n'
        assert take.people(text) == {ALICE: "2026-01-23T00:00:00Z"}

    def test_21_a_time_that_cannot_be_read_undoes_no_opt_out(self, take: Import) -> None:
        done = take(f"number,since,source\n{ALICE},yesterday,X\n{BOB},23/01/2026,X\n{CAROL},2026-01-23,X\n")
        assert (done.exit_code, done.stdout) == (0, "3 added, 0 on the list already, 0 line(s) skipped.\n")
        assert done.stderr == (
            "2 line(s) with a time that cannot be read, for which now is used: the first of them line 2.\n"
        )
        assert listed(take.url) == {ALICE: "now", BOB: "now", CAROL: "2026-01-23T00:00:00Z"}

    def test_22_names_in_brackets(self, take: Import) -> None:
        text = "contact[firstName],contact[lastName],contact[cell],contact[optOut]\nAnn,Lee,{},{}\nBo,Day,{},{}\n"
        assert take.people(text.format(ALICE, "true", BOB, "false")) == {ALICE: "now"}

    def test_22_only_whom_the_flag_names(self, take: Import) -> None:
        assert take.people(f"number,optOut\n{ALICE},true\n{BOB},false\n") == {ALICE: "now"}

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
    @pytest.mark.parametrize("separator", [",", ";", "\t"])
    def test_23_separators_and_encodings(self, take: Import, separator: str, end: str, encoding: str) -> None:
        lines = ["Telephone,Reason,Date", f"{ALICE},Zoë asked,2026-01-23", f"{BOB},,2026-01-24"]
        text = end.join(line.replace(",", separator) for line in lines)
        assert take.people(text.encode(encoding)) == {
            ALICE: "2026-01-23T00:00:00Z",
            BOB: "2026-01-24T00:00:00Z",
        }

    @pytest.mark.parametrize("header", ["", "phone\n"])
    def test_24_a_rounded_number_is_refused(self, take: Import, header: str) -> None:
        line = 2 if header else 1
        column = '"phone"' if header else "column 1"
        problem = (
            f"line {line} has a number that a spreadsheet rounded in {column} that cannot be read for certain"
        )
        assert take.refusal(f"{header}1.31056E+10\n{ALICE}\n") == problem

    @pytest.mark.parametrize(
        "written", ["3.105550101E9", "13105550101.0", "'+13105550101", '="13105550101"', '"=""13105550101"""']
    )
    @pytest.mark.parametrize("header", ["", "phone\n", "number,since,source\n"])
    def test_25_an_exact_one_is_read(self, take: Import, header: str, written: str) -> None:
        assert take.people(f"{header}{written}\n") == {ALICE: "now"}

    @pytest.mark.parametrize(
        "since", ["9999-12-31T23:59:59-08:00", "0001-01-01T00:00:00+05:30", "1999-12-31", "2999-01-01"]
    )
    @pytest.mark.parametrize("header", ["", "number,since,source\n", "Phone,Date,Reason\n"])
    def test_26_27_a_time_out_of_bounds_is_now(self, take: Import, header: str, since: str) -> None:
        done = take(f"{header}{ALICE},{since},called\n{BOB},2026-01-23,called\n")
        assert (done.exit_code, listed(take.url)) == (0, {ALICE: "now", BOB: "2026-01-23T00:00:00Z"})
        what = "lies ahead" if since > "2026" else "cannot be read"
        assert f"1 line(s) with a time that {what}, for which now is used: line " in done.stderr


class TestColumns:
    @pytest.mark.parametrize(
        "name",
        _NUMBERS,
    )
    def test_numbers(self, take: Import, name: str) -> None:
        assert take.people(f"Customer ID,{name}\n3125550199,{ALICE}\n") == {ALICE: "now"}

    @pytest.mark.parametrize(
        ("name", "out", "not_out"),
        [
            ("unsubscribed", "yes", "no"),
            ("Opted Out", "TRUE", "FALSE"),
            ("optOut", "1", "0"),
            ("is_opted_out", "t", "f"),
            ("SMS Opt-Out", "X", "N"),
            ("Do Not Text", "y", "n"),
            ("DNC", "1.0", "0.0"),
            ("opted out", "out", "in"),
            ("subscribed", "no", "yes"),
            ("Opted In", "False", "True"),
            ("opt_in", "0", "1"),
            ("SMS Consent", "N", "Y"),
            ("Accepts SMS Marketing", "no", "yes"),
            ("active", "false", "true"),
            ("Status", "Unsubscribed", "Subscribed"),
            ("Subscription Status", "opted-out", "opted-in"),
            ("sms_status", "STOPPED", "active"),
            ("Contact Status", "blocked", "Active"),
            ("subscribed", "unsubscribed", "subscribed"),
        ],
    )
    def test_flags(self, take: Import, name: str, out: str, not_out: str) -> None:
        assert take.people(f"phone,{name}\n{ALICE},{out}\n{BOB},{not_out}\n") == {ALICE: "now"}

    def test_either_of_two_flags_is_enough(self, take: Import) -> None:
        text = f"phone,unsubscribed,do not text\n{ALICE},yes,no\n{BOB},no,yes\n{CAROL},no,no\n"
        assert take.people(text) == {ALICE: "now", BOB: "now"}

    @pytest.mark.parametrize(
        ("value", "said"), [("", "nothing"), ("maybe", '"maybe"'), ("pending", '"pending"'), ("2", '"2"')]
    )
    @pytest.mark.parametrize("name", ["unsubscribed", "subscribed", "status"])
    def test_a_flag_that_says_something_else(self, take: Import, name: str, value: str, said: str) -> None:
        words = "unsubscribed" if name == "status" else "yes"
        problem = f'line 3 has {said} in "{name}", so they may have opted out or not'
        assert take.refusal(f"phone,{name}\n{ALICE},{words}\n{BOB},{value}\n") == problem

    def test_an_empty_column_of_flags_says_nothing_of_anybody(self, take: Import) -> None:
        assert take.refusal(f"phone,optOut\n{ALICE},\n").startswith('line 2 has nothing in "optOut"')

    @pytest.mark.parametrize(
        "name",
        _UNKNOWN,
    )
    def test_a_column_about_consent_that_is_not_known(self, take: Import, name: str) -> None:
        problem = f'"{name}" may say who opted out, and it is not known how'
        assert take.refusal(f"phone,{name}\n{ALICE},yes\n") == problem

    @pytest.mark.parametrize(
        "name",
        _ELSEWHERE,
    )
    def test_other_channels_are_not_ours(self, take: Import, name: str) -> None:
        done = take(f"phone,{name},unsubscribed\n{ALICE},no,yes\n{BOB},yes,no\n")
        assert (done.exit_code, listed(take.url)) == (0, {ALICE: "now"})
        assert f'Not about texts, so not used: "{name}".\n' in done.stderr

    def test_e_mail_and_texts_in_one_column(self, take: Import) -> None:
        assert take.refusal(f"phone,Email and SMS Consent\n{ALICE},yes\n").startswith(
            '"Email and SMS Consent" may'
        )

    @pytest.mark.parametrize(
        "names", ["Phone,Mobile", "Phone,Work Phone", "From,To", "Cell,Phone 2", "Phone,Phone", "to,sender"]
    )
    def test_two_that_may_hold_the_number(self, take: Import, names: str) -> None:
        quoted = ", ".join(f'"{name}"' for name in names.split(","))
        problem = f"{quoted} may each hold the number that opted out; leave one of them"
        assert take.refusal(f"{names}\n{ALICE},{BOB}\n") == problem

    def test_an_empty_one_of_them_is_none(self, take: Import) -> None:
        assert take.people(f"Phone,Mobile,x\n,{ALICE},\n,{BOB},\n") == {ALICE: "now", BOB: "now"}

    def test_the_numbers_of_staff_are_not_theirs(self, take: Import) -> None:
        text = f"texter[cell],texter[assignedCell],contact[cell]\n{BOB},{CAROL},{ALICE}\n"
        assert take.people(text) == {ALICE: "now"}

    @pytest.mark.parametrize("names", ["Name,Email", "From,Email", "Work Phone,Email"])
    def test_none_that_holds_the_number(self, take: Import, names: str) -> None:
        columns = ", ".join(f'"{name}"' for name in names.split(","))
        problem = f'no column is called "number" or "phone"; there are {columns}'
        assert take.refusal(f"{names}\n{ALICE},x\n") == problem

    def test_the_later_of_two_dates(self, take: Import) -> None:
        text = (
            "phone,created_at,opted_out_at\n{},2026-01-23,2026-02-01\n{},2026-03-01,2026-02-01\n{},x,2026-02-01\n"
        )
        assert take.people(text.format(ALICE, BOB, CAROL)) == {
            ALICE: "2026-02-01T00:00:00Z",
            BOB: "2026-03-01T00:00:00Z",
            CAROL: "2026-02-01T00:00:00Z",
        }

    def test_when_they_opted_in_is_not_when_they_opted_out(self, take: Import) -> None:
        text = f"phone,opted_in_at,opted_out_at,status\n{ALICE},2026-03-01,2026-01-23,unsubscribed\n"
        assert take.people(text) == {ALICE: "2026-01-23T00:00:00Z"}

    def test_somebody_who_opted_in_may_be_back(self, take: Import) -> None:
        text = f"phone,opted_out_at,resubscribed_at\n{ALICE},2026-01-23,2026-02-01\n"
        assert take.refusal(text) == '"resubscribed_at" may say who opted in again'

    @pytest.mark.parametrize("rest", ["", f"{BOB},2026-01-23\n"])
    def test_who_has_no_date_of_an_opt_out_may_not_have_opted_out(self, take: Import, rest: str) -> None:
        problem = 'line 2 has nothing in "Opt Out Date", so they may not have opted out'
        assert take.refusal(f"phone,Opt Out Date\n{ALICE},\n{rest}") == problem

    def test_dates_with_the_day_first_are_not_guessed_at(self, take: Import) -> None:
        done = take(f"phone,date\n{ALICE},05/01/2026\n{BOB},23/01/2026\n")
        assert listed(take.url) == {ALICE: "now", BOB: "now"}
        assert "2 line(s) with a time that cannot be read" in done.stderr

    def test_how_it_is_known(self, take: Import) -> None:
        take(f'phone,reason,opt_out_source\n{ALICE},,"texted\nSTOP"\n{BOB},,\n')
        assert [row.split(",")[2] for row in exported(take.url).splitlines()] == [
            "source",
            "texted STOP",
            "import",
        ]


class TestWithoutHeader:
    def test_numbers_alone(self, take: Import) -> None:
        assert take.people(f"{ALICE}\n+1 (310) 555-0102\n312.555.0103\n") == dict.fromkeys(
            (ALICE, BOB, CAROL), "now"
        )

    def test_our_order(self, take: Import) -> None:
        text = f"{ALICE},2026-01-23,called\n{BOB}\n{CAROL},x,wrote\n"
        assert take.people(text) == {ALICE: "2026-01-23T00:00:00Z", BOB: "now", CAROL: "now"}
        assert {row.split(",")[2] for row in exported(take.url).splitlines()[1:]} == {"called", "import", "wrote"}

    def test_any_order_where_only_one_column_has_numbers(self, take: Import) -> None:
        done = take(f"Ann,{ALICE},2026-01-23\nBo,{BOB},2026-01-24\n")
        assert listed(take.url) == {ALICE: "2026-01-23T00:00:00Z", BOB: "2026-01-24T00:00:00Z"}
        assert done.stderr == "Not used: column 1.\n"

    @pytest.mark.parametrize(
        ("text", "problem"),
        [
            (f"{ALICE},{BOB}\n", "column 1, column 2 all hold numbers"),
            (f"Ann,x\n{ALICE},{BOB}\n", 'no column is called "number" or "phone"; there are "Ann", "x"'),
            ("Ann,2026-01-23\nBo,2026-01-24\n", "no column holds numbers"),
            (f"{ALICE},2026-01-23,2026-01-24\n", "column 2, column 3 all hold times"),
            (f"{ALICE},yes\n{BOB},no\n", "column 2 may say who opted out"),
            (f"{ALICE},unsubscribed\n", "column 2 may say who opted out"),
            (f"{ALICE}|no\n", "line 1 has a number in column 1 that cannot be read for certain"),
            (f"{ALICE} no\n", "line 1 has a number in column 1 that cannot be read for certain"),
        ],
    )
    def test_what_may_be_something_else(self, take: Import, text: str, problem: str) -> None:
        assert take.refusal(text).startswith(problem)


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
        assert done.stderr == snapshot(
            "+1 310-555-1212 texted START after the time in the file; they are out again. Whoever may be texted:"
            " bulkvs-mcp opt-outs remove NUMBER.\n"
        )
        again = take(f"phone,date\n13105551212,2026-01-23\n{BOB},2026-01-23\n")
        assert (again.stdout, again.stderr) == ("0 added, 2 on the list already, 0 line(s) skipped.\n", "")


senders = (
    (
        st.text(max_size=50)
        | st.sampled_from(["262966", "+447700900123", "Pizza Place", "911", "=1+1", "'-x", '","'])
    )
    .map(party)
    .filter(bool)
    # A name that reads as a number is one, to whoever reads it later.
    .filter(lambda sender: party(sender) == sender or not re.fullmatch("1[2-9][0-9]{9}", party(sender)))
)
sources = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
moments = st.integers(min_value=946_684_800_000, max_value=NOW)


class TestOurs:
    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
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
line 3: a spreadsheet rounded the number
line 5: the number is no sender that the record can hold
line 6: the number is no sender that the record can hold
""")

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
