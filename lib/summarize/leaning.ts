import { LEANING, LEANING_UNSPACED } from './leaning-words.ts';

/** So many words after a quotation are its attribution at most. */
const ATTRIBUTION = 5;
/** So many words, and no name or number among them, say little by themselves. */
const THIN = 8;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}]+)*/gu;

interface Lists {
  pronouns: Set<string>;
  openers: Set<string>;
  /** Openers of two words, and demonstratives before a word of time are none. */
  pairs: Set<string>;
  times: Set<string>;
}
const compiled = new Map<string, Lists | null>();

function listsFor(lang: string | null): Lists | null {
  const key = (lang ?? '').toLowerCase().split(/[-_]/u)[0] ?? '';
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const words = LEANING[key];
  const lists = words && {
    pronouns: new Set(words.pronouns.split(' ')),
    openers: new Set([...words.pronouns.split(' '), ...words.joints.split(' ')]),
    pairs: new Set(
      words.joints
        .split(' ')
        .filter((each) => each.includes('_'))
        .map((each) => each.replaceAll('_', ' ')),
    ),
    times: new Set(words.times.split(' ')),
  };
  compiled.set(key, lists ?? null);
  return lists ?? null;
}

/**
 * Whether a sentence needs the one before it: it begins with a pronoun or a word that joins (`But she …`), or a pronoun says whose
 * its quotation is. Languages of which no words are known lean never.
 */
export function leans(text: string, lang: string | null): boolean {
  if (LEANING_UNSPACED.test(text)) return true;
  const lists = listsFor(lang);
  if (!lists) return false;
  if (/^["“”„«‘'»]/u.test(text)) return attributedBy(text, lists);
  const [whole = '', second = ''] = wordsOf(text.slice(0, 80));
  // `She’s`, but `c’est` as it stands.
  const first = lists.openers.has(whole) ? whole : (whole.split(/['’]/u)[0] ?? '');
  if (lists.pairs.has(`${first} ${second}`)) return true;
  return (lists.openers.has(first) && !lists.times.has(second)) || attributedBy(text, lists);
}

/** `“…,” he said`: who spoke is said by a pronoun alone. */
function attributedBy(text: string, { pronouns }: Lists): boolean {
  const end = Math.max(...['"', '”', '“', '»', '«', '’'].map((mark) => text.lastIndexOf(mark)));
  if (end < 0 || !/^["“„«»‘]/u.test(text)) return false;
  const rest = wordsOf(text.slice(end + 1));
  return (
    rest.length > 0 &&
    rest.length <= ATTRIBUTION &&
    rest.some((word) => word.split('-').some((part) => pronouns.has(part)))
  );
}

/** Whether a sentence is too short to say anything by itself: without a name or a number. */
export function isThin(words: number, capitals: number, text: string): boolean {
  return words <= THIN && capitals === 0 && /\p{Lu}/u.test(text) && !/\p{N}/u.test(text);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];
