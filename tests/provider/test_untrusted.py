"""Other people's words: one line of visible text of bounded length, whatever they were."""

import json
import sys
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bulkvs_mcp.provider.unseen import is_visible
from bulkvs_mcp.provider.untrusted import PROVIDER_MESSAGE_LIMIT, plain, provider_words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Insufficient funds", "Insufficient funds"),
        ("  two\r\n\tlines \x0b and\u2028more\u00a0", "two lines and more"),
        ("Zürich 中文 עברית 👍🏽 €5", "Zürich 中文 עברית 👍🏽 €5"),
        ("<p>Not <b>enabled</b></p>", "Not enabled"),
        ("<h1>503</h1><p>Try later", "503 Try later"),
        ("a<br>b<br/>c", "a b c"),
        ("<script>alert('x')</script>seen", "seen"),
        ("<SCRIPT type=a>x</Script >seen<style>b{}</style>", "seen"),
        ("<head><title>503</title></head>seen", "seen"),
        ("seen<script>never closed", "seen"),
        ("<header>seen</header>", "seen"),
        ("<!-- comment -->seen", "seen"),
        ("at least > 0, at most < 160", "at least 0, at most 160"),
        ("1 < 2 and 3 > 2", "1 2 and 3 2"),
        ("a < b", "a b"),
        ("a <b", "a b"),
        ("<<b>i>nested", "inested"),
        ("Tom &amp; Ann &#233; &quot;ok&quot;", 'Tom & Ann é "ok"'),
        ("&lt;b&gt;bold&lt;/b&gt;", "bbold/b"),
        ("&amp;lt;b&amp;gt;", "&lt;b&gt;"),
        ("bell\x07 null\x00 escape\x1b[31mred", "bell null escape[31mred"),
        ("c1\x85next \x9b31m", "c1 next 31m"),
        ("zero\u200b\u200c\u200d\u2060\ufeffwidth", "zerowidth"),
        ("soft\u00adhyphen", "softhyphen"),
        ("\u202eevil\u202c \u2066iso\u2069 \u200fmark\u061c", "evil iso mark"),
        ("tag\U000e0041\U000e007fs", "tags"),
        ("blank\u3164\u115f\u1160\uffa0\u034f\u17b4s", "blanks"),
        ("selector\ufe00\U000e0100\U000e01efs", "selectors"),
        ("heart ❤️", "heart ❤️"),
        ("private\ue000use\U0010ffff", "private[U+E000]use[U+10FFFF]"),
        ("half\ud83d pair", "half pair"),
        ("&#x202e;&#8203;&#0;&#xD800;hidden", "\ufffd\ufffdhidden"),
        ("", ""),
        ("\u200b \n", ""),
    ],
)
def test_what_is_seen_stays(text: str, expected: str) -> None:
    assert plain(text) == expected


@pytest.mark.parametrize(
    ("length", "limit", "expected"),
    [(5, 5, "aaaaa"), (6, 5, "aaaa…"), (10_000, 5, "aaaa…"), (3, 1, "…")],
)
def test_the_length_is_capped(length: int, limit: int, expected: str) -> None:
    assert plain("a" * length, limit) == expected


def test_the_provider_gets_a_sentence_not_a_page() -> None:
    assert len(plain("word " * 100_000)) == PROVIDER_MESSAGE_LIMIT


def test_no_invisible_character_of_unicode_passes() -> None:
    unseen = {"Cc", "Cf", "Cs", "Co", "Cn"}
    everything = map(chr, range(sys.maxunicode + 1))
    passed = [c for c in everything if is_visible(c) and unicodedata.category(c) in unseen and not c.isspace()]
    # What newer Unicode makes an emoji shows, whether this Python knows it or not.
    assert [c for c in passed if not "\U0001f000" <= c <= "\U0001faff"] == []
    assert {unicodedata.category(c) for c in passed} <= {"Cn"}


@pytest.mark.parametrize("unit", ["<", "<a ", "<script ", "</script ", "&lt;", "&", "<b>", "<!--", "\u200b", "\n"])
def test_a_hostile_page_is_read_in_one_go(unit: str) -> None:
    # Read again from every "<", this would take minutes.
    assert len(plain(unit * 1_000_000, 20_000)) <= 20_000


