"""Kinds of wishes beside a plea, and what takes a plea back, in several languages."""

import re

import pytest

from bulkvs_mcp.messaging.consent.keywords import is_stop
from bulkvs_mcp.messaging.consent.wishes import looks_like_opt_out, make_rules

WISHES = {
    "a keyword that binds nowhere": ("STOP HELP", "STOP START", "$TOP", "FIN"),
    "a threat": ("I will report you to the FCC", "los voy a bloquear", "je vais vous signaler"),
    "a complaint": (
        "How many times do I have to say stop",
        "ya les dije que no",
        "quantas vezes tenho que dizer n\u00e3o",
    ),
    "never asked": ("nunca me suscrib\u00ed", "je n'ai jamais donn\u00e9 mon accord", "non ho mai chiesto"),
    "nothing of it": ("I want nothing to do with you", "no quiero nada de ustedes", "ich will das nicht mehr"),
    "no more": ("instead of texting", "no textos por favor", "basta messaggi"),
    "another's number": ("He no longer has this number", "este n\u00famero ya no es de Juan"),
    "a question how": ("How do I unsubscribe?", "\u00bfc\u00f3mo me doy de baja?", "comment me d\u00e9sabonner"),
    "a farewell": ("piss off", "vete a la mierda", "verpiss dich"),
    "told to stop, in any form": (
        "Stop at once",
        "veuillez arr\u00eater",
        "DURDURUN",
        "\u0aac\u0a82\u0aa7 \u0a95\u0ab0\u0acb",
        "\u0628\u0637\u0644\u0648\u0627 \u0631\u0633\u0627\u064a\u0644",
        "\u8bf7\u52ff\u6253\u6270",
    ),
    "whose phone it is": ("please stop contacting our team", "don't text my office again"),
    "spelt by its sound": ("No me escrivas mas", "puedes degar de molestar", "no me ables"),
    "why again": ("why are you texting me again",),
    "a wrong number": (
        "\u043e\u0448\u0438\u0431\u043b\u0438\u0441\u044c \u043d\u043e\u043c\u0435\u0440\u043e\u043c",
        "\u4f60\u6253\u9519\u4e86",
        "vous vous trompez de num\u00e9ro",
    ),
    "the object first": ("Nummer l\u00f6schen bitte", "mijn nummer verwijderen aub"),
}
ORDINARY = {
    "an order": (
        "Cancel\nAppointment",
        "Cancel - Appointment",
        "Cancel my order",
        "cancele mi cita",
        "annulez mon rendez-vous",
    ),
    "another thing that is sent": (
        "no me env\u00ede el repartidor",
        "ne m'envoyez pas le colis",
        "Bitte keine Rechnung mehr",
    ),
    "another list": ("take me off the waitlist", "unsubscribe me from the gym"),
    "another way to reach them": (
        "Don't call, just text me",
        "no me llame, mejor mensaje",
        "Don't message me on Facebook",
    ),
    "negated": ("don't stop texting me", "no dejen de escribirme", "n'arr\u00eatez pas les messages"),
    "not received": ("I never got your texts", "no me llegaron los mensajes", "je n'ai pas re\u00e7u le sms"),
    "not to come": ("I can't make it, please cancel", "no puedo ir, cancele"),
    "by mistake": ("I unsubscribed by accident, add me back",),
    "only some": ("no quiero recibir mensajes de precios, solo de citas",),
    "reported": (
        "My friend said stop texting me",
        "Stop texting me, she said.",
        "il m'a dit d'arr\u00eater de lui \u00e9crire",
    ),
    "corrected": (
        "\u0421\u0442\u043e\u043f! \u042f \u043e\u0448\u0438\u0431\u0441\u044f",
        "no cancel it, make it 6:30pm instead",
    ),
    "their own doing": ("we should stop the campaign on Friday", "I want the music to stop"),
    "a courtesy": (
        "no quiero molestar, pero cuando llega?",
        "Ich will Sie nicht st\u00f6ren, aber wann kommt sie?",
    ),
    "a question of theirs": ("Did you lose my number?", "por que ya no me escribes"),
    "in fun": ("omg stop it you're too funny", "stop, I'm driving"),
}


@pytest.mark.parametrize("kind", WISHES)
def test_a_wish_of_any_kind_is_flagged_and_does_not_bind(kind: str) -> None:
    assert [text for text in WISHES[kind] if not looks_like_opt_out(text) or is_stop(text)] == []


@pytest.mark.parametrize("kind", ORDINARY)
def test_what_takes_a_plea_back_leaves_no_flag(kind: str) -> None:
    assert [text for text in ORDINARY[kind] if looks_like_opt_out(text)] == []


@pytest.mark.parametrize(
    "words", ["Is it ready?", "¿Está listo el pedido?", "C'est prêt ?", "Wann ist es fertig?", "好的"]
)
def test_once_the_rules_are_made_no_text_waits_for_one(words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    make_rules()

    def make(pattern: str, *_: object) -> None:
        raise AssertionError(pattern)

    monkeypatch.setattr(re, "compile", make)
    assert not looks_like_opt_out(words)
