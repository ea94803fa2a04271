import { describe, expect, it } from 'vitest';
import type { ArticleContext, Evidence, Timestamp } from '../../../lib/article/index.ts';
import { measureContext } from '../../bench/context-measures.ts';
import type { CorpusPage, Labels } from '../../bench/corpus.ts';
import type { PageResult } from '../../bench/run.ts';
import { findsOnUnlabelled } from '../../bench/unlabelled.ts';

const evidence: Evidence = { source: 'visible', quote: '', locator: null };
const time = (iso: string): Timestamp => ({
  iso,
  precision: 'minute',
  text: null,
  zone: null,
  offset: null,
  zoneSource: null,
  evidence,
});

const NO_LABELS: Labels = {
  is_news_article: true,
  headline: 'Harbour buys a crane',
  published: null,
  modified: null,
  bylines: [],
  agencies: [],
  notes: [],
  trending: [],
  related: [],
};
const NO_CONTEXT = {
  headline: 'Harbour buys a crane',
  bylines: [],
  published: null,
  modified: null,
  agencies: [],
  notes: [],
  trending: [],
  related: [],
} as unknown as ArticleContext;

function result(labels: Partial<Labels> | undefined, context: Partial<ArticleContext> | null): PageResult {
  const page: CorpusPage = {
    page: 'set/1',
    url: 'https://a.invalid/',
    outlet: 'a.invalid',
    page_type: 'article',
    gold: {},
  };
  if (labels) page.labels = { ...NO_LABELS, ...labels };
  const reading = { title: null, authors: [], published: null, text: '', isArticle: true, first: 1, warm: 1 };
  return {
    page,
    readings: new Map(context ? [['nutgraf', { ...reading, context: { ...NO_CONTEXT, ...context } }]] : []),
    errors: [],
  };
}
const figures = (labels: Partial<Labels>, context: Partial<ArticleContext> | null): Record<string, number> =>
  measureContext([result(labels, context)]).values;
const agency = (name: string, text = name): ArticleContext['agencies'][number] => ({
  name,
  role: 'text',
  where: 'byline',
  text,
  evidence,
});
const byline = (name: string): ArticleContext['bylines'][number] => ({ name, evidence });
const label = (name: string): Labels['agencies'][number] => ({ name, text: name, where: 'byline' });
const list = (...titles: string[]): Labels['related'][number] => ({
  heading: null,
  items: titles.map((title) => ({ title, href: null })),
});
const stories = (...titles: string[]): ArticleContext['related'][number] => ({
  heading: null,
  stories: titles.map((title, at) => ({ rank: at + 1, title, url: null })),
  evidence: null,
});

describe('agencies', () => {
  it('count by name, once a page', () => {
    const labels = { agencies: [label('AP'), label('dpa')] };
    expect(
      figures(labels, { agencies: [agency('AP'), agency('AP', '(AP) –'), agency('AFP')] })['agencies'],
    ).toBe(0.5);
  });

  it('all missed where a page could not be read', () => {
    expect(figures({ agencies: [label('AP')] }, null)['agencies']).toBe(0);
  });
});

describe('bylines', () => {
  it('are people: an agency in the slot counts neither way', () => {
    const context = {
      bylines: [byline('Ada Quill'), byline('Deutsche Presse-Agentur')],
      agencies: [agency('dpa', 'Deutsche Presse-Agentur')],
    };
    expect(figures({ bylines: ['Ada Quill'] }, context)['bylines']).toBe(1);
    expect(figures({ bylines: ['Ada Quill'] }, { ...context, agencies: [] })['bylines']).toBeCloseTo(2 / 3);
  });
});

describe('notes', () => {
  const text = 'This story has been updated to add the mayor’s reply.';
  const note = (kind: 'update' | 'correction', words: string): ArticleContext['notes'][number] => ({
    kind,
    text: words,
    evidence,
  });

  it('are found with eight words of ten in common, whatever their kind', () => {
    const found = figures(
      { notes: [{ kind: 'update', text }] },
      { notes: [note('correction', `Note: ${text}`)] },
    );
    expect([found['notes'], found['notes.kind']]).toEqual([1, 0]);
    expect(
      figures(
        { notes: [{ kind: 'update', text }] },
        { notes: [note('update', 'This story has been updated.')] },
      )['notes'],
    ).toBe(0);
  });

  it('with the same words are told apart by kind', () => {
    const labels = {
      notes: [
        { kind: 'update', text },
        { kind: 'correction', text },
      ],
    };
    expect(figures(labels, { notes: [note('correction', text), note('update', text)] })['notes.kind']).toBe(
      1,
    );
  });
});

describe('story lists', () => {
  it('count titles over all lists of a page, none twice', () => {
    const found = figures(
      { trending: [list('A', 'B'), list('B', 'C')] },
      { trending: [stories('a', 'b', 'd')] },
    );
    expect(found['trending']).toBeCloseTo(4 / 6);
  });

  it('end after twelve stories where labels do', () => {
    const many = Array.from({ length: 20 }, (_each, at) => `Story ${at}`);
    const labels = { related: [list(...many.slice(0, 12))], trending: [list(...many.slice(0, 12))] };
    const found = figures(labels, { related: [stories(...many)], trending: [stories(...many)] });
    expect([found['related'], found['trending']]).toEqual([1, 0.75]);
  });
});

describe('times', () => {
  it('are right where both are silent', () => {
    const found = figures({}, {});
    expect([found['published'], found['modified'], found['modified.f1']]).toEqual([1, 1, 1]);
  });

  it('are wrong where one is silent, or another instant is told', () => {
    const modified = { text: null, iso: '2024-05-02T10:00:00+02:00' };
    expect(figures({ modified }, {})['modified']).toBe(0);
    expect(figures({}, { modified: time('2024-05-02T10:00:00+02:00') })['modified']).toBe(0);
    expect(figures({ modified }, { modified: time('2024-05-02T10:00:00Z') })['modified.f1']).toBe(0);
    expect(figures({ modified }, { modified: time('2024-05-02T08:00:00Z') })['modified.f1']).toBe(1);
  });
});

describe('articles without labels', () => {
  it('are left out of the measures, and their finds are listed', () => {
    const results = [result(undefined, { agencies: [agency('AP')] }), result(undefined, {})];
    const report = measureContext(results);
    expect(report.values).toEqual({});
    expect(findsOnUnlabelled(results, report).map(({ what }) => what)).toEqual(['agencies']);
    expect(report.values).toEqual({
      'unlabelled.agencies': 0.5,
      'unlabelled.notes': 0,
      'unlabelled.any': 0.5,
    });
  });
});
