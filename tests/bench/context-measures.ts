import type { ArticleContext, EditorialNote, StoryList } from '../../lib/article/index.ts';
import type { CorpusPage, LabelList, Labels } from './corpus.ts';
import { Report } from './report.ts';
import type { PageResult } from './run.ts';
import { type Counts, countsOf, f1, type Matching, match, mean, sum } from './scores/counts.ts';
import { distinct, inCommon, normal, sameText } from './scores/text.ts';
import { sameTime } from './scores/times.ts';

/** Words in common from which two notes are the same note. */
const NOTE_LIKENESS = 0.8;
/** Labels hold no more stories of one related block. */
const MOST_RELATED = 12;

interface Labelled {
  page: CorpusPage;
  labels: Labels;
  context: ArticleContext | undefined;
}

/** What one page is worth in one measure, and the words for a miss. */
interface Judged {
  counts: Counts;
  missed: string[];
  extra: string[];
}

const equal = (a: string, b: string): number => (sameText(a, b) ? 1 : 0);

/**
 * Our contexts against what careful readers read off the pages: F1 over all pages for agencies (by name), notes,
 * trending and related titles and bylines; shares of the pages for headline, published and modified.
 */
export function measureContext(results: PageResult[]): Report {
  const report = new Report();
  const rows = results.flatMap(({ page, readings }): Labelled[] =>
    page.labels ? [{ page, labels: page.labels, context: readings.get('nutgraf')?.context }] : [],
  );
  measureLists(report, 'agencies', rows, agencies);
  measureLists(report, 'notes', rows, notes);
  measureKinds(report, rows);
  measureLists(report, 'trending', rows, ({ labels, context }) =>
    names(titles(labels.trending), storyTitles(context?.trending ?? [])),
  );
  measureLists(report, 'related', rows, ({ labels, context }) =>
    names(titles(labels.related, MOST_RELATED), storyTitles(context?.related ?? [], MOST_RELATED)),
  );
  measureLists(report, 'bylines', rows, bylines);
  measureShare(report, 'headline', rows, ({ labels, context }) => ({
    gold: labels.headline,
    ours: context?.headline ?? null,
    right: sameText(labels.headline, context?.headline),
  }));
  for (const name of ['published', 'modified'] as const)
    measureShare(report, name, rows, ({ labels, context }) => {
      const [gold, ours] = [labels[name]?.iso ?? null, context?.[name]?.iso ?? null];
      return { gold, ours, right: gold === null ? ours === null : sameTime(gold, ours) };
    });
  measureModified(report, rows);
  return report;
}

function measureLists(
  report: Report,
  name: string,
  rows: Labelled[],
  judge: (row: Labelled) => Judged,
): void {
  const judged = rows.map((row) => {
    const { counts, missed, extra } = judge(row);
    const note = [...missed.map((each) => `\n    - ${each}`), ...extra.map((each) => `\n    + ${each}`)].join(
      '',
    );
    report.miss(name, row.page.page, counts.fp + counts.fn, note);
    return counts;
  });
  if (judged.length === 0) return;
  const all = sum(judged);
  report.set(name, f1(all));
  report.set(`${name}.precision`, all.tp + all.fp === 0 ? null : all.tp / (all.tp + all.fp));
  report.set(`${name}.recall`, all.tp + all.fn === 0 ? null : all.tp / (all.tp + all.fn));
}

function names(gold: string[], ours: string[]): Judged {
  const matching = match(gold, ours, equal);
  return { counts: countsOf(matching), missed: matching.missed, extra: matching.extra };
}

function agencies({ labels, context }: Labelled): Judged {
  const quoteOf = (name: string): string => {
    const found = [...labels.agencies, ...(context?.agencies ?? [])].find((each) =>
      sameText(each.name, name),
    );
    return found ? `${name}  [${found.where}] ${found.text}` : name;
  };
  const judged = names(
    distinct(labels.agencies.map(({ name }) => name)),
    distinct((context?.agencies ?? []).map(({ name }) => name)),
  );
  return { ...judged, missed: judged.missed.map(quoteOf), extra: judged.extra.map(quoteOf) };
}

