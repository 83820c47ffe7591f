"""The numbers of the account: whether each can send, why not, who gets its texts, and changing that."""
