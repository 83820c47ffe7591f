"""Reading back what was sent and received."""
