r"""How people say in English that they want no more texts.

Patterns over words as `wishes.py` lays them out: small letters, one blank between words, " . " between sentences
and " , " at a comma. `_few(n)` bridges up to n words within a part of a sentence.
"""


def _few(count: int) -> str:
    return rf"(?:[\w'#-]+ ){{0,{count}}}?"


_NOUN = (
    r"(?:te?xts?|txts?|tx|mess?a?ge?s?|messa?ges?|mesages?|massages?|ms+gs?|sms|mms|notifications?|reminders?|updates?|alerts?|promos?"
    r"|promotions?|promotionals?|ads?|advert\w*|offers?|coupons?|spam|junk|crap|bs|communications?|correspondence|blasts?"
    r"|newsletters?|(?:auto ?-?)?(?:repl(?:y|ies)|responses?)|notices|solicit(?:ations?|ing)|surveys?|campaign|nonsense|marketing|texting|messaging)"
)
"""What is sent."""
_DOING = (
    r"(?:te?x+t+i?n[g']?|tex+ting|texing|mess?a?g(?:ing|in)|ms+gin?g?|contacting|spam+in[g']?|bothering (?:me|us|my|this)|harass+in[g']?|solicit+ing"
    r"|pestering|bugging (?:me|us)|annoying (?:me|us)|reaching out|following up|blowing up|hitting|reminding|communicating|bombarding|emailing"
    r"|writing|waking|asking|trying to reach|notifying|advertising|hounding|stalking|pinging|begging(?= me| for|[ ]?$| [.,])|buzzing|lighting up|msgng|msgn|robo ?te?xts?|dm'?ing|sendin)"
)
_DO = (
    r"(?:te?xt|txt|mess?a?ge?|ms+g|contact|spam|bother(?= me| us| this| my)|harass|solicit|sms|reach(?: out)?(?: to)?|follow up with|hit (?:me|us) up|write(?: to)?|communicate|disturb"
    r"|pester|notify|email|bug|hound|hmu|reply)"
)
_THESE = r"(?:these|this|them|those|it|any of (?:this|these|it))"
_ME = r"(?:back )?(?:to )?(?:me|us|it(?= again)|(?:dis|this|the) numba|(?:my|this) (?!old )(?:\w+ )?(?:phone|numbers?|cell|line|mobile)|my (?:wife|husband|kids?|mom|mother|dad|son|daughter|family|parents|employees|staff|business|company|office)(?= ?[.,]| ?$| again| any)|our (?:\w+ )?(?:company|business|office|team|staff|organi[sz]ation|employees|phones?|numbers?|lines?)|here)"
_SUBJECT = r"(?<!\bu )(?<!you )(?<!they )(?<!she )(?<!\bhe )(?<!\bi )(?<!\bwe )(?<!who )"
_NOT = r"(?:(?:i )?ain'?t|do knot|don;t|(?<!it )(?<!that )doesn'?t|do ?n'?t|(?<!it )does not|don t|dnt|do not|donot|never|nvr|no longer|not)"
_AGAIN = r"(?:any ?mor\w*|no ?mor\w*|agai?n|ever|any longer|from now on|going forward|in the future|nothing|further|at all|period|else)"
_END = rf"(?: {_AGAIN}| now| (?:please|pls|plz|thanks?|thank|thx|ty|asap|bro|dude|man|u|guys|you|y'?all|about|with|deals|ads|offers|promo\w*|stuff|for (?:any|your|this|the|market\w*|promo\w*)|via|by (?:text|sms)|on this|at this|to this)\b| [.,]|[ ]?$)"
_SOON = (
    r"(?! (?:the|an?|your|his|that|before|until|un?till?|till?|while|after|yet|if|unless|when|today|tonight|tomorrow|between|during"
    r"|on (?:mon|tue|wed|thu|fri|sat|sun)\w*|at (?:\d|night|work|home)|so|what|where|which|how|back|because|for now|but|too|directions|pic\w*|first|photos?|links?|right now|now i)\b)"
)
"""What may not follow, since it means one thing or one time only."""
_HALT = (
    r"(?:s?sto+p+|stpo|sotp|stahp|quit|cease|discontinue|halt|cut|knock|lay|terminate|disable|deactivate|suspend)"
)
_HERE = r"(?! (?:by|at|in|over|for|sign|on|near|and|the bus|here|there|off|until|working|taking|using)\b)"
_OUT = (
    r"(?:r[we]?mo?ve?|rmv|remov\w*|delet\w*|eras\w*|take|taken|taking|get|getting|pull|drop|scratch|cut|scrub|strike|unlist|block\w*|purge|clear"
    r"|wipe|kick|exclude|cross|leave|leaving|exit|lift|pluck|bump|boot|withdraw)"
)
_LIST = (
    r"(?!(?:[\w'-]+ ){0,3}(?:pick ?up|wait\w*|guest|class|invite|grocery|shopping|to ?-?do|task|my|giveaway|raffle|group of|plan|order|bill|quote|team|shift|package|price)\b)(?:(?:[\w'-]+ ){0,4}?(?:lists?|rolls?|books?|database|data base|db|systems?|records?|files?|te?xts?|txts|mess?ages?|messaging|msgs?|contacts?|distribution"
    r"|mailings?|directory|tree|thread|chain|group ?text|group(?! of| les| class| ses| list)|rotation|sms|text club|program|communications?|alerts?|notifications?|marketing|roll)\b)"
)
_MINE = (
    r"(?:me|us|mine|him|her|them|it|both|myself|ourselves|this(?= (?:off|from|out|phone|number|cell))|everyone here|(?:my|this|our|the|his|her) (?:[\w'-]+ ){0,2}?(?:numbers?|phone|cell|#|name|info|information"
    r"|contact|contacts|details|data|email|line|mother|mom|dad|father|husband|wife|son|daughter|grandma|parents)|(?:both )?\d[\d -]{5,}(?:and \d[\d -]{5,})?)"
)
_LAW = (
    r"(?:fcc|ftc|tcpa|lawyers?|attorneys?|sue|suing|sued|legal(?: action)?|complaint|report(?:ed|ing)?|harr?ass?ment|charges|court|police|cops"
    r"|violations?|fines?|bbb|blocking|blocked)"
)

_SENDS = rf"(?:{_DO}|{_DOING}|sending)"
_US = rf"(?:{_ME}|{_AGAIN}|at this number)"
_NOT_TO = rf"(?:not to|to not|{_NOT}|didn'?t|wouldn'?t|won'?t|quit|stop|stopped)"
_LAST = r"(?= [?.,]|[ ]?$| (?:please|pls|plz|thanks?|thank|thx|now|asap|immediately|already|again|right now|ever|at once|today)\b)"
_PLEASE = r"(?:please |pls |plz |kindly |just |ok |okay |omg |ugh |dude |and |so )*"

