"""The log: numbers masked, nobody's words, no secret; neither in our lines nor in those of the libraries."""

import io
import logging
import sys
from base64 import b64encode
from collections.abc import Generator, Iterator

import pytest
from mcp.types import CallToolResult

from bulkvs_mcp.provider.client import ProviderClient
from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.provider.simulator.faults import Fault
from bulkvs_mcp.server.log import MaskingFormatter, configure_logging

from ..helpers.support import ERAS, call, error_of, in_process, over_http, structure, text_of

ALICE = "13105551212"
BODY = "The code of the back door is tulip"
USERNAME, TOKEN = "ops@shop.example", "tok-4f9a8c7e1d2b"
SECRETS = (
    ALICE,
    "3105551212",
    "310-555-1212",
    BODY,
    "tulip",
    TOKEN,
    b64encode(f"{USERNAME}:{TOKEN}".encode()).decode(),
)


def record(message: str, *args: object, error: BaseException | None = None) -> logging.LogRecord:
    raised = (type(error), error, error.__traceback__) if error else None
    return logging.LogRecord("bulkvs_mcp.trial", logging.ERROR, __file__, 1, message, args, raised)


def formatted(entry: logging.LogRecord, form: str = "%(message)s") -> str:
    return MaskingFormatter(form).format(entry)


def fail(error: Exception) -> None:
    raise error


def raised(error: Exception) -> Exception:
    """The error as it is when it was really raised."""
    try:
        fail(error)
    except type(error):
        pass
    return error


def secrets_in(text: str) -> list[str]:
    return [secret for secret in SECRETS if secret in text]


class TestFormatter:
    @pytest.mark.parametrize(
        ("entry", "line"),
        [
            (record("sent to 13105551212"), "sent to ***12"),
            (record("sent to %s and %s", ALICE, "+1 312-555-1213"), "sent to ***12 and ***13"),
            (record("recipients %s", [ALICE]), "recipients ['***12']"),
            (record("status %d after %.1f s", 503, 1.5), "status 503 after 1.5 s"),
            (record("nothing"), "nothing"),
        ],
    )
    def test_numbers_are_masked(self, entry: logging.LogRecord, line: str) -> None:
        assert formatted(entry) == line

    def test_a_line_keeps_its_time(self) -> None:
        entry = record("sent to %s", ALICE)
        entry.created, entry.msecs = 0.0, 7.0
        line = formatted(entry, "%(asctime)s %(levelname)s %(name)s: %(message)s")
        assert line.endswith(",007 ERROR bulkvs_mcp.trial: sent to ***12")
        assert line.startswith(MaskingFormatter().formatTime(entry))

    def test_an_exception_is_its_kind_and_where_it_was_raised(self) -> None:
        line = formatted(record("failed", error=raised(ValueError(f"{BODY} to {ALICE}"))))
        assert line.startswith("failed\n")
        assert line.endswith("\nValueError")
        assert "in fail" in line
        assert secrets_in(line) == []

    def test_nor_are_its_causes_told(self) -> None:
        error = RuntimeError(f"wrapped {BODY}")
        error.__cause__ = raised(KeyError(BODY))
        assert secrets_in(formatted(record("failed", error=raised(error)))) == []

    def test_nor_its_notes(self) -> None:
        error = ValueError("failed")
        error.add_note(BODY)
        assert secrets_in(formatted(record("failed", error=raised(error)))) == []

    def test_another_handler_s_rendering_is_not_used(self) -> None:
        entry = record("failed", error=raised(ValueError(BODY)))
        assert BODY in logging.Formatter().format(entry)
        assert secrets_in(formatted(entry)) == []

    def test_a_record_stays_as_it_was_for_others(self) -> None:
        entry = record("sent to %s", ALICE)
        formatted(entry)
        assert entry.getMessage() == f"sent to {ALICE}"


@pytest.fixture
def configured(monkeypatch: pytest.MonkeyPatch) -> Generator[io.StringIO]:
    """The real configuration at its most talkative, writing to a text; undone afterwards."""
    root = logging.getLogger()
    names = ("", "bulkvs_mcp", "httpx2", "httpcore2", "mcp", "uvicorn", "sse_starlette")
    handlers, levels = root.handlers, {name: logging.getLogger(name).level for name in names}
    root.handlers = []
    written = io.StringIO()
    monkeypatch.setattr(sys, "stderr", written)
    configure_logging("DEBUG")
    yield written
    root.handlers = handlers
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


