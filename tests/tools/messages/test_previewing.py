"""preview_message as a client meets it: what a text will look like and cost, and what stands in its way."""

# ruff: noqa: E501, RUF001 (whole answers stand here as they are)

from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from inline_snapshot import snapshot
from mcp import Client
from mcp.client import ClientRequestContext
from mcp.types import ElicitRequestParams, ElicitResult

from bulkvs_mcp.messaging.brakes import opt_outs
from bulkvs_mcp.messaging.brakes.opt_outs import OptOut
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.provider.simulator.app import SECOND_SENDING_NUMBER, SENDING_NUMBER, Simulator
from bulkvs_mcp.provider.simulator.faults import Fault
from bulkvs_mcp.server.app import create_server
from bulkvs_mcp.server.settings import Settings
from bulkvs_mcp.tools.envelope import SANDBOX_NOTE

from ...helpers.support import ERAS, call, error_of, in_process, over_http, structure, text_of

ALICE, BOB, CAROL = "13105551212", "13125551213", "12125551214"
MENU = "https://media.example.com/menu.png"
TEXT = "Your table is ready"
CURLY = "It\u2019s ready \u2026 see you at Ren\u00e9\u2019s"
NOON = datetime(2026, 11, 24, 20, 0, tzinfo=UTC)
"""In Los Angeles, where Alice is."""

Arguments = dict[str, Any]

each_era = pytest.mark.parametrize("era", ERAS)


@pytest.fixture
def store(tmp_path: Path) -> str:
    """A record."""
    return f"sqlite://{(tmp_path / 'record.db').as_posix()}"


@asynccontextmanager
async def at_noon(simulator: Simulator | None = None, **settings: Any) -> AsyncGenerator[Client]:
    """A client on a server whose clock has stopped at noon."""
    given = Settings.load({"sandbox": True, "confirm": "token"} | settings)
    server = create_server(given, simulator, lambda: round(NOON.timestamp() * 1000))
    async with Client(server) as connected:
        yield connected


async def preview(client: Client, **arguments: Any) -> dict[str, Any]:
    """The structure of a preview."""
    result = await call(client, "preview_message", **{"to": [ALICE], "message": TEXT} | arguments)
    assert (structure(result)["status"], result.is_error) == ("ok", False), text_of(result)
    return structure(result)


async def words(client: Client, **arguments: Any) -> str:
    """The text of a preview without the sandbox's note."""
    result = await call(client, "preview_message", **{"to": [ALICE], "message": TEXT} | arguments)
    return text_of(result).removesuffix(f"\n{SANDBOX_NOTE}")


# A whole answer


async def test_a_whole_answer() -> None:
    async with in_process() as client:
        result = await call(client, "preview_message", to=["(310) 555-1212", "312-555-1213"], message=CURLY)
    assert structure(result) == snapshot(
        {
            "status": "ok",
            "from_number": "13109060901",
            "requests": [["13105551212"], ["13125551213"]],
            "kind": "SMS",
            "encoding": "UCS-2",
            "units": 30,
            "segments": 1,
            "segments_total": 2,
            "ucs2_because": [
                {"character": "’", "name": "RIGHT SINGLE QUOTATION MARK", "positions": [2, 28]},
                {"character": "…", "name": "HORIZONTAL ELLIPSIS", "positions": [11]},
            ],
            "gsm7_rewrite": "It's ready ... see you at René's",
            "warnings": [
                "sent as UCS-2, which fits fewer characters, because of ’ (right single quotation mark), … (horizontal ellipsis)."
            ],
            "sandbox": True,
        }
    )
    assert text_of(result) == snapshot("""\
Preview only, nothing was sent.
SMS from +1 310-906-0901 to 2 people, one private message each:
  +1 310-555-1212
  +1 312-555-1213
Text:
  | It’s ready … see you at René’s
Size: 1 segment(s), UCS-2, times 2 messages, 2 segments in all
Warning: sent as UCS-2, which fits fewer characters, because of ’ (right single quotation mark), … (horizontal ellipsis).
In GSM-7 it would read:
  | It's ready ... see you at René's
Sandbox: a simulator answered, nothing was really sent or changed.\
""")


async def test_a_plain_one_is_short() -> None:
    async with in_process() as client:
        assert await preview(client) == snapshot(
            {
                "status": "ok",
                "from_number": "13109060901",
                "requests": [["13105551212"]],
                "kind": "SMS",
                "encoding": "GSM-7",
                "units": 19,
                "segments": 1,
                "segments_total": 1,
                "sandbox": True,
            }
        )
        assert await words(client) == snapshot("""\
Preview only, nothing was sent.
SMS from +1 310-906-0901 to 1 person:
  +1 310-555-1212
Text:
  | Your table is ready
Size: 1 segment(s), GSM-7\
""")


