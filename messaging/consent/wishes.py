"""Wishes in plain words: texts that may say that their writer wants no more of them.

In law a wish counts however it is put, where a reasonable person would understand it so (47 CFR 64.1200(a)(10)).
It is flagged for a person to read, never acted on: a flag in vain costs a look, and a miss a violation.
"""

import re
from collections.abc import Iterator
from functools import cache, partial
from itertools import pairwise

from ..spelling import distance
from .english import ENGLISH
from .keywords import COURTESY, STOP_WORDS, is_start, is_stop
from .languages import LANGUAGES, SIGNS, SINGLE
from .others import is_of_another_thing, speaks_of_another_thing
from .plain import PLAIN
from .reading import bare, joined, latin, legible, sentences, theirs, words
from .tongues import TONGUES_PATTERNS


def looks_like_opt_out(text: str) -> bool:
    """Whether a message may say, by a keyword or in plain words, that its writer wants no more texts."""
    return not is_start(text) and (is_stop(text, "") or _wishes(text))


def _wishes(text: str) -> bool:
    own = joined(theirs(legible(text)))
    if _SHORT_STOP.fullmatch(words(own)):
        return True
    said = _laid_out(own)
    if any(pattern.search(said) for pattern in _GUARDS):
        return False
    if _has_sign(own) or _begins(own) or any(map(_is_keyword, _sentences(own))) or _is_shouted(text, own):
        return True
    said = _ELSE.sub(" ; ", _KEPT.sub(" ", said))
    english = _ENGLISH.search(said) is not None
    return any(map(partial(_matches, said), _patterns(english)))


def _matches(said: str, pattern: re.Pattern[str]) -> bool:
    return any(not _is_of_another(said, found) for found in pattern.finditer(said))


def _is_of_another(said: str, found: re.Match[str]) -> bool:
    after = _rest(said, found.end())
    return (
        is_of_another_thing(after)
        or (not found.group().isascii() or found.re in _foreign())
        and speaks_of_another_thing(found.group() + after.split(" .")[0])
    )


def _rest(said: str, end: int) -> str:
    """What follows, with the blank before it."""
    return said[end - 1 :] if said[end - 1 : end] == " " else said[end:]


def _begins(own: str) -> bool:
    """Whether its first sentence, or that of any line, is a keyword that binds: later they are words like others."""
    return any(sentence in STOP_WORDS for line in own.splitlines() for sentence in list(_sentences(line))[:2])


def _is_keyword(sentence: str) -> bool:
    """Whether a sentence is a keyword, in whatever language and spelling, or ends with one."""
    if _single().fullmatch(sentence) or _is_misspelt(sentence):
        return True
    if _GLUED.fullmatch(sentence):
        return True
    if _TOLD.fullmatch(sentence):
        return True
    return _LASTLY.fullmatch(sentence) is not None


def _is_misspelt(sentence: str) -> bool:
    """Whether all of it is nearly a keyword, and no other word."""
    written = sentence.translate(_DIGITS).replace(" ", "")
    if len(written) > _LONGEST or written in _WORDS or sentence in _WORDS:
        return False
    near = ((word, slips) for word, slips in _MISSPELT.items() if abs(len(word) - len(written)) <= slips)
    return any(distance(written, word) <= slips for word, slips in near)


def _is_shouted(text: str, own: str) -> bool:
    return re.search(r"\b(?:stop|unsubscribe)\b", own) is not None and _SHOUTED.search(text) is not None


