"""How people say in Spanish that they want no more texts."""

from .tongue import Tongue

SPANISH = Tongue(
    stop=r"dej(?:a|e|en|ar|es|ad)(?:me|nos)?(?: ya| por favor| porfa)? de|par(?:e|en|ar|ale|enle)|para (?:de|con|ya)|bast(?:a|e)(?! (?:con )?(?:una?|que)\b)|ces(?:e|en|ar)|evit(?:e|en|ar)|suspend(?:a|an|er)|deten(?:ga|gan|er)|termin(?:e|en)|har+t[ao]s?|cansad[ao]s?|detesto|odio|alto|ya estuvo|abst[eé]n\w*|renunci\w+ a|stop(?= (?:de |los |las )?(?:envi|mand|escrib|mensaj|texto|texte|llam|molest))|cancel(?= (?:mi|los|las|sus|estos|el|la) )|(?:cancel|anul)(?:a|e|en|ar)(?: (?:mi|la|los|las|estos|sus|todos|el|servicio|envio|suscripcion))*|desactiv\w+|silenci\w+",
    send=r"(?:re)?env[ií]\w*|mand\w+|escrib\w+|text[eé]\w+|mensaj[eé]\w+|contact\w*|molest\w+|llam(?!ad)\w+|insist\w+|hostig\w+|acos\w+|fastidi\w+|freg(?:ar|ando|uen)|ching(?:ar|ando|uen)|jod(?:er|iendo|an)|marcar\w*|hablen|habl[eé]s?|hablarme|comuni[qc]\w+|notifi\w+|buscar\w*|busquen|spame\w+",
    noun=r"cupon\w*|descuentos|boletin\w*|noticias|novedades|(?:est[ao]s|sus|es[ao]s) cosas|mensaj\w*|msjs?|sms|textos?|notificacion\w*|publicidad|promo\w*|propaganda|recordatorios?|avisos|ofertas|spam|wh?ats?ap+s?|wsp|wpp|anuncios|comunicacion\w*|marketing|solicitudes|alertas|info\w*|campanas|encuestas|newsletters?|tonterias|mamadas|mierdas?|cadenas?",
    never=r"no|nunca|jam[aá]s|ya n[oi]|dejen de|ni se les ocurra",
    none=r"no m[aá]s|ya no m[aá]s|ni un|ning[uú]n|cero|basta de|sin m[aá]s|no quiero m[aá]s|nada de|nunca m[aá]s",
    want=r"quier[oa]n?|queremos|kiero|dese[oa]|deseamos|quisiera|necesito|necesitamos|acept[oe]|autoric[eé]|autorizo|solicit[eéo]|ped[ií]|gust[ao]\w*|interesa\w*|interesad[ao]s?",
    get=r"recib\w+|reciv\w+|resib\w+|saber (?:nada )?(?:m[aá]s )?de (?:ustedes|ti|usted)|nada (?:m[aá]s )?de ustedes|contactad\w+|que (?:me|nos) (?:mand|envi|escrib|contact|molest|llam(?!ad)|text|habl|busqu|lleg|avis|inform|notif|ofre|comuni|spam|remit|insist|fastid|acos|freg|ching|jod|esten|anden|sigan?|sigas|vuelva|inclu|agreg|suscri|bombard|dist|marq|pers)\w*|suscri\w+|llegu?en|(?:estar|seguir) en (?:su|la|esta|el|este) (?:lista|grupo)|(?:ser|formar) parte|seguir recibiendo",
    remove=r"(?:borr|elimin|sac|saqu|quit|remuev|retir|suprim|exclu|baj|desuscrib|desinscrib|desafili|anul)\w{1,4}?(?:me|nos|lo|la)|b[oó]rr\w+|elimin\w+|s[aá]qu\w+|sac(?:ar|a)\w*|quit\w+|remuev\w+|remov\w+|retir\w+|suprim\w+|exclu\w+|olvid(?:e(?! (?:poner|dar|mandar|decir|apuntar)\b)|a)\w*|pierd[ae]\w*|bloque\w+|den de baja|(?:dar|den|date|denme|deme|dame|darme|darnos|doy) (?:de )?(?:la )?baja(?: a| de| del)?",
    mine=r"mi (?:[^\s.,?]+ )?n[uú]mero|mi num\b|mi tel[eé]fono|mi cel\w*|mi contacto|mis datos|mi nombre|este n[uú]mero|este tel[eé]fono|el n[uú]mero|mi informaci[oó]n|mi l[ií]nea|contacto|este contacto|mi (?:info|whats\w*)",
    lists=r"lista(?! de (?:espera|precios|compras|invitados))s?|bases?(?: de datos)?|sistema|registros?|grupo(?! de )|cadena|directorio|contactos",
    again=r"m[aá]s|nunca|jam[aá]s|nada|ya|por favor|porfa\w*|gracias|otra vez|de nuevo|ni|en (?:paz|este)|a este|numero",
    later=r"hasta|antes|si|cuando|hoy|ma[nñ]ana|ahora|ahorita|todav[ií]a|a[uú]n|tarde|despu[eé]s|el|la|los|las|un|una|tan|por(?! fa| este| aqu| ac[aá]| esta?| wh| sms)|en|al|porque|lo|nada todavia|mas (?:el|la|los|las|fotos|bolet\w+)|a (?!este|mi\b)",
    itself=r"que (?:me|nos) (?:borren?|quiten?|saquen?|eliminen?|den de baja)(?= [.,]| ?$| de (?:la|su|esta) lista(?! de espera))|c[oó]mo (?:dejo|hago para dejar|puedo dejar|paro) de recibir|(?:borr|elimin|saqu|s[aá]qu|quit|remu[eé]v|ret[ií]r|b[oó]rr|elim[ií]n|qu[ií]t|exclu[yí]|b[aá]j|desuscr[ií]b)\w{1,4}?(?:me|nos)(?= [.,]| ?$| (?:ya|por favor|porfa|de (?:todo|inmediato|ah[ií]|aqui|ac[aá]|sus|su|esta|estos|ustedes))\b)|(?:quiero|c[oó]mo (?:puedo|me|le hago para)|solicito|pido|deseo) (?:dar(?:me|nos) (?:de )?baja|desuscribirme|cancelar (?:la |mi )?suscripci[oó]n|salir(?:me)? de (?:esta|la|su) lista)(?! (?:del|de la|en (?:el|la)) (?!mensaj|lista|grupo|sms))|(?:d[eé]jen?|d[eé]jad|dej[ae]n?)(?:me|nos) (?:en pa[zs]|tranquil\w*|de (?:molestar|joder|fregar))|(?:me|nos) (?:pueden?|podr[ií]an?) (?:borrar|quitar|eliminar|sacar|dar de baja)(?= [.,?]| ?$| de (?:su|la lista|esta))|(?:dame|d[eé]me|d[eé]nme|dadme|darme|darnos|doy|me den?|me dan|doyme|date) (?:ya )?de baja(?! (?:la|el|los|las|mi|del|de la|presion|temporada|calidad))|(?:solicito|pido|quiero|ya pedi) (?:mi |la |dar de |darme de )?baja(?= [.,]| ?$| (?:de|por|ya)\b)|fuera de (?:la|esta|su) lista(?! de espera)|sal(?:ir|go)(?:me)? de (?:la|esta|su) lista(?! de espera)|(?:retiro|revoco|cancelo|anulo) (?:mi )?(?:consentimiento|permiso|autorizacion)|no (?:di|he dado|doy|tienen|tiene) (?:mi |ningun )?(?:consentimiento|permiso|autorizacion)|p[aá]ren(?:le|se)?(?= ya|$| [.,])|me das de baja|(?:numero|telefono|contacto) (?:[?,.] )*(?:por favor )?(?:borr|elimin|quit|saqu)\w{1,4}lo(?= [.,]| ?$)|deixa de escrib\w+|no (?:use|usen|uses|utilicen?) mi (?:[^\s.,?]+ )?(?:numero|telefono|celular|cel)(?! (?:para|de))|que (?:ya )?no (?:me|nos) (?:lleguen|manden|escriban|envien)(?= [.,]| ?$| m[aá]s)|(?:quiero|queremos|exijo|pido) que (?:paren|dejen|cesen)(?= [.,]| ?$)",
)

