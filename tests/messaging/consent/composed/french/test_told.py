"""French told of what else is sent, by reasons and threats, and what is let alone or blocked by mistake."""

from tests.messaging.consent.composed.drawing import drawn, missed, taken

OFF = (
    "je demande à être retiré de votre banque de {}",
    "veuillez m'ôter de votre banque de {}",
    "je voulais être enlevée de votre liste de {}",
)
KEPT = ("numéros", "contacts", "clients")
THIS_TIME = ("désabonnez-moi", "retirez-moi", "enlevez-moi de votre liste")
AND_SO = (" pour de bon cette fois", " cette fois-ci", " pour de vrai cette fois svp")
FIRST = (
    "vos textos me réveillent la nuit",
    "chaque texto me fait sursauter",
    "vos messages dérangent mes patients",
)
THEN = (
    ". Prière de les cesser.",
    ". Veuillez les arrêter",
    ", svp arrêtez les vôtres",
    ", aussi bien m'enlever",
    ", faites que ça arrête",
)
NOT_WITH_THEM = ("incluez-moi", "mettez moi", "comptez-moi", "ajoutez-nous")
GROUPS = ("vos textos de groupe", "vos envois", "vos messages de groupe", "vos conversations de groupe")
WARNED = (
    "arrêtez de m'avertir quand vous êtes fermés",
    "cessez de nous aviser quand il neige",
    "arrêtez de m'offrir la fibre par texte",
    "cessez de m'offrir internet",
    "ne plus m'envoyer vos demandes",
    "ne plus me faire parvenir vos suggestions",
    "pouvez-vous annuler mes rappels par texto",
    "désactivez mes alertes par sms",
    "envoyez-moi plus jamais de promotions",
    "envoyez-moi en plus jamais",
    "bothérez-moi pus avec vos textes",
    "retrait de la liste d'envoi",
    "ôtez-moi vous-même de vos textos",
)
GONE = ("le chat est mort", "j'ai vendu la maison", "supprimez mes coordonnées")
NO_MORE = (" svp pu de rappels par texto", " svp plus de textos", " svp plus de contact")
THREATS = ("je vous mets une étoile", "je vais me plaindre", "je change de banque")
UNLESS = (" si vous m'enlevez pas de votre liste", " si vous ne me retirez pas de vos textos")
LET_ALONE = (
    "laissez mon chien tranquille dans sa cage",
    "laissez mes sourcils tranquilles cette fois",
    "laisse les fleurs tranquilles en tondant",
)
NOT_COME = ("ça fait longtemps que", "ça fait un mois que")
LATE = (" je reçois plus vos messages, suis-je sur la liste?", " je reçois plus vos rappels, est-ce normal?")
BY_MISTAKE = (
    "je pense que j'ai bloqué votre numéro, pouvez-vous m'écrire à nouveau?",
    "j'ai bloqué votre numéro par accident",
    "avez-vous un service pour bloquer les textos frauduleux?",
    "ça suffit, ça fait trois semaines que j'attends mon colis",
    "n'écrivez pas à mon mari c'est une surprise, écrivez à moi",
    "le technicien m'a jamais contacté",
    "je veux plus en avoir de ces craquelins",
    "envoyez-moi en plus une copie du bail",
    "incluez moi plus de photos dans vos textos",
    "aussi bien m'enlever la dent tout de suite",
    "faites que ça arrête de couler",
)
RUDELY = (
    "faites-moi disparaître de",
    "fais-nous sortir de",
    "décrissez-moi de",
    "câlissez-moi dehors de",
    "prenez mon nom de sur",
    "ôtez-moi pis mon chum de",
    "je voudrais n'être sur aucune de",
)
THEIR_LISTS = (" vos listes", " vos listes de textos")
THERE = ("je suis tombée sur votre liste,", "on m'a mis sur votre liste,", "votre liste,")
OFF_IT = (
    " je veux plus y être",
    " j'aimerais ne plus y figurer",
    " jveux pu être dessus",
    " je veux plus être dedans",
)
FOR_ME = (
    "je suis pas capable de me désabonner moi-même, faites-le",
    "j'avais demandé d'être retirée hier, faites-le",
    "considérez-moi comme désabonné",
    "c'est pas le bon cell, enlevez-le",
    "c'est le cell de ma job, textez plus icitte",
    "arrêtez, ça m'intéresse pas votre programme",
    "arrêtez de m'envoyer des affaires de même",
    "envoyez-moi z'en pu de vos textos",
    "arrêtez de me bâdrer avec vos textes",
    "finissez-en avec vos textos",
    "pu. de. textos.",
    "pitié pu de textos",
    "dernier texto que j'accepte de vous",
)
ENOUGH = (
    "c'est assez d'informations pour l'instant",
    "quand est-ce que les soldes arrêtent?",
    "plus besoin de le poster",
    "arrêtez tout, je viens de voir une erreur dans ma commande",
    "mon livreur a jamais texté",
    "bloquez mon ancien cell je l'ai perdu",
    "lâchez-moi un texto quand vous êtes là",
    "faites-moi disparaître cette tache",
    "considérez-moi comme présente",
    "plus. de. fromage.",
    "prenez mon nom pour la liste d'attente",
)


def test_lists_by_other_names_and_this_time_are_found() -> None:
    assert missed([frame.format(of) for frame in OFF for of in KEPT]) == []
    assert missed(drawn(THIS_TIME, AND_SO)) == []


def test_what_is_asked_after_a_complaint_is_found() -> None:
    assert missed(drawn(FIRST, THEN)) == []
    assert missed(drawn(NOT_WITH_THEM, (" plus dans ", " pas dans "), GROUPS)) == []


def test_what_else_they_send_is_found() -> None:
    assert missed(drawn(WARNED, ("", " svp", ", merci"))) == []
    assert missed(drawn(GONE, NO_MORE)) == []
    assert missed(drawn(THREATS, UNLESS)) == []


def test_what_is_let_alone_or_done_by_mistake_is_left() -> None:
    assert taken(drawn(LET_ALONE, ("", " svp"))) == []
    assert taken(drawn(NOT_COME, LATE)) == []
    assert taken(drawn(BY_MISTAKE, ("", " merci"))) == []


def test_lists_that_are_left_rudely_and_what_is_to_be_done_for_them_are_found() -> None:
    assert missed(drawn(RUDELY, THEIR_LISTS)) == []
    assert missed(drawn(THERE, OFF_IT)) == []
    assert missed(drawn(FOR_ME, ("", " svp", ", merci"))) == []


def test_what_is_enough_late_or_lost_is_left() -> None:
    assert taken(drawn(ENOUGH, ("", " merci"))) == []
