"""What counts as given by a call."""
