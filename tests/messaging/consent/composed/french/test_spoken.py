"""French as it is spoken, of Québec, Acadie and Africa above all: wishes, and what is told of other things."""

from tests.messaging.consent.composed.drawing import drawn, missed, taken

REASONS = (
    "je vote pas",
    "j'ai pas d'enfants",
    "j'ai changé de garage",
    "on a vendu le chalet",
    "chu rendu ailleurs",
)
JOINED = (" faque ", " pis ", ", ", ". ", " donc ")
PLEAS = (
    "svp m'enlever",
    "plus besoin de m'écrire",
    "plus de textes svp",
    "sors-moi de ta liste",
    "envoyez-moi pus de messages",
    "faudrait m'enlever",
    "on peut-tu arrêter ça",
    "svp plus m'envoyer de messages",
)
NO_TASTE = (
    "ça me tente plus de {}",
    "ça me tente pas de {}",
    "ça me dit rien de {}",
    "j'ai pas le goût de {}",
    "j'ai plus la patience de {}",
    "j'haïs ça {}",
    "vous avez pas d'affaire à me texter, je veux pas {}",
)
TO_GET = ("recevoir vos textos", "recevoir des textes", "recevoir vos promos")
OFF = (
    "prenez moi off de la liste",
    "mettez-nous off de votre système",
    "take moi off svp",
    "quittez-moi tranquille",
    "quitte-nous en paix",
    "retirez ce numéro-ci de vos textos",
    "enlevez ce numéro-là de vos listes",
    "écrivez-moi plus sus mon cell",
    "retirez-moi de ce service",
    "désabonnez-nous du service",
    "retirez mon cell du dossier",
    "veuillez m'en retirer",
    "enlève moe de ta liste",
    "enlevez mon num de votre affaire",
    "slaquez les textos",
    "optez-moi out",
    "nous désirons nous désabonner",
    "je tiens à me désabonner",
)
ASKED = (
    "si vous pouviez {}",
    "si tu pouvais {}",
    "ça serait-tu possible de {}",
    "c'est possible de {}",
)
TO_BE_OFF = ("m'enlever de la liste", "arrêter", "ne plus me texter", "me désabonner")
THEM = ("vos textos", "vos promos", "vos alertes", "les messages")
NAMED_BEFORE = (
    " sont trop fréquents, j'aimerais arrêter de les recevoir",
    ", je veux ne plus en recevoir du tout",
)
MISTAKEN = (
    "j'ai accepté par erreur. Je ne veux pas de textos.",
    "je me suis inscrite par erreur, je ne veux pas recevoir ça",
    "j'ai cliqué par erreur sur oui. Je ne veux pas recevoir de messages.",
    "vous me textez par erreur",
    "j'ai demandé à être retirée et j'ai encore reçu un message ce matin",
    "j'aimerais mieux que tu me textes plus",
    "arrêtez de vous servir de mon numéro",
    "plus d'offres de crédit par texto",
    "par courriel seulement, pas par texte",
    "effacez ma fiche et plus de contact",
)
IN_CHAT = (
    "jaimerais etre enlever de la liste",
    "c possible detre enlever?",
    "j me desinscrit",
    "tes texto sa mintéresse pas",
    "je veut pas les message",
    "sa sufi les texto",
    "arrête don de m'envoyer ça",
    "jva te bloquer",
)
IN_VAIN = (
    "le lien pour se désabonner marche pas",
    "j'ai essayé de me désabonner 3 fois",
    "pourquoi je reçois encore vos textos",
    "comment on enlève ça les textos",
    "les textos c'est pas nécessaire",
    "je passe mon tour pour les textos",
)
PREFERRED = ("textez-moi à la place", "textez", "écrivez-moi")
NO_CALL = ("appelez-moi pas", "appelez pas", "m'appelez pas")
MORE_OF_IT = ("est-ce que je peux en ajouter 3", "avez-vous d'autres boîtes", "c'est possible d'en ajouter")
READ_LATE = ("j'ai trop de {} sur mon cell, j'avais manqué le vôtre", "y'avait trop de {}, j'ai pas vu")
GUESTS = ("la liste des personnes autorisées", "la liste des invités", "la liste des visiteurs")
NOT_ASKED = ("cette carte là", "la recette", "la voiture grise", "ce test", "les rallonges")
OF_ELSE = (
    "plus de texte sur le dépliant",
    "j'ai trop de textes à corriger ce soir",
    "les textes de loi disent quoi",
    "je suis off jeudi",
    "ça me tente pas de sortir ce soir",
    "j'ai pas le goût de cuisiner",
    "j'ai quitté la maison",
    "si vous pouviez m'appeler ça serait apprécié",
    "si vous pouviez arrêter au dépanneur",
    "servez-vous, c'est sur la galerie",
    "pas d'affaire là demain",
    "retirez-moi du service de garde vendredi",
    "j'ai demandé à être remboursé et j'ai rien reçu",
    "peux-tu m'ajouter à ta liste",
    "cancel mon rendez-vous",
    "je peux pas venir. Plus de gardienne",
    "par erreur j'ai payé deux fois",
    "j'ai essayé de m'inscrire 3 fois",
    "enlevez-moi de la liste pour le souper de vendredi",
    "retirez-moi de la liste d'attente, j'ai trouvé ailleurs",
    "ôtez mon nom pis mettez celui de ma blonde sur la réservation",
)


def test_a_reason_before_takes_none_of_it_away() -> None:
    assert missed(drawn(REASONS, JOINED, PLEAS)) == []


def test_no_taste_for_them_is_found() -> None:
    assert missed([frame.format(deed) for frame in NO_TASTE for deed in TO_GET]) == []


def test_off_and_out_of_it_are_found() -> None:
    assert missed(drawn(OFF, ("", " svp", ", merci"))) == []


def test_what_is_asked_as_one_may_is_found() -> None:
    assert missed([frame.format(deed) for frame in ASKED for deed in TO_BE_OFF]) == []


def test_them_and_it_are_what_was_named() -> None:
    assert missed(drawn(THEM, NAMED_BEFORE)) == []
    assert missed(drawn(MISTAKEN)) == []


def test_chat_and_what_was_done_in_vain_are_found() -> None:
    assert missed(drawn((*IN_CHAT, *IN_VAIN), ("", " merci"))) == []


def test_whoever_would_be_texted_is_left() -> None:
    assert taken(drawn(NO_CALL, (", ", " je suis en réunion, "), PREFERRED)) == []
    assert taken(["je préfère les textos, merci de ne pas m'appeler"]) == []


def test_more_of_something_is_left() -> None:
    assert taken(drawn(("j'en veux plus, ",), MORE_OF_IT, ("?", " à ma commande?"))) == []
    assert taken([frame.format(called) for frame in READ_LATE for called in ("messages", "textos")]) == []


def test_lists_and_things_of_others_are_left() -> None:
    assert taken(drawn(("enlevez mon ex de ", "svp enlever ma mère de "), GUESTS)) == []
    assert taken(drawn(("j'ai pas demandé ", "je n'ai jamais demandé "), NOT_ASKED)) == []
    assert taken(drawn(OF_ELSE, ("", " merci"))) == []
