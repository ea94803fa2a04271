/**
 * Parses JSON as pages really carry it. Strict JSON first; then, one mend after the other: comments and CDATA round
 * it, raw line breaks in strings, trailing and missing commas, HTML entities. Gives undefined where nothing helps.
 */
export function parseLenient(source: string): unknown {
  const text = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/u, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/u, '')
    .trim()
    .replace(/;$/u, '');
  if (text === '') return undefined;
  return attempt(text) ?? attempt(mend(text)) ?? attempt(mend(decodeEntities(text))) ?? salvage(text);
}

const PLAIN = [
  '@type',
  'headline',
  'datePublished',
  'dateModified',
  'dateCreated',
  'articleSection',
  'inLanguage',
  'url',
];
const NAMED = ['author', 'creator', 'publisher'];

/** What still stands whole in a text that is no JSON any more: the plain properties, and the names of people. */
function salvage(text: string): unknown {
  const node: Record<string, unknown> = {};
  for (const name of PLAIN) {
    const value = stringAfter(text, String.raw`"${name}"\s*:\s*\[?\s*`);
    if (value !== undefined) node[name] = value;
  }
  for (const name of NAMED) {
    const value =
      stringAfter(text, String.raw`"${name}"\s*:\s*\[?\s*\{[^{}]{0,400}?"name"\s*:\s*`) ??
      stringAfter(text, String.raw`"${name}"\s*:\s*`);
    if (value !== undefined) node[name] = { name: value };
  }
  return node['@type'] === undefined ? undefined : node;
}

function stringAfter(text: string, lead: string): string | undefined {
  const raw = new RegExp(String.raw`${lead}"((?:[^"\\\n]|\\.){1,600})"`, 'u').exec(text)?.[1];
  if (raw === undefined) return undefined;
  const value = attempt(`"${raw}"`);
  return typeof value === 'string' ? value : undefined;
}

function attempt(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function decodeEntities(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** One pass over the characters: escapes what may not stand raw in a string, and puts commas right between values. */
function mend(text: string): string {
  let out = '';
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (inString) {
      if (char === '\\') {
        const next = text.charAt(at + 1);
        // `\'` and the like are no JSON escapes.
        out += /["\\/bfnrtu]/u.test(next) ? char + next : next;
        at += 1;
      } else if (char === '"') {
        if (endsString(text, at)) {
          inString = false;
          out += char;
        } else out += '\\"';
      } else if (char < ' ') out += char === '\t' ? '\\t' : char === '\n' ? '\\n' : '';
      else out += char;
      continue;
    }
    if (char === '"') {
      if (needsComma(out)) out += ',';
      inString = true;
      out += char;
    } else if ((char === '{' || char === '[') && needsComma(out)) out += `,${char}`;
    else if (char === ',' && /^\s*[\]}]/u.test(text.slice(at + 1, at + 200))) continue;
    else if (char === ',' && /[,{[]\s*$/u.test(out.slice(-200))) continue;
    else out += char;
  }
  return out;
}

/** A quote ends its string when what follows can follow a string; else it was left unescaped inside it. */
function endsString(text: string, at: number): boolean {
  const rest = text.slice(at + 1, at + 120);
  return (
    /^\s*(?:$|[:}\]]|,\s*(?:["{[\]}]|-?\d|true|false|null))/u.test(rest) ||
    /^\s*\n\s*"[\w@:-]+"\s*:/u.test(rest)
  );
}

function needsComma(out: string): boolean {
  return /["}\]\d]\s*$/u.test(out.slice(-80)) && !/[:,{[]\s*$/u.test(out.slice(-80));
}
