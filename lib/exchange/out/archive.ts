import { archiveStory } from './archive-story';
import { ARCHIVE_STYLE } from './archive-style';
import { citationOf } from './citation';
import { close, html, type Markup, open, styleSheet } from './markup';
import { dayOf, localIso } from './times';
import type { OutWriter } from './types';

/** The policy's name of a style sheet: its SHA-256 in base64, from hex. */
function base64Of(hex: string): string {
  const bytes = hex.match(/../gu)?.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))) ?? [];
  return btoa(bytes.join(''));
}

/**
 * Stories as one HTML file that opens by itself, in any browser, without a network: no script, no request, all of
 * it text that went through the writer. Its policy lets in nothing but this one style sheet and pictures in the file.
 */
export const writeArchive: OutWriter = async (stories, deps) => {
  const articles: string[] = [];
  const entries: Markup[] = [];
  for await (const saved of stories) {
    const anchor = `story-${articles.length + 1}`;
    const citation = citationOf(saved, deps);
    entries.push(
      html(
        'li',
        {},
        html('a', { href: `#${anchor}`, dir: 'auto', lang: citation.lang }, citation.title),
        html('span', {}, citation.outlet),
        citation.published && html('time', { datetime: citation.published }, dayOf(citation.published)),
      ),
    );
    articles.push(`${archiveStory(saved, anchor, deps).source}\n`);
  }
  const made = localIso(deps.now().toISOString(), deps.timeZone);
  const policy = `default-src 'none'; img-src data:; style-src 'sha256-${base64Of(await deps.hash(ARCHIVE_STYLE))}'; base-uri 'none'; form-action 'none'`;
  const head = html(
    'head',
    {},
    html('meta', { charset: 'utf-8' }),
    html('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    html('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    html('meta', { name: 'referrer', content: 'no-referrer' }),
    html('meta', { name: 'generator', content: 'Nutgraf' }),
    html('title', {}, `Nutgraf: ${articles.length} saved stories`),
    styleSheet(ARCHIVE_STYLE),
  );
  const parts = [
    `<!doctype html>\n${open('html', { lang: 'en' })}\n${head.source}\n${open('body', { id: 'top' })}\n`,
    html(
      'header',
      {},
      html('h1', {}, 'Saved stories'),
      html('p', { class: 'meta' }, `${articles.length}, written ${made}`),
    ).source,
    html('nav', { 'aria-label': 'Stories' }, html('ul', {}, entries)).source,
    `\n${open('main')}\n`,
    ...articles,
    `${close('main')}\n${close('body')}\n${close('html')}\n`,
  ];
  return { type: 'text/html', parts, stories: articles.length };
};
