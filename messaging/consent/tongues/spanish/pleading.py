"""Constructions of Spanish by which more texts are forbidden, whoever is to write, and however the verb is put.

Each goes on to the end of what it says, or to what is sent: it says itself what it is about.
"""

from .everyday import SPANISH_EVERYDAY
from .words import AWAY, CALLED, CEASE, LAW, MANY, NUMBER, OUT, PLACES, SMALL, SOON, TOLD_AWAY, WRITING, far, to

_SENT = rf"(?!llam|marc|marqu|busc|busqu|habl|vend|dirij|dirig|ofre|pregunt|respond|contest)(?:{WRITING}|ha(?:ga[ns]?|cer|ciendo)(?:me|nos|les?)? llegar(?:me|nos|les?)?|insist(?:an?|as|ir|iendo)(?:me|nos|les?)?|llegu?en?|rec(?:ue|o)rd(?:en?|es|ar|ando)(?:me|nos)?)"
"""To write or send, told, wished or named."""
_NOT = r"(?:ya n[oi]|n[oi]|nunca(?: mas| jamas)?|jamas|tampoco|en la vida)"
_TO = r"(?: (?:me|nos|les?|se|te|lo|los|las?|mas))*"
_VOCATIVE = r"(?:joven|senor(?:ita|es|a)?|amig[oa]s?|mij[oa]|vecin[oa]|amor|compa|bro|mano|hermano|don|dona|licenciad[oa]|muchach[oa]s?|ustedes|chic[oa]s|flaco|loco|che|pes?|po|ps|tio|parce\w*)"
_LIGHT = (
    rf"(?:mas|nada|na|nunca|jamas|absolutamente|absoluto|en lo absoluto|en absoluto|ningun[oa]?s?|ni(?: hoy| manana| en \w+)?|sino|un[oa]?|ni un[oa]?|sol[oa]|otr[oa]s?|vez|de nuevo|de nada|de ningun\w*|para nada|nuevamente|tampoco|ya|aqui|aca|est[aeo]s?|es[aeo]s?|eso|esto|sus?|tus?|los|las|tant[oa]s?"
    rf"|clase(?: de)?|tipo(?: de)?|ningun\w* otr[oa]|mugres?|pinches?|put[oa]s?|malditos?|dichos[oa]s?|benditos?|molest[oa]s|todos?|todas|cualquier|por favor|gracias|pues|wey|guey|please|de una vez(?: por todas)?|inmediatamente|de inmediato|a mi|a nosotros|de (?:ustedes|usted|ti|su \w+)|suy[oa]s?|por completo|siempre|diario|cada|rato|hora|dias|semana|cosas|{_VOCATIVE})"
)
_WHERE = r"(?:(?:a|en|para) (?:est[ea]|mi|mis|nuestr[oa]|ese|dicho)(?: mismo)? (?:num\w*|tel\w*|cel\w*|movil|linea|contacto|nro)|a est[ea] (?:persona|familia|senora?|paciente|cliente)|a (?:la gente|las personas|uno)\b|(?:por|via) (?:este|ese|esta|aqui|aca|ning\w+|sms|mensaj\w*|te?xto?s?\b|whats\w*)|con (?:sus|tus|estos|esos|esto|eso|tant[oa]s)\b)"
_TAIL = rf"(?: {_LIGHT}){{0,7}}(?:(?= [?.,]| ?$)|(?<= mas)(?= (?:o|y|porque|pues|si no|ya que)\b)| (?:{CALLED})(?![\w'])| {_WHERE})"
"""How much and how often, until the end, or what is sent, or where to."""
_NAMED = rf"(?: {_LIGHT}){{0,6}} (?:{CALLED})(?![\w'])"
_MORE = rf"(?: {_LIGHT}){{0,3}} (?:mas|nada|nunca|jamas|ningun[oa]?|de nuevo|otra vez|(?:{CALLED}))(?:(?= [?.,]| ?$)| (?:{CALLED})(?![\w'])| {_WHERE})"
_WHO = r"(?:(?!(?:mi|mis|un|una|ell[oa]s?|que|no|ya|mama|papa|me|nos|les?|se|dejen?|paren?)\b)[^\s.,?]+ (?!(?:de|a) mi\b)){0,6}?"
"""Who is to write, between `que` and the verb: theirs, not a friend."""
_GO_ON = r"(?:v(?:ue|o)lv(?:an?|as|ais) a|volver a|regres(?:en?|es) a|sigan?|sigas|sigais|seguir|continu(?:en?|es|ar)(?: con)?|anden?|andes|andar|est(?:en?|es|ar)|se (?:les|te|le) (?:vaya )?(?:a )?ocurra|se atrevan?(?: a)?|insist(?:an?|as) en|se molesten? en|intenten?|traten? de|piensen? en)"
_MAY = r"(?:deb(?:en?|es|eran?|erian?)(?: de)?|t(?:ienen?|ienes|endran?|endrian?) (?:que|por ?que|derecho (?:a|de)|permiso (?:de|para|a)|autorizacion (?:de|para))|puede[ns]? (?:seguir|volver a|continuar|andar|estar)|podran? (?:seguir|volver a)|necesitan?|hace falta(?: que)?|hay que|es (?:necesario|preciso|correcto|legal)(?: que)?|tiene (?:caso|sentido)(?: que)?|hay necesidad de(?: que)?|vale la pena(?: que)?|quiero (?:seguir|que))"
_ENDS = r"(?:(?:se )?(?:par|ces|acab|termin|deteng|suspend|cancel)[ae]n?|sean? (?:cancelad|suspendid|detenid)[oa]s?|dejen? de (?:lleg|ven)\w+)"
_FAMILY = r"mi (?:mama|papa|abuel|espos|hij|herman|suegr|senora|marid|mujer|ti[oa]|prim|nuer|yern|padre|madre|novi|difunt)"
_REQUEST = r"(?:quiero|queremos|quisiera|quisieramos|queria|queriamos|necesito|necesitamos|necesitaba|pido|pedimos|les? pido|exijo|exigimos|solicito|solicitamos|ruego|suplico|prefiero|preferimos|preferiria|agradeceria|agradecer\w*|agradezco|(?:me|nos) (?:gustaria|encantaria|urge)|deseo|deseamos|desearia|espero|esperamos|insisto en|ojala|favor|haga[ns]?|mejor|vale|(?:es|seria|sera) (?:mejor|bueno|preferible|hora de|justo)|para|pa|(?:ayud|hac)\w+ a|a ver si|le pido por favor|por favor|lo que quiero es|(?:dije|pedi|digo|repito|pedido|dicho|avise|solicite)(?: por favor)?)(?: (?:ustedes|pedirles?|por favor|de favor))?(?: que)?"
_UNWANTED = r"(?<!si )(?:ya )?no (?:me |nos )?(?:quiero|queremos|deseo|deseamos|interesan?|necesito|acepto)"
_REFUSE = r"(?:(?:no|ya no|tampoco) (?:me |nos |les? )?(?:quiero|queremos|quisiera|necesito|necesitamos|deseo|deseamos|interesa|gusta|gustaria|autorizo|autorizamos|acepto|aceptamos|permito|permitimos|consiento|tolero|ocupo|requiero|pedi|apetece|hace falta|es necesario|hay necesidad de|conviene|di permiso (?:de|para))|prohibo|(?:me|nos) (?:molesta|opongo a|niego a|fastidia)|hart[oa]s? de|cansad[oa]s? de)(?: mas)? que"

