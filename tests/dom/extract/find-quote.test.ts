import { describe, expect, it } from 'vitest';
import type { Evidence } from '@/lib/article';
import { extractArticle } from '@/lib/extract';
import { findQuote } from '@/lib/extract/find-quote';
import { parseTextDirective, textDirective } from '@/lib/extract/locator';
import wireDesk from '../../fixtures/pages/wire-desk.html?raw';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const evidence = (quote: string, before = '', after = '', at: number | null = null): Evidence => ({
  source: 'visible',
  quote,
  locator: textDirective(quote, before, after, at),
});
const found = (html: string, wanted: Evidence) => {
  const place = findQuote(parse(html), wanted);
  return place && { words: place.range.toString().replaceAll(/\s+/gu, ' ').trim(), changed: place.changed };
};

describe('a locator', () => {
  it('keeps quote, surroundings and position, whatever characters they hold', () => {
    const locator = textDirective('A - b, “c” & 50 %', 'before - it,', 'after & it', 37.46);
    expect(parseTextDirective(locator)).toEqual({
      prefix: 'before - it,',
      quote: 'A - b, “c” & 50 %',
      suffix: 'after & it',
      at: 37.5,
    });
    expect(parseTextDirective('text=only%20this')).toEqual({
      prefix: '',
      quote: 'only this',
      suffix: '',
      at: null,
    });
    expect(parseTextDirective('meta[name=date]')).toBeNull();
    expect(parseTextDirective('text=%E0%A4%A')).toBeNull();
  });
});

describe('finding a quote again', () => {
  const quote = 'The council regrets the error of Tuesday’s edition.';

  it.each([
    ['in other boxes', `<div>The <b>council</b> regrets<br> the error of <i>Tuesday’s</i> edition.</div>`],
    ['in other quotation marks and capitals', `<p>THE COUNCIL REGRETS the error of Tuesday's edition.</p>`],
    ['with soft hyphens', `<p>The coun\u00ADcil regrets the error of Tuesday’s edi\u00ADtion.</p>`],
  ])('whole, %s', (_name, html) => {
    expect(found(`<p>Before.</p>${html}<p>After.</p>`, evidence(quote))).toMatchObject({ changed: false });
  });

  it.each([
    ['a word was put in', 'The council deeply regrets the error of Tuesday’s edition.'],
    ['a word was changed', 'The council regrets the error of Wednesday’s edition.'],
    ['letters were mended', 'The Council regrets the errors of Tuesdays edition.'],
  ])('where %s, and says so', (_name, words) => {
    const place = found(`<p>Quite another sentence about the council.</p><p>${words}</p>`, evidence(quote));
    expect(place?.changed).toBe(true);
    expect(place?.words).toContain('egrets the error');
  });

  it('where its end was cut, marks what is left of it', () => {
    expect(found('<p>The council regrets the error of</p><p>Read more</p>', evidence(quote))).toMatchObject({
      changed: true,
    });
  });

  it('finds nothing where other words stand that only share some with it', () => {
    expect(
      found('<p>The council welcomes the budget of this year’s meeting.</p>', evidence(quote)),
    ).toBeNull();
    expect(found('<p>Reuters is quoted.</p>', evidence('(Reuters) -'))).toBeNull();
    expect(
      found('<script>The council regrets the error of Tuesday’s edition.</script>', evidence(quote)),
    ).toBeNull();
  });

  it('tells equal quotes apart by what stands round them, then by their position', () => {
    const html = '<p id=a>One. Updated 12:40.</p><p>Between.</p><p id=b>Two. Updated 12:40.</p>';
    const at = (wanted: Evidence) => findQuote(parse(html), wanted)?.range.startContainer.parentElement?.id;
    expect(at(evidence('Updated 12:40.', 'Two.', ''))).toBe('b');
    expect(at(evidence('Updated 12:40.', 'One.', 'Between.'))).toBe('a');
    expect(at(evidence('Updated 12:40.', '', '', 95))).toBe('b');
    expect(at(evidence('Updated 12:40.', '', '', 5))).toBe('a');
  });

  it('looks only in the part of the page that is given', () => {
    const document = parse(`<aside>${quote}</aside><main><p>Nothing of it.</p></main>`);
    expect(findQuote(document.querySelector('main')!, evidence(quote))).toBeNull();
    expect(findQuote(document, evidence(quote))).not.toBeNull();
  });

  it('survives a page that was set anew: other boxes, an ad between, a mended line, a longer story', () => {
    const context = extractArticle(parse(wireDesk), {
      url: 'https://coastwire.example/article/politics/100-quiet-talks-how-the-two-ferry-towns-made-peace',
    });
    const anew = wireDesk
      .replaceAll(/<(\/?)(?:div|figure|section)(?=[ >])/gu, '<$1span')
      .replace(
        '<p>The captains',
        '<aside>Advertisement</aside><p>One more paragraph stands here now.</p><p>The captains',
      )
      .replace('does not depict any real-life event', 'does not show any real-life event');
    const pieces = [...context.agencies, ...context.notes, ...context.bylines].map((each) => each.evidence);
    if (context.published) pieces.push(context.published.evidence);
    expect(pieces.length).toBeGreaterThan(4);
    for (const piece of pieces) expect(found(anew, piece), piece.quote).not.toBeNull();
  });

  it('searches a very long page for changed words in reasonable time', () => {
    const filler =
      '<p>The harbour master counted the boats again, and again there was one too many.</p>'.repeat(8000);
    const start = performance.now();
    expect(
      found(`${filler}<p>The council regrets the errors of a Tuesday’s edition.</p>`, evidence(quote))
        ?.changed,
    ).toBe(true);
    expect(performance.now() - start).toBeLessThan(2500);
  });
});

it('finds words in the open tree of a component, where a slot puts them, and in deep nesting', () => {
  const host = document.body.appendChild(document.createElement('news-part'));
  host.textContent = 'The harbour master counted the boats again.';
  const shadow = host.attachShadow({ mode: 'open' });
  const own = shadow.appendChild(document.createElement('p'));
  own.textContent = '(With inputs from the harbour wire)';
  shadow.append(document.createElement('slot'));
  let inner = shadow.appendChild(document.createElement('div'));
  for (let depth = 0; depth < 20_000; depth += 1) inner = inner.appendChild(document.createElement('div'));
  const found = (quote: string): string | undefined =>
    findQuote(document, { source: 'visible', quote, locator: null })?.range.toString();
  expect(found('(With inputs from the harbour wire)')).toBe('(With inputs from the harbour wire)');
  expect(found('counted the boats again')).toBe('counted the boats again');
  host.remove();
});
