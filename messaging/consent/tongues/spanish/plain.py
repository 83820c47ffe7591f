"""How people say in Spanish that they want no more texts."""

from ..tongue import Tongue
from .everyday import EVERYDAY_ASIDE, EVERYDAY_STAYS
from .words import (
    ARRIVES,
    ASK,
    AWAY,
    CALLED,
    CEASE,
    END,
    LAW,
    LEAVE,
    LIST_OF,
    MANY,
    NUMBER,
    OTHER_WAY,
    OUT,
    PLACES,
    SMALL,
    SOON,
    SUBJUNCTIVE,
    THEIRS,
    TIME,
    TOLD,
    TOLD_AWAY,
    WRITE,
    WRITING,
    WRITTEN_ON,
    far,
    to,
)

SPANISH = Tongue(
    stop=r"dej(?:a|e|en|ar|es|ad)(?:me|nos)?(?: ya| por favor| porfa)? de|par(?:e|en|ar|ale|enle)|para (?:de|con|ya)|bast(?:a|e)(?! (?:con )?(?:una?|que)\b)|ces(?:e|en|ar)|evit(?:e|en|ar)|suspend(?:a|an|er)|deten(?:ga|gan|er)|termin(?:e|en)|har+t[ao]s?|cansad[ao]s?|detesto|odio|alto|ya estuvo|abst[eé]n\w*|renunci\w+ a|stop(?= (?:de |los |las )?(?:envi|mand|escrib|mensaj|texto|texte|llam|molest))|cancel(?= (?:mi|los|las|sus|estos|el|la) )|(?:cancel|anul)(?:a|e|en|ar)(?! (?:el|ese|este|mi|un) (?:mensaje|texto|aviso|anuncio|descuento|cupon)\b)(?: (?:mi|la|los|las|estos|sus|todos|el|servicio|envio|suscripcion))*|desactiv\w+|silenci\w+",
    # Told in whatever spelling, or in what is near to Spanish: all but what somebody does, did or has done.
    send=rf"{TOLD}|contacto\b|(?:(?:re)?envi|mand|te?xte|mensaje(?!s?\b)|contact|molest|llam|hostig|acos|fastidi|marcar|notifi|comuni|busqu|spame)(?!(?:a|an|o|aba\w*|aron|amos|ad[ao]s?|ajes?)\b)\w*|(?:escrib|insist|jod|freg|ching|habl)(?!(?:e|en|es|o|io|ieron|imos|id[ao]s?|a|aba\w*|aron|amos)\b)\w*",
    noun=r"acoso|hostigamiento|contacto(?! (?:de|con) (?:el|la|un|mi|su)\b)|envios|mnsj\w*|mnsaj\w*|recados?|cupon\w*|descuentos|boletin\w*|noticias|novedades|(?:est[ao]s|sus|es[ao]s) cosas|men(?:saj|sag|sj)\w*|msjs?|sms|textos?|notificacion\w*|publicidad|promo\w*|propaganda|recordatorios?|avisos|ofertas|spam|wh?ats?ap+s?|wsp|wpp|anuncios|comunicacion\w*|marketing|solicitudes|alertas|info\w*|campanas|encuestas|newsletters?|tonterias|mamadas|mierdas?|cadenas?",
    never=r"no|nunca|jam[aá]s|tampoco|ya n[oi]|dejen de|ni se les ocurra",
    none=r"no m[aá]s|ya no m[aá]s|ni un|ning[uú]n|cero|basta de|sin m[aá]s|no quiero m[aá]s|nada de|nunca m[aá]s",
    want=r"quier[oa]n?|querer|voy a (?:necesitar|querer|ocupar)|queremos|kiero|dese[oa]|deseamos|quisiera|necesito|necesitamos|acept[oe]|autoric[eé]|autorizo|solicit[eéo]|ped[ií]|gust[ao]\w*|interesa\w*|interesad[ao]s?",
    get=r"recib\w+|reciv\w+|resib\w+|saber (?:nada )?(?:m[aá]s )?de (?:ustedes|ti|usted)|nada (?:m[aá]s )?de ustedes|contactad\w+|que (?:me|nos) (?:mand|envi|escrib|contact|molest|llam(?!ad)|text|habl|busqu|lleg|avis|inform|notif|ofre|comuni|spam|remit|insist|fastid|acos|freg|ching|jod|esten|anden|sigan?|sigas|vuelva|inclu|agreg|suscri|bombard|dist|marq|pers)\w*|suscri\w+|llegu?en|(?:estar|seguir) en (?:su|la|esta|el|este) (?:lista|grupo)|(?:ser|formar) parte|seguir recibiendo",
    remove=r"(?:borr|elimin|sac|saqu|quit|remuev|retir|suprim|exclu|baj|desuscrib|desinscrib|desafili|anul)\w{1,4}?(?:me|nos|lo|la)|b[oó]rr\w+|elimin\w+|s[aá]qu\w+|sac(?:ar|a)\w*|quit\w+|remuev\w+|remov\w+|retir\w+|suprim\w+|exclu\w+|olvid(?:e(?! (?:poner|dar|mandar|decir|apuntar)\b)|a)\w*|pierd[ae]\w*|bloque\w+|den de baja|(?:dar|den|date|denme|deme|dame|darme|darnos|doy) (?:de )?(?:la )?baja(?: a| de| del)?",
    mine=r"mi (?:[^\s.,?]+ )?n[uú]mero|mi num\b|mi tel[eé]fono|mi cel\w*|mi contacto|mis datos|mi nombre|este n[uú]mero|este tel[eé]fono|el n[uú]mero|mi informaci[oó]n|mi l[ií]nea|contacto|este contacto|mi (?:info|whats\w*)",
    lists=rf"listas?{LIST_OF}(?! (?:el|los|las|un|una|unos) (?!dia|num|cel|tel|mov))|bases?(?: de datos)?|sistema|registros?|grupo(?! de )|cadena|directorio|contactos",
    again=r"m[aá]s|ma(?= [.,]| ?$)|nunca|jam[aá]s|nada|ya|por favor|gracias|pl[iez]*s+|please|pues|otra vez|de nuevo|ni|en (?:paz|este)|a este|numero",
    later=r"hasta|antes|si|cuando|hoy|ma[nñ]ana|ahora|ahorita|todav[ií]a|a[uú]n|tarde|despu[eé]s|el|la|los|las|un|una|tan|por(?! fa| este| aqu| ac[aá]| esta?| wh| sms)|en|al|porque|lo|nada todavia|mas (?:el|la|los|las|fotos|bolet\w+)|a (?!este|mi\b)",
    itself=r"c[oó]mo (?:dejo|hago para dejar|puedo dejar|paro) de recibir|(?:d[eé]jen?|d[eé]jad|dej[ae]n?)(?:me|nos) (?:en pa[zs]|tranquil\w*|de (?:molestar|joder|fregar))|(?:dame|d[eé]me|d[eé]?nme|dadme|darme|darnos|doy|me den?|me dan|doyme|date) (?:ya )?de? baja(?! a +;| en (?:el|la|mi|l[oa]s) (?!list|sistema|grupo|base|mens|text|num)| (?:a )?(?:un|una|mi (?!num|tel|cel|lin|mov|what|cont)|el (?!num|tel|cel)|la|los|las|otr[oa])\b| (?:la|el|los|las|mi|del|de la|presion|temporada|calidad))|(?:solicito|pido|quiero|ya pedi) (?:mi |la |dar de |darme de )?baja(?= [.,]| ?$| (?:de|por|ya)\b)|fuera de (?:la|esta|su) lista"
    + LIST_OF
    + r"|sal(?:ir|go)(?:me)? de (?:la|esta|su) lista(?! de espera| negra)|no (?:di|he dado|doy|tienen|tiene) (?:mi |ningun )?(?:consentimiento|permiso|autorizacion)|p[aá]ren(?:le|se)?(?= ya|$| [.,])|me das de baja|deixa de escrib\w+|(?:quiero|queremos|exijo|pido) que (?:paren|dejen|cesen)(?= [.,]| ?$)",
)

