"""Spanish as people text a business: what sounds like a wish and is said in fun, of another or of what is done."""

from tests.messaging.consent.composed.drawing import drawn, missed, taken

PEACE = ("déjame en paz ", "ya déjenme en paz ", "déjenme tranquilo ", "déjame dormir ")
SAYS = ("dice mi perro ", "dijo mi gata ", "grita el bebé ", "dice mi panza ", "parecía decir el perico ")
WHEN = ("cuando lo baño jaja", "después de comer ahí", "cada vez que vamos")
IN_PEACE = ("con sus mensajes", "y borren mi número", ", mi perro se asusta con cada texto")

OF_THEIRS = ("mi mamá ", "mi tía ", "mi hijo ", "mi esposo ")
SAYS_THAT = ("dice que ya no le manden ", "pide que ya no le manden ", "dice que no le manden ")
SO_SALTED = ("tan salado el caldo", "tan chica la porción", "el arroz tan seco", "tan temprano al jardinero")
TO_THEM = ("mensajes", "tantos textos", "tanta publicidad")

THEY_TURNED_OFF = ("desactivé ", "silencié ", "apagué ", "ayer no, pero ya desactivé ")
TEXTS = ("las notificaciones", "los avisos", "las alertas")
AND_MISSED = (
    " y no vi que ya estaba listo",
    " y no supe que ya había llegado",
    " y se me pasó la cita",
    " en el trabajo, apenas vi su mensaje",
    ", por eso no contesté",
)
TURN_OFF = ("desactive ", "desactiven ", "cancele ", "quiten ")
PLEASE = (" por favor", " y borre mi número", ", por error me inscribí", ", no supe ni cómo me suscribí")

ENOUGH_OF = ("paren ya con ", "párenle ya con ", "ya paren con ")
TOO_GOOD = (
    "esos postres, mi dieta no aguanta",
    "esas galletas que voy a engordar jaja",
    "esos tacos tan ricos jaja",
    "esos vestidos que se me acaba el sueldo",
)
TOO_MANY = ("esos mensajes", "sus promociones", "tantas ofertas jaja", "su spam", "esas cosas, no me interesan")

ENOUGH = ("ya estuvo, ", "listo, ya estuvo, ")
DONE = ("ya pagué", "ya llegué", "ya les mandé la foto", "ya quedó", "ya lo recogí", "ya está pagado")
NOT_DONE = (
    "ya no me manden nada",
    "ya les dije que no",
    "quítenme",
    "encontré otra tienda, bórrenme",
    "ya pagué y siguen mandando mensajes",
)


def test_what_a_pet_or_a_belly_says_is_left() -> None:
    assert taken(drawn(PEACE, SAYS, WHEN)) == []
    assert missed(drawn(("déjenme en paz ", "ya déjenme en paz "), IN_PEACE)) == []


def test_how_it_is_sent_to_theirs_is_left() -> None:
    assert taken(drawn(OF_THEIRS, SAYS_THAT, SO_SALTED)) == []
    assert missed(drawn(OF_THEIRS, SAYS_THAT, TO_THEM)) == []


def test_what_they_turned_off_and_missed_is_left() -> None:
    assert taken(drawn(THEY_TURNED_OFF, TEXTS, AND_MISSED)) == []
    assert missed(drawn(TURN_OFF, TEXTS, PLEASE)) == []


def test_goods_that_are_too_good_are_left() -> None:
    assert taken(drawn(ENOUGH_OF, TOO_GOOD)) == []
    assert missed(drawn(ENOUGH_OF, TOO_MANY)) == []


def test_what_is_done_is_left() -> None:
    assert taken(drawn(ENOUGH, DONE)) == []
    assert missed(drawn(("ya estuvo, ",), NOT_DONE)) == []


