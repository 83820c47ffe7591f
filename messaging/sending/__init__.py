"""Sending: each request on record before it leaves, its outcome after."""
