"""The operator's brakes as a client meets them: what is refused, in which words, and that nothing leaves."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest
from inline_snapshot import snapshot

from ...helpers.messaging.office import (
    ALICE,
    ALSO_OUT,
    BOB,
    CAROL,
    DAVE,
    DAY,
    EVENING,
    EVERYBODY,
    OPTED_OUT,
    TEXT,
    Office,
    Person,
    assert_refused,
    each_era,
    send,
    words,
)
from ...helpers.support import call, text_of

NIGHT_HOURS = "21:00-08:00"

RUNGS = {"asked": ("human-or-token", True), "relayed": ("human-or-token", False), "operator": ("off", False)}
"""The value of BULKVS_CONFIRM, and whether the client can ask a person."""


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
Nothing was sent, because +1 310-555-1216 must not be texted: they said so, or the operator did.
    [recipient_opted_out]
Next step: Do not text them. What they texted they can lift by texting START, all else only the
    operator can.\
"""),
    "some opted out": snapshot("""\
Nothing was sent, because +1 310-555-1216, +1 312-555-1217 must not be texted: they said so, or the
    operator did. [recipient_opted_out]
Next step: Do not text them. What they texted they can lift by texting START, all else only the
    operator can.\
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
