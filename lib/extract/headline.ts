import type { PageReading } from './reading/types';
import { type Line, Zone } from './reading/types';
import { classesOf, clean, isUnseen, kickerWords, labelledHeading } from './heading-labels';
import { metaOf, textOf } from './structured';
import { withoutSiteName } from './site';
import { containment, countWords, decodeEntities, fold, likeness, sizeOf, wordsOf } from './text';
import { pattern } from './pattern';
import type { PageElement } from './page/element';

/** The headline as the reader sees it, and the line that it stands in. */
export interface Headline {
  text: string | null;
  line: Line | null;
  /** What stood before it inside the same heading. */
  kicker: string | null;
}

const AWAY =
  Zone.nav |
  Zone.footer |
  Zone.offer |
  Zone.comments |
  Zone.aside |
  Zone.consent |
  Zone.caption |
  Zone.author;
const NAMED_HEADLINE = /(?:^|[^a-z])(?:headline|title|titulo|titre|titel|heading|hed)(?=[^a-z]|$)/u;
const NAMED_OTHER =
  /(?:^|[^a-z])(?:kicker|eyebrow|overline|section|category|label|topic|roofline|dachzeile|spitzmarke|rubrik|preheadline|topline|supertitle|sub-?title|sub-?headline|widget|site)(?=[^a-z]|$)/u;
const KICKER =
  /(?:^|[^a-z])(?:kicker|eyebrow|overline|roofline|dachzeile|spitzmarke|preheadline|pre-?title|topline|supertitle|antetitulo|surtitre|occhiello|vignette)(?=[^a-z]|$)/u;
/** Alike enough to be the same headline in other words. */
const ALIKE = 0.55;

/**
 * Finds the printed headline. What the page declares as its title tells which of its headings it is; the printed words
 * win, since titles are rewritten for search engines. Pages without a heading give the declared title.
 */
export function readHeadline(page: PageReading, siteName: string | null): Headline {
  const declared = declaredTitles(page, siteName);
  let best: Line | null = null;
  let bestScore = 0;
  let ones = 0;
  const own = articleHeading(page);
  const isDeclared = oneOf(declared);
  for (const line of page.lines) {
    if (line.heading === 1 && !line.hidden) ones += 1;
    const score = scoreOf(line, declared, isDeclared, page) + placeOf(line, own);
    if (score > bestScore) {
      best = line;
      bestScore = score;
    }
  }
  if (best && bestScore >= (ones > 0 ? 1.2 : 1.5)) {
    const whole = wholeText(best, declared, siteName, page.host);
    return { ...whole, kicker: whole.kicker ?? kickerBefore(page, best), line: best };
  }
  return { text: declared[0] ?? null, line: null, kicker: null };
}

/** The titles that the page declares, best first, without the site's name and without cut ones. */
export function declaredTitles(page: PageReading, siteName: string | null): string[] {
  const { structured } = page;
  const raw = [
    structured.article
      ? textOf(structured.article.node['headline'] ?? structured.article.node['name'])
      : null,
    metaOf(structured, 'headline', 'hdl')?.content,
    metaOf(structured, 'og:title')?.content,
    metaOf(structured, 'twitter:title', 'dc.title', 'title', 'parsely-title', 'sailthru.title')?.content,
    structured.title,
  ];
  const titles = raw
    .filter((each): each is string => Boolean(each))
    .map((each) => withoutSiteName(decodeEntities(each).replaceAll(/\s+/gu, ' ').trim(), siteName, page.host))
    .filter((each) => each.length > 0);
  const whole = titles.filter((each) => !/(?:\.\.\.|…)$/u.test(each));
  return [...new Set(whole.length > 0 ? whole : titles)];
}

/** The short line over the headline that the page names a kicker or section label; null when there is none. */
function kickerBefore(page: PageReading, headline: Line): string | null {
  for (let at = headline.index - 1; at >= Math.max(0, headline.index - 3); at -= 1) {
    const line = page.lines[at];
    if (!line || line.hidden || line.text.length > 60 || line.zone & (Zone.nav | Zone.list)) continue;
    if (KICKER.test(line.box.names) || KICKER.test(line.box.parent?.names ?? '')) return kickerWords(line);
  }
  return null;
}

