"""Connections that are written to by hand."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

import httpx2

from .processes import PROMPTLY


@dataclass
class Stranger:
    """One end of a connection."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def say(self, written: bytes) -> None:
        self.writer.write(written)
        await self.writer.drain()

    async def status(self) -> int:
        """The status of the next answer, of which the head is read."""
        head = await asyncio.wait_for(self.reader.readuntil(b"\r\n\r\n"), PROMPTLY)
        return int(head.split()[1])

    async def closed(self) -> bytes:
        """What came until the other side closed it, which it must."""
        heard = bytearray()
        try:
            while data := await asyncio.wait_for(self.reader.read(65536), PROMPTLY):
                heard += data
        except ConnectionError:
            # Closed with something unread.
            pass
        return bytes(heard)


@asynccontextmanager
async def connected(base: httpx2.URL, source: str = "127.0.0.1") -> AsyncGenerator[Stranger]:
    """A connection to a server, from that address of this machine."""
    reader, writer = await asyncio.open_connection(base.host, base.port, local_addr=(source, 0))
    try:
        yield Stranger(reader, writer)
    finally:
        writer.transport.abort()


@asynccontextmanager
async def crowd(
    base: httpx2.URL, number: int, said: bytes = b"", source: str = "127.0.0.1"
) -> AsyncGenerator[list[Stranger]]:
    """So many, all of which say the same."""
    async with AsyncExitStack() as stack:
        strangers = [await stack.enter_async_context(connected(base, source)) for _ in range(number)]
        for stranger in strangers:
            stranger.writer.write(said)
        yield strangers
