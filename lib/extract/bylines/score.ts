import { isProse, type Line, type PageReading, Zone } from '../reading';
import { asciiDigits } from '../timestamps/digits';
import type { DateHints } from '../timestamps/parse';
import { fold } from '../text';
import { isTopic } from './topics';
import { isCollective, isDesk, isHandle, isPerson, isUnspaced } from './names';
import type { ParsedName } from './parse';
import { roleStart } from './words';
import type { PageElement } from '../page/element';

export const NAMED =
  /(?:^|[^a-z])(?:by-?lines?|authors?|auteurs?|autor(?:es|in|en)?|autore|autori|writer|written-?by|reporter|journalist|redakteur|contributors?|credit-?name|signature|firma|postedby|posted-by|article-author|meta-author|creator|forfatter|skribent|dziennikarz|kirjoittaja|yazar|penulis|wartawan)(?=[^a-z]|$)/u;
const NOT_NAMED =
  /(?:^|[^a-z])(?:bio|biography|description|image|avatar|photo|twitter|social|follow|title|email|comment|role|position|job|tooltip|count|button)(?=[^a-z]|$)/u;
const LINKS_AUTHOR =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|autori|profiles?|profil|by|journalists?|journaliste|redaktion|redaktor|staff|reporters?|contributors?|writers?|team|skribent|forfatter|auteur|users?|columnists?|firmas|penulis|yazar)\/[^/]/iu;

/** What the search for bylines knows of the page. */
export interface SlotHints {
  dates: DateHints;
  /** Declared authors. */
  declared: string[];
  /** Sections and topics: names that are no people's. */
  sections: Set<string>;
  /** Whether a word of the names also stands in the page's prose without a capital: no name of a person then. */
  isCommon: (names: ParsedName[]) => boolean;
}

/** Whether a link goes to an author's page, by its rel or its address. */
export function isAuthorLink(element: PageElement): boolean {
  return (
    /(?:^|\s)author(?:\s|$)/iu.test(element.getAttribute('rel') ?? '') ||
    LINKS_AUTHOR.test(element.getAttribute('href') ?? '')
  );
}

/** Where a line stands that may be a byline. */
export interface Surroundings {
  /** Behind a line that only announces a name. */
  announced: boolean;
  dated: boolean;
  known: boolean;
  rest: string;
  origin: number;
  /** Paragraphs of running text between the headline and the line. */
  prose: number;
}

/** How surely a line says who wrote; 1 is enough. */
export function scoreOf(
  page: PageReading,
  line: Line,
  names: ParsedName[],
  hints: SlotHints,
  { announced, dated, known, rest, origin, prose }: Surroundings,
): number {
  const { text, box } = line;
  const people = names.filter((each) => isPerson(each.name) || each.agency);
  let score = 0;
  const outer = box.parent?.names ?? '';
  if (namesAuthor(box.names) || NAMED.test(outer) || (people[0] && inlineNamed(line, people[0].name)))
    score += 0.7;
  else if (people.length > 0 && NAMED.test(box.parent?.parent?.names ?? '') && !NOT_NAMED.test(box.names))
    score += 0.4;
  if (score > 0 && names.some((each) => isDesk(each.name))) score += 0.3;
  if (line.links.some((link) => isAuthorLink(link.element))) score += 0.7;
  if (box.element.getAttribute('rel') === 'author') score += 0.7;
  if (known) score += text.length < 140 ? 0.8 : 0.3;
  if (announced || names.some((each) => each.lead))
    score +=
      text.length < 120
        ? people.length > 0 || names.some((each) => isCollective(each.name))
          ? 1
          : 0.8
        : 0.4;
  const desks = names.filter((each) => !people.includes(each) && isDesk(each.name));
  const whole =
    people.length + desks.length > 0 && people.length + desks.length === names.length && names.length <= 5;
  const placed = line.index > origin || (dated && origin - line.index <= 2);
  // In signs without spaces a label of two is as long as a name: one is believed where it is announced.
  const spaced = people.every(
    (each) => each.agency || !isUnspaced(each.name) || mayStandAlone(each.name, page),
  );
  // Alone in its line, beside the date, a role, a picture of the same name: where bylines stand.
  const topic = (): boolean => people.some((each) => !each.agency && isTopic(each.name, line, page, origin));
  if (
    score > 0 &&
    people.length === 1 &&
    whole &&
    rest.length < 4 &&
    prose === 0 &&
    line.heading === 0 &&
    (namesAuthor(box.names) || inlineNamed(line, people[0]?.name ?? ''))
  )
    score += 0.3;
  if (score < 1 && whole && spaced && placed && prose === 0 && !hints.isCommon(people) && !topic()) {
    if (dated && rest.length < 6) score += 1;
    else if (dated) score += 0.5;
    if (rest.length < 4) {
      // A link that does not lead to an author leads to a topic.
      const free =
        line.linkChars < text.length * 0.5 &&
        people.every((each) => each.agency || /\s/u.test(each.name) || isUnspaced(each.name));
      if (!dated && hasDateBeside(page, line)) score += free ? 1 : 0.5;
      const pictured = hasPicture(page, line, names);
      if (pictured) score += 0.6;
      if (hasRoleAfter(page, line)) score += free ? 1 : 0.5;
      if (names.some((each) => each.role !== null && roleStart(each.role) >= 0)) score += 0.6;
      if (names.length > 1) score += names.some((each) => each.agency) && !pictured ? 1 : 0.4;
    }
  }
  if (line.heading > 0 && !names.some((each) => each.lead)) score -= 0.5;
  if (isAgencyLine(page, line, names) && prose === 0 && placed) score += 1;
  if (text.length > 120) score -= 0.5;
  if (line.zone & Zone.author && text.length > 80) score -= 1;
  if (prose > 2) score -= 0.6;
  if (names.every((each) => isHandle(each.name))) score -= 0.3;
  return score;
}

