import type { NoteKind, Timestamp } from '@/lib/article';
import { type Candidate, groupCopies, type Reason } from '@/lib/related';
import type { Story, Version } from './types';

/** When a story was published; of one that came by an import only the time itself is known. */
export type ThreadTime = Omit<Timestamp, 'evidence'>;

/** A saved story as its thread shows it. */
export interface ThreadStory {
  id: string;
  headline: string;
  lang: string | null;
  outlet: string;
  /** The time of publication as the page gives it, with its zone. */
  published: ThreadTime | null;
  agencies: string[];
  notes: NoteKind[];
}

/** One entry of a thread: a story, or several saved copies of one text. */
export interface ThreadEntry {
  /** The earliest published first, as far as they give a time. */
  copies: [ThreadStory, ...ThreadStory[]];
  /** Why it belongs to the story whose thread this is; none for the story's own entry. */
  reasons: Reason[];
  /** Whether the story whose thread this is stands in it. */
  own: boolean;
}

/** A saved story with all that its thread needs. */
export interface ThreadMember {
  story: Story;
  version: Version | null;
  candidate: Candidate;
  reasons: Reason[];
}

/**
 * A story and its kin in order of publication, those without a time last. Copies of one text are one entry, which stands
 * where the earliest of them does.
 */
export function threadOf(own: ThreadMember, kin: ThreadMember[]): ThreadEntry[] {
  const members = [own, ...kin];
  const families = groupCopies(members.map(({ candidate }) => candidate));
  const inFamily = new Set(families.flatMap(({ ids }) => ids));
  const groups = [
    ...families.map(({ ids }) => members.filter(({ story }) => ids.includes(story.id))),
    ...members.filter(({ story }) => !inFamily.has(story.id)).map((member) => [member]),
  ];
  return groups
    .flatMap((group) => entryOf(group, own.story.id) ?? [])
    .toSorted((a, b) => timeOf(a.copies[0]) - timeOf(b.copies[0]));
}

function entryOf(group: ThreadMember[], own: string): ThreadEntry | null {
  const [first, ...rest] = group.map(threadStory).toSorted((a, b) => timeOf(a) - timeOf(b));
  if (!first) return null;
  const isOwn = group.some(({ story }) => story.id === own);
  // The members come as they rank, so the first one's reasons are the strongest.
  return { copies: [first, ...rest], reasons: isOwn ? [] : (group[0]?.reasons ?? []), own: isOwn };
}

function threadStory({ story, version }: ThreadMember): ThreadStory {
  return {
    id: story.id,
    headline: story.headline,
    lang: story.lang,
    outlet: story.siteName ?? story.host,
    published: version?.context.published ?? timeOfLink(story.published),
    agencies: story.agencies,
    notes: [...new Set(story.noteKinds)],
  };
}

function timeOfLink(iso: string | null): ThreadTime | null {
  if (iso === null) return null;
  const offset = iso.endsWith('Z') ? '+00:00' : (/[+-]\d{2}:\d{2}$/u.exec(iso)?.[0] ?? null);
  return {
    iso,
    precision: iso.length === 10 ? 'day' : 'minute',
    text: null,
    zone: null,
    offset: iso.length === 10 ? null : offset,
    zoneSource: offset && iso.length > 10 ? 'declared' : null,
  };
}

function timeOf({ published }: ThreadStory): number {
  const time = published ? Date.parse(published.iso) : Number.NaN;
  return Number.isNaN(time) ? Number.MAX_VALUE : time;
}
