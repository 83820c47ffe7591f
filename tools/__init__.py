"""What a model can call or read: one file an area, the envelope, the error translation."""
