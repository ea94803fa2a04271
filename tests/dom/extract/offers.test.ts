import { describe, expect, it } from 'vitest';
import { extractArticle } from '@/lib/extract';
import { kindOfWords } from '@/lib/extract/stories/headings';

const P = (words: string): string =>
  `<p>${words} The harbour office of Averley said on Friday that the crane would stand idle until the parts had come, and that nobody could say when this would be, since the ship that carries them waits outside the port.</p>`;
const A = 'Council votes to paint the lighthouse green';
const B = 'Two captains share one berth after long quarrel';
const C = 'Why the night ferry leaves an hour early now';
const HEADLINE = 'Crane stands idle for a third week';
const link = (title: string, at: number, inner = title): string =>
  `<a href="/news/story-about-the-town-${at}">${inner}</a>`;
const items = (...titles: string[]): string =>
  titles.map((title, at) => `<li>${link(title, at + 1)}</li>`).join('');

function read({ inside = '', after = '', beside = '' }) {
  const html = `<!doctype html><html lang=en><head><title>Crane idle – Averley Post</title></head><body>
    <header><nav><a href=/news>News</a><a href=/sport>Sport</a></nav></header>
    <main><article><h1>${HEADLINE}</h1>
    <div class=story-text>${P('One.')}${P('Two.')}${inside}${P('Three.')}${P('Four.')}</div>${after}</article></main>
    <aside class=column>${beside}</aside></body></html>`;
  const { trending, related } = extractArticle(new DOMParser().parseFromString(html, 'text/html'), {
    url: 'https://averley.example/news/crane-idle-third-week-4711',
  });
  const titles = (lists: typeof trending) =>
    lists.map(({ heading, stories }) => [heading, stories.map(({ title }) => title)]);
  return { trending: titles(trending), related: titles(related), lists: { trending, related } };
}

describe('a list in its box', () => {
  it('is read where the builder calls every box a component', () => {
    const beside = `<div class="x-c-cmp cmp-list"><p class=x-t>Most read</p><ol class=x-u>${items(A, B)}</ol></div>`;
    expect(read({ beside }).trending).toEqual([['Most read', [A, B]]]);
  });

  it('follows its heading over the arrows and the counter of a slider', () => {
    const slide = (title: string, at: number): string =>
      `<div class=item><p class=x-headline>${link(title, at)}</p></div>`;
    const after = `<div class=x-more><div class=left><p>Mehr zum Thema</p><div class=navigation-box><p>1/</p></div></div><div class=right>${slide(A, 1)}${slide(B, 2)}${slide(C, 3)}</div></div>`;
    expect(read({ after }).related).toEqual([['Mehr zum Thema', [A, B, C]]]);
  });
});

describe('a title apart from its kicker', () => {
  const one = (item: string) =>
    read({
      beside: `<section><h2>Most read</h2><div class=i>${item}</div><div class=i>${link(B, 9)}</div></section>`,
    }).lists.trending[0]?.stories[0];

  it.each([
    [
      'that is named after the title',
      `<a href=/news/x-1><h3 class=teaser-header><span class=premium>Plus</span> <span class=titleheader>Harbour quarrel</span> <span class=title>${A}</span></h3></a>`,
    ],
    [
      'that touches it inside a heading which is named a headline',
      `<a href=/news/x-1><div><h2 class="Card-Headline css-9"><span class=css-1-StyledKicker><span class=css-2-StyledKickerText>Harbour quarrel<svg><title>Video</title></svg></span></span><span class=css-3-StyledHeadlineText><span>${A}</span></span></h2></div></a>`,
    ],
  ])('%s', (_name, item) => {
    expect(one(item)?.title).toBe(A);
  });

  it('has no date for a section', () => {
    const item = `<a href=/news/x-1><span class=category>Dec 17, 2025</span> <span class=title>${A}</span></a>`;
    expect(one(item)).toMatchObject({ title: A });
    expect(one(item)).not.toHaveProperty('section');
  });
});

describe('what the page does not offer with the story', () => {
  it.each([
    [
      'jobs and courses in a box whose heading says so',
      `<div class=x-block><div>New offers from our job market</div><ul>${items(A, B)}</ul></div>`,
    ],
    [
      'words of a sentence that are linked',
      `<p>Two weeks ag<a href=/news/x-story-of-the-town-5>o the council chose four painters for it</a></p>`,
    ],
    ['the story itself', `<div class=player><h3>${link(HEADLINE, 6)}</h3></div>`],
    ['a word for the feed of a section', `<div class=x-more><h3>${link('Next Up In Harbour', 7)}</h3></div>`],
    [
      'topics',
      `<div><h4>Read more on these topics</h4><a href=/x/ports-and-harbours-of-averley>Ports &amp; Harbours of Averley (PHA)</a></div>`,
    ],
    ['fairs and meetings', `<div><h4>See more events</h4><ul>${items(A, B)}</ul></div>`],
    ['a shop', `<p>Read more: <a href=/x/buy-now-at-averley-sails>Buy now at Averley Sails</a></p>`],
  ])('%s', (_name, inside) => {
    expect(read({ inside }).related).toEqual([]);
  });
});

describe('words of headings', () => {
  it.each([
    ['EN ÇOK OKUNANLAR', 'trending'],
    ['GÜNÜN ÖNEMLİ MANŞETLERİ', 'trending'],
    ['İLGİLİ HABERLER', 'related'],
    ['Topmeldungen', 'trending'],
    ['Artigos populares', 'trending'],
    ['Must-read of the week', 'trending'],
    ['Les plus vus', 'trending'],
    ['Najčitanije', 'trending'],
    ['Skaitomiausi', 'trending'],
    ['Mest lesið', 'trending'],
    ['Самые читаемые', 'trending'],
    ['阅读排行', 'trending'],
    ['À découvrir également', 'related'],
    ['You might be interested in', 'related'],
    ['Te podría interesar', 'related'],
    ['Nota relacionada', 'related'],
    ['Povezane vijesti', 'related'],
    ['이 기사와 관련된 기사', 'related'],
    ['اقرأ المزيد', 'related'],
    ['More In Airshow', 'near'],
    ['Topthemenpark', null],
  ])('%s: %s', (words, kind) => {
    expect(kindOfWords(words)).toBe(kind);
  });
});
