import { pattern } from '../pattern';

/**
 * Words that stand before an author's name, lower case, as parts of patterns: a line for a language or a family. They
 * count at the beginning of a byline or of one of its parts only.
 */
export const LEADS = [
  'by|authors?|author\\(s\\)|reporter|reporting|words|byline',
  'von|vom|autor(?:es|in|en|:innen)?|(?:text|texte|texto|testo|tekst|teksti)(?:\\s?(?:und|et|y|e|en|och|og|ja|i|a|&|\\+)\\s?(?:fotos?|photos?|bild(?:er)?|kuvat?|zdjęcia|fotografie|video))?|interview:|beitrag:|ein (?:beitrag|artikel) von|(?:geschrieben|verfasst|veröffentlicht|aufgezeichnet|protokolliert) von|das (?:gespräch|interview) führten?|die fragen stellten?|(?:es|aus [\\p{L}-]{3,20}) berichte[nt]',
  'par|auteur(?:s|rice|e)?(?:\\(s\\))?|(?:écrit|publié|posté|rédigé|recueilli|signé|mis en ligne)e?s? par',
  'por:?|textos|(?:escrito|publicado|redactado|elaborado) por',
  'di|da|dal(?:la)?(?= nostr)|autore|autrice|autori|(?:scritto|pubblicato) da|a cura d(?:i|ella?|el|egli)',
  'door|geschreven door|van(?= onze )|tekst|de',
  'av|af|ad|skriven av|skrevet(?:\\s(?:af|av))?|skribent|forfatter|journalist:',
  'kirjoittaja|kirjoittanut|höfundur|texti',
  'autorzy|autor(?:ka|i)|tekst|napisał[ai]?|oprac(?:ował[ai]?|\\.)|redagował[ai]?',
  'autořa|autoři|autorka|napsal[ai]?|připravil[ai]?|napísal[ai]?|pripravil[ai]?|autori|píše',
  'szerző(?:k|je)?|írta|szöveg',
  'autoare|scris de|publicat de|redactat de|postat de',
  'piše|pišu|napisal[ai]|avtor(?:ica|ji)?|tekst|besedilo|autor(?:ica|i)?',
  'autor(?:ius|iai|ė|s|e|i)|parengė|raksta|autorid|kirjutas',
  'yazan|yazar(?=\\s?:)|yazı(?=\\s?:)|haber(?=\\s?:)|muhabir|haberi hazırlayan|hazırlayan',
  'oleh|penulis|reporter|wartawan|laporan|ditulis oleh|disusun oleh|karya',
  'bởi|tác giả|bài viết|người viết|thực hiện',
  'mwandishi|waandishi|imeandikwa na|marubuci|láti ọwọ́|lati ọwọ',
].join('|');

/** The same for scripts in which the word may touch the name; ends at the name, at a colon or at a stroke. */
export const OTHER_SCRIPTS = [
  '(?:από τ(?:ον|ην)|του|της|τ(?:ων)|γράφ(?:ει|ουν)(?: ο| η| οι)?|συντάκτ(?:ης|ρια|ες)|κείμενο|επιμέλεια)(?![\\p{L}])',
  '(?:от|автор(?:ка|и|ы)?|аутор(?:ка|и)?|текст|подготовил[аи]?|підготу(?:вав|вала)|пише|пишу|пишет|беседовал[аи]?|записал[аи]?|написал[аи]?|материал подготовил[аи]?|жазған|хабарлайды)(?![\\p{L}])',
  '(?:بقلم|كتب(?:ت|ه|ته)?(?=[\\s:：])|تأليف|تقرير|إعداد|اعداد|حوار|حاور(?:ه|ته)|نوشته|نویسنده|به قلم|گزارش|گردآورنده|تحریر|رپورٹ|از قلم)(?![\\p{L}])',
  '(?:מאת|כתב(?:ה|ו)?|נכתב על ידי)(?![\\p{L}])',
  '(?:द्वारा|लेखक|लेखिका|रिपोर्ट|लिखित|लेखन|लेख(?=\\s?:)|by)(?![\\p{L}\\p{M}])',
  '(?:লেখক|লিখেছেন|লেখা|প্রতিবেদক|প্রতিবেদন|রিপোর্ট)(?![\\p{L}\\p{M}])',
  '(?:எழுதியவர்|எழுதியது|ஆக்கம்|కథనం|రచయిత|ಲೇಖಕ|ലേഖകൻ|લેખક|ਲੇਖਕ)(?![\\p{L}\\p{M}])',
  'โดย|ผู้เขียน|เรื่อง(?=\\s?[:：])|เขียนโดย|รายงานโดย',
  '(?:ავტორი|հեղինակ(?:՝)?|በ|ደራሲ)(?![\\p{L}])',
  '著者|執筆者?|作者|撰文|撰稿人?|文字?(?=\\s?[:：/／|｜・])|取材・文|文・写真|文と写真|聞き手(?=\\s?[:：])|(?:本[报報刊]|实习|實習|特[约約])?(?:见习)?(?:记者|記者)(?!会|會|協|协|团|團)(?=[\\s:：/／|｜]|\\p{Script=Han}{2,4}(?:$|[\\s/／|｜、，]))',
  '글(?:\\s?[·・,]\\s?사진)?(?=[\\s:：/／])|글쓴이|작성자|취재(?=\\s?[:：])|기자(?=\\s?[:：])',
].join('|');

