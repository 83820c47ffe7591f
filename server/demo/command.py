"""The main job, seen: the real server as a child on a simulated account, driven by the SDK's client.

Every mark is earned: a step's claim is checked against what the simulated provider and the inbox that it posts to
received, both in this process.
"""

import asyncio
import json
import sys
import tempfile
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, cast

from mcp import Client, MCPError, StdioServerParameters
from mcp.client import ClientRequestContext
from mcp.types import (
    CallToolResult,
    ElicitRequest,
    ElicitRequestFormParams,
    ElicitRequestParams,
    ElicitResult,
    InputRequest,
    InputRequiredResult,
    InputResponses,
)

from ...provider.numbers import display
from ...provider.simulator.app import SENDING_NUMBER, SMS_OFF_NUMBER, UNASSIGNED_NUMBER, Simulator
from ..terminal.progress import working
from .conversation import CONVERSATION
from .display import say_beside, say_claim, say_line, say_overview, say_title
from .repair import REPAIR
from .stage import DemoInbox, providing, receiving
from .steps import STEPS, Arrival, Seen, Step

ALL_STEPS = (*STEPS, *REPAIR, *CONVERSATION)
START = "from bulkvs_mcp.server.demo.child import main; main()"
"""How the child is started: also where there is no console script beside the interpreter."""
_PATIENCE = 60.0
"""Seconds for all of it."""


@dataclass
class _Stage:
    """What the steps are played on. `last` is the structure of the previous answer."""

    client: Client
    account: Simulator
    inbox: DemoInbox
    last: dict[str, Any] = field(default_factory=dict[str, Any])


def run_demo(account: Simulator | None = None, steps: Sequence[Step] = ALL_STEPS) -> int:
    """Walks through the steps on the terminal; 0 only if each did what it claims."""
    try:
        held = asyncio.run(_walk(account or Simulator(), steps))
    except Exception as error:  # noqa: BLE001 (whatever it was, the steps did not do what they claim)
        say_line(f"The demo broke off: {_first(error)!r}")
        return 1
    say_line("What was shown:")
    say_overview([step.title for step in steps], held)
    say_line(f"{sum(held)} of {len(steps)} steps did what they claim.")
    return 0 if all(held) else 1


async def _walk(account: Simulator, steps: Sequence[Step]) -> list[bool]:
    """Whether each step did what it claims."""
    say_line("The real server, started as a client starts it, on a simulated account: nothing is really sent.\n")
    async with asyncio.timeout(_PATIENCE), AsyncExitStack() as stack:
        with working("Starting the server ..."):
            stage = await stack.enter_async_context(_staged(account))
        return [await _holds(stage, number, step) for number, step in enumerate(steps, 1)]


async def _holds(stage: _Stage, number: int, step: Step) -> bool:
    """Shows a step, and whether it did what it claims."""
    say_title(number, step.title)
    try:
        seen = await _taken(stage, step)
        say_beside("answers", seen.text)
        holds = step.holds(seen)
    except (MCPError, KeyError, TypeError, ValueError) as problem:
        # No answer at all, or one that lacks what the claim speaks of.
        say_beside("lacks", str(problem))
        holds = False
    say_claim(step.claim, holds=holds)
    return holds


async def _taken(stage: _Stage, step: Step) -> Seen:
    before = _counts(stage)
    if step.fault is not None:
        stage.account.fail_next(step.fault, operation=step.operation)
    try:
        answer = await _with_arrival(stage, step)
    finally:
        stage.account.heal()
    stage.last = answer.structured_content or {}
    return _seen(stage, answer, before)


def _counts(stage: _Stage) -> tuple[int, int, int, int]:
    account = stage.account
    return len(account.received), len(account.sent), len(account.carrier.posts), len(stage.inbox.taken)


def _seen(stage: _Stage, answer: CallToolResult, before: tuple[int, int, int, int]) -> Seen:
    account, inbox = stage.account, stage.inbox
    received, sent, posts, taken = before
    return Seen(
        answer,
        tuple(account.received[received:]),
        tuple(account.sent[sent:]),
        tuple(account.carrier.posts[posts:]),
        tuple(inbox.taken[taken:]),
        account,
        inbox.url,
    )


