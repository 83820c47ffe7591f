"""Plain English put together freely: whatever frame asks it, whatever the deed is called, however it ends."""

from tests.messaging.consent.composed.drawing import drawn, missed, taken

ASKING = (
    "",
    "please ",
    "can you ",
    "could you please ",
    "will you please ",
    "i want you to ",
    "i'd like you to ",
    "i would like you to ",
    "i need you to ",
    "i must ask you to ",
    "i'm asking you to ",
    "kindly ",
    "you need to ",
    "you have to ",
    "you must ",
    "i would appreciate it if you would ",
    "i'd be grateful if you could ",
    "tell your people to ",
    "can someone please ",
    "my wife wants you to ",
    "i have asked you to ",
    "i hereby ask you to ",
)
STOPPING = ("stop ", "quit ", "cease ")
DEEDS = (
    "texting me",
    "sending me texts",
    "sending me text messages",
    "sending these",
    "sending them to me",
    "messaging me",
    "contacting me",
    "bothering me",
    "writing to me",
    "sending messages to this number",
    "texting this number",
    "texting my wife",
    "sending me promotions",
    "these messages",
    "with the texts",
    "texting us",
    "spamming me",
)
FORBIDDING = (
    "don't ",
    "do not ",
    "never ",
    "please don't ",
    "you may not ",
    "you must not ",
    "i don't want you to ",
    "i'd rather you didn't ",
    "i'd prefer that you not ",
    "i ask you not to ",
    "you can't ",
    "you are not to ",
    "you're not allowed to ",
    "i told you not to ",
    "could you please not ",
    "i don't need you to ",
    "i never want you to ",
    "no need to ",
    "i'd appreciate it if you didn't ",
    "make sure you don't ",
    "my husband doesn't want you to ",
)
FORBIDDEN = (
    "text me",
    "send me texts",
    "send me any more texts",
    "send any more of these",
    "message me",
    "contact me",
    "write me",
    "text this number",
    "text my phone",
    "text us",
    "send me another text",
    "send me more messages",
    "send these to me",
    "bother me",
    "send any more messages to this number",
    "text or call me",
)
FOR_EVER = (" anymore", " again", " any longer", " ever again", " from now on", " going forward", " in the future")
FROM_LISTS = (
    "take me off your list",
    "remove my number from your system",
    "delete me from your database",
    "take us off this list",
    "remove my name from your text list",
    "get me off the list",
    "take this number off your contact list",
)
GOES_ON = (
    "don't stop ",
    "please don't ever stop ",
    "i don't want you to stop ",
    "why did you stop ",
    "i hope you don't stop ",
)
FOR_NOW = (
    " until friday",
    " before 9 am",
    " during work hours",
    " while i'm driving",
    " yet, i'm still deciding",
    " tonight",
    " tomorrow, i'm busy",
    " when it's ready, i'll come by",
)
OTHERS = (
    "the onions from my order",
    "my name from the waitlist",
    "my daughter from the friday class",
    "the late fee from my bill",
    "the second item from my cart",
)
TAKING = (
    "please remove ",
    "can you remove ",
    "could you take ",
    "i'd like you to remove ",
    "i need you to delete ",
)


def test_to_stop_is_found_in_whatever_frame() -> None:
    assert missed(drawn(ASKING, STOPPING, DEEDS, ("", " please", *FOR_EVER[:3]))) == []


def test_what_is_not_to_be_done_any_more_is_found_however_it_is_forbidden() -> None:
    assert missed(drawn(FORBIDDING, FORBIDDEN, FOR_EVER)) == []


def test_to_be_taken_off_is_found_in_whatever_frame() -> None:
    assert missed(drawn(ASKING, FROM_LISTS, ("", " please", " now"))) == []


def test_what_is_to_go_on_is_left() -> None:
    assert taken(drawn(GOES_ON, DEEDS[:10])) == []


def test_what_is_not_to_be_done_at_one_time_only_is_left() -> None:
    assert (
        taken(
            drawn(("don't ", "please do not "), ("text me", "message me", "send me texts", "contact me"), FOR_NOW)
        )
        == []
    )


def test_what_is_taken_from_elsewhere_is_left() -> None:
    assert taken(drawn(TAKING, OTHERS)) == []


WANTING = ("i want ", "i'd like ", "i am trying ", "i asked ", "please tell me how ", "we need ")
AN_END = ("to unsubscribe", "to opt out of these texts", "to stop getting these", "to stop receiving these texts")
AND_HOW = (
    ", text stop does not work",
    ", i never click on them",
    ", your link to visit is broken",
    ", i reply no every time",
    " and you send me text after text",
    "",
)
OURS = (
    "to stop receiving texts, reply stop. ",
    "to unsubscribe click here. ",
    "msg&data rates may apply. to opt out, text stop. ",
    "reply help for help or to stop text stop. ",
    "reply stop to opt out. ",
)
THEIRS = ("ok see you then", "thanks for the order", "i'll be there at 5", "can i bring the dog")


def test_whoever_wants_an_end_is_not_read_as_our_own_instruction() -> None:
    assert missed(drawn(WANTING, AN_END, AND_HOW)) == []


def test_our_own_instruction_quoted_is_no_wish() -> None:
    assert taken(drawn(OURS, THEIRS)) == []
