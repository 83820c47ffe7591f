"""Spanish as it is typed in a chat, written out: vowels left out, words glued, letters for words."""

import re

_SPANISH = re.compile(
    r"\b(?:mensaje\w*|msjs?|mjs|[kq]u?i?ero|no ?me|yano|(?:y|ll)a+ no+|m[ae]?nd[aen]\w*|e[nm][vb]i[ae]\w*|escri[bv]\w*|texto\w*|texte(?!d)\w*|gra[cs]ias|hola|buen[ao]s|di[jg][eo]\w*|de[jg]\w+|dj\w+|[bv]orr\w+|[qk]u?it[ea]\w+|sa[kcq][ua]?\w+|para|par[ea]n|porque|recordatorios?|avisos?|ofertas?|molest\w+|bombarde\w+|hostig\w+|pido|exijo|den?me|dame|lizta|elimin\w+|baja|nada|nun[ck]a?|ustedes|uds|soy|mi|mas|maas|lista|por ?fa\w*|x ?fa\w*|que|ke)\b"
)
"""A word that shows that a text is Spanish, or next to it."""
_OTHER = re.compile(
    r"\b(?:je|jsuis|nous|veuillez|inutile|bonjour|bjr|envoy(?:er|e[zs]?)|vous|vos|votre|tes|ses|mon|ma|(?<!\bel )(?<!un )(?<!al )(?<!te )(?<!da )(?<!mo )(?<!de )mes(?! a mes)|moi|toi|pas|est|ca|ces|ne|du|aux?|avec|pour|plus|svp|stp|suffit|marre|laiss\w+|arret\w+|cess\w+|merci|recevoir|[a-z]'[a-z]+|nao|voces?|eu|minha|meu|isso|mensagens?|(?<!no )quero|nom"
    r"|the|you|your|my|i|i'm|is|are|(?<!\d )am|to|of|and|this|these|dem|from|with|about|alone|not|don't|what|how|off|list|nuh|fi)\b"
)
"""One that shows that it is French, Portuguese or English."""
_LEFT = (
    "d:de;q k ke:que;x:por;xa:para;cn kn:con;nda nd:nada;nunk nunka:nunca;darm:darme;"
    "uds ustds:ustedes;ud:usted;lla:ya;yano llano:ya no;nome:no me;nonos:no nos;nmero nro:numero;"
    "dja:deja;djar:dejar;tx testos txtos:textos;testo:texto;lizta:lista;selular:celular;dond:donde;"
    "megustaria:me gustaria;mde:mande;mden:manden;mdes:mandes;autirizo autoriso otorizo:autorizo;kiero qiero kero qero quero:quiero;vaja:baja;aki:aqui;aka:aca;xq pq xk porq porke pk xke xque:porque;"
    "xfa xfas xfis porfa porfas porfis porfi xfavor porfavor porfabor pf pfa pfv plis plisss:por favor;"
    "msj msje mnsj mensj mnsje msn:mensaje;"
    "msjs mjs msjes mnsjs mensjs mensajs menajes mensags mnsajes mensages:mensajes;"
    "grax grx grcs grac grasias:gracias"
)
_LETTERS = {
    short: meant for shorts, meant in (one.split(":") for one in _LEFT.split(";")) for short in shorts.split()
}
"""What is left of a word."""
_MEANT = "manden mandes mandar mandarme mandando envien envies enviar enviarme enviando escriba escriban escribas escribir escribirme escribiendo molesten molestar contacten dejen textos mensajes mensaje borrenme quitenme saquenme borren eliminen recibir numero"
_OTHERWISE = frozenset(
    [
        "mandado",
        "enviado",
        "mandame",
        "enviame",
        "escribime",
        "quiteme",
        "saqueme",
        "borreme",
        "manes",
        "manar",
        "manando",
        "mandara",
        "dejan",
        "menajes",
        "menaje",
        "tetos",
        "anden",
        "manen",
        "mante",
        "envine",
        "escribas",
        "quieten",
        "masajes",
    ]
)
"""Words of their own that are near to those."""


def _slips(word: str) -> set[str]:
    """How a word is written where two letters change places, or one within it is left out, or m stands for n."""
    inner = range(1, len(word) - 2)
    swapped = {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 1)}
    short = {word[:at] + word[at + 1 :] for at in inner}
    return swapped | short | {word[:at] + "m" + word[at + 1 :] for at in inner if word[at] == "n"}


