import { describe, expect, it } from 'vitest';
import {
  addSelected,
  dropSelected,
  passageColour,
  readStory,
  saveCapture,
  saveLink,
  setNote,
} from '@/lib/library';
import { anchorPassage } from '@/lib/library/passages/anchor';
import { placePassages } from '@/lib/library/passages/place';
import { context, deps, freshLibrary, request } from './helpers';

const paragraph = (text: string) => ({ type: 'paragraph' as const, text });
const FIRST = 'The council met until midnight. The crane stays, said the mayor.';
const SECOND = 'Engineers had warned in January that the jib was no longer safe.';
const THIRD = 'The crane stays, said the mayor. Nobody objected.';
const story = context({
  blocks: [paragraph(FIRST), paragraph(SECOND), paragraph(THIRD)],
  text: [FIRST, SECOND, THIRD].join('\n\n'),
});

async function saved() {
  const { db } = freshLibrary();
  const { storyId } = await saveCapture(db, request({ context: story }), deps());
  return { db, id: storyId, read: async () => (await readStory(db, storyId))! };
}

describe('words selected on the page', () => {
  it('are anchored into the copy by its own words', () => {
    const anchored = anchorPassage(story, { text: 'ENGINEERS  had\nwarned in January' });
    expect(anchored).toEqual({
      text: 'Engineers had warned in January',
      prefix: expect.stringMatching(/said the mayor\.$/u) as string,
      suffix: expect.stringMatching(/^that the jib was no longer safe\. The crane/u) as string,
    });
    const selection = { id: 'a', storyId: 's', savedAt: '2026-01-01T00:00:00.000Z', ...anchored! };
    expect(placePassages(story, [selection]).state.get('a')).toBe('stands');
  });

  it('are told apart by what stands around them', () => {
    const text = 'The crane stays, said the mayor.';
    expect(anchorPassage(story, { text, prefix: 'no longer safe.', suffix: 'Nobody' })?.suffix).toMatch(
      /^Nobody/u,
    );
    expect(anchorPassage(story, { text, prefix: 'until midnight.' })?.suffix).toMatch(/^Engineers/u);
  });

  it('leave out what the page puts between paragraphs', () => {
    const text = `${FIRST}\nREAD MORE: Ferry fares to rise\n${SECOND}`;
    expect(anchorPassage(story, { text })?.text).toBe(`${FIRST}\n${SECOND}`);
  });

  it('are no part of the copy where only their beginning, or hardly anything, is', () => {
    for (const text of [
      'Engineers had warned nobody at all of what a comment under the story says about the ferry and its fares.',
      'Ferry fares to rise by a tenth from March',
      ' ',
    ])
      expect(anchorPassage(story, { text }), text).toBeNull();
  });

  it('become a highlight of a saved story, once', async () => {
    const { db, id, read } = await saved();
    const words = { text: 'the jib was no longer safe', prefix: 'in January that', suffix: '.' };
    expect(await addSelected(db, id, words, deps())).toMatchObject({ as: 'highlight' });
    expect(await addSelected(db, id, words, deps())).toEqual({ as: 'there' });
    const now = await read();
    expect(now.selections.map(({ text }) => text)).toEqual(['the jib was no longer safe']);
    expect([now.story.passages, now.story.note, now.story.versionCount]).toEqual([1, undefined, 1]);
  });

  it('are quoted in the note where the copy has them not, once, after what stands there', async () => {
    const { db, id, read } = await saved();
    for (const as of ['note', 'there'])
      expect(await addSelected(db, id, { text: 'A comment of some reader' }, deps())).toMatchObject({ as });
    expect(await addSelected(db, id, { text: 'Another comment' }, deps())).toMatchObject({ as: 'note' });
    const { story: row, selections } = await read();
    expect(row.note).toBe('“A comment of some reader”\n“Another comment”');
    expect(selections).toEqual([]);
  });

  it('are taken back, and nothing else that was done', async () => {
    const { db, id, read } = await saved();
    const first = await addSelected(db, id, { text: FIRST }, deps());
    const second = await addSelected(db, id, { text: SECOND }, deps());
    await dropSelected(db, id, first, new Date());
    await dropSelected(db, id, first, new Date());
    expect((await read()).selections.map(({ text }) => text)).toEqual([SECOND]);
    expect((await read()).story.passages).toBe(1);
    await dropSelected(db, id, second, new Date());
    expect((await read()).story.passages).toBeUndefined();

    await setNote(db, id, 'Mine', new Date());
    const one = await addSelected(db, id, { text: 'A comment of some reader' }, deps());
    const other = await addSelected(db, id, { text: 'Another comment' }, deps());
    await setNote(db, id, `${(await read()).story.note}\nMore of mine`, new Date());
    await dropSelected(db, id, one, new Date());
    expect((await read()).story.note).toBe('Mine\n“Another comment”\nMore of mine');
    await setNote(db, id, 'Mine, and “Another comment” in a line', new Date());
    await dropSelected(db, id, other, new Date());
    expect((await read()).story.note).toBe('Mine, and “Another comment” in a line');
    await setNote(db, id, '', new Date());
    await dropSelected(db, id, await addSelected(db, id, { text: 'All of it' }, deps()), new Date());
    expect((await read()).story.note).toBeUndefined();
  });

  it('of a page of which only the address is saved go into its note', async () => {
    const { db } = freshLibrary();
    const { storyId } = await saveLink(db, { url: 'https://a.example/1', title: 'A link' }, deps());
    expect(await addSelected(db, storyId, { text: 'Some words of it' }, deps())).toMatchObject({
      as: 'note',
    });
  });

  it('are kept with the save of the story itself, and add nothing but themselves to a saved one', async () => {
    const { db, id, read } = await saved();
    const again = request({ context: story, source: 'menu-selection', selection: SECOND });
    expect(await saveCapture(db, again, deps())).toEqual({
      storyId: id,
      outcome: 'unchanged',
      passage: { as: 'highlight', id: again.captureId },
    });
    const aside = request({ context: story, source: 'menu-selection', selection: 'Words of the sidebar' });
    expect((await saveCapture(db, aside, deps())).passage?.as).toBe('note');
    const now = await read();
    expect(now.selections.map(({ text }) => text)).toEqual([SECOND]);
    expect(now.story.note).toBe('“Words of the sidebar”');
  });

  it('make no version of a page that shows less than half of the story', async () => {
    const { db, read } = await saved();
    const cut = context({ blocks: [paragraph(FIRST)], text: FIRST });
    const shown = request({ context: cut, source: 'menu-selection', selection: 'until midnight' });
    expect((await saveCapture(db, shown, deps())).passage?.as).toBe('highlight');
    const { story: row, version } = await read();
    expect([row.versionCount, version?.context.text]).toEqual([1, story.text]);
  });
});

it('gives a highlight the colour that was chosen for it, else that of its tags', () => {
  const looks = [
    { path: 'quotes', colour: 'teal' as const },
    { path: 'quotes/key', colour: 'red' as const },
  ];
  expect(passageColour({}, looks)).toBe('amber');
  expect(passageColour({ colour: 'blue', tags: ['Quotes'] }, looks)).toBe('blue');
  expect(passageColour({ colour: 'amber', tags: ['Other', 'Quotes/Long/One'] }, looks)).toBe('teal');
  expect(passageColour({ tags: ['Quotes/Key'] }, looks)).toBe('red');
});
