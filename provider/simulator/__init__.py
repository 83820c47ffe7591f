"""A simulated account: the sandbox, the demo, and the other end of the tests."""
