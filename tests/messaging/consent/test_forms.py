"""The forms in which a keyword comes: with courtesies, a name, a picture, in Canada, or in what a phone quotes."""

import pytest

from bulkvs_mcp.messaging.consent.keywords import is_stop
from bulkvs_mcp.messaging.consent.wishes import looks_like_opt_out

TORONTO, LOS_ANGELES = "14165551212", "13105551212"

KEYWORDS = pytest.mark.parametrize("keyword", ["Stop", "Cancel", "Arr\u00eat", "Remove", "Opt out", "STOPALL"])
COURTESIES = (
    *(
        "thank you very much",
        "many thanks",
        "thanks a lot",
        "thank you so much",
        "thanks again",
        "tysm",
        "thx a lot",
    ),
    *("merci beaucoup", "merci bien", "merci d\u2019avance", "grand merci", "muchas gracias", "mil gracias"),
    *("vielen Dank", "grazie mille", "muito obrigada", "please and thank you", "please, and thanks"),
    *("bye", "goodbye", "cheers", "regards", "kind regards", "cordialement", "bonne journ\u00e9e", "saludos"),
    *("have a great day", "s\u2019il vous pla\u00eet"),
)


@KEYWORDS
@pytest.mark.parametrize("courtesy", COURTESIES)
def test_a_courtesy_takes_nothing_back(keyword: str, courtesy: str) -> None:
    bound = [
        is_stop(f"{keyword}{between}{courtesy}{end}") for between in (" ", ", ", ". ", "\n") for end in ("", "!")
    ]
    assert all(bound)
    assert looks_like_opt_out(f"{keyword}. {courtesy}")


@KEYWORDS
@pytest.mark.parametrize(
    "thanks",
    [
        *(
            "thank you and have a blessed day to you all",
            "thank u sooo much",
            "thankyou ever so much",
            "cheers mate",
        ),
        *(
            "merci de votre compr\u00e9hension",
            "danke sch\u00f6n",
            "bonne continuation \u00e0 vous",
            "thanks though",
        ),
        *("gracias de verdad", "tks a million times", "thanks and bye"),
    ],
)
def test_thanks_in_other_words_are_for_a_person_to_read(keyword: str, thanks: str) -> None:
    assert looks_like_opt_out(f"{keyword} {thanks}")


@pytest.mark.parametrize(
    "text", ["Cancel thankfully arrived parcel?", "the end. Thank you all", "I stop thanking"]
)
def test_where_they_only_look_so_nothing_binds(text: str) -> None:
    assert not is_stop(text)


@KEYWORDS
def test_nor_does_a_name_behind_one(keyword: str) -> None:
    assert is_stop(f"{keyword} thank you so much, Maria")
    assert is_stop(f"{keyword}\nThanks very much\nBob")


@pytest.mark.parametrize(
    "text", ["thank you", "thanks stop", "bye", "regards", "please and thank you", "have a nice day"]
)
def test_a_courtesy_alone_is_no_keyword(text: str) -> None:
    assert not is_stop(text)


@pytest.mark.parametrize(
    "text",
    ["TD TD", "td td td", "TD STOP", "STOP TD", "ARRET / TD", "T.D.", "T D", "TD merci beaucoup", "TD\nMarie"],
)
def test_canada_s_keyword_stands_beside_others(text: str) -> None:
    assert (is_stop(text, TORONTO), is_stop(text, LOS_ANGELES)) == (True, False)


@pytest.mark.parametrize("text", ["TD bank", "TD Thursday", "my TD", "t d bank"])
def test_and_not_beside_anything_else(text: str) -> None:
    assert not is_stop(text, TORONTO)


@pytest.mark.parametrize("name", ["Maria", "Mike Jones", "Mr Jones", "(Maria)", "Jos\u00e9 O\u2019Neil", "Maria!"])
@pytest.mark.parametrize("keyword", ["Stop", "STOP", "Arr\u00eat", "Unsubscribe", "Cancel", "Remove"])
def test_a_name_that_nothing_parts_is_for_a_person_to_read(keyword: str, name: str) -> None:
    text = f"{keyword} {name}"
    assert (looks_like_opt_out(text), is_stop(text)) == (True, False)


@pytest.mark.parametrize(
    "text", ["Cancel Monday", "Stop sign", "Stop by?", "Remove Onions", "End Friday", "Cancel Tomorrow"]
)
def test_a_day_or_a_thing_is_no_name(text: str) -> None:
    assert not looks_like_opt_out(text)


