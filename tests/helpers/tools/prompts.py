"""The text of a prompt as a client gets it, and its parts: what is always there, and what is filled in."""

import textwrap

import pytest
from mcp.types import TextContent

from bulkvs_mcp.prompts.catalogue import PROMPTS
from bulkvs_mcp.prompts.filling import HEADING

from ..support import in_process

SPECS = {prompt.name: prompt for prompt in PROMPTS}
NAMES = [name for name, spec in SPECS.items() if not spec.opens]
"""Those that any server offers."""

both_modes = pytest.mark.parametrize("read_only", [False, True], ids=["sending", "read-only"])


def wrapped(text: str) -> str:
    return "\n".join(textwrap.fill(line, 100, subsequent_indent="    ") for line in text.splitlines())


async def prompt(name: str, mode: str = "auto", **arguments: str) -> str:
    """The text of a prompt, as a client gets it."""
    async with in_process(mode=mode) as client:
        (message,) = (await client.get_prompt(name, arguments)).messages
    assert message.role == "user"
    assert isinstance(message.content, TextContent)
    return message.content.text


def head(name: str) -> str:
    """The part of a prompt that nobody fills in."""
    return SPECS[name].text({}).partition(HEADING)[0]


async def data(name: str, mode: str = "auto", **arguments: str) -> str:
    """The part of a prompt that is filled in; what is before it is the same whatever that is."""
    text, _, values = (await prompt(name, mode, **arguments)).partition(HEADING)
    assert text == head(name)
    return wrapped(values.strip())
