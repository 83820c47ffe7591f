"""What the provider posts to us: texts, delivery receipts, and the address it posts to."""
