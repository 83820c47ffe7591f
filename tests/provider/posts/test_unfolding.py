"""Unfolding what was folded for mail, and leaving everything else as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulkvs_mcp.provider.posts.texts import unfold

UNFOLDED = {
    "nothing to do": ("See you at 5", "See you at 5"),
    "a soft break": ("a long li=\nne", "a long line"),
    "a soft break of two characters": ("a long li=\r\nne", "a long line"),
    "a soft break of an old kind": ("a long li=\rne", "a long line"),
    "several": ("a=\nb=\r\nc\nd", "abc\nd"),
    "two in a row": ("a=\n=\nb", "ab"),
    "one at the end": ("a=\n", "a"),
    "line ends that are meant": ("a\r\nb\n\nc", "a\r\nb\n\nc"),
    "an equals sign": ("1+1=2", "1+1=2"),
    "an equals sign at the end": ("x=", "x="),
    "an equals sign and digits": ("room=20", "room=20"),
    "escapes without a sign of the encoder": ("a=3Db", "a=3Db"),
    "escapes beside a soft break": ("1+1=3D2, a long li=\nne", "1+1=2, a long line"),
    "letters beyond ASCII": ("caf=C3=A9 =F0=9F=91=8D", "café 👍"),
    "letters across a soft break": ("caf=C3=\n=A9", "café"),
    "an equals sign that no encoder leaves": ("a=b caf=C3=A9", "a=b caf=C3=A9"),
    "lower-case escapes": ("caf=c3=a9", "caf=c3=a9"),
    "what is not UTF-8": ("caf=E9 li=\nne", "caf=E9 line"),
    "what would become control characters": ("x=12 li=\nne", "x=12 line"),
    "escaped line ends": ("a=0D=0Ab li=\nne", "a\r\nb line"),
    "what is not ASCII": ("é=C3=A9 li=\nne", "é=C3=A9 line"),
    "percent escapes": ("100%25 a+b", "100%25 a+b"),
    "nothing": ("", ""),
}


class TestUnfolding:
    @pytest.mark.parametrize(("folded", "text"), UNFOLDED.values(), ids=UNFOLDED.keys())
    def test_it(self, folded: str, text: str) -> None:
        assert unfold(folded) == text

    @given(st.text(st.characters(min_codepoint=32, exclude_categories=["Cs", "Cc"]), min_size=1))
    def test_quoted_printable_comes_back(self, words: str) -> None:
        encoded = "".join(c if c.isalnum() and c.isascii() else _escaped(c) for c in words)
        assert unfold(encoded[:3] + "=\r\n" + encoded[3:] if encoded[:1] != "=" else f"=\n{encoded}") == words

    @given(st.text().filter(lambda words: "=" not in words))
    def test_without_an_equals_sign_nothing_happens(self, words: str) -> None:
        assert unfold(words) == words


def _escaped(character: str) -> str:
    return "".join(f"={byte:02X}" for byte in character.encode())
