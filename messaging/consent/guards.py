"""What takes a plea back: it is negated, asked about, in fun, or about something that is no text of ours."""

import re
from functools import cache

from .reading import bare
from .tongues.english.asides import ENGLISH_ASIDE, ENGLISH_OTHERS
from .tongues.french.everyday import FRENCH_HURRY, FRENCH_OTHERS
from .tongues.french.plain import FRENCH_ASIDE, FRENCH_STAYS
from .tongues.spanish.plain import SPANISH_ASIDE, SPANISH_STAYS

_THINGS = (
    # Papers and money.
    r"invoices?|bills?(?! collect)|receipts?|contracts?|paperwork|statements?|quotes?|estimates?|(?<!please )checks?|payments?|refunds?|factur\w*|fatur\w*|recibos?|boletos?|cobran\w+|presupuestos?|or[cç]amentos?|devis|re[cç]us?|fattur\w*|rechnung\w*|quittung\w*|faktu?r\w*|lasku\w*|ra[cč]un\w*|sz[aá]ml[aá]\w*|τιμολογι\w*|сч[её]т\w*|квитанц\w*|рахун\w*|чек\w*|חשבונית\w*|קבלה|(?:ال)?فاتور\w*|فاکتور|رسید|بل|बिल|इनवॉइस|h[oó]a đơn|resibo|tagihan|fakti|ankara|bidhaa|mzigo|bei(?! (?:mir|uns|dir|euch|ihnen))|produ[ck]\w*|item|artic\w+|articulo|товар\w*|發票|发票|请求書|請求書|계산서|영수증|bank details",
    # Goods and what brings them.
    r"packages?|parcels?|deliver(?:y|ies)|orders?|shipments?|drivers?|couriers?|technicians?|plumbers?|pedidos?|paquetes?|encomiendas?|repartidor\w*|encomendas?|entregas?|pacotes?|commandes?|colis|livr(?:aison|eur)s?|ordin[ei]|pacc(?:o|hi)|bestellung\w*|paket\w*|lieferung\w*|bestelling\w*|pakket\w*|pakke\w*|best[aä]llning\w*|zam[oó]wieni\w*|paczk\w*|objedn[aá]vk\w*|заказ\w*|посыл\w*|курьер\w*|замовлен\w*|поръчк\w*|comand[aă]\w*|colet\w*|παραγγελι\w*|δεμα|(?:ال)?طلب(?:ية|يه|ات)?|(?:ال)?طرد|(?:ال)?سائق|(?:ال)?مندوب|הזמנה|משלוח\w*|שליח|חבילה|sipari[sş]\w*|kargo\w*|pesanan|barang|kurir|oda\b|đơn hàng|h[aà]ng\b|ऑर्डर|पार्सल|订单|訂單|快递|快遞|包裹|外卖|注文|荷物|주문|택배|배달",
    # Dates.
    r"appointments?|meetings?|bookings?|reservations?|visits?|class(?:es)?|lessons?|citas?|reservas?|turnos?|consultas?|rendez-?vous|rdv|r[eé]servations?|appuntament\w+|prenotazion\w+|riunion\w+|termine?s?\b|webinar|kurs|afspraak|afspraken|m[oø]te|avtale|tid\b|wizyt\w*|spotkani\w*|sch[uů]zk\w*|встреч\w*|запис[ьи]|при[её]м\w*|бронь|зустріч|programar\w*|ραντεβου|(?:ال)?موعد\w*|(?:ال)?حجز\w*|תור|פגישה|randevu\w*|janji(?: temu)?|jadwal|lịch hẹn|miadi|randevou|अपॉइंटमेंट|预约|預約|予約|예약",
    # What one belongs to or pays for.
    r"gym|flights?|bus|train|accounts?|policy|loan|party|trip|game|event|gimnasio|academia|salle de sport|palestra|fitness\w*|warranty|insurance|seguro|assurance|versicherung|membership|waitlist|wait ?list|waiting list|standby|lista d[ei] espera|liste d'attente|lista d'attesa|warteliste|wachtlijst|deed|lease|mortgage|autopay|netflix|newspaper|catalog\w*|magazines?|peri[oó]dico|revistas?|revue|journal|zeitung|курс\w*|журнал\w*|lawn|carpet|onions?|cebollas?|oignons?",
    # Other things that are sent and taken away.
    r"vocali|vocaux|vocals|de voz(?! (?:ni|y|o|e|ou|et) )|audios?|maiuscolo|photos?|pictures?|pics|selfies?|(?<!les )memes|(?<=a )meme|(?<!you )people|flowers|food|cookies|address|directions|passwords?|codes?|fotos?|dire[cç][cç]?i[oó]n|enderec?o|adresse|flores|comida|фото\w*|адрес\w*|деньги|money|dinero|dinheiro|argent|cash|voice ?(?:notes?|mails?|messages?)|audios?|catalogues?|friend requests?|cards?|(?<!our )team|schedule|speaker|calendar",
)
_ABOUT = (
    r"about|regarding|re|for|on|with|from|over|after|when|since|because|and|or|but|via|by|until|sobre|de(?= mi| su)|por|acerca|para|au sujet|pour|wegen|[uü]ber|"
    r"per|про|о|об|из|от|з|від|(?:i|we)(?= (?:have|am|do|can|will|was|got|need|want|did|already|just|don't|can't|never|no|work|live|pay|know|think|remember|use) )|i'm|we're|i've"
)
"""After these it is what the texts are about, or where they come from."""
_OURS = (
    r"te?xts?|messages?|msgs?|sms|reminders?|updates?|alerts?|list|notifications?|spam|e-?mails?|emails|offers|promo\w*|"
    r"ads?|junk|crap|mensaj\w+|mensag\w+|links?|requests?|scam|surveys?|info\w*|confirmations?"
)
_WITHOUT_BLANKS = r"发票|發票|请求書|請求書|領収書|見積|영수증|계산서|견적|세금|ใบแจ้งหนี้|ใบเสร็จ|ออเดอร์|订单|訂單|快递|快遞|包裹|外卖|货|貨|注文|荷物|주문|택배|배달|预约|預約|予約|예약|ของ(?!ฉัน|ผม|เรา)"
"""The same where no blanks part words."""
_NEXT = rf"(?: (?!(?:{_ABOUT}) )[^\s.,?]+){{0,3}} (?:{'|'.join(_THINGS)})(?![\w-])(?! (?:{_OURS})\b)| (?:from|de|von|di) (?:my|his|her|their|mi|mon|ma|meu|minha|meine[rmn]?|mio|mia) (?!num|phone|tel|cel|list|lin|mov)[^\s.,?]+"
_OTHER = _NEXT
_WITHIN = rf"(?<![\w'-])(?:{'|'.join(_THINGS)})(?![\w-])(?! (?:{_OURS})\b)"


