"""`bulkvs-mcp doctor`: a broken set-up is named by the check it belongs to, with a next step, and by no other."""

import errno
import json
import os
import re
import shutil
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from importlib.metadata import version
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfoNotFoundError

import anyio
import pytest
from inline_snapshot import snapshot

from bulkvs_mcp.messaging.receiving.inbox import inbox_secret
from bulkvs_mcp.messaging.record.schema import MIGRATIONS
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.provider.simulator.app import APPROVED_CAMPAIGN, SECOND_SENDING_NUMBER, Simulator
from bulkvs_mcp.provider.simulator.faults import Fault
from bulkvs_mcp.server.doctor import clock as checks_clock
from bulkvs_mcp.server.doctor import command as doctor
from bulkvs_mcp.server.doctor import findings as checks
from bulkvs_mcp.server.doctor import install as checks_install
from bulkvs_mcp.server.doctor.findings import Finding, Patient

from ...helpers.doctors import ALICE, TOKEN, USERNAME, World, healthy, untrusted
from ..stdio.test_transport import COMMAND, environment

PAGE = "<html><head><title>Hotel</title></head><body>Please sign in</body></html>"
CHECKS = frozenset(doctor.CHECKS)
DEPEND_ON_ACCOUNT = frozenset({"campaigns", "webhook"})
DEPEND_ON_RECORD = frozenset({"webhook", "receiver"})


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Generator[World]:
    """All is well; starting the server as a child, which takes seconds, has tests of its own."""

    async def check_server(_: Patient) -> Finding:
        return Finding("ok", "The server starts.")

    monkeypatch.setitem(doctor.CHECKS, "server", check_server)
    with healthy(monkeypatch, tmp_path) as well:
        yield well


def change(world: World, statement: str) -> None:
    with sqlite3.connect(world.record) as connection:
        connection.execute(statement)
    connection.close()


def on_machine(world: World, **differences: object) -> None:
    """The doctor finds itself on another machine."""
    real = doctor.this_machine
    world.monkeypatch.setattr(doctor, "this_machine", lambda: replace(real(), **differences))  # pyright: ignore[reportArgumentType]


def set_to(name: str, value: str) -> Callable[[World], None]:
    return lambda world: world.env.update({name: value})


def without(*names: str) -> Callable[[World], None]:
    def remove(world: World) -> None:
        for name in names:
            del world.env[name]

    return remove


def answers(fault: Fault) -> Callable[[World], None]:
    return lambda world: world.simulator.fail_next(fault, times=None)


def closed_port(world: World) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        world.env["BULKVS_BASE_URL"] = f"http://127.0.0.1:{listener.getsockname()[1]}/api/v1.0"


def unknown_host(world: World) -> None:
    look_up = socket.getaddrinfo

    def unknown(host: Any, *rest: Any, **more: Any) -> object:
        if host in ("nowhere.invalid", b"nowhere.invalid"):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return look_up(host, *rest, **more)

    world.monkeypatch.setattr(socket, "getaddrinfo", unknown)
    world.env["BULKVS_BASE_URL"] = "https://nowhere.invalid/api/v1.0"


def silent(world: World) -> None:
    world.env["BULKVS_TIMEOUT"] = "0.3"
    world.simulator.fail_next(Fault.hang(), times=None)


def file_for_folder(world: World) -> None:
    (world.home / "file").write_text("")
    world.env["BULKVS_STORE"] = f"sqlite://{world.home}/file/record.db"


def folder_for_file(world: World) -> None:
    (world.home / "folder").mkdir()
    world.env["BULKVS_STORE"] = f"sqlite://{world.home}/folder"


def no_database(world: World) -> None:
    other = world.home / "letter.txt"
    other.write_text("Dear customer,\n" * 100)
    other.chmod(0o600)
    world.env["BULKVS_STORE"] = f"sqlite://{other}"


def foreign_database(world: World) -> None:
    other = world.home / "other.db"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE songs(title TEXT)")
    connection.close()
    other.chmod(0o600)
    world.env["BULKVS_STORE"] = f"sqlite://{other}"


def may_not_write(what: str) -> Callable[[World], None]:
    def forbid(world: World) -> None:
        allowed, place = os.access, world.home / what

        def access(path: Path, mode: int) -> bool:
            return path != place and allowed(path, mode)

        world.monkeypatch.setattr(os, "access", access)

    return forbid


