import { type CorpusPage, setOf } from './corpus.ts';
import { Report } from './report.ts';
import type { PageResult } from './run.ts';
import { bodyCounts, bodyScore } from './scores/body.ts';
import { type Counts, countsOf, f1, match, mean, quantile, sum } from './scores/counts.ts';
import { distinct, namesOf, normal, sameText } from './scores/text.ts';
import { sameTime } from './scores/times.ts';
import type { Reading } from './systems.ts';

interface Row {
  page: CorpusPage;
  reading: Reading;
}

const NOTHING: Reading = {
  title: null,
  authors: [],
  published: null,
  text: '',
  isArticle: null,
  first: null,
  warm: null,
};
const isArticle = ({ page }: Row): boolean => page.page_type === 'article';
const show = (value: string | null | undefined): string => value ?? '–';

/**
 * The measures of one system: bodies, titles, authors and times for each set, printed headlines on the labelled pages,
 * detection, milliseconds. A page that the system could not read counts as read empty.
 */
export function measureExtract(results: PageResult[], system: string): Report {
  const report = new Report();
  const rows = results.map(({ page, readings }) => ({ page, reading: readings.get(system) ?? NOTHING }));
  for (const set of new Set(rows.map(({ page }) => setOf(page)))) {
    const articles = rows.filter((row) => setOf(row.page) === set && isArticle(row));
    measureBodies(report, set, articles);
    measureSnippets(report, set, articles);
    measureTitles(report, `title.${set}`, articles, (page) => page.gold.title);
    measureAuthors(report, set, articles);
    measureTimes(report, set, articles);
  }
  measureTitles(report, 'headline.labels', rows, (page) => page.labels?.headline);
  measureDetection(report, rows);
  measureMilliseconds(report, rows);
  return report;
}

function measureBodies(report: Report, set: string, rows: Row[]): void {
  const counts = rows.flatMap(({ page, reading }) => {
    if (!page.gold.body) return [];
    const count = bodyCounts(page.gold.body, reading.text);
    const share = (part: number): string => (count.tp === 0 ? 0 : count.tp / (count.tp + part)).toFixed(3);
    report.miss(
      `body.${set}`,
      page.page,
      1 - f1(count),
      `precision ${share(count.fp)} recall ${share(count.fn)} ${page.outlet}`,
    );
    return [count];
  });
  if (counts.length === 0) return;
  const score = bodyScore(counts);
  report.set(`body.${set}`, score.f1);
  report.set(`precision.${set}`, score.precision);
  report.set(`recall.${set}`, score.recall);
}

/** Snippets that a body must hold (`with`) and must not hold (`without`): the share of them that is right. */
function measureSnippets(report: Report, set: string, rows: Row[]): void {
  for (const side of ['with', 'without'] as const) {
    const shares = rows.flatMap(({ page, reading }) => {
      const snippets = page.gold[side] ?? [];
      if (snippets.length === 0) return [];
      const text = normal(reading.text);
      const wrong = snippets.filter((each) => text.includes(normal(each)) !== (side === 'with'));
      report.miss(
        `${side}.${set}`,
        page.page,
        wrong.length / snippets.length,
        wrong.map((each) => each.slice(0, 60)).join(' | '),
      );
      return [1 - wrong.length / snippets.length];
    });
    report.set(`${side}.${set}`, mean(shares));
  }
}

function measureTitles(
  report: Report,
  name: string,
  rows: Row[],
  goldOf: (page: CorpusPage) => string | null | undefined,
): void {
  const right = rows.flatMap(({ page, reading }) => {
    const gold = goldOf(page);
    if (!gold) return [];
    const same = sameText(gold, reading.title);
    report.miss(name, page.page, same ? 0 : 1, `${gold}  ≠  ${show(reading.title)}`);
    return [same ? 1 : 0];
  });
  report.set(name, mean(right));
}

/**
 * Authors as sets: F1 over all names of all pages whose gold tells of authors. Some golds hold a whole byline in one
 * string, so both sides are parted into names.
 */
function measureAuthors(report: Report, set: string, rows: Row[]): void {
  const counts = rows.flatMap(({ page, reading }): Counts[] => {
    if (!page.gold.authors) return [];
    const [gold, ours] = [
      distinct(page.gold.authors.flatMap(namesOf)),
      distinct(reading.authors.flatMap(namesOf)),
    ];
    const count = countsOf(match(gold, ours, (a, b) => (sameText(a, b) ? 1 : 0)));
    report.miss(
      `authors.${set}`,
      page.page,
      count.fp + count.fn,
      `${show(gold.join('; '))}  ≠  ${show(ours.join('; '))}`,
    );
    return [count];
  });
  if (counts.length > 0) report.set(`authors.${set}`, f1(sum(counts)));
}

function measureTimes(report: Report, set: string, rows: Row[]): void {
  for (const precision of ['day', 'minute'] as const) {
    const right = rows.flatMap(({ page, reading }) => {
      const gold = page.gold.published;
      if (!gold) return [];
      const same = sameTime(gold, reading.published, precision);
      report.miss(`${precision}.${set}`, page.page, same ? 0 : 1, `${gold}  ≠  ${show(reading.published)}`);
      return [same ? 1 : 0];
    });
    report.set(`${precision}.${set}`, mean(right));
  }
}

/** Detection: all articles against all other pages, and recall on each set. */
function measureDetection(report: Report, rows: Row[]): void {
  const judged = rows.filter(({ reading }) => reading.isArticle !== null);
  if (judged.length === 0) return;
  const counts: Counts = { tp: 0, fp: 0, fn: 0 };
  for (const row of judged) {
    const [want, got] = [isArticle(row), row.reading.isArticle === true];
    if (want && got) counts.tp += 1;
    else if (want) counts.fn += 1;
    else if (got) counts.fp += 1;
    report.miss('detect.f1', row.page.page, want === got ? 0 : 1, `${row.page.page_type} ${row.page.url}`);
  }
  report.set('detect.f1', f1(counts));
  for (const set of new Set(judged.map(({ page }) => setOf(page)))) {
    const articles = judged.filter((row) => setOf(row.page) === set && isArticle(row));
    report.set(`detect.recall.${set}`, mean(articles.map(({ reading }) => (reading.isArticle ? 1 : 0))));
  }
}

function measureMilliseconds(report: Report, rows: Row[]): void {
  for (const call of ['first', 'page', 'warm', 'detect'] as const) {
    const timed = rows.flatMap(({ page, reading }) => {
      const ms = reading[call];
      return ms === null || ms === undefined ? [] : [{ page, ms }];
    });
    const name = call === 'detect' || call === 'page' ? `${call}.ms` : call;
    report.set(
      `${name}.median`,
      quantile(
        timed.map(({ ms }) => ms),
        0.5,
      ),
    );
    report.set(
      `${name}.p95`,
      quantile(
        timed.map(({ ms }) => ms),
        0.95,
      ),
    );
    for (const { page, ms } of timed) report.miss(`${name}.p95`, page.page, ms, page.url);
  }
}
