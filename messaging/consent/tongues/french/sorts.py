"""What a business sends in French by another name than texts, and what else is sent, stopped or done without.

Words are laid out as `words.py` says.
"""

from ..tongue import few
from .words import FORMS, LIST, NOBODY, NOT_KEPT, NOUN, REMOVE, SENDS, START, TEXT, TOLD

_SORT = (
    r"(?:propositions?|missions?|convocations?|questionnaires?|formulaires|programmes?|catalogues?|recettes?|suggestions?|conseils|astuces|recommandations?|liens?|profils?|annonces?|menus?|plannings?|horaires|horoscopes?|resultats?|tirages?|scores?|tarifs|voeux|sorties|jobs?|postes|emplois|formations"
    r"|invitations?|petitions?|cagnottes?|prieres?|versets?|citations?|brochures?|depliants?|prospectus|tracts?|ventes|evenements?|activites|animations?|spectacles?|concerts?|films?|matchs|avis|trucs?|machins?|choses?|betises?|affaires|gazettes?|opportunites|biens|maisons|appartements?|logements?|locations?"
    rf"|codes (?:de )?(?:promo|reduc)\w*|bons (?:de reduction|d'achat)|demandes|creneaux|estimations?|statistiques|meteos?|previsions|videos?|podcasts?|temoignages|{NOUN})"
)
"""What texts bring."""
_GOODS = (
    r"(?:lentilles|croquettes|capsules|box|couches|gelules|medicaments|cartouches|echantillons|colis|paquets?|produits?|factures?|releves?|magazines?|journ\w+|revues?|fleurs|paniers?|vins?|bouteilles?|livres?|pieces?|cafes?|thes?|complements?|repas|plats?|filtres?|rasoirs?|lames?|cosmetiques|serviettes"
    r"|livreurs?|techniciens?|commercia(?:l|ux)|vendeurs?|gens|ouvriers?|equipes?|gars|chauffeurs?|ambulances?|taxis?|stagiaires?|commandes?|livraisons?|cheques?|photos?|documents?|papiers?|cles?|chequiers?|cartes?|timbres|courriers?|mails?|e-?mails?|courriels?)"
)
"""What no text brings."""
_SENT = r"(?:r?envo\w+|adress\w+|transmet\w+|expedi\w+|fai\w+ (?:parvenir|passer)|propos\w+|partag\w+)"
_TO = r"(?:me |m'|nous |lui |leur )"
_SOME = r"(?:de |d'|des |vos |tes |ces |tou(?:te)?s (?:vos|ces|tes) |ce genre de |toutes? sortes? de |autant de |votre |les )"
_YOURS = rf"(?:vos|tes|ces|ce genre de) (?!{_GOODS}\b)\w+[sx]\b"
_NEEDLESS = r"(?:inutile|(?:pas|plus)(?: la)? (?:la peine|peine|besoin|necessaire|utile)|rien ne sert)"
_OFFERED = rf"(?:rendez-vous|rdv|visites?|devis|credits?|prets?|assurances?|contrats?|forfaits?|abonnements?|services?|bilans?|essais?|soins?|cartes?|placements?|travaux|creneaux|seances?|cours|options?|extensions?|renouvellements?|garanties?|{_SORT})\b"
_BY_TEXT = r"(?:par|via|en) (?:sms|textos?|texte|message)\b"
_AT_END = r"(?= [.,]|[ ]?$| (?:svp|stp|s'il|merci|ni|chaque|tous|toutes|car|parce|je|j'\w+|on|c'est|maintenant|a ce|sur (?:ce|mon)|par (?:sms|texto))\b)"
_THEN = r"(?! [.,] (?:mais|plutot|juste|donnez|dites|appel\w+|je passe\w*|je viens|je (?:les|l'|le) (?:ai|a|aurai)|j'ai (?:bien )?(?:trouv|recu|vu|eu)|c'est bon|c'est recu|envoy\w+))"
_OF_WHAT = (
    r"(?: (?:de (?:la |l')?|d'|du |des |au |aux |a la |pour (?:le |la |les )?|sur (?:le |la |les )?)[^\s.,?]+)?"
)
_KNOWN = r"(?!(?:[^\s.,?]+ )?(?:code|mot|facture|recu|paye|regl|parl|rep|confirm|ticket|colis|billet)\w*)"

