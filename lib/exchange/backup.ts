import { cleanContext, imageData } from '@/lib/library/clean';
import { address, instant, text } from '@/lib/library/clean-values';
import { storyKey } from '@/lib/library/address';
import {
  type Library,
  LibraryError,
  libraryError,
  normalTags,
  type SaveDependencies,
  type Selection,
  type Story,
  type Version,
} from '@/lib/library';
import { factsOf, versionId, versionWords } from '@/lib/library/save';
import { searchText } from '@/lib/library/search';
import { cleanNote, cleanSelection } from '@/lib/library/passages/clean';
import { withPassages } from '@/lib/library/passages/row';
import { tagPathsOf } from '@/lib/library/tag-names';
import { type Extra, EXTRAS, landExtras } from './backup-extras';
import { type BackupStory, FORMAT, VERSION } from './backup-pieces';

export { type BackupStory, exportBackup } from './backup-pieces';

/** What an import came to. */
export interface ImportReport {
  added: number;
  merged: number;
  unchanged: number;
  /** Titles or numbers of entries that could not be read. */
  rejected: string[];
}

/**
 * Brings a backup into the library and loses nothing of either: what both have becomes one, with the versions, tags
 * and selections of both. A file that is no backup changes nothing and throws a `LibraryError`; a single broken entry
 * is left out and named in the report.
 */
export async function importBackup(db: Library, file: string, deps: SaveDependencies): Promise<ImportReport> {
  const { entries, extras } = parse(file);
  await landExtras(db, extras);
  const report: ImportReport = { added: 0, merged: 0, unchanged: 0, rejected: [] };
  for (const [at, raw] of entries.entries()) {
    let entry: BackupStory | null = null;
    try {
      entry = await cleanEntry(raw, deps);
    } catch {
      // Named in the report below.
    }
    if (!entry) {
      const name = (raw as { story?: { headline?: unknown } } | null)?.story?.headline;
      report.rejected.push(text(name) ?? `#${at + 1}`);
      continue;
    }
    try {
      report[await mergeEntry(db, entry, deps)] += 1;
    } catch (error) {
      throw libraryError(error);
    }
  }
  return report;
}

function parse(file: string): { entries: unknown[]; extras: Extra[] } {
  let value: unknown;
  try {
    value = JSON.parse(file);
  } catch (error) {
    throw new LibraryError('invalid', 'This file is not a Nutgraf backup: it is no JSON, or was cut off.', {
      cause: error,
    });
  }
  const from = value as {
    format?: unknown;
    version?: unknown;
    stories?: unknown;
    tags?: unknown;
    codebooks?: unknown;
  } | null;
  if (from?.format !== FORMAT || !Array.isArray(from.stories))
    throw new LibraryError('invalid', 'This file is not a Nutgraf backup.');
  if (typeof from.version !== 'number' || from.version > VERSION)
    throw new LibraryError('invalid', 'This backup was made by a newer Nutgraf. Please update first.');
  const extras = EXTRAS.flatMap((key) => {
    const values = from[key];
    return Array.isArray(values) ? values.map((value: unknown) => ({ key, value })) : [];
  });
  return { entries: from.stories as unknown[], extras };
}

export async function cleanEntry(raw: unknown, deps: SaveDependencies): Promise<BackupStory | null> {
  const from = raw as {
    story?: Partial<Story>;
    versions?: unknown;
    selections?: unknown;
    image?: unknown;
  } | null;
  const story = from?.story;
  const id = text(story?.id);
  const url = address(story?.url);
  const savedAt = instant(story?.savedAt);
  if (!from || !story || !id || !url || !savedAt) return null;
  const versions: Version[] = [];
  for (const each of Array.isArray(from.versions) ? (from.versions as Partial<Version>[]) : []) {
    const context = cleanContext(each.context);
    const number = versions.length + 1;
    // The hash is made anew, so that a file cannot pass one text off as another.
    const hash = await deps.hash(versionWords(context));
    versions.push({
      id: versionId(id, number),
      storyId: id,
      number,
      capturedAt: instant(each.capturedAt) ?? savedAt,
      hash,
      context,
    });
  }
  const newest = versions.at(-1)?.context;
  const selections = (Array.isArray(from.selections) ? (from.selections as unknown[]) : []).flatMap(
    (each) => cleanSelection(each, { id: () => deps.uuid(), storyId: id, savedAt }) ?? [],
  );
  const note = cleanNote(story.note);
  const tags = normalTags(Array.isArray(story.tags) ? story.tags : []);
  const image = imageData(from.image);
  const facts = newest
    ? factsOf(newest)
    : {
        url,
        headline: text(story.headline) ?? url,
        host: new URL(url).hostname,
        siteName: text(story.siteName),
        standfirst: null,
        bylines: [],
        lang: null,
        published: null,
        modified: null,
        agencies: [],
        noteKinds: [],
        words: 0,
      };
  return {
    story: withPassages(
      {
        id,
        key: newest ? storyKey(newest.url, newest.canonicalUrl) : storyKey(url, null),
        form: newest ? 'story' : 'link',
        ...facts,
        tags,
        tagPaths: tagPathsOf(tags),
        savedAt,
        capturedAt: instant(story.capturedAt) ?? savedAt,
        changedAt: instant(story.changedAt) ?? savedAt,
        versionCount: versions.length,
        hasImage: image !== null,
        deletedAt: instant(story.deletedAt),
        ...(note ? { note } : {}),
      },
      selections,
    ),
    versions,
    selections,
    image,
  };
}

