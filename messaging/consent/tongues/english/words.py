"""What English calls texts, sending them, ending them and whom they reach: the words of its constructions."""


def few(count: int) -> str:
    return rf"(?:[\w'#-]+ ){{0,{count}}}?"


NOUN = (
    r"(?:text(?:s|ing)?|m[ae]ssag(?:es?|ing)|[sm]ms|notifications?|reminders?|updates?|alerts?|promo(?:tion(?:al)?)?s?"
    r"|ads?|advert\w*|offers?|coupons?|spam|junk|crap|bs|communications?|correspondence|blasts?"
    r"|newsletters?|(?:auto ?-?)?(?:repl(?:y|ies)|responses?)|notices|solicit(?:ations?|ing)|surveys?|campaign|nonsense|marketing)"
)
"""What is sent."""
DOING = (
    r"(?:texting|messaging|contacting|spam+in[g']?|bothering(?= me| us| my| this)|harass+in[g']?|solicit+ing|(?:nagging|badgering|hassling|pushing|blasting)(?= (?:me|us|my phone|your|these)\b| [.,]|[ ]?$)"
    r"|pestering|bugging (?:me|us)|annoying (?:me|us)|reaching out|following up|blowing up|hitting(?= (?:me|us|up|my|this|our)\b)|reminding(?! (?:him|her|them)\b)|communicating|bombarding|emailing"
    r"|writing|waking|asking|trying to reach|notifying|advertising|hounding|stalking|pinging|begging(?= me| for|[ ]?$| [.,])|buzzing|lighting up|robo ?texts?|dm'?ing|sendin|(?:tempting|luring|enticing|pressuring|guilting|guilt ?-?tripping|pitching|poking|prodding|needling|targeting|haunting|chasing|hustling|marketing to|selling to)(?= (?:me|us)\b(?! with (?:that|those|this|a)\b)))"
)
DO = (
    r"(?:text(?! and drive)|message|contact|spam|bother(?= me| us| this| my)|harass|solicit|sms|reach out(?: to)?|follow up with|hit (?:me|us) up|write(?: to)?|communicate|disturb"
    r"|pester|notify|email|bug|hound|hmu|reply)"
)
THESE = r"(?:these|this|them|those|it|any of (?:this|these|it))"
ME = r"(?:back )?(?:to )?(?:me|us|(?:either|any|both|all|each)(?: one)? of us|it(?= (?:again|any ?more|any longer|ever|no more)\b)|(?:dis|dat|this|the) numba|(?:my|this|dis|dat) (?!old )(?:\w+ )?(?:phone|fone|numbers?|nmbr|nbr|num|cell|line|mobile)|my (?:wife|husband|kids?|mom|mother|dad|son|daughter|family|parents|employees|staff|business|company|office)(?= ?[.,]| ?$| again| any)|our (?:\w+ )?(?:company|business|office|team|staff|organi[sz]ation|employees|phones?|numbers?|lines?)|here)"
SUBJECT = r"(?<!\bu )(?<!you )(?<!they )(?<!she )(?<!\bhe )(?<!\bi )(?<!\bwe )(?<!who )"
SEND = r"(?:send(?:ing)?|(?<=n't )sent|(?<=do not )sent)"
NOT = r"(?:(?:i )?ain'?t|(?<=i )no(?= (?:want|need|like))|do knot|(?<!it )(?<!that )doesn't|don't|(?<!it )does not|do not|donot|never|nvr|no longer|not)"
AGAIN = r"(?:any ?mor\w*|(?:ever )?agai?n|no ?mor\w*|ever|any longer|from now on|going forward|in the future|for any reason|under any circumstances?|whatsoever|for good|forever|nothing|further(?! (?:details?|info\w*|instructions?|questions?)\b)|at all|period|else)"
END = rf"(?: {AGAIN}| now| (?:please|thanks?|thank|thx|ty|asap|bro|dude|man|u|guys|you|about|with|deals|ads|offers|promo\w*|stuff|for (?:any|your|this|the|market\w*|promo\w*)|via|by (?:text|sms)|on this|at this|to this)\b| [.,]|[ ]?$)"
ONE = (
    r"(?! (?:[\w']+ ){0,4}?(?:because|(?:in )?(?:all )?caps|the (?:link|code|address|photos?|pic\w*|file|invoice|form|receipt)"
    r"|about (?!(?:you\w*|ur|(?:this|these|those)(?! (?:orders?|appointments?|account|cases?|jobs?|bills?|invoices?|claims?|tickets?|car|house|visit|issue|matter|delivery|package|payment|shift|meeting|class)\b)|it|any\w*|all|every\w*|whatever|(?:the |such )?(?:\w+ )?(?:sales?|deals?|offers?|promo\w*|stuff|services?|products?|specials?|coupons?)"
    r"|(?:(?:more|other|new|home|car|life|health|credit|student|political) )?(?:loans|insurance|credit|cards|mortgages?|politics|elections?|candidates?|donat\w+|voting|fundrais\w+|real estate|timeshares?|warrant\w+|solar|roofing|crypto|invest\w+|debt|refinanc\w+))\b))(?:\b|(?<= )))"
)
"""One thing, which alone is not to be sent. What is for one time `guards.is_for_now` sees."""
SOON = rf"(?! (?:the|an?|your|his|that|so|what|where|which|how|back|but|too|directions|pic\w*|first|photos?|links?|now i)\b){ONE}"
"""What may not follow where nothing says that it is for ever."""
YOU = r"(?:you|u|ya|you (?:guys|people|all|folks)|anyone|anybody|people|them|they|someone|somebody|nobody|no one|(?:your|ur) (?:\w+ )?\w+)"
HALT = r"(?:s?sto+p+|quit|cease|discontinue|halt|cut|knock|lay|terminate|disable|deactivate|suspend)"
HERE = r"(?! (?:by|at|in|over|for|sign|on|near|and|the bus|here|there|off|until|working|taking|using)\b)"
OUT = (
    r"(?:r[we]?m[ou]?ve?|rmv|remov\w*|delet\w*|eras\w*|take|taken|taking|took|carry|quit|get|getting|pull|drop|scratch|cut|scrub|strike|unlist|block\w*|purge|clear"
    r"|wipe|kick|exclude|cross|leave|leaving|exit|lift|pluck|bump|boot|withdraw|trim|retire|prune|weed|detach|nuke|yeet|zap|switch|toggle|cancel|disconnect|unlink|disassociate|yank|oust|expunge|eject|evict)"
)
LISTED = (
    r"(?:guest|wait\w*|stand ?by|invit\w*|class\w*|team|grocery|shopping|to ?-?do|todo|task|volunteer|car ?pool|potluck|sign ?-?up|sched\w*|on ?-?call|overtime|shift|packing|snack|sub|substitute|cancell?ation|call ?-?back|back ?-?order|will ?-?call|dinner|party|wedding|tour|bus|ride"
    r"|prescription|med\w*|allerg\w*|pick ?-?up|delivery|price|wish|gift|registry|reservation|seating|absen\w*|attendance|tardy|interview|candidate|chore|duty|cleaning|cookie|order|orders|monday|tuesday|wednesday|thursday|friday|saturday|sunday|travel|room|camp|practice|rotation|name|tee|draft"
    r"|naughty|watch|hit|no ?-?fly|hold|request|transplant|rsvp|lunch|breakfast|meal|trip|raffle|entry|early|late|payroll|key|access|gate|visitor|parking|tow|repair|booking|appointment|check ?-?in|sick|surgery|door|catering|menu|tasting|backup|speaker|helper|driver|play|song|set|cast|bill|quote|plan|giveaway|beneficiary|emergency|approved|punch|supply|parts|ingredient|work|job|crew|game|player|test|lab|song|reading|book|friends?|buddy|phone)"
)
"""What has a list that is not of those who are texted."""
OTHER_LIST = (
    rf"(?:the|a|that) (?:(?:[\w'-]+ )?{LISTED}(?: time)? lists?|"
    r"(?!(?:text\w*|sms|phone|mail\w*|contact\w*|call\w*|market\w*|e-?mail\w*|notif\w*|alert\w*|promo\w*|spam|customer|client|subscri\w*|distribution|mess\w*|group|mass|broadcast|member\w*"
    r"|whole|entire|damn|stupid|f\w+|god\w+|darn|bloody|dumb|blast|campaign|robo\w*|reminders?|updates?|sales|donor|voter|auto\w*|do|dnc|current|active|same|above|big|long|long-?code|opt\w*)\b)[\w'-]+ (?:group|roster|sheet))\b"
)
"""A list of other things: of guests, of a class."""
LIST = (
    rf"(?!(?:of )?{OTHER_LIST})"
    r"(?!(?:(?!(?:lists?|texts|messages) )[\w'-]+ ){0,3}(?:pick ?up|wait\w*(?! room)|guest|class|invite|grocery|shopping|to ?-?do|task|my|giveaway|raffle|group of|plan|order|bill|quote|team|shift|package|price)\b)(?:(?:[\w'-]+ ){0,4}?(?:lists?|rolls?|books?|database|data base|db|systems?|records?|files?|texts?|messages?|messaging|contacts?|distribution"
    r"|texting|(?:coupon|deals?|rewards?|promo\w*|loyalty|reminder|birthday|survey) things?|mailings?|directory|tree|thread|chain|group ?text|group(?! of| les| class| ses| list)|rotation|sms|text club|program|communications?|alerts?|notifications?|marketing|roll)\b)"
)
MINE = (
    r"(?:me|us|mine|him|her|them|it|both|myself|ourselves|this(?= (?:off|from|out|phone|number|cell))|everyone here|(?:my|this|our|the|his|her) (?:[\w'-]+ ){0,2}?(?:numbers?|phone|cell|#|name|info|information"
    r"|contact|contacts|details|data|email|line|mother|mom|dad|father|husband|wife|son|daughter|grand\w+|parents)|(?:my|our) (?:[\w'-]+ ){0,2}(?:family|household|kids?|children|sister|brother|uncle|aunt|business|company|office|shop|store)|(?:both )?\d[\d -]{5,}(?:and \d[\d -]{5,})?)"
)
LAW = (
    r"(?:fcc|ftc|tcpa|lawyers?|attorneys?|sue|suing|sued|legal(?: action)?|complaint|report(?:ed|ing)?|harr?ass?ment|charges|court|police|cops"
    r"|violations?|fined|fines|bbb|blocking|blocked)"
)

SENDS = rf"(?:{DO}|{DOING}|sending)"
US = rf"(?:{ME}|{AGAIN}|at this number)"
NOT_TO = rf"(?:not to|to not|{NOT}|didn't|wouldn'?t|won'?t|quit|stop|stopped)"
LAST = r"(?= [?.,]|[ ]?$| (?:please|thanks?|thank|thx|now|asap|immediately|already|again|right now|ever|at once|today)\b)"
PLEASE = r"(?:please |kindly |just |ok |okay |omg |ugh |dude |and |so )*"
CLOSED = (
    r"(?= [?.,]|[ ]?$| (?:please|thanks?|thank|thx|ty|ok|okay|lol|now|asap|immediately|already|right (?:now|away)|for(?:ever| good)|at once|today|ever|again|any ?more|entirely|altogether|completely|permanently"
    r"|from (?:now|here) on|going forward|or|so|and|but|because|cuz|as (?:well|i|i'm|we|we're|it|this)|too(?! (?:much|many|late|early|soon|far)\b)|also|you people|(?:this|it) is|it's|i(?:'\w+)?|last time)\b)"
)
"""Where a plea is at its end."""
