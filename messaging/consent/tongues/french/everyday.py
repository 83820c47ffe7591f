"""What people most often text in French to be left: short, with a reason, with a threat, or as if it were done already.

Words are laid out as `words.py` says.
"""

from ..tongue import few
from .usual import FRENCH_USUAL, USUAL_ASIDE, USUAL_HURRY
from .words import BOTHER, CEASE, FROM, LIST, MINE, NOUN, PHONE, REMOVE, SELF, START, TEXT, unless

_END = r"(?= [.,?]|[ ]?$| (?:merci|svp|stp|vite|maintenant|enfin|de suite)\b)"
_DOES = r"(?:e|es|ez|s|z|t|ts|ds|vez|issez|e?iez)"
_TOLD_HOW = unless("pourquoi", "pq", "pk", "si", "quand", "que", "ou", "comment", "et")
_TRADE = r"(?:assurances?|mutuelles?|credits?|prets?|cpf|formations?|energies?|electricite|gaz|panneaux(?: solaires)?|isolation|renovation|voyances?|banques?|immobilier|telephonie|forfaits?|fibre|paris|casino|soldes|marketing|commercia\w+|pub\w*|promo\w*|spam\w*|sante|auto|habitation|voitures?|optique|finance\w*|crypto|rencontres?)"
_CONTENT = r"(?:propositions?|convocations?|plannings?|resultats?|liens?|missions|trucs|machins|choses|bidules|conneries|horaires|menus|programmes?|catalogues?|publications|articles|videos|recettes|horoscopes|enquetes?|questionnaires?|avis|etudes|alertes|evenements|agendas?|tirages|pronostics|bulletins|quiz|jeux|concours|bonnes affaires|ventes(?: privees)?|destockages|visites|biens|maisons|appartements|suggestions|demandes(?: de dons?)?|appels aux dons|lettres|conseils|astuces|coupons|remises|idees|invitations|petitions|newsletters?)"
_NEED = r"(?:inutile|(?:plus|pas) (?:la peine|besoin|necessaire|utile|lieu)|(?:ca sert|sert) a rien)"
_NO = r"(?:non(?: merci)?|interdit|fini|termine|stop|niet|mort|hors de question|pas question)"

FRENCH_SURE = (
    rf"{START}(?:svp |stp |merci )?(?:stop|arr?ett?e[rz]?|cesse[rz]?|plus de|marre des|fini les|assez de|non aux) (?:les |de |vos |d')?(?:sms|textos?|pubs?|promos?|spams?|publicites?)(?: (?:sms|textos?|pubs?|promos?))? (?:(?:pour|de|sur|la|les|le|l'|d') ?){{0,2}}{_TRADE}(?: (?:auto|vie|sante|habitation|maison|solaires?|conso|moto|en ligne|obseques?|deces|chien|chat))?(?= [.,]|[ ]?$| (?:merci|svp|stp|je|j'\w+|on|nous|c'est)\b)(?!.*\?)",
)
"""What names the trade of whoever texts, and is about the texts all the same."""

