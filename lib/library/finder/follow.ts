import type { Library } from '../db';
import type { Change } from '../journal';
import { Catalogue } from './catalogue';
import { Shelf } from './shelf';

/** So many new texts are gathered in memory before they are written as a segment. */
const ENOUGH = 256;
/** So many at once, where very many have come. */
const PLENTY = 3000;
/** So many changed rows may wait in the journal, where every window reads them anew. */
const WAITING = 400;
/** So many entries of the journal are read at once. */
const ENTRIES = 400;
/** So many rows are read at once. */
const BATCH = 500;

/** Keeps catalogue and index at what the journal says. */
export class Follower {
  readonly #db: Library;
  readonly #pause: () => Promise<void>;
  catalogue = new Catalogue();
  shelf: Shelf;
  /** Grows with every change that was taken in. */
  state = 0;
  #generation = -1;
  /** The last entry of the journal that was taken in. */
  #upTo = 0;
  /** The last entry that the catalogue in the database holds. */
  #written = 0;
  #waiting = 0;

  constructor(db: Library, pause: () => Promise<void>) {
    this.#db = db;
    this.#pause = pause;
    this.shelf = new Shelf(db, []);
  }

  /** Everything is read anew at the next look. */
  forget(): void {
    this.#generation = -1;
  }

  async #open(generation: number): Promise<void> {
    const [row, state] = await Promise.all([
      this.#db.catalogue.get('columns'),
      this.#db.catalogue.get('state'),
    ]);
    this.catalogue = row?.id === 'columns' ? Catalogue.read(row) : new Catalogue();
    const known = state?.id === 'state' ? state : null;
    this.shelf = new Shelf(this.#db, known?.segments ?? []);
    this.#generation = known?.generation ?? generation;
    this.#upTo = known?.upTo ?? 0;
    this.#written = this.#upTo;
    this.#waiting = 0;
    this.state += 1;
    if (row?.id === 'columns' && !row.versions) {
      await this.#takeRows(this.catalogue.storyIds());
      await this.#settle(this.#upTo);
    }
  }

  /** Takes in what has changed since the last look, whoever changed it. */
  async catchUp(): Promise<void> {
    const [row, news] = await Promise.all([this.#db.catalogue.get('state'), this.#news()]);
    const generation = row?.id === 'state' ? row.generation : 0;
    const isSame = generation === this.#generation;
    if (!isSame) await this.#open(generation);
    for (let changes = isSame ? news : await this.#news(); ; changes = await this.#news()) {
      if (changes.length === 0) return;
      const texts = new Set(changes.flatMap((change) => change.texts ?? []));
      const stories = new Set(changes.flatMap((change) => change.stories ?? []));
      await this.#takeTexts([...texts]);
      await this.#takeRows([...stories].filter((id) => !texts.has(id)));
      if (changes.some((change) => change.swept)) await this.#sweep();
      this.#upTo = changes.at(-1)?.seq ?? this.#upTo;
      // What was written in between (very many texts) counts too: its entries have to go.
      this.#waiting += texts.size + stories.size;
      this.state += 1;
      if (this.shelf.freshDocuments >= ENOUGH || this.#waiting >= WAITING) await this.#settle(this.#upTo);
    }
  }

  async #news(): Promise<Change[]> {
    return this.#db.changes.where('seq').above(this.#upTo).limit(ENTRIES).toArray();
  }

  async #takeTexts(ids: string[]): Promise<void> {
    for (let from = 0; from < ids.length; from += BATCH) {
      const batch = ids.slice(from, from + BATCH);
      const [stories, texts] = await Promise.all([
        this.#db.stories.bulkGet(batch),
        this.#db.texts.bulkGet(batch),
      ]);
      for (const [at, story] of stories.entries()) {
        if (!story) this.catalogue.remove(batch[at] ?? '');
        else this.shelf.add(this.catalogue.put(story, true), texts[at]?.text ?? '');
      }
      // What was taken so far is kept; were we to end here, the journal still has it all.
      if (this.shelf.freshDocuments >= PLENTY) await this.#settle(this.#written);
      else await this.#pause();
    }
  }

  async #takeRows(ids: string[]): Promise<void> {
    for (let from = 0; from < ids.length; from += BATCH) {
      const batch = ids.slice(from, from + BATCH);
      for (const [at, story] of (await this.#db.stories.bulkGet(batch)).entries()) {
        if (!story) this.catalogue.remove(batch[at] ?? '');
        // A story that comes without a text of its own has a number like any other.
        else this.catalogue.put(story, false);
      }
    }
  }

  async #sweep(): Promise<void> {
    const left = new Set(await this.#db.stories.toCollection().primaryKeys());
    for (const id of this.catalogue.storyIds()) if (!left.has(id)) this.catalogue.remove(id);
  }

  async #settle(upTo: number): Promise<void> {
    if (!(await this.shelf.flush(this.catalogue, this.#generation, upTo))) return this.#open(-1);
    this.#generation += 1;
    this.#written = upTo;
    this.#waiting = 0;
    while (await this.shelf.needsMerge()) {
      if (!(await this.shelf.merge(this.catalogue, this.#generation, upTo, this.#pause)))
        return this.#open(-1);
      this.#generation += 1;
    }
    return undefined;
  }
}
