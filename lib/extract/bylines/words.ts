import { lower } from '../text';
import { pattern } from '../pattern';

/** Prepositions and labels that stand before an author's name, at the beginning of a byline or of one of its parts. */
const BEFORE =
  'by|von|vom|par|por|di|door|av|af|ad|de|da|autor(?:es|in|en|:innen)?|auteur(?:s|rice|e)?(?:\\(s\\))?|autore|autrice|authors?|author\\(s\\)|autori|redaktion|redacción|redazione|reporter|reporting|words|από|του|της|от|автор(?:ы)?|текст|द्वारा|লেখক|oleh|yazan|penulis|kirjoittaja|text|texte|texto|testo|tekst|teksti|beitrag(?:\\s(?:von|aus))?|ein (?:beitrag|artikel|gastbeitrag|kommentar) von|un article de|skrevet(?:\\s(?:af|av))?|skriven av|szerző|napisał(?:a)?|napsal(?:a)?|escrito por|écrit par|scritto da|geschrieben von|verfasst von|geschreven door|publicado por|publié par|veröffentlicht von|a cura di|κείμενο|por:|byline';
/** "Written by": may stand anywhere in the words. */
const AUTHORED =
  '(?:written|reported|posted|published|words|story|text|article|analysis|opinion|authored|created|contributed|researched|commentary|column|essay|guest post|uploaded|submitted|shared|added)(?:\\s(?:and|&)\\s[a-z-]+)?\\sby';
/** Who did something else: checked, edited, drew, took the picture. No authors. */
const OTHERS =
  '(?:(?:more|articles|posts|stories|all)\\s(?:articles |posts |stories )?(?:by|from)|(?:medically|clinically|peer|expert|scientifically|legally|technically|last|professionally)?[\\s-]?(?:re-?viewed|fact[\\s-]?checked|checked|edited|verified|approved|vetted|illustrated|illustrations?|photographed|photography|photographs?|photos?|pictures?|graphics?|images?|videos?|artwork|art|translated|translation|narrated|updated|hosted|produced|curated|presented|sponsored|powered|supported|designed|medical review|review|editing|cover)\\sby|(?:foto(?:s|grafie|grafía)?|fotos?|bild(?:er)?|photos?|photographies?|video|illustration(?:en)?|grafik|editors?|reviewers?|fact[\\s-]?check(?:er|ing)?|übersetzung(?: und \\p{L}+)?|geprüft|geprüft von|redigiert von|traduction|traducción|tradução|traduzione|relu par|vérifié par|revisado por|editado por|editor|edición|kuvat?|valokuva|фото|редактор|images?|pictures?|pics?|credits?|copyright|sources?|quellen?|fuentes?|fonte|fonti|bron(?:nen)?|kilde|källa|źródło|kaynak|источник|来源|來源|출처|in|사진|写真|編集|编辑|责编|責任編輯|责任编辑)\\s?[:：/])';

const LEAD = pattern(
  String.raw`(?<!\p{L})(?:(?<others>${OTHERS})|(?<authored>${AUTHORED}))(?!\p{L})[\s:：]*`,
  'g',
);
const START = pattern(
  String.raw`^[^\p{L}\p{N}]*(?:(?:${AUTHORED}|${BEFORE})(?![\p{L}'’])[\s:：]*|(?:文|記者|기자|نوشته|بقلم|כתב(?:ה)?|מאת|著者|執筆|作者|撰文|글)\s?[:：/／]?\s*)+`,
);

/** How many characters at the beginning only say that a name follows ("By", "Von:", "Written by"); 0 when none. */
export function leadLength(text: string): number {
  return START.exec(lower(text))?.[0].length ?? 0;
}

/** A stretch of a byline: who wrote, or who did something else. */
export interface Segment {
  text: string;
  /** "Reviewed by", "Photos:": the names are no authors'. */
  others: boolean;
  /** Begins with words that announce an author. */
  lead: boolean;
}

/** Parts the words of a byline at "Written by", "Reviewed by", "Photos:" and their like. */
export function segmentsOf(text: string): Segment[] {
  const found: Segment[] = [];
  let from = 0;
  let others = false;
  let authored = false;
  const push = (end: number): void => {
    const words = text.slice(from, end);
    const length = others ? 0 : leadLength(words);
    if (words.trim() !== '' || others || authored)
      found.push({ text: words.slice(length), others, lead: !others && (authored || length > 0) });
  };
  // What parts the words ends in "by" or in a colon: most lines have neither.
  const words = lower(text);
  for (const match of /by|[:：/]/u.test(words) ? words.matchAll(LEAD) : []) {
    push(match.index);
    from = match.index + match[0].length;
    others = match.groups?.['others'] !== undefined;
    authored = !others;
  }
  push(text.length);
  return found;
}

