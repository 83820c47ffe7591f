"""The record: one durable file behind every promise, where it lies, what is in it and for how long."""
