"""The same in other languages: the keywords and the plain words of those that people here text in.

Letters are as `reading.legible` leaves them: small, without accents.
"""

_ES_TEXTS = r"(?:mensaj\w*|textos?|sms|notificaci\w+|publicidad|promocion\w*|propaganda|correos? ni mensajes|recordatorios?|avisos?|ofertas|mandando|molestando)"
_ES_SEND = r"(?:envi\w+|mand\w+|escrib\w+|texte\w+|mensaj\w+|contact\w+|molest\w+|llam\w+|notific\w+|insist\w+|text\w+)"
_ES_ONCE = r"(?:el|la|los|las|un|una|lo|eso|todavia|aun|hasta|antes|si|cuando|hoy|manana|por la|en la|a las?|al|tarde|tan)"
SPANISH = (
    rf"(?:ya )?no (?:me |nos |le |les |se )?(?:(?:vuelva\w*|sigan?|siga\w*|quiero que|queremos que) )?(?:a |me |nos )?{_ES_SEND}(?: (?:ya|nunca|mas|nada|otra vez|por favor))*(?= (?:mas|nunca|nada|ya|a este|este|por favor|{_ES_TEXTS})\b| ?[.,]|$)(?! {_ES_ONCE}\b)",
    rf"(?:ya )?no (?:quiero|queremos|deseo|deseamos|quisiera|necesito|acepto|autorizo|solicite|pedi|doy|di)(?: (?:que|mas|recibir|me|nos|seguir|recibiendo|sigan|ningun\w*|saber|sus|de|estos|esos|este tipo|tantos|ver|mi|permiso|para|ni))* (?:{_ES_TEXTS}|recibir(?:los|lo|las)?|recibiendo|{_ES_SEND}|consentimiento|nada de ustedes|permiso|esto|suscri\w+)(?: mas)?",
    r"no (?:me )?interesa\w*(?: (?:mas|recibir|gracias|ya|por favor|sus|los|mensajes))* ?(?:[.,] )?(?:no me|deje\w*|quit\w*|borr\w*|elimin\w*|por favor no|ya no|mensajes|recibir)",
    rf"(?:deja|deje|dejen|dejame|dejenme|dejeme|dejar|paren?|pare|parar|basta|dejad|cesen?|eviten?|suspendan?|detengan?|cancelen?|cancele|cancelar|terminen?|quiten?)(?: (?:ya|por favor|de|con|los|las|sus|estos|esos|tantos|el envio|tanto|me|mi|todos|todas))* (?:{_ES_TEXTS}|{_ES_SEND}me|{_ES_SEND}|suscripcion a (?:los )?mensajes)\b(?! {_ES_ONCE}\b)",
    r"(?:deja|deje|dejen|dejad)(?:me|nos) (?:en paz|tranquil\w+)",
    r"(?:borr|elimin|sac|sak|quit|remuev|remov|baj|retir|supr[i]m|exclu|tach|desuscrib|desinscrib)(?:a|e|en|an|ar|ad|i|ir)?(?:me|nos)\b(?! (?:la|el|los|las|un|una|hora|cita|presion|tension)\b)",
    r"(?:borr|elimin|sac|quit|remuev|remov|retir|dar|den|de|dame|denme|deme|olvid|pierd)\w*(?: (?:por favor|ya))? (?:de baja )?(?:mi|este|a mi|el|a este) (?:numero|telefono|celular|contacto|nombre|cel|tel|mama|papa|esposo|hij[oa])",
    r"(?:dar|darme|darnos|den|denme|deme|dame|doy|date|dese|damos|quiero|solicito|pido|dan|me doy|poner|favor)(?: (?:me|nos|por favor|la|mi|de))* (?:de )?baja\b(?! (?:presion|tension|temporada|calidad))",
    r"(?:desuscri|desinscri|desubscri|des suscri)\w+",
    r"cancel\w*(?: (?:mi|la|esta|mis|los|las|estos|sus|todos|el|servicio|de))* (?:suscripci\w+|mensaj\w*|sms|textos?|notificaciones|alertas|envio)",
    r"(?:no mas|ni un) (?:\w+ )?(?:mensaj\w*|sms|textos?|publicidad|promocion\w*|spam|notificaciones|llamadas)",
    r"(?:fuera|salir|salirme|salgo|quitar|quitarme|sacar|salir me) (?:de|del) (?:su|sus|la|esta|este|el|grupo) (?:\w+ )?(?:lista|grupo|mensajes|sistema|sms|base)",
    r"(?:numero|persona|telefono) equivocad[oa](?= ?[.,]|$| (?:no|deje\w*|por favor|ya|borr\w*|elimin\w*|quit\w*|senor\w*|amig\w*))",
    r"(?:se )?equivoc\w* de (?:numero|persona)(?= ?[.,]|$| (?:no|deje\w*|por favor|ya|borr\w*|elimin\w*|quit\w*))",
    r"(?:revoco|retiro|cancelo) (?:mi )?(?:consentimiento|permiso|autorizacion)",
    r"no (?:di|he dado|doy|tienen|tiene) (?:mi |ningun )?(?:consentimiento|permiso|autorizacion)",
    r"no (?:\w+ )?(?:molest|fastidi|jod|chingu)\w+",
    r"no (?:me )?(?:escrib\w+|mand\w+|envi\w+|text\w+|contact\w+|llam\w+)(?: (?:mas|nunca|nada|por favor|otra vez|jamas|ni|me|llame\w*))* ?(?:[.,]|$)",
    r"(?:ya|mil veces|les|le) (?:\w+ ){0,3}(?:dije|pedi|pedido|dicho) (?:\w+ ){0,4}(?:pare\w*|deje\w*|no|stop|baja|borr\w*|quit\w*)",
)
_FR_TEXTS = r"(?:messages?|textos?|sms|pubs?|publicites?|spams?|notifications?|rappels?|promos?|promotions?|infolettres?|communications?|offres?|textes|relances?|alertes?)"
_FR_SEND = r"(?:envo\w+|ecri\w+|text\w+|contact\w+|messag\w+|harcel\w+|appel\w+|sollicit\w+|derang\w+|embet\w+|relanc\w+|spamm\w+|recev\w+)"
FRENCH = (
    rf"(?:arret\w*|cess\w*|stop+\w*|fini\w*|halte|termin\w*|assez|marre|suffit)(?: (?:s'il vous plait|svp|stp|de|d|d'|a|avec|les|vos|ces|tous|tout|la|l'envoi|me|m|nous|ca|mon|ce|numero|vos|maintenant|l|envoi)|(?: ?(?:d|m|l)'))* ?'?(?:{_FR_TEXTS}|{_FR_SEND})\b",
    rf"(?:ne )?(?:(?:me|m|nous) ?'? ?)?(?:{_FR_SEND})(?:-moi| moi)? (?:plus|pas|jamais|rien)(?= (?:jamais|rien|de|du|a ce|sur ce|svp|s'il|merci|aucun)\b| ?[.,]|$)(?! avant| le | la )",
    rf"(?:ne )?(?:veux|veut|voulons|souhait\w+|desir\w+|voudrai\w*|aimerai\w*|accept\w+|consen\w+)(?: \w+)? (?:plus|pas|jamais|ne plus|rien)(?: (?:jamais|rien|du tout|que|etre|avoir|vous|de|d'|vos|ces|ce|genre|me|m|recevoir))* ?'?(?:recev\w+|{_FR_TEXTS}|contact\w+|sollicit\w+|derang\w+|{_FR_SEND}|consentement)",
    r"(?:ne (?:plus|pas) (?:recevoir|etre contacte\w*|me (?:contacter|ecrire|envoyer|texter|deranger)))",
    r"(?:me|nous|moi|m')? ?(?:desabonn|desinscri|desenregistr|desincri)\w*",
    r"(?:reti|suppri|enl|ote|oter|effac|ray|radi|sort|sorte|efac|delet|oubli|bloqu|remov|virez|vire)\w*(?: |-)(?:moi|nous|s'il|svp|mon|ce|ma|mes|mon nom|moi)\b(?! (?:le|la|les|un|une|rendez|rdv|compte|commande))(?: \w+){0,4}",
    r"(?:plus|pas|aucun|fini|zero|trop) (?:de |d'|les )?(?:vos |ces |nouveaux )?(?:messages?|textos?|sms|pubs?|publicites?|spams?)(?: s'il| svp| merci| ?[.,]|$| a ce| de votre)",
    r"(?:laiss|lach|foute|fiche|foutez|fichez)\w*(?: |-)(?:moi|nous)(?: (?:tranquille\w*|en paz|en paix|la paix|avec|donc))?",
    r"(?:mauvais|faux) (?:numero|destinataire)(?= ?[.,]|$| (?:arret|svp|s'il|stop|veuillez|merci|desole))",
    r"(?:vous vous trompez|tu te trompes|erreur) (?:de )?(?:numero|personne|destinataire)(?= ?[.,]|$)",
    r"(?:revoque|retire|annule) (?:mon )?(?:consentement|autorisation|inscription|abonnement aux (?:textos|sms|messages))",
    r"(?:liste|base|fichier|registre|systeme)s?\b.{0,12}(?:retir|supprim|enlev|ray|effac)\w*|(?:retir|supprim|enlev|ray|effac|sort)\w*.{0,30}(?:votre|vos|cette|la) (?:liste|base|fichier|registre|systeme|contacts)",
    r"(?:pas|plus|jamais|ni) (?:donne |mon )*(?:consentement|autorisation|accord)",
)
OTHERS = (
    # Portuguese
    r"nao (?:quero|desejo|queremos|preciso)(?: mais)? (?:receb\w+|mensag\w+|sms|isso|ser contat\w+|suas|essas|esses)(?! parar)",
    r"(?:par[ea]m?|chega|deix[ea]m?|basta|falei pra parar)(?: (?:ja|por favor|com|de|as|os|me))* (?:mand\w+|envi\w+|escrev\w+|mensag\w+|perturb\w+|incomod\w+|encher|sms|spam)",
    r"(?:me )?(?:remov|tir|exclu|retir|apag|delet|bloque)\w*(?:-me| me| o? ?meu (?:numero|contato|telefone|nome)| este numero)(?: (?:da|dessa|desta|de|do|desse) \w+)*",
    r"(?:descadastr|desinscrev|desinscri|cancelar (?:a |minha )?inscri|descadastre)\w*",
    r"nao (?:me )?(?:mand|envi|escrev|contat|perturb|ligu|incomod)\w+(?: (?:mais|nada|nunca))* ?(?:mensag\w+|sms|mais|[.,]|$)",
    r"numero errado(?= ?[.,]|$)|me deix\w+ em paz",
    # German, Dutch
    r"(?:keine?|nie)(?: (?:weiteren?|mehr|sms|solchen?|ihre?|eure?|werbe\w*|von))* ?(?:nachrichten|sms|texte|werbung|mitteilungen|infos)\b(?:.{0,20})",
    r"(?:nicht mehr|nie wieder|nie mehr|nicht weiter)(?: \w+){0,3} ?(?:schreib|kontakt|anschreib|angeschrieb|sms|text|belastig|benachricht|erhalt|bekomm|send|schick)\w*",
    r"(?:schreib|schick|send|kontaktier)\w* (?:sie )?(?:mir|mich|uns)(?: \w+){0,2} (?:nicht|nichts|nie|keine)(?: (?:mehr|wieder))?",
    r"(?:hor|hort|horen)(?: sie)?(?: bitte)? auf(?:,? (?:mir|mich|zu|damit))?|lass(?:en|t)?(?: sie)? (?:mich|uns) in ruhe",
    r"(?:losch|streich|entfern|nehm|nimm)\w*(?: sie)?(?: bitte)? (?:mich|uns|meine? (?:handy|telefon)?nummer|diese nummer|meine daten)",
    r"(?:abmeld|austrag|abbestell|abgemeldet|austragen|meld\w* (?:mich|uns)(?: bitte)? (?:\w+ )?ab)\w*\b(?! von der schule)",
    r"(?:falsche|verkehrte) nummer(?= ?[.,]|$)|(?:geen|stop met) (?:\w+ )?(?:berichten|sms)\w*|afmelden|uitschrijven",
    # Italian
    r"basta (?:con )?(?:\w+ )?(?:messagg\w+|sms|pubblicit\w+|scriver\w+|mandar\w+)|(?:cancell|togli|rimuov|elimin|lev)\w*(?:mi|temi|tevi)\b|(?:cancell|togli|rimuov|elimin)\w* (?:il )?(?:mio|questo) numero",
    r"non (?:voglio|desidero|vorrei|mandate\w*|inviate\w*|scrivete\w*|scrivermi|mandarmi|inviarmi|contatt\w+)(?: (?:piu|ricevere|essere|i|vostri|questi|altri|mi))* ?(?:messagg\w+|ricever\w*|sms|contattat\w|piu|[.,]|$)",
    r"(?:smett|finit)\w+ (?:di|con) (?:\w+ )?(?:scriv|mand|invi|contatt|messag)\w+|(?:disiscriv|disiscri|disdire l'iscri)\w*|lasci\w*mi in pace|numero sbagliato(?= ?[.,]|$)",
    # Polish, Romanian, Turkish, Nordic, Indonesian
    r"(?:prosze )?(?:nie (?:pisz|wysylaj|kontaktuj|chce|zycze)\w*|wypisz\w*|usun\w* (?:mnie|moj)|rezygnuj\w*)(?: \w+){0,3}",
    r"dezabon\w*|nu (?:mai )?(?:vreau|doresc|trimite\w*|scrie\w*)(?: \w+){0,3}|mesaj (?:istemiyorum|atmayin|gondermeyin)|listeden cik\w*",
    r"(?:ikke|inte|ej) (?:send\w*|skicka|skriv\w*|flere|fler|mer)(?: \w+){0,3}(?:sms|meldinger|beskeder|meddelanden|mer)?|avmeld\w*|avregistrer\w*|avsluta prenumer\w*|afmeld\w*",
    r"(?:jangan|tolong jangan|stop) (?:\w+ )?(?:kirim|sms|hubungi|chat|ganggu)\w*|hapus nomor|unreg\b",
    # Haitian Creole, Tagalog, Vietnamese
    r"(?:sispann|sispan|kanpe|rete|pa)(?: (?:janm|ankò|anko|m|mwen|vle))* (?:voye|ekri|resevwa|mande|rele|mesaj|text|teks)\w*(?: \w+){0,3}|(?:retire|efase|wete) (?:m|mwen|nimewo)\w*|kite m (?:anpe|trankil)",
    r"(?:wag|huwag|'wag|h'wag|tigilan|itigil|tama na|ayoko|ayaw ko)(?: (?:na|po|kayo|mo|nyo|ninyo|ako|kang|sa|ng|akong|ang|nang|yung|makatanggap))*,? ?(?:mag-? ?(?:text|send|message|txt)\w*|i-? ?text\w*|text\w*|message\w*|send\w*|padala\w*|pagte-?text|pag-? ?text|makatanggap|ito|mensahe)|(?:alisin|tanggalin|burahin|paki ?-?alis)(?: \w+){0,3} (?:ako|number|numero|nyo ako)",
    r"(?:dung|xin dung|khong muon|ngung|ngưng|lam on dung|thoi dung|dung co)(?: \w+){0,3} (?:nhan|gui|lien lac|tin|lam phien|nhan tin)(?: \w+){0,3}|huy (?:dang ky|nhan tin|tin)|xoa (?:so|ten)(?: \w+){0,3}",
    # Hindi and Arabic in Latin letters
    r"(?:messages?|msg|sms|mat|message)(?: \w+)? (?:mat|na|band) (?:bhej\w*|kar\w*|karo)|mat (?:bhej|kar)\w*|band kar\w*(?: \w+)?|ma ?t?b9\w* t\w*|mabghit\w*|ma bghit\w*",
    # Russian, Ukrainian
    r"(?:больше )?не (?:пиш|присыла|шл|отправля|звон|беспоко|надо (?:мне )?(?:пис|слать|присыл))\w*(?: \w+){0,3}|отпи[сш]\w*|удали\w* (?:меня|мой|этот)(?: \w+){0,3}|уберите (?:меня|мой)|хватит (?:\w+ )?(?:пис|слать|присыл|спам|сообщ)\w*|прекрати\w* (?:\w+ )?(?:пис|слать|присыл|рассыл|сообщ|эт)\w*|не (?:хочу|желаю) (?:\w+ )?(?:получ|смс|сообщ)\w*|отказ\w* от рассыл\w*|перестан\w* (?:\w+ )?(?:пис|слать|присыл|отправля)\w*|оставьте меня в покое|не надсилай\w*|вiдпи\w*|відпи\w*",
)
LANGUAGES = (*SPANISH, *FRENCH, *OTHERS)

