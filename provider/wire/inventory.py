"""The account's numbers and its state, which the API serves and nobody documents: what public clients rely on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from pydantic import AliasChoices, AliasPath, Field, ValidationError, model_validator

from ..claims import Verdict, verdict
from .fields import Amount, Digits, Flag, Read, Service, Stated, Text, Told, listed, text_of


def _messaging(key: str) -> AliasChoices:
    """Where a row has what belongs to messaging: within it, or beside the number as a change is written."""
    return AliasChoices(AliasPath("Messaging", key), key)


_STAMPS = re.compile(r"modif|updat|stamp", re.IGNORECASE)
"""Parts of the names of fields that change with every change."""
_NAMED = frozenset({"TN", "Sms", "Mms", "Webhook", "Tcr"})
_DEPTH, _FIELDS = 3, 100


def _beside(value: object, path: str = "", depth: int = 0) -> Iterator[tuple[str, str]]:
    """All that a row says besides what is read of it, by the path of its name."""
    if not isinstance(value, dict):
        yield path, text_of(value) if isinstance(value, (str, int, float)) else ""
        return
    for key, within in cast("dict[str, object]", value).items():
        if depth < _DEPTH and key not in _NAMED and not _STAMPS.search(key):
            name = text_of(key)
            yield from _beside(within, f"{path}: {name}" if path else name, depth + 1)


def _emptied(row: dict[str, object]) -> dict[str, object]:
    """The same: a key without a value says that there is none, a key that is not there says nothing."""
    return {key: "" if value is None and key in ("Webhook", "Tcr") else value for key, value in row.items()}


class AccountNumber(Read):
    """A number of the account as `/tnRecord` shows it; None is what a row does not state.

    Nothing of it is documented: the fields are those that several public clients rely on.

    Attributes:
        webhook: Where its texts go; empty for none.
        campaign: The TCR id of the campaign that it belongs to; empty for none.
        others: What else the row says, by name: a change of one thing must not go at another's expense.
    """

    number: Digits = Field(validation_alias="TN")
    status: Stated = Field(default=None, validation_alias="Status")
    sms: Flag = Field(default=None, validation_alias=_messaging("Sms"))
    mms: Flag = Field(default=None, validation_alias=_messaging("Mms"))
    webhook: Stated = Field(default=None, validation_alias=_messaging("Webhook"))
    campaign: Stated = Field(default=None, validation_alias=_messaging("Tcr"))
    others: dict[str, str] = Field(default_factory=dict[str, str])

    @model_validator(mode="before")
    @classmethod
    def _stated_as_empty(cls, row: object) -> object:
        if not isinstance(row, dict):
            return row
        given = cast("dict[str, object]", row)
        messaging = given.get("Messaging")
        within = cast("dict[str, object]", messaging) if isinstance(messaging, dict) else {}
        beside = _beside({key: value for key, value in given.items() if key != "Status"})
        return {**_emptied(given), "Messaging": _emptied(within), "others": dict(list(beside)[:_FIELDS])}

    def wire(self) -> dict[str, object]:
        """The body of a POST that leaves it like this, with all that is known of its messaging.

        Bodies with some of the keys are used in practice; whether those that are left out keep their values is
        believed, not known.
        """
        flags = {key: value for key, value in (("Sms", self.sms), ("Mms", self.mms)) if value is not None}
        named = {key: value for key, value in (("Webhook", self.webhook), ("Tcr", self.campaign)) if value}
        return {"TN": self.number, **flags, **named}


@dataclass(frozen=True)
class NumberList:
    """The numbers that a listing shows.

    Attributes:
        unreadable: Rows that are no number.
        full: As many came as were asked for, so that there may be more.
    """

    rows: tuple[AccountNumber, ...]
    unreadable: int = 0
    full: bool = False


NUMBERS_LIMIT = 10_000
"""Numbers asked for at once: there are no pages, and what comes without a limit is not known."""


def read_numbers(body: object) -> NumberList:
    """A listing, row by row: one that cannot be read costs no other.

    Raises:
        ValueError: nothing of it is a number.
    """
    found = cast("list[object]", listed(body))
    rows = [row for row in map(_number, found) if row is not None]
    if found and not rows:
        raise ValueError("no numbers")
    return NumberList(tuple(rows), len(found) - len(rows), len(found) >= NUMBERS_LIMIT)


def _number(row: object) -> AccountNumber | None:
    try:
        return AccountNumber.model_validate(row)
    except ValidationError:
        return None


class SavedNumber(Told):
    """The answer to a change of a number, which nobody documents."""

    number: Text = Field(default="", validation_alias="TN")
    status: Text = Field(default="", validation_alias="Status")
    code: Text = Field(default="", validation_alias="Code")

    @property
    def verdict(self) -> Verdict:
        # What names neither is no answer to a change.
        if not (self.number or self.status):
            return "unknown"
        # A number has a status of its own, and an answer may show the number.
        found = "done" if self.status.strip().lower() in ("", "active") else verdict(self.status)
        return "unknown" if self.code and found == "done" else self.agreed(found)


class AccountDetail(Read):
    """What `/accountDetail` says of money and services. Its contact data is not read."""

    balance: Amount = Field(
        default="", validation_alias=AliasChoices(AliasPath("Balance Related", "Balance"), "Balance")
    )
    threshold: Amount = Field(default="", validation_alias=AliasPath("Balance Related", "Low Balance Threshold"))
    sms: Service = Field(default=None, validation_alias=AliasPath("Service Status", "Sms"))
    mms: Service = Field(default=None, validation_alias=AliasPath("Service Status", "Mms"))

    @model_validator(mode="after")
    def _says_something(self) -> "AccountDetail":
        if not self.balance and self.sms is None and self.mms is None:
            raise ValueError("no account")
        return self
