"""How words of English are put together into a wish: asked in the passive, wished, forbidden, refused, ended.

Words are laid out as `plain.py` says.
"""

from .words import (
    CLOSED,
    DO,
    DOING,
    LAST,
    ME,
    MINE,
    NOT,
    NOUN,
    ONE,
    OTHER_LIST,
    OUT,
    PLEASE,
    SUBJECT,
    THESE,
    YOU,
    few,
)

_CALM = r"(?:radio silence|total silence|silence|peace and quiet|some peace|to be left (?:alone|in peace|be)|to be forgotten|to hear nothing|no contact)"
_GONE = (
    r"(?:removed|taken (?:off|out)|excluded|dropped|deleted|erased|struck|left (?:off|out)|unsubscribed|unenrolled|unregistered|opted out|scrubbed|purged"
    r"|omitted|released|exempt(?:ed)?|withdrawn|pulled|cut|crossed off|wiped|cleared|spared|suppressed|dis?enrolled|delisted|left (?:alone|in peace|be))"
)
_FROM = rf"(?:(?:off|from|out|outta)(?: of)?|of) (?!{OTHER_LIST}){few(4)}(?:{NOUN}|lists?|mailings?|programs?|records?|database|system|files|roster|everything|yours|group|thread|outreach|(?:here|this(?: (?:thing|thread|crap))?|these|it)(?= [?.,]|[ ]?$))\b"
_WITH = rf"(?:{few(4)}(?:{NOUN}|{DOING}|mailings?|pings|outreach|hear\w* from|(?:be(?:ing)? )?(?:texted|messaged|contacted|notified|pinged)|on (?:this|your|the) {few(1)}list)|(?:this|these|those|them|all (?:this|that|of (?:it|this|them)))(?= [.,]|[ ]?$| any ?more\b))"
_QUIT = r"(?:not|never|no longer|stop|stopped|quit|cease|ceased|refrain|refrained|don't|do not|didn't|won'?t|avoid|desist)"
PLEADED = (
    # Somebody is to see to it that no more of them come.
    rf"(?:see|make sure|ensure|be sure|make certain|arrange|fix it|set it|so|such) (?:to it )?(?:so )?(?:that )?(?:i|we|she|he|they|it|you|u|my \w+|our \w+|this (?:\w+ )?(?:number|phone)|no one here) (?:\w+ )?(?:{NOT}|aren'?t|isn'?t|am not|stop|quit) {few(2)}(?:gets?|receiv\w+|see|hear from|{DO}|{DOING}|send(?! (?:the|an?)\b)|on) {few(4)}(?:{NOUN}|of (?:them|these|those|this)|these|them|me|us|again|any ?more|list)\b{ONE}",
    rf"(?:see|make sure|ensure|arrange|have|get|want|need) (?:to it )?(?:that )?(?:me|us|i|we|my \w+|this (?:\w+ )?(?:number|phone)|it) (?:is|are|am|gets?|be)? ?{_GONE} (?:{_FROM})",
    # To be taken off, asked, wished or told in the passive.
    rf"(?:can|could|may|might|should|must|shall|will|rather|like|love|want|wish|need|needs|prefer|ought|ask\w*|request\w*|demand\w*|way|possible|expect|hop\w+|how (?:do|can)|where (?:do|can)|why (?:hasn't|haven't|isn't|wasn't)|(?:call|reply|text|say|press|send|type) to|about) (?:(?:i|we|my|our|this|number|name|phone|line|please|kindly|to|that|for|me|us|simply|just|can|could|it|go|about|do|talk|someone) ){{0,6}}(?:be|been|get|getting|being) (?:\w+ )?{_GONE}(?: {_FROM}|(?<!cut)(?<!pulled)(?<!cleared)(?<!released)(?<!exempt){CLOSED})",
    rf"(?:{OUT}|forget|lose|destroy|shred|toss) (?:(?:my|our|this|the|his|her) \w+ (?:and|or|&) (?:my |our )?\w+|{MINE}) (?:\w+ )?(?:off|from|out)(?: of)? (?:of )?(?:everything|anything|whatever|wherever|anywhere|yours|all (?:of )?(?:it|your|that|the)\b|every \w+|any and all|your (?:\w+ )?(?:phone|computer|machine|bot|contacts?|records?|rolodex|spreadsheet|crm|account|campaigns?|outreach|address book))",
    rf"(?:(?:my|this|our) (?:\w+ )?(?:number|name|phone|line|cell|info\w*|details)|this goes to (?:my|our|the))\b(?! (?:bill|case|plan|cover|screen|charger|charge|insurance)\b).* [.,] (?:please |now |so |just |and |then )*(?:erase|delete|lose|remove|destroy|get rid of|toss|scrub|shred|discard|dump|trash|drop|take) (?:it|that|this|them)(?: out| away| down| off(?: of)?(?: yours?(?: \w+)?)?| from \w+ \w+)?{CLOSED}",
    # No use for them; better without.
    rf"(?:no|zero|little|absolutely no|hardly any|have any|without any|not any) (?:further |real |more |earthly )?(?:use|need|interest|desire|time|patience|wish|room|appetite|reason|intention) (?:for|of|in|to (?:receive|get|be|hear|read|see|keep|go on|continue)) {_WITH}",
    rf"(?:(?:not|nobody|no one|didn't|never) (?:\w+ )?(?:looking|asked?|asking|in the market) for|not (?:\w+ )?interested in|care less (?:about|for)) {_WITH}|(?:can|could|need|i'd|we'd|rather|will|i'll|better off|happier|fine|am good|i'm good|am ok) (?:\w+ )?(?:(?:do|live|survive|manage|go|get by|be|need) )?without {_WITH}",
    rf"(?:decid\w+|chos\w+|choos\w+|elect(?:ed)?|opt(?:ed|ing)?|prefer\w*|vote\w*|resolved) (?:\w+ )?(?:against|not to|to (?:skip|forgo|decline|refuse|end|stop|leave|quit|drop|discontinue|pass on)) {few(3)}(?:receiv\w+|get(?:ting)?|{NOUN}|participat\w+|continu\w+|be(?:ing)? (?:texted|contacted|messaged))\b{ONE}",
    rf"(?:done|through|finished|over|fed up|had (?:it|enough)|had my fill|sick|tired|weary|exhausted|bored|sick and tired|up to here|rid|free|quit|not (?:a fan|fond|in need)) (?:of|with|from) (?:\w+ )?{_WITH}",
    rf"{SUBJECT}(?:spare (?:me|us)|skip|pass on) (?:(?:all|your|ur|the|these|any|more) )?{_WITH}",
    rf"(?:spare|excuse|exempt|release|relieve|free|save) (?:me|us|my \w+) (?:of |from )?{_WITH}",
    # It would be best if you wrote no more; you may not.
    rf"(?:best|better|prefer\w*|rather|kind\w*|appreciat\w+|glad|happy|happier|grateful|thankful|oblige\w*|insist\w*|ask\w*|hop\w+|suggest\w*|recommend\w*|request\w*|nice|great|good|wonderful|love|pleased|wish\w*|want\w*|demand\w*|beg\w*|trust|time|(?<!don't )mind) {few(4)}(?:{YOU}) (?:\w+ )?{_QUIT} {few(2)}(?:{DO} {ME}|{DOING}|send\w* (?:me|us|{NOUN}|{THESE}|anything|things|stuff)|from (?:{DOING}|sending))\b{ONE}",
    # They, or a number of theirs, have no place there.
    rf"(?:shouldn't|should not|doesn't|don't|do not|does not|no (?:business|reason)|not supposed to) (?:[\w']+ ){{0,5}}?(?:be|being|belong) (?:on|in) (?:your|this|ur) (?:\w+ )?(?:lists?|system|database|records|group){CLOSED}",
    rf"(?:time|ready) for (?:these|those|the {NOUN}) to (?:stop|end|cease)\b|{NOUN} {few(3)}(?:i|we) (?:do not|don't|never|didn't) (?:want|need|ask for|asked for){CLOSED}",
    # They must end.
    rf"(?:^|[.,]) (?:\w+ )?(?:these|this|they|all (?:of )?(?:this|it|these)|it all) (?:\w+ )?(?:must|needs? to|has to|have to|have got to|has got to|gotta|got to|should|ought to|better|need|want) (?:all |now |really |please |just )*(?:stop|end|cease|go away|be stopped|stopping)(?: coming| now| please)*{LAST}",
    rf"{NOUN} {few(3)}(?:stop|end|cease|go away)(?: coming)?(?= [.,] (?:please|now|or)\b)|(?:put|bring|call) (?:an? )?(?:end|stop|halt) (?:to|on) {_WITH}|(?:make|made) (?:{THESE}|the {NOUN}) (?:go away|end|disappear|cease)\b",
    rf"(?:end\w*|finish\w*|discontinu\w+|quit\w*|terminat\w+|cancel\w*|withdraw\w*|leav\w+|exit\w*|conclud\w+|stop\w*) (?:from )?(?:my|our|any|all) (?:\w+ )?(?:participation|enrollment|subscription|involvement|sign ?up|registration|inclusion) (?:in|to|with|for|from|on) {few(3)}(?:{NOUN}|program|list|service|these|this)\b",
    rf"(?:(?:last|final) {NOUN}|last (?:one|time)) (?:\w+ ){{0,2}}(?:i|we) (?:want|care|wish|need|expect|hope|ever want|better|had better)\b|(?:this|that|it) (?:should|must|had better|better|needs to|has to|will) be the (?:last|final) (?:one|{NOUN}|time)\b(?=.*\b(?:{NOUN}|you|me|i)\b)",
    # Silence, and not another word.
    rf"(?:want|wish|like|need|ask\w*|love|appreciate|demand|expect|prefer|request\w*|crave|owe) {few(5)}{_CALM}(?: (?:from|by) (?:you|u|your \w+|this \w+|now on)|(?= [.,]|[ ]?$| please\b))",
    rf"(?:leave|let) (?:me|us|my \w+) (?:in peace|be|rest|have (?:some |my )?(?:peace|quiet)){CLOSED}|(?:go|fall|be|stay|keep) (?:silent|quiet|dark) (?:from now on|forever|for good|and (?:never|don't|do not) (?:text|write|message))\b",
    rf"{SUBJECT}{NOT} (?:ever )?(?:send|write|type) (?:me |us )?(?:another|one more|a single one|any others?|a thing|a word|another (?:one|word|thing)){CLOSED}",
    rf"{SUBJECT}{NOT} (?:ever )?(?:text|message|contact|write|reach out|sms) (?:to (?:ask|sell|offer|check|remind|tell|see|try|pitch|me)|from (?:another|a(?:ny)? (?:different|new|other)|any|other|that|your) (?:\w+ )?(?:number|phone|line)|asking|about) {few(4)}(?:again|any ?more|either|ever|number|phone|line){CLOSED}",
    rf"(?:^|[.,]) (?:please )?(?:not|never) ever(?: again)?{CLOSED}|(?:want|care|wish|need) (?:to )?(?:never|not) (?:ever )?(?:hear|get|receive|see) {few(4)}(?:from (?:you|u)|{NOUN}|again)\b|(?:^|[.,]) {PLEASE}stop (?:pls|pleas|pleeze?|please)\b(?! (?:by|at|in|over|on|and (?:get|pick|grab|see|bring))\b)",
    rf"(?:never|don't|do not) (?:ever )?(?:want|wanna|wish|care|need) (?:to )?(?:ever )?(?:hear|get|receive|see|read) {few(3)}(?:from (?:you|u|this number)|{NOUN}) (?:again|ever|any ?more)\b",
    rf"(?:u|you|ya|your \w+|this number) (?:have been|has been|got|are|were|been|just got) (?:\w+ )?(?:blocked|reported|flagged|blacklisted)(?: (?:and|n|&) \w+)?{CLOSED}",
)
_ENDED = r"(?:stopped|discontinued|ended|terminated|ceased|halted|turned off|shut off|cut off|switched off|disabled|suspended|silenced|over with|put to an end|put a stop to)"
_THEM = rf"(?:{THESE}|(?:(?:the|these|those|your|ur|all|any|further|future|more|other|of|text|sms) ){{0,4}}{NOUN})"
_HERS = r"(?:me|us|her|him|myself|(?:my|this|our|his|her|the) (?:[\w'-]+ ){0,2}?(?:numbers?|phone|cell|digits|line|name|info\w*|contact|email and number))"
REFUSED = (
    # A no to them, in words, by a box, by a wish that they be ended.
    rf"(?:no thank you|no thanks|no thx|nah|nope|hard pass|hard no|a no|no|thumbs down|say no|saying no|said no) (?:to|on|for me on) {few(1)}(?:{_THEM})(?= [?.,]|[ ]?$| (?:please|thanks|from|about)\b)|(?:because|and|so) i'?m saying no(?= [.,]|[ ]?$)",
    rf"(?:un-?check|un-?tick|un-?select|untoggle|toggle off|switch off|flip off) (?:me|us|it|my|the|that|this)\b(?=.*\b{NOUN}\b(?!-))|{NOUN}\b.*\b(?:un-?check|un-?tick|un-?select|untoggle) (?:me|us|it|my|the|that|this)\b",
    rf"(?:like|want|need|wish|get|have|see|prefer|request|ask\w*) (?:that |for |to (?:have|see|get) )?{_THEM} (?:from \w+ )?(?:to be |be |all )?{_ENDED}{CLOSED}|{_THEM} (?:\w+ )?(?:could|can|should|must|need to|needs to|have to|are to|to|would|may|might) (?:please )?be {_ENDED}{CLOSED}",
    rf"{NOUN} {few(3)}(?:can|may|could|must|should|need to|have to|had better|better|shall) (?:please |now |all )?(?:stop|end|cease|go away)(?: coming)?{CLOSED}",
    rf"{NOUN} {few(3)}(?:aren'?t|isn'?t|ain'?t|are not|is not|are never|are no longer|were never|weren'?t|not) (?:\w+ )?(?:wanted|welcomed?|needed|appreciated|authorized|allowed|permitted|requested|asked for|useful to me|for me)\b(?! (?:to|until|for the)\b)",
    r"(?:consent|permission|authori[sz]ation|agreement|opt ?-?in) (?:[\w'-]+ ){0,6}(?:is|are|was|has been|have been|stands) (?:\w+ )?(?:revoked|withdrawn|rescinded|cancell?ed|void|retracted|over|expired|terminated)\b",
    # Have the decency to stop.
    r"(?:(?:decency|courtesy|respect|heart|sense|grace|kindness|goodness) to|(?:kind|good|nice|decent|courteous|considerate) (?:enough )?(?:and|to|as to)|do the right thing and|(?:favor|kindness|solid)(?: and)?|(?:beg|begging|implore|order|urge|ask|asking|tell|telling|command|need|want|like|require) (?:you|u) to) (?:\w+ )?(?:stop|quit|cease|desist|refrain|go away|leave (?:me|us) alone)(?= [.,]|[ ]?$| (?:now|immediately|right now|already|at once|asap)\b)",
    rf"(?:change|switch|get a new|changing|switching|getting a new) (?:my |our )?(?:phone )?number\b.* (?:to )?(?:get away|avoid|escape|lose|be free|be rid|get rid|stop|because of|for you to|before you|so you|end|quit) {few(2)}(?:you|u|{NOUN}|{DOING})\b",
    # The last one; one more, and.
    rf"(?:make|let|consider|have|keep|call) (?:this|that|it) (?:be |as )?(?:your|the|ur|our) (?:very )?(?:last|final) (?:{NOUN}|one|contact|communication|time)\b",
    rf"(?:if|when|next time) (?:i|you|u|they) (?:\w+ )?(?:{DO}|get|send|receive|see|hear) {few(3)}(?:again|(?:1|one|another|any) ?(?:more )?(?:time|{NOUN}|of these|of those)) .*\b(?:i swear|so help me|or else|i(?:'m| am) (?:gonna|going to|block\w*|call\w*)|i(?:'ll| will) (?:scream|lose it|flip|block|never|cancel|take my)|you'?ll (?:regret|be sorry|lose)|we'?re done|i'?m done)\b",
    rf"{NOT} (?:(?:you|u|ever|dare|even|please|think of|think about|again|try to) ){{0,3}}(?:send|sending|write|text|texting) (?:me |us )?(?:another|one more|a single|1 more|any other)(?: (?:one|word|thing|time|{NOUN}|{DO}))?{CLOSED}",
    rf"{NOT} (?:(?:you|u|ever|even|please) ){{0,2}}(?:bother|bother with|waste (?:your|ur) (?:time|breath|energy|money)|trouble yourself|keep|keep on|continue|go on|insist on|persist in|resume|start) (?:with )?(?:{DOING}|sending)(?: {ME}\b|(?: {_THEM}))?(?= [.,](?! (?:just|i'?m (?:here|out\w*|on|at|coming|almost|right|already|downstairs|leaving|headed)|call|come|we'?re))|[ ]?$| (?:any ?more|again|to me|me|please)\b)",
    r"(?:remove|delete|take|unsubscribe|drop) (?!(?:the|an?|that|any|some|\d+|your|this)\b)(?:[\w'-]+ ){1,4}(?:from|off)(?: of)? (?:your|ur) (?:\w+ )?(?:lists?|texts|texting|system|database|records)\b",
    # Another way than texts, or one sort of them; no deals; or they leave.
    r"(?:rather|prefer) (?:[\w'-]+ ){1,5}(?:over|than|to) (?:getting )?(?:these |your )?text(?:s|ing)?(?= [.,]|[ ]?$)|rather (?:get|receive) e-?mails?(?= [.,]|[ ]?$)|switch me to e?-?mail\b|not ok(?:ay)? to te?xt\b",
    rf"only (?:want|need|like|signed up for) {few(2)}{NOUN} .*\b(?:nothing else|not (?:the|these|any|all)|no (?:promo|ads|market|spam)\w*)|(?:keep|(?:don't|do not) (?:need|want|care (?:about|for))) (?:your|ur) (?:\w+ )?(?:deals?|sales?|coupons?|offers?|specials|promo\w*|texts|messages|spam|junk)(?= [.,]|[ ]?$)",
    rf"(?:one more|another|keep|continue|if (?:these|this|it)|don't stop|if you text) (?:[\w'-]+ ){{0,4}}?(?:{NOUN}|{DOING}|stop)\b.* (?:i'm|im|i'll|ill|i|i will|we) (?:\w+ )?(?:leav\w+|cancel\w*|switch\w*|quit\w*|tak\w+ my business)(?: (?:my|our|the) \w+|\b)|(?:cancel\w*|leav\w*|switch\w*|quit\w*) .*if you (?:keep|don't (?:stop|quit)|continue) {DOING}",
    # Off with my number, whosever it is; it is not how to reach me.
    rf"(?:{OUT}|move) (?:{_HERS} (?:off|out)|(?:off|out) (?:my|this|our|his|her|the(?! phone)|both) (?:\w+ )?(?:numbers?|phone|cell|name|digits|line)){CLOSED}",
    rf"(?:my|this|our) (?:\w+ )?(?:number|digits|name|phone|info\w*)\b.* (?:but|and|so|now|please|then) (?:please |now |just )*(?:erase|delete|remove|destroy|get rid of|toss|scrub|shred|discard|dump|trash|take(?= \w+ o)) (?:it|that|this|them)(?: off| out)?{CLOSED}",
    rf"(?:gets?|getting|receiv\w+) (?:these|{NOUN})\b.* (?:don't|do not) (?:need|want) (?:them|it|these)\b|changed my mind (?:about|on) {_THEM}{CLOSED}|{DO} (?:me|us|people|this number) without (?:\w+ )?(?:permission|consent)\b|(?:te?xt|message|contact|bother) (?:my )?\w+ (?:, )?not (?:me|here|this (?:number|phone))(?= [.,]|[ ]?$)",
    r"(?:don't|do not) want any ?more(?= [.]|[ ]?$)|do (?:you|u) (?:guys |people )?ever (?:quit|stop|give up)(?= [?.]|[ ]?$)|(?:^|[.,]) i said no(?: (?:thanks|already|yesterday|before|(?:last|\w+) (?:week|month|time|times)))+(?= ?[.]? ?$)|(?:^|[.,]) (?:please |ok |and )?no+ mo+r+e+(?= ?$| (?:please|ever|thanks?) ?$)",
    # None at all; enough of them; why not off.
    rf"(?:(?<=^ )|(?:[.,]|want|wants) )(?:(?:please|pls|ok|i said|absolutely) (?:[.,] )?)*(?:no|zero) (?:\w+ )?{NOUN} from (?:you|u|y'?all|ya|your \w+|this \w+|here)(?: (?:guys|people|all|place|store))? (?:at all|ever|period|whatsoever|any ?more|again|please|pls|plz)\b",
    rf"enough (?:is enough|already) [.,] {few(4)}(?:{NOUN})\b|leave (?:people|folks|everyone|everybody|us|me) alone with {_THEM}(?= [.,]|[ ]?$| please\b)",
    r"why (?:don'?t|won'?t|can'?t|haven'?t|didn'?t) (?:you|u|y'?all) (?:just |ever |please )?(?:remove|delete|unsubscribe|(?:take|drop|leave)(?= \w+(?: \w+)? off\b)) (?:me|us|my (?:name|number))(?: off)?(?= [?.,]|[ ]?$| (?:like|as|when|already|yet|from (?:this|your) list)\b)",
    # Not used, not needed, not heard from; somebody else.
    r"(?:number|phone|line|cell) (?:were|was|be|is|should be|must be) (?:no longer|not|never) (?:to be )?(?:used|contacted|texted|messaged)\b|forget (?:that )?(?:you|u) ever had (?:my|this|our) (?:number|info\w*|contact)\b",
    rf"(?:make|making|get) {_THEM} (?:end|stop|cease|go away|quit){CLOSED}|(?:mind|consider|about|to|of|for|by|appreciate|try) (?:stopping|ending|ceasing|halting|discontinuing|quitting) {_THEM}{CLOSED}",
    rf"(?:won'?t|will not|no longer|not) (?:be )?(?:needing|wanting|requiring|reading) (?:any|more|these|your|ur|those|further) {few(3)}{NOUN}\b",
    rf"(?:possible|way|option|like|great|nice|lovely|good|love|prefer|rather|happy|best|wonderful) (?:for (?:me|us) )?(?:to )?not (?:to )?(?:hear|get|receive|see|be sent) {few(3)}(?:from (?:you|u)\b|{NOUN} (?:any ?more|again|from)\b|(?:these|this|them|those){CLOSED})",
    r"(?:nothing|not a word|no word|not another word) (?:(?:further|more|else|ever|again) )+(?:from (?:you|u)|by text)\b|(?:so|but|and|please)(?: please)? no more(?: please| thanks?| ok)? (?:[.] )?$",
    r"(?:^|[.,]) (?:please |just |and |so )?(?:go )?(?:bother|annoy|text|spam|pester|harass|bug) (?:someone|somebody) else(?= [.,]|[ ]?$| with\b)|(?:find|pick on|get) (?:someone|somebody) else to (?:text|bother|spam|annoy|harass|message|bug)\b",
    rf"(?:hope|hoping|trust|pray|expect) (?:that )?(?:this|that|it) (?:is|was|will be) the last (?:{NOUN}|one|time) (?:that )?(?:i|we|you|u|from)\b|i'?d like off(?= [.,]|[ ]?$| (?:of )?(?:this|your|the) (?:\w+ )?list)",
)
