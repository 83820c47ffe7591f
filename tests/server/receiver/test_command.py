"""`bulkvs-mcp inbox` as a user runs it: its URL, its end, what it says and what it refuses."""

import re
import signal
import socket
import subprocess
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

import httpx2
import pytest
from click.testing import CliRunner

from bulkvs_mcp.messaging.receiving.inbox import inbox_secret
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.server.command_line import main
from bulkvs_mcp.server.doors.listening import listen
from bulkvs_mcp.server.doors.throttle import WARNINGS

from ...helpers.server.processes import COMMAND, PROMPTLY, Pipe, environment, running
from ...helpers.server.receivers import PATIENT, text, texts, url_of
from ...helpers.systems import POSIX


@contextmanager
def served(home: Path, *flags: str) -> Generator[tuple[str, Pipe]]:
    """The real command: the URL to post to, and the process."""
    path = url_of(home).removeprefix("https://texts.example.com")
    env = environment(home, BULKVS_TOKEN="tok-4f9a8c7e1d2b", BULKVS_LOG_LEVEL="DEBUG")
    with running([COMMAND, "inbox", "--port", "0", *flags], env) as pipe:
        [base_url] = re.findall(r"http://127\.0\.0\.1:\d+", pipe.announced())
        yield base_url + path, pipe


def recorded(home: Path) -> list[str]:
    with closing(Store(f"sqlite://{home / 'record.db'}")) as record:
        return texts(record)


def test_the_url_stays_the_same(tmp_path: Path) -> None:
    first = url_of(tmp_path)
    assert re.fullmatch(r"https://texts\.example\.com/inbound/[0-9a-f]{64}", first)
    assert url_of(tmp_path) == first
    with closing(Store(f"sqlite://{tmp_path / 'record.db'}")) as record:
        assert first.endswith(record.write_now(inbox_secret))


@POSIX
def test_a_signal_lets_a_post_finish(tmp_path: Path) -> None:
    with served(tmp_path) as (url, pipe):
        address, path = httpx2.URL(url), httpx2.URL(url).path
        assert httpx2.post(url, content=text("before"), timeout=PATIENT).status_code == 200
        with socket.create_connection((address.host, address.port or 0), PROMPTLY) as connection:
            body = text("during")
            start = f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {len(body)}\r\n"
            connection.sendall(f"{start}Expect: 100-continue\r\n\r\n".encode())
            # It asks for the body only once it is at work on the post.
            assert b" 100 " in connection.recv(1000)
            pipe.process.send_signal(signal.SIGTERM)
            with pytest.raises(subprocess.TimeoutExpired):
                pipe.process.wait(0.3)
            connection.sendall(body)
            assert b" 200 " in connection.recv(1000)
        assert pipe.ended() == 0
    assert recorded(tmp_path) == ["before", "during"]


@POSIX
def test_an_open_connection_does_not_delay_the_end(tmp_path: Path) -> None:
    with served(tmp_path) as (url, pipe), httpx2.Client(timeout=PATIENT) as client:
        assert client.post(url, content=text()).status_code == 200
        for number in (signal.SIGINT, signal.SIGINT):
            pipe.process.send_signal(number)
        assert pipe.ended() == 0


@POSIX
def test_nothing_secret_and_nobody_s_words_are_shown(tmp_path: Path) -> None:
    listening = served(tmp_path, "--allow-from", "127.0.0.1,192.9.236.42", "--max-in-flight", "3")
    with listening as (url, pipe), httpx2.Client(timeout=PATIENT) as client:
        secret = url.rpartition("/")[2]
        bodies = [text("tulip"), text("tulip"), b"tulip 13105551212", text("", From="tulip"), b"\xff" * 300_000]
        bodies.append(text("", MediaURLs=["https://127.0.0.1/13105551212/tulip.txt"]))
        answers = [client.post(url, content=body) for body in bodies]
        answers += [client.get(url), client.post(f"{url}0", content=text()), client.post(f"{url}?{secret}")]
        pipe.process.terminate()
        assert pipe.ended() == 0
        said = b"".join(pipe.log).decode()
    shown = [f"{answer.headers} {answer.text}" for answer in answers] + [said]
    shown += [CliRunner().invoke(main, [*command, "--help"]).output for command in ([], ["inbox"], ["export"])]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 200, 413, 200, 405, 404, 200]
    assert "text from ***12" in said
    for word in (secret, "tok-4f9a8c7e1d2b", "tulip", "3105551212"):
        assert [output for output in shown if word in output] == []


def invoked(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(main, arguments)
    return result.exit_code, " ".join(result.output.split())


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--show-url"], "BULKVS_PUBLIC_URL"),
        (["--show-url", "--public-url", "http://texts.example.com"], "BULKVS_PUBLIC_URL is malformed"),
        (["--show-url", "--public-url", "https://texts.example.com/?key=1"], "neither a query"),
        (["--allow-from", ""], "names no address"),
        (["--allow-from", "bulkvs.com"], "expects addresses"),
        (["--trusted-proxy", "10.0.0.0/33"], "expects addresses"),
        (["--max-in-flight", "0"], "not in the range"),
        (["--port", "65536"], "not in the range"),
        (["--host", "192.0.2.7"], "Cannot listen on 192.0.2.7 port 8787"),
    ],
)
def test_what_cannot_be_used_is_refused(arguments: list[str], complaint: str) -> None:
    code, output = invoked("inbox", *arguments)
    assert code == 2
    assert complaint in output


@pytest.mark.parametrize(
    ("flags", "complaint"),
    [
        (["--sandbox"], "in memory"),
        (["--store", "sqlite:///:memory:"], "in memory"),
        (["--store", "postgresql://db"], "--store is malformed"),
        (["--retention-days", "ever"], "--retention-days is malformed"),
        pytest.param(["--store", "sqlite:///dev/null/record.db"], "The record cannot be used", marks=POSIX),
    ],
)
def test_without_a_lasting_record_nothing_is_received(flags: list[str], complaint: str) -> None:
    code, output = invoked(*flags, "inbox", "--port", "0")
    assert code == 2
    assert complaint in output


@pytest.mark.system
@pytest.mark.parametrize("command", ["inbox", "http", "simulator"])
def test_a_port_that_is_taken_is_named(command: str) -> None:
    with closing(listen("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        code, output = invoked(*["--sandbox"] * (command == "http"), command, "--port", str(port))
    assert (code, output) == (2, f"Error: Cannot listen on 127.0.0.1 port {port}: Address already in use.")


@POSIX
def test_strangers_do_not_make_the_log_grow(tmp_path: Path) -> None:
    with served(tmp_path, "--allow-from", "192.9.236.42") as (url, pipe):
        base = httpx2.URL(url)
        upgrade = b"GET / HTTP/1.1\r\nHost: a\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n"
        said = [
            b"\x16\x03\x01",
            upgrade,
            f"POST {base.path} HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n".encode(),
        ]
        for number in range(300):
            with socket.create_connection((base.host, base.port or 0), PROMPTLY) as connection:
                connection.sendall(said[number % len(said)])
                connection.recv(1000)
        pipe.process.terminate()
        assert pipe.ended() == 0
    # One announces where it listens; of two kinds a few are written and the rest is counted.
    assert len(pipe.log) <= 1 + 2 * (WARNINGS + 1)
    assert sum(b"95 more lines like this one" in line for line in pipe.log) == 2
