"""Spanish as people text a shop every day: what they have enough of, cancel and want otherwise, and more wishes."""

from .words import AWAY, CALLED, MANY, NUMBER, OTHER_WAY, OUT, PLACES, SMALL, SOON, WRITE, WRITING, far, to

_DONE = r"\w+(?:aron|ieron|aste|iste|amos|imos)"
_OTHERWISE = r"(?:mejor|sino|sol[oa]|solamente|nomas|nada mas|unicamente|prefiero|(?:yo )?(?:quiero|queria|quisiera|necesito) (?!que\b|saber nada|dejar|salir|darme|mi baja|no\b|paz)|c(?:ambi|amb)\w+l[oa]s?|pong\w+l[oa]s?|mand\w+(?:me)?l[oa]s?|d[ei](?:me|game)\b|cu[aá]\w+|a como|a cuanto|que precio|precio|(?:el|la|l[oa]s|un|una|del?) (?!ultim|proxim|verdad|neta)[^\s.,?]+ (?:si\b|esta\w* bien|me (?:convien|gust|sirv|alcanz)\w*|es mejor|basta|nomas))"
_SERVICE = r"(?:linea (?:telefonica|fija)|(?:el |mi )?telefono fijo|internet|cable|luz|agua|gas|seguro\w*|poliza|placas?|vehiculo|carro|auto|camioneta|moto|contrato|membresia|gym|gimnasio|tarjeta|cuenta|credito|empleo|trabajo|escuela|colegio|curso|clase|licencia|medidor|plan)"
_ELSEWHERE = r"(?:toqu?\w+|timbr\w+|grit\w+|sub\w+|baj\w+|pas[ae]n?\b|entr[ae]n?\b|dej\w+l[oa]s? |h[aá]bl\w+le)"
_BUSINESS = r"(?:rif|sorte|gym|gimnasi|taller|tiend|clinic|escuel|iglesi|banc|salon|restauran|univers|colegi|parti|campan|inmobiliari|agenci|dentist|doctor|hospital|farmaci|super|clas|curs|spa\b|barber|veterinari|segur|parroqui|templ|preescolar|kinder|guarderi|promo|ofert|event|product|catalog|compan|empres)\w*"
_BOUGHT = r"(?:carg|cobr|cit|reserv|pedid|orden|bolet|premium|seguro|factur|membres|compr|vuel|paquet|curs|clas|plan|tarjet|hotel|habitacion|mes|pag|domicili|consult|turn|entrad|lugar|inscripci|poliz|gym|gimnas|internet|cable|contrat|equip|taller|escuel|coleg|guarder|credit|prestam|rent|envio del|servicio de (?!mens|text|sms)|visita|instalacion|app\b|aplicacion|prueba)\w*"
"""What is ordered, paid for or belonged to."""
INFO = r"(?:opciones|vacantes|propiedades|propuestas|cotizaciones|empleos|trabajos|puestos|casas|departamentos|deptos|apartamentos|terrenos|cuartos|carros|autos|modelos|precios|listados|catalogos?|perfiles|candidat\w+|prestamos|creditos|chistes|memes|links|enlaces|rifas|sorteos|invitaciones|versiculos|oraciones|frases|recetas|eventos|cursos|horarios|turnos|viajes|ejercicios|codigos|noticias)"
"""What is sent for one's information, by trade."""

