"""What is quoted of a text that may be a wish: where it says so, whatever stands before it."""

import pytest

from bulkvs_mcp.messaging.consent.excerpts import SHORT, plea_in
from bulkvs_mcp.messaging.consent.wishes import looks_like_opt_out

PLEAS = ("please stop texting me", "ya no me manden más mensajes", "ne m'envoyez plus de textos", "🛑", "STOP")
BEFORE = "The pizza that came on Tuesday was warm and very good and my whole family liked it a lot."


@pytest.mark.parametrize("plea", PLEAS)
def test_a_short_one_is_quoted_whole(plea: str) -> None:
    assert plea_in(plea) == plea
    assert plea_in("") == ""


@pytest.mark.parametrize("plea", PLEAS[:3])
@pytest.mark.parametrize("times", [2, 10, 200])
@pytest.mark.parametrize("between", [" ", "\n", " but "])
def test_a_long_one_is_quoted_from_its_plea(plea: str, times: int, between: str) -> None:
    text = f"{' '.join([BEFORE] * times)}{between}{plea}"
    assert len(text) > SHORT
    assert looks_like_opt_out(text)
    quoted = plea_in(text)
    assert quoted.startswith("… ")
    assert quoted.endswith(plea)
    assert len(quoted) < SHORT


def test_one_that_begins_with_it_is_quoted_from_its_beginning() -> None:
    text = f"{PLEAS[0]}. {BEFORE}"
    assert plea_in(text) == text


def test_where_no_part_of_it_says_so_it_is_quoted_whole() -> None:
    assert plea_in(BEFORE + BEFORE) == BEFORE + BEFORE


def test_what_says_so_over_and_over_is_quoted_from_its_beginning() -> None:
    text = " ".join(["remove me"] * 400)
    assert looks_like_opt_out(text)
    assert plea_in(text) == text
