import { type Box, type Line, type PageReading, Zone } from '../reading/types';
import { isProse } from '../reading';
import { absolute } from '../structured';
import { countWords } from '../text';
import { beginsInside, type Card, cardsIn, isButton, isSignpost } from './cards';
import { bareLeadLength, headsNoStories, leadLength } from './headings';
import { isOffLimits } from './regions';
import { cleanTitle, wholeTitle } from './title';
import { NO_STORY_BOX } from './words';
import { pattern } from '../pattern';

/** A story that a line of the running text offers, with the words that lead to it. */
export interface InlineOffer {
  heading: string | null;
  card: Pick<Card, 'title' | 'url' | 'section' | 'line'>;
}

const LONGEST = 320;

/** `READ MORE: Title` in one line, the title linked; also `À lire aussi Title`, where the rest is one link. */
export function leadOffer(page: PageReading, line: Line): InlineOffer | null {
  if (line.hidden || line.links.length === 0 || line.text.length > LONGEST || isOffLimits(line.zone))
    return null;
  const marked = leadLength(line.text);
  const length = marked || bareLeadLength(line.text);
  if (length === 0) return null;
  const link = line.links.find(
    (each) => each.end > length && countWords(line.text.slice(Math.max(each.start, length), each.end)) >= 3,
  );
  if (!link || (!marked && (link.start < length || link.start > length + 3))) return null;
  const rest = line.text.length - length;
  const linked = line.links.reduce(
    (sum, each) => sum + Math.max(0, each.end - Math.max(each.start, length)),
    0,
  );
  if (linked < rest * 0.7) return null;
  const words = line.text.slice(Math.max(link.start, length), link.end).trim();
  const { title, section } = cleanTitle([link.element], words);
  if (isButton(title)) return null;
  return {
    heading: line.text
      .slice(0, length)
      .replace(/[\s:：|>»›–—-]+$/u, '')
      .trim(),
    card: {
      title: wholeTitle(title, link.element),
      url: absolute(link.element.getAttribute('href'), page.base),
      section,
      line,
    },
  };
}

/**
 * Offers without a heading that stand between the paragraphs of the story, or between its headline and its first
 * paragraph: a paragraph that is one link, a teaser in a box of its own. `taken` are lines that belong to a list already.
 */
export function bodyOffers(page: PageReading, body: StorySpan, taken: ReadonlySet<number>): InlineOffer[] {
  const offers: InlineOffer[] = [];
  const headline = page.lines.findIndex((line) => line.heading === 1 && !line.hidden);
  if (headline >= 0 && headline < body.first && body.first - headline < 60) {
    const above = cardsIn(page, headline + 1, body.first).filter(
      (card) => countWords(card.title) >= 6 && !taken.has(card.line.index) && standsAlone(page, card, null),
    );
    if (above.length < 5) offers.push(...above.map((card) => ({ heading: null, card })));
  }
  const end = Math.min(body.box.end, body.last + 4);
  const between = cardsIn(page, body.first, end).filter(
    (card) => !taken.has(card.line.index) && standsAlone(page, card, body.box),
  );
  // More than a few in a row are a list of something else: what the outlet has besides.
  for (const run of runsOf(between))
    if (run.length <= 5 && !isHeadedElse(page, run[0]?.line, body.box))
      offers.push(...run.map((card) => ({ heading: null, card })));
  return offers;
}

/** Whether a short line above, in a box that holds the card's line too, says that these are no stories. */
function isHeadedElse(page: PageReading, line: Line | undefined, body: Box): boolean {
  if (!line) return false;
  let { box } = line;
  while (box !== body && box.parent) {
    const near = page.lines.slice(Math.max(box.first, line.index - 4), line.index);
    if (near.some((above) => above.linkChars === 0 && !above.hidden && headsNoStories(above.text)))
      return true;
    box = box.parent;
  }
  return false;
}

