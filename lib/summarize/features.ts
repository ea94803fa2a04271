import type { PairEntry, Sentence, StoryReading, WordEntry } from './reading.ts';

/** What tells whether a word will stand in a summary that a person writes; the features of the word model, in order. */
export const WORD_FEATURES = [
  'bias',
  'count',
  'spread',
  'firstSentence',
  'firstPlace',
  'inFirst',
  'inFirstThree',
  'occurrence',
  'name',
  'number',
  'short',
  'length',
  'occurrenceOfCount',
  'countOfShort',
  'countOfName',
  'firstSentenceOfName',
  'quoted',
  'leading',
  'leadsOften',
  'early',
  'earlyCount',
] as const;

/** The same for pairs of neighbouring words. */
export const PAIR_FEATURES = [
  'bias',
  'count',
  'spread',
  'firstSentence',
  'firstPlace',
  'inFirst',
  'inFirstThree',
  'left',
  'right',
  'names',
  'number',
  'short',
] as const;

/** What a sentence brings beside its words. */
export const SENTENCE_FEATURES = [
  'first',
  'second',
  'third',
  'fourthOrFifth',
  'sixthToTenth',
  'sentence',
  'place',
  'length',
  'lengthSquared',
  'veryShort',
  'hasQuotation',
  'hasNumber',
  'names',
  'wordsWorth',
  'pairsWorth',
  'wordsSum',
  'pairsSum',
  'opensParagraph',
  'likeFirst',
  'open',
] as const;

/** What only shows of sentences together: what they would score against a person's summary of two lengths, and how they lie. */
export const SET_FEATURES = [
  'wordsShort',
  'pairsShort',
  'wordsLong',
  'pairsLong',
  'length',
  'lengthSquared',
  'repeated',
  'repeatedShare',
  'neighbours',
  'span',
] as const;

/** No word counts more often than so. */
export const OCCURRENCES = 3;
const SHORT = 3;

/** The features of the `occurrence`-th time that a word stands in a summary. */
export function wordFeatures(word: WordEntry, occurrence: number, sentences: number): number[] {
  const { count, spread, first, capitals, quoted, leading, early, key } = word;
  const often = Math.log(count);
  const short = key.length <= SHORT ? 1 : 0;
  const name = capitals > 0 ? 1 : 0;
  const again = Math.log(occurrence);
  const late = Math.log(1 + first);
  return [
    1,
    often,
    spread / sentences,
    late,
    first / sentences,
    first === 0 ? 1 : 0,
    first < 3 ? 1 : 0,
    again,
    name,
    /\p{N}/u.test(key) ? 1 : 0,
    short,
    Math.min(key.length, 6) / 6,
    again * often,
    often * short,
    often * name,
    late * name,
    quoted / count,
    leading / count,
    leading > 1 ? 1 : 0,
    early / count,
    Math.log(1 + early),
  ];
}

/** The features of a pair of words, of which the word model says so much. */
export function pairFeatures(
  pair: PairEntry,
  left: WordEntry,
  right: WordEntry,
  worth: [number, number],
  sentences: number,
): number[] {
  const { count, spread, first } = pair;
  return [
    1,
    Math.log(count),
    spread / sentences,
    Math.log(1 + first),
    first / sentences,
    first === 0 ? 1 : 0,
    first < 3 ? 1 : 0,
    Math.log(worth[0]),
    Math.log(worth[1]),
    left.capitals > 0 && right.capitals > 0 ? 1 : 0,
    /\p{N}/u.test(left.key + right.key) ? 1 : 0,
    left.key.length <= SHORT && right.key.length <= SHORT ? 1 : 0,
  ];
}

/** The features of the sentence at `at`; `words` and `pairs` are what its words and pairs are worth together. */
export function sentenceFeatures(
  { sentences, words: table }: StoryReading,
  at: number,
  words: number,
  pairs: number,
): number[] {
  const sentence = sentences[at] as Sentence;
  const { text, capitals, paragraph } = sentence;
  const length = Math.max(1, sentence.words.length);
  const before = sentences[at - 1];
  const first = sentences[0];
  let alike = 0;
  if (at > 0 && first) {
    const held = new Set(first.words);
    for (const word of sentence.words)
      if (held.has(word) && (table[word]?.key.length ?? 0) > SHORT) alike += 1;
  }
  const flag = (value: boolean): number => (value ? 1 : 0);
  return [
    flag(at === 0),
    flag(at === 1),
    flag(at === 2),
    flag(at >= 3 && at < 5),
    flag(at >= 5 && at < 10),
    Math.log(1 + at),
    at / sentences.length,
    length / 20,
    (length / 20) ** 2,
    flag(length < 8),
    flag(/["“”‘«„]/u.test(text)),
    flag(/\p{N}/u.test(text)),
    capitals / length,
    words / length,
    pairs / length,
    words / 20,
    pairs / 20,
    flag(before?.paragraph !== paragraph),
    alike / length,
    flag(sentence.open),
  ];
}