FRENCH_EVERYDAY = (
    *FRENCH_SURE,
    *FRENCH_USUAL,
    # Nothing more, told.
    r"(?:(?<=^ )|[.,;] |merci |svp |stp |veuillez |priere (?:de |d'))(?:de )?(?:ne )?(?:(?:plus|jamais|surtout) ){0,2}rien (?:me |m'|nous )?(?:envoyer|recevoir|adresser|transmettre|ecrire|expedier|texter|proposer)(?= [.,]|[ ]?$| (?:merci|svp|stp|sur|a (?:ce|mon)|de (?:vous|votre|ta)|par|du tout|d'autre)\b)",
    rf"(?:ne )?(?:plus|pas|jamais) en (?:re[cs]evoir|envoyer|adresser|transmettre|expedier)(?= [.]|[ ]?$| (?:merci|svp|du tout|par|sur|a l'avenir)\b| , (?:merci|svp|c'est trop|de (?:vos|ces|tes) {NOUN}))(?<!plus en)",
    # Off, as if it were done already.
    rf"{_TOLD_HOW}(?:tu|t') ?(?:me |m'|nous ){REMOVE}{_DOES} {FROM}",
    rf"{_TOLD_HOW}tu (?:me |m'|nous )(?:desab\w+s|desinscri\w+s)(?= [.,?]|[ ]?$| {FROM})",
    rf"{_TOLD_HOW}tu {REMOVE}(?:e|es|s) {MINE}(?= [.,?]|[ ]?$| (?:merci|svp|stp|des?)\b)",
    rf"(?:mon|ce|notre) {PHONE}\b(?: [^\s?]+){{0,16}}? (?:vous|tu|vs) (?:le |l'){REMOVE}{_DOES}{_END}",
    rf"(?:mon|ce|notre) {PHONE}\b(?: [^\s?]+){{0,16}}? (?:pas|non) pour {few(2)}{NOUN} (?:[.,] )+(?:vous |tu |merci de |veuillez )(?:le |l'){REMOVE}\w*",
    # Out of it, said of a list or of texts; and all of it.
    rf"(?:vos {few(2)}{NOUN}|{TEXT}|fichiers?|listes?|base|bdd|repertoire|contacts|numero|abonnee?|inscrite?)\b(?: [^\s?]+){{0,14}}? (?:sort|tir|enlev|retir|ot|vir)\w*[- ](?:moi|nous) de (?:la|ca|dedans)(?= [.,]|[ ]?$| (?:merci|svp|vite|c'est|je)\b)",
    r"(?<=^ )(?:bonjour , |svp |merci de )?(?:sort|tir)\w*[- ](?:moi|nous) de (?:la|ca)(?=[ .]*$| , (?:je vous|merci|svp|par pitie|pitie))",
    # They were put on it by mistake, and that is to be undone.
    rf"(?:inscri\w+|abonn\w+|coch\w+|souscri\w+|case|abonnement|inscription) {few(7)}(?:case |liste |option )?{TEXT}\b(?: (?!recu)[^\s?]+){{0,10}}? (?:de |d'|l'|la |en )?annul(?:er|ez|e|ation)(?= [.,?]|[ ]?$| (?:merci|svp|stp|ca|cela|tout|(?:mon|cette|l'|cet) ?(?:inscription|abonnement|souscription)|l'(?:inscription|abonnement))\b)",
    # Why do you, I asked for nothing.
    rf"(?:pourquoi|pk|pq|pkoi) (?:est-ce que )?(?:(?:vous|tu) (?:me |m'|nous )?\w+|je (?:re[cs]oi\w*|ai)) {few(3)}(?:[cs]a|cela|{NOUN})\b(?: [^\s?]+){{0,6}}? (?:rien|jamais|pas) (?:demand|souscri|signe|abonn|inscri|autoris|donn|voul)\w*",
    rf"(?:demand\w+|interess\w*|marre|assez|souhait\w*|personne|inscri\w*|abonn\w*|(?:re[cs]oi\w*|envoy\w*) [cs]a|{TEXT}) (?:(?:moi|donc|alors|svp|stp|merci) )*stop(?= [.]|[ ]?$| (?:merci|svp|stp)\b)",
    # To be written to is out of the question.
    rf"(?:(?<=^ )|[.,] )(?:{SELF}(?:{BOTHER})(?<=r|e)|{SELF}envoyer (?:des?|de la|vos|tes|d'autres) {few(1)}{NOUN}|recevoir (?:vos|des|ces|tes|de la|d'autres) {few(1)}{NOUN}) (?:[^\s.,?]+ ){{0,5}}?(?:[,] |\? (?:[.] )?)?(?:c'est |pour moi c'est |ce sera |moi c'est )?{_NO}(?= [.,]|[ ]?$| merci)",
    # What else is sent, and is to be sent no more.
    rf"(?:{CEASE}|{_NEED}|merci de (?:ne )?(?:plus|pas)|(?:de|veuillez|priere de|pour|svp) (?:ne )?plus|ne plus) (?:de |d'|a )?(?:continuer (?:a |de |d'))?(?:me |m'|nous )(?:r?envoyer|adresser|transmettre|proposer|expedier|texter|partager) (?:(?:toutes? |tous |tout )?(?:vos|tes|ces|des|les|ce genre de|autant de|plein de|sans arret (?:des|vos)) |de |d'){few(1)}{_CONTENT}\b(?! (?:casse|abime|defectu|perime|en double)| (?:par (?:mail|courrier|la poste|e-?mail)|papier|imprim))(?!.*\b(?:je les ai|j'ai (?:tout )?(?:recu|trouve)|par mail))",
    rf"(?:ne |n')(?:me |m'|nous )(?:envoy|adress|transmet)\w+ (?:plus|jamais) (?:(?:tout )?(?:[cs]a|cela)(?= [.,]|[ ]?$| (?:par (?:sms|texto)|sur|merci|svp)\b)|(?:vos|tes|ces|de|d') ?{_CONTENT}(?= [.,]|[ ]?$| (?:ni|par (?:sms|texto)|sur|merci|svp)\b))",
    rf"veu\w* (?:plus (?:de |d'|du |le |la |les |l'|vos |votre |ce |ces |cette )|pas (?:de |vos )){{1,2}}{few(2)}(?:par|en|via) (?:sms|textos?|messages?)(?= [.,]|[ ]?$| (?:merci|svp)\b)",
    rf"(?:{_NEED}|{CEASE}) (?:de |d')(?:continuer|poursuivre|maintenir|prolonger) (?:avec )?(?:(?:les|l'envoi de|l'envoi des|les envois de) {TEXT}|(?:vos|tes|ces) {few(1)}{NOUN}|l'envoi\b|les envois)",
    rf"(?:les|vos|tes|ces|des|{TEXT}) {few(1)}{NOUN} (?:, )?(?:ce n'est|c'est|n'est|sont) (?:plus|pas) (?:la peine|utiles?|necessaires?)",
    rf"(?:inform\w+|au courant|ecri\w+|preven\w+|relanc\w+|{TEXT}|contact\w+)(?: [^\s?]+){{0,6}}? (?:ce n'est|c'est) plus (?:la peine|necessaire|utile)(?= [.]|[ ]?$| merci)",
    rf"{TEXT}\b(?: [^\s?]+){{0,10}}? (?:merci d'|veuillez |priere d'|faut |pouvez-vous |vouloir |temps d'|demande d')y (?:mettre (?:fin|un terme)|remedier)|{TEXT}\b(?: [^\s?]+){{0,10}}? mettez[- ]y fin",
    rf"(?:{TEXT}|(?:vos|ces|tes) {NOUN}) (?:\? )?[.] (?:merci de |svp |veuillez )?(?:arr?et|stopp|cess|suspend|coup|annul)e[rz](?:[- ]les|[- ]moi ca)(?= [.,]|[ ]?$| (?:merci|svp)\b)",
    rf"{START}plus (?:du tout )?(?:de |d')(?:sms|textos|messages|rappels|offres|alertes|annonces|notifications|pubs|promos) (?:de |d'|du |des |sur |pour |(?=(?:immobili|meteo|commercia|promotion|sporti|automati|scolaire|hebdo|quotidien|mensuel|culturel|publicitair)))(?:la |le |les |l')?[^\s.,?]+(?: (?:de |d'|du |pour )(?:le |la |l'|mon |ma )?[^\s.,?]+)?(?= [.]? ?$| [.,] (?!depuis|pourquoi|quand|est-ce)| (?:merci|svp|stp)\b)(?!.*\?)(?! [.,] (?:je|j'ai|on) (?:\w+ )?(?:recu|recois|recoit|eu)\b)",
    rf"{REMOVE}\w*[- ](?:moi|nous) (?:de |des |d'|du ){few(5)}(?:par|en) (?:sms|textos?|textes?)\b",
    rf"(?:(?:{_NEED}|{CEASE}) (?:de |d')|(?:de |ne |veuillez |svp |merci )(?:ne )?(?:plus|pas) )(?:me |m'|nous )(?:garder|laisser|compter|conserver|maintenir|mettre|inclure) (?:dans|sur|parmi) (?:vos|votre|tes|la|cette|les) {few(1)}{LIST}\b(?! d'attente)",
    rf"{CEASE} (?:de |d')(?:me |m'|nous )\w+er (?:[^\s.,?]+ )?(?:avec|par) (?:vos|tes|ces|votre) {few(1)}{NOUN}\b",
    rf"(?:refus\w*|n'accept\w+ (?:pas|plus)|veu\w* (?:pas|plus)|hors de question|pas question|m'oppose a ce) que (?:mon|ce|notre|mes) {PHONE} (?:\w+ )?(?:ser[vt]\w*|soi\w*|figur\w*|circul\w*|train\w*|rest\w*)\b",
    rf"(?:vous|tu) (?:n')?(?:avez|as) (?:pas|plus) (?:a |le droit d(?:e |'))(?:utilis\w+|garder|conserver|exploiter|vendre|partager|diffuser) (?:mon|ce|mes|notre) {PHONE}\b",
    rf"(?:l'abonnement|le service|l'option|l'inscription|les|vos|ces|mes) (?:aux |de |par |d'|les )?{TEXT} (?:, )?(?:je |on |nous )(?:veu\w*|voudr\w*|aimer\w*|souhait\w*) (?:bien )?(?:l'|les |le )(?:arret|stopp|annul|supprim|resili|coup|desactiv|enlev)\w*",
    rf"{START}(?:c'est )?(?:finie?s?|terminee?s?) pour (?:moi|nous) (?:, )?(?:les |vos |tes |ces |la )(?:{NOUN})\b",
    # Them, and whoever gets them is to be taken off; no more of what is proposed.
    rf"(?:vos|tes|ces) {few(1)}{NOUN}\b(?: [^\s?]+){{0,8}}? (?:merci de|veuillez|pouvez-vous|pourriez-vous|priere de) (?:bien vouloir )?(?:l'|le |la |les )(?:enlever|retirer|supprimer|effacer|desinscrire|desabonner|rayer|radier|oter){_END}",
    r"(?:mail|e-?mail|courriel|telephone|courrier)\b(?: [^\s?]+){0,5}? (?:et |mais |, )(?:plus|pas) (?:le |les |par |de |des )(?:sms|textos?)(?= [.]|[ ]?$| (?:merci|svp)\b)",
    r"(?:je |j'|on |nous )(?:vais |viens de |ai |avons )?(?:pass|saisi|contact|previen|preven|alert|ecri|signal|appel|inform)\w* (?:tout |ca )?(?:par |a |aupres de |au )?(?:la |l'|le )?(?:cnil|dgccrf|arcep|33 ?700|crtc|signal ?conso|bloctel)\b(?! (?:pour un|rue|avenue))",
    rf"(?:desinscription|desabonnement|retrait|radiation|suppression) (?:de |du |des |d'){few(4)}(?:de |des |du )(?:vos|votre|la|tes|ta|cette) {few(1)}{LIST}\b(?! d'attente)",
    rf"(?:{START}|donc |alors |et |mais )(?:plus|pas|stop aux) (?:de |d')?(?:propositions|sollicitations|enquetes|demarchages?|questionnaires|invitations|convocations|plannings?|horoscopes?|circulaires|catalogues?|relances|rappels|newsletters?|suggestions|pronostics|prospection)(?= [.]|[ ]?$| , (?:merci|svp)| (?:merci|svp|pour moi)\b)",
    rf"(?:les {TEXT}|(?:vos|tes|ces) {few(1)}{NOUN}) (?:[^\s?]+ ){{0,5}}?(?:j'en ai|on en a|y'? ?en a|j'en peux) (?:vraiment )?(?:marre|assez|plein|ras|soupe|ma claque|plus)(?= [.,]|[ ]?$| (?:merci|la|maintenant)\b)",
    rf"(?:interet|interess\w+|{TEXT}|stop)\b(?: [^\s?]+){{0,8}}? ne recommence[zr]? (?:pas|plus|jamais)\b",
    # Enough, and it shall be the last.
    rf"(?:fai\w+|veill\w+|merci|souhait\w+|espere|veux|voudrais) (?:en sorte |bien |a ce |de faire )*(?:que|qu') ?(?:c[ea]|celui-ci|ceci|ce {NOUN}) (?:soit|sera|est|fut) (?:bien |vraiment )?(?:le |la |votre |ton )(?:tout )?dernier(?:e)?(?: {NOUN})?{_END}",
    rf"{START}(?:c'est )?(?:terminee?s?|finie?s?) (?:les |la |de |vos |tes |ces |pour moi les )(?:{TEXT}|(?:(?<=vos )|(?<=ces )|(?<=tes )){NOUN}){_END}(?! \?)",
    rf"{START}(?:c'est )?(?:terminee?s?|finie?s?) (?:les |la |de |vos |tes |ces )(?:{TEXT}|alertes|offres|annonces|notifications) pour (?:moi|nous)(?= [.,]|[ ]?$| merci)",
)
"""How most say it."""

