"""How English asks for an end to texts beside plain orders: by what would please, by nouns, rights, idioms, warnings.

Words are laid out as `plain.py` says.
"""

from .words import AGAIN, CLOSED, DO, DOING, HALT, ME, NOT, NOUN, OUT, PLEASE, SUBJECT, THESE, YOU, few

_MINE = r"(?:me|us|myself|ourselves|everyone here|(?:my|this|our|his|her|their|mom'?s|dad'?s) (?:[\w'-]+ ){0,2}?(?:numbers?|numba|nmbr|nbr|num|digits|phone|cell|line|mobile|device|name|info\w*|contact|details|data))"
_LINE = r"(?:(?:my|our|this|dis|dat|mah) (?:\w+ )?(?:phones?|fone|lines?|cell|mobile|numbers?|numba|nmbr|num|inbox|jack|celly|device|messages|dms|texts))"
_THEM = rf"(?:(?:all |any |none )?(?:of )?{THESE}|(?:(?:the|these|those|your|ur|yr|all|any|every|further|future|more|other|of|such|text|sms|this) ){{0,4}}{few(1)}{NOUN})"
_GLAD = (
    r"(?:appreciat\w+|like|love|lovely|great|nice|good|wonderful|grateful|thankful|oblige\w*|thrilled|happy|happier|better|best|glad|pleased|delighted|relieved"
    r"|kind|cool|awesome|helpful?|helps|mean a lot|means a lot|mean the world|ideal|ecstatic|a relief|a favor)"
)
_ENDING = r"(?:stop\w*|quit\w*|ceased?|end(?:ed)?|halt(?:ed)?|discontinued?|refrain(?:ed)?(?: from)?|lay off|laid off|left off|went away|go away|didn't|did not|don't|wouldn'?t|weren'?t|never|no longer)"
_STOPPING = r"(?:stop|quit|cease|desist|refrain|leave (?:me|us|it) (?:alone|be)|go away|knock it off|cut it out|pack it in|give (?:it )?up|take the hint)"
_GETS = r"(?:gets?|got|gotten|getting|receiv\w*|reciev\w*|recv|hears?|heard|hearing|sees?|saw|seen|seeing|read|be sent|find|have)"
_DONE = r"(?:texted|txted|contacted|messaged|msged|bothered|disturbed|spammed|harassed|notified|pestered|solicited|bugged|reminded by text|written to|pinged|reached by text|on (?:this|your|the|any) (?:\w+ ){0,2}lists?)"
_PLACE = (
    r"(?:(?:all|any|every|whatever|wherever|every last|each of) )?(?:of )?(?:(?:your|ur|yr|this|these|those|any|the) )?(?:(?!guest|wait|invite|volunteer|shopping|grocery|class|team|price|standby)[\w'&-]+ ){0,3}?"
    r"(?:(?:text(?:ing)?|sms|mailing|messaging|contact|phone|call|marketing|promo|spam) (?:[\w&-]+ ){0,2}?(?:lists?|sheets?|roster|thing|tree|rolls?|loop|rotation|crap|stuff|mess|business|program|club|chain)|campaigns?|blasts?|mailings?|outreach|text(?:s|ing)?|messages|messaging|promos?|database|mass texts?)"
)
_SENDERS = r"(?:list|roll|roster|group|folks|people|customers|ones|everything|anything|whatever|all|stuff|those|numbers|contacts|everybody|everyone)(?: (?:of|the|that|which|who|whom|folks|people|customers|numbers|those|ones|contacts|everyone))* (?:you|u|you people|you guys|your \w+|they) (?:all |ever |keep |may |might )?(?:text\w*|sends?|messag\w*|contact\w*|spam\w*|sending|blast\w*|push|market to)\b"
_ELSEWHERE = r"(?! (?:from|on|off|in|to) (?!(?:your|ur|all|any|every|this|these)\b|the (?:\w+ ){0,2}(?:lists?|system|database|texts?|program|records)\b))"
_LAWFUL = (
    r"(?:fcc|ftc|tcpa|ico|ofcom|crtc|lawyers?|attorneys?|sue|suing|sued|legal (?:action|steps|team|counsel)|complain\w*|report(?:ed|ing)?(?! card)|harr?ass?ment|police|cops|regulators?|authorities|small claims|ombudsman"
    r"|consumer (?:affairs|protection)|attorney general|charges|court|trading standards|better business|bbb|litigation|prosecut\w+|block(?:ed|ing)?(?! party))"
)
_MAY = r"(?:permission|consent|authori[sz]ation|authority|approval|agreement|my (?:ok|okay|blessing|leave)|leave|clearance|(?:the|any) right|opt ?-?in|say-?so)"
_TO_TEXT = rf"(?:to (?:be |receive |get |keep |continue )?(?:{DO}|texted|messaged|contacted|send\w*|{DOING}|{NOUN})|for (?:{_THEM}|this|these|text\w*))"