def full_disk(world: World) -> None:
    def usage(_: Path) -> SimpleNamespace:
        return SimpleNamespace(free=1_000_000)

    world.monkeypatch.setattr(shutil, "disk_usage", usage)


def out_of_sight(world: World) -> None:
    def usage(_: Path) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    world.monkeypatch.setattr(shutil, "disk_usage", usage)


def no_zones(world: World) -> None:
    def missing(key: str) -> None:
        raise ZoneInfoNotFoundError(key)

    world.monkeypatch.setattr(checks_clock, "ZoneInfo", missing)


def clock_off(difference: timedelta) -> Callable[[World], None]:
    return lambda world: on_machine(world, now=lambda: datetime.now(UTC) + difference)


def other_mcp(world: World) -> None:
    def other(name: str) -> str:
        return "1.26.0" if name == "mcp" else version(name)

    world.monkeypatch.setattr(checks_install, "version", other)


def no_fts5(world: World) -> None:
    class Plain(sqlite3.Connection):
        def execute(self, sql: str, *_: Any) -> sqlite3.Cursor:
            raise sqlite3.OperationalError("no such module: fts5")

    def connect(_: str) -> sqlite3.Connection:
        return Plain(":memory:")

    plain = SimpleNamespace(connect=connect, Error=sqlite3.Error, sqlite_version="3.40.1")
    world.monkeypatch.setattr(checks_install, "sqlite3", plain)


def receiver_stopped(world: World) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    public_url = world.env["BULKVS_PUBLIC_URL"]
    world.env["BULKVS_PUBLIC_URL"] = f"http://127.0.0.1:{port}"
    world.inbox.url = world.inbox.url.replace(public_url, world.env["BULKVS_PUBLIC_URL"])


def receiver_elsewhere(world: World) -> None:
    """What answers there is another server: here, the simulator."""
    host = world.env["BULKVS_BASE_URL"].removesuffix("/api/v1.0")
    world.inbox.url = world.inbox.url.replace(world.env["BULKVS_PUBLIC_URL"], host)
    world.env["BULKVS_PUBLIC_URL"] = host


def other_record(world: World) -> None:
    world.inbox.url = world.inbox.url.replace(world.secret, "0" * 64)


def only_pending(world: World) -> None:
    del world.simulator.campaigns[APPROVED_CAMPAIGN]


def new_record(world: World) -> None:
    world.env["BULKVS_STORE"] = f"sqlite://{world.home}/new/record.db"


@dataclass(frozen=True)
class Case:
    """A broken set-up: the one check that minds, how, and in which words."""

    spoil: Callable[[World], object]
    check: str
    status: str
    found: str
    next_step: str
    skipped: frozenset[str] = frozenset()


