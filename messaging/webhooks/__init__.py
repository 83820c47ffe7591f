"""Changing webhooks: what changes, and carrying it out once."""