SPANISH_WISHES = (
    # To make an end: of writing, of what is written, of all that.
    rf"{CEASE} (?!(?:el|la|mi|un|una|ese|esa) (?:(?:promo|ofert|anunci|text|mensaj|encuest|campan|aviso|descuent|cupon|notificacion\b)|alerta (?:de|del) (?!text|mens|sms|whats|promo|ofert))){SMALL}(?:{WRITING}|{CALLED})\b(?! (?:a )?(?:mi (?:hij|mam|pap|espos|herman)|l[oa]s? (?:vecin|client|profes|maestr)))",
    rf"(?:{CALLED}) {far(9)}[.,] (?:por favor |ya |que (?:ya )?)?(?:par|deteng|ces|suspend|cancel|termin|quit|dej|bast)(?:a|e|en|an|ad|es|enl[oa]s|anl[oa]s|el[oa]s|al[oa]s)(?= [.,]| ?$| ya| por)",
    # Not to write any more, with whatever comes before or after.
    rf"(?:no|nunca|jamas|ya n[oi]|ni)(?: (?:me|nos|le|les|se|por favor|mas))+ (?:{WRITE}|lleg|tir|busqu|haga?n? llegar)(?:[aeu]?en|[ae]s|[ae]is|an|ar|uen?)(?:me|nos)? (?:mas(?! (?:a|al|correos?|llamadas|e-?mails?|gente)\b| (?:el|la|mi|es[ae]) (?!(?:{CALLED}|mism|cosa)\b)| (?!(?:{CALLED})\b)[^\s.,]+ a mi (?!num|tel|cel|lin|mov))|aqui|aca|nada(?! (?:con|sin|hasta|de|antes|todavia|aun|el|al|hoy|que|por ahora)\b| a mi (?!num|tel|cel|lin|mov)\w)|nunca|jamas|por (?:aqui|aca|este (?:medio|numero|telefono)|mensaje|sms|texto)|a (?:este|mi|esta) (?:numero|num|tel\w*|cel\w*|movil|linea)|(?:{CALLED}))\b",
    rf"(?:no|nunca|ya no)(?: (?:me|nos|lo))+ (?:v[uo]e?lv\w+ a )?(?:inclu|agreg|met|pon|consider|anot|sum|cuent|tom|teng|añad|mantengan|apunt|inscrib|suscrib|registr|(?:re)?activ)\w* (?:en cuenta )?(?:mas )?(?:(?:en|a|para|de) (?:nada|{PLACES})|(?:los|sus|estos) (?:{CALLED}))",
    rf"(?:no|ya no|tampoco) (?:me |nos )?(?:hace falta|es necesario|es preciso|es menester|hay necesidad de|hay para que|tiene caso|tiene sentido|se molesten en|se moleste en|se tomen la molestia de|necesito|preciso|ocupo|quiero|queremos|hay (?:por|para) que|requiero|pierdan (?:el|su) tiempo en?|gasten)(?: mas)?(?: (?:q|que|k|en|el|la|de))?(?: (?:ya|me|nos|se|siga|sigan|este|esten|anden|sus|tus|estos|mas|los|las|sigas|estes))* (?!llam|marqu)(?:{WRITING}(?! (?:al?|el|la|un|una|los|las|otr[oa](?! (?:{CALLED})))\b)(?: [^\s.,?]+)?|{CALLED})\b",
    rf"(?:no (?:consiento|soporto|aguanto|tolero|admito|permito|acepto)|rechazo|rehuso|me rehuso a) (?:(?:que|me|nos|los|sus|mas|recibir|estos|tant[oa]s|a) ){{0,3}}(?:{WRITING}|{CALLED}|recibir)\b",
    r"(?<!no )(?<!no se )(?<!no te )(?:olvid|olbid)(?:e|en|a|ad|ate|ense|ese|arse|aos)(?:nse)? (?:ya )?(?:de )?(?:que existo|mi existencia|nosotros|mi(?= [.,]| ?$| (?:por|ya|para)\b))",
    r"dej(?:a|e|en|ad|ame|eme|enme|adme|enos|ennos|anos)(?: (?:ya|vivir|dormir|respirar|descansar|de una vez|por favor))* (?:en pa[zs]|tranquil\w*|quiet[oa]s?|vivir|respirar)(?= [.,]| ?$| (?:mi|ya|por|con|a mi|este|de)\b)",
    r"(?:vayan?|vayanse|vete|ve|vas?|anda|anden)(?: y)? a (?:molest|fastidi|jod|ching|acos|frega|vend|spame)\w+ a (?:otr[oa]s?|su|tu|alguien|quien)\b",
    r"(?:retir|revoc|cancel|anul|quit)(?:o|amos|ar|e|ad[oa]) (?:el|la|mi|todo|cualquier|su|ese) (?:consentimiento|permiso|autorizacion)\b(?! (?:de|del) (?!mensaj|mand|escrib|sms|texto|contact|envi))",
    rf"{ASK} (?:que )?(?:ya )?no (?:volver a |seguir |me |nos |se me |se nos |sigan |vuelvan a )*(?:recib\w+|ser (?:mas )?(?:contactad|molestad|notificad|incluid|llamad|parte)\w*|aparecer|figurar|estar|pertenecer|formar parte|participar|saber|oir|(?:ll|y)eg(?:ar|u?en?)(?:me)?|{WRITING})(?= [?.,]| ?$| (?:mas|ya|en|de|a|por|nada|este|estos|estas|sus|tus|los|las|ningun\w*|el|{CALLED})\b)",
    rf"(?:no|ya no|tampoco) (?:quiero|queremos|quisiera|deseo|deseamos|me interesa|nos interesa|me gusta(?:ria)?|acepto|pienso|pretendo|tengo (?:ganas|interes|intencion)) (?:de |en |mas )?(?:ni |seguir |volver a |continuar |que )*(?:me |nos |se me )?(?:recib\w+|(?:ll|y)eg(?:ar|u?en?)\w*|ver|leer|oir|ser (?:contactad|molestad|notificad|parte|incluid)\w*|pertenecer|formar parte|participar|figurar|aparecer|(?:(?:estar|seguir|aparec\w+|figurando|estando|en)(?: en)?) {PLACES}|suscrit\w*|{WRITING})(?= [?.,]| ?$| (?:mas|ya|en|de|del (?:grupo|chat|listado|club|programa)|a|por|nada|este|esto|esos?|uno mas|un(?: solo|a sola)? (?:{CALLED})|estos|estas|esas|sus|tus|los|ningun\w*|{CALLED})\b)",
    rf"(?:{CALLED}) (?:[?.,] )?(?:por favor |pero |ya )*(?:no (?:mas|gracias)|ya no|nunca mas|ni uno mas|no los quiero|no quiero(?: mas)?|no me interesan?|no los? necesito|no los pedi)(?= [?.,]| ?$| gracias| por)",
    rf"(?:{WRITING}|{CALLED})\b {far(12)}(?:ya )?no (?:los |las? |lo )?(?:quiero|queremos|deseo|necesito|pedi|pedimos|solicite)(?: (?:ningun[oa]?|ni un[oa](?: (?:solo|mas))*|mas|nada|seguir asi))?(?= [.,]| ?$| (?:ningun[oa]?|gracias|por favor|ni)\b)",
    rf"(?:ni un|ningun|nada de|cero|no mas|nunca mas|ya no mas|no) (?:solo |mas )?(?:{CALLED})(?: (?:mas|otra vez|a este numero|aqui|por favor|gracias|de ustedes|nunca|adicional\w*))(?= [?.,]| ?$)",
    # To take off: me, a number, out of a list.
    rf"{OUT}(?:me|nos|lo|la){SOON} (?:de|del|fuera de) {PLACES}",
    rf"(?<!no )(?<!si )(?<!cuando )(?<!por que )(?:me|nos) (?:(?:puede[ns]?|podrian?|podrias|pode(?:is|s)) )?{OUT}{SOON} (?:de|del) {PLACES}",
    rf"(?:{ASK}|que)(?: que)?(?: ya| por favor)* (?:me|nos) (?:puede[ns]? |podrian? )?{OUT}(?:me|nos)?{SOON}{END}",
    rf"(?<!no )(?<!no me ){OUT}{SOON} (?:a |todo |todos |mi \w+ y )?(?:{NUMBER})(?:{END}| (?:de donde|de dondequiera)\b| (?:de|del|en|from|off) (?:the |your |this )?(?:list|texts|messages|{PLACES}))",
    rf"(?:{ASK}|me) (?:me )?(?:quiero |quisiera |puedo |podria |deseo )?(?:de?suscrib|desinscrib|desapunt|desafili|desvincul)(?:ir|ar|o|iera)(?:me|nos)?\b(?! a (?:mi|un|l[oa]|el|su)\b)(?! (?:del|de la|de mi|del plan) (?!lista|grupo|mensaj|sms|servicio))",
    rf"fuera de mi (?:tel|cel|linea|num|vida)\w*|(?:salir|salgo|salirme|salirnos|salga|fuera|irme|me (?:bajo|borro|retiro|quito)|quitarme|borrarme|retirarme|darme de baja|desaparecer){SOON} (?:de|del) {PLACES}(?= [?.,]| ?$| (?:de|por|ya|gracias|y|pero|que)\b)",
    rf"(?:solicitud|peticion|tramite|solicito|pido|exijo|quiero|tramit\w+|proces\w+|gestion\w+|requiero|aplic\w+|confirm\w+) (?:de )?(?:(?:la|mi|una|su) )?(?:baja|supresion|eliminacion|cancelacion|cese|remocion|exclusion|borrado|desuscripcion)(?: (?:inmediata|definitiva|total|urgente|permanente|automatica|completa))?(?= [?.,]| ?$| (?:por|ya|urgente)\b| (?:de|del|en) (?:{NUMBER}|{PLACES}|cualquier|tod[oa]s))",
    rf"(?:cancelacion|baja|cese|suspension|fin|interrupcion|supresion|eliminacion|alto|stop|exclusion|borrado)(?: (?:inmediat[oa]|definitiv[oa]|total))? (?:de|del|en|a|al) (?!(?:el )?(?:mensaje|texto|anuncio|aviso)\b)(?:(?:envio|recepcion|servicio) de )?{SMALL}(?:{CALLED})\b",
    rf"(?:dese|desen|den|dad|da|de|dan|des|deis|dar|dieran|diera|desele|dando)(?:me|nos|le|se|nosla|mela)? (?:ya |por favor )*(?:de |d )?(?:la )?baja(?: a| de| al?)? ?(?:{NUMBER})?{END}",
    rf"(?:borr|vorr|elimin|[qk]u?it|saqu|sac|sak|tach|descart|suprim|exclu[iy]?|de?suscrib|des?ins?crib|desapunt|retir|remuev|desvincul|deslist|desagreg)(?:u?e|a|u?en|an|ad|es|as|id|ar|ir)(?:me|nos)(?: (?:ya|por favor|todos?|de una))*{END}",
    rf"(?:que|se) (?:ya )?(?:desaparezca|salga|se (?:borre|elimine|quite|retire|suprima)|no (?:aparezca|figure|este)|borre|elimine|retire)n? (?:{NUMBER})\b",
    rf"(?:que )?(?:{NUMBER}) (?:(?:sea|fuera|fuese|debe ser|quede|tiene que ser|debe|deberia ser)n? (?:borrad|eliminad|quitad|retirad|removid|excluid|suprimid|tachad|bloquead|dad|fuera|desaparecer|salir)|(?:que )?(?:ya )?(?:desaparezca|salga|se (?:borren?|eliminen?|quiten?|retiren?|supriman?))n? (?:de|del) {PLACES}|no (?:aparezca|figure|este|vuelva a aparecer|debe (?:estar|aparecer|figurar)))",
    rf"prohibid[oa] (?:que )?(?:seguir |volver a )?(?:(?:me|nos) {WRITING}|{WRITING}(?<=me)|{WRITING}(?<=nos)|{WRITING} {to(3)}(?:a este|este|mi|mas)\b)",
    rf"(?:prohib(?:o|imos)) (?:(?:que|me|nos|el|todo|terminantemente|a|ustedes|seguir|volver) ){{0,4}}(?:envio|contacto|{WRITING}|{CALLED})\b",
    rf"(?:guard|met|ahorr|qued|trag|com)\w*?(?:se|te|nse|os)(?: con)? (?:sus|tus|los|estos|vuestr[oa]s) (?:{CALLED})\b",
    r"(?:los|te|lo|les|la|las) (?:(?:tengo|tenemos|acabo de) (?:bloque|report|denunci|en spam|silenci)\w*|(?:report|denunci)o (?:a|con|ante|en) (?:la )?(?:profeco|condusef|fcc|ftc|polici|autorid|indecopi|consumidor|fiscal)\w*)",
    r"(?:los|te|lo|les|la|las) (?:estoy|estamos|ando) (?:bloque|report|denunci|demand)ando\b|(?:quedan?|quedas) (?:bloquead|reportad)[oa]s?(?= [.,]| ?$)",
    rf"(?:{LAW})\b {to(8)}si no (?:me |nos )?(?:dejan? de|dejan?|paran?|cesan?|borran?|quitan?|sacan?|eliminan?|se detienen?|desisten?)\b(?! (?:el|la|un|una|mi)\b)",
    rf"(?:son|fueron|es|ya van|llevan|con) (?:mas que )?(?:suficientes?(?! informacion)|demasiad[oa]s?|muchisim[oa]s|bastantes?) (?:{CALLED})(?= [.,]| ?$| (?:ya|suyos|tuyos|de ustedes|por)\b)",
    rf"(?<!por que )(?<!porque )(?:me|nos) dej(?:a|an|as|ais) (?:ya )?de {WRITING}\b",
    r"(?:^|[.,?]) (?:y )?(?:me|nos) (?:borr|quit|sac|elimin)(?:an|as|a|ais)(?: (?:ya|por favor|de una|de ahi|de aqui|o que)\b|(?= , por favor ?(?:[?.,]|$)))",
    rf"(?<!no )(?:me niego a|me opongo a|rehuso|renuncio a|declino) (?:que |me |nos |seguir |sus |los )*(?:recib|ser contactad|{WRITE}|(?:{CALLED}))",
    rf"(?:celular|cel|numero(?! de (?!tel|cel|movil|contacto))|telefono|linea|movil)\b {far(14)}(?:sa(?:c|qu)|borr|quit|elimin|remuev|retir|tach|suprim|bloque)(?:e|en|a|an|ad|es|ar)l[oa]{END}",
    # Peace wished, and preferences.
    rf"(?:me tienen?|estoy|estamos|me tiene|nos tienen?|ya estoy|me siento|estan|ando) (?:ya |bien |muy |tan |super |re )?(?:hart|cansad|aburrid|fastidiad|acosad|hostigad|agobiad|saturad|abrumad|hasta|podrid|asquead|molest|enfadad|hinchad|ladillad|mamad|harta|encabronad)\w* {to(7)}(?:{CALLED})\b",
    rf"(?:me|nos) (?:tienen|traen|teneis|tenes|tiene|tienes) (?:mare|aturd|frit|quemad|hart|cansad|aburrid|fastidiad|hasta|podrid|loc)\w*(?: (?:el|la|los|las) (?:gorro|madre|coronilla|pelotas|bolas|huevos|tope|cabeza|paciencia|narices|cuello|copete))?(?= [.,]| ?$| con(?! (?:el|la|los|las|esa?|tant[oa]s?) (?!mism|verdad|{CALLED}))| ya)",
    # Told before.
    rf"(?:(?:les|te|le|os|se los|se lo) )?(?:dije|dijimos|pedi|pedimos|he dicho|he pedido|hemos pedido|habia dicho|habia pedido|estoy diciendo|digo|repito|(?:pid|dic)iendo(?:les?|te)?|avise|rogue|solicite|escribi|exigi) (?:\w+ ){{0,3}}?(?:que )(?:por favor )?(?:ya )?(?:(?:me|nos) {OUT}|no (?:me|nos) {WRITING}|(?:par|dej|ces|bast)(?:aran?|asen|en|e|aras|aran de \w+)\b(?! (?:el|la|un)\b)|no (?:quiero|queria|queremos|mas|manden?)\b)",
    # Threats, whatever comes first.
    rf"(?:{LAW})\b {to(8)}(?:si|como|la proxima (?:vez )?que|cuando) (?!no )(?:(?:me|nos|ustedes|vuelven a|siguen|vuelve a|sigue|se) ){{0,3}}{ARRIVES}",
    rf"(?:si|como|la proxima vez que) (?:(?:me|nos|ustedes|vuelven a|siguen|vuelve a|sigue|usted|alguien|otra vez) ){{0,3}}{ARRIVES} {far(8)}(?:{LAW})\b",
    rf"(?:otr[oa]|un[oa]?|cualquier|proximo|siguiente|ultimo)(?: solo| unico)? (?:{CALLED})(?: (?:mas|adicional|extra|futuro|posterior|asi))? {far(6)}(?:{LAW})\b",
    rf"(?:un[oa]?|otro) (?:{CALLED}) (?:mas|asi) y\b",
)
"""What is a wish, put together of these words."""

