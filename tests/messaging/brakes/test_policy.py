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

from bulkvs_mcp.messaging.approval.claims import Approval, Approvals
from bulkvs_mcp.messaging.brakes import opt_outs
from bulkvs_mcp.messaging.brakes.opt_outs import OptOut
from bulkvs_mcp.messaging.brakes.policy import Policy
from bulkvs_mcp.messaging.drafts.draft import Draft
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.vocabulary import ApprovedBy
from bulkvs_mcp.provider.simulator.app import FAILING_RECIPIENT, SENDING_NUMBER, Simulator
from bulkvs_mcp.provider.simulator.faults import Fault
from bulkvs_mcp.server.app import create_server
from bulkvs_mcp.server.sandbox.in_process import sandbox_client
from bulkvs_mcp.server.settings import Settings
from bulkvs_mcp.tools.envelope import SANDBOX_NOTE
from bulkvs_mcp.tools.guard import guard_on

from ...helpers.support import ERAS, call, error_of, structure, text_of

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
        """A client on a server."""
        given = {"sandbox": True, "confirm": "off", "store": self.store} | settings
        server = create_server(Settings.load(given), self.simulator, self.clock)
        async with Client(server, mode=era, elicitation_callback=person) as connected:
            yield connected

    async def text(self, *to: str) -> None:
        """Texts from another process on this record, which has no brakes."""
        with closing(Store(self.store)) as record:
            guard = guard_on(record, "off", 30, self.clock)
            approval = guard.approvals.granted("send_message", "another call", "operator")
            async with sandbox_client(30, self.simulator) as provider:
                sent = await guard.outbox.send(provider, Draft(SENDING_NUMBER, to, "Good morning"), approval)
        assert sent.status == "sent"

    def opt_out(self, *numbers: str) -> None:
        with closing(Store(self.store)) as record:
            record.write_now(lambda tx: opt_outs.add(tx, [OptOut(n, self.clock(), "operator") for n in numbers]))

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


async def send(client: Client, *to: str, **more: Any) -> CallToolResult:
    return await client.call_tool("send_message", {"to": list(to), "message": TEXT} | more)


async def codes(client: Client, *audiences: str | tuple[str, ...]) -> list[str]:
    """Sends to each of these audiences in turn; the status of each, or the code of what refused it."""
    answers = [await send(client, *([to] if isinstance(to, str) else to)) for to in audiences]
    return [code or status for status, code in map(told, answers)]


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
WORDS: dict[str, str] = {
    "too many": snapshot("""\
Not sent: 3 recipients in one call, and the operator allows 2. [too_many_recipients]
Next step: Ask the user which of them matter. Several calls would only get around what the operator
    wants.\
"""),
    "too many for anybody": snapshot("""\
Not sent: 21 recipients in one call, and the operator allows 20. [too_many_recipients]
Next step: Ask the user which of them matter. Several calls would only get around what the operator
    wants.\
"""),
    "too many in a group": snapshot("""\
Not sent: 3 recipients in one call, and the operator allows 2. [too_many_recipients]
Next step: Ask the user which of them matter. Several calls would only get around what the operator
    wants.\
"""),
    "not allowed": snapshot("""\
Nothing was sent, because +1 312-555-1213 may not be texted (not on the operator's allow-list).
    [recipient_not_allowed]
Next step: Tell the user; only the operator can change the allow-list (BULKVS_ALLOW_TO).\
"""),
    "some not allowed": snapshot("""\
Nothing was sent, because +1 312-555-1213, +1 212-555-1214 may not be texted (not on the operator's
    allow-list). [recipient_not_allowed]
Next step: Tell the user; only the operator can change the allow-list (BULKVS_ALLOW_TO).\
"""),
    "nobody allowed": snapshot("""\
Nothing was sent, because +1 310-555-1212 may not be texted (BULKVS_ALLOW_TO is set but empty:
    nobody is). [recipient_not_allowed]
Next step: Tell the user; only the operator can change the allow-list (BULKVS_ALLOW_TO).\
"""),
    "opted out": snapshot("""\
Nothing was sent, because +1 310-555-1216 asked not to be texted. [recipient_opted_out]
Next step: Do not text them. They can lift it by texting START; otherwise only the operator can.\
"""),
    "some opted out": snapshot("""\
Nothing was sent, because +1 310-555-1216, +1 312-555-1217 asked not to be texted.
    [recipient_opted_out]
Next step: Do not text them. They can lift it by texting START; otherwise only the operator can.\
"""),
    "quiet": snapshot("""\
Nothing was sent, because it is quiet hours (21:00-08:00, their local time) for +1 312-555-1213.
    [quiet_hours]
Next step: Call again from 2026-11-25 08:00 CST on, or without them. Nothing was scheduled.\
"""),
    "quiet for some": snapshot("""\
Nothing was sent, because it is quiet hours (21:00-08:00, their local time) for +1 312-555-1213, +1
    212-555-1214. [quiet_hours]
Next step: Call again from 2026-11-25 08:00 CST on, or without them. Nothing was scheduled.\
"""),
    "limit used up": snapshot("""\
Nothing was sent: the operator allows 2 recipients in 24 hours, 2 of them are used, and this call
    has 1. [daily_limit_reached]
Next step: Enough of it frees at 2026-11-25 12:34 UTC. Only the operator can raise it
    (BULKVS_DAILY_LIMIT).\
"""),
    "limit nearly used up": snapshot("""\
Nothing was sent: the operator allows 3 recipients in 24 hours, 2 of them are used, and this call
    has 2. [daily_limit_reached]
Next step: Enough of it frees at 2026-11-25 12:34 UTC. Only the operator can raise it
    (BULKVS_DAILY_LIMIT).\
"""),
    "limit too low": snapshot("""\
Nothing was sent: the operator allows 1 recipients in 24 hours, 1 of them are used, and this call
    has 2. [daily_limit_reached]
Next step: This call alone exceeds it; send to fewer. Only the operator can raise it
    (BULKVS_DAILY_LIMIT).\
"""),
    "limit too low for a group": snapshot("""\
Nothing was sent: the operator allows 1 recipients in 24 hours, 0 of them are used, and this call
    has 2. [daily_limit_reached]
Next step: This call alone exceeds it; send to fewer. Only the operator can raise it
    (BULKVS_DAILY_LIMIT).\
"""),
}


