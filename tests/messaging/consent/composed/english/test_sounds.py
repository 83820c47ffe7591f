"""English of other trades that sounds like a wish, and the wishes that stand beside it."""

from tests.messaging.consent.composed.drawing import drawn, missed, taken

TROUBLES = (
    "the power is out again, ",
    "the faucet drips all night, ",
    "she keeps coughing, ",
    "kids tease him daily, ",
)
WHEN = ("when will it stop", "will it ever stop?", "how do i make it stop", "what are you doing to make this stop")
THIS = ("this bullying ", "all this barking ", "that leak ", "these headaches ", "this whistling ")
MUST_STOP = ("has to stop", "needs to stop, it's 2am", "must stop. who do i call")
OF_TEXTS = ("this texting ", "this spamming ", "this nagging ", "these messages ", "your texts ")
FED_UP = ("fed up with this, ", "i'm so done with this, ", "enough already, ", "sick of this. ")
FAILED = ("third appointment you cancelled", "the pizza came cold", "it still leaks. send someone good")
OFF = ("take me off", "stop texting me", "no more of your texts", "leave me alone")
THINGS = ("my new glasses ", "the braces ", "this crown ", "our neighbor's dog ", "the tag in the shirt ")
BOTHER = ("keep bothering me", "keeps bugging us, can you fix it", "is annoying me")
WHO = ("you ", "these people ", "your bots ")
TAKE = ("take the piano", "we can take the sofa", "take eggs", "scratch soup", "cross milk")
A_LIST = (" off the list", " off the list, we have some")
MINE = ("take my mom", "take my name", "please take us", "take the office number")
CANNOT = ("can't usher this sunday", "i can't cover the morning shift", "won't be able to teach that class")
ELSE = (", please find someone else", ", ask somebody else", ". you'll have to get someone else")
SURVEY = ("finished the survey", "i completed your questionnaire", "done with the survey")
AND_NOW = (" but got no gift card", ", where is my coupon", " and it says try again")
NOT_ME = ("don't take me off", "please don't take my name off", "do not remove my son", "wait don't drop us")
STILL = (", i changed phones", ", i'm in the parking lot", " for camp, i'm paying")
SENDING = ("stop sending me ", "quit sending us ", "please stop sending him ")
GOODS = ("decaf", "the wrong size", "turkey", "plastic forks", "skim milk")
WANTED = (", i ordered regular", ", we asked for the other", "")
TEXTS = ("deals", "this", "links", "coffee coupons", "the same text")
TELL = ("tell the guy at the bench to ", "ask your cashier to ", "please have the doorman ")
ALONE = ("leave people alone", "leave my daughter alone", "leave guests alone")
NONE = ("no texts from ", "please no messages from ", "i want no alerts from ")
AT_ALL = ("u at all", "you ever again", "y'all anymore", "your company at all")
SPOKEN = (
    "don't bother my mom, call me instead",
    "ok last question then i'll stop",
    "am i texting too much lol",
    "do you want me to stop texting this number",
    "no calls please just text",
    "please don't pull it if you can save it",
    "i will report this to the landlord",
    "last time i told you no nuts",
    "my kids keep bugging me to book it",
)
ASTRAY = ("i have been texting the ", "oops i texted the ", "we've been messaging the ", "i keep texting the ")
WRONG = ("wrong person", "wrong number")
ASKED = (", who do i ask about the smell", ". do you have it in blue")
MEANT = (". meant that for my sister", ", i meant to text my ride", "! that was meant for my mom")
YET = (". yes see u at 2", ". is my car ready")
HELPERS = ("sub teachers for piano", "new aides for dad", "temps", "trainees to my house", "rookies")
NO_MORE = ("don't send any more ", "please don't send us anymore ", "never send more ")
CANCEL = ("cancel cancel!! ", "cancel. ", "no wait cancel, ")
CHOSEN = ("i hit the wrong date, need the 9th", "wrong color, i want navy", "i picked the wrong day")
FED = ("sick and tired of ", "so tired of ", "we're fed up with ")
FAULTS = ("the elevator being out", "the washers being broken", "this gate never working", "the bus being late")
ENOUGH = (", enough already", ", enough is enough. when is it fixed")
WHOEVER = ("whoever keeps parking in my spot ", "the kids upstairs jump all night, ", "somebody takes my lunch, ")
TELL_THEM = ("tell them to stop", "please tell them to stop")
SCRATCH = ("scratch me from ", "drop me from ", "take us off ", "can i get off ")
DAYS = ("the soup run list for thursday", "fridays draft list", "the roster for tonight", "mondays lineup")
ANOTHER = ("", ", my kid is sick", ". still in for the league", " and put me on the next")
LISTS = ("your list", "the text list", "the friday specials list", "your daily deals list")
SHOUTS = (
    "STOP THE POUR on job 22",
    "STOP PRESS there's a typo",
    "STOP WORK on unit 4",
    "STOP THE TRUCK it's my cat",
)
SHOUTED = ("STOP THE TEXTS", "STOP THE DAMN TEXTS", "STOP THE SPAM already", "ok STOP MESSAGING ME")
PESTS = ("mice are back", "roaches again", "the leaks are back")
TOLD = (", i was told i'd see no more of them", ". you said there'd be no more of them")
GET_OFF = ("what do i have to do to get off ", "how do i get off ")
STATES = ("probation", "academic probation", "the waitlist", "night shift", "light duty")


