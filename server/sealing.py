"""The seal on what a client carries between two rounds of a call.

Its key lies in the record that all servers on it share, so that an answer which is replayed after a restart, or
to another process, is recognised and told what became of the first.
"""

import secrets
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from mcp.server.mcpserver import AESGCMRequestStateCodec

if TYPE_CHECKING:
    from ..messaging.record.store import Store

REPLAY_SECONDS = 86_400.0
"""How long an answered question is recognised; approvals themselves expire much sooner."""
_NAME = "request-state"


class StoredKeyCodec:
    """The SDK's own codec (AES-256-GCM) under a key of the record.

    The SDK seals and opens in the event loop, where nobody may wait for the record: `ready` gets the key before.
    While the record cannot be used a key of this process stands in, or the call would end in a protocol error that
    no model sees. Nothing is approved by that: the claim needs the record too, and says that it is away.
    """

    def __init__(self, store: "Callable[[], Store]") -> None:
        self._store = store
        self._own_key = secrets.token_hex(32)
        self._codec: AESGCMRequestStateCodec | None = None

    async def ready(self) -> bool:
        """Gets the key where that has not been done; whether it is that of the record."""
        from ..messaging.record.store import drawn_secret, lasting_secret
        from ..messaging.refusals import StoreUnavailable

        if self._codec is None:
            with suppress(StoreUnavailable):
                store = self._store()
                # Mostly it was drawn before, and reading it waits for nobody.
                key = await store.read(lambda tx: drawn_secret(tx, _NAME))
                key = key or await store.write(lambda tx: lasting_secret(tx, _NAME))
                self._codec = AESGCMRequestStateCodec([key, self._own_key])
        return self._codec is not None

    def seal(self, payload: bytes) -> str:
        """An opaque token for `payload`."""
        return self._usable().seal(payload)

    def unseal(self, token: str) -> bytes:
        """The payload of a token that `seal` made."""
        return self._usable().unseal(token)

    def _usable(self) -> AESGCMRequestStateCodec:
        return self._codec or AESGCMRequestStateCodec([self._own_key])
