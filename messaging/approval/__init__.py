"""Somebody's yes to one call: bound to it, and spent once."""
