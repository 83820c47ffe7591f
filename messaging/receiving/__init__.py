"""Receiving: what the provider posts, on record before it is acknowledged."""
