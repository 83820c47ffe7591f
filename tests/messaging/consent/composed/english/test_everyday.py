"""Plain English of every day: what a phone is not for, what nobody needs, and the way out that fails."""

from tests.messaging.consent.composed.drawing import drawn, missed, taken

OFF = ("take me off", "get us off", "remove my number from", "drop my mom from")
LISTS = (" the list ", " your list ", " that text list ")
RUN_ON = ("my wife is suspicious", "our phones never rest", "my teacher took it", "his plan is limited")
YOU = ("you guys ", "you people ", "you folks ", "y'all ")
UNTIL = ("to stop", "to quit texting me", "to leave me alone", "to stop sending these")
SOMEBODY = ("can someone there ", "could somebody over there please ", "can anyone in your office ")
DO_SO = ("take me off", "make these texts stop", "delete my info", "stop the messages")
THEIRS = ("this is a hospital phone. ", "that's my son's tablet, ", "it's our kitchen phone so ")
NOT_IT = ("don't text it anymore", "do not message it again", "please don't ever text it again")
TEXTED = ("you texted me at 3am. ", "you keep messaging me in class. ", "i'm at work and you're texting me. ")
NEVER = ("don't do it again", "please don't ever do that again", "do not do this anymore")
DRAWN_OUT = (
    "stopppp textinggg meee",
    "leaveee me aloneee",
    "takeee me offff your listttt",
    "pleaseee no moreee textsss",
    "quittt messaginggg meee",
)
CONTENTS = ("bids ", "listings ", "political messages ", "recruiting stuff ", "sales pitches ", "announcements ")
PHONES = ("to this number", "to my work phone", "to our line")
BROKEN = ("unsubscribe link", "opt out thing", "unsubscribe button", "stop option")
FAILS = (" doesn't work", " never works", " is broken", " isn't working")
KEPT = ("no need to keep ", "please don't keep ", "there's no point in keeping ", "you don't need to keep ")
THERE = ("me on the list", "my number on file", "us on your text list", "my name in your system")
WANTED = ("i'd like my number ", "i want my name ", "we'd like our phones ", "i need my cell ")
AWAY = ("off of here", "off your list", "off this thing", "out of your computer")
SENT = ("texts ", "your messages ", "promotional texts ", "ads ")
ASTRAY = ("should not be sent here", "shouldn't be coming to my phone", "may not be sent to this number")
ENOUGH = ("quit it with ", "enough with ", "knock it off with ", "lay off with ")
OF_WHAT = ("the loan offers", "the sales", "these surveys", "the insurance stuff", "your deals")
ALL_SET = ("i'm all set with ", "we're all set on ", "all set with ")
ALERTS = ("the gym texts", "your text alerts", "the daily reminders")


def test_a_list_is_found_before_a_reason_that_runs_on() -> None:
    assert missed(drawn(OFF[:3], LISTS, RUN_ON)) == []


def test_who_is_asked_to_bring_it_about_is_found() -> None:
    assert missed(drawn(("how do i get ", "what will it take to get "), YOU, UNTIL)) == []
    assert missed(drawn(SOMEBODY, DO_SO, ("", "?", " please"))) == []


def test_a_phone_and_a_deed_are_found_by_a_pronoun() -> None:
    assert missed(drawn(THEIRS, NOT_IT)) == []
    assert missed(drawn(TEXTED, NEVER)) == []


def test_letters_that_are_drawn_out_are_read() -> None:
    assert missed(drawn(DRAWN_OUT, ("", " omggg"))) == []


def test_what_is_not_to_come_to_a_phone_is_found() -> None:
    assert missed(drawn(("do not send ", "please don't send "), CONTENTS, PHONES, ("", " again"))) == []
    assert missed(drawn(SENT, ASTRAY)) == []


def test_a_way_out_that_fails_is_found() -> None:
    assert missed(drawn(("your ", "the "), BROKEN, FAILS)) == []


def test_whose_number_is_kept_or_goes_is_found() -> None:
    assert missed(drawn(KEPT, THERE)) == []
    assert missed(drawn(WANTED, AWAY, ("", " please"))) == []


def test_enough_of_what_they_send_is_found() -> None:
    assert missed(drawn(ENOUGH, OF_WHAT, ("", " already"))) == []
    assert missed(drawn(ALL_SET, ALERTS, ("", " thanks"))) == []


CANCELLED = ("i want to cancel ", "please stop ", "we wish to end ")
THEIR_TEXTS = ("the texts from your store", "text alerts from your pharmacy", "notifications from you")
BY_LETTER = ("must be in writing", "should be by mail only", "needs to go through my attorney")
UNEASY = ("i'm not comfortable with ", "we're not ok with ", "i am not cool with ")
BEING = ("you texting me", "getting these texts", "all these messages", "being texted")
NEVER_MEANT = ("i never meant to ", "i didn't mean to ", "i did not intend to ")
JOINED = ("sign up for your texts", "subscribe to this", "opt in", "join this")
LEAVING = ("i'm switching banks", "i'll cancel my membership", "we're done with your store")
IF = ("text me again and ", "if you don't stop ", "if these texts don't stop ")
HOW_LONG = ("how long are you going to ", "how much longer will you ", "when are you going to stop ")
GO_ON = ("keep sending me these", "keep texting me", "keep texting")
GIVEN = ("i only gave you my number ", "i just gave this number ", "only gave u my cell ")
PURPOSES = ("for the pickup", "to get the coupon", "for my receipt")
KIN = ("my son is 12, ", "my grandma gets confused, ", "my dad has dementia, ")
NOT_THEM = ("please don't text him", "do not contact her", "don't message them")
MADDENING = ("your texts are ", "these messages are ", "the constant reminders are ")
MAD = ("driving me nuts", "making me crazy", "driving my wife up the wall")
STRAY = ("this is my son's phone, not mine. ", "that was my late brother's number. ")
GONE = ("please remove it", "delete it", "take it off")


