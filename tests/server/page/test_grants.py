"""What each request needs, and that nothing gets past it: every attack on every route."""

import json
from collections.abc import Mapping
from typing import Any

import pytest
from inline_snapshot import snapshot
from starlette.routing import Route

from bulkvs_mcp.messaging.approval.decisions import Decisions
from bulkvs_mcp.messaging.approval.tabs import Tabs
from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.server.page.holding import Held
from bulkvs_mcp.server.page.route import WAYS, Desk, create_page
from bulkvs_mcp.server.page.sessions import APPROVALS_ONLY, NOTHING, Grant, Sessions, Shown

from ...helpers.page.desk import ALICE, SANDBOX, WHOLE, Office, office
from .test_checks import FILES

WORDS = "The gate code is 4411."
ASKED: dict[str, dict[str, Any]] = {
    "/open": {"link": "x"},
    "/look": {"version": ""},
    "/show": {"id": "x"},
    "/answer": {"id": "x", "answer": "no"},
    "/watch": {"version": "", "people": "", "number": ALICE, "texts": ""},
    "/people": {"cursor": ""},
    "/texts": {"number": ALICE, "cursor": ""},
    "/find": {"words": "gate", "status": "", "cursor": ""},
    "/text": {"number": ALICE, "text": "Hello"},
    "/arrive": {"id": "x", "number": ALICE, "delivered": True},
}
"""A good request to each."""
INSIDE = [path for path in ASKED if path != "/open"]
NEEDS = {way.path: way.needs for way in WAYS}


async def _sent(place: Office, path: str, session: str, **headers: str | None) -> tuple[int, str]:
    answer = await place.post(path, ASKED[path], session, **headers)
    return answer.status_code, answer.text


async def _untouched(place: Office) -> bool:
    """Whether the one text that was there is all that there is."""
    rows = await place.store.read(lambda tx: tx.rows("SELECT text FROM inbound", {}))
    return [row["text"] for row in rows] == [WORDS]


class TestTable:
    def test_which_request_needs_which_grant(self) -> None:
        assert {path: str(needs.name) if needs else "" for path, needs in NEEDS.items()} == snapshot(
            {
                "/open": "",
                "/look": "APPROVALS",
                "/show": "APPROVALS",
                "/answer": "APPROVALS",
                "/watch": "HISTORY",
                "/people": "HISTORY",
                "/texts": "HISTORY",
                "/find": "HISTORY",
                "/text": "PHONE",
                "/arrive": "PHONE",
            }
        )
        assert set(ASKED) == set(NEEDS)

    def test_every_route_that_is_no_file_is_in_it(self) -> None:
        store = Store(MEMORY)
        decisions = Decisions(store)
        desk = Desk(decisions, Sessions(), Held(decisions, store, Tabs(store), lambda: 0))
        routes = [route for route in create_page(desk).routes if isinstance(route, Route)]
        assert [route.path for route in routes if route.methods == {"POST"}] == list(NEEDS)
        files = [route.path for route in routes if route.methods == {"GET", "HEAD"}]
        assert len(routes) == len(NEEDS) + len(files)
        assert sorted(files) == sorted(FILES)

    @pytest.mark.parametrize(
        ("shown", "granted"),
        [
            (APPROVALS_ONLY, Grant.APPROVALS),
            (Shown(sandbox=True), Grant.APPROVALS),
            (WHOLE, Grant.APPROVALS | Grant.HISTORY),
            (SANDBOX, Grant.APPROVALS | Grant.HISTORY | Grant.PHONE),
        ],
    )
    def test_what_a_page_grants(self, shown: Shown, granted: Grant) -> None:
        assert shown.granted == granted

    def test_a_grant_belongs_to_a_session(self) -> None:
        sessions = Sessions()
        one, other = sessions.begin(sessions.link()), sessions.begin(sessions.link(Grant.HISTORY))
        assert one is not None
        assert other is not None
        granted = [sessions.granted(sessions.tab(word)) for word in (one.word, other.word, "x", "")]
        assert granted == [Grant.APPROVALS, Grant.HISTORY, NOTHING, NOTHING]


