import { pattern } from '../pattern';

/**
 * The words that credits are made of, language by language. All are lower-case pieces of regular expressions that run
 * over lower-case text. After each group stands where its forms were read.
 */

/** Words for agencies in general. Singular ones only where they cannot be somebody's agency. */
export const GENERIC: readonly string[] = [
  'agencies', // byline and end note of Indian, Gulf and Pakistani dailies, en
  'news agencies', // "SOURCE: News agencies", Gulf broadcasters, en
  'agency inputs', // Indian dailies, en
  'agency reports', // African dailies, en
  'agency report', // Nigerian dailies, en
  'news agency', // byline of Indian weeklies, en
  'wire services', // US and Philippine dailies, en
  'wire service', // US dailies, en
  'wire reports', // US regional dailies, en
  'wire report', // US regional dailies, en
  'news wires', // US dailies, en
  'newswires', // business dailies, en
  'wires', // "staff and wires", US dailies, en
  'agenturen', // "ORF.at/Agenturen", Austrian broadcasters, de
  'nachrichtenagenturen', // Swiss dailies, de
  'agenturmaterial', // "mit Agenturmaterial", regional dailies, de
  'agenturmeldungen', // regional dailies, de
  'agences', // "avec agences", Belgian and Swiss dailies, fr
  'agences de presse', // fr
  'agencias', // "elDiario.es / Agencias", dailies, es
  'agencias de noticias', // es
  'agências', // "com agências", dailies, pt
  'agências de notícias', // pt
  'agenzie', // "con agenzie", dailies, it
  'persbureaus', // nl
  'agentschappen', // Flemish dailies, nl
  'nyhetsbyråer', // sv, no
  'nyhedsbureauer', // da
  'uutistoimistot', // fi
  'agencje', // pl
  'agencies of news', // en, translated imprints
  'tiskové agentury', // cs
  'agentury', // cs, sk
  'hírügynökségek', // hu
  'agenții', // ro
  'agencije', // hr, sr, sl
  'агенције', // sr
  'агенции', // bg, ru
  'агентства', // ru, uk
  'ajanslar', // tr
  'haber ajansları', // tr
  'وكالات', // byline and dateline, Arab dailies, ar
  'الوكالات', // ar
  'سوكنوت', // he, transliterated in Arab dailies of Israel
  'סוכנויות הידיעות', // he
  'خبرگزاری‌ها', // fa
  'एजेंसी', // Hindi dailies, hi
  'एजेंसियां', // hi
  'एजेंसियाँ', // hi
  'एजेंसियों', // hi
  'न्यूज एजेंसी', // hi
  'kantor berita', // id
  'agensi', // ms
  'สำนักข่าว', // th
  'theo các hãng', // vi
  '综合外电', // zh
  '外電', // zh
];

/** The same, of languages and wordings that the page's own script can do without. */
export const MORE_GENERIC: readonly string[] = [
  'agency reporter', // Nigerian dailies, en
  'news services', // "From news services", US dailies, en
  'news service reports', // "From staff and news service reports", US dailies, en
  'persagentschappen', // Flemish dailies, nl
  'информагентства', // ru
  'інформагентства', // uk
  'πρακτορεία', // el
  'ειδησεογραφικά πρακτορεία', // el
  'agentūros', // lt
  'žiniasklaida ir agentūros', // lt
  'agentūras', // lv
  'agentuurid', // et
  'וסוכנויות הידיעות', // "and agencies", dailies, he
  'סוכנויות', // he
  'समाचार एजेंसी', // "समाचार एजेंसी ANI", Hindi dailies, hi
  'वृत्तसंस्था', // byline of Marathi dailies, mr
  'एजन्सी', // mr
  'एजेन्सी', // Nepali dailies, ne
  'সংবাদ সংস্থা', // byline of Bengali dailies, bn
  'এজেন্সি', // bn
  'એજન્સી', // gu
  'ਏਜੰਸੀ', // pa
  'ایجنسیاں', // Urdu dailies, ur
  'ایجنسی', // ur
  'خبر ایجنسی', // ur
  'خبر ایجنسیاں', // ur
  'ஏஜென்சி', // ta
  '綜合外電', // "編譯／綜合外電", Taiwanese dailies, zh
  '综合外媒', // zh
  '綜合外媒', // zh
];

/** Words that name a source and are followed by it: `Quelle: dpa`. */
export const SOURCE_HEADS: readonly string[] = [
  '(?:text |news |story )?sources?', // "SOURCE: News agencies", en
  'other sources', // "Additional sources • AP", European broadcasters, en
  'additional sources',
  '(?:weitere |text)?quellen?(?:nangabe)?', // "Weitere Quellen • AP", "Quelle: ntv.de, ino/dpa", de
  '(?:autres )?sources? additionnelles?', // "sources additionnelles • AP", fr
  'fuentes?(?: adicionales)?', // es
  '(?:outras )?fontes?(?: adicionais)?', // pt
  'fonti?(?: aggiuntive)?', // it
  'bron(?:nen)?', // nl
  'kilder?', // da, no
  'källa|källor', // sv
  'lähde|lähteet', // fi
  'źródł[oa]', // pl
  'zdroje?', // cs, sk
  'forrás(?:ok)?', // hu
  'surs[aăe]', // ro
  'šaltini(?:s|ai)|informacijos šaltini(?:s|ai)', // "Šaltinis: BNS", portals, lt
  'avots|avoti', // lv
  'allik(?:as|ad)', // et
  'heimild(?:ir)?', // is
  'burimi', // sq
  'mənbə', // az
  'font|fonts', // ca
  'izvori?', // hr, sr
  'vir', // sl
  'извори?', // sr, mk
  'източни(?:к|ци)', // bg
  'источники?', // ru
  'джерел[оа]', // uk
  'πηγή|πηγές', // el
  'kaynak', // tr
  'المصدر|مصدر|المصادر', // ar
  'منبع', // fa
  'מקור', // he
  'स्रोत|सोर्स', // hi
  '(?:তথ্য)?সূত্র|সুত্র', // "সূত্র: …", Bengali portals, bn
  'ماخذ', // ur
  'sumber', // id, ms
  'nguồn', // vi
  'ที่มา', // th
  '(?:文章|新闻|本文|消息|资料|稿件)?来源|(?:文章|新聞|本文|消息|資料)?來源|稿源', // "来源：新华网", zh
  '出典|配信|提供', // ja
  '출처', // ko
];

