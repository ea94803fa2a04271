/**
 * The one door through which markup is written into files. A child that is a string is text and is escaped; only what
 * this writer made itself passes as it is. Addresses in attributes are let through only where nothing can run from them.
 */

/** A piece of finished markup. Only the writer makes it. */
export interface Markup {
  readonly source: string;
}
export type Child = string | number | Markup | null | undefined | false | Child[];
export type Attributes = Record<string, string | number | true | null | undefined | false>;

class Piece implements Markup {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

const NAME = /^[A-Za-z][\w:.-]*$/u;
const ADDRESSES = new Set(['href', 'src', 'cite', 'xlink:href']);
const SAFE_ADDRESS = /^(?:https?:\/\/|#|data:image\/(?:webp|png|jpeg|avif|gif);base64,)/iu;
const VOID = new Set(['meta', 'br', 'hr', 'img', 'link']);
/** What XML 1.0 has no way to write, which no HTML needs either. */
// eslint-disable-next-line no-control-regex
const IMPOSSIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/gu;
const NAMED: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

/** Text as it may stand between tags and inside quoted attributes, in HTML and in XML. */
export function escapeMarkup(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(IMPOSSIBLE, '')
    .replaceAll(/[&<>"'\r]/gu, (sign) => NAMED[sign] ?? '');
}

function attributesOf(attributes: Attributes): string {
  let source = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (!NAME.test(name) || /^on/iu.test(name)) throw new TypeError(`No attribute to write: ${name}`);
    const text = value === true ? name : String(value);
    if (ADDRESSES.has(name.toLowerCase()) && !SAFE_ADDRESS.test(text)) continue;
    // XML would make spaces of them.
    source += ` ${name}="${escapeMarkup(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`;
  }
  return source;
}

function childrenOf(children: Child[]): string {
  let source = '';
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (Array.isArray(child)) source += childrenOf(child);
    else if (child instanceof Piece) source += child.source;
    else if (typeof child === 'string' || typeof child === 'number') source += escapeMarkup(String(child));
    else throw new TypeError('Markup is made by its writer alone.');
  }
  return source;
}

/** A start tag alone, for files that are written in pieces. */
export function open(name: string, attributes: Attributes = {}): string {
  if (!NAME.test(name) || /^(?:script|style)$/iu.test(name))
    throw new TypeError(`No element to write: ${name}`);
  return `<${name}${attributesOf(attributes)}>`;
}

/** An end tag alone. */
export function close(name: string): string {
  if (!NAME.test(name)) throw new TypeError(`No element to write: ${name}`);
  return `</${name}>`;
}

/** An HTML element. */
export function html(name: string, attributes: Attributes = {}, ...children: Child[]): Markup {
  if (VOID.has(name)) return new Piece(open(name, attributes));
  return new Piece(open(name, attributes) + childrenOf(children) + close(name));
}

/** An XML element; without children it is written as an empty one. */
export function xml(name: string, attributes: Attributes = {}, ...children: Child[]): Markup {
  const inner = childrenOf(children);
  const start = open(name, attributes);
  return new Piece(inner === '' ? `${start.slice(0, -1)}/>` : start + inner + close(name));
}

/** A style sheet of our own. Throws for anything that could leave the element. */
export function styleSheet(css: string): Markup {
  if (css.includes('<')) throw new TypeError('A style sheet has no markup.');
  return new Piece(`<style>${css}</style>`);
}