FRENCH_SORTED = (
    # No more of what is sent.
    rf"(?:(?:ne |n')?plus (?:jamais )?|{NOBODY}(?:arr?ett?|cess|stopp)(?:er|ez|e)(?: donc)? (?:de |d'))(?:{_TO})?{_SENT} (?:{_SOME}{_SORT}\b{_OF_WHAT}|{_YOURS}){_THEN}",
    rf"{TOLD}(?:ne |n'|n )?{_TO}?{_SENT}(?:[- ](?:moi|nous))? (?:plus|jamais) (?:(?:de |d'|des |vos |tes |ces |tou(?:te)?s (?:vos|ces|tes) |les ){_SORT}\b(?<!plus d'infos)(?<!plus d'informations)|{_YOURS}){_THEN}",
    rf"{_NEEDLESS} (?:de |d'){_TO}?{_SENT} {_SOME}{_SORT}\b(?<!les informations)(?<!les infos)(?<!votre message){_OF_WHAT}{_THEN}",
    rf"{TOLD}(?:ne |n'|n )?{_TO}{_SENT}(?:[- ](?:moi|nous))? (?:plus|jamais) (?:(?:tout|toutes) )?(?:ca|cela|ces choses|ces trucs){_AT_END}(?! , (?:mais|plutot|envoy))",
    rf"{TOLD}(?:ne |n'|n )?{_TO}propos\w+ (?:plus|jamais) (?:de |d'|vos |ces ){_OFFERED}{_OF_WHAT}{_AT_END}",
    rf"(?:ne |n')?(?:plus|pas) {_TO}proposer (?:de |d'|vos |ces ){_OFFERED}{_OF_WHAT}{_AT_END}",
    rf"(?:plus|pas) besoin de (?:vos|tes|ces) {_SORT}\b(?<!vos informations)(?<!vos infos)(?<!vos horaires)(?<!vos tarifs){_OF_WHAT}{_THEN}",
    rf"{NOBODY}(?:arr?ett?|cess|stopp)(?:er|ez|e) (?:avec )?(?:(?:vos|ces|tes) (?:avis|propositions|questionnaires|horoscopes|voeux|prieres|liens|suggestions|conseils|recommandations|catalogues|profils)|les (?:avis de|propositions|questionnaires|horoscopes|voeux))\b",
    rf"{START}plus (?:de |d')(?:jobs|offres|annonces|missions|profils|postes|propositions|visites|logements|appartements|biens|maisons|candidat\w+|cv) (?:svp |merci )?(?:[.,] )?(?:merci )?(?:j'ai|on a|nous avons) (?:deja |enfin )?(?:trouve|signe|un (?:cdi|emploi|poste|logement))",
    r"(?:plus |pas )?aucune? (?:demarche|proposition|offre|prospection|sollicitation)s? commercia\w+(?= [.,]|[ ]?$| (?:svp|merci))",
    r"(?:plus|sans) (?:de |d')?(?:demarche|proposition|prospection|sollicitation)s? commercia\w+(?= [.,]|[ ]?$| (?:svp|merci))",
    r"(?:declin|refus|rejet)\w+ (?:d'avance )?(?:tou(?:te?s?) (?:vos |les )?|vos |tes |ces )(?:offre|proposition|sollicitation|communication|contact|demarchage|publicite|envoi|invitation)s?\b(?! (?:en dessous|au-dessous|inferieur|a moins|sous|de moins|pour (?:la|le|ma|mon)))",
    r"(?:vous ai|vous a|vous avons|vous avait|t'ai) (?:(?:deja|bien|pourtant|\d+ fois|cent fois) )+(?:dit|repondu) (?:que )?(?:c'etait )?non\b",
    r"(?:n'|ne )?(?:autoris\w+|interdi\w+|consen\w+|accept\w+) (?:pas|plus|aucunement|aucune?) (?:a )?(?:l'|toute |le |la )?(?:usage|utilisation|exploitation|emploi|partage|diffusion|stockage|revente) de (?:mon|mes|ce|notre|nos) (?:num\w*|tel\w*|portable|coordonnees|donnees)",
    r"(?:e-?mails?|mails?|courriels?|courriers?|la poste) (?:[^\s.?]+ ){0,3}?(?:et|mais|,) (?:donc )?(?:plus rien|plus jamais|rien) par (?:sms|textos?)\b",
    rf"non merci (?:pour|a) (?:toutes )?(?:vos|ces|tes) (?:ventes|{NOUN})\b(?!.*\bmais\b)",
    # Whatever comes by text.
    rf"(?:je |j'|jen |on |nous |ne |n')(?:ne |n')?(?:ai |avons )?(?:veu[xt]?|voul\w+|voudr\w+|souhait\w+|desir\w+) plus (?:recevoir )?(?:le |la |les |l'|vos |votre |ces |cette |ce ){_KNOWN}{few(5)}{_BY_TEXT}(?! (?:ou|mais)| , mais)",
    rf"(?:plus|pas) besoin (?:du |de la |de l'|des |de vos |de votre |d'avoir |de recevoir ){_KNOWN}{few(5)}{_BY_TEXT}(?= [.,]|[ ]?$| (?:svp|merci|chaque|tou\w+))(?! , mais)",
    rf"(?:{TOLD}(?:ne |n'|n )?{_TO}?{_SENT} plus|{NOBODY}(?:arr?ett?|cess|stopp|suspend|coup)(?:er|ez|re|e)) (?:le |la |les |l'|vos |tes |ces |cette ){_KNOWN}{few(5)}{_BY_TEXT}(?! (?:ou|mais)| , mais)",
    rf"{_NEEDLESS} (?:de (?:me )?les (?:envoyer |recevoir )?|en plus )?par (?:sms|textos?)(?= [.,]|[ ]?$| (?:svp|merci))(?! [.,] (?:appel|donn|dit|un mail))",
    rf"{START}(?:plus|stop|non) (?:de |d'|aux? |a la )(?!infos?\b|informations\b|details?\b|repons)[^\s.,?]+ {_BY_TEXT}(?= [.,]|[ ]?$| (?:svp|merci))(?!.*(?:\?|depuis|bug|normal))",
    # Needless to go on, to keep us, to remind us.
    rf"{_NEEDLESS} (?:de |d')(?:continuer|poursuivre|maintenir|prolonger)(?: a| dans| avec)? (?:l'|les |vos |ces |cette |ce |tes |tous |votre |des |d'|de (?:nous |m'|me )?)*(?:{NOUN}\b|envoyer {few(2)}{NOUN}\b)",
    rf"{_NEEDLESS} (?:de |d')(?:me |nous |m'|le |la )(?:garder|laisser|conserver|compter|maintenir|mettre|inscrire|faire figurer) (?:encore )?(?:dans|sur|parmi|a) {few(2)}(?:l'|d')?{LIST}\b(?! d'attente)",
    rf"(?:{_NEEDLESS} (?:de |d')|ne plus |(?:arr?et|cess)(?:er|ez|e) (?:de |d'))(?:me |nous |m')(?:(?:alerter{_AT_END}|(?:prevenir|avertir|aviser|alerter) (?:pour (?:les|vos|chaque)|des|de vos|a chaque|par (?:sms|texto)|quand (?:il y a|vous))\b)|rappeler (?:le |la |les |l'|mon |ma |mes |nos )(?:controle|revision|vaccin|echeance|entretien|visites?|dates?|don|cotisation|ramonage|vidange|anniversaire|reunion|seance|cours|entrainement)\w*(?!.*\b(?:j'y|je serai|je viens|c'est note)\b))",
    rf"{_NEEDLESS} (?:de |d')(?:lui|leur) rappeler (?:ses|leurs|les|le|son) (?:rendez-vous|rdv|medicaments|visites?|seances?|soins|vaccins?)",
    # It is ended, whatever stands between.
    rf"{NOUN} (?:[^\s?]+ ){{0,16}}?(?:(?<!comment )(?<!pour )(?:d'|d )?y mettre (?:donc |enfin )?|mette[zr]-y )(?:fin|un terme|un stop|le hola)\b",
    rf"{NOUN} (?:[^\s.?]+ ){{0,6}}?(?:[.?] )+(?:merci , )?(?:arr?ett?|cess|stopp|coup|suspend|supprim|gard|bloqu)ez[- ]les(?= [.,]|[ ]?$| (?:svp|stp|s'il|merci|maintenant|tout de suite|vite|tous|toutes)\b)",
    r"refus\w+ que (?:mon|ce|notre|mes) [^\s.,?]+ (?:serv\w+|soi\w+ (?:utilise|vendu|partage|transmis|exploite)\w*|figur\w+|circul\w+)",
    rf"(?:vos|ces|tes) {NOUN} (?:c'est|sont|ressemblent a|relevent) (?:vraiment |clairement )?(?:du |de la )(?:spam|harcelement|pollution|demarchage|pourriel|arnaque)",
    rf"perd\w+ (?:donc )?(?:pas |plus )?(?:votre|ton) temps (?:a |avec )(?:{SENDS}|(?:vos|tes|ces) {NOUN})",
    rf"(?:horreur|marre|assez|ras[ -]le[ -]bol|deteste\w*|supporte (?:pas|plus)|insupportable|penible) (?:qu'on |que vous |que tu |que l'on ){SENDS}",
    rf"(?:resili|arret|cess|annul|stopp|ferm|suspend|desactiv)\w+ (?:le |mon |l'|ce |cet |votre )(?:service|abonnement|programme) (?:d'|de |aux? )(?:alertes?|rappels?|notifications?|infos?|{TEXT})\b",
    # Off what brings them.
    rf"{NOT_KEPT}{FORMS} (?:le |ce |mon |au )?(?:num\w* )?0[1-9][\d ]{{4,13}}(?:de |des |du |d')?(?:{few(2)}{LIST}\b|(?= ?[.,]|[ ]?$|svp|merci))",
    rf"{NOT_KEPT}{FORMS}[- ](?:moi|nous|mon num\w*|ce num\w*) (?:de |des |du |d'){few(5)}(?:par|via) (?:sms|textos?)\b",
    rf"(?:{NOT_KEPT}(?:d')?(?:(?:me |m'|nous ){FORMS}|{FORMS}(?:[- ](?:moi|nous)| (?:mon|ce|notre) num\w*))|(?:etre|suis) {REMOVE}\w*) (?:de |hors de )(?:la |votre |vos |cette )listes? (?:de |des |d'|du )(?:vos )?(?:offres?|annonces?|actu\w*|infos?|informations?|bons plans|invitations?|nouveautes|soldes|reductions?|ventes|sondages|enquetes|dons?|donateurs?|propositions?|missions?|evenements?)\b",
    rf"{NOT_KEPT}{FORMS}[- ](?:moi|nous) (?:de |du )(?:la |cette |votre )?(?:boucle|fil|conversation|chaine)(?= [.,]|[ ]?$| (?:svp|stp|merci|sms|de (?:textos?|sms|messages)))",
)
"""What texts bring is not to be sent, or comes by text."""

