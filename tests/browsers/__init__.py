"""The surfaces on which a person decides, in a real Chromium."""
