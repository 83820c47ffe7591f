"""What can go wrong between a client and the provider, on demand.

A `Fault` is one way to spoil one answer; the `FaultQueue` says which request it befalls. Each fault also says
whether the account does what was asked before the answer is spoilt: a client cannot tell, a test must.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from itertools import chain, repeat
from typing import Annotated, Literal, Protocol, Self, runtime_checkable

import anyio
import httpx2
from pydantic import Field, NonNegativeFloat, PositiveInt
from starlette.responses import JSONResponse, Response
from starlette.types import Receive, Scope, Send

from ..errors import Operation

FaultKind = Literal["answer", "delay", "hang", "drip", "drop"]


@dataclass(frozen=True)
class Fault:
    """One spoilt answer. The constructors below name the useful ones."""

    kind: FaultKind
    taken: bool | None = None
    """Whether the account does what was asked. None leaves it to the kind: a late answer is still an answer."""
    status: Annotated[int, Field(ge=200, le=599)] = 200
    body: str | None = None
    content_type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    seconds: NonNegativeFloat = 0.0
    endless: bool = False

    @classmethod
    def answer(
        cls,
        status: int,
        body: str | None = None,
        *,
        content_type: str = "application/json",
        headers: Mapping[str, str] | None = None,
        taken: bool = False,
    ) -> Self:
        """Any status. Without a body an error has one like the provider's, anything else an empty one."""
        return cls("answer", taken, status=status, body=body, content_type=content_type, headers=headers or {})

    @classmethod
    def garbage(cls, body: str, *, content_type: str = "text/html", taken: bool = False) -> Self:
        """A 200 that does not say what a 200 says: one byte, a page, nothing, JSON of another shape."""
        return cls("answer", taken, body=body, content_type=content_type)

    @classmethod
    def delay(cls, seconds: float) -> Self:
        """The account acts at once, and its answer comes `seconds` later."""
        return cls("delay", seconds=seconds)

    @classmethod
    def hang(cls, *, taken: bool = False) -> Self:
        """No answer, for as long as the client waits."""
        return cls("hang", taken)

    @classmethod
    def drip(cls, pause: float, *, body: str | None = None, endless: bool = False, taken: bool = True) -> Self:
        """The headers, then a byte every `pause` seconds of the answer (or of `body`); `endless` never ends."""
        return cls("drip", taken, body=body, seconds=pause, endless=endless)

    @classmethod
    def drop_before(cls) -> Self:
        """The connection breaks before the account heard of the request."""
        return cls("drop", taken=False)

    @classmethod
    def drop_after(cls) -> Self:
        """The account did what was asked, and the connection breaks before it says so."""
        return cls("drop", taken=True)

    @property
    def reaches_account(self) -> bool:
        """Whether the account does what was asked."""
        return self.kind in ("delay", "drip") if self.taken is None else self.taken

    async def deliver(self, answer: Response, scope: Scope, receive: Receive, send: Send) -> None:
        """Send what this fault makes of `answer`."""
        match self.kind:
            case "answer":
                await self._own_answer()(scope, receive, send)
            case "delay":
                await _still_there(receive, self.seconds)
                await answer(scope, receive, send)
            case "hang":
                await _disconnected(receive)
            case "drip":
                await self._drip(answer if self.body is None else self._own_answer(), receive, send)
            case "drop":
                await _drop(receive, send)

    def _own_answer(self) -> Response:
        if self.body is None and self.status >= HTTPStatus.BAD_REQUEST:
            return JSONResponse(_error_body(self.status), self.status, self.headers)
        return Response(self.body, self.status, self.headers, self.content_type)

    async def _drip(self, answer: Response, receive: Receive, send: Send) -> None:
        # Without a length the client has to read until the end, wherever that is.
        headers = [header for header in answer.raw_headers if header[0] != b"content-length"]
        await send({"type": "http.response.start", "status": answer.status_code, "headers": headers})
        for byte in self._bytes(bytes(answer.body)):
            await send({"type": "http.response.body", "body": byte, "more_body": True})
            if not await _still_there(receive, self.seconds):
                return
        await send({"type": "http.response.body", "body": b"", "more_body": False})

    def _bytes(self, body: bytes) -> Iterator[bytes]:
        # Spaces may follow a JSON text, so a client that parses too early still finds nothing wrong.
        return chain((bytes([byte]) for byte in body), repeat(b" ") if self.endless else ())


@dataclass
class QueuedFault:
    """A fault, how many more requests it befalls (None: all of them) and of which operation (None: any)."""

    fault: Fault
    times: PositiveInt | None = 1
    operation: Operation | None = None

    def befalls(self, operation: Operation | None) -> bool:
        """Whether a request of this operation is one it waits for."""
        return self.operation is None or self.operation is operation


class FaultQueue:
    """The faults that still have to happen, first come first served."""

    def __init__(self) -> None:
        self._waiting: list[QueuedFault] = []

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, queued: QueuedFault) -> None:
        """Put a fault at the end of the queue."""
        self._waiting.append(queued)

    def take(self, operation: Operation | None) -> Fault | None:
        """The fault that befalls a request of this operation, used once."""
        queued = next((waiting for waiting in self._waiting if waiting.befalls(operation)), None)
        if queued is None:
            return None
        if queued.times is not None:
            queued.times -= 1
        if queued.times == 0:
            self._waiting.remove(queued)
        return queued.fault

    def clear(self) -> None:
        """Nothing goes wrong any more."""
        self._waiting.clear()


@runtime_checkable
class _Connection(Protocol):
    """The one thing needed of an asyncio transport."""

    abort: Callable[[], None]


async def _drop(receive: Receive, send: Send) -> None:
    """Break the connection without an answer.

    An application that just returns makes uvicorn answer 500. Its `send` is a method of the request's cycle,
    though, which holds the transport (h11 and httptools alike). Without a server there is no transport, and
    the client's own exception stands in for it.
    """
    transport = getattr(getattr(send, "__self__", None), "transport", None)
    if not isinstance(transport, _Connection):
        raise httpx2.RemoteProtocolError("Server disconnected without sending a response.")
    transport.abort()
    # Returning before uvicorn noticed would be answered with a 500 as well.
    await _disconnected(receive)


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _still_there(receive: Receive, seconds: float) -> bool:
    """Wait, but no longer than the client does; whether it is still there afterwards."""
    with anyio.move_on_after(seconds):
        await _disconnected(receive)
        return False
    return True


def _error_body(status: int) -> dict[str, str]:
    phrases = {known.value: known.phrase for known in HTTPStatus}
    return {"Status": "Failed", "Code": str(status), "Description": phrases.get(status, "Error")}