SPANISH_TOLD = (
    r"(?:no|don'?t|dont|do not|never)(?: me)? text(?:s|ing)?(?: me)? mas\b",
    rf"{OUT}(?:me|nos){SOON} (?:de|del) (?:(?:la|su|el|este|esta|ese) )?(?:lista|grupo|servicio|programa) de (?:mensajes|textos|sms|difusion|avisos|alertas|promo\w*|publicidad|whats\w*|turnos|ventas|ofertas|vecin[oa]s|padres|mamas|oracion)\b",
    r"(?<!no )(?:borr|quit|sa(?:c|qu)|elimin)(?:a|e|en|ad|an)(?:me|nos)(?: ya)?(?: ,)?(?: por favor)?(?: ,)? (?:que|es que|porque|pues) (?:yo )?ya (?:no|cambi\w+|me (?:mud|cambi|fui|retir)\w*)\b",
    rf"(?:pierd|gast|malgast|desperdici)\w+ (?:su|tu|el|mas) tiempo(?: conmigo| {WRITING}|(?<!el tiempo)(?= [.,]| ?$))",
    r"(?:(?:los|te|lo|les) (?:mande|mando|puse|pongo|meti|tengo|voy a (?:mandar|poner|meter))|(?<!se )van?) (?:derecho |directo )?(?:a|al|en|en el|a la|en la) (?:spam|lista negra|carpeta de spam)\b",
    rf"(?:no mas|ya no mas|nada de|cero|ni) (?:correos?|e-?mails?|llamadas|cartas) (?:ni|y|o) (?:{CALLED})\b",
    rf"(?:{CEASE}|rechazo|no (?:quiero|autorizo|deseo|acepto)) (?:todo|cualquier|su|este|mas|ningun|tod[oa] (?:tipo|clase) de|cualquier (?:tipo|clase) de) (?:tipo de )?(?:contacto|comunicacion|envio|trato)(?= [.,]| ?$| (?:con(?:migo)?|de|por|a|hacia|y|ya)\b)",
    r"(?:^|[.,]) (?:ya )?(?:estan? |quedan? )?(?:reportad|bloquead|denunciad)[oa]s?(?: (?:y|,) (?:report|bloque|denunci)ad[oa]s?)?(?: por (?:molest|acos|spam|insist|latos|pesad|fastid|enfad)\w*)?(?= [.,]| ?$)",
    # Half in English.
    r"(?:don'?t|dont|do not|stop|no|please stop|never|no more)(?: (?:want|need|like|me))?(?: (?:send|sending|text|texting|escribir|mandar|mandando))?(?: ?me)?(?: (?:mas|more|los|esos|estos|tus|sus|any))* ?(?:mensaj\w+|textos|msjs?|anuncios|promociones|publicidad)\b(?! (?:en|de voz))",
    rf"(?:de|al) (?:seguir|continuar) (?:recibiendo|llegando) {SMALL}(?:{CALLED}) {far(6)}(?:{LAW})\b",
    # Words, cursed or not, about what is sent.
    rf"(?:no|ya no|{CEASE})(?: (?:me|nos))? {WRITE}{SUBJUNCTIVE}(?:me|nos)? (?:mas |tanto |ya )?con {SMALL}(?:pinches? |put[oa]s? |malditos? |benditos? |mugres? )?(?:{CALLED})\b",
    rf"{CEASE} {to(6)}con {SMALL}(?:pinches? |put[oa]s? |malditos? |benditos? |mugres? |dichosos? )?(?:{CALLED})\b",
    rf"(?:cero|ya sin|sin mas|ya sin mas|nada de|ni un|no mas|ya no mas|basta de|fuera|no) (?:mas )?(?:{CALLED}) (?:para|pa|a|en) (?:mi|nosotros|este|esta)\b",
    rf"(?:(?:y|que tal|a ver|que les? parece|ojala) )si (?:ya |mejor )*(?:(?:me|nos) )?(?:(?:dej|par)(?:an|as|a) de {WRITING}|no (?:me |nos )?{WRITE}\w+ mas|{TOLD_AWAY}{SOON} (?:de|mi))\b",
    # Not allowed, not wished that it goes on.
    rf"prohib(?:o|imos|id[oa]) (?:a (?:ustedes|usted) )?(?:que )?(?:us|utiliz|utilic|guard|compart|vend|teng|conserv|marc)\w+ (?:{NUMBER})",
    # For somebody else, who wants no more of theirs.
    rf"(?<!que )(?:no|ya no|tampoco) (?:quieren?|desean?|necesitan?|aceptan?|le interesan?) (?:que (?:les?|la|lo|los) (?:sigan )?{WRITING} |recibir |ver )?(?:(?:(?:mas|sus|estos|ningun\w*) )+(?:{CALLED})|(?:{CALLED}) (?:suy[oa]s|de ustedes))\b(?! (?:del|de (?!ustedes|usted|su|esta|parte|texto|promo|publi|ventas|ofertas)))",
    # Threats.
    rf"(?:a la (?:proxima|siguiente|otra)(?: vez)?|la (?:proxima|siguiente)(?: vez)?|vuelvan?|vuelve|sigan?|sigue|sigues) (?:que )?(?:(?:me|nos|a|ustedes|vuelvan) )*{WRITE}\w+ {far(6)}(?:{LAW})\b",
    # Everything of a kind: nothing named is meant alone.
    rf"(?:no|nunca|ya no)(?: (?:me|nos))? {WRITE}{SUBJUNCTIVE}(?:me|nos)? (?:mas )?{to(6)}ni (?:nada(?: (?:mas|de eso|asi|por el estilo|parecido))?|cosas|ningun\w+ otr\w+ \w+|ninguna cosa)(?= [.,?]| ?$)",
    rf"(?:{ASK}|pido|favor de|gracias por|les? agradezco|hagan el favor de) (?:por favor )?(?:ya )?no (?:seguir|continuar|volver a) {WRITING}\b",
)
"""What is told about the texts, however angry."""