export async function mergeEntry(
  db: Library,
  entry: BackupStory,
  deps: SaveDependencies,
): Promise<'added' | 'merged' | 'unchanged'> {
  const fresh = deps.uuid();
  const now = deps.now().toISOString();
  return db.transaction('rw', [db.stories, db.versions, db.texts, db.images, db.selections], async () => {
    const known = await db.stories.where('key').equals(entry.story.key).first();
    // An id that is taken by another story must not overwrite it.
    const id = known?.id ?? ((await db.stories.get(entry.story.id)) ? fresh : entry.story.id);
    const own = known ? await db.versions.where('storyId').equals(id).sortBy('number') : [];
    const versions = uniteVersions(id, own, entry.versions);
    const newest = versions.at(-1)?.context ?? null;
    const tags = normalTags([...(known?.tags ?? []), ...entry.story.tags]);
    const ownSelections = known ? await db.selections.where('storyId').equals(id).toArray() : [];
    const selections = unitePassages(id, ownSelections, entry.selections);
    const note = uniteNotes(known?.note, entry.story.note);
    const addsImage = entry.image !== null && !known?.hasImage;
    const nothingNew =
      known !== undefined &&
      versions.length === own.length &&
      tags.length === known.tags.length &&
      !addsImage &&
      note === (known.note ?? null) &&
      JSON.stringify(selections) === JSON.stringify(ownSelections);
    if (nothingNew) return 'unchanged';
    const row: Story = known
      ? {
          ...known,
          ...(newest ? factsOf(newest) : {}),
          form: newest ? 'story' : known.form,
          tags,
          tagPaths: tagPathsOf(tags),
          versionCount: versions.length,
          hasImage: known.hasImage || addsImage,
          savedAt: known.savedAt < entry.story.savedAt ? known.savedAt : entry.story.savedAt,
          capturedAt: known.capturedAt > entry.story.capturedAt ? known.capturedAt : entry.story.capturedAt,
          changedAt: now,
          ...(note ? { note } : {}),
        }
      : { ...entry.story, id };
    const story = withPassages(row, selections);
    await db.versions.where('storyId').equals(id).delete();
    await db.versions.bulkPut(versions);
    await db.selections.bulkPut(selections);
    if (addsImage && entry.image) await db.images.put({ storyId: id, dataUrl: entry.image });
    await db.stories.put(story);
    await db.texts.put({ storyId: id, text: searchText(story, newest, byTime(selections)) });
    return known ? 'merged' : 'added';
  });
}

/** The passages of both; of one that both have what is written here stays, and what it lacks is added. */
function unitePassages(storyId: string, own: Selection[], other: Selection[]): Selection[] {
  const more = new Map(other.map((each) => [each.id, each]));
  const known = own.map((each) => {
    const twin = more.get(each.id);
    more.delete(each.id);
    return twin ? { ...twin, ...each } : each;
  });
  return [...known, ...[...more.values()].map((each) => ({ ...each, storyId }))];
}

/** The notes of both, one under the other where they say different things; null where there is none. */
function uniteNotes(own: string | undefined, other: string | undefined): string | null {
  if (!own || !other) return own ?? other ?? null;
  if (own.includes(other)) return own;
  return other.includes(own) ? other : `${own}\n\n${other}`;
}

const byTime = (selections: Selection[]): Selection[] =>
  selections.toSorted((a, b) => (a.savedAt < b.savedAt ? -1 : a.savedAt > b.savedAt ? 1 : 0));

/** Versions of both, in the order of their capture, neighbours of one text joined, numbered from 1. */
export function uniteVersions(storyId: string, own: Version[], other: Version[]): Version[] {
  const all = [...own, ...other].toSorted((a, b) =>
    a.capturedAt < b.capturedAt ? -1 : a.capturedAt > b.capturedAt ? 1 : a.number - b.number,
  );
  const kept: Version[] = [];
  for (const version of all) {
    if (kept.at(-1)?.hash === version.hash) continue;
    kept.push({ ...version, storyId, number: kept.length + 1, id: versionId(storyId, kept.length + 1) });
  }
  return kept;
}
