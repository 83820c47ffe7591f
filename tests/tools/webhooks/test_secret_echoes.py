"""The secret of our own inbound URL, come back in the provider's words in whatever form: nobody is shown it."""

import json
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any
from urllib.parse import quote, unquote

import pytest
from mcp import Client
from mcp.shared.exceptions import MCPError
from mcp.types import ElicitRequestParams, ElicitResult, PromptReference

from bulkvs_mcp.messaging.visible import one_line
from bulkvs_mcp.provider.posts.address import PATH
from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.provider.simulator.faults import Fault
from bulkvs_mcp.provider.untrusted import PROVIDER_MESSAGE_LIMIT, provider_words

from ...helpers.support import ERAS, call, error_of, in_process, over_http, structure, text_of

PUBLIC = "https://texts.example.com"

Spelling = Callable[[str], str]


def _spelt(text: str) -> str:
    return "".join(f"%{ord(character):02x}" for character in text)


def _page(url: str) -> str:
    return f"<html><body><h1>400</h1>cannot reach <code>{url.replace('/', '&#x2F;')}</code></body></html>"


ECHOES: dict[str, Spelling] = {
    "as it is": lambda url: url,
    "in capitals": lambda url: url.upper(),
    "encoded": lambda url: f"https://check.example/?url={quote(url, safe='')}",
    "encoded twice": lambda url: quote(quote(url, safe=""), safe=""),
    "spelt out": _spelt,
    "escaped": lambda url: url.replace("/", "\\/"),
    "alone": lambda url: url.rpartition("/")[2],
    "its path": lambda url: f"POST {PATH}{url.rpartition('/')[2]} failed",
    "cut by the provider": lambda url: f"{url[:-40]}...",
    "where it is cut here": lambda url: f"{'x' * (PROVIDER_MESSAGE_LIMIT - len(url) + 30)} {url}",
    "a page": _page,
}
"""How somebody may repeat an address."""

BODIES: dict[str, Spelling] = {
    "described": lambda words: json.dumps({"Status": "FAILED", "Code": "7", "Description": f"bad: {words}"}),
    "as the code": lambda words: json.dumps({"Status": "FAILED", "Code": words}),
    "nested": lambda words: json.dumps({"Description": {"errors": [{"Url": words}]}}),
    "without a shape": lambda words: words,
}
every_echo = pytest.mark.parametrize("echo", ECHOES.values(), ids=ECHOES)
every_era = pytest.mark.parametrize("mode", ERAS)


def shows(secret: str, words: str) -> bool:
    """Whether `words` hold a piece of the secret that is worth anything, whatever its form."""
    for _ in range(3):
        words = unquote(words)
    return any(secret[at : at + 16] in words.casefold() for at in range(len(secret) - 15))


@asynccontextmanager
async def pointed(simulator: Simulator, said: list[str], **options: Any) -> AsyncGenerator[tuple[Client, str]]:
    """A client of an account whose webhook "Ours" points at the inbox, and that address."""

    async def answer(_: object, asked: ElicitRequestParams) -> ElicitResult:
        said.append(asked.model_dump_json())
        return ElicitResult(action="accept", content={"decision": "yes", "name": "Ours"})

    asks = {"elicitation_callback": answer}
    async with over_http(simulator, client=asks, public_url=PUBLIC, **options) as client:
        await call(client, "put_webhook", name="Ours", url="inbox")
        yield client, simulator.webhooks["Ours"].url


@every_era
@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
@every_echo
async def test_no_error_of_the_provider_shows_it(
    echo: Spelling, body: Spelling, mode: str, caplog: pytest.LogCaptureFixture
) -> None:
    simulator, said = Simulator(), list[str]()
    caplog.set_level("DEBUG", "bulkvs_mcp")
    async with pointed(simulator, said, mode=mode, confirm="off") as (client, url):
        for fault in (Fault.answer(400, body(echo(url))), Fault.garbage(body(echo(url)))):
            simulator.fail_next(fault, times=None, operation="put_webhook")
            said += [(await call(client, "put_webhook", name="New", url="inbox")).model_dump_json()]
            said += [(await call(client, "put_webhook", name="Ours", description="Main")).model_dump_json()]
            simulator.heal()
            simulator.fail_next(fault, times=None)
            for tool in ("list_webhooks", "list_campaigns"):
                said += [(await call(client, tool)).model_dump_json()]
            with pytest.raises(MCPError) as failed:
                await client.read_resource("bulkvs://webhooks")
            said += [failed.value.error.model_dump_json()]
            simulator.heal()
    secret = url.rpartition("/")[2]
    assert [words for words in said if shows(secret, words)] == []
    assert sum("(secret)" in words for words in said) >= 8
    assert [entry.getMessage() for entry in caplog.records if shows(secret, entry.getMessage())] == []


