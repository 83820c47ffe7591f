"""French as most text it: a reason, a threat, what is told as if it were done; and what else is to stop."""

from tests.messaging.consent.composed.drawing import drawn, missed, taken

ENDS = ("", " svp", ", merci")
NOTHING = ("svp rien envoyer", "merci plus rien m'envoyer", "ne plus rien envoyer", "plus rien recevoir svp")
NO_MORE_OF_THEM = (
    "je vous prie de n'en plus envoyer",
    "merci de ne plus en envoyer",
    "mettez-y fin",
    "on en a assez",
)
NAMED = ("Vos sms remplissent ma mémoire, ", "Encore vos promos ce matin, ", "trop de messages, ")
SHORT = ("supr", "suppr", "supp", "supprmez", "enlv", "vire", "effacer")
NUMBER = ("mon num", "mon numero", "mon tel")
TRADES = ("assurance", "mutuelle", "énergie", "crédit", "cpf", "voyance", "panneaux solaires")
WE = ("nous souhaiterions", "nous aimerions", "je préférerais", "nous désirons", "je voudrais")
NOT_AMONG = (
    " ne plus figurer parmi les destinataires de vos messages",
    " ne plus être destinataires de vos sms",
    " ne plus compter parmi les abonnés de votre liste",
    " ne plus faire partie de vos envois",
)
FORBID = ("veuillez ne plus ", "merci de ne plus ", "vous n'avez pas à ", "je vous interdis de ")
USE = ("faire usage de mon numéro", "utiliser mes coordonnées", "vous servir de mon portable")
BY_MISTAKE = ("Je me suis inscrite par erreur à vos sms, ", "on m'a inscrit à vos promos sms sans me demander, ")
UNDO = ("pouvez-vous annuler mon inscription", "annulez mon inscription", "merci de l'annuler")
GLUED = ("jeveu", "jeveux", "jneveux", "jenveu", "jeve")
CHAT = (" plus resevoir vos message", " plu de vos pub", " pas recevoir vo sms")
OFF_OR = (
    "Retirez mon numéro ou ",
    "virez mon num ou ",
    "Supprimez-moi ou ",
    "encore un texto et ",
    "un seul sms de plus et ",
)
ELSE = (
    "je vous mets un avis une étoile sur Google",
    "je fais une sale pub dans le quartier",
    "je ne remets plus les pieds chez vous",
    "je porte plainte",
    "je vais voir la concurrence",
    "je rends ma carte",
)
AS_DONE = (
    "tu m'enlèves de la liste des sms",
    "vous m'enlevez de vos listes",
    "tu retires mon num",
    "mon numéro c'était pour la livraison, vous l'effacez",
    "à désinscrire de vos envois",
    "terminé les sms pour moi",
    "fini pour moi les infos du club",
    "que ce soit le dernier message",
    "que celui-ci soit le dernier",
    "m'envoyer des textos c'est non",
    "recevoir vos promos c'est non merci",
    "je suis dans votre fichier, sortez-moi de là",
    "vos sms jen veu pas enlevez moi",
    "pk vous m'envoyez ça j'ai rien demandé stop",
    "je me réinscrirai pas, arrêtez de m'écrire",
    "inutile de me garder dans vos envois",
    "je refuse que mon numéro serve à de la pub",
    "les sms je voudrais les arrêter",
)
CEASE = (
    "arrêtez de m'envoyer ",
    "plus besoin de m'envoyer ",
    "cessez de m'adresser ",
    "inutile de continuer à m'envoyer ",
)
SENT = ("des propositions", "vos missions", "vos plannings", "les convocations", "des trucs", "vos enquêtes")
ENOUGH = ("stop", "Stop")
STOP_REASONS = (
    ", je ne suis pas intéressée",
    ", je ne veux plus rien recevoir de vous",
    ", j'ai déjà dit non",
    ", j'ai changé de mutuelle",
    ", il y a erreur sur la personne",
    ", je ne vous connais pas",
)

