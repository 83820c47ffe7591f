"""Completions: what a person may mean who typed a part, read from the account once in a while, never an error."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import anyio
import pytest
from mcp import Client
from mcp.types import PromptReference, ResourceTemplateReference

from bulkvs_mcp.messaging.drafts.draft import Senders
from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.vocabulary import SettingProblem
from bulkvs_mcp.prompts.catalogue import PROMPTS
from bulkvs_mcp.provider.errors import Operation
from bulkvs_mcp.provider.simulator.app import SECOND_SENDING_NUMBER, SENDING_NUMBER, Simulator, Webhook
from bulkvs_mcp.provider.simulator.faults import Fault
from bulkvs_mcp.server.sandbox.in_process import sandbox_client
from bulkvs_mcp.tools.app import App
from bulkvs_mcp.tools.completions import FRESH_SECONDS, LIMIT, Completions
from bulkvs_mcp.tools.guard import Parts, guard_on

from ..helpers.book import BOOK, shelve
from ..helpers.support import ERAS, Options, in_process, over_http

AUDIT = PromptReference(type="ref/prompt", name="audit_webhooks")


def account(*names: str) -> Simulator:
    simulator = Simulator()
    for name in names:
        url = "https://texts.example.com/inbound"
        simulator.webhooks[name] = Webhook(name, "", url, dlr=True, method="POST", last_modification="")
    return simulator


async def completed(client: Client, argument: str, typed: str = "") -> list[str]:
    return (await client.complete(AUDIT, {"name": argument, "value": typed})).completion.values


_opened: list[Store] = []


def record() -> Store:
    """One in memory, until the test ends."""
    _opened.append(Store(MEMORY))
    return _opened[-1]


@pytest.fixture(autouse=True)
def closed() -> Generator[None]:
    """No record stays open."""
    yield
    while _opened:
        _opened.pop().close()


@dataclass
class Desk:
    """Completions with a clock that stands still until it is set."""

    simulator: Simulator = field(default_factory=Simulator)
    time: float = 0.0

    def __post_init__(self) -> None:
        self._completions = Completions(lambda: self.time)
        client = sandbox_client(5, self.simulator)
        self._app = App(lambda: Parts(lambda: client, guard_on(record(), "off", 5), Senders((SENDING_NUMBER,))))

    async def completed(self, argument: str, typed: str = "") -> Sequence[str]:
        return (await self._completions.complete(self._app, argument, typed)).values

    @property
    def requests(self) -> int:
        return len(self.simulator.received)


@pytest.mark.parametrize("mode", ERAS)
class TestClients:
    async def test_webhook_names(self, mode: str) -> None:
        async with in_process(account("Support", "Night desk"), mode=mode) as client:
            assert await completed(client, "webhook") == ["Default", "Support", "Night desk"]
            assert await completed(client, "webhook", "SUP") == ["Support"]

    async def test_campaign_ids(self, mode: str) -> None:
        async with in_process(mode=mode) as client:
            assert await completed(client, "campaign_id", "cw") == ["CW1549"]

    async def test_senders(self, mode: str) -> None:
        numbers = (SENDING_NUMBER, SECOND_SENDING_NUMBER)
        async with in_process(mode=mode, from_numbers=numbers) as client:
            assert await completed(client, "from_number", "(310) 906") == ["+1 310-906-0901", "+1 310-906-0904"]
            assert await completed(client, "from_number", "0904") == ["+1 310-906-0904"]

    async def test_what_nobody_can_know(self, mode: str) -> None:
        async with in_process(mode=mode) as client:
            assert await completed(client, "about", "Your table") == []
            assert await completed(client, "no such argument") == []

    async def test_a_resource_is_no_obstacle(self, mode: str) -> None:
        reference = ResourceTemplateReference(type="ref/resource", uri="bulkvs://nothing/{webhook}")
        async with in_process(mode=mode) as client:
            found = await client.complete(reference, {"name": "webhook", "value": "d"})
        assert found.completion.values == ["Default"]


class TestMatching:
    async def test_what_begins_so_comes_first(self) -> None:
        desk = Desk(account("Old main", "Main"))
        assert await desk.completed("webhook", "main") == ["Main", "Old main"]

    async def test_no_more_than_the_protocol_allows(self) -> None:
        async with in_process(account(*(f"Line {number:03}" for number in range(LIMIT + 50)))) as client:
            found = (await client.complete(AUDIT, {"name": "webhook", "value": "line"})).completion
        assert (len(found.values), found.total, found.has_more) == (LIMIT, LIMIT + 50, True)

    async def test_a_name_that_hides_something_is_not_offered(self) -> None:
        desk = Desk(account("Supp\u202eort", "<b>Bold</b>", "Straße"))
        assert await desk.completed("webhook") == ["Default", "Straße"]


class TestEconomy:
    async def test_a_list_is_read_once_in_a_while(self) -> None:
        desk = Desk()
        for typed in ("", "d", "de", "def"):
            assert await desk.completed("webhook", typed) == ["Default"]
        assert desk.requests == 1
        desk.time = FRESH_SECONDS
        await desk.completed("webhook")
        assert desk.requests == 2

    async def test_each_list_by_itself(self) -> None:
        desk = Desk()
        await desk.completed("webhook")
        assert await desk.completed("campaign_id", "p") == ["CP2200"]
        assert [request.path.rpartition("/")[2] for request in desk.simulator.received] == [
            "webHooks",
            "campaigns",
        ]

    async def test_who_types_fast_waits_for_the_first_reading(self) -> None:
        desk = Desk()
        async with anyio.create_task_group() as typing:
            for _ in range(5):
                typing.start_soon(desk.completed, "webhook")
        assert desk.requests == 1

    @pytest.mark.parametrize("argument", ["from_number", "to", "people"])
    async def test_others_ask_nobody(self, argument: str) -> None:
        desk = Desk()
        await desk.completed(argument, "3")
        assert desk.requests == 0

    async def test_a_failure_is_not_tried_at_every_keystroke(self) -> None:
        desk = Desk()
        desk.simulator.fail_next(Fault.answer(500))
        assert await desk.completed("webhook") == []
        assert await desk.completed("webhook", "d") == []
        assert desk.requests == 1
        desk.time = FRESH_SECONDS
        assert await desk.completed("webhook", "d") == ["Default"]


class TestTrouble:
    @pytest.mark.parametrize(
        "fault",
        [Fault.answer(401), Fault.answer(500), Fault.garbage("<html>"), Fault.garbage("")],
        ids=["401", "500", "html", "empty"],
    )
    @pytest.mark.parametrize("argument", ["webhook", "campaign_id"])
    async def test_it_completes_nothing(self, fault: Fault, argument: str) -> None:
        simulator = Simulator()
        simulator.fail_next(fault)
        async with over_http(simulator) as client:
            assert await completed(client, argument) == []
        assert len(simulator.received) == 1

    async def test_a_provider_that_hangs_is_not_waited_for(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("bulkvs_mcp.tools.completions.PATIENCE_SECONDS", 0.2)
        simulator = Simulator()
        simulator.fail_next(Fault.hang(taken=True), times=None, operation=Operation.LIST_WEBHOOKS)
        async with over_http(simulator) as client:
            assert await completed(client, "webhook") == []
            assert await completed(client, "campaign_id", "cw") == ["CW1549"]

    @pytest.mark.parametrize("mode", ERAS)
    async def test_an_unreachable_provider(self, mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("bulkvs_mcp.tools.completions.PATIENCE_SECONDS", 0.2)
        settings: Options = {"sandbox": False, "base_url": "http://127.0.0.1:1", "username": "u", "token": "t"}
        async with in_process(mode=mode, **settings, store=MEMORY, from_numbers=(SENDING_NUMBER,)) as client:
            assert await completed(client, "webhook") == []
            assert await completed(client, "from_number") == ["+1 310-906-0901"]

    @pytest.mark.parametrize("mode", ERAS)
    async def test_no_credentials(self, mode: str) -> None:
        settings: Options = {"sandbox": False, "store": MEMORY, "from_numbers": (SENDING_NUMBER,)}
        async with in_process(mode=mode, **settings) as client:
            assert await completed(client, "webhook") == []
            assert await completed(client, "campaign_id") == []
            assert await completed(client, "from_number") == ["+1 310-906-0901"]

    async def test_a_malformed_setting_asks_nobody(self) -> None:
        simulator = Simulator()
        problem = SettingProblem("BULKVS_FROM", "is malformed")
        app = App(
            lambda: Parts(lambda: sandbox_client(5, simulator), guard_on(record(), "off", 5)),
            problems=(problem,),
        )
        assert (await Completions().complete(app, "webhook", "")).values == []
        assert simulator.received == []


def test_the_arguments_that_complete_are_those_of_prompts() -> None:
    arguments = {found.name for prompt in PROMPTS for found in prompt.fields}
    assert {"webhook", "campaign_id", "from_number"} <= arguments


async def test_names_in_the_contacts_complete_whom_to_text(tmp_path: Path) -> None:
    store = shelve(tmp_path, *BOOK)
    async with in_process(store=store) as client:
        assert await completed(client, "to", "joa") == ["Joanna Reyes"]
        assert await completed(client, "to", "berg") == ["Berg Family", "Anna Berg", "Tom Berg"]
        assert "Dan Cole" in await completed(client, "to")
