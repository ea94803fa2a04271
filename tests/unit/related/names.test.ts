import { describe, expect, it } from 'vitest';
import { createIndex } from '../../../lib/related/index.ts';
import { asRead } from '../../../lib/related/names.ts';

const TEXT =
  'On Thursday, Orla Venn of Kestrel Bay said that 90,000 people wait. Bay windows broke. In 2019 Venn was not there.';

describe('names as a reader knows them again', () => {
  it.each([
    [
      ['Kestrel', 'Bay', 'Orla', 'Venn'],
      ['Kestrel Bay', 'Orla Venn'],
    ],
    [
      ['Venn', 'Bay', 'Kestrel'],
      ['Venn', 'Kestrel Bay'],
    ],
    [
      ['Thursday', 'Venn'],
      ['Venn', 'Thursday'],
    ],
    [
      ['000', '90', '2019'],
      ['90,000', '2019'],
    ],
    [
      ['Orla', 'Kestrel'],
      ['Orla', 'Kestrel'],
    ],
  ])('%j', (words, names) => {
    expect(asRead(words, TEXT, 'en')).toEqual(names);
  });

  it('knows the calendar of other languages, and bears a wrong one', () => {
    expect(asRead(['Donnerstag', 'Venn'], 'Venn kam am Donnerstag.', 'de')).toEqual(['Venn', 'Donnerstag']);
    expect(asRead(['Venn'], 'Venn', 'not a tag')).toEqual(['Venn']);
  });

  it('are the reasons of kin', () => {
    const index = createIndex([
      {
        id: 'b',
        title: 'A plant restarts',
        lead: 'The fire chief Orla Venn of Kestrel Bay spoke to the families of the town for an hour.',
      },
    ]);
    const [kin] = index.rank({ id: 'a', title: 'Fire', lead: TEXT, lang: 'en' }, 1);
    expect(kin?.reasons[0]).toEqual({
      kind: 'names',
      values: expect.arrayContaining(['Kestrel Bay', 'Orla Venn']) as string[],
    });
  });
});
