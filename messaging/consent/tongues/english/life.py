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
LIFE = (*UNNEEDED, *CAUSED, *GONE, *REFUSED_BEFORE)
