"""How people say in other languages that they want no more texts: what each calls things, and how it puts them together.

Words are alternatives of a regular expression, by their stems; accents do not matter (`reading.bare`).
"""

from collections.abc import Iterator
from typing import NamedTuple

NEVER = r"(?!)"
"""Matches nothing: a language that has no such word, or says it otherwise."""


class Tongue(NamedTuple):
    """The words of one language, or of several that are close.

    Attributes:
        stop: To cease, told somebody.
        send: To send, write, text, contact or bother.
        noun: What is sent.
        never: Not, before a verb.
        none: No more of something.
        want: I want, wish, need or agree to, without the negation.
        get: To receive or be contacted.
        remove: To take off, told somebody; with `me` in it where it is one word.
        mine: Me, or my number.
        lists: Where one is taken off.
        again: More, again, ever: what ends a plea.
        later: What makes it a matter of one time or thing.
        itself: What is a wish without more.
    """

    stop: str
    send: str
    noun: str
    never: str
    none: str
    want: str
    get: str
    remove: str
    mine: str
    lists: str
    again: str
    later: str = NEVER
    itself: str = NEVER


SPANISH = Tongue(
    stop=r"dej(?:a|e|en|ar|es|ad)(?: ya| por favor| porfa)? de|par(?:e|en|ar|ale|enle)|para (?:de|con|ya)|bast(?:a|e)(?! (?:con )?(?:una?|que)\b)|ces(?:e|en|ar)|evit(?:e|en|ar)|suspend(?:a|an|er)|deten(?:ga|gan|er)|termin(?:e|en)|har+t[ao]s?|cansad[ao]s?|detesto|odio|alto|ya estuvo",
    send=r"(?:re)?env[ií]\w*|mand\w+|escrib\w+|text[eé]\w+|mensaj[eé]\w+|contact\w*|molest\w+|llam\w+|insist\w+|hostig\w+|acos\w+|fastidi\w+|fregar|chingar|joder|marcar\w*|hablen|habl[eé]s?|hablarme|comuni[qc]\w+|notifi\w+|buscar\w*|busquen|spame\w+",
    noun=r"mensaj\w*|msjs?|sms|textos?|notificacion\w*|publicidad|promo\w*|propaganda|recordatorios?|avisos|ofertas|spam|wh?ats?ap+s?|wsp|wpp|anuncios|comunicacion\w*|marketing|solicitudes|alertas|info\w*|campanas|encuestas|newsletters?|tonterias|mamadas|mierdas?",
    never=r"no|nunca|jam[aá]s|ya no|dejen de|ni se les ocurra",
    none=r"no m[aá]s|ya no m[aá]s|ni un|ning[uú]n|cero|basta de|sin m[aá]s|no quiero m[aá]s|nada de|nunca m[aá]s",
    want=r"quier[oa]n?|queremos|kiero|dese[oa]|deseamos|quisiera|necesito|necesitamos|acept[oe]|autoric[eé]|autorizo|solicit[eéo]|ped[ií]|gust[ao]\w*|interesa\w*|interesad[ao]s?",
    get=r"recib\w+|reciv\w+|resib\w+|saber (?:nada )?(?:m[aá]s )?de (?:ustedes|ti|usted)|nada (?:m[aá]s )?de ustedes|contactad\w+|que (?:me|nos) \w+|suscri\w+|llegu?en|estar en (?:su|la|esta) lista",
    remove=r"(?:borr|elimin|sac|saqu|quit|remuev|retir|suprim|exclu|baj|desuscrib|desinscrib|desafili|anul)\w{1,4}?(?:me|nos|lo|la)|b[oó]rr\w+|elimin\w+|s[aá]qu\w+|sac(?:ar|a)\w*|quit\w+|remuev\w+|remov\w+|retir\w+|suprim\w+|exclu\w+|olvid[ea]\w*|pierd[ae]\w*|bloque\w+|den de baja|(?:dar|den|denme|deme|dame|darme|darnos|doy) (?:de )?(?:la )?baja(?: a| de| del)?",
    mine=r"mi n[uú]mero|mi num\b|mi tel[eé]fono|mi cel\w*|mi contacto|mis datos|mi nombre|este n[uú]mero|este tel[eé]fono|el n[uú]mero|mi informaci[oó]n|mi l[ií]nea",
    lists=r"lista(?! de (?:espera|precios|compras|invitados))s?|base(?:s)? de datos|sistema|registros?|grupo|cadena|directorio|contactos",
    again=r"m[aá]s|nunca|jam[aá]s|nada|ya|por favor|porfa\w*|gracias|otra vez|de nuevo",
    later=r"hasta|antes|si|cuando|hoy|ma[nñ]ana|ahora|ahorita|todav[ií]a|a[uú]n|tarde|despu[eé]s|el|la|los|las|un|una|tan|por|en|al|porque|lo|nada todavia|mas (?:el|la|los|las|fotos|bolet\w+)|a (?!este|mi\b)",
    itself=r"que (?:me|nos) (?:borren?|quiten?|saquen?|eliminen?|den de baja)(?= [.,]| ?$| de (?:la|su|esta) lista(?! de espera))|c[oó]mo (?:dejo|hago para dejar|puedo dejar|paro) de recibir|(?:borr|elimin|saqu|s[aá]qu|quit|remu[eé]v|ret[ií]r|b[oó]rr|elim[ií]n|qu[ií]t|exclu[yí]|b[aá]j|desuscr[ií]b)\w{1,4}?(?:me|nos)(?= [.,]| ?$| (?:ya|por favor|porfa|de (?:todo|inmediato|ah[ií]|aqui|ac[aá]|sus|su|esta|estos|ustedes))\b)|(?:quiero|c[oó]mo (?:puedo|me|le hago para)|solicito|pido|deseo) (?:dar(?:me|nos) (?:de )?baja|desuscribirme|cancelar (?:la |mi )?suscripci[oó]n|salir(?:me)? de (?:esta|la|su) lista)(?! (?:del|de la|en (?:el|la)) (?!mensaj|lista|grupo|sms))|(?:d[eé]jen?|d[eé]jad|dej[ae]n?)(?:me|nos) (?:en paz|tranquil\w*|de (?:molestar|joder|fregar))|(?:me|nos) (?:pueden?|podr[ií]an?) (?:borrar|quitar|eliminar|sacar|dar de baja)(?= [.,?]| ?$| de (?:su|la lista|esta))",
)
PORTUGUESE = Tongue(
    stop=r"pare|parem|parar|para (?:de|com|ja)|chega de|deix[ea]m? de|basta(?! (?:uma?|que)\b)|cess[ea]m?|suspend[ae]m?|interromp\w+|cansei|farto|cansad[oa]",
    send=r"mand\w+|envi\w+|escrev\w+|contat\w*|contact\w*|incomod\w+|perturb\w+|lig(?:ar|ue|uem)\b|encher|encha\w*|insist\w+|cham[ae]\w*|import[uú]n\w+|spamm?\w*|notific\w+|(?:entr\w+ )?em contato",
    noun=r"mensag\w+|msgs?|sms|textos?|notifica\w+|publicidade|promo\w+|propagandas?|lembretes|avisos|ofertas|spam|whats\w*|zap|an[uú]ncios|comunica\w+|marketing|torpedos?",
    never=r"n[aã]o|nunca|jamais",
    none=r"sem mais|nenhuma?|chega de|nada de|n[aã]o mais|nunca mais|zero",
    want=r"quer[oe]\w*|queremos|desej[oa]\w*|gostaria|preciso|precisamos|autoriz\w+|aceito|pedi|solicitei|tenho interesse",
    get=r"receb\w+|recebimento|ser (?:mais )?(?:contat|contact|incomod|perturb)\w+|saber (?:mais )?de voc[eê]s|nada de voc[eê]s|ser (?:removid|exclu|retirad)\w*|que (?:me )?(?:mand|envi|contat|escrev)\w+|fazer parte|participar",
    remove=r"(?:me |nos )?(?:remov|tir|exclu|retir|apag|delet|elimin|risc|bloque|esque[cç]|descadastr|cancel)\w*(?:-me|-nos)?",
    mine=r"(?:o |do )?(?:meu|este|esse|deste|desse) (?:n[uú]mero|contato|contacto|telefone|celular|telem[oó]vel|cadastro|nome)|meus dados|minha inscri\w+",
    lists=r"listas?(?! de (?:espera|compras|pre[cç]os|convidados))|cadastro|base|banco de dados|sistema|contatos|contactos|grupo|registros?",
    again=r"mais|nunca|nada|jamais|por favor|pfv?|obrigad\w+|novamente|de novo",
    later=r"at[eé]|antes|se|quando|hoje|amanh[aã]|agora|ainda|depois|o|os|um|uma|porque|tarde|boletos?|no|na|de manh[aã]|[aà] noite",
    itself=r"(?:me |nos )(?:descadastr|desinscrev|remov|tir[ae]|exclu|retir)\w*(?= [.,]| ?$| (?:por favor|da[ií]|disso|desta?|dessa?|da (?:sua|vossa) lista))|(?:remov|tir|exclu|retir|desinscrev)\w+-(?:me|nos)(?= [.,]| ?$| (?:por favor|da[ií]|disso|da vossa|da sua))|deix\w*(?:-me|-nos| me| nos) em paz|me deix\w+ (?:em paz|quieto|sossegad\w+)|quero (?:sair (?:da|dessa|desta)|me descadastrar|cancelar (?:a )?inscri)",
)
FRENCH = Tongue(
    stop=r"(?:d')?arr[eê]t(?:e[rz]?|ons)?|cess(?:e[rz]?)|stopp?(?:e[rz]?)?|termine[rz]|finissez|marre|ras le bol|suspend\w+|halte",
    send=r"(?:m'|me |nous |d')?(?:(?:r')?[eé]?cri\w+|[eé]cri\w+|envo[iy]\w+|text(?:ez|er|e)\b|textoter|(?:re)?contact\w*|messag(?:er|ez)|harcel\w+|harc[eè]l\w+|appel\w+|sollicit\w+|d[eé]rang\w+|emb[eê]t\w+|emmerd\w+|relanc\w+|spamm?\w+|importun\w+|bombard\w+|notifi\w+)",
    noun=r"(?:d'|l'|vos |ces )?(?:messages?|msgs?|textos?|sms|pubs?|publicit[eé]s?|spams?|notifications?|notifs?|rappels?|promos?|promotions?|infolettres?|newsletters?|communications?|offres?|alertes?|sollicitations?|prospection|d[eé]marchage|harc[eè]lement|envois?)",
    never=r"ne|pas|jamais|ne (?:plus|pas|jamais)|arretez de|pas la peine de|inutile de",
    none=r"plus (?:de|aucune?|jamais de)|fini(?:s|es)? les|z[eé]ro|stop aux?|assez de|marre de",
    want=r"(?:j')?(?:veux|veut|voulons|souhait\w+|d[eé]sir\w+|voudrai\w*|aimerai\w*|accept\w+|consen\w+|demand\w+|interess\w+)",
    get=r"rece?voir|recevoir|(?:etre |[eê]tre )?(?:re)?contact\w*|sollicit[eé]\w*|d[eé]rang[eé]\w*|entendre parler|faire partie|que vous",
    remove=r"(?:retir|supprim|enlev|[oô]t|effac|ray|sort|bloqu|vir|oubli|d[eé]sabonn|d[eé]sinscri|exclu|radi)\w*(?:-moi|-nous| moi| nous|-le)?",
    mine=r"(?:mon|ce|notre) (?:num[eé]ro|num|nom|contact|t[eé]l[eé]phone|cell\w*|portable|mobile)|mes (?:coordonn[eé]es|donn[eé]es|infos?)|moi|nous",
    lists=r"(?:vos |votre |la |cette |ces )?(?:listes?(?! d'attente)|base|syst[eè]me|fichiers?|contacts|r[eé]pertoire|groupe)",
    again=r"plus|jamais|rien|svp|stp|s'il|merci",
    later=r"avant|demain|aujourd'hui|maintenant|ce soir|cette|quand|si|tant|encore|par (?:la poste|courr\w+)|le|la|une?|tout de suite|apr[eè]s|au travail|facture\w*|trop|les",
    itself=r"arr[eê]te[rz]? (?:[cç]a|tout)(?= [.,]| ?$| svp| stp)|(?:d[eé]sabonn|d[eé]sinscri)\w+(?:-moi| moi|-nous)?(?= [.,]| ?$| (?:svp|s'il|stp|de (?:vos|votre|tou|cette|la liste|ces)|du service|imm))|(?:(?:me|nous) |m')(?:d[eé]sabonner|d[eé]sinscrire)(?! (?:de la|du) (?!liste|serv))|(?:retir|supprim|enlev|effac|sort)\w+(?:-| )(?:moi|nous)(?= [.,]| ?$| (?:svp|s'il|stp|de (?:l[aà]|vos|votre|cette|ces|tou)))|(?:laiss|l[aâ]ch|fout|fich)\w*(?:-| )(?:moi|nous) (?:tranquilles?|en paix|la paix)(?! (?:pour|le temps))|ne (?:me|nous) (?:\w+ )plus(?= [.,]| ?$| (?:jamais|svp|merci|s'il))",
)
ITALIAN = Tongue(
    stop=r"smett\w+|basta(?! (?:una?|che|cosi)\b)|piantat\w+|piantal\w+|cess\w+|stufo|stufa|stanc[oa]|interromp\w+|sospend\w+",
    send=r"(?:in)?vi[ai]\w*|mand\w+|scriv\w+|scriver\w*|contatt\w+|messagg\w+are|disturb\w+|chiam\w+|molest\w+|tempest\w+|romper\w*|rompete|assillar\w*|importun\w+",
    noun=r"messagg\w+|sms|pubblicit\w+|promo\w*|notific\w+|spam|offert[ae]|avvisi|comunicazion\w+|newsletter|marketing|promemoria|testi",
    never=r"non|mai|nn",
    none=r"nessun\w?|niente|mai pi[uù]|basta con|basta|no(?:n)? pi[uù]|stop a\w*",
    want=r"vogli\w+|desider\w+|vorrei|accett\w+|autorizz\w+|richiest\w+|interess\w+|gradisc\w+|intend\w+",
    get=r"ricev\w+|(?:essere )?(?:pi[uù] )?(?:ri)?contattat\w|(?:essere )?disturbat\w|sentirvi|sapere",
    remove=r"(?:cancell|togli|rimuov|elimin|lev|disiscriv|escludet|toglie)\w*",
    mine=r"(?:il )?(?:mio|questo) (?:numero|contatto|nome|telefono|cellulare)|(?:i )?miei dati",
    lists=r"list[ae](?! d'attesa)|elenco|elenchi|database|sistema|rubrica|contatti|gruppo",
    again=r"pi[uù]|mai|niente|per favore|grazie|basta|pf",
    later=r"prima|fino|se|quando|oggi|domani|adesso|ora|ancora|il|la|lo|le|un|una|al lavoro|stasera|dopo|perche",
    itself=r"(?:cancell|togli|rimuov|elimin|disiscriv|leva|escludet|toglie)\w*(?:mi|temi|tevi)(?= [.,]| ?$| (?:per favore|subito|da (?:questa|quest[oi]|qui|tutt)|dall[ae]|dai|dal) ?)(?! dal(?:la)? (?:corso|lezione|squadra))|(?:mi )?disiscriv\w+|lasci\w*(?:mi|ci|temi|teci) (?:in pace|stare)|non mi (?:\w+ ){1,2}pi[uù]\b|(?:togliere|cancellare) il mio (?:numero|nome)",
)
GERMAN = Tongue(
    stop=r"h[oö]r(?:t|en|st)?(?: sie)?(?: bitte| endlich)? auf|aufh[oö]ren|schluss|genug|beend\w+|unterlass\w+",
    send=r"(?:an|zu)?schreib\w*|schick\w*|zuschick\w*|send\w*|zusend\w*|kontakt\w*|bel[aä]stig\w*|nerv\w*|text\w*|benachrichtig\w*|anruf\w*|st[oö]r\w*|simsen|zuspamm?\w*|spamm?\w*|bombardier\w+",
    noun=r"(?:werbe)?nachrichten?|(?:werbe-?)?sms\w*|\w*werbung|mitteilungen|erinnerungen|benachrichtigungen|texte|newsletter|angebote|spam|messages?|infos|quatsch|m[uü]ll",
    never=r"nicht(?: mehr)?|nie(?: wieder| mehr)?|bitte nicht|niemals",
    none=r"keine?n?(?: weiteren?| mehr)?|nie wieder|schluss mit|genug von|stopp? mit",
    want=r"m[oö]chte\w*|will|wollen|w[uü]nsch\w*|brauch\w*|interess\w*|zugestimmt|erlaub\w*",
    get=r"erhalt\w*|bekomm\w*|kontaktiert|angeschrieben|bel[aä]stigt|h[oö]ren|empfang\w*|gest[oö]rt",
    remove=r"l[oö]sch\w*|streich\w*|entfern\w*|austragen|abmelden|vergiss|vergessen sie|sperr\w*|abbestellen",
    mine=r"mich|uns|meine?n? (?:\S+ )?(?:\w*nummer|daten|namen?|kontakt|eintrag)|diese nummer|die nummer",
    lists=r"liste(?! der)|verteiler\w*|datenbank|system|kartei|adressbuch|gruppe|kontakten|\w*verteiler|abo",
    again=r"mehr|wieder|bitte|danke|nochmal",
    later=r"vor|bis|wenn|heute|morgen|jetzt|noch|vergessen|die|den|das|ein|eine|so|auf der arbeit|per post|rechnung\w*|sp[aä]t",
    itself=r"(?:bitte )?(?:mich )?(?:bitte )?(?:abmelden|austragen|abbestellen)(?= [.,]| ?$| (?:bitte|von|aus))(?! (?:von|aus) (?:der|dem) (?:schule|kurs|webinar|termin))|(?:aus|von) (?:der|ihrer|eurer|dieser) liste (?:streichen|loschen|entfernen|nehmen)|lass(?:t|en)?(?: sie)? (?:mich|uns)(?: bitte| endlich| einfach)* in ruhe(?! \w+en\b)|widerruf\w*|melde? (?:mich|uns)(?: bitte| hiermit)* ab(?= [.,]| ?$)",
)
DUTCH = Tongue(
    stop=r"stop(?: maar| aub| nu)? met|hou(?:d|den)?(?: \S+)? op(?: met)?|ophouden|genoeg|be[eë]indig\w*|kappen|kap",
    send=r"stuur\w*|sturen|schrijf\w*|schrijven|contact\w*|ap(?:p|pen|p)\w*|sms'?\w*|bel(?:len)?|lastig\w*|benader\w*|text\w*|spam\w*|lastigvallen|zenden|mailen",
    noun=r"berichten|berichtjes|sms\w*|sms'jes|reclame|meldingen|spam|appjes|herinneringen|aanbiedingen|nieuwsbrie\w+|tekstberichten",
    never=r"niet(?: meer)?|nooit(?: meer)?",
    none=r"geen(?: \S+)? |stop met|nooit meer|genoeg",
    want=r"wil\w*|wens\w*|hoef\w*|wensen|behoefte|interesse|zou|toestemming",
    get=r"ontvang\w*|krijg\w*|gecontacteerd|benaderd|lastiggevallen|horen|hebben",
    remove=r"verwijder\w*|schrap\w*|wis|vergeet|blokkeer",
    mine=r"mij|me|ons|mijn (?:nummer|naam|gegevens|telefoon\w*)|dit nummer",
    lists=r"lijst(?!je)|bestand|database|systeem|mailing\w*|contacten|groep",
    again=r"meer|nooit|aub|alstublieft|alsjeblieft|svp|bedankt|graag",
    later=r"voor|totdat|tot|als|vandaag|morgen|nu|nog|even|de|het|een|factuur|zo laat|per post",
    itself=r"(?:schrijf|meld)(?: me| mij)?(?: \S+)? (?:uit|af)(?= [.,]| ?$| (?:van|voor) (?:deze|de|jullie) (?:lijst|berichten|sms))|(?:graag |wil me |me )(?:uitschrijven|afmelden)(?= [.,]| ?$)|haal (?:mij|me|ons|mijn nummer)(?: aub)? (?:van|uit|eraf|weg)\b|(?:me|mij|ons|mijn nummer) (?:van|uit) (?:de|jullie|deze|uw) (?:lijst|bestand|systeem) (?:halen|verwijderen)|laat (?:me|mij|ons) met rust|val me niet lastig",
)
NORDIC = Tongue(
    stop=r"sluta?|slutt?(?: a| med)?|stopp? med|hold op|hold opp|l[aä]gg av|avslut\w*|lopeta\w*|lopettakaa|opph[oø]r",
    send=r"sende?\w*|skicka\w*|skriv\w*|kontakt\w*|sms\w*|messa|text\w*|st[oø]r\w*|spamm?\w*|plage\w*|l[aä]het\w*|tekstat\w*|h[aä]iri\w*|ota\w* yhteytt[aä]|ring\w*|laita\w*",
    noun=r"meldinger|beskeder|meddelanden|meddelelser|sms\w*|reklame?\w*|reklam|spam|viestej\w*|viesti\w*|tekstiviest\w*|mainoks\w*|textmeddelanden|p[aå]minnelser|utskick|tilbud|notiser",
    never=r"ikke|inte|ej|aldri|aldrig|[aä]l[aä]|[aä]lk[aä][aä]",
    none=r"inget|ingenting|ingen|inga|ikke flere|inte fler|ei en[aä][aä]|ei|slut med|stopp? med|nok",
    want=r"vil\w*|[oø]nsker?|vill|[oö]nskar|halua\w*|beh[oö]ver|trenger",
    get=r"(?:ha|f[aå]|modta\w*|motta\w*|ta emot|bli kontakt\w*|vastaanottaa|saada|lis[aä][aä]|h[oö]ra|h[oø]re)",
    remove=r"fjern\w*|slett\w*|slet|ta|tag|stryk|radera\w*|poista\w*|avregistrer\w*|avmeld\w*|afmeld\w*|avprenumerera\w*|meld|peru\w*|unohda\w*|glem",
    mine=r"m[ei]g|mej|oss|os|(?:mit|mitt|dette|det h[aä]r|detta) (?:nummer\w*|telefonnummer\w*)|nummeret mitt|numeroni|minut|tietoni|meid[aä]t|tiedoistanne",
    lists=r"list[ae]n?|listan?ne|listalta\w*|database\w*|system\w*|register\w*|rekisteri\w*",
    again=r"mer|mere|flere|fler|igen|igjen|en[aä][aä]|tak|takk|tack|kiitos|l[aæä]ngre",
    later=r"f[oö]r|innan|f[oø]r|hvis|om|idag|i dag|imorgon|i morgen|nu|n[aå]|laskua?|en|ett|et|faktura\w*|t[aä]n[aä][aä]n|huomenna|paperi\w*|endnu|enn[aå]",
    itself=r"(?:en|emme) halua (?:\S+ )?(?:viestej|mainoks|tekstiviest|sms)\w*|meld m[ei]g av|la(?:d)? meg v[aæ]re(?: i fred)?|lad mig v[aæ]re|l[aä]mna mig i (?:fred|ro)|j[aä]tt[aä]k[aä][aä] minut rauhaan|avregistrera mig|framel\w+ mig|afmeld(?: mig)?(?= [.,]| ?$)|avmeld(?: meg)?(?= [.,]| ?$)",
)
POLISH = Tongue(
    stop=r"przesta[nń]\w*|prosz[eę] przesta\w+|do[sś][cć]|sko[nń]cz\w*|koniec|zaprzesta\w+|wstrzyma\w*|prestan\w*|p[rř]estan\w*|dost|dosta|dosť|skon[cč]\w*|ukon[cč]\w*|prekini\w*|prestani\w*|nehajte",
    send=r"pis\w*|pi[sš]\w*|wysy[lł]\w*|wysla\w*|przysy[lł]\w*|kontaktow\w*|kontaktuj\w*|dzwo[nń]\w*|nap[aá]st\w*|n[eę]k\w*|zawraca\w*|spamowa\w*|pos[ií]l\w*|zas[ií]l\w*|p[ií]s\w*|ps[aá]\w*|kontaktova\w*|obt[eě][zž]\w*|[sš]alj\w*|[sš]alj\w*|uznemir\w*|javlja\w*|smsowa\w*|slat\w*",
    noun=r"sms\w*|wiadomo\w*|reklam\w*|powiadomie\w*|spam\w*|ofert\w*|zpr[aá]v\w*|spr[aá]v\w*|porul?k\w*|porok\w*|poruk\w*|ozn[aá]men\w*|upozorn\w*|promocj\w*|obavijest\w*",
    never=r"nie|ne|nigdy|nikdy|wi[eę]cej nie|u[zž] ne|vi[sš]e ne",
    none=r"[zž]adnych|koniec z|do[sś][cć]|[zž][aá]dn[eé]\w*|u[zž] [zž][aá]dn\w+|bez|nema vi[sš]e|nikakv\w+",
    want=r"chc\w*|[zž]ycz\w*|zgadzam|wyra[zž]am|potrzebuj\w*|nechci|nechceme|chcem|nechcem|nep[rř]eji|prej\w*|[zž]elim\w*|ho[cć]u|ne[cć]u|interesuj\w*",
    get=r"otrzym\w*|dostaw\w*|kontakt\w*|dost[aá]va\w*|odeb[ií]ra\w*|prim(?:ati|am)\w*|zgody|dobiva\w*",
    remove=r"wypi[sš]\w*|usu[nń]\w*|skre[sś]l\w*|wykre[sś]l\w*|wyrejestr\w*|odhl[aá]s\w*|vyma[zž]\w*|odstra[nň]\w*|sma[zž]\w*|vy[rš][kt]\w*|vy[rř]a[dď]\w*|ukloni\w*|obri[sš]i\w*|izbri[sš]i\w*|odjavi\w*|zapomnij\w*",
    mine=r"mnie|nas|m[oó]j (?:numer|kontakt|nr)|ten numer|moje dane|m[eě]|moj[ei] (?:[cč][ií]slo|data|[uú]daje)|toto [cč][ií]slo|moj broj|ovaj broj",
    lists=r"list[yęe]|bazy|baz|systemu|grupy|seznamu|datab[aá]ze|zoznamu|popisa|baze|subskrypcj\w+",
    again=r"do mnie|na ten numer|mi|wi[eę]cej|ju[zž]|nigdy|prosz[eę]|dzi[eę]kuj\w+|u[zž]|v[ií]ce|nikdy|vi[sš]e|molim|viac|pros[ií]m",
    later=r"dzi[sś]|jutro|teraz|przed|je[sś]li|faktur\w*|dnes|zitra|zejtra|po[sš]tou|na(?! ten| moj)|jeszcze|o tej",
    itself=r"ne(?:p[ií][sš]|pos[ií]l|posiel|kontakt|vol[ae]|nap[ií]s|ob[tť])\w*(?! (?:mi |nam )?(?:faktur|uctenk|dnes|zitra|ted))|nech(?:ci|ceme|cem) (?:\w+ )?(?:dost[aá]vat|va[sš]e|zpr[aá]vy|spr[aá]vy|sms|reklam\w+)|nemojte (?:mi |me )?(?:vi[sš]e )?(?:slati|pisati|kontaktirati|zvati)|wypi(?:sz|s)\w*(?: si[eę]| mnie)?(?= [.,]| ?$)|wypisa[cć] si[eę] z (?:listy|sms)|rezygnuj[eę](?= [.,]| ?$| z (?:sms|wiadomo|subskr|powiad))|daj\w* mi spok[oó]j|zostaw\w* mnie w spokoju|odhl[aá]s(?:it|te)(?: m[eě])?(?= [.,]| ?$)|o usuni[eę]cie|nechte m[eě] (?:na pokoji|b[yý]t)|cofam zgod\w+|[zž]egnam spam",
)
EAST_SLAVIC = Tongue(
    stop=r"хватит|перестан\w*|прекрат\w*|прекращ\w*|довольно|достал\w*|остановит\w*|заканчивай\w*|завязывай\w*|кончай\w*|стоп|досить|годі|припин\w*|перестан\w*|спрете|спри|стига|престанете|зупин\w*|надоели|задолбали|заебали|не смейте",
    send=r"пис\w*|пиш\w*|напис\w*|присыл\w*|прислат\w*|шл\w*|слать|слат\w*|отправля\w*|рассыл\w*|тревож\w*|звон\w*|донима\w*|спам\w*|связыва\w*|контакт\w*|обраща\w*|турб\w*|надсил\w*|слати|писати|дзвон\w*|телефон\w*|пращ\w*|изпращ\w*|смс\w*",
    noun=r"сообщ\w*|смс\w*|sms|рассыл\w*|реклам\w*|спам\w*|уведомлен\w*|акци\w*|предложени\w*|напоминани\w*|пов[іi]домлен\w*|розсил\w*|съобщения\w*|оповещени\w*|новост\w*|эсэмэс\w*|смск\w*",
    never=r"не|не надо|не нужно|никогда(?: больше)? не|больше не|ніколи|бiльше не|більше не|не треба|не смей\w*|недейте|вече не",
    none=r"никаких|больше никаких|жодних|ніяких|никакви|хватит|не надо|не нужны|не потрібні",
    want=r"хочу|хотим|хотел\w*|жела\w*|нужн\w*|нужны|надо|просил\w*|соглас\w*|давал\w* соглас\w*|подписыв\w*|бажа\w*|потрібн\w*|треба|искам|желая|интересу\w*",
    get=r"получ\w*|отримув\w*|одержув\w*|чтобы (?:мне|вы)|щоб (?:мен[іi]|ви)|получав\w*|видеть|бачити|быть в|согласия",
    remove=r"удал\w+|убер\w+|убрать|отпиш\w+|отписа\w+|исключ\w+|вычеркн\w+|стер\w+|сотр\w+|отключ\w+|видал\w+|прибер\w+|в[іi]дпиш\w+|в[іi]дпис\w+|виключ\w+|премахн\w+|изтри\w+|отпишете|забудьте|заблокиру\w+|снимите|уберіть",
    mine=r"меня|мене|нас|ме|мой (?:номер|телефон|контакт)|этот номер|м[іi]й номер|цей номер|номер|мои данные|ми номера|моя номер",
    lists=r"списк\w*|спис[оъ]к\w*|баз\w*|рассыл\w*|розсил\w*|контакт\w*|групп\w*|систем\w*",
    again=r"больше|никогда|ничего|пожалуйста|плиз|пж|спасибо|б[іi]льше|ніколи|повече|моля|сюда|уже|вообще|мне|мені|сюди",
    later=r"сейчас|сегодня|завтра|до|пока|если|когда|после|вечером|ночью|на (?:почту|работу|вайбер)|счет\w*|счёт\w*|рахун\w*|я|он|она|так|ещё|еще|зараз|сьогодні|утром|днем|поздно|по одному|в",
    itself=r"отпиш(?:ите|и|усь)|отписать(?:ся)?(?= [.,]| ?$| (?:от (?:рассыл|вас|смс|сообщ|всех|этой)|меня|пожалуйста))|(?:как|хочу) отпис\w+|отвал\w+|отстан\w+|оставьте (?:меня|нас) в покое|не беспокойте(?= [.,]| ?$| меня| нас| больше| пожалуйста)|отключите (?:\S+ )?(?:смс|рассылк|уведомл|сообщ)\w*|не (?:беспоко\w*|тревож\w*|турбу\w*) (?:меня|мене|нас)|[вв][іi]дпиш\w+|в[іi]дпис\w+|дайте (?:мені )?спокій|откaз от рассыл\w+|отказ\w+ от (?:рассыл|смс|сообщ|подписк)\w+|отмен\w+ (?:рассыл|подписк)\w*",
)
ROMANIAN = Tongue(
    stop=r"opriti\w*|opre[sș]\w*|[iî]nceta\w*|gata|destul|termina\w*|ajunge",
    send=r"trimit\w*|trimiti|scri\w*|contact\w*|deranj\w*|suna\w*|mesaj\w*|spam\w*|enerva\w*",
    noun=r"mesaj\w*|sms\w*|reclam\w*|notific\w*|spam|oferte|promo\w*|publicitate",
    never=r"nu (?:mai|imi|ma|ne|mi|va rog)|nu-?mi(?: mai)?|niciodat[aă]",
    none=r"f[aă]r[aă]|nici un|niciun|gata cu|nu mai",
    want=r"mai vreau|vreau|doresc|vrem|accept|am nevoie|dori\w*|sunt de acord|interes\w*",
    get=r"primes\w*|primi\w*|primim|fiu contactat\w*|sa (?:imi|ma)",
    remove=r"[sș]terge\w*|dezabon\w*|scoate\w*|elimin\w*|radia\w*|bloca\w*",
    mine=r"m[aă]|ne|num[aă]rul(?: meu)?|acest num[aă]r|datele mele|contactul",
    lists=r"list[aăe]\w*|baza|sistem\w*|grup\w*",
    again=r"mai|niciodat[aă]|va rog|v[aă]|rog|multumesc|nimic",
    later=r"pana|p[aâ]n[aă]|daca|c[aâ]nd|azi|m[aâ]ine|acum|factur\w*|inca|[iî]nainte",
    itself=r"dezabon\w+|[sș]terge\w*(?:-m[aă]|-ne| m[aă])(?= [.,]| ?$| (?:din|va|de pe))|l[aă]sa[tț]i-?m[aă] [iî]n pace|scoate\w*-m[aă] (?:din|de pe) list\w+|nu m[aă] mai \w+",
)
HUNGARIAN = Tongue(
    stop=r"hagy\w*|[aá]lljon|[aá]lljatok|[aá]ll[ií]ts\w*|fejezz\w*|sz[uű]n\w*|el[eé]g",
    send=r"k[uü]ld\w*|[ií]r(?:j|n|d)\w*|zaklat\w*|keress\w*|h[ií]v\w*|zavar\w*|spammel\w*",
    noun=r"[uü]zenet\w*|sms\w*|rekl[aá]m\w*|[eé]rtes[ií]t[eé]s\w*|spam\w*",
    never=r"ne|soha|t[oö]bbet ne|ne is",
    none=r"nincs t[oö]bb|semmi|el[eé]g az?",
    want=r"k[eé]rek|k[eé]r[uü]nk|akarok|szeretn[eé]k|k[ií]v[aá]nok|enged[eé]lyez\w*",
    get=r"kapni|fogadni|t[oö]bb[eé]?t?",
    remove=r"t[oö]r[oö]l\w*|vegy\w*|t[aá]vol[ií]ts\w*|iratkoz\w*|leiratkoz\w*",
    mine=r"engem|a sz[aá]mom\w*|ezt a sz[aá]mot|a telefonsz[aá]mom\w*|le|ki",
    lists=r"list[aá]\w*|adatb[aá]zis\w*",
    again=r"t[oö]bbet|t[oö]bb[eé]|soha|k[eé]rem|m[aá]r",
    later=r"ma|holnap|most|am[ií]g|sz[aá]ml[aá]\w*|am|meg|ha",
    itself=r"leiratkoz\w+|hagyj\w* (?:m[aá]r )?b[eé]k[eé]n",
)
GREEK = Tongue(
    stop=r"σταματ\w*|παψ\w*|παυσ\w*|φτανει|αρκετα|κοψτε|τελος|stop",
    send=r"στελν\w*|στειλ\w*|στελ\w*|γραφ\w*|γραψ\w*|ενοχλ\w*|επικοινων\w*|παιρν\w*|καλ(?:ειτε|εσετε)|ξαναστειλ\w*|ξαναγραψ\w*",
    noun=r"μηνυμα\w*|sms|διαφημισ\w*|ειδοποιησ\w*|spam|προσφορ\w*",
    never=r"μη|μην|δεν|ποτε|να μην|μη μου|μην μου",
    none=r"οχι αλλα|οχι|τερμα τα|τελος τα|κανενα|τερμα",
    want=r"θελω|θελουμε|επιθυμω|συμφωνω|χρειαζομαι|ενδιαφερομαι",
    get=r"λαμβαν\w*|παιρνω|λαβω|να μου|δεχομαι|αλλα",
    remove=r"διαγρα\w*|βγαλ\w*|αφαιρ\w*|σβησ\w*|απεγγρ\w*|ξεχαστε",
    mine=r"με|μας|τον αριθμο(?: μου)?|αυτον τον αριθμο|το νουμερο|το τηλεφωνο|μου",
    lists=r"λιστα\w*|βαση\w*|συστημα\w*|καταλογο\w*",
    again=r"ξανα|αλλο|πια|ποτε|παρακαλω|ευχαριστω|μου",
    later=r"πριν|μεχρι|αν|οταν|σημερα|αυριο|τωρα|τιμολογι\w*|ακομα|το|την?|τα",
    itself=r"απεγγραφ\w*|αφηστε με ησυχο|ασε με ησυχ\w*|διαγραφη\b",
)
ARABIC = Tongue(
    stop=r"توقفوا?|اوقفوا?|[أا]وقف\w*|وقف\w*|بطلوا?|كفى|كفاية|كفايه|كفوا|[إا]يقاف|قف|يكفي|امتنعوا",
    send=r"\w{0,3}ترسل\w*|ارسال\w*|[إا]رسال\w*|ال[إا]رسال|تبعت\w*|تبعث\w*|مراسل\w*|المراسل\w*|تراسل\w*|تكتب\w*|تزعج\w*|[إا]زعاج\w*|تتواصل\w*|التواصل|تتصل\w*|الاتصال|تكلم\w*|ترسيل|تدز\w*|دز",
    noun=r"(?:ال|ب|بال)?رسائل\w*|(?:ال)?رسايل\w*|رسالة|(?:ال)?مسجات|(?:ال)?[إا]علانات|(?:ال)?[إا]شعارات|(?:ال)?تنبيهات|سبام|(?:ال)?عروض|(?:ال)?مسج|sms",
    never=r"لا|ما|مش|مو|عدم|بلاش|ماعاد|لن|بدون",
    none=r"لا مزيد من|لا|بدون|كفى|كفاية|ما في|مابي|ما ابي|ما بدي|مش عايز|مش عاوز",
    want=r"[أا]ريد|اريد|نريد|بدي|ابي|[أا]بغى|عايز\w*|عاوز\w*|[أا]رغب|احتاج|[أا]وافق|مهتم|حاب",
    get=r"\w{0,2}ستلم\w*|[أا]ستقبل\w*|استلام|استقبال|تلقي|[أا]تلقى|ان ترسل\w*|يوصلني|توصلني|يجيني|تواصل\w*|هذه",
    remove=r"احذف\w*|[أا]حذف\w*|امسح\w*|شيل\w*|[أا]زل\w*|[أا]زيل\w*|حذف|[إا]زال[ةه]|[إا]لغ\w*|الغ\w*|[أا]خرج\w*|مسح|انس\w*",
    mine=r"(?:ال|هذا ال)?رقم\w*|اسمي|هذا الرقم|بياناتي|اشتراك\w*|الاشتراك(?! (?:الشهري|السنوي|في النادي))",
    lists=r"(?:ال)?قائم\w*|قائمت\w*|(?:ال)?لائح\w*|(?:ال)?سجل\w*|(?:ال)?قروب|(?:ال)?مجموع\w*",
    again=r"بعد|مرة|تاني|ثانية|[أا]بدا|[أا]خرى|لي|لنا|رجاء|شكرا|لو سمحت\w*|من فضلك\w*|الآن|هنا|علي|معي|بي",
    later=r"قبل|حتى|[إا]ذا|لما|اليوم|بكرة|غدا|الان|(?:ال)?فاتور\w*|(?:ال)?طلب\w*|(?:ال)?سائق|(?:ال)?مندوب",
    itself=r"اتركو?ن[يا](?: في حالي| وشأني| لوحدي)?|احذفو?ن[يا]|امسحون[يا]|شيلون[يا]|لا تراسل\w+|لا تزعج\w+|ما تبعتو?ا?ش?|متبعت\w*|مت?بعت\w*ش|لا ترسل\w*(?= [.,]| ?$| لي| لنا| بعد| شي)",
)
HEBREW = Tongue(
    stop=r"תפסיק\w*|הפסיק\w*|הפסק\w*|מספיק|תעצר\w*|לעצור|להפסיק|תחדל\w*|סטופ|חלאס",
    send=r"לשלוח|תשלח\w*|לכתוב|תכתב\w*|תכתוב|להטריד|תטריד\w*|להציק|תציק\w*|לסמס|תסמס\w*|להתקשר|תתקשר\w*|ליצור|תיצר\w*|תיצור|לפנות|תפנו|לחפור|להודיע",
    noun=r"[הב]?הודעות|הודעה|ה?סמסים|sms|ספאם|ה?פרסומות|ה?פרסום|עדכונים|ה?מסרונים|דיוור",
    never=r"אל|לא|בלי|נא לא|אין",
    none=r"די עם|לא עוד|אין יותר|מספיק עם|די ל",
    want=r"רוצה|רוצים|מעוניין|מעוניינת|מעוניי?נ\w*|מעוניין|מעונין|צריכ?ה?|מסכימ?ה?|ביקשתי|אישרתי|מעוניינת",
    get=r"לקבל|לשמוע|שתשלחו|שישלחו|להיות|מכם|קשר",
    remove=r"תסיר\w*|הסיר\w*|הסר|להסיר|תוריד\w*|הוריד\w*|להוריד|תמחק\w*|מחק\w*|למחוק|תוציא\w*|הוציא\w*|להוציא|תשכחו",
    mine=r"אותי|אותנו|את המספר(?: שלי)?|המספר(?: שלי)?|את מספרי|המספר הזה|מספר זה",
    lists=r"מה?רשימ\w*|מהמאגר|מאגר|מהדיוור|מהתפוצה|תפוצה|מהמערכת|מהקבוצה",
    again=r"יותר|לי|שוב|לעולם|בבקשה|תודה|לנו|אלי|אליי|אותי|איתי",
    later=r"לפני|עד|אם|היום|מחר|עכשיו|חשבוני\w*|כש\w+|שליח\w*|את ה(?!הודע|סמס|פרסום)\w*|בדואר",
    itself=r"תעזבו? אותי(?: בשקט)?|עזבו אותי|תרדו ממני|הסר(?:ה)?(?= [.,]| ?$)|תורידו אותי|תסירו אותי|תמחקו אותי",
)
PERSIAN_URDU = Tongue(
    stop=NEVER,
    send=NEVER,
    noun=r"پیام\w*|پیامک\w*|اس ام اس|اسمس|تبلیغ\w*|میسج\w*|پیغام\w*|ایس ایم ایس|تماس|اشتہار\w*|رابطہ",
    never=NEVER,
    none=NEVER,
    want=NEVER,
    get=NEVER,
    remove=r"حذف|پاک|بردار\w*|خارج|ہٹا\w*|نکال\w*|مٹا\w*|ڈیلیٹ|ختم",
    mine=r"کن\w*|شماره\w*|من|مرا|کریں|کرو|دیں|دو",
    lists=r"لیست\w*|فہرست|لسٹ",
    again=r"دیگر|دیگه|لطفا|مجھے|براہ",
    itself=r"(?:پیام\w*|پیامک\w*|تبلیغ\w*|میسج\w*|پیغام\w*|ایس ایم ایس)(?: [^\s.,?]+){0,3} (?:نفرست\w*|ندهید|ندید|ندین|نده|نہ|مت|بند|نہیں|نمی\s?خو\w*|نمیخو\w*|قطع|متوقف|لغو)|(?:شماره\w*|نمبر|نام|لیست|لسٹ|فہرست)(?: [^\s.,?]+){0,4} (?:حذف|پاک|خارج|ہٹا\w*|نکال\w*|مٹا\w*|ڈیلیٹ|ختم|بردار\w*)|مزاحم نش\w+|دست از سرم|لغو (?:اشتراک|عضویت|پیام\w*)|(?:مجھے|ہمیں) (?:تنگ|پریشان) (?:نہ|مت)|رابطہ (?:نہ|مت)",
)
TURKISH = Tongue(
    stop=r"kes(?:in|iniz)?|yeter|durdur\w*|birak\w*|bırak\w*|son ver\w*|dur\b|artik|iptal",
    send=r"(?:g[oö]nderme|atma|yazma|arama|yollama|rahats[ıi]z etme|[cç]ekme|iletme|ula[sş]ma|taciz etme)(?:y[ıi]n\w*|k|y[ıi]|yi|niz|sinler|sın\w*)?|g[oö]ndermeyi\w*|atmay[ıi]\w*|yazmay[ıi]\w*",
    noun=r"mesaj\w*|sms\w*|reklam\w*|bildirim\w*|spam|kampanya\w*|tan[ıi]t[ıi]m",
    never=r"bana|bize|bir daha|art[ıi]k|l[uü]tfen|asla|bu numaraya|sak[ıi]n",
    none=r"daha fazla|ba[sş]ka",
    want=NEVER,
    get=NEVER,
    remove=r"numaram\w*|numaray\w*|beni|ad[ıi]m\w*|ismim\w*|listeden|listenizden|rehberden",
    mine=r"sil\w*|[cç][ıi]kar\w*|kald[ıi]r\w*|unut\w*",
    lists=r"sil\w*|[cç][ıi]kar\w*|kald[ıi]r\w*",
    again=r"l[uü]tfen|art[ıi]k|bir daha|bana|mesaj|sms",
    itself=r"(?:mesaj|sms|reklam|bildirim)\w*(?: [^\s.,?]+){0,3} (?:(?:g[oö]nderme|atma|yazma|yollama|[cç]ekme)\w*|istemiyor\w*|istemem|durdur\w*|kes\w*|iptal|kapat\w*)|bana (?:yazma|ula[sş]ma|mesaj atma)\w*|rahats[ıi]z etme\w*|istemiyorum (?:mesaj|sms)|rahat b[ıi]rak\w*|beni rahat|[uü]yeli[gğ]imi iptal|abonelikten [cç][ıi]k\w*|aboneli[gğ]imi iptal",
)
MALAY = Tongue(
    stop=r"berhenti\w*|hentikan|sudahi",
    send=r"(?:di|me|meng)?kirim\w*|kirimi\w*|hubungi\w*|menghubungi|chat\w*|ganggu\w*|mengganggu|sms\w*|wa\b|whatsapp\w*|hantar\w*|menghantar|telepon|telpon|tulis|spam\w*|kontak\w*|text\w*|mesej\w*|call",
    noun=r"pesan\w*|sms|pesen|mesej|iklan|promo\w*|notif\w*|spam|chat|teks|penawaran",
    never=r"jangan|jgn|(?:tidak|tak|nggak|gak|ga|tdk) (?:usah|payah|perlu|mau|ingin|nak)",
    none=r"tidak ada lagi|tiada lagi|cukup",
    want=r"mau|ingin|nak|minat|butuh|perlu|berminat|tertarik",
    get=r"terima|menerima|dapat|mendapat\w*|dihubungi|lagi",
    remove=r"hapus\w*|keluarkan|padam\w*|buang\w*|hilangkan|delete|remove|batalkan langganan",
    mine=r"nomor\w*|nomer\w*|nombor\w*|no saya|saya|aku|data saya|kontak\w*|no hp",
    lists=r"daftar|senarai|list|database|grup",
    again=r"lagi|pernah|ya|dong|tolong|saya|aku|kami|terima kasih",
    later=r"dulu|sekarang|hari ini|besok|sebelum|kalau|invoice|tagihan|barang\w*|paket\w*|malam|pagi",
    itself=r"(?:tidak|tak|nggak|gak|ga|tdk) (?:mau|ingin|nak|minat|berminat|tertarik) (?:\w+ )?(?:lagi )?(?:terima|menerima|dapat|dihubungi|pesan|sms|mesej|promo)\w*|stop (?:kirim|hubungi|ganggu|menghubungi|hantar|sms|wa)\w*|berhenti (?:langganan|berlangganan)|hapus (?:saya|nomor|nomer|no)\w*|(?:biarkan|tinggalkan) saya (?:sendiri|sendirian)",
)
TAGALOG = Tongue(
    stop=r"tigil\w*|itigil|ihinto|hinto|tama na|tantanan|ayoko|ayaw(?: ko)?|paki ?tigil|pakihinto|lubayan|di ko (?:kailangan|gusto)|hindi ko (?:kailangan|gusto)|sawa",
    send=r"(?:mag|pag|nag|i|ka|maka|naka)?-?(?:te|ka)?-?(?:text|txt|message|msg|chat|sms|send|padala|contact|email|spam|abala|istorbo|tawag)\w*|mangulit|ginugulo|guluhin|istorbohin|abalahin|mag-?padala\w*|makatanggap|tumanggap|mensahe",
    noun=r"text\w*|mensahe|message\w*|sms|promo\w*|ads|spam|notif\w*|texts",
    never=r"wag|'wag|huwag|hwag",
    none=r"wala nang|wala ng|no more|walang",
    want=r"gusto|kailangan|interesado|nais",
    get=r"makatanggap|tumanggap|matanggap|ma-?text|ma-?contact|makontak",
    remove=r"(?:paki-? ?(?:alis|tanggal|bura|delete|remove)|alisin|tanggalin|burahin|idelete|i-?delete|i-?remove|iremove|kalimutan|erase|i-?unsubscribe|unsubscribe)\w*",
    mine=r"ako|akong|kami|number|numero|no ko|ang number|contact ko|no\. ko",
    lists=r"list\w*|listahan|database|system|group",
    again=r"na|ulit|please|pls|salamat|po|ako|muli|kailanman",
    later=r"muna|ngayon|bukas|pag|kung|hanggang|invoice|resibo|order\w*|yung (?!text|mess)|pa\b",
    itself=r"(?:hindi|di) ko (?:na )?(?:gusto|kailangan) (?:\w+ ){0,2}(?:makatanggap|text|mensahe)\w*|stop (?:na )?(?:po )?(?:sa |ang |kayo )?(?:pag|mag|ka)-?\s?(?:te?x|send|mess|chat|contact)\w*|(?:tigilan|tantanan|lubayan) (?:mo|nyo|niyo|ninyo)(?: na)? (?:ako|kami)",
)
VIETNAMESE = Tongue(
    stop=r"ngừng|ngưng|dừng|chấm dứt|xin đừng",
    send=r"nhắn|gửi|gởi|liên lạc|liên hệ|làm phiền|gọi|spam|nt\b|tin nhắn|quấy rầy|quảng cáo|gui|nhan",
    noun=r"tin nhắn|tin|sms|quảng cáo|thông báo|khuyến mãi",
    never=r"đừng|dung|chớ|vui lòng không|không được",
    none=r"không nhận",
    want=r"muốn|cần|đồng ý|thích|quan tâm|có nhu cầu|nhu cầu",
    get=r"nhận|bị làm phiền|tin nhắn",
    remove=r"xóa|xoá|bỏ|gỡ|loại|hủy|huỷ",
    mine=r"số|tên|tôi|mình|em|sdt|sđt|đăng ký|thông tin của tôi",
    lists=r"danh sách|hệ thống|nhóm",
    again=r"nữa|cho tôi|cho mình|cho em|làm ơn|tôi|bao giờ|này|tin",
    later=r"trước|hôm nay|ngày mai|bây giờ|nếu|khi|hóa đơn|hàng|bảng giá|hôm|lúc|vội|báo giá",
    itself=r"(?:không|ko) (?:còn )?(?:muốn|cần|đồng ý|thích|có nhu cầu) (?:\S+ ){0,3}?(?:nhận|tin nhắn|nhắn tin|làm phiền|quảng cáo)|để (?:cho )?tôi yên|hủy (?:đăng ký|nhận tin|tin)|xóa (?:số|tên)(?: điện thoại)?(?: của)? (?:tôi|mình|em)|huy dang ky",
)
CREOLE = Tongue(
    stop=r"sispann|sispan|kanpe|rete|bouke",
    send=r"voye|ekri|mande|rele|mesaj|teks\w*|text\w*|anmede|kontakte|deranje|nwi",
    noun=r"mesaj\w*|teks|tèks|sms|piblisite|reklam|pwomosyon",
    never=r"pa|pa janm|pinga|piga",
    none=r"okenn",
    want=r"vle|bezwen|enterese|dako",
    get=r"resevwa|jwenn|tande|mesaj",
    remove=r"retire|efase|wete|bliye",
    mine=r"m|mwen|nimewo\w*|non mwen|nou",
    lists=r"lis|sistèm|gwoup",
    again=r"ankò|ankor|souple|tanpri|mwen|m|mesi",
    later=r"anvan|jodi a|demen|kounye a|si|fakti|pou",
    itself=r"kite m(?:wen)? (?:anpe|trankil)|(?:retire|wete|efase) (?:m|mwen|nimewo)\b",
)
SWAHILI = Tongue(
    stop=r"acha|acheni|wacha|wacheni|sitisha\w*|komesha\w*|koma|simamisha\w*|inatosha",
    send=r"kutuma|kunitumia|kunisumbua|kunipigia|kuwasiliana|kuniandikia|kutext|kunitext|tuma|nitumia|kutumia",
    noun=r"ujumbe|jumbe|sms|meseji|message\w*|matangazo|text\w*",
    never=NEVER,
    none=r"hakuna|bila|basi",
    want=r"sitaki|hatutaki|sihitaji|sipendi",
    get=r"ujumbe|jumbe|sms|meseji|kupokea|kupata|message\w*",
    remove=r"niondoe\w*|ondoa|futa(?:eni)?|toa|nitoe\w*|niondoleeni|jiondoa|kujiondoa|niondoeni",
    mine=r"nambari(?: yangu)?|namba(?: yangu)?|number|mimi|orodha|kwenye|jina",
    lists=r"orodha\w*|kundi|list",
    again=r"tena|kamwe|tafadhali|asante|ujumbe|sms",
    itself=r"sitaki (?:tena )?(?:kupokea )?(?:ujumbe|jumbe|sms|meseji|message\w*|hii)|(?:usi|msi)(?:ni|tu)(?:tumie|andikie|text|sumbue|pigie|contact)\w*|niache\w*|niondoe\w*",
)
HINGLISH = Tongue(
    stop=NEVER,
    send=NEVER,
    noun=r"messages?|msgs?|sms|text\w*|whatsapp|paigham|ads|spam|promo\w*|call aur message|notification\w*",
    never=NEVER,
    none=NEVER,
    want=NEVER,
    get=NEVER,
    remove=r"(?:mera|mere|yeh?|ye|is|hamara) (?:phone )?(?:number|no|num|naam|contact)|mujhe|mujko|muje|hume|humko|list se",
    mine=r"hata\w*|nikal\w*|delete|remove|mita\w*|unsubscribe",
    lists=r"list se|group se|database se",
    again=r"please|plz|kar\w*|bhej\w*",
    itself=r"(?:messages?|msgs?|sms|text\w*|whatsapp|ads|promo\w*|contact|pareshan|tang|disturb|spam)(?: [^\s.,?]+){0,3} (?:mat|na|nahi|nahin|nai|nhi|band|bandh)(?= (?:bhej\w*|kar\w*|kijiye|kijye|karen|karein|chahiye|chaiye|do|dijiye|karna|krna|kro|kr|kare|karde|bhejna)\b| [.,]| ?$)(?! (?:mila|aaya|aya|gaya|kiya|pahucha))|band kar\w* (?:\w+ )?(?:messages?|msgs?|sms|ye)\b|(?<!order )(?<!saman )(?<!khana )(?<!bill )(?<!paise )mat (?:bhej|bhejo|bhejiye|bhejna|likho)\w*|(?:mera|mere|yeh?|ye) (?:\w+ )?(?:number|no|num|naam)(?: [^\s.,?]+){0,4} (?:hata\w*|nikal\w*|delete|remove|mita\w*)|mujhe (?:\w+ )?list se|peecha chhod\w*|akela chhod\w*|tang mat kar\w*|pareshan mat kar\w*",
)
SCATTERED = Tongue(
    # Hindi, Marathi, Bengali, Punjabi, Gujarati, Tamil, Telugu, Nepali: the verb comes last.
    stop=NEVER,
    send=NEVER,
    noun=NEVER,
    never=NEVER,
    none=NEVER,
    want=NEVER,
    get=NEVER,
    remove=NEVER,
    mine=NEVER,
    lists=NEVER,
    again=NEVER,
    itself=r"(?:संदेश|सन्देश|मैसेज|मेसेज|एसएमएस|मैसेजेस|मेसेजेस|व्हाट्सऐप|व्हाट्सएप|व्हाट्सअप|टेक्स्ट|विज्ञापन|sms)\S*(?: [^\s.,?]+){0,4} (?:मत|बंद|बन्द|न|ना|नहीं|नको|नका|नपठाउ\S*)(?! (?:मिल|आया|आए|मिली|पहुंच))|मत (?:भेज|करो|लिख)\S*|(?:मेरा|यह|ये|मेरे) (?:फोन )?(?:नंबर|नम्बर|नाम)(?: [^\s.,?]+){0,4} (?:हटा|निकाल|मिटा|डिलीट)\S*|(?:मुझे|हमें) (?:[^\s.,?]+ )?(?:सूची|लिस्ट)|मुझे (?:परेशान|तंग) (?:मत|न)|संपर्क (?:मत|न|ना)|सदस्यता (?:समाप्त|रद्द)|(?:মেসেজ|এসএমএস|বার্তা|ম্যাসেজ|sms)\S*(?: [^\s.,?]+){0,4} (?:বন্ধ|না|চাই না|পাঠাবেন না|দিবেন না|দেবেন না|পাঠাবে না|দিয়েন না)|(?:নম্বর|নাম্বার|নাম)\S*(?: [^\s.,?]+){0,4} (?:মুছে|বাদ|সরি|ডিলিট)\S*|(?:செய்தி|மெசேஜ்|எஸ்எம்எஸ்|sms)\S*(?: [^\s.,?]+){0,3} (?:வேண்டாம்|அனுப்பாதீர்கள்|அனுப்பாதே\S*|நிறுத்து\S*)|(?:సందేశాలు|సందేశం|మెసేజ్\S*|sms)(?: [^\s.,?]+){0,3} (?:పంపవద్దు|వద్దు|పంపకండి|ఆపండి|ఆపు)|(?:ਮੈਸੇਜ|ਸੁਨੇਹੇ|ਸੁਨੇਹਾ)(?: [^\s.,?]+){0,3} (?:ਨਾ|ਬੰਦ|ਨਹੀਂ)|(?:મેસેજ|સંદેશ|સંદેશા)(?: [^\s.,?]+){0,3} (?:ના|બંધ|નહીં|ન)|मला (?:मेसेज|संदेश)",
)
TONGUES = (
    *(
        SPANISH,
        PORTUGUESE,
        FRENCH,
        ITALIAN,
        GERMAN,
        DUTCH,
        NORDIC,
        POLISH,
        EAST_SLAVIC,
        ROMANIAN,
        HUNGARIAN,
        GREEK,
    ),
    *(ARABIC, HEBREW, PERSIAN_URDU, TURKISH, MALAY, TAGALOG, VIETNAMESE, CREOLE, SWAHILI, HINGLISH, SCATTERED),
)


