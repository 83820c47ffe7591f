"""MCP by hand: the two protocol eras, and a client that costs next to nothing beside the server it measures."""

import json
from abc import ABC, abstractmethod
from collections.abc import Mapping
from itertools import count
from typing import Any, Literal, cast

Era = Literal["handshake", "2026-07-28"]
ERAS: tuple[Era, ...] = ("handshake", "2026-07-28")

Message = dict[str, Any]
_CLIENT = {"name": "bench", "version": "1"}
HANDSHAKE: Message = {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": _CLIENT}
ENVELOPE: Message = {
    "io.modelcontextprotocol/protocolVersion": "2026-07-28",
    "io.modelcontextprotocol/clientCapabilities": {},
    "io.modelcontextprotocol/clientInfo": _CLIENT,
}


class Failed(Exception):
    """The server did not answer, or not with a result."""


class Speaker(ABC):
    """Somebody who speaks to a server, in one era."""

    def __init__(self, era: Era = "handshake") -> None:
        self._era = era
        self._numbers = count(1)

    def greet(self) -> Message:
        """The first exchange of the era; its result."""
        if self._era == "2026-07-28":
            return self.ask("server/discover")
        result = self.ask("initialize", HANDSHAKE)
        self._tell("notifications/initialized")
        return result

    def ask(self, method: str, params: Mapping[str, object] | None = None) -> Message:
        """The result of a request.

        Raises:
            Failed: there is none.
        """
        identifier = next(self._numbers)
        answer = self._answer(identifier, self._line(method, params, identifier))
        if "result" not in answer:
            raise Failed(f"{method}: {json.dumps(answer.get('error'))}")
        return cast("Message", answer["result"])

    def call(self, tool: str, arguments: Mapping[str, object]) -> Message:
        """The result of a tool call that went well.

        Raises:
            Failed: it did not.
        """
        result = self.ask("tools/call", {"name": tool, "arguments": arguments})
        if result.get("isError"):
            raise Failed(f"{tool}: {json.dumps(result['content'])}")
        return result

    def listen(self) -> None:
        """Asks to be told of changes, as Claude Code does before it lists; what answers it is not waited for."""
        wanted = {"notifications": {"toolsListChanged": True, "promptsListChanged": True}}
        self._say(self._line("subscriptions/listen", wanted, next(self._numbers)))

    @abstractmethod
    def _answer(self, identifier: int, line: bytes) -> Message: ...

    @abstractmethod
    def _say(self, line: bytes) -> None: ...

    def _tell(self, method: str) -> None:
        self._say(self._line(method, None, None))

    def _line(self, method: str, params: Mapping[str, object] | None, identifier: int | None) -> bytes:
        given = dict(params or {})
        if self._era == "2026-07-28":
            given["_meta"] = ENVELOPE
        message: Message = {"jsonrpc": "2.0", "method": method, "params": given}
        return json.dumps(message if identifier is None else message | {"id": identifier}).encode()


def answer_to(identifier: int, line: bytes) -> Message | None:
    """The message of a line if it is the answer to that request. Some servers also print what is no message."""
    try:
        message: object = json.loads(line)
    except ValueError:
        return None
    if not isinstance(message, dict):
        return None
    known = cast("Message", message)
    return known if known.get("id") == identifier and "method" not in known else None