_GLUED = re.compile(
    r"(?=.*(?:stop|quit|unsub|un ?s?cribe|optout|remov|rmv|\bend|cancel|revoke|delete|del ?me|leave ?me|take ?me ?off|no ?more|dont? ?te?xt|do ?not ?te?xt))"
    r"(?!dont leave|leave me (?:text|message)|stop(?: number)? \d)(?!.*(?:\bdont|do ?not|never) ?(?:stop|end|quit|cancel|remove|unsub|delete|opt))"
    r"(?!(?:(?:remove|end|cancel|delete|send|quit|stop|take|it|this|that|please|pls|all|now|and|me|the|now) ?)+$(?<!me)(?<!all)(?<!now)(?<!stop))"
    r"(?:(?:stop|end|quit|cancel|remove|rmv|delete|unsub(?:scribe)?|un ?s?cribe|opt ?out|revoke|all|now|te?xt(?:s|ing)?|txts?|msgs?|messages?"
    r"|messaging|me|my|number|please|pls|it|this|that|and|or|sms|alerts?|ads?|deals?|promos?|immediately|asap|to|2|=|reply|dont|do ?not|no|more"
    r"|leave|alone|take|off|thanks?|thank ?you|bot|contact|ga|sk|tty|id|ref|save) ?){2,}(?<!my)(?<!my )"
)
"""Keywords and their like, written together or not, and nothing else."""
_TOLD = re.compile(
    r"(?:omg|ugh|lol|pls|please|just) sto+p{2,}|s?sto+p+ (?:bro|bruh|fam|homie|dudes?|mister|buddy|pal|dumb\w*|losers?|jerks?|jackass\w*|crooks?|thie\w+|robots?|bots?|today|rn|fr|ffs|smh|jfc|idc"
    r"|idiots?|spammers?|scammers?|a ?holes?|assholes?|lady|ladies|sir|mam|maam|man|people|guys|yall|forever|indefinitely|dam\w+|plz+|pls+|subscriptions?"
    r"|contact|stupid(?: \w+)?|now|immediately|asap|already|entirely|completely|permanently|please \w+|thank\w*|x\d*|times|thanks|sigh)"
    r"|(?:quote|star|hashtag|command) stop(?: (?:unquote|star))?|stop (?:question mark|exclamation point|smiley face|new line \w+|over and out|and delete)"
    r"|opt (?:dash|hyphen|minus) out|ess? tee? oh? pee?|s tea o p|(?:delete|remove) (?:remove|delete)"
)
"""The keyword told to somebody, by whatever name, or read out."""
_DIGITS = str.maketrans("0513@$", "osieas")
_MISSPELT = {
    "stop": 1,
    "optoutall": 2,
    "unsubscribe": 3,
    "unsubscribed": 2,
    "optout": 1,
    "revoke": 1,
    "stop text": 1,
    "stop texts": 1,
    "stop please": 1,
    "remove": 1,
    "removeme": 1,
    "stoptexting": 2,
    "unsubscribeme": 3,
    "cancel": 1,
    "deleteme": 1,
    "stopping": 0,
    "dontcontact": 1,
    "donottext": 1,
    "removemynumber": 2,
    "optmeout": 1,
    "desist": 1,
    "quit": 1,
}
_LONGEST = 15
_WORDS = frozenset(
    [
        "shop",
        "step",
        "steps",
        "stops",
        "stow",
        "slop",
        "top",
        "stomp",
        "stoop",
        "strop",
        "atop",
        "soap",
        "suit",
        "quite",
        "quiet",
        "quill",
        "quilt",
        "quid",
        "exit",
        "unit",
        "quits",
        "removed",
        "subscribe",
        "subscribeme",
        "subscribe me",
        "subscribed",
        "resubscribe",
        "revoked",
        "evoke",
        "provoke",
        "move",
        "moved",
        "remote",
        "removes",
        "stoop",
        "scope",
        "sop",
        "spot",
        "slot",
        "layout",
        "output",
        "about",
        "without",
        "outfit",
        "cutout",
        "timeout",
        "hideout",
        "out",
        "lookout",
        "workout",
        "checkout",
        "outpost",
        "takeout",
        "tryout",
        "quick",
        "moved",
        "prove",
        "groove",
        "renew",
        "council",
        "counsel",
        "canceled",
        "cancels",
        "chancel",
        "remote",
        "removal",
        "end",
        "send",
        "ended",
        "lend",
        "mend",
        "bend",
        "tend",
        "ends",
        "stepping",
        "topping",
        "shopping",
        "options",
        "option",
        "stoop",
        "store",
        "story",
        "stock",
        "stone",
        "stove",
        "stoked",
    ]
)
"""Words of their own that are close to a keyword."""
_LASTLY = re.compile(
    r"(?:not|nope|nah|thanks|wrong|ugh|omg|jesus|dude|bro|guys|enough|never|sorry|your|these|this|that|i pay|it costs?)(?: \w+){0,3} stop"
    r"|(?:\w+ ){0,3}(?:please|but|just|pls|seriously|hereby|now|once more|again) stop"
    r"|(?:[a-z]+ )?(?:sto+p+ ?){2,}(?:[a-z]+ ?){0,3}(?<!by)(?<!the library)|sto+p+ it sto+p+ it"
    r"|(?:acct|account|sudo|slash|period|caps|all caps|capital s|code|ref|from|number|phone) stop"
)
"""A sentence that comes to the keyword at its end."""
_SHORT_STOP = re.compile(
    r"(?!.*\b(?:bus|next|last|first|second|third|fourth|which|wrong|extra|my|our|your|the|a|an|one|more|no|pit|truck|train|tram|subway|metro|rest|door"
    r"|never|dont|don|wont|won|cant|can|didn|doesn|not|should|shouldn|rain|raining|non|full|quick|gas|ferry|f|four|way|4|it|that|this|each|every|whistle|i|we"
    r"|they|he|she|bleeding|will|would|could|to|when|where|what|why|how|is|pain|add|red|dead|tour|final|only|another|any|some|short|hard|must|may|or|and|until|by"
    r"|at|for|on|in|t)\b(?: \w+)* stop)(?:\w+ ){1,4}stop(?: (?:please|now|pls|plz|thanks|already))?"
)
"""A short text that comes to the keyword: in a longer one it is a word like any other."""
_SHOUTED = re.compile(
    r"(?=.*[a-z]{2})(?<![\w\"'\u201c])(?:STOP|UNSUBSCRIBE)(?![\w\"'\u201d])"
    r"(?!\s*(?:[\U0001f300-\U0001faff\u2764]|signs?|decals?|lines?|lights?|bars?|and shop|(?:and|or) (?:help|start)|bully|replies|keyword|this|the|that|at|by|sign|light|in|on|for|from|it|watch|motion|over|accident|\d+ on|to (?:opt|end|unsub|stop|quit|cancel|this)|is what|and go)\b)",
    re.DOTALL,
)
"""The keyword in capitals among other words."""


