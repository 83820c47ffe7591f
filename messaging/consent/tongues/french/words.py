"""The words of French that its wishes are made of.

Words are as `wishes.py` lays them out: small letters without accents, " . " between sentences, " , " at a comma.
Chat spelling is part of the words: `pu` and `plu` are `plus`, an infinitive may end like a participle.
"""


def unless(*words: str) -> str:
    """None of some words stands just before."""
    return "".join(rf"(?<!\b{word}{'' if word.endswith(chr(39)) else ' '})" for word in words)


# What is sent, and what stands before it.
NOUN = (
    r"(?:s ?m ?s|esemes|te?xtos?|te?xts?|textes?(?! (?:de (?:loi|l'|la|chanson)|a (?:lire|corriger|remettre|trous)|sur (?:le|la|l'|ma|mon (?:depl|cart|aff|enseig))|dans (?:le|la)))|mess?ages?|mesag\w*|msgs?|mess|mssgs?|notifs?|notifications?|pubs?|publicites?|promos?|promotions?|spams?|pourriels?|newsletters?|infolettres?"
    r"|bulletins?|alertes?|rappels?(?: (?:de |d'|pour )(?:mes |les |vos )?(?:rendez-vous|rdv|vaccin\w*|paiements?|cours|visites?|livraisons?|entretien))?|communications?|sollicitations?|relances?|offres?|annonces?|envois?|reclames?|demarchages?|prospections?|diffusions?|campagnes?|actus?|actualites?"
    r"|infos?|informations?|correspondances?|invitations?|conneries|merdes?|cochonneries|niaiseries|bons plans|soldes|nouveautes|circulaires|sondages?|enquetes?|marketing|harcelement|mises a jour|nouvelles|reductions?|codes promos?|propagande|blagues|chaines?|arnaques?|salades)"
)
TEXT = r"(?:s ?m ?s|esemes|te?xtos?|te?xts?|textes?(?! (?:de (?:loi|l'|la|chanson)|a (?:lire|corriger|remettre|trous)|sur (?:le|la|l'|ma|mon (?:depl|cart|aff|enseig))|dans (?:le|la)))|mess?ages?|mesag\w*|msgs?|mssgs?|notifs?|notifications?|pubs?|publicites?|promos?|spams?|pourriels?|newsletters?|infolettres?|sollicitations?|relances?|demarchages?|prospections?)"
"""The same, such words alone as mean nothing else."""
OF = r"(?:(?:de|d|des|du|a|aux?|les?|la|lé|le|vos?|votre|vot'?|vs|tes|ton|ta|ces?|cette|cet|c|tous|toutes?|tout|ttes|leurs?|mes|mon|ses|son|sa|aucune?|une?|seule?|autres?|nouveaux?|nouvelles?|ce genre|genre|type|envoyer?|recevoir|avec|en|foutus?|putains?|sales?|maudits?|fichus?|stupides?|sacres?|satanes?|inutiles|incessants|petits?|prochains?|futurs?) |d'|l'){0,5}"
TEXTS = rf"{OF}{NOUN}\b"
# Who sends, writes, bothers: what needs no object, and what has one.
BOTHER = (
    r"(?:(?:re)?ecri\w*|(?:re)?contact\w*|te?xt(?:e[rzs]?|ees?|es|ent|iez|era\w*|erez|oter|otez)\b|messag(?:er|ez)|harc?el\w+|(?:r?appel|tel?ephon|joign|joind|rejoind|rejoign)\w+|s[ou]*l?licit\w+|derang\w+\b(?! (?:la chambre|le (?:bebe|chat|chien|voisin\w*)|les (?:voisins|enfants|eleves|invites))\b)|embet\w+|emmerd\w+|relan[cs]\w+|spamm?\w*|importun\w+|bombard\w+|notifi\w+|prospect\w+|demarch\w+|achal\w+"
    r"|goss\w+|badr\w+|zigonn\w+|tann\w+|s(?:ao|ou|aou)ler?\w*|fatigu\w+|agac\w+|ennu[iy]\w+|pollu\w+|inond\w+|submerg\w+|assaill\w+|persecut\w+|tourment\w+|encombr\w+|insist\w+|gonfl\w+|inform\w+|casse[rz]? (?:les|la)|prendre la tete|faire chier|(?:ten\w+|tien\w+) (?:\w+ )?au courant|cibl\w+|ping\w+|sms\w*|reveill\w+|bassin\w+|pomp(?!es?\b|ier|iste)\w+|pompe(?= l'air)|enquiquin\w+|us(?:er|ez) mon"
    r"|ecoeur\w+|(?:re)?pren\w+ (?:de )?contact|entr\w+ en (?:contact|communication|relation)|(?:met\w*|vous mettre) en contact|(?:re)?communiqu\w+|correspond\w+|interpell\w+|perturb\w+|incommod\w+|parasit\w+|satur\w+|tarabust\w+|turlupin\w+|asticot\w+|stalk\w+|noy(?:er|ez)|gav(?:er|ez)|pourri(?:r|ssez)|barr?ass(?:er|ez)|excede[rz]|cass\w+ les \w+)"
)
DELIVER = r"(?:r?[ea]nvo[iy]\w*|r?enverr\w+|achemin\w+|distribu(?:er|ez)|garroch\w+|shoot\w+|push\w*|refil\w+|fai\w+ passer|pitch\w+|adress\w+|transmet\w+|expedi\w+|diffus\w+|post(?:e[rzs]?|iez)\b|fai\w+ parvenir|balanc\w+|mettre|donner|proposer)"
SELF = r"(?:(?:me|m|nous|lui|leur|la|le|les|y|en|rien|jamais|plus|encore|toujours|sans cesse|constamment|tout le temps) |m'|l'|n'|m(?=[aeit]|spam|harc|derang|contact|relanc)|d(?=m?env|m?ecr|mec|mem)|dm(?=env|ecr)){0,4}"
"""Pronouns before a verb, in chat without a blank."""
END = r"(?= [.,?]|[ ]?$| (?:merci|jamais|ici(?:tte)?|maintenant|mnt|a (?:ce|mon)|sur (?:ce|mon)|par|via|(?:et|pis|puis|mais) ca continue|rapidement|vite|pour (?:de bon|toujours|vos|des)|car|parce|vu|je|j'\w+|c'est|cordialement|quoi|la(?= [.,]|[ ]?$)|une fois|avec|de (?:la|votre) part|tous?|toutes?|bordel|putain|ok|compris|frere|madame|monsieur|bro|ce (?:num|tel|cell|gsm|portable)\w*|(?:a|sur|au|vers) (?:ce|mon|cette|notre)(?! adresse)|asap|illico|rapido|l[a'](?= [.,?]|[ ]?$))\b)"
_AT_TIMES = r"(?:avant|apres|pendant|pdt|entre|jusqu\w*|(?:le|(?<!de )la|au|en) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|soir|soiree|matin|matinee|midi|week-?end|nuit|semaine|travail|boulot|bureau)|a (?:\d|midi|minuit)|(?:si |trop )?(?:tard|tot|souvent)|deux fois|en double)"
_TODAY = r"(?:demain|aujourd'hui|ce (?:soir|matin|midi|week-?end)|cette (?:semaine|nuit)|quand|si|tant|tout de suite|vite|trop|encore(?! *(?:$|merci|svp|s'il|stp|[.,])))"
_TO_WRITE = rf"(?:[a-z]+')?(?:{BOTHER}|{DELIVER})"
FOR_NOW = (
    rf"(?:(?:pas|evite[rz]?|eviter) (?:de |d'|des ){{0,2}}(?:(?:me |nous |les |vous ){{0,2}}{_TO_WRITE}|{NOUN})(?: [^\s.,?]+){{0,3}}? (?:{_AT_TIMES}|{_TODAY})"
    rf"|{_TO_WRITE}(?:[ -](?:moi|nous))? (?:pas (?:[^\s.,?]+ ){{0,4}}?{_TODAY}|(?:plus|pas) (?:[^\s.,?]+ ){{0,4}}?{_AT_TIMES})"
    rf"|{_TO_WRITE} pas , (?:je|on) (?:suis (?:en|au|a|chez|sur)|dors|dort|conduis|travaille)"
    rf"|plus (?:[^\s.,?]+ ){{0,4}}?(?:{_TO_WRITE}|{NOUN})(?: [^\s.,?]+){{0,3}}? {_AT_TIMES})\b[^.,]*"
)
"""What is not to be done at one time only."""
"""What makes a forbidding one of a time."""
NONE = rf"(?: (?:aucune?|du tout|d'autres?|une? seule?|l[ae] moindre|davantage|non plus){END})"
"""How many of them: what stands for a noun after `en`."""
SENDS = rf"{SELF}(?:{BOTHER}|{DELIVER} (?:moi |nous )?(?:{TEXTS}|rien\b|(?:tout )?(?:[cs]a|cela)\b)|{DELIVER}(?:[ -](?:moi|nous))?(?:{NONE}|{END}))"
GETS = rf"(?:{SELF}(?:(?:re)?cevoir|resevoir|recevoire|receuvoir|recois|avoir(?! d(?:e |es |u |')(?!vo|ces|tes|tel|ce |contact|appel|rien|autre|renseign|courriel|mail|codes? promo|{NOUN}\b))|voir|lire|(?:savoir|apprendre)(?= (?:[^\s.,?]+ ){{0,3}}?(?:de|d'|sur|par) ?)|subir|trouver|voir passer|entendre parler|etre (?:\w+ )?(?:{BOTHER}|abonn\w+|inscri\w+|dans|sur|parmi|destinataire|membre)|faire partie|figurer|apparaitre)\b)"
# Not, and to want.
NOT = r"(?:plus|pas|jamais|jms|aucune?|rien|ni|non plus|point)"
MORE = r"(?:plus|jamais|jms|pas|rien)"
WISH = r"(?:j?veu?[xt]?|j?vx|j?veus|j?vex|jvoudrais|jsouhaite|jai (?:plus )?besoin|veulent|voul\w+|voudr\w+|souhait\w+|desir\w+|aimer\w+|aime|accept\w+|consen\w+|autoris\w+|toler\w+|support\w+|tien[st]? a|tenons a|besoin|envie?|cherche|demand\w+|exig\w+|prefer\w+|appreci\w+|interess\w+|attend\w*|compte|espere|merite|prend\w* plaisir)"