/**
 * The heading that opens the story's own `<header>` (or, without one, its `<article>`): where it is an `h2`, an `h1` far
 * outside is there for search engines. Null where the page is not built so.
 */
function articleHeading(page: PageReading): Line | null {
  const inside = Zone.header | Zone.main | Zone.article;
  const away = Zone.offer | Zone.aside | Zone.nav | Zone.list | Zone.comments | Zone.caption;
  return (
    page.lines.find(
      (line) =>
        !line.hidden &&
        (line.heading === 1 || line.heading === 2) &&
        (line.zone & inside) === inside &&
        !(line.zone & away) &&
        line.linkChars < line.text.length * 0.6 &&
        countWords(line.text) > 3,
    ) ?? null
  );
}

function placeOf(line: Line, own: Line | null): number {
  if (own === null || own.heading === 1) return 0;
  if (line === own) return 0.9;
  // A breadcrumb that is marked up as the heading stands in a list of links.
  const crumb = (line.zone & (Zone.nav | Zone.list)) === (Zone.nav | Zone.list);
  return line.heading === 1 && (crumb || !(line.zone & (Zone.main | Zone.header | Zone.body))) ? -2 : 0;
}

/** Whether a text says what one of the titles says; asked of every line, so that lengths are compared first. */
function oneOf(titles: string[]): (text: string) => boolean {
  // "Headline | Site", where nothing says what the site is called.
  const heads = titles
    .map((title) => title.split(/\s+[|–—·«»-]+\s+|[_|｜]/u)[0] ?? '')
    .filter((head) => sizeOf(head) >= 15);
  const words = [...titles, ...heads].map((title) => wordsOf(title).join(' '));
  const least = Math.min(...[...titles, ...heads].map((title) => title.length)) * 0.6;
  const most = Math.max(...titles.map((title) => title.length)) * 1.6;
  return (text) => text.length >= least && text.length <= most && words.includes(wordsOf(text).join(' '));
}

function scoreOf(
  line: Line,
  declared: string[],
  isDeclared: (text: string) => boolean,
  page: PageReading,
): number {
  if (line.hidden || line.text.length > 320 || line.text.length < 4) return 0;
  const named = line.heading > 0 || NAMED_HEADLINE.test(line.box.names);
  if (!named && !(line.text.length < 200 && isDeclared(line.text))) return 0;
  const alike = declared.reduce((most, title, at) => {
    const value = Math.max(
      likeness(line.text, title),
      0.9 * containment(title, line.text) * (line.text.length < title.length * 2 ? 1 : 0.5),
    );
    return Math.max(most, value * (at === 0 ? 1 : 0.97));
  }, 0);
  let score = alike >= ALIKE ? alike * 2 : alike * 0.6;
  score += [0, 1.3, 0.55, 0.2, 0.05, 0, 0][line.heading] ?? 0;
  if (NAMED_HEADLINE.test(line.box.names)) score += 0.25;
  if (NAMED_OTHER.test(line.box.names)) score -= 0.6;
  if (line.zone & AWAY) score -= 0.9;
  // A heading that links away is a teaser's; the story's own headline links nowhere, or to its own page.
  if (line.linkChars > line.text.length * 0.6 && !linksHere(line, page)) score -= 0.9;
  if (line.zone & (Zone.main | Zone.body)) score += 0.15;
  if (line.zone & Zone.list) score -= 0.3;
  // The first line of a heading of two is a kicker's: "Night ferry :" and, under it, the headline.
  if (/[:：]$/u.test(line.text)) score -= 0.8;
  const words = countWords(line.text);
  if (words < 3 && alike < 0.9) score -= 0.7;
  // Of equals the first one: later copies are in sticky bars and next to comments.
  score -= line.index * 0.0004;
  return score;
}

