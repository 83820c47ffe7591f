"""What surrounds the server: proxies, certificates, a home. What cannot work is said, and nothing was done."""

import os
import socket
import sys
from collections.abc import Generator
from contextlib import suppress
from pathlib import Path
from threading import Thread

import pytest
from mcp import Client

from bulkvs_mcp.provider.client import tls
from bulkvs_mcp.provider.simulator.app import SENDING_NUMBER, Simulator
from bulkvs_mcp.server.app import create_server
from bulkvs_mcp.server.settings import Settings

from ..helpers.listeners import close
from ..helpers.server.processes import PROMPTLY
from ..helpers.support import ERAS, call, error_of, over_http, structure
from ..helpers.systems import DEVICES, POSIX, WINDOWS

PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")
SURROUNDINGS = (*PROXIES, *map(str.lower, PROXIES), "SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")
CHANGING = {
    "send_message": {"to": ["13105551212"], "message": "Your table is ready"},
    "put_webhook": {"name": "New", "url": "https://shop.example/in"},
    "delete_webhook": {"name": "Default"},
    "list_campaigns": {},
}


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> Generator[None]:
    """Nothing of this machine's own."""
    for name in SURROUNDINGS:
        monkeypatch.delenv(name, raising=False)
    tls.cache_clear()
    yield
    tls.cache_clear()


class Eavesdropper:
    """A proxy that hears what comes and answers nothing."""

    def __init__(self) -> None:
        self.heard: list[bytes] = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        self.thread = Thread(target=self._listen)
        self.thread.start()

    def _listen(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self.listener.accept()
                connection.settimeout(PROMPTLY)
                with connection:
                    self.heard.append(connection.recv(65_536))

    def close(self) -> None:
        close(self.listener)
        self.thread.join()


@pytest.fixture
def proxy() -> Generator[Eavesdropper]:
    listening = Eavesdropper()
    yield listening
    listening.close()


@pytest.mark.parametrize("era", ERAS)
@pytest.mark.parametrize(
    "name", [name for name in SURROUNDINGS if "proxy" in name.lower() and "no_" not in name.lower()]
)
@pytest.mark.parametrize("excepted", ["", "example.com", "http://192.0.2.1"])
async def test_no_proxy_hears_what_stays_on_this_machine(
    era: str, name: str, excepted: str, proxy: Eavesdropper, monkeypatch: pytest.MonkeyPatch
) -> None:
    simulator = Simulator()
    monkeypatch.setenv(name, proxy.address)
    monkeypatch.setenv("NO_PROXY", excepted)
    async with over_http(simulator, mode=era) as client:
        sent = await call(client, "send_message", **CHANGING["send_message"])
    assert (structure(sent)["status"], len(simulator.sent), proxy.heard) == ("sent", 1, [])


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "127.8.9.10", "[::1]", "LOCALHOST", "localhost."])
@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_whatever_this_machine_is_called(
    scheme: str, host: str, proxy: Eavesdropper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy.address)
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    async with connected(base_url=f"{scheme}://{host}:{port}") as client:
        answer = await call(client, "list_campaigns")
    assert (error_of(answer)["code"], proxy.heard) == ("provider_unavailable", [])


def connected(era: str = "auto", **settings: object) -> Client:
    given = {"username": "me", "token": "tok-4f9a8c7e1d2b", "from_numbers": (SENDING_NUMBER,), "confirm": "off"}
    address = {"base_url": "https://sms.example/api", "store": "sqlite:///:memory:"}
    return Client(create_server(Settings.load(given | address | settings)), mode=era)


UNUSABLE = [
    ("ALL_PROXY", "socks5://127.0.0.1:9"),
    ("https_proxy", "socks5h://127.0.0.1:9"),
    ("HTTPS_PROXY", "ftp://proxy.example"),
    ("HTTPS_PROXY", "http://[::1"),
    ("HTTPS_PROXY", "http://proxy.example:port"),
    ("all_proxy", "http://pro\x7fxy.example"),
    ("SSL_CERT_FILE", "/nonexistent/authorities.pem"),
    ("SSL_CERT_FILE", "/"),
    ("SSL_CERT_FILE", __file__),
]


@pytest.mark.parametrize("era", ERAS)
@pytest.mark.parametrize(("name", "value"), UNUSABLE)
async def test_what_cannot_work_is_named_and_nothing_was_done(
    era: str, name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "socksio", None)
    monkeypatch.setenv(name, value)
    async with connected(era) as client:
        answers = [await call(client, tool, **arguments) for tool, arguments in CHANGING.items()]
        reading = await call(client, "list_messages")
    # Windows has all names of its environment in capitals.
    known = name.upper() if WINDOWS else name
    for error in map(error_of, answers):
        assert (error["code"], error["outcome"]) == ("not_configured", "not_done")
        assert f"of {known} cannot be used" in error["message"]
        assert known in error["next_step"]
        assert value == "/" or value not in error["message"] + error["next_step"]
    assert structure(reading)["status"] == "ok"


ASKED_IN_VAIN = [
    ("HTTPS_PROXY", f"http://{'x' * 64}.example:80"),
    ("HTTPS_PROXY", "http://127.0.0.1:99999999"),
    ("HTTPS_PROXY", "http://..:80"),
    ("HTTPS_PROXY", "http://127.0.0.1:1"),
]


@pytest.mark.parametrize("era", ERAS)
@pytest.mark.parametrize(("name", "value"), ASKED_IN_VAIN)
async def test_what_shows_only_when_it_is_used_left_nothing_undone_in_doubt(
    era: str, name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    async with connected(era, timeout=5) as client:
        for tool, arguments in CHANGING.items():
            error = error_of(await call(client, tool, **arguments))
            assert (error["code"], error["outcome"]) == ("provider_unavailable", "not_done")


@pytest.fixture
def homeless(monkeypatch: pytest.MonkeyPatch) -> None:
    """A user that the system does not know, without a home."""
    for name in ("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("pwd.getpwuid", dict[int, object]().__getitem__)


@POSIX
@pytest.mark.parametrize("era", ERAS)
@pytest.mark.usefixtures("homeless")
async def test_without_a_home_there_is_no_record_and_nothing_is_sent(
    era: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with connected(era, store="") as client:
        for tool, arguments in CHANGING.items():
            error = error_of(await call(client, tool, **arguments))
            assert (error["code"], error["outcome"]) == ("not_configured", "not_done")
            assert "BULKVS_STORE is not set, and this user has no home" in error["message"]
        error = error_of(await call(client, "list_messages"))
        assert (error["code"], error["outcome"]) == ("store_unavailable", "not_done")
    assert os.listdir(tmp_path) == []  # noqa: PTH208 (pathlib's would be awaited)


@DEVICES
@pytest.mark.parametrize("era", ERAS)
@pytest.mark.parametrize("place", ["/dev/null/record.db", "/proc/record.db"])
async def test_a_place_that_holds_no_record_is_no_doubt(era: str, place: str) -> None:
    async with connected(era, store=f"sqlite://{place}") as client:
        error = error_of(await call(client, "send_message", **CHANGING["send_message"]))
    assert (error["code"], error["outcome"]) == ("store_unavailable", "not_done")
