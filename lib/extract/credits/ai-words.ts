import { pattern } from '../pattern';

/** What machines are called that make texts and pictures; forms of newsrooms' AI guidelines and labels. */
const MACHINE = [
  '(?:generative )?(?:ai|a\\.i\\.)(?=[^\\p{L}]|$|-)|artificial intelligence|large language models?|llms?(?=[^\\p{L}])|chat ?gpt|gpt-\\d|midjourney|dall[-·. ]?e|bing (?:image creator|designer|create)|copilot|stable diffusion|adobe firefly|google gemini|(?:with|by|using) (?:gemini|claude|grok|perplexity)|machine learning', // en
  'ki(?=[^\\p{L}]|$|-)|künstliche[rn]? intelligenz|maschinelle[rn]? unterstützung|maschinell(?= (?:erstellt|erzeugt|generiert|geschrieben|zusammengefasst))', // de
  'ia(?=[^\\p{L}]|$|-)|intelligence artificielle|inteligencia artificial|inteligência artificial|intelligenza artificiale|inteligență artificială|inteligenț\\p{L}+ artificial\\p{L}+', // fr, es, pt, it, ro
  'kunstmatige intelligentie|kunstig intelligens|konstgjord intelligens|artificiell intelligens|tekoäly\\p{L}*', // nl, nordic
  'sztuczn\\p{L}+ inteligencj\\p{L}+|uměl\\p{L}+ inteligenc\\p{L}+|umjetn\\p{L}+ inteligencij\\p{L}+|искусственн\\p{L}+ интеллект\\p{L}*|нейросет\\p{L}+|штучн\\p{L}+ інтелект\\p{L}*|ии(?=[^\\p{L}]|$)|изкуствен\\p{L}* интелект\\p{L}*', // slavic
  'yapay zek[aâ]\\p{L}*|τεχνητή\\p{L}* νοημοσύνη\\p{L}*|الذكاء الاصطناعي|بالذكاء الاصطناعي|kecerdasan buatan|trí tuệ nhân tạo', // tr, el, ar, id, vi
  'एआई|कृत्रिम बुद्धिमत्ता|आर्टिफिशियल इंटेलिजेंस|生成ai|ai(?=[がでにをのはとか生創创])|人工知能|人工智能|人工智慧|인공지능', // hi, ja, zh, ko
].join('|');

/** What they are said to have done. */
const MADE = [
  'generat|creat(?:ed|ion)|writ(?:ten|ing)|produced|made|translat|summari[sz]|illustrated|edited|drafted|assist|help|narrated|transcribed|us(?:ed|ing|e of)|intervention', // en
  'erstellt|generiert|übersetzt|erzeugt|verfasst|geschrieben|zusammengefasst|hilfe|unterstützt|unterstützung|vertont|gemacht', // de
  "génér|créée?s?|réalis|tradui|rédig|résum|l'aide|assist|produite?s?", // fr
  'generad|cread|elaborad|traducid|redactad|escrit|resumid|ayuda|apoyo|realizad|gerad|criad|produzid|traduzid|auxílio|ajuda', // es, pt
  'creat[oaie]|realizzat|tradott|scritt[oaie]|ausilio|aiuto', // it
  'gemaakt|gegenereerd|vertaald|geschreven|samengevat|hulp|laget|lagd|generer|lavet|skap(?:ad|at|t)|skrev|oversat|översatt|hj[eäæ]lp|oppsummer|sammanfatt|luotu|tehty|tuotettu|avulla', // nl, nordic
  'wsparci|powstał|wygenerowan|stworzon|przygotowan|przetłumaczon|pomoc|создан|сгенерирован|перевед|написан|помощ|створен|допомог', // slavic
  'oluştur|üretil|hazırlan|çevril|إنشا|توليد|ترجم|بمساعدة|باستخدام|dibuat|dihasilkan|diterjemahkan|bantuan', // tr, ar, id
  'बनाई|बनाया|तैयार|मदद|生成|作成|翻訳|要約|利用|创作|辅助|翻译|생성|작성|활용', // hi, ja, zh, ko
].join('|');

