import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { USUAL_LOOK } from '@/components/ui/look';
import type { ExchangeActions, ExchangeState } from '@/components/library/exchange/types';
import { LibraryPage } from '@/components/library/LibraryPage';
import '@/components/library/library.css';
import type { LibraryActions, LibraryState } from '@/components/library/types';
import type { InReport } from '@/lib/exchange/in';
import de from '@/lib/locales/de.json';
import { story } from '../../fixtures/views';
import { exchangeActions, exportAsked as out, noExchange } from './exchange-state';
import { noWork, workActions } from './work-state';
import { expectAccessible, prefer, show, showIn, stickingOut, widen } from './render';

const nothing = (): void => undefined;
const actions = (exchange: ExchangeActions): LibraryActions => ({
  onView: nothing,
  onQuery: nothing,
  onWindow: nothing,
  onFurther: nothing,
  onSelect: nothing,
  onSelectAll: nothing,
  onBulkTags: () => Promise.resolve(true),
  onBulkDelete: nothing,
  onTags: () => Promise.resolve(true),
  completeTags: () => Promise.resolve([]),
  onSaveOpen: () => undefined,
  onLook: () => undefined,
  onSummaryLength: () => undefined,
  onDelete: nothing,
  onRestore: nothing,
  onPurge: nothing,
  onExport: nothing,
  exchange,
  work: workActions(),
  onDetection: nothing,
  onDismiss: nothing,
});
const state = (view: LibraryState['view'], exchange: Partial<ExchangeState>): LibraryState => ({
  view,
  query: {},
  stories: [story('1'), story('2')],
  start: 0,
  total: 2,
  partial: false,
  unknown: [],
  snippets: {},
  selected: new Set(),
  bulk: null,
  count: 2,
  facets: { tags: [], hosts: [], agencies: [] },
  open: undefined,
  summaryLength: 3,
  page: undefined,
  look: USUAL_LOOK,
  versions: [],
  compared: undefined,
  settings: { detection: false, detectionDenied: false, shortcuts: { open: null, save: null } },
  toast: null,
  error: null,
  busy: false,
  exchange: { ...noExchange, ...exchange },
  work: noWork,
});
const report: InReport = {
  file: 'a-very-long-name-of-an-export-file-that-does-not-end-for-a-while_2026-03-20T09-00-00.csv',
  format: 'pocket-csv',
  rows: 1300,
  added: 1204,
  merged: 3,
  unchanged: 12,
  inTrash: 1,
  rejected: [
    { at: 'row 12', title: 'A bookmarklet with a long name that says what it does', problem: 'notWeb' },
    { at: 'row 13', title: null, problem: 'malformed' },
    { at: 'row 14', title: 'عنوان', problem: 'cutOff' },
  ],
  rejectedCount: 80,
  left: [{ field: 'reading_progress_of_the_reader', why: 'noPlace', count: 1204, first: 'row 2' }],
  cancelled: true,
  stopped: 'quota',
};
const running = { file: report.file, at: 1, of: 3, progress: { part: 0.4, rows: 500 } };
const list = { name: 'list' } as const;
const settings = { name: 'settings' } as const;
const SCREENS: Record<string, LibraryState> = {
  'export dialog': state(list, { out }),
  'export of citations': state(list, {
    out: {
      ...out,
      way: 'citation',
      citations: Array.from(
        { length: 9 },
        (_, at) => `Oland, Marit. “A story ${at}”. https://ledger.example/${'long/'.repeat(20)}`,
      ),
    },
  }),
  'citations being made': state(list, { out: { ...out, way: 'citation' } }),
  'export at work': state(list, { out: { ...out, working: { done: 300, all: 1204 } } }),
  'export that failed': state(list, { out: { ...out, error: 'It is closed.' } }),
  'export that is done': state(list, {
    out: { ...out, done: { name: 'nutgraf-2026-03-20.csv.zip', stories: 12 } },
  }),
  'import at work': state(settings, { in: { running, reports: [], error: null } }),
  'import reports': state(settings, {
    in: {
      running: null,
      reports: [report, { ...report, format: null, rejectedCount: 3, cancelled: false, stopped: null }],
      error: 'Something',
    },
  }),
  'files over the page': state(settings, { dragging: true }),
  'empty library': { ...state(list, {}), stories: [], count: 0 },
};

afterEach(async () => {
  await prefer('light');
  await widen(1280);
});

