"""Packs the bundle for desktop hosts with MCPB's own tool, unpacks it, and tries it as a host starts it.

`python .ci/bundle.py WHEEL` leaves it beside the wheel. Node comes with the development dependencies. With
`--registry FILE` it also writes the registry's entry, which names this very bundle if it has a public address.
"""

import argparse
import hashlib
import json
import shutil
import tempfile
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from manifests import as_bytes, registry_entry
from npm import installed, run, script
from pins import pins
from project import NAME, ROOT, bundle_name
from trial import tools_of

MCPB = "@anthropic-ai/mcpb"
TRYING: dict[str, Any] = {"sandbox": True}
"""What a person sets who only tries it; the rest stays as the dialogue shows it."""

LAUNCH = """
import { readFileSync } from "node:fs";
import { sep } from "node:path";
import { getMcpConfigForManifest } from "@anthropic-ai/mcpb";
const [extensionPath, filled] = process.argv.slice(2);
const manifest = JSON.parse(readFileSync(`${extensionPath}/manifest.json`, "utf-8"));
const asked = { manifest, extensionPath, systemDirs: {}, userConfig: JSON.parse(filled), pathSeparator: sep };
process.stdout.write(JSON.stringify(await getMcpConfigForManifest(asked)));
"""
"""How a host turns the manifest into a command: MCPB's own library says it."""


def main() -> int:
    """0 if the bundle is valid and its server works."""
    parser = argparse.ArgumentParser()
    parser.add_argument("wheel", type=Path)
    parser.add_argument("--registry", type=Path)
    given = parser.parse_args()
    packed = given.wheel.resolve().with_name(bundle_name())
    with tempfile.TemporaryDirectory() as folder:
        tools = tried(Path(folder), given.wheel, packed)
    print(f"{packed.name}: {packed.stat().st_size // 1024} kB, {len(tools)} tools")
    if given.registry:
        entry = registry_entry(hashlib.sha256(packed.read_bytes()).hexdigest())
        given.registry.write_bytes(as_bytes(entry))
    return 0


def tried(work: Path, wheel: Path, packed: Path) -> list[str]:
    """Packs, unpacks and starts it; gives its tools."""
    tool = installed(work / "tool", MCPB)
    mcpb = command_line(tool)
    staged(work / "staged", wheel)
    mcpb("pack", str(work / "staged"), str(packed))
    mcpb("unpack", str(packed), str(work / "unpacked"))
    launch = json.loads(script(tool, LAUNCH, str(work / "unpacked"), json.dumps(TRYING)))
    tools = tools_of([launch["command"], *launch["args"]], launch["env"])
    manifest = json.loads((work / "unpacked" / "manifest.json").read_text("utf-8"))
    assert tools == [tool["name"] for tool in manifest["tools"]], tools
    assert resolved(work / "unpacked") == pins()
    return tools


def command_line(folder: Path) -> Callable[..., str]:
    """MCPB's own."""
    cli = str(folder / "node_modules" / "@anthropic-ai" / "mcpb" / "dist" / "cli" / "cli.js")
    return lambda *arguments: run("node", [cli, *arguments])


def staged(folder: Path, wheel: Path) -> None:
    """What goes into the bundle: its own files, the licence, and the wheel."""
    shutil.copytree(ROOT / "mcpb", folder, ignore=shutil.ignore_patterns(".venv", "__pycache__", "uv.lock"))
    for file in (ROOT / "LICENSE", wheel):
        shutil.copy(file, folder)


def resolved(folder: Path) -> list[str]:
    """What uv chose for a project that it started, `name==version` of each but what is ours."""
    locked = tomllib.loads((folder / "uv.lock").read_text("utf-8"))["package"]
    return [f"{each['name']}=={each['version']}" for each in locked if not each["name"].startswith(NAME)]


if __name__ == "__main__":
    raise SystemExit(main())
