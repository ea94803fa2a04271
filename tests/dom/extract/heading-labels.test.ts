import { describe, expect, it } from 'vitest';
import type { ArticleContext } from '@/lib/article';
import { extractArticle } from '@/lib/extract';

const H = 'One boat too many in the old harbour of Northport';
const PROSE =
  '<p>The harbour master counted the boats again on the evening after the storm, and again there was one too many, which nobody in the town could explain to her.</p>'.repeat(
    5,
  );
const DEK = 'Nobody in the town can explain where the boat has come from';

function read(body: string, title = `${H} | Coast Courier`): ArticleContext {
  const html = `<html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
  return extractArticle(new DOMParser().parseFromString(html, 'text/html'), {
    url: 'https://ledger.example/harbour/one-boat-too-many',
    now: new Date('2026-06-01T12:00:00Z'),
  });
}

describe('labels inside the heading', () => {
  it.each<[heading: string, kicker: string | null]>([
    ['<span class="kicker">Mystery</span> HEADLINE', 'Mystery'],
    ['<span class="label label--live">Live</span> HEADLINE', 'Live'],
    ['<a href="#"><span class="premium-badge">Premium</span> HEADLINE</a>', 'Premium'],
    ['<span class="c1">Northport: </span><span class="c2">HEADLINE</span>', 'Northport'],
    ['<span>Opinion</span><span> | </span>HEADLINE', 'Opinion'],
    ['HEADLINE <a href="#comments">12</a>', null],
    [`HEADLINE<span class="subtitle">${DEK}</span>`, null],
    [`HEADLINE<br><small>${DEK}</small>`, null],
  ])('%s', (heading, kicker) => {
    const { headline, kicker: found } = read(
      `<article><h1>${heading.replace('HEADLINE', H)}</h1>${PROSE}</article>`,
    );
    expect([headline, found]).toEqual([H, kicker]);
  });

  it('keeps a label that the declared title has too', () => {
    const whole = `Northport: ${H}`;
    expect(read(`<article><h1><b>Northport:</b> ${H}</h1>${PROSE}</article>`, whole).headline).toBe(whole);
  });
});

describe('the headline without a heading of its own', () => {
  it.each([
    ['a bare box', `<article><div>${H}</div>${PROSE}</article>`, `${H} | Coast Courier`],
    ['a bold paragraph', `<article><p><strong>${H}</strong></p>${PROSE}</article>`, `${H} - Coast Courier`],
    ['a box named in its own way', `<div><div class="tit">${H}</div>${PROSE}</div>`, `${H}_Coast Courier`],
  ])('%s, under a title that also names the outlet', (_kind, body, title) => {
    expect(read(body, title).headline).toBe(H);
  });

  it('believes the story’s own heading, where a breadcrumb is marked up as the first', () => {
    const crumbs = `<main><nav><ul><li>Home</li><li><h1>Boats and piers of the Northport coast today</h1></li></ul></nav>`;
    expect(
      read(
        `${crumbs}<article><header><h2>${H}</h2></header>${PROSE}</article></main>`,
        'Boats and piers of the Northport coast today',
      ).headline,
    ).toBe(H);
  });
});

describe('the kicker’s own words', () => {
  it.each<[string, string | null]>([
    ['<a href="/">Home</a> / <a href="/n">News</a> / <a href="/h">Harbour</a>', null],
    ['Home / News / Harbour', null],
    ['Harbour / 12 March 2026', 'Harbour'],
    ['<a href="/a">Ships</a><a href="/b">Harbour Tips</a>', 'Ships'],
  ])('%s', (words, kicker) => {
    expect(read(`<article><div class="kicker">${words}</div><h1>${H}</h1>${PROSE}</article>`).kicker).toBe(
      kicker,
    );
  });
});

describe('what is no standfirst', () => {
  it.each([
    [
      'the first of the body’s subheads',
      `<h2>${DEK}</h2>${PROSE}<h2>What the harbour master said about the night</h2>${PROSE}`,
    ],
    ['a subhead with a number', `<h2>1. ${DEK}</h2>${PROSE}`],
    ['a byline where a standfirst stands', `<p class="subtitle">by Ada Roe, Harbour Collective</p>${PROSE}`],
    ['words about the author', `<div class="author"><p class="description">${DEK}.</p></div>${PROSE}`],
  ])('%s', (_kind, body) => {
    expect(read(`<article><h1>${H}</h1>${body}</article>`).standfirst).toBeNull();
  });

  it('is one also where headline and standfirst stand in a picture’s caption', () => {
    expect(
      read(
        `<article><div class="photo-caption"><h1>${H}</h1><h2 class="subtitle">${DEK}</h2></div>${PROSE}</article>`,
      ).standfirst,
    ).toBe(DEK);
  });
});