NEEDS_ACCOUNT = DEPEND_ON_ACCOUNT | {"account"}
PAIR = "under API, API Credentials"
CASES: dict[str, Case] = {
    "wrong token": Case(
        set_to("BULKVS_TOKEN", "tok-another"),
        "account",
        "failed",
        "did not accept the API username and token",
        PAIR,
        DEPEND_ON_ACCOUNT,
    ),
    "no token": Case(
        without("BULKVS_TOKEN"), "settings", "failed", "BULKVS_TOKEN is not set", PAIR, NEEDS_ACCOUNT
    ),
    "no username": Case(
        without("BULKVS_USERNAME"), "settings", "failed", "BULKVS_USERNAME is not set", PAIR, NEEDS_ACCOUNT
    ),
    "token in quotes": Case(
        set_to("BULKVS_TOKEN", f'"{TOKEN}"'),
        "settings",
        "failed",
        "BULKVS_TOKEN has quotation marks",
        "Correct it",
        NEEDS_ACCOUNT,
    ),
    "token and a line end": Case(
        set_to("BULKVS_TOKEN", f"{TOKEN}\n"),
        "settings",
        "failed",
        "BULKVS_TOKEN has white space",
        "Correct it",
        NEEDS_ACCOUNT,
    ),
    "username and a space": Case(
        set_to("BULKVS_USERNAME", f" {USERNAME}"),
        "settings",
        "failed",
        "BULKVS_USERNAME has white space",
        "Correct it",
        NEEDS_ACCOUNT,
    ),
    "token of the example": Case(
        set_to("BULKVS_TOKEN", "your API token"),
        "settings",
        "failed",
        "BULKVS_TOKEN is still the placeholder",
        PAIR,
        NEEDS_ACCOUNT,
    ),
    "username of the example": Case(
        set_to("BULKVS_USERNAME", "you@example.com"),
        "settings",
        "failed",
        "BULKVS_USERNAME is still the placeholder",
        PAIR,
        NEEDS_ACCOUNT,
    ),
    "token not expanded": Case(
        set_to("BULKVS_TOKEN", "${BULKVS_TOKEN}"),
        "settings",
        "failed",
        "BULKVS_TOKEN holds a reference that the client did not expand",
        "${env:NAME} in Cursor",
        NEEDS_ACCOUNT,
    ),
    "sender not expanded": Case(
        set_to("BULKVS_FROM", "${input:bulkvs-from}"),
        "settings",
        "failed",
        "BULKVS_FROM holds a reference",
        "the value itself",
        frozenset({"senders"}),
    ),
    "timeout malformed": Case(
        set_to("BULKVS_TIMEOUT", "soon"), "settings", "failed", "BULKVS_TIMEOUT is malformed", "Correct it"
    ),
    "sender malformed": Case(
        set_to("BULKVS_FROM", "shop-4711"),
        "settings",
        "failed",
        "BULKVS_FROM is malformed: entry 1 contains letters",
        "Correct it",
        frozenset({"senders"}),
    ),
    "address malformed": Case(
        set_to("BULKVS_BASE_URL", "http://sms.example/api"),
        "settings",
        "failed",
        "BULKVS_BASE_URL is malformed",
        "Correct it",
        NEEDS_ACCOUNT,
    ),
    "record malformed": Case(
        set_to("BULKVS_STORE", f"postgres://ops:{TOKEN}@db/texts"),
        "settings",
        "failed",
        "BULKVS_STORE is malformed",
        "Correct it",
        DEPEND_ON_RECORD | {"record"},
    ),
    "sandbox malformed": Case(
        set_to("BULKVS_SANDBOX", "perhaps"),
        "settings",
        "failed",
        "BULKVS_SANDBOX is malformed",
        "Correct it",
        CHECKS - {"versions", "settings", "clock", "server", "launcher"},
    ),
    "public address malformed": Case(
        set_to("BULKVS_PUBLIC_URL", "texts.example.com"),
        "settings",
        "failed",
        "BULKVS_PUBLIC_URL is malformed",
        "Correct it",
        DEPEND_ON_RECORD,
    ),
    "variable misspelt": Case(
        set_to("BULKVS_TOKENS", TOKEN),
        "settings",
        "warning",
        "BULKVS_TOKENS is not the name of a setting; BULKVS_TOKEN is",
        "Rename it to BULKVS_TOKEN",
    ),
    "variable half remembered": Case(
        set_to("BULKVS_FROM_NUMBER", "13109060901"),
        "settings",
        "warning",
        "BULKVS_FROM_NUMBER is not the name of a setting; BULKVS_FROM is",
        "Rename it to BULKVS_FROM",
    ),
    "variable unknown": Case(
        set_to("BULKVS_ZZZ", "1"),
        "settings",
        "warning",
        "BULKVS_ZZZ is not the name of a setting",
        "--help names every setting",
    ),
    "no sender": Case(without("BULKVS_FROM"), "senders", "warning", "BULKVS_FROM is not set", "Set BULKVS_FROM"),
    "no such sender": Case(
        set_to("BULKVS_FROM", "10000000000"),
        "senders",
        "warning",
        "no number of the North American numbering plan",
        "provider's portal",
    ),
    "nothing listens": Case(
        closed_port,
        "account",
        "failed",
        "refused: nothing listens at 127.0.0.1",
        "BULKVS_BASE_URL",
        DEPEND_ON_ACCOUNT,
    ),
    "host unknown": Case(
        unknown_host,
        "account",
        "failed",
        "DNS: the name nowhere.invalid cannot be looked up",
        "the host in BULKVS_BASE_URL",
        DEPEND_ON_ACCOUNT,
    ),
    "provider silent": Case(
        silent, "account", "failed", "did not answer in time (waited 0.3 s)", "firewall", DEPEND_ON_ACCOUNT
    ),
    "captive portal": Case(
        answers(Fault.garbage(PAGE)), "account", "failed", "a web page came instead", "sign in", DEPEND_ON_ACCOUNT
    ),
    "answer of another API": Case(
        answers(Fault.garbage('{"hello": 1}', content_type="application/json")),
        "account",
        "failed",
        "not what its API documents",
        "BULKVS_BASE_URL",
        DEPEND_ON_ACCOUNT,
    ),
    "account restricted": Case(
        answers(Fault.answer(403)),
        "account",
        "failed",
        "the account lacks funds or the service is not enabled",
        "Add funds",
        DEPEND_ON_ACCOUNT,
    ),
    "payment required": Case(
        answers(Fault.answer(402)),
        "account",
        "failed",
        'The provider says: "Payment Required"',
        "look at the account",
        DEPEND_ON_ACCOUNT,
    ),
    "too many requests": Case(
        answers(Fault.answer(429, headers={"Retry-After": "60"})),
        "account",
        "failed",
        "asks for fewer requests",
        "Wait 60 s",
        DEPEND_ON_ACCOUNT,
    ),
    "provider broken": Case(
        answers(Fault.answer(500)), "account", "failed", "an error of its own", "support ticket", DEPEND_ON_ACCOUNT
    ),
    "no campaign": Case(
        lambda world: world.simulator.campaigns.clear(),
        "campaigns",
        "failed",
        "The account has no campaign",
        "Register a campaign",
    ),
    "no approved campaign": Case(
        only_pending, "campaigns", "failed", "No campaign is approved: CP2200", "wait for its approval"
    ),
    "file for a folder": Case(
        file_for_folder, "record", "failed", "~/file is a file", "Point BULKVS_STORE", DEPEND_ON_RECORD
    ),
    "folder for a file": Case(
        folder_for_file, "record", "failed", "~/folder is a folder", "Point BULKVS_STORE", DEPEND_ON_RECORD
    ),
    "folder read-only": Case(
        may_not_write(""), "record", "failed", "cannot be written to", "Point BULKVS_STORE", DEPEND_ON_RECORD
    ),
    "record read-only": Case(
        may_not_write("record.db"),
        "record",
        "failed",
        "~/record.db cannot be read and written",
        "Make ~/record.db readable and writable",
        DEPEND_ON_RECORD,
    ),
    "no database": Case(
        no_database,
        "record",
        "failed",
        "file is not a database",
        "BULKVS_STORE names the record",
        DEPEND_ON_RECORD,
    ),
    "another program's": Case(
        foreign_database,
        "record",
        "failed",
        "a database of another program",
        "BULKVS_STORE names the record",
        DEPEND_ON_RECORD,
    ),
    "record from the future": Case(
        lambda world: change(world, "UPDATE meta SET value='99' WHERE key='version'"),
        "record",
        "failed",
        "written by a newer version",
        "Upgrade bulkvs-mcp",
        DEPEND_ON_RECORD,
    ),
    "record open to all": Case(
        lambda world: world.record.chmod(0o644),
        "record",
        "warning",
        "Other users of this machine can open ~/record.db (mode 0644)",
        "chmod 600 ~/record.db",
    ),
    "record out of sight": Case(
        out_of_sight,
        "record",
        "failed",
        "~/record.db, cannot be looked at: Permission denied",
        "Point BULKVS_STORE",
        DEPEND_ON_RECORD,
    ),
    "disk full": Case(full_disk, "record", "warning", "nearly full", "Make room"),
    "outcome unknown": Case(
        lambda world: world.sends(timedelta(days=2), begun=True),
        "record",
        "warning",
        "unknown whether a text went out",
        "message log in the provider's portal",
    ),
    "never begun": Case(
        lambda world: world.sends(timedelta(days=2), begun=False),
        "record",
        "warning",
        "were not texted",
        "send again to those",
    ),
    "no webhook here": Case(
        lambda world: world.simulator.webhooks.pop("Inbox"),
        "webhook",
        "warning",
        'No webhook points here ("Default" points at texts.example.com)',
        "put_webhook",
    ),
    "no webhook at all": Case(
        lambda world: world.simulator.webhooks.clear(), "webhook", "warning", "the account has none", "put_webhook"
    ),
    "webhook of another record": Case(
        other_record, "webhook", "warning", "the secret of another record", "put_webhook"
    ),
    "webhook without receipts": Case(
        lambda world: setattr(world.inbox, "dlr", False),
        "webhook",
        "warning",
        'Delivery receipts are off for "Inbox"',
        "delivery_receipts true",
    ),
    "webhook in another form": Case(
        lambda world: setattr(world.inbox, "method", "3CX"),
        "webhook",
        "warning",
        "posts in the form 3CX",
        "method POST",
    ),
    "record without an inbox": Case(
        new_record,
        "webhook",
        "warning",
        "the receiver never ran on it",
        "bulkvs-mcp inbox",
        frozenset({"receiver"}),
    ),
    "receiver stopped": Case(
        receiver_stopped, "receiver", "warning", "refused: nothing listens", "Start `bulkvs-mcp inbox`"
    ),
    "receiver elsewhere": Case(
        receiver_elsewhere,
        "receiver",
        "warning",
        "answers 200, not as the receiver does",
        "Start `bulkvs-mcp inbox`",
    ),
    "clock ahead": Case(
        clock_off(timedelta(minutes=7)), "clock", "warning", "clock is 7 minutes ahead of the provider's", "NTP"
    ),
    "clock behind": Case(
        clock_off(timedelta(hours=-5)), "clock", "failed", "clock is 5 hours behind the provider's", "NTP"
    ),
    "no zone data": Case(no_zones, "clock", "failed", "time zone data cannot be read", "tzdata"),
    "another SDK": Case(
        other_mcp, "versions", "warning", "mcp is 1.26.0, and bulkvs-mcp asks for", "uvx bulkvs-mcp"
    ),
    "no full text search": Case(no_fts5, "versions", "failed", "lacks FTS5", "Use another Python"),
}