# What it costs


SIZES: dict[str, tuple[Arguments, tuple[str, int, int, int]]] = {
    "one": ({"message": "a" * 160}, ("GSM-7", 160, 1, 1)),
    "a character more": ({"message": "a" * 161}, ("GSM-7", 161, 2, 2)),
    "to three": ({"message": "a" * 161, "to": [ALICE, BOB, CAROL]}, ("GSM-7", 161, 2, 6)),
    "to one who is named twice": ({"to": [ALICE, "(310) 555-1212"]}, ("GSM-7", 19, 1, 1)),
    "accents of the alphabet": ({"message": "\u00e9\u00e0\u00f1" * 50}, ("GSM-7", 150, 1, 1)),
    "escaped": ({"message": "[\u20ac]" * 27}, ("GSM-7", 162, 2, 2)),
    "seventy": ({"message": "\u2019" * 70}, ("UCS-2", 70, 1, 1)),
    "and one more": ({"message": "\u2019" * 71}, ("UCS-2", 71, 2, 2)),
    "emoji count twice": ({"message": "\U0001f642" * 36}, ("UCS-2", 72, 2, 2)),
    "no pair is split": ({"message": "\U0001f642" * 67}, ("UCS-2", 134, 3, 3)),
    "the longest": ({"message": "a" * 1600, "to": [ALICE, BOB]}, ("GSM-7", 1600, 11, 22)),
}


@pytest.mark.parametrize("case", SIZES)
async def test_what_a_text_takes(case: str) -> None:
    arguments, expected = SIZES[case]
    async with in_process() as client:
        found = await preview(client, **arguments)
    assert (found["encoding"], found["units"], found["segments"], found["segments_total"]) == expected


REQUESTS: dict[str, tuple[Arguments, str, list[list[str]]]] = {
    "a text": ({}, "SMS", [[ALICE]]),
    "private texts": ({"to": ["310.555.1212", "+1 312 555 1213"]}, "SMS", [[ALICE], [BOB]]),
    "pictures": ({"to": [ALICE, BOB], "media_urls": [MENU]}, "MMS", [[ALICE], [BOB]]),
    "a picture without words": ({"message": "", "media_urls": [MENU]}, "MMS", [[ALICE]]),
    "a group": ({"to": [ALICE, BOB], "group": True}, "MMS", [[ALICE, BOB]]),
    "a group of one": ({"group": True}, "SMS", [[ALICE]]),
}


@pytest.mark.parametrize("case", REQUESTS)
async def test_what_would_go_out_is_what_goes_out(case: str) -> None:
    arguments, kind, requests = REQUESTS[case]
    simulator = Simulator()
    async with in_process(simulator) as client:
        found = await preview(client, **arguments)
        await call(client, "send_message", **{"to": [ALICE], "message": TEXT} | arguments)
    assert (found["kind"], found["requests"], found["from_number"]) == (kind, requests, SENDING_NUMBER)
    assert [list(sent.recipients) for sent in simulator.sent] == requests
    assert {sent.message_type for sent in simulator.sent} == {kind}
    assert ("segments" in found) == (kind == "SMS")
    assert found.get("group") == (True if len(requests[0]) > 1 else None)


async def test_what_made_it_dear_and_where_that_stands() -> None:
    async with in_process() as client:
        found = await preview(client, message=CURLY)
        plain = await preview(client, message="It's ready")
    assert found["ucs2_because"] == snapshot(
        [
            {"character": "’", "name": "RIGHT SINGLE QUOTATION MARK", "positions": [2, 28]},
            {"character": "…", "name": "HORIZONTAL ELLIPSIS", "positions": [11]},
        ]
    )
    for cause in found["ucs2_because"]:
        assert {CURLY[position] for position in cause["positions"]} == {cause["character"]}
    assert not plain.keys() & {"ucs2_because", "gsm7_rewrite", "warnings"}