/** What they are said to have made. */
const WORK = [
  'images?|pictures?|photos?|illustrations?|artwork|graphics?|articles?|stor(?:y|ies)|summar(?:y|ies)|translations?|headlines?|audio|texts?|content|posts?|key (?:points|takeaways)|transcripts?|videos?|news|reports?', // en
  'bild\\p{L}*|foto|artikel\\p{L}*|text\\p{L}*|beitrag\\p{L}*|zusammenfassung|übersetzung|meldung|inhalte?|überschrift|titelbild|symbolbild', // de
  'résumé|traduction|texte|visuel|contenu|imagen|ilustración|artículo|resumen|traducción|texto|nota|noticia|contenido|imagem|artigo|resumo|tradução|matéria|conteúdo|immagine|articolo|sintesi|riassunto|traduzione|testo', // romance
  'afbeelding|beeld|samenvatting|vertaling|bericht|tekst|sammendrag\\p{L}*|oppsummering\\p{L}*|saken|teksten|sammanfattning\\p{L}*|resum[eé]\\p{L}*|opsummering\\p{L}*|bilden|bildet|billedet|kuva|juttu', // nl, nordic
  'grafik\\p{L}|zdjęci\\p{L}|obraz|tekst|streszczenie|podsumowanie|изображени\\p{L}|картинк\\p{L}|иллюстраци\\p{L}|текст|перевод|зображення', // slavic
  'görsel|haber|özet|çeviri|الصورة|المقال|النص|الترجمة|الملخص|gambar|terjemahan|ringkasan|तस्वीर|फोटो|खबर|लेख|सारांश|अनुवाद|画像|記事|要約|写真|图片|文章|本文|本稿|이미지|기사|요약|사진', // other
].join('|');

const EDGE = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const AI = `(?:${EDGE}|(?<=[\\p{Lo}]))(?:${MACHINE})`;
const MADE_BY = `(?:${EDGE}|(?<=[\\p{Lo}-]))(?:${MADE})`;

/** What cannot be missing where a machine is named: spares most sentences the long patterns. */
const HINT =
  /(?:^|[^a-z])(?:ai|a\.i|ki|ia|llms?|ии)(?:[^a-z]|$)|artific|künstlich|kunstm|maschinell|kunstig|konstgjord|chat ?gpt|gpt-|midjourney|dall|bing|copilot|diffusion|firefly|gemini|claude|grok|perplexity|machine learning|language model|tekoäly|inteligen|intelligen|искусств|нейрос|штучн|изкуств|yapay|τεχνητ|اصطناعي|kecerdasan|trí tuệ|एआई|कृत्रिम|आर्टिफिशियल|生成ai|人工|인공|ai[がでにを로를]/u;
/** How far from the machine's name its work may be named. */
const AROUND = 60;
const NAMED = pattern(AI, 'g');
const DONE = pattern(MADE_BY);
const COMPOUND = pattern(
  `${EDGE}(?:ai|ki|ia)[-‐ ](?:generat|generiert|générée?|gegenereerd|assist|gestützt|genererad|generert)|ai生成|aiが|ai로`,
);

