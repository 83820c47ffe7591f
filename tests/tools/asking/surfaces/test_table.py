"""Who is asked where, by what the client can do, what the operator allows and whether there is a display."""

from pathlib import Path
from typing import NamedTuple

import pytest
from mcp.types import CallToolResult

from ....helpers.support import error_of, structure
from ....helpers.surfaces import CAPABLE, ENTRY, Display, Session, key_of, session
from ....helpers.tools.deeds import DEEDS, SEND, YES, Deed, Person, assert_done, each_era, writes

pytestmark = pytest.mark.usefixtures("impatient")

RUNGS = {
    # capable, display: where under human, where under human-or-token
    ("nothing", False): ("terminal", "relayed"),
    ("nothing", True): ("page", "page"),
    ("Apps", False): ("card", "card"),
    ("Apps", True): ("card", "card"),
    ("Apps without its media type", False): ("terminal", "relayed"),
    ("Apps without its media type", True): ("page", "page"),
    ("form", False): ("form", "form"),
    ("form", True): ("form", "form"),
    ("form and Apps", False): ("form", "form"),
    ("form and Apps", True): ("form", "form"),
}


SURFACES = ("card", "page", "terminal")
"""Where the question waits on the record."""


class Case(NamedTuple):
    capable: str
    display: bool
    confirm: str
    rung: str


CASES = [
    Case(capable, display, confirm, rung)
    for (capable, display), rungs in RUNGS.items()
    for confirm, rung in zip(("human", "human-or-token"), rungs, strict=True)
]


def _name(case: Case) -> str:
    return "-".join(map(str, case))


each_case = pytest.mark.parametrize("case", CASES, ids=_name)


def test_all_of_them_are_tried() -> None:
    assert {case.capable for case in CASES} == set(CAPABLE)
    assert len(CASES) == 5 * 2 * 2


@each_case
@each_era
async def test_what_is_listed(tmp_path: Path, era: str, case: Case) -> None:
    async with session(tmp_path, era, case.capable, confirm=case.confirm) as here:
        tools = {tool.name: tool for tool in (await here.client.list_tools()).tools}
        resources = {str(resource.uri) for resource in (await here.client.list_resources()).resources}
    draws = case.capable in ("Apps", "form and Apps")
    card = {"resourceUri": "ui://bulkvs-mcp/approval.html"}
    assert ("decide_in_card" in tools) == (card["resourceUri"] in resources) == draws
    drawn = {name: tool.meta for name, tool in tools.items() if tool.meta}
    three = {deed.tool: {"ui": card} for deed in DEEDS}
    assert drawn == (three | {"decide_in_card": {"ui": card | {"visibility": ["app"]}}} if draws else {})
    assert all("confirmation_id" in tools[deed.tool].input_schema["properties"] for deed in DEEDS)


@each_case
@each_era
@pytest.mark.parametrize("deed", DEEDS, ids=lambda deed: deed.tool)
async def test_who_is_asked_where_and_what_comes_of_a_yes(
    tmp_path: Path, era: str, case: Case, deed: Deed
) -> None:
    display, person = Display(), Person(YES)
    shown = display if case.display else None
    async with session(tmp_path, era, case.capable, shown, person=person, confirm=case.confirm) as here:
        first = await here.do(deed)
        if case.rung == "form":
            assert_done(first, deed, "person")
            assert (structure(first)["approved_via"], here.rows()[0]["decision"]) == ("form", "")
            return
        assert writes(here.simulator) == []
        await _asked(here, case, first)
        given = {} if case.rung == "terminal" else {"confirmation_id": structure(first)["confirmation_id"]}
        await _approved(here, case, deed, first)
        assert writes(here.simulator) == [], "a yes carries nothing out by itself"
        done = await here.do(deed, **given)
        assert_done(done, deed, "relayed" if case.rung == "relayed" else "person")
        assert structure(done).get("approved_via") == (None if case.rung == "relayed" else case.rung)
        assert (len(writes(here.simulator)), person.asked) == (1, [])
    assert display.wanted == 2 * (case.rung == "page"), "before the call waits, and after"


