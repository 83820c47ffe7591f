"""How people say in French that they want no more texts: the constructions that its words stand in.

Words are laid out as `words.py` says.
"""

from ..tongue import few
from .sorts import SORTS_ASIDE, SORTS_STAYS
from .words import (
    ADVERB,
    BOTHER,
    CANCEL,
    CEASE,
    DELIVER,
    DISLIKE,
    END,
    FOR_NOW,
    FORMS,
    FROM,
    GETS,
    IS_END,
    LINK,
    LIST,
    MINE,
    MORE,
    NOT_KEPT,
    NOT_WISH,
    NOUN,
    OF,
    PHONE,
    PLEASE,
    REMOVE,
    SELF,
    SENDS,
    START,
    TEXT,
    TEXTS,
    TOLD,
)

CEASING = (
    rf"{CEASE}(?<! arret)(?<! fin)(?<! suspension)(?<! cessation)(?<! interruption) (?:de |d')(?!(?:[^\s.,?]+ ){{0,6}}?(?:facture\w*|ticket|recu|colis|commande\w*))(?:[^\s.,?]+ ){{1,6}}?(?:par|via|sur|en) (?:sms|textos?|textes?|message|mon (?:tel\w*|portable|cell\w*))\b",
    rf"(?:(?<!\bpar )(?<!\ben ){TEXT}|(?:vous|tu) {SELF}{BOTHER})(?: [^\s]+){{0,16}}? (?:ca|cela|ceci) (?:doit|devrait|va devoir|va faire(?= la| [.,]|[ ]?$)|a assez dure|suffit|commence a)(?: (?:s'|vraiment |enfin )?(?:cess|arret|stopp|suff|bien faire)\w*)?\b",
    rf"{CEASE} {LINK}{SENDS}",
    rf"{CEASE} {LINK}{OF}{NOUN}\b(?<!te tes niaiseries)(?<!te tes conneries)(?<!te tes blagues)(?<! de la promo)(?<!fin de promo)(?! (?:[^\s.,?]+ ){{0,2}}?(?:du rendez|du rdv|en double|d'erreur|a la (?:tele|radio)|sur (?:youtube|facebook|internet|insta\w*)))",
    rf"{CANCEL} {LINK}(?:(?:de|d|des|vos|tes|les|ces|tous|toutes|mes|aux|a|en) |d'){{1,4}}{TEXT}(?<!message)(?<!r des messages)\b",
    rf"{CANCEL} (?:(?:les?|l'|la|des|aux|au|mes|mon|ma|cette|cet|ce|ces|votre|vos|tous|toutes?|tout|ensemble|abonnement|reception|offres?|service|inscription|alertes|infos?|envois?|options?|l'abonnement|l'inscription|l'option|l'envoi|par|de|d') ){{0,5}}(?:sms|textos?|pubs|notifs|newsletters?|(?<=[lm]es )alertes|(?<=abonnement aux )(?:offres|promos|alertes|messages))\b",
    rf"{CANCEL} (?:tou(?:te?s?|s) |l'ensemble (?:de )?|la totalite (?:de )?|les |l'|d'|de |des |envois? (?:de )?){{0,4}}(?:(?:vos|ces) {NOUN}\b(?<!vos rappels)|envois? (?:automatiques?|de {TEXT})|l'envoi automatique)(?! (?:vocaux|vocal))",
    rf"(?:je|j'|nous|on) ?(?:vous |t')?(?:renonc|resili|annul|m'oppos|nous oppos|met\w* (?:fin|un terme) a|arret|ne renouvel|ferm|quitt|interromp|stopp|me retir|me desabon|me desinscri|desactiv)\w* (?:donc |ici |plus |de |a |au |aux |d'|mon |cet |ce |cette |l'|les |la |le |des |votre |vos |service |abonnement |inscription |envoi |reception |alertes ){{0,6}}{TEXT}(?<!message)\b|(?:renonce|renoncons) (?:a|au|aux) (?:service|programme|alertes?|abonnement|liste) ?(?:de |d')?",
    # It is said of the texts, and told at the end.
    rf"{NOUN} (?:[^\s.?]+ ){{0,14}}?(?<!pas )(?<!que )(?<!ca )(?<!qui )(?<! est )(?<! ete )(?<! etait )(?:arrete[rz]?|cesse[rz]?|stoppe[rz]?|stop|coupe[rz]?|desactive[rz]?|supprime[rz]?|suspende[rz]?|bloque[rz]?|enleve[rz]?|interrompez|annule[rz])(?:-les|-moi|-nous| les| moi)?(?: (?:tous|tout|toutes|ca|cela|aussi|egalement))?{IS_END}",
    r"(?:faut|fo|faudrait|faudra|temps|devez|dois|devriez|pouvez|peux|peut|pourriez|pourrais|voulez|veux|vouloir|demande|prie|supplie|somme|ordonne) (?:vraiment |bien |juste |donc |que vous |de |d'|que tu ){0,2}(?:tout )?(?:d')?(?:arrete[rz]?|cesse[rz]?|stoppe[rz]?|couper|laisser tomber)(?: (?:ca|cela|tout|tout ca|maintenant|la))?(?= [.,?]|[ ]?$)(?<!je dois arreter)(?<!tu peux arreter)(?<!quand peut arreter)",
    r"(?:(?<=^ )(?:il )?(?:faut|faudrait|fo) que (?:ca|cela|ceci)|(?:tout )?(?:contact|echange|envoi|communication)s? (?:doi(?:t|vent)|devra|devront)) (?:vraiment |absolument )?(?:s'|se )?(?:cess|arret|stopp|prendre fin|prenne)\w*\b",
    rf"(?:que|q|k|qu) (?:vous |tu |ca |cela |ceci |ces |vos |tes |les |le |ce |cet |cette |l'|{NOUN} ){{1,3}}(?:s'|se )?(?:arret(?:iez|es)|cess(?:iez|es)|stopp(?:iez|es)|finissiez)\b(?! pas)(?= [.,?]|[ ]?$| (?:tout|ca|cela|maintenant|enfin|avec|la)\b(?! \w+ (?:de|pour))| (?:de |d')?{SENDS}| (?:l'envoi|les envois)| {TEXTS})",
    r"(?:(?<=^ )|[.,] |fai\w+ (?:en sorte )?)(?:et |alors |donc )?(?:que|qu') ?(?:tout )?(?:ca|cela|ceci|ce cirque) (?:cesse|s'arrete|finisse|prenne fin)(?= [.,]|[ ]?$| (?:merci|enfin|maintenant)\b)",
    rf"(?:rest\w+|arret\w+|ten\w+)(?:-en| en)? la (?:avec|pour|de) (?:les |vos |ces |tes |tous |toutes ){{1,2}}{TEXT}\b",
    rf"que (?:vos|ces|tes|les|tous|ce|cet) (?:ces |vos )?{NOUN} (?:s'|se )?(?:arretent?|cessent?|stoppent|prennent fin|finissent)\b",
    rf"(?:arret|fin|cessation|suspension|interruption|suppression) (?:(?:immediate?|definiti\w+|totale?|complete?|de|des|tout|toute|tous|vos|mes|ces|l'ensemble) ){{1,5}}{TEXTS}(?<!soldes)",
    rf"(?:met\w*|mis)(?:[- ]\w+)? (?:un terme|un stop|fin|un frein|le hola|un point final) a(?:ux?)? {few(5)}(?:{NOUN}\b|ca\b|cela\b)",
    rf"{START}(?:de )?(?:coupe|interromp|desactive|suspend|arrete|cesse|stoppe)[rz]?(?:-les|-moi ca|-moi| tout)(?: ca)?{IS_END}(?! (?:ca|tout) , c)(?! pour (?!de bon|toujours|moi|mon|l'envoi|vos))|{START}(?:arr?ett?|cess|stopp)(?:ez(?: (?:ca|tout|donc))?|e[rz]?(?:[- ]moi)? ca)(?= [.,]|[ ]?$)|{START}stop(?= (?:[.] )?(?:bande|espece) d)|(?<=^ )on arrete (?:la|ca|tout)(?= [ .]*$)",
    r"(?:merci de|veuillez|priere de) (?:arreter|cesser|stopper)(?: (?:tout )?ca)?(?= [.,?]|[ ]?$)",
)
"""To cease."""

