"""What registries and hosts read of this server: one version, one name, the settings and tools of the code."""

import json
import re
import sys
import tomllib
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any, get_args

import jsonschema
import pytest
from mcp import Client, StdioServerParameters, stdio_client
from pydantic import SecretStr

from bulkvs_mcp.messaging.vocabulary import Confirm
from bulkvs_mcp.prompts.catalogue import PROMPTS
from bulkvs_mcp.server.settings import Settings, variable

from ..helpers.support import call, error_of, in_process, structure

ROOT = Path(__file__).parents[2]
NAME = "bulkvs-mcp"
TEXT = {"to": ["(310) 555-1212"], "message": "The table is yours at seven."}

# What the registry's schema of 2025-12-11 and its rules for publishing ask of the fields that are used here, as
# its documentation has it; stricter in that no other field may stand there. The schema is in no package registry.
_STRING = {"type": "string", "minLength": 1}
_VERSION = {"type": "string", "pattern": r"^\d+\.\d+\.\d+([-.a-z0-9]+)?$"}
_VARIABLE = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "pattern": "^BULKVS_[A-Z_]+$"},
        "description": _STRING,
        "format": {"enum": ["string", "number", "boolean", "filepath"]},
        "isRequired": {"type": "boolean"},
        "isSecret": {"type": "boolean"},
        "default": _STRING,
        "choices": {"type": "array", "items": _STRING, "minItems": 1},
    },
    "required": ["name", "description"],
    "additionalProperties": False,
}
_PACKAGE = {
    "type": "object",
    "properties": {
        "registryType": {"const": "pypi"},
        "identifier": _STRING,
        "version": _VERSION,
        "runtimeHint": {"const": "uvx"},
        "transport": {"const": {"type": "stdio"}},
        "environmentVariables": {"type": "array", "items": _VARIABLE},
    },
    "required": ["registryType", "identifier", "version", "transport"],
    "additionalProperties": False,
}
REGISTRY = {
    "type": "object",
    "properties": {
        "$schema": {"const": "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json"},
        "name": {
            "type": "string",
            "minLength": 3,
            "maxLength": 200,
            "pattern": r"^io\.github\.[a-zA-Z0-9-]+/[a-zA-Z0-9._-]+$",
        },
        "title": _STRING | {"maxLength": 100},
        "description": _STRING | {"maxLength": 100},
        "version": _VERSION,
        "packages": {"type": "array", "items": _PACKAGE, "minItems": 1},
    },
    "required": ["$schema", "name", "description", "version", "packages"],
    "additionalProperties": False,
}