async def test_a_rewrite_is_offered_and_never_applied() -> None:
    simulator = Simulator()
    async with in_process(simulator) as client:
        found = await preview(client, message=CURLY)
        said = await words(client, message=CURLY)
        await call(client, "send_message", to=[ALICE], message=CURLY)
        cheaper = await preview(client, message=found["gsm7_rewrite"])
    assert found["gsm7_rewrite"] == "It's ready ... see you at Ren\u00e9's"
    assert f"  | {CURLY}" in said.splitlines()
    assert f"  | {found['gsm7_rewrite']}" in said.splitlines()
    assert [sent.text for sent in simulator.sent] == [CURLY]
    assert (found["encoding"], cheaper["encoding"]) == ("UCS-2", "GSM-7")


@pytest.mark.parametrize("text", [TEXT, f"{TEXT} \U0001f642", "\u4f60\u597d"])
async def test_where_nothing_faithful_is_cheaper_nothing_is_offered(text: str) -> None:
    async with in_process() as client:
        assert "gsm7_rewrite" not in await preview(client, message=text)


# What gives pause


WARNINGS: dict[str, tuple[Arguments, list[str]]] = {
    "one character": (
        {"message": "It\u2019s ready"},
        snapshot(["sent as UCS-2, which fits fewer characters, because of ’ (right single quotation mark)."]),
    ),
    "one that costs": (
        {"message": "It\u2019s ready. " * 12},
        snapshot(
            [
                "sent as UCS-2, which fits fewer characters, because of ’ (right single quotation mark); rewritten it would take 1 segment(s) instead of 3."
            ]
        ),
    ),
    "characters": (
        {"message": "\u2019\u201c\u201d\u2026"},
        snapshot(
            [
                "sent as UCS-2, which fits fewer characters, because of ’ (right single quotation mark), “ (left double quotation mark), ” (right double quotation mark)."
            ]
        ),
    ),
    "three segments": ({"message": "a" * 459}, []),
    "four segments": ({"message": "a" * 460}, snapshot(["the text takes 4 segments; each is billed."])),
    "a short link": (
        {"message": "Menu: https://bit.ly/3xYz and tinyurl.com/menu."},
        snapshot(
            [
                "carriers filter public link shorteners (bit.ly); use the full address.",
                "carriers filter public link shorteners (tinyurl.com); use the full address.",
            ]
        ),
    ),
    "a short link in brackets": (
        {"message": "See (www.BIT.LY)"},
        snapshot(["carriers filter public link shorteners (bit.ly); use the full address."]),
    ),
    "a full link": ({"message": "Menu: https://orbit.ly.example.com/t.co bob@t.co"}, []),
    "a document": (
        {"media_urls": ["https://media.example.com/menu.pdf", MENU]},
        snapshot(["1 of the media may not be a JPEG, PNG or GIF, which is what carriers deliver everywhere."]),
    ),
    "pictures": (
        {"media_urls": [MENU, "https://a.example/B.JPG?size=1", "https://a.example/c.gif"]},
        [],
    ),
    "dear characters with a picture": ({"message": "It\u2019s", "media_urls": [MENU]}, []),
    "an invisible character": (
        {"message": "Hello\u200b"},
        snapshot(
            [
                "sent as UCS-2, which fits fewer characters, because of [U+200B] (zero width space).",
                "the text contains 1 invisible character(s), shown here as [U+....].",
            ]
        ),
    ),
}


@pytest.mark.parametrize("case", WARNINGS)
async def test_what_gives_pause(case: str) -> None:
    arguments, expected = WARNINGS[case]
    async with in_process() as client:
        assert (await preview(client, **arguments)).get("warnings", []) == expected


async def test_a_possible_duplicate_gives_pause() -> None:
    simulator = Simulator()
    simulator.fail_next(Fault.drop_after())
    async with in_process(simulator) as client:
        for number in (ALICE, BOB):
            await call(client, "send_message", to=[number], message=TEXT)
        found = await preview(client, to=[CAROL, BOB, ALICE])
    assert found["warnings"] == snapshot(
        ["the same text went, or may have gone, to +1 312-555-1213, +1 310-555-1212 within the last ten minutes."]
    )


async def test_an_unknown_sender_gives_pause() -> None:
    async with over_http(Simulator(), from_numbers=None) as client:
        unknown = await preview(client, from_number=SECOND_SENDING_NUMBER)
    async with over_http(Simulator(), from_numbers=(SENDING_NUMBER, SECOND_SENDING_NUMBER)) as client:
        known = await preview(client, from_number=SECOND_SENDING_NUMBER)
    assert unknown["warnings"] == snapshot(["whether the account has the number to send from is not known here."])
    assert "warnings" not in known


# What would refuse it


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
                "message": "Nothing was sent, because +1 312-555-1213 asked not to be texted.",
                "next_step": "Do not text them. They can lift it by texting START; otherwise only the operator can.",
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


