import { type Box, type Line, type PageReading, Zone } from '../reading';
import { OUTSIDE } from './container';
import { Surroundings } from './surroundings';
import { endsSentence, measureText } from './measure';
import { NAME_KINDS } from './names';
import { isService } from './service-lines';

/** What the other readers have found, as the body's model asks it. */
export interface Findings {
  headline: Line | null;
  standfirst: Line | null;
  /** Lines of bylines and times. */
  apart: (line: Line) => boolean;
  inStories: (line: Line) => boolean;
  container: Box | null;
}

const ZONES = [
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'list',
  'figure',
  'main',
  'body',
  'comments',
  'offer',
  'quote',
  'table',
  'caption',
  'consent',
  'author',
  'tags',
  'article',
  'embed',
] as const;
const ZONE_BITS = ZONES.map((name) => Zone[name]);

/** The features of a line, by name, in the order of {@link featuresOf}. */
export const FEATURES: readonly string[] = [
  'words',
  'size',
  'linkShare',
  'links',
  'ends',
  'endsColon',
  'sentences',
  'commas',
  'digits',
  'capitals',
  'firstChar',
  'strong',
  'em',
  'heading',
  'service',
  'tag',
  'hidden',
  ...ZONES,
  'claimed',
  ...Array.from({ length: NAME_KINDS }, (_none, at) => `ownKind${at}`),
  ...Array.from({ length: NAME_KINDS }, (_none, at) => `nearKind${at}`),
  'isStandfirst',
  'isApart',
  'inStories',
  'ruled',
  'inContainer',
  'depthInContainer',
  'proseBefore',
  'proseAfter',
  'pageBefore',
  'pageProse',
  'fromHeadline',
  'sameArticle',
  'titlesSince',
  'prevProse',
  'prevSize',
  'prevLinkShare',
  'prevHeading',
  'nextProse',
  'nextSize',
  'nextLinkShare',
  'nextHeading',
  'sincePeer',
  'tillPeer',
  'parentLinkShare',
  'parentProse',
  'parentLines',
  'grandLinkShare',
  'grandProse',
  'grandLines',
  'nameProse',
  'nameCount',
  'nameLinks',
  'nameMean',
  'nameAfterLink',
  'nameBeforeLink',
  'nameRun',
  'nameMain',
  'nameEnds',
  'inDeclared',
  'copies',
  'upToCore',
  'downToCore',
  'branchLinkShare',
  'branchProse',
  'branchLines',
  'downToHeadline',
  'underHeading',
  'underHeadingLinks',
  'underHeadingProse',
  'underAside',
  'listSize',
  'listProse',
  'sinceImage',
  'tillImage',
  'imageBeside',
  'inHeadline',
];
const COUNT = FEATURES.length;

/** Whether a line can be part of a story at all: most of a page's lines are bare links and need no model. */
export function isCandidate(line: Line): boolean {
  return !line.hidden && (line.linkChars <= line.text.length * 0.9 || line.size > 90);
}

const TAGS: Record<string, number> = { p: 0, div: 1, li: 2, blockquote: 3, td: 4, section: 5 };

