import { fold, lower } from '../text';
import { ASIDE_NAME, SECTION_NAME, TITLE_NAME } from './words';
import { pattern } from '../pattern';
import type { PageElement } from '../page/element';

/** A title without what stands in its link besides, and the section where a kicker names it. */
export interface CleanTitle {
  title: string;
  section: string | null;
}

const CUT = /(?:\.\.\.|…)\s*$/u;
const TRANSPARENT = /^(?:a|em|i|b|cite|q|mark|sup|sub|abbr|wbr|bdi|bdo|font|u|h[1-6]|ruby)$/u;
const HIDDEN =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|hidden|assistive-text)(?=\s|$)/u;
const SEPARATOR = /^\s*[:|•·›»–—/-]\s*$/u;
const MOST_RUNS = 24;

interface Run {
  text: string;
  names: string;
}

/**
 * The title in the words of the first element that holds just `words`: kickers, ranks, durations and the like in
 * elements of their own are left out.
 */
export function cleanTitle(elements: readonly PageElement[], words: string): CleanTitle {
  const runs = elements.map(runsOf).find((each) => squeeze(textOf(each)) === squeeze(words)) ?? [];
  if (runs.length < 2 || runs.length > MOST_RUNS) return { title: trim(words), section: null };
  const mark = runs.findIndex((run, at) => at > 0 && at < runs.length - 1 && SEPARATOR.test(run.text));
  if (mark > 0) return afterMark(runs, mark);
  const named = runs.filter((run) => TITLE_NAME.test(run.names) && !ASIDE_NAME.test(run.names));
  const longest = runs.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const isAside = (run: Run): boolean =>
    run !== longest &&
    (ASIDE_NAME.test(run.names) || /^\W*\d{0,3}\W*$/u.test(run.text) || /^\d{1,2}:\d\d$/u.test(run.text));
  const title = named.some((run) => run.text.length > 11)
    ? named
    : runs.filter((run) => !isAside(run) && (run === longest || !isLead(run, longest, runs)));
  if (title.length === 0 || title.length === runs.length) return { title: trim(words), section: null };
  const kicker = runs.find((run) => !title.includes(run) && SECTION_NAME.test(run.names));
  return { title: trim(textOf(title)), section: kicker ? trim(kicker.text) : null };
}

/** A mark in an element of its own parts the kicker from the title: pages show it to screen readers alone. */
function afterMark(runs: Run[], mark: number): CleanTitle {
  return { title: trim(textOf(runs.slice(mark + 1))), section: trim(textOf(runs.slice(0, mark))) };
}

/** A short run before the title, in an element of its own, that no mark joins to it. */
function isLead(run: Run, longest: Run, runs: Run[]): boolean {
  return (
    runs.indexOf(run) < runs.indexOf(longest) &&
    run.text.length < 40 &&
    run.text.length < longest.text.length * 0.7 &&
    !/[:,;?]\s*$/u.test(run.text) &&
    run.names !== longest.names
  );
}

function runsOf(element: PageElement): Run[] {
  const runs: Run[] = [];
  collect(element, '', runs);
  return runs.filter((run) => run.text.trim() !== '');
}

const textOf = (runs: Run[]): string => runs.map((run) => run.text).join(' ');
const squeeze = (text: string): string => text.replaceAll(/[\s\u00AD\u200B\u2060\uFEFF]+/gu, '');

function collect(node: PageElement, names: string, runs: Run[]): void {
  for (const child of node.childNodes) {
    if (runs.length > MOST_RUNS) return;
    if (typeof child === 'string') {
      const text = child.replaceAll(/\s+/gu, ' ');
      const last = runs.at(-1);
      if (last && last.names === names) last.text += text;
      else if (text.trim() !== '') runs.push({ text, names });
      continue;
    }
    const element = child;
    const tag = element.localName;
    if (tag === 'script' || tag === 'noscript') continue;
    const own = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`
      .replaceAll(/([a-z])([A-Z])/gu, '$1-$2')
      .trim();
    if (HIDDEN.test(own) || element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hidden'))
      continue;
    const inner =
      TRANSPARENT.test(tag) && own === ''
        ? names
        : lower(
            `${names} ${tag === 'time' ? 'time' : ''}${tag === 'small' ? 'label' : ''} ${own} <${tag}${runs.length}>`,
          );
    collect(element, inner, runs);
  }
}

/** Without the marks that a page sets between kicker and title. */
function trim(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replace(/^\s*[:|•·›»–—-]+\s+(?=\S)|^\s*:(?=\S)/u, '')
    .trim();
}

/** Where the screen cuts a title, an attribute often has it whole. */
export function wholeTitle(shown: string, element: PageElement): string {
  if (!CUT.test(shown)) return shown;
  const base = fold(shown.replace(CUT, ''));
  if (base.length < 12) return shown;
  const attributes = [
    element.getAttribute('title'),
    element.getAttribute('aria-label'),
    element.getAttribute('data-title'),
    element.querySelector('[title]')?.getAttribute('title'),
    element.querySelector('img[alt]')?.getAttribute('alt'),
    element.parentElement?.getAttribute('title'),
  ];
  for (const each of attributes) {
    const whole = each?.replaceAll(/\s+/gu, ' ').trim();
    if (!whole || whole.length < base.length || whole.length > 300 || CUT.test(whole)) continue;
    if (fold(whole).startsWith(base.slice(0, base.length - 3))) return whole;
  }
  return shown;
}

/** `1. Title`, `03 Title`: numbers that count a list are ranks, and no part of its titles. */
export function stripRanks(titles: readonly string[]): string[] {
  const numbers = titles.map((title) => pattern`^#?(\d{1,2})(?:[.):]\s*|\s+|(?=\p{Lu}))(?=\S)`.exec(title));
  const counting = numbers.filter((match, at) => match && Number(match[1]) === at + 1).length;
  if (counting < 2 || counting < titles.length * 0.6) return [...titles];
  return titles.map((title, at) =>
    numbers[at] && Number(numbers[at][1]) === at + 1 ? title.slice(numbers[at][0].length).trim() : title,
  );
}
