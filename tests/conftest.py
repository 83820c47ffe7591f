"""No test meets this machine's own settings or data."""

import os
import signal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from .helpers.systems import DRIVING, WINDOWS

collect_ignore = [str(Path(__file__).parents[1] / each) for each in DRIVING] if WINDOWS else []

# How long an example takes says how busy the machine is.
settings.register_profile("untimed", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")


@pytest.fixture(autouse=True)
def no_settings_of_this_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Removes every setting from the environment and moves the user's data folder."""
    for name in [name for name in os.environ if name.startswith("BULKVS_")]:
        monkeypatch.delenv(name)
    for folder in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA", "HOME", "USERPROFILE"):
        monkeypatch.setenv(folder, str(tmp_path))


@pytest.fixture(autouse=True, scope="session")
def ctrl_c_is_heeded() -> None:
    """A shell has what it runs in the background ignore Ctrl-C, and what is started from there does too."""
    if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