async def assert_reaches_nobody(office: Office, name: str, era: str, rung: str) -> None:
    rule, (confirm, can_ask) = RULES[name], RUNGS[rung]
    person = Person() if can_ask else None
    if rule.used:
        office.clock.moment = rule.moment - timedelta(minutes=50)
        await office.text(*rule.used)
    office.clock.moment = rule.moment
    before = len(office.simulator.received)
    async with office.client(era, person, **rule.settings, confirm=confirm) as client:
        result = await call(client, "send_message", to=list(rule.to), message=TEXT, group=rule.group)
    assert_refused(result, rule.code)
    assert words(result) == WORDS[name]
    assert len(office.simulator.received) == before
    assert person is None or person.asked == []


@pytest.mark.parametrize("rule", RULES)
async def test_what_breaks_a_rule_reaches_nobody(office: Office, rule: str) -> None:
    await assert_reaches_nobody(office, rule, "auto", "operator")


@pytest.mark.parametrize(("rung", "era"), [("asked", "auto"), ("asked", "legacy"), ("relayed", "auto")])
@pytest.mark.parametrize(
    "rule", ["too many", "some not allowed", "some opted out", "quiet for some", "limit used up"]
)
async def test_and_nobody_is_asked_about_it(office: Office, rule: str, rung: str, era: str) -> None:
    await assert_reaches_nobody(office, rule, era, rung)


async def test_when_the_limit_frees(office: Office) -> None:
    await office.text(BOB)
    office.clock.moment += timedelta(hours=1)
    await office.text(CAROL)
    async with office.client(daily_limit=2) as client:
        said = [text_of(await send(client, *to)) for to in ((ALICE,), (ALICE, DAVE))]
    frees = [DAY.astimezone() + timedelta(hours=hours) for hours in (24, 25)]
    assert [f"frees at {when:%Y-%m-%d %H:%M %Z}." in text for when, text in zip(frees, said, strict=True)] == [
        True,
        True,
    ]


@each_era
async def test_read_only_beats_everything(office: Office, era: str) -> None:
    async with office.client(era, read_only=True, confirm="off", allow_to=(ALICE,)) as client:
        tools = {tool.name for tool in (await client.list_tools()).tools}
        result = await send(client, ALICE)
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
    number; BULKVS_MAX_RECIPIENTS is malformed: Input should be greater than or equal to 1;
    BULKVS_DAILY_LIMIT is malformed: Input should be greater than or equal to 0; BULKVS_QUIET_HOURS
    is malformed: must look like 21:00-08:00. [not_configured]
Next step: Correct these variables in the client's configuration of this server and restart it, or
    set BULKVS_SANDBOX=1 to try it without an account.\
