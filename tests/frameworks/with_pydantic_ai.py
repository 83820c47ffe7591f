"""Does what a plan says in runs of a Pydantic AI agent, whose model is a function."""

import importlib
from typing import Any

import anyio

ai: Any = importlib.import_module("pydantic_ai")
functions: Any = importlib.import_module("pydantic_ai.models.function")
messages: Any = importlib.import_module("pydantic_ai.messages")
servers: Any = importlib.import_module("pydantic_ai.mcp")
transports: Any = importlib.import_module("fastmcp.client.transports")
played: Any = importlib.import_module("played")

forms: dict[str, Any] = {}


def model_that_calls(name: str, given: dict[str, Any]) -> Any:
    """A model that makes one call and repeats what it is shown of the answer."""

    async def model(heard: list[Any], info: Any) -> Any:
        forms.update({tool.name: tool.parameters_json_schema for tool in info.function_tools})
        if len(heard) == 1:
            return messages.ModelResponse(parts=[messages.ToolCallPart(name, given)])
        (shown,) = heard[-1].parts
        refused = isinstance(shown, messages.RetryPromptPart)
        text = shown.model_response() if refused else shown.model_response_str()
        return messages.ModelResponse(parts=[messages.TextPart(text)])

    return functions.FunctionModel(model)


async def main() -> None:
    command, *arguments = played.COMMAND
    toolset = servers.MCPToolset(transports.StdioTransport(command=command, args=arguments, env=played.ENV))

    async def call(name: str, given: dict[str, Any]) -> object:
        return (await ai.Agent(model_that_calls(name, given), toolsets=[toolset]).run("Go on.")).output

    async with toolset:
        shown = await played.played(call)
    played.told(forms, shown)


anyio.run(main)