SINGLE = (
    # Words that are a whole sentence: other languages' keywords, and misspelt ones.
    r"alto|baja|(?:dar(?:me)? de )?baja|par[ea](?:n|m)?|parar|detener(?:se)?|detengan?se|basta(?: ya)?|salir|sair|suficiente|cese|no mas|no more|cancelar suscripcion|ya no mas|ya basta|fuera|eliminar(?:me)?|borrar(?:me)?",
    r"arret(?:e|ez|er|es)?|desabonne(?:r|z|ment)?(?: moi)?|desinscription|finir|suffit|ca suffit|assez",
    r"s?sto+p+[a-z]?|st+o+p+e?d?|sotp|syop|stpo|tsop|stahp|stob|stip|spot stop|atop|dtop|sop|stop it|stop (?:this|that|these|those|them|all|now|already|everything|immediately|asap|plz|me|us|here)|stp stop|stoop|shtop|stop2quit|stop ?2 ?(?:end|quit|stop)|stop ?\d{1,3}|stop stop\w*|stopp(?:en)?|stoppa|sluta|slutt|halt|aufhoren",
    r"(?:stop ?|un ?|de ?)(?:sub?s?c?ri?b\w{0,3})|(?:unsub\w*|unsuscrib\w*|unsubcri\w*|unscrib\w*|unsubsri\w*)|un ?sub(?:scri\w+)?",
    r"opt ?-?(?:ed|ing)? ?-?ou?[ty]+t?|opt ?me ?out|optout ?all|quit ?end|end ?quit|cease|desist|cease and desist|enough|no texts?|no messages?|remove(?: me)?|removal(?: request)?|unenroll|unlist|revoked?|i revoke|i quit|quit it|discontinue|terminate|end(?: it| all| this| now)|stop ?end|cancel ?all|quit ?all|delete me|block me|take me off|leave me alone|go away|not interested stop",
    r"стоп|stоп|отмена подписки|отписаться|отписка|откaзаться|хватит|спам стоп",
    r"توقف|توقفوا|ايقاف|إيقاف|قف|وقف|الغاء الاشتراك|إلغاء الاشتراك|كفى|لغو|بس|بند کریں|بند کرو",
    r"הסר|להסיר|הסירו|תפסיקו|די|עצור|בטל",
    r"停止|停|退订|退訂|取消订阅|取消訂閱|取消發送|别发了|別發了|不要|拒收|td|t|n|解除|配信停止|停止してください|やめて|やめてください|중지|그만|수신거부|해지|거부|정지",
    r"berhenti|itigil|itigil na|tama na|ngung|dung lai|dung|huy|huy bo|dur|iptal|stopi|zatrzymaj|wypisz|rezygnuje|ferma|fermati|smettila|smettetela|cancellami|to'?xtat|bekor|sispann|kanpe|rete|band karo|बंद करो|बंद करें|रोकें|রোকো|বন্ধ|หยุด|ยกเลิก|στοπ|σταματηστε",
)
"""What may be all of a sentence, courtesies aside."""

