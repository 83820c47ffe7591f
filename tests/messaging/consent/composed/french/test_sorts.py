"""French that names what texts bring, and what else is sent, stopped or done without."""

from tests.messaging.consent.composed.drawing import drawn, missed, taken

ENDS = ("", " svp", ". Bonne journée")
BEFORE = ("", "j'ai déménagé, ")
SOME = 40
SORTS = ("propositions", "questionnaires", "programmes", "suggestions", "recettes", "annonces", "liens", "profils")
SENT = ("m'envoyer", "nous envoyer", "m'adresser", "me transmettre", "me proposer")
NO_MORE = ("merci de ne plus ", "arrêtez de ", "cessez de ", "vous pouvez arrêter de ", "veuillez ne plus ")
NEEDLESS = ("inutile de ", "pas la peine de ", "plus la peine de ", "plus besoin de ", "pas besoin de ")
GO_ON = (
    "continuer vos rappels",
    "continuer les sms de l'école",
    "poursuivre vos envois",
    "maintenir l'envoi des sms",
    "me garder dans votre liste",
    "nous laisser sur vos envois",
    "me conserver dans votre fichier",
    "nous compter parmi vos contacts",
    "me prévenir pour les sorties",
    "me rappeler le contrôle technique",
)
CAME = ("le programme", "la météo", "l'horoscope", "les horaires", "le menu de la cantine", "vos tirages")
WANT = (
    "je ne veux plus ",
    "on ne souhaite plus ",
    "n'envoyez plus ",
    "m'envoyez plus ",
    "arrêtez ",
    "nous ne voulons plus ",
)
BY_TEXT = (" par sms", " par texto", " par message")
ENDED = (
    "vos {}, merci d'y mettre fin",
    "Encore vos {}. Mettez-y un terme",
    "pourquoi ces {} ? Arrêtez-les",
    "Toujours ces {} ! Coupez les",
    "c'est quoi ces {} ? Stoppez les svp",
    "svp plus de {} de prospection",
    "plus de {} de suivi svp, j'ai fini",
    "S'il vous plaît plus de {} pour la salle",
    "Basta, ne m'envoyez plus de {}",
    "je ne me réinscris pas, merci d'arrêter les {}",
    "nous ne nous réinscrivons pas. Plus de {} merci",
    "passez par mail et plus rien par sms, vos {} coûtent cher",
    "ne perdez pas votre temps à m'envoyer des {}",
    "j'ai horreur qu'on m'envoie des {}",
    "jpp de vos {}",
)
TEXTS = ("sms", "textos", "messages")
OFF = ("retirez-moi ", "enlevez-nous ", "supprimez-moi ", "désinscrivez-moi ", "sortez-nous ")
FROM = (
    "des appels aux dons par texto",
    "des annonces de matchs par sms",
    "de la liste des offres",
    "de la liste des invitations",
    "de la liste des bons plans",
    "de la boucle",
)
REFUSED = (
    "je refuse que mon numéro serve à de la pub",
    "je refuse toute sollicitation commerciale",
    "je vous ai déjà dit non pour la fibre",
    "je n'autorise plus l'utilisation de mon numéro",
    "ne me proposez plus de rendez-vous",
    "retirez le 0612345678 de vos envois",
    "plus de tracts par sms",
    "ne m'envoyez plus tout ça",
    "vos sms sont du spam, je vais les signaler",
)

STOPPED = ("arrêtez tout pour ", "stoppez tout pour ", "on arrête tout pour ")
FEASTS = ("le gâteau de samedi", "le buffet", "la commande de dimanche", "les travaux", "ma voiture")
GOODS = ("lentilles", "croquettes", "capsules", "couches", "fleurs")
NO_WISH = (
    "merci de ne pas envoyer de sms au destinataire, c'est une surprise",
    "ne pas envoyer de message aux voisins, je les préviens",
    "les jeunes n'arrêtent pas de crier, vous pouvez leur dire stop",
    "vous avez mis un sms comme quoi y en a plus",
    "j'ai le sms de la promo, ça suffit pour avoir la remise ?",
    "j'ai reçu le message, ça suffit comme preuve ?",
    "pas de piment svp j'en veux plus, ça brûle",
    "sans oignons svp j'en veux pas",
    "les vis sont là, n'en envoyez pas d'autres",
    "c'est bon pour les chaises, n'en envoyez pas d'autres, tout est arrivé",
    "j'avais refusé vos sms mais finalement ça m'intéresse, remettez moi dessus",
    "mon fils se réinscrit au judo l'an prochain",
    "inutile de continuer la peinture",
    "inutile de me garder la table, on est malades",
    "le bail est fini, comment y mettre fin",
    "faut que ça s'arrête cette fuite",
    "vous arrêtez les soldes quand ?",
    "adieu les kilos, merci coach",
    "pas la peine d'insister sur la sonnette",
    "je ne veux pas le code par sms mais par mail",
    "je refuse toute offre en dessous de 200 euros",
    "plus de messages de confirmation, c'est normal ?",
    "plus la peine de m'envoyer les horaires, je les ai trouvés",
    "arrêtez la pompe, la cave est vide",
    "supprimez moi de la liste des joueurs de samedi",
)


def test_what_texts_bring_is_not_to_be_sent() -> None:
    assert not missed(drawn(BEFORE, NO_MORE, SENT, (" vos ", " des "), SORTS, ENDS)[:SOME])
    assert not missed(drawn(BEFORE, NEEDLESS, SENT, (" vos ",), SORTS, ENDS)[:SOME])


def test_it_is_needless_to_go_on() -> None:
    assert not missed(drawn(BEFORE, NEEDLESS, GO_ON, ENDS)[:SOME])


def test_what_comes_by_text_is_not_wanted() -> None:
    assert not missed(drawn(BEFORE, WANT, CAME, BY_TEXT, ENDS)[:SOME])


def test_they_are_ended_whatever_stands_between() -> None:
    assert not missed([each.format(texts) for each in ENDED for texts in TEXTS])


def test_they_are_off_what_brings_them() -> None:
    assert not missed(drawn(BEFORE, OFF, FROM, ENDS)[:SOME])
    assert not missed(drawn(BEFORE, REFUSED, ENDS)[:SOME])


def test_what_else_is_stopped_is_none() -> None:
    assert not taken(drawn(("", "Bonjour, "), STOPPED, FEASTS, (", c'est annulé", "", " svp"))[:SOME])
    assert not taken(
        drawn(("arrêtez ", "pouvez-vous suspendre "), ("l'envoi des ", "l'envoi automatique des "), GOODS)
    )
    assert not taken(list(NO_WISH))
