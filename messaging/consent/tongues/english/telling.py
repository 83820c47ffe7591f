"""How English tells somebody not to text, in whatever frame: what is asked, and what is not to be done any more.

The frame (`_NOT`), the deed (`_WRITE`, `_SEND`) and what ends it (`AGAIN`) go together freely, so that none of
them must be thought of with another. Words are laid out as `plain.py` says.
"""

from .words import (
    AGAIN,
    CLOSED,
    DO,
    DOING,
    END,
    LIST,
    ME,
    NOT,
    NOUN,
    ONE,
    PLEASE,
    SEND,
    SUBJECT,
    THESE,
    YOU,
    few,
)

_PLEASE = r"(?:please |kindly |just |really |ever |even |again |all |at least )*"
NOT_TOLD = (
    rf"(?:{SUBJECT}(?:{NOT}|no(?= (?:send|write|text|message|contact)\b))(?: {YOU})?(?: (?:dare|need to|have to|continue to|keep on|start to|try to|bother to|please))?"
    # You may not; you are not to.
    rf"|{YOU} (?:may|must|shall|should|can|could|will|are|do|need|have|ought)(?:n?'t| not|not)(?: (?:to|allowed to|permitted to|supposed to|welcome to|authori[sz]ed to|have to|need to))?"
    r"|(?:you|they)'re not (?:to|allowed to|permitted to|supposed to|welcome to)|(?:can|could|would|will|please) (?:you |u |y'?all |someone |somebody )?(?:guys )?(?:please )?not"
    # I do not want you to; I would rather you did not.
    rf"|{NOT} {few(2)}(?:want|wants|need|needs|wish|wishes|like|likes|care for|expect|permit|allow|authori[sz]e) {YOU} to"
    rf"|(?:rather|prefer\w*|appreciate(?: it)?|grateful|like|love|better|best|nice|request\w*|ask\w*|beg\w*|wish\w*|hope|told|tell|telling|want|insist|demand)(?: if)?(?: that)? {YOU} (?:would |could |to |did |do |does )?(?:not|never|didn't|don't|wouldn'?t)(?: to)?"
    rf"|thank (?:you|u|ya) (?:guys )?(?:not|never) to|(?:ask\w*|beg\w*|told|tell|want|like) {YOU} {few(2)}not to|no need(?: for {YOU})?(?: to)?|(?:make (?:sure|certain)|see to it|ensure)(?: that)? (?:{YOU}|no one|nobody) (?:{NOT})"
    rf"|never (?:want|wish|need) {YOU} to)"
)
"""Who is told that it is not to be, and how."""
_WHO = rf"(?:{ME}|(?:my|our) (?:\w+ )?\w+|here|(?:his|her|their) (?:\w+ )?(?:phone|cell|number))"
_THEM = r"(?:her|him|them)"
_WRITE = rf"(?:(?:re ?-?)?(?:{DO}|e-?mail|call|reply to)(?: (?:or|and|nor) (?:{DO}|e-?mail|call))?|(?:keep(?: on)?|continue|go on|start|resume|be) {DOING})"
_MORE = rf"(?:{THESE}|any ?(?:more|thing|one)(?: of (?:{THESE}|your \w+))?|any of (?:{THESE}|your \w+)|more|stuff|(?:any|more|another|further|such|your|ur|these|those|one more|a single) {few(2)}{NOUN})"
_SEND = rf"{SEND} (?:(?:out|over) )?(?:(?:{ME}|{_THEM}) )?(?:{_MORE}|{NOUN})(?: to {_WHO}| {_THEM})?"
_OURS = (
    rf"(?:any ?more(?: of)? (?:{THESE}|your {few(1)}{NOUN}|yours)|any of (?:{THESE}|your {few(1)}{NOUN})|(?:(?:any|more|further|your|ur|these|those|all|such) ){{1,3}}{few(2)}{NOUN}|(?:any )?{few(1)}{NOUN} (?:\w+ )?from (?:you|u|your|this|these)\b"
    r"|to (?:hear|be hearing) from (?:you|u)|hearing from (?:you|u))"
)
"""What they send."""
_GET = (
    r"(?:to )?(?:be )?(?:get|getting|receive|receiving|see|seeing|read|reading|have|having|be sent|deal with|deal)"
)
_NUMBER = r"(?:me|us|myself|ourselves|(?:my|our|this) (?:\w+ )?(?:numbers?|phones?|cell|lines?|mobile|name|info\w*|contact|details))"
_TEXTS = rf"(?:{LIST}|(?:the|your|ur|these|this|all|any) (?:\w+ )?{NOUN}\b)"
_GONE = r"(?:expunged|stricken|struck|erased|wiped|purged|removed|deleted|dropped|pulled|scrubbed|unlisted|de-?registered|unregistered|un-?enrolled|dis-?enrolled|taken (?:off|out))"
TELLING = (
    rf"{NOT_TOLD} {_PLEASE}{_WRITE} (?:{_WHO}|{_THEM}){ONE} {few(3)}{AGAIN}\b(?! (?:until|if|unless|before))",
    rf"{NOT_TOLD} {_PLEASE}{_WRITE} {ME}{ONE}{END}(?<!text me back)",
    rf"{NOT_TOLD} {_PLEASE}{_SEND}{ONE}(?! to (?!me|us|it|here|our|my|this|dis|dat)\w)(?= {few(3)}{AGAIN}\b)",
    rf"{NOT_TOLD} {_PLEASE}{SEND} (?:{ME} )?(?:(?:any|more|another|further|such|your|ur) ){{0,2}}{few(2)}{NOUN}(?: to {_WHO})?{ONE}{END}",
    rf"(?:nobody|no ?one|none of you) (?:had )?(?:should|may|better|can|must|is to|is allowed to) (?:ever )?(?:be )?(?:{DO}|{DOING}) {ME}",
    # Nobody here wants them; no interest in any more of them.
    rf"(?:nobody|no ?one|(?:none|neither) of us|no1)(?: (?:here|in (?:this|my|our) \w+|at this number))? (?:wants?|needs?|wnts?|asked for|likes?|reads?|cares? (?:for|about)|is (?:interested in|reading))(?: {_GET})? (?:{_OURS}|{THESE}(?= [.,]|[ ]?$| any ?more))",
    rf"(?:interest\w* in|sick (?:and tired )?of|tired of|done with|through with|fed up (?:of|with)|had enough of|had it with|weary of|(?:no|any|zero) (?:use|need|time|desire|interest) for|(?:can'?t|cannot|won'?t) (?=have|be getting|keep getting)|(?:should|must|need|ought)(?:n'?t| not) (?:to )?be|decided (?:that )?(?:i|we) (?:do not|don't) want|(?:no longer|not|don't|doesn't|do not|does not|never) {few(2)}(?:want|wants|need|needs|wish|wishes|care|like|likes|interested)(?: for| in| to)?)(?: {_GET})? {_OURS}{ONE}(?! (?:about|regarding|to (?:her|him|them))\b)",
    rf"(?:never|not) (?:to )?(?:ever )?(?:get|receive|see|hear|read) (?:another|one more|a single|a further) (?:\w+ )?{NOUN} from (?:you|u|your|this)\b",
    # Over getting them; trying to get no more; no point in them.
    rf"(?:(?:i'm|im|we're|am|are|so|all) (?:over|done|finished)|no (?:point|sense|use) in|no reason (?:for (?:me|us) )?to|(?:rather|prefer|like|love|want|wish|need|trying|ready|decided|time|how|way (?:i|we)|can (?:i|we)) (?:to |can |could |do i |do we |does one |would i )?(?:not|stop|quit|cease|be done)|{NOT} (?:enjoy|like|care for|appreciate|want to)|(?:can't|cannot) keep) (?:keep |to keep |be )?(?:getting|receiving|seeing|reading|get|receive|see) (?!(?:an?|my|it)\b){few(4)}(?:{NOUN}(?! (?:late|back|before|about (?!you)))|(?:these|those){CLOSED})",
    # That you had never, that you no longer.
    rf"(?:happier|glad|grateful|better|best|prefer|rather|wish|like|love|pleased|delighted|appreciate) (?:it )?(?:if|that)? ?(?:you|u) (?:never|no longer|not) (?:ever )?(?:{DO}|(?:text|message|contact|bother|spamm|email|pester|pinged|writ)\w*|wrote|sent) {_WHO}",
    r"(?:taken?|removed?|deleted?|get|getting|dropp?(?:ed)?|pull(?:ed)?|kept?|strike|struck|cross(?:ed)?|come|coming|came) (?:(?:me|us|my \w+|this (?:number|phone|cell|line)|her|him) )?(?:off|from|out of) (?:of )?(?:the|your|this|ur|that) (?:text\w* |sms |mass |daily |weekly |whole )?(?:broadcasts?|blasts?|text list|messaging list|list)(?= [.,?]|[ ]?$| (?:please|now|thanks?|thank|asap|immediately)\b)",
    r"(?:resign\w*|withdraw\w*|bow\w*|drop\w*|step\w*) (?:out )?(?:from|of) (?:your|this|the|these) (?:\w+ )?(?:text\w*|mess\w*|sms|broadcast) ?(?:list|service|program|club|group|alerts)?\b",
    rf"(?:leave|laid|lay|knock|cut|cutting) off (?:with )?(?:the |these |your |all the )?(?:{DOING}|texts?|messages?)\b",
    # A number is to be gone, is drawn back, is let off whatever list it is on.
    rf"(?:request\w*|ask\w*|demand\w*|insist\w*|want|need|like|wish|prefer|have|see|get)(?: to (?:it|see|have))?(?: that)? {_NUMBER} (?:(?:to )?be |get )?(?:{_GONE}{CLOSED}|(?:{_GONE}|off|out)(?: off| from| out of| of){{0,2}} {_TEXTS})",
    rf"(?:(?:take|get|cut|cross|strike|pull|leave|drop) (?:out|away|off) {_NUMBER}|(?:pull|withdraw|strik|cutt|dropp|scrubb|eras)ing {_NUMBER}(?: off| out)?) (?:from|of|off|out of|outta)(?: of)? {_TEXTS}",
    rf"(?:lemme|let me|let us|get me|get us|get|be|want|wanna|need|like) (?:off|out|outta)(?: of)? (?!(?:the|my) phone\b)(?:(?=(?:this|your|ur|the|these|all|any)\b){LIST}|(?:whatever|whichever) (?:\w+ )?(?:lists?|this|it|that|texts?)\b|(?:this|your) (?:text|sms) \w+{CLOSED})",
    rf"(?:(?:^|[.,]) |(?:and|but|so|just|list|on|for|up|it|is|i|we) )(?:want|wanna|need)(?: to be| be)? (?:(?:off|out)(?: of)? (?:it|this|that|these|here)(?: thing)?{CLOSED}|off(?= [.]|[ ]?$| (?:please|now|asap)\b))|(?:my \w+|she|he) wants off(?: too| as well)?(?= [.]|[ ]?$)",
    rf"(?:^|[.,]) (?:and )?{PLEASE}(?:remove|delete|unsubscribe|drop|take off|opt out|erase) (?:me|us|mine|this (?:one|number)|my (?:husband|wife|mom|mother|dad|son|daughter|cell|phone|number))(?: off| out)? (?:too|as well|also){CLOSED}",
    r"(?:^|[.,]) (?:(?:can|could|would|will) (?:you|u) |ok |seriously |omg |ugh |so )*(?:please |just |kindly )*(?:stop|quit|enough|done) with (?:this|these|those)(?: things?)?(?= [.,?]|[ ]?$| (?:already|please|now|thanks?|ok)\b)",
    rf"(?:remove|delete|take|erase|drop|scratch) (?:(?:phone|cell|this|mobile) )?(?:numbers?|nmbr|name|phone|cell)(?: off)? (?:from|off|out of)(?: of)? (?:{LIST}|text\w*|sms)(?= [.,]|[ ]?$| (?:please|now|thanks?|asap)\b)",
    r"(?:(?:^|[.,]) |so |and |but )(?:these|(?:i |we )?(?:don't|do not|never) (?:even )?(?:read|open|use|need|look at) (?:these|them|any of (?:these|them)(?: \w+)?)|idc about (?:these|this))\b(?!.*\b(?:wrong|broken|size|order\w*|shipped|stock)\b).* (?:please |so )?(?:don't|do not) send(?: (?:them|any|it))?(?= [.]|[ ]?$| please)",
    rf"(?:take|get|pull|remove|leave) {_NUMBER} (?:off|from|out)(?: of)? (?:this|that|dis|dat|your|ur|these|those) (?:text\w* )?(?:things?|mess|crap|stuff|nonsense|garbage|bs|blasts?){CLOSED}",
    rf"(?:full of|filled (?:up )?with|stuffed with|clogged (?:up )?with|nothing but|flooded with|swamped with|loaded with) (?:(?:(?:all|your|ur|these|this) )+(?:\w+ )?(?:{NOUN}|stuff)|you)\b.* (?:enough|done|no more|(?:stop|quit|cut) it(?: out)?|please stop){CLOSED}",
    r"(?:no more|(?:stop|quit|enough)(?: it)?(?: with| of)? the) (?:donation|review|survey|feedback|fundrais\w+|political|sales?|marketing|event|rating|campaign|listing|charity|voting) (?:requests?|asks?|appeals?|pitch\w*|invites?|reminders?|stuff|updates|alerts)(?= [.,]|[ ]?$| (?:please|thanks?|ok)\b)(?!.*\?)",
    rf"(?:text|message|texting|messaging) (?:me |us )?(?:less|so (?:much|often))\b[^?]* (?:not at all|never|none)(?: at all)?{CLOSED}|(?:less|fewer) {NOUN}\b[^?]* (?:none|never|zero)(?: at all)?{CLOSED}",
    rf"{_NUMBER} (?:to )?(?:comes?|coming|gets?) off(?: of)? {_TEXTS}",
    # What was never agreed to, was promised, is for others to have.
    rf"(?:wasn't|weren't|was not|were not|i'm not|am not) (?:asking for|signing up (?:for|to)|agreeing to|consenting to|opting in ?to) (?:(?:be|get|receive|any|your|these|daily|so many) )*(?:{NOUN}(?! back)|texted|messaged|contacted)\b|no longer (?:agree to|authori[sz]e|permit|allow) (?:this|these|it|(?:your |any )?{NOUN}){CLOSED}",
    rf"(?:(?:giving|leaving) (?:you )?my (?:\w+ )?number (?:wasn't|isn't|is not|was not) .*\b(?:{NOUN}|{DO})|(?:doesn't|does not|didn't) mean (?:that )?(?:you|u|i) (?:can|could|get to|may|want|wanted|agreed|asked|need|signed up)(?: for| to| be| get| receive)* (?:any |your |these |daily )*(?:{NOUN}|{DO} {ME}|texted|messaged))\b|(?:didn't|did not|never) (?:give|gave) (?:you |out )?my (?:\w+ )?number for (?:this|these|that){CLOSED}",
    rf"(?:save|keep) (?:it|(?:the|your|ur|these) (?:\w+ )?(?:{NOUN}|pitch|stuff)) for (?:someone|somebody|people|those|folks|anyone) (?:else{CLOSED}|who|that)",
    rf"(?:you|u)(?: all| guys| people)?(?: were| was| have been|'ve been| been) (?:\w+ )?(?:told|asked|instructed|warned|notified)(?: \w+)? (?:no{CLOSED}|to (?:(?:stop|quit|cease)(?= [.,]|[ ]?$| (?:te?xt|mess|send|cont|last|in|already|before|twice|this)\w*)|(?:remove|delete|drop|unsubscribe|take) {_NUMBER}(?= [.,]|[ ]?$| (?:off|from|in|last|already|before|twice)\b)))|told (?:you|u) (?:guys )?to (?:remove|delete|drop|unsubscribe) {_NUMBER}\b(?! (?:from|off) the (?!list|text))|(?:^|[.,]) (?:well|then) (?:just |please )?(?:stop|quit)(?: it)?(?= [.]|[ ]?$)",
    r"(?:stop|quit|enough|no more|lay off)(?: it)?(?: with| of)? (?:(?:all|the|these|your|ur|of) )*(?:(?:daily|weekly|constant|endless|nonstop|hourly|random|stupid|annoying|inspirational|bible|little) )*(?:devotionals?|verses|scriptures?|quotes|horoscopes|jokes|tips|recipes|polls|memes|forecasts|trivia|riddles|prayers)(?= [.]|[ ]?$| (?:please|already|now|thanks?|ok)\b)",
    rf"so (?:should|must|can|do) (?:be )?(?:the|your|ur|these) (?:\w+ )?{NOUN}{CLOSED}|(?:great|happy|happier|thrilled|glad|love|like|nice|lovely|good|appreciate|grateful|best|better|prefer) (?:it )?if (?:you|u|y'all) (?:never|didn't|don't|no longer|wouldn't) (?:ever )?(?:text|contact|messag|bother|writ|email|spam)\w*(?: me| us)? (?:again|any ?more|ever){CLOSED}",
    r"(?:requested|asked for|demanded|submitted|filed) (?:(?:a|my|the) )?(?:(?:removal|deletion|opt-out)(?: requests?)?|to be (?:removed|taken off|deleted|unsubscribed))(?= [.,]|[ ]?$| (?:already|before|twice|last|several|many|multiple|again|(?:\w+ )?times?|from your|of my (?:number|name|info\w*))\b)",
    r"(?:send|text|message) (?:me |us )?(?:anything|something|one|1) (?:else|more|again)(?: text| message)? (?:and|n|&) .*\b(?:lawyer|attorney|sue|suing|report\w*|fcc|ftc|police|cops|block\w*|legal)\b",
    # There is no reason for it; whose phone it is.
    rf"no (?:good )?(?:reason|point|sense|business|use) (?:(?:for|that) )?(?:{YOU} )?(?:should |have |to |in |for |be |keep |continue |even )*(?:{DO}|{DOING}) {ME}(?= [.,]|[ ]?$| (?:{AGAIN}|please|so|since|because|i|we|i'm|we're)\b)",
    r"(?:phone|cell|line|landline|number|mobile|tablet|customer|member|client|patient|tenant|employee|minor|student)s?(?: any ?more)? (?:please|pls|kindly) (?:please )?(?:remove|delete|unsubscribe|take off)(?= ?[.]? ?$)",
    # They hate these, do not read them: an end to them.
    rf"hate (?:getting|receiving|seeing) these{CLOSED}|(?:don't|do not|never|hate|not) (?:even )?(?:read|reading|open|look at|getting|receiving) (?:these|them)\b.* (?:cancel|end|stop|kill|turn off|shut off|discontinue) (?:them|these|it|it all|em){CLOSED}",
)
"""What is told, whatever the frame."""
