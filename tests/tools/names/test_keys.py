"""A caller's own key and names: a repeat tells what became of the first, whatever the name means by then."""

from contextlib import closing
from pathlib import Path

import pytest

from bulkvs_mcp.messaging.contacts.cards import Card
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.provider.simulator.app import Simulator

from ...helpers.book import ANNA, LEE, person, shelve, to, write
from ...helpers.messaging.records import url_of
from ...helpers.support import structure
from ...helpers.tools.deeds import assert_done, assert_refused, connected, do, each_era

KEYED = to("Anna Berg", request_key="order-4711-ready")
LATER: dict[str, tuple[Card, ...]] = {"nobody": (), "another number": (person("Anna Berg", LEE),)}


@each_era
@pytest.mark.parametrize("later", LATER)
async def test_a_repeat_by_name(tmp_path: Path, later: str, era: str) -> None:
    simulator, store = Simulator(), shelve(tmp_path, person("Anna Berg", ANNA))
    async with connected(simulator, era, store=store, confirm="off") as client:
        assert_done(await do(client, KEYED), KEYED, "operator")
        with closing(Store(url_of(tmp_path / "record.db"))) as record:
            write(record, *LATER[later])
        again = await do(client, KEYED)
        assert_done(again, KEYED, "operator", replayed=True)
        assert structure(again)["results"][0]["to"] == ANNA
    assert len(simulator.sent) == 1


async def test_a_name_that_means_nobody_is_no_repeat(tmp_path: Path) -> None:
    simulator, store = Simulator(), shelve(tmp_path)
    async with connected(simulator, "auto", store=store, confirm="off") as client:
        assert_refused(await do(client, KEYED), "failed", "invalid_arguments")
        with closing(Store(url_of(tmp_path / "record.db"))) as record:
            write(record, person("Anna Berg", ANNA))
        assert_done(await do(client, KEYED), KEYED, "operator")
    assert len(simulator.sent) == 1
