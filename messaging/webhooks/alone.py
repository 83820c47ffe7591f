"""One after the other within this process: what one call creates, the next one for that name sees.

It sees it also where the provider's lists lag behind.
"""

from dataclasses import dataclass, field
from weakref import WeakValueDictionary

import anyio

from ...provider.names import fold

_LOCKS: WeakValueDictionary[tuple[str, str], anyio.Lock] = WeakValueDictionary()
"""Those that somebody holds or waits for."""


def alone(account: str, name: str) -> anyio.Lock:
    """Held from the look for a webhook of that name, or one like it, until it is written."""
    key = account, fold(name)
    lock = _LOCKS.get(key)
    if lock is None:
        lock = _LOCKS[key] = anyio.Lock()
    return lock


@dataclass
class Made:
    """The names of which a server created a webhook, or may have: none is absent then, whatever a list says."""

    _names: dict[str, None] = field(default_factory=dict[str, None])

    def __contains__(self, name: str) -> bool:
        return fold(name) in self._names

    def add(self, name: str) -> None:
        """A webhook of that name may have been created."""
        self._names = dict.fromkeys([*self._names, fold(name)][-_REMEMBERED:])

    def discard(self, name: str) -> None:
        """It was deleted."""
        self._names.pop(fold(name), None)


_REMEMBERED = 1000
"""Names, the latest."""
