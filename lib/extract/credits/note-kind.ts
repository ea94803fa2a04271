import type { NoteKind } from '@/lib/article';
import { saysMachine } from './ai-words';
import type { Gated } from './gated';
import type { NotePatterns } from './note-words';
import { pattern } from '../pattern';

/** Where a sentence stands, which is how plainly it has to say that it is a note. */
export type Standing = 'caption' | 'apart' | 'ending' | 'running';

/** Kinds with which a text closes, and that need not name it there. */
const CLOSES: ReadonlySet<NoteKind> = new Set(['disclosure', 'opinion', 'editors-note', 'contribution']);
/** As far into a sentence the story has to name itself; where it stands apart it may say "the article". */
const SELF_WITHIN = 90;
const LOOSE_WITHIN = 40;

/** How a last paragraph speaks of the story without "this", and what it then tells of it. */
const OPENS = pattern(
  String.raw`^[^\p{L}]*(?:the |der |die |l['’]|el |la |o |a |il |het |de )?(?:original |initial )?(?:story|article|artikel|beitrag|artículo|artigo|reportagem|matéria|articolo|artikkelen|artikeln|artiklen|saken|artykuł)(?![\p{L}])`,
);
const TELLS: ReadonlySet<NoteKind> = new Set(['correction', 'update', 'translation', 'republication']);

/** The parts of a caption: what it shows, who made it. */
const PARTS = /\s[/|•–—]\s|[:：(（[\])）]\s?/u;

/** The kind of note that a sentence (in lower case) is by what it says; null when it is none. */
export function kindSaid(
  { self, loose, kinds }: NotePatterns,
  sentence: string,
  standing: Standing,
): NoteKind | null {
  if (sentence.length < 8 || sentence.length > 600) return null;
  if (standing === 'caption')
    return [sentence, ...sentence.split(PARTS)].some((part) => saysMachine(part, standing))
      ? 'ai-disclosure'
      : null;
  if (standing !== 'apart' && /^[“"„«‘]/u.test(sentence)) return null;
  const apart = standing === 'apart';
  const within = (words: Gated, most: number): boolean => {
    const at = words.search(sentence);
    return at >= 0 && at <= most;
  };
  const opens = standing === 'ending' && OPENS.test(sentence);
  const own = within(self, SELF_WITHIN) || (apart && within(loose, LOOSE_WITHIN)) || opens;
  for (const { kind, says, whole } of kinds) {
    if (kind === 'ai-disclosure') {
      if (saysMachine(sentence, apart ? 'apart' : 'running')) return kind;
      continue;
    }
    // In running text people speak of commissions and opinions too: there it opens with that, or names itself.
    const at = whole.search(sentence);
    if (at >= 0 && (apart || own || at <= 5 || (standing === 'ending' && CLOSES.has(kind)))) return kind;
    if (own && (!opens || TELLS.has(kind)) && says.search(sentence) >= 0) return kind;
  }
  return null;
}

/** What opens a note, and where the note's own words begin after it. */
export interface Label {
  kind: NoteKind;
  end: number;
}

/** The label at the start of a lower-case line; null when it has none. */
export function labelOf({ kinds }: NotePatterns, line: string): Label | null {
  let best: Label | null = null;
  for (const { kind, label } of kinds) {
    const match = label.exec(line);
    if (!match || (best && best.end >= match[0].length)) continue;
    best = { kind, end: match[0].length };
  }
  return best;
}
