import { lower } from '../text';
import { HEADING_WORDS } from './heading-table';
import { pattern } from '../pattern';

/** What a heading is of. `near` offers are the story's only where they stand with the story. */
export type HeadingKind = 'trending' | 'related' | 'near';

interface Entry {
  words: string;
  open: boolean;
  kind: HeadingKind;
}

const LONGEST_REST = 32;
const EDGES = pattern(String.raw`^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$`, 'g');

/** Offers of another sort under the same lead words. */
const NO_STORIES = pattern(
  String.raw`(?:^| )(?:newsletters?|podcasts?|ads|advertis\p{L}+|annonser?|anzeigen?|publicidad|privacy|cookies?|datenschutz\p{L}*|jobs?|deals|shopping|coupons?)(?: |$)`,
);

/** By the first two characters, the longest first. */
const TABLE = buildTable();

function buildTable(): Map<string, Entry[]> {
  const table = new Map<string, Entry[]>();
  for (const language of Object.values(HEADING_WORDS)) {
    for (const kind of ['trending', 'related', 'near'] as const) {
      for (const item of (language[kind] ?? '').split('|')) {
        const each = item.trim();
        if (each === '') continue;
        const open = each.endsWith('…');
        const words = each.replace('…', '').replace(':', '');
        const key = words.slice(0, 2);
        table.set(key, [...(table.get(key) ?? []), { words, open, kind }]);
      }
    }
  }
  for (const entries of table.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** What the words of a heading say that it heads; null where they say nothing of other stories. */
export function kindOfWords(text: string): HeadingKind | null {
  if (text.length > 90) return null;
  const words = plain(text);
  const kind = find(words)?.kind ?? null;
  return kind !== null && NO_STORIES.test(words) ? null : kind;
}

/** The length of the lead words at a line's start ("READ MORE:"), mark included; 0 where there are none. */
export function leadLength(text: string): number {
  const start = plainStart(text);
  const words = lower(text.slice(start, start + 60)).replaceAll("'", '’');
  const entry = entriesOf(words).find((each) => each.kind === 'related' && startsWith(words, each.words));
  if (!entry) return 0;
  const rest = /^[^:：|>»›–—]{0,24}?\s*[:：|>»›–—]+\s*(?=\S)/u.exec(text.slice(start + entry.words.length));
  return rest ? start + entry.words.length + rest[0].length : 0;
}

/** The length of lead words without a mark ("À lire aussi"), where the title follows as a link of its own. */
export function bareLeadLength(text: string): number {
  const start = plainStart(text);
  const words = lower(text.slice(start, start + 60)).replaceAll("'", '’');
  const entry = entriesOf(words).find((each) => each.kind === 'related' && startsWith(words, each.words));
  return entry ? start + entry.words.length : 0;
}

function plainStart(text: string): number {
  return pattern`^[^\p{L}\p{N}]*`.exec(text)?.[0].length ?? 0;
}

function plain(text: string): string {
  return lower(text).replaceAll(EDGES, '').replaceAll("'", '’').replaceAll(/\s+/gu, ' ');
}

function entriesOf(words: string): Entry[] {
  return TABLE.get(words.slice(0, 2)) ?? [];
}

function find(words: string): Entry | undefined {
  return entriesOf(words).find(
    (each) =>
      words === each.words ||
      (each.open && startsWith(words, each.words) && words.length <= each.words.length + LONGEST_REST),
  );
}

/** Whether a text begins with whole words; scripts without spaces have none to break. */
function startsWith(text: string, words: string): boolean {
  if (!text.startsWith(words)) return false;
  const next = text.charAt(words.length);
  return next === '' || pattern`[^\p{L}\p{M}\p{N}]`.test(next) || /[\u0590-\u1dff\u2e80-\uffff]/u.test(next);
}
