import type { CreditLine } from './credits';
import { type Box, type Line, type PageReading, Zone } from './reading';

const AWAY = Zone.nav | Zone.comments | Zone.consent | Zone.tags | Zone.embed;
const ASIDE = Zone.offer | Zone.aside | Zone.author | Zone.form;
const STORY = Zone.main | Zone.article | Zone.body;
/** How far before the headline and behind the body's last line a note can stand; farther inside the story's own box. */
const BEFORE = 8;
const AFTER = 14;
const AFTER_INSIDE = 40;
/** A byline stands close below the headline, whatever box it is in. */
const BYLINE_WITHIN = 8;

/** Where the story's parts stand among a page's lines. */
export interface StoryPlaces {
  headline: Line | null;
  bylines: Line[];
  /** The body's lines, in order. */
  body: Line[];
  /** Indexes of the lines that belong to lists of other stories. */
  others: Set<number>;
}

/** The story's lines, each in its slot, as the credit reader wants them. */
export function slotsOf(page: PageReading, places: StoryPlaces): CreditLine[] {
  const { headline, bylines, others } = places;
  // The body can hold pictures with their captions: those are no paragraphs.
  const body = places.body.filter((line) => !isFigure(line));
  const first = body[0]?.index ?? (headline?.index ?? 0) + 1;
  const last = body.at(-1)?.index ?? first;
  const story = storyBox(body.at(-1), Math.min(headline?.index ?? first, first));
  const start = Math.max(0, headline ? Math.min(headline.index, first) - BEFORE : first - 12);
  const end = Math.min(
    page.lines.length,
    Math.max(last + AFTER, Math.min(last + AFTER_INSIDE, (story?.end ?? 0) - 1)) + 1,
  );
  const order = new Map(body.map((line, at) => [line.index, at]));
  const parents = new Set(body.map((line) => line.box.parent));
  const images = new Set(page.media.filter(({ kind }) => kind === 'image').map(({ at }) => at));
  const slots: CreditLine[] = [];
  let before = -1;
  for (let index = start; index < end; index += 1) {
    const line = page.lines[index];
    const place = order.get(index);
    if (place !== undefined) before = place;
    if (!line || line === headline) continue;
    if (place === undefined && isAway(line, others, parents)) continue;
    const faint = line.hidden || (line.zone & ASIDE) !== 0;
    if (faint && place === undefined && index > last + AFTER) continue;
    const below = headline ? index - headline.index : -1;
    const atByline = index < first && below > 0 && below <= BYLINE_WITHIN && line.text.length < 100;
    slots.push({
      id: index,
      text: line.text,
      slot: isCaption(line, place, index > last, images)
        ? 'caption'
        : bylines.includes(line)
          ? 'byline'
          : place === undefined && index < first
            ? 'before-body'
            : place === undefined && index > last
              ? 'after-body'
              : 'body',
      paragraph: before,
      left: body.length - 1 - before,
      apart: place === undefined || isApart(line),
      heading: line.heading > 0 || line.strongChars > line.text.length * 0.85,
      linked: line.linkChars / Math.max(1, line.text.length),
      faint: place === undefined && faint && (line.hidden || (!atByline && !isNamed(line))),
    });
  }
  return slots;
}

/** The innermost box that holds the headline and the body's end. */
function storyBox(last: Line | undefined, from: number): Box | null {
  for (let box = last?.box ?? null; box; box = box.parent) if (box.first <= from) return box;
  return null;
}

function isAway(line: Line, others: Set<number>, parents: Set<Box | null>): boolean {
  if (line.zone & AWAY) return true;
  // The story's own footer is not the page's.
  if (line.zone & Zone.footer && !(line.zone & STORY)) return true;
  return (
    others.has(line.index) && !(line.linkChars === 0 && line.heading === 0 && parents.has(line.box.parent))
  );
}

function isFigure({ zone }: Line): boolean {
  return (zone & Zone.figure) !== 0 && (zone & Zone.caption) !== 0;
}

/** In a figure, or in a box named a caption or credit that is near a picture or inside the story. */
function isCaption(line: Line, place: number | undefined, behind: boolean, images: Set<number>): boolean {
  if (place !== undefined) return false;
  if (line.zone & Zone.figure) return true;
  if (!(line.zone & Zone.caption)) return false;
  return !behind || [-2, -1, 0, 1].some((step) => images.has(line.index + step));
}

const NAMED =
  /(?:^|[^a-z])(?:notes?|disclaimer|disclosure|correction|corrections|editor|editorsnote|update|footnote|source|sources|tagline|shirttail|agency|agencies|affiliate|transparency|hinweis|transparenz|ai)(?=[^a-z]|$)/u;

/** In a box whose name says what it is; two boxes up are asked. */
function isNamed(line: Line): boolean {
  return [line.box, line.box.parent, line.box.parent?.parent].some((box) => box && NAMED.test(box.names));
}

/** A box that is a note holds few lines. */
const NOTE_LINES = 5;

/** Set apart inside the body: in italics or bold throughout, in brackets, or in a box named a note. */
function isApart(line: Line): boolean {
  const { text } = line;
  return (
    line.emChars > text.length * 0.85 ||
    line.strongChars > text.length * 0.85 ||
    /^[([（［*].*[)\]）］*]\.?$/u.test(text) ||
    NAMED.test(line.box.names) ||
    (line.box.parent !== null &&
      line.box.parent.end - line.box.parent.first <= NOTE_LINES &&
      NAMED.test(line.box.parent.names))
  );
}

const TIPS =
  '[data-tooltip],[data-tippy-content],[data-original-title],[data-bs-title],[data-bs-content],[data-balloon],[title]:not(a):not(img):not(iframe):not(link)';
const TIP_NAMES = [
  'data-tooltip',
  'data-tippy-content',
  'data-original-title',
  'data-bs-title',
  'data-bs-content',
  'data-balloon',
  'title',
] as const;
const MOST_TIPS = 120;

/** Words that show when one points at something in the story: notes stand there too. */
export function tipsOf(page: PageReading, places: StoryPlaces): string[] {
  const first = Math.min(places.headline?.index ?? Infinity, places.body[0]?.index ?? Infinity);
  const box = Number.isFinite(first)
    ? storyBox(places.body.at(-1) ?? places.headline ?? undefined, first)
    : null;
  if (!box) return [];
  const tips = new Set<string>();
  for (const element of Array.from(box.element.querySelectorAll(TIPS)).slice(0, MOST_TIPS)) {
    const name = TIP_NAMES.find((each) => element.hasAttribute(each));
    const words =
      element
        .getAttribute(name ?? 'title')
        ?.replaceAll(/<[^>]{1,80}>|\s+/gu, ' ')
        .trim() ?? '';
    if (words.length >= 24 && words.length <= 600) tips.add(words);
  }
  return [...tips];
}