def test_what_else_is_to_stop_is_left() -> None:
    assert taken([*drawn(TROUBLES, WHEN), *drawn(THIS, MUST_STOP), *drawn(FED_UP, FAILED)]) == []


def test_texts_that_are_to_stop_are_found() -> None:
    texts = [*WHEN[:3], *drawn(OF_TEXTS, MUST_STOP), *drawn(FED_UP, OFF), *drawn(NONE, AT_ALL)]
    assert missed(texts) == []


def test_what_else_bothers_them_is_left() -> None:
    assert taken([*drawn(THINGS, BOTHER), *drawn(TELL, ALONE), *SPOKEN]) == []


def test_who_bothers_them_is_found() -> None:
    texts = [
        *drawn(WHO, BOTHER[:1]),
        *ALONE[:1],
        "tell your people to leave me alone",
        "find someone else to bother",
    ]
    assert missed(texts) == []


def test_what_else_is_on_a_list_is_left() -> None:
    assert (
        taken([*drawn(TAKE, A_LIST), *drawn(CANNOT, ELSE), *drawn(SURVEY, AND_NOW), *drawn(NOT_ME, STILL)]) == []
    )


def test_who_is_on_a_list_is_found() -> None:
    assert missed([*drawn(MINE, A_LIST[:1]), "why don't you take me off like i asked"]) == []


def test_goods_that_are_sent_are_left_and_texts_are_not() -> None:
    assert taken(drawn(SENDING, GOODS, WANTED)) == []
    assert missed(drawn(SENDING, TEXTS)) == []


def test_what_they_sent_or_chose_by_mistake_is_left() -> None:
    assert taken([*drawn(ASTRAY, WRONG, ASKED), *drawn(("", "sorry "), WRONG, MEANT, YET)]) == []
    assert taken(drawn(CANCEL, CHOSEN)) == []


def test_whose_mistake_the_texts_are_is_found() -> None:
    texts = [
        *drawn(("you have been texting the ", "i told you you're texting the "), WRONG),
        "sorry wrong number",
    ]
    assert missed([*texts, *drawn(WRONG, (", these are meant for my sister", ", take me off"))]) == []
    assert (
        missed(drawn(WRONG, (". i thought you were my bank, ",), ("no more", "quit texting", "take me off"))) == []
    )
    assert missed(["cancel cancel cancel", "cancel!! wrong number", "cancel, i don't need the texts"]) == []


def test_who_else_is_sent_or_is_to_stop_is_left() -> None:
    assert taken([*drawn(NO_MORE, HELPERS), *drawn(WHOEVER, TELL_THEM)]) == []
    assert (
        missed([*drawn(NO_MORE, ("texts", "ads", "of these")), "whoever keeps doing this tell them to stop"]) == []
    )


def test_what_is_broken_and_what_was_promised_are_left() -> None:
    assert taken([*drawn(FED, FAULTS, ENOUGH), *drawn(PESTS, TOLD), *drawn(GET_OFF, STATES)]) == []
    assert missed(drawn(FED, ("your texts", "you people", "my phone being blown up"), ENOUGH[:1])) == []
    assert missed([*drawn(GET_OFF, ("this list", "your texts")), "i was told i'd see no more of these"]) == []


def test_a_list_for_a_day_is_left_and_ours_is_not() -> None:
    assert taken(drawn(SCRATCH, DAYS, ANOTHER)) == []
    assert missed(drawn(SCRATCH, LISTS)) == []
    assert missed(["remove us from the list tonight or i sue", "drop me from the monday text list"]) == []


def test_what_is_shouted_of_other_things_is_left() -> None:
    assert taken([*SHOUTS]) == [] == missed([*SHOUTED])
