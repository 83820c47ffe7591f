"""A tab's request for the list is held until there is another one; while it is held, its tab is there."""

import asyncio
import json
from typing import Any

import anyio
import pytest

from bulkvs_mcp.messaging.approval.decisions import Decisions
from bulkvs_mcp.messaging.approval.tabs import Tabs
from bulkvs_mcp.messaging.refusals import StoreUnavailable
from bulkvs_mcp.server.page import holding
from bulkvs_mcp.server.page.listing import Listing, listing

from ...helpers.page.desk import Office, office


async def _until(place: Office, *, there: bool) -> None:
    with anyio.fail_after(10):
        while await place.page.tabs.is_there() != there:  # noqa: ASYNC110 (the record tells it, and no event)
            await asyncio.sleep(0)


async def _held(place: Office, session: str, version: str) -> "asyncio.Task[dict[str, Any]]":
    """A request that is under way."""
    asking = asyncio.create_task(place.listed(session, version))
    await _until(place, there=True)
    return asking


class TestHolding:
    async def test_a_new_question_is_told_at_once(self) -> None:
        async with office() as place:
            session = await place.session()
            known = await place.listed(session)
            asking = await _held(place, session, known["version"])
            asked = await place.ask()
            with anyio.fail_after(10):
                assert [one["id"] for one in (await asking)["waiting"]] == [asked.id]

    async def test_so_is_a_decision_of_another_process(self) -> None:
        async with office() as place, office(place.store) as other:
            asked, session, elsewhere = await place.ask(), await place.session(), await other.session()
            known = await place.listed(session)
            asking = await _held(place, session, known["version"])
            await other.post("/answer", {"id": asked.id, "answer": "no"}, elsewhere)
            with anyio.fail_after(10):
                assert (await asking)["waiting"] == []

    async def test_the_list_is_of_one_moment(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """What is decided between two looks would stand in both parts of it."""
        async with office() as place:
            reads, read = list[object](), place.store.read

            async def counted(work: Any) -> Any:
                reads.append(work)
                return await read(work)

            monkeypatch.setattr(place.store, "read", counted)
            await listing(place.decisions)
        assert len(reads) == 1

    async def test_so_is_that_one_has_expired(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Time alone does it: nobody writes."""
        now, drawn = [1_795_000_000_000], [0]

        async def listed(decisions: Decisions) -> Listing:
            found, drawn[0] = await listing(decisions), drawn[0] + 1
            # The second is the one that is held: it expires right after it was looked at.
            now[0] = (found.ends or now[0]) - (drawn[0] == 1)
            return found

        monkeypatch.setattr(holding, "listing", listed)
        async with office(now=lambda: now[0]) as place:
            await place.ask()
            session = await place.session()
            known = await place.listed(session)
            with anyio.fail_after(10):
                assert (await place.listed(session, known["version"]))["waiting"] == []

    async def test_after_a_while_it_is_answered_all_the_same(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(holding, "HELD_SECONDS", 0.0)
        async with office() as place:
            session = await place.session()
            known = await place.listed(session)
            assert await place.listed(session, known["version"]) == known

    async def test_the_end_of_the_server_ends_it(self) -> None:
        async with office() as place:
            session = await place.session()
            known = await place.listed(session)
            asking = asyncio.create_task(place.post("/look", {"version": known["version"]}, session))
            await _until(place, there=True)
            await place.page.aclose()
            assert (await asking).status_code == 204

    async def test_a_record_that_cannot_be_read_is_told(self, monkeypatch: pytest.MonkeyPatch) -> None:
        async def unavailable(_: Decisions) -> object:
            raise StoreUnavailable("no access")

        async with office() as place:
            session = await place.session()
            monkeypatch.setattr(holding, "listing", unavailable)
            answer = await place.post("/look", {"version": ""}, session)
            assert answer.status_code == 503
            assert "no access" in answer.text


class TestPresence:
    async def test_a_tab_that_goes_is_not_there(self) -> None:
        async with office() as place:
            session = await place.session()
            known = await place.listed(session)
            host, port = place.origin.removeprefix("http://").split(":")
            reader, writer = await asyncio.open_connection(host, int(port))
            body = json.dumps({"version": known["version"]})
            writer.write(
                f"POST /look HTTP/1.1\r\nHost: {host}:{port}\r\nOrigin: {place.origin}\r\n"
                f"Authorization: Bearer {session}\r\nContent-Type: application/json\r\n"
                f"Content-Length: {len(body)}\r\n\r\n{body}".encode()
            )
            await _until(place, there=True)
            writer.close()
            await _until(place, there=False)
            del reader

    async def test_others_do_not_wake_each_other_without_end(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Each note of a tab is a write, at which whoever else waits on the record wakes up."""
        notes = 0
        note = Tabs.here

        async def counted(tabs: Tabs) -> None:
            nonlocal notes
            notes += 1
            await note(tabs)

        monkeypatch.setattr(Tabs, "here", counted)
        async with office() as place:
            session = await place.session()
            for _ in range(5):
                await place.listed(session)
        assert notes == 1