const ROLE_WORDS =
  'correspondents?|reporters?|editors?|writers?|columnists?|journalists?|producers?|contributors?|analysts?|anchor|commentator|critic|blogger|copywriter|strategist|specialist|expert|consultant|coordinator|director|manager|president|founder|co-founder|ceo|cto|cfo|cmo|head of|chief|officer|professor|lecturer|fellow|researcher|scientist|engineer|developer|designer|architect|dietitian|nutritionist|physician|psychologist|therapist|attorney|lawyer|economist|historian|photographer|photojournalist|videographer|staff|intern|redakteur(?:in)?|ressortleiter(?:in)?|chefredakteur(?:in)?|korrespondent(?:in)?|reporterin|volontär(?:in)?|journaliste|journalist(?:in)?|rédact(?:eur|rice)|correspondante?|envoyée? spéciale?|redactora?|corresponsal|periodista|columnista|inviat[oa]|giornalista|hoofdredacteur|redacteur|verslaggever|medarbejder|journalistin|repórter|jornalista|dziennikarz|redaktor|toimittaja|reportern?|skribent|wartawan|muhabir';
const ROLE = pattern(String.raw`(?<![\p{L}'’])(?:(?:[\p{L}&'’.-]+\s){0,4}?)(?:${ROLE_WORDS})(?![\p{L}])`);
const ROLE_WORD = pattern(String.raw`(?<![\p{L}'’])(?:\p{L}+-)?(?:${ROLE_WORDS})(?![\p{L}])`);
/** Adjectives of roles: a role begins with them ("Senior Science Correspondent"). */
const ROLE_LEAD = pattern(
  String.raw`^(?:chief|senior|sr\.?|junior|jr\.? (?=\p{L})|staff|special|political|deputy|managing|assistant|associate|foreign|business|sports?|science|health|technology|tech|crime|culture|arts|education|investigative|digital|national|world|general|multimedia|data|freelance|contributing|diplomatic|economics?|environment|features?|home|media|news|political|religion|royal|social|transport|travel|video|web|content|marketing|executive|founding|lead|principal|global|regional|us|uk|international|editorial|registered|clinical|certified|guest|former|vice|leitende[r]?|stellvertretende[r]?|freie[r]?|audio|audience|page|city|local|staff|legal|defence|defense|security|energy|climate|consumer|personal|finance|financial|markets?|money|property|entertainment|showbiz|tv|film|music|food|lifestyle|fashion|beauty|motoring|gaming|football|rugby|cricket|golf|racing|head|co-founder|ai|technical|product|research|opinion|letters|trending|real-time|live|breaking)$`,
);

/** Where in a piece its role begins ("Jane Roe, Senior Writer"; "Jane Roe Staff Writer"); -1 where none is. */
export function roleStart(piece: string): number {
  const words = lower(piece);
  if (!ROLE.test(words)) return -1;
  const at = words.search(ROLE_WORD);
  // "Senior Harbour Correspondent": begins like a role.
  const first = words.split(' ', 1)[0] ?? '';
  if (at > 0 && ROLE_LEAD.test(first) && words.slice(0, at).trim().split(' ').length <= 4) return 0;
  let start = at;
  // Back over what belongs to the role: its adjectives.
  for (;;) {
    const before = /(\S+)\s$/u.exec(words.slice(0, start));
    if (!before?.[1] || !ROLE_LEAD.test(before[1].replaceAll(/[,&]/gu, ''))) break;
    start -= before[0].length;
  }
  return start;
}

/** Titles after a name that are part of it ("MD", "PhD", "Jr."). */
export const SUFFIX =
  /^(?:m\.?d\.?|ph\.?\s?d\.?|d\.?o\.?|r\.?n\.?|r\.?d\.?n?|l\.?d\.?n?|ms|m\.?s\.?|mph|mba|m\.?a\.?|b\.?a\.?|j\.?d\.?|esq\.?|jr\.?|sr\.?|ii|iii|iv|dds|dmd|cpa|cfp|cfa|cpt|lcsw|mrcgp|frcp|mbbs|pharmd|np|fnp|facs?|psyd|rph|dphil|obe|mbe|cbe|qc|kc)\*?$/iu;

/** Words that make a name a desk's or a house's. */
export const DESK = pattern(
  String.raw`(?<![\p{L}])(?:desk|staff|bureau|newsroom|team|redaktion|redacción|redazione|rédaction|redactie|redação|toimitus|redaksjon(?:en)?|redaktionen|redakcja|redakce|szerkesztőség|editors?|editorial board|correspondents?|reporters?|web|online|news|service|press|डेस्क|डिजिटल|editorial|contributors?|magazine|media)(?![\p{L}])`,
  'i',
);
