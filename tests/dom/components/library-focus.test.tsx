import { expect, it } from 'vitest';
import { LibraryPage } from '@/components/library/LibraryPage';
import type { LibraryState } from '@/components/library/types';
import { full, story } from '../../fixtures/views';
import { again, show } from './render';
import { libraryActions, openStory } from './states';

const reader = openStory(full);
const base: LibraryState = {
  ...reader,
  view: { name: 'list' },
  stories: [story('1'), story('2')],
  total: 2,
  count: 2,
};

it('leads back to the story in the list, but not whoever is typing already', async () => {
  const act = libraryActions();
  for (const typing of [false, true]) {
    const place = show(<LibraryPage state={base} actions={act} />);
    // Effects run after the picture.
    const settle = () => new Promise((resolve) => setTimeout(resolve, 150));
    await settle();
    again(place, <LibraryPage state={reader} actions={act} />);
    await settle();
    again(place, <LibraryPage state={{ ...base, stories: null }} actions={act} />);
    await settle();
    if (typing) place.querySelector<HTMLElement>('.list-head input')!.focus();
    again(place, <LibraryPage state={base} actions={act} />);
    await settle();
    expect([
      typing,
      document.activeElement?.closest('.story-row') !== null,
      document.activeElement?.localName,
    ]).toEqual([typing, !typing, typing ? 'input' : 'a']);
  }
});