async def _asked(here: Session, case: Case, first: CallToolResult) -> None:
    """What the first answer says, and what stands on the record."""
    if case.rung == "terminal":
        assert error_of(first)["code"] == "human_confirmation_unavailable"
        assert "confirmation_id" not in structure(first)
        assert f"bulkvs-mcp --store {here.url} approve" in error_of(first)["next_step"]
    else:
        assert structure(first)["status"] == "confirmation_required"
    assert ((first.meta or {}).get(ENTRY) is not None) == (case.rung == "card")
    [row] = here.rows()
    assert row["decision"] == ("" if case.rung == "relayed" else "wanted")


async def _approved(here: Session, case: Case, deed: Deed, first: CallToolResult) -> None:
    if case.rung == "card":
        assert (await here.click(first, deed.yes))["status"] == "approved"
    elif case.rung in ("page", "terminal"):
        await here.elsewhere(deed.yes, "page" if case.rung == "page" else "terminal")


@pytest.mark.parametrize("case", [case for case in CASES if case.rung in SURFACES], ids=_name)
@each_era
async def test_what_comes_of_a_no(tmp_path: Path, era: str, case: Case) -> None:
    async with session(
        tmp_path, era, case.capable, Display() if case.display else None, confirm=case.confirm
    ) as here:
        first = await here.do(SEND)
        if case.rung == "card":
            assert (await here.click(first, "no"))["status"] == "declined"
        else:
            await here.elsewhere("no", "page" if case.rung == "page" else "terminal")
        told = await here.do(SEND)
        assert (structure(told)["status"], error_of(told)["code"], told.is_error) == (
            "declined",
            "declined",
            False,
        )
        assert "BULKVS_CONFIRM" not in error_of(told)["next_step"]
        again = await here.do(SEND)
        assert (structure(again)["status"] != "declined", writes(here.simulator)) == (True, [])
        assert [row["decision"] for row in here.rows()] == ["no", "wanted"]


@pytest.mark.parametrize("confirm", ["token", "off"])
@pytest.mark.parametrize("capable", CAPABLE)
async def test_under_the_other_settings_nothing_of_it_is_there(tmp_path: Path, confirm: str, capable: str) -> None:
    display = Display()
    async with session(tmp_path, "auto", capable, display, person=Person(YES), confirm=confirm) as here:
        names = {tool.name for tool in (await here.client.list_tools()).tools}
        done = structure(await here.do(SEND))
        assert done["status"] == ("sent" if confirm == "off" else "confirmation_required")
        assert {row["decision"] for row in here.rows()} == {""}
    assert ("decide_in_card" in names, display.wanted) == (False, 0)


@pytest.mark.parametrize("capable", ["Apps", "nothing"])
async def test_what_is_switched_off_is_not_there(tmp_path: Path, capable: str) -> None:
    display = Display()
    async with session(tmp_path, "auto", capable, display, confirm="human", card="off", page="off") as here:
        assert error_of(await here.do(SEND))["code"] == "human_confirmation_unavailable"
        assert "decide_in_card" not in {tool.name for tool in (await here.client.list_tools()).tools}
    assert display.wanted == 0


async def test_a_card_that_is_switched_off_leaves_the_page(tmp_path: Path) -> None:
    display = Display()
    async with session(tmp_path, "auto", "Apps", display, card="off") as here:
        assert ENTRY not in ((await here.do(SEND)).meta or {})
    assert display.wanted == 2


async def test_no_key_is_told_where_no_card_is_drawn(tmp_path: Path) -> None:
    async with session(tmp_path, "auto", "Apps") as here:
        first = await here.do(SEND)
        key = key_of(first)
    assert len(key) == 32
    assert key not in first.model_dump_json(exclude={"meta"})
