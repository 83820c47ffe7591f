"""Serving on stdin and stdout, so that no call stays unanswered and no signal cuts a send in two.

Beyond the SDK's own stdio transport:

- A line that is no message (malformed JSON, half a surrogate pair, a batch) is answered with a JSON-RPC error,
  where the SDK says nothing and the client waits for ever.
- SIGTERM, SIGINT (on Windows Ctrl-C and Ctrl-Break) and the end of stdin let what is out finish. After the end of
  stdin, calls that are under way are still answered: `printf … | bulkvs-mcp` works.
- stdin and stdout belong to threads that hold no lock, so a signal ends the process although the client
  neither writes nor reads.
"""

import asyncio
import json
import logging
import sys
import threading
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import cast

import anyio
import anyio.from_thread
import anyio.lowlevel
import anyio.to_thread
from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream
from mcp.shared.message import SessionMessage
from mcp.types import (
    INTERNAL_ERROR,
    INVALID_PARAMS,
    INVALID_REQUEST,
    PARSE_ERROR,
    ErrorData,
    JSONRPCError,
    JSONRPCMessage,
    JSONRPCNotification,
    JSONRPCRequest,
    JSONRPCResponse,
    jsonrpc_message_adapter,
)
from pydantic import ValidationError
from pydantic_core import PydanticSerializationError

from ...messaging.system import ending_signals, heeded, takes_at_once
from ..app import TextingServer
from .front import Front, Said, written
from .mending import BOM, mended, misfit
from .opening import Opening
from .prepared import LISTEN

OPENING_SECONDS = 1.0
"""How long a client is waited for to list the tools before the rest is warmed up."""

_logger = logging.getLogger(__name__)

_Incoming = SessionMessage | Exception


async def serve_stdio(server: TextingServer, front: Front, *, patience: float) -> None:
    """Serves one client until stdin ends or a signal comes.

    Args:
        front: What reads from this client, and may have answered its first messages.
        patience: Seconds that calls under way have to be answered after the end of stdin.
    """
    wire = _Wire(front, patience, Opening(front.prepared))
    async with anyio.create_task_group() as watching:
        serving = anyio.CancelScope()
        watching.start_soon(_cancel_on_signal, serving)
        with serving:
            await wire.serve(server)
        watching.cancel_scope.cancel()


async def _cancel_on_signal(scope: anyio.CancelScope) -> None:
    """Until the very end: a launcher may pass on a signal that the process has already got itself."""
    if sys.platform == "win32":
        # Its event loop takes no signals over, but is woken by them.
        loop = asyncio.get_running_loop()
        with heeded(lambda: loop.call_soon_threadsafe(scope.cancel)):
            await anyio.sleep_forever()
    with anyio.open_signal_receiver(*ending_signals()) as signals:
        async for _ in signals:
            scope.cancel()


