"""Work that is finished once it has begun, and learns that its caller went away."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

import anyio
import anyio.lowlevel

_T = TypeVar("_T")


async def finish(work: Callable[[anyio.Event], Awaitable[_T]]) -> _T:
    """Runs `work` to its end even where the caller is cancelled; the event it is given is then set.

    The cancellation itself is raised afterwards.
    """
    gone = anyio.Event()
    results: list[_T] = []
    failure: Exception | None = None
    async with anyio.create_task_group() as watching:
        watching.start_soon(_set_when_cancelled, gone)
        with anyio.CancelScope(shield=True):
            try:
                results.append(await work(gone))
            except Exception as error:  # noqa: BLE001 (raised below; a task group would wrap it)
                failure = error
        watching.cancel_scope.cancel()
    await anyio.lowlevel.checkpoint_if_cancelled()
    if failure is not None:
        raise failure
    return results[0]


async def _set_when_cancelled(event: anyio.Event) -> None:
    try:
        await anyio.sleep_forever()
    finally:
        event.set()
