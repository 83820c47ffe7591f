"""A command on a terminal of its own, and the words of a stranger who knows terminals."""

import io
import os
import re
import signal
import struct
import subprocess
import threading
import unicodedata
from collections.abc import Mapping, Sequence
from contextlib import closing, suppress

from bulkvs_mcp.messaging.record.store import Store

from .processes import STARTED

HOSTILE = "Hello\x1b]0;pwned\x07\x1b[2J\u009b31m\u202eover\r\x08\x7f\u200b\ngone"
"""Renames the window, clears the screen, colours, turns words around, writes over a line, begins a line."""

_PROGRESS = re.compile(
    r"(?:\r?(?:Checking [a-z]+|Reading the file|Starting [a-zA-Z, ]+) \.\.\.(?: \d+ s)?)+\r +\r"
)
"""What is said as long as something is being done, and then taken back."""
ONCE_MORE = 5.0
"""Seconds until somebody presses a key again."""
_CONTROLS = ("Cc", "Zl", "Zp")
_TURNING = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


class Screen(io.StringIO):
    """Something to write to within this process that is a terminal."""

    def isatty(self) -> bool:
        return True


def on_terminal(
    command: Sequence[str], env: Mapping[str, str], answer: bytes = b"", width: int = 80, ends_at: bytes = b""
) -> tuple[int, str]:
    """How the command ended, and all that a terminal was given.

    Args:
        ends_at: At these words Ctrl-C is pressed.
    """
    import fcntl
    import pty
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, width, 0, 0))
    with subprocess.Popen(command, env=dict(env), stdin=theirs, stdout=theirs, stderr=theirs) as process:
        os.close(theirs)
        # One that waits for more than it is told would wait for ever.
        watch = threading.Timer(STARTED, process.kill)
        watch.start()
        try:
            os.write(ours, answer)
            shown = b"".join(_heard(ours, process, ends_at))
            return process.wait(), shown.decode()
        finally:
            os.close(ours)
            process.kill()
            watch.cancel()


def _heard(terminal: int, process: subprocess.Popen[bytes], ends_at: bytes) -> list[bytes]:
    heard: list[bytes] = []
    # The end of a terminal is an error on Linux.
    with suppress(OSError):
        while chunk := os.read(terminal, 65_536):
            heard.append(chunk)
            if ends_at and ends_at in b"".join(heard):
                threading.Thread(target=_interrupt, args=(process,), daemon=True).start()
                ends_at = b""
    return heard


def _interrupt(process: subprocess.Popen[bytes]) -> None:
    """Presses Ctrl-C, and once more where nothing came of it.

    In the moment between the question and the wait for its answer, `input` notices it only with the next key.
    """
    while process.poll() is None:
        process.send_signal(signal.SIGINT)
        with suppress(subprocess.TimeoutExpired):
            process.wait(ONCE_MORE)


def plain(shown: str) -> str:
    """What somebody reads: without colours, and without what was taken back."""
    return re.sub(r"\x1b\[[0-9;]*m", "", _PROGRESS.sub("", shown)).replace("\r\n", "\n")


def obeyed(shown: str) -> set[str]:
    """What a terminal would obey, but for our progress and the ends of lines, which it gets as two characters."""
    plain = _PROGRESS.sub("", shown).replace("\r\n", "\n")
    return {c for c in plain if c not in "\n\t" and (unicodedata.category(c) in _CONTROLS or c in _TURNING)}


def fill(url: str) -> None:
    """Writes a stranger's words into every field of the record that can hold words."""
    with closing(Store(url)) as store:
        store.write_now(
            lambda tx: [
                tx.change(sql, {"words": HOSTILE, "list": '["\\u009b\\u001b[2J\\u202e"]'})
                for sql in (
                    "UPDATE inbound SET text=:words, number=:words, ref_id=:words, body=:words, media=:list",
                    "UPDATE requests SET text=:words, sender=:words, ref_id=:words, message_type=:words",
                    "UPDATE recipients SET number=:words, delivery=:words, delivery_code=:words",
                    "UPDATE opt_outs SET source=:words",
                    "UPDATE unreadable SET reason=:words, body=:words",
                )
            ]
        )
