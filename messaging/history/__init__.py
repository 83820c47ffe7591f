"""Reading the record back, and what the carrier said of a text."""
