"""A computer, as far as clients keep files on it. Only the standard library is imported."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ...messaging.system import System, system


@dataclass(frozen=True)
class Machine:
    """Where paths begin on a computer."""

    system: System
    home: Path
    env: Mapping[str, str]
    cwd: Path

    @classmethod
    def here(cls) -> "Machine":
        """This one."""
        return cls(system(), Path.home(), os.environ, Path.cwd())

    @property
    def app_data(self) -> Path:
        """The folder in which desktop applications keep their settings."""
        if self.system == "macos":
            return self.home / "Library" / "Application Support"
        if self.system == "windows":
            return self._folder("APPDATA", self.home / "AppData" / "Roaming")
        return self._folder("XDG_CONFIG_HOME", self.home / ".config")

    @property
    def local_packages(self) -> Path:
        """Windows: where packaged applications keep what they write."""
        return self._folder("LOCALAPPDATA", self.home / "AppData" / "Local") / "Packages"

    @property
    def code_user(self) -> Path:
        """The user's profile in VS Code."""
        return self.app_data / "Code" / "User"

    @property
    def config_home(self) -> Path:
        """The folder in which programs of a terminal keep their settings, on every system."""
        return self._folder("XDG_CONFIG_HOME", self.home / ".config")

    def folder(self, variable: str, otherwise: str) -> Path:
        """A folder that a variable may move; `otherwise` lies in the home folder."""
        return self._folder(variable, self.home / otherwise)

    def _folder(self, variable: str, otherwise: Path) -> Path:
        given = self.env.get(variable, "")
        return Path(given) if given and Path(given).is_absolute() else otherwise
