import { allTagsOf, normalTags, tagPathsOf } from '../tag-names';
import type { Selection, Story } from '../types';

/** A story's row with what lists need of its passages. */
export function withPassages(story: Story, selections: readonly Selection[]): Story {
  const { passages: _count, passageTags: _tags, ...rest } = story;
  const tags = normalTags(selections.flatMap((selection) => selection.tags ?? []));
  const row: Story = {
    ...rest,
    ...(selections.length > 0 ? { passages: selections.length } : {}),
    ...(tags.length > 0 ? { passageTags: tags } : {}),
  };
  return { ...row, tagPaths: tagPathsOf(allTagsOf(row)) };
}
