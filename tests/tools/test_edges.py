"""What is unusual and right arrives as it was meant, and no value of any argument crashes."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import partial
from itertools import count

import pytest
from anyio.from_thread import start_blocking_portal
from hypothesis import example, given, settings
from hypothesis import strategies as st
from mcp.types import CallToolResult

from bulkvs_mcp.messaging.vocabulary import TEXT_LIMIT
from bulkvs_mcp.provider.simulator.app import DEFAULT_WEBHOOK, SENDING_NUMBER, Simulator

from ..helpers.support import ERAS, call, error_of, in_process, structure, text_of
from ..helpers.tools.good import ALICE, GOOD, INBOX, PICTURE, UNASKED, Arguments


class TestEdges:
    """What is unusual and right."""

    @pytest.mark.parametrize(
        "text",
        [
            "x" * TEXT_LIMIT,
            "😀" * TEXT_LIMIT,
            "null",
            "true",
            "5",
            '["a"]',
            '{"to": "911"}',
            "one\r\n\ttwo",
            " spaces ",
            "a\u200b\u202eb\u2028",
            "👩\u200d👩\u200d👧 ünïcødé",
            "%2C+&amp;<b>",
        ],
    )
    async def test_a_text_arrives_as_it_is(self, text: str) -> None:
        simulator = Simulator()
        async with in_process(simulator) as client:
            result = await call(client, "send_message", to=ALICE, message=text)
        assert structure(result)["status"] == "sent"
        assert [message.text for message in simulator.sent] == [text]

    @pytest.mark.parametrize(
        "to", [[ALICE], ALICE, f'["{ALICE}"]', "310-555-1212", "3105551212", 3105551212, [13105551212]]
    )
    async def test_recipients_are_read_as_meant(self, to: object) -> None:
        simulator = Simulator()
        async with in_process(simulator) as client:
            await call(client, "send_message", to=to, message="Hi")
        assert [message.recipients for message in simulator.sent] == [(ALICE,)]

    @pytest.mark.parametrize("flag", [True, "true", "yes", 1])
    async def test_flags_are_read_as_meant(self, flag: object) -> None:
        simulator = Simulator()
        async with in_process(simulator) as client:
            await call(client, "send_message", to=[ALICE, "13125551213"], message="Hi", group=flag)
        assert len(simulator.received) == 1

    @pytest.mark.parametrize(
        "url",
        [f"{PICTURE}?a=1&b=%20", "https://media.example:8443/x", "https://[2001:db8::1]/x", "HTTPS://m.example/"],
    )
    async def test_a_url_arrives_as_it_is(self, url: str) -> None:
        simulator = Simulator()
        async with in_process(simulator) as client:
            await call(client, "send_message", to=ALICE, media_urls=[url])
        assert [message.media_urls for message in simulator.sent] == [(url,)]

    async def test_a_webhook_description_arrives_as_it_is(self) -> None:
        simulator = Simulator()
        async with in_process(simulator) as client:
            await call(client, "put_webhook", **GOOD["put_webhook"], description="null")
        assert simulator.webhooks["Orders"].description == "null"

    @pytest.mark.parametrize("switch", ["on", "On", True, "true", "TRUE", "yes", "1", 1, None, ""])
    async def test_receipts_are_switched_on_as_meant(self, switch: object) -> None:
        simulator = Simulator()
        async with in_process(simulator) as client:
            await call(client, "put_webhook", **GOOD["put_webhook"], delivery_receipts=switch)
        assert simulator.webhooks["Orders"].dlr

    @pytest.mark.parametrize("switch", ["off", "OFF", False, "false", "no", "0", 0])
    async def test_and_off(self, switch: object) -> None:
        simulator = Simulator()
        async with in_process(simulator) as client:
            await call(client, "put_webhook", **GOOD["put_webhook"], delivery_receipts=switch)
        assert not simulator.webhooks["Orders"].dlr


Talk = Callable[[str, Arguments], CallToolResult]


@contextmanager
def talking(simulator: Simulator, mode: str) -> Generator[Talk]:
    """One open client for all the examples of a property, in an event loop of its own."""
    with (
        start_blocking_portal() as portal,
        portal.wrap_async_context_manager(in_process(simulator, mode=mode)) as client,
    ):
        yield lambda tool, arguments: portal.call(partial(client.call_tool, tool, arguments))


ANY_CHARACTER = st.characters(exclude_categories=())
CONTROLS = st.characters(categories=("Cc", "Cf", "Cs", "Zl", "Zp"))

TEXTS = st.one_of(
    st.text(ANY_CHARACTER, max_size=60),
    st.text(CONTROLS, max_size=5),
    st.sampled_from(["null", "true", "NaN", "-0", '["a"]', '{"a": 1}', '"', "[", "", "\\u0000"]),
    st.builds(str.__mul__, st.sampled_from(["x", "é", "😀", "ab "]), st.integers(1, 10_000)),
)


def can_be_sent(text: str) -> bool:
    """What the provider takes: something to read, not too long, no control character, no half of a pair."""
    unsendable = {*map(chr, range(0x20)), *map(chr, range(0x7F, 0xA0)), *map(chr, range(0xD800, 0xE000))}
    return bool(text.strip()) and len(text) <= TEXT_LIMIT and not (set(text) & (unsendable - set("\r\n\t")))


@pytest.mark.parametrize("mode", ERAS)
def test_any_text_arrives_unchanged_or_is_refused(mode: str) -> None:
    simulator = Simulator()
    lines = count(1000)

    with talking(simulator, mode) as talk:

        @settings(max_examples=100)
        @given(TEXTS)
        @example("x" * 10_000)
        @example("\ud83d")
        def holds(text: str) -> None:
            simulator.received.clear()
            # To somebody else each time: the same text twice to one person would be held back.
            result = talk("send_message", {"to": f"1310555{next(lines)}", "message": text})
            if can_be_sent(text):
                assert structure(result)["status"] == "sent"
                assert [seen.body for seen in simulator.received] == [
                    {
                        "From": SENDING_NUMBER,
                        "To": [row["to"] for row in structure(result)["results"]],
                        "Message": text,
                    }
                ]
            else:
                assert error_of(result)["code"] == "invalid_arguments"
                assert [issue["field"] for issue in error_of(result)["issues"]] == ["message"]
                assert simulator.received == []

        holds()


PLAUSIBLE = st.sampled_from(
    [ALICE, [ALICE], "(312) 555-1213", PICTURE, [PICTURE], INBOX, DEFAULT_WEBHOOK, "CW1549", "POST", "3CX", ""]
)

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(ANY_CHARACTER, max_size=12)
    | PLAUSIBLE,
    lambda parts: st.lists(parts, max_size=3) | st.dictionaries(st.text(max_size=4), parts, max_size=3),
    max_leaves=4,
)

ANYTHING = JSON | PLAUSIBLE


def calls() -> st.SearchStrategy[tuple[str, Arguments]]:
    """Any tool with any values for any of its arguments."""
    arguments = {
        tool.name: st.fixed_dictionaries({}, optional=dict.fromkeys(tool.arguments, ANYTHING)) for tool in UNASKED
    }
    return st.sampled_from(sorted(arguments)).flatmap(lambda name: st.tuples(st.just(name), arguments[name]))


@pytest.mark.parametrize("mode", ERAS)
def test_no_value_of_any_argument_crashes(mode: str) -> None:
    simulator = Simulator()

    with talking(simulator, mode) as talk:

        @settings(max_examples=100)
        @given(calls())
        def holds(asked: tuple[str, Arguments]) -> None:
            simulator.reset()
            result = talk(*asked)
            assert structure(result).get("error", {}).get("code") != "internal_error"
            assert structure(result)["status"]
            assert text_of(result)

        holds()