SIGNS = (
    r"^\W*[\U0001f6d1\u26d4\U0001f6ab\u270b\U0001f590]\W*$",
    r"退订|退訂|取消订阅|取消訂閱|配信停止|(?:不要|别|別|勿|请勿|請勿)(?:再)?(?:给我|給我|跟我|向我)?(?:发|發|寄|传|傳|联系|聯繫|聯絡|打扰|打擾|骚扰|騷擾|短信|簡訊)",
    r"(?:不想|不需要|不愿|不願)(?:再)?(?:收到|接收|收|要)|(?:删除|刪除|移除)(?:我|这个|這個)?(?:的)?(?:号码|號碼|电话|電話|名字|资料|資料)?|拒收|停止(?:发送|發送|短信|传送|傳送)",
    r"送らない|送るな|送信(?:を)?(?:停止|しない|やめ)|配信(?:を)?(?:停止|解除|やめ)|(?:メッセージ|メール|ショートメール|sms)(?:は|を)?(?:もう)?(?:いりません|不要|やめて|止めて|けっこう|結構)|リストから(?:外|削除|消)|登録(?:を)?解除",
    r"수신\s?거부|보내지\s?(?:마|말)|(?:문자|메시지|연락)(?:를|을|는|은)?\s?(?:그만|중지|받고 싶지|하지\s?(?:마|말)|원하지)|그만\s?보내|번호(?:를|을)?\s?(?:삭제|지워)|연락하지|수신\s?거절|명단에서",
    r"(?:لا|ما|مش|بلاش|لا اريد|لا أريد)\s?(?:\w+\s){0,2}(?:ترسل|تراسل|رسائل|رسايل|ترسلوا|تبعت|تبعتوا|تتصل|تواصل)\w*|(?:احذف|امسح|شيل|أزل|ازيل|ازل|حذف|إزالة|ازالة)\w*\s?(?:\w+\s){0,1}(?:رقم|اسم|من)\w*|(?:توقف|أوقف|اوقف|وقف|بطل|كف|كفوا)\w*\s(?:عن\s)?(?:\w+\s)?(?:ارسال|إرسال|مراسل|الرسائل|الرسايل|رسائل|المراسل)\w*|(?:الغاء|إلغاء)\s?(?:الاشتراك|اشتراكي|الرسائل)",
    r"(?:תפסיק|הפסיק|תורידו|הורידו|תסירו|הסירו|תמחקו)\w*\s?(?:\w+\s){0,2}(?:לשלוח|אותי|מהרשימה|המספר|את)\w*|אל\s(?:תשלח|תכתב|תיצור)\w*",
    r"(?:संदेश|मैसेज|मेसेज|sms)\s?(?:\w+\s)?(?:बंद|मत|नहीं|न)|मत\s?भेज|बंद\s?कर|پیام ندهید|پیام نفرستید|پیامک نفرستید|میسج (?:نہ|مت|بند)|মেসেজ\s?(?:\w+\s)?(?:বন্ধ|দেবেন না|পাঠাবেন না)|不要讯息",
)
"""What says so wherever it stands, in scripts that part no words, or decline them."""
