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
  String.raw`(?:^| )(?:newsletters?|podcasts?|ads|advertis\p{L}+|annonser?|anzeigen?|publicidad|privacy|cookies?|datenschutz\p{L}*|jobs?|karriere\p{L}*|stellenmarkt|deals|shop|shopping|coupons?|events|webinars?|sponsor\p{L}*|partners)(?: |$)`,
);
const TOPICS = pattern(String.raw`(?:^| )(?:topics|tags|themen|temas|onderwerpen)(?: |$)`);

/** By the first two characters, the longest first. */
const TABLE = buildTable();

function buildTable(): Map<string, Entry[]> {
  const table = new Map<string, Entry[]>();
  for (const language of Object.values(HEADING_WORDS)) {
    for (const kind of ['trending', 'related', 'near'] as const) {
      for (const item of (language[kind] ?? '').split('|')) {
        const each = item.trim();
        if (each === '') continue;
        const open = !each.endsWith('.');
        const words = each.replace('.', '').replace(':', '');
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

/** Whether a heading says that it heads what is no story: jobs, events, advertisements. */
export function headsNoStories(text: string): boolean {
  return text.length <= 60 && NO_STORIES.test(plain(text));
}

/** Whether a heading says that it heads topics, as some lists of stories do too. */
export function headsTopics(text: string): boolean {
  return TOPICS.test(plain(text));
}

/** The length of the lead words at a line's start ("READ MORE:"), mark included; 0 where there are none. */
export function leadLength(text: string): number {
  const start = plainStart(text);
  const words = small(text.slice(start, start + 60));
  const entry = entriesOf(words).find((each) => each.kind === 'related' && startsWith(words, each.words));
  if (!entry) return 0;
  const rest = /^[^:：|>»›–—]{0,24}?\s*[:：|>»›–—]+\s*(?=\S)/u.exec(text.slice(start + entry.words.length));
  return rest ? start + entry.words.length + rest[0].length : 0;
}

/** The length of lead words without a mark ("À lire aussi"), where the title follows as a link of its own. */
export function bareLeadLength(text: string): number {
  const start = plainStart(text);
  const words = small(text.slice(start, start + 60));
  const entry = entriesOf(words).find((each) => each.kind === 'related' && startsWith(words, each.words));
  return entry ? start + entry.words.length : 0;
}

function plainStart(text: string): number {
  return pattern`^[^\p{L}\p{N}]*`.exec(text)?.[0].length ?? 0;
}

function plain(text: string): string {
  return small(text).replaceAll(EDGES, '').replaceAll(/\s+/gu, ' ');
}

/** Lower case and of the same length; the dotted capital of Turkish has no lower case of its length but a plain i. */
function small(text: string): string {
  return lower(text).replaceAll('İ', 'i').replaceAll("'", '’');
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
