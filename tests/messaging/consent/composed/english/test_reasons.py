"""Plain English of whoever says why: not theirs, moved on, by another way, and the keyword at the end."""

from tests.messaging.consent.composed.drawing import drawn, missed, taken

BEFORE = (
    "my car warranty is fine",
    "i'm not even registered to vote",
    "why are you texting me",
    "i love this store but it's too much for me",
    "i never shop there",
    "this is about the fifth one today",
    "you people are relentless",
    "i sold that truck already",
)
AT_THE_END = (" stop", " plz stp", " please stop", " so just stop", " now stop")
PROMISED = ("you said ", "they said ", "i spoke to jenny and she said ", "you told me ", "i thought ")
GONE = ("i was removed", "i'd be removed", "i was taken off", "i was unsubscribed")
AND_YET = ("", ". i wasn't", " but i'm still getting them")
WITHOUT_NUMBER = (
    "please remove barbara johnson from your list",
    "take frank and linda off your texts",
    "remove the two of us",
    "please opt my wife out also",
    "please take off both numbers",
    "my old number is still on your list, can you take it off",
    "remove my email and phone",
    "both of us want off",
)
NOT_FOR = (
    "this is my work phone, please don't use it for this",
    "this line is for my kids school only, remove it",
    "my cell is not for business texts",
    "i gave you my number for the receipt. not for ads",
    "i signed up for one coupon not a lifetime of texts",
    "this goes to our whole office, please take it off",
)
MISTAKEN = (
    "please fix your records, i am not maria",
    "update your system, she is no longer living",
    "i still get texts for maria, please fix it",
    "can you fix this? i get texts for someone else",
    "you keep texting the wrong maria",
    "i keep telling you guys i'm not maria",
    "never been a customer, please delete",
)
OTHERWISE = (
    "take me off the text list but keep me on email",
    "i would prefer a phone call over texts",
    "i'd rather get emails",
    "can i get emails instead of these texts",
    "please switch me to email",
    "email only please",
    "please only text my husband, not me",
    "no texts or calls",
    "do not text or email",
)
GOODS = ("deals", "coupons", "sales", "offers", "promos")
UNWANTED = ("keep your ", "you can keep your ", "i don't need your ", "i don't care about your ")
IF = ("if these don't stop ", "if i get one more text ", "one more text and ", "keep texting me and ")
LEAVING = ("i'm leaving", "i'm switching stores", "i cancel my membership", "i'll cancel")
ENDING = (
    "can we stop with the texts",
    "my membership ended in june so these can stop",
    "i got a realtor already so you can quit",
    "will these ever stop",
    "please make sure this stops",
    "i'd like it to end",
    "i thought stop would work",
    "is there a word i text to end this",
    "gimme a break with dem text",
    "i changed my mind about the texts",
    "my wife gets these so i don't need them too",
)
TAILS = ("", " thanks", ". have a good one", "!")


def test_the_keyword_is_found_behind_all_else() -> None:
    assert missed(drawn(BEFORE, AT_THE_END)) == []


def test_who_was_promised_an_end_is_found() -> None:
    assert missed(drawn(PROMISED, GONE, AND_YET)) == []


def test_whoever_is_to_be_removed_is_found_by_any_name() -> None:
    assert missed(drawn(("", "hi, "), WITHOUT_NUMBER, TAILS)) == []


def test_what_a_number_is_not_for_and_whose_it_is_not_is_found() -> None:
    assert missed(drawn(("", "hi, "), (*NOT_FOR, *MISTAKEN), TAILS[:1])) == []


def test_another_way_than_texts_is_found() -> None:
    assert missed(drawn(("", "hello, "), OTHERWISE, TAILS)) == []


def test_deals_not_wanted_and_customers_who_leave_are_found() -> None:
    assert missed(drawn(UNWANTED, GOODS, TAILS)) == []
    assert missed(drawn(IF, LEAVING)) == []


def test_an_end_is_found_however_it_is_wished() -> None:
    assert missed(drawn(ENDING, TAILS[:3])) == []


STOPS = (
    "does the bus still stop",
    "where do you want me to stop",
    "is this the last stop",
    "the bleeding won't stop",
    "do i need to stop",
    "the machine keeps saying stop",
    "i hope the rain will stop",
    "my doctor said to stop",
    "i was charged twice, please stop",
    "you can stop by at 5",
    "stop 3 is at 2pm right?",
)
ELSEWHERE = (
    "sorry wrong person",
    "how do i stop spam from other numbers",
    "leave me alone time for a massage gift card?",
    "can you email me the receipt instead of texting it",
    "please respect my wishes and don't use peanuts",
    "could someone take my name off the door",
    "leave it at the door no contact please",
    "take me and my husband for 6pm",
    "you can keep the leftovers",
    "i'd rather get the blue one",
    "please make sure the leak stops",
    "if i get one more flat tire i'm switching brands",
    "i am not your patient yet, do you take medicaid",
    "she said the part was removed",
    "please remove the two of us from the waitlist",
    "my email and phone are the same",
)


def test_what_else_stops_is_left() -> None:
    assert taken(drawn(STOPS, ("", "?", " thanks"))) == []


def test_what_is_like_a_plea_is_left() -> None:
    assert taken(drawn(("", "hi, "), ELSEWHERE)) == []
