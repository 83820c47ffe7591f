"""Lists without a column of who opted out: whatever tells their people apart makes it uncertain, and is named."""

from collections.abc import Sequence

import pytest

from ...helpers.server.imports import ALICE, BOB, CAROL, DAVE, Import, listed

PEOPLE = (ALICE, BOB, CAROL, DAVE, *(f"1312555012{last}" for last in range(8)))
UNCLEAR = "may say who opted out, and it is not known how"


def table(name: str, cells: Sequence[str]) -> str:
    rows = [f'{number},"{cell}"' for number, cell in zip(PEOPLE, cells, strict=False)]
    return "\n".join([*([f"phone,{name}"] if name else []), *rows, ""])


class TestWords:
    """Any cell that says in a word or by a sign that somebody is in or out, unless all say out."""

    @pytest.mark.parametrize(
        "cells",
        [
            *(("no", "unknown", "yes"), ("maybe", "yes"), ("?", "yes"), ("", "yes"), ("no", "si"), ("x", "")),
            *(("baja", "alta"), ("baja", "x"), ("désabonné", "abonné"), ("inactivo", "y"), ("inactif", "z")),
            *(("désinscrit", "client"), ("unsub", "sub"), ("disabled", "enabled"), ("remove", "keep")),
            *(("declined", "agreed"), ("refusé", "accepté"), ("vip", "permite"), ("unsubscribed", "")),
            *(
                ("vip; opted-out", "vip"),
                ("Unsubscribed contacts", "Customers"),
                ("a|STOP", "b"),
                ("opt-out", "-"),
            ),
            *(
                ("did not opt out", "did not opt out"),
                ("sent STOP", "sent HELP"),
                ("Quit", "Info"),
                ("opted out", "N/A"),
            ),
        ],
    )
    def test_a_word(self, take: Import, cells: Sequence[str]) -> None:
        assert take.doubt(table("remark", cells)) == f'"remark" {UNCLEAR}'

    @pytest.mark.parametrize(
        "cells",
        [
            *(("*", ""), ("", "**"), ("+", "-"), ("●", "○"), ("👍", "👎"), ("🚫", ""), ("•", "--"), ("❌", "")),
            *(("🚫", "✅"), ("!", "n/a"), ("?", "")),
        ],
    )
    @pytest.mark.parametrize("name", ["remark", "", "City"])
    def test_a_sign(self, take: Import, name: str, cells: Sequence[str]) -> None:
        assert take.doubt(table(name, cells)).endswith(UNCLEAR)

    @pytest.mark.parametrize(
        "name", ["First Name", "City", "State", "Company", "Apellido", "Ville", "source", "email"]
    )
    @pytest.mark.parametrize("cells", [("Ann", "opted out"), ("Do not text", "Bo"), ("", "unsubscribed")])
    def test_a_name_or_a_place_that_is_none(self, take: Import, name: str, cells: Sequence[str]) -> None:
        assert take.doubt(table(name, cells)) == f'"{name}" {UNCLEAR}'

    def test_a_state_may_be_no_place(self, take: Import) -> None:
        assert take.doubt(table("State", ("yes", "unknown", "no"))) == f'"State" {UNCLEAR}'

    def test_a_time_that_is_none(self, take: Import) -> None:
        assert take.doubt(table("date", ("2026-01-23", "opted out"))) == f'"date" {UNCLEAR}'

    @pytest.mark.parametrize(
        ("name", "cells"),
        [
            ("remark", ("opted out", "Unsubscribed", "STOP", "baja", "texted STOP")),
            ("remark", ("🚫", "🚫")),
            ("remark", ("Never called back", "moved", "asked to stop, and left")),
            ("MI", ("J", "S", "Y", "T", "N", "A")),
            ("State", ("IN", "ON", "OR", "CO", "NE", "CA")),
            ("State", ("IN", "CA", "IN", "CA", "CA")),
            ("Country", ("US", "NO", "US", "US")),
            ("City", ("Alta", "Block Island", "Baja")),
            ("Last Name", ("Sim", "Tak", "Keep")),
            ("Company", ("One Stop, Shop & Go", "Left")),
            ("email", ("unsubscribe@shop.example", "a@b.example")),
            ("source", ("texted STOP", "import", "operator", "called", "called", "")),
            ("source", ("texted unsubscribe", "called")),
            ("", ("texted STOP", "import", "operator", "operator", "")),
            ("score", ("1.0", "2.5")),
        ],
    )
    def test_what_is_no_such_word(self, take: Import, name: str, cells: Sequence[str]) -> None:
        assert len(take.people(table(name, cells))) == len(cells)