# It is forbidden to send.
FORBIDDING = (
    rf"(?:que|q) (?:vous|tu|l'on|on|personne|votre \w+) (?:ne |n')?{SELF}(?:{BOTHER}|{DELIVER}) {MORE}(?= [.,?]|[ ]?$| (?:[^\s.,?]+ ){{0,3}}?{NOUN}\b| (?:sur|a|par|rien|jamais|de)\b)",
    # Ne plus me texter, ne pas insister; pour pas recevoir.
    rf"{START}(?:plus|pas) (?:envoyer|ecrire|contacter|texter) (?:{few(2)}(?:a |pour )?moi|encore|{NOUN}|ce num\w*)\b",
    rf"(?:j'|n'|d')?(?:ne|n|de|d|pour|a|merci de|faut|aimerais|voudrais|veux|souhaite|prefere|demande|(?<!je )(?<!j')peux|pouvez|pourriez|pourrais|faudrait) (?:merci de |surtout |bien vouloir )?(?:ne |n )?{MORE} (?:(?:du tout|jamais|rien|plus|surtout) )?(?:{SENDS}|{GETS}(?= [.,?]|[ ]?$| (?:[^\s.,?]+ ){{0,4}}?(?:d'|l')?{NOUN}\b| (?:de|d'|ce genre|vos|tes|votre|ta|cette|la liste|votre|merci|ici|sur|par|dans|ds|ca|rien|jamais|vous|vou|contact\w*|sollicit\w*|appel\w*)\b))",
    # N'envoyez plus, m'ecris plus, achalez moi pu.
    rf"(?:{TOLD}(?:ne |n'|n )?{SELF}(?:{BOTHER}|{DELIVER})(?:[- ](?:moi|nous|me))? (?:surtout |donc )?(?:plus|jamais|rien|pas)(?:(?<!-moi plus)(?<!-nous plus)|(?= rien))(?: (?:jamais|rien|d'|de|d'autres?|du tout))?(?: {TEXTS}(?<!plus d'infos)(?<!plus d'informations)(?<!plus d'info)|{END}))",
    r"n'?e?(?:n|m|y)? ?(?:insist|persist)\w+ (?:pas|plus)\b(?! sur l)|(?:ne pas|pas la peine d'|inutile d'|arret\w+ d') ?insist\w+",
    rf"(?:(?:de quel droit|qui vous (?:a |donne )?(?:permis|autorise|permet|le droit)) (?:vous |de |d')|(?:vous|tu) (?:ne |n')?(?:arr?et\w+|cess\w+|stopp\w+) (?:pas|jamais) (?:de |d')|(?:defense|illegal|ill?icite|inadmissible|scandaleux|interdi\w+|prohib\w+|defend\w*|hors de question|pas question|inutile|vous empecher|pas la peine|pas besoin|pas d'accord|plus la peine|dispense[rz]?(?:-vous|-toi)?|gardez-vous|abstien\w+(?:-toi)?|absten\w+(?:-vous)?) (?:de |d'|que vous |formellement |d ){{0,3}}(?:continuer (?:a|de) )?(?!(?:me |m'|nous )?(?:r?appel|telep))){SENDS}",
    # N'utilisez plus mon numero; il ne doit plus servir.
    r"(?:ne |n'|n )?(?:utilis|emploi|employ|us|exploit|vend|partag|conserv|gard|divulgu|compos|spam|text|contact)\w* (?:plus|pas|jamais) (?:jamais )?(?:mon|ce|mes|notre) (?:num\w*|tel\w*|portable|cell?\w*|mobile|coordonnees|donnees)\b",
    r"(?:ne plus|ne pas|plus|arret\w+ d'|cess\w+ d'|cess\w+ de|arret\w+ de) ?(?:(?:utilis|us)er (?:[^\s.,?]+ )?pour (?:la |de la |des |vos )?(?:pubs?|promos?|sms|marketing|demarch\w+|prospection)\b|(?:utilis|emploi|employ|us|exploit|vend|partag|conserv|gard|appel|compos)\w+ (?:mon|ce|mes|notre) (?:num\w*|tel\w*|portable|cell?\w*|mobile|coordonnees|donnees)\b(?! (?:de|d') ?(?:compte|client|dossier)))",
    rf"(?:que|qu') ?(?:je|j'|on|nous|mon \w+|ma \w+) ?(?:ne |n')?(?:en )?(?:recoi\w+|recev\w+|soi[st]|soyons|ai|aie|voi\w+|sub\w+|lise|entende) (?:plus|pas|jamais|aucun\w*)(?: (?:jamais|rien|de|d'|aucun|du tout|vos|ces|parler))*(?: (?:{NOUN}|vous|votre|contact\w*|sollicit\w*|derang\w*|importun\w*|harcel\w*|inscri\w*|abonn\w*|demarch\w*)\b|{END})",
    rf"que (?:c[ea]|cela|celui-ci|ce {NOUN}) soit (?:bien |vraiment )?(?:la |le |votre |ton |ta )(?:tout )?(?:derni(?:er|ere) {NOUN}|dernier)(?= [.,]|[ ]?$| (?:merci|svp|stp|de (?:vous|votre))\b)|qu'il n'y (?:en )?ait (?:plus|pas)(?: d'autres?| (?:de |d'){NOUN})?(?= [.,]|[ ]?$| merci)|(?:que ce soit|c'est|ceci est|c'etait|ce sera|sera|que ce sms soit|(?<=^)|(?<=[.,])) ?(?:bien |la |le |votre |ton |mon ){{0,3}}(?:tout )?derni(?:er|ere) {NOUN} (?:que (?:vous|tu)|que (?:je |j')(?:recoi|veux|accept|toler|li[st]|souhait|support)|de votre part)",
    rf"(?:que (?:plus )?|plus )personne (?:[^\s.,?]+ ){{0,5}}?(?:ne |n')?{SELF}(?:{BOTHER}|{DELIVER})(?= plus\b| [.,?]|[ ]?$| (?:de chez|de votre|par sms|ici|sur ce|d\w*sormais)\b)(?<!personne ne m'ecrit)(?<!personne m'ecrit)(?<!personne ne repond)",
    r"(?:mon|ce|notre|cette|ma) (?:numero|num|tel\w*|portable|cell?\w*|mobile|nom|contact|ligne|adresse|fiche) (?:ne |n')?(?:doit|devrait|peut|dois) (?:plus|pas|jamais) (?:[^\s.,?]+ ){0,2}?(?:servir|figurer|apparaitre|etre|recevoir|se trouver|faire partie|rester)\b",
)
"""Not to."""

