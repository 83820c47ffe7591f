"""Logging to stderr. Phone numbers are masked in every line, and no line carries the text of an exception's
message or a request's body: both can be somebody's words."""

import logging
import sys
import traceback
from types import TracebackType

from ..messaging.numbers import mask

_QUIET = ("httpx2", "httpcore2", "mcp", "uvicorn", "sse_starlette")
"""Libraries whose lower levels log whole URLs, headers or messages."""


class MaskingFormatter(logging.Formatter):
    """Masks what a line says and shows of an exception only its kind and where it was raised."""

    def format(self, record: logging.LogRecord) -> str:
        # Another handler may have left its own rendering of the exception, with the message, on the record.
        record.exc_text = None
        return super().format(record)

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 (the name is logging's)
        # The message alone: a masked line would lose its time.
        record.message = mask(record.message)
        return super().formatMessage(record)

    def formatException(  # noqa: N802 (the name is logging's)
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        kind, _, trace = ei
        frames = "".join(traceback.format_tb(trace)).rstrip()
        return f"{frames}\n{kind.__name__ if kind else 'no exception'}"


def configure_logging(level: str) -> None:
    """Sends our own log at `level`, and that of the libraries from WARNING up, to stderr."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(MaskingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("bulkvs_mcp").setLevel(level)
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
