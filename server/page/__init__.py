"""The page: what waits for a person, and the conversations, in their own browser, on this machine only."""