_TEXTING = rf"(?:{TEXT}|{NOUN}|textez|num\w*|listes?|fichiers?|stop|contact\w*|ecri\w*|envo\w*|abonn\w*|inscri\w*|desab\w*|desins\w*|harcel\w*|spam\w*|demarch\w*|relanc\w*|sollicit\w*|sonne\w*|portable|telephone|tel|cell?|appels?|appel\w+)"
_NUISANCE = r"(?:bruits?|ventil\w*|clim\w*|voisin\w*|chiens?|aboi\w*|chats?|motos?|scooters?|travaux|fetes?|ascenseur|dechets|poubelles?|ordures|musique|basses|chantier|fuit\w*|gout[te]\w*|odeurs?|pue|retards?|pann\w*|camions?|voitures?|station\w*|gar(?:e|es|ent|er)\b|tapage|chauffage|eau chaude|toux|tousse|douleurs?|mal (?:au|a la|de)|saign\w*|vomi\w*|hoquet|nuisances?|rats?|souris|cafards?|pigeons?|coupures?|courant|electricite|wifi|internet|livreurs?|vols?|incivilites?|cantine|bus|trains?|trottoir|squat\w*|cris?|crient|bagarres?|eclairage|lumieres?|alarme|moustiques?|punaises|inondation|humidite|moisi\w*|menage|saletes?|sale)"
_OVER = r"(?:(?:faut|faudrait|doit|devrait|va falloir|veux|voudrais|aimerais|temps) (?:vraiment |absolument |bien )?(?:que )?(?:ca|cela)? ?(?:s'arrete\w*|cesse\w*|stoppe|s'arreter|prenne fin|finisse)|ca suffit|ca va (?:bien )?(?:la|maintenant)|(?:arr?et|stopp|cess)ez (?:ca|cela)|trop c'est trop|ca commence a bien faire|c'est plus possible)"
_DEVICE = r"(?:telephone|tel|portable|mobile|tablette|appli\w*|app|site|caisse|imprimante|ordi\w*|pc|iphone|samsung|montre|logiciel|box|serveur|alarme|camera|capteur|messagerie|compte|gps|robot|badge|machine|thermostat|carte sim|sim|forfait)"

