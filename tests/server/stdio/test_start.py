"""What a start imports: no more than its first answers need. Counted, as times differ between machines."""

import json
import subprocess
import sys

from inline_snapshot import snapshot

LISTING = """
import json, sys, anyio
from bulkvs_mcp.server import command_line
from bulkvs_mcp.server.stdio import transport
from bulkvs_mcp.server.app import create_server
from bulkvs_mcp.server.settings import Settings
anyio.run(create_server(Settings.load({"sandbox": True, "from_numbers": ("13109060901",)})).list_tools)
print(json.dumps(sorted(sys.modules)))
"""
FRONT = "import json, sys; import bulkvs_mcp.server.entry; print(json.dumps(sorted(sys.modules)))"
EMPTY = "import json, sys; print(json.dumps(sorted(sys.modules)))"
HEAVY = {"phonenumbers", "sqlite3", "sqlalchemy", "jsonschema", "rich", "smsutil", "zoneinfo"}


def imported(code: str) -> set[str]:
    """What a process of its own has imported at the end of `code`."""
    child = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    return set(json.loads(child.stdout))


def test_a_listing_imports_what_it_shows_and_no_more() -> None:
    found = imported(LISTING)
    assert sorted(
        name.removeprefix("bulkvs_mcp.") for name in found if name.startswith("bulkvs_mcp.")
    ) == snapshot(
        [
            "messaging",
            "messaging.numbers",
            "messaging.record",
            "messaging.record.location",
            "messaging.spelling",
            "messaging.system",
            "messaging.times",
            "messaging.urls",
            "messaging.vocabulary",
            "prompts",
            "prompts.catalogue",
            "prompts.filling",
            "provider",
            "provider.begun",
            "provider.endpoint",
            "provider.errors",
            "server",
            "server.app",
            "server.command_line",
            "server.misnamed",
            "server.sealing",
            "server.settings",
            "server.stdio",
            "server.stdio.cache",
            "server.stdio.early",
            "server.stdio.front",
            "server.stdio.mending",
            "server.stdio.opening",
            "server.stdio.prepared",
            "server.stdio.transport",
            "server.terminal",
            "server.terminal.commands",
            "server.terminal.flags",
            "server.terminal.names",
            "server.version",
            "tools",
            "tools.announcing",
            "tools.app",
            "tools.campaigns",
            "tools.campaigns.answers",
            "tools.campaigns.declaration",
            "tools.conversations",
            "tools.conversations.answers",
            "tools.conversations.declaration",
            "tools.envelope",
            "tools.fields",
            "tools.given",
            "tools.given.boundary",
            "tools.given.canonical",
            "tools.history",
            "tools.history.answers",
            "tools.history.declaration",
            "tools.messages",
            "tools.messages.answers",
            "tools.messages.declaration",
            "tools.numbers",
            "tools.numbers.answers",
            "tools.numbers.declaration",
            "tools.registry",
            "tools.resources",
            "tools.resources.declaration",
            "tools.resources.history",
            "tools.rows",
            "tools.schema",
            "tools.translation",
            "tools.webhooks",
            "tools.webhooks.answers",
            "tools.webhooks.declaration",
        ]
    )


def test_nothing_heavy_is_among_it() -> None:
    """Beyond what the SDK itself brings: it decides about rich, where that is installed."""
    alone = imported(
        LISTING.split("from bulkvs_mcp", maxsplit=1)[0] + "import mcp.server\nmcp.server.MCPServer('x')\n" + EMPTY
    )
    assert {name.split(".")[0] for name in imported(LISTING) - alone} & HEAVY == set()


def test_the_front_imports_the_standard_library_only() -> None:
    brought = {name.split(".")[0] for name in imported(FRONT) - imported(EMPTY)}
    assert brought - sys.stdlib_module_names == {"bulkvs_mcp"}
    assert brought & {"asyncio", "dataclasses", "email", "inspect", "logging", "pathlib", "socket"} == set()
