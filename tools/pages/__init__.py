"""What a person decides on: the card that a host draws, and what it shares with the page."""
