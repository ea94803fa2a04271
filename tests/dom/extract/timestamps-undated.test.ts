import { describe, expect, it } from 'vitest';
import type { ArticleContext } from '@/lib/article';
import { extractArticle } from '@/lib/extract';
import { storyIn } from './tongues';

const INSTANT = '2026-03-12T13:30:00Z';
const read = (lang: string, slot: string): ArticleContext => {
  const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'x', datePublished: INSTANT })}</script>`;
  return extractArticle(storyIn(lang, { slot, head }), {
    url: 'https://ledger.example/harbour/one-boat-too-many',
    now: new Date('2026-06-01T12:00:00Z'),
  });
};

describe('printed times that name no year or no day', () => {
  it.each([
    ['de', 'Heute, 14:30 Uhr'],
    ['de', '12. März, 14:30 Uhr'],
    ['en', 'Thursday 12 March, 1.30pm'],
    ['ru', 'Сегодня, 16:30'],
    ['ja', '3月12日 22:30'],
    ['zh', '03-12 21:30'],
    ['pt', 'Hoje às 10h30'],
    ['fr', 'Publié aujourd’hui à 14h30'],
    ['nb', 'Publisert: 12. mars 14:30'],
    ['it', '12 marzo alle 14:30'],
  ])('are the declared instant’s words (%s: %s)', (lang, words) => {
    const { published } = read(lang, `<p>${words}</p>`);
    expect([published?.text, Date.parse(published?.iso ?? '')]).toEqual([words, Date.parse(INSTANT)]);
  });

  it.each([
    ['another minute', '<p>Today, 14:31</p>'],
    ['another day', '<p>9 March, 14:30</p>'],
    ['another month', '<p>12 April, 14:30</p>'],
  ])('are not, with %s', (_kind, slot) => {
    expect(read('en', slot).published?.text).toBeNull();
  });
});

describe('times of change in the zone of the publication', () => {
  it.each([
    ['de', '12.03.2026, 14:30 Uhr, aktualisiert 15:05 Uhr', '2026-03-12T15:05:00+01:00'],
    ['nl', '12 mrt. 2026 om 14:30 · Aangepast 12 mrt. 2026 om 15:05', '2026-03-12T15:05:00+01:00'],
    ['es', '12/03/2026 a las 14:30h. Actualizado a las 15:05h.', '2026-03-12T15:05:00+01:00'],
    ['fi', 'Julkaistu 12.3.2026 klo 15.30, päivitetty klo 16.05', '2026-03-12T16:05:00+02:00'],
    ['da', '12. mar. 2026 kl. 14.30, opdateret kl. 15.05', '2026-03-12T15:05:00+01:00'],
    ['el', '12.03.2026 • 15:30 | Ενημερώθηκε: 16:05', '2026-03-12T16:05:00+02:00'],
    ['ru', '12 марта 2026, 16:30. Обновлено в 17:05', '2026-03-12T17:05:00+03:00'],
  ])('%s: %s', (lang, words, modified) => {
    expect(read(lang, `<p>${words}</p>`).modified?.iso).toBe(modified);
  });
});
