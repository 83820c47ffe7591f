"""Assembles the MCP server: settings in, tools on, one place where every error becomes an answer."""

import logging
import time
from collections.abc import AsyncGenerator, Callable, Collection, Iterable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

import anyio
from mcp.server import MCPServer
from mcp.server.context import ServerRequestContext
from mcp.server.lowlevel.helper_types import ReadResourceContents
from mcp.server.mcpserver import Context, RequestStateSecurity
from mcp.server.mcpserver.exceptions import ToolError
from mcp.shared._stream_protocols import ReadStream, WriteStream
from mcp.shared.exceptions import MCPError
from mcp.shared.message import SessionMessage
from mcp.types import (
    INVALID_PARAMS,
    CallToolResult,
    CompleteRequestParams,
    CompleteResult,
    GetPromptResult,
    InputRequiredResult,
    ListResourcesResult,
    ListToolsResult,
    PaginatedRequestParams,
    Tool,
)
from pydantic import AnyUrl

from ..prompts.catalogue import instructions, offered, register_prompts
from ..provider.begun import watched
from ..tools.app import CARD, DECIDES, App, app_of, draws
from ..tools.envelope import in_sandbox, structure_of
from ..tools.given.boundary import Boundary
from ..tools.registry import register, served
from ..tools.resources.declaration import reading, register_resources
from ..tools.resources.history import register_history
from ..tools.schema import flattened
from ..tools.translation import failed_call, too_many_unknown
from .sealing import REPLAY_SECONDS, StoredKeyCodec
from .settings import Settings
from .version import VERSION

if TYPE_CHECKING:
    from ..messaging.approval.haste import Seconds
    from ..messaging.record.store import Store
    from ..messaging.times import Clock
    from ..provider.simulator.app import Simulator
    from ..tools.completions import Completions
    from ..tools.guard import PageOf, Parts

_logger = logging.getLogger(__name__)


class TextingServer(MCPServer[App]):
    """An MCP server whose every tool call is answered in its own envelope, errors included."""

    def __init__(
        self,
        settings: Settings,
        simulator: "Simulator | None" = None,
        clock: "Clock | None" = None,
        seconds: "Seconds" = time.monotonic,
        page: "PageOf | None" = None,
    ) -> None:
        self._sandbox = settings.sandbox
        # Where nobody decides, the argument would only be a temptation.
        self._hidden = ("confirmation_id",) if settings.confirm == "off" else ()
        asks = settings.confirm in ("human", "human-or-token") and not settings.read_only
        self._draws = asks and settings.card == "auto"
        self._tools = served(settings.confirm, read_only=settings.read_only)
        self._record = record = _Record(settings.store_url)
        self.ending = ending = anyio.Event()
        self._seal = StoredKeyCodec(lambda: record.store)
        super().__init__(
            "bulkvs-mcp",
            title="BulkVS texting",
            version=VERSION,
            instructions=instructions(read_only=settings.read_only),
            lifespan=lambda _: _lifespan(
                settings, record, partial(_parts, settings, record, simulator, clock, seconds, page), ending
            ),
            request_state_security=RequestStateSecurity(codec=self._seal, ttl=REPLAY_SECONDS),
            log_level="WARNING",
        )
        self.middleware.insert(0, Boundary(self._tools, self.ready))
        register(self, self._tools.values())
        self._prompts = offered(read_only=settings.read_only, opening=settings.sandbox and page is not None)
        register_prompts(self, self._prompts, partial(_invite, settings))
        register_resources(self, read_only=settings.read_only)
        register_history(self)
        # The SDK's own decorator gives a completion no context, and so no account.
        self._lowlevel_server.add_request_handler("completion/complete", CompleteRequestParams, self._complete)

    @cached_property
    def _completions(self) -> "Completions":
        from ..tools.completions import Completions

        return Completions()

    async def _complete(
        self, ctx: ServerRequestContext[App, Any], params: CompleteRequestParams
    ) -> CompleteResult:
        return await self._completions.answer(ctx, params)

    async def serve_streams(
        self, from_client: ReadStream[SessionMessage | Exception], to_client: WriteStream[SessionMessage]
    ) -> None:
        """Serves one client over a transport of ours."""
        low_level = self._lowlevel_server
        await low_level.run(from_client, to_client, low_level.create_initialization_options())

    async def ready(self) -> bool:
        """Gets from the record what a question to a person is sealed with; false where it cannot be used now."""
        return await self._seal.ready()

    async def usable(self) -> bool:
        """Whether the record can be used now, with the key that is in it."""
        from ..messaging.refusals import StoreUnavailable

        with suppress(StoreUnavailable):
            await self._record.store.read(lambda tx: tx.row("SELECT 1 FROM meta", {}))
            return await self.ready()
        return False

    @property
    def names(self) -> Collection[str]:
        """Those of its tools."""
        return self._tools.keys()

    def warm_up(self) -> "Callable[[], None]":
        """Begins to get what the first call needs, in a thread; returns what makes that end soon."""
        from .stdio.warming import warm_up

        return warm_up(sandbox=self._sandbox)

    async def list_tools(self) -> list[Tool]:
        """The tools, without the parts of their generated schemas that say nothing."""
        tools = await super().list_tools()
        return [flattened(tool, self._tools[tool.name].answer, self._hidden) for tool in tools]

    async def _handle_list_tools(
        self, ctx: ServerRequestContext[App], params: PaginatedRequestParams | None
    ) -> ListToolsResult:
        """The tools for whoever asks: what draws and answers a card only for those who draw one."""
        drawing = self._draws and draws(ctx.session.client_capabilities)
        if drawing:
            self._add_card()
        tools = await self.list_tools()
        if not drawing:
            return ListToolsResult(tools=[tool for tool in tools if tool.name != DECIDES])
        from ..tools.asking.deciding import drawn_as_card

        return ListToolsResult(tools=[drawn_as_card(tool) for tool in tools])

    async def _handle_list_resources(
        self, ctx: ServerRequestContext[App], params: PaginatedRequestParams | None
    ) -> ListResourcesResult:
        """The resources for whoever asks."""
        drawing = self._draws and draws(ctx.session.client_capabilities)
        if drawing:
            self._add_card()
        found = await self.list_resources()
        return ListResourcesResult(resources=[each for each in found if drawing or each.uri != CARD])

    def _add_card(self) -> None:
        """Adds what draws and answers a card, for the first who draws one: a start need not have it."""
        from ..tools.asking.deciding import SPEC, add_card

        if self._draws and SPEC.name not in self._tools:
            self._tools[SPEC.name] = SPEC
            add_card(self)

    async def call_tool(
        self, name: str, arguments: dict[str, Any], context: Context[App, Any] | None = None
    ) -> CallToolResult | InputRequiredResult:
        """Carries out a call; whatever goes wrong becomes the error object of the tool's envelope."""
        if name == DECIDES:
            self._add_card()
        tool = self._tools.get(name)
        if tool is not None and (crowd := too_many_unknown(tool, arguments)):
            return crowd
        with watched():
            try:
                result = await super().call_tool(name, arguments, context)
            except ToolError as error:
                if tool is None:
                    raise
                result = failed_call(tool, error)
        if isinstance(result, InputRequiredResult):
            await self.ready()
            return result
        _logger.info("%s: %s", name, structure_of(result).get("status"))
        return in_sandbox(result) if self._sandbox else result

    async def get_prompt(
        self, name: str, arguments: dict[str, Any] | None = None, context: Context[App, Any] | None = None
    ) -> GetPromptResult | InputRequiredResult:
        """A prompt. One that is not offered is a caller's mistake, where the SDK (2.3) reports a crash of ours."""
        if name not in {prompt.name for prompt in self._prompts}:
            raise MCPError(INVALID_PARAMS, "There is no such prompt here; see prompts/list.")
        return await super().get_prompt(name, arguments, context)

    async def read_resource(
        self, uri: AnyUrl | str, context: Context[App, Any] | None = None
    ) -> Iterable[ReadResourceContents] | InputRequiredResult:
        """Reads a resource on behalf of whoever asks."""
        if str(uri) == CARD:
            self._add_card()
        with reading(context):
            return await super().read_resource(uri, context)


