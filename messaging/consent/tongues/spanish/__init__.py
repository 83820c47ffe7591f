"""Spanish: its words, and how they are put together into a wish."""
