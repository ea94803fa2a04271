import { isProse, type Line, type LineLink, type PageReading, Zone } from '../reading';
import { absolute } from '../structured';
import { countWords, lower } from '../text';
import { type HeadingKind, kindOfWords } from './headings';
import { cleanTitle, wholeTitle } from './title';
import { ASIDE_NAME, TITLE_NAME } from './words';
import { pattern } from '../pattern';
import type { PageElement } from '../page/element';

/** One story that the page offers somewhere: a run of lines that lead to one address. */
export interface Card {
  title: string;
  url: string | null;
  section: string | null;
  /** The line of the title. */
  line: Line;
  first: number;
  end: number;
  score: number;
}

/** Where a line leads to. */
interface Target {
  element: PageElement;
  href: string;
  words: string;
  /** The part of the line that the link covers. */
  link: LineLink | null;
}

const BUTTON =
  /^(?:read (?:more|full story|the full story|article|on)|more|see (?:all|more)|view (?:all|more|gallery)|show (?:all|more)|load more|all (?:news|stories|articles)|next|previous|comments?|share|subscribe|sign (?:in|up)|log in|continue reading|full story|(?:buy|shop|order|book) (?:now|here)(?: .{0,40})?|watch(?: now| video)?|listen(?: now)?|weiterlesen|zum artikel|mehr|mehr lesen|alle (?:artikel|news|meldungen).{0,20}|zur startseite|lire la suite|en savoir plus|leer más|ver más|ver todo|ler mais|saiba mais|leggi tutto|lees verder|läs mer|les mer|videos?|photos?|fotos?|gallery|bilder|advertisement|anzeige|もっと見る|一覧)\W*$/u;
const DATE = pattern(
  String.raw`^(?:\D{0,24}\d{1,2}[./:-]\d{1,2}(?:[./:-]\d{2,4})?.{0,24}|\D{0,20}\d{1,2}\.? \p{L}{3,12}\.? \d{2,4}.{0,20}|\p{L}{3,9}\.? \d{1,2},? \d{4}.{0,20}|.{0,8}\d{1,3} ?(?:min(?:ute)?s?|mins?|h|hrs?|hours?|days?|std\.?|stunden?|tagen?)(?: (?:ago|read))?|vor \d{1,2} .{2,12})$`,
);
const WORDLESS_PLACE =
  /\/(?:authors?|autor(?:es|en)?|auteurs?|people|profiles?|staff|tags?|topics?|themen?|temas?|categor(?:y|ies|ia)|section|hub)\//u;

/** The stories that lines `from` to (not including) `to` offer, in order. `hidden` takes those too that are not shown. */
export function cardsIn(page: PageReading, from: number, to: number, hidden = false): Card[] {
  const cards: Card[] = [];
  let group: { line: Line; target: Target }[] = [];
  const close = (end: number): void => {
    const card = group.length > 0 ? cardOf(page, group, end) : null;
    if (card) cards.push(card);
    group = [];
  };
  for (let at = from; at < to; at += 1) {
    const line = page.lines[at];
    if (!line || (line.hidden && !hidden)) continue;
    const several = severalLinks(line);
    if (several) {
      close(at);
      for (const link of several) {
        const card = cardOf(page, [{ line, target: targetOfLink(line, link) }], at + 1);
        if (card) cards.push(card);
      }
      continue;
    }
    const target = targetOf(line);
    if (!target) continue;
    if (group.length > 0 && pathOf(group[0]?.target.href ?? '') !== pathOf(target.href)) close(at);
    group.push({ line, target });
  }
  close(to);
  return cards;
}

/** Whether a line could be a story's title: words that lead somewhere. */
export function isOffer(line: Line): boolean {
  if (line.zone & Zone.consent || line.text.length > 400) return false;
  if (severalLinks(line)) return true;
  const target = targetOf(line);
  return target !== null && longEnough(target.words);
}

