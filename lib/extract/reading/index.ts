import type { ExtractOptions } from '@/lib/article';
import { readLanguage } from '../language';
import type { PageSnapshot } from '../page/snapshot';
import { absolute, readStructured } from '../structured';
import { sizeOf } from '../text';
import { isHidden, namesOf, pictureOf } from './elements';
import { type Box, type Line, type LineLink, type Medium, type PageReading, Zone } from './types';
import { framesPage, ownZone, settleZones, type Traits, traitsOf } from './zones';
import { declarationsOf } from '../page/declarations';
import { PageElement } from '../page/element';

export { type Box, type Line, type LineLink, type Medium, type PageReading, Zone } from './types';
export { isProse } from './zones';

const BLOCK = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre search section summary table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' '),
);
/** Elements that a snapshot has and that show nothing. */
const SKIPPED = new Set(['script', 'link', 'meta', 'head', 'source']);
const FIELDS = new Set(['input', 'select', 'textarea']);
const EMBED = new Set([
  'iframe',
  'embed',
  'video',
  'amp-iframe',
  'amp-youtube',
  'amp-twitter',
  'twitter-widget',
]);
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu;
const MAX_DEPTH = 600;

/**
 * Reads a page once: what it declares, and every line that stands on it, in order. One walk.
 */
export function readPage(
  { url, detection, root: copied }: PageSnapshot,
  options: Pick<ExtractOptions, 'now'> = {},
): PageReading {
  const root = new PageElement(copied);
  const declarations = declarationsOf(root);
  const base =
    absolute(
      declarations.bases.find((each) => each.hasAttribute('href'))?.getAttribute('href') ?? null,
      url,
    ) ?? url;
  const structured = readStructured(declarations, url, base);
  const walk = new Walk();
  walk.page(bodyOf(root));
  settleZones(walk.boxes, walk.lines);
  return {
    declarations,
    detection,
    url,
    host: hostOf(url),
    base,
    lang: readLanguage(root, structured, walk.lines),
    now: options.now ?? new Date(),
    structured,
    lines: walk.lines,
    boxes: walk.boxes,
    media: walk.media,
    fields: walk.fields,
    times: walk.times,
  };
}

function bodyOf(root: PageElement): PageElement {
  return root.children.find(({ localName }) => localName === 'body' || localName === 'frameset') ?? root;
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}

/** The state of the one walk. */
class Walk {
  readonly boxes: Box[] = [];
  readonly lines: Line[] = [];
  readonly media: Medium[] = [];
  readonly fields: Box[] = [];
  readonly times: { element: PageElement; line: number }[] = [];
  /** Most boxes of a page share their names with others. */
  readonly #traits = new Map<string, Traits>();
  #text = '';
  #links: LineLink[] = [];
  #strong = 0;
  #em = 0;
  #breaks = 0;
  #heading = 0;
  #hiddenInline = 0;
  /** The open link, and where its words begin in the line at hand: a link can go round several blocks. */
  #anchor: { element: PageElement; start: number } | null = null;

  page(root: PageElement): void {
    const box = this.#open(root, root.localName, null, 0);
    this.#children(root, box, 0);
    this.#flush(box);
    box.end = this.lines.length;
  }

