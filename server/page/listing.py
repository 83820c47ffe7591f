"""What the page shows: what can be decided now, and what was decided last, as JSON."""

import json
from hashlib import sha256
from typing import Any, NamedTuple

from ...messaging.approval.asked import Decided, Open
from ...messaging.approval.decisions import Decisions

DECIDED = 20
"""How many of those that were decided are shown."""


class Listing(NamedTuple):
    """The whole list.

    Attributes:
        version: Another one wherever anything else in it is another.
        ends: When the first of the open questions expires, in milliseconds since 1970; None where none is open.
    """

    version: str
    content: dict[str, Any]
    ends: int | None


async def listing(decisions: Decisions) -> Listing:
    """The list as it is now."""
    waiting, decided = await decisions.listed(DECIDED)
    content = {"waiting": [_waiting(one) for one in waiting], "decided": [_decided(one) for one in decided]}
    version = version_of(content)
    return Listing(version, content | {"version": version}, min((one.expires for one in waiting), default=None))


def version_of(content: object) -> str:
    """Another one wherever the content is another."""
    return sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()[:16]


def _waiting(one: Open) -> dict[str, Any]:
    form = {"kind": one.form.kind, "title": one.form.title, "yes": one.form.yes, "no": one.form.no}
    return {
        "id": one.id,
        "preview": one.preview,
        "whose": one.whose,
        "form": form | {"name": one.form.name},
        "created": one.created,
        "expires": one.expires,
    }


def _decided(one: Decided) -> dict[str, Any]:
    return {
        "id": one.id,
        "action": one.action,
        "whose": one.whose,
        "state": one.outcome.state,
        "told": one.outcome.told,
        "via": one.outcome.via,
        "decided": one.decided,
    }
