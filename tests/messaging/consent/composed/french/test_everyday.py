"""French of everyday inboxes: what is asked beside a reason, and what is only like it."""

from tests.messaging.consent.composed.drawing import drawn, missed, taken

ENDS = ("", " svp", ", merci")
TEXTS = ("textos", "sms", "messages")
COURTS = ("mon avocat va vous écrire", "je porte plainte", "je vais à la police", "je fais une plainte à l'OPC")
GO_ON = ("si vos {} continuent", "si les {} arrêtent pas", "si vous me textez encore", "si vous continuez")
OFF = (
    "enlevez-moi de la conversation",
    "sortez-moi du groupe texto",
    "retirez-nous de la liste de l'école",
    "enlevez-moi de la liste du gym",
    "retirez toute la famille de vos rappels",
    "enlevez-moi du concours et des textos",
    "annulez mon abonnement et les textos",
    "désinscrivez mon numéro de tout",
    "retirez-moi de votre liste d'appels et de textos",
    "merci de ne pas me rajouter dans vos campagnes",
    "qui vous a donné mon numéro? enlevez le",
    "enlevez mon 06",
    "take me off de votre liste",
    "mon numéro doit être retiré aujourd'hui",
    "supprimez toutes les données que vous avez sur moi",
    "enlevez-moi du groupe de travail",
)
NOT = (
    "j'aimerais mieux pas recevoir de {}",
    "j'aime mieux rien recevoir par {}",
    "vous pourriez pas arrêter de m'envoyer des {}",
    "je n'autorise pas votre compagnie à m'envoyer des {}",
    "je n'autorise personne à m'envoyer de {}",
    "je ne veux plus que vos vendeurs m'écrivent, pas de {}",
    "j'arrive pas à arrêter vos {} pouvez-vous le faire",
    "quittez de m'envoyer des {}",
    "j'espère que c'est le dernier de vos {}, plus un seul",
    "laissez faire les {}",
    "cessez les {} pour me réinscrire",
    "les {}, vous pouvez les arrêter aussi",
    "plus plus de {}",
    "assez de {}",
    "insupportables vos {}",
    "je vais mettre vos {} en spam",
)
NOT_ONE = (
    "pas un sms de plus",
    "plus une alerte de plus",
    "j'espère que c'est le dernier sms",
    "on ne m'écrit plus",
)
SAID = ("jt'ai dit stop", "je vous ai dit stop", "c'est harcelant", "vous me saoulez", "ça suffit maintenant")
DO_NOT = (
    "ne plus me demander de dons",
    "ne me proposez plus rien par texto",
    "arrêtez de me vendre des affaires",
    "arrêtez les suivis",
    "plus de rappel pour moi",
    "plus rien à ce numéro",
    "je ne lis pas vos sms, inutile de continuer",
)
SORRY = ("désolé", "désolée", "excusez-moi", "dsl")
NOT_SEEN = ("de pas avoir répondu à vos {}", "de ne pas avoir vu vos {}", "de pas recevoir vos {}")
WRONG = ("je voulais écrire à ma soeur", "je cherchais la pharmacie", "c'était pour mon chum")
AT_A_CORNER = ("le panneau STOP est tombé", "il y a un STOP au coin", "mon feu STOP est grillé")
STAYS = ("me retirer de la liste", "me désinscrire", "m'enlever de là")
TELL = ("dites-lui d'arrêter", "dites-leur d'arrêter", "demandez à son copain d'arrêter")
OF_ELSE = (
    "votre message est coupé, pouvez-vous le renvoyer",
    "il manque ma fille sur la liste pour la sortie à la ferme",
    "enlevez-moi de la liste des bénévoles",
    "retirez-moi du groupe de 9h, je viens à 10h",
    "arrêtez les appels, faites-moi un sms",
    "arrêtez de m'appeler, un texto suffit",
    "ne plus me demander mon mot de passe",
    "j'aimerais mieux pas recevoir la livraison lundi",
    "si les retards continuent je porte plainte",
    "je ne veux plus qu'il manque l'école",
    "je n'autorise pas le paiement",
    "plus de suivi depuis deux semaines, c'est normal",
    "laissez faire la livraison",
    "on ne m'envoie plus mes factures, pourquoi ?",
    "pas un texto de la journée",
    "votre dernier message dit quoi",
    "inutile de continuer les travaux",
)


def test_a_threat_before_or_after_is_found() -> None:
    assert missed([text.format("textos") for text in drawn(COURTS, (" ",), GO_ON)]) == []


def test_off_whatever_it_is_called_is_found() -> None:
    assert missed(drawn(OFF, ENDS)) == []


def test_what_is_wanted_no_more_is_found() -> None:
    assert missed([frame.format(called) for frame in NOT for called in TEXTS]) == []
    assert missed(drawn((*NOT_ONE, *SAID, *DO_NOT), ENDS[:2])) == []


def test_apologies_and_a_wrong_number_told_in_haste_are_left() -> None:
    assert taken([f"{one} {told.format(of)}" for one in SORRY for told in NOT_SEEN for of in TEXTS]) == []
    assert taken(drawn(SORRY[:2], (", mauvais numéro! ", " faux numéro, "), WRONG)) == []


def test_what_stands_at_a_corner_or_is_told_of_others_is_left() -> None:
    assert taken(drawn(AT_A_CORNER, ("", " ?", ", merci"))) == []
    assert taken(drawn(("pas question de ", "hors de question de "), STAYS, (", j'attends depuis un an",))) == []
    assert taken(drawn(("un élève envoie des textos en classe, ",), TELL, ENDS[:2])) == []
    assert taken(drawn(OF_ELSE, ("", " svp"))) == []