/** Cards that follow each other with next to nothing between. */
function runsOf(cards: Card[]): Card[][] {
  const runs: Card[][] = [];
  for (const card of cards) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && card.first - last.line.index <= 4) run.push(card);
    else runs.push([card]);
  }
  return runs;
}

/** Where the story's paragraphs stand: the innermost box that holds most of them, first to last. */
export interface StorySpan {
  box: Box;
  first: number;
  last: number;
}

/** Finds the box of the running text; null where there is little of it. */
export function storySpan(page: PageReading): StorySpan | null {
  const sizes = new Map<Box, StorySpan & { size: number }>();
  let most = 0;
  for (const line of page.lines) {
    if (!isProse(line) || line.links.length > 6 || line.zone & (Zone.comments | Zone.caption | Zone.embed))
      continue;
    let box: Box | null = line.box.parent ?? line.box;
    for (let up = 0; box && up < 4; up += 1, box = box.parent) {
      const known = sizes.get(box) ?? { box, size: 0, first: line.index, last: line.index };
      known.size += line.size;
      known.last = line.index;
      sizes.set(box, known);
      most = Math.max(most, known.size);
    }
  }
  let best: (StorySpan & { size: number }) | null = null;
  for (const each of sizes.values())
    if (each.size >= most * 0.75 && (!best || each.box.depth > best.box.depth)) best = each;
  return best && best.size > 600 ? best : null;
}

const NO_STORY_WORDS = pattern(
  String.raw`(?:^|[^\p{L}])(?:newsletters?|subscri\p{L}+|sign up|follow (?:us|me)|download|whatsapp|telegram|facebook|instagram|twitter|our app|podcasts?|donate|abonnier\p{L}*|abonnez|suscr\p{L}+|assine|abbonati|click here|buy|shop|tickets?|comments?|e-?mail|contact|terms|privacy|cookies?)(?=[^\p{L}]|$)`,
);

function standsAlone(page: PageReading, card: Card, body: Box | null): boolean {
  const { line } = card;
  const count = countWords(card.title);
  if (count < 4 || count > 32 || card.url === null || card.score < -3 || isOffLimits(line.zone)) return false;
  if (line.heading === 1) return false;
  if (line.zone & (Zone.caption | Zone.embed | Zone.quote | Zone.table | Zone.tags | Zone.author | Zone.form))
    return false;
  if (line.text.length > card.title.length * 1.7 + 20 || /^https?:|^www\./u.test(line.text)) return false;
  if (pattern`^\p{Ll}[^.]*[.,]?$|\.$`.test(card.title)) return false;
  const before = line.links[0] ? line.text.slice(0, line.links[0].start).trim() : '';
  if (line.links[0] && line.links[0].start > 0 && beginsInside(line, line.links[0])) return false;
  if (isSignpost(card) || before.endsWith(':') || countWords(before) > 3) return false;
  if (NO_STORY_WORDS.test(card.title.toLowerCase())) return false;
  for (let box: Box | null = line.box; box && box !== body; box = box.parent)
    if (NO_STORY_BOX.test(box.names)) return false;
  return leadsToStory(card.url, page.url);
}

/** Whether an address looks like a story's of the same site: a path with words or a number, no file. */
function leadsToStory(url: string, own: string): boolean {
  try {
    const [there, here] = [new URL(url), new URL(own)];
    if (siteOf(there.hostname) !== siteOf(here.hostname) || there.pathname === here.pathname) return false;
    if (/\.(?:pdf|jpe?g|png|gif|mp[34]|zip|docx?|xlsx?)$/iu.test(there.pathname)) return false;
    const slug = there.pathname.split('/').filter((part) => part !== '');
    return slug.some((part) => part.split(/[-_]/u).length >= 4 || /\d{5}/u.test(part));
  } catch {
    return false;
  }
}

function siteOf(host: string): string {
  const parts = host.split('.');
  return parts
    .slice(
      parts.length > 2 && (parts.at(-2)?.length ?? 0) <= 3 && (parts.at(-1)?.length ?? 0) === 2 ? -3 : -2,
    )
    .join('.');
}