@dataclass
class _Wire:
    front: Front
    patience: float
    opening: Opening
    unanswered: set[str] = field(default_factory=set[str])
    asked: set[str] = field(default_factory=set[str])
    settled: anyio.Event = field(default_factory=anyio.Event)

    async def serve(self, server: TextingServer) -> None:
        to_server, from_client = anyio.create_memory_object_stream[_Incoming](0)
        to_client, from_server = anyio.create_memory_object_stream[SessionMessage](0)
        async with anyio.create_task_group() as pumps:
            pumps.start_soon(self._pump_in, to_server, to_client.clone())
            pumps.start_soon(self._pump_out, from_server, pumps.cancel_scope)
            pumps.start_soon(self._once_opened, server)
            await server.serve_streams(from_client, to_client)
            pumps.cancel_scope.cancel()
        self.opening.save()

    async def _once_opened(self, server: TextingServer) -> None:
        """What need not be done before the client knows the tools."""
        with anyio.move_on_after(OPENING_SECONDS):
            await self.opening.listed.wait()
        stop = server.warm_up()
        try:
            await anyio.to_thread.run_sync(self.opening.save)
            await anyio.sleep_forever()
        finally:
            stop()

    async def _pump_in(
        self, to_server: MemoryObjectSendStream[_Incoming], to_client: MemoryObjectSendStream[SessionMessage]
    ) -> None:
        chunks, received = anyio.create_memory_object_stream[bytes](0)
        # From here on only the server answers.
        self.front.hand_over(partial(_deliver, chunks, anyio.lowlevel.current_token()))
        _logger.debug("%d message(s) were dealt with before the server was there", len(self.front.said))
        async with to_server, to_client:
            for said in self.front.said:
                await self._replay(said, to_server)
            async for line in _lines(received, bytes(self.front.rest), self.front.ended):
                message = _message(line)
                if message is None:
                    await to_client.send(SessionMessage(_refusal(line)))
                    continue
                self._note_incoming(message)
                self.opening.asked(line)
                await to_server.send(SessionMessage(message))
            await self._drain()

    async def _replay(self, said: Said, to_server: MemoryObjectSendStream[_Incoming]) -> None:
        """Gives the server what its front has dealt with, one after the other, as the client met it."""
        message = jsonrpc_message_adapter.validate_json(said.line, by_name=False)
        self._note_incoming(message)
        self.opening.asked(said.line)
        self.opening.answered_early(said)
        await to_server.send(SessionMessage(message))
        while said.answer is not None and (self.unanswered or self.opening.unconfirmed):
            self.settled = anyio.Event()
            await self.settled.wait()

    async def _pump_out(
        self, from_server: MemoryObjectReceiveStream[SessionMessage], pumps: anyio.CancelScope
    ) -> None:
        async with from_server:
            async for item in from_server:
                line = _serialised(item.message)
                if self.opening.news(item.message, line) and not await _written(self.front.outgoing, line):
                    _logger.info("the client has gone")
                    pumps.cancel()
                self._note_outgoing(item.message)
                await self._correct()

    async def _correct(self) -> None:
        """A client that was told of other tools than there are is told to ask again."""
        if self.opening.outdated:
            self.opening.outdated = False
            changed = JSONRPCNotification(jsonrpc="2.0", method="notifications/tools/list_changed")
            await _written(self.front.outgoing, _serialised(changed))

    async def _drain(self) -> None:
        """Waits for the answers that are due, unless one depends on an answer that can no longer come."""
        with anyio.move_on_after(self.patience):
            while self.unanswered and not self.asked:
                self.settled = anyio.Event()
                await self.settled.wait()

    def _note_incoming(self, message: JSONRPCMessage) -> None:
        if isinstance(message, JSONRPCResponse | JSONRPCError):
            self.asked.discard(str(message.id))
        elif isinstance(message, JSONRPCRequest) and message.method != LISTEN:
            self.unanswered.add(json.dumps(message.id))
        elif message.method == "notifications/cancelled":
            self.unanswered.discard(json.dumps((message.params or {}).get("requestId")))

    def _note_outgoing(self, message: JSONRPCMessage) -> None:
        if isinstance(message, JSONRPCRequest):
            self.asked.add(str(message.id))
        elif isinstance(message, JSONRPCResponse | JSONRPCError):
            self.unanswered.discard(json.dumps(message.id))
        self.settled.set()


def _deliver(chunks: MemoryObjectSendStream[bytes], token: anyio.lowlevel.EventLoopToken, chunk: bytes) -> None:
    # Where the loop or the receiver is gone, the server has ended.
    with suppress(RuntimeError, anyio.BrokenResourceError, anyio.ClosedResourceError):
        if chunk:
            anyio.from_thread.run(chunks.send, chunk, token=token)
        else:
            anyio.from_thread.run_sync(chunks.close, token=token)


