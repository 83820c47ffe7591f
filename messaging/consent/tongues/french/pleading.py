"""How French asks for an end of texts in a roundabout way: that it be seen to, refused, declared, wished, or ordered of the future.

Words are laid out as `words.py` says.
"""

from ..tongue import few
from .words import (
    ADVERB,
    BOTHER,
    DELIVER,
    FROM,
    GETS,
    LIST,
    NOUN,
    REMOVE,
    SELF,
    SENDS,
    TEXT,
    TOLD,
    unless,
)

_SOME = rf"(?:(?:{ADVERB}) ){{0,3}}"
_NUMBER = r"(?:mon|ce|notre|mes|nos|ma|cette) (?:[^\s.,?]+ )?(?:num\w*|tel\w*|portable|cell?\w*|gsm|mobile|coordonnees|donnees|ligne|nom|contact)"
_OURS = r"(?:de |d'|du |des |aux? |a |en |avec |par )?(?:vos|votre|vs|tes|ton|ta|ces|ce|cet|cette|tous (?:vos|ces|les|tes)|toutes? (?:vos|ces|les|tes|votre)|tout (?:ce|cet|votre)|l'ensemble de (?:vos|ces)|tout|leurs?)"
_THEM = rf"(?:{_OURS} (?:[^\s.,?]+ )?(?:de |d')?{NOUN}|(?:l'|les |des |d'|un |le |la |tout )?(?:envois?|reception|diffusion|abonnement|service|inscription|flot|flux) (?:de |d'|des |aux? |du |par |commercia\w+ (?:par )?|automatique de )?{few(2)}{TEXT}|(?:les |des |de |d'|aux |a des ){TEXT}(?<! de message))\b"
"""What of ours is sent: named as ours, or as what alone is sent."""
_ANY = rf"(?:un |une |seule? |le |la |de |d'|des |vos |plus |aucune? |moindre |autres? |nouve\w+ |quelconque |ce genre de |ni |tes |ces |le moindre |la moindre ){{1,4}}{NOUN}\b"
_NO = r"(?:plus|pas|jamais|point|aucunement)"
_ANYBODY = unless("je", "j'", "il", "elle", "ils", "elles", "nous", "qui", "ca", "cela", "ce")
"""Whoever is named, but themselves and what was spoken of."""
_ASKED = r"(?:fai(?:tes|re|s|siez|sait|t)|fasse|fassiez|veill\w+|assur\w+|arrang\w+|souhait\w+|veu[xt]|voul\w+|voudr\w+|aimer\w+|demand\w+|exig\w+|faut|faudrait|prefer\w+|merci|pour|insist\w+|prie|oblig\w+|serait (?:bien|bon|mieux))"
_MUST = r"(?:doi[ts]|doivent|devr\w+|peu[tx]|peuvent|pourr\w+|merit\w+|va devoir|vont devoir|gagner\w+)"
_OVER = r"(?:cess\w+|arr?et\w+|stopp\w+|prendre fin|prennent fin|prenne fin|interromp\w+|interrompus?|suspend\w+|termine\w*|disparai\w+|desactive\w*|supprime\w*|finir|finissent|finisse)"
_SHUT = r"(?= [.,?]|[ ]?$| (?:merci|ok|madame|monsieur|maintenant|mnt|aujourd'hui|enfin|un jour|et|sinon|au plus|des|sans|a partir|rapidement|vite|la\b))"
_HENCE = r"(?:a partir (?:de (?:maintenant|mnt|mtn|la|ce jour|now|dorenavant)|d'aujourd'hui|d'ici)|a compter (?:de ce jour|d'aujourd'hui|de maintenant)|des (?:maintenant|aujourd'hui|a present|ce jour)|desormais|dorenavant|a l'avenir|a present|maintenant|mnt|mtn|dor?enavant)"
_REFUSAL = r"(?:refus|opposition|desaccord|non-consentement|souhait|volonte|desir|intention|choix|decision|demande|droit|requete|voeu|envie)"

