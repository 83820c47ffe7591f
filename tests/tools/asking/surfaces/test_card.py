"""The card: who may answer in it, with which key, and what it is told."""

import logging
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from ....helpers.messaging.records import stands
from ....helpers.pace import Pace
from ....helpers.support import call, error_of, structure, text_of
from ....helpers.surfaces import ENTRY, Display, key_of, session
from ....helpers.tools.deeds import DELETE, SEND, assert_done, assert_refused, each_era, offered, words, writes

pytestmark = pytest.mark.usefixtures("impatient")


async def test_the_words(tmp_path: Path) -> None:
    async with session(tmp_path, capable="Apps") as here:
        drawn = await here.do(SEND)
    assert words(drawn) == snapshot("""\
Nothing was done yet. A card in this conversation asks the user; they decide there, not in the chat.

SMS from +1 310-906-0901 to 1 person:
  +1 310-555-1212
Text:
  | Your table is ready
Size: 1 segment billed (GSM-7)

Sandbox: nothing is really sent or changed.

The card carries it out; nobody need poll. If nothing came of their yes, repeat the same
    send_message call with confirmation_id="2345-6789-abcd". It is good for 10 minutes.\
""")
    assert (drawn.meta or {})[ENTRY]["form"] == snapshot(
        {"kind": "choice", "title": "Send this text?", "yes": "Send this text", "no": "Do not send"}
    )


async def test_a_deletion_wants_the_name(tmp_path: Path) -> None:
    async with session(tmp_path, capable="Apps") as here:
        drawn = await here.do(DELETE)
        assert (drawn.meta or {})[ENTRY]["form"] == snapshot(
            {
                "kind": "typed",
                "title": "Which webhook is to be deleted?",
                "yes": "Delete this webhook",
                "no": "Do not delete",
                "name": "Default",
            }
        )
        assert (await here.click(drawn, "yes"))["status"] == "waiting"
        assert (await here.click(drawn, "default"))["status"] == "waiting"
        assert (await here.click(drawn, DELETE.yes))["status"] == "approved"
        assert_done(await here.do(DELETE), DELETE, "person")


