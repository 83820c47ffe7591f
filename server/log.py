"""Logging to stderr. Phone numbers are masked in every line, and no line carries the text of an exception's
message or a request's body: both can be somebody's words. Nor can anybody make it long."""

import logging
import sys
import traceback
from types import TracebackType
from typing import TextIO

from ..messaging.numbers import mask
from ..messaging.visible import one_line
from .doors.throttle import LONGEST, Throttle

_WIDTH = 500
"""Characters of a message that are shown."""

_QUIET = ("httpx2", "httpcore2", "mcp", "uvicorn", "sse_starlette")
"""Libraries whose lower levels log whole URLs, headers or messages."""


class MaskingFormatter(logging.Formatter):
    """Masks what a line says and shows of an exception only its kind and where it was raised."""

    def format(self, record: logging.LogRecord) -> str:
        # Another handler may have left its own rendering of the exception, with the message, on the record.
        record.exc_text = None
        return super().format(record)

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 (the name is logging's)
        # The message alone: a masked line would lose its time. Libraries quote headers, so it can be a stranger's.
        record.message = one_line(mask(record.message[:LONGEST]), _WIDTH)
        return super().formatMessage(record)

    def formatException(  # noqa: N802 (the name is logging's)
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        kind, _, trace = ei
        frames = "".join(traceback.format_tb(trace)).rstrip()
        return f"{frames}\n{kind.__name__ if kind else 'no exception'}"


class ThrottledHandler(logging.StreamHandler[TextIO]):
    """Writes what the throttle lets pass, and at the end the numbers that it still owes."""

    def __init__(self, stream: TextIO, throttle: Throttle) -> None:
        super().__init__(stream)
        self._throttle = throttle

    def emit(self, record: logging.LogRecord) -> None:
        try:
            for passed in self._throttle.passed(record):
                super().emit(passed)
        except Exception:  # noqa: BLE001 (as every handler of the standard library)
            self.handleError(record)

    def close(self) -> None:
        for counted in self._throttle.rest():
            super().emit(counted)
        super().close()


def configure_logging(level: str) -> None:
    """Sends our own log at `level`, and that of the libraries from WARNING up, to stderr."""
    handler = ThrottledHandler(sys.stderr, Throttle())
    handler.setFormatter(MaskingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("bulkvs_mcp").setLevel(level)
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
