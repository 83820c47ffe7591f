"""English of life's turns: what is needed no more, whose machine texts, lists of any trade, and how it is left."""

from tests.messaging.consent.composed.drawing import drawn, missed, taken

TURNS = ("our cat died so ", "i retired. ", "we sold the boat and ", "the kids are grown, ")
NEED_NOT = ("we won't need ", "i will not need ", "we aren't going to need ", "i no longer require ")
OF_YOURS = ("any more messages from you", "your text alerts", "these texts now", "the reminders anymore")
THESE = ("i don't want these anymore", "we don't need these any longer", "she doesn't read these any more")
NOBODY = ("nobody here ", "no one in this house ", "neither of us ", "none of us ")
WANTS = ("wants the texts", "reads these messages", "needs your insurance", "asked for these ads")
LET = ("don't let ", "please do not let ", "never let ", "stop letting ")
MACHINE = ("your app ", "that robot ", "your sales people ", "anyone from your office ")
TEXT_ME = ("text me", "text this number again", "message my wife", "send me any more ads")
NOT_AGAIN = ("don't text me again about ", "never contact us again about ", "do not write anymore about ")
MATTERS = ("the roof", "my warranty", "selling our land", "a job")
OFF = ("take me off the ", "take my number off the ", "drop us off the ", "get my family off the ")
TRADES = ("marina list", "salon list", "winery list", "vendor list", "bakery list", "alumni list")
OTHER_LISTS = ("guest list", "waiting list", "potluck list", "carpool list", "tee time list", "overtime list")
BY = ("switch me off the ", "cancel my number from the ", "disconnect my phone from your ", "toggle me off your ")
TEXTS = ("text notifications", "alerts", "ads", "texts")
TWICE = ("i get every message twice, ", "you text both my phones. ", "these alerts come to two lines, ")
BOTH = ("remove both of them", "delete both please", "take them both off", "drop both")
HOW_OUT = ("how do i get out of it", "get me off of it", "i want out of it", "i'd like off it")
JOINED = ("i joined the text club but ", "about the texts, ", "these messages are too much. ")
HERE = (
    "i don't want to be on here",
    "we never wanted to be on this list",
    "my wife doesn't want to be on here either",
)
LAUGHING = (" haha", " lol", " hehe", ", bless you", ", much love", " xoxo")
BEGONE = ("so please take me off", "remove me please", "delete my number")
SAID_NO = ("i said no texts when i joined", "i told the girl no texts", "i checked no marketing on the form")
OTHERWISE = (
    "only email me from now on",
    "by mail and not by text",
    "email not text please",
    "emails and not the texts",
)
DISCARD = ("throw away my number", "tear up my number", "black out my name", "chuck my number in the bin")
SORTS = ("inspirational texts", "weekly savings alerts", "weight loss messages", "pollen updates")
LONELY = ("leave a brother alone", "leave an old man alone", "leave this poor widow alone")
KEPT_OUT = ("don't text it", "please do not message it", "never text it")
LINES = ("this phone is for my job, ", "it's a landline so ", "that's our fax line. ")
ALLOWED = ("i never gave permission ", "we didn't give consent ", "i haven't given permission ")
FOR_ELSE = ("for the extra repairs", "to charge my card", "for the photo", "for him to drive my car")
FOR_TEXTS = (
    "to text me",
    "for these messages",
    "to be contacted",
    "for marketing",
    "for this",
    "to use my number",
)
COMPANY = ("the menu for a minute", "my coffee", "the baby for the photo")
SHOWN = (
    "the unsubscribe page came up, ",
    "i got an unsubscribe form, ",
    "your link opens an unsubscribe screen, ",
)
PRINTED = ("plaque", "cake", "parking pass")


def test_what_life_has_made_needless_is_found() -> None:
    assert missed(drawn(TURNS, NEED_NOT, OF_YOURS)) == []
    assert missed(drawn(TURNS, THESE)) == []
    assert missed(drawn(NOBODY, WANTS)) == []


def test_whose_machine_is_not_to_text_is_found() -> None:
    assert missed(drawn(LET, MACHINE, TEXT_ME)) == []
    assert missed(drawn(("keep your bot from ", "keep your app from "), ("texting me", "messaging us"))) == []
    assert (
        taken(drawn(("don't let ", "please don't let "), ("the dog out", "the driver leave it in the rain"))) == []
    )


def test_not_again_is_found_whatever_it_is_about() -> None:
    assert missed(drawn(("", "i rent, "), NOT_AGAIN, MATTERS)) == []
    assert taken(drawn(("text me again about ", "can you text me again about "), MATTERS)) == []


def test_lists_of_any_trade_are_left_and_others_are_not_ours() -> None:
    assert missed(drawn(OFF, TRADES, ("", " please", " thx"))) == []
    assert taken(drawn(OFF[:3], OTHER_LISTS, ("", " please"))) == []


def test_off_the_texts_is_found_by_whatever_verb() -> None:
    assert missed(drawn(BY, TEXTS, ("", " please"))) == []
    assert taken(drawn(("cancel me from ", "switch me off "), ("the 3pm slot", "the night shift"))) == []


def test_both_of_them_and_the_way_out_are_found() -> None:
    assert missed(drawn(TWICE, BOTH)) == []
    assert missed(drawn(JOINED, HOW_OUT)) == []
    assert missed(drawn(HERE, ("", " please"))) == []
    assert taken(drawn(("i have two appointments, ", "there are two in my cart, "), BOTH[:2])) == []


def test_a_laugh_or_a_blessing_ends_a_wish() -> None:
    assert missed(drawn(BEGONE, LAUGHING)) == []
    assert taken(drawn(("take me off hold", "remove the cheese", "take the pickles off"), LAUGHING)) == []


def test_what_was_said_before_and_another_way_are_found() -> None:
    assert missed(drawn(SAID_NO, ("", ", why do you text me"))) == []
    assert missed(drawn(("", "please "), OTHERWISE[:1])) == [] == missed(drawn(("contact me ", ""), OTHERWISE[1:]))
    assert taken(["contact me by text and not by email", "only call me from the lobby when you get here"]) == []


def test_what_is_thrown_away_and_whom_to_leave_are_found() -> None:
    assert missed(drawn(("", "please "), DISCARD)) == []
    assert missed(drawn(("cancel the ", "end those ", "please stop her "), SORTS)) == []
    assert missed(drawn(("", "lord, "), LONELY)) == []
    assert missed(drawn(LINES, KEPT_OUT)) == []


def test_what_else_was_not_allowed_is_no_wish() -> None:
    assert taken(drawn(ALLOWED, FOR_ELSE)) == []
    assert missed(drawn(ALLOWED, FOR_TEXTS)) == []


def test_what_only_sounds_like_it_is_left() -> None:
    assert taken(drawn(("leave me alone with ", "leave us alone with "), COMPANY)) == []
    assert taken(drawn(SHOWN, ("send the right link", "where is my bill"))) == []
    assert taken(drawn(("take off my name from the ", "please take off my name from the "), PRINTED)) == []
    assert (
        taken(["how do i get my name on this", "what does unsubscribe do", "do i have enough coupons to get one"])
        == []
    )