# To cease, told or wished: not where it is forbidden, or told of what was.
NOBODY = unless(
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
        "quand",
        "mon",
        "avait",
        "y'avait",
        "avais",
        "tellement",
        "en train d'",
        "m'avez-vous",
        "suis-je",
        "avez-vous",
        "as-tu",
    )
)
CEASE = rf"(?:{NOBODY}(?:d'|l'|m'|nous |me |vous |d(?=a))?(?:arr?e?tt?r?(?:e[rzs]?|es|iez|ent|ons|e?rez|eriez|erais)?|cess(?:e[rzs]?|iez|ent|ation)|stopp?(?:e[rzs]?|iez|ent)?|interromp\w+|interruption|suspend\w*|suspension|coup(?:e[rzs]?|iez)|desactiv\w+|termine[rz]|finir(?= avec)|finiss\w+|absten\w+|abstien\w*|evite[rz]?|eviter|renonce[rz]|lache[rz]?|decroche[rz]|debarrasse[rz]?|calmez-vous|abandonne[rz]|sla(?:ck?|q)u?e[rz]?|halte|basta|fini|finis|fin|mettez fin|mettre fin|mets fin|en finir|debranche[rz]|eteindre|eteignez|epargne[rz]?|dispense[rz]?|exempte[rz]?|passe[rz]?-vous|marre|ras[ -]le[ -]bol|plein le (?:dos|cul)|ma claque|la claque|assez|soule\w*|saoule\w*|trop)(?! (?:pas|surtout pas|jamais|de garde)\b)(?:[- ](?:moi|nous|vous|toi|les))?)"
CANCEL = rf"(?:{NOBODY}(?:clore|clos|clotur(?:e[rzs]?|iez)|cloture|ann?ul(?:e[rzs]?|iez|ation)|cancell?(?:e[rz]?)?|resili(?:e[rzs]?|ation)|(?<!comment )bloqu(?:e[rzs]?|iez)|supprim(?:e[rzs]?|iez)|suppression|enleve[rz]|retire[rz]|retrait|ferme[rz]?|refuse[rz]?|refus|oppos\w+|desinscri\w+|desabo\w*|quitte[rz]?|revo(?:que|cation)\w*|rejet\w*|banni\w+|filtre[rz])(?! (?:pas|surtout pas|jamais)\b)(?:[- ](?:moi|nous))?)"
ADVERB = r"(?:juste|donc|enfin|aussi|mnt|maintenant|merci de|un peu|dans les meilleurs delais|a present|a partir (?:de (?:maintenant|ce jour)|d'aujourd'hui)|a compter (?:de ce jour|d'aujourd'hui)|du tout|surtout|bien vouloir)"
"""How soon and how firmly."""
LINK = rf"(?:(?:{ADVERB}|donc|vous|te|plait|maintenant|enfin|un|peu|jour|tout|bien|vouloir|avec|sms|moi|nous|a|ca|de|d|par|votre|vos|tes|ces|cet|cette|le|l'|la|les|mon|mes|abonnement|inscription|reception|service|flot|flux|avalanche|bombardement|diffusion|liste|systeme|consentement|autorisation) |d'|l'|a l'){{0,6}}"
NOW = r"(?: (?:ca|cela|tout|tous|toutes|ces|vos|tout ca|maintenant|la|merci|enfin|net|pour (?:de bon|toujours)))*"
PLEASE = r"(?:(?:merci de|merci d'|veuillez|priere de|bonjour|bonsoir|bjr|bsr|coucou|hello|hep|yo|wesh|allo|salut|cc|slt|bon|ok|non|alors|mais|et|donc|la|juste|en fait|finalement|pis|puis|faque|heille|eille|svp|stp|desolee?|sorry|hey|oh|eh|he|ben|bah|franchement|serieux|madame|monsieur|il faut|faut|fo|pouvez-vous|peux-tu|pourriez-vous|vous pouvez|tu peux) ){0,3}"
START = rf"(?:(?:(?<=^ )|[.,;] ){PLEASE})"
IS_END = r"(?= [.,?]|[ ]?$| (?:merci|maintenant|pour|enfin|tous?|toutes?|par pitie|je)\b)"

