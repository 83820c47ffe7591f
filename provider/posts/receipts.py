"""Delivery receipts: what the carrier says became of a text, out of the SMPP words that the provider passes on.

The form is that of SMPP 3.4, appendix B, as seen from this provider:
`id:1162999967 sub:001 dlvrd:000 submit date:2609160247 done date:2609160247 stat:UNDELIV err:255 text:Dream Te...`
"""

import re
from dataclasses import dataclass
from typing import Literal

from ..untrusted import plain

Delivery = Literal["accepted", "delivered", "undelivered", "rejected", "expired", "deleted", "unknown"]

PREFIX_LIMIT = 200
"""Characters of the quoted text that are kept: SMPP quotes 20."""

_DELIVERIES: dict[str, Delivery] = {
    "DELIVRD": "delivered",
    "ACCEPTD": "accepted",
    "UNDELIV": "undelivered",
    "REJECTD": "rejected",
    "EXPIRED": "expired",
    "DELETED": "deleted",
    "UNKNOWN": "unknown",
    # Spelt out, as SMPP names the states that its codes stand for, and as gateways write them.
    "ENROUTE": "accepted",
    "SCHEDULED": "accepted",
    "ACCEPTED": "accepted",
    "DELIVERED": "delivered",
    "UNDELIVERABLE": "undelivered",
    "UNDELIVERED": "undelivered",
    "NOT_DELIVERED": "undelivered",
    "NOTDELIVERED": "undelivered",
    "FAILED": "undelivered",
    "FAILURE": "undelivered",
    "BLOCKED": "undelivered",
    "SKIPPED": "undelivered",
    "REJECTED": "rejected",
}
_SHAPE = re.compile(
    r"\s*id:[\w-]{1,64}\s+(sub:\d{1,5}\s+)?(dlvrd:\d{1,5}\s+)?submit date:\d{6,14}\s+done date:\d{6,14}\s+"
    r"stat:[a-z_]{1,20}(\s+err:\w{0,10})?(\s+text:.*)?\s*",
    re.IGNORECASE | re.DOTALL | re.ASCII,
)
_QUOTE = re.compile(r"(?:^|\s)text:", re.IGNORECASE)
_FIELD = re.compile(r"(?:^|\s)(id|submit date|done date|stat|err):(\S*)", re.IGNORECASE)


@dataclass(frozen=True)
class Receipt:
    """What the carrier says of a text. What was not said is empty.

    Attributes:
        ref_id: The provider's own reference, where it named one.
        receipt_id: The SMPP id, as it came.
        ref_id_from_id: The reference that a decimal id stands for: 1162999967 is 4551F89F.
        handset: Whom the text was for; the sender of the post.
        numbers: Whom the post was for: ours, since the two are swapped.
        stat: The carrier's own word, of which `delivery` is the meaning.
        code: The carrier's own error code; empty where it is 000.
        submitted: YYMMDDhhmm of a zone that is not known, as it came; so is `done`.
        text_prefix: How the text began, without the dots that cut it.
        flagged: Whether the provider called it a receipt. Without that only its shape says so, and anybody can
            text that shape: it should move no text but one between these very numbers.
    """

    ref_id: str
    receipt_id: str
    ref_id_from_id: str
    handset: str
    numbers: tuple[str, ...]
    delivery: Delivery
    stat: str
    code: str
    submitted: str
    done: str
    text_prefix: str
    flagged: bool

    @property
    def reason(self) -> str:
        """The carrier's error code, behind its own word for a state where nobody here knows it."""
        return " ".join(filter(None, ("" if self.stat.upper() in _DELIVERIES else self.stat, self.code)))


def looks_like_receipt(text: str) -> bool:
    """Whether all of `text` is an SMPP receipt, and not a text that mentions an id or a state."""
    return _SHAPE.fullmatch(text) is not None


def read_receipt(text: str, ref_id: str, handset: str, numbers: tuple[str, ...], flagged: bool) -> Receipt | None:
    """The receipt in a decoded text; None if neither the text nor a reference says anything."""
    head, quoted = _parts(text)
    first = {name.lower(): value for name, value in reversed(_FIELD.findall(head))}
    said = {name: plain(value, 64) for name, value in first.items()}
    identifier, stat = said.get("id", ""), said.get("stat", "")
    if not (ref_id or identifier or stat):
        return None
    code = said.get("err", "")
    return Receipt(
        ref_id=ref_id,
        receipt_id=identifier,
        ref_id_from_id=_hexadecimal(identifier),
        handset=handset,
        numbers=numbers,
        delivery=_DELIVERIES.get(stat.upper(), "unknown"),
        stat=stat,
        code="" if set(code) <= {"0"} else code,
        submitted=said.get("submit date", ""),
        done=said.get("done date", ""),
        text_prefix=quoted,
        flagged=flagged,
    )


def _parts(text: str) -> tuple[str, str]:
    """The fields, and the beginning of the text that they are about: it can say anything, fields too."""
    found = _QUOTE.search(text)
    if not found:
        return text, ""
    quoted = text[found.end() :].rstrip("\r\n").removesuffix("…").removesuffix("...")
    return text[: found.start()], quoted[:PREFIX_LIMIT]


def _hexadecimal(identifier: str) -> str:
    if not re.fullmatch(r"0*[0-9]{1,10}", identifier):
        return ""
    number = int(identifier)
    return f"{number:08X}" if 0 < number < 2**32 else ""
