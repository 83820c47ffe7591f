"""Chromium as tests use it: a process that does one thing after another and says what it saw."""

import json
import os
import shutil
import subprocess
import threading
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import anyio.to_thread
import pytest

from ..clients.installed import NODE, node_packages

HERE = Path(__file__).parent
NAMES = ("chromium", "chromium-browser", "google-chrome")
_WANTED = bool(os.environ.get("DRIVE_BROWSERS"))
in_chromium = [
    pytest.mark.browsers,
    pytest.mark.skipif(not _WANTED, reason="needs Chromium and packages from npm: .ci/lanes/browsers runs it"),
]


def packages(config: pytest.Config) -> Path:
    """The folder with all that drives the browser."""
    assert config.cache is not None
    return node_packages(config.cache, "browsers")


class Failed(AssertionError):
    """What was to be done or seen in the browser could not be."""


class Browser:
    """One Chromium for all tests; each test has tabs of its own, which share nothing."""

    def __init__(self, packages: Path) -> None:
        executable = next(filter(None, map(shutil.which, NAMES)))
        # Node looks for packages beside the script.
        script = shutil.copy(HERE / "drives.mjs", packages)
        self._process = subprocess.Popen(
            [NODE, str(script), executable], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self._lock = threading.Lock()
        self._names = map(str, count())

    def close(self) -> None:
        """Ends it."""
        self._process.communicate(timeout=30)

    @asynccontextmanager
    async def tab(self, **how: Any) -> AsyncGenerator["Tab"]:
        """A tab, as a new user of the browser has it: `width`, `height`, `dark`, `scale`, `now`, `timezoneId`."""
        tab = Tab(self, next(self._names))
        await tab.do("open", **how)
        try:
            yield tab
        finally:
            await tab.do("close")

    async def sibling(self, of: "Tab") -> "Tab":
        """Another tab of the same user; it ends with that one."""
        tab = Tab(self, next(self._names))
        await tab.do("sibling", of=of.name)
        return tab

    def do(self, asked: Mapping[str, Any]) -> Any:
        """One thing, done."""
        with self._lock:
            assert self._process.stdin is not None
            assert self._process.stdout is not None
            self._process.stdin.write(json.dumps(asked) + "\n")
            self._process.stdin.flush()
            said: dict[str, Any] = json.loads(self._process.stdout.readline())
        if "error" in said:
            raise Failed(said["error"])
        return said["value"]


class Tab:
    """A tab, or the frame within it."""

    def __init__(self, browser: Browser, name: str, *, framed: bool = False) -> None:
        self.name = name
        self._browser = browser
        self._framed = framed

    @property
    def frame(self) -> "Tab":
        """What is drawn in its first frame."""
        return Tab(self._browser, self.name, framed=True)

    async def do(self, act: str, **asked: Any) -> Any:
        """One of the acts of `drives.mjs`."""
        asked = {"act": act, "tab": self.name, "framed": self._framed} | asked
        return await anyio.to_thread.run_sync(partial(self._browser.do, asked))

    async def press(self, *keys: str) -> None:
        """One key after another."""
        for key in keys:
            await self.do("press", key=key)

    async def click(self, name: str, role: str = "button") -> None:
        """On what has this role and this name, once it can be clicked."""
        await self.do("click", role=role, name=name)

    async def sees(self, text: str) -> None:
        """Waits for a text."""
        await self.do("wait", text=text)

    async def read(self, selector: str) -> str:
        """What is written there."""
        return await self.do("read", selector=selector)

    async def run(self, script: str) -> Any:
        """What a script comes to in it."""
        return await self.do("run", script=script)

    async def focused(self) -> str:
        """The words on what has the focus, or its tag."""
        return await self.run("document.activeElement.textContent.trim() || document.activeElement.tagName")

    async def faults(self) -> list[str]:
        """What axe-core finds."""
        return await self.do("faults")
