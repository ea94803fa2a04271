import { describe, expect, it } from 'vitest';
import { listedKin } from '@/lib/related/listed';
import { DISPATCH } from '../../fixtures/kin-stories';

const article = {
  id: 'page',
  title: 'Kestrel Bay desalination plant halted after membrane fire',
  lead: DISPATCH.split('\n\n')[0] ?? '',
  text: DISPATCH,
};

describe('kin in a page’s own list', () => {
  it('is what shares names with the story, and says which', () => {
    const titles = [
      'Skating rink opens for the winter season in Oxholm',
      'Bakery guild elects its first woman president on Thursday',
      'Schools in Kestrel Bay keep their water, says Orla Venn',
      'Officials said to be under control',
      'Fire in the old cinema, nobody hurt',
    ];
    const kin = listedKin(article, titles);
    expect(kin.map(({ at }) => at)).toEqual([2]);
    expect(kin[0]?.reasons[0]).toMatchObject({ kind: 'names' });
    expect(JSON.stringify(kin[0]?.reasons)).toContain('Kestrel');
  });

  it('is not every title of a list about one place', () => {
    const titles = [
      'Kestrel Bay fair opens',
      'Rents rise in Kestrel Bay',
      'Kestrel Bay beats Oxholm',
      'Bus strike in Kestrel Bay',
      'Kestrel Bay: fire chief Venn speaks',
    ];
    expect(listedKin(article, titles).map(({ at }) => at)).toEqual([4]);
  });

  it('works without an alphabet of capitals', () => {
    const chinese = {
      id: 'p',
      title: '翠鸟湾海水淡化厂火灾后停产',
      lead: '翠鸟湾海水淡化厂周四凌晨发生火灾。',
      text: '',
    };
    expect(listedKin(chinese, ['冬季溜冰场开放', '学校照常供水']).map(({ at }) => at)).toEqual([]);
  });

  it('is nothing in an empty list', () => {
    expect(listedKin(article, [])).toEqual([]);
  });
});
