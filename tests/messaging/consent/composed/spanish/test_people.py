"""Spanish as people text a business: what else they cancel, threaten with and cry out about."""

from tests.messaging.consent.composed.drawing import drawn, missed, taken

FOR_THEM = ("mi papá ", "mi mamá ", "mi abuelita ", "mi esposo ")
NOT_WISHED = (
    "no quiere que le manden textos",
    "ya no quiere que le escriban",
    "no quiere que le sigan mandando mensajes",
    "pide que ya no le manden mensajes",
    "no desea que la contacten más",
)
THREAT = ("los reporto si ", "pongo una queja si ", "voy a hablar con mi abogado si ", "los voy a demandar si ")
GOES_ON = ("no dejan de escribir", "no paran de mandar mensajes", "siguen escribiendo", "me vuelven a textear")
LEAVE = ("no les doy permiso de ", "no le di permiso a nadie de ", "no tienen mi permiso para ")
TO_TEXT = ("escribirme", "mandarme textos", "contactarme", "usar mi número")
OUT = ("sáquenme del ", "bórreme del ", "quiero salirme ya del ", "me quiero salir de una vez del ")
PROGRAM = ("programa de textos", "programa de mensajes", "grupo de mensajes")
GONE = ("quiero que mi número ", "que mi teléfono ", "pido que mi celular ")
FROM_THERE = (
    "desaparezca de su lista",
    "ya no aparezca en su lista",
    "salga de su base",
    "se borre de su sistema",
)
ASKED = ("todavía me llegan mensajes. ", "me llegó otro texto, ", "otra vez sus mensajes. ")
THAT_NOT = ("ya había pedido que no", "ya les había dicho que no", "ya habíamos dicho que no")
NO_USE = ("no tiene caso que ", "de nada sirve que ", "es por demás que ", "no le veo caso a que ")
SENDING = ("me escriban", "me manden mensajes", "me sigan mandando textos")
ABOUT = ("ya no me manden ", "dejen de mandarme ", "no quiero más ", "ya no necesito ")
TEXTS_OF = ("mensajes del gimnasio", "recordatorios de la cita", "textos sobre la casa", "alertas del banco")
MISTYPED = ("mnaden ", "mamden ", "maden ", "envein ", "manedn ")
MISTYPED_TEXTS = ("mesajes", "mensjes", "texots", "msjs")
MISTYPED_WRITING = ("ecriban", "esriban", "escirban", "molsten", "cotacten")
OR_ELSE = ("o los bloqueo", "o cambio de banco", "porque me gasta los datos", "y borren mi número")

CANCELLED = ("cancelo ", "quiero cancelar ", "cancelen ", "cómo cancelo ")
SUBSCRIBED = (
    "la suscripción de las vitaminas",
    "la suscripción del periódico",
    "mi suscripción a la revista",
    "la suscripción de café",
)
TAKEN_OFF = ("quiten a mi ex ", "saque a mi tía ", "borren a mi hija ")
DUTIES = ("de la lista para recogerlo", "de la lista de los que firman", "de la lista del bus")
CRY = ("ya basta, ", "alto, ", "basta, ", "ya estuvo, ")
OF_ELSE = ("quiero hablar con la directora", "el casero no arregla nada", "esa pared es la que no va")
ENOUGH = ("no quiero nada más, ", "ya no quiero más, ", "no necesito nada más, ")
BUT = ("solo la cuenta", "nomás el filtro", "solamente los clavos", "únicamente la factura")
COMPLAINT = ("los voy a denunciar ", "voy a poner una queja ", "los voy a reportar ")
ABOUT_ELSE = (
    "si no me devuelven el depósito",
    "por cobrarme doble",
    "si no arreglan el techo",
    "por la comida fría",
)
NO_LEAVE = ("no di permiso para que ", "no autorizo que ", "quién autorizó que ")
ELSEWHERE = ("mi hija saliera temprano", "cortaran el árbol", "cambiaran la cerradura")
NO_BOTHER = ("no quisiera molestar pero ", "no quise molestarlo, ", "disculpe tantos mensajes, ")
A_QUESTION = ("mi orden llegó fría", "a qué hora cierran?", "es que me urge")
BROKEN = (
    "el botón de cancelar no funciona, ",
    "lo que pedí no sirve, ",
    "cancelé la orden y la app no funciona, ",
)
TO_RETURN = ("quiero devolver la licuadora", "me ayudan?", "quiero cambio")
TO_ANOTHER = ("no le manden los avisos a mi ex, ", "no manden mensajes a mi trabajo, ")
TO_ME = ("mándenmelos a mí", "mándenlos a este celular")
GOING_ON = ("sigue llegando ", "siguen mandando ", "siguen llegando ")
A_THING = ("la factura vieja", "paquetes de otra persona", "agua sucia", "los cobros")
SEIZED = ("ya les dije que ", "cuántas veces tengo que decir que ", "me molesta que ")
NO_TEXT = ("no funciona la puerta", "no hay agua caliente", "no llega el plomero")

