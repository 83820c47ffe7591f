r"""English by kinds: who is told what about which texts. `english.py` has the turns of phrase beside them.

Patterns over words as `wishes.py` lays them out: small letters, one blank between words, " . " and " , " between parts.
"""


def _few(count: int) -> str:
    return rf"(?:[\w'#-]+ ){{0,{count}}}?"


_NOUN = (
    r"(?:te?xts?|txts?|te?xt messages?|mess?ages?|msgs?|sms|notifications?|notices|reminders?|updates?|alerts?|promos?|promotions?"
    r"|ads?|advertis\w+|offers?|spam|communications?|solicitations?|solicit\w+|marketing|surveys?|blasts?|newsletters?|contact)"
)
_DO = r"(?:te?xt|txt|message|msg|contact|spam|bother|harass|solicit|sms|reach out to|follow up with|communicate with|write|write to|disturb)"
_DOING = (
    r"(?:te?xting|txting|messaging|msging|contacting|spamming|bothering|harassing|soliciting|pestering|bugging|hounding"
    r"|reaching out to|sending|following up with|blowing up)"
)
_US = r"(?:me|us|this (?:number|phone|line|cell|#)|my (?:number|phone|cell|line)|here|again|ever|any ?more|no more|at this number)"
_NOT = r"(?:not|not to|to not|don'?t|do not|do no|donot|never|didn'?t|wouldn'?t|won'?t|quit|stop|stopped)"
_END = (
    r"(?= [?.,]|[ ]?$| (?:please|pls|plz|thanks?|thank|thx|now|asap|immediately|already|again|right now|ever)\b)"
)
_PLEASE = r"(?:please |pls |plz |kindly |just |ok |okay |omg |ugh |dude |and |so )*"

