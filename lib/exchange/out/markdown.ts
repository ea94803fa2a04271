import type { SavedStory } from '@/lib/library';
import { citationOf } from './citation';
import { fileWords, uniqueNames } from './file-names';
import { escapeMarkdown, markdownBlock } from './markdown-text';
import { dayOf } from './times';
import type { OutDependencies, OutWriter } from './types';
import { zipWriter } from './zip';

type Value = string | number | string[] | null;

/** A YAML scalar in double quotes. JSON's strings are YAML's too (YAML 1.2, §7.3.1), so nothing can leave them. */
const scalar = (value: string): string =>
  JSON.stringify(value.toWellFormed())
    // JSON lets these stand as they are; YAML reads some as ends of lines or forbids them.
    .replaceAll(
      /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );

function frontMatter(values: Record<string, Value>): string {
  const lines = Object.entries(values).flatMap(([name, value]) => {
    if (value === null || (Array.isArray(value) && value.length === 0)) return [];
    if (typeof value === 'number') return [`${name}: ${value}`];
    if (typeof value === 'string') return [`${name}: ${scalar(value)}`];
    return [`${name}:`, ...value.map((each) => `  - ${scalar(each)}`)];
  });
  return `---\n${lines.join('\n')}\n---\n`;
}

/** A saved story as one Markdown file: its facts as front matter, then the text. */
export function markdownOf(saved: SavedStory, deps: Pick<OutDependencies, 'timeZone'>): string {
  const { story, version, selections } = saved;
  const citation = citationOf(saved, deps);
  const context = version?.context;
  const head = frontMatter({
    title: citation.title,
    outlet: citation.outlet,
    authors: context ? context.bylines.map((byline) => byline.name) : story.bylines,
    published: citation.published,
    published_printed: context?.published?.text ?? null,
    updated: citation.modified,
    updated_printed: context?.modified?.text ?? null,
    agencies: citation.agencies,
    agency_credits: context?.agencies.map((agency) => agency.text) ?? [],
    notes: context?.notes.map((note) => `${note.kind}: ${note.text}`) ?? [],
    kind: context?.kind ?? null,
    dateline: context?.dateline?.text ?? null,
    lang: citation.lang,
    url: citation.url,
    tags: story.tags,
    saved: story.savedAt,
    captured: version?.capturedAt ?? story.capturedAt,
    version: version?.number ?? null,
    versions: story.versionCount,
    sha256: version?.hash ?? null,
    id: story.id,
  });
  const body = [
    `# ${escapeMarkdown(citation.title)}`,
    citation.abstract && `*${escapeMarkdown(citation.abstract)}*`,
    ...(context?.blocks.map(markdownBlock) ?? [
      `<${citation.url.replaceAll(/[<>\s]/gu, encodeURIComponent)}>`,
    ]),
    story.note && '## Note',
    story.note && escapeMarkdown(story.note),
    selections.length > 0 && '## Highlights',
    ...selections.flatMap((selection) => [
      selection.text
        .split('\n')
        .map((line) => `> ${escapeMarkdown(line)}`)
        .join('\n'),
      selection.note && escapeMarkdown(selection.note),
      selection.tags?.length && escapeMarkdown(selection.tags.map((tag) => `[${tag}]`).join(' ')),
    ]),
  ];
  return `${head}\n${body.filter(Boolean).join('\n\n')}\n`;
}

/** Stories as Markdown, a file each, in one zip. */
export const writeMarkdown: OutWriter = async (stories, deps) => {
  const archive = zipWriter(deps.now());
  let count = 0;
  const unique = uniqueNames();
  for await (const saved of stories) {
    const day = dayOf(saved.version?.context.published?.iso ?? saved.story.published ?? saved.story.savedAt);
    const words = fileWords(saved.version?.context.headline ?? saved.story.headline);
    archive.add(unique(`${day} ${words}`, 'md'), markdownOf(saved, deps));
    count += 1;
  }
  return { type: 'application/zip', parts: archive.end(), stories: count };
};