describe('taking out and bringing in', () => {
  it.each(Object.entries(SCREENS))('is accessible in light and dark: %s', async (_name, screen) => {
    for (const scheme of ['light', 'dark'] as const) {
      await prefer(scheme);
      await expectAccessible(show(<LibraryPage state={screen} actions={actions(exchangeActions())} />));
    }
  });

  it.each(Object.entries(SCREENS))('needs no scrolling sideways at any width: %s', async (_name, screen) => {
    for (const width of [320, 560, 800, 1440])
      for (const dir of ['ltr', 'rtl'] as const) {
        await widen(width);
        const place = show(<LibraryPage state={screen} actions={actions(exchangeActions())} />, dir);
        expect(stickingOut(place), `${width} ${dir}`).toEqual([]);
      }
  });

  it('is opened from the list, chosen by keyboard, written and closed with Escape', async () => {
    const exchange = exchangeActions();
    const place = show(<LibraryPage state={state(list, {})} actions={actions(exchange)} />);
    await userEvent.click(place.querySelector('.open-export')!);
    expect(exchange.onOpen).toHaveBeenCalledOnce();
    const opened = show(<LibraryPage state={SCREENS['export dialog']!} actions={actions(exchange)} />);
    opened.querySelector<HTMLInputElement>('.scopes input:checked')!.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(exchange.onScope).toHaveBeenCalledWith('all');
    opened.querySelector<HTMLInputElement>('.way input:checked')!.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(exchange.onWay).toHaveBeenCalledWith('ndjson');
    await userEvent.click(opened.querySelector('.write')!);
    expect(exchange.onWrite).toHaveBeenCalledOnce();
    await userEvent.keyboard('{Escape}');
    expect(exchange.onClose).toHaveBeenCalled();
  });

  it('ends the writing with Escape before it closes', async () => {
    const exchange = exchangeActions();
    show(<LibraryPage state={SCREENS['export at work']!} actions={actions(exchange)} />);
    await userEvent.keyboard('{Escape}');
    expect(exchange.onCancelWrite).toHaveBeenCalledOnce();
    expect(exchange.onClose).not.toHaveBeenCalled();
  });

  it('copies citations, all of them', async () => {
    const exchange = exchangeActions();
    const place = show(<LibraryPage state={SCREENS['export of citations']!} actions={actions(exchange)} />);
    expect(place.querySelectorAll('.citation-box p[dir]')).toHaveLength(5);
    expect(place.querySelector<HTMLElement>('.citation-box')!.innerText).toContain('and 4 more');
    await userEvent.click(place.querySelector('.write')!);
    expect(exchange.onCopy).toHaveBeenCalledOnce();
    expect(exchange.onWrite).not.toHaveBeenCalled();
  });

  it('names every row and field that was not taken, with the reason', async () => {
    const place = show(
      <LibraryPage state={SCREENS['import reports']!} actions={actions(exchangeActions())} />,
    );
    const first = place.querySelector<HTMLElement>('.import-report')!;
    for (const words of [
      'New: 1,204',
      'Left in the trash: 1',
      'You ended this import',
      'The disk space',
      'Entries not taken: 80',
    ])
      expect(first.innerText).toContain(words);
    await userEvent.click(first.querySelector('.rejected summary')!);
    await userEvent.click(first.querySelector('.left summary')!);
    for (const words of [
      'row 12',
      'Its address is not a web address.',
      'The file ends in the middle of it.',
      'and 77 more',
      'reading_progress',
      'Nutgraf has no place for it.',
      '1,204',
    ])
      expect(first.innerText).toContain(words);
  });

  it('tells the place of what was not taken in the reader’s language', () => {
    const reports = [{ ...report, rejected: [{ ...report.rejected[0]!, at: 'a.csv row 12' }] }];
    const view = state(settings, { in: { running: null, reports, error: null } });
    const place = showIn(de, <LibraryPage state={view} actions={actions(exchangeActions())} />);
    for (const folded of place.querySelectorAll('details')) folded.open = true;
    const cells = [...place.querySelectorAll('.import-report bdi')].map((cell) => cell.textContent);
    expect(cells.map((cell) => cell?.replaceAll(/[\u2066-\u2069]/gu, ''))).toEqual(
      expect.arrayContaining(['a.csv Zeile 12', 'Zeile 2']),
    );
  });

  it('hands in the files that were chosen, and ends an import', async () => {
    const exchange = exchangeActions();
    const place = show(<LibraryPage state={SCREENS['import reports']!} actions={actions(exchange)} />);
    const file = new File(['x'], 'x.csv');
    await userEvent.upload(place.querySelector<HTMLInputElement>('.import-file')!, file);
    expect(exchange.onBring).toHaveBeenCalledWith([expect.objectContaining({ name: 'x.csv' })]);
    const busy = show(<LibraryPage state={SCREENS['import at work']!} actions={actions(exchange)} />);
    expect(busy.querySelector<HTMLButtonElement>('.import')!.disabled).toBe(true);
    await userEvent.click(busy.querySelector('.cancel-import')!);
    expect(exchange.onCancelBring).toHaveBeenCalledOnce();
  });
});