# What they do not want, and no more of it.
NOT_WANTING = (
    rf"(?:j'|n'|j'n')?(?:veu?[xt]?|voul\w+|souhait\w+|accept\w+|tolere\w*|desir\w+|autoris\w+|permet\w*|aime\w*|demande|apprecie) (?:plus|pas|jamais) (?:du tout )?(?:que|qu'|k|q) ?(?:vous |tu |on |l'on |votre \w+ )(?:continu\w+ (?:a|de) )?{SELF}(?:{BOTHER}|{DELIVER}|utilis\w+ mon)(?! (?:avant|pour rien|le |la ))",
    rf"(?!(?:je |on |nous |j')?(?:voudr|aimer|souhaiter)\w+ plus (?:de|d'|souvent)){NOT_WISH} (?:du tout |non plus |plus |vraiment |rien |a |de |d |pour |par |en |avec |qu'on |que vous |q |quoi que ce soit ){{0,3}}(?:{OF}{TEXT}(?<!message)\b|(?:de |d'|vos |tes |ces |vo |vs |ton |votre ){{1,3}}(?:petites? |genre d'|type d'|sales? )?{NOUN}\b(?<!besoin de rappel)(?<!besoin d'infos)(?<!besoin d'info)|(?:de |d'|a )?(?:continuer (?:a|de) )?{GETS}(?= [.,?]|[ ]?$| (?:[^\s.,?]+ ){{0,4}}?(?:d'|l')?{NOUN}\b| (?:de |d')?(?:vous|vos|vou|toi|votre|ta|ca|rien|cela|tout|quoi|(?:re)?contact\w*|sollicit\w*|derang\w*|demarch\w*|spam\w*|harcel\w*|embet\w*|dans|ds|sur|par|merci)\b)|(?:de |d'|a )?{SENDS})",
    rf"(?:que|qu') ?(?:vous|tu|on|l'on) (?:ne |n')?{SELF}(?:{BOTHER}|{DELIVER})(?<!que vous ecrivez) {MORE}\b",
    rf"(?:j'en|en|j en|jen|n'en|on en|je|j|je ne) (?:ne )?(?:veux|ve|veut|veu|voulons|voudrais|souhait\w+|desir\w+|accept\w+) (?:plus|pas|point|aucun)(?: du tout)?(?= [.,?]|[ ]?$| (?:de|d|d'|vos|merci|du tout|jamais)\b)(?<!je veux pas)(?<!je ne veux pas)(?<!je voudrais plus)(?! [.,] (?:est-ce|avez-vous|as-tu|y a|c'est (?:possible|combien|quoi|trop)|combien|ou |on peut|peut-on|puis-je|je (?:peux|pourrais|vais)|pouvez-vous (?:m'en|en|me) |finalement|ajoute|(?:c'|et c')etait (?:trop|tellement|si|vraiment|tres|delici|malade|ecoeur)))(?! , (?:\w+ au lieu|(?:c'est )?trop|rembours|annul|repren|echang|rend|mett|donn|ajout|prend|\d+ (?!fois)))(?! [.,] (?:[^\s]+ ){{0,8}}?(?:en plus|de plus|commande)\b)(?! (?:de |d')(?!vo|ces|tes|ca|cela|tout|{NOUN}))|jve[ux]* (?:plus)(?= [.,?]|[ ]?$)",
    # To get none of them.
    rf"(?:ne |n')(?:(?:veu[xt]?|voul\w+|voudr\w+|souhait\w+|desir\w+|tiens|tenons|accept\w+|compt\w+|aimer\w+) (?:plus |pas )?(?:a |de )?)?(?:en )?(?:re[cs]evoir|avoir|lire|voir) (?:(?:ni|aucune?|plus|pas|jamais|le moindre|la moindre|un seul|une seule|d'autres?|de|d'|vos|ces|tes|autres?) ){{1,4}}(?:{NOUN}\b|rien\b)(?<!d'infos)(?<!d'informations)(?<!de nouvelles)",
    r"(?:ne |n')?(?:recevoir|avoir|veu[xt]?|voul\w+|entendre) (?:absolument )?(?:plus|pas) rien (?:de (?:chez )?(?:vous|votre)|sur ce|sur mon|par (?:sms|texto))\b",
    # Enough of it.
    rf"{DISLIKE} (?:(?:de|d|par|avec|a|contre|la|qu'on|que vous|que tu|d'etre|etre|constamment|toujours|recevoir|lire|tout|toutes|tous|trop|vraiment) |d'|l'){{0,4}}(?:{OF}{TEXT}(?<!message)\b|(?:vos|tes|ces|votre|ton) {NOUN}\b|recevoir (?:tout )?(?:ca|cela)\b|{SELF}(?:{BOTHER})(?: par)?)(?! (?:a la (?:tele|radio)|sur (?:youtube|facebook|internet)))",
    rf"(?:ca fait|ca va (?:faire|la)|ca commence a bien faire|c'est assez|[cs]a suffit?|c'est trop|y'? ?en a marre|c'est bon|ca va|stop|suffit|c'est fini|finie?s?|c'est termine|terminee?s?|basta|assez|on arrete) (?:la |bon |, |avec |des |de |trop de |d'|pour |maintenant |le |les ){{0,2}}(?:(?:vos|tes|ces) {NOUN}|(?:les|l'|la|le|des|d'|de)? ?{TEXT}(?<!message))\b(?! (?:que|de (?!masse|pub)|du|d'hier|a la (?:radio|tele))\b)",
    rf"(?:tu|vous|vos {NOUN}|tes {NOUN}|ces {NOUN}|{NOUN}) (?:(?:commenc\w+|finiss\w+|fini\w+|continu\w+) (?:vraiment |serieusement )?(?:a|par|de) )?(?:me |m'|nous )(?:s(?:a?o|aou)ul|irrit|exasp|gen|deplai|incommod|perturb|indispos|agress|oppress|ennui|lour|tap|gonfl|fatigu|enerv|derang|embet|harcel|emmerd|cass|fai[ts]|gav|pomp|tann|ecoeur|agac|insupport|horripil|goss|badr|achal|lass|pollu|pourri|reveill|gach|stress|emp[eo]ch|spam|bombard|inond|submerg|cour)\w*(?! (?:vraiment )?(?:pas|plaisir|rire|penser|du bien|pour (?:le|ton|votre|mon)|que))(?: (?:[^\s.,?]+ ){{0,4}}?(?:{NOUN}|chier|la nuit|les pieds|les couilles|les oreilles|la vie|sur les? (?:nerfs|systeme)|sur le|au plus haut point|(?:enormement|profondement|serieusement|grave|vraiment|beaucoup|a (?:la longue|force|mort))(?= [.,]|[ ]?$))\b| [.,]|[ ]?$)",
    # No more of it.
    rf"(?:(?:(?<=^ )|[.,] |et |alors |donc |merci |dit |redis |repete |maintenant |mais |non ){PLEASE})(?:plus|zero|aucune?|pas|finis?|sans|finie?s?|c'est termine|terminee?s?|adieu|ciao|terminus|stop|non|halte|basta|assez|marre|no more|y'? ?en a marre|jamais) (?:(?<=plus )une? |plus |aucune? |jamais |un seul |une seule |le moindre |la moindre )?(?:de |d'|a |aux? |des |les |vos |tes |ces |avec |ce |cette |genre |type |mes |seul |moindre |autres? ){{0,4}}(?:(?:communications?|notifications?|alertes?|rappels?|offres?|contacts?|sollicitations?|envois?|publicites?) (?:par |via |en |de |d')(?:vos )?)?{TEXT}\b(?! (?:recu|recue|sur (?:mon|le|notre) repondeur|de ta part|depuis|pour (?:le|la|mon|ma|ton)|de (?:lui|elle|ma|mon)|non lu|ce (?:matin|soir)|en attente|dans|chez(?! (?:moi|nous))|(?:[^\s.,?]+ ){{0,6}}?(?:depuis|avant)|comme|de (?:confirmation|rappel|suivi|lui|elle|l'ecole|la (?:banque|prof|mairie))|de la part|d'erreur|(?:ne )?(?:s'|m'|est|passe|arrive|marche|part))\b)",
    rf"(?:rien a (?:cirer|faire|battre|foutre|secouer|branler|carrer|fiche)|(?:me |m'en |men |m'|on s'en )(?:fou[st]?|contrefou\w+|fiche|balance|tape|moque|bats|branle)|passe[rzs]?|passer(?:ai|ais)|dispense\w*|epargne\w*) (?:[- ]?(?:moi|nous|me) )?(?:completement |royalement |eperdument |bien |volontiers )?(?:de |d'|des )?(?:vos|tes|ces|votre|ta|ton|cette) (?:[^\s.,?]+ ){{0,1}}?{NOUN}\b",
    rf"(?:dispens|epargn|exempt|gard)\w+(?:[- ](?:moi|nous|vous|toi|les))? (?:de |pour vous |donc |d')?(?:vos|tes|ces|les|ton|votre|ce genre de|tout|toute) (?:[^\s.,?]+ ){{0,1}}?{NOUN}\b(?<!gardez ces infos)(?<!les infos)(?<!les soldes)",
    rf"{NOUN} (?:[^\s.,?]+ ){{0,2}}?(?:, )?(?:tu (?:te |peux te )?l(?:a|e|es) gardes?r?|(?:vous pouvez|tu peux|merci de|veuillez|priere de) (?:bien )?(?:vous |te )?(?:les |le |la )garder|gardez-les|garde[rz]?[- ]l(?:a|e|es))\b",
    rf"{NOUN} (?:[^\s.?]+ ){{0,4}}?(?:[.] )?(?:c'est pas la peine|ce n'est pas la peine|(?:ne )?(?:m'|me |nous )?(?:interess\w+|concern\w+|servent|sert|regard\w+) (?:pas|plus|en rien|a rien|aucunement|nullement|guere|jamais)|(?:ne |n')?(?:ont (?:pas|plus) lieu d'etre|sont interdits|sont (?:pas|plus) (?:les )?(?:pour moi|bienvenu\w*|utiles?|necessaires?|souhait\w+|voulu\w*|desir\w*|autoris\w+))|non (?:desir\w+|sollicit\w+|voulu\w*|souhait\w+)|tres peu pour moi|non merci|indesirables?|j'en veux (?:pas|plus)|jen veu\w* (?:pas|plus))\b",
    r"(?:mon|ma|notre) (?:tel\w*|portable|cell?\w*|mobile|boite|numero|num|0[67]|messagerie|gsm) (?:n'|ne )?(?:est|c'est) (?:pas|plus) (?:une?|votre|le|la|a|fait pour)\b",
)
"""Not to want it."""