EVERYDAY_ASIDE = (
    # They have enough of something.
    rf"(?<![\w'])basta(?:n)? con (?:l[oa]s?|el) que (?:ya )?(?:(?:me|nos|l[eo]s?) )?(?:{_DONE}|hay|tengo|tenemos|traigo|queda|sobr\w+|pedi|compre|hice|puse|deje)\b[^.,]*",
    rf"(?<![\w'])no (?:(?:me|nos|l[eo]s?) )?(?:mand|envi|traig|pong)\w+ mas (?!{CALLED}|cosas)[^\s.,?]+(?= [.,] (?:(?:ya )?con (?:l[oa]s? que|est[oae]s?|es[oae]s?|un[oa]|dos|tres)\b|ya (?:tengo|hay|tenemos|no (?:cab|me cab|nos cab)\w+|son (?:much|demas|sufic)\w+|sobran?|no me queda)|todavia (?:tengo|hay|queda)|aun (?:tengo|hay)|asi (?:esta|estamos)))[^.]*",
    r"(?<![\w'])no (?:(?:me|nos|l[eo]s?) )?(?:mand|envi|traig|pong)\w+ mas (?:sillas?|mesas?|platos?|vasos|cajas?|bolsas?|tortillas?|pan(?:es)?|comida|salsas?|servilletas?|cubiertos|flores|ramos|globos|muestras|medicinas?|pastillas?|material|cemento|ladrillos|gente|trabajadores|muchach[oa]s|agua|hielo|refrescos?|leche|carne|pollo|queso|fruta|verdura|tacos|pizzas?|ropa|zapatos|piezas|llantas|camiones|producto|mercancia)\b[^.,]*",
    # A complaint about something else; nothing of it is sent.
    rf"(?<![\w'])(?:pon|pong|pondr|present|levant|hac|har|interpon|met|dej)\w* (?:una? |la |mi )?(?:queja|reclamo|denuncia|reporte)(?= (?:contra (?:\w+ )?\w+ )?(?:, )?(?:,|porque|ya que|pues|de que|y|con|del|de|por) )(?![^.]*\b(?:{CALLED}|{WRITING}|{WRITE}\w*|(?:sigu?|vuelv)en?|acos\w*|num\w*|list\w*|celular|datos|paran|dejan)\b)[^.]*",
    # It is something else that is given up, cancelled or paused.
    rf"(?<![\w'])(?:solicit|pid|pedi|quier|quisier|necesit|tramit|dar|doy|hac|proces)\w* (?:tramitar |hacer |dar |pedir )?(?:la |mi |una |de )?baja (?:de |del |a |al )?(?:l[oa]s? |el |mis? |un |una |nuestr[oa] )?{_SERVICE}\b(?! (?:de|para|en) (?:mens|text|sms|su|esta))",
    r"(?<![\w'])(?:servicio|recolec\w+|recogida|camion|bote|bolsas?|contenedor|pago|cubeta) (?:de |con |para )(?:la )?basura(?! de (?:mens|text|sms|promo))",
    rf"(?<![\w'])(?:cancel|anul|suspend|paus)(?:a|e|en|an|ar|ad|o) (?:la|el|mi|las|los|mis|su|una|un|nuestr[oa]) (?!{CALLED}|list|suscri|envio|num|contact|servicio (?:de )?(?:mens|text|sms))[^\s.,?]+(?: (?!(?:y|no|ya|mensaj\w*|textos?|sms)\b)[^\s.,?]+){{0,5}} y (?:ya )?(?:(?:me|nos|l[eo]s?) )?(?:avis|mand|escrib|envi|confirm|text|contact|llam|habl|marq|pregunt)\w+",
    r"(?<![\w'])no (?:pedi|pedimos|solicite|ordene|compre|encargue) (?:esto|eso)(?= [.,] (?:yo |nosotros |lo que )?(?:pedi|pedimos|ordene|ordenamos|encargue|compre|era|eran|mi (?:pedido|orden|compra)|queria|queriamos|es (?:otro|otra|de otr\w+)|lo mio|la mia|el mio)\b)",
    # They want it otherwise, or want something else of it.
    rf"(?<![\w'])no (?:me |nos )?(?:quiero|queremos|necesito|interesan?|ocupo|busco) (?:el|la|l[oa]s|un|una|mi|ese|esa|esos|esas|sus?)? ?(?:{CALLED})(?: (?!ni\b)[^\s.,?]+){{0,7}}(?= [.,] {_OTHERWISE})",
    r"(?<![\w'])no (?:me |nos )?(?:interesa|quiero|pienso|queremos|planeo|busco) (?:\w+ )?(?:vend|rent|compr|cambi)\w*r(?:l[oa]s?)?(?: [^\s.,?]+){0,4}(?= [.,] (?:yo )?(?:sol[oa] |nomas |nada mas |solamente )?(?:(?:quiero|quisiera|queremos|busco|necesito) (?!que\b|saber nada|paz|dejar|salir)|pregunt\w+|valu\w+|repar\w+|rent\w+))",
    rf"(?<![\w'])no (?:(?:me|nos|l[eo]s?) )?(?:mand|envi|escrib)\w*(?: (?:mas )?(?:mensajes?|textos?|nada))?(?= [.,] (?:mejor |solo |nada mas |nomas )?{_ELSEWHERE})",
    r"(?<![\w'])no (?:(?:me|nos|se|l[oa]s?) )*(?:vay\w+ a |quier\w+ |quisier\w+ |queremos )?(?:dej|qued)\w* fuera de [^.,]*",
    r"(?<![\w'])(?:(?:ya )?(?:dejen?|paren?|deje) de busc\w+|(?:ya )?no (?:l[oa]s? )?busqu\w+)(?: [^\s.,?]+){0,4}(?= [.,] (?:ya )?(?:aparec\w+|l[oa]s? (?:encontr|hall|teng|vi)\w*|encontr\w+|esta (?:aqui|en)|estaba|llego|regreso))",
    rf"(?<![\w'])(?:l[eo]s? |te )?(?:hab(?:ia|iamos)|he|hemos) (?:dicho|pedido|avisado|comentado) que (?:ya )?no (?:quiero|queria|queremos|queriamos|necesito|necesitaba) (?!(?:mas|sus?|tus|recib\w*|que|nada|ning\w+|ser|estar|saber|seguir|compr\w+|vend\w+|ni|por|de|esto|eso|y|ya|porque|pero)\b)(?:(?:el|l[oa]s?|un|una|mis?|es[eao]s?|est[eao]s?) )?(?!{CALLED})\w+[^.,]*",
    r"(?<![\w'])(?:hasta|desde) (?:cuando|que dia|que fecha) (?:van a )?(?:sigu?en?|seguir|est(?:a|an|ara|aran)|continuan?|continuar|dura\w*) con (?:(?:el|l[oa]s?|es[ae]|su) )(?:promo(?:cion)?|ofertas?|descuentos?|campana|cupon\w*)\b[^.]*\?",
    r"(?<![\w'])ni un[oa]?(?: [^\s.,?]+)? mas [.,]?(?: ?y)? ?ni un[oa]?(?: [^\s.,?]+)? menos\b[^.]*",
    r"(?<![\w'])ni un[oa] mas(?= [.,] (?:ya )?(?:somos|son|estamos|hay|tenemos|tengo|con \w+ (?:basta|alcanza))\b)",
    r"(?<![\w'])(?:quien|por que|porque|cuando|alguien|como(?! me \w+o del?\b)|ustedes|usted) (?:me|nos|lo|la) (?:borr|quit|elimin|sac|retir|bloque|desactiv|remov|baj)(?:o|io)\b(?![^.]*\b(?:de una vez|por favor)\b)",
    rf"(?<![\w'])no (?:es necesario|hace falta|hay necesidad(?: de)?|necesito|es preciso)(?: que)? (?:(?:me|nos|l[eo]s?) )?{WRITE}\w*(?: (?:un )?(?:mensajes?|textos?|nada))?(?= [.,] (?:yo |igual |ahorita |pues )?(?:ya )?(?:voy|vamos|paso|pasamos|lleg\w+|estoy|l[oe]s veo|nos vemos|ahi (?:estar|voy|nos)\w*|alla|manana|recojo|recog\w+|se (?:a|la|el|donde)\b))",
    rf"(?<![\w'])(?:dej|par)\w+ de (?:ofrec|invit|vend)\w+(?<!me)(?<!nos)(?<!le) (?:a |es[ao]s? |el |la |l[oa]s )(?!{CALLED})[^.,]*",
    rf"(?<![\w'])(?:es |seria )?(?:basta|bastaria|suficiente|alcanza)(?: con)? (?:que |solo )?{WRITE}\w*[^.?]*\?",
    # It is to come otherwise, or elsewhere, and not too late.
    r"(?<![\w'])(?:ya )?no (?:(?:me|nos|l[eo]s?) )?(?:mand|envi|escrib|text)\w+ (?:(?:mas )?(?:mensajes?|textos?|nada) )?(?:a|al|por|en) [^\s.,?]+(?: [^\s.,?]+){0,3}(?= , (?:es [^,.]+, )?(?:(?:mejor|sino|sol[oa]|nomas|usen?|usa|mand\w+|escrib\w+|envi\w+) )+(?:a|al|el|por|en) (?:est[ea]|mi|mio|otr[oa]|el otro|aqui|aca)\b)",
    r"(?<![\w'])no (?:quiero|queremos|quisiera|me gusta|vaya a ser) que (?:(?:me|nos|se|l[eo]s?) )*(?:vuelv\w+ a |vay\w+ a )?(?:avis|lleg|mand|envi|entreg|tra|cobr|dej|serv)\w+ (?:otra vez |tan |muy |bien |el \w+ |la \w+ )*(?:tarde|temprano|fri[oa]s?|mal|rot[oa]s?|incomplet[oa]s?|quemad[oa]s?|crud[oa]s?|moj\w+|tibi[oa]s?|equivocad[oa]s?|a (?:ultima hora|destiempo|deshora|otr[oa] \w+)|al? (?!est[ea]|mi|nada|nadie|cada|tod[oa]s|spam|cel|num|tel|mov|diario|rato|que)(?:la |el )?\w+)[^.,]*",
    r"(?<![\w'])(?:cancel|quit|apag|apagu|elimin|borr)\w+ (?:el|ese|es[ae]|la|est[ea]) (?:recordatorio|alerta|aviso|alarma|anuncio)(?: de (?:hoy|manana|la \w+))?(?= [.,] (?:porque |que )?ya (?:l[oa] |me |se )?(?:tom|fui|llegu|pagu|hic|pas[eo]|mand|est|aparec|vend|termin|compr)\w*)",
    rf"(?<![\w'])(?:nunca|jamas) me (?:registre|inscribi|suscribi|apunte|anote) (?:al?|en|para) (?:el |la |l[oa]s )?(?!est|es[oa]\b|su|nada|ning|{CALLED}|list|recib|servicio|grupo|program)\w+",
    rf"(?<![\w'])(?:ya )?no (?:me |nos )?{OTHER_WAY}(?=[^?]* (?:mensajes?|textos?|sms) (?:es )?mejor(?= [.,]| ?$))[^.,]*",
    r"(?<![\w'])(?:ya )?no (?:me|nos) l[oa]s (?:mand|envi|traig|tra)\w+(?= [.,] (?:yo |ya |mejor )*(?:l[oa]s \w+(?:e|i|amos|imos|o|emos)\b|paso|pasamos|voy|vamos))",
    rf"(?<![\w'])(?:ya )?no (?:me |nos )?{WRITE}\w* (?:(?:mensajes?|textos?|nada) )?si (?:(?:ya )?es (?:muy |de )?(?:tarde|noche|temprano)|esta\w* \w+|vas\b|andas\b|llueve|no (?:hay|puedes?|esta\w*))[^.,]*",
    r"(?<![\w'])no (?:me |nos |l[oa]s? )?(?:vay\w+ a )?bloque\w+[^.,]*|(?<![\w'])espero no (?:(?:l[eo]s?|la|te) )?(?:molest|interrump|incomod|fastidi)\w*",
    rf"(?<![\w'])(?:hart|cansad|aburrid)[oa]s? de (?:buscar|esperar|llamar|comer|vivir|manejar|trabajar|caminar|cocinar|limpiar)\b(?![^.]*\b(?:{CALLED})\b)[^.,]*",
    # For somebody else it is no more needed.
    rf"(?<![\w'])(?:ya )?no (?:le|les) (?:mand|envi|escrib|llev|pas)\w+ nada a (?!(?:mi|est[ea]|ese|nuestr[oa]|su) (?:num|tel|cel|lin|mov)\w*|nadie|{NUMBER}|este\b|esta (?:persona|senora|familia)|mi (?:mam|pap|abuel|espos|hij)\w*(?= [.,]| ?$))[^.,]*",
    # They ask how to be rid of a charge, a visit or the like.
    rf"(?:(?<=^ )|(?<=[.,?] ))(?![^?]*\b(?:{CALLED}|list\w*|num\w*|suscri\w*)\b)(?:[^\s?]+ ){{0,12}}?{_BOUGHT}\b(?: [^\s?]+){{0,9}} (?:como|donde|de que manera) (?:\w+ ){{0,3}}?(?:cancel|anul|quit|elimin|par|dej|sa[lc])\w*",
    rf"(?<![\w'])de baja (?:del?|al?|en) (?:l[oa]s? |el |mis? |su |un |una )?{_BOUGHT}\b(?! (?:de|por) (?:mens|text|sms|promo|avis|alert))[^.,]*",
    # They want to stay; a place is free where another leaves it.
    rf"(?<![\w'])(?<!si )no (?:(?:me|nos|lo|la) )?(?:vay\w+ a )?(?:quit|sa(?:c|qu)|borr|elimin|baj|remuev|retir|suprim)(?:en?|es|ar)(?:me|nos|l[oa])? (?:de|del) {PLACES}",
    r"(?<![\w'])(?:si|cuando|en cuanto|apenas|por si) (?!no |se pued|se podr|me |nos )(?:[^\s.,]+ ){1,5}?(?:cancel|anul|quit|sal|sac|libr)\w*(?= (?:[^\s.,]+ ){0,4}?(?:[.,] )?(?:y )?(?:me|nos|avis\w+|mand\w+|escrib\w+|text\w+|llam\w+|yo) )",
    # Somebody of theirs is on a list of the sick, of guests, of those who eat.
    rf"(?<![\w'])(?:{AWAY}\w*|d\w+ de baja) a (?:(?:mis?|l[oa]s?|el|don|dona|nuestr[oa]) )?[^\s.,]+ (?:[^\s.,]+ )?(?:de|del) (?:la |las |el |su )?(?:lista|grupo) (?:del?|para)(?: (?:el|l[oa]s?))? (?!{CALLED}|difusion|contact|client|correo|ustedes|sus?\b|whats|envi)\w+",
    # A question is not answered, a thing not spoken of in writing.
    r"(?:(?<= pregunta )|(?<= la )|(?<= numero ))\d+ (?:[.,] )?(?:[^\s.,]+ ){0,3}?(?:prefiero no|no (?:quiero|quisiera|voy a|deseo)) (?:contest|respond)\w+(?! (?:mas|sus|estas|estos|mensaj)\b)",
    r"(?<![\w'])(?:esa|esta|la) pregunta (?:[^\s.,]+ ){0,4}?no (?:l[oa] )?(?:quiero|quisiera|voy a|deseo) (?:contest|respond)\w+",
    r"(?<![\w'])no (?:me gusta|quiero|quisiera|puedo|prefiero) (?:hablar|platicar|discutir|tratar|explicar|decir|dar)\w*(?: [^\s.,]+){0,4}? por (?:mensaje|texto|sms|aqui)(?= [.,] (?:mejor|prefiero|es |lo |l[oe]s |te |paso|voy|en persona|me (?:llama|marca)))",
    # It is another of the kind that they want, or they have all they need.
    r"(?<![\w'])no (?:quiero|queremos|necesito|me gusta) (?:el|la|l[oa]s) (?:de|con|sin|que) [^.,]*(?= , (?:yo )?(?:quiero|queremos|mejor|de[nm]?\w*me|sino|la|el|l[oa]s|busco) (?!que\b|darme|salir|dejar))",
    r"(?<![\w'])(?:ya )?no (?:necesito|ocupo|me falta|nos falta|quiero|hace falta)(?: (?:nada|mas)){1,2}(?= [.,] (?:muchas |mil )?gracias por (?:su|la|tu|el|tod[oa])s? ?(?:ayuda|atencion|servicio|apoyo|comida|visita|entrega|rapid|amab|tu |su |la )\w*)",
    r"(?<![\w'])no (?:me |nos )?(?:mand|envi|traig)\w+ (?:otr[oa]s?|mas)(?= [.,] (?:(?:porque |que )?(?:est[ea]|es[ea]) (?!es el colmo|es much)|con (?:est|es)[eao]s?\b|ya (?:encontr|aparec|lleg|sirv|funcion|prend|qued)|el que))",
    r"(?<![\w'])(?:esta|estaba|quedo|sigue|anda|salio) fuera de (?:servicio|linea|cobertura|area|lugar)",
    # They need no answer, will trouble nobody any more, or tell it in person.
    r"(?<![\w'])no (?:hace falta|es necesario|hay necesidad(?: de)?|necesito|ocupo|es preciso)(?: que)? (?:me |nos |l[eo]s? )?(?:contest|respond|confirm|regres|devuelv)\w+(?= [.,]| ?$)",
    r"(?<![\w'])(?:ya )?no (?:(?:l[eoa]s? |te )?(?:voy|vamos|vuelvo|volvere|volvemos) a (?:molest|incomod|interrump|fastidi|pregunt|quitar|insist|distra)\w*|(?:l[eoa]s? |te )(?:quito|molesto|molestare|interrumpo|distraigo))[^.,]*",
    r"(?<![\w'])(?:ya )?no por (?:aqui|este medio|mensaj\w*|texto)(?= [.,] (?:mejor )?(?:en persona|cara a cara|lo (?:vemos|hablamos|platicamos)|nos vemos|te (?:digo|cuento|veo|llamo)|l[eo]s? (?:digo|cuento|veo|llamo)|paso\b|hablamos))",
    rf"(?<![\w'])(?:dej|par)\w+ de vender (?!me|nos|mis?\b|est[ae] num|num|datos|cosas|por|a (?:mi|este)|sus? (?:{CALLED})|nuestr)[^.,]*",
    # Nothing is to come where there is none; how something else is kept from happening.
    r"(?<![\w'])si (?:ya )?no (?:hay|tien\w+|esta\w*|es\b|son|alcanz\w+|pued\w+|qued\w+|sal\w+|viene\w*|se pued\w+|l[oa]s? (?:hay|tien\w+|encuentr\w+|consig\w+))(?: [^\s.,?]+){0,4} (?:, )?(?:mejor |entonces )?(?:ya )?no (?:me |nos )?(?:l[oa]s? )?\w+(?: nada)?(?= [.,]| ?$)",
    r"(?<![\w'])ya no (?:me |nos )?l[oa]s (?:mandan?|envian?|mandas|escriben?|reciben?|pasan?|ponen?|ofrecen?)(?= (?:por [^\s.,?]+ )?\?)",
    rf"(?<![\w'])como (?:le )?(?:hago|hacer|puedo hacer) (?:para|pa) (?:que )?(?:ya )?no (?!(?:me|nos|les?|te)\b(?! (?:dol|sal|cobr|quem|cort|corr|ca[ei]|pas[ea]|venz|pierd|quit))|l[oa]s? (?:{WRITE}|recib)|recib|lleg|ser\b|est|seguir|aparec|salir|ver|{WRITE})[^.,?]*",
    # What is written on something.
    r"(?<![\w'])(?:mensaj\w+|textos?|letras?|letreros?)(?: \w+)? (?:en|sobre) (?:el|la|l[oa]s|mi|su|un|una) (?:pastel\w*|tarjet\w*|torta|cake|camis\w*|playeras?|taza|gorras?|caja|placa|lona|invitaci\w+|ramo|regalo|galletas?|globos?|anillo)\b",
    r"(?<![\w'])no (?:se )?(?:permiten?|aceptan?|admiten?) (?:la )?(?:propaganda|publicidad|anuncios)(?= en (?:la|las|el|los|est[ea]|mi) (?!num|cel|tel|linea|mov|chat))",
)
"""What is no plea, and is taken out."""

