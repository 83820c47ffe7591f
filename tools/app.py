"""What every tool works with: the account, the senders, and whether any of it is real.

The parts are put together at the first call: a client that only lists the tools does not wait for them.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import anyio
from mcp.server.mcpserver import Context
from mcp.types import ClientCapabilities

from ..messaging.vocabulary import SettingProblem
from ..provider.errors import NotConfigured

if TYPE_CHECKING:
    from ..messaging.brakes.policy import Policy
    from ..messaging.drafts.draft import Senders
    from ..provider.client import ProviderClient
    from .guard import Guard, Parts


APPS, CARD_TYPE = "io.modelcontextprotocol/ui", "text/html;profile=mcp-app"
"""MCP Apps, and the media type that a client names which draws cards."""
CARD, DECIDES = "ui://bulkvs-mcp/approval.html", "decide_in_card"
"""The resource that is drawn as a card, and the tool that it answers with."""


@dataclass(frozen=True)
class App:
    """The lifespan value of the server.

    Attributes:
        build: Makes the parts; called at most once.
        account: What tells the account from others: where its API is and its username. An approval holds for one.
        public_url: Where this record's inbox can be reached; empty where that is not set.
        sandbox: The simulator stands in the provider's place: nothing is really sent.
        problems: What keeps the tools from working.
        read_only: No tool changes anything.
        ending: Set once the server is ending: nobody waits for a person or a text any longer.
    """

    build: "Callable[[], Parts]"
    sandbox: bool = False
    account: str = ""
    public_url: str = ""
    problems: tuple[SettingProblem, ...] = ()
    read_only: bool = False
    ending: anyio.Event = field(default_factory=anyio.Event)

    @cached_property
    def parts(self) -> "Parts":
        return self.build()

    @property
    def used(self) -> "Parts | None":
        """The parts, if any call needed them."""
        return vars(self).get("parts")

    @property
    def guard(self) -> "Guard":
        return self.parts.guard

    @property
    def senders(self) -> "Senders":
        return self.parts.senders

    def may_set(self, number: str) -> bool:
        """Whether `set_number` may change this number."""
        return self.senders.knows(number) and not self.read_only

    @property
    def policy(self) -> "Policy":
        return self.parts.policy

    @property
    def provider(self) -> "ProviderClient":
        """The account's client.

        Raises:
            NotConfigured: names every variable that is missing or malformed.
        """
        if self.problems:
            named = "; ".join(f"{p.variable} {p.problem}" for p in self.problems)
            raise NotConfigured(
                f"Nothing was done, this server is not set up: {named}.",
                "Correct these variables in the client's configuration of this server and restart it."
                + ("" if self.sandbox else " BULKVS_SANDBOX=1 tries it without an account."),
            )
        return self.parts.client


Ctx = Context[App]


def app_of(ctx: Ctx) -> App:
    """The lifespan value behind a call."""
    return ctx.request_context.lifespan_context


def draws(capabilities: ClientCapabilities | None) -> bool:
    """Whether a client says that it draws cards: the extension, with its media type."""
    extensions = capabilities.extensions if capabilities else None
    types = ((extensions or {}).get(APPS) or {}).get("mimeTypes")
    return isinstance(types, list | tuple) and CARD_TYPE in types
