"""What people of each language call things, and how they say that they want no more texts."""
