"""Our entry goes out of a client's file, and nothing else does."""

import json

import pytest

from bulkvs_mcp.server.install.clients import CLIENTS

from ...helpers.server.installs import TOKEN, every_file, install, parsed, place

pytestmark = pytest.mark.usefixtures("a_home")


def uninstall(name: str, *arguments: str, answers: str | None = None) -> str:
    done = install("uninstall", name, *arguments, answers=answers)
    assert done.exit_code == 0, done.output
    return done.stdout


class TestUninstall:
    @every_file
    def test_what_install_wrote(self, name: str) -> None:
        install("install", name, "--yes")
        told = uninstall(name, "--yes")
        left = parsed(CLIENTS[name], place(name).read_text("utf-8"))
        assert left in ({}, {CLIENTS[name].section: {}}, {"inputs": [], CLIENTS[name].section: {}})
        assert f"Taken out of {place(name)}. The file as it was: {place(name)}.bak." in told
        assert uninstall(name) == f"Nothing to take out: {place(name)} has no entry bulkvs.\n"

    def test_what_else_the_file_holds_stays(self) -> None:
        place("cursor").parent.mkdir()
        before = '{\n  // mine\n  "mcpServers": {\n    "x": {"command": "x"} // theirs\n  }\n}\n'
        place("cursor").write_text(before, "utf-8")
        install("install", "cursor", "--yes")
        uninstall("cursor", "--yes")
        assert place("cursor").read_text("utf-8") == before

    def test_secrets_are_not_shown(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("BULKVS_TOKEN", TOKEN)
        install("install", "claude-desktop", "--yes")
        assert TOKEN in place("claude-desktop").read_text("utf-8")
        assert TOKEN not in uninstall("claude-desktop", "--yes")

    def test_a_prompt_that_another_server_uses_stays(self) -> None:
        install("install", "vscode", "--yes")
        document = json.loads(place("vscode").read_text("utf-8"))
        document["servers"]["other"] = {"command": "x", "env": {"U": "${input:bulkvs-username}"}}
        place("vscode").write_text(json.dumps(document), "utf-8")
        uninstall("vscode", "--yes")
        left = json.loads(place("vscode").read_text("utf-8"))
        assert [item["id"] for item in left["inputs"]] == ["bulkvs-username"]
        assert list(left["servers"]) == ["other"]

    @pytest.mark.parametrize(("answers", "stays"), [("y\n", False), ("n\n", True), (None, True)])
    def test_nobody_is_overrun(self, answers: str | None, stays: bool) -> None:
        install("install", "cursor", "--yes")
        done = install("uninstall", "cursor", answers=answers)
        assert (done.exit_code == 0) is not stays
        assert ("bulkvs" in place("cursor").read_text("utf-8")) is stays

    def test_nothing_is_there(self) -> None:
        assert "has no entry bulkvs" in uninstall("cursor")
        assert not place("cursor").parent.exists()

    def test_a_file_that_is_no_json(self) -> None:
        place("cursor").parent.mkdir()
        place("cursor").write_text('{"mcpServers": ', "utf-8")
        done = install("uninstall", "cursor", "--yes")
        assert (done.exit_code, "Nothing was changed" in done.stderr) == (2, True)

    def test_what_is_only_printed_is_taken_out_by_hand(self) -> None:
        done = install("uninstall", "zed", "--yes")
        told = (
            "Nothing was changed: take the entry bulkvs out of settings.json (command zed: open settings) yourself"
        )
        assert (done.exit_code, done.stdout, done.stderr) == (2, "", f"Error: {told}.\n")


class TestList:
    def test_every_client_and_its_state(self) -> None:
        install("install", "cursor", "--yes")
        place("vscode").parent.mkdir(parents=True)
        place("codex").parent.mkdir()
        place("codex").write_text("a = ", "utf-8")
        rows = [line.split(maxsplit=1) for line in install("install", "--list").stdout.splitlines()[1:]]
        states = {name: rest.removeprefix(CLIENTS[name].title).strip() for name, rest in rows}
        assert list(states) == list(CLIENTS)
        assert [states[name] for name in ("cursor", "vscode", "windsurf", "codex", "zed")] == [
            "has this server",
            "not yet",
            "not found here",
            "its file is no TOML here",
            "printed, to be pasted",
        ]