def read(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


@cache
def project(name: str = "pyproject.toml") -> dict[str, Any]:
    return tomllib.loads(read(name))["project"]


def manifest() -> dict[str, Any]:
    return json.loads(read("mcpb/manifest.json"))


def entry() -> dict[str, Any]:
    return json.loads(read("server.json"))


def package() -> dict[str, Any]:
    [only] = entry()["packages"]
    return only


def variables() -> dict[str, dict[str, Any]]:
    return {told["name"]: told for told in package()["environmentVariables"]}


def filled(**given: object) -> dict[str, str]:
    """The environment that a host gives the bundle's server, for what a person filled in."""
    values = {key: asked["default"] for key, asked in manifest()["user_config"].items()} | given
    words = {f"${{user_config.{key}}}": _word(value) for key, value in values.items()}
    return {name: words[value] for name, value in manifest()["server"]["mcp_config"]["env"].items()}


def _word(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def loaded(environment: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Settings:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    return Settings.load()


class TestOneVersion:
    def test_all_files_name_it(self) -> None:
        named = {
            "pyproject.toml": project()["version"],
            "server.json": entry()["version"],
            "server.json, package": package()["version"],
            "manifest.json": manifest()["version"],
            "bundle": project("mcpb/pyproject.toml")["version"],
            "installed": version(NAME),
        }
        assert set(named.values()) == {project()["version"]}, named

    def test_the_changelog_ends_with_it(self) -> None:
        headings = re.findall(r"^## \[(.+?)\]", read("CHANGELOG.md"), re.MULTILINE)
        released = [heading for heading in headings if heading != "Unreleased"]
        assert headings
        assert released[:1] in ([], [project()["version"]])
        assert headings[0] in ("Unreleased", project()["version"])

    def test_the_bundle_installs_it(self) -> None:
        bundle = tomllib.loads(read("mcpb/pyproject.toml"))
        wheel = f"bulkvs_mcp-{project()['version']}-py3-none-any.whl"
        assert bundle["project"]["dependencies"] == [NAME]
        assert bundle["tool"]["uv"]["sources"] == {NAME: {"path": wheel}}

    def test_on_the_same_pythons(self) -> None:
        pythons = {project()["requires-python"], project("mcpb/pyproject.toml")["requires-python"]}
        assert pythons == {manifest()["compatibility"]["runtimes"]["python"]}


class TestOneName:
    def test_the_distribution_is_the_command(self) -> None:
        assert [project()["name"], *project()["scripts"]] == [NAME, NAME]
        assert (manifest()["name"], package()["identifier"]) == (NAME, NAME)

    def test_the_readme_proves_who_owns_it(self) -> None:
        assert re.findall(r"^<!-- mcp-name: (\S+) -->$", read("README.md"), re.MULTILINE) == [entry()["name"]]

    def test_every_configuration_starts_the_same(self) -> None:
        blocks = re.findall(r"^```json\n(.*?)^```", read("docs/clients.md"), re.MULTILINE | re.DOTALL)
        started = [server for block in blocks for server in _servers(json.loads(block))]
        assert len(started) >= 4
        for server in started:
            assert server["command"] == package()["runtimeHint"]
            assert server["args"] in ([NAME], ["--from", "/path/to/clone", NAME])


def _servers(block: dict[str, Any]) -> list[dict[str, Any]]:
    return [server for key in ("mcpServers", "servers") for server in block.get(key, {}).values()]


class TestRegistryEntry:
    def test_it_is_as_the_registry_asks(self) -> None:
        jsonschema.Draft202012Validator(REGISTRY).validate(entry())  # pyright: ignore[reportUnknownMemberType]

    def test_it_has_every_setting(self) -> None:
        assert list(variables()) == [variable(field) for field in Settings.model_fields]

    def test_secrets_are_secret(self) -> None:
        secret = {variable(n) for n, info in Settings.model_fields.items() if info.annotation is SecretStr}
        assert {name for name, told in variables().items() if told.get("isSecret")} == secret == {"BULKVS_TOKEN"}

    def test_what_it_requires_is_what_the_server_misses(self) -> None:
        missed = {problem.variable for problem in Settings.load().complete().problems}
        assert {name for name, told in variables().items() if told.get("isRequired")} == missed

    def test_choices_are_those_of_the_code(self, monkeypatch: pytest.MonkeyPatch) -> None:
        chosen = {name: told["choices"] for name, told in variables().items() if "choices" in told}
        assert chosen["BULKVS_CONFIRM"] == list(get_args(Confirm))
        for name, choices in chosen.items():
            for choice in choices:
                assert loaded({name: choice}, monkeypatch).problems == ()

    def test_its_defaults_change_nothing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        plain = Settings.load()
        defaults = {name: told["default"] for name, told in variables().items() if "default" in told}
        unfilled = dict.fromkeys(variables(), "")
        assert loaded(unfilled | defaults, monkeypatch) == plain.model_copy(update={"allow_to": ("1",)})

    @pytest.mark.parametrize("number", ["13105551212", "12045551212"])
    def test_its_allow_list_is_everybody(self, number: str) -> None:
        assert Settings.load({"allow_to": variables()["BULKVS_ALLOW_TO"]["default"]}).policy.allows(number)


class TestManifest:
    @pytest.mark.parametrize("kind", ["tools", "prompts"])
    async def test_it_tells_what_the_server_tells(self, kind: str) -> None:
        async with in_process(confirm="human-or-token") as client:
            listed: Any = (
                (await client.list_tools()).tools if kind == "tools" else (await client.list_prompts()).prompts
            )
        told = {one["name"]: (one["description"], one.get("arguments")) for one in manifest()[kind]}
        assert told == {one.name: (one.description, _arguments(one)) for one in listed}

    def test_what_only_a_sandbox_has_is_announced(self) -> None:
        assert manifest()["prompts_generated"] is any(prompt.opens for prompt in PROMPTS)

    def test_prompts_name_what_is_filled_in(self) -> None:
        for prompt in manifest()["prompts"]:
            assert re.findall(r"\$\{arguments\.(\w+)\}", prompt["text"]) == prompt["arguments"]

    def test_each_setting_is_asked_and_passed_on(self) -> None:
        passed = manifest()["server"]["mcp_config"]["env"]
        asked = {f"${{user_config.{key}}}" for key in manifest()["user_config"]}
        assert set(passed.values()) == asked
        assert len(passed) == len(asked)
        assert passed.keys() <= variables().keys()

    def test_the_token_is_kept_safe(self) -> None:
        kept = [key for key, asked in manifest()["user_config"].items() if asked.get("sensitive")]
        assert kept == ["token"]

    def test_what_nobody_fills_in_changes_nothing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        assert not any(asked["required"] for asked in manifest()["user_config"].values())
        plain = Settings.load()
        assert loaded(filled(), monkeypatch) == plain.model_copy(update={"allow_to": ("1",)})

    def test_what_is_filled_in_counts(self, monkeypatch: pytest.MonkeyPatch) -> None:
        given = filled(
            username="ops@shop.example",
            token="sesame",
            sandbox=True,
            max_recipients=5,
            quiet_hours="21:00-08:00",
            **{"from": "(310) 906-0901"},
        )
        settings = loaded(given, monkeypatch)
        assert (settings.username, settings.token.get_secret_value()) == ("ops@shop.example", "sesame")
        assert (settings.from_numbers, settings.sandbox, settings.max_recipients) == (("13109060901",), True, 5)
        assert settings.problems == ()

    def test_an_allow_list_that_is_cleared_is_nobody(self, monkeypatch: pytest.MonkeyPatch) -> None:
        assert not loaded(filled(allow_to=""), monkeypatch).policy.allows("13105551212")

    @pytest.mark.parametrize(
        ("field", "lowest"), [("max_recipients", 1), ("daily_limit", 0), ("retention_days", 0)]
    )
    def test_bounds_are_those_of_the_settings(self, field: str, lowest: int) -> None:
        assert manifest()["user_config"][field]["min"] == lowest
        assert Settings.load({field: lowest}).problems == ()
        assert Settings.load({field: lowest - 1}).problems != ()


def _arguments(listed: Any) -> list[str] | None:
    return [argument.name for argument in listed.arguments] if hasattr(listed, "arguments") else None


class TestStart:
    """The bundle's own script, in this environment; `.ci/bundle.py` tries the packed bundle."""

    async def _preview(self, environment: dict[str, str], tmp_path: Path) -> Any:
        script = ROOT / "mcpb" / manifest()["server"]["entry_point"]
        folders = dict.fromkeys(
            ("HOME", "APPDATA", "LOCALAPPDATA", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), str(tmp_path)
        )
        server = StdioServerParameters(command=sys.executable, args=[str(script)], env=folders | environment)
        with (tmp_path / "log.txt").open("w") as log:
            async with Client(stdio_client(server, log)) as client:
                return await call(client, "preview_message", **TEXT)

    async def test_a_placeholder_is_no_setting(self, tmp_path: Path) -> None:
        unfilled = manifest()["server"]["mcp_config"]["env"]
        preview = structure(
            await self._preview(unfilled | {"BULKVS_SANDBOX": "true", "BULKVS_ALLOW_TO": "1"}, tmp_path)
        )
        assert (preview["status"], preview.get("refusals", [])) == ("ok", [])

    async def test_the_placeholder_of_an_allow_list_lets_nobody_be_texted(self, tmp_path: Path) -> None:
        unfilled = manifest()["server"]["mcp_config"]["env"]
        error = error_of(await self._preview(unfilled | {"BULKVS_SANDBOX": "true"}, tmp_path))
        assert error["code"] == "not_configured"
        assert "BULKVS_ALLOW_TO" in error["message"]
        assert "BULKVS_TOKEN" not in error["message"]