PLEADED = (
    rf"(?:refus\w*|decid\w+|choisi\w*|prefer\w+|resolu|opte\w*|envisag\w+|preconis\w+) (?:[^\s.,?]+ )?(?:de |d'|a |pour |que )?(?:ne |n')?(?:plus|pas) {_SOME}(?:{GETS}|{SENDS})(?= [.,?]|[ ]?$| {few(3)}(?:{NOUN}|vous|votre)\b)",
    # See to it that it ends, or that I am no longer among them.
    rf"fai(?:tes|re|s|siez)(?:[- ](?:moi|nous|donc))? {_SOME}(?:cesser|arreter|stopper|disparaitre|taire) {_SOME}(?:{_THEM}|(?:tout )?(?:ca|cela)\b)",
    rf"{NOUN} .*?fai(?:tes|re|s)[- ](?:les|moi ca|le|la|ca) {_SOME}(?:cesser|arreter|stopper|taire|disparaitre){_SHUT}",
    rf"(?:j'|d'|l')?{_ASKED} (?:[^\s.,?]+ ){{0,6}}?(?:que |a ce que |a ne |qu')(?:je |j'|nous |{_NUMBER} |mon \w+ |ma \w+ )?(?:ne |n')?(?:apparai\w+|figur\w+|soi[st]|soyons|soient|recoiv\w+|recev\w+|recois|fass\w+ partie|rest\w+|compt\w+|sois|voie|lise|serv\w+) (?:{_NO}|aucun)\b(?= [.,?]|[ ]?$| {few(4)}(?:{LIST}|{NOUN}|vous|contact\w*|derang\w*|sollicit\w*|importun\w*|inscri\w*|abonn\w*)\b)",
    rf"(?:{_ASKED} {few(4)})?(?:que |a ce que |qu')(?:plus (?:aucune?|un seul|une seule)|aucun|aucune|nul) {few(3)}{NOUN} (?:[^\s.,?]+ )?(?:ne |n')?(?:me |m'|nous |arriv|parvien|soi)",
    # A refusal, a wish, a decision that is told.
    rf"(?:mon|notre|ma|le|un|mes) {_REFUSAL}(?:[- ]\w+)? {few(1)}(?:de |d'|a |au |aux |que ){{1,2}}(?:(?:ne |n')?(?:{_NO} )?(?:{GETS}|etre (?:contact|sollicit|derang|relanc|importun)\w*)(?= [.,?]|[ ]?$| {few(3)}(?:{NOUN}|de vous|de votre|par)\b)|{_THEM}|toute? {few(2)}{NOUN}|{SENDS})",
    rf"(?:m'|l'|j')?(?:oppos\w+|hostile|contre|renonc\w+|non|non merci|stop|adieu|halte|fin|bye|terminus|ciao) (?:formelle\w+ |categorique\w+ |definitive\w+ )?(?:a|au|aux|a la|a l'|avec|pour) ?{_THEM}",
    # A thing that is not to be used for it.
    rf"(?:[jn]'|m'|l'|d')?(?:interdi\w*|defend[st]?|defense|droit|autoris\w+ {_NO}|refus\w*|oppos\w+ a ce|arret\w+|cess\w+|evit\w+|permets {_NO}|prier?|demande) (?:formellement |expressement )?(?:de |d'|que ){{1,2}}(?:vous |tu |ne {_NO} |{_NO} )?(?:vous |te )?(?:utilis\w+|serv\w+ de|exploit\w+|employ\w+|garder|conserver) {_NUMBER}\b(?! (?:de (?:compte|client|carte)|bancaire))",
    # What whoever writes shall not do.
    rf"(?:vous|vs) (?:ne |n')?{SELF}(?:enverr|ecrir|contacter|texter|derangere|solliciter|importuner|harceler|relancer|embeter|adresser|expedier|transmettr)\w*ez (?:plus|pas|jamais|rien)\b",
    rf"(?:(?:vous|vs|tu|on|personne|nul) (?:ne |n')?(?:{_MUST}|dev\w+|pouv\w+|avez|etes|allez)|{_ANYBODY}(?:ne |n')(?:doi(?:t|vent)|devr\w+|peut|peuvent|a|ont|aura|auront|est|sont)) (?:{_NO} |aucune? )(?:a |de |plus |le droit de |cense\w* |autorise\w* (?:a )?|intere\w+ a |besoin de |l'autorisation de |raison de |question de |droit de |motif de ){{0,3}}{SENDS}(?<!derangez)(?= [.,?]|[ ]?$| (?:par|via|sur|a|de|d'|des)\b)",
    rf"(?:(?:il |c'est )?(?:ne |n')?(?:est |y a |sert )?(?:plus|pas) (?:la peine|necessaire|utile|lieu|question|besoin|admissible|acceptable|tolerable|autorise|permis|nullement|a rien|raison)s?|(?:ca |cela |rien )?(?:ne )?(?:sert|rime|mene|avance|apporte|donne) (?:plus |pas |strictement )?(?:a )?(?:rien|grand-chose)) (?:de |d'|que vous |pour vous de )(?:continu\w+ (?:a|de) )?{SENDS}",
    # Whom they write to no more, said to them: of no time and no other place.
    rf"{TOLD}(?:(?:merci|de|veuillez|priere|d') )*(?:ne |n'|n )?(?:me |m'|nous |m)(?!r?appel|tel|join|rejoi){BOTHER} (?:plus|jamais)(?: (?:jamais|du tout))?(?! (?:a (?:l'|la|\d|mon (?:ancien|autre)|cette (?:adresse|heure))|au (?!sujet|secours)|sur (?:mon (?:ancien|autre|fixe)|le|l'|messenger|facebook|insta\w*|whats\w*)|la-dessus|que|dans)\b)",
    rf"(?:ne |n'){SELF}(?:{BOTHER}|{DELIVER}) (?:[^\s.,?]+ )?ni (?:[^\s.,?]+ ){{0,2}}?{TEXT}\b",
    # I will not stay on the list.
    rf"(?:[jn]'(?:ai )?|l')?(?:veu[xt]?|ve|vx|voul\w+|voudr\w+|souhait\w+|desir\w+|aimer\w+|accept\w+|compte|tiens|envie|besoin|raison|interet|entends|peux) (?:plus|pas|aucunement|nullement|jamais|aucune?)(?: (?:de|d'|a))? ?(?:rest\w+|etre|figur\w+|apparait\w+|demeur\w+|faire partie|continuer a \w+|participer|adherer|me (?:trouver|retrouver|voir)) {few(4)}(?:l'|d')?{LIST}\b(?! (?:telephonique|d'attente))",
    # I am done with getting them.
    # None from now on; none of them at all.
    rf"{_HENCE} (?:[,] )?(?:(?:merci|je dis|je veux|jveux|c'est|ce sera|donc|et) )*(?:plus|aucune?|pas|zero|fini|finis|stop|jamais|rien|non) (?:de |d'|d |un seul |une seule |aucune? |les |des |aux |a |vos |ces |le moindre ){{0,3}}{TEXT}\b",
    # It must end.
    rf"(?:cet|cette|ces|ce|vos|votre|tes|ton|tous (?:les|vos|ces)|toutes? (?:les|vos|ces)|tout) (?:[^\s.,?]+ )?(?:de |d')?{NOUN} {few(4)}(?:{_MUST}) (?:ne |vraiment |absolument |imperativement )?(?:s'|se |etre |plus |y en |avoir ){{0,2}}(?:{_OVER}|(?:m'|me |nous )(?:etre|parvenir|arriver|deranger))\b(?! quand)",
    rf"(?:j'|d')?(?:faut|faudrait|temps|veux|voudrais|souhaite|demande|exige|aimerais|prefere|ordonne|attends|bon|bien|mieux|espere|hate) {few(1)}(?:que |qu')(?:cet |cette |ces |ce |vos |votre |tes |les |l'|la |tous |toutes? |tout |ca |cela |il |on |vous |tu |vous me |d'){{1,3}}(?:{few(4)})(?:{NOUN} )?(?:{few(2)})(?:s'|se |en |soit |soient )?(?:cesse|cessent|cessiez|arretent?|arrete|arretiez|stoppent?|finissent|finisse|prennent fin|prenne fin|interrompus?|suspendus?|arretee?s?|restiez tranquilles?)(?: (?:avec|de|d'|les|vos|ces|tes|tous|l')* ?(?:{_THEM}|{NOUN}|ca)|{_SHUT})(?<!que ca arrete de)",
    rf"{_NUMBER} (?:ne )?(?:{_MUST}|a|soit|va) (?:donc |absolument |plus |a )?(?:etre )?(?:{REMOVE}\w*|disparai\w+)(?= [.,?]|[ ]?$| (?:merci|aujourd'hui|maintenant|de (?:la|la-dedans|ca)(?= [.,]|[ ]?$))\b| {FROM})",
    rf"(?:je |on |nous |(?:puis|pourrais)-je |j'ai decide de )(?:vais |veux |voudr\w+ |souhaite |desire |dois |viens de |tiens a |peux )?(?:quitt\w+|sor[st]\w* d[eu]|me retir\w+ d[eu]|(?:me |m'|nous )(?:desab\w+|desinscri\w+|exclu\w+|radi\w+) (?:de|a|d')) ?(?:vos|votre|cette|ces|la|l'|tes|ta|tout\w*)? ?(?:[^\s.,?]+ )?(?:listes?|envois?|diffusion|infolettre|newsletter|canal|groupe (?:sms|de textos?|de diffusion)|base|fichier|{TEXT})\b(?! d'attente)",
    r"(?:e-?mails?|courriels?|uniquement|seulement|prefer\w+) (?:[^\s.?]+ ){0,5}?(?:et |mais )?(?:plus|pas|jamais|non) par (?:sms|textos?)\b|je (?:quitte|sors d[eu]) (?:le |ce )?groupe(?= [.,]|[ ]?$)|(?<=^ )(?:tout (?:arreter|stopper|cesser)|(?:ne )?(?:plus )?rien recevoir)(?= [ .]*$)|(?:veu\w+|voudr\w+|souhait\w+) (?:avoir |juste )*la paix(?= [.,]|[ ]?$)|(?:allez|vas|veux|voulez)(?:[- ](?:vous|tu))? (?:me|nous) lacher(?= [.,?]|[ ]?$| (?:oui|enfin|avec|la)\b)",
    r"(?:pass\w+)(?:[- ](?:vous|toi))? (?:donc |bien |volontiers )?de (?:mon numero|mes coordonnees|mon tel\w*|moi\b(?= [.,]|[ ]?$))",
    r"(?:(?<=^ )|[.,] )(?:plus|zero|non|stop|refus|fini|finis|terminee?s?|pas(?= d(?:e |')\w+s )) (?:de |d'|les |des |aux? |vos )*(?:contacts?|rappels?|alertes?|messages|offres?|annonces?|envois?|communications?|sollicitations?|invitations?|infos? promo\w*)(?= [.,] |[.]?[ ]?$| (?:merci|par|pour moi|(?:pour|a|sur) ce))(?! \?)",
    r"(?:(?<=^ )|[.,] )(?:allez )?(?:du vent|de l'air|du balai|ouste|circulez|bon vent|du large)(?: (?:avec|les|et) [^.]*)?(?= [.,]|[ ]?$)",
    # I am to be taken as one who left.
    r"(?:faites|fais|faire|agissez) (?:donc )?comme si (?:je |j'|mon numero |ce numero )(?:ne |n')?(?:etais|exist\w+|avais)\b|(?:oubli\w+|ignor\w+) (?:que |jusqu'a )(?:mon (?:numero|existence|nom)|j'existe|ce numero|l'existence de (?:mon|ce))\b",
    rf"(?:met|jet|fout|pass|envoy|expedi|balanc)\w*(?:[- ](?:moi|le|la))? (?:{_NUMBER} )?(?:a|aux|au|dans|a la|direct\w*) ?(?:la |votre |les |vos )?(?:poubelle|corbeille|oubliettes|trash|rebut|vidanges)\b(?=.*(?:num|tel|cell|moi))",
)
"""To see to it, a refusal told, a use forbidden, what must end, a place that is left."""

