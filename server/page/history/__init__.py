"""The conversations on the page: what is read for them, in whose words, and when it is another."""
