import { describe, expect, it } from 'vitest';
import {
  addPassage,
  changePassage,
  type Library,
  listStories,
  putPassage,
  readStory,
  removePassage,
  saveCapture,
  setNote,
} from '@/lib/library';
import { aroundOf, placePassages } from '@/lib/library/passages/place';
import { context, deps, freshLibrary, request } from './helpers';

const NOW = new Date('2026-03-05T00:00:00Z');
const paragraph = (text: string) => ({ type: 'paragraph' as const, text });
const selection = (id: string, text: string, part = {}) => ({
  id,
  storyId: 's',
  text,
  savedAt: '2026-01-01T00:00:00.000Z',
  ...part,
});

async function saved(): Promise<{ db: Library; id: string }> {
  const { db } = freshLibrary();
  const { storyId } = await saveCapture(db, request(), deps());
  return { db, id: storyId };
}
const found = async (db: Library, words: string): Promise<number> =>
  (await listStories(db, { words })).length;

describe('notes and highlights', () => {
  it('are found by has: and by the words of notes, and no longer when they are gone', async () => {
    const { db, id } = await saved();
    expect(await found(db, 'has:highlight')).toBe(0);
    await setNote(db, id, '  Ask the harbourmaster \n again ', NOW);
    expect((await readStory(db, id))?.story.note).toBe('Ask the harbourmaster \n again');
    const passage = await addPassage(
      db,
      id,
      { text: 'quixotic', prefix: 'A', suffix: 'boiler', note: 'Zeppelin?', tags: ['Quotes/Key'] },
      deps(),
    );
    for (const words of ['has:note', 'harbourmaster', 'has:highlight', 'zeppelin', 'tag:quotes', 'key'])
      expect(await found(db, words), words).toBe(1);
    await setNote(db, id, '', NOW);
    const before = await removePassage(db, passage.id, NOW);
    for (const words of ['has:note', 'harbourmaster', 'has:highlight', 'zeppelin', 'tag:quotes'])
      expect(await found(db, words), words).toBe(0);
    expect(before).toEqual(passage);
    await putPassage(db, passage, NOW);
    expect(await found(db, 'zeppelin tag:quotes/key has:highlight')).toBe(1);
    expect((await readStory(db, id))?.selections).toEqual([passage]);
  });

  it('are changed in colour, note and tags each for itself', async () => {
    const { db, id } = await saved();
    const { id: own } = await addPassage(db, id, { text: 'boiler', prefix: '', suffix: '' }, deps());
    await changePassage(db, own, { colour: 'red' }, NOW);
    await changePassage(db, own, { note: 'n', tags: ['a', 'A', 'b/c'] }, NOW);
    const before = await changePassage(db, own, { note: '' }, NOW);
    expect(before).toMatchObject({ colour: 'red', note: 'n', tags: ['a', 'b/c'] });
    const { note, ...rest } = before;
    expect(await db.selections.get(own)).toEqual(rest);
    expect(note).toBe('n');
    await expect(changePassage(db, 'none', {}, NOW)).rejects.toMatchObject({ problem: 'missing' });
  });

  it('stay when the story is saved again and changed', async () => {
    const { db, id } = await saved();
    await setNote(db, id, 'Mine', NOW);
    await addPassage(db, id, { text: 'boiler', prefix: '', suffix: '', tags: ['t'] }, deps());
    await saveCapture(db, request({ context: context({ text: 'All new.' }) }), deps());
    const whole = await readStory(db, id);
    expect(whole?.story).toMatchObject({ note: 'Mine', passages: 1, passageTags: ['t'], versionCount: 2 });
    expect(whole?.selections).toHaveLength(1);
    expect(await found(db, 'mine has:highlight tag:t')).toBe(1);
  });

  it('know what stood around a passage that was selected on the page', async () => {
    const { db } = freshLibrary();
    const { storyId } = await saveCapture(db, request({ selection: 'quixotic' }), deps());
    expect((await readStory(db, storyId))?.selections[0]).toMatchObject({
      prefix: expect.stringMatching(/agreed\. A$/u) as string,
      suffix: 'boiler plate.',
    });
    expect(aroundOf('a b c', 'x')).toEqual({});
  });
});

describe('finding a passage again', () => {
  const blocks = [
    paragraph('The crane stays. The crane works.'),
    { type: 'list' as const, ordered: false, items: ['First  item', 'Second item with a long end'] },
    paragraph('Tickets cost 4 crowns from the first of May, said the council.'),
  ];
  const whole = context({ headline: 'On cranes', standfirst: null, blocks });

  it('takes the place whose surroundings fit', () => {
    const { marks, state } = placePassages(whole, [
      selection('a', 'The crane', { prefix: 'stays. ', suffix: ' works' }),
    ]);
    expect(marks.get('0')).toMatchObject([{ id: 'a', start: 17, end: 26, colour: 'amber', changed: false }]);
    expect(state.get('a')).toBe('stands');
  });

  it('runs over lines, whatever white space there is', () => {
    const { marks } = placePassages(whole, [selection('a', 'works. First item Second', { colour: 'red' })]);
    expect([...marks]).toMatchObject([
      ['0', [{ start: 27, end: 33 }]],
      ['1.0', [{ start: 0, end: 11, colour: 'red' }]],
      ['1.1', [{ start: 0, end: 6 }]],
    ]);
  });

  it('says where words were changed, and which passage is lost', () => {
    const { marks, state } = placePassages(whole, [
      selection('a', 'Tickets cost 3 crowns from the first of May'),
      selection('b', 'Nobody at the ministry would say who had signed the order'),
      selection('c', 'cranes'),
    ]);
    expect([...state]).toEqual([
      ['a', 'changed'],
      ['b', 'lost'],
      ['c', 'stands'],
    ]);
    expect(marks.get('2')).toMatchObject([{ start: 0, end: 43, changed: true }]);
    expect(marks.has('headline')).toBe(true);
  });
});