# The same preview for a person


ASKED: dict[str, Arguments] = {
    "a text": {},
    "private texts": {"to": [ALICE, BOB]},
    "a group": {"to": [ALICE, BOB], "group": True},
    "pictures": {"media_urls": [MENU, "https://media.example.com/menu.pdf"]},
    "dear": {"message": f"{CURLY}\nbit.ly/x\u200b" * 10},
}


def declining(asked: list[str]) -> Callable[..., Any]:
    """Somebody who reads the question and says no."""

    async def answer(context: ClientRequestContext, params: ElicitRequestParams) -> ElicitResult:
        asked.append(params.message)
        return ElicitResult(action="decline")

    return answer


@each_era
async def test_a_person_is_asked_with_the_same_preview(era: str) -> None:
    asked, previewed = list[str](), list[str]()
    client_options = {"elicitation_callback": declining(asked)}
    async with in_process(mode=era, confirm="human", client=client_options) as client:
        for arguments in ASKED.values():
            previewed.append(await words(client, **arguments))
            await call(client, "send_message", **{"to": [ALICE], "message": TEXT} | arguments)
    openings = [f"Preview only, nothing was sent.\n{question}" for question in asked]
    assert len(asked) == len(ASKED)
    for said, opening in zip(previewed, openings, strict=True):
        assert said.partition("\nIn GSM-7 it would read:\n")[0] == opening


async def test_and_so_is_who_relays_it() -> None:
    async with in_process(confirm="token") as client:
        for arguments in ASKED.values():
            said = await words(client, **arguments)
            offer = structure(await call(client, "send_message", **{"to": [ALICE], "message": TEXT} | arguments))
            assert said.startswith(f"Preview only, nothing was sent.\n{offer['preview']}")


# It changes nothing


def rows(store: str) -> dict[str, list[tuple[Any, ...]]]:
    """Everything on record."""
    tables = "SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'words%'"
    with closing(Store(store)) as record:
        names = [row["name"] for row in record.write_now(lambda tx: tx.rows(tables, {}))]
        return record.write_now(lambda tx: {name: _rows_of(tx, name) for name in names})


def _rows_of(tx: Any, table: str) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in tx.rows(f"SELECT * FROM {table}", {})]  # noqa: S608


@pytest.mark.parametrize("read_only", [False, True])
async def test_it_sends_nothing_and_writes_nothing(store: str, read_only: bool) -> None:
    simulator = Simulator()
    async with in_process(simulator, store=store) as client:
        await call(client, "send_message", to=[ALICE], message=TEXT)
    before, received = rows(store), len(simulator.received)
    async with in_process(
        simulator, store=store, confirm="token", read_only=read_only, max_recipients=2
    ) as client:
        for arguments in (*ASKED.values(), {"to": [ALICE, BOB, CAROL]}):
            await preview(client, **arguments)
    assert (rows(store), len(simulator.received)) == (before, received)


@each_era
async def test_read_only_keeps_it(era: str) -> None:
    async with in_process(mode=era, read_only=True) as client:
        assert (await preview(client))["requests"] == [[ALICE]]


INVALID: list[Arguments] = [
    {"to": []},
    {"to": ["Alice", "911", "+44 20 7946 0958"]},
    {"message": " "},
    {"message": "a" * 1601},
    {"message": "a\x07"},
    {"media_urls": ["/tmp/menu.png", "http://media.example.com/menu.png"]},  # noqa: S108
    {"from_number": "13105551299"},
    {"to": [SENDING_NUMBER]},
]


async def test_it_refuses_the_arguments_that_a_send_refuses() -> None:
    async with in_process() as client:
        for arguments in INVALID:
            given = {"to": [ALICE], "message": TEXT} | arguments
            answers = [await call(client, tool, **given) for tool in ("preview_message", "send_message")]
            assert [structure(answer)["status"] for answer in answers] == ["failed", "failed"]
            assert error_of(answers[0])["code"] == "invalid_arguments"
            assert error_of(answers[0]) == error_of(answers[1])


@pytest.mark.parametrize("argument", ["confirmation_id", "allow_duplicate", "schedule_at"])
async def test_it_takes_none_of_the_arguments_of_the_guard(argument: str) -> None:
    async with in_process() as client:
        result = await call(client, "preview_message", to=[ALICE], message=TEXT, **{argument: "1"})
    assert error_of(result)["issues"][0]["field"] == argument
