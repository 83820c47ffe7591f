"""The scripts that write the packages, as they are imported."""

import importlib
import sys
from collections.abc import Callable
from types import ModuleType

import pytest

from .hosts import ROOT


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], ModuleType]:
    """One of those in `.ci`, by its name."""
    monkeypatch.setattr(sys, "path", [str(ROOT / ".ci"), *sys.path])
    return importlib.import_module
