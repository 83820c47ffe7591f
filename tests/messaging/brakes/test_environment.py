"""The brakes as an operator writes them into the environment: who is allowed, and what is malformed."""

import pytest
from inline_snapshot import snapshot

from bulkvs_mcp.messaging.brakes.policy import Policy
from bulkvs_mcp.server.settings import Settings

from ...helpers.messaging.office import (
    ALICE,
    BOB,
    CAROL,
    DAVE,
    EVENING,
    EVERYBODY,
    TEXT,
    Office,
    assert_refused,
    codes,
    send,
    told,
    words,
)
from ...helpers.support import call, error_of, text_of

ALLOWED: list[tuple[str, set[str]]] = [
    ("1310", {ALICE, DAVE}),
    ("310", {ALICE, DAVE}),
    ("+1 310", {ALICE, DAVE}),
    ("1310, 212", {ALICE, DAVE, CAROL}),
    (" 1310 ,, 1212 ,", {ALICE, DAVE, CAROL}),
    ("13105551212", {ALICE}),
    ("(310) 555-1212", {ALICE}),
    ("+1 310-555-1212,312-555-1213", {ALICE, BOB}),
    ("1310555121", {ALICE, DAVE}),
    ("1", set(EVERYBODY)),
    ("1900", set()),
    ("", set()),
    ("  ", set()),
    (",", set()),
]


@pytest.mark.parametrize(("written", "allowed"), ALLOWED, ids=[repr(written) for written, _ in ALLOWED])
def test_who_an_allow_list_admits(written: str, allowed: set[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BULKVS_ALLOW_TO", written)
    settings = Settings.load()
    assert settings.problems == ()
    assert {number for number in EVERYBODY if settings.policy.allows(number)} == allowed


def test_without_a_list_everybody_is_allowed() -> None:
    assert all(Settings.load().policy.allows(number) for number in EVERYBODY)


def test_without_settings_there_are_few_brakes() -> None:
    assert Settings.load().policy == Policy(allow_to=None, max_recipients=20, daily_limit=0, quiet_hours=None)


async def test_settings_come_from_the_environment(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    environment = {
        "BULKVS_ALLOW_TO": "1310, (312) 555-1213",
        "BULKVS_MAX_RECIPIENTS": "2",
        "BULKVS_DAILY_LIMIT": "3",
        "BULKVS_QUIET_HOURS": "20:00-9:00",
    }
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    async with office.client() as client:
        answers = await codes(client, (ALICE, BOB, DAVE), CAROL, (ALICE, BOB), (DAVE, ALICE))
        office.clock.moment = EVENING
        answers += await codes(client, BOB, DAVE)
    assert answers == [
        "too_many_recipients",
        "recipient_not_allowed",
        "sent",
        "daily_limit_reached",
        "quiet_hours",
        "sent",
    ]
    assert office.texted == [ALICE, BOB, DAVE]


async def test_an_empty_allow_list_of_the_environment_admits_nobody(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BULKVS_ALLOW_TO", "")
    async with office.client() as client:
        assert_refused(await send(client, ALICE), "recipient_not_allowed")
    assert office.simulator.received == []


MALFORMED = {
    "BULKVS_ALLOW_TO": ("Alice", "1310;1312", "+44", "131055512123", "1310,x"),
    "BULKVS_MAX_RECIPIENTS": ("0", "-1", "many", "1.5"),
    "BULKVS_DAILY_LIMIT": ("-1", "none", "37 a day"),
    "BULKVS_QUIET_HOURS": ("9pm-8am", "21-8", "08:00-08:00", "25:00-08:00", "always"),
}


@pytest.mark.parametrize(
    ("variable", "value"), [(name, value) for name, values in MALFORMED.items() for value in values]
)
def test_what_is_malformed_is_a_problem(variable: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable, value)
    assert [problem.variable for problem in Settings.load().problems] == [variable]


@pytest.mark.parametrize("variable", MALFORMED)
async def test_a_malformed_brake_stops_everything(
    office: Office, variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, MALFORMED[variable][-1])
    arguments = {"to": [ALICE], "message": TEXT}
    async with office.client() as client:
        results = [await call(client, tool, **arguments) for tool in ("send_message", "preview_message")]
    for result in results:
        assert told(result) == ("failed", "not_configured")
        assert variable in error_of(result)["message"]
        assert MALFORMED[variable][-1] not in text_of(result)
    assert office.simulator.received == []


async def test_the_words_where_brakes_are_malformed(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, values in MALFORMED.items():
        monkeypatch.setenv(name, values[0])
    async with office.client() as client:
        assert words(await send(client, ALICE)) == snapshot("""\
Nothing was done, this server is not set up: BULKVS_ALLOW_TO is malformed: entry 1 is not a phone
    number; BULKVS_MAX_RECIPIENTS is malformed: should be greater than or equal to 1;
    BULKVS_DAILY_LIMIT is malformed: should be greater than or equal to 0; BULKVS_QUIET_HOURS is
    malformed: must look like 21:00-08:00. [not_configured]
Next step: Correct these variables in the client's configuration of this server and restart it.\
""")