async def _with_arrival(stage: _Stage, step: Step) -> CallToolResult:
    """The answer to the call, before or during which something comes from outside."""
    if step.arrival is None:
        return await _answered(stage, step)
    arriving = asyncio.create_task(_arrive(stage.account, step.arrival))
    try:
        if not step.arrival.seconds:
            await arriving
        return await _answered(stage, step)
    finally:
        await arriving


async def _arrive(account: Simulator, arrival: Arrival) -> None:
    await asyncio.sleep(arrival.seconds)
    if arrival.sender:
        say_beside("arrives", f"From {display(arrival.sender)}: {arrival.text}")
        account.carrier.reply(arrival.sender, arrival.text)
    else:
        say_beside("arrives", "The carrier's receipts")
    await account.carrier.deliver()


async def _answered(stage: _Stage, step: Step) -> CallToolResult:
    """The server's answer, after the question that it may have for a person."""
    arguments = dict(step.arguments) | ({step.carries: stage.last[step.carries]} if step.carries else {})
    say_beside("asks", f"{step.tool}({_written(arguments)})")
    call = partial(stage.client.session.call_tool, step.tool, arguments, allow_input_required=True)
    answer = await call()
    if isinstance(answer, InputRequiredResult):
        questions, state = answer.input_requests or {}, answer.request_state
        given: InputResponses = {key: _person(asked, step.person) for key, asked in questions.items()}
        answer = await call(input_responses=given, request_state=state)
        if step.again:
            say_beside("then", "The client sends the same yes a second time.")
            answer = await call(input_responses=given, request_state=state)
    if isinstance(answer, InputRequiredResult):
        raise TypeError("a second question")
    return answer


def _person(asked: InputRequest, said: str) -> ElicitResult:
    """Shows the question as a client would, and what the person fills in."""
    if not isinstance(asked, ElicitRequest) or not isinstance(asked.params, ElicitRequestFormParams):
        raise TypeError("no form to fill in")
    ((field, schema),) = cast("dict[str, dict[str, str]]", asked.params.requested_schema["properties"]).items()
    say_beside("asks you", f"{asked.params.message}\n{schema['title']}")
    say_beside("you say", said)
    return ElicitResult(action="accept", content={field: said})


async def _never_called(context: ClientRequestContext, params: ElicitRequestParams) -> ElicitResult:
    """Declares to the server that a person can be asked; the demo itself shows them its questions."""
    return ElicitResult(action="cancel")


@asynccontextmanager
async def _staged(account: Simulator) -> AsyncGenerator[_Stage]:
    """A client of the real server, whose every file is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        store = f"sqlite:///{(Path(folder) / 'record.db').as_posix()}"
        async with providing(account) as base_url, receiving(store) as inbox:
            child = _child(account, base_url, store, inbox.base_url)
            async with Client(child, elicitation_callback=_never_called) as client:
                yield _Stage(client, account, inbox)


def _child(account: Simulator, base_url: str, store: str, public_url: str) -> StdioServerParameters:
    """The server with settings of its own: the SDK hands down nothing of the user's but what a program needs."""
    settings = {
        "BULKVS_BASE_URL": base_url,
        "BULKVS_USERNAME": account.username,
        "BULKVS_TOKEN": account.token,
        "BULKVS_FROM": f"{SENDING_NUMBER},{SMS_OFF_NUMBER},{UNASSIGNED_NUMBER}",
        "BULKVS_CONFIRM": "human",
        "BULKVS_STORE": store,
        "BULKVS_PUBLIC_URL": public_url,
        "BULKVS_TIMEOUT": "10",
        "BULKVS_LOG_LEVEL": "ERROR",
    }
    # With -P a module of the working directory cannot stand in for one of ours.
    return StdioServerParameters(command=sys.executable, args=["-P", "-c", START], env=settings)


def _written(arguments: Mapping[str, object]) -> str:
    return ", ".join(f"{name}={json.dumps(value, ensure_ascii=False)}" for name, value in arguments.items())


def _first(error: BaseException) -> BaseException:
    """What a task group wrapped."""
    if isinstance(error, BaseExceptionGroup):
        return _first(cast("BaseExceptionGroup[BaseException]", error).exceptions[0])
    return error
