"""Plain Spanish of people who are asked for support, grumble, ask how it ends, or write for one of theirs."""

from tests.messaging.consent.composed.drawing import drawn, missed, taken

GREETING = ("", "hola, ", "oiga, ")
ENDING = ("", " por favor", ", gracias")
ASKED_FOR = ("ya no me pidan ", "dejen de pedirme ", "no pidan más ", "no nos pidan ")
SUPPORT = ("dinero", "donaciones", "el voto", "más donativos")
GRUMBLES = (
    "ya párenle",
    "cómo molestan",
    "qué latosos",
    "no sean encimosos",
    "ya cansan",
    "ustedes son una molestia",
    "que no quiero nada",
    "no entienden que no quiero",
    "me están llenando el teléfono",
    "ya no aguanto tantos mensajes",
)
HOW_IT_ENDS = ("cómo se quita", "¿se puede cancelar", "¿hay manera de no recibir", "¿cómo paro", "cómo bloqueo")
THESE = (" estos mensajes", " esto", " los mensajes", " la publicidad")
TO_THEIRS = ("no le escriban más ", "ya no le escriban ", "no le manden mensajes ", "dejen de escribirle ")
FAMILY = ("a mi mamá", "a mi hija", "a mi esposo", "a mi abuelo")
NOT_FOR_THAT = ("este número ", "mi teléfono ", "este celular ")
IS_NOT = ("no es público", "no es para publicidad", "no es para propaganda", "es privado")
ENOUGH = (
    "no quiero más, ya cené",
    "no necesito nada, ya compré",
    "eso es todo, ya no necesito nada",
    "no quiero esto, quería el otro",
    "¿van a dejar de mandar las promociones?",
    "me avisan cuando termine la promoción",
    "si no vienen hoy pongo una queja",
    "no autoricé ese cargo",
    "me sigue molestando la rodilla",
    "ya no me llame, ya voy llegando",
    "cancelen mi registro al curso",
)


def test_whoever_asks_for_support_is_told_no() -> None:
    assert missed(drawn(GREETING, ASKED_FOR, SUPPORT, ENDING)) == []


def test_grumbles_without_a_plea_are_found() -> None:
    assert missed(drawn(GRUMBLES, ENDING[::2])) == []


def test_who_asks_how_it_ends_is_found() -> None:
    assert missed(drawn(GREETING, HOW_IT_ENDS, THESE, ("", "?"))) == []


def test_what_is_asked_for_one_of_theirs_is_found() -> None:
    assert missed(drawn(GREETING, TO_THEIRS, FAMILY, ENDING)) == []


def test_a_number_that_is_not_for_that_is_found() -> None:
    assert missed(drawn(GREETING, NOT_FOR_THAT, IS_NOT, ENDING[::2])) == []


def test_what_is_enough_of_another_thing_is_left() -> None:
    assert taken(drawn(GREETING, ENOUGH, ("", ". Gracias"))) == []
