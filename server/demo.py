"""The main job, seen: the real server as a child on a simulated account, driven by the SDK's client.

Every mark is earned: a step's claim is checked against what the simulated provider received, in this process.
"""

import asyncio
import json
import os
import shutil
import sys
import tempfile
import textwrap
from collections.abc import AsyncGenerator, Generator, Sequence
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from itertools import chain
from pathlib import Path
from typing import cast

import click
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

from ..provider.simulator import SENDING_NUMBER, SMS_OFF_NUMBER, Simulator
from ..provider.simulator_server import SimulatorServer
from .demo_steps import STEPS, Seen, Step

START = "from bulkvs_mcp.server.main import main; main()"
"""How the child is started: also where there is no console script beside the interpreter."""
_PATIENCE = 60.0
"""Seconds for all of it."""
_WIDTH = 100


def run_demo(account: Simulator | None = None, steps: Sequence[Step] = STEPS) -> int:
    """Walks through the steps on the terminal; 0 only if each did what it claims."""
    try:
        failed = asyncio.run(_walk(account or Simulator(), steps))
    except Exception as error:  # noqa: BLE001 (whatever it was, the steps did not do what they claim)
        _say(f"The demo broke off: {_first(error)!r}")
        return 1
    _say(f"{len(steps) - len(failed)} of {len(steps)} steps did what they claim.")
    for step in failed:
        _say(f"{_mark(holds=False)} {step.title}")
    return 1 if failed else 0


async def _walk(account: Simulator, steps: Sequence[Step]) -> list[Step]:
    """The steps that did not do what they claim."""
    _say("The real server, started as a client starts it, on a simulated account: nothing is really sent.\n")
    async with asyncio.timeout(_PATIENCE), _connected(account) as client:
        return [step for number, step in enumerate(steps, 1) if not await _holds(client, account, number, step)]


async def _holds(client: Client, account: Simulator, number: int, step: Step) -> bool:
    """Shows a step, and whether it did what it claims."""
    _say(f"{number:>2}. {click.style(step.title, bold=True)}")
    _say_beside("asks", f"{step.tool}({_written(step)})")
    try:
        seen = await _taken(client, account, step)
        _say_beside("answers", seen.text)
        holds = step.holds(seen)
    except (MCPError, KeyError, TypeError) as problem:
        # No answer at all, or one that lacks what the claim speaks of.
        _say_beside("lacks", str(problem))
        holds = False
    _say(f"    {_mark(holds=holds)} {step.claim}\n")
    return holds


async def _taken(client: Client, account: Simulator, step: Step) -> Seen:
    received, sent = len(account.received), len(account.sent)
    if step.fault is not None:
        account.fail_next(step.fault, operation=step.operation)
    try:
        answer = await _answered(client, step)
    finally:
        account.heal()
    return Seen(answer, tuple(account.received[received:]), tuple(account.sent[sent:]), account)


async def _answered(client: Client, step: Step) -> CallToolResult:
    """The server's answer, after the question that it may have for a person."""
    call = partial(client.session.call_tool, step.tool, dict(step.arguments), allow_input_required=True)
    answer = await call()
    if isinstance(answer, InputRequiredResult):
        questions, state = answer.input_requests or {}, answer.request_state
        given: InputResponses = {key: _person(asked, step.person) for key, asked in questions.items()}
        answer = await call(input_responses=given, request_state=state)
        if step.again:
            _say_beside("then", "The client sends the same yes a second time.")
            answer = await call(input_responses=given, request_state=state)
    if isinstance(answer, InputRequiredResult):
        raise TypeError("a second question")
    return answer


def _person(asked: InputRequest, said: str) -> ElicitResult:
    """Shows the question as a client would, and what the person fills in."""
    if not isinstance(asked, ElicitRequest) or not isinstance(asked.params, ElicitRequestFormParams):
        raise TypeError("no form to fill in")
    ((field, schema),) = cast("dict[str, dict[str, str]]", asked.params.requested_schema["properties"]).items()
    _say_beside("asks you", f"{asked.params.message}\n{schema['title']}")
    _say_beside("you say", said)
    return ElicitResult(action="accept", content={field: said})


async def _never_called(context: ClientRequestContext, params: ElicitRequestParams) -> ElicitResult:
    """Declares to the server that a person can be asked; the demo itself shows them its questions."""
    return ElicitResult(action="cancel")


@asynccontextmanager
async def _connected(account: Simulator) -> AsyncGenerator[Client]:
    """A client of the real server, whose every file is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        async with _served(account) as base_url, _client(account, base_url, Path(folder)) as client:
            yield client


def _client(account: Simulator, base_url: str, folder: Path) -> Client:
    return Client(_child(account, base_url, folder), elicitation_callback=_never_called)


@asynccontextmanager
async def _served(account: Simulator) -> AsyncGenerator[str]:
    """The account over real HTTP on a free port of this machine; gives its base URL."""
    server = _Unsignalled(account)
    serving = asyncio.create_task(server.serve())
    await server.listening.wait()
    try:
        yield server.base_url
    finally:
        serving.cancel()
        await asyncio.wait([serving])
        await server.shutdown()


class _Unsignalled(SimulatorServer):
    """Leaves the signals to the demo, which would go on without it."""

    @contextmanager
    def capture_signals(self) -> Generator[None]:
        yield


def _child(account: Simulator, base_url: str, folder: Path) -> StdioServerParameters:
    """The server with settings of its own: the SDK hands down nothing of the user's but what a program needs."""
    settings = {
        "BULKVS_BASE_URL": base_url,
        "BULKVS_USERNAME": account.username,
        "BULKVS_TOKEN": account.token,
        "BULKVS_FROM": f"{SENDING_NUMBER},{SMS_OFF_NUMBER}",
        "BULKVS_CONFIRM": "human",
        "BULKVS_STORE": f"sqlite:///{(folder / 'record.db').as_posix()}",
        "BULKVS_TIMEOUT": "10",
        "BULKVS_LOG_LEVEL": "ERROR",
    }
    # With -P a module of the working directory cannot stand in for one of ours.
    return StdioServerParameters(command=sys.executable, args=["-P", "-c", START], env=settings)


def _written(step: Step) -> str:
    return ", ".join(f"{name}={json.dumps(value, ensure_ascii=False)}" for name, value in step.arguments.items())


def _say_beside(label: str, text: str) -> None:
    """A label, and beside it a text wrapped to the terminal."""
    width = max(40, min(_WIDTH, shutil.get_terminal_size((_WIDTH, 1)).columns)) - 14
    wrapper = textwrap.TextWrapper(width, break_long_words=False, break_on_hyphens=False)
    for line in chain.from_iterable(map(wrapper.wrap, text.splitlines())):
        _say(f"    {click.style(f'{label:<8}', dim=True)}  {line}")
        label = ""


def _mark(*, holds: bool) -> str:
    sign, plain, colour = ("✓", "ok", "green") if holds else ("✗", "FAILED", "red")
    return click.style(sign if _printable(sign) == sign else plain, fg=colour)


def _say(text: str) -> None:
    # click itself leaves colours out only where the output is no terminal.
    click.echo(_printable(text), color=False if os.environ.get("NO_COLOR") else None)


def _printable(text: str) -> str:
    encoding = sys.stdout.encoding or "utf-8"
    return text.encode(encoding, "replace").decode(encoding)


def _first(error: BaseException) -> BaseException:
    """What a task group wrapped."""
    if isinstance(error, BaseExceptionGroup):
        return _first(cast("BaseExceptionGroup[BaseException]", error).exceptions[0])
    return error
