"""The outside: the API client, its wire models, its errors, and a simulator that speaks the same API."""