DROPPED = ("me das de baja ", "me dan de baja ", "denme de baja ", "dame de baja ")
OF_ONE_DAY = (
    "la sesión de hoy, la del viernes sí voy",
    "la hora de mañana?",
    "el turno del martes",
    "la clase de las 5",
)
OF_ALL = ("de los mensajes de hoy en adelante", "de la lista hoy mismo", "la suscripción de mensajes?")
NEIGHBOURS = ("los del 2 siguen ", "señor, los de arriba siguen ", "buenas, el de al lado sigue ")
AT_IT = (
    "molestando con la música, ¿puede hablarles?",
    "molestando a mi perro",
    "molestando, les puede decir algo?",
)
SHOPS = ("los de su tienda siguen ", "los del banco siguen ", "ustedes siguen ")
WRITING_ON = ("molestando con sus mensajes", "molestando, díganles que ya no me escriban", "mandando promos")
NOT_SOLD = ("lo pensé y no quiero vender la moto ", "no queremos venderla ", "no voy a comprar el refri ")
AT_A_PRICE = ("por ese precio, ofrezca algo mejor", "en esa cantidad", "tan barata", "por 5000", "por menos")
AT_NONE = ("por ese precio, dejen de escribir", "y ya no me manden mensajes", "ni me escriban más")
ONE_OF_TWO = ("mejor cancela ", "quita ", "para el logo, mejor borra ", "elimina ")
ONE = (
    "la versión negra y sigue con la dorada",
    "el diseño grande y sigue con el chico",
    "la primera y deja la segunda",
)
NOT_ONE = ("los mensajes y sigue con tu vida", "mi número y sigue con otro", "mi número de la lista")
LEFT_OUT = ("nos quedamos fuera de ", "por qué quedé fuera de ", "mi hijo quedó fuera de ", "quedamos fuera de ")
A_LIST = ("la lista de roscas? yo aparté", "la lista del equipo?", "la lista? yo avisé a tiempo")
TO_BE_OUT = ("quiero quedar fuera de ", "quiero que mi número quede fuera de ", "déjenme fuera de ")
THE_LIST = ("la lista de promociones", "su lista de mensajes", "la lista de difusión")
FROM_ONE = (
    "bórrenme de la lista de mañana ",
    "me quita de la lista de principiantes ",
    "sácanos de la lista de hoy ",
)
TO_ANOTHER = ("y anótenme para el lunes", "y nos pone en la otra", "y me apunta en la del jueves?")
TO_NONE = ("y no me pongan en otra", "y ya no me manden nada", "y pongan a otra persona")
RELATED = ("mi jefe me sigue ", "mi ex sigue ", "su hermana nos sigue ", "mi mamá todavía me sigue ")
SENDING = ("mandando a la farmacia", "escribiendo en las paredes", "enviando al niño enfermo")
NOT_TOLD = ("no le mande mensaje a mi esposo ", "no le escriban a mi mamá ", "no le avisen a mi novia ")
SURPRISE = ("que es sorpresa", "que no sabe nada de la fiesta", "porque va a ser sorpresa", "mejor yo le digo")
FOR_THEM = (
    "no le manden mensajes a mi esposo",
    "ya no le manden promociones a mi hijo",
    "no le escriban más a mi mamá",
)
REMINDED = ("no necesito que me recuerden, ", "no hace falta que me recuerde, ")
BE_THERE = ("ahí estaré", "yo llego a las 5", "ahí nos vemos", "voy mañana")


def test_one_day_is_dropped_or_all_of_it() -> None:
    assert taken(drawn(DROPPED, OF_ONE_DAY)) == []
    assert missed(drawn(DROPPED[:2], OF_ALL)) == []


def test_neighbours_bother_or_those_who_text() -> None:
    assert taken(drawn(NEIGHBOURS, AT_IT)) == []
    assert missed(drawn(SHOPS, WRITING_ON)) == []
    assert taken(drawn(RELATED, SENDING)) == []


def test_a_price_is_refused_or_whoever_texts() -> None:
    assert taken(drawn(NOT_SOLD, AT_A_PRICE)) == []
    assert missed(drawn(NOT_SOLD, AT_NONE)) == []


def test_one_of_two_things_goes_on() -> None:
    assert taken(drawn(ONE_OF_TWO, ONE)) == []
    assert missed(drawn(ONE_OF_TWO, NOT_ONE)) == []


def test_a_list_is_missed_or_changed_or_left() -> None:
    assert taken(drawn(LEFT_OUT, A_LIST)) == []
    assert missed(drawn(TO_BE_OUT, THE_LIST)) == []
    assert taken(drawn(FROM_ONE, TO_ANOTHER)) == []
    assert missed(drawn(FROM_ONE, TO_NONE)) == []


def test_who_is_not_told_of_a_surprise_or_wants_no_texts() -> None:
    assert taken(drawn(NOT_TOLD, SURPRISE)) == []
    assert missed(list(FOR_THEM)) == []
    assert taken(drawn(REMINDED, BE_THERE)) == []
