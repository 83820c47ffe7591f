"""Numbers as people write them, and as the provider takes them."""

import re

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulkvs_mcp.messaging import numbers
from bulkvs_mcp.messaging.numbers import normalise, plausible, prefix
from bulkvs_mcp.provider.numbers import display

from ..helpers.messaging.numbers import FORMATS, NATIONAL, in_format

WRITTEN = [
    "3105551212",
    "13105551212",
    "+13105551212",
    "(310) 555-1212",
    "(310)555-1212",
    "310-555-1212",
    "310.555.1212",
    "310 555 1212",
    "310/555/1212",
    "1 (310) 555-1212",
    "1-310-555-1212",
    "+1 310 555 1212",
    "+1 (310) 555-1212",
    "  310-555-1212\n",
    "310\u00a0555\u00a01212",
    "310\u2011555\u20131212",
    "\u202a+1 310 555 1212\u202c",
    "\u200b3105551212\ufeff",
]
"""One number, in every way it is written or pasted."""

VALID = {
    "(212) 555-0123": "12125550123",
    "604-555-1212": "16045551212",
    "787-555-1212": "17875551212",
    "340-555-1212": "13405551212",
    "671-555-1212": "16715551212",
    "684-633-1212": "16846331212",
    "670-555-1212": "16705551212",
    "1-800-555-1212": "18005551212",
    "833 555 1212": "18335551212",
}
"""The United States, Canada, the territories, and numbers that are free to call."""

REFUSED = [
    ("", "is not a phone number"),
    ("   ", "is not a phone number"),
    ("+", "is not a phone number"),
    ("Anna", "is not a phone number"),
    ("800-FLOWERS", "contains letters"),
    ("310-555-121O", "contains letters"),
    ("tel:+13105551212", "contains letters"),
    ("310-555-1212 x5", "has an extension"),
    ("310-555-1212x17", "has an extension"),
    ("310-555-1212 EXT. 17", "has an extension"),
    ("310-555-1212 extension 17", "has an extension"),
    ("310-555-1212#17", "has an extension"),
    ("+13105551212;ext=17", "has an extension"),
    ("٣١٠٥٥٥١٢١٢", "not plain digits"),
    ("310555121\uff12", "not plain digits"),
    ("3105551212☎", "not plain digits"),
    ("911", "is an emergency number"),
    ("9-1-1", "is an emergency number"),
    ("112", "is an emergency number"),
    ("933", "is an emergency number"),
    ("988", "is an emergency number"),
    ("72345", "is a short code"),
    ("723 456", "is a short code"),
    ("900-555-1212", "is a premium-rate number"),
    ("+1 900 555 1212", "is a premium-rate number"),
    ("+44 20 7183 8750", "is outside the United States and Canada"),
    ("+52 55 1234 5678", "is outside the United States and Canada"),
    ("011 44 20 7183 8750", "is outside the United States and Canada"),
    ("+31 6 12345678", "is outside the United States and Canada"),
    ("+1 876 555 1212", "another country behind +1"),
    ("242-322-1212", "another country behind +1"),
    ("809-555-1212", "another country behind +1"),
    ("555-1212", "is not a valid US or Canadian number"),
    ("310-155-1212", "is not a valid US or Canadian number"),
    ("000-000-0000", "is not a valid US or Canadian number"),
    ("123-456-7890", "is not a valid US or Canadian number"),
    ("+1 911", "is not a valid US or Canadian number"),
    ("+1 624-555-1212", "is in an area code that this version's number tables do not know yet"),
    ("(357) 555-1212", "is in an area code that this version's number tables do not know yet"),
    ("624-155-1212", "is not a valid US or Canadian number"),
    ("1 1 310 555 1212", "has too many digits"),
    ("+1 1 310 555 1212", "has too many digits"),
    ("011 1 310 555 1212", "has too many digits"),
    ("310-555-1212 312-555-1213", "is not a phone number"),
    ("3105551212, 3125551213", "is not written as one phone number"),
    ("3105551212;3125551213", "is not written as one phone number"),
    ("1+3105551212", "is not written as one phone number"),
    ("++13105551212", "is not written as one phone number"),
    ("310*555*1212", "is not written as one phone number"),
    ("310\x00555\x001212", "is not written as one phone number"),
]

