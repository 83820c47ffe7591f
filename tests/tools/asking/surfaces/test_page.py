"""The page: how long a call waits for it, and what comes of a yes, a no, and a call that was given up."""

from contextlib import closing
from pathlib import Path

import anyio
import pytest
from inline_snapshot import snapshot
from mcp.types import CallToolResult, ElicitResult

from bulkvs_mcp.messaging.approval.decisions import Decisions
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.provider.simulator.app import DEFAULT_WEBHOOK
from bulkvs_mcp.tools.asking import page
from bulkvs_mcp.tools.guard import Summon

from ....helpers.server.processes import PROMPTLY
from ....helpers.support import error_of, structure
from ....helpers.surfaces import Display, Session, session
from ....helpers.tools.deeds import SEND, UPDATE, Person, assert_done, assert_refused, each_era, words, writes


@pytest.mark.usefixtures("impatient")
async def test_the_words(tmp_path: Path) -> None:
    async with session(tmp_path, display=Display()) as here:
        waits = await here.do(SEND)
    assert words(waits) == snapshot("""\
Nothing was done yet. A page in the user's browser asks them; they decide there, not in the chat.

SMS from +1 310-906-0901 to 1 person:
  +1 310-555-1212
Text:
  | Your table is ready
Size: 1 segment billed (GSM-7)

Sandbox: nothing is really sent or changed.

Tell them so. Nobody need poll: once they say that they decided, repeat the same send_message call
    with confirmation_id="2345-6789-abcd". It is good for 10 minutes.\
""")


@each_era
@pytest.mark.parametrize("confirm", ["human", "human-or-token"])
async def test_a_yes_within_the_call_carries_it_out(tmp_path: Path, era: str, confirm: str) -> None:
    display = Display(then=[("yes", "tab")])
    async with session(tmp_path, era, display=display, confirm=confirm) as here:
        done = await here.do(SEND)
        assert_done(done, SEND, "person")
        assert structure(done)["approved_via"] == "page"
    assert len(here.simulator.sent) == 1


@each_era
async def test_a_no_within_the_call_is_told_once(tmp_path: Path, era: str) -> None:
    display = Display(then=[("no", "tab"), ("yes", "tab")])
    async with session(tmp_path, era, display=display) as here:
        assert_refused(await here.do(SEND), "declined", "declined")
        assert writes(here.simulator) == []
        assert_done(await here.do(SEND), SEND, "person")


@each_era
async def test_a_webhook_that_changed_while_the_call_waited_is_left_alone(tmp_path: Path, era: str) -> None:
    display = Display()
    async with session(tmp_path, era, display=display) as here, anyio.create_task_group() as meanwhile:
        meanwhile.start_soon(_change_and_approve, here)
        assert error_of(await here.do(UPDATE))["code"] == "changed_meanwhile"
    assert writes(here.simulator) == []


async def _change_and_approve(here: Session) -> None:
    await _asked(here)
    here.simulator.webhooks[DEFAULT_WEBHOOK].description = "Another one"
    await here.elsewhere("yes", "page")


@each_era
async def test_a_server_that_ends_leaves_the_question_open(tmp_path: Path, era: str) -> None:
    async with session(tmp_path, era, display=Display()) as here:
        [waits] = await _ended(here)
        assert structure(waits)["status"] == "confirmation_required"
        await here.elsewhere("yes")
    assert writes(here.simulator) == []


async def test_a_server_that_ends_while_the_client_asks_says_so(tmp_path: Path) -> None:
    begun = anyio.Event()

    class Nobody(Person):
        async def __call__(self, *_: object) -> ElicitResult:
            begun.set()
            await anyio.sleep_forever()
            raise AssertionError

    async with session(tmp_path, "legacy", "form", person=Nobody()) as here:
        [refused] = await _ended(here, begun)
        assert "this server is ending" in error_of(refused)["message"]
    assert writes(here.simulator) == []


async def _ended(here: Session, begun: anyio.Event | None = None) -> list[CallToolResult]:
    """What a send came to whose server ends while it waits for somebody."""
    told: list[CallToolResult] = []

    async def send() -> None:
        told.append(await here.do(SEND))

    with anyio.fail_after(PROMPTLY):
        async with anyio.create_task_group() as sending:
            sending.start_soon(send)
            await (begun.wait() if begun else _asked(here))
            here.ending.set()
    return told


