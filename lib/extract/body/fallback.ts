import type { Line, PageReading } from '../reading';
import { decodeEntities, fold, sizeOf } from '../text';
import { globalPattern } from '../pattern';
import type { Declarations } from '../page/declarations';

/** Less text than this is no story: the page shows it later, or elsewhere than in its own words. */
const NO_STORY = 250;
/** The least share of the declared body's length that the found one has to have. */
const WHOLE = 0.5;
/** The same where the page hides a part: its own lines are better than declared ones, which hold captions and tables too. */
const UNHIDDEN = 0.4;
/** The share of the declared body that lines in sight have to hold, and the least size of such a line. */
const SHOWN = 0.6;
const LEAST_SHOWN = 30;
const MAX_DATA = 3_000_000;
const BREAK = /<\/(?:p|div|h[1-6]|li|blockquote|figure|section)\s*>|<br\s*\/?>\s*<br\s*\/?>|\n\s*\n/giu;
const FIGURE = /<(figure|figcaption|script|style)\b[^>]{0,2000}>[\s\S]{0,20000}?<\/\1\s*>/giu;

/**
 * The story where the page does not show it whole: what it hides though it declares it as the body (a wall laid over
 * the text), what it declares alone, or what lies in its data until its own script writes it. Gives the lines as they
 * were found where that is the story.
 */
export function wholeStory(page: PageReading, found: Line[]): Line[] {
  const size = found.reduce((sum, line) => sum + line.size, 0);
  const declared = declaredStory(page, found, size);
  if (declared !== null) return declared;
  if (size >= NO_STORY) return found;
  const data = bodyInData(page.declarations);
  return data !== null && sizeOf(data) > Math.max(NO_STORY, size * 2) ? linesOf(page, data) : found;
}

/** The story that the page declares and does not show, or hides; null where what was found stands. */
function declaredStory(page: PageReading, found: Line[], size: number): Line[] | null {
  const declared = declaredBody(page);
  if (declared === null) return null;
  const all = sizeOf(declared);
  if (size >= all * WHOLE) return null;
  const words = bare(plain(declared));
  if (!isPartOf(found, words) || (size >= NO_STORY && isShown(page, words, all))) return null;
  const unhidden = hiddenWith(page, found, words);
  const whole = unhidden.reduce((sum, line) => sum + line.size, 0);
  if (whole > all * UNHIDDEN) return unhidden;
  return size < NO_STORY || whole === size ? linesOf(page, declared) : null;
}

function declaredBody(page: PageReading): string | null {
  const value = page.structured.article?.node['articleBody'];
  return typeof value === 'string' && value.length > NO_STORY ? value : null;
}

const bare = (text: string): string =>
  fold(text)
    .replaceAll(globalPattern`[^\p{L}\p{N}]+`, ' ')
    .trim();

/** Whether most of what was found stands in the declared body too: else the page shows another text than it declares. */
function isPartOf(found: Line[], whole: string): boolean {
  let [inside, all] = [0, 0];
  for (const line of found) {
    all += line.size;
    if (whole.includes(bare(line.text))) inside += line.size;
  }
  return inside >= all * WHOLE;
}

/** Whether the page shows most of what it declares: then what was left out of it was left out knowingly. */
function isShown({ lines }: PageReading, whole: string, size: number): boolean {
  const seen = new Set<string>();
  let shown = 0;
  for (const line of lines) {
    const { text } = line;
    if (line.hidden || line.size < LEAST_SHOWN || seen.has(text) || !whole.includes(bare(text))) continue;
    seen.add(text);
    shown += line.size;
  }
  return shown > size * SHOWN;
}

/** The found lines with the hidden ones that the declared body holds, in the page's order. */
function hiddenWith({ lines }: PageReading, found: Line[], whole: string): Line[] {
  const kept = new Set(found);
  const seen = new Set(found.map(({ text }) => text));
  for (const line of lines) {
    const words = line.hidden && !seen.has(line.text) ? bare(line.text) : '';
    if (words.length < 12 || !whole.includes(words)) continue;
    kept.add(line);
    seen.add(line.text);
  }
  return lines.filter((line) => kept.has(line));
}

const plain = (html: string): string =>
  decodeEntities(
    html
      .replaceAll(FIGURE, ' ')
      .replaceAll(/<(?:br|\/(?:p|div|li|h[1-6]))\b[^<>]{0,200}>/giu, ' ')
      .replaceAll(/<[^<>]{1,2000}>/gu, ''),
  );

/** A text with or without markup as lines that stand on no place of the page. */
function linesOf({ lines, boxes }: PageReading, text: string): Line[] {
  const [box] = boxes;
  if (!box) return [];
  return text
    .replaceAll(FIGURE, '\n\n')
    .split(BREAK)
    .map((part) => plain(part).replaceAll(/\s+/gu, ' ').trim())
    .filter((part) => part !== '')
    .map((part, at) => ({
      index: lines.length + at,
      text: part,
      size: sizeOf(part),
      box,
      zone: 0,
      hidden: false,
      links: [],
      linkChars: 0,
      strongChars: 0,
      emChars: 0,
      heading: 0,
    }));
}

/** The longest text of several paragraphs in the page's data: JSON, or strings that a script hands on; else null. */
export function bodyInData({ scripts }: Declarations): string | null {
  let best: string | null = null;
  for (const script of scripts) {
    if (script.hasAttribute('src')) continue;
    const text = script.textContent;
    if (text.length < NO_STORY || text.length > MAX_DATA) continue;
    for (const value of script.getAttribute('type') === 'application/json' ? parsed(text) : literalsIn(text))
      if (value.length > (best?.length ?? NO_STORY) && /<p\b|<\/p>|<br/iu.test(value)) best = value;
  }
  return best;
}

function parsed(json: string): string[] {
  try {
    return stringsIn(JSON.parse(json));
  } catch {
    return [];
  }
}

/** Long string literals of a script that hold markup. */
function literalsIn(script: string): string[] {
  if (!/(?:<|\\u003c|\\x3c)\/?p\b/iu.test(script)) return [];
  return (script.match(/"(?:[^"\\]|\\.){250,}"/gu) ?? []).flatMap((literal) => {
    try {
      return stringsIn(JSON.parse(literal));
    } catch {
      return [];
    }
  });
}

/** Every string in a value, at most so many. */
function stringsIn(value: unknown): string[] {
  const found: string[] = [];
  const open: unknown[] = [value];
  for (let steps = 0; open.length > 0 && steps < 200_000; steps += 1) {
    const next = open.pop();
    if (typeof next === 'string') found.push(next);
    else if (typeof next === 'object' && next !== null)
      for (const inner of Object.values(next as Record<string, unknown>)) open.push(inner);
  }
  return found;
}
