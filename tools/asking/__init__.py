"""The ladder of approval: who says yes to a call, a file a rung."""
