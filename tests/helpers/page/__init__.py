"""The approval page, as tests use it."""
