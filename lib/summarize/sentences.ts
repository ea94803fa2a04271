import { isAbbreviation } from './abbreviations.ts';

/** A sentence by its place: `text.slice(start, end)`, without white space at either end. */
export interface Span {
  start: number;
  end: number;
}

/** Languages that write ordinals and dates as a number with a full stop (`3. Mai`). */
const DOTTED_ORDINALS = new Set('bs cs da de et fi fo hr hu is lb lt lv nb nn no pl sk sl sr tr'.split(' '));
/** A quotation is kept whole over so many letters at most. */
const LONGEST_QUOTATION = 420;
const OPENERS = '“„«「『‹';
const CLOSERS = '”“»」』›';

/**
 * Parts a paragraph into sentences: `Intl.Segmenter`, mended where it stops after abbreviations, initials, ordinals and
 * inside quotations, and where a full stop has no space after it. `inner` tells whether a word also stands in small
 * letters inside the story's sentences, so that its capital means the start of a sentence; see `innerWords`.
 */
export function splitSentences(
  text: string,
  lang: string | null,
  inner: (word: string) => boolean = () => false,
): Span[] {
  const spans: Span[] = [];
  const style: Style = {
    ordinals: DOTTED_ORDINALS.has((lang ?? '').split('-')[0] ?? ''),
    danda: text.includes('।'),
    inner,
  };
  let start = 0;
  const pieces = piecesOf(text, lang);
  for (const [at, end] of pieces.entries()) {
    const next = pieces[at + 1];
    if (next !== undefined && runsOn(text.slice(start, end).trimEnd(), text.slice(end, next).trim(), style))
      continue;
    const span = trim(text, start, end);
    if (span) spans.push(span);
    start = end;
  }
  return spans;
}

/** The words that stand in small letters somewhere in these texts. */
export function innerWords(texts: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const text of texts)
    for (const word of text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu) ?? []) words.add(word);
  return words;
}

interface Style {
  ordinals: boolean;
  danda: boolean;
  inner: (word: string) => boolean;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(lang: string | null): Intl.Segmenter {
  const key = lang ?? '';
  let segmenter = segmenters.get(key);
  if (segmenter) return segmenter;
  try {
    segmenter = new Intl.Segmenter(lang ?? undefined, { granularity: 'sentence' });
  } catch {
    segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
  segmenters.set(key, segmenter);
  return segmenter;
}

/** Where pieces end: the segmenter's breaks, and those that lack their space (`the league.The club`). */
function piecesOf(text: string, lang: string | null): number[] {
  const greek = (lang ?? '').startsWith('el');
  const ends: number[] = [];
  for (const { segment, index } of segmenterFor(lang).segment(text)) {
    for (const found of segment.matchAll(/(?<=\p{Ll}{3}[.!?][”"’)]?)(?=[“"‘(]?\p{Lu}\p{Ll}*[\s,])/gu))
      ends.push(index + found.index);
    if (greek) for (const found of segment.matchAll(/;\s(?=\S)/gu)) ends.push(index + found.index + 2);
    ends.push(index + segment.length);
  }
  return ends;
}

/** Whether the sentence goes on over a break between `left` and `right`. */
function runsOn(left: string, right: string, style: Style): boolean {
  if (right === '' || left === '') return true;
  // Georgian has small letters alone.
  if (/^(?!\p{Script=Georgian})\p{Ll}/u.test(right) && !left.endsWith('\n')) return true;
  if (/^["”’»)\]]/u.test(right) && right.length <= 2) return true;
  if (isOpen(left)) return left.length + right.length <= LONGEST_QUOTATION;
  if (/[」』]$/u.test(left)) return /^(?:と|って|など|の|は|が|を|に|も)/u.test(right);
  if (/["”’»]$/u.test(left) && !/\p{Lu}/u.test(right) && right.split(/\s+/u).length <= 4) return true;
  return left.endsWith('.') && stopGoesOn(left, right, style);
}

function stopGoesOn(left: string, right: string, { ordinals, danda, inner }: Style): boolean {
  const word = /(?:^|[\s([“"‘'„«\-–—/])([\p{L}\p{M}\p{N}.]*)\.$/u.exec(left)?.[1] ?? '';
  if (word === '') return false;
  const first = /^[“"‘'(„«]*([\p{L}\p{M}]+)/u.exec(right)?.[1] ?? '';
  // `no. 7`, `vol. 2`; and names that end in a stop (`the ID. BUZZ`).
  if (/^(?:no|nos|art|vol|pp?|fig)$/iu.test(word) && /^\p{N}/u.test(right)) return true;
  if (/^\p{Lu}{2}$/u.test(word) && /^\p{Lu}{2}/u.test(right)) return true;
  const begins = first !== '' && inner(first.toLowerCase()) && /^\p{Lu}/u.test(first);
  if (/^\d+$/u.test(word)) return left === `${word}.` || (ordinals && word.length <= 2 && !begins);
  if (danda && !/\p{Script=Latin}/u.test(word) && word.replaceAll(/\p{M}/gu, '').length <= 4) return true;
  // Initials and acronyms: `J. Smith`, `U.S. officials`, `т. е.`, `p.m.`
  if (/^(?:\p{L}\p{M}*\.)*\p{L}\p{M}*$/u.test(word) && /^(?:\p{L}\p{M}*\.)*\p{L}\p{M}?$/u.test(word))
    return !begins;
  return isAbbreviation(word) && !begins;
}

/** Whether a text holds an opening quotation mark without its end. */
export function isOpen(text: string): boolean {
  let depth = 0;
  let straight = 0;
  for (const char of text) {
    if (char === '"') straight += 1;
    else if (char === '“') depth += text.includes('„') && depth > 0 ? -1 : 1;
    else if (OPENERS.includes(char)) depth += 1;
    else if (CLOSERS.includes(char)) depth -= 1;
  }
  return depth > 0 || straight % 2 === 1;
}

function trim(text: string, from: number, to: number): Span | null {
  let [start, end] = [from, to];
  while (start < end && /[\s\u200B\uFEFF]/u.test(text[start] ?? '')) start += 1;
  while (end > start && /[\s\u200B\uFEFF]/u.test(text[end - 1] ?? '')) end -= 1;
  return end > start ? { start, end } : null;
}
