"""How people say in French that they want no more texts: its words, and the constructions they stand in.

Words are as `wishes.py` lays them out: small letters without accents, " . " between sentences, " , " at a comma.
Chat spelling is part of the words: `pu` and `plu` are `plus`, an infinitive may end like a participle.
"""

from .tongue import few


def _unless(*words: str) -> str:
    """None of some words stands just before."""
    return "".join(rf"(?<!\b{word}{'' if word.endswith(chr(39)) else ' '})" for word in words)


# What is sent, and what stands before it.
_NOUN = (
    r"(?:s ?m ?s|esemes|te?xtos?|text|te?xts|mess?ages?|mesag\w*|msgs?|mess|mssgs?|notifs?|notifications?|pubs?|publicites?|promos?|promotions?|spams?|pourriels?|newsletters?|infolettres?"
    r"|bulletins?|alertes?|rappels?|communications?|sollicitations?|relances?|offres?|annonces?|envois?|reclames?|demarchages?|prospections?|diffusions?|campagnes?|actus?|actualites?"
    r"|infos?|informations?|correspondances?|invitations?|conneries|merdes?|cochonneries|niaiseries|bons plans|soldes|sondages?|enquetes?|marketing|harcelement|mises a jour|nouvelles|reductions?|codes promos?|propagande|blagues|chaines?|arnaques?|salades)"
)
_TEXT = r"(?:s ?m ?s|esemes|te?xtos?|te?xts|mess?ages?|mesag\w*|msgs?|mssgs?|notifs?|notifications?|pubs?|publicites?|promos?|spams?|pourriels?|newsletters?|infolettres?|sollicitations?|relances?|demarchages?|prospections?)"
"""The same, such words alone as mean nothing else."""
_OF = r"(?:(?:de|d|des|du|a|aux?|les?|la|lé|le|vos?|votre|vs|tes|ton|ta|ces?|cette|cet|c|tous|toutes?|tout|ttes|leurs?|mes|mon|ses|son|sa|aucune?|une?|seule?|autres?|nouveaux?|nouvelles?|ce genre|genre|type|envoyer?|recevoir|avec|en|foutus?|putains?|sales?|maudits?|fichus?|stupides?|sacres?|satanes?|inutiles|incessants|petits?|prochains?|futurs?) |d'|l'){0,5}"
_TEXTS = rf"{_OF}{_NOUN}\b"
# Who sends, writes, bothers: what needs no object, and what has one.
_BOTHER = (
    r"(?:(?:re)?ecri\w*|(?:re)?contact\w*|te?xt(?:e[rzs]?|ent|iez|oter|otez)\b|messag(?:er|ez)|harc?el\w+|(?:r?appel|tel?ephon|joign|joind|rejoind|rejoign)\w+|s[ou]*l?licit\w+|derang\w+|embet\w+|emmerd\w+|relan[cs]\w+|spamm?\w*|importun\w+|bombard\w+|notifi\w+|prospect\w+|demarch\w+|achal\w+"
    r"|goss\w+|tann\w+|s(?:ao|ou|aou)ler?\w*|fatigu\w+|agac\w+|ennu[iy]\w+|pollu\w+|inond\w+|submerg\w+|assaill\w+|persecut\w+|tourment\w+|encombr\w+|insist\w+|gonfl\w+|inform\w+|casse[rz]? (?:les|la)|prendre la tete|faire chier|(?:ten\w+|tien\w+) (?:\w+ )?au courant|cibl\w+|ping\w+|sms\w*|reveill\w+|bassin\w+|pomp\w+|enquiquin\w+|us(?:er|ez) mon)"
)
_DELIVER = r"(?:r?envo[iy]\w*|adress\w+|transmet\w+|expedi\w+|diffus\w+|post(?:e[rzs]?|iez)\b|fai\w+ parvenir|balanc\w+|mettre|donner|proposer)"
_SELF = r"(?:(?:me|m|nous|lui|leur|la|le|les|y|en|rien|jamais|plus|encore|toujours|sans cesse|constamment|tout le temps) |m'|l'|n'|m(?=[aeit])){0,4}"
"""Pronouns before a verb, in chat without a blank."""
_END = r"(?= [.,?]|[ ]?$| (?:svp|stp|plz|please|s'il|merci|jamais|ici|d'urgence|immediatement|maintenant|mnt|desormais|dorenavant|a l'avenir|a (?:ce|mon)|sur (?:ce|mon)|par|via|rapidement|vite|definitivement|pour (?:de bon|toujours|vos|des)|tout de suite|car|parce|vu|je|j'\w+|c'est|cordialement|quoi|la(?= [.,]|[ ]?$)|une fois|avec|de (?:la|votre) part|tous?|toutes?|svplait|bordel|putain|ok|compris|frere|madame|monsieur|bro)\b)"
_SOON = r"(?! (?:[^\s.,?]+ ){0,3}?(?:avant|apres|demain|aujourd'hui|ce (?:soir|matin|midi|week-?end)|cette (?:semaine|nuit)|quand|si|tant|tout de suite|pendant|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|soir|matin|week-?end)|entre|tard|tot|souvent|vite|la nuit|la semaine|au (?:travail|boulot|bureau)|a (?:\d|midi|minuit)|jusqu\w*|pdt|trop|encore|deux fois|en double)\b)"
"""What makes a forbidding one of a time."""
_SENDS = rf"{_SELF}(?:{_BOTHER}|{_DELIVER} (?:moi |nous )?(?:{_TEXTS}|rien\b|(?:tout )?(?:ca|cela)\b)|{_DELIVER}(?:[ -](?:moi|nous))?{_END})"
_GETS = rf"(?:{_SELF}(?:(?:re)?cevoir|resevoir|recevoire|recois|avoir|voir|lire|subir|trouver|entendre parler|etre (?:\w+ )?(?:{_BOTHER}|abonn\w+|inscri\w+|dans|sur|parmi|destinataire|membre)|faire partie|figurer|apparaitre)\b)"
# Not, and to want.
_NOT = r"(?:plus|plu|pu|pus|pas|pa|jamais|jms|aucune?|rien|ni|non plus|point)"
_MORE = r"(?:plus|plu|pu|pus|jamais|jms|pas|pa|rien)"
_WISH = r"(?:j?veu?[xt]?|j?vx|j?veus|j?vex|jvoudrais|jsouhaite|jai (?:plus )?besoin|veut|voul\w+|voudr\w+|souhait\w+|desir\w+|aimer\w+|aime|accept\w+|consen\w+|autoris\w+|toler\w+|support\w+|tien[st]? a|tenons a|besoin|envie|cherche|demand\w+|exig\w+|prefer\w+|appreci\w+|interess\w+|attend\w*|compte|espere|merite|prend\w* plaisir)"

