"""The API token shows nowhere, and that it stands in clear somewhere is said."""

import pytest

from bulkvs_mcp.server.install.client import PLACEHOLDERS

from ...helpers.server.installs import IN_CLEAR, TOKEN, WRITTEN, every_client, install, installed, place
from ...helpers.systems import POSIX

pytestmark = pytest.mark.usefixtures("a_home")


class TestSecrets:
    @every_client
    @pytest.mark.parametrize("arguments", [("--print",), ("--yes",), ()])
    @pytest.mark.parametrize("sandbox", [(), ("--sandbox",)])
    def test_the_token_shows_nowhere(
        self, name: str, arguments: tuple[str, ...], sandbox: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("BULKVS_TOKEN", TOKEN)
        shown = install(*sandbox, "install", name, *arguments, answers="y\ny\n")
        assert TOKEN not in shown.output + shown.stderr
        written = arguments != ("--print",) and name in WRITTEN
        assert not written or place(name).exists()
        assert (written and TOKEN in place(name).read_text("utf-8")) is (
            written and not sandbox and name in IN_CLEAR
        )

    @pytest.mark.parametrize("name", IN_CLEAR)
    def test_that_it_stands_in_clear_is_said_and_asked(self, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("BULKVS_TOKEN", TOKEN)
        said = f"The API token will stand in clear in {place(name)}"
        refused = install("install", name, answers="n\ny\n")
        assert said in refused.stderr
        assert "placeholder" in refused.stdout
        assert installed(name)["env"]["BULKVS_TOKEN"] == PLACEHOLDERS["BULKVS_TOKEN"]
        agreed = install("install", name, "--yes")
        assert said in agreed.stderr
        assert installed(name)["env"]["BULKVS_TOKEN"] == TOKEN

    @pytest.mark.parametrize("name", IN_CLEAR)
    def test_where_only_the_token_differs_a_no_changes_nothing(
        self, name: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        install("install", name, "--yes")
        before = place(name).read_bytes()
        monkeypatch.setenv("BULKVS_TOKEN", TOKEN)
        assert "Already there" in install("install", name, answers="n\n").stdout
        assert place(name).read_bytes() == before
        assert [path.name for path in place(name).parent.iterdir() if ".bak" in path.name] == []

    @pytest.mark.parametrize("name", IN_CLEAR)
    def test_a_placeholder_is_said_to_be_one(self, name: str) -> None:
        assert "placeholder" in install("install", name, "--yes").stdout
        assert installed(name)["env"]["BULKVS_TOKEN"] == PLACEHOLDERS["BULKVS_TOKEN"]

    @POSIX
    @pytest.mark.parametrize("name", IN_CLEAR)
    def test_a_file_with_it_is_its_owners(self, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("BULKVS_TOKEN", TOKEN)
        install("install", name, "--yes")
        assert place(name).stat().st_mode & 0o777 == 0o600
        place(name).chmod(0o644)
        monkeypatch.setenv("BULKVS_TOKEN", "another")
        done = install("install", name, "--yes")
        assert "Other users of this computer can read that file" in done.stderr
        assert "(another)" in done.stdout
