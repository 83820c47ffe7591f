"""The sandbox's page, picked in a client that asks its person by itself: two-way texting without a shell."""

import json
import os
from collections.abc import AsyncGenerator, Callable
from contextlib import ExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest
from mcp import Client
from mcp.shared.exceptions import MCPError
from mcp.types import TextContent

from bulkvs_mcp.server.app import create_server
from bulkvs_mcp.server.page import opener
from bulkvs_mcp.server.settings import Settings
from bulkvs_mcp.server.stdio.paging import Pages

from ...helpers.pace import Pace
from ...helpers.server.processes import COMMAND, Pipe, running
from ...helpers.server.receivers import NO_TLS
from ...helpers.support import ERAS
from ...helpers.systems import POSIX
from .test_command import desktop, link_in
from .test_summoning import Window

NAME, THEY = "be_the_other_person", "+13105551212"
ASKS: dict[str, Any] = {"elicitation": {"form": {}}}


@asynccontextmanager
async def client_of(
    mode: str, window: Window | None, monkeypatch: pytest.MonkeyPatch, **settings: Any
) -> AsyncGenerator[Client]:
    """One on a server over stdio in all but the pipe, which can open this window."""
    monkeypatch.setattr(opener, "opener_here", lambda: window)
    given = Settings.load({"sandbox": True, **settings})
    pages = Pages(sandbox=given.sandbox, store=given.store)
    server = create_server(given, seconds=Pace(), page=pages.summons)
    async with Client(server, mode=mode) as client:
        yield client
    await pages.aclose()


async def picked(client: Client) -> str:
    """How the prompt ends: what became of the page."""
    (message,) = (await client.get_prompt(NAME)).messages
    assert isinstance(message.content, TextContent)
    return message.content.text.rpartition("\n\n")[2]


@pytest.mark.parametrize("mode", ERAS)
async def test_it_opens_the_page_once_a_minute(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    window = Window()
    async with client_of(mode, window, monkeypatch) as client:
        assert [await picked(client) for _ in range(2)] == [
            "The page is open in my browser, perhaps behind this window."
        ] * 2
    assert len(window.files) == 1


def _no_window(folder: Path) -> tuple[Window | None, dict[str, Any], str]:
    return None, {}, "The page did not open: no window can appear where this server runs. On Linux"


def _broken(folder: Path) -> tuple[Window | None, dict[str, Any], str]:
    return Window(OSError()), {}, "The page did not open: there was no browser to be started, or"


def _off(folder: Path) -> tuple[Window | None, dict[str, Any], str]:
    return Window(), {"page": "off"}, "The page did not open: BULKVS_PAGE is off."


def _lasting(folder: Path) -> tuple[Window | None, dict[str, Any], str]:
    store = f"sqlite:///{folder.as_posix()}/record.db"
    opens = f"opens it: bulkvs-mcp --sandbox --store {store} page"
    return Window(), {"store": store}, opens


@pytest.mark.parametrize("case", [_no_window, _broken, _off, _lasting], ids=lambda case: case.__name__)
async def test_where_it_does_not_it_says_why(
    case: Callable[[Path], tuple[Window | None, dict[str, Any], str]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window, settings, why = case(tmp_path)
    async with client_of("auto", window, monkeypatch, **settings) as client:
        assert why in await picked(client)
    assert window is None or window.files == []


async def test_nothing_opens_for_a_mistake(monkeypatch: pytest.MonkeyPatch) -> None:
    window = Window()
    async with client_of("auto", window, monkeypatch) as client:
        with pytest.raises(MCPError, match=f"{NAME} takes no arguments"):
            await client.get_prompt(NAME, {"number": THEY})
    assert window.files == []


async def test_a_server_that_may_open_none_does_not_offer_it() -> None:
    async with Client(create_server(Settings.load({"sandbox": True}))) as client:
        assert NAME not in [prompt.name for prompt in (await client.list_prompts()).prompts]


async def test_an_account_has_none_of_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    window, store = Window(), f"sqlite:///{tmp_path.as_posix()}/record.db"
    async with client_of("auto", window, monkeypatch, sandbox=False, store=store) as client:
        assert NAME not in [prompt.name for prompt in (await client.list_prompts()).prompts]
        with pytest.raises(MCPError, match="There is no such prompt"):
            await client.get_prompt(NAME)
    assert window.files == []


class _Person:
    """The other person, on the telephone of the page that opened."""

    def __init__(self, home: Path, used: ExitStack) -> None:
        url, _, link = link_in(home).partition("#")
        origin = {"origin": url.rstrip("/")}
        self._client = used.enter_context(httpx2.Client(base_url=url, verify=NO_TLS, headers=origin))
        began = self._post("/open", {"link": link})
        self.granted: list[str] = began["granted"]
        self._client.headers["authorization"] = f"Bearer {began['session']}"

    def texts(self, words: str) -> None:
        self._post("/text", {"number": THEY, "text": words})

    def _post(self, path: str, body: dict[str, str]) -> dict[str, Any]:
        answer = self._client.post(path, json=body)
        assert answer.status_code == 200, answer.text
        return answer.json()


@POSIX
def test_where_the_client_asks_by_form_they_text_both_ways(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "opened")
    env = desktop(tmp_path, 'cat "$1" > "$HOME/opened"') | {"BULKVS_SANDBOX": "1"}
    env |= {"BULKVS_STORE": "", "BULKVS_CONFIRM": "human-or-token"}
    with running([COMMAND], env) as pipe, ExitStack() as used:
        _begun_by_one_that_asks(pipe)
        pipe.say(_asked("prompts/get", {"name": NAME}))
        person = _Person(tmp_path, used)
        assert "page is open" in json.dumps(pipe.hear()["result"])
        assert person.granted == ["approvals", "history", "phone"]
        person.texts("Is my car ready?")
        read = pipe.ask("tools/call", name="list_messages", arguments={"with_number": THEY})
        assert read["result"]["structuredContent"]["messages"][0]["received_text"] == "Is my car ready?"
        pipe.say(_asked("tools/call", {"name": "send_message", "arguments": {"to": THEY, "message": "It is."}}))
        asked = pipe.hear()
        # Their own client's form still asks: the page that is open takes nothing from it.
        assert asked["method"] == "elicitation/create"
        pipe.say(json.dumps({"jsonrpc": "2.0", "id": asked["id"], "result": {"action": "decline"}}).encode())
        assert pipe.hear()["result"]["structuredContent"]["status"] != "sent"


def _begun_by_one_that_asks(pipe: Pipe) -> None:
    known: dict[str, Any] = {
        "protocolVersion": "2025-06-18",
        "capabilities": ASKS,
        "clientInfo": {"name": "desk", "version": "1"},
    }
    assert "result" in pipe.ask("initialize", **known)
    pipe.say(b'{"jsonrpc":"2.0","method":"notifications/initialized"}')


def _asked(method: str, params: dict[str, Any]) -> bytes:
    return json.dumps({"jsonrpc": "2.0", "id": method, "method": method, "params": params}).encode()
