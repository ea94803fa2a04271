import type { PageElement } from './page/element';
import type { Line } from './reading/types';
import { countWords, fold } from './text';
import { pattern } from './pattern';

/** A heading without what stands in it beside the headline. */
export interface LabelledHeading {
  text: string;
  kicker: string | null;
}

/** Names of what stands before a headline inside its heading: a kicker, "Live", "Premium". */
const LABEL =
  /(?:^|[^a-z])(?:kicker|eyebrow|overline|section|category|label|badge|flag|tag|topic|roofline|dachzeile|spitzmarke|rubrik|rubric|pre-?title|topline|supertitle|antetitulo|surtitre|occhiello|premium|plus|live|exclusive|pill|prefix|marker|status|flash|highlight)(?=[^a-z]|$)/u;
const BELOW =
  /(?:^|[^a-z])(?:sub-?title|sub-?head(?:line|ing)?|dek|deck|standfirst|summary|strapline|catchline|lead|teaser)(?=[^a-z]|$)/u;
const KICKER_WORDS = 5;

/**
 * Takes a label before the headline and a second line under it out of their heading, by elements of their own: the
 * label's is named so, or ends in a colon that no declared title has. Null where the heading holds the headline alone.
 */
export function labelledHeading(line: Line, declared: string[]): LabelledHeading | null {
  if (line.heading === 0) return null;
  let { text } = line;
  let kicker: string | null = null;
  const nodes = partsOf(line.box.element);
  const first = nodes[0];
  if (first && typeof first !== 'string' && nodes.length > 1) {
    const label = clean(first.textContent);
    const rest = text.startsWith(label) ? text.slice(label.length).replace(/^[\s:：|–—·-]+/u, '') : '';
    if (
      label !== '' &&
      countWords(label) <= KICKER_WORDS &&
      countWords(rest) >= 3 &&
      isLabel(first, nodes, label, declared)
    )
      [kicker, text] = [label.replace(/[\s:：|]+$/u, ''), rest];
  }
  const last = nodes.at(-1);
  if (last && typeof last !== 'string' && nodes.length > 1 && last !== first) {
    const below = clean(last.textContent);
    const above = text.endsWith(below) ? text.slice(0, -below.length).trim() : '';
    if (
      countWords(above) >= 3 &&
      (BELOW.test(classesOf(last)) || (last.localName === 'small' && countWords(below) > 3))
    )
      text = above;
  }
  // The number of comments, and its link.
  const link = line.links.at(-1);
  if (
    link &&
    link.end === line.text.length &&
    /^\(?\d{1,5}\)?$/u.test(line.text.slice(link.start, link.end).trim())
  )
    text = text.replace(/\s*\(?\d{1,5}\)?$/u, '');
  return text === line.text ? null : { text, kicker };
}

function isLabel(
  first: PageElement,
  nodes: (string | PageElement)[],
  label: string,
  declared: string[],
): boolean {
  if (LABEL.test(classesOf(first)) || first.localName === 'small') return true;
  const next = nodes[1];
  // "Opinion | …"
  if (next !== undefined && /^\s*[|•]\s*$/u.test(typeof next === 'string' ? next : next.textContent))
    return true;
  return /[:：]$/u.test(label) && !declared.some((title) => fold(title).startsWith(fold(label)));
}

/** What stands in a heading, wrappers of the whole opened, without blanks and without words for screen readers. */
function partsOf(element: PageElement): (string | PageElement)[] {
  const nodes = element.childNodes.filter((node) =>
    typeof node === 'string' ? node.trim() !== '' : node.textContent.trim() !== '' && !isUnseen(node),
  );
  const [only] = nodes;
  return nodes.length === 1 && only !== undefined && typeof only !== 'string' ? partsOf(only) : nodes;
}

/** Scripts, and words for screen readers alone; between kicker and headline often a colon. */
export function isUnseen(element: PageElement): boolean {
  return (
    /^(?:no)?script$/u.test(element.localName) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /visually-?hidden|sr-only|screen-?reader/u.test(element.getAttribute('class') ?? '')
  );
}

/** An element's classes, lower-case, with spaces round. */
export function classesOf(element: PageElement): string {
  return ` ${element.getAttribute('class') ?? ''} `.replaceAll(/([a-z])([A-Z])/gu, '$1-$2').toLowerCase();
}

/** Words without what only shapes a line. */
export function clean(text: string): string {
  return text
    .replaceAll(/[\u00AD\u200B]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** The words of a kicker alone: no breadcrumb, no date behind it, of several links the first. Null where nothing is left. */
export function kickerWords(line: Line): string | null {
  const links = line.links.map((link) => line.text.slice(link.start, link.end).trim());
  if (links.length > 1) {
    const between = links.reduce((text, link) => text.replace(link, ''), line.text);
    return /[/›»>→]/u.test(between) ? null : (links[0] ?? null);
  }
  const crumbs = line.text.split(/\s[/›»>→]\s/u);
  if (crumbs.length > 2) return null;
  const first =
    crumbs.length === 2 && /\d{4}|\d[./:]\d/u.test(crumbs[1] ?? '') ? (crumbs[0] ?? '') : line.text;
  const words = first.replace(/[\s:|]+$/u, '');
  return pattern`\p{L}`.test(words) ? words : null;
}