# To take a number off.
REMOVAL = (
    rf"(?:numero|num|contact|tel\w*|portable|cell?\w*|nom) (?:a|est a|merci de) (?:enlever|retirer|supprimer|effacer|rayer|oublier|bloquer|radier|bannir|sortir)(?:{END}| {FROM}| sans)",
    rf"(?:comptez|compte|laisse[rz]?|mette[zr]|mets|tene[zr]|garde[rz]?|exclue[rz])[- ](?:moi|nous|mon numero) (?:en dehors|hors|a l'ecart|loin|dehors|a part) (?:de|d'|du) ?(?:vos|votre|tes|ce|cette|ces|tout|la|{LIST})\b",
    rf"(?:retirez|enlevez|supprimez|effacez|oubliez|rayez|virez|efface|supprime|retire|enleve|oublie|perdez|bloquez|sortez|otez|radiez)-(?:le|la|les|en moi|m'en|nous en)(?= (?:de|d'|des|du) (?:[^\s.,?]+ ){{0,2}}?{LIST}\b)",
    rf"{NOT_KEPT}(?:d'|l'|m')?{FORMS}(?:[- ](?:moi|nous|le|la|vite|donc|toute?s|tous|aussi|egalement|{ADVERB})){{0,3}} {MINE}(?= [.,?;]|[ ]?$| (?:il|elle|et|pis|puis|faque|mais|parce|de|d'|des|du|dans|merci|tout|partout|maintenant|car|parce|a|sur|avant|sinon|pour|conform\w+|au|en|hors|c'est|je (?!vous (?:re)?(?:donn|envo)|te (?:re)?(?:donn|envo)|change|mets?\b)|on (?!change|met)|nous|listes?|dedans|comme|des|le plus|dans les|sous|asap|vite|rapid\w+|illico|direct|thx|thanks|ok|donc|sans|ou (?:je|j|jvous|jvais|bien|on|vous|c'est|alors|mon|ca))\b)(?! pour (?!de bon|toujours|tout|vos|les)| dans (?:la|le) (?!liste|base|fichier)|(?: et| pis| puis| a) (?:je reviens|remplac\w+|ajout\w+|mett\w+))",
    rf"{NOT_KEPT}(?:(?<!en train )d')?(?:me |m'|nous |m|la |le |l'){{0,2}}{FORMS}(?:[- ](?:moi|nous|le|la|les|en))? (?:tous |toutes |les deux |ma \w+ |mon \w+ |{ADVERB} ){{0,3}}{FROM}",
    rf"{NOT_KEPT}(?:retire|enleve|supprime|suprime|efface|raye|radie|ote|vire|exclue|oublie|banni|elimine|desab+on+e|desinscri|desinscrive|desabo|debarque|remove|delete|blackliste|sorte|raie)[zstr]?[- ](?:moi|nous)(?: (?:donc|vite|tous|toutes|les deux|tous les deux|de la|de ca|dedans|d'ici|d'la|une fois pour toutes?|maintenant))*(?:{END}| ou (?:je|j|jvous|jvais|bien|on|vous|c'est|alors)\b| (?:de|d') ?(?:tout|partout|la(?= [.,?]|[ ]?$| (?:merci|c'est|je|j'\w+|svp|stp))|ca|ici|cela)\b| (?:de|d'|des) ?(?:vos|votre|tes|ta|vo) (?!cours|equipe|planning|tournee|stage|tournoi|agenda|programme d|atelier|groupe d))(?<!sortez-moi de la)(?<!sors-moi de la)(?<!sortez moi de la)(?<!sors moi de la)(?! pas\b)",
    rf"(?:j')?(?:(?:voul|pouv|peux?|peut|pourr|voud|dev)\w*(?:-\w+)*|merci|veuillez|veux|voudrais|souhaite|demande|aimerais|faut|faudrait|priere|moyen|possible|exige|comment|oblige\w*|gentil\w*|souhaiterais|prie|penser|faire pour|faire|vouloir|aimable) (?:bien |vouloir |de |d'|juste |donc |a |pour |vous |que vous |on |tu |je |simplement |gentiment ){{0,4}}(?:nous |me |m'|m|se |s')(?:retire|enleve|supprime|suprime|efface|raye|radie|ote|sorti|vire|exclu|oublie|banni|elimine|desabonne|desinscri|delete|blackliste)(?:r|re|s|z|vez|vre|iez|viez|e|ve)?(?: (?:tous|toutes|les deux|de la|de ca))*{END}(?! (?:de|du) (?:la|le)? ?(?:liste d'attente|cours|marathon|cantine|course|tournoi))",
    rf"(?:j')?(?:souhaite|veux|voudrais|demande a|desire|aimerais|exige d'|demande d'|souhaiterais|prefere|exige|voulons|souhaitons) (?:a )?(?:etre|et) (?:definitivement )?(?:{REMOVE}\w*|desabonn\w+|desinscri\w+|desabo|hors|off|out|absente?)(?: {ADVERB})?(?= [.,?]|[ ]?$| (?:merci|de tout)\b| {FROM})",
    rf"(?:j')?(?:veu[xt]?|ve|voul\w+|voudr\w+|souhait\w+|desir\w+|demand\w+|aimer\w+|prefer\w+|peux|devrais|tien[st]? a|tenons a|merci de|veuillez|priere de|pour) (?:a )?(?:ne )?(?:plus|pas) (?:etre|et|faire partie|figurer|apparaitre|compter|rester|(?:me|nous) trouver|continuer a etre|etre inscrite?) (?:inscrite?s? |abonnee?s? |comprise?s? |presente?s? |destinataires? |au nombre )?(?:dans|ds|sur|parmi|a|de|des|en|entre) (?:vos|tes|votre|ta|ton|vo|la|cette|les|ces|vtr)? ?{LIST}\b",
    rf"(?:rectific\w+|retrait|suppression|radiation|effacement|desinscription|desabonnement|desabo|oubli|exclusion|demande de (?:retrait|suppression|radiation|desinscription|desabonnement)) (?:(?:immediate?|totale?|complete?|de|d'|du|des|definiti\w+|demande\w*|vos|a) ){{1,4}}(?:mon|ce|mes|notre|{LIST})\b",
    r"(?:^|[.,]) ?(?:demande de |merci de proceder (?:a|au) (?:mon |ma )?)?(?:radiation|effacement|suppression|retrait|resiliation|resilier|numero a (?:enlever|retirer|supprimer|effacer|rayer|oublier)|sortir|quitter|desinscri\w+|desab+o\w*|effacez|supprimez|retirez|enlevez|supprimer|effacer|enlever|retirer)(?: (?:merci|sms|textos?|de (?:la|votre|vos|cette|ta) listes?|numero|de mon numero|immediate?|s'il vous plait|demandee?|alertes?|definiti\w+|totale|vos sms|moi))*(?= [.,?]| ?$)(?! , (?:c'est|comment|je|quand|il|on))",
    rf"(?:(?<=^ )|[.,] |je |veuillez |merci de |de |pour |bonjour |vouloir |pouvez-vous |peut-on |faut )(?:me |m'|nous )(?:vous )?(?:(?:faire )?(?:retirer|enlever|supprimer|effacer|rayer|oublier|exclure)|desab+on\w+|desinscri\w+|desabo|desenreg\w+)(?: (?:merci|de tout|de la|{ADVERB}))*(?:{END}| {FROM})",
    r"(?:inscri\w+|met\w*|ajout\w+|plac\w+|pass\w+)(?:[- ](?:moi|nous))? (?:mon numero |ce numero |mon \w+ |moi |nous )?(?:sur |dans |a |en |ds )?(?:votre |la |une |vos |ta |tes )?(?:listes? (?:rouge|noire|d'opposition|d'exclusion|de refus|de blocage|des (?:exclus|opposes|refus|numeros bloques)|stop|anti\w*)|liste de ceux qui|bloctel|blacklist|lnnte|non abonnes)\b",
    r"(?:suis|est|numero|inscrite?) (?:[^\s.,?]+ ){0,3}?(?:sur |a |dans )?(?:bloctel|liste rouge|la lnnte|liste nationale (?:de|des) numeros)\b",
    r"(?:sort|degag|decriss|decal+iss|debarqu|debarrass|disparai|foutez le camp|tir|va|parte?)\w*(?:[- ](?:toi|vous))? de (?:mon|ma|mes|notre) (?:tel\w*|portable|cell?\w*|ecran|messagerie|boite|vie|gsm|mobile|telephone)\b",
    rf"(?:mon|ce|le|son|ma|cette|la|notre) (?:bon |mauvais )?{PHONE} (?:[^\s.?]+ ){{0,12}}?(?:retirez|enlevez|supprimez|effacez|oubliez|rayez|virez|efface|supprime|retire|enleve|oublie|perdez|bloquez|sortez|otez|radiez|degagez)-(?:le|la|les)\b",
    r"(?:ne |n')?(?:fai[st]?|sui[ts]|sommes|etions|etais) (?:plus|pas) (?:partie|membres?|clients?|clientes?|abonnees?|inscrite?s?|concernee?s?|proprietaires?|locataires?|parents?|adherente?s?)\b.*(?:retir|enlev|supprim|effac|ray|radi|stop|arret|cess|desinscri|desabonn|ne plus|ot|inutile|plus (?:m'|me |de |besoin)|oubli)\w*",
    rf"(?:mon|ma|notre) (?:fils|fille|mari|femme|mere|pere|enfant|ex|epoux|epouse|frere|soeur|chien|chat) (?:[^\s.?]+ ){{1,12}}?[.,] (?:(?!ne (?:me|nous|le|la|les) |n')[^\s.?]+ ){{0,6}}?(?:ne plus|plus (?:m'|de|me)|arretez|cessez|retirez|enlevez|supprimez|effacez) (?:[^\s.?]+ ){{0,5}}?(?:{TEXT}|numero|liste\w*|{BOTHER})",
)
"""To be taken off."""