PLEASED = (
    # What would please: that you stopped, that they stopped, that I got none.
    rf"(?:{_GLAD} {few(5)}if|{_GLAD} {few(2)}(?:were|should) (?:you) to|wish|wishing|hope|hoping|pray\w*|if only) (?:that )?(?:{YOU}|to)?(?: ?(?:would|'d|wud|could|can|will|might|just|please|simply|kindly))* ?(?:stop|stopped|quit|cease|ceased|desist)(?: it)?{CLOSED}",
    rf"(?:{_GLAD} {few(5)}if|wish|hope|pray|if only|when will|want|need|would like) {_THEM} (?:from \w+ )?(?:would |could |can |will |all |just |please |to |finally |simply )*(?:stop\w*|end(?:ed)?|ceased?|quit|went away|go away|disappear(?:ed)?|be over)(?: coming| arriving)?{CLOSED}",
    rf"{_GLAD} {few(5)}if (?:i|we|my \w+|this (?:\w+ )?(?:phone|number)) (?:could |can |would )?(?:never|no longer|didn't|did not|don't|stopped|quit|ceased) (?:have to |ever )?{_GETS} {few(4)}(?:from (?:you|u)|{NOUN}|{THESE}{CLOSED})",
    rf"{_GLAD} (?:for (?:me|us) )?(?:to )?(?:not|never|no longer) (?:to )?(?:ever )?(?:have to )?{_GETS} {few(3)}(?:{NOUN}|from (?:you|u)\b|{THESE}{CLOSED}|anything (?:further|more|else|again))",
    rf"{_GLAD} (?:\w+ ){{0,2}}(?:not|never|no longer) (?:to )?be(?:ing)? {_DONE}",
    rf"(?:see|ensure|make sure|make certain|confirm|guarantee|so|such|promise) (?:to it )?(?:that )?(?:i|we|my \w+|our \w+|this (?:\w+ )?(?:number|phone|line)) (?:\w+ )?(?:am|is|are|be|gets?|will)(?: be|n'?t)? ?(?:not|never|no longer)? ?(?:be )?(?:{_DONE})(?: again| any ?more){CLOSED}",
    rf"(?:see|ensure|make sure|make certain|confirm|guarantee) (?:to it )?(?:that )?(?:i|we|my \w+|this (?:\w+ )?(?:number|phone|line)) (?:(?:am|is|are|will be) (?:not|never|no longer)|isn'?t|aren'?t|won'?t be|never gets?) {_DONE}{CLOSED}",
)
"""What would please them: an end of it."""
NOMINAL = (
    # By nouns: removal, deletion, an end; formal letters say so.
    rf"(?:removal|deletion|erasure|withdrawal|exclusion|disenrol?lment|unsubscription|removing|deleting|erasing) (?:of|from|for) (?:{_MINE}\b{_ELSEWHERE}|{_PLACE}\b)",
    rf"(?:cancell?ation|discontinu(?:ation|ance)|cessation|termination|suspension|stoppage|cease|halt|(?<!\bat )(?<!\bby )(?<!near )(?:an|the|immediate) end|finish|conclusion) (?:of|to) {few(3)}(?:{_THEM}|text\w* \w+|contact|(?:my|this) (?:text|sms)\w* \w+)|(?:cancell?ation|discontinu(?:ation|ance)|cessation|termination|suspension) (?:is |are )?(?:of )?(?:text|sms|message)\w*",
    rf"(?:{OUT}|keep|count|opt|deal|include|unsubscribe) {_MINE} (?:\w+ )?(?:off|from|out|outta)(?: of)? {_PLACE}{CLOSED}",
    rf"(?:{OUT}|keep|count|opt|deal|unsubscribe) {_MINE} (?:\w+ )?(?:off|from|out|outta)(?: of)? (?:the |all |any )?{_SENDERS}",
    rf"(?:leave|keep|count|cut|deal|include) (?:me|us|my number|this number|this phone) (?:off|out of|out) (?:of )?(?:the next|any (?:further|future|more|other)|future|all (?:further|future)) {few(2)}{NOUN}",
    rf"(?:erase|delete|remove|lose|scrub|purge|take (?:off|out)|unlist|drop) (?:his|her|their|(?:my )?(?:mom|dad|mother|father|husband|wife|son|daughter)'?s|that|the) (?!old |other |previous |wrong )(?:\w+ )?(?:number|phone|contact|cell){CLOSED}",
    rf"(?:^|[.,]) {PLEASE}(?:remove|delete|take|unsubscribe|cancel|erase|drop) (?:me|us)(?: off| out)? (?:at once|this instant|this minute|without delay|effective (?:now|immediately|today)|right (?:now|away)|by (?:tomorrow|tonight|end of day))\b",
    rf"(?:mind|consider|how about|what about|try|recommend|request\w*|suggest) (?:taking|removing|deleting|dropping|leaving|cutting|erasing|losing) {_MINE}(?: (?:off|out)(?: of it)?)?{CLOSED}{_ELSEWHERE}",
    rf"(?:^|[.,]) {PLEASE}(?:forget|erase|delete) (?:me|us|(?:that )?(?:i|we|this number|my number) (?:ever )?exist\w*){CLOSED}|(?:pretend|imagine|act (?:like|as if|as though)) (?:that )?(?:you|u) (?:never|don't|do not|didn't) (?:ever )?(?:had|have|got|know|knew|seen|saw) {_MINE}|(?:pretend|act like|forget) (?:that )?(?:i|we|this number) (?:(?:don't|do not|never|doesn't|didn't) )?(?:ever )?exist\w*",
)
"""An end or a removal, named."""
LAWFUL = (
    # What they allowed is taken back, or was never given; their rights; what will follow.
    rf"(?:revok\w+|withdr[ae]w\w*|rescind\w*|retract\w*|pull\w*|remov\w*|cancel\w*|void\w*|end\w*|terminat\w+|nullif\w+|revers\w+|(?:tak|tak|tok|took)\w* (?:back|away)|take away) {few(4)}(?:consent|permission|authori[sz]ation|opt ?-?in|(?:agreement|approval|okay|ok) {_TO_TEXT})(?! (?:slip|form|for (?:the|a|his|her)|to (?:pick|go|ride|attend|drive))\b)(?<!his permission)(?<!her permission)(?<!'s permission)(?<!pickup permission)(?<!badge permission)",
    rf"(?:{NOT}|didn't|did not|haven'?t|have not|without|no|nobody|no one) {few(2)}(?:give|gave|given|grant\w*|have|had|got|has|having) {few(3)}{_MAY} {_TO_TEXT}",
    rf"{_MAY} {_TO_TEXT}(?: [\w'-]+){{0,4}} (?:is|was|has|has been|are) (?:\w+ )?(?:ended|over|gone|revoked|withdrawn|expired|finished|void|taken back|cancell?ed)\b",
    r"(?:exercis\w+|invok\w+|assert\w*|us\w+|claim\w*|enforc\w+) (?:my|our|the) (?:\w+ )?rights? (?:[\w'-]+ ){0,6}?(?:opt ?-?out|forgotten|erasure|erase\w*|unsubscribe|withdraw\w*|not|stop|privacy|revoke|object|refuse|text\w*|messages)\b",
    rf"(?:keep|continue|persist|carry on|continued|persistent|any|each|every|one|another|once|further|send|text|contact|message|bother|spam|if) (?:[\w'-]+ ){{0,5}}(?:{NOUN}|{DOING}|{DO}|of these)\b.*\b(?:(?:will|i'll|ill|i'm|im|we'll|be|to|ur|you're|considered|treated as|means|get|gets|and|n) (?:[\w'-]+ ){{0,7}}){_LAWFUL}\b",
    rf"(?:^|[.,]) {PLEASE}(?:keep (?:it|this|that|on|going)(?: up)?|continue|persist|(?:do|try) (?:it|this|that) again|try me|test me|bother me again|again) (?:and|n|&|[.,]) (?:[\w'-]+ ){{0,7}}{_LAWFUL}\b",
    rf"{_LAWFUL} (?:[\w'-]+ ){{0,3}}(?:if|unless|should) (?:{YOU} )?(?:{_THEM}|{few(3)}(?:continue|persist|keep|don't stop|stop|do not stop|{DO} {ME}|send))",
    rf"(?:i|we|i've|we've|i'm|i have|we have) (?:have |am )?(?:already |just |clearly |politely |repeatedly )+(?:said|told (?:you|u)|answered|replied|texted|wrote|saying|telling you) (?:you )?(?:no|stop|not interested|no more|no thanks|unsubscribe|to stop){CLOSED}",
    r"why (?:am|are|is) (?:i|we|my number|my name|this number|this phone) (?:\w+ )?(?:on|in) (?:your|ur|this|these) (?:[\w-]+ ){0,3}(?:lists?|database|system|group|texts|thread|chat)\b(?= [?.,]|[ ]?$)|why (?:am|are|is) (?:i|we|my number|my name|this number|this phone) still (?:on|in) (?:the|your|this) (?:[\w-]+ ){0,3}(?:lists?|database|system|group|texts)\b",
    rf"(?:nobody|no one|who|noone) (?:ever )?(?:asked|said|told|gave|authori[sz]ed|allowed|invited|wants|wanted|let) (?:for )?(?:you|u) (?:\w+ ){{0,3}}?(?:could|can|to|for) (?:{DO}|{DOING}|send)(?: {ME}| anything|{CLOSED})",
    rf"(?:consider|count|call) (?:yourself|urself|yourselves|this number|your number|it) (?:blocked|reported|muted|flagged|blacklisted|warned)\b|(?:i'?m|im|am|gonna|going to|i'?ll|will|about to) (?:\w+ )?block(?:ing)? (?:this|it|these|all of (?:you|this|these)){CLOSED}|(?:report|flag|mark)(?:ed|ing)? (?:(?:you|this|it|u|these|and blocked) )?(?:as|for) (?:spam|junk|harass\w*|abuse|a scam)\b",
)
"""What was allowed, is their right, or will follow."""
IDIOMS = (
    # Hit my phone up, blow up my line: to text, in the street.
    rf"{SUBJECT}(?:{NOT}|no) (?:(?:you|u|ever|even|please|be|dare|keep|come|go) ){{0,3}}(?:hit|blow|light|blast|flood|clog|fill|bomb|jam|ping|buzz|spam|slide in|touch|harass|ring|hittin'?g?|blowin'?g?)(?: up)? {_LINE}\b(?: up)?(?! (?:case|screen|charger|with|tonight|today|before|until|till?|while|at)\b)",
    rf"(?:{HALT}|no more) (?:\w+ )?(?:hit+in'?g?|blowin'?g?|lightin'?g?|blastin'?g?|floodin'?g?|clog+in'?g?|fillin'?g?|bombin'?g?|jam+in'?g?|pingin'?g?|buz+in'?g?|slidin'?g? in)(?: up)? (?:(?:me|us)\b(?: up)?(?! with (?!(?:\w+ ){{0,2}}{NOUN}))|{_LINE})",
    rf"{SUBJECT}(?:{NOT}|no) (?:(?:you|u|ever|even|please|be|dare|keep) ){{0,3}}(?:hit|blow|buzz|ping|te?x|msj) (?:me|us)(?: up)? (?:{AGAIN}|nomo|no mo)\b",
    # Pack it in, give it a rest, with the texts.
    rf"(?:pack it in|give it a (?:rest|break)|give it up|knock it off|cut it out|cut that out|wrap it up|cool it|lay off|ease off|leave off|back off|hold off|pipe down|shut up|quit it|stop it|be done|call it quits|sod off|enough|enough already|that'?ll do|that will do|that'?s enough|calm down|hush|chill out|slow down|do away|done) (?:already |now )?(?:with|on) (?:all )?(?:the|these|those|this|that|your|ur|yr) {few(2)}(?:{NOUN}|{DOING})\b(?! (?:me|us) (?:when|if))",
    r"(?:that'?s|thats|that is|this is|already) (?:quite |more than )?(?:enough|plenty of|too many) (?:of )?(?:(?:your|these|the) )?(?:texts?|messages?|spam|promos|sms)\b(?! (?:to|for)\b)",
    rf"(?:^|[.,]) {PLEASE}(?:leave|let) {_LINE} (?:alone|be|in peace|rest)\b|(?:give|grant|allow) (?:me|us|my (?:phone|family)) (?:some |a little |a bit of |my )?(?:peace|quiet|silence|a break (?:from|with) (?:these|the|your|all)|a rest)\b(?! of mind)",
    rf"(?:text|message|bother|annoy|spam|contact|bug|pester|harass|sell to|go text|find|try|pick|choose|get) (?:someone|somebody|another (?:number|person|phone|target|victim)|a different (?:number|person)|other people)(?: (?:else|to (?:{DO}|bother|annoy)|who (?:cares|wants (?:it|them)|gives? \w+)))+{CLOSED}|(?:text|message|bother|spam) (?:someone|somebody) (?:who|that) (?:cares?|wants|gives)\b",
    r"(?:for the (?:last|\w+th) time|i said|told you) (?:[.,] )?(?:that )?(?:(?:i|we)(?:'m| am|m|'re) )?not interested\b",
    rf"(?:for|in) (?:the love of \w+|crying out loud|the hundredth time|the (?:last|final|\w+th) time|\w+'?s sakes?|heaven'?s name|once|real) (?:, )?(?:please |just |now )*(?:{_STOPPING}|remove (?:me|us)|unsubscribe)(?: (?:it|this|that|me|us|now))?{CLOSED}",
    rf"(?:why )?(?:won'?t|wont|can'?t|cant|don't|refuse to|do not) (?:you|u|ya) (?:guys |people |just |please |ever )*(?:stop|quit|cease|leave (?:me|us|my \w+) (?:alone|be))(?: (?:it|this|{DOING}|sending)(?: (?:me|us|these|this))?)?(?= [?.,]|[ ]?$)",
    r"(?:^|[.,]) (?:please |ugh |omg |um |ok |seriously )*(?:can|could|would|will) (?:you|u|ya) (?:please |just |kindly |fucking |all |guys |people )*(?:not(?: please)?|quit|quit it|quit that|quit this|stop it|knock it off|cut it out|pack it in|lay off|give it a rest|go away|leave (?:me|us) be)(?= [?.,]|[ ]?$| (?:please|already|now))",
    rf"(?:any|a|the|no|easy) (?:chance|way|possibility|option|means|method|button|setting|code|word) (?:that |of |for )?(?:i|we|you|u|someone|me|us|my number)? ?(?:can |could |might |to |will |would |please |just )*(?:be |getting |get |being )?(?:stop(?:ping)? (?:{_THEM}|{DOING}|sending|it)?|not (?:to )?(?:{_GETS}|{DO} {ME}|be)|removed|taken off|unsubscrib\w+|opt(?:ing)? ?-?out|deleted|off (?:this|your|the) (?:\w+ )?list|quit{CLOSED}|leave (?:me|us) alone)(?= [?.,]|[ ]?$| (?:{few(2)}(?:{NOUN}|{THESE}|list)|please|from (?:this|your|these|all|any)))",
    rf"what (?:do|does|must|should|will|would|can|'?ll|is it gonna|'?s it) (?:i|it|we|one|you)? ?(?:\w+ ){{0,5}}?(?:to|for|until|before) (?:(?:get|make|have|be|you|u|this|these|them|me|to|guys|people|finally|just) ){{0,5}}(?:stop|quit|unsubscribed?|opt ?-?out|removed|taken off|get off|left alone|leave (?:me|us) alone)(?= [?.,]|[ ]?$| (?:{DOING}|sending|getting|receiving|{_THEM}|of (?:this|your)|from))",
    rf"(?:make a note|note (?:down|well)?|noted|notice|file|records?|system|bot|machine|staff|team|people|reminder|instruct\w*|advised|your \w+) (?:\w+ )?(?:not|never|no longer|to stop|to quit|to cease|to not) (?:to )?(?:ever )?(?:{DO}|{DOING}|send) {ME}{CLOSED}",
    rf"(?:let|make|have) (?:this|that|it|{_THEM}) be (?:the|your) (?:very )?(?:last|final|end of it)(?: (?:one|time|{NOUN}|of (?:these|it|them|this)))?{CLOSED}|(?:that|this|it) (?:had )?(?:better|needs to|must|should) be (?:the|your) (?:last|final)(?: (?:one|time|of (?:these|it|them|this)))?{CLOSED}",
    r"(?:^|[.,]) (?:(?:again|please|and|so|just|i want|i said|absolutely|simply|ok|hi|hello|hey|we want|want|prefer|i'd prefer) )*no (?:more |further |other |additional |phone |text |sms )?(?:texts?|text messages?|messages?|sms|contact|spam|promos?)(?: or \w+)?(?: (?:of any (?:kind|sort|type)|please(?= ?[.]| ?$)|whatsoever|at all|here|on here|(?:to|on|at|for|in|from) (?:me|us|you|this|my|our|dis|ur|your)\b(?! \?| yet| today \?)))",
    r"no (?:\w+ )?(?:texts?|messages?|sms|solicit\w+|contact|ads|promos) (?:is |are )?(?:wanted|desired|welcome|allowed|accepted|permitted)\b",
    r"(?:not|no longer|never|zero|isn'?t) interest(?:ed)? in (?:any|all|any of|none of|hearing|whatever|anything) ?(?:(?:of )?(?:this|it|these|that|them|you|your \w+|u))?(?: (?:sell\w*|send\w*|offer\w*|say))?(?= [.,]|[ ]?$| (?:please|thanks|thank|so|stop|remove))",
    rf"(?:^|[.,]) {PLEASE}(?:silence|mute|kill|squash|nix|axe|can|ditch|drop|ban|shut down|do away with|be done with|get rid of) {_THEM}{CLOSED}|(?:^|[.,]) {PLEASE}(?:stop|quit|end|cease) (?:all|every bit of|all of) (?:this|that|it|these){CLOSED}|(?:^|[.,]) {PLEASE}quit (?:it|this|that){CLOSED}",
    rf"(?:{NOUN}|{DOING}|sending (?:me )?{THESE})\b.* (?:please|just) (?:don't|do not)(?= ?[.]| ?$)",
    rf"(?:dis|this|my|the) (?:fone|phone|numba|number|cell|line) (?:ain'?t|aint|isn'?t|is not|not|is no longer) (?:4|for|to get|taking|accepting) (?:(?:ur|your|any|ya|more|these|no) ){{0,2}}{NOUN}",
    rf"(?:another|one more|a \w+th|a (?:second|third|another)) (?:or|and|nor) (?:any (?:others?|more|further)|more|others?){CLOSED}",
)
"""Street talk, idioms and questions that mean it."""
FORBIDDING = (
    # Objections, and what senders have no right to.
    rf"(?:object|objecting|decline|refuse|reject|protest|oppose|forbid|prohibit|disallow|(?:do not|don't|won'?t|cannot|can'?t) (?:accept|tolerate|allow|permit|authori[sz]e)) (?:to )?(?:{_THEM}|(?:receiving|getting|being|receive|get|be) {few(2)}(?:{_DONE}|{NOUN}|{THESE})|(?:you|u|your|any|further|the) {few(3)}(?:{DOING}|{DO} {ME}|send\w*|us(?:e|ing) (?:of )?my (?:\w+ )?number))(?! (?:fee|charge|bill|is|was)\b)",
    rf"(?:forbid|prohibit|forbidden|prohibited|barred|banned) (?:you |u |your \w+ |anyone )?(?:from |to )(?:ever |further )?(?:{DO}|{DOING}|send\w*|using my|use my)\b",
    rf"(?:you|u|they) (?:have|got|had|have got|ain'?t got) (?:absolutely |got )?no (?:right|business|reason|cause|permission|basis|grounds|excuse|authority|call) (?:to|in|for)? ?(?:be |keep |have |having )?(?:{DO}|{DOING}|send\w*|hit+in'?g?|blowin'?g?|my (?:\w+ )?number)",
    rf"(?:this|these|that|it|they|{NOUN}) (?:is|are|was|were|is all|are all) (?:\w+ )?(?:unsolicited|unwelcome|unwanted|uninvited|(?:not|never) (?:\w+ )?(?:wanted|requested|welcome|authori[sz]ed|asked for|solicited|agreed to|consented to))(?= [.,]|[ ]?$| (?:and|so|please|by me|here)\b)",
    r"(?:didn't|did not|never|don't remember|do not remember|don't recall|do not recall|have not|haven'?t) (?:subscrib\w+|sign(?:ed|ing)? up|opt(?:ed|ing)? in|agree[ding]*|consent\w*|enroll\w*|giv(?:en?|ing) (?:you )?(?:my )?(?:number|consent|permission)) (?:to|for) (?:anything|any such|such|receive|be text)\b",
    # Who they are not; who is no longer here.
    rf"(?:keep|kept|been|you'?re|you are|ur|are|stop|quit) (?:still )?(?:{DOING}|calling|sending \w+ to) (?:the |a )?wrong \w+\b",
    rf"wrong (?:number|person|guy|man|woman|lady|gal|girl)\b.*[.,] {PLEASE}(?:remove|delete|lose|erase|fix) (?:it|this|that|me){CLOSED}|(?:^|[.,]) (?:still |again )?(?:the )?wrong (?:number|person) (?:again|still|already)(?= [.,]|[ ]?$)",
    r"(?<!i'm )(?<!im )(?<!i am )(?<!be )(?:isn'?t|is not|not|no longer|never|ain'?t) (?:at|on|with|under|using|reachable at) this (?:\w+ )?(?:number|phone|line)(?: any ?more| any longer)?(?= [.,]|[ ]?$)",
    # My number is not to be kept.
    rf"{SUBJECT}{NOT} (?:(?:you|u|ever|even|please|again) ){{0,2}}(?:include|put|add|place|keep|leave|list|enter|enroll|sign|subscribe) {_MINE} (?:back )?(?:in|on|into|to|for|up for|among) (?:(?:any|your|the|these|this|future|further|more|other|another|of|a) ){{0,4}}{few(1)}(?:lists?|mailings?|database|text\w*|campaigns?|promo\w*|messag\w+|blasts?|system|{NOUN})\b",
    rf"{SUBJECT}{NOT} (?:(?:you|u|ever|even|please) ){{0,2}}(?:keep|save|store|retain|have|hold|sell|share|record|use)(?: (?:or|and|nor) (?:text|call|keep|save|store|sell|share|use|contact|give out))? (?:on to |onto )?(?:my|this|our) (?:\w+ )?(?:number|digits|info\w*|contact|cell|data)(?: (?:on file|in your \w+|on your \w+))?(?= [.]|[ ]?$| please\b)",
    rf"(?:see|ensure|make sure|make certain|confirm) (?:to it )?(?:that )?(?:i'm|im|i am|we're|we are|(?:my|this) (?:number|name|phone|contact)(?:'?s| is)?) (?:\w+ )?(?:removed|taken off|deleted|unsubscribed|opted out|dropped|off){CLOSED}",
    rf"(?:take|get|pull|leave|keep|strike|drop) (?:me|us) off (?:of )?(?:there|here|that|it|this){CLOSED}|(?:take|get|pull|leave|keep|strike|drop) (?:my|this|our) (?:\w+ )?(?:number|digits|numba|phone|cell|name) (?:off|out)(?: of)? (?:there|here|that|it|this|these){CLOSED}",
    rf"{SUBJECT}{NOT} (?:(?:you|u|ever|even|please) ){{0,2}}{DO} (?:his|her|their|my \w+'s|that) (?:\w+ )?(?:phone|cell|number){CLOSED}",
)
"""What is forbidden to senders, or is not theirs."""
ENDING = (
    # I would like to discontinue; how do I leave; the way out does not work.
    rf"(?:want|wanna|like|wish|need|trying|try|decided|love|prefer|ready|time|chosen|elect|how) (?:to )?(?:please |now |just )?(?:(?:stop|quit|end|discontinue|cease|leave|exit|cancel(?! it)) (?:(?:getting|receiving|with) )?(?:these|those|them|{_THEM}|this (?:list|service|thing|group|text\w*|program|club|chat))|discontinue|unsubscribe|(?:stop|quit) this){CLOSED}",
    rf"(?:ask|want|wish|need|request|demand|hope|insist|like|love|prefer)(?: for| is)?(?: is)? that {_THEM} (?:from \w+ )?(?:\w+ )?(?:to )?(?:end|stop|cease|be (?:stopped|ended|discontinued|halted|terminated)){CLOSED}",
    r"how (?:do |can |does |would |should |to |the hell |tf |could )*(?:i|u|we|you|one|me)? ?(?:leave|exit|get off|get out|quit|unjoin|turn (?:this|these|it) off|shut (?:this|these) off)(?: this| these| of this| of here| here| (?:the|this|your|ur) (?:list|thing|chat|group|loop))?(?= [?]? ?[.]? ?$)",
    r"(?:can'?t|cannot|cant|couldn'?t|don't|unable to|where'?s|where is|there'?s no|there is no|no|not) (?:find |see |locate |figure out |have |able to )*(?:\w+ ){0,2}(?:unsubscribe|opt ?-?out|stop|removal) (?:link|button|option|instructions|feature|thing)\b(?! (?:in|on|for) (?!this|these|your))",
    r"(?:replying|texting|typing|sending|pressing|saying|hitting|the word|i text|i reply) (?:with )?(?:stop|unsubscribe|quit|end|cancel) (?:\w+ )?(?:does nothing|nothing|doesn't (?:work|do|help)|isn'?t working|is not working|didn't work|never works?|won'?t work|not working|has no effect|don't work)\b",
    # Neither, nor, ever.
    rf"neither (?:{DO}|texts?|calls?|{DOING}|messages?) nor (?:{DO}|texts?|calls?|{DOING}|e-?mails?|messages?)(?: {ME})?(?= [.,]|[ ]?$| please)",
    rf"{SUBJECT}{NOT} (?:(?:you|u|please) )?{DO} (?:{ME} )?{few(5)}(?:or|and|not) (?:ever|at all){CLOSED}|(?:^|[.,]) (?:please )?(?:not (?:now|today|tomorrow|later|soon) )+(?:, )?(?:not|or|nor|and not) (?:ever|later|at all)\b",
    r"(?:^|[.,]) (?:(?:please|and|so|just|absolutely|i want) )*(?:no more|nothing (?:more|further|else)) (?:from (?:you|u|this number|your \w+)|ever|(?:please)(?= ?[.]? ?$))",
    rf"(?:so|please|just|now|kindly) (?:go away|leave (?:me|us|my \w+) (?:alone|be)|get lost|buzz off){CLOSED}|(?:bugger|naff|sod|piss|buzz|shove|push|bog|hop|fuck|eff|f) off(?= [.,]|[ ]?$| with (?:your|the|these|ur|all|this)\b)",
    rf"{NOUN} (?:are|is) (?:of )?(?:no|little|zero|not any) (?:use|interest|value|help|concern|good|relevance) (?:to|for) (?:me|us)\b",
    rf"(?:texts?|messages?|sms|alerts?|reminders?|notifications?)\b.*(?:[.,] )?{PLEASE}(?:do not|don't|never) (?:ever )?send (?:them|any|it|more|me any|anything)(?: more| to me)?(?= ?[.]| ?$)",
    r"(?:i|we|she|he) (?:don't|do not|doesn't|never|can'?t|cannot) (?:do|use|accept|pay for|afford) (?:\w+ )?(?:texts?|text messag(?:es|ing)|texting|sms)(?= [.,]|[ ]?$| so\b)",
    rf"(?:{NOT}|ion|ont) (?:\w+ )?(?:tryna|trying to|tryin to|tryna be|looking to|lookin to|bout to|finna|signing up to) (?:be )?(?:{_GETS} {few(3)}(?:{NOUN}|{THESE}){CLOSED}|{_DONE})",
    rf"{SUBJECT}(?:nuh|no dey|no de|no fit|make (?:una|you) no|make una stop) (?:dey )?(?:{DO}|send\w*|{DOING}|send) (?:me|mi|message|text)\b",
    rf"{HALT} (?:all )?(?:of )?(?:the|this|your|that|ur|these) (?:\w+ )?(?:garbage|crap|junk|bs|bull\w*|nonsense|rubbish|madness|foolishness|harassment|intrusions?|shenanigans|bombardment|onslaught|barrage|badgering){CLOSED}|{HALT} (?:playin'?g?|messin'?g?|poppin'?g? up|showin'?g? up|comin'?g?) (?:on|with|up on|to) {_LINE}",
    r"(?:stop|pause|end|mute|cancel|quit) (?:(?!by\b)\w+ ){0,3}(?:forever|permanently|for good|indefinitely|once and for all)(?= [.,]|[ ]?$)",
    r"(?:^|[.,]) stop,? (?:im|i'm|i am) (?:at (?:work|church|school|dinner|a funeral)|in (?:class|court)|not (?:him|her|\w+ing)|asleep|broke|begging|serious|pissed|tired|annoyed)\b|(?:^|[.,]) stop,? (?:it'?s|its) (?:\d+ ?(?:am|pm)|late|too (?:late|early|much|many)|midnight|the middle|annoying|harass\w+|spam|illegal|creepy|not (?:funny|my|me)|getting)",
)
"""How it ends: by leaving, by never, by sending them off."""
_NOT_ME = (
    rf"(?:wrong (?:number|person|guy|lady|girl|man|woman|one|phone|party|#)|stranger|not (?:who|the person|him|her|your customer)|(?:isn't|is not|ain't|not|wasn't|no longer|doesn't) {few(3)}(?:number|phone|account|cell|line|owner|name|here|me|belong\w*|with us|\w+'s)"
    rf"|(?:nobody|no one|no) {few(3)}(?:here|named|by that name)|don't know {few(2)}(?:who|any\w*|him|her)|never heard of|never (?:been|bought|shopped|ordered|donated)|no longer (?:living|alive)|died|dead|deceased|passed(?: away)?|late (?:wife|husband|mother|father)|moved|(?:sold|traded)(?! out) {few(3)}(?:it|that|the \w+|this|in)|used to (?:be|belong)"
    rf"|(?:never|didn't|don't|who) {few(2)}(?:gave|give|giving|sign\w*|ask\w*|agree\w*|consent\w*) {few(3)}(?:number|permission|consent|up|this|these|texts))"
)
_BEGONE = (
    r"(?:(?<!bus )(?<!the )(?<!our )(?<!my )(?<!its )(?<!a )stop|stopped|quit|remove|delete|lose|erase|drop|take (?:me|us|it|this|her|him|my \w+|the number) (?:off|out)|update your|fix your|no more|leave (?:me|us) (?:alone|be))"
    rf"(?: (?:it|this|that|these|them|her|his|him|their|my|me|us|your|the|off|out|of|from|number|name|phone|info\w*|list|records|system|stuff|messages|texts|please|texting|messaging|sending|and)){{0,7}}{CLOSED}"
)
MEANING = (
    # They are not whom it is for, or never asked, so it is to go; how it can end.
    rf"{_NOT_ME}\b.*\b{_BEGONE}",
    r"(?:update|fix|correct) (?:your|ur) (?:records?|system|lists?|database|info\w*|contacts?|files?)\b.* (?:(?:i'm|im|i am|that's|this is) not \w+(?= ?[.]? ?$)|no longer (?:living|alive|here|with us)|died|passed away|deceased|wrong (?:number|person))",
    rf"(?:get|getting|got|receive|receiving) {few(3)}{NOUN} (?:meant )?for (?:someone|somebody|other) (?:else|people)\b|still (?:get|getting|receive) {few(2)}{NOUN} for \w+\b.* (?:fix|wrong|not)\b|(?:keep|kept) telling (?:you|u) (?:guys |people |all )?(?:that )?(?:i'm|im|i am|this is) (?:not|the wrong)\b",
    rf"(?:who|what|where|how|way|figure out|help me|is this) (?:(?:do|can|could|should|must|would|will|is|are|to|i|we|you|one|it|take|takes|have|need|ask|contact|call|talk|go|someone|for|about|tell|me|get|just|make|possible|say|know|write) ){{1,7}}(?:stop|stopping|quit|end|ending|turn off|shut off|halt|get rid of|opt out of|off of) (?:(?:getting|receiving|sending|with) )?(?:all )?(?:these|those|(?:the|your|ur|these|this|those) {few(2)}{NOUN}|(?:text|sms) {NOUN}){CLOSED}",
    rf"(?:thought|assumed|said|told|promised|agreed|swore|supposed|had|asked|requested|was|were|been) {few(5)}(?:(?:taken?|took|taking|pull(?:ed)?) {_MINE} (?:off|out)|(?:remove|delete|unsubscribe|drop)d? (?:me|us|my number|my name)|{_MINE} (?:(?:was|were|is|been|already|had|would|be) ){{0,3}}(?:removed|deleted|taken (?:off|out)))(?: already)?{CLOSED}",
    # Requests and notices by name; what they would ask.
    rf"(?:ask\w*|request\w*|demand\w*|insist\w*|beg\w*|wish|prefer|urge|suggest|need|want) (?:\w+ )?(?:that )?(?:you|u|your (?:company|team|office|store|business)) (?:please |just |to |kindly |all )*{_STOPPING}{CLOSED}|(?:ask\w*|request\w*|demand\w*|insist\w*|wish|prefer) (?:\w+ )?that (?:i|we|my \w+|this \w+) (?:please )?be (?:left (?:alone|in peace|be|out)|removed|deleted|taken off|unsubscribed|opted out){CLOSED}",
    rf"(?:request|demand|notice|notification|plea|wish|instruction|warning) (?:is )?(?:to|for you to|that you) (?:please |immediately )?(?:stop|quit|cease|desist|unsubscribe|opt ?-?out|be (?:removed|deleted|taken off|left alone)|discontinue|end){CLOSED}",
    r"(?:count|take|treat|consider|accept|use|log|read|regard) (?:this|that|it) (?:text |message |reply )?(?:as|to be|to mean) (?:an? |my |your |our |the )?(?:\w+ )?(?:(?:request|notice) to (?:be )?)?(?:stop|opt(?:ed)? ?-?out|unsubscribed?|removal|removed|deleted|withdrawal|revocation)\b",
    r"(?:confirm|acknowledge|action|process|complete|finali[sz]e|expedite|effect|arrange|honou?r|execute|approve) (?:the |my |this |our )?(?:\w+ )?(?:removal|opt ?-?out|deletion|unsubscri\w+|erasure|request to (?:stop|be \w+|opt))(?! of (?:the|a)\b)",
    rf"(?:confirm|promise|guarantee|assure (?:me|us)|swear|tell me) (?:to me )?(?:that )?(?:i|we|you|u|this number) (?:won'?t|will not|will no longer|no longer|don't|never|will never|am not) (?:\w+ ){{0,2}}?(?:{_GETS}|{DO}|send) {few(3)}(?:{NOUN}|me|these|them|any ?more){CLOSED}|confirm (?:that )?(?:you|u)(?:'ve| have)? (?:removed|deleted|unsubscribed|took) (?:me|us|my number)\b|(?:make (?:sure|certain)|ensure|see) (?:to it )?(?:that )?(?:this|these|they) (?:really |all )?(?:stops?|ends?|ceases?)\b",
    rf"tell (?:whoever|them|somebody|someone|everyone)\b {few(4)}to (?:please |just )?(?:stop|quit)(?= [.,]|[ ]?$| (?:it|this|please)\b| {DOING})",
    r"tell (?:your|the|that|ur|this) (?:\w+ )?(?:bot|system|computer|robot|machine|people|staff|team|company|boss|office|marketers|marketing|texters|guys|program|auto ?dialer|crew|folks|campaign|software|ai) (?:to |they need to |they must )?(?:please |just )?(?:stop|quit|cease|knock it off|leave (?:me|us) alone|take (?:me|us) off|remove (?:me|us|my))(?= [?.,]|[ ]?$| (?:text|send|mess|cont|off|now|please|from|num))",
    # What the number was for; what they asked for.
    rf"(?:my|this) (?:\w+ )?(?:number|cell|phone|line)\b.*\bnot (?:for|so|to|as|your) (?:\w+ ){{0,3}}?(?:{NOUN}|sales|{DO}|{DOING}|advertis\w+)\b|(?:my|this) (?:\w+ )?number (?:is|was|'s) (?:only |strictly )?for (?:\w+ ){{1,2}}(?:only|alone|use only) (?:[.,] )?(?:not|so|no|don't|do not|please|stop)\b",
    rf"(?:didn't|did not|never) (?:give|gave|hand|provide|leave) (?:you |u |out )?(?:my|this) (?:\w+ )?number (?:so|to|for) (?:(?:you|u|could|can|would|be|get|me|to) ){{0,4}}(?:{NOUN}|{DO}|{DOING}|{_DONE})",
    rf"(?:wanted|needed|signed up for|asked for|agreed to|consented to|subscribed (?:for|to)) (?:the |a |one |that |your )*(?:\w+ )?(?:text|code|discount|coupon|confirmation|receipt|message)\b.*\b(?:nothing (?:else|more)|no more|not (?:this|these|{few(3)}{NOUN})|stop|don't|unsub\w*)\b",
    r"if (?:you|u) (?:have|had|got|possess) (?:any|an ounce of|a shred of|some|even a little) (?:\w+ )?(?:decency|respect|sense|manners|heart|shame|class|humanity|courtesy) (?:at all |left )?(?:, )?(?:you'?ll |you will |you'd |you would |please |then |just )*(?:stop|quit|cease|leave (?:me|us) alone|remove (?:me|us)|take (?:me|us) off|delete|lose)\b",
    r"whatever (?:this|it|that|these|those|you'?re selling|ur selling|you are selling) ?(?:is|are)?\b.*\b(?:don't want|do not want|want no part|stop|count me out|leave me|take me off|remove me|no interest|not buying)(?= [.,]|[ ]?$| (?:it|this|that|any|part|of|texting|please|so)\b)",
    rf"(?:{NOT}|never) (?:\w+ )?(?:want|wish|like|need|care|agree|agreed|consent|asked|ask|trying|expect) to be (?:on|in|part of|added to|put on|included (?:in|on)) (?:any|whatever|every|no|this|your|ur|these|another|some) (?!class|team|trip|game|play){few(2)}(?:lists?|database|{NOUN}|program|group|thread|system|campaign|club)\b",
    # Annoyance that ends it; how much is too much.
    rf"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozens of|a dozen|hundreds of|another|yet another|daily|constant|hourly|every (?:single )?(?:day|hour|week|morning|night) (?:a|another|more|with)) (?:\w+ ){{0,2}}(?:{NOUN}|of these)\b[^.]*[.,] (?:enough|(?:i'?m |so )*(?:over|sick of|tired of) (?:it|this)|i'?m (?:out|done)|bye|too many|way too many|that'?s it|no thanks?|out|leave me alone|please stop|ugh stop){CLOSED}",
    rf"(?:^|[.,]) (?:way )?(?:2|too|to|so) (?:many|much) {few(1)}{NOUN}(?= [.,]|[ ]?$)|(?:u|you|they) (?:all )?(?:{DO}|send|{DOING}) (?:me |us )?(?:way )?(?:too|2|to) (?:much|often|many)\b",
    rf"(?:not|no) (?:a|one|1) (?:single )?(?:further|more|additional|other) (?:of )?{few(2)}{NOUN}|zero (?:of )?{few(2)}{NOUN}|(?:send|write|text) (?:me |us )?nothing (?:more|else|further)|(?:not|never) another (?:of )?{few(2)}(?:{NOUN}|word from you|of these){CLOSED}",
    rf"(?:i|we|this (?:\w+ )?(?:number|phone|line)|my (?:\w+ )?(?:number|phone)|it) (?:should|must|is|are|am|may|shall|ought|needs?)(?: to)? (?:never|not|no longer) (?:to )?(?:ever )?(?:receive|get|be sent|be getting) {few(3)}(?:{NOUN}|again|anything)\b",
    rf"(?:see|hear|seen|heard|seeing|hearing) the (?:last|back|end) of (?:{_THEM}|you|u){CLOSED}|break from {_THEM}{CLOSED}|(?:courtesy|gift|favor|pleasure|kindness|luxury) of (?:silence|peace|being left alone|your (?:absence|silence)|not (?:texting|hearing))\b",
    rf"let'?s (?:not|end|stop|quit|cease|be done with|call it quits with|call it a day with) (?:do |keep |with |doing |continue )?(?:(?:the|this|these|all|your|any ?more|any|of) )*{few(1)}(?:reminders|conversation|texting|texts|messages|messaging|spam|chat|thing){CLOSED}",
    rf"(?:put (?:a (?:lid|cork|sock|pin|stop) (?:on|in|to)|the kibosh on|the brakes on|an end to)|pull the plug on|turn (?:off )?the tap (?:off )?on|shut down|close the door on|draw (?:a|the) line (?:under|at)|slam the brakes on|hold|forgo|forego|can|cork|scrap|curb|lose|bin|shelve|park|axe|halt|hit the brakes on|wind down|do without) (?:all )?(?:the|these|those|your|ur|this|any|all|further) {few(2)}(?:{NOUN}|text (?:machine|thing|bot|blasts?)){CLOSED}",
    rf"(?:can|could|may|will|would|should|must|shall) (?:{_THEM}|these|those) (?:from \w+ )?(?:please |all |just |ever )?(?:be (?:stopped|ended|turned off|switched off|shut off|cancell?ed|discontinued|halted|disabled|blocked)|stop|end|cease){CLOSED}",
    rf"(?:how|so|that|too|this) (?:hard|difficult|complicated|tough|impossible) (?:is it |it is |can it be |must it be )?to (?:just )?(?:remove|take|stop|delete|unsubscribe|opt ?-?out|get off|leave)\b(?= (?:me|us|a (?:phone )?number|my|someone|somebody|people|this (?:list|number)|text\w*|from|your|off|messag\w+|{THESE})| [?.]|[ ]?$)",
    rf"(?:your|ur|yr|this|these) (?:\w+ )?(?:number|spam|texts?|messages?|company|bot|line) (?:is|are|was|r|will be|has been|have been) (?:being |getting |gettin |gonna be |going to be |now |about to be |all )*(?:blocked|reported|blacklisted|flagged|muted){CLOSED}",
    rf"(?:block(?:ing|ed)?|report(?:ing|ed)?) (?:every|each|all|any|both|two|three|four|\d+|several) (?:\w+ )?(?:number|one|texts?|message|of (?:these|your|you))\b|(?:{DO}|text) (?:me |us |this number )?(?:never|nevermore|no more|no mo|nomore|not (?:again|ever)){CLOSED}(?<!t text)",
    rf"(?:{NOT}) (?:really |at all )?(?:welcome|enjoy|appreciate|like|love|dig) (?:getting |receiving )?(?:your|ur|these|the|those|all (?:the|these|your)|being) {few(1)}(?:texts?|messages?|sms|spam|promos|texted|spammed){CLOSED}|(?:these|they|{NOUN}) (?:aren'?t|ain'?t|weren'?t|isn'?t) (?:\w+ )?(?:welcomed?|wanted|solicited|authori[sz]ed){CLOSED}",
    r"^ (?:i |we |nah |no |please )*(?:(?:don't|do not|no longer) (?:want|need|like) (?:em|dem|these|them|any of (?:these|them|it))|do(?:n't| not) want)(?: (?:no more|no mo|any ?more|please|thanks|at all|ok))* (?:[.] )*$|^ (?:i )?(?:want|wanna|need) (?:off|out)(?: (?:now|please|of (?:this|here|these)))? (?:[.] )*$",
    r"(?:want|like|need|have|get|see|wish) (?:my|our|this) (?:\w+ )?(?:number|info\w*|data|name|details|contact) (?:\w+ )?(?:removed|deleted|erased|wiped|taken (?:off|out|down)|purged|scrubbed|cleared|gone)(?= [?.,]|[ ]?$| (?:by|now|please|today|asap|from (?:your|ur|any|all|every|this)|off (?:your|this))\b)",
    rf"(?:these|this|your texts|all of (?:this|these)|{NOUN}) (?:is |are |will be |get |gets )?(?:all )?(?:going|forward\w*|sent|reported|submitted|handed) (?:over )?(?:straight |directly )?to (?:the )?(?:fcc|ftc|regulator\w*|attorney general|police|bbb|authorities|my (?:lawyer|attorney))\b|(?:i'?ll|i will|i'm|i am|im) (?:be )?(?:forward\w*|send\w*|report\w*|submit\w*) (?:these|this|all of (?:this|these)|your {NOUN}) to (?:the )?(?:fcc|ftc|regulator\w*|attorney general|police|bbb|authorities)\b",
    rf"(?:next|another|every|each) {NOUN} (?:will be|becomes|is|goes in(?:to)?|will go in(?:to)?) (?:my )?(?:exhibit|evidence)\b|(?:continue|proceed|keep (?:it up|{DOING})|text (?:me )?again) at your (?:own )?(?:risk|peril)\b|(?:don't|do not) make me (?:tell|say|ask|repeat|warn|text) (?:(?:you|it|myself|this|that) )?(?:\w+ )?(?:again|twice|another time)\b",
    r"wrong (?:number|person) (?:\w+ ){0,2}(?:lose|delete|remove|erase) (?:it|this|me)(?= [.,]|[ ]?$| please)|(?:number|phone|this) (?:now )?belongs to (?:a new|another|a different) (?:person|owner|customer|man|woman)\b",
    # Left out, signed out, good without.
    rf"(?:be|get|me|us|number|phone|name|being) (?:left|kept|taken|dropped|struck|crossed|counted|removed|excluded|cut|signed|checked) (?:off|out|from)(?: of)? (?:{_PLACE}|{_THEM}){CLOSED}|(?:sign|log|check|write|rule) (?:me|us|my number) (?:out of|off of|off) (?:{_THEM}|this|your (?:\w+ )?list){CLOSED}",
    rf"(?:de-?register|un-?enroll|dis-?enroll|de-?list|un-?list|de-?activate|un-?sign|un-?join|off-?board|un-?register|un-?check|un-?follow) (?:me|us|my number|this number|this phone){CLOSED}",
    rf"{NOT} (?:ever )?let (?:me|us|my phone|this (?:phone|number)) {_GETS} {few(3)}{NOUN}\b{CLOSED}|{NOT} (?:\w+ )?(?:want|wish|like|care) to be (?:a )?(?:part of|involved (?:in|with)|associated with) (?:this|your|these|any)\b(?! (?:class|team|trip|game|play|event|project))",
    rf"(?:i'?m|im|we'?re|am|are) (?:all )?(?:straight|cool|set|good|fine|aight|gucci|okay|ok) (?:on|without|w/o) {_THEM}{CLOSED}|(?:you|u|these people) (?:really |all |guys )?(?:need|have|gotta|got|must|better|should|oughta) (?:to )?(?:please |really |just )?(?:quit|cease|desist|knock it off|back off|lay off|leave (?:me|us) alone|let up)(?: it)?{CLOSED}",
)
"""Notices, purposes and too many: what any reader takes for it."""
ASKED = (*MEANING, *PLEASED, *NOMINAL, *LAWFUL, *IDIOMS, *FORBIDDING, *ENDING)
