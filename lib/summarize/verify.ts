import { scaleOf, valueOf } from './number-words.ts';
import { splitSentences } from './sentences.ts';

/** A text that a machine wrote, held against the page. */
export interface Verified {
  /** Sentences whose names, numbers and quotations all stand on the page. */
  kept: string[];
  /** The others, each with what does not stand there. */
  struck: { sentence: string; missing: string[] }[];
}

/** Scripts in which a capital letter marks a name. */
const CASED = /[\p{Lu}\p{Ll}]/u;
const TOKEN =
  /\p{Nd}+(?:(?:[.,'’\u00A0\u202F]|(?<=(?<!\p{Nd})\p{Nd}{1,3}) (?=\p{Nd}{3}(?!\p{Nd})))\p{Nd}+)*|%|\p{L}[\p{L}\p{M}]*(?:[.’'-]\p{L}[\p{L}\p{M}]*)*/gu;
const QUOTATION =
  /“([^”“]{2,1500})”|"([^"]{2,1500})"|«([^»«]{2,1500})»|„([^“”„]{2,1500})[“”]|「([^」]{2,1500})」|‘([^‘’]{2,800}\s[^‘’]{2,800})’/gu;
/** A quotation of so many letters has to be one on the page too, and not only the page's words. */
const LONG_QUOTATION = 20;
/** Words with which sentences begin, and which are no names though they have a capital. */
const OPENERS = new Set(
  `a about according additionally after all also although among an and another as at because before both but by despite during each
  following for from further furthermore he her his however if in instead it its later many meanwhile more most moreover nearly no
  officials on one only other others over she since so some such that the their there these they this those though through to
  under until what when where which while who why with without
  aber als am an auch auf aus bei bis da damit das dem den der des die dies diese dieser ein eine einem einen einer er es für
  gegen ihr im in jedoch mit nach nun ob ohne seit sie so über um und unter vom von vor wegen weil wenn wie wird zu zudem zum zur
  à après au aux avec ce cela ces cet cette dans de depuis des du elle en et il ils la le les leur lors mais par pendant plus pour
  que qui sa selon ses son sous sur tandis un une
  al ante así aunque como con cuando de del desde después durante el ella en entre es esta este la las lo los mientras no para pero
  por que se según sin sobre su sus también tras un una y
  ao apesar após as com da das de depois do dos e em enquanto entre esta este eles ela ele na nas no nos o os para pela pelo
  segundo sem sob sua um uma
  ai al anche che con da dal dalla dei del della di dopo e gli i il in la le lo ma mentre nel nella per secondo sono su un una`
    .trim()
    .split(/\s+/u),
);

/**
 * Holds a machine's text against the words of the page: a sentence with a name, a number or a quotation that does not stand
 * there is struck. Rather too much than too little: where names cannot be told from other words, every longer word has to stand
 * there. What is true and what the sentence says of its names and numbers this cannot tell.
 */
export function verifySummary(text: string, page: string, lang: string | null): Verified {
  const held = readPage(page, lang);
  const verified: Verified = { kept: [], struck: [] };
  for (const line of text.split(/\n+/u)) {
    const plain = line.replaceAll('**', '').replace(/^\s*(?:[-*•–—]|\d{1,2}[.)])\s+/u, '');
    for (const { start, end } of splitSentences(plain, lang)) {
      const sentence = plain.slice(start, end);
      const missing = [
        ...quotationsMissing(sentence, held),
        ...numbersMissing(sentence, held, lang),
        ...namesMissing(sentence, held),
      ];
      if (missing.length > 0) verified.struck.push({ sentence, missing: [...new Set(missing)] });
      else if (/\p{L}/u.test(sentence)) verified.kept.push(sentence);
    }
  }
  return verified;
}

interface Page {
  /** Letters and digits alone, in lower case. */
  letters: string;
  quotations: string;
  /** Numbers with what they count in. */
  numbers: Set<string>;
  /** Words in lower case, and those that stand there without a capital. */
  words: Set<string>;
  small: Set<string>;
  /** Words that stand next to each other, or with one between. */
  neighbours: Set<string>;
}

function readPage(page: string, lang: string | null): Page {
  const tokens = tokensOf(page);
  const words = tokens.map(nameOf);
  const neighbours = new Set<string>();
  for (const [at, word] of words.entries())
    for (const next of [words[at + 1], words[at + 2]]) if (next) neighbours.add(`${word} ${next}`);
  return {
    letters: lettersOf(page),
    quotations: [...quotationsOf(page)].map(lettersOf).join('|'),
    numbers: new Set(numbersOf(tokens, lang)),
    words: new Set(words),
    small: new Set(tokens.filter((token) => /^\p{Ll}/u.test(token)).map(nameOf)),
    neighbours,
  };
}

const tokensOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replaceAll(/(?:per|pour|por) (?:cent|ciento|cento)(?!\p{L})/gu, '%')
    .match(TOKEN) ?? [];

/** Whether a capital says nothing: at a sentence's beginning, of a word that often stands there or is too short for a name. */
const opens = (token: string, at: number): boolean =>
  at === 0 && !/\p{Lu}{2}/u.test(token) && (OPENERS.has(nameOf(token)) || /^\p{Lu}\p{Ll}?$/u.test(token));

/** A word as names are compared: lower case, without dots (`U.S.`) and the possessive. */
const nameOf = (token: string): string =>
  token
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .replace(/['’]s$/u, '')
    .replaceAll('.', '');

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '');

function* quotationsOf(text: string): Generator<string> {
  for (const found of text.matchAll(QUOTATION)) yield found.slice(1).find((part) => part !== undefined) ?? '';
}

function quotationsMissing(sentence: string, page: Page): string[] {
  return [...quotationsOf(sentence)].filter((quotation) => {
    const letters = lettersOf(quotation);
    return !(letters.length >= LONG_QUOTATION ? page.quotations : page.letters).includes(letters);
  });
}

/** Every number of a text, with the scale that follows it (`310 m`), and scales without a number. */
function* numbersOf(tokens: readonly string[], lang: string | null): Generator<string> {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = (tokens[at] ?? '').toLowerCase();
    const value = /^\p{Nd}/u.test(token) ? plainNumber(token) : valueOf(token, lang);
    const next = scaleOf((tokens[at + 1] ?? '').toLowerCase());
    if (value !== null) {
      yield `${value} ${next ?? ''}`.trim();
      if (next !== null) at += 1;
    } else if (token.length > 2 && scaleOf(token) !== null) yield scaleOf(token) ?? '';
  }
}

/** A number in plain digits: those of other scripts changed, what parts thousands left out. */
function plainNumber(token: string): string {
  const digits = token.replaceAll(/\p{Nd}/gu, (digit) => String(digitOf(digit)));
  return digits.replaceAll(/[.,'’\u00A0\u202F ](?=\d{3}(?!\d))/gu, '').replaceAll(',', '.');
}

/** The value of a digit: in Unicode the ten digits of a script follow each other, and begin where no digit precedes them. */
function digitOf(digit: string): number {
  let value = 0;
  for (let code = digit.codePointAt(0) ?? 0; value < 9; value += 1) {
    code -= 1;
    if (!/\p{Nd}/u.test(String.fromCodePoint(Math.max(0, code)))) break;
  }
  return value;
}

function numbersMissing(sentence: string, page: Page, lang: string | null): string[] {
  return [...numbersOf(tokensOf(sentence), lang)].filter((number) => !page.numbers.has(number));
}

function namesMissing(sentence: string, page: Page): string[] {
  const missing: string[] = [];
  let before: string | null = null;
  for (const [at, token] of tokensOf(sentence).entries()) {
    const word = nameOf(token);
    const isWord = /^\p{L}/u.test(token);
    const capital = /^\p{Lu}/u.test(token);
    if (isWord && !CASED.test(token)) {
      if (!standsUncased(token, page)) missing.push(token);
    } else if (capital && !isKnown(word, page) && !opens(token, at)) missing.push(token);
    const name = capital && !page.small.has(word) && !opens(token, at) ? word : null;
    if (
      name &&
      before &&
      page.words.has(name) &&
      page.words.has(before) &&
      !page.neighbours.has(`${before} ${name}`)
    )
      missing.push(`${before} ${name}`);
    before = name;
  }
  return missing;
}

/** A name stands on the page as it is, or in another case or number of which the ending alone differs. */
function isKnown(word: string, page: Page): boolean {
  if (page.words.has(word) || page.words.has(`${word}s`)) return true;
  for (const ending of [1, 2]) {
    const stem = word.slice(0, -ending);
    if (stem.length >= 4 && page.words.has(stem)) return true;
  }
  return word.includes('-') && word.split('-').every((part) => page.words.has(part));
}

/** Scripts without capitals: ideographs pair by pair, words but for their first or last letters. */
function standsUncased(word: string, page: Page): boolean {
  const chars = Array.from(lettersOf(word));
  if (/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(word)) {
    const runs = word.match(/\p{Script=Han}{2,}|[\p{Script=Katakana}ー]{2,}/gu) ?? [];
    return runs.every((run) => pairsOf(run).every((pair) => page.letters.includes(pair)));
  }
  if (chars.length < 4) return true;
  const [stem, rest] = [chars.slice(0, Math.max(3, chars.length - 2)).join(''), chars.slice(2).join('')];
  return page.letters.includes(stem) || (chars.length > 5 && page.letters.includes(rest));
}

const pairsOf = (run: string): string[] =>
  Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