# To cease, told or wished: not where it is forbidden, or told of what was.
_NOBODY = _unless(
    *(
        "ne",
        "n'",
        "pas",
        "ne me",
        "ne nous",
        "ne les",
        "pas les",
        "pas me",
        "avez",
        "as",
        "ai",
        "j'ai",
        "a",
        "ont",
        "je",
        "il",
        "elle",
        "ils",
        "elles",
        "c'est",
        "est",
        "s'est",
        "t'as",
        "tu ne",
        "pas que vous",
        "pourquoi",
        "etre",
        "ete",
        "la",
        "l'",
        "avant",
        "en",
        "depuis",
    )
)
_CEASE = rf"(?:{_NOBODY}(?:d'|s'|l'|vous )?(?:arr?ett?(?:e[rzs]?|es|iez|ent|ons)?|cess(?:e[rzs]?|iez|ent|ation)|stopp?(?:e[rzs]?|iez|ent)?|interromp\w+|interruption|suspend\w*|suspension|coup(?:e[rzs]?|iez)|desactiv\w+|termine[rz]|finiss\w+|absten\w+|abstien\w*|evite[rz]?|eviter|renonce[rz]|lache[rz]?|decroche[rz]|debarrasse[rz]?|calmez-vous|abandonne[rz]|halte|basta|fini|finis|fin|mettez fin|mettre fin|mets fin|en finir|debranche[rz]|eteindre|eteignez|epargne[rz]?|dispense[rz]?|exempte[rz]?|passe[rz]?-vous|marre|ras[ -]le[ -]bol|plein le (?:dos|cul)|ma claque|la claque|assez|soule\w*|saoule\w*|trop)(?! (?:pas|surtout pas|jamais|de garde)\b)(?:[- ](?:moi|nous|vous|toi|les))?)"
_CANCEL = rf"(?:{_NOBODY}(?:annul(?:e[rzs]?|iez|ation)|cancell?e[rz]?|resili(?:e[rzs]?|ation)|bloqu(?:e[rzs]?|iez)|supprim(?:e[rzs]?|iez)|suppression|enleve[rz]|retire[rz]|retrait|ferme[rz]|refuse[rz]?|refus|oppos\w+|desinscri\w+|desabo\w*|quitte[rz]?|revo(?:que|cation)\w*|rejet\w*|banni\w+|filtre[rz])(?! (?:pas|surtout pas|jamais)\b)(?:[- ](?:moi|nous))?)"
_LINK = r"(?:(?:donc|svp|stp|s'il|vous|te|plait|immediatement|maintenant|desormais|enfin|un|peu|jour|de suite|tout|bien|vouloir|avec|sms|moi|nous|a|ca|de|d|par|votre|vos|tes|ces|cet|cette|le|l'|la|les|mon|mes|abonnement|inscription|reception|service|flot|flux|avalanche|bombardement|diffusion|liste|systeme|consentement|autorisation) |d'|l'|a l'){0,6}"
_NOW = r"(?: (?:ca|cela|tout|tous|toutes|ces|vos|tout ca|maintenant|la|immediatement|svp|stp|merci|enfin|please|net|pour (?:de bon|toujours)|definitivement))*"
_PLEASE = r"(?:(?:svp|stp|s'il (?:vous|te) plait|merci de|merci d'|veuillez|priere de|bonjour|bonsoir|allo|salut|cc|slt|bon|ok|non|alors|mais|et|donc|la|juste|please|hey|oh|eh|he|ben|bah|franchement|serieux|madame|monsieur|il faut|faut|fo|pouvez-vous|peux-tu|pourriez-vous|vous pouvez|tu peux) ){0,3}"
_START = rf"(?:(?:(?<=^ )|[.,] ){_PLEASE})"
_IS_END = r"(?= [.,?]|[ ]?$| (?:svp|stp|s'il|merci|immed\w+|maintenant|pour|enfin|tous?|toutes?|par pitie|de suite|je)\b)"

CEASING = (
    rf"{_CEASE} {_LINK}{_SENDS}",
    rf"{_CEASE} {_LINK}{_OF}{_NOUN}\b(?<!fin des soldes)(?<!fin des promos)(?<!fin des offres)(?! (?:[^\s.,?]+ ){{0,2}}?(?:du rendez|du rdv|en double|d'erreur|a la (?:tele|radio)|sur (?:youtube|facebook|internet|insta\w*)))",
    rf"{_CEASE} (?:de |d')(?!(?:[^\s.,?]+ ){{0,6}}?(?:facture\w*|ticket|recu|colis|commande\w*))(?:[^\s.,?]+ ){{1,6}}?(?:par|via|sur|en) (?:sms|textos?|message|mon (?:tel\w*|portable|cell\w*))\b",
    rf"{_CANCEL} {_LINK}(?:(?:de|d|des|vos|tes|les|ces|tous|toutes|mes|aux|a|en) |d'){{1,4}}{_TEXT}(?<!message)(?<!r des messages)\b",
    rf"{_CANCEL} (?:(?:les?|l'|la|des|aux|au|mes|mon|cette|cet|ce|ces|votre|vos|abonnement|service|inscription|alertes|infos?|envois?|options?|l'abonnement|l'inscription|l'option|l'envoi|par|de|d') ){{0,5}}(?:sms|textos?|pubs|notifs|newsletters?)\b",
    rf"(?:je|j'|nous|on) ?(?:vous |t')?(?:renonc|resili|annul|m'oppos|nous oppos|met\w* (?:fin|un terme) a|arret|ne renouvel|ferm|quitt|interromp|stopp|me retir|me desabon|me desinscri|desactiv)\w* (?:immediatement |donc |ici |plus |de |a |au |aux |d'|mon |cet |ce |cette |l'|les |la |le |des |votre |vos |service |abonnement |inscription |envoi |reception |alertes ){{0,6}}{_TEXT}(?<!message)\b|(?:renonce|renoncons) (?:a|au|aux) (?:service|programme|alertes?|abonnement|liste) ?(?:de |d')?",
    # It is said of the texts, and told at the end.
    rf"{_NOUN} (?:[^\s.?]+ ){{0,14}}?(?<!pas )(?<!que )(?<!ca )(?<!qui )(?:arrete[rz]?|cesse[rz]?|stoppe[rz]?|stop|coupe[rz]?|desactive[rz]?|supprime[rz]?|suspende[rz]?|bloque[rz]?|enleve[rz]?|interrompez|annule[rz]?)(?:-les|-moi|-nous| les| moi)?(?: (?:tous|tout|toutes|ca|cela))?{_IS_END}",
    r"(?:faut|fo|faudrait|faudra|temps|devez|dois|devriez|pouvez|peux|peut|pourriez|pourrais|voulez|veux|vouloir|demande|prie|supplie|somme|ordonne) (?:vraiment |bien |juste |donc |que vous |de |d'|que tu ){0,2}(?:tout )?(?:d')?(?:arrete[rz]?|cesse[rz]?|stoppe[rz]?|couper|laisser tomber)(?: (?:ca|cela|tout|tout ca|maintenant|la|immediatement|svp|stp))?(?= [.,?]|[ ]?$)(?<!je dois arreter)(?<!tu peux arreter)(?<!quand peut arreter)",
    r"(?:(?<=^ )(?:il )?(?:faut|faudrait|fo) que (?:ca|cela|ceci)|(?:tout )?(?:contact|echange|envoi|communication)s? (?:doi(?:t|vent)|devra|devront)) (?:vraiment |absolument )?(?:s'|se )?(?:cess|arret|stopp|prendre fin|prenne)\w*\b",
    rf"(?:que|q|k|qu) (?:vous |tu |ca |cela |ceci |ces |vos |tes |les |le |ce |cet |cette |l'|{_NOUN} ){{1,3}}(?:s'|se )?(?:arret(?:iez|es)|cess(?:iez|es)|stopp(?:iez|es)|finissiez)\b(?! pas)",
    rf"(?:vos|tes|ces|les) {_NOUN} (?:[^\s.,?]+ ){{0,3}}?(?:doi(?:t|vent)|devraient|faut que|pourraient|faudrait que) (?:[^\s.,?]+ ){{0,2}}?(?:s')?(?:cess\w+|arret\w+|stopp\w*|prendre fin|prennent fin)\b",
    rf"que (?:vos|ces|tes|les|tous|ce|cet) (?:ces |vos )?{_NOUN} (?:s'|se )?(?:arretent?|cessent?|stoppent|prennent fin|finissent)\b",
    rf"(?:(?<!\bpar )(?<!\ben ){_TEXT}|(?:vous|tu) {_SELF}{_BOTHER})(?: [^\s]+){{0,16}}? (?:ca|cela|ceci) (?:doit|devrait|va devoir|a assez dure|suffit|commence a)(?: (?:s'|vraiment |enfin )?(?:cess|arret|stopp|suff|bien faire)\w*)?\b",
    rf"(?:ca|cela) (?:s')?arrete\w* (?:quand|comment|un jour) (?:vos|tes|ces|les|tous) {_NOUN}\b",
    rf"(?:arret|fin|cessation|suspension|interruption|suppression) (?:(?:immediate?|definiti\w+|totale?|complete?|de|des|tout|toute|tous|vos|mes|ces|l'ensemble) ){{1,5}}{_TEXTS}(?<!soldes)",
    rf"(?:met\w*|mis) (?:un terme|un stop|fin|un frein) a {few(3)}(?:{_NOUN}\b|ca\b|cela\b)",
    rf"{_START}(?:coupe|interromp|desactive|suspend|arrete|cesse|stoppe)[rz]?(?:-les|-moi ca|-moi| tout)(?: ca)?{_IS_END}(?! (?:ca|tout) , c)",
)
"""To cease."""