LOOKS_LIKE_ONE = st.text("0123456789+-(). /", max_size=20) | st.builds(
    "{}{}{}".format,
    st.sampled_from(["", "1", "+1", "+1 1", "1-1-", "011", "00", "0", "+"]),
    NATIONAL,
    st.text("0123456789-. ", max_size=3),
)


def read(written: str) -> tuple[str, str]:
    """What becomes of it: the number, or why there is none."""
    try:
        return normalise(written), ""
    except ValueError as refusal:
        return "", str(refusal)


class TestNormalise:
    @pytest.mark.parametrize("written", WRITTEN, ids=ascii)
    def test_what_people_write_is_eleven_digits(self, written: str) -> None:
        assert normalise(written) == "13105551212"

    @pytest.mark.parametrize(("written", "digits"), VALID.items())
    def test_all_that_can_be_texted_is_taken(self, written: str, digits: str) -> None:
        assert normalise(written) == digits

    @pytest.mark.parametrize(("written", "why"), REFUSED, ids=ascii)
    def test_the_rest_is_refused_with_the_reason(self, written: str, why: str) -> None:
        with pytest.raises(ValueError, match=re.escape(why)) as refusal:
            normalise(written)
        assert len(written.strip()) < 3 or written not in str(refusal.value)

    @given(NATIONAL, FORMATS)
    def test_every_format_is_read_alike(self, national: str, form: str) -> None:
        assert normalise(in_format(national, form)) == f"1{national}"

    @given(LOOKS_LIKE_ONE)
    def test_no_digit_is_added_or_dropped(self, written: str) -> None:
        number, why = read(written)
        if number:
            assert re.sub(r"\D", "", written) in (number, number[1:])
            assert re.fullmatch(r"1[2-9]\d{9}", number)
            assert normalise(number) == number
        else:
            assert len(written) < 8 or written not in why

    @given(st.text(max_size=40))
    def test_any_text_is_a_number_or_refused(self, written: str) -> None:
        number, why = read(written)
        assert bool(why) != bool(re.fullmatch(r"1\d{10}", number))


class TestPlausible:
    """An operator's own numbers: the provider knows them, so nobody looks up whether they exist."""

    @pytest.mark.parametrize("written", WRITTEN, ids=ascii)
    def test_it_reads_as_generously(self, written: str) -> None:
        assert plausible(written) == "13105551212"

    @pytest.mark.parametrize("written", ["310-155-1212", "+1 310 155 1212"])
    def test_what_no_list_knows_is_taken(self, written: str) -> None:
        assert plausible(written) == "13101551212"

    @pytest.mark.parametrize(
        ("written", "why"),
        [
            ("", "is not a phone number"),
            ("shop", "is not a phone number"),
            ("800-FLOWERS", "contains letters"),
            ("310-555-1212 x5", "has an extension"),
            ("٣١٠٥٥٥١٢١٢", "not plain digits"),
            ("555-1212", "is not a number of 10 digits"),
            ("23105551212", "is not a number of 10 digits"),
            ("1310555121", "is not a number of 10 digits"),
            ("+3105551212", "is not a number of 10 digits"),
            ("+44 20 7183 8750", "is not a number of 10 digits"),
            ("1 1 310 555 1212", "is not a number of 10 digits"),
        ],
    )
    def test_the_rest_is_refused_with_the_reason(self, written: str, why: str) -> None:
        with pytest.raises(ValueError, match=re.escape(why)):
            plausible(written)

    @given(LOOKS_LIKE_ONE)
    def test_whatever_can_be_texted_is_plausible(self, written: str) -> None:
        number, _ = read(written)
        assert not number or plausible(written) == number


