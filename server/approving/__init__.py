"""A person at a terminal decides what waits for them."""