_NAMED = (
    rf"plus (?:de |d')(?:{TEXT}|rappels?|alertes?|annonces?) (?:de |d'|du |des |sur |pour |a ){few(4)}[^\s.,?]+"
)
_SOME_NEWS = r"plus (?:de |d')(?:rappels?|alertes?|notifications?|notifs?) [^\s.,?]+"
_PLEASE = r"(?:svp|stp|s'il (?:vous|te) plait|merci)"
FRENCH_ASKED = (
    rf"{_PLEASE}(?: [.,])? {_NAMED}(?= [.,]|[ ]?$)(?!.*\?)",
    rf"{START}(?:{_NAMED}|{_SOME_NEWS}) (?:, )?{_PLEASE}(?= [.,]|[ ]?$| (?:je|on|j'\w+|c'est|nous|mon|ma))(?!.*\?)",
)
"""No more of some, asked: it is the please that tells it from what has not come."""

SORTS_ASIDE = (
    # All is stopped for a feast, of a fault, of goods that are sent.
    rf"\b(?:arr?et\w+|stopp\w+) tout (?:pour|avec|dans|sur) (?:le |la |les |l'|mon |ma |mes |notre |nos )(?!(?:[^\s.,?]+ )?(?:{NOUN}|num\w*|tel\w*|portable)\b)[^\s.,?]+",
    rf"\b(?:faut|faudrait) que (?:ca|cela) (?:s'arrete|cesse|finisse) (?:,? ?)(?:cette|ce|cet|ces|la|le|les) (?!(?:[^\s.,?]+ )?{NOUN}\b)[^\s.,?]+",
    rf"\bl'envoi (?:automatique |mensuel |regulier |auto )?(?:de |des |du |d')(?:la |l'|mes |mon |ma |vos )?{_GOODS}\b",
    r"\b(?:vous|tu|on|ils) (?:arret|fini|termin)\w+ (?:les|la|vos|votre|cette|l') ?(?:soldes?|promo\w*|offres?|rabais|reductions?|campagne) quand\b",
    r"\badieu (?:les|le|la|l'|mes|mon|ma) (?!te?xt|sms|mess|pub|promo|num)[^\s.,?]+",
    r"\b(?:inutile|(?:pas|plus) (?:la peine|besoin)) (?:de |d')(?:me |m'|nous )?\w+ (?:les |le |la |l'|votre |mon )[^\s.,?]+ [.,] (?:je (?:les|l'|le|la) |j'ai (?:bien |deja )?(?:trouve|recu|vu|note)|c'est (?:bon|recu|note))\w*",
    rf"\b(?:pas|plus) (?:besoin|la peine) de (?:m'|nous )ecrire (?:le |la |l'|les )(?!{NOUN}\b)[^\s.,?]+",
    r"\b(?:arr?et|coup|stopp)\w+ (?:la|les|une) pompes?\b",
    r"\b(?:d'|pas |plus )?insist\w+ (?:pas |plus )?sur (?:la |le |les |l')[^\s.,?]+",
    r"\brefus\w+ toutes? (?:les )?(?:offre|proposition)s? (?:en dessous|au-dessous|inferieure?s?|a moins|de moins|sous)\b",
    # To whom no text is to go.
    r"\b(?:ne )?(?:pas|plus) (?:(?:envoyer|adresser|transmettre|faire) )?(?:de |d'|le |un |des )?(?:sms |messages? |textos? |ecrire |contacter |texter |prevenir )(?:(?:au|aux|a (?:la|l'|mon|ma|mes)|a ses) ?|le |la |les )(?:destinataires?|livreurs?|locataires?|voisin\w*|client\w*|patient\w*|gardien\w*|expediteurs?|beneficiaires?|invite\w*|mariee?s?|eleves?|collegues?|concierge|chauffeurs?)\b",
    r"\b(?:leur|lui) (?:dire|demander|ecrire|crier) (?:stop|d'arreter|de (?:cesser|stopper|se calmer))\b",
    # A text that says so; enough for a purpose.
    r"\b(?:sms|messages?|textos?|mail|mot|notifs?|notifications?) comme quoi\b",
    r"\b(?:ca|cela|sa) (?:me |nous )?suffi\w+ (?:pour (?!que)\w+(?:er|ir|oir|re)\b|comme (?:preuve|justificatif|recu|code)|ou (?:il|je|faut|on)\b)",
    # What is left out of a dish or a work; goods of which there are enough.
    rf"\b(?:pas|sans|trop|moins|plus) (?:de |d')?(?!{NOUN}\b)(?!vos|votre|tes|ces|ca\b)[^\s.,?]+ (?:(?!{NOUN}\b)[^\s.,?]+ ){{0,5}}?(?:, )?j'en (?:veux|voulais|veut|voudrais) (?:pas|plus)",
    rf"(?<= )(?:c'est bon pour |arrive\w* pour |assez de |recu )?(?:les |des |mes |de )?(?!{NOUN}\b)[^\s.,?]+ (?:[^\s.,?]+ ){{0,3}}?, n'en (?:r?envo\w+|livr\w+|command\w+) (?:pas|plus)(?: d'autres?)?(?= [^.?]*\b(?:arrive|recu|livre|la\b|suffi\w+))",
    r"\b(?:tout est|sont|est) (?:bien )?(?:arrive\w*|recu\w*|livre\w*|la)\b[^.?]* , n'en (?:r?envo\w+|livr\w+|command\w+) (?:pas|plus)(?: d'autres?)?",
    rf"\bc'est bon pour (?:les|le|la|mes) (?!{NOUN}\b)[^\s.,?]+ [^.?]*n'en (?:r?envo\w+|livr\w+|command\w+) (?:pas|plus)(?: d'autres?)?",
)
"""What else is stopped, sent and done without."""

SORTS_STAYS = (
    r"(?<!ne me )(?<!ne nous )(?:remett\w+|reinscri\w+|rajout\w+)[- ](?:moi|nous) (?:dessus|dedans|dans la liste|sur la liste|svp)",
    r"\b(?:mais |or |et )?finalement (?:(?:oui )?(?:, )?(?:ca|cela|ils|elles) (?:m'interess\w+|nous interess\w+)|je (?:les |en )?(?:veux|voudrais|souhaite) (?:bien|les))",
)
"""They would have them after all."""
