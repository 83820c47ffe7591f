"""`bulkvs-mcp doctor`: a broken set-up is named by the check it belongs to, with a next step, and by no other."""

import json
from pathlib import Path

import anyio
import pytest
from inline_snapshot import snapshot

from bulkvs_mcp.provider.client import tls
from bulkvs_mcp.provider.simulator.faults import Fault
from bulkvs_mcp.server.doctor import command as doctor
from bulkvs_mcp.server.doctor import findings as checks
from bulkvs_mcp.server.doctor.findings import Finding, Patient

from ...helpers.server.doctors import TOKEN, World, untrusted
from ...helpers.server.patients import CHECKS, steady
from ...helpers.systems import MODES, NETWORK_DRIVE
from .broken import account, machine, receiving, record, settings

CASES = settings.CASES | account.CASES | record.CASES | receiving.CASES | machine.CASES
OF_FILES = pytest.mark.system

MARKED = [
    pytest.param(name, marks=[mark for mark in (case.only, OF_FILES if name in record.CASES else None) if mark])
    for name, case in CASES.items()
]


@pytest.mark.parametrize("name", MARKED)
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


@OF_FILES
@NETWORK_DRIVE
def test_a_record_on_a_drive_of_another_machine(world: World) -> None:
    world.env["BULKVS_STORE"] = "sqlite:///N:/Zoë Müller/record.db"
    found = world.diagnosis().check("record")
    assert (found["status"], Path("N:/Zoë Müller").exists()) == ("failed", False)
    assert "lies in a network (a network drive), where SQLite's locks do not hold" in found["found"]
    assert found["next_step"].endswith("a file on a disk of this machine that nothing synchronises.")


class TestBroken:
    @MODES
    def test_it_says_so_to_a_person(self, world: World) -> None:
        world.env |= {"BULKVS_TOKEN": "tok-another", "BULKVS_TIMEOUT": "soon", "BULKVS_TOKENS": TOKEN}
        world.record.chmod(0o644)
        report = world.ask()
        assert report.exit_code == 2
        assert steady(report.output, world) == snapshot("""\
ok       versions …
failed   settings   BULKVS_TIMEOUT is malformed: should be a valid number, unable to parse string as a number.
                    BULKVS_TOKENS is not the name of a setting; BULKVS_TOKEN is. From the environment:
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
                    ~/record.db: version …, 0 message(s), 0 opt-out(s).
                    Next: chmod 600 ~/record.db
skipped  webhook    The account could not be read.
skipped  numbers    The account could not be read.
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

    def test_certificates_that_are_not_there(self, world: World) -> None:
        world.monkeypatch.delenv("SSL_CERT_DIR", raising=False)
        world.env["SSL_CERT_FILE"] = "/nonexistent/authorities.pem"
        tls.cache_clear()
        report = world.diagnosis()
        assert report.named("failed") == {"account"}
        assert "the certificates of SSL_CERT_FILE cannot be used" in report.check("account")["found"]
        assert "Correct SSL_CERT_FILE" in report.check("account")["next_step"]

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
