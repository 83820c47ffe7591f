"""The control surface of a simulator that runs in another process; `app.py` documents it."""

from collections.abc import Sequence
from typing import Protocol

from pydantic import TypeAdapter, ValidationError
from pydantic_core import to_jsonable_python
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from .faults import FaultQueue, QueuedFault

_QUEUED_FAULT = TypeAdapter(QueuedFault)


class Controlled(Protocol):
    """What is watched and steered: a simulated account with the log of what arrived."""

    faults: FaultQueue

    @property
    def received(self) -> Sequence[object]: ...
    @property
    def sent(self) -> Sequence[object]: ...
    def reset(self) -> None: ...


def control_routes(simulator: Controlled) -> list[Route]:
    """What a test in another process can read and set. No credentials: it listens on the loopback only."""

    async def log(_: Request) -> Response:
        return JSONResponse(to_jsonable_python({"received": simulator.received, "sent": simulator.sent}))

    async def queue_fault(request: Request) -> Response:
        try:
            simulator.faults.add(_QUEUED_FAULT.validate_json(await request.body()))
        except ValidationError as error:
            return Response(str(error), 400)
        return Response(status_code=204)

    async def reset(_: Request) -> Response:
        simulator.reset()
        return Response(status_code=204)

    return [
        Route("/_simulator/log", log),
        Route("/_simulator/faults", queue_fault, methods=["POST"]),
        Route("/_simulator/reset", reset, methods=["POST"]),
    ]
