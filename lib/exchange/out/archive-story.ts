import type { Block } from '@/lib/article';
import type { SavedStory } from '@/lib/library';
import { citationOf } from './citation';
import { type Child, html, type Markup } from './markup';
import type { OutDependencies } from './types';

const link = (url: string, words: string): Markup =>
  html('a', { href: url, rel: 'noreferrer noopener' }, words);

/** A paragraph's words with its links; what does not fit the words is left out. */
function linked({ text, links = [] }: Extract<Block, { type: 'paragraph' }>): Child[] {
  const parts: Child[] = [];
  let at = 0;
  for (const { start, end, url } of links.toSorted((a, b) => a.start - b.start)) {
    if (start < at || end > text.length) continue;
    parts.push(text.slice(at, start), link(url, text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at)];
}

function block(from: Block): Markup | null {
  switch (from.type) {
    case 'paragraph':
      return html('p', {}, linked(from));
    case 'subhead':
      // One level down: the headline of the story is a second-level heading here.
      return html(`h${Math.min(6, from.level + 1)}`, {}, from.text);
    case 'quote':
      return html('blockquote', {}, html('p', {}, from.text));
    case 'list':
      return html(
        from.ordered ? 'ol' : 'ul',
        {},
        from.items.map((item) => html('li', {}, item)),
      );
    case 'table':
      return html(
        'div',
        { class: 'scroll', tabindex: 0 },
        html(
          'table',
          {},
          from.rows.map((row) =>
            html(
              'tr',
              {},
              row.map((cell) => html('td', {}, cell)),
            ),
          ),
        ),
      );
    case 'image': {
      // Pictures in the body were not kept, and none is fetched; their words are.
      const words = [from.image.caption ?? from.image.alt, from.image.credit].filter(Boolean).join(' — ');
      return words
        ? html('figure', {}, html('figcaption', {}, words, ' ', link(from.image.url, 'Picture on the web')))
        : null;
    }
    case 'embed':
      return html('p', {}, link(from.url, from.text));
  }
}

const row = (name: string, value: Child): Child =>
  value === null || value === '' || value === undefined
    ? null
    : [html('dt', {}, name), html('dd', {}, value)];

/** One story as an `article` with its facts, its text and the reader's highlights. */
export function archiveStory(
  saved: SavedStory,
  anchor: string,
  deps: Pick<OutDependencies, 'timeZone'>,
): Markup {
  const { story, version, image, selections } = saved;
  const context = version?.context;
  const citation = citationOf(saved, deps);
  const lead = context?.leadImage;
  const caption = [lead?.caption, lead?.credit].filter(Boolean).join(' — ');
  return html(
    'article',
    { id: anchor, lang: citation.lang, dir: 'auto' },
    html('p', { class: 'meta' }, citation.outlet),
    html('h2', { dir: 'auto' }, citation.title),
    citation.abstract && html('p', { class: 'standfirst' }, citation.abstract),
    html(
      'dl',
      { lang: 'en', dir: 'ltr' },
      row('By', (context?.bylines.map((byline) => byline.name) ?? story.bylines).join(', ')),
      row('Published', citation.published && when(citation.published, context?.published?.text)),
      row('Updated', citation.modified && when(citation.modified, context?.modified?.text)),
      row(
        'Agencies',
        context?.agencies.map((agency) => `${agency.name} (“${agency.text}”)`).join('; ') ?? null,
      ),
      (context?.notes ?? []).map((note) => row(note.kind, note.text)),
      row('Tags', story.tags.join(', ')),
      row('Address', link(citation.url, citation.url)),
      row('Captured', citation.accessed),
      version && row('Version', `${version.number} of ${story.versionCount}; SHA-256 ${version.hash}`),
    ),
    image &&
      html(
        'figure',
        {},
        html('img', { src: image, alt: lead?.alt ?? '' }),
        caption && html('figcaption', {}, caption),
      ),
    context
      ? context.blocks.map(block)
      : html('p', { class: 'meta' }, 'Only the address of this page was saved.'),
    selections.length > 0 && html('h3', { lang: 'en' }, 'Highlights'),
    selections.map((selection) => html('blockquote', { class: 'highlight' }, selection.text)),
    html('p', { class: 'back' }, html('a', { href: '#top', lang: 'en' }, 'Back to the list')),
  );
}

const when = (iso: string, printed: string | null | undefined): Markup =>
  html('time', { datetime: iso }, printed ? `${iso} (printed: “${printed}”)` : iso);
