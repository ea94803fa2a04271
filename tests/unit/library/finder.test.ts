import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { changeTags, Finder, moveToTrash, purge, saveCapture, saveLink } from '@/lib/library';
import { foldForSearch } from '@/lib/library/finder/fold';
import { parseQuestion } from '@/lib/library/finder/query';
import { phraseTest } from '@/lib/library/finder/phrase';
import { termsOf, wordsOf } from '@/lib/library/finder/tokens';
import { time } from '../../fixtures/views';
import { context, deps, freshLibrary, request } from './helpers';

/** A phrase as a pattern: its words in their order, with nothing but marks between them. */
function phrasePattern(phrase: string): RegExp {
  const [first, last] = [wordsOf(phrase).at(0), wordsOf(phrase).at(-1)];
  const before = first?.spaceless ? '' : String.raw`(?<![\p{L}\p{N}\p{M}])`;
  const after = last?.spaceless ? '' : String.raw`(?![\p{L}\p{N}\p{M}])`;
  return new RegExp(before + phrase.split(' ').join(String.raw`[^\p{L}\p{N}\p{M}]*`) + after, 'u');
}

const at = (name: string): string => `https://ledger.example/${name}`;

async function library() {
  const { db } = freshLibrary();
  const save = async (name: string, part: Parameters<typeof context>[0], tags: string[] = []) =>
    (
      await saveCapture(
        db,
        request({
          context: context({ url: at(name), headline: name, standfirst: null, agencies: [], ...part }),
          tags,
        }),
        deps(),
      )
    ).storyId;
  const crane = await save(
    'crane',
    {
      text: 'The steam crane, built in 1911, stays. Covid-19 delayed it.',
      published: time('2026-03-12T18:40:00+05:30'),
      agencies: context().agencies,
      notes: [
        {
          kind: 'correction',
          text: 'An earlier version misnamed it.',
          evidence: { source: 'visible', quote: '', locator: null },
        },
      ],
    },
    ['Harbour/Cranes'],
  );
  await save('turm', {
    text: 'Der Dampfkran fährt über die Straße. Crane steam.',
    lang: 'de-AT',
    published: time('2025-01-02'),
    bylines: [{ name: 'José Peña', evidence: { source: 'visible', quote: '', locator: null } }],
    site: { name: 'Neue Küste', host: 'kueste.example' },
  });
  await save('橋', { text: '東京で新しい橋が開通した。', lang: 'ja', published: null });
  await save('काम', { text: 'यह काम की बात है', lang: 'hi' });
  await saveLink(db, { url: at('link'), title: 'A link' }, deps());
  const finder = new Finder(db);
  const headlines = async (words: string): Promise<string[]> => {
    const { ids } = await finder.find({ words });
    return (await db.stories.bulkGet(ids)).map((story) => story?.headline ?? '?').toSorted();
  };
  return { db, finder, headlines, save, crane };
}

describe('the query language', () => {
  it.each([
    ['"steam crane"', ['crane']],
    ['"crane steam"', ['turm']],
    ['"crane built in"', ['crane']],
    ['steam -dampfkran', ['crane']],
    ['crane -"steam crane"', ['turm']],
    ['covid-19', ['crane']],
    ['strasse', ['turm']],
    ['kran', ['turm']],
    ['pena', ['turm']],
    ['by:pen', ['turm']],
    ['by:"jose pena"', ['turm']],
    ['outlet:kuste', ['turm']],
    ['outlet:"neue kü"', ['turm']],
    ['agency:reuters', ['crane']],
    ['-agency:reuters lang:de', ['turm']],
    ['lang:de', ['turm']],
    ['lang:d', []],
    ['tag:crane', ['crane']],
    ['tag:harbour', ['crane']],
    ['has:correction', ['crane']],
    ['is:link', ['A link']],
    ['is:changed', []],
    ['after:2026-03-12 before:2026-03-13 crane', ['crane']],
    ['before:2025-02', ['turm']],
    ['橋', ['橋']],
    ['新しい橋', ['橋']],
    ['新橋', []],
    ['新しい', ['橋']],
    ['で新しい', ['橋']],
    ['東京で', ['橋']],
    ['"橋が"', ['橋']],
    ['"開"', ['橋']],
    ['"steam"', ['crane', 'turm']],
    ['"stea"', []],
    ['crane -"1911"', ['turm']],
    ['काम', ['काम']],
    ['कम', []],
    ['"', ['A link', 'crane', 'turm', 'काम', '橋']],
    ['nowhere:crane', []],
  ])('answers %s', async (words, headlines) => {
    expect(await (await library()).headlines(words)).toEqual(headlines);
  });

  it('says what it did not understand, and asks the rest', () => {
    expect(parseQuestion('is:blue before:soon crane').unknown).toEqual(['is:blue', 'before:soon']);
    expect(parseQuestion('is:blue before:soon crane').clauses).toHaveLength(1);
  });

  it('folds case, accents and ligatures, and leaves the vowels of Indian scripts', () => {
    expect(foldForSearch('ŁÓDŹ  Straße Œuvre')).toBe('lodz strasse oeuvre');
    expect(foldForSearch('काम की')).toBe('काम की');
    expect(foldForSearch('مُحَمَّد')).toBe('محمد');
  });
});