class TestKinds:
    """Few kinds of cells that repeat part the rows, whatever they say."""

    @pytest.mark.parametrize(
        "cells",
        [
            *(("gold", "gold", "silver"), ("", "", "vip"), ("a", "b", "c", "d", "e", "a"), ("A", "a", "b")),
            *(("2", "2", "0"), ("customer", "former", "customer"), ("", "unknown", "")),
        ],
    )
    @pytest.mark.parametrize("name", ["Group", "List name", "tags", "estado", ""])
    def test_they_make_it_uncertain(self, take: Import, name: str, cells: Sequence[str]) -> None:
        assert take.doubt(table(name, cells)) == f'"{name}" {UNCLEAR}' if name else f"column 2 {UNCLEAR}"

    @pytest.mark.parametrize(
        ("name", "cells"),
        [
            ("Group", ("gold", "gold", "gold")),
            ("Group", ("gold", "silver", "bronze")),
            ("Group", ("", "", "")),
            ("id", ("a", "b", "c", "d", "e", "f", "a")),
            *(
                (name, ("gg", "gg", "hh"))
                for name in (
                    *("First Name", "last_name", "name", "Email", "Home Address", "Address 1", "City", "State"),
                    *("Province Code", "Region", "ZIP", "Postal Code", "Country", "Company", "Birthday", "Gender"),
                    *("Language", "Carrier", "Line Type", "Time Zone", "timezone_id", "contact[city]", "source"),
                    *("Nombre", "Apellidos", "Correo electrónico", "Dirección", "Ciudad", "Provincia", "País"),
                    *("Prénom", "Nom", "Courriel", "Ville", "Code postal", "Pays", "Langue", "Fuseau horaire"),
                )
            ),
        ],
    )
    def test_who_and_where_somebody_is_does_not(self, take: Import, name: str, cells: Sequence[str]) -> None:
        assert len(take.people(table(name, cells))) == len(cells)


class TestFilledForSome:
    @pytest.mark.parametrize(
        ("name", "cells"),
        [
            ("Removed At", ("2026-01-23", "")),
            ("Left on", ("01/23/2026", "-", "01/24/2026")),
            ("Last seen", ("2026-01-23", "never", "2026-01-25")),
            ("Last seen", ("2026-01-23", "0000-00-00", "2026-01-25")),
            ("Unsubscribe reason", ("too many texts", "")),
            ("STOP keyword", ("STOP", "")),
            ("Keyword", ("STOP", "")),
            ("message", ("Unsubscribe please", "")),
            ("Reason", ("too many", "too often", "", "")),
            ("Opt-out campaign", ("spring", "")),
        ],
    )
    def test_it_is_uncertain_who_of_the_others_is_out(self, take: Import, name: str, cells: Sequence[str]) -> None:
        assert take.doubt(table(name, cells)) == f'"{name}" {UNCLEAR}'

    def test_when_they_left(self, take: Import) -> None:
        text = table("Désinscrit le", ("2026-01-23", ""))
        assert take.refusal(text) == 'line 3 has nothing in "Désinscrit le", so they may not have opted out'

    @pytest.mark.parametrize(
        ("name", "cells"),
        [
            ("Birthday", ("1990-01-23", "")),
            ("note", ("said no", "")),
            ("Reason", ("too many texts", "")),
            ("Unsubscribe reason", ("too many texts", "asked")),
            ("Last seen", ("2026-01-23", "2026-01-24")),
        ],
    )
    def test_all_else_may_be_empty(self, take: Import, name: str, cells: Sequence[str]) -> None:
        assert len(take.people(table(name, cells))) == len(cells)


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        (f"{ALICE},Ann,opted out\n{BOB},Bob,customer\n", "column 3"),
        (f"{ALICE},STOP\n{BOB},HELP\n", "column 2"),
        (f"{ALICE},2026-11-20,STOP\n{BOB},2026-11-21,Thanks!\n", "column 3"),
        (f"{ALICE},2026-11-20\n{BOB},no\n", "column 2"),
        (f"{ALICE},2026-11-20,\n{BOB},2026-11-21,*\n", "column 3"),
        (f"Ann,{ALICE},2026-11-20,gold\nBo,{BOB},2026-11-21,gold\nCy,{CAROL},2026-11-22,new\n", "column 4"),
        (f"Ann,{ALICE},2026-11-20,vip; opted-out\nBo,{BOB},2026-11-21,x\n", "column 4"),
    ],
)
def test_without_a_header(take: Import, text: str, columns: str) -> None:
    assert take.doubt(text) == f"{columns} {UNCLEAR}"


def test_what_is_flags_without_a_header_needs_one(take: Import) -> None:
    assert take.refusal(f"{ALICE},baja\n{BOB},alta\n").startswith("column 2 may say who opted out")
    assert take("13105550101,yes\n13105550102,no\n", "--all-out").exit_code == 2


