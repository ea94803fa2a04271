/** Scripts without cases, and digits. */
const OTHER =
  '\\u05D0-\\u060B\\u060D-\\u061A\\u0620-\\u065F\\u066E-\\u06D3\\u06D5-\\u06EF\\u06FA-\\u0963\\u0970-\\u1C7F\\u3005-\\u3007\\u3040-\\u30FA\\u30FC-\\uD7AF\\uF900-\\uFAFF';
const DIGITS = '0-9\\u0660-\\u0669\\u06F0-\\u06F9\\u0966-\\u096F\\uFF10-\\uFF19';

/**
 * Letters by plain ranges of code units. Each `\p{L}` stands for hundreds of ranges and for pairs of surrogates, which
 * costs V8 up to a millisecond for every pattern that a page is asked with for the first time, and a page is read once;
 * these few ranges take a hundredth of that, and news is not written in the letters that they leave out. Vietnamese and
 * the rarer Cyrillic letters, whose cases alternate, count as both.
 */
const RANGES: Record<string, string> = {
  Lu: 'A-Z\\u00C0-\\u00D6\\u00D8-\\u00DEĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ\\u0386-\\u03AB\\u0400-\\u042F\\u0460-\\u0481\\u048A-\\u04FF\\u0531-\\u0556\\u1E00-\\u1EFF',
  Ll: 'a-z\\u00DF-\\u00F6\\u00F8-\\u00FFāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžſ\\u03AC-\\u03CE\\u0430-\\u045F\\u0460-\\u0481\\u048A-\\u04FF\\u0561-\\u0587\\u1E00-\\u1EFF',
  Lt: '\\u01C5\\u01C8\\u01CB\\u01F2',
  Lm: '\\u02B0-\\u02FF\\u30FC',
  Lo: OTHER,
  M: '\\u0300-\\u036F',
  N: DIGITS,
  Nd: DIGITS,
  L: `A-Za-z\\u00AA\\u00B5\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02AF\\u0370-\\u0589${OTHER}\\u1E00-\\u1FFF`,
  'Script=Han': '\\u3005-\\u3007\\u3400-\\u9FFF\\uF900-\\uFAFF',
  'Script=Hiragana': '\\u3040-\\u309F',
  'Script=Katakana': '\\u30A0-\\u30FA\\u30FC-\\u30FF',
  'Script=Hangul': '\\u1100-\\u11FF\\uAC00-\\uD7AF',
};
/** An escaped bracket or backslash, a class as a whole, or a property outside of one. */
const PARTS = /\\[[\\]|\[(?:\\.|[^\]\\])*\]|\\p\{[\w=]+\}/gsu;
const PROPERTY = /\\p\{([\w=]+)\}/gu;

type Made<Source> = Map<string, Map<Source, RegExp>>;

const bySource: Made<string> = new Map();
const byPlace: Made<TemplateStringsArray> = new Map();

function once<Source>(made: Made<Source>, source: Source, flags: string, raw: () => string): RegExp {
  let known = made.get(flags);
  if (!known) made.set(flags, (known = new Map()));
  let found = known.get(source);
  if (!found) known.set(source, (found = new RegExp(raw().replaceAll(PARTS, plain), flags)));
  return found;
}

/**
 * The pattern whose `\p{L}` and the like are plain ranges of code units; each is compiled once. As a tag without
 * insertions it is found again by its place in the code, which costs next to nothing. Flags come without `u`, which
 * would bring the surrogates back. A pattern with `g` has to go to `replaceAll`, `matchAll`, `match` or `split`, since it
 * is shared. Throws a SyntaxError for a property that it does not know.
 */
export function pattern(source: string | TemplateStringsArray, flags = ''): RegExp {
  return typeof source === 'string'
    ? once(bySource, source, flags, () => source)
    : once(byPlace, source, flags, () => source.raw.join(''));
}

/** The same with the flag `g`, as a tag. */
export function globalPattern(source: TemplateStringsArray): RegExp {
  return pattern(source, 'g');
}

function plain(part: string): string {
  if (part.startsWith('[')) return part.replaceAll(PROPERTY, (_, name: string) => rangesOf(name));
  return part.startsWith('\\p') ? `[${rangesOf(part.slice(3, -1))}]` : part;
}

function rangesOf(name: string): string {
  const ranges = RANGES[name];
  if (ranges === undefined) throw new SyntaxError(`No ranges for ${name}.`);
  return ranges;
}