@each_era
async def test_the_key_stands_in_meta_and_nowhere_else(
    tmp_path: Path, era: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with session(tmp_path, era, "Apps") as here:
        keys = list[str]()
        for deed in (SEND, DELETE):
            drawn = await here.do(deed)
            keys.append(key_of(drawn))
            answers = [drawn.model_dump_json(exclude={"meta"})]
            answers += [str(await here.click(drawn, answer)) for answer in ("?", deed.yes, deed.yes)]
            answers += [(await here.do(deed)).model_dump_json()]
            assert not [answer for answer in answers if keys[-1] in answer]
        record = str(here.rows())
    logged = [record.getMessage() for record in caplog.records if record.name.startswith("bulkvs_mcp")]
    assert [key for key in keys if key in record or key in "".join(logged)] == []
    assert [stands(key, tmp_path / "record.db") for key in keys] == [0, 0]


@each_era
async def test_each_answer_draws_a_new_key_and_the_old_card_decides_nothing(tmp_path: Path, era: str) -> None:
    async with session(tmp_path, era, "Apps") as here:
        old = await here.do(SEND)
        await here.card(old, "shown")
        new = await here.do(SEND)
        assert structure(old)["confirmation_id"] == structure(new)["confirmation_id"]
        assert key_of(old) != key_of(new)
        for answer in ("yes", "no"):
            assert (await here.card(old, answer))["status"] == "replaced"
        assert (await here.click(new, "yes"))["status"] == "approved"
        assert (await here.click(old, "no"))["status"] == "approved", "it shows what became of it"
        assert_done(await here.do(SEND), SEND, "person")
        assert [(await here.card(each, "shown"))["status"] for each in (old, new)] == ["used", "used"]
    assert len(here.simulator.sent) == 1


@each_era
async def test_an_answer_to_a_decided_question_has_no_key(tmp_path: Path, era: str) -> None:
    async with session(tmp_path, era, "Apps") as here:
        drawn = await here.do(SEND)
        await here.click(drawn, "yes")
        identifier = structure(drawn)["confirmation_id"]
        results = [await here.do(SEND, confirmation_id=identifier) for _ in range(2)]
        assert [ENTRY in (result.meta or {}) for result in results] == [False, False]
        assert [structure(result).get("replayed") for result in results] == [None, True]
    assert len(here.simulator.sent) == 1


@each_era
@pytest.mark.parametrize("confirm", ["human", "human-or-token"])
async def test_the_model_s_own_yes_is_worth_nothing(tmp_path: Path, era: str, confirm: str) -> None:
    """It has the id, and every tool that is not hidden from it, but no key."""
    async with session(tmp_path, era, "Apps", confirm=confirm) as here:
        drawn = await here.do(SEND)
        await here.card(drawn, "shown")
        identifier = structure(drawn)["confirmation_id"]
        for key in ("", "x" * 32, identifier):
            given = {"confirmation_id": identifier, "key": key, "answer": "yes"}
            assert structure(await call(here.client, "decide_in_card", **given))["status"] == "replaced"
        for _ in range(3):
            again = await here.do(SEND, confirmation_id=identifier)
            assert structure(again)["status"] == "confirmation_required"
        assert_refused(await here.do(SEND, confirmation_id="2222-2222-2222"), "refused", "confirmation_invalid")
        other = SEND._replace(arguments=SEND.arguments | {"message": "Another"})
        mismatch = await here.do(other, confirmation_id=identifier)
        assert_refused(mismatch, "refused", "confirmation_mismatch")
    assert writes(here.simulator) == []


@each_era
@pytest.mark.parametrize("capable", ["nothing", "Apps without its media type"])
async def test_who_draws_no_card_cannot_answer_in_one(tmp_path: Path, era: str, capable: str) -> None:
    async with session(tmp_path, era, "Apps") as drawing, session(tmp_path, era, capable) as here:
        drawn = await drawing.do(SEND)
        await drawing.card(drawn, "shown")
        given = {"confirmation_id": structure(drawn)["confirmation_id"], "key": key_of(drawn), "answer": "yes"}
        refused = await here.client.call_tool("decide_in_card", given)
        assert structure(refused)["status"] == "refused"
        assert (await drawing.card(drawn, "shown"))["status"] == "waiting"


@each_era
async def test_a_card_that_never_showed_gives_way_to_the_page(tmp_path: Path, era: str) -> None:
    display = Display()
    async with session(tmp_path, era, "Apps", display) as here:
        first = await here.do(SEND)
        identifier = structure(first)["confirmation_id"]
        for given in ({}, {"confirmation_id": identifier}):
            again = await here.do(SEND, **given)
            assert structure(again)["confirmation_id"] == identifier
            assert "A page in the user's browser" in text_of(again)
            assert ENTRY not in (again.meta or {})
        await here.elsewhere("yes", "page")
        done = await here.do(SEND, confirmation_id=identifier)
        assert structure(done)["approved_via"] == "page"
    assert display.wanted == 4, "before the call waits, and after"


@each_era
@pytest.mark.parametrize("confirm", ["human", "human-or-token"])
@pytest.mark.parametrize("works", [None, False])
async def test_or_to_the_terminal_and_never_to_the_model_s_word(
    tmp_path: Path, era: str, confirm: str, *, works: bool | None
) -> None:
    display = None if works is None else Display(works)
    async with session(tmp_path, era, "Apps", display, confirm=confirm) as here:
        await here.do(SEND)
        for _ in range(3):
            assert_refused(await here.do(SEND), "refused", "human_confirmation_unavailable")
        await here.elsewhere("yes")
        assert structure(await here.do(SEND))["approved_via"] == "terminal"


@each_era
async def test_one_that_showed_is_drawn_again(tmp_path: Path, era: str) -> None:
    display = Display()
    async with session(tmp_path, era, "Apps", display) as here:
        await here.card(await here.do(SEND), "shown")
        assert key_of(await here.do(SEND))
    assert display.wanted == 0


@each_era
async def test_a_yes_that_comes_at_once_is_none(tmp_path: Path, era: str) -> None:
    pace = Pace(0.69)
    async with session(tmp_path, era, "Apps", pace=pace) as here:
        drawn = await here.do(SEND)
        assert (await here.click(drawn, "yes"))["status"] == "waiting"
        pace.step = 0.71
        assert (await here.card(drawn, "yes"))["status"] == "approved"


async def test_an_id_that_was_relayed_is_worth_nothing_where_a_card_is_drawn(tmp_path: Path) -> None:
    async with session(tmp_path) as poor, session(tmp_path, capable="Apps") as here:
        identifier = await offered(poor.client, SEND)
        refused = await here.do(SEND, confirmation_id=identifier)
        assert_refused(refused, "refused", "confirmation_invalid")
    assert writes(here.simulator) == []


async def test_a_question_that_expired(tmp_path: Path) -> None:
    async with session(tmp_path, capable="Apps") as here:
        drawn = await here.do(SEND)
        await here.card(drawn, "shown")
        here.clock.wait(600)
        assert (await here.card(drawn, "yes"))["status"] == "expired"
        late = await here.do(SEND, confirmation_id=structure(drawn)["confirmation_id"])
        assert error_of(late)["code"] == "confirmation_expired"
        assert structure(await here.do(SEND))["confirmation_id"] != structure(drawn)["confirmation_id"]


async def test_a_webhook_that_is_another_by_then_is_asked_about_anew(tmp_path: Path) -> None:
    async with session(tmp_path, capable="Apps") as here:
        drawn = await here.do(DELETE)
        await here.click(drawn, DELETE.yes)
        here.simulator.webhooks[DELETE.yes].description = "Another one"
        changed = await here.do(DELETE, confirmation_id=structure(drawn)["confirmation_id"])
        assert error_of(changed)["code"] == "changed_meanwhile"
        assert structure(await here.do(DELETE))["status"] == "confirmation_required"
    assert writes(here.simulator) == []


async def test_the_resource_is_what_a_host_draws(tmp_path: Path) -> None:
    async with session(tmp_path, capable="Apps") as here:
        [content] = (await here.client.read_resource("ui://bulkvs-mcp/approval.html")).contents
    assert content.mime_type == "text/html;profile=mcp-app"
    assert "decide_in_card" in content.model_dump()["text"]
