"""Does what a plan says as the OpenAI Agents SDK does, its schemas converted to strict ones."""

import importlib
import json
from typing import Any

import anyio

agents: Any = importlib.import_module("agents")
servers: Any = importlib.import_module("agents.mcp")
contexts: Any = importlib.import_module("agents.tool_context")
played: Any = importlib.import_module("played")


async def main() -> None:
    command, *arguments = played.COMMAND
    child = {"command": command, "args": arguments, "env": played.ENV}
    async with servers.MCPServerStdio(child, client_session_timeout_seconds=60) as server:
        agent = agents.Agent("texting", mcp_servers=[server])
        context = agents.RunContextWrapper(None)
        found = await servers.MCPUtil.get_all_function_tools([server], True, context, agent)
        tools = {tool.name: tool for tool in found if tool.strict_json_schema}

        async def call(name: str, given: dict[str, Any]) -> object:
            text = json.dumps(given)
            within = contexts.ToolContext(context=None, tool_name=name, tool_call_id="1", tool_arguments=text)
            return await tools[name].on_invoke_tool(within, text)

        forms = {name: tool.params_json_schema for name, tool in tools.items()}
        played.told(forms, await played.played(call))


anyio.run(main)