# Rights, what was said before, threats.
PENALTY = r"(?:plainte|plaintes|bloqu\w+|signal\w+|denonc\w+|avocat\w*|huissier\w*|tribuna\w+|justice|poursui\w+|police|gendarm\w+|cnil|rgpd|cndp|apdp?|autorite (?:de (?:protection|controle)|belge|competente)|signalement\w*|preposee?|33700|33 700|crtc|lcap|amende|resili\w+|chang\w+ (?:de|d')|quitt\w+|supprim\w+|attaqu\w+|proces|juridique\w*|legal\w*|arcep|dgccrf|bye|ferm\w+ mon compte|ca va (?:mal|chauffer|barder)|part\w* (?:ailleurs|a la concurrence)|(?:ach\w+|irai|vais|irons|aller|voir|abonner\w*|ira) (?:\w+ )?ailleurs|avis negatif|(?:avis|note) (?:sur )?google|une etoile|(?:plus|jamais) (?:les pieds|un pied|le pied)|(?:re)?vien\w* (?:plus|jamais)(?! (?:tard|tot|vite))|(?:voir|chez) (?:la|les|le|un|vos|votre) concurren\w+|perd\w+ une? client\w*|(?:rend|dechir|coup|jett|brul)\w* (?:ma|la) carte|(?:j'|je |je vous |j'vous |jvous )affich\w+|(?:mauvaise?|sale|contre) ?-?(?:pub|publicite|reputation|note)\b|un scandale|me plaindre|de mes nouvelles|cas aux reseaux|tout le monde saura)"
RIGHTS = (
    # They thought that it was over.
    rf"(?:croyais|pensais|croyait|pensait|cru|suis cense\w*|etais cense\w*|normalement)(?: [^\s.,?]+){{0,3}}? (?:desab\w+|desinscri\w+|(?:ete|etais|etre) {REMOVE}\w*|plus {GETS})(?!.*\b(?:remett|reinscri)\w*)",
    rf"(?:croyais|pensais) (?:avoir |que j'avais )(?:deja )?(?:arrete|stoppe|bloque|annule|mis fin a) (?:tout )?(?:ca\b|{few(1)}{TEXTS})|(?:promis|dit|assure|croyais|pensais) (?:que )?(?:ca|cela|vous) (?:s'|allait |alliez )?(?:arreter|cesser|stopper)\w*",
    rf"(?:decoch|cliqu|ferm|resili|quitt|ann?ul|supprim|demenag|vendu|appel)\w* (?:[^\s]+ ){{1,9}}?re[cs]oi\w* (?:encore|toujours) {few(2)}{TEXT}\b",
    r"(?:j'ai |je |j')(?:deja )?(?:demand|exig|reclam)\w+ le (?:arret|interruption)(?= [.,?]|[ ]?$| hier| il y a| la)|(?<=^ )j'ai (?:deja |bien |pourtant )*(?:dit|repondu) non(?= [.,?]|[ ]?$)",
    r"pourquoi (?:je|on|est-ce que je) re[cs]oi\w+ (?:ca|cela|vos|ces|tes)\b.* (?:rien|jamais|pas) (?:signe|souscrit|abonne|inscrit|donne)\w*",
    r"(?:prend|comprend|reconnai\w*|accepte) pas (?:[^\s.,?]+ ){0,2}?stops?\b|si ca continue (?:avec )?(?:ces|vos|les|tes) (?:sms|textos?|messages|pubs?|appels)\b|(?<=^ )droit (?:a l'oubli|d'opposition|a l'effacement|de retrait)(?= [.,]|[ ]?$)|(?:ne )?consen[st]\w* (?:plus|pas)(?= [.,]|[ ]?$| a)|signal\w+ (?:votre|ton) num\w*|(?:est|suis) (?:[^\s.,?]+ ){0,2}?(?:la )?(?:lnnte|liste (?:rouge|nationale))\b|(?:toujours|encore) pas (?:ete )?(?:desab\w+|desinscri\w+)|pourquoi (?:je suis|suis-je) (?:toujours|encore) (?:abonnee?|inscrite?)(?= [.?]|[ ]?$)|(?:plaindre|saisir|alerter|contacter|appeler|ecrire) (?:a |aupres de )?(?:la |l'|le )?(?:cnil|crtc|arcep|dgccrf)\b|prochaine fois (?:[^\s.?]+ ){0,3}?(?:police|avocat|cnil|bloque|signale)\b",
    rf"(?:dev(?:r?ais|r?ions|r?ait)|etais cense\w*|recevr\w+|recevoir) (?:normalement )?(?:plus|pas) (?:{GETS} )?{few(1)}{TEXTS}",
    rf"(?:mon|ma|notre) (?:retrait|desinscription|desabonnement|radiation)(?:{END}| {FROM})",
    rf"(?:prefere|prefererais|mieux|tres bien) sans {NOUN}\b|personne (?:ici |chez \w+ )?ne veut (?:de |d')?(?:vos|ces|tes) {NOUN}\b",
    r"(?<!annule )(?<!annuler )(?<!annulez )(?:ma|mes|notre|\d+ ?(?:e|eme)|deuxieme|troisieme) demandes? (?:de |d')(?:desinscri\w+|desabo\w+|retrait|suppression|radiation)\b",
    rf"(?:[jn]')?(?:ai|a|avons) (?:jamais|pas|rien) (?:accept|souhait|voulu|desir|choisi|consenti|sollicit)\w* (?:a |de |d')?{GETS}",
    rf"(?:rgpd|cnil|crtc|lcap|lnnte|bloctel|loi (?:canadienne )?anti-?pourriels?|loi informatique|droit (?:d'opposition|a l'oubli|a l'effacement|d'effacement|de retrait|de ne)|33 ?700|article (?:21|17|l)|l34-5)\b(?! (?:est|c'est quoi|ca veut))(?=.*(?:{TEXT}(?<!message)\b|numero|donnees|{BOTHER}|effac\w+|supprim\w+|coordonnees|oppos\w+|liste\w*|stop|arret\w+|cess\w+|retir\w+|invoqu\w+|exerc\w+|plainte|signale))",
    rf"(?:(?:vos|ces|tes|ce|votre|cet|cette|recois|recu|mes|stop|de|d') (?:[^\s.,?]+ )?{NOUN}|numero|donnees|oppos\w+|exerc\w+|effac\w+|supprim\w+|plainte|signal\w+|coordonnees|contact\w*|conform\w+|invoque|vertu|violation) (?:[^\s?]+ ){{0,14}}?(?:rgpd|cnil|crtc|lcap|loi anti-?pourriels?|loi informatique|33 ?700|signal-?spam|bloctel|dgccrf)\b(?! c'est quoi)",
    rf"(?:m'|nous |s')?(?:oppos\w+|opposition|objecte) (?:[^\s.,?]+ ){{0,3}}?(?:a |au |aux |d'|de )(?:[^\s.,?]+ ){{0,5}}?(?:{NOUN}|prospection|utilis\w+|traitement|num\w*|reception|recevoir|contact\w*|demarch\w+|coordonnees|donnees)\b(?! bancaires)",
    r"(?:j')?(?:retir\w+|revo\w+|annul\w+|repren\w+|suspend\w+|cancell?\w*) (?:[^\s.,?]+ ){0,3}?(?:mon|cette|l'|le|notre|ma|tout) ?(?:consentement|accord|autorisation|permission|adhesion|inscription aux|inscription a vos|acceptation)\b(?! (?:de (?:prelev|paie|decouv)|pour l[ae] ))",
    r"(?:ne |n')(?:avez|as|a|ont) (?:plus|pas|jamais|jamais eu|pas eu|plus du tout) (?:mon|notre|son) (?:consentement|accord|autorisation|permission)(?= [.,]|[ ]?$)",
    rf"si (?:je ne|je n'|mon \w+ n'|mon \w+ ne|mes \w+ ne|ce numero n'|nous ne) ?(?:suis|est|sont|sommes|ai|a) (?:toujours )?(?:pas|plus|jamais) (?:ete )?(?:{REMOVE}\w*|desab\w+|desinscri\w+)(?: {ADVERB})?(?: {FROM}|(?= [^.?]*{PENALTY}))",
    rf"(?:sans|jamais|pas|aucun|n'ai|j'ai) (?:[^\s.,?]+ ){{0,4}}?(?:mon |d'|l'|le |de |ma )?(?:consentement|accord|autorisation|permission|consenti|autorise|autorisee|souscrit|inscrite?|abonnee?|accepte)(?= [.,?]|[ ]?$| (?:pour|a|de|d'|aux?) (?:[^\s.,?]+ ){{0,4}}?(?:{TEXT}|recevoir|contact\w*|sollicit\w*|ca|cela|utiliser|m'(?:ecr|env)\w+|me \w+er)\b)(?<!consentement)(?<!accord)(?<!accepte)",
    rf"(?:sans|pas|plus|jamais|aucun\w*|(?:qui|vous) a donne) (?:[^\s.,?]+ ){{0,3}}?(?:consentement|accord|autorisation|permission) (?:[^\s.?]+ ){{0,3}}?(?:pour|a|de|d'|aux?) (?:[^\s.,?]+ ){{0,4}}?(?:{TEXT}|recevoir|contact\w*|sollicit\w*|m'(?:ecr|env)\w+|me (?:text|contact|sollicit|relanc|envoy)\w+)\b",
    rf"(?:je |on |nous |j')?(?:refus\w+|declin\w+|rejet\w+|n'accept\w+ (?:pas|plus)|n'autoris\w+ (?:pas|plus)|n'adher\w+ pas) (?:[^\s.,?]+ )?(?:de |d'|a |que |qu'|tou(?:te?s?|s) |vos |les |tes |l'|des |ces |on |vous |tu |mon numero ){{0,4}}(?:(?<=tout )message\b|(?:continuer a )?{GETS}|{TEXT}(?<!message)\b|{NOUN} (?:par|commerc\w+|sms|publi\w+)|(?:sois|soit|soyez) (?:utilis|contact)\w+|{SENDS})",
    r"(?:continu\w+|encore|pourquoi|toujours|\d+ fois|\d+ ?x) (?:[^\s?]+ ){0,8}?(?:j')?(?:envo\w+|repon\w+|ecri\w*|tape|mis|texte|di[st]|fai[st]) (?:[^\s.,?]+ ){0,2}?stop\b|(?:envoye[rz]?|repondu|ecrit|tape|mis|texte|dit|fait) (?:le mot |deja |bien |encore |vous |des )?(?:stop|arret|stops)\b(?=.*(?:march|fonctionn|toujours|continu|encore|pourquoi|rien|quand meme|recoi|malgre|arret|fois|hier|deja|et vous|re[cs]ev))",
    r"(?:stop|arret|desabonnement|desinscription) (?:ca |sa |ne |n'|le |lien )?(?:ne )?(?:march|fonctionn)\w* (?:pas|plus)\b|malgre (?:mes|mon|ma|plusieurs|le|les|\d+) (?:[^\s.,?]+ )?(?:stop|demandes?|desabonnement|desinscription|refus|stops|arret)\b|j'avais (?:pourtant )?(?:dit|demande|repondu|ecrit) (?:de |d'|que )?(?:stop|arret\w*|plus|ne plus|cess\w*|non|me retir\w*)",
    rf"(?:le |au |votre |la |un )?(?:encore |un |une |prochain |prochaine |autre |seul |dernier |nouveau |nouvel(?:le)? |toute? ){{1,3}}{NOUN} (?:de (?:plus|votre part|vous)|comme (?:ca|celui)|supplementaire)? ?(?:[.,] )*(?:et |= |c'est |je |ou |alors ){{0,3}}(?:[^\s.,?]+ ){{0,6}}?{PENALTY}\b",
    rf"(?:(?:si|des que|la prochaine fois que) (?:jamais )?(?:vous|tu|je|on|ca|l'on) (?:[^\s.,?]+ ){{0,4}}?{SELF}(?:{BOTHER}|{DELIVER}|continu\w+|recoi\w+(?= (?:[^\s.,?]+ ){{0,3}}?(?:{NOUN}\b(?! d'erreur)|[cs]a\b|quoi|quelque|quelconque|encore(?= [.,]|[ ]?$| de )|quelque))|insist\w+|persist\w+|recommenc\w+|n'arret\w+)|continue[rz] (?:comme ca )?et)(?: [^\s?]+){{0,12}}? {PENALTY}\b",
    r"(?:je|j'|on|nous|j'vais) ?(?:(?:vais|va|allons) (?:devoir )?)?(?:vous |te |t'|le |ce numero |le numero )?(?:bloque|bloquer|signale|signaler|denonce|denoncer|reporte|attaque|blackliste)(?:r|rai)? ?(?:a la|au|aupres|vos|votre|ce|comme|vous|pour (?:harcel|spam)\w*|en spam|33700)\b|(?:je|j') ?(?:vais )?(?:vous |te |t')(?:ai )?(?:bloque|signale|blackliste|denonce|mets en spam)(?:r?ai|r|e?e?s?)?\b(?! (?:la|le|les|un|une|que|l'|des|mon|ma)\b)|(?:vous |tu )(?:etes|es|seras|serez) (?:maintenant |deja |bientot )?(?:bloquee?s?|signalee?s?|blackliste\w*|en spam)\b(?! (?:dans|a|au|aux|en|par|la|ou|depuis|sur (?:la|l'))\b)|(?:numero|expediteur) (?:bloque|signale|bloque et signale)\b",
    rf"(?:porte\w*|depos\w+|plainte) (?:[^\s.,?]+ )?(?:plainte |sera deposee |pour )?(?:contre vous|pour harcelement|pour spam|a la cnil|aupres|harcelement)\b|derni(?:er|ere) (?:avertissement|fois que je|sommation|rappel avant) ?(?:[^\s?]+ ){{0,9}}?(?:{PENALTY}|stop|arret\w*|demand\w*(?! [.,] (?:ou|quand|comment|combien|est-ce|mon|ma|je veux (?:mon|ma|mes|etre rembours))\b)|di[st]|sms|avant)\b|dernier avertissement\b|mise en demeure\b",
)
"""Rights, what they said before, what they will do."""

