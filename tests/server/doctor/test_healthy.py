"""`bulkvs-mcp doctor`: where all is well it says so, and what is out of the ordinary only is no warning."""

import sqlite3
from datetime import timedelta

import pytest
from inline_snapshot import snapshot

from bulkvs_mcp.messaging.receiving.inbox import inbox_secret
from bulkvs_mcp.messaging.record.schema import MIGRATIONS, VERSION
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.provider.simulator.app import SECOND_SENDING_NUMBER, Number

from ...helpers.server.doctors import ALICE, World
from ...helpers.server.patients import CHECKS, new_record, steady
from ...helpers.server.recorded import invoked


def asked_of(world: World) -> list[str]:
    """What was read of the account, in no order: some of it is read at the same time."""
    return sorted(entry.path.rpartition("/")[2] for entry in world.simulator.received)


class TestHealthy:
    def test_an_account_with_a_receiver(self, world: World) -> None:
        report = world.diagnosis()
        assert report.named("ok") == CHECKS
        assert (report.exit_code, report.document["status"]) == (0, "ok")
        assert asked_of(world) == ["accountDetail", "campaigns", "tnRecord", "webHooks", "webHooks"]
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
ok       record     ~/record.db: version …, 0 message(s), 0 opt-out(s).
ok       webhook    "Inbox" points here.
ok       numbers    7 number(s) on the account, balance 12.34.
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
        number = f"1{sender[-10:]}"
        world.simulator.numbers[number] = Number(number, webhook="Inbox")
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
        assert asked_of(world) == ["accountDetail", "campaigns", "tnRecord", "webHooks"]

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
        assert world.diagnosis().check("record")["found"].startswith(f"~/lone.db: version {VERSION},")

    def test_who_is_in_the_contacts_is_counted(self, world: World) -> None:
        url = f"sqlite://{(world.home / 'record.db').as_posix()}"
        for name, number in {"Anna": "3105551201", "Tom": "+447700900123", "Max": "+447700900123"}.items():
            assert invoked("--store", url, "contacts", "add", name, number).exit_code == 0
        told = world.diagnosis().check("record")["found"]
        assert told.endswith(
            "opt-out(s), 3 card(s) in the contacts with 2 number(s), 1 of which cannot be texted."
        )

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
        assert told == f"~/old.db: version 1, upgraded to {VERSION} at the first use, 0 message(s), 1 opt-out(s)."

    def test_what_is_long_unknown_is_no_warning(self, world: World) -> None:
        world.sends(timedelta(days=30), begun=True)
        report = world.diagnosis()
        assert report.exit_code == 0
        assert "1 older recipient(s) of unknown outcome" in report.check("record")["found"]

    def test_a_text_that_is_under_way_is_no_warning(self, world: World) -> None:
        world.sends(timedelta(seconds=1), begun=True)
        assert world.diagnosis().exit_code == 0
