"""What a server's own page shows: the approvals; and everything where all of it is a sandbox's, in memory."""

import subprocess
import sys
from pathlib import Path

import httpx2
import pytest

from bulkvs_mcp.messaging.approval.decisions import Decisions
from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.server.page import opener
from bulkvs_mcp.server.page.summoning import Summoner
from bulkvs_mcp.server.stdio.paging import Pages

from ...helpers.server.receivers import NO_TLS, PATIENT

APPROVALS, EVERYTHING = ["approvals"], ["approvals", "history", "phone"]
LOADED = (
    "import sys, bulkvs_mcp.server.page.summoning\n"
    "print([name for name in sys.modules if name.endswith(('.history.reading', '.page.phone', '.simulator.app'))])"
)


def _nothing(_: Path) -> None:
    """Opens no window."""


@pytest.mark.parametrize(
    ("sandbox", "lasts", "granted", "command"),
    [
        (False, True, APPROVALS, "bulkvs-mcp --store sqlite:///x.db"),
        (True, True, APPROVALS, "bulkvs-mcp --sandbox --store sqlite:///x.db"),
        (True, False, EVERYTHING, ""),
        (False, False, APPROVALS, ""),
    ],
)
async def test_what_it_grants(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sandbox: bool, lasts: bool, granted: list[str], command: str
) -> None:
    monkeypatch.setattr(opener, "opener_here", lambda: _nothing)
    store = Store(f"sqlite:///{tmp_path}/record.db" if lasts else MEMORY)
    pages = Pages(sandbox=sandbox, store="sqlite:///x.db")
    summon = pages.summons(Decisions(store))
    assert isinstance(summon, Summoner)
    await summon.page.listen()
    headers = {"origin": summon.page.url.rstrip("/")}
    async with httpx2.AsyncClient(
        base_url=summon.page.url, verify=NO_TLS, headers=headers, timeout=PATIENT
    ) as client:
        answer = await client.post("/open", json={"link": summon.page.link().partition("#")[2]})
    await pages.aclose()
    store.close()
    found = answer.json()
    assert (found["granted"], found["sandbox"], found["command"]) == (granted, sandbox, command)


def test_what_is_for_the_conversations_is_not_loaded_before_they_are_looked_at() -> None:
    done = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"