EVERYDAY_STAYS = (
    # It is done, and well.
    rf"(?:(?<=^ )|[.,] )(?:listo (?:, )?)?ya estuvo (?:[.,] )?(?:(?:muchas |mil )?gracias (?:[.,] )?)?(?:(?:todo|qued[oe]|muy|ya (?:me |se |nos |lo |la )?(?:lleg|qued|pud|entr|arregl|funcion|resolv|sali|pas|acab|esta\b)\w*|esta|(?:me |nos )?(?:atendi|arregl|resolv|ayud)\w*))\b(?!.*\b(?:{CALLED}|quit\w+|borr\w+|sa[cq]\w+|elimin\w+|par[ea]n?|bast\w+|hart\w+|cans\w+|bloque\w+|num\w+|no (?:me|nos|quiero|mas|insist\w+)|mucho|demasiad\w+|molest\w*)\b)",
    rf"(?:fue|es|hay|esta|son|cay\w+|echaron|pusieron|trajeron) (?:much|demasiad|suficiente|bastante)\w* (?!(?:{CALLED}|acos\w*|abus\w*|molest\w*|hostig\w*|insist\w*|fastid\w*|lata|por|ya|para|con|para|y|de)\b)[^\s.,?]+ [.,] (?:ya )?(?:por favor )?par(?:enle|ale|en|ele)(?= [.,]| ?$)",
    # Somebody is to come down; a house or a table has the wrong number.
    r"(?<=^ )(?:ya )?baj(?:a|e|en) (?:, )?(?:por favor )?(?:, )?(?:(?:que )?ya (?:llegu|lleg|esto|esta)\w*|(?:que )?(?:estoy|estamos|te espero|los espero|ando) (?:a?fuera|abajo|aqui|en|esperando|por))\b",
    r"num(?:ero)? equivocado (?:de (?:casa|zapato|talla|mesa|orden|pedido|departamento|depa|apartamento|apto|cuenta|factura|cuarto|habitacion|puerta|piso|calle|guia|vuelo|ruta)\b|[.,] (?:es|era|debe ser|seria|vivo en|vivimos en|mi (?:casa|depa\w*|apto)) (?:en )?(?:el |la )?(?:\d|departamento|depa\b|apartamento|apto|casa|mesa|cuarto|puerta|piso))",
)
"""They want to stay, or speak of something else altogether."""

