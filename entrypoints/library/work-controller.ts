import { liveQuery } from 'dexie';
import {
  NO_WORK,
  type NoteKept,
  type Step,
  type WorkActions,
  type WorkState,
} from '@/components/library/work/types';
import type { LibraryState, LibraryView } from '@/components/library/types';
import {
  addPassage,
  changePassage,
  changeTags,
  codeChange,
  codingState,
  colourTag,
  deleteTag,
  type Library,
  libraryError,
  listCodebooks,
  listTagLooks,
  putPassage,
  removePassage,
  renameTag,
  saveCodebook,
  setNote,
  type TagWork,
  undoTagWork,
} from '@/lib/library';
import { saveDependencies } from '../shared/save-dependencies';
import { t } from '../shared/i18n';
import { keepSingleKeys, singleKeys } from '../shared/single-keys';
import type { FinderClient } from './finder-client';

/** Stories that are looked at at once for a code that is missing. */
const BATCH = 200;

interface WorkSurroundings {
  db: Library;
  finder: FinderClient;
  get: () => LibraryState;
  set: (work: WorkState) => void;
  go: (view: LibraryView) => void;
  toast: (words: string, undo?: () => void) => void;
  /** Does what the reader asked for, says where it could not be done, and gives whether it was. */
  attempt: (work: () => Promise<unknown>) => Promise<boolean>;
}

/** Notes, highlights, tags, codebook and coding: what changes them, and what follows the database. */
export interface WorkController {
  actions: WorkActions;
  start(): void;
  /** Another view is shown. */
  viewed(view: LibraryView): void;
}

/** What the state of it is before anything was read. */
export const noWork = (): WorkState => ({ ...NO_WORK, keys: singleKeys() });

