"""Which number a name means: one person's, or none. Never the nearest."""

# ruff: noqa: E501 (whole answers stand here as they are)

from collections.abc import Generator, Mapping
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st
from inline_snapshot import snapshot

from bulkvs_mcp.messaging.contacts.book import names_of
from bulkvs_mcp.messaging.contacts.names import key
from bulkvs_mcp.messaging.contacts.resolving import NotOneNumber, resolve
from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.record.transaction import Row, Transaction, Value

from ...helpers.book import ANNA, ANNA_AT_WORK, BOOK, JOANNA, LEE, TOM, person, write

EVERYWHERE, ASKED, NOWHERE = "everywhere", "where a person is shown it", "nowhere"
MEANT = {
    "Joanna Reyes": (EVERYWHERE, JOANNA),
    "JOANNA  r\u00e9yes": (EVERYWHERE, JOANNA),
    "Tom Berg": (EVERYWHERE, TOM),
    "Anna Lee": (EVERYWHERE, LEE),
    "Anna Berg work": (EVERYWHERE, ANNA_AT_WORK),
    "Anna Berg (mobile)": (EVERYWHERE, ANNA),
    "Anna Berg \u20261201": (EVERYWHERE, ANNA),
    "Anna Berg (work \u20261202)": (EVERYWHERE, ANNA_AT_WORK),
    "Max Two 1601": (EVERYWHERE, "13105551601"),
    "Joanna": (ASKED, JOANNA),
    "annie": (ASKED, ANNA),
    "Anna Berg": (ASKED, ANNA),
    "Tom": (ASKED, TOM),
    "Annie work": (ASKED, ANNA_AT_WORK),
    **dict.fromkeys(
        [
            *("Anna", "Ann", "Jo", "Joan", "Joanne", "Hannah", "Nobody Here", "anna berg jr", "Anna Bergs"),
            *("Reyes", "Berg", "Berg Tom", "Reyes Joanna", "Family", "Zoe", "zo\u00eb", "Max Two", "Evil anna"),
            *("Ned Far", "Faye Fox", "Faye Fox fax", "Dan Cole", "Dan Cole 1901", "Sam Hill", "Sam", "Bob Cross"),
            *(
                "Anna Berg home",
                "Anna Berg 1203",
                "Anna Berg 201",
                "mobile",
                "1201",
                "\u0410nna Lee",
                "Joanna Reyes x",
            ),
        ],
        (NOWHERE, ""),
    ),
}


@pytest.fixture(scope="module")
def store() -> Generator[Store]:
    with closing(Store(MEMORY)) as opened:
        write(opened, *BOOK)
        yield opened


def meant(store: Store, said: str, *, asked: bool) -> str:
    """The number, empty where there is none."""
    try:
        return store.write_now(lambda tx: resolve(tx, said, asked=asked))[0]
    except NotOneNumber:
        return ""


def refused(store: Store, said: str, *, asked: bool = True) -> str:
    with pytest.raises(NotOneNumber) as caught:
        store.write_now(lambda tx: resolve(tx, said, asked=asked))
    return str(caught.value)


@pytest.mark.parametrize("said", MEANT)
def test_whom_a_name_means(store: Store, said: str) -> None:
    where, number = MEANT[said]
    assert meant(store, said, asked=True) == number
    assert meant(store, said, asked=False) == (number if where == EVERYWHERE else "")


