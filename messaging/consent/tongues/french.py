"""How people say in French that they want no more texts."""

from .tongue import Tongue

FRENCH = Tongue(
    stop=r"(?:d')?arr[eê]t(?:e[rz]?|ons)?|cess(?:e[rz]?)|stopp?(?:e[rz]?)?|termine[rz]|finissez|marre|ras le bol|suspend\w+|halte|annule[rz]?(?: (?:mon|l'|les|mes|inscription|abonnement|aux?|a))*|assez|[cç]a suffit|refuse",
    send=r"(?:m'|me |nous |d')?(?:(?:r')?[eé]?cri\w+|[eé]cri\w+|envo[iy]\w+|text(?:ez|er|e)\b|textoter|(?:re)?contact\w*|messag(?:er|ez)|harcel\w+|harc[eè]l\w+|appel\w+|sollicit\w+|d[eé]rang\w+|emb[eê]t\w+|emmerd\w+|relanc\w+|spamm?\w+|importun\w+|bombard\w+|notifi\w+)",
    noun=r"(?:d'|l'|vos |ces )?(?:messages?|msgs?|textos?|sms|pubs?|publicit[eé]s?|spams?|notifications?|notifs?|rappels?|promos?|promotions?|infolettres?|newsletters?|communications?|offres?|alertes?|sollicitations?|prospection|d[eé]marchage|harc[eè]lement|envois?)|relances?",
    never=r"ne|pas|jamais|ne (?:plus|pas|jamais)|arretez de|pas la peine de|inutile de",
    none=r"plus (?:de|aucune?|jamais de)|fini(?:s|es)? les|z[eé]ro|stop aux?|assez de|marre de",
    want=r"(?:j')?(?:veux|veut|voulons|souhait\w+|d[eé]sir\w+|voudrai\w*|aimerai\w*|accept\w+|consen\w+|demand\w+|interess\w+)",
    get=r"rece?voir|recevoir|(?:etre |[eê]tre )?(?:re)?contact\w*|sollicit[eé]\w*|d[eé]rang[eé]\w*|entendre parler|faire partie|que vous",
    remove=r"(?:retir|supprim|enlev|[oô]t|effac|ray|sort|bloqu|vir|oubli|d[eé]sabonn|d[eé]sinscri|exclu|radi)\w*(?:-moi|-nous| moi| nous|-le)?",
    mine=r"(?:mon|ce|notre) (?:num[eé]ro|num|nom|contact|t[eé]l[eé]phone|cell\w*|portable|mobile)|mes (?:coordonn[eé]es|donn[eé]es|infos?)|moi|nous",
    lists=r"(?:vos |votre |la |cette |ces )?(?:listes?(?! d'attente)|base|syst[eè]me|fichiers?|contacts|r[eé]pertoire|groupe)",
    again=r"plus|jamais|rien|svp|stp|s'il|merci|de (?:vos|votre|tes|ta)|[cç]a|grave|c'est|cest",
    later=r"avant|demain|aujourd'hui|maintenant|ce soir|cette|quand|si|tant|encore|par (?:la poste|courr\w+)|le|la|une?|tout de suite|apr[eè]s|au travail|facture\w*|trop|les",
    itself=r"arr[eê]te[rz]? (?:[cç]a|tout)(?= [.,]| ?$| svp| stp)|(?:d[eé]sabonn|d[eé]sinscri)\w+(?:-moi| moi|-nous)?(?= [.,]| ?$| (?:svp|s'il|stp|de (?:vos|votre|tou|cette|la liste|ces)|du service|imm))|(?:(?:me|nous) |m')(?:d[eé]sabonner|d[eé]sinscrire)(?! (?:de la|du) (?!liste|serv))|(?:retir|supprim|enlev|effac|sort)\w+(?:-| )(?:moi|nous)(?= [.,]| ?$| (?:svp|s'il|stp|de (?:l[aà]|vos|votre|cette|ces|tou)))|(?:laiss|l[aâ]ch|fout|fous|fich)\w*(?:-| )(?:moi|nous) (?:tranquilles?|en paix|la paix)(?! (?:pour|le temps))|ne (?:me|nous) (?:\w+ )plus(?= [.,]| ?$| (?:jamais|svp|merci|s'il))|(?:ne )?veux plus (?:recevoir|(?:de |vos |ces |tes )+(?:messages?|msgs?|sms|textos?|pubs?|promos?))|(?:revoque|retire|annule) (?:mon )?(?:consentement|autorisation|inscription)|pas de (?:texto|sms|pub)s?(?= [.,]| ?$| svp| merci)|n'(?:[eé]cri|envoy|appel)\w+ plus(?= [.,]| ?$| (?:svp|merci|ici|rien|jamais))|(?:m'|me |nous )(?:enlever|retirer|supprimer|effacer|sortir|rayer|[oô]ter)(?= [.,]| ?$| (?:de|du|des) )(?! (?:de|du|des) (?:la liste d'attente|rendez|(?:mon |le )?rdv|groupe de))|ne (?:me|nous) (?:contact|d[eé]rang|[eé]cri|text)\w+ plus (?:avec|via|sur)\b|suppression de mon (?:num|contact|tel)\w*",
)
