"""The operator's brakes as a client meets them: what is refused, in which words, and that nothing leaves.

Every clock here stands still until it is told to move.
"""

import re
import textwrap
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from inline_snapshot import snapshot
from mcp import Client
from mcp.client import ClientRequestContext
from mcp.types import CallToolResult, ElicitRequestParams, ElicitResult

from bulkvs_mcp.messaging import optouts
from bulkvs_mcp.messaging.optouts import OptOut
from bulkvs_mcp.messaging.policy import Policy
from bulkvs_mcp.messaging.store import Store
from bulkvs_mcp.provider.faults import Fault
from bulkvs_mcp.provider.simulator import FAILING_RECIPIENT, Simulator
from bulkvs_mcp.server.app import create_server
from bulkvs_mcp.server.settings import Settings
from bulkvs_mcp.tools.envelope import SANDBOX_NOTE

from .support import ERAS, call, error_of, structure, text_of

ALICE, BOB, CAROL, DAVE = "13105551212", "13125551213", "12125551214", "13105551215"
OPTED_OUT, ALSO_OUT = "13105551216", "13125551217"
EVERYBODY = (ALICE, BOB, CAROL, DAVE)
DAY = datetime(2026, 11, 24, 20, 0, tzinfo=UTC)
"""Noon in Los Angeles, where Alice and Dave are; 14:00 in Chicago (Bob) and 15:00 in New York (Carol)."""
EVENING = DAY.replace(day=25, hour=3, minute=30)
"""19:30 in Los Angeles, 21:30 in Chicago and 22:30 in New York."""
NIGHT_HOURS = "21:00-08:00"
TEXT = "Your table is ready"

RUNGS = {"asked": ("human-or-token", True), "relayed": ("human-or-token", False), "operator": ("off", False)}
"""The value of BULKVS_CONFIRM, and whether the client can ask a person."""

each_era = pytest.mark.parametrize("era", ERAS)
each_rung = pytest.mark.parametrize("rung", RUNGS)


class Clock:
    """A clock that moves when told to."""

    def __init__(self, moment: datetime = DAY) -> None:
        self.moment = moment

    def __call__(self) -> int:
        return round(self.moment.timestamp() * 1000)


class Person:
    """Says yes, once whatever happens meanwhile has happened."""

    def __init__(self, meanwhile: Callable[[], Awaitable[object]] | None = None) -> None:
        self.meanwhile = meanwhile
        self.asked: list[str] = []

    async def __call__(self, context: ClientRequestContext, params: ElicitRequestParams) -> ElicitResult:
        self.asked.append(params.message)
        if self.meanwhile:
            await self.meanwhile()
        return ElicitResult(action="accept", content={"decision": "yes"})


@dataclass
class Office:
    """One record and one account, and the servers on them."""

    store: str
    simulator: Simulator = field(default_factory=Simulator)
    clock: Clock = field(default_factory=Clock)

    @asynccontextmanager
    async def client(
        self, era: str = "auto", person: Person | None = None, **settings: Any
    ) -> AsyncGenerator[Client]:
        """A client on another server."""
        given = {"sandbox": True, "confirm": "off", "store": self.store} | settings
        server = create_server(Settings.load(given), self.simulator, self.clock)
        async with Client(server, mode=era, elicitation_callback=person) as connected:
            yield connected

    async def send(self, *to: str, **settings: Any) -> CallToolResult:
        """A send that nobody is asked about, of a text that nobody had before."""
        async with self.client(**settings) as client:
            return await call(client, "send_message", to=list(to), message=f"{TEXT} ({len(self.texted)})")

    def opt_out(self, *numbers: str) -> None:
        with closing(Store(self.store)) as record:
            record.write_now(lambda tx: optouts.add(tx, [OptOut(n, self.clock(), "operator") for n in numbers]))

    @property
    def texted(self) -> list[str]:
        """Everybody to whom a text was accepted."""
        return [number for sent in self.simulator.sent for number in sent.recipients]


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """A record in which two people have opted out."""
    made = Office(f"sqlite://{(tmp_path / 'record.db').as_posix()}")
    made.opt_out(OPTED_OUT, ALSO_OUT)
    return made


def words(result: CallToolResult) -> str:
    """The whole text of an answer, wrapped; what this machine's clock adds to a time is evened out."""
    text = text_of(result).removesuffix(f"\n{SANDBOX_NOTE}")
    text = re.sub(r"frees at \S+ \S+ [^.]+\.", "frees at 2026-11-25 12:34 UTC.", text)
    return "\n".join(textwrap.fill(line, 100, subsequent_indent="    ") for line in text.splitlines())


