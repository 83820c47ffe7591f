"""Starts the server of the bundle. A setting that nobody filled in is not set."""

import os
from collections.abc import MutableMapping

from bulkvs_mcp.server.entry import main

UNFILLED = "${user_config."
"""How some hosts pass on a setting that was left empty: its placeholder, as it stands in the manifest."""


def forget_unfilled(environ: MutableMapping[str, str]) -> None:
    """Drops the placeholders, but never the allow-list: one that cannot be read lets nobody be texted."""
    for name in [name for name, value in environ.items() if value.startswith(UNFILLED)]:
        if name != "BULKVS_ALLOW_TO":
            del environ[name]


if __name__ == "__main__":
    forget_unfilled(os.environ)
    main(prog_name="bulkvs-mcp")
