"""Frameworks of other people's making, each from its registry, without a model."""
