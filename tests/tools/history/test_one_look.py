"""What a tool or a resource reads of the record, it reads at one moment and on one way to it."""

from pathlib import Path
from typing import Any

import pytest

from bulkvs_mcp.messaging.record.store import Store

from ...helpers.messaging.desk import ALICE
from ...helpers.support import call
from ...helpers.tools.room import room

READ: dict[str, dict[str, Any]] = {
    "list_messages": {},
    "list_messages of one": {"with_number": ALICE},
    "list_messages that match": {"search": "to"},
    "get_message": {"message_id": "msg_a"},
    "list_conversations": {},
}


@pytest.mark.parametrize("named", READ)
async def test_one_look_a_call(tmp_path: Path, named: str, monkeypatch: pytest.MonkeyPatch) -> None:
    looks = _counted(monkeypatch)
    async with room(tmp_path) as here:
        here.desk.sent("msg_a", "to Alice")
        await call(here.client, named.partition(" ")[0], **READ[named])
    assert looks == ["read"]


@pytest.mark.parametrize("uri", [f"bulkvs://conversations/{ALICE}", "bulkvs://messages/msg_a"])
async def test_one_look_a_resource(tmp_path: Path, uri: str, monkeypatch: pytest.MonkeyPatch) -> None:
    looks = _counted(monkeypatch)
    async with room(tmp_path) as here:
        here.desk.sent("msg_a", "to Alice")
        await here.client.read_resource(uri)
    assert looks == ["read"]


def _counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    looks: list[str] = []
    for name in ("read", "write", "version"):
        ours = getattr(Store, name)

        async def counted(*given: Any, name: str = name, ours: Any = ours) -> Any:
            looks.append(name)
            return await ours(*given)

        monkeypatch.setattr(Store, name, counted)
    return looks
