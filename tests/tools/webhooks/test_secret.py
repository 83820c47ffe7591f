"""The secret of our own inbound URL: the provider is told it, and no answer of any tool shows it."""

from typing import Any
from urllib.parse import quote

import pytest
from mcp.types import CallToolResult, ElicitRequestParams, ElicitResult

from bulkvs_mcp.provider.posts.address import PATH
from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.provider.simulator.faults import Fault

from ...helpers.support import ERAS, call, in_process, structure

PUBLIC = "https://texts.example.com"


@pytest.mark.parametrize("mode", ERAS)
@pytest.mark.parametrize("confirm", ["human", "token"])
async def test_no_answer_and_no_question_shows_it(mode: str, confirm: str) -> None:
    simulator, said = Simulator(), list[str]()

    async def answer(_: object, asked: ElicitRequestParams) -> ElicitResult:
        said.append(asked.model_dump_json())
        return ElicitResult(action="accept", content={"decision": "yes", "name": "Ours"})

    async def heard(tool: str, **arguments: Any) -> CallToolResult:
        result = await call(client, tool, **arguments)
        said.append(result.model_dump_json())
        if confirmation := structure(result).get("confirmation_id"):
            return await heard(tool, **arguments, confirmation_id=confirmation)
        return result

    settings = {"confirm": confirm, "public_url": PUBLIC}
    async with in_process(simulator, mode=mode, client={"elicitation_callback": answer}, **settings) as client:
        await heard("put_webhook", name="Ours", url="inbox")
        address = simulator.webhooks["Ours"].url
        secret = address.removeprefix(f"{PUBLIC}{PATH}")
        assert len(secret) >= 32
        await heard("list_webhooks")
        said.append((await client.read_resource("bulkvs://webhooks")).model_dump_json())
        await heard("put_webhook", name="Ours", url="https://elsewhere.example/texts")
        await heard("put_webhook", name="Ours", url="inbox")
        done = await heard("delete_webhook", name="Ours")
    assert structure(done)["status"] == "deleted"
    assert [words for words in said if secret in words] == []
    assert sum(f"{PUBLIC}{PATH}(secret)" in words for words in said) >= 5


@pytest.mark.parametrize("mode", ERAS)
@pytest.mark.parametrize(
    "shape", ['{{"Code": "400", "Description": "{0} is taken"}}', "<p>{0}</p>", '{{"Code": "{0}"}}']
)
async def test_nor_does_an_error_that_repeats_it(mode: str, shape: str) -> None:
    simulator = Simulator()
    async with in_process(simulator, mode=mode, public_url=PUBLIC) as client:
        await call(client, "put_webhook", name="Ours", url="inbox")
        address = simulator.webhooks["Ours"].url
        for written in (address, quote(address, safe=""), address.upper()):
            simulator.fail_next(Fault.answer(400, shape.format(written)), operation="put_webhook")
            result = await call(client, "put_webhook", name="Other", url="inbox")
            assert structure(result)["error"]["provider_message"]
            assert address.removeprefix(f"{PUBLIC}{PATH}") not in result.model_dump_json().lower()
