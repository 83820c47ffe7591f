"""French said plainly, as its rules have it: whatever is put between, however it is written or counted.

A text is laid out as `wishes.py` does. Chat is written out; what only colours a plea is left out; not a single one
is no more of them; and what follows a plea without a stop begins a sentence of its own.
"""

import re

from .spoken import SPOKEN
from .words import NOUN, PHONE, REMOVE, unless

_POLITE = r"(?:svp|stp|s'? ?il (?:vous?|te) pl[ae]i?[ts]?|please|plz|pls|svplait)"
_FIRMLY = (
    r"(?:(?:immediate|definitive|complete|totale|absolu|rapide|simple|gentil|poli|instantane|automatique|formelle|expresse"
    r"|vrai|franche|entiere|prompte|categorique|urgem|serieuse|carre)(?:e?m)ent|purement et simplement|tout (?:simplement|bonnement)|desormais|dor?enavant"
    r"|(?:une )?(?:bonne )?fois pour toutes?|une bonne fois|pour de bon|a l'avenir|sans (?:plus )?(?:delai|attendre|tarder)"
    r"|des (?:maintenant|a present|aujourd'hui|ce jour|que possible)|(?:le |au )?plus (?:vite|tot|rapidement)(?: possible)?"
    r"|dans les (?:meilleurs|plus brefs) delais|(?:tout )?de suite|d'urgence|un peu(?! (?:de|plus|trop|moins)\b| d'))"
)
_COLOUR = r"(?:maudit|eternel(?:le)?|fichu|foutu|sacre|satane|stupide|sale|inutile|incessant|innombrable|continuel(?:le)?|ridicule)e?s?"
_SORT = r"(?:publicitaires?|promotionnel(?:le)?s?|commercia(?:ux|les?|l)|non (?:desire|sollicite)e?s|texte)"
_NO = r"(?:plus jamais|plus|pas|jamais)"
_ONE = rf"(?:{_NO} (?:une? seule?|une?(?= {NOUN}\b)(?<=plus un)|une?(?= {NOUN}\b)(?<=plus une)|l[ae] moindre|d'autres?)|(?:{_NO} )?(?:aucune?(?: autre)?|l[ae] moindre))"
_MINE = r"((?:(?:me|nous|lui|leur|en) |m'en |l'en |m'){0,2})"
_KIN = r"(?:mere|pere|mari|femme|fils|fille|conjointe?|epou\w+|parents|enfants?|grand-?\w+|soeur|frere|ex|mamie|papi|client\w*|patronne?|copine?|amie?|tante|oncle)"
_WANTED = r"(?:veu[xt]|voul\w+|voudr\w+|souhait\w+|aimer\w+|prefer\w+|faut|faudrait|exige\w*|demand\w+|tien[st] a ce|tenons a ce|besoin|attends|temps|mieux|bien|gentil|aimable|possible|insiste pour|content|compte)"
_FRAME = (
    r"(?:(?:je|on|nous|(?:ma|mon|notre) \w+) (?:vous |te |t')(?:(?:ai|avais|avait|avons|a) )?(?:deja |bien )*(?!interdi|defen|empech|evit|dispens)\w+ (?:gre |reconnaissante? |oblige\w* )?(?:de |d'|a )"
    r"|(?:vous|te) (?:dire|demander|repeter|prier) (?:de |d')|(?:pens|essay|veill|tach|song|cherch|engag)\w* (?:bien |donc )?(?:a |de |d')"
    r"|(?:serait|c'est|est|etait|est-il|serait-il) (?:possible|temps|bien|gentil|mieux|preferable|souhaitable|apprecie) (?:de |d')"
    r"|(?:ayez|auriez-vous|aurais-tu|avoir) (?:la |l'|le )\w+ (?:de |d')|la moindre des choses serait (?:de |d')"
    r"|vous (?:m')?(?:aviez|avez) (?:promis|dit|assure|jure|garanti) (?:de |d'|que vous alliez )|vous (?:deviez|etiez cense\w* (?:de |d')?)(?= ?)|(?:dites|dis|demandez|demande) a (?:vos|votre|ton|ta|tes) \w+ (?:de |d'))"
)
_ANOTHER = (
    r"(?:(?:et |donc |alors )?merci(?! pour )|vu que|puisque|alors que|(?:ptn|putain|bro|frr|frere|wesh|bordel|serieux|mtn|mnt) |cordialement|salutations"
    r"|bonne (?:journee|soiree|continuation)|bande d|espece d|et (?:vite|que ca) |a la fin |par pitie |parce qu|car |sinon |voila |au revoir|et bonne |je vous remercie|j'en (?:ai|peux) |c'est (?:clair|tout)|[cs]a suffit|(?:ca|ce) serait (?:bien )?(?:apprecie|gentil|super|cool|fin|le fun)|j'apprecierais(?= [.]|[ ]?$))"
)
_GOVERNS = (
    "(?<!de )(?<!chez )(?<!par )vous",
    "ou",
    "comment",
    "quand",
    "si",
    "qui",
    "pas",
    "ne",
    "les",
    "la",
    "le",
    "que",
)
_ADVERBS = (
    "bien",
    "enfin",
    "deja",
    "jamais",
    "tout",
    "ete",
    "plus",
    "presque",
    "me",
    "se",
    "il",
    "elle",
    "on",
    "ca",
    "je",
    "tu",
    "est",
)
_TOLD_OF = r"(?:que|ou|quand|si|(?<!es )(?<!est )(?<! c )qui|mdr|lol|ptdr|rire|rougir|drole|mignonn?e?|gentil(?:le)?|beau|belle|bus|train) "
"""What takes an order to stop that stands at the end for a verb of its own."""
_PLAINER = [
    (re.compile(pattern), instead)
    for pattern, instead in (
        # Chat.
        (r"(?<= )j(?:en|ne|e)(?:veu[xstp]*|v[ex]|vx)(?= (?:plus?|pu|pas?|jamais)\b)", "je veux"),
        (r"(?<= )(vo|vs)(?= (?:sms|textos?|text|messages?|msgs?|pubs?|promos?|mess|offres?|notifs?) )", "vos"),
        (
            r"(?<= )(?:sup{1,2}r?|sup{1,2}rm\w*|spprim\w*|sup{0,2}ime[rz]?|supr{2}im\w*|sup{1,2}irm\w*)(?=[- ](?:moi|nous|mon|mn|ce|mes|notre) )",
            "supprimez",
        ),
        (r"(?<= )des?ab(?:on)?(?=[- ](?:moi|nous) )", "desabonnez"),
        (r"(?<= )enlv(?= )", "enlevez"),
        (r"(?<= )vs (?=\w+ez )", "vous "),
        (r"(?<= )jai (?=\w)", "j'ai "),
        (r"(?<= )jv (?=pl|pu|pas )", "je veux "),
        (
            r"(?<= )(mon|ce|notre) (tel|num|numero|06) (?=(?:cousine?|frere|frr|tonton|tata|chef|patron|bro|poto|mec|madame|monsieur)(?: |$))",
            r"\1 \2 , ",
        ),
        (r"(?<= )jpp (?=de |avec )", "j'en peux plus "),
        (r"(?<= )tt (?=(?:les |vos |ces )?envois? )", "tout "),
        (r"(?<= )(auriez|aurais|ayez|seriez) (vous|tu) (?=(?:l'|la |le )\w+ (?:de |d'))", r"\1-\2 "),
        (r"(?<= )laffaire(?= )", "l'affaire"),
        (r"(?<= j'ai )plu(?= (?:de|besoin|envie) )", "plus"),
        (
            r"(?<= )(recevoir|avoir|envoyer|lire) d'(?=(?:offres?|alertes?|annonces?|envois?|invitations?|enquetes?|actu\w*) )",
            r"\1 de ",
        ),
        (r"(?<= )don(?= (?:de |d'|vos |tes |ces |me |m'))", "donc"),
        (r"(?<= )j (?=(?:me|te|vous|veu[xst]?|suis|vais|recois) )", "je "),
        (r"(?<= )j(?=aimer|aurais |apprecier|etais |exige|habite )", "j'"),
        (r"(?<= )d(?=etre |enlev\w+ |effac\w+ |me )", "d'"),
        (r"(?<= )d'me ", "de me "),
        (r"(?<= )d(?=(?:sms|textos?|messages?|msgs?|pubs?|promos?|spams?|notifs?|rappels?|vos|tes|ces) )", "de "),
        (r"(?<= )l(?=(?:assurance|abonnement|alerte|offre|inscription|envoi|appli|energie)s? )", "l'"),
        (r"(?<= )m(?=interess|achal|enlev|ennui|enerv|embet|avez )", "m'"),
        (r"(?<= )c (?=possible )", "c'est "),
        (r"(?<= )sa (?=suf|me |m'|march|fait |doit )", "ca "),
        (r"(?<= )suf+i[ts]?(?= )", "suffit"),
        (r"(?<= )mersi(?= )", "merci"),
        (r"(?<= )(les|vos|tes|ces|des) (message|texto|texte|msg|pub|promo|alerte|rappel|offre)(?= )", r"\1 \2s"),
        (r"(?<=[ -])([mt])oe(?= )", r"\1oi"),
        (
            r"(?<= )(envo\w+|ecri\w+|text\w+)[- ](?:moi|nous) (?:pus?|plu|(?:plus?|pus?) jamais|jamais plus) (?=d(?:e |'))",
            r"n'\1 plus ",
        ),
        (
            r"(?<= )(envo\w+)[- ](?:moi |moi-|nous |nous-|m')(?:z[-' ])?en (?:pus?|(?:plus?|pus?) jamais|jamais)(?= )",
            r"n'\1 plus de textos",
        ),
        (
            r"(?<= )j(?=(?:te|vais|vous|me|veux|suis|peux|sais|recois|connais|v[ex]|veu[st]?) |voudr|souhait)",
            "je ",
        ),
        (r"(?<= )jen(?= )", "j'en"),
        (r"(?<= )(?:moi|je) (?:pas vouloir|(?:vouloir|veux) plus)(?= )", "je veux plus"),
        (rf"(?<= je veux plus )(?={NOUN}\b)", "de "),
        (r"(?<= )(?:less|les|lais)(?=(?:e[rzs]?|er)(?: moi)? )", "laiss"),
        (
            r"(?<= )(?:(?:vous|tu) )?(pouvez|pourriez|peux|pourrais|voulez)(?:[- ](?:vous|tu))? (?:pas |bien |ben |juste )*(?=(?:arr?et+|cess|stopp)er(?: [.,?]|[ ]?$| (?:svp|stp)))",
            r"\1 ",
        ),
        (r"(?<=stop |tout |rete |eter |etez | moi |-moi )sa(?= )", "ca"),
        (
            r"(?<= )(?<!ai )(?<! a )(?<! as )(?<!avez )(?<!avons )(?<! ont )(?<! il )(?:plusse?|plu|pus?)(?= )",
            "plus",
        ),
        (r"(?<=ai )pu(?= (?:besoin|envie|rien|d|a )\b)", "plus"),
        (r"(?<= )pa(?= )", "pas"),
        (r"(?<= )(?:j ?(?:veu[xst]*|v[ex]|vx)|je (?:veu[st]?|v[ex]))(?= )", "je veux"),
        (r"(?<= )(?:chu[is]?|jsuis?|jss)(?= )", "je suis"),
        (r"(?<= )(?:g|jai|j ai) (?=(?:pas|jamais|rien|dit|deja|plus)\b)", "j'ai "),
        (r"(?<= )d(?=arr?et|env[o]|ecri[rt])", "d'"),
        (r"(?<= )(d?)m(?=n?vo[iy]|env[o]|e?cri)", r"\1 m'"),
        (r" d m'", " de m'"),
        (r"  m'", " m'"),
        (r"(?<=m')(?=nvo|cri)", "e"),
        (r"(?<= )d(?:(?=la )| (?=\w))", "de "),
        (r"(?<= )2 (?=(?:la|mo[ni]|vos|votre|recevoir|ta|tes|ces|m') ?)", "de "),
        (r"(?<= )ac(?= )", "avec"),
        (r"(?<= )v(?:eui|uei)ll\w+(?= )", "veuillez"),
        (r"(?<= )c (?=(?:pas|plus|du|trop|le|la|quoi|bon|chiant|relou|lourd)\b)", "c'est "),
        (rf"(?<= )c (?={NOUN}\b)", "ces "),
        (r"(?<= )enlv(?=e)", "enlev"),
        (r"(?<= )les (?:deux|2|trois|3) (?=numeros )", "mes "),
        (r"(?<= )mauv\w+(?= num)", "mauvais"),
        (r"(?<= )d'(?=\w+(?:er|ir)\b|ecrire)", "de "),
        (
            rf"(?<= )({REMOVE}(?:e|ez|es|s|z)?) (l[ae])(?= [.,?]|[ ]?$| (?:c'est|mtn|mnt|maintenant|la|svp|stp|frr|bro|de) )",
            r"\1-\2",
        ),
        (r"(?<= )(?:comm?ent?|kom+en?t?|cmm?t)(?= )", "comment"),
        (r"(?<= )(?:sus?|s') ?(?=(?:mon|ce|cet|cette|notre|mes) )", "sur "),
        (rf"(?<= )(ces?|cet|cette) ({PHONE}|{NOUN})(?:-| )(?:ci|la)(?= )", r"\1 \2"),
        (r"(?<= )(mon|notre) (num\w*|cell?\w*) a (?:moi|nous)(?= )", r"\1 \2"),
        (
            r"(?<=[ '])((?:recevoir|envoyer|envoyez|re[cs]ois|lire) les) (?:versets|sermons|prieres|horoscopes|circulaires|listings|horaires|menus|speciaux|rabais)(?= )",
            r"\1 messages",
        ),
        (
            r"(?<= )(?:ce|cest|ces|se)(?= (?:assez|trop|fini|rendu|fatigant|gossant|tannant|du harcelement)\b)",
            "c'est",
        ),
        # Spoken, and of Canada and Africa.
        *SPOKEN,
        # What stands between.
        (r"(?<= )n'en (plus|pas|jamais) (?=\w+(?:er|oir|re)\b)", r"ne \1 en "),
        (
            r"(?<= )faire (?:encore )?(?:l')?(?:usage|emploi|utilisation) d(?:e |')(?=(?:mon|ce|mes|notre) )",
            "utiliser ",
        ),
        (
            r"(?<=[ '])fai(?:tes|s) (plus|pas|jamais) (?:usage|emploi|utilisation) d(?:e |')(?=(?:mon|ce|mes|notre) )",
            r"utilisez \1 ",
        ),
        (
            r"(?<= )((?:plus|pas|jamais) (?:a )?)(?:vous |te )servir d(?:e |')(?=(?:mon|ce|mes|notre) )",
            r"\1utiliser ",
        ),
        (rf" {_POLITE}(?= (?:plus |pas |ne plus |ne pas )?(?:me |m'|nous |ne )\S*(?:er|ir|re)\b)", " . merci de"),
        (
            r"(?<= )(?:faque|pis|donc|alors|puis) (?=(?!sinon|mett|rempla|ajout|chang|rappel)\w+(?:ez|e)[- ](?:moi|nous)\b|(?!mett|rempla|ajout|chang|rappel)\w+ez |plus (?:de|d'|besoin)|pas besoin |a (?:enlever|retirer|effacer|supprimer) )",
            ". ",
        ),
        (rf" {_POLITE}(?= (?:je|on|c'est|vous|tu|merci|mon|ma|ya|il|elle|nous|notre|sinon)\b| (?:j|c|y)')", " ."),
        (rf"^ {_FIRMLY} ,", ""),
        (rf" (?:{_POLITE}|{_FIRMLY})(?= )", ""),
        (
            r"(?<=[ '])((?:recevoir|envoyer|envoyez|re[cs]ois|avec|de|voir|lire) (?:vos|tes|ces)) (?:trucs?|affaires|machins?|choses|menus|horaires|depliants|listings?|maisons|proprietes|jobs|postes|emplois|chars|autos|vehicules|spectacles|shows|evenements|activites|sermons|versets|prieres|tirages|recettes|liens|ventes|petitions|ateliers)(?= )",
            r"\1 messages",
        ),
        (
            r"(?<= )(vos|tes|ces) (?:rabais|remises?|concours|deals?|speciaux|coupons?|aubaines?|circulaires?|catalogues?)(?= )",
            r"\1 promos",
        ),
        (rf"(?<= )[cs]a (me |m'|nous )(\w+) ((?:vos|tes|ces) {NOUN})(?= [.,]|[ ]?$)", r"\3 \1\2 ."),
        (r"(?<= )(donnees|coordonnees|infos?|informations?) perso(?:nnelle)?s?(?= )", r"\1"),
        (rf"(?<= )(?:de |d')(?:vos|votre|tes) \w+ (?:ni|et|ou) (?:de |d')(?=(?:vos|votre|tes) {NOUN}\b)", "de "),
        (r"(?<= )(?:laisse|foute)[rz]?[- ](?:moi|nous)(?= [ .]*$)", "laissez-moi tranquille"),
        (rf"(?<= )(vos|tes|ces|votre|ce|cette|ton) {_COLOUR} ", r"\1 "),
        (rf" ({NOUN}) {_SORT}(?= )", r" \1"),
        (r"(?<= )(?:l'ensemble de|la totalite de|toutes|tous|tout) (?=(?:vos|tes|ces) )", ""),
        (r" (?:immediate?|definiti(?:f|ve))(?= )", ""),
        (rf" ({NOUN}) la(?= (?:me |m'|nous |c'est|sont|[.,] ))", r" \1"),
        (r" l'(?=(?:effacement|arret|interruption)\b)", " le "),
        (rf"(?<= )du ({PHONE}) (?:de |d')(?:mon|ma|mes|notre|nos) (?:\w+ )?{_KIN}(?= )", r"de mon \1"),
        (
            rf"(?<= )(?:le|la|les) ({PHONE})(?: \d+)? (?:de |d')(?:mon|ma|mes|notre|nos) (?:\w+ )?{_KIN}(?= )",
            r"mon \1",
        ),
        # Who asks, and how, is one.
        (r"(?<=[ '])(?:souhaiter|desirer|aimer|apprecier|preferer)(?=(?:ai[st]|ions)\b)", "voudr"),
        (r" j'(?=voudr)", " je "),
        (
            r"(?<= )(?:(?:puis|pourrais|dois)-je|est-ce que je (?:peux|pourrais|dois)|(?:j'ai|ai-je) le droit (?:de |d')?|serait-ce possible (?:de |d'))(?= ?(?:etre|ne|me|m'|annul|arret|cess|sort|quitt|stop)\b)",
            "je voudrais ",
        ),
        (r"  +", " "),
        (
            rf"(?<= )(?<!ne )(?<!pas )(?<!plus )(?:j')?{_WANTED} (?:bien |vraiment )?(?:que (?:vous|tu|l'on) |qu'on )(ne |n')?((?:me |m'|nous |en )*)(\w+?)(?:iez|es?)(?= )",
            r"merci de \1\2\3er",
        ),
        (
            rf"(?<= ){_FRAME}(?=(?:bien vouloir |de |d')?(?:ne |n'|arr?et|cess|stopp|me |m'|nous |{REMOVE}))",
            "merci de ",
        ),
        (r"(?<= )(?:jamais plus|plus jamais)(?= [^.,?])", "plus"),
        # None.
        (rf"(?<= ){_ONE} (?=(?:de ces )?{NOUN}\b)", "plus de "),
        (rf"(?<= ){_ONE}(?= )", "plus"),
        (rf"(?<= )n(?:e |'){_MINE}(\w+(?:er|oir|ir)|\w*(?:ecri|mett)re) {_NO} ", r"ne plus \1\2 "),
        # Where another sentence begins.
        (
            rf"(?<= )((?:je (?:te |vous |ne |n')*|j'en |c'est |[ct]a |m')\w+ (?:pas|plus|jamais)(?: du tout)?) (?=(?:{REMOVE}|arr?et+|cess|stopp)(?:e|ez|s|z)(?:[- ](?:moi|mon|ma|ce|cet|ca)|[ ]?$))",
            r"\1 . ",
        ),
        (r"(?<= )la (?=(?:arr?et+|cess|stopp)ez )", ". "),
        (r"(?<= \. )arr?ett?e(?= *$)", "arretez"),
        (r"(?<= )(arr?ett?ez|cessez) (?=(?:je|j'\w+|c'est|on|ca (?:me|fait|suffit)) )", r"\1 . "),
        (
            rf"(?<= )(?<!, )(?<!\. ){unless(*_GOVERNS)}(?=(?:arr?ett?|cess|stopp)ez(?: (?:ca|tout|donc))?(?: [.,]| *$))(?<!^ )",
            ". ",
        ),
        (
            rf"(?<= )((?:je|j'\w+|c'est|ce|tu|t'es|vous|ca|pas|trop|mauvais|encore) (?:(?!{_TOLD_OF})[^\s.,?]+ ){{1,10}}?){unless(*_GOVERNS, *_ADVERBS)}arr?ett?e(?= *$)",
            r"\1. arretez",
        ),
        (rf"(?<!,)(?<! et)(?<!donc)(?<!alors)(?<!non) (?={_ANOTHER})", " . "),
    )
]


def plainly(said: str) -> str:
    for pattern, instead in _PLAINER:
        said = pattern.sub(instead, said)
    return said
