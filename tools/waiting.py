"""Word to a client while it waits: some give up after 60 s of silence."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import anyio

from .app import Ctx, app_of

PROGRESS_SECONDS = 15.0
"""How often a client that wants to know hears that its call is still waiting."""


@asynccontextmanager
async def while_waiting(ctx: Ctx, what: str) -> AsyncGenerator[None]:
    """Reports progress until the block is left, which the end of the server breaks off."""
    async with anyio.create_task_group() as waiting:
        waiting.start_soon(_report, ctx, what)
        waiting.start_soon(_end, app_of(ctx).ending, waiting.cancel_scope)
        yield
        waiting.cancel_scope.cancel()


async def _report(ctx: Ctx, what: str) -> None:
    waited = 0.0
    while True:
        await anyio.sleep(PROGRESS_SECONDS)
        waited += PROGRESS_SECONDS
        await ctx.report_progress(waited, None, what)


async def _end(ending: anyio.Event, waiting: anyio.CancelScope) -> None:
    await ending.wait()
    waiting.cancel()
