"""What a person types in a terminal to reach the same record: nothing of a server's environment is there."""

import shlex


def typed(store: str, *words: str, sandbox: bool = False) -> str:
    """A command of this program with these words, on the record that is set; on the user's own where none is."""
    where = [*(["--sandbox"] if sandbox else []), *(["--store", store] if store else [])]
    return shlex.join(["bulkvs-mcp", *where, *words])
