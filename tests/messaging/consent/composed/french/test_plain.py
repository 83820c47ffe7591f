"""Plain French put together freely: whoever asks it and how, whatever stands between, however none is said."""

from tests.messaging.consent.composed.drawing import drawn, missed, taken

ASKING = (
    "merci de ",
    "prière de ",
    "veuillez ",
    "pouvez-vous ",
    "pourriez-vous ",
    "il faut ",
    "il faudrait ",
    "vous devez ",
    "tu peux ",
    "je vous demande de ",
    "je vous prie de ",
    "je vous saurais gré de ",
    "je vous serais reconnaissante de ",
    "je t'ai déjà dit de ",
    "je vous avais demandé de ",
    "mon mari vous prie de ",
    "ayez la gentillesse de ",
    "auriez-vous l'obligeance de ",
    "il serait temps de ",
    "la moindre des choses serait de ",
    "pensez à ",
    "dites à votre équipe de ",
    "combien de fois faut-il vous dire de ",
    "vous m'aviez promis de ",
)
NO_MORE = (
    "ne plus m'envoyer de textos",
    "ne plus m'envoyer vos SMS",
    "ne plus nous écrire",
    "ne plus jamais me contacter par SMS",
    "ne plus m'en envoyer",
    "ne plus utiliser mon numéro",
    "ne plus écrire à ce numéro",
    "cesser vos envois",
    "cesser de m'envoyer des pubs",
    "cesser de texter ce numéro",
    "stopper ces messages",
    "stopper l'envoi de vos textos",
    "me retirer de votre liste",
    "me rayer de vos listes",
    "supprimer mon numéro de votre système",
    "effacer mes coordonnées de votre fichier",
    "retirer le numéro de ma mère de votre liste",
    "me désabonner de vos SMS",
)
ENDING = (
    "",
    " merci",
    " svp",
    ", merci",
    ". Merci d'avance.",
    " et bonne journée",
    " car je ne suis plus cliente",
)
SUBJECT = (
    "je veux que vous ",
    "j'aimerais que vous ",
    "je souhaite que vous ",
    "il faut que vous ",
    "j'exige que vous ",
    "il vaudrait mieux que vous ",
    "je tiens à ce que vous ",
    "ma mère voudrait que vous ",
)
SUBJUNCTIVES = (
    "arrêtiez vos textos",
    "cessiez de m'écrire",
    "me retiriez de votre liste",
    "supprimiez mon numéro",
    "ne m'écriviez plus",
    "ne me contactiez plus",
    "ne m'envoyiez plus de SMS",
    "m'enleviez de vos envois",
)
NOT_WANTING = (
    "je ne veux plus ",
    "je ne souhaite plus ",
    "je ne désire plus ",
    "nous ne voulons plus ",
    "on ne veut plus ",
    "je n'ai plus envie de ",
    "ma mère ne veut plus ",
    "je préfère ne plus ",
    "j'aimerais ne plus ",
    "je voudrais ne plus ",
    "je refuse de ",
    "je n'ai aucune raison de ",
    "je n'ai jamais accepté de ",
    "je n'ai pas demandé à ",
)
TO_GET = (
    "recevoir vos SMS",
    "recevoir de textos de votre part",
    "recevoir ce genre de messages",
    "lire vos publicités",
    "voir vos pubs sur mon téléphone",
    "entendre parler de vous",
)
WITHOUT = (
    "je souhaite n'en recevoir ",
    "je veux n'en recevoir ",
    "je n'en veux ",
    "je n'en souhaite ",
    "ne m'en envoyez ",
    "ne nous en adressez ",
    "ne lui en envoyez ",
    "merci de ne m'en envoyer ",
    "veuillez ne nous en adresser ",
)
NONE = ("aucun", "plus aucun", "plus un seul", "pas un seul", "pas le moindre", "plus le moindre", "aucun autre")
FIRMLY = (
    "immédiatement",
    "svp",
    "s'il vous plaît",
    "définitivement",
    "désormais",
    "dès maintenant",
    "une bonne fois pour toutes",
    "sans délai",
    "vraiment",
    "tout simplement",
    "au plus vite",
)
BETWEEN = (
    ("arrêtez ", " vos textos"),
    ("cessez ", " de m'envoyer des pubs"),
    ("retirez ", " mon numéro de votre liste"),
    ("ne m'envoyez ", " plus de SMS"),
    ("je ne veux ", " plus de vos messages"),
    ("je souhaite ", " ne plus recevoir vos offres"),
    ("veuillez ", " me retirer de votre liste"),
    ("désabonnez-moi ", " de vos SMS"),
    ("je veux que vous arrêtiez ", " vos envois"),
)
HOW = (
    "comment faire pour ",
    "que dois-je faire pour ",
    "à qui dois-je m'adresser pour ",
    "quelle est la marche à suivre pour ",
    "y a-t-il moyen de ",
    "est-ce possible de ",
    "je fais comment pour ",
)
OUT = (
    "ne plus recevoir vos SMS",
    "me désabonner",
    "me désinscrire",
    "être retiré de la liste",
    "sortir de votre liste",
    "ne plus être contacté",
    "avoir la paix",
    "me faire enlever de vos envois",
)
DEMANDING = ("je demande ", "j'exige ", "je réclame ", "je souhaite ", "merci de procéder à ", "je sollicite ")
AN_END = (
    "ma désinscription",
    "mon retrait de la liste",
    "la suppression de mon numéro",
    "l'effacement de mes coordonnées",
    "l'arrêt de vos textos",
    "l'arrêt immédiat de ces envois",
    "la cessation de vos SMS",
    "la suppression du numéro de mon père",
)
CHAT = (
    "jveu pu de tes {}",
    "jveux plus de {} stp",
    "jen veu plu",
    "je veux + recevoir vos {}",
    "arete dmenvoyer des {}",
    "menvoie pu de {}",
    "enleve moi dla liste",
    "dsabonne moi",
    "suprime mon num",
    "lache moi ac tes {}",
    "jsuis tanné de vos {}",
    "jai pu besoin de vos {}",
    "plu de {} svp",
)
CALLED = ("sms", "textos", "msg", "pubs")
THOUGHT = ("je croyais m'être désabonné", "je pensais avoir été retirée", "je pensais m'être désinscrit")
GOES_ON = (
    "n'arrêtez pas vos {}",
    "n'arrêtez surtout pas de m'envoyer vos {}",
    "je ne veux pas que vous arrêtiez vos {}",
    "pourquoi je ne reçois plus vos {} ?",
    "avez-vous arrêté d'envoyer les {} ?",
    "je veux encore recevoir vos {}",
    "je n'ai reçu aucun de vos {}",
    "je ne souhaite pas me désabonner de vos {}",
)
NOT_NOW = ("ne m'écrivez pas ", "merci de ne pas m'écrire ", "évitez de me texter ", "ne me textez pas ")
NOW = (
    "avant 9h, je dors",
    "pendant le cours",
    "demain, je suis en réunion",
    "tout de suite, je conduis",
    "ce soir, je travaille",
)
ASKED_OF_ELSE = ("merci de ", "veuillez ", "je vous demande de ", "pouvez-vous ", "pensez à ", "je voudrais ")
ELSE = (
    "annuler ma réservation",
    "retirer la pièce du colis",
    "supprimer la ligne 3 de la facture",
    "enlever mon fils du cours de natation",
    "cesser les travaux à 17h",
    "mettre fin au bail",
    "ne pas livrer lundi",
    "ne plus laisser le chien dehors",
    "m'envoyer un SMS de confirmation",
    "me retirer de la liste d'attente",
)
NOUNS_OF_ELSE = (
    "le remboursement de ma commande",
    "l'annulation du rendez-vous",
    "la suppression des frais",
    "la fin des travaux",
    "mon inscription au cours",
    "le retrait de mon colis en magasin",
    "l'envoi d'un texto de confirmation",
)


