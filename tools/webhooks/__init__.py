"""Where the provider posts inbound messages and delivery receipts."""