SPANISH_SURE = (
    *SPANISH_TOLD,
    rf"(?:hasta cuando|cuando|por que|para que) (?:van? a |piensan? |vas a )?(?:seguir|siguen?|sigues|dejar de|continuan?|continuar) (?:(?:me|nos) {WRITING}|{WRITE}\w+(?:me|nos)|(?:{WRITING}|con)(?= {SMALL}(?:{CALLED})))\b",
    rf"no (?:tengo|tenemos|hay|muestro) (?:ningun |el menor |mas |ya )?(?:interes|ganas) (?:en|de|por) (?:(?:seguir|continuar|los|sus|tus|estos|sus) ){{0,2}}(?:recib\w+|{CALLED})",
    rf"(?<!no )(?:me|nos) (?:molest|incomod|irrit|fastidi|cans|hart|agobi|estres|desesper|encabron|enoj|ofend|disgust|revient)[ae]n? (?:mucho |bastante |ya |que )*(?:recibir (?:\w+ )?(?:{CALLED})|(?:(?:sus|tus|estos|tantos|los) )+(?:{CALLED})|(?:me|nos) {WRITING})",
    rf"es (?:ilegal|un delito|contra la ley) (?:que )?(?:me )?{WRITING}|es (?:muy |tan |super |bien |ya |bastante )*(?:molest\w+|fastidios\w+|incomod\w+|desagradable|abusiv\w+|un abuso|invasiv\w+|insoportable|irritante|una molestia|el colmo|una lata) (?:que me (?:{WRITING})|(?:recibir )?(?:tant[oa]s?|sus|estos) (?:{CALLED}))",
    rf"(?:{CALLED}|{WRITING})\b {far(10)}(?:(?:ya )?(?:dejen|deje|deja|dejar|paren|pare) de (?:hacerlo|hacer eso)|no lo (?:vuelvan? a hacer|vuelvas a hacer|hagan?|hagas))\b",
    r"(?:^|[.,]) (?:ya )?no (?:me |nos )?(?:romp|hinch|infl|jorob|fastidi|friegu|chingu|jod)(?:an?|en?|as|es) (?:mas|(?:mas )?las? (?:pelotas|bolas|huevos|paciencia)|los (?:huevos|cojones|ovarios)|tanto)(?= [.,]| ?$)",
    rf"(?:vaya(?:n|nse|se)?|vete|vayan) (?:a freir|al (?:diablo|carajo|infierno|cuerno|demonio)|a la (?:porra|goma|fregada|tiznada))\b|(?:al (?:carajo|diablo|cuerno|demonio)|a la (?:porra|mierda|chingada|verga|fregada)) con (?:(?:sus|tus|estos|los|tantos) )+(?:{CALLED})\b",
    r"no (?:quiero|deseo|queremos|tengo) (?:tener )?nada que ver con (?:ustedes|usted|vosotros|su|esta (?:empresa|compania)|eso|esto)\b",
    r"(?:no|nunca|ya no|dejen de|deje de|eviten|paren de) (?:quiero que )?(?:ustedes )?(?:sigan? )?(?:us|utilic|utiliz|teng|guard|conserv|almacen)(?:en?|ar|an?|ando|es) (?:mas |ya )?mi (?:num|tel|cel|contacto|datos|movil)\w*(?! (?:viej|anterior|antigu|para)\w*)",
    rf"(?:no|nunca|ya no|tampoco|ni|jamas|en la vida)(?: (?:me|nos|le))+ (?:vuelvan? a )?(?:mand|envi|pas|remit|compart)(?:en?|es|eis|ais|an?|as)(?: mas| ya| por favor)* (?:(?:sus|tus|estos|estas|esas|esos|mas|los|las|ningun\w*|otro|otra|tantos|tantas|mugres|pinches?|putos?) ){{0,2}}(?:{CALLED})\b(?! (?:con|del|de (?:mi|la|el) (?:pago|pedido|cita)))",
    # The texts themselves are named, or all that is sent: it is of nothing else.
    rf"(?:(?:este |ese )?que (?:este |ese )?sea|este es|este (?:fue|sera)|espero (?:que )?sea|es|ojala (?:que )?(?:este )?sea) (?:el|la|su|tu) ultim[oa] (?:vez que(?! (?:l[oe]s? )?(?:voy|vengo|compr\w+|pido (?!que)|como|vuelvo|contrat\w+|uso|piso|pago|manejo|viajo)\b)|(?:{CALLED})(?= (?:que (?:me|nos|recib\w*|quiero|acepto|les)|por favor|ya|suyo|de ustedes)\b| [.,]| ?$))(?! ?\?)",
    rf"(?:{ASK}|que|como|para|pa|modo de que|ojala) (?:que |ya |esto |eso |estos |los |sus |mensajes )*(?:dejar|parar|deje|dejen|dejo|paro|paren|pare|dejaran) de (?:seguir )?(?:lleg|recib|aparec|ca)\w+",
    r"(?:ya|veces que) (?:les |te |le )?(?:respond|contest|escrib|mand|puse|pongo|envi|text|dij|marqu|di )\w* ?(?:\w+ ){0,2}?(?:stop|alto|baja|cancelar|parar)\b(?! por (?:error|equivoc))",
    rf"no (?:quiero|queremos|necesito|me interesan?|acepto|requiero|ocupo|deseo) {to(6)}ni (?:sus |los |tus |mas |recibir )?(?:{CALLED})\b|ni (?:quiero|necesito|deseo|me interesan?) (?:(?:recibir|sus|mas|los) )*(?:{CALLED})\b",
    rf"(?:quien|nadie|con que (?:derecho|permiso)|bajo que) (?:les |te |los |le |me )?(?:(?:autorizo|dio (?:permiso|derecho|autorizacion)|pidio que)(?= [?.,]| ?$| (?:(?:a|de|para|que|ustedes|mi|mis|me|nos|usar|tener|seguir|su|este) )*(?:{WRITING}|num\w*|us[ae]\w*|tel|cel|dat)\w*)|escriben|mandan|envian|molestan)\b",
    rf"(?:{CALLED}) (?:\w+ ){{0,3}}?(?:me|nos) (?:agobi|molest|hart|cans|fastidi|estres|abrum|irrit|satur|enferm|encabron|hostig|desespera|aburr)\w*?[ae]n?(?= [.,]| ?$| (?:ya|mucho|demasiado|bastante)\b)",
    r"(?:^|[.,]) (?:y )?ni un[oa](?: sol[oa])? mas(?: \w+){0,3}(?= [.,]| ?$)",
    rf"nada de (?:sus |tus |mas )?(?:{CALLED})\b",
    # What they are about does not matter where it is texts, many of them, by name.
    rf"(?:(?:no|ya no|nunca|jamas)(?: (?:me|nos|les?|mas))*(?: (?:sigan?|sigas|anden?|esten?|vuelvan? a|quiero|queremos|necesito|necesitamos|ocupo|deseo|me interesan|recibir|seguir recibiendo|que me))* (?:{TOLD} )?|{CEASE} (?:{TOLD} )?)(?:(?:mas|los|sus|tus|esos|estos|tantos|las|estas|esas|tantas) )*{MANY}(?: (?:del?|sobre|acerca|para|por)\b(?! (?:voz|hoy|manana|ahora|el momento|la (?:noche|manana|tarde|otra)|este medio|favor))(?![^.]*\bhasta\b)|(?= (?:que |ya |yo )?no (?:me |nos |l[oe]s )?(?:interes|quier|quer|necesit|teng|tien|voy|vamos|estoy|pienso|ocup|compr|us[oa]|soy|conozc|vot))\w*)",
)
"""The same where what else is named beside it does not matter."""

SPANISH_WHOLE = (
    r"(?:(?:ay|uy|no|ah|ya|oigan?) ){1,3}ya no(?: mas)?|(?:ay |uy |no ){1,2}no mas",
    r"(?:ya )?l[eo]s (?:hab(?:ia|iamos)|he|hemos) (?:dicho|pedido|avisado) que (?:ya )?no(?: mas)?",
    r"a (?:este (?:numero|telefono|celular|cel)|mi) ya no(?: mas)?|(?:ya )?no le sigan?(?: mas)?|(?:pueden?|podrian?|podeis) (?:ya )?parar(?: ya)?",
    r"su?elt(?:a|e|en)(?:me|nos)(?: ya)?|(?:ya )?dej(?:a|e|en|ad)(?:me|nos) (?:ya|de una vez)|ya dej(?:a|e|en)(?:me|nos)|ya(?: ya)+|ya basta por dios|ya (?:me|nos) (?:cans|hart|aburr|fastidi)\w+(?:on|ste)|me (?:borro|salgo|desuscribo|quiero (?:borrar|salir|ir))|stop (?:por favor|ya|no)(?: \w+){0,5}",
    r"respet(?:e|en|a|ad) mi (?:privacidad|decision|tiempo|espacio|paz)|no es no|ya no quiero|(?:ya )?(?:par|baj)(?:al|enl|el)e(?: (?:ya|pues|wey|guey|por favor|amig\w+|bro|compa|a eso))*|ya estuvo(?: bueno| no)*|(?:(?:ah|ay|oigan?|oye) )?(?:como|que manera de) (?:molest|jod|ching|fri?eg|fastidi|insist|cans|enfad)\w+|(?:ya )?(?:me )?(?:cans|molest|hart|fastidi|enfad)an|aburren|que (?:hartazgo|(?:encimos|latos|neci|intens|insistent)\w+)(?: son)?|no sean? (?:encimos|molest|latos|neci|pesad|intens|insistent)\w+|(?:ustedes|ya) son (?:muy |una? |tan |bien |re |unos |super )*(?:molest\w*|fastidi\w*|lata|latos\w+|acosador\w+|pesad\w+|plaga|encajos\w+|insistent\w+|abusiv\w+|invasiv\w+)",
    r"(?:ya )?(?:dejen|deja|deje|paren) de hacer(?:lo|me esto|esto|eso)(?: ya)?|(?:ya )?no lo (?:hagan?|hagas|vuelvan? a hacer|vuelvas a hacer)(?: mas| nunca)?",
    r"(?:baja|alto|cancelar|cancela|cancelen|fin|stop|parar|paren|basta|eliminar|anular|quitar|borrar|no mas|no|cero|fuera) (?:de )?(?:los |las |mis |estos )?(?:sms|mensajes|textos|msjs?|msgs?|publicidad|envios|alertas|spam|notificaciones|promos|te?xts)",
    r"(?:por favor |ya |que )?(?:par|ces|bast|termin|cort)(?:e|en|ad|eis|enle|ala|enla|enlo|elo|ela|alo|ense|ate|ese)(?: (?:ya|de una vez|con (?:esto|eso|todo))){0,2}|(?:quitar|borrar|eliminar|sacar|remover|retirar|bloquear) (?:el |mi |este )?(?:numero|num|telefono|contacto|cel\w*)",
    r"(?:dejen?|dejad|deja|paren|pare) (?:ya )?de (?:chingar|xingar|joder|fregar|molestar|jorobar|fastidiar|acosar|insistir|chimbear|mamar|jorobar|incomodar|escribir|mandar|enviar|spamear)(?:me|nos)?|(?:ya|dios mio|por (?:el amor de )?dios|por lo que mas quieran?|(?:se|te) lo (?:ruego|pido|suplico)) (?:ya )?(?:par(?:en?|ad)|basta|deteng\w+)(?: ya)?|solicitud de baja|(?:mi )?baja (?:ya|inmediata|definitiva|urgente|total)|(?:proced|tramit)\w+ (?:con |a )?(?:la|mi) baja|desapunt\w+|desuscrip\w+",
)
"""What may be all of a sentence."""

