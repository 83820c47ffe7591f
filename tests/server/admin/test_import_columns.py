"""Lists whose header says what its columns are for: who opted out by it, and what is not certain."""

import pytest

from ...helpers.server.imports import ALICE, BOB, CAROL, Import, exported, listed

_NUMBERS = (
    *("number", "Phone", "PHONE NUMBER", "mobile", "Cell", "telephone", "To", "msisdn", "Contact Number"),
    *("contact[cell]", "recipient", "E.164", "phone_number", "mobilePhone", "Customer Phone", "SMS Phone Number"),
    *(
        "Tel\u00e9fono",
        "N\u00famero de celular",
        "M\u00f3vil",
        "T\u00e9l\u00e9phone",
        "Num\u00e9ro de portable",
        "Telefonnummer",
    ),
)
_UNKNOWN = (
    *("Opt Out Wishes", "optout_2024", "Accepts Marketing", "Unsubs", "stop it", "Permission", "Channel"),
    *(
        "Suppression",
        "Suscrito",
        "Abonn\u00e9",
        "Einwilligung",
        "dado de baja",
        "resubscribed",
        "do not solicit",
        "Opt-out count",
    ),
)
_SINCE = (
    "fecha de baja",
    "D\u00e9sabonn\u00e9 le",
    "date de d\u00e9sinscription",
    "Abgemeldet am",
    "Abmeldedatum",
)
_ELSEWHERE = (
    *("Accepts Email Marketing", "Email Opt Out", "Do Not Mail", "Do Not Call", "do_not_phone", "E-Mail Opt-In"),
    *("Fax opt-out", "Newsletter subscribed", "Voice Opt Out"),
)


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
            ("unsubscribed", "ja", "nein"),
            ("unsubscribed", "Sim", "N\u00e3o"),
            ("opted out", "\u0434\u0430", "\u043d\u0435\u0442"),
            ("unsubscribed", "\u2713", "\u2610"),
            ("subscribed", "\u2b1c", "\u2705"),
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

    @pytest.mark.parametrize(
        "cell",
        [
            *("never", "no", "NaT", "yes", "false", "-", "0", "0000-00-00", "0000-00-00 00:00:00", "1/0/1900"),
            *("1900-01-00", "1899-12-30", "1970-01-01", "1970-01-01T00:00:00Z", "0001-01-01", "00/00/0000"),
        ],
    )
    @pytest.mark.parametrize("name", ["Opt Out Date", "opted_out_at", "unsubscribed on", *_SINCE])
    def test_a_day_that_never_was_is_none(self, take: Import, name: str, cell: str) -> None:
        text = f"phone,{name}\n{ALICE},2026-01-23\n{BOB},{cell}\n"
        assert take.refusal(text) == f'line 3 has "{cell}" in "{name}", so they may not have opted out'

    @pytest.mark.parametrize("cell", ["05/01/2026 25:00", "23.13.26", "2026-13-41", "in 2026"])
    def test_a_day_that_cannot_be_read_is_one(self, take: Import, cell: str) -> None:
        assert take.people(f"phone,Opt Out Date\n{ALICE},{cell}\n") == {ALICE: "now"}

    @pytest.mark.parametrize("name", ["keyword", "event", "action", "state", "type", "body", "reason", "note"])
    @pytest.mark.parametrize(
        "back", ["START", "Unstop", "opt_in", "Opted-in", "subscribed", "resubscribe", "texted START", "active"]
    )
    def test_who_is_back_by_any_column_is_not_out(self, take: Import, name: str, back: str) -> None:
        text = f"phone,{name}\n{ALICE},STOP\n{BOB},{back}\n"
        assert take.refusal(text) == f'line 3 has "{back}" in "{name}", so they may not have opted out'
        assert "column 2" in take.refusal(text.split("\n", 1)[1])

    @pytest.mark.parametrize("word", ["STOP", "opted out", "never subscribed", "did not opt in", "start date"])
    def test_whose_words_say_otherwise_is(self, take: Import, word: str) -> None:
        assert take.people(f"phone,reason\n{ALICE},{word}\n") == {ALICE: "now"}

    def test_where_no_column_says_it_that_is_told(self, take: Import) -> None:
        assert "No column says who has opted out" in take(f"phone,name\n{ALICE},Ann\n").stderr
        for name, cell in (("unsubscribed", "yes"), ("opted_out_at", "2026-01-23")):
            assert "No column" not in take(f"phone,{name}\n{ALICE},{cell}\n").stderr

    def test_dates_are_in_the_order_of_those_that_can_be_read_one_way_only(self, take: Import) -> None:
        assert take.people(f"phone,date\n{ALICE},05/01/2026\n{BOB},23/01/2026 11:12:44\n") == {
            ALICE: "2026-01-05T00:00:00Z",
            BOB: "2026-01-23T11:12:44Z",
        }

    def test_where_they_contradict_each_other_none_is_guessed_at(self, take: Import) -> None:
        done = take(f"phone,date\n{ALICE},05/01/2026\n{BOB},23/01/2026\n{CAROL},01/23/2026\n")
        day = "2026-01-23T00:00:00Z"
        assert listed(take.url) == {ALICE: "now", BOB: day, CAROL: day}
        assert "1 line(s) with a time that cannot be read" in done.stderr

    def test_how_it_is_known(self, take: Import) -> None:
        take(f'phone,reason,opt_out_source\n{ALICE},,"texted\nSTOP"\n{BOB},,\n')
        assert [row.split(",")[2] for row in exported(take.url).splitlines()] == [
            "source",
            "texted STOP",
            "import",
        ]
