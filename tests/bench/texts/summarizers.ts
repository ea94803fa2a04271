import {
  AbsoluteSummarizerConfig,
  DefaultTextParser,
  NullLogger,
  SorensenDiceSimilarity,
  Summarizer,
} from 'ts-textrank';
import { splitSentences } from '../../../lib/summarize/sentences.ts';
import { wordsOf } from '../../../lib/summarize/words.ts';
import type { SummaryText } from './corpus.ts';

/** Gives a summary of so many sentences. */
export type Peer = (text: SummaryText, sentences: number) => string[];

/** The peers that need no training. */
export const PEERS: Record<string, Peer> = { lead: leadOf, textrank: textRank, 'ts-textrank': npmTextRank };

/** The story's sentences in order. */
export function sentencesOf({ paragraphs, lang }: SummaryText): string[] {
  return paragraphs.flatMap((text) =>
    splitSentences(text, lang).map(({ start, end }) => text.slice(start, end)),
  );
}

/** The first sentences. */
export function leadOf(text: SummaryText, sentences: number): string[] {
  return sentencesOf(text).slice(0, sentences);
}

/** TextRank over the words in common, by the lengths' logarithms (Mihalcea and Tarau 2004). */
function textRank(text: SummaryText, count: number): string[] {
  const sentences = sentencesOf(text);
  const words = sentences.map((sentence) => new Set(wordsOf(sentence)));
  const weights = words.map((one, at) =>
    words.map((other, with_) => {
      if (at === with_ || one.size < 2 || other.size < 2) return 0;
      return [...one].filter((word) => other.has(word)).length / (Math.log(one.size) + Math.log(other.size));
    }),
  );
  const sums = weights.map((row) => row.reduce((sum, weight) => sum + weight, 0) || 1);
  let ranks = sentences.map(() => 1);
  for (let round = 0; round < 30; round += 1)
    ranks = sentences.map(
      (_sentence, at) =>
        0.15 + 0.85 * ranks.reduce((sum, rank, from) => sum + (rank * weights[from]![at]!) / sums[from]!, 0),
    );
  return ranks
    .map((rank, at) => ({ rank, at }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, count)
    .sort((a, b) => a.at - b.at)
    .map(({ at }) => sentences[at]!);
}

/** The npm package of that name. */
function npmTextRank({ paragraphs }: SummaryText, count: number): string[] {
  const config = new AbsoluteSummarizerConfig(
    count,
    new SorensenDiceSimilarity(),
    new DefaultTextParser(),
    0.85,
    Summarizer.SORT_OCCURENCE,
  );
  return new Summarizer(config, new NullLogger()).summarize(paragraphs.join(' '), 'en');
}