_SLIPS = {
    written: word
    for word in reversed(_MEANT.split())
    for written in _slips(word)
    if written not in _OTHERWISE and written not in _MEANT.split() and len(written) > 4
}
_TWICE = re.compile(r"([abdfghijkmnqsuvxyz])\1+|([eolrc])\2{2,}|(?<=[a-z])(o)\3+\b")
"""Letters that Spanish does not double."""
_VERB = r"(?:de[jg]|djen|mand|mnd|en[vb]i|em[vb]i|[ei]?scri[bv]|text|contact|molest|llam|[bv]orr|[qk]u?it|sa[ckq]u?|elimin|avis|d[ae]|par|bloque|remuev|retir)"
_SHORTENED = (
    (re.compile(rf"\b({_VERB}\w*(?:[aei]r|ndo|[ae]n?|es|ad|n))m\b"), r"\1me"),
    (
        re.compile(r"\b(mand|en[vb]i|de?[jg]|[qk]u?it|[bv]orr|contact|molest|llam|elimin|avis)n(me|nos|le|)\b"),
        r"\1en\2",
    ),
    (re.compile(r"\b([ei]?scri[bv])n(me|nos|le|)\b"), r"\1an\2"),
    (re.compile(r"\bsak(?:e)?n(me|nos|lo|)\b"), r"saquen\1"),
    (re.compile(r"\bmn(?=d[ae])"), "man"),
    (re.compile(r"\bembi(?=[ae])"), "envi"),
    (re.compile(r"\b([bv]orr|[kq]u?it|sa[qk]u|elimin|dej|mand|envi|contact)en?men\b"), r"\1enme"),
    (re.compile(r"\be[mn] ?paz\b"), "en paz"),
    (re.compile(r"\bde h?a[iy]\b(?= *(?:[.,!]|$))"), "de ahi"),
    (re.compile(r"\bpor fa(?:s|ita)?\b"), "por favor"),
    (re.compile(r"\bdj(?=[ea])"), "dej"),
    (re.compile(r"\bno? m(?=[eo]? ?[a-z]{4})(?= )"), "no me"),
    (re.compile(r"(?<!talla )(?<!la )(?<!\d )\bm (?=[a-z]{4}|van?\b)"), "me "),
    (re.compile(r"\bya n (?=me|nos|le|quiero)"), "ya no "),
    (
        re.compile(r"\b(ya)?no(me|nos|le)?(?=(?:mande|envi[ea]|escriba|textee|contacte|moleste|quiero)\w*\b)"),
        r"\1 no \2 ",
    ),
    (re.compile(r"\b(deje?n?|deja)de(?=\b|mand|envi|escri|molest)"), r"\1 de "),
    (re.compile(r"\b(mi)(?=numero|celular|telefono)|\b(su)(?=lista)"), r"\1\2 "),
    (re.compile(r"(?<![\d+])\+(?![\d+])"), " mas "),
)


_PLEASE = re.compile(
    r"(?<=\w)(?: ?,)? (?:por favor|porfavorcito|(?:se )?(?:lo|los|te lo|te los)? ?(?:pido|ruego|suplico) por favor)(?: ?,)? (?=(?:a|con|de|mas|ni|otr[oa]s?|nada|[et]s[eo]s?|est[eao]s?|sus|tus|nunca|mis?)\b)"
)
"""Politeness within what is asked."""
_GREETING = re.compile(
    r"^((?:(?:hola|oigan?|oye|miren?|mira|disculp[ea]n?(?! (?:por |l[ao]s? |mis? )?(?:tant|molest|much|texto|mensaje))|perdon[ea]n?(?! (?:por |l[ao]s? |mis? )?(?:tant|molest|much|texto|mensaje))|perdon(?! (?:por |l[ao]s? |mis? )?(?:tant|molest|much|texto|mensaje))|buen[ao]s?(?: (?:tardes|noches|dias?))?|buen dia|senor(?:es|ita|a)?|a ver|bueno(?: pues)?|che|eh|amig[oa]s?|por favor|ok|bien) ?,? ?)+)(?<! )(?<!,) (?!para)"
)
_ASIDE = re.compile(
    r"(?<=[\w)]) (?=(?:muchas |mil )?gracias\b|por favor(?: ?[.,!]|$)|saludos\b|bendiciones\b|buen dia\b|buenas (?:tardes|noches)\b|atte\b|atentamente\b|se los? (?:agradezco|agradeceria|pido)\b|en serio\b|no sean? (?:asi|mal)|porque\b|asi que\b|pues ?$)(?!gracias por)"
)
"""Where another sentence begins, or what is said beside it, whether a comma parts them or not."""


def written_out(own: str) -> str:
    """A text with its words in full, where it is Spanish."""
    if _SPANISH.search(own) is None or _OTHER.search(own) is not None:
        return own
    once = _TWICE.sub(lambda found: found[1] or found[2] or found[3], own)
    full = re.sub(r"(?<![\w'@])[a-z]{1,12}(?![\w'@])", lambda found: _in_full(found, once), once)
    for short, meant in _SHORTENED:
        full = short.sub(meant, full)
    return _ASIDE.sub(" , ", _GREETING.sub(r"\1 , ", _PLEASE.sub(" ", full)))


def _in_full(found: re.Match[str], text: str) -> str:
    word = found.group()
    # A size or a number: 2 x 1, talla x.
    if len(word) == 1 and re.search(r"(?:\d|talla) ?$", text[: found.start()]):
        return word
    return _LETTERS.get(word) or _SLIPS.get(word, word)
