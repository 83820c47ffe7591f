"""The whole page, conversations too, in a real Chromium."""
