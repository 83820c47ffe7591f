"""Which prompts there are: what a person picks from a menu, what they may fill in, and the text behind it.

The texts are the Markdown files beside this module, each under the name of its prompt; a new prompt is one such
file and one entry here. `instructions.md` is not a prompt: it is what every client is told at the start.
"""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Any

from mcp.server import MCPServer
from mcp.server.mcpserver import Context
from mcp.server.mcpserver.prompts import Prompt
from mcp.server.mcpserver.prompts.base import PromptArgument
from mcp.shared.exceptions import MCPError
from mcp.types import INVALID_PARAMS

from .filling import filled


@dataclass(frozen=True)
class Field:
    """Something that a person may fill in. Left empty, it counts as its default."""

    name: str
    description: str
    default: str = ""


@dataclass(frozen=True)
class PromptSpec:
    """A prompt, in a person's words.

    Attributes:
        changes: It leads to a text or to a change of the account, so read-only mode does not offer it.
        opens: Picking it opens the page of the sandbox, so only a sandbox that may open one offers it.
    """

    name: str
    title: str
    description: str
    fields: tuple[Field, ...]
    changes: bool
    opens: bool = False

    def values(self, given: dict[str, str]) -> dict[str, str]:
        """What is filled in.

        Raises:
            MCPError: for something that nobody can fill in here.
        """
        names = [field.name for field in self.fields]
        if not given.keys() <= set(names):
            takes = f"The arguments of {self.name} are {', '.join(names)}."
            raise MCPError(INVALID_PARAMS, takes if names else f"{self.name} takes no arguments.")
        return {field.name: given.get(field.name, "").strip() or field.default for field in self.fields}

    def text(self, given: dict[str, str], happened: str = "") -> str:
        """The whole prompt, with what happened when it was picked.

        Raises:
            MCPError: for something that nobody can fill in here.
        """
        return filled("\n\n".join(filter(None, (_read(self.name), happened))), self.values(given))


_TO = Field("to", "Whom to text: a phone number, such as (310) 555-1212, or a name in the contacts.")
_FROM = Field("from_number", "The business number to send from; empty for the default.")

PROMPTS = (
    PromptSpec(
        "send_text",
        "Write and send a text",
        "Writes a text for you, shows what it will look like and cost, and sends it once you agree.",
        (
            _TO,
            Field("about", "What the text is to say."),
            Field("tone", "How it is to sound.", "friendly and brief"),
            _FROM,
        ),
        changes=True,
    ),
    PromptSpec(
        "reply",
        "Reply in the voice of a conversation",
        "Answers the last message of a conversation that you paste, in the way you write there.",
        (
            Field("conversation", "The conversation so far, pasted, with who wrote what."),
            Field("intent", "What the reply is to say.", "what fits the last message"),
            Field("to", "The phone number of the other person, or their name in the contacts."),
            _FROM,
        ),
        changes=True,
    ),
    PromptSpec(
        "personal_messages",
        "Text several people, each personally",
        "Says the same thing to several people, each in a message of their own that nobody else sees.",
        (
            Field(
                "people",
                "One person a line: phone number or name in the contacts, and what is special about them.",
            ),
            Field("about", "What everybody is to be told."),
            _FROM,
        ),
        changes=True,
    ),
    PromptSpec(
        "set_up_inbound",
        "Set up inbound messages",
        "Points incoming texts and receipts at your system, attaches your number, and tries it with a text.",
        (
            Field("url", "The https address of your system that messages are to be posted to."),
            Field("webhook", "The webhook to create or change.", "Default"),
            Field("number", "The business number that is to receive; empty to be asked."),
            Field("delivery_receipts", "Whether delivery receipts are wanted too: yes or no.", "yes"),
        ),
        changes=True,
    ),
    PromptSpec(
        "audit_webhooks",
        "Audit the webhooks",
        "Looks for webhooks that are unsafe, forgotten or set up wrongly, and changes nothing.",
        (
            Field("webhook", "One webhook to look at; empty for all."),
            Field("expected", "Addresses or domains that messages should go to, if you want them compared."),
        ),
        changes=False,
    ),
    PromptSpec(
        "why_not_delivered",
        "Explain why a text did not arrive",
        "Finds out, as far as it can be known, why somebody did not get a text, and what to do.",
        (
            Field("to", "The phone number that should have got it, or a name in the contacts."),
            Field("what_happened", "What you know: the answer to the send, an error, when it was sent."),
            Field("message", "The text, if you have it."),
            _FROM,
        ),
        changes=False,
    ),
    PromptSpec(
        "check_campaigns",
        "Check campaigns before a mailing",
        "Checks whether your numbers are registered to send and what a mailing would take, and sends nothing.",
        (
            Field("campaign_id", "One campaign to check (its TCR id); empty for all."),
            Field("recipients", "How many people the mailing goes to, or their numbers."),
            Field("message", "The text of the mailing, if it is written."),
            _FROM,
        ),
        changes=False,
    ),
    PromptSpec(
        "be_the_other_person",
        "Be the other person (sandbox)",
        "Opens a page in your browser with the telephone of whoever is texted: write on it, and see what arrives.",
        (),
        changes=False,
        opens=True,
    ),
)

Opening = Callable[[Context[Any, Any]], Awaitable[str]]
"""Opens the page of the sandbox before the person who picked a prompt; returns what became of it, in words."""


def offered(*, read_only: bool, opening: bool = False) -> list[PromptSpec]:
    """The prompts that make sense: read-only leaves those that change nothing.

    Args:
        opening: It is a sandbox, and its server may open a page.
    """
    return [prompt for prompt in PROMPTS if not (read_only and prompt.changes) and (opening or not prompt.opens)]


def instructions(*, read_only: bool) -> str:
    """What every client is told of the server: what its tools cannot say."""
    return _read("instructions_read_only" if read_only else "instructions")


def register_prompts(server: MCPServer[Any], prompts: Iterable[PromptSpec], opening: Opening) -> None:
    """Adds the prompts to a server."""
    for prompt in prompts:
        server.add_prompt(_served(prompt, opening))


def _served(prompt: PromptSpec, opening: Opening) -> Prompt:
    arguments = [PromptArgument(name=f.name, description=f.description, required=False) for f in prompt.fields]
    return Prompt(
        name=prompt.name,
        title=prompt.title,
        description=prompt.description,
        arguments=arguments,
        fn=partial(_opened, prompt, opening) if prompt.opens else partial(_rendered, prompt),
        context_kwarg="context" if prompt.opens else None,
    )


async def _rendered(prompt: PromptSpec, /, **given: str) -> str:
    return prompt.text(given)


async def _opened(prompt: PromptSpec, opening: Opening, /, *, context: Context[Any, Any], **given: str) -> str:
    # First of all: nothing opens for a call that is refused.
    prompt.values(given)
    return prompt.text(given, await opening(context))


@cache
def _read(name: str) -> str:
    return Path(__file__).with_name(f"{name}.md").read_text("utf-8").strip()
