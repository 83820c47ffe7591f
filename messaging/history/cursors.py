"""Where the next page begins, as opaque text that a client passes back."""

import base64
import binascii
import json
from collections.abc import Mapping

from ...provider.errors import InvalidArguments, Issue
from ..record.transaction import Value


def encoded(position: Mapping[str, Value]) -> str:
    """A position as opaque text."""
    plain = json.dumps([position["at"], position["id"], position["place"]], ensure_ascii=False)
    return base64.urlsafe_b64encode(plain.encode()).decode().rstrip("=")


def decoded(cursor: str) -> Mapping[str, Value]:
    """The position behind a cursor, empty for none.

    Raises:
        InvalidArguments: the cursor is none of ours.
    """
    if not cursor:
        return {}
    try:
        found = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        at, identifier, place = found
        return {"at": _stored(at), "id": str(identifier).encode().decode(), "place": _stored(place)}
    except (ValueError, TypeError, OverflowError, RecursionError, binascii.Error):
        issue = Issue(field="cursor", problem="is not one that a previous answer gave")
        raise InvalidArguments([issue]) from None


def _stored(number: int | str) -> int:
    """A number that the record can hold."""
    value = int(number)
    value.to_bytes(8, signed=True, byteorder="big")
    return value
