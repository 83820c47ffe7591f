"""Putting the server into a client's configuration."""
