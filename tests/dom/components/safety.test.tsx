import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '@/components/library/library.css';
import { BackupPanel } from '@/components/library/safety/BackupPanel';
import { SafetyBanner } from '@/components/library/safety/SafetyBanner';
import type { SafetyActions, SafetyState } from '@/components/library/safety/types';
import { expectAccessible, prefer, show, stickingOut, widen } from './render';

const actions = (): SafetyActions => ({
  onFolder: vi.fn(),
  onDownloads: vi.fn(),
  onRemind: vi.fn(),
  onOff: vi.fn(),
  onBackUp: vi.fn(),
  onCheck: vi.fn(),
  onPersist: vi.fn(),
  onRestore: vi.fn(),
  onAcceptLoss: vi.fn(),
});
const record = {
  at: '2026-03-18T00:00:00Z',
  name: 'nutgraf-2026-03-18T00-00-00Z.json.gz',
  stories: 1204,
  opened: 1204,
  bytes: 18_400_000,
};
const state = (part: Partial<SafetyState> = {}): SafetyState => ({
  way: 'folder',
  folder: 'Backups',
  canFolder: true,
  records: [record, { ...record, name: 'nutgraf-2026-03-17T00-00-00Z.json.gz', opened: null }],
  failure: null,
  due: false,
  running: false,
  persisted: false,
  count: 1204,
  loss: null,
  checked: { name: record.name, stories: 1204, versions: 1300, broken: 0, whole: true, madeAt: null },
  denied: false,
  ...part,
});
const loss = { had: 1204, found: 4, seenAt: '2026-03-18T00:00:00Z', missedAt: '2026-03-20T00:00:00Z' };
const both = (part: Partial<SafetyState>, given = actions()) => (
  <div class="library">
    <SafetyBanner state={state(part)} actions={given} mayAsk />
    <main class="settings">
      <h1>Settings</h1>
      <section>
        <h2>Backups</h2>
        <BackupPanel state={state(part)} actions={given} />
      </section>
    </main>
  </div>
);

describe('backups', () => {
  it('say what was opened, and no more than was seen', () => {
    const place = show(both({}));
    expect(place.querySelector('.newest')?.textContent).toContain('1,204 of 1,204 stories opened');
    expect(place.querySelector('.newest')?.textContent).toContain('2 days ago');
    expect(place.querySelector('details')?.textContent).toContain('no extension open the file again');
    expect(place.querySelector('.banner')).toBeNull();
  });

  it('ask once, after some stories, and with no folder where the browser has none', async () => {
    const given = actions();
    const place = show(both({ way: 'unasked', records: [], canFolder: false }, given));
    expect(place.querySelector('.way-folder')).toBeNull();
    await userEvent.click(place.querySelector('.backup-ask .way-downloads')!);
    expect(given.onDownloads).toHaveBeenCalledOnce();
    expect(show(both({ way: 'unasked', count: 2 })).querySelector('.backup-ask')).toBeNull();
    expect(show(both({ way: 'off' })).querySelector('.backup-ask')).toBeNull();
  });

  it('say that stories are missing, and bring them back by a click', async () => {
    const given = actions();
    const place = show(both({ loss }, given));
    expect(place.querySelector('[role="alert"].loss')?.textContent).toContain('1,200 of 1,204');
    await userEvent.click(place.querySelector('.restore-newest')!);
    expect(given.onRestore).toHaveBeenCalledWith(null);
  });

  const views: [string, Partial<SafetyState>][] = [
    ['quiet', { persisted: true }],
    ['asking', { way: 'unasked', records: [] }],
    ['failed', { failure: { at: record.at, problem: 'quota', message: '' }, denied: true }],
    ['lost', { loss }],
  ];
  it.each(views)('are for everyone: %s', async (name, part) => {
    for (const [width, scheme, dir] of [
      [360, 'light', 'ltr'],
      [800, 'dark', 'ltr'],
      [1440, 'light', 'rtl'],
    ] as const) {
      await prefer(scheme);
      await widen(width);
      const place = show(both(part), dir);
      expect(stickingOut(place)).toEqual([]);
      await expectAccessible(place);
      if (import.meta.env['VITE_SHOTS'])
        await page.screenshot({ path: `${String(import.meta.env['VITE_SHOTS'])}/${name}-${width}.png` });
    }
    await prefer('light');
  });
});