class TestOtherChannels:
    @pytest.mark.parametrize(
        "names",
        [
            ("HasOptedOutOfEmail", "DoNotCall", "HasOptedOutOfFax"),
            ("Unsubscribed from all email",),
            ("Do Not Mail",),
        ],
    )
    def test_they_say_nothing_of_texts(self, take: Import, names: tuple[str, ...]) -> None:
        header = ",".join(["MobilePhone", *names])
        rows = [",".join([number, *[cell] * len(names)]) for number, cell in ((ALICE, "true"), (BOB, "false"))]
        quoted = ", ".join(f'"{name}"' for name in names)
        assert take.doubt("\n".join([header, *rows])) == (
            f"{quoted} may say who opted out of something else, and no column who opted out of texts"
        )

    def test_empty_ones_say_nothing_at_all(self, take: Import) -> None:
        assert take.people(f"phone,Email Opt Out\n{ALICE},\n{BOB},\n").keys() == {ALICE, BOB}


class TestAllOut:
    """Their owner says that every row is of somebody who opted out."""

    @pytest.mark.parametrize(
        "text",
        [
            table("Group", ("gold", "gold", "silver")),
            table("text ok?", ("no", "unknown", "yes")),
            table("Keyword", ("STOP", "", "HELP")),
            table("Opt-out count", ("1", "2", "")),
            table("Email Opt Out", ("yes", "no", "")),
            table("event", ("STOP", "START", "")),
            table("", ("STOP", "customer", "customer")),
        ],
    )
    def test_all_are_taken(self, take: Import, text: str) -> None:
        done = take(text, "--all-out")
        assert (done.exit_code, listed(take.url)) == (0, dict.fromkeys(PEOPLE[:3], "now"))
        assert "By --all-out, every line is of somebody who has opted out." in done.stderr

    def test_a_column_of_flags_says_otherwise(self, take: Import) -> None:
        assert take(table("unsubscribed", ("yes", "no")), "--all-out").exit_code == 0
        assert listed(take.url) == {ALICE: "now"}

    @pytest.mark.parametrize(
        ("text", "column"),
        [
            (table("unsubscribed", ("yes", "")), "unsubscribed"),
            (table("opted_out_at", ("2026-01-23", "")), "opted_out_at"),
            (f"phone,status,Opt-out count\n{ALICE},unsubscribed,1\n", "Opt-out count"),
            (f"phone,opted_out_at,resubscribed_at\n{ALICE},2026-01-23,2026-02-01\n", "resubscribed_at"),
        ],
    )
    def test_what_they_do_not_say_for_certain_is_refused(self, take: Import, text: str, column: str) -> None:
        refused = take(text, "--all-out")
        assert (refused.exit_code, listed(take.url)) == (2, {})
        assert f'"{column}"' in refused.stderr
        assert "--all-out" not in refused.stderr

    def test_our_own_list_is_read_as_ever(self, take: Import) -> None:
        assert take(f"number,since,source\n{ALICE},,\n", "--all-out").exit_code == 0

    def test_a_log_is_not_for_it(self, take: Import) -> None:
        assert "--all-out" not in take(table("message", ("STOP", "HELP"))).stderr


class TestCountries:
    """The calling code of a country in a column of its own."""

    @pytest.mark.parametrize(
        "name", ["Country Code", "dial code", "Calling Code", "phone_code", "Prefix", "indicatif"]
    )
    @pytest.mark.parametrize("code", ["44", "+44", "0044", "'+44", "44.0", "(+44)"])
    def test_the_number_is_of_that_country(self, take: Import, name: str, code: str) -> None:
        text = f"{name},Mobile,Opt out\n{code},7911123456,yes\n1,{ALICE[1:]},yes\n+1,{BOB},no\n"
        assert take.people(text) == {"+447911123456": "now", ALICE: "now"}

    def test_it_may_be_written_with_its_country(self, take: Import) -> None:
        assert take.people("Country Code,Mobile\n44,+44 7911 123456\n") == {"+447911123456": "now"}

    @pytest.mark.parametrize(
        ("code", "number"),
        [
            *(("44", "447911123456"), ("44", "07911123456"), ("44", "+1 310 555 0101"), ("44", ALICE)),
            *(
                ("212", "5550101"),
                ("310", "5550101"),
                ("89", "7911123456"),
                ("44", "+49 170 1234567"),
                ("44", "x"),
            ),
        ],
    )
    def test_what_is_not_certain(self, take: Import, code: str, number: str) -> None:
        problem = take.refusal(f"Country Code,Mobile\n1,{ALICE}\n{code},{number}\n")
        assert problem == 'line 3 has a number in "Mobile" that cannot be read for certain'

    def test_a_cell_among_them_that_is_none(self, take: Import) -> None:
        problem = take.refusal(f"Country Code,Mobile\n1,{ALICE}\nUK,7911123456\n")
        assert problem.startswith("line 3 has a number")

    @pytest.mark.parametrize("cells", [("US", "CA", "US"), ("Mr", "Dr", "Mr"), ("1", "1", "1"), ("", "", "")])
    def test_other_prefixes_are_none(self, take: Import, cells: Sequence[str]) -> None:
        assert take.people(table("Prefix", cells)) == dict.fromkeys(PEOPLE[:3], "now")
