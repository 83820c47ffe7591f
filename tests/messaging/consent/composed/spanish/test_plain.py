"""Plain Spanish put together freely: whoever is told, however the verb stands, and in the spelling of a chat."""

from tests.messaging.consent.composed.drawing import drawn, missed, taken

GREETING = ("", "hola, ", "buenas tardes ", "oiga, ", "señores: ")
ENDING = ("", " por favor", ", gracias", ". Ya cansan")
NOBODY = (
    "nadie",
    "nadie de su oficina",
    "ninguno de ustedes",
    "ni usted ni nadie",
    "nadie de esa tienda",
    "ninguna persona de su empresa",
)
WISHING = ("que ", "quiero que ", "no quiero que ", "pido que ", "espero que ", "les pido que ", "necesito que ")
TO_WRITE = (
    " me escriba más",
    " me vuelva a escribir",
    " vuelva a escribirme",
    " me mande mensajes",
    " me siga mandando promociones",
    " me contacte por aquí",
    " vuelva a mandarme un mensaje",
)
NOT_WANTED = ("no quiero ", "ya no quiero ", "no deseo ", "no me interesa ", "no queremos ")
ONE_OF_THEM = (
    "ninguno más",
    "recibir ninguno más",
    "recibir otro más",
    "más de estos",
    "recibir más de esos",
    "nada de ustedes",
    "nada de lo que mandan",
    "saber nada de sus ofertas",
    "recibir nada más",
)
NOT = ("no me ", "ya no me ", "por favor ya no me ", "nunca más me ", "les ruego que no me ")
TOLD = (
    "manden ",
    "envíen ",
    "mande ",
    "mandes ",
    "envíes ",
    "mandés ",
    "enviéis ",
    "vuelvan a mandar ",
    "volváis a enviar ",
    "sigan mandando ",
    "estén enviando ",
    "hagan llegar ",
)
SENT = (
    "más mensajes",
    "mensajes de texto",
    "sus promociones",
    "otro aviso",
    "nada más",
    "ni un solo mensaje",
    "cosas",
    "tantos anuncios",
    "más mensajes a este número",
)
CEASING = ("dejen ", "deje ", "deja ", "dejá ", "dejad ", "podrían dejar ", "¿pueden dejar ", "quiero que dejen ")
WHEN = ("de ", "ya de ", "por favor de ", "de una vez de ", "por completo de ")
WRITING = (
    "escribirme",
    "mandarme mensajes",
    "enviarme sus ofertas",
    "molestarme con mensajes",
    "textearme",
    "mandar mensajes a este número",
    "contactarme",
    "mandarnos publicidad",
)
TAKING = (
    "bórrenme ",
    "sáqueme ",
    "quítame ",
    "sacame ",
    "borradme ",
    "me podrían quitar ",
    "alguien me puede sacar ",
)
LISTS = (
    "de su lista",
    "de sus contactos",
    "de su base de datos",
    "de todas sus listas",
    "de la lista de mensajes",
    "del grupo de avisos",
    "de ahí",
)
WHY = (
    "mi papá falleció",
    "número equivocado",
    "no soy Marta",
    "vendí ese carro",
    "aquí no vive ningún Pedro",
    "ya no soy cliente",
    "esta no es mi cuenta",
)
ABOUT_IT = (
    ", bórrenlo",
    ". Quiten este número",
    ", ya no escriban a este número",
    " así que ya no me manden nada",
    ", quítenlo de la lista",
    ". Dejen de escribir",
)
THOUGHT = (
    "pensé que ya me habían ",
    "creí que ya me habían ",
    "yo creía que ya me habían ",
    "se suponía que ya me habían ",
)
DONE = ("borrado ", "quitado ", "sacado ", "eliminado ", "dado de baja ")
ASKED = ("ya les pedí que ", "la semana pasada pedí que ", "les he pedido mil veces que ", "ayer les dije que ")
WERE_TO = (
    "no me mandaran más mensajes",
    "dejaran de escribirme",
    "me borraran de la lista",
    "ya no me escribieran",
    "me dieran de baja",
)
HOW = (
    "cómo hago para ",
    "¿cómo le hago para ",
    "¿qué tengo que hacer para ",
    "¿con quién hablo para ",
    "¿a dónde llamo para ",
)
TO_GET_OUT = (
    "ya no recibir mensajes",
    "que ya no me lleguen mensajes",
    "que dejen de escribirme",
    "que me borren de la lista",
    "dejar de recibir promociones",
)
THEMSELVES = (
    "que ya no me lleguen mensajes",
    "que se borre mi número",
    "que los mensajes paren",
    "quiero que esto pare",
    "mi número no debe ser utilizado",
    "me opongo al envío de mensajes",
    "revoco mi consentimiento para recibir mensajes",
    "no se me vuelva a contactar",
    "favor de suspender los mensajes",
    "solicito el cese de los mensajes",
)
CHAT = (
    ("ya no ", "yano ", "lla no ", "yaa no ", "noo "),
    ("m ", "me "),
    ("manden ", "mandn ", "mandenn ", "enbien "),
    ("+ ", "mas ", "maas ", "nda d "),
    ("msjs", "mensages", "mnsajes"),
    ("", " xfa", " x favor", " grax"),
)
CHAT_CEASING = (
    ("degen ", "dejn ", "djen ", "dejenn ", "deja "),
    ("d ", "de "),
    ("mandarm ", "mandarme ", "escribirm ", "embiarme "),
    ("msjs", "mensages", "cosas"),
    ("", " xfa", " xq ya me canse", " grasias"),
)
CHAT_TAKING = (
    ("kitenme ", "borrenm ", "vorrenme ", "sakenme ", "quitenm "),
    ("d ", "de "),
    ("su ", "la ", "tu "),
    ("lista", "lizta", "listaa"),
    ("", " xfa", " x favor", " pls"),
)

