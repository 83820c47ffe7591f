"""Records what became of things already done, also where the store is away at that moment."""

from collections.abc import Callable

import anyio

from ..refusals import StoreUnavailable
from .store import Store
from .transaction import Transaction

Write = Callable[[Transaction], object]


class Ledger:
    """Writes of outcomes, in order. One that fails is kept and written before the next, so it repairs itself."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._late: list[Write] = []
        self._repairing = anyio.Lock()

    @property
    def complete(self) -> bool:
        """Whether the store has everything."""
        return not self._late

    async def record(self, write: Write) -> bool:
        """Writes an outcome; false where the store cannot take it now and it is kept for later."""
        self._late.append(write)
        return await self.repair()

    async def repair(self) -> bool:
        """Writes what is kept; whether the store then has everything."""
        async with self._repairing:
            late = tuple(self._late)
            if not late:
                return True
            try:
                await self._store.write(lambda tx: [write(tx) for write in late])
            except StoreUnavailable:
                return False
            del self._late[: len(late)]
            return True
