"""What holds for every tool: arguments it does not have, reading only, no account, the sandbox's mark."""

# ruff: noqa: E501 (whole answers stand here as they are)

import re

import pytest
from inline_snapshot import snapshot
from mcp import Client
from mcp.types import CallToolResult

from bulkvs_mcp.server.app import create_server
from bulkvs_mcp.server.settings import Settings
from bulkvs_mcp.tools.envelope import SANDBOX_NOTE
from bulkvs_mcp.tools.registry import TOOLS

from ..helpers.support import call, error_of, in_process, over_http, structure, text_of
from ..helpers.tools.foretold import ALICE, INBOX, account, each_era, words
from ..helpers.tools.listing import ACCOUNT_TOOLS, each_listing, listed, minimal, published


class TestUnknownArguments:
    @each_era
    async def test_they_are_refused(self, mode: str) -> None:
        simulator = account()
        async with in_process(simulator, mode=mode) as client:
            results = {
                name: await call(client, name, **minimal(tool), schedule_at="tomorrow at noon")
                for name, tool in (await listed()).items()
            }
        for name, result in results.items():
            error = error_of(result)
            assert (result.is_error, error["code"], error["outcome"]) == (True, "invalid_arguments", "not_done"), (
                name
            )
            assert [issue["field"] for issue in error["issues"]] == ["schedule_at"], name
            assert "schedule_at" in text_of(result), name
            assert "noon" not in text_of(result), name
        assert simulator.received == []

    async def test_what_could_have_been_meant_is_named(self) -> None:
        async with in_process(account()) as client:
            result = await call(client, "put_webhook", name="Orders", webhook_url=INBOX)
        assert error_of(result)["issues"] == snapshot(
            [
                {
                    "field": "webhook_url",
                    "problem": "is not an argument; put_webhook takes name, url, description, delivery_receipts,"
                    " method, confirmation_id",
                }
            ]
        )


class TestReadOnly:
    @each_era
    async def test_only_reading_is_left(self, mode: str) -> None:
        everything = await listed(mode)
        left = await listed(mode, read_only=True)
        assert left == {
            name: tool for name, tool in everything.items() if published(tool)["annotations"]["readOnlyHint"]
        }
        assert left

    @each_era
    @pytest.mark.parametrize("name", [tool.name for tool in TOOLS if not tool.reads])
    async def test_the_others_do_not_exist(self, name: str, mode: str) -> None:
        simulator = account()
        arguments = minimal((await listed())[name])
        async with in_process(simulator, mode=mode, read_only=True) as client:
            result = await client.call_tool(name, arguments)
        assert result.is_error
        assert text_of(result) == f"Unknown tool: {name}"
        assert simulator.received == []

    @pytest.mark.parametrize("name", ["list_webhooks", "list_campaigns"])
    async def test_reading_works(self, name: str) -> None:
        async with in_process(account(), read_only=True) as client:
            result = await call(client, name)
        assert structure(result)["status"] == "ok"


class TestWithoutAnAccount:
    @each_era
    @each_listing
    async def test_each_tool_says_what_to_set(self, mode: str, confirm: str) -> None:
        server = create_server(Settings.load({"confirm": confirm}))
        arguments = {name: minimal(tool) for name, tool in (await listed()).items()}
        async with Client(server, mode=mode) as client:
            results = {name: await call(client, name, **arguments[name]) for name in ACCOUNT_TOOLS}
        for name, result in results.items():
            error = error_of(result)
            assert (result.is_error, error["code"], error["outcome"]) == (True, "not_configured", "not_done"), name
            assert {"BULKVS_USERNAME", "BULKVS_TOKEN"} <= set(re.findall(r"BULKVS_\w+", text_of(result))), name

    async def test_the_whole_answer(self) -> None:
        settings = Settings.load({"username": "ops@shop.example", "timeout": "soon"})
        async with Client(create_server(settings)) as client:
            result = await call(client, "list_webhooks")
        assert words(result) == snapshot("""\
Nothing was done, this server is not set up: BULKVS_TIMEOUT is malformed: should be a valid number, unable to parse string as a number; BULKVS_TOKEN is not set. [not_configured]
Next step: Correct these variables in the client's configuration of this server and restart it. BULKVS_SANDBOX=1 tries it without an account.\
""")


async def every_answer(client: Client) -> dict[str, CallToolResult]:
    """An answer of each tool, and one that says no."""
    arguments = {name: minimal(tool) for name, tool in (await listed()).items()}
    arguments["send_message"] = arguments["preview_message"] = {"to": ALICE, "message": "Hi"}
    arguments["put_webhook"] = {"name": "Orders", "url": INBOX}
    answers = {name: await call(client, name, **given) for name, given in arguments.items()}
    return answers | {"failure": await call(client, "list_webhooks", name="None such")}


class TestSandbox:
    @each_era
    async def test_every_answer_says_that_nothing_was_real(self, mode: str) -> None:
        async with in_process(account(), mode=mode) as client:
            answers = await every_answer(client)
        for name, answer in answers.items():
            assert structure(answer)["sandbox"] is True, name
            assert text_of(answer).endswith(SANDBOX_NOTE), name

    @each_era
    async def test_no_real_answer_says_so(self, mode: str) -> None:
        async with over_http(account(), mode=mode) as client:
            answers = await every_answer(client)
        for name, answer in answers.items():
            assert "sandbox" not in structure(answer), name
            assert "sandbox" not in text_of(answer).lower(), name
