"""Contacts as a vCard file of version 4.0 (RFC 6350).

`contacts import` reads it back: everybody has the same name, is called the same, and has the same numbers.
"""

import re
from collections.abc import Iterator

from ...messaging.contacts.cards import Card, Line, card
from ...messaging.contacts.names import key

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
    # A first name that the name has not is read as nobody's, as it may be another card's.
    apart = [one.first] if key(one.first) and not stands_in(one.name, one.first) else []
    if nicknames := [*one.nicknames, *apart]:
        yield f"NICKNAME:{','.join(map(_escaped, nicknames))}"
    for place, line in enumerate(one.lines, 1):
        yield from _telephone(line, f"item{place}")
    yield "END:VCARD"


def stands_in(name: str, *parts: str) -> bool:
    """Whether one of these stands in a name as whole words; some scripts have no spaces between them."""
    whole = key(name)
    keys = filter(None, map(key, parts))
    return any(f" {part} " in f" {whole} " or (not part.isascii() and part in whole) for part in keys)


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