_SMALL = r"(?:(?:ya|mas|los|las|sus|tus|su|tu|el|la|un|una|estos|estas|esos|esas|este|esta|ese|esa|tantos?|tantas?|todos?|todas?|ningun\w*|otr[oa]s?|cualquier|cualesquiera|vuestr[oa]s?|de|d|con|del|a|en|mi|mis|por|favor|porfa\w*|recibir|recibiendo|llegando|inmediatamente|el envio de|servicio de) ){0,4}"
"""Small words between a verb and what it is about."""
_HERE = r"(?= [?.,]| ?$| (?:por|x|a|en|aqui|aca|ya|nunca|jamas|mas|otra|de nuevo|gracias|porfa\w*|xfa|plis|pls|pf|de|con|que|y|o|ni|pero|porque|pq|a mi|al|nada|para|desde|ahora|cuanto|inmediat\w*|jaja\w*|todo|tanto|vez)\b)"
_END = r"(?= [?.,]| ?$| (?:ya|por favor|porf\w*|xf\w*|plis|pls|pf\w*|gracias|de (?:inmediato|una|una vez|nuevo|ahi|aqui|aca|alli|eso|esto|todo|ustedes)|inmediat\w*|ahora|nunca|jamas|cuanto antes|y|que|o|pero|porque|lo antes|definitiv\w*|permanent\w*|please|no (?:quiero|me|soy)|es|esta|ya no)\b)"
_CALLED = r"mensaj\w*|te?xts?|msjs?|mjs|msgs?|mens|sms|textos?|textitos|notific\w+|publicidad\w*|promo\w*|propaganda\w*|recordatorios?|avisos?|ofertas?|spam|whats\w*|wh?ats?ap+s?|wsp|wpp|anuncios?|comunica(?:do|cion)\w*|marketing|alertas?|informacion|campanas?|encuestas?|newsletters?|boletin\w*|cupon\w*|descuentos?|noticias?|novedades|publicaciones|envios|difusion\w*|suscripcion(?:es)?|texteo|tonterias|mamadas|mierdas?|cadenas|basura|porquerias?|cochinadas?|chingaderas?|pendejadas?|estupideces|chorradas|spameo|bombardeo|(?:(?:est|es|tant)as|sus|tus|mas) (?:cosas?|vainas?|notas)|esta? (?:cosa|vaina)"
"""What is sent, by whatever name."""
_WRITE = r"(?:(?:re)?envi|mand|escri[bv]|te?xte|tex(?=t)|mensaje|contact|molest|llam|insist|hostig|acos|fastidi|freg|frieg|fri?egu|chin(?:g|gu)|xin(?:g|gu)|jod|marc|marqu|habl|comuni[cq]u?|notifi[cq]u?|busc|busqu|spame|bombarde|satur|inund|llen|incomod|import[u]n|perturb|invad|atosig|agobi|cans|jorob|dirij|dirig|respond|contest|avis|inform|ofrec|ofrez|vend|invit|promocion|whatsape|wasape|guasape|mortific|abrum|estorb|persig|lat(?:e|o)se|ases|asedi|remit|transmit|distribu[iy]?|difund|gir|hostig|spame|ofert|dist?urb)"
_SUBJUNCTIVE = (
    r"(?:[aeu]?(?:[ae]n|[ae]s|[ae]is|[ae]|[ae]d)|ar|er|ir|i?endo|ando|[ai]e?ran|[ai]e?ras|[ai]e?ra|asen|iesen)"
)
_ONTO = r"(?:me|nos|le|les|lo|la|los|las|melos|melas|noslos|selos)?"
_WRITING = rf"{_WRITE}{_SUBJUNCTIVE}{_ONTO}"
"""To write somebody: told, wished or named, never told of the past."""
_CEASE = r"(?:(?:dej(?:a|e|en|ar|es|ad|eis|aran|aras|ara|asen|arais|arian|aria|arias|emos)|par(?:e|en|ar|ad|eis|ale|enle|aran|ara|aras|asen|arian|as|an))(?:me|nos|se|le)?(?: (?:ya|por favor|porfa|de una vez|todos))* (?:de|d|con)|(?<!se )(?<!cuando )(?<!donde )(?:ces|evit|suspend|interrump|finaliz|termin|acab|cort|fren)(?:e|en|ar|es|ad|a|an|er|ir|ed|aran|ara|arlo|eis|emos)(?:me|nos|le|se)?(?: (?:de|con))?|deten(?:ga|gan|er|gas|ed)(?:se)?|abste(?:nga|ngan|ner|ngas|neos|nganse|ngase|nerse)|(?:pon(?:ga|gan|er|le|ganle|gale|gas)|da(?:r|le|nle)|den(?:le)?)(?: ya)? (?:un |el )?(?:fin|alto|freno|termino) (?:a|con)|basta (?:ya )?(?:de|con)|(?:cancel|anul|desactiv|silenci|deshabilit|detesto|elimin|quit)(?:a|e|en|ar|ad|es|o)(?:me|nos|le|se)?|ahorr(?:a|e|en|ate|ese|ense|ar|arse|eme|enme|atelo)(?:me)?|(?:cort|par|termin|acab)(?:a|e|en)la(?: ya)? con|(?:ya )?(?:baj|aflo[jx]|rela[jx])(?:a|e|en|ate|ense|ese)(?:le)? (?:a|con|de)|apag(?:a|ue|uen|ar|ad)|(?:ya )?(?:chole|ladilla|lata|fastidio|jartera|mamera|hueva|flojera|hartazgo|joda|pesadilla) (?:con|de)|ya estuvo (?:de|con|bueno (?:de|con))|(?:suficiente|demasiado) (?:de|con)|corten|enough (?:de|con)|stop (?:a|con|de|mandando|sending)?|(?:se )?acab(?:o|aron)(?:se)? (?:con )?)"
"""To make an end of something, told somebody."""
_AWAY = r"(?:borr|vorr|elimin|[qk]u?it|sak|sa(?:c|qu)|re?mu?[eo]v|retir|suprim|exclu[iy]?|tach|descart|de?suscri[bp]|des?ins?cri[bp]|desapunt|desafili|desvincul|desconect|desregistr|desmatricul|anul|bot|tir|depur|olvid|bloque|baj|desactiv|deshabilit|desagreg|delete|remov|delet|eras)"
_TOLD_AWAY = rf"{_AWAY}(?:a|e|i|as|es|an|en|ad|ed|id|ar|er|ir|ais|eis|a?n?|ar[ai]an|aran|asen|aras|ara|ando|iendo|ieran|iera)"
"""To take off, told, wished or named, never told of the past."""
_OUT = rf"(?:{_TOLD_AWAY}|(?:dar|den|de|des|dad|dan|das|deis|dieran|diera|causar|dando|desen|dese)(?:me|nos|se|le)?(?: ya| por favor)? (?:de |d )?(?:la )?baja(?: a)?|(?:dese|desen|den|de|da|dar|dad|da)(?:me|nos|se)(?: ya| por favor)? (?:de )?baja)"
_NUMBER = r"(?:(?:mi|este|ese|nuestro|el|su|del) )?(?:numeros?(?: de (?:telefono|celular|cel|movil|contacto))?|num|nro|telefono|telf?|celular|cel|movil|contacto|whats\w*)(?: (?:de telefono|celular|personal|movil))?|(?:mi|esta|nuestra|la) linea|mi nombre|mis datos(?: personales)?|mi info(?:rmacion)?|mi registro|mi usuario|mi perfil"
_PLACES = r"(?:(?:su|sus|futur[oa]s?|proxim[oa]s?|siguientes|demas|mas|la|las|el|los|tu|tus|esta|este|estas|estos|esa|ese|esas|esos|vuestra?s?|dicha|toda|todas|todos|cualquier) ){0,2}(?:listas?(?! de (?:espera|precios|compras|invitados|utiles|asistencia|regalos))|listados?|bases?(?: de datos)?|sistema|registros?|grupo(?: de (?:mensajes|whats\w*|difusion|texto))?(?! de )|chat|directorio|contactos|agenda|envios?|difusion|envio masivo|campana|archivos?|libreta|padron|lados|partes|fichero|mailing|telefono|celular|correos? masivos?|servicio de (?:mensaj\w*|sms|alertas|textos)|esto|eso|ahi|aqui|aca|vaina|cosa|mugre|tonteria|mierda|{called})\b".replace(
    "{called}", _CALLED
)
_ASK = r"(?:quiero|queremos|quisiera|quisieramos|deseo|deseamos|necesito|necesitamos|pido|pedimos|les pido|exijo|exigimos|solicito|solicitamos|ruego|rogamos|suplico|prefiero|preferimos|preferiria|agradeceria|agradezco|agradeceriamos|demando|ordeno|me gustaria|nos gustaria|me encantaria|me agradaria|me alegraria|elijo|opto por|decido|haga(?:n|me)? (?:el )?favor de|hagan?me el favor de|favor de|puedo|podria|podemos|como puedo|se puede|es posible|(?:hay|existe|habra) (?:alguna |una )?(?:forma|manera|modo) de|me niego a|me opongo a|pueden|podrian|puede|podeis|puedes|podrias)"
_LAW = r"abogad\w+|polici\w+|denunci\w+|demand(?:o|ar|are|arlos|a|ados)|profeco|condusef|indecopi|fcc|ftc|fiscal\w*|autoridad\w*|tribunal\w*|juicio|juzgado|report(?:o|ar|are|arlos|ado|e|arla|arlo|arte|ados)|bloque(?:o|ar|are|arlos|ado|arte|ados|arlo)|acoso|hostigamiento|quej(?:a|arme|o)|legal(?:es|mente)?|aepd|proteccion de datos|consumidor|spam|rgpd|lopd"
_ARRIVES = (
    r"(?:esto|eso|contin|persist|lleg|mand|env|escrib|sig|segu|vuelv|contact|molest|recib|insist|text|llam)\w*"
)


