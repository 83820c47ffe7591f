"""Webhooks that point elsewhere, and a receiver that does not answer."""

import socket

from ....helpers.server.doctors import World
from ....helpers.server.patients import new_record
from .case import Case


def receiver_stopped(world: World) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    public_url = world.env["BULKVS_PUBLIC_URL"]
    world.env["BULKVS_PUBLIC_URL"] = f"http://127.0.0.1:{port}"
    world.inbox.url = world.inbox.url.replace(public_url, world.env["BULKVS_PUBLIC_URL"])


def receiver_elsewhere(world: World) -> None:
    """What answers there is another server: here, the simulator."""
    host = world.env["BULKVS_BASE_URL"].removesuffix("/api/v1.0")
    world.inbox.url = world.inbox.url.replace(world.env["BULKVS_PUBLIC_URL"], host)
    world.env["BULKVS_PUBLIC_URL"] = host


def other_record(world: World) -> None:
    world.inbox.url = world.inbox.url.replace(world.secret, "0" * 64)


CASES: dict[str, Case] = {
    "no webhook here": Case(
        lambda world: world.simulator.webhooks.pop("Inbox"),
        "webhook",
        "warning",
        'No webhook points here ("Default" points at texts.example.com)',
        "put_webhook",
    ),
    "no webhook at all": Case(
        lambda world: world.simulator.webhooks.clear(), "webhook", "warning", "the account has none", "put_webhook"
    ),
    "webhook of another record": Case(
        other_record, "webhook", "warning", "the secret of another record", "put_webhook"
    ),
    "webhook without receipts": Case(
        lambda world: setattr(world.inbox, "dlr", False),
        "webhook",
        "warning",
        'Delivery receipts are off for "Inbox"',
        "delivery_receipts on",
    ),
    "webhook in another form": Case(
        lambda world: setattr(world.inbox, "method", "3CX"),
        "webhook",
        "warning",
        "posts in the form 3CX",
        "method POST",
    ),
    "record without an inbox": Case(
        new_record,
        "webhook",
        "warning",
        "the receiver never ran on it",
        "bulkvs-mcp inbox",
        frozenset({"receiver"}),
    ),
    "receiver stopped": Case(
        receiver_stopped, "receiver", "warning", "refused: nothing listens", "Start `bulkvs-mcp inbox`"
    ),
    "receiver elsewhere": Case(
        receiver_elsewhere,
        "receiver",
        "warning",
        "answers 200, not as the receiver does",
        "Start `bulkvs-mcp inbox`",
    ),
}
