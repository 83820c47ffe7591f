"""How messages are named by callers and shown to them, wherever they are."""

from collections.abc import Collection, Iterator, Sequence

from ..messaging.contacts.names import is_name
from ..messaging.contacts.resolving import NobodyCalled, resolve
from ..messaging.history.messages import Entry, anything_received
from ..messaging.history.ours import OurNumbers
from ..messaging.history.senders import named
from ..messaging.record.transaction import Transaction
from ..messaging.times import moment, shown
from ..messaging.visible import cut, quoted, stripped, visible
from ..provider.errors import ErrorReport, InvalidArguments, Issue
from ..provider.numbers import display
from .app import Ctx, app_of
from .envelope import error_lines
from .rows import MessageRow

_URL_LIMIT = 2048
_CODE_LIMIT = 300

NOTHING_RECEIVED = (
    "No text was ever received here, so silence proves nothing: the operator may not run `bulkvs-mcp inbox`, or no"
    " webhook points at it."
)

_NAMES_LIMIT = 300
_NAMED = 10
"""People of a group who are named in a line."""
NO_RECEIPT = "No receipt has come; receipts are not reliable, so that proves nothing."
STILL_OPEN = "No receipt has come; one may still tell."
NO_RECEIPTS = (
    "No receipt of any text is on record here, so that there is none proves nothing: the operator may not run"
    " `bulkvs-mcp inbox`, or no webhook asks for receipts."
)
_OUTLOOKS = {
    ("sent", True): "get_message shows a receipt if one comes.",
    ("sent", False): "No receipt of any text is on record here, so perhaps none will come.",
    ("unknown", True): "A receipt may still tell: see get_message.",
    ("unknown", False): "Nothing here may ever tell: no receipt of any text is on record.",
}


def who(number: str, name: str | None) -> str:
    """Somebody for a person's eyes: the number first, then who has it in the contacts."""
    return f"{display(number)} {quoted(name, _NAMES_LIMIT)}" if name else display(number)


def outlook(statuses: Collection[str], *, come: bool) -> str:
    """Whether anything here can still tell what became of texts of these statuses."""
    return next((_OUTLOOKS[status, come] for status in ("unknown", "sent") if status in statuses), "")


def unheard(statuses: Collection[str], *, come: bool) -> str:
    """What has to be said of texts of these statuses of which no carrier said anything."""
    if "unknown" in statuses:
        return STILL_OPEN if come else outlook(statuses, come=False)
    return {True: NO_RECEIPT, False: NO_RECEIPTS}[come] if "sent" in statuses else ""


def silence_note(tx: Transaction) -> str:
    """What has to be said where nothing was ever received, since it may only be that nobody listens."""
    return "" if anything_received(tx) else NOTHING_RECEIVED


def ours_of(ctx: Ctx) -> OurNumbers:
    """The numbers of ours, for one request."""
    return OurNumbers(app_of(ctx).senders.allowed)


def number_of(tx: Transaction, written: str) -> str:
    """Somebody as the record has them: 11 digits, a short code, or whatever else a text came from.

    Who is on record under exactly that name comes before the contacts.

    Raises:
        InvalidArguments: it is no number, and nobody on record or in the contacts, or several are called so.
    """
    if not written or (written.isascii() and written.isdigit() and len(written) in (5, 6)):
        return written
    try:
        return _meant(tx, written)
    except ValueError as problem:
        raise InvalidArguments([Issue(field="with_number", problem=str(problem))]) from None


def _meant(tx: Transaction, written: str) -> str:
    try:
        return named(tx, written)
    except ValueError as problem:
        if not is_name(written):
            raise
        return _in_contacts(tx, written, str(problem))


def _in_contacts(tx: Transaction, name: str, otherwise: str) -> str:
    try:
        return resolve(tx, name, asked=False, texted=False)[0]
    except NobodyCalled:
        raise NobodyCalled(otherwise) from None


def since_of(written: str) -> int:
    """A moment in milliseconds since 1970, 0 for none.

    Raises:
        InvalidArguments: it is no moment.
    """
    try:
        return moment(written) if written else 0
    except ValueError as problem:
        raise InvalidArguments([Issue(field="since", problem=str(problem))]) from None


