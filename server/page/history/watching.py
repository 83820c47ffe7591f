"""What a tab that shows conversations has drawn, and what of it is another now."""

from typing import Any

from ....messaging.approval.decisions import Decisions
from ..asked import Watching
from ..listing import Listing, listing
from .reading import Reader


def known(given: Watching) -> str:
    """The version of all that the tab has drawn."""
    return _together(given.version, given.people, given.texts)


async def watched(reader: Reader, decisions: Decisions, given: Watching) -> Listing:
    """The approvals, and of the conversations what the tab has not drawn like this.

    Raises:
        StoreUnavailable: the record cannot be read.
    """
    approvals = await listing(decisions)
    people = await reader.people("")
    texts = await reader.texts(given.number, "") if given.number else {"version": ""}
    version = _together(approvals.version, people["version"], texts["version"])
    content = {"people": _unless(people, given.people), "texts": _unless(texts, given.texts)}
    return Listing(version, approvals.content | content, approvals.ends)


def _unless(part: dict[str, Any], drawn: str) -> dict[str, Any] | None:
    return None if part["version"] == drawn else part


def _together(approvals: str, people: str, texts: str) -> str:
    return f"{approvals} {people} {texts}"
