const LONGEST = 120;
const MOST = 100;

/** A tag in its normal form: one space, no empty parts (`Politics/Elections`); null when nothing is left. */
export function normalTag(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const parts = value
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf},]/gu, ' ')
    .split('/')
    .map((part) => part.replaceAll(/\s+/gu, ' ').trim())
    .filter((part) => part !== '');
  return parts.join('/').slice(0, LONGEST) || null;
}

/** Tags in their normal form, each once (without regard to case), the first spelling kept. */
export function normalTags(values: unknown[]): string[] {
  const found = new Map<string, string>();
  for (const value of values) {
    const tag = normalTag(value);
    if (tag && found.size < MOST && !found.has(tag.toLowerCase())) found.set(tag.toLowerCase(), tag);
  }
  return [...found.values()];
}

/** Every tag and its ancestors, folded, for the index. */
export function tagPathsOf(tags: readonly string[]): string[] {
  const paths = new Set<string>();
  for (const tag of tags) {
    const parts = tag.toLowerCase().split('/');
    for (let length = 1; length <= parts.length; length += 1) paths.add(parts.slice(0, length).join('/'));
  }
  return [...paths];
}

/** The tags of a story and those of its highlights; each once. */
export function allTagsOf(story: { tags: string[]; passageTags?: string[] }): string[] {
  const { tags, passageTags = [] } = story;
  const own = new Set(tags.map((tag) => tag.toLowerCase()));
  return [...tags, ...passageTags.filter((tag) => !own.has(tag.toLowerCase()))];
}
