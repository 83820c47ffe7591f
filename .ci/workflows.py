"""Checks GitHub's workflows: their schema, their security. The tools' versions are those of `versions.json`."""

import subprocess
from pathlib import Path

from versions import pinned

ROOT = Path(__file__).parents[1]


def main() -> int:
    """0 if both tools find nothing."""
    workflows = [str(file.relative_to(ROOT)) for file in sorted(ROOT.glob(".github/workflows/*.yml"))]
    uvx("check-jsonschema", "--builtin-schema", "vendor.github-workflows", *workflows)
    uvx("zizmor", "--offline", "--quiet", ".github")
    return 0


def uvx(tool: str, *arguments: str, package: str = "") -> None:
    """Runs a tool of the version that is pinned; its package has its name unless told."""
    version = pinned("python-tools")[package or tool]
    command = ["uvx", "--quiet", "--from", f"{package or tool}=={version}", tool, *arguments]
    subprocess.run(command, cwd=ROOT, check=True)


if __name__ == "__main__":
    raise SystemExit(main())
