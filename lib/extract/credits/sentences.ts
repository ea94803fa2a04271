import { pattern } from '../pattern';

/** A sentence's place in a text. */
export interface Span {
  start: number;
  end: number;
}

const STOP = pattern(String.raw`[.!?।。！？؟](?:["”’»)\]）]{0,2})(?=\s|$|[\p{Lo}「『（])`, 'g');
/** Not the end of a sentence: `Nov.`, `p.m.`, `Mr.`, `U.S.`, `z. B.`, `d. Red.`, an initial. */
const SHORT = pattern(
  String.raw`(?:^|[\s(.])(?:\p{L}|[ap]\.m|\p{L}\.\p{L}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mr|mrs|ms|dr|st|sen|rep|gov|gen|col|lt|prof|no|vs|etc|inc|ltd|co|corp|anm|red|bzw|ca|nr|usw|evtl|z\.b|u\.a|d\.h|p\.ej|sr|sra|art|n|ed|et al)\.$`,
  'i',
);

/** Parts a text into its sentences, left to right, without gaps. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && SHORT.test(text.slice(Math.max(start, end - 10), match.index + 1)))
      continue;
    // A small letter goes on with the sentence.
    if (pattern`^\s\p{Ll}`.test(text.slice(end, end + 2))) continue;
    spans.push({ start, end });
    start = end + (/^\s+/u.exec(text.slice(end))?.[0].length ?? 0);
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
