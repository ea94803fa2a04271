import { chooseSentences, chooseWords } from './choose.ts';
import { readStory, type Sentence } from './reading.ts';
import { scoreStory, type Weights } from './scoring.ts';
import { WEIGHTS } from './weights.ts';
import { wordsOf } from './words.ts';

export { storyOf, type StoryText } from './story.ts';

/** What a summary is made of. */
export interface SummaryInput {
  headline: string | null;
  /** The body's paragraphs in page order: prose only, without subheads, captions and tables. */
  paragraphs: readonly string[];
  /** BCP 47. */
  lang: string | null;
  /** The outlet's own standfirst, if it is shown too: the summary then adds to it. */
  standfirst?: string | null;
  /** Texts that stand among the paragraphs and are not the story's prose (notes, captions, credits). */
  skip?: readonly string[];
}

export interface SummaryOptions {
  /** How many sentences (3). */
  sentences?: number;
  /** Or how many words are filled: the last sentence may go beyond. */
  words?: number;
}

/** Where a sentence stands: `paragraphs[paragraph].slice(start, end)`. */
export interface SentenceSource {
  paragraph: number;
  start: number;
  end: number;
}

/** Why there is no summary. */
export type NoSummary = 'too-short' | 'no-prose';

export interface Summary {
  /** Verbatim, in page order. */
  sentences: string[];
  source: SentenceSource[];
  /** Null where there are sentences. */
  reason: NoSummary | null;
}

const USUAL = 3;
/** A sentence of which the reader has read so many of its words already says nothing new. */
const TOLD = 0.7;

/**
 * Picks the sentences of a story that say most of it, verbatim and in page order. Gives none, and the reason, where the story
 * is hardly longer than its summary or has no whole sentences.
 */
export function summarize(input: SummaryInput, { sentences = USUAL, words }: SummaryOptions = {}): Summary {
  return summarizeWith(WEIGHTS, input, { sentences, ...(words !== undefined && { words }) });
}

/** The same with other weights, for training and measuring. */
export function summarizeWith(
  weights: Weights,
  input: SummaryInput,
  { sentences = USUAL, words }: SummaryOptions,
): Summary {
  const { headline, paragraphs, lang, standfirst = null, skip = [] } = input;
  const reading = readStory(paragraphs, lang, skip);
  for (const sentence of reading.sentences)
    if (sentence.fit && isTold(sentence, headline, standfirst)) sentence.fit = false;
  const fit = reading.sentences.filter((sentence) => sentence.fit).length;
  if (fit === 0)
    return none(reading.sentences.length === 0 || paragraphs.length > 1 ? 'no-prose' : 'too-short');
  const wanted = Math.max(1, Math.floor(sentences));
  // A summary that leaves nothing out is the story again.
  if (words === undefined && fit <= wanted) return none('too-short');
  const story = scoreStory(reading, weights, { headline, standfirst });
  const chosen =
    words === undefined
      ? chooseSentences(story, weights.sentences, wanted)
      : chooseWords(story, weights.sentences, words);
  const found = chosen.flatMap((at) => reading.sentences[at] ?? []);
  return {
    sentences: found.map(({ text }) => text),
    source: found.map(({ paragraph, start, end }) => ({ paragraph, start, end })),
    reason: null,
  };
}

function none(reason: NoSummary): Summary {
  return { sentences: [], source: [], reason };
}

/** Whether headline or standfirst say all of a sentence. */
function isTold({ text }: Sentence, headline: string | null, standfirst: string | null): boolean {
  const words = wordsOf(text);
  return [headline, standfirst].some((told) => {
    if (!told) return false;
    const held = new Set(wordsOf(told));
    return words.filter((word) => held.has(word)).length >= words.length * TOLD;
  });
}
