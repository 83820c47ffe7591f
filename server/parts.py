"""What calls work with under the operator's settings; imported at the first of them."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import httpx2

from ..messaging.drafts.draft import Senders
from ..messaging.record.store import Store
from ..messaging.times import Clock
from ..provider.client import Credentials, ProviderClient
from ..tools.guard import Parts, guard_on
from .settings import Settings
from .version import VERSION

if TYPE_CHECKING:
    from ..provider.simulator.app import Simulator


def parts_of(settings: Settings, store: Store, simulator: "Simulator | None", clock: Clock) -> Parts:
    """The account's client, the guard on the record, the senders and the policy."""
    guard = guard_on(store, settings.confirm, settings.timeout, clock, settings.retention_days)
    if settings.sandbox:
        from .sandbox.in_process import sandbox_client, sandbox_senders

        client, senders = sandbox_client(settings.timeout, simulator), sandbox_senders(settings.from_numbers)
        return Parts(client, guard, senders, settings.policy)
    client = None if settings.problems else provider_client(settings, settings.timeout)
    return Parts(client, guard, Senders(settings.from_numbers), settings.policy)


def provider_client(
    settings: Settings,
    patience: float,
    on_response: Callable[[httpx2.Response], Awaitable[None]] | None = None,
) -> ProviderClient:
    """A client of the operator's account."""
    return ProviderClient(
        Credentials(settings.username, settings.token),
        base_url=settings.base_url,
        timeout=patience,
        user_agent=f"bulkvs-mcp/{VERSION}",
        on_response=on_response,
    )
