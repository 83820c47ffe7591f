"""What a model may get wrong: each argument is refused by name, in words, without its value or a request."""

from collections.abc import Iterator
from typing import NamedTuple

import pytest
from mcp.types import CallToolResult

from bulkvs_mcp.messaging.vocabulary import TEXT_LIMIT
from bulkvs_mcp.provider.simulator.app import SENDING_NUMBER, Simulator
from bulkvs_mcp.tools.registry import TOOLS

from ..helpers.support import ERAS, call, error_of, in_process, structure, text_of
from ..helpers.tools.good import ALICE, GOOD, INBOX, PICTURE, UNASKED, Arguments

LONE_SURROGATE = "\ud83d"

Refusals = list[tuple[object, str, str]]
"""What is given, where within the argument it is wrong, and what is said of it."""


def all_of(problem: str, *wrong: object) -> Refusals:
    return [(value, "", problem) for value in wrong]


NOT_TEXT = all_of("is not text", 5, 13109060901, True, 0.5, ["Orders"], {"a": "b"})
"""A null of what may be left out is not given: `given/test_nulls.py`."""

NOT_A_LIST: Refusals = [(wrong, "[0]", "is not text") for wrong in (0.5, True, {"a": "b"}, "null", '{"a": 1}')]

NOT_A_FLAG = all_of("neither true nor false", "maybe", 2, 0.5, ["yes"], {"a": "b"}, "")
BROKEN_TEXT = all_of("surrogate", LONE_SURROGATE, "Or\udc00ders")

NOT_A_NUMBER: Refusals = [*all_of("is not text", True, 0.5, ["Orders"], {"a": "b"}), *BROKEN_TEXT]
"""Digits may come as a number."""

WRONG_NUMBERS: Refusals = [
    ("", "", "is empty"),
    (" ", "", "not a phone number"),
    ("+", "", "not a phone number"),
    ("Anna", "", "not a phone number"),
    ("anna@shop.example", "", "not a phone number"),
    ("😀😀😀😀", "", "not a phone number"),
    ("800-FLOWERS", "", "contains letters"),
    ("tel:+13105551212", "", "contains letters"),
    ("310-555-1212 x5", "", "has an extension"),
    ("310-555-1212 ext. 17", "", "has an extension"),
    ("+13105551212;ext=5", "", "has an extension"),
    ("911", "", "emergency number"),
    ("112", "", "emergency number"),
    ("72345", "", "short code"),
    ("900-555-1212", "", "premium-rate"),
    ("+1 (900) 555 1212", "", "premium-rate"),
    ("+44 20 7183 8750", "", "outside the United States and Canada"),
    ("011 44 20 7183 8750", "", "outside the United States and Canada"),
    ("+1 876 555 1212", "", "another country behind +1"),
    ("٣١٠٥٥٥١٢١٢", "", "not plain digits"),
    ("310555121\uff12", "", "not plain digits"),
    ("555-1212", "", "not a valid US or Canadian number"),
    ("000-000-0000", "", "not a valid US or Canadian number"),
    ("+1 1 310 555 1212", "", "too many digits"),
    ("3105551212, 3125551213", "", "not written as one phone number"),
    ("3105551212;3125551213", "", "not written as one phone number"),
    ("310\x005551212", "", "not written as one phone number"),
    ("310555\x1b[2J1212", "", "contains letters"),
    ("3" * 10_000, "", "longer than "),
    *all_of("", LONE_SURROGATE, "310\udc005551212"),
]

WRONG_DIGITS = ("not a valid US or Canadian number", "too many digits")

WRONG_URLS: Refusals = [
    ("ftp://files.example/cat.png", "", "must start with https://"),
    ("javascript:alert(1)//", "", "https"),
    ("https://", "", "names no host"),
    ("https:///cat.png", "", "names no host"),
    ("https://user:secret@media.example/cat.png", "", "credentials"),
    ("https://user@media.example/cat.png", "", "credentials"),
    ("https://@media.example/cat.png", "", "credentials"),
    ("https://media.example/my cat.png", "", "white space"),
    (" https://media.example/cat.png", "", "white space"),
    ("https://media.example/cat.png\r\nX: 1", "", "white space or control characters"),
    ("https://media.example/\u202egnp.cat", "", "control characters"),
    ("https://media.example/\x00", "", "control characters"),
    ("https://bücher.example/cat.png", "", "cannot have"),
    ("https://media.example\\@elsewhere.example/", "", "cannot have"),
    ("https://[::1/cat.png", "", "not a valid URL"),
    ("https://media.example:99999/cat.png", "", "not a valid URL"),
]

