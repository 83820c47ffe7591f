"""Several calls at once for one new name: the first one creates it, and the others meet what it created."""

from typing import Any

import anyio
import pytest
from mcp import Client
from mcp.types import ElicitResult

from bulkvs_mcp.messaging.webhooks.alone import alone
from bulkvs_mcp.provider.simulator.app import DEFAULT_WEBHOOK, Simulator

from ...helpers.support import call, over_http, structure
from ...helpers.tools.deeds import Person, each_era, writes

URLS = ("https://one.example/in", "https://two.example/in", "https://three.example/in")


async def at_once(client: Client, *wishes: tuple[str, str]) -> list[dict[str, Any]]:
    """What each of these calls is answered."""
    answers: list[dict[str, Any]] = []

    async def put(name: str, url: str) -> None:
        answers.append(structure(await call(client, "put_webhook", name=name, url=url)))

    async with anyio.create_task_group() as calling:
        for name, url in wishes:
            calling.start_soon(put, name, url)
    return answers


@each_era
async def test_one_is_created_and_the_others_ask(era: str) -> None:
    simulator, person = Simulator(), Person(ElicitResult(action="decline"))
    asking = {"elicitation_callback": person}
    async with over_http(simulator, mode=era, client=asking, confirm="human", timeout=10.0) as client:
        answers = await at_once(client, *(("Orders", url) for url in URLS))
    assert sorted(answer["status"] for answer in answers) == ["created", "declined", "declined"]
    [created] = [answer for answer in answers if answer["status"] == "created"]
    assert simulator.webhooks["Orders"].url == created["webhook"]["url"]
    assert writes(simulator) == ["PUT webHooks"]
    assert [asked.message.split(",")[0] for asked in person.asked] == ["Change this webhook"] * 2


@each_era
@pytest.mark.parametrize(
    ("confirm", "others"), [("human", "refused"), ("human-or-token", "confirmation_required")]
)
async def test_where_nobody_can_be_asked_one_is_created(era: str, confirm: str, others: str) -> None:
    simulator = Simulator()
    async with over_http(simulator, mode=era, confirm=confirm, timeout=10.0) as client:
        answers = await at_once(client, *(("Orders", url) for url in URLS))
    assert sorted(answer["status"] for answer in answers) == sorted(["created", others, others])
    assert writes(simulator) == ["PUT webHooks"]


@each_era
async def test_names_that_a_careless_database_takes_for_one_are_one(era: str) -> None:
    simulator = Simulator()
    async with over_http(simulator, mode=era, confirm="human", timeout=10.0) as client:
        answers = await at_once(client, *zip(("Orders", "ORDERS", "\u00d3rders"), URLS, strict=True))
    assert sorted(answer["status"] for answer in answers) == ["created", "failed", "failed"]
    assert len(simulator.webhooks) == 2


async def test_other_names_and_accounts_do_not_wait() -> None:
    async with alone("ops at one", "Orders"), alone("ops at one", "Other"), alone("ops at two", "Orders"):
        assert not alone("ops at one", "Third").locked()
    assert not alone("ops at one", "Orders").locked()


@each_era
async def test_the_same_twice_is_created_once(era: str) -> None:
    simulator = Simulator()
    async with over_http(simulator, mode=era, confirm="human", timeout=10.0) as client:
        answers = await at_once(client, *(("Orders", URLS[0]),) * 3)
    assert sorted(answer["status"] for answer in answers) == ["created", "unchanged", "unchanged"]
    assert list(simulator.webhooks) == [DEFAULT_WEBHOOK, "Orders"]


FIELDS = ({"url": URLS[0]}, {"description": "Orders"})


@each_era
async def test_changes_of_two_fields_undo_nothing_where_nobody_is_asked(era: str) -> None:
    simulator, told = Simulator(), list[str]()
    async with over_http(simulator, mode=era, timeout=10.0) as client:

        async def put(fields: dict[str, str]) -> None:
            answer = await call(client, "put_webhook", name=DEFAULT_WEBHOOK, **fields)
            told.append(structure(answer)["status"])

        async with anyio.create_task_group() as calling:
            for fields in FIELDS:
                calling.start_soon(put, fields)
    webhook = simulator.webhooks[DEFAULT_WEBHOOK]
    assert (told, webhook.url, webhook.description) == (["updated"] * 2, URLS[0], "Orders")


@each_era
@pytest.mark.parametrize("other", [("put_webhook", FIELDS[1]), ("delete_webhook", {})])
async def test_what_was_approved_on_another_state_is_not_done(era: str, other: tuple[str, dict[str, str]]) -> None:
    simulator, told = Simulator(), list[str]()
    calls = [("put_webhook", FIELDS[0]), other]
    async with over_http(simulator, mode=era, confirm="token", timeout=10.0) as client:

        async def do(tool: str, **arguments: str) -> dict[str, Any]:
            return structure(await call(client, tool, name=DEFAULT_WEBHOOK, **arguments))

        async def confirm(tool: str, arguments: dict[str, str], offer: str) -> None:
            told.append((await do(tool, **arguments, confirmation_id=offer))["status"])

        offers = [(await do(tool, **arguments))["confirmation_id"] for tool, arguments in calls]
        async with anyio.create_task_group() as calling:
            for (tool, arguments), offer in zip(calls, offers, strict=True):
                calling.start_soon(confirm, tool, arguments, offer)
    assert len(set(told) - {"refused", "failed"}) == 1
    assert len(writes(simulator)) == 1
