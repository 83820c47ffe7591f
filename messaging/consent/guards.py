"""What takes a plea back: it is negated, asked about, in fun, or about something that is no text of ours."""

import re

from .reading import bare

_THINGS = (
    # Papers and money.
    r"invoices?|bills?(?! collect)|receipts?|contracts?|paperwork|statements?|quotes?|estimates?|checks?|payments?|refunds?|factur\w*|fatur\w*|recibos?|boletos?|cobran\w+|presupuestos?|or[cç]amentos?|devis|re[cç]us?|fattur\w*|rechnung\w*|quittung\w*|faktu?r\w*|lasku\w*|ra[cč]un\w*|sz[aá]ml[aá]\w*|τιμολογι\w*|сч[её]т\w*|квитанц\w*|рахун\w*|чек\w*|חשבונית\w*|קבלה|(?:ال)?فاتور\w*|فاکتور|رسید|بل|बिल|इनवॉइस|h[oó]a đơn|resibo|tagihan|fakti|ankara|bidhaa|mzigo|bei|produ[ck]\w*|item|artic\w+|articulo|товар\w*|發票|发票|请求書|請求書|계산서|영수증|bank details",
    # Goods and what brings them.
    r"packages?|parcels?|deliver(?:y|ies)|orders?|shipments?|drivers?|couriers?|technicians?|plumbers?|pedidos?|paquetes?|encomiendas?|repartidor\w*|encomendas?|entregas?|pacotes?|commandes?|colis|livr(?:aison|eur)s?|ordin[ei]|pacc(?:o|hi)|bestellung\w*|paket\w*|lieferung\w*|bestelling\w*|pakket\w*|pakke\w*|best[aä]llning\w*|zam[oó]wieni\w*|paczk\w*|objedn[aá]vk\w*|заказ\w*|посыл\w*|курьер\w*|замовлен\w*|поръчк\w*|comand[aă]\w*|colet\w*|παραγγελι\w*|δεμα|(?:ال)?طلب(?:ية|يه|ات)?|(?:ال)?طرد|(?:ال)?سائق|(?:ال)?مندوب|הזמנה|משלוח\w*|שליח|חבילה|sipari[sş]\w*|kargo\w*|pesanan|barang|kurir|oda\b|đơn hàng|h[aà]ng\b|ऑर्डर|पार्सल|订单|訂單|快递|快遞|包裹|外卖|注文|荷物|주문|택배|배달",
    # Dates.
    r"appointments?|meetings?|bookings?|reservations?|visits?|class(?:es)?|lessons?|citas?|reservas?|turnos?|consultas?|rendez-?vous|rdv|r[eé]servations?|appuntament\w+|prenotazion\w+|riunion\w+|termine?s?\b|webinar|kurs|afspraak|afspraken|m[oø]te|avtale|tid\b|wizyt\w*|spotkani\w*|sch[uů]zk\w*|встреч\w*|запис[ьи]|при[её]м\w*|бронь|зустріч|programar\w*|ραντεβου|(?:ال)?موعد\w*|(?:ال)?حجز\w*|תור|פגישה|randevu\w*|janji(?: temu)?|jadwal|lịch hẹn|miadi|randevou|अपॉइंटमेंट|预约|預約|予約|예약",
    # What one belongs to or pays for.
    r"gym|flights?|bus|train|accounts?|policy|loan|party|trip|game|event|gimnasio|academia|salle de sport|palestra|fitness\w*|warranty|insurance|seguro|assurance|versicherung|membership|waitlist|wait ?list|waiting list|standby|lista d[ei] espera|liste d'attente|lista d'attesa|warteliste|wachtlijst|deed|lease|mortgage|autopay|netflix|newspaper|catalog\w*|magazines?|peri[oó]dico|revistas?|revue|journal|zeitung|курс\w*|журнал\w*|lawn|carpet|onions?|cebollas?|oignons?",
    # Other things that are sent and taken away.
    r"photos?|pictures?|pics|selfies?|memes?|people|kids|flowers|food|cookies|address|directions|passwords?|codes?|fotos?|dire[cç][cç]?i[oó]n|enderec?o|adresse|flores|comida|фото\w*|адрес\w*|деньги|money|dinero|dinheiro|argent|cash|voice ?(?:notes?|mails?|messages?)|audios?|catalogues?|friend requests?|cards?|team|schedule|speaker|calendar",
)
_ABOUT = (
    r"about|regarding|re|for|on|with|from|over|after|when|since|because|and|or|but|via|by|until|sobre|de(?= mi| su)|por|acerca|para|au sujet|pour|wegen|[uü]ber|"
    r"per|про|о|об|из|от|з|від"
)
"""After these it is what the texts are about, or where they come from."""
_OURS = (
    r"te?xts?|messages?|msgs?|sms|reminders?|updates?|alerts?|list|notifications?|spam|e-?mails?|emails|offers|promo\w*|"
    r"ads?|junk|crap|mensaj\w+|mensag\w+|links?|requests?|scam|surveys?|info\w*|confirmations?"
)
_WITHOUT_BLANKS = re.compile(
    r"发票|發票|请求書|請求書|領収書|見積|영수증|계산서|견적|세금|ใบแจ้งหนี้|ใบเสร็จ|ออเดอร์|订单|訂單|快递|快遞|包裹|外卖|货|貨|注文|荷物|주문|택배|배달|预约|預約|予約|예약|ของ(?!ฉัน|ผม|เรา)"
)
"""The same where no blanks part words."""
_NEXT = rf"(?: (?!(?:{_ABOUT}) )[^\s.,?]+){{0,3}} (?:{'|'.join(_THINGS)})(?![\w-])(?! (?:{_OURS})\b)"
_OTHER = re.compile(bare(_NEXT))
_WITHIN = re.compile(bare(rf"(?<![\w'-])(?:{'|'.join(_THINGS)})(?![\w-])(?! (?:{_OURS})\b)"))


