"""The approval page, without a browser."""