/** A line of several titles, each a link: at least two that are long enough and fill the line. */
function severalLinks(line: Line): LineLink[] | null {
  if (line.links.length < 2 || line.links.length > 20 || line.linkChars < line.text.length * 0.7) return null;
  const long = line.links.filter((link) => countWords(line.text.slice(link.start, link.end)) >= 4);
  const places = new Set(long.map((link) => link.element.getAttribute('href')));
  return places.size >= 2 ? long : null;
}

function targetOfLink(line: Line, link: LineLink): Target {
  return {
    element: link.element,
    href: link.element.getAttribute('href') ?? '',
    words: line.text.slice(link.start, link.end).trim(),
    link,
  };
}

export function targetOf(line: Line): Target | null {
  let best: LineLink | null = null;
  for (const link of line.links) if (!best || link.end - link.start > best.end - best.start) best = link;
  if (best && isAddress(best.element.getAttribute('href'))) {
    const target = targetOfLink(line, best);
    const share = target.words.length / line.text.length;
    // A link that begins in the middle of a sentence or of a word has but a part of the title.
    if (best.start > 0 && share > 0.5 && share < 1 && beginsInside(line, best))
      return line.size < 140 ? { ...target, words: line.text, link: null } : null;
    if (share > 0.85 || (share > 0.5 && !isProse(line))) return target;
    // A title with a few linked words, as lists of picks have it; not a sentence of running text.
    if (line.box.tag === 'p' || line.zone & Zone.list || line.heading > 0)
      return line.zone & (Zone.list | Zone.heading) &&
        line.links.length === 1 &&
        line.size < 110 &&
        !/[.]\s*$/u.test(line.text)
        ? { ...target, words: line.text, link: null }
        : null;
    return null;
  }
  return overlaid(line);
}

/** Whether a link begins inside a sentence, or inside a word ("W<a>hy the ferry …</a>"). */
export function beginsInside(line: Line, link: LineLink): boolean {
  const [before, after] = [line.text.slice(0, link.start), line.text.slice(link.start, link.end)];
  return pattern`[\p{L}\p{N}]$`.test(before)
    ? pattern`^[\p{L}\p{N}]`.test(after)
    : pattern`[\p{L}\p{N},]\s+$`.test(before) && pattern`^\s*\p{Ll}`.test(after);
}

/** A title without a link, in a box whose one address lies over it all. */
function overlaid(line: Line): Target | null {
  if (line.links.length > 0 || line.size > 200) return null;
  if (line.heading === 0 && !TITLE_NAME.test(line.box.names)) return null;
  let box = line.box.parent;
  for (let up = 0; box && up < 4; up += 1, box = box.parent) {
    if (box.end - box.first > 8) return null;
    const links = Array.from(box.element.querySelectorAll('a[href]'));
    if (links.length === 0) continue;
    if (links.length > 6 || links.some((link) => isRunning(link, line.text))) return null;
    const places = new Set(links.map((link) => pathOf(link.getAttribute('href'))).filter(isAddress));
    const [href] = places;
    const element = links[0];
    return places.size === 1 && href && element
      ? { element, href: element.getAttribute('href') ?? href, words: line.text, link: null }
      : null;
  }
  return null;
}

/** A link among words, and not one over a box: it has words of its own that are neither the title nor a button's. */
function isRunning(link: PageElement, title: string): boolean {
  const words = link.textContent.replaceAll(/\s+/gu, ' ').trim();
  if (words === '' || title.includes(words)) return false;
  return words.length > 30 || (link.closest('p') !== null && !BUTTON.test(words.toLowerCase()));
}

/** Whether the words of a link say what it does, and are no title. */
export function isButton(words: string): boolean {
  return BUTTON.test(words.toLowerCase());
}

/** An address without its host: pages name one place with and without it. */
function pathOf(href: string | null): string | null {
  return href?.trim().replace(/^https?:\/\/[^/]+(?=\/)/u, '') ?? null;
}