_SENDING = (
    r"(?:(?:re)?env[ií](?!os$)|mand|envo[iy]|invi|send|schick|stuur|sende|skick|kirim|(?:ne)?pos[ií](?:l|el))\w*$"
)
"""Verbs that ask for an object: whoever sends nothing named sends texts."""
_LIGHT = (
    r"(?:me|nos|moi|mi|ci|mir|uns|mij|te|m[aá]s|mais|plus|pi[uù]|mehr|meer|nada|nunca|jam[aá]s|jamais|nie|niente|nulla|rien|nichts|niets|ya|j[aá]|gi[aà]|por|favor|porfa\w*|gracias"
    r"|merci|svp|stp|s'il|vous|plait|bitte|danke|grazie|obrigad\w|aub|otra|vez|nuevo|encore|ancora|a|al|[aà]|o|os|as|el|la|los|las|les|le|lo|il|i|gli|este|esta|estos|estas|esos|esas|ese|esa"
    r"|esses?|essas?|sus|su|tus|seus|suas|vos|votre|tes|tantos|tantas|tanto|tanta|tanti|tant|tan|todos|todas|tudo|tout|tous|d'|de|des|du|di|dei|delle|y|e|et|und|ni|nem|n[eé]|aqui|aqu[ií]|ici|qui|hier|ac[aá]|eso|isso|isto|esto|[cç]a|cela"
    r"|questo|questi|queste|un|una|une|uno|um|uma|ning[uú]n[oa]?|nenhuma?|aucune?|nessun\w?|keine?|eine?|diese?\w?|otro|otros|otras|sol[oa]s?|outra|outro|autre|so|sowas|at|to|na|ng|no|me[gj]|mig|oss?|flere?|mere?|noen|nogen|nagra|ons|je|u|saya|aku|kami|lagi|dong|uz|dalsi|vic\w*|nic|prosim|pl[sz]+|tak|tack|takk)"
)
_CONTENTS = (
    r"(?:mens\w*|msj\w*|msgs?|sms|te[xk]t\w*|mess?ag\w*|nachricht\w*|bericht\w*|meld\w*|werbung|pub\w*|promo\w*|propag\w*|spam|ofert\w*|offr\w*|offert\w*|aviso\w*|recordat\w*|comunicac\w*|cup[oó]n\w*|descuent\w*|noticias|novedades|publicaciones|boletin\w*|vainas?|basura\w*|porquer\w*|cochinad\w*|chingad\w*|notif\w*|info\w*|cosas?|coisas?|choses?|sachen|zeug|whats\w*|wpp|zap"
    r"|n[uú]mero|num\w*|tel\w*|cel\w*|lista|liste|rappels?|alert\w*|mierdas?|merda|mamadas|pendejadas|tonter\w*|articles?|newsletter\w*|infolettre\w*|pesan|mesej|promosi|besked\w*|meddel\w*|viest\w*|zprav\w*|sprav\w*|wiadomo\w*|reklam\w*|porque|pq|porq|parce|car|perch[eé]|weil|denn|que|si|se|quand|cuando|quando|when|wenn|pero|mas|ma|aber|o|ou|oder|chatbot\w*|boletin\w*|cha[iî]nes?|cadenas?|catene|correntes"
    r"|quiero|quero|estoy|soy|sou|ich|je|io|eu|yo|gracias|saludos|dios|mam\w*|jod\w*|puta|idiotas?|pend\w*|cabron\w*|\d\S*)"
)
_NAMED = rf"(?: {_LIGHT})*? (?!{_LIGHT} |{_LIGHT}$|{_CONTENTS}(?![\w-]))[^\s.,?]+"
"""The first word after them that is neither small nor what texts are called."""


_ALONE = rf"(?:(?:my|the|our|this|mi|la|el|mon|ma|le) )?(?:[^\s.,]+ ){{0,2}}?(?:{'|'.join(_THINGS)})"


@cache
def _made(pattern: str) -> re.Pattern[str]:
    """When it is first needed: they are long."""
    return re.compile(bare(pattern))


def is_of_another_thing(after: str) -> bool:
    """Whether what follows a plea, from its last word on, says what else it is about."""
    return _made(_OTHER).match(after) is not None


_OURS_LEFT = (
    r"(?:te?xt\w*|txt\w*|mess?a?ge?\w*|msgs?|sms|mms|list\w*|services?|programs?|alert\w*|notif\w*|updat\w*|remind\w*|promo\w*|newsletter\w*|blasts?|market\w*|campaigns?|communi\w*|contact\w*|database|db|system|spam|ads?|advert\w*"
    r"|offers?|deals?|everything|all|this|that|these|those|it|here|you|u|ya|y'?all|future|further|any|anything|numbers?|phone|cell|subscription\w*|mailing\w*|group|thread|chat|mail\w*|e-?mail\w*|correspondence|solicit\w*|things?|rewards?|loyalty|vip|specials"
    r"|receiving|getting|being|crap|junk|bs|shit|stuff|nonsense|robo\w*|survey\w*|sending|consent|records?|rolls?|books?|files?|director\w+|distribution|whatever|your|yours|ur)"
)
_SCHEMES = r"(?:lunch|breakfast|meals?|school|field trip|trips?|insurance|dental|vision|recycl\w+|billing|photos?|screening|benefits?|retirement|exchange|band|sports?|buyback|protection|warranty|autopay|tithe|potluck|paperless|testing|exam|class)"
_LEAVES = rf" (?:(?:me|us) )?(?:from|of|out of) (?=(?:[^\s.,?]+ ){{0,2}}?{_SCHEMES}\b(?! (?:texts?|messages?|alerts?|notif\w*|reminders?)\b))| (?:(?:me|us) )?(?:from|of|out of) (?!(?:[^\s.,?]+ ){{0,4}}?{_OURS_LEFT}\b)[^\s.,?]+|is\b"


def leaves_another_thing(plea: str, after: str) -> bool:
    """Whether a plea to opt out or unsubscribe says of what, and that is not the texts."""
    return re.search(
        r"\b(?:(?:un-? ?su[bp]\w*|opt\w*)(?: ?-?(?:me|us))?(?: ?-?out)?|removed|deleted|taken off)$", plea.rstrip()
    ) is not None and (_made(_LEAVES).match(after) is not None)


_NEGATED = r"\b(?:not|never|don'?t|dnt|do ?n'?t|can'?t|shouldn'?t|mustn'?t|without|no)\b"
_FOR_NOW = (
    r"(?: (?!know\b)[\w'-]+){0,4}? (?:until|till?|between|for now|on (?:mon|tue|wed|thu|fri|sat|sun)\w*|before (?!i (?:call|sue|report|block))|after (?!this|that|today|now|all\b)|during|tonight|today|tomorrow|yet|so (?:late|early)|this (?:week|morning|evening|afternoon)"
    r"|right now|at (?:night|work|\d|\d+[ap]m(?=.* (?:after|later|fine|better|instead|works|wait)\b))|while (?:i|im|we|he|she|they|the|my|at|driving)\b|(?:if|unless) (?:it|there|the|my|something|i (?:am|don'?t answer)|you are not|it's)\b|when (?!i (?:never|did|do|have|already|don'?t|said|asked|told|joined|signed|registered|enrolled|bought|ordered|filled))(?:it|the|i|im|we|my|your|he|she|they|there)\b)\b"
)
_FOR_EVER = r"\b(?:ever|again|any ?more|forever|permanently|stop|hell|further notice|remove|at all|unsub\w*)\b"


def is_for_now(plea: str, after: str) -> bool:
    """Whether what is not to be done is not to be done at one time only."""
    if _made(_NEGATED).search(plea) is None or _made(_FOR_NOW).match(after) is None:
        return False
    return _made(_FOR_EVER).search(plea + after) is None


def sends_another_thing(plea: str, after: str) -> bool:
    """Whether a plea ends with a verb that sends, and what follows names what: a driver, a parcel, any word not of texts."""
    return _made(_SENDING).search(plea.rstrip()) is not None and _made(_NAMED).match(after) is not None


def names_another_thing(words: str) -> bool:
    """Whether all of some words are the name of a thing that is not the texts: an order, an appointment."""
    return _made(_ALONE).fullmatch(bare(words.casefold()).strip()) is not None


def speaks_of_another_thing(plea: str) -> bool:
    """Whether a plea itself names it, as where the verb comes last."""
    return _made(_WITHIN).search(plea) is not None or _made(_WITHOUT_BLANKS).search(plea) is not None