# What they do not want.
DISLIKE = r"(?:marre|(?:plus|pas) capable(?= (?:de|d))|ras (?:la casquette|le pompon|le cul|le bonbon)|plein (?:le|la|les|mon|ma|mes) (?:casque|tete|bottes|nez|dos|cul|pompon|chapeau|yeux|oreilles)|mon (?:voyage|truck)|ma dose|a boutte?|au bout du rouleau|overdose|indigestion|ras[ -]le[ -]bol|plein le (?:dos|cul)|assez|ma claque|soupe|(?:[jn]'en |en )peux? plus|par-dessus la tete|(?<!j'ai )(?<!tellement )(?<!avait )(?<!avais )trop(?= de | d')|trop(?= de (?:vos|tes|ces) )|(?:lass|fatigu|ecoeur|tann|saoul|soul|gav|exced|agac|epuis|blas|enerv)(?:ee?s?|er|ez)|horreur|deteste|hais|fed up|insupporte\w*|(?:envahi|submerge|bombarde|inonde|harcele)e?(?= (?:de|d|par|avec (?:vos|tes|ces))\b))"
NOT_WISH = rf"(?:(?:(?:je|j|on|nous|moi|jen|ne|n|en|vs|vraiment|absolument|me|te|vous|suis|es|ai) |j'|n'|j'en |n'en |t'en |l'|jn|jm|m'|ne l'){{0,5}}{WISH} (?:absolument |vraiment |du tout |surtout )?{NOT}\b|(?:ai|n'ai|avons|n'avons|j'ai|jai) (?:plus|pas) a|(?:ai|n'ai|j'ai|j'en ai|n'en ai|jai|avons|pas|plus|aucune?|sans|nul|ni|aucun) (?:plus |pas |nul |aucun |aucune |de |d'|du tout |besoin |envie |n'|interet ){{0,2}}(?:besoin|envie?|interet|raison)|(?:ne |n')?(?:suis|sommes|serai) (?:plus|pas|aucunement|nullement) (?:du tout |plus |vraiment )?(?:interess\w+|preneu\w+|fan|client\w*|d'accord|demandeu\w+|consentant\w*|concern\w+)|(?:(?:ne |n'|m'|me |nous |en |y ){{0,3}}(?:interess\w+|concern\w+|regard\w+|tiens|tenons|convien\w+|plai\w+) (?:plus|pas|aucunement|nullement)|(?:pas?|plus|aucunement|jamais) (?:d'accord|interess\w+|preneu\w+|besoin|envie?|demandeu\w+)))"