def row_of(entry: Entry, limit: int | None) -> MessageRow:
    """An entry as the answers show it; other people's text is made safe and labelled."""
    ours = entry.direction == "outbound"
    return MessageRow(
        message_id=entry.message_id,
        direction=entry.direction,
        at=shown(entry.at),
        number=entry.number,
        name=entry.name or None,
        our_number=entry.ours,
        text=_cut(visible(entry.text), limit) if ours else None,
        received_text=None if ours else safe(entry.text, limit),
        media=[cut(visible(url), _URL_LIMIT) for url in entry.media] or None,
        status=entry.status,
        delivery=entry.delivery or None,
        delivery_code=entry.delivery_code or None,
        delivery_at=shown(entry.delivery_at) if entry.delivery_at else None,
        looks_like_opt_out=entry.opt_out or None,
        parts_missing=entry.parts_missing or None,
        error=entry.error,
    )


def safe(text: str, limit: int | None) -> str:
    """Other people's text without control, zero-width and direction-changing characters; cut for lists."""
    return _cut(stripped(text), limit)


def _cut(text: str, limit: int | None) -> str:
    return text if limit is None else cut(text, limit)


def lines_of(rows: Sequence[MessageRow], entries: Sequence[Entry]) -> Iterator[str]:
    """All that entries, and their rows, have, a line each; what is the same for several of them is told once."""
    ours = {row.our_number for row in rows}
    told: list[ErrorReport] = []
    for row, entry in zip(rows, entries, strict=True):
        yield _line(row, f" {_ours(row)}" if len(ours) > 1 and row.our_number else "", _group(entry))
        if row.error and row.error not in told:
            told.append(row.error)
            yield f"  {' '.join(error_lines(row.error))}"
    if len(ours) == 1 and ours != {""}:
        yield f"Our number: {display(ours.pop())}."


def _ours(row: MessageRow) -> str:
    return f"{'to' if row.direction == 'inbound' else 'from'} {display(row.our_number)}"


def _line(row: MessageRow, ours: str, group: str) -> str:
    """A row as a line of text; what others wrote is quoted and named as theirs."""
    party = f"{who(row.number, row.name)}{ours}"
    if row.direction == "inbound":
        flag = " (may ask to stop texting)" if row.looks_like_opt_out else ""
        wrote = f"{_quoted(row.received_text)}{_beside(row)}"
        return f"- {row.at} from {party}{flag}, {row.message_id}{group}; they wrote: {wrote}"
    return f"- {row.at} to {party}: {_state(row)}, {row.message_id}; we wrote: {_quoted(row.text)}{_beside(row)}"


def _state(row: MessageRow) -> str:
    """What became of one of ours, as far as it is known."""
    error = f" [{row.error.code}]" if row.error else ""
    carrier = f", {row.delivery} at {row.delivery_at}{_why(row)}" if row.delivery else ""
    return f"{row.status}{error}{carrier}"


def _why(row: MessageRow) -> str:
    if not row.delivery_code:
        return ""
    # Of a state that is not known it may be any word.
    words = quoted(row.delivery_code, _CODE_LIMIT)
    return f", in its own words {words}" if row.delivery == "unknown" else f", carrier code {row.delivery_code}"


def _group(entry: Entry) -> str:
    """Who else got it."""
    if not entry.group:
        return ""
    more = f" and {len(entry.group) - _NAMED} more" if len(entry.group) > _NAMED else ""
    people = ", ".join(map(display, entry.group[:_NAMED])) + more
    if entry.ours:
        return f", a group message, also to {people}"
    return f", a group message, to {people} (which of them is ours is not known)"


def _beside(row: MessageRow) -> str:
    """What of a message stands not in the words."""
    urls = " ".join(quoted(url, _URL_LIMIT) for url in row.media or ())
    fetched = ", not fetched here" if row.direction == "inbound" else ""
    media = f" and sent {len(row.media)} media file(s){fetched}: {urls}" if row.media else ""
    return media + (
        f" (incomplete: {row.parts_missing} part(s) of the text not fetched)" if row.parts_missing else ""
    )


def _quoted(text: str | None) -> str:
    lines = (text or "").replace('"', "'").splitlines()
    return '"' + " / ".join(lines) + '"'