_ELSE = (
    r"(?<![\w'])(?:(?<!if i )(?<!if we )(?<!wish i )(?<!hope i )(?<!to )(?:didn'?t|did not|(?<!'d )never|haven'?t|have not) (?:get|got|gotten|received?|see|seen) (?:[\w']+ ){0,3}?(?:te?xts?|messages?|msgs?|reminders?|notifications?|alerts?|updates?|codes?|links?|e-?mails?|answers?|reply)\b"
    r"|(?:don'?t|do not) need (?:a|an|another|the) (?:reminder|text|message|update|receipt)(?= [.,]|[ ]?$| (?:i|we|thanks|thank|but|this)\b)|no (?:me |nos )?(?:contest|respond)\w+|(?:veu\w+|voudr\w+|quer\w+|quier\w+|vogli\w+|want\w*) (?:pas |plus )?(?:to )?(?:te |t'|vous |les? |lo |la )?(?:d[eé]rang|molest|bother|incomod|disturb)\w*(?= [.,]|[ ]?$| (?:but|mais|pero|mas|ma)\b)"
    r"|por ?que (?:ya |voce |vcs? )?(?:no|nao) (?:me|nos) (?!dej)\w+|почему (?:\S+ ){0,2}не (?:\S+ )?\S+"
    r"|(?:no (?:te |les? |los )?molesto|no (?:me )?molesta(?! (?:mas|ya)\b)|nao incomoda(?! mais))\b(?: mas)?|no es (?:ninguna )?molestia|(?:ya )?no me (?:escribes|mandas|envias|contactas|hablas|contestas|respondes)\b"
    r"|(?:will|mochte|wollte) (?:sie|dich|euch|ihnen) nicht (?:\S+ )?(?:stor|belastig|nerv|aufhalt)\w*|impo?s+\w* (?:de |d')(?:arret|stopp|cess|dej|parar)\w*(?: \S+){0,2}|imposible (?:dejar|parar) de"
    r"|(?:don'?t|do not) (?:want|wanna|mean) to (?:miss|lose) (?:[\w']+ ){0,2}[\w']+|(?<!where )(?<!how )(?<!why )(?:did|do|have|has) (?:you|u|they) (?:guys |ever |just )?(?:lose|lost|get|got|delete|remove|take|block)\b"
    r"|(?:ella?|[eé]l|mi \w+) no quiere\b(?! que (?:ya )?l[aeo]s? (?:(?:sigan|vuelvan a|esten|anden) )?(?:mand|envi|escrib|text|contact|molest)\w+)(?! (?:recibir |que le \w+ )?(?:(?:mas|sus|estos) |\w+ (?:suyos|de ustedes)\b))(?: que (?:la|lo|le) \w+)?|(?:that|this|the|those) (?!number|phone|name|contact|line|cell|i\b|we\b)\w+ (?:be|gets?|is|was) (?:removed|deleted|taken off)|(?:enlever|retirer|supprimer|virer) (?:des|une?|les) (?:gens|contacts?|personnes?|membres?)(?: du groupe)?"
    r"|(?:don'?t|do not|never) send (?:me |us )?any ?more (?:of (?:the|those|that|this|my|his|her) (?!(?:\w+ )?(?:te?xt|mess|sms|alert|remind|promo|ad|stuff|crap|junk|spam|offer|deal|coupon|garbage|notif|updat)\w*)\w+|(?:pills?|boxes|bags?|bottles?|chips|fries|sauces?|napkins|straws|bread|towels|drinks|pizzas?|cookies|milk|eggs|guys|workers?|crews?|trucks?|samples?|refills?|pieces|meds?|medic\w+|products?|supplies)\b)|(?<!me )(?<!us )(?<!number )(?:on|off|had|have|the|in|a) do not disturb\b(?! list)(?: mode| sign)?"
    r"|we (?:should|could|might|shall|will|can) (?:stop|end|cancel|pause|halt)\b|(?:should|could|can|shall) we (?:stop|end|cancel|pause)\b(?! (?:with )?(?:all )?(?:the|these) (?:\w+ )?(?:te?xt|mess|spam|promo)\w*)|we want to stop (?:\S+ ){1,4}in our\b"
    r"|(?<!tryna )(?<!trying to )(?<!want to )(?:got|get|getting|gotten|have|had|see|received|there'?s|there is|there are|was|were) no (?:new )?(?:te?xts?|messages?|reminders?|notifications?|alerts?|updates?)\b|no (?:me|nos) lleg(?:an?|aron|o) (?:los|las|el|la|sus|tus|ning\w+)\b"
    r"|(?:n')?(?:oubli\w+|manqu\w+|h[eé]sit\w+) pas(?: de)?(?: \S+)?|(?:j'|je )(?!(?:ne |n')?(?:(?:sais|trouve|vois|comprends) pas (?:comment|ou) (?:me |m'|on se )(?:desab|desins)|ai |ai$|veu|souhait|d[eé]sir|accept|consen|aim|voudr|demand|autoris|refus|pr[eé]f|tien|suis pas (?:interess|client|d'acc|pren|a l'aise|confort|fan|game)|suis plus|support|toler|appreci|cherch|esper|arriv|parvien|reussi))\S+ pas\b(?: (?!arr?et|cess|stop|enlev|retir|suppr|effac|ot[ez]|ray|desab|desins|laiss|lach|text[ez]|ecriv|veuill|merci|svp|faque|pis |puis |donc |alors |et |plus |ne |n')[^\s.,?]+){0,2}|no (?:olvid\w+|dud\w+ en)|n[aã]o (?:esque[cç]\w+|deixe de|hesite)|non (?:dimentic\w+|esit\w+)|nicht (?:vor|nach|heute|morgen|jetzt|am|um|bis)\b|не забуд\w*"
    r"|(?:veu\w*|voul\w+|voudr\w+|souhait\w+|faut) (?:surtout )?pas (?:me |m'|nous |que vous (?:me |m')?|qu'on )?(?!\w+ez[- ](?:moi|nous|mon|ce)\b)(?:desabon|desinscri|desabo|arret|cess|supprim|retir|enlev|perd|effac|rater|louper|manquer|oubli)\w*|(?:jamais|pas) demande (?:a |de )?(?:me |m'|etre |l'|une? |ma |mon )?(?:desinscri|desabon|arret|retir|supprim|enlev)\w*|(?:paiement|carte|livraison|retrait) sans contact|(?<!mieux que )(?<!aimerais que )(?<!prefererais que )(?<!faut que )(?<!faudrait que )(?<!veux que )(?<!voudrais que )tu (?:ne |n')?(?:m'|me |nous )?(?!ne )\w+ (?:plus|pas|jamais)|(?:pourquoi|pq|pk) (?:tu|vous|on|il|elle) (?:ne |n')?(?:m'|me |nous )?(?:en )?\w+ (?:plus|pas|jamais)"
    r"|(?:j'|je (?:vais|dois|peux) |on va )(?:ne )?(?:arr[eê]t|cess|stopp)\w*\b(?! de re[cs]ev|(?: la les|(?: la| avec)* (?:vos|tes|ces)) (?:messages|sms|textos?|pubs?|promos?)\b)|(?:voy|vamos) a (?:dejar|parar) de|vou (?:parar|deixar) de|(?:cess|arr[eê]t|dej|par(?!l)|smett)\w* (?:de |d'|di )(?:(?:te |vous )(?!(?:en )?servir)|t'|ti |vi |(?:lui|leur) (?!(?:en )?(?:ecri|envoy|text|contact|adress|transm|expedi|mess|relanc)))\w+|pas (?:te |t'|vous )(?:d[eé]rang|emb[eê]t|harc|spam)\w+|d[ií]le(?:s)? (?:\w+ ){0,3}que (?:dej|par|no)\w+"
    r"|no (?:me )?(?:he|hemos|ha|han) (?:\w+ )?(?:recibido|llegado|escrito)|no (?:me |nos )?(?:recib[ií]|lleg[oó]|lleg[aá]ron)\b|n[aã]o (?:recebi|recebemos|chegou)|(?:ai|avons) (?:pas|rien|plus|jamais) re[cç]u|non (?:ho|abbiamo) (?:\w+ )?ricevuto"
    r"|(?:habe?n?) (?:\S+ ){0,4}(?:bekommen|erhalten|gekriegt)|heb (?:\S+ ){0,3}(?:ontvangen|gekregen)|har (?:inte|ikke) f[aå]tt|en ole saanut|nie (?:dosta[lł]|otrzyma[lł]|przysz)\w*|nedostal\w*|не (?:получ(?:ил|ал)|приш[лё]|приход|дош)\w*|не отримав\w*|nu am primit|nem kaptam|δεν ελαβα"
    r"|لم (?:تصل|يصل|استلم|أستلم)\w*|ما وصل\w*|לא קיבלתי|نہیں (?:ملا|ملی|آیا)|नहीं (?:मिला|मिली|आया|आए)|nahi+n? (?:mila|mili|aaya|aya)|(?:mila|mili|aaya|aya) nahi+n?|পাইনি|gelmedi|almad[ıi]m|belum (?:terima|menerima|dapat)|(?:hindi|di) ko (?:pa )?(?:na)?tanggap\w*|wala (?:akong|pang)|(?:ch[uư]a|kh[oô]ng) nh[aậ]n [dđ][uượ]+c|pa (?:te )?resevwa (?:mesaj ou|anyen)|siku(?:pokea|pata)"
    r"|no (?:me |nos )?(?:escrib|mand|envi|contact|llam|avis)\w*?(?:aste|iste|aron|ieron|io)\b|(?:no|nao) (?:quier[oe]|quer[oe]|queremos) (?:perder|molestar|importunar|incomodar)\w*|dej\w+ (?:un|una|el|la)\b|no (?:me |nos )?(?:env[ií]\w+|mand\w+|traig\w+) nada(?= , (?:yo |ya |nosotros )?(?:paso|pasamos|voy|vamos|recojo|recogemos|lo busco))|не беспокойтесь(?= [.,])|не надо (?:писать|звонить) , я"
    r"|heb (?:\S+ )?geen|no (?:tengo|hay|veo|tenemos)(?! (?:\w+ ){0,2}?(?:interes|ganas)\b| nada que ver con| por ?que (?:recib|estar|seguir|aguant|soport|leer|ver)\w*)|n[aã]o (?:tenho|tem|vejo)|(?:ai|avons|a) pas de|non ho(?! (?:mai )?(?:chiesto|richiesto|autorizz|dato))|nie mam|nemam|har (?:inga|ingen|ikke)|habe (?:noch )?keine?"
    r"|no (?:puedo|pude|podemos)|n[aã]o (?:posso|consigo)|(?:peux|pouvons|pourrai) pas|(?:kann|konnte) (?:\S+ ){0,2}nicht|kan (?:\S+ )?niet|nie mog[eę]|не (?:мог|смог|буд|усп)\w*|non posso|(?:nicht|не) (?:jetzt|vergessen|сейчас|забуд\w*)|ne vous|jangan lupa|wag (?:\w+ )?kalimutan"
    r"|no (?:me |nos )?(?:quiten?|saquen?|borren?|eliminen?|dejen?|paren?|den de baja) |nao (?:me )?(?:tirem?|remova|pare|exclua)|не (?:удаляй|убирай|отписывай|прекращай|останавл)\w*)"
)
"""They have not received it, or cannot, or want it to go on."""
_KEPT = (
    r"(?<![\w'])(?<!vous )(?<!\bsi )(?:no|ne|non|nao|nie|не|nicht|n') ?(?:me |mi |m'|nos )?(?:dej(?!an en paz)\w+|paren?\b|parem?\b|ces(?:e|en|sez|ser)\b|arret\w+|smett\w+|przesta\w+|перестав\w+|прекращ\w+)(?: pas)?(?: (?:de |di |d')?(?:\w+|les \w+))?|hor\w* (?:bitte )?nicht auf\b"
    r"|\b(?:never|didn'?t|did not|haven'?t|wasn'?t) (?:ever )?(?:asked?|told|tell|want|wanted|meant?|say|said|request\w*|texted|typed?|repl\w+)(?: (?:you|u|anyone|for|them|it|to|be|the|word|that))* (?:stop|unsubscribed?|opt(?:ed)? out|removed|taken off|cancel|end)\b(?!.*\bagain\b)(?: (?:\w+ )?(?:te?xts?|messages?|reminders?|alerts?|\w+ing(?: me)?))?"
    r"|\b(?:not|n't|never) (?:trying to |going to |gonna |planning (?:to|on) |looking to |asking (?:you )?(?:to )?(?:be )?|wanting to |meaning to )?(?:opt\w* out|unsubscribing|(?:saying|said|typing) (?:to )?(?:stop|no more)|stopping (?:the|your|these) \w+|leaving (?:the|your|this) (?:\w+ )?list)"
    r"|\b(?:don'?t|dont|do not|didn'?t|never|not|no longer) (?:really |actually |ever )?(?:want|wanted|wish|wanna|mean|meant|intend|like|trying|going|asking) (?:me |us |my number )?to (?:be |get )?(?:removed|taken off|dropped|unsubscribed?|opted? out|deleted|kicked off|cut off|leave (?:the|your|this) (?:\w+ )?list)(?: (?:from|off) (?:of )?(?:the|your|this) (?:\w+ )?\w+)?"
    r"|\b(?:not|doesn'?t mean|don'?t mean|didn'?t mean|never meant|never said|isn'?t) (?:that |because )?(?:i|we) (?:don'?t|do not|dont|didn'?t|won'?t|no longer) (?:want|like|need|enjoy|care|mind)[^.,]*"
    r"|\b(?:don'?t|dont|do not|didn'?t|never|not|no longer|wouldn'?t) (?:really |actually |ever )?(?:want|wanted|wish|wanna|mean|meant|intend|like) (?:you |u |y'?all )?to (?:miss|lose|stop|cancel|quit|take (?:me|us) off|remove (?:me|us)) (?:out on )?(?:getting |receiving |hearing |sending |te?xting )?(?:me |us )?(?:my|your|the|any|these|ur|from|of)\b(?: \w+)?"
    r"|\b(?:when|why|how come) did (?:you|u|they|y'?all|the \w+|your \w+|it)(?: guys| people| all)? (?:stop|quit|cancel|end)\b(?: (?:\w+ing(?: (?:me|us|out))?|the|these|your|my))?(?: \w+)?|(?:^|[.,]) (?:(?:when |why )?did|has|have) (?:you|u|they|y'?all|(?:the|your|my|our) \w+) (?:guys |people )?(?:stop|stopped|quit|cancel|end)\b(?: (?:\w+ing(?: (?:me|us|out))?|the|these|your|my))?(?: \w+){0,3}"
    r"|\b(?:why|how come) (?:don'?t|dont|do not|aren'?t|haven'?t|never) (?:you|u|y'?all|they|i) (?:guys |ever )?(?:te?xt|message|contact|send|get|receive)\w*(?: (?:me|us|any|your|the))*(?: \w+)?"
    r"|\b(?:stop|block|keep|prevent) (?:my (?!phone|number|cell)\w+|him|her|some\w*(?: \w+)?|an? \w+|(?:this|that) (?:guy|man|woman|person|girl|boy)) from \w+ing(?: me| us)?|\b(?:don'?t|do not|didn'?t) want (?:him|her|my ex|that \w+|strangers) (?:to )?(?:\w+ )?(?:te?xt|contact|messag)\w*(?: me| us)?"
    r"|(?:^|[.,]) (?:are (?:you|they|the \w+|your \w+)|(?:why|how come) (?:am i|are we|i'm|we're)) (?:guys )?no longer (?:\w+ ){0,2}\w+"
    r"|\b(?:told|asked|begged|get|make|ask|help) my (?!phone|number|cell|line)\w+ (?:to )?(?:stop|quit) \w+ing(?: me| us)?"
    r"|\b(?:tell|ask|get|make|help|convince) (?!you |u |y'?all |your |who|some|them |the )(?:my )?[a-z]+ (?:to )?(?:stop|quit) [a-z]+ing (?!me\b|us\b|my (?:number|phone|cell)|this)[^.]*|\b(?:got|was|were|been|fell|gets) (?:kicked|bumped|dropped|left|thrown|knocked) off (?:the|our) [^.,]*"
    r"|\bstop (?:(?:please|pls|stop) )+(?:by|at|in|over|near|on)\b|\b(?:i'?ll|i will|imma|i'?m (?:gonna|going to)|why (?:did|have|do|would) (?:you|u|they|he|she)|did (?:you|u|they)|have (?:you|u|they)|(?:when|(?<!it )(?<!great )(?<!nice )(?<!lovely )(?<!good )(?<!better )(?<!best )(?<!happy )(?<!happier )(?<!glad )(?<!grateful )(?<!obliged )(?<!wonderful )(?<!appreciated )if) (?:you|u|i|we|they)|will (?:you|u) ever) (?:stop|quit)(?:ped)? (?:te?xting|messaging|sending|contacting|bothering)\b"
    r"|\b(?:stop|quit|don'?t|do not) (?:te?xt|messag|contact)(?:ing|e)? (?:him|her|them|my (?:old \w+|(?!phone|number|cell|line|inbox)\w+))(?= (?:[^.]{0,40} )?[.,] (?:please |just |and |but )*(?:te?xt|message|contact) (?:me|us|this one|this number)\b(?! (?:again|one more|another|and|no)\b))"
    r"|\b(?:do ?n'?t|do not|not|never) (?:\w+ ){0,3}?(?:contact\w*|reach\w*|call\w*)(?: me| us)? (?:by|on|via|over|through) (?:the |my )?(?:phone|e-?mail|mail|voice)(?= (?:[.,] |but )+(?:(?:a |by |via )?(?:te?xt\w*|messag\w*|sms)) (?:(?:is|are)(?! not)|works?|here|me|would|only|instead|please|preferred|ok)\b)"
    r"|\b(?:do ?n'?t|do not) (?:call|te?xt|message|ring|phone|contact) (?:me |us )?(?:right )?(?:now|rn|at this (?:hour|time)|this (?:late|early))(?= (?:[.,] )?(?:(?:please|just|i'?ll|i will|you can|i can|but) )*(?:call|te?xt|message|later|try|wait|tomorrow|talk|get back|i'?m (?:at|in|on|driving|busy|asleep))\b)(?!.*\b(?:ever|never|again|any ?more|stop|remove)\b)"
    r"|\b(?<!will )(?<!mochte )(?:bekomme|erhalte|kriege|bekam|bekamen|erhielt|kamen|fick|far|fikk|fik|mottar|modtager) (?:\S+ )?(?:keine?n?|inga|inget|ingen) (?:sms|nachricht|benachricht|mitteil|erinner|meddel|melding|besked|notis)\w*(?: mehr)?"
    r"|\bhates? (?:te?xting|messaging)\b(?! (?:me|from|us)\b)"
    r"|\b(?:stop|quit) te?xting and (?:drive|call|watch|pay|come|listen|start|focus|go|eat|sleep|do)\b|\barret\w* (?:d'|de )\w+ et (?:conduis|viens|appelle|regarde|fais|mange|dors|ecoute|travaille|va)\b"
    r"|\b(?:he|she|they|somebody|someone|everyone|(?:my|an?|the|our|his|her) (?:friend|sister|brother|boss|ex|cousin|coworker|neighbou?r|customer|client|tenant|guy|girl|teacher|doctor|nurse|roommate)s?) (?:just |already |also )?(?:said|says|told|tells|texted|replied|wrote|yelled|asked)\b(?! (?:to )?(?:you|u)\b| (?:that )?(?:i|we|s?he|they)(?:'d| would| was| were) (?:be )?(?:removed|taken off|unsub\w*|off\b|(?:take|remove) (?:me|us|my n)))(?:(?! (?:but|so|please|and)\b)[^.])*"
    r"|\b(?:el|ella|ellos|ellas) (?:me |nos )?(?:dijo|dijeron|dice|dicen|escribio)\b[^.]*|\b(?:il|elle|ils|elles) (?:m'|nous |lui )?(?:a|ont|avait) (?:dit|ecrit|repondu|demande)\b(?! que (?:(?:les|vos|ces) (?:te?xt\w+|sms|messages|envois) \w*(?:arret|cess|stopp)|c'(?:est|etait) (?:arrete|regle|enleve|fait|cancelle|annule)|j'en (?:aur|recevr)\w+ plus))[^.]*|\b(?:он|она|они) (?:мне |нам )?(?:сказал|написал|говор)\w*[^.]*"
    r"|\b(?:don'?t|dont|do not) (?:ever )?leave (?:me|us) alone\b|\b(?:why|when) (?:did|have|am|do) (?:i|we) (?:stop|stopped|not) (?:getting|receiving)\b"
    r"|\b(?<!you )(?<!u )(?<!all )(?<!why )(?:won'?t|wouldn'?t|don'?t|doesn'?t|he|she|didn'?t) leave (?:me|us|(?:my|our|the) \w+) alone\b"
    r"|\b(?:stop|quit|don'?t|dont|do not|no) (?:e-?mail|call|phone)\w*(?: me| us| my \w+)?(?= (?:[.,] |and )+(?:just |please |you can )?(?:te?xt|txt|message)\b(?! (?:me )?(?:or|any ?more|again)))"
    r"|\b(?:stop|quit) calling\b(?= .*\b(?:just|and|instead|only|please) text\b(?!ing))|\bte?xting and driving\b|\b(?:nobody|no one|no new) te?xt\w*|\bleave (?:me )?(?:a |your )?(?:te?xt|message|voicemail|note)\b|\bstop (?:here|\d+)(?= $)"
    r"|\b(?<!bot )(?<!robot )(?<!your system )(?<!ur system )(?<!if these )(?<!if you )(?<!if u )(?<!if you guys )(?<!if they )(?<!texts )(?<!messages )(?:do ?n'?t|dont|do not|never|(?<!you )(?<!\bu )(?<!they )(?<!people )(?<!guys )(?<!company )(?<!store )(?<!business )(?:won'?t|wont|wouldn'?t)|can'?t|cant|cannot|didn'?t|doesn'?t|not(?! please)|couldn'?t|nao|no|ne|אל) (?:ever |want (?:you )?to |quiero |want |please |quero )?"
    r"(?:stop|quit|end|cancel|unsubscribe|opt out|remove me|parar|dejar|paren|dejen|arretez|deje|pare|take me off|take us off|remove us|remove me|drop me|opt me out|opt us out|unsubscribe me|lose my number|delete my number|cut me off)\w*\b(?: (?:sending|texting|messaging|envoyer|mandar|receber|recibir|de \w+|d'envoyer))?(?: me)?(?: (?:these|texts?|messages?|mensajes|mensagens))?"
)
"""Negated: they want it to go on."""
_STAYS = (
    r"\b(?:(?:wait|actually|jk|kidding|nvm)(?: (?:no|wait|lol|please|[.,]))* (?:(?:don'?t|do not)(?: (?:stop|quit|unsub\w*|cancel|end)\b|(?=[ .]*$))|keep (?:sending|te?xting|them coming|me on)|leave me on)|(?:stop|unsub\w*|opted out|cancel\w*|out) (?:[\w'-]+ ){0,4}(?:by (?:accident|mistake)|accident(?:al)?ly)|accident(?:al)?ly (?:[\w'-]+ ){0,3}(?:stop|unsub\w*|opted out|removed)"
    r"|(?:charged|billed) (?:me )?(?:twice|double)\b(?!.*(?:text|mess|number|list))|resubscribe|(?:restore|reinstate|re-?add|re-?enroll|re-?activate|re-?enable) (?:me|us|my|the (?:te?xts|alerts|messages)|it)|(?:wasn'?t|was not|isn'?t) me (?:who|that)|(?:but|though|although|cause|because) (?:i|we) (?:do |really |actually |still )*(?:like|love|enjoy|appreciate|need|want) (?:it|them|these|yours?|getting|receiving)(?= [.,]|[ ]?$| (?:anyway|though|all|texts|messages))|(?:still|always) interested|todavia me interesa|me sigue interesando|sigo interesad\w|toujours interess\w+|(?:but|pero|mas|mais|ma) (?:i do|not me|yo si|a mi si|moi (?:oui|si)|eu (?:sim|quero)|io si)|sign (?:me|us) back up|changed my mind.*(?:keep|sign|back|stay)|keep mine coming|(?<! nor )i(?:'d)? (?:do )?want the texts|liked them|miss any (?:texts|messages)|why did (?:your|the) (?:\w+ ){0,2}stop\b|(?:like|want) to opt in\b|(?:from|your|the) emails? only|(?:didn'?t|did not|never) mean(?:t)? to (?:(?:send|te?xt|type|reply|say|write) (?:the word )?)?(?:unsub\w*|opt out|stop|cancel)|meant to (?:text|send|message|reply)|(?<!messages )(?<!texts )(?<!alerts )(?<!reminders )(?<!these are )(?<!texts are )(?<!messages are )meant for (?:my|someone|another)|undo stop|by no means (?:take|remove|stop|delete|unsub\w*)|(?:te?xts|messages|alerts|reminders|notifications|mine|me|us|turn (?:them|these|it)) back on\b(?! (?:the|your) list)|keep (?:bugging|pestering|reminding|bothering|nagging) me (?:until|till|about)\b|unsub\w* and (?:re-?)?(?:sub\w*|sign up|join) again|(?<!textos pour me )(?<!sms pour me )(?<!messages pour me )(?<!relance pour me )(?<!ecrire pour me )(?<!texter pour me )(?<!que je me )(?<!pas me )(?<!pas nous )(?<!plus me )(?<!plus nous )(?<!ne me )(?<!jamais me )(?<!ne se )(?<!pas se )reinscri(?!\w* (?:pas|plus|jamais)\b)\w*|remettez-moi|remettez-nous|(?:m'y|me|nous y|nous) remettre|(?:re(?:in|ab)|reactiv)[a-z]*(?:[- ](?:moi|nous|les|mes|mon))|wieder anmelden|(?<! inscrit )(?<! inscrite )(?<! inscrits )(?<! abonne )(?<! abonnee )(?<! ajoute )(?<! ajoutee )(?<! accepte )(?<! oui )(?<! case )(?<! textez )(?<! ecrivez )(?<! contactez )(?<! textos )(?<! donne mon numero )par erreur(?! (?:sur )?(?:oui|accepter|s'(?:inscrire|abonner)|m'inscrire|mon num\w*))(?![^?]*(?:veu[xt]|voulais|souhaite) (?:pas|plus) (?:recevoir|de (?:vos |ces )?(?:text|mess|sms|pub|promo)))(?!(?: [^\s?]+){0,14} (?:l'|m'|d')?(?:supprim|retir|enlev|effac|arret|stop|cess|ray|annul|resili|desabonn|desinscri|ote|vire|assez|marre|plus)[a-z]*)|(?<!suscribi )(?<!inscribi )(?<!registre )(?<!anote )(?<!apunte )(?<!suscribieron )(?<!inscribieron )(?<!registraron )(?<!agregaron )(?<!anotaron )(?<!apuntaron )(?<!mi numero )(?:por error|sin querer)(?! me (?:(?:in|su)scribi|registre|apunte|anote)\b)(?![^?]*[.,] (?:(?:y|ya|pero|por favor) )*(?:quiero (?:salir|que me (?:quit|borr|saq|den)|(?:quit|cancel|desactiv|borr|elimin)arl[oa]s)|no (?:quiero (?!salir|perder|que me (?:quit|borr|saq|den)|dejar)|me (?:mand|envi|escrib|text))|como (?:me )?(?:salgo|salir|borro|quito)|me (?:pueden?|podrian) (?:quit|borr|sac|elimin|dar)|(?:denl|denm|quit|borr|saqu|elimin)\w+))|(?:garder|mantener) (?:les|mis|los)|i like getting|live for the|i'm staying|re-subscribe|sign (?:me|us) (?:back )?up again|(?:add|put) (?:me|us) back|(?<=[.,] )(?:solo|only|just|nur|seulement|so|solamente) (?:de|about|for|from|sobre|von|di|da|du) \w+(?= (?:[.] )?$)"
    r"|(?<!you )(?<!u )(?<!guys )(?<!they )(?<!need to )(?<!reason to )(?<!don't )(?<!not )(?<!have to )(?<!don't even )keep (?:me|us) on\b(?! (?:the |your )?(?:e-?mail|mail|call))|(?:but|please|and|still) keep (?:sending|texting) (?:me|us|mine|them|the \w+|these)\b"
    r"|(?<!call )(?:and|but|,) (?:please |just )?(?:te?xt|use|message|switch to|send (?:them |it |everything )?to) (?:me (?:at|on) )?(?:this|my|the) (?:(?:new|other|current|work|right|second) )*(?:one|number|phone|cell) (?:from now on|instead|now|going forward)\b"
    r"|still (?:want|like to get|need) (?:my|the|to get|to receive|your)|keep (?:them|the texts|the messages|sending the|the \w+ coming) coming)\b"
)
"""They say that they stay."""
_ASKING = (
    r"\bdoes (?:the word |texting |replying )?stop\b|^ (?:hi |hey |so |and )?(?:do i|when (?:should|do) i|should i)(?: (?:have|need) to)? (?:text|reply|send|type) stop\b(?! (?:again|every|to\b|or what))|^ (?:hi |hey |so |wait )?(?:did|why did|why was|was|am|are|have|how did|when did|why am|why have) (?:i|you|we|u) (?:get |been |just |accidentally )?(?:unsub\w*|subscribed|opt(?:ed)? out|remove (?:me|us)|removed|block(?:ed)? ?(?:me|us)?|taken off)(?: from \w+(?: \w+)?)?(?: [?.,])* $"
    r"|\b(?:you have|you've|you are|you're|you were|u r|number (?:has been|is)) (?:now |been |successfully |now been |already )*(?:unsubscribed|opted out|removed from|opted-out)\b(?!.*(?:but|still|said|told|lie))|no (?:more|further) messages will be|\breply start\b"
    r"|\bwhat (?:does|do|would) (?:the word |texting |replying )?(?:unsub\w*|opt(?:ing)? ?-?out) (?:do|mean)\b|^ (?:and |so )?what happens (?:if|when|after|once) (?:i|i'm|im|we|my)\b|\b(?:difference between stop|what (?:does|happens|to do) .*stop|says stop\b(?! sending)|does your (?:platform|system|software))"
)
_PLAYFUL = (
    r"^ (?:oops|whoops|oopsie|oh my bad|my bad)(?: [.,])*(?: so)?(?: sorry)?(?: [.,])* (?:i (?:have|had|got|texted) (?:the )?|that was (?:the )?)?wrong (?:number|person|chat|guy|girl|text)\b|^ (?:oops |sorry |please |oh |[.,] )*(?:never ?mind|nvm|forget|ignore|disregard|delete|scratch) (?:that|my|the|this)(?: (?:last|previous|other))?(?: (?:text|message|one))? [.,]* ?(?:sorry |it was )?wrong (?:person|number|chat)\b(?!.*\b(?:don'?t|stop|remove|delete|lose|no more)\b)|^ (?:stopp?|alto|стоп|halt|stop stop|wait stop) [.,] (?:я ошиб\w*|не (?:на|в|тот|та|то|те|так)\b|no es\b|non e\b|nicht (?:der|die|das|um|am)\b|pas (?:a|le|la|celui)\b|[^.]* , (?:а|sino|sondern) )|^ alto , (?:el|la|los|las|hay|mi|se|que|esper\w+|me)\b|^ (?:stopp?|alto|стоп|halt|para|ok stop) , (?:(?!.*\b(?:who|quien|qui|кто|wer)\b).*\? [ .]*$|(?:j'ai (?:oubli|mal|fait|mis|command|pris|donne|confond|invers|encore|besoin|ajout|laiss|perdu|vu|rat|change d'(?:avis|heure|adresse)|trouve (?:une?|l[ae]) |une? (?:question|erreur|souci|probleme|imprevu|doute|truc|empechement))|il y a (?!(?:une )?erreur (?:sur|de)|trop)|y'? ?a(?! (?:no|me|les|dej|par|est|bast|trop|erreur)\w*)|attend\w*|ich habe|i have a|how much|je ne (?:peux|trouve|sais|vois|comprends pas (?:le|la|l'|ou))\b|me equivoq|espera|attend|wart|moment|aspett|wacht|подожд|погод|un momento|я )\w*)|^ (?:please )?(?:[.,] )?(?:oh |omg |aw+ )?stop+ (?:it )?(?:[.,] )*(?:no way|omg|you did|that|you'?re (?:too|so)|hammer|cooking|i need (?:that|those|the|this|a)|need th|lol|haha|is that the|\d+% off)\b|tu me fais rougir|\bf stop\b|\bstop \d+ on\b|^ (?:(?:lol|lmao|haha\w*|omg|aw+|oh|girl|dude|bro) )*stop (?:it )?[.,] .*\b(?:so good|amazing|delicious|yum\w*|obsessed|fire|the best|unreal|too good|slaps?|perfect|beautiful|cute|crying|dead|love|blush\w*|funny|hilarious|cute|adorable|\d+% off|gorgeous|kidding|killing me|making me)\b"
    r"|^ (?:(?:attention|stop|desolee?|dsl|oups|oh|pardon|excuse\w*(?:[- ]moi)?) (?:[.,] )?)*(?:erreur|mauvais|faux) (?:de )?num(?:ero)? (?:dsl |desolee? )?(?:[.,] )?(?:je (?:corrige|voulais (?!plus|que|vous|pas)|reprends|cherch\w+|pensais (?:ecrire|texter))|(?:message|texto|c'etait) pour |c'est (?:le|au) |le bon)|^ (?:attend(?:ez|s) [.,] )?(?:stop|arretez?)(?: tout)? [.,] (?:je (?:viens|me suis)|j'ai|il y a|y'? ?a) (?:[^\s.?]+ ){0,4}?(?:erreur|tromp\w+|faute)\b(?!.*\b(?:te?xt\w*|sms|mess\w+|num\w*|listes?|personne|destinataire)\b)|^ (?:stop|arretez?) (?:[.,] )?(?:ne |n'|on ne )(?:livr|ven|prepar|exped|expedi|factur|debit|commenc|parte|encaiss|bouge|mange)\w*|^ (?:(?:non|mais|ah|oh|wesh) )*(?:arretez?|stop) [.,] (?:mdr|ptdr|lol|t'es (?:trop|con|fou|folle)|je me suis tromp\w+|mauvais (?:jour|lieu)|c'est (?:trop|tellement|hyper|super) (?!de\b|tard)\w+|tu me (?:tues|fais|donnes)|je (?:rigole|pleure|meurs|ris|rougis))|^ stop , (?:i'?m|i am) (?!(?:block|report|su|go|gett|sick|do|begg|ask|tell|leav)\w*ing?\b)(?:\w+ing|at \w+|in (?:a |the )?\w+)(?: right now| now)?(?: [.,?])* $|^ stop (?:it )?[.,] (?:the|there|wait|hold|don'?t|do not) (?!text|contact|send|mess|call)"
)
"""Said in fun, or in a hurry about something else."""
_OTHERS = (
    r"^(?!.*\b(?:te?xts?|te?xting|messages?|sms|list|spam|promos?)\b).*\b(?:alarms?|lights?|beep\w*|chimes?|dash|cars?|car's|tv|dryer|washer|fridge|oven|smoke|siren)\b.*\bmake (?:it|this|them|that) stop\b|^ (?!.*\b(?:te?xt\w*|messages?|numbers?|phones?|cell|line|list|sms|alerts?|notif\w*|spam|promos?|me|us|unsub\w*|stop|customers?|members?|landline|mobile|business|school|office)\b)(?:the|there's|there is|a|an|onions?|pickles?|extra|some|that|this) [^?]* , (?:please |pls |kindly )*(?:remove|delete)(?: it| them)? [.]? ?$|\b(?:alarms?|lights?|furnace|heater|heat|water|oven|stove|sprinklers?|thermostat|fan|detectors?|beep\w*|blaring|faucet|valve|toilet|engine|boiler)\b.*\b(?:turn|shut|switch) (?:it|this|them|these|that) off\b|\b(?:turn|shut|switch)\b.*\boff\b.* (?:on my (?:phone|app|computer|watch|laptop|iphone)|for the)\b|\bhow (?:do|does|can|would) (?:you|i|we|one) (?:spell|set up|let)\b|\b(?:let|for) (?:our |my )?(?:users|customers|clients|subscribers|members)\b|\bopt-?out (?:keyword|wording|form)|\bin your software\b"
    r"|, (?:he|she|they|my \w+) (?:said|says|told me)(?= [.]| ?$)|\bthat(?:'s| was| is) (?:just |only )?(?:an example|a quote|a joke|what (?:he|she|they) said)\b"
    r"|\b(?:perdu|vole|casse) mon (?:tel\w*|portable|cell\w*)\b|\bsi (?:je|j'|on) ?(?:repon\w+|tap\w+|envo\w+|met\w*|fai\w*|ecri\w*|me desab\w+|me desinscri\w+) ?(?:stop|arret)?(?![^.?]*\b(?:ca|sa) (?:march|arret))[^.]*\? |\bif i (?:unsubscribe|opt out|stop)\b.*\bwill\b|\bjust (?:asking|curious)\b|\b(?:visit|click|go to|see) (?:our|the) (?:web)?(?:site|link|page)\b|thank(?:s| you) for (?:contacting|reaching|texting|writing|your message)|(?:you've|you have) reached\b(?!.* (?:remove|delete|take|unsub\w*|opt|lose) (?:me|us|my|this|our)\b)(?!.* (?:stop|quit) \w+ing (?:me|us|here|this)\b|.* (?:don't|do not) send (?:\w+ ){0,2}?(?:marketing|advert\w*|promo\w*|sales|solicit\w*|spam)\b)|not monitored"
    r"|\b(?:what|how|do|does|can|if|is what) (?!not\b|(?:someone|somebody|anyone) (?:(?:please|pls|there|here|kindly|just|over|at|in|from|on|with|your|the|office|company|store|end|charge|team|side) )*(?:remove|take|stop|delete|get|unsub|opt|make|turn|tell|fix|cancel|end|cease|quit|pull|drop|erase|strike|cross|scratch)\w* (?!the \w+ing))(?:[\w'-]+ ){0,5}?(?:she|he|they|my (?:friend|neighbor|sister|brother|coworker|buddy|aunt|uncle)|(?<!you )(?<!\bu )people|someone|somebody)\b(?! (?:please )?(?:take|remove|stop|delete|unsubscribe|get) (?:me|us|my|this|it)\b)|\bif i (?:say|send|text|reply|type|write) (?:the word )?(?:stop|end|quit|unsubscribe)\b"
)
"""They ask how it is done by somebody else."""


