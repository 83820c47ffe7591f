"""The same in other languages: the keywords and the plain words of those that people here text in.

Letters are as `reading.legible` leaves them: small, without accents.
"""

from .tongues.eastern import EASTERN
from .tongues.french.everyday import FRENCH_EVERYDAY, FRENCH_SURE
from .tongues.french.plain import FRENCH_CONSTRUCTIONS
from .tongues.french.pleading import FRENCH_PLEADED
from .tongues.french.sorts import FRENCH_ASKED, FRENCH_SORTED
from .tongues.french.spoken import FRENCH_SPOKEN
from .tongues.spanish.plain import SPANISH, SPANISH_SURE, SPANISH_WHOLE, SPANISH_WISHES
from .tongues.spanish.pleading import SPANISH_PLEADED
from .tongues.tongue import NEVER, patterns_of
from .tongues.western import VERB_FIRST, WESTERN

TONGUES = (
    *(pattern for tongue in VERB_FIRST for pattern in patterns_of(tongue, verb_first=True)),
    *(pattern for tongue in (SPANISH, *WESTERN, *EASTERN) for pattern in patterns_of(tongue)),
)
COMPOSED = (*SPANISH_PLEADED, *FRENCH_ASKED)
"""Constructions that say themselves what they are about."""
FRENCH = (*FRENCH_CONSTRUCTIONS, *FRENCH_PLEADED, *FRENCH_SPOKEN, *FRENCH_EVERYDAY, *FRENCH_SORTED)
"""The same of French, for what is said plainly."""

LANGUAGES = (
    *(pattern for pattern in TONGUES if not pattern.startswith(f"(?:{NEVER})")),
    *SPANISH_WISHES,
    *SPANISH_SURE,
)

SURE = (*SPANISH_SURE, *FRENCH_SURE)
"""What is a wish whatever else is named beside it."""

