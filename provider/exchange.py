"""One exchange with the provider: attempts, patience, and what is known when it breaks off.

Two rules decide everything (a text has no idempotency key, so a second attempt can be a second text):

- Only reading is repeated at will. A text is, where no byte of it can have left and whoever sends it agrees. A
  change never is: it was approved for what was there, and only the caller looks whether it still is.
- The deadline bounds the whole operation: attempts, waiting between them, and a body that drips.
"""

import random
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import anyio
import httpx2

from .begun import begin
from .causes import Symptom, translate
from .errors import Operation, ProviderError
from .turns import Turns

ATTEMPTS = 3
BODY_LIMIT = 1_000_000
"""Bytes read of an answer, unless a call expects more; a longer one is not an answer of this API."""

Again = Callable[[], Awaitable[bool]]
"""Asked after the pause before each further attempt, whether there may be one."""

_REPEATED_STATUSES = (429, 503)
_NEVER_CONNECTED = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.PoolTimeout,
    httpx2.ProxyError,
    httpx2.UnsupportedProtocol,
)


@dataclass(frozen=True)
class Call:
    """An operation on its way: where it goes, what it carries, and facts for the words of its errors."""

    operation: Operation
    method: str
    path: str
    query: Mapping[str, str] = field(default_factory=dict[str, str])
    body: Mapping[str, object] | None = None
    facts: dict[str, str] = field(default_factory=dict[str, str])
    limit: int = BODY_LIMIT


@dataclass(frozen=True)
class Answer:
    """A whole answer."""

    status: int
    body: str
    wait: float | None


@dataclass
class _Progress:
    """How far the present attempt got."""

    traced: bool
    operation: Operation
    attempt: int = 0
    left: bool = False

    def begin(self) -> None:
        # In process nothing traces: an attempt that began may have been taken.
        self.attempt, self.left = self.attempt + 1, False
        if not self.traced:
            self._leave()

    async def trace(self, event: str, _info: Mapping[str, object]) -> None:
        # Also seen for a proxy's CONNECT, which errs on the safe side.
        if event.endswith("send_request_headers.started"):
            self._leave()

    def _leave(self) -> None:
        self.left = True
        if not self.operation.reads:
            begin()


@dataclass
class Exchange:
    """Carries out calls within one deadline each."""

    client: httpx2.AsyncClient
    timeout: float
    traced: bool = True
    turns: Turns = field(default_factory=Turns)
    sleep: Callable[[float], Awaitable[None]] = anyio.sleep
    jitter: Callable[[], float] = random.SystemRandom().random
    now: Callable[[], datetime] = lambda: datetime.now(UTC)

    async def carry_out(self, call: Call, again: Again | None = None) -> Answer:
        """The provider's successful answer; where `again` allows no further attempt, the last failure stands.

        Raises:
            Busy: its turn did not come; nothing was asked.
            ProviderError: translated from whatever happened instead.
        """
        async with self.turns.taken():
            return await self._carry_out(call, again)

    async def _carry_out(self, call: Call, again: Again | None) -> Answer:
        progress = _Progress(self.traced, call.operation)
        try:
            with anyio.fail_after(self.timeout):
                return await self._attempts(call, progress, again)
        except TimeoutError:
            raise self._broken_off(call, progress, "timeout" if progress.left else "no_connection") from None

    async def _attempts(self, call: Call, progress: _Progress, again: Again | None) -> Answer:
        deadline = anyio.current_effective_deadline()
        while True:
            progress.begin()
            failure = await self._attempt(call, progress)
            if isinstance(failure, Answer):
                return failure
            pause = self._pause(call, progress, failure)
            if pause is None or anyio.current_time() + pause >= deadline:
                raise failure
            await self.sleep(pause)
            if again:
                await _agreed(again, failure)

    async def _attempt(self, call: Call, progress: _Progress) -> Answer | ProviderError:
        try:
            answer = await self._ask(call, progress)
        except httpx2.TransportError as broken:
            failure = self._broken_off(call, progress, self._symptom(broken, progress))
            failure.__cause__ = broken
            return failure
        except Exception as broken:
            # A host that no name can have, an answer that points nowhere: the next attempt would meet it too.
            raise self._broken_off(call, progress, self._symptom(broken, progress)) from broken
        if 200 <= answer.status < 300:
            return answer
        return translate(call.operation, answer.status, body=answer.body, wait=answer.wait, facts=call.facts)

    async def _ask(self, call: Call, progress: _Progress) -> Answer:
        request = self.client.build_request(
            call.method,
            call.path,
            params=call.query or None,
            json=call.body,
            extensions={"trace": progress.trace},
        )
        response = await self.client.send(request, stream=True)
        try:
            body = await _read(response, call.limit)
        finally:
            await response.aclose()
        return Answer(response.status_code, body, self._retry_after(response))

    def _symptom(self, broken: Exception, progress: _Progress) -> Symptom:
        if not progress.left or isinstance(broken, _NEVER_CONNECTED):
            progress.left = False
            return "no_connection"
        if isinstance(broken, (httpx2.TimeoutException, TimeoutError)):
            return "timeout"
        return "connection_lost" if isinstance(broken, (httpx2.TransportError, OSError)) else "unreadable"

    def _broken_off(self, call: Call, progress: _Progress, symptom: Symptom) -> ProviderError:
        # Its status is not told: what did not arrive of the body may have said otherwise.
        return translate(call.operation, symptom, left=progress.left, facts=call.facts)

    def _pause(self, call: Call, progress: _Progress, failure: ProviderError) -> float | None:
        """Seconds to wait before the next attempt, or None where there must be none."""
        if progress.attempt >= ATTEMPTS or not _repeatable(call.operation, left=progress.left):
            return None
        status = failure.report.http_status
        if status is not None and status not in _REPEATED_STATUSES:
            return None
        if failure.report.code in ("timeout", "unreadable_response"):
            return None
        backoff = 0.25 * 2**progress.attempt * (0.5 + self.jitter() / 2)
        return max(backoff, failure.wait or 0.0)

    def _retry_after(self, response: httpx2.Response) -> float | None:
        """Seconds of a Retry-After header, in either of its forms (RFC 9110, 10.2.3)."""
        value = response.headers.get("retry-after", "").strip()
        if value.isascii() and value.isdigit():
            return float(value[:9])
        try:
            moment = parsedate_to_datetime(value)
        except (ValueError, OverflowError):
            return None
        return max(0.0, (moment.replace(tzinfo=moment.tzinfo or UTC) - self.now()).total_seconds())


async def _agreed(again: Again, failure: ProviderError) -> None:
    """Raises the failure unless there may be another attempt; where that cannot be told, there is none."""
    try:
        agreed = await again()
    except Exception as broken:
        raise failure from broken
    if not agreed:
        raise failure


def _repeatable(operation: Operation, *, left: bool) -> bool:
    return operation.reads or (operation is Operation.SEND and not left)


async def _read(response: httpx2.Response, limit: int) -> str:
    """The body as text.

    Raises:
        DecodingError: it is longer than any answer of this API.
    """
    read = bytearray()
    async for chunk in response.aiter_bytes():
        read += chunk
        if len(read) > limit:
            raise httpx2.DecodingError(f"more than {limit} bytes")
    return bytes(read).decode("utf-8", "replace")