# They ask how to get out; they send whoever texts away.
AWAY = (
    rf"demand\w+ (?:[^\s.,?]+ ){{0,4}}?(?:d'etre|a etre|d'et|mon|ma) (?:{REMOVE}\w*|retrait|desab\w+|desinscri\w+|radiation)(?:{END}| {FROM})",
    rf"(?:ca|vous|tu|vos {NOUN}|tes {NOUN}) (?:me |m'|nous )(?:tap\w+ sur|cass\w+ les|cour\w+ sur|sort\w* par|prend\w* la tete|pren\w+ la tete)(?: [^\s.?]+){{0,6}}? {NOUN}\b",
    rf"(?:avez|as) (?:pas|aucun|plus|nullement) (?:le |aucun )?(?:droit|raison|motif)s? (?:de |d')(?:[^\s.,?]+ ){{0,2}}?(?:utilis\w+ mon (?:num|tel|cell|portable)\w*|{SENDS})|(?:plus|pas|aucune?) (?:de |la moindre )?(?:raisons?|motifs?|utilite) (?:de |d'|a ){SENDS}|(?:j'annule|je (?:resilie|retire|supprime|cancelle)) (?:mon|l') ?(?:inscription|adhesion aux|abonnement a (?:vos|la liste)){END}",
    rf"(?<!n'en )(?<!en )(?<!ne )(?<!ai )(?<! a )(?<!avons )(?:allez|partez|trouvez|trouve)(?:[- ](?:vous|toi))? (?:donc )?{SELF}(?!plus |pas )(?:{BOTHER}|prospecter|vendre|ecrire a)? ?(?:(?<!trouvez )(?<!trouve )quelqu'un d'autre|quelqu'un d'autre(?= (?:a |pour (?:vos|tes|ces) ))|(?<=^ trouvez )quelqu'un d'autre(?=[ .]*$)|quelquun dautre|ailleurs|d'autres? (?:gens|personnes|clients|pigeons?|client)|un autre pigeon)\b",
    rf"(?:pourquoi|pq|pk|pkoi) (?:vous|vs|tu) (?:ne )?{SELF}(?:{BOTHER}|{DELIVER}) (?:encore?|encor|tjrs|toujours|sans arret|sans cesse|tous les jours|chaque|autant|tant|tout le temps)\b(?! (?:en retard|deux fois|pas))",
    rf"(?:comm?ent?|kom+en?t?|cmt|commt|ou|moyen|possib\w+|que|quoi(?! sert)|quel\w*|astuce|solution|possibilite|facon) (?:[^\s.,?]+ ){{0,7}}?(?:pour |de |d'|a |je |on )?(?:me |se |m'|s'|nous |vous |mon )?(?:(?:enlev|retir|sor|ray|vir|sauv|effac|supprim|tir|echapp|debarrass|exclu)\w* {FROM}|desabonn\w+|desinscri\w+|desabo\w*|desinscription|desactiv\w+ (?:[^\s.,?]+ ){{0,3}}?{TEXT}|(?:sort\w*|quitt\w+|dispara\w+) (?:de |d')?(?:[^\s.,?]+ )?{LIST}|bloquer (?:vos|ces|tes) {TEXT}|(?:arret\w+|stopp\w+|coup\w+|annul\w+|supprim\w+|resili\w+|finir|se debarrasser|echapper|mettre fin) (?:de |avec |a |aux? |d')?(?:[^\s.,?]+ ){{0,4}}?{TEXT}(?<!message))\b(?! (?:de (?:la cantine|mon fils|ma fille)|pour le|des courriels)| (?:du|de la|de l'|d'une?|des|a|aux?|de mon|de ma) ?(?!{few(2)}(?:l'|d')?{LIST}))",
    rf"(?:comm?ent?|kom+en?t?|cmt|commt|moyen|possib\w+|qu'est-ce|que|quoi|faire|fait|fais|faut|solution) (?:[^\s.,?]+ ){{0,6}}?(?:pour|pr|pou|de|d'|a) (?:que )?(?:ne )?(?:plus|pas|ne) (?:plus |pas |jamais )?(?:{GETS}|{SENDS})",
    r"(?:allez-vous|vous allez|vas-tu|tu vas|comptez-vous) (?:enfin )?(?:arreter|cesser|stopper)(?: un jour| enfin)?(?= [?])|(?:vous|tu) (?:arretez|arretes|cessez) quand(?= [?]| (?:vos|tes|ces|de)\b)",
    rf"pourquoi {few(4)}(?:encore|toujours) (?:sur|dans|inscrite?|abonnee?) {few(2)}(?:l'|d')?{LIST}\b(?! d'attente)",
    rf"(?:desab\w+|desinscri\w+)-l(?:a|e|es){END}",
    r"(?<!vous )(?<!te )(?<!le )(?<!la )(?<!les )(?<!leur )(?:laiss\w*|lach\w*|fout\w*|fich\w*|fous|criss\w*|calis\w*|sacr\w*|donn\w*|accord\w*)(?:[- ](?:moi|nous|donc|enfin|juste|un peu|maintenant)){0,3} (?:mon \w+ |ma \w+ |mes \w+ |notre \w+ |ce numero |en )?(?:tran[qk]\w*|patience|(?:la |en )?paix?|pepere|souffler|respirer)\b(?! (?:pour|le temps|avec (?:lui|elle|ca)|chez moi|sous|\d+))",
    r"(?:allez|va|aller|vas|allons)(?:[- ](?:vous|te|toi))? (?:donc )?(?:(?:vous|te) )?(?:faire (?:voir|foutre|mettre|enculer|cuire|pendre|paitre|f\w*)|voir ailleurs|chier|au diable|embeter quelqu'un|harceler|vendre ailleurs|crever)\b",
    r"(?:lach|oubli)\w*[- ](?:moi|nous) (?:un peu |donc )?(?:la grappe|les baskets|avec (?:vos|tes|ca|votre|ta))\b",
    r"(?:^|[.,]) ?(?:stop|halte) a tou(?:t|s|tes)(?= [.,]|[ ]?$)",
    r"(?:pour|veux|voudrais|comment|peut|peux|puis-je|moyen d(?:e |')|possible d(?:e |')) ?(?:enfin )?avoir la paix\b(?! avec (?:lui|elle|mon|ma))",
    rf"(?:vois|voyons|comprends) pas (?:l'interet|la raison|l'utilite|pourquoi) (?:de |je |d')?(?:{GETS}|recois)\b",
    r"^ (?:la paix|du calme|de la paix)(?= [.,]|[ ]?$)|(?:contact|ecri|joign|joind)\w*[- ](?:moi|nous) (?:uniquement|seulement|exclusivement|que|plus que) par (?:courriels?|e-?mails?|mails?|telephone|courriers?|la poste|appels?)\b",
    r"(?:achal|goss|badr|zigonn|tann|derang|embet|emmerd|soul|saoul|harcel|spam|sollicit|relanc|contact|text|ecri|appel|fatigu|bassin)\w*[- ](?:moi|nous) (?:plus|pas|jamais)\b",
    r"(?:silence radio|plus un mot|plus un bruit de vous|tres peu pour moi|bon debarras|passez votre chemin|ne me parlez plus|oubliez que j'existe|bye bye definitivement|adieu)(?= [.,]|[ ]?$| (?:merci|avec|de vous|de ta|les|a vos)\b)",
    r"(?:^|[.,]) ?(?:stop|stopp?e[rz]?|arrete[rz]?) (?:(?:merci|la|maintenant|definitif|tout|a tout|totale?|ca|pour de bon|enfin|j'en peux plus|a la fin|cordialement|par pitie|pitie|mon numero|vous) )*(?:madame|monsieur|mr|mme|mesdames|messieurs|les gars|mec|frere|frerot|bro|chef|patron|merci|bordel|putain|la|maintenant|j'ai dit|je dis|a la fin|par pitie|pitie|wesh|hein|quoi|tout|tonton|tantie|cordialement|pour de bon|enfin)(?= [.,]|[ ]?$)",
    rf"(?:c'est |ceci est |encore |consider\w+ (?:ca |cela |(?:vos|ces|tes) {NOUN} )comme )(?:du |de la |un |une )?(?:harcelement|spam|pourriel|intrusion|acharnement)\b(?=.*(?:{TEXT}|stop|arret|cess|numero|$))(?! (?:de (?:mon|ma|la part)|a l'ecole|que|au|le|la|mon|ma|ce|cet|cette)\b(?! {NOUN}))",
    rf"(?:vos gueules?|ta gueule|tg(?= avec)|vos g|ferme[rz]?[- ]la|{START}(?:putain )?la ferme|silence)(?= [.,]|[ ]?$| (?:avec|les|maintenant|un peu|putain)\b)",
    rf"(?:pourquoi|pq|pk) (?:est-ce que )?(?:vous |tu )?(?:continu\w+|encore|persist\w+|insist\w+|je (?:recois|recoi) (?:encore|toujours))[- ]?(?:vous|tu)? ?(?:a |de |d')?(?:{SENDS}|(?:vos|tes|ces) {NOUN}\b|{TEXT})",
    rf"(?:continu\w+|persist\w+|s'entet\w+|insist\w+|cesse\w*|pass\w+ \w+ temps) (?:a|de|pour) {SENDS}(?=.*(?:malgre|suffit|dit non|refus|stop|alors que|pourtant|arret|plainte|marre|bloqu|signal|desabonn|desinscri|jamais))",
)
"""To be told how, or to be left."""

