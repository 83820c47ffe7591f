"""Does what a plan says through the Python SDK, 1.x or 2.x, and prints what the SDK hands to its caller.

Runs in an environment of its own, with nothing but the SDK.
"""

import importlib
import json
import os
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import anyio

mcp: Any = importlib.import_module("mcp")
types: Any = importlib.import_module("mcp.types")
Json = dict[str, Any]

plan: Json = json.loads(Path(sys.argv[1]).read_text())


class Person:
    """Answers as the present step says, and notes what it was asked."""

    def __init__(self) -> None:
        self.step: Json = {}
        self.asked: list[str] = []

    async def __call__(self, _: object, params: Any) -> Any:
        if self.step["person"] == "vanish":
            os._exit(9)
        self.asked.append(params.message)
        return types.ElicitResult(**self.step["person"])


@asynccontextmanager
async def connected(person: Person | None) -> AsyncGenerator[tuple[Any, str]]:
    command, *arguments = plan["command"]
    server = mcp.StdioServerParameters(command=command, args=arguments, env=plan["env"])
    if hasattr(mcp, "Client"):
        mode = "legacy" if plan["era"] == "legacy" else "auto"
        async with mcp.Client(mcp.stdio_client(server), mode=mode, elicitation_callback=person) as client:
            yield client, client.protocol_version
        return
    async with (
        mcp.stdio_client(server) as streams,
        mcp.ClientSession(*streams, elicitation_callback=person) as session,
    ):
        greeting = await session.initialize()
        yield session, greeting.protocolVersion


async def called(client: Any, step: Json, offered: str, asked: list[str]) -> Json:
    arguments = dict(step["arguments"])
    if "confirmation_id" in arguments:
        arguments["confirmation_id"] = offered
    try:
        result = await client.call_tool(step["tool"], arguments)
    except Exception as error:  # noqa: BLE001 (whatever the caller of the SDK meets)
        return {"result": None, "raised": repr(error), "asked": asked}
    dumped = result.model_dump(mode="json", by_alias=True, exclude_none=True)
    return {"result": dumped, "raised": None, "asked": asked}


async def in_session(session: Json) -> Json:
    person = Person()
    offered, calls = "", Json()
    async with connected(person if session["can_ask"] else None) as (client, protocol):
        tools = [tool.name for tool in (await client.list_tools()).tools]
        for step in session["steps"]:
            person.step, person.asked = step, []
            call = await called(client, step, offered, person.asked)
            structure: Json = call["result"]["structuredContent"] if call["result"] else {}
            offered = structure.get("confirmation_id", offered)
            calls[step["name"]] = call
    return {"protocol": protocol, "tools": tools, "calls": calls}


async def main() -> None:
    seen = [await in_session(session) for session in plan["sessions"]]
    sys.stdout.write(json.dumps(seen))


anyio.run(main)
