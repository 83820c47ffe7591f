"""What tests of the simulator share."""

import pytest

from ...helpers.provider.simulated import Connect, in_process, over_http


@pytest.fixture(params=[in_process, over_http])
def connect(request: pytest.FixtureRequest) -> Connect:
    """The two ways to the simulator: whatever takes this holds for both."""
    return request.param
