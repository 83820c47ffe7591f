"""Signals before the server is there: nothing is under way, so the process ends without a word, as later too.

To a client that is a clean end; whoever typed a command at a terminal learns that it did nothing.
"""

import os
import signal
from collections.abc import Callable
from types import FrameType

from ...messaging.system import ending_signals, is_terminal


def end_silently() -> None:
    """From now on, until the server takes the signals over. One that the parent has ignored stays ignored."""
    # Asked now: the front puts something else in the place of stdin.
    end = _end_of_a_command if is_terminal(0) else _end_of_a_client
    for number in ending_signals():
        if signal.getsignal(number) == _usual(number):
            signal.signal(number, end)


def end_as_usual() -> None:
    """Every command but the server on stdin and stdout has its own way to end."""
    for number in ending_signals():
        if signal.getsignal(number) in (_end_of_a_command, _end_of_a_client):
            signal.signal(number, _usual(number))


def _usual(number: signal.Signals) -> Callable[[int, FrameType | None], object] | signal.Handlers:
    return signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL


# Raised there, SystemExit would come out of whatever is being imported, with a traceback.


def _end_of_a_command(number: int, _frame: FrameType | None) -> None:
    os._exit(128 + number)


def _end_of_a_client(_number: int, _frame: FrameType | None) -> None:
    os._exit(0)