def test_what_is_asked_is_found_whoever_asks_and_how() -> None:
    assert missed(drawn(ASKING, NO_MORE, ENDING)) == []


def test_what_others_are_wanted_to_do_is_found() -> None:
    assert missed(drawn(SUBJECT, SUBJUNCTIVES, ENDING)) == []


def test_what_is_not_wanted_is_found() -> None:
    assert missed(drawn(NOT_WANTING, TO_GET, ENDING[:4])) == []


def test_none_is_found_however_it_is_counted() -> None:
    assert missed(drawn(WITHOUT, NONE, ("", " svp", ", merci", " de votre part"))) == []


def test_what_stands_between_hides_nothing() -> None:
    assert missed([f"{before}{word}{after}" for before, after in BETWEEN for word in FIRMLY]) == []


def test_how_to_get_out_is_found() -> None:
    assert missed(drawn(HOW, OUT, ("", " ?", "? merci"))) == []


def test_the_noun_of_an_end_is_found_like_the_deed() -> None:
    assert missed(drawn(DEMANDING, AN_END, ("", " svp", ". Merci"))) == []


def test_chat_is_found() -> None:
    assert missed([text.format(called) for text in CHAT for called in CALLED]) == []


def test_whoever_thought_it_over_is_found() -> None:
    assert missed(drawn(THOUGHT, (" de vos SMS", " de votre liste", " de ces textos"), ENDING[:4])) == []


def test_what_is_to_go_on_is_left() -> None:
    assert (
        taken([text.format(called) for text in GOES_ON for called in ("SMS", "textos", "alertes", "messages")])
        == []
    )


def test_what_is_not_to_be_done_at_one_time_only_is_left() -> None:
    assert taken(drawn(NOT_NOW, NOW, ("", " svp", ", merci"))) == []


def test_what_is_asked_of_other_things_is_left() -> None:
    assert taken(drawn(ASKED_OF_ELSE, ELSE, ("", " svp", ". Merci."))) == []
    assert taken(drawn(DEMANDING, NOUNS_OF_ELSE, ("", " svp", ". Merci."))) == []