def is_of_another_thing(after: str) -> bool:
    """Whether what follows a plea, from its last word on, says what else it is about."""
    return _OTHER.match(after) is not None


def speaks_of_another_thing(plea: str) -> bool:
    """Whether a plea itself names it, as where the verb comes last."""
    return _WITHIN.search(plea) is not None or _WITHOUT_BLANKS.search(plea) is not None


_ELSE = re.compile(
    bare(
        r"(?<![\w'])(?:no (?:me )?(?:he|hemos|ha|han) (?:\w+ )?(?:recibido|llegado|escrito)|no (?:me |nos )?(?:recib[ií]|lleg[oó]|lleg[aá]ron)|n[aã]o (?:recebi|recebemos|chegou)|(?:ai|avons) (?:pas|rien|plus|jamais) re[cç]u|non (?:ho|abbiamo) (?:\w+ )?ricevuto"
        r"|(?:habe?n?) (?:\S+ ){0,4}(?:bekommen|erhalten|gekriegt)|heb (?:\S+ ){0,3}(?:ontvangen|gekregen)|har (?:inte|ikke) f[aå]tt|en ole saanut|nie (?:dosta[lł]|otrzyma[lł]|przysz)\w*|nedostal\w*|не (?:получ(?:ил|ал)|приш[лё]|приход|дош)\w*|не отримав\w*|nu am primit|nem kaptam|δεν ελαβα"
        r"|لم (?:تصل|يصل|استلم|أستلم)\w*|ما وصل\w*|לא קיבלתי|نہیں (?:ملا|ملی|آیا)|नहीं (?:मिला|मिली|आया|आए)|nahi+n? (?:mila|mili|aaya|aya)|পাইনি|gelmedi|almad[ıi]m|belum (?:terima|menerima|dapat)|(?:hindi|di) ko (?:pa )?(?:na)?tanggap\w*|wala (?:akong|pang)|(?:ch[uư]a|kh[oô]ng) nh[aậ]n [dđ][uượ]+c|pa (?:te )?resevwa (?:mesaj ou|anyen)|siku(?:pokea|pata)"
        r"|no (?:me |nos )?(?:escrib|mand|envi|contact|llam|avis)\w*?(?:aste|iste|aron|ieron|io)\b|(?:no|nao) (?:quier[oe]|quer[oe]|queremos) (?:perder|molestar|importunar|incomodar)\w*|dej\w+ (?:un|una|el|la)\b|не беспокойтесь(?= [.,])|не надо (?:писать|звонить) , я"
        r"|heb (?:\\S+ )?geen|no (?:tengo|hay|veo|tenemos)|n[aã]o (?:tenho|tem|vejo)|(?:ai|avons|a) pas de|non ho|nie mam|nemam|har (?:inga|ingen|ikke)|habe (?:noch )?keine?"
        r"|(?:no (?:me |nos )?(?:llam\\w+|marqu\\w+)|n[aã]o (?:me )?lig\\w+|ne (?:m'|me )?appelez pas|nicht anrufen|niet bellen|non chiam\\w+|не звон\\w+|[dđ]ung goi|jangan (?:telepon|telpon)|wag (?:na )?(?:po )?tumawag)(?= [^.]*(?:escr[ií]b|mensaje|texto|whats|schreib|[eé]cri|sms|пиши|scriv|app|mand|nhan tin|pesan|text))"
        r"|no (?:puedo|pude|podemos)|n[aã]o (?:posso|consigo)|(?:peux|pouvons|pourrai) pas|(?:kann|konnte) (?:\S+ ){0,2}nicht|kan (?:\S+ )?niet|nie mog[eę]|не (?:мог|смог|буд|усп)\w*|non posso|(?:nicht|не) (?:jetzt|vergessen|сейчас|забуд\w*)|ne vous|jangan lupa|wag (?:\w+ )?kalimutan"
        r"|no (?:me |nos )?(?:quiten?|saquen?|borren?|eliminen?|dejen?|paren?|den de baja) |nao (?:me )?(?:tirem?|remova|pare|exclua)|не (?:удаляй|убирай|отписывай|прекращай|останавл)\w*)"
    )
)
"""They have not received it, or cannot, or want it to go on."""
_KEPT = re.compile(
    r"\b(?:i'?ll|i will|imma|i'?m (?:gonna|going to)|why (?:did|have|do|would) (?:you|u|they|he|she)|did (?:you|u|they)|have (?:you|u|they)|(?:when|if) (?:you|u|i|we|they)|will (?:you|u) ever) (?:stop|quit)(?:ped)? (?:te?xting|messaging|sending|contacting|bothering)\b"
    r"|\b(?:don'?t|dont|do not) (?:ever )?leave (?:me|us) alone\b|\b(?:why|when) (?:did|have|am|do) (?:i|we) (?:stop|stopped|not) (?:getting|receiving)\b"
    r"|\b(?:won'?t|wouldn'?t|doesn'?t|he|she|didn'?t) leave (?:me|us) alone\b"
    r"|\b(?:stop|quit|don'?t|dont|do not|no) (?:e-?mail|call|phone)\w*(?: me| us| my \w+)?(?= (?:[.,] |and )+(?:just |please |you can )?(?:te?xt|txt|message)\b(?! (?:me )?(?:or|any ?more|again)))"
    r"|\b(?:stop|quit) calling\b(?= .*\b(?:just|and|instead|only|please) text\b(?!ing))|\b(?:nobody|no one|no new) te?xt\w*|\bleave (?:me )?(?:a |your )?(?:te?xt|message|voicemail|note)\b|\bstop (?:here|\d+)(?= $)"
    r"|\b(?:do ?n'?t|dont|do not|never|won'?t|wont|can'?t|cant|cannot|didn'?t|doesn'?t|not|couldn'?t|nao|no|ne|אל) (?:ever |want (?:you )?to |quiero |want |please |quero )?"
    r"(?:stop|quit|end|cancel|unsubscribe|opt out|remove me|parar|dejar|paren|dejen|arretez|deje|pare|take me off|take us off|remove us|remove me|drop me|opt me out|opt us out|unsubscribe me|lose my number|delete my number|cut me off)\w*\b(?: (?:sending|texting|messaging|envoyer|mandar|receber|recibir|de \w+|d'envoyer))?(?: me)?(?: (?:these|texts?|messages?|mensajes|mensagens))?"
)
"""Negated: they want it to go on."""
_STAYS = re.compile(
    r"\b(?:(?:stop|unsub\w*|opted out|cancel\w*|out) (?:[\w'-]+ ){0,4}(?:by (?:accident|mistake)|accident(?:al)?ly)|accident(?:al)?ly (?:[\w'-]+ ){0,3}(?:stop|unsub\w*|opted out|removed)"
    r"|resubscribe|sign (?:me|us) back up|changed my mind.*(?:keep|sign|back|stay)|keep mine coming|i(?:'d)? (?:do )?want the texts|liked them|miss any (?:texts|messages)|why did (?:your|the) (?:\w+ ){0,2}stop\b|(?:like|want) to opt in\b|(?:from|your|the) emails? only|(?:didn'?t|did not) mean to (?:unsub\w*|opt out|stop|cancel)|meant (?:to (?:text|send|message|reply)|for (?:my|someone|another))|undo stop|reinscri\w*|remettez-moi|wieder anmelden|par erreur|por error|sin querer|(?:garder|mantener|seguir recibiendo) (?:les|mis|los)|i like getting|live for the|i'm staying|re-subscribe|sign (?:me|us) (?:back )?up again|(?:add|put) (?:me|us) back"
    r"|(?<!you )(?<!u )(?<!guys )(?<!they )keep (?:me|us) on\b|(?:but|please|and|still) keep (?:sending|texting) (?:me|us|them|the \w+|these)\b"
    r"|still (?:want|like to get|need) (?:my|the|to get|to receive|your)|keep (?:them|the texts|the messages|sending the|the \w+ coming) coming)\b"
)
"""They say that they stay."""
_ASKING = re.compile(
    r"^ (?:hi |hey |so |wait )?(?:did|why did|why was|was|am|are|have|how did|when did|why am|why have) (?:i|you|we|u) (?:get |been |just |accidentally )?(?:unsub\w*|subscribed|opt(?:ed)? out|remove (?:me|us)|removed|block(?:ed)? ?(?:me|us)?|taken off)(?: from \w+(?: \w+)?)?(?: [?.,])* $"
    r"|\b(?:you have|you've|you are|you're|you were|u r|number (?:has been|is)) (?:now |been |successfully |now been |already )*(?:unsubscribed|opted out|removed from|opted-out)\b(?!.*(?:but|still|said|told|lie))|no (?:more|further) messages will be|\breply start\b"
    r"|\b(?:difference between stop|what (?:does|happens|to do) .*stop|says? stop\b(?! sending)|does your (?:platform|system|software))"
)
_PLAYFUL = re.compile(
    r"^ (?:stopp?|alto|стоп|halt|para|ok stop) , (?:(?!.*\b(?:who|quien|qui|кто|wer)\b).*\? [ .]*$|(?:j'ai|ich habe|i have a|how much|je ne|me equivoq|espera|attend|wart|moment|aspett|wacht|подожд|погод|un momento|я )\w*)|^ (?:please )?(?:[.,] )?(?:oh |omg |aw+ )?stop+ (?:it )?(?:[.,] )*(?:no way|omg|you did|that|you'?re (?:too|so)|hammer|cooking|i need (?:that|those|the|this|a)|need th|lol|haha|is that the|\d+% off)\b|tu me fais rougir|\bf stop\b|\bstop \d+ on\b|^ stop (?:it )?[.,] .*\b(?:so good|amazing|delicious|yum\w*|obsessed|fire|the best|unreal|too good|slaps?|perfect|beautiful|cute|crying|dead|love|blush\w*|funny|hilarious|cute|adorable|\d+% off|gorgeous|kidding|killing me|making me)\b"
    r"|^ stop (?:it )?[.,] (?:the|there|wait|hold|don'?t|do not) (?!text|contact|send|mess|call)"
)
"""Said in fun, or in a hurry about something else."""
_OTHERS = re.compile(
    r"\bhow (?:do|does|can|would) (?:you|i|we|one) (?:spell|set up|let)\b|\b(?:let|for) (?:our |my )?(?:users|customers|clients|subscribers|members)\b|\bopt-?out (?:keyword|wording|form)|\bin your software\b"
    r"|\bif i (?:unsubscribe|opt out|stop)\b.*\bwill\b|\bjust (?:asking|curious)\b|\b(?:visit|click|go to|see) (?:our|the) (?:web)?(?:site|link|page)\b|thank(?:s| you) for (?:contacting|reaching|texting|writing|your message)|you've reached|not monitored"
    r"|\b(?:what|how|do|does|can|if|is what) (?:[\w'-]+ ){0,5}?(?:she|he|they|my (?:friend|neighbor|sister|brother|coworker|buddy|aunt|uncle)|people|someone|somebody)\b|\bif i (?:say|send|text|reply|type|write) (?:the word )?(?:stop|end|quit|unsubscribe)\b"
)
"""They ask how it is done by somebody else."""


