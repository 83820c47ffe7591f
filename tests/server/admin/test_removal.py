"""Somebody is taken off the list only by whoever said so."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bulkvs_mcp.server.command_line import main

from ...helpers.server.imports import ALICE, BOB, listed
from ...helpers.server.processes import COMMAND, environment
from ...helpers.server.terminal import on_terminal
from ...helpers.systems import POSIX


def run(url: str, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["--store", url, "opt-outs", *arguments], prog_name="bulkvs-mcp")


def test_nobody_is_removed_unasked(url: str) -> None:
    run(url, "add", ALICE)
    refused = run(url, "remove", ALICE)
    assert (refused.exit_code, refused.output) == (
        2,
        "Error: Nothing was changed: there is no terminal to ask at. Add --yes.\n",
    )
    assert listed(url).keys() == {ALICE}
    assert run(url, "remove", ALICE, "--yes").exit_code == 0
    assert listed(url) == {}


@POSIX
@pytest.mark.parametrize(("answer", "stays"), [(b"n\n", True), (b"\n", True), (b"y\n", False)])
def test_at_a_terminal_somebody_is_asked(url: str, tmp_path: Path, answer: bytes, stays: bool) -> None:
    run(url, "add", BOB, "--source", "court order")
    run(url, "add", ALICE, "--source", "letter")
    command = [COMMAND, "--store", url, "opt-outs", "remove", ALICE]
    _, shown = on_terminal(command, environment(tmp_path), answer)
    assert ("letter" in shown, "court" in shown, "Did they ask for texts again?" in shown) == (True, False, True)
    assert listed(url).keys() == ({ALICE, BOB} if stays else {BOB})
