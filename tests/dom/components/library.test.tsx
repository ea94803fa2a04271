import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { USUAL_LOOK } from '@/components/ui/look';
import { hashOf, viewOf } from '@/components/library/address';
import { LibraryPage } from '@/components/library/LibraryPage';
import '@/components/library/library.css';
import type { LibraryState } from '@/components/library/types';
import { full, story } from '../../fixtures/views';
import { noExchange } from './exchange-state';
import { noWork } from './work-state';
import { again, expectAccessible, show, widen } from './render';
import { libraryActions } from './states';

const facet = (value: string, count: number) => ({ value: value.toLowerCase(), label: value, count });
const base: LibraryState = {
  view: { name: 'list' },
  query: {},
  stories: [story('1'), story('2', { headline: 'Ferry fares to rise', tags: [] })],
  start: 0,
  total: 2,
  partial: false,
  unknown: [],
  snippets: {},
  selected: new Set(),
  bulk: null,
  count: 2,
  facets: {
    tags: [facet('Harbour', 2), facet('Harbour/Cranes', 1)],
    hosts: [facet('ledger.example', 2)],
    agencies: [facet('Reuters', 2)],
  },
  open: undefined,
  summaryLength: 3,
  page: undefined,
  look: USUAL_LOOK,
  versions: [],
  compared: undefined,
  settings: { detection: false, detectionDenied: false, shortcuts: { open: 'Alt+Shift+G', save: null } },
  toast: null,
  error: null,
  busy: false,
  exchange: noExchange,
  work: noWork,
};
const version = {
  id: '1:1',
  storyId: '1',
  number: 1,
  capturedAt: '2026-03-14T10:00:00Z',
  hash: '',
  context: full,
};
const reader: Partial<LibraryState> = {
  view: { name: 'story', id: '1' },
  open: {
    story: story('1'),
    version,
    image: null,
    selections: [{ id: 's', storyId: '1', text: 'A passage', savedAt: '2026-03-14T10:00:00Z' }],
  },
  versions: [
    { number: 1, capturedAt: '2026-03-14T10:00:00Z' },
    { number: 2, capturedAt: '2026-03-15T10:00:00Z' },
  ],
};
const later = {
  ...full,
  headline: 'Port Averley’s last steam crane will go',
  standfirst: 'The council and the owners did not agree.',
  text: 'The steam crane will be scrapped in 2027, said Idris Quay.',
  blocks: [
    { type: 'paragraph' as const, text: 'The steam crane will be scrapped in 2027, said Idris Quay.' },
    ...full.blocks.slice(1),
  ],
  notes: [],
};
const changes: Partial<LibraryState> = {
  view: { name: 'changes', id: '1' },
  versions: reader.versions ?? [],
  compared: {
    story: story('1', { versionCount: 2 }),
    from: version,
    to: { ...version, id: '1:2', number: 2, context: later },
    selections: [
      { id: 's', storyId: '1', text: 'It is a working machine.', savedAt: '2026-03-14T10:00:00Z' },
      { id: 'r', storyId: '1', text: 'It is a walking machine.', savedAt: '2026-03-14T10:00:00Z' },
      { id: 'l', storyId: '1', text: 'will not be scrapped', savedAt: '2026-03-14T10:00:00Z' },
    ],
  },
};
const STATES: Record<string, Partial<LibraryState>> = {
  list: {},
  'list with a toast': { toast: { words: 'Moved to the trash', undo: () => undefined } },
  'empty library': { stories: [], count: 0, total: 0, facets: { tags: [], hosts: [], agencies: [] } },
  'search without a match': { stories: [], query: { words: 'x' } },
  trash: { view: { name: 'trash' } },
  reader,
  'changes in one text': changes,
  'changes of two equal versions': {
    ...changes,
    compared: { story: story('1'), from: version, to: version, selections: [] },
  },
  'rows that are found and ticked': {
    query: { words: 'crane is:blue' },
    unknown: ['is:blue'],
    partial: true,
    selected: new Set(['1']),
    snippets: { 2: '… a steam crane …' },
  },
  link: {
    ...reader,
    open: { story: story('1', { form: 'link' }), version: null, image: null, selections: [] },
  },
  settings: {
    view: { name: 'settings' },
    settings: { ...base.settings, detection: true, detectionDenied: true },
  },
  welcome: { view: { name: 'welcome' } },
  error: { error: 'It is blocked.' },
};