/** The features of the given lines in one flat array, a row of `FEATURES.length` numbers for each line. */
export function featuresOf(page: PageReading, lines: readonly Line[], findings: Findings): Float32Array {
  const table = new Float32Array(lines.length * COUNT);
  const round = new Surroundings(page, lines, findings);
  const { container, headline } = findings;
  let to = 0;
  const put = (value: number): void => {
    table[to] = value;
    to += 1;
  };
  for (const line of lines) {
    const at = line.index;
    const { text, box } = line;
    const measures = measureText(text);
    const { words } = measures;
    put(Math.min(words, 200));
    put(Math.min(line.size, 1200));
    put(line.linkChars / text.length);
    put(line.links.length);
    put(endsSentence(text) ? 1 : 0);
    put(text.endsWith(':') || text.endsWith('：') ? 1 : 0);
    put(Math.min(measures.sentences, 9));
    put(measures.commas / Math.max(1, words));
    put(measures.digits / text.length);
    put(measures.capitals / Math.max(1, measures.letters));
    put(firstChar(text.charCodeAt(0)));
    put(line.strongChars / text.length);
    put(line.emChars / text.length);
    put(line.heading);
    put(line.size < 260 && isService(text) ? 1 : 0);
    put(TAGS[box.tag] ?? 6);
    put(line.hidden ? 1 : 0);
    for (const bit of ZONE_BITS) put(line.zone & bit ? 1 : 0);
    put(round.claimed(box));
    const own = round.kinds(box);
    for (let kind = 0; kind < NAME_KINDS; kind += 1) put((own >> kind) & 1);
    const near = round.kindsRound(box);
    for (let kind = 0; kind < NAME_KINDS; kind += 1) put((near >> kind) & 1);
    put(line === findings.standfirst ? 1 : 0);
    put(findings.apart(line) ? 1 : 0);
    put(findings.inStories(line) ? 1 : 0);
    const inside = container !== null && at >= container.first && at < container.end;
    put(
      inside &&
        !(line.zone & OUTSIDE & ~container.zone) &&
        !(
          headline &&
          headline.index >= container.first &&
          headline.index < container.end &&
          at < headline.index
        )
        ? 1
        : 0,
    );
    put(inside ? 1 : 0);
    put(inside ? box.depth - container.depth : -1);
    put(inside ? round.prose(container.first, at) : -1);
    put(inside ? round.prose(at + 1, container.end) : -1);
    put(round.prose(0, at) / round.all);
    put(Math.min(round.all, 6000));
    put(headline ? Math.max(-30, Math.min(60, at - headline.index)) : 0);
    put(round.sameArticle(box));
    put(round.titlesSince(at));
    for (const step of [-1, 1]) {
      const other = page.lines[at + step];
      put(other && round.isProse(at + step) ? 1 : 0);
      put(Math.min(other?.size ?? 0, 400));
      put(other ? other.linkChars / other.text.length : 0);
      put(other?.heading ?? 0);
    }
    put(round.kinships.sincePeer(at));
    put(round.kinships.tillPeer(at));
    let outer = box.parent;
    for (let up = 0; up < 2; up += 1) {
      put(outer ? round.linkShare(outer) : 0);
      put(outer ? round.proseIn(outer) / round.all : 0);
      put(outer ? Math.min(outer.end - outer.first, 100) : 0);
      outer = outer?.parent ?? null;
    }
    const kin = round.kinships.of(line);
    put(kin ? kin.prose / round.all : 0);
    put(kin ? Math.min(kin.count, 60) : 0);
    put(kin ? kin.links / Math.max(1, kin.size) : 0);
    put(kin ? Math.min(kin.size / Math.max(1, kin.count), 400) : 0);
    put(kin ? kin.afterLink / kin.count : 0);
    put(kin ? kin.beforeLink / kin.count : 0);
    put(kin ? kin.runs / kin.count : 0);
    put(kin === round.kinships.main ? 1 : 0);
    put(kin ? kin.ends / kin.count : 0);
    put(round.inDeclared(text, words));
    put(round.kinships.copies(text));
    const { meeting, branch } = round.meeting(box);
    put(meeting && round.core ? box.depth - meeting.depth : 20);
    put(meeting && round.core ? round.core.depth - meeting.depth : 20);
    put(branch ? round.linkShare(branch) : 0);
    put(branch ? round.proseIn(branch) / round.all : 0);
    put(branch ? Math.min(branch.end - branch.first, 100) : 0);
    put(round.downToHeadline(box));
    const heading = round.headingBefore(at);
    put(heading ? Math.min(at - heading.index, 30) : 30);
    put(heading ? heading.linkChars / heading.text.length : 0);
    put(heading ? round.prose(heading.index, at) : 0);
    put(round.underAside(at));
    const list = round.listOf(box);
    put(list ? Math.min(list.end - list.first, 40) : 0);
    put(list ? round.prose(list.first, list.end) / round.all : 0);
    const image = round.imageBefore(at);
    put(image ? Math.min(at - image.at, 5) : 5);
    put(round.tillImage(at));
    put(image && at - image.at < 3 ? round.closeness(image.box, box) : 9);
    put(round.inHeadline(text));
  }
  return table;
}

function firstChar(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return 1;
  if (code > 0x2f && code < 0x3a) return 2;
  if (
    code === 0x22 ||
    code === 0x27 ||
    code === 0x201c ||
    code === 0x2018 ||
    code === 0x201e ||
    code === 0xab
  )
    return 3;
  if (code === 0x2d || (code >= 0x2010 && code <= 0x2015)) return 4;
  if (code === 0x28 || code === 0x5b) return 5;
  if (code >= 0x2020 && code < 0x2c00) return 6;
  if (code === 0x2a || code === 0xa9 || code === 0x23 || code === 0x40) return 7;
  return 0;
}
