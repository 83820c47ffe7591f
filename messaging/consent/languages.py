"""The same in other languages: the keywords and the plain words of those that people here text in.

Letters are as `reading.legible` leaves them: small, without accents.
"""

from .eastern import EASTERN
from .tongues import NEVER, patterns_of
from .western import VERB_FIRST, WESTERN

_ES_NOUN = r"(?:mensaj\w*|msj\w*|textos?|sms|notificaci\w+|publicidad|promocion\w*|propaganda|recordatorios?|avisos?|ofertas|correos? ni mensajes)"
_ES_SEND = r"(?:envi\w+|mand\w+|escrib\w+|texte\w+|mensaje\w+|contact\w+|molest\w+|moleste\w*|llam\w+|notific\w+|insist\w+|lleg\w+)"
_ES_ORDER = r"(?:envie[ns]?|envies|mande[ns]?|mandes|escriba[ns]?|escribas|escriban|textee[ns]?|texteen|mensajee\w*|contacte[ns]?|contactes|moleste[ns]?|molestes|llame[ns]?|llames|vuelva[ns]? a \w+|sigan? \w+|hable[ns]?)"
_ES_NOT_ONE = r"(?! , (?:escrib|mand|mejor|prefiero)\w*)(?! (?:el|la|los|las|un|una|lo|eso|a (?!est)|todavia|aun|hasta|antes|si|cuando|hoy|manana|por la|en la|al|tarde|tan|de|nada todavia|mas a|mas (?:el|la|los|las|fotos|bolet\w+|factur\w+))\b)"
SPANISH = (
    rf"(?:ya )?no (?:me|nos|le|les)? ?{_ES_ORDER}(?: (?:por favor|porfa|xfa|ya|mas|nunca|nada|jamas))*{_ES_NOT_ONE}(?: (?:mas|nunca|nada|jamas|sus|ni|porfa|por favor|a este|este|estos|esos|otro|otros|tantos)\b| {_ES_NOUN}| [.,]|[ ]?$)",
    rf"(?:ya )?no (?:mas )?(?:quiero|kiero|quiere|queremos|deseo|deseamos|quisiera|necesito|acepto|autorizo|solicite|pedi)(?: [\w']+){{0,4}}? (?:{_ES_NOUN}|recibir\w*|recibiendo|{_ES_ORDER}|saber (?:mas )?de ustedes|nada de ustedes|que me \w+|suscri\w+)\b{_ES_NOT_ONE}",
    rf"(?:que )?no (?:me|nos) (?:sigan |vuelvan? a )?lleguen?(?: \w+){{0,3}} {_ES_NOUN}",
    rf"(?:deja|deje|dejen|dejar|paren?|parar|basta|dejad|cesen?|eviten?|suspendan?|detengan?|cancelen?|cancele|cancelar|terminen?|hart[ao]|cansad[ao]|stop)(?: (?:ya|por favor|porfa|de|con|los|las|sus|estos|esos|tantos|el envio|me|mi|todos|todas|tanto))* (?:{_ES_NOUN}|(?:envi|mand|escrib|texte|contact|molest|llam|mensaje|joder|chingar|fastidi)\w*)\b{_ES_NOT_ONE}",
    r"(?:borr|elimin|sac|sak|saqu|quit|remuev|retir|supr[i]m|exclu|desinscrib|desuscrib|baj)(?:a|e|en|an|ar|ad|i|ir)(?:me|nos|lo)\b(?! (?:la|el|los|las|un|una|hora|cita|presion|tension|a|por)\b)(?! (?:de|del) (?:la|las|el|los|esa|ese|mi) (?!lista(?! de espera)|base|sistema|grupo|registro|numero))",
    r"(?:borr|elimin|sac|saqu|quit|remuev|retir|dar|den|de|dame|denme|deme|olvid|pierd)\w*(?: (?:por favor|ya))? (?:de baja )?(?:mi|este|a mi|el|a este) (?:numero|telefono|celular|contacto|cel|tel|mama|papa|esposo)\b",
    r"(?:darme|darnos|den|denme|deme|dame|doy|quiero que me den|me doy|me dan|me de)(?: (?:me|nos|por favor|la|mi))* (?:de )?baja\b(?! (?:presion|tension|temporada|calidad|mi|la|el|del|de la))",
    rf"cancel\w*(?: (?:mi|la|esta|mis|los|las|estos|sus|todos|el|servicio|suscripcion|de|a|envio))* {_ES_NOUN}",
    rf"(?:no mas|ni un|basta de|ni un solo) (?:\w+ )?{_ES_NOUN}",
    r"(?:numero|persona|telefono) equivocad[oa](?= ?[.,]|[ ]?$| (?:no|deje\w*|por favor|ya|borr\w*|elimin\w*|quit\w*|senor\w*|amig\w*))",
    r"(?:se )?equivoc\w* de (?:numero|persona)(?= ?[.,]|[ ]?$| (?:no|deje\w*|por favor|ya|borr\w*|elimin\w*|quit\w*))",
    r"(?:revoco|retiro|cancelo) (?:mi )?(?:consentimiento|permiso|autorizacion)|no (?:di|he dado|doy|tienen|tiene) (?:mi |ningun )?(?:consentimiento|permiso|autorizacion)",
    rf"(?:demand|denunci|queja|abogad|report)\w*\b.* (?:{_ES_SEND}|{_ES_NOUN})|(?:si|otro|un) (?:me |mensaje )(?:\w+ ){{0,4}}.*(?:demand|denunci|queja|abogad|autoridades|report)\w*",
    r"quitenos (?:de|del)\b|(?:favor de )?no enviar (?:publicidad|mensajes|sms|promoc\w+)|(?:parenle|parale|bajenle) (?:ya )?(?:con|a) (?:los |sus |esos )?mensajes|dejame de mandar|(?:me quitan|me borran|me sacan|me eliminan)(?= |[ ]?$)(?! (?:la|el|los|las|de la cita))",
)
_FR_NOUN = r"(?:messages?|msgs?|textos?|sms|pubs?|publicites?|spams?|notifications?|rappels?|promos?|promotions?|infolettres?|communications?|offres?|alertes?)"
_FR_SEND = r"(?:envo\w+|ecri\w+|text(?:ez|er|e)\w*|(?:re)?contact\w+|messag\w+|harcel\w+|appel\w+|sollicit\w+|derang\w+|embet\w+|relanc\w+|spamm\w+)"
_FR_SOON = r"(?! (?:avant|le|la|l'|une?|de facture|de courr\w+|par courr\w+|par la poste|aujourd'hui|demain|tout de suite|encore)\b)"
FRENCH = (
    r"droit d'opposition|(?:plus )?aucun (?:autre )?(?:sms|texto|message)\b(?! de vous)(?! recu)|(?:demande|exige) (?:d'etre|a etre) (?:enleve|retire|supprime|desabonne)\w*|arret des (?:textos?|sms|messages)",
    rf"(?:d'arreter|arrete[rz]?|arret|cess(?:ez|er|e)|stopp(?:ez|er|e)|stop|fini(?:r|ssez)?|halte|terminez|assez|marre|annule[rz]?)(?: (?:s'il vous plait|svp|stp|de|d|a|avec|les|vos|ces|tous|tout|la|l'envoi|me|m|nous|ca|mon|ce|numero|maintenant|l|envoi|ecouter))* ?(?:d'|m'|l')?(?:{_FR_NOUN}|{_FR_SEND}(?:-moi)?)\b(?! (?:le|la|mon|ma))",
    rf"(?:ne )?(?:(?:me|m|nous) |m'|n')?(?:{_FR_SEND}|contacte)(?:-moi| moi)? (?:plus|pas|jamais|rien){_FR_SOON}(?= (?:jamais|rien|d'\w+|de|du|a ce|sur ce|svp|s'il|merci|aucun|stp)\b| ?[.,]|[ ]?$)",
    rf"(?:ne )?(?:plus|pas|jamais) (?:jamais )?(?:recevoir|etre (?:re)?contacte\w*|(?:me |m')?(?:contacter|ecrire|envoyer|texter|deranger|relancer)){_FR_SOON}",
    r"(?:retirez|supprimez|supprimer|enlevez|enlever|otez|effacez|effacer|rayez|sortez|bloquez|virez|oubliez)(?: |-)(?:moi|nous|(?:s'il vous plait |svp )?(?:mon|ce|notre) (?:numero|nom|contact|telephone|cell\w*)|-le\b)(?! (?:commande|colis|rdv))(?! de la (?:liste d'attente|commande))",
    r"(?:me|m'|nous|mon numero) ?(?:retirer|enlever|supprimer|oter|effacer|rayer|sortir) (?:de|du|des)\b(?! la liste d'attente)",
    r"(?:laiss|lach|foute|fiche|foutez|fichez)\w*(?: |-)(?:moi|nous)(?: (?:tranquilles?(?= |[ ]?$)(?! pour)|en paz|en paix|la paix|avec))",
    r"(?:mauvais|faux) (?:numero|destinataire)(?= ?[.,]|[ ]?$| (?:arret|svp|s'il|stop|veuillez|merci|desole))",
    r"(?:revoque|retire|annule) (?:mon )?(?:consentement|autorisation|inscription|abonnement aux (?:textos|sms|messages))",
    r"(?:cnil|crtc|plainte|avocat|denonc\w+|signaler)\b.* (?:message|texto|sms|envo|ecri)\w*|(?:message|texto|sms|envo|ecri)\w*.* (?:cnil|crtc|plainte|avocat)\b",
    r"(?:retire\w*|enleve\w*|supprim\w*|efface\w*) (?:mon numero|moi)\b|(?:numero|num)\b.{0,40}effacez-le\b",
    r"(?:envoye|tape|ecrit|repondu) (?:le mot )?(?:stop|arret)\b",
)
OTHERS = (
    # Portuguese
    r"(?:nao|jamais) (?:me )?(?:entre(?:m)?|entrar) (?:mais )?em contato|nao (?:quero|queremos) (?:mais )?ser (?:contat|contact)ad[oa]|(?:deixe|deixem|deixa)-?(?:me| me) em paz|nao me (?:contat|contact)\w+|parem? de me (?:contat|contact)\w+|(?:pode )?me (?:remover|tirar|excluir|retirar) (?:da|dessa|desta|de) (?:\w+ )?lista(?! de espera)",
    r"(?:me )?(?:remov|tir|exclu|retir|apag)(?:a|e|am|em|ir)(?:-me| me)? (?:da|dessa|desta|de sua|do|de) (?:\w+ )?(?:lista(?! de espera)|cadastro|base|sistema|contatos|grupo)|(?:remov|tir|exclu|retir|apag|delet)\w* (?:o )?meu (?:numero|contato|telefone)",
    r"(?:quero |como )?(?:sair|saio) (?:da|dessa|desta) (?:\w+ )?lista|(?:descadastr|desinscrev|desinscri|cancelar (?:a |minha )?inscri)\w*",
    r"nao (?:me )?(?:manda|mande|mandem|envie|enviem|escreva|escrevam|contate|contatem|perturbe\w*|liguem|incomode\w*)(?: (?:mais|nada|nunca|mensag\w+|sms))+(?! bolet)|numero errado(?= ?[.,]|[ ]?$)|me deix\w+ em paz",
    # German and Dutch
    r"(?:hor|hort|horen)(?: sie)?(?: bitte)? auf (?:(?:, )?mir|(?:, )?mich|uns|damit|(?:, )?zu (?:schreib|nerv|text|schick))\w*|lass(?:en|t)?(?: sie)? (?:mich|uns)(?: bitte| endlich)? in ruhe(?! \w+en\b)",
    r"(?:losch|streich|entfern)\w*(?: sie)?(?: bitte)? (?:mich|uns|meine? (?:\w+)?nummer|diese nummer|meine daten)|nehm\w*(?: sie)? (?:mich|uns|meine \w*nummer) (?:aus|von)\b",
    r"(?:mich|uns)(?: bitte| sofort| jetzt)* (?:abmelden|austragen|ab)(?= ?[.,]|[ ]?$| (?:von|aus))(?! von der schule)|(?:bitte|newsletter|sms) (?:abmelden|austragen|abbestellen)",
    r"(?:falsche|verkehrte) nummer(?= ?[.,]|[ ]?$)|(?:geen|stop met) (?:\w+ )?(?:berichten|sms|sms'jes|berichtjes)\b|(?:schrijf|meld|haal) (?:me|mij) (?:uit|af)|niet meer (?:contact\w*|bellen)|(?:haal|verwijder) (?:mij|me|mijn nummer)(?! op)|niet meer (?:sms|app|bericht|stur)\w*",
    # Italian
    r"smett\w+ (?:di|con) (?:\w+ )?(?:scriv|mand|invi|contatt|messag)\w+|disiscriv\w*|lasci\w*mi in pace|numero sbagliato(?= ?[.,]|[ ]?$)",
    # Polish, Romanian, Turkish, Danish, Norwegian, Swedish, Indonesian
    r"dezabon\w*|nu (?:mai |imi |ma )*(?:vreau|doresc|trimite\w*|scrie\w*|contacta\w*)(?: \w+){0,2} (?:mesaj\w*|sms|primesc)|nu mai (?:trimite|scrie)\w*|bana (?:yazmayin|mesaj atma\w*)|mesaj (?:istemiyorum|atmayin|gondermeyin|atma)|(?:listeden|listenizden) (?:cik|sil)\w*|(?:bir daha|artik) (?:mesaj|sms|yaz)\w*",
    r"(?:ikke|inte) kontakt\w*|(?:ikke|inte|ej|slut med at|sluta|slutt (?:a|med a)) (?:send\w*|skicka\w*|skriv\w*|sms\w*)(?: \w+){0,3}|(?:avmeld|avregistrer|afmeld|framel)\w*|fjern (?:mig|meg|nummer\w*)|ta bort (?:mig|mitt)|(?:ingen|inga) (?:flere|fler) (?:sms|meldinger|beskeder|meddelanden)",
    # Haitian Creole, Tagalog, Vietnamese
    r"(?:wag|huwag|h'wag|tigilan|itigil|ayoko|ayaw ko)(?: (?:na|po|kayo|mo|nyo|ninyo|ako|kang|kayong|kaya|sa|ng|akong|ang|nang|yung|makatanggap|ninyong|niyo|akong))* (?:mag-? ?(?:text|send|message|txt)\w*|i-? ?text\w*|text\w*|message\w*|send\w*|padala\w*|pagte-?text|pag-? ?text\w*|makatanggap|mensahe)|(?:alisin|tanggalin|burahin|paki ?-?alis|pakitanggal|pakialis)(?: \w+){0,3} (?:ako|number|numero)",
    # Hindi and Moroccan Arabic in Latin letters
    r"(?:messages?|msgs?|sms)(?: \w+){0,3} (?:mat|band|nahi chahiye|nahin chahiye|na) ?(?:bhej\w*|kar\w*|karo)?(?= ?[.,]|[ ]?$)|mat (?:bhej|bhejo|bhejiye)\w*|ma ?t?b9\w* t\w*|ma ?bghi\w*",
)
TONGUES = (
    *(pattern for tongue in VERB_FIRST for pattern in patterns_of(tongue, verb_first=True)),
    *(pattern for tongue in (*WESTERN, *EASTERN) for pattern in patterns_of(tongue)),
)
LANGUAGES = (
    *SPANISH,
    *FRENCH,
    *OTHERS,
    *(pattern for pattern in TONGUES if not pattern.startswith(f"(?:{NEVER})")),
)

