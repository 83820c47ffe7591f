"""The servers this one is measured against, each run by the Python of an environment of its own."""
