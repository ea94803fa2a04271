import { type CorpusPage, setOf } from './corpus.ts';
import type { PageResult } from './run.ts';
import {
  bodyCounts,
  bodyScore,
  type Counts,
  listCounts,
  mean,
  normal,
  pageF1,
  pooledF1,
  quantile,
  sameTime,
} from './scores.ts';
import type { Reading } from './systems.ts';

/** All figures of one system, by name, and each page's loss by measure. */
export interface Measures {
  values: Record<string, number>;
  losses: Record<string, { page: string; loss: number; note: string }[]>;
}

const isArticle = (page: CorpusPage): boolean => page.page_type === 'article';

/** The measures of a system over results: bodies, titles, authors, times, detection, milliseconds. */
export function measureExtract(results: PageResult[], system: string): Measures {
  const measures: Measures = { values: {}, losses: {} };
  const rows = results.flatMap((result) => {
    const reading = result.readings.get(system);
    return [{ page: result.page, reading: reading ?? EMPTY }];
  });
  const { values } = measures;
  const lose = (measure: string, page: CorpusPage, loss: number, note: string): void => {
    if (loss > 0) (measures.losses[measure] ??= []).push({ page: page.page, loss, note });
  };
  for (const set of ['aeb', 'fundus', 'wcxb']) {
    const articles = rows.filter(({ page }) => setOf(page) === set && isArticle(page));
    if (articles.length === 0) continue;
    const counts = articles
      .filter(({ page }) => page.gold.body)
      .map(({ page, reading }) => {
        const count = bodyCounts(page.gold.body ?? '', reading.text);
        lose(
          `body.${set}`,
          page,
          1 - pageF1(count),
          `p ${(count.tp / (count.tp + count.fp || 1)).toFixed(3)} r ${(count.tp / (count.tp + count.fn || 1)).toFixed(3)}`,
        );
        return count;
      });
    const score = bodyScore(counts);
    values[`body.${set}`] = score.f1;
    values[`precision.${set}`] = score.precision;
    values[`recall.${set}`] = score.recall;
    const titled = articles.filter(({ page }) => page.gold.title);
    if (titled.length > 0)
      values[`title.${set}`] = mean(
        titled.map(({ page, reading }) => {
          const right = normal(page.gold.title ?? '') === normal(reading.title ?? '');
          lose(`title.${set}`, page, right ? 0 : 1, `${page.gold.title}  ≠  ${reading.title}`);
          return right ? 1 : 0;
        }),
      );
    const authored = articles.filter(({ page }) => page.gold.authors);
    if (authored.length > 0)
      values[`authors.${set}`] = pooledF1(
        authored.map(({ page, reading }) => {
          const count: Counts = listCounts(
            page.gold.authors ?? [],
            reading.authors,
            (a, b) => normal(a) === normal(b),
          );
          lose(
            `authors.${set}`,
            page,
            count.fp + count.fn,
            `${page.gold.authors?.join('; ')}  ≠  ${reading.authors.join('; ')}`,
          );
          return count;
        }),
      );
    const dated = articles.filter(({ page }) => page.gold.published);
    if (dated.length > 0) {
      for (const precision of ['day', 'minute'] as const) {
        values[`${precision}.${set}`] = mean(
          dated.map(({ page, reading }) => {
            const right = sameTime(page.gold.published ?? '', reading.published, precision);
            lose(
              `${precision}.${set}`,
              page,
              right ? 0 : 1,
              `${page.gold.published}  ≠  ${reading.published}`,
            );
            return right ? 1 : 0;
          }),
        );
      }
    }
  }
  const labelled = rows.filter(({ page }) => page.labels?.headline);
  values['headline.labels'] = mean(
    labelled.map(({ page, reading }) => {
      const right = normal(page.labels?.headline ?? '') === normal(reading.title ?? '');
      lose('headline.labels', page, right ? 0 : 1, `${page.labels?.headline}  ≠  ${reading.title}`);
      return right ? 1 : 0;
    }),
  );
  const detected = rows.filter(({ reading }) => reading.isArticle !== null);
  const counts: Counts = { tp: 0, fp: 0, fn: 0 };
  const recall: Record<string, [number, number]> = {};
  for (const { page, reading } of detected) {
    const want = isArticle(page);
    if (want) {
      const tally = (recall[setOf(page)] ??= [0, 0]);
      tally[1] += 1;
      if (reading.isArticle) tally[0] += 1;
    }
    if (want && reading.isArticle) counts.tp += 1;
    else if (want) counts.fn += 1;
    else if (reading.isArticle) counts.fp += 1;
    if (want !== reading.isArticle) lose('detect', page, 1, `${page.page_type} ${page.url}`);
  }
  values['detect.f1'] = pageF1(counts);
  for (const [set, [right, all]] of Object.entries(recall)) values[`detect.recall.${set}`] = right / all;
  const ms = rows.map(({ reading }) => reading.ms).filter((each) => each > 0);
  const warm = rows.map(({ reading }) => reading.warm).filter((each) => each > 0);
  const detect = rows.flatMap(({ reading }) => (reading.detectMs === undefined ? [] : [reading.detectMs]));
  Object.assign(values, {
    'ms.median': quantile(ms, 0.5),
    'ms.p95': quantile(ms, 0.95),
    'warm.median': quantile(warm, 0.5),
    'warm.p95': quantile(warm, 0.95),
  });
  if (detect.length > 0)
    Object.assign(values, {
      'detect.ms.median': quantile(detect, 0.5),
      'detect.ms.p95': quantile(detect, 0.95),
    });
  return measures;
}

const EMPTY: Reading = {
  title: null,
  authors: [],
  published: null,
  text: '',
  isArticle: null,
  ms: 0,
  warm: 0,
};

/** Checks `name=value` bars; tells every miss on stderr. Times are bars from above, all else from below. */
export function checkBars(values: Record<string, number>, bars: string[]): boolean {
  let good = true;
  for (const bar of bars) {
    const [name = '', least = ''] = bar.split('=');
    const value = values[name];
    const held =
      value !== undefined && (name.includes('ms') ? value <= Number(least) : value >= Number(least));
    if (!held) {
      good = false;
      console.error(`bar missed: ${name} is ${value?.toFixed(4) ?? 'unknown'}, wanted ${least}`);
    }
  }
  return good;
}