# It is forbidden to send.
_TIME = r"(?:(?:surtout|merci|svp|desormais|dorenavant|plus|du tout|vraiment|plus jamais|plus rien|pas|jamais) )"
FORBIDDING = (
    # Ne plus me texter, ne pas insister; pour pas recevoir.
    rf"(?:j'|n'|d')?(?:ne|n|de|d|pour|a|merci de|svp|faut|aimerais|voudrais|veux|souhaite|prefere|demande|peux|pouvez|pourriez|pourrais|faudrait) (?:svp |merci de |surtout |bien vouloir )?(?:ne |n )?{_MORE} (?:(?:du tout|jamais|rien|plus|surtout) )?(?:{_SENDS}|{_GETS}{_SOON}(?= [.,?]|[ ]?$| (?:[^\s.,?]+ ){{0,4}}?{_NOUN}\b| (?:de|d'|ce|vos|tes|svp|stp|merci|ici|sur|par|dans|ds|ca|rien|jamais|vous|vou|contact\w*|sollicit\w*|appel\w*)\b)){_SOON}",
    # N'envoyez plus, m'ecris plus, achalez moi pu.
    rf"(?:{_unless('tu', 'vous', 'ils', 'elle', 'il', 'elles', 'on', 'personne', 'je', 'tu ne', 'vous ne', 'il ne', 'pourquoi', 'que', 'te', 'se', 'ca', 'sa', 'cela', 'ca me', 'sa me')}(?:ne |n'|n )?{_SELF}(?:{_BOTHER}|{_DELIVER})(?:[- ](?:moi|nous|me))? (?:surtout |svp |stp |donc )?(?:plus|plu|pu|pus|jamais|rien|pas)(?<!-moi plus)(?<!-nous plus)(?: (?:jamais|rien|d'|de|d'autres?|svp|stp|du tout))?(?: {_TEXTS}(?<!plus d'infos)(?<!plus d'informations)(?<!plus d'info)|{_END}){_SOON})",
    r"n'?e?(?:n|m|y)? ?(?:insist|persist)\w+ (?:pas|plus)\b|(?:ne pas|pas la peine d'|inutile d'|arret\w+ d') ?insist\w+",
    rf"(?:defense|interdi\w+|interdit|prohib\w+|defend\w*|hors de question|pas question|inutile|pas la peine|pas besoin|pas d'accord|plus la peine|dispense[rz]?(?:-vous|-toi)?|gardez-vous|abstien\w+(?:-toi)?|absten\w+(?:-vous)?) (?:de |d'|que vous |desormais |formellement |d ){{0,3}}(?:continuer (?:a|de) )?{_SENDS}{_SOON}",
    rf"(?:je|j') ?(?:vous |t'|te |l')?(?:interdi[st]|defend[s]?) (?:formellement |desormais )?(?:de |d'){_SENDS}",
    rf"(?:que|q) (?:vous|tu|l'on|on|personne|votre \w+) (?:ne |n')?{_SELF}(?:{_BOTHER}|{_DELIVER}) {_MORE}(?= [.,?]|[ ]?$| (?:[^\s.,?]+ ){{0,3}}?{_NOUN}\b| (?:sur|a|par|rien|jamais|svp|de)\b){_SOON}",
    # N'utilisez plus mon numero; il ne doit plus servir.
    r"(?:ne |n'|n )?(?:utilis|emploi|employ|us|exploit|vend|partag|conserv|gard|divulgu|compos)\w+ (?:plus|pas|pu|plu|jamais) (?:jamais )?(?:mon|ce|mes|notre) (?:num\w*|tel\w*|portable|cell?\w*|mobile|coordonnees|donnees)\b",
    r"(?:ne plus|ne pas|plus|arret\w+ d'|cess\w+ d'|cess\w+ de|arret\w+ de) ?(?:utilis|emploi|employ|us|exploit|vend|partag|conserv|gard|appel|compos)\w+ (?:mon|ce|mes|notre) (?:num\w*|tel\w*|portable|cell?\w*|mobile|coordonnees|donnees)\b(?! (?:de|d') ?(?:compte|client|dossier))",
    rf"(?:que|qu') ?(?:je|j'|on|nous|mon \w+|ma \w+) ?(?:ne |n')?(?:en )?(?:recoi\w+|recev\w+|soi[st]|soyons|ai|aie|voi\w+|sub\w+|lise|entende) (?:plus|pas|pu|jamais|aucun\w*)(?: (?:jamais|rien|de|d'|aucun|du tout|vos|ces|parler))*(?: (?:{_NOUN}|vous|votre|contact\w*|sollicit\w*|derang\w*|importun\w*|harcel\w*|inscri\w*|abonn\w*|demarch\w*)\b|{_END})",
    rf"(?:que ce soit|c'est|ceci est|c'etait|ce sera|sera|que ce sms soit) (?:bien |la |le |votre |ton |mon ){{1,3}}(?:tout )?derni(?:er|ere) {_NOUN} (?:que (?:vous|tu)|que je (?:re[cç]o|veux)|svp|stp|de votre part)",
    rf"(?:que )?(?:plus )?personne (?:[^\s.,?]+ ){{0,5}}?(?:ne |n')?{_SELF}(?:{_BOTHER}|{_DELIVER})(?= plus\b| [.,?]|[ ]?$)(?<!personne ne m'ecrit)(?<!personne m'ecrit)(?<!personne ne repond)",
    r"(?:mon|ce|notre) (?:numero|num|tel\w*|portable|cell?\w*|mobile|nom|contact) (?:ne )?(?:doit|devrait|peut|dois) (?:plus|pas|pu|jamais) (?:[^\s.,?]+ ){0,2}?(?:servir|figurer|apparaitre|etre|recevoir|se trouver|faire partie|rester)\b",
    rf"(?:ne |n')?(?:me |m'|nous )(?:ten|tien|met|inclu|compt|rappel|prevene|prevena|avis|averti)\w+ (?:plus|pu|pas|plu|jamais)(?: (?:au courant|informee?s?|dans (?:vos|la|cette|votre)|sur (?:vos|la|cette|votre)|parmi)|{_END}){_SOON}",
    r"(?:ne |n')?(?:comptez|inclue?[zs]|incluez|mettez|ajoutez|gardez|rajoutez) (?:plus|pas|pu) (?:mon numero|ce numero|moi) (?:dans|sur|a|parmi)\b",
)
"""Not to."""

