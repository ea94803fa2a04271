import { type Box, isProse, type Line, type Medium, type PageReading, Zone } from '../reading';
import { fold } from '../text';
import type { Findings } from './features';
import { opensAside } from './service-lines';
import { FAR, Kinships } from './kin';
import { kindsOf } from './names';
import { globalPattern, pattern } from '../pattern';

const DOUBTED =
  Zone.nav |
  Zone.footer |
  Zone.aside |
  Zone.comments |
  Zone.offer |
  Zone.consent |
  Zone.author |
  Zone.caption;

/** What stands round the lines of a page, summed up once so that each question about one line is cheap. */
export class Surroundings {
  /** The page's prose. */
  readonly all: number;
  /** The box in whose own lines (or its children's) most prose stands: the heart of the story. */
  readonly core: Box | null;
  readonly kinships: Kinships;
  readonly #page: PageReading;
  readonly #findings: Findings;
  readonly #prose: Float64Array;
  readonly #isProse: Uint8Array;
  readonly #size: Float64Array;
  readonly #links: Float64Array;
  readonly #kinds = new Map<string, number>();
  readonly #round: Set<Box>;
  readonly #over: Set<Box>;
  readonly #claimed: Float32Array;
  readonly #declared: string | null;
  readonly #asides: Uint8Array;
  readonly #headings: Int32Array;
  readonly #titles: Uint8Array;
  readonly #images: Int32Array;
  readonly #article: Box | null;
  readonly #headWords: string[];

