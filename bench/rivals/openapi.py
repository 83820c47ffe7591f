"""What five minutes give: FastMCP's tools made from the API's description. No guard, no record, no checks.

`python openapi.py` serves stdio, `python openapi.py PORT` serves HTTP. The account comes from the environment:
BULKVS_BASE_URL, BULKVS_USERNAME, BULKVS_TOKEN.
"""

# pyright: basic, reportMissingImports=false

import json
import os
import sys
from pathlib import Path

import httpx2
from fastmcp import FastMCP

DESCRIPTION = Path(__file__).with_name("messaging-api.json")

client = httpx2.AsyncClient(
    base_url=os.environ["BULKVS_BASE_URL"],
    auth=httpx2.BasicAuth(os.environ["BULKVS_USERNAME"], os.environ["BULKVS_TOKEN"]),
    timeout=30,
)
server = FastMCP.from_openapi(json.loads(DESCRIPTION.read_text("utf-8")), client=client, name="openapi")

if __name__ == "__main__":
    if len(sys.argv) > 1:
        server.run("http", port=int(sys.argv[1]), show_banner=False, log_level="WARNING")
    else:
        server.run("stdio", show_banner=False, log_level="WARNING")
