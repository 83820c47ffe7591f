"""An account that cannot be reached, refuses or lacks a campaign."""

import socket
from collections.abc import Callable
from typing import Any

from bulkvs_mcp.provider.simulator.app import APPROVED_CAMPAIGN
from bulkvs_mcp.provider.simulator.faults import Fault

from ....helpers.server.doctors import World
from .case import DEPEND_ON_ACCOUNT, PAIR, Case, set_to

PAGE = "<html><head><title>Hotel</title></head><body>Please sign in</body></html>"


def answers(fault: Fault) -> Callable[[World], None]:
    return lambda world: world.simulator.fail_next(fault, times=None)


def closed_port(world: World) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        world.env["BULKVS_BASE_URL"] = f"http://127.0.0.1:{listener.getsockname()[1]}/api/v1.0"


def unknown_host(world: World) -> None:
    look_up = socket.getaddrinfo

    def unknown(host: Any, *rest: Any, **more: Any) -> object:
        if host in ("nowhere.invalid", b"nowhere.invalid"):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return look_up(host, *rest, **more)

    world.monkeypatch.setattr(socket, "getaddrinfo", unknown)
    world.env["BULKVS_BASE_URL"] = "https://nowhere.invalid/api/v1.0"


def silent(world: World) -> None:
    world.env["BULKVS_TIMEOUT"] = "0.3"
    world.simulator.fail_next(Fault.hang(), times=None)


def only_pending(world: World) -> None:
    del world.simulator.campaigns[APPROVED_CAMPAIGN]


CASES: dict[str, Case] = {
    "wrong token": Case(
        set_to("BULKVS_TOKEN", "tok-another"),
        "account",
        "failed",
        "did not accept the API username and token",
        PAIR,
        DEPEND_ON_ACCOUNT,
    ),
    "nothing listens": Case(
        closed_port,
        "account",
        "failed",
        "refused: nothing listens at 127.0.0.1",
        "BULKVS_BASE_URL",
        DEPEND_ON_ACCOUNT,
    ),
    "host unknown": Case(
        unknown_host,
        "account",
        "failed",
        "DNS: the name nowhere.invalid cannot be looked up",
        "the host in BULKVS_BASE_URL",
        DEPEND_ON_ACCOUNT,
    ),
    "provider silent": Case(
        silent, "account", "failed", "did not answer in time (waited 0.3 s)", "firewall", DEPEND_ON_ACCOUNT
    ),
    "captive portal": Case(
        answers(Fault.garbage(PAGE)), "account", "failed", "a web page came instead", "sign in", DEPEND_ON_ACCOUNT
    ),
    "answer of another API": Case(
        answers(Fault.garbage('{"hello": 1}', content_type="application/json")),
        "account",
        "failed",
        "not what its API documents",
        "BULKVS_BASE_URL",
        DEPEND_ON_ACCOUNT,
    ),
    "account restricted": Case(
        answers(Fault.answer(403)),
        "account",
        "failed",
        "the account lacks funds or the service is not enabled",
        "Add funds",
        DEPEND_ON_ACCOUNT,
    ),
    "payment required": Case(
        answers(Fault.answer(402)),
        "account",
        "failed",
        'The provider says: "Payment Required"',
        "look at the account",
        DEPEND_ON_ACCOUNT,
    ),
    "too many requests": Case(
        answers(Fault.answer(429, headers={"Retry-After": "60"})),
        "account",
        "failed",
        "asks for fewer requests",
        "Wait 60 s",
        DEPEND_ON_ACCOUNT,
    ),
    "provider broken": Case(
        answers(Fault.answer(500)), "account", "failed", "an error of its own", "support ticket", DEPEND_ON_ACCOUNT
    ),
    "no campaign": Case(
        lambda world: world.simulator.campaigns.clear(),
        "campaigns",
        "failed",
        "The account has no campaign",
        "Register a campaign",
    ),
    "no approved campaign": Case(
        only_pending, "campaigns", "failed", "No campaign is approved: CP2200", "wait for its approval"
    ),
}
