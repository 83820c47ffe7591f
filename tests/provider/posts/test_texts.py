"""What the provider posts: every form that is known, many conceivable ones, and anything else without a crash."""

import json
import re
import time
from dataclasses import asdict, fields
from string import whitespace
from typing import Any, cast, get_args
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bulkvs_mcp.provider.posts.receipts import PREFIX_LIMIT, looks_like_receipt
from bulkvs_mcp.provider.posts.texts import (
    LIST_LIMIT,
    TEXT_LIMIT,
    URL_LIMIT,
    Delivery,
    InboundText,
    Receipt,
    Unreadable,
    read,
    unfold,
)

from ...helpers.provider.corpus import CORPUS

ALICE, OURS = "13105551212", "13109060901"
KINDS = {"text": InboundText, "receipt": Receipt, "unreadable": Unreadable}
DEFAULTS: dict[str, dict[str, Any]] = {
    "text": {"text": "", "media": (), "text_parts": (), "ref_id": ""},
    "receipt": {"ref_id": ""},
    "unreadable": {},
}
SMPP = (
    "id:1162999967 sub:001 dlvrd:000 submit date:2609160247 done date:2609160247 "
    "stat:UNDELIV err:255 text:Dream Te..."
)

MAP = "https://www.google.com/maps/place/Joe's+Pizza/@34.1,-118.2"


def posted(message: object, **more: object) -> bytes:
    return json.dumps({"From": ALICE, "To": [OURS], "Message": message} | more).encode()


def text_of(message: object, **more: object) -> InboundText:
    item = read(posted(message, **more))
    assert isinstance(item, InboundText)
    return item


def receipt_of(message: object, **more: object) -> Receipt:
    item = read(posted(message, DeliveryReceipt=True, **more))
    assert isinstance(item, Receipt)
    return item


class TestDocumentedPayloads:
    """As the provider's help text and live accounts have them, byte for byte."""

    def test_sms(self) -> None:
        body = b'{"From":"13105551212","To":["13109060901"],"Message":"Hi%2C+is+it+ready%3F"}'
        assert read(body) == InboundText(ALICE, (OURS,), "Hi, is it ready?")

    def test_mms(self) -> None:
        body = (
            b'{"From":"13105551212","To":["13109060901"],"Message":"","MediaURLs":["https://media.example/file1.smil"'
            b',"https://media.example/file2.jpg","https://media.example/file3.txt"]}'
        )
        media, text_parts = ("https://media.example/file2.jpg",), ("https://media.example/file3.txt",)
        assert read(body) == InboundText(ALICE, (OURS,), "", media, text_parts)

    def test_receipt(self) -> None:
        body = (
            b'{"RefId":"4551F89F","From":"19415550101","To":["19544829099"],"DeliveryReceipt":true,"Message":"id%3A116'
            b"2999967+sub%3A001+dlvrd%3A000+submit+date%3A2609160247+done+date%3A2609160247+stat%3AUNDELIV+err%3A255+"
            b'text%3ADream+Te..."}'
        )
        assert read(body) == Receipt(
            ref_id="4551F89F",
            receipt_id="1162999967",
            ref_id_from_id="4551F89F",
            handset="19415550101",
            numbers=("19544829099",),
            delivery="undelivered",
            stat="UNDELIV",
            code="255",
            submitted="2609160247",
            done="2609160247",
            text_prefix="Dream Te",
            flagged=True,
        )


def _body(case: dict[str, Any]) -> bytes:
    if "hex" in case:
        return bytes.fromhex(case["hex"])
    if "raw" in case:
        return case["raw"].encode() * case.get("times", 1)
    return json.dumps(case["posted"]).encode()


def _tuples(expected: dict[str, Any]) -> dict[str, Any]:
    return {
        name: tuple(cast("list[str]", value)) if isinstance(value, list) else value
        for name, value in expected.items()
    }


class TestCorpus:
    @pytest.mark.parametrize("case", CORPUS.values(), ids=CORPUS.keys())
    def test_it_is_read_as(self, case: dict[str, Any]) -> None:
        kind = case["kind"]
        assert read(_body(case)) == KINDS[kind](**DEFAULTS[kind] | _tuples(case["expect"]))

    def test_it_covers_every_kind(self) -> None:
        assert len(CORPUS) >= 60
        assert {case["kind"] for case in CORPUS.values()} == set(KINDS)

    def test_it_covers_every_delivery(self) -> None:
        seen = {case["expect"].get("delivery") for case in CORPUS.values()} - {None}
        assert seen == set(get_args(Delivery))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
LIKELY = st.sampled_from([ALICE, [OURS], SMPP, quote_plus(SMPP), "4551F89F", True, "https://a.example/1.txt", ""])
KEYS = ("From", "To", "Message", "MediaURLs", "RefId", "DeliveryReceipt")
POSTS = st.fixed_dictionaries({}, optional=dict.fromkeys(KEYS, LIKELY | JSON))