def told(result: CallToolResult) -> tuple[str, str]:
    """The status and the code of an answer."""
    return structure(result)["status"], structure(result).get("error", {}).get("code", "")


def assert_refused(result: CallToolResult, code: str) -> None:
    error = error_of(result)
    assert (*told(result), error["outcome"], error["retryable"]) == ("refused", code, "not_done", False)
    assert result.is_error
    assert not structure(result).keys() & {"results", "approved_by", "confirmation_id"}


# What is refused


@dataclass(frozen=True)
class Rule:
    """A send that breaks a rule; `used` are the recipients texted within the last hour."""

    code: str
    to: tuple[str, ...]
    settings: dict[str, Any] = field(default_factory=dict[str, Any])
    used: tuple[str, ...] = ()
    moment: datetime = DAY
    group: bool = False


RULES = {
    "too many": Rule("too_many_recipients", (ALICE, BOB, CAROL), {"max_recipients": 2}),
    "too many for anybody": Rule("too_many_recipients", tuple(f"131055512{n}" for n in range(20, 41))),
    "too many in a group": Rule("too_many_recipients", (ALICE, BOB, CAROL), {"max_recipients": 2}, group=True),
    "not allowed": Rule("recipient_not_allowed", (BOB,), {"allow_to": ("1310",)}),
    "some not allowed": Rule("recipient_not_allowed", EVERYBODY, {"allow_to": ("1310", "1213")}),
    "nobody allowed": Rule("recipient_not_allowed", (ALICE,), {"allow_to": ()}),
    "opted out": Rule("recipient_opted_out", (OPTED_OUT,)),
    "some opted out": Rule("recipient_opted_out", (ALICE, OPTED_OUT, BOB, ALSO_OUT)),
    "quiet": Rule("quiet_hours", (BOB,), {"quiet_hours": NIGHT_HOURS}, moment=EVENING),
    "quiet for some": Rule("quiet_hours", EVERYBODY, {"quiet_hours": NIGHT_HOURS}, moment=EVENING),
    "limit used up": Rule("daily_limit_reached", (ALICE,), {"daily_limit": 2}, (BOB, CAROL)),
    "limit nearly used up": Rule("daily_limit_reached", (ALICE, DAVE), {"daily_limit": 3}, (BOB, CAROL)),
    "limit too low": Rule("daily_limit_reached", (ALICE, BOB), {"daily_limit": 1}, (CAROL,)),
    "limit too low for a group": Rule("daily_limit_reached", (ALICE, BOB), {"daily_limit": 1}, group=True),
}


async def attempt(
    office: Office, rule: Rule, era: str = "auto", rung: str = "operator", **more: Any
) -> CallToolResult:
    """A send that breaks the rule; that nothing of it leaves and that nobody is asked is asserted."""
    confirm, can_ask = RUNGS[rung]
    person = Person() if can_ask else None
    office.clock.moment = rule.moment - timedelta(minutes=50)
    if rule.used:
        assert told(await office.send(*rule.used)) == ("sent", "")
    office.clock.moment = rule.moment
    before = len(office.simulator.received)
    async with office.client(era, person, **rule.settings | {"confirm": confirm} | more) as client:
        result = await call(client, "send_message", to=list(rule.to), message=TEXT, group=rule.group)
    assert len(office.simulator.received) == before
    assert person is None or person.asked == []
    return result


@each_era
@each_rung
@pytest.mark.parametrize("rule", RULES)
async def test_what_breaks_a_rule_reaches_nobody(office: Office, rule: str, rung: str, era: str) -> None:
    assert_refused(await attempt(office, RULES[rule], era, rung), RULES[rule].code)