def _few(count: int) -> str:
    return rf"(?:[^\s.,?]+ ){{0,{count}}}?"


def patterns_of(tongue: Tongue) -> Iterator[str]:
    """How the words of a language make a wish."""
    t = tongue
    ends = rf"(?= {_few(2)}(?:{t.again}|{t.noun})\b| [.,]| ?$)"
    gets = rf"(?:{t.get})(?= {_few(4)}(?:{t.again}|{t.noun})\b|(?: [^\s.,?]+)? (?:[.,]|$))"
    yield rf"(?:{t.stop}) {_few(3)}(?:{t.send}|{t.noun})\b"
    yield rf"(?:{t.never}) {_few(3)}(?:{t.send})(?! {_few(2)}(?:{t.later})\b){ends}"
    yield rf"(?:{t.never}) {_few(1)}(?:{t.want}) {_few(3)}(?:{gets}|(?:{t.noun}|{t.send})\b)"
    yield rf"(?:{t.want}) {_few(2)}(?:{t.stop}) {_few(2)}{gets}"
    yield rf"(?:{t.want}) {_few(2)}(?:{t.never}|{t.none}) {_few(2)}(?:{gets}|(?:{t.noun}|{t.send})\b)"
    yield rf"(?:{t.none}) {_few(1)}(?:{t.noun})(?= {_few(1)}(?:{t.again})\b| [.,]| ?$)"
    yield rf"(?:{t.remove}) {_few(1)}(?:{t.mine})(?= [.,]| ?$| {_few(2)}(?:{t.again}|{t.lists})\b)"
    yield rf"(?:{t.remove}) (?:(?!el |o |il |le )[^\s.,?]{{1,5}} ){{0,3}}?(?:{t.lists})\b"
    if t in (GERMAN, DUTCH, NORDIC, FRENCH):
        yield rf"(?:{t.send}) {_few(2)}(?:{t.never}|{t.none}) (?:{t.again}|{t.noun})\b"
        yield rf"(?:{t.send}) (?:{t.mine}|mir) (?:{t.never})(?= [.,]| ?$)"
    yield t.itself


TONGUES_PATTERNS = tuple(
    pattern for tongue in TONGUES for pattern in patterns_of(tongue) if not pattern.startswith(f"(?:{NEVER})")
)