class TestTheBook:
    """What else is in the book decides."""

    @pytest.fixture
    def store(self) -> Generator[Store]:
        with closing(Store(MEMORY)) as opened:
            yield opened

    def test_two_cards_of_one_number_are_one(self, store: Store) -> None:
        write(store, person("Anna Berg", (ANNA, "mobile")), person("Anna Berg", ANNA))
        assert meant(store, "Anna Berg", asked=False) == ANNA

    def test_so_are_two_of_one_name_that_share_a_number(self, store: Store) -> None:
        write(store, person("Anna Berg", (ANNA, "mobile")))
        write(store, person("anna b\u00e9rg", (ANNA, "cell"), (ANNA_AT_WORK, "work")), source="other.csv")
        assert meant(store, "Anna Berg", asked=True) == ANNA
        assert meant(store, "Anna Berg", asked=False) == ""

    def test_two_of_two_numbers_are_two(self, store: Store) -> None:
        write(store, person("Anna Berg", (ANNA, "mobile")))
        write(store, person("Anna Berg", (LEE, "work")), source="other.csv")
        assert meant(store, "Anna Berg", asked=True) == ""

    def test_somebody_who_cannot_be_meant_is_somebody(self, store: Store) -> None:
        write(store, person("Anna Berg", (ANNA, "mobile")), person("Anna Berg", (LEE, "fax")))
        assert meant(store, "Anna Berg", asked=True) == ""

    def test_a_card_of_the_first_name_alone_makes_it_unclear(self, store: Store) -> None:
        write(store, person("Anna", ANNA), person("Anna Lee", LEE))
        assert meant(store, "Anna", asked=True) == ""

    def test_a_nickname_of_somebody_else_does_too(self, store: Store) -> None:
        write(store, person("Joanna Reyes", JOANNA, nicknames="Anna"), person("Anna", ANNA))
        assert meant(store, "Anna", asked=True) == ""

    def test_accents_do_not_tell_two_people_apart(self, store: Store) -> None:
        write(store, person("Zoe", "3105551401"), person("Zo\u00eb", "3105551402"))
        assert [meant(store, said, asked=True) for said in ("Zoe", "Zo\u00eb")] == ["", ""]

    def test_the_mobile_of_two_people_at_one_number_is_nobodys(self, store: Store) -> None:
        write(store, person("Tom Berg", (TOM, "home"), (ANNA, "mobile")), person("Tom Berg Sr", (TOM, "home")))
        assert meant(store, "Tom Berg", asked=True) == ""

    def test_a_number_of_abroad_is_not_passed_over(self, store: Store) -> None:
        write(store, person("Anna Berg", ("+447700900123", "home"), (ANNA, "work")))
        assert meant(store, "Anna Berg", asked=True) == ""

    def test_an_empty_book_is_nobody(self, store: Store) -> None:
        assert refused(store, "Anna") == snapshot("is not a phone number; nobody in the contacts is called that")

    def test_cards_of_one_number_go_however_they_spell_it(self, store: Store) -> None:
        write(store, person("Joanna Reyes", JOANNA), person("Joanna M. Reyes", JOANNA))
        assert meant(store, "Joanna Reyes", asked=False) == JOANNA
        assert meant(store, "Reyes", asked=True) == ""

    def test_a_label_is_no_surname(self, store: Store) -> None:
        write(store, person("Anna", (ANNA, "lee"), (LEE, "home")))
        assert [meant(store, said, asked=False) for said in ("Anna Lee", "Anna Home")] == ["", ""]
        assert [meant(store, said, asked=True) for said in ("Anna Lee", "Anna Home")] == [ANNA, LEE]

    @pytest.mark.parametrize("label", ["halifax", "betty", "faxon's desk"])
    def test_a_label_is_read_by_whole_words(self, store: Store, label: str) -> None:
        write(store, person("Anna Berg", (ANNA, label)))
        assert meant(store, "Anna Berg", asked=False) == ANNA

    @pytest.mark.parametrize("label", ["mum's mobile", "old mobile", "mobile of betty"])
    def test_somebody_elses_mobile_is_not_theirs(self, store: Store, label: str) -> None:
        write(store, person("Anna Berg", (ANNA, "home"), (LEE, label)))
        assert meant(store, "Anna Berg", asked=True) == ""

    @pytest.mark.parametrize(
        "said", ["Anna Berg cell", "Anna Berg (iPhone)", "Anna Berg\u20261201", "Anna Berg...1201"]
    )
    def test_other_ways_to_say_which(self, store: Store, said: str) -> None:
        write(store, person("Anna Berg", (ANNA, "mobile"), (LEE, "work")))
        assert meant(store, said, asked=False) == ANNA

    def test_a_long_label(self, store: Store) -> None:
        write(store, person("Anna Berg", (ANNA, "her mums new desk"), (LEE, "work")))
        assert meant(store, "Anna Berg her mums new desk", asked=True) == ANNA

    @pytest.mark.parametrize("name", ["\u0639\u0644\u06cc\u200c\u0631\u0636\u0627 Berg", "Dvora\u200f Levi"])
    def test_a_name_with_marks_that_nobody_sees(self, store: Store, name: str) -> None:
        write(store, person(name, ANNA))
        assert meant(store, name, asked=False) == ANNA

    def test_of_a_crowd_nobody_is_chosen(self, store: Store) -> None:
        write(store, *(person("Anna Berg", f"3105{place:06}") for place in range(550_000, 550_300)))
        assert [meant(store, said, asked=True) for said in ("Anna Berg", "Anna Berg 0001", "Anna")] == ["", "", ""]
        assert "; many more. " in refused(store, "Anna")

    @pytest.mark.parametrize("label", ["x)\n  +1 212-555-0000  Bob", '), "bob" (mobile', "call 310-555-1234"])
    def test_a_label_forges_nothing(self, store: Store, label: str) -> None:
        write(store, person("Anna Berg", (ANNA, label), (LEE, "home")))
        told = refused(store, "Anna Berg")
        names = store.write_now(lambda tx: names_of(tx, [ANNA]))[ANNA]
        assert sum(c.isdigit() for c in names) <= 3
        assert told.count('"') == 2
        assert (told.count("("), told.count(")")) == (1, 1)


