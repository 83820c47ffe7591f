"""A text before anybody has said yes: checked, measured, and shown."""