SINGLE = (
    *SPANISH_WHOLE,
    # Words that are a whole sentence: other languages' keywords, and misspelt ones.
    r"alto|baja|(?:dar(?:me|se|nos)? de |date de |la |quiero la |solicito la )?baja|desuscri\w+|salirme|parenle|(?:me )?quiero (?:la baja|salir(?:me)?)|bloquead[oa]|par[ea](?:n|m)?|parar|detener(?:se)?|detengan?se|basta(?: ya)?|salir|sair|suficiente|cese|no mas|no more|cancelar suscripcion|ya no mas|ya basta|fuera|eliminar(?:me)?|borrar(?:me)?|cancelar|anular|ya estuvo(?: bueno)?|baja de (?:los )?(?:mensajes|sms|textos)|(?:es )?numero equivocado|mauvais numero|faux numero|numero errado|numero sbagliato|falsche nummer|stoppt das|no (?:sigan|sigas|siga)|deje?n en paz|descadastrar|remova|fermatevi|disiscrizione|disiscrivi|annulla iscrizione|cancella iscrizione",
    r"arr?ett?(?:e|ez|er|es)?|desabonne(?:r|z|ment)?(?: moi)?|desinscription|finir|suffit|ca suffit|assez",
    r"s?sto+p+[a-rt-z]?|st+o+p+e?d?|sotp|syop|stpo|tsop|stahp|stob|stip|spot stop|atop|dtop|sop|stop (?:this|these|those|them|all|now|already|everything|immediately|asap|plz|me|us|here)|stp stop|stoop|shtop|stop2quit|stop ?(?:2|to|=) ?(?:end|quit|stop|unsubscribe|cancel|opt ?out)|stop ?\d{1,3}|stopp(?:en)?|stoppa|sluta|slutt|halt|aufhoren",
    r"(?:stop ?|un ?|de ?)(?:sub?s?c?ri?b\w{0,3})|(?:unsub\w*|unsuscrib\w*|unsubcri\w*|unscrib\w*|unsubsri\w*)|un ?sub(?:scri\w+)?",
    r"(?:no|nao|non) autori\w+|[нh][еe] беспокоить|tama|abmeldung|abstellen|lasst? es(?: sein)?|nervt? nicht|chega(?: ja)?|(?:merci )?darreter(?: ca)?|(?:(?:ye|yeh|sab|please) )*band kar\w*|no more|too many (?:te?xts?|messages?)|off (?:the |this |your )?list|leave this (?:group|chat|list|text)|stop (?:that|the madness|bothering|spam\w*)|removed|dont want it|opt ?-?(?:ed|ing)? ?-?ou?[ty]+t?|opt ?me ?out|optout ?all|quit ?end|end ?quit|cease|desist|cease and desist|enough already|no texts?(?: please)?|no messages? please|remove(?: me)?|removal(?: request)?|unenroll|unlist|revoked?|i revoke|discontinue|terminate (?:this|texts)|end (?:all|this)|stop ?end|cancel ?all|quit ?all|delete me|block me|deactivate me|mute|terminate|take me off|leave me alone|go away|not interested stop",
    r"стоп|stоп|отмена подписки|отписаться|отписка|откaзаться|хватит|спам стоп",
    r"(?:(?:أرجو|ارجو) )?التوقف|توقف|توقفوا|ايقاف|إيقاف|(?:الرجاء |ارجو )?(?:ايقاف|إيقاف) الرسائل|قف|وقف|الغاء|الغاء الاشتراك|إلغاء الاشتراك|كفى|لغو|بس|بند کریں|بند کرو",
    r"הסר|להסיר|הסירו|תפסיקו|די|עצור|בטל",
    r"停止|停止して|停|回 ?t|请停(?:止)?|請停(?:止)?|退订|退訂|取消订阅|取消訂閱|取消發送|别发了|別發了|不要|拒收|td|解除|配信停止|停止してください|やめて|やめてください|중지|그만|수신거부|해지|거부|정지",
    r"(?:off|enough with these|cancel everything|stop right there|hard pass|retirer mon numero de vos listes)|rmv|rm me|del me|dlt me|dlt my num|unregister|unjoin(?: me)?|exit(?: texts?| me)?|dnc(?: list)?(?: me)?|do ?-?not ?-?contact|stp|stawp|stoppit|dyop|s top|s to p|st op|nomoretexts|removal from list|remove (?:number|from texts|from database)|unsubscribe button|no consent|i want off|want out|request to stop|requesting removal|suppress(?: me| my number)?|blocked and reported|cxl texts|unsign(?: me)?(?: up)?|un sign me up|stop subscription|alto+|bajaa*|stoppez|uitschrijven|解除してください|itigil nyo na|unreg|abmelden|abbestellen|austragen|avsluta|avslutt|meld meg av|tigil|revoke all|lopeta|διαγραφη|stopp na|slett meg|रोकें|रुकें|रुको|रुकिए|বন্ধ করুন|หยุด|ยกเลิก|стоп смс|прекратите|прекратить|отстаньте|отвалите|припиніть|прекрати|перестаньте|больше [нh][еe] надо|[нh][еe] надо больше|[нh][еe] беспокоить|przestan(?:cie)?|prestante|prestanite|opriti|hentikan|stop kirim|batal langganan|avregistrera|afmelden|afmelding|hou op|houd op|schluss(?: damit)?|tigilan(?: nyo)?(?: na)?|tigilan n(?:yo|iyo) ako|ret|削除して|削除してください|loschen|bitte loschen|remover|remova-me|elimineme|elimineme ya|fjern|slet|стоп рассылка|توقف پیامک|لغو پیامک|لغو اشتراک|구독 취소|구독취소|berhenti|itigil|itigil na|tama na|ngung|dung lai|dung|huy|huy bo|iptal|stopi|zatrzymaj|wypisz|rezygnuje|ferma|fermati|smettila|smettetela|cancellami|to ?'?xtat|bekor|sispann|kanpe|rete|band karo|बंद करो|बंद करें|रोकें|রোকো|বন্ধ|หยุด|ยกเลิก|στοπ|σταματηστε",
    # To stop, told: whatever its number and politeness.
    r"(?:ya )?par(?:a|e|en|enle)(?: ya)?(?: con (?:esto|eso|todo))?|(?:veuillez |merci d ?|il faut )?(?:arret|cess|stopp)e[rz]?(?: (?:immediatement|maintenant|tout de suite|tout|ca))?|(?:(?!vous |quand |pourquoi |comment |si |ou |ne |le |la |les )\w+ ){1,4}(?:arretez|cessez)|ne plus (?:rien )?(?:recevoir|(?:etre |me |nous )?(?:contacter?|derange[rz]?|ecrire|envoyer))(?: (?:de|d|vos|ces|les|rien|aucun) ?(?:\w+)?)?|je (?:ne )?veux rien|(?:je )?resilie[rz]?|annule[rz]?|desinscrire",
    r"quero sair|sair (?:da|dessa|desta) lista|sair (?:do|deste|desse) (?:grupo|whats\w*|zap\w*|wpp)|bloquear|desinscrever|cancela|vou (?:te |vos )?(?:bloquear|denunciar)|(?:ya )?no quiero nada|no me interesa dejen?|stop messaggi|melde? dich nie wieder|(?:bitte )?nichts mehr|dajcie(?: mi)? spokoj|dosc|stop mesaje|opriti va|(?:la ?)?prou|prestani(?:te)?|dosta|odjava|eleg|lopetage|lopeta|partrauciet|arge saatke|palun arge saatke|nerasykite|nebesiuskite",
    r"спри(?:те)?|престани|прекини|тоқтат\S*|перестань|остановитесь|остановись|отвяжи(?:сь|тесь)|спам|σταματα|σταματηστε(?: αμεσως)?|አቁም|ኣቁም|أوقفوا|(?:خلاص )?كفاي[ةه]|سيبو?ني(?: في حالي)?|بطلوا?(?: رسايل)?|بس خلاص|די כבר|מספיק(?: כבר)?|พอแล้ว|ไม่รับข้อความ",
    r"durdur\w*|yeter(?: artik)?|(?:aboneligi )?iptal(?: et\w*)?|daha yazma\w*|batal(?:kan)?|cukup|itigil n(?:i)?yo(?: na)?|(?:xin )?khong lam phien(?: toi| nua)*|acha?eni|(?:safi )?baraka|dayandirin|to ?xtating",
    r"(?:(?:कृपया|प्लीज|इसे|यह|ये|सब|अब|please|ye|yeh|ab|nahi chahiye) )*(?:(?:बंद|बन्द|বন্ধ|બંધ|ਬੰਦ) (?:कर|কর|કર|ਕਰ)\S*(?: (?:दो|दें|दीजिए|दीजिये|দিন|দাও|દો|ਦਿਓ))?|band kar\w*(?: do)?)|நிறுத்து\S*|ఆపండి|ఆపు|ನಿಲ್ಲಿಸಿ|ಸಾಕು|നിർത്ത\S*|বন্ধ কর\S*",
    r"取消|滚|滾|滚开|走开|烦死了|退会(?:したい|希望)?|(?:もう)?いりません|迷惑(?:です|メール)?|配信不要|그만(?:해\S*|하세요|하십시오)?|차단\S{0,4}|원하지 않(?:습니다|아요)",
    r"(?:merci|priere|svp) de cesser|merci d ?(?:arreter|cesser)|je (?:vous |te )?(?:demande|prie|somme) (?:d|de) ?(?:arreter|cesser|stopper)|je (?:veux|voudrais|souhaite) (?:que vous arretiez|que ca (?:s ?)?arrete|etre (?:retiree?|supprimee?|enlevee?|desinscrite?|desabonnee?))|je ne veux plus (?:rien|vous entendre)|plus (?:de contact|rien|jamais)|n ?insistez pas|(?:ne )?(?:me|nous|m) ?(?:contact|text|ecri|parl|relanc|derang|envoy|sollicit|harcel|spam)\w+ plus(?! (?:tard|souvent|vite|tot|(?:a )?cette (?:adresse|date)|au (?!\d\d|num|tel)|chez|dans|en (?!sms|text)|(?:sur|a) (?:cette|ce|le|la|les|l) (?!num|tel|port|cell|mobile|ligne|gsm)))(?: (?!de?\b)\w+){0,2}|oublie[rz]? moi|allez voir ailleurs|ca suffit (?:maintenant|la|les \w+)|trop de (?:messages|sms|textos|pubs?)|(?:cest (?:du |de l)?)?harcelement|(?:je vais appeler la police|plainte deposee|je bloque|(?:je vous ai )?signalee?)",
    r"(?:son |ya |ya son )?(?:suficientes|demasiados|tantos|muchos) (?:mensajes|textos|sms)|parele|cesa|cesen|cese y desista|detente|cancelen|cancel[ae]me|cancelar todo|(?:quiero )?salir(?:me)? del grupo|borrar numero|anular suscripcion|como me (?:borro|quito|salgo)|(?:los |les )?voy a demandar(?:los)?|acoso|reportad[oa](?: como spam)?|larguense|vayanse|que (?:ya )?paren(?: ya)?|(?:no|que ya no) (?:esten|anden) (?!esper|corr|jug|llor|busc|grit)\w+ando|quitense|dejen (?:mi numero|en paz a mi \w+|a mi \w+ en paz)|no quiero hablar con (?:ustedes|usted)",
    r"(?:favor|podem?|quero que) (?:parar|parem|pare|remover|excluir)|(?:(?!que |quando |se |nao )\w+ ){1,4}parem|para com (?:isso|isto)|nao fale mais comigo|nao quero (?:isso|nada|mais(?: (?:isso|nada))?)|quero ser (?:removid|retirad|excluid)[oa]|desejo (?:sair|cancelar)|descadastro|me (?:apague|apaga|esquec[ea]|larga)|tirar|remocao|excluir|chega disso|vaza|some daqui|sai fora|vai embora|voce esta bloqueado|estou denunciando|nao sou essa pessoa|(?:nunca|nao) pedi isso|como saio (?:do grupo|da lista)|deixa (?:eu|me) em paz",
    r"(?:توقف|توقفوا|كفاكم|انهاء(?: الاشتراك)?|ايقاف الاشتراك|(?:ال)?انسحاب|دعوني وشاني|(?:ابعدوا?|حلوا?) عني|انقلع\S*|زهقتونا|احذفوه|احذفه|(?:راح |رح |سوف )?(?:سا|ا)?حظر\S*|ا?بلك|بلوك|تم الحظر|سوف اقوم بحظر\S*(?: \S+)?|(?:مش|مو|ليس) رقمي|انت غلطان(?: في الرقم)?)",
    r"(?:(?:بس|رجاءا?|يرجى|ممكن|يا ?ريت|ارجوكم?|من فضلكم?) )*(?:توقفوا?|التوقف|تبطلوا?|بطلوا?(?: ازعاج)?|عدم (?:ال)?ازعاج|يكفي)|لا اسمح لكم|(?:مو حاب|ما ?ابي|ما ?ابغ[ىي]|ما ?نبغي|لا نريد|لا اود|لا اريد (?:شيئا|اشتراك))|لم اشترك(?: في \S+ ?\S*)?|لم اطلب \S+(?: \S+)?|فكو?ن[يا]|خل[وي]?ن[يا] ?(?:بحالي|في حالي|لحالي)?|(?:دعو?ني|اتركو?ني|سيبو?ني|فكو?ني) (?:و ?شاني|في حالي|بحالي|لحالي)|ستو?ب|(?:safi )?stop safi|safi stop|(?:حطيتكم|رح اعملكم|هعملك(?:و|م)?|هعملك) بلوك|ارحمون[اي]|شيلني|امحوا? رقمي|حلوا? عن[اي]|مت?ا?(?:تبعت|تكلمون?ي?|كلمن|تكلمن|تراسلن|راسلن|تزعجو?ن|زعجن)\w*ش(?: تاني)?",
    r"ma ?t?b9\w* \w*sif\w*(?: .*)?|(?:7|h)(?:be|b)s+o?(?: (?:had )?(?:les )?(?:messages?|msgs?|sms))?|k?h?l{1,2}ini(?: f)?(?: trankil\w*)?|khall?ini(?: f)?(?: trankil\w*)?|(?:safi )?ma ?b9i\w+ ba?ghi\w*|mab9itch bghit|7[ai]yd\w+ (?:mn |men |la |nmr|num).*|ms+[e7]7?o? n[mr]+ti|safi 3afak|ma ?tzid\w* \w+|la t?sif?t\w* .*|ma ?tsi?f?t\w* .*|wa?9fo?u?(?: les \w+)?|w[ae]?qfou(?: les \w+)?",
    r"smett(?:a|i)|la smetta|(?:vi|ti|la) prego di smettere|(?:la|vi) (?:segnalo|denuncio)|come mi cancello|lascia(?:mi|temi) stare|hor\w*(?: sie)? (?:bitte )?auf damit|nie wieder|(?:dosc|koniec) tego|koniec|odczep\w* sie|spadaj\w*|zglosze to|zablokuje (?:cie|was)|sluta nu|avanmal(?: mig)?|lamna mig i ?fred|lat mig vara|hor inte av (?:dig|er)(?: mer)?|vui long dung(?: lai)?|lam on dung(?: lai)?|tu choi|khong (?:gui|nhan|nhắn) nua|de toi yen",
    r"φτανει(?: πια)?|αρκετα|τελος|ακυρωση|(?:παρακαλω )?σταματηστε|αφηστε με(?: ησυχ\w+)?|хватит уже|отключите|в бан|блокирую|заблокировал\w*|оставь(?:те)? меня(?: в покое)?",
    r"しつこい|うざい|削除|登録削除|解約(?:したい|します)?|受信拒否|(?:ブロック|通報)(?:します|する|しました)|(?:止|や)めて(?:ください|くれ|下さい)?|ストップ|(?:그만 )?연락하세요|받고 싶지 않\S*|삭제해\s?주세요|신고(?:합니다|할\S*|했\S*)|귀찮게 하지 마\S*|스팸",
    r"(?:अब )?बस करो|(?:मुझे )?नहीं चाहिए|पीछा छोड़\S*|रोक(?:ो|िए)?(?: दो)?|अनसब्सक्राइब|स्टॉप|(?:בבקשה )?(?:תפסיקו?|תפסיקי)|(?:נא )?(?:להסיר|להסרה|הסרה)|עזוב(?:ו)? אותי|די לשלוח|חסמתי אות(?:ך|כם)|(?:אני )?אתלונן|ไม่เอา|พอ(?:ได้แล้ว)?|เลิกยุ่ง|ยกเลิกสมัคร|(?:หยุด|อย่า)(?:มา)?รบกวน",
    r"停下|够了|夠了|(?:请|請|麻烦)取消|闭嘴|閉嘴|滚远点|你好烦|(?:我要)?注销|移出群|我受够了|烦不烦|有完没完|烦死人了|退出|我要退出|怎么取消|如何(?:取消|停止)|唔要|我要投诉你们",
    # Somebody else's number, as they tell us.
    r"(?:usted )?(?:esta|estas|se) equivoc\w+ de (?:numero|persona)|vous (?:vous trompez|avez (?:fait )?(?:un |le )?(?:mauvais|faux)|etes trompe) (?:de )?numero|(?:вы |bы )?ошиблись(?: (?:номером|homepom))?|(?:не|he) (?:тот|tot) (?:номер|homep)|(?:你|您)(?:打错|打錯|发错|發錯|传错|傳錯|认错|認錯)(?:人|号码|號碼)?了?|(?:打错|打錯|发错|發錯|传错|傳錯|认错|認錯)(?:人|号码|號碼)了?|打错了|打錯了|mauvaise personne|erreur de numero|ce ?n ?est pas (?:mon|le bon|son) numero|tienen? el numero equivocado|(?:usted esta )?equivocad[oa]|engano|(?:ال)?رقم (?:خطا|غلط)|番号(?:を)?(?:間違\S{0,8}|違い\S{0,4})|(?:번호 )?잘못 (?:보내|거)\S{0,8}|(?:voce esta com o )?numero errado|salah (?:nombor|nomor|orang)|maling numero",
)
"""What may be all of a sentence, courtesies aside."""