type Note = Pick<EditorialNote, 'text'> & { kind: string };

function matchNotes({ labels, context }: Labelled): Matching<Note, EditorialNote> {
  return match<Note, EditorialNote>(
    labels.notes,
    context?.notes ?? [],
    // Of two notes with the same words the one of the same kind is the closer.
    (wanted, got) => inCommon(wanted.text, got.text) + (wanted.kind === got.kind ? 1e-9 : 0),
    NOTE_LIKENESS,
  );
}

function notes(row: Labelled): Judged {
  const matching = matchNotes(row);
  const show = ({ kind, text }: Note): string => `[${kind}] ${text}`;
  return { counts: countsOf(matching), missed: matching.missed.map(show), extra: matching.extra.map(show) };
}

/** Of the notes that were found: the share with the right kind. */
function measureKinds(report: Report, rows: Labelled[]): void {
  const right = rows.flatMap((row) =>
    matchNotes(row).pairs.map(({ wanted, got }) => {
      const same = wanted.kind === got.kind;
      report.miss(
        'notes.kind',
        row.page.page,
        same ? 0 : 1,
        `${wanted.kind}  ≠  ${got.kind}: ${wanted.text}`,
      );
      return same ? 1 : 0;
    }),
  );
  report.set('notes.kind', mean(right));
}

/** Labels name people and desks alone: an agency in the byline slot counts neither for nor against a byline. */
function bylines({ labels, context }: Labelled): Judged {
  const credits = [...labels.agencies, ...(context?.agencies ?? [])].flatMap(({ name, text }) => [
    name,
    text,
  ]);
  const spoken = (text: string): string => ` ${normal(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const agency = credits.filter((text) => text.length < 80).map(spoken);
  // As printed in the byline ("Associated Press") it is part of the credit ("By Associated Press").
  const isAgency = (name: string): boolean => agency.some((text) => text.includes(spoken(name)));
  const gold = distinct(labels.bylines);
  const wanted = new Set(gold.map(normal));
  const ours = distinct((context?.bylines ?? []).map(({ name }) => name));
  return names(
    gold,
    ours.filter((name) => wanted.has(normal(name)) || !isAgency(name)),
  );
}

function titles(lists: readonly LabelList[], most = Infinity): string[] {
  return distinct(lists.flatMap(({ items }) => items.slice(0, most).map(({ title }) => title)));
}

function storyTitles(lists: readonly StoryList[], most = Infinity): string[] {
  return distinct(lists.flatMap(({ stories }) => stories.slice(0, most).map(({ title }) => title)));
}

interface Compared {
  gold: string | null;
  ours: string | null;
  right: boolean;
}

function measureShare(
  report: Report,
  name: string,
  rows: Labelled[],
  compare: (row: Labelled) => Compared,
): void {
  const right = rows.map((row) => {
    const { gold, ours, right: same } = compare(row);
    report.miss(name, row.page.page, same ? 0 : 1, `\n    - ${gold ?? 'none'}\n    + ${ours ?? 'none'}`);
    return same ? 1 : 0;
  });
  report.set(name, mean(right));
}

/** Most pages tell of no change, so that silence alone scores well in the share: F1 of the times that are told. */
function measureModified(report: Report, rows: Labelled[]): void {
  const counts = rows.map(({ labels, context }): Counts => {
    const [gold, ours] = [labels.modified?.iso ?? null, context?.modified?.iso ?? null];
    const same = gold !== null && sameTime(gold, ours);
    return { tp: same ? 1 : 0, fp: ours !== null && !same ? 1 : 0, fn: gold !== null && !same ? 1 : 0 };
  });
  if (rows.length > 0) report.set('modified.f1', f1(sum(counts)));
}
