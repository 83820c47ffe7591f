"""The simulator in the provider's place: within this process, and as a server of its own."""
