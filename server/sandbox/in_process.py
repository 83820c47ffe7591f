"""The simulator in the provider's place, in this process and without a port."""

import httpx2
from pydantic import SecretStr

from ...messaging.drafts.draft import Senders
from ...provider.client import Credentials, ProviderClient
from ...provider.endpoint import BASE_URL, CONCURRENCY
from ...provider.simulator.app import SENDING_NUMBER, Simulator


def sandbox_client(
    timeout: float, simulator: Simulator | None = None, concurrency: int = CONCURRENCY
) -> ProviderClient:
    """A client of a simulated account of its own."""
    account = simulator or Simulator()
    return ProviderClient(
        Credentials(account.username, SecretStr(account.token)),
        base_url=BASE_URL,
        timeout=timeout,
        concurrency=concurrency,
        transport=httpx2.ASGITransport(account.app),
    )


def sandbox_senders(configured: tuple[str, ...]) -> Senders:
    """The configured senders, or the simulated account's number."""
    return Senders(configured or (SENDING_NUMBER,))