PLACEHOLDERS = [
    *("-", "--", ".", "*", "?", "null", "nil", "none", "na", "n/a", "n.a.", "n-a", "undefined", "nan", "void"),
    *("empty", "blank", "unknown", "tbd", "todo", "missing", "unset", "test", "testing", "test1", "test-123"),
    *("sample", "example", "dummy", "default", "string", "text", "refid", "ref-id", "id", "id1", "uuid", "guid"),
    *("message", "x", "xx", "xxx", "true", "false", "0", "00", "1", "0000", "0x0", "11111111", "not_set", "%s"),
    *("00000000-0000-0000-0000-000000000000", "not-available", "no-ref", "{refid}", "${RefId}"),
]
"""What programs write where they have no reference."""


PICTURE = "https://media.example/p.jpg"


def sound(item: InboundText | Receipt | Unreadable) -> None:
    """Every value is of its declared kind, bounded, and can be stored and sent as UTF-8."""
    for field in fields(item):
        value: object = getattr(item, field.name)
        assert type(value) in (str, tuple, bool)
    json.dumps(asdict(item), ensure_ascii=False).encode()
    if isinstance(item, InboundText):
        assert item.sender
        assert len(item.text) <= TEXT_LIMIT
        assert all(map(_WEB.match, item.text_parts))
        assert all(_WEB.match(url) or _NAMED.fullmatch(url) for url in item.media)


_WEB = re.compile("https?://[!-~]+$", re.IGNORECASE)
_NAMED = re.compile("not a web address: .{1,200}|too long an address: .{200}|[0-9]+ more")


class TestAnything:
    @given(st.binary())
    @example(b"")
    @example(b"\xef\xbb\xbf")
    @example(b"{" * 100_000)
    @example(b'{"a":' * 100_000)
    @example(b"9" * 10_000)
    def test_any_bytes(self, body: bytes) -> None:
        sound(read(body))

    @given(JSON)
    def test_any_json(self, value: object) -> None:
        sound(read(json.dumps(value).encode()))

    @given(POSTS)
    def test_any_post(self, value: dict[str, object]) -> None:
        sound(read(json.dumps(value).encode()))

    @given(st.text(st.characters()), st.text("+%0123456789abcdefABCDEF "))
    def test_any_text_from_a_sender_is_kept(self, words: str, encoded: str) -> None:
        for message in (words, encoded, words + encoded):
            item = read(posted(message))
            assert isinstance(item, InboundText)
            sound(item)

    @given(st.text(st.characters()), st.booleans())
    def test_any_flagged_text_with_a_reference_is_a_receipt(self, words: str, encoded: bool) -> None:
        sound(receipt_of(quote_plus(words, errors="replace") if encoded else words, RefId="4551F89F"))

    @given(st.text(st.characters()))
    def test_unfolding_any_text(self, words: str) -> None:
        unfold(words)


