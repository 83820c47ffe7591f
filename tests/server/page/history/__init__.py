"""The conversations on the page, without a browser."""
