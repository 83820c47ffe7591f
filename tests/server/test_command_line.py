"""The command line: what it prints, what it refuses, and the simulator that it serves."""

import json
import re
import subprocess
from importlib.metadata import version
from pathlib import Path

import httpx2
import pytest
from click.testing import CliRunner, Result
from pydantic import SecretStr

from bulkvs_mcp.provider.simulator.app import SANDBOX_LOGIN
from bulkvs_mcp.server.command_line import main
from bulkvs_mcp.server.settings import Settings, variable

from ..helpers.server.jsonrpc import HANDSHAKE, request, tool_call
from ..helpers.server.processes import COMMAND, environment, running
from ..helpers.systems import POSIX
from ..helpers.tools.every_tool import TOOLS

COMMANDS = {"demo", "doctor", "export", "http", "inbox", "install", "opt-outs", "purge", "simulator", "tools"}


def invoked(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments, prog_name="bulkvs-mcp")


def test_the_version_is_that_of_the_distribution_under_whatever_name() -> None:
    shown = [CliRunner().invoke(main, ["--version"], prog_name=name).output for name in ("main", "bulkvs-mcp")]
    assert shown == [f"bulkvs-mcp {version('bulkvs-mcp')}\n"] * 2


def test_help_names_every_setting_but_the_secrets() -> None:
    shown = invoked("--help")
    secret = {name for name, info in Settings.model_fields.items() if info.annotation is SecretStr} | {"front"}
    expected = {variable(name) for name in Settings.model_fields if name not in secret}
    assert shown.exit_code == 0
    assert set(re.findall(r"\[(BULKVS_\w+)\]", re.sub(r"\s+", "", shown.output))) == expected
    assert set(re.findall(r"^  ([a-z-]+) ", shown.output, re.MULTILINE)) >= COMMANDS
    assert "--token" not in shown.output
    assert "BULKVS_TOKEN" in shown.output
    assert invoked("-h").output == shown.output


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_command_explains_itself(command: str) -> None:
    shown = invoked(command, "--help")
    assert shown.exit_code == 0
    assert len(shown.output.splitlines()) > 3


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["serve"], "No such command 'serve'"),
        (["instal"], "Did you mean 'install'?"),
        (["optouts"], "Did you mean 'opt-outs'?"),
        (["doctr"], "Did you mean 'doctor'?"),
        (["simulater"], "Did you mean 'simulator'?"),
        (["--token", "secret"], "No such option"),
        (["--sandbox=yes"], "does not take a value"),
        (["--timeout"], "requires an argument"),
        (["http", "--port", "http"], "not a valid integer"),
        (["http", "--port", "65536"], "not in the range"),
        (["simulator", "--port", "-1"], "not in the range"),
        (["demo", "now"], "unexpected extra argument"),
    ],
)
def test_what_it_does_not_understand_is_refused(arguments: list[str], complaint: str) -> None:
    refused = invoked(*arguments)
    assert refused.exit_code == 2
    assert complaint.lower() in refused.output.lower()


def test_a_malformed_setting_is_the_answer_of_every_tool(tmp_path: Path) -> None:
    lines = [request(1, "initialize", **HANDSHAKE), tool_call(2, "list_campaigns")]
    command = [COMMAND, "--sandbox", "--timeout", "soon", "--from", "555"]
    env = environment(tmp_path, BULKVS_LOG_LEVEL="loud")
    piped = subprocess.run(
        command, input=b"\n".join(lines), env=env, capture_output=True, timeout=25, check=True
    ).stdout
    [result] = [answer["result"] for answer in map(json.loads, piped.splitlines()) if answer["id"] == 2]
    error = result["structuredContent"]["error"]
    assert error["code"] == "not_configured"
    assert {"BULKVS_TIMEOUT", "BULKVS_FROM", "BULKVS_LOG_LEVEL"} <= set(
        re.findall(r"BULKVS_\w+", error["message"])
    )


def test_a_name_that_is_no_setting_is_told_once(tmp_path: Path) -> None:
    env = environment(tmp_path, BULKVS_REGION="somewhere", BULKVS_READONLY="certainly")
    done = subprocess.run([COMMAND, "--sandbox"], input=b"", env=env, capture_output=True, timeout=25, check=True)
    told = [line.partition(": ")[2] for line in done.stderr.decode().splitlines() if "BULKVS_" in line]
    assert told == [
        (
            "BULKVS_READONLY is not the name of a setting (BULKVS_READ_ONLY may be meant);"
            " until it is renamed or taken away, nothing is sent"
        ),
        "BULKVS_REGION is not the name of a setting",
    ]
    assert b"somewhere" not in done.stderr
    assert b"certainly" not in done.stderr


def test_the_tools_as_a_table(tmp_path: Path) -> None:
    env = environment(tmp_path)
    printed = [
        subprocess.run([COMMAND, *flags, "tools"], env=env, capture_output=True, timeout=25, check=True).stdout
        for flags in ([], ["--read-only"])
    ]
    heading, *rows = printed[0].decode().splitlines()
    assert heading.split() == ["TOOL", "HINTS", "WHAT", "IT", "DOES"]
    hints = {row.split()[0]: re.split(r" {2,}", row)[1] for row in rows}
    assert set(hints) >= TOOLS
    assert hints["send_message"] == "destructive, open-world"
    assert hints["list_campaigns"] == "read-only, idempotent, open-world"
    reading = {row.split()[0] for row in printed[1].decode().splitlines()[1:]}
    assert reading == {name for name, told in hints.items() if "read-only" in told}


@POSIX
def test_the_simulator_answers_over_http(tmp_path: Path) -> None:
    with running([COMMAND, "simulator", "--port", "0"], environment(tmp_path)) as pipe:
        [base_url] = re.findall(r"http://127\.0\.0\.1:\d+/api/v1\.0", pipe.announced())
        campaigns = httpx2.get(f"{base_url}/campaigns", auth=(SANDBOX_LOGIN, SANDBOX_LOGIN))
        pipe.process.terminate()
        pipe.ended()
    assert [campaign["Approval"] for campaign in campaigns.json()] == ["Y", "N"]
    assert f"BULKVS_BASE_URL={base_url}" in b"".join(pipe.log).decode()
