"""A set-up in which all is well, for tests that break one thing and ask the doctor."""

import json
import os
import socket
import ssl
import threading
from collections.abc import Generator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Any, cast

import pytest
from anyio.from_thread import start_blocking_portal
from click.testing import CliRunner
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from bulkvs_mcp.messaging.approval.claims import Claim
from bulkvs_mcp.messaging.receiving.inbox import Inbox, inbox_secret, inbox_url
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.sending.dispatch import Intent
from bulkvs_mcp.messaging.sending.rows import write_intent
from bulkvs_mcp.provider.simulator.app import SENDING_NUMBER, Simulator, Webhook
from bulkvs_mcp.provider.wire.documented import OutboundMessage
from bulkvs_mcp.server.command_line import main
from bulkvs_mcp.server.doors.listening import listen
from bulkvs_mcp.server.receiver.route import InboxServer, create_inbox

from ..listeners import close
from ..wire import serve_in_thread
from .processes import PROMPTLY

USERNAME, TOKEN = "ops@shop.example", "tok-4f9a8c7e1d2b"
ALICE = "13105551212"


@dataclass
class World:
    """An account that is reached over real HTTP, a record, a receiver on it and a webhook that points there."""

    monkeypatch: pytest.MonkeyPatch
    home: Path
    simulator: Simulator
    secret: str
    env: dict[str, str]
    flags: list[str] = field(default_factory=list[str])

    @property
    def record(self) -> Path:
        return self.home / "record.db"

    @property
    def inbox(self) -> Webhook:
        return self.simulator.webhooks["Inbox"]

    def ask(self, *options: str) -> "Report":
        """`bulkvs-mcp doctor`, and that it left no secret and changed nothing."""
        before = _files(self.home)
        with self.monkeypatch.context() as patch:
            for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
                patch.delenv(name)
            for name, value in self.env.items():
                patch.setenv(name, value)
            result = CliRunner().invoke(main, [*self.flags, "doctor", *options], prog_name="bulkvs-mcp")
        assert result.exception is None or isinstance(result.exception, SystemExit)
        assert [secret for secret in (TOKEN, self.secret) if secret in result.output] == []
        assert _files(self.home) == before
        return Report(result.exit_code, result.stdout)

    def diagnosis(self) -> "Report":
        return self.ask("--json")

    def sends(self, age: timedelta, *, begun: bool) -> None:
        """A server began a text that long ago and never came to its end."""
        now = round((datetime.now(UTC) - age).timestamp() * 1000)
        claim = Claim("ex_1", now, "person", replayed=False)
        intent = Intent("msg_1", OutboundMessage(sender=SENDING_NUMBER, to=(ALICE,), text="Hello"))
        record = Store(f"sqlite://{self.record}")
        record.write_now(lambda tx: write_intent(tx, intent, 0, claim, now, now + 30_000, begun=begun))
        record.close()


@dataclass(frozen=True)
class Report:
    """What the doctor printed."""

    exit_code: int
    output: str

    @property
    def document(self) -> dict[str, Any]:
        return cast("dict[str, Any]", json.loads(self.output))

    def check(self, name: str) -> dict[str, str]:
        (found,) = [check for check in self.document["checks"] if check["name"] == name]
        return found

    def named(self, *statuses: str) -> set[str]:
        """The checks that ended so."""
        return {check["name"] for check in self.document["checks"] if check["status"] in statuses}


@contextmanager
def healthy(monkeypatch: pytest.MonkeyPatch, home: Path) -> Generator[World]:
    """All is well."""
    simulator = Simulator(username=USERNAME, token=TOKEN)
    with ExitStack() as stack:
        base_url = stack.enter_context(serve_in_thread(simulator))
        store = Store(f"sqlite://{home / 'record.db'}")
        secret = store.write_now(inbox_secret)
        public_url = stack.enter_context(_receiver(store, secret))
        stack.callback(store.close)
        simulator.webhooks["Inbox"] = Webhook("Inbox", "", inbox_url(public_url, secret), True, "POST", "")
        for number in simulator.numbers.values():
            number.webhook = "Inbox"
        env = {
            "BULKVS_BASE_URL": base_url,
            "BULKVS_USERNAME": USERNAME,
            "BULKVS_TOKEN": TOKEN,
            "BULKVS_FROM": SENDING_NUMBER,
            "BULKVS_STORE": f"sqlite://{home / 'record.db'}",
            "BULKVS_PUBLIC_URL": public_url,
        }
        yield World(monkeypatch, home, simulator, secret, env)


@contextmanager
def _receiver(store: Store, secret: str) -> Generator[str]:
    server = InboxServer(create_inbox(Inbox(store), secret), listen("127.0.0.1", 0))
    with start_blocking_portal() as portal:
        serving = portal.start_task_soon(server.receive)
        portal.call(server.listening.wait)
        yield server.base_url
        server.should_exit = True
        serving.result()


def _files(folder: Path) -> Mapping[str, tuple[int, bytes]]:
    """Everything in a folder but SQLite's index of its log, which a reader's lock is in."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.name.endswith("-shm")]
    return {str(path): (path.stat().st_mode, path.read_bytes()) for path in files}


@contextmanager
def untrusted(folder: Path) -> Generator[str]:
    """An address whose certificate nobody knows."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(_certificate(folder))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=_greet, args=(listener, context), daemon=True)
        thread.start()
        try:
            yield f"https://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            close(listener)
            thread.join(PROMPTLY)
            assert not thread.is_alive()


def _greet(listener: socket.socket, context: ssl.SSLContext) -> None:
    with suppress(OSError):
        while True:
            connection, _ = listener.accept()
            with connection, suppress(OSError), context.wrap_socket(connection, server_side=True) as encrypted:
                encrypted.recv(1)


def _certificate(folder: Path) -> Path:
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "me")])
    begin = datetime.now(UTC) - timedelta(days=1)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(begin)
        .not_valid_after(begin + timedelta(days=30))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path = folder / "pair.pem"
    path.write_bytes(private + certificate.public_bytes(serialization.Encoding.PEM))
    return path
