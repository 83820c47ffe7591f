"""What would refuse a text is told by its preview, all of it at once, and refuses it."""

# ruff: noqa: E501 (whole answers stand here as they are)

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, closing
from datetime import UTC, datetime
from typing import Any

import pytest
from inline_snapshot import snapshot
from mcp import Client

from bulkvs_mcp.messaging.brakes import opt_outs
from bulkvs_mcp.messaging.brakes.opt_outs import OptOut
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.server.app import create_server
from bulkvs_mcp.server.settings import Settings

from ...helpers.support import call, error_of, in_process, structure
from ...helpers.tools.previews import ALICE, BOB, CAROL, TEXT, Arguments, preview, words

NOON = datetime(2026, 11, 24, 20, 0, tzinfo=UTC)
"""In Los Angeles, where Alice is."""


@asynccontextmanager
async def at_noon(simulator: Simulator | None = None, **settings: Any) -> AsyncGenerator[Client]:
    """A client on a server whose clock has stopped at noon."""
    given = Settings.load({"sandbox": True, "confirm": "token"} | settings)
    server = create_server(given, simulator, lambda: round(NOON.timestamp() * 1000))
    async with Client(server) as connected:
        yield connected


@asynccontextmanager
async def braked(store: str, simulator: Simulator | None = None, **settings: Any) -> AsyncGenerator[Client]:
    """A client on a server with every brake there is, on a record in which Bob has opted out."""
    with closing(Store(store)) as record:
        record.write_now(lambda tx: opt_outs.add(tx, [OptOut(BOB, 0, "operator")]))
    brakes: dict[str, Any] = {"max_recipients": 1, "allow_to": ("1310",), "daily_limit": 1, "store": store}
    async with at_noon(simulator, **brakes | {"quiet_hours": "11:00-13:00"} | settings) as client:
        yield client


async def test_all_that_would_refuse_it_is_told_at_once(store: str) -> None:
    async with braked(store) as client:
        found = await preview(client, to=[ALICE, BOB])
    assert found["would_refuse"] == snapshot(
        [
            {
                "code": "too_many_recipients",
                "message": "Not sent: 2 recipients in one call, and the operator allows 1.",
                "next_step": "Ask the user which of them matter. Several calls would only get around what the operator wants.",
            },
            {
                "code": "recipient_not_allowed",
                "message": "Nothing was sent, because +1 312-555-1213 may not be texted (not on the operator's allow-list).",
                "next_step": "Tell the user; only the operator can change the allow-list (BULKVS_ALLOW_TO).",
            },
            {
                "code": "recipient_opted_out",
                "message": "Nothing was sent, because +1 312-555-1213 must not be texted: they said so, or the operator did.",
                "next_step": "Do not text them. What they texted they can lift by texting START, all else only the operator can.",
            },
            {
                "code": "quiet_hours",
                "message": "Nothing was sent, because it is quiet hours (11:00-13:00, their local time) for +1 310-555-1212.",
                "next_step": "Call again from 2026-11-24 13:00 PST on, or without them. Nothing was scheduled.",
            },
            {
                "code": "daily_limit_reached",
                "message": "Nothing was sent: the operator allows 1 recipients in 24 hours, 0 of them are used, and this call has 2.",
                "next_step": "This call alone exceeds it; send to fewer. Only the operator can raise it (BULKVS_DAILY_LIMIT).",
            },
        ]
    )


LIFTED: list[tuple[Arguments, Arguments, list[str]]] = [
    ({}, {"quiet_hours": None}, []),
    ({"to": [ALICE, "3105551215"]}, {"quiet_hours": None}, ["too_many_recipients", "daily_limit_reached"]),
    ({"to": [CAROL]}, {"quiet_hours": None}, ["recipient_not_allowed"]),
    ({"to": [BOB]}, {"quiet_hours": None, "allow_to": None}, ["recipient_opted_out"]),
    ({}, {}, ["quiet_hours"]),
    ({"to": [CAROL]}, {"allow_to": None}, []),
]


@pytest.mark.parametrize(("arguments", "settings", "codes"), LIFTED)
async def test_what_would_refuse_it_does(
    store: str, arguments: Arguments, settings: dict[str, Any], codes: list[str]
) -> None:
    simulator = Simulator()
    async with braked(store, simulator, **settings) as client:
        found = await preview(client, **arguments)
        refused = await call(client, "send_message", **{"to": [ALICE], "message": TEXT} | arguments)
        said = await words(client, **arguments)
    told = found.get("would_refuse", [])
    assert [reason["code"] for reason in told] == codes
    assert structure(refused).get("error", {}).get("code") == (codes[0] if codes else None)
    assert told == [] or told[0].items() <= error_of(refused).items()
    assert said.count("Would be refused: ") == len(codes)
    assert simulator.received == []


@pytest.mark.parametrize("confirm", ["off", "token", "human"])
async def test_a_duplicate_is_refused_only_where_nobody_is_asked(confirm: str, store: str) -> None:
    async with in_process(confirm="off", store=store) as client:
        await call(client, "send_message", to=[ALICE], message=TEXT)
    async with in_process(confirm=confirm, store=store) as client:
        found = await preview(client)
    assert len(found["warnings"]) == 1
    assert [reason["code"] for reason in found.get("would_refuse", [])] == (
        ["possible_duplicate"] if confirm == "off" else []
    )