_COMING = (
    r"^(?:(?!.*\b(?:te?xts?|te?xting|messages?|messaging|sms|list|subscri\w*|stop|unsub\w*|mensaj\w*|mensag\w*)\b).*(?<![\w'])(?:can'?t|cannot|cant|won'?t|unable to|not able to|couldn'?t) (?:\w+ )?(?:come|make|attend|be there|get there|wait)\b"
    r"|(?!.*\b(?:te?xts?|messages?|list|stop|unsub\w*|reminders?|alerts?|notif\w*|numbers?)\b).*\b(?:something came up|reschedul\w*|rebook\w*|make it \d|let'?s (?:do|make|meet|say|try)|not coming(?! back)|found another|never ?mind|(?:i'm|i am|im) sick(?! (?:and tired )?of)|running late)\b"
    r"|(?!.*(?:mensa|sms)).*\b(?:no puedo (?:ir|asistir|llegar)|n[aã]o (?:posso|vou|vou poder|consigo) (?:ir|comparecer)|(?:peux|pourrai) pas (?:venir|etre)|kann (?:\w+ )?nicht kommen|non posso venire|(?:nahi|nahin) aa sak\w*|hindi (?:ako )?makaka\w*)"
    r"|(?!.*(?:смс|сообщ|рассыл)).*(?:не (?:смогу|могу|сможем) прийти|لا (?:أ|ا)ستطيع الحضور))"
)
"""They cannot come: what they cancel is their visit."""

