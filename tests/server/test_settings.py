"""What the operator sets: read once, from environment and flags; what is malformed is named and never shown."""

from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from bulkvs_mcp.messaging.vocabulary import SettingProblem
from bulkvs_mcp.provider.endpoint import BASE_URL
from bulkvs_mcp.server.command_line import main
from bulkvs_mcp.server.settings import UNEXPANDED, Settings, variable

from ..helpers.systems import DRIVE

TOKEN = "tok-4f9a8c7e1d2b"

RECORD = f"sqlite:///{DRIVE}var/lib/texts.db"
GIVEN: dict[str, tuple[str, str, Any]] = {
    "username": ("BULKVS_USERNAME", "ops@shop.example", "ops@shop.example"),
    "base_url": ("BULKVS_BASE_URL", "https://sms.example/api/v1.0/", "https://sms.example/api/v1.0"),
    "from_numbers": ("BULKVS_FROM", "(310) 906-0901, 13109060904,", ("13109060901", "13109060904")),
    "sandbox": ("BULKVS_SANDBOX", "1", True),
    "read_only": ("BULKVS_READ_ONLY", "yes", True),
    "confirm": ("BULKVS_CONFIRM", "human", "human"),
    "card": ("BULKVS_CARD", "off", "off"),
    "page": ("BULKVS_PAGE", "off", "off"),
    "allow_to": ("BULKVS_ALLOW_TO", "310, (312) 555-1213", ("1310", "13125551213")),
    "max_recipients": ("BULKVS_MAX_RECIPIENTS", "5", 5),
    "daily_limit": ("BULKVS_DAILY_LIMIT", "100", 100),
    "quiet_hours": ("BULKVS_QUIET_HOURS", "21:00-08:00", "21:00-08:00"),
    "store": ("BULKVS_STORE", RECORD, RECORD),
    "retention_days": ("BULKVS_RETENTION_DAYS", "0", 0),
    "public_url": ("BULKVS_PUBLIC_URL", "https://texts.example/", "https://texts.example"),
    "timeout": ("BULKVS_TIMEOUT", "12.5", 12.5),
    "concurrency": ("BULKVS_CONCURRENCY", "8", 8),
    "log_level": ("BULKVS_LOG_LEVEL", " debug", "DEBUG"),
}
"""For each field: its variable, a text in the environment, and what is read of it."""

MALFORMED = [
    ("BULKVS_BASE_URL", "http://sms.example/api", "must start with https://"),
    ("BULKVS_PUBLIC_URL", "http://texts.example", "must start with https://"),
    ("BULKVS_FROM", "shop-4711", "entry 1 contains letters"),
    ("BULKVS_FROM", "13109060901,5551212", "entry 2 is not a number of 10 digits"),
    ("BULKVS_FROM", '["13109060901"]', "entry 1 is not written as one phone number"),
    ("BULKVS_FROM", ",,", "names no number"),
    ("BULKVS_SANDBOX", "perhaps", "valid boolean"),
    ("BULKVS_READ_ONLY", "perhaps", "valid boolean"),
    ("BULKVS_CONFIRM", "nobody", "'human', 'human-or-token', 'token' or 'off'"),
    ("BULKVS_CARD", "on", "'auto' or 'off'"),
    ("BULKVS_PAGE", "never", "'auto' or 'off'"),
    ("BULKVS_ALLOW_TO", "310,shop-4711", "entry 2"),
    ("BULKVS_MAX_RECIPIENTS", "-17", "greater than or equal to 1"),
    ("BULKVS_MAX_RECIPIENTS", "many", "valid integer"),
    ("BULKVS_DAILY_LIMIT", "-17", "greater than or equal to 0"),
    ("BULKVS_DAILY_LIMIT", "-0", "greater than or equal to 0"),
    ("BULKVS_DAILY_LIMIT", " -00 ", "greater than or equal to 0"),
    ("BULKVS_QUIET_HOURS", "at night", ""),
    ("BULKVS_STORE", "postgresql://ops:secret@db/texts", "sqlite:///"),
    ("BULKVS_RETENTION_DAYS", "a year", "valid integer"),
    ("BULKVS_RETENTION_DAYS", "-0", "greater than or equal to 0"),
    ("BULKVS_TIMEOUT", "soon", "valid number"),
    ("BULKVS_CONCURRENCY", "0", "greater than or equal to 1"),
    ("BULKVS_CONCURRENCY", "many", "valid integer"),
    ("BULKVS_TIMEOUT", "0", "greater than or equal to 0.1"),
    ("BULKVS_TIMEOUT", "nan", "less than or equal to 600"),
    ("BULKVS_TIMEOUT", "Infinity", "less than or equal to 600"),
    ("BULKVS_LOG_LEVEL", "chatty", "'DEBUG', 'INFO', 'WARNING' or 'ERROR'"),
]

