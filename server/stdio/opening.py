"""The opening of a connection: what a client asks first, before anything depends on more than the settings.

What is answered there is kept for the next start (`prepared.py`); what the front of this start (`front.py`) has
answered already is compared and not said twice.
"""

import json
import logging

import anyio
from mcp.types import JSONRPCError, JSONRPCMessage, JSONRPCNotification, JSONRPCResponse

from .front import Said, with_identifier
from .prepared import HEARD, LISTEN, SUBSCRIPTION, Message, Prepared, recognised

_logger = logging.getLogger(__name__)


class Opening:
    """Follows a connection until its first message that is not of the kind that is kept.

    Args:
        prepared: Where answers are kept; None to keep none.

    Attributes:
        listed: Set once the tools were listed.
        outdated: The client was told of other tools than there are.
    """

    def __init__(self, prepared: Prepared | None) -> None:
        self._prepared = prepared
        self._conversation = prepared.key if prepared else ""
        self._asked: dict[str, tuple[Message, str]] = {}
        self._used = set[str]()
        self._said: dict[str, bytes] = {}
        self.listed = anyio.Event()
        self.outdated = False

    def asked(self, line: bytes) -> None:
        """Notes what came from the client."""
        message = recognised(line) if self._conversation else None
        if self._prepared is None or message is None or message.identifier in self._used:
            # With an id that is used again, nobody could tell whose answer the next one is.
            self._conversation = ""
            self._asked.clear()
            return
        self._conversation = message.after(self._conversation)
        if message.identifier:
            self._used.add(message.identifier)
            self._asked[message.identifier] = message, self._conversation
        else:
            self._prepared.learn(self._conversation, "")

    @property
    def unconfirmed(self) -> bool:
        """Whether the server has yet to say something that was said early."""
        return bool(self._said)

    def answered_early(self, said: Said) -> None:
        """Notes what the front said, to the message that the server is given next."""
        message = recognised(said.line)
        if message and said.answer is not None:
            self._said[message.identifier] = said.answer

    def news(self, message: JSONRPCMessage, line: bytes) -> bool:
        """Whether the client still has to be told what the server writes; keeps it if it is of that kind."""
        identifier = _answered(message)
        if identifier is None:
            return True
        question, conversation = self._asked.pop(identifier, (None, ""))
        if question and question.method == "tools/list":
            self.listed.set()
        if question and self._prepared and not isinstance(message, JSONRPCError):
            self._keep(self._prepared, question, conversation, line)
        said = self._said.pop(identifier, None)
        if said is not None and said != line:
            _logger.warning("what was prepared for %s is out of date", question.method if question else "it")
            self.outdated = self.outdated or (question is not None and question.method == "tools/list")
        # That it was heard was said; how it ends, whenever it does, was not.
        ends = question is not None and question.method == LISTEN and not isinstance(message, JSONRPCNotification)
        return said is None or ends

    def save(self) -> None:
        """Writes what was learned."""
        if self._prepared:
            self._prepared.save()

    @staticmethod
    def _keep(prepared: Prepared, question: Message, conversation: str, line: bytes) -> None:
        head = with_identifier(question, "").rstrip(b"\n")
        if line.startswith(head):
            prepared.learn(conversation, line.removeprefix(head).decode().rstrip("\n"))


def _answered(message: JSONRPCMessage) -> str | None:
    """The id, as JSON, of the request that this answers, or says was heard; None for all else."""
    if isinstance(message, JSONRPCNotification) and message.method == HEARD:
        return json.dumps((message.params or {}).get("_meta", {}).get(SUBSCRIPTION))
    return json.dumps(message.id) if isinstance(message, JSONRPCResponse | JSONRPCError) else None
