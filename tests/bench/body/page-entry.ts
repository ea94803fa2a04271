import { bodyInData } from '@/lib/extract/body/fallback';
import { readBylines } from '@/lib/extract/bylines';
import { readHeadline } from '@/lib/extract/headline';
import { takeSnapshot } from '@/lib/extract/page/take';
import { readPage } from '@/lib/extract/reading';
import { readSiteName } from '@/lib/extract/site';
import { readStandfirst } from '@/lib/extract/standfirst';
import { readStories } from '@/lib/extract/stories';
import { readTimes } from '@/lib/extract/timestamps';
import type { PageLines } from './page-lines';

/** A page's lines and boxes without its elements, and what the readers before the body have found there. */
export function linesOf(document: Document): PageLines {
  const page = readPage(takeSnapshot(document), { now: new Date() });
  const siteName = readSiteName(page);
  const headline = readHeadline(page, siteName);
  const standfirst = readStandfirst(page, headline);
  const bylines = readBylines(page, headline, siteName);
  const stories = readStories(page, headline.text);
  const times = readTimes(page, headline);
  const declared = page.structured.article?.node['articleBody'];
  return {
    lang: page.lang,
    boxes: page.boxes.map(({ tag, parent, depth, names, hidden, first, end, element }) => [
      tag,
      parent?.index ?? -1,
      depth,
      names,
      hidden ? 1 : 0,
      first,
      end,
      element.getAttribute('role'),
    ]),
    lines: page.lines.map((line) => [
      line.text,
      line.box.index,
      line.hidden ? 1 : 0,
      line.linkChars,
      line.links.map(({ start, end }) => [start, end]),
      line.strongChars,
      line.emChars,
      line.heading,
    ]),
    media: page.media.map(({ kind, box, at }) => [kind, box.index, at]),
    fields: page.fields.map(({ index }) => index),
    dates: page.times.map(({ line }) => line),
    people: bylines.bylines.map(({ name }) => name),
    headline: headline.line?.index ?? -1,
    standfirst: standfirst.line?.index ?? -1,
    bylines: bylines.lines.map((line) => line.index),
    times: [...times.lines],
    stories: [...stories.lines],
    declared: typeof declared === 'string' ? declared : null,
    data: bodyInData(page.declarations),
  };
}
