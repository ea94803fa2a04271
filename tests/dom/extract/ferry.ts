import { extractArticle } from '@/lib/extract';

/** A story of the ferry, in pieces, and a page of an outlet round it. */
export const PARAGRAPHS = [
  'The ferry between Lower Tarn and Brackhaven will run again from Monday, nine weeks after a barge tore the ramp from its hinges.',
  'Divers found the missing pin on Thursday under two metres of silt, the harbour master, Ines Calloway, told reporters on the quay.',
  '“We had nearly given up,” she said. “Then one of the lads came up with it in his hand, like a man who has found his keys.”',
  'Some 2,300 people cross the sound on a working day. Since October they have taken a bus that needs fifty minutes for the way round.',
  'The company put the cost of the repair at 1.4 million crowns, of which the owner of the barge is to pay about a third.',
  'Whether the second boat comes back in the summer is to be decided in April, when the regional council votes on its budget.',
];
export const HEADLINE = '<h1>Ferry across the sound to run again on Monday</h1>';
export const META =
  '<p class="meta">By Rhona Petrie</p><time datetime="2026-03-06T10:00:00Z">6 March 2026</time>';
export const p = (text: string): string => `<p>${text}</p>`;
export const story = PARAGRAPHS.map(p).join('');

export const read = (body: string, head = '', lang = 'en') =>
  extractArticle(
    new DOMParser().parseFromString(
      `<!doctype html><html lang="${lang}"><head><title>Ferry across the sound to run again on Monday - The Tarn Observer</title><meta property="og:site_name" content="The Tarn Observer">${head}</head><body><header><a href="/">The Tarn Observer</a><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></header>${body}<footer><p>© 2026 The Tarn Observer. All rights reserved.</p></footer></body></html>`,
      'text/html',
    ),
    {
      url: 'https://tarn-observer.example/news/ferry-runs-again-4821',
      now: new Date('2026-06-01T12:00:00Z'),
    },
  );
export const lines = (text: string): string[] => text.split(/\n+/u);
