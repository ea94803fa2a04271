import type { StoryList } from '@/lib/article';
import { visibleEvidence } from '../evidence';
import { type Box, type Line, type PageReading, Zone } from '../reading/types';
import { countWords, fold } from '../text';
import { type Card, cardsIn, isOffer } from './cards';
import { type HeadingKind, headsTopics, kindOfWords } from './headings';
import { bodyOffers, type InlineOffer, leadOffer, type StorySpan, storySpan } from './inline';
import { isOffLimits, type Span, spansAfter } from './regions';
import { addList, type Found, isTopics, type Kind, meanWords, merged, storiesOf, tidy } from './gather';
import { NO_STORY_BOX, RELATED_BOX, TRENDING_BOX } from './words';

export interface StoryLists {
  trending: StoryList[];
  related: StoryList[];
  /** Lines that belong to such lists, so that the body leaves them out. */
  lines: Set<number>;
}

const MOST = { trending: 25, related: 15 };
const MOST_HEADINGS = 80;

/** Reads the lists of other stories: those ranked by popularity, and those that the page offers with this one. */
export function readStories(page: PageReading, headline: string | null): StoryLists {
  const finder = new Finder(page, headline);
  finder.headed();
  finder.inline();
  finder.unlabelled();
  finder.body();
  return finder.lists();
}

class Finder {
  readonly #page: PageReading;
  readonly #story: StorySpan | null;
  readonly #found: Found[] = [];
  readonly #lines = new Set<number>();

  readonly #own: string;

  constructor(page: PageReading, headline: string | null) {
    this.#page = page;
    this.#own = fold(headline ?? '');
    this.#story = storySpan(page);
  }

