"""Names that a careless database takes for one: a reason to refuse, never to act on the other."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulkvs_mcp.messaging.webhooks.merging import WebhookWish, plan
from bulkvs_mcp.provider.errors import InvalidArguments
from bulkvs_mcp.provider.names import fold
from bulkvs_mcp.provider.simulator.app import DEFAULT_WEBHOOK, Simulator
from bulkvs_mcp.provider.wire.documented import Webhook

from ...helpers.support import structure
from ...helpers.tools.deeds import DELETE, NEW_URL, UPDATE, connected, do, each_era, writes

HIDDEN = "\u200b\u200d\u2060\ufeff\u00ad\u034f\u3164\ufe0f\U000e0100\u180b\u202e"
MARKS = "\u0301\u0308\u20dd\u0327"
SPACES = " \u00a0\u2003\u3000"


@st.composite
def alike(draw: st.DrawFn) -> str:
    """The name as somebody may write it who does not mean to write another."""
    letters = [draw(st.sampled_from([c, c.upper(), c.lower(), chr(ord(c) + 0xFEE0)])) for c in DEFAULT_WEBHOOK]
    for extra, most in ((HIDDEN, 3), (MARKS, 2)):
        for _ in range(draw(st.integers(0, most))):
            letters.insert(draw(st.integers(1, len(letters))), draw(st.sampled_from(extra)))
    outer = st.text(alphabet=SPACES, max_size=2)
    return f"{draw(outer)}{''.join(letters)}{draw(outer)}"


@given(alike())
def test_a_name_that_may_be_the_same_is_refused_naming_the_other(name: str) -> None:
    existing = [Webhook(name="Other"), Webhook(name=DEFAULT_WEBHOOK, url=NEW_URL)]
    if name == DEFAULT_WEBHOOK:
        assert plan(existing, WebhookWish(name, NEW_URL)).before is existing[1]
        return
    with pytest.raises(InvalidArguments) as refused:
        plan(existing, WebhookWish(name, NEW_URL))
    (issue,) = refused.value.report.issues or []
    assert "'Default'" in issue.problem


@given(st.text(max_size=12))
def test_a_fold_is_stable(name: str) -> None:
    assert fold(fold(name)) == fold(name) == fold(f" {name.upper().lower()} ") or name.upper().lower() != name


@pytest.mark.parametrize(("written", "plain"), [("B\u00f8x", "box"), ("\u0141odz", "lodz"), ("\u00c6on", "aeon")])
def test_letters_that_are_plain_ones_to_some_databases(written: str, plain: str) -> None:
    assert fold(written) == fold(plain)


def test_what_only_looks_alike_is_another() -> None:
    """No database takes these for one; whoever is asked sees the name."""
    assert len({fold(name) for name in ("Default", "Default.", "D\u0435fault", "Def ault")}) == 4


ACCENTED = "D\u00e9fault"
THERE = [
    *("Default ", " Default", "DEFAULT", "\uff24efault", "Default\u3164", ACCENTED),
    unicodedata.normalize("NFD", ACCENTED),
]


@each_era
@pytest.mark.parametrize("there", THERE)
async def test_what_the_provider_has_is_compared_so_too(era: str, there: str) -> None:
    simulator = Simulator()
    simulator.webhooks = {there: simulator.webhooks.pop(DEFAULT_WEBHOOK)}
    simulator.webhooks[there].name = there
    async with connected(simulator, era, confirm="off") as client:
        put, gone = [structure(await do(client, deed))["error"] for deed in (UPDATE, DELETE)]
    assert (put["code"], gone["code"]) == ("invalid_arguments", "webhook_not_found")
    assert "has to be named exactly" in put["message"]
    assert "is another and has to be named exactly" in gone["next_step"]
    assert writes(simulator) == []
