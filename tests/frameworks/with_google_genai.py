"""Does what a plan says as google-genai does with an MCP session among its tools.

`generate_content` itself cannot take a session (3.6.1 copies it, which fails); this is what it would work with.
"""

import importlib
from typing import Any

import anyio

adapters: Any = importlib.import_module("google.genai._adapters")
mcp: Any = importlib.import_module("mcp")
played: Any = importlib.import_module("played")
types: Any = importlib.import_module("google.genai.types")


def declared(adapter: Any) -> dict[str, Any]:
    """The parameters of each function as they stand in a request to Gemini."""
    functions = [function for tool in adapter.tools for function in tool.function_declarations]
    dumped = [function.model_dump(mode="json", by_alias=True, exclude_none=True) for function in functions]
    return {function["name"]: function["parameters"] for function in dumped}


async def main() -> None:
    command, *arguments = played.COMMAND
    server = mcp.StdioServerParameters(command=command, args=arguments, env=played.ENV)
    async with mcp.stdio_client(server) as streams, mcp.ClientSession(*streams) as session:
        await session.initialize()
        adapter = adapters.McpToGenAiToolAdapter(session, await session.list_tools())

        async def call(name: str, given: dict[str, Any]) -> object:
            answer = await adapter.call_tool(types.FunctionCall(name=name, args=given))
            return answer.model_dump(mode="json", by_alias=True, exclude_none=True)

        played.told(declared(adapter), await played.played(call))


anyio.run(main)
