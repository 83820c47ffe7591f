"""Receiving what the provider posts: the route and its command."""
