"""Between two attempts of a send of which nothing had left: who may not be texted by then is not."""

from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

import anyio
import httpx2
import pytest
from pydantic import SecretStr

from bulkvs_mcp.messaging.approval.claims import Approval
from bulkvs_mcp.messaging.brakes.policy import Policy
from bulkvs_mcp.messaging.brakes.quiet_hours import QuietHours
from bulkvs_mcp.messaging.drafts.draft import Draft
from bulkvs_mcp.messaging.record.transaction import Transaction
from bulkvs_mcp.messaging.refusals import RecipientOptedOut, Refused
from bulkvs_mcp.messaging.sending.dispatch import Sent
from bulkvs_mcp.provider.client import Credentials, ProviderClient
from bulkvs_mcp.provider.simulator.app import Simulator

from ...helpers.messaging.arrivals import comes
from ...helpers.messaging.outbox import (
    ALICE,
    BOB,
    DEADLINE,
    DRAFT,
    MINUTE,
    PATIENCE,
    SIX,
    SOON,
    TO_SIX,
    Desk,
    Elsewhere,
    statuses,
)

GROUP = replace(DRAFT, recipients=(ALICE, BOB), group=True)
NO_NIGHT = Policy()
NIGHT = Policy(quiet_hours=QuietHours.parse("00:01-06:00"))
"""Begins a minute after the clock of the desk does, where all of them live."""

Meanwhile = Callable[[], Awaitable[None]]


class Unreachable(httpx2.AsyncBaseTransport):
    """A network on which so many connections fail before one reaches the account."""

    def __init__(self, simulator: Simulator, failures: int) -> None:
        self.account = httpx2.ASGITransport(simulator.app)
        self.failures, self.requests = failures, 0

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        self.requests += 1
        if self.failures:
            self.failures -= 1
            raise httpx2.ConnectError("refused")
        return await self.account.handle_async_request(request)


@dataclass
class Pause:
    """What happens while one of them waits before its next attempt; all that wait later wait for its end."""

    meanwhile: Meanwhile
    attempt: int = 2
    waited: int = 0
    over: anyio.Event = field(default_factory=anyio.Event)

    async def __call__(self, _: float) -> None:
        self.waited += 1
        if self.waited == self.attempt - 1:
            await self.meanwhile()
            self.over.set()
        elif self.waited > self.attempt - 1:
            await self.over.wait()


@dataclass
class Sender:
    """Sends over a network that comes back after some failures."""

    desk: Desk
    approval: Approval

    async def send(
        self, pause: Pause, failures: int = 2, draft: Draft = DRAFT, policy: Policy = NO_NIGHT
    ) -> tuple[Sent, Unreachable]:
        simulator = self.desk.simulator
        network = Unreachable(simulator, failures)
        credentials = Credentials(simulator.username, SecretStr(simulator.token))
        async with ProviderClient(credentials, timeout=PATIENCE, transport=network, sleep=pause) as client:
            with anyio.fail_after(SOON):
                return await self.desk.guard.outbox.send(client, draft, self.approval, policy), network


@pytest.fixture
def sender(desk: Desk) -> Sender:
    return Sender(desk, desk.approval())


def stops(desk: Desk, number: str, words: str = "STOP") -> Meanwhile:
    return partial(comes, f"sqlite://{desk.path.as_posix()}", words, number)


def later(desk: Desk, milliseconds: int) -> Meanwhile:
    async def passes() -> None:
        desk.clock.time += milliseconds

    return passes


def codes(sent: Sent) -> list[str | None]:
    return [outcome.error and outcome.error.code for outcome in sent.outcomes]


async def nothing() -> None:
    """Nothing happens meanwhile."""


MEANWHILE: dict[str, Callable[[Desk], Meanwhile]] = {
    "recipient_opted_out": lambda desk: stops(desk, ALICE),
    "recipient_may_have_opted_out": lambda desk: stops(desk, ALICE, "Please stop texting me"),
    "quiet_hours": lambda desk: later(desk, MINUTE),
}


