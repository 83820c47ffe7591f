"""A host of the parts of an MMS: on the loopback, over real TLS, under a name that leads where a test wants."""

import asyncio
import ssl
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import uvicorn
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from starlette.types import Receive, Scope, Send

from bulkvs_mcp.messaging.receiving.fetching import PartFetcher, Resolve

HOST = "media.example"


def resolving(*addresses: str) -> Resolve:
    async def resolved(_host: str, _port: int) -> Sequence[str]:
        return addresses

    return resolved


@dataclass
class Media:
    """A host of parts: what it answers at each path, and what it was asked."""

    tls: ssl.SSLContext
    port: int = 0
    answers: dict[str, tuple[int, dict[str, str], bytes]] = field(
        default_factory=dict[str, tuple[int, dict[str, str], bytes]]
    )
    asked: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    greeted: list[str] = field(default_factory=list[str])

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = {name.decode(): value.decode() for name, value in scope["headers"]}
        query = f"?{scope['query_string'].decode()}" if scope["query_string"] else ""
        self.asked.append({**headers, "target": scope["raw_path"].decode() + query})
        status, more, body = self.answers.get(scope["path"], (404, {}, b""))
        named = [(name.encode(), value.encode()) for name, value in more.items()]
        await send({"type": "http.response.start", "status": status, "headers": named})
        await send({"type": "http.response.body", "body": body, "more_body": "x-endless" in more})
        if "x-endless" in more:
            while (await receive())["type"] != "http.disconnect":
                pass

    def put(self, path: str, body: bytes, status: int = 200, **headers: str) -> str:
        """Answers so at that path; its URL."""
        self.answers[path] = (status, {name.replace("_", "-"): value for name, value in headers.items()}, body)
        return f"https://{HOST}:{self.port}{path}"

    @property
    def fetcher(self) -> PartFetcher:
        """One for which this host, on the loopback, is a public one."""
        return PartFetcher(resolving("127.0.0.1"), lambda _: True, lambda: self.tls)


@dataclass(frozen=True)
class Certificate:
    """The host's certificate, and those who trust it."""

    file: Path
    tls: ssl.SSLContext


def issued(folder: Path) -> Certificate:
    """One for an hour, in a file of that folder."""
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([])
    now = datetime.now(UTC)
    built = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(HOST)]), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file = folder / "media.pem"
    file.write_bytes(private + built.public_bytes(pem))
    return Certificate(file, ssl.create_default_context(cadata=built.public_bytes(pem).decode()))


@asynccontextmanager
async def serving(host: Media, certificate: Path) -> AsyncGenerator[int]:
    """uvicorn's protocol without its server, which takes a while to end."""
    config = uvicorn.Config(host, lifespan="off", ws="none", log_config=None, ssl_certfile=certificate)
    config.load()
    server, tls = uvicorn.Server(config), config.ssl
    assert tls is not None

    def greeted(_socket: ssl.SSLObject, name: str | None, _context: ssl.SSLContext) -> None:
        host.greeted.append(name or "")

    tls.sni_callback = greeted
    server.lifespan = config.lifespan_class(config)
    await server.startup()
    try:
        yield server.servers[0].sockets[0].getsockname()[1]
    finally:
        server.servers[0].close()
        for connection in list(server.server_state.connections):
            connection.transport.abort()
        await asyncio.sleep(0)
        await asyncio.gather(*server.server_state.tasks)