def create_server(
    settings: Settings,
    simulator: "Simulator | None" = None,
    clock: "Clock | None" = None,
    seconds: "Seconds" = time.monotonic,
    page: "PageOf | None" = None,
) -> TextingServer:
    """A server for embedding and tests. It opens nothing until it is run.

    Args:
        simulator: The account of the sandbox, instead of a fresh one.
        clock: What time it is, in milliseconds since 1970; the machine's unless given.
        seconds: The stopwatch that tells how long whoever is asked takes to answer.
        page: The page on which a person can decide; none unless given.
    """
    return TextingServer(settings.complete(), simulator, clock, seconds, page)


async def _invite(settings: Settings, context: Context[App, Any]) -> str:
    from .page.invitation import invite

    return await invite(app_of(context), settings)


@dataclass
class _Record:
    """The record, for whoever first needs it."""

    url: str

    @cached_property
    def store(self) -> "Store":
        from ..messaging.record.store import Store
        from ..messaging.refusals import StoreUnavailable

        try:
            return Store(self.url)
        except ValueError:
            raise StoreUnavailable("this user has no home folder for it") from None

    def close(self) -> None:
        if "store" in vars(self):
            self.store.close()


def _parts(
    settings: Settings,
    record: "_Record",
    simulator: "Simulator | None",
    clock: "Clock | None",
    seconds: "Seconds",
    page: "PageOf | None",
) -> "Parts":
    """What the calls work with, imported for the first of them."""
    from ..messaging.times import wall_clock
    from .parts import parts_of

    return parts_of(settings, record.store, simulator, clock or wall_clock, seconds, page)


@asynccontextmanager
async def _lifespan(
    settings: Settings, record: "_Record", build: "Callable[[], Parts]", ending: anyio.Event
) -> AsyncGenerator[App]:
    """Owns the HTTP client and the record from the first to the last call."""
    where = (settings.sandbox, settings.account, settings.public_url)
    app = App(build, *where, settings.problems, settings.read_only, ending)
    try:
        yield app
    finally:
        with anyio.CancelScope(shield=True):
            if app.used is not None:
                await _closed(app.used)
        record.close()


async def _closed(parts: "Parts") -> None:
    await parts.guard.ledger.repair()
    if parts.connected is not None:
        await parts.connected.aclose()
