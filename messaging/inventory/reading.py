"""What the provider says of the account beside its numbers: what cannot be read is said, and costs no other."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import anyio

from ...provider.client import ProviderClient
from ...provider.errors import ProviderError
from ...provider.wire.documented import Campaign
from .standing import Around

_T = TypeVar("_T")


@dataclass
class Reading:
    """Reads under way, and what could not be read, each with the code of its error."""

    failed: dict[str, str] = field(default_factory=dict[str, str])

    async def tried(self, what: str, read: Callable[[], Awaitable[_T]]) -> _T | None:
        """What is read, or None."""
        try:
            return await read()
        except ProviderError as error:
            self.failed[what] = error.report.code
            return None

    @property
    def told(self) -> list[str]:
        """A sentence for each that could not be read."""
        return [f"The {what} could not be read ({code})." for what, code in sorted(self.failed.items())]


async def surroundings(
    provider: ProviderClient, reading: Reading, known: Sequence[Campaign] | None = None
) -> Around:
    """Campaigns (unless they are known), webhooks and services, read at the same time."""
    found: dict[str, Around] = {}

    async def campaigns() -> None:
        read = known if known is not None else await reading.tried("campaigns", provider.list_campaigns)
        found["campaigns"] = Around(campaigns=read)

    async def webhooks() -> None:
        found["webhooks"] = Around(webhooks=await reading.tried("webhooks", provider.list_webhooks))

    async def detail() -> None:
        found["detail"] = Around(detail=await reading.tried("account's services", provider.account_detail))

    async with anyio.create_task_group() as reads:
        for read in (campaigns, webhooks, detail):
            reads.start_soon(read)
    return Around(found["campaigns"].campaigns, found["webhooks"].webhooks, found["detail"].detail)
