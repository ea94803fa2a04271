import type { Library } from './db';

/** What the journal tells since an entry of it. */
export interface News {
  /** Stories that changed, came or went; true where their words may be others. */
  stories: Map<string, boolean>;
  /** The last entry. */
  upTo: number;
  /** False where the journal does not reach back so far: then only comparing tells. */
  whole: boolean;
}

/** The number of the last change that was ever made: it grows with each, whoever makes it. */
export async function lastChange(db: Library): Promise<number> {
  return (await newsSince(db, Infinity)).upTo;
}

/** Reads what has changed since an entry of the journal, without taking anything out of it. */
export async function newsSince(db: Library, since: number): Promise<News> {
  return db.transaction('r', [db.catalogue, db.changes], async () => {
    const state = await db.catalogue.get('state');
    // The index of words takes out of the journal what it holds.
    const taken = state?.id === 'state' ? state.upTo : 0;
    const changes = since === Infinity ? [] : await db.changes.where('seq').above(since).toArray();
    const last = changes.at(-1)?.seq ?? (await db.changes.orderBy('seq').last())?.seq ?? 0;
    const upTo = Math.max(last, taken);
    const stories = new Map<string, boolean>();
    for (const { stories: rows = [], texts = [] } of changes) {
      for (const id of rows) stories.set(id, stories.get(id) === true);
      for (const id of texts) stories.set(id, true);
    }
    const whole = since >= 0 && taken <= since && since <= upTo && !changes.some(({ swept }) => swept);
    return { stories, upTo, whole };
  });
}
