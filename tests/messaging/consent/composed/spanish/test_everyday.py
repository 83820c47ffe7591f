"""Spanish as people text a shop every day: what they have enough of, cancel, want otherwise, wish."""

from tests.messaging.consent.composed.drawing import drawn, missed, taken

ENOUGH = ("ya basta con ", "basta con ", "basta y sobra con ")
OF_IT = ("lo que trajeron", "las que compré", "los que hay", "lo que pedimos", "el que tengo")
OF_TEXTS = ("lo que me mandan, ya no escriban", "esos mensajes", "tantas promos", "sus textos")
NO_MORE = ("no me manden más ", "no manden más ", "ya no me envíen más ")
GOODS = ("sillas, con las que hay alcanza", "tortillas, ya hay muchas", "cajas, ya no caben", "muestras")
TEXTS = ("chistes", "cadenas", "mensajes de la tienda", "ofertas, con las que hay me basta")
COMPLAIN = ("voy a poner una queja ", "quiero poner una queja ", "voy a presentar un reclamo ")
OF_WORK = ("porque el chofer fue grosero", "porque nunca entregaron", "porque el baño está sucio", "por el frío")
OF_WRITING = ("porque me siguen escribiendo", "porque no paran de mandar mensajes", "si me mandan otro texto")
WELL_DONE = ("ya estuvo, ", "ya estuvo, gracias, ", "listo, ya estuvo, ")
DONE = ("quedó muy bien", "todo perfecto", "ya me llegó", "ya pude entrar", "me atendieron rápido")
ENDED = ("no me manden más", "bórrenme", "ya no quiero mensajes", "paren con los textos")
GIVE_UP = ("solicito la baja de ", "necesito tramitar la baja de ", "quiero la baja de ")
SERVICES = ("mi línea telefónica", "mi internet", "mi seguro", "las placas", "mi membresía del gym")
LISTED = ("mi número", "su lista", "sus mensajes", "mi celular de su lista")
CANCEL = ("cancelen la cita y ", "cancela el pedido y ", "anulen mi reserva y ", "cancelen la orden y ")
TELL_ME = ("avísenme por mensaje", "mándenme otra fecha", "escríbanme cuando tengan", "avisen por texto")
TELL_NOT = ("no me escriban más", "borren mi número", "ya no me manden mensajes")
NOT_ASKED = ("yo no pedí esto, ", "no pedí eso, ", "no ordené esto, ")
ASKED = ("pedí la hamburguesa sencilla", "era sin cebolla", "ordené tacos", "mi pedido era otro")
AWAY_WITH = ("quítenme", "no quiero sus mensajes", "bórrenme de su lista")
UNWANTED = ("no quiero el recordatorio ", "ya no quiero los avisos ", "no me interesa la promo ")
OTHERWISE = (
    "a las 6, mejor a las 9",
    "un día antes, quiero dos",
    "de la mañana, prefiero en la tarde",
    "de dos, cuánto cuesta una?",
)
AT_ALL = ("de nada, bórrenme", "ni nada de ustedes", "ni me escriban", ", quiero que me dejen de escribir")
TOLD_BEFORE = ("les había dicho que ya no ", "ya les he dicho que no ")
A_THING = ("quería la cama grande", "quiero cilantro", "quiero el paquete caro")
NO_TEXTS = ("quiero mensajes", "quiero que me escriban", "quería más textos", "me escriban")
WRONG = ("número equivocado, ", "numero equivocado ")
A_HOUSE = ("es el 12", "es el departamento 8", "vivimos en el 5")
COME_DOWN = ("baja, ", "ya baja por favor, ", "bajen, ")
OUTSIDE = ("ya llegué por ti", "estoy afuera", "ya estamos abajo", "te espero en el carro")
LATE = ("no quiero que me avisen ", "no quiero que lleguen ", "no queremos que nos manden el pedido ")
TOO_LATE = ("tarde otra vez", "a última hora", "mal como ayer", "temprano")
WHO_DID = ("quién me quitó ", "por qué me borró ", "cuándo me sacó ")
OFF_WHAT = ("de la lista?", "del grupo?", "del sistema?")
NO_NEED = ("no es necesario que me escriban, ", "no hace falta que me avisen, ")
COMING = ("llego en diez minutos", "yo paso mañana", "los veo en la puerta", "ya voy")
FOUND = ("dejen de buscar el paquete, ", "ya no busquen, ", "paren de buscar, ")
NO_BLOCK = ("no me bloqueen, ", "espero no molestar, ", "estoy harta de esperar, ", "cansado de buscar, ")
A_REASON = ("ya voy a pagar", "a qué hora abren?", "ustedes lo tienen?")
IN_CROSS = ("nunca me inscribí al ", "jamás me registré en el ", "no estoy de acuerdo con el ")
SCHEME = ("curso", "torneo", "viaje")
AGREED = ("no estoy de acuerdo con ", "no estamos de acuerdo en ")
TO_GET = ("recibir sus mensajes", "que me manden publicidad", "recibir textos")
PEACE = ("no me dejan en paz con ", "ya no aguanto tanto mensaje, paren con ")
IT = ("ya apareció", "ya lo encontré", "ya está aquí")

