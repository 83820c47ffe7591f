"""Kinds of wishes beside a plea, and what takes a plea back, in several languages."""

import pytest

from bulkvs_mcp.messaging.consent.keywords import is_stop
from bulkvs_mcp.messaging.consent.wishes import looks_like_opt_out

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
    "in fun": ("omg stop it you're too funny", "stop, I'm driving"),
}


@pytest.mark.parametrize("kind", WISHES)
def test_a_wish_of_any_kind_is_flagged_and_does_not_bind(kind: str) -> None:
    assert [text for text in WISHES[kind] if not looks_like_opt_out(text) or is_stop(text)] == []


@pytest.mark.parametrize("kind", ORDINARY)
def test_what_takes_a_plea_back_leaves_no_flag(kind: str) -> None:
    assert [text for text in ORDINARY[kind] if looks_like_opt_out(text)] == []
