"""What a person picks from a menu, and the instructions of the server. Text lives in Markdown files."""
