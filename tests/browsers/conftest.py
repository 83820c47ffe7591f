"""One Chromium, and one host for cards, for all tests of the folder."""

from collections.abc import Generator

import pytest

from .driving import Browser, packages
from .hosting import bundled


@pytest.fixture(scope="session")
def browser(pytestconfig: pytest.Config) -> Generator[Browser]:
    started = Browser(packages(pytestconfig))
    yield started
    started.close()


@pytest.fixture(scope="session")
def bundle(pytestconfig: pytest.Config) -> str:
    """What a host's page loads."""
    return bundled(packages(pytestconfig))
