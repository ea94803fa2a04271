import { afterEach, describe, expect, it } from 'vitest';
import { contextOf, extractArticle, takeSnapshot } from '@/lib/extract';
import type { SnapshotNode } from '@/lib/extract/page/snapshot';
import crane from '../../fixtures/newsroom/harbour/crane-deal.html?raw';
import fares from '../../fixtures/newsroom/council/ferry-fares.html?raw';
import lighthouse from '../../fixtures/newsroom/kultur/leuchtturm.html?raw';
import wireDesk from '../../fixtures/pages/wire-desk.html?raw';

const now = new Date('2026-06-01T12:00:00Z');
const url = 'https://ledger.example/harbour/crane-deal.html';
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

function all(node: SnapshotNode): Exclude<SnapshotNode, string>[] {
  return typeof node === 'string' ? [] : [node, ...node[2].flatMap(all)];
}

const PAGE = `<html lang="en"><head><title>Ferry</title><style>p { color: red }</style>
  <link rel="stylesheet" href="a.css"><link rel="canonical" href="/ferry">
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry"}</script>
  <script>track()</script><script src="b.js"></script></head>
  <body onload="x()"><svg><title>Logo</title></svg><p style="color: red" onclick="y()" data-x="1" class="lead">
  Words<!-- none --></p><p style="display: none">Hidden</p><template><p>Later</p></template></body></html>`;

describe('a snapshot of a page', () => {
  it.each(Object.entries({ crane, fares, lighthouse, wireDesk }))(
    'says all that the page says, also as JSON: %s',
    (_name, html) => {
      const copy = JSON.parse(JSON.stringify(takeSnapshot(parse(html), url))) as ReturnType<
        typeof takeSnapshot
      >;
      const context = contextOf(copy, { now });
      expect(context.headline).not.toBeNull();
      expect(context.text.length).toBeGreaterThan(200);
      expect(context).toEqual(extractArticle(parse(html), { url, now }));
    },
  );

  it('holds what readers ask for, and nothing else', () => {
    const { root, detection } = takeSnapshot(parse(PAGE), url);
    const elements = all(root);
    expect(detection.confidence).toBeGreaterThan(0);
    expect(elements.map(([tag]) => tag)).toEqual([
      'html',
      'head',
      'title',
      'link',
      'script',
      'body',
      'p',
      'p',
    ]);
    expect(elements.at(-2)).toEqual(['p', ['class', 'lead'], ['\n  Words']]);
    expect(elements.at(-1)).toEqual(['p', ['style', 'display: none'], ['Hidden']]);
    expect(JSON.stringify(root)).not.toMatch(/track\(\)|onclick|onload|stylesheet|color: red|Logo|Later/u);
  });

  it('is bounded: values that are data are cut, and nesting ends', () => {
    const deep = '<div>'.repeat(400) + '<p>Down here</p>';
    const picture = `<img src="data:image/png;base64,${'A'.repeat(500_000)}" alt="A ferry">`;
    const document = parse(`<body>${picture}${deep}`);
    // The parser itself ends nesting at 512; scripts do not.
    let inner = document.body.appendChild(document.createElement('div'));
    for (let depth = 0; depth < 5000; depth += 1) inner = inner.appendChild(document.createElement('div'));
    const copy = JSON.stringify(takeSnapshot(document, url));
    expect(copy).toContain('Down here');
    expect(copy.length).toBeLessThan(60_000);
  });
});

describe('a page whose scripts run', () => {
  const frames: HTMLIFrameElement[] = [];
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  it('shows its lazy pictures, which stand as text in noscript', async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frames.push(frame);
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve);
    });
    const words = 'The ferry left the harbour on time for the first time in a month, to the joy of all. ';
    frame.srcdoc = `<article><h1>Ferry leaves the harbour on time</h1><p>${words.repeat(3)}</p>
      <figure><picture><noscript><img src="https://ledger.example/ferry.jpg?a=1&amp;b=2" alt='The "Gull"'></noscript></picture>
      <figcaption>The ferry at noon</figcaption></figure><p>${words.repeat(4)}</p>
      <figure><div class="lazy"><noscript><img src="https://ledger.example/gull.jpg"></noscript></div></figure>
      <noscript><img src="https://counter.example/count?page=1"></noscript><p>${words.repeat(2)}</p></article>`;
    await loaded;
    const live = frame.contentDocument as Document;
    expect(live.querySelector('noscript')?.childElementCount).toBe(0);
    const { blocks, leadImage } = extractArticle(live, { url, now });
    expect(leadImage).toEqual({
      url: 'https://ledger.example/ferry.jpg?a=1&b=2',
      alt: 'The "Gull"',
      caption: 'The ferry at noon',
      credit: null,
    });
    expect(blocks.filter((block) => block.type === 'image').map(({ image }) => image.url)).toEqual([
      'https://ledger.example/gull.jpg',
    ]);
  });
});

