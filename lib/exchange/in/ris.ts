import type { InItem, InRow, LeftField } from './types';

const READ: Record<string, keyof InItem> = {
  TI: 'title',
  T1: 'title',
  UR: 'url',
  L2: 'url',
  AB: 'standfirst',
  N2: 'standfirst',
  LA: 'lang',
  T2: 'siteName',
  JO: 'siteName',
  JF: 'siteName',
  JA: 'siteName',
  BT: 'siteName',
  PB: 'siteName',
  DA: 'published',
  Y1: 'published',
  Y2: 'savedAt',
};
const QUIET = new Set(['TY', 'ID', 'ER', 'PY', 'M3', 'DB', 'DP']);

/** Reads RIS as reference managers write it. The day of access becomes the day of saving. */
export async function* readRis(chunks: AsyncIterable<string>): AsyncGenerator<InRow> {
  let record: { item: InItem & { tags: unknown[]; bylines: unknown[]; left: LeftField[] } } | null = null;
  let last: string | null = null;
  let at = 0;
  for await (const line of lines(chunks)) {
    const field = /^([A-Z][A-Z\d]) {2}- ?(.*)$/u.exec(line);
    if (!field) {
      // A value may go on in the next line.
      if (record && last === 'AB' && typeof record.item.standfirst === 'string')
        record.item.standfirst += ` ${line.trim()}`;
      continue;
    }
    const [, tag = '', value = ''] = field;
    if (tag === 'TY') {
      if (record) yield { at: `#${at}`, problem: 'malformed', title: titleOf(record.item) };
      at += 1;
      record = { item: { url: null, tags: [], bylines: [], left: [] } };
    } else if (!record) continue;
    else if (tag === 'ER') {
      yield { at: `#${at}`, item: record.item };
      record = null;
    } else if (value.trim() !== '') add(record.item, tag, value.trim());
    last = tag === 'N2' ? 'AB' : tag;
  }
  if (record) yield { at: `#${at}`, problem: 'cutOff', title: titleOf(record.item) };
}

function add(
  item: InItem & { tags: unknown[]; bylines: unknown[]; left: LeftField[] },
  tag: string,
  value: string,
): void {
  if (tag === 'KW') item.tags.push(...value.split(';'));
  else if (tag === 'AU' || tag === 'A1') item.bylines.push(naturalName(value));
  else if (tag === 'DO')
    item.url ??= `https://doi.org/${value.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)/iu, '')}`;
  else {
    const name = READ[tag];
    if (name) item[name] ??= value as never;
    else if (!QUIET.has(tag)) item.left.push({ field: tag, why: 'noPlace' });
  }
}

const titleOf = ({ title }: InItem): string => (typeof title === 'string' ? title : '');

/** `Oland, Marit` as it is printed: `Marit Oland`. */
export function naturalName(value: string): string {
  const [family = '', given = '', suffix = ''] = value.split(',').map((part) => part.trim());
  return [given, family, suffix].filter(Boolean).join(' ');
}

/** A line longer than this is cut. */
const LONGEST = 200_000;

async function* lines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let buffer = '';
  for await (const chunk of chunks) {
    const parts = (buffer + chunk).split(/\r?\n/u);
    buffer = (parts.pop() ?? '').slice(0, LONGEST);
    yield* parts;
  }
  if (buffer !== '') yield buffer;
}
