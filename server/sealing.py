"""The seal on what a client carries between two rounds of a call.

Its key lies in the record that all servers on it share, so that an answer which is replayed after a restart, or
to another process, is recognised and told what became of the first.
"""

import secrets
from collections.abc import Callable
from typing import TYPE_CHECKING

from mcp.server.mcpserver import AESGCMRequestStateCodec

if TYPE_CHECKING:
    from ..messaging.record.store import Store

REPLAY_SECONDS = 86_400.0
"""How long an answered question is recognised; approvals themselves expire much sooner."""


class StoredKeyCodec:
    """The SDK's own codec (AES-256-GCM) under a key that is read from the record at its first use.

    While the record cannot be written a key of this process stands in, or the call would end in a protocol error
    that no model sees. Nothing is approved by that: the claim needs the record too, and says that it is away.
    """

    def __init__(self, store: "Callable[[], Store]") -> None:
        self._store = store
        self._own_key = secrets.token_hex(32)
        self._codec: AESGCMRequestStateCodec | None = None

    def seal(self, payload: bytes) -> str:
        """An opaque token for `payload`."""
        return self._opened().seal(payload)

    def unseal(self, token: str) -> bytes:
        """The payload of a token that `seal` made."""
        return self._opened().unseal(token)

    def _opened(self) -> AESGCMRequestStateCodec:
        from ..messaging.record.store import lasting_secret
        from ..messaging.refusals import StoreUnavailable

        if self._codec is None:
            try:
                key = self._store().write_now(lambda tx: lasting_secret(tx, "request-state"))
            except StoreUnavailable:
                return AESGCMRequestStateCodec([self._own_key])
            self._codec = AESGCMRequestStateCodec([key, self._own_key])
        return self._codec
