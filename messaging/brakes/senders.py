"""Our numbers that could not text when they were last read: remembered until one does, or is seen to be able."""

import json
from collections.abc import Mapping
from contextlib import suppress
from typing import NamedTuple

from ..approval.claims import digest_of
from ..record.store import Store
from ..record.transaction import Row, Transaction
from ..refusals import StoreUnavailable

_KEPT = "unable:"


class Unable(NamedTuple):
    """A number that could not text.

    Attributes:
        why: As a clause that is said of it.
        read: When, in milliseconds since 1970.
    """

    number: str
    why: str
    read: int


async def keep(store: Store, account: str, read: Mapping[str, str], now: int) -> None:
    """Numbers of this account were read just now: why each cannot text, empty for one that can.

    What is answered to whoever read them does not depend on it, so that no record in the way is an error.
    """
    with suppress(StoreUnavailable):
        known = await store.read(lambda tx: {number: unable(tx, number, account) for number in read})
        news = {n: why for n, why in read.items() if why or known[n] is not None}
        if news:
            await store.write(lambda tx: _keep(tx, account, news, now))


def _keep(tx: Transaction, account: str, read: Mapping[str, str], now: int) -> None:
    for number, why in read.items():
        forget(tx, number)
        if why:
            entry = {"key": f"{_KEPT}{number}", "value": json.dumps([digest_of(account), why, now])}
            tx.change("INSERT INTO meta(key, value) VALUES(:key, :value)", entry)


def forget(tx: Transaction, number: str) -> None:
    """It texted, or was seen to be able to."""
    # Mostly there is nothing, and a look costs a tenth of a change that changes nothing.
    if _found(tx, number):
        tx.change("DELETE FROM meta WHERE key=:key", {"key": f"{_KEPT}{number}"})


def unable(tx: Transaction, number: str, account: str) -> Unable | None:
    """What was read of this number last, if it could not text."""
    found = _found(tx, number)
    if found is None:
        return None
    whose, why, read = json.loads(found["value"])
    return Unable(number, why, read) if whose == digest_of(account) else None


def _found(tx: Transaction, number: str) -> Row | None:
    return tx.row("SELECT value FROM meta WHERE key=:key", {"key": f"{_KEPT}{number}"})