/** Leads of one language that are names or words of others: asked only where the page is in that language. */
export const OWN_LEADS: Record<string, string> = {
  ca: 'per',
  sw: 'na',
  sq: 'nga|shkruan',
  tl: 'ni|nina|ulat ni',
  fil: 'ni|nina|ulat ni',
  ga: 'le',
  eu: 'egilea',
  ha: 'daga',
  so: 'qore|waxaa qoray|w\\.q',
  az: 'müəllif',
  uz: 'muallif',
};

const GENRE =
  '(?:gast)?(?:kommentar|beitrag|analyse|interview|reportage|kolumne|bericht|essay|porträt|glosse|leitartikel|rezension|protokoll)|tribune|entretien|chronique|enquête|portrait|récit|critique|propos recueillis|article|intervista|commento|analisi|editoriale|articolo|servizio|entrevista|reportaje|reportagem|análisis|análise|crónica|crônica|columna|coluna|opinión|opinião|artículo|artigo|column|opinie|verslag|krönika|ledare|kronikk|felieton|komentarz|wywiad|rozhovor|komentář|komentár|intervju|komentar|kolumna|guest column|comment|review';
/** "Eine Analyse von", "Propos recueillis par": a kind of story and the word that leads to its author. */
export const GENRES = `(?:(?:eine?|une?|un|uma?|una|een|en|et|a|an) )?(?:${GENRE}) (?:von|par|por|di|de|da|do|door|van|av|af|by|od)`;

/** Who took, drew, edited, translated: before a colon or a stroke. */
export const OTHERS_WEST =
  'fotos?|fotografie|fotografía|fotografias?|fotografii?|fotografer|fotograf(?:ía)?|fotoğraf(?:lar)?|fotó|fotók|fot\\.|zdjęcia|kuvat?|kuvitus|valokuva|bild(?:er)?|myndir?|ljósmynd(?:ir)?|photos?|photographies?|photographer|ảnh|hình ảnh|imagen|imágenes|imagem|imagens|immagini|video|vídeo|illustration(?:en|s)?|ilustraci(?:ón|ones)|illustrazioni?|ilustrasi|ilustracja|ilustrações|grafik|infografía|editors?|editing|reviewers?|fact[\\s-]?check(?:er|ing)?|übersetzung(?: und \\p{L}+)?|geprüft|geprüft von|redigiert von|bearbeitet von|traduction|traducción|traductor|tradução|traduzione|tłumaczenie|překlad|oversettelse|översättning|vertaling|fordítás|relu par|vérifié par|revisado por|editado por|editor|edición|edição|montaje|redaktör|redaktion|redakcja|redakce|redacción|redigering|redaktør|penyunting|editör|toimetaja|redakcja tekstu|images?|pictures?|pics?|credits?|copyright|sources?|quellen?|fuentes?|fonte|fonti|bron(?:nen)?|kilder?|källa|źródło|zdroj|forrás|sursa|izvor|kaynak|sumber|nguồn|in';
/** The same in other scripts. */
export const OTHERS_EAST =
  'фото|видео|відео|иллюстрации|редактор(?:ка)?|редактура|источник|джерело|извор|перевод|переклад|φωτο(?:γραφίες)?|φωτογραφία|πηγή|μετάφραση|تصوير|صور|ترجمة|المصدر|عکس|مترجم|منبع|צילום|צילומים|תמונות|עריכה|עורך|תרגום|संपादन|संपादक|फोटो|स्रोत|ছবি|সম্পাদনা|সূত্র|படம்|மூலம்|ภาพ|ภาพถ่าย|แปล|ที่มา|図|訳|图|圖|译|譯|사진|편집|영상|그래픽|번역|출처';

