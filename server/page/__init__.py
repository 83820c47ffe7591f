"""The approval page: what waits for a person, in their own browser, on this machine only."""