async def test_the_words_of_each_refusal(tmp_path: Path) -> None:
    spoken = dict[str, str]()
    for name, rule in RULES.items():
        office = Office(f"sqlite://{(tmp_path / f'{name}.db').as_posix()}")
        office.opt_out(OPTED_OUT, ALSO_OUT)
        spoken[name] = words(await attempt(office, rule))
    assert spoken == snapshot({'too many': """\
Not sent: 3 recipients in one call, and the operator allows 2. [too_many_recipients]
Next step: Ask the user who of them matters; send to at most 2 in one call.\
""", 'too many for anybody': """\
Not sent: 21 recipients in one call, and the operator allows 20. [too_many_recipients]
Next step: Ask the user who of them matters; send to at most 20 in one call.\
""", 'too many in a group': """\
Not sent: 3 recipients in one call, and the operator allows 2. [too_many_recipients]
Next step: Ask the user who of them matters; send to at most 2 in one call.\
""", 'not allowed': """\
Not sent to anybody: +1 312-555-1213 (not on the allow-list). [recipient_not_allowed]
Next step: Tell the user; only the operator can change the allow-list (BULKVS_ALLOW_TO).\
""", 'some not allowed': """\
Not sent to anybody: +1 312-555-1213, +1 212-555-1214 (not on the allow-list).
    [recipient_not_allowed]
Next step: Tell the user; only the operator can change the allow-list (BULKVS_ALLOW_TO).\
""", 'nobody allowed': """\
Not sent to anybody: +1 310-555-1212 (BULKVS_ALLOW_TO is set but empty, so nobody may be texted).
    [recipient_not_allowed]
Next step: Tell the user; only the operator can change the allow-list (BULKVS_ALLOW_TO).\
""", 'opted out': """\
Not sent to anybody: +1 310-555-1216 asked not to be texted. [recipient_opted_out]
Next step: Leave them out. They can lift it by texting START; the operator by bulkvs-mcp opt-outs
    remove.\
""", 'some opted out': """\
Not sent to anybody: +1 310-555-1216, +1 312-555-1217 asked not to be texted. [recipient_opted_out]
Next step: Leave them out. They can lift it by texting START; the operator by bulkvs-mcp opt-outs
    remove.\
""", 'quiet': """\
Not sent to anybody: it is quiet hours (21:00-08:00, their local time) for +1 312-555-1213.
    [quiet_hours]
Next step: Send again from 2026-11-25 08:00 CST on, or leave them out. Nothing was scheduled.\
""", 'quiet for some': """\
Not sent to anybody: it is quiet hours (21:00-08:00, their local time) for +1 312-555-1213, +1
    212-555-1214. [quiet_hours]
Next step: Send again from 2026-11-25 08:00 CST on, or leave them out. Nothing was scheduled.\
""", 'limit used up': """\
Not sent: 2 of the operator's limit of 2 recipients in 24 hours are used, and this call has 1.
    [daily_limit_reached]
Next step: Enough of it frees at 2026-11-25 12:34 UTC. Only the operator can raise it
    (BULKVS_DAILY_LIMIT).\
""", 'limit nearly used up': """\
Not sent: 2 of the operator's limit of 3 recipients in 24 hours are used, and this call has 2.
    [daily_limit_reached]
Next step: Enough of it frees at 2026-11-25 12:34 UTC. Only the operator can raise it
    (BULKVS_DAILY_LIMIT).\
""", 'limit too low': """\
Not sent: 1 of the operator's limit of 1 recipients in 24 hours are used, and this call has 2.
    [daily_limit_reached]
Next step: This call alone exceeds it; send to fewer. Only the operator can raise it
    (BULKVS_DAILY_LIMIT).\
""", 'limit too low for a group': """\
Not sent: 0 of the operator's limit of 1 recipients in 24 hours are used, and this call has 2.
    [daily_limit_reached]
Next step: This call alone exceeds it; send to fewer. Only the operator can raise it
    (BULKVS_DAILY_LIMIT).\
"""})


async def test_when_the_limit_frees(office: Office) -> None:
    said = text_of(await attempt(office, RULES["limit used up"]))
    frees = (DAY - timedelta(minutes=50) + timedelta(days=1)).astimezone()
    assert f"frees at {frees:%Y-%m-%d %H:%M %Z}." in said


async def test_the_first_rule_that_is_broken_is_told(office: Office) -> None:
    every = {"max_recipients": 1, "allow_to": ("1310",), "quiet_hours": NIGHT_HOURS, "daily_limit": 1}
    told_of = list[str]()
    for lifted in ("", "max_recipients", "allow_to", "opted out", "quiet_hours"):
        every.pop(lifted, None)
        to = (ALICE, BOB) if lifted in ("opted out", "quiet_hours") else (OPTED_OUT, BOB)
        told_of.append(told(await attempt(office, Rule("", to, every, moment=EVENING)))[1])
    assert told_of == [
        "too_many_recipients",
        "recipient_not_allowed",
        "recipient_opted_out",
        "quiet_hours",
        "daily_limit_reached",
    ]


