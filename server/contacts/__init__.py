"""The operator's contacts: the files that people's address books come in, and the commands that keep them."""