_COMING = re.compile(
    bare(
        r"^(?:(?!.*\b(?:te?xts?|te?xting|messages?|messaging|sms|list|subscri\w*|stop|unsub\w*|mensaj\w*|mensag\w*)\b).*(?<![\w'])(?:can'?t|cannot|cant|won'?t|unable to|not able to|couldn'?t) (?:\w+ )?(?:come|make|attend|be there|get there|wait)\b"
        r"|(?!.*\b(?:te?xts?|messages?|list|stop|unsub\w*)\b).*\b(?:something came up|reschedul\w*|rebook\w*|not coming|found another|never ?mind|(?:i'm|i am|im) sick|running late)\b"
        r"|(?!.*(?:mensa|sms)).*\b(?:no puedo (?:ir|asistir|llegar)|n[aã]o (?:posso|vou|vou poder|consigo) (?:ir|comparecer)|(?:peux|pourrai) pas (?:venir|etre)|kann (?:\w+ )?nicht kommen|non posso venire|(?:nahi|nahin) aa sak\w*|hindi (?:ako )?makaka\w*)"
        r"|(?!.*(?:смс|сообщ|рассыл)).*(?:не (?:смогу|могу|сможем) прийти|لا (?:أ|ا)ستطيع الحضور))"
    )
)
"""They cannot come: what they cancel is their visit."""

_GUARDS = (_STAYS, _ASKING, _PLAYFUL, _OTHERS, _COMING)


def is_no_plea(said: str) -> bool:
    """Whether the whole of a text says that none of its words are a wish."""
    return any(pattern.search(said) for pattern in _GUARDS)


def pleas(said: str) -> str:
    """A text without what is negated, or is said of what they cannot do or have not received."""
    return _ELSE.sub(" ; ", _KEPT.sub(" ", said))
