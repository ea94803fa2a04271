import { jsonEntries } from '../in/json';
import { textChunks } from '../in/text';

/** What a backup was found to hold when it was opened. */
export interface BackupCount {
  stories: number;
  versions: number;
  /** Entries that are no whole story: not to be parsed, or with fewer versions than they say. */
  broken: number;
  /** The file ends where a backup ends, and is one. */
  whole: boolean;
  /** ISO instant at which the file says that it was made; null where it does not. */
  madeAt: string | null;
}

/** A stream of a packed or plain backup as a plain one. */
export async function unpacked(content: Blob): Promise<ReadableStream<Uint8Array>> {
  const head = new Uint8Array(await content.slice(0, 2).arrayBuffer());
  const stream = content.stream();
  return isPacked(head) ? stream.pipeThrough(new DecompressionStream('gzip')) : stream;
}

/** Whether bytes are gzip's (RFC 1952, 2.3.1). */
export function isPacked(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** Opens a backup and counts what is in it, story by story. Never throws for what is in the file. */
export async function countBackup(content: Blob): Promise<BackupCount> {
  const count: BackupCount = { stories: 0, versions: 0, broken: 0, whole: true, madeAt: null };
  let known = false;
  try {
    const stream = await unpacked(content);
    for await (const entry of jsonEntries(textChunks(stream, 'utf-8', Number.POSITIVE_INFINITY))) {
      if ('problem' in entry) count.whole = false;
      else if (entry.key === 'format') known = entry.raw === '"nutgraf-backup"';
      else if (entry.key === 'exportedAt') count.madeAt = JSON.parse(entry.raw) as string;
      else if (entry.key === 'stories') {
        const versions = versionsOf(entry.raw);
        if (versions === null) count.broken += 1;
        else {
          count.stories += 1;
          count.versions += versions;
        }
      }
    }
  } catch {
    // A packed stream that is cut off or damaged.
    count.whole = false;
  }
  if (!known) count.whole = false;
  return count;
}

/** How many versions an entry has; null where it is no whole story. */
function versionsOf(raw: string): number | null {
  try {
    const entry = JSON.parse(raw) as {
      story?: { id?: unknown; url?: unknown; versionCount?: unknown };
      versions?: { context?: { text?: unknown } }[];
    } | null;
    const { story, versions } = entry ?? {};
    if (typeof story?.id !== 'string' || typeof story.url !== 'string' || !Array.isArray(versions))
      return null;
    if (story.versionCount !== versions.length) return null;
    return versions.every((version) => typeof version.context?.text === 'string') ? versions.length : null;
  } catch {
    return null;
  }
}