FRENCH_HURRY = (
    *USUAL_HURRY,
    r"\bremet\w*[- ](?:moi|nous) (?:dessus|la-dessus|dedans|sur (?:la|votre) liste|dans (?:la|votre|vos))|\bfinalement (?:ca m'interesse|je (?:les )?veux bien|oui)(?! plus| pas)",
    # A noise, a breakdown, a nuisance is to end: nothing is said of texts.
    rf"(?<=^ )(?!.*\b{_TEXTING}\b(?!.*\b(?:un|une|des|le) (?:plombier|technicien|reparateur|electricien|depanneur|agent)\b))(?=.*\b{_NUISANCE}\b).*\b{_OVER}",
    rf"(?<=^ )(?=.*\b{_NUISANCE}\b).*\bca suffit\b.*\b(?:envoyez|venez|quand|faites|passez|reparez)\b(?!.*\b(?:plus|pas|{TEXT}|rien)\b)|\bca suffit \?",
    # Whoever prints, cuts, delivers, cooks is to wait.
    rf"(?<=^ )(?!.*\b(?:{TEXT}|{NOUN}|num\w*|listes?|contact\w*|personne|abonn\w*|inscri\w*|desab\w*|appel\w*|harcel\w*|demarch\w*|spam\w*|destinataires?|interess\w*)\b)(?:(?:non|attention|oups|oh|svp|bonjour) (?:[.,] )?)*(?:stop|stoppez|arretez?|stoppe)(?: (?:stop|tout|svp))* (?:[.,] )?(?:mauvaise? \w+|pas (?:cett?e|celle|celui|celles|ceux|encore|tout de suite|maintenant|aujourd'hui|par la|a droite|a gauche|au|a la|les?|la|de \w+ dans)\b|(?:ne |n')(?!me |m'|nous |insist|utilis)[a-z]+(?:ez|es?|s) (?:pas|rien)\b|attend(?:ez|s)?\b|annule[rz]? (?:la|le|ma|mon|l')|on (?:change|attend|s'est|annule|a (?:change|oublie))|c'(?:est|etait) (?:le|la|au|pour|a) (?!\w+ (?:texto|sms|fois))|y'? ?a (?:un|une) (?:erreur|souci|probleme|faute|fuite))",
)
"""Said of a nuisance, or in a hurry about the work in hand."""