/** Words that name who wrote. */
export const BY_HEADS: readonly string[] = [
  '(?:written |reported |published |posted )?by', // en
  'from', // "From AP", US broadcasters, en
  'von|der', // de
  'par', // fr
  'por|da|do', // es, pt
  'di|a cura di|dalla', // it
  'door', // nl
  'av|af', // sv, no, da
  'från|fra', // "Från TT", sv; "Fra NTB", no
  'autore?s?|autor(?:in|en)?|auteurs?|authors?', // labels of content systems
  'reported by|reporter', // en
  'opr|oprac', // "oprac. PAP", pl
  'de', // "de Mediafax", ro; es
  'piše|pripremi[ol]', // "Piše: Hina", hr, sr
  'theo', // "Theo Reuters", portals, vi
  'writer|agency|agentur|agencia|agência|agenzia|story|words by', // labels of content systems
  '(?:edited|compiled|curated) by|(?:story|reporting|report) by', // Indian portals, en
  'пише|автор', // sr, ru, uk
  'szerző', // hu
  'laporan', // id
  'بشکریہ', // ur
  'od', // cs, hr
  'από', // el
  'द्वारा', // hi
  'oleh', // id
  'por agencia|by agency',
  'text|texte|texto|testo|tekst', // "Text: dpa", regional dailies, de
];

/** Words after which agencies are a part of the sources beside the outlet's own. */
export const WITH_HEADS: readonly string[] = [
  'with|with the', // "with AP", en
  'mit', // "mit dpa", regional dailies, de
  'avec', // "avec AFP", fr
  'con fonte|con fonti|con', // "con EFE", es, it
  'com|com a', // "com Lusa", pt
  'met', // "met ANP", nl
  'med', // sv, no, da
  'via', // "via AP", en, nl
  'z', // pl
  's|se', // cs
  'cu', // ro
  'za|prema', // hr
  'из|по материалам|по сообщениям|по информации|по данным', // "по материалам ТАСС", ru
  'за матеріалами|за інформацією|за даними', // uk
  'με πληροφορίες(?: από)?', // "Με πληροφορίες από ΑΠΕ-ΜΠΕ", el
  'وكالات', // ar
  'based on', // en
  '(?:with |additional )?(?:reporting|reports|information|material|inputs?|files|details) (?:from|by|of|via)', // "With inputs from PTI", en
  'compiled from', // "Compiled from wire reports", en
  'mit (?:material|informationen|inhalten|texten|agenturmaterial)(?: von| der| des)*', // de
  'unter verwendung von(?: material(?: von| der)?)?', // de
  'avec (?:les )?(?:informations|dépêches?|des informations) (?:de|d|du|des)', // fr
  "d['’]après", // "D’après AFP", African portals, fr
  'con (?:información|informaciones|datos|material|aportes|reportes?|despachos) (?:de|del|e)', // es
  'com (?:informações|conteúdo|material|reportagem|dados) (?:da|do|de|das|dos)', // pt
  'con (?:informazioni|fonti|il contributo) (?:di|da|dell)', // it
  'met (?:informatie|medewerking|bijdragen?) van', // nl
  'इनपुट|इनपुट्स', // "इनपुट - एजेंसी", hi
];

/** Words that stand beside an agency's name and belong to it, or for a desk of the outlet. */
export const DESK =
  'staff|staffs|staff writers?|staff reporters?|writers?|reporters?|correspondents?|online|news|news service|news desk|web desk|desk|newsroom|editors?|team|redaktion|red|red\\.|onlineredaktion|newsdesk|redacción|redação|redazione|rédaction|la rédaction|redactie|redaksjonen|redaktionen|toimitus|redakcja|redakce|redakcija|redacția|редакция|редакція|हिंदी डेस्क|डेस्क|web|own correspondent|our correspondent|special correspondent|bureau|own report|web staff|digital staff|staff report|online staff|rédaction web|web rédaction|la redacción|redacción web|redação web|redazione online|redazione web|van onze redactie|onze redactie|onze verslaggever(?:s)?|webredactie|novinky|newsroom|nyhedsbureauet|inf|onl';

/** Pictures, films and graphics have credits too; those are not the story's. */
export const PICTURE = pattern(
  String.raw`(?:^|[^\p{L}])(?:photos?|fotos?|foto(?:graf|grafía|grafia|credit)\p{L}*|photograph\p{L}*|photo\p{L}+|images?|imagen|imagem|immagine|bild(?:er|quelle|nachweis|rechte)?|afbeelding|beeld|picture|pictures|grafik|graphic|graphics|illustration|infographic|infografik|videos?|getty|shutterstock|imago|picture[- ]alliance|scanpix|handout|archiv|archivbild|file(?! f)|pic|afp via|zdjęcie|fot|zdj|снимка|фото|fotoğraf|kuva|bilde|billede|写真|画像|사진|图|圖|फोटो|तस्वीर|photo credit|credit|titelbild|symbolbild|vidéo|vídeo|أرشيف|ارشيف|cartoon|map|karte|chart)(?=[^\p{L}]|$)`,
);
