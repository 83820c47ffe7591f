"""Measures this server against others: start, memory, calls, tokens. `python -m bench` prints the tables."""
