"""How far down the ladder the operator lets a call go, and from where the client makes it start."""

from collections.abc import Callable
from pathlib import Path

import pytest
from inline_snapshot import snapshot
from mcp.client.session import ClientSession
from mcp.types import ClientCapabilities, ElicitationCapability, UrlElicitationCapability

from bulkvs_mcp.provider.simulator.app import Simulator

from ...helpers.support import call, error_of, structure
from ...helpers.tools.deeds import (
    DEEDS,
    NEW_URL,
    SEND,
    YES,
    Person,
    accept,
    assert_done,
    assert_refused,
    connected,
    do,
    each_era,
    offered,
    words,
    writes,
    yes,
)

pytestmark = pytest.mark.system


@each_era
async def test_human_where_nobody_can_be_asked_does_nothing(era: str, tmp_path: Path) -> None:
    simulator, store = Simulator(), f"sqlite://{tmp_path}/record.db"
    async with connected(simulator, era, store=store) as elsewhere:
        genuine = [await offered(elsewhere, deed) for deed in DEEDS]
    async with connected(simulator, era, store=store, confirm="human") as client:
        for deed, identifier in zip(DEEDS, genuine, strict=True):
            for given in ({}, {"confirmation_id": identifier}, {"confirmation_id": "2222-2222-2222"}):
                result = await do(client, deed, **given)
                assert_refused(result, "refused", "human_confirmation_unavailable")
    assert writes(simulator) == []


async def test_the_words_where_nobody_can_be_asked() -> None:
    async with connected(Simulator(), "auto", confirm="human") as client:
        assert words(await do(client, SEND)) == snapshot("""\
Nothing was done: a person has to confirm this, and this client cannot show them the server's
    question. [human_confirmation_unavailable]
Next step: Tell the user; change no setting yourself. A client that shows them the question
    (elicitation) can ask, or the operator can let the user confirm in the conversation
    (BULKVS_CONFIRM=token, see the README).\
""")


@each_era
async def test_human_where_a_person_can_be_asked(era: str) -> None:
    async with connected(Simulator(), era, Person(yes(SEND)), confirm="human") as client:
        assert_done(await do(client, SEND), SEND, "person")


@each_era
async def test_token_asks_nobody_although_the_client_could(era: str) -> None:
    simulator, person = Simulator(), Person(YES)
    async with connected(simulator, era, person, confirm="token") as client:
        for count, deed in enumerate(DEEDS):
            forged = await do(client, deed, confirmation_id="2222-2222-2222")
            assert_refused(forged, "refused", "confirmation_invalid")
            identifier = await offered(client, deed)
            assert len(writes(simulator)) == count
            assert_done(await do(client, deed, confirmation_id=identifier), deed, "relayed")
    assert person.asked == []


@each_era
async def test_off_asks_nobody_and_says_so(era: str) -> None:
    simulator, person = Simulator(), Person(YES)
    async with connected(simulator, era, person, confirm="off") as client:
        for deed in DEEDS:
            assert_done(await do(client, deed), deed, "operator")
    assert (person.asked, len(writes(simulator))) == ([], len(DEEDS))


@each_era
async def test_a_setting_that_is_misspelt_lets_nothing_be_done(era: str) -> None:
    simulator = Simulator()
    async with connected(simulator, era, Person(yes(SEND)), confirm="nobody") as client:
        assert error_of(await do(client, SEND))["code"] == "not_configured"
    assert writes(simulator) == []


@each_era
@pytest.mark.parametrize("confirm", ["human", "human-or-token", "token", "off"])
async def test_creating_a_webhook_or_changing_nothing_asks_nobody(era: str, confirm: str) -> None:
    simulator, person = Simulator(), Person(accept({"decision": "no"}))
    async with connected(simulator, era, person, confirm=confirm) as client:
        created = await call(client, "put_webhook", name="New", url=NEW_URL)
        unchanged = await call(client, "put_webhook", name="New", url=NEW_URL)
    assert [structure(result)["status"] for result in (created, unchanged)] == ["created", "unchanged"]
    assert (person.asked, writes(simulator)) == ([], ["PUT webHooks"])


# What a client says that it can


def capable_of(capabilities: ClientCapabilities) -> Callable[[ClientSession, str], ClientCapabilities]:
    """In place of what a client of the SDK declares."""
    return lambda _session, _version: capabilities


@each_era
async def test_a_client_that_can_only_show_urls_cannot_ask(era: str, monkeypatch: pytest.MonkeyPatch) -> None:
    only_urls = ClientCapabilities(elicitation=ElicitationCapability(url=UrlElicitationCapability()))
    monkeypatch.setattr(ClientSession, "_build_capabilities", capable_of(only_urls))
    simulator, person = Simulator(), Person(yes(SEND))
    async with connected(simulator, era, person) as client:
        assert structure(await do(client, SEND))["status"] == "confirmation_required"
    async with connected(simulator, era, person, confirm="human") as client:
        assert_refused(await do(client, SEND), "refused", "human_confirmation_unavailable")
    assert (person.asked, writes(simulator)) == ([], [])


@each_era
async def test_a_client_that_does_not_say_how_it_asks_can_ask(era: str, monkeypatch: pytest.MonkeyPatch) -> None:
    somehow = ClientCapabilities(elicitation=ElicitationCapability())
    monkeypatch.setattr(ClientSession, "_build_capabilities", capable_of(somehow))
    async with connected(Simulator(), era, Person(yes(SEND))) as client:
        assert_done(await do(client, SEND), SEND, "person")