FRENCH_OTHERS = (
    *USUAL_ASIDE,
    # They doubt, and ask.
    r"\b(?:hesite|sais pas|me demande|ne sais) [^.]*\bsi (?:je|j'|on|nous) ?(?:arret|continu|stopp)\w*[^.,]*(?:ou [^.,]*)?|\bsi (?:je|on) continu\w* ou\b[^.,]*",
    # A thing that they send back, an abonnement that is another's.
    rf"(?:(?<=^ )|(?<=[.,] ))(?:(?:bonjour|non|bon) (?:, )?)?(?:le|la|l'|les|cette|cet|ce|ces|mon|ma|mes|pas de|pas d') ?(?!{NOUN}\b|listes?\b|num|tel|portable|service|appli|programme|club|cell|contact)[^\s.,?]+ (?:(?!{NOUN}\b|vos\b|votre\b|tes\b|vous\b|arret|stop|retir|enlev|suppr|desab)[^\s.?]+ ){{0,8}}?(?:, )?(?:je |j'|on |moi je )(?:ne |n')?en veu\w* (?:plus|pas)\b[^.,?]*(?: , (?:comment|vous|on|je|c'est|rembours|repren|echang)[^.?]*)?",
    # Another gets too many, and is there a remedy.
    rf"\b(?:mon|ma|mes|les|ses|nos|notre) (?!num|tel|portable)[^\s.,?]+ re[cs]oi\w+ (?:vraiment |bien |toujours |beaucoup )?trop de {few(1)}{NOUN}(?! (?:de (?:vous|votre)|venant)\b)[^.,?]*(?=[.,] (?:vous (?:avez|faites|auriez|vendez|proposez)|avez-vous|auriez-vous|un (?:conseil|truc)|une (?:solution|astuce|appli)|que|comment|y a)[^.]*)",
    rf"\btrop de {few(1)}{NOUN} (?:par|dans|sur) (?:e-?mail|mail|courriel|(?:la|ma|sa|les) (?:boites?|adresse)|mon (?:mail|e-?mail|ordi\w*|pc|adresse))[^.,?]*(?=[.,] (?:votre|vos|vous (?:avez|faites|auriez|vendez|proposez)|avez-vous|un |comment)[^.]*)",
    # When an offer ends.
    r"\b(?:vous |tu )(?:arret|cess|finiss|stopp|termin)\w+ (?:les |la |l')(?:soldes?|promos?|promotions?|offres?|remises?|campagne|ventes? privees?|black friday|operation)(?: [^\s.,?]+){0,5}? (?:quand|quel|quelle|ce|cette|demain|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|jusqu\w*|le \d+|fin|bientot|a)\b[^.?]*(?= [?.]|[ ]?$)",
    r"\b(?:quand|quelle (?:heure|date)|quel jour)(?: est-ce que)? (?:vous |tu )?(?:arret|cess|finiss|stopp|termin)\w+(?:-vous|-tu)? (?:les |la |l')(?:soldes?|promos?|promotions?|offres?|remises?|campagne|operation)[^.?]*(?= [?])",
    # What a device no longer does; what somebody cannot.
    rf"(?<!sur )(?<!dans )(?<!est )(?<!a )\b(?:(?:mon|ma|le|la|votre|notre|son|sa) |l')(?:{_DEVICE})\b(?: (?!,)[^\s.,?]+){{0,2}}? (?:ne |n')?(?:m'|me |nous )?(?:envoi\w*|re[cs]oi\w*|transmet\w*|affich\w*) (?:plus|pas)\b[^.,]*",
    # Whom else is not to be written to, and told; what else is sent; enough for a use.
    r"\b(?:pas|plus) (?:envoyer|ecrire) (?:de |d'|le |un )?(?:sms|textos?|messages?)? ?(?:au (?:destinataire|client|livreur|patient|locataire)|aux (?:destinataires|clients|invites|parents|voisins)|a (?:la cliente|l'invitee?))\b[^.,]*",
    r"\b(?:leur|lui) (?:dire|demander|crier) (?:de |d')?stop\b|\b(?:dites|dis)-(?:leur|lui) (?:de |d')?stop\b",
    r"\b(?:l'|les |d'|mes )envois? (?:automatiques? |mensuels? |reguli\w+ |hebdomadaires? )?(?:de |des |d'|du |de la |de l')(?:mes |ma |mon )?(?:lentilles|colis|produits?|paniers?|box|croquettes|magazines?|journa\w+|factures?|papiers?|medicaments?|cafe|vins?|capsules|echantillons?|pieces?|articles?|commandes?|couches|chaussettes|releves?)\b[^.,]*",
    r"\bca suffit (?:pour|comme|si|en)\b(?! (?:moi|aujourd'hui))[^.,?]*",
    r"\bn'en envoyez (?:pas|plus) (?:d'autres? )?, (?:tout est|j'(?:ai|en ai) (?:tout|assez|recu)|c'est bon)\b[^.]*",
    rf"\bcomment [^.?]*?(?:desinscri|desabon)\w* (?:du|de la|de l'|d'un|d'une|des|de mon|de ma|de) ?(?!{few(2)}(?:l'|d')?{LIST}|vos|votre|tes|ce|[cs]a\b|tout|chez|vous|la\b|ici)[^\s.,?]+",
    r"\b(?:arriv|parvien|reuss)\w* (?:plus|pas|jamais) a rien \w+[^.,]*",
)
"""What is said beside a plea, and none itself."""
