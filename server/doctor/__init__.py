"""Why it does not work: a file for each thing that is looked at."""
