"""French as a club, a shop or an office hears it: what is sent, for whom it is, and what else they call off."""

from tests.messaging.consent.composed.drawing import drawn, missed, taken

ENDS = ("", " svp", ", merci")
NO_MORE = (
    "pouvez-vous ne plus m'envoyer ",
    "merci de ne plus nous adresser ",
    "cessez de m'envoyer ",
    "plus la peine de m'envoyer ",
    "ne m'envoyez plus ",
    "peux-tu ne plus me transmettre ",
)
ISSUES = ("le programme", "le planning", "votre catalogue", "le menu", "l'horoscope", "la lettre d'info")
FOUND = (", j'ai fini par le trouver", ", je l'ai", ", c'est bon je l'ai retrouvé")
OF_IT = ("Plus de propagande", "plus d'arnaques", "Plus d'offres", "pas de démarchage", "plus aucune annonce")
HERE = (" sur mon portable", " sur mon téléphone", " sur ce numéro")
LACKS = ("Plus de réseau", "plus de son", "Plus de crédit", "plus d'application", "plus de batterie")
WHY = ("Vos textos me rappellent mon ex. ", "Tous ces sms me stressent, ", "Encore vos pubs ce matin. ")
ALL_OF_IT = ("merci de tout stopper", "veuillez tout arrêter", "pouvez-vous tout couper", "tout arrêter svp")
WHO = (
    "Maman est en EHPAD, c'est moi qui reçois ses sms, ",
    "Mon père ne lit pas les textos, ",
    "Ma fille a quitté le club, je reçois encore les messages, ",
    "Mamie est partie en mars, vos messages arrivent chez moi, ",
)
OFF = ("merci de la retirer", "veuillez le supprimer", "pouvez-vous l'enlever", "retirez-la", "merci de l'effacer")
FENCED = (
    "La clôture de papa est cassée, ",
    "Le sapin gêne dans l'entrée, ",
    "Maman a une tique sur le bras, ",
)
NAMED = ("enlevez la mamie", "supprimez mon père", "retirez ma femme", "effacez mon fils")
LISTS = (" de votre liste sms", " de vos fichiers", " de la liste, il comprend rien aux sms")
GLUED = ("bjr plus dsms", "slt plus dpub", "bjr plu dtextos", "svp plus dpromos")
TRADES = (" pour lassurance obsèque", " pour la mutuelle", " de crédit", "")
AND_SO = ("", " jai 22 ans", " svp", " je suis locataire")
WHOLLY = ("retirez moi carrément", "enlevez-moi purement et simplement", "supprimez-moi tout bonnement")
OUT_OF_THEM = (
    "je souhaite en être retirée",
    "je voudrais m'en désinscrire",
    "j'aimerais en sortir",
    "merci de ne plus en faire partie",
)
SAID = ("Navré mais vos messages ne m'apportent rien, ", "Vos sms sont trop nombreux, ")
AS_SAID = (
    "Annulez l'envoi des messages sur mon numéro",
    "suspendez l'envoi des sms",
    "annulez la réception des textos",
    "laissez-moi partir de votre liste sms",
    "laissez-moi quitter le groupe sms",
    "je sais pas comment me désinscrire",
    "je trouve pas comment me désabonner",
    "on se calme avec les messages",
    "mollo sur les textos",
    "ok pour les mails mais les sms non",
    "ôtez-moi de d'là",
    "j'ai pas d'affaire à recevoir ça",
    "inutile de continuer à nous envoyer des annonces par texto",
    "mon num c pas une poubelle",
    "mon 06 c'est pas un panneau d'affichage",
    "toi plus envoyer message à moi",
    "envoyez vos offres aux autres, pas à moi",
    "effacez mon num on habite plus là",
    "enlever mon numero je parle pas la langue",
    "plus la peine de m'encourager par sms",
    "quelqu'un a donné mon numéro pour s'inscrire, annulez tout",
    "on a arrêté le foot, donc plus de plannings",
    "peux-tu ne plus m'écrire",
    "si vous m'écrivez encore je vais chez le concurrent",
    "Retirez-moi de la liste des bénévoles pour les sms",
)

