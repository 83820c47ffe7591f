"""Spanish as people text a business: off which list they want, and what else is cancelled or not sent."""

from tests.messaging.consent.composed.drawing import drawn, missed, taken

TAKE_OFF = ("den de baja mi número para ", "borren mi celular para ", "quite este teléfono para ")
FOR_TEXTS = ("los avisos por mensaje", "las alertas", "recibir promociones", "lo de los recordatorios")
OFF_WITH = ("fuera mi número de ", "fuera mi celular de ", "quiero salirme de ")
LISTS = ("su lista de mensajes", "su base de datos", "esa lista", "su lista")
HOW_COME = (
    "no sé cómo llegué a esta lista",
    "no sé quién me metió en este grupo",
    "ni idea de cómo caí en su lista",
)
LEAVE = (" pero quiero salir", ", quiero salirme", " y quiero que me saquen")
NEED_NOT = ("mi hija es menor y no tiene por qué ", "mi abuela no tiene para qué ", "no tengo por qué ")
GET = ("recibir sus mensajes", "estar recibiendo sus textos", "aguantar su publicidad")
NOT_FOUND = ("no encuentro dónde ", "no encuentro por ningún lado cómo ", "no encontré cómo ")
TO_LEAVE = ("desuscribirme de los mensajes", "desactivar los avisos", "cancelar los mensajes", "darme de baja")
ALL_I_ASK = ("lo único que les pido es ", "lo que quiero es ", "mi única petición es ")
NO_MORE = ("no recibir más mensajes", "ya no recibir nada", "no recibir sus avisos")
NEITHER = ("ni de ustedes ni de nadie quiero ", "ni de ese partido ni de ningún otro quiero ")
ENOUGH = ("ya basta de mensajes ", "no más mensajes ", "ya no manden mensajes ")
NO_INTEREST = ("no me interesa su seguro", "no necesito su tarjeta", "no quiero su curso")
BY_MISTAKE = ("le di que sí por error a ", "acepté por error ", "le piqué sin querer a ")
SO_OFF = ("los mensajes, quiero quitarlos", "los avisos, quiero cancelarlos", "los textos, quiero desactivarlos")
OF_THE_BUSINESS = ("a este número no le manden nada ", "a este celular no le vuelvan a mandar nada ")
BUSINESS = ("del casino", "de apuestas", "de la tienda")

BOUGHT = ("no reconozco este cargo, ", "tengo una reserva doble, ", "me cobran un seguro. ", "la app me cobra, ")
HOW_TO_CANCEL = ("cómo lo cancelo", "cómo la cancelo?", "dónde cancelo?", "cómo lo quito?")
TEXTED = ("me llegan mensajes del banco, ", "tengo suscripción a sus textos, ", "estoy en su lista, ")
HOW_TO_LEAVE = ("cómo los cancelo?", "cómo cancelo?", "cómo salgo?")
OFF_A_LIST = ("quite a mi mamá de ", "saquen a mi hijo de ", "borre a Luis de ", "elimine a mi tía de ")
LISTS_OF = ("la lista de enfermos", "la lista de oración", "la lista del comedor", "la lista de pacientes de hoy")
STAYING = ("no me quites de ", "no me borre de ", "no nos saquen de ", "no me vayas a quitar de ")
I_BUY = ("tu lista, en quincena te compro", "la lista, sí voy a ir", "su lista por favor")
IF_FREE = ("si alguien cancela ", "si se cancela una cita ", "si cancela el de las 4 ")
TELL_ME = ("me mandas mensaje", "me avisas y voy", "mándame un texto")
ASKED = ("pregunta 2: sí. pregunta 3: ", "a la pregunta 3: ninguno. a la 4: ")
NO_ANSWER = ("no quiero contestar", "prefiero no responder", "no quiero responder")
IF_NONE = ("si ya no hay, ", "si no tienen, ", "si no alcanza, ")
NOTHING = ("no me mande nada", "no me manden nada, gracias")
NO_TROUBLE = (
    "no voy a molestar más, gracias",
    "ya no te molesto",
    "no los vuelvo a molestar",
    "no te quito más tiempo",
)


def test_a_number_comes_off_what_it_is_used_for() -> None:
    assert missed(drawn(TAKE_OFF, FOR_TEXTS)) == []
    assert missed(drawn(OFF_WITH, LISTS)) == []
    assert missed(drawn(HOW_COME, LEAVE)) == []
    assert missed(drawn(OF_THE_BUSINESS, BUSINESS)) == []


def test_nobody_has_to_get_them() -> None:
    assert missed(drawn(NEED_NOT, GET)) == []
    assert missed(drawn(ALL_I_ASK, NO_MORE)) == []
    assert missed(drawn(NEITHER, ("mensajes", "recibir textos", "sus promociones"))) == []
    assert missed(drawn(ENOUGH, NO_INTEREST)) == []


def test_they_look_for_the_way_out() -> None:
    assert missed(drawn(NOT_FOUND, TO_LEAVE)) == []
    assert missed(drawn(BY_MISTAKE, SO_OFF)) == []
    assert missed(drawn(TEXTED, HOW_TO_LEAVE)) == []


def test_what_is_paid_for_is_cancelled() -> None:
    assert taken(drawn(BOUGHT, HOW_TO_CANCEL)) == []
    assert taken(drawn(IF_FREE, TELL_ME)) == []


def test_others_come_off_other_lists() -> None:
    assert taken(drawn(OFF_A_LIST, LISTS_OF)) == []
    assert taken(drawn(STAYING, I_BUY)) == []


def test_no_answer_is_no_wish() -> None:
    assert taken(drawn(ASKED, NO_ANSWER)) == []
    assert taken(drawn(IF_NONE, NOTHING)) == []
    assert taken(list(NO_TROUBLE)) == []
