"""Keywords bind, wishes in plain words are flagged, ordinary texts are neither."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulkvs_mcp.messaging.consent.keywords import START_WORDS, STOP_WORDS, is_start, is_stop
from bulkvs_mcp.messaging.consent.reading import HEAD, TAIL
from bulkvs_mcp.messaging.consent.wishes import looks_like_opt_out

STOPS = (
    *("STOP", "STOPALL", "STOP ALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT", "OPT OUT"),
    *("stop", "Stop", "sToP", "StopAll", "Unsubscribe", "opt out", "Opt-Out", "opt_out"),
    *("STOP.", "Stop!", " stop\n", '"STOP"', "\u201cStop\u201d", "*stop*", "_STOP_", "...quit"),
    *("STOP \U0001f6d1", "stop\u200b", "ST\u200bOP", "OPT  OUT", "opt\nout"),
    # The rule's own words, those of carriers, and those asked for in Canada.
    *("ARRET", "Arr\u00eat", "arre\u0302t", "REMOVE", "remove."),
    # Width, style, look-alikes, letters apart.
    *("\uff33\uff34\uff2f\uff30", "S T O P", "S.T.O.P.", "S-T-O-P", "\U0001d5e6\U0001d5e7\U0001d5e2\U0001d5e3"),
    *(
        "S\u0422\u041eP",
        "\u0405\u0422\u041e\u0420",
        "\u24c8\u24c9\u24c4\u24c5",
        "\U0001f182\U0001f183\U0001f17e\U0001f17f",
    ),
    # Repeated, with courtesies, signed.
    *("stop stop", "STOP STOP STOP", "Stop, stop!", "STOP END", "cancel / unsubscribe", "ARRET / STOP"),
    *(
        "Stop. Thank you",
        "Stop, thank you!",
        "stop.  thx",
        "Stop ty",
        "stop please",
        "STOP PLS!!",
        "Cancel, please. Thanks",
    ),
    *("arr\u00eat svp", "stop merci", "Stop por favor"),
    *(
        "STOP\nSent from my iPhone",
        "STOP\n\nSent from my iPhone",
        "Stop (Sent with Slam Effect)",
        "unsubscribe\n\nGet Outlook for Android",
        "ARRET\n\nEnvoy\u00e9 de mon iPhone",
        "Stop\nEnviado desde mi Samsung",
        "STOP\n\nVon meinem iPhone gesendet",
    ),
    *(
        "Stop - Maria",
        "Stop -Maria",
        "stop\n-- \nAnn Lee",
        "Stop\n\u2014\nJane",
        "Quit. Thx, Bob",
        "STOP\nJos\u00e9 O\u2019Neil",
    ),
    # A reply with what was quoted of ours, below or above.
    *("STOP\n> Reply STOP to opt out", "> Sale today\n> Reply STOP to opt out\n\nSTOP"),
    *("On Tue, Apr 9, Glow Spa wrote:\n> Half price\nunsubscribe",),
)
STARTS = ("START", "UNSTOP", "start", "Start.", " unstop! ", "\u201cSTART\u201d")
NEITHER = (
    *("", " ", "!", "HELP", "INFO", "YES", "stopp", "stops", "STOP IT", "please stop", "Maria", "-- \nAnn"),
    *("STOP START", "START STOP", "restart", "the end", "cancel my order", "quit it", "opt out of lunch", "1"),
    *(
        "End - Monday",
        "Cancel\nTomorrow",
        "stop\nby at five",
        "Stop - wait",
        "Remove, the onions please",
        "the end\nAnn",
        "Cancel\nAppointment",
        "Cancel - Appointment",
        "Remove\nSarah",
    ),
    *("STOP HELP", "$TOP", "FIN"),
    *("Liked \u201cSTOP\u201d", "> STOP", 'Loved "Reply STOP to opt out"', "thank you", "td"),
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


# What the rule names (47 CFR 64.1200(a)(10)), each in itself.
THE_RULE = ("stop", "quit", "end", "revoke", "opt out", "cancel", "unsubscribe")
TORONTO, LOS_ANGELES = "14165551212", "13105551212"


@pytest.mark.parametrize("text", STOPS)
def test_a_keyword_revokes_consent(text: str) -> None:
    assert (is_stop(text), is_start(text), looks_like_opt_out(text)) == (True, False, True)


@pytest.mark.parametrize("text", STARTS)
def test_a_keyword_restores_it(text: str) -> None:
    assert (is_stop(text), is_start(text), looks_like_opt_out(text)) == (False, True, False)


@pytest.mark.parametrize("text", NEITHER)
def test_only_a_whole_message_is_a_keyword(text: str) -> None:
    assert (is_stop(text), is_start(text)) == (False, False)


@pytest.mark.parametrize(
    ("number", "binds"), [(TORONTO, True), (LOS_ANGELES, False), ("262966", False), ("Bob", False)]
)
def test_td_is_a_keyword_in_canada(number: str, binds: bool) -> None:
    signed = ("TD", "td.", "TD svp", "TD\n\nEnvoy\u00e9 de mon iPhone")
    assert [is_stop(text, number) for text in signed] == [binds] * 4
    assert not is_stop("TD bank", number)


def test_the_rule_s_own_words_are_keywords() -> None:
    assert set(THE_RULE) <= STOP_WORDS
    assert not STOP_WORDS & START_WORDS


@pytest.mark.parametrize("text", [*WISHES, "do\nnot text me"])
def test_a_wish_in_plain_words_is_flagged_and_not_acted_on(text: str) -> None:
    assert (looks_like_opt_out(text), is_stop(text)) == (True, False)


@pytest.mark.parametrize("text", ORDINARY)
def test_an_ordinary_text_is_no_wish(text: str) -> None:
    assert not looks_like_opt_out(text)


@given(st.sampled_from(sorted(STOP_WORDS)), st.text(alphabet=" .!?,;:'\"*-_\n\t\u2026\u201d", max_size=8))
def test_no_case_and_no_punctuation_hides_a_keyword(word: str, around: str) -> None:
    assert all(
        is_stop(f"{around}{written}{around}") for written in (word, word.lower(), word.title(), word.upper())
    )


@given(st.sampled_from(sorted(STOP_WORDS)), st.data())
def test_no_mark_hides_a_keyword(word: str, data: st.DataObject) -> None:
    """Accents, invisible characters, or letters of another width."""
    marks = st.sampled_from(["", "\u0301", "\u0302", "\u200b", "\u2060", "\ufeff", "\u00ad"])
    written = "".join(character + (data.draw(marks) if character.isalpha() else "") for character in word)
    wide = "".join(chr(ord(c) + 0xFEE0) if c.isalpha() and data.draw(st.booleans()) else c for c in written)
    assert is_stop(wide)


@given(st.text(max_size=200))
def test_any_text_is_at_most_one_of_both(text: str) -> None:
    assert not (is_stop(text) and is_start(text))
    assert looks_like_opt_out(text) or not is_stop(text)


@given(
    st.text(max_size=60),
    st.sampled_from(["Liked", "Loved", "Laughed at", "Emphasized", "Questioned", "Reacted \U0001f44d to"]),
)
def test_what_a_reaction_quotes_is_not_theirs(ours: str, verb: str) -> None:
    quoted = re.sub('["\u201c\u201d\u00ab\u00bb\u201e]', "", unicodedata.normalize("NFKC", ours)).replace('"', "")
    assert not looks_like_opt_out(f"{verb} \u201c{quoted} Reply STOP to opt out\u201d")


def test_a_wish_at_either_end_of_a_long_text_is_found() -> None:
    filler = "The weather is fine. " * ((HEAD + TAIL) // 10)
    assert looks_like_opt_out(f"Stop texting me. {filler}")
    assert looks_like_opt_out(f"{filler} Stop texting me.")
    assert not looks_like_opt_out(filler)


HOSTILE = (
    "stop " * 8000,
    "don't want to " * 3000,
    "remove me my my my " * 2000,
    "a " * 20000,
    "S T O P " * 5000,
    '"' * 9000,
    "no no no " * 4000,
    "\n" * 10000,
    "- " * 5000,
    "cancel\n" + ". " * 5000,
    "unsubscribe me from " * 500,
    "no me mande " * 900,
    "not and stop " * 800,
    "police will if " * 700,
    "he said stop , " * 700,
    "\u518d\u53d1" * 5000,
)


@pytest.mark.parametrize("text", HOSTILE, ids=[text[:12].strip() for text in HOSTILE])
def test_a_text_of_any_shape_is_read(text: str) -> None:
    assert looks_like_opt_out(text) in (True, False)