class TestTexts:
    @given(st.text())
    def test_form_encoded_comes_back(self, words: str) -> None:
        assert text_of(quote_plus(words)).text == words

    @given(st.text())
    def test_percent_encoded_comes_back(self, words: str) -> None:
        assert text_of(quote(words, safe="")).text == words

    @given(st.text("aZ09*._~+-%", max_size=8), st.characters(), st.text(max_size=8))
    def test_a_sign_that_encoding_replaces_proves_that_there_was_none(
        self, before: str, sign: str, after: str
    ) -> None:
        if not re.fullmatch("[A-Za-z0-9*._~+%-]", sign):
            assert text_of(before + sign + after).text == (before + sign + after).encode(errors="replace").decode()

    @pytest.mark.parametrize(
        ("posted", "meant"),
        [
            ("ann+shop@example.com", "ann+shop@example.com"),
            (MAP, MAP),
            ("https://example.com/a%20b?q=x%2By&r=1", "https://example.com/a%20b?q=x%2By&r=1"),
            ("1+1=2", "1+1=2"),
            ("tomorrow\n+1", "tomorrow\n+1"),
            ("ann%2Bshop%40example.com", "ann+shop@example.com"),
            (quote_plus(MAP), MAP),
            ("1%2B1%3D2", "1+1=2"),
            # What could be either is taken for encoded, which is what the provider does.
            ("C++", "C  "),
            ("+13105551212", " 13105551212"),
        ],
    )
    def test_what_is_encoded_and_what_is_not(self, posted: str, meant: str) -> None:
        assert text_of(posted).text == meant

    @given(st.text(), st.text())
    @example("100%", "%2C + 5")
    def test_what_has_a_space_stays(self, before: str, after: str) -> None:
        assert text_of(f"{before} {after}").text == f"{before} {after}"

    @given(st.text().filter(lambda words: not set(words) & set(" +%")))
    def test_what_has_nothing_to_decode_stays(self, words: str) -> None:
        assert text_of(words).text == words

    def test_the_longest_that_can_be_sent_is_kept_whole(self) -> None:
        assert text_of("a" * TEXT_LIMIT).text == "a" * TEXT_LIMIT

    def test_one_beyond_is_cut_and_shows_it(self) -> None:
        assert text_of("a" * (TEXT_LIMIT + 1)).text == "a" * (TEXT_LIMIT - 1) + "…"

    @pytest.mark.parametrize("placeholder", PLACEHOLDERS)
    @pytest.mark.parametrize("around", ["{}", " {} ", "<{}>", "[{}]", '"{}"', "({})"])
    def test_what_only_fills_the_field_is_no_reference(self, placeholder: str, around: str) -> None:
        for filled in (placeholder, placeholder.upper(), placeholder.title()):
            assert text_of("YES", RefId=around.format(filled)).ref_id == ""

    @given(st.one_of(st.text("[]()<>_-./#*", max_size=9), st.from_regex(r"([!-~])\1{0,35}", fullmatch=True)))
    def test_nor_is_what_has_no_letters_or_only_one(self, filled: str) -> None:
        assert text_of("YES", RefId=filled).ref_id == ""

    @pytest.mark.parametrize(
        "reference",
        [
            *("4551F89F", "DEADBEEF", "abc-123", "msg_9f", "20260916-0001", "id:1162999967", "TEST-4551F89F"),
            *("7c9e6679-7425-40de-944b-e07fc1f90ae7", "Nil4551", "SM9f86d081884c7d659a2feaa0c55ad015"),
        ],
    )
    def test_a_reference_is_kept_as_it_came(self, reference: str) -> None:
        assert text_of("YES", RefId=f" {reference} ").ref_id == reference

    def test_lists_are_bounded(self) -> None:
        urls = [f"https://media.example/{n}.jpg" for n in range(LIST_LIMIT + 1)]
        item = text_of("", To=[str(12_000_000_000 + n) for n in range(LIST_LIMIT + 1)], MediaURLs=urls)
        assert len(item.recipients) == LIST_LIMIT
        assert item.media == (*urls[:LIST_LIMIT], "1 more")

    def test_an_address_is_whole_or_none(self) -> None:
        longest = "https://media.example/".ljust(URL_LIMIT, "a")
        whole, cut = text_of("", MediaURLs=[longest, longest + "a"]).media
        assert whole == longest
        assert cut == f"too long an address: {longest[:199]}…"

    @pytest.mark.parametrize(
        "given",
        [
            [{"Url": PICTURE}],
            {"0": PICTURE},
            {"url": PICTURE, "type": "image.jpg"},
            [[PICTURE]],
            f"{PICTURE},{PICTURE}",
        ],
    )
    def test_an_address_is_found_in_whatever_form(self, given: object) -> None:
        assert text_of("Hi", MediaURLs=given).media == (PICTURE,)

    @pytest.mark.parametrize("none", [None, "", "none", "N/A", "null", 0, False, [], [""], {}, "[]", " , "])
    def test_what_is_none_is_none(self, none: object) -> None:
        assert text_of("Hi", MediaURLs=none).media == ()


class TestReceipts:
    @given(st.integers(1, 2**32 - 1))
    def test_a_decimal_id_is_a_hexadecimal_reference(self, number: int) -> None:
        receipt = receipt_of(SMPP.replace("1162999967", str(number)))
        assert (int(receipt.ref_id_from_id, 16), len(receipt.ref_id_from_id)) == (number, 8)
        assert receipt.ref_id_from_id == receipt.ref_id_from_id.upper()

    @given(st.text(st.characters(exclude_categories=["Cs"]), max_size=20), st.booleans())
    def test_the_quoted_text_changes_nothing_else(self, quoted: str, encoded: bool) -> None:
        smpp = SMPP.replace("Dream Te", quoted)
        receipt = receipt_of(quote_plus(smpp) if encoded else smpp)
        assert (receipt.text_prefix, receipt.stat, receipt.receipt_id) == (quoted, "UNDELIV", "1162999967")

    def test_a_long_quote_is_cut(self) -> None:
        assert receipt_of(SMPP.replace("Dream", "D" * 5_000)).text_prefix == "D" * PREFIX_LIMIT

    @given(st.text(), st.text())
    def test_its_shape_is_all_of_a_text(self, before: str, after: str) -> None:
        head = SMPP.partition(" text:")[0]
        first, last = before.strip(whitespace), after.strip(whitespace).lower()
        assert looks_like_receipt(f"{before}{head}") == (not first)
        assert looks_like_receipt(f"{head} {after}") == (not last or last.startswith("text:"))


@pytest.mark.parametrize(
    "message",
    [
        "%" * 200_000,
        "%ff" * 80_000,
        "%F0%9F" * 40_000,
        " " * 200_000,
        "id:1" + " " * 200_000 + "x",
        SMPP + " " * 200_000 + "x",
        "id: " * 60_000,
        "id:" + "<a" * 100_000,
        " text:" * 40_000,
    ],
    ids=lambda message: message[:12],
)
@pytest.mark.parametrize("flag", [True, None])
def test_the_largest_texts_take_no_time(message: str, flag: bool | None) -> None:
    body = posted(message, DeliveryReceipt=flag, MediaURLs=message.replace("%", ","), RefId="4551F89F")
    before = time.process_time()
    sound(read(body))
    assert time.process_time() - before < 1