SPANISH_PLEADED = (
    *SPANISH_EVERYDAY,
    # Not to write: told at once, by what it goes on with, or by what they must.
    rf"{_NOT}{_TO} {_SENT}{_TAIL}",
    rf"{_NOT}{_TO} {_GO_ON}{_TO} (?:{_GO_ON} )?{_SENT}{_TAIL}",
    rf"{_NOT}{_TO} {_MAY}{_TO} {_SENT}{_MORE}",
    rf"{_NOT}{_TO} {_SENT} {to(7)}con (?:sus|tus|estos|esos|tantos|tantas|estas) (?:\w+ )?(?:{CALLED})\b",
    rf"{_NOT} se{_TO} (?:{_SENT}|(?:mand|envi|escrib|recib|acept|contact)[ae]n?){_MORE}",
    # Who is to write is named.
    rf"{_REFUSE} {_WHO}(?:me|nos|les?) (?:{_GO_ON} )?{_SENT}{_TAIL}",
    rf"{_REQUEST} {_WHO}(?:dej|par|ces)(?:en?|aran?|asen?) de (?:estar |seguir )?{_SENT}{_TAIL}",
    rf"(?:{_REFUSE}|{_REQUEST}|(?:(?<=^ )|[.,] )(?:y )?que)(?: por favor)? (?:nadie|ningun[oa]?|ni (?:usted(?:es)?|tu))\b (?:(?!(?:me|nos|les?|se|que)\b)[^\s.,]+ ){{0,6}}?(?:(?:me|nos|les?) )*(?:(?:{_GO_ON}){_TO} )?{_SENT}{_TAIL}",
    # It is called by a word for a thing among many: one more, any, of these.
    rf"{_UNWANTED}(?: (?:recibir(?:l[oa]s)?|seguir recibiendo(?:l[oa]s)?|volver a (?:ver|recibir)|(?:ni )?ver(?:l[oa]s)?|que (?:me|nos) (?:l[oa]s )?(?:lleguen?|manden?|envien?)))?(?: (?:mas|ni|un|sol[oa]))* (?:ningun[oa](?: mas)?|otr[oa] mas|un[oa] mas|mas|nada mas|(?:mas |otr[oa] |un[oa] |nada )?(?:de )?(?:est[oa]s|es[oa]s)|(?:mas )?(?:nada )?(?:de )?esto|nada(?: suyo)?|(?:saber )?nada(?: mas)? de (?:lo (?:suyo|que (?:ustedes )?(?:vend|ofre|mand|envi|hac|dic)\w+)|(?:sus?|tus?|esta|esa) [^\s.,]+)|(?:saber )?(?:nada )?(?:mas )?de (?:ustedes|usted|ti|sus \w+|tus \w+|lo que (?:me )?(?:mand|envi|escrib)\w+)|saber nada(?: mas)?)(?= [.,]| ?$)",
    rf"{_UNWANTED} (?:que )?(?:mas |nada de )?(?:esto|eso|nada|(?:{CALLED})) (?:llegue )?(?:a|en) (?:mi|este) (?:num\w*|tel\w*|cel\w*|movil|linea)",
    rf"(?:{CALLED}) {far(8)}como l[oa]s (?:quit|par|cancel|elimin|deteng|apag|desactiv)o\b",
    rf"{_NOT}{_TO} (?:{_SENT}|lleguen?)(?: (?:mas|otr[oa]|un[oa]))* de (?:est[oa]s|es[oa]s)(?= [.,]| ?$)",
    r"(?:(?<=^ )|[.,] )(?:de |mas de |nada de )(?:est[oa]s?|es[oa]s?|ustedes|usted|su empresa) (?:ya )?no?(?: (?:quiero|queremos|deseo|necesito)(?: (?:saber |recibir )?(?:nada|mas))?)?(?= [.,]| ?$)",
    # What comes to them.
    rf"(?:{_NOT} (?:me |nos )?(?:quiero|queremos|quisiera|necesito|deseo|deseamos|interesa|gusta|gustaria|acepto|pienso|preciso)|{_REQUEST} (?:ya )?(?:no|nunca(?: mas)?|jamas))(?: que)?(?: (?:volver a|seguir|estar|que|me|nos|sigan|siga|vuelva|vuelvan|a))* (?:recib\w+|llegu?(?:en?|ando|ar)\w*)(?: (?:ni|mas|sus|tus|estos|estas|ese|este|un|uno|una|solo|sola|otro|otra|ningun\w*|clase|tipo|de|nada)){{0,4}}(?: (?:(?:{CALLED})|de (?:ustedes|usted|su)|nada|mas|uno)\b|(?= [?.,]| ?$))",
    rf"(?:nadie|ningun[oa]) (?:\w+ ){{0,3}}?(?:quiere|necesita|pidio|desea) (?:recibir |ver |leer )?(?:sus|tus|mas|estos|esos) (?:{CALLED})\b",
    # They are asked for something, or say so once more; or they ask how it ends.
    rf"(?:{CEASE} |{_NOT} (?:me|nos) (?:sigan |anden |esten |vuelvan a )?)(?:pedir(?:me|nos)?|pid(?:an?|as)|pidiendo(?:me|nos)?) {SMALL}(?:dinero|plata|lana|donac\w+|donativ\w+|votos?|apoyo|nada|mas|contribu\w+|que (?:vot|don|apoy|contrib|particip)\w+)(?= [.,]| ?$| (?:para|por|a|de)\b)",
    r"(?:(?:(?<=^ )|[.,] |(?:dij|dicho|digo|repit|pedi)\w* )que|entiend\w*(?: por favor)?(?: [.,])?(?: que)?) (?:ya )?no (?:quiero|queremos|me interesa|estoy interesad[oa])(?: (?:nada|mas|comprar|sus \w+))*(?= [?.,]| ?$)",
    rf"(?:lleg|mand|envi|escrib|text|mensaj|recib|otra vez|cada)\w* {far(10)}(?:(?:l[eo]s |te )?(?:hab(?:ia|iamos)|he|hemos) (?:pedido|dicho|avisado|solicitado|puesto|contestado)|(?:ya )?(?:l[eo]s |te )?(?:dije|pedi|avise)) que (?:ya )?no(?= [?.,]| ?$)",
    rf"(?:equivocad|no vive|no es|no soy|no conozco)\w* {far(8)}ya (?:(?:se )?l[eo]s? |te )?(?:dij|avis|he dicho|hemos dicho|repet)\w*(?: (?:much|mil|vari)\w+(?: veces)?)?(?= [.,]| ?$)",
    rf"(?:como|donde|se puede|puedo|podria|(?:hay|existe) (?:alguna |una )?(?:manera|forma|modo) de) (?:se |puedo |le hago para )?(?:no recibir|quit|cancel|bloque|desactiv|apag|par|deten|elimin)\w*(?: mas)? (?:esto|{SMALL}(?:{CALLED}))(?= [?.,]| ?$)",
    r"(?:dej|par)(?:en?|a) de (?:seguir )?(?:lleg|aparec)\w+(?= [.,]| ?$| (?:a|en)\b)|parenle(?: ya)? (?:a|con) (?:sus?|tus?|tant[oa]s?|est[eao]s?|es[eao]s?)\b",
    # An end to it.
    rf"(?:(?:dej|cort)(?:en?|a|ad)|par(?:en?|ad)) (?:ya )?(?:de una vez )?(?:(?:el|su|este|tanto|ese) (?:acoso|hostigamiento|bombardeo|spam|spameo|abuso|molestadero|(?:envio|bombardeo|acoso) de {SMALL}(?:{CALLED}))|(?:los|sus) envios)(?= [.,]| ?$| (?:ya|por favor|con|de) )",
    rf"(?:ahorr|evit)(?:en?|a|ar|ate)(?:se|te|nse|me|nos)? (?:por favor )?(?:la (?:molestia|pena|vuelta|fatiga)|el (?:trabajo|esfuerzo|tiempo|gasto)) de (?:(?:estar|seguir|andar|volver a)(?:me|nos|le)? )?(?:{WRITING})\b",
    rf"(?:ya no|no|tampoco) (?:quieren?|desean?) que (?:ya )?l[aeo]s? (?:{_GO_ON} )?{_SENT} {SMALL}(?:{CALLED})\b(?= ?[.,]| ?$| (?:a|en) (?:este|su) | por )",
    rf"(?:dice|dijo|pide|quiere|manda (?:a )?decir) {_FAMILY}\w* que (?:por favor )?(?:ya )?(?:no|nunca|que no|dejen de|paren de){_TO} (?:{_GO_ON}{_TO} )?{_SENT}(?:{_TAIL}|(?: {_LIGHT}){{0,3}} a su (?:num|cel|tel|mov|lin)\w*)",
    rf"(?:(?<=^ )|[.,] )(?:por favor )?(?:ya )?no (?:mas )?(?:recibir|enviar|mandar)(?:me)?(?: (?:mas|sus|estos|ningun\w*|otro))* (?:{MANY}|mensaje|texto|anuncios|promo\w*|publicidad)(?= [.,]| ?$| (?:por favor|favor|gracias|ya|de|a|mas|cancelar)\b)",
    rf"(?:(?<=^ )|[.,] )(?:cero|ningun|ni un|no mas|ya no mas|sin|nada de) (?:solo )?(?:mas )?(?:{CALLED})(?: mas)? (?:desde (?:hoy|ya|ahora)|a partir de (?:hoy|ahora|ya)|de (?:hoy|ahora) en adelante|nunca mas)\b",
    rf"(?:un[oa]?|otr[oa])(?: sol[oa])? (?:{CALLED}|vez)(?: (?:mas|asi))? y (?:ya )?(?:(?:yo )?l[eo]s? (?:voy a )?|te (?:voy a )?)?(?:(?:pongo|presento|meto|levanto|hago|llamo|hablo|voy|tomo|acudo) (?:\w+ ){{0,3}}?)?(?:{LAW}|profeco)\b",
    rf"(?:(?<=^ )|[.,] )(?:y )?ni [^\s.,]+ (?:, |[.,] )?(?:ni [^\s.,]+ (?:, )?){{0,3}}ni (?:sus |mas |tus )?(?:{CALLED})(?= [.,]| ?$| (?:por favor|gracias|ni nada)\b)",
    rf"(?:{_REQUEST}(?: de)? |(?<=^ )|[.,] )no (?:volver a |seguir )?(?:inclu|agreg|pon|met|anot|apunt|consider|sum|anad|conta)\w*[aei]r(?:me|nos)(?: mas)? (?:en|a|para|de) {PLACES}",
    r"(?:boton|opcion|link|enlace|liga|numero|pagina|lugar|palabra|codigo|modo|metodo) (?:para|donde|de) (?:ya )?(?:no recibir|dejar de recibir|no (?:me|nos) lleguen?|cancelar|parar|desuscribir\w*|salir(?:me)?|quitar(?:me)?|borrarme|dar(?:me)? de baja)(?: (?:mas|de))* (?:esto|eso|est[eo]s \w+|sus \w+|los (?:mensajes|textos|sms)|la lista|(?=[?.,]))",
    r"(?:(?<=^ )|[.,] )(?:(?:solo )?un[oa] mas|otr[oa] mas|la proxima) y (?:ya )?(?:(?:l[eo]s? |te )?(?:bloque|report|denunci|demand)(?:o|are)|(?:llamo|hablo|voy) (?:a|con) (?:mi |un |la )?(?:abogad|polic|profeco))\w*",
    rf"(?:(?<=^ )|[.,] )(?:(?:y|gracias pero|que) )?(?:(?:ya )?no mas|ni un[oa]?(?: sol[oa])?|ningun[oa]?(?: otr[oa])?(?= [^\s.,]+ mas)|cero|nada de|basta(?: ya)? de|ya(?: estuvo)? con|(?:ya )?sin|alto a) (?:(?:mas|de|estos|est[ao]|sus|tus|los|el|l[oa]|tant[oa]s?|pinches?) )*(?:(?:{CALLED})(?: (?:ni|y|o) (?:{CALLED}))?(?: mas)?|esto|eso)(?= [?.,]| ?$| (?:de (?:ustedes|usted|esta|este|su|parte|\w+(?= [.,]| ?$))|a (?:mi|este)|por favor|ya)\b)",
    rf"(?:mas|sus|tus|estos|estas|los|las|recibir|[.,^]|(?<=^)) (?:{CALLED})(?: (?:de ustedes|suyos|ya|mas))* (?:ya )?no (?:l[oa]s )?(?:(?:quiero|queremos|deseo)(?: (?:recibir|ver))?|son (?:\w+ )?(?:bienvenid|desead|solicitad|requerid|necesari|grat)[oa]s|me (?:interes|sirv|gust|agrad)[ae]n)(?: mas| ya)?(?= [.,]| ?$)",
    rf"ni (?:{CALLED}) ni (?:llamadas?|correos?|{CALLED})(?: quiero| por favor| nunca)?(?= [.,]| ?$)|ni llamadas ni (?:{CALLED})(?= [.,]| ?$| por favor)",
    rf"(?:que|ojala) (?:l[oa]s? (?:par|deteng|suspend|cancel)[ae]n?(?= [.,]| ?$)|(?:ya )?(?:esto|eso|todo esto|(?:los|sus|estos|tantos) (?:{CALLED})) (?:ya )?{_ENDS}|{_ENDS} (?:ya )?(?:esto|eso|todo esto|(?:l[oa]s|sus|est[oa]s|tant[oa]s) (?:{CALLED})))(?= [.,]| ?$| (?:ya|por|de|a)\b)",
    rf"(?:como|que manera de|cuanto) (?:jod|molest|ching|fastidi|insist|cans|frieg|chimb)\w+ con {SMALL}(?:{CALLED})\b|(?:me|nos) (?:tienen?|tenes|teneis|traen) \w+[oa]s? con {SMALL}(?:{CALLED})\b|(?:me|nos) (?:llen|satur|inund|bombarde|atiborr|revient|estres|hart|cans|fastidi|enfad|desesper|agobi)[ae]\w* (?:\w+ ){{0,3}}(?:con|de) {SMALL}(?:{CALLED})\b",
    # They have asked, they thought it done; and it goes on.
    rf"(?:pense|pensaba|crei|creia|(?:se )?suponia|segun (?:yo|ustedes)|yo|dij\w+|dicho|promet\w+|asegur\w+|no) (?:que )?(?:ya )?(?:me |nos |yo |se )*(?:(?:habia\w*|hab(?:ian|ias)|iban? a) (?:{AWAY}\w*|salid[oa]|dad[oa] de baja|dar de baja|cancelad[oa](?: (?:est[eo]s?|los|l[oa] de los|todo|mi suscripcion))?)(?: (?:esto|(?:{CALLED})|suscripcion|(?:de|del) {PLACES})|(?= [.,?]| ?$))|(?:di|dieron) de baja(?= [.,]| ?$| de {PLACES}))",
    rf"(?:stop|alto|(?:puse|mand[eo]|envi[eo]|escrib[io]|respond[io]|text\w+|contest[eo]) (?:la palabra )?(?:baja|cancel\w+)) {far(6)}no (?:funciona|sirve|jala)(?= [.,]| ?$)",
    rf"(?:stop|alto|baja|cancel\w+|ped[ii]\w*|dij\w+|quit\w+|borr\w+|sac\w+|elimin\w+|retir\w+|escribir|mandar|enviar|promet\w+) {far(10)}(?:sig[ou]\w* (?:recibiendo|con)|no (?:paran|entienden|hacen caso)(?= [.,]| ?$)|(?:me |nos )?sigu?en? (?:lleg\w+|aparec\w+|{WRITING}|l[oa]s (?:{CALLED})|con (?:l[oa]s|esto)|sin)|siguen(?= [.,]| ?$))",
    rf"sigu?en?(?: y siguen?)? con (?:los|sus|tantos|estos|esos|tus|lo de los) (?:{MANY}|mensajitos|avisos)(?= [.,]| ?$| (?:ya|por favor|y)\b)(?! \?)",
    r"(?:mand|pus|envi|escrib|respond|contest|text)\w+ (?:ya )?(?:la palabra )?(?:stop|alto|baja|salir|cancelar|parar|no) (?:\w+ ){0,3}?(?:y|pero) (?:nada|(?:me |nos )?(?:siguen?|vuelven?)|no (?:hacen caso|funcion\w+|sirv\w+|pasa nada|paran|entienden))(?= [.,]| ?$| (?:con|igual|mand|envi|lleg|escrib|a mand|a escrib)\w*)",
    r"(?:ya )?(?:l[eo]s? |te )(?:dij|contest|respond|pus|escrib|he dicho|he contestado)\w* que no (?:[.,] )?(?:(?:much|vari|mil|cien|tantas|tres|dos|cuatro|\d+)\w*(?: \w+)? veces|por favor (?:respet|entiend|ya)\w*|entiend\w*|no insist\w*|respet\w*|y (?:siguen?|insisten?|no entienden))",
    r"(?:no|ni) (?:se|entiendo|supe|idea de) (?:que|para que|de que|por que|como) (?:es|son|sea|me llega|llega|me llegan)(?: a mi)? (?:esto|est[eo]s? \w+|estos)(?: ,)? (?:pero |y )?(?:ya )?no l[oa]s? (?:quiero|pedi|necesito|ocupo|deseo)\b",
    rf"{_UNWANTED} (?:pertenecer|estar|seguir|formar parte|participar|aparecer) (?:\w+ ){{1,5}}?(?:por|via) (?:textos?|mensajes?|sms)\b",
    rf"(?:(?:ya no|nunca mas|ya nunca|dejen? de|paren? de){_TO} {_SENT}|no{_TO} {_SENT} mas)(?: mas| mensajes| textos| por favor)* a {_FAMILY}\w*(?= [.,]| ?$| (?:por favor|ya|nunca|jamas)\b)",
    rf"(?:dej|suelt)(?:a|e|en|ad) (?:ya )?(?:(?:en paz|tranquil[oa]s?) a {_FAMILY}|a {_FAMILY}\w*(?: \w+)? (?:en paz|tranquil))\w*",
    r"(?:cambi|pong|pon|pas|marqu|registr|anot|agregu|apunt|met)\w*(?:me|nos|lo) (?:a|en|como|de) (?:(?:su|la) )?(?:lista (?:de )?)?no (?:recib|contact|molest|text|llam|envi|mand)\w*",
    rf"(?:{MANY}|mensajitos) (?:a cada rato|todo el dia|a? ?diarios?|todos los dias|a todas horas|tras (?:mensaje|texto)\w*|y mas \w+|cada (?:rato|dia|hora)) {far(6)}[.,] (?:por favor )?(?:ya (?:no|basta|estuvo|paren\w*|cansan?|hartan?|chole)|no mas|paren\w*|bajenle)(?= [.,]| ?$)",
    # Whose it is: another's than they think.
    rf"(?:fallec\w+|muri\w+|equivocad\w+|equivocaron|no soy|no es|no vive|ya no|vend[ii]|aqui no|otra persona|no conozco|desconoc\w+|murio) {far(9)}[.,]? ?(?:{AWAY}\w{{1,2}}l[oa]|d[ea]nl[oa] de baja)(?= [.,]| ?$| (?:por favor|ya|de {PLACES}))",
    rf"{TOLD_AWAY} (?:el |su )?(?:num\w*|tel\w*|cel\w*|contacto)(?: de \w+)? de {_FAMILY}\w*|(?:num\w*|tel\w*|cel\w*) {to(8)}(?:ya )?no (?:quiere|desea) (?:recibir )?(?:mas |sus |estos )?(?:{CALLED})\b",
    rf"(?:est[ea] (?:num\w*|tel\w*|cel\w*|linea)|mi (?:num|tel|cel|linea)\w*) (?:no es (?:public[oa]|comercial|para (?:eso|esto|ventas|{SMALL}(?:{CALLED})))|es privado)(?= [.,]| ?$)|(?:que )?(?:{NUMBER}) (?:ya )?no (?:(?:deb\w+|puede|sea|ha de) )?(?:ser )?(?:(?:us|utiliz|compart)(?:en?|ar|ad[oa]|id[oa])|(?:contact|molest)\w*|apare(?:zca|cer)|figur(?:e|ar)|este|estar)\b|no se (?:deb\w+|puede|use|utilice|vuelva a) ?(?:usar|utilizar|contactar)? (?:a )?(?:{NUMBER})",
    rf"(?:me opongo|no consiento|no autorizo|rechazo) (?:al?|el)(?: envio| tratamiento| uso| manejo)(?: de)? (?:(?:mis?|los|sus|est[eo]s?) )*(?:dat\w*|num\w*|tel\w*|{CALLED})",
    r"(?:hag\w+|haz) (?:de cuenta|como) (?:si yo |que )?(?:yo )?no (?:existo|existiera)|no existo para (?:ustedes|usted|ti)|no cuenten? conmigo para (?:sus|mas|estos)\b|respet(?:en?|a|ad) (?:que (?:ya )?no quiero|mi (?:decision|voluntad) de no)\b|respet(?:en?|a|ad) mi (?:num\w*|tel\w*|cel\w*|linea)",
    rf"hasta (?:aqui|aca)(?: (?:llegaron|llego(?: yo)?|llegue(?: yo)?|llegamos))?(?: (?:con|de))? {SMALL}(?:{CALLED})\b",
    rf"(?:(?<=^ )|[.,] )(?:sus |tus |mas |estos )?(?:{CALLED})(?: \w+)? (?:ya )?no(?: mas)?(?= [.,]| ?$| (?:por favor|gracias|ya no)\b)",
    rf"{_SENT} {to(5)}[.,] (?:pero |y )?a (?:mi|nosotros|este (?:num\w*|cel\w*|tel\w*)) (?:ya )?no(?: mas)?(?= [.,]| ?$)",
    r"(?<!puedo )(?:ya )?no (?:por|via) (?:este medio|aqui|mensaj\w*|te?xto?s?|sms)(?= [.,]| ?$)|no us(?:en?|es|ar) (?:mas )?este medio\b|no (?:acept|recib)(?:o|amos|imos) (?:publicidad|propaganda|spam|(?:mensajes|textos|llamadas) (?:comerciales|publicitari\w+|de ventas))\b",
    rf"(?:no|nunca|jamas|tampoco)(?: (?:l[eo]s?|te|os|se))* (?:doy|damos|di|dimos|he dado|hemos dado|tienen?|tienes|cuentan? con)(?: (?:mi|ningun))? (?:permiso|autorizacion|consentimiento)(?: (?:alguno|para nada|a (?:nadie|ustedes|usted)))* (?:de|para|a) (?:que )?(?:(?:me|nos|seguir|andar|estar) )*(?:{WRITING}|{_SENT}|(?:us|utiliz|compart|ten|guard)\w+ (?:{NUMBER}))",
    rf"{_FAMILY}\w* (?:(?:ya )?no (?:quiere|desea)|(?:pide|dice|quiere) que ya no)(?: que)?(?: (?:ya|l[aeo]s?|sigan?|vuelvan? a|esten?|anden?|se|recibir))* (?:(?:mand|envi|text|contact|molest)(?:en?|es|ando|arle|ar)|(?:escrib)(?:an?|as|iendo|irle|ir)|(?:{CALLED}))\b",
    rf"(?:{LAW}) (?:\w+ ){{0,3}}?por (?:tant[oa]s|sus|los|estos|tus|tanto) (?:{CALLED})",
    rf"(?:{NUMBER}) {far(8)}no l[oa]s? (?:us|utili[cz]|compart)\w+ para (?:{CALLED}|eso|esto|mandar|ventas|contactar)",
    rf"{_NOT}{_TO} {_SENT} {to(4)}ni (?:mas |sus )?(?:{CALLED})(?= [.,]| ?$)",
    rf"{_NOT}{_TO} (?:ofre|vend|pid)\w+ {to(4)}por (?:mensaj\w+|te?xto?s?|sms|este medio|aqui)\b",
    rf"(?:me|nos) caen? (?:ya )?(?:gord|mal|pesad|muy mal|super mal)\w* (?:sus|tus|estos|tantos|los) (?:{CALLED})",
    rf"(?:sus|tus|est[oa]s|tant[oa]s|los) (?:{CALLED}) (?:ya )?(?:son|me parecen) (?:una? |muy |bien |puro |pura |tan |ya |muy )*(?:plaga|molest\w+|lata|fastidi\w+|acoso|spam|basura|insoportables|demasiad\w+|pesad\w+|latos\w+|tortura|abrumador\w+|excesiv\w+|invasiv\w+)(?= [.,]| ?$)",
    r"(?:l[oa]s?|les|te) report(?:e|o|are|amos|aremos) (?:como|por) (?:spam|acos\w*|hostig\w*|molest\w*)",
    r"(?:dej(?:en?|a|es|ar)|par(?:en?|ar)) de (?:mand|envi)ar(?:me|nos)? (?:lo|es[ao]s? cosas?|cosas) de\b",
    rf"(?:ya no|nunca mas|ya nunca)(?: (?:me|nos))? {_SENT} {to(3)}por (?:textos?|mensaj\w*|sms)(?= ?$| [?.]| , (?!mejor|mand|envi|prefier|por (?!favor)|al|solo|sino|deje))",
    rf"(?:de nada (?:me )?sirve|(?:es|seria) (?:inutil|por demas|en vano|(?:una )?perdida de tiempo)|no (?:le )?veo (?:el )?(?:caso|sentido|para que)|no tiene (?:caso|sentido|objeto))(?: (?:de|a|que|en|me|nos|seguir|sigan|estar))* (?:recib\w+ {SMALL}(?:{CALLED})\b|{_SENT}{_TAIL})",
    rf"(?:agradec|gust|encant)\w+ (?:mucho )?si (?:me|nos) {OUT}{SOON}(?= [?.,]| ?$)",
    rf"(?:(?:l[oa]s|les|te|lo) (?:voy a |vamos a )?|(?:pondre|pongo|presentare|voy a (?:poner|presentar)) (?:una |la |mi )?)(?:{LAW}) por (?:seguir |tanto |puro |su )?(?:acos\w*|hostig\w*|spam|molest\w*|{_SENT})(?= [?.,]| ?$| {SMALL}(?:{CALLED}))",
    rf"(?:ya no|no) (?:me |nos )?(?:sirven|interesan|importan|hacen falta) (?:para nada |de nada )?(?:sus|tus|est[oa]s|es[oa]s|los(?= \w+(?: [.,]| ?$))) (?:{MANY}|avisos|promo\w*|anuncios)",
    r"(?<!no )(?:me|nos) (?:puede[ns]?|podrian?|podrias|pode(?:is|s)) (?:por favor )?(?:quitar|borrar|eliminar|sacar|remover|dar de baja)(?:me|nos)?(?= [?.,]| ?$)",
    rf"que parte de (?:que )?no {to(6)}(?:no )?entiend\w+",
    rf"(?:{CALLED}) {far(8)}(?:ya (?:par|baj|cort)(?:en|a|e)le|ahorr(?:ense|ese|ate)l[oa]s)(?= [.,]| ?$)",
    rf"no (?:quiero|queremos|deseo|autorizo|acepto) que (?:{NUMBER}) (?:siga|este|aparezca|figure|quede|salga|permanezca)(?: (?:estando|apareciendo))? en {PLACES}",
    rf"(?<!no )(?<!no l[aoe] )(?<!no me )(?<!no te )(?:jod|molest|ching|fastidi|ladill|cans|frieg|enfad)an? (?:mucho |tanto |demasiado )?con {SMALL}(?:{CALLED})\b",
    rf"{_NOT}{_TO} (?:(?:esten|anden|sigan) )?d(?:en|ando|ar) (?:la |mas )?lata\b",
    rf"{_NOT}{_TO} \w+(?:an?|en?|es|as) {to(4)}con (?:sus|tus|es[oa]s|est[oa]s|tant[oa]s) {MANY}\b",
    rf"{_NOT}{_TO} {_SENT} {to(3)}(?:sus|tus) (?:productos|catalogos?|precios|servicios|ventas|propiedades|listados|links?)(?= [?.,]| ?$| (?:amig|senor)\w*)",
    rf"(?<!no )(?:{OUT}) (?:los|ambos|esos|estos|mis|todos)(?: (?:otros|dos|tres|mis))* (?<!los )(?<!esos )(?<!estos )(?:numeros|telefonos|celulares)\b",
    r"(?<!no )(?:borr|quit|elimin|sa[cq]|retir|remuev)\w*(?:nos|me) a (?:l[oa]s (?:dos|tres|cuatro)|ambos|todos|mi(?= [.,]| ?$| y a ))",
    r"busque(?:n|s)? (?:a )?otr[oa]s? a quien \w+",
    r"dej(?:a|e|en|ad) (?:\w+ )?(?:(?:(?:quiet|tranquil)[oa]s?|en paz) (?:a )?(?:mi|este|nuestro) (?:num\w*|cel\w*|tel\w*|linea|movil)\b|(?:a )?(?:mi|este) (?:num\w*|cel\w*|tel\w*|linea) (?:quiet|tranquil|en paz))",
    # Off with them.
    r"(?:ya no|nunca mas)(?: me| nos)* (?:mand|envi)\w+ (?:mas )?(?:lo|cosas|nada) de (?:l[oa]s|sus|tus) (?:rif|vent|promo|ofert|event|sorte|product|noved|curs)\w*(?= ?$| [.,?])",
    rf"(?:pon|pong|hag|hac|d[ao])\w* (?:un |el )?(?:stop|alto) (?:a|al|con) (?:esto|eso|todo|{SMALL}(?:{CALLED}))(?= [?.,]| ?$| (?:ya|por favor)\b)",
    r"(?:salg|sal)(?:an?|te)(?:se)? (?:ya )?de mi (?:tel|cel|num|linea|vida|movil|whats)\w*",
    r"(?:voy a|tendre que|vamos a|ire a)(?: tener que)? bloquear(?:l[oa]s?|te|les)(?= [.,]| ?$| (?:si|ya|por)\b)",
    rf"(?:dej(?:en?|a|ad|es)|par(?:en?|ad)|eviten?) de {_SENT} {to(4)}por (?:textos?|mensaj\w*|sms)(?= ?$| [?.]| (?:a (?:este|mi)|ya|por favor)\b)",
    rf"(?:quiero|pido|exijo|necesito) (?:(?:{NUMBER}) fuera|fuera (?:{NUMBER}))(?= [.,]| ?$| (?:de (?:{PLACES}|ahi)|ya)\b)",
    rf"(?:quiero|queremos|deseo|deseamos|pido|solicito|exijo|necesito|quisiera|me gustaria|debo|prefiero|espero) (?:que )?ser (?:{AWAY}\w*[ai]d[oa]s?|dad[oa]s? de baja){SOON} (?:de|del) {PLACES}",
    rf"(?<!no ){OUT}(?:me|nos)?{SOON} a (?:mi|nuestr[oa]) \w+{SOON} (?:de|del) {PLACES}",
    rf"d(?:en?|ar|e[ns]|ad?) de baja(?: (?:a|los|las|sus|tus|estos|estas|esos|todos|todas))* (?:{CALLED})\b",
    rf"(?:baja|supresion|exclusion|eliminacion|remocion)(?: (?:definitiva|inmediata|total|urgente|permanente|completa|voluntaria))? (?:de|del) {PLACES}",
    r"(?:pedi|pedimos|solicite|solicitamos|tramite|puse|mande) (?:la |mi |de )?baja (?:y|pero|,|hace|ayer|hoy)\b",
    rf"{CEASE} {SMALL}{_SENT}{_NAMED}",
)
