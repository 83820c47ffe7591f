"""Opt-outs out of files, as their owner imports them: who gets onto the list, and what is refused whole."""

from pathlib import Path

import pytest
from inline_snapshot import snapshot

from ...helpers.server.imports import ALICE, BOB, CAROL, DAVE, Import, exported, listed

FORMS = Path(__file__).parents[2] / "corpus" / "exports"


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
        done = take(f"number,since,source\n{ALICE},yesterday,X\n{BOB},13/13/2026,X\n{CAROL},2026-01-23,X\n")
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
            f"line {line} has a number that a spreadsheet has changed in {column} that cannot be read for certain"
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