LOOKED_FOR = ("ya conseguí trabajo, ", "ya renté, ", "gracias, ya compré, ", "")
NO_LONGER = ("ya no me manden ", "no nos envíen más ", "ya no me mande ", "no me sigan mandando más ")
OF_TRADES = ("opciones", "vacantes", "propiedades por favor", "cotizaciones", "departamentos", "precios", "rifas")
PAPERS = ("el menú del día", "la propaganda del partido", "el boletín de la parroquia", "el catálogo")
OF_SHOPS = ("cosas del gimnasio", "cosas de la escuela", "de la rifa", "del salón", "cosas de bebés")
CEASE = ("dejen de ", "deje de ", "paren de ")
COAXING = ("rogarme que vuelva", "invitarme a sus eventos", "ofrecerme préstamos", "insistirme", "recordarme")
LAUGHING = ("ya sáquenme ", "bórrenme ", "quítenme de su lista ")
LAUGH = ("jaja", "jeje", "xd", "lol")
OUT_OF = ("bórrenme de ", "sáquenme de ", "quíteme de ")
THEIRS = ("sus clientes", "sus clientas", "sus suscriptores", "lo de las rifas", "su grupo de ventas")
NO_LIST = ("no quiero estar en ", "no quiero que mi número esté en ", "no deseo aparecer en ")
ANY_LIST = ("ninguna de sus listas", "ninguna lista de ustedes", "ninguno de sus registros")
NUMBER_OF = ("este cel es de la empresa y ", "este número es del trabajo, ", "en este celular ")
NO_ADS = ("no se permite publicidad", "no se aceptan promociones", "no se recibe propaganda")
COSTS = ("me cobran por cada mensaje ", "cada texto me cuesta ", "me llegan promos a diario ")
SO_STOP = ("así que paren", "y ya, paren", "entonces párenle", "así que basta")
ONE_MORE = ("otro mensaje y ", "un texto más y ", "otro mensaje más y ")
LEAVING = ("me cambio de compañía", "no vuelvo", "ya no les compro", "dejo de ir")
THING = ("quítenme esto de ", "paren esa cosa de ", "cancelen eso de ", "apaguen lo de ")
MESSAGES = ("los mensajes", "los avisos", "sus textos")
HOW = ("no encuentro cómo ", "no sé cómo ", "no encuentro dónde ")
CANCELLED = ("cancelar los mensajes, háganlo ustedes", "salirme de la lista", "quitar estos avisos, quítenlos")
PATIENCE = ("me colmaron la paciencia con ", "me acabaron la paciencia con ")


def few(*parts: tuple[str, ...]) -> list[str]:
    """Of what is drawn as much as takes a moment."""
    return drawn(*parts)[:24]


def test_what_they_have_enough_of_is_no_wish() -> None:
    assert taken(few(ENOUGH, OF_IT)) == []
    assert missed(few(ENOUGH[:2], OF_TEXTS)) == []
    assert taken(few(NO_MORE, GOODS)) == []
    assert missed(few(NO_MORE, TEXTS)) == []


def test_a_complaint_is_about_their_work_or_their_writing() -> None:
    assert taken(few(COMPLAIN, OF_WORK)) == []
    assert missed(few(COMPLAIN, OF_WRITING)) == []


def test_what_is_done_well_is_done() -> None:
    assert taken(few(WELL_DONE, DONE)) == []
    assert missed(few(WELL_DONE, ENDED)) == []


def test_what_is_cancelled_is_often_another_thing() -> None:
    assert taken(few(GIVE_UP, SERVICES)) == []
    assert missed(few(GIVE_UP, LISTED)) == []
    assert taken(few(CANCEL, TELL_ME)) == []
    assert missed(few(CANCEL, TELL_NOT)) == []


def test_what_they_did_not_ask_for_comes_with_what_they_did() -> None:
    assert taken(few(NOT_ASKED, ASKED)) == []
    assert missed(few(NOT_ASKED, AWAY_WITH)) == []


def test_they_want_it_otherwise_or_not_at_all() -> None:
    assert taken(few(UNWANTED, OTHERWISE)) == []
    assert missed(few(UNWANTED, AT_ALL)) == []
    assert taken(few(TOLD_BEFORE, A_THING)) == []
    assert missed(few(TOLD_BEFORE, NO_TEXTS)) == []
    assert taken(few(LATE, TOO_LATE)) == []


def test_they_come_or_ask_or_have_found_it() -> None:
    assert taken(few(WRONG, A_HOUSE)) == []
    assert taken(few(COME_DOWN, OUTSIDE)) == []
    assert taken(few(WHO_DID, OFF_WHAT)) == []
    assert taken(few(NO_NEED, COMING)) == []
    assert taken(few(FOUND, IT)) == []
    assert taken(few(NO_BLOCK, A_REASON)) == []
    assert taken(few(IN_CROSS, SCHEME)) == []


def test_what_they_do_not_agree_to_is_a_wish() -> None:
    assert missed(few(AGREED, TO_GET)) == []
    assert missed(few(PEACE, MESSAGES)) == []


def test_what_is_sent_by_trade_is_not_wished_any_more() -> None:
    assert missed(few(LOOKED_FOR, NO_LONGER, OF_TRADES)) == []
    assert missed(few(LOOKED_FOR, NO_LONGER, PAPERS)) == []
    assert missed(few(NO_LONGER, OF_SHOPS)) == []


def test_nobody_is_to_coax_them() -> None:
    assert missed(few(CEASE, COAXING)) == []
    assert missed(few(PATIENCE, MESSAGES)) == []
    assert missed(few(ONE_MORE, LEAVING)) == []


def test_they_are_taken_out_of_whatever_list() -> None:
    assert missed(few(LAUGHING, LAUGH)) == []
    assert missed(few(OUT_OF, THEIRS)) == []
    assert missed(few(NO_LIST, ANY_LIST)) == []
    assert missed(few(NUMBER_OF, NO_ADS)) == []


def test_it_is_to_end_whatever_it_is_called() -> None:
    assert missed(few(COSTS, SO_STOP)) == []
    assert missed(few(THING, MESSAGES)) == []
    assert missed(few(HOW, CANCELLED)) == []
