"""The documents show what is printed, and their links install the same."""

import base64
import json
import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from bulkvs_mcp.server.install.clients import CLIENTS
from bulkvs_mcp.server.install.guide import install_link

from ...helpers.server.installs import INDEX, entry_of, every_client, install
from ...helpers.server.jsonc import plain

pytestmark = pytest.mark.usefixtures("a_home")

ROOT = Path(__file__).parents[3]


class TestGuide:
    @every_client
    def test_it_shows_what_is_printed(self, name: str) -> None:
        text = (ROOT / "docs" / "clients.md").read_text("utf-8")
        part = re.search(rf"<details><summary>{CLIENTS[name].title}</summary>.*?</details>", text, re.DOTALL)
        assert part
        fenced = re.findall(r"```\w+\n(.*?)```", part[0], re.DOTALL)
        assert fenced == [install("install", name, "--print", *INDEX).stdout]
        assert f"`bulkvs-mcp install {name}`" in part[0]

    @pytest.mark.parametrize(("changed", "code"), [("", 0), ("uvx", 1)])
    def test_it_is_checked(self, changed: str, code: int, tmp_path: Path) -> None:
        (tmp_path / ".ci").mkdir()
        script = tmp_path / ".ci" / "documents.py"
        script.write_text((ROOT / ".ci" / "documents.py").read_text("utf-8"), "utf-8")
        (tmp_path / "README.md").touch()
        (tmp_path / "docs").mkdir()
        text = (ROOT / "docs" / "clients.md").read_text("utf-8")
        (tmp_path / "docs" / "clients.md").write_text(
            text.replace(f'"command": "{changed}"', '"command": "npx"', 1), "utf-8"
        )
        checked = subprocess.run([sys.executable, script, "--check"], check=False, capture_output=True, timeout=60)
        assert checked.returncode == code, checked.stderr

    def test_the_link_of_cursor(self) -> None:
        query = parse_qs(urlsplit(install_link("cursor")).query, strict_parsing=True)
        assert query["name"] == ["bulkvs"]
        linked = json.loads(base64.b64decode(query["config"][0], validate=True))
        assert linked == entry_of("cursor", install("install", "cursor", "--print", *INDEX).stdout)

    def test_the_link_of_vs_code(self) -> None:
        query = parse_qs(urlsplit(install_link("vscode")).query, strict_parsing=True)
        printed = plain(install("install", "vscode", "--print", *INDEX).stdout)
        assert query["name"] == ["bulkvs"]
        assert json.loads(query["config"][0]) == printed["servers"]["bulkvs"]
        assert json.loads(query["inputs"][0]) == printed["inputs"]

    def test_the_links_are_there(self) -> None:
        text = (ROOT / "docs" / "clients.md").read_text("utf-8")
        assert [text.count(f"({install_link(name)})") for name in ("cursor", "vscode")] == [1, 1]


class TestReadme:
    def test_it_leads_with_what_works_before_a_release(self) -> None:
        text = (ROOT / "README.md").read_text("utf-8")
        assert "The package is not published yet" in text
        assert text.index("uv tool install .") < text.index("bulkvs-mcp --sandbox install")

    def test_the_first_command_fetches_no_tools_of_developers(self) -> None:
        text = (ROOT / "README.md").read_text("utf-8")
        assert "uv run --no-dev bulkvs-mcp demo" in text

    def test_it_is_no_longer_than_somebody_reads(self) -> None:
        assert len((ROOT / "README.md").read_text("utf-8").splitlines()) <= 250

    @pytest.mark.parametrize("name", [name for name, client in CLIENTS.items() if client.then])
    def test_what_else_a_person_does_is_told_where_they_look(self, name: str) -> None:
        then = CLIENTS[name].then
        assert f"{then}." in (ROOT / "docs" / "clients.md").read_text("utf-8")
        assert f"{then}." in install("install", name, "--yes").stdout