  constructor(page: PageReading, candidates: readonly Line[], findings: Findings) {
    const { lines } = page;
    this.#page = page;
    this.#findings = findings;
    this.#prose = new Float64Array(lines.length + 1);
    this.#size = new Float64Array(lines.length + 1);
    this.#links = new Float64Array(lines.length + 1);
    this.#isProse = new Uint8Array(lines.length);
    this.#headings = new Int32Array(lines.length);
    this.#titles = new Uint8Array(lines.length);
    this.#claimed = new Float32Array(page.boxes.length).fill(-1);
    this.#asides = new Uint8Array(lines.length);
    let aside = FAR;
    let heading = -1;
    let titles = 0;
    for (const line of lines) {
      const at = line.index;
      const prose = isProse(line);
      if (prose) this.#isProse[at] = 1;
      this.#prose[at + 1] = (this.#prose[at] ?? 0) + (prose ? line.size : 0);
      this.#size[at + 1] = (this.#size[at] ?? 0) + (line.hidden ? 0 : line.text.length);
      this.#links[at + 1] = (this.#links[at] ?? 0) + (line.hidden ? 0 : line.linkChars);
      this.#headings[at] = heading;
      this.#titles[at] = titles;
      this.#asides[at] = aside;
      if (line.size < 60 && opensAside(line.text)) aside = 1;
      else if (line.heading > 0 && !line.hidden) aside = FAR;
      else aside = Math.min(FAR, aside + 1);
      if (line.heading > 0 && !line.hidden) heading = at;
      if (line.heading === 1 && !line.hidden && findings.headline && at > findings.headline.index)
        titles = Math.min(5, titles + 1);
    }
    this.all = Math.max(1, this.#prose[lines.length] ?? 0);
    this.kinships = new Kinships(lines, candidates, this.#isProse);
    this.core = this.#findCore();
    this.#round = ancestorsOf(this.core);
    this.#over = ancestorsOf(findings.headline?.box ?? null);
    this.#declared = declaredBody(page);
    this.#images = imagesBefore(page);
    this.#article = articleOf(this.core);
    this.#headWords = wordsOfHeadline(findings.headline?.text ?? '');
  }

  prose(from: number, to: number): number {
    return (this.#prose[to] ?? 0) - (this.#prose[from] ?? 0);
  }

  proseIn(box: Box): number {
    return this.prose(box.first, box.end);
  }

  isProse(at: number): boolean {
    return this.#isProse[at] === 1;
  }

  linkShare(box: Box): number {
    const size = (this.#size[box.end] ?? 0) - (this.#size[box.first] ?? 0);
    return ((this.#links[box.end] ?? 0) - (this.#links[box.first] ?? 0)) / Math.max(1, size);
  }

  /** The smallest share of the page's prose in a box round the line whose names speak against it; 1 when none does. */
  claimed(box: Box): number {
    const known = this.#claimed[box.index] ?? -1;
    if (known >= 0) return known;
    const outer = box.parent ? this.claimed(box.parent) : 1;
    const least = box.claims === null ? outer : Math.min(outer, this.proseIn(box) / this.all);
    this.#claimed[box.index] = least;
    return least;
  }

  /** What the box's own names tell. */
  kinds(box: Box): number {
    return kindsOf(box.names, this.#kinds);
  }

  /** What the names of the three boxes round it tell, as long as they hold no large part of the page's prose. */
  kindsRound(box: Box): number {
    let bits = 0;
    let at = box.parent;
    for (let up = 0; up < 3 && at && this.proseIn(at) < this.all * 0.4; up += 1, at = at.parent)
      bits |= kindsOf(at.names, this.#kinds);
    return bits;
  }

  /** 1 when the line stands in the `<article>` of the story's heart, 0 when in another, -1 when there is none. */
  sameArticle(box: Box): number {
    const own = articleOf(box);
    if (this.#article === null) return own === null ? -1 : 0;
    return own === this.#article ? 1 : 0;
  }

  /** First-level headings after the headline and before the line. */
  titlesSince(at: number): number {
    return this.#titles[at] ?? 0;
  }

  /** 1 when the declared body holds the line, 0 when not, -1 when the page declares none of some length. */
  inDeclared(text: string, words: number): number {
    if (this.#declared === null) return -1;
    return words >= 3 && this.#declared.includes(bare(text)) ? 1 : 0;
  }

  /** Where a box's line of ancestors meets that of the story's heart, and the branch that leads from there to it. */
  meeting(box: Box): { meeting: Box | null; branch: Box | null } {
    let branch: Box | null = null;
    for (let at: Box | null = box; at; branch = at, at = at.parent)
      if (this.#round.has(at)) return { meeting: at, branch };
    return { meeting: null, branch };
  }

  /** Levels from the headline's box up to where it meets the line's. */
  downToHeadline(box: Box): number {
    const { headline } = this.#findings;
    if (!headline) return 20;
    for (let at: Box | null = box; at; at = at.parent)
      if (this.#over.has(at)) return headline.box.depth - at.depth;
    return 20;
  }

  headingBefore(at: number): Line | null {
    return this.#page.lines[this.#headings[at] ?? -1] ?? null;
  }

  /** Lines since a heading or label that opens a box of facts or a summary, at most 30; 30 when none does. */
  underAside(at: number): number {
    return this.#asides[at] ?? FAR;
  }

  /** The list round a box. */
  listOf(box: Box): Box | null {
    for (let at: Box | null = box, up = 0; at && up < 6; at = at.parent, up += 1)
      if (at.tag === 'ul' || at.tag === 'ol' || at.tag === 'dl') return at;
    return null;
  }

  imageBefore(at: number): Medium | null {
    return this.#page.media[this.#images[at] ?? -1] ?? null;
  }

  tillImage(at: number): number {
    const next = this.#page.media[(this.#images[at] ?? -1) + 1];
    return next ? Math.min(5, next.at - at) : 5;
  }

  /** Levels from one box up to where it meets another's line of ancestors, at most 9. */
  closeness(one: Box, other: Box): number {
    let levels = 0;
    for (let at: Box | null = one; at && levels < 9; at = at.parent, levels += 1)
      if (other.first >= at.first && other.end <= at.end) return levels;
    return 9;
  }

  /** The share of the headline's longer words that the line has too; -1 where the headline has none. */
  inHeadline(text: string): number {
    if (this.#headWords.length === 0) return -1;
    let found = 0;
    for (const word of this.#headWords) if (text.includes(word)) found += 1;
    return found / this.#headWords.length;
  }

  #findCore(): Box | null {
    const { lines, boxes } = this.#page;
    const prose = new Float64Array(boxes.length);
    for (const line of lines) {
      if (this.#isProse[line.index] !== 1 || line.linkChars > line.text.length * 0.4) continue;
      const weight = line.zone & DOUBTED ? line.size * 0.2 : line.size;
      prose[line.box.index] = (prose[line.box.index] ?? 0) + weight;
      const { parent } = line.box;
      if (parent) prose[parent.index] = (prose[parent.index] ?? 0) + weight;
    }
    let best = 0;
    for (let at = 1; at < boxes.length; at += 1) if ((prose[at] ?? 0) > (prose[best] ?? 0)) best = at;
    return (prose[best] ?? 0) > 0 ? (boxes[best] ?? null) : null;
  }
}

function ancestorsOf(box: Box | null): Set<Box> {
  const found = new Set<Box>();
  for (let at = box; at; at = at.parent) found.add(at);
  return found;
}

function articleOf(box: Box | null): Box | null {
  for (let at = box; at; at = at.parent) if (at.tag === 'article') return at;
  return null;
}

const bare = (text: string): string =>
  fold(text)
    .replaceAll(globalPattern`[^\p{L}\p{N}]+`, ' ')
    .trim();

/** The declared body's words, null when the page declares none of some length. */
function declaredBody(page: PageReading): string | null {
  const value = page.structured.article?.node['articleBody'];
  return typeof value === 'string' && value.length > 300 ? bare(value.replaceAll(/<[^>]+>/gu, ' ')) : null;
}

/** For every line the last picture before it, as a place in `page.media`; -1 where none is. */
function imagesBefore({ lines, media }: PageReading): Int32Array {
  const found = new Int32Array(lines.length);
  let next = 0;
  for (let at = 0; at < lines.length; at += 1) {
    while (next < media.length && (media[next]?.at ?? 0) <= at) next += 1;
    found[at] = next - 1;
  }
  return found;
}

function wordsOfHeadline(text: string): string[] {
  return [...new Set(text.split(pattern`[^\p{L}\p{N}]+`).filter((word) => word.length > 3))].slice(0, 12);
}
