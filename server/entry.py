"""The first to run: opens the front, which answers at once, then imports the command line, which takes longer."""

import gc
import os

from ..messaging.system import is_terminal, write_utf8
from .stdio.early import end_silently
from .stdio.front import open_front
from .stdio.prepared import Prepared


def main(prog_name: str | None = None) -> None:
    """The command. Nothing is collected while the server is imported: hardly anything of it is ever garbage."""
    gc.disable()
    end_silently()
    # Looking for pydantic's plugins reads the metadata of every installed package.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    # Whoever types at a terminal is no client that waits for an answer.
    if not is_terminal(0):
        open_front(Prepared.found())
    write_utf8()
    from .command_line import main as command

    command(prog_name=prog_name)
