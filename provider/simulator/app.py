"""A stand-in for the provider: the documented API with an account of its own behind it.

It is the sandbox, the demo and the other end of the tests. `Simulator().app` is an ASGI application for
`httpx2.ASGITransport` or a server (`server.py`); the API is mounted under `/api/v1.0`. The seeded
account and the recipients that always fail are the constants below; `quirks` makes the answers as odd as live
ones have been, `fail_next` makes things go wrong.

A simulator in another process is watched and steered over HTTP, without credentials, as it listens on the
loopback only:

* `GET  /_simulator/log`      `{"received": [...], "sent": [...]}`: every API request, every accepted message
* `POST /_simulator/faults`   `{"fault": {"kind": "drop", "taken": true}, "times": 1, "operation": "send"}`;
                              `fault` has the fields of `Fault`, `times` null lasts until a reset, `operation`
                              null is any. 204, or 400 with the reason
* `POST /_simulator/reset`    the account, the log, the quirks and the faults as in the beginning. 204

What the carrier and the recipients do afterwards is in `carrier.py`.
"""

import json
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import cast
from uuid import UUID, uuid4

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Router
from starlette.types import ASGIApp, Receive, Scope, Send

from ..errors import Operation
from .account import Account
from .carrier import Carrier, carrier_routes
from .control import control_routes
from .faults import Fault, FaultQueue, QueuedFault
from .holdings import (
    APPROVED_CAMPAIGN,
    DEFAULT_WEBHOOK,
    FAILING_RECIPIENT,
    PENDING_CAMPAIGN,
    PORTING_NUMBER,
    SECOND_SENDING_NUMBER,
    SENDING_NUMBER,
    SMS_OFF_NUMBER,
    TOLL_FREE_NUMBER,
    UNASSIGNED_NUMBER,
    UNAVAILABLE_RECIPIENT,
    UNREGISTERED_NUMBER,
    Campaign,
    JsonObject,
    Number,
    SentMessage,
    Webhook,
)
from .quirks import Quirks, one_byte
from .requests import ApiError

__all__ = [
    "API_PATH",
    "APPROVED_CAMPAIGN",
    "DEFAULT_WEBHOOK",
    "FAILING_RECIPIENT",
    "PENDING_CAMPAIGN",
    "PORTING_NUMBER",
    "SANDBOX_LOGIN",
    "SECOND_SENDING_NUMBER",
    "SENDING_NUMBER",
    "SMS_OFF_NUMBER",
    "TOLL_FREE_NUMBER",
    "UNASSIGNED_NUMBER",
    "UNAVAILABLE_RECIPIENT",
    "UNREGISTERED_NUMBER",
    "Campaign",
    "Fault",
    "Number",
    "Quirks",
    "Received",
    "SentMessage",
    "Simulator",
    "Webhook",
]

API_PATH = "/api/v1.0"
SANDBOX_LOGIN = "sandbox"
"""Both the API username and the API token, unless others are chosen."""

_OPERATIONS = {
    ("POST", f"{API_PATH}/messageSend"): Operation.SEND,
    ("GET", f"{API_PATH}/webHooks"): Operation.LIST_WEBHOOKS,
    ("PUT", f"{API_PATH}/webHooks"): Operation.PUT_WEBHOOK,
    ("DELETE", f"{API_PATH}/webHooks"): Operation.DELETE_WEBHOOK,
    ("GET", f"{API_PATH}/campaigns"): Operation.LIST_CAMPAIGNS,
    ("GET", f"{API_PATH}/tnRecord"): Operation.LIST_NUMBERS,
    ("POST", f"{API_PATH}/tnRecord"): Operation.SET_NUMBER,
    ("GET", f"{API_PATH}/accountDetail"): Operation.ACCOUNT_DETAIL,
}
_STRANGER = ApiError(401, "7401", "Invalid API username or token")


