"""The prepared answers: what is kept of them, when they are not used, and which settings they depend on."""

import json
import shutil
import subprocess
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from mcp import Client
from mcp.client import advertise

from bulkvs_mcp.server.app import create_server
from bulkvs_mcp.server.settings import Settings, variable
from bulkvs_mcp.server.stdio import prepared
from bulkvs_mcp.server.stdio.prepared import LISTING_SETTINGS, Prepared, recognised
from bulkvs_mcp.tools.app import APPS, CARD_TYPE

from ...helpers.server.jsonrpc import request, tool_call
from ...helpers.server.processes import COMMAND, environment
from ...helpers.server.sessions import OPENED, WHOLE, Ask, Say, seen
from ...helpers.systems import POSIX

Damage = Callable[[bytes], bytes]
DAMAGES: list[Damage] = [
    lambda content: content[:-1],
    lambda content: content.replace(b"Sends", b"Gives"),
    lambda _: b"",
    lambda _: b"\xff" * 100,
    lambda _: b"{}",
]


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a first start keeps; whose start it was does not matter to the next."""
    home = tmp_path_factory.mktemp("first")
    seen(OPENED, home, home / "cache")
    return home / "cache"


class TestFiles:
    """What is kept, and what becomes of it when it is not what was written."""

    @pytest.fixture
    def kept(self, first: Path, tmp_path: Path) -> Path:
        shutil.copytree(first, tmp_path / "cache")
        [file] = (tmp_path / "cache" / "bulkvs-mcp").iterdir()
        return file

    def early(self, kept: Path, **more: str) -> int:
        return seen(OPENED, kept.parents[2], kept.parents[1], **more).early

    @POSIX
    def test_only_its_owner_reads_it(self, kept: Path) -> None:
        assert [path.stat().st_mode & 0o777 for path in (kept, kept.parent)] == [0o600, 0o700]

    def test_nothing_is_kept_when_it_is_off(self, tmp_path: Path) -> None:
        seen(OPENED, tmp_path, tmp_path, BULKVS_FRONT="off")
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize("value", ["off", "0", "OFF", "no", "false", "perhaps"])
    def test_it_is_off(self, kept: Path, value: str) -> None:
        assert self.early(kept, BULKVS_FRONT=value) == 0

    @pytest.mark.parametrize("value", ["", "on", "1"])
    def test_it_is_on(self, kept: Path, value: str) -> None:
        assert self.early(kept, BULKVS_FRONT=value) == 3

    @pytest.mark.parametrize("damage", DAMAGES)
    def test_a_damaged_one_is_not_used(self, kept: Path, damage: Damage) -> None:
        kept.write_bytes(damage(kept.read_bytes()))
        assert self.early(kept) == 0
        assert self.early(kept) == 3

    @POSIX
    def test_nor_one_that_others_can_write(self, kept: Path) -> None:
        kept.chmod(0o622)
        assert self.early(kept) == 0
        kept.chmod(0o600)
        kept.parent.chmod(0o777)
        assert self.early(kept) == 0

    @pytest.mark.parametrize("name", LISTING_SETTINGS)
    def test_nor_that_of_other_settings(self, kept: Path, name: str) -> None:
        value = {"BULKVS_CARD": "off", "BULKVS_CONFIRM": "off", "BULKVS_READ_ONLY": "1"}[name]
        assert self.early(kept, **{name: value}) == 0

    def test_an_outdated_one_is_corrected(self, kept: Path) -> None:
        digest, _, body = kept.read_bytes().partition(b"\n")
        key = _key(kept)
        assert sha256(key + body).hexdigest().encode() == digest
        stale = body.replace(b"Sends a text", b"Mails a text")
        kept.write_bytes(sha256(key + stale).hexdigest().encode() + b"\n" + stale)
        told = seen(OPENED, kept.parents[2], kept.parents[1])
        assert told.early == 3
        assert [answer for answer in told.answers if "Mails a text" in answer]
        assert [answer for answer in told.answers if "notifications/tools/list_changed" in answer]
        assert b"Mails" not in kept.read_bytes()
        assert not [
            answer for answer in seen(OPENED, kept.parents[2], kept.parents[1]).answers if "Mails" in answer
        ]

    @pytest.mark.parametrize("again", [request(2, "ping"), tool_call(2, "list_campaigns"), request(1, "ping")])
    def test_an_id_that_is_used_again_spoils_nothing(self, kept: Path, again: bytes) -> None:
        before, home, cache = kept.read_bytes(), kept.parents[2], kept.parents[1]
        seen([*OPENED, Ask(again)], home, cache)
        seen([Say(WHOLE + again + b"\n")], home, cache)
        seen([Say(WHOLE + again + b"\n")], home, cache, BULKVS_LOG_LEVEL="INFO")
        assert kept.read_bytes() == before

    def test_it_does_not_grow(self, kept: Path) -> None:
        found = Prepared("key")
        for number in range(200):
            found.learn(str(number), "answer")
        assert list(found.answers) == [str(number) for number in range(136, 200)]
        assert kept.stat().st_size < 100_000


def _key(kept: Path) -> bytes:
    """The key of a file, as a process of its own computes it."""
    code = (
        "import sys; from bulkvs_mcp.server.stdio.prepared import Prepared; sys.argv = [''];"
        " print(Prepared.found().key)"
    )
    home = kept.parents[2]
    env = environment(home) | {"BULKVS_CONFIRM": "human-or-token", "XDG_CACHE_HOME": str(kept.parents[1])}
    python = Path(COMMAND).with_name("python")
    return subprocess.run([python, "-c", code], env=env, capture_output=True, check=True).stdout.strip()


async def _listing(**settings: object) -> str:
    """All that a client is told before it calls anything."""
    server = create_server(Settings.load(settings))
    draws = [advertise(APPS, {"mimeTypes": [CARD_TYPE]})]
    async with Client(server, mode="legacy", extensions=draws) as client:
        told = [await client.list_tools(), client.instructions, client.server_info, client.server_capabilities]
    return json.dumps(told, default=lambda model: model.model_dump(mode="json"))


OTHERS: dict[str, object] = {
    "username": "somebody",
    "base_url": "http://127.0.0.1:9",
    "from_numbers": ("13109060901",),
    "sandbox": True,
    "read_only": True,
    "confirm": "off",
    "card": "off",
    "page": "off",
    "allow_to": ("1310",),
    "max_recipients": 3,
    "daily_limit": 3,
    "concurrency": 3,
    "quiet_hours": "21:00-08:00",
    "store": "sqlite:///:memory:",
    "retention_days": 3,
    "public_url": "https://example.com",
    "timeout": 3,
    "log_level": "DEBUG",
    "token": "secret",
    "front": False,
}


async def test_the_settings_that_change_the_listing_are_known() -> None:
    assert OTHERS.keys() == Settings.model_fields.keys()
    usual = await _listing()
    changing = {variable(name) for name, value in OTHERS.items() if await _listing(**{name: value}) != usual}
    assert changing == set(LISTING_SETTINGS)


@pytest.mark.parametrize("line", [b"", b"{}", b"null", b"[]", b'"ping"', b"1", b"[" * 10_000, b'{"params":[]}'])
def test_what_is_no_message_is_not_recognised(line: bytes) -> None:
    assert recognised(line) is None


def test_a_package_that_is_just_being_installed_keeps_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BULKVS_FRONT", raising=False)
    assert Prepared.found() is not None
    monkeypatch.setattr(prepared, "_ROOMS", ("gone",))
    assert Prepared.found() is None