class TestGrants:
    @pytest.mark.parametrize("path", INSIDE)
    @pytest.mark.parametrize("shown", [APPROVALS_ONLY, Shown(sandbox=True), WHOLE, SANDBOX])
    async def test_a_tab_gets_what_it_was_granted_and_nothing_else(self, path: str, shown: Shown) -> None:
        async with office(shown=shown) as place:
            await place.text(WORDS)
            status, said = await _sent(place, path, await place.session())
            if NEEDS[path] in shown.granted:
                assert status in (200, 422)
            else:
                assert status == 403
                assert WORDS not in said
                assert await _untouched(place)

    async def test_what_is_not_granted_says_how_to_get_it(self) -> None:
        async with office() as place:
            session = await place.session()
            told = [(await _sent(place, path, session))[1] for path in ("/watch", "/text")]
        assert told == snapshot(
            [
                "This tab was opened to decide only, not to see the conversations.",
                "There is no other telephone here: this is not the sandbox.",
            ]
        )

    async def test_a_tab_is_told_what_it_may_ask_for(self) -> None:
        async with office(shown=SANDBOX) as whole, office() as decides:
            told = [
                (await each.post("/open", {"link": each.page.link().partition("#")[2]})).json()
                for each in (whole, decides)
            ]
        assert [(one["granted"], one["sandbox"]) for one in told] == [
            (["approvals", "history", "phone"], True),
            (["approvals"], False),
        ]


@pytest.mark.parametrize("path", INSIDE)
class TestAttacks:
    """Each with everything granted, and a text on record that somebody wants to read."""

    async def _refused(self, path: str, status: int, **headers: str | None) -> None:
        async with office(shown=SANDBOX) as place:
            await place.text(WORDS)
            session = await place.session()
            answered, said = await _sent(place, path, session, **headers)
            assert answered == status
            assert WORDS not in said
            assert await _untouched(place)

    @pytest.mark.parametrize("origin", [None, "null", "http://attacker.example", "http://localhost", "file://"])
    async def test_another_origin(self, path: str, origin: str | None) -> None:
        await self._refused(path, 403, origin=origin)

    @pytest.mark.parametrize("site", ["cross-site", "same-site", "none"])
    async def test_another_site(self, path: str, site: str) -> None:
        await self._refused(path, 403, sec_fetch_site=site)

    async def test_another_host(self, path: str) -> None:
        await self._refused(path, 421, host="attacker.example")

    @pytest.mark.parametrize("authorization", [None, "", "Bearer", "Bearer x", "Basic x"])
    async def test_no_session(self, path: str, authorization: str | None) -> None:
        await self._refused(path, 401, authorization=authorization)

    @pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
    async def test_what_a_form_can_send(self, path: str, kind: str) -> None:
        await self._refused(path, 415, content_type=kind)

    async def test_the_session_of_another_process(self, path: str) -> None:
        async with office(shown=SANDBOX) as one, office(one.store, shown=SANDBOX) as other:
            assert (await _sent(other, path, await one.session()))[0] == 401

    async def test_a_body_of_another_shape(self, path: str) -> None:
        async with office(shown=SANDBOX) as place:
            session = await place.session()
            answers = [await place.post(path, body, session) for body in _strange(ASKED[path])]
        assert {(answer.status_code, answer.text) for answer in answers} == {(400, "")}

    async def test_a_large_body(self, path: str) -> None:
        async with office(shown=SANDBOX) as place:
            large = ASKED[path] | {"x": "x" * 100_000}
            assert (await place.post(path, large, await place.session())).status_code == 413


def _strange(good: Mapping[str, Any]) -> list[object]:
    """Bodies that are nearly a good one: a field less, one more, of another type, too long; and none at all."""
    name = next(iter(good))
    without = {key: value for key, value in good.items() if key != name}
    wrong = [without | {name: value} for value in (1, None, [good[name]], "x" * 2000)]
    return [[], "", [good], without, {**good, "more": 1}, *wrong]


@pytest.mark.parametrize("path", ["/people", "/texts", "/find"])
@pytest.mark.parametrize("cursor", ["x", "W10", "e30", "\u00e9"])
async def test_a_place_that_no_answer_gave(path: str, cursor: str) -> None:
    async with office(shown=WHOLE) as place:
        answer = await place.post(path, ASKED[path] | {"cursor": cursor}, await place.session())
    assert (answer.status_code, answer.text) == (400, "")


async def test_nothing_of_anybodys_stands_in_an_address() -> None:
    """What is asked for is in bodies only: no route has a parameter."""
    assert json.dumps([way.path for way in WAYS]).isascii()
    assert not any("{" in way.path for way in WAYS)
