"""Assembles the MCP server: settings in, tools on, one place where every error becomes an answer."""

import logging
from collections.abc import AsyncGenerator, Iterable
from contextlib import asynccontextmanager
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

import anyio
from mcp.server import MCPServer
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
    GetPromptResult,
    InputRequiredResult,
    Tool,
)
from pydantic import AnyUrl

from ..messaging.approvals import Clock, wall_clock
from ..messaging.drafts import Senders
from ..messaging.store import Store
from ..prompts.catalogue import instructions, offered, register_prompts
from ..provider.client import Credentials, ProviderClient
from ..tools.app import App, Guard, guard_on
from ..tools.completions import Completions
from ..tools.envelope import in_sandbox, structure_of
from ..tools.history_resources import register_history
from ..tools.registry import register, served
from ..tools.resources import reading, register_resources
from ..tools.schema import flattened
from ..tools.translation import failed_call
from .sealing import REPLAY_SECONDS, StoredKeyCodec
from .settings import Settings

if TYPE_CHECKING:
    from ..provider.simulator import Simulator

VERSION = version("bulkvs-mcp")

_logger = logging.getLogger(__name__)


class TextingServer(MCPServer[App]):
    """An MCP server whose every tool call is answered in its own envelope, errors included."""

    def __init__(
        self, settings: Settings, simulator: "Simulator | None" = None, clock: Clock = wall_clock
    ) -> None:
        self._sandbox = settings.sandbox
        # Where nobody relays one, the argument would only be a temptation.
        self._hidden = () if settings.confirm in ("human-or-token", "token") else ("confirmation_id",)
        self._tools = served(settings.confirm, read_only=settings.read_only)
        store = Store(settings.store_url)
        super().__init__(
            "bulkvs-mcp",
            title="BulkVS texting",
            version=VERSION,
            instructions=instructions(read_only=settings.read_only),
            lifespan=lambda _: _lifespan(settings, store, simulator, clock),
            request_state_security=RequestStateSecurity(codec=StoredKeyCodec(store), ttl=REPLAY_SECONDS),
            log_level="WARNING",
        )
        register(self, self._tools.values())
        self._prompts = offered(read_only=settings.read_only)
        register_prompts(self, self._prompts)
        register_resources(self, read_only=settings.read_only)
        register_history(self)
        # The SDK's own decorator gives a completion no context, and so no account.
        self._lowlevel_server.add_request_handler(
            "completion/complete", CompleteRequestParams, Completions().answer
        )

    async def serve_streams(
        self, from_client: ReadStream[SessionMessage | Exception], to_client: WriteStream[SessionMessage]
    ) -> None:
        """Serves one client over a transport of ours."""
        low_level = self._lowlevel_server
        await low_level.run(from_client, to_client, low_level.create_initialization_options())

    async def list_tools(self) -> list[Tool]:
        """The tools, without the parts of their generated schemas that say nothing."""
        return [flattened(tool, self._hidden) for tool in await super().list_tools()]

    async def call_tool(
        self, name: str, arguments: dict[str, Any], context: Context[App, Any] | None = None
    ) -> CallToolResult | InputRequiredResult:
        """Carries out a call; whatever goes wrong becomes the error object of the tool's envelope."""
        try:
            result = await super().call_tool(name, arguments, context)
        except ToolError as error:
            if name not in self._tools:
                raise
            result = failed_call(self._tools[name], error)
        if isinstance(result, InputRequiredResult):
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
        with reading(context):
            return await super().read_resource(uri, context)


def create_server(
    settings: Settings, simulator: "Simulator | None" = None, clock: Clock = wall_clock
) -> TextingServer:
    """A server for embedding and tests. It opens nothing until it is run.

    Args:
        simulator: The account of the sandbox, instead of a fresh one.
        clock: What time it is, in milliseconds since 1970.
    """
    return TextingServer(settings.complete(), simulator, clock)


@asynccontextmanager
async def _lifespan(
    settings: Settings, store: Store, simulator: "Simulator | None", clock: Clock
) -> AsyncGenerator[App]:
    """Owns the HTTP client and the record from the first to the last call."""
    guard = guard_on(store, settings.confirm, settings.timeout, clock, settings.retention_days)
    app = _sandboxed(settings, guard, simulator) if settings.sandbox else _connected(settings, guard)
    try:
        yield app
    finally:
        with anyio.CancelScope(shield=True):
            await guard.ledger.repair()
            if app.client is not None:
                await app.client.aclose()
        store.close()


def _connected(settings: Settings, guard: Guard) -> App:
    client = None if settings.problems else _provider(settings)
    senders = Senders(settings.from_numbers)
    return App(client, guard, senders, settings.policy, public_url=settings.public_url, problems=settings.problems)


def _provider(settings: Settings) -> ProviderClient:
    return ProviderClient(
        Credentials(settings.username, settings.token),
        base_url=settings.base_url,
        timeout=settings.timeout,
        user_agent=f"bulkvs-mcp/{VERSION}",
    )


def _sandboxed(settings: Settings, guard: Guard, simulator: "Simulator | None") -> App:
    from .sandbox import sandbox_client, sandbox_senders

    client = sandbox_client(settings.timeout, simulator)
    senders = sandbox_senders(settings.from_numbers)
    return App(
        client,
        guard,
        senders,
        settings.policy,
        sandbox=True,
        public_url=settings.public_url,
        problems=settings.problems,
    )
