"""What a person on Windows does first, run there: the demo, `doctor`, `install`, the bundle's start.

Their folder has a blank and an umlaut in its name, as some have.
"""

import contextlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import Any, cast

from click.testing import CliRunner

ROOT = Path(__file__).parents[2]
sys.path.append(str(Path(__file__).parents[1]))

from trial import tools_of  # noqa: E402 (it lies a folder above)

from bulkvs_mcp.server.command_line import main as command  # noqa: E402
from bulkvs_mcp.server.demo.command import ALL_STEPS  # noqa: E402
from bulkvs_mcp.server.install.clients import CLIENTS  # noqa: E402
from bulkvs_mcp.server.install.machine import Machine  # noqa: E402

HOME = Path("C:/Users/Zoë Müller")
COMMAND = str(Path(sys.executable).with_name("bulkvs-mcp.exe"))
SCRIPT = str(Path(sys.executable).parent / "Scripts" / "bulkvs-mcp.exe")
"""What an entry names: the command of a lasting installation."""
STARTED = "cursor"
PATIENCE_SECONDS = 240
ATTEMPTS = 3


def main(*parts: str) -> None:
    """Those parts, each in turn; the first that fails ends it."""
    cast("TextIOWrapper", sys.stdout).reconfigure(encoding="utf-8")
    for folder in (HOME / "project", HOME / ".local" / "bin"):
        folder.mkdir(parents=True, exist_ok=True)
    (HOME / ".local" / "bin" / "uvx.exe").touch()
    for part in parts:
        PARTS[part]()


def play_demo() -> None:
    last = said("demo").splitlines()[-1]
    assert last == f"{len(ALL_STEPS)} of {len(ALL_STEPS)} steps did what they claim.", last
    print(f"demo: {last}")


def consult_doctor() -> None:
    """Again where the server was slow: in Wine, on a machine that does much else, it takes more than 10 s.

    That it starts at all, `install` finds out, which has more patience.
    """
    found, slow = list[dict[str, Any]](), list[dict[str, Any]]()
    for _ in range(ATTEMPTS):
        found = json.loads(said("--sandbox", "doctor", "--json", codes=(0, 2)))["checks"]
        slow = [each for each in found if "did not answer within" in each["found"]]
        if not slow:
            break
    assert all(each["status"] == "ok" for each in found if each not in slow), found
    assert any("uvx is ~/.local/bin/uvx.exe" in each["found"] for each in found), found
    print(f"doctor: {len(found)} findings, {'one of them of a slow machine' if slow else 'all well'}")


def install_all() -> None:
    for name, client in CLIENTS.items():
        if client.place:
            install(name)


def install(name: str) -> None:
    """One by the command, started as the client will, and put there twice: then nothing is left to do."""
    client = CLIENTS[name]
    assert client.place
    place = client.place(Machine("windows", HOME, environment(), HOME / "project"))
    if name == STARTED:
        written = said("--sandbox", "install", name, "--yes")
        assert "Already there: " in said("--sandbox", "install", name, "--yes", "--no-start")
    else:
        written = said_here("--sandbox", "install", name, "--yes", "--no-start")
    assert f"Written: {place}." in written, written
    text = place.read_text("utf-8")
    # In TOML and in JSON a backslash is written twice.
    assert SCRIPT in text.replace("\\\\", "\\"), text
    print(f"install {name}: {place}")


def start_bundle() -> None:
    """Its entry point, where a host unpacks it, with a setting that is filled in and others that are not."""
    place = HOME / "AppData" / "Roaming" / "Claude" / "Claude Extensions" / "bulkvs-mcp"
    shutil.copytree(ROOT / "mcpb", place)
    manifest = json.loads((place / "manifest.json").read_text("utf-8"))
    filled = {"sandbox": "true"}
    asked = cast("Mapping[str, str]", manifest["server"]["mcp_config"]["env"])
    env = {name: filled.get(value[len("${user_config.") : -1], value) for name, value in asked.items()}
    env["BULKVS_ALLOW_TO"] = "+1 310-555-1212"
    tools = tools_of([sys.executable, str(place / "start.py")], environment() | env)
    assert tools == [tool["name"] for tool in manifest["tools"]], tools
    print(f"bundle: {len(tools)} tools, and a text that was confirmed")


def said(*arguments: str, codes: Sequence[int] = (0,)) -> str:
    """What the command prints, once it has ended well."""
    done = subprocess.run(
        [COMMAND, *arguments],
        env=environment(),
        cwd=HOME / "project",
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    shown = done.stdout.decode("utf-8", "replace").replace("\r\n", "\n")
    assert done.returncode in codes, (arguments, done.returncode, shown, done.stderr.decode("utf-8", "replace"))
    return shown


def said_here(*arguments: str) -> str:
    """What the command prints in this process: in Wine it takes a while to be there anew."""
    with contextlib.chdir(HOME / "project"):
        done = CliRunner(env=environment()).invoke(command, arguments)
    assert done.exit_code == 0, (arguments, done.exit_code, done.output)
    return done.output


def environment() -> dict[str, str]:
    """This machine's, but for the person's own folders."""
    roaming, local = HOME / "AppData" / "Roaming", HOME / "AppData" / "Local"
    kept = {name: value for name, value in os.environ.items() if not name.startswith("BULKVS_")}
    own = {"USERPROFILE": HOME, "APPDATA": roaming, "LOCALAPPDATA": local}
    path = f"{HOME / '.local' / 'bin'};{kept['PATH']}"
    return kept | {name: str(folder) for name, folder in own.items()} | {"PATH": path}


PARTS = {"demo": play_demo, "doctor": consult_doctor, "install": install_all, "bundle": start_bundle}

if __name__ == "__main__":
    main(*sys.argv[1:])