SINGLE = (
    # Words that are a whole sentence: other languages' keywords, and misspelt ones.
    r"alto|baja|(?:dar(?:me)? de )?baja|par[ea](?:n|m)?|parar|detener(?:se)?|detengan?se|basta(?: ya)?|salir|sair|suficiente|cese|no mas|no more|cancelar suscripcion|ya no mas|ya basta|fuera|eliminar(?:me)?|borrar(?:me)?",
    r"arret(?:e|ez|er|es)?|desabonne(?:r|z|ment)?(?: moi)?|desinscription|finir|suffit|ca suffit|assez",
    r"s?sto+p+[a-rt-z]?|st+o+p+e?d?|sotp|syop|stpo|tsop|stahp|stob|stip|spot stop|atop|dtop|sop|stop (?:this|these|those|them|all|now|already|everything|immediately|asap|plz|me|us|here)|stp stop|stoop|shtop|stop2quit|stop ?(?:2|to|=) ?(?:end|quit|stop|unsubscribe|cancel|opt ?out)|stop ?\d{1,3}|stopp(?:en)?|stoppa|sluta|slutt|halt|aufhoren",
    r"(?:stop ?|un ?|de ?)(?:sub?s?c?ri?b\w{0,3})|(?:unsub\w*|unsuscrib\w*|unsubcri\w*|unscrib\w*|unsubsri\w*)|un ?sub(?:scri\w+)?",
    r"opt ?-?(?:ed|ing)? ?-?ou?[ty]+t?|opt ?me ?out|optout ?all|quit ?end|end ?quit|cease|desist|cease and desist|enough already|no texts?(?: please)?|no messages? please|remove(?: me)?|removal(?: request)?|unenroll|unlist|revoked?|i revoke|discontinue|terminate (?:this|texts)|end (?:all|this)|stop ?end|cancel ?all|quit ?all|delete me|block me|take me off|leave me alone|go away|not interested stop",
    r"стоп|stоп|отмена подписки|отписаться|отписка|откaзаться|хватит|спам стоп",
    r"توقف|توقفوا|ايقاف|إيقاف|(?:الرجاء |ارجو )?(?:ايقاف|إيقاف) الرسائل|قف|وقف|الغاء الاشتراك|إلغاء الاشتراك|كفى|لغو|بس|بند کریں|بند کرو",
    r"הסר|להסיר|הסירו|תפסיקו|די|עצור|בטל",
    r"停止|停|退订|退訂|取消订阅|取消訂閱|取消發送|别发了|別發了|不要|拒收|td|解除|配信停止|停止してください|やめて|やめてください|중지|그만|수신거부|해지|거부|정지",
    r"(?:off|enough with these|cancel everything|stop right there|hard pass|retirer mon numero de vos listes)|rmv|rm me|del me|dlt me|dlt my num|unregister|unjoin(?: me)?|exit(?: texts?| me)?|dnc(?: list)?(?: me)?|do ?-?not ?-?contact|stp|stawp|stoppit|dyop|s top|s to p|st op|nomoretexts|removal from list|remove (?:number|from texts|from database)|unsubscribe button|no consent|i want off|want out|request to stop|requesting removal|suppress(?: me| my number)?|blocked and reported|cxl texts|unsign(?: me)?(?: up)?|un sign me up|stop subscription|alto+|bajaa*|stoppez|uitschrijven|解除してください|itigil nyo na|unreg|abmelden|abbestellen|austragen|avsluta|avslutt|meld meg av|tigil|revoke all|lopeta|διαγραφη|stopp na|slett meg|रोकें|বন্ধ করুন|หยุด|ยกเลิก|стоп смс|прекратите|прекратить|отстаньте|отвалите|loschen|bitte loschen|remover|remova-me|elimineme|elimineme ya|fjern|slet|стоп рассылка|توقف پیامک|لغو پیامک|لغو اشتراک|구독 취소|구독취소|berhenti|itigil|itigil na|tama na|ngung|dung lai|dung|huy|huy bo|dur|iptal|stopi|zatrzymaj|wypisz|rezygnuje|ferma|fermati|smettila|smettetela|cancellami|to ?'?xtat|bekor|sispann|kanpe|rete|band karo|बंद करो|बंद करें|रोकें|রোকো|বন্ধ|หยุด|ยกเลิก|στοπ|σταματηστε",
)
"""What may be all of a sentence, courtesies aside."""

