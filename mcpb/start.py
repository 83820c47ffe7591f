"""Starts the server of a package. A setting that nobody filled in is not set.

A host hands such a setting over as its placeholder, as it stands in the manifest, or as an empty value. Where it
does the latter, the package has other names for its settings: so an empty one hides nothing of the environment.
"""

import os
from collections.abc import MutableMapping

from bulkvs_mcp.server.entry import main

OPTION = "OPTION_"
UNFILLED = "${user_config."
ALLOW_LIST = "BULKVS_ALLOW_TO"


def take_options(environ: MutableMapping[str, str]) -> None:
    """Makes settings of the options that are filled in, and drops the placeholders of the settings that are not.

    The allow-list's stays: one that cannot be read lets nobody be texted.
    """
    for name, value in list(environ.items()):
        if name.startswith(f"{OPTION}BULKVS_"):
            del environ[name]
            if value.strip():
                environ[name.removeprefix(OPTION)] = value
        elif value.startswith(UNFILLED) and name != ALLOW_LIST:
            del environ[name]


if __name__ == "__main__":
    take_options(os.environ)
    main(prog_name="bulkvs-mcp")
