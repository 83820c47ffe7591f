"""The operator's commands on the record."""
