"""What a host draws within a conversation: self-contained files."""
