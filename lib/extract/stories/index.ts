import type { ListedStory, StoryList } from '@/lib/article';
import { visibleEvidence } from '../evidence';
import { type Box, type Line, type PageReading, Zone } from '../reading/types';
import { absolute } from '../structured';
import { countWords, fold, lower } from '../text';
import { RELATED, RELATED_LEAD, TRENDING } from './headings';
import { storyOf } from './item';

export interface StoryLists {
  trending: StoryList[];
  related: StoryList[];
  /** Lines that belong to such lists, so that the body leaves them out. */
  lines: Set<number>;
}

const MOST = 12;
/** How many lines (ranks, pictures' words, kickers) may stand between a heading and its first title. */
const REACH = 6;
const TRENDING_BOX =
  /(?:^|[^a-z])(?:trending|most-?(?:read|popular|viewed)|popular(?:-(?:posts|stories|articles|news))?|top-?(?:stories|news|read)|meist-?gelesen|plus-?lus|mas-?leidas?|mais-?lidas?|piu-?letti|ranking)(?=[^a-z]|$)/u;
const NOT_STORIES = Zone.nav | Zone.footer | Zone.comments | Zone.consent | Zone.tags;

/** Reads the lists of other stories: those ranked by popularity, and those that the page offers with this one. */
export function readStories(page: PageReading): StoryLists {
  const lists: StoryLists = { trending: [], related: [], lines: new Set() };
  const taken = new Set<Box>();
  for (const line of page.lines) {
    if (line.text.length > 90 || line.zone & (NOT_STORIES & ~Zone.tags)) continue;
    const kind = headingKind(line);
    if (!kind) continue;
    const box = listBox(page, line);
    if (!box || [...taken].some((known) => contains(known, box))) continue;
    const stories = storiesIn(page, box, line);
    if (stories.length < (kind === 'trending' ? 2 : 1)) continue;
    taken.add(box);
    addList(lists[kind], { heading: line.text, stories, evidence: visibleEvidence(page, line) });
    for (let at = line.index; at < box.end; at += 1) lists.lines.add(at);
  }
  inlineRelated(page, lists);
  unlabelled(page, lists, taken);
  return lists;
}

function headingKind(line: Line): 'trending' | 'related' | null {
  const heading =
    line.heading > 0 ||
    line.strongChars > line.text.length * 0.7 ||
    /(?:^|[^a-z])(?:title|heading|header|headline|label|tab)(?=[^a-z]|$)/u.test(
      `${line.box.names} ${line.box.parent?.names ?? ''}`,
    ) ||
    line.text.length < 40;
  if (!heading || (line.linkChars > line.text.length * 0.95 && line.heading === 0 && line.text.length > 30))
    return null;
  const words = lower(line.text);
  if (TRENDING.test(words)) return 'trending';
  return RELATED.test(words) ? 'related' : null;
}

/** The smallest box round a heading that holds stories after it, without the story itself. */
function listBox(page: PageReading, heading: Line): Box | null {
  let box: Box | null = heading.box;
  for (let up = 0; box && up < 7; up += 1, box = box.parent) {
    if (box.tag === 'body' || box.tag === 'main' || box.tag === 'html') return null;
    const after = page.lines.slice(heading.index + 1, box.end);
    const linked = after.filter((line) => isTitle(line));
    const near = linked[0];
    if (!near) continue;
    // A heading owns what follows it at once; where another heading or much else stands between, its list is empty.
    if (
      near.index - heading.index > REACH ||
      after.some((line) => line.index < near.index && isOtherHeading(line))
    )
      return null;
    if (box.end - box.first > 160 || box.first < heading.index - 40) return null;
    // A box that holds running text besides is the story's own, or a column of several lists.
    const prose = after.filter(
      (line) => line.linkChars < line.text.length * 0.2 && countWords(line.text) > 40,
    ).length;
    return prose > Math.max(1, linked.length) ? siblingBox(page, heading) : box;
  }
  return null;
}

function isOtherHeading(line: Line): boolean {
  return headingKind(line) !== null || (line.heading > 0 && line.linkChars < line.text.length / 2);
}

