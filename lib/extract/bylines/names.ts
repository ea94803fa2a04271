import { isTimeWord } from '../timestamps/labels';
import { asciiDigits } from '../timestamps/digits';
import { fold, lower } from '../text';
import { SURE_DESK, SURE_DESK_EAST } from './lead-words';
import { DESK } from './words';
import { globalPattern, pattern } from '../pattern';

const NO_NAME = pattern(
  String.raw`https?:|www\.|@|\d|©|(?<!\p{L})(?:read(?:ing)?|min(?:ute)?s?|comments?|share|follow|subscribe|updated?|published|posted|facebook|twitter|instagram|linkedin|whatsapp|telegram|youtube|pinterest|email|e-mail|print|photo(?:graph)?s?|image|picture|foto(?:s)?|fotograf|getty|shutterstock|archive|cookies?|click|here|more|view|profile|bio|sign|log ?in|login|unknown|admin(?:istrator)?|fact[- ]check(?:ed)?|reviewed|contents|takeaways|highlights|correction|null|undefined|anonymous|guest|by line|copy link|save|listen|watch|play|menu|search|home|about|contact|disclosure|advertisement|anzeige|werbung|min\.|lesezeit|lesedauer|uhr|teilen|partager|compartir|condividi)(?!\p{L})|[!?{}<>[\]=+:_]|\.(?:com|org|net|de|fr|co|in|it|es|nl|uk|ch|at)(?!\p{L})`,
  'i',
);
/** Small words inside names. */
const PARTICLE =
  /^(?:de|del|della|dela|der|den|dem|des|di|da|dos|das|do|du|la|le|las|los|el|al|van|von|vom|zu|zur|zum|und|y|e|i|ten|ter|te|bin|bint|ibn|abu|af|av|st\.?|san|ul|ur|o|d|mac|mc|'t|op|in)$/iu;
/** Whether a word is one of the small ones inside names ("van", "de la"). */
export const isParticle = (word: string): boolean => PARTICLE.test(word);

const CAPITALISED = pattern(
  String.raw`^["'’(]?(?:(?:d|l|o|al|el|mc|mac)['’-]?)?[\p{Lu}\p{Lt}][\p{L}\p{M}'’.-]*[)"'’]?$`,
);
const CASELESS = pattern(String.raw`^(?:[\p{Lo}\p{M}\p{Lm}.'’-]|\u200C|\u200D)+$`);
const NO_SPACES = pattern(
  String.raw`^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}・·]+$`,
);

/** What signs say that no name does: a verb's end, its object, a thing of something. */
const NO_NAME_EAST = pattern(
  String.raw`を|(?:する|した|ます|です|ない)$|\p{Script=Han}の\p{Script=Han}|[報报][導导道]$|会員|有料|無料|限定|記事|速報|写真|動画|共有|シェア|印刷|保存|하기$|보기$`,
);

/** Whether words can be the name of a person or a desk. */
export function isName(text: string): boolean {
  if (text.length < 2 || text.length > 60 || NO_NAME.test(asciiDigits(text)) || isTimeWord(text))
    return false;
  if (NO_NAME_EAST.test(text)) return false;
  const words = text.split(/\s+/u);
  if (words.length > 6) return false;
  if (
    !pattern`^[\p{Lu}\p{Lo}\p{Lt}(]`.test(text) &&
    !pattern(String.raw`^(?:de|van|von|al|el|da|di|le|la|d'|o'|ter|ten)(?!\p{L})`, 'i').test(text)
  )
    return false;
  // A sentence has small words in it; a name has few.
  const small = words.filter((word) => pattern`^\p{Ll}{3,}$`.test(word) && !PARTICLE.test(word)).length;
  return small === 0 || (small <= 2 && DESK.test(text));
}

/**
 * Whether words look like one person's name and nothing else: two to four words that begin with capitals (particles
 * aside), or a name as long as names are in scripts without capitals.
 */
export function isPerson(text: string): boolean {
  if (text.length > 44 || NO_NAME.test(asciiDigits(text)) || isTimeWord(text) || NO_NAME_EAST.test(text))
    return false;
  if (NO_SPACES.test(text))
    return text.length >= 2 && text.length <= (pattern`^\p{Script=Han}+$`.test(text) ? 4 : 12);
  const words = text.split(/\s+/u).filter((word) => word !== '');
  if (words.length < 2 || words.length > 6 || DESK.test(text)) return false;
  const named = words.filter((word) => !PARTICLE.test(word));
  if (named.length < 2 || named.length > 4) return false;
  if (pattern`^\p{L}$`.test(words[0] ?? '')) return false;
  return named.every((word) => CAPITALISED.test(word)) || named.every((word) => CASELESS.test(word));
}

/** "A.R.", "AR/JM": initials for a name. */
const isInitials = (text: string): boolean => pattern`^(?:\p{Lu}\.\s?){2,4}$`.test(text);

/** Whether words are surely a desk's name ("Web Desk", "Tim Redaksi", "নিজস্ব প্রতিবেদক"): two words or more, one of them a desk's. */
export const isDesk = (text: string): boolean =>
  /\s/u.test(text.trim()) && text.length < 40 && (SURE_DESK.test(lower(text)) || SURE_DESK_EAST.test(text));

/** Whether a name needs no second word to be believed where it is announced: a desk's, or initials. */
export const isCollective = (text: string): boolean => DESK.test(text) || isInitials(text);

/** Whether a name is written in letters without capitals, so that any short label looks like one. */
export const isCaseless = (text: string): boolean => pattern`^[\p{Lo}\p{M}\s.'’-]+$`.test(text);

/** Whether a name is written in signs that need no spaces. */
export const isUnspaced = (text: string): boolean => NO_SPACES.test(text);

/** Whether words are an account's name ("q_admin", "jroe"), not a person's. */
export function isHandle(text: string): boolean {
  return (
    !isInitials(text) &&
    !/\s/u.test(text) &&
    (pattern`[\d_.]|\p{Ll}\p{Lu}\p{Lu}`.test(text) || pattern`^\p{Ll}`.test(text))
  );
}

/** Whether two names mean the same person: equal but for case, marks and middle initials. */
export function sameName(one: string, other: string): boolean {
  return bareName(one) === bareName(other);
}

/** A name without case, marks, points and middle initials, to compare. */
export function bareName(name: string): string {
  return fold(name)
    .normalize('NFD')
    .replaceAll(globalPattern`\p{M}|\b\p{L}\.(?=\s)|[.'’-]`, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
