import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportBackup } from '@/lib/exchange/backup';
import { importFile } from '@/lib/exchange/in';
import {
  type BackupPlace,
  type BackupRecord,
  backupName,
  backupTime,
  backUp,
  countBackup,
  isDue,
  look,
  lowered,
  mayRotate,
  outdated,
} from '@/lib/exchange/safe';
import { type Library, saveCapture, saveLink } from '@/lib/library';
import { context, deps, freshLibrary, request } from '../library/helpers';

const NOW = new Date('2026-03-05T10:20:30Z');
const DAY = 86_400_000;
const record = (part: Partial<BackupRecord> = {}): BackupRecord => ({
  at: NOW.toISOString(),
  name: backupName(NOW),
  stories: 10,
  opened: 10,
  bytes: 100,
  ...part,
});

/** A folder in memory; `spoil` changes what comes to lie there. */
function folder(spoil: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer> = (bytes) => bytes): {
  files: Map<string, Blob>;
  place: BackupPlace;
} {
  const files = new Map<string, Blob>();
  return {
    files,
    place: {
      async write(name, content) {
        const bytes = new Uint8Array(await new Response(content as ReadableStream<never>).arrayBuffer());
        files.set(name, new Blob([spoil(bytes)]));
      },
      open: (name) => Promise.resolve(files.get(name) ?? null),
      size: (name) => Promise.resolve(files.get(name)?.size ?? 0),
      names: () => Promise.resolve([...files.keys()]),
      remove: (name) => Promise.resolve(void files.delete(name)),
    },
  };
}

async function filled(): Promise<Library> {
  const { db } = freshLibrary();
  await saveCapture(db, request({ tags: ['Harbour/Cranes'], selection: 'boiler' }), deps());
  await saveCapture(db, request({ context: context({ text: 'Another text.' }) }), deps());
  for (let at = 0; at < 60; at += 1)
    await saveLink(db, { url: `https://ledger.example/link-${at}`, title: `Link ${at}` }, deps());
  return db;
}

describe('a proven backup', () => {
  it('is written, opened again and counted, and brings everything back', async () => {
    const db = await filled();
    const { files, place } = folder();
    const made = await backUp(db, place, undefined, NOW);
    expect(made).toMatchObject({ name: 'nutgraf-2026-03-05T10-20-30Z.json.gz', stories: 61, opened: 61 });
    const { db: other } = freshLibrary();
    const report = await importFile(other, { name: made.name, content: files.get(made.name)! }, deps());
    expect(report).toMatchObject({ format: 'backup', added: 61, rejectedCount: 0, stopped: null });
    expect((await exportBackup(other, NOW)).join('')).toBe((await exportBackup(db, NOW)).join(''));
    const story = await other.stories.where('tagPaths').equals('harbour/cranes').first();
    expect(story).toMatchObject({ versionCount: 2, tags: ['Harbour/Cranes'] });
  });

  it.each([
    ['cut off', (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, bytes.length / 2)],
    [
      'damaged',
      (bytes: Uint8Array<ArrayBuffer>) => bytes.map((byte, at) => (at === 900 ? byte ^ 255 : byte)),
    ],
    ['empty', () => new Uint8Array()],
  ])('is taken away where it comes to lie %s, and the ones before stay', async (_what, spoil) => {
    const db = await filled();
    const { files, place } = folder(spoil);
    const old = backupName(new Date(NOW.getTime() - 400 * DAY));
    files.set(old, new Blob(['old']));
    await expect(backUp(db, place, undefined, NOW)).rejects.toThrow('did not open whole');
    expect([...files.keys()]).toEqual([old]);
  });

  it('names a full disk, and leaves what was there', async () => {
    const { files, place } = folder();
    files.set('mine.txt', new Blob(['mine']));
    place.write = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    await expect(backUp(await filled(), place, undefined, NOW)).rejects.toMatchObject({ problem: 'quota' });
    expect([...files.keys()]).toEqual(['mine.txt']);
  });

  it('leaves one of the same second alone, also where it fails itself', async () => {
    const db = await filled();
    const { files, place } = folder();
    const first = await backUp(db, place, undefined, NOW);
    const second = await backUp(db, place, first, NOW);
    expect(second.name).not.toBe(first.name);
    const spoilt = { ...place, open: () => Promise.resolve(new Blob(['x'])) };
    await expect(backUp(db, spoilt, second, NOW)).rejects.toThrow('did not open whole');
    expect([...files.keys()]).toEqual([first.name, second.name]);
  });

  it('lets old ones go, but not where the library has shrunk', async () => {
    const db = await filled();
    const { files, place } = folder();
    const old = Array.from({ length: 12 }, (_x, at) => backupName(new Date(NOW.getTime() - at * DAY - 1000)));
    for (const name of [...old, 'mine.txt']) files.set(name, new Blob(['x']));
    await backUp(db, place, record({ stories: 1000, opened: 1000 }), NOW);
    expect(files.size).toBe(14);
    await backUp(db, place, record({ stories: 61, opened: 61 }), new Date(NOW.getTime() + 5000));
    expect(files.size).toBeLessThan(10);
    expect(files.has('mine.txt')).toBe(true);
  });

  it('counts what is broken in a file', async () => {
    const db = await filled();
    const text = (await exportBackup(db, NOW)).join('');
    const count = (words: string) => countBackup(new Blob([words]));
    expect(await count(text)).toEqual({
      stories: 61,
      versions: 2,
      broken: 0,
      whole: true,
      madeAt: NOW.toISOString(),
    });
    expect(await count(text.replace('"versionCount":2', '"versionCount":3'))).toMatchObject({
      stories: 60,
      broken: 1,
    });
    expect(await count(text.slice(0, -400))).toMatchObject({ whole: false });
    expect(await count('{"a":1}')).toMatchObject({ whole: false, stories: 0 });
  });
});

