"""How French asks for an end of texts in a roundabout way: that it be seen to, refused, declared, wished, or ordered of the future.

Words are laid out as `french_words.py` says.
"""

from .french_words import ADVERB, BOTHER, DELIVER, FROM, GETS, LIST, NOUN, REMOVE, SELF, SENDS, SOON, TEXT
from .tongue import few

_SOME = rf"(?:(?:{ADVERB}) ){{0,3}}"
_NUMBER = r"(?:mon|ce|notre|mes|nos|ma|cette) (?:[^\s.,?]+ )?(?:num\w*|tel\w*|portable|cell?\w*|gsm|mobile|coordonnees|donnees|ligne|nom|contact)"
_OURS = r"(?:de |d'|du |des |aux? |a |en |avec |par )?(?:vos|votre|vs|tes|ton|ta|ces|ce|cet|cette|tous (?:vos|ces|les|tes)|toutes? (?:vos|ces|les|tes|votre)|tout (?:ce|cet|votre)|l'ensemble de (?:vos|ces)|tout|leurs?)"
_THEM = rf"(?:{_OURS} (?:[^\s.,?]+ )?(?:de |d')?{NOUN}|(?:l'|les |des |d'|un |le |la |tout )?(?:envois?|reception|diffusion|abonnement|service|inscription|flot|flux) (?:de |d'|des |aux? |du |par |commercia\w+ (?:par )?|automatique de )?{few(2)}{TEXT}|(?:les |des |de |d'|aux |a des ){TEXT}(?<! de message))\b"
"""What of ours is sent: named as ours, or as what alone is sent."""
_ANY = rf"(?:un |une |seule? |le |la |de |d'|des |vos |plus |aucune? |moindre |autres? |nouve\w+ |quelconque |ce genre de |ni |tes |ces |le moindre |la moindre ){{1,4}}{NOUN}\b"
_NO = r"(?:plus|plu|pu|pus|pas|jamais|point|aucunement)"
_ASKED = r"(?:fai(?:tes|re|s|siez|sait|t)|fasse|fassiez|veill\w+|assur\w+|arrang\w+|souhait\w+|veu[xt]|voul\w+|voudr\w+|aimer\w+|demand\w+|exig\w+|faut|faudrait|prefer\w+|merci|pour|insist\w+|prie|oblig\w+|serait (?:bien|bon|mieux))"
_MUST = r"(?:doi[ts]|doivent|devr\w+|peu[tx]|peuvent|pourr\w+|merit\w+|va devoir|vont devoir|gagner\w+)"
_OVER = r"(?:cess\w+|arr?et\w+|stopp\w+|prendre fin|prennent fin|prenne fin|interromp\w+|interrompus?|suspend\w+|termine\w*|disparai\w+|desactive\w*|supprime\w*|finir|finissent|finisse)"
_SHUT = r"(?= [.,?]|[ ]?$| (?:svp|stp|s'il|merci|immed\w+|maintenant|mnt|aujourd'hui|enfin|un jour|d'urgence|tout de suite|de suite|definitivement|et|sinon|au plus|des|desormais|sans|a partir|rapidement|vite|la\b))"
_HENCE = r"(?:a partir (?:de (?:maintenant|mnt|mtn|la|ce jour|now|dorenavant)|d'aujourd'hui|d'ici)|a compter (?:de ce jour|d'aujourd'hui|de maintenant)|des (?:maintenant|aujourd'hui|a present|ce jour)|desormais|dorenavant|a l'avenir|a present|maintenant|mnt|mtn|dor?enavant)"
_REFUSAL = r"(?:refus|opposition|desaccord|non-consentement|souhait|volonte|desir|intention|choix|decision|demande|droit|requete|voeu|envie)"