  /** Lists under a heading. */
  headed(): void {
    let headings = 0;
    for (const line of this.#page.lines) {
      if (line.text.length > 90 || isOffLimits(line.zone & ~Zone.nav) || this.#lines.has(line.index))
        continue;
      const kind = headingKind(line);
      if (!kind) continue;
      headings += 1;
      if (headings > MOST_HEADINGS) return;
      const spans = spansAfter(this.#page, line);
      const cards = this.#cards(spans, line);
      const named = boxKind(line);
      if (kind === 'near' && named !== 'trending' && !this.#within(line)) continue;
      if (headsTopics(line.text) && (cards.length < 2 || meanWords(cards) < 5)) {
        for (const { line: topic } of cards) this.#lines.add(topic.index);
        continue;
      }
      const settled: Kind =
        kind === 'related' ? 'related' : (named ?? (kind === 'trending' ? 'trending' : 'related'));
      this.#add(
        {
          kind: settled,
          heading: line.text.replace(/^[[\s]+|[\]\s]+$/gu, ''),
          cards,
          line,
          inline: cards.length === 1,
        },
        spans,
      );
      if (cards.length > 0) this.#lines.add(line.index);
    }
  }

  /** Whether a line stands between the story's paragraphs. */
  #within(line: Line): boolean {
    const story = this.#story;
    return (
      story !== null && line.index > story.first && line.index < story.last && line.index < story.box.end
    );
  }

  #cards(spans: Span[], heading: Line | null): Card[] {
    const cards = spans.flatMap(({ first, end }) => {
      const hidden = heading?.hidden === true || allHidden(this.#page, first, end);
      return cardsIn(this.#page, first, end, hidden);
    });
    const stop = heading
      ? cards.findIndex((card, at) => at > 0 && endsList(this.#page, heading, card, cards[at - 1]))
      : -1;
    return tidy(stop > 0 ? cards.slice(0, stop) : cards);
  }

  /** `READ MORE: …` in a line. */
  inline(): void {
    for (const line of this.#page.lines) {
      if (this.#lines.has(line.index)) continue;
      const offer = leadOffer(this.#page, line);
      if (offer) this.#addInline(offer);
    }
  }

  /** Boxes without a heading of their own that their names call such a list. */
  unlabelled(): void {
    for (const box of this.#page.boxes) {
      if (box.names === '' || box.hidden || box.end - box.first > 80 || box.end <= box.first) continue;
      const kind = namedKind(box);
      if (!kind || isOffLimits(box.zone)) continue;
      if (
        this.#holdsTaken(box) ||
        (kind === 'related' && !(box.zone & (Zone.main | Zone.article | Zone.body)))
      )
        continue;
      const first = this.#page.lines[box.first];
      if (!first) continue;
      const cards = this.#cards([box], null);
      if (cards.length < (kind === 'trending' ? 3 : 1) || cards.length > (kind === 'trending' ? 30 : 8))
        continue;
      if (kind === 'related' && (meanWords(cards) < 4 || offersElse(box))) continue;
      if (ownHeading(this.#page, box) || (kind === 'trending' && meanWords(cards) < 5)) continue;
      this.#add({ kind, heading: null, cards, line: first, inline: cards.length === 1 }, [box]);
    }
  }

  /** Single offers between the paragraphs. */
  body(): void {
    if (!this.#story) return;
    for (const offer of bodyOffers(this.#page, this.#story, this.#lines)) this.#addInline(offer);
  }

  #isOwn({ title }: Pick<Card, 'title'>): boolean {
    return fold(title) === this.#own;
  }

  #addInline({ heading, card }: InlineOffer): void {
    if (!this.#isOwn(card))
      this.#found.push({ kind: 'related', heading, cards: [card], line: card.line, inline: true });
    this.#lines.add(card.line.index);
  }

  #holdsTaken(box: Box): boolean {
    for (let at = box.first; at < box.end; at += 1) if (this.#lines.has(at)) return true;
    return false;
  }

  #add(found: Found, spans: Span[]): void {
    if (found.cards.length === 0 || isTopics(found, shortLinks(this.#page, spans))) return;
    if (found.kind === 'trending' || !found.cards.every((card) => this.#isOwn(card))) this.#found.push(found);
    for (const { first, end } of spans) for (let at = first; at < end; at += 1) this.#lines.add(at);
  }

  lists(): StoryLists {
    const lists: StoryLists = { trending: [], related: [], lines: this.#lines };
    for (const { kind, ...found } of merged(this.#found)) {
      if (kind === 'trending' && found.cards.length < 2) continue;
      addList(lists[kind], {
        heading: found.heading,
        stories: storiesOf(found.cards.slice(0, MOST[kind])),
        evidence: visibleEvidence(this.#page, found.line),
      });
    }
    return lists;
  }
}

function headingKind(line: Line): HeadingKind | null {
  const heading =
    line.heading > 0 ||
    line.strongChars > line.text.length * 0.7 ||
    line.text.length < 45 ||
    /(?:^|[^a-z])(?:title|heading|header|headline|label|tab)(?=[^a-z]|$)/u.test(
      `${line.box.names} ${line.box.parent?.names ?? ''}`,
    );
  return heading && countWords(line.text) <= 12 ? kindOfWords(line.text) : null;
}

/** Names of the boxes round a heading can say better than its words what it heads. */
function boxKind(line: Line): Kind | null {
  let box: Box | null = line.box;
  for (let up = 0; box && up < 4; up += 1, box = box.parent) {
    if (
      /(?:^|[^a-z])(?:most-?(?:popular|read|viewed)|popular-(?:box|list)|trending)(?=[^a-z]|$)/u.test(
        box.names,
      )
    )
      return 'trending';
  }
  return null;
}

function namedKind(box: Box): Kind | null {
  if (TRENDING_BOX.test(box.names)) return 'trending';
  return RELATED_BOX.test(box.names) ? 'related' : null;
}

/** A box that opens with a heading which says that it holds something else. */
function ownHeading(page: PageReading, box: Box): boolean {
  const before = page.lines[box.first - 1];
  const near = before?.box.parent === box.parent || before?.box.parent === box.parent?.parent;
  if (before && near && before.linkChars === 0 && countWords(before.text) <= 5 && before.heading > 0)
    return true;
  const first = page.lines[box.first];
  if (!first || box.end - box.first < 2 || first.heading === 0 || countWords(first.text) > 5) return false;
  return (
    first.linkChars === 0 || first.heading < (page.lines[box.first + 1]?.heading ?? 0) || !isOffer(first)
  );
}

/** Whether a box, or one round it, says that it offers what is no story: jobs, newsletters, advertisements. */
function offersElse(box: Box): boolean {
  let at: Box | null = box;
  for (let up = 0; at && up < 5; up += 1, at = at.parent) if (NO_STORY_BOX.test(at.names)) return true;
  return false;
}

/** How many lines of one or two words lead somewhere, and are no title's kicker. */
function shortLinks(page: PageReading, spans: Span[]): number {
  const offers = (at: number): boolean => {
    const line = page.lines[at];
    return line !== undefined && isOffer(line);
  };
  let count = 0;
  for (const { first, end } of spans)
    for (let at = first; at < end; at += 1) {
      const line = page.lines[at];
      if (!line || line.heading > 0 || line.linkChars < line.text.length * 0.8 || countWords(line.text) > 2)
        continue;
      if (!offers(at - 1) && !offers(at + 1)) count += 1;
    }
  return count;
}

function allHidden(page: PageReading, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (page.lines[at]?.hidden === false) return false;
  return true;
}

/** Whether another list begins between two cards. */
function endsList(page: PageReading, heading: Line, card: Card, before: Card | undefined): boolean {
  for (let at = (before?.line.index ?? card.first) + 1; at < card.line.index; at += 1) {
    const line = page.lines[at];
    if (!line || line.hidden || line.linkChars > line.text.length / 2) continue;
    if (
      line.heading > 0 &&
      line.heading <= (heading.heading || 6) &&
      line.box !== card.line.box &&
      countWords(line.text) <= 6
    )
      return true;
    if (
      line.text.length < 45 &&
      kindOfWords(line.text) !== null &&
      kindOfWords(line.text) !== kindOfWords(heading.text)
    )
      return true;
  }
  return false;
}
