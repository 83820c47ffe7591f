"""What a club, a shop or an office hears in French: what it sends by one name, for whom it is, and what else they end.

Words are laid out as `words.py` says.
"""

from ..tongue import few
from .words import CANCEL, CEASE, FROM, GETS, LIST, NOUN, REMOVE, SENDS, START, TEXT, TOLD

_PLEASE = r"(?:svp|stp|s'il (?:vous|te) plait|merci)"
_ISSUE = r"(?:programmes?|menus?|plannings?|horoscopes?|catalogues?|agendas?|gazettes?|journal|bulletins?|lettres?(?: d'infos?\w*)?|calendriers?|meteos?|horaires|resultats|tirages?|pronos?|recettes?|brochures?|magazines?|offres?|promos?|pubs?|cours de la bourse|liste des (?:offres|ventes|biens|postes|promos)|plats? du jour|citations?(?: du jour)?|verset(?: du jour)?|pensee du jour|actus?|classement|compte[- ]rendu)"
"""What comes again and again, called by one name."""
_SENDING = r"(?:r?envoyer|adresser|transmettre|expedier|partager|faire (?:parvenir|passer|suivre))"
_FOUND = r"(?! (?:par (?:mail|courrier|la poste|e-?mail|courriel)|papier)\b)(?! [.,] (?:mais|plutot|je (?:l'|les |le |la )?ai|j'ai (?:[^\s.,?]+ ){0,3}?(?:re)?(?:trouv|recu|vu|eu)|c'est (?:bon|recu|note)))"
_NEEDLESS = r"(?:inutile|(?:plus|pas) (?:la peine|besoin|necessaire|utile|lieu)|(?:ca sert|sert) a rien)"
_ASKED = r"(?:merci (?:de|d')|veuillez|priere (?:de|d')|pouvez-vous|pourriez-vous|peux-tu|vous pouvez|faut|faudrait|je (?:veux|voudrais|souhaite)|svp|de bien vouloir)"
_DEAD = r"(?:maman|papa|mamie|papi|mamy|papy|mere|pere|mari|femme|epou[xs]e?|fils|fille|frere|soeur|grand-\w+|tante|oncle|belle-\w+|beau-\w+|conjointe?|compagn\w+|monsieur|madame|mme|mr|ancien\w*|locataire|salariee?|collegue|employee?)"
_AT_END = rf"(?= [.,?]|[ ]?$| (?:{_PLEASE}|d'avance|rapidement|vite|maintenant|definitivement|cordialement)\b)"
_ON_MINE = r"(?:sur|dans) (?:mon|ce|notre|ma) (?:tel\w*|portable|mobile|num\w*|cell?\w*|gsm|messagerie|boite)"
_DEVICE_LACKS = r"(?:reseau|sons?|batterie|credits?|appli\w*|internet|donnees|data|place|memoire|forfait|4g|5g|connexion|wifi|photos?|contacts?|musique|lumiere|image|ecran|sonnerie|vibreur|clavier|signal|bluetooth|stockage|mise)"
_BYE = rf"(?:{REMOVE}\w*|desab\w+|desinscri\w+)"

