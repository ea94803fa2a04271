import { describe, expect, it } from 'vitest';
import { extractArticle } from '@/lib/extract';
import { type StoryPage, storyIn } from './tongues';

const names = (lang: string, page: StoryPage): string[] =>
  extractArticle(storyIn(lang, page), {
    url: 'https://ledger.example/harbour/one-boat-too-many',
    now: new Date('2026-06-01T12:00:00Z'),
  }).bylines.map(({ name }) => name);

describe('bylines in boxes, elements that touch, and declarations', () => {
  it.each<[lang: string, page: StoryPage, expected: string[]]>([
    [
      'en',
      {
        slot: '<p class="byline">By Ada Roe</p>',
        head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"One boat too many in the old harbour","author":{"name":"ADA ROE"}}</script>',
      },
      ['Ada Roe'],
    ],
    [
      'en',
      {
        head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"One boat too many in the old harbour","author":{"name":"Roe, Ada"}}</script>',
      },
      ['Ada Roe'],
    ],
    [
      'de',
      {
        slot: '<div class="autor"><span class="autor-name">Jonas Vogt</span><span class="autor-funktion">Redakteur</span></div><p>12.03.2026</p>',
      },
      ['Jonas Vogt'],
    ],
    ['fr', { slot: '<span class="signature">Inès Roux</span>' }, ['Inès Roux']],
    [
      'en',
      {
        slot: '<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ada Roe</span></span>',
      },
      ['Ada Roe'],
    ],
    [
      'en',
      {
        slot: '<div class="credits"><div class="author">Ada Roe</div><div class="photographer">Photographs by Ben Moor</div></div>',
      },
      ['Ada Roe'],
    ],
    ['de', { slot: '<div class="autor">Von Jonas Vogt (Text) und Mira Feld (Fotos)</div>' }, ['Jonas Vogt']],
    ['sv', { slot: '<p>Text och foto: Elin Strand</p>' }, ['Elin Strand']],
    ['nb', { slot: '<p>Tekst og foto: Kari Moen</p>' }, ['Kari Moen']],
    ['fi', { slot: '<p>Teksti ja kuva: Aino Laine</p>' }, ['Aino Laine']],
    ['it', { slot: '<p>Redazione ANSA</p><p>12 marzo 2026</p>' }, ['Redazione ANSA']],
    ['en', { slot: '<p>By Sir Ada van der Roe Jr.</p>' }, ['Sir Ada van der Roe Jr.']],
    ['en', { slot: '<p>By <span>Ada Roe</span><span>March 12, 2026</span></p>' }, ['Ada Roe']],
    ['en', { slot: '<p>By <b>Ada Roe</b><span>Senior Reporter</span></p>' }, ['Ada Roe']],
    [
      'zh',
      {
        slot: '<div class="info"><span>2026-03-12 14:30</span><span>来源：老港晚报</span><span>作者：王小雨</span></div>',
      },
      ['王小雨'],
    ],
    ['zh-TW', { slot: '<p>老港報 記者王小雨／台北即時報導</p>' }, ['王小雨']],
  ])('%s: %o', (lang, page, expected) => {
    expect(names(lang, page)).toEqual(expected);
  });

  it.each([
    ['zh', '<p>（记者 王小雨）</p>', '王小雨'],
    ['ja', '<p>【田中花子】</p>', '田中花子'],
    ['ja', '<p>文・田中花子</p>', '田中花子'],
    ['de', '<p>Text: Jonas Vogt, Redaktion: Mira Feld</p>', 'Jonas Vogt'],
  ])('behind the text (%s: %s)', (lang, after, name) => {
    expect(names(lang, { after })).toEqual([name]);
  });

  it('gives a role that touches the name whole', () => {
    const slot =
      '<div class="byline"><a href="/author/ada-roe">Ada Roe</a><span>Travel News Reporter</span></div>';
    const { bylines } = extractArticle(storyIn('en', { slot }), { url: 'https://ledger.example/a/b' });
    expect(bylines).toMatchObject([{ name: 'Ada Roe', role: 'Travel News Reporter' }]);
  });
});

describe('names beside the date that are nobody’s', () => {
  it.each<[lang: string, page: StoryPage, expected: string[]]>([
    [
      'hi',
      { slot: '<p>ताज़ा ख़बर</p><p>12 मार्च 2026</p>', before: '<nav><a href="/w">विदेश की ख़बर</a></nav>' },
      [],
    ],
    [
      'ar',
      { slot: '<p>أخبار محلية</p><p>12 مارس 2026</p>', before: '<nav><a href="/w">أخبار عالمية</a></nav>' },
      [],
    ],
    [
      'he',
      { slot: '<p>חדשות מקומיות</p><p>12.03.2026</p>', before: '<nav><a href="/w">חדשות העולם</a></nav>' },
      [],
    ],
    ['ja', { slot: '<p>有料記事</p><p>2026年3月12日 14:30</p>' }, []],
    ['ja', { slot: '<p>会員限定</p><p>2026年3月12日 14:30</p>' }, []],
    ['ja', { slot: '<p>シェア</p><p>2026年3月12日 14:30</p>' }, []],
    [
      'pt',
      {
        slot: '<p>São Paulo</p><p>12 de março de 2026</p><p>A chefe do porto de São Paulo contou de novo os barcos na noite depois da tempestade, e havia um a mais.</p>',
      },
      [],
    ],
    [
      'en',
      {
        slot: '<p>New York</p><p>March 12, 2026</p><p>New York has one boat more than it had on the evening before the storm, and nobody in the town can say why.</p>',
      },
      [],
    ],
    [
      'en',
      {
        slot: '<p>Top Stories</p><p>March 12, 2026</p>',
        before: '<ul><li>Top Stories</li></ul><ul><li>Top Stories</li></ul>',
      },
      [],
    ],
  ])('%s: %o', (lang, page, expected) => {
    expect(names(lang, page)).toEqual(expected);
  });
});