# What they do not want, and no more of it.
_DISLIKE = r"(?:marre|ras[ -]le[ -]bol|plein le (?:dos|cul)|assez|ma claque|soupe|(?:j'en |en )peux (?:plus|pu)|par-dessus la tete|trop(?= de | d')|lasse|fatiguee?|ecoeuree?|tannee?|saoulee?|gavee?|excedee?|agacee?|horreur|deteste|hais|epuisee?|blasee?|fed up|insupporte\w*|enervee?|(?:envahi|submerge|bombarde|inonde|harcele)e?(?= (?:de|d|par|avec (?:vos|tes|ces))\b))"
_NOT_WISH = rf"(?:(?:(?:je|j|on|nous|moi|jen|ne|n|en|vs|vraiment|absolument|me|te|vous|suis|es|ai) |j'|n'|j'en |n'en |t'en |l'|jn|jm|m'|ne l'){{0,5}}{_WISH} (?:absolument |vraiment |desormais |du tout |surtout )?{_NOT}\b|(?:ai|n'ai|avons|n'avons|j'ai|jai) (?:plus|pas|pu) a|(?:ai|n'ai|j'ai|j'en ai|n'en ai|jai|avons|pas|plus|pu|aucune?|sans|nul|ni|aucun) (?:plus |pu |pas |nul |aucun |aucune |de |d'|du tout |besoin |envie |n'|interet ){{0,2}}(?:besoin|envie|interet)|(?:ne |n')?(?:suis|sommes|serai) (?:plus|pas|pu|aucunement|nullement) (?:du tout |plus |vraiment )?(?:interess\w+|preneu\w+|fan|client\w*|d'accord|demandeu\w+|consentant\w*|concern\w+)|(?:(?:ne |n'|m'|me |nous |en |y ){{0,3}}(?:interess\w+|concern\w+|regard\w+|tiens|tenons|convien\w+|plai\w+) (?:plus|pas|pu|aucunement|nullement)|(?:pas|plus|pu|aucunement|jamais) (?:interess\w+|preneu\w+|besoin|envie|demandeu\w+)))"
NOT_WANTING = (
    rf"(?!(?:je |on |nous |j')?(?:voudr|aimer|souhaiter)\w+ plus (?:de|d'|souvent)){_NOT_WISH} (?:du tout |non plus |plus |vraiment |rien |a |de |d |pour |par |en |avec |qu'on |que vous |q |quoi que ce soit ){{0,3}}(?:{_OF}{_TEXT}(?<!message)\b|(?:de |d'|vos |tes |ces |vo |vs |ton |votre ){{1,3}}(?:petites? |genre d'|type d'|sales? )?{_NOUN}\b(?<!besoin de rappel)(?<!besoin d'infos)(?<!besoin d'info)|(?:de |d'|a )?(?:continuer (?:a|de) )?{_GETS}(?= [.,?]|[ ]?$| (?:[^\s.,?]+ ){{0,4}}?{_NOUN}\b| (?:de |d')?(?:vous|vos|vou|toi|votre|ta|ca|rien|cela|tout|quoi|(?:re)?contact\w*|sollicit\w*|derang\w*|demarch\w*|spam\w*|harcel\w*|embet\w*|dans|ds|sur|par|merci|svp|stp)\b)|(?:de |d'|a )?{_SENDS}){_SOON}",
    rf"(?:que|qu') ?(?:vous|tu|on|l'on) (?:ne |n')?{_SELF}(?:{_BOTHER}|{_DELIVER})(?<!que vous ecrivez) {_MORE}\b{_SOON}",
    rf"(?:j'|n'|j'n')?(?:veu?[xt]?|voul\w+|souhait\w+|accept\w+|tolere\w*|desir\w+|autoris\w+|permet\w*|aime\w*|demande|apprecie) (?:plus|pas|pu|plu|jamais) (?:du tout )?(?:que|qu'|k|q) ?(?:vous |tu |on |l'on |votre \w+ )(?:continu\w+ (?:a|de) )?{_SELF}(?:{_BOTHER}|{_DELIVER}|utilis\w+ mon)(?! (?:avant|pour rien|le |la ))",
    rf"(?:j'en|en|j en|jen|n'en|on en|je|j|je ne) (?:ne )?(?:veux|ve|veut|veu|voulons|voudrais) (?:plus|pu|plu|pas|point|pa|aucun)(?: du tout)?(?= [.,?]|[ ]?$| (?:de|d|d'|vos|svp|stp|merci|du tout|jamais)\b)(?<!je veux pas)(?<!je ne veux pas)(?<!je voudrais plus)(?! , (?:rembours|annul|repren|echang|rend))(?! (?:de |d')(?!vo|ces|tes|ca|cela|tout|{_NOUN}))|jve[ux]* (?:plus|plu|pu)(?= [.,?]|[ ]?$)",
    # Enough of it.
    rf"{_DISLIKE} (?:(?:de|d|par|avec|a|contre|la|qu'on|que vous|que tu|d'etre|etre|constamment|toujours|recevoir|lire|tout|toutes|tous|trop|vraiment) |d'|l'){{0,4}}(?:{_OF}{_TEXT}(?<!message)\b|(?:vos|tes|ces|votre|ton) {_NOUN}\b|{_SELF}(?:{_BOTHER})(?: par)?)(?! (?:a la (?:tele|radio)|sur (?:youtube|facebook|internet)))",
    rf"(?:ca fait|ca va faire|c'est assez|ca suffit|c'est trop|y'? ?en a marre|c'est bon|stop|suffit|c'est fini|fini|basta|assez|on arrete) (?:la |bon |, |avec |des |de |trop de |d'|pour |maintenant |le |les ){{0,2}}(?:vos|tes|les|ces|l'|la|le|des|d'|de)? ?{_TEXT}(?<!message)\b(?! (?:que|de (?!masse|pub)|du|d'hier)\b)",
    rf"(?:tu|vous|vos {_NOUN}|tes {_NOUN}|ces {_NOUN}|{_NOUN}) (?:(?:commenc\w+|finiss\w+|fini\w+|continu\w+) (?:vraiment |serieusement )?(?:a|par|de) )?(?:me |m'|nous )(?:s(?:a?o|aou)ul|gonfl|fatigu|enerv|derang|embet|harcel|emmerd|cass|fai[ts]|gav|pomp|tann|ecoeur|agac|insupport|horripil|lass|pollu|pourri|reveill|gach|stress|emp[eo]ch|spam|bombard|inond|submerg|cour)\w*(?! (?:vraiment )?(?:pas|plaisir|rire|penser|du bien|pour (?:le|ton|votre|mon)|que))(?: (?:[^\s.,?]+ ){{0,4}}?(?:{_NOUN}|chier|la nuit|les pieds|les couilles|les oreilles|la vie|sur le)\b| [.,]|[ ]?$)",
    # No more of it.
    rf"(?:(?:(?<=^ )|[.,] |et |alors |donc |svp |merci |dit |redis |repete |maintenant |desormais |mais |stp |non ){_PLEASE})(?:plus|pu|zero|aucune?|pas|finis?|sans|fini|stop|non|halte|basta|assez|marre|no more|y'? ?en a marre|jamais) (?:plus |aucune? |jamais |un seul |une seule |le moindre |la moindre )?(?:de |d'|a |aux? |des |les |vos |tes |ces |avec |ce |cette |genre |type |mes |seul |moindre |autres? ){{0,4}}(?:(?:communications?|notifications?|alertes?|rappels?|offres?|contacts?|sollicitations?|envois?|publicites?) (?:par |via |en |de |d')(?:vos )?)?{_TEXT}\b(?! (?:recu|recue|sur (?:mon|le|notre) repondeur|de ta part|depuis|pour (?:le|la|mon|ma|ton)|de (?:lui|elle|ma|mon)|non lu|ce (?:matin|soir)|en attente|dans|chez|(?:[^\s.?]+ ){{0,6}}?(?:depuis|avant)|comme|de (?:confirmation|rappel|suivi|lui|elle|l'ecole|la (?:banque|prof|mairie))|de la part|d'erreur|(?:ne )?(?:s'|m'|est|passe|arrive|marche|part))\b)",
    r"(?:plus|pu|pas) (?:un|une) (?:seule? )?(?:mot|sms|texto|message|msg|pub|promo|ligne) (?:de|d') ?(?:plus|vous|votre|toi|ta|vos)\b|plus (?:jamais |aucun |de )(?:de )?(?:contact|nouvelles de vous|vos nouvelles)|(?:sms|texto|message|msg) de trop\b(?<!pour le message de trop)(?<!pour le sms de trop)",
    rf"(?:rien a (?:cirer|faire|battre|foutre|secouer|branler|carrer|fiche)|(?:me |m'en |men |m'|on s'en )(?:fou[st]?|contrefou\w+|fiche|balance|tape|moque|bats|branle)|passe[rzs]?|passer(?:ai|ais)|dispense\w*|epargne\w*) (?:[- ]?(?:moi|nous|me) )?(?:completement |royalement |eperdument |bien |volontiers )?(?:de |d'|des )?(?:vos|tes|ces|votre|ta|ton|cette) (?:[^\s.,?]+ ){{0,1}}?{_NOUN}\b",
    rf"(?:dispens|epargn|exempt|gard)\w+(?:[- ](?:moi|nous|vous|toi|les))? (?:de |pour vous |donc |svp |d')?(?:vos|tes|ces|les|ton|votre|ce genre de|tout|toute) (?:[^\s.,?]+ ){{0,1}}?{_NOUN}\b(?<!gardez ces infos)(?<!les infos)(?<!les soldes)",
    rf"{_NOUN} (?:[^\s.,?]+ ){{0,2}}?(?:tu (?:te |peux te )?l(?:a|e|es) gardes?r?|vous pouvez (?:vous )?(?:les |le |la )garder|gardez-les|garde[rz]?[- ]l(?:a|e|es))\b",
    rf"{_NOUN} (?:[^\s.?]+ ){{0,4}}?(?:c'est pas la peine|ce n'est pas la peine|(?:ne )?(?:m'|me |nous )?(?:interess\w+|concern\w+|servent|sert|regard\w+) (?:pas|plus|pu|en rien|a rien)|(?:ne )?sont (?:pas|plus) (?:les )?(?:bienvenu\w*|souhait\w+|voulu\w*|desir\w*|autoris\w+)|non (?:desir\w+|sollicit\w+|voulu\w*|souhait\w+)|tres peu pour moi|non merci|indesirables?|j'en veux (?:pas|plus)|jen veu\w* (?:pas|plus|pu))\b",
    r"(?:j')?(?:espere|veux|voudrais|souhaite|prefere|aimerais) (?:ne )?(?:plus|pas|pu|jamais) (?:plus |jamais )?(?:vous|te|t') ?(?:lire|entendre|voir|avoir|relire)\b",
    r"(?:mon|ma|notre) (?:tel\w*|portable|cell?\w*|mobile|boite|numero|messagerie|gsm) (?:n'|ne )?(?:est|c'est) (?:pas|plus) (?:une?|votre|le|la|a|fait pour)\b",
    r"(?:ca|cela|ceci) (?:ne )?(?:m'|me |nous )(?:interess\w+|concern\w+) (?:plus|pas|pu|aucunement|pas du tout|plus du tout) (?:[.,] )*(?:[^\s.,?]+ ){0,2}(?:arret\w+|stop|retir\w+|supprim\w+|enlev\w+|desabonn\w+|desinscri\w+|cess\w+|oubli\w+)\b",
)
"""Not to want it."""

