"""Signals before the server is there: nothing is under way, so the process ends without a word, as later too.

To a client that is a clean end; whoever typed a command at a terminal learns that it did nothing.
"""

import os
import signal
from collections.abc import Callable
from types import FrameType

from ...messaging.system import ending_signals


def end_silently() -> None:
    """From now on, until the server takes the signals over. One that the parent has ignored stays ignored."""
    for number in ending_signals():
        if signal.getsignal(number) == _usual(number):
            signal.signal(number, _end)


def end_as_usual() -> None:
    """Every command but the server on stdin and stdout has its own way to end."""
    for number in ending_signals():
        if signal.getsignal(number) == _end:
            signal.signal(number, _usual(number))


def _usual(number: signal.Signals) -> Callable[[int, FrameType | None], object] | signal.Handlers:
    return signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL


def _end(number: int, _frame: FrameType | None) -> None:
    # Raised here, SystemExit would come out of whatever is being imported, with a traceback.
    os._exit(128 + number if os.isatty(0) else 0)
