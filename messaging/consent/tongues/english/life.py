"""English of life's turns: what is needed no more, whom they let text, both of them, and how to get out of it.

Words are laid out as `plain.py` says.
"""

from .telling import NOT_TOLD
from .words import AGAIN, CLOSED, DO, DOING, HALT, LIST, ME, MINE, NOT, NOUN, ONE, OTHER_LIST, OUT, few

_WONT = r"(?:won'?t|will not|shall not|shan't|(?:isn't|aren't|ain't|not) (?:going to|gonna)|no longer|don't|do not|doesn't|does not)"
_GOODS = r"(?:sales?|deals|specials|offers|promos?|coupons|ads|discounts|alerts|pitch\w*)"
_PLACE = rf"(?:{LIST}|(?:the|your|ur|these|this|all|any) {few(2)}{NOUN}\b)"
_NOBODY = (
    r"(?:nobody|no ?one|no1|none of us|neither (?:one )?of us|not one of us|neither (?:my \w+|i|he|she) (?:n?or) (?:my \w+|i|me|he|she))"
    r"(?: (?:here|else|(?:in|at|on) (?:this|my|our|the) (?:\w+ )?\w+))?"
)
_SENDER = r"(?:(?:your|ur|that|this|the) (?!drivers?\b|guy\b|tech\w*|crew|couriers?|plumbers?|kids?\b)(?:\w+ ){0,2}?\w+|anyone|anybody|any of your \w+|(?:any|some)one (?:else )?(?:from|at|in) \w+ \w+)"
UNNEEDED = (
    # What will be needed no more, by whomever.
    rf"{_WONT} (?:\w+ )?(?:be )?(?:need|want|requir|us)(?:e|ing)? (?:to (?:get|receive|hear|see) )?(?:any ?more(?: of)?|more|further|future|your|these|those|ur)(?: of)?(?: the| your| these)? {few(2)}{NOUN}\b(?! (?:about|for|to|at|until|before|today|tomorrow|tonight|code)\b)",
    rf"{_WONT} (?:\w+ )?(?:be )?(?:need|want|requir|us)(?:e|ing)? (?:the|any) {few(2)}{NOUN} (?:{AGAIN}|now)\b|(?:won'?t|will not|not|no longer) be (?:needing|wanting|requiring|using) (?!(?:a|an|my)\b){few(2)}(?:texts?|text messages|messages|reminders|updates|alerts|notifications)(?: {AGAIN})?{CLOSED}",
    rf"^ (?!.*\b(?:return|refund|exchang\w*|credit|sell|sold them|buy|bought|haul|pick|donat\w*|trade|take them|ship|size|fit|fits|send (?:them|it) back|drop|recycl\w*|order\w*|how do i|cancel|appointment|do you|can i|pills?|meds?|medic\w*|crutches)\b)(?:.* )?(?:and|but|so|because|since|[.,]|(?<=^ ))(?: (?:i|we|she|he|they|really|just|my \w+))* {_WONT} (?:want|need|read|use|like|open) these (?:any ?more|any longer|at all|no more|either){CLOSED}",
    # Nobody here wants, or reads, what comes from them.
    rf"{_NOBODY} (?:even |really |ever )?(?:wants?|needs?|reads?|likes?|asked for|signed up for|uses?|cares? (?:for|about)) (?:to (?:get|receive|see|hear|read) )?(?:the|these|your|ur|any|all|those)(?: of)?(?: the| your| these)? {few(1)}{NOUN}(?:{CLOSED}| from\b)",
    rf"{_NOBODY} (?:even |really |ever )?(?:wants?|needs?|is (?:interested in|buying)|asked for|cares? about)(?: to (?:buy|hear about|know about))? (?:your|ur) (?!help\b|number\b|name\b)(?:\w+ )?\w+{CLOSED}",
)
"""What is needed no more."""
CAUSED = (
    # Their machine, or their people, are not to be let text.
    rf"(?:(?:{NOT} (?:ever |please )?(?:let|have|allow|make|permit|get))|(?:{HALT} (?:letting|having|allowing|making))) {_SENDER} (?:from (?:your|the) \w+ )?(?:to )?(?:keep )?(?:{DO}|{DOING}) {ME}{ONE}",
    rf"(?:(?:{NOT} (?:ever |please )?(?:let|have|allow|make|permit|get))|(?:{HALT} (?:letting|having|allowing|making))) {_SENDER} (?:from (?:your|the) \w+ )?(?:to )?(?:keep )?send(?:ing)? (?:me |us )?(?:(?:any|more|these|those|your|out) )*(?:\w+ )?{NOUN}\b{ONE}",
    rf"(?:keep|prevent|block) (?:your|ur|that|this|these|those) (?:\w+ ){{1,3}}from (?:{DOING}|sending) (?:me|us|{ME}|(?:(?:any|more|these|your) )*{NOUN})\b{ONE}",
    # Not again, whatever it is about.
    rf"{NOT_TOLD} (?:please |ever |even |again )*{DO}(?: {ME})? (?:again|any ?more|ever again)(?= (?:about|regarding|re|concerning|to ask|on) )(?!.*\b(?:until|unless|if|before)\b)",
    rf"{NOT_TOLD} (?:please |ever |even |again )*{DO} {ME} (?:about|regarding|concerning|to ask about) {few(4)}(?:again|any ?more|ever again|ever)(?= [.,]|[ ]?$| please\b)",
    rf"(?:{HALT}) (?:trying|tryna|attempting) to (?:sell|get|make|convince|persuade|push|pitch|contact|text|recruit|sign|market to|upsell|lure) (?:me|us)\b(?! (?:to (?:stay|come|laugh|cry|blush|eat)|out|home|fat)\b)",
)
"""Whom they let text, and about what."""
GONE = (
    # Off the texts, by whatever verb; both of them.
    rf"(?<!never )(?<!n't )(?<!not )(?<!i )(?<!was )(?:{OUT}|sign|turn|shut|log|knock|stop|end) (?!(?:it|them|her|him)\b){MINE} (?:\w+ )?(?:off|from|out|outta)(?: of)? (?!{OTHER_LIST}){_PLACE}{CLOSED}",
    rf"^ (?!.*\b(?:orders?|appointments?|cart|items?|typos?|duplicates?|charges?|reservations?|bookings?|bills?|invoices?|tickets?)\b).*\b(?:{NOUN}|numbers?|phones|lines|{DOING}|text)\b.* (?:(?:remove|delete|drop|unsubscribe|erase|kill|stop|lose|cancel|scratch) (?:both|either|all|each)|(?:take|get|pull) (?:both(?= .*off\b)|them both(?= off\b)))(?: of)?(?: (?:them|these|those|us))?(?: off| out)?{CLOSED}",
    # Out of it, off it, not on here.
    rf"(?:{NOUN}|text \w+)\b.* (?:how (?:do|can|would) (?:i|we)|get me|get us|let me|let us|want|(?:i|we)'d like|need) (?:to )?(?:get |be )?(?:out|off)(?: of)?(?: of)? (?:it|this|that|these|them){CLOSED}",
    rf"(?:want|wanna|need|(?:i|we|she|he)'d (?:like|love)|would like) off (?:of )?(?:it|this|that|these|here|(?:the|your|this|that) (?:\w+ )?(?:list|thread|chain|texts)){CLOSED}",
    rf"(?:{NOT}|didn't|did not) (?:want|wants|wanted|wanna|need|wish|like|ask|asked)(?: to)?(?: be| stay| remain)? on (?:here|this|these|(?:this|your|the) (?:text |texting |mailing )?(?:list|thing|chain|thread))(?: either)?{CLOSED}",
    # How not to get them.
    rf"(?:any|some|no|easy|the) way (?:\w+ )?(?:(?:of|to|i|we|that|for me to|can|could|we can) )*(?:not|don't have to|stop|quit|no longer|avoid)(?: to)? (?:(?:get|getting|receiv\w+|hear\w*|see\w*)(?: about)? )?(?:the|these|your|ur|all the|any) {few(2)}(?:{_GOODS}|{NOUN}){CLOSED}",
    r"where (?:is|do i find|can i find|'s) (?:the |your |an? )?(?:unsub\w*|opt ?-?out) (?:page|form|link|button|option|thing|box)\b|where's (?:the |your )(?:unsub\w*|opt ?-?out) \w+\b",
)
"""Off it."""
REFUSED_BEFORE = (
    # They said no, and get them.
    r"(?:told|said|asked|wrote|marked|put|checked|ticked|circled) (?:(?:the|your|that|ur) \w+ |you |u |them )?no (?:to )?(?:(?:the|your|any|more) )?(?:(?!more\b)\w+ )?(?:texts?|text messages|texting|promos?|marketing|ads)(?= [.,?]|[ ]?$| (?:when|at|on|please|and|but|so|to|already|before|last|in|i|why|for)\b)(?! (?:back|came|yet|from (?:him|her|them|my))\b)",
    rf"(?:said no to (?:the |your |any )?{NOUN}|unchecked (?:the|that|your) \w+|un-?ticked|never asked for (?:them|these|this)|(?:didn't|did not|never) (?:sign up|signed up|ask|asked|agree|agreed|join|subscribe))\b.* why (?:am i|are we|do i|do you|are you|are u|is it) (?:\w+ )?(?:getting|get|receiving|{DOING}|{DO}|sending|send)(?: (?:them|these|this|{NOUN}|me|us))*{CLOSED}",
)
"""What they said no to before."""
_PHONE = r"(?:(?:my|our|his|her|this|the kids?'?s?) (?:[\w'-]+ ){0,2}?(?:phones?|cells?|numbers?|lines?|tablet|device|mobile|watch))(?! (?:bill|case|plan|cover|screen|contract)\b)"
_LONELY = r"(?:brother|sister|girl|guy|man|woman|dude|fella|lady|gal|person|soul|body|mom|mama|mother|grandma|grandpa|veteran|vet|retiree|widow\w*|senior|gentleman|human|chick|fool)"
_TEXTED = rf"(?:{NOUN}|{DOING}|text|texted|send|sends|sending|sent)"
NAMED = (
    # By another way, and not by text.
    rf"(?:only|just|always) (?:e-?mail|call|mail) (?:me|us) (?:please )?(?:from now on|from here on|going forward|in (?:the )?future)\b|(?:(?:by|via|through|on|over|use|do|prefer) )?(?:e-?mails?|phone|mail|letter|post|calls?)(?: ,)? (?:and )?not (?:by |via |through |on |over |the |your |any |these )?(?:texts?|sms|texting|text messages?){CLOSED}",
    r"(?:reply|text|send|say|type|replied|sent|said|typed|texted) (?:the word )?(?:stop|unsubscribe) (?:(?:every|each) (?:\w+ )?\w+|(?:again and again|over and over|constantly|all the time|daily|weekly))(?= [.,]|[ ]?$| (?:and|but|yet|still|so)\b)",
    # Thrown away, forgotten, whosever it is.
    rf"(?:how|who|why|where|somebody|someone)\b.* (?:got|gave|have|has|had|get) (?:you )?(?:my|this) (?:\w+ )?(?:number|info\w*|cell|contact)\b.* (?:please |just |so |but |and |now )(?:please |just )?(?:forget|lose|delete|erase|remove|drop|toss|trash|dump|burn|shred|scratch) (?:it|this|that|me){CLOSED}",
    r"(?:throw|chuck|toss|rip|tear|cross|rub|black|blot|white|scratch|wipe) (?:away|out|up|off) (?:the \w+ with )?(?:my|this|our) (?:\w+ )?(?:number|name|contact|info\w*|digits|details)\b(?! (?:from|off|on) (?!(?:your|ur|all|any|this|these|the list)\b))|(?:chuck|throw|toss|put|dump) (?:my|this|our) (?:\w+ )?(?:number|contact|info\w*|digits|details) (?:away|out|in the (?:bin|trash|garbage|shredder))\b",
    rf"(?:remove|delete|erase|lose|forget|block|purge|drop|unsubscribe) (?:my|our) (?:[a-z]+ ){{0,2}}[a-z]+(?:'s|s') (?:\w+ )?(?:number|phone|cell|line|contact|digits){CLOSED}",
    rf"(?:cancel|end|kill|discontinue|terminate|{HALT}) (?:the|these|those|your|ur|my|all|all the|his|her|their|\w+'s) (?:(?!from\b)[\w-]+ ){{0,3}}?(?:texts|text messages|messages|alerts|notifications|reminders|promos|ads|updates|sms){CLOSED}",
    rf"(?<!n't )(?<!can not )(?<!cannot )(?<!not )(?<!never )leave (?:an?|this|the|that) (?:(?:poor|old|elderly|tired|sick|busy|young|grown) )*{_LONELY} alone{CLOSED}",
    # They delete whatever comes; they live there no more, and yet it comes.
    rf"{_TEXTED}\b.* keep (?:on )?(?:deleting|ignoring|trashing|erasing|swiping|blocking)(?= [.,]|[ ]?$| (?:them|em|these|those|it|every|all)\b)(?!.*\b(?:accident|mistake|resend|again)\b)|keep (?:on )?(?:deleting|ignoring|trashing|erasing) (?:all )?(?:of )?(?:these|those|your|ur|ya|the) (?:\w+ )?{NOUN}\b(?!.*\b(?:accident|mistake|resend)\b)",
    rf"{_TEXTED}\b.* save (?:us both|both of us|yourself|urself|yourselves|you and me|everyone) (?:the |some |a little |your |ur )?(?:time|trouble|effort|money|energy|breath|hassle){CLOSED}",
    rf"(?:keep|still|always|constantly|i'm) (?:on )?(?:get|getting|receive|receiving) (?:your|ur|these|all these|so many|all your) {few(1)}{NOUN}\b.* (?:don't|do not|no longer|never|not|haven't|hasn't|ain't|isn't)(?: even| been)? (?:live|work|shop|go|own|bank|eat|attend|belong|sign\w*|ask\w*|want|a (?:customer|member|client|patient|student|parent|tenant|resident|donor)|been an? \w+|there|have (?:a|an|any) (?:dog|cat|pet|car|truck|boat|kid|house|home|account|child))\b",
    rf"{NOUN}\b.* (?:please|so|pls) (?:please )?(?:quit|cease|desist|end)(?: it| them| now)?(?= ?[.]? ?$)",
    # Whose phone it is; not on it, not to it.
    rf"(?:(?:this|that|it)(?:'s| is| was)?|my|our) (?:[\w']+ ){{0,3}}?(?:phone|number|cell|line|landline|mobile|tablet|pager)\b(?! (?:is |was )?(?:broke\w*|dead|died|off)\b).* (?:please |so |kindly |, )?(?:don't|do not|never) (?:text|message|contact|spam|bother) (?:it|to it){CLOSED}",
    rf"{NOT} (?:want|need|wish for) (?:any of )?(?:these|those|this|them|it|(?:your|ur|these|this|that) (?:texts?|stuff|crap|junk|ads?|messages|spam|promos?|mess|garbage)) (?:on|in) {_PHONE}",
    rf"(?:(?:don't|do not|never)(?: you| ever| please)? send|(?:{HALT}) sending) (?:these|those|this|them) to {_PHONE}(?! , (?:send|use|text)\b)(?: {AGAIN})?{CLOSED}(?!.*\b(?:send|use|text) (?:them |it )?(?:to |me (?:at|on) )?(?:this|my)\b)",
    # Several of theirs; another's; only some.
    r"(?:remove|delete|erase|unsubscribe|take off|drop) (?:both )?(?:my|our) (?:\w+ )?(?:mobile|cell|phone|number|line|landline|e-?mail|name)(?: (?:and|n|plus|or) (?:my |our |the )?(?:\w+ ){0,2}?(?:mobile|cell|phone|number|line|landline|e-?mail|one|\w+'s)){0,2}(?: (?:please|both|too))*(?= [.,?]|[ ]?$)",
    r"(?:^|[.,]) (?:please |just |so |kindly |now )*forget (?:all )?about (?:me|us|this number|my number)(?= [.]|[ ]?$| (?:please|thanks|forever)\b)",
    rf"(?:nothing|anything|something) better to do(?: with \w+ \w+)? than (?:to )?(?:{DO}|{DOING}|bother|send)\b",
    r"(?:stop|quit|don't|do not|no more) (?:sending|send|texting|text|giving) (?:me|us) (?:about )?(?:(?:other|another) (?:people|person|folk)\w*'?s?|some(?:one|body)(?: else)?'?s|[a-z]+'s|the wrong (?:person|guy)'?s|a stranger's) (?:\w+ )?(?:appointments?|reminders?|texts|messages|results|info\w*|alerts|updates|news|stuff|prescriptions?|schedules?|grades)(?= [.,]|[ ]?$| (?:please|any ?more|again)\b)",
    rf"only (?:send|text|message|want|give) (?:me |us )?(?:the |my |about )?{few(3)}(?:{NOUN}|appointments?|orders|deliver\w+|receipts) .*\b(?:nothing else|no (?:promo|ads|market|sales|spam)\w*|not (?:the|any|all) (?:promo|ads|market|sale|spam|deal)\w*)",
    r"(?:settings?|preferences?|profile|account|file|form|chart) (?:clearly |already |should )*(?:say|says|said|reads?|is set to|are set to|set to) no (?:texts?|texting|messages|sms|promos?|marketing)\b",
    r"(?:texted|text|texting|messag\w*)\b.* (?:don't|do not|never) (?:want to|wanna) hear (?:it|this|that) (?:again|any ?more|ever)\b",
    r"(?:please|pls|plz) stop (?:i|we|i'm|im|i've|we're|it's|you're|they|this is|these are)\b",
    rf"(?:if|when) (?:you|u|i) (?:ever )?(?:{DO}|get|send|hear) {few(3)}(?:again|(?:one|1) more (?:time|{NOUN})|another {NOUN})\b(?! with\b).*\b(?:(?:bad|negative|terrible|one star|1 star) review|yelp|boycott|never (?:shop|come|buy|eat|go|use)|change my number)\b",
)
"""By another way; whose number it is, and what becomes of it."""
LIFE = (*UNNEEDED, *CAUSED, *GONE, *REFUSED_BEFORE, *NAMED)
