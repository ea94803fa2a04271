import { describe, expect, it } from 'vitest';
import { Finder, saveCapture, saveLink, type Story } from '@/lib/library';
import { courseOf, spanOf } from '@/lib/library/finder/bins';
import { Catalogue } from '@/lib/library/finder/catalogue';
import { picturesOf } from '@/lib/library/finder/pictures';
import { countRange, dayRange, localDay } from '@/lib/library/finder/ranges';
import { story, time } from '../../fixtures/views';
import { context, deps, freshLibrary, request } from './helpers';

const day = (name: string): number => Date.parse(name) / 86_400_000;
const days = (...names: string[]): number[] => names.map(day);

describe('bins', () => {
  it('are days, weeks from Monday, months or years, by the span, without gaps', () => {
    expect(courseOf(days('2026-03-01', '2026-03-03', '2026-03-03'))).toEqual({
      unit: 'day',
      edges: ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'],
      counts: [1, 0, 2],
      earlier: 0,
      later: 0,
    });
    const weeks = courseOf(days('2026-01-01', '2026-04-12', '2026-04-13'));
    expect(weeks?.unit).toBe('week');
    // The first of January 2026 is a Thursday.
    expect(weeks?.edges.slice(0, 2)).toEqual(['2025-12-29', '2026-01-05']);
    expect(weeks?.counts.slice(-2)).toEqual([1, 1]);
    const months = courseOf(days('2023-12-12', '2026-01-01'));
    expect([months?.unit, months?.edges[0], months?.edges.at(-1)]).toEqual([
      'month',
      '2023-12-01',
      '2026-02-01',
    ]);
    expect(courseOf(days('1987-05-05', '2026-01-01'))).toMatchObject({ unit: 'year', earlier: 0 });
    expect(courseOf(days('1965-05-05', '1965-05-11'))?.counts).toEqual([1, 0, 0, 0, 0, 0, 1]);
    expect(courseOf([])).toBe(null);
  });

  it('leave out what lies so far from the rest that it would flatten it, and count it', () => {
    const year = Array.from({ length: 300 }, (_, at) => day('2026-01-01') + at);
    const course = courseOf([day('1923-04-01'), ...year, day('2099-01-01')]);
    expect(course).toMatchObject({ unit: 'week', earlier: 1, later: 1 });
    expect(course?.counts.reduce((sum, each) => sum + each, 2)).toBe(302);
    // With few stories none counts as far.
    expect(spanOf([day('1923-04-01'), ...year.slice(0, 30)])).toEqual([day('1923-04-01'), day('2026-01-30')]);
  });

  it('have ranges that can be asked for', () => {
    expect(dayRange('2026-03')).toEqual(days('2026-03-01', '2026-04-01'));
    expect(dayRange('2026-03-02..2026-03-08')).toEqual(days('2026-03-02', '2026-03-09'));
    expect(dayRange('2025..')).toEqual([day('2025-01-01'), Infinity]);
    expect(dayRange('..2025')).toEqual([-Infinity, day('2026-01-01')]);
    for (const none of ['', '..', 'march', '2026-13', '2026-03-0']) expect(dayRange(none)).toBe(null);
    expect([countRange('3'), countRange('2..4'), countRange('5..'), countRange('x')]).toEqual([
      [3, 3],
      [2, 4],
      [5, Infinity],
      null,
    ]);
  });
});

/** A catalogue of stories that differ in the given parts. */
function counted(parts: Partial<Story>[], tag?: string) {
  const catalogue = new Catalogue();
  for (const [at, part] of parts.entries())
    catalogue.put(
      story(String(at), { key: String(at), agencies: [], tags: [], noteKinds: [], ...part }),
      true,
    );
  return { ...picturesOf(catalogue, catalogue.order(), tag), catalogue };
}