/** Inside running text: the next box after the heading, where it holds linked titles only. */
function siblingBox(page: PageReading, heading: Line): Box | null {
  const next = page.lines[heading.index + 1];
  if (!next || !isTitle(next)) return null;
  let box: Box = next.box;
  while (box.parent && box.parent.first > heading.index) box = box.parent;
  return box;
}

function isTitle(line: Line): boolean {
  return (
    !line.hidden &&
    line.linkChars > line.text.length * 0.5 &&
    countWords(line.text) >= 3 &&
    !(line.zone & Zone.consent)
  );
}

function storiesIn(page: PageReading, box: Box, heading: Line): ListedStory[] {
  const stories: ListedStory[] = [];
  const seen = new Set<string>();
  for (let at = heading.index + 1; at < box.end; at += 1) {
    const line = page.lines[at];
    if (!line || (line.hidden && !/carousel|slide|tab/u.test(line.box.names))) continue;
    // The next list's heading ends this one.
    if (
      line.heading > 0 &&
      line.heading <= (heading.heading || 6) &&
      line.linkChars < line.text.length / 2 &&
      stories.length > 0
    )
      break;
    if (stories.length > 0 && headingKind(line) !== null) break;
    const story = storyOf(page, line);
    if (!story) continue;
    const key = story.url ?? fold(story.title);
    if (seen.has(key) || seen.has(fold(story.title))) continue;
    seen.add(key);
    seen.add(fold(story.title));
    stories.push({ ...story, rank: stories.length + 1 });
    if (stories.length >= MOST) break;
  }
  return stories;
}

function addList(lists: StoryList[], list: StoryList): void {
  const same = (other: StoryList): boolean =>
    list.stories.filter((story) =>
      other.stories.some((known) => known.url === story.url && known.title === story.title),
    ).length >
    list.stories.length * 0.7;
  if (!lists.some(same)) lists.push(list);
}

function contains(outer: Box, inner: Box): boolean {
  return outer.first <= inner.first && inner.end <= outer.end;
}

/** `READ MORE: Title` in one line of the story, the title linked. */
function inlineRelated(page: PageReading, lists: StoryLists): void {
  for (const line of page.lines) {
    if (line.zone & NOT_STORIES || line.hidden || line.links.length === 0 || line.text.length > 260) continue;
    const lead = RELATED_LEAD.exec(lower(line.text.slice(0, 60)));
    if (!lead || lists.lines.has(line.index)) continue;
    const link = line.links.find(
      (each) => each.end > lead[0].length && countWords(line.text.slice(each.start, each.end)) >= 2,
    );
    if (!link) continue;
    const title = line.text.slice(Math.max(link.start, lead[0].length), link.end).trim();
    const url = absolute(link.element.getAttribute('href'), page.base);
    if (line.linkChars < (line.text.length - lead[0].length) * 0.7) continue;
    addList(lists.related, {
      heading: line.text
        .slice(0, lead[0].length)
        .replace(/[\s:：|>»›–—-]+$/u, '')
        .trim(),
      stories: [{ rank: 1, title, url }],
      evidence: visibleEvidence(page, line),
    });
    lists.lines.add(line.index);
  }
}

/** Boxes without a heading that their markup names a popularity list. */
function unlabelled(page: PageReading, lists: StoryLists, taken: Set<Box>): void {
  for (const box of page.boxes) {
    if (!TRENDING_BOX.test(box.names) || box.hidden || box.zone & NOT_STORIES || box.end - box.first > 80)
      continue;
    if ([...taken].some((known) => contains(known, box) || contains(box, known))) continue;
    const first = page.lines[box.first];
    if (!first) continue;
    const stories = storiesIn(page, box, { ...first, index: box.first - 1, heading: 0 });
    if (stories.length < 3) continue;
    taken.add(box);
    addList(lists.trending, { heading: null, stories, evidence: visibleEvidence(page, first) });
    for (let at = box.first; at < box.end; at += 1) lists.lines.add(at);
  }
}