@pytest.mark.parametrize("attempt", [2, 3])
@pytest.mark.parametrize("code", MEANWHILE)
async def test_who_may_not_be_texted_any_more_is_not(desk: Desk, sender: Sender, code: str, attempt: int) -> None:
    meanwhile = MEANWHILE[code](desk)
    sent, network = await sender.send(Pause(meanwhile, attempt), policy=NIGHT)
    assert (statuses(sent), codes(sent)) == (["not_sent"], [code])
    assert (network.requests, desk.simulator.received) == (attempt - 1, [])
    [row] = await desk.rows()
    assert (row["state"], row["status"]) == ("ended", "not_sent")
    assert f'"{code}"' in row["error"]


async def test_one_who_stops_holds_a_group_back(desk: Desk, sender: Sender) -> None:
    sent, _ = await sender.send(Pause(stops(desk, BOB)), draft=GROUP)
    assert codes(sent) == ["recipient_opted_out"] * 2
    assert await desk.states() == [("ended", "not_sent")] * 2
    assert desk.simulator.received == []


async def test_the_others_of_a_list_are_texted(desk: Desk, sender: Sender) -> None:
    sent, _ = await sender.send(Pause(stops(desk, SIX[1])), failures=4, draft=TO_SIX)
    assert statuses(sent) == ["sent", "not_sent", *["sent"] * 4]
    assert SIX[1] not in {number for text in desk.simulator.sent for number in text.recipients}


async def test_a_wish_that_was_shown_holds_nobody_back(desk: Desk, sender: Sender) -> None:
    await stops(desk, ALICE, "Please stop texting me")()
    draft, policy = DRAFT, NO_NIGHT
    shown = (await desk.guard.outbox.look(draft, policy)).caveats.names
    sender.approval = replace(sender.approval, shown=shown)
    sent, _ = await sender.send(Pause(stops(desk, ALICE, "Thanks!")))
    assert statuses(sent) == ["sent"]
    sender.approval = replace(desk.approval(), shown=shown)
    sent, _ = await sender.send(Pause(stops(desk, ALICE, "I said stop texting me")))
    assert (statuses(sent), codes(sent)) == (["not_sent"], ["recipient_may_have_opted_out"])
    [error] = [outcome.error for outcome in sent.outcomes]
    assert error is not None
    assert "after the user was asked" in error.message


async def test_nothing_that_came_between_changes_nothing(desk: Desk, sender: Sender) -> None:
    sent, network = await sender.send(Pause(nothing))
    assert (statuses(sent), network.requests) == (["sent"], 3)
    assert await desk.states() == [("ended", "sent")]


async def test_what_was_held_back_leaves_the_approval(desk: Desk, sender: Sender) -> None:
    await sender.send(Pause(stops(desk, ALICE)))
    with pytest.raises(RecipientOptedOut):
        await sender.send(Pause(nothing), failures=0)
    await comes(f"sqlite://{desk.path.as_posix()}", "START", ALICE)
    sent, _ = await sender.send(Pause(nothing), failures=0)
    assert (statuses(sent), sent.replayed) == (["sent"], False)


async def test_a_record_that_cannot_be_asked_lets_nothing_leave(
    desk: Desk, sender: Sender, elsewhere: Elsewhere
) -> None:
    async def away() -> None:
        elsewhere.take()

    sent, network = await sender.send(Pause(away))
    assert (statuses(sent), codes(sent), network.requests) == (["failed"], ["provider_unavailable"], 1)
    assert desk.simulator.received == []


async def test_what_breaks_while_it_is_asked_lets_nothing_leave(desk: Desk, sender: Sender) -> None:
    @dataclass(frozen=True)
    class Odd(Policy):
        def personal(self, tx: Transaction, recipients: Sequence[str], now: int) -> Iterator[Refused]:
            if now > started:
                raise ZeroDivisionError
            return super().personal(tx, recipients, now)

    started = desk.clock.time
    sent, network = await sender.send(Pause(later(desk, 1)), policy=Odd())
    assert (statuses(sent), codes(sent), network.requests) == (["failed"], ["provider_unavailable"], 1)
    assert await desk.states() == [("ended", "failed")]


async def test_a_process_that_slept_between_sends_nothing(desk: Desk, sender: Sender) -> None:
    # By then the request reads as unknown to everybody else.
    sent, network = await sender.send(Pause(later(desk, DEADLINE)))
    assert (statuses(sent), codes(sent), network.requests) == (["failed"], ["provider_unavailable"], 1)
    assert desk.simulator.received == []
