"""One use of each tool that reaches the provider."""

from mcp import Client

from bulkvs_mcp.provider.simulator.app import DEFAULT_WEBHOOK, SENDING_NUMBER, Simulator

from ..support import call, structure, text_of
from .sends import ALICE

TOOLS = {"send_message", "list_webhooks", "put_webhook", "delete_webhook", "list_campaigns"} | {
    "list_numbers",
    "set_number",
}
"""Those that reach the provider."""


async def use_every_tool(client: Client, simulator: Simulator) -> None:
    """Each tool does its work at the provider."""
    url, text = "https://texts.example.com/wire", f"Over the wire {client.protocol_version}"
    campaigns = await call(client, "list_campaigns")
    created = await call(client, "put_webhook", name="Wire", url=url)
    listed = await call(client, "list_webhooks", name="Wire")
    sent = await call(client, "send_message", to=ALICE, message=text)
    attached = await call(client, "set_number", number=SENDING_NUMBER, webhook="Wire")
    numbers = await call(client, "list_numbers", number=SENDING_NUMBER)
    restored = await call(client, "set_number", number=SENDING_NUMBER, webhook=DEFAULT_WEBHOOK)
    deleted = await call(client, "delete_webhook", name="Wire")

    assert len(structure(campaigns)["campaigns"]) == len(simulator.campaigns)
    assert structure(created)["status"] == "created"
    assert structure(listed)["webhooks"][0]["url"] == url
    assert structure(sent)["status"] == "sent", text_of(sent)
    assert [message.text for message in simulator.sent].count(text) == 1
    assert [structure(each)["status"] for each in (attached, restored)] == ["updated", "updated"]
    assert structure(numbers)["numbers"][0]["webhook"] == "Wire"
    assert structure(deleted)["status"] == "deleted"
    assert list(simulator.webhooks) == [DEFAULT_WEBHOOK]
