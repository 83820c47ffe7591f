"""English that only sounds like a wish: what is to stop, to be left alone or taken off is no text of ours.

Words are laid out as `plain.py` says.
"""

from .words import DOING, few

_TEXTED = (
    r"(?:te?xt\w*|txt\w*|mess?ag\w*|msgs?|sms|spam\w*|promo\w*|alerts?|notif\w*|reminders?|updates?|ads?|advert\w*|unsub\w*|opt\w*|subscri\w*|solicit\w*"
    r"|offers?|deals?|coupons?|junk|crap|bs|shit|stuff|things?|links?|newsletters?|market\w*|e-?mails?|survey(?:s|ing)|blasts?|campaigns?|specials?|sales?|discounts?|invit\w*|requests?|recipes?|pitch\w*|politic\w*|numbers?|contact\w*|phone|cell|bot|bots|robo\w*|lists?)"
)
"""Beside any of these it may be about texts."""
_NOT_TEXTED = rf"(?<=^ )(?!.*\b{_TEXTED}\b)(?!.*\b(?:(?:remove|take|delete|drop) (?:me|us|my)|leave (?:me|us) alone|lose my|block\w*|stop (?:now|it|please|bothering)|harass\w*)\b)"
_CHILDREN = r"(?:teas\w+|bull(?:y|ies)\w*|push\w+|shov\w+|hit\w*|punch\w*|bit(?:e|es|ing)|kick\w+|fight\w*|fought|yell\w*|scream\w*|cry\w*|cries|cried|tantrums?|name[- ]calling|swear\w*|curs(?:e|es|ing)|cheat\w*|gossip\w*|rumou?rs?|drama|pick(?:s|ed|ing) on|roughhous\w+|throw\w+|spit\w*)"
_NOISES = r"(?:nois\w+|bark\w*|howl\w*|drill\w+|hammer\w+|bang\w*|music|part(?:y|ies|ying)|racket|rattl\w+|squeak\w*|squeal\w*|beep\w*|buzz(?:es)|hum(?:s|ming)|grind\w*|snor\w+|construction|honk\w*|loud|alarms?|bells?|rings?|chim\w+|whistl\w+|stomp\w*|shak(?:es|ing)|vibrat\w+|blink\w*|flash\w*|flicker\w*)"
_DAMAGES = r"(?:leak\w*|drip\w*|flood\w*|power|outages?|internet|wifi|water|snow\w*|rain\w*|wind|storm\w*|smell\w*|smok\w+|vap(?:e|es|ing)|park(?:s|ed|ing)?|speed\w+|racing|litter\w*|dump\w+|steal\w*|theft|stolen|vandal\w*|loiter\w*|trespass\w*|pee(?:s|ing)|poop\w*|dogs?|cats?|neighbou?r\w*|tenants?|delays?|late|lateness|late pickups|cancell?ations?|overcharg\w*|shipping|price (?:hikes?|increases?)|faucet|sink|tub|shower|hose|sprinklers?|horn|sirens?|stuck|ringing|pump|fan|heater|detectors?|machine|printer|treadmill|ceiling|pipes?|toilet|washer|dryer|furnace|engine|elevator)"
_AILMENTS = r"(?:pain\w*|hurts?|hurting|bleed\w*|headaches?|migraines?|cough\w*|itch\w*|sneez\w+|vomit\w*|throw(?:s|ing) up|puk\w+|diarrhea|cramp\w*|swell\w*|dizz\w+|hiccup\w*|fever|nausea|spasms?|toothache|tooth|throb\w*|limp\w*|scratching|nightmares|bedwetting|contractions|twitch\w*)"
_TROUBLE = rf"(?:{_CHILDREN}|{_NOISES}|{_DAMAGES}|{_AILMENTS})"
_STOPS = r"(?:(?:when|will|how long (?:until|till|before)|does) (?:will |does )?(?:it|this|that|they|he|she) (?:ever |finally )?(?:stop|end|quit)|(?:mak\w+|get\w*) (?:it|this|that|them|him|her) (?:to )?(?:stop|quit|end))"
_FAILED = (
    rf"(?:{_DAMAGES}|appointments?|cancell?ed|cancel(?:l?ing)? on|refunds?|orders?|ordered|pizzas?|tables?|cold|broken?|broke|heat|drivers?|repairs?|repaired|fix(?:ed|es)?|plumbers?|electricians?|painters?|roofers?|cleaners?|movers?|contractors?"
    r"|tech(?:nician)?s?|mechanics?|crews?|no[- ]shows?|reschedul\w+|wait(?:ed|ing)|hours?|coats?|room|burnt|raw|wrong (?:size|color|part|order|food|item|one)|packages?|delivery|remake|redo|send (?:someone|somebody|another|a real|a different)|onions?|gate|pothole|trash|garbage|mold|roaches|mice|bugs)"
)
_PERSON = r"(?:people|folks|others|everyone|everybody|women|men|girls|boys|ladies|guests|customers|clients|kids|children|him|her|them|(?:my|our) (?!phone|number|cell|line|inbox)\w+)"
_OBJECT = r"(?!(?:[\w'-]+ ){0,2}?(?:numbers?|names?|phones?|cell|lines?|landline|mobile|digits|contacts?|info\w*|e-?mails?|address|account|office|business|company|shop|store|house|household|family|kids?|children|wife|husband|parents?|mom|mother|mum|dad|father|grand\w+|son|daughter|sister|brother|aunt|uncle|girlfriend|boyfriend|church|school|club|team|clinic|salon|restaurant|farm|one|ones|following|above|whole|damn|person|people|texts?|messages?|us)\b)"
_LISTS = rf"(?:the|our|your|that) (?!(?:[\w'-]+ )?(?:{_TEXTED}|mail\w*|call\w*|customer|client|whole|damn|stupid) lists?\b)(?:[\w'-]+ )?lists?\b"
_CARED = r"(?:prayer|prayers|sick|healing|homebound|shut-?in|hospital|get well|meal train|visitation|injured|injury|call[- ]?off|missing|watch)"
_DAY = r"(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|satur|sun)day|week(?:end)?|tonight|today|tomorrow|morning|evening|afternoon|shift|class|\d+ ?(?:am|pm)|month)"
_LEFT = r"(?:take|takes?|took|taking|cross|scratch|drop|pull|remove) "
_WORN = r"(?:glasses|lens|lenses|contacts|shoes?|boots?|sandals|heels?|braces?|retainer|aligners?|crown|filling|implant|dentures?|bridge|teeth|tooth|gums?|jaw|stitches|cast|splint|bandage|hearing aids?|ears?|eyes?|nose|back|knees?|hips?|ankles?|feet|foot|toes?|wrists?|hands?|fingers?|thumb|shoulders?|necks?|elbows?|legs?|stomach|skin|belly|throat|cough|rash|allerg\w+|sinus\w*|mole|wound|incision|scar|tag|collar|strap|seams?|zipper|helmet|mask|seat|belt|neighbou?rs?|dogs?|cats?|raccoons?|squirrels?|wasps?|bees?|ants|mosquitoes|noise|smell)"
_GOODS = r"(?:decaf|regular|skim|whole|milk|coffee|tea|coke|pepsi|soda|diet|ranch|ketchup|mayo|turkey|ham|bacon|chicken|beef|pork|fish|bread|rice|beans|pasta|salad|fries|soup|onions?|pickles|mushrooms|olives|cheese|bananas?|apples?|eggs?|plastic|paper|forks?|straws?|napkins|utensils|bags?|boxes|samples|small|medium|large|smalls|mediums|larges|size|left ?overs|pads|diapers|filters?|parts?|tires?|pills|capsules|tablets|refills?|towels?|soap|shampoo|flowers|roses|clothes|outfits|jalapenos|peppers|tomatoes|lettuce|kale|spinach)"
_WANTED = r"(?:(?:always |only |have |specifically |clearly |really |both |'ve )?(?:order(?:ed)?|ask(?:ed)? for|request(?:ed)?|wear|book(?:ed)?|paid for|drink|prefer(?:red)?|specified|subscribed to)|(?:want|need|like|said|use|take|eat) (?!(?:to|off|out|no|none|nothing|you|it|this|that|peace|stop|my|not|these|them)\b)\w+|can'?t (?:do|eat|have|drink|use)|have (?:plenty|enough|too many|a ton))"

