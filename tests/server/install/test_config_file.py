"""The files that `bulkvs-mcp install` meets: nothing of them is lost, and what cannot be changed is left alone."""

import json
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from bulkvs_mcp.server.install.clients import CLIENTS
from bulkvs_mcp.server.install.config_file import ConfigFile
from bulkvs_mcp.server.install.formats.merging import CannotMerge

from ...helpers.server.installs import WRITTEN, install, parsed, place
from ...helpers.systems import POSIX

pytestmark = [pytest.mark.usefixtures("a_home"), pytest.mark.system]

JSON_FILES = [name for name in WRITTEN if CLIENTS[name].form == "json"]

GOOD = """\
{
    // mine
    "mcpServers": {
        "other": {"command": "other"}, // theirs
    },
    "theme": "dark"
}
"""


def wrote(name: str, content: bytes | str) -> Path:
    path = place(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def backups(path: Path) -> list[Path]:
    return sorted(found for found in path.parent.iterdir() if ".bak" in found.name)


BROKEN: list[tuple[str, bytes, str]] = [
    ("cursor", b'{"mcpServers": {', "line 1, column 17: the file expects a name"),
    ("cursor", b'{\n "mcpServers": {} "x": 1}', "line 2, column 19: the file expects a comma"),
    ("cursor", b"[]", "line 1, column 1: the file holds no object"),
    ("cursor", b'"text"', "line 1, column 1: the file holds no object"),
    ("cursor", b"null", "line 1, column 1: the file holds no object"),
    ("cursor", b'{"mcpServers": []}', 'line 1, column 16: the file has "mcpServers", but not as an object'),
    ("cursor", b'{"mcpServers": null}', 'line 1, column 16: the file has "mcpServers", but not as an object'),
    ("cursor", b'{"mcpServers": {}, "mcpServers": {}}', 'has "mcpServers" twice'),
    ("cursor", b'{"mcpServers": {"bulkvs": {}, "bulkvs": 1}}', 'has "bulkvs" twice'),
    ("cursor", b'{"name": "caf\xe9"}', "line 1, column 14: the file is not UTF-8 text here"),
    ("cursor", '{"mcpServers": {}}'.encode("utf-16"), "line 1, column 1: the file is not UTF-8 text here"),
    ("cursor", b"<html></html>", "line 1, column 1: the file expects a value"),
    ("cursor", b"\x00" * 20, "line 1, column 1: the file expects a value"),
    ("vscode", b'{"servers": {}, "inputs": {}}', 'has "inputs", but not as an array'),
    ("gemini-cli", b'{"mcpServers": "off"}', "not as an object"),
    ("codex", b"[mcp_servers\n", "line 1, column 13: the file is no TOML here"),
    ("codex", b'model = "o5\n', "is no TOML here"),
    ("codex", b"mcp_servers = 1\n", "has mcp_servers, but not as a table"),
    ("codex", b'mcp_servers = { other = { command = "x" } }\n', "cannot be changed safely"),
    ("codex", b'[mcp_servers]\nbulkvs = { command = "x" }\n', "cannot be changed safely"),
    ("codex", b'model = "caf\xe9"\n', "line 1, column 13: the file is not UTF-8 text here"),
]


class TestRefused:
    @pytest.mark.parametrize(("name", "content", "problem"), BROKEN)
    def test_what_is_broken_is_left_alone(self, name: str, content: bytes, problem: str) -> None:
        path = wrote(name, content)
        refused = install("install", name, "--yes")
        assert refused.exit_code == 2
        assert refused.stderr.startswith(f"Error: Nothing was changed: {path}")
        assert problem in refused.stderr
        assert f"bulkvs-mcp install {name} --print" in refused.stderr
        assert path.read_bytes() == content
        assert list(path.parent.iterdir()) == [path]

    def test_a_folder_in_its_place(self) -> None:
        place("cursor").mkdir(parents=True)
        refused = install("install", "cursor", "--yes")
        assert refused.exit_code == 2
        assert "the file is a folder" in refused.stderr

    def test_a_file_in_the_place_of_its_folder(self) -> None:
        place("cursor").parent.write_text("mine")
        refused = install("install", "cursor", "--yes")
        assert refused.exit_code == 2
        assert "the file cannot be" in refused.stderr
        assert place("cursor").parent.read_text() == "mine"

    @POSIX
    def test_no_regular_file(self) -> None:
        place("cursor").parent.mkdir()
        os.mkfifo(place("cursor"))
        assert "is no regular file" in install("install", "cursor", "--yes").stderr

    @POSIX
    def test_links_in_a_circle(self) -> None:
        place("cursor").parent.mkdir()
        place("cursor").symlink_to("mcp.json")
        refused = install("install", "cursor", "--yes")
        assert refused.exit_code == 2
        assert "cannot be read" in refused.stderr

    def test_a_file_that_is_write_protected(self) -> None:
        path = wrote("cursor", GOOD)
        path.chmod(0o444)
        refused = install("install", "cursor", "--yes")
        assert refused.exit_code == 2
        assert "is write-protected" in refused.stderr
        assert (path.read_text("utf-8"), list(path.parent.iterdir())) == (GOOD, [path])

    @pytest.mark.parametrize(
        ("where", "what", "problem"),
        [
            (Path, "read_bytes", "cannot be read: Permission denied"),
            (os, "fsync", "cannot be written: Permission denied"),
            (os, "open", "cannot be written: Permission denied"),
            (Path, "replace", "cannot be written: Permission denied"),
        ],
    )
    def test_what_the_system_refuses(
        self, where: Any, what: str, problem: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = wrote("cursor", GOOD)

        def denied(*_: object, **__: object) -> None:
            raise PermissionError(13, "Permission denied")

        with monkeypatch.context() as patched:
            patched.setattr(where, what, denied)
            refused = install("install", "cursor", "--yes")
        assert refused.exit_code == 2
        assert problem in refused.stderr
        assert path.read_text("utf-8") == GOOD
        assert [found.name for found in path.parent.iterdir()] == ["mcp.json"]

    def test_a_file_that_another_program_holds_open(self) -> None:
        """On Windows nobody can replace it then; either way it is whole, and nothing is left beside it."""
        path = wrote("cursor", GOOD)
        with path.open("rb") as held:
            done = install("install", "cursor", "--yes")
            assert held.read() == GOOD.encode()
        after = path.read_text("utf-8")
        assert ("bulkvs" in after, after == GOOD) == ((True, False) if done.exit_code == 0 else (False, True))
        assert done.exit_code == 0 or "cannot be written: " in done.stderr
        beside = {"mcp.json.bak"} if done.exit_code == 0 else set[str]()
        assert {found.name for found in path.parent.iterdir()} == {"mcp.json"} | beside

    def test_a_file_that_changes_meanwhile(self, tmp_path: Path) -> None:
        path = tmp_path / "settings.json"
        path.write_text("{}")
        file = ConfigFile.read(path)
        path.write_text('{"theirs": 1}')
        with pytest.raises(CannotMerge, match="was changed by something else meanwhile"):
            file.write('{"ours": 1}', secret=False)
        assert (path.read_text(), [found.name for found in tmp_path.iterdir() if found.is_file()]) == (
            '{"theirs": 1}',
            ["settings.json"],
        )

    def test_a_file_that_appears_meanwhile(self, tmp_path: Path) -> None:
        file = ConfigFile.read(tmp_path / "settings.json")
        (tmp_path / "settings.json").write_text("theirs")
        with pytest.raises(CannotMerge, match="meanwhile"):
            file.write("ours", secret=False)
        assert (tmp_path / "settings.json").read_text() == "theirs"

    def test_text_that_is_no_text(self, tmp_path: Path) -> None:
        file = ConfigFile.read(tmp_path / "settings.json")
        with pytest.raises(CannotMerge, match="no UTF-8"):
            file.write('"\ud800"', secret=False)
        assert [found for found in tmp_path.iterdir() if found.is_file()] == []


class TestKept:
    def test_comments_order_and_indentation(self) -> None:
        path = wrote("cursor", GOOD)
        assert install("--sandbox", "install", "cursor", "--yes", "--source", "bulkvs-mcp").exit_code == 0
        command = json.dumps(parsed(CLIENTS["cursor"], path.read_text("utf-8"))["mcpServers"]["bulkvs"]["command"])
        ours = (
            '\n        "bulkvs": {\n'
            f'            "command": {command},\n'
            '            "args": ["bulkvs-mcp"],\n'
            '            "env": {\n                "BULKVS_SANDBOX": "1"\n            }\n'
            "        }"
        )
        assert path.read_text("utf-8") == GOOD.replace("// theirs", f"// theirs{ours}")

    @pytest.mark.parametrize("name", WRITTEN)
    @pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
    @pytest.mark.parametrize("newline", ["\n", "\r\n"])
    def test_marks_and_line_ends(self, name: str, mark: bytes, newline: str) -> None:
        text = (
            'model = "o5"\n' if CLIENTS[name].form == "toml" else GOOD.replace("mcpServers", CLIENTS[name].section)
        )
        path = wrote(name, mark + text.replace("\n", newline).encode())
        assert install("install", name, "--yes").exit_code == 0
        after = path.read_bytes()
        assert after.startswith(mark + text[:1].encode())
        assert after.count(b"\r") == (after.count(b"\n") if newline == "\r\n" else 0)
        document = parsed(CLIENTS[name], after.decode("utf-8-sig"))
        assert set(document[CLIENTS[name].section]) >= {"bulkvs"}
        assert document.get("theme", "dark") == "dark"

    @pytest.mark.parametrize("name", JSON_FILES)
    @pytest.mark.parametrize("content", [b"", b"\n", b"\xef\xbb\xbf", b"{}", b"{ }\n"])
    def test_a_file_with_nothing_in_it(self, name: str, content: bytes) -> None:
        path = wrote(name, content)
        assert install("install", name, "--yes").exit_code == 0
        assert set(parsed(CLIENTS[name], path.read_text("utf-8-sig"))[CLIENTS[name].section]) == {"bulkvs"}
        assert [backup.read_bytes() for backup in backups(path)] == [content]

    def test_an_entry_keeps_its_place_and_its_comments(self) -> None:
        install("install", "cursor", "--yes")
        path = place("cursor")
        ours = path.read_text("utf-8").rstrip()[:-1].rstrip()[:-1].rstrip()
        mine = ours.replace('"env": {', '"env": { // by hand\n        "BULKVS_CONFIRM": "human", // always')
        path.write_text(f'{mine},\n    "other": {{}}\n  }}\n}}\n', "utf-8")
        before = path.read_text("utf-8")
        install("--from", "13109060901", "install", "cursor", "--yes")
        assert path.read_text("utf-8") == before.replace("${env:BULKVS_FROM}", "13109060901")

    @POSIX
    @pytest.mark.parametrize("mode", [0o600, 0o644, 0o640])
    def test_the_mode(self, mode: int) -> None:
        path = wrote("cursor", GOOD)
        path.chmod(mode)
        install("install", "cursor", "--yes")
        assert stat.S_IMODE(path.stat().st_mode) == mode
        assert [stat.S_IMODE(backup.stat().st_mode) for backup in backups(path)] == [0o600]

    @POSIX
    @pytest.mark.parametrize("there", [True, False])
    def test_links_are_followed(self, there: bool, tmp_path: Path) -> None:
        target = tmp_path / "dotfiles" / "cursor.json"
        target.parent.mkdir()
        if there:
            target.write_text(GOOD, "utf-8")
        place("cursor").parent.mkdir()
        place("cursor").symlink_to(target)
        assert install("install", "cursor", "--yes").exit_code == 0
        assert place("cursor").is_symlink()
        assert not target.is_symlink()
        assert "bulkvs" in parsed(CLIENTS["cursor"], target.read_text("utf-8"))["mcpServers"]
        assert [backup.name for backup in backups(target)] == ["cursor.json.bak"] * there

    def test_each_backup_is_another_file(self) -> None:
        path = wrote("cursor", GOOD)
        seen: list[bytes] = []
        for limit in ("1", "2", "3"):
            seen.append(path.read_bytes())
            done = install("--daily-limit", limit, "install", "cursor", "--yes")
            assert str(backups(path)[-1]) in done.stdout
        assert [backup.name for backup in backups(path)] == ["mcp.json.bak", "mcp.json.bak.1", "mcp.json.bak.2"]
        assert [backup.read_bytes() for backup in backups(path)] == seen

    def test_nothing_else_is_left_behind(self) -> None:
        path = wrote("cursor", GOOD)
        install("install", "cursor", "--yes")
        assert sorted(found.name for found in path.parent.iterdir()) == ["mcp.json", "mcp.json.bak"]


def test_a_stop_half_way_leaves_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever ends the command before the new file stands in its place, the old one is whole."""

    def stopped(_self: Path, _target: Path) -> Path:
        raise KeyboardInterrupt

    path = wrote("cursor", GOOD)
    monkeypatch.setattr(Path, "replace", stopped)
    install("install", "cursor", "--yes")
    assert path.read_text("utf-8") == GOOD
    assert [found.name for found in path.parent.iterdir() if found.name.startswith(".")] == []
