"""Every package with nothing filled in, and with each brake: in its form, and in the environment beneath it."""

import os
import sys
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from mcp import Client, StdioServerParameters, stdio_client
from pydantic import SecretStr

from bulkvs_mcp.server.app import create_server
from bulkvs_mcp.server.settings import Settings, variable

from ..helpers.pace import Pace
from ..helpers.support import call, error_of, structure
from .hosts import HOSTS, INHERITING, Host, Options, described, handed_over, offered, start_script, take_options

TO, TO_TWO = "(310) 555-1212", ["(310) 555-1212", "(310) 555-3434"]
SANDBOX = {"sandbox": True}

Served = Callable[..., AbstractAsyncContextManager[Client]]

every_host = pytest.mark.parametrize("host", HOSTS)
inheriting = pytest.mark.parametrize("host", INHERITING)


def _now_quiet() -> str:
    """Hours that it is well within, where the recipients are."""
    now = datetime.now(ZoneInfo("America/Los_Angeles"))
    return f"{now - timedelta(hours=11):%H:%M}-{now + timedelta(hours=11):%H:%M}"


BRAKES: dict[str, tuple[Callable[[], object], object, str]] = {
    "confirm": (lambda: "human", TO, "human_confirmation_unavailable"),
    "allow_to": (lambda: "1212,1917", TO, "recipient_not_allowed"),
    "max_recipients": (lambda: 1, TO_TWO, "too_many_recipients"),
    "daily_limit": (lambda: 1, TO_TWO, "daily_limit_reached"),
    "quiet_hours": (_now_quiet, TO, "quiet_hours"),
}
"""For each brake what it is set to, who is texted, and what refuses it; with `read_only` nothing can be sent."""

every_brake = pytest.mark.parametrize("brake", [*BRAKES, "read_only"])


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> Served:
    """A client of the server as a host starts it, with what is filled in and what the environment has."""

    @asynccontextmanager
    async def started(
        host: Host, filled: Options, environment: Mapping[str, str] | None = None
    ) -> AsyncGenerator[Client]:
        with monkeypatch.context() as patch:
            for name, value in take_options(host, dict(environment or {}) | handed_over(host, filled)).items():
                patch.setenv(name, value)
            server = create_server(Settings.load().complete(), seconds=Pace())
        async with Client(server) as client:
            yield client

    return started


async def _sent(client: Client) -> dict[str, Any]:
    """The answer to a text that is confirmed by its id."""
    text = {"to": TO, "message": "The table is yours at seven."}
    asked = structure(await call(client, "send_message", **text))
    assert asked["status"] == "confirmation_required"
    return structure(await call(client, "send_message", **text, confirmation_id=asked["confirmation_id"]))


async def _braked(client: Client, brake: str) -> None:
    if brake == "read_only":
        assert "send_message" not in [tool.name for tool in (await client.list_tools()).tools]
        return
    _, to, code = BRAKES[brake]
    assert error_of(await call(client, "send_message", to=to, message="Hello."))["code"] == code


def _set(brake: str) -> object:
    return True if brake == "read_only" else BRAKES[brake][0]()


class TestNothingFilledIn:
    @every_host
    async def test_the_sandbox_alone_sends(self, host: Host, served: Served) -> None:
        async with served(host, SANDBOX) as client:
            sent = await _sent(client)
        assert (sent["status"], sent["sandbox"]) == ("sent", True)

    @inheriting
    async def test_the_sandbox_of_the_environment_stays_one(self, host: Host, served: Served) -> None:
        """Or what was meant to be tried would be sent."""
        async with served(host, {}, {"BULKVS_SANDBOX": "1"}) as client:
            sent = await _sent(client)
        assert (sent["status"], sent["sandbox"]) == ("sent", True)

    @every_host
    async def test_without_an_account_or_a_sandbox_it_says_so(self, host: Host, served: Served) -> None:
        async with served(host, {}) as client:
            error = error_of(await call(client, "send_message", to=TO, message="Hello."))
        assert error["code"] == "not_configured"
        assert "BULKVS_TOKEN" in error["message"]


