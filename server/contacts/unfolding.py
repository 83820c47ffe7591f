"""The lines of a vCard file as it means them: folds and soft breaks undone, in any version and with any line end.

What is not read for its name or number, photographs above all, is passed over without being put together.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

WANTED = frozenset(
    b"BEGIN END VERSION KIND FN N NICKNAME ORG TEL X-MS-TEL AGENT X-ABLABEL X-ABSHOWAS X-ANDROID-CUSTOM".split()
)
"""The properties that are read."""

_BREAK = re.compile(rb"\r*\n|\r")
_NAME = re.compile(rb"\s*(?:[\w.-]+\.)?([\w-]+)\s*(?=[;:\s]|\Z)")
_CARD_ENDS = re.compile(rb"\s*(?:BEGIN|END)\s*:\s*VCARD\s*\Z", re.IGNORECASE)
_OLD = re.compile(rb"\s*VERSION\s*:\s*2\.1\s*\Z", re.IGNORECASE)
_QUOTED_PRINTABLE = re.compile(rb"[^:]*[;=]\s*QUOTED-PRINTABLE", re.IGNORECASE)


@dataclass
class _Held:
    """A line that may go on."""

    line: int
    parts: list[bytes]
    wanted: bool
    soft: bool

    @property
    def passed_over(self) -> bool:
        """Whether nothing that goes on with it is of use: most lines of a book are those of photographs."""
        return not self.wanted and not self.soft

    def goes_on(self, part: bytes) -> bool:
        """Whether the next line is a part of one with soft breaks of quoted-printable."""
        return self.parts[-1].rstrip(b" \t").endswith(b"=") and not _CARD_ENDS.match(part)

    def join(self, part: bytes) -> None:
        """Adds the line after a soft break."""
        self.parts[-1] = self.parts[-1].rstrip(b" \t")[:-1]
        self.add(part)

    def add(self, part: bytes) -> None:
        """Adds what goes on with it; of what is not read, only the last part is of use."""
        if self.wanted:
            self.parts.append(part)
        else:
            self.parts = [part]


def logical(raw: bytes) -> Iterator[tuple[int, bytes]]:
    """The lines that are read, each with the number, from 1, of the line that it begins in."""
    held, old = _begun(0, b""), False
    for number, part in enumerate(_BREAK.split(raw), 1):
        if held.soft and held.goes_on(part):
            held.join(part)
        elif part[:1] in (b" ", b"\t") and held.parts[0]:
            if held.passed_over:
                continue
            # In version 2.1 the space is one of the words, in later ones it belongs to the fold.
            held.add(part if old else part[1:])
        else:
            yield from _whole(held)
            held = _begun(number, part)
            old = bool(_OLD.match(part)) or (old and not _CARD_ENDS.match(part))
    yield from _whole(held)


def _begun(number: int, part: bytes) -> _Held:
    found = _NAME.match(part)
    wanted = found is not None and found[1].upper() in WANTED
    return _Held(number, [part], wanted, _QUOTED_PRINTABLE.match(part) is not None)


def _whole(held: _Held) -> Iterator[tuple[int, bytes]]:
    if held.wanted:
        yield held.line, b"".join(held.parts)
