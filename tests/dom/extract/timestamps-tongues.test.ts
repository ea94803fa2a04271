import { describe, expect, it } from 'vitest';
import type { ArticleContext } from '@/lib/article';
import { extractArticle } from '@/lib/extract';
import { type StoryPage, storyIn } from './tongues';

const now = new Date('2026-06-01T12:00:00Z');
const read = (
  lang: string,
  page: StoryPage,
  host = 'ledger.example',
  declared?: string | null,
): ArticleContext => {
  const document = storyIn(lang, page);
  if (declared !== undefined) document.documentElement.lang = declared ?? '';
  return extractArticle(document, { url: `https://${host}/harbour/one-boat-too-many`, now });
};
const HEADLINE = 'One boat too many in the old harbour';
const declared = (datePublished: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: HEADLINE, datePublished })}</script>`;
const POST = (day: string): string =>
  `<blockquote class="twitter-tweet"><p>We will count the boats again tonight, come and see.</p>— Harbour Office (@harbour) March ${day}, 2026</blockquote>`;

describe('times in the words, digits and calendars of many languages', () => {
  it.each<[lang: string, slot: string, published: string, modified: string | null]>([
    ['hu', '<p>2026. március 12., csütörtök 14:30</p>', '2026-03-12T14:30:00', null],
    ['ar', '<p>17‏/01‏/2025</p>', '2025-01-17', null],
    ['ar', '<p>17‏/08‏/2025</p>', '2025-08-17', null],
    ['bn', '<p>১৭ জানুয়ারি, ২০২৫</p>', '2025-01-17', null],
    ['bn', '<p>১৭ আগস্ট, ২০২৫</p>', '2025-08-17', null],
    ['bn', '<p>বৃহস্পতিবার, ১২ মার্চ, ২০২৬ এ ২:৩০ PM</p>', '2026-03-12T14:30:00', null],
    ['bn', '<p>১৭ জানু, ২০২৫</p>', '2025-01-17', null],
    ['bn', '<p>১৭ আগ, ২০২৫</p>', '2025-08-17', null],
    ['lt', '<p>2026 m. kovo 12 d., ketvirtadienis 14:30</p>', '2026-03-12T14:30:00', null],
    ['bn', '<p>১২ মার্চ ২০২৬, দুপুর ২:৩০</p>', '2026-03-12T14:30:00', null],
    ['es', '<p>12 de marzo de 2026, 2:30 p. m.</p>', '2026-03-12T14:30:00', null],
    ['ta', '<p>12 மார்ச் 2026, பிற்பகல் 2:30</p>', '2026-03-12T14:30:00', null],
    ['vi', '<p>12/03/2026 2:30 CH</p>', '2026-03-12T14:30:00', null],
    ['hu', '<p>2026. március 12., du. 2:30</p>', '2026-03-12T14:30:00', null],
    ['tr', '<p>12.03.2026 ÖS 2:30</p>', '2026-03-12T14:30:00', null],
    ['bn', '<p>১২ মার্চ ২০২৬, সকাল ৯:০৫</p>', '2026-03-12T09:05:00', null],
    ['fa', '<p>۲۱ اسفند ۱۴۰۴ - ۱۴:۳۰</p>', '2026-03-12T14:30:00', null],
    ['fa', '<p>۱۴۰۴/۱۲/۲۱ - ۱۴:۳۰</p>', '2026-03-12T14:30:00', null],
    ['ar', '<p>12 آذار/مارس 2026</p>', '2026-03-12', null],
    ['ar', '<p>12 آذار 2026</p>', '2026-03-12', null],
    ['ar', '<p>12 أوت 2025</p>', '2025-08-12', null],
    ['ja', '<p>令和8年3月12日</p>', '2026-03-12', null],
    ['zh-TW', '<p>民國115年3月12日</p>', '2026-03-12', null],
    ['en', '<p>12 March 2026, 2:30 PM Eastern Time</p>', '2026-03-12T14:30:00-04:00', null],
    ['ru', '<p>12 марта 2026, 14:30 МСК</p>', '2026-03-12T14:30:00+03:00', null],
    ['ar', '<p>12 مارس 2026، 14:30 بتوقيت غرينتش</p>', '2026-03-12T14:30:00+00:00', null],
    [
      'es',
      '<p>12 mar 2026 - 14:30 | Act. 13 mar 2026 - 09:00</p>',
      '2026-03-12T14:30:00',
      '2026-03-13T09:00:00',
    ],
    [
      'pl',
      '<p>Data utworzenia: 12 marca 2026, 14:30. Ostatnia zmiana: 13 marca 2026, 09:00</p>',
      '2026-03-12T14:30:00',
      '2026-03-13T09:00:00',
    ],
    [
      'sk',
      '<p>Publikované 12.3.2026 o 14:30, upravené 13.3.2026 o 09:00</p>',
      '2026-03-12T14:30:00',
      '2026-03-13T09:00:00',
    ],
    [
      'bg',
      '<p>Публикувана: 12.03.2026 14:30 Обновена: 13.03.2026 09:00</p>',
      '2026-03-12T14:30:00',
      '2026-03-13T09:00:00',
    ],
    [
      'bn',
      '<p>প্রকাশ: ১২ মার্চ ২০২৬, ১৪:৩০</p><p>আপডেট: ১৩ মার্চ ২০২৬, ০৯:০০</p>',
      '2026-03-12T14:30:00',
      '2026-03-13T09:00:00',
    ],
    [
      'th',
      '<p>เผยแพร่: 12 มี.ค. 2569 14:30 ปรับปรุง: 13 มี.ค. 2569 09:00</p>',
      '2026-03-12T14:30:00',
      '2026-03-13T09:00:00',
    ],
    [
      'vi',
      '<p>Đăng ngày 12/03/2026 14:30 – Cập nhật 13/03/2026 09:00</p>',
      '2026-03-12T14:30:00',
      '2026-03-13T09:00:00',
    ],
    [
      'sw',
      '<p>Imechapishwa 12 Machi 2026 14:30 Imesasishwa 13 Machi 2026 09:00</p>',
      '2026-03-12T14:30:00',
      '2026-03-13T09:00:00',
    ],
    [
      'ur',
      '<p>اشاعت 12 مارچ 2026 14:30 اپ ڈیٹ 13 مارچ 2026 09:00</p>',
      '2026-03-12T14:30:00',
      '2026-03-13T09:00:00',
    ],
    ['en', '<p>26-03-31</p>', '2026-03-31', null],
    ['fr', '<p>Publié le 12 mars 2026, mis à jour à 16h01</p>', '2026-03-12', '2026-03-12T16:01:00'],
    ['sr', '<p>12. mart 2026. 14:30</p>', '2026-03-12T14:30:00', null],
    ['fr', '<p>Publié le dimanche 1er mars 2026 à 8 h</p>', '2026-03-01T08:00:00', null],
    ['ko', '<p>26.03.12 14:30</p>', '2026-03-12T14:30:00', null],
    ['ar', '<p>12-03-2026 | 02:30 مساءً</p>', '2026-03-12T14:30:00', null],
    ['ur', '<p>12 مارچ ، 2026</p>', '2026-03-12', null],
    ['th', '<p>12 มี.ค. 69 14:30 น.</p>', '2026-03-12T14:30:00', null],
    ['lt', '<p>2026 03 12 14:30</p>', '2026-03-12T14:30:00', null],
    ['el', '<p>ΠΕΜΠΤΗ 12 ΜΑΡΤΙΟΥ 2026</p>', '2026-03-12', null],
    ['tr', '<p>12 NİSAN 2026</p>', '2026-04-12', null],
    ['tr', '<p>12 ARALIK 2025</p>', '2025-12-12', null],
    ['bn', '<p>প্রকাশ : ১২ মার্চ ২০২৬, ০২:৩০ পিএম</p>', '2026-03-12T14:30:00', null],
  ])('%s: %s', (lang, slot, published, modified) => {
    const context = read(lang, { slot });
    expect([context.published?.iso ?? null, context.modified?.iso ?? null]).toEqual([published, modified]);
  });

  it.each<[lang: string, declared: string | null, slot: string, host: string, published: string]>([
    ['id', 'en-US', '<p>12 Maret 2026</p>', 'pelabuhan.example.id', '2026-03-12'],
    ['es', 'en-US', '<p>12 de marzo de 2026</p>', 'faro.example.mx', '2026-03-12'],
    ['es', 'en-US', '<p>12 de marzo de 2026</p>', 'faro.example', '2026-03-12'],
    ['tr', 'en', '<p>12 Mart 2026, 14:30</p>', 'liman.example.com.tr', '2026-03-12T14:30:00+03:00'],
    ['pl', null, '<p>12 marca 2026</p>', 'port.example.pl', '2026-03-12'],
    ['fr', null, '<p>12 février 2026</p>', 'port.example.ma', '2026-02-12'],
    ['fr', 'ar', '<p>12 février 2026</p>', 'port.example.dz', '2026-02-12'],
    ['hi', 'en', '<p>12 मार्च 2026</p>', 'lahar.example.in', '2026-03-12'],
  ])('%s on a page that says %s: %s', (lang, said, slot, host, published) => {
    const head = host === 'faro.example' ? '<meta property="og:locale" content="es_ES">' : '';
    expect(read(lang, { slot, head }, host, said).published?.iso).toBe(published);
  });

  it.each<[string, string]>([
    ['2026-03-12T14:30:00+05', '2026-03-12T14:30:00+05:00'],
    ['2026-03-12 14:30:00 EDT', '2026-03-12T14:30:00-04:00'],
  ])('the zone of %s', (content, iso) => {
    const head = `<meta property="article:published_time" content="${content}">`;
    expect(read('en', { head }).published?.iso).toBe(iso);
  });

  it('gives the order of numbers to the country, whatever tag the system came with', () => {
    expect(read('en', { slot: '<p>12/03/26</p>' }, 'ledger.example.uk').published?.iso).toBe('2026-03-12');
    expect(read('en', { slot: '<p>03/12/2026</p>' }, 'ledger.example').published?.iso).toBe('2026-03-12');
  });
});

describe('times that are not the story’s', () => {
  it('takes the clock over the page for none of them', () => {
    const before = '<div class="today">Monday, June 1, 2026</div>';
    expect(read('en', { before, head: declared('2026-03-12T08:00:00Z') }).published?.iso).toBe(
      '2026-03-12T08:00:00+00:00',
    );
    expect(read('en', { before }).published).toBeNull();
  });

  it('leaves posts of other services their own day', () => {
    expect(read('en', { slot: POST('10') }).published).toBeNull();
    expect(read('en', { slot: POST('12'), head: declared('2026-03-12T10:00:00Z') }).published).toMatchObject({
      text: null,
    });
  });
});

describe('the words of a time', () => {
  it.each([
    ['<p>By Ada Roe - 12 March 2026</p>', '12 March 2026'],
    ['<p>By Ada Roe, Thursday, 12 March 2026</p>', 'Thursday, 12 March 2026'],
    ['<p>( First published 12 March 2026</p>', 'First published 12 March 2026'],
  ])('%s', (slot, words) => {
    expect(read('en', { slot }).published?.text).toBe(words);
  });
});