/** A machine and what it did, either way round, near each other in one clause. */
function together(sentence: string): boolean {
  if (COMPOUND.test(sentence)) return true;
  for (const { 0: name, index } of sentence.matchAll(NAMED)) {
    const before = sentence.slice(Math.max(0, index - AROUND), index).replace(/^.*[;!?。]/su, '');
    const after = sentence
      .slice(index + name.length, index + name.length + AROUND)
      .replace(/[;!?。].*$/su, '');
    if (DONE.test(before) || DONE.test(after)) return true;
  }
  return false;
}
/** `no AI was used`, `written by humans, not AI`. */
const WITHOUT = pattern(
  `${EDGE}(?:no|not|without|never|kein\\p{L}*|ohne|nicht|sans|aucune?|pas d['’]|sin|ninguna|sem|nenhuma|senza|nessuna|geen|zonder|ingen|inte|uden|uten|utan|bez|без|ni)\\s(?:\\p{L}+\\s){0,4}?${AI}`,
);
const OBJECT = pattern(`(?:${EDGE}|(?<=[\\p{Lo}-]))(?:${WORK})`);
const OWN = pattern(
  `${EDGE}(?:this|these|our|we|the (?:above|following|accompanying|summary|image|translation|headline|text|article|story)|dies\\p{L}{1,2}|die (?:zusammenfassung|übersetzung)|der (?:text|artikel|beitrag)|das bild|unser\\p{L}*|wir|cet\\p{L}*|ce|ces|nos|notre|est[ea]s?|nuestr\\p{L}+|nest[ea]|noss[ao]|quest\\p{L}*|nostr[oa]|dit|deze|onze|denn[ea]|det|dett?[ae]|vår\\p{L}*|ten|niniejsz\\p{L}+|tento|tato|эт\\p{L}+|ця|цей|bu|هذ\\p{L}+|ini|यह|इस|この|本|此|이)(?![\\p{L}])|^[^\\p{L}]{0,4}(?:\\p{Ll}\\s)?(?:${WORK})|この|本`,
);
/** A picture's own line: `(Image: made with AI)`, `AI-generated image`. */
const OPENS = pattern(
  `^[^\\p{L}]{0,4}(?:(?:quick |key |brief |short )?(?:${WORK})[^\\p{L}]|(?:this|the) (?:${WORK})|(?:${MACHINE})[- ‐](?:generat|generiert|générée?|gegenereerd|assist|created|illustrat|bild|image|photo|foto)|created|made|generated|produced|translated|written|summari[sz]ed|erstellt|erzeugt|generiert|générée?|créée?|generad|cread|gerad|generat|gemaakt|gegenereerd)`,
);
/** Running text has to name itself: "this summary". */
const NAMES_ITSELF = pattern(
  `${EDGE}(?:this|our|dies\\p{L}{1,2}|unser\\p{L}*|cet\\p{L}*|ce|notre|est[ea]|nuestr[oa]|nest[ea]|dest[ea]|quest\\p{L}*|dit|deze|denn[ea]|dett?[ae]|ten|niniejsz\\p{L}+|tento|эт\\p{L}+|ця|цей|bu|هذ\\p{L}+|यह|इस)['’ ](?:\\p{L}+ ){0,2}(?:${WORK})|(?:この|本|此|이) ?(?:${WORK})|(?:${WORK}) ini(?![\\p{L}])`,
);
/** `Image: ChatGPT`, `Representative AI image`: what made a picture, and nothing else. */
const BY_MACHINE = pattern(
  `^[^\\p{L}]{0,4}(?:(?:representative |representational |symbolic )?(?:image|photo|illustration|picture|visual|foto|bild|imagen|imagem|immagine|symbolbild)(?: credits?| by| von| par| por)?\\s?[:：/|-]\\s?|(?:representative|representational|symbolic) )(?:${MACHINE})(?:[- ](?:image|photo|illustration|bild|foto))?[^\\p{L}]{0,4}$`,
);
/** News about machines instead of a notice. */
const NEWS = pattern(
  String.raw`(?:^|[^\p{L}])(?:said|says|told|according|announced|launched|study|researchers?|police|sagte|laut|zufolge|forscher|polizei|dit|selon|dijo|según|disse|segundo|ha detto|secondo|viral|fake|deepfake|gefälscht|(?<!not )shows?|showing|zeigt|zeigte|warned|warns|companies|users|startup)(?=[^\p{L}]|$)`,
);

/**
 * Whether a lower-case sentence says that a machine made, or did not make, this story, its picture, its summary or its
 * translation. `near` is how freely it may say so: in a caption its opening words suffice, in a line set apart it
 * has to name what was made, in running text it has to speak of itself.
 */
export function saysMachine(sentence: string, near: 'caption' | 'apart' | 'running'): boolean {
  if (sentence.length > 420 || !HINT.test(sentence)) return false;
  if (near === 'caption' && sentence.length < 60 && BY_MACHINE.test(sentence)) return true;
  const made = together(sentence);
  const without = !made || near !== 'caption' ? WITHOUT.test(sentence) : false;
  if (!made && !without) return false;
  if (NEWS.test(sentence) && !pattern`^[^\p{L}]{0,4}(?:this|dies|cet|est|quest|dit|denne)`.test(sentence))
    return false;
  if (near === 'caption') return OPENS.test(sentence) && sentence.length < 200;
  if (near === 'running') return NAMES_ITSELF.test(sentence) && !/["“”„«»]/u.test(sentence);
  const translated = /^[^a-z]{0,4}(?:machine[- ])?translated/u.test(sentence);
  if (!OBJECT.test(sentence) && !translated && !(without && OWN.test(sentence))) return false;
  return OWN.test(sentence) || OPENS.test(sentence);
}