_AGAIN = r"(?:encore|toujours|pourtant|continu\w+|quand meme|malgre|re[cs]+oi\w*|a nouveau|de nouveau)"
_BAD = r"(?:insupportables?|penibles?|lourds?|lourdingues?|relous?|agacants?|enervants?|fatigants?|abuse\w*|abusifs?|inadmissibles?|inacceptables?|intolerables?|s(?:ao|ou|aou)lants?|gonflants?|irritants?|lassants?|exasperants?|chiants?|tannants?|gossants?|achalants?|envahissants?|intrusifs?|honteu\w+|degueulasses?|harcelement|invivables?|derangeants?|nuls?|inutiles?|indesirables?|stressants?|plus possible|ridicules?|excessi\w+|too much)"
_END_OF_IT = r"(?:fini|termine|non|assez|trop|plus possible|stop|niet|ciao|basta|mort|over|la derniere fois)"
DECLARED = (
    rf"(?:mon|ce|cette|notre|le|son) (?:num\w*|tel\w*|portable|cell?\w*|ligne|nom|contact)\b.*? (?:veuillez|merci de|pouvez-vous|pourriez-vous|priere de|faut|faudrait|pouvez|peux-tu|il faut|je veux que vous|de bien vouloir|d')(?: bien| vouloir| donc| juste)* ?(?:le |la |l'|les )(?:{REMOVE}\w*)(?= [.,?]|[ ]?$| (?:merci|de|des|du)\b)(?! (?:de|du|des) (?!{few(2)}{LIST}))",
    rf"(?:vous|tu) (?:all?ez|vas|comptez|comptes|pensez) (?:vraiment |encore |enfin |bientot )?(?:continuer|arreter|cesser|insister|persister|stopper)(?: \w+){{0,2}}? ?(?:a |de |d'){SENDS}",
    rf"(?:(?<=^ )|[.,] )(?:numero |contact |client |mon numero |demande |bonjour )?a {REMOVE}\w*(?:er|ir|re)(?: {FROM}|(?= [.,]|[ ]?$))",
    # A number that is another's, and off with it; who left, and is written to.
    r"(?:num\w*|ligne|cell?\w*|portable) (?:a|vient de|est) change\w* (?:de (?:proprietaire|mains?|titulaire|personne)|d'(?:abonnee?|utilisateur|proprio))\b",
    rf"(?:me suis|nous sommes|j'ai ete|je suis|suis|m'etais|je m'etais) (?:deja |pourtant |bien )?(?:desab\w+|desinscri\w+|retire\w+|radie\w*|desenregistr\w+)\b(?=.*\b{_AGAIN}\b)(?!.*(?:erreur|remett|reinscri|pourquoi je ne))",
    r"(?:chang\w+|change) (?:de |d'|mon )(?:numero|cell\w*|telephone|operateur) pour (?:avoir la paix|que (?:ca|vous)|ne plus|plus|pas|en finir|vous (?:fuir|eviter)|etre tranquille|echapper)\b",
    # It is too much; it is over with them.
    rf"(?:vos|tes|ces) {few(1)}{NOUN} (?:[^\s.?]+ ){{0,5}}?(?:sont|est|c'est|deviennent|devient|ca devient|je trouve ca|commencent a etre) (?:vraiment |tellement |juste |carrement |tres |trop |franchement |du |un peu |assez |limite |de plus en plus |totalement |completement |rendue?s? |ben |pas mal |plutot ){{0,3}}{_BAD}\b(?! (?:a|pour|sans|que)\b)(?!.*\bmais (?:j'|je |utile))",
    rf"(?:(?:vos|tes|ces|ce|votre) {few(1)}(?:de |d')?{NOUN}|(?:les|\d+) {TEXT})(?: [^\s.,?]+){{0,4}}(?: [,.])? (?:c'est|ca sera|ce sera|sont|pour moi c'est|moi c'est) (?:bien |la |vraiment |maintenant )?{_END_OF_IT}\b(?! (?:\?|bien|cool|bon|gentil|drole|beau|tard))(?!(?: [^\s.,?]+){{0,3}} \?)",
    rf"(?:vous etes|t'es|tu es) (?:vraiment |tellement |trop |tres |un peu |franchement )*(?:lourd(?:e|ingue)?|relou|collant|insistant|envahissant|tannant|achalant|gossant|harcelant|fatigant)e?s?(?: la| quand meme| a la fin)?(?= [.,]|[ ]?$| avec (?:(?:vos|tes|ces) {NOUN}|ca)\b)",
    rf"(?:vous|tu) (?:ne |n')?(?:arr?et\w+|cess\w+|stopp\w+) jamais(?= [.?]|[ ]?$)|quand (?:est-ce que |c'est que )?(?:ca|cela|vous) (?:va|allez) (?:s')?(?:arreter|cesser)(?= [.?]|[ ]?$)|(?:vous|tu) (?:abus|exager|deconn|charri|pouss|forc)\w+ (?:un peu |vraiment )?(?:avec|sur) (?:vos|tes|ces) {NOUN}\b",
    rf"(?:c'est |(?<=^ )|[.,] )(?:vraiment |tellement |trop |tres |ben |rendu |pas mal |assez |un peu )*{_BAD} (?:a la longue )?(?:, )?(?:tous )?(?:vos|tes|ces) {NOUN}\b(?! \?)|(?:perd|gaspill)\w* (?:votre|ton) (?:temps|argent|energie)\b",
    # Rights.
    r"(?:consentement|accord|autorisation|permission|opt-in|adhesion) (?:est |a ete |donc |est desormais |ci-apres )?(?:retiree?|revoquee?|annulee?|suspendue?|caduque?|leve|expiree?|terminee?)\b",
    r"(?:j'|d')?(?:fai[st]\w* valoir|exerc\w+|invoqu\w+|revendiqu\w+|us\w+ de|reclam\w+|appliqu\w+|respect\w+) (?:[^\s.,?]+ )?(?:de )?mon droit (?:a l'oubli|d'opposition|de retrait|a l'effacement|d'effacement|de (?:me |m'|ne )\w+|au silence|a la (?:paix|tranquillite|deconnexion))",
    # Off the list, asked.
    rf"(?:j')?(?:peu[xt]|puis|pourrai\w*|possible|moyen|ou|comment|adresser|faire|pour|aimer\w+|voudr\w+|demand\w+|exig\w+|merite|devrais|doi[st])(?:-\w+)? (?:[^\s.,?]+ ){{0,2}}?(?:d'|a |pour )?etre (?:enfin |completement )?(?:{REMOVE}\w*|desab\w+|desinscri\w+)(?: {FROM}|(?= [.?]|[ ]?$| (?:merci)))",
    r"(?:quel\w*|qui|dois-je|quoi|que|qu'est-ce|comment|code|mot|faire|fais|fait) (?:[^\s.,?]+ ){0,6}?(?:pour|moyen de) (?:que (?:ca|cela|ces \w+|vos \w+|tout ca|vous) (?:s')?(?:arret\w+|cess\w+|stopp\w*|finiss\w+)|(?:arreter|stopper|cesser|finir) (?:ca|tout ca|cela)|(?:sortir|m'en aller|partir) d'ici|en sortir)(?= [.,?]|[ ]?$)",
    r"j'? ?ai (?:jamais|pas|rien) (?:\w+ )?demand\w+ (?:a |de )?(?:recevoir|etre (?:contact|abonn|inscri|sur|text)\w*|ca\b|sa\b|ces \w+|vos \w+)",
    # To be let alone.
    r"(?:qu'on|que l'on|qu'ils|que tout le monde) (?:m'oublie|me laisse (?:tranquille|en paix)|(?:me|nous) (?:fiche|foute|fout|fiches) (?:la paix)|nous oublie|me lache)\b",
    r"(?:lach\w+|laiss\w+) (?:moi )?(?:l'affaire|la patate|le morceau)\b|(?:(?<=^ )|[.,] )(?:merci de )?(?:vous abstenir|abstenez-vous|abstiens-toi)(?= [.]|[ ]?$)",
    rf"(?:(?<=^ )|[.,] )(?:ni {TEXT} (?:, )?ni(?! \w+ (?:depuis|, ni)\b)|pas de (?:ca|cela|vos|ces|tes) (?:trucs? |choses? |affaires? |{NOUN} )?(?:sur|dans|a|chez) (?:mon|ce|ma|moi))\b",
    rf"(?:ne |n')(?:m'|me |nous ){DELIVER} (?:plus|pas|jamais) (?:[^\s.?]+ ){{1,8}}?ni {few(2)}{TEXT}\b",
)
"""What they say of themselves and of the texts, that leaves nothing else."""
_KIN = r"(?:mere|pere|mari|femme|fils|fille|conjointe?|epou\w+|parents|enfants?|grand-?\w+|soeur|frere|famille|ex|mamie|papi|client\w*|patronne?|copine?|amie?|tante|oncle)"
NAMED = (
    rf"{REMOVE}\w* (?:mon|ma|mes|nos|notre) [^\s.,?]+ (?:et|ou|ainsi que) (?:mon|ma|mes|nos|notre) (?:[^\s.,?]+ )?(?:num\w*|tel\w*|cell?\w*|portable|coordonnees|nom|contact) {FROM}",
    rf"(?:j'?)?(?:arriv\w+|parvien\w+|reussi\w*|moyen|impossible|essa[iy]\w+|tent\w+|cherche|voudrais|capable) (?:pas |plus |encore |toujours )*(?:a |de |d')(?:(?:me |m'|nous |se )(?:desab\w+|desinscri\w+)|(?:arreter|stopper|bloquer) (?:les|vos|ces|tes) {TEXT})(?= [.,?]|[ ]?$| (?:merci|sur|pouvez|pourriez|peux-tu|vous|aidez|comment|svp)\b| {FROM})",
    rf"(?:aucunement|nullement|pas|plus|aucune) (?:l'|d'|de |la )?(?:intention|volonte|desir) (?:de |d'){GETS}",
    # My address and my number; take me out of it; where they had the number, and off with it.
    rf"(?:mon|ce|notre|mes) (?:num\w*|cell?\w*|portable|coordonnees|contact)\b.*? [.,?] (?:\. )?{REMOVE}\w*[- ](?:le|la|les)(?= [.,]|[ ]?$| (?:merci))",
    rf"(?:ne |n'|de |d'|(?<=^ ))(?:plus|pas|jamais) (?:me |m'|nous |l'|la |le )(?:inscri|ajout|rajout|inclu|mett|compt|abonn|enregistr|gard|conserv|fair\w+ figur)\w* (?:a |dans |sur |parmi |au |aux )(?:vos|votre|cette|ces|les|la|tes) {few(1)}{LIST}\b(?! d'attente)",
    rf"(?:ne |n')?(?:me |m'|nous )?(?:inscri|ajout|rajout|inclu|met|compt|abonn|enregistr|gard|conserv|laiss)\w+ (?:plus|pas|jamais) (?:mon \w+ |ce \w+ )?(?:a |dans |sur |parmi |au |aux )(?:vos|votre|cette|ces|les|la|tes) {few(1)}{LIST}\b(?! d'attente)",
    # No use for them, no dealings.
    rf"(?:plus|pas|aucune?|que|jamais) (?:de |d'|l'|la )?(?:utilite|usage|interet|faire|moindre (?:interet|utilite|besoin)) (?:de |pour |a |d')(?:vos|tes|ces|recevoir|votre) {few(2)}{NOUN}\b",
    rf"(?:vos|tes|ces) {few(1)}{NOUN} (?:, )?(?:(?:moi )?je (?:ne )?(?:les? |la )(?:veu\w*|lis|regarde|ouvre|supporte) (?:meme )?(?:plus|pas)|(?:moi )?je (?:m'en|men|m' en) (?:tape|fou\w*|fiche\w*|balance|moque|passe\w*|contrefou\w*|bats?)|j'en (?:ai rien|veu\w* (?:pas|plus)|ai (?:pas|plus) (?:besoin|envie)))\b",
    # What was never agreed.
    r"(?:j'|n')?(?:ai|avons) (?:jamais|pas|rien) (?:souscrit|adhere|signe|opte|consenti|donne suite) (?:a |pour |aux? )(?:ces|vos|cette|cela|ca|rien|recevoir|etre|des (?:sms|textos?|alertes?|pubs?))\b",
    # Asked as a courtesy, a procedure, or a way that fails.
    rf"(?:proced\w+ a|confirm\w+|effectu\w+|trait\w+|accept\w+|valid\w+|prendre en compte|enregistr\w+|demand\w+) (?:bien |donc )?(?:ma|mon|l'|la|le) ?(?:demande de )?(?:desinscription|desabonnement|radiation|retrait|effacement|suppression)(?= [.,?]|[ ]?$| (?:merci)| {FROM}| (?:de|du) (?:mon|mes|ce|notre) (?:num\w*|tel\w*|nom|coordonnees|donnees))",
    # They are pestered.
    rf"(?:pourquoi|pq|pk) (?:diable )?(?:me |m'|nous ){BOTHER}[- ](?:vous|tu) (?:encore|toujours|sans cesse|autant|sans arret)\b",
    rf"(?:bouff|gaspill|mang|finiss|epuis|consomm|depens|pren|vid|remplis|encombr|satur)\w+ (?:tout(?:es)? )?(?:mon|ma|mes|notre) \w+ (?:avec|par) (?:vos|tes|ces) {NOUN}\b",
    rf"(?:j')?interdi\w+ l'(?:usage|utilisation|emploi) de {_NUMBER}\b",
    r"mangez (?:donc )?d(?:e |'|e la |'la )(?:la )?m[ae]rde\b",
    # Whatever they do with them.
    rf"(?:arr?e?tt?e[rz]?|cesse[rz]?|stoppe[rz]?|finissez) (?:donc )?(?:(?:votre|ton|vos|tes|ce|cette) [^\s.,?]+ (?:avec|de|d'|par) ?(?:ces |vos |tes |les )?{NOUN}|(?:de |d')[^\s.,?]+ (?:mon|ma|mes|notre) (?:tel\w*|cell?\w*|portable|boite|messagerie|ecran|credit|unites|forfait|batterie|temps|megas?|data|memoire) ?(?:avec|de|d'|(?=[.,]|$)))",
)
"""What is named beside a plea, or instead of one."""
FRENCH_PLEADED = (*PLEADED, *DECLARED, *NAMED)
