import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { libraryErrorIn, saveCapture } from '@/lib/library';
import { deps, freshLibrary, request } from './helpers';

describe('a disk without room', () => {
  it.each([
    ['an error without a kind', new DOMException('Internal error opening backing store', 'UnknownError')],
    ['a lost connection', new DOMException('The connection is closing.', 'InvalidStateError')],
  ])('is named where the browser gives %s', async (_name, error) => {
    expect((await libraryErrorIn(() => Promise.resolve(1000), error)).problem).toBe('quota');
    // With room there is another reason; where nothing is known of the room, none is made up.
    for (const room of [
      () => Promise.resolve(1e9),
      () => Promise.resolve(null),
      () => Promise.reject(new Error('no answer')),
      undefined,
    ])
      expect((await libraryErrorIn(room, error)).problem).not.toBe('quota');
  });

  it('is named where the browser says so itself', async () => {
    const error = new DOMException('IO error: 000003.log: FILE_ERROR_NO_SPACE', 'UnknownError');
    expect((await libraryErrorIn(undefined, error)).problem).toBe('quota');
  });

  it('keeps the library closed no longer than it is full', async () => {
    let full = true;
    class Disk extends IDBFactory {
      override open(...all: Parameters<IDBFactory['open']>): ReturnType<IDBFactory['open']> {
        if (full) throw new DOMException('Internal error opening backing store', 'UnknownError');
        return super.open(...all);
      }
    }
    const { db } = freshLibrary(new Disk());
    const room = { ...deps(), room: () => Promise.resolve(0) };
    for (let time = 0; time < 2; time += 1)
      await expect(saveCapture(db, request(), room)).rejects.toMatchObject({ problem: 'quota' });
    full = false;
    // In the turn after: those who waited for the opening that failed hear of it first.
    const saved = await vi.waitFor(() => saveCapture(db, request(), room));
    expect(saved).toMatchObject({ outcome: 'created' });
  });

  it('costs one try at most when the connection was lost', async () => {
    const { db } = freshLibrary();
    let lost = true;
    db.use({
      stack: 'dbcore',
      name: 'lost',
      create: (down) => ({
        ...down,
        table: (name) => ({
          ...down.table(name),
          mutate: (change) => {
            if (!lost) return down.table(name).mutate(change);
            lost = false;
            return Promise.reject(
              new DOMException('A mutation operation was attempted', 'InvalidStateError'),
            );
          },
        }),
      }),
    });
    expect(await saveCapture(db, request(), deps())).toMatchObject({ outcome: 'created' });
  });

  it('opens nothing again that was closed on purpose', async () => {
    const { db } = freshLibrary();
    await db.open();
    db.close();
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
    await expect(saveCapture(db, request(), deps())).rejects.toMatchObject({ problem: 'closed' });
  });
});