def _has_sign(own: str) -> bool:
    return any(
        not speaks_of_another_thing(own[found.start() :])
        for pattern in _signs()
        for found in pattern.finditer(own)
    )


def _laid_out(own: str) -> str:
    """The words, with " . " between sentences and " , " where a comma is."""
    parted = re.sub(r"[.!;\n\u2026]+|:(?!\d)|\s[-\u2013\u2014]+\s?|-{2,}", " . ", re.sub(r"\?+", " ? . ", own))
    plain = re.sub(
        r"[^\w\u0900-\u0dff\u0e00-\u0eff\s.,?'-]+", " ", parted.replace(",", " , ").replace("#", " number ")
    )
    written = [*map(_spelt, plain.split()), ""]
    return f" {' '.join(_before(word, after) for word, after in pairwise(written))} "


def _spelt(word: str) -> str:
    """The word of ours that this one is but for one slip; itself where it is a word of its own."""
    if not 5 <= len(word) <= 12 or word in _KNOWN or not word.isascii():
        return word
    return next((key for key in _KEYS if abs(len(key) - len(word)) < 2 and distance(word, key) < 2), word)


def _before(word: str, after: str) -> str:
    """The same for a short word, where what follows leaves no doubt."""
    if word in _SHORT or after not in _SENT or not 3 <= len(word) <= 6:
        return word
    return next((key for key in ("stop", "quit", "end", "cancel") if distance(word, key) < 2), word)