FRENCH_CONSTRUCTIONS = (*CEASING, *FORBIDDING, *NOT_WANTING, *REMOVAL, *RIGHTS, *AWAY)
"""How its words are put together; what is no wish of texts by its object is no part of them."""

FRENCH_ASIDE = (
    *SORTS_ASIDE,
    # Others who write no more, more of what they want, an end that is only a date.
    r"\b(?:il|elle|ils|elles|(?:mon|ma|mes|le|la|les) \w+) (?:ne |n')?(?:veu\w+|voul\w+|souhait\w+|peu\w+) (?:plus|pas|jamais) (?:du tout )?(?:(?:m'|me |nous )\w+|qu'on (?:l'|les |la )r?appel\w+)",
    r"(?<!ne )(?<!n')\b(?:veux|veut|voulons) plus d'(?:infos?|informations?)(?= [.,?]|[ ]?$| (?:svp|stp|s'il|sur|pour|merci|avant)\b)",
    r"\b(?:fin (?:de |des |du )|quand (?:cesse|s'arrete|arrete|finit) )(?:la |l'|cette )?(?:promo\w*|soldes?|offres?|campagne)\b",
    rf"(?<![\w'-]){FOR_NOW}",
    rf"(?<!que )(?<!de )(?<![\w'-])(?:le|la|les|mon|ma|mes|notre|un|une) (?!num|et )\w+ (?:ne |n')(?:me |m'|nous |lui |leur )?(?:{BOTHER}|{DELIVER}) (?:plus|pas|jamais)\b(?<!rive plus)(?<!oie plus)",
    r"\b(?:ma|mon|mes) \w+ (?:dit|pense|dis\w+|trouve) que vous (?:ne |n')[^.,]*",
    r"\b(?:a|ont|avez|avez-vous|as-tu) (?:deja )?(?:arrete|cesse|stoppe) (?:de |d'|les |vos )[^.,?]*(?= [?])",
    r"\b(?:pas|plus) (?:besoin|la peine|necessaire) (?:de |d')(?:me |m'|nous )?(?:r?appel[el]|telephon)\w*(?!\w)(?! (?:le |la |l'|mes |mon |ma |nos |les )(?:controle|revision|vaccin|echeance|entretien|ramonage|vidange|cotisation))(?![^.,]* par (?:sms|text|mess))",
    r"\b(?:text|ecri)\w+ (?:au volant|en (?:conduisant|cours|classe))\b",
    # What texts are made of.
    r"\b(?:en|a la|(?<!demande )(?<!exige )(?<!reclame )(?<!souhaite )(?<!sollicite )(?<!veux )(?<!voudrais )la) fin d(?:e|u|es) (?:votre |chaque |vos |tous les |nos )?(?:sms|textos?|messages?)\b|\bmention stop\b",
    # What has not come for long, or from another; a number blocked by mistake; a service that is sold.
    r"\bfait (?:[^\s.,?]+ ){1,4}?que (?:je |j'|on |nous )(?:ne |n')?(?:re[cs]oi\w*|recev\w+|ai) (?:plus|pas|rien)\b[^.,?]*",
    r"\b(?:m'|nous )(?:a|ont|avez|avait) (?:encore )?jamais (?:contact|notifi)\w*",
    r"\b(?:pense|crois|possible|peur|peut-etre|oups) (?:que |, )?j'ai bloque\w* (?:votre|ton|vos) \w+",
    r"\bj'ai bloque\w* (?:votre|ton) \w+ (?:par (?:erreur|accident|megarde)|sans (?:faire expres|le vouloir))",
    r"\b(?:avez-vous|auriez-vous|offrez-vous|vendez-vous|as-tu|y a-t-il|existe-t-il|cherche) (?:une? |des )(?:services?|app\w*|solutions?|produits?|logiciels?|forfaits?|outils?|appareils?) (?:pour|qui (?:peut|permet de)) (?:bloqu|filtr)er (?!vos |tes |votre )[^.,?]*",
    # What else is let alone, and written to; what is eaten.
    r"\blaiss\w* (?:mon|ma|mes|le|la|les|nos|notre) (?:chiens?|chats?|chiots?|chatons?|minous?|pitous?|lapins?|oiseaux?|plantes?|fleurs?|cheveux|sourcils|frange|barbe|moustache|ongles|gazon|pelouse|arbres?|haies?|meubles?) tranquilles?",
    r"\b(?:ne |n')(?:ecri|text|envoy)\w+ (?:pas|plus) a (?:mon|ma|mes) [^\s.,?]+ [^.?]*?\b(?:ecri|text|envoy)\w*[- ](?:a )?moi\b",
    rf"\bveux plus en (?:avoir|manger|prendre) de (?:ces|cette|ce|cet) (?!{NOUN}\b)\w+",
    # They hope that it goes on; they would not be taken off.
    r"\b(?:espere|esperons|souhaite|j'aimerais) (?:bien |vraiment )?que (?:vous |tu |on )(?:ne |n')(?:allez|vas|va|avez|comptez|voulez)? ?(?:pas|jamais) (?:arret|cess|stopp|supprim|coup|interromp)\w*[^.,]*",
    r"\b(?:veu\w*|voul\w+|voudr\w+|souhait\w+|faut|aimer\w+) (?:surtout )?pas (?:d')?etre (?:retir|enlev|supprim|effac|ray|radi|exclu|desab|desinscri|vir)\w*(?:(?! mais )[^.,])*",
    # Whom somebody is to tell.
    r"\b(?:dis|dire)(?:[- ]lui|[- ]leur| a (?!vo|v't|ta|ton|tes|l|un)[^\s.,]+) d(?:e |')(?:ne |plus |arret|cess)[^.,]*",
    # What they never said or wanted.
    r"\b(?:j'|n')?(?:ai|avons|avais|avions) (?:jamais|pas) (?:dit|demande|voulu|souhaite|ecrit|pretendu|decide) (?:que |de |a |d')?(?:je |j'|nous )?(?:voul\w+ |souhait\w+ )?(?:que vous |me |m'|nous |vous )*(?:desab|desinscri|arret|cess|retir|quitt|stop)\w*[^.,]*",
    # That others stop: a pity, or news.
    r"\b(?:dommage|triste|decue?|desolee?|vrai|parait|on me dit|on m'a dit|entendu|lu|apprends|appris|remarque) (?:dire )?(?:que |qu')(?:vous |on )(?:arret|cess|stopp|suspend|ne |n')[^.,]*",
    r"\bsi vous (?:arretez|cessez|stoppez) (?!pas|de m|de n|maintenant)[^.,]*",
    # What somebody asked of them.
    r"\b(?:m'a|nous a|m'ont|m'avait|me|vous a) (?:dit|ecrit|repondu|demande) (?:de |d'|que )[^.]*\b(?:lui|leur|l'\w+)\b[^.]*",
    # They do not mind.
    r"\b(?:ne |n')?(?:m'|me |nous )?(?:oppos\w+|refus\w+|declin\w+|regrett\w+|derang\w+|gen\w+|embet\w+|plains) (?:pas|nullement|aucunement)(?: du tout)?(?: (?:a|de|d'|que|si|vos|les|mais) ?[^.,]*)?(?= [.,]|[ ]?$)(?! [.,] (?:mais|par contre|arret|stop))",
    # What they would do one day, not now.
    r"\bsi (?:un jour |jamais |demain )?(?:je |j'|on )(?:ne |n'|n'en |en |le |la )?(?:voul|souhait|desir|aim|decid|chang|av|ai|et)\w*ai[st]\b(?![^?]{0,200}\bcomment\b)[^.,]*",
    r"\bsi (?:un jour|jamais) (?:je |j'|on )[^.,]*",
    # What they would not have done, or another is to be told.
    r"\b(?:pas question|hors de question|surtout pas) (?:de |d'|que (?:vous|tu|je) )?(?:me |m'|nous )(?:retir|enlev|supprim|effac|ray|radi|desins|desab|exclu)\w*[^.,]*",
    r"\b(?:dites|demande[rz]?)(?:[- ]lui|[- ]leur| a (?:son|sa|ses|leurs?|cet?|cette|l[ae]|les) ?[^\s.,]+) d'(?:arret|cess|stopp)er(?= [.,?]|[ ]?$| (?:svp|stp|merci)\b)",
    r"\b(?:desole\w*|dsl|s?cuse\w*(?:[- ]moi)?|excuse\w*(?:[- ](?:moi|nous))?|pardon\w*|navree?|m'excuse) (?:[^\s.,?]+ ){0,2}?(?:de |d')(?:ne )?pas (?:vous |t'|te |l'|les )?(?:avoir|etre|recevoir|repondre|pouvoir|lire|voir|voyez|vu)\b[^.,]*",
    # Enough to know; when an offer ends; what need not be posted; who never wrote; a phone that is lost; a word that is dropped.
    r"\b(?:(?:j'ai|avons|avez|as|aurai) (?:bien |deja |maintenant )?assez d'info\w*|assez d'info\w* pour (?:l'instant|le moment|commencer|decider|choisir|aujourd'hui))\b",
    r"\b(?:quand|quelle heure|quelle date|quel jour)(?: est-ce que| que)? (?:la|le|les|votre|vos|cette) (?:promo\w*|soldes?|offres?|specia\w+|rabais|concours|campagne)(?: [^\s.,?]+){0,3}? (?:s'|se )?(?:arret\w*|cess\w*|fini\w*|termin\w*)(?= [?])",
    r"\b(?:plus|pas) besoin de (?:me |nous )?(?:le |la |l')(?:poster|envoyer|expedier|imprimer|transmettre|adresser)\b[^.,]*(?:, par (?:text|sms)\w* [^.,]*)?",
    r"\b(?:mon|ma|le|la|votre|un|une) (?!num|cell|tel)\w+ (?:m'|nous )?(?:a|avait) (?:jamais|pas|rien) (?:encore )?(?:text|ecri|contact|envoy|avis|notifi)\w*",
    r"\bbloqu\w+ (?:mon|ma) (?:ancien(?:ne)? |vieux |vieille )?(?:cell?|tel|carte|ligne|appareil|iphone|portable)\w*(?=[^?]{0,200}\b(?:perdu|vole|brise|casse)e?\b)",
    r"\b(?:lach|pass|shoot|garroch|drop)\w*[- ](?:moi|nous) (?:donc |juste )?un (?:petit |ptit )?(?:texto|texte|sms|message)\b(?! de plus)",
    # What is written somewhere, or stands at a corner.
    r"\b(?:c'est|y'? ?a|y'? ?avait|est) (?:ecrit|marque|indique|note) stop(?: sms)?\b[^.,]*",
    r"\b(?:gauche|droite|tout droit|juste|tourn\w+|carrefour|apres|avant) (?:au|le|du) stop\b",
)
"""What is said beside a plea, and none itself."""

