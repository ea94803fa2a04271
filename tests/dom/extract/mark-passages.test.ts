import { afterEach, expect, it } from 'vitest';
import { markPassages } from '@/lib/extract/mark-passages';

const NAMES = ['own-red', 'own-red-changed', 'own-blue', 'own-blue-changed'];
const mark = (quote: string, colour: string, part = {}) => ({
  quote,
  prefix: '',
  suffix: '',
  name: `own-${colour}`,
  changedName: `own-${colour}-changed`,
  ...part,
});
const marked = (name: string): string[] =>
  [...((CSS.highlights.get(name) ?? []) as Iterable<Range>)].map((range) => range.toString());

afterEach(() => {
  for (const name of NAMES) CSS.highlights.delete(name);
  document.body.replaceChildren();
});

it('marks each passage in its colour, and says of how many it can be seen, without touching the page', () => {
  document.body.innerHTML = `<p>The crane stays, said the mayor.</p><p>Engineers had <b>warned</b> in January.</p>
    <p>The crane stays, said the mayor.</p><p hidden>Nobody can see these words here.</p>`;
  const before = document.documentElement.outerHTML;
  const count = markPassages(window, document, NAMES, [
    mark('The crane stays', 'red', { prefix: 'in January.' }),
    mark('had warned in January', 'blue'),
    mark('said the mayor', 'blue', { suffix: 'Engineers' }),
    mark('Engineers had warned in Januory.', 'red'),
    mark('Nobody can see these words', 'red'),
    mark('What never stood on this page at all', 'red'),
  ]);
  expect(count).toBe(4);
  expect(marked('own-red')).toEqual(['The crane stays']);
  expect(
    [...(CSS.highlights.get('own-red') as unknown as Iterable<Range>)][0]?.startContainer.parentElement,
  ).toBe(document.querySelectorAll('p')[2]);
  expect(marked('own-blue')).toEqual(['had warned in January', 'said the mayor']);
  expect(marked('own-red-changed')).toHaveLength(1);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(markPassages(window, document, NAMES, [])).toBe(0);
  expect(NAMES.filter((name) => CSS.highlights.has(name))).toEqual([]);
});
