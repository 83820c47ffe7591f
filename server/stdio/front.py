"""Answers a client at once from what an earlier start prepared, while the server is imported.

A server on the SDK cannot answer before it has imported it, which takes a second on a busy desktop. So a thread
reads stdin from the first moment and answers what it recognises exactly (`prepared.py`). As soon as the server is
there it takes over the stream: it is given the same messages again, what it answers to them is compared with what
was said and goes no further, and what was not answered yet follows. Standard library only.
"""

import os
import threading
from collections.abc import Callable
from typing import NamedTuple

from .prepared import Message, Prepared, recognised

PAUSE_SECONDS = 0.03
"""How long importing waits for a client's first questions, with which it would compete for the processor."""

_CHUNK = 65_536

Sink = Callable[[bytes], None]


class Said(NamedTuple):
    """A line of the client that was dealt with, and what was said to it; None to a notification."""

    line: bytes
    answer: bytes | None


class Front:
    """Reads one client's stream; answers until it meets something it does not know, then only keeps it.

    Attributes:
        prepared: Where answers are found and kept; None to do neither.
        incoming: Where the client writes, as a descriptor of our own.
        said: What was answered, in order.
        rest: What was read and not dealt with.
        ended: The client has closed its end.
    """

    def __init__(self, prepared: Prepared | None) -> None:
        self.prepared = prepared
        self.incoming, self.outgoing = _claimed_descriptors()
        self.said: list[Said] = []
        self.rest = bytearray()
        self.ended = False
        self._answers = prepared.answers if prepared else {}
        self._conversation = prepared.key if prepared else ""
        self._used = set[str]()
        self._lock = threading.Lock()
        self._sink: Sink | None = None
        self._answering = bool(self._answers)
        self._listed = threading.Event()
        threading.Thread(target=self._read, daemon=True).start()

    def pause(self) -> None:
        """Returns once the tools were listed, or it is clear that it takes longer."""
        if self._answering:
            self._listed.wait(PAUSE_SECONDS)

    def hand_over(self, sink: Sink) -> None:
        """From now on every chunk goes to `sink`, from a thread; an empty one is the end."""
        with self._lock:
            self._sink = sink

    def _read(self) -> None:
        chunk = b"?"
        while chunk:
            try:
                chunk = os.read(self.incoming, _CHUNK)
            except OSError:
                chunk = b""
            with self._lock:
                sink = self._sink
                if sink is None:
                    self._keep(chunk)
            if sink is not None:
                sink(chunk)

    def _keep(self, chunk: bytes) -> None:
        self.ended = not chunk
        self.rest += chunk
        while self._answering and b"\n" in self.rest:
            line, _, rest = self.rest.partition(b"\n")
            self._answering = self._answered(bytes(line))
            if self._answering:
                self.rest = rest

    def _answered(self, line: bytes) -> bool:
        """Whether the line could be dealt with, and was."""
        message = recognised(line)
        if message is None or message.identifier in self._used:
            return False
        conversation = message.after(self._conversation)
        found = self._answers.get(conversation)
        if found is None:
            return False
        answer = with_identifier(message, found)
        if answer and not written(self.outgoing, answer):
            return False
        self._conversation = conversation
        if message.identifier:
            self._used.add(message.identifier)
        self.said.append(Said(line, answer or None))
        if message.method == "tools/list":
            self._listed.set()
        return True


def with_identifier(message: Message, answer: str) -> bytes:
    """The line that answers a message; nothing for a notification."""
    return f"{message.opening}{answer}\n".encode() if message.identifier else b""


def written(descriptor: int, data: bytes) -> bool:
    """Whether all of it could be written."""
    view = memoryview(data)
    try:
        while view:
            view = view[os.write(descriptor, view) :]
    except OSError:
        return False
    return True


def _claimed_descriptors() -> tuple[int, int]:
    """Private copies of stdin and stdout; a stray print of any library goes to stderr, a stray read ends."""
    incoming, outgoing = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(2, 1)
    os.close(nothing)
    return incoming, outgoing


_opened: list[Front] = []
_found: list[Prepared] = []


def open_front(prepared: Prepared | None) -> None:
    """Begins to answer this process's client, where an earlier start with these very flags prepared answers.

    No other command loses its stdin.
    """
    if prepared and prepared.answers:
        _opened.append(Front(prepared))
        _opened[0].pause()
    elif prepared:
        _found.append(prepared)


def taken() -> Front:
    """The front of this process, for the server that takes over from it; else one that only reads."""
    return _opened.pop() if _opened else Front(_found.pop() if _found else None)