@each_era
async def test_read_only_beats_everything(office: Office, era: str) -> None:
    async with office.client(era, read_only=True, confirm="off", allow_to=(ALICE,)) as client:
        tools = {tool.name for tool in (await client.list_tools()).tools}
        result = await client.call_tool("send_message", {"to": [ALICE], "message": TEXT})
    assert "preview_message" in tools
    assert not tools & {"send_message", "put_webhook", "delete_webhook"}
    assert (result.is_error, office.simulator.received) == (True, [])


# Who is allowed


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
    answers = [told(await office.send(*to)) for to in ((ALICE, BOB, DAVE), (CAROL,), (ALICE, BOB), (ALICE, BOB))]
    office.clock.moment = EVENING
    answers.append(told(await office.send(BOB)))
    assert answers == [
        ("refused", "too_many_recipients"),
        ("refused", "recipient_not_allowed"),
        ("sent", ""),
        ("refused", "daily_limit_reached"),
        ("refused", "quiet_hours"),
    ]
    assert office.texted == [ALICE, BOB]


async def test_an_empty_allow_list_of_the_environment_admits_nobody(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BULKVS_ALLOW_TO", "")
    assert_refused(await office.send(ALICE), "recipient_not_allowed")
    assert office.simulator.received == []


MALFORMED = {
    "BULKVS_ALLOW_TO": ("Alice", "1310;1312", "+44", "131055512123", "1310,x"),
    "BULKVS_MAX_RECIPIENTS": ("0", "-1", "many", "1.5"),
    "BULKVS_DAILY_LIMIT": ("-1", "none", "37 a day"),
    "BULKVS_QUIET_HOURS": ("9pm-8am", "21-8", "08:00-08:00", "25:00-08:00", "always"),
}


@pytest.mark.parametrize("tool", ["send_message", "preview_message"])
@pytest.mark.parametrize(
    ("variable", "value"), [(name, value) for name, values in MALFORMED.items() for value in values]
)
async def test_a_malformed_brake_stops_everything(
    office: Office, variable: str, value: str, tool: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, value)
    async with office.client() as client:
        result = await call(client, tool, to=[ALICE], message=TEXT)
    assert told(result) == ("failed", "not_configured")
    assert variable in error_of(result)["message"]
    assert value not in text_of(result)
    assert office.simulator.received == []


async def test_the_words_where_brakes_are_malformed(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, values in MALFORMED.items():
        monkeypatch.setenv(name, values[0])
    assert words(await office.send(ALICE)) == snapshot("""\
Nothing was done, this server is not set up: BULKVS_ALLOW_TO is malformed: entry 1 is not a phone
    number; BULKVS_MAX_RECIPIENTS is malformed: Input should be greater than or equal to 1;
    BULKVS_DAILY_LIMIT is malformed: Input should be greater than or equal to 0; BULKVS_QUIET_HOURS
    is malformed: must look like 21:00-08:00. [not_configured]
Next step: Correct these variables in the client's configuration of this server and restart it, or
    set BULKVS_SANDBOX=1 to try it without an account.\
""")


# While a person thinks


def limit_is_used_up(office: Office) -> Callable[[], Awaitable[object]]:
    async def send() -> None:
        await office.send(BOB)

    return send


def recipient_opts_out(office: Office) -> Callable[[], Awaitable[object]]:
    async def opt_out() -> None:
        office.opt_out(ALICE)

    return opt_out


def quiet_hours_begin(office: Office) -> Callable[[], Awaitable[object]]:
    async def wait() -> None:
        office.clock.moment += timedelta(minutes=6)

    return wait


MEANWHILE = {
    "daily_limit_reached": (limit_is_used_up, {"daily_limit": 1}),
    "recipient_opted_out": (recipient_opts_out, {}),
    "quiet_hours": (quiet_hours_begin, {"quiet_hours": "12:05-13:00"}),
}


@each_era
@pytest.mark.parametrize("code", MEANWHILE)
async def test_a_yes_that_comes_too_late_sends_nothing(office: Office, code: str, era: str) -> None:
    event, settings = MEANWHILE[code]
    person = Person(event(office))
    async with office.client(era, person, confirm="human", **settings) as client:
        result = await call(client, "send_message", to=[ALICE], message=TEXT)
    assert_refused(result, code)
    assert len(person.asked) == 1
    assert ALICE not in office.texted


@each_era
@pytest.mark.parametrize("code", MEANWHILE)
async def test_so_it_is_with_a_yes_that_is_relayed(office: Office, code: str, era: str) -> None:
    event, settings = MEANWHILE[code]
    async with office.client(era, confirm="token", **settings) as client:
        offer = structure(await call(client, "send_message", to=[ALICE], message=TEXT))["confirmation_id"]
        await event(office)()
        late = await call(client, "send_message", to=[ALICE], message=TEXT, confirmation_id=offer)
    assert_refused(late, code)
    assert ALICE not in office.texted


@each_era
async def test_a_refusal_does_not_spend_the_approval(office: Office, era: str) -> None:
    async with office.client(era, confirm="token", quiet_hours="12:05-12:08") as client:
        offer = structure(await call(client, "send_message", to=[ALICE], message=TEXT))["confirmation_id"]
        answers = list[tuple[str, str]]()
        for _ in range(2):
            office.clock.moment += timedelta(minutes=5)
            answers.append(
                told(await call(client, "send_message", to=[ALICE], message=TEXT, confirmation_id=offer))
            )
    assert answers == [("refused", "quiet_hours"), ("sent", "")] or answers[1] == (
        "refused",
        "confirmation_expired",
    )


# The daily limit


async def test_it_is_over_all_servers_on_the_record(office: Office) -> None:
    answers = [told(await office.send(number, daily_limit=2))[0] for number in (ALICE, BOB, CAROL)]
    assert (answers, office.texted) == (["sent", "sent", "refused"], [ALICE, BOB])


async def test_what_is_a_day_old_no_longer_counts(office: Office) -> None:
    answers = list[str]()
    for hours, number in enumerate((ALICE, BOB, CAROL, CAROL)):
        office.clock.moment = DAY + timedelta(hours=(0, 1, 24, 24)[hours])
        answers.append(told(await office.send(number, daily_limit=2))[0])
    assert answers == ["sent", "sent", "sent", "refused"]


async def test_a_group_counts_its_members(office: Office) -> None:
    async with office.client(daily_limit=4) as client:
        group = await call(client, "send_message", to=[ALICE, BOB, CAROL], message=TEXT, group=True)
    answers = [told(await office.send(number, daily_limit=4)) for number in (DAVE, ALICE)]
    assert [told(group), *answers] == [("sent", ""), ("sent", ""), ("refused", "daily_limit_reached")]


async def test_who_is_named_twice_counts_once(office: Office) -> None:
    assert told(await office.send(ALICE, "(310) 555-1212", daily_limit=1, max_recipients=1)) == ("sent", "")


NOT_DONE = {
    "refused by the provider": Fault.answer(400),
    "a wrong token": Fault.answer(401),
    "no funds": Fault.answer(403),
}


@pytest.mark.parametrize("fault", NOT_DONE)
async def test_what_was_not_done_gives_back(office: Office, fault: str) -> None:
    office.simulator.fail_next(NOT_DONE[fault], times=None)
    assert told(await office.send(*EVERYBODY, daily_limit=4))[0] == "failed"
    office.simulator.heal()
    answers = [told(await office.send(*to, daily_limit=4)) for to in (EVERYBODY, (ALICE,))]
    assert answers == [("sent", ""), ("refused", "daily_limit_reached")]


async def test_a_recipient_that_the_provider_refuses_gives_back(office: Office) -> None:
    assert told(await office.send(ALICE, FAILING_RECIPIENT, daily_limit=2))[0] == "partial"
    answers = [told(await office.send(number, daily_limit=2))[0] for number in (BOB, CAROL)]
    assert answers == ["sent", "refused"]


async def test_what_may_have_been_done_counts(office: Office) -> None:
    office.simulator.fail_next(Fault.drop_after())
    assert told(await office.send(ALICE, daily_limit=1))[0] == "unknown"
    assert_refused(await office.send(BOB, daily_limit=1), "daily_limit_reached")


@each_era
async def test_a_replay_is_told_though_that_very_send_used_up_the_limit(office: Office, era: str) -> None:
    async with office.client(era, confirm="token", daily_limit=1) as client:
        arguments = {"to": [ALICE], "message": TEXT}
        arguments |= {
            "confirmation_id": structure(await call(client, "send_message", **arguments))["confirmation_id"]
        }
        answers = [structure(await call(client, "send_message", **arguments)) for _ in range(3)]
    assert [(a["status"], a.get("replayed")) for a in answers] == [("sent", None), ("sent", True), ("sent", True)]
    assert office.texted == [ALICE]
