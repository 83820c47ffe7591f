"""What is not a text of ours: a plea about it is no wish, in whatever language."""

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
