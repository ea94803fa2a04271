import { describe, expect, it } from 'vitest';
import { detectArticle } from '@/lib/extract';
import { headlineIn, proseIn } from './tongues';

const PROSE =
  '<p>The harbour master counted the boats again on the evening after the storm, and again there was one too many, which nobody in the town could explain to her.</p>';
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const detect = (path: string, body: string, head = ''): boolean =>
  detectArticle(parse(`<html><head>${head}</head><body>${body}</body></html>`), {
    url: `https://ledger.example${path}`,
  }).isArticle;
const og = (type: string): string => `<meta property="og:type" content="${type}">`;
const ld = (type: string): string => `<script type="application/ld+json">{"@type":"${type}"}</script>`;
const title = '<title>One boat too many in the old harbour of Port Averley</title>';
const teasers = '<h3><a href="/a">The crane will stay where it is</a></h3><p>Short.</p>'.repeat(30);

describe('detection', () => {
  it.each<[string, string, string, string]>([
    [
      'news',
      '/harbour/2026/03/one-boat-too-many',
      `<h1>One boat too many</h1><p class="byline">By Ada Roe</p>${PROSE.repeat(8)}`,
      og('article') + ld('NewsArticle') + title,
    ],
    [
      'a live blog',
      '/live/storm-night-as-it-happened',
      `<h1>Storm</h1><p class="byline">Ada Roe</p>${PROSE.repeat(8)}`,
      og('article') + ld('LiveBlogPosting') + title,
    ],
    [
      'opinion',
      '/opinion/let-the-crane-stay-here',
      `<h1>Let it stay</h1><p class="author">Ada Roe</p>${PROSE.repeat(8)}`,
      og('article') + ld('OpinionNewsArticle') + title,
    ],
    [
      'a press release',
      '/press-releases/dock-company-names-new-chief',
      `<h1>Dock Company</h1>${PROSE.repeat(6)}`,
      og('article') + title,
    ],
    [
      'a story that declares nothing',
      '/news/one-boat-too-many-in-port',
      `<h1>One boat</h1><p class="byline">By Ada Roe</p>${PROSE.repeat(8)}`,
      title,
    ],
    [
      'a Japanese story with a date alone',
      '/2026/03/12/123456.html',
      `<h1>${headlineIn('ja')}</h1>${proseIn('ja').repeat(4)}`,
      `<meta property="article:published_time" content="2026-03-12T10:00:00Z"><title>${headlineIn('ja')}</title>`,
    ],
    [
      'a Chinese story with a date alone',
      '/2026/03/12/123456.html',
      `<h1>${headlineIn('zh')}</h1>${proseIn('zh').repeat(4)}`,
      `<meta property="article:published_time" content="2026-03-12T10:00:00Z"><title>${headlineIn('zh')}</title>`,
    ],
  ])('%s is a story', (_kind, path, body, head) => {
    expect(detect(path, body, head)).toBe(true);
  });
  it.each<[string, string, string, string]>([
    ['a front page', '/', teasers, og('website') + '<title>The Harbour Ledger</title>'],
    [
      'a section front',
      '/section/harbour',
      teasers,
      og('website') + ld('CollectionPage') + '<title>Harbour</title>',
    ],
    ['a tag page', '/tag/cranes', teasers, og('website') + '<title>Cranes</title>'],
    ['search results', '/search', `<form><input></form>${teasers}`, '<title>Search</title>'],
    [
      'a shop',
      '/products/brass-lantern',
      `<h1>Lantern</h1><span class="price">12</span><form action="/cart/add"></form>${PROSE}`,
      og('product') + ld('Product') + '<title>Brass lantern</title>',
    ],
    [
      'a forum',
      '/forum/threads/which-rope',
      `<h1>Which rope?</h1>${'<div class="post"><p>Hemp.</p></div>'.repeat(9)}`,
      ld('DiscussionForumPosting') + '<title>Which rope?</title>',
    ],
    [
      'documentation',
      '/docs/api/reference',
      `<h1>API</h1>${'<pre>x</pre>'.repeat(9)}${PROSE}`,
      '<title>API</title>',
    ],
    [
      'a front page that declares its teasers',
      '/',
      `<h3><a href="/a">The crane will stay where it is</a></h3>${PROSE}`.repeat(40),
      `${og('article')}${ld('NewsArticle').repeat(9)}<title>Harbour Ledger: news from the harbour and the coast</title>`,
    ],
    [
      'the house’s own rules',
      '/privacy-policy/',
      `<h1>Privacy</h1>${PROSE.repeat(30)}`,
      `${og('article')}<title>Privacy Policy</title>`,
    ],
    [
      'the same in Spanish',
      '/aviso-legal/',
      `<h1>Aviso legal</h1>${PROSE.repeat(30)}`,
      `${og('article')}<title>Aviso legal</title>`,
    ],
    ['a video hub', '/videos', teasers, og('video.other') + '<title>Videos</title>'],
  ])('%s is none', (_kind, path, body, head) => {
    expect(detect(path, body, head)).toBe(false);
  });
  it('tells why', () => {
    const { reasons, confidence } = detectArticle(parse(`<html><head>${og('article')}</head></html>`), {
      url: 'https://ledger.example/',
    });
    expect(reasons.some((reason) => reason.startsWith('+ogArticle'))).toBe(true);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThan(0.5);
  });
});
