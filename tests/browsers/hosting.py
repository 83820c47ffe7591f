"""A host that draws cards, on the official AppBridge: its page, and the server that it is connected to."""

import json
import shutil
import subprocess
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from bulkvs_mcp.server.app import TextingServer
from bulkvs_mcp.tools.pages.surface import card

from ..clients.installed import NODE, executable
from ..helpers.server.receivers import guarded
from .driving import HERE, Browser, Tab

Json = dict[str, Any]

CARD = card()
_PAGE = """\
<!doctype html><html lang="en"><title>Host</title><meta name="viewport" content="width=device-width">
<body style="margin:0"><main id="conversation"></main><script type="module" src="/host.js"></script></body></html>
"""


def bundled(packages: Path) -> str:
    """The host's script with the packages that it needs."""
    source = shutil.copy(HERE / "host.mjs", packages)
    command = [NODE, executable(packages, "esbuild", "esbuild"), str(source), "--bundle", "--format=esm"]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout


@dataclass
class Host:
    """A host in a tab."""

    tab: Tab

    async def connect(self, apps: Json | None) -> None:
        """Connects to the server, with what is declared of MCP Apps."""
        await self.tab.run(f"host.connect({json.dumps(apps)})")

    async def call(self, tool: str, **given: Any) -> Json:
        """What a model's call comes to: the whole `result`, and what of it the `model` gets."""
        return await self.tab.run(f"host.call({json.dumps(tool)}, {json.dumps(given)})")

    async def draw(self, **what: Any) -> Tab:
        """Draws a card; what is in its frame."""
        await self.tab.run(f"host.draw({json.dumps(what)})")
        return self.tab.frame

    async def told(self) -> list[str]:
        """What the card had told to the model. It arrives after the card shows what it is about."""
        await self.tab.do("until", script="host.told.length > 0")
        return await self.tab.run("host.told")

    async def asked(self) -> list[Json]:
        """The calls of tools that the card made."""
        return await self.tab.run("host.asked")


@asynccontextmanager
async def host(
    browser: Browser, bundle: str, server: TextingServer | None = None, **how: Any
) -> AsyncGenerator[Host]:
    """A host in a tab of its own, which is `how`, and reaches the server if there is one."""

    async def page(_: Request) -> Response:
        return HTMLResponse(_PAGE)

    async def served(_: Request) -> Response:
        return Response(bundle, media_type="text/javascript")

    async with (
        guarded_app([Route("/", page), Route("/host.js", served)], server) as url,
        browser.tab(**how) as tab,
    ):
        await tab.do("goto", url=url)
        await tab.do("until", script="window.host !== undefined")
        yield Host(tab)


@asynccontextmanager
async def guarded_app(routes: list[Route], server: TextingServer | None) -> AsyncGenerator[str]:
    """Serves these, and the server at /mcp."""
    if server is None:
        async with guarded(Starlette(routes=routes)) as client:
            yield str(client.base_url)
        return
    app = server.streamable_http_app()
    app.router.routes.extend(routes)
    async with app.router.lifespan_context(app), guarded(app) as client:
        yield str(client.base_url)


def waiting(preview: str, form: Mapping[str, Any], key: str | None = "k" * 32) -> Json:
    """The answer that draws a card, with the key or without."""
    structure = {"status": "confirmation_required", "preview": preview, "confirmation_id": "abcd-efgh-jkmn"}
    entry = {"bulkvs-mcp/approval": {"key": key, "form": dict(form)}} if key else {}
    return {"content": [{"type": "text", "text": preview}], "structuredContent": structure, "_meta": entry}
