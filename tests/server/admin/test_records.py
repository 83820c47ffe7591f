"""What is the same for every command on the record: which one it is, and how far a long one is."""

import io
import sys
from pathlib import Path

import pytest

from bulkvs_mcp.server.admin import records
from bulkvs_mcp.server.command_line import main

from ...helpers.server.recorded import invoked, receive
from ...helpers.systems import DEVICES, DRIVE


class Screen(io.StringIO):
    """A text that is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("messages", [1, 5])
def test_a_long_one_shows_how_far_it_is(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, messages: int
) -> None:
    receive(url, *(f"Text {number}" for number in range(messages)))
    monkeypatch.setattr(records, "LONG", 5)
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    main(["export", str(tmp_path / "texts.csv")], standalone_mode=False)
    main(["purge", "--older-than", "0d", "--yes"], standalone_mode=False)
    assert ("Exporting" in screen.getvalue()) is (messages == 5)
    assert "Text" not in screen.getvalue()


@pytest.mark.parametrize("command", [["export"], ["purge", "--older-than", "90d"]])
@pytest.mark.parametrize(
    ("flags", "complaint"),
    [
        (["--store", f"sqlite:///{DRIVE}nowhere/record.db"], "There is no record at"),
        (["--store", "postgresql://db"], "--store is malformed"),
        (["--sandbox"], "in memory"),
        pytest.param(
            ["--store", "sqlite:///dev/null"],
            "The record cannot be used",
            marks=DEVICES,
        ),
    ],
)
def test_another_record_is_never_taken(flags: list[str], command: list[str], complaint: str) -> None:
    result = invoked(*flags, *command)
    assert (result.exit_code, result.stdout) == (2, "")
    assert complaint in result.stderr


def test_a_record_that_is_not_there_is_not_made(url: str, path: Path) -> None:
    assert invoked("export").exit_code == 2
    assert not path.exists()
