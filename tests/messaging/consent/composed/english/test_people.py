"""Plain English of all sorts of people: greeted, explained, asked as a question, spelt as in a chat."""

from tests.messaging.consent.composed.drawing import drawn, missed, taken

GREETINGS = ("", "hello ", "good morning, ", "to whom it may concern, ", "hey guys ")
FAREWELLS = ("", " thanks", ". have a nice day", " smh", ". this is ridiculous", "!!!")
REASONS = (
    "i moved to ohio. ",
    "my plan charges for each one. ",
    "i already bought one elsewhere. ",
    "we went with somebody else, ",
    "this phone belongs to my kid. ",
    "i've changed dentists. ",
)
BEGONE = (
    "please take me off",
    "please remove my number",
    "stop texting",
    "no more texts please",
    "so please stop the texts",
    "kindly delete my number",
    "can you please stop",
    "quit texting me",
    "leave me alone",
)
STRANGERS = (
    "you have the wrong number, ",
    "this isn't my account, ",
    "there is no denise here, ",
    "nobody named bob lives here, ",
    "i don't know who that is, ",
    "my mother passed away, ",
    "i never signed up for this, ",
    "i don't recall giving you permission, ",
    "i sold that car years ago, ",
)
GOING = (
    "please delete this number",
    "lose it",
    "quit texting",
    "take me off",
    "remove my info please",
    "leave me be",
    "fix your records and stop texting",
)
TO_BE = (
    "could i be ",
    "can i please be ",
    "how do i get ",
    "how do i go about getting ",
    "what do i need to do to be ",
    "why hasn't my number been ",
    "i need to be ",
    "i requested to be ",
    "is it possible for me to be ",
)
TAKEN_OFF = (
    "removed from your list",
    "taken off of here",
    "deleted from your database",
    "left off this list",
    "unsubscribed",
)
HOW = (
    "who do i ask to stop ",
    "how can i stop getting ",
    "where do i go to stop ",
    "is there some way i can quit getting ",
    "what will it take to end ",
    "can someone tell me how to stop ",
    "how do i turn off ",
    "what do i have to do to stop getting ",
)
THESE = ("these texts", "your texts", "the texts", "text alerts", "these messages")
WEARY = (
    "i'm so over ",
    "i see no point in ",
    "i can't keep ",
    "i'd rather not keep ",
    "i want to be done ",
    "there's no reason for me to keep ",
    "i do not enjoy ",
    "i'm trying to stop ",
)
GETTING = ("getting ", "receiving ", "seeing ")
SENT = (
    "your texts",
    "messages like this",
    "texts about sales",
    "this kind of text",
    "the weekly texts",
    "texts from you",
)
NEEDLESS = (
    "i'm not looking for ",
    "i am not in the market for ",
    "i have all i need without ",
    "i couldn't care less about ",
    "i have no interest in ",
    "i can live without ",
)
TOKENS = (
    "your texts",
    "these messages",
    "being texted",
    "being on your list",
    "hearing from you",
    "getting your texts",
)
PLACES = (
    "i shouldn't be on this list",
    "my number does not belong on your list",
    "i have no business being on your list",
    "there's no reason for my number to be in your system",
    "my number should not be on your list",
)
PROMISED = (
    "you said you would take me off",
    "you promised to remove me",
    "i had my number removed already",
    "i was told my number was taken off",
    "i asked you to take my number off",
)
CHATTED = (
    ("plz ", "pls ", "please "),
    ("stp sndin ", "stop sendin ", "st0p sending ", "dont snd ", "stp sending "),
    ("me ", "this nmbr "),
    ("txts", "txt msgs", "any mor msgs", "these msgs", "any more txts"),
)
ISLAND = (
    "tek mi off di list",
    "tek mi numba off di list",
    "take meh off de list",
    "stop sen mi dem text",
    "doh text mi again",
    "nuh badda text mi again",
    "leff mi alone",
    "allyuh stop messaging mi",
    "get me off dis list",
    "lose dis numba",
)


def test_a_plea_is_found_behind_a_greeting_and_a_reason_and_before_a_farewell() -> None:
    assert missed(drawn(GREETINGS, REASONS, BEGONE, FAREWELLS)) == []


def test_whoever_is_not_meant_and_says_begone_is_found() -> None:
    assert missed(drawn(GREETINGS, STRANGERS, GOING, FAREWELLS[:3])) == []


def test_to_be_taken_off_is_found_in_whatever_passive() -> None:
    assert missed(drawn(GREETINGS, TO_BE, TAKEN_OFF, FAREWELLS[:3])) == []


def test_a_question_how_it_ends_is_found() -> None:
    assert missed(drawn(GREETINGS, HOW, THESE, ("", "?", " please"))) == []


def test_whoever_is_weary_of_them_or_needs_none_is_found() -> None:
    assert missed(drawn(WEARY, GETTING, SENT, FAREWELLS[:3])) == []
    assert missed(drawn(NEEDLESS, TOKENS, FAREWELLS[:3])) == []


def test_whoever_has_no_place_on_a_list_or_was_promised_to_leave_it_is_found() -> None:
    assert missed(drawn(GREETINGS, (*PLACES, *PROMISED), FAREWELLS)) == []


def test_a_plea_in_the_spelling_of_a_chat_is_found() -> None:
    assert missed(drawn(*CHATTED)) == []
    assert missed(drawn(ISLAND, ("", " please", "!"))) == []


SENDERS = ("you guys", "the office", "your store", "the school", "they")
MISSED = ("reminders", "the texts", "my appointment reminders", "coupons", "updates")
MISSING = (" stop sending ", " quit sending ")
SUBJECTS = ("the party", "the surprise", "the rent, call me", "dinner, she reads my phone", "the game")
CANCELLED = ("it", "my appointment", "the delivery", "that one", "tuesday's class", "the reservation")
CANCELLING = ("i want to cancel ", "please cancel ", "can i cancel ", "we need to cancel ", "how do i cancel ")
TELLING = ("don't text me about ", "please don't message me about ", "do not send me messages about ")
PROMISES = ("you said you would ", "you promised to ", "i asked you to ")
PROMISED_THINGS = ("text me", "call me", "fix the sink", "take 10 off", "move my appointment")


def test_a_question_about_texts_that_stopped_is_left() -> None:
    assert taken(drawn(GREETINGS, ("did ", "when did "), SENDERS, MISSING, MISSED, ("?", " i liked those"))) == []


def test_one_subject_that_is_not_to_be_texted_about_is_left() -> None:
    assert taken(drawn(GREETINGS, TELLING, SUBJECTS)) == []


def test_what_else_is_cancelled_or_promised_is_left() -> None:
    assert taken(drawn(GREETINGS, CANCELLING, CANCELLED, ("", " thanks", ", my kid is sick"))) == []
    assert taken(drawn(GREETINGS, PROMISES, PROMISED_THINGS, ("", " thanks"))) == []
