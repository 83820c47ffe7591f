"""Files that another program keeps to itself, as spreadsheets do on Windows: it is told, and nothing is lost."""

import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bulkvs_mcp.provider.simulator.app import Simulator

from ..helpers.server.installs import install, place
from ..helpers.server.recorded import ALICE, invoked, receive
from ..helpers.support import call, error_of, in_process, structure
from ..helpers.systems import KEPT

pytestmark = [KEPT, pytest.mark.system]


@contextmanager
def kept(file: Path) -> Generator[None]:
    """Nobody else may read, write or remove it meanwhile."""
    if sys.platform != "win32":
        return
    import _winapi

    handle = _winapi.CreateFile(str(file), _winapi.GENERIC_READ, 0, 0, _winapi.OPEN_EXISTING, 0, 0)
    try:
        with pytest.raises(PermissionError):
            file.read_bytes()
        yield
    finally:
        _winapi.CloseHandle(handle)


@pytest.fixture
def url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The record of every command here."""
    url = f"sqlite://{(tmp_path / 'record.db').as_posix()}"
    monkeypatch.setenv("BULKVS_STORE", url)
    return url


def test_a_table_that_a_spreadsheet_shows_is_not_written(url: str, tmp_path: Path) -> None:
    receive(url, "Hello")
    table = tmp_path / "texts.csv"
    table.write_text("theirs")
    with kept(table):
        done = invoked("export", str(table), "--force")
    assert (done.exit_code, done.stdout, table.read_text()) == (2, "", "theirs")
    assert f"Cannot write {table}: Permission denied." in done.stderr


def test_a_list_that_a_spreadsheet_shows_is_not_read(url: str, tmp_path: Path) -> None:
    table = tmp_path / "list.csv"
    table.write_text(f"{ALICE}\n")
    with kept(table):
        done = invoked("opt-outs", "import", str(table))
    assert (done.exit_code, done.stdout) == (2, "")
    assert f"Nothing was added: {table} cannot be read (Permission denied)." in done.stderr
    assert invoked("opt-outs", "import", str(table)).exit_code == 0


def test_a_client_s_file_stays_as_it_is(tmp_path: Path) -> None:
    file = place("cursor")
    file.parent.mkdir(parents=True)
    file.write_text('{"mcpServers": {}}')
    with kept(file):
        done = install("--sandbox", "install", "cursor", "--yes")
    assert (done.exit_code, file.read_text()) == (2, '{"mcpServers": {}}')
    assert "Nothing was changed" in done.stderr
    assert [found.name for found in file.parent.iterdir()] == ["mcp.json"]


async def test_without_the_record_nothing_is_sent(url: str, tmp_path: Path) -> None:
    simulator = Simulator()
    async with in_process(simulator, store=url) as client:
        first = await call(client, "send_message", to=ALICE, message="One")
    with kept(tmp_path / "record.db"):
        async with in_process(simulator, store=url) as client:
            refused = await call(client, "send_message", to=ALICE, message="Two")
    async with in_process(simulator, store=url) as client:
        second = await call(client, "send_message", to=ALICE, message="Two")
    assert error_of(refused)["code"] == "store_unavailable"
    assert (structure(first)["status"], structure(second)["status"], len(simulator.sent)) == ("sent", "sent", 2)