/** Makes the controller. */
export function createWork({
  db,
  finder,
  get,
  set,
  go,
  toast,
  attempt: tryOut,
}: WorkSurroundings): WorkController {
  /** The stories that are gone through, as they stood when that began: coding must not reorder them. */
  let queue: string[] | null = null;
  /** What the codes that were given to the open story changed in its tags, the last one at the end. */
  let coded: { storyId: string; add: string[]; remove: string[] }[] = [];
  let tagsWatch: { unsubscribe(): void } | null = null;

  const put = (part: Partial<WorkState>): void => set({ ...get().work, ...part });
  const attempt = (work: () => Promise<unknown>): void => void tryOut(work);

  async function stories(): Promise<string[]> {
    if (queue) return queue;
    const { selected, query } = get();
    const { ids } = await finder.find({ ...query, place: 'library' }, { patience: Infinity });
    queue = selected.size > 0 ? ids.filter((id) => selected.has(id)) : ids;
    return queue;
  }

  const openId = (): string | null => {
    const { view } = get();
    return view.name === 'story' ? view.id : null;
  };

  async function step(by: Step): Promise<void> {
    const ids = await stories();
    const at = ids.indexOf(openId() ?? '');
    const next = by === 'uncoded' ? await uncoded(ids, at) : ids[at + (by === 'next' ? 1 : -1)];
    if (next === undefined || (at < 0 && by === 'previous'))
      return toast(t(by === 'uncoded' ? 'codingAllDone' : by === 'next' ? 'codingEnd' : 'codingBegin'));
    return show(next, ids);
  }

  function show(id: string, ids: string[]): void {
    put({ place: { at: ids.indexOf(id) + 1, of: ids.length } });
    go({ name: 'story', id });
  }

  /** The next story after a place, round about, that lacks a mandatory code. */
  async function uncoded(ids: string[], at: number): Promise<string | undefined> {
    const book = get().work.codebooks?.[0];
    if (!book) return undefined;
    const round = [...ids.slice(at + 1), ...ids.slice(0, Math.max(0, at))];
    for (let from = 0; from < round.length; from += BATCH)
      for (const story of await db.stories.bulkGet(round.slice(from, from + BATCH)))
        if (story && codingState(book, story.tags).missing.length > 0) return story.id;
    return undefined;
  }

  /** Keeps a note. That what it is on was taken away meanwhile is nothing to complain of: the reader did that. */
  async function noteWork(work: () => Promise<unknown>): Promise<NoteKept> {
    let gone = false;
    const done = await tryOut(() =>
      work().catch((error: unknown) => {
        gone = libraryError(error).problem === 'missing';
        if (!gone) throw error;
      }),
    );
    return gone ? 'gone' : done ? 'kept' : 'not-kept';
  }

  /** A work on tags with the way back. */
  async function tagWork(work: () => Promise<TagWork>, words: (done: TagWork) => string): Promise<void> {
    const done = await work();
    toast(words(done), () =>
      attempt(async () => {
        await undoTagWork(db, done, new Date());
        toast(t('undone'));
      }),
    );
  }
  const counted = (done: TagWork): [number, number] => [done.stories.length, done.passages.length];

  function watchTags(on: boolean): void {
    if (!on) {
      tagsWatch?.unsubscribe();
      tagsWatch = null;
    } else
      tagsWatch ??= liveQuery(() => db.changes.orderBy(':id').last()).subscribe({
        // Nobody asked for it: it makes no complaint, and clears none.
        next: () => void countTags().catch(() => undefined),
      });
  }

  async function countTags(): Promise<void> {
    const { total } = await finder.find({ limit: 0 });
    const { tags } = total > 0 ? await finder.facets({}) : { tags: [] };
    put({ tags });
  }

  return {
    start() {
      liveQuery(async () => ({
        codebooks: await listCodebooks(db),
        colours: Object.fromEntries((await listTagLooks(db)).map(({ path, colour }) => [path, colour])),
      })).subscribe({ next: put, error: () => put({ codebooks: [] }) });
    },
    viewed(view) {
      watchTags(view.name === 'tags' || view.name === 'codebook');
      const open = view.name === 'story' ? view.id : null;
      if (coded.some(({ storyId }) => storyId !== open)) {
        coded = [];
        put({ steps: 0 });
      }
      if (view.name === 'story' || view.name === 'changes') return;
      queue = null;
      if (get().work.coding || get().work.place) put({ coding: false, place: null });
    },
    actions: {
      onHighlight: (storyId, passage) => attempt(() => addPassage(db, storyId, passage, saveDependencies)),
      onPassage: (id, change) => tryOut(() => changePassage(db, id, change, new Date())),
      onRemovePassage: ({ id }) =>
        attempt(async () => {
          const before = await removePassage(db, id, new Date());
          if (!before) return;
          toast(t('highlightRemoved'), () =>
            attempt(async () => {
              await putPassage(db, before, new Date());
              toast(t('undone'));
            }),
          );
        }),
      onPassageNote: (id, note) => noteWork(() => changePassage(db, id, { note }, new Date())),
      onNote: (storyId, note) => noteWork(() => setNote(db, storyId, note, new Date())),
      onRenameTag: (from, to) =>
        tryOut(() =>
          tagWork(
            () => renameTag(db, from, to, new Date()),
            (done) => t('tagRenamed', from, to, ...counted(done)),
          ),
        ),
      onDeleteTag: (tag) =>
        attempt(() =>
          tagWork(
            () => deleteTag(db, tag, new Date()),
            (done) => t('tagDeleted', tag, ...counted(done)),
          ),
        ),
      onColourTag: (path, colour) => attempt(() => colourTag(db, path, colour)),
      onSaveCodebook: (variables) =>
        attempt(async () => {
          const { version } = await saveCodebook(db, variables, new Date());
          toast(t('codebookSaved', version));
        }),
      onCode: (story, code) =>
        attempt(async () => {
          // What another key changed a moment ago counts, not what is on the screen.
          const now = await db.stories.get(story.id);
          if (!now) return;
          const change = codeChange(code, now.tags);
          await changeTags(db, story.id, change, new Date());
          coded.push({ storyId: story.id, ...change });
          put({ steps: coded.length });
        }),
      onUncode: () =>
        attempt(async () => {
          const last = coded.pop();
          if (!last) return;
          put({ steps: coded.length });
          await changeTags(db, last.storyId, { add: last.remove, remove: last.add }, new Date()).catch(
            (error: unknown) => {
              coded.push(last);
              put({ steps: coded.length });
              throw error;
            },
          );
        }),
      onCoding: (coding) =>
        attempt(async () => {
          put({ coding });
          if (!coding) return;
          const ids = await stories();
          const at = ids.indexOf(openId() ?? '');
          put({ place: at < 0 ? null : { at: at + 1, of: ids.length } });
        }),
      onCodeAll: () =>
        attempt(async () => {
          queue = null;
          const ids = await stories();
          const first = (await uncoded(ids, -1)) ?? ids[0];
          if (first === undefined) return toast(t('codingNothing'));
          if (!get().work.codebooks?.[0]?.variables.length) return go({ name: 'codebook' });
          put({ coding: true });
          return show(first, ids);
        }),
      onStep: (by) => attempt(() => step(by)),
      onKeys(keys) {
        keepSingleKeys(keys);
        put({ keys });
      },
    },
  };
}
