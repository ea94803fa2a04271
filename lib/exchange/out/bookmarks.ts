import { close, escapeMarkup, html, open } from './markup';
import type { OutWriter } from './types';

/** Seconds since 1970, as bookmark files count. */
const seconds = (iso: string): number => Math.floor(Date.parse(iso) / 1000);

/**
 * Stories as the bookmark file that all browsers read (Netscape's; https://learn.microsoft.com/previous-versions/
 * windows/internet-explorer/ie-developer/platform-apis/aa753582(v=vs.85)), with tags as linkding and others write them.
 */
export const writeBookmarks: OutWriter = async (stories) => {
  const parts = [
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n',
    `${open('META', { 'HTTP-EQUIV': 'Content-Type', CONTENT: 'text/html; charset=UTF-8' })}\n`,
    `${html('TITLE', {}, 'Bookmarks').source}\n${html('H1', {}, 'Bookmarks').source}\n${open('DL')}${open('p')}\n`,
  ];
  let count = 0;
  for await (const { story } of stories) {
    count += 1;
    const link = html(
      'A',
      {
        HREF: story.url,
        ADD_DATE: seconds(story.savedAt),
        LAST_MODIFIED: seconds(story.changedAt),
        TAGS: story.tags.length > 0 ? story.tags.join(',') : null,
      },
      story.headline,
    );
    const about = story.standfirst ? `${open('DD')}${escapeMarkup(story.standfirst)}\n` : '';
    parts.push(`    ${open('DT')}${link.source}\n${about}`);
  }
  parts.push(`${close('DL')}${open('p')}\n`);
  return { type: 'text/html', parts, stories: count };
};
