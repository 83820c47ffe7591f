"""English of every day: what has no place on a phone, what is not needed, and the way out that fails.

Words are laid out as `plain.py` says.
"""

from .words import AGAIN, CLOSED, DO, DOING, ME, NOT, NOUN, ONE, PLEASE, SEND, SUBJECT, THESE

_PHONE = r"(?:this|my|our|dis|that) (?:[\w'-]+ ){0,2}?(?:numbers?|phones?|cell|lines?|mobile|tablet|pager|device)"
_HERE = rf"(?:me|us|here|{_PHONE})"
_NUMBER = r"(?:me|us|(?:my|our|this|that|his|her) (?:[\w'-]+ ){0,2}?(?:numbers?|name|phones?|cell|line|info\w*|digits|contact|details|data)|me and my \w+)"
_YOU = r"(?:you|u|these people)(?: (?:guys|people|folks|all|clowns|fools|idiots|jerks))?"
_GIVE_UP = r"(?:stop|quit|cease|give (?:it )?up|leave (?:me|us|my \w+) (?:alone|be)|go away|lay off|back off|knock it off|cut it out)"
_LATER = r"(?= [?.,]|[ ]?$| (?:so|as (?:i|we|she|he|they|this|it)|since|because|cuz|due|before|please|now|i|it's|immediately|asap|permanently|if|today|thanks?)\b)"
"""Where a plea ends and its reason begins."""
_STUFF = (
    r"(?:(?:these|those|this|that|such|your|ur|any ?more|any|more) (?:[\w'-]+ ){0,2}?(?:things?|stuff|mess|garbage|trash|rubbish|nonsense|crap|junk)"
    r"|(?:these|those|this|that) (?:kinds?|sorts?|types?)(?: of)? [\w-]+|(?:things?|stuff) like (?:this|that|these))"
)
_GOODS = (
    r"(?:sales?|deals?|offers?|specials?|discounts?|coupons?|surveys?|fundrais\w+|donat\w+|stuff|crap|junk|garbage|bs|ads?|campaign\w*|advert\w*|politic\w*|warrant(?:y|ies)|insurance"
    r"|crypto|loans?|upgrades?|asking|begging|promo\w*|marketing|pitch\w*|solicit\w*|invites?|listings?|flyers?|announcements?|newsletters?)"
)
_NOT_HERE = r"(?!(?:the|an?|my|his|her|our|it|him|them|\w*one|guys|people|kids?|(?:[\w-]+ )?(?:codes?|links?|invoices?|bills?|receipts?|payments?|money|packages?|mail|techs?|drivers?|orders?))\b)"
"""What is sent, but for what is named as one thing, or is no text."""
PLACES = (
    # Not to be sent to a phone, whatever it is; not to come here.
    rf"{SUBJECT}{NOT} (?:(?:you|u|ever|please|even) ){{0,2}}{SEND} (?:me )?{_NOT_HERE}(?:[\w-]+ ){{1,4}}?(?:to|on) {_PHONE}{ONE}(?= {AGAIN}\b| [.,]|[ ]?$| please\b)",
    rf"{SUBJECT}{NOT} (?:(?:you|u|ever|please|even) ){{0,2}}{SEND} (?:me )?(?:[\w-]+ )?{_GOODS}(?: \w+)? (?:here|to (?:here|{_PHONE}))\b",
    rf"(?:stop|quit|cease) sending (?:me )?{_NOT_HERE}(?:[\w-]+ ){{1,3}}(?:to {_PHONE}|here)(?= {AGAIN}\b| [.,]|[ ]?$| please\b)",
    rf"{NOT} (?:(?:you|u|ever|please|even|want you to|want u to) ){{0,2}}send (?:(?:me|us) )?{_STUFF}(?: to {_HERE})?(?= {AGAIN}\b| [.,?]|[ ]?$| please\b)",
    rf"(?:can|could|would|will) (?:you|u) (?:guys |please |all |kindly )*not (?:please )?(?:send|be sending|keep sending) (?:(?:me|us) )?{_STUFF}(?: to {_HERE})?(?= {AGAIN}\b| [.,?]|[ ]?$| please\b)",
    rf"(?:{NOUN}|texts \w+|{_GOODS}) (?:from \w+ )?(?:should|must|may|can|could|are|is|shall|ought|need)(?:n't| not| never| no longer) (?:to )?(?:ever )?(?:be |have been )?(?:sent|coming|directed|going|come|delivered|addressed|go)(?: out)? (?:to )?{_HERE}\b",
    rf"(?:these|this|they|it|those) (?:really )?(?:should|must|may|can)(?:n't| not| never) (?:be )?(?:sent|coming|going|come|go) to (?:me|us|{_PHONE})\b",
    rf"(?:number|phone|line|device|office|cell|we|i|company|business|household|desk|school|clinic)(?: [\w']+){{0,2}}? (?:does not|doesn't|do not|don't|can't|cannot|can not|isn't able to|is not able to|won't|will not|never) (?:accept|take|receive|allow|want|handle|do) (?:any )?(?:\w+ )?(?:(?:marketing|promotional|promo|sales|advertis\w+|solicit\w+|political|unsolicited|spam|commercial) (?:texts?|messages?|sms)|advertis\w+|solicit(?:ations?|ing)|marketing){CLOSED}",
    # You texted: it is not to be done again.
    rf"(?:(?:you|u|you're|keep|y'all|ur) (?:\w+ ){{0,3}}?(?:text\w*|messag\w*|msg\w*|send\w*|sent)|(?:texting|messaging) (?:me|us|people|somebody|someone))\b(?!.*\bwrong\b).* {SUBJECT}(?:don't|do not|never) (?:you )?(?:ever |please )?(?:do|try|pull) (?:it|this|that|so) (?:ever )?(?:again|any ?more|to me|ever){CLOSED}",
)
"""What is not to come to a phone."""
KEEPING = (
    # On a list, or off it.
    rf"(?:no need|no reason|no point|no use|needn'?t|(?:don't|do not) (?:need|have|want you)|not necessary|stop|quit|cease|don't|do not|never|why|unnecessary)(?: for you| in| to| do| are| you| u| please| even)* keep(?:ing)? {_NUMBER} (?:on|in) (?:here|there|file|(?:your|the|this|that|ur) (?:[\w-]+ ){{0,2}}?(?:lists?|texts?|file|system|database|records|books|program)){CLOSED}",
    rf"(?:like|want|need|love|prefer|get|have|see)(?: to (?:have|get|see))? {_NUMBER} off (?:of )?(?:here|there|it|this|that|(?:your|this|that|the|these|ur) (?:[\w-]+ )?(?:lists?|things?|system|texts?|texting|messages?|program|database|chain|thread)){CLOSED}",
    rf"(?:want|need|like|get me) off (?:of )?(?:the|this|your|that|ur) (?:text\w*|sms|messag\w+)(?: \w+)?{CLOSED}",
    rf"(?:take|get|remove|pull|drop|leave|strike|delete) {_NUMBER} (?:off|from|out)(?: of)? (?:both|either|all of (?:them|it|these|those)|all|every (?:one|list)|each one){CLOSED}",
    rf"(?:take|get|pull|remove) {_NUMBER}(?: off)? (?:manually|by hand|yourself|yourselves)\b",
    rf"(?:{NOUN}|(?:get|getting|sent) (?:\w+ ){{0,3}}(?:a|per|every) (?:day|week)|text (?:me|us)\b.*)\b.* (?:(?:don't|do not) want (?:either|any|none)(?: (?:one|of (?:them|it|these|those)))?|neither (?:one |of us )?(?:wants?|needs?|asked for) (?:it|them|this|these|any)){CLOSED}",
    rf"(?:have|get|want|need|like|see) {_NUMBER} (?:\w+ )?(?:removed|taken off|deleted|erased|dropped|unsubscribed|opted out){_LATER}",
    r"(?:texts?|messages|alerts|notifications|reminders|sms)(?: messages)? from (?!(?:my|his|her)\b)(?<=(?:xts|ges|rts|ons|ers|sms) from )(?:you|u|your|the|this)\b(?: \w+)? (?:cancell?ed|stopped|turned off|ended)\b",
    r"(?:cancel|end|stop|discontinue|kill|terminate) (?:(?:all|my|our|the|this|these|those|your|ur|any|future|further|of|text|sms|promo\w*|\w+ly) ){0,4}(?:texts?|messages|sms|texting|messaging|text \w+|spam|promos?|alerts|notifications|reminders|updates) from (?!(?:my|his|her|other|random|unknown|strange)\b)",
    # Several numbers at once; out of a machine.
    r"(?:remove|delete|unsubscribe|(?:take|get|drop|pull) off|erase) (?:all|both|the (?:other|two)|every one)(?: of)?(?: (?:\d+|two|three|four|five|the|my|our|these|of|those)){0,3} (?:numbers?|phones|lines|cells)(?= [.,?]|[ ]?$| (?:please|from|off|now|thanks)\b)|(?:take|get|pull) (?:all|both|\d|two|three|four|five|these|those|my|our)(?: of)?(?: (?:\d+|two|three|four|five|the|my|our|these|of)){0,3} (?:numbers|phones|lines|us|cells)(?: \w+)? off\b(?! (?:the (?!(?:\w+ )?(?:list|text|mess)\w*)|an?|my|our)\b)",
    rf"(?:like|want|need|get|take|have|put|pull|remove|delete|erase) {_NUMBER} (?:out|off)(?: of)? (?:your|ur|this|that|the|yall's) (?:\w+ )?(?:machine|computers?|phones?|bot|systems?|contacts?|auto ?dialer|dialer|robot|software|app|book|rolodex|database|records)\b(?! (?:case|screen))",
    rf"(?:stop|quit|cease) (?:\w+ )?sending (?:out )?(?:(?:the|these|your|ur|all|those|so many|random) )*(?:(?!my )[\w-]+ ){{0,2}}?(?:listings?|openings?|jobs|shift offers|recipes|videos|links|petitions?|polls?|invit\w+|requests|verses|articles|homes|properties|gifs|chain \w+|{_GOODS})(?= [.,]|[ ]?$| (?:for|to|about|please|we|i|im|i'm|thanks|now|lol)\b)",
)
"""Where a number is not to be."""
NEEDLESS = (
    # Sales that nobody needs to hear of; set without; stuff to be done with.
    r"(?<!you )(?<!u )(?:don't|do not|didn't|doesn't) (?:really |even )?(?:need|want|care|have) to (?:know|hear|be told|be informed|be updated|find out) (?:about |of )?(?:(?:every|each|all|any|your|ur|the|when|whenever|if|these) ){0,2}(?:\w+ ){0,4}?(?:sales?|deals|specials|offers|promos?|promotions?|coupons|discounts)(?! (?:price|order|tax|rep)\w*)\b",
    rf"(?:sales?|deals?|specials|offers|promos?|coupons|discounts)\b.* (?:don't|do not) (?:really |even )?(?:need|want|care) to (?:know|hear)(?: (?:it|that|about (?:it|them|that)))?{CLOSED}",
    rf"set (?:with|on|without) (?:(?:the|these|all|your|ur|those|any|more) ){{1,2}}(?:[\w-]+ )?{NOUN}{CLOSED}",
    rf"(?:^|[.,]) {PLEASE}(?:can (?:you|u) |could (?:you|u) )?(?:stop|quit|enough|lay off|give it a rest|chill|ease up|easy|cool it|(?:stop|quit|cut|knock) (?:it|that)(?: off| out)?) (?:already )?(?:with|on) (?:all )?(?:the|these|this|your|ur|that|those) (?:[\w-]+ ){{0,2}}?{_GOODS}(?= [.,]|[ ]?$| (?:already|please|now|stuff|crap|junk|offers?|upgrades?|for money|emails?|texts?|messages?)\b)",
    r"^ (?!.*(?:return|refund|exchang|sell|sold them|buy|bought them|credit|pick|haul|donat|trade|take them|take em|cancel| \?))(?:.* )?(?:so|but|thanks|thank you|hi|,|\.|(?<=^ )|now)(?<! if so) ?(?:i |we |really |just )*(?:don't|do not|no longer|have no) (?:need|want|need for|use for) (?:these|em)(?: (?:any ?more|any longer|now|no more))?(?: (?:thanks|thank you|please|my|our|as|since|because|cuz|that|we|i)\b|(?= [.,]|[ ]?$))",
    # They may as well stop; how they are brought to.
    rf"{_YOU} (?:may|might|can|could) (?:just |all |please |now )*(?:as well )?(?:just )?(?:quit|give (?:it )?up|save (?:it|your (?:breath|time))|move on|(?<=as well )stop|(?<=as well just )stop)(?: (?:now|already|asking|trying|it))*{CLOSED}",
    rf"(?:get|getting|make|making|convince|persuade|force) (?:you|u|these people) (?:guys |people |folks |all |clowns |fools |idiots |jerks )?(?:to )?(?:please |just |finally )?(?:{_GIVE_UP}{CLOSED}|(?:stop|quit|cease) (?:calling and |calling or )?(?:{DOING}|sending))",
)
"""What they have no need of."""
BUSINESS = (
    # By letter only; not by text; not at ease with it.
    r"(?:(?:any|all|your) )?(?:further |future |other )+(?:contact|communications?|correspondence|messages) (?:\w+ ){0,4}?(?:must|should|needs? to|has to|have to|may only|can only|will only|is to) (?:only |please )?(?:be|go|come) (?:only )?(?:in writing|by (?:mail|e-?mail|letter|post|phone)|(?:through|to|via|with) (?:my |our )?(?:lawyer|attorney|solicitor|counsel|mail|e-?mail))\b",
    r"(?:contact|reach|communicate with|correspond with|write) (?:me|us) (?:only|solely|exclusively) (?:in writing|by (?:mail|letter|post|e-?mail))\b|(?:contact|communicate with|reach) (?:me|us) (?:in writing|by (?:mail|letter|post)) only\b|(?:direct|send|address) (?:any |all )(?:further |future |other )*(?:contact|communications?|correspondence) to (?:my|our)\b|only accept (?:contact|communication|correspondence) (?:in writing|by)\b|(?:communication|correspondence|contact) (?:must|should|needs to) be in writing\b",
    r"(?:texts?|texting(?: me| us)?|sms|text messages?|this (?:\w+ )?(?:number|phone|line)) (?:isn't|is not|are not|aren't|ain't) (?:[\w']+ ){0,4}?(?:ways? to|how (?:to|i|we|you)|means of|method of|appropriate|acceptable)\b(?=.*\b(?:stop|quit|reach (?:me|us)|contact (?:me|us)|do business|don't)\b)(?! .*\b(?:call|e-?mail) (?:me|us|my)\b)",
    r"(?:i|we) (?:don't|do not|never) (?:do|conduct|handle|discuss) (?:\w+ )?(?:business|this|things|anything) (?:over|by|via|through) texts?\b",
    rf"(?:not|isn't|aren't|never|ain't) (?:\w+ )?(?:comfortable|ok|okay|cool|fine|alright|down) (?:with )?(?:(?:getting|receiving|being|you|u|your|ur|a business|companies|businesses|people|any|all|these|this many|so many|all these) )+(?:\w+ )?(?:{NOUN}|{DOING}|texted|messaged|contacted|send\w*)\b|uncomfortable (?:with )?(?:you|u|your|getting|receiving|being) (?:\w+ )?(?:{NOUN}|{DOING}|texted|messaged)\b",
    # Never meant to join.
    rf"(?:didn't|did not|never|don't remember) (?:mean\w*|intend\w*|want(?:ed)?|try|plan\w*|agree\w*) (?:to )?(?:be )?(?:sign(?:ed)? up|signing up|subscribed?|opt(?:ed)? in|join(?:ed)?|enroll(?:ed)?|check (?:that|the|this) box)(?:(?: (?:for|to|in))? (?:this|these|them|any of (?:this|these)|(?:your|ur|any|the|these) (?:\w+ )?{NOUN}))?{CLOSED}|(?:signed up|subscribed|joined)\b.* (?:how do i|can i|please|can you) (?:undo|reverse|cancel) (?:it|this|that)?{CLOSED}",
    r"(?:^|[.,]) (?:i'm |im |i am |i |we |just |now |gonna |going to |will |about to |ok |and )*(?:delet|block|report|mut|ignor)(?:ing|ed|e)? (?:and|&|n) (?:delet|block|report|mut|ignor)(?:ing|ed|e)?(?: (?:you|u|this|it|these))?(?= [.,]|[ ]?$| (?:bye|now|this|you)\b)|(?:gonna|going to|i'll|will) mute (?:this|you|u|these|it)(?= [.,]|[ ]?$)",
)
"""What business is not done by."""
_PULL = rf"(?:cut|yank|pull|drop|boot|kick|nuke|axe|nix|zap|toss|chop) {_NUMBER}(?<!cut me)(?<!cut us)(?<!pull me)(?<!drop me)(?<!drop us)(?<!kick me)(?<!drop my phone)(?: (?:off|out|from (?:it|this|that|there|here)))?{CLOSED}"
WARNINGS = (
    # They leave if it goes on; it has gone on long enough.
    rf"(?:{DO}) (?:me|us|this number) (?:again|one more time|another time|1 more time) (?:[.,] )?(?:and|n|&) (?:i|you|we|i'm|im|i'll|we're|we'll|you'll)\b(?: (?:am|will|are|can|just|lose|lost))? ?(?:gone|done|out|leav\w+|switch\w*|cancel\w*|chang\w+|never|lose|los\w+|quit\w*|find\w*|tak\w+ my business|report\w*|a customer|block\w*|through|finished)\b(?: (?:my|our|the|your) \w+)?",
    rf"(?:never|cancel\w*|leav\w*|switch\w*|chang\w*|block\w*|report\w*|done|find\w*|business|boycott\w*|sue|lawyer)\b[^.]* if (?:you|u|these|{NOUN}) (?:guys |people |texts |messages )?(?:don't|do not|won't|doesn't) (?:stop|quit|cease)(?: {DOING})?{CLOSED}",
    rf"if (?:you|u|these|{NOUN}) (?:guys |people |texts |messages )?(?:don't|do not|won't|doesn't) (?:stop|quit|cease)(?: (?:{DOING}|sending \w+|it|this)(?: (?:me|us))?)?(?: , | )(?:then )?(?:i|i'm|im|i'll|ill|we|we're|we'll|my)\b",
    r"(?:^|[.,]) (?:one more|another one|1 more)(?: (?:time|text|of these))? (?:and|n|&) (?:i'm|im|i'll|i|we're|we'll) (?:\w+ ){0,2}?(?:never|done|leaving|gone|switching|cancell?ing|out|cancel|leave|block|report)\w*\b",
    rf"how (?:much longer|long|many more(?: of (?:these|them)| times)?|many (?:texts|messages|of these|times)) (?:(?:are|r|will|do|does|is|am|you|u|i|we|have|going|gonna|to|plan|on|must|this|these|got) ){{1,6}}(?:keep )?(?:get|getting|receiv\w+|{DOING}|{DO}|send|sending)(?: (?:me|us|to me))?(?: (?:{NOUN}|(?:{THESE}|the|your|ur)(?: {NOUN})?|stuff|like this))?(?= [?.,]|[ ]?$)",
    rf"(?:you can|you could|you may|go|please|just|and|can|where you can) (?:just |go )?(?:shove (?:it|them|em|this|these)(?: up\b[^.,]*)?{CLOSED}|stick (?:it|them|em|these|this|your \w+) (?:where the|up your)\b)",
    rf"(?:shove|stick) (?:all )?(?:the|these|your|ur|those) (?:\w+ )?{NOUN}\b|(?:where|how) (?:you|u) can (?:shove|stick) (?:it|em|this|{THESE}|(?:these|your) {NOUN})",
    # Given for one purpose; wanted in broken English.
    r"(?:only|just) (?:gave|give|given|provided|left|used|shared|put) (?:you |u |ya |out |them )?(?:my|this|the) (?:\w+ )?(?:number|numba|cell|phone)(?: down| out)? (?:for|so|because|to (?:get|receive|buy|order|use|be|sign up|enter|win|verify|pick|schedule|make|save))(?: [\w-]+){1,3}|(?:my|this) (?:\w+ )?(?:number|cell) (?:was|is) (?:only|just) (?:given )?(?:for|to get) (?!te?xts?|calls?|you\b|emergency contact)",
    rf"(?:i|me|we|my (?:wife|husband)) (?:no|not) (?:want|need|like) (?:(?:this|these|that|any|your|more|no|no more) )?(?:{NOUN}|it|this|these)(?= [.,]|[ ]?$| (?:please|any ?more|from|stop|sir|no more|thank\w*)\b)|no (?:want|need) (?:no )?more {NOUN}\b",
    # Somebody else had the number, or is looked for.
    r"(?:had|have|got|gotten) this (?:\w+ )?(?:number|phone number) (?:for|since|about|over|now|last|\d+|in|from|years|months)\b.*(?:i'?m not|i am not|it's not|(?:it )?isn't|ain't|never (?:been|had|heard)|not \w+'s|no \w+ (?:here|at)|don't know)",
    r"(?:check|update|fix|correct|review|look at) (?:your|ur) (?:records?|lists?|files?|system|info\w*|database)\b.*(?:i'?m|i am) not (?:the (?:person|one|guy|woman|man|customer|patient)|your|her|him|who|(?!late|due|sure|behind|enrolled|paid|there)\w+(?= ?[.]| ?$))(?! signed)",
    r"(?:not|isn't|ain't) (?:who|the (?:person|one|guy|lady)(?: that)?) (?:you|u|you're|you are|ur)(?: are)? ?(?:\w+ )?(?:looking for|think|want|trying to reach|after|need|texting)\b(?! (?:a|an|the)\b)|(?:looking for|want|mean) (?:the|my) (?:old|previous|former|last) (?:owner|person)\b|not my account [.,] (?:please )?(?:correct|fix|update)\b|(?:got|have) me (?:mixed up|confused) with (?:someone|somebody)\b",
    r"this is (?:no longer|not|isn't) [a-z]+'s (?:number|phone|cell)(?= [.,]|[ ]?$| any ?more)",
    # Pulled out, by whatever verb.
    rf"(?:^|[.,]) (?:kindly |just |please )*{_PULL}",
    rf"(?:please|just|kindly|somebody|someone|could|can|you|and|these|of this) (?:please |just |now )*{_PULL}",
)
"""Who warns, and for what the number was given."""
KIN = (
    # Somebody's, not theirs to text; not mine, so it is to go.
    rf"(?:(?:this|that|these|those)(?: is| was| are|'s)|my|our|new) (?:[\w']+ ){{0,3}}?(?:numbers?|phone|cell|line|landline|mobile|tablet)\b(?! (?:bill|case|plan|cover|screen|charger|charge|insurance)\b).* (?:[.,] |and |so )(?:please |pls |just |kindly |now |can you |could you )*(?:(?:delete|remove|erase|scrub) (?:it|this|that)(?: (?:off|out))?|(?:take|get|drop) (?:it|this|that) (?:off|out)){CLOSED}",
    rf"(?:number|phone|cell|line|landline|mobile)\b.* (?:like|want|need|wish) (?:it|this|that) (?:\w+ )?(?:removed|taken (?:off|out)|deleted|erased|gone|off your \w+){CLOSED}",
    rf"^ (?!.*\b(?:asleep|sleeping|driving|surprise|meeting|working|work|birthday|gift|yet|until)\b).*\b(?:daughters?|sons?|kids?|child|children|mom|mother|dad|father|husband|wife|grand\w+|parents?|uncle|aunt|brother|sister|minor|teenager|dementia|\d+ years? old|(?:is|only|she's|he's) \d+)\b.* (?:don't|do not|never|not to) (?:ever )?(?:text|message|contact|spam|bother|sms) (?:her|him|them){CLOSED}",
    r"(?:this|that) (?:\w+ )?(?:number|phone|line|cell)? ?(?:isn't|is not|ain't|'s not|is no longer) (?:the (?:right |correct )?(?:number|phone|contact|line) )?for (?!(?:the|my|your|our|a|an|me|this|texts?|sale|rent)\b)(?:mr |mrs |ms |dr )?[a-z]+(?= [.]|[ ]?$| (?:any ?more|stop|please|remove)\b)|that's not the (?:number|phone) for (?:mr |mrs |ms |dr )?[a-z]+(?= [.]|[ ]?$| any ?more)",
    r"^ (?:sorry (?:, )?|hi (?:, )?|no (?:, )?)?(?:you (?:don't|do not) have|(?:this is )?not) the (?:right|correct) (?:number|person|phone)(?= [.,]|[ ]?$)(?!.*\?)",
    # They bother, drive mad, are not to be borne.
    rf"(?:texts?|messages|texting|sms|reminders|notifications|alerts|spam|promos?|ads) (?:\w+ )?(?:(?:is|are|r|keep|really|just|always|all|only) ){{0,2}}(?:driv\w+|mak\w+) (?:me|us|my \w+) (?:nuts|crazy|insane|mad|bonkers|bananas|up the wall|batty|mental|sick|angry|furious|anxious)\b|(?:driv\w+|mak\w+) (?:me|us|my \w+) (?:nuts|crazy|insane|mad|bonkers|up the wall|mental|sick) (?:with|w) (?:these|the|your|all|ur) (?:\w+ )?{NOUN}\b",
    rf"(?:these|your|ur|the|all these|all the|constant|daily) (?:\w+ )?(?:{NOUN}|texting) (?:really |just |always |only )?(?:bother|annoy|upset|stress|scare|irritate|disturb|bug|distress|frighten)(?:s|ing)? (?:me|us|my \w+|her|him)\b|texting (?:bothers|annoys|upsets|irritates|disturbs) (?:me|us|my \w+)\b",
    rf"(?:i|we|my \w+) (?:can't|cant|cannot|can not|couldn't) (?:even )?(?:(?:do|take|stand|handle|deal|cope|bear|tolerate|put up)(?: with)?|with) (?:any more of |any more |all )?(?:the|these|this|your|ur|so many|all these) (?:\w+ )?(?:{NOUN}|texting)\b",
    rf"(?:can|could) (?:we|you|u|y'all) (?:please |just |all )*not (?:do |w |with )+(?:the|these|this|your|ur) (?:\w+ )?{NOUN}\b|(?:gotta|have to|need to|got to|should|must) (?:chill|ease up|cool it|calm down|lay off|relax) (?:with|on|w) (?:these|this|{_GOODS}|(?:the|these|your|all the) (?:\w+ )?{NOUN})(?= [.,]|[ ]?$| (?:please|already|now)\b)|(?:^|[.,]) (?:oh )?(?:my (?:gosh|god|goodness)|omg|ugh|enough|lord|jesus|geez|jeez)(?: ,)? (?:with|w) (?:the|these|your|ur|all the) (?:\w+ )?{NOUN}\b",
    # By another way, set so.
    rf"(?:change|switch|set|update|move|put|make) (?:me|us|(?:my|our) (?:\w+ )?(?:\w+ )?preferences?) (?:over )?(?:from texts? )?(?:to|as) (?:be )?(?:e-?mails?|mail|no texts?|none|calls?|phone calls?)(?: only)?(?: (?:instead(?: of (?:{NOUN}|texting))?|and not texts?))?{CLOSED}",
    rf"{NOT} (?:text|message)(?: me| us)?(?: ,)? but (?:you (?:can|may)|u can|feel free to|e-?mails?|calls?|mail|phone)(?! the)\b",
    r"(?:^|[.,]) (?:i'm |im |i am |just |now |already )*(?:report|forward|fil|complain)(?:ing|ed)(?: (?:you|this|it|these|all of these))? (?:to|with) (?:the )?(?:fcc|ftc|bbb|better business|attorney general|do not call|ic3|cfpb)\b",
)
"""Whose the number is, and what the texts do to them."""
SELLING = (
    # On a list by mistake; none needed; no ads.
    r"(?:put|got|get|have|had|added|signed|am|was|were|been|i'm|ended up) (?:me |us |my number |put |added |up )*(?:on|to|in|for) (?:this|that|(?:a|an|your|ur|some|the|these) (?:\w+ )?(?:lists?|texts?|system|database|messages|alerts|group))(?: (?:by (?:accident|mistake)|in error|accidentally|mistakenly))(?! or\b| \?)",
    r"no (?:more )?(?:texts|messages|texting|reminders|sms|text messages|updates|alerts)(?: (?:are|is))? (?:needed|necessary|required)(?= [.,]|[ ]?$| (?:thanks|thank|please|from now on|any ?more|ty|here|at all)\b)|(?:texts|messages|text messages|texting) (?:aren't|isn't|are not|is not) (?:\w+ )?(?:needed|necessary|required)(?= [.,]|[ ]?$| (?:thanks|thank|please|any ?more)\b)",
    rf"(?:stop|quit|cease) (?:\w+ )?(?:telling|informing|alerting|updating|notifying|reminding|advising) (?:me|us)(?: (?:about|of|that|every)\b|{CLOSED})",
    rf"(?:{SUBJECT}{NOT}(?: (?:you|u|ever|please|even))?|stop|quit|cease) (?:advertis|market|promot|solicit|sell|pitch)(?:e|ing)?(?: (?:\w+ )?(?:stuff|things|products?|anything|deals|ads?))? (?:to|on|at|over|via|through) (?:me|us|text|sms|{_PHONE})\b",
    rf"(?:{SUBJECT}{NOT}(?: (?:you|u|ever|please|even))?|stop|quit|cease) us(?:e|ing) (?:it|texts?|texting|sms|{_PHONE}) (?:to|for) (?:advertis\w+|market\w*|promot\w+|sell\w*|text\w*(?! (?:the|him|her|them|my|our)\b)|solicit\w*|pitch\w*|spam\w*|send\w*)\b",
    # What they cost.
    rf"(?:can't|cannot|can not|couldn't) (?:afford|pay)(?: to (?:pay|keep paying|keep getting|get|receive))?(?: for)? (?:any more of |all |all of )?(?:these|your|ur|the|so many|more|any more) (?:\w+ )?{NOUN}\b",
    r"(?:minutes|data|bill|plan|battery|storage|memory|inbox|phone|mailbox)\b.* (?:because of|cuz of|cause of|bc of|due to|from|with|thanks to) (?:all )?(?:of )?(?:your|ur|these|those|the constant) (?:\w+ )?(?:texts|text messages|messages|sms|texting|spam)\b",
    rf"(?:delet\w+|ignor\w+|(?:don't|do not|never|without) (?:even )?(?:read|open|look at|reading|opening)) (?:all (?:of )?)?(?:these|them|those|your (?:\w+ )?{NOUN}|every one|it)\b.* (?:don't|do not) (?:even )?bother{CLOSED}",
    # Off another's account; of a place no longer theirs; a machine that goes on.
    r"(?:take|get|remove|delete|erase|pull) (?:my|this) (?!(?:old|other|previous|work|home)\b)(?:\w+ )?(?:number|phone|cell|digits) (?:off|from|out)(?: of)? (?:this|that|his|her|their|the|[\w']+'s|(?:my |the )?\w+'s)(?: \w+)? ?(?:accounts?|profile|file|chart|records?|contact|name)\b",
    rf"(?:(?:^|[.,]) |(?:i'm|im|i am|we're|we are|i|we) )(?:not|no longer) (?:on |in |at |with |part of )?(?:the |a |an |your |that )?(?:[\w'-]+ ){{0,2}}?(?:teams?|committee|board|staff|crew|company|members?|volunteers?|customers?|employees?|clients?|patients?|students?|parents?|residents?|tenants?|squad|league|choir|church)\b[^?]* (?:please|pls|kindly|so) (?:please )?(?:remove|unsubscribe|unenroll|delete|drop)(?: (?:me|us))?{CLOSED}|^ (?:no longer|not) (?:a |an |your )?\w+(?: any ?more)? (?:[.,] )?remove(?: me| us)? please\b",
    rf"(?:(?:your|ur) (?:\w+ )?(?:system|computer|machine)|(?:your|ur|the|this|that) (?:\w+ )?(?:bot|robot|auto ?dialer|automated (?:thing|system|messages?)))(?: \w+)? (?:keeps?|won't stop|won't quit|doesn't stop|will not stop|never stops|keeps on|won't) ?(?:on )?(?:{DOING}|sending)\b|(?:your|ur) (?:\w+ )?(?:bot|robot|system) (?:won't|doesn't|will not|never) (?:stop|stops|quit|quits){CLOSED}",
)
"""Who sells, what it costs, and whose account it is."""
ASKED_BEFORE = (
    # For good, asked for weeks, and still it goes on.
    rf"hold off (?:on |with )?(?:{DOING}|sending|(?:the |these |your )?{NOUN})(?: {ME}| to (?:me|us))?(?: (?:please|,))* (?:permanently|for good|forever|from now on|altogether|indefinitely)\b",
    rf"(?:don't|do not|no longer|never) (?:want|wanna|care|need|wish) (?:to )?(?:hear|know|be told|get texts|get messages) (?:about|of) (?!(?:it|that|him|her)\b)(?:[\w'-]+ ){{1,4}}(?:any ?more|again|ever|any longer){CLOSED}",
    rf"(?:been|keep|kept|(?:^|[.,])) (?:already )?(?:asking|telling|begging|told|asked|begged) (?:you|u)(?: (?:guys|people|folks|all))?(?: (?:for|since) \w+(?: \w+)?)? to (?:(?:stop|quit|cease)(?= [?.,]|[ ]?$| (?:please|for|since|and|but|{DOING}|sending)\b)|leave (?:me|us) alone|(?:remove|take off) (?:me|us|my \w+)|take (?:me|us|my \w+) off)",
    rf"(?:opted out|unsubscribed|(?:been|was|were|i) (?:\w+ )?(?:removed|taken off|deleted)(?! from the (?!list|text|system))|opt ?-?out(?: (?:form|request|page|link|thing))?|(?:removal|unsub\w*|stop) (?:form|request|page)|asked (?:you )?to (?:stop|be removed))\b.* (?:still (?:text|get|send|mess|com|here|on)\w*|yet here (?:you|we) (?:are|r)|(?:keep|kept) (?:text|send|gett|com)\w*|(?:{DOING}|text|sending) (?:me |us )?(?:again|anyway)|nothing (?:changed|happened))\b",
    r"(?:know|knows|that|said|told (?:you|them)|tell (?:your|the) \w+) (?:that )?(?:i|we) (?:just |both |really )?want (?:off|out)(?= [?.,]|[ ]?$| (?:please|now|of (?:this|these|your))\b)",
    r"(?:reply|text me|text back|let me know|tell me|message me|confirm|notify me) (?:when|once|after|as soon as) (?:i'm|im|i am|i have been|i've been|we're|we are|my (?:\w+ )?(?:number|name|info)(?: is|'s| has been)?|you've|you have|you) (?:been )?(?:removed|off (?:of )?(?:this|your|the) (?!wait|standby)(?:text |call )?list|taken (?:me |us )?off|unsubscribed|deleted|opted out)(?= [.,]|[ ]?$| (?:me|us|my|from (?:your|this|the (?:list|system|text)))\b)",
    r"(?:expect|want|need|demand|insist|request|like) (?:to be |being |my (?:\w+ )?number |my name )(?:removed|taken off|deleted|unsubscribed|opted out|gone|off)(?: (?:the|this|your) (?:\w+ )?list)? (?:by|before|within|today|tonight|this (?:week|instant|minute))\b",
    # Under no circumstances; to be avoided.
    rf"(?:under no circumstances?|at no time|in no way|for no reason|on no account) (?:should |may |are |can |do |must |will |did |have |am |is )?(?:you |u |i |we |anyone |anybody |your \w+ )?(?:to |ever |be |want |given? |consent |agree |authorize |permit )*(?:to )?(?:(?:{DO}|{DOING}) (?:{ME}|{CLOSED})|(?:any |your |these )?{NOUN}\b|{SEND})",
    rf"(?:avoid|refrain from|abstain from|desist from|hold back from) (?:(?:{DOING}) (?:{ME}\b|{CLOSED})|sending (?:me |us |any |your |these |out )*{NOUN}\b(?! (?:after|before|during|until|till?|between|on|at|while)\b)|(?:any |all |further )*contact(?: with me)?{CLOSED})|(?:^|[.,]) (?:please |kindly )+refrain{CLOSED}|steer clear of {_PHONE}{CLOSED}",
    r"(?:^|[.,]|want to|need to|like to|how do i|wish to|please|can i|can you) ?(?:please )?(?:end|cancel|stop|terminate|discontinue) (?:this|(?:my |the )?(?:text|sms|texting)) subscription\b",
    r"(?:forget|pretend) (?:that )?(?:you|u|we) (?:ever |never )?(?:met(?: (?:me|us))?|knew me|had (?:my|this) (?:\w+ )?(?:number|info\w*))(?= [.,]|[ ]?$| please\b)",
    rf"(?:leave|keep|count) (?:me|us|my number) (?:off|out)(?: of)? (?:the )?(?:next|future|further) (?:(?:few|round|batch) (?:of )?)?(?:ones?|mailings?|rounds?|blasts?|{NOUN}){CLOSED}",
    rf"{SUBJECT}{NOT} (?:(?:you|u|ever|please|even) ){{0,2}}(?:add|include|sign|put|enroll|subscribe) (?:me|us|my number)(?: up)? (?:to|in|on|for) (?:anything|any(?: of)? (?:\w+ )?(?:lists?|texts?|groups?|this|these)|anything else){CLOSED}",
    rf"(?:didn't|did not|never) (?:want\w*|ask\w*|agree\w*|consent\w*|request\w*) to be (?:added|included|contacted|put on|signed up|enrolled|in)(?: (?:to|in|on|for) (?:this|your|any|these|the (?:text|list))(?: \w+)?)?{CLOSED}",
    r"(?:my|this|our) (?:[\w-]+ )?(?:numbers?|phones?|cell|lines?|inbox) (?:is|are) (?:strictly |now )?(?:off ?-?limits|not for you|none of your)\b",
    rf"(?:private|unlisted|personal|unpublished) (?:\w+ )?(?:number|line|cell|phone)\b[^?]* (?:please |so |pls |kindly )(?:please )?(?:delete|remove|erase|lose)(?: it| this| me)?{CLOSED}",
    rf"(?:when will|when are|(?:will|are)(?= \w+ (?:\w+ )?ever\b)) (?:you|u|these|{THESE} {NOUN}) (?:guys |people )?(?:ever |gonna |going to |finally |please )*(?:stop|quit|leave (?:me|us) alone)(?= [?.]|[ ]?$)",
)
"""What was asked before, and is not to be at any time."""
OVER = (
    # After today; over; links.
    rf"{SUBJECT}{NOT} (?:text|message|contact|bother)(?: me| us)? (?:past|after|beyond) (?:today|this|tonight|now)\b|no (?:more )?(?:texts?|te?xting|messages?|msgs?|contact) (?:past|after|beyond) (?:today|this|tonight|now)\b",
    rf"(?:over|done|bye|blocked|goodbye|ending this|closed|end of (?:conversation|discussion|story))\b.* (?:don't|do not) (?:text|message|write|reply) (?:me )?back{CLOSED}|(?:(?:^|[.,]) (?:no+|nope|nah|never|not interested|not happening|(?:i'm |we're )?(?:all )?(?:good|set))(?: thanks?| thank you)?|voted)(?: [.,])? (?:please )?(?:don't|do not) (?:text|message|write|reply) (?:me |us )?back(?= [.]|[ ]?$)",
    r"leave (?:the elderly|(?:the |these |our )?(?:old (?:people|folks|ladies)|seniors|elders)|people|families|grieving \w+|sick people) alone(?= [.,]|[ ]?$)",
    rf"{SUBJECT}{NOT} send (?:me |us )?(?:any |more |your |these |those )*(?:\w+ )?links(?= [.]|[ ]?$| (?:any ?more|again|please|to (?:me|us|this)|here)\b)|links\b.* (?:do not|don't|never) (?:ever )?send (?:them|any|more|me any){CLOSED}",
    rf"(?:^|[.,]|so|and|please) no more (?:\w+ )?(?:openings|listings|jobs|invites|{_GOODS})(?= [.]|[ ]?$| (?:please|thanks|thank|for me|from you)\b)(?! [?])",
)
"""That it is over."""
FAILING = (
    # The way out does not work.
    r"(?:(?:unsub\w*|opt ?-?(?:ing )?out|removal)(?: me)? (?:thing|link|button|option|feature|word|command|function|keyword|page|code|form|box|e-?mail)|(?:reply |text |your |the )stop (?:thing|option|feature|command|word|keyword|reply|function|text)) (?:\w+ )?(?:doesn't|does not|don't|never|won't|goes nowhere|does nothing|errors?|(?:isn't|is not|ain't) (?:\w+ )?(?:work\w*|valid|function\w*|active|doing|responding|real)|is (?:\w+ )?(?:broken|busted|dead|down|fake|useless))\b",
    r"(?:hit|hitting|click\w*|press\w*|tried|trying|pushed|used|using) (?:on )?(?:the |your )?(?:unsub\w*|opt ?-?out)(?: (?:link|button|thing|option))?\b.*\b(?:still (?:get|com|send|text)\w*|errors?|nothing happen\w*|didn't (?:do|work|go)|doesn't (?:do|work|go)|won't (?:work|load|open)|goes nowhere|broken|dead)\b",
    r"how many (?:times|stops) do i (?:have|need) to (?:text|send|reply|type)(?: (?:it|stop|this))?(?= [?.,]|[ ]?$| (?:before|until|to)\b)",
    r"(?:^|[.,]) (?:please )?(?:don't|do not) follow up(?= [.,]|[ ]?$| (?:with me|again|any ?more|please)\b)|not interested (?:now|today)(?: , | )?(?:or|nor|not) ever\b",
)
"""The way out that fails."""
EVERYDAY = (*PLACES, *KEEPING, *NEEDLESS, *BUSINESS, *WARNINGS, *KIN, *SELLING, *ASKED_BEFORE, *OVER, *FAILING)
