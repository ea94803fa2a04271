/** Who speaks in a paragraph of an interview. */
export interface Turn {
  /** How many letters at its start say who speaks (`Orla Venn: `). */
  label: number;
  /** Whether it is the interviewer's. */
  asks: boolean;
}

/** So many questions, and such a share of the paragraphs, make an interview. */
const FEWEST = 3;
const SHARE = 0.15;
/** Or so many speakers who come back, in so many and such a share of the paragraphs: a talk as it was taken down. */
const SPEAKERS = 2;
const LABELLED = 6;
const LABELLED_SHARE = 0.4;
const QUESTION = /[?？؟;፧՞]["'”’»“」』)\]]*\s*$/u;
const LABEL =
  /^(?:[-–—]\s*)?((?:\p{Lu}|(?=\P{Ll})\p{L})[\p{L}\p{M}\p{N}.'’-]*(?:\s[\p{L}\p{M}\p{N}.'’-]+){0,3})\s?[:：]\s*(?=\S)/u;

/**
 * Whose words each paragraph is, where the story is an interview; null where it is none. Told by its form alone: paragraphs that end in a
 * question, and speakers' names that come back before a colon. What the interviewer says before the question is a part of it.
 */
export function turnsOf(paragraphs: readonly string[], lang: string | null): Turn[] | null {
  const greek = (lang ?? '').startsWith('el');
  const question = paragraphs.map(
    (text) => QUESTION.test(text) && (greek || !/;["'”’»“」』)\]]*\s*$/u.test(text)),
  );
  const labels = paragraphs.map((text) => LABEL.exec(text));
  const speakers = new Map<string, { turns: number; questions: number }>();
  for (const [at, label] of labels.entries()) {
    if (!label) continue;
    const speaker = speakers.get(label[1] ?? '') ?? { turns: 0, questions: 0 };
    speaker.turns += 1;
    if (question[at]) speaker.questions += 1;
    speakers.set(label[1] ?? '', speaker);
  }
  const questions = question.filter(Boolean).length;
  const asked = questions >= FEWEST && questions >= paragraphs.length * SHARE;
  if (!asked && !isTalk([...speakers.values()], paragraphs.length)) return null;
  return paragraphs.map((_text, at) => {
    const label = labels[at];
    const speaker = speakers.get(label?.[1] ?? '');
    const known = speaker !== undefined && speaker.turns > 1;
    return {
      label: known ? (label?.[0].length ?? 0) : 0,
      asks: (question[at] ?? false) || (known && speaker.questions * 2 > speaker.turns),
    };
  });
}

function isTalk(speakers: readonly { turns: number }[], paragraphs: number): boolean {
  const known = speakers.filter(({ turns }) => turns > 1);
  const labelled = known.reduce((sum, { turns }) => sum + turns, 0);
  return known.length >= SPEAKERS && labelled >= LABELLED && labelled >= paragraphs * LABELLED_SHARE;
}
