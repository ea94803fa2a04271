import type { Candidate } from '@/lib/related';
import { candidateOf, candidateOfLink } from './candidate';
import type { Library } from './db';
import { versionId } from './save';
import type { Story, Version } from './types';

/** A saved story as finding kin reads it. */
export interface KinMember {
  story: Story;
  /** Null for a link. */
  version: Version | null;
  candidate: Candidate;
}

/** Reads stories with their newest versions: null for one that is gone, undefined for one that is not wanted. */
export async function readMembers(
  db: Library,
  ids: string[],
  wanted: (id: string) => boolean = () => true,
): Promise<(KinMember | null | undefined)[]> {
  const stories = await db.stories.bulkGet(ids);
  const read = stories.flatMap((story) =>
    story && story.versionCount > 0 && wanted(story.id) ? [versionId(story.id, story.versionCount)] : [],
  );
  const versions = new Map<string, Version>();
  for (const version of await db.versions.bulkGet(read)) if (version) versions.set(version.storyId, version);
  return stories.map((story) => {
    if (!story) return null;
    if (!wanted(story.id)) return undefined;
    const version = versions.get(story.id) ?? null;
    const candidate = version ? candidateOf(version.context, story.id) : candidateOfLink(story);
    return { story, version, candidate };
  });
}
