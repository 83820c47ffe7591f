"""A command on a terminal of its own, and the words of a stranger who knows terminals."""

import os
import re
import subprocess
import unicodedata
from collections.abc import Mapping, Sequence
from contextlib import closing, suppress

from bulkvs_mcp.messaging.record.store import Store

HOSTILE = "Hello\x1b]0;pwned\x07\x1b[2J\u009b31m\u202eover\r\x08\x7f\u200b\ngone"
"""Renames the window, clears the screen, colours, turns words around, writes over a line, begins a line."""

_PROGRESS = re.compile(r"(?:Checking [a-z]+|Starting the server) \.\.\.\r +\r")
"""What is said as long as something is being done, and then taken back."""
_CONTROLS = ("Cc", "Zl", "Zp")
_TURNING = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def on_terminal(command: Sequence[str], env: Mapping[str, str], answer: bytes = b"") -> tuple[int, str]:
    """How the command ended, and all that a terminal was given."""
    import pty

    ours, theirs = pty.openpty()
    with subprocess.Popen(command, env=dict(env), stdin=theirs, stdout=theirs, stderr=theirs) as process:
        os.close(theirs)
        os.write(ours, answer)
        shown = b"".join(_heard(ours))
        os.close(ours)
        return process.wait(), shown.decode()


def _heard(terminal: int) -> list[bytes]:
    heard: list[bytes] = []
    # The end of a terminal is an error on Linux.
    with suppress(OSError):
        while chunk := os.read(terminal, 65_536):
            heard.append(chunk)
    return heard


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