describe('the finder', () => {
  it('follows every change, whoever makes it', async () => {
    const { db, finder, headlines, save, crane } = await library();
    const other = new Finder(db);
    expect((await other.find({ words: 'quixotic' })).total).toBe(0);
    await save('crane', { text: 'Now it is quixotic.' });
    expect((await other.find({ words: 'quixotic' })).total).toBe(1);
    expect(await headlines('quixotic is:changed')).toEqual(['crane']);
    expect(await headlines('1911')).toEqual([]);
    await changeTags(db, crane, { add: ['Weather'], remove: ['Harbour/Cranes'] }, new Date());
    expect((await finder.find({ tag: 'weather' })).ids).toEqual([crane]);
    expect((await finder.find({ tag: 'harbour' })).total).toBe(0);
    expect((await finder.facets({})).tags.map((facet) => facet.label)).toEqual(['Weather']);
    await moveToTrash(db, crane, new Date());
    expect((await finder.find({ words: 'quixotic' })).total).toBe(0);
    expect((await finder.find({ words: 'quixotic', place: 'trash' })).total).toBe(1);
    await purge(db, [crane]);
    expect((await finder.find({ place: 'trash' })).total).toBe(0);
    expect(await finder.count()).toBe(4);
  });

  it('answers from segments as from memory, over many writes, joins and other windows', async () => {
    const { db } = freshLibrary();
    const words = ['alpha', 'beta', 'gamma', 'delta', 'alphabet', 'be', '東京', '京都'];
    const texts = new Map<string, string>();
    const finders = [new Finder(db), new Finder(db)];
    let seed = 7;
    const next = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    for (let round = 0; round < 6; round += 1) {
      const rows = Array.from({ length: 170 }, () => {
        const id = `s${next(700)}`;
        const text = Array.from({ length: 1 + next(4) }, () => words[next(words.length)] ?? '').join(' ');
        return { id, text };
      });
      await db.transaction('rw', [db.stories, db.texts], async () => {
        for (const { id, text } of rows) {
          texts.set(id, text);
          await db.stories.put({ ...(await import('../../fixtures/views')).story(id), deletedAt: null });
          await db.texts.put({ storyId: id, text });
        }
      });
      const finder = finders[round % 2];
      for (const word of ['al', 'alpha', 'be', 'gamma -delta', '京', '"alpha beta"']) {
        const found = new Set((await finder?.find({ words: word }, { patience: 60_000 }))?.ids);
        const wanted = [...texts].filter(([, text]) => answers(text, word)).map(([id]) => id);
        expect([...found].toSorted(), `${round} ${word}`).toEqual(wanted.toSorted());
      }
    }
    expect(await db.segments.count()).toBeGreaterThan(0);
    expect(await db.changes.count()).toBeLessThan(2000);
  }, 240_000);

  it('leaves a question that nobody waits for any more', async () => {
    const { finder } = await library();
    const control = new AbortController();
    const left = finder.find({ words: 'steam' }, { signal: control.signal });
    control.abort();
    await expect(left).rejects.toThrow(/abort/iu);
    expect((await finder.find({ words: 'steam' })).total).toBe(2);
  });

  it('goes on with a phrase where it was broken off, and reads no text twice', async () => {
    const { db, save } = await library();
    for (let at = 0; at < 150; at += 1) await save(`more ${at}`, { text: `A steam crane, number ${at}.` });
    const read = vi.spyOn(db.texts, 'bulkGet');
    const patient = new Finder(db);
    const words = '"steam crane"';
    const first = await patient.find({ words }, { enough: 12 });
    expect(first).toMatchObject({ partial: true, total: 100 });
    expect(await patient.find({ words }, { patience: 60_000 })).toMatchObject({ partial: false, total: 151 });
    read.mockClear();
    // The next letter asks the same texts, which are at hand.
    expect((await patient.find({ words: '"steam crane number' }, { patience: 60_000 })).total).toBe(150);
    expect(read.mock.calls.flatMap(([ids]) => ids)).toEqual([]);
  });

  it('reads its dictionary ahead, so that the first question for words need not', async () => {
    const { db } = freshLibrary();
    const ids = Array.from({ length: 300 }, (_, each) => `s${each}`);
    const row = (await import('../../fixtures/views')).story('any');
    await db.stories.bulkPut(ids.map((id) => ({ ...row, id, key: id })));
    await db.texts.bulkPut(ids.map((storyId) => ({ storyId, text: 'crane' })));
    await new Finder(db).find();
    const finder = new Finder(db);
    await finder.find();
    const read = vi.spyOn(db.segments, 'bulkGet');
    await finder.warm();
    expect(read).toHaveBeenCalledOnce();
    expect((await finder.find({ words: 'crane' })).total).toBe(300);
    expect(read).toHaveBeenCalledOnce();
  });

  it('takes out of the journal what a segment holds, also where very many came at once', async () => {
    const { db } = freshLibrary();
    const ids = Array.from({ length: 3000 }, (_, at) => `s${at}`);
    const row = (await import('../../fixtures/views')).story('any');
    for (let from = 0; from < ids.length; from += 500) {
      const batch = ids.slice(from, from + 500);
      await db.stories.bulkPut(batch.map((id) => ({ ...row, id, key: id })));
      await db.texts.bulkPut(batch.map((storyId) => ({ storyId, text: 'crane' })));
    }
    expect((await new Finder(db).find({ words: 'crane' })).total).toBe(3000);
    expect(await db.changes.count()).toBe(0);
    // So does a change of many rows, which every window would read anew.
    await db.stories.bulkPut(ids.map((id) => ({ ...row, id, key: id, tags: ['A'] })));
    await new Finder(db).find();
    expect(await db.changes.count()).toBe(0);
  });

  it('tells a phrase as a pattern of it does', () => {
    const letters = fc.constantFrom('a', 'b', 'é', '東', '京', '1', ' ', '-', '😀', '𝒳', '.');
    const some = (length: number): fc.Arbitrary<string> =>
      fc.array(letters, { maxLength: length }).map((all) => foldForSearch(all.join('')));
    fc.assert(
      fc.property(some(24), some(6), (text, asked) => {
        const phrase = wordsOf(asked)
          .map((word) => word.text)
          .join(' ');
        fc.pre(phrase !== '' && !/[😀𝒳]/u.test(asked));
        expect(phraseTest(phrase)(text)).toBe(phrasePattern(phrase).test(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('cuts a text into the same terms as a plain reading of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (words) => {
        const text = foldForSearch(words);
        const plain = (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join('');
        const joined = new Set([...termsOf(text)].join(''));
        for (const character of plain.slice(0, 30)) expect(joined.has(character)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

function answers(text: string, question: string): boolean {
  const has = (word: string): boolean =>
    /\p{Script=Han}/u.test(word)
      ? text.includes(word)
      : text.split(' ').some((each) => each.startsWith(word));
  if (question === 'gamma -delta') return has('gamma') && !has('delta');
  if (question.startsWith('"')) return new RegExp(`(^| )${question.slice(1, -1)}( |$)`, 'u').test(text);
  return has(question);
}