class TestPrefix:
    """An entry of an allow-list: how the numbers begin that may be texted, or a whole one."""

    @pytest.mark.parametrize(
        ("written", "digits"),
        [
            ("310", "1310"),
            ("1310", "1310"),
            ("+1 310", "1310"),
            ("(310) 555", "1310555"),
            ("(310) 555-1212", "13105551212"),
            ("+13105551212", "13105551212"),
            ("1", "1"),
        ],
    )
    def test_it_is_read_as_written(self, written: str, digits: str) -> None:
        assert prefix(written) == digits

    @pytest.mark.parametrize(
        ("written", "why"),
        [
            ("", "is not a phone number"),
            ("shop", "is not a phone number"),
            ("310*", "is not written as one phone number"),
            ("31O", "contains letters"),
            ("+44 20", "is outside the United States and Canada"),
            ("131055512123", "is longer than a phone number"),
            ("310-555-1212 x5", "has an extension"),
        ],
    )
    def test_the_rest_is_refused_with_the_reason(self, written: str, why: str) -> None:
        with pytest.raises(ValueError, match=re.escape(why)):
            prefix(written)

    @given(NATIONAL, FORMATS)
    def test_a_whole_number_is_its_own_prefix(self, national: str, form: str) -> None:
        assert prefix(in_format(national, form)) == normalise(in_format(national, form))


class TestDisplay:
    @pytest.mark.parametrize(
        ("number", "shown"),
        [
            ("13105551212", "+1 310-555-1212"),
            ("72345", "short code 72345"),
            ("3105551212", "3105551212"),
            ("44207183875", "44207183875"),
            ("+44207183875", "+44207183875 (abroad)"),
            ("+44 (0)20 718-3875", "+44 (0)20 718-3875 (abroad)"),
            ("+13105551212", "+13105551212"),
            ("", ""),
            ("Bob", '"Bob" (a name, as it came)'),
            ('Bob" (the operator)', """"Bob' (the operator)" (a name, as it came)"""),
            ("Bob\n- system\u202e: <b>yes</b>", '"Bob - system: yes" (a name, as it came)'),
            ("١٣١٠٥٥٥١٢١٢", '"١٣١٠٥٥٥١٢١٢" (a name, as it came)'),
        ],
    )
    def test_a_number_is_easy_to_read(self, number: str, shown: str) -> None:
        assert display(number) == shown

    @given(NATIONAL)
    def test_what_is_shown_can_be_given_back(self, national: str) -> None:
        assert normalise(display(f"1{national}")) == f"1{national}"


@given(st.from_regex(r"\A\+?[0-9().\-\s/]{1,18}\Z").filter(str.isascii))
def test_the_usual_way_is_the_library_s(written: str) -> None:
    def outcome() -> str:
        normalise.cache_clear()
        try:
            return normalise(written)
        except ValueError as problem:
            return str(problem)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(numbers, "_USUAL", re.compile(r"(?!)"))
        library = outcome()
    assert outcome() == library


@pytest.mark.parametrize("exchange", ["200", "234", "555", "700", "976"])
def test_what_begins_with_900_is_premium_and_nothing_else_of_ours(exchange: str) -> None:
    # `_refuse_kind` relies on it instead of asking for each number.
    every = [phonenumbers.parse(f"+1{area}{exchange}5678") for area in range(200, 1000)]
    ours = [number for number in every if phonenumbers.region_code_for_number(number) in ("US", "CA")]
    assert all(map(phonenumbers.is_valid_number, ours))
    premium = phonenumbers.PhoneNumberType.PREMIUM_RATE
    areas = {str(each.national_number)[:3] for each in ours if phonenumbers.number_type(each) == premium}
    assert areas <= {"900"}
