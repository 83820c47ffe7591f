"""What is posted is on record before it is acknowledged, whatever it is."""

import asyncio
import logging
import re
from contextlib import closing
from pathlib import Path

import pytest

from bulkvs_mcp.messaging.receiving import inbox as taking
from bulkvs_mcp.messaging.record.store import Store

from ...helpers.server.receivers import JSON, PATH, GatedStore, receiving, text, texts, unreadable


async def test_a_text_is_on_record_and_acknowledged(store: Store) -> None:
    async with receiving(store) as client:
        answer = await client.post(PATH, content=text(), headers=JSON)
    assert (answer.status_code, answer.text) == (200, "OK")
    assert texts(store) == ["Is it ready?"]


async def test_it_is_not_acknowledged_before_it_is_on_record() -> None:
    store = GatedStore()
    async with receiving(store) as client:
        posting = asyncio.create_task(client.post(PATH, content=text(), headers=JSON))
        await store.reached()
        # By the time it answers somebody else, it could have answered the first.
        assert (await client.get("/")).status_code == 404
        assert not posting.done()
        store.released.set()
        assert (await posting).status_code == 200
    store.close()


async def test_without_a_record_it_is_to_be_sent_again(tmp_path: Path) -> None:
    path = tmp_path / "record.db"
    path.mkdir()
    with closing(Store(f"sqlite://{path.as_posix()}")) as record:
        async with receiving(record) as client:
            refused = await client.post(PATH, content=text(), headers=JSON)
            path.rmdir()
            taken = await client.post(PATH, content=text(), headers=JSON)
        assert (refused.status_code, refused.headers["retry-after"], taken.status_code) == (503, "5", 200)
        assert texts(record) == ["Is it ready?"]


@pytest.mark.parametrize("body", [b"", b"\xff\x00 no JSON \xfe", b"[]", b"null", b"[" * 100_000, b'{"To": ["1"]}'])
async def test_what_cannot_be_understood_is_kept_as_it_came(
    store: Store, body: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, "bulkvs_mcp"):
        async with receiving(store) as client:
            answers = [await client.post(PATH, content=body, headers=JSON) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 200]
    assert unreadable(store) == [(body.decode("utf-8", "backslashreplace"), 2)]
    assert re.fullmatch(r"unreadable: it [\w ]+", caplog.messages[0])
    assert caplog.messages[1] == caplog.messages[0].replace("unreadable", "unreadable again")


async def test_a_mistake_of_ours_loses_nothing(
    store: Store, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_: bytes) -> None:
        raise RuntimeError("Is it ready?")

    monkeypatch.setattr(taking, "read", broken)
    async with receiving(store) as client:
        assert (await client.post(PATH, content=text(), headers=JSON)).status_code == 200
    assert unreadable(store) == [(text().decode(), 1)]
    assert "reading it failed: RuntimeError" in caplog.text


async def test_it_tells_when_a_part_is_to_be_fetched(store: Store) -> None:
    woken: list[str] = []
    part = text("", MediaURLs=["https://m.example/1.txt"], RefId="4551F89F")
    async with receiving(store, on_parts=lambda: woken.append("woken")) as client:
        for body in (text(), part, part):
            assert (await client.post(PATH, content=body, headers=JSON)).status_code == 200
    assert woken == ["woken"]