CANNOT = (
    "je ne peux plus venir lundi à l'irm, ",
    "on est malades, ",
    "J'ai un empêchement jeudi, ",
    "Le vol est reporté, ",
    "nous ne pouvons plus venir samedi soir, ",
)
CALL_OFF = ("annulez", "annulez svp", "merci d'annuler", "annule stp")
PAID = (
    "j'ai envoyé l'argent sur un mauvais numéro, ",
    "J'ai payé deux fois, ",
    "je me suis trompé de date en réservant le billet, ",
)
HOW = ("comment annuler ?", "comment je fais pour annuler ?", "comment arrêter le paiement ?")
AGAINST = ("pourquoi vous m'avez ", "pk tu m'as ", "qui m'a ", "pourquoi on m'a ")
PUT_OUT = ("désinscrit de la liste", "retirée du groupe", "supprimé du fichier", "désabonnée")
NOT_MINE = (" ? j'ai rien demandé", " ? je n'ai rien demandé")
HALT = ("Stop ! ", "STOP ", "Arrêtez, ", "Attention stop, ")
WORK = (
    "ne lancez pas l'impression, il y a une faute dans le texte",
    "n'imprimez pas les invitations, la date a changé",
    "ne gravez pas le message, le prénom est faux",
    "ne validez pas l'annonce, le prix est faux",
)
ENOUGH = ("Ça suffit maintenant, ", "ça suffit là, ", "Trop c'est trop, ", "Ça suffit ! ")
WAITED = (
    "2 mois que j'attends ma carte grise",
    "où est mon colis ?",
    "toujours pas de réponse pour mon dossier",
    "remboursez-moi",
    "10 jours que je vous relance pour ma facture",
)
ANOTHER = ("Un membre m'envoie ", "Une élève envoie à ma fille ", "mon ex m'envoie ", "Un client nous envoie ")
BAD = ("des messages insultants, ", "des sms menaçants, ", "des textos bizarres, ")
KEPT_AWAY = ("vous pouvez le bloquer ?", "pouvez vous la bannir ?", "on peut l'exclure ?")
STAYING = (
    "N'arrêtez surtout pas vos sms, j'oublie jamais mes rdv",
    "n'arrêtez jamais vos messages, ils me font du bien",
    "Sans sac svp, je n'en veux plus j'en ai trop à la maison",
    "pas de couverts, on n'en veut plus",
    "effacez mon num je vous donne le nouveau",
    "On cherche encore, continuez à nous envoyer des annonces par texto",
    "je me suis inscrit au cours de 10h, annulez ça",
    "Enlevez mamie du covoiturage de samedi",
)


def test_one_thing_that_is_sent_is_found() -> None:
    assert missed(drawn(NO_MORE, ISSUES, (*ENDS, " par sms"))) == []
    assert missed(drawn(OF_IT, HERE, ENDS)) == []
    assert missed(drawn(GLUED, TRADES, AND_SO)) == []


def test_all_of_it_and_off_for_good_are_found() -> None:
    assert missed(drawn(WHY, (*ALL_OF_IT, *WHOLLY))) == []
    assert missed(drawn(SAID, OUT_OF_THEM, ENDS[:1])) == []
    assert missed(drawn(AS_SAID, ENDS)) == []


def test_another_to_whom_it_goes_is_found() -> None:
    assert missed(drawn(WHO, OFF, ("", " svp"))) == []
    assert missed(drawn(NAMED, LISTS)) == []


def test_what_is_found_lacking_or_in_the_way_is_left() -> None:
    assert taken(drawn(("ne m'envoyez plus ",), ISSUES[:4], FOUND)) == []
    assert taken(drawn(LACKS, HERE, (", vous réparez ?", ", merci de me rappeler", " merci"))) == []
    assert taken(drawn(FENCED, OFF)) == []


def test_what_is_called_off_or_undone_is_left() -> None:
    assert taken(drawn(CANNOT, CALL_OFF)) == []
    assert taken(drawn(PAID, HOW)) == []
    assert taken(drawn(AGAINST, PUT_OUT, NOT_MINE)) == []


def test_work_in_hand_long_waits_and_others_are_left() -> None:
    assert taken(drawn(HALT, WORK)) == []
    assert taken(drawn(ENOUGH, WAITED)) == []
    assert taken(drawn(ANOTHER, BAD, KEPT_AWAY)) == []
    assert taken(drawn(STAYING, ("", " merci"))) == []