/** What people are, in the languages of the alphabet. */
export const ROLES =
  'correspondents?|reporters?|editors?|writers?|columnists?|journalists?|producers?|contributors?|analysts?|anchor|commentator|critic|blogger|copywriter|strategist|specialist|expert|consultant|coordinator|director|manager|president|founder|co-founder|ceo|cto|cfo|cmo|head of|chief|officer|professor|lecturer|fellow|researcher|scientist|engineer|developer|designer|architect|dietitian|nutritionist|physician|psychologist|therapist|attorney|lawyer|economist|historian|photographer|photojournalist|videographer|staff|intern|redakteur(?:in)?|ressortleiter(?:in)?|chefredakteur(?:in)?|[a-z]*korrespondent(?:in|en)?|reporterin|volontär(?:in)?|autorin|journaliste|journalist(?:in|en)?|rédact(?:eur|rice)(?: en chef)?|correspondante?|envoyée? spéciale?|enviad[oa] especial|redactora?|corresponsal|periodista|columnista|economista|inviat[oa]|giornalista|corrispondente|hoofdredacteur|redacteur|verslaggeefster|verslaggever|correspondente?|medarbejder|redaktør|repórter|jornalista|colunista|dziennikar(?:z|ka)|reporter(?:ka)?|redaktor(?:ka)?|korespondent(?:ka)?|publicyst(?:a|ka)|novinář(?:ka)?|novinár(?:ka)?|zpravodaj(?:ka)?|spravodajca|újságíró|tudósító|jurnalist[ăa]?|novinar(?:ka)?|dopisnik|žurnalist(?:as|ė|s|e)|ajakirjanik|toimittaja|reportern?|reportteri|kirjeenvaihtaja|skribent|blaðamaður|wartawan|jurnalis|kontributor|muhabir(?:i)?|gazeteci|phóng viên|mwandishi';
/** The same in other scripts. */
export const ROLES_EAST =
  'корреспондент(?:ка)?|кореспондент(?:ка)?|журналист(?:ка)?|журналіст(?:ка)?|обозреватель|оглядач(?:ка)?|спецкор|колумнист|новинар(?:ка)?|дописник|δημοσιογράφος|ανταποκρ(?:ιτής|ίτρια)|αρθρογράφος|صح(?:في|افي)ة?|مراسلة?|محررة?|كاتبة?|خبرنگار|روزنامه‌نگار|نامہ نگار|صحافی|עיתונאית?|כתבת?|פרשנ(?:ית)?|संवाददाता|पत्रकार|उप संपादक|সংবাদদাতা|প্রতিনিধি|সাংবাদিক|நிருபர்|செய்தியாளர்|ผู้สื่อข่าว|นักข่าว|編集部|論説委員|解説委員|特派員|特派员';

/** What is surely a desk where it stands with another word, beside a date. */
export const SURE_DESK = pattern(
  String.raw`(?<!\p{L})(?:desk|staff|bureau|newsroom|editors|editorial (?:board|team)|(?:our |staff |special )(?:correspondent|reporter)s?|[\p{L}-]*redaktion|redaksi|redacción|redacció|redazione|rédaction|redactie|redação|redacția|toimitus|redaksjonen|redaktionen|redakcja|redakce|redakcia|redakcija|szerkesztőség|toimetus|haber merkezi|ban biên tập|tim liputan)(?!\p{L})`,
);
/** The same in other scripts. */
export const SURE_DESK_EAST =
  /डेस्क|ब्यूरो|निज(?:ी)? संवाददाता|নিজস্ব প্রতিবেদক|ডেস্ক|স্টাফ রিপোর্টার|டெஸ்க்|செய்திப்பிரிவு|กองบรรณาธิการ|редакци|редакці|σύνταξη|هيئة التحرير|قسم الأخبار|مركز الأخبار|تحریریه|ویب ڈیسک|מערכת/u;

/** Words of two signs and more in scripts without spaces: they count wherever a colon or a stroke follows. */
export const OTHERS_UNSPACED =
  '写真|撮影|編集者?|翻訳|イラスト|監修|摄影|攝影|图片|圖片|编辑|編輯|责编|責編|责任编辑|責任編輯|校对|校對|审核|翻译|翻譯|来源|來源';
/** The same of those who wrote. */
export const AUTHORS_UNSPACED =
  '(?:作者|撰文|撰稿|著者|執筆|记者|記者)\\s?[:：/／|｜]|(?<=^|[\\s（(])(?:记者|記者)(?=\\p{Script=Han}{2,4}(?:$|[\\s/／|｜、，]))';
