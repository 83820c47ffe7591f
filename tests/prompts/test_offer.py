"""Which prompts are offered to whom, and how they are explained to people."""

import re
from pathlib import Path

import pytest
from mcp.shared.exceptions import MCPError
from mcp.types import INVALID_PARAMS

from bulkvs_mcp.prompts import catalogue
from bulkvs_mcp.prompts.catalogue import instructions, offered
from bulkvs_mcp.tools.registry import TOOLS, served

from ..helpers.support import ERAS, in_process
from ..helpers.tools.prompts import NAMES, SPECS, both_modes

READING = ["audit_webhooks", "why_not_delivered", "check_campaigns"]
FILES = Path(catalogue.__file__).parent


class TestOffer:
    @pytest.mark.parametrize("mode", ERAS)
    async def test_all_are_listed(self, mode: str) -> None:
        async with in_process(mode=mode) as client:
            listed = (await client.list_prompts()).prompts
        assert [found.name for found in listed] == NAMES

    @pytest.mark.parametrize("mode", ERAS)
    async def test_read_only_leaves_what_changes_nothing(self, mode: str) -> None:
        async with in_process(mode=mode, read_only=True) as client:
            assert [found.name for found in (await client.list_prompts()).prompts] == READING
            with pytest.raises(MCPError) as refused:
                await client.get_prompt("send_text")
        assert refused.value.code == INVALID_PARAMS

    async def test_they_are_titled_and_explained_for_people(self) -> None:
        async with in_process() as client:
            listed = (await client.list_prompts()).prompts
        for found in listed:
            assert found.title
            assert found.description
            assert found.description.endswith(".")
            assert all(argument.description for argument in found.arguments or [])

    async def test_nothing_has_to_be_filled_in(self) -> None:
        async with in_process() as client:
            listed = (await client.list_prompts()).prompts
        assert not any(argument.required for found in listed for argument in found.arguments or [])

    def test_each_text_belongs_to_a_prompt(self) -> None:
        texts = {file.stem for file in FILES.glob("*.md")}
        assert texts == {*SPECS, "instructions", "instructions_read_only"}

    @both_modes
    def test_only_tools_that_there_are_are_named(self, read_only: bool) -> None:
        known = {tool.name for tool in TOOLS}
        there = set(served("human", read_only=read_only))
        texts = [
            instructions(read_only=read_only),
            *(found.text({}) for found in offered(read_only=read_only, opening=True)),
        ]
        named = {word for text in texts for word in re.findall(r"\b[a-z]+(?:_[a-z]+)+\b", text)}
        assert "preview_message" in named & there
        assert named & known <= there
        assert {word for word in named if word.startswith(("list_", "get_", "put_", "delete_"))} <= there

    @pytest.mark.parametrize("mode", ERAS)
    @pytest.mark.parametrize(
        ("name", "arguments", "complaint"),
        [
            ("send_fax", {}, "There is no such prompt"),
            ("audit_webhooks", {"url": "x"}, "The arguments of audit_webhooks are webhook, expected."),
        ],
    )
    async def test_a_mistake_is_explained(
        self, mode: str, name: str, arguments: dict[str, str], complaint: str
    ) -> None:
        async with in_process(mode=mode) as client:
            with pytest.raises(MCPError, match=complaint) as mistake:
                await client.get_prompt(name, arguments)
        assert mistake.value.code == INVALID_PARAMS
