"""The least that a server on the official SDK can be: one tool that does nothing. What it takes, the SDK takes.

`python bare.py` serves stdio, `python bare.py PORT` serves HTTP.
"""

import sys

from mcp.server import MCPServer

server = MCPServer("bare", log_level="WARNING")


@server.tool()
def nothing() -> str:
    """Does nothing."""
    return "nothing"


if __name__ == "__main__":
    if len(sys.argv) > 1:
        server.run("streamable-http", port=int(sys.argv[1]))
    else:
        server.run()
