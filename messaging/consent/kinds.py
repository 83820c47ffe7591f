"""What a wish may be beside a plea: a threat, a complaint, a question, somebody else's number, in every language.

Patterns over words as `wishes.py` lays them out. A table a kind, a line a language or several that are close.
"""

_END = r"(?= [.,]|[ ]?$| please\b)"
_YOU = (
    r"(?:you|u|ya|y'?all|your? (?:number|page|company|business|ass)|this (?:number|company|contact)|these (?:texts|messages)"
    r"|(?:this|it|you) as (?:spam|harass\w*)|to the (?:fcc|ftc|police|authorities|carrier|attorney general))"
)
_TEXTS = r"(?:mensaj|mensag|messag|msg|sms|te[xk]to|te?xt|txt|pub|promo|werbung|nachricht|bericht|notif|spam|anunci|llamad)\w*"
THREATS = (
    rf"(?:i'?ll|i will|i am|i'm|im|going to|gonna|fixin'?g? to|finna|bouta|about to|bout to|imma|will be|we will|we'll|i have|i've|am) (?:\w+ )?(?:block|report|su|flag|spam)(?:e|ing|ed)? {_YOU}\b",
    rf"(?:^|[.,]) (?:ok |and )?(?:block|report)(?:ing|ed) (?:and (?:block|report)(?:ing|ed) )?{_YOU}\b",
    rf"(?:los|les|te|lo|la) (?:voy|vamos) a (?:bloque|report|denunci)ar\b|(?:voy|vamos) a (?:bloque|report|denunci)ar(?:los|les|te|lo)\b|(?:bloque|report|denunci)ar (?:este|su) numero\b|(?:los|te|lo|les) (?:bloqueo|denuncio|reporto|demando|bloquee|denuncie|reporte|demandare){_END}|si (?:me |nos )?(?:vuelven|siguen|escriben|mandan|vuelve|sigue)\b.* (?:demand|denunci|report|bloque)\w*",
    r"(?:vou|vamos) (?:te|os|vos|lhe) (?:bloquear|denunciar|processar)\b|(?:vou|vamos) (?:bloquear|denunciar|processar) (?:voces?|esse numero|este numero|essa empresa)\b",
    r"je (?:vais )?(?:vous|te) (?:bloqu|signal|denonc|poursui)\w+\b(?! (?:une?|la|le|les)\b)|(?<=^ )(?!.* (?:;|rembours|retard|erreur|livr|colis|command|bruit|voisin|vol|panne|fuite|attente|factur|travaux|accident)\w*)(?:.* )?(?:je (?:vais )?(?:porte|depose)r? plainte)\b",
    r"(?:fil|tak|pursu|press|seek|start|mak)(?:e|es|ed|ing)? (?:a |an |formal |legal |official |my )*(?:complaint|lawsuit|legal action|charges|suit)(?= [.,]|[ ]?$| (?:with|to|against) (?:the )?(?:fcc|ftc|bbb|attorney|police|you|your|this number))|(?:hear\w*|contacted) (?:from|by) my (?:lawyer|attorney|solicitor)\b",
    rf"(?:poner|pongo|presentar|levantar|hacer|interponer|fazer|registrar|abrir) (?:una? |la |uma )?(?:denuncia|demanda|queja|reclamo|reclamacao)(?: (?:contra|a|en|por) (?:ustedes|acoso|profeco|condusef|voces|procon|su|esta)\b|{_END})|(?:los|les|te|vos) (?:denunci|report|demand|bloque)ar(?:e|emos|ei)\b",
    r"report(?:ing|ed) (?:\w+ )?(?:as|for) (?:spam|harass\w*|abuse)\b",
    r"(?:vi|ti) (?:blocco|denuncio|segnalo|querelo)\b",
    r"(?:ich )?(?:zeige|blockiere|sperre|verklage) (?:sie|euch|dich|diese nummer)\b|ich melde (?:sie|euch|diese nummer)\b|(?:werde|will) (?:sie|euch|dich) (?:anzeigen|melden|blockieren|sperren|verklagen)\b",
    r"(?:я )?(?:пожалуюсь|заблокирую|подам в суд|в чс\b)|(?:سابلغ|ساشتكي|بشتكي|هبلغ|راح ابلغ) (?:عن|علي|عليكم|ضد)?\w*|(?:रिपोर्ट|ब्लॉक|शिकायत) कर (?:दूँ|दूं|दू|रह)\w*|(?:report|block|complaint) kar (?:d[ou]+n?g[ai]|rah[ai])\w*",
)
"""They will block, report or sue whoever texts them."""
COMPLAINTS = (
    r"how many times (?:do|must|have|will|did) (?:\w+ ){1,4}(?:say|said|tell|told|ask|asked|text|texted|reply|replied) (?:\w+ ){0,3}?(?:stop|no|unsub\w*|remove\w*|off)\b",
    r"(?:second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th)|last) time (?:i|i've|i'm|we|telling|asking|saying)\b.*\b(?:stop|remove|off|no|unsub\w*|opt)\b",
    rf"(?:hart|cans|aburr|fastidi|fart|chei|stuf|stanc|genervt|fatigu|ecoeur|marre|ras le bol|hate|despise|annoyed)\w* (?:\S+ ){{0,3}}?{_TEXTS}\b(?! too\b)",
    r"(?:ihr|sie|du) nerv(?:t|en|st) (?:mit|mich|uns|langsam)\b",
    r"(?:combien de fois|cuantas veces|quantas vezes|quante volte|wie oft)\b.*\b(?:stop|dire|dis|decir\w*|digo|dizer|dico|sagen|arret\w*|baja|no|nao|non|nicht)\b",
    r"ya (?:les? |te |me |se los? )?(?:dije|pedi|mande|envie|puse|di|dimos|avise|habia dicho|he dicho) (?:\w+ ){0,2}?(?:que (?:(?:ya )?(?:no|paren)|me (?:borr|quit|sac|elimin|dier)\w+)|stop|(?:de |la )?baja|alto)\b|(?:segunda|tercera|cuarta|quinta|enesima|\d+a?) vez que (?:les? |te )?(?:digo|pido|mando|escribo|respondo)\b",
    r"(?:sigue|siguen|continuan) (?:mandando|enviando|escribiendo|molestando(?! (?:mucho )?(?:la|el|mi)\b)|llegando)\b|(?:continuam|continua) (?:mandando|enviando|chegando)\b",
    r"(?:ja|eu ja) (?:pedi|disse|falei|mandei|avisei) (?:\w+ ){0,2}?(?:para|pra|que nao|sair|parar|stop|nao)\b",
    r"(?:deja|\w+ fois que) .{0,24}?(?:dit|dis|demand\w+|repond\w+|ecrit|envoye) .{0,20}?(?:stop|arret\w*|ne plus|desabonn\w+|desinscri\w+)\b|deja (?:ete )?(?:desinscrit|desabonne)\w*",
    r"(?:vous|t'|te) ?(?:ai|avons) (?:deja )?(?:dit|demande\w*|ecrit) (?:de |d')(?:arret|cess|ne plus|stopp|m'enlev|me retir)\w*",
    r"(?:vi|ti) ho (?:gia )?(?:detto|chiesto|scritto) (?:di (?:no|smett\w+|non|cancell\w+)|basta|stop)\b",
    r"(?:schon|bereits|zum \w+ mal) .{0,20}?(?:gesagt|geschrieben|gebeten) .{0,20}?(?:stop\w*|nicht mehr|keine)\b|(?:schon|bereits|langst) abgemeldet\b",
    r"(?:i )?(?:no longer|don'?t|doesn'?t|can'?t) (?:pay|have) (?:\w+ ){0,3}texts\b|(?:you're|you are|ur|u r|keep|stop|quit) (?!not)(?:\w+ )?(?:spamming|bothering|bugging|annoying|harassing) (?:me|us)\b",
    r"(?:ازعجتو?ن[اي]|تعبتو?ن[اي])\b|(?:вы (?:меня |нас )?)?(?:достали|надоели|задолбали)(?= [.,]|[ ]?$| (?:уже|своими|ваши|смс|со)\b)",
    r"me estan? (?:\w+ )?(?:molestando|acosando|hostigando|fastidiando)\b(?! (?:en (?:la|el|mi) (?:escuela|trabajo|calle|clase|edificio)|l[oa]s|mis|unos|mi)\b)|vous me (?:derang|harcel|fatigu)ez\b|mi (?:state|stai) (?:disturbando|molestando)\b|mi avete (?:stufato|stancato|rotto)\b",
    rf"(?:c'est|es|esto es|eso es|das ist|isso e|e|questo e) (?:du |puro |um |una? )?(?:harcelement|acoso|hostigamiento|assedio|belastigung|molestia|stalking){_END}",
    rf"(?:^|[.,]) (?:es|esto es|puro|c'est du|das ist|isso e|e) spam{_END}",
)
"""They have asked before, or are pestered."""
NEVER_ASKED = (
    r"(?:nunca|jamas|no) (?:me |les |le |te )?(?:suscribi|inscribi|registre|pedi (?:esto|estos|mensajes|nada|recibir)|solicite (?:esto|estos|mensajes|nada)|autoric[eo]|di (?:mi )?(?:permiso|consentimiento|autorizacion|numero))\b",
    r"(?:(?:j'|n')?ai|avons|(?:j'|n')?avais) (?:jamais|rien|pas) (?:(?:demande|autorise)(?! (?:de |d'|cet(?:te)? |ce |la |le |l'|les |une? |des |mon |ma ){1,2}(?!ce |genre|envo|util|usag|etre|rece[vp]|contact|text|sms|mess|msg|pub|promo|info|alert|notif|spam|vo[st]|tes\b|ca\b|news|abon|inscr)\w)|donne (?:mon|d'|de|ma|mes|l')(?! ?(?:accord|autorisation) (?:pour|au) (?:le|la|les|l'))|consenti)\b",
    r"no autorizo\b(?! (?:el|la|este|ese|ning\w+) (?:pago|cargo|cobro|compra|transfer|repara)\w*)",
    r"(?:nao|nunca) (?:autorizei|autorizo|me (?:inscrevi|cadastrei)|dei (?:permissao|autorizacao|meu))\b",
    r"(?:non ho|mai ho|non vi ho) (?:mai )?(?:chiesto|autorizzato|dato (?:il )?(?:mio )?(?:consenso|numero|permesso))\b",
    r"(?:nie|nicht) (?:angemeldet|zugestimmt|eingewilligt|erlaubt)\b|не (?:давал|подписывал|просил)\w*\b",
)
"""They never asked to be texted."""
NOTHING = (
    r"(?:don'?t|do not|no longer) (?:want|wish|care) (?:to )?(?:receive |get |hear |have |see )?(?:anything|nothing|any of (?:this|it|these))(?: (?:more|else))?(?: (?:from|to do with) (?:you|u|y'?all|ya|your \w+|this \w+))?(?= [.,]|[ ]?$)",
    r"(?:want|wants) (?:nothing|no part|no more)(?: (?:more|else|of|from|to do with))* (?:you|u|this|it|your|these|y'?all)\b",
    rf"(?:(?<=^ )|(?:[.,]|and|but) )(?:no [.,] )?(?:i )?(?:don'?t|do not) want (?:this|these|them|it anymore|any){_END}",
    rf"(?:will|mochte) (?:das|es|dies) nicht mehr{_END}|wil (?:dit|het|deze) niet meer{_END}|ya no quiero (?:esto|nada(?: mas)?|mas){_END}|nao quero mais (?:isso|isto|nada){_END}|non (?:ne )?voglio piu(?: (?:questo|niente|nulla))?{_END}",
    r"no (?:quiero|queremos|necesito) (?:saber )?nada (?:mas )?(?:de|con) (?:ustedes|usted|ti|vosotros|esta empresa)\b",
    r"(?:will|mochte) nichts (?:mehr )?(?:von (?:ihnen|euch|dir)|damit)\b|nichts mehr (?:von (?:ihnen|euch|dir)|bitte|schicken|senden|zusenden)\b",
    r"(?:veux|voulons) (?:plus )?rien (?:de vous|savoir|recevoir)\b|nao quero (?:mais )?nada (?:de|com) voces?\b|non voglio (?:piu )?(?:niente|nulla) da (?:voi|te)\b",
    r"(?:i )?(?:decline|refuse) (?:all |any |to (?:receive|get|be) |these |your )+\w+|je refuse (?:vos|tout|de recevoir|les (?:messages?|sms|textos?)) ?\w*|rechazo (?:sus|los|recibir) \w+",
    r"(?:prefiero|preferiria|prefero|preferiria) (?:ya )?(?:no|nao) (?:recibir|receber|que me)\b|(?:only|just) (?:contact|reach) (?:me|us) (?:by|via|through|on) (?:e-?mail|phone|mail)\b|(?:e-?mails?|phone|calls?|mail) only(?= (?:[.,] )?(?:no|please|your texts)|[ ]?$)",
)
"""They want nothing of it."""
NOT_THEIRS = (
    r"(?:no longer|doesn'?t|does not|dont|don'?t|hasn'?t) (?:have|has|own|owns|use|uses|had) this (?:phone|cell|number)\b",
    r"this (?:phone|cell|number|phone number) (?:is no longer|no longer|isn'?t|is not|doesn'?t|does not) (?:belong\w*|his|hers|theirs|\w+'s)\b",
    r"(?:belongs?|belonging) to (?:someone|somebody) else\b|new owner of (?:this|the) (?:number|phone)\b|not (?:his|her|their|\w+'s) (?:number|phone) any ?more\b",
    r"este (?:numero|telefono|celular|cel) ya no (?:es (?:de|suyo)|le pertenece|pertenece)\b|ya no (?:tiene|usa) este (?:numero|telefono|celular)\b|(?:este )?no es (?:el )?(?:numero|telefono|celular) de \w+ [.,] (?:ya )?(?:no|dej|quit|borr)\w*",
    r"(?:phone|number|cell) (?:has|is under) (?:a )?new owner\b|(?:number|phone) (?:was|has been|got) reassigned\b|n'appartient plus\b|(?:ce n'est|c'est|n'est) plus (?:le|son|mon) (?:numero|telephone|cell)\b|(?:n'a|a) plus ce (?:numero|telephone)\b",
    r"(?:esse|este) numero nao (?:e mais|pertence mais)\b|questo (?:numero )?non e piu (?:il numero|di)\b|gehort (?:jetzt )?(?:jemand|einem) ander\w+|nicht mehr (?:seine|ihre|die) nummer\b",
    r"wrong (?:number|person|guy|#) (?:[.,] )?(?:you )?(?:idiot|moron|dummy|dumb\w*|asshole|genius|jerk|stupid)\b",
)
"""The number is another's now."""
NO_MORE = (
    r"(?:^|[.,]) (?:please |por favor )?(?:no|nada de|sem|sin) (?:mas )?(?:textos|mensaj\w+|msjs?|msgs?|sms|whats\w*|publicidad|promociones|mensagens)(?= [.,]|[ ]?$| por favor\b| porfa| gracias| pfv?\b)",
    rf"(?:stopp?|basta|alto|fini?|halt|no mas|chega|nada) (?:a |aux? |des |de |di |con |met |mit |com )?(?:(?:los|las|sus|tus|les|vos|ces|i|gli|esos|estos|de|d'|den|der|die|das|as|os|essas|com) ){{0,2}}{_TEXTS}(?= [.,]|[ ]?$| (?:por|please|svp|gracias|merci|grazie|bitte|ya|ahora|pls|plz|ok))",
    r"instead of (?:(?:these|your|the|all) )*(?:te?xt\w*|messag\w*)\b(?! (?:it|him|her|them|my)\b)|no need for (?:\w+ ){0,3}?(?:te?xts?|messages?|reminders?|updates?|alerts?|notifications?)\b|(?:do ?n'?t|do not|cannot|can'?t) accept (?:\w+ ){0,2}?(?:te?xts?|messages?|solicit\w+|te?xting)\b",
)
"""An end to what is sent."""
QUESTIONS = (
    r"(?:como(?! que\b)|donde|de que manera) (?:\w+ ){0,4}?(?:(?:doy|darme|dar|me dan) de baja|salgo|salir(?:me)?|desuscri\w+|descadastr\w+|saio|sair|cancel\w+|quito|par[oa]r?|dej[oa]r?)(?: (?:de )?(?:esto|isso|aqui|(?:esta|la|essa|su|da|dessa|desta) (?:lista|cosa)|(?:los|estos|sus|os|as|esses|essas|recibir|receber) (?:mensaj|mens|sms|avis|text)\w*|recibir|receber))?(?= [?.,]|[ ]?$)",
    r"como (?:hago|hacer|puedo hacer|le hago|faco|fazer) (?:para|pra|pa) (?:que )?(?:ya )?(?:no|nao|parar|dejar|sair|salir)\b",
    r"comment (?:\S+ ){0,4}?(?:desabonn\w+|desinscri\w+|ne plus (?:recevoir|etre)|(?:arret|stopp|annul)\w+(?= [?.,]|[ ]?$| (?:ces|vos|les|tout|l'envoi|ca|de recevoir)\b))",
    r"come (?:\w+ ){0,3}?(?:cancellarmi|disiscriver\w*|disdico|(?:a )?non ricevere|smettere di ricevere|togliermi)\b",
    r"wie (?:\w+ ){0,3}?(?:abmelden|abbestellen|austragen|melde ich mich (?:hier )?ab|komme ich (?:hier )?(?:raus|aus (?:dem|der)))\b",
    r"(?:where|how) (?!does (?!one\b))(?:\w+ ){0,4}?(?:opt ?-?out|unsub\w*|get (?:off|out) (?:of )?(?:this|your|ur|these|the (?:\w+ ){0,2}(?:lists?|te?xts?|messages|group|chat|thread|program|loop))(?! (?:bus|highway|freeway|exit|lot|garage|building|contract|lease))|make (?:these|this|them|it|(?:the|your) (?:\w+ )?(?:te?xts|messages|alerts|notifications|spam|promos)) (?:\w+ )?(?:go away|stop))\b",
    r"what (?:do|should|must|can) i (?:have to |need to )?(?:text|do|say|send|reply|type) to (?:stop|get (?:off|out)|opt|unsub\w*|end|be removed|not get)\b",
    r"(?:any|a) way to (?:stop|turn off|end|mute|get (?:off|out of)|opt out of) (?:these|this|the|your|those|all)(?= [?.,]|[ ]?$| (?:te?xts?|messages?|reminders?|alerts?|notifications?|list))|(?:turn|shut|switch) (?:these|this|them|those) off(?= [?.,]|[ ]?$)",
)
"""They ask how to get out."""
FAREWELLS = (
    rf"(?:^|[.,]) (?:(?:seriously|just|ok|please|so|and|lol|ugh|no|go) )*(?:piss off|f+ ?off|screw (?:you|off)|go to hell|eat shit|stfu|shut (?:the \w+ )?up(?! , (?:really|no way|seriously|omg|that|are|lol|for real|what|i|you|is|it|so)\b)|get (?:lost|bent|a life|the hint|away from me)|take the hint|back off|give (?:it )?up(?: already)?|cut it out|kick rocks|sod off|bugger off|fuck (?:off|you|u)|fk (?:off|you|u)|f\w* off){_END}",
    rf"(?:^|[.,]) (?:(?:ya|no|por favor|please) )*(?:vete|vayanse|vayase) a la (?:mierda|chingada|verga|goma)\b|(?:^|[.,]) (?:a la (?:chingada|verga|mierda)|no (?:jodan?|joda|chinguen|chingues|frieguen?|friegues|mamen)|chinga tu madre){_END}",
    rf"(?:^|[.,]) (?:nao enche(?:m|r|u)?(?: (?:o saco|mais))?|vai se f\w+|vao se f\w+|vaffanculo|andate a (?:quel paese|cagare)|allez vous faire \w+|va te faire \w+|ta gueule|degage[rz]?|casse[rz]? toi|lache[zr]?[ -](?:moi|nous)(?: un peu| la grappe| les baskets| avec [^.,]*)?|verpiss\w*(?: dich| euch)?|hau(?:t)? ab|zieht? leine|отвали\w*|отстан\w*|пошел \w+|пошли (?:вы|на)\w*){_END}",
    rf"(?:^|[.,]) (?:i have |number |you're |you are )?(?:blocked(?: you)?|i (?:have |just )?blocked you|reported|bloquead[oa]s?|denunciad[oa]s?|bloques?|signalee?s?|blacklistee?s?|bloccat[oi]|blockiert|gesperrt)(?: (?:and|y|e|et|und) (?:bloque|signale|blocked|reported|denunciad\w|bloquead\w))?{_END}",
    rf"(?:^|[.,]) (?:please )?(?:respect my (?:privacy|wishes)|not welcomed?|unwelcome|unwanted|mute me|no means no|i said no){_END}",
)
"""They send whoever texts them away."""
KINDS = (*THREATS, *COMPLAINTS, *NEVER_ASKED, *NOTHING, *NO_MORE, *NOT_THEIRS, *QUESTIONS, *FAREWELLS)
