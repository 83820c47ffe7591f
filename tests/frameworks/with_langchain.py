"""Does what a plan says as LangChain does, its tools converted to OpenAI's form."""

import importlib
from typing import Any

import anyio

adapters: Any = importlib.import_module("langchain_mcp_adapters.tools")
conversion: Any = importlib.import_module("langchain_core.utils.function_calling")
mcp: Any = importlib.import_module("mcp")
played: Any = importlib.import_module("played")


async def main() -> None:
    command, *arguments = played.COMMAND
    server = mcp.StdioServerParameters(command=command, args=arguments, env=played.ENV)
    async with mcp.stdio_client(server) as streams, mcp.ClientSession(*streams) as session:
        await session.initialize()
        tools = {tool.name: tool for tool in await adapters.load_mcp_tools(session)}

        async def call(name: str, given: dict[str, Any]) -> object:
            asked = {"type": "tool_call", "name": name, "args": given, "id": "1"}
            return (await tools[name].ainvoke(asked)).content

        openai = {name: conversion.convert_to_openai_tool(tool) for name, tool in tools.items()}
        forms = {name: form["function"]["parameters"] for name, form in openai.items()}
        played.told(forms, await played.played(call))


anyio.run(main)
