"""The client of the provider's API on a simulated account, whose pauses take no time."""

from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from pydantic import SecretStr

from bulkvs_mcp.provider.client import Credentials, ProviderClient
from bulkvs_mcp.provider.simulator.app import SENDING_NUMBER, Simulator
from bulkvs_mcp.provider.wire.documented import OutboundMessage, Webhook

from ..wire import serve

ALICE, BOB = "13105551212", "13125551213"
MESSAGE = OutboundMessage(sender=SENDING_NUMBER, to=(ALICE,), text="Hello")
WEBHOOK = Webhook(name="Second", description="Shop", url="https://texts.example.com/2", method="3CX")

Ask = Callable[[ProviderClient], Awaitable[object]]


class Pauses(list[float]):
    """Stands in for sleeping between two attempts: takes no time, and remembers how long it would have been."""

    async def __call__(self, seconds: float) -> None:
        self.append(seconds)


def client_of(simulator: Simulator, base_url: str, **options: Any) -> ProviderClient:
    credentials = Credentials(simulator.username, SecretStr(simulator.token))
    return ProviderClient(credentials, base_url=base_url, **options)


@asynccontextmanager
async def connected(simulator: Simulator, **options: Any) -> AsyncGenerator[ProviderClient]:
    async with serve(simulator) as base_url, client_of(simulator, base_url, **options) as client:
        yield client
