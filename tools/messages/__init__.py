"""Sending a text, and showing beforehand what would be sent."""
