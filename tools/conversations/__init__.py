"""Who wrote, who waits for an answer, and waiting for theirs."""