NOTHING_CAME = (
    "no me ha llegado ",
    "todavía no me llega ",
    "no he recibido ",
    "nadie me mandó ",
    "nunca me mandaron ",
    "no nos llegó ",
    "no me han enviado ",
)
AWAITED = (
    "ningún mensaje",
    "el recordatorio",
    "el código",
    "ningún aviso de la escuela",
    "nada",
    "el mensaje de confirmación",
)
STAYING = (
    "no dejen de ",
    "por favor no dejen de ",
    "no vayan a dejar de ",
    "no quiero que dejen de ",
    "nunca dejen de ",
)
GETTING = ("mandarme mensajes", "avisarme", "enviarme las ofertas", "escribirme")
KEPT = (
    "no me borren de la lista",
    "no me quiten de su lista",
    "no quiero darme de baja",
    "no quiero salir de la lista",
    "no quiero perderme ningún mensaje",
    "no cancelen los recordatorios",
)
OTHERS = (
    "mi jefe no me manda mensajes",
    "mi ex no deja de escribirme",
    "dile a tu hermano que ya no me escriba",
    "una amiga me pidió que no le mandara mensajes",
    "no quiero que mi hijo mande mensajes en clase",
    "nadie de su oficina me ha llamado",
    "que nadie le diga nada, es sorpresa",
)
A_TIME = (
    " hasta el lunes",
    " mientras manejo",
    " antes de las 9",
    " hoy, estoy en el hospital",
    " esta semana, ando de viaje",
    " hasta que yo les diga",
)
CANCELLING = ("quiero cancelar ", "ya no quiero ", "cómo cancelo ", "quisiera dar de baja ", "ya no necesito ")
A_THING = ("mi cita", "el pedido", "la reserva", "la clase del lunes", "el gimnasio", "la entrega", "mi membresía")
TAKEN = ("quiten ", "me pueden quitar ", "saquen ", "borren ", "elimine ")
OF_ANOTHER = (
    "el cargo de mi cuenta",
    "la cebolla de mi pedido",
    "a mi hermana de la lista de invitados",
    "la multa de la factura",
    "a mi hijo de la clase del viernes",
)
NO_CALLS = ("no me llamen, ", "ya no me llamen, ", "dejen de llamarme, ")
TEXTS = ("mejor mándenme mensaje", "mejor texto", "escríbanme por aquí", "solo mensajes")


def some(*parts: tuple[str, ...]) -> list[str]:
    """Of what is drawn as much as takes a second."""
    return drawn(*parts)[:250]


def test_nobody_is_to_write_whoever_they_are() -> None:
    assert missed(some(GREETING[:1], WISHING, NOBODY, TO_WRITE)) == []


def test_more_of_them_are_not_wanted_without_their_name() -> None:
    assert missed(some(GREETING[:2], NOT_WANTED, ONE_OF_THEM, ("", ", gracias", " por favor"))) == []


def test_not_to_send_is_found_however_many_and_whoever_are_told() -> None:
    assert missed(some(NOT, TOLD, SENT)) == []


def test_to_cease_is_found_whatever_stands_between() -> None:
    assert missed(some(CEASING, WHEN, WRITING, ENDING[2:])) == []


def test_to_be_taken_off_is_found() -> None:
    assert missed(some(GREETING, TAKING, LISTS, ENDING[:2])) == []


def test_what_a_reason_asks_for_is_found() -> None:
    assert missed(some(GREETING, WHY, ABOUT_IT, ENDING[::2])) == []


def test_what_they_thought_done_or_asked_before_is_found() -> None:
    assert missed(some(THOUGHT, DONE, LISTS[:5], ENDING)) == []
    assert missed(some(GREETING, ASKED, WERE_TO, ENDING[:2])) == []


def test_who_asks_how_to_get_out_wants_out() -> None:
    assert missed(some(GREETING, HOW, TO_GET_OUT, ("", "?", " por favor"))) == []


def test_what_is_put_of_itself_is_found() -> None:
    assert missed(some(GREETING, THEMSELVES, ENDING)) == []


def test_wishes_are_found_in_the_spelling_of_a_chat() -> None:
    assert missed(some(*CHAT)) == []
    assert missed(some(*CHAT_CEASING)) == []
    assert missed(some(*CHAT_TAKING)) == []


def test_what_has_not_come_is_missed_not_refused() -> None:
    assert (
        taken(some(GREETING[:2], NOTHING_CAME, AWAITED, ("", " todavía", " de la cita", ", me lo reenvían?")))
        == []
    )


def test_who_stays_is_left() -> None:
    assert taken(some(STAYING, GETTING, ("", " por favor", ", me sirven mucho"))) == []
    assert taken(some(GREETING, KEPT, ("", " por favor", ", gracias"))) == []


def test_what_others_write_is_left() -> None:
    assert taken(some(GREETING, OTHERS, ("", ", gracias", ", qué hago?"))) == []


def test_what_is_for_a_time_only_is_left() -> None:
    told = ("no me manden mensajes", "no me escriban", "no me envíen el recordatorio", "por favor no me escriba")
    assert taken(some(GREETING, told, A_TIME)) == []


def test_another_thing_is_left() -> None:
    assert taken(some(GREETING, CANCELLING, A_THING, ("", " por favor"))) == []
    assert taken(some(GREETING, TAKEN, OF_ANOTHER, ("", " por favor"))) == []


def test_texts_instead_of_calls_are_left() -> None:
    assert taken(some(GREETING, NO_CALLS, TEXTS, ("", " por favor", ", gracias"))) == []
