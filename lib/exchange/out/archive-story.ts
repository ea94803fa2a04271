import type { Block } from '@/lib/article';
import type { SavedStory, Selection, TagColour } from '@/lib/library';
import { passageColour } from '@/lib/library/colours';
import { lineName, type Placed, placePassages } from '@/lib/library/passages/place';
import { citationOf } from './citation';
import { lineWith, type MarkNames } from './line-marks';
import { type Child, html, type Markup } from './markup';
import type { OutDependencies } from './types';

const NOWHERE: Placed = { marks: new Map(), state: new Map() };

const link = (url: string, words: string): Markup =>
  html('a', { href: url, rel: 'noreferrer noopener' }, words);

/** What the body is written with: where the reader's highlights stand, and their names. */
interface Written {
  placed: Placed;
  names: MarkNames;
}

function block(from: Block, at: number, { placed, names }: Written): Markup | null {
  const line = (text: string, part?: number): Child[] =>
    lineWith(text, placed.marks.get(lineName(at, part)), names);
  switch (from.type) {
    case 'paragraph':
      return html('p', {}, lineWith(from.text, placed.marks.get(lineName(at)), names, from.links));
    case 'subhead':
      // One level down: the headline of the story is a second-level heading here.
      return html(`h${Math.min(6, from.level + 1)}`, {}, line(from.text));
    case 'quote':
      return html('blockquote', {}, html('p', {}, line(from.text)));
    case 'list':
      return html(
        from.ordered ? 'ol' : 'ul',
        {},
        from.items.map((item, part) => html('li', {}, line(item, part))),
      );
    case 'table': {
      let cells = 0;
      const rows = from.rows.map((row) =>
        html(
          'tr',
          {},
          row.map((cell) => html('td', {}, line(cell, cells++))),
        ),
      );
      return html('div', { class: 'scroll', tabindex: 0 }, html('table', {}, rows));
    }
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

/** The reader's own words, line by line. */
const ownWords = (words: string): Markup[] =>
  words.split('\n').map((line) => html('p', { dir: 'auto' }, line));

/** The reader's highlights below the text: each with its note, its tags, and what became of its words. */
function passageList(
  selections: readonly Selection[],
  state: Placed['state'],
  names: MarkNames,
  colourOf: (selection: Selection) => TagColour,
): Child {
  if (selections.length === 0) return null;
  return [
    html('h3', { lang: 'en', dir: 'ltr' }, 'Highlights'),
    selections.map((selection) => {
      const stands = state.get(selection.id) ?? 'lost';
      return html(
        'div',
        { class: `passage c-${colourOf(selection)}` },
        html('blockquote', { class: 'highlight', dir: 'auto' }, selection.text),
        selection.note && ownWords(selection.note),
        html(
          'p',
          { class: 'meta', lang: 'en', dir: 'ltr' },
          selection.tags?.length ? html('span', {}, `Tags: ${selection.tags.join(', ')}. `) : null,
          stands === 'changed' && 'Reworded since it was highlighted. ',
          stands === 'lost' && 'These words are not in this version.',
          // One that lies wholly under another has no mark of its own.
          names.begun.has(selection.id) &&
            html('a', { href: `#${names.anchorOf(selection.id)}` }, 'Show in the text'),
        ),
      );
    }),
  ];
}

const row = (name: string, value: Child): Child =>
  value === null || value === '' || value === undefined
    ? null
    : [html('dt', {}, name), html('dd', {}, value)];

/** One story as an `article` with its facts, its text and the reader's highlights. */
export function archiveStory(
  saved: SavedStory,
  anchor: string,
  deps: Pick<OutDependencies, 'timeZone' | 'looks'>,
): Markup {
  const { story, version, image } = saved;
  const context = version?.context;
  const colourOf = (selection: Selection): TagColour => passageColour(selection, deps.looks ?? []);
  const selections = saved.selections.map((each) => ({ ...each, colour: colourOf(each) }));
  const placed = context ? placePassages(context, selections) : NOWHERE;
  const numbers = new Map(selections.map(({ id }, at) => [id, at + 1]));
  const names: MarkNames = {
    anchorOf: (id) => `${anchor}-highlight-${numbers.get(id) ?? 0}`,
    begun: new Set(),
  };
  // Marks count in the words of the capture.
  const lineOf = (name: string, words: string, captured: string | null | undefined): Child =>
    words === captured ? lineWith(words, placed.marks.get(name), names) : words;
  const citation = citationOf(saved, deps);
  const lead = context?.leadImage;
  const caption = [lead?.caption, lead?.credit].filter(Boolean).join(' — ');
  return html(
    'article',
    { id: anchor, lang: citation.lang, dir: 'auto' },
    html('p', { class: 'meta' }, citation.outlet),
    html('h2', { dir: 'auto' }, lineOf('headline', citation.title, context?.headline)),
    citation.abstract &&
      html('p', { class: 'standfirst' }, lineOf('standfirst', citation.abstract, context?.standfirst)),
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
    story.note &&
      html(
        'section',
        { class: 'note', 'aria-label': 'The reader’s note' },
        html('h3', { lang: 'en', dir: 'ltr' }, 'The reader’s note'),
        ownWords(story.note),
      ),
    image &&
      html(
        'figure',
        {},
        html('img', { src: image, alt: lead?.alt ?? '' }),
        caption && html('figcaption', {}, caption),
      ),
    context
      ? context.blocks.map((each, at) => block(each, at, { placed, names }))
      : html('p', { class: 'meta' }, 'Only the address of this page was saved.'),
    passageList(selections, placed.state, names, colourOf),
    html('p', { class: 'back' }, html('a', { href: '#top', lang: 'en' }, 'Back to the list')),
  );
}

const when = (iso: string, printed: string | null | undefined): Markup =>
  html('time', { datetime: iso }, printed ? `${iso} (printed: “${printed}”)` : iso);
