"""The installed server in other people's frameworks: what a model would be given, and shown of the answers."""

import csv
import io
import json
import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bulkvs_mcp.tools.registry import TOOLS

from ..clients.installed import NODE, VERSIONS, node_packages, python_with
from ..helpers.server.processes import COMMAND
from ..helpers.tools.forbidden import FORBIDDEN, subschemas

pytestmark = [
    pytest.mark.frameworks,
    pytest.mark.skipif(
        not os.environ.get("DRIVE_FRAMEWORKS"),
        reason="installs frameworks from npm and PyPI: .ci/lanes/frameworks runs it",
    ),
]

HERE = Path(__file__).parent
NAMES = [*VERSIONS["frameworks"], "ai-sdk"]
TEXT = {"to": ["+13105551212"], "message": "Your table is ready"}
STEPS: list[dict[str, Any]] = [
    {"name": "previewed", "tool": "preview_message", "arguments": TEXT},
    {"name": "offered", "tool": "send_message", "arguments": TEXT},
    {"name": "confirmed", "tool": "send_message", "arguments": TEXT | {"confirmation_id": "offered"}},
    {"name": "webhooks", "tool": "list_webhooks", "arguments": {}},
    {"name": "no number", "tool": "send_message", "arguments": TEXT | {"to": ["555"]}},
]
FOREIGN = {"additionalProperties", "an enum of anything but text"}
"""What a framework has of its own for its API: it closes objects for strict modes, and Gemini has STRING."""


@dataclass(frozen=True)
class Used:
    """A framework that has done all steps: what a model would get, and the texts that are on record."""

    forms: dict[str, dict[str, Any]]
    shown: dict[str, str]
    record: dict[str, str]


Use = Callable[[str], Used]


@pytest.fixture(scope="session")
def use(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> Use:
    """Lets a framework do its work, once for all tests."""
    done: dict[str, Used] = {}

    def used(name: str) -> Used:
        if name not in done:
            folder = tmp_path_factory.mktemp(name)
            done[name] = played(script(name, folder, pytestconfig.cache), folder)
        return done[name]

    return used


def script(name: str, folder: Path, cache: pytest.Cache) -> list[str]:
    """The command line of a framework's script, with what it needs installed."""
    if name == "ai-sdk":
        # Node looks for packages beside the script.
        return [NODE, str(shutil.copy(HERE / "with_ai_sdk.mjs", node_packages(cache, "frameworks-npm")))]
    python = python_with(VERSIONS["frameworks"][name], folder)
    return [python, str(HERE / f"with_{name.replace('-', '_')}.py")]


def played(command: list[str], home: Path) -> Used:
    env = {"PATH": os.environ["PATH"], "HOME": str(home), "BULKVS_STORE": f"sqlite:///{home / 'record.db'}"}
    plan = home / "plan.json"
    plan.write_text(json.dumps({"command": [COMMAND, "--sandbox"], "env": env, "steps": STEPS}))
    done = subprocess.run([*command, str(plan)], env=env, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    return Used(told["forms"], told["shown"], recorded(env))


def recorded(env: dict[str, str]) -> dict[str, str]:
    """Every text on record and what became of it."""
    done = subprocess.run([COMMAND, "export"], env=env, capture_output=True, text=True, check=True, timeout=25)
    return {row["text"]: row["status"] for row in csv.DictReader(io.StringIO(done.stdout))}


each_framework = pytest.mark.parametrize("name", NAMES)


@each_framework
def test_every_tool_is_converted(use: Use, name: str) -> None:
    assert sorted(use(name).forms) == sorted(tool.name for tool in TOOLS)
    for tool in TOOLS:
        assert set(use(name).forms[tool.name]["properties"]) <= set(tool.arguments), tool.name


@each_framework
def test_no_form_holds_what_a_model_s_api_refuses(use: Use, name: str) -> None:
    rules = {rule: FORBIDDEN[rule] for rule in FORBIDDEN.keys() - FOREIGN}
    subs = [sub for form in use(name).forms.values() for sub in subschemas(form)]
    assert {rule: rules[rule].source for rule in rules for sub in subs if rules[rule].found(sub)} == {}


@each_framework
def test_a_preview_is_seen_and_sends_nothing(use: Use, name: str) -> None:
    shown = use(name).shown["previewed"]
    assert "SMS from +1 310-906-0901 to 1 person" in shown
    assert "Your table is ready" in shown


@each_framework
def test_a_text_goes_out_in_two_steps(use: Use, name: str) -> None:
    shown = use(name).shown
    assert "SMS from +1 310-906-0901 to 1 person" in shown["offered"]
    assert "confirmation_id" in shown["offered"]
    assert "message_id" in shown["confirmed"]
    assert use(name).record == {"Your table is ready": "sent"}


@each_framework
def test_a_reading_is_seen(use: Use, name: str) -> None:
    assert "https://texts.example.com/inbound" in use(name).shown["webhooks"]


@each_framework
def test_an_error_is_seen_with_what_to_do(use: Use, name: str) -> None:
    shown = use(name).shown["no number"]
    for told in ("invalid_arguments", "to[0]", "Nothing was done", "Correct what you can"):
        assert told in shown


@each_framework
def test_each_answer_says_that_nothing_was_real(use: Use, name: str) -> None:
    for step, shown in use(name).shown.items():
        assert "sandbox" in shown.lower(), step
