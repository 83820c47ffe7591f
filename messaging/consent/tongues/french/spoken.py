"""French as it is spoken, in Canada and Africa above all, and how its rules would have the same.

A text is laid out as `wishes.py` does.
"""

import re

from ..tongue import few
from .words import BOTHER, CEASE, FROM, GETS, LIST, NOUN, PHONE, REMOVE, SENDS, START, TEXT, unless

_GET = r"(?:re[cs]ev\w+|avoir|etre|lire|voir|me faire (?:text|ecri|contact|achal|derang|solicit|sollicit)\w+)"
_ASKED = rf"(?=(?:d')?(?:arr?et+er|cesser|stopper|{REMOVE}\w*er (?:moi|mon|notre|ce)|ne plus|ne pas|(?:me |m'|nous )\w+(?:er|ir|re)\b))"
SPOKEN = [
    (re.compile(pattern), instead)
    for pattern, instead in (
        (
            r"(?<= )(?:m'as|m'a|jva[s]?|j'va[s]?|jvais|j'vais|je va[s]?) (?=(?:te |vous |t')?(?:bloqu|signal|denonc|blacklist|rapport)\w*er )",
            "je vais ",
        ),
        (r"(?<= )j'(?=(?:bloqu|signal|blacklist)e )", "je "),
        (r"(?<= )(?:que|ke|q|k) (?:vs|vou|v) (?=\w)", "que vous "),
        (r"(?<= )j'? ?t'? ?ai (?=d)", "je t'ai "),
        (r"(?<= )(?:take|get|pull) (?:me|us) (?:off|out) (?=(?:de|des|du) |d')", "retirez-moi "),
        (r"(?<= )asez(?= )", "assez"),
        (r"(?<= )(plus|stop|non|pas|arr?ett?ez|svp)(?: \1)+(?= )", r"\1"),
        (r"(?<= )(?:quitt|lach|fini)(?:e|ez|ssez|s) (?:de |d')(?=(?:me |m'|nous ))", "arretez de "),
        (
            r"(?<= )(?:j'?|je |on |nous )(?:aim|prefer)\w+ (?:bien )?mieux (?:ne )?(?:pas|plus|rien)(?= (?:du tout )?(?:en )?(?:re[cs]evoir|avoir|etre|voir) )",
            "je veux plus",
        ),
        (rf"(?<= )(?:(?:vous|tu) )?(?:pourriez|pourrais)(?:[- ](?:vous|tu))? pas {_ASKED}", "merci de "),
        (
            r"(?<= )(?:(?:vous|tu) )?(?:pouvez|peux)(?:[- ](?:vous|tu))? pas (?=(?:arr?eter|cesser|stopper) (?:de |d'|les |vos |tes |ces ))",
            "merci de ",
        ),
        (r"(?<= )c'est (?:rendu|devenu|carrement|limite|quasi\w*|presque) (?=(?:du )?harcel)", "c'est "),
        (r"(?<= )(arr?ett?(?:e|ez)) avec sa(?= )", r"\1 avec ca"),
        # Off it, however rudely; an end of them, word by word.
        (
            r"(?<= )(?:fai(?:te)?s[- ](moi|nous) (?:disparaitre|sauter|sortir)|(?:decriss|decal+iss|criss|cal+iss|sacr|garroch|kick|scrapp)\w*[- ](moi|nous)(?: (?:dehors|en dehors))?) (?=(?:de |d'|hors )(?:la|votre|vos|ta|tes|cette) )",
            r"retirez-\1\2 ",
        ),
        (r"(?<= )me faire (?:disparaitre|sauter|sortir) (?=de (?:la|votre|vos|ta|tes) )", "me retirer "),
        (
            rf"(?<= )pren(?:ez|ds)[- ](moi|nous|(?:mon|notre|ce) {PHONE}) (?=(?:de sur|de dessus|hors de|en dehors de) )",
            r"retirez \1 ",
        ),
        (
            rf"(?<= )((?:me |m'|nous ){REMOVE}\w*er|{REMOVE}\w*[- ](?:moi|nous)) (?:et|pis|puis|ainsi que) (?:mon|ma|mes) (?:mari|femme|chum|blonde|conjointe?|mere|pere|fils|fille|soeur|frere|parents|enfants)(?: aussi)?(?= )",
            r"\1",
        ),
        (r"(?<= veut plus )(?:ni un\w* ni l'autre|ni moi ni \w+) (?=de (?:vos|tes|ces) )", ""),
        (
            r"(?<= )(?:finiss?ez|finis|qu'on en finisse|en finissez)(?:[- ]en)? (?=avec (?:les|vos|tes|ces) )",
            "arretez ",
        ),
        (r"(?<= )(plus|pas|arr?ett?ez?) \. (de|d') (?:\. )?", r"\1 \2 "),
        (
            r"(?<=^ )(?:par pitie|pitie|de grace|h?ost[i]e?|estie?|tabarn\w+|crisse|caline|seigneur|mon dieu|misere|merde|zut) (?=plus (?:de |d')|arr?et|stop|cess)",
            ". ",
        ),
        (
            r"(?<=[ '])(envo\w+) (?:des|toutes sortes d'|plein d'|plein de|d'autres) ?(?:affaires|choses|trucs|cossins|patentes|machins)(?= *(?:[.,]|$)| (?:de meme|comme ca|merci)\b)",
            r"\1 des messages",
        ),
        # The dates of another, sent to them.
        (
            r"(?<=[ '])(m'envo\w+ (?:plus |jamais )?)(?:ses|leurs|les) (?:rdv|rendez-vous|rappels|convocations|horaires)(?= [.,]| *$| (?:de quelqu'un|d'un autre|d'une autre|svp|merci))",
            r"\1ses messages",
        ),
        (r"(?<=[- ]moi) point(?= )", " plus"),
        (r"(?<= )j'? ?point (?=besoin|envie)", "j'ai pas "),
        (r"(?<= )(?:ma|mon|la) subscription(?= )", "mon abonnement"),
        (r"(?<= )opt\w*[- ](moi|nous) out(?= )", r"retirez \1"),
        (r"(?<= )quitte[rz]?[- ](moi|nous) (?=avec (?:vos|tes|ces|votre) )", r"laissez-\1 tranquille "),
        # Let alone; off, as English has it.
        (
            r"(?<= )quitte[rz]?[- ](moi|nous)(?= (?:donc )?(?:tranq|trank|en paix|la paix))",
            r"laissez-\1",
        ),
        (
            rf"(?<= )(?:pren|ot|enlev|tak|sort|tir|retir|met)\w*[- ](?:me )?(moi|nous|(?:mon|notre|ce) {PHONE}) off(?= (?:de|d'|des|du|la liste|svp|stp|please|merci|[.,])|[ ]?$)",
            r"retirez \1",
        ),
        # It and them, said before.
        (
            r"((?:num\w*|cell?\w*|tel\w*|coordonn\w+) .*?)(?:de |d')(?:vous |te )(?:en )servir(?= )",
            r"\1d'utiliser mon numero",
        ),
        (r"(?<= )(?:de |d')(?:vous |te )servir (?:de |d')(?=(?:mon|ce|notre|mes) )", "d'utiliser "),
        (
            r"(?<= )(?:servez-vous|sers-toi)(?:[- ]en)? (pas|plus) (?:de mon num\w* )?",
            r"n'utilisez \1 mon numero ",
        ),
        (
            r"(?<= )m'en (?=(?:retir|enlev|ot|ray|radi|effac|supprim|exclu|desinscri|desab)\w* *(?:[.,?]|svp|stp|merci|$))(\w+)",
            r"me \1 de la liste",
        ),
        (rf"(?<= )({REMOVE}\w*)[- ](?:m'en|moi[- ](?:z-)?en|nous[- ]en)(?= *(?:[.,?]|$))", r"\1-moi de la liste"),
        (
            rf"(?<=[ '])({REMOVE}\w*(?:[- ](?:moi|nous)| (?:mon|notre|ce) {PHONE})?) d(?:e |')(?:ton|votre|vos|tes|cette|ce) (?:trucs?|affaires?|machins?|patentes?|cossins?|app\w*)(?= *(?:[.,?]|$))",
            r"\1 de votre liste",
        ),
        (rf"(?<= )((?:me |m'|nous ){REMOVE}\w*er) de (?:la|ca|ici)(?= *(?:[.,?]|$))", r"\1"),
        (rf"(?<= )(?:juste|seulement|simplement) (?=(?:me |m'|nous ){REMOVE}\w*er )", ". merci de "),
        (
            r"(?<=[ '])((?:aimer|voudr)\w+) (?:bien )?(?:ca|bien) (?=(?:que|plus|pas|ne|me|etre|arret\w+|cesser) |m'|n')",
            r"\1 ",
        ),
        # No taste for it.
        (
            rf"(?<= )(?:ca|sa) (?:ne )?(?:me |m'|nous )(?:tent|interess|dit|plai|adonn|chant|emball|convien|va)\w* (?:plus|pas|rien|plus rien)(?: (?:du tout|pantoute|trop|vraiment|tellement|tant))* (?:que ca )?(?:de |d')(?={_GET} )",
            "je veux plus ",
        ),
        (
            rf"(?<= )(?:j'|n'|j'n')?(?:ai|avons) (?:pas|plus|aucun\w*)(?: (?:vraiment|du tout|pantoute))? (?:le gout|la patience|la tete|l'energie|gout|la force) (?:de |d'|a |pour )(?={_GET} )",
            "je veux plus ",
        ),
        (r"(?<= )j'? ?h?a[iy]+s? (?:ca )?(?=(?:recevoir|avoir|etre|quand|les|vos|ces) )", "je deteste "),
        (r"(?<= deteste )(?:ca )?(?:quand (?:vous|on|tu) (?:me |m'))", "que vous me "),
        (
            rf"(?<= )suis (?:pas|plus)(?: (?:vraiment|ben|tres|bien))? (?:a l'aise|confortable|trop fan|game)(?: que ca)? (?:de |d'|avec (?:le fait de |l'idee de )?)(?={_GET} )",
            "veux plus ",
        ),
        # Asked as one may.
        (
            rf"(?<= )(?:on peut(?:-tu)?|peut-on|on pourrait(?:-tu)?|pourrait-on) (?:bien |juste )?{_ASKED}",
            "merci de ",
        ),
        (
            r"(?<= )nous (?:voulons|desirons|souhaitons|voudrions|aimerions) (?=(?:nous )(?:desab|desins|retir))",
            "je veux ",
        ),
        (r"(?<= )(je |nous )(?:desir|aspir)(e|ons) ", r"\1souhait\2 "),
        (
            r"(?<= )(?:je tiens a |je demande a |nous tenons a |j'aurais aime |je voulais |je viens )(?=(?:me |m'|nous )(?:desab|desins|retir|enlev|effac))",
            "je voudrais ",
        ),
        (
            rf"(?<= )(?:si )?(?:(?:(?:ca |ce )?serait|c'est|est|ca se peut|y a|il y a)(?:-(?:ce|il|tu|t-il))? )(?:possible|correct|faisable|moyen) (?:de |d'|pour vous de |pour vous d'){_ASKED}",
            "merci de ",
        ),
        (
            rf"(?<= )(?:si )?(?:(?:vous|tu) )?(?:pouviez|pouvais|pourriez|pourrais|vouliez|voulez|voudriez|pouvez|peux)(?:[- ](?:tu|vous))?(?: (?:bien|juste|ben|donc|svp|stp|s'il vous plait))* {_ASKED}",
            "merci de ",
        ),
        (
            r"(?<= )(?:avez|as|t'as|a|ont) (?:pas|plus|aucune?) (?:d')?affaires? (?:a |de |d')",
            "avez pas le droit de ",
        ),
        (r"(?<= )(?:de|le|du|un) texte (?=(?:sur|dans|que|en bas)\b)", "du libelle "),
        (r"(?<= )((?:arret|stopp|cess)e[rz]?(?:[- ]moi)? ca) la(?= )", r"\1 ."),
        (
            r"(?<= n')(envo\w+ plus d)(?:e |')(?:rabais|speciaux|coupons?|circulaires?|deals?|concours|aubaines|affaires(?= *(?:[.,]|$| de meme)))(?= )",
            r"\1e promos",
        ),
        (r"(?<=[ '])bother(?=e|i)", "achal"),
        (r"(?<=[ '])bother(?= )", "achaler"),
        (r"(?<= que )t'(?=arret)", "tu "),
        (r"(?<= )banques? d(?:e |')(?:numeros?|contacts?|donnees|noms|tel\w*|cell\w*|client\w*)(?= )", "liste"),
        (
            r"(?<= )textes?(?= de l'(?:eglise|ecole|hopital|entreprise|agence|asso\w*|universite|epicerie|equipe|animalerie|hotel|institut|academie)\b)",
            "textos",
        ),
        (
            rf"(?<= )(?:je voulais|j'aurais voulu|j'avais demande (?:a|d')|je demande d') ?(?=etre {REMOVE})",
            "je veux ",
        ),
        (
            r"(?<=[ '])(veux|voudrais|aimerais|souhaite|souhaiterais|voulons) (?:juste|simplement|seulement) (?=(?:ne |plus |pas ))",
            r"\1 ",
        ),
        # By themselves, and this time; asked, and the next sentence begins.
        (rf"(?<= )({REMOVE}\w*[- ](?:moi|nous)) (?:vous|toi)[- ]memes?(?= )", r"\1"),
        (
            rf"(?<= )({REMOVE}\w*[- ](?:moi|nous)(?: {FROM})?) (?:pour de (?:bon|vrai) |definitivement |vraiment )?cette fois(?:[- ]ci)?(?= *(?:[.,]|svp|merci|$))",
            r"\1",
        ),
        (
            rf"(?<= )(?:svp|stp|s'il (?:vous|te) plait) (?=plus (?:aucun )?(?:de |d')?(?:rappels?|alertes?|contacts?|{TEXT})\b)",
            ". ",
        ),
        (
            r"(?<= )(?:svp|stp|s'il (?:vous|te) plait) (?:arr?ett?|cess|stopp)e[rz](?= (?:c|c'est|ca|je|on|merci|sinon|vous|mon|j'\w+) )",
            ". arretez .",
        ),
    )
]
"""A way of putting it, and the plainer one."""

