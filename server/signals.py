"""Ending well at a signal."""

import signal
import threading
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType

import uvicorn

from ..messaging.system import ending_signals


class EndsWell(uvicorn.Server):
    """uvicorn that finishes what is out at a signal, and then ends with exit code 0.

    uvicorn itself raises the signal again at its end, which makes a clean end look like a crash, and gives up
    what is out at the second SIGINT, which launchers pass on although the terminal sent it already.
    """

    @contextmanager
    def capture_signals(self) -> Generator[None]:
        """Takes the signals over, where this is the thread that gets them."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {number: signal.signal(number, self._end) for number in ending_signals()}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _end(self, _number: int, frame: FrameType | None) -> None:
        self.handle_exit(signal.SIGTERM, frame)
