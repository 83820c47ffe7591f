"""Runs blocks of shell commands out of Markdown, as the comment right above each of them says.

    <!-- run -->                          in a fresh copy of the repository, and all must end with 0
    <!-- run exit=1 -->                   the block ends with this code
    <!-- run until="Serving on" -->       it prints these words and then ends at SIGTERM, with 0 or 143
    <!-- run without="uv run pytest" -->  the lines that begin so are left out
    <!-- run seconds=300 NAME=value -->   its deadline (120 s otherwise), and what its environment has besides
    <!-- not run: needs an account -->    it is not run, and why

The copy holds what git tracks or would add. The home and the data folder are moved into the same temporary folder,
no BULKVS_ setting is inherited, and `uv run` uses the environment that runs this, as it is.
"""

import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from markdown_documents import Document, Fault, Repository, language, line_of
from markdown_it.token import Token

SHELLS = {"sh", "bash", "shell", "console", "zsh"}
SECONDS = 120.0
TOLD_LINES = 15
"""Of what a block printed, in a fault."""

_NEEDED = "commands need a comment right above them: <!-- run --> or <!-- not run: REASON -->"


class MarkError(Exception):
    """A block is not marked, or not in words that are known."""


@dataclass
class Mark:
    """What becomes of a block.

    Attributes:
        until: Words to wait for before the block is told to end; empty where it ends by itself.
        seconds: Its deadline.
    """

    runs: bool = True
    code: int = 0
    until: str = ""
    without: str = ""
    seconds: float = SECONDS
    environment: dict[str, str] = field(default_factory=dict[str, str])


def commands(repository: Repository, document: Document, *, running: bool) -> Iterator[Fault]:
    """Blocks that are not marked or do not do what their mark says, and marks that stand above none."""
    above = Token("start", "", 0)
    for token in [*document.tokens, Token("end", "", 0)]:
        marked = _is_mark(above)
        if language(token) in SHELLS:
            fault = _fault(repository, above.content if marked else "", token.content, running=running)
            yield from [(line_of(token), fault)] if fault else []
        elif marked:
            yield line_of(above), "this mark does not stand right above a block of commands"
        above = token


def _is_mark(token: Token) -> bool:
    return token.type == "html_block" and re.match(r"<!--\s*(not )?run\b", token.content) is not None


def _fault(repository: Repository, comment: str, block: str, *, running: bool) -> str:
    try:
        mark = mark_of(comment)
    except MarkError as error:
        return str(error)
    return run(repository, mark, block) if running and mark.runs else ""


def mark_of(comment: str) -> Mark:
    """What a comment says of the block below it.

    Raises:
        MarkError: says what is wrong with it.
    """
    said = re.fullmatch(r"<!--\s*(.*?)\s*-->\s*", comment, re.DOTALL)
    if not said:
        raise MarkError(_NEEDED)
    if said[1].startswith("not run"):
        if not re.fullmatch(r"not run: *\S.*", said[1], re.DOTALL):
            raise MarkError("say why it is not run: <!-- not run: REASON -->")
        return Mark(runs=False)
    mark = Mark()
    for option in shlex.split(said[1])[1:]:
        _apply(mark, option)
    return mark


def _apply(mark: Mark, option: str) -> None:
    name, given, value = option.partition("=")
    if given and name == "exit" and value.isdigit():
        mark.code = int(value)
    elif given and name == "seconds" and value.isdigit():
        mark.seconds = float(value)
    elif value and name in ("until", "without"):
        setattr(mark, name, value)
    elif given and re.fullmatch(r"[A-Z][A-Z0-9_]*", name):
        mark.environment[name] = value
    else:
        raise MarkError(f"{option} is no option of a run")


def run(repository: Repository, mark: Mark, block: str) -> str:
    """Runs a block; returns what is wrong, empty where nothing is."""
    lines = block.splitlines()
    kept = [line for line in lines if not (mark.without and line.startswith(mark.without))]
    if mark.without and kept == lines:
        return f"no line begins with {mark.without}"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        place = Path(folder)
        _copy(repository, place / "copy")
        with _started(place, "\n".join(kept), mark) as process:
            return _Run(mark, process).verdict()


def _copy(repository: Repository, to: Path) -> None:
    to.mkdir()
    for name in repository.files:
        (to / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(repository.root / name, to / name)


def _started(place: Path, block: str, mark: Mark) -> "subprocess.Popen[str]":
    home = place / "home"
    home.mkdir()
    # The trap lets bash wait for what it runs when both get SIGTERM, and end with the code of that.
    script = f"trap : TERM\nset -euo pipefail\n{block}"
    return subprocess.Popen(
        ["bash", "-c", script],
        cwd=place / "copy",
        env=_environment(home) | mark.environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        start_new_session=True,
    )


def _environment(home: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("BULKVS_")}
    tools = Path(sys.executable).parent
    moved = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA"), str(home))
    ours = {
        "PATH": os.pathsep.join((str(tools), kept.get("PATH", ""))),
        "VIRTUAL_ENV": sys.prefix,
        "UV_PROJECT_ENVIRONMENT": sys.prefix,
        "UV_NO_SYNC": "1",
        "UV_FROZEN": "1",
        "PYTHONUNBUFFERED": "1",
    }
    return kept | moved | ours


@dataclass
class _Run:
    """A block under way."""

    mark: Mark
    process: "subprocess.Popen[str]"
    printed: list[str] = field(default_factory=list[str])
    late: bool = False
    said: bool = False

    def verdict(self) -> str:
        """What is wrong with it once it has ended."""
        clock = threading.Timer(self.mark.seconds, self._give_up)
        end = threading.Thread(target=self._end)
        clock.start()
        end.start()
        self._read()
        end.join()
        clock.cancel()
        return self._fault(self.process.returncode)

    def _end(self) -> None:
        """What it left behind would hold its output open."""
        self.process.wait()
        self._signal(signal.SIGKILL)

    def _read(self) -> None:
        for line in self.process.stdout or ():
            self.printed.append(line.rstrip())
            if self.mark.until and not self.said and self.mark.until in line:
                self.said = True
                self._signal(signal.SIGTERM)

    def _fault(self, code: int) -> str:
        if self.late:
            return self._told(f"did not end within {self.mark.seconds:g} s")
        if self.mark.until and not self.said:
            return self._told(f"ended with {code} before it said {self.mark.until!r}")
        wanted = (0, 143, -signal.SIGTERM) if self.mark.until else (self.mark.code,)
        return "" if code in wanted else self._told(f"ended with {code}, not with {wanted[0]}")

    def _told(self, fault: str) -> str:
        return "\n    ".join([f"this block {fault}", *self.printed[-TOLD_LINES:]])

    def _give_up(self) -> None:
        self.late = True
        self._signal(signal.SIGKILL)

    def _signal(self, number: int) -> None:
        """To everything the block started, all of which is in a session of its own."""
        try:
            os.killpg(self.process.pid, number)
        except ProcessLookupError:
            return
