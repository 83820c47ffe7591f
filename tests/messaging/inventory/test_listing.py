"""Pages of the account's numbers: our own first, every number once, whatever the cursor."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulkvs_mcp.messaging.inventory.listing import PAGE, checked, page
from bulkvs_mcp.provider.errors import InvalidArguments
from bulkvs_mcp.provider.wire.inventory import AccountNumber

NUMBERS = st.lists(st.integers(10**10, 10**10 + 200) | st.integers(10_000, 10_090), max_size=120)


def walked(numbers: list[AccountNumber], first: list[str]) -> list[list[str]]:
    """The numbers of every page."""
    pages, cursor = list[list[str]](), ""
    while not pages or cursor:
        shown = page(numbers, first, cursor)
        pages.append([number.number for number in shown.rows])
        cursor = shown.next_cursor
        assert len(pages) <= len(numbers) // PAGE + 1, "it never ends"
    return pages


def rows(written: list[int]) -> list[AccountNumber]:
    return [AccountNumber(number=str(number)) for number in written]


@given(NUMBERS, NUMBERS.map(lambda some: list(dict.fromkeys(some[:5]))))
def test_every_number_comes_once_and_ours_first(written: list[int], ours: list[int]) -> None:
    first = [str(number) for number in ours]
    there = {str(number) for number in written}
    pages = walked(rows(written), first)
    found = [number for each in pages for number in each]
    own = [number for number in first if number in there]
    assert found == [*own, *sorted(there - set(own))]
    assert all(len(each) == PAGE for each in pages[:-1])
    assert len(pages[-1]) > 0 or not there


def test_the_last_page_has_no_next() -> None:
    for count in (0, 1, PAGE - 1, PAGE):
        assert page(rows(list(range(10_000, 10_000 + count))), [], "").next_cursor == ""
    assert page(rows(list(range(10_000, 10_001 + PAGE))), [], "").next_cursor != ""


def test_a_number_that_went_away_meanwhile_loses_no_other() -> None:
    numbers = rows(list(range(10_000, 10_050)))
    first = page(numbers, ["10049"], "")
    assert first.rows[0].number == "10049"
    left = [number for number in numbers if number.number != first.next_cursor]
    assert page(left, ["10049"], first.next_cursor).rows[0].number == str(int(first.next_cursor) + 1)


@pytest.mark.parametrize(
    "cursor", ["x", "1", "1234", "2" * 16, "10000\n", "-10000", "\uff11\uff10\uff10\uff10\uff10", "10000; --", " "]
)
def test_a_cursor_that_nobody_gave(cursor: str) -> None:
    with pytest.raises(InvalidArguments) as raised:
        checked(cursor)
    (issue,) = raised.value.report.issues or []
    assert issue.field == "cursor"
    assert issue.problem == "is not one that a previous answer gave"
