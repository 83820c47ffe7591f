"""The properties of a vCard file: group, name, parameters, and the value in plain text."""

import binascii
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from .unfolding import logical

_HEAD = re.compile(rb'\s*(?:([\w.-]+)\.)?([\w-]+)\s*((?:;(?:"[^"]*"|[^":;])*)*)\s*:')
_NAME = re.compile(rb"\s*(?:[\w.-]+\.)?([\w-]+)")
_PARAMETER = re.compile(r';((?:"[^"]*"|[^";])*)')
_PART = re.compile(r"(?:\\.|[^\\])", re.DOTALL)
_CHARSET = re.compile(
    r"utf-?(?:8|16|32)(?:-?[bl]e)?|us-ascii|(?:iso-?)?8859-\d+|latin-?\d|(?:windows-|cp-?)\d+|koi8-[ru]"
    r"|shift[-_]?jis|sjis|euc-?(?:jp|kr)|gb(?:2312|k|18030)|big5(?:-?hkscs)?|iso-2022-[a-z]+|mac-?roman|macintosh",
    re.IGNORECASE,
)
"""Encodings that a program may say it wrote: not everything that Python calls one is of letters."""


@dataclass(frozen=True)
class Property:
    """A property: `line` is where it begins; `readable` is False where the line has no end of its name."""

    line: int
    name: str
    value: str = ""
    group: str = ""
    parameters: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    readable: bool = True

    @property
    def types(self) -> frozenset[str]:
        """The types, in small letters: of TYPE, and in version 2.1 those that stand alone."""
        said = [*self.parameters.get("TYPE", ()), *self.parameters.get("", ())]
        return frozenset(one.strip().strip('"').casefold() for each in said for one in _listed(each)) - {""}

    def parts(self, by: str, within: str = "") -> list[str]:
        """The value split at each `by` that is not escaped, without escapes; each such `within` is a space."""
        parts = [""]
        for piece in _PART.findall(self.value):
            if piece == by:
                parts.append("")
            else:
                parts[-1] += " " if piece == within else piece
        return [_plain(part) for part in parts]

    @property
    def text(self) -> str:
        """The value on one line, without escapes."""
        return _plain(self.value)


_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


def properties(raw: bytes) -> Iterator[Property]:
    """All that are read, in their order."""
    for line, text in logical(raw):
        yield _property(line, text)


def _property(line: int, text: bytes) -> Property:
    head = _HEAD.match(text)
    if not head:
        found = _NAME.match(text)
        return Property(line, _name(found[1].decode("latin-1")) if found else "", readable=False)
    group, name, said = (part.decode("latin-1") if part else "" for part in head.groups())
    parameters = _parameters(said)
    return Property(line, _name(name), _value(text[head.end() :], parameters), group.casefold(), parameters)


def _name(written: str) -> str:
    """A name in capitals; Outlook has one of its own for the numbers that other programs do not know."""
    return written.upper().removeprefix("X-MS-") if written.upper() == "X-MS-TEL" else written.upper()


def _parameters(said: str) -> dict[str, list[str]]:
    """Each parameter's values by its name in capitals; those of version 2.1 that have none under ""."""
    found: dict[str, list[str]] = {}
    for parameter in _PARAMETER.findall(said):
        name, equals, value = parameter.partition("=")
        bare = not equals or "(" in name
        found.setdefault("" if bare else name.strip().upper(), []).append(parameter if bare else value.strip())
    return found


def _listed(types: str) -> list[str]:
    return [types] if "(" in types else types.strip('"').split(",")


def _value(raw: bytes, parameters: dict[str, list[str]]) -> str:
    encodings = {each.strip().upper() for name in ("ENCODING", "") for each in parameters.get(name, ())}
    if "QUOTED-PRINTABLE" in encodings:
        raw = quopri.decodestring(raw)
    elif encodings & {"B", "BASE64"}:
        raw = _from_base64(raw)
    charset = next(iter(parameters.get("CHARSET", ())), "").strip('"')
    return _decoded(raw, charset)


def _from_base64(raw: bytes) -> bytes:
    try:
        return binascii.a2b_base64(raw)
    except binascii.Error:
        return raw


def _decoded(raw: bytes, charset: str) -> str:
    for name in (charset if _CHARSET.fullmatch(charset) else "", "utf-8", "cp1252"):
        try:
            if name:
                return raw.decode(name)
        except (LookupError, UnicodeError):
            continue
    return raw.decode("latin-1")


def _plain(value: str) -> str:
    unescaped = _ESCAPED.sub(_unescaped, value) if "\\" in value else value
    return " ".join(unescaped.split())


def _unescaped(found: re.Match[str]) -> str:
    return " " if found[1] in "nN" else found[1]