FRENCH_STAYS = (
    *SORTS_STAYS,
    # They want them again, or go on wanting them.
    r"(?:je |j'|on |nous )(?:les |en |la )?(?:veux|voudrais|souhaite|voulons|aimerais|desire)(?: (?:bien|finalement|maintenant|de nouveau|a nouveau|toujours|encore))* (?:les (?:recevoir|ravoir|avoir) )?(?:de nouveau|a nouveau|encore (?:les )?recevoir|recommencer a|continuer a (?:les )?recevoir|toujours (?:les )?recevoir)",
    r"(?<!vous )(?<!vs )(?:recommencez|reprenez|continuez|rallumez|reactivez|retablissez)(?: \w+)? (?:a |de |d')?(?:m'|me |nous |les |l'|vos )(?!harcel|derang|emb|spam)",
    # Enough of waiting.
    r"(?<=^ )ca suffit(?: la)? , (?!.*\b(?:te?xt\w*|sms|messages?|promos?|pubs?|listes?|numero|arret\w*|stop|offres?)\b).*\b(?:attends|repondez[- ]moi|rappelez[- ]moi|mon colis|ma commande|parler (?:a|au) )",
    r"change d'avis (?:[^.]*)(?:remett|recommenc|repren|garde|recevoir|continu|veux (?:bien|les))",
)
"""They say that they stay."""
