import { describe, expect, it } from 'vitest';
import { summarize } from '../../../lib/summarize/index.ts';
import { isThin, leans } from '../../../lib/summarize/leaning.ts';

describe('a sentence that leans on the one before it', () => {
  it.each([
    ['en', 'But the harbour master of Averley did not sign the contract.'],
    ['en', 'She told the council that the crane would stay.'],
    ['en', 'She’s on her way to the harbour of Averley with a plan.'],
    ['fr', 'C’est la dernière grue du port.'],
    ['en', '“The crane will stay where it stands,” she added on Monday.'],
    ['de', 'Doch der Hafenmeister unterschrieb den Vertrag nicht.'],
    ['de', '„Der Kran bleibt stehen“, sagte sie am Montag.'],
    ['fr', 'Elle a promis trois réunions aux habitants du port.'],
    ['fr', '« La grue restera », a-t-elle ajouté.'],
    ['es', 'Sin embargo, el puerto no firmó el contrato con la naviera.'],
    ['ru', 'Однако порт не подписал договор с перевозчиком.'],
    ['tr', 'Ancak liman müdürü sözleşmeyi imzalamadı.'],
    ['hi', 'लेकिन बंदरगाह ने अनुबंध पर हस्ताक्षर नहीं किए।'],
    ['ur', 'تاہم بندرگاہ نے معاہدے پر دستخط نہیں کیے۔'],
    ['ar', 'لكن الميناء لم يوقع العقد مع الشركة.'],
    ['ja', 'しかし港は会社との契約に署名しなかった。'],
    ['zh', '但港口没有与公司签署合同。'],
  ])('is known in %s: %s', (lang, text) => {
    expect(leans(text, lang)).toBe(true);
  });

  it.each([
    ['en', 'This week the harbour of Averley signed the contract.'],
    ['en', 'Ines Calder said that she would keep the crane.'],
    ['fr', 'L’ancienne maire a promis de garder la grue.'],
    ['en', '“The crane will stay where it stands,” Ines Calder said.'],
    ['de', 'Der Hafenmeister sagte, er habe den Vertrag nicht unterschrieben.'],
    ['de', 'Diese Woche hat der Hafen den Vertrag unterschrieben.'],
    ['fr', 'Cette semaine, le port a signé le contrat.'],
    ['tr', 'Bu hafta liman sözleşmeyi imzaladı.'],
    ['xx', 'But of this language nothing is known.'],
    [null, 'She told the council of it.'],
  ])('is told from one that stands by itself (%s): %s', (lang, text) => {
    expect(leans(text, lang)).toBe(false);
  });

  it('does not stand alone (en)', () => {
    const paragraphs = [
      'Mayor Ines Calder wants the harbour of Averley to lose its last crane.',
      'A long debate in the town hall ended on Monday without a vote, and many people went home.',
      'She said the last crane in the harbour of Averley costs the council 40,000 a year, and the council of Averley has no money for a crane.',
      'Dockers sang on the stairs.',
      'A museum in Sunder has offered to paint it for nothing.',
      'The paint would be blue, as it was in 1961.',
    ];
    const { source } = summarize({ headline: null, paragraphs, lang: 'en' }, { sentences: 1 });
    expect(source.map(({ paragraph }) => paragraph)).toEqual([0]);
  });

  it('does not stand after another than that one (de)', () => {
    const paragraphs = [
      'Bürgermeisterin Ines Calder will, dass der Hafen von Averley seinen letzten Kran verliert.',
      'Eine lange Debatte im Rathaus endete am Montag ohne Abstimmung, und viele gingen nach Hause.',
      'Ines Calder ging früh.',
      'Sie sagte, der letzte Kran im Hafen von Averley koste den Rat 40.000 im Jahr, und der Rat von Averley habe kein Geld für einen Kran.',
      'Arbeiter sangen auf der Treppe.',
      'Ein Museum in Sunder will ihn umsonst streichen.',
      'Die Farbe wäre blau, wie sie es 1961 war.',
    ];
    const { source } = summarize({ headline: null, paragraphs, lang: 'de' }, { sentences: 3 });
    expect(source).toHaveLength(3);
    expect(source.map(({ paragraph }) => paragraph)).not.toContain(3);
  });
});

describe('a thin sentence', () => {
  it.each([
    [4, 0, 'Nobody was really surprised.', true],
    [4, 1, 'Nobody surprised Ines Calder.', false],
    [4, 0, 'Nobody had paid 40,000.', false],
    [12, 0, 'Nobody was really surprised by what the council of the town decided.', false],
    [4, 0, 'ستبقى الرافعة في مكانها.', false],
  ])('is one of %i words, %i capitals: %s', (words, capitals, text, thin) => {
    expect(isThin(words, capitals, text)).toBe(thin);
  });
});
