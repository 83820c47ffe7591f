"""One Chromium, and one host for cards, for all tests of the folder."""

from collections.abc import Generator

import pytest

from .driving import Browser, packages


@pytest.fixture(scope="session")
def browser(pytestconfig: pytest.Config) -> Generator[Browser]:
    started = Browser(packages(pytestconfig))
    yield started
    started.close()