async def _asked(here: Session) -> None:
    """Passes once the question is on record."""
    with closing(Store(here.url)) as store:
        version = await store.version()
        while not await store.read(lambda tx: tx.rows("SELECT id FROM approvals", {})):
            # Of before the look: what was written since is seen by the next one, and waited for by none.
            await store.changed_since(version, 0.01)
            version = await store.version()


@each_era
async def test_somebody_decides_in_another_process_while_the_call_waits(tmp_path: Path, era: str) -> None:
    async with session(tmp_path, era, display=Display()) as here, anyio.create_task_group() as meanwhile:
        meanwhile.start_soon(_approve, here)
        assert_done(await here.do(SEND), SEND, "person")


async def _approve(here: Session) -> None:
    await _asked(here)
    await here.elsewhere("yes", "page")


@each_era
async def test_what_was_given_up_is_sent_by_no_yes(tmp_path: Path, era: str) -> None:
    async with session(tmp_path, era, display=Display()) as here:
        async with anyio.create_task_group() as calling:
            calling.start_soon(here.client.call_tool, SEND.tool, SEND.arguments)
            await _asked(here)
            calling.cancel_scope.cancel()
        await anyio.wait_all_tasks_blocked()
        identifier = await here.elsewhere("yes", "page")
        await anyio.wait_all_tasks_blocked()
        assert (await here.client.list_tools()).tools
        assert writes(here.simulator) == []
        assert structure(await here.do(SEND, confirmation_id=identifier))["status"] == "sent"
    assert len(here.simulator.sent) == 1


@each_era
async def test_many_calls_that_wait_for_one_yes_send_once(tmp_path: Path, era: str) -> None:
    told = list[str]()
    async with session(tmp_path, era, display=Display()) as here:

        async def wait() -> None:
            told.append(structure(await here.do(SEND))["status"])

        async with anyio.create_task_group() as waiting:
            for _ in range(5):
                waiting.start_soon(wait)
            waiting.start_soon(_approve, here)
        assert len(here.rows()) == 1
    assert (told, len(here.simulator.sent)) == (["sent"] * 5, 1)


class NeverThere(Display):
    """A display on which the window that is opened does not appear."""

    def page(self, decisions: Decisions) -> Summon:
        opened = super().page(decisions)

        async def summon() -> bool:
            return await opened() and self.wanted == 1

        return summon


@pytest.mark.usefixtures("impatient")
class TestWithoutAPage:
    """It was wanted, and cannot be opened: known before anybody is asked, and not from silence."""

    @each_era
    @pytest.mark.parametrize("confirm", ["human", "human-or-token"])
    async def test_it_is_the_terminal(self, tmp_path: Path, era: str, confirm: str) -> None:
        async with session(tmp_path, era, display=Display(works=False), confirm=confirm) as here:
            assert_refused(await here.do(SEND), "refused", "human_confirmation_unavailable")
            await here.elsewhere("yes")
            assert structure(await here.do(SEND))["approved_via"] == "terminal"

    @each_era
    async def test_a_window_that_was_closed_opens_no_way_around_it(self, tmp_path: Path, era: str) -> None:
        display = Display()
        async with session(tmp_path, era, display=display) as here:
            await here.do(SEND)
            display.works = False
            refused = await here.do(UPDATE)
            assert_refused(refused, "refused", "human_confirmation_unavailable")
            assert "confirmation_id" not in structure(refused)
        assert writes(here.simulator) == []

    @each_era
    @pytest.mark.parametrize("confirm", ["human", "human-or-token"])
    async def test_a_window_that_never_came_asks_nobody(self, tmp_path: Path, era: str, confirm: str) -> None:
        """What was to open it began, and failed or hung: nobody is told that a page asks."""
        async with session(tmp_path, era, display=NeverThere(), confirm=confirm) as here:
            refused = await here.do(SEND)
            assert_refused(refused, "refused", "human_confirmation_unavailable")
            assert "confirmation_id" not in structure(refused)
            await here.elsewhere("yes")
            assert structure(await here.do(SEND))["approved_via"] == "terminal"

    @each_era
    async def test_what_was_asked_on_a_page_is_never_relayed(self, tmp_path: Path, era: str) -> None:
        display = Display()
        async with session(tmp_path, era, display=display) as here:
            identifier = structure(await here.do(SEND))["confirmation_id"]
            display.works = False
            for given in ({}, {"confirmation_id": identifier}):
                refused = await here.do(SEND, **given)
                assert_refused(refused, "refused", "human_confirmation_unavailable")
        assert writes(here.simulator) == []


def test_no_call_waits_longer_than_clients_do() -> None:
    assert page.PAGE_SECONDS == 20