def _to(count: int) -> str:
    """At most so many words, of one sentence or more."""
    return rf"(?:[^\s.]+ ){{0,{count}}}?"


def _far(count: int) -> str:
    """The same across sentences."""
    return rf"(?:[^\s]+ +){{0,{count}}}?"


SPANISH_WISHES = (
    # To make an end: of writing, of what is written, of all that.
    rf"{_CEASE} (?!(?:el|la) (?:promo|ofert|anunci|text|mensaj|encuest|campan|aviso)){_SMALL}(?:{_WRITING}|{_CALLED})\b(?! (?:a )?(?:mi (?:hij|mam|pap|espos|herman)|l[oa]s? (?:vecin|client|profes|maestr)))",
    rf"(?:{_CALLED}) {_far(9)}[.,] (?:por favor |ya |que (?:ya )?)?(?:par|deteng|ces|suspend|cancel|termin|quit|dej|bast)(?:a|e|en|an|ad|es|enl[oa]s|anl[oa]s|el[oa]s|al[oa]s)(?= [.,]| ?$| ya| por)",
    # Not to write any more, with whatever comes before or after.
    rf"(?:nunca|jamas|en la vida)(?: mas)? (?:me|nos|le|les) (?:vuelv\w+ a )?{_WRITE}(?:[aeu]?[ae]n|[ae]s|[ae]|ar)(?= [.,]| ?$| (?:mas|a|aqui|aca|por|nada|otra)\b)",
    rf"(?<!he dicho )(?:no|nunca|jamas|ya no)(?: (?:me|nos|le|les|se))*(?: (?:sigan?|sigas|siga|vuelvan?|vuelvas|anden?|andes|esten?|estes|quiero que|deben|debe|tienen que))+(?: a)?(?: (?:me|nos))? {_WRITING}(?: [^\s.,?]+){{0,2}}",
    rf"(?:no|nunca|jamas|ya n[oi]|ni)(?: (?:me|nos|le|les|se|por favor|mas))+ (?:{_WRITE}|lleg|tir|busqu|haga?n? llegar)(?:[aeu]?en|[ae]s|[ae]is|an|ar|uen?)(?:me|nos)? (?:mas(?! (?:a|al|correos?|llamadas|e-?mails?|gente)\b)|aqui|aca|nada(?! (?:con|sin|hasta|de|antes|todavia|aun|el|al|hoy|que|por ahora)\b| a mi (?!num|tel|cel|lin|mov)\w)|nunca|jamas|por (?:aqui|aca|este (?:medio|numero|telefono)|mensaje|sms|texto)|a (?:este|mi|esta) (?:numero|num|tel\w*|cel\w*|movil|linea)|(?:{_CALLED}))\b",
    rf"(?:no|nunca|jamas|ya n[oi]|ni)(?: (?:me|nos|le|les|se|por favor|mas))* (?:{_WRITE}|lleg|tir|busqu|haga?n? llegar)(?:[aeu]?en|[ae]s|[ae]is|an|ar|uen?)(?:me|nos)? (?:mas(?= [?.,]| ?$| (?:a (?:este|mi)|por|aqui|aca|nada|nunca|porf\w*|xf\w*|y|con (?:los|sus|tus|estos|tantos) (?:{_CALLED})|de (?:esto|eso|estos|sus)|gracias|{_CALLED})\b)|aqui|aca|nada(?! (?:con|sin|hasta|de|antes|todavia|aun|el|al|hoy|que|por ahora)\b| a mi (?!num|tel|cel|lin|mov)\w)|nunca|jamas|por (?:aqui|aca|este (?:medio|numero|telefono)|mensaje|sms|texto)|a (?:este|mi|esta) (?:numero|num|tel\w*|cel\w*|movil|linea)|(?:{_CALLED}))\b",
    rf"(?:no|nunca|ya no)(?: (?:me|nos|lo))+ (?:inclu|agreg|met|pon|consider|anot|sum|cuent|tom|teng|añad|mantengan|apunt|inscrib|suscrib|registr)\w* (?:en cuenta )?(?:mas )?(?:en|a|para|para|de) {_PLACES}",
    rf"(?:no|ya no|tampoco) (?:me |nos )?(?:hace falta|es necesario|es preciso|es menester|hay necesidad de|hay para que|tiene caso|tiene sentido|se molesten en|se moleste en|se tomen la molestia de|necesito|ocupo|quiero|queremos|hay (?:por|para) que|requiero|pierdan (?:el|su) tiempo en?|gasten)(?: mas)?(?: (?:q|que|k|en|el|la|de))?(?: (?:ya|me|nos|se|siga|sigan|este|esten|anden|sus|tus|estos|mas|los|las|sigas|estes))* (?!llam|marqu)(?:{_WRITING}(?! (?:al?|el|la|un|una|los|las)\b)(?: [^\s.,?]+)?|{_CALLED})\b",
    rf"(?:no|ya no|tampoco) (?:hace falta|es necesario|hay necesidad de|necesito|ocupo|requiero|quiero)(?: (?:q|que|k))? (?:ya |me |nos )*(?:sigan?|sigas|anden?|esten?|continuen?) {_WRITING}(?: [^\s.,?]+){{0,2}}",
    rf"(?:no (?:consiento|tolero|admito|permito|acepto)|rechazo|rehuso|me rehuso a) (?:(?:que|me|nos|los|sus|mas|recibir|estos|a) ){{0,3}}(?:{_WRITING}|{_CALLED}|recibir)\b",
    r"ni (?:me|nos) (?:escrib|mand|texte|contact|busqu|molest|envi)(?:en?|an?|es|as)\b(?! (?:un|una|el|la)\b)",
    rf"ya no (?:trabajo|vivo|soy|rento|estudio|estudia|voy|va|estoy|esta|pertenezco|laboro|compro|uso|vivimos|somos|estamos) {_to(6)}[.,] (?:por favor |ya |asi que )*(?:no|dejen de)(?: (?:me|nos|le|ya))* {_WRITING}(?: [^\s.,?]+){{0,2}}",
    r"no (?:me|nos|le) (?:mand|envi|pas)(?:en?|es|an|as) (?:esto|estas cosas)(?= [.,]| ?$| (?:por|a)\b)",
    r"(?:olvid|olbid)(?:e|en|a|ad|ate|ense|ese|arse|aos)(?:nse)? (?:ya )?(?:de )?(?:que existo|mi existencia|nosotros|mi(?= [.,]| ?$| (?:por|ya|para)\b))",
    r"dej(?:a|e|en|ad|ame|eme|enme|adme|enos|ennos|anos)(?: (?:ya|vivir|dormir|respirar|descansar|de una vez|por favor))* (?:en pa[zs]|tranquil\w*|vivir|respirar)(?= [.,]| ?$| (?:mi|ya|por|con|a mi|este|de)\b)",
    r"(?:vayan?|vayanse|vete|ve|vas?|anda|anden)(?: y)? a (?:molest|fastidi|jod|ching|acos|frega|vend|spame)\w+ a (?:otr[oa]s?|su|tu|alguien|quien)\b",
    r"(?:abandonar|dejar|desertar de) (?:(?:el|la|su|este|esta) )?(?:lista|grupo|chat|servicio de (?:mensajes|texto|sms))\b(?! de (?:espera|trabajo|la|el)\b)",
    r"(?:retir|revoc|cancel|anul|quit)(?:o|amos|ar|e|ado) (?:el|la|mi|todo|cualquier|su|ese) (?:consentimiento|permiso|autorizacion)\b(?! (?:de|del) (?!mensaj|sms|texto|contact|envi))",
    rf"{_ASK} (?:que )?(?:ya )?no (?:volver a |seguir |me |nos |se me |se nos |sigan |vuelvan a )*(?:recib\w+|ser (?:mas )?(?:contactad|molestad|notificad|incluid|llamad|parte)\w*|aparecer|figurar|estar|pertenecer|formar parte|participar|saber|oir|lleg(?:ar|uen?)(?:me)?|{_WRITING})(?= [?.,]| ?$| (?:mas|ya|en|de|a|por|nada|este|estos|estas|sus|tus|los|las|ningun\w*|el|{_CALLED})\b)",
    rf"(?:no|ya no|tampoco) (?:quiero|queremos|quisiera|deseo|deseamos|me interesa|nos interesa|me gusta(?:ria)?|acepto|pienso|pretendo|tengo (?:ganas|interes|intencion)) (?:de |en |mas )?(?:ni |seguir |volver a |continuar |que )*(?:me |nos |se me )?(?:recib\w+|lleg(?:ar|uen?)\w*|ver|leer|oir|ser (?:contactad|molestad|notificad|parte|incluid)\w*|pertenecer|formar parte|participar|figurar|aparecer|(?:estar|seguir|en) (?:en )?(?:su|la|esta|este|sus|tu|ningun\w*) (?:lista|grupo|base|sistema)|suscrit\w*|{_WRITING})(?= [?.,]| ?$| (?:mas|ya|en|de|a|por|nada|este|esto|esos?|uno mas|un(?: solo|a sola)? (?:{_CALLED})|estos|estas|esas|sus|tus|los|ningun\w*|{_CALLED})\b)",
    rf"(?:para|pa|a fin de|con tal de|por que|quiero|ojala|espero|como hago|como le hago)(?: (?:q|que|k))?(?: ya)? (?:no|dejen de|paren de) (?:me |nos |se me )*(?:lleg(?:ar|uen?)\w*|recib(?:ir|an?)|{_WRITING})(?= [?.,]| ?$| (?:mas|ya|nada|estas?|estos|esas|esto|sus|tus|{_CALLED})\b)",
    rf"(?:{_CALLED}) (?:[?.,] )?(?:ya )?(?:no (?:mas|gracias)|ya no|nunca mas|ni uno mas|no los quiero|no quiero(?: mas)?|no me interesan?|no los? necesito|no los pedi)(?= [?.,]| ?$| gracias| por)",
    rf"(?:{_WRITING}|{_CALLED})\b {_far(12)}(?:ya )?no (?:los |las |lo )?(?:quiero|queremos|deseo|necesito)(?: (?:ningun[oa]?|ni un[oa](?: (?:solo|mas))*|mas|nada|seguir asi))?(?= [.,]| ?$| (?:ningun[oa]?|gracias|por favor|ni)\b)",
    rf"(?:ni un|ningun|nada de|cero|no mas|nunca mas|ya no mas|no) (?:solo |mas )?(?:{_CALLED})(?: (?:mas|otra vez|a este numero|aqui|por favor|x favor|xf\w*|porfa|gracias|de ustedes|nunca|adicional\w*))(?= [?.,]| ?$)",
    # To take off: me, a number, out of a list.
    rf"{_OUT}(?:me|nos|lo|la) (?:por favor |ya |de una vez |inmediatamente )*(?:de|d|del|fuera de) {_PLACES}",
    rf"(?<!no )(?<!si )(?<!cuando )(?<!por que )(?:me|nos) {_OUT} (?:por favor |ya |de una vez )*(?:de|d|del) {_PLACES}",
    rf"(?:{_ASK}|que) (?:ya )?(?:me|nos) {_OUT}(?:me|nos)?{_END}",
    rf"(?:^|[.,?]) (?:hola |oigan |por favor |porfa |ya )*(?:me|nos) (?:pueden|puede|podrian|podria|podeis|podriais|puedes|podrias|hacen el favor de|hacen favor de) {_OUT}{_END}",
    rf"{_ASK} (?:que )?{_OUT}(?:me|nos)(?:(?= ya| [?.,]| ?$)| (?:de|del) {_PLACES})",
    rf"(?<!no )(?<!no me ){_OUT} (?:ya |por favor |a |completamente |todo |todos )*(?:{_NUMBER})(?:{_END}| (?:de|d|del|en|from|off) (?:the |your |this )?(?:list|texts|messages|{_PLACES}))",
    rf"(?:{_ASK}|me) (?:me )?(?:quiero |quisiera |puedo |podria |deseo )?(?:de?suscrib|desinscrib|desapunt|desafili|desvincul)(?:ir|ar|o|iera)(?:me|nos)?\b(?! a (?:mi|un|l[oa]|el|su)\b)(?! (?:del|de la|de mi|del plan) (?!lista|grupo|mensaj|sms|servicio))",
    rf"(?:salir|salgo|salirme|salirnos|salga|fuera|quitarme|borrarme|retirarme|darme de baja|desaparecer) (?:de|del) {_PLACES}(?= [?.,]| ?$| (?:de|por|ya|gracias|y|pero|que|xf\w*|porf\w*|plis)\b)",
    rf"(?:solicitud|peticion|tramite|solicito|pido|exijo|quiero|tramit\w+|proces\w+|gestion\w+|requiero|aplic\w+|confirm\w+) (?:de )?(?:(?:la|mi|una|su) )?(?:baja|supresion|eliminacion|cancelacion|cese|remocion|exclusion|borrado|desuscripcion)(?: (?:inmediata|definitiva|total|urgente|permanente|automatica|completa))?(?= [?.,]| ?$| (?:por|ya|urgente)\b| (?:de|del|en) (?:{_NUMBER}|{_PLACES}|cualquier|tod[oa]s))",
    rf"(?:cancelacion|baja|cese|suspension|fin|interrupcion|supresion|eliminacion|alto|stop|exclusion|borrado)(?: (?:inmediat[oa]|definitiv[oa]|total))? (?:de|del|en|a|al) (?!(?:el )?(?:mensaje|texto|anuncio|aviso)\b)(?:(?:envio|recepcion|servicio) de )?{_SMALL}(?:{_CALLED})\b",
    r"(?<!no )(?:pierd(?:e|a|an|as)|olvid(?:e|en|a|ate|ese|ense|ad)|romp(?:a|an|e)|quem(?:e|en|a)|tir(?:e|en|a))(?:nse|se)? (?:de )?(?:que )?(?:mi|este) (?:numero|num|telefono|cel\w*|contacto)(?= [?.,]| ?$| (?:ya|por|para|y)\b)",
    rf"(?:dese|desen|den|dad|da|de|dan|des|deis|dar|dieran|diera|desele|dando)(?:me|nos|le|se|nosla|mela)? (?:ya |por favor )*(?:de |d )?(?:la )?baja(?: a| de| al?)? ?(?:{_NUMBER})?{_END}",
    rf"(?:borr|vorr|elimin|[qk]u?it|saqu|sac|sak|tach|descart|suprim|exclu[iy]?|de?suscrib|des?ins?crib|desapunt|retir|remuev|desvincul|deslist)(?:e|a|en|an|ad|es|as|id|ar|ir)(?:me|nos)(?: (?:ya|por favor|porf\w*|todos?|de una))*{_END}",
    rf"(?:que|se) (?:ya )?(?:desaparezca|salga|se (?:borre|elimine|quite|retire|suprima)|no (?:aparezca|figure|este)|borre|elimine|retire)n? (?:{_NUMBER})\b",
    rf"(?:que )?(?:{_NUMBER}) (?:(?:sea|fuera|fuese|debe ser|quede|tiene que ser|debe|deberia ser)n? (?:borrad|eliminad|quitad|retirad|removid|excluid|suprimid|tachad|bloquead|dad|fuera|desaparecer|salir)|no (?:aparezca|figure|este|vuelva a aparecer|debe (?:estar|aparecer|figurar)))",
    rf"(?:prohib(?:id[oa]|o|imos|e|en)) (?:(?:que|me|nos|el|todo|terminantemente|a|ustedes|seguir|volver) ){{0,4}}(?:envio|contacto|{_WRITING}|{_CALLED})\b",
    rf"(?:guard|met|ahorr|qued|trag|com)\w*?(?:se|te|nse|os)(?: con)? (?:sus|tus|los|estos|vuestr[oa]s) (?:{_CALLED})\b",
    r"(?:los|te|lo|les|la|las) (?:tengo|tenemos|acabo de) (?:bloque|report|denunci|en spam|silenci)\w*",
    r"(?:los|te|lo|les|la|las) (?:estoy|estamos|ando) (?:bloque|report|denunci|demand)ando\b|(?:quedan?|quedas) (?:bloquead|reportad)[oa]s?(?= [.,]| ?$)",
    rf"(?:{_LAW})\b {_to(8)}si no (?:me |nos )?(?:dejan? de|dejan?|paran?|cesan?|borran?|quitan?|sacan?|eliminan?|se detienen?|desisten?)\b(?! (?:el|la|un|una|mi)\b)",
    rf"(?:viol|infring|incumpl|ilegal|delito|quebrant)\w* {_to(8)}(?:{_WRITE}{_SUBJUNCTIVE}(?:me|nos)|{_CALLED})\b",
    rf"(?:son|fueron|es|ya van|llevan|con) (?:mas que )?(?:suficientes?|demasiad[oa]s?|muchisim[oa]s|bastantes?) (?:{_CALLED})(?= [.,]| ?$| (?:ya|suyos|tuyos|de ustedes|por)\b)",
    rf"(?<!por que )(?<!porque )(?:me|nos) dej(?:a|an|as|ais) (?:ya )?(?:de|d) {_WRITING}\b",
    r"(?:^|[.,?]) (?:y )?(?:me|nos) (?:borr|quit|sac|elimin)(?:an|as|a|ais) (?:ya|por favor|porf\w*|xf\w*|de una|de ahi|de aqui|o que)\b",
    rf"(?:me niego a|me opongo a|rehuso|renuncio a|declino) (?:que |me |nos |seguir |sus |los )*(?:recib|ser contactad|{_WRITE}|(?:{_CALLED}))",
    rf"(?:celular|cel|numero|telefono|linea|movil)\b {_far(14)}(?:sa(?:c|qu)|borr|quit|elimin|remuev|retir|tach|suprim|bloque)(?:e|en|a|an|ad|es|ar)l[oa]{_END}",
    rf"(?:pon|anot|met|agreg|anad|inclu|apunt|registr)\w* (?:a |en )?(?:{_NUMBER} )?(?:en )?(?:(?:la|su|una|el) )?(?:lista (?:de )?(?:no|negra|exclu\w+|robinson)|no (?:molestar|contactar|llamar|enviar)|do not|dnc)\b",
    # Peace wished, and preferences.
    rf"(?:prefiero|preferiria|preferimos|mejor|solo|unicamente|mejor solo) {_to(8)}[.,]? ?(?:ya )?(?:no|nada de|sin) (?:por |los |las |sus |mas )*(?:{_CALLED})(?= [?.,]| ?$| (?:por|gracias|ya|y)\b)",
    rf"(?:me tienen?|estoy|estamos|me tiene|nos tienen?|ya estoy|me siento|estan|ando) (?:ya |bien |muy |tan |super |re )?(?:hart|cansad|aburrid|fastidiad|acosad|hostigad|agobiad|saturad|abrumad|hasta|podrid|asquead|molest|enfadad|hinchad|ladillad|mamad|harta|encabronad)\w* {_to(7)}(?:{_CALLED})\b",
    r"(?:me|nos) (?:tienen|traen) (?:hart|cansad|aburrid|fastidiad|hasta|podrid|loc)\w*(?: (?:el|la|los|las) \w+)?(?= [.,]| ?$| con| ya)",
    rf"(?:paso|nada quiero|no quiero nada|me olvido|estoy harto|renuncio|no preciso|no ocupo) (?:(?:de|a|con) )?(?:(?:los|sus|tus|vuestros|estos|esos|vuestras|sus|recibir) ){{1,2}}(?:{_CALLED})\b",
    # Told before.
    rf"(?:(?:les|te|le|os|se los|se lo) )?(?:dije|dijimos|pedi|pedimos|he dicho|he pedido|hemos pedido|habia dicho|habia pedido|estoy diciendo|digo|repito|avise|rogue|solicite|escribi|exigi) (?:\w+ ){{0,3}}?(?:que |q )(?:por favor )?(?:ya )?(?:(?:me|nos) {_OUT}|no (?:me|nos) {_WRITING}|(?:par|dej|ces|bast)(?:aran?|asen|en|e|aras|aran de \w+)\b(?! (?:el|la|un)\b)|no (?:quiero|queria|queremos|mas|manden?)\b)",
    rf"(?:que|q|k|cual) parte (?:de|del) {_to(3)}(?:no|alto|stop|baja|basta|dejen|paren)\b",
    # Threats, whatever comes first.
    rf"(?:{_LAW})\b {_to(8)}(?:si|como|la proxima (?:vez )?que|cuando) (?!no )(?:(?:me|nos|ustedes|vuelven a|siguen|vuelve a|sigue|se) ){{0,3}}{_ARRIVES}",
    rf"(?:si|como|la proxima vez que) (?:(?:me|nos|ustedes|vuelven a|siguen|vuelve a|sigue|usted|alguien|otra vez) ){{0,3}}{_ARRIVES} {_far(8)}(?:{_LAW})\b",
    rf"(?:otr[oa]|un[oa]?|cualquier|proximo|siguiente|ultimo)(?: solo| unico)? (?:{_CALLED})(?: (?:mas|adicional|extra|futuro|posterior|asi))? {_far(6)}(?:{_LAW})\b",
    rf"(?:un[oa]?|otro) (?:{_CALLED}) (?:mas|asi) y\b",
)
"""What is a wish, put together of these words."""

