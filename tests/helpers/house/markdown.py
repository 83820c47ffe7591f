"""The check of the Markdown files, on a repository made for it."""

import importlib
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

CI = Path(__file__).parents[3] / ".ci"

Check = Callable[..., list[str]]
"""Takes a document, other files and options; returns the faults of the document, each as `LINE: FAULT`."""


@pytest.fixture
def check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Check:
    monkeypatch.setattr(sys, "path", [str(CI), *sys.path])
    main = importlib.import_module("markdown").main
    folder = tmp_path / "repository"
    folder.mkdir()
    subprocess.run(["git", "init", "--quiet"], cwd=folder, check=True)

    def checked(document: str, files: dict[str, str] | None = None, name: str = "README.md") -> list[str]:
        for path, text in {name: document, **(files or {})}.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")
        code = main([str(folder)])
        *lines, summary = capsys.readouterr().out.splitlines()
        faults = re.split(r"^(?=\S+?\.md:)", "\n".join(lines), flags=re.MULTILINE)[1:]
        assert f"{len(faults)} faults" in summary
        assert code == (1 if faults else 0)
        return [fault.removeprefix(f"{name}:").rstrip() for fault in faults]

    return checked