def test_texts_are_found_with_their_sender_behind_them() -> None:
    assert missed(drawn(CANCELLED, THEIR_TEXTS)) == []


def test_another_way_and_unease_are_found() -> None:
    assert missed(drawn(("any further contact ", "all future communication "), BY_LETTER)) == []
    assert missed(drawn(UNEASY, BEING)) == []


def test_what_was_never_meant_is_found() -> None:
    assert missed(drawn(NEVER_MEANT, JOINED)) == []
    assert missed(drawn(GIVEN, PURPOSES)) == []


def test_warnings_are_found() -> None:
    assert missed(drawn(IF, LEAVING)) == []
    assert missed(drawn(HOW_LONG[:2], GO_ON[:2], ("", "?"))) == []


def test_kin_and_what_texts_do_to_them_are_found() -> None:
    assert missed(drawn(KIN, NOT_THEM)) == []
    assert missed(drawn(MADDENING, MAD)) == []
    assert missed(drawn(STRAY, GONE)) == []


SELLING = ("don't market to me", "do not advertise to this number", "stop using my phone to advertise")
COSTING = (
    "can't afford these messages",
    "my data is gone because of your texts",
    "my bill is up due to these texts",
)
ACCOUNTS = ("take my number off ", "please remove this number from ")
THEIR_OWN = ("his account", "robert's account", "her profile")
FOR_WEEKS = ("been asking you ", "i keep telling you guys ", "i have been begging you ")
TO_CEASE = ("to stop", "to quit texting me", "to take me off", "to leave me alone")
AND_YET = ("i opted out last week ", "i filled out the opt out form ", "i unsubscribed twice ")
STILL = ("and you still text me", "and i still get them", "yet here we are", "and you keep texting")
AT_NO_TIME = ("under no circumstances should you ", "at no time may you ", "please avoid ", "refrain from ")
REMOVED = ("i want to be removed ", "i expect to be taken off ", "i demand to be deleted ")
BY_THEN = ("by tomorrow", "within 24 hours", "today")


def test_who_sells_and_what_it_costs_is_found() -> None:
    assert missed(drawn((*SELLING, *COSTING), ("", " please"))) == []
    assert missed(drawn(ACCOUNTS, THEIR_OWN)) == []


def test_what_was_asked_before_is_found() -> None:
    assert missed(drawn(FOR_WEEKS, TO_CEASE)) == []
    assert missed(drawn(AND_YET, STILL)) == []
    assert missed(drawn(REMOVED, BY_THEN)) == []


def test_what_is_to_be_at_no_time_is_found() -> None:
    assert missed(drawn(AT_NO_TIME[:2], ("text me", "contact me", "message us"))) == []
    assert missed(drawn(AT_NO_TIME[2:], ("texting me", "contacting us", "sending texts to this number"))) == []


SCHEMES = ("the lunch program", "the insurance", "the field trip", "paperless billing", "the recycling program")
GOODS = ("of the 20mg", "of those filters", "of the blue ones", "pills", "guys")
HURTS = (
    "the branches from hitting my roof",
    "the light from waking the baby",
    "overdraft fees from hitting my account",
)
ELSEWHERE = (
    "i have a new number, please delete the old one and text me here",
    "they moved our bus stop, is pickup still at 8?",
    "my phone was on do not disturb, sorry",
    "oops wrong number sorry, but are you open monday?",
    "out of donuts already, no more?",
    "you charged me twice, don't do it again",
    "the driver parked on my lawn. please don't do that again",
    "don't send packages here, use my work address",
    "i'm all set with the paperwork",
    "i don't need these anymore, can i return them",
    "you can stop after the second coat",
    "enough with the rain already",
    "my wife's asleep, don't text her",
    "the deer won't leave our garden alone",
    "furnace keeps running, how do i turn it off",
    "if they don't stop barking i'm calling the city",
    "i didn't ask for this size",
    "do i need to text stop at the end of the survey?",
    "sooo excited, seee you sooon",
    "i told you to stop at the blue house not the green",
    "let me know when it's been removed",
    "i can't take these pills anymore, they make me sick",
    "let him know i want out of the lease",
    "don't market my house yet",
    "your system won't let me log in",
    "i'm not comfortable driving at night, can we meet at 3",
    "i'm not coming back til monday, end of day works",
)


def test_what_else_is_left_or_not_sent_any_more_is_left() -> None:
    assert taken(drawn(("how do i opt out of ", "we want to opt out of "), SCHEMES)) == []
    assert taken(drawn(("don't send any more ", "please do not send any more "), GOODS)) == []
    assert taken(drawn(("how do i stop ", "can you stop "), HURTS)) == []


def test_what_is_like_it_is_left() -> None:
    assert taken(drawn(("", "hi, "), ELSEWHERE, ("", " thanks"))) == []