SPANISH_SURE = (
    rf"(?:hasta cuando|cuando|por que|para que) (?:van? a |piensan? |vas a )?(?:seguir|siguen?|sigues|dejar de|continuan?|continuar) (?:(?:me|nos) {_WRITING}|{_WRITE}\w+(?:me|nos)|{_WRITING}(?= {_SMALL}(?:{_CALLED})))\b",
    rf"(?:sigo|seguimos|continuo|me siguen) (?:recibiendo|llegando) {_SMALL}(?:{_CALLED}) {_to(4)}(?:despues de|aunque|a pesar|si ya|y ya|cuando ya) {_to(4)}(?:cancel|baja|desuscri|stop|ped|dec|sal|alto|dij|borr)\w*",
    rf"no (?:tengo|tenemos|hay|muestro) (?:ningun |el menor |mas |ya )?(?:interes|ganas) (?:en|de|por) (?:(?:seguir|continuar|los|sus|tus|estos|sus) ){{0,2}}(?:recib\w+|{_CALLED})",
    rf"(?<!no )(?:me|nos) (?:molest|incomod|irrit|fastidi|cans|hart|agobi|estres|desesper|encabron|enoj|ofend|disgust|revient)[ae]n? (?:mucho |bastante |ya |que )*(?:recibir (?:\w+ )?(?:{_CALLED})|(?:(?:sus|tus|estos|tantos|los) )+(?:{_CALLED})|(?:me|nos) {_WRITING})",
    rf"es (?:muy |tan |super |bien |ya |bastante )*(?:molest\w+|fastidios\w+|incomod\w+|desagradable|abusiv\w+|un abuso|invasiv\w+|insoportable|irritante|una molestia|el colmo|una lata) (?:que me (?:{_WRITING})|(?:recibir )?(?:tant[oa]s?|sus|estos) (?:{_CALLED}))",
    rf"(?:{_CALLED}|{_WRITING})\b {_far(10)}(?:(?:ya )?(?:dejen|deje|deja|dejar|paren|pare) de (?:hacerlo|hacer eso)|no lo (?:vuelvan? a hacer|vuelvas a hacer|hagan?|hagas))\b",
    r"(?:ejer(?:zo|cer|cito|citar|ciendo)|hago uso de|hacer uso de|invoco|haciendo uso de|hago valer) (?:\w+ ){0,2}?derechos? (?:\w+ ){0,2}?(?:cancelacion|oposicion|supresion|olvido|arco|revoca\w+|privacidad)\b|derecho (?:de (?:supresion|oposicion)|a(?:l olvido| oponerme| no ser (?:contactad|molestad)\w+))\b|derechos arco\b",
    r"(?:estoy|estamos|inscrit[oa]|registrad[oa]|figuro|aparezco|esta|inscribi|registre)(?: mi numero)? (?:inscrit\w+ |registrad\w+ )?(?:en|a) (?:el|la|su|una) (?:lista|registro)(?: nacional)? (?:de )?(?:no (?:llam|contact|molest|envi)\w+|robinson|do not|exclusion|publicidad)",
    r"como (?:le )?(?:hago|hacemos|hacer|puedo hacer|consigo|logro) (?:para )?que (?:ya )?(?:esto )?(?:paren?|se detengan?|dejen? de|me (?:borren|quiten|saquen)|no (?:me )?(?:lleguen?|manden|escriban|envien))\b(?! (?:el|la)\b)",
    r"que (?:numero |palabra |codigo |tecla |mensaje )?(?:pongo|marco|escribo|mando|envio|digo|contesto|respondo|texteo|hay que (?:poner|escribir|mandar)|tengo que (?:poner|escribir|mandar|hacer)|debo (?:poner|escribir|mandar|hacer)) para (?:salir(?:me)?(?= [?.,]| ?$| de (?:esto|aqui|la lista|esta lista))|que (?:ya )?(?:no|me borren|me quiten|me saquen|paren|dejen)|darme de baja|no recibir|dejar de recibir|cancelar (?:esto|los mensajes))",
    r"(?:^|[.,]) (?:ya )?no (?:me |nos )?(?:romp|hinch|infl|jorob|fastidi|friegu|chingu|jod)(?:an?|en?|as|es) (?:mas|las? (?:pelotas|bolas|huevos|paciencia)|los (?:huevos|cojones|ovarios)|tanto)(?= [.,]| ?$)",
    rf"(?:vaya(?:n|nse|se)?|vete|vayan) (?:a freir|al (?:diablo|carajo|infierno|cuerno|demonio)|a la (?:porra|goma|fregada|tiznada))\b|(?:al (?:carajo|diablo|cuerno|demonio)|a la (?:porra|mierda|chingada|verga|fregada)) con (?:(?:sus|tus|estos|los|tantos) )+(?:{_CALLED})\b",
    r"no (?:quiero|deseo|queremos|tengo) (?:tener )?nada que ver con (?:ustedes|usted|vosotros|su|esta (?:empresa|compania)|eso|esto)\b",
    r"(?:no|nunca|ya no|dejen de|deje de|eviten|paren de) (?:quiero que )?(?:ustedes )?(?:sigan? )?(?:us|utilic|utiliz|teng|guard|conserv|almacen)(?:en?|ar|an?|ando|es) (?:mas |ya )?mi (?:num|tel|cel|contacto|datos|movil)\w*(?! (?:viej|anterior|antigu|para)\w*)",
    rf"(?:no|nunca|ya no|tampoco|ni|jamas|en la vida)(?: (?:me|nos|le))+ (?:vuelvan? a )?(?:mand|envi|pas|remit|compart)(?:en?|es|eis|ais|an?|as)(?: mas| ya| por favor)* (?:(?:sus|tus|estos|estas|esas|esos|mas|los|las|ningun\w*|otro|otra|tantos|tantas|mugres|pinches?|putos?) ){{0,2}}(?:{_CALLED})\b(?! (?:con|del|de (?:mi|la|el) (?:pago|pedido|cita)))",
    # The texts themselves are named, or all that is sent: it is of nothing else.
    rf"{_CEASE} (?:\w+[aei]r)(?:me|nos|le|les)? {_to(4)}(?:por|x|via) (?:este |el |los |su )?(?:{_CALLED}|medio)\b",
    rf"(?:que (?:este |ese )?sea|este es|este (?:fue|sera)|espero (?:que )?sea|es|ojala (?:que )?(?:este )?sea) (?:el|la|su|tu) ultim[oa] (?:vez que|(?:{_CALLED})(?= (?:que (?:me|nos|recib|quiero|acepto|les)|por favor|porf\w*|ya|suyo|de ustedes)\b| [.,]| ?$))(?! ?\?)",
    rf"(?:{_ASK}|que|como|para|pa|modo de que|ojala) (?:q |que |ya |esto |eso |estos |los |sus |mensajes )*(?:dejar|parar|deje|dejen|dejo|paro|paren|pare|dejaran) de (?:seguir )?(?:lleg|recib|aparec|ca)\w+",
    r"ya (?:les |te |le )?(?:respond|contest|escrib|mand|puse|envi|text|dij|marqu|di )\w* ?(?:\w+ ){0,2}?(?:stop|alto|baja|cancelar|parar)\b(?! por (?:error|equivoc))",
    rf"no (?:quiero|queremos|necesito|me interesan?|acepto) {_to(6)}ni (?:sus |los |tus |mas |recibir )?(?:{_CALLED})\b",
    rf"si (?:{_to(2)}){_ARRIVES} {_to(3)}(?:{_CALLED}|otro|uno mas|asi)\b {_far(4)}(?:cambio|me cambio|cancelo|me voy|cierro|no vuelvo|dejo de|pierden|me salgo|los bloqueo)\b",
    r"(?:quien|con que (?:derecho|permiso)|bajo que) (?:les |te |los |le |me )?(?:autorizo|dio (?:permiso|derecho|autorizacion)|pidio que|escriben|mandan|envian|molestan)\b",
    rf"(?:{_CALLED}) (?:\w+ ){{0,3}}?(?:me|nos) (?:agobi|molest|hart|cans|fastidi|estres|abrum|irrit|satur|enferm|encabron|hostig|desespera|aburr)\w*?[ae]n?(?= [.,]| ?$| (?:ya|mucho|demasiado|bastante)\b)",
    r"(?:^|[.,]) (?:y )?ni un[oa](?: sol[oa])? mas(?: \w+){0,3}(?= [.,]| ?$)",
    rf"nada de (?:sus |tus |mas )?(?:{_CALLED})\b",
)
"""The same where what else is named beside it does not matter."""