describe('the library', () => {
  it.each(Object.entries(STATES))('is accessible: %s', async (_name, part) => {
    await expectAccessible(show(<LibraryPage state={{ ...base, ...part }} actions={libraryActions()} />));
  });

  it('shows a saved story from its copy alone', () => {
    const place = show(<LibraryPage state={{ ...base, ...reader }} actions={libraryActions()} />);
    expect(place.querySelectorAll('img')).toHaveLength(0);
    expect(place.innerText).toContain('Picture: The basin');
    for (const selector of [
      '.body p a[rel~="noreferrer"]',
      '.body h2',
      '.body blockquote',
      '.body li',
      '.body td',
      '.embed a',
    ])
      expect(place.querySelector(selector), selector).not.toBeNull();
  });

  it('names what changed, marks it, and shows both versions beside each other', async () => {
    const act = libraryActions();
    const place = show(<LibraryPage state={{ ...base, ...changes }} actions={act} />);
    expect(place.querySelector('.changes-kinds')?.textContent).toBe(
      'headline, standfirst, numbers, names, changed without a note',
    );
    expect(place.querySelector('h1 ins')?.textContent).toContain('go');
    expect(place.querySelector('.passages .lost')?.textContent).toContain('will not be scrapped');
    expect(place.querySelector('.passages .changed strong')?.textContent).toBe('Reworded');
    expect(place.querySelector('.passages .changed del')?.textContent).toContain('walking');
    expect(place.querySelector('.passages .changed ins')?.textContent).toContain('working');
    expect(place.querySelector('.passages .stands')?.textContent).toContain('working machine');
    expect(place.querySelector('.line.changed:not(.standfirst) del')?.textContent).toContain('not');
    await userEvent.click(place.querySelector('.show-side')!);
    expect(place.querySelectorAll('.side-by-side .line.changed:not(.standfirst) p')).toHaveLength(2);
    await userEvent.click(place.querySelector('.only-changed input')!);
    expect(place.querySelectorAll('.line.same').length).toBeGreaterThan(2);
    await userEvent.selectOptions(place.querySelector('.versions-choice select')!, '1');
    expect(act.onView).toHaveBeenCalledWith({ name: 'changes', id: '1', from: 1, to: 2 });
  });

  it('ticks rows, and tags what is ticked', async () => {
    const act = libraryActions();
    const place = show(<LibraryPage state={{ ...base, selected: new Set(['1']) }} actions={act} />);
    await userEvent.click(place.querySelectorAll('.pick input')[1]!);
    expect(act.onSelect).toHaveBeenCalledWith(['2'], true, false);
    await userEvent.fill(place.querySelector('.bulk-input')!, 'Harbour, to read');
    await userEvent.click(place.querySelector('.bulk-add')!);
    expect(act.onBulkTags).toHaveBeenCalledWith(['Harbour', 'to read'], []);
    await userEvent.click(place.querySelector('.select-all')!);
    expect(act.onSelectAll).toHaveBeenCalled();
  });

  it('says how far a work on thousands is, and takes no other meanwhile', async () => {
    const bulk = { done: 3000, of: 10_000 };
    const selected = new Set(['1']);
    const place = show(<LibraryPage state={{ ...base, selected, bulk }} actions={libraryActions()} />);
    expect(place.querySelector('.bulk progress')).toMatchObject({ value: 3000, max: 10_000 });
    expect(place.querySelector('.bulk')?.textContent).toContain('3,000 of 10,000');
    await userEvent.fill(place.querySelector('.bulk-input')!, 'Harbour');
    for (const name of ['.bulk-add', '.bulk-remove', '.bulk-delete'])
      expect(place.querySelector<HTMLButtonElement>(name)?.disabled, name).toBe(true);
    await expectAccessible(place);
    // Taking back is told too, when nothing is ticked any more.
    const after = show(
      <LibraryPage state={{ ...base, selected: new Set(), bulk }} actions={libraryActions()} />,
    );
    expect(after.querySelector('.bulk progress')).not.toBeNull();
  });

  it('asks before it deletes for good', async () => {
    const act = libraryActions();
    const place = show(<LibraryPage state={{ ...base, view: { name: 'trash' } }} actions={act} />);
    await userEvent.click(place.querySelector('.purge')!);
    expect(act.onPurge).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(place.querySelector('dialog[open]')).toBeNull();
    await userEvent.click(place.querySelector('.purge')!);
    await userEvent.click(place.querySelector('dialog[open] .confirm')!);
    expect(act.onPurge).toHaveBeenCalledWith(expect.objectContaining({ id: '1' }));
  });

  it('filters, and takes the filter off again', async () => {
    const act = libraryActions();
    const place = show(<LibraryPage state={{ ...base, query: { tag: 'harbour' } }} actions={act} />);
    // The test's page is narrow, so the filters are folded.
    await userEvent.click(place.querySelector('.side-narrow summary')!);
    await userEvent.click(place.querySelector('.side-narrow [aria-pressed="true"]')!);
    expect(act.onQuery).toHaveBeenLastCalledWith({});
  });

  it('switches detection straight from the click', async () => {
    const act = libraryActions();
    const place = show(<LibraryPage state={{ ...base, view: { name: 'settings' } }} actions={act} />);
    await userEvent.click(place.querySelector('[role="switch"]')!);
    expect(act.onDetection).toHaveBeenCalledWith(true);
  });

  it('has an address for every view', () => {
    for (const view of [
      { name: 'list' },
      { name: 'trash' },
      { name: 'settings' },
      { name: 'welcome' },
      { name: 'story', id: 'a/b c' },
      { name: 'story', id: 'x', version: 2 },
      { name: 'changes', id: 'a/b' },
      { name: 'changes', id: 'x', from: 1, to: 3 },
    ] as const)
      expect(viewOf(hashOf(view))).toEqual(view);
    expect(viewOf('#/nonsense')).toEqual({ name: 'list' });
  });
});