@pytest.mark.parametrize(
    "text",
    [
        *("Stop \U0001f621 who are you", "Stop\u2764\ufe0fthanks a lot for nothing", "(Stop) who is this"),
        *("Stop | Ann Lee, Realtor", "Cancel (wrong person)", "Cancel / wrong number", "End* wrong number"),
        *("[Quit] what is this", "S T O P. I don't know you", "S T O P, I said", "S T O P \u2014 I moved"),
    ],
)
def test_a_keyword_that_a_sign_ends_opens_a_text(text: str) -> None:
    assert (looks_like_opt_out(text), is_stop(text)) == (True, False)


@pytest.mark.parametrize("text", ["Stop & Shop is open?", "stop/yield sign", "We (the Smiths) will stop by"])
def test_what_ends_nothing_does_not(text: str) -> None:
    assert not looks_like_opt_out(text)


REACTIONS = (
    *("Liked \u201c{}\u201d", "Loved \u201c{}\u201d", "Removed a like from \u201c{}\u201d"),
    *(
        "Removed \U0001f44d from \u201c{}\u201d",
        "Reacted \U0001f44d to \u201c{}\u201d",
        "\U0001f44d to \u201c{}\u201d",
    ),
    *("Ann liked \u201c{}\u201d", "Ann Lee laughed at \u201c{}\u201d"),
    *("A aim\u00e9 \u00ab {} \u00bb", "A ador\u00e9 \u00ab {} \u00bb", "N\u2019a pas aim\u00e9 \u00ab {} \u00bb"),
    *(
        "A ri de \u00ab {} \u00bb",
        "A mis en \u00e9vidence \u00ab {} \u00bb",
        "A r\u00e9agi avec \U0001f44d \u00e0 \u00ab {} \u00bb",
    ),
    *(
        "Le gust\u00f3 \u201c{}\u201d",
        "Le encanta \u201c{}\u201d",
        "No le gust\u00f3 \u201c{}\u201d",
        "Le ha gustado \u201c{}\u201d",
    ),
    *(
        "Enfatiz\u00f3 \u201c{}\u201d",
        "Le dio risa \u201c{}\u201d",
        "Reaccion\u00f3 con \U0001f44d a \u201c{}\u201d",
    ),
    *(
        "Hat \u201e{}\u201c mit \u201eGef\u00e4llt mir\u201c markiert",
        "Hat mit \U0001f44d auf \u201e{}\u201c reagiert",
    ),
    *("Gostou de \u201c{}\u201d", "Amou \u201c{}\u201d", "Reagiu com \U0001f44d a \u201c{}\u201d"),
    *("Ha messo \u201cMi piace\u201d a \u201c{}\u201d", "Ha reagito con \U0001f44d a \u201c{}\u201d"),
)
OURS = (
    *(
        "Your table is ready. To opt out reply STOP",
        "Soldes! STOP au 36111",
        "Reply STOP if you no longer wish to get these",
    ),
    *("Para no recibir m\u00e1s mensajes responde STOP", "Please stop texting and driving", "STOP"),
)


@pytest.mark.parametrize("reaction", REACTIONS)
@pytest.mark.parametrize("ours", OURS)
def test_what_a_reaction_quotes_is_ours(reaction: str, ours: str) -> None:
    text = reaction.format(ours)
    assert (looks_like_opt_out(text), is_stop(text)) == (False, False)


@pytest.mark.parametrize(
    "text",
    [
        "Liked \u201cHi\u201d. STOP",
        "Loved \u201cHi\u201d but stop texting me",
        "I said \u201cSTOP\u201d",
        "Les pregunto: \u201c\u00bfpueden dejar de escribirme?\u201d",
    ],
)
def test_what_stands_beside_it_is_theirs(text: str) -> None:
    assert looks_like_opt_out(text)


@pytest.mark.parametrize(
    "text",
    [
        "\u505c\u6b62\u3057\u3066",
        "\u0625\u0644\u063a\u0627\u0621",
        "\u0930\u0941\u0915\u0947\u0902",
        "\u56deT",
        "\u274c",
        "\U0001f645",
    ],
)
def test_stop_in_other_scripts_and_signs(text: str) -> None:
    assert looks_like_opt_out(text)
