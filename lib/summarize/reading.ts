import { innerWords, isOpen, type Span, splitSentences } from './sentences.ts';
import { datelineLength, isFit } from './fit.ts';
import { turnsOf } from './interview.ts';
import { isThin, leans } from './leaning.ts';
import { wordsOf } from './words.ts';

/** A sentence of the story as the ranker sees it. */
export interface Sentence extends Span {
  paragraph: number;
  text: string;
  /** Whether it may stand in a summary: no question, heading, caption, credit, note or offer, and whole. */
  fit: boolean;
  /** Its words and its pairs of neighbouring words, as numbers of the story's tables. */
  words: Int32Array;
  pairs: Int32Array;
  /** Share of its letters inside quotation marks. */
  quoted: number;
  /** How many of its words, but the first, are capitals. */
  capitals: number;
  /** Whether a quotation begins in it and does not end. */
  open: boolean;
  /** Whether it needs the sentence before it to be understood. */
  leans: boolean;
  /** Whether it is too short to say anything by itself. */
  thin: boolean;
}

/** One word or pair of the story: how often and where it stands. */
export interface Entry {
  key: string;
  count: number;
  /** In how many sentences. */
  spread: number;
  /** Its first sentence. */
  first: number;
}

export interface WordEntry extends Entry {
  /** How often it stands with a capital inside a sentence. */
  capitals: number;
  /** How often among a sentence's first words, which name its subject in most languages. */
  leading: number;
  /** How often in the first quarter of the story. */
  early: number;
  /** How much of it stands in quotations. */
  quoted: number;
}

export interface PairEntry extends Entry {
  left: number;
  right: number;
}

/** A story parted into sentences, with the tables of its words. */
export interface StoryReading {
  sentences: Sentence[];
  words: WordEntry[];
  pairs: PairEntry[];
}

/** So many words at the start of a sentence count as its subject. */
const LEADING = 4;
/** A page can hold a book; a summary is made of its beginning. */
const MOST_SENTENCES = 400;
const QUOTATION =
  /["“][^"”]{3,2000}["”]?|[«„「『][^»“」』]{3,2000}[»“」』]?|(?<!\p{L})[‘'](?=\p{L})[^‘]{3,2000}?[’'](?!\p{L})/gu;

/** Reads the paragraphs of a story: sentences, words, and where they stand. `skip` are texts that are not the story's own. */
export function readStory(
  paragraphs: readonly string[],
  lang: string | null,
  skip: readonly string[] = [],
): StoryReading {
  const inner = innerWords(paragraphs);
  const turns = turnsOf(paragraphs, lang);
  const spans: (Span & { paragraph: number })[] = [];
  for (const [paragraph, text] of paragraphs.entries()) {
    if (spans.length >= MOST_SENTENCES) break;
    for (const span of splitSentences(text, lang, (word) => inner.has(word)))
      spans.push({ paragraph, ...span });
  }
  const all = spans.slice(0, MOST_SENTENCES);
  const tables = new Tables(all.length);
  const reading: StoryReading = { sentences: [], words: tables.words, pairs: tables.pairs };
  for (const [at, span] of all.entries()) {
    const paragraph = paragraphs[span.paragraph] ?? '';
    const turn = turns?.[span.paragraph];
    const start = span.start + opening(paragraph.slice(0, span.end), at, span, turn?.label ?? 0);
    const text = paragraph.slice(start, span.end);
    const quoted = quotedShare(text);
    const { words, pairs } = tables.add(text, at, quoted);
    const leaning = at > 0 && leans(text, lang);
    reading.sentences.push({
      paragraph: span.paragraph,
      start,
      end: span.end,
      text,
      fit: turn?.asks !== true && isFit(text, paragraph, skip),
      words,
      pairs,
      quoted,
      capitals: tables.lastCapitals,
      open: isOpen(text),
      leans: leaning,
      // A name is no help in `But not Orla Venn.`
      thin: isThin(words.length, leaning ? 0 : tables.lastCapitals, text),
    });
  }
  return reading;
}

/** How many letters at its start are not the sentence's own: a dateline, or who speaks in an interview. */
function opening(text: string, at: number, { start, end }: Span, label: number): number {
  if (start !== 0) return 0;
  if (label > 0 && label < end) return label;
  return at < 2 ? datelineLength(text) : 0;
}

function quotedShare(text: string): number {
  let letters = 0;
  for (const [found] of text.matchAll(QUOTATION)) letters += found.length;
  return Math.min(1, letters / Math.max(1, text.length));
}

class Tables {
  readonly words: WordEntry[] = [];
  readonly pairs: PairEntry[] = [];
  lastCapitals = 0;
  readonly #wordNumbers = new Map<string, number>();
  readonly #pairNumbers = new Map<number, number>();
  readonly #sentences: number;

  constructor(sentences: number) {
    this.#sentences = sentences;
  }

  add(text: string, sentence: number, quoted: number): { words: Int32Array; pairs: Int32Array } {
    const words = Int32Array.from(wordsOf(text), (key) => this.#word(key, sentence));
    for (const [at, number] of words.entries()) {
      const entry = this.words[number];
      if (!entry) continue;
      entry.count += 1;
      entry.quoted += quoted;
      if (at < LEADING) entry.leading += 1;
      if (sentence < this.#sentences / 4) entry.early += 1;
    }
    for (const number of new Set(words)) spread(this.words[number]);
    this.#capitals(text);
    const pairs = new Int32Array(Math.max(0, words.length - 1));
    for (let at = 1; at < words.length; at += 1)
      pairs[at - 1] = this.#pair(words[at - 1] ?? 0, words[at] ?? 0, sentence);
    for (const number of new Set(pairs)) spread(this.pairs[number]);
    return { words, pairs };
  }

  #word(key: string, first: number): number {
    const known = this.#wordNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.words.length;
    this.#wordNumbers.set(key, number);
    this.words.push({ key, count: 0, spread: 0, first, capitals: 0, leading: 0, early: 0, quoted: 0 });
    return number;
  }

  #pair(left: number, right: number, first: number): number {
    const key = left * 1_048_576 + right;
    const known = this.#pairNumbers.get(key);
    const number = known ?? this.pairs.length;
    if (known === undefined) {
      this.#pairNumbers.set(key, number);
      this.pairs.push({ key: '', count: 0, spread: 0, first, left, right });
    }
    const entry = this.pairs[number];
    if (entry) entry.count += 1;
    return number;
  }

  #capitals(text: string): void {
    this.lastCapitals = 0;
    let isFirst = true;
    for (const [word] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)) {
      if (!isFirst && /^\p{Lu}/u.test(word)) {
        this.lastCapitals += 1;
        for (const key of wordsOf(word)) {
          const entry = this.words[this.#wordNumbers.get(key) ?? -1];
          if (entry) entry.capitals += 1;
        }
      }
      isFirst = false;
    }
  }
}

function spread(entry: Entry | undefined): void {
  if (entry) entry.spread += 1;
}
