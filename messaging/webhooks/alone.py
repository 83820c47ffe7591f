"""One after the other within this process: what one call creates, the next one for that name sees."""

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