_PET = r"(?:mis?|el|la|l[oa]s|un|una) (?:gat|perr|cachorr|peric|loro|conej|caball|gallin|mascot|bebe|nen|cri[ao]|panz|barrig|estomag|cuerp|diet|carter|bolsill|bascul|rodill|espald|pies|muel)\w*"
SPANISH_ASIDE = (
    *EVERYDAY_ASIDE,
    # It is not so that they want it to stop, or that they mind.
    rf"(?<![\w'])(?:no|nunca|jamas|tampoco)(?: (?:me|nos|les?|te|se|lo|yo|es que|he|hemos))* (?:opongo|hace falta|es necesario|es preciso|hay (?:necesidad|por que|para que)|dij\w+|dicho|digo|estoy (?:diciendo|pidiendo)|ped\w+|quise(?: decir)?|quiero|queremos|queria|pretend\w+|significa|trata de|tengo intencion|tenia intencion|pienso|pensaba|solicit\w+|niego|es que (?:quiera|me moleste))(?: (?:que|a|de|decir))+ (?:(?:ya|me|nos|se|mi|el|la|lo|los|ustedes) )*(?:{OUT}|{CEASE}|no (?:me |nos |se )?(?:{WRITE}|lleg)\w+)(?! [^.]*\?)[^.,]*",
    r"(?<![\w'])no (?:me |nos )?(?:niego|opongo|rehuso|renuncio|rechazo|canso|aburro|quejo|arrepiento|revoco|prohibo|prohibi)\b(?! (?:de (?:decir|pedir|repetir)|a que no))[^.,]*",
    r"(?<![\w'])(?:no|nunca|tampoco|jamas)(?: (?:me|nos|le))+ (?:molest|incomod|fastidi|estorb|cans|agobi|disgust|irrit|abrum|sobr)an?\b(?! (?:mas|ya|nunca|otra)\b)(?![^.]*\b(?:favor)\b)[^.,]*",
    r"(?<![\w'])(?:no|nunca|jamas) (?:me |nos )?(?:vay\w+ a )?(?:dej|par|ces)(?:en?|es|ar) (?:nunca |jamas )?de [^.,]*|(?<![\w'])no es que (?:ya )?no [^.,]*|(?<![\w'])lo que (?:ya )?no (?:quiero|necesito|me gusta) (?:es )?que (?:me |nos )?(?:llam|marqu|telefon)\w*",
    # What one has ceased to get; a last one asked for; longer or bigger than they need be.
    rf"(?:(?<=^ )|(?<=[.,] )|(?<= yo ))deje de (?:recib|lleg|tener|ver|ir|oir)\w* [^.,]*|(?<![\w'])(?:mand|envi)(?:a|e|en)(?:me|nos) (?:por favor )?(?:un|otro|solo un) (?:\w+ )?(?:{CALLED})(?: mas)?\b(?![^.]*(?:{LAW}))",
    rf"(?<![\w'])no (?:me |nos )?(?:mand|envi|escrib)\w* (?:{CALLED}) tan (?!seguid|frecuent|a menudo)\w+",
    rf"(?<![\w'])no les? (?:mand|envi|pong)\w* (?:tan (?!seguid|frecuent|a menudo|insist|molest|pesad)|(?:el|l[oa]s?) (?!{CALLED}|mism|otr|dich|cos)\w+ (?:tan|muy|sin|con tan) )(?![^.]*\b(?:{CALLED})\b)[^.,]*",
    r"(?<![\w'])(?:tarjeta|cuenta|acceso|linea|licencia|usuario|clave|servicio|numero)s? (?:ya )?(?:est[ae]n?|estaban?|fue|ha sido|sera|quedo|queda|sale|aparece) (?:bloquead|suspendid|cancelad|desactivad|anulad|restringid)[oa]s?\b",
    rf"(?<![\w'])no (?:hace falta|es necesario|es preciso|hay necesidad de|necesito|ocupo)(?: que)? (?:(?:me|nos|l[eo]s?) )?{WRITE}\w*(?: (?:un |el |mas |otro )?(?:mensaje|texto|recordatorio|aviso|nada))? (?:si|cuando|hasta|antes|para(?! nada)|en cuanto|a menos|mientras)\b(?![^.]*\b(?:promo\w*|ofert\w*|ofrec\w*|descuent\w*|publicidad|vend\w+|anunci\w+|otra vez)\b)[^.,]*",
    r"(?<![\w'])(?:el|la|ese|esa) (?:otr[oa]|viej[oa]|anterior|antigu[oa])(?: (?:num|tel|cel)\w*)? (?:ya )?(?:l[oa] )?(?:borr|quit|elimin|sa[cq]|descart)\w+",
    r"(?<![\w'])(?:boton|opcion|pestana) (?:de|para) (?:cancelar|anular|eliminar|borrar)(?: (?:la|mi|el|una) (?:suscripcion|cuenta|cita|pedido|orden|reserva))?(?! (?:(?:a|de) )?(?:l[oa]s|sus|est[oe]s) (?:mens|text|sms|promo|avis))",
    r"(?<![\w'])no (?:quiero|queremos|quisiera|puedo|podemos) recibir (?:mas )?(?:a (?:nadie|otr[oa]|gente|mi (?!num|cel|tel)|(?:el|la|l[oa]s|tant[oa]s?) )|al (?!cel|tel|num|mov)|visitas?|gente|huesped\w*|client\w*|paquet\w*|pedid\w*)\b",
    r"(?<![\w'])ya ni (?:me|nos) (?:(?:escrib|respond)(?:es?|en)|(?:mand|envi|habl|salud|contest|llam|busc|pel|invit|texte)(?:as?|an))\b",
    r"(?<![\w'])(?:rob|perd|extravi|clon|hacke)\w+[^.]{0,40}? (?:bloque|suspend|cancel|desactiv)\w+ (?:mi|la|el|las|mis) (?:linea|num|tel|cel|tarjeta|cuenta|chip|sim)\w*|(?<![\w'])(?:bloque|suspend|cancel|desactiv)\w+ (?:mi|la|el) (?:linea|num|tel|cel|tarjeta|cuenta|chip|sim)\w*(?= [^.]*\b(?:rob(?:aron|o)|perdi|extravi|clon|hacke))",
    r"(?<![\w'])(?:cancelar|quitar|eliminar|borrar|anular) (?:esto|eso) \?(?= [^?]*\b(?:equivoqu|tall|orden|pedido|color|compr|cobr|tarjeta|modelo|reserv|cita)\w*)",
    r"(?<![\w'])(?:prefiero|preferiria|no (?:quiero|deseo|puedo)) (?:no )?recibir llamadas (?=[.,] (?:(?:solo|mejor|puro|por favor|prefiero|por) )*(?:mand|envi|escrib|text|mensaj|sms)\w*)",
    r"(?<![\w'])(?:dej|par)\w+ de cobrar(?:me|nos|le)? (?:por|el|la|cada|un) (?:mensaje|texto|sms)\b",
    # They give no leave for something else; or they complain, or threaten, about it.
    rf"(?<![\w'])(?:no|nunca|jamas|nadie)(?: (?:yo|les?|te|me|nos))* (?:di|dio|doy|damos|dimos|he dado|hemos dado|autoric[eo]|autorizo|autorizamos|firme) (?:(?:mi|ningun|ninguna|el|la) )?(?:permiso |consentimiento |autorizacion )?(?:para|de|a|que) (?!{LEAVE}){to(8)}[^\s.,]+",
    rf"(?<![\w'])si no (?!(?:me |nos |se |l[aeo]s? |ya )*(?:dej|par|ces|deti|desist|suspend|hacen caso|entiend|remuev|baj|respet|sal)\w*)(?!(?:me |nos |ya )*(?:borr|quit|elimin|sac|cancel|retir)\w*(?! (?:el|la|los|las|es[aeo]s?|est[aeo]s?|un|una) (?!num|tel|cel|list|mens|text|aviso|alert|promo)))[^.]{{1,70}}?\b(?:{LAW})\b[^.,]*",
    rf"(?<![\w'])(?:(?:l[aeo]s?|te) )?(?:(?:voy|vamos|tendre|tengo|quiero|queremos) (?:a |que )?)?(?:(?:pon|presentar|levantar|hacer|interponer|meter|mandar)\w* )?(?:una? |mi |la )?(?:{LAW})(?: (?:a|en|con|contra|ante) (?:\w+ ){{0,2}}\w+)? (?:si no (?!(?:me |nos |se |l[aeo]s? |ya )*(?:dej|par|ces|deti|desist|suspend|hacen caso|entiend|remuev|borr|quit|elimin|sac|cancel|retir|baj|respet|sal)\w*)|por (?!(?:tant[oa]s |sus |tus |los |el |estos |est[ea] |es[ea] |sus |seguir )*(?:{CALLED}|acos\w*|hostig\w*|invad\w*|(?:molest|insist|lat[ao]s|pesad|neci|fastid|enfad|intens|encimos|acosad|spam)\w*|{WRITE}\w*|favor|aqui|robo de datos)\b|(?:lo|todo lo) que )|del |de (?:la|el|un|una|mi) )[^.,]*",
    r"(?<![\w'])(?:hace|desde hace|llevo|llevamos|desde) (?:\w+ ){1,4}?(?:que )?(?:ya )?no (?:me |nos )?(?:mandan?|envian?|escriben?|textean?|avisan?|contactan?)\b[^.,]*",
    r"(?<![\w'])(?:cartel|letrero|puerta|senal|etiqueta|carta|papel) (?:que )?dice [^.,?]*",
    r"(?<![\w'])no (?:quiero|queremos|quisiera|me gusta|necesito) (?:hablar|tratar|chatear|escribirle|lidiar) (?:mas )?(?:con|a) (?:un|una|el|la|maquinas?|robots?|bots?|otr[oa]|mi)\b[^.,]*",
    r"(?<![\w'])(?:saqu|sac|quit|baj)\w+ (?:de )?(?:aqui|ahi|esto?|esta)(?= [^?]*\b(?:elevador|ascensor|encerrad|atorad|atascad|atrapad|varad|estacionamiento|incendi|humo|inund|puerta|baja(?:r|mos)|carretera|lluvia|frio)\w*)",
    r"(?<![\w'])n[oi] se molesten?(?= [.,] (?:compr|contrat|ya (?:l[oa]|encontr|compr|qued|arregl|fui|me)|lo |la |yo |nosotros |mi |voy|paso|encontr|consegu|esta bien)| en (?:venir|traer|pasar|ir|buscar|preparar|regresar))",
    r"(?<![\w'])no (?:estoy|estamos|ando) (?:vend|pregunt|busc|llam|ofrec|mand|envi|escrib|text)\w*ndo\b",
    rf"(?<![\w'])no (?:me |nos )?(?:quiero|queremos|gust\w+|necesito|acepto|pedi|interesan?) (?:el|l[aeo]s?|es[aeo]s?|est[aeo]s?) (?!{CALLED})(?:\w+ ){{0,4}}?que (?:me|nos|les?) \w+(?:aron|ieron|aste|iste|o|io)\b",
    r"(?<![\w'])(?<!si )no (?:me |nos |les? )?(?:vay\w+ a )?(?:suspend|cancel|cort|desactiv|deteng|interrump|elimin|borr|apagu?)(?:an?|en?|es|as|ar)\b(?! mas)[^.,]*",
    r"(?<![\w'])(?:me|nos) (?:molest|enoj|enfad|frustr|preocup|choc|sorprend|extran|desesper|da pena)\w* que (?:ya )?no (?!(?:me |nos |se )?(?:dej|par|ces|entiend|hagan caso|quit|borr|sa[cq]))[^.,]*",
    r"(?<![\w'])(?:l[eo]s? |te )?(?:dije|avise|explique|comente) que (?:ya )?no (?:puedo|pude|pod\w+|hay|tengo|tenemos|voy(?! a (?:compr|vend|vot))|vamos|fue|funcion\w+|sirv\w+|prend\w+|cierr\w+|abr\w+|toqu\w+|tien\w+|lleg\w+|debo|alcanz\w+|cab\w+|habia|tra(?:e|ia)|(?:es|son|eran?) (?:la|el|de|esa|ese|mi|una?) (?!num|tel|cel|person|due)\w+|encuentr\w+|estacion\w+|estare|estoy en|hice|pague|pedi)\b[^.,]*",
    r"(?<![\w'])cuantas veces (?:\w+ ){0,4}(?:decir|explicar|repetir|pedir|avisar)\w* que (?!(?:ya )?no\b(?! (?:funcion|hay|lleg|sirv|prend|abr|cierr|tien|tengo|puedo))|ya |me |nos |par|dej|borr|quit|sa[cq])[^.?]*",
    r"(?<![\w'])no (?:me|nos) (?:mand|envi)\w+ (?:mas |la )?(?:info\w*|opciones|ofertas?|promo\w*|anuncios|noticias) de [^.,]+ , (?:sol[oa]|solamente|nomas|nada mas|mejor|sino|mand|envi)[^.,]*",
    rf"(?<![\w'])sigu?en? (?:mand|envi|lleg|molest)ando (?:el|l[ao]s?|un[ao]?s?|al|mis?|tarde|temprano|puntual\w*|bien|mal|gente|personas|clientes|pedidos?|agua|facturas?|cuentas?|cobros?|paquetes?|cartas?|bills?|cargos?|codigos?|recibos?|multas?|olor|gente|ratas?|cucarachas?)\b ?(?!{CALLED}|mism)[^.,?]*",
    r"(?<![\w'])este (?:numero|telefono|celular|cel) ya no es [^.?,]*\?",
    rf"(?<![\w']){THEIRS} (?:(?:me|nos|le|les|se|todavia|aun|ya) )*sigu?en? (?:molest|fastidi|jod)ando\b[^.,?]*|(?<![\w'])(?:me|nos|le) sigue (?:molest|fastidi)ando (?:el|la|un|una|mi) (?!num|cel|tel)\w+",
    r"(?<![\w'])no (?:se |te |me |nos )?(?:l[eo]s? )?(?:vay\w+ a )?olvid\w+ (?:de )?(?:la|el|los|las|mis?|su|tu|un|una) (?!num|cel|tel|contacto)[^.,]*",
    r"(?<![\w'])se (?:me )?(?:borr|pierd|elimin|quit|cancel|guard)an? [^.,?]*",
    r"(?<![\w'])no (?:me |nos )?(?:interesa|quiero|pienso|queremos|planeo) (?:vend|rent|compr|cambi)\w*r(?:l[oa]s?)?(?=(?: ,)? (?:pero|sino|todavia|aun|hasta))",
    r"(?<![\w'])(?:se )?(?:termin[ao]|acab[ao]|venc(?:e|io)) (?:\w+ ){0,2}(?:la|el) (?:promo\w*|oferta|descuento|campana|anuncio)[^.,]*",
    rf"(?<![\w'])no (?:me |nos )?(?:{WRITE})\w+ mas de (?:\d+|un[oa]?|dos|tres|cuatro|cinco|seis|diez)\b (?!{CALLED})\w+",
    r"(?<![\w'])no (?:l[oa]s? busqu\w+|busqu(?:en?|es)\b)",
    r"(?<![\w'])no (?:me |nos )?vend\w+ (?:el|la|mis?) \w+",
    r"(?<![\w'])(?:mi (?!num|tel|cel)|un |una )\w+(?: \w+)? (?:me|nos) esta (?:molest|acos|hostig|fastidi)ando\b[^.,]*|(?<![\w'])(?:me|nos) esta (?:molest|fastidi)ando (?:el|la|un|una)\b[^.,]*",
    rf"(?<![\w'])(?:prefiero|preferiria) no recibir (?:al?|el|la|un|una) (?!{CALLED}|su)[^.,]*",
    r"(?<![\w'])no (?:me |nos |les? )?(?:mandan|envian|avisan|contestan|contactan|textean|llaman)\b(?! mas\b)(?![^.]*\b(?:favor|pls|gracias)\b)[^.,]*",
    rf"(?<![\w'])(?:l[eo]s? |te )?(?:dije|avise) que no (?:quiero|queria|queremos) (?!(?:mas|sus?|los|tus|recib\w*|que|nada|ning\w+|ser|estar|saber|seguir|compr\w+|vend\w+|ni|por|de|esto|eso|y|ya|porque|pero|un[oa]? (?:{CALLED})|{CALLED})\b)\w+[^.,]*",
    r"(?<![\w'])(?:ped|solicit|tramit)\w+ (?:mi |la )?baja (?:en|de|del|por) (?:el |la |mi |l[oa]s )?(?:trabajo|escuela|colegio|gym|gimnasio|seguro|empresa|empleo|instituto|curso|maternidad|imss|universidad)",
    r"(?<![\w'])no me (?:registre|inscribi|suscribi|apunte|anote) (?:a tiempo|antes|todavia|aun|ayer|(?:, )?porque\b|(?:al?|en|para) (?:el |la |l[oa]s )?(?!est|es[oa]\b|su|nada|ning|mens|text|list|sms|promo|alert|recib|notif|servicio|grupo|program)\w+)[^.,]*",
    r"(?<![\w'])no (?:mande|envie|escribi) (?:es[eo]|est[eo]|ningun|el)\b[^.]* (?:fue|era|fui|soy)\b",
    r"(?<![\w'])bloquean (?:numeros|llamadas|textos)[^.?]*\?",
    r"(?<![\w'])no (?:quiero|queremos|necesito|deseo|acepto) (?:la|el|es[ea]|est[ea]) (?:oferta|promo\w*|descuento|cupon|informacion|anuncio|encuesta)\b[^.,]*",
    r"(?<![\w'])no (?:quiero|queremos|necesito) (?:promocion|informacion|publicidad|descuentos?|oferta)\b[^.,]*(?= , (?:quiero|queremos|del|de la|el|la|mejor|sol[oa]|sino)\b)",
    # It is another who does, or so they heard.
    r"(?<![\w'])(?:nadie|ella|ellos|alguien|todo el mundo|mi (?!num|cel|tel|mov)\w+) (?:(?:me|nos|se|no|ya) )*(?:par|dej)(?:a|an|aba|aban|o|aron) de [^.?]*",
    r"(?<![\w'])(?:lei|escuche|oi|supe|vi|dicen|(?:me|nos) (?:dij\w+|cont\w+|coment\w+|enter\w+|avis\w+)|es (?:cierto|verdad)|parece) (?:de )?que (?:ya )?(?:ustedes )?(?:me |nos |lo |los |se )?(?:van?|iban?|irian) a (?![^.]*\b(?:sig[ou]\w*|otra vez|de nuevo|todavia|aun)\b)[^.,?]*",
    rf"(?<![\w']){THEIRS}(?: (?!(?:si|y|que|o|pero|porque|cuando|ni)\b)[^\s.,?]+){{0,3}}? (?:ya )?no (?:me |nos |se )?(?:paran|(?:par|dej|ces)(?:a|an|aba|aban)(?= de\b| [.,]| ?$))\b[^.?]*",
    # A pet or a belly says it, or their goods are too good.
    rf"(?<![\w'])(?:dej\w+ (?:ya )?(?:en paz|tranquil\w+|dormir|descansar)|no me molest\w+|(?:ya )?no mas|basta|paren)(?: ya)? (?:, )?(?:me |le |nos )?(?:dice|dijo|decia|grit[ao]|llor[ao]|ladr[ao]|maull[ao]|parec\w+ decir)n? {_PET}[^.,]*",
    rf"(?<![\w']){_PET} (?:me |nos )?(?:dice|decia|grita|parece decir)n? (?:, )?(?:ya )?dej\w+ (?:en paz|tranquil\w+|dormir)(?: (?!ya\b)[^.,]*)?(?= [.,]| ?$)",
    rf"(?<![\w'])par(?:a|e|en)(?:le|nle)? (?:ya )?(?:con (?:es[aeo]s?|el|l[oa]s?|tant[oa]s?|tus|sus) (?!{CALLED}|mism|cosa|correo|llamad|invitac|link|acos|hostig|insist|molest)\w+|de (?:hornear|cocinar|hacer|subir|vender|sacar|inventar|disenar))(?=[^.]*\b(?:diet|engord|comer|antoj|sueldo|quincena|cartera|me encant|no me aguanto|los quiero|tan (?:ric|buen|bonit|lind|delici|hermos|alt|car))\w*|[^.,?]* jaj|[^.,?]* , [^.?]* jaj)(?![^.]*\b(?:{CALLED}|num\w+|list\w+)\b)[^.,]*",
    # They themselves turned them off, and missed something.
    rf"(?:(?<=^ )|(?<=[.,] )|(?<= que )|(?<= yo )|(?<= pero )|(?<= y ))(?:ya )?(?:desactiv|silenci|quit|borr|apagu|bloque|paus|cancel|elimin|archiv)e (?:l[oa]s|sus|mis|tod[oa]s l[oa]s) (?:{CALLED})(?: en (?:el|la|mi) \w+)? (?:(?:, )?(?:y )?(?:entonces |ya |ayer |luego )?(?:no (?:vi|supe|lei|escuche|conteste|me entere|me di cuenta)(?! (?:como|ni|quien|de donde|de como)\b)|se me (?:paso|paso?aron|olvid\w+|fue)|me perdi|apenas (?:vi|lei|supe)|ahora no me (?:lleg|avis)\w+)|(?:, |y )?por eso (?:no (?:vi|supe|lei|conteste|respondi|escuche)|apenas|hasta)|por accidente|sin (?:querer|leer\w*|darme cuenta))\b(?![^.]*\b(?:suscri|inscri|registr|apunt|agreg|favor|no (?:me|nos) (?:mand|envi|escrib|text)))[^.,]*",
    # What would be, one day.
    r"(?<![\w'])si (?:algun dia|alguna vez|un dia|despues|luego|mas adelante|en (?:algun|un) (?:momento|futuro)) (?:yo )?(?:(?:me )?(?:cans|aburr|fastidi|hart|arrepient)\w+|ya no|quiero|decido|cambio|necesito|dejo|deseo|quisiera)\b[^.]*",
    r"(?<![\w'])(?:cuando|el dia que|si|en cuanto) (?!(?:me |nos )?(?:siguen|vuelven|sigue|vuelve))[^.,]*,? (?:yo )?(?:les?|te|os) (?:aviso|avisare|digo|dire)(?! que)\b[^.,]*",
    r"(?<!y )(?<![\w'])si (?:yo )?(?:me |les? |lo |la |los )?(?!no\b)[^\s.,?]+o (?!(?:por que|si|que)\b)[^.?]{0,80}?(?:me|nos) (?:siguen?|seguiran?|van? a|dejan?|dejaran?|quitan?|borran?|llegan?|llegaran?)\b(?![^?]*\bpor que\b)[^.?]*\?",
    r"(?<![\w'])basta(?:ria)? con (?:que|un|una|solo|(?:mandar|enviar|escribir)\w* (?:un|una))\b[^.,]*",
    r"(?<![\w'])si (?:no )?(?:les?|te|os|lo|la|los) (?:molesta|incomoda|importa)\b",
    # Told somebody else, or of whoever is theirs to text.
    r"(?<![\w'])(?:(?:les?|se lo) (?:dije|pedi|digo|he dicho|voy a decir|dire|conte)|di(?:le|game?le|ganle)|deci?le|avisale|pide?le) (?:al (?![^.]*\bno (?:me|nos|quiero|queremos) (?:l[oa]s )?(?:mand|envi|escrib|text|contact|mens|mas\b|sig|recib)|gerente que me|encargado que me)|a )(?![^.]*\bsigu?en?(?= [.,]| ?$| (?:mand|envi|lleg|escrib|text))|quien|tu (?:jefe|gente|empresa|equipo|patron|compan\w+|muchach\w+|secretari\w+|asistente|socio|sistema)\b|(?:ustedes|usted|su|sus|esta|este)\b)[^.,?]*",
    r"(?<![\w'])(?<!soy )(?<!era )(?<!como )(?:mis|nuestros|nuestras|un|una|mi(?! usu)|algunos|unos) (?:client|usuari|suscriptor|miembr|pacient|alumn|soci[oa]|emplead|inquilin|proveedor)\w*[^.,?]*",
    r"(?<![\w'])(?:una?|mi|el|la|su) [^\s.,]+ (?:me|nos) (?:pidio|pide|rogo) que (?:ya )?no (?:le|lo|la)s? [^.,]*",
    rf"(?<![\w']){THEIRS} (?:ya |casi )?(?:no|nunca) (?:me|nos|le|les) (?:mand[ao]|envi[ao]|escribe|textea|contacta|responde|contesta)\b[^.,]*",
    rf"(?<![\w'])si no (?!(?:me|nos|les?|van?|es (?:much|molest|problem|pedir|demasiad|inconven)\w*|hay (?:problem|inconven|molest)\w*|tien\w+ inconven\w*|molest\w*|import\w*)\b)(?:\w+ ){{0,4}}?(?:, )?no (?:me |nos )?{WRITE}\w*|(?<![\w'])(?:nunca|jamas) (?:me |nos )?(?:avis|mand|envi|contact|text|contest)an?\b",
    r"(?<![\w'])no quiero que mis? (?!num|tel|cel|lin|cont|dat|nomb|corr|info)\w+ (?!reciba|siga|este|aparezca|vuelva a recib|figure)[^.,]*",
    r"(?<![\w'])no (?:me |nos )?l[oa] (?:mand|envi)\w+(?= [.,]| ?$)|(?<![\w'])ya no (?:me|nos) van a (?:mand|envi|escrib)\w+ [^.?]*\?",
    # They have had enough of something else, or ask if it will end, or when it does.
    r"(?<![\w'])no (?:quiero|quisiera|queria|quise|queremos|pretendo|es (?:mi intencion|por)) (?:ser molest[oa]|(?:molest|incomod|interrump|fastidi|presion|asust)ar(?:l[oa]s?|les?|te)?)\b",
    r"(?<![\w'])(?:no|ya no) (?:quiero|queremos|necesito|necesitamos|ocupo|deseo) (?:mas|nada(?: mas)?|es[to]o?)(?= [.,] (?:sol[oa]|solamente|nomas|nada mas|unicamente|mejor|la cuenta|traiga\w*|quer\w+|pedi|era|ya (?!me\b|los|les|te|no|dej|par|bast)|estoy (?:llen|bien|satisf)|con (?:eso|est|un)))|(?:eso|esto|es) (?:es |seria )?todo\b[^.]*",
    r"(?<![\w'])(?<!cuando )(?<!no )(?:van?|piensan?) a (?:dejar|parar) de (?!\w+(?:me|nos)\b)[^.?]*\?|(?<![\w'])(?:cuando|en cuanto) (?:ya )?(?:pare|termin|acab|cese|deje)\w* (?:la|el|los|las|de)\b[^.,?]*",
    r"(?<![\w'])no (?:necesito|necesitamos|hace falta|ocupo|quiero) (?:un |el |mas |ese |este )?(?:recordatorio|cupon|aviso|descuento)(?: (?:de|para) (?:hoy|manana|ayer|la cita|esta \w+))?(?= (?:[.,] )?(?:(?:porque |pues )?(?:ya|yo) (?:lo|la|me (?!dej|aburr|cans|hart|mol)|estoy (?!hart|cans|abur)|llegue|voy|tengo|compr\w+|pague|se)|ahi|alli|si\b|sol[oa]\b|nomas|nada mas))[^.]*|(?<![\w'])no (?:me |nos )?interesa (?:vend|compr|cambi|contrat)\w+ (?:\w+ ){0,4}?por (?:ahora|el momento)|(?<![\w'])no (?:autoric[eo]|autorizo) (?:l?os|las?|el|es[eao]s?|est[eao]s?|ningun\w*) (?:pago|cargo|cobro|compra|transfer|repara|retiro)\w*|(?<![\w'])(?:codigo|paquete|cobr\w+|cargo|factura|pedido) [^.]{0,30}?no (?:pedi|solicite|hice)\b[^.,]*|(?<![\w'])no es (?:ningun |un )?(?:spam|scam|fraude|estafa)\b|(?<![\w'])no (?:quiero|queria) que se (?:molest|enoj|ofend)\w+(?! en\b)",
    rf"(?<![\w'])no (?:me )?(?:{WRITE}|{OTHER_WAY})\w*(?= [.,] (?:yo )?(?:ya )?(?:voy|paso|vamos|llegu|estoy (?:afuera|abajo|llegando|en camino|aqui|list)|casi)\b)",
    r"(?<![\w'])de baja a mi (?!num|tel|cel|lin)[^\s.,]+ (?:de|del) (?!(?:su|sus|la|esta|esa) (?:lista|base)|est[aeo]\b|aqui|ahi)[^.,]*",
    # Nothing has come: that is missed, or told.
    r"(?<![\w'])(?:no|nunca|jamas|tampoco|nadie)(?: (?:me|nos|les?))? (?:(?:ha[ns]?|he|hemos) (?!dejado|parado|cesado|dado|autoriz|pedido|solicit|hecho)\w+(?:[ai]do|to)|recibimos|enc(?:uentro|ontre)(?! (?:[^\s.,]+ ){0,4}?(?:como|donde|para) (?:puedo )?(?:cancel|quit|sal|d[ao]|par|borr|de?suscr|desins|desact|elimin|anul|bloq|apag|dej))|vi|leo|lei|vimos|oi|(?:mand|envi|lleg|avis|contact|contest|text)(?:aron|aste|o)|(?:recib|escrib|respond)(?:ieron|iste|io|i))\b(?:(?! (?:y|pero|que) )[^.,])*",
    r"(?<![\w'])ya no (?:me |nos )?(?:mandan?|envian?|llegan?|mandas|avisan?|contactan?|llaman?|notifican?|recibo|recibimos)\b(?! mas\b)(?![^.]*\b(?:favor|pls|gracias)\b)(?:(?! pero )[^.,])*",
    # What is done by text.
    rf"(?<![\w'])cancel\w* (?:(?!(?:{CALLED})\b)\w+ ){{0,2}}por (?:mensaje|texto|sms|whats\w*|aqui|este medio)\b",
    # Words on something.
    r"(?<![\w'])mensajes? (?:de error|grabad\w+|pregrabad\w+|de voz)\b(?! (?:ni|y|o) )",
    rf"(?<![\w'])(?:mensaj\w+|textos?|avisos?|anuncios?|letras|informacion|publicidad|propaganda) (?:en|sobre|del|(?:de|para)(?= (?:el|la|mi|una?) )) ?(?:(?:el|la|los|las|mi|mis|su|un|una|esta|este) )?{WRITTEN_ON}\b",
    # They do not want to leave.
    r"(?<![\w'])no (?:quiero|queremos|deseo|pienso|quisiera|queria|quise) (?:salir(?:me|nos)?|darme de baja|cancelar(?:los|las|lo|la)?|dejar de recibir|desuscribirme|irme|perder)\w*[^.,]*",
    # What happens if they are taken off.
    # Somebody else is to be taken off.
    # They ask whether it goes on.
    r"(?:(?<=^ )|(?<=[.,] ))(?:todavia |aun )?sigu?en? (?:mand|envi|escrib|lleg|text)\w+ [^.?]*\?",
    # They were taken off: that is told, not asked.
    rf"(?<![\w'])(?:me|nos|lo|la) {AWAY}(?:aron|aste|asteis|ieron|iste|yeron)\b",
    # Not at that hour: at another they may.
    rf"(?<![\w'])(?<!siempre )(?<!mi ){TIME}(?: y (?:los )?\w+)?(?: ,)? (?:por favor )?(?:ya )?(?:no|nunca) (?:me |nos )?{WRITE}\w*\b(?: (?!nada|mas|nunca|jamas)\w+\b)?(?! (?:ni|mas|nada|nunca|jamas)\b)",
    rf"(?<![\w'])(?:no|eviten?|dejen de) (?:(?:es necesario|hace falta|hay necesidad de|quiero|quisiera|prefiero) que )?(?:me |nos )?{WRITE}\w* (?:(?:mas|mensajes?|textos?|sms|nada|tanto|por favor) )?{TIME}",
    # Texts instead of calls.
    rf"(?<![\w'])(?:(?:ya )?no (?:me |nos )?|(?:dejen?|paren?) de |eviten? ){OTHER_WAY}\b(?![^.,]* ni\b)(?= [^?]{{0,60}}(?:(?:solo|mejor|prefiero|puro|manden?|por|un|escrib\w+ por) (?:por |un )?(?:textos?|mensajes?|sms|whats\w*|escrito)|texteen?\w*|escriba\w*|textee\w*|(?:con|por) (?:el|un|este) (?:texto|mensaje|sms) (?:me (?:doy|basta|alcanza|entero)|entiendo|es suficiente|basta|tengo)|mandenme|mandeme|llam(?:en?|enme|eme)(?: mejor)? al?)\b)[^.,]*",
    # They want it to go on; or it was another that did it, or did not.
)
"""What is no plea, and is taken out."""
SPANISH_STAYS = (
    *EVERYDAY_STAYS,
    # In fun; or what they sent was for another.
    r"(?:llor|muer|mor)\w* de (?:la )?risa\b|(?:perdon|disculp\w*|equivoc\w*)(?: ,)? (?:eso |el mensaje |ese mensaje |esto )?(?:era|iba) para (?!que\b)\w+",
    r"(?:perdon|disculp\w*|equivocad[oa]) [^.]*\b(?:queria|iba a|quise|trataba de|era para (?!que\b))\w*",
    rf"(?<=^ )alto , (?:es[aeo]s?|est[aeo]s?) (?!{CALLED})(?:\w+ )?no (?:es|era|son|eran)\b",
    r"(?:(?<=^ )|[.,] )(?:ya )?estuvo \? ",
    # It is done: they have paid, or sent what was asked for.
    rf"(?:(?<=^ )|[.,] )(?:listo (?:, )?)?ya estuvo (?:[.,] )?(?:ya |ahi )?(?:l[eao]s? |se l[ao]s? |me l[ao]s? )?(?:pag(?:ue|amos)|mande|envie|deposit\w+|firm(?:e|amos)|llegu?(?:e|o|amos|aron)|recog\w+|encontre|hice|hicimos|qued[oe]|deje|confirme|transferi|entregue|compre|arregl\w+|termin[eo]|subi|esta (?:pagad|list|hech|arreglad)\w+)\b(?!.*\b(?:{CALLED}|quit\w+|borr\w+|sa[cq]\w+|elimin\w+|par[ea]n?|bast\w+|hart\w+|cans\w+|bloque\w+|num\w+|list[ao]s? (?:de|negra)|stop|no (?:me|nos|quiero|mas|insist\w+))\b)",
    # The number is right, or another is to stand in its place.
    r"(?<!no )si ,? ?(?:soy yo|es el correcto)\b(?![^.]*\b(?:no|pero)\b)",
    r"(?:pon|pong|anot|agreg|apunt|registr|guard|actualic|actualiz|cambi|us)(?:a|e|en|an|ar|ame|eme|enme|alo|elo|enlo)? (?:por |a )?(?:el|este|mi|al|a este)(?: (?:numero|num|tel\w*|cel\w*))? (?:nuevo|correcto|otro|bueno|actual)\b",
    # A cry about something else; a button or an order that does not work.
    rf"(?:(?<=^ )|(?<=[.,] ))(?:(?:ya )?basta|ya estuvo|par[ea]n?|alto|suficiente|espere?|fuera) [.,] (?!ne |n'|m'|arr?et|cess|merci |je |vos )(?:(?:par[ea]n?|alto|espere?) [.,] )?(?!n(?:e |')|plus |arret|retir|(?:ya )?(?:no (?:m[ae]s?|nos|quiero|quie\w+|sean?|insist\w*|molest\w*|{WRITE}\w*)|me |nos |dej|par|deten|quit|borr|sac|elimin|gracias|por favor|entiend|es (?:mucho|demas|el colmo)|(?:l[eo]s? |te )?(?:dij|avis|ped|repet)\w+ que (?:ya )?no\b))(?!.*\b(?:{CALLED}|(?<!ya )(?:mand|envi|llam|avis)(?:en?|es|ar|ando)(?:me|nos)?|(?:escrib|text|contact|molest|ching|jod|insist|fastid|acos)\w*|num\w+|lista|(?:borr|quit|saqu|elimin)\w*(?:me|nos)|hart\w*|cansad\w*|ustedes|en paz)\b)(?:[^\s]+ ){{3}}",
    rf"(?:(?<=^ )|(?<=[.,] ))(?:(?:ya )?basta de )(?!{SMALL}(?:{CALLED}|mand|envi|escrib|text|contact|molest|ching|jod|llam|insist|fastid|acos|ustedes|est[ao]|es[ao]))\w+ [.,] \w+",
    # It is to go to another of theirs.
    r"(?:mand|envi|escrib|avis|text)(?:a|e|en|an|es|as)(?:me|nos)(?:l[oa]s?)? (?:mejor )?a (?:mi|nosotros|este|mi (?!num|tel|cel)\w+|otro)(?= [.,]| ?$| (?:num\w*|cel\w*|tel\w*|correo|por favor|directo|nada mas|nomas|mejor|otro|nuevo)\b)|(?:ahora|aqui) (?:yo |el que |la que )?(?:llevo|pago|manejo|veo|atiendo|me encargo) (?:de )?(?:la|el|los|las|todo)\b|(?<=[.,] )(?:mejor )?(?:avis|mand|envi|escrib|llam|text)(?:e|en|a|an)(?:l[eo]s?|sel[oa]s?) (?:mejor )?a (?:mi|el|la|mis)\b|manden?l[oa]s? (?:mejor )?(?:a|al) (?:este|mi|otro|de)\b",
    r"no quiero nada(?: mas)? [.,] (?:sol[oa]|nomas|solamente|unicamente|nada mas|mejor) (?!que |me |nos |dej|borr|quit|sa(?:c|qu)|elimin|par|no |ya )",
    r"(?<=^ )(?:no (?:jod\w+|mam\w+|manch\w+|frieg\w+|ching\w+)|parale|parenle|basta|alto) , que (?:ric|buen|bien|padre|chid|lind|delici|bonit|barat)\w*",
    r"(?:ahora (?:si )?me arrepiento|(?:anot|apunt|suscrib|inscrib)\w+ (?:otra vez|de nuevo))(?! (?:de|por|en) (?:dar|haber))",
    r"(?:precio|volumen|musica|ruido|costo|renta|temperatura|car[oa]|aire|bocina|pag\w+|cobr\w+|pesos|dolares|\d+)\b[^.]* [.,] baj(?:e|a|en)le",
    r"(?<=^ )cancel(?:o|a|e|en|ar|amos) [.,] (?:(?:ya )?no (?:voy|vamos|alcanz\w+|lleg\w+|pod\w+)|me (?:salio|enferm\w+|surgio)|surgio|salio|tuve|estoy enferm|mejor otro)",
    r"(?:alcanz|pued|podre|podremos|lleg|enferm|surgi|ocup|complic|no la hag|no (?:voy|vamos|vo)\b)\w* (?:[^.]{0,40} )?, (?:mejor |entonces |asi que |asi es que )?cancel(?:o|amos)(?= [.,]| ?$)",
    # They ask what the keyword does.
    r"(?:es necesario|hay que|tengo que|debo|si|que pasa si|cuando) (?:les |le |yo )?(?:poner|contest|respond|mand|envi|escrib|pon|text)\w* (?:la palabra )?(?:stop|alto|baja)\b(?! (?:para (?:que|no|salir|dejar|ya)|y (?:sigu|no)))",
    r"(?<!no )(?<!no me )(?<!no nos )(?<!no lo )(?:volver|vuelv\w+|volve\w+) a (?:activ|inscrib|suscrib|agreg|apunt|inclu|anadir|registr|anot|meter|poner|dar de alta)\w*",
    rf"(?<!no )(?<!no me )(?<!no nos )(?:reactiv|reincorpor|reinscrib|resuscrib)(?:e|en|ar|a|an|ir|ame|enme|eme|arme|irme)\b|(?<!no )(?<!no me )(?<!no nos )(?:quiero|queremos|quisiera|deseo|gustaria|interesa|puedo) (?:(?:volver a|seguir) recib\w+|seguir (?:con (?:l[oa]s|sus|mis) (?:{CALLED})|en (?:la|su) lista|(?:in|su)scrit[oa]))|(?<!no )(?:me|nos) regresan\b|(?:yo|nosotros|pero) si (?:los |las |lo )?(?:quiero|queremos|necesito|necesitamos|deseo)",
)
"""They want to stay, or to be put back."""