async def _lines(received: MemoryObjectReceiveStream[bytes], rest: bytes, ended: bool) -> AsyncIterator[bytes]:
    """The lines of a stream, without the empty ones, those of what was read before first."""
    begun: list[bytes] = []
    async with received:
        async for chunk in _chunks(received, rest, ended):
            *ends, tail = chunk.split(b"\n")
            for end in ends:
                line = b"".join((*begun, end)).removeprefix(BOM)
                begun.clear()
                if line.strip():
                    yield line
            begun.append(tail)
    if (line := b"".join(begun).removeprefix(BOM)).strip():
        yield line


async def _chunks(received: MemoryObjectReceiveStream[bytes], rest: bytes, ended: bool) -> AsyncIterator[bytes]:
    if rest:
        yield rest
    if not ended:
        async for chunk in received:
            yield chunk


async def _written(descriptor: int, data: bytes) -> bool:
    """Whether the client took it. Cancelled, this leaves the thread behind: a full pipe may block it for ever."""
    if takes_at_once(descriptor, len(data)):
        return written(descriptor, data)
    ended, taken = anyio.Event(), list[bool]()
    token = anyio.lowlevel.current_token()

    def write() -> None:
        taken.append(written(descriptor, data))
        with suppress(RuntimeError):
            anyio.from_thread.run_sync(ended.set, token=token)

    threading.Thread(target=write, daemon=True).start()
    await ended.wait()
    return taken[0]


def _message(line: bytes) -> JSONRPCMessage | None:
    """The message of a line; None where it is none."""
    try:
        message = jsonrpc_message_adapter.validate_json(mended(line), by_name=False)
    except ValidationError:
        return None
    if isinstance(message, JSONRPCRequest):
        return None if misfit(message.method, message.params or {}) else message
    # With an id like 1.5 or null, a request looks like a notification to the SDK: nobody would answer it.
    return None if isinstance(message, JSONRPCNotification) and "id" in _fields(json.loads(line)) else message


def _fields(content: object) -> dict[str, object]:
    return cast("dict[str, object]", content) if isinstance(content, dict) else {}


def _refusal(line: bytes) -> JSONRPCError:
    """The error that answers a line which is no message, with its id where that can be read."""
    try:
        content: object = json.loads(line)
    except (ValueError, RecursionError):
        return _error(None, PARSE_ERROR, "Parse error: this line is not JSON in UTF-8.")
    if isinstance(content, list):
        return _error(None, INVALID_REQUEST, "Invalid request: send one message a line, no batch.")
    known = _readable_id(_fields(content).get("id"))
    if not _encodable(json.dumps(content, ensure_ascii=False)):
        return _error(known, PARSE_ERROR, "Parse error: a string contains half of a surrogate pair.")
    if not isinstance(_fields(content).get("params", {}), dict):
        return _error(known, INVALID_PARAMS, "Invalid params: params must be an object, with members by name.")
    if wrong := misfit(str(_fields(content).get("method")), _fields(_fields(content).get("params"))):
        return _error(known, INVALID_PARAMS, f"Invalid params: {wrong}.")
    return _error(known, INVALID_REQUEST, "Invalid request: this is not a JSON-RPC 2.0 message.")


def _readable_id(value: object) -> str | int | None:
    if isinstance(value, str):
        return value if _encodable(value) else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _error(identifier: str | int | None, code: int, message: str) -> JSONRPCError:
    return JSONRPCError(jsonrpc="2.0", id=identifier, error=ErrorData(code=code, message=message))


def _serialised(message: JSONRPCMessage) -> bytes:
    try:
        return message.model_dump_json(by_alias=True, exclude_unset=True).encode() + b"\n"
    except PydanticSerializationError:
        _logger.exception("an answer could not be encoded")
        identifier = message.id if isinstance(message, JSONRPCResponse) else None
        replacement = _error(identifier, INTERNAL_ERROR, "Internal error: the answer could not be encoded.")
        return replacement.model_dump_json(by_alias=True, exclude_unset=True).encode() + b"\n"
