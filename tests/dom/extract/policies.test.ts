import { describe, expect, it } from 'vitest';
import { extractArticle } from '@/lib/extract';
import { cleanContext } from '@/lib/library/clean';

function read(data: unknown, foot = '', body = '') {
  const html = `<!doctype html><html lang=en><head><title>Crane</title><script type="application/ld+json">${JSON.stringify(data)}</script></head>
    <body><article><h1>Crane stands idle for a third week</h1><p>The harbour office said on Friday that the crane would stand idle until the parts had come.</p>${body}</article><footer>${foot}</footer></body></html>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  return extractArticle(document, { url: 'https://averley.example/news/crane' });
}
const kinds = (context: ReturnType<typeof read>) => context.policies?.map(({ kind, url }) => [kind, url]);

describe('the outlet’s own policies', () => {
  it('are read where the data declares them, on the story, its publisher or the outlet', () => {
    const context = read([
      {
        '@type': 'NewsArticle',
        publishingPrinciples: 'https://averley.example/principles',
        publisher: {
          '@type': 'NewsMediaOrganization',
          correctionsPolicy: '/corrections',
          masthead: { '@id': 'https://averley.example/team' },
        },
      },
      {
        '@type': ['NewsMediaOrganization'],
        ethicsPolicy: ['https://averley.example/ethics'],
        ownershipFundingInfo: 'We are owned by the harbour.',
      },
    ]);
    expect(kinds(context)).toEqual([
      ['principles', 'https://averley.example/principles'],
      ['corrections', 'https://averley.example/corrections'],
      ['masthead', 'https://averley.example/team'],
      ['ethics', 'https://averley.example/ethics'],
    ]);
    expect(context.policies?.[1]?.evidence).toMatchObject({
      source: 'json-ld',
      locator: 'json-ld/0/0/publisher/correctionsPolicy',
    });
  });

  it('are read from links in the foot, by their words or a JTI report’s address, each kind once', () => {
    const foot = `<a href=/c>Corrections</a> <a href=/c2>Corrections policy</a> <a href=/e>Code of Ethics</a> <a href=/o>Ownership and funding</a>
      <a href=https://www.jti-app.com/report/abc>Certified</a> <a href=/k>Korrekturen</a> <a href=/p>Privacy policy</a> <a href=/t>Terms</a>`;
    expect(kinds(read({}, foot))).toEqual([
      ['corrections', 'https://averley.example/c'],
      ['ethics', 'https://averley.example/e'],
      ['ownership', 'https://averley.example/o'],
      ['jti', 'https://www.jti-app.com/report/abc'],
    ]);
  });

  it('are none where a story speaks of corrections, links run elsewhere, or the data holds no address', () => {
    expect(kinds(read({ '@type': 'Person', ethicsPolicy: 'https://x.example/' }))).toEqual([]);
    expect(
      kinds(
        read(
          { '@type': 'NewsArticle', correctionsPolicy: 'javascript:alert(1)' },
          '<a href="javascript:alert(1)">Ethics</a>',
        ),
      ),
    ).toEqual([]);
    expect(
      kinds(read({}, '<p>Ethics of funding: <a href=/a>how corrections were made at the harbour</a></p>')),
    ).toEqual([]);
  });

  it('pass the door of the library, hostile ones left out', () => {
    const context = read({ '@type': 'NewsArticle', correctionsPolicy: 'https://averley.example/c' });
    expect(cleanContext(context).policies).toEqual(context.policies);
    const hostile = {
      ...context,
      policies: [{ kind: 'other', url: 'https://a.example/' }, { kind: 'ethics', url: 'javascript:1' }, 7],
    };
    expect(cleanContext(hostile).policies).toBeUndefined();
  });
});
