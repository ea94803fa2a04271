import { findAgencies } from '../credits/agencies';
import { countWords, fold, lower } from '../text';

/** Words before a name, in the languages of the pages that were read. */
export const BY =
  /^(?:\W*(?:(?:written|reported|posted|published|story|words|text|texte|texto|testo|artikel|article|analysis|opinion|review|interview|geschrieben|verfasst|escrito|écrit|scritto|par|por|opinion)\s)?(?:by|von|vom|par|por|di|door|av|af|autor(?:es|in|en|:innen)?|auteur[s·e()]*|autore|authors?|autori|redaktion|redacción|redazione|reporter|από|του|от|автор[ы]?|текст|द्वारा|লেখক|oleh|yazan|penulis|kirjoittaja|text|foto|skrevet|tekst|szerző|by:|edited by|byline)\b\s*[:：]?\s*|\W*(?:文|記者|기자|نوشته|بقلم|כתב|מאת)\s*[:：/／]?\s*)+/iu;
const TRAIL_ROLE =
  /\b(?:(?:chief|senior|staff|special|political|deputy|managing|assistant|associate|foreign|business|sports?|science|health|technology|tech|crime|culture|arts|education|investigative|digital|national|world|general|multimedia|data|freelance|contributing|diplomatic|economics?|environment|features?|home|media|news|political|religion|royal|science|social affairs|transport|travel|video|web)\s){0,3}(?:correspondents?|reporters?|editors?|writers?|columnists?|journalists?|producers?|contributors?|analysts?|anchor|redakteur(?:in)?|korrespondent(?:in)?|journaliste|journalist(?:in)?|redactora?|reporterin|volontär(?:in)?|corresponsal|inviat[oa]|hoofdredacteur|redacteur|verslaggever|medarbejder|staff)\b.*$/u;
const DESK =
  /\b(?:desk|staff|bureau|newsroom|team|redaktion|redacción|redazione|rédaction|redactie|redação|toimitus|redaksjon(?:en)?|editors|editorial board|correspondents?|reporters?|web|online|news|service|press|डेस्क|डिजिटल)\b/iu;
const NO_NAME =
  /https?:|www\.|@|\d{3}|©|\b(?:read(?:ing)?|min(?:ute)?s?|comments?|share|follow|subscribe|updated?|published|posted|facebook|twitter|instagram|linkedin|email|print|photo(?:graph)?s?|image|picture|foto(?:s)?|fotograf|getty|shutterstock|archive|cookies?|click|here|more|view|all|profile|bio|sign|log ?in|unknown|admin(?:istrator)?|null|undefined|anonymous|guest|by line)\b|[!?{}<>[\]=]/iu;

/** A byline taken apart: names, each with its role, and what is an agency in it. */
export interface ParsedByline {
  names: { name: string; role: string | null }[];
  agencies: string[];
}

/** Takes the words of a byline slot apart: one name each, without "By", dates, addresses and agencies. */
export function parseByline(text: string): ParsedByline {
  const result: ParsedByline = { names: [], agencies: [] };
  let words = text
    .replaceAll(/\S+@\S+/gu, ' ')
    .replaceAll(/(?:\||•|·|–|—|\s-\s)?\s*(?:\p{L}{2,10},?\s)?\p{L}{3,10}\.?\s\d{1,2},?\s\d{4}.*$/gu, ' ')
    .replaceAll(/\d{1,2}[./-]\d{1,2}[./-]\d{2,4}.*$/gu, ' ')
    .replaceAll(
      /\b(?:published|posted|updated|veröffentlicht|publié|publicado|am|on)\b\s*:?\s*(?=\d|$).*$/giu,
      ' ',
    )
    .replace(BY, '')
    .replaceAll(/\((?:@\w+|\p{Ll}{2,4})\)/gu, ' ');
  words = words.replaceAll(/\s+/gu, ' ').trim();
  for (const piece of words.split(
    /\s*(?:[;|•·／、]|,|\s&\s|\s[–—-]\s|\/(?!\/)|\s+(?:and|und|et|y|e|en|og|och|ja|и|та|i|και|و|और|with|mit|con|avec)\s+)\s*/u,
  )) {
    const bare = piece.replace(BY, '').trim();
    if (bare === '') continue;
    const mentions = findAgencies(bare);
    const mention = mentions[0];
    if (mention) {
      result.agencies.push(mention.name);
      const rest = (bare.slice(0, mention.start) + bare.slice(mention.end)).replaceAll(
        /^[\s,(/-]+|[\s,)/-]+$/gu,
        '',
      );
      if (isName(rest) && rest.split(' ').length > 1 && !TRAIL_ROLE.test(lower(rest)))
        result.names.push({ name: rest, role: null });
      continue;
    }
    const split = splitRole(bare);
    if (split.name === '' && split.role && result.names.length > 0) {
      const last = result.names.at(-1);
      if (last) last.role ??= split.role;
      continue;
    }
    const name = split.name || bare;
    if (isName(name)) result.names.push({ name, role: split.role });
    else if (result.names.length > 0 && /^(?:in|aus|à|en|from|nach|at)\s/iu.test(bare)) {
      const last = result.names.at(-1);
      if (last) last.role ??= bare;
    }
  }
  return result;
}

function splitRole(piece: string): { name: string; role: string | null } {
  const at = lower(piece).search(TRAIL_ROLE);
  if (at === 0 && DESK.test(piece) && countWords(piece) > 1) return { name: piece, role: null };
  if (at < 0) {
    const place = /^(.{4,40}?),?\s(?:in|aus|à|from)\s(\p{Lu}\S+(?:\s\p{Lu}\S+)?)$/u.exec(piece);
    return place?.[1]
      ? { name: place[1], role: piece.slice(place[1].length).replace(/^,?\s/u, '') }
      : { name: piece, role: null };
  }
  const name = piece.slice(0, at).replace(/[\s,–—-]+$/u, '');
  return countWords(name) >= 2
    ? { name, role: piece.slice(at).trim() }
    : { name: at === 0 ? '' : piece, role: at === 0 ? piece : null };
}

/** Whether words can be the name of a person or a desk. */
export function isName(text: string): boolean {
  if (text.length < 2 || text.length > 60 || NO_NAME.test(text)) return false;
  const words = text.split(/\s+/u);
  if (words.length > 6) return false;
  if (
    !/^[\p{Lu}\p{Lo}\p{Lt}]/u.test(text) &&
    !/^(?:de|van|von|al|el|da|di|le|la|d'|o'|ter|ten)\b/iu.test(text)
  )
    return false;
  // A sentence has small words in it; a name has few.
  const small = words.filter((word) => /^\p{Ll}{4,}$/u.test(word)).length;
  return small <= 1 || DESK.test(text);
}

/** Whether two names mean the same person: equal but for case, marks and middle initials. */
export function sameName(one: string, other: string): boolean {
  const bare = (name: string): string =>
    fold(name)
      .normalize('NFD')
      .replaceAll(/\p{M}|\b\p{L}\.(?=\s)|[.'’-]/gu, '')
      .replaceAll(/\s+/gu, ' ')
      .trim();
  return bare(one) === bare(other);
}