SAFE_ADDRESSES = {
    "https://sms.example/api/v1.0": "https://sms.example/api/v1.0",
    "https://sms.example:8443/": "https://sms.example:8443",
    "http://127.0.0.1:8899/api/v1.0": "http://127.0.0.1:8899/api/v1.0",
    "http://localhost:8899": "http://localhost:8899",
    "http://[::1]:8899": "http://[::1]:8899",
}
UNSAFE_ADDRESSES = [
    "http://sms.example/api/v1.0",
    "http://127.0.0.1.sms.example/",
    "http://0.0.0.0:8899/",
    "http://10.0.0.1/api",
    "ftp://sms.example/",
    "sms.example/api",
    "//sms.example/api",
    "https://ops:secret@sms.example/",
    "https://sms.example/api?key=4711",
    "https://sms.example/api#v1",
    "https://sms.example/a pi",
    "https://",
]


class TestReading:
    def test_without_any_there_are_defaults(self) -> None:
        settings = Settings.load()
        assert (settings.base_url, settings.from_numbers, settings.timeout) == (BASE_URL, (), 30.0)
        assert (settings.sandbox, settings.read_only, settings.log_level) == (False, False, "INFO")
        assert (settings.confirm, settings.allow_to, settings.max_recipients) == ("human-or-token", None, 20)
        assert (settings.daily_limit, settings.quiet_hours, settings.retention_days) == (0, "", 365)
        assert settings.problems == ()

    @pytest.mark.parametrize("field", GIVEN)
    def test_the_environment_is_read(self, field: str, monkeypatch: pytest.MonkeyPatch) -> None:
        name, text, meaning = GIVEN[field]
        monkeypatch.setenv(name, text)
        assert variable(field) == name
        assert getattr(Settings.load(), field) == meaning
        assert Settings.load().problems == ()

    @pytest.mark.parametrize("field", GIVEN)
    def test_flags_are_read_alike(self, field: str) -> None:
        _, text, meaning = GIVEN[field]
        assert getattr(Settings.load({field: text}), field) == meaning

    def test_a_flag_beats_the_environment(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("BULKVS_FROM", "13109060901")
        monkeypatch.setenv("BULKVS_TIMEOUT", "soon")
        settings = Settings.load({"from_numbers": "13109060904", "timeout": "5"})
        assert (settings.from_numbers, settings.timeout, settings.problems) == (("13109060904",), 5.0, ())

    def test_a_flag_that_is_not_given_leaves_the_environment(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("BULKVS_SANDBOX", "1")
        assert Settings.load({"sandbox": None, "username": None}).sandbox

    @pytest.mark.parametrize("field", [field for field in GIVEN if field != "allow_to"])
    def test_what_is_set_but_empty_is_not_set(self, field: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv(GIVEN[field][0], "")
        assert getattr(Settings.load(), field) == getattr(Settings.load({field: ""}), field)
        assert Settings.load() == Settings()
        assert Settings.load().problems == ()

    @pytest.mark.parametrize("empty", ["", "  ", ",", " , "])
    def test_an_empty_allow_list_allows_nobody(self, empty: str, monkeypatch: pytest.MonkeyPatch) -> None:
        assert Settings.load({"allow_to": empty}).allow_to == ()
        monkeypatch.setenv("BULKVS_ALLOW_TO", empty)
        assert Settings.load().allow_to == ()

    def test_a_number_named_twice_counts_once(self) -> None:
        numbers = Settings.load({"from_numbers": "13109060904, 310-906-0901, +1 310 906 0904"}).from_numbers
        assert numbers == ("13109060904", "13109060901")

    def test_a_working_directory_decides_nothing(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / ".env").write_text("BULKVS_SANDBOX=1\nBULKVS_CONFIRM=off\n", "utf-8")
        monkeypatch.chdir(tmp_path)
        settings = Settings.load()
        assert (settings.sandbox, settings.confirm) == (False, "human-or-token")

    def test_they_do_not_change(self) -> None:
        settings = Settings.load()
        with pytest.raises(ValidationError):
            settings.confirm = "off"

    def test_a_flag_mirrors_each_but_the_secret_and_what_is_needed_before_it(self) -> None:
        assert Settings.model_fields.keys() - {parameter.name for parameter in main.params} == {"token", "front"}

    def test_every_one_is_tried_here(self) -> None:
        assert Settings.model_fields.keys() == {*GIVEN, "token", "front"}


class TestProblems:
    @pytest.mark.parametrize(("name", "text", "why"), MALFORMED)
    def test_what_is_malformed_is_named_and_not_shown(
        self, name: str, text: str, why: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv(name, text)
        (problem,) = Settings.load().problems
        assert problem.variable == name
        assert problem.problem.startswith("is malformed: ")
        assert why in problem.problem
        assert len(text) < 4 or text not in problem.problem

    @pytest.mark.parametrize(("name", "text", "why"), MALFORMED)
    def test_so_it_is_with_flags(self, name: str, text: str, why: str) -> None:
        field = next(field for field in GIVEN if variable(field) == name)
        (problem,) = Settings.load({field: text}).problems
        assert problem.variable == name
        assert why in problem.problem

    @pytest.mark.parametrize(("name", "text", "why"), MALFORMED)
    def test_the_rest_is_read(self, name: str, text: str, why: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("BULKVS_USERNAME", "ops@shop.example")
        monkeypatch.setenv(name, text)
        assert Settings.load().username == "ops@shop.example"

    def test_all_of_them_are_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name, text in (("BULKVS_TIMEOUT", "soon"), ("BULKVS_FROM", "shop"), ("BULKVS_CONFIRM", "nobody")):
            monkeypatch.setenv(name, text)
        named = {problem.variable for problem in Settings.load({"log_level": "chatty"}).problems}
        assert named == {"BULKVS_TIMEOUT", "BULKVS_FROM", "BULKVS_CONFIRM", "BULKVS_LOG_LEVEL"}

    def test_no_account_is_a_problem(self) -> None:
        assert Settings.load().complete().problems == (
            SettingProblem("BULKVS_USERNAME", "is not set"),
            SettingProblem("BULKVS_TOKEN", "is not set"),
        )

    def test_half_an_account_is_a_problem(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("BULKVS_TOKEN", TOKEN)
        assert [problem.variable for problem in Settings.load().complete().problems] == ["BULKVS_USERNAME"]

    def test_the_sandbox_needs_no_account(self) -> None:
        assert Settings.load({"sandbox": True}).complete().problems == ()

    def test_but_it_must_be_well_formed(self) -> None:
        settings = Settings.load({"sandbox": True, "timeout": "soon"}).complete()
        assert [problem.variable for problem in settings.problems] == ["BULKVS_TIMEOUT"]


class TestBaseUrl:
    @pytest.mark.parametrize(("address", "meaning"), SAFE_ADDRESSES.items())
    def test_it_is_encrypted_or_this_machine(self, address: str, meaning: str) -> None:
        settings = Settings.load({"base_url": address})
        assert (settings.base_url, settings.problems) == (meaning, ())

    @pytest.mark.parametrize("address", UNSAFE_ADDRESSES)
    def test_the_token_goes_nowhere_else(self, address: str) -> None:
        settings = Settings.load({"base_url": address})
        assert [problem.variable for problem in settings.problems] == ["BULKVS_BASE_URL"]
        assert settings.base_url == BASE_URL


class TestSecrets:
    def test_the_token_is_read(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("BULKVS_TOKEN", TOKEN)
        assert Settings.load().token.get_secret_value() == TOKEN

    def test_it_is_never_shown(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("BULKVS_TOKEN", TOKEN)
        monkeypatch.setenv("BULKVS_TIMEOUT", "soon")
        settings = Settings.load().complete()
        shown = [repr(settings), str(settings), str(settings.model_dump()), settings.model_dump_json()]
        assert [text for text in (*shown, repr(settings.problems)) if TOKEN in text] == []

    def test_it_stays_out_of_what_goes_wrong(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("BULKVS_TOKEN", TOKEN)
        with pytest.raises(ValidationError) as wrong:
            Settings(timeout=0)
        assert TOKEN not in str(wrong.value)


@pytest.mark.parametrize(
    "value", ["${BULKVS_TOKEN}", "${env:BULKVS_TOKEN}", "${input:token}", "$BULKVS_TOKEN", "%T%"]
)
def test_a_reference_that_the_client_left_is_no_credential(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BULKVS_USERNAME", "me@shop.example")
    monkeypatch.setenv("BULKVS_TOKEN", value)
    assert Settings.load().complete().problems == (SettingProblem("BULKVS_TOKEN", UNEXPANDED),)
    assert Settings.load({"sandbox": True}).complete().problems == ()


REFERENCES = (
    "${NAME}",
    "${env:NAME}",
    "${input:name}",
    "${user_config.name}",
    "$NAME",
    " ${NAME} ",
    "https://${NAME}/api",
)


@pytest.mark.parametrize("written", REFERENCES)
@pytest.mark.parametrize("field", [field for field in GIVEN if field != "username"])
def test_a_reference_that_the_client_left_is_no_value(
    field: str, written: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable(field), written)
    (problem,) = Settings.load().problems
    assert problem == SettingProblem(variable(field), UNEXPANDED)
    assert Settings.load({field: written}).problems == (problem,)
    assert Settings.load({"sandbox": True}).complete().problems[:1] == ((problem,) if field != "sandbox" else ())


@pytest.mark.parametrize("written", [*REFERENCES, "Alice"])
def test_an_allow_list_that_cannot_be_read_allows_nobody(written: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BULKVS_ALLOW_TO", written)
    assert Settings.load().allow_to == ()


def test_a_field_s_own_name_is_no_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BULKVS_FROM_NUMBERS", "13109060901")
    assert Settings.load().from_numbers == ()
    monkeypatch.setenv("BULKVS_FROM", "13109060904")
    assert Settings.load().from_numbers == ("13109060904",)
    assert Settings.load({"from_numbers": "13109060905"}).from_numbers == ("13109060905",)