  #open(element: PageElement, tag: string, parent: Box | null, depth: number): Box {
    const names = namesOf(element);
    const traits = this.#traitsOf(names);
    const box: Box = {
      index: this.boxes.length,
      element,
      tag,
      parent,
      depth,
      zone: ownZone(tag, traits, element.getAttribute('role')),
      claims: framesPage(tag) ? null : traits.claims,
      names,
      hidden: isHidden(element, traits, tag),
      first: this.lines.length,
      end: 0,
    };
    this.boxes.push(box);
    return box;
  }

  #traitsOf(names: string): Traits {
    let traits = this.#traits.get(names);
    if (!traits) this.#traits.set(names, (traits = traitsOf(names)));
    return traits;
  }

  #children(element: PageElement, box: Box, depth: number): void {
    for (const node of element.childNodes) {
      if (typeof node === 'string') this.#words(node);
      else this.#element(node, box, depth + 1);
    }
  }

  #element(element: PageElement, box: Box, depth: number): void {
    const tag = element.localName;
    if (SKIPPED.has(tag) || depth > MAX_DEPTH) return;
    if (FIELDS.has(tag)) {
      this.fields.push(box);
      return;
    }
    if (tag === 'br') {
      this.#breaks += 1;
      if (this.#breaks > 1) this.#flush(box);
      else this.#words(' ');
      return;
    }
    if (tag === 'img' || tag === 'amp-img' || tag === 'picture' || tag === 'noscript') {
      const image = pictureOf(element, tag);
      if (image) this.media.push({ kind: 'image', element: image, box, at: this.lines.length });
      return;
    }
    if (EMBED.has(tag)) {
      this.media.push({ kind: 'embed', element, box, at: this.lines.length });
      return;
    }
    if (BLOCK.has(tag)) this.#block(element, tag, box, depth);
    else this.#inline(element, tag, box, depth);
  }

  #block(element: PageElement, tag: string, box: Box, depth: number): void {
    this.#flush(box);
    const inner = this.#open(element, tag, box, depth);
    const heading = this.#heading;
    if (/^h[1-6]$/u.test(tag)) this.#heading = Number(tag.charAt(1));
    else if (element.getAttribute('role') === 'heading')
      this.#heading = Number(element.getAttribute('aria-level') ?? 2) || 2;
    if (tag === 'blockquote' && EMBED_NAME.test(inner.names)) {
      inner.zone |= Zone.embed;
      this.media.push({ kind: 'embed', element, box: inner, at: this.lines.length });
    }
    this.#children(element, inner, depth);
    this.#flush(inner);
    this.#heading = heading;
    inner.end = this.lines.length;
  }

  #inline(element: PageElement, tag: string, box: Box, depth: number): void {
    if (tag === 'time') this.times.push({ element, line: this.lines.length });
    const names = tag === 'span' || tag === 'a' || tag === 'i' ? namesOf(element) : '';
    const hidden = isHidden(element, this.#traitsOf(names), tag);
    if (hidden) {
      // Hidden words become a line of their own, so that no visible line holds them.
      const before = this.#take();
      this.#hiddenInline += 1;
      this.#children(element, box, depth);
      this.#flush(box);
      this.#hiddenInline -= 1;
      this.#put(before);
      return;
    }
    if (tag === 'a') {
      this.#link(element, box, depth);
      return;
    }
    const start = this.#text.length;
    const line = this.lines.length;
    this.#children(element, box, depth);
    const from = line === this.lines.length ? start : 0;
    const length = this.#text.length - from;
    if (length <= 0) return;
    if (tag === 'b' || tag === 'strong') this.#strong += length;
    else if (tag === 'i' || tag === 'em' || tag === 'cite') this.#em += length;
  }

  #link(element: PageElement, box: Box, depth: number): void {
    const outer = this.#anchor;
    this.#anchor = { element, start: this.#text.length };
    this.#children(element, box, depth);
    this.#closeLink();
    this.#anchor = outer;
  }

  /** Ends the open link's part of this line; the rest of it begins with the next line. */
  #closeLink(): void {
    if (!this.#anchor) return;
    const { element, start } = this.#anchor;
    if (this.#text.length > start) this.#links.push({ start, end: this.#text.length, element });
    this.#anchor.start = 0;
  }

  #words(data: string): void {
    let words = /[^\S ]| {2}/u.test(data) ? data.replaceAll(/\s+/gu, ' ') : data;
    if (words === '' || (words === ' ' && this.#text === '')) return;
    if (/[\u00AD\u200B\u2060\uFEFF]/u.test(words)) words = words.replaceAll(INVISIBLE, '');
    if (words !== ' ') this.#breaks = 0;
    if (words.startsWith(' ') && (this.#text === '' || this.#text.endsWith(' '))) words = words.slice(1);
    this.#text += words;
  }

  #take(): { text: string; links: LineLink[]; strong: number; em: number } {
    const taken = { text: this.#text, links: this.#links, strong: this.#strong, em: this.#em };
    this.#text = '';
    this.#links = [];
    this.#strong = 0;
    this.#em = 0;
    return taken;
  }

  #put(taken: { text: string; links: LineLink[]; strong: number; em: number }): void {
    this.#text = taken.text;
    this.#links = taken.links;
    this.#strong = taken.strong;
    this.#em = taken.em;
  }

  #flush(box: Box): void {
    this.#breaks = 0;
    this.#closeLink();
    const { text: raw, links, strong, em } = this.#take();
    const text = raw.trimEnd();
    if (text === '') return;
    let linkChars = 0;
    for (const link of links) {
      link.end = Math.min(link.end, text.length);
      linkChars += link.end - link.start;
    }
    this.lines.push({
      index: this.lines.length,
      text,
      size: sizeOf(text),
      box,
      zone: 0,
      hidden: this.#hiddenInline > 0,
      links,
      linkChars,
      strongChars: strong,
      emChars: em,
      heading: this.#heading,
    });
  }
}

const EMBED_NAME =
  /twitter-tweet|instagram-media|tiktok-embed|fb-post|bluesky-embed|mastodon-embed|reddit-embed/u;