_MISTAKEN = r"wrong (?:number|person|guy|girl|lady|man|woman|contact|chat|one)"
_FAULTY = r"(?:(?:being|is|are|was|always|constantly|never|not|keeps?|going|stays?|isn'?t|aren'?t) (?:\w+ )?(?:out|down|broken?|late|dirty|working|fixed|overflow\w*|leak\w*|cold|locked|clogged|jammed|flooded|closed|stuck|full|cleaned|going out|coming back)|overflowing|leaking|coming back|breaking(?: down)?)"
_MISCHOSEN = r"wrong (?:date|day|time|week|month|year|size|colou?r|item|one|address|location|store|branch|quantity|amount|flavou?r|model|part|order|appointment|slot|class|room|style|length|car|show|city|airport|flight|doctor|service)\b"
_HELPERS = r"(?:subs?|substitutes?|teachers?|tutors?|nurses?|aides?|temps?|trainees?|interns?|cleaners?|maids?|sitters?|rookies?|helpers?|caregivers?|carers?|painters?|plumbers?|movers?|techs?|technicians?|drivers?|guards?|inspectors?|walkers?|groomers?|volunteers?|contractors?|salesmen|newbies)"
_PESTS = r"(?:mice|mouse|rats?|roach(?:es)?|ants?|bees|wasps?|hornets?|bed ?bugs?|bugs|spiders?|fleas?|termites?|flies|gnats|moths?|mosquitoes|raccoons?|squirrels?|pigeons?|weeds?|leaks?|mold|outages?|fees?|fines?|tickets|charges?|delays?|surprises|cancell?ations?|price (?:hikes|increases)|overdrafts?)"
_PROMISED = r"(?:told|promised|assured|said|guaranteed|swore) "
_DATED = r"(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|satur|sun)days?|tonight|tomorrow|today|this (?:week(?:end)?|month|morning|time))"
_ROSTER = r"(?!your list\b)(?:(?:the|that|this|your|my|our) )?(?!(?:[\w'-]+ ){0,3}?(?:te?xt\w*|sms|mess?ag\w*|alerts?|mail\w*|call\w*|promo\w*|deals?|specials?|offers?|notif\w*|reminders?|updates?|sales?|marketing)\b)"
_DROPS = r"(?:(?:scratch|drop|take|remove|pull|cross|strike|bump|get) (?:me |us |my name )?(?:off|from|out) (?:of )?|(?:scratch|drop|take|remove|pull|cross|strike|bump|get) (?:me|us|my name) (?:off|from|out) (?:of )?)"