class TestConfiguration:
    def test_ours_is_heard_and_libraries_only_when_they_warn(self, configured: io.StringIO) -> None:
        for name in ("bulkvs_mcp.tools", "httpx2", "mcp.server", "uvicorn.error", "anything"):
            logging.getLogger(name).info("%s at ease", name)
            logging.getLogger(name).warning("%s alarmed", name)
        lines = configured.getvalue()
        assert lines.count("alarmed") == 5
        assert lines.count("at ease") == 1
        assert "bulkvs_mcp.tools at ease" in lines

    def test_nothing_goes_to_stdout(self, configured: io.StringIO, capsys: pytest.CaptureFixture[str]) -> None:
        logging.getLogger("bulkvs_mcp").error("an error")
        assert "an error" in configured.getvalue()
        assert capsys.readouterr().out == ""


def failing() -> Iterator[Simulator]:
    """Accounts on which a send fails in different ways, some of them with its own words in the answer."""
    echo = f'{{"Description": "cannot send {BODY} to {ALICE}"}}'
    faults = [Fault.answer(500, echo), Fault.answer(400, echo), Fault.garbage(echo), Fault.drop_after()]
    for fault in faults:
        simulator = Simulator(username=USERNAME, token=TOKEN)
        simulator.fail_next(fault, times=None)
        yield simulator


class TestCalls:
    @pytest.mark.parametrize("mode", ERAS)
    @pytest.mark.parametrize("simulator", list(failing()), ids=["500", "400", "garbage", "drop"])
    async def test_a_failing_call_is_logged_without_what_it_was_about(
        self, simulator: Simulator, mode: str, configured: io.StringIO, caplog: pytest.LogCaptureFixture
    ) -> None:
        async with over_http(simulator, mode=mode) as client:
            result = await call(client, "send_message", to=ALICE, message=BODY)
        assert result.is_error
        assert f"send_message: {structure(result)['status']}" in configured.getvalue()
        assert secrets_in(configured.getvalue()) == []
        assert caplog.records
        assert secrets_in("\n".join(entry.getMessage() for entry in caplog.records)) == []

    async def test_so_is_one_that_works(self, configured: io.StringIO) -> None:
        simulator = Simulator(username=USERNAME, token=TOKEN)
        async with over_http(simulator) as client:
            await call(client, "send_message", to=ALICE, message=BODY, media_urls=f"https://m.example/{ALICE}.png")
        assert "send_message: sent" in configured.getvalue()
        assert secrets_in(configured.getvalue()) == []

    async def test_so_are_arguments_that_cannot_be_used(self, configured: io.StringIO) -> None:
        async with in_process() as client:
            await client.call_tool("send_message", {"to": [ALICE], "message": BODY, "secret": BODY})
            await client.call_tool("send_message", {"to": f"{ALICE} x5", "message": BODY * 100})
        assert "send_message: failed" in configured.getvalue()
        assert secrets_in(configured.getvalue()) == []

    @pytest.mark.parametrize("mode", ERAS)
    async def test_a_mistake_of_ours_shows_where_it_is_and_not_what_it_said(
        self, mode: str, configured: io.StringIO, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        async def broken(*_: object) -> None:
            raise RuntimeError(f"{BODY} to {ALICE} with {TOKEN}")

        monkeypatch.setattr(ProviderClient, "list_webhooks", broken)
        async with in_process(mode=mode) as client:
            result = await call(client, "list_webhooks")
        assert_internal(result)
        assert "list_webhooks failed unexpectedly" in configured.getvalue()
        assert "RuntimeError" in configured.getvalue()
        assert "in broken" in configured.getvalue()
        assert secrets_in(configured.getvalue()) == []


def assert_internal(result: CallToolResult) -> None:
    """The model learns that it was a mistake of ours, and nothing of it."""
    assert (result.is_error, error_of(result)["code"]) == (True, "internal_error")
    assert secrets_in(text_of(result) + str(structure(result))) == []