""")


# While a person thinks


async def _limit_is_used_up(office: Office) -> None:
    await office.text(BOB)


async def _recipient_opts_out(office: Office) -> None:
    office.opt_out(ALICE)


async def _quiet_hours_begin(office: Office) -> None:
    office.clock.moment += timedelta(minutes=6)


MEANWHILE: dict[str, tuple[Callable[[Office], Awaitable[None]], dict[str, Any]]] = {
    "daily_limit_reached": (_limit_is_used_up, {"daily_limit": 1}),
    "recipient_opted_out": (_recipient_opts_out, {}),
    "quiet_hours": (_quiet_hours_begin, {"quiet_hours": "12:05-13:00"}),
}
"""What happens after the question, by the code of the rule that it breaks."""


@each_era
@pytest.mark.parametrize("code", MEANWHILE)
async def test_a_yes_that_comes_too_late_sends_nothing(office: Office, code: str, era: str) -> None:
    happens, settings = MEANWHILE[code]
    person = Person(lambda: happens(office))
    async with office.client(era, person, confirm="human", **settings) as client:
        assert_refused(await send(client, ALICE), code)
    assert len(person.asked) == 1
    assert ALICE not in office.texted


@pytest.mark.parametrize("code", MEANWHILE)
async def test_so_it_is_with_a_yes_that_is_relayed(office: Office, code: str) -> None:
    happens, settings = MEANWHILE[code]
    async with office.client(confirm="token", **settings) as client:
        offer = structure(await send(client, ALICE))["confirmation_id"]
        await happens(office)
        assert_refused(await send(client, ALICE, confirmation_id=offer), code)
    assert ALICE not in office.texted


async def test_a_refusal_does_not_spend_the_approval(office: Office) -> None:
    async with office.client(confirm="token", quiet_hours="12:01-12:03") as client:
        offer = structure(await send(client, ALICE))["confirmation_id"]
        office.clock.moment += timedelta(minutes=2)
        assert_refused(await send(client, ALICE, confirmation_id=offer), "quiet_hours")
        office.clock.moment += timedelta(minutes=2)
        assert told(await send(client, ALICE, confirmation_id=offer)) == ("sent", "")
    assert office.texted == [ALICE]


async def test_the_check_is_one_with_the_intent(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """The very last moment: everything was looked at, and another process is faster."""
    granted = Approvals.granted

    def slow(self: Approvals, action: str, digest: str, approved_by: ApprovedBy, basis: str = "") -> Approval:
        office.opt_out(ALICE)
        return granted(self, action, digest, approved_by, basis)

    monkeypatch.setattr(Approvals, "granted", slow)
    async with office.client() as client:
        assert_refused(await send(client, ALICE), "recipient_opted_out")
    assert office.simulator.received == []


# The daily limit


async def test_it_is_over_all_servers_on_the_record(office: Office) -> None:
    async with office.client(daily_limit=2) as one, office.client(daily_limit=2) as other:
        answers = [*await codes(one, ALICE), *await codes(other, BOB), *await codes(one, CAROL)]
    assert (answers, office.texted) == (["sent", "sent", "daily_limit_reached"], [ALICE, BOB])


async def test_what_is_a_day_old_no_longer_counts(office: Office) -> None:
    answers = list[str]()
    async with office.client(daily_limit=2) as client:
        for hours, number in ((0, ALICE), (1, BOB), (23.99, CAROL), (24, CAROL), (24, DAVE), (25, DAVE)):
            office.clock.moment = DAY + timedelta(hours=hours)
            answers += await codes(client, number)
    assert answers == ["sent", "sent", "daily_limit_reached", "sent", "daily_limit_reached", "sent"]


async def test_a_group_counts_its_members(office: Office) -> None:
    async with office.client(daily_limit=4) as client:
        assert told(await send(client, ALICE, BOB, CAROL, group=True)) == ("sent", "")
        assert await codes(client, (DAVE, ALICE), DAVE) == ["daily_limit_reached", "sent"]


async def test_who_is_named_twice_counts_once(office: Office) -> None:
    async with office.client(daily_limit=1, max_recipients=1) as client:
        assert await codes(client, (ALICE, "(310) 555-1212")) == ["sent"]


NOT_DONE = {
    "refused by the provider": Fault.answer(400),
    "a wrong token": Fault.answer(401),
    "no funds": Fault.answer(403),
}


@pytest.mark.parametrize("fault", NOT_DONE)
async def test_what_was_not_done_gives_back(office: Office, fault: str) -> None:
    everybody = (*EVERYBODY, "13105551217", "13105551218")
    office.simulator.fail_next(NOT_DONE[fault], times=None)
    async with office.client(daily_limit=6) as client:
        assert structure(await send(client, *everybody))["status"] == "failed"
        office.simulator.heal()
        assert await codes(client, everybody, "13105551219") == ["sent", "daily_limit_reached"]


async def test_a_recipient_that_the_provider_refuses_gives_back(office: Office) -> None:
    async with office.client(daily_limit=2) as client:
        assert structure(await send(client, ALICE, FAILING_RECIPIENT))["status"] == "partial"
        assert await codes(client, BOB, CAROL) == ["sent", "daily_limit_reached"]


async def test_what_may_have_been_done_counts(office: Office) -> None:
    office.simulator.fail_next(Fault.drop_after())
    async with office.client(daily_limit=1) as client:
        assert structure(await send(client, ALICE))["status"] == "unknown"
        assert await codes(client, BOB) == ["daily_limit_reached"]


@each_era
async def test_a_replay_is_told_though_that_very_send_used_up_the_limit(office: Office, era: str) -> None:
    async with office.client(era, confirm="token", daily_limit=1) as client:
        offer = structure(await send(client, ALICE))["confirmation_id"]
        answers = [structure(await send(client, ALICE, confirmation_id=offer)) for _ in range(3)]
    assert [(a["status"], a.get("replayed")) for a in answers] == [("sent", None), ("sent", True), ("sent", True)]
    assert office.texted == [ALICE]
