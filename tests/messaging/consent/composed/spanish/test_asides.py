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
