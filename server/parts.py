"""What calls work with under the operator's settings; imported at the first of them."""

import os
from collections.abc import Awaitable, Callable, Collection, Generator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

import httpx2

from ..messaging.approval.haste import Seconds
from ..messaging.drafts.draft import Senders
from ..messaging.record.store import Store
from ..messaging.times import Clock
from ..provider.client import Credentials, ProviderClient, tls
from ..provider.errors import NotConfigured
from ..tools.guard import PageOf, Parts, Surfaces, guard_on
from .settings import Settings
from .terminal.typed import typed
from .version import VERSION

if TYPE_CHECKING:
    from ..provider.simulator.app import Simulator

_CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")
_PROXIES = ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY")
"""What the HTTP client reads of the environment."""


def parts_of(
    settings: Settings,
    store: Store,
    simulator: "Simulator | None",
    clock: Clock,
    seconds: Seconds,
    page: PageOf | None = None,
) -> Parts:
    """What makes the account's client, the guard on the record, the senders and the policy.

    Args:
        page: The page on which a person can decide; None where this server may open none.
    """
    command = typed(settings.store, "approve")
    surfaces = Surfaces(settings.card == "auto", page if settings.page == "auto" else None, command)
    guard = guard_on(store, settings.confirm, settings.timeout, clock, settings.retention_days, seconds, surfaces)
    if settings.sandbox:
        from .sandbox.in_process import sandbox_client, sandbox_senders

        connect = partial(sandbox_client, settings.timeout, simulator, settings.concurrency)
        return Parts(connect, guard, sandbox_senders(settings.from_numbers), settings.policy)
    connect = partial(provider_client, settings, settings.timeout)
    return Parts(connect, guard, Senders(settings.from_numbers), settings.policy)


def provider_client(
    settings: Settings,
    patience: float,
    on_response: Callable[[httpx2.Response], Awaitable[None]] | None = None,
) -> ProviderClient:
    """A client of the operator's account.

    Raises:
        NotConfigured: the environment names certificates or a proxy that cannot be used.
    """
    with _needed(_CERTIFICATES, "certificates"):
        tls()
    with _needed(_PROXIES, "proxy"):
        return ProviderClient(
            Credentials(settings.username, settings.token),
            base_url=settings.base_url,
            timeout=patience,
            concurrency=settings.concurrency,
            user_agent=f"bulkvs-mcp/{VERSION}",
            on_response=on_response,
        )


@contextmanager
def _needed(names: Collection[str], what: str) -> Generator[None]:
    """What fails in here, before anything was asked of the provider, lies in these variables or in the system."""
    try:
        yield
    except Exception as broken:
        named = ", ".join(sorted(n for n, value in os.environ.items() if value and n.upper() in names))
        where = named or "this system's settings"
        raise NotConfigured(
            f"Nothing was done, the provider cannot be reached like this: the {what} of {where} cannot be used.",
            f"Correct {where} in the environment that the client gives this server, or take it away; restart it.",
        ) from broken