IN_HASTE = (
    ", mauvaise adresse ! c'est le 18",
    ", ne coupez pas le tissu",
    " ! attendez avant d'encaisser mon chèque",
    ", pas cette adresse, la livraison c'est au 12",
    ", ne lancez pas l'impression, il y a une faute",
    ", annulez la découpe, je me suis trompé",
)
NUISANCES = (
    "la clim fait du bruit",
    "le voisin fait la fête",
    "les chiens aboient",
    "encore une panne d'ascenseur",
)
TO_END = (", il faut que ça cesse", ", il faut que ça s'arrête", ", ça suffit, envoyez un technicien")
RETURNED = ("la robe gratte", "le canapé est trop grand", "le gâteau était trop sucré")
NOT_WANTED = (
    ", je n'en veux plus, vous le reprenez ?",
    ", j'en veux plus, comment ça se passe pour le retour ?",
    ", je n'en veux plus, on passe au bleu",
)
DEVICES = (
    "mon téléphone n'envoie plus de messages",
    "l'appli m'envoie plus d'alertes",
    "mon portable ne reçoit plus de sms",
)
SINCE = (" depuis hier", " depuis la mise à jour, vous réparez ?", ", c'est normal ?")
OF_OTHERS = (
    "vous arrêtez les soldes quel jour ?",
    "à quelle heure vous arrêtez les offres du midi ?",
    "ma mère reçoit trop de spam, vous avez une appli ?",
    "je sais pas si j'arrête le sport ou si on continue, vous en pensez quoi ?",
    "ne m'envoyez plus au quai 4, j'attends le 6",
    "trouvez quelqu'un d'autre pour dimanche, je suis malade",
    "stoppez la pompe si vous passez à la piscine",
    "comment on se désinscrit du semi-marathon ?",
    "j'avais refusé vos sms mais finalement ça m'intéresse, remettez moi dessus",
    "les enfants crient dans le couloir, vous pouvez leur dire stop",
    "arrêtez l'envoi automatique des lentilles",
    "si je reçois encore un colis abîmé je ne remets plus les pieds chez vous",
    "plus besoin de m'envoyer le lien je l'ai trouvé",
    "merci de me garder sur la liste",
)


def test_nothing_more_however_short_is_found() -> None:
    assert missed(drawn(NOTHING, ("", " merci"))) == []
    assert missed(drawn(NAMED, NO_MORE_OF_THEM, ENDS)) == []
    assert missed(drawn(("", "vous pouvez "), SHORT, (" ",), NUMBER, ENDS[:2])) == []
    assert missed(drawn(("stop sms ", "svp stop sms ", "stop pub sms "), TRADES, ENDS)) == []
    assert missed(drawn(GLUED, CHAT, ENDS[:2])) == []


def test_a_use_that_is_forbidden_and_a_mistake_undone_are_found() -> None:
    assert missed(drawn(("Bonjour, ", ""), WE, NOT_AMONG)) == []
    assert missed(drawn(FORBID, USE, ENDS)) == []
    assert missed(drawn(BY_MISTAKE, UNDO, ("", " ?"))) == []


def test_threats_and_what_is_told_as_done_are_found() -> None:
    assert missed(drawn(OFF_OR, ELSE)) == []
    assert missed(drawn(AS_DONE, ENDS)) == []
    assert missed(drawn(("", "mon fils a arrêté, "), CEASE, SENT, ENDS[:2])) == []
    assert missed(drawn(ENOUGH, STOP_REASONS)) == []


def test_haste_nuisances_and_returns_are_left() -> None:
    assert taken(drawn(ENOUGH, IN_HASTE)) == []
    assert taken(drawn(NUISANCES, TO_END)) == []
    assert taken(drawn(RETURNED, NOT_WANTED)) == []
    assert taken(drawn(DEVICES, SINCE)) == []
    assert taken(drawn(OF_OTHERS, ("", " merci"))) == []