_TOLD = r"(?<!tu )(?<!vous )(?<!ils )(?<!elle )(?<!il )(?<!elles )(?<!on )(?<!personne )(?<!je )(?<!pourquoi )(?<!que )(?<!qui )(?<!ca )(?<!cela )(?<!lui )"
PLEADED = (
    # See to it that it ends, or that I am no longer among them.
    rf"fai(?:tes|re|s|siez)(?:[- ](?:moi|nous|donc))? {_SOME}(?:cesser|arreter|stopper|disparaitre|taire) {_SOME}(?:{_THEM}|(?:tout )?(?:ca|cela)\b)",
    rf"{NOUN} .*?fai(?:tes|re|s)[- ](?:les|moi ca|le|la|ca) {_SOME}(?:cesser|arreter|stopper|taire|disparaitre){_SHUT}",
    rf"(?:j'|d'|l')?{_ASKED} (?:[^\s.,?]+ ){{0,6}}?(?:que |a ce que |a ne |qu')(?:je |j'|nous |{_NUMBER} |mon \w+ |ma \w+ )?(?:ne |n')?(?:apparai\w+|figur\w+|soi[st]|soyons|soient|recoiv\w+|recev\w+|recois|fass\w+ partie|rest\w+|compt\w+|sois|voie|lise|serv\w+) (?:{_NO}|aucun)\b{SOON}(?= [.,?]|[ ]?$| {few(4)}(?:{LIST}|{NOUN}|vous|contact\w*|derang\w*|sollicit\w*|importun\w*|inscri\w*|abonn\w*)\b)",
    rf"(?:{_ASKED} {few(4)})?(?:que |a ce que |qu')(?:plus (?:aucune?|un seul|une seule)|aucun|aucune|nul) {few(3)}{NOUN} (?:[^\s.,?]+ )?(?:ne |n')?(?:me |m'|nous |arriv|parvien|soi)",
    # A refusal, a wish, a decision that is told.
    rf"(?:mon|notre|ma|le|un|mes) {_REFUSAL}(?:[- ]\w+)? {few(1)}(?:de |d'|a |au |aux |que ){{1,2}}(?:(?:ne |n')?(?:{_NO} )?(?:{GETS}|etre (?:contact|sollicit|derang|relanc|importun)\w*)(?= [.,?]|[ ]?$| {few(3)}(?:{NOUN}|de vous|de votre|par)\b)|{_THEM}|toute? {few(2)}{NOUN}|{SENDS})",
    rf"(?:refus\w*|decid\w+|choisi\w*|prefer\w+|resolu|opte\w*|envisag\w+|preconis\w+) (?:[^\s.,?]+ )?(?:de |d'|a |pour |que )?(?:ne |n')?(?:plus|pu|pas) {_SOME}(?:{GETS}|{SENDS}){SOON}(?= [.,?]|[ ]?$| {few(3)}(?:{NOUN}|vous|votre)\b)",
    rf"(?:m'|l'|j')?(?:oppos\w+|hostile|contre|renonc\w+|non|stop|adieu|halte|fin|bye|terminus|ciao) (?:formelle\w+ |categorique\w+ |definitive\w+ )?(?:a|au|aux|a la|a l'|avec|pour) ?{_THEM}",
    # A thing that is not to be used for it.
    rf"(?:[jn]'|m'|l'|d')?(?:interdi\w*|defend[st]?|defense|droit|autoris\w+ {_NO}|refus\w*|oppos\w+ a ce|arret\w+|cess\w+|evit\w+|permets {_NO}|prier?|demande) (?:formellement |expressement )?(?:de |d'|que ){{1,2}}(?:vous |tu |ne {_NO} |{_NO} )?(?:vous |te )?(?:utilis\w+|serv\w+ de|exploit\w+|employ\w+|garder|conserver) {_NUMBER}\b(?! (?:de (?:compte|client|carte)|bancaire))",
    # What whoever writes shall not do.
    rf"(?:vous|vs) (?:ne |n')?{SELF}(?:enverr|ecrir|contacter|texter|derangere|solliciter|importuner|harceler|relancer|embeter|adresser|expedier|transmettr)\w*ez (?:plus|pas|jamais|rien)\b{SOON}",
    rf"(?:vous|vs|tu|on|personne|nul) (?:ne |n')?(?:{_MUST}|dev\w+|pouv\w+|avez|etes|allez) (?:{_NO} )(?:a |de |plus |le droit de |cense\w* |autorise\w* (?:a )?|intere\w+ a |besoin de |l'autorisation de |raison de |question de ){{0,3}}{SENDS}{SOON}(?<!derangez)(?= [.,?]|[ ]?$| (?:par|via|sur|a|de|svp|d'|des)\b)",
    rf"(?:il |c'est )?(?:ne |n')?(?:est |y a |sert )?(?:plus|pas) (?:la peine|necessaire|utile|lieu|question|besoin|admissible|acceptable|tolerable|autorise|permis|nullement|a rien|raison)s? (?:de |d'|que vous |pour vous de )(?:continu\w+ (?:a|de) )?{SENDS}{SOON}",
    rf"(?:ca |cela |rien )?(?:ne )?(?:sert|rime|mene|avance|apporte|donne) (?:plus |pas |strictement )?(?:a )?(?:rien|grand-chose) (?:de |d'|que vous )(?:continu\w+ (?:a|de) )?{SENDS}",
    # Whom they write to no more, said to them: of no time and no other place.
    rf"{_TOLD}(?:(?:svp|stp|merci|de|veuillez|priere|d') )*(?:ne |n'|n )?(?:me |m'|nous |m)(?!r?appel|tel|join|rejoi){BOTHER} (?:plus|pu|plu|pus|jamais)(?: (?:jamais|du tout))?(?! (?:a (?:l'|la|\d|mon (?:ancien|autre)|cette (?:adresse|heure))|au (?!sujet|secours)|sur (?:mon (?:ancien|autre|fixe)|le|l'|messenger|facebook|insta\w*|whats\w*)|la-dessus|que|dans)\b){SOON}",
    rf"(?:ne |n'){SELF}(?:{BOTHER}|{DELIVER}) (?:[^\s.,?]+ )?ni (?:[^\s.,?]+ ){{0,2}}?{TEXT}\b",
    # I will not stay on the list.
    rf"(?:[jn]'(?:ai )?|l')?(?:veu[xt]?|ve|vx|voul\w+|voudr\w+|souhait\w+|desir\w+|aimer\w+|accept\w+|compte|tiens|envie|besoin|raison|interet|entends|peux) (?:plus|pu|plu|pas|aucunement|nullement|jamais|aucune?)(?: (?:de|d'|a))? ?(?:rest\w+|etre|figur\w+|apparait\w+|demeur\w+|faire partie|continuer a \w+|participer|adherer|me (?:trouver|retrouver|voir)) {few(4)}(?:l'|d')?{LIST}\b(?! (?:telephonique|d'attente))",
    # I am done with getting them.
    rf"(?:fini|termine|arrete|acheve|cesse) (?:de |d')(?:recevoir|lire|voir|subir|supporter|etre (?:harcel|derang|spamm|contact|sollicit)\w*) ?(?:{few(2)}{NOUN}|vos|tes|par|de)?\b",
    # None from now on; none of them at all.
    rf"{_HENCE} (?:[,] )?(?:(?:svp|stp|merci|je dis|je veux|jveux|c'est|ce sera|donc|et) )*(?:plus|pu|plu|aucune?|pas|zero|fini|finis|stop|jamais|rien|non) (?:de |d'|d |un seul |une seule |aucune? |les |des |aux |a |vos |ces |le moindre ){{0,3}}{TEXT}\b{SOON}",
    rf"(?:[jn]')?(?:veu[xt]?|ve|vx|voul\w+|voudr\w+|souhait\w+|accept\w+|toler\w+|desir\w+|admet\w*|support\w+|autoris\w+|jveux|jveu) (?:plus|pu|plu|pas|jamais|ni) (?:jamais )?(?:un seul|une seule|aucune?|le moindre|la moindre|ni|d'autres?|un autre|une autre|de nouveaux?) (?:autres? |nouveau |petit |foutu |maudit )?{NOUN}\b{SOON}(?! (?:vocal|de confirmation|type))",
    rf"(?:envoy|adress|transmet|expedi|ecri|text|balanc|mett)\w*(?:[- ](?:moi|nous))? (?:(?<!oi )(?<!ous )plus|(?<=oi )plus(?! d)|(?<=ous )plus(?! d)|pu|plu|pas|jamais|pus) (?:jamais )?(?:un |une |seule? |les |vos |de |d'|aucune? |aucun |le moindre |la moindre |ce genre de |tous ces |autres? ){{1,3}}(?:[^\s.,?]+ (?:et|ou|ni) )?{NOUN}\b{SOON}(?! vocal)",
    # It must end.
    rf"(?:cet|cette|ces|ce|vos|votre|tes|ton|tous (?:les|vos|ces)|toutes? (?:les|vos|ces)|tout) (?:[^\s.,?]+ )?(?:de |d')?{NOUN} {few(4)}(?:{_MUST}) (?:ne |vraiment |absolument |imperativement )?(?:s'|se |etre |plus |y en |avoir ){{0,2}}(?:{_OVER}|(?:m'|me |nous )(?:etre|parvenir|arriver|deranger))\b(?! quand)",
    rf"(?:j'|d')?(?:faut|faudrait|temps|veux|voudrais|souhaite|demande|exige|aimerais|prefere|ordonne|attends|bon|bien|mieux|espere|hate) {few(1)}(?:que |qu')(?:cet |cette |ces |ce |vos |votre |tes |les |l'|la |tous |toutes? |tout |ca |cela |il |on |vous |tu |vous me |d'){{1,3}}(?:{few(4)})(?:{NOUN} )?(?:{few(2)})(?:s'|se |en |soit |soient )?(?:cesse|cessent|cessiez|arretent?|arrete|arretiez|stoppent?|finissent|finisse|prennent fin|prenne fin|interrompus?|suspendus?|arretee?s?|restiez tranquilles?)(?: (?:avec|de|d'|les|vos|ces|tes|tous|l')* ?(?:{_THEM}|{NOUN}|ca)|{_SHUT})(?<!que ca arrete de)",
    rf"{_NUMBER} (?:ne )?(?:{_MUST}|a|soit|va) (?:donc |absolument |immediatement |plus |a )?(?:etre )?(?:{REMOVE}\w*)(?= [.,?]|[ ]?$| (?:svp|merci|imm\w+|definit\w+)| {FROM})",
    rf"(?:je |on |nous |j'aimerais |j'ai decide de )(?:vais |veux |voudrais |souhaite |desire |dois |viens de |tiens a )?(?:quitt\w+|sor[st]\w* de|me retir\w+ de|(?:me |m'|nous )(?:desab\w+|desinscri\w+|exclu\w+|radi\w+) (?:de|a|d')) ?(?:vos|votre|cette|ces|la|l'|tes|ta|tout\w*) ?(?:[^\s.,?]+ )?(?:listes?|envois?|diffusion|infolettre|newsletter|canal|groupe (?:sms|de textos?|de diffusion)|base|fichier|{TEXT})\b(?! d'attente)",
    r"(?:pass\w+)(?:[- ](?:vous|toi))? (?:donc |bien |volontiers )?de (?:mon numero|mes coordonnees|mon tel\w*|moi\b(?= [.,]|[ ]?$))",
    r"(?:(?<=^ )|[.,] )(?:plus|zero|aucune?|fini|finis|terminee?s?) (?:de |d'|les |des |aux? |vos )?(?:rappels?|alertes?|offres?|annonces?|envois?|communications?|sollicitations?|invitations?|infos? promo\w*)(?= [.,] |[.]?[ ]?$| (?:svp|stp|merci|s'il|par|pour moi|desormais|dorenavant))(?! \?)",
    r"(?:(?<=^ )|[.,] )(?:allez )?(?:du vent|de l'air|du balai|ouste|circulez|bon vent|du large)(?: (?:avec|les|et) [^.]*)?(?= [.,]|[ ]?$)",
    # I am to be taken as one who left.
    rf"(?:(?:consider|compt|not|regard|trait|class|inscri|marqu|enregistr)\w+(?:[- ](?:moi|nous))?|(?:ce|ceci|le present|cela|mon|present) ?(?:message|sms|texto|mot|courrier|reponse)? (?:vaut|est|tient lieu de|constitue|sert de|fait office de)) (?:{_NUMBER} |ce (?:message|sms|texto) |le present |ceci |donc |bien |ma reponse )?(?:comme |une? |ma |mon |de |d'|pour |ete |etant ){{0,4}}(?:demande de |demande d')?(?:desabonn\w+|desinscri\w+|retrait\w*|retiree?|resili\w+|partie?|sortie?|opposee?|opposition|refus|stop|radi\w+|non (?:interess\w+|abonn\w+)|absente?|hors liste|morte?|annul\w+|arret)\b",
    r"(?:faites|fais|faire|agissez) (?:donc )?comme si (?:je |j'|mon numero |ce numero )(?:ne |n')?(?:etais|exist\w+|avais)\b|(?:oubli\w+|ignor\w+) (?:que |jusqu'a )(?:mon (?:numero|existence|nom)|j'existe|ce numero|l'existence de (?:mon|ce))\b",
    rf"(?:met|jet|fout|pass|envoy|expedi|balanc)\w*(?:[- ](?:moi|le|la))? (?:{_NUMBER} )?(?:a|aux|au|dans|a la|direct\w*) ?(?:la |votre |les |vos )?(?:poubelle|corbeille|oubliettes|trash|rebut|vidanges)\b(?=.*(?:num|tel|cell|moi))",
)
"""To see to it, a refusal told, a use forbidden, what must end, a place that is left."""
