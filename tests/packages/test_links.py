"""Links to the project: none as long as it has no public address, and everywhere once it has one."""

import json
import re
import tomllib
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from .hosts import ROOT

ADDRESS = "https://github.com/somebody/bulkvs-mcp"
DIGEST = "0" * 64

Script = Callable[[str], ModuleType]


@pytest.fixture
def written(script: Script, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], dict[str, Any]]:
    """What the described files would say, were this the address."""
    manifests = script("manifests")

    def at(address: str) -> dict[str, Any]:
        monkeypatch.setattr(script("project"), "ADDRESS", address)
        return {name: json.loads(content) for name, content in manifests.files().items() if name.endswith(".json")}

    return at


def _urls(described: object) -> set[str]:
    return set(re.findall(r'https://[^\s"\\]+', json.dumps(described)))


Written = Callable[[str], dict[str, Any]]


class TestWithout:
    def test_nothing_links_to_it(self, written: Written) -> None:
        before, after = written(""), written(ADDRESS)
        assert not any(ADDRESS in url for url in _urls(before))
        assert all(ADDRESS in url for url in _urls(after) - _urls(before))

    def test_no_format_has_a_field_for_one(self, written: Written) -> None:
        files = written("")
        assert not {"homepage", "documentation", "support", "repository", "privacy_policies"} & set(
            files["mcpb/manifest.json"]
        )
        assert not {"repository", "websiteUrl", "icons"} & set(files["server.json"])
        assert not {name for name in files["plugin/.claude-plugin/plugin.json"] if name.endswith("Url")}

    def test_the_registry_names_no_bundle(self, written: Written, script: Script) -> None:
        written("")
        packages = script("manifests").registry_entry(DIGEST)["packages"]
        assert [package["registryType"] for package in packages] == ["pypi"]


class TestWith:
    def test_the_bundle(self, written: Written) -> None:
        manifest = written(ADDRESS)["mcpb/manifest.json"]
        assert manifest["repository"] == {"type": "git", "url": ADDRESS}
        assert manifest["homepage"] == ADDRESS
        assert manifest["documentation"] == f"{ADDRESS}/blob/main/README.md"
        assert manifest["support"] == f"{ADDRESS}/issues"
        assert manifest["privacy_policies"] == [f"{ADDRESS}/blob/main/PRIVACY.md"]

    def test_the_plugin(self, written: Written) -> None:
        plugin = written(ADDRESS)["plugin/.claude-plugin/plugin.json"]
        assert plugin["homepage"] == plugin["repository"] == ADDRESS
        assert plugin["documentationUrl"] == f"{ADDRESS}/blob/main/README.md"
        assert plugin["supportUrl"] == f"{ADDRESS}/issues"
        assert plugin["privacyPolicyUrl"] == f"{ADDRESS}/blob/main/PRIVACY.md"

    def test_the_registry_s_entry(self, written: Written) -> None:
        entry = written(ADDRESS)["server.json"]
        assert entry["repository"] == {"url": ADDRESS, "source": "github"}
        assert entry["websiteUrl"] == ADDRESS
        [icon] = entry["icons"]
        assert icon == {
            "src": f"{ADDRESS}/raw/v{entry['version']}/mcpb/icon.png",
            "mimeType": "image/png",
            "sizes": ["512x512"],
        }

    def test_the_registry_names_the_bundle_that_is_released(self, written: Written, script: Script) -> None:
        version = written(ADDRESS)["server.json"]["version"]
        packages = script("manifests").registry_entry(DIGEST)["packages"]
        assert packages[1:] == [
            {
                "registryType": "mcpb",
                "identifier": f"{ADDRESS}/releases/download/v{version}/bulkvs-mcp-{version}.mcpb",
                "fileSha256": DIGEST,
                "transport": {"type": "stdio"},
            }
        ]
        assert [package["registryType"] for package in written(ADDRESS)["server.json"]["packages"]] == ["pypi"]

    def test_what_is_linked_to_is_there(self, written: Written) -> None:
        urls = {url for url in _urls(written(ADDRESS)) if url.startswith(f"{ADDRESS}/")}
        files = {match[1] for url in urls if (match := re.search(r"/(?:blob/main|raw/v[\d.]+)/(.+)", url))}
        assert files == {"README.md", "PRIVACY.md", "mcpb/icon.png"}
        assert all((ROOT / file).is_file() for file in files)


def test_the_index_of_packages_has_the_same(script: Script) -> None:
    """The project's own description is written by hand."""
    project = script("project")
    found = project.links()
    wanted = {
        title: found[link]
        for title, link in (
            ("Homepage", "homepage"),
            ("Documentation", "documentation"),
            ("Issues", "support"),
            ("Repository", "repository"),
        )
        if link in found
    }
    described = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert described.get("urls", {}) == wanted


def test_an_address_is_a_repository(script: Script) -> None:
    address = script("project").ADDRESS
    assert address == "" or re.fullmatch(r"https://github\.com/[\w.-]+/[\w.-]+", address)