@every_era
async def test_nor_does_what_is_told_again_of_a_failure(mode: str) -> None:
    simulator = Simulator()
    async with pointed(simulator, [], mode=mode, confirm="token") as (client, url):
        asked = await call(client, "put_webhook", name="Ours", description="Main")
        again = {"name": "Ours", "description": "Main", "confirmation_id": structure(asked)["confirmation_id"]}
        fault = Fault.answer(500, json.dumps({"Description": f"cannot save {url}"}))
        simulator.fail_next(fault, times=None, operation="put_webhook")
        results = [await call(client, "put_webhook", **again) for _ in range(2)]
    assert structure(results[1])["replayed"]
    for result in results:
        assert f"cannot save {PUBLIC}{PATH}(secret)" in text_of(result)
        assert not shows(url.rpartition("/")[2], result.model_dump_json())


@every_era
@every_echo
async def test_nor_does_what_a_webhook_is_called_or_described_as(echo: Spelling, mode: str) -> None:
    simulator, said = Simulator(), list[str]()
    async with pointed(simulator, said, mode=mode, confirm="human") as (client, url):
        ours = simulator.webhooks["Ours"]
        simulator.webhooks["Ours"] = replace(ours, url=quote(url, safe=""), description=echo(url))
        simulator.webhooks[echo(url)] = replace(ours, name=echo(url))
        said += [(await call(client, "list_webhooks")).model_dump_json()]
        said += [(await client.read_resource("bulkvs://webhooks")).model_dump_json()]
        said += [(await call(client, "put_webhook", name="Ours", description="Main")).model_dump_json()]
        prompt = PromptReference(name="set_up_receiving")
        said += [(await client.complete(prompt, {"name": "webhook", "value": ""})).model_dump_json()]
        said += [(await call(client, "delete_webhook", name="Ours")).model_dump_json()]
    assert len(said) == 7
    assert [words for words in said if shows(url.rpartition("/")[2], words)] == []


@every_era
async def test_nor_does_a_refusal_of_a_name_that_is_like_it(mode: str) -> None:
    simulator = Simulator()
    async with pointed(simulator, [], mode=mode, confirm="off") as (client, url):
        secret = url.rpartition("/")[2]
        simulator.webhooks[secret] = replace(simulator.webhooks["Ours"], name=secret)
        refused = await call(client, "put_webhook", name=secret.upper(), url="inbox")
    (issue,) = error_of(refused)["issues"]
    assert issue["problem"] == "hardly differs from '(secret)', a webhook that has to be named exactly"
    assert not shows(secret, refused.model_dump_json())


@pytest.mark.parametrize(
    "url",
    [
        f"https://hooks.example/services/{'0123456789abcdef' * 4}",
        "https://hooks.example/inbound/texts",
        "https://hooks.example/inbound/550e8400-e29b-41d4-a716-446655440000",
    ],
)
async def test_addresses_of_others_are_shown(url: str) -> None:
    async with in_process(Simulator()) as client:
        await call(client, "put_webhook", name="Theirs", url=url)
        assert f'"Theirs" → {url} ' in text_of(await call(client, "list_webhooks"))


@pytest.mark.parametrize(
    "words", ["request 550e8400e29b41d4a716446655440000 failed", "try /inbound/feed or /inbound/20260102"]
)
def test_other_words_are_left_as_they_are(words: str) -> None:
    assert provider_words(words) == (None, words)


@pytest.mark.parametrize("piece", ["1", "f", "/", "\\", "%25", "%2f", "%61", "/inbound/", "/inbound/%25"])
def test_a_flood_does_not_hold_up_the_server(piece: str) -> None:
    """A reading that takes time with the square of the length would not end here."""
    flood = piece * (1_000_000 // len(piece))
    assert len(provider_words(flood)[1] or "") <= PROVIDER_MESSAGE_LIMIT
    assert len(one_line(flood, PROVIDER_MESSAGE_LIMIT)) <= PROVIDER_MESSAGE_LIMIT