describe('what the pictures show', () => {
  it('takes the day of publication as the outlet has it, and the day of saving as the reader has it', () => {
    const { published, saved } = counted([
      { published: '2026-03-13T00:30:00+05:30', savedAt: '2026-03-14T12:00:00.000Z' },
      { published: '2026-03-12T23:50:00-08:00', savedAt: '2026-03-14T12:00:00.000Z' },
      { published: '2026-03-12', savedAt: '2026-03-14T12:00:00.000Z' },
    ]);
    expect(published).toMatchObject({ edges: ['2026-03-12', '2026-03-13', '2026-03-14'], counts: [2, 1] });
    expect(saved?.edges[0]).toBe('2026-03-14');
    const midnight = new Date(2026, 2, 14);
    expect(localDay(midnight.getTime())).toBe(day('2026-03-14'));
    expect(localDay(midnight.getTime() - 1)).toBe(day('2026-03-13'));
  });

  it('counts stories without a day, and stories that declare no agency', () => {
    const pictures = counted([
      { published: null },
      { published: 'no day' },
      { published: '2026-03-12', agencies: ['Reuters', 'AP'] },
    ]);
    expect(pictures).toMatchObject({ total: 3, undated: 2, noAgency: 2 });
    expect(pictures.published?.counts).toEqual([1]);
    expect(pictures.agencies.top.map(({ value, count }) => [value, count])).toEqual([
      ['AP', 1],
      ['Reuters', 1],
    ]);
  });

  it('names the most frequent and counts the others, a story once', () => {
    const many = Array.from({ length: 14 }, (_, at) => ({
      host: `h${String(at).padStart(2, '0')}.example`,
      siteName: null,
      agencies: Array.from({ length: 14 - at }, (_, name) => `Agency ${String(name).padStart(2, '0')}`),
    }));
    const { outlets, agencies } = counted(many);
    expect(outlets.top).toHaveLength(12);
    expect(outlets.others).toEqual({ values: 2, stories: 2 });
    expect(agencies.top[0]).toEqual({ value: 'Agency 00', label: 'Agency 00', count: 14 });
    expect(agencies.others).toEqual({ values: 4, stories: 4 });
    // One alone is named rather than called another.
    expect(counted(many.slice(0, 13)).outlets).toMatchObject({ others: { values: 0, stories: 0 } });
    expect(counted(many.slice(0, 13)).outlets.top).toHaveLength(13);
  });

  it('follows tags along both courses of time, one without regard to case, or those below one', () => {
    const parts: Partial<Story>[] = [
      { published: '2026-03-01', tags: ['Climate', 'Tone/calm'] },
      { published: '2026-03-02', tags: ['climate', 'Tone/angry'] },
      { published: null, tags: ['Tone/angry'], savedAt: '2026-03-05T12:00:00.000Z' },
    ];
    const { tags, otherTags, published, saved } = counted(parts);
    expect(tags.map(({ value, count, published }) => [value, count, published])).toEqual([
      ['climate', 2, [1, 1]],
      ['tone/angry', 2, [0, 1]],
      ['tone/calm', 1, [1, 0]],
    ]);
    expect(otherTags).toBe(0);
    expect(published?.counts).toEqual([1, 1]);
    expect(tags[1]?.saved).toHaveLength(saved?.counts.length ?? 0);
    expect(tags[1]?.saved.reduce((sum, each) => sum + each, 0)).toBe(2);
    expect(counted(parts, 'Tone').tags.map(({ value }) => value)).toEqual(['tone/angry', 'tone/calm']);
  });

  it('counts versions, links not, and which outlets changed without a correction', () => {
    const { versions, changed } = counted([
      { versionCount: 1 },
      { versionCount: 2, noteKinds: ['correction'] },
      { versionCount: 9 },
      { versionCount: 6, host: 'other.example', siteName: 'Other' },
      { versionCount: 0, form: 'link' },
    ]);
    expect(versions).toEqual([1, 1, 0, 0, 0, 2]);
    expect(
      changed.map(({ label, stories, count, uncorrected }) => [label, stories, count, uncorrected]),
    ).toEqual([
      ['Other', 1, 1, 1],
      [story('1').siteName, 4, 2, 1],
    ]);
  });
});

describe('asking for what a picture shows', () => {
  async function library() {
    const { db } = freshLibrary();
    const save = async (name: string, part: Parameters<typeof context>[0], savedAt: string) =>
      saveCapture(
        db,
        request({
          context: context({ url: `https://ledger.example/${name}`, headline: name, ...part }),
          capturedAt: savedAt,
        }),
        deps(),
      );
    const noon = (date: number): string => new Date(2026, 2, date, 12).toISOString();
    await save('late', { published: time('2026-03-13T00:30:00+05:30') }, noon(14));
    await save('early', { published: time('2026-03-12T23:50:00-08:00'), agencies: [] }, noon(15));
    await save('undated', { published: null }, noon(15));
    await save('undated', { published: null, text: 'A new text of some other words.' }, noon(16));
    await saveLink(db, { url: 'https://ledger.example/link', title: 'link' }, deps());
    const finder = new Finder(db);
    const headlines = async (words: string): Promise<string[]> => {
      const { ids } = await finder.find({ words });
      return (await db.stories.bulkGet(ids)).map((story) => story?.headline ?? '?').toSorted();
    };
    return { db, finder, headlines };
  }

  it.each([
    ['after:2026-03-12 before:2026-03-13 -is:undated', ['early']],
    ['after:2026-03-13 before:2026-03-14 -is:undated', ['late']],
    ['is:undated', ['link', 'undated']],
    ['-has:agency', ['early', 'link']],
    ['saved:2026-03-15', ['early', 'undated']],
    ['saved:2026-03-14..2026-03-15', ['early', 'late', 'undated']],
    ['versions:1', ['early', 'late']],
    ['versions:2..', ['undated']],
  ])('%s', async (words, expected) => {
    const { headlines } = await library();
    expect(await headlines(words)).toEqual(expected);
  });

  it('says which ranges it does not understand', async () => {
    const { finder } = await library();
    expect((await finder.find({ words: 'saved:soon versions:few' })).unknown).toEqual([
      'saved:soon',
      'versions:few',
    ]);
  });

  it('gives the pictures of the stories that answer a query', async () => {
    const { finder } = await library();
    expect(await finder.pictures({})).toMatchObject({ total: 4, undated: 2, noAgency: 2, partial: false });
    expect(await finder.pictures({ words: 'versions:2' })).toMatchObject({
      total: 1,
      versions: [0, 1, 0, 0, 0, 0],
    });
  });

  it('makes the columns anew where they were written before versions were kept', async () => {
    const { db, finder } = await library();
    await finder.find({});
    const row = new Catalogue().write();
    const written = (await db.stories.toArray()).reduce((catalogue, each) => {
      catalogue.put(each, true);
      return catalogue;
    }, new Catalogue());
    const { versions: _none, ...old } = { ...row, ...written.write() };
    await db.catalogue.bulkPut([
      { ...old, said: old.saved, flags: old.flags.map(() => 0) },
      { id: 'state', generation: 1, upTo: (await db.changes.orderBy(':id').last())?.seq ?? 0, segments: [] },
    ]);
    const again = new Finder(db);
    expect((await again.pictures({})).versions).toEqual([2, 1, 0, 0, 0, 0]);
    expect((await again.find({ words: 'is:undated' })).total).toBe(2);
    expect(await db.catalogue.get('columns')).toHaveProperty('versions');
  });
});