# To take a number off.
_REMOVE = r"(?:retir|enlev|supprim|suprim|effac|ray|radi|ot|sort|vir|exclu|bloqu|blacklist|oubli|perd|degag|bann|elimin|delet|desinscri|desabo|detrui|ecart|biff|barr|flush|cancell?|decroch|jet|efac|lib[eé]r|tir|gomm|debranch|debarqu|remov|soustra|desenregistr|desactiv|zapp|nettoy|desengag|fai(?:tes|re|s) (?:disparaitre|sauter|sortir|effacer|supprimer|retirer|enlever))"
_FORMS = rf"(?:{_REMOVE}(?:e[rzs]?|iez|ir|ier|ez|t|s|re|vez|ves?|ne[rz]?|n+\w+|tes?|tez|nez|nes?|rez|ees?|er|vre|ure|ions|isse[rz]?|isez|ise|sez|a|era|erez|yez|ye|yer|ie[rz]?|yiez)?)"
_NOT_KEPT = _unless(
    "ne",
    "n'",
    "pas",
    "ne me",
    "ne nous",
    "m'avez",
    "avez",
    "j'ai",
    "ai",
    "a",
    "as",
    "ont",
    "ete",
    "etre",
    "nous a",
    "m'a",
    "je",
    "tu",
    "il",
    "elle",
    "me",
    "pourquoi",
    "ne le",
    "ne les",
)
_PHONE = r"(?:nume\w*|numr\w*|num|no|tel\w*|portable|cell?\w*|gsm|mobile|nom|contact|ligne|profil|coordonnees|donnees|infos?|informations|fiche|inscription|abonnement|adhesion)"
_MINE = rf"(?:(?:mon|mn|ce|notre|mes|nos|ma|cette|le|son|sa|ses) (?:[^\s.,?]+ )?{_PHONE}|(?:moi|nous)\b)(?! (?:de (?!tel|portable|gsm|cell|mobile|vos|votre|la liste|tes|ta|cette|ce|chez|mon|ma|toute|partout|contact|vo)|d'(?!urgence|ici)|du (?!fichier|systeme|registre|groupe|repertoire|listing|service|sms)|fixe pour|et (?:mettez|remplacez|ajoutez)|par (?:celui|le)|bancaire|client|pour la (?:livr|commande)))"
_LIST = rf"(?:listes?(?! (?:electorale|scolaire|(?:de |des |d'|du )(?!sms|text|diffus|envoi|contact|distrib|mail|prospect|client|abonn|destinat|numero|pub|promo|rappel|alert|vos|votre|notif|gens|personnes|communic|newsletter|messag|courriel|membre|relanc|demarch|market)))|listings?|bases?|fichiers?|systemes?|contacts|repertoires?|registres?|carnets?|diffusions?|envois?|programmes?|dossiers|abonnes|sms|textos|mailings?|communications|pubs?|promos?|annuaires?|groupe (?:sms|whatsapp|de (?:diffusion|sms|texto\w*))|canal|notifications|alertes|newsletters?|infolettres?|messages|campagnes|prospection|{_NOUN})"
_FROM = rf"(?:de |d'|des |du |hors de |dans |sur |ds |a ){{1,2}}(?:[^\s.,?]+ ){{0,2}}?{_LIST}\b(?<!supprimer des messages)(?<!effacer des messages)(?! papier)"
REMOVAL = (
    rf"{_NOT_KEPT}{_FORMS}(?:[- ](?:moi|nous|le|la|svp|stp|vite|donc|immediatement|tout de suite|definitivement|toute?s|tous|aussi|egalement)){{0,3}} {_MINE}(?: (?:svp|stp))?(?= [.,?]|[ ]?$| (?:et|de|d'|des|du|dans|svp|stp|s'il|merci|immed\w+|tout|partout|definitivement|maintenant|car|parce|a|sur|avant|sinon|pour|conform\w+|au|en|hors|comme|please|pls|plz|thx|thanks|ok|donc|sans)\b)(?! pour (?!de bon|toujours|tout|vos|les)| dans (?:la|le) (?!liste|base|fichier)|(?: et| a) (?:je reviens|remplac\w+|ajout\w+|mett\w+))",
    rf"{_NOT_KEPT}(?:me |m'|nous |m|la |le |l'){{0,2}}{_FORMS}(?:[- ](?:moi|nous|le|la|les|en))? (?:tous |toutes |les deux |ma \w+ |mon \w+ |donc |svp |stp |immediatement |tout de suite |vite |definitivement |desormais ){{0,3}}{_FROM}",
    rf"{_NOT_KEPT}(?:retire|enleve|supprime|suprime|efface|raye|radie|ote|vire|exclue|oublie|banni|elimine|desab+on+e|desinscri|desinscrive|desabo|debarque|remove|delete|blackliste|sorte|raie)[zstr]?[- ](?:moi|nous)(?: (?:donc|svp|stp|vite|tous|toutes|les deux|tous les deux|immediatement|tout de suite|de la|de ca|d'ici|d'la|une fois pour toutes?|definitivement|maintenant))*(?:{_END}| (?:de|d'|des) ?(?:vos|votre|tes|ta|vo) (?!cours|equipe|planning|tournee|stage|tournoi|agenda|programme d|atelier|groupe d))(?<!sortez-moi de la)(?<!sors-moi de la)(?! pas\b)",
    rf"(?:j')?(?:(?:voul|pouv|peux?|peut|pourr|voud)\w*(?:-\w+)*|merci|veuillez|veux|voudrais|souhaite|demande|aimerais|faut|priere|moyen|possible|exige|comment|svp|oblige\w*|gentil\w*|souhaiterais|prie|penser|faire pour|faire|vouloir|aimable) (?:bien |vouloir |de |d'|svp |juste |donc |a |pour |s'il vous plait |vous |que vous |on |tu |je |simplement |immediatement |gentiment ){{0,4}}(?:nous |me |m'|m|se |s')(?:retire|enleve|supprime|suprime|efface|raye|radie|ote|sorti|vire|exclu|oublie|banni|elimine|desabonne|desinscri|delete|blackliste)(?:r|re|s|z|vez|vre|iez|viez|e|ve)?(?: (?:tous|toutes|les deux|immediatement|svp|stp|de la|de ca))*{_END}(?! (?:de|du) (?:la|le)? ?(?:liste d'attente|cours|marathon|cantine|course|tournoi))",
    rf"(?:que|q) (?:mon|ce|notre|mes|son|sa|ma) (?:[^\s.,?]+ )?{_PHONE} (?:ne )?(?:soi(?:t|ent)|disparai\w+|sorte|figure|n'apparai\w+|apparai\w+|quitte\w*) (?:bien |immediatement |definitivement |desormais |enfin |plus )?(?:{_REMOVE}\w*|utilise\w*|contacte\w*|de|dans|sur|vos)\b",
    rf"(?:j')?(?:souhaite|veux|voudrais|demande a|desire|aimerais|exige d'|demande d'|souhaiterais|prefere|exige|voulons|souhaitons) (?:a )?(?:etre|et) (?:immediatement |definitivement )?(?:{_REMOVE}\w*|desabonn\w+|desinscri\w+|desabo|hors|absente?)(?= [.,?]|[ ]?$| (?:svp|stp|merci|immed\w+)\b| {_FROM})",
    rf"(?:j')?(?:veu[xt]?|ve|souhaite|voudrais|voulons|desire|demande|aimerais|prefere|peux|tien[st]? a|merci de|pour) (?:a )?(?:ne )?(?:plus|pu|pas|plu) (?:etre|et|faire partie|figurer|apparaitre|rester|me trouver|continuer a etre|etre inscrite?) (?:inscrite? |abonnee? |compris |presente? )?(?:dans|ds|sur|parmi|a|de|en) (?:vos|tes|votre|ta|ton|vo|la|cette|les|ces|vtr)? ?{_LIST}\b",
    rf"(?:rectific\w+|retrait|suppression|radiation|effacement|desinscription|desabonnement|desabo|oubli|exclusion|demande de (?:retrait|suppression|radiation|desinscription|desabonnement)) (?:(?:immediate?|totale?|complete?|de|d'|du|des|definiti\w+|svp|demande\w*|vos|a) ){{1,4}}(?:mon|ce|mes|notre|{_LIST})\b",
    r"(?:^|[.,]) ?(?:demande de |merci de proceder (?:a|au) (?:mon |ma )?)?(?:radiation|effacement|suppression|retrait|resiliation|resilier|numero a (?:enlever|retirer|supprimer|effacer|rayer|oublier)|sortir|quitter|desinscri\w+|desab+o\w*|effacez|supprimez|retirez|enlevez|supprimer|effacer|enlever|retirer)(?: (?:svp|stp|merci|sms|textos?|de (?:la|votre|vos|cette|ta) listes?|numero|de mon numero|immediate?|immediatement|s'il vous plait|demandee?|d'urgence|alertes?|definiti\w+|totale|vos sms|moi))*(?= [.,?]| ?$)(?! , (?:c'est|comment|je|quand|il|on))",
    rf"(?:(?<=^ )|[.,] |je |veuillez |merci de |de |svp |pour |bonjour |vouloir |pouvez-vous |peut-on |faut )(?:me |m'|nous )(?:vous )?(?:desab+on\w+|desinscri\w+|desabo|desenreg\w+)(?: (?:svp|stp|merci|immed\w+|de tout|de la))*(?:{_END}| {_FROM})",
    rf"(?:numero|num|contact|tel\w*|portable|cell?\w*|nom) (?:a|est a|merci de) (?:enlever|retirer|supprimer|effacer|rayer|oublier|bloquer|radier|bannir|sortir)(?:{_END}| {_FROM}| sans)",
    rf"(?:comptez|compte|laisse[rz]?|mette[zr]|mets|tene[zr]|garde[rz]?|exclue[rz])[- ](?:moi|nous|mon numero) (?:en dehors|hors|a l'ecart|loin|dehors|a part) (?:de|d'|du) ?(?:vos|votre|tes|ce|cette|ces|tout|la|{_LIST})\b",
    r"(?:inscri\w+|met\w*|ajout\w+|plac\w+|pass\w+)(?:[- ](?:moi|nous))? (?:mon numero |ce numero |mon \w+ |moi |nous )?(?:sur |dans |a |en |ds )?(?:votre |la |une |vos |ta |tes )?(?:listes? (?:rouge|noire|d'opposition|d'exclusion|de refus|de blocage|des (?:exclus|opposes|refus|numeros bloques)|stop|anti\w*)|liste de ceux qui|bloctel|blacklist|lnnte|non abonnes)\b",
    r"(?:suis|est|numero|inscrite?) (?:[^\s.,?]+ ){0,3}?(?:sur |a |dans )?(?:bloctel|liste rouge|la lnnte|liste nationale (?:de|des) numeros)\b",
    r"(?:sort|degag|decriss|decal+iss|debarqu|debarrass|disparai|foutez le camp|tir|va|parte?)\w*(?:[- ](?:toi|vous))? de (?:mon|ma|mes|notre) (?:tel\w*|portable|cell?\w*|ecran|messagerie|boite|vie|gsm|mobile|telephone)\b",
    rf"(?:bann\w+|exclu\w+|retir\w+|enlev\w+) (?:[^\s.,?]+ )?(?:vos|tes|toute?s?|les) {_TEXT}\b",
    rf"(?:mon|ce) {_PHONE} (?:[^\s.?]+ ){{0,12}}?(?:retirez|enlevez|supprimez|effacez|oubliez|rayez|virez|efface|supprime|retire|enleve|oublie|perdez|bloquez|sortez|otez|radiez|degagez)-(?:le|la|les)\b",
    rf"(?:retirez|enlevez|supprimez|effacez|oubliez|rayez|virez|efface|supprime|retire|enleve|oublie|perdez|bloquez|sortez|otez|radiez)-(?:le|la|les|en moi|m'en|nous en)(?= (?:de|d'|des|du) (?:[^\s.,?]+ ){{0,2}}?{_LIST}\b)",
    r"(?:retirez|enlevez|supprimez|effacez|rayez|virez|sortez|otez|radiez|enleve|efface|raye|sors|desinscrivez|desabonnez|desinscris|desabonne)-m'? ?(?:en|'en)\b",
    r"(?:ne |n')?(?:fai[st]?|sui[ts]|sommes|etions|etais) (?:plus|pas|pu) (?:partie|membres?|clients?|clientes?|abonnees?|inscrite?s?|concernee?s?|proprietaires?|locataires?|parents?|adherente?s?)\b.*(?:retir|enlev|supprim|effac|ray|radi|stop|arret|cess|desinscri|desabonn|ne plus|ot|inutile|plus (?:m'|me |de |besoin)|oubli)\w*",
    rf"(?:mon|ma|notre) (?:fils|fille|mari|femme|mere|pere|enfant|ex|epoux|epouse|frere|soeur|chien|chat) (?:[^\s.?]+ ){{1,12}}?[.,] (?:[^\s.?]+ ){{0,6}}?(?:ne plus|plus (?:m'|de|me)|arretez|cessez|retirez|enlevez|supprimez|effacez) (?:[^\s.?]+ ){{0,5}}?(?:{_TEXT}|numero|liste\w*|{_BOTHER})",
    rf"(?:plus|pas|pu) (?:de |du tout )?(?:inscrite?|abonnee?|cliente?|membre) (?:chez vous|a rien|de rien|a vos|nulle part)\b.*(?:pourquoi|{_NOUN}|arret\w*|stop)",
)
"""To be taken off."""

