"""Words of which the Spanish patterns are made."""

LIST_OF = r"(?! negra)(?! (?:de|del|para) (?:la |los |las |el |mi |su |un |una |de )*(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|noche|cena|rifa|bus\b|camion|recog|paseo|excurs|torneo|campamento|espera|precio|compra|invitad|util|asistencia|regalo|boda|super|mandado|tarea|alumno|material|deseo|reproduccion|jugador|equipo|pedido|producto|ingrediente|viaje|pasajero|turno|voluntari|grado|clase|admitid|finalista|examen|curso|aprobad|seleccionad|aceptad|libro|menu|fiesta|emergencia|deudor|moros|pendient|autorizad|permitid|responsable|familiar|contactos de emerg|(?:personas|gente|padres|tutores) (?:autoriz|permit|encargad|que pued))| de (?:l[oa]s|gente|padres|personas) que (?!(?:les? )?(?:recib|contact|mand|envi|escrib|text|quier|compr))\w| para (?:recog|firm|comer|entr|ir\b|jug|particip|servir|trabaj|llevar|hacer|cocin|(?:el|la|los|las) (?!promo|mens|text|resto|otr|public|notif|alert|aviso|info|ofert)\w))"
"""A list of goods, guests or duties is none of whom is texted."""
SMALL = r"(?:(?:ya|mas|los|las|sus|tus|su|tu|el|la|un|una|estos|estas|esos|esas|este|esta|ese|esa|tantos?|tantas?|todos?|todas?|ningun\w*|otr[oa]s?|cualquier|cualesquiera|vuestr[oa]s?|de|d|con|del|a|en|mi|mis|por|favor|recibir|recibiendo|llegando|inmediatamente|el envio de|servicio de) ){0,4}"
"""Small words between a verb and what it is about."""
HERE = r"(?= [?.,]| ?$| (?:por|a|en|aqui|aca|ya|nunca|jamas|mas|otra|de nuevo|gracias|de|con|que|y|o|ni|pero|porque|pq|a mi|al|nada|para|desde|ahora|cuanto|inmediat\w*|jaja\w*|todo|tanto|vez)\b)"
END = r"(?= [?.,]| ?$| (?:ya|ustedes|usted|por favor|gracias|de (?:inmediato|una(?= [?.,]| ?$| (?:buena )?(?:vez|por|ya)\b)|nuevo|ahi|aqui|aca|alli|eso|esto|todo|ustedes)|inmediat\w*|ahora|nunca|jamas|cuanto antes|y|que|o|pero|porque|lo antes|definitiv\w*|permanent\w*|please|(?:mejor|nomas)(?= [.,]| ?$| y\b)|del todo|por completo|para siempre|(?:loco|wey|guey|bro|compa|amig[oa]|che|jef[ea]|patron|joven|senor\w*|mano|herman[oa]|amor|mij[oa])(?= [?.,]| ?$)|no (?:quiero|me|soy)|es|esta|ya no|j[aeio]j[aeio]\w*|xd|lol|haha\w*)\b)"
NOT_OF = r"(?! (?:a|al|de|del)(?: (?:l[oa]s?|el|mis?|sus?|tus?|est[eao]s?|es[eao]s?|una?|tod[oa]s)){0,2} (?!(?:l[oa]s?|el|mis?|sus?|tus?|est[eao]s?|es[eao]s?|una?|tod[oa]s|ustedes|usted|inmediat|parte|forma|manera|favor|mens|msj|msg|sms|te?xt|promo|avis|alert|notif|ofert|list|num|cel|tel|inform|noti|bolet|newsl|anunc|public|recordat|cupon|whats|servicio|grupo|sistema|envio)\w*)\w)"
"""What is taken out is no other thing: a magazine, a class."""
CALLED = r"m(?:en|n)(?:saj|sag|sj|zaj)\w*|te?xts?|msjs?|mjs|msgs?|mens|sms|textos?|recad\w*|textitos?|avisitos?|ofertitas?|anuncitos?|notific\w+|publicidad\w*|promo\w*|propaganda\w*|recordatorios?|avisos?|ofertas?|spam|whats\w*|wh?ats?ap+s?|wsp|wpp|anuncios?|comunica(?:do|cion)\w*|marketing|alertas?|informacion|campanas?|encuestas?|newsletters?|boletin\w*|cupon\w*|descuentos?|noticias?|novedades|publicaciones|envios|difusion\w*|suscripcion(?:es)?{not_of}|texteo|tonterias|mamadas|mierdas?|cadenas|basura|porquerias?|cochinadas?|chingaderas?|pendejadas?|estupideces|chorradas|boludeces|giladas|spameo|bombardeo|(?:(?:est|es|tant)as|sus|tus|mas) (?:cosas?|vainas?|notas)|esta? (?:cosa|vaina)".replace(
    "{not_of}", NOT_OF
)
"""What is sent, by whatever name."""
WRITE = r"(?:(?:re)?en[vb]i|m[an]?nd|[ei]?scri[bv]|eskri[bv]|te?xt[ei]?|mensaje|contact|molest|llam|insist|hostig|acos|fastidi|freg|frieg|fri?egu|chin(?:g|gu)|xin(?:g|gu)|jod|marc|marqu|habl|comuni[cq]u?|notifi[cq]u?|busc|busqu|spame|bombarde|satur|inund|llen|incomod|import[u]n|perturb|invad|atosig|agobi|cans|jorob|dirij|dirig|respond|contest|avis|inform|ofrec|ofrez|vend|invit|promocion|pregunt|whatsape|wasape|guasape|mortific|abrum|estorb|persig|lat(?:e|o)se|ases|asedi|remit|transmit|distribu[iy]?|difund|gir|hostig|spame|ofert|dist?urb)"
SUBJUNCTIVE = (
    r"(?:[aeu]?(?:[ae]n|[ae]s|[ae]is|[ae]|[ae]d)|ar|er|ir|i?endo|ando|[ai]e?ran|[ai]e?ras|[ai]e?ra|asen|iesen)"
)
ONTO = r"(?:me|nos|le|les|lo|la|los|las|melos|melas|noslos|selos)?"
WRITING = rf"{WRITE}{SUBJUNCTIVE}{ONTO}"
"""To write somebody: told, wished or named, never told of the past."""
CEASE = r"(?:(?:dej(?:a|e|en|em|n|ar|es|ad|eis|aran|aras|ara|asen|arais|arian|aria|arias|emos|ate|ense|ese|aos|arse)|par(?:e|en|ar|ad|eis|ale|enle|aran|ara|aras|asen|arian|as|an))(?:me|nos|se|le)?(?: (?:ya|por favor|por completo|de una vez|todos))* (?:de|con)|(?<!se )(?<!cuando )(?<!donde )(?:ces|evit|suspend|interrump|finaliz|termin|acab|cort|fren)(?:e|en|ar|es|ad|a|an|er|ir|ed|aran|ara|arlo|eis|emos)(?:me|nos|le|se)?(?: (?:de|con))?|deten(?:ga|gan|er|gas|ed)(?:se)?|abste(?:nga|ngan|ner|ngas|neos|nganse|ngase|nerse)|(?:pon(?:ga|gan|er|le|ganle|gale|gas)|da(?:r|le|nle)|den(?:le)?)(?: ya)? (?:un |el )?(?:fin|alto|freno|termino) (?:a|con)|ba?sta (?:ya )?(?:de|con)|(?:cancel|anul|desactiv|silenci|deshabilit|detesto|elimin|quit)(?:a|e|en|ar|ad|es|o)(?:me|nos|le|se)?|ahorr(?:a|e|en|ate|ese|ense|ar|arse|eme|enme|atelo)(?:me)?|(?:cort|par|termin|acab)(?:a|e|en)la(?: ya)? con|(?:ya )?(?:baj|aflo[jx]|rela[jx])(?:a|e|en|ate|ense|ese)(?:le)? (?:a|con|de)|apag(?:a|ue|uen|ar|ad)|(?:ya )?(?:chole|ladilla|lata|fastidio|jartera|mamera|hueva|flojera|hartazgo|joda|pesadilla) (?:con|de)|(?:ya )?(?:es)?ta bueno (?:ya )?(?:de|con)|(?:ya )?vale (?:ya )?(?:de|con)|ya estuvo (?:de|con|bueno (?:de|con))|(?:suficiente|demasiado) (?:de|con)|corten|enough (?:de|con)|(?:stop|quit)(?: (?:a|con|de|mandando|sending))?|(?:se )?acab(?:o|aron)(?:se)? (?:con )?)"
"""To make an end of something, told somebody."""
AWAY = r"(?:borr|su?elt|vorr|elimin|[qk]u?it|sak|sa(?:c|qu)|re?mu?[eo]v|retir|suprim|exclu[iy]?|tach|descart|de?suscri[bp]|des?ins?cri[bp]|desapunt|desafili|desvincul|desconect|desregistr|desmatricul|anul|bot|tir|depur|olvid|bloque|baj|desactiv|deshabilit|desagreg|delete|remov|delet|eras)"
TOLD_AWAY = rf"{AWAY}(?:a|e|i|as|es|an|en|ad|ed|id|ar|er|ir|ais|eis|a?n?|ar[ai]an|aran|asen|aras|ara|ando|iendo|ieran|iera|(?<=uy)(?:er\w{{1,2}}|esen?))"
"""To take off, told, wished or named, never told of the past."""
OUT = rf"(?:{TOLD_AWAY}|(?:dar|de?n|de|des|dad|dan|das|deis|dieran|diera|causar|dando|desen|dese)(?:me|nos|se|le)?(?: ya| por favor)? (?:de |d )?(?:la )?baja(?: a)?|(?:dese|desen|den|de|da|dar|dad|da)(?:me|nos|se)(?: ya| por favor)? (?:de )?baja)"
NUMBER = r"(?:(?:mi|este|ese|nuestro|el|su|del) )?(?:numeros?(?: de (?:telefono|celular|cel|movil|contacto))?|num|nro|telefono|telf?|celular|cel|movil|contacto|whats\w*)(?: (?:de telefono|celular|personal|movil))?|(?:mi|esta|nuestra|la) linea|mi nombre|mis datos(?: personales)?|mi info(?:rmacion)?|mi registro|mi usuario|mi perfil"
PLACES = r"(?:(?:su|sus|futur[oa]s?|proxim[oa]s?|siguientes|demas|mas|la|las|el|los|tu|tus|esta|este|estas|estos|esa|ese|esas|esos|vuestra?s?|dicha|toda|todas|todos|cualquier) ){0,2}(?:(?:(?:texting|text|mailing|sms|texto|phone|contact) )?(?:listas?|list){list_of}|listados?|bases?(?: de datos)?|sistema|registros?|grupos? de (?:mensajes|whats\w*|difusion|textos?|avisos|alertas|turnos|ventas|ofertas|vecin[oa]s|padres|mamas|oracion|empleados|noticias|clientes)|grupos?(?! de )|chat|directorio|contactos|agenda|envios?|difusion|envio masivo|campana|archivos?|libreta|padron|lados|partes|fichero|mailing|telefono|celular|correos? masivos?|servicio(?! (?:de|del|al)\b)|(?:servicio|programa|plan|club) de (?:mensaj\w*|sms|alertas|avisos|promo\w*|textos?)|esto|eso|ahi|aqui|aca|client(?:es|as)|suscriptor(?:es|as)|afiliad[oa]s|(?:suy|tuy|vuestr)[oa]s|de ustedes|vaina|cosa|mugre|tonteria|mierda|(?:(?:correos?|llamadas) (?:y|o|ni) )?(?:{called})(?: (?:masiv|publicitari|promocional|comercial|automatic|automatizad|molest)\w+)?)\b".replace(
    "{called}", CALLED
).replace("{list_of}", LIST_OF)
ASK = r"(?:quiero|queremos|quisiera|quisieramos|deseo|deseamos|necesito|necesitamos|pido|pedimos|les pido|exijo|exigimos|solicito|solicitamos|ruego|rogamos|suplico|prefiero|preferimos|preferiria|agradeceria|agradezco|agradeceriamos|demando|ordeno|me gustaria|nos gustaria|me encantaria|me agradaria|me alegraria|elijo|opto por|decido|haga(?:n|me)? (?:el )?favor de|hagan?me el favor de|favor de|puedo|podria|podemos|como puedo|se puede|es posible|(?:hay|existe|habra) (?:alguna |una )?(?:forma|manera|modo) de|me niego a|me opongo a|pueden|podrian|puede|pode(?:is|s)|puedes|podrias)"
LAW = r"(?:acciones|medidas) (?:legales|judiciales)|tomare (?:acciones|medidas|cartas)|consecuencias|abogad\w+|polici\w+|denunci\w+|demand(?:o|ar|are|arlos|a|ados)|profeco|condusef|indecopi|fcc|ftc|fiscal\w*|autoridad\w*|tribunal\w*|juicio|juzgado|report(?:o|ar|are|arlos|ado|e|arla|arlo|arte|ados)|bloque(?:o|ar|are|arlos|ado|arte|ados|arlo)|acoso|hostigamiento|quej(?:a|ar|arme|o)|reclamo|legal(?:es|mente)?|aepd|proteccion de datos|consumidor|spam|rgpd|lopd"
LEAVE = r"(?:(?:ya|mas|me|nos|l[eo]s?|se|ustedes|usted|nadie|a|de|para|su|sus|tus|seguir|sigan?|vuelvan?|que|empresa|compania|volver) ){0,5}(?:esto|eso|ustedes|usted|nada|est[oa]s|es[oa]s|reciba?|recib\w+|us\w+|utili\w+|compart\w+|mens\w+|msj\w*|text\w+|sms|publi\w*|promo\w*|mand\w+|envi\w+|escrib\w+|contact\w+|llam\w+|molest\w+|comunic\w+|ten\w+|guard\w+|inclu\w+|agreg\w+|mi (?:num|tel|cel|dat|nom|inf)\w*|dat\w+|ser|tratamiento)\b"
"""What leave is given for, where it is to text."""
MANY = (
    r"(?:mensaj(?:es|itos)|msjs|msgs|textos|sms|recordatorios|notificaciones|alertas|publicidad|propaganda|spam)"
)
"""Texts, many of them, by name."""
TOLD = r"(?:(?:(?:re)?en[vb]i|m[an]?nd|te?xt[ei]?|mensaje|contact|molest|llam|hostig|acos|fastidi|fre?gu?|friegu?|ching?u?|xingu?|jod|marc|marqu|habl|comuni[qc]u?|notifi[cq]u?|busc|busqu|spame|bombarde|satur|incomod|import[u]n|whatsape|wasape|guasape|rob|avis|inform|promocion|pregunt|propong)(?:en?|es|eis|ar|as(?=te\b)|ando|aran?|aras|asen|n)|(?:[ei]?scri[bv]|eskri[bv]|insist|dirij|ofrezc|invad|persig|vend|transmit|jod)(?:an?|as|ais|ir|er|iendo|ieran?|ieras))(?:me|nos|le|les|lo|la|los|las|melos|melas|noslos)?"
"""To write, told or wished, never said of what somebody does."""
SOON = r"(?: (?:por (?:favor|completo|fin)|ya|de (?:una(?: buena)?(?: vez)?(?: por todas)?|inmediato|verdad|plano)|una (?:buena )?vez(?: por todas)?|para siempre|inmediatamente|definitivamente|completamente|totalmente|permanentemente|urgentemente|urgente|cuanto antes|lo antes posible|ahora(?: mismo)?|hoy(?: mismo)?|del todo|todos?|nomas|please|pls))*"
"""When, and how much: what may stand between a verb and what it is about."""
THEIRS = r"(?:una? (?!(?:CALLED)\b)[^\s.,?]+|(?:mi(?! (?:num|tel|cel|lin|mov|correo|what))|el|la|los|las|otro|otra|ese|esa|esos|esas|unos|unas|tu|mis) (?!(?:CALLED|empresa|compania|gente|tienda|negocio|companias|numero|sistema|bot|servicio|otra|otro|unic\w+|cosa|verdad|proxima?|siguiente|ultim[oa])\b)[^\s.,?]+)".replace(
    "CALLED", CALLED
)
"""Somebody or something else that does it."""
WRITTEN_ON = r"(?:pastel|torta|bizcocho|cake|tarjet\w*|camis\w*|playeras?|letreros?|carteles?|cartel|tazas?|gorras?|vidrio|placas?|anillos?|ramos?|regalos?|cajas?|contestadora|buzon|pared|fachada|parabrisas|carro|porton|cerca|jardin|web|sitio|pagina|menu|fotos?|flyer|volantes?|etiquetas?|empaque|logo|diseno|invitaciones|invitacion|lona|banner|video|portada|espalda|frente|puerta|espejo|facebook|instagram)"
"""What bears words: those are no texts."""
ARRIVES = r"(?:esto|eso|contin|persist|lleg|mand|env|escrib|sig|segu|vuelv|volv|contact|molest|recib|insist|text|llam)\w*"


TIME = r"(?:hasta (?!nunca|aqui|aca|siempre|el fin)\w+|(?:despues|antes|a partir|pasad[ao]s?) de las? \w+(?: de la \w+)?|(?:los |el |este |en )?(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|fines? de semana)|(?:en|por|de) la (?:noche|madrugada|manana|tarde)|de noche|en horas? de (?:trabajo|clase|oficina)|a (?:esta|esa)s? horas?(?! ni\b)|tan (?:temprano|tarde|noche)|entre (?:las )?\d+ y (?:las )?\d+|a las? \d+\s?(?:am|pm)?|hoy|manana|ahorita|por ahora|de momento|la (?:otra|proxima) semana|mientras (?:manej\w+|conduc\w+|trabaj\w+|duermo|estoy \w+)|en vacaciones|esta semana)"
OTHER_WAY = r"(?:llam|marqu|marc|telefone)\w*"


def to(count: int) -> str:
    """At most so many words, of one sentence or more."""
    return rf"(?:[^\s.]+ ){{0,{count}}}?"


def far(count: int) -> str:
    """The same across sentences."""
    return rf"(?:[^\s]+ +){{0,{count}}}?"
