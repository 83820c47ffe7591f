"""What a client starts: a script that stays where it is, else what uvx takes the server from."""

import sys
import sysconfig
from pathlib import Path

import pytest

from bulkvs_mcp.server.install import launching
from bulkvs_mcp.server.install.launching import lasting_script

from ...helpers.server.installs import UVX, Entry, install, installed
from ...helpers.systems import LINKS

pytestmark = pytest.mark.usefixtures("a_home")

SCRIPT = "bulkvs-mcp.exe" if sys.platform == "win32" else "bulkvs-mcp"


class Place:
    """An interpreter's folder, as if this one ran there."""

    def __init__(self, folder: Path, patched: pytest.MonkeyPatch, *, environment: bool) -> None:
        self.folder, self.script = folder, folder / "bin" / SCRIPT
        self.script.parent.mkdir(parents=True)
        self.script.touch(mode=0o755)
        patched.setattr(sys, "prefix", str(folder))
        patched.setattr(sys, "base_prefix", str(folder.parent if environment else folder))
        folders = {"scripts": str(self.script.parent), "posix_user": str(folder / "user"), "nt_user": "nowhere"}
        patched.setattr(sysconfig, "get_path", lambda name, scheme="": folders[scheme or name])  # pyright: ignore[reportUnknownArgumentType, reportUnknownLambdaType]


class TestLasting:
    @pytest.mark.parametrize("receipt", ["uv-receipt.toml", "pipx_metadata.json"])
    def test_a_tool_of_uv_or_pipx(self, receipt: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        place = Place(tmp_path / "tools" / "bulkvs-mcp", monkeypatch, environment=True)
        (place.folder / receipt).touch()
        assert lasting_script() == place.script

    @LINKS
    def test_by_the_link_that_the_tool_keeps(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        place = Place(tmp_path / "tools" / "bulkvs-mcp", monkeypatch, environment=True)
        (place.folder / "uv-receipt.toml").touch()
        link = tmp_path / "bin" / SCRIPT
        link.symlink_to(place.script)
        assert lasting_script() == link

    def test_another_of_that_name_on_the_path_is_not_it(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        place = Place(tmp_path / "tools" / "bulkvs-mcp", monkeypatch, environment=True)
        (place.folder / "uv-receipt.toml").touch()
        (tmp_path / "bin" / SCRIPT).touch(mode=0o755)
        assert lasting_script() == place.script

    def test_an_environment_of_a_project_goes_with_it(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        Place(tmp_path / "project" / ".venv", monkeypatch, environment=True)
        assert lasting_script() is None

    def test_the_scripts_of_the_system(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        place = Place(tmp_path / "usr", monkeypatch, environment=False)
        assert lasting_script() == place.script

    def test_the_scripts_of_the_user(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        place = Place(tmp_path / "usr", monkeypatch, environment=False)
        place.script.unlink()
        of_user = place.folder / "user" / SCRIPT
        of_user.parent.mkdir()
        of_user.touch(mode=0o755)
        monkeypatch.setattr(sysconfig, "get_preferred_scheme", lambda _key: "posix_user")  # pyright: ignore[reportUnknownArgumentType, reportUnknownLambdaType]
        assert lasting_script() == of_user

    def test_a_named_environment_of_conda_may_be_a_projects(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        place = Place(tmp_path / "conda" / "envs" / "shop", monkeypatch, environment=False)
        (place.folder / "conda-meta").mkdir()
        assert lasting_script() is None


class TestEntries:
    @pytest.fixture
    def script(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        script = tmp_path / "bin" / SCRIPT
        script.touch(mode=0o755)
        monkeypatch.setattr(launching, "lasting_script", lambda: script)
        return script

    def entry(self, name: str) -> Entry:
        assert install("install", name, "--yes").exit_code == 0
        return installed(name)

    def test_a_lasting_script_is_named_whole(self, script: Path) -> None:
        entry = self.entry("cursor")
        assert (entry["command"], entry["args"]) == (str(script), [])

    def test_a_project_that_others_have_too_names_it_alone(self, script: Path) -> None:
        assert script.exists()
        assert self.entry("claude-code")["command"] == "bulkvs-mcp"

    def test_what_uvx_is_told_to_take_wins(self, script: Path, tmp_path: Path) -> None:
        assert script.exists()
        install("install", "cursor", "--yes", "--source", "bulkvs-mcp==0.1.0")
        assert installed("cursor")["command"] == str(tmp_path / "bin" / UVX)

    @pytest.mark.usefixtures("fleeting")
    def test_neither_uv_nor_a_script(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PATH", "")
        assert install("install", "cursor", "--yes").exit_code == 2
        assert install("install", "cursor", "--print").exit_code == 0
