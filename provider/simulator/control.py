"""The control surface of a simulator that runs in another process; `simulator` documents it."""

from typing import TYPE_CHECKING

from pydantic import TypeAdapter, ValidationError
from pydantic_core import to_jsonable_python
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from .faults import QueuedFault

if TYPE_CHECKING:
    from .app import Simulator

_QUEUED_FAULT = TypeAdapter(QueuedFault)


def control_routes(simulator: "Simulator") -> list[Route]:
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
