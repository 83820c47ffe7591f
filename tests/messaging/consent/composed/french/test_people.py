"""French as people text a business: an order at the end with no stop before it, and what others do."""

from tests.messaging.consent.composed.drawing import drawn, missed, taken

REASONS = (
    "vous en envoyez 3 par jour c'est trop",
    "c'est pas le bon numéro",
    "c'est plus mon num",
    "j'ai changé de salon",
    "je suis au boulot",
    "je te connais pas",
    "vous avez le mauvais numéro",
)
STOP_AT_LAST = ("arrêtez", "arretez svp", "arrête", "arrête stp")
OFF_AT_LAST = ("supprime mon num", "enlève moi", "retirez mon numéro", "effacez ce numéro")
NOT = ("je vous connais pas", "ça m'intéresse pas", "ça m'intéresse plus")
NO_STOP_OF_THEIRS = (
    "vous n'arrêtez pas de {}",
    "vous arrêtez jamais de {}",
    "qui vous a permis de {}",
    "c'est illégal de {}",
)
TO_ME = ("m'écrire", "m'envoyer des pubs", "me texter")
SAID_STOP = ("j'ai dit stop", "je fais stop", "j'ai répondu STOP", "j'écris stop")
AGAIN = ("ça fait 5 fois que {}", "pourquoi vous continuez alors que {}")
TOO_MUCH = (
    "vous êtes lourds avec vos {}",
    "vous abusez avec vos {}",
    "ça m'énerve vos {}",
    "c'est fatigant vos {}",
    "je considère vos {} comme du harcèlement",
    "vos {} je les veux plus",
    "vos {} je les lis même pas",
    "vos {} ça va faire là",
    "vous perdez votre temps avec vos {}",
)
CALLED = ("sms", "textos", "messages", "pubs")
SURE_ENDS = ("", " svp", " merci", " tout de suite", " un peu")
ORDERS = ("arrêtez", "arrêtez ça", "supprimez mon numéro", "enlevez moi de la liste", "cessez vos textos")
OFF = (
    "à retirer",
    "me faire enlever de la liste",
    "vous devez me désinscrire",
    "je devrais plus être sur votre liste",
    "mettez pas mon numéro dans vos listes",
    "toujours pas désabonné",
    "2e demande de désinscription",
    "supprimer mes données personnelles",
    "pas contacter moi",
    "moi pas vouloir message",
    "je pas vouloir message",
    "tanné de recevoir ça",
)
OTHERS = ("elle", "il", "mon ex", "ma soeur", "mon patron", "la voisine")
WRITE_NO_MORE = ("veut plus m'écrire", "ne veut plus me contacter", "veut pas m'appeler", "voulait plus me texter")
BAD = (
    "encore un retard",
    "encore une erreur de livraison",
    "je veux être remboursé",
    "si je reçois pas mon colis",
)
NEVER = ("je n'ai jamais demandé ", "je n'ai pas demandé ", "j'ai pas autorisé ", "on n'a jamais autorisé ")
OF_ELSE = ("cette option", "ce paiement", "la réparation", "de sauce", "un devis", "ce supplément")
ENDS_OF_ELSE = ("de la promo", "de la campagne", "de l'offre", "des soldes", "des promos")
AT_AN_END = (
    "le bus arrête",
    "mon fils a arrêté",
    "à quelle heure vous arrêtez",
    "je sais pas quand ça arrête",
    "tu me fais trop rire arrête",
    "j'ai tout arrêté",
    "je suis en arrêt",
    "vous vous arrêtez",
)
MORE = (
    "je veux plus d'infos",
    "je veux plus d'informations svp",
    "je veux plus d'infos sur le forfait",
    "c'est du harcèlement ce voisin",
    "c'est du harcèlement ce que fait mon patron",
    "j'en veux pas, c'est trop cher",
    "n'insistez pas sur la sonnette",
    "vous êtes lourds avec vos frais",
    "retirez moi du groupe du mardi",
    "laissez moi un peu de temps",
)


def test_an_order_at_the_end_is_found_without_a_stop() -> None:
    assert missed(drawn(REASONS, (" ",), STOP_AT_LAST)) == []
    assert missed(drawn(("mon téléphone est plein à cause de vous ",), STOP_AT_LAST[:2])) == []
    assert missed(drawn(NOT, (" ",), OFF_AT_LAST)) == []


def test_that_they_never_cease_is_a_complaint() -> None:
    assert missed([frame.format(deed) for frame in NO_STOP_OF_THEIRS for deed in TO_ME]) == []


def test_stop_said_before_is_found() -> None:
    assert missed([frame.format(said) for frame in AGAIN for said in SAID_STOP]) == []


def test_too_much_of_them_is_found() -> None:
    assert missed([frame.format(called) for frame in TOO_MUCH for called in CALLED]) == []


def test_what_is_told_is_found_however_soon() -> None:
    assert missed(drawn(ORDERS, SURE_ENDS)) == []
    assert missed(drawn(OFF, ("", " svp", ", merci"))) == []


def test_what_others_do_no_more_is_left() -> None:
    assert taken(drawn(OTHERS, (" ",), WRITE_NO_MORE, ("", " lol"))) == []


def test_a_threat_about_something_else_is_left() -> None:
    assert taken(drawn(BAD, (" et ", " sinon "), ("je porte plainte", "je dépose plainte"))) == []


def test_what_was_never_asked_of_other_things_is_left() -> None:
    assert taken(drawn(NEVER, OF_ELSE, ("", " svp"))) == []
    assert taken(drawn(("fin ", "c'est quand la fin ", "la fin "), ENDS_OF_ELSE, (" ?", " c'est quand ?"))) == []


def test_an_end_that_is_no_order_is_left() -> None:
    assert taken(drawn(AT_AN_END, ("", " ?"))) == []
    assert taken(drawn(MORE, ("", " merci"))) == []