FRENCH_USUAL = (
    # No more of what is called by one name.
    rf"(?:{CEASE} (?:donc )?(?:de |d')|(?:merci de|veuillez|priere de|de|pouvez|pouvez-vous|pourriez-vous|pourriez vous|pouvez vous|peux tu|peux-tu|vouloir|svp|faut) (?:ne )?plus |ne plus |{_NEEDLESS} (?:de |d'))(?:continuer (?:a |de |d'))?(?:me |m'|nous |lui ){_SENDING} (?:le |la |l'|les |votre |vos |ton |tes |ce |cette |tous les ){few(1)}{_ISSUE}\b{_FOUND}",
    rf"{TOLD}(?:ne |n'|n )?(?:me |m'|nous )(?:envo[iy]|adress|transmet|expedi|partag)\w*(?:[- ](?:moi|nous))? (?:plus|jamais) (?:le |la |l'|votre |ton |ce |cette |vos |tes |les ){few(1)}{_ISSUE}\b{_FOUND}",
    rf"(?<![\w'-])envoy\w*[- ](?:moi|nous) plus (?:le |la |l'|votre |ton ){_ISSUE}\b{_FOUND}",
    # No more of it on this phone.
    rf"{START}(?:plus|pas|aucune?|zero|non (?:a|aux?)|assez) (?:jamais |aucune? |un seul |une seule )?(?:de |d'|des |a |la |les |vos |ces ){{0,2}}(?:{NOUN}|politique|elections?|vente|demarcheurs?|robots?) (?:\w+ )?{_ON_MINE}(?= [.]| , (?:merci|svp|j'ai deja)|[ ]?$| {_PLEASE})(?!.*\?)",
    rf"{START}(?:plus|pas) (?:de |d')(?!{_DEVICE_LACKS}\b)[^\s.,?]+ {_ON_MINE}(?: ,)? {_PLEASE}(?=[ .!]*$)",
    # All of it.
    rf"(?:{TEXT}|(?:vos|tes|ces) {NOUN}|listes?|abonn\w+|desab\w+|inscri\w+) (?:[^\s?]+ ){{0,18}}?{_ASKED} (?:donc |bien |de )?tout (?:arr?et|stopp|cess|coup|annul|supprim|desactiv|suspend|interrompre|bloqu|enlev|retir|effac)\w*{_AT_END}",
    rf"(?<=^ )(?:(?:bonjour|bonsoir|svp|bjr) (?:, )?)?(?:{_ASKED}) (?:de )?tout (?:arr?eter|stopper|cesser){_AT_END}",
    rf"{CANCEL} (?:tout(?:e|es|s)? |l'ensemble de )?(?:l'|les |cet |ces |vos )(?:envois?|reception|diffusion) (?:automatiques? )?(?:de |d'|des |de (?:vos|ces|tes) |de tous (?:vos|les|ces) )(?:{TEXT}|rappels?|alertes?|infos?|offres?|annonces?)\b(?<!message)(?! (?:aux? |a (?!mon|ce|notre|moi)|de (?:demain|ce|mon|ma)|pour (?:demain|ce|le |la )|programm))",
    rf"(?:{TEXT}|(?:vos|tes|ces) {NOUN}) (?:[^\s?]+ ){{0,14}}?[.,] tout (?:arr?eter|stopper|cesser|couper|supprimer){_AT_END}",
    # Somebody whose texts come to them is to be taken off.
    rf"(?=[^?]{{0,200}}\b{_DEAD}\b)(?:[^\s?]+ ){{0,24}}?(?:{TEXT}|num\w*|listes?|fichiers?|decede\w*|envois|mort|morte|parti|partie|disparue?|quitte)(?: [^\s?]+){{0,20}}? (?:{_ASKED}|d') ?(?:bien vouloir )?(?:la |le |l'|les )(?:retirer|enlever|supprimer|effacer|desinscrire|desabonner|rayer|radier|oter|sortir){_AT_END}(?<!de le retirer du )",
    rf"(?=[^?]{{0,200}}\b{_DEAD}\b)(?:[^\s?]+ ){{0,24}}?(?:{TEXT}|num\w*|listes?|fichiers?|envois)(?: [^\s?]+){{0,20}}? (?:retirez|enlevez|supprimez|effacez|desinscrivez|desabonnez|rayez|radiez|otez|sortez)-(?:la|le|les){_AT_END}",
    rf"(?=.{{0,200}}\b(?:{TEXT}|vos|votre|repertoire|fichiers?|numero|listing)\b)(?:{REMOVE}\w*(?:ez|er|e|s)) (?:la |le |ma |mon |notre |m'man )?{_DEAD} {few(2)}{FROM}",
    # They were put on it by another; it is sent to the wrong one; a stranger says it.
    rf"(?:m'a inscri\w*|m'a abonne\w*|m'ont inscri\w*|(?:utilise|donne|mis|rentre|laisse|note|vole|pris) mon num\w* pour s'(?:inscrire|abonner)|inscri\w* (?:[^\s?]+ ){{0,4}}?sans (?:mon (?:accord|avis)|me (?:le )?demander|que je))(?: [^\s?]+){{0,10}}? (?:annulez?|annuler) ?(?:svp|[cs]a|cela|tout|l'inscription|mon inscription|l'abonnement)?(?= [.,?]|[ ]?$| (?:{_PLEASE}))",
    rf"(?:envoy|ecri|text|adress)\w+ (?:donc )?(?:vos|tes|ces) (?:[^\s.?]+ ){{1,8}}?(?:et |mais |, )pas (?:a|pour) (?:moi|nous)(?= [.,]|[ ]?$| {_PLEASE})",
    rf"(?:toi|vous|tu|monsieur|madame) (?:plus|pas) (?:envoyer|ecrire|texter) (?:a )?(?:moi|{NOUN})\b",
    rf"(?:inutile|plus (?:la peine|besoin|necessaire|utile)) (?:de |d')(?:me |m'|nous )\w+er (?:[^\s.,?]+ ){{0,3}}?(?:par|via|en) (?:sms|textos?|messages?(?: texte)?)(?:{_AT_END}| (?:a chaque|tou(?:te)?s les|chaque|tout le temps)\b)",
    # Off them, that were named.
    rf"{REMOVE}\w*[- ](?:moi|nous) (?:de |des |du ){few(5)}pour (?:les |vos |des )?(?:sms|textos?|messages)\b",
    r"(?:(?:mais|et|,|[.]) )(?:pour )?(?:les |vos |des |tes )?(?:sms|textos|messages|pubs|promos) (?:, )?(?:c'est )?(?:non|niet|stop|terminee?s?|finie?s?)(?: merci)?(?= [.,]|[ ]?$)",
    rf"(?:on se calme|calm\w+(?:[- ](?:vous|toi))?|vous calmer|te calmer|calmos|mollo|doucement|(?:lev\w+|leve) le pied|ralenti\w+|y aller (?:mollo|doucement)|rang\w+|rembal+\w+) (?:un peu |donc )?(?:avec |sur |dans )?(?:les |vos |tes |ces )(?:{TEXT}|(?<!les ){NOUN})\b(?! (?:sur|dans|de) (?:l'|la |le ))",
    rf"(?:pas|plus) (?:d'affaires?|rien|de raison|lieu|vocation) (?:a |de |d')(?:{GETS}(?= (?:tout )?(?:[cs]a|cela|{few(2)}{NOUN})\b)|{SENDS})",
    rf"{REMOVE}\w*[- ](?:moi|nous) (?:de )?(?:d'la|d'icitte|d'ici|de la-dedans|de la|la-dedans)(?= [.,]|[ ]?$| (?:{_PLEASE}|vite|au plus)\b)(?<!sortez-moi de la)(?<!sors-moi de la)(?<!sortez moi de la)",
    rf"(?:{TEXT}|(?:vos|tes|ces) {NOUN}|{LIST}|groupe) (?:[^\s?]+ ){{0,16}}?(?:j')?(?:souhait\w*|veu\w*|voudr\w*|aimer\w*|demand\w*|exig\w*|desir\w*|voul\w*|merci|prefer\w*)(?: (?:a|d'|de|bien))? ?(?:d')?(?:en etre {_BYE}|m'en {_BYE}|en sortir|me faire {_BYE}|ne plus en (?:faire partie|etre)|n'en plus (?:faire partie|etre)){_AT_END}",
    rf"laiss\w*[- ](?:moi|nous) (?:donc |juste )?(?:partir|sortir|quitter|m'en aller|me {_BYE}) ?(?:de |d'|du )?(?:vos |votre |la |cette |ces |ta |tes )?{few(1)}{LIST}\b(?! d'attente)",
    r"(?:sais|trouve|vois|comprends|arrive) (?:vraiment )?pas (?:comment |a |ou |le (?:lien|bouton|moyen) pour )(?:on |je |pour )?(?:me |m'|nous |se )?(?:desab\w+|desinscri\w+)(?= [.,?]|[ ]?$| (?:svp|merci|des?|de (?:vos|votre|la)|aide\w*)\b)(?! (?:de |du |d')(?:la newsletter|l'appli|netflix|canal))",
)
"""How they end what a club, a shop or an office sends."""