_STAYING = rf"\b(?:{'|'.join((*FRENCH_STAYS, *FRENCH_HURRY, *SPANISH_STAYS))})"
_ASIDE = "|".join((*ENGLISH_ASIDE, *FRENCH_ASIDE, *FRENCH_OTHERS, *SPANISH_ASIDE))
"""The same in a language's own words."""

_GUARDS = (_STAYS, _STAYING, _ASKING, _PLAYFUL, _OTHERS, _COMING, "|".join(ENGLISH_OTHERS))


_INSTEAD = (
    r"^ (?:je |on |nous )?prefer\w+ (?:les |un |des |par )?(?:textos?|textes?|sms|messages)(?= [.,]|[ ]?$)|\b(?:te?xt|sms|message) (?:me|us)(?: \w+){0,2} instead\b|^ (?:please |just |you can )*(?:te?xt|message|sms) (?:me|us)(?= , (?!one|again)|[ ]only)|^ (?:mejor|s[oó]lo|solamente|just|only|nur|apenas) (?:por )?(?:te?xts?|mensajes?|textos?|sms|mensage[nm]s?|nachrichten)\b|[.,] (?:(?:but|and|so|just|please|pls|only|instead|rather|better|you can|pero|solo|mejor|sino|por favor|puede[ns]?|mais|plut[oô]t|svp|ma|aber|sondern|nur|bitte|mas|s[oó]|here is|hier) )*"
    r"(?:(?:te?xt|txt|message|msg|write|whatsapp|contact|sms) (?:me|us|here|back|instead)\b(?! (?:again|one more|another|no|any ?more|and (?:i|you)))|(?:te?xts?|mensajes?|textos?|sms|messages?)(?: please| por favor| svp| only)?(?= [.,]|[ ]?$)|(?:e?criv\w+|ecri[st]?|envoy\w+|text\w+|laiss\w+|mett\w+|prefer\w+|privilegi\w+|je prefere|juste|plutot)(?:[- ](?:moi|nous))? (?:plutot |juste |donc |moi |un petit )?(?:par |en |un |des |les |le )?(?:sms|textos?|message|msg|messages)\b|(?:les? |un |par )?(?:sms|textos?|messages?) (?:oui|ok|c'est ok|ca va|d'accord|plutot)\b|(?:je |on )?(?:ne |n')?(?:repon|lis|regard)\w+ (?:qu'aux|que les|qu'en|que par) (?:messages?|sms|textos?)\b|(?:un |le |par )?(?:sms|texto|message|msg) (?:suffi\w*|fait l'affaire|fera l'affaire|c'est (?:mieux|bon|bien)|ira|ca ira|est mieux|plutot)|fine $|(?:textez|texte|ecrivez|ecris)(?= [.,]|[ ]?$)|use this (?:one|number)"
    r"|(?:escr[ií]b|m[aá]nd|env[ií]|text[eé]|cont[aá]ct)\w*?(?:me|nos|melo|lo)\b|(?:m[aá]nd|env[ií])\w+ (?:un )?(?:mensaje|texto)|me (?:escreva|escreve|manda(?!n (?:como|casi|hasta|unos|mas|\d|much|demas|tant))|mande|chama|chame)\w*|(?:[eé]criv\w+|envoy\w+|text\w+|[eé]cri\w*)[ -](?:moi|nous)|fai\w+[ -](?:moi|nous) un (?:sms|texto|message)|envoyez un (?:texto|sms)"
    r"|(?:scriv|mand)\w*(?:mi|temi)\b|schreib\w*(?: sie)? (?:mir|uns)\b|schreiben(?= [.,]|[ ]?$)|app mij|пишите|напишите)"
)
"""They ask to be texted: what they forbid beside it is something else."""
_FORBIDDEN = r"(?<=[.,] )(?!(?:please |pls )*(?:stop|quit) (?:te?xting|messaging|sending me te?xts))(?:please |pls |por favor |ya |bitte |merci de |svp |veuillez |priere de |mais )*(?:no|don'?t|do not|dont|never|stop|ne|non|nao|nicht|smett\w+|basta|dejen? de) [^.,]*|^ (?!(?:please |pls )*(?:stop|quit) (?:te?xting|messaging|sending me te?xts))(?:please |pls |por favor |ya |bitte |merci de |svp |veuillez |priere de |mais )*(?:no|don'?t|do not|dont|never|stop|ne|non|nao|nicht|smett\w+|basta|dejen? de) (?!(?:me )?te?xt)[^.,]*|(?:pas|plus|inutile|jamais|evit\w+)(?: [^\s.,]+){0,3} (?:d'|m'|de |etre )*(?:r?appel|telephon)\w*[^.,]*|(?:arret\w+|cess\w+|(?:pas|plus) la peine|inutile|evit\w+) (?:de |d'|les |vos |tes )?(?:(?:me|nous) |m')?(?:r?appel|tel|joind|sonn|ven|pass|deplac)\w*[^.,]*|(?<![\w'-])(?:m'|me )?(?:r?appel|telephon)\w*(?:[- ](?:moi|nous))? (?:pas|plus)\b[^.,]*"
_CHANNEL = r"(?<![\w'])(?:do ?n'?t|do not|never|no|ne|non|nao|nicht|stop) (?:[^\s.,]+ ){1,5}?(?:on|by|via|through|at|to|por|en|par|sur|su|per|auf) (?:[^\s.,]+ ){0,2}?(?:instagram|insta|ig|facebook|fb|messenger|linkedin|twitter|tiktok|e-?mails?|mails?|correos?|courriels?|posta|poste)\b(?! (?:or|and|y|o|ni|et|ou|nor)\b)"
"""Another way to reach them."""


def is_no_plea(said: str) -> bool:
    """Whether the whole of a text says that none of its words are a wish."""
    return any(_made(pattern).search(said) for pattern in _GUARDS)


def pleas(said: str) -> str:
    """A text without what is negated, or is said of what they cannot do or have not received."""
    left = _made(_CHANNEL).sub(
        " ; ", _made(_ELSE).sub(" ; ", _made(_KEPT).sub(" ", _made(_ASIDE).sub(" ; ", said)))
    )
    return _made(_FORBIDDEN).sub(" ; ", left) if _made(_INSTEAD).search(left) else left