SPANISH_EVERYDAY = (
    # What they looked for is found: no more of what was sent for it.
    rf"(?:ya no|nunca mas|no(?= {to(4)}(?:mas|sigan?|sigas) ))(?: (?:me|nos|vuelvan? a|sigan?|esten?|quiero que|necesito que|hace falta que))* (?:mand|envi|pas|compart|lleg)\w+ (?:mas |sus |l[oa]s )?{INFO}(?: ni (?:mas )?\w+)?(?= [?.,]| ?$| (?:por favor|gracias|de (?:trabajo|renta|casas|empleo)|a (?:este|mi)))",
    r"(?:dej|par|ces)(?:en?|a|ar|ad) de (?:mand|envi)ar(?:me|nos)? (?:(?:mas|los|sus|tantos|esos|estos) )?codigos\b(?! (?:postal|de barras))|(?:ya )?no (?:soy|tengo|tenia|abri|uso) (?:[^\s.,]+ ){1,5}?, (?:por favor )?(?:ya )?no (?:me |nos )?(?:sigan )?(?:mand|envi)\w+ (?:mas )?(?:(?:sus|esos|los) )?codigos\b",
    rf"(?:ya no|nunca mas|no(?= {to(4)}(?:mas|sigan?|sigas) ))(?: (?:me|nos|vuelvan? a|sigan?|sigas|esten?|quiero que|necesito que|hace falta que))* (?:mand|envi|pas|compart|reenvi)\w+ (?:mas )?(?:(?:l[oa]s?|el|sus?|tus?|toda|tod[oa]s|tant[oa]|esa|ese|las?|mas) ){{0,2}}(?:publicidad|propaganda|spam|boletin\w*|newsletter|catalogos?|menus?(?: del dia| diario| semanal)?|versiculos?|cadenas?|promo\w*|ofertas?)(?: (?:del?|de l[oa]s?|de el|de sus?|de tus?) [^\s.,?]+)?(?= [?.]| ?$| , (?!ya l[oa]s? (?:vi|tengo|lei)|mejor|sol[oa]|sino)| (?:por favor|gracias|a (?:este|mi)|ni)\b)",
    rf"(?:ya no|nunca mas|no(?= {to(4)}(?:mas|sigan?|sigas) ))(?: (?:me|nos|vuelvan? a|sigan?|sigas|esten?))* (?:mand|envi|escrib|avis|pas)\w+ (?:mas )?(?:(?:cosas|lo|nada|mas) )?(?:del|de (?:la|el|l[oa]s|sus?|tus?)) {_BUSINESS}(?= [?.,]| ?$| (?:por|gracias|ni|a (?:este|mi))\b)",
    rf"(?:ya no|nunca mas|no(?= {to(4)}(?:mas|sigan?|sigas) ))(?: (?:me|nos|vuelvan? a|sigan?|sigas|esten?))* (?:mand|envi)\w+ (?:mas )?cosas del? (?!vidrio|metal|plastico|madera|papel|color)[^\s.,?]+(?: [^\s.,?]+){{0,4}}(?= [.,]| ?$| por favor| gracias)",
    r"no (?:me|nos) (?:vuelvan? a |sigan? )?(?:recuerd|record|avis|notifi[cq]u?)\w+ mas (?:(?:nada|(?:(?:l[oa]s|sus|mis) )?(?:citas?|pagos?|eventos|vacunas|ofertas|promo\w*|cosas|revisiones|consultas)|de|sobre)\b|(?= ?$| [.,]))",
    r"(?:dej(?:en?|a|es|ar|ad)|par(?:en?|ar|ad)) de (?:tratar de |intentar |querer |estar )?(?:rog|suplic|insisti|invit|ofrec|presion|tent|convenc|persegu|record|cans|vend)(?:[aei]r|iendo|ando)?(?:me|nos|le)(?: (?:que|de|a|en|con|para|sus|mas|cosas|por|sobre|pr[eé]stamos|credit\w+|productos|cada|tanto)\b|(?= [?.,]| ?$))",
    r"(?:dej(?:en?|a|es|ar|ad|enme|ame)|par(?:en?|ar|ad)) de (?:mand|envi)ar(?:me|nos)? (?:\w+ ){1,3}(?:y|ni|o) (?:mensajes|textos|sms|promo\w*|ofertas|publicidad)\b",
    rf"no (?:me |nos )?(?:caen bien|gustan|agradan|sirven) (?:nada )?(?:sus|tus|est[oa]s) (?:{CALLED})(?: [^\s.,?]+){{0,3}} [.,] ya no(?= [.,]| ?$)",
    r"(?<!no )(?:borr|quit|elimin|sa[cq]|retir)\w*(?:me|nos) de (?:lo|eso) (?:del?|de l[oa]s?) (?:menus?|rifas?|promo\w*|ofertas?|mensajes|textos|avisos|sorteos?|descuentos|cupones|catalogos?)\b",
    r"(?:ya no|nunca mas)(?: (?:me|nos))* (?:mand|envi|pas)\w+ (?:[^\s.,?]+ ){1,5}?por (?:te?xtos?|mensaj\w*|sms)(?= ?$| [?.]| , (?:por favor|gracias)\b)",
    # Texts, and then that it is to end.
    rf"(?:{CALLED}) {far(9)}(?:[.,] )?(?:asi que|entonces|por eso|pues|y)(?: ,)? (?:ya |por favor |pues |mejor )*(?:par(?:en?|en?le|ale|ad)|bast(?:a|en)|ces(?:en?)|deteng\w+|corten?le|baj(?:en|a|e)le)(?: ya| por favor)*(?= [.,]| ?$)",
    r"(?:(?<=^ )|[.,] )(?:por favor )?(?:, )?ya no(?: mas)? [.,] (?:por favor [.,] )?(?:me |nos )?(?:llegan|mandan|envian|escriben|son (?:much|demas)\w+)(?: (?:como|mas de|casi|unos|hasta))? (?:\d+|dos|tres|cuatro|cinco|diez|much\w+|demasiad\w+|tant\w+|diario|a diario|a cada|todo el|todos los|cada)\b",
    rf"(?:(?<=^ )|[.,] )(?:a ver(?: ,)?|ojala|seria bueno|estaria bien|que tal) si (?:ya |mejor |por fin )*(?:(?:me|nos) )?(?:(?:dej|par)(?:an?|as|aran) (?:ya )?(?:de {WRITING}(?: |$)|con {SMALL}(?:{CALLED}))|(?:quit|borr|sac|elimin)(?:an?|as|aran) de {PLACES})",
    rf"(?:{CALLED}) {far(9)}(?:de )?l[oa]s (?:primer[oa]s )?que (?:ya )?(?:mas )?(?:quiero|quisiera|voy a|queremos) (?:quitar|borrar|cancelar|parar|eliminar|dejar de recibir|bloquear)(?:me)?(?= [.,]| ?$)",
    rf"(?:no (?:encuentr|encontr|veo|ve|se|s[eé]|hay|teng|ten)\w*|donde|como) (?:(?:forma|manera|modo) de |como |donde |la (?:opcion|forma|manera) (?:de|para) )(?:puedo )?(?:cancelar|quitar|parar|bloquear|eliminar|desactivar|salir\w*|dar\w* de baja|borrar\w*) (?:(?:de )?{PLACES}|{SMALL}(?:{CALLED}))(?= [.,]| ?$)",
    rf"(?:cancel|desactiv|anul|quit)(?:a|e|en|ar|ad) {SMALL}(?:mensajes|textos|sms|alertas|avisos|promo\w*|notificaciones|recordatorios|anuncios|publicidad) (?:por|via|de) (?:mensaj\w*|texto|sms|whats\w*)(?= [.,]| ?$| (?:por favor|ya|gracias)\b)",
    # Away with it all, or they go elsewhere.
    rf"(?:{CALLED}) {far(9)}[.,] (?:por favor |ya |mejor )*(?:cancel|quit|suspend|elimin|par)(?:en|e|an?|ad|es)(?:me|nos)? (?:ya )?(?:todo )?(?:eso|esto)(?: ya)?(?= [.,]| ?$| por favor)",
    rf"(?<!no )(?:cancel|quit|par|deten|deteng|apag|apagu|suspend|elimin|sa[cq]|saqu|desactiv|baj)(?:en|e|a|an|ar|ad)(?:me|nos|le)? (?:ya )?(?:de )?(?:(?:tod[oa] )?(?:eso|esto|lo|(?:es[ae]|est[ae]) (?:cosa|vaina|asunto|tema|desmadre)) (?:de|con) {SMALL}(?:{CALLED})|(?:es[ae]|est[ae]|su|el|la) (?:cosa|vaina|robot|bot|sistema|maquina|programa|aparato) que (?:me |nos )?(?:mand|envi|escrib|text)\w+)",
    rf"(?:un[oa]?|otro|otra)(?: solo)? (?:{CALLED})(?: mas| asi)? y (?:ya )?(?:no (?:l[eo]s? )?(?:vuelv|compr|voy|regres)|dejo de|cambio de|me (?:cambio|voy|salgo|doy de baja)|nos (?:cambiamos|vamos)|cancelo)",
    rf"si (?:(?:me|nos) )?(?:vuelven a |siguen |sigue |sigues )?{WRITE}\w* (?:(?:otro|mas|sus|un[oa]?) )*(?:(?:{CALLED}) )?(?:mas )?(?:, )?(?:yo )?(?:mejor )?(?:dejo de (?:ir|compr\w+|ser)|ya no (?:l[eo]s? )?(?:vuelvo|compro|voy|regreso)|no vuelvo|me (?:cambio|voy a ir) (?:de|a|con)|cambio de (?:banco|compan\w+|tienda|doctor|gym))",
    rf"(?:colm|agot|acab|termin|llen)\w+ (?:ya )?la paciencia (?:con|de) {SMALL}(?:{CALLED})\b|ching(?:a|uen|ue) (?:a )?(?:su|tu) madre con {SMALL}(?:{CALLED})\b",
    rf"(?:soy|ya no|no creo|ya (?:renuncie|cerre|me \w+)) (?:[^\s.,]+ ){{0,6}}?, (?:por favor )?(?:ya )?no (?:me|nos) (?:mand|envi|pas|compart)\w+ (?:sus |mas )?(?!precios|codigos|carros|casas|cuartos){INFO}(?= [.,]| ?$| por favor| gracias)",
    rf"(?:dej(?:en?|a|es|ar|ad)|par(?:en?|ar|ad)) de (?:estar )?(?:mand|envi|pas|compart)(?:ar|ando)(?:me|nos)? (?:(?:sus|mas|los|las|tant[oa]s) )?(?!precios|carros){INFO}(?= [.,]| ?$| por favor| gracias)",
    r"(?:(?<=^ )|[.,] )(?:ya )?no mas (?:menus?|rifas?|versiculos|cadenas|catalogos?|chistes|vacantes|propiedades|encuestas|opciones|sorteos)(?: del dia| diario)?(?= [.,]| ?$| por favor| gracias)(?! \?)",
    r"no (?:l[eo]s? )?(?:compro|voy a comprar|pienso comprar|me interesa|necesito)\b(?: [^\s.,]+){0,3} [.,] no (?:pierd|gast)\w+ (?:el|su|tu|mas) (?:tiempo|saliva|dinero)(?= [.,]| ?$)",
    rf"no (?:estoy|estamos) de acuerdo (?:con|en|a) (?:recibir {SMALL}(?:{CALLED})|que (?:me|nos) (?:sigan )?{WRITING}(?= (?:mas|nada|{SMALL}(?:{CALLED}))|[ ]?$| [.,]))",
    rf"no (?:me|nos) deja[ns]? (?:ya )?(?:vivir )?en paz con {SMALL}(?:{CALLED})\b|(?:ustedes|y ahora|ya) no (?:me|nos) dejan (?:vivir )?en paz(?= [.,]| ?$)",
    rf"conmigo (?:ya )?no cuenten para {SMALL}(?:{CALLED})\b|no gast\w+ (?:(?:su|sus|mas|el) )?(?:saldo|dinero|tiempo|mensajes|textos) (?:en mi|conmigo)(?= [.,]| ?$| por favor)|no (?:aguanto|soporto|tolero) (?:mas )?tanto (?:{CALLED})\b",
    # Off with a number, for what it is used; a leading reason, and off with it.
    rf"(?<!no )(?<!no me ){OUT}{SOON} (?:a )?(?:{NUMBER}) para (?:lo de |eso de |no |ya no |que (?:ya )?no (?:me |nos )?)?(?:(?:recib|lleg|mand|envi)\w+ )?{SMALL}(?:{CALLED})\b(?![^.]*\b(?:pong|pon|anot|us[ea]n?|agreg|mejor el)\w*)",
    rf"(?<!esta )fuera (?:{NUMBER}) (?:de|del) {PLACES}",
    rf"(?:(?:su|tu|est[ea]|es[ea]|vuestr[oa]|en la|en el) (?:lista|grupo|chat|base de datos)|(?:sus|tus|est[oa]s|es[oa]s) (?:{CALLED})|metid[oa] en esto|aqui) (?:[.,?] )?(?:pero |y |asi que |ya |me |por favor )*(?:quiero|quisiera|necesito|deseo|prefiero|exijo|pido) (?:ya )?(?:salir(?:me)?|irme|bajarme|borrarme|quitarme|que me (?:saquen?|borren?|quiten?|bajen?))(?= [?.,]| ?$| (?:ya|por favor|de (?:ahi|aqui|ella|una))\b)",
    rf"(?:{CALLED}|list[ao]s?) {far(12)}[.,?] (?:y |ya |entonces )?(?:me|nos) (?:borr|quit|sac|elimin)(?:an|as|a|ais)(?: (?:ya|de ahi))?(?: , por favor)?(?= [?.]| ?$)",
    # Nobody has to get them; it is all that they ask.
    rf"(?:no|nadie) (?:t(?:iene[ns]?|engo|enemos)|hay|veo) (?:por ?que|para que|necesidad de|obligacion de|ganas de) (?:estar |seguir |andar )?(?:recib|aguant|soport|ver|v[ie]+ndo|leer|leyendo)\w* {SMALL}(?:{CALLED})\b|no deb(?:e|o|en|emos|eria\w*) (?:estar |seguir |de )?recib(?:ir|iendo) {SMALL}(?:{CALLED})(?= [.,]| ?$| de (?:ustedes|su))",
    rf"(?:pido|pedimos|quiero|queremos|deseo|necesito|exijo|solicito|busco|espero|prefiero|gustaria|peticion|deseo|agradeceria) es (?:que )?(?:ya )?no (?:(?:volver a|seguir|me|nos|sigan|vuelvan a) )*(?:recib\w+|{WRITING}|lleguen?) (?:(?:ya|mas|nada|nunca)(?= [.,]| ?$| de (?:ustedes|su))|{SMALL}(?:{CALLED})\b)",
    rf"(?:(?<=^ )|[.,] )(?:ya )?(?:ni de (?:[^\s.,]+ ){{1,4}}?ni (?:de )?(?:[^\s.,]+ ){{1,5}}?|de (?:ningun\w*(?: [^\s.,]+){{0,2}}|nadie) )(?:ya )?(?:quiero|queremos|deseo|acepto|necesito|me interesan?) (?:recibir |ver )?{SMALL}(?:{CALLED})\b",
    rf"a (?:este|mi|nuestro|ese) (?:num\w*|tel\w*|cel\w*|movil) (?:ya |por favor |favor de )*(?:no|nunca)(?: (?:le|les|me|nos|se|mas))* (?:(?:vuelvan?|vuelvas|sigan?|sigas)(?: a)? )?(?:mand|envi|escrib|pas|ofre)\w+ (?:mas )?(?:nada|cosas|{SMALL}(?:{CALLED}))(?: (?:del?|sobre|de (?:l[oa]s?|su|sus|el)) [^\s.,]+)?(?= [.,]| ?$)(?![^.]*\b(?:mejor|sino|al de|al otro|manden?l[oa]s?)\b)",
    # They said yes by mistake; they end it themselves.
    rf"(?:los|las|sus|tus|estos|estas|unos|un[oa]s|recibir) (?:{MANY}|avisos|promo\w*|ofertas|anuncios|cupones)(?: [^\s?]+){{0,9}}? [.,] (?:(?:y|pero|ya|ahora|por favor) )*(?:quiero|quisiera|necesito|me gustaria|como (?:puedo|hago para)) (?:quitar|cancelar|desactivar|eliminar|parar|detener|borrar)l[oa]s(?= [?.,]| ?$| (?:ya|por favor)\b)",
    rf"(?:doy|damos|dar|demos|den?|dese|quede) (?:de baja|por (?:terminada|cancelada|finalizada|concluida)) (?:a )?(?:mi|la|nuestra|esta) suscripcion (?:a|de|en) {SMALL}(?:{CALLED})\b",
    # What they are told of is no more theirs.
    r"(?:ya no|nunca mas|no) (?:me|nos) (?:sigan? |sigas |vuelvan? a )?(?:ofre[zc]\w+|ofert\w+) (?:mas )?(?:(?:sus?|tus?|los|las|el|la|otr[oa]|un|una) )?(?:prestamos?|creditos?|tarjetas?|seguros?|planes|polizas?|inversion\w*|servicios|productos|membresias?|casas|terrenos|cursos|trabajos?|empleos?|financiamiento\w*)(?= [.]| ?$| , (?:por favor|gracias|ya)\b)",
    r"ya no (?:me|nos) (?:sigan? |sigas |esten? |anden? )?(?:recuerd\w+|recordando|mand\w+ (?:nada |cosas |mas |lo )?de|escrib\w+ (?:mas )?de|avis\w+ (?:mas )?de) (?:(?:mis?|l[oa]s?|el|sus?|lo de l[oa]s?|lo de) )?(?:citas|pagos|vacunas?|verificacion\w*|revision\w*|eventos|turnos|mantenimientos?|servicios|consultas|clases|reuniones|juntas|limpiezas?|renovacion\w*|cursos|vencimientos?|entregas|pedidos|misas?|talleres|torneos)(?= ?$| [.]| , (?!(?:ya |yo )?l[oa]s |mejor|sol[oa]|sino|con ))",
    r"(?:no|ya no) (?:me|nos) (?:mand|envi)\w+ (?:mas )?cosas (?:del|de (?:l[oa]s?|el|su|sus|tu)) (?!otr|color|tamano)[^\s.,?]+(?= ?$| [.]| , (?:por favor|gracias)\b)",
    rf"(?:much|demasiad|tant)[oa]s? (?:{CALLED}) [.,] (?:ya )?(?:bajen?le|paren?le|baja?le|parale|cort\w+|no|basta|estuvo)(?= [.,]| ?$| (?:o|ya)\b)",
    # They have reported it, or it costs them.
    rf"report(?:e|o|amos|ando|are) (?:ya )?(?:sus?|tus?|est[eo]s?|es[eo]s?|el|los) (?:{CALLED}|num\w*|tel\w*)(?: \w+)? (?:como|por) (?:spam|acos\w*|hostig\w*|molest\w*|abus\w*|basura|no desead\w*)|(?:sus|tus|est[oe]s|tant[oa]s) {MANY} (?:me |nos )?(?:salen|cuestan|cobran|gastan|agotan|despiert\w+|interrump\w+|distra\w+)(?: [^\s.,]+){{0,4}} [.,] ya no(?: mas)?(?= [.,]| ?$)",
    # The number is for other things.
    rf"(?:respond|dig|contest|dij|pus)\w* (?:que )?no a (?:recibir )?{SMALL}(?:{CALLED})\b|(?:num\w*|tel\w*|cel\w*|linea|movil) {to(8)}(?:, )?no (?:es )?para (?:(?:recibir|leer|ver|que (?:me|nos) \w+|estar recibiendo) )?{SMALL}(?:publicidad|promo\w*|propaganda|ofertas?|anuncios|spam|marketing|sus \w+)(?= [.,]| ?$)",
    rf"(?:celular|cel|num(?:ero)?|telefono|linea|movil)\b {far(9)}no (?:se )?(?:permit|acept|recib|admit)(?:en?|imos|amos) {SMALL}(?:publicidad|promo\w*|propaganda|ofertas?|anuncios|spam|marketing|mensajes (?:comerciales|publicitarios|de ventas))(?= [.,]| ?$| (?:aqui|por|ni|de|a)\b)",
    rf"(?:este|mi|es un) (?:celular|cel|num(?:ero)?|telefono) (?:es|del?) {far(12)}[.,] (?:por favor |favor de )?(?:retir|quit|borr|elimin)(?:ar|en|e|enlo|elo|arlo)(?: (?:de (?:{PLACES})))?(?= [.,]| ?$)",
    rf"(?:no|ya no|tampoco) (?:quiero|queremos|deseo|deseamos|autorizo|acepto)(?: que (?:{NUMBER}) (?:siga|este|aparezca|figure|quede|salga)(?: en)?)?(?: (?:estar|seguir|aparecer|figurar|salir|quedar))?(?: en)? (?:ningun[oa]|alguna) (?:de )?{PLACES}(?= [.,]| ?$| (?:de|suy|por|ni)\b)",
)
"""What is wished in so many words."""