/** In Chinese and Korean who wrote is always announced; in Japanese a name may stand alone beside the date. */
function mayStandAlone(name: string, page: PageReading): boolean {
  return /^ja\b/iu.test(page.lang ?? '') && name.length > 2;
}

/** Whether names of a box say that it holds who wrote. */
const namesAuthor = (names: string): boolean => NAMED.test(names) && !NOT_NAMED.test(names);

/** An inline element that is named after the author and says the name: `<span itemprop="author">`. */
function inlineNamed({ box, text }: Line, name: string): boolean {
  if (text.length > 120) return false;
  return box.element.children
    .filter((child) => child.localName === 'span' || child.localName === 'b' || child.localName === 'strong')
    .some((child) => {
      const names =
        ` ${child.getAttribute('class') ?? ''} ${child.getAttribute('itemprop') ?? ''} `.toLowerCase();
      return namesAuthor(names) && child.textContent.includes(name);
    });
}

/** "AFP, MANILA" over the first paragraph. */
function isAgencyLine(page: PageReading, line: Line, names: ParsedName[]): boolean {
  const next = page.lines[line.index + 1];
  return (
    names[0]?.agency === true &&
    line.text.startsWith(names[0].name) &&
    line.text.length < 36 &&
    next !== undefined &&
    isProse(next)
  );
}

/** A date, or the time that reading takes, in one of the next two lines or the one before. */
function hasDateBeside(page: PageReading, line: Line): boolean {
  return [line.index - 1, line.index + 1, line.index + 2].some((at) => {
    const other = page.lines[at];
    return (
      other !== undefined &&
      other.text.length < 70 &&
      (/(?:19|20|25|1[34])\d\d(?!\d)|\d{1,2}[:.h]\d\d/u.test(asciiDigits(other.text)) ||
        /^\d+\s?min/iu.test(other.text))
    );
  });
}

function hasPicture(page: PageReading, line: Line, names: ParsedName[]): boolean {
  return page.media.some(
    (medium) =>
      Math.abs(medium.at - line.index) <= 2 &&
      medium.kind === 'image' &&
      names.some((each) => fold(medium.element.getAttribute('alt') ?? '').includes(fold(each.name))),
  );
}

function hasRoleAfter(page: PageReading, line: Line): boolean {
  const next = page.lines[line.index + 1];
  return next !== undefined && isRoleLine(next);
}

/** Whether a line says what somebody is ("Harbour correspondent"). */
export function isRoleLine(line: Line): boolean {
  return (
    !line.hidden &&
    line.text.length < 70 &&
    line.heading === 0 &&
    !/\d{4}/u.test(line.text) &&
    roleStart(line.text) >= 0 &&
    roleStart(line.text) < 30
  );
}
