"""PRIVACY.md speaks of everything that is kept, and of the times and places as the code has them."""

import re

import pytest

from bulkvs_mcp.messaging.record.location import url_of_user
from bulkvs_mcp.messaging.record.retention import APPROVAL_DAYS
from bulkvs_mcp.messaging.record.schema import MIGRATIONS
from bulkvs_mcp.server.settings import Settings

from .hosts import ROOT

SPOKEN_OF = {
    "requests": "texts sent and received",
    "recipients": "numbers",
    "inbound": "texts sent and received",
    "receipts": "receipts",
    "conversations": "numbers",
    "words": "words",
    "unreadable": "posts of the provider that could not be read",
    "approvals": "what was asked of a person and what came of it",
    "spent": "ids of approvals that were used",
    "opt_outs": "who must not be texted",
    "contacts": "your contacts",
    "contact_words": "what else people are called",
    "wishes": "who may have wished no more texts",
    "meta": "the inbox's secret, the key that seals questions",
}
"""Each table of the record, and the words that stand for it."""


def told() -> str:
    return " ".join((ROOT / "PRIVACY.md").read_text("utf-8").split())


def test_every_table_of_the_record_is_spoken_of() -> None:
    steps = "\n".join(statement for step in MIGRATIONS for statement in step)
    assert set(re.findall(r"CREATE (?:VIRTUAL )?TABLE (\w+)", steps)) == set(SPOKEN_OF)
    assert [words for words in SPOKEN_OF.values() if words not in told()] == []


def test_how_long_texts_are_kept() -> None:
    days = Settings.model_fields["retention_days"].get_default()
    assert (
        f"`BULKVS_RETENTION_DAYS`, {days} unless you set it, and up to two days more; 0 keeps everything" in told()
    )


def test_how_long_approvals_are_kept() -> None:
    # A day passes before a time is certain, and another until it is looked at again.
    words = {4: "four"}
    assert f"deleted within {words[APPROVAL_DAYS + 2]} days" in told()


@pytest.mark.parametrize(
    ("system", "folder"),
    [
        ("linux", "~/.local/share/bulkvs-mcp/"),
        ("darwin", "~/Library/Application Support/bulkvs-mcp/"),
        ("win32", "%LOCALAPPDATA%\\bulkvs-mcp\\"),
    ],
)
def test_where_the_record_lies(system: str, folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", system)
    monkeypatch.delenv("XDG_DATA_HOME")
    monkeypatch.delenv("LOCALAPPDATA")
    here = folder.replace("%LOCALAPPDATA%", "~/AppData/Local").replace("\\", "/").replace(" ", "%20")
    assert url_of_user().removeprefix("sqlite://") == f"{here}record.db"
    assert f"`{folder}`" in told()