describe('evidence in the saved copy', () => {
  const marked = (): string => [...(CSS.highlights.get('nutgraf-evidence') ?? [])].map(String).join('|');
  const click = async (place: HTMLElement, words: string): Promise<void> => {
    const button = [...place.querySelectorAll('.about .locate')].find((each) =>
      each.getAttribute('aria-label')?.includes(words),
    );
    await userEvent.click(button!);
  };

  it('is marked in the text, or in the lines that were printed with it, and never in the card', async () => {
    const place = show(<LibraryPage state={{ ...base, ...reader }} actions={libraryActions()} />);
    await click(place, '(With inputs from agencies.)');
    expect(marked()).toBe('(With inputs from agencies.)');
    const [range] = CSS.highlights.get('nutgraf-evidence') ?? [];
    expect((range as Range).startContainer.parentElement?.closest('.sheet-body')).not.toBeNull();
    await click(place, 'Correction: the crane');
    expect(marked()).toBe('Correction: the crane was built in 1911.');
    expect(place.querySelector('.missing')?.textContent).toBe('');
  });

  it('says so where the words are not there', async () => {
    const context = {
      ...full,
      notes: [],
      published: full.published && {
        ...full.published,
        evidence: { ...full.published.evidence, quote: ' ' },
      },
    };
    const place = show(
      <LibraryPage
        state={{ ...base, ...reader, open: { ...reader.open!, version: { ...version, context } } }}
        actions={libraryActions()}
      />,
    );
    await userEvent.click(place.querySelector('.about .time-row .locate')!);
    expect(place.querySelector('.missing')?.textContent).toBe('These words are not in the saved text.');
  });
});

it.each([360, 1280])(
  'leaves the rows where they are when the filters are counted, %i px wide',
  async (width) => {
    await widen(width);
    const none = { tags: [], hosts: [], agencies: [] };
    const view = (facets: LibraryState['facets']) => (
      <LibraryPage state={{ ...base, facets }} actions={libraryActions()} />
    );
    const place = show(view(none));
    const rowAt = () => place.querySelector('.story-main')?.getBoundingClientRect().toJSON() as unknown;
    const before = rowAt();
    again(place, view(base.facets));
    expect(place.querySelector('aside.side')).not.toBeNull();
    expect(before).toBeDefined();
    expect(rowAt()).toEqual(before);
  },
);
