import type { ArticleContext } from '@/lib/article';
import type { LinkRequest, SaveRequest, SaveResult } from '@/lib/messages/protocol';
import { storyKey } from './address';
import { type ChangeKind, compareVersions, isSameState, isWholeAgain, kindsOf } from './compare';
import type { Library } from './db';
import { libraryError, libraryErrorIn, onceMoreIfLost, type Room } from './errors';
import { withPassages } from './passages/row';
import { keepSelected, keptPassage } from './passages/selected';
import { searchText } from './search';
import { normalTags, tagPathsOf } from './tag-names';
import { withTags } from './tags';
import type { Selection, Story, Version } from './types';

/** What saving needs of its surroundings. `hash` gives SHA-256 as hex; `room` tells a full disk where errors do not. */
export interface SaveDependencies {
  now(): Date;
  uuid(): string;
  hash(text: string): Promise<string>;
  room?: Room;
}

/**
 * Saves a capture. The whole request goes into the inbox first, so that a worker that is killed in between has lost
 * nothing; then one short transaction writes the story and takes the request out again. The same text again changes
 * nothing; another text becomes a new version. Throws a `LibraryError`; where the disk is full, it has tried without
 * the picture.
 */
export async function saveCapture(
  db: Library,
  request: SaveRequest,
  deps: SaveDependencies,
): Promise<SaveResult> {
  try {
    return await onceMoreIfLost(() => journal(db, request, deps).then(() => finish(db, request, deps)));
  } catch (error) {
    const problem = await libraryErrorIn(deps.room, error);
    if (problem.problem !== 'quota' || request.image === undefined) throw problem;
    const { image: _dropped, ...rest } = request;
    return saveCapture(db, rest, deps);
  }
}

async function journal(db: Library, request: SaveRequest, deps: SaveDependencies): Promise<void> {
  await db.inbox.put({ captureId: request.captureId, request, receivedAt: deps.now().toISOString() });
}

/** Finishes what the end of a worker left in the inbox. Gives how many saves that were. */
export async function resumeInbox(db: Library, deps: SaveDependencies): Promise<number> {
  const left = await db.inbox.orderBy('receivedAt').toArray();
  let finished = 0;
  for (const { request, captureId } of left) {
    try {
      await finish(db, request, deps);
      finished += 1;
    } catch (error) {
      // What can never be saved must not be tried at every start; what lacks space may fit later.
      if (libraryError(error).problem === 'invalid') await db.inbox.delete(captureId);
    }
  }
  return finished;
}

async function finish(db: Library, request: SaveRequest, deps: SaveDependencies): Promise<SaveResult> {
  const { context } = request;
  const key = storyKey(context.url, context.canonicalUrl);
  // Nothing but the database may be awaited inside a transaction, so the hash is made before.
  const hash = await deps.hash(versionWords(context));
  const fresh = deps.uuid();
  return db.transaction(
    'rw',
    [db.stories, db.versions, db.texts, db.images, db.selections, db.inbox],
    async () => {
      const pending = await db.inbox.get(request.captureId);
      const known = await db.stories.where('key').equals(key).first();
      if (!pending && known) return { storyId: known.id, outcome: 'unchanged' as const };
      const id = known?.id ?? fresh;
      const latest =
        known && known.versionCount > 0
          ? await db.versions.get(versionId(id, known.versionCount))
          : undefined;
      const changed =
        !latest || (!isSameState(latest.context, context) && !isOnlyForPassage(request, latest.context));
      const shown = changed || !latest ? context : latest.context;
      const number = (known?.versionCount ?? 0) + (changed ? 1 : 0);
      if (changed)
        await db.versions.put({
          id: versionId(id, number),
          storyId: id,
          number,
          capturedAt: request.capturedAt,
          hash,
          context,
        });
      if (request.image) await db.images.put({ storyId: id, dataUrl: request.image });
      const hasImage = request.image !== undefined || (known?.hasImage ?? false);
      const before = await db.selections.where('storyId').equals(id).toArray();
      const kept =
        request.selection &&
        keepSelected(
          shown,
          { text: request.selection, ...request.around },
          { note: known?.note, selections: before },
          { id: () => request.captureId, storyId: id, savedAt: request.capturedAt },
        );
      if (kept && kept.passage) await db.selections.put(kept.passage);
      const selections = await db.selections.where('storyId').equals(id).sortBy('savedAt');
      const note = kept ? kept.note : known?.note;
      const story = withPassages(
        storyOf(
          id,
          key,
          shown,
          request,
          known && { ...known, ...(note ? { note } : {}) },
          number,
          hasImage,
          deps.now(),
        ),
        selections,
      );
      await db.stories.put(story);
      await putText(db, story, shown, selections);
      await db.inbox.delete(request.captureId);
      return {
        storyId: id,
        outcome: !known ? ('created' as const) : changed ? ('versioned' as const) : ('unchanged' as const),
        ...(kept ? { passage: keptPassage(kept) } : {}),
      };
    },
  );
}

/** Whether a passage of a saved story is to be kept from a page that shows less than half of it (a paywall): no version. */
const isOnlyForPassage = ({ source, context }: SaveRequest, latest: ArticleContext): boolean =>
  source === 'menu-selection' && !isWholeAgain(latest, context);