@pytest.mark.parametrize("name", CASES)
def test_a_broken_set_up_is_named(name: str, world: World) -> None:
    case = CASES[name]
    case.spoil(world)
    report = world.diagnosis()
    found = report.check(case.check)
    assert (found["status"], report.named("failed", "warning")) == (case.status, {case.check})
    assert case.found in found["found"]
    assert case.next_step in found["next_step"]
    assert report.named("skipped") == case.skipped
    assert report.document["status"] == case.status
    assert report.exit_code == {"warning": 1, "failed": 2}[case.status]


class TestHealthy:
    def test_an_account_with_a_receiver(self, world: World) -> None:
        report = world.diagnosis()
        assert report.named("ok") == CHECKS
        assert (report.exit_code, report.document["status"]) == (0, "ok")
        assert [entry.path for entry in world.simulator.received] == ["/api/v1.0/campaigns", "/api/v1.0/webHooks"]
        assert world.simulator.sent == []

    def test_it_says_so_to_a_person(self, world: World) -> None:
        report = world.ask()
        assert report.exit_code == 0
        assert steady(report.output, world) == snapshot("""\
ok       versions …
ok       settings   From the environment: BULKVS_USERNAME o…@shop.example, BULKVS_TOKEN set, BULKVS_BASE_URL
                    http://127.0.0.1:PORT/api/v1.0, BULKVS_FROM 13109060901, BULKVS_STORE ~/record.db,
                    BULKVS_PUBLIC_URL http://127.0.0.1:PORT.
ok       senders    +1 310-906-0901 (local).
ok       account    The provider at 127.0.0.1:PORT accepts the username and the token.
ok       campaigns  1 approved; not approved: CP2200.
ok       record     ~/record.db: version 2, 0 message(s), 0 opt-out(s).
ok       webhook    "Inbox" points here.
ok       receiver   The receiver answers at 127.0.0.1:PORT.
ok       clock      The clock agrees with the provider's. This machine's time zone is UTC+0000. +1
                    310-906-0901: America/Los_Angeles.
ok       server     The server starts.
ok       launcher …

All is well. Nothing was sent, and nothing was changed.
""")

    def test_settings_and_their_sources(self, world: World) -> None:
        world.flags = ["--from", SECOND_SENDING_NUMBER, "--read-only", "--allow-to", "310,312"]
        world.env |= {"HTTPS_PROXY": "http://me:hidden@proxy.example:8080", "NO_PROXY": "127.0.0.1"}
        told = world.diagnosis().check("settings")["found"]
        assert "From flags: BULKVS_FROM 13109060904, BULKVS_READ_ONLY on, BULKVS_ALLOW_TO 2 entries." in told
        assert "BULKVS_USERNAME o…@shop.example, BULKVS_TOKEN set," in told
        assert "BULKVS_STORE ~/record.db" in told
        assert told.endswith("Proxy settings are in effect: HTTPS_PROXY, NO_PROXY.")

    @pytest.mark.parametrize("sender", ["18005551212", "8885551212"])
    def test_toll_free_numbers_need_no_campaign(self, world: World, sender: str) -> None:
        world.simulator.campaigns.clear()
        world.env["BULKVS_FROM"] = sender
        report = world.diagnosis()
        assert report.exit_code == 0
        assert "None is needed" in report.check("campaigns")["found"]

    def test_nor_does_who_only_reads(self, world: World) -> None:
        world.simulator.campaigns.clear()
        world.flags = ["--read-only"]
        del world.env["BULKVS_FROM"]
        assert world.diagnosis().exit_code == 0

    def test_receiving_is_optional(self, world: World) -> None:
        del world.env["BULKVS_PUBLIC_URL"]
        report = world.diagnosis()
        assert report.exit_code == 0
        assert "BULKVS_PUBLIC_URL is not set" in report.check("webhook")["found"]
        assert [entry.path for entry in world.simulator.received] == ["/api/v1.0/campaigns"]

    def test_a_record_that_does_not_exist_is_not_created(self, world: World) -> None:
        new_record(world)
        del world.env["BULKVS_PUBLIC_URL"]
        report = world.diagnosis()
        assert report.exit_code == 0
        assert "There is no record at ~/new/record.db yet" in report.check("record")["found"]

    def test_a_record_that_nobody_has_open_stays_closed(self, world: World) -> None:
        # SQLite's own way of reading would leave files beside it; ask() compares the folder.
        lone = world.home / "lone.db"
        record = Store(f"sqlite://{lone}")
        record.write_now(inbox_secret)
        record.close()
        assert not lone.with_name("lone.db-wal").exists()
        world.env["BULKVS_STORE"] = f"sqlite://{lone}"
        del world.env["BULKVS_PUBLIC_URL"]
        assert world.diagnosis().check("record")["found"].startswith("~/lone.db: version 2")

    def test_an_old_record_is_not_upgraded(self, world: World) -> None:
        old = world.home / "old.db"
        with sqlite3.connect(old) as connection:
            for statement in MIGRATIONS[0]:
                connection.execute(statement)
            connection.execute("INSERT INTO meta VALUES ('version', '1')")
            connection.execute("INSERT INTO opt_outs VALUES (?, 0, 'letter')", (ALICE,))
        connection.close()
        old.chmod(0o600)
        world.env["BULKVS_STORE"] = f"sqlite://{old}"
        del world.env["BULKVS_PUBLIC_URL"]
        report = world.diagnosis()
        assert report.exit_code == 0
        told = report.check("record")["found"]
        assert told == "~/old.db: version 1, upgraded to 2 at the first use, 0 message(s), 1 opt-out(s)."

    def test_what_is_long_unknown_is_no_warning(self, world: World) -> None:
        world.sends(timedelta(days=30), begun=True)
        report = world.diagnosis()
        assert report.exit_code == 0
        assert "1 older recipient(s) of unknown outcome" in report.check("record")["found"]

    def test_a_text_that_is_under_way_is_no_warning(self, world: World) -> None:
        world.sends(timedelta(seconds=1), begun=True)
        assert world.diagnosis().exit_code == 0


