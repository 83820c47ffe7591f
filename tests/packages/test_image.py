"""The image's recipe agrees with the project; `.ci/lanes/package` has it linted. Nothing here builds it."""

import re
import shlex
import tomllib
from pathlib import PurePosixPath
from typing import Any

import pytest

from bulkvs_mcp.messaging.record.location import path_of, url_of_user
from bulkvs_mcp.server.command_line import main

from ..helpers.house.modules import ROOMS
from ..helpers.systems import LINUX
from .hosts import ROOT


def recipe() -> list[tuple[str, str]]:
    """The Dockerfile's instructions in their order, each on one line."""
    text = re.sub(r"^\s*#.*\n", "", (ROOT / "Dockerfile").read_text("utf-8"), flags=re.MULTILINE)
    lines = re.sub(r"\\\n\s*", "", text).splitlines()
    return [(word, rest.strip()) for word, _, rest in (line.partition(" ") for line in lines if line.strip())]


def told(instruction: str) -> list[str]:
    return [rest for word, rest in recipe() if word == instruction]


def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def environment() -> dict[str, str]:
    return dict(part.split("=", 1) for line in told("ENV") for part in shlex.split(line))


class TestBuilding:
    def test_its_python_is_one_that_is_promised(self) -> None:
        images = {image.split(" ")[0] for image in told("FROM")}
        [version] = {image.removeprefix("python:").removesuffix("-slim") for image in images}
        assert images == {f"python:{version}-slim"}
        assert f"Programming Language :: Python :: {version}" in project()["classifiers"]

    def test_it_is_built_from_what_the_wheel_is(self) -> None:
        *taken, _ = [shlex.split(line)[:-1] for line in told("COPY")]
        sources = {source for line in taken for source in line}
        files = {"pyproject.toml", "constraints.txt", project()["readme"], *project()["license-files"]}
        assert sources == files | set(ROOMS)

    def test_nothing_else_is_sent_to_the_engine(self) -> None:
        lines = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
        ignored, *admitted = [line for line in lines if not line.startswith("#") and "__pycache__" not in line]
        *taken, _ = [shlex.split(line)[:-1] for line in told("COPY")]
        assert ignored == "*"
        assert {line.removeprefix("!") for line in admitted} == {source for line in taken for source in line}

    def test_dependencies_have_their_tested_versions(self) -> None:
        [install] = [line for line in told("RUN") if " install " in line and "pip" in line]
        assert "--constraint constraints.txt" in install


class TestRunning:
    def test_it_starts_the_command(self) -> None:
        assert told("ENTRYPOINT") == ['["bulkvs-mcp"]']
        assert list(project()["scripts"]) == ["bulkvs-mcp"]

    def test_its_port_is_the_inbox_s(self) -> None:
        [port] = [option.default for option in main.commands["inbox"].params if option.name == "port"]
        assert told("EXPOSE") == [str(port)]

    def test_it_runs_as_nobody_in_particular(self) -> None:
        """By number, so that an engine sees that it is not root."""
        [user] = told("USER")
        [created] = [line for line in told("RUN") if "useradd" in line]
        uid, gid = user.split(":")
        assert int(uid) > 0
        assert f"useradd --uid {uid}" in created
        assert f"groupadd --gid {gid}" in created
        assert [word for word, _ in recipe()].index("USER") < [word for word, _ in recipe()].index("ENTRYPOINT")

    @LINUX
    def test_the_record_lies_on_the_volume(self, monkeypatch: pytest.MonkeyPatch) -> None:
        [volume] = told("VOLUME")
        monkeypatch.setenv("XDG_DATA_HOME", environment()["XDG_DATA_HOME"])
        path = path_of(url_of_user())
        assert path is not None
        assert PurePosixPath(volume) in PurePosixPath(path).parents

    def test_only_its_user_enters_the_volume(self) -> None:
        [volume] = told("VOLUME")
        [made] = [line for line in told("RUN") if "install --directory" in line]
        assert made.endswith(f"install --directory --owner=bulkvs --group=bulkvs --mode=700 {volume}")

    def test_it_holds_no_setting_and_no_secret(self) -> None:
        """Whoever has an image can read it; and a record that is set would take the sandbox's out of memory."""
        assert told("ARG") == []
        assert not [name for name in environment() if name.startswith("BULKVS_") or "TOKEN" in name]