/** What a version's hash is made of. */
export function versionWords(context: ArticleContext): string {
  const notes = context.notes.map((note) => `\n\n${note.text}`);
  return `${context.headline ?? ''}\n\n${context.text}${notes.join('')}`;
}

/** Writes what search looks through, unless it is there already: every writing of it is indexed anew. */
export async function putText(
  db: Library,
  story: Story,
  context: ArticleContext | null,
  selections: readonly Selection[] = [],
): Promise<void> {
  const text = searchText(story, context, selections);
  if ((await db.texts.get(story.id))?.text !== text) await db.texts.put({ storyId: story.id, text });
}

/** What looking at a saved story again came to. */
export interface SeenAgain {
  /** The story that was compared; null where there was none to compare. */
  storyId: string | null;
  outcome: SaveResult['outcome'];
  /** What changed since the version before, where it changed. */
  kinds: ChangeKind[];
}

/**
 * Compares a page that was opened again with the last version of its saved story, and keeps it as a new version where it
 * changed. Nothing is written where it did not, where it is not saved, or where the page does not show the whole story.
 */
export async function seeAgain(
  db: Library,
  request: SaveRequest,
  deps: SaveDependencies,
): Promise<SeenAgain> {
  const { context } = request;
  const nothing: SeenAgain = { storyId: null, outcome: 'unchanged', kinds: [] };
  const known = await db.stories.where('key').equals(storyKey(context.url, context.canonicalUrl)).first();
  if (!known || known.deletedAt !== null || known.versionCount === 0) return nothing;
  const versions = await db.versions.where('storyId').equals(known.id).sortBy('number');
  const latest = versions.at(-1);
  // A tab that was opened long ago shows an earlier version; that is no change back.
  if (!latest || versions.some((version) => isSameState(version.context, context))) return nothing;
  if (!isWholeAgain(latest.context, context)) return nothing;
  const { outcome } = await saveCapture(db, request, deps);
  return { storyId: known.id, outcome, kinds: kindsOf(compareVersions(latest.context, context)) };
}

export const versionId = (storyId: string, number: number): Version['id'] => `${storyId}:${number}`;

function storyOf(
  id: string,
  key: string,
  context: ArticleContext,
  request: SaveRequest,
  known: Story | undefined,
  versionCount: number,
  hasImage: boolean,
  now: Date,
): Story {
  const tags = normalTags([...(known?.tags ?? []), ...(request.tags ?? [])]);
  return {
    id,
    key,
    form: 'story',
    ...factsOf(context),
    tags,
    tagPaths: tagPathsOf(tags),
    savedAt: known?.savedAt ?? request.capturedAt,
    capturedAt: known && known.capturedAt > request.capturedAt ? known.capturedAt : request.capturedAt,
    changedAt: now.toISOString(),
    versionCount,
    hasImage,
    // Saving a story again takes it out of the trash.
    deletedAt: null,
    ...(known?.note ? { note: known.note } : {}),
  };
}

/** What lists show of a context. */
export function factsOf(
  context: ArticleContext,
): Pick<
  Story,
  | 'url'
  | 'headline'
  | 'host'
  | 'siteName'
  | 'standfirst'
  | 'bylines'
  | 'lang'
  | 'published'
  | 'modified'
  | 'agencies'
  | 'noteKinds'
  | 'words'
> {
  return {
    url: context.url,
    headline: context.headline ?? context.url,
    host: context.site.host,
    siteName: context.site.name,
    standfirst: context.standfirst,
    bylines: context.bylines.map((byline) => byline.name),
    lang: context.lang,
    published: context.published?.iso ?? null,
    modified: context.modified?.iso ?? null,
    agencies: [...new Set(context.agencies.map((agency) => agency.name))],
    noteKinds: [...new Set(context.notes.map((note) => note.kind))],
    words: context.text.match(/[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0,
  };
}

/** Keeps an address by its title alone. A story that is saved whole already stays as it is; tags are joined. */
export async function saveLink(
  db: Library,
  request: LinkRequest,
  deps: SaveDependencies,
): Promise<SaveResult> {
  const key = storyKey(request.url, null);
  const id = deps.uuid();
  const now = deps.now().toISOString();
  try {
    return await db.transaction('rw', [db.stories, db.texts], async () => {
      const known = await db.stories.where('key').equals(key).first();
      const tags = normalTags([...(known?.tags ?? []), ...(request.tags ?? [])]);
      const story: Story = known
        ? { ...withTags(known, tags, deps.now()), deletedAt: null }
        : {
            id,
            key,
            form: 'link',
            url: request.url,
            headline: request.title,
            host: new URL(request.url).hostname,
            siteName: null,
            standfirst: null,
            bylines: [],
            lang: null,
            published: null,
            modified: null,
            agencies: [],
            noteKinds: [],
            words: 0,
            tags,
            tagPaths: tagPathsOf(tags),
            savedAt: now,
            capturedAt: now,
            changedAt: now,
            versionCount: 0,
            hasImage: false,
            deletedAt: null,
          };
      await db.stories.put(story);
      if (!known) await db.texts.put({ storyId: id, text: searchText(story, null) });
      return { storyId: story.id, outcome: known ? ('unchanged' as const) : ('created' as const) };
    });
  } catch (error) {
    throw await libraryErrorIn(deps.room, error);
  }
}