_SENT = frozenset(["texting", "texts", "txts", "text", "messages", "messaging", "msgs", "msging"])
_SHORT = frozenset(
    [
        "and",
        "stop",
        "quit",
        "end",
        "cancel",
        "step",
        "shop",
        "send",
        "ends",
        "sent",
        "top",
        "an",
        "any",
        "en",
        "one",
        "our",
    ]
)
_KEYS = ("remove", "delete", "cancel", "texting", "messages", "message", "contact", "unsubscribe")
_KNOWN = frozenset(
    [
        "remove",
        "delete",
        "cancel",
        "texting",
        "messages",
        "message",
        "contact",
        "unsubscribe",
        "testing",
        "removed",
        "removes",
        "remover",
        "deleted",
        "deletes",
        "cancels",
        "contacts",
        "contract",
        "content",
        "context",
        "massage",
        "massages",
        "teasing",
        "messaged",
        "massager",
        "messenger",
        "renting",
        "tasting",
        "resting",
        "nesting",
        "vesting",
        "besting",
        "jesting",
        "renewed",
        "removal",
        "mover",
        "moved",
        "council",
    ]
)


def _sentences(own: str) -> Iterator[str]:
    """Each sentence and line without what is only polite; the first part of one with a comma too."""
    for sentence in sentences(own.replace(",", ".").replace("'", "")):
        said = " ".join(latin(word) for word in sentence.split() if not word.isdigit())
        yield said
        yield " ".join(_ASIDE.sub("", said).split())


_ASIDE = re.compile(
    rf"\b(?:{COURTESY}|ok|okay|hey|hi|hello|hola|bonjour|just|now|yes|yeah|no|im|i'm|sorry|sir|maam|guys|asap|immediately|kindly|reply|text|"
    r"sent with \w+ effect|ya|xin|po|na po|the word|i said|plz|[a-z]|plse|pleaze|s'il te plait|stp)\b"
)
_ENGLISH = re.compile(
    r" (?:the|you|your|u|this|with|what|have|and|it's|i'll|i'm|i've|i|my|from|them|by|was) (?!.* (?:na|mat|po|nyo|que|pas|ko)(?= ))"
)
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
        r"(?!.*\b(?:te?xts?|te?xting|messages?|messaging|sms|list|subscri\w*|stop|unsub\w*|mensaj\w*|mensag\w*)\b).*(?<![\w'])(?:can'?t|cannot|cant|won'?t|unable to|not able to|couldn'?t) (?:\w+ )?(?:come|make|attend|be there|get there|wait)\b"
        r"|(?!.*\b(?:te?xts?|messages?|list|stop|unsub\w*)\b).*\b(?:something came up|reschedul\w*|rebook\w*|not coming|found another|never ?mind|(?:i'm|i am|im) sick|running late)\b"
        r"|(?!.*(?:mensa|sms)).*\b(?:no puedo (?:ir|asistir|llegar)|n[aã]o (?:posso|vou|vou poder|consigo) (?:ir|comparecer)|(?:peux|pourrai) pas (?:venir|etre)|kann (?:\w+ )?nicht kommen|non posso venire|(?:nahi|nahin) aa sak\w*|hindi (?:ako )?makaka\w*)"
        r"|(?!.*(?:смс|сообщ|рассыл)).*(?:не (?:смогу|могу|сможем) прийти|لا (?:أ|ا)ستطيع الحضور)"
    )
)
"""They cannot come: what they cancel is their visit."""
_GUARDS = (_STAYS, _ASKING, _PLAYFUL, _OTHERS, _COMING)


@cache
def _single() -> re.Pattern[str]:
    return re.compile(bare("|".join(f"(?:{pattern})" for pattern in SINGLE)))


@cache
def _signs() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(bare(pattern)) for pattern in SIGNS)


@cache
def _foreign() -> frozenset[re.Pattern[str]]:
    return frozenset(_compiled((*LANGUAGES, *TONGUES_PATTERNS)))


@cache
def _patterns(english: bool) -> tuple[re.Pattern[str], ...]:
    return _compiled((*PLAIN, *ENGLISH)) if english else _compiled((*PLAIN, *ENGLISH, *LANGUAGES, *TONGUES_PATTERNS))


def _compiled(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(bare(rf"(?<![\w'])(?:{pattern})")) for pattern in patterns)
