"""What the simulated carrier posts, taken in this process."""

import json
from dataclasses import dataclass, field
from typing import Any

from bulkvs_mcp.provider.simulator.app import SENDING_NUMBER, Simulator

from .line import ALICE

PICTURE = "https://media.example/cat.png"


@dataclass
class Posted:
    """Stands at the webhook, in this process."""

    answers: list[int] = field(default_factory=list[int])
    bodies: list[bytes] = field(default_factory=list[bytes])

    async def __call__(self, url: str, body: bytes) -> int:
        self.bodies.append(body)
        return self.answers.pop(0) if self.answers else 200

    @property
    def fields(self) -> list[dict[str, Any]]:
        return [json.loads(body) for body in self.bodies]


def sending(account: Simulator, text: str = "Your table is ready", to: str = ALICE) -> None:
    """A text that the account takes."""
    account.send_message({"From": SENDING_NUMBER, "To": [to], "Message": text})