HALTING = (
    r"(?:u|you|y'?all) can (?:please )?(?:stop|quit) (?:now|already|texting|messaging)\b|loose my number\b",
    r"(?:your|ur|the|these) te?xts? (?:\w+ )*. remove me\b|remove me from (?:them|it|those)\b",
    r"i thought i (?:\w+ )?(?:opted out|unsubscribed|stopped (?:this|these)|was (?:off|removed|unsubscribed))\b",
    r"(?:can|could|would|will) (?:u|you|y'?all|ya) (?:please |plz |pls )?(?:not|stop) (?:te?xt|message|msg|contact|send)\w*\b(?! (?:someone|the|before|until|when|at|my (?!phone|number|cell)))",
    r"take my (?:contact )?(?:info|information|number|details|name) off\b",
    r"(?:^|[.,]) (?:(?:just|please|pls|actually|ugh|omg|ok|so|then|um|well|hey|hi|hello|no|yes|text|dear) )*(?:stop+|unsubscribe) (?:i|ive|i've|im|i'm|we|u|you|ur|or|and (?:desist|remove|delete|leave|unsub\w*|don'?t|never|take|dont)|no|not|wrong|these|all (?:of (?:it|this|these)|texts|messages|future|communications?)|every\w*|forever|permanently|number|now|already|immediately|dont|don't|do not|never|mam|sir|lady|people|spam|bot|bs|crap|bugging|who|why|leave|off my|sms|fu|f\w+k\w*|asap|\d)\b(?! (?:knowing|by|at|are|know|look|see|can))",
    r"these cost .*stop\b|it says? .*stop\b|here (?:it is|you go) stop\b",
    r"(?:cancel|end) (?:the |these |my |all )?(?:text )?(?:alerts|notifications|messages|texts)(?= [.,]|[ ]?$)",
    r"(?:want|get me|count me|i'm|im) out of (?:the )?(?:texts|messages|list)\b|out of list\b|(?:remove|take) (?:my |this |the )?(?:work |home )?(?:cell|phone) ?(?:please|pls|number)?(?= [.,]|[ ]?$)",
    r"how (?:do|can) i get off(?= [?.,]|[ ]?$)|unsubscribe button(?= [?.,]|[ ]?$)",
    r"(?:get|got|have|has|gave you|given) (?:you )?my number\b.*\b(?:delete|remove|lose|take)\b|passed away\b.*\bremove\b|take my number out\b",
    r"(?:make|makes) it so you (?:never|don't|stop)\b|not? (?:send|text) (?:me|us) another thing\b|another text from you\b(?<=than another text from you)",
    r"(?:i|we) (?:decline|refuse|reject) (?:all |any |these |your |the )?(?:te?xts?|messages?|msgs?|sms|alerts?)\b",
    r"(?:stay|keep|back|sod) (?:off|out|outta|out of|away from|away) (?:of )?my (?:phone|inbox|cell|messages)\b",
    r"outta my phone\b|get off my phone(?= [.,]|[ ]?$)|(?:give|take) the texts a rest\b|(?:sod|back|knock) (?:it )?off with the (?:texts|messages)\b|knock it off\b(?! the)",
    r"(?:not|never) (?:one|another|a single) (?:more )?(?:te?xt|message|msg)\b|(?:zero|0) (?:te?xts?|messages?|msgs?)\b|nevermore te?xt",
    r"(?:te?xt|contact|message|bother|spam|call) (?:me|us|this number) (?:no more|not|nevermore|never again)(?= [.,]|[ ]?$)",
    r"(?:add|put|place) (?:me |us |my number |this number )?(?:to|on) (?:the |your |a )?(?:dnc|suppression|no ?-?(?:te?xt|contact))\b",
    r"(?:nix|scrap|dump|kill|wipe|lose|suppress|de-?register|deactivate|purge|exit|unfollow|unjoin|cross(?: off)?|take off|del|dlt|rem) (?:the |these |those |your |ur |all |my |this )(?:te?xts?|messages?|alerts?|number|num|cell|name)\b(?! (?:tag|plate|\d))",
    r"remove (?:my|this|the|our|me)?\s?(?:late )?(?:husband|wife|mom|mother|dad|father|son|daughter|kid|cell|num|no)\b(?= [.,]|[ ]?$| (?:please|pls|plz)| from (?:your|ur|this|these|all|any|the (?:text|list|sms)))|remove from (?:te?xts|database|list|your|ur)\b|old owner\b",
    r"cross (?:me|my name|us) off\b|unsubscribe my \w+'?s (?:phone|number|cell)|leave my (?:husband|wife|son|daughter|mom|kids?|mother) alone",
    r"(?:unwanted|unsolicited)(?= [.,]|[ ]?$)",
    r"(?:fourth|third|second|fifth|tenth|\d+(?:st|nd|rd|th)) (?:time )?stop\b|stop (?:x )?\d+(?:st|nd|rd|th) time\b|stop me from\b",
    r"(?:replied|texted|sent|said|typed) (?:end|quit|cancel|unsubscribe)\b.*(?:why|still|another|again)\b",
    r"say stop\b|(?:leave|left) this phone alone\b|remove button\b.*number\b|(?:texts?|messages?) (?:\w+ ){0,3}come to an end\b",
    r"consent (?:i|we) (?:may |might )?(?:have |had )?(?:given|gave).*(?:withdrawn|revoked)\b|(?:number|name|me|phone|it) (?:\w+ ){0,2}out of (?:there|your (?:campaigns|lists?|system|database))\b",
    rf"(?:lose a customer|one star review|last warning|per te?xt|solicitor|hear from my)\b|(?:without|before) .*{_NOUN}.*{_LAW}",
    r"(?:told|said) you (?:guys )?(?:you )?could te?xt\b|(?:u|you) keep (?:te?xting|txting|messaging)\b.*\b(?:stop|don'?t|quit|enough)\b|stop wasting (?:my|our) time(?= [.,]|[ ]?$)",
    r"(?:so|just|pls|please) stop(?= [.,]|[ ]?$)",
    rf"(?:ease up|chill|good|miss me|spare me|pass|over|save|skip me|lay off|ease off|easy|quits|through|finished) (?:on |with |w |of )?(?:all )?(?:the |these |your |ur |this )(?:\w+ )?{_NOUN}\b(?! (?:is|was|are|were|by|i|you|to|about|for|from)\b)",
    rf"(?:these|the|your|ur) {_NOUN} (?:gotta|got to|have to|has to|need to|needs to|must) (?:go|end|stop|quit)\b",
    r"(?:you|u|y'?all|ya'?ll|guys|people|they|this|it) (?:really |all |guys |people )?(?:need|needs|have|has|got|gotta|must|better|should) (?:to )?(?:please |really |just )?stop(?: (?:it|this|that|now|with this))?(?= [.,]|[ ]?$)",
    r"(?:want|need|like|ask|asking|asked|beg|begging|tell|telling|told) (?:you|u|y'?all|this|it|them|these) (?:guys |people |all )?to (?:please |just )?(?:stop|quit)(?= [.,]|[ ]?$)",
    r"no part of (?:this|these|your)\b|(?:hittin'?g?|blowin'?g?) (?:up )?(?:my|me) (?:line|phone|cell)\b|times (?:do|must|have) (?:i|we) (?:have )?(?:to )?(?:text|say|send|type|tell you) (?:to )?stop\b|not giving (?:you )?(?:\w+ )?(?:permission|consent)\b",
    r"(?:remove|off|out|me) (?:from|of) (?:the |your |this )?(?:mailing|email|text|sms|phone|contact) list\b|(?:me|us) out of (?:the|this) (?:group|chat|thread|list)\b|switch me to (?:e-?mail|mail) only\b|can you take (?:me|us) off(?= [?.,]|[ ]?$)|forget you ever had my number\b|make (?:u|you) (?:\w+ )?stop\b",
    r"opt out of everything\b|(?:te?xt|contact|message) or (?:e-?mail|call) me\b(?<=do not text or email me)|stop sending \w+s(?= [.,]|[ ]?$)|quitt?ing te?xting me|what part of (?:stop|no|unsubscribe|opt ?out)\b",
    r"(?:replying|typing|answer is|reply is|this is my|consider this (?:my|a)|text back|it says to|says) (?:with )?(?:my )?(?:stop|unsubscribe|opt ?-?out)(?= [.,]|[ ]?$| so\b)",
    r"(?:consider (?:it|this|me)) (?:typed|unsubscribed|opted out|removed|gone|out)\b",
    r"(?:^|[.,]) stop (?:period|comma|exclamation|as instructed|dong|nu|na|dear|third|second|again|x\d+|times|for real|for good|right now|with (?:these|this|the|your)(?: (?:texts?|messages?|spam|ads))?(?= [.,]|[ ]?$)|please and|pls and|texts?|off my list|please)\b",
    r"(?:^|[.,]) (?:remove|unsubscribe|cancel all|end all|quit) (?:and (?=fu|f\w*k|delete|remove|stop|leave)|now|immediately|asap|right now|already|please|pls|forever|texts|everything)\b",
    r"(?:^|[.,]) (?:ugh|actually|omg|just|so|seriously|again|yo|bro|dude|fk off|please please|y|nah|nope) stop(?: now| already| please)?(?= [.,]|[ ]?$)",
    rf"{_HALT}{_HERE} {_few(5)}{_NOUN}\b(?! (?:me|us) (?:when|if|the|a|your|back|your)|ing board)",
    rf"(?:{_HALT}|stp|quti|qui+t) {_few(4)}(?:{_DOING}|txtn)\b(?! (?:notifications out|board))",
    r"(?:stop|enough|no more)(?: with| sending)? (?:(?:the|these|your|this) )?(?:\w+ )?(?:ro)?bots?(?= [.,]|[ ]?$| (?:please|te?xt))|stop with (?:these|this|the)(?= [.,]|[ ]?$)|(?:stop|quit|cease) (?:\w+ )?(?:at once|immediately|instantly|this instant|right (?:away|now))(?= [.,]|[ ]?$)",
    rf"(?:tired|sick|done|over|annoyed) (?:of|with|by) (?:getting|receiving|seeing|hearing) (?:{_THESE}|from you|your)\b",
    rf"{_OUT} (?:my|our|this) (?:\w+ )?(?:number|name|phone|cell|contact|info\w*) (?:off|out)\b(?! of)",
    rf"why (?:are|r) (?:you|u|y'?all) (?:guys |people |still |even )*{_DOING} {_ME}(?: again| still)(?= [?.,]|[ ]?$)",
    rf"(?:done|tired|sick|enough|had it|fed up|refrain|desist|abstain|over) (?:of|with|w|from) {_few(5)}(?:{_NOUN}|{_DOING}|sending|contact)\b",
    r"(?:texts?|messages?|msgs|alerts|updates) .*\b(?:end|stop|cancel|cease) (?:them|these|it)(?= [.,]|[ ]?$)",
    rf"(?:end|finish) {_few(2)}{_NOUN}\b(?<!coupon)(?<!coupons)",
    rf"enough (?:{_NOUN}|{_DOING})\b",
    rf"{_HALT} {_few(2)}(?:send(?:ing?|in)?|sned\w*) (?:me|us|him|her|out|to|so|all|any|anything|more|the (?:text|mess|msg|remind)\w*|{_THESE}|your|ur|stupid|damn|such|many|te?xt\w*|txt\w*|mess\w*|sms|here|stuff|things|promo\w*|remind\w*)\b(?! (?:one|body|someone))",
    rf"{_HALT} {_few(2)}(?:send(?:ing?|in)?)(?= (?:[.,]|please|pls|plz|thanks|anymore)|[ ]?$)",
    rf"{_NOUN} {_few(5)}(?:to (?:stop|end|cease)(?= [.,]|[ ]?$| sending| coming| now| please| can| immediately| at once)|(?:must|should|needs?|have|has|got) {_few(2)}(?:stop|end|cease)(?= [.,]|[ ]?$| sending| coming| now| please| immediately))\b|(?:te?xts|messages|msgs|alerts|notifications) off\b",
    rf"(?:mak\w+|get|if|until|unless|wish|want|need|would|like) (?:it|this|them|these|those|(?:the|these|those|your) {_NOUN}) (?:(?:would|doesn'?t|does not|don'?t|to|all|all to) )?stop(?= [.,?]|[ ]?$| (?:now|please|today|sending|coming|immediately))",
    rf"(?:turn|turned|shut|switch|switched|set|want|get) {_few(1)}(?:(?:the |my |your |all )?{_NOUN}|these|those|them)(?: (?:all|please|right))? (?:to )?off(?= [.,?]|[ ]?$| (?:please|now|for))",
    rf"(?:turn|shut|switch|cut) off (?:the |my |all |your |these )?{_few(1)}(?:{_NOUN}|them|these)\b",
    r"(?:my|our) text preference {0,1}to off\b|(?:text|sms|message|txt) (?:preferences?|settings?|notifications?|alerts?) (?:to |as )?(?:off|no|none|never)\b",
    rf"(?:te?xt|message|sms|contact)\w* (?:preferences?|settings?) {_few(3)}(?:to )?(?:no|off|none) ?{_few(2)}(?:{_NOUN})?\b",
    r"cancel me (?:from|off|out)\b",
    rf"(?:cancel|end|stop|discontinue|terminate|close|undo|kill) {_few(3)}(?:subscriptions?|sign ?up|enrollment|service) {_few(3)}(?:{_NOUN})\b",
    rf"(?:cancel|undo|kill|drop|lose|skip) (?:(?:the|these|those|this|all|your|ur|any|my|future|further) )?{_few(1)}(?:te?xts|txts|te?xt messages?|mess?ages|msgs|sms|text\w* (?:alerts?|service|reminders?|messages?|updates?))\b",
    r"(?:stop|end|discontinue) (?:the|this|your) service\b",
    r"stop (?:them|this|these|it|everything|entirely|completely|altogether|immediately|permanently|for good)(?: all| now| please| asap| already| at once)*(?= [.,]|[ ]?$)",
)
NEGATED = (
    rf"{_SUBJECT}(?:do ?n'?t|do not|donot|dnt|do no|never|nvr) (?:(?:you|u|ever|please|pls|plz|even|again|dare|try to|bother to) ){{0,3}}{_DO} (?:{_ME}|(?:my|our) (?:kids?|family|wife|mom|mother|dad|father|son|daughter|parents|house\w*))\b{_SOON}",
    r"no (?:te?xt|message|call|disturb|contact) (?:me|us) (?:again|any ?more|o|abeg)\b|(?:abeg|abi|biko) no (?:te?xt|message|call|disturb|contact)\b",
    r"(?:do ?n'?t|do not|no longer) (?:want|wish|like) to (?:participate|be (?:in|part of|on) (?:this|your|the|these))\b(?! (?:class|team|trip|game|play))",
    rf"rather (?:you )?not (?:be |get |receive |have you |getting )?(?:(?:any|more|further|your|these|this|ur) ){{0,3}}(?:{_NOUN}|te?xted|contacted|messaged|te?xt me|contact me|these|receive|hear from)\b",
    r"can'?t te?xt me (?:no more|any ?more|again)\b",
    rf"{_SUBJECT}{_NOT} (?:(?:you|u|ever|please|pls|plz|even|dare|f\w+|again|bother to|try to|need to|keep|be) ){{0,3}}(?:{_DO}|te?xting|te?xted|sending|yext|tect|txet|twxt|tet)(?! it){_SOON}(?: {_ME}\b{_SOON})?{_END}",
    rf"{_SUBJECT}{_NOT} (?:(?:you|u|ever|please|pls|plz|even|again) ){{0,3}}(?:reach out(?! to (?!me|us|this|my))|follow up|write back|call or text|text or call|email or text|ask again|re ?contact)\b",
    rf"{_SUBJECT}{_NOT} (?:(?:you|u|ever|please|pls|plz|again|be) ){{0,3}}send(?:ing)? (?:(?:me|us|out|to|her|him|them) )?(?:any ?(?:more|thing|others?|further|future)?|anymore|nothing|more|these|those|this|such|further|future|so many|te?xts?|txts?|mess?ages?|msgs?|sms|stuff|spam|promo\w*|remind\w*|ads?|alerts?|market\w*|here|to this)\b",
    rf"{_SUBJECT}{_NOT} (?:(?:you|u|ever|please|pls|plz|again) ){{0,3}}send (?:me |us )?(?:{_AGAIN}|an? (?:te?xt|message|msg)(?: message)?(?: to {_ME})?{_LAST})\b",
    r"no (?:te?xts?|promos?|ads?|alerts?|promotions?|reminders?|notifications?)(?: please| pls| plz)? ?$(?<!got no)",
    rf"(?<!got )(?<!have )(?<!had )(?<!so )(?<!get )no {_few(3)}(?:te?xts?|txts?|te?xt messages?|mess?ages|msgs?|texting|sms|messaging|spam|communications?)\b(?: {_AGAIN}| please| pls| thank\w*|(?= [.,](?! had)|[ ]?$))",
    rf"no (?:calls? )?(?:and |or )?no (?:te?xts?|messages?)\b|(?:email|e-mail|mail|phone|calls?) only\b.*no te?xts?|no (?:more|further|additional|future|mor) {_few(4)}(?!te?xting (?:u|you)\b)(?:{_NOUN}|{_DOING}|contact|of (?:this|it|these|that|them|your))\b",
    rf"no need to (?:keep |continue )?(?:{_DO}|{_DOING}|send(?:ing)?)(?: out)? (?:{_ME}|{_THESE}|any\w*|more)\b{_SOON}",
    r"(?:please |pls )?no (?:more )?(?:contact|communication)(?= [.,]|[ ]?$| please| from)",
    rf"(?:wish\w*|want\w*|like|prefer|ask\w*|request\w*|love|appreciate|demand\w*|expect|mind|please) {_few(4)}(?:not|no longer|never|cease|stop) (?:to )?{_few(3)}(?:{_NOUN}|te?xted|contacted|messaged|getting|receiv\w+|get|{_DOING}|hear|{_DO} (?:me|us))\b",
    rf"(?:wish\w*|want\w*|like|prefer|ask\w*|request\w*|need|demand\w*|removal) {_few(4)}(?:(?<!account to be )(?:removed|deleted|taken off|unsubscribed|opted out)(?= [.,?]|[ ]?$| (?:from|off|please|as soon|asap|now|immediately))|off (?:of )?(?:this|your|ur) (?:\w+ )?(?:list|texts?|messages?|thing)|off the (?:text |sms |mailing )?list|(?:texts?|messages?) off)(?<!tree removed)",
    rf"{_NOT} {_few(2)}(?:want\w*|wanna|wish|like|need|consent\w*|care|agree\w*|authori[sz]e\w*|appreciate|desire|interested|ask\w*|request\w*|si?gn(?:ed)? up|subscribed?|opt\w*|enroll\w*) (?:(?!text-only\b)[\w'#-]+ ){{0,4}}?(?:{_NOUN}(?!-only)|{_DOING}|none of (?:these|this|it|them)|these(?= ?[.,]| ?$)|te?xted|contacted|messaged|bothered|hear(?:ing)? from|(?<!anything )from you(?! to)|(?:receiv\w*|get|getting) (?:these|this|them|those))\b(?<!your text)(?<!your message)(?! (?:back|number|address))",
    rf"{_NOT} {_few(2)}(?:want\w*|wanna|wish|care|like|need|desire) (?:to )?(?:(?:get|receive|see|have|hear) )?(?:be )?(?:(?:getting|receiving|on) )?(?:these|any of (?:this|these)|this (?:crap|stuff|junk|garbage|shit)|on (?:this|your|the|ur) {_few(2)}list)(?: {_AGAIN}| please| pls| either)?(?= [.,]|[ ]?$| (?:coming|so|on|to|take|remove|stop))",
    rf"(?:no longer|not) {_few(1)}(?:wish|want|interested|care|like|need)\w* (?:to |in )?(?:be )?(?:receiv\w+(?! (?:the|a|my|it)\b)|getting(?! (?:the|a|my|it)\b)|get(?! (?:the|a|my|it)\b)|hear\w*|participat\w+|subscrib\w+|contacted|texted|{_DOING})\b",
    r"(?:no longer|doesn'?t|does not|don'?t|do not|didn'?t) (?:want|wants|wish|wishes|need|needs) (?:these|your (?:te?xt|mess)\w*|ur (?:te?xt|mess)\w*|any (?:more )?(?:te?xt|mess|of (?:these|this|your))\w*)(?: (?:texts?|messages?|of \w+|reminders?|anymore))*(?= [.,]|[ ]?$)(?<! this)",
    r"(?:not|never|no longer) (?:to )?be (?:te?xted|contacted|messaged|bothered|notified)\b",
    rf"{_NOT} (?:authori[sz]ed?|allowed|permitted|welcome|have (?:my )?(?:permission|consent)) {_few(3)}(?:{_DO}|{_DOING}|use|my number)\b",
    rf"{_NOT} (?:use|share|sell|keep) (?:it|my (?:\w+ )?number|this (?:\w+ )?number) {_few(2)}(?:market\w*|promo\w*|ads?|text\w*|spam\w*|again)\b",
)
LEAVING = (
    r"(?:remove|delete|erase|take|drop|purge) (?:my|our|this) (?:\w+ )?(?:mobile|contact|line)(?: \w+)?(?= [.,]|[ ]?$| (?:from|off|please|pls)\b)",
    rf"(?<!never )(?<!n't )(?<!not )(?<!i )(?<!was ){_OUT} (?:{_MINE} ){_few(1)}(?:off|from|of|out|outta|frm)(?: of)? {_LIST}(?<!waitlist)(?<!wait list)(?<!waiting list)(?<!guest list)",
    rf"{_OUT} (?:please |me |us |now )?(?:off|from|of|out of|frm|outta)(?: of)? (?:this|your|ur|all|any|y'?alls?) {_few(2)}lists?\b",
    rf"(?:(?:r[we]?mo?ve?|remove|delete|erase|block|purge|ditch|scrub|strike|unlist) {_few(1)}(?:me|us|myself)\b(?! (?:from (?!your|ur|the (?:(?!guest|wait|invite|class|team|standby)\w+ )?(?:list|system|database|text)|any|all|these|this list)|off (?!your|ur|the)|of|on|in|and put|as|out|for|\d|at)\b))|(?:r[we]?mo?ve?|remove|delete|erase|forget|lose|block|purge|ditch|scrub|strike|unlist|burn|trash|destroy|pull|drop|toss|get rid of) {_few(1)}(?:(?:my|this|our|both|mi|dis) (?:\w+ )?(?:numbers?|numba|phone|info|information|contact|digits|name|data|details))\b(?! (?:from (?!your|ur|the list|any|all|these|this)|off (?!your|ur|the list)|of|on|in|and put|as|tag|plate|out|for|\d)\b)",
    r"(?:remove|delete|take|pull|get) (?:me|us|my (?:\w+ )?number|my name|this number)(?: \w+)? (?:from|off|on|and) (?:your|ur|you|yalls?|everything|all|do not|don'?t|stop|these|this|whatever|text\w*|any|future|sms)\b(?! (?:class|schedule|team|shift))",
    r"(?:taken|removed?|deleted?|erased?) (?:me |it |us )?(?:off|from) (?:of )?(?:your|ur|y'?alls?) \w+",
    r"(?:remove|delete|take off|block|lose) (?:both )?\d{3}-?\d{4}\b",
    r"(?:take|get|pull|keep|taking|getting|leave|kick|cut) (?:me|us|my (?:\w+ )?(?:number|name|phone|cell)|this (?:\w+ )?(?:number|phone|one)|her|him|it|myself|\d[\d -]{3,}) (?:off|out)(?: of)?(?: (?:here|this|it|this thing|this crap|these|pls|please|plz|now|asap|immediately))?(?= [.,]|[ ]?$| (?:please|pls|plz|thanks|now|asap))",
    r"(?<!vacuuming )(?<!shopping )(?<!dishes )(?<!that )(?:off|out of|leave|exit|quit) (?:of )?(?:the|this|your|ur) (?:(?!to\b|todo|task|wait|guest|shopping|grocery|standby|stand)\w+ )?(?:lists?(?! item)|text club|group text|text chain|texts)(?= [.,]|[ ]?$| (?:please|pls|plz|thanks|now))",
    r"(?:want|wants|wanna|would like|let me|lemme|get me|count me) out(?: of (?:this|these|your|the) (?:\w+ )?(?:list|texts?|messages?|program|group|chat|thing|subscription)?)?(?= [.,]|[ ]?$)(?<!leave me out)(?<!wants out)",
    r"(?:get|take|taking|getting) (?:me|us|myself|her|him) (?:off|out of) (?:of )?(?:this|your|ur|these|whatever)\b(?! (?:bus|train|flight|team|shift|class|schedule|appointment|lease|mess|meeting|place|dump|house|contract|town|jail))",
    r"(?:leave|leaving|exit) (?:the |this |your )?(?:\w+ )?(?:list|group text|text list|sms list|chat)(?: \w+)?(?= [.,]|[ ]?$)",
    r"(?:put|add|place|include|be|get|on) (?:[\w-]+ ){0,4}(?:on |in |to |the )?(?:[\w-]+ ){0,2}(?:do ?-?not|don't|dont|dnt|national do not|no) ?-?(?:text|contact|call|message|disturb|send|solicit|sms)\w*\b",
    r"(?:the|your|a|national|internal) (?:dnc|dnt|do not (?:call|text|contact))\b",
    r"(?:block|blacklist|blocklist) (?:me|my number|this number)\b",
    r"(?<!n't )(?<!not )(?:forget|lose|delete|erase|trash|throw|toss) (?:\w+ ){0,2}(?:my|this|our) (?:phone |cell )?(?:number|digits|contact)\b(?! (?:tag|plate|on|\d))",
    r"(?:am|been|be|being|get (?:me|us|myself)|i'd like|like|want) (?:my (?:\w+ )?(?:number|name|info) )?(?:removed|deleted|taken off|unsubscribed|opted out|unenrolled)(?: (?:from|off)(?: of)?(?: all| your| ur| this| the| any| text\w*| sms| mailing| contact| these)* (?:contacts?|lists?|texts?|database|system|mess?ages?|messaging|records|alerts|notifications)| please| asap| now| immediately)?(?= [.,]|[ ]?$)",
    r"(?:just got|got|have|bought) (?:this|a new) (?:phone )?number\b.*\b(?:remove|take|delete|stop|don'?t)\b",
    r"(?:remove|take|leave|delete) (?:both of us|us both|my \w+ and me|me and my \w+|everyone|all of us)\b(?! (?:out|to))",
    r"(?:remove|removed|take|taken|off) {0,1}(?:please )?(?:[.,] )?from (?:your |ur |the |this |my )?(?:text |phone |sms )?(?:list|lst|phone tree)\b",
    r"(?:include|count|involve) (?:me|us) (?:in|on) (?:any|these|this|your)\b",
    r"take (?:us|me|my \w+) off (?:of )?(?:the|your|ur|these) (?:\w+ )?(?:reminders?|texts?|alerts?|messages?|notifications?|updates?)\b",
    r"(?:used to|no longer|doesn'?t|isn'?t|wasn'?t|is not|not) (?:\w+ ){0,3}(?:belong\w*|number|phone|owner)\b.*\b(?:stop|remove|take (?:it|me|us|this|him|her)|delete|lose|off your|update your|don'?t (?:text|send|contact|message|call))\b",
    r"(?:close|delete|cancel|deactivate) (?:out )?my (?:contact|profile|text\w*|sms)\b",
)
CONSENT = (
    rf"(?:revok\w+|withdraw\w*|rescind\w*|retract\w*|pull\w*|remov\w*|cancel\w*) {_few(4)}(?:consent|permission|authori[sz]ation|opt ?in)\b",
    r"(?:consent|permission|authori[sz]ation) (?:to \w+ )?(?:is |has been |was |hereby )*(?:withdrawn|revoked|denied|rescinded|cancelled|canceled)\b",
    r"(?:i|we) (?:hereby )?(?:revoke|rescind)\b(?! the power)",
    rf"(?:{_NOT}|didn'?t|did not|haven'?t) {_few(1)}(?:give|gave|given|have|provide\w*|grant\w*) (?:you |u |any |my |your |anyone |to )*(?:consent|permission)\b(?! (?:form|slip))",
    rf"(?:{_NOT}|didn'?t|did not|haven'?t) {_few(1)}(?:si?gn\w*|subscrib\w*|opt\w*|enroll\w*|consent\w*|agree\w*|ask\w*|request\w*) {_few(1)}(?:up |in |to |for )*(?:this|these|any|your|ur|text\w*|be text\w*|be contact\w*|get|receiv\w*|for this|for these)\b(?! (?:class|appointment|charge|order|service call))(?=.*)",
    r"never (?:si?gn\w*|subscribed?|opted|enrolled|consented|agreed)(?: up| in| to this)?(?= [.,]|[ ]?$)",
    r"(?:who|how|where'?d?|why) (?:\w+ ){0,4}(?:gave|give|got|get|have|obtain\w*) (?:\w+ ){0,3}(?:my|this) (?:\w+ )?number\b.*\b(?:stop|remove|take|delete|lose|don'?t|do not|never|rid of|off)\b",
    r"(?:signed|sign|subscribed|enrolled|opted)\b.*\b(?:accident\w*|mistake|undo|can (?:u|you))\b.*\b(?:undo|cancel|off|remove|stop|delete)\b|accidentally (?:signed|subscribed|opted)(?! out)\b",
    r"(?<!\ban )(?<!\bthe )(?<!does )opt(?:ing|ed|t)?(?: ?(?:me|us|my number|this number|myself|her|him|all))? ?-?out?y?t*\b(?! (?:forms?|of (?:the |my |our |this |a )?(?!the |my |our |this |a |te?xt|txt|sms|mess|communi|all|these|your|ur|any|further|future|this|promo|market|list|remind|alert|notif|it)\w+|clause|testing|policy|deadline|option|works?|thing))",
    r"(?:un-? ?su[bp]?s?cr\w{2,8}|un-? ?su[bp]s?c\w{2,8}|unsub(?:me|bed|s)?)\b(?! (?:my (?!number|phone|name|mom|mother|self|cell)\w+|from (?:the (?!text|sms|list)|that|another|other|a |your e-?mail)|(?:from )?(?:me from )?(?:my |your |the )?(?:old |other )?e-?mails?\b|from netflix|thing|link|button|works?))",
    r"(?:un-? ?(?:enroll|add|friend|join|link|register)|disenroll|deregister|unlist|de-?list)\w* (?:me|us|my (?:number|phone|cell)|this number|from (?:text|these|your|sms))\b",
)
FED_UP = (
    r"(?:told|tell|telling) (?:you|u|y'?all) (?:guys |people )?(?:already )?no(?= [.,]|[ ]?$)|(?:(?:i|we|us|number|please) (?:be|get)|have (?:me|us|my number)) (?:taken off|removed|deleted|unsubscribed|opted out)(?= [?.,]|[ ]?$| (?:from (?:your|this|the|these|any|all)|please|now)\b(?! (?:class|schedule|team|shift|account|waitlist)))|(?:wipe|erase|clear|delete) (?:all )?(?:my|our) (?:data|info\w*|details|contact)\b",
    r"(?:appreciate|love|like|great|nice|good|grateful) (?:it )?if (?:you|u|y'?all|this|these|they)(?:'d)? (?:would |could |can |will )?(?:please |just )?(?:stop\w*|quit)(?= [.,]|[ ]?$)",
    r"(?:so|too|way too|this|that) many (?:te?xts?|txts|messages?|msgs)(?= [.,]|[ ]?$)|te?xt(?:ing)? (?:me |us )?(?:way |far )?too (?:much|often)\b|(?:nobody|no one) (?:here )?(?:wants?|asked for|needs?) (?:your|these|this|ur) ",
    r"(?:^|[.,]) (?:(?:i'm|im|so) )*(?:sick|tired|fed up|over|done|annoyed) (?:of|with|by) (?:this|these|it|you)(?= [.,]|[ ]?$)",
    r"leave (?:me|us|my(?= alone)|my (?:phone|family|mother|mom|number)|this number) (?:the \w+ |tf |f\w* )?alone\b|leave [.,] me [.,] alone\b",
    r"(?:^|[.,]) (?:just |please |now )?(?:get lost|go away|bye forever|f\w*k off|fk off|piss off|buzz off|bugger off)(?= [.,]|[ ]?$)",
    rf"(?:one more|another|any ?more|again|any further|each further|keep|continu\w+|next|every|if|u|you|further) (?:[\w'-]+ ){{0,3}}(?:{_NOUN}|{_DOING}|{_DO}|of these)\b.*\b{_LAW}\b",
    rf"(?:{_LAW})\b.*\b(?:another|one more|again|any ?more|keep|continu\w+|if|next|stop) (?:[\w'-]+ ){{0,5}}(?:{_NOUN}|{_DOING}|{_DO}|today)\b",
    r"(?:lawyer|attorney|solicitor|police)s? (?:will|is|are|\w+ll) .*\b(?:if|unless) (?:[\w'-]+ ){0,4}(?:te?xt\w*|continu\w*|persist\w*|stop|keep|again|contact\w*)\b",
    rf"{_LAW}\b (?:[\w'-]+ ){{0,6}}if i get (?:another|one more|any more)\b",
    r"stop (?:or|and) (?:i|i'll|ill|im|i'm|we|we'll|else|face|be reported)\b",
    r"(?<!\ba )(?<!\bthe )cease (?:and )?desist\b(?! (?:letter|notice|order))|(?:this is|consider this|treat this as) (?:\w+ ){0,3}cease (?:and )?desist\b|cease all\b",
    r"(?:i|i've|ive|we|we've|already|times?|i'm) (?:[\w'-]+ ){0,3}?(?:said|asked|told|begging|tell|say|telling|asking|requested|warned) (?:[\w'-]+ ){0,6}?(?:(?<!will )(?<!would )(?:to )?stop|quit|no more|unsubscribe\w*|removed|opt ?out|opted out|leave me alone|off (?:this|your|the) list)\b(?! (?:by|at|in|over|sign|\w+ing)\b)",
    r"(?:texted|replied|sent|typed|put|replying|texting|sending) (?:you (?:guys )?|back )?(?:the word )?stop (?:already|before|and|but|last|on (?:mon|tue|wed|thu|fri|sat|sun)\w*|yesterday|\d|so|multiple|many|several|twice|three|like|over|times|a (?:few|hundred|million|week)|now|to this)\b(?! by accident)",
    rf"(?:stop|quit) {_few(1)}(?:harass|pester|spam|solicit|stalk)\w*\b",
    r"(?:still|keep|kept|continue to|continuing to) (?:[\w'-]+ ){0,2}(?:getting|send\w*|receiving|text\w*|messag\w+|contacting) (?:[\w'-]+ ){0,6}(?:after (?:i|we|you|telling|asking|being|opting)|unsub\w*|opted|stopped|removed|stop)\b",
    r"(?:after|since|already|again) (?:i|we|i've|we've)? ?(?:[\w'-]+ ){0,2}(?:opted out|unsubscribed|texted stop|said stop|replied stop|sent stop|asked to be (?:removed|off))\b",
    rf"(?:opted out|unsubscribed|texted stop|asked|told you)\b.*\bstill (?:{_DOING}|getting|sending|receiving|coming)\b",
    r"(?:tcpa|fcc|ftc)\b(?=.*(?:text|mess|number|you))(?!.*(?:hearing|cases?|lawyer|lawsuit|do you|take my))",
    r"stop already\b|enough already\b(?! with (?!(?:\w+ ){0,3}(?:te?xt|mess|msg|sms|spam|promo|ads?\b|alert|remind)))|(?:you were|been) told to stop\b|this is (?:harr?ass?ment|spam)\b(?! (?:by|from) my)|considered (?:harr?ass?ment|willful)\b",
    r"(?:report|reporting) (?:you|this|it|these|u) (?:as spam|to the|to fcc|for spam)\b",
    rf"{_DO} (?:me|us|this number|my \w+) (?:one more|again|another)\b.*\b{_LAW}\b|next (?:text|message|one) (?:goes|gets)\b",
)
MISTAKEN = (
    r"(?:^|[.,]) ?(?:(?:sorry|hi|hey|ok|no|lol|hello|i think|um|uh|oops|this is|it's|its|that's|think|you have|you've got|you got|u got|u have|you (?:texted|reached|messaged)) )*(?:,? ?)(?:the |a |an )?wrong (?:number|person|guy|lady|#|num|girl|man|woman|contact)(?= ?[.,](?! ?\?)| ?$| (?:sorry|please|pls|plz|bro|dude|man|buddy|lol|stop|remove|here|take|delete|don't|so)\b)",
)
TOLD = (
    # Asked, told, wished: somebody is to text them no more.
    rf"(?:told|asked|ask|asking|tell|telling|prefer|rather|want|wanted|need|request\w*|demand\w*|insist|beg|begging|like|appreciate it if|great if|nice if) (?:that )?(?:you|u|y'?all|this|ya|you guys|you people|them) {_few(2)}{_NOT_TO} (?:be )?{_SENDS} {_US}\b",
    rf"(?:i|we)(?:'d| would)? (?:really )?(?:prefer|rather|like|appreciate it)(?: if)? {_few(2)}{_NOT_TO} {_few(2)}{_SENDS}\b(?! (?:by|so|until|before|after|at|on|that|the)\b)",
    r"(?:demand|demanding|asked|told|begged|want|need) (?:that )?(?:you|u|y'?all) (?:to )?stop(?= [?.,]|[ ]?$| (?:now|already|a|last|yesterday|\w+ times|before)\b)",
    r"(?:^|[.,]) (?:please )?(?:can|could|would|will) (?:you|u|y'?all) (?:please |pls |just |kindly )*stop(?= [?.,]|[ ]?$| (?:please|now|already|this|these)\b)(?! this (?!crap|spam|nonsense))",
    r"(?:honou?r|process|respect|comply with) my (?:opt ?-?out|request|wish\w*|unsub\w*|removal)\b",
    r"(?:request|requesting|want) (?:for )?(?:a )?removal\b|for the last time (?:please )?(?:stop|remove)\b|for (?:the love of )?\w+'?s? sake (?:please )?stop\b",
    r"too (?:many|much) (?:te?xts?|messages?|msgs?|texting|spam)\b.*\b(?:cancel|stop|remove|unsub\w*|off|enough|quit)\b",
    r"(?:appreciate|love|great|nice) (?:it )?if (?:you|u|y'?all) (?:would |could )?(?:stop\w*|quit) (?:\w+ )?(?:texting|sending|messaging|contacting|the text\w*|these)\b",
)
FORBIDDEN = (
    # Not to text, use the number, send another one, ask again.
    rf"(?:don'?t|dont|do not|do no|never|donot) (?:ever )?(?:call|e-?mail|phone|visit|mail|knock) (?:me |us )?(?:or|and|nor) (?:te?xt|message|contact|email) ?(?:{_US}|[.,]|$)",
    rf"(?:don'?t|dont|do not|never) (?:keep|continue|continue to|keep on|bother|bother to|try to|start|think of|even think about) {_SENDS} {_US}\b",
    rf"(?:do no|dont be|don'?t be) (?:{_SENDS}|te?xtin) {_US}\b",
    r"(?:stop|quit|don'?t|dont|do not|never|cease) (?:ever )?(?:using|use) (?:my|this) (?:phone |cell )?(?:number|#|phone|info\w*)(?= [.,]|[ ]?$| (?:again|any ?more|for (?:text\w*|market\w*|spam\w*|promo\w*)|please|to (?:text|send|contact))\b)",
    rf"(?:don'?t|dont|do not|never) (?:ever )?send (?:me |us )?(?:another|one more|any other|a single|even one) (?:\w+ )?(?:{_NOUN}|one|thing)\b",
    r"(?:don'?t|dont|do not|never) ask (?:me |us )?(?:this )?(?:again|any ?more|ever)\b",
    rf"(?:^|[.,]) {_PLEASE}no (?:more |further |unwanted |unsolicited )?(?:solicit\w+|marketing|advertising|ads|promos?|promotions?|telemarket\w+){_LAST}",
    rf"{_NOUN} (?:is |are |was |were )?(?:no longer |not |never |un)(?:wanted|welcomed?|appreciated|requested|authorized|permitted|solicited)\b",
    rf"(?:unwanted|unwelcome|unsolicited) {_NOUN}(?= [.,]|[ ]?$)|^ not wanted $",
    r"(?:^|[.,]) (?:please )?(?:do ?not ?(?:call|contact|text)|dnc|no (?:call|contact)) list\b",
    r"(?:i'm|i am|im|am|is|are|been) (?:already )?on (?:the )?(?:national |federal |state )?(?:dnc|dncr?|do ?not ?call)\b",
    r"(?:didn'?t|did not|never) (?:subscribe|opt in|sign up|consent|agree|enroll|register|ask for (?:this|these|it))(?= [.,]|[ ]?$| (?:to|for) (?:this|these|your|any|text\w*|sms|get|receiv\w+)\b)",
    r"(?:i|we) (?:don'?t|do not|never) (?:give (?:you )?(?:my )?)?consent(?= [.,]|[ ]?$| to)",
)
ENDED = (
    # The texts, their service, their reach are to end.
    rf"(?:^|[.,]) {_PLEASE}(?:end|terminate|discontinue|cease|stop) (?:it|this|that|these|those|(?:my |the |this |your |all )?(?:subscription|conversation|service|contact|communication|sms|chat|enrollment)){_LAST}",
    rf"(?:^|[.,]) {_PLEASE}(?:cancel|stop|end|delete|turn off|shut off|kill|mute|disable) (?:all |my |the |these |those |your |any |future )*(?:these|{_NOUN}){_LAST}",
    rf"(?:^|[.,]) {_PLEASE}(?:turn|shut|switch) (?:these|this|those|them) off{_LAST}",
    r"how (?:to|(?:do|can|could|would|should) (?:i|we|one)) (?:stop|cancel|end|get rid of|turn off|block|quit|make) (?:receiving|getting|(?:these|this|your)(?= (?:[\w'-]+ ){0,2}(?:te?xt|txt|mess|msg|sms|alert|notif|remind|promo|spam|service|updat|crap|bs|stuff|subscr)\w*| please| stop| now| [?.,]|[ ]?$)|the te?xts?|the messages|te?xts?|messages|you|u)\b(?! (?:leak|noise|order|transfer|payment|service|from (?!text|send|mess)|card))",
    r"^ (?:please )?(?:tell me )?(?:how (?:to|do i|can i|do we|would i)|where do i|what do i (?:text|do|send|say|reply) to) (?:stop|unsub\w*|opt ?-?out|get off|be removed|unregister)(?: this| these| it| here)? (?:[?.,] )*$",
    r"get (?:the \w+ )?(?:out of|outta|off|off of) my (?:phone|inbox|messages|cell|texts|dms)\b(?! (?:case|screen))",
    rf"(?:^|[.,]) {_PLEASE}(?:drop|exclude|excuse|scrub|omit|unlist|skip|purge) (?:me|us|my (?:number|name|phone|contact|info)|this number){_LAST}",
    r"(?:^|[.,]) (?:please )?(?:take|get|be|want) off (?:of )?(?:the |your |this |ur )?list\b",
    r"(?:died|dead|deceased|passed(?: away)?|moved|sold (?:it|that|the \w+|this)|already sold|by that name|not for me|no interest|not interested|wrong \w+|not selling|not (?:him|her|them|\w+)|no longer \w+(?: \w+){0,4}) (?:[.,] )?(?:please |pls |plz |so |and |just )*(?:stop|remove|delete|unsub\w*|take)(?: (?:her|his|him|this|my|me|us|it|the|their|off|number|from|your|list))*(?= [.,]|[ ]?$| (?:please|pls|thanks|thank)\b)",
    r"this (?:is not|isn'?t|is no longer|is not even|ain'?t) (?:(?:his|her|their|the right|\w+'?s) )(?:phone|cell|number|#)\b",
)
ANGER = (
    # Blocked, reported, sued; sent away.
    r"(?:i'm|i am|im|i'll|i will|gonna|going to|i'm going to) block(?:ing)? (?:you|u|this number|your number|ya)\b",
    r"(?:you'?re|you are|u r|ur|you have been|you've been|your number is|number has been) (?:\w+ )?blocked(?: and reported)?(?= [.,]|[ ]?$)",
    r"(?:you will be|will be|you'?re being|you are being|getting|you have been|this is|number|i) (?:being )?reported(?= [.,]|[ ]?$| (?:as spam|to (?:the )?(?:fcc|ftc|police|bbb|attorney|authorities)))",
    r"(?:violat\w+|breaking|against) (?:of |the |federal )*(?:tcpa|law|do not call|dnc)\b(?=.*)(?! (?:firm|school|enforcement))",
    r"(?:you are|you'?re|u r|this is|stop|your|ur) harr?ass(?:ing|ment)?(?: (?:me|us|my \w+))?(?= [.,]|[ ]?$)",
    r"(?:te?xt|message|contact|keep texting)(?: me)? again (?:and|n|&) (?:\w+ ){0,3}(?:sued?|report\w*|block\w*|police|court)\b",
    rf"why (?:\w+ ){{1,3}}(?:still|keep|keeps|continue) {_few(1)}(?:to )?(?:gett?ing|get|receiving|receive|te?xting|sending|messaging|contacting|text|message)(?: (?:these|this|me|us|your|texts?|messages?)\b(?! (?:late|delayed|twice))|{_LAST})",
    r"(?:^|[.,]) (?:please |just |ok |stop )*(?:f\w* u|fu|fuck (?:you|u|off)|f off|bug off|screw (?:off|you)|eff off|take a hike|get lost|go away|give it a rest|let (?:me|us) be|leave (?:me|us) be|shove it|beat it)(?= [.,]|[ ]?$)",
    r"^ (?:ok |please )?enough(?: is enough)?(?: now| please)? (?:. )*$|^ (?:never again|no more (?:ever|ok|thanks?))(?: please)? (?:. )*$|^ (?:please )?stop (?:that|it (?:you )?\w+) (?:. )*$",
    r"^ (?:i'm |you're |number )?(?:blocked|blocking (?:you|this number)|reported(?: as spam| to (?:the )?\w+)?)(?= [.,]|[ ]?$)",
)
_CALM = r"(?:radio silence|total silence|silence|peace and quiet|some peace|to be left (?:alone|in peace|be)|to be forgotten|to hear nothing|no contact)"
_GONE = (
    r"(?:removed|taken (?:off|out)|excluded|dropped|deleted|erased|struck|left (?:off|out)|unsubscribed|unenrolled|unregistered|opted out|scrubbed|purged"
    r"|omitted|released|exempt(?:ed)?|withdrawn|pulled|cut|crossed off|wiped|cleared|spared|suppressed|dis?enrolled|delisted)"
)
_FROM = rf"(?:(?:off|from|out|outta)(?: of)?|of) {_few(4)}(?:{_NOUN}|lists?|mailings?|programs?|records?|database|system|files|roster|everything|yours|group|thread|outreach)\b"
_WITH = rf"(?:{_few(4)}(?:{_NOUN}|{_DOING}|mailings?|pings|outreach|hear\w* from|(?:be(?:ing)? )?(?:te?xted|messaged|contacted|notified|pinged)|on (?:this|your|the) {_few(1)}list)|(?:this|these|those|them|all (?:this|that|of (?:it|this|them)))(?= [.,]|[ ]?$| any ?more\b))"
_ONCE = r"(?! (?:[\w']+ ){0,3}(?:before|after|until|till?|while|when|unless|during|tonight|today|tomorrow|yet|so (?:early|late)|at (?:\d+|night|work)|late|early|in the|on (?:sun|mon|tue|wed|thu|fri|sat|week|my)\w*|about|in (?:all )?caps)\b)"
_CLOSED = r"(?= [?.,]|[ ]?$| (?:please|pls|plz|thanks?|thx|now|asap|immediately|already|right now|forever|for good|at once|today|ever|any ?more|entirely|altogether|completely|permanently)\b)"
_QUIT = r"(?:not|never|no longer|stop|stopped|quit|cease|ceased|refrain|refrained|don'?t|do not|didn'?t|won'?t|avoid|desist)"
_PARTY = r"(?:you|u|y'?all|ya|you guys|you people|your (?:\w+ )?(?:company|store|team|office|business|people|system|bot|staff|machine)|they|nobody|no one|anybody|anyone)"
PLEADED = (
    # Somebody is to see to it that no more of them come.
    rf"(?:see|make sure|ensure|be sure|make certain|arrange|fix it|set it|so|such) (?:to it )?(?:so )?(?:that )?(?:i|we|she|he|they|it|you|u|my \w+|our \w+|this (?:\w+ )?(?:number|phone)|no one here) (?:\w+ )?(?:{_NOT}|aren'?t|isn'?t|am not|stop|quit) {_few(2)}(?:gets?|receiv\w+|see|hear from|{_DO}|{_DOING}|send|on) {_few(4)}(?:{_NOUN}|of (?:them|these|those|this)|these|them|me|us|again|any ?more|list)\b{_ONCE}",
    rf"(?:see|make sure|ensure|arrange|have|get|want|need) (?:to it )?(?:that )?(?:me|us|i|we|my \w+|this (?:\w+ )?(?:number|phone)|it) (?:is|are|am|gets?|be)? ?{_GONE} (?:{_FROM})",
    # To be taken off, asked, wished or told in the passive.
    rf"(?:can|could|may|might|should|must|shall|will|rather|like|love|want|wish|need|needs|prefer|ought|ask\w*|request\w*|demand\w*|way|possible|expect|hop\w+|how (?:do|can)|where (?:do|can)) (?:(?:i|we|my|our|this|number|name|phone|line|please|kindly|to|that|for|me|us|simply|just|can|could|it) ){{0,5}}(?:be|get|have been|being) (?:\w+ )?{_GONE}(?: {_FROM}|(?<!cut)(?<!pulled)(?<!cleared)(?<!released)(?<!exempt){_CLOSED})",
    rf"(?:{_OUT}|forget|lose|destroy|shred|toss) (?:(?:my|our|this|the|his|her) \w+ (?:and|or|&) (?:my |our )?\w+|{_MINE}) (?:\w+ )?(?:off|from|out)(?: of)? (?:of )?(?:everything|anything|whatever|wherever|anywhere|yours|all (?:of )?(?:it|your|that|the)\b|every \w+|any and all|your (?:\w+ )?(?:phone|computer|machine|bot|contacts?|records?|rolodex|spreadsheet|crm|account|campaigns?|outreach|address book))",
    rf"(?:my|this|our) (?:\w+ )?(?:number|name|phone|info\w*|details)\b.* [.,] (?:please |now |so |just |and |then )*(?:erase|delete|lose|remove|destroy|get rid of|toss|scrub|shred|discard|dump|trash|drop|take) (?:it|that|this|them)(?: out| away| off(?: of)?(?: yours?(?: \w+)?)?| from \w+ \w+)?{_CLOSED}",
    # No use for them; better without.
    rf"(?:no|zero|little|absolutely no|hardly any|have any|without any|not any) (?:further |real |more |earthly )?(?:use|need|interest|desire|time|patience|wish|room|appetite|reason|intention) (?:for|of|in|to (?:receive|get|be|hear|read|see|keep|go on|continue)) {_WITH}",
    rf"(?:can|could|i'd|we'd|rather|will|i'll|better off|happier|fine|am good|i'm good|am ok) (?:\w+ )?(?:(?:do|live|survive|manage|go|get by|be) )?without {_WITH}",
    rf"(?:decid\w+|chos\w+|choos\w+|elect(?:ed)?|opt(?:ed|ing)?|prefer\w*|vote\w*|resolved) (?:\w+ )?(?:against|not to|to (?:skip|forgo|decline|refuse|end|stop|leave|quit|drop|discontinue|pass on)) {_few(3)}(?:receiv\w+|get(?:ting)?|{_NOUN}|participat\w+|continu\w+|be(?:ing)? (?:te?xted|contacted|messaged))\b{_ONCE}",
    rf"(?:done|through|finished|over|fed up|had (?:it|enough)|had my fill|sick|tired|weary|exhausted|bored|sick and tired|up to here|rid|free|relieved|spare (?:me|us)|quit of|skip|pass on|not (?:a fan|fond|in need)) (?:of |with |from )?(?:\w+ )?{_WITH}",
    rf"(?:spare|excuse|exempt|release|relieve|free|save) (?:me|us|my \w+) (?:of |from )?{_WITH}",
    # It would be best if you wrote no more; you may not.
    rf"(?:best|better|prefer\w*|rather|kind\w*|appreciat\w+|glad|happy|happier|grateful|thankful|oblige\w*|insist\w*|ask\w*|hop\w+|suggest\w*|recommend\w*|request\w*|nice|great|good|wonderful|love|pleased|wish\w*|want\w*|demand\w*|beg\w*|trust|time|mind) {_few(4)}(?:{_PARTY}) (?:\w+ )?{_QUIT} {_few(2)}(?:{_DO} {_ME}|{_DOING}|send\w* (?:me|us|{_NOUN}|{_THESE}|anything|things|stuff)|from (?:{_DOING}|sending))\b{_ONCE}",
    rf"(?:{_PARTY}) (?:must|should|shall|may|can|are|r|have|need|ought|had better|better|will|would)(?: to)?(?:n'?t| not)? (?:\w+ )?(?:{_QUIT}|to|be) (?:to )?(?:ever )?(?:{_DO} {_ME}|{_DOING} {_ME}|send(?:ing)? (?:me|us) {_few(3)}{_NOUN}|use my number|using my number)(?<!to text me)(?<!to contact me)(?<!be texting me)(?<!to message me)\b{_ONCE}",
    rf"(?:{_PARTY}) (?:are|r) (?:not|never|no longer) (?:to|allowed to|permitted to|welcome to|authori[sz]ed to|supposed to) (?:\w+ )?(?:{_DO}|send|use)\b {_few(1)}(?:{_ME}|{_NOUN}|number)\b{_ONCE}",
    rf"(?:you|u|y'?all) (?:can'?t|cannot|can not|mayn'?t|may not|mustn'?t|shouldn'?t|shall not) (?:{_DO}|keep {_DOING}|send) (?:{_ME}) (?:{_AGAIN}|like this)\b",
    # They must end.
    rf"(?:^|[.,]) (?:\w+ )?(?:these|this|they|all (?:of )?(?:this|it|these)|it all) (?:\w+ )?(?:must|needs? to|has to|have to|have got to|has got to|gotta|got to|should|ought to|better|need|want) (?:all |now |really |please |just )*(?:stop|end|cease|go away|be stopped|stopping)(?: coming| now| please)*{_LAST}",
    rf"{_NOUN} {_few(3)}(?:stop|end|cease|go away)(?: coming)?(?= [.,] (?:please|now|or)\b)|(?:put|bring|call) (?:an? )?(?:end|stop|halt) (?:to|on) {_WITH}|(?:make|made) (?:{_THESE}|the {_NOUN}) (?:go away|end|disappear|cease)\b",
    rf"(?:end\w*|finish\w*|discontinu\w+|quit\w*|terminat\w+|cancel\w*|withdraw\w*|leav\w+|exit\w*|conclud\w+|stop\w*) (?:from )?(?:my|our|any|all) (?:\w+ )?(?:participation|enrollment|subscription|involvement|sign ?up|registration|inclusion) (?:in|to|with|for|from|on) {_few(3)}(?:{_NOUN}|program|list|service|these|this)\b",
    rf"(?:(?:last|final) {_NOUN}|last (?:one|time)) (?:\w+ ){{0,2}}(?:i|we) (?:want|care|wish|need|expect|hope|ever want|better|had better)\b|(?:this|that|it) (?:should|must|had better|better|needs to|has to|will) be the (?:last|final) (?:one|{_NOUN}|time)\b(?=.*\b(?:{_NOUN}|you|me|i)\b)",
    # Silence, and not another word.
    rf"(?:want|wish|like|need|ask\w*|love|appreciate|demand|expect|prefer|request\w*|crave|owe) {_few(5)}{_CALM}(?: (?:from|by) (?:you|u|y'?all|your \w+|this \w+|now on)|(?= [.,]|[ ]?$| please\b))",
    rf"(?:leave|let) (?:me|us|my \w+) (?:in peace|be|rest|have (?:some |my )?(?:peace|quiet)){_CLOSED}|(?:go|fall|be|stay|keep) (?:silent|quiet|dark) (?:from now on|forever|for good|and (?:never|don'?t|do not) (?:text|write|message))\b",
    rf"{_SUBJECT}{_NOT} (?:ever )?(?:send|write|type) (?:me |us )?(?:another|one more|a single one|any others?|a thing|a word|another (?:one|word|thing)){_CLOSED}",
    rf"{_SUBJECT}{_NOT} (?:ever )?(?:te?xt|txt|message|msg|contact|write|reach out|sms) (?:to (?:ask|sell|offer|check|remind|tell|see|try|pitch|me)|from (?:another|a(?:ny)? (?:different|new|other)|any|other|that|your) (?:\w+ )?(?:number|phone|line)|asking|about) {_few(4)}(?:again|any ?more|either|ever|number|phone|line){_CLOSED}",
    rf"(?:^|[.,]) (?:please |pls )?(?:not|never) ever(?: again)?{_CLOSED}|(?:want|care|wish|need) (?:to )?(?:never|not) (?:ever )?(?:hear|get|receive|see) {_few(4)}(?:from (?:you|u|y'?all)|{_NOUN}|again)\b|(?:^|[.,]) {_PLEASE}stop (?:pls|plz|plss|pleas|pleeze?|please)\b(?! (?:by|at|in|over|on|and (?:get|pick|grab|see|bring))\b)",
    rf"(?:never|don'?t|do not) (?:ever )?(?:want|wanna|wish|care|need) (?:to )?(?:ever )?(?:hear|get|receive|see|read) {_few(3)}(?:from (?:you|u|y'?all|this number)|{_NOUN}) (?:again|ever|any ?more)\b",
    rf"(?:u|you|ya|y'?all|your \w+|this number) (?:have been|has been|got|are|r|were|been|just got) (?:\w+ )?(?:blocked|reported|flagged|blacklisted)(?: (?:and|n|&) \w+)?{_CLOSED}",
)
ENGLISH = (*PLEADED, *TOLD, *FORBIDDEN, *ENDED, *ANGER, *HALTING, *NEGATED, *LEAVING, *CONSENT, *FED_UP, *MISTAKEN)