SPANISH_WHOLE = (
    r"respet(?:e|en|a|ad) mi (?:privacidad|decision|tiempo|espacio|paz)",
    r"(?:ya )?(?:dejen|deja|deje|paren) de hacer(?:lo|me esto|esto|eso)(?: ya)?|(?:ya )?no lo (?:hagan?|hagas|vuelvan? a hacer|vuelvas a hacer)(?: mas| nunca)?",
    r"(?:baja|alto|cancelar|cancela|cancelen|fin|stop|parar|paren|basta|eliminar|anular|quitar|borrar|no mas|no|cero|fuera) (?:de )?(?:los |las |mis |estos )?(?:sms|mensajes|textos|msjs?|msgs?|publicidad|envios|alertas|spam|notificaciones|promos|te?xts)",
    r"(?:por favor |ya |que )?(?:par|ces|bast|termin|cort)(?:ad|eis|enle|ala|enla|enlo|elo|ela|alo|ense|ate|ese)(?: (?:ya|de una vez|con (?:esto|eso|todo)))?|(?:quitar|borrar|eliminar|sacar|remover|retirar|bloquear) (?:el |mi |este )?(?:numero|num|telefono|contacto|cel\w*)",
    r"(?:dejen?|dejad|deja|paren|pare) (?:ya )?(?:de|d) (?:chingar|xingar|joder|fregar|molestar|jorobar|fastidiar|acosar|insistir|chimbear|mamar|jorobar|incomodar|escribir|mandar|enviar|spamear)(?:me|nos)?|solicitud de baja|(?:mi )?baja (?:ya|inmediata|definitiva|urgente)|desapunt\w+|desuscrip\w+",
)
"""What may be all of a sentence."""

