import type { NoteKind } from '@/lib/article';
import { hi, id, ja, ko, zh } from './east';
import { en } from './en';
import { de, nl, nordic } from './germanic';
import { es, pt } from './iberian';
import { ar, tr } from './levant';
import { fr, it } from './romance';
import { pl, ru } from './slavic';
import { cs, el, he, hu, ro, vi } from './world';
import type { NoteWords } from './types';
import { Gated } from '../gated';

/** The tables of all languages. */
export const ALL: readonly NoteWords[] = [
  en,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  nordic,
  pl,
  ru,
  hi,
  ja,
  zh,
  ko,
  id,
  tr,
  ar,
  cs,
  hu,
  ro,
  el,
  he,
  vi,
];

/** The order in which a note's kind is asked for: the first that fits names it. */
export const KINDS: readonly NoteKind[] = [
  'correction',
  'clarification',
  'ai-disclosure',
  'translation',
  'agency-credit',
  'update',
  'opinion',
  'disclosure',
  'republication',
  'contribution',
  'editors-note',
];

/** The patterns of one kind, over lower-case text. */
export interface KindPatterns {
  kind: NoteKind;
  /** At the start of a line. */
  label: Gated;
  /** In one sentence with a word by which a story speaks of itself. */
  says: Gated;
  /** By itself. */
  whole: Gated;
}

export interface NotePatterns {
  self: Gated;
  loose: Gated;
  kinds: KindPatterns[];
}

const EDGE = String.raw`(?<![\p{L}\p{M}\p{N}])`;
/** Scripts without spaces and languages with prefixes have no edge before a word. */
const BEGINS = String.raw`(?:${EDGE}|(?<=[\p{Lo}]))`;
const BEGINS_LINE = String.raw`(?:${EDGE}|(?<=[\p{Lo}])|^)`;
/** What parts a label from its note, with a day, a name or a remark in brackets between. */
const AFTER_LABEL = String.raw`(?:\s?[（(\[][^()（）\]]{1,60}[)）\]]|,?\s(?:added|appended|issued|made|of|on|from|to|vom|am|du|del|de|do|van|at|as of|:)?[^:：!?]{0,40}?\d[^:：!?]{0,30}?)?(?:\s?[:：】\]»]|\s?[–—|]\s|\s-\s|[.)]\s|\s?$)`;

const byLanguages = new Map<string, NotePatterns>();

/** Scripts that show their language, or the few that it can be. */
const SCRIPTS: [script: RegExp, words: NoteWords][] = [
  [/[\u3040-\u30FF]/u, ja],
  [/[\uAC00-\uD7AF]/u, ko],
  [/[\u4E00-\u9FFF]/u, zh],
];
/** As much of a text as shows its language, and how many of its words have to be common ones of that language. */
const SAMPLE = 2400;
const BETWEEN = /[\s\d.,;:!?()[\]"'’“”„«»–—-]+/u;
const ENOUGH = 4;

/**
 * The patterns for a text: those of the language that the page declares, of the one that its words show, and English
 * ones. They are made on first use and kept.
 */
export function notePatterns(lang: string | null | undefined, text: string): NotePatterns {
  const chosen = new Set<NoteWords>([en]);
  const code = lang?.toLowerCase().split(/[-_]/u)[0];
  const declared = code ? ALL.find(({ codes }) => codes.split(' ').includes(code)) : undefined;
  if (declared) chosen.add(declared);
  const shown = languageShown(text.slice(0, SAMPLE));
  if (shown) chosen.add(shown);
  const key = [...chosen].map(({ codes }) => codes).join('|');
  const patterns = byLanguages.get(key) ?? compile([...chosen]);
  byLanguages.set(key, patterns);
  return patterns;
}

function languageShown(sample: string): NoteWords | undefined {
  const script = SCRIPTS.find(([each]) => each.test(sample))?.[1];
  if (script) return script;
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().split(BETWEEN)) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: NoteWords | undefined;
  let most = ENOUGH;
  for (const words of ALL) {
    if (words.common === '') continue;
    const hits = words.common.split(' ').reduce((all, word) => all + (counts.get(word) ?? 0), 0);
    if (hits > most) [best, most] = [words, hits];
  }
  return best;
}

function compile(languages: NoteWords[]): NotePatterns {
  const all = (pick: (words: NoteWords) => readonly string[] | undefined): string[] =>
    languages.flatMap((words) => pick(words) ?? []);
  return {
    self: new Gated(
      all((words) => words.self),
      BEGINS,
    ),
    loose: new Gated(
      all((words) => words.loose),
      BEGINS_LINE,
    ),
    kinds: KINDS.map((kind) => ({
      kind,
      label: new Gated(
        all((words) => words.labels[kind]),
        String.raw`^[^\p{L}\p{M}\p{N}]{0,8}`,
        AFTER_LABEL,
      ),
      says: new Gated(
        all((words) => words.says[kind]),
        BEGINS,
      ),
      whole: new Gated(
        all((words) => words.whole[kind]),
        BEGINS_LINE,
      ),
    })),
  };
}
