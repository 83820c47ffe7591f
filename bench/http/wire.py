"""One connection to a server that speaks streamable HTTP of 2026-07-28: a call, its answer, and the next."""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

VERSION = "2026-07-28"
_META = {
    "io.modelcontextprotocol/protocolVersion": VERSION,
    "io.modelcontextprotocol/clientInfo": {"name": "bench", "version": "1"},
    "io.modelcontextprotocol/clientCapabilities": {},
}


def posted(tool: str, port: int, **arguments: object) -> bytes:
    """A call as it goes over the wire."""
    params = {"name": tool, "arguments": arguments, "_meta": _META}
    body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params}).encode()
    head = (
        f"POST /mcp HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
        f"Accept: application/json, text/event-stream\r\nMCP-Protocol-Version: {VERSION}\r\n"
        f"Mcp-Method: tools/call\r\nMcp-Name: {tool}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


@dataclass
class Wire:
    """A connection that is kept."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    @classmethod
    async def to(cls, port: int, source: str = "127.0.0.1") -> "Wire":
        """Opens one from that address of this machine."""
        return cls(*await asyncio.open_connection("127.0.0.1", port, local_addr=(source, 0)))

    async def call(self, request: bytes) -> tuple[int, Mapping[str, Any]]:
        """The status of the answer, and the tool's structured content if it has some.

        Raises:
            OSError, EOFError: the connection ended before an answer.
        """
        self.writer.write(request)
        head = (await self.reader.readuntil(b"\r\n\r\n")).split(b"\r\n")
        size = next(int(line[15:]) for line in head if line.lower().startswith(b"content-length:"))
        body = await self.reader.readexactly(size)
        return int(head[0].split()[1]), _content(body)

    def close(self) -> None:
        """Ends it at once."""
        self.writer.transport.abort()


def _content(body: bytes) -> Mapping[str, Any]:
    try:
        answer = json.loads(body)
    except ValueError:
        return {}
    return answer.get("result", {}).get("structuredContent") or {}
