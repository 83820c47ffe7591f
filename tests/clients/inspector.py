"""Does what a plan says through the Inspector's two command lines, and gives what each prints.

`mcp-inspector --cli` starts a server for every call and cannot ask; `mcpdo` keeps one connection and lets a
question be answered by a second command.
"""

import json
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from .installed import NODE, executable

Json = dict[str, Any]

_PACKAGE = "@modelcontextprotocol/inspector"
_TOOL_FAILED = 5
_JSON = ("--format", "json")

_Caller = Callable[[Json, Json], tuple[Json, str, list[str]]]


class CommandLine:
    """One of the Inspector's commands, for one server."""

    def __init__(self, packages: Path, command: str, plan: Json, env: Mapping[str, str]) -> None:
        self.plan = plan
        self._command = [NODE, executable(packages, _PACKAGE, command)]
        compiled = {"NODE_COMPILE_CACHE": str(packages / "compiled")}
        self._env = dict(env) | compiled | {"MCP_INSPECTOR_SECRET_STORE": "memory"}

    @property
    def server_env(self) -> list[str]:
        return [part for name, value in self.plan["env"].items() for part in ("-e", f"{name}={value}")]

    def run(self, *arguments: str) -> tuple[Json, str]:
        """What it printed, and its complaint if that is not about the tool's own result."""
        done = subprocess.run(
            [*self._command, *arguments],
            env=self._env,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        complaint = "" if done.returncode in (0, _TOOL_FAILED) else done.stderr
        return (json.loads(done.stdout) if done.stdout else {}), complaint


def with_inspector(packages: Path, plan: Json, env: Mapping[str, str]) -> list[Json]:
    """The Inspector's `--cli`: a new server for every call, all on the same record."""
    command = CommandLine(packages, "mcp-inspector", plan, env)
    given = ("--cli", "--protocol-era", plan["era"], "--format", "json", *plan["command"], *command.server_env)

    def ask(*request: str) -> tuple[Json, str]:
        printed, complaint = command.run(*given, *request)
        return printed.get("result", {}), complaint

    def call(step: Json, arguments: Json) -> tuple[Json, str, list[str]]:
        named = ("--method", "tools/call", "--tool-name", step["tool"])
        return *ask(*named, "--tool-args-json", json.dumps(arguments)), []

    listed, complaint = ask("--method", "tools/list")
    assert listed, complaint
    calls = _all_calls(plan["sessions"][0]["steps"], call)
    return [{"tools": [tool["name"] for tool in listed["tools"]], "calls": calls}]


def with_mcpdo(packages: Path, plan: Json, env: Mapping[str, str]) -> list[Json]:
    """`mcpdo`: a connection for each session, kept by a daemon that ends here."""
    command = CommandLine(packages, "mcpdo", plan, env)
    try:
        return [_mcpdo_session(command, session) for session in plan["sessions"]]
    finally:
        command.run(*_JSON, "daemon", "stop")


def _mcpdo_session(command: CommandLine, session: Json) -> Json:
    era = ("--era", command.plan["era"], "--elicit", "form" if session["can_ask"] else "off")
    server = (*command.server_env, "--", *command.plan["command"])
    opened, complaint = command.run(*_JSON, "connect", *era, *server)
    assert opened, complaint
    connection = (*_JSON, "--connection", opened["name"])

    def call(step: Json, arguments: Json) -> tuple[Json, str, list[str]]:
        printed, complaint = command.run(*connection, "tools/call", step["tool"], json.dumps(arguments))
        question: Json | None = printed.get("elicitationPending")
        if question is None:
            return printed, complaint, []
        answer = (*connection, "elicitation/respond", question["elicitationId"], *_answer(step["person"]))
        return *command.run(*answer), [question["message"]]

    tools, _ = command.run(*connection, "tools/list")
    calls = _all_calls(session["steps"], call)
    command.run(*_JSON, "disconnect", opened["name"])
    return {"tools": [tool["name"] for tool in tools["tools"]], "calls": calls}


def _answer(person: Json) -> list[str]:
    return [json.dumps(person["content"])] if person["action"] == "accept" else [f"--{person['action']}"]


def _all_calls(steps: list[Json], call: _Caller) -> Json:
    offered, calls = "", Json()
    for step in steps:
        given: Json = dict(step["arguments"])
        if "confirmation_id" in given:
            given["confirmation_id"] = offered
        result, complaint, asked = call(step, given)
        structure: Json = result.get("structuredContent", {})
        offered = structure.get("confirmation_id", offered)
        calls[step["name"]] = {"result": result or None, "raised": complaint or None, "asked": asked}
    return calls
