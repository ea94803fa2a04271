import type { Agency } from './agency-table';
import { agencyFinder, type AgencyMention } from './agencies';
import { GENERIC, MORE_GENERIC } from './credit-words';
import { everyAgency } from './more-agencies';
import { pattern } from '../pattern';

let agencies: Agency[] | undefined;
const all = (): Agency[] => (agencies ??= everyAgency());
const findNames = agencyFinder(() => ({ agencies: all(), generic: [...GENERIC, ...MORE_GENERIC] }));

/**
 * Agencies' codes as desks put them into a row of codes, in small letters: `lo/rc (afp, dpa, rtr)`, `srf/sda/reuters`.
 * Forms of German, Swiss, French, Czech and Slovak broadcasters and dailies, and of a foreign broadcaster in many languages.
 */
const CODES = new Map<string, string | null>(
  Object.entries({
    afp: 'AFP',
    afpe: 'AFP',
    ap: 'AP',
    ape: 'AP',
    apa: 'APA',
    anp: 'ANP',
    ansa: 'ANSA',
    ats: 'Keystone-SDA',
    awp: 'AWP',
    belga: 'Belga',
    dpa: 'dpa',
    dpad: 'dpa',
    dpae: 'dpa',
    efe: 'EFE',
    epd: 'epd',
    hina: 'Hina',
    interfax: 'Interfax',
    kna: 'KNA',
    lusa: 'Lusa',
    mti: 'MTI',
    pap: 'PAP',
    reu: 'Reuters',
    reuters: 'Reuters',
    rtr: 'Reuters',
    rtrd: 'Reuters',
    rtre: 'Reuters',
    sda: 'Keystone-SDA',
    sid: 'SID',
    sita: 'SITA',
    tasr: 'TASR',
    tass: 'TASS',
    čtk: 'ČTK',
    agenturen: null,
    agences: null,
    agencias: null,
  }),
);
/** A row of codes: it fills the text, closes it in brackets, or closes it behind a semicolon. */
const ROW = pattern(
  String.raw`(?:^[\s(]*|\(|[;,]\s?)(?<row>[\p{L}\p{N}.]{2,12}(?:\s?[/,;&+]\s?[\p{L}\p{N}.]{2,12})*)(?<shut>[\s).]*)$`,
);
const ITEM = pattern(String.raw`[\p{L}\p{N}.]+`, 'g');
const LONGEST = 120;

/** Every agency named in words, and those whose codes stand in a row of small-letter codes at its end. */
export function findEvery(text: string): AgencyMention[] {
  const found = findNames(text);
  if (text.length > LONGEST) return found;
  const row = ROW.exec(text)?.groups?.['row'];
  if (!row) return found;
  const from = text.lastIndexOf(row);
  const items = Array.from(row.matchAll(ITEM), ({ 0: word, index }) => ({ word, start: from + index }));
  const named = (start: number): boolean => found.some((each) => each.start <= start && start < each.end);
  // A row holds codes and agencies, and nothing else.
  const codes = items.filter(({ word, start }) => !named(start) && word === word.toLowerCase());
  if (codes.length + items.filter(({ start }) => named(start)).length < items.length) return found;
  const known = codes.filter(({ word }) => CODES.has(word));
  // Two letters are somebody's initials, and so can three be where they stand alone and bare.
  const sure = known.filter(({ word }) => word.length > 2 || items.length > 2);
  const alone = items.length === 1 && !/^(?:afp|reuters|\s*\(.*\)\.?)\s*$/u.test(text);
  if (sure.length === 0 || alone) return found;
  for (const { word, start } of sure) {
    const name = CODES.get(word) ?? null;
    const agency = all().find((each) => each.name === name) ?? null;
    found.push({ name: name ?? 'agencies', start, end: start + word.length, agency });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** The agency whose own site a host is; null for all others. */
export function agencyOfHost(host: string): string | null {
  const bare = host.replace(/^www\./u, '');
  return (
    all().find(({ domains }) => domains.some((domain) => bare === domain || bare.endsWith(`.${domain}`)))
      ?.name ?? null
  );
}
