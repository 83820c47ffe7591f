"""A client that answers for its user at once, as some do that have nobody to ask: over a real pipe."""

import json
from pathlib import Path

import pytest

from ...helpers.server.jsonrpc import HANDSHAKE, Message, notification, request, tool_call
from ...helpers.server.processes import COMMAND, Pipe, environment, running

ASKED: Message = HANDSHAKE | {"protocolVersion": "2025-11-25", "capabilities": {"elicitation": {}}}
SEND = {"to": "13105551212", "message": "Your table is ready"}
ATTEMPTS = 5
"""A busy machine may take its time with one."""


def answered(pipe: Pipe, identifier: int, answer: Message) -> Message:
    """What a call says after the client answered its question at once."""
    pipe.say(tool_call(identifier, "send_message", **SEND))
    question = pipe.hear()
    assert question["method"] == "elicitation/create"
    pipe.say(json.dumps({"jsonrpc": "2.0", "id": question["id"], "result": answer}).encode())
    return pipe.hear()["result"]["structuredContent"]


@pytest.mark.parametrize("action", ["decline", "cancel"])
def test_a_no_at_once_is_nobodys(action: str, tmp_path: Path) -> None:
    with running([COMMAND, "--sandbox"], environment(tmp_path, BULKVS_CONFIRM="human-or-token")) as pipe:
        pipe.say(request(0, "initialize", **ASKED), notification("notifications/initialized"))
        pipe.hear()
        found = [answered(pipe, n + 1, {"action": action}) for n in range(ATTEMPTS)]
    assert "human_confirmation_unavailable" in [answer["error"]["code"] for answer in found]
    assert not any("confirmation_id" in answer for answer in found)


def test_a_yes_at_once_is_nobodys(tmp_path: Path) -> None:
    yes = {"action": "accept", "content": {"decision": "yes"}}
    with running([COMMAND, "--sandbox"], environment(tmp_path, BULKVS_CONFIRM="human-or-token")) as pipe:
        pipe.say(request(0, "initialize", **ASKED), notification("notifications/initialized"))
        pipe.hear()
        first = answered(pipe, 1, yes)
        assert first["status"] == "confirmation_required"
        pipe.say(tool_call(2, "send_message", **SEND, confirmation_id=first["confirmation_id"]))
        sent = pipe.hear()["result"]["structuredContent"]
    assert (sent["status"], sent["approved_by"]) == ("sent", "relayed")
