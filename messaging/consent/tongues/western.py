"""The words of the other languages of western and middle Europe, and of the Americas."""

from .tongue import Tongue

PORTUGUESE = Tongue(
    stop=r"pare|parem|parar|para (?:de|com|ja)|chega de|deix[ea]m? de|basta(?! (?:uma?|que|(?:envi|mand|escrev|lig|cham)\w*)\b)|cess[ea]m?|suspend[ae]m?|interromp\w+|cansei|farto|cansad[oa]",
    send=r"mand\w+|envi\w+|escrev\w+|contat\w*|contact\w*|incomod\w+|perturb\w+|lig(?:ar|ue|uem)\b|encher|encha\w*|insist\w+|cham[ae]\w*|import[uú]n\w+|spamm?\w*|notific\w+|(?:entr\w+ )?em contato|procur\w+",
    noun=r"mensag\w+|msgs?|sms|textos?|notifica\w+|publicidade|promo\w+|propagandas?|lembretes|avisos|ofertas|spam|whats\w*|zap|an[uú]ncios|comunica\w+|marketing|torpedos?",
    never=r"n[aã]o|nunca|jamais",
    none=r"sem mais|nenhuma?|chega de|nada de|n[aã]o mais|nunca mais|zero",
    want=r"quer[oe]\w*|queremos|desej[oa]\w*|gostaria|preciso|precisamos|autoriz\w+|aceito|pedi|solicitei|tenho interesse",
    get=r"receb\w+|recebimento|ser (?:mais )?(?:contat|contact|incomod|perturb)\w+|saber (?:mais )?de voc[eê]s|nada de voc[eê]s|ser (?:removid|exclu|retirad)\w*|que (?:me )?(?:mand|envi|contat|escrev)\w+|fazer parte|participar",
    remove=r"(?:me |nos )?(?:remov|tir|exclu|retir|apag|delet|elimin|risc|bloque|esque[cç]|descadastr|cancel)\w*(?:-me|-nos)?",
    mine=r"(?:o |do )?(?:meu|este|esse|deste|desse) (?:n[uú]mero|contato|contacto|telefone|celular|telem[oó]vel|cadastro|nome)|meus dados|minha inscri\w+",
    lists=r"listas?(?! de (?:espera|compras|pre[cç]os|convidados))|cadastro|base|banco de dados|sistema|contatos|contactos|grupo|registros?",
    again=r"mais|nunca|nada|jamais|da[ií]|disso|por favor|pfv?|obrigad\w+|novamente|de novo|n?este (?:numero|telefone)|(?:por )?aqui",
    later=r"at[eé]|antes|se|quando|hoje|amanh[aã]|agora|ainda|depois|o|os|um|uma|porque|tarde|boletos?|no|na|de manh[aã]|[aà] noite",
    itself=r"(?:me |nos )(?:descadastr|desinscrev|remov|tir[ae]|exclu|retir)\w*(?= [.,]| ?$| (?:por favor|da[ií]|disso|desta?|dessa?|da (?:sua|vossa) lista))|(?:remov|tir|exclu|retir|desinscrev)\w+-(?:me|nos)(?= [.,]| ?$| (?:por favor|da[ií]|disso|da vossa|da sua))|deix\w*(?:-me|-nos| me| nos) em paz|me deix\w+ (?:em paz|quieto|sossegad\w+)|quero (?:sair (?:da|dessa|desta)|me descadastrar|cancelar (?:a )?inscri)|parem? com (?:isso|isto|essas?|estas?)|cancelar (?:o |a |minha )?(?:recebimento|envio|inscri\w+)(?= [.,]| ?$| (?:por|d[ao] (?:lista|sms)))|encerr\w+ (?:o |esse |este )?(?:contato|atendimento|envio)|quero sair d[eo](?:ste|sse)? grupo|(?:quero|queria|gostaria de|desejo|preciso|posso) sair (?:da|dessa|desta|de sua) lista(?! de espera)|me bloque\w+(?: a[ií]| por favor)?(?= [.,]| ?$)",
)
ITALIAN = Tongue(
    stop=r"smett\w+|basta(?! (?:una?|che|cosi)\b)|piantat\w+|piantal\w+|cess\w+|stufo|stufa|stanc[oa]|interromp\w+|sospend\w+|ferm(?:a|ate|are|atevi)",
    send=r"(?:in)?vi[ai]\w*|mand\w+|scriv\w+|scriver\w*|contatt\w+|messagg\w+are|disturb\w+|chiam\w+|molest\w+|tempest\w+|romper\w*|rompete|assillar\w*|importun\w+",
    noun=r"mess?agg?\w+|sms|pubblicit\w+|promo\w*|notific\w+|spam|offert[ae]|avvisi|comunicazion\w+|newsletter|marketing|promemoria|testi",
    never=r"non|mai|nn",
    none=r"nessun\w?|niente|mai pi[uù]|basta con|basta|no(?:n)? pi[uù]|stop a\w*",
    want=r"vogli\w+|desider\w+|vorrei|accett\w+|autorizz\w+|richiest\w+|interess\w+|gradisc\w+|intend\w+",
    get=r"ricev\w+|(?:essere )?(?:pi[uù] )?(?:ri)?contattat\w|(?:essere )?disturbat\w|sentirvi|sentire|sapere",
    remove=r"(?:cancell|togli|rimuov|elimin|lev|disiscriv|escludet|toglie)\w*",
    mine=r"(?:il )?(?:mio|questo) (?:numero|contatto|nome|telefono|cellulare)|(?:i )?miei dati",
    lists=r"list[ae](?! d'attesa)|elenco|elenchi|database|sistema|rubrica|contatti|gruppo",
    again=r"pi[uù]|mai|niente|per favore|grazie|basta|pf",
    later=r"prima|fino|se|quando|oggi|domani|adesso|ora|ancora|il|la|lo|le|un|una|al lavoro|stasera|dopo|perche",
    itself=r"(?:cancell|togli|rimuov|elimin|disiscriv|leva|escludet|toglie)\w*(?:mi|temi|tevi)(?= [.,]| ?$| (?:per favore|subito|da (?:questa|quest[oi]|qui|tutt)|dall[ae]|dai|dal) ?)(?! dal(?:la)? (?:corso|lezione|squadra))|(?:mi )?disiscriv\w+|lasci\w*(?:mi|ci|temi|teci) (?:in pace|stare)|non mi (?!scrivi|rispondi)(?:\w+ ){1,2}pi[uù]\b|(?:togliere|cancellare) il mio (?:numero|nome)|non mi (?:mandate|inviate|scrivete) (?:nulla|niente)|(?:mi|ci) (?:tolga|tolgano|togliete|cancelli\w*|rimuova\w*|elimini\w*)(?= [.,]| ?$| da(?:l|lla|ll'\w+)\b(?! lista d'attesa))",
)
GERMAN = Tongue(
    stop=r"h[oö]r(?:t|en|st)?(?: sie)?(?: bitte| endlich)? auf|aufh[oö]ren|stopp(?:en sie|t)|schluss|genug|beend\w+|unterlass\w+",
    send=r"(?:an|zu)?schreib\w*|schick\w*|zuschick\w*|send\w*|zusend\w*|kontakt\w*|bel[aä]stig\w*|nerv\w*|text\w*|benachrichtig\w*|anruf\w*|st[oö]r\w*|simsen|zuspamm?\w*|spamm?\w*|bombardier\w+|meld\w*(?: sie)?(?: sich| dich| euch)?",
    noun=r"(?:werbe)?nachrichten?|(?:werbe-?)?sms\w*|\w*werbung|mitteilungen|erinnerungen|benachrichtigungen|texte|newsletter|angebote|spam|messages?|infos|quatsch|m[uü]ll",
    never=r"nicht(?: mehr)?|nie(?: wieder| mehr)?|bitte nicht|niemals",
    none=r"keine?n?(?: weiteren?| mehr)?|nie wieder|schluss mit|genug von|stopp? mit|nichts",
    want=r"m[oö]chte\w*|will|wollen|w[uü]nsch\w*|brauch\w*|interess\w*|zugestimmt|erlaub\w*",
    get=r"erhalt\w*|bekomm\w*|kontaktiert|angeschrieben|bel[aä]stigt|h[oö]ren|empfang\w*|gest[oö]rt",
    remove=r"l[oö]sch\w*|streich\w*|entfern\w*|austragen|abmelden|vergiss|vergessen sie|sperr\w*|abbestellen",
    mine=r"mich|uns|meine?n? (?:\S+ )?(?:\w*nummer|daten|namen?|kontakt|eintrag)|diese nummer|die nummer",
    lists=r"liste(?! der)|verteiler\w*|datenbank|system|kartei|adressbuch|gruppe|kontakten|\w*verteiler|abo",
    again=r"mehr|wieder|bitte|danke|nochmal",
    later=r"vor|bis|wenn|heute|morgen|jetzt|noch|vergessen|die|den|das|ein|eine|so|auf der arbeit|per post|rechnung\w*|sp[aä]t",
    itself=r"meld\w* (?:dich|euch|sie sich) (?:bitte )?(?:nicht|nie)(?: mehr| wieder)? bei (?:mir|uns)|kontaktier\w*(?: sie)? (?:mich|uns) (?:bitte )?nicht(?! vor| bis| am)|nichts mehr (?:schicken|senden)|(?:bitte )?(?:mich )?(?:bitte )?(?:abmelden|austragen|abbestellen)(?= [.,]| ?$| (?:bitte|von|aus))(?! (?:von|aus) (?:der|dem) (?:schule|kurs|webinar|termin))|(?:aus|von) (?:der|ihrer|eurer|dieser) liste (?:streichen|loschen|entfernen|nehmen)|lass(?:t|en)?(?: sie)? (?:mich|uns)(?: bitte| endlich| einfach)* in (?:ruhe|frieden)(?! \w+en\b)|widerruf\w*|melde? (?:mich|uns)(?: bitte| hiermit)* ab(?= [.,]| ?$)|nehm\w*(?: sie)?(?: bitte)? (?:mich|uns|meine \w*nummer) (?:aus|von)|(?:kein|keinen|keine) (?:weiteren? )?kontakt(?:e|aufnahme)?(?: mehr)?(?= [.,]| ?$| bitte| mehr)|(?:widerruf|entzieh)\w* (?:ich )?(?:hiermit )?(?:meine )?(?:einwilligung|zustimmung)|bel[aä]stig\w*(?: sie)? (?:mich|uns) nicht|unterlass\w+(?: sie)? (?:das|es|dies)|h[oö]r(?:t|en)?(?: sie)?(?: bitte| endlich| jetzt)? (?:damit )?auf(?= [.,]| ?$)",
)
DUTCH = Tongue(
    stop=r"stop(?: maar| aub| nu)? met|hou(?:d|den)?(?: \S+)? op(?: met)?|ophouden|genoeg|be[eë]indig\w*|kappen|kap",
    send=r"stuur\w*|sturen|schrijf\w*|schrijven|contact\w*|ap(?:p|pen|p)\w*|sms'?\w*|bel(?:len)?|lastig\w*|benader\w*|text\w*|spam\w*|lastigvallen|zenden|mailen|bericht(?:en)?",
    noun=r"berichten|berichtjes|sms\w*|sms'jes|reclame|meldingen|spam|appjes|herinneringen|aanbiedingen|nieuwsbrie\w+|tekstberichten",
    never=r"niet(?: meer)?|nooit(?: meer)?",
    none=r"geen|niks|niets|stop met|nooit meer|genoeg",
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
    get=r"(?:ha(?:ve)?|f[aå]|modta\w*|motta\w*|ta emot|bli kontakt\w*|vastaanottaa|saada|lis[aä][aä]|h[oö]ra|h[oø]re)",
    remove=r"fjern\w*|slett\w*|slet|ta(?! liste)|tag|stryk|radera\w*|poista\w*|avregistrer\w*|avmeld\w*|afmeld\w*|avprenumerera\w*|meld|peru\w*|unohda\w*|glem",
    mine=r"m[ei]g|mej|oss|os|(?:mit|mitt|dette|det h[aä]r|detta) (?:nummer\w*|telefonnummer\w*)|nummeret mitt|numeroni|minut|tietoni|meid[aä]t|tiedoistanne",
    lists=r"list[ae]n?|listan?ne|listalta\w*|database\w*|system\w*|register\w*|rekisteri\w*",
    again=r"mer|mere|flere|fler|igen|igjen|en[aä][aä]|tak|takk|tack|kiitos|l[aæä]ngre|m[ei]g|mej|oss",
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
    mine=r"me|mnie|nas|(?:me|moje|moj) cislo|m[oó]j (?:numer|kontakt|nr)|ten numer|moje dane|m[eě]|moj[ei] (?:[cč][ií]slo|data|[uú]daje)|toto [cč][ií]slo|moj broj|ovaj broj",
    lists=r"list[yęe]|bazy|baz|systemu|grupy|seznamu|datab[aá]ze|zoznamu|popisa|baze|subskrypcj\w+",
    again=r"do mnie|na ten numer|mi|wi[eę]cej|ju[zž]|nigdy|prosz[eę]|dzi[eę]kuj\w+|u[zž]|v[ií]ce|nikdy|vi[sš]e|molim|viac|pros[ií]m",
    later=r"dzi[sś]|jutro|teraz|przed|je[sś]li|faktur\w*|dnes|zitra|zejtra|po[sš]tou|na(?! ten| moj)|jeszcze|o tej",
    itself=r"nie kontaktuj\w* sie(?: ze mna| z nami)?|prosze (?:mnie|nas) (?:usunac|wypisac|wykreslic)|ne(?:p[ií][sš]|pos[ií]l|posiel|kontakt|vol[ae]|nap[ií]s|ob[tť])\w*(?! (?:mi |nam )?(?:faktur|uctenk|dnes|zitra|ted))|nech(?:ci|ceme|cem) (?:\w+ )?(?:dost[aá]vat|va[sš]e|zpr[aá]vy|spr[aá]vy|sms|reklam\w+)|nemojte (?:mi |me )?(?:vi[sš]e )?(?:slati|pisati|kontaktirati|zvati)|wypi(?:sz|s)\w*(?: si[eę]| mnie)?(?= [.,]| ?$)|wypisa[cć] si[eę] z (?:listy|sms)|rezygnuj[eę](?= [.,]| ?$| z (?:sms|wiadomo|subskr|powiad))|daj\w* mi spok[oó]j|zostaw\w* mnie w spokoju|odhl[aá]s(?:it|te)(?: m[eě])?(?= [.,]| ?$)|o usuni[eę]cie|nechte m[eě] (?:na pokoji|b[yý]t)|cofam zgod\w+|[zž]egnam spam",
)

VERB_FIRST = (GERMAN, DUTCH, NORDIC)
"""These say not after the verb."""
WESTERN = (PORTUGUESE, ITALIAN, POLISH)
