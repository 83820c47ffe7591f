"""An account's numbers through the tools."""

from typing import Any

from mcp import Client
from mcp.types import CallToolResult

from bulkvs_mcp.provider.simulator.app import API_PATH, SENDING_NUMBER, Simulator, Webhook

from .support import call, structure
from .tools.deeds import Deed

PUBLIC_URL = "https://texts.shop.example"
SHOP_URL = "https://shop.example/in"
SET = Deed("set_number", {"number": SENDING_NUMBER, "webhook": "Shop"}, "decision", "yes", "no", "updated")
"""Attaches the other webhook of `with_shop`."""


def with_shop() -> Simulator:
    """An account with a second webhook."""
    simulator = Simulator()
    simulator.webhooks["Shop"] = webhook("Shop")
    return simulator


def webhook(name: str, url: str = SHOP_URL) -> Webhook:
    return Webhook(name, "", url, dlr=True, method="POST", last_modification="")


def posts(simulator: Simulator) -> list[object]:
    """The bodies of the changes of numbers that reached the provider."""
    return [r.body for r in simulator.received if (r.method, r.path) == ("POST", f"{API_PATH}/tnRecord")]


def reads(simulator: Simulator) -> list[str]:
    """What was read of the provider."""
    return [r.path.removeprefix(f"{API_PATH}/") for r in simulator.received if r.method == "GET"]


async def numbers(client: Client, **arguments: Any) -> list[dict[str, Any]]:
    """The rows of a listing."""
    return structure(await call(client, "list_numbers", **arguments))["numbers"]


async def change(client: Client, **arguments: Any) -> CallToolResult:
    """A change of the number that is sent from."""
    return await call(client, "set_number", **{"number": SENDING_NUMBER} | arguments)