_VISIT = r"(?:venir|rdv|rendez-vous|reserv\w+|table|commande\w*|cours|seances?|vols?|trains?|visite|consult\w+|chambre|livraison|malades?|empech\w+|retard\w*|positi\w+|covid|fievre|gastro|grippe|angine|hospitali\w+|accident|panne|greve|demain|ce (?:soir|matin|midi)|aujourd'hui|cette semaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|deplacer|assister|m'y rendre|reporte\w*|irm|scanner|radio|examen|operation|controle|\d+ ?h ?\d*|lecon|match|stage|trajet|course|taxi|devis|intervention|technicien)"
_TEXTS = rf"(?:{TEXT}|(?:vos|tes|ces) {NOUN}|rappels?|alertes?|num\w*|listes?|fichiers?|contact\w*|desab\w*|desins\w*|abonn\w*|inscri\w*|envo\w*|re[cs]oi\w*|re[cs]evoir|stop)"
_WAITS = r"(?:attend\w*|attente|rembours\w*|(?:toujours|encore) (?:pas|rien|aucun\w*|en (?:retard|panne))|colis|commande\w*|livr\w*|retards?|dossiers?|cartes? (?:grise|vitale|bancaire)|passeport|permis|factur\w*|repond\w*|reponses?|rappel(?:ez|le)\w*|quand|ou (?:est|en est|sont)|sans (?:chauffage|eau|electricite|internet|nouvelles?|reponse|ascenseur|courant|gaz)|(?:vous|je) relance|payer|repar\w*|technicien|plombier)"
_ANOTHER = rf"(?:(?:une?|mon|ma|certains?|un autre|une autre|deux|plusieurs|ce|cette|le|la|des) (?!(?:robots?|num\w*|societes?|systemes?|services?|entreprises?|boites?|magasins?|automates?|machine|logiciel|serveur|site|marque|expediteur)\b)(?!{NOUN}\b)[^\s.,?]+|quelqu'un|un certain \w+)"
_WORKS = r"(?:lanc|imprim|grav|tir|coup|brod|pein|command|livr|valid|pos|mont|fabriqu|encaiss|debit|cuisin|coul|perc|demoli|demont|ferm|ouvr|sign|publi|prepar|enregistr|factur|plac|commenc|demarr|touch|jet|cous|floqu|emball|charg|decharg)"

