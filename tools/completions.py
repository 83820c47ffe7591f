"""Completes what a person fills into a prompt: webhook names, campaign ids, numbers to send from, contacts.

A person is typing: what cannot be read within moments completes nothing, and what was read, or could not be,
is not asked for again for some seconds.
"""

import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import anyio
from mcp.server.context import ServerRequestContext
from mcp.types import CompleteRequestParams, CompleteResult, Completion

from ..messaging.contacts.book import all_names
from ..messaging.refusals import StoreUnavailable
from ..provider.client import ProviderClient
from ..provider.errors import BulkvsError
from ..provider.numbers import display
from ..provider.posts.address import words_without_secret
from ..provider.untrusted import plain
from .app import App

FRESH_SECONDS = 15.0
"""How long a list serves; it is asked for at every keystroke."""
PATIENCE_SECONDS = 3.0
LIMIT = 100
"""Values of one answer; the protocol allows no more."""

Read = Callable[[ProviderClient], Awaitable[Sequence[str]]]


async def _webhooks(provider: ProviderClient) -> Sequence[str]:
    return [webhook.name for webhook in await provider.list_webhooks()]


async def _campaigns(provider: ProviderClient) -> Sequence[str]:
    return [campaign.campaign_id for campaign in await provider.list_campaigns()]


_READ: dict[str, Read] = {"webhook": _webhooks, "campaign_id": _campaigns}
"""By the name of the argument, whichever prompt has it."""
_SENDER, _RECIPIENT = "from_number", "to"


@dataclass
class _Remembered:
    """The values of one argument until they are stale; whoever asks meanwhile waits for who asked first."""

    values: Sequence[str] = ()
    stale_at: float = float("-inf")
    reading: anyio.Lock = field(default_factory=anyio.Lock)


class Completions:
    """Completes arguments, with at most one reading from the provider for each answer.

    Args:
        now: Seconds of a clock that never goes back.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._remembered = {argument: _Remembered() for argument in _READ}

    async def answer(self, ctx: ServerRequestContext[App, Any], params: CompleteRequestParams) -> CompleteResult:
        """The answer to `completion/complete`."""
        return CompleteResult(
            completion=await self.complete(ctx.lifespan_context, params.argument.name, params.argument.value)
        )

    async def complete(self, app: App, argument: str, typed: str) -> Completion:
        """What an argument may become of which somebody typed a part; never an error."""
        return _matching(await self._values(app, argument), typed)

    async def _values(self, app: App, argument: str) -> Sequence[str]:
        if argument == _SENDER:
            return [display(number) for number in app.senders.allowed]
        if argument == _RECIPIENT:
            return await _contacts(app)
        if argument not in _READ:
            return ()
        remembered = self._remembered[argument]
        async with remembered.reading:
            if self._now() >= remembered.stale_at:
                remembered.values = await _read(app, _READ[argument])
                remembered.stale_at = self._now() + FRESH_SECONDS
        return remembered.values


async def _contacts(app: App) -> Sequence[str]:
    try:
        return await app.guard.store.read(all_names)
    except StoreUnavailable:
        return ()


async def _read(app: App, read: Read) -> Sequence[str]:
    try:
        with anyio.fail_after(PATIENCE_SECONDS):
            values = await read(app.provider)
    except (BulkvsError, TimeoutError):
        return ()
    # A name that cannot be shown as it is would name nothing.
    return [value for value in values if words_without_secret(plain(value, 128)) == value]


def _matching(values: Sequence[str], typed: str) -> Completion:
    """The values that contain what was typed, those that begin with it first."""
    wanted = _squeezed(typed)
    found = [value for value in values if wanted in _squeezed(value)]
    ordered = sorted(found, key=lambda value: not _squeezed(value).startswith(wanted))
    return Completion(values=ordered[:LIMIT], total=len(ordered), has_more=len(ordered) > LIMIT)


def _squeezed(text: str) -> str:
    """Letters and digits alone, so that (310) finds +1 310-906-0901."""
    return "".join(c for c in text.casefold() if c.isalnum())