function linksHere(line: Line, page: PageReading): boolean {
  const bare = (each: string): string => each.replace(/^https?:\/\/(?:www\.)?|[#?].*$|\/$/gu, '');
  const here = [page.url, page.structured.canonical].filter(Boolean).map((each) => bare(each ?? ''));
  return line.links.every((link) => {
    const href = link.element.getAttribute('href') ?? '';
    try {
      return href.startsWith('#') || here.includes(bare(new URL(href, page.url).href));
    } catch {
      return true;
    }
  });
}

function wholeText(
  line: Line,
  declared: string[],
  siteName: string | null,
  host: string,
): { text: string; kicker: string | null } {
  const parts = labelledHeading(line, declared) ?? headingParts(line);
  let text = parts.text;
  let kicker = parts.kicker;
  // Cut on screen, whole in the declared title.
  if (/(?:\.\.\.|…)$/u.test(text)) {
    const start = fold(text.replace(/(?:\.\.\.|…)$/u, ''));
    text = declared.find((title) => fold(title).startsWith(start)) ?? text;
  }
  for (const title of declared) {
    const at = fold(text).indexOf(fold(title));
    // A declared title that ends the printed line: what stands before it is the kicker.
    if (
      kicker === null &&
      at > 0 &&
      at < 60 &&
      fold(text).length === at + fold(title).length &&
      fold(text).length === text.length
    ) {
      const before = text.slice(0, at).replace(/[\s:|–—·-]+$/u, '');
      // "Night ferry: The town waits" is one headline; a dash may part a kicker from it.
      if (before.length > 0 && countWords(before) <= 6 && !/:\s*$/u.test(text.slice(0, at))) {
        kicker = before;
        text = text.slice(at);
      }
    }
  }
  const bare = withoutSiteName(text, siteName, host);
  return { text: bare.length >= 8 ? bare : text, kicker };
}

/** A heading of several elements: the kicker's one apart, the rest joined. */
function headingParts(line: Line): { text: string; kicker: string | null } {
  const element = line.box.element;
  const fused = fusedParts(line);
  if (fused) return fused;
  if (!/^h[1-6]$/u.test(line.box.tag) || element.children.length < 2)
    return { text: line.text, kicker: null };
  const children = [...element.children].filter((child) => child.textContent.trim() !== '');
  const called = children.filter(
    (child) => NAMED_HEADLINE.test(classesOf(child)) && !NAMED_OTHER.test(classesOf(child)),
  );
  // "headline-emphasis" and "headline-text": of two that the page names so, one that ends in a colon leads to the other.
  const led =
    called.length === 2 && /[:：]$/u.test(clean((called[0] as PageElement).textContent))
      ? called[1]
      : undefined;
  const named = led ?? (called.length === 1 ? called[0] : undefined);
  const over = children.find((child) => NAMED_OTHER.test(classesOf(child)));
  const target =
    named ?? (children.length === 2 && over ? children.find((child) => child !== over) : undefined);
  if (!target || clean(target.textContent).length < 8) return { text: line.text, kicker: null };
  const before = over ?? children[children.indexOf(target) - 1];
  return {
    text: clean(target.textContent),
    kicker: before && before !== target ? clean(before.textContent).replace(/[\s:|]+$/u, '') : null,
  };
}

/**
 * A kicker in an element of its own that touches the headline's words ("Night ferry:The town waits"): on the screen they
 * stand in lines of their own. Null where no elements touch so.
 */
function fusedParts(line: Line): { text: string; kicker: string } | null {
  if (line.heading === 0 || line.box.element.children.length === 0) return null;
  const texts: string[] = [];
  collectTexts(line.box.element, texts);
  let before = texts[0] ?? '';
  for (const next of texts.slice(1)) {
    const kicker = before.replaceAll(/\s+/gu, ' ').trim();
    const at = line.text.indexOf(kicker);
    if (
      kicker.length >= 3 &&
      countWords(kicker) <= 6 &&
      at === 0 &&
      pattern`[\p{L}\p{N}:"”».!?]$`.test(before) &&
      pattern`^[\p{Lu}\p{N}"“„»«‘']`.test(next) &&
      (!pattern`\p{Lu}$`.test(before) || before.endsWith(':'))
    ) {
      const text = line.text.slice(kicker.length).trim();
      return countWords(text) >= 3 ? { text, kicker: kicker.replace(/[\s:|]+$/u, '') } : null;
    }
    before += next;
  }
  return null;
}

function collectTexts(node: PageElement, texts: string[]): void {
  for (const child of node.childNodes) {
    if (texts.length >= 12) return;
    if (typeof child !== 'string') {
      if (!isUnseen(child)) collectTexts(child, texts);
    } else if (child !== '') texts.push(child.replaceAll(/[\u00AD\u200B]/gu, ''));
  }
}