USUAL_HURRY = (
    # What they call off is their visit, or what they had ordered.
    rf"(?<=^ )(?!.*\b{_TEXTS}\b)(?=.*\b{_VISIT}\b).*[.,] (?:donc |merci d'|svp |veuillez |alors |pouvez-vous )?annule[rz]?(?: (?:tout|svp|stp|merci|s'il vous plait|le|la))*(?= [.]| , (?:svp|merci)|[ ]?$)",
    rf"(?<=^ )(?!.*\b{_TEXTS}\b)(?=.*\b{_VISIT}\b).*\bannule[rz]? {_PLEASE}(?=[ .]*$)",
    rf"(?<=^ )(?!.*\b(?:{TEXT}|(?:vos|tes|ces) {NOUN}|listes?|desab\w*|desins\w*|abonn\w*)\b)(?=.*\b(?:argent|virements?|transferts?|paiements?|paye\w*|command\w+|reserv\w+|rdv|rendez-vous|billets?|achats?|achete\w*|trajets?|course|taxi|prelevements?|rechargement|recharge\w*|credit|mandat|cheque|depot|versement|tromp\w+ de)\b).*\bcomment (?:[^\s.,?]+ ){{0,3}}?(?:annuler|arreter|stopper|bloquer)(?: (?:ca|tout|svp|la|le|l'\w+))?(?= [?.,]|[ ]?$)",
    rf"(?<=^ )(?:bonjour , )?(?:ne )?(?:me |m'|nous )(?:r?envo[iy]|adress|transmet)\w+ (?:plus|pas) (?:le |la |les |l'|votre |mon )(?!{TEXT}\b)[^\s.,?]+ [.,] (?:j'ai (?:[^\s.,?]+ ){{0,3}}?(?:re)?(?:trouv|recu|vu|imprim|telecharg|eu)|je (?:l'|les |le |la )(?:ai|a)\b|c'est (?:bon|recu|note|regle)|on (?:l'|les )a\b|tout est)",
    # Who took them off, against their will.
    r"\b(?:pourquoi|pk|pq|comment ca se fait que|qui|de quel droit|c'est normal que) (?:est-ce que |c'est que )?(?:(?:vous|tu|on) )?(?:m'|nous |l')(?:avez|as|a|ai|ont) (?!pas)(?:ete )?(?:retir|enlev|supprim|effac|ray|radi|vir|exclu|bloqu|desab|desinscri|sorti|ejecte|banni)\w*\b(?!.*\b(?:encore|toujours|mais je re[cs]oi\w*)\b)",
    # The work in hand is to wait, or all of it took too long.
    rf"(?<=^ )(?:(?:non|attention|oups|oh|svp|bonjour|urgent) (?:[.,] )*)*(?:stop|stoppez|arretez?|attendez)(?: (?:stop|tout|svp))* (?:[.,] )*(?:svp )?(?:ne |n')(?:{_WORKS}\w*(?:ez|s|e)|envoyez) (?:pas|rien)\b(?: encore)?(?! (?:de |d'|plus|vos|mon num))",
    rf"(?<=^ )(?:(?:non|bon|la|mais|franchement) (?:, )?)*(?:ca suffit|trop c'est trop|y'? ?en a marre|j'en ai marre|c'est inadmissible|ca commence a bien faire|ras le bol)(?: (?:maintenant|la|svp|a la fin|comme ca|vraiment))* [.,] (?!.*\b(?:{TEXT}(?<!vous relance)(?<!je relance)|(?:vos|tes|ces|de|d'|des|les) ?{NOUN}|num\w*|listes?|desab\w*|desins\w*|re[cs]oi\w*|arret\w*|stop|cess\w*|harcel\w*)\b).*\b{_WAITS}\b",
)
"""Said of a visit, an order, a work."""

