"""What a person at a terminal meets: the group of commands, widths, colours, how far something is."""
