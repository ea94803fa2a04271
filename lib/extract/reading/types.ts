import type { Detection } from '@/lib/article';
import type { StructuredData } from '../structured/types';
import type { Declarations } from '../page/declarations';
import type { PageElement } from '../page/element';

/** Where a line stands, as bits; a line inherits every bit of the boxes round it. */
export const Zone = {
  nav: 1,
  header: 2,
  footer: 4,
  aside: 8,
  form: 16,
  list: 32,
  figure: 64,
  /** Inside `<article>`, `<main>` or their roles. */
  main: 128,
  /** Inside a container that declares itself the body (`itemprop="articleBody"` and the usual class names). */
  body: 256,
  comments: 512,
  /** Inside a box whose names say that it offers something else: related stories, newsletters, sharing, ads. */
  offer: 1024,
  quote: 2048,
  table: 4096,
  caption: 8192,
  heading: 16384,
  consent: 32768,
  author: 65536,
  tags: 131072,
  embed: 262144,
  article: 524288,
} as const;

/** One block-level element of the page. */
export interface Box {
  index: number;
  element: PageElement;
  /** Lower-case tag name. */
  tag: string;
  parent: Box | null;
  depth: number;
  zone: number;
  /** Class, id and a few telling attributes, lower-case, with spaces round. */
  names: string;
  hidden: boolean;
  /** What its names claim, each word with the zone that it stands for; null for most boxes. */
  claims: Claim[] | null;
  /** The lines inside: from `first` up to, not including, `end`. */
  first: number;
  end: number;
}

/** A word of a box's names and the zone that it stands for. */
export interface Claim {
  word: string;
  zone: number;
}

/** A link inside a line; `start` and `end` are offsets into the line's text. */
export interface LineLink {
  start: number;
  end: number;
  element: PageElement;
}

/** One run of text that a reader sees as a line or paragraph of its own. */
export interface Line {
  index: number;
  /** White space collapsed, soft hyphens and invisible characters dropped. */
  text: string;
  /** Length of the text in letters of an alphabet: a sign of Chinese or Japanese says as much as several. */
  size: number;
  box: Box;
  zone: number;
  hidden: boolean;
  links: LineLink[];
  linkChars: number;
  /** Characters in bold or italics. */
  strongChars: number;
  emChars: number;
  /** 1 to 6 inside a heading element, else 0. */
  heading: number;
}

/** A picture or a post of another service, and the number of lines before it. */
export interface Medium {
  kind: 'image' | 'embed';
  element: PageElement;
  box: Box;
  at: number;
}

/** One reading of a page, shared by all readers of single facts. */
export interface PageReading {
  declarations: Declarations;
  detection: Detection;
  url: string;
  host: string;
  /** What relative addresses are relative to: the page's own address, or its `<base>`. */
  base: string;
  /** BCP 47, null when the page does not say. */
  lang: string | null;
  now: Date;
  structured: StructuredData;
  lines: Line[];
  boxes: Box[];
  media: Medium[];
  /** The boxes that hold a field of a form, once for each field. */
  fields: Box[];
  /** `<time>` elements with the number of the line in which each stands. */
  times: { element: PageElement; line: number }[];
}
