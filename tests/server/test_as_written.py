"""Settings as people write them: blanks around a value are not part of it, quotation marks around it are told."""

from pathlib import Path
from typing import Any

import pytest

from bulkvs_mcp.messaging.record.location import path_of
from bulkvs_mcp.server.settings import Settings, variable

from ..helpers.provider.line import ALICE
from ..helpers.support import call, error_of, in_process
from ..helpers.systems import DRIVE, PATHS

GOOD = {
    "username": "ops@shop.example",
    "token": "abc123",
    "base_url": "https://api.example/v1",
    "from_numbers": "13109060901,13125551212",
    "sandbox": "true",
    "read_only": "1",
    "confirm": "human",
    "card": "off",
    "page": "off",
    "allow_to": "1310,1312",
    "max_recipients": "7",
    "daily_limit": "9",
    "quiet_hours": "21:00-08:00",
    "store": f"sqlite:///{DRIVE}tmp/x.db",
    "retention_days": "30",
    "public_url": "https://texts.example",
    "timeout": "5",
    "concurrency": "8",
    "log_level": "debug",
    "front": "off",
}
BLANKS = ("{} ", " {}", "{}\n", "\t{}\r\n", "\u00a0{} ")
QUOTES = ('"{}"', "'{}'", '"{}" ', "\u201c{}\u201d", "`{}`")

each_field = pytest.mark.parametrize("field", GOOD)


def test_every_setting_is_tried() -> None:
    assert GOOD.keys() == Settings.model_fields.keys()


def value(settings: Settings, field: str) -> object:
    return settings.token.get_secret_value() if field == "token" else getattr(settings, field)


@each_field
@pytest.mark.parametrize("blank", BLANKS)
def test_blanks_around_a_value_are_not_part_of_it(field: str, blank: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable(field), GOOD[field])
    plain = Settings.load()
    monkeypatch.setenv(variable(field), blank.format(GOOD[field]))
    assert Settings.load().problems == ()
    assert value(Settings.load(), field) == value(plain, field)


@pytest.mark.parametrize("field", [field for field in GOOD if field not in ("token", "front")])
def test_nor_around_a_flags(field: str) -> None:
    plain, spaced = (Settings.load({field: written}) for written in (GOOD[field], f" {GOOD[field]}\n"))
    assert (spaced.problems, value(spaced, field)) == ((), value(plain, field))


@each_field
def test_nothing_but_blanks_is_nothing(field: str, monkeypatch: pytest.MonkeyPatch) -> None:
    unset = Settings.load()
    monkeypatch.setenv(variable(field), " \n")
    assert Settings.load().problems == ()
    # Set but empty, an allow-list admits nobody.
    assert value(Settings.load(), field) == (() if field == "allow_to" else value(unset, field))


@each_field
@pytest.mark.parametrize("quote", QUOTES)
def test_quotation_marks_around_a_value_are_told(field: str, quote: str, monkeypatch: pytest.MonkeyPatch) -> None:
    given = {"username": "ops", "token": "abc", field: quote.format(GOOD[field])}
    for name, written in given.items():
        monkeypatch.setenv(variable(name), written)
    (problem,) = Settings.load().complete().problems
    assert problem.variable == variable(field)
    assert problem.problem == "has quotation marks around it, which are taken as part of it"


@pytest.mark.parametrize("field", ["allow_to", "read_only", "confirm"])
async def test_a_brake_in_quotation_marks_lets_nothing_be_done(
    field: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable(field), f'"{GOOD[field]}"')
    given: dict[str, Any] = {"confirm": None} if field == "confirm" else {}
    async with in_process(**given) as client:
        error = error_of(await call(client, "send_message", to=[ALICE], message="Hi"))
    assert (error["code"], error["outcome"]) == ("not_configured", "not_done")
    assert f"{variable(field)} has quotation marks around it" in error["message"]


# Where the record lies


@PATHS
@pytest.mark.parametrize("written", ["conf", "./conf", "../conf", "~/conf", ""])
def test_a_relative_folder_of_xdg_is_ignored(
    written: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", written)
    settings = Settings.load()
    assert path_of(settings.store_url) == tmp_path / ".local" / "share" / "bulkvs-mcp" / "record.db"
    assert settings.problems == ()


@PATHS
@pytest.mark.parametrize("home", ["home", "./home", "~"])
def test_a_relative_home_is_none(home: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", home)
    monkeypatch.delenv("XDG_DATA_HOME")
    (problem,) = Settings.load().problems
    assert (problem.variable, "has no home folder" in problem.problem) == ("BULKVS_STORE", True)
