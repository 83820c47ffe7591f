"""What the account's local numbers are registered to send."""