@dataclass(frozen=True)
class Received:
    """A request that arrived, whatever became of it."""

    method: str
    path: str
    query: dict[str, str]
    body: object
    """The parsed JSON, or the text where it is none."""
    taken: bool
    """Whether it reached the account: no fault came before, the operation exists, the credentials are right."""


class Simulator(Account):
    """The account, the API in front of it, the carrier behind it, and everything that can go wrong in between."""

    received: list[Received]
    faults: FaultQueue

    def __init__(
        self,
        *,
        username: str = SANDBOX_LOGIN,
        token: str = SANDBOX_LOGIN,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        new_id: Callable[[], UUID] = uuid4,
    ) -> None:
        self.username = username
        self.token = token
        self.carrier = Carrier(self, new_id)
        super().__init__(now, new_id)
        routes = [*control_routes(self), *carrier_routes(self.carrier)]
        self.app: ASGIApp = Router(routes, redirect_slashes=False, default=self._serve)

    def reset(self) -> None:
        """Everything as in the beginning; only the credentials, the clock and the ids stay."""
        super().reset()
        self.received = []
        self.faults = FaultQueue()
        self.carrier.reset()

    def fail_next(self, fault: Fault, *, times: int | None = 1, operation: str | None = None) -> None:
        """Let `fault` befall the next `times` requests (None: all until `heal`) of `operation` (None: of any)."""
        self.faults.add(QueuedFault(fault, times, None if operation is None else Operation(operation)))

    def heal(self) -> None:
        """Drop the faults that have not happened yet."""
        self.faults.clear()

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        try:
            body = _decode(await request.body())
        except ClientDisconnect:
            return
        operation = _OPERATIONS.get((request.method, request.url.path))
        fault = self.faults.take(operation)
        answer = self._answer(operation, request, body, arrives=fault is None or fault.reaches_account)
        await (answer(scope, receive, send) if fault is None else fault.deliver(answer, scope, receive, send))

    def _answer(self, operation: Operation | None, request: Request, body: object, *, arrives: bool) -> Response:
        """Record the request, and let the account answer if it `arrives` there: a fault may come before."""
        query = dict(request.query_params)
        taken = arrives and operation is not None and self._knows(request)
        self.received.append(Received(request.method, request.url.path, query, body, taken))
        if operation is None:
            return one_byte()
        if taken:
            answer = self._perform(operation, query, body)
            self.carrier.notice()
            return answer
        return self.quirks.failure(401, _STRANGER.body()) if arrives else Response()

    def _knows(self, request: Request) -> bool:
        credentials = b64encode(f"{self.username}:{self.token}".encode()).decode()
        return request.headers.get("Authorization") == f"Basic {credentials}"

    def _perform(self, operation: Operation, query: dict[str, str], body: object) -> Response:
        try:
            return self.quirks.success(self._ask(operation, query, body))
        except ApiError as refusal:
            return self.quirks.failure(refusal.status, refusal.body())

    def _ask(self, operation: Operation, query: dict[str, str], body: object) -> JsonObject | list[JsonObject]:
        known: dict[Operation, Callable[[], JsonObject | list[JsonObject]]] = {
            Operation.SEND: lambda: self.send_message(body),
            Operation.LIST_WEBHOOKS: lambda: self.list_webhooks(query.get("Webhook", "")),
            Operation.PUT_WEBHOOK: lambda: self.put_webhook(body),
            Operation.DELETE_WEBHOOK: lambda: self.delete_webhook(query.get("Webhook", "")),
            Operation.LIST_CAMPAIGNS: lambda: self.list_campaigns(query.get("Tcr", "")),
            Operation.LIST_NUMBERS: lambda: self.list_numbers(query),
            Operation.SET_NUMBER: lambda: self.set_number(body),
            Operation.ACCOUNT_DETAIL: self.account_detail,
        }
        return known[operation]()


def _decode(raw: bytes) -> object:
    try:
        return cast("object", json.loads(raw))
    except ValueError:
        return raw.decode(errors="replace")