class TestBroken:
    def test_it_says_so_to_a_person(self, world: World) -> None:
        world.env |= {"BULKVS_TOKEN": "tok-another", "BULKVS_TIMEOUT": "soon", "BULKVS_TOKENS": TOKEN}
        world.record.chmod(0o644)
        report = world.ask()
        assert report.exit_code == 2
        assert steady(report.output, world) == snapshot("""\
ok       versions …
failed   settings   BULKVS_TIMEOUT is malformed: Input should be a valid number, unable to parse string as a
                    number. BULKVS_TOKENS is not the name of a setting; BULKVS_TOKEN is. From the environment:
                    BULKVS_USERNAME o…@shop.example, BULKVS_TOKEN set, BULKVS_BASE_URL
                    http://127.0.0.1:PORT/api/v1.0, BULKVS_FROM 13109060901, BULKVS_STORE ~/record.db,
                    BULKVS_PUBLIC_URL http://127.0.0.1:PORT, BULKVS_TIMEOUT unusable.
                    Next: Correct it in the client's configuration of this server (or the environment, or the
                    flag) and restart. Rename it to BULKVS_TOKEN.
ok       senders    +1 310-906-0901 (local).
failed   account    The campaigns could not be read: the provider did not accept the API username and token.
                    The provider says: "Invalid API username or token".
                    Next: Set BULKVS_USERNAME and BULKVS_TOKEN to the pair shown in the portal under API, API
                    Credentials, and restart the server.
skipped  campaigns  The account could not be read.
warning  record     Other users of this machine can open ~/record.db (mode 0644), and it holds people's texts.
                    ~/record.db: version 2, 0 message(s), 0 opt-out(s).
                    Next: chmod 600 ~/record.db
skipped  webhook    The account could not be read.
ok       receiver   The receiver answers at 127.0.0.1:PORT.
ok       clock      The clock agrees with the provider's. This machine's time zone is UTC+0000. +1
                    310-906-0901: America/Los_Angeles.
ok       server     The server starts.
ok       launcher …

2 failed, 1 warning(s). Nothing was sent, and nothing was changed.
""")

    def test_a_certificate_that_nobody_knows(self, world: World, tmp_path_factory: pytest.TempPathFactory) -> None:
        with untrusted(tmp_path_factory.mktemp("tls")) as address:
            world.env["BULKVS_BASE_URL"] = address
            found = world.diagnosis().check("account")
        assert found["status"] == "failed"
        assert "TLS: the certificate of 127.0.0.1" in found["found"]
        assert "is not trusted" in found["found"]
        assert "trusts" in found["next_step"]

    def test_a_check_that_fails_itself_ends_no_other(self, world: World) -> None:
        async def mistaken(_: Patient) -> Finding:
            raise ValueError(TOKEN)

        world.monkeypatch.setitem(doctor.CHECKS, "settings", mistaken)
        report = world.diagnosis()
        found = report.check("settings")
        assert (found["status"], found["found"]) == ("failed", "This check itself failed (ValueError).")
        assert "maintainers" in found["next_step"]
        assert report.named("ok") == CHECKS - {"settings"}

    def test_a_check_that_never_ends_is_ended(self, world: World) -> None:
        async def endless(_: Patient) -> Finding:
            await anyio.sleep_forever()
            raise AssertionError

        world.monkeypatch.setattr(checks, "DEADLINE", 0.01)
        world.monkeypatch.setattr(doctor, "CHECKS", {"clock": endless})
        report = world.diagnosis()
        assert report.named("failed") == {"clock"}
        assert "was not done after" in report.check("clock")["found"]

    def test_a_secret_in_the_wrong_place_is_not_shown(self, world: World) -> None:
        # ask() looks for it in all output.
        world.env |= {"BULKVS_USERNAME": TOKEN, "BULKVS_LOG_LEVEL": TOKEN}
        world.simulator.fail_next(Fault.answer(400, json.dumps({"Description": f"no user {TOKEN}"})), times=None)
        assert "no user (secret)" in world.diagnosis().check("account")["found"]