_TIME = r"(?:(?:despues|antes|a partir|pasad[ao]s?) de las? \w+(?: de la \w+)?|(?:los |el |este |en )?(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|fines? de semana)|(?:en|por|de) la (?:noche|madrugada|manana|tarde)|de noche|en horas? de (?:trabajo|clase|oficina)|a (?:esta|esa)s? horas?|tan (?:temprano|tarde|noche)|entre (?:las )?\d+ y (?:las )?\d+|a las? \d+\s?(?:am|pm)?|hoy|manana|ahorita|por ahora|de momento|la (?:otra|proxima) semana|mientras (?:manejo|trabajo|duermo|estoy \w+)|en vacaciones|esta semana)"
_OTHER_WAY = r"(?:llam|marqu|marc|telefone)\w*"
SPANISH_ASIDE = (
    # They do not want to leave.
    r"(?<![\w'])no (?:quiero|queremos|deseo|pienso|quisiera) (?:salir(?:me|nos)?|darme de baja|cancelar(?:los|las|lo|la)?|dejar de recibir|desuscribirme|irme|perder)\b",
    # What happens if they are taken off.
    rf"(?<![\w'])(?:si|cuando|porque|por que) (?:me|nos) {_TOLD_AWAY}\b(?![^.]*(?:agrade|por favor|gracias|porf|seria))",
    # Somebody else is to be taken off.
    rf"(?<![\w']){_TOLD_AWAY} a (?!(?:mi|este|nuestro|nosotros|mis|ese)\b)\w+",
    # They ask whether it goes on.
    r"(?:(?<=^ )|(?<=[.,] ))(?:todavia |aun )?sigu?en? (?:mand|envi|escrib|lleg|text)\w+ [^.?]*\?",
    # They were taken off: that is told, not asked.
    rf"(?<![\w'])(?:me|nos|lo|la) {_AWAY}(?:aron|aste|asteis|ieron|iste|yeron)\b",
    # Not at that hour: at another they may.
    rf"(?<![\w'])(?<!siempre ){_TIME}(?: y (?:los )?\w+)?(?: ,)? (?:por favor )?(?:ya )?(?:no|nunca) (?:me |nos )?{_WRITE}\w*(?: \w+)?(?! (?:ni|mas)\b)",
    rf"(?<![\w'])(?:no|eviten?|dejen de) (?:me |nos )?{_WRITE}\w* (?:(?:mas|mensajes|textos|sms|nada|tanto|por favor) )?{_TIME}",
    # Texts instead of calls.
    rf"(?<![\w'])(?:(?:ya )?no (?:me |nos )?|(?:dejen?|paren?) de |eviten? ){_OTHER_WAY}\b(?= [^.]{{0,60}}(?:(?:solo|mejor|prefiero|puro|manden?|por|un|escrib\w+ por) (?:por |un )?(?:textos?|mensajes?|sms|whats\w*|escrito)|texteen?\w*|escriba\w*|textee\w*|mandenme|mandeme)\b)[^.,]*",
    # They want it to go on; or it was another that did it, or did not.
    r"(?<![\w'])(?:no|tampoco|nunca) (?:quiero|queremos|quisiera|deseo|me gustaria|necesito|pedi|dije|(?:les|te|le) (?:dije|pedi)(?! [^.]*\?)|es que quiera|solicite) que (?:me |nos |lo |los )?(?:dej|par|borr|quit|saqu|elimin|den|dier|ces|cancel|remuev|suspend|retir)\w*(?: (?:de|d|que))?(?: \w+){0,2}",
    r"(?<![\w'])no (?:me |nos |se |le |les )?(?:he|hemos|ha|han|has|habia|habian) (?:\w+ )?(?:\w+[ai]do|escrito|dicho|puesto|hecho)\b(?! (?:permiso|consentimiento|autoriz|mi ))",
    r"(?<![\w'])no (?:me |nos )?(?:autori[cz]\w+|pedi|solicite) (?:(?:el|la|los|las|este|ese|esta|esa|esos|un|una|ning\w+|tal|nuevo) )*(?:pago|cargo|cobro|compra|transfer|repara|debito|suscripcion de|retiro|plan|servicio|trabajo|producto|talla|color)\w*",
)
"""What is no plea, and is taken out."""
SPANISH_STAYS = (
    # They ask what the keyword does.
    r"(?:es necesario|hay que|tengo que|debo|si|que pasa si|cuando) (?:les |le |yo )?(?:poner|contest|respond|mand|envi|escrib|pon|text)\w* (?:la palabra )?(?:stop|alto|baja)\b(?! (?:para (?:que|no|salir|dejar|ya)|y (?:sigu|no)))",
    r"(?<!no )(?<!no me )(?<!no nos )(?<!no lo )(?:volver|vuelv\w+|volve\w+) a (?:activ|inscrib|suscrib|agreg|apunt|inclu|anadir|registr|anot|meter|poner|dar de alta)\w*",
    r"(?<!no )(?:reactiv|reincorpor|reinscrib|resuscrib)(?:e|en|ar|a|an|ir|ame|enme|eme|arme|irme)\b|(?<!no )quiero (?:volver a|seguir) recib\w+|(?<!no )(?:me|nos) regresan\b|(?:yo|nosotros|pero) si (?:los |las |lo )?(?:quiero|queremos|necesito|necesitamos|deseo)",
)
"""They want to stay, or to be put back."""
