"""An address book, and people in it who are easily mistaken for each other."""

from contextlib import closing
from pathlib import Path

from bulkvs_mcp.messaging.contacts.book import replace
from bulkvs_mcp.messaging.contacts.cards import Card, card, line
from bulkvs_mcp.messaging.record.store import Store

from .messaging.records import url_of
from .tools.deeds import SEND, Deed

ANNA, ANNA_AT_WORK, LEE, JOANNA, TOM = "13105551201", "13105551202", "13105551301", "13105551212", "13105551500"


def person(name: str, *numbers: str | tuple[str, str], first: str | None = None, nicknames: str = "") -> Card:
    """A card; a number alone has no label, and the nicknames stand one behind the other."""
    pairs = [(said, "") if isinstance(said, str) else said for said in numbers]
    return card(name, [line(number, label) for number, label in pairs], first, nicknames.split())


BOOK = (
    person("Anna Berg", (ANNA, "mobile"), (ANNA_AT_WORK, "work"), nicknames="Annie"),
    person("Anna Lee", LEE),
    person("Joanna Reyes", (JOANNA, "mobile")),
    person("Tom Berg", (TOM, "home")),
    person("Berg Family", (TOM, "home"), first=""),
    person("Zoe Smith", "3105551401"),
    person("Zoë Kent", "3105551402"),
    person("Max Two", ("3105551601", "home"), ("3105551602", "work")),
    person("Evil\u202eanna", "3105551701"),
    person("Ned Far", ("+447700900123", "mobile")),
    person("Faye Fox", ("3105551801", "home fax"), ("3105551802", "pager")),
    person("Dan Cole", ("3105551901", "mobile")),
    person("Dan Cole", ("3125551901", "mobile")),
    person("Sam Hill", ("3105552101", "mobile")),
    person("Sam Hill Jr", ("3105552102", "mobile")),
    person("Bob Cross", ("3105552001", "mobile"), ("3105552002", "home"), ("3105552003", "mobile")),
)


def write(store: Store, *cards: Card, source: str = "book.vcf") -> None:
    """Makes these the cards of a source."""
    store.write_now(lambda tx: replace(tx, source, cards))


def shelve(folder: Path, *cards: Card) -> str:
    """The address of the record in this folder, with these contacts in it."""
    url = url_of(folder / "record.db")
    with closing(Store(url)) as store:
        write(store, *cards)
    return url


def to(*said: str, **more: object) -> Deed:
    """A text to whoever is called so."""
    return SEND._replace(arguments=SEND.arguments | {"to": list(said)} | more)
