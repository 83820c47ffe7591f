"""What others see of the HTTP server while somebody attacks it; a lane of its own, on a machine that is quiet."""
