import type { ListedStory, StoryList } from '@/lib/article';
import type { Line } from '../reading';
import { countWords, fold } from '../text';
import { type Card, isSignpost } from './cards';
import { stripRanks } from './title';
import type { PageElement } from '../page/element';

export type Kind = 'trending' | 'related';

/** A list as it was found, before lists that belong together are one. */
export interface Found {
  kind: Kind;
  heading: string | null;
  cards: Pick<Card, 'title' | 'url' | 'section' | 'line'>[];
  line: Line;
  inline: boolean;
}

const CJK = /[\u3040-\u9FFF]/u;

/** Each story once, without signposts and, where an item has several addresses, without the lesser ones. */
export function tidy(cards: Card[]): Card[] {
  const kept: Card[] = [];
  const seen = new Map<string, Card>();
  const items = new Map<PageElement, Card>();
  for (const card of cards) {
    if (isSignpost(card)) continue;
    const item = card.line.box.element.closest('li,article');
    const rival = item ? items.get(item) : undefined;
    if (rival && Math.abs(rival.score - card.score) >= 4) {
      if (rival.score > card.score) continue;
      kept.splice(kept.indexOf(rival), 1);
    }
    const known = seen.get(card.url ?? '') ?? seen.get(fold(card.title));
    if (known) {
      if (known.score < card.score && kept.includes(known)) {
        kept[kept.indexOf(known)] = card;
        seen.set(fold(card.title), card);
        if (card.url) seen.set(card.url, card);
      }
      continue;
    }
    kept.push(card);
    if (item) items.set(item, card);
    seen.set(fold(card.title), card);
    if (card.url) seen.set(card.url, card);
  }
  return kept;
}

/** How many words the titles have, on average. */
export function meanWords(cards: readonly { title: string }[]): number {
  return cards.reduce((sum, { title }) => sum + countWords(title), 0) / Math.max(1, cards.length);
}

/** A bar of topic words: more links are too short for a title than are not, or none is longer than three words. */
export function isTopics({ cards }: Found, short: number): boolean {
  if (cards.length < 2 && short < 2) return false;
  return short > cards.length || cards.every(({ title }) => countWords(title) < (CJK.test(title) ? 12 : 4));
}

/** The stories of a list, ranked by their order. */
export function storiesOf(cards: Found['cards']): ListedStory[] {
  const titles = stripRanks(cards.map(({ title }) => title));
  return cards.map(({ url, section }, at) => ({
    rank: at + 1,
    title: titles[at] ?? '',
    url,
    ...(section ? { section } : {}),
  }));
}

/** Single stories under the same words ("Read also" between paragraphs) are one list. */
export function merged(found: Found[]): Found[] {
  const lists: Found[] = [];
  for (const each of found.toSorted((a, b) => a.line.index - b.line.index)) {
    const same = each.inline
      ? lists.find(
          (other) =>
            other.inline &&
            other.kind === each.kind &&
            fold(other.heading ?? '') === fold(each.heading ?? ''),
        )
      : undefined;
    if (!same) lists.push({ ...each, cards: [...each.cards] });
    else
      same.cards.push(
        ...each.cards.filter(
          (card) =>
            !same.cards.some((known) => known.url === card.url || fold(known.title) === fold(card.title)),
        ),
      );
  }
  return lists;
}

/** Adds a list that is not there already. */
export function addList(lists: StoryList[], list: StoryList): void {
  const same = (other: StoryList): boolean =>
    list.stories.filter((story) =>
      other.stories.some((known) => known.url === story.url && known.title === story.title),
    ).length >
    list.stories.length * 0.7;
  if (!lists.some(same)) lists.push(list);
}