describe('a page made of components', () => {
  it('is read with what stands in their open shadow trees, and where their slots put what is given to them', () => {
    const words = 'The ferry left the harbour on time for the first time in a month, to the joy of all. ';
    const document = parse(`<body><main><news-story><h1>Ferry leaves the harbour on time</h1>
      <p slot="lead">${words.repeat(3)}</p><p slot="none">This is put nowhere and never shown.</p></news-story></main>`);
    const shadow = document.querySelector('news-story')?.attachShadow({ mode: 'open' });
    if (!shadow) throw new Error('no component');
    const build = (tag: string, text = '', name?: string): HTMLElement => {
      const element = document.createElement(tag);
      element.textContent = text;
      if (name !== undefined) element.setAttribute('name', name);
      return element;
    };
    const article = build('article');
    article.append(
      build('slot'),
      build('slot', '', 'lead'),
      build('p', `Inside: ${words.repeat(3)}`),
      build('slot', 'No comments.', 'comments'),
    );
    shadow.append(build('style', 'p { color: red }'), article);
    const { headline, text } = extractArticle(document, { url, now });
    expect(headline).toBe('Ferry leaves the harbour on time');
    expect(text.split('\n\n').map((each) => each.slice(0, 15))).toEqual([
      'The ferry left ',
      'Inside: The fer',
    ]);
    expect(JSON.stringify(takeSnapshot(document, url))).not.toMatch(/put nowhere|color: red/u);
    expect(JSON.stringify(takeSnapshot(document, url))).toContain('No comments.');
  });
});

describe('a page that means to be in the way', () => {
  const words = 'The ferry left the harbour on time for the first time in a month, to the joy of all. ';
  const story = `<article><h1>Ferry leaves the harbour on time</h1><p>${words.repeat(3)}</p><p>${words.repeat(2)}</p></article>`;

  it.each([
    ['unknown elements by names of the language', `${story}<constructor></constructor><valueOf></valueOf>`],
    ...[
      'localName',
      'childNodes',
      'nodeType',
      'hasAttributes',
      'getAttributeNames',
      'getAttribute',
      'assignedNodes',
    ].map((name) => [`a form that hides ${name}`, `<form class="f"><input name="${name}">${story}</form>`]),
    ...['title', 'URL', 'documentElement', 'head', 'querySelector', 'getElementsByTagName'].map((name) => [
      `a picture that hides ${name}`,
      `<img name="${name}"><form name="${name}"></form>${story}`,
    ]),
  ] as [string, string][])('is read all the same: %s', async (_name, body) => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve);
    });
    frame.srcdoc = `<title>Ferry</title><body>${body}`;
    await loaded;
    try {
      const { headline, text } = extractArticle(frame.contentDocument as Document, { url, now });
      expect(headline).toBe('Ferry leaves the harbour on time');
      expect(text.split('\n\n')).toHaveLength(2);
    } finally {
      frame.remove();
    }
  });

  it('keeps what the reader writes on it to itself', () => {
    const drafts =
      '<div contenteditable>A secret draft</div><div role="textbox">Another one</div><textarea>A third</textarea>';
    const copy = JSON.stringify(takeSnapshot(parse(`<body>${story}${drafts}`), url));
    expect(copy).toContain('to the joy of all');
    expect(copy).not.toMatch(/secret draft|Another one|A third/u);
  });

  it.each([
    [
      'nested items',
      `${'<div itemscope itemtype="https://schema.org/Thing">'.repeat(80)}${'<span itemprop="name">a</span>'.repeat(20_000)}`,
    ],
    [
      'a figure of many pictures',
      `<figure>${'<img src="https://ledger.example/a.jpg" class="x">'.repeat(6000)}</figure>`,
    ],
    [
      'a long author',
      `<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"${'a'.repeat(60_000)}"}}</script>`,
    ],
    ['pictures that do not end', `<noscript>${'&lt;img '.repeat(40_000)}</noscript>`],
  ])('takes no longer for %s', (_name, more) => {
    const document = parse(`<body>${story}${more}`);
    const start = performance.now();
    expect(extractArticle(document, { url, now }).headline).toBe('Ferry leaves the harbour on time');
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
