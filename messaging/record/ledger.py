"""Records what became of things already done, also where the store is away at that moment."""

from collections.abc import Callable, Iterable

import anyio

from ..refusals import StoreUnavailable
from .store import Store
from .transaction import Transaction

Write = Callable[[Transaction], object]


class Ledger:
    """Writes of outcomes. One that fails is kept and written before the next, so it repairs itself."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._late: list[Write] = []
        self._repairing = anyio.Lock()
        self._failed = 0

    def has(self, writes: Iterable[Write]) -> bool:
        """Whether the store has these, which were recorded here."""
        return not any(write in self._late for write in writes)

    async def record(self, write: Write) -> bool:
        """Writes an outcome; false where the store cannot take it now and it is kept for later."""
        if self._late:
            self._late.append(write)
            return await self.repair()
        try:
            await self._store.write(write)
        except StoreUnavailable:
            self._late.append(write)
        except BaseException:
            # Whoever is broken off does not know whether it was written. To write it again changes nothing.
            self._late.append(write)
            raise
        return self.has([write])

    async def repair(self) -> bool:
        """Writes what is kept; whether the store then has everything."""
        if not self._late:
            return True
        failed = self._failed
        async with self._repairing:
            # Who waited while it could not be written need not wait for the same again.
            if failed != self._failed:
                return False
            return await self._write_late()

    async def _write_late(self) -> bool:
        late = tuple(self._late)
        try:
            await self._store.write(lambda tx: [write(tx) for write in late])
        except StoreUnavailable:
            self._failed += 1
            return False
        del self._late[: len(late)]
        return True
