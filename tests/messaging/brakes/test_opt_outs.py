"""Opt-outs as people text them: keywords bind, wishes in plain words are flagged, ordinary texts are neither."""

from collections.abc import Generator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulkvs_mcp.messaging.brakes import opt_outs
from bulkvs_mcp.messaging.brakes.opt_outs import OptOut, is_start, is_stop, looks_like_opt_out, opted_out
from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.store import Store

ALICE, BOB, CAROL = "13105551212", "13125551213", "13125551214"

STOPS = (
    *("STOP", "STOPALL", "STOP ALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT", "OPT OUT"),
    *("stop", "Stop", "sToP", "StopAll", "Unsubscribe", "opt out", "Opt-Out", "opt_out"),
    *("STOP.", "Stop!", " stop\n", '"STOP"', "\u201cStop\u201d", "*stop*", "_STOP_", "...quit"),
    *("STOP \U0001f6d1", "stop\u200b", "OPT  OUT", "opt\nout"),
)
STARTS = ("START", "UNSTOP", "start", "Start.", " unstop! ", "\u201cSTART\u201d")
NEITHER = (
    *("", " ", "!", "HELP", "INFO", "YES", "stopp", "stops", "STOP IT", "please stop", "stop stop", "S T O P"),
    *("STOP START", "START STOP", "restart", "the end", "cancel my order", "quit it", "opt out of lunch", "1"),
)

WISHES = """\
please stop texting me
Stop sending me texts
STOP TEXTING
stop with the messages
stop messaging us
quit texting me!!
cease all contact
stop all these texts
Stop contacting me.
please stop
Stop it
OK stop
stop now please
just stop already
Stop sending these
stop spamming me
don't text me
don\u2019t text me anymore
dont text me
Do not contact me again
never text me again
Please don't ever message me
don't you ever text this number
don't send me this
I don't want your texts
I do not wish to be contacted
I don\u2019t want to receive any more messages
I no longer want to get these messages
we don't want to hear from you
no more texts please
no more of these messages
no further contact
Unsubscribe me please
opt me out
I want to opt-out
take me off your list
Remove me from this list
remove my number
leave me alone
wrong number
Sorry, you have the wrong number
lose my number
""".splitlines()
ORDINARY = """\
can you stop by
don't forget
I'll text you when I end work
can you stop by and text me first?
Don't forget to text me when you land
I'll stop at the store, text me the list
we stop at 5. Text me
I never got your text
You never texted me back
I don't have any messages from him
at the bus stop
I can't stop laughing at your message
don't worry, I'll message you
The meeting will end at 5
please cancel my order for Friday
I quit my job!
Do not enter
never mind
no more milk, please
don't send the invoice yet
I stopped by, nobody there
I don't want to miss your text
unstoppable!
It never ends
What is the end date?
I don't need a receipt
contact me any time
text me
""".splitlines()


@pytest.mark.parametrize("text", STOPS)
def test_a_keyword_revokes_consent(text: str) -> None:
    assert (is_stop(text), is_start(text), looks_like_opt_out(text)) == (True, False, True)


@pytest.mark.parametrize("text", STARTS)
def test_a_keyword_restores_it(text: str) -> None:
    assert (is_stop(text), is_start(text), looks_like_opt_out(text)) == (False, True, False)


@pytest.mark.parametrize("text", NEITHER)
def test_only_a_whole_message_is_a_keyword(text: str) -> None:
    assert (is_stop(text), is_start(text)) == (False, False)


@pytest.mark.parametrize("text", [*WISHES, "do\nnot text me"])
def test_a_wish_in_plain_words_is_flagged_and_not_acted_on(text: str) -> None:
    assert (looks_like_opt_out(text), is_stop(text)) == (True, False)


@pytest.mark.parametrize("text", ORDINARY)
def test_an_ordinary_text_is_no_wish(text: str) -> None:
    assert not looks_like_opt_out(text)


@given(st.sampled_from(sorted(opt_outs.STOP_WORDS)), st.text(alphabet=" .!?,;:'\"*-_\n\t\u2026\u201d", max_size=8))
def test_no_case_and_no_punctuation_hides_a_keyword(word: str, around: str) -> None:
    assert all(is_stop(f"{around}{written}{around}") for written in (word, word.lower(), word.title()))


@given(st.text(max_size=200))
def test_any_text_is_at_most_one_of_both(text: str) -> None:
    assert not (is_stop(text) and is_start(text))
    assert looks_like_opt_out(text) or not is_stop(text)


# The record


@pytest.fixture
def record() -> Generator[Store]:
    """A record in memory."""
    store = Store(MEMORY)
    yield store
    store.close()


def entries(record: Store) -> list[OptOut]:
    rows = record.write_now(lambda tx: tx.rows("SELECT * FROM opt_outs ORDER BY number", {}))
    return [OptOut(row["number"], row["since"], row["source"]) for row in rows]


def test_the_first_opt_out_of_a_number_stays(record: Store) -> None:
    first, later = OptOut(ALICE, 1000, "texted STOP"), OptOut(ALICE, 2000, "operator")
    assert record.write_now(lambda tx: opt_outs.add(tx, [first, OptOut(BOB, 1500, "imported")])) == 2
    assert record.write_now(lambda tx: opt_outs.add(tx, [later])) == 0
    assert entries(record) == [first, OptOut(BOB, 1500, "imported")]


def test_what_texts_said_becomes_the_operator_s_and_not_back(record: Store) -> None:
    texted, entered = OptOut(ALICE, 1000, "texted STOP"), OptOut(ALICE, 2000, "letter")
    record.write_now(lambda tx: opt_outs.bind(tx, texted, after=7))
    assert entries(record) == [texted]
    assert record.write_now(lambda tx: opt_outs.add(tx, [entered])) == 0
    record.write_now(lambda tx: opt_outs.bind(tx, texted, after=9))
    record.write_now(lambda tx: opt_outs.lift(tx, ALICE, by=100))
    assert entries(record) == [OptOut(ALICE, 1000, "letter")]


@pytest.mark.parametrize(("by", "left"), [(7, 1), (8, 0)])
def test_only_what_was_said_before_is_lifted(record: Store, by: int, left: int) -> None:
    for after in (3, 7, 5):
        record.write_now(lambda tx, after=after: opt_outs.bind(tx, OptOut(ALICE, after, "texted STOP"), after))
    record.write_now(lambda tx: opt_outs.lift(tx, ALICE, by))
    assert len(entries(record)) == left


def test_who_opted_out_is_told_in_the_order_asked(record: Store) -> None:
    record.write_now(lambda tx: opt_outs.add(tx, [OptOut(number, 1000, "operator") for number in (ALICE, CAROL)]))
    assert record.write_now(lambda tx: opted_out(tx, (CAROL, BOB, ALICE))) == (CAROL, ALICE)


def test_an_opt_out_is_lifted_once(record: Store) -> None:
    record.write_now(lambda tx: opt_outs.add(tx, [OptOut(ALICE, 1000, "operator")]))
    assert [record.write_now(lambda tx: opt_outs.remove(tx, ALICE)) for _ in range(2)] == [True, False]
    assert entries(record) == []