SIGNS = (
    r"не ми пишете|спрете да (?:ми )?(?:пишете|пращате)|маған жазба\w*|செய்தி(?:கள்)?\s(?:\S+\s)?வேண்டாம்|(?:సందేశాలు|మెసేజ్\S*)\s\S*(?:పంపవద్దు|వద్దు)|(?:sitaki|usinitumie|msinitumie) (?:ujumbe|sms)",
    r"^\W*[\U0001f6d1\u26d4\U0001f6ab\u270b\U0001f590]\W*$",
    r"退订|退訂|取消订阅|取消訂閱|配信停止|(?:(?:不要|别|別|勿|请勿|請勿)再?(?:给我|給我|跟我|向我)(?:发|發|寄|传|傳|推送)|(?:不要|别|別|请勿|請勿)再?(?:联系|聯繫|聯絡|打扰|打擾|骚扰|騷擾|推送)|(?:不要|别|別|请勿|請勿)再?[发發傳传](?:了?$|短信|簡訊|信息|訊息|讯息|消息|广告|廣告))",
    r"(?:不想|不需要|不愿|不願)(?:再)?(?:收到|接收|收|要)|(?:删除|刪除|移除)(?:我|这个|這個)?(?:的)?(?:号码|號碼|电话|電話|名字|资料|資料)?|拒收|停止(?:发送|發送|短信|传送|傳送|推送|接收)",
    r"送らない|送るな|送信(?:を)?(?:停止|しない|やめ)|配信(?:を)?(?:停止|解除|やめ)|(?:メッセージ|メール|ショートメール|sms)(?:は|を)?(?:もう)?(?:いりません|不要|やめて|止めて|けっこう|結構)|リストから(?:外|削除|消)|登録(?:を)?解除",
    r"수신\s?거부|보내지\s?(?:마|말)|(?:문자|메시지|연락)(?:를|을|는|은)?\s?(?:그만|중지|받고 싶지|하지\s?(?:마|말)|원하지)|그만\s?보내|번호(?:를|을)?\s?(?:삭제|지워)|연락하지|수신\s?거절|명단에서",
    r"(?:لا|ما|مش|بلاش|عدم)\s?(?:\w+\s){0,2}(?:(?:ترسل|تبعت|ارسال|إرسال)\w*\s(?:\w+\s)?(?:لي|لنا|رسائل|رسايل|الرسائل|مرة|بعد|تاني)|تراسل\w*|رسائل|رسايل|تزعج\w*|تتواصل\w*)|(?:احذف|امسح|شيل|أزل|ازيل|ازل|حذف|إزالة|ازالة)\w*\s?(?:\w+\s){0,1}(?:رقم|اسمي|من القائمة|من قائمت)\w*|(?:توقف|أوقف|اوقف|وقف|بطل|كف|كفوا)\w*\s(?:عن\s)?(?:\w+\s)?(?:ارسال|إرسال|مراسل|الرسائل|الرسايل|رسائل|المراسل)\w*|(?:الغاء|إلغاء)\s?(?:الاشتراك|اشتراكي|الرسائل)",
    r"(?:תפסיקו|הפסיקו|תורידו|הורידו|תסירו|הסירו|תמחקו)\w*\s?(?:\w+\s){0,2}(?:לשלוח|אותי|מהרשימה|המספר|את המספר)\w*|אל\s(?:תשלח|תכתב|תיצור)\w*",
    r"(?:संदेश|मैसेज|मेसेज|sms)\s?(?:\w+\s)?(?:बंद|मत|नहीं|न)|मत\s?भेज|बंद\s?कर|پیام ندهید|پیام نفرستید|پیامک نفرستید|میسج (?:نہ|مت|بند)|মেসেজ\s?(?:\w+\s)?(?:বন্ধ|দেবেন না|পাঠাবেন না)|不要讯息",
    r"^\W*[\U0001f6d1\u26d4\U0001f6ab]\W*(?:te?xts?|messages?|sms)\W*$",
    r"再发我|再發我|(?:停止|不要|別再|别再|勿)(?:傳|传|寄|發|发|推)\w{0,4}(?:訊|讯|信|簡|短|給我|给我)|別再傳|别再传|别再发(?!错|货)",
    r"送ってこないで|送らないで|連絡しないで|配信停止|受け取りたくない",
    r"문자.{0,6}(?:싫|안 받|거부)|받기 싫|정지해\s?주세요|연락\s?(?:하지|그만)|제\s?번호.{0,4}(?:삭제|지워|빼)",
    r"متبعت\w*|بطلوا\s\w*(?:تبعت|رسا)\w*|كفاي[ةه]\s(?:رسا|بقى)\w*|امسحوا?\sالرقم",
    r"לה(?:סיר|וריד)\s(?:אותי|את המספר)|(?:תפסיקו|הפסיקו|מספיק)\s(?:לשלוח|עם ה)",
    r"(?:मेरा|यह)\s(?:नंबर|नम्बर)\s(?:\S+\s){0,2}(?:हटा|निकाल|मिटा)|(?:मैसेज|संदेश|मेसेज|एसएमएस)\s(?:\S+\s){0,2}(?:बंद|मत|नहीं)|सदस्यता\sसमाप्त|सब्सक्रिप्शन\sबंद",
    r"(?:پیام|پیامک|اس ام اس)\s?(?:\S+\s){0,2}(?:ندید|ندهید|نفرست\S*|نمی|نمیخوا\S*|نفرستین)|(?:شماره)\S*\s(?:\S+\s){0,2}(?:حذف|پاک)|نمی\s?‌?خوا\S*\s(?:پیام|پیامک)|لغو\s(?:اشتراک|پیام)",
    r"(?:نمبر)\s(?:\S+\s){0,3}(?:نکال|ہٹا|ختم)|(?:پیغام|پیغامات|میسج|میسجز)\s(?:\S+\s){0,2}(?:نہیں|نہ|مت|بند)|ان\s?سبسکرائب",
    r"(?:মেসেজ|এসএমএস|বার্তা)\s(?:\S+\s){0,2}(?:বন্ধ|না|চাই না|পাঠাবেন না|দিবেন না|দেবেন না)|(?:নম্বর|নাম্বার)\S*\s(?:\S+\s){0,3}(?:মুছে|বাদ|সরি)",
    r"(?:หยุด|เลิก|อย่า|ไม่ต้อง|ยกเลิก)(?:การ)?(?:ส่ง|รับ)|ไม่(?:ต้องการ|อยาก)(?:ได้)?รับ|ลบ(?:เบอร์|ชื่อ)",
    r"(?:σταματ|διαγρα|βγαλτε|μη(?:ν)?\s(?:μου\s)?(?:ξανα)?στελ|μη(?:ν)?\s(?:μου\s)?(?:ξανα)?στειλ)\w*(?:\s\S+){0,4}\s?(?:μηνυμα|στελν|αριθμο|λιστα|ξανα|αλλο)?\w*|δεν\sθελω\s(?:αλλα\s)?(?:μηνυμ|sms)\w*|απεγγραφ\w*",
    r"уберите (?:мой|меня)|удалите (?:мой|меня|его|номер)|не давал\w* согласия|видал[iі]ть (?:м[iі]й|мене)|припин[iі]ть\s\w*(?:надсил|писати)\w*|досить (?:слати|писати)|не присылайте|отзываю согласие",
    r"widerruf\w* (?:ich )?(?:hiermit )?(?:meine )?(?:einwilligung|zustimmung)|revoco il (?:mio )?consenso|cofam zgod|nie wysylac mi|przestancie (?:do mnie )?(?:pisac|wysylac)|vill inte (?:ha|fa) (?:fler|mer)|sluta (?:messa|skicka|sms)|slett (?:nummeret|meg)|meld meg av",
    r"mesaj gonderme\w*|mesaj(?:lari)? (?:durdur|kes)\w*|tidak mau (?:terima|menerima) (?:pesan|sms)|(?:nu-?mi|nu imi) mai trimite\w*|opriti mesajele|stergeti (?:numarul|ma)|mera number (?:hata|delete|nikal)\w*|message mat\b|tanggal(?:in)? (?:nyo )?(?:ang )?(?:number|ako)",
)
"""What says so wherever it stands, in scripts that part no words, or decline them."""