describe('the plan of backups', () => {
  it('reads its own names and no others', () => {
    expect(backupTime(backupName(NOW))).toEqual(NOW);
    expect(backupTime('nutgraf-2026-03-05.json')).toBeNull();
    expect(outdated(['a.txt', 'nutgraf-2026-03-05.json'], NOW)).toEqual([]);
  });

  it('keeps the newest three, one a week for a month, one a month for half a year', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 600 }), { maxLength: 60 }), (ages) => {
        const names = ages.map((age) => backupName(new Date(NOW.getTime() - age * DAY)));
        const gone = new Set(outdated(names, NOW));
        const newest = names.toSorted().reverse();
        for (const name of newest.slice(0, 3)) expect(gone.has(name)).toBe(false);
        expect(names.length - gone.size).toBeLessThanOrEqual(3 + 4 + 6);
        for (const week of [0, 1, 2, 3]) {
          const inWeek = ages.filter((age) => Math.floor(age / 7) === week);
          if (inWeek.length > 0)
            expect(inWeek.some((age) => !gone.has(backupName(new Date(NOW.getTime() - age * DAY))))).toBe(
              true,
            );
        }
        // Letting go twice is the same as once.
        const left = names.filter((name) => !gone.has(name));
        expect(outdated(left, NOW)).toEqual([]);
      }),
    );
  });

  it('is due once a day where something changed, once a week where nothing did, never for nothing', () => {
    const ago = (days: number): BackupRecord =>
      record({ at: new Date(NOW.getTime() - days * DAY).toISOString() });
    expect(isDue(undefined, true, 0, NOW)).toBe(false);
    expect(isDue(undefined, true, 1, NOW)).toBe(true);
    expect(isDue(ago(0.5), true, 1, NOW)).toBe(false);
    expect(isDue(ago(1), true, 1, NOW)).toBe(true);
    expect(isDue(ago(1), false, 1, NOW)).toBe(false);
    expect(isDue(ago(8), false, 1, NOW)).toBe(true);
  });

  it('rotates only after a whole one', () => {
    expect(mayRotate(record({ opened: 9 }), undefined)).toBe(false);
    expect(mayRotate(record({ opened: null }), record())).toBe(true);
    expect(mayRotate(record({ stories: 7, opened: 7 }), record())).toBe(false);
  });
});

describe('the canary', () => {
  it('tells a loss until the stories are back', () => {
    const first = look(null, null, 12, NOW);
    expect(first).toEqual({ canary: { stories: 12, at: NOW.toISOString() }, loss: null });
    const later = new Date(NOW.getTime() + DAY);
    const missed = look(first.canary, null, 0, later);
    expect(missed.loss).toMatchObject({ had: 12, found: 0, seenAt: NOW.toISOString() });
    const half = look(missed.canary, missed.loss, 5, later);
    expect(half.loss).toMatchObject({ had: 12, found: 5 });
    expect(look(half.canary, half.loss, 12, later).loss).toBeNull();
  });

  it('takes a deletion that it was told of for no loss', () => {
    const { canary } = look(null, null, 12, NOW);
    expect(look(lowered(canary, 2), null, 10, NOW).loss).toBeNull();
    expect(look(lowered(canary, 2), null, 9, NOW).loss).toMatchObject({ had: 10, found: 9 });
  });
});
