"""What lies in the packages: the icon, the versions that are resolved, one version and one name."""

import json
import re
import struct
import tomllib
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from .hosts import ROOT, described

Script = Callable[[str], ModuleType]
STARTED = ("mcpb/pyproject.toml", "plugin/pyproject.toml")
"""The projects that hosts start."""


class TestIcon:
    def test_it_is_a_square_of_512_with_transparent_corners(self) -> None:
        content = (ROOT / "mcpb" / "icon.png").read_bytes()
        assert content[:8] == b"\x89PNG\r\n\x1a\n"
        width, height, depth, colours = struct.unpack(">IIBB", content[16:26])
        assert (width, height, depth, colours) == (512, 512, 8, 6)

    def test_it_is_where_each_manifest_says(self) -> None:
        drawn = (ROOT / "mcpb" / "icon.png").read_bytes()
        bundle = ROOT / "mcpb" / described("mcpb/manifest.json")["icon"]
        plugin = ROOT / "plugin" / described("plugin/.claude-plugin/plugin.json")["icon"]
        assert bundle.read_bytes() == plugin.read_bytes() == drawn

    def test_it_needs_nothing_from_elsewhere(self) -> None:
        drawing = (ROOT / "mcpb" / "icon.svg").read_text("utf-8")
        assert not re.search(r"href|<image|<text|url\(|<script", drawing)


@pytest.mark.parametrize("file", STARTED)
class TestVersions:
    def test_every_dependency_has_its_tested_version(self, file: str) -> None:
        pinned = tomllib.loads((ROOT / file).read_text("utf-8"))["tool"]["uv"]["constraint-dependencies"]
        tested = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
        assert set(pinned) <= set(tested)
        assert {"mcp", "httpx2", "cryptography", "pywin32"} <= {pin.partition("==")[0] for pin in pinned}
        assert not {"pytest", "ruff"} & {pin.partition("==")[0] for pin in pinned}

    def test_one_without_a_tested_version_is_noticed(
        self, file: str, script: Script, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        pins = script("pins")
        found = pins.pins()
        assert found == tomllib.loads((ROOT / file).read_text("utf-8"))["tool"]["uv"]["constraint-dependencies"]

        def more() -> set[str]:
            return {"a-package-that-nobody-tested"}

        monkeypatch.setattr(pins, "_needed", more)
        with pytest.raises(KeyError, match="nobody-tested"):
            pins.pins()


class TestOneVersion:
    def test_all_files_name_it(self) -> None:
        project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
        started = tomllib.loads((ROOT / "plugin" / "pyproject.toml").read_text("utf-8"))["project"]
        [plugin] = described(".claude-plugin/marketplace.json")["plugins"]
        named = {
            described("plugin/.claude-plugin/plugin.json")["version"],
            described("gemini-extension.json")["version"],
            plugin["version"],
            started["version"],
        }
        assert named == {project["version"]}
        assert started["dependencies"] == [f"bulkvs-mcp=={project['version']}"]
        assert started["requires-python"] == project["requires-python"]

    def test_the_marketplace_leads_to_the_plugin(self) -> None:
        [listed] = described(".claude-plugin/marketplace.json")["plugins"]
        plugin = described(f"{listed['source']}/.claude-plugin/plugin.json")
        assert (listed["name"], listed["description"]) == (plugin["name"], plugin["description"])

    def test_every_host_calls_the_server_alike(self) -> None:
        servers = [
            described(file)["mcpServers"]
            for file in ("plugin/.claude-plugin/plugin.json", "gemini-extension.json")
        ]
        assert [list(each) for each in servers] == [["bulkvs"], ["bulkvs"]]
        assert [each["bulkvs"]["args"][-1] for each in servers] == ["start.py", "start.py"]


def test_the_clients_have_one_version_each() -> None:
    """One that two kinds of tests use is the same in both."""
    versions: dict[str, dict[str, Any]] = json.loads((ROOT / ".ci" / "versions.json").read_text("utf-8"))
    npm = [
        (name, version)
        for kind, named in versions.items()
        if kind.startswith("npm")
        for name, version in named.items()
    ]
    assert len(dict(npm)) == len(set(npm))