WRONG_IDS: Refusals = [*NOT_TEXT, *BROKEN_TEXT, ("x" * 41, "", "longer than 40")]

REFUSED: dict[str, Refusals] = {
    "send_message.to": [
        *NOT_A_LIST,
        (None, "[0]", "is not text"),
        ([], "", "is empty"),
        *((wrong, "[0]" + where, problem) for wrong, where, problem in WRONG_NUMBERS),
        ([ALICE, None], "[1]", "is not text"),
        (5, "[0]", "is not a phone number"),
        ([ALICE, True], "[1]", "is not text"),
        ([[ALICE]], "[0]", "is not text"),
        ([ALICE, "(312) 555-1213", "911"], "[2]", "emergency number"),
        (SENDING_NUMBER, "", "the number that the text would be sent from"),
    ],
    "send_message.message": [
        *NOT_TEXT,
        *BROKEN_TEXT,
        ("", "", "is empty and there is no media"),
        (" \n\t ", "", "is empty and there is no media"),
        ("x" * (TEXT_LIMIT + 1), "", "longer than 1600"),
        ("x" * 10_000, "", "longer than 1600"),
        ("😀" * (TEXT_LIMIT + 1), "", "longer than 1600"),
        ("Hi\x00there", "", "control characters: U+0000"),
        ("Hi\x1b[2J", "", "control characters: U+001B"),
        ("\x07\x08\x0b\x0c\x0e\x7f", "", "control characters: U+0007, U+0008, U+000B, U+000C, U+000E"),
        ("Hi\x85there", "", "control characters: U+0085"),
    ],
    "send_message.media_urls": [
        *NOT_A_LIST,
        (5, "[0]", "is not text"),
        *((wrong, "[0]" + where, problem) for wrong, where, problem in WRONG_URLS),
        ("http://media.example/cat.png", "[0]", "must start with https://"),
        ("/home/anna/cat.png", "[0]", "not a path"),
        ("C:\\pictures\\cat.png", "[0]", "not a path"),
        ("cat.png", "[0]", "not a path"),
        ("file:///home/anna/cat.png", "[0]", "must start with https://"),
        ("data:image/png;base64,iVBORw0KGgo=", "[0]", "is a data: URL"),
        ("DATA:image/png;base64,iVBORw0KGgo=", "[0]", "is a data: URL"),
        (f"{PICTURE}?{'x' * 2048}", "[0]", "longer than 2048 characters"),
        ([PICTURE, "cat.png"], "[1]", "not a path"),
        ([[PICTURE]], "[0]", "is not text"),
        ([""], "[0]", "not a URL"),
        ([PICTURE] * 11, "", "more than 10 entries"),
        (["😀" * 10_000], "[0]", "not a URL"),
        ([LONE_SURROGATE], "[0]", "not a URL"),
    ],
    "send_message.from_number": [
        *NOT_TEXT,
        *(row for row in WRONG_NUMBERS if row[0]),
        ("+1 310 906 0999", "", "not among the numbers that BULKVS_FROM permits"),
    ],
    "send_message.group": NOT_A_FLAG,
    "send_message.allow_duplicate": NOT_A_FLAG,
    "send_message.request_key": [
        *NOT_TEXT,
        *all_of("surrogate", "order-4711\udc00"),
        ("order-7", "", "has 7 characters, and not 8 to 64"),
        ("x" * 65, "", "has 65 characters, and not 8 to 64"),
        ("x" * 10_000, "", "has 10000 characters"),
    ],
    "send_message.confirmation_id": WRONG_IDS,
    "list_webhooks.name": [*NOT_TEXT, *BROKEN_TEXT, ("x" * 10_000, "", "longer than 64")],
    "put_webhook.name": [
        *NOT_TEXT,
        (None, "", "is not text"),
        *BROKEN_TEXT,
        ("", "", "is empty"),
        ("x" * 65, "", "longer than 64"),
        ("    ", "", "outer spaces"),
        (" Orders", "", "outer spaces"),
        ("Orders\n", "", "outer spaces or control characters"),
        ("Ord\x00ers", "", "control characters"),
        ("Ord\u200bers", "", "control characters"),
        ("Ord\u202eers", "", "control characters"),
    ],
    "put_webhook.url": [
        *NOT_TEXT,
        *BROKEN_TEXT,
        *WRONG_URLS,
        ("inbox.example/texts", "", "must start with https://"),
        ("//inbox.example/texts", "", "must start with https://"),
        ("cat", "", "must start with https://"),
        (f"{INBOX}?{'x' * 10_000}", "", "longer than 2048"),
    ],
    "put_webhook.description": [*NOT_TEXT, *BROKEN_TEXT, ("😀" * 256, "", "longer than 255")],
    "put_webhook.delivery_receipts": all_of(
        "is none of 'on' or 'off'", "maybe", "null", " on", 2, 0.5, ["yes"], {"a": "b"}, [True]
    ),
    "put_webhook.method": all_of(
        "is none of 'POST' or '3CX'", "null", 5, True, ["GET"], {}, "post", "GET", "POST|3CX"
    ),
    "put_webhook.confirmation_id": WRONG_IDS,
    "delete_webhook.confirmation_id": WRONG_IDS,
    "delete_webhook.name": [
        *NOT_TEXT,
        (None, "", "is not text"),
        *BROKEN_TEXT,
        ("", "", "is empty"),
        ("x" * 65, "", "longer than 64"),
    ],
    "list_campaigns.campaign_id": [*NOT_TEXT, *BROKEN_TEXT, ("x" * 10_000, "", "longer than 64")],
    "list_numbers.number": [*NOT_A_NUMBER, ("x" * 10_000, "", "longer than 40"), ("soon", "", "number")],
    "list_numbers.cursor": [
        *NOT_TEXT,
        *BROKEN_TEXT,
        ("x" * 10_000, "", "longer than 300"),
        ("soon", "", "is not one that a previous answer gave"),
    ],
    "set_number.number": [
        *NOT_A_NUMBER,
        (None, "", "is not text"),
        ("", "", "is empty"),
        ("x" * 10_000, "", "longer than 40"),
        *(row for row in WRONG_NUMBERS if row[0]),
        ("+1 310 906 0999", "", "not among the numbers that BULKVS_FROM permits"),
    ],
    "set_number.webhook": [
        *NOT_TEXT,
        *BROKEN_TEXT,
        ("x" * 10_000, "", "longer than 64"),
        ("Nowhere", "", "is none of the account's webhooks"),
        ("default", "", "is none of the account's webhooks"),
    ],
    "set_number.campaign_id": [
        *NOT_TEXT,
        *BROKEN_TEXT,
        ("x" * 10_000, "", "longer than 64"),
        ("CX0000", "", "is no campaign of the account"),
    ],
    "set_number.confirmation_id": WRONG_IDS,
}