SIGNS = (
    r"не ми пишете|спрете да (?:ми )?(?:пишете|пращате)|маған жазба\w*|(?:хабар|смс|хат)\S*\s(?:\S+\s)?(?:жібер|жазб|сал)м?[еаб]\S*|mesaj g[oö]nd[eə]rm[eə]\w*|xabar yubor?mang|செய்தி(?:கள்)?\s(?:\S+\s)?வேண்டாம்|(?:సందేశాలు|మెసేజ్\S*)\s\S*(?:పంపవద్దు|వద్దు)|(?:sitaki|hatutaki|usinitumie|msinitumie|tusitumie) (?:hii |tena )?(?:ujumbe|jumbe|sms|meseji)",
    r"^\W*[\U0001f6d1\u26d4\U0001f6ab\u270b\U0001f590\u274c\U0001f645]\W*$",
    r"退订|退訂|取消订阅|取消訂閱|配信停止|(?:(?:不要|别|別|勿|请勿|請勿)再?(?:给我|給我|跟我|向我)(?:发|發|寄|传|傳|推送)|(?:不要|别|別|请勿|請勿)再?(?:联系|聯繫|聯絡|打扰|打擾|骚扰|騷擾|推送|烦|煩)|(?<![批单單件货貨箱款先份盒袋品])(?<!下的)(?<!色的)(?:不要|别|別|请勿|請勿)再?[发發傳传](?:了?$|短信|簡訊|信息|訊息|讯息|消息|广告|廣告))",
    r"(?:不想|不需要|不愿|不願)(?:再)?(?:收到|接收|收|要)|(?:删除|刪除|移除|删掉|刪掉|去掉)(?:我|这个|這個)?(?:的)?(?:号码|號碼|电话|電話|名字|资料|資料)?|拒收|停止(?:发送|發送|短信|传送|傳送|推送|接收)",
    r"送らない|送るな|送信(?:を)?(?:停止|しない|やめ)|配信(?:を)?(?:停止|解除|やめ)|送るの(?:は|を)?(?:もう)?(?:やめ|止め)|(?:通知|配信|送信|お知らせ)(?:は|を)?(?:もう)?(?:止め|やめ|停止し)|(?:メッセージ|メール|ショートメール|sms)(?:は|を)?(?:もう)?(?:停止し|いりません|不要|やめて|止めて|けっこう|結構)|(?:番号|リストから)(?:を)?(?:外|削除|消)|登録(?:を)?解除",
    r"수신\s?거부|보내지\s?(?:마|말)|(?:문자|메시지|연락)(?:를|을|는|은)?\s?(?:그만|중지|받고 싶지|하지\s?(?:마|말)|원하지)|그만\s?보내|번호(?:를|을)?\s?(?:삭제|지워)|연락하지|수신\s?거절|명단에서",
    r"(?:لا|ما|مش|بلاش|عدم)\s?(?:\w+\s){0,2}(?:(?:ترسل|تبعت|ارسال|إرسال)\w*\s(?:\w+\s)?(?:لي|لنا|رسائل|رسايل|الرسائل|مرة|بعد|تاني)|تراسل\w*|رسائل|رسايل|تزعج\w*|تتواصل\w*)|(?:احذف|امسح|شيل|أزل|ازيل|ازل|حذف|إزالة|ازالة)\w*\s?(?:\w+\s){0,1}(?:رقم|اسمي|من القائمة|من قائمت)\w*|(?:توقف|أوقف|اوقف|وقف|بطل|كف|كفوا)\w*\s(?:عن\s)?(?:\w+\s)?(?:ارسال|إرسال|مراسل|الرسائل|الرسايل|رسائل|المراسل)\w*|(?:الغاء|إلغاء)\s?(?:الاشتراك|اشتراكي|الرسائل)",
    r"(?:תפסיקו|הפסיקו|תורידו|הורידו|תסירו|הסירו|תמחקו)\w*\s?(?:\w+\s){0,2}(?:לשלוח|אותי|מהרשימה|המספר|את המספר)\w*|אל\s(?:תשלח|תכתב|תיצור)\w*",
    r"(?:संदेश|मैसेज|मेसेज|sms)\s?(?:\w+\s)?(?:बंद|मत|नहीं|न(?!हीं))(?!\s?(?:मिल|आय|आई|आ रह|पहुँ|पहुं|देख|खुल|दिख|भेजा))|मत\s?भेज|پیام ندهید|پیام نفرستید|پیامک نفرستید|میسج (?:نہ|مت|بند)|মেসেজ\s?(?:\w+\s)?(?:বন্ধ|দেবেন না|পাঠাবেন না)|不要讯息",
    r"(?<![批单單件货貨箱款先份盒袋品])(?<!下的)(?<!色的)(?:不要|别|別|请勿|請勿|不用|不必|唔好)(?:来|來|再)*(?:烦我|煩我|吵我|发送|發送|寄(?:给我|給我|了)|send|(?:发|發)(?:垃圾|廣告|广告)|再(?:发|發|傳|传|寄)了?\W*$)|(?:不想|不希望|不愿|不願)(?:再)?(?:被打扰|被打擾|收到)|(?:拒绝|拒絕|谢绝|謝絕)(?:接收|接受|打扰|打擾|推销|推銷|联系|聯絡|任何)|不接受推[销銷]|停止(?:给|給|向)我|(?:不要|别|別|请勿|請勿)(?:再)?(?:推销|推銷|找我|打来|打來|打给我|打給我)|(?:不要|别|別)再?(?:发|發)了吗|(?:把我|我)(?:的)?(?:移出|移除|删|刪|拉黑|去掉)|你(?:已)?被(?:我)?拉黑|麻烦(?:不要|别)|不要给我打电话发|(?<![批单單件货貨箱款先份盒袋品])(?<!下的)(?<!色的)(?:不必|不用|唔好)再(?:发|發|傳|传|寄)了?\W*$|停止(?:骚扰|騷擾|联系|聯絡|聯繫|打扰|打擾)|我的(?:号码|號碼|电话|電話|名字|资料)(?:删|刪)(?:了|掉|除)|取消(?:短信|簡訊|信息)|(?:没有?|沒有?|从未|從未)(?:订阅|訂閱|授权|授權)(?:过|過)?|(?:不需要|不要收)(?:这些|這些|你们的|你們的)?(?:短信|信息|讯息|簡訊|消息|广告)",
    r"^\W*[\U0001f6d1\u26d4\U0001f6ab]\W*(?:te?xts?|messages?|sms)\W*$",
    r"(?:再|又|继续|繼續)\S{0,2}?(?:发|發|傳|传|骚扰|騷擾|打|烦|煩)[^。，,.!\s]{0,6}(?:投诉|投訴|报警|報警|举报|舉報|拉黑|屏蔽|封锁|封鎖|告你|起诉)|^\W*(?:我)?(?:要|已|已经|會|会)?(?:举报|舉報|拉黑|封锁|封鎖|屏蔽)(?:了|你|你们|你們)*\W*$|(?:停止|不要|別再|别再|勿)(?:傳|传|寄|發|发|推)\w{0,4}(?:訊|讯|信|簡|短|給我|给我)|別再傳|别再传|别再发(?!错|货)",
    r"送ってこないで|送らないで|連絡(?:いりません|不要|してこない|(?:は|を)?(?:もう)?(?:やめ|止め))|連絡しないで|配信停止|受け取りたくない",
    r"문자.{0,6}(?:싫|안 받|거부)|받기 싫|정지해\s?주세요|연락\s?(?:하지|그만)|제\s?번호.{0,4}(?:삭제|지워|빼)",
    r"متبعت\w*|بطلوا\s\w*(?:تبعت|رسا)\w*|كفاي[ةه]\s(?:رسا|بقى)\w*|امسحوا?\sالرقم",
    r"לה(?:סיר|וריד)\s(?:אותי|את המספר)|(?:תפסיקו|הפסיקו|מספיק)\s(?:לשלוח|עם ה)",
    r"(?:मेरा|यह)\s(?:नंबर|नम्बर)\s(?:\S+\s){0,2}(?:हटा|निकाल|मिटा)|(?:मैसेज|संदेश|मेसेज|एसएमएस)\s(?:\S+\s){0,2}(?:बंद|मत|नहीं)(?!\s?(?:मिल|आय|आई|आ रह|पहुँ|पहुं|देख|खुल|दिख|भेजा))|(?:अपडेट|अलर्ट|नोटिफिकेशन|ऑफर|प्रमोशन|विज्ञापन|सूचना)\S*\s(?:भेजना\s)?(?:(?:बंद|बन्द)\sकर|मत\sभेज|नहीं\sचाहिए)|सदस्यता\sसमाप्त|सब्सक्रिप्शन\sबंद",
    r"(?:پیام|پیامک|اس ام اس)\s?(?:\S+\s){0,2}(?:ندید|ندهید|نفرست\S*|نمی|نمیخوا\S*|نفرستین)|(?:شماره)\S*\s(?:\S+\s){0,2}(?:حذف|پاک)|نمی\s?‌?خوا\S*\s(?:پیام|پیامک)|لغو\s(?:اشتراک|پیام)",
    r"(?:نمبر)\s(?:\S+\s){0,3}(?:نکال|ہٹا|ختم)|(?:پیغام|پیغامات|میسج|میسجز)\s(?:\S+\s){0,2}(?:نہیں|نہ|مت|بند)|ان\s?سبسکرائب",
    r"(?:মেসেজ|এসএমএস|বার্তা)\s(?:\S+\s){0,2}(?:বন্ধ|না|চাই না|পাঠাবেন না|দিবেন না|দেবেন না)|(?:নম্বর|নাম্বার)\S*\s(?:\S+\s){0,3}(?:মুছে|বাদ|সরি)",
    r"(?:หยุด|เลิก|อย่า|ห้าม|ไม่ต้อง|ยกเลิก)(?:มา)?(?:การ)?(?:ส่ง|รับ(?!ผิด|รอง)|(?:โทรหรือ)?(?:ส่ง|ติดต่อ|ทัก)(?!คนขับ|ลูกค้า))|ไม่(?:ต้องการ|อยาก)(?:ได้)?รับ|ลบ(?:เบอร์|ชื่อ)",
    r"(?:διαγρα|βγαλτε|μη(?:ν)?\s(?:μου\s)?(?:ξανα)?στελ|μη(?:ν)?\s(?:μου\s)?(?:ξανα)?στειλ)\w*(?:\s\S+){0,4}\s?(?:μηνυμα|στελν|αριθμο|λιστα|ξανα|αλλο)?\w*|δεν\sθελω\s(?:αλλα\s)?(?:μηνυμ|sms)\w*|απεγγραφ\w*",
    r"уберите (?:мой|меня)|удалите (?:мой|меня|его|номер)|не давал\w* согласия|видал[iі]ть (?:м[iі]й|мене)|припин[iі]ть\s\w*(?:надсил|писати)\w*|досить (?:слати|писати)|не присылайте|отзываю согласие",
    r"widerruf\w* (?:ich )?(?:hiermit )?(?:meine )?(?:einwilligung|zustimmung)|revoco il (?:mio )?consenso|cofam zgod|nie wysylac mi|przestancie (?:do mnie )?(?:pisac|wysylac)|vill inte (?:ha|fa) (?:fler|mer)|sluta (?:messa|skicka|sms)|slett (?:nummeret|meg)|meld meg av",
    r"mesaj gonderme\w*|mesaj(?:lari)? (?:durdur|kes)\w*|tidak mau (?:terima|menerima) (?:pesan|sms)|(?:nu-?mi|nu imi) mai trimite\w*|opriti mesajele|stergeti (?:numarul|ma)|mera number (?:hata|delete|nikal)\w*|message mat\b|tanggal(?:in)? (?:nyo )?(?:ang )?(?:number|ako)",
)
"""What says so wherever it stands, in scripts that part no words, or decline them."""