function isAddress(href: string | null): href is string {
  return href !== null && href !== '' && !/^\s*(?:javascript:|mailto:|tel:|#|data:)/iu.test(href);
}

function longEnough(words: string): boolean {
  return /[\u3040-\u9FFF]/u.test(words) ? words.length >= 9 : countWords(words) >= 3;
}

/** Chooses the title among the lines that lead to one place. */
function cardOf(page: PageReading, group: { line: Line; target: Target }[], end: number): Card | null {
  const first = group[0]?.line.index ?? 0;
  const scored = group.map((each) => ({ ...each, score: scoreOf(each.line, each.target) }));
  let best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  const longer = scored.find(
    (each) => each !== best && isFuller(best.target.words, each.target.words, each.line),
  );
  const unlinked = longer ? null : fullerBeside(page, best, end);
  if (longer) best = { ...longer, score: best.score };
  const { line, target } = best;
  const clean = unlinked
    ? { title: unlinked.text, section: null }
    : cleanTitle([target.element, line.box.element], target.words);
  const title = wholeTitle(clean.title, target.element);
  if (title.length > 300 || best.score < -6 || !longEnough(title)) return null;
  if (isButton(title) || DATE.test(title.toLowerCase())) return null;
  return {
    title,
    url: absolute(target.href, page.base),
    section: sectionIn(clean.section) ?? sectionOf(scored.filter((each) => each !== best)),
    line,
    first,
    end,
    score: best.score - (WORDLESS_PLACE.test(target.href) ? 6 : 0),
  };
}

/** A kicker that names a section, and not the day. */
function sectionIn(kicker: string | null): string | null {
  return kicker !== null && DATE.test(lower(kicker)) ? null : kicker;
}

function sectionOf(others: { line: Line; target: Target }[]): string | null {
  const kicker = others.find(
    ({ line }) =>
      line.text.length < 40 &&
      /(?:^|[^a-z])(?:sections?|categor(?:y|ies)|rubrics?|kicker|overline|eyebrow)(?=[^a-z]|$)/u.test(
        line.box.names,
      ),
  );
  return kicker?.target.words ?? null;
}

/** A heading of one or few words over a line that says what happened: the heading is the kicker. */
function isFuller(heading: string, other: string, line: Line): boolean {
  const [short, long] = [countWords(heading), countWords(other)];
  return (
    short <= 4 &&
    long >= 5 &&
    long <= 24 &&
    long > short &&
    !/[.。]\s*$/u.test(other) &&
    !/(?:^|[^a-z])(?:meta|bylines?|authors?|dates?|time|summary|excerpts?|captions?|credits?|pictsrc)(?=[^a-z]|$)/u.test(
      line.box.names,
    )
  );
}

function fullerBeside(page: PageReading, best: { line: Line; target: Target }, end: number): Line | null {
  if (best.line.heading === 0 || countWords(best.target.words) > 4) return null;
  const next = page.lines[best.line.index + 1];
  if (!next || next.index >= end || next.links.length > 0 || next.hidden !== best.line.hidden) return null;
  return next.box === best.line.box.parent && isFuller(best.target.words, next.text, next) ? next : null;
}

function scoreOf(line: Line, { words, link }: Target): number {
  const count = countWords(words);
  const own = `${line.box.names} ${link ? lower(link.element.getAttribute('class') ?? '') : ''}`;
  const names = `${own} ${line.box.parent?.names ?? ''}`;
  let score = link ? 1 : 0;
  if (TITLE_NAME.test(own)) score += 4;
  else if (TITLE_NAME.test(names)) score += 2;
  if (line.heading > 0) score += 3;
  if (ASIDE_NAME.test(own) && !TITLE_NAME.test(own)) score -= 5;
  if (count < 2) score -= 6;
  else if (count < 4) score -= 2;
  else if (count <= 25) score += 2;
  else if (count > 35) score -= 4;
  const lowered = words.toLowerCase();
  if (DATE.test(lowered) || BUTTON.test(lowered)) score -= 9;
  return score;
}

/** Whether a card is a link to more of the list, or another list's heading, and no story. */
export function isSignpost(card: Card): boolean {
  const kind: HeadingKind | null = kindOfWords(card.title);
  return kind !== null && countWords(card.title) <= 4;
}
