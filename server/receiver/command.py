"""`bulkvs-mcp inbox`: receives texts and receipts until it is told to end, or shows the URL to register."""

import logging
from dataclasses import dataclass
from ipaddress import ip_network

import anyio
import anyio.to_thread
import click

from ...messaging.consent.wishes import make_rules
from ...messaging.receiving.fetching import PartFetcher
from ...messaging.receiving.inbox import Inbox, inbox_secret, inbox_url
from ...messaging.receiving.parts import Parts
from ...messaging.record.retention import Retention
from ...messaging.record.store import Store
from ...messaging.refusals import StoreUnavailable
from ...messaging.times import wall_clock
from ...provider.posts.address import PATH
from ..doors.addresses import LOOPBACK, Network
from ..doors.descriptors import fitted
from ..doors.listening import listen
from ..doors.places import Bounds
from ..record import opened_record
from ..screen import say, say_serving
from ..settings import Settings
from ..signals import EndsWell
from .route import InboxServer, Sources, create_inbox

_LOOKED_SECONDS = 2
_TIDY_SECONDS = 3600.0

_logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Place:
    """Where posts are taken, from whom, and how many at a time."""

    host: str
    port: int
    sources: Sources
    max_in_flight: int


def show_url(settings: Settings) -> None:
    """Prints the whole URL; nothing else ever shows its secret."""
    with opened_record(settings, "public_url", may_be_new=True) as store:
        if not settings.public_url:
            raise click.UsageError("say where the inbox is reachable: --public-url https://… or BULKVS_PUBLIC_URL")
        say(inbox_url(settings.public_url, store.write_now(inbox_secret)))


def serve_inbox(settings: Settings, place: Place) -> None:
    """Receives until a signal comes."""
    with opened_record(settings, "retention_days", may_be_new=True) as store:
        secret = store.write_now(inbox_secret)
        anyio.run(_serve, store, secret, place, Retention(settings.retention_days))


def sources(allow_from: str | None, trusted_proxy: str | None) -> Sources:
    """Who may post, as the command line says it."""
    allowed = _networks("--allow-from", allow_from)
    return Sources(allowed, _networks("--trusted-proxy", trusted_proxy))


def _networks(option: str, written: str | None) -> tuple[Network, ...]:
    if written is None:
        return ()
    try:
        found = tuple(ip_network(part.strip(), strict=False) for part in written.split(",") if part.strip())
    except ValueError:
        expected = "expects addresses and networks such as 52.206.134.245,10.0.0.0/8"
        raise click.BadParameter(expected, param_hint=option) from None
    if not found:
        raise click.BadParameter("names no address", param_hint=option)
    return found


async def _serve(store: Store, secret: str, place: Place, retention: Retention) -> None:
    parts = Parts(store, PartFetcher())
    app = create_inbox(Inbox(store), secret, place.sources, max_in_flight=place.max_in_flight, on_parts=parts.wake)
    listener = listen(place.host, place.port)
    bounds = fitted(Bounds(exempt=LOOPBACK + place.sources.proxies))
    server = _Signalled(app, listener, bounds)
    async with anyio.create_task_group() as background:
        background.start_soon(parts.run)
        background.start_soon(_tidy, store, retention)
        background.start_soon(_announce, server)
        background.start_soon(_get_ready, server)
        await server.receive()
        background.cancel_scope.cancel()


async def _announce(server: InboxServer) -> None:
    await server.listening.wait()
    say_serving(f"Receiving on {server.base_url}{PATH}… (the whole URL: bulkvs-mcp inbox --show-url)")


async def _get_ready(server: InboxServer) -> None:
    """So that the first text of all is acknowledged like any other; what comes before that waits with it."""
    await server.listening.wait()
    # Whoever has just started it looks whether it answers; the rules would take half of the processor meanwhile.
    await anyio.sleep(_LOOKED_SECONDS)
    await anyio.to_thread.run_sync(make_rules, abandon_on_cancel=True)


async def _tidy(store: Store, retention: Retention) -> None:
    """Deletes what is older than the operator keeps it, also where nothing is ever sent."""
    while True:
        try:
            await store.write(lambda tx: retention.apply(tx, wall_clock()))
            await store.clean()
        except StoreUnavailable:
            _logger.warning("what is due for deletion could not be deleted")
        await anyio.sleep(_TIDY_SECONDS)


class _Signalled(EndsWell, InboxServer):
    """The receiver as a command."""