ENGLISH_OTHERS = (
    # Something is to stop, which is a noise, a leak, an ache; or they have had enough of a service.
    rf"{_NOT_TEXTED}.*\b{_TROUBLE}\b.*\b{_STOPS}\b",
    rf"{_NOT_TEXTED}(?:[^.,?]+ [.,?] )+(?:so )?what (?:are|will|r) (?:you|u|y'?all|they|we) (?:guys )?(?:doing|going to do|gonna do|do) to {_STOPS}\b",
    rf"{_NOT_TEXTED}(?:[\w'-]+ [.,] )?(?:(?:that's |ok |okay |that is )?enough(?: is enough| already)|(?:(?:i'm|i am|im|we're|we are|so|just|really) )*(?:fed up|sick(?: and tired)?|tired|done|over|annoyed)(?: (?:of|with|at|by))? (?:this|it|all this))\b (?=.*\b{_FAILED}\b)",
    # Something was chosen by mistake, or a text went astray.
    rf"{_NOT_TEXTED}(?:(?:no|wait|oops|omg|oh|hey|hi|please|sorry|ok|stop) (?:[.,] )?)*cancel(?: [.,]? ?cancel)*\b(?: that| it| this)?(?= [.,]| i\b| wrong\b).*\b{_MISCHOSEN}",
    rf"(?<=^ )(?!.*\b(?:remove|delete|unsub\w*|opt|take (?:me|us|my)|stop|quit|no more|lose|leave|block\w*|don'?t (?:te?xt|call|contact|message|send))\b)(?:\w+ (?:[.,] )?){{0,3}}?{_MISTAKEN}\b(?: \w+){{0,3}} [.,] (?:\w+ (?:, )?){{0,3}}?(?:(?:i )?meant (?:(?:that|it|this) (?:for|to go to)|to (?:send|te?xt|message)(?: (?:that|it|this))?(?: to)?) (?:my|a|the|our)\b|(?:that|this|it) was (?:meant |supposed to be |intended )?for my\b|(?:i was )?trying to (?:te?xt|message|reach) my\b|(?:i )?thought (?:i was te?xting|you were|this was|i te?xted) my\b)",
    rf"{_NOT_TEXTED}(?:(?:i'm|i am|im|we're|we are|so|just|really|getting) )*(?:fed up|sick(?: and tired)?|tired|done|over|annoyed)(?: (?:of|with|at|by))? (?:the|my|our|this|that|these|those) (?!(?:people|calls?|calling)\b)(?:[\w'-]+ ){{1,5}}?{_FAULTY}\b",
    # Somebody else is to stop.
    rf"(?<=^ )(?!.*\b{_TEXTED}\b)(?!.*\b(?:(?:remove|take|delete|drop) (?:me|us|my)|leave (?:me|us) alone|lose my|block\w*|harass\w*|writ\w+|send\w*|bother\w*|pester\w*|bugg?\w*|call(?:s|ing)|ping\w*|reach\w*|blow\w*|(?:doing|does|did|behind|gets?|got|getting) (?:this|it|that|these|them)|(?:sent|owns?|runs?) (?:this|these|it))\b)(?:.* )?(?:whoever|who ever|somebody|someone|(?:the|my|our|your|those|some|two|three|these) (?:[\w'-]+ ){{0,2}}?(?:kids?|boys?|girls?|guys?|neighbou?rs?|tenants?|people|men|teens?|workers?|crew|lady|students?|customers?|drivers?|roommates?)) .*\b(?:tell|ask) (?:them|him|her|whoever) to (?:please |just )?(?:stop|quit)\b",
)
"""Of a whole text: none of it is a wish."""
ENGLISH_ASIDE = (
    rf"(?<![\w'])(?:all )?(?:this|these|that|the|his|her|their) (?:[\w'-]+ )?{_TROUBLE} (?!(?:[\w'-]+ ){{0,3}}?{_TEXTED}\b)(?:[\w'-]+ ){{0,3}}?(?:must|needs? to|has to|have to|have got to|has got to|gotta|should|ought to|better) (?:all |now |really |please |just )*(?:stop|end|cease|quit)(?: or (?:i|i'm|we|we're|i'll|else)\b)?",
    rf"(?:(?<=^ )|(?<=[.,] ))(?:and |but |so )?(?:this|that|the) (?!{DOING}\b|(?:junk|mass|cold|e-?mail|robo\w*|call\w*|mail|bugg|pester|bother|send|nagg|blast|badger|pitch|push|begg|ask|spamm|pimp|hound|hassl|pressur|flood|fund ?rais|th|noth|anyth|someth|everyth|cod|p|bombard|disturb|invad|stalk|market|campaign)ing\b)[\w-]+ing (?:must|needs? to|has to|has got to|gotta|should|ought to) (?:now |really |please |just )*(?:stop|end|cease|quit)\b",
    rf"\b(?:tell|ask|have|get|make) (?:the|that|this|my|our|them|him|her|your (?!people|staff|company|bots?|team|computer|system|boss|sales\w*|crew|marketing|friends?)) ?{few(6)}leave {_PERSON} alone\b",
    r"\bleave (?:my|our|the) (?:[\w'-]+ )?(?:bike|bicycle|car|truck|van|yard|lawn|dogs?|cats?|plants?|hedges?|bush(?:es)?|roses|trees?|garden|fence|gate|stuff|things|desk|tools|package|trash|mail ?box|door|grass|beds?|room) alone\b",
    rf"\b{_WORN} (?:[\w'-]+ ){{0,3}}?(?:keeps?|kept|is|are|'s|started?) (?:bothering|bugging|annoying|hurting|driving) (?:me|us)\b",
    r"\bmy (?:\w+ )?(?:kids?|sons?|daughters?|wife|husband|boss|mom|mother|dad|sister|brother|friends?|boyfriend|girlfriend|roommates?|cousin|coworkers?|neighbou?rs?|landlord|tenants?|students?) (?:\w+ )?(?:keeps?|kept|is|are) (?:bothering|bugging|annoying|pestering|harassing|nagging|hounding) (?:me|us) (?:to|about|for)\b",
    r"\b(?:cross|scratch|check) (?!me\b|us\b|my\b|our\b|this\b|him\b|her\b|them\b|it\b|his\b|mine\b|both\b|the\b)\w+ off (?:of )?(?:the|your|my|our) (?:\w+ )?list\b",
    rf"\b{_LEFT}{few(4)}(?:off|from) (?:of )?(?:the|my|our|his|her|your) emergency (?:contacts?|card|form|list)\b",
    rf"\b{_LEFT}(?!me\b|us\b|this\b|(?:my|our|the|both) (?:\w+ )?(?:number|phone|name|cell|line)\b){few(3)}off (?:of )?the (?:[\w'-]+ )?{_CARED} list\b(?! {_TEXTED}\b)",
    rf"\b{_LEFT}(?:the|our|my|that|those|these) {_OBJECT}(?:[\w'-]+ ){{1,3}}?off (?:of )?{_LISTS}",
    rf"\b{_LEFT}(?!us\b|numbers\b|names\b|texts\b|kids\b|parents\b|guys\b|this\b|his\b|hers\b|ours\b)\w+s off (?:of )?the list\b",
    rf"\b(?:can'?t|cannot|can not|won'?t|unable|not able|sick|out of town|busy|working|conflict)\b(?=[^.]*\b{_DAY}\b)[^.]*[.,] (?:so |sorry |please |pls |you'll have to |you'll need to |can you |could you )*(?:find|try|get|ask|call) (?:someone|somebody|anyone) else\b",
    r"\b(?:finish\w*|complet\w+|over|submitt?ed|took) (?:the|your|that|my|this|a) (?:[\w'-]+ )?(?:survey|questionnaire|quiz)(?! (?:te?xts?|mess\w+|spam|crap|junk))\b",
    r"\bdone with (?:the|your|my|that) (?:[\w'-]+ )?(?:survey|questionnaire|quiz|forms?|paperwork|packet|application)(?:(?: [.,])? (?:\w+ )?(?:where|how|when|what|what's|do|can|see|but|thanks?|it|and|message you|you|u)\b| (?:te?xt|mess)\w* you)(?: (?:texted|sent|messaged))?",
    r"(?:(?<=^ )|(?<=[.,] ))(?:please |pls |plz |hey |wait |no |but |just |and |so |omg )*(?:don'?t|do not|dont|never) (?:ever )?(?:take|remove|cross|drop|delete|pull|scratch|kick|strike|bump|erase) (?:me|us|him|her|them|(?:my|our|his|her|their) (?:\w+(?:'s)? )?(?:name|number|spot|kid|son|daughter|wife|husband|order))\b(?: (?:off|out))?(?! .*\b(?:te?xts?|call|spam) me\b)",
    rf"\b(?:stop|quit|don'?t|do not) (?:send\w*|giving|bringing|delivering|mailing) (?:me|us|him|her|them) (?!(?:[\w'-]+ ){{0,4}}?{_TEXTED}\b)(?!(?:this|these|that|those|it|anything|any|so)\b)(?:[\w'-]+ ){{1,4}}?(?:[.,] (?:lol )?(?:i|we|he|she|they|i've|we've) {_WANTED}|when (?:i|we) (?:order|ask)\w*|instead\b)",
    rf"\b(?:stop|quit) sending (?:me|us|him|her|them) (?:(?:the|that|all|more|any|so many|too many) )?(?:wrong|same(?! (?:thing|one)s?\b)|(?:[\w-]+ )?{_GOODS}|(?<=the )[\w-]+ (?:ones|kind|version|type|flavou?r|brand|colou?r)|home|back|rookie|new guy|trainees?)(?! {_TEXTED}\b)(?! [\w'-]+ {_TEXTED}\b)(?= |$)",
    rf"\b(?:stop|quit) send\w* (?:me|us|him|her|them) (?!(?:[\w'-]+ ){{0,3}}?(?:{_TEXTED}|recipes?|jokes?|verses?|devotion\w+|horoscopes?|memes?|videos?|pic\w*|invit\w*|requests?|quotes?|listings?|news|this|these|that|those|it|anything)\b)(?:[\w'-]+ ){{1,3}}?[.,] (?:(?:the|my|our) (?:kids?|son|daughter|dog|cat|husband|wife|baby|family|puppy) (?:\w+ )?(?:hates?|don'?t|doesn'?t|won'?t|can'?t|allergic)|(?:i|we|she|he)(?:'m| am|'re| are|'s| is) (?:\w+ )?(?:allergic|vegan|vegetarian|diabetic|gluten))\b",
    rf"\b(?:don'?t|do not|stop|quit|please no|no) (?:send\w*|pack\w*|put\w*|includ\w*) (?:me |us )?(?:any ?more|more|any|so much|so many) (?!(?:\w+ )?{_TEXTED}\b)[\w-]+ (?:\w+ )?(?:in|with|on) (?:my|our|the|his|her) (?:\w+ )?(?:box|order|bag|food|meals?|delivery|share|lunch|basket|crate|shipment|kit|tray)\b",
    # They are spoken to, or speak of themselves.
    r"\b(?:do ?n'?t|do not|stop|quit|no need to) (?:bother|bug|call|wake|disturb|pester|phone|ring)(?:ing)? (?:him|her|them|my (?!phone|number|cell|line)\w+)(?: (?:at|with|about) (?:\w+ )?\w+)?(?= [.,] (?:please |just |you can )?(?:call|te?xt|message|ask|talk to|tell|try) (?:me|us)\b(?! (?:again|one more|any ?more)))",
    r"\b(?:do ?n'?t|do not) call my \w+(?= [.,] (?:she|he|they)(?:'s| is|'re| are)? (?:worr\w+|sleep\w*|asleep|at work|deaf|panics?|freaks?|doesn'?t know))",
    r"\bno (?:phone )?calls? (?:please |pls |plz |thanks )?(?:[.,] )?(?:just |only )?te?xt(?:s|ing)?(?= [.,]|[ ]?$| (?:me|us|only|is|works|please)\b)",
    r"\b(?:i'?ll|i will|i can|i promise to) (?:stop|quit)(?= [.,]|[ ]?$| (?:bothering|bugging|texting|asking|pestering) (?:you|u|y'?all)\b)",
    r"\b(?:i|i'm|im) (?:\w+ )?te?xt(?:ing)? (?:you |u )?(?:too|so|way too) (?:much|many|often|late)\b",
    r"\b(?:do|did|does|would) (?:you|u|y'?all) (?:guys )?(?:want|like|prefer|need) (?:me|us) to (?:stop|quit)\b[^.,?]*",
    r"\bif (?:you|u|they|it) can (?:save|keep|have|fix) (?:it|them|this|that)\b|\byou can save (?:it|the \w+)(?= [.,]|[ ]?$)(?= [.,] (?:please|i love))",
    r"\b(?:stop|end|discontinue) (?:the|my|our|this) service (?:on|as of|starting|effective|from|after|by) (?:the )?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|last|end)\w*",
    r"\breport(?:ing|ed)? (?:you|this|it|that|him|her|them|these) to (?:the |my |our |your )?(?:land ?lord|manager|management|principal|owner|city|school|hoa|office|teacher|front desk|super|store|coach|board|insurance|airline|hotel|desk|county|warranty|adjuster)\b",
    r"\bget (?:me|us) off (?:of )?(?:this|the|that) (?:hold|bus|flight|plane|train|boat|ride|roof|mountain|shift|team|waitlist|stand ?by|call|phone|committee|couch|island)\b",
    r"\b(?:enough|tired|sick|over|done|fed up)(?: (?:of|with))? (?:this|these|the|my) (?:[\w'-]+ )?(?:cough|cold|flu|heat|rain|snow|weather|winter|summer|pain|headaches?|allerg\w+|rash|knee|back|tooth|washer|dryer|fridge|toilet|sink|car|truck|engine|humidity|humid|mud|pollen|mosquitoes|wind|smell|noise|barking|traffic|commute|diet|hair|color|couch|carpet|wallpaper)\b",
    rf"\b(?:last|second|third|fourth|fifth|\d+(?:st|nd|rd|th)) time (?:i|i've|i'm|we) (?:\w+ )?(?:tell|told|said|say|ask)\w* (?:you |y'?all |them |him |her )?(?:there's |with |for )?no (?!(?:more|thanks?|thank|to|means|i|we|please|{_TEXTED})\b)\w+",
    # A text of their own went astray, or a promise was not kept.
    rf"\b(?:i|i've|ive|we|we've) (?:(?:have|just|must|accidentally|apparently|probably|think|guess|i|i've|ive|we|we've|be|keep|kept|was|am|been|might|may|may've) )*(?:te?xt(?:ed|ing)|messag(?:ed|ing)|sent that to|writing) (?:to )?(?:the |a )?{_MISTAKEN}\b",
    rf"(?<=^ )(?!.*\b{_TEXTED}\b)(?=.*\b{_PESTS}\b).*\b{_PROMISED}[^.,]*?\bno more\b[^.,]*",
    rf"\b(?:don'?t|do not|never|stop|quit) send(?:ing)? (?:me |us |him |her )?(?:any ?more|more|any) (?:[\w'-]+ ){{0,3}}?{_HELPERS}\b(?! (?:[\w'-]+ ){{0,2}}?{_TEXTED}\b)",
    r"\b(?:get|getting|got|be|come) off (?:of )?(?:the |my |this |her |his )?(?:\w+ )?(?:probation|suspension|restriction|crutches|bench|night shift|nights|graveyard|insulin|oxygen|steroids?|academic \w+|wait ?list|waiting list|hold|house arrest|parole|light duty|desk duty)\b",
    # Off a list for a day, and on another.
    rf"\b{_DROPS}{_ROSTER}{few(3)}(?:list|line ?up|roster|sheet|schedule|rotation)\b(?: (?:for |on ){_DATED}|(?<!list) (?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|satur|sun)days?|tonight))\b(?! (?:and|or) (?:ever|every|for)\b)",
    rf"\b{_DROPS}(?:the |that )?{_ROSTER}(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|satur|sun)days?(?:'s)?|tonight'?s|tomorrow'?s|today'?s) {few(2)}(?:list|line ?up|roster|sheet)\b(?! (?:and|or|please stop)\b)",
    rf"\b{_DROPS}{_ROSTER}{few(3)}(?:list|line ?up|roster|sheet)\b(?=.*\b(?:(?:and|but|just|you can) (?:please )?(?:put|add|move|switch) (?:me|us) (?:on|to|in|down)|still in (?:for|on)|(?:i'm|im|i am|we're) in\b|back (?:on )?next|next (?:week|month) (?:i'm|im|is|works)|down for next))",
)
"""Of a part of one."""