# To take a number off.
REMOVE = r"(?:retir|enlev|supprim|suprim|effac|ray|radi|ot|sor[ts]|vir|exclu|lach|bloqu|blacklist|oubli|perd|degag|bann|elimin|delet|desinscri|desabo|detrui|ecart|biff|barr|flush|cancell?|decroch|jet|efac|lib[eé]r|tir|gomm|debranch|debarqu|remov|soustra|desenregistr|desactiv|zapp|nettoy|desengag|trac(?!\w* (?:le|la|les|ce|cet|cette|son|sa|un|une) )|fai(?:tes|re|s) (?:disparaitre|sauter|sortir|effacer|supprimer|retirer|enlever))"
FORMS = rf"(?:{REMOVE}(?:e[rzs]?|iez|ir|ier|ez|t|s|re|vez|ves?|ne[rz]?|n+\w+|tes?|tez|nez|nes?|rez|ees?|er|vre|ure|ions|isse[rz]?|isez|ise|sez|a|era|erez|yez|ye|yer|ire|ie[rz]?|yiez)?)"
NOT_KEPT = unless(
    "suis",
    "ne",
    "n'",
    "pas",
    "ne me",
    "ne nous",
    "m'avez",
    "m'avez-vous",
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
PHONE = r"(?:nume\w*|numr\w*|numbers?|num|no|tel\w*|portable|cell?\w*|gsm|mobile|0[67]\b|noms?|contact|ligne|profil|coordonnees|donnees|infos?|informations|fiche|inscription|abonnement|adhesion|renseignements)"
MINE = rf"(?:(?:mon|mn|ce|notre|mes|nos|ma|cette|le|son|sa|ses) (?:[^\s.,?]+ )?{PHONE}|(?:moi|nous)\b)(?! (?:de (?!d'|la(?= [.,?]|[ ]?$)|tel|portable|gsm|cell|mobile|vos|votre|la liste(?! (?:des|du) (?:benevol|covoit|kermess|stage|gouter|cantin|gard|pique|tombola|permanen|tourn|equip|cours|match|sort|souper|repas|particip|invit|presen|absen|joueu|passager|volontair|personne|fete|voyage))|tes|ta|cette|ce|chez|mon|ma|toute|tout(?= [.,?]|[ ]?$| (?:merci|svp|stp))|partout|contact|vo)|d'(?!urgence|ici)|du (?!fichier|dossier(?= [.,?]|[ ]?$| (?:merci|svp))|systeme|registre|groupe(?= [.,?]|[ ]?$| (?:svp|merci|text|sms|whats|et\b))|repertoire|listing|service|sms)|fixe pour|et (?:mettez|remplacez|ajoutez)|par (?:celui|le)|bancaire|client|pour la (?:livr|commande)))"
LIST = rf"(?:listes?(?! (?:electorale|scolaire|pour (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|(?:le|la|l'|les) ?(?!text|sms|mess|promo|pub|alert|rappel|infolet|vie|envoi))|(?:de |des |d'|du )(?!sms|text|appels? (?:et|ou)|diffus|envoi|contact|distrib|mail|prospect|client|abonn|destinat|numero|pub|promo|rappel|alert|vos|votre|notif|gens|personnes (?!autoris|admis|invit|presen|qui (?:peu|vien|vont))|communic|newsletter|messag|courriel|membre|relanc|demarch|market|offre|annonce|appels aux|actu|info|bons|sollicit|evenement|vente|spam|publi)))|listings?|bases?|fichiers?|systemes?|contacts|repertoires?|registres?|carnets?|diffusions?|envois?|programmes?|dossiers|services?(?= [.,?]|[ ]?$| (?:(?:de |d')?(?:sms|textos?|textes?|messag\w+|alertes?|notif\w*|rappels?|promo\w*)|la\b|merci))|abonnes|sms|textos|mailings?|communications|pubs?|promos?|annuaires?|groupe(?:(?= [.?]|[ ]?$)| (?:sms|whatsapp|de (?:diffusion|sms|text\w*)))|canal|notifications|alertes|newsletters?|infolettres?|messages|campagnes|prospection|crm|destinataires|serveurs?|robots?|applis?|tout (?:ca|cela)|{NOUN})"
FROM = rf"(?:de |d'|des |du |hors de |dans |sur |ds |a ){{1,2}}(?:[^\s.,?]+ ){{0,2}}?(?:l'|d')?{LIST}\b(?<!supprimer des messages)(?<!effacer des messages)(?! papier)"
TOLD = unless(
    *[
        "tu",
        "vous",
        "ils",
        "elle",
        "il",
        "elles",
        "on",
        "personne",
        "je",
        "tu ne",
        "vous ne",
        "il ne",
        "personne ne",
        "on ne",
        "ils ne",
        "elle ne",
        "elles ne",
        "je ne",
        "qui ne",
        "ca ne",
        "pourquoi",
        "que",
        "te",
        "se",
        "ca",
        "sa",
        "cela",
        "ca me",
        "sa me",
    ]
)
"""Nobody is named who does it: it is told."""
