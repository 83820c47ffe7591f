"""Contacts as a vCard file of version 4.0 (RFC 6350), which `contacts import` reads back without a loss."""

import re
from collections.abc import Iterator

from ...messaging.contacts.cards import Card, Line, card

_TYPES = {"mobile": "cell", "work": "work", "home": "home", "fax": "fax", "pager": "pager"}
_SPECIAL = re.compile(r"[\\,;]")


def lines_of(one: Card) -> Iterator[str]:
    """The lines of a card, without what ends them."""
    yield from ("BEGIN:VCARD", "VERSION:4.0")
    if not one.first and card(one.name, one.lines).first:
        yield "KIND:org"
    yield f"FN:{_escaped(one.name)}"
    if one.first:
        yield f"N:;{_escaped(one.first)};;;"
    if one.nicknames:
        yield f"NICKNAME:{','.join(map(_escaped, one.nicknames))}"
    for place, line in enumerate(one.lines, 1):
        yield from _telephone(line, f"item{place}")
    yield "END:VCARD"


def _telephone(line: Line, group: str) -> Iterator[str]:
    number = f"+{line.number}" if re.fullmatch(r"1[0-9]{10}", line.number) else line.number
    value = f"VALUE=uri:tel:{number}" if number.startswith("+") else f"VALUE=text:{number}"
    if kind := _TYPES.get(line.label):
        yield f"TEL;TYPE={kind};{value}"
    elif line.label:
        yield f"{group}.TEL;{value}"
        yield f"{group}.X-ABLabel:{_escaped(line.label)}"
    else:
        yield f"TEL;{value}"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda found: f"\\{found[0]}", text)
