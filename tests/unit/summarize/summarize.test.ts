import fc from 'fast-check';
import { datelineLength, isFit } from '@/lib/summarize/fit';
import { describe, expect, it } from 'vitest';
import { storyOf, summarize } from '../../../lib/summarize/index.ts';

const PARAGRAPHS = [
  'OLDPORT, May 3 (Courier) - The Oldport ferry will stop running in June after the council cut its subsidy by half.',
  'Mayor Ines Calder told a packed meeting that the town could no longer pay for two boats and a night crossing.',
  'Read also: Ten walks along the Oldport shore.',
  'Photo: A. Merk / Courier',
  'What would you do without the ferry?',
  'About 4,000 islanders use the crossing each week, most of them to reach the hospital and the secondary school.',
  'The operator, Calder Lines, said that 60 jobs were at risk and that it had offered to run smaller boats.',
  'A petition against the cut has gathered 9,000 names since Monday.',
  'The council will vote again on 12 June, two weeks before the last boat is due to leave.',
  'Editor’s note: An earlier version misnamed the operator.',
  'Islanders blocked the pier for an hour on Tuesday evening, and police made no arrests.',
];
const STORY = { headline: 'Oldport ferry to stop', paragraphs: PARAGRAPHS, lang: 'en' };

describe('a summary', () => {
  it('has so many sentences, verbatim, in the order of the page', () => {
    for (const count of [1, 3, 5]) {
      const { sentences, source, reason } = summarize(STORY, { sentences: count });
      expect(reason).toBeNull();
      expect(sentences).toHaveLength(count);
      expect(source.map(({ paragraph, start, end }) => PARAGRAPHS[paragraph]?.slice(start, end))).toEqual(
        sentences,
      );
      expect(source.map(({ paragraph }) => paragraph)).toEqual(
        source.map(({ paragraph }) => paragraph).toSorted((a, b) => a - b),
      );
    }
  });

  it('leaves out pointers, credits, notes, questions and the dateline', () => {
    const all = summarize(STORY, { words: 1000 }).sentences;
    expect(all).toHaveLength(7);
    for (const word of ['Read also', 'Photo', 'What would', 'Editor', 'OLDPORT, May'])
      expect(all.join(' ')).not.toContain(word);
  });

  it('leaves out what the caller says is not the prose', () => {
    const skip = ['A petition against the cut has gathered 9,000 names since Monday.'];
    expect(summarize({ ...STORY, skip }, { words: 1000 }).sentences).not.toContain(skip[0]);
  });

  it('adds to the standfirst and does not repeat it', () => {
    const [first = ''] = summarize(STORY, { sentences: 1 }).sentences;
    expect(summarize({ ...STORY, standfirst: first }, { sentences: 3 }).sentences).not.toContain(first);
  });

  it('fills a number of words and goes beyond it by no whole sentence', () => {
    for (const words of [20, 30, 40, 60, 80]) {
      const lengths = summarize(STORY, { words }).sentences.map((text) => text.split(' ').length);
      const all = lengths.reduce((sum, length) => sum + length, 0);
      expect(all).toBeGreaterThanOrEqual(words);
      expect(all - Math.max(...lengths)).toBeLessThan(words);
    }
  });

  it('says why there is none', () => {
    expect(summarize({ headline: null, paragraphs: PARAGRAPHS.slice(0, 2), lang: 'en' })).toEqual({
      sentences: [],
      source: [],
      reason: 'too-short',
    });
    expect(summarize({ headline: null, paragraphs: [], lang: null }).reason).toBe('no-prose');
    expect(summarize({ headline: null, paragraphs: ['Menu', 'Sport', 'Log in'], lang: 'en' }).reason).toBe(
      'no-prose',
    );
  });

  it.each([
    [
      'ja',
      '市議会は水曜日に新しい橋の建設計画を承認した。総工費は二十億円で完成は再来年の春になる。地元の漁師たちは航路が狭くなると反対している。市長は説明会を三回開くと約束した。橋は島の病院への道を一時間縮める。工事は来月から始まる予定だ。',
    ],
    [
      'hi',
      'नगर परिषद ने बुधवार को नए पुल की योजना मंज़ूर कर दी। इस पर बीस करोड़ रुपये खर्च होंगे और काम अगले साल पूरा होगा। मछुआरों ने इसका विरोध किया और कहा कि रास्ता तंग हो जाएगा। महापौर ने तीन सभाएँ करने का वादा किया है। पुल से अस्पताल का रास्ता एक घंटा कम हो जाएगा।',
    ],
    [
      'ru',
      'Городской совет в среду одобрил строительство нового моста. Проект обойдётся в два миллиарда и будет готов через год. Рыбаки выступили против и сказали, что проход станет уже. Мэр пообещал провести три встречи с жителями. Мост сократит дорогу до больницы на час.',
    ],
  ])('is made in %s', (lang, text) => {
    const { sentences } = summarize({ headline: null, paragraphs: [text], lang });
    expect(sentences).toHaveLength(3);
    for (const sentence of sentences) expect(text).toContain(sentence);
  });

  it('holds its sources on any text', { timeout: 30_000 }, () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.constantFrom(
        'The mayor of the town said no. ',
        'Is it so? ',
        '“It is so. Truly.” he said. ',
        '1. 2. 3. ',
        '…… ',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
          { maxLength: 6 },
        ),
        fc.integer({ min: 1, max: 5 }),
        (paragraphs, count) => {
          const { sentences, source, reason } = summarize(
            { headline: null, paragraphs, lang: 'en' },
            { sentences: count },
          );
          expect(source.map(({ paragraph, start, end }) => paragraphs[paragraph]?.slice(start, end))).toEqual(
            sentences,
          );
          expect(sentences.length).toBeLessThanOrEqual(count);
          expect(reason === null).toBe(sentences.length > 0);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is quick on a page that is a book', { timeout: 60_000 }, () => {
    const paragraphs = Array.from(
      { length: 3000 },
      (_value, at) =>
        `Sentence number ${at} of the long book speaks of thing ${at % 97} and of place ${at % 31}.`,
    );
    const start = performance.now();
    expect(summarize({ headline: null, paragraphs, lang: 'en' }).sentences).toHaveLength(3);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('what stands among a story’s prose', () => {
  it.each([
    'Marit Oland (left) and Idris Quay shake hands at the pier on Monday morning.',
    'Bürgermeisterin Marit Oland (rechts) übergibt am Montag den Schlüssel des Krans.',
    '이드리스 키(맨 앞) 대표가 29일 항구 회의장에서 열린 총회에서 국기에 경례하고 있다.',
    'Toutes les informations de ce jeudi dans le port sont à suivre ici.',
    '$$ADSLOT$$The crane will stay where it stands, the council said on Monday.',
    'Follow our coverage of the vote on the harbour crane live here.',
    'Quand un port sans grue lance une nouvelle mode parmi les marins...',
    'top court on Monday heard the dockers of Averley on the crane.',
  ])('is no sentence of a summary: %s', (text) => {
    expect(isFit(text, text)).toBe(false);
  });

  it.each([
    'Marit Oland left the pier on Monday and the crane stayed where it was.',
    'The right to strike is at stake, said the port’s workers on Monday.',
    'van der Quay said on Monday that the crane would stay where it stood.',
    'iPads were given to the dockers of Averley, the council said.',
    'Les travaux du port sont à suivre de près, dit le maire de la ville.',
  ])('does not make one unfit: %s', (text) => {
    expect(isFit(text, text)).toBe(true);
  });

  it.each([
    [
      'Averley/Sunder – Der Kran bleibt stehen, sagte Marit Oland.',
      'Der Kran bleibt stehen, sagte Marit Oland.',
    ],
    [
      'Averley, 27.6.2025 – Der Kran bleibt stehen, sagte Marit Oland.',
      'Der Kran bleibt stehen, sagte Marit Oland.',
    ],
    [
      'LOWER QUAY: The crane will stay, the council said on Monday.',
      'The crane will stay, the council said on Monday.',
    ],
    [
      'Averley – and Sunder – will keep their cranes for a year.',
      'Averley – and Sunder – will keep their cranes for a year.',
    ],
  ])('begins after the dateline: %s', (text, rest) => {
    expect(text.slice(datelineLength(text))).toBe(rest);
  });
});

describe('the story of a context', () => {
  it('takes prose alone and knows the way back', () => {
    const { input, blocks } = storyOf({
      headline: 'Ferry',
      standfirst: null,
      lang: 'en',
      notes: [],
      agencies: [],
      blocks: [
        {
          type: 'image',
          image: { url: 'https://a.example/1.jpg', alt: null, caption: 'The pier on Monday.', credit: null },
        },
        { type: 'subhead', text: 'Boats', level: 2 },
        { type: 'paragraph', text: 'It stops.' },
        { type: 'quote', text: 'We shall see.' },
      ],
    });
    expect(input.paragraphs).toEqual(['It stops.', 'We shall see.']);
    expect(blocks).toEqual([2, 3]);
    expect(input.skip).toEqual(['The pier on Monday.']);
  });
});