# A preview checks what a send checks.
for shared in ("to", "message", "media_urls", "from_number", "group"):
    REFUSED[f"preview_message.{shared}"] = REFUSED[f"send_message.{shared}"]


class Refusal(NamedTuple):
    """A call with one argument that cannot be used, and what has to be said of it."""

    tool: str
    argument: str
    value: object
    field: str
    problem: str

    @property
    def arguments(self) -> Arguments:
        return GOOD[self.tool] | {self.argument: self.value}


def refusals(name: str) -> list[Refusal]:
    tool, argument = name.split(".")
    return [Refusal(tool, argument, value, argument + where, problem) for value, where, problem in REFUSED[name]]


def texts_in(value: object) -> Iterator[str]:
    """Every text within an argument that is long enough to be recognised."""
    if isinstance(value, list):
        for part in value:  # pyright: ignore[reportUnknownVariableType]
            yield from texts_in(part)  # pyright: ignore[reportUnknownArgumentType]
    elif len(str(value)) > 3 and value is not None:
        yield str(value)


def assert_refused(result: CallToolResult, refusal: Refusal) -> None:
    error = error_of(result)
    assert (result.is_error, structure(result)["status"]) == (True, "failed")
    assert (error["code"], error["outcome"], error["retryable"]) == ("invalid_arguments", "not_done", False)
    assert [issue["field"] for issue in error["issues"]] == [refusal.field]
    assert refusal.problem in error["issues"][0]["problem"]
    assert refusal.field in text_of(result)
    # A number with wrong digits is repeated: who counts them has to see which it is.
    for text in () if refusal.problem in WRONG_DIGITS else texts_in(refusal.value):
        assert text not in text_of(result)
        assert text not in str(error)


