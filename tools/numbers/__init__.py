"""The account's numbers: why one cannot send, and who gets its texts."""