SPARED = ("ahórrense la molestia de ", "evítese el trabajo de ", "evítense la pena de ")
MIDDLE = ("si no es mucha molestia ", "si no es mucho pedir ", "por error di que sí, ", "me anoté sin querer, ")
STILL = ("ya me salí y siguen con los mensajes", "mandé stop y nada", "puse baja y siguen mandando")
SHORT_OF = ("ni un avisito más", "no quiero ni un textito más", "no me manden ofertitas", "cero textos desde hoy")
HALF = ("i dont want más mensajes", "no text más please", "please quit escribiéndome", "no send más promos")
IN_PEACE = ("dejen en paz a ", "dejen de escribirle a ", "ya no contacten a ")
OF_THEIRS = ("mi mamá", "mi papá, por favor", "mi esposo")
GROUPS = ("sáquenme del grupo de mensajes ", "quíteme de la lista de avisos ", "bórrenme del grupo de textos ")
OF_WHAT = ("del gimnasio", "de la iglesia", "de la escuela")
NO_NEED = (
    "no hace falta que me escriban ",
    "no es necesario que me avisen ",
    "no necesito que me manden mensaje ",
)
IN_CASE = ("si no hay novedad", "cuando llegue", "antes de venir", "para confirmar")
HURTS = ("la muela ", "mi rodilla ", "el vecino ")
KEEPS = ("me sigue molestando", "todavía me sigue molestando")
CARDS = ("mi tarjeta está bloqueada", "mi cuenta fue suspendida", "mi licencia quedó cancelada")
TOLD_OF = ("me llegó un texto de que ", "me mandaron un mensaje de que ")
LOST = ("me robaron el celular, ", "perdí el teléfono, ")
TO_BLOCK = ("bloqueen mi línea", "suspendan mi número", "cancelen el chip")
NO_REMINDER = ("ya no necesito el recordatorio de hoy, ", "no necesito el aviso, ", "no necesito cupón, ")
AT_HAND = ("ya estoy aquí", "ya la recogí", "solo la pieza", "yo lo tengo")


def few(*parts: tuple[str, ...]) -> list[str]:
    """Of what is drawn as much as takes a moment."""
    return drawn(*parts)[:24]


def test_for_somebody_else_no_more_is_wished() -> None:
    assert missed(few(FOR_THEM, NOT_WISHED)) == []


def test_a_threat_is_a_wish_where_it_is_about_texts() -> None:
    assert missed(few(THREAT, GOES_ON)) == []
    assert taken(few(COMPLAINT, ABOUT_ELSE)) == []


def test_leave_is_refused_to_text_not_to_do_something_else() -> None:
    assert missed(few(LEAVE, TO_TEXT)) == []
    assert taken(few(NO_LEAVE, ELSEWHERE)) == []


def test_to_get_out_is_found_wherever_out_of() -> None:
    assert missed(few(OUT, PROGRAM)) == []
    assert missed(few(GONE, FROM_THERE)) == []
    assert taken(few(TAKEN_OFF, DUTIES)) == []


def test_who_has_asked_before_asks_again() -> None:
    assert missed(few(ASKED, THAT_NOT)) == []


def test_texts_of_no_use_are_refused_whatever_they_are_about() -> None:
    assert missed(few(NO_USE, SENDING)) == []
    assert missed(few(ABOUT, TEXTS_OF)) == []


def test_slips_of_the_fingers_are_read() -> None:
    assert missed(few(("ya no me ", "no me "), MISTYPED, MISTYPED_TEXTS)) == []
    assert missed(few(("no me ", "ya no me "), MISTYPED_WRITING, (" más", ", por favor"))) == []


def test_what_comes_behind_takes_nothing_back() -> None:
    assert missed(few(("no me manden más ", "no me manden ninguno más ", "no me escriban más "), OR_ELSE)) == []


def test_what_else_is_cancelled_is_left() -> None:
    assert taken(few(CANCELLED, SUBSCRIBED)) == []


def test_a_cry_about_something_else_is_left() -> None:
    assert taken(few(CRY, OF_ELSE)) == []
    assert taken(few(ENOUGH, BUT)) == []
    assert taken(few(NO_BOTHER, A_QUESTION)) == []


def test_what_does_not_work_or_goes_on_is_left() -> None:
    assert taken(few(BROKEN, TO_RETURN)) == []
    assert taken(few(GOING_ON, A_THING)) == []
    assert taken(few(SEIZED, NO_TEXT)) == []


def test_what_is_to_go_to_another_is_left() -> None:
    assert taken(few(TO_ANOTHER, TO_ME)) == []


def test_another_number_or_another_person_of_theirs_is_taken_off() -> None:
    assert missed(few(("quiten ", "borren "), ("los dos números", "los otros números", "mis dos números"))) == []
    assert missed(few(("quítennos ", "bórrenos "), ("a los dos", "a mí y a mi hija", "a ambos"))) == []


def test_an_offer_or_a_list_of_days_is_left() -> None:
    assert taken(few(("no quiero ", "no acepto "), ("la oferta de 2x1", "el descuento en tienda"))) == []
    assert (
        taken(few(("no me pongan ", "no me anoten "), ("en la lista del viernes", "en la lista de la cena"))) == []
    )


def test_what_is_asked_politely_or_spared_is_found() -> None:
    assert missed(few(SPARED, ("escribirme", "estarme mandando textos", "mandarme mensajes"))) == []
    assert missed(few(MIDDLE, ("ya no me manden mensajes", "no me escriban más"))) == []


def test_small_names_and_half_english_are_found() -> None:
    assert missed([*SHORT_OF, *HALF, *STILL]) == []


def test_peace_for_theirs_and_out_of_whatever_group() -> None:
    assert missed(few(IN_PEACE, OF_THEIRS)) == []
    assert missed(few(GROUPS, OF_WHAT)) == []


def test_what_is_not_needed_in_a_certain_case_is_left() -> None:
    assert taken(few(NO_NEED, IN_CASE)) == []
    assert taken(few(NO_REMINDER, AT_HAND)) == []


def test_what_hurts_or_is_blocked_is_left() -> None:
    assert taken(few(HURTS, KEEPS)) == []
    assert taken(few(TOLD_OF, CARDS)) == []
    assert taken(few(LOST, TO_BLOCK)) == []