class TestRefusals:
    @pytest.mark.parametrize("mode", ERAS)
    @pytest.mark.parametrize("name", REFUSED)
    async def test_it_is_refused_by_name(self, name: str, mode: str) -> None:
        simulator = Simulator()
        # Which of two last arguments a send has depends on who confirms it.
        confirm = "token" if name.endswith("confirmation_id") else "off"
        async with in_process(simulator, mode=mode, confirm=confirm) as client:
            # The client checks each answer against the tool's schema.
            results = [await client.call_tool(each.tool, each.arguments) for each in refusals(name)]
        for result, refusal in zip(results, refusals(name), strict=True):
            assert_refused(result, refusal)
        # Some look first at what is there; nobody is ever asked to change anything.
        asked = {seen.method for seen in simulator.received}
        assert asked <= ({"GET"} if name.startswith(("put_webhook", "set_number")) else set())

    async def test_all_problems_are_told_at_once(self) -> None:
        simulator = Simulator()
        wrong = {"to": [ALICE, "911"], "message": "\x00", "media_urls": ["cat.png"], "from_number": "x"}
        async with in_process(simulator) as client:
            result = await call(client, "send_message", **wrong)
        assert [issue["field"] for issue in error_of(result)["issues"]] == [
            "to[1]",
            "media_urls[0]",
            "from_number",
            "message",
        ]
        assert simulator.received == []

    async def test_what_is_missing_is_named(self) -> None:
        async with in_process() as client:
            results = {
                name: await call(client, name) for name in ("send_message", "put_webhook", "delete_webhook")
            }
        missing = {name: [issue["field"] for issue in error_of(r)["issues"]] for name, r in results.items()}
        assert missing == {"send_message": ["to"], "put_webhook": ["name"], "delete_webhook": ["name"]}

    def test_every_argument_has_its_table(self) -> None:
        tools = [tool for tool in (*TOOLS, *UNASKED) if tool.name in GOOD]
        assert REFUSED.keys() == {f"{tool.name}.{argument}" for tool in tools for argument in tool.arguments}


@pytest.mark.parametrize("mode", ERAS)
@pytest.mark.parametrize("many", [20, 21, 150_000])
async def test_unknown_arguments_without_end_are_named_and_counted(mode: str, many: int) -> None:
    simulator, given = Simulator(), {f"k{number}": number for number in range(many)}
    async with in_process(simulator, mode=mode) as client:
        error = error_of(await call(client, "list_webhooks", **given))
    assert error["code"] == "invalid_arguments"
    assert [issue["field"] for issue in error["issues"]] == [f"k{number}" for number in range(20)]
    assert all(issue["problem"].startswith("is not an argument; list_webhooks takes") for issue in error["issues"])
    assert ("; and " in error["message"], f"; and {many - 20} more" in error["message"]) == (many > 20, many > 20)
    assert simulator.received == []


async def test_far_too_many_are_not_walked_through(monkeypatch: pytest.MonkeyPatch) -> None:
    def found(*_: object, **__: object) -> None:
        raise AssertionError("the SDK looked at each of them")

    monkeypatch.setattr("mcp.server.mcpserver.tools.base.Tool.run", found)
    async with in_process() as client:
        error = error_of(await call(client, "list_webhooks", **{f"k{number}": 1 for number in range(21)}))
    assert error["code"] == "invalid_arguments"