class TestTheWords:
    """A refusal is the look-up: who is called so, and how to say whom one means."""

    def test_several_people(self, store: Store) -> None:
        assert refused(store, "Anna") == snapshot(
            'means several people in the contacts: "Anna Berg" (mobile …1201; work …1202), "Anna Lee" (…1301). Ask the user which is meant, and give the name with its label or last digits as they stand here'
        )

    def test_several_numbers(self, store: Store) -> None:
        assert refused(store, "Max Two") == snapshot(
            'has several numbers in the contacts: "Max Two" (home …1601; work …1602). Ask the user which is meant, and give the name with its label or last digits as they stand here'
        )

    def test_a_part_of_a_name(self, store: Store) -> None:
        assert refused(store, "Reyes") == snapshot(
            'is only a part of a name in the contacts: "Joanna Reyes" (mobile …1212). If the user means them, give the whole name'
        )

    def test_where_nobody_is_shown_it(self, store: Store) -> None:
        assert refused(store, "Joanna", asked=False) == snapshot(
            'is not the whole name, and here nobody is shown whom it means: "Joanna Reyes" (mobile …1212). If the user means them, give the whole name'
        )

    def test_whole_numbers_only_where_the_rest_is_the_same(self, store: Store) -> None:
        assert refused(store, "Dan Cole") == snapshot(
            'means several people in the contacts: "Dan Cole" (mobile +1 310-555-1901), "Dan Cole" (mobile +1 312-555-1901). Ask the user which is meant, and give the number'
        )

    def test_who_cannot_be_texted(self, store: Store) -> None:
        assert (refused(store, "Ned Far"), refused(store, "Faye Fox")) == snapshot(
            (
                'cannot be texted: "Ned Far" (mobile …0123). Ask the user for another number',
                'has no number in the contacts that could be meant: "Faye Fox" (home fax …1801; pager …1802). Ask the user for another number',
            )
        )

    def test_a_number_that_they_do_not_have(self, store: Store) -> None:
        assert refused(store, "Anna Berg home") == snapshot(
            'names no number of theirs in the contacts: "Anna Berg" (mobile …1201; work …1202). Ask the user which is meant, and give the name with its label or last digits as they stand here'
        )

    def test_five_people_are_listed_at_most(self) -> None:
        with closing(Store(MEMORY)) as crowded:
            write(
                crowded,
                *(person(f"Anna {letter}", f"31055513{place:02}") for place, letter in enumerate("ABCDEFGH")),
            )
            told = refused(crowded, "Anna")
        assert (told.count("Anna"), "; 3 more" in told) == (5, True)


def test_a_shared_number_shows_all_its_names(store: Store) -> None:
    assert store.write_now(lambda tx: names_of(tx, [TOM, ANNA, "13105550000"])) == snapshot(
        {"13105551500": "Berg Family (home) or Tom Berg (home)", "13105551201": "Anna Berg (mobile)"}
    )


def test_names_of_a_whole_page_are_asked_for_at_once(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    rows = Transaction.rows

    def counted(tx: Transaction, sql: str, values: Mapping[str, Value]) -> list[Row]:
        asked.append(sql)
        return rows(tx, sql, values)

    page = [TOM, ANNA, *(f"1310555{last:04}" for last in range(20)), "O'Neill \u00e9\x00\"", ""]
    each = store.write_now(lambda tx: [names_of(tx, [number]) for number in page])
    monkeypatch.setattr(Transaction, "rows", counted)
    together = store.write_now(lambda tx: names_of(tx, page))
    assert together == {number: name for one in each for number, name in one.items()} != {}
    assert len(asked) == 1


WORDS = st.sampled_from(
    ["anna", "ann", "joanna", "berg", "bergson", "lee", "anna-lee", "jr", "\u0410nna", "hanna"]
)
PEOPLE = st.lists(st.lists(WORDS, min_size=1, max_size=3).map(" ".join), min_size=1, max_size=5)


@given(PEOPLE, st.lists(WORDS, min_size=1, max_size=3).map(" ".join), st.booleans())
def test_only_whole_words_match(people: list[str], said: str, asked: bool) -> None:
    with closing(Store(MEMORY)) as opened:
        write(opened, *(person(name, f"31055512{place:02}") for place, name in enumerate(people)))
        number = meant(opened, said, asked=asked)
    called = [place for place, name in enumerate(people) if set(key(said).split()) <= set(key(name).split())]
    if number:
        assert called == [int(number[-2:])]
        assert asked or key(people[called[0]]) == key(said)
