"""What can be read without calling a tool."""
