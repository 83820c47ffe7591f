"""Lines of a terminal, whatever somebody else wrote into them."""

from hypothesis import example, given
from hypothesis import strategies as st

from bulkvs_mcp.server.terminal.layout import cells, enclosed

MARK = "  | "
_words = st.text(st.characters(exclude_characters="\n\r\t", exclude_categories=("Cs", "Cc")), max_size=200)


@given(_words, st.integers(12, 120))
@example("a\u00a0" * 100, 80)
@example("\u3000" * 100, 80)
@example("文" * 100, 21)
@example(" " * 200, 40)
@example("x" * 200, 12)
def test_no_line_is_wider_nor_begins_as_one_of_ours(words: str, width: int) -> None:
    lines = enclosed(f"{MARK}{words}", width, MARK).split("\n")
    assert all(cells(line) <= width for line in lines)
    assert all(line.startswith(MARK) or line == MARK.rstrip() for line in lines)
    assert _told("".join(line.removeprefix(MARK.rstrip()) for line in lines)) == _told(words)


@given(_words, st.integers(12, 120))
def test_what_has_no_mark_goes_on_further_in(words: str, width: int) -> None:
    first, *others = enclosed(f"- {words}", width, MARK).split("\n")
    assert all(cells(line) <= width for line in (first, *others))
    assert all(line.startswith(" " * len(MARK)) for line in others)


def _told(text: str) -> str:
    return text.replace(" ", "")
