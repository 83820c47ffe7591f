"""The tests. What they share asserts too, and its messages are to be as good."""

import pytest

pytest.register_assert_rewrite("tests.helpers")