# Rights, what was said before, threats.
_PENALTY = r"(?:plainte|plaintes|bloqu\w+|signal\w+|denonc\w+|avocat\w*|huissier\w*|tribuna\w+|justice|poursui\w+|police|gendarm\w+|cnil|rgpd|33700|33 700|crtc|lcap|amende|resili\w+|chang\w+ (?:de|d')|quitt\w+|supprim\w+|attaqu\w+|proces|juridique\w*|legal\w*|quoi|arcep|dgccrf|bye|ferm\w+ mon compte|ca va (?:mal|chauffer|barder)|part\w* (?:ailleurs|a la concurrence)|vais (?:ailleurs|voir ailleurs)|avis negatif|une etoile)"
RIGHTS = (
    rf"(?:rgpd|cnil|crtc|lcap|lnnte|bloctel|loi (?:canadienne )?anti-?pourriels?|loi informatique|droit (?:d'opposition|a l'oubli|a l'effacement|d'effacement|de retrait|de ne)|33 ?700|article (?:21|17|l)|l34-5)\b(?! (?:est|c'est quoi|ca veut))(?=.*(?:{_NOUN}|numero|donnees|{_BOTHER}|effac\w+|supprim\w+|coordonnees|oppos\w+|liste\w*|stop|arret\w+|cess\w+|retir\w+|invoqu\w+|exerc\w+|plainte|signale))",
    rf"(?:{_NOUN}|numero|donnees|oppos\w+|exerc\w+|effac\w+|supprim\w+|plainte|signal\w+|coordonnees|contact\w*|conform\w+|invoque|vertu|violation) (?:[^\s?]+ ){{0,14}}?(?:rgpd|cnil|crtc|lcap|loi anti-?pourriels?|loi informatique|33 ?700|signal-?spam|bloctel|dgccrf)\b(?! c'est quoi)",
    rf"(?:m'|nous |s')?(?:oppos\w+|opposition|objecte) (?:[^\s.,?]+ ){{0,3}}?(?:a |au |aux |d'|de )(?:[^\s.,?]+ ){{0,5}}?(?:{_NOUN}|prospection|utilis\w+|traitement|num\w*|reception|recevoir|contact\w*|demarch\w+|coordonnees|donnees)\b(?! bancaires)",
    r"(?:retir\w+|revo\w+|annul\w+|repren\w+|suspend\w+|cancell?\w*) (?:[^\s.,?]+ ){0,3}?(?:mon|cette|l'|le|notre|ma|tout) ?(?:consentement|accord|autorisation|permission|adhesion|inscription aux|inscription a vos|acceptation)\b(?! de (?:prelev|paie|decouv))",
    rf"(?:sans|jamais|pas|aucun|n'ai|j'ai) (?:[^\s.,?]+ ){{0,4}}?(?:mon |d'|l'|le |de |ma )?(?:consentement|accord|autorisation|permission|consenti|autorise|autorisee|souscrit|inscrite?|abonnee?|accepte)(?= [.,?]|[ ]?$| (?:pour|a|de|d'|aux?) (?:[^\s.,?]+ ){{0,4}}?(?:{_TEXT}|recevoir|contact\w*|sollicit\w*|ca|cela|utiliser|m'(?:ecr|env)\w+|me \w+er)\b)(?<!consentement)(?<!accord)(?<!accepte)",
    rf"(?:sans|pas|aucun\w*|donne) (?:[^\s.,?]+ ){{0,3}}?(?:consentement|accord|autorisation|permission) (?:[^\s.?]+ ){{0,3}}?(?:pour|a|de|d'|aux?) (?:[^\s.,?]+ ){{0,4}}?(?:{_TEXT}|recevoir|contact\w*|sollicit\w*|m'(?:ecr|env)\w+|me (?:text|contact|sollicit|relanc|envoy)\w+)\b",
    rf"(?:je |on |nous |j')?(?:refus\w+|declin\w+|rejet\w+|n'accept\w+ (?:pas|plus)|n'autoris\w+ (?:pas|plus)|n'adher\w+ pas) (?:[^\s.,?]+ )?(?:de |d'|a |que |toute?s? |vos |les |tes |l'|des |ces |qu'on |mon numero ){{0,4}}(?:(?:continuer a )?{_GETS}|{_TEXT}(?<!message)\b|{_NOUN} (?:par|commerc\w+|sms|publi\w+)|(?:sois|soit|soyez) (?:utilis|contact)\w+|{_SENDS})",
    r"(?:deja|encore|plusieurs fois|\w+ fois|hier|bien|pourtant|combien de fois|le \d+|la semaine derniere|x fois|\d+x|deux fois|dix fois) (?:[^\s.,?]+ ){0,4}?(?:envoy\w+|repond\w*|ecri\w*|tap\w+|mis|di[st]?|dire|fait|text\w+|demand\w+|signale|marque|clique\w*) (?:[^\s.,?]+ ){0,4}?(?:stop|arret|desabo\w*|desinscri\w+|d'arret\w*|de cess\w*|ne plus|me retir\w+|m'enlev\w+|de me (?:retir|supprim|desabon|desinscri|ray)\w+|non)\b(?! le\b)",
    r"(?:envoye[rz]?|repondu|ecrit|tape|mis|texte|dit|fait) (?:le mot |deja |bien |encore |vous |des )?(?:stop|arret|stops)\b(?=.*(?:march|fonctionn|toujours|continu|encore|pourquoi|rien|quand meme|recoi|malgre|arret|fois|hier|deja|et vous|re[cs]ev))",
    r"(?:stop|arret|desabonnement|desinscription) (?:ca |sa |ne |n'|le |lien )?(?:ne )?(?:march|fonctionn)\w* (?:pas|plus|pa|pu)\b|malgre (?:mes|mon|ma|plusieurs|le|les|\d+) (?:[^\s.,?]+ )?(?:stop|demandes?|desabonnement|desinscription|refus|stops|arret)\b|j'avais (?:pourtant )?(?:dit|demande|repondu|ecrit) (?:de |d'|que )?(?:stop|arret\w*|plus|ne plus|cess\w*|non|me retir\w*)",
    rf"(?:encore |un |une |le |au |votre |prochain |prochaine |autre |seul |dernier |nouveau |nouvel ){{1,3}}{_TEXT} (?:de (?:plus|votre part|vous)|comme (?:ca|celui)|supplementaire)? ?(?:[.,] )*(?:et |= |c'est |je |ou |alors ){{0,3}}(?:[^\s.,?]+ ){{0,6}}?{_PENALTY}\b",
    rf"(?:si|des que|la prochaine fois que) (?:jamais )?(?:vous|tu|je|on|ca|l'on) (?:[^\s.,?]+ ){{0,4}}?(?:{_BOTHER}|{_DELIVER}|continu\w+|recoi\w+|insist\w+|persist\w+|recommenc\w+|n'arret\w+)(?: [^\s?]+){{0,12}}? {_PENALTY}\b",
    r"(?:je|j'|on|nous|j'vais) ?(?:vais |va |allons )?(?:vous |te |t'|le |ce numero |le numero )?(?:bloque|bloquer|signale|signaler|denonce|denoncer|reporte|attaque|blackliste)(?:r|rai)? ?(?:a la|au|aupres|vos|votre|ce|comme|vous|pour (?:harcel|spam)\w*|en spam|33700)\b|(?:je|j') ?(?:vous |te |t')(?:ai )?(?:bloque|signale|blackliste|denonce|mets en spam)(?:r?ai|e)?\b(?! (?:la|le|les|un|une|que|l'|des|mon|ma)\b)|(?:vous |tu )(?:etes|es|seras|serez) (?:desormais |maintenant |deja |bientot )?(?:bloquee?s?|signalee?s?|blackliste\w*|en spam)\b(?! (?:dans|a|au|aux|en|par|la|ou|depuis|sur (?:la|l'))\b)|(?:numero|expediteur) (?:bloque|signale|bloque et signale)\b",
    rf"(?:porte\w*|depos\w+|plainte) (?:[^\s.,?]+ )?(?:plainte |sera deposee |pour )?(?:contre vous|pour harcelement|pour spam|a la cnil|aupres|harcelement)\b|derni(?:er|ere) (?:avertissement|fois que je|sommation|rappel avant) ?(?:[^\s?]+ ){{0,9}}?(?:{_PENALTY}|stop|arret\w*|demand\w*|di[st]|sms|avant)\b|dernier avertissement\b|mise en demeure\b",
)
"""Rights, what they said before, what they will do."""

