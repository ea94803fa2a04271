import { describe, expect, it } from 'vitest';
import { extractArticle } from '@/lib/extract';

const PROSE =
  '<p>The harbour master counted the boats again on the evening after the storm, and again there was one too many, which nobody in the town could explain to her.</p>';

function kind(path: string, head = '', body = '<h1>One boat too many in the old harbour</h1>'): string {
  const html = `<html lang="en"><head><title>One boat too many in the old harbour</title><meta property="og:type" content="article">${head}</head><body><article>${body}<p class="byline">By Ada Roe</p>${PROSE.repeat(6)}</article></body></html>`;
  return extractArticle(new DOMParser().parseFromString(html, 'text/html'), {
    url: `https://ledger.example${path}`,
    now: new Date('2026-06-01T12:00:00Z'),
  }).kind;
}
const ld = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('the kind of a story', () => {
  it.each<[string, string, string, string | undefined]>([
    ['news', '/harbour/one-boat-too-many-in-port', '', undefined],
    ['live', '/harbour/one-boat-too-many-in-port', ld({ '@type': 'LiveBlogPosting' }), undefined],
    ['live', '/live/one-boat-too-many-in-port', '', undefined],
    ['live', '/harbour/one-boat-too-many-in-port', '', '<h1>Live: One boat too many in the old harbour</h1>'],
    [
      'opinion',
      '/harbour/one-boat-too-many-in-port',
      ld({ '@type': 'NewsArticle', articleSection: 'Opinion' }),
      undefined,
    ],
    ['opinion', '/opinion/one-boat-too-many-in-port', '', undefined],
    [
      'opinion',
      '/harbour/one-boat-too-many-in-port',
      '<meta property="article:section" content="Kommentar">',
      undefined,
    ],
    [
      'opinion',
      '/harbour/one-boat-too-many-in-port',
      '',
      '<p class="kicker">Opinion</p><h1>One boat too many in the old harbour</h1>',
    ],
    ['analysis', '/explainers/one-boat-too-many-in-port', '', undefined],
    ['press-release', '/press-releases/one-boat-too-many-in-port', '', undefined],
    ['press-release', '/news-release/one-boat-too-many-in-port', '', undefined],
    [
      'sponsored',
      '/harbour/one-boat-too-many-in-port',
      ld({ '@type': 'AdvertiserContentArticle' }),
      undefined,
    ],
  ])('%s: %s %s', (expected, path, head, body) => {
    expect(kind(path, head, body)).toBe(expected);
  });
});
