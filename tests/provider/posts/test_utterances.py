"""Who may have said what: heard in anything, by every sender of every shape, and quickly."""

import json
import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bulkvs_mcp.provider.posts.texts import InboundText, read
from bulkvs_mcp.provider.posts.utterances import LIMIT, PEOPLE, Utterance, said

from ...helpers.provider.corpus import CORPUS

ALICE, BOB = "13105551212", "13125551213"

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text() | st.sampled_from(["From", "Message"]), inner)
    ),
    max_leaves=12,
)


@given(st.binary() | JSON.map(json.dumps).map(str.encode))
@example(b'{"a":' * 100_000)
@example(b"From=1&Message=%ff&=&&")
def test_anything_is_heard(body: bytes) -> None:
    for utterance in said(body):
        assert utterance.people
        assert utterance.words
        assert all(type(text) is str for text in utterance.people + utterance.words)


@pytest.mark.parametrize("case", CORPUS.values(), ids=CORPUS.keys())
def test_every_text_is_heard_from_its_sender(case: dict[str, object]) -> None:
    body = json.dumps(case["posted"]).encode() if "posted" in case else bytes.fromhex(str(case.get("hex", "")))
    item = read(body)
    if isinstance(item, InboundText) and item.text:
        assert any(item.sender in heard.people and item.text in heard.words for heard in said(body))


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), JSON)
def test_whatever_stands_beside_it(words: str, other: object) -> None:
    wrapped = {"x": [other, {"from": {"number": ALICE}, "MESSAGE": [words, other]}]}
    [heard] = [one for one in said(json.dumps(wrapped).encode()) if ALICE in one.people]
    assert words in heard.words


def test_each_of_several_is_heard_alone() -> None:
    posts = [{"From": ALICE, "Message": "Hi"}, {"From": BOB, "Subject": "a+b"}]
    assert said(json.dumps(posts).encode()) == (
        Utterance((ALICE,), ("Hi",)),
        Utterance((BOB,), ("a+b", "a b")),
    )


@pytest.mark.parametrize("encoded", ["Please+stop%2C+Ann!", "Please%20stop,%20Ann!", "Please+stop,+Ann!"])
def test_words_are_heard_although_they_were_encoded_in_part(encoded: str) -> None:
    heard = [
        words for one in said(json.dumps({"From": ALICE, "Message": encoded}).encode()) for words in one.words
    ]
    assert heard == [encoded, "Please stop, Ann!"]


def test_nobody_and_nothing_is_not_heard() -> None:
    assert said(b'[{"From": "13105551212"}, {"Message": "STOP"}, {"From": "", "Message": "STOP"}]') == ()


LONG = {
    "many posts": [{"From": f"{ALICE},{BOB}" * 20, "Message": "STOP"}] * 3_000,
    "many senders": {"From": [f"{ALICE},{BOB}" * 500] * 15, "Message": "STOP"},
    "many words": {"From": ALICE, "Message": ["STOP"] * 25_000},
    "many digits": {"From": "1" * 200_000, "Message": "STOP"},
    "many signs": {"From": "+" * 200_000, "Message": "STOP"},
    "many brackets": {"From": "<" * 100_000 + ">" * 100_000, "Message": "STOP"},
    "many fields of no object": "from:1 message:a " * 14_000,
    "many escapes": {"From": "%2B1" * 60_000, "Message": "%53" * 20_000},
}


@pytest.mark.parametrize("posted", LONG.values(), ids=LONG.keys())
def test_the_largest_posts_take_no_time(posted: object) -> None:
    body = posted.encode() if isinstance(posted, str) else json.dumps(posted).encode()
    before = time.process_time()
    heard = said(body)
    assert time.process_time() - before < 1
    assert len(heard) <= LIMIT
    assert all(len(one.people) <= PEOPLE * (PEOPLE + 1) for one in heard)