USUAL_ASIDE = (
    # Another who writes to them is to be kept away.
    rf"(?<![\w'-]){_ANOTHER} (?:[^\s.,?]+ )?(?:n'arret\w+ pas de |arret\w+ pas de )?(?:m'|me |nous |lui |leur |a )?(?:envo[iy]|ecri|harc|spam|insult|menac|embet|derang|contact|appel|partag|post|mett|text)[^.,?]*[.,?] (?:[^\s.,?]+ ){{0,5}}?(?:le |la |l'|les )(?:bloqu|banni|exclu|vir|supprim|retir|enlev|signal)\w*[^.,]*",
    rf"(?<![\w'-])(?:une?|mon|ma|ce|cette) (?!num\w*|robots?|societe|{NOUN})[^\s.,?]+ (?:[^\s.,?]+ )?(?:envo[iy]e|ecrit|harcele|insulte|menace)[^.,?]* , (?:[^\s.,?]+ ){{0,5}}?(?:bloquer|bannir|exclure)\b[^.,]*",
    # They go on.
    r"(?<!vous )(?<!tu )(?<!vs )(?<!ils )(?<!elles )(?<![\w'-])(?:ne |n')(?:arr?et|cess|stopp|supprim|coup|interromp|annul|suspend|chang)(?:ez|e|es) (?:surtout|donc|rien|jamais)(?: (?:pas|jamais|rien|surtout))?[^.,]*",
    # A bag, a sauce, a brochure.
    rf"\b(?:pas|sans|trop|moins|plus) (?:de |d')?(?!{NOUN}\b)(?!vos|votre|tes|ces|ca\b)[^\s.,?]+ (?:(?!{NOUN}\b)[^\s.,?]+ ){{0,5}}?(?:, )?(?:je n'en|on n'en|nous n'en|on en) (?:veux|voulais|veut|voudrais|voulons) (?:pas|plus)",
)
"""What is said beside a plea, and none itself."""