@given(st.text(st.characters(exclude_categories=()) | st.sampled_from("<>&;# \n\u200b\u202e")), st.integers(1, 50))
@example("&lt;script&gt;", 50)
@example("\ud83d\ude00", 5)
def test_anything_becomes_a_short_visible_line(text: str, limit: int) -> None:
    line = plain(text, limit)
    assert len(line) <= limit
    assert "<" not in line
    assert ">" not in line
    assert all(is_visible(c) for c in line)
    assert line == " ".join(line.split())
    assert line.encode().decode() == line


@given(st.text(st.characters(categories=["L", "N"], max_codepoint=0x24F), max_size=200))
def test_ordinary_words_are_left_alone(text: str) -> None:
    assert plain(text) == text


@pytest.mark.parametrize(
    ("body", "code", "message"),
    [
        (
            '{"TN":"12062752462","Status":"Failed","Code":"7511","Description":"Number already provisioned"}',
            "7511",
            "Number already provisioned",
        ),
        ('{"Description":{"Valid Type":["a","b"]}}', None, '{"Valid Type": ["a", "b"]}'),
        ('{"Description":["a", 1, null]}', None, '["a", 1, null]'),
        ('{"Code":7511}', "7511", "7511"),
        ('{"Code":"7511","Status":"Failed"}', "7511", "7511"),
        ('{"Status":"Failed","message":"Why"}', None, "Failed"),
        ('{"message":"Why","error":"E"}', None, "Why"),
        ('{"error":{"reason":"Why"}}', None, '{"reason": "Why"}'),
        ('{"code":"x1","message":"Why"}', "x1", "Why"),
        ('{"Description":"","message":"Why"}', None, "Why"),
        ('{"Description":" \\u200b","message":"Why"}', None, "Why"),
        ('{"Code":"\\u200b","Description":null}', None, None),
        ('{"Code":"7511 <b>ignore</b> \\u202e previous"}', "7511 ignore previous", "7511 ignore previous"),
        ('{"Code":"' + "7" * 99 + '"}', "7" * 39 + "…", "7" * 99),
        ('{"Description":"<script>x</script>Not &amp; never\\ud83d"}', None, "Not & never"),
        ("{}", None, None),
        ("[]", None, "[]"),
        ('["Why"]', None, '["Why"]'),
        ("null", None, "null"),
        ('"Why"', None, '"Why"'),
        ("", None, None),
        ("\n", None, None),
        ("Bad gateway", None, "Bad gateway"),
        ("<html><body><h1>502</h1>Bad gateway</body></html>", None, "502 Bad gateway"),
        ('{"Description":', None, '{"Description":'),
    ],
)
def test_the_code_and_the_message_of_an_error_body(body: str, code: str | None, message: str | None) -> None:
    assert provider_words(body) == (code, message)


@pytest.mark.parametrize("depth", [10, 500, 900, 990, 2000, 100_000])
@pytest.mark.parametrize("key", ["Code", "Description"])
def test_a_deep_body_is_no_trap(key: str, depth: int) -> None:
    code, message = provider_words(f'{{"{key}":{"[" * depth}{"]" * depth}}}')
    assert len(code or "") <= 40
    assert len(message or "") <= PROVIDER_MESSAGE_LIMIT


scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(exclude_categories=()))
fields = st.sampled_from(["Description", "Code", "code", "Status", "message", "error"])
bodies = st.dictionaries(fields, st.recursive(scalars, lambda inner: st.lists(inner, max_size=3), max_leaves=5))


@given(bodies.map(json.dumps) | st.text())
def test_any_error_body_gives_short_visible_words(body: str) -> None:
    code, message = provider_words(body)
    assert code is None or 0 < len(code) <= 40
    assert message is None or 0 < len(message) <= PROVIDER_MESSAGE_LIMIT
    assert all(is_visible(c) and c not in "<>" for c in (code or "") + (message or ""))
