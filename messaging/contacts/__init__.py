"""The operator's contacts: names for numbers, and never the nearest one."""
