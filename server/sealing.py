"""The seal on what a client carries between two rounds of a call.

Its key lies in the record that all servers on it share, so that an answer which is replayed after a restart, or
to another process, is recognised and told what became of the first.
"""

from mcp.server.mcpserver import AESGCMRequestStateCodec

from ..messaging.store import Store, lasting_secret

REPLAY_SECONDS = 86_400.0
"""How long an answered question is recognised; approvals themselves expire much sooner."""


class StoredKeyCodec:
    """The SDK's own codec (AES-256-GCM) under a key that is read from the record at its first use."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._codec: AESGCMRequestStateCodec | None = None

    def seal(self, payload: bytes) -> str:
        """An opaque token for `payload`."""
        return self._opened().seal(payload)

    def unseal(self, token: str) -> bytes:
        """The payload of a token that `seal` made."""
        return self._opened().unseal(token)

    def _opened(self) -> AESGCMRequestStateCodec:
        if self._codec is None:
            key = self._store.write_now(lambda tx: lasting_secret(tx, "request-state"))
            self._codec = AESGCMRequestStateCodec([key])
        return self._codec