class TestBrakes:
    @every_host
    @every_brake
    async def test_one_that_is_filled_in_holds(self, host: Host, brake: str, served: Served) -> None:
        async with served(host, SANDBOX | {brake: _set(brake)}) as client:
            await _braked(client, brake)

    @inheriting
    @every_brake
    async def test_one_of_the_environment_holds_where_nothing_is_filled_in(
        self, host: Host, brake: str, served: Served
    ) -> None:
        async with served(host, SANDBOX, {f"BULKVS_{brake.upper()}": str(_set(brake))}) as client:
            await _braked(client, brake)

    @inheriting
    async def test_an_allow_list_of_nobody_holds_too(self, host: Host, served: Served) -> None:
        async with served(host, SANDBOX, {"BULKVS_ALLOW_TO": ""}) as client:
            await _braked(client, "allow_to")

    @inheriting
    async def test_what_is_filled_in_counts_before_the_environment(self, host: Host, served: Served) -> None:
        async with served(host, SANDBOX | {"max_recipients": 1}, {"BULKVS_MAX_RECIPIENTS": "20"}) as client:
            await _braked(client, "max_recipients")

    @every_host
    def test_every_brake_is_offered(self, host: Host) -> None:
        assert {*BRAKES, "read_only"} <= set(offered(host))

    async def test_a_placeholder_that_a_host_left_stops_what_asks_the_provider(self, served: Served) -> None:
        async with served("plugin", SANDBOX | {"daily_limit": "${user_config.daily_limit}"}) as client:
            error = error_of(await call(client, "send_message", to=TO, message="Hello."))
        assert error["code"] == "not_configured"
        assert "BULKVS_DAILY_LIMIT" in error["message"]


class TestForms:
    @every_host
    def test_they_offer_the_same(self, host: Host) -> None:
        assert offered(host) == offered("bundle")

    @every_host
    def test_each_is_a_setting(self, host: Host) -> None:
        assert {f"BULKVS_{key.upper()}" for key in offered(host)} <= {variable(f) for f in Settings.model_fields}

    def test_the_token_is_kept_safe(self) -> None:
        secret = {variable(name) for name, info in Settings.model_fields.items() if info.annotation is SecretStr}
        settings = described("gemini-extension.json")["settings"]
        options = described("plugin/.claude-plugin/plugin.json")["userConfig"]
        assert {each["envVar"] for each in settings if each.get("sensitive")} == secret
        assert {f"BULKVS_{key.upper()}" for key, each in options.items() if each.get("sensitive")} == secret

    def test_a_default_would_hide_the_environment_in_claude_code(self) -> None:
        options = described("plugin/.claude-plugin/plugin.json")["userConfig"].values()
        assert not any("default" in option or option.get("required") for option in options)

    def test_nothing_secret_is_an_argument(self) -> None:
        for file in ("plugin/.claude-plugin/plugin.json", "gemini-extension.json"):
            [server] = described(file)["mcpServers"].values()
            assert not [
                argument for argument in server["args"] if "user_config" in argument or "TOKEN" in argument
            ]

    @pytest.mark.parametrize("field", ["max_recipients", "retention_days"])
    def test_a_form_without_defaults_tells_them(self, field: str) -> None:
        told = described("plugin/.claude-plugin/plugin.json")["userConfig"][field]["description"]
        assert f"Default: {Settings.model_fields[field].get_default()}." in told


class TestStarted:
    """The script itself, as a process in this environment."""

    @every_host
    async def test_it_serves(self, host: Host, tmp_path: Path) -> None:
        env = dict(os.environ) | handed_over(host, SANDBOX | {"max_recipients": 1})
        server = StdioServerParameters(command=sys.executable, args=[str(start_script(host))], env=env)
        with (tmp_path / "log.txt").open("w") as log:
            async with Client(stdio_client(server, log)) as client:
                await _braked(client, "max_recipients")

    def test_all_start_alike(self) -> None:
        assert len({start_script(host).read_text("utf-8") for host in HOSTS}) == 1