class TestServer:
    """The server as a child of the doctor."""

    @pytest.fixture
    def world(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> World:
        wanted = {name: check for name, check in doctor.CHECKS.items() if name in ("settings", "server")}
        monkeypatch.setattr(doctor, "CHECKS", wanted)
        return World(monkeypatch, tmp_path, Simulator(), "not drawn", {"BULKVS_SANDBOX": "1"})

    def runs(self, world: World, code: str, **more: object) -> dict[str, str]:
        on_machine(world, command=(sys.executable, "-c", code), **more)
        return world.diagnosis().check("server")

    def test_one_that_ends_at_once(self, world: World) -> None:
        found = self.runs(world, f"import sys; sys.exit('ModuleNotFoundError: mcp, said {ALICE}')")
        assert found["status"] == "failed"
        assert "The server ended" in found["found"]
        assert "The last it said on stderr: ModuleNotFoundError: mcp, said ***12" in found["found"]
        assert "Start it by hand" in found["next_step"]

    def test_one_that_does_not_answer(self, world: World) -> None:
        found = self.runs(world, "import sys; sys.stdin.read()", patience=0.5)
        assert (found["status"], found["found"]) == ("failed", "The server did not answer within 0.5 s.")

    def test_one_that_does_not_exist(self, world: World) -> None:
        on_machine(world, command=(str(world.home / "nothing"),))
        found = world.diagnosis().check("server")
        assert found["status"] == "failed"
        assert "cannot be started: No such file" in found["found"]

    def test_one_that_says_more_than_it_should(self, world: World) -> None:
        code = f"print('Welcome, {ALICE}', flush=True); from bulkvs_mcp.server.command_line import main; main()"
        found = self.runs(world, code)
        assert found["status"] == "warning"
        assert 'It writes to stdout what is no message: "Welcome, ***12".' in found["found"]
        assert "stdout belongs to the protocol" in found["next_step"]

    def test_it_gets_the_same_settings(self, world: World) -> None:
        world.env.clear()
        world.flags = ["--sandbox", "--read-only"]
        found = world.diagnosis().check("server")
        assert found["status"] == "ok"
        assert re.findall(r"protocol (\S+), (\d+) tools", found["found"]) == [
            ("2025-11-25", "7"),
            ("2026-07-28", "7"),
        ]


def doctored(env: Mapping[str, str], *arguments: str) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run([COMMAND, *arguments], env=env, capture_output=True, timeout=60, check=False)


class TestCommand:
    """As a user runs it."""

    def test_a_healthy_account(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        with healthy(monkeypatch, tmp_path) as well:
            run = doctored(environment(tmp_path) | well.env, "doctor", "--json")
        document = json.loads(run.stdout)
        assert {check["name"]: check["status"] for check in document["checks"]} == dict.fromkeys(CHECKS, "ok")
        assert (run.returncode, run.stderr) == (0, b"")
        assert {entry.method for entry in well.simulator.received} == {"GET"}

    @pytest.mark.parametrize("flags", [["--sandbox"], []])
    def test_a_healthy_sandbox(self, tmp_path: Path, flags: list[str]) -> None:
        sandbox = "" if flags else "1"
        env = environment(tmp_path, BULKVS_STORE="", BULKVS_FROM="", BULKVS_SANDBOX=sandbox)
        run = doctored(env, *flags, "doctor", "--json")
        document = json.loads(run.stdout)
        assert {check["name"]: check["status"] for check in document["checks"]} == dict.fromkeys(CHECKS, "ok")
        assert (run.returncode, run.stderr) == (0, b"")
        assert set(document) == {"status", "version", "checks"}
        assert list(tmp_path.iterdir()) == []

    def test_nothing_is_set(self, tmp_path: Path) -> None:
        env = {name: value for name, value in environment(tmp_path).items() if not name.startswith("BULKVS_")}
        run = doctored(env, "doctor")
        assert run.returncode == 2
        assert b"BULKVS_USERNAME is not set. BULKVS_TOKEN is not set." in run.stdout
        assert b"BULKVS_SANDBOX=1" in run.stdout
        assert list(tmp_path.iterdir()) == []


def steady(output: str, world: World) -> str:
    """The words without what differs from machine to machine."""
    ports = {world.env[name].split(":")[2].split("/")[0] for name in ("BULKVS_BASE_URL", "BULKVS_PUBLIC_URL")}
    for port in ports:
        output = output.replace(f":{port}", ":PORT")
    output = re.sub(r"UTC[+-]\d{4}", "UTC+0000", output)
    return re.sub(r"^ok {7}(versions|launcher) +\S.*(?:\n {20}.*)*", r"ok       \1 …", output, flags=re.MULTILINE)
