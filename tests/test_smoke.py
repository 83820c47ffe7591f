from bulkvs_mcp.provider.simulator import Simulator

from .support import call, in_process, over_http, structure


async def test_both() -> None:
    simulator = Simulator()
    async with in_process(simulator) as client:
        assert structure(await call(client, "send_message", to="3105551212", message="hi"))["status"] == "sent"
    async with over_http(simulator) as client:
        assert structure(await call(client, "send_message", to="3105551212", message="hi"))["status"] == "sent"
