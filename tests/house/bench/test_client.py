"""The benchmark's client speaks to our server, and says what went wrong."""

import sys
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from bench import starts
from bench.envs import Installed
from bench.pipe import memory
from bench.protocol import ERAS, Era, Failed, answer_to
from bench.reading import Answer, answer
from bench.stage import Stage, Subject

from ...helpers.server.processes import COMMAND
from ...helpers.systems import POSIX


@pytest.mark.parametrize(
    "line",
    [
        b"[banner] ready",
        b"[1]",
        b'{"id": 2, "result": {}}',
        b'{"id": 1, "method": "ping"}',
        b'{"method": "notifications/message"}',
    ],
)
def test_what_is_no_answer_is_passed_over(line: bytes) -> None:
    assert answer_to(1, line) is None
    assert answer_to(1, b'{"jsonrpc": "2.0", "id": 1, "result": {}}') is not None


def test_an_answer_costs_its_words_and_its_structure() -> None:
    result = {"content": [{"type": "text", "text": "hello\nworld"}], "structuredContent": {"status": "sent"}}
    assert answer("send_message", result) == snapshot(Answer(call="send_message", text=3, structure=5))


def _sandbox(folder: Path, *command: str) -> Subject:
    stage = Stage(folder, {"ours": Installed(command or (COMMAND, "--sandbox"), folder)}, {})
    return stage.subject("ours", "ours", BULKVS_CONFIRM="token")


@POSIX
@pytest.mark.parametrize("era", ERAS)
def test_a_start_and_a_send(era: Era, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(starts, "SETTLED_SECONDS", 0)
    subject = _sandbox(tmp_path)
    found = starts.start(subject, era, listens=era == "2026-07-28")
    assert 0 < found["greeted_ms"] <= found["listed_ms"]
    assert found["cpu_ms"] > 0
    with subject.pipe(era) as server:
        server.greet()
        used = memory(server.pid)
        sent = starts.guarded_send(server)
    if sys.platform == "linux":
        # The peak is counted elsewhere in the kernel, and only roughly.
        assert 0 < used["pss_mb"] <= used["rss_mb"] < 2 * used["peak_mb"]
    assert sent["both_ms"] == pytest.approx(sent["preview_ms"] + sent["send_ms"])


@POSIX
def test_a_server_that_ends_says_why(tmp_path: Path) -> None:
    subject = _sandbox(tmp_path, sys.executable, "-c", "raise SystemExit('there is no account')")
    with subject.pipe() as server, pytest.raises(Failed, match="there is no account"):
        server.greet()


@POSIX
def test_an_error_is_no_answer(tmp_path: Path) -> None:
    with _sandbox(tmp_path).pipe() as server:
        server.greet()
        with pytest.raises(Failed, match="nothing/at/all"):
            server.ask("nothing/at/all")
        with pytest.raises(Failed, match="invalid_arguments"):
            server.call("send_message", {})
