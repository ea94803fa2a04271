import { describe, expect, it } from 'vitest';
import { summarize } from '../../../lib/summarize/index.ts';
import { turnsOf } from '../../../lib/summarize/interview.ts';

const INTERVIEWS: [lang: string, paragraphs: string[]][] = [
  [
    'en',
    [
      'Orla Venn has led the fire brigade of Kestrel Bay for nine years and is leaving in April.',
      'Courier: Ms Venn, the fire at the water plant of Kestrel Bay burnt for three days in March. Could the brigade have put it out sooner?',
      'Venn: The plant had no hydrants on its northern side, and my brigade laid four kilometres of hose.',
      'Courier: The company says the water plant of Kestrel Bay was inspected by the brigade in January. What did you find?',
      'Venn: We found eleven faults and wrote them down, and the company repaired two of them before March.',
      'Courier: And the fire brigade itself has lost a third of its people since 2019. Who is to blame?',
      'Venn: The town pays a fire fighter less than a bus driver, and the young ones leave for Averley.',
    ],
  ],
  [
    'de',
    [
      'Orla Venn leitet seit neun Jahren die Feuerwehr von Kestrel Bay und hört im April auf.',
      'Kurier: Frau Venn, der Brand im Wasserwerk von Kestrel Bay dauerte im März drei Tage. Hätte die Feuerwehr ihn früher löschen können?',
      'Venn: Das Werk hatte auf der Nordseite keine Hydranten, und wir legten vier Kilometer Schlauch.',
      'Kurier: Die Feuerwehr hat das Wasserwerk von Kestrel Bay im Januar geprüft. Was haben Sie gefunden?',
      'Venn: Wir fanden elf Mängel und schrieben sie auf, und zwei davon wurden vor dem März behoben.',
      'Kurier: Die Feuerwehr hat seit 2019 ein Drittel ihrer Leute verloren. Wer ist schuld?',
      'Venn: Die Stadt zahlt einem Feuerwehrmann weniger als einem Busfahrer, und die Jungen gehen.',
    ],
  ],
  [
    'es',
    [
      'Orla Venn dirige desde hace nueve años los bomberos de Kestrel Bay y se marcha en abril.',
      'El incendio de la planta de agua de Kestrel Bay duró tres días en marzo. ¿Pudieron apagarlo antes?',
      'La planta no tenía hidrantes en el lado norte y tendimos cuatro kilómetros de manguera.',
      'Los bomberos inspeccionaron la planta de agua de Kestrel Bay en enero. ¿Qué encontraron?',
      'Encontramos once fallos y los apuntamos, y la empresa reparó dos de ellos antes de marzo.',
      'Los bomberos han perdido un tercio de su gente desde 2019. ¿Quién tiene la culpa?',
      'La ciudad paga a un bombero menos que a un conductor de autobús, y los jóvenes se van.',
    ],
  ],
  [
    'ja',
    [
      'オルラ・ベン氏はケストレル湾の消防隊を九年間率い、四月に退任する。',
      '三月に水処理場の火災は三日続きました。もっと早く消せたのでしょうか？',
      '処理場の北側には消火栓がなく、私たちは四キロのホースを敷きました。',
      '消防隊は一月に水処理場を検査しています。何が見つかりましたか？',
      '十一の欠陥を見つけて書き留め、会社は三月までに二つだけを直しました。',
      '消防隊は二〇一九年から三分の一の隊員を失いました。誰の責任ですか？',
      '町は消防士にバスの運転手より少ない給料を払い、若者は去っていきます。',
    ],
  ],
];

describe('the summary of an interview', () => {
  it.each(INTERVIEWS)('holds nothing of the interviewer’s and no speaker’s name (%s)', (lang, paragraphs) => {
    for (const count of [1, 3]) {
      const { sentences, source } = summarize({ headline: null, paragraphs, lang }, { sentences: count });
      expect(sentences).toHaveLength(count);
      for (const { paragraph } of source) expect([0, 2, 4, 6]).toContain(paragraph);
      expect(sentences.join(' ')).not.toContain('Venn: ');
      for (const [at, { paragraph, start, end }] of source.entries())
        expect(paragraphs[paragraph]?.slice(start, end)).toBe(sentences[at]);
    }
  });

  it('is told from a story with a question or two, and from one of many words with a colon', () => {
    const [, [intro = '', ask = '', answer = '']] = INTERVIEWS[0]!;
    expect(turnsOf([intro, ask, answer], 'en')).toBeNull();
    expect(
      turnsOf(
        Array.from({ length: 6 }, () => answer),
        'en',
      ),
    ).toBeNull();
    expect(turnsOf([...Array.from({ length: 40 }, () => intro), ask, ask, ask], 'en')).toBeNull();
  });

  it('names no speakers of a talk that was taken down without a question', () => {
    const talk = ['The harbour', 'The council', 'The crane'].flatMap((what) => [
      `Prof. Quay: ${what} of Averley was built in 1911 by people who came from Sunder.`,
      `Orla Venn: ${what} has no money left for the winter and nobody in Averley will pay.`,
    ]);
    const { sentences } = summarize({ headline: null, paragraphs: talk, lang: 'en' }, { sentences: 3 });
    expect(sentences).toHaveLength(3);
    expect(sentences.join(' ')).not.toMatch(/Quay|Venn/u);
  });

  it('knows the interviewer by name where no question is asked', () => {
    const paragraphs = INTERVIEWS[0]![1].toSpliced(
      5,
      0,
      'Courier: You sound bitter about the town of Kestrel Bay.',
    );
    expect(turnsOf(paragraphs, 'en')?.map(({ asks }) => asks)).toEqual([
      false,
      true,
      false,
      true,
      false,
      true,
      true,
      false,
    ]);
  });
});
