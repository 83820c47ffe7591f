"""English of whoever is asked as well, is let off, sees no reason for texts; and what only sounds so."""

from tests.messaging.consent.composed.drawing import drawn, missed, taken

ALSO = (" too", " as well", " also", " too please")
AS_WELL = (
    "remove me",
    "delete me",
    "take me off",
    "unsubscribe me",
    "opt me out",
    "remove mine",
    "remove this one",
)
NOT_AGAIN = ("don't text ", "do not contact ", "never text ", "stop messaging ")
US = ("either of us", "any of us", "both of us", "my wife or me")
PLEASE = ("", "please ", "i'm retired. ")
LET = ("let me off ", "lemme off ", "get me off ", "i want off ", "i wanna be off ")
WHATEVER = ("this list", "your list", "whatever list this is", "these texts")
I_ASK = ("i request that ", "i want ", "i'd like ", "i ask that ")
NUMBER = ("my number ", "our phone ", "this cell ", "my name ")
GONE = ("expunged", "deregistered", "taken off the alerts", "erased from your database", "stricken from your list")
UNJOIN = ("deregister ", "unenroll ", "unregister ", "disenroll ")
THEM = (" from these alerts", " from your text list", " from the notifications")
NO_REASON = ("no reason ", "there's no reason ", "you have no reason ", "no reason for you ")
TO_TEXT = ("to text me", "to keep texting this number", "to contact us anymore")
BUT_WHY = ("", ", i moved", " because we sold the house")
WITH = ("stop with ", "please stop with ", "can you stop with ", "quit with ", "seriously enough with ")
THIS = ("these", "this already", "those please", "these things")
NOT_ABOUT = ("don't text me about ", "never text us about ", "please do not contact me about ")
TRADES = ("loans", "politics", "car insurance", "timeshares", "solar", "donations")
REQUESTS = ("no more ", "please no more ", "stop the ", "quit with the ")
OF_A_KIND = ("donation requests", "survey reminders", "review requests", "sales pitches")
FULL = ("my phone is full of ", "my inbox is clogged with ", "my messages are nothing but ")
OF_YOURS = ("your texts", "these promos", "your stuff")
ENOUGH = (", enough", ". done", ", please stop", ". no more")
DOTTED = ("dont.text.me.", "do. not. contact. me.", "leave.me.alone.", "remove. me. now.", "stop. texting. me.")
NOT_TO = (
    "i'd thank you not to text me",
    "i will thank you not to contact us again",
    "i'd thank you never to write me",
)
NEVER_AGREED = (
    "i wasn't asking for ",
    "we weren't signing up for ",
    "i no longer agree to ",
    "save it for someone who wants ",
)
SENT = ("your texts", "messages", "these promos")
TOLD = ("you were told ", "you've been asked ", "y'all were told ", "you have been instructed ")
BEFORE = ("to stop last month", "to take me off", "to remove this number", "to stop texting")
PLEASED = ("it'd be great if you never ", "i'd be so happy if you never ", "i'd love it if you never ")
AGAIN = ("texted me again", "contacted us anymore", "messaged again")
DAILY = ("stop with the ", "enough with the daily ", "no more ", "quit with the constant ")
WISDOM = ("devotionals", "recipes", "bible verses", "jokes", "horoscopes")
AS = ("remove my number as ", "take me off as ", "unsubscribe me as ", "delete us as ")
IS_SO = ("i moved", "we don't shop there", "it was added by mistake", "i'm not a customer")
OTHERS = ("stop texting ", "quit messaging ", "don't text ")
WHOM = ("my boss", "my wife about the order", "my assistant about my shifts", "my old number")
BUT_ME = (", text me", ", text me directly", ", please message me instead")
AFTER_ALL = ("stop texting me", "unsubscribe me", "take me off the list", "stop sending these")
NO_WAIT = (". actually don't stop", ". actually, no, don't", ". wait no, keep sending them", ". jk leave me on")
WHO = ("the cashier", "my driver", "your server", "the stylist")
ON_AND_ON = (" wouldn't stop texting", " wouldn't quit messaging")
MEANWHILE = (" the whole time", " while i waited", " behind the wheel")
I_TOLD = ("i told ", "we asked ", "i already told ")
THEIR_OWN = ("him", "the kids", "my neighbor", "the driver", "them")
IN_VAIN = (" to stop but it went on", " to stop and they did")
LISTS = ("volunteer", "snack", "carpool", "potluck", "sub")
OFF = ("take me off the ", "please take my name off the ", "can you take my name off the ")
AWAY = (" list for friday", " list for the bake sale", " list this week")
NOT_NOW = ("don't call me now, ", "do not call now, ", "please don't call me at this hour, ")
LATER = ("call me later", "call back at 5", "i'm in a meeting", "try tomorrow")
PLACES = (
    "we're at the end of the line and it's long",
    "it's the third stop sign",
    "get off at the fourth stop and walk",
)
BY = (
    "please stop by when you get a chance",
    "would like to stop by and get a quote",
    "stop in if you get a minute",
)
NOISES = ("the alarm keeps beeping, ", "my car's chime is on, ", "the light on the dash, ")
STOPPED = ("make it stop", "can you make it stop", "how do i make it stop")
FINE = ("could you text me less? once a week is fine", "you can text me the total, any time is fine")


def test_who_is_asked_for_as_well_is_found() -> None:
    assert missed([*drawn(PLEASE, AS_WELL, ALSO), *drawn(PLEASE, NOT_AGAIN, US)]) == []


def test_who_is_to_be_let_off_is_found() -> None:
    assert missed([*drawn(LET, WHATEVER), *drawn(I_ASK, NUMBER, GONE), *drawn(PLEASE, UNJOIN, NUMBER, THEM)]) == []


def test_that_there_is_no_reason_is_found() -> None:
    texts = [*drawn(NO_REASON, TO_TEXT, BUT_WHY), *drawn(WITH, THIS), *drawn(NOT_ABOUT, TRADES)]
    assert missed(texts) == []


def test_that_there_is_enough_of_them_is_found() -> None:
    assert missed([*drawn(REQUESTS, OF_A_KIND), *drawn(FULL, OF_YOURS, ENOUGH), *DOTTED, *NOT_TO]) == []


def test_what_was_never_agreed_to_or_was_asked_before_is_found() -> None:
    texts = [*drawn(NEVER_AGREED, SENT), *drawn(TOLD, BEFORE), *drawn(PLEASED, AGAIN)]
    assert missed([*texts, *drawn(DAILY, WISDOM), *drawn(AS, IS_SO)]) == []


def test_what_others_are_to_stop_is_left() -> None:
    texts = [*drawn(OTHERS, WHOM, BUT_ME), *drawn(WHO, ON_AND_ON, MEANWHILE), *drawn(I_TOLD, THEIR_OWN, IN_VAIN)]
    assert taken(texts) == []


def test_what_is_taken_back_and_other_lists_are_left() -> None:
    assert taken([*drawn(AFTER_ALL, NO_WAIT), *drawn(OFF, LISTS, AWAY), *drawn(NOT_NOW, LATER)]) == []


def test_stops_of_another_kind_are_left() -> None:
    assert taken([*PLACES, *BY, *drawn(NOISES, STOPPED), *FINE]) == []
