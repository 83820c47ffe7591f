"""What an earlier start answered, kept in the user's cache (`cache.py`) for the next one. Standard library only,
and of that what loads fast: dataclasses and pathlib would double the time.

An answer is kept under the whole conversation that led to it, not under its question alone: `tools/list` after
`initialize` and `tools/list` before it are two things. What is found here was said by this very server, under the
same settings, in answer to the same messages. Everything doubtful counts as not found: then nothing is answered
early, and the server starts as it would without.
"""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from typing import Any, NamedTuple, cast

from .cache import opened

LISTEN = "subscriptions/listen"
"""Answered only when the connection ends; at once comes a notification that it was heard."""
HEARD = "notifications/subscriptions/acknowledged"
REQUESTS = {"initialize", "ping", "tools/list", "server/discover", LISTEN}
"""What is answered from the settings alone, and so the same at every start."""
NOTIFICATIONS = {"notifications/initialized"}
LISTING_SETTINGS = ("BULKVS_CARD", "BULKVS_CONFIRM", "BULKVS_READ_ONLY")
"""The settings that change what is listed; a test tries all of them."""

_ROOMS = ("messaging", "prompts", "provider", "server", "tools")
SUBSCRIPTION = "io.modelcontextprotocol/subscriptionId"
_CLIENT_INFO = "io.modelcontextprotocol/clientInfo"
_LARGEST, _ANSWERS = 2_000_000, 64
_EXACT = 2**53
"""Beyond this, parsers of JSON differ about whole numbers."""


class Message(NamedTuple):
    """A message that is recognised exactly. `identifier` is its id as JSON, empty for a notification."""

    method: str
    identifier: str
    content: bytes

    @property
    def opening(self) -> str:
        """How the line begins that answers it at once, up to and with its id."""
        if self.method == LISTEN:
            return f'{{"jsonrpc":"2.0","method":"{HEARD}","params":{{"_meta":{{"{SUBSCRIPTION}":{self.identifier}'
        return f'{{"jsonrpc":"2.0","id":{self.identifier}'

    def after(self, conversation: str) -> str:
        """The name of the conversation that ends with this message."""
        return sha256(conversation.encode() + self.content).hexdigest()


def recognised(line: bytes) -> Message | None:
    """The message of a line, if it is of a kind that is kept and every parser reads it in the same way."""
    try:
        message = json.loads(line.decode(), object_pairs_hook=_once, parse_constant=_refused, parse_float=_refused)
        return _message(cast("dict[str, Any]", message)) if isinstance(message, dict) else None
    except (ValueError, RecursionError, TypeError, AttributeError):
        return None


def _message(message: dict[str, Any]) -> Message | None:
    method, identifier = message.get("method"), message.pop("id", None)
    known = REQUESTS if _exact(identifier) else NOTIFICATIONS if identifier is None else set[str]()
    if method not in known or not message.keys() <= {"jsonrpc", "method", "params"}:
        return None
    _without_name(message.get("params", {}).get("clientInfo"))
    _without_name(message.get("params", {}).get("_meta", {}).get(_CLIENT_INFO))
    content = json.dumps(message, sort_keys=True, ensure_ascii=False).encode()
    return Message(method, "" if identifier is None else json.dumps(identifier), content)


def _exact(identifier: object) -> bool:
    if isinstance(identifier, str):
        return identifier.isascii() and identifier.isprintable() and len(identifier) <= 64
    return isinstance(identifier, int) and not isinstance(identifier, bool) and abs(identifier) < _EXACT


def _without_name(client: object) -> None:
    """Which client asks, and its version, change no answer: any text will do."""
    for key in ("name", "version"):
        if isinstance(client, dict) and isinstance(cast("dict[str, object]", client).get(key), str):
            client[key] = ""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs) or ("id" in found and found["id"] is None):
        raise ValueError
    return found


def _refused(_: str) -> None:
    raise ValueError


class Prepared:
    """The answers that are known under one start's circumstances, by the conversation that they end."""

    def __init__(self, key: str, answers: dict[str, str] | None = None) -> None:
        self.key = key
        self.answers = answers or {}
        self.changed = False

    @classmethod
    def found(cls) -> "Prepared | None":
        """What is kept for a start like this one; None where the front is off or what decides is not known."""
        key = _key() if os.environ.get("BULKVS_FRONT", "").strip().lower() in _ON else None
        return cls(key, _read(key)) if key else None

    def learn(self, conversation: str, answer: str) -> None:
        """Keeps an answer: what follows the id in its line, nothing for a notification."""
        if self.answers.get(conversation) != answer:
            self.answers = dict([*self.answers.items(), (conversation, answer)][-_ANSWERS:])
            self.changed = True

    def save(self) -> None:
        """Writes what was learned, whole or not at all; without it the next start is an ordinary one."""
        if self.changed:
            _write(self.key, self.answers)
            self.changed = False


_ON = {"", "on", "1", "true", "yes"}


def _key() -> str | None:
    """Of all that decides what is listed: this package's files, installed versions, Python, settings."""
    installed = sorted({name for folder in sys.path for name in _names(folder) if name.endswith(".dist-info")})
    if not any(name.startswith("mcp-") for name in installed):
        return None
    settings = [os.environ.get(name) for name in LISTING_SETTINGS]
    try:
        files = list(_files())
    except OSError:
        # Being installed at this moment, say: then there is nothing to go by.
        return None
    return sha256(repr((sys.version, sys.argv[1:], settings, installed, files)).encode()).hexdigest()


def _names(folder: str) -> list[str]:
    try:
        return os.listdir(folder)  # noqa: PTH208 (pathlib costs a tenth of the start)
    except OSError:
        return []


def _files() -> Iterator[tuple[str, int, int]]:
    package = os.path.dirname(os.path.dirname(os.path.dirname(__file__)))  # noqa: PTH120
    for room in _ROOMS:
        yield from _files_in(os.path.join(package, room))  # noqa: PTH118


def _files_in(folder: str) -> Iterator[tuple[str, int, int]]:
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.name.endswith((".py", ".md")):
            found = entry.stat()
            yield entry.path, found.st_size, found.st_mtime_ns
        elif entry.is_dir() and entry.name != "__pycache__":
            yield from _files_in(entry.path)


def _read(key: str) -> dict[str, str]:
    """What is kept; nothing where it is missing, another's, damaged, or not what was written."""
    try:
        with opened() as folder:
            digest, _, body = folder.read(_name(key), _LARGEST).partition(b"\n")
        if digest.decode() != sha256(key.encode() + body).hexdigest():
            return {}
        return cast("dict[str, str]", json.loads(body))
    except (OSError, ValueError):
        return {}


def _write(key: str, answers: dict[str, str]) -> None:
    body = json.dumps(answers).encode()
    with suppress(OSError), opened(made=True) as folder:
        folder.write(_name(key), sha256(key.encode() + body).hexdigest().encode() + b"\n" + body)


def _name(key: str) -> str:
    return f"{key[:32]}.json"
