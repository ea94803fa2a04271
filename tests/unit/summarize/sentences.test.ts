import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { innerWords, splitSentences } from '../../../lib/summarize/sentences.ts';

function split(text: string, lang: string, story = text): string[] {
  const inner = innerWords([story]);
  return splitSentences(text, lang, (word) => inner.has(word)).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('parting a paragraph into sentences', () => {
  it.each([
    ['en', 'Dr. Ada Quill met Gov. Moss at 3 p.m. Friday. They spoke.', 2],
    ['en', 'J. D. Harrow spoke in St. Olave on Jan. 5. Nobody came.', 2],
    ['en', 'The U.S. Senate met. The vote failed.', 2],
    ['en', 'He lives in the U.S. The rest of the family does not.', 2],
    ['en', '“Really?” she asked. Nobody answered.', 2],
    ['en', '“We went. We saw nothing!” he said. Then it rained.', 2],
    ['en', 'They won the league.The club was glad.', 2],
    ['en', 'It ranked No. 1 in the list. Next came rain.', 2],
    ['de', 'Am 3. Mai kam Dr. Halm z. B. nach Brelin. Dort blieb er.', 2],
    ['ru', 'А. С. Ветров приехал. Город ждал.', 2],
    ['hi', 'यह खबर है। डॉ. मेहरा आए। बैठक चली।', 3],
    ['bn', 'মো. করিম এলেন। সভা হলো।', 2],
    ['ur', 'پہلا جملہ ہے ۔ دوسرا جملہ ہے ۔', 2],
    ['ja', '「行った。見た。」と彼は言った。次の文だ。', 2],
    ['el', 'Ποιος ήρθε; Κανείς δεν ξέρει.', 2],
    ['ka', 'საბჭომ ხიდი დაამტკიცა. მეთევზეები წინააღმდეგი არიან. მერი შეხვედრას დაპირდა.', 3],
    ['en', 'The maker hopes to build the ID. BUZZARD next year. Nobody has seen it.', 2],
    ['id', 'Kapal itu tercatat dengan no. 1997 di pelabuhan. Semua orang tahu.', 2],
    ['xx-not a tag', 'One here. Two here.', 2],
  ])('%s: %s', (lang, text, count) => {
    expect(split(text, lang)).toHaveLength(count);
  });

  it('ends a sentence after a party or an agency of letters', () => {
    expect(split('Es gab Streit mit der FDP. Viele Punkte blieben offen.', 'de')).toHaveLength(2);
    expect(split('She spoke to the BBC. Nobody else asked.', 'en')).toHaveLength(2);
  });

  it('takes a capital for a name unless the story writes the word small', () => {
    const story = 'He went to St. John on foot. The mayor of the town laughed.';
    expect(split(story, 'en')).toHaveLength(2);
  });

  it('gives spans that lie in order and hold everything but white space', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.constantFrom('en', 'de', 'ja', 'ar', null),
        (text, lang) => {
          const spans = splitSentences(text, lang);
          let end = 0;
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(
              text
                .slice(end, span.start)
                .trim()
                .replaceAll(/[\u200B\uFEFF]/gu, ''),
            ).toBe('');
            expect(span.end).toBeGreaterThan(span.start);
            end = span.end;
          }
          expect(text.slice(end).replaceAll(/[\s\u200B\uFEFF]/gu, '')).toBe('');
        },
      ),
    );
  });
});
