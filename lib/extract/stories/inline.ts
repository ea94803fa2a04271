import { type Box, type Line, type PageReading, Zone } from '../reading/types';
import { isProse } from '../reading';
import { absolute } from '../structured';
import { countWords } from '../text';
import { type Card, cardsIn } from './cards';
import { bareLeadLength, leadLength } from './headings';
import { isOffLimits } from './regions';
import { cleanTitle, wholeTitle } from './title';
import { NO_STORY_BOX } from './words';

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
 * Offers without a heading that stand between the paragraphs of the story: a paragraph that is one link, a teaser in a
 * box of its own. `taken` are lines that belong to a list already.
 */
export function bodyOffers(page: PageReading, taken: ReadonlySet<number>): InlineOffer[] {
  const body = storyBox(page);
  if (!body) return [];
  const offers: InlineOffer[] = [];
  for (const card of cardsIn(page, body.first, body.end)) {
    if (taken.has(card.line.index) || !standsAlone(page, card, body.box)) continue;
    offers.push({ heading: null, card });
  }
  return offers.length > 12 ? [] : offers;
}

/** The box whose own children are most of the page's paragraphs, from its first paragraph to a little after its last. */
function storyBox(page: PageReading): { box: Box; first: number; end: number } | null {
  const sizes = new Map<Box, { size: number; first: number; last: number }>();
  let best: Box | null = null;
  for (const line of page.lines) {
    if (!isProse(line) || line.links.length > 6 || line.zone & (Zone.comments | Zone.caption | Zone.embed))
      continue;
    const box = line.box.tag === 'p' || line.box.tag === 'div' ? (line.box.parent ?? line.box) : line.box;
    const known = sizes.get(box) ?? { size: 0, first: line.index, last: line.index };
    known.size += line.size;
    known.last = line.index;
    sizes.set(box, known);
    if (!best || known.size > (sizes.get(best)?.size ?? 0)) best = box;
  }
  const found = best ? sizes.get(best) : undefined;
  return best && found && found.size > 600
    ? { box: best, first: found.first, end: Math.min(best.end, found.last + 8) }
    : null;
}

const NO_STORY_WORDS =
  /(?:^|[^\p{L}])(?:newsletters?|subscri\p{L}+|sign up|follow (?:us|me)|download|whatsapp|telegram|facebook|instagram|twitter|our app|podcasts?|donate|abonnier\p{L}*|abonnez|suscr\p{L}+|assine|abbonati|click here|buy|shop|tickets?|comments?|e-?mail|contact|terms|privacy|cookies?)(?=[^\p{L}]|$)/u;

function standsAlone(page: PageReading, card: Card, body: Box): boolean {
  const { line } = card;
  const count = countWords(card.title);
  if (count < 4 || count > 32 || card.url === null || card.score < 0) return false;
  if (line.zone & (Zone.caption | Zone.embed | Zone.quote | Zone.table | Zone.tags | Zone.author | Zone.form))
    return false;
  if (line.text.length > card.title.length * 1.7 + 20 || /^https?:|^www\./u.test(line.text)) return false;
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