_COURTS = r"(?:avocat|plainte|police|gendarm\w+|cnil|cndp|apdp|tribunal|justice|crtc|huissier|dgccrf|opc|protection du consommateur|33700)"
_SENT = r"(?:annonces?|offres?|promos?|pubs?|publicites?|alertes?|rappels?|nouvelles|notifications?|invitations?|sollicitations?|avis|infolettres?)"
_BY_TEXT = r"(?:par|en) (?:sms|textos?|textes?|messages?)\b"
_SO = r"(?= [.,]|[ ]?$| (?:merci|svp|de (?:votre|ta) part|de vous|la|pantoute|du tout|desormais|a l'avenir)\b)"
_NOW = unless("ne", "pas", "avez", "as", "ai", "j'ai", "a", "ont", "avez-vous", "pourquoi", "ete")
_YOURS = r"(?:dans|sur|parmi|chez|a) (?:vos|votre|ta|tes|cette|ces)"
FRENCH_SPOKEN = (
    # Not to, with nobody named; no more, behind something else that is asked.
    rf"{START}(?:qu')?on (?:ne )?(?:(?:me |m'|nous )(?!r?appel|telep|deran|inform){BOTHER} plus(?= [.,]|[ ]?$| (?:merci|svp|jamais|sur|par)\b)|(?:m'|me |nous )(?:envo|adress|expedi)\w+ plus (?:rien|de {TEXT}|d'{NOUN})\b)(?![^.]*\?)(?! , pourquoi)",
    rf"{START}(?:plus|pas|jamais) (?=(?:me |m'|nous |lui |leur |m)?\w*(?:er|ire|tre)\b)(?!(?:me |m'|nous |lui )?(?:r?appel|telep|derang|inform))(?:{SENDS})",
    rf"(?:et|pis|puis|alors|donc|faque|ni) (?:plus|pas|zero) (?:de |d'|aucune? )+(?:contacts?|communications?|sollicitations?|rappels?|alertes?|promos?|{TEXT}){_SO}",
    rf"{START}(?:plus|pas|zero|aucune?) (?:de |d'|les )?{_SENT} (?:de |d'|du |des |pour |sur )(?:[^\s.,?]+ ){{1,3}}?{_BY_TEXT}",
    rf"{START}(?:plus|pas|zero) (?:de |d')(?:annonces|offres|promos|pubs|alertes|rappels|infolettres|sollicitations) (?:de |d')(?!achat|emploi ?\?)[^\s.,?]+(?=(?: [.,])* *$)",
    rf"{START}(?:pas|plus|jamais) (?:de |d')(?:(?:ca|cela)(?: (?:sur|dans|a|chez) (?:mon|ma|ce|moi)|{_SO})|(?:vos|ces|tes) [^\s.,?]+ (?:sur|dans|a) (?:mon|ma|ce)\b)",
    rf"{START}plus interess\w+(?: (?:du tout|pantoute|la))*(?= [.,]|[ ]?$| merci)",
    r"(?:pas|plus) besoin (?:des|de vos|de ces|de tes|d'autres) (?:rappels?|alertes?|offres?|promos?|annonces?|publicites?|infolettres?|notifications?|circulaires?)\b",
    rf"{START}(?:pas|plus|jamais|ni) (?:de |une? (?:seule? )?)?(?:{TEXT}|alertes?|rappels?|annonces?) de plus(?= [.,]|[ ]?$| (?:merci|svp|sinon|de (?:vous|votre part))\b)(?! , (?:c'est|est-ce) [^.]*\?)",
    rf"(?:{TEXT}|(?:vos|tes|ces) {NOUN}) (?:[^\s?]+ ){{0,6}}?[.,] plus(?: une? seule?)?(?= [.]|[ ]?$)",
    rf"(?:j'espere|esperons|espere) (?:bien )?que (?:c'est|c'etait|ce sera|ce fut|ceci est|la c'est) (?:bien |la )?(?:le|votre|ton|la|notre) derni(?:er|ere) {TEXT}(?= [.]|[ ]?$| (?:merci|de (?:vous|votre))\b)",
    rf"c'(?:est|etait) (?:bien |la )?(?:le|votre|ton|la) derni(?:er|ere) {TEXT} (?:, )?(?:j'espere|esperons)",
    r"(?:puissiez|pourriez|pouvez|pourrais|peux|voulez|pouviez|pouvais)(?:[- ](?:vous|tu))? (?:bien |enfin |donc |juste |maintenant )*(?:m'|nous )oublier(?= [.,?]|[ ]?$| (?:merci|svp|stp|un peu|a jamais|maintenant|pour (?:de bon|toujours))\b)",
    rf"(?:avocat|plainte|police|gendarm\w+|cnil|tribunal|justice|bloqu\w+|signal\w+|crtc|huissier|dgccrf) (?:[^\s.?]+ ){{0,4}}?(?:au|le|a la|des (?:le|la)|pour le) prochain(?:e)? {TEXT}\b",
    r"(?:t'|te |vous )(?:ai|avais|avons) (?:deja |bien |pourtant )*(?:dit|demande|ecrit|repondu|envoye) stop\b(?! (?:a|au|aux|de|pour) (?!tout))",
    rf"{_COURTS}(?: [^\s.?]+){{0,4}}? si (?:vous|tu|ca|je|on) (?:ne |n')?{few(2)}(?:(?:continu|persist|insist|recommenc)\w+(?= [.,]|[ ]?$| (?:a |de |d')?{SENDS}| avec (?:vos|tes|ces) {NOUN})|(?:me |m'|nous )(?:{BOTHER}|envoy\w+)(?= [.,]|[ ]?$| (?:encore|a nouveau|un |des |de |vos))|(?:me |m')(?:retir|enlev|desab|desins|effac)\w* pas)",
    rf"{_COURTS}(?: [^\s.?]+){{0,4}}? si (?:les|vos|ces|tes) {NOUN} (?:n'|ne )?(?:continu|persist|recommenc|arret|cess)\w*\b",
    rf"si (?:les {TEXT}|(?:vos|ces|tes) {NOUN}) (?:n'|ne )?(?:continu|persist|recommenc|arret|cess)\w*(?: [^\s?]+){{0,8}}? {_COURTS}\b",
    # What else is asked by text, and whom they sent.
    rf"(?:plus|pas|jamais) (?:me |m'|nous )(?:re)?(?:demander|quemander|proposer|offrir) (?:{few(3)}(?:par|en) (?:sms|textos?|messages?)|(?:de |d'|des |un )(?:dons?|argent|sous))\b",
    rf"(?:ne )?(?:me |m'|nous )(?:re)?(?:demand|quemand|propos)\w+ (?:plus|pas|jamais) (?:{few(3)}(?:par|en) (?:sms|textos?|messages?)|(?:de |d'|des )(?:dons?|argent|sous))\b",
    rf"veu\w* (?:plus|pas) (?:que |qu')(?:(?:vos|tes|les|votre) [^\s.,?]+|personne(?: (?:de|d'|chez) [^\s.,?]+(?: \w+)?)?|aucun\w* de vos \w+) (?:ne )?(?:me |m'|nous )(?!r?appel|telep|rejoi){BOTHER}",
    rf"(?:votre|vos|ton) (?:[^\s?]+ ){{1,12}}?veu\w* (?:plus|pas) qu'(?:ils?|elles?) (?:me |m'|nous )(?!r?appel|telep|rejoi){BOTHER}|veu\w* (?:plus|pas) qu'(?:ils?|elles?) (?:me |m'|nous )(?!r?appel|telep|rejoi){BOTHER} (?:[^\s?]+ ){{0,3}}?(?:votre \w+|de chez vous)",
    rf"(?:[jn]')?(?:autoris|permet)\w* (?:pas|plus|personne|aucun\w*) (?:(?:a |de )?(?:votre|vos|cette|ce|chez|vous|de|personne) ?(?:[^\s.,?]+ ){{0,3}}?)?(?:a|de) ?(?:me |m'|nous )(?!r?appel|telep|rejoi)(?:{SENDS})",
    # Off whatever else it is, and off the texts.
    rf"(?:{REMOVE}\w*[- ](?:moi|nous)|(?:me |m'|nous ){REMOVE}\w*) (?:de (?:la |cette |votre |ta )|du |de ce |des )(?:conversation|chat|discussion|fil|groupe (?:sms|text\w*|de (?:text\w+|discussion|travail)|whats\w*|messenger))s?(?: (?:du|de la|de l'|des|de) ?[^\s.,?]+)?(?= [.,]|[ ]?$| (?:svp|merci|et|sinon|je|j'\w+)\b)",
    rf"(?:{REMOVE}\w*[- ](?:moi|nous)|(?:me |m'|nous ){REMOVE}\w*) (?:de |du |des |d'){few(5)}(?:et|ainsi que) (?:aussi )?(?:de |des |d'|les |de vos |de la liste (?:de |des )){{1,2}}{TEXT}(?= [.,]|[ ]?$| (?:svp|merci|aussi)\b)",
    rf"(?:annul|cancel|resili|ferm|supprim|arret)\w* (?:mon|ma|mes|le|la|notre) [^\s.,?]+ (?:et|pis|puis) (?:aussi )?(?:les|vos|tous les|tes) {TEXT}(?= [.,]|[ ]?$| (?:svp|merci|aussi|avec)\b)",
    rf"(?:{REMOVE}\w*[- ](?:moi|nous)|(?:me |m'|nous ){REMOVE}\w*) de (?:la|votre) liste (?:de |du |des |d')(?:la |l'|votre )?(?:ecole|garderie|gym|salon|boutique|magasin|clinique|club|paroisse|eglise|resto\w*|studio|association|asso|parents|entreprise|compagnie|centre|cpe|cegep|camp|concessionnaire|garage|pharmacie|parent|theatre|cinema|arena|biblio\w*|musee|festival|orchestre|choeur|ligue|piscine|journal|cafe|bar|spa|hotel|banque|fondation|parti|ville|municipalite)(?= [.,]|[ ]?$| (?:svp|merci|on|nous|je|mon|ma|il|elle)\b| j')",
    rf"{REMOVE}\w* (?:toute (?:la|ma|notre) famille|mes (?:enfants|parents)|(?:mon|ma) \w+ et (?:moi|mon \w+|ma \w+)|nous (?:tous|deux)) (?:de |des |d'){few(1)}(?:{LIST}|rappels?)\b(?! d'attente)",
    r"(?:desab|desinscri)\w*[- ](?:moi|nous) (?:du|de|d'|des) ?(?:[^\s.,?]+ ){0,4}?(?:par (?:sms|textos?)|vip)\b",
    rf"(?:laiss|lach)\w*(?:[- ](?:moi|nous))? (?:donc )?(?:faire|tomber) (?:avec )?(?:les {TEXT}|(?:vos|tes|ces) {NOUN})(?= [.,]|[ ]?$| (?:svp|merci|la|pour moi)\b)",
    rf"(?:arr?ett?|cess|stopp)\w+ (?:les|vos|tes|ces) suivis(?= [.,]|[ ]?$| (?:par (?:sms|textos?)|svp|merci)\b)|{START}(?:plus|pas) de suivis(?= [.,]|[ ]?$| (?:par (?:sms|textos?)|svp|merci)\b)",
    rf"(?:pas|plus) besoin (?:de |d'|des )(?:vos |tes |ces )?{few(2)}(?:par|en) (?:sms|textos?|textes?)(?= [.,]|[ ]?$| (?:merci|svp|desormais)\b)",
    r"(?:arr?ett?|cess|stopp)e[rz]? (?:les|vos|tes|ces) (?:avis|visites|etudes|questionnaires|voeux)(?= [.,]|[ ]?$| (?:par (?:sms|textos?)|svp|merci)\b)",
    r"(?:arr?ett?|cess|stopp)\w+ (?:de |d')(?:me |m'|nous )(?:vendre|offrir|proposer|inviter|solliciter|pousser)(?= [.,]|[ ]?$| (?:des|vos|tes|de|a (?:vos|tes)|sans cesse|tout le temps|n'importe)\b)",
    r"(?<=^ )(?:c'est (?:vraiment |tres |trop )?(?:harcelant|du harcelement)(?= [.]|[ ]?$| la(?= [.]|[ ]?$))|stop [.] (?:je|on|j'\w+|c'est|mon|ma|vous))(?= |$)(?! (?:que|pour|de mon|a l'))",
    r"(?:met\w*|class\w*|marqu\w*|signal\w*|rapport\w*) (?:(?:votre|vos|tes|ton|ce) [^\s.,?]+|ca|vous) (?:en|comme|dans les|au) (?:spams?|indesirables?|pourriels?)\b",
    r"(?:vous|tu) insist\w+(?: [^\s?]+){0,3}? [.,] (?:c'est|j'ai dit|je dis|on a dit) non\b|(?:tann|ecoeur|fatigu|saoul|soul)\w+ (?:la )?, (?:\d+|deux|trois|quatre|cinq) (?:textos?|sms|messages) (?:cette|par|aujourd'hui|en|dans)\b",
    rf"(?:pas|plus) (?:de |d')(?:rappels?|alertes?|infos? promo\w*|{TEXT}) pour (?:moi|nous)(?= [.,]|[ ]?$| (?:merci|svp)\b)",
    rf"(?:confirm|assur|verifi)\w*(?:[- ](?:moi|nous))? (?:bien )?que (?:vous )?(?:m'avez|nous avez|avez) (?:bien )?{REMOVE}\w*(?: (?:mon|ce|notre|mes) {PHONE}| {FROM}|(?= [.,?]|[ ]?$))",
    r"j'ai (?:deja |bien |pourtant )*(?:dit|demande) (?:de |d')(?:arr?eter|cesser|stopper)(?= [.,]|[ ]?$)|fois(?: [^\s.?]+){0,3} , ca va faire(?: la)?(?= [.]|[ ]?$)",
    rf"{REMOVE}\w* (?:toutes? )?(?:les|mes) (?:donnees|infos?|informations|coordonnees) (?:que vous avez (?:sur|de)|sur|concernant|de) (?:moi|nous)\b|{REMOVE}\w* (?:toutes? )?(?:les|mes) (?:donnees|infos?|informations) me concernant\b",
    rf"{TEXT} (?:[^\s?]+ ){{0,6}}?[.,] (?:inutile|pas la peine|pas besoin|ca sert a rien) (?:de |d')(?:continuer|insister|en envoyer|m'en envoyer)\b",
    r"(?:(?<=^ )|[.,;] )(?:(?:et|donc|n'envoyez) )?plus rien (?:a|sur|vers) (?:ce|mon) (?:num|cell?|tel)\w*|(?<=^ )(?:arr?eter|cesser|stopper)(?= [.])",
    rf"{START}(?:arr?ett?ez?|arr?eter) avec (?:ca|cela|tout ca)(?= [.,]|[ ]?$| (?:la|merci)\b)|(?<=^ )(?:frer\w*|mec|gars|bro|wesh|chef|boss|madame|monsieur|meuf|cousin|eh oh) arr?ett?ez?(?= [.,]|[ ]?$)",
    rf"connais? pas (?:[.,] )?{REMOVE}\w*(?= [.,]|[ ]?$| (?:svp|merci)\b)",
    rf"{TEXT} [.,] on arr?ete (?:la|ca|tout)(?= [.,]|[ ]?$)",
    # Them, that were named before.
    rf"(?:{TEXT}|(?:vos|tes|ces) {NOUN}|les (?:rappels?|alertes?|offres?)) (?:[^\s?]+ ){{0,16}}?(?<!peux )(?<!peut )(?<!pouvais )(?:ne plus|plus|(?:arr?et|cess|stopp)\w+ (?:de|d')) ?(?:les |en |m'en |me les |nous les |nous en |d'en )(?:re[cs]evoir|avoir|envoyer|voir|lire)(?= [.,?]|[ ]?$| (?:du tout|merci|svp|par|sur|a l'avenir)\b)",
    r"(?:j'en|j' en|jen|en|les) veu\w* (?:pas|plus) (?:sur|dans|a) (?:mon|ma|ce|notre) (?:cell?\w*|tel\w*|num\w*|boite|portable|gsm)\b",
    rf"les (?:{TEXT}|annonces|offres) (?:[^\s.,?]+ )?(?:, )?(?:moi )?je (?:ne )?les veu\w* (?:pas|plus)\b",
    # Asked before, in vain; never theirs to have.
    rf"demand\w+ {few(6)}(?:(?:d'|a |de )?etre|(?:qu'on|que (?:vous|tu)|de) (?:me |m'|nous |l')) ?{REMOVE}\w*(?: [^\s?]+){{0,12}}? (?:encore|toujours|continu\w*|re[cs]oi\w*|recu|quand meme)\b(?: [^\s.,?]+){{0,3}}",
    rf"(?:re[cs]oi\w+|recu) (?:encore |toujours )?(?:vos|tes|ces) {NOUN} par erreur\b|(?:vous|tu) (?:me |m'|nous )(?!r?appel){BOTHER} par erreur\b",
    rf"pas le droit de (?:avoir|garder|utiliser|conserver) (?:mon|ce|mes) {PHONE}\b",
    # Not on their list; by no text.
    rf"veu\w* (?:pas|plus) (?:que (?:mon|notre|ce|ma) {PHONE} (?:soi\w+|rest\w+|figur\w+|apparai\w+) {_YOURS}|que (?:vous|tu) (?:gard|conserv|utilis|ay|ai)\w* (?:mon|mes|notre) {PHONE})\b",
    r"comment (?:[^\s.,?]+ ){0,6}?(?:pour |de |d')?(?:me |m'|s'|se |nous )?(?:(?:debarqu|enlev|retir|desab|desins)\w* (?:de |d')(?:ca|la|ici|icitte)|sor\w+ de ca)(?= [.,?]|[ ]?$)",
    r"par (?:courriels?|e-?mails?|mail|la poste|telephone|courrier)(?: (?:seulement|uniquement|plutot|merci|,))* (?:et |mais )?(?:pas|plus|jamais|non) (?:par |en |de )?(?:sms|textos?|textes?|messages?(?: textes?)?(?= [.,]|[ ]?$| (?:svp|merci)))(?= |$)",
    rf"(?:mauvais|faux) num\w* (?:[^\s?]+ ){{0,8}}?(?:merci de |veuillez |pouvez-vous |peux-tu |faut |faudrait )(?:bien |juste )?(?:le |l')(?:{REMOVE})\w*er\b",
    r"(?:vous|te|votre numero|ton numero) rapport\w+ (?:au|a la|a l'|aux) (?:crtc|police|autorites|lnnte|office|opc|gouvernement|cai|fournisseur)\b",
    rf"(?:serais|serait|devais|devrais|etais cense\w*) (?:plus|pas) (?:etre )?(?:sur|dans|parmi) (?:vos|votre|la|ta|tes) {few(1)}{LIST}\b(?! d'attente)",
    rf"pas (?:pour|afin de) {GETS}(?= {few(4)}(?:{TEXT}|(?:vos|tes|ces) {NOUN})\b)",
    r"(?:num\w*|cell?\w*|ligne|tel\w*) (?:\w+ )?(?:appartient|est) (?:maintenant |rendu |desormais |presentement )?a (?:quelqu'un|une autre|un autre|une? nouv\w+)\b|met\w* (?:votre|vos|ta|tes) (?:listes?|dossiers?|bases?|contacts) a jour(?=.*\b(?:num|cell|person|plus|pas)\w*)|vous (?:vous )?(?:etes )?tromp\w+ de (?:personne|numero|num|monde|gars|fille|madame|monsieur|cell\w*)(?= [.,]|[ ]?$| (?:merci|la|je|c'est))",
    r"(?:j'ai|j'ai du|je viens de|on a) bloqu\w+ (?:votre|ton|vos|tes|ce) (?:num|textos?|sms|messages)\w*",
    # Theirs, and them, that end; all the same that I am off.
    rf"(?:{TEXT}|tel\w*|cell\w*) (?:[^\s?]+ ){{0,12}}?(?:arr?ett?|cess|stopp|gard)e[rz]? les (?:votres|tiens)(?= [.,]|[ ]?$| (?:svp|merci|aussi)\b)",
    rf"(?:{TEXT}|(?:vos|tes|ces) (?:{NOUN}|avis)) (?:[^\s?]+ ){{0,14}}?[.,] (?:alors |donc )?(?:priere de|merci de|veuillez|pouvez-vous|pourriez-vous|faut|faudrait|svp) (?:bien vouloir )?(?:les|tous les) (?:arr?eter|cesser|stopper|suspendre|interrompre|desactiver|couper)(?= [.,?]|[ ]?$| (?:svp|merci)\b)",
    rf"{START}(?:aussi bien|autant|(?:ca )?(?:vaut|vaudrait) mieux|mieux vaut) (?:de )?(?:me |m'|nous ){REMOVE}\w*er(?= [.,]|[ ]?$| (?:svp|merci|tout de suite)\b| {FROM})",
    rf"si (?:vous|tu) (?:ne )?(?:me |m'|nous ){REMOVE}\w* (?:toujours |meme )?pas {FROM}",
    rf"{START}(?:demande de )?(?:retrait|radiation|suppression|desinscription|exclusion) (?:immediate? |complete? )?(?:de|a) (?:la|votre|cette|ta|vos|tes) {few(1)}{LIST}\b(?! d'attente)(?=(?: d(?:e |')\w+)?(?: [.,]|[ ]?$| (?:merci|demande\w*)\b))",
    # Not with the others, and to another.
    rf"(?:inclu|ajout|rajout|met|compt|inscri)\w*[- ](?:moi|nous) (?:plus|pas|jamais) (?:dans|sur|parmi|a) (?:vos|tes|votre|ta|les|la|cette|ces) {few(1)}(?:{LIST}|{NOUN}|conversations?|groupes?|chats?)\b(?! d'attente)",
    r"(?:text|ecri|envo)\w*(?:[- ](?:lui|leur|la|le|ca))? (?:[^\s.?]+ ){1,8}?(?:et |pis |puis |mais |, )plus (?:a|pour) (?:moi|nous)(?= [.,]|[ ]?$| (?:svp|merci)\b)",
    # What else they send, warn of and offer.
    r"(?:plus (?:me |m'|nous )(?:\w*envoyer|faire parvenir|transmettre|adresser|acheminer)|(?:m'|nous )(?:envo|adress|achemin)\w+ plus) (?:de |d'|vos |tes |ces |autres ){1,2}(?:demandes|suggestions|idees|projets|questionnaires|propositions|chroniques|citations|pensees|reflexions|conseils|astuces)\b",
    rf"{CEASE} (?:de |d')(?:me |m'|nous )(?:avertir|aviser|prevenir|alerter)(?= [.,]|[ ]?$| (?:a chaque|chaque|quand|lorsque|si|que|des?|d'|pour|svp|merci|par|tout le temps|sans arret)\b)",
    rf"{CEASE} (?:de |d')(?:me |m'|nous )(?:vendre|offrir|proposer) (?:la fibre|internet|l'assurance|une? (?:carte|assurance|forfait|pret|credit|abonnement|nouve\w+))\b",
    rf"{_NOW}(?:annul|cancell?|desactiv|supprim|enlev|retir|coup)e[rz]? (?:tous )?(?:les|mes|vos|nos|tes|ces) (?:rappels?|alertes?|avis|confirmations?) (?:automatiques? )?(?:par|en) (?:sms|textos?|textes?|messages?)\b",
    rf"(?:{TEXT}|(?:vos|tes|ces) {NOUN}) (?:[^\s?]+ ){{0,14}}?fai(?:tes|s|re) (?:donc |en sorte )?que ca (?:arr?ete|cesse|stoppe)\b|fai(?:tes|s) que ca (?:arr?ete|cesse|stoppe) (?:, )?(?:vos|tes|ces) {NOUN}\b",
    rf"(?:veu\w*|besoin|interess\w*)(?: [^\s.?]+){{1,8}}? (?:de |d')?(?:vos|tes|ces) {few(1)}{NOUN} non plus(?= [.,]|[ ]?$| (?:svp|merci)\b)",
    # Sent away.
    rf"{START}(?:(?:vous|tu) (?:me |nous )?(?:saoul|soul|gav|gonfl|emmerd)(?:ez|es)|ouste?|(?:hors de|sort\w* de|degage\w* de) (?:ma vue|ma vie|mon tel\w*))(?= [.,]|[ ]?$| (?:la|avec|vos)\b)",
    rf"{REMOVE}\w*[- ](?:moi|nous) (?:la|votre|ta|vos) listes?(?= [.,]|[ ]?$| (?:svp|merci)\b)",
    r"(?<=^ )(?:bon |[.] |ok |la )*(?:ca suffit|ca commence a bien faire|trop c'est trop|ca a assez dure)(?: (?:maintenant|la|a la fin|merci))*(?=[ .]*$)",
    rf"{START}(?:(?:decoll|decriss|decal+iss|decamp|deguerp\w*)(?:e|ez|issez|is)|(?:sacr|criss|cal+iss|fout|fich)\w+ (?:votre |le |ton )camp|lach\w+ prise)(?= [.,]|[ ]?$| (?:avec|d'ici|de mon))",
    r"(?<=^ )(?:(?:bon|ben|la|ok|hey|heille|eille|wo|hein|coudonc) )*(?:ca va faire|c'est assez|c'en est assez)(?: la)?(?= [.,] |[. ]*$)(?!.*\?)",
    r"ray\w+(?:[- ](?:moi|nous))? de (?:vos|votre|tes) (?:tablettes|registres|papiers|livres)\b",
    r"(?:pas|pa) voye (?:m |mwen |nou )?(?:mesaj|message|sms|text)\w*",
    rf"(?:ses|vos|tes|ces) {TEXT}(?: [^\s.?]+){{0,8}}? (?:[.,] )?(?:retir|enlev|desabon|desinscri)\w*-(?:la|le|les)(?= [.,]|[ ]?$)",
    r"(?:n'|ne )?(?:est|utilise|repond|habite) plus (?:a |sur |au )?ce (?:num|cell|tel)\w*",
    r"(?:j'en|en|jen) re[cs]oi\w* (?:(?:bien|ben|vraiment|beaucoup|deja) )?(?:trop|assez)(?= [.,]|[ ]?$| (?:de vous|de votre|de meme|par)\b)",
    r"(?:avocat|crtc|plainte|poursui\w+)\b(?: [^\s?]+){0,5}? si (?:ca|vous) (?:n'|ne )?(?:arret|cess|continu)\w*",
    r"je (?:sors|debarque|me retire|m'enleve) (?:de (?:la |cette |votre |ta )?|du |d')(?:listes?|programme|groupe|texto\w*|envois)(?= [.,]|[ ]?$| (?:merci|de text\w+))",
    r"(?:arr?et|cess|stopp)\w+ de recevoir (?:tout )?(?:ca|cela)\b",
    r"(?:vas|allez) (?:te|vous) faire (?:bloquer|signaler|blacklister)(?= [.,]|[ ]?$| (?:la|si|bientot)\b)",
    rf"(?:comment ca(?: se fait)?|pourquoi|pk|pq) (?:que )?(?:je |j')(?:re[cs]oi\w*|ai) (?:encore |toujours ){{1,2}}(?:ca|cela|ces \w+|{TEXT}|(?:vos|tes|des|de vos) {NOUN})\b(?!.* factur)",
    rf"(?:plus|pas) (?:besoin|necessaire|la peine|oblige\w*|utile) (?:de |d')(?:me |m'|nous )(?:avis|avert|preven|inform|confirm|rappel)\w+ {few(3)}{_BY_TEXT}",
    rf"(?:(?:m'|me |nous )(?:avis|avert|preven)\w* (?:plus|pas) {_BY_TEXT}|(?:avis|avert)\w+[- ](?:moi|nous) (?:plus|pas|jamais)(?= [.,]|[ ]?$| par (?:sms|text)))",
    r"(?:ecri|text|contact|envo)\w* (?:[^\s.?]+ ){0,8}?plus a (?:moi|nous)(?= [.,]|[ ]?$)|(?:envoy|ecri|text)\w+ (?:ca |donc |vos \w+ |tes \w+ ){0,2}a quelqu'un d'autre(?= [.,]|[ ]?$)",
    rf"(?:arret|cess)\w+ de (?:me |m'|nous )?(?:demander|quemander|queter)(?: (?:de l'argent|des dons|des sous))?(?= [.,]|[ ]?$)|pas une raison (?:pour |de |d'){SENDS}",
    r"lien (?:pour (?:se |me )?|de )(?:desab|desins)\w* (?:[^\s.?]+ ){0,4}?(?:march|fonctionn|ouvr)\w* pas|(?:clique|essaye|lien|demande) (?:[^\s?]+ ){0,4}?(?:desab|desins)\w* (?:[^\s?]+ ){0,5}?(?:encore|toujours|quand meme|\d+ fois)\b|(?:me |m')(?:desab|desins|enlev|retir)\w+ (?:\d+|deux|trois|plusieurs|quelques) fois",
    r"(?:ferm|desactiv|cancel|annul)\w* (?:mon |le |les |mes )?(?:compte|service|alertes|abonnement|option) (?:de |d'|par )?(?:textos?|sms|textes?|messagerie texte)\b",
    rf"(?:assur|veill|verifi|confirm)\w*(?:[- ](?:vous|toi|moi))? (?:bien )?(?:que|a ce que) (?:mon|ce|notre) {PHONE} (?:est|soit|sera|a ete) (?:bien )?{REMOVE}\w*(?= [.,]|[ ]?$| {FROM})",
    r"(?:moyen|possible|facon) (?:de |d')(?:arreter|cesser|stopper) (?:ca|tout ca)(?= [.,?]|[ ]?$)|cess\w+ et desist\w+",
    rf"(?:les|vos|tes|ces) {TEXT} (?:, )?(?:c'est|sont|est) (?:vraiment )?(?:pas|plus) (?:pour moi|(?:necessaire|utile|pertinent|oblig)\w*|mon (?:fort|truc))(?= [.,]|[ ]?$)",
    rf"comment (?:on |je |tu |j')?(?:enlev|arret|ot|ferm|cancel|coup|stopp|annul)\w* (?:ca |donc |moi ca )?(?:les|vos|ces|tes) {TEXT}\b",
    rf"met\w* (?:a |sur )?off (?:les|vos|mes|tes) {NOUN}\b|(?:je |on |nous )(?:coup|stopp|ferm|debranch)\w+ (?:les|vos|tes) {TEXT}\b|pass\w+ (?:mon|notre) tour (?:pour|sur) (?:les|vos|tes|ces) {NOUN}\b",
    r"(?:ot|tass|enlev)\w*[- ](?:vous|toi) (?:donc )?de (?:sur |dans )?(?:mon|ma) (?:cell?|tel|boite|messagerie)\w*",
    r"(?:not|avis|inform)\w* (?:bien )?que (?:je |on |nous )?(?:ne )?(?:suis|est|sommes) plus interess\w+(?= [.,]|[ ]?$)",
    # On a list that was named; to be done for them; taken as gone.
    rf"(?:listes?(?! d'attente| (?:pour|du|des) )|contacts|groupe de {TEXT}) (?:[^\s?]+ ){{0,16}}?(?:veu\w*|voudr\w+|aimer\w+|souhait\w+) (?:ne )?(?:plus|pas) (?:y (?:etre|figurer|rester|apparaitre)(?= [.,]|[ ]?$| merci)|(?:etre|rester) (?:dessus|dedans|la-dessus|la-dedans)(?= [.,]|[ ]?$| merci))",
    r"veu\w* (?:plus|pas) (?:etre|rester) (?:dessus|dedans) , (?:votre|ta|vos) listes?\b",
    rf"(?:veu\w*|voudr\w+|souhait\w+|accept\w+|refus\w+)(?: de| d')? ?(?:ne |n')?(?:etre|figurer|apparaitre|rester) (?:inscrite? )?(?:sur|dans) (?:aucune?|plus) (?:de )?(?:(?:vos|tes|ces) )?{LIST}\b(?! d'attente)",
    rf"(?:(?:me |m'|nous )(?:desab\w+|desins\w+|{REMOVE}\w*er)|(?:demand\w+ (?:d'|a )|veux )etre {REMOVE}\w*)(?: [^\s.,?]+){{0,7}} [.,] (?:alors |donc )?(?:faites|fais)[- ]le\b",
    rf"(?:consider|compt|ten)\w*[- ](?:moi|nous|mon num\w*|ce num\w*) comme (?:etant )?(?:desinscri\w*|desab\w+|{REMOVE}\w*|non[- ]abonn\w+)(?= [.,]|[ ]?$| (?:merci|maintenant)\b| {FROM})",
    rf"{START}arr?ett?ez? , (?:ca )?(?:je |on |m'|nous )(?:ne )?(?:suis|est|interess\w+) (?:pas|plus)(?: du tout)?(?: interess\w+| (?:ton|tes|votre|vos) \w+)?(?= [.,]|[ ]?$| merci)(?<!suis pas)(?<!est pas)",
    r"(?:num\w*|cell?\w*|tel\w*) (?:de |du |d')(?:ma |mon )?(?:job|travail|bureau|ouvrage|boulot)(?: ca)? [.,] (?:text|ecri|envo)\w+(?:[- ]moi)? (?:pas|plus|rien|jamais) (?:la[- ]dessus|ici|icitte)\b",
    rf"(?:vous avez|c'est|avez pas|est pas) (?:pas )?le (?:mauvais|faux|bon) (?:num|cell?|tel)\w* [.,] {REMOVE}\w*-le\b",
    rf"{START}(?:c'est )?(?:le |votre |ton )?derni(?:er|ere) {TEXT} que (?:(?:je |j'|on )(?:veu|accept|toler)\w*|(?:vous|tu) (?:me |m'|nous )(?:envoy|ecri|text)\w*(?= [.,] (?:ok|compris|c'est clair|sinon)\b))",
    r"ce (?:num\w*|cell\w*) (?:n'|ne )?est plus (?:valide|actif|bon|celui|en service) (?:pour|de|a)\b",
)
"""What is said so, and no otherwise written."""
