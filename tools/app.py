"""What every tool works with: the account, the senders, and whether any of it is real."""

from dataclasses import dataclass, field

from mcp.server.mcpserver import Context

from ..messaging.drafts import Senders
from ..provider.client import ProviderClient
from ..provider.errors import NotConfigured


@dataclass(frozen=True)
class SettingProblem:
    """A setting that is missing or malformed: its variable and what is wrong, never its value."""

    variable: str
    problem: str


@dataclass(frozen=True)
class App:
    """The lifespan value of the server.

    Attributes:
        client: None where the settings do not allow one; `problems` then says why.
        sandbox: The simulator stands in the provider's place: nothing is really sent.
    """

    client: ProviderClient | None
    senders: Senders = field(default_factory=Senders)
    sandbox: bool = False
    problems: tuple[SettingProblem, ...] = ()

    @property
    def provider(self) -> ProviderClient:
        """The account's client.

        Raises:
            NotConfigured: names every variable that is missing or malformed.
        """
        if self.client is None or self.problems:
            named = "; ".join(f"{p.variable} {p.problem}" for p in self.problems)
            raise NotConfigured(
                f"Nothing was done, this server is not set up: {named}.",
                "Correct these variables in the client's configuration of this server and restart it, or set"
                " BULKVS_SANDBOX=1 to try it without an account.",
            )
        return self.client


Ctx = Context[App]


def app_of(ctx: Ctx) -> App:
    """The lifespan value behind a call."""
    return ctx.request_context.lifespan_context