# They ask how to get out; they send whoever texts away.
AWAY = (
    rf"(?:comment|ou|moyen|possib\w+|que|quoi(?! sert)|quel\w*|astuce|solution|possibilite|facon) (?:[^\s.,?]+ ){{0,7}}?(?:pour |de |d'|a |je |on )?(?:me |se |m'|s'|nous |vous |mon )?(?:desabonn\w+|desinscri\w+|desabo\w*|desinscription|desactiv\w+ (?:[^\s.,?]+ ){{0,3}}?{_TEXT}|(?:sort\w*|quitt\w+|dispara\w+) (?:de |d')?(?:[^\s.,?]+ )?{_LIST}|bloquer (?:vos|ces|tes) {_TEXT}|(?:arret\w+|stopp\w+|coup\w+|annul\w+|supprim\w+|resili\w+|finir|se debarrasser|echapper|mettre fin) (?:de |avec |a |aux? |d')?(?:[^\s.,?]+ ){{0,4}}?{_TEXT}(?<!message))\b(?! (?:de (?:la cantine|mon fils|ma fille)|pour le|des courriels))",
    rf"(?:comment|moyen|possib\w+|qu'est-ce|que|quoi|faire|fait|fais|faut|solution) (?:[^\s.,?]+ ){{0,6}}?(?:pour|de|d'|a) (?:que )?(?:ne )?(?:plus|pas|pu|plu|ne) (?:plus |pas |jamais )?(?:{_GETS}|{_SENDS})",
    rf"(?:ca|cela|sa) (?:ne )?(?:s')?(?:arret\w+|fini\w*|cess\w+) (?:quand|jamais)\b.*{_TEXT}\b",
    r"(?:laiss\w*|lach\w*|fout\w*|fich\w*|fous|criss\w*|calis\w*|sacr\w*|donn\w*|accord\w*)(?:[- ](?:moi|nous|donc|svp|stp|enfin|juste|un peu|maintenant)){0,3} (?:mon \w+ |ma \w+ |mes \w+ |notre \w+ |ce numero |en )?(?:tran[qk]\w*|patience|paix|la paix|en paix|pepere|souffler|respirer)\b(?! (?:pour|le temps|avec (?:lui|elle|ca)|chez moi|sous|\d+))",
    r"(?:me |nous |m')(?:laiss\w+|lach\w+|fou\w+|fich\w+) (?:en paix|tranquilles?|trankil\w*|la paix|respirer|un peu tranquille)\b",
    r"(?:allez|va|aller|vas|allons)(?:[- ](?:vous|te|toi))? (?:donc )?(?:(?:vous|te) )?(?:faire (?:voir|foutre|mettre|enculer|cuire|pendre|paitre|f\w*)|voir ailleurs|chier|au diable|embeter quelqu'un|harceler|vendre ailleurs|crever)\b",
    r"(?:lach|oubli)\w*[- ](?:moi|nous) (?:un peu |donc )?(?:la grappe|les baskets|avec (?:vos|tes|ca|votre|ta))\b",
    r"(?:^|[.,]) ?(?:stop|halte) a tou(?:t|s|tes)(?= [.,]|[ ]?$)",
    rf"demand\w+ (?:[^\s.,?]+ ){{0,4}}?(?:d'etre|a etre|d'et|mon|ma) (?:{_REMOVE}\w*|retrait|desab\w+|desinscri\w+|radiation)(?:{_END}| {_FROM})",
    rf"{_NOUN} (?:[^\s.,?]+ ){{0,2}}?(?:sont|est|c'est|releve\w*|constitue\w*|devien\w+) (?:vraiment |tres |trop |a la limite |franchement |du |de |un |une |de l'|purement ){{0,3}}(?:harcelement|spam|nuisance|abus|abusi\w+|insupportables?|penibles?|envahissants?|intrusi\w+|indesirables?|agacants?|lassants?)\b",
    rf"(?:ca|vous|tu|vos {_NOUN}|tes {_NOUN}) (?:me |m'|nous )(?:tap\w+ sur|cass\w+ les|cour\w+ sur|sort\w* par|prend\w* la tete|pren\w+ la tete)(?: [^\s.?]+){{0,6}}? {_NOUN}\b",
    r"^ (?:la paix|du calme|de la paix)(?= [.,]|[ ]?$)|(?:contact|ecri|joign|joind)\w*[- ](?:moi|nous) (?:uniquement|seulement|exclusivement|que|plus que) par (?:courriels?|e-?mails?|mails?|telephone|courriers?|la poste|appels?)\b",
    rf"(?:avez|as) (?:pas|aucun|plus|nullement) (?:le |aucun )?(?:droit|raison|motif)s? (?:de |d')(?:[^\s.,?]+ ){{0,2}}?(?:utilis\w+ mon (?:num|tel|cell|portable)\w*|{_SENDS})|(?:plus|pas|aucune?) (?:de |la moindre )?(?:raisons?|motifs?|utilite) (?:de |d'|a ){_SENDS}|(?:j'annule|je (?:resilie|retire|supprime|cancelle)) (?:mon|l') ?(?:inscription|adhesion aux|abonnement a (?:vos|la liste)){_END}",
    rf"{_START}(?:foutez|fous|fichez|fiche|foutre)(?:[- ](?:moi|nous))? (?:la paix|le camp)\b|(?:lachez|lache|oubliez|oublie)[- ](?:moi|nous)(?: (?:un peu|donc|svp|stp|avec|les|la|merci|maintenant|enfin|definitivement|une bonne fois))* ?(?:avec (?:vos|tes|ca|votre) ?\w*|les baskets|la grappe)?(?= [.,?]|[ ]?$)(?! (?:pas|dans|a|au)\b)|(?:degage[zr]?|cassez-vous|casse-toi|tirez-vous|barrez-vous|barre-toi|foutez le camp|fichez le camp)(?= [.,?]|[ ]?$| (?:de|avec|d'|spam\w*)\b)",
    rf"(?:achal|goss|tann|derang|embet|emmerd|soul|saoul|harcel|spam|sollicit|relanc|contact|text|ecri|appel|fatigu|bassin)\w*[- ](?:moi|nous) (?:plus|pu|pas|pus|jamais)\b{_SOON}",
    rf"(?:un peu de |du |je veux (?:la|du)? ?|besoin de |droit (?:a la|au) |voudrais (?:la|du) |demande (?:la|du) )(?:silence|paix|calme|tranquillite)\b(?! (?:dans l|la nuit|chambre|au|pour (?:dormir|travailler|le))).*(?:{_NOUN}|{_PHONE}|svp|stp|merci|$)(?<!chambre)",
    r"(?:silence radio|plus un mot|plus un bruit de vous|tres peu pour moi|bon debarras|passez votre chemin|ne me parlez plus|oubliez que j'existe|bye bye definitivement|adieu)(?= [.,]|[ ]?$| (?:svp|stp|merci|avec|de vous|de ta|les|a vos)\b)",
    r"(?:^|[.,]) ?(?:stop|stopp?e[rz]?|arrete[rz]?) (?:(?:svp|stp|merci|please|s'il (?:vous|te) plait|la|maintenant|immediatement|definitif|definitivement|tout|a tout|totale?|ca|d'urgence|pour de bon|enfin|j'en peux plus|a la fin|cordialement|par pitie|pitie|de suite|tout de suite|mon numero|vous) )*(?:madame|monsieur|mr|mme|mesdames|messieurs|les gars|mec|frere|frerot|bro|chef|patron|merci|svp|stp|bordel|putain|la|maintenant|immediatement|definitivement|j'ai dit|je dis|a la fin|par pitie|pitie|de suite|tout de suite|wesh|hein|quoi|tout|tonton|tantie|cordialement|pour de bon|enfin|d'urgence)(?= [.,]|[ ]?$)",
    rf"{_START}(?:arr?et+e[rz]?|cesse[rz]|stop+e?[rz]?) (?:donc(?= [.,]|[ ]?$)|svp|stp|s'il (?:vous|te) plait|merci|please|je vous (?:en )?(?:prie|supplie)|pitie)\b(?! (?:le|la|l'|les|de (?!me|m'|mec|text|mess)|au|a|devant|chez|pres)\b)",
    rf"(?:c'est |ceci est |encore )(?:du |de la |un |une )?(?:harcelement|spam|pourriel|intrusion|acharnement)\b(?=.*(?:{_TEXT}|stop|arret|cess|numero|$))(?! (?:de (?:mon|ma|la part)|a l'ecole|que|au))",
    r"(?:vous |tu )(?:me |m'|nous )(?:harcel\w+|spamm?\w*|bombard\w+|pourriss\w+|polluez|inond\w+|casse\w* les \w+|pomp\w+|faites chier|fai[ts] chier)\b",
    r"(?:vos gueules?|ta gueule|vos g|ferme[rz]?[- ]la|la ferme|silence)(?= [.,]|[ ]?$| (?:avec|les|maintenant|svp|stp|un peu|putain)\b)",
    rf"(?:va|allez|vas|partez|trouvez|trouve)(?:[- ](?:vous|toi))? (?:donc )?{_SELF}(?:{_BOTHER}|prospecter|vendre|ecrire a)? ?(?:quelqu'un d'autre|quelquun dautre|ailleurs|d'autres? (?:gens|personnes|clients|pigeons?|client)|un autre pigeon)\b",
    r"(?:rien a (?:faire|foutre|voir)|pas sa place|aucune raison d'etre|pas a figurer|plus sa place|pas a etre|plus a etre) (?:dans|sur|parmi|avec|chez) (?:vos|votre|ta|tes|cette|ces|vous)\b",
    rf"(?:pourquoi|pq|pk|pkoi) (?:vous|vs|tu) (?:ne )?{_SELF}(?:{_BOTHER}|{_DELIVER}) (?:encore?|encor|tjrs|toujours|sans arret|sans cesse|tous les jours|chaque|autant|tant|tout le temps)\b(?! (?:en retard|deux fois|pas))",
    rf"(?:pourquoi|pq|pk) (?:est-ce que )?(?:vous |tu )?(?:continu\w+|encore|persist\w+|insist\w+|je (?:recois|recoi) (?:encore|toujours))[- ]?(?:vous|tu)? ?(?:a |de |d'|ces |vos )*(?:{_SENDS}|{_TEXT})",
    rf"(?:continu\w+|persist\w+) (?:a|de) {_SENDS}(?=.*(?:malgre|stop|alors que|pourtant|arret|plainte|marre|bloqu|signal|desabonn|desinscri|jamais))",
)
"""To be told how, or to be left."""

FRENCH_CONSTRUCTIONS = (*CEASING, *FORBIDDING, *NOT_WANTING, *REMOVAL, *RIGHTS, *AWAY)
"""How its words are put together; what is no wish of texts by its object is no part of them."""
