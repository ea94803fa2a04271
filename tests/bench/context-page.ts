import type { StoryList } from '../../lib/article/index.ts';
import type { LabelList } from './corpus.ts';
import { diffLines } from './diff.ts';
import type { PageResult } from './run.ts';
import { normal } from './scores/text.ts';

/** Prints all that the labels say of one page against our context, line by line. */
export function printContext({ page, readings }: PageResult): void {
  const context = readings.get('nutgraf')?.context;
  console.log(`\n${page.page}\n${page.url}`);
  if (!context) return;
  const { labels } = page;
  const goldList = (lists: LabelList[] = []): string[] =>
    lists.flatMap(({ heading, items }) => [`# ${heading ?? ''}`, ...items.map(({ title }) => title)]);
  const ownList = (lists: StoryList[]): string[] =>
    lists.flatMap(({ heading, stories }) => [`# ${heading ?? ''}`, ...stories.map(({ title }) => title)]);
  const time = (iso: string | null | undefined, text: string | null | undefined): string[] =>
    iso ? [`${iso}  ${text ?? ''}`] : [];
  const facts: [string, string[], string[]][] = [
    ['headline', labels?.headline ? [labels.headline] : [], context.headline ? [context.headline] : []],
    [
      'bylines',
      labels?.bylines ?? [],
      context.bylines.map(({ name, role }) => (role ? `${name} (${role})` : name)),
    ],
    [
      'published',
      time(labels?.published?.iso, labels?.published?.text),
      time(context.published?.iso, context.published?.text),
    ],
    [
      'modified',
      time(labels?.modified?.iso, labels?.modified?.text),
      time(context.modified?.iso, context.modified?.text),
    ],
    [
      'other times',
      [],
      context.otherTimes.map(({ iso, evidence }) => `${iso}  ${evidence.source}: ${evidence.quote}`),
    ],
    [
      'agencies',
      (labels?.agencies ?? []).map(({ name, where, text }) => `${name} [${where}] ${text}`),
      context.agencies.map(({ name, where, text }) => `${name} [${where}] ${text}`),
    ],
    [
      'notes',
      (labels?.notes ?? []).map(({ kind, text }) => `[${kind}] ${text}`),
      context.notes.map(({ kind, text }) => `[${kind}] ${text}`),
    ],
    ['trending', goldList(labels?.trending), ownList(context.trending)],
    ['related', goldList(labels?.related), ownList(context.related)],
  ];
  if (!labels) console.log('(no labels: everything of ours stands with a +)');
  for (const [name, gold, ours] of facts) {
    if (gold.length === 0 && ours.length === 0) continue;
    console.log(name);
    for (const { side, line } of diffLines(gold, ours, normal)) console.log(`  ${side} ${line}`);
  }
}