TOLD = (
    # Asked, told, wished: somebody is to text them no more.
    rf"(?:told|asked|ask|asking|tell|telling|prefer|rather|want|wanted|need|request\w*|demand\w*|insist|beg|begging|like|appreciate it if|great if|nice if) (?:that )?(?:you|u|y'?all|this|ya|you guys|you people|them) {_few(2)}{_NOT} (?:be )?(?:{_DO}|{_DOING}) {_US}\b",
    rf"(?:i|we)(?:'d| would)? (?:really )?(?:prefer|rather|like|appreciate it)(?: if)? {_few(2)}{_NOT} {_few(2)}(?:{_DO}|{_DOING})\b(?! (?:by|so|until|before|after|at|on|that|the)\b)",
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
    rf"(?:don'?t|dont|do not|never) (?:keep|continue|continue to|keep on|bother|bother to|try to|start|think of|even think about) (?:{_DO}|{_DOING}) {_US}\b",
    rf"(?:do no|dont be|don'?t be) (?:{_DO}|{_DOING}|te?xtin) {_US}\b",
    r"(?:stop|quit|don'?t|dont|do not|never|cease) (?:ever )?(?:using|use) (?:my|this) (?:phone |cell )?(?:number|#|phone|info\w*)(?= [.,]|[ ]?$| (?:again|any ?more|for (?:text\w*|market\w*|spam\w*|promo\w*)|please|to (?:text|send|contact))\b)",
    rf"(?:don'?t|dont|do not|never) (?:ever )?send (?:me |us )?(?:another|one more|any other|a single|even one) (?:\w+ )?(?:{_NOUN}|one|thing)\b",
    r"(?:don'?t|dont|do not|never) ask (?:me |us )?(?:this )?(?:again|any ?more|ever)\b",
    rf"(?:^|[.,]) {_PLEASE}no (?:more |further |unwanted |unsolicited )?(?:solicit\w+|marketing|advertising|ads|promos?|promotions?|telemarket\w+){_END}",
    rf"(?:{_NOUN}) (?:is |are |was |were )?(?:no longer |not |never )(?:wanted|welcomed?|appreciated|requested|authorized|permitted|solicited)\b",
    rf"(?:unwanted|unwelcome|unsolicited) {_NOUN}(?= [.,]|[ ]?$)|^ not wanted $",
    r"(?:^|[.,]) (?:please )?(?:do ?not ?(?:call|contact|text)|dnc|no (?:call|contact)) list\b",
    r"(?:i'm|i am|im|am|is|are|been) (?:already )?on (?:the )?(?:national |federal |state )?(?:dnc|dncr?|do ?not ?call)\b",
    r"(?:didn'?t|did not|never) (?:subscribe|opt in|sign up|consent|agree|enroll|register|ask for (?:this|these|it))(?= [.,]|[ ]?$| (?:to|for) (?:this|these|your|any|text\w*|sms|get|receiv\w+)\b)",
    r"(?:i|we) (?:don'?t|do not|never) (?:give (?:you )?(?:my )?)?consent(?= [.,]|[ ]?$| to)",
)
ENDED = (
    # The texts, their service, their reach are to end.
    rf"(?:^|[.,]) {_PLEASE}(?:end|terminate|discontinue|cease|stop) (?:it|this|that|these|those|(?:my |the |this |your |all )?(?:subscription|conversation|service|contact|communication|sms|chat|enrollment)){_END}",
    rf"(?:^|[.,]) {_PLEASE}(?:cancel|stop|end|delete|turn off|shut off|kill|mute|disable) (?:all |my |the |these |those |your |any |future )*(?:these|{_NOUN}){_END}",
    rf"(?:^|[.,]) {_PLEASE}(?:turn|shut|switch) (?:these|this|those|them) off{_END}",
    r"how (?:to|(?:do|can|could|would|should) (?:i|we|one)) (?:stop|cancel|end|get rid of|turn off|block|quit|make) (?:receiving|getting|these|this|your|the te?xts?|the messages|te?xts?|messages|you|u)\b(?! (?:leak|noise|order|transfer|payment|service|from (?!text|send|mess)|card))",
    r"^ (?:please )?(?:tell me )?(?:how (?:to|do i|can i|do we|would i)|where do i|what do i (?:text|do|send|say|reply) to) (?:stop|unsub\w*|opt ?-?out|get off|be removed|unregister)(?: this| these| it| here)? (?:[?.,] )*$",
    r"get (?:the \w+ )?(?:out of|outta|off|off of) my (?:phone|inbox|messages|cell|texts|dms)\b(?! (?:case|screen))",
    rf"(?:^|[.,]) {_PLEASE}(?:drop|exclude|excuse|scrub|omit|unlist|skip|purge) (?:me|us|my (?:number|name|phone|contact|info)|this number){_END}",
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
    rf"why (?:\w+ ){{1,3}}(?:still|keep|keeps|continue) {_few(1)}(?:to )?(?:gett?ing|get|receiving|receive|texting|sending|messaging|contacting|text|message) (?:these|this|me|us|your|texts?|messages?)\b(?! (?:late|delayed|twice))",
    r"(?:^|[.,]) (?:please |just |ok |stop )*(?:f\w* u|fu|fuck (?:you|u|off)|f off|bug off|screw (?:off|you)|eff off|take a hike|get lost|go away|give it a rest|let (?:me|us) be|leave (?:me|us) be|shove it|beat it)(?= [.,]|[ ]?$)",
    r"^ (?:ok |please )?enough(?: is enough)?(?: now| please)? (?:. )*$|^ (?:never again|no more (?:ever|ok|thanks?))(?: please)? (?:. )*$|^ (?:please )?stop (?:that|it (?:you )?\w+) (?:. )*$",
    r"^ (?:i'm |you're |number )?(?:blocked|blocking (?:you|this number)|reported(?: as spam| to (?:the )?\w+)?)(?= [.,]|[ ]?$)",
)
PLAIN = (*TOLD, *FORBIDDEN, *ENDED, *ANGER)
