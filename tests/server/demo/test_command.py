"""The demo succeeds on an honest account, and its marks are earned: a wrong account loses them all."""

import subprocess
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest

from bulkvs_mcp.provider.simulator.app import DEFAULT_WEBHOOK, SENDING_NUMBER, Simulator
from bulkvs_mcp.provider.simulator.faults import Fault
from bulkvs_mcp.server.demo import command as demo
from bulkvs_mcp.server.demo.command import ALL_STEPS
from bulkvs_mcp.server.demo.conversation import CONVERSATION
from bulkvs_mcp.server.demo.steps import Step

from ...helpers.server.processes import COMMAND, environment

NEVER_ASKED = [
    "The same question, and the answer is no",
    "A number that is never texted",
    "A deletion wants the name typed, and another one is",
]
"""The steps that no provider can spoil, since it hears nothing of them."""


def test_every_step_does_what_it_claims_and_nothing_of_the_user_is_touched(tmp_path: Path) -> None:
    # Were these settings handed down, every step would fail, or the record appear.
    theirs = {"BULKVS_READ_ONLY": "1", "BULKVS_BASE_URL": "http://127.0.0.1:9", "BULKVS_CONFIRM": "human"}
    env = environment(tmp_path) | {"TMPDIR": str(tmp_path), "NO_COLOR": "1", "COLUMNS": "80"} | theirs
    done = subprocess.run([COMMAND, "demo"], env=env, capture_output=True, timeout=60, check=False)

    shown = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, b""), shown
    assert (shown.count("✓"), shown.count("✗")) == (2 * len(ALL_STEPS), 0)
    assert shown.endswith(f"{len(ALL_STEPS)} of {len(ALL_STEPS)} steps did what they claim.\n")
    assert "\x1b" not in shown
    assert [title for title in (step.title for step in ALL_STEPS) if title not in shown] == []
    assert list(tmp_path.rglob("*")) == []


class Saboteur(Simulator):
    """An account that does nothing as it should, and answers as if it did. Its outages do not happen either."""

    def fail_next(self, fault: Fault, *, times: int | None = 1, operation: str | None = None) -> None:
        pass

    def send_message(self, body: object) -> dict[str, object]:
        answer = super().send_message({**cast("dict[str, object]", body), "From": SENDING_NUMBER})
        self.sent[-1:] = [replace(self.sent[-1], text="Something else", media_urls=(), recipients=("1",))] * 2
        return answer

    def list_webhooks(self, name: str) -> list[dict[str, object]]:
        return [{**webhook, "Url": "https://elsewhere.example.com"} for webhook in super().list_webhooks(name)]

    def put_webhook(self, body: object) -> dict[str, object]:
        answer = super().put_webhook(body)
        for webhook in self.webhooks.values():
            webhook.url = "https://elsewhere.example.com/in"
        return answer

    def delete_webhook(self, name: str) -> dict[str, object]:
        self.webhooks.pop(DEFAULT_WEBHOOK)
        return {"Status": "Success", "Webhook": name}

    def set_number(self, body: object) -> dict[str, object]:
        del body
        return {"Status": "Success"}

    def list_campaigns(self, tcr: str) -> list[dict[str, object]]:
        return [{**campaign, "Approval": "Y"} for campaign in super().list_campaigns(tcr)]


def impatient(step: Step) -> Step:
    """The same step, which waits for nothing in vain for long."""
    waiting = {"timeout_seconds": 1} if "timeout_seconds" in step.arguments else {}
    return replace(step, arguments={**step.arguments, **waiting})


def test_an_account_that_does_otherwise_loses_every_mark(capsys: pytest.CaptureFixture[str]) -> None:
    assert demo.run_demo(Saboteur(), [impatient(step) for step in ALL_STEPS]) == 1
    shown = capsys.readouterr().out
    flat = " ".join(shown.split())
    kept = [step.title for step in ALL_STEPS if f"✓ {step.claim}" in flat]
    lost = [step.title for step in ALL_STEPS if f"✗ {step.claim}" in flat]
    assert (kept, len(lost)) == (NEVER_ASKED, len(ALL_STEPS) - len(NEVER_ASKED))
    assert f"{len(NEVER_ASKED)} of {len(ALL_STEPS)} steps" in shown


async def lost(_url: str, _body: bytes) -> int:
    """A connection on which everything is acknowledged and nothing arrives."""
    return 200


def test_what_never_reached_the_inbox_earns_no_mark(capsys: pytest.CaptureFixture[str]) -> None:
    account = Simulator()
    account.carrier.post = lost
    assert demo.run_demo(account, [impatient(step) for step in CONVERSATION]) == 1
    lines = capsys.readouterr().out.splitlines()
    expected = {step.title for step in CONVERSATION if step.arrival or step.tool == "list_conversations"}
    assert {line.partition(".")[2].strip() for line in lines if line.startswith("✗ ")} == expected


def test_a_server_that_does_not_start_is_no_success(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(demo, "START", "raise SystemExit(3)")
    assert demo.run_demo() == 1
    assert "The demo broke off" in capsys.readouterr().out
