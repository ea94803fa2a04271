import type { Clock } from './types';
import { wallMinutes } from './clock';

/**
 * Zone abbreviations as news pages print them, by the IANA zones that use them (https://www.iana.org/time-zones). Where
 * places share one, the country decides; the first is the usual meaning in print.
 */
const ABBREVIATIONS: Record<string, string | [country: string, zone: string][]> = {
  gmt: 'UTC',
  utc: 'UTC',
  z: 'UTC',
  wet: 'Europe/Lisbon',
  ist: [
    ['in', 'Asia/Kolkata'],
    ['ie', 'Europe/Dublin'],
    ['il', 'Asia/Jerusalem'],
  ],
  idt: '+180',
  bst: [
    ['gb', '+60'],
    ['bd', 'Asia/Dhaka'],
  ],
  cet: '+60',
  cest: '+120',
  mez: '+60',
  mesz: '+120',
  eet: '+120',
  eest: '+180',
  msk: '+180',
  мск: '+180',
  trt: '+180',
  et: 'America/New_York',
  est: '-300',
  edt: '-240',
  ct: 'America/Chicago',
  cst: [
    ['us', '-360'],
    ['cn', '+480'],
    ['cu', '-300'],
  ],
  cdt: '-300',
  mt: 'America/Denver',
  mst: '-420',
  mdt: '-360',
  pt: 'America/Los_Angeles',
  pst: [
    ['us', '-480'],
    ['ph', '+480'],
  ],
  pdt: '-420',
  akst: '-540',
  akdt: '-480',
  hst: '-600',
  amt: [
    ['am', '+240'],
    ['br', '-240'],
  ],
  azt: '+240',
  get: '+240',
  uzt: '+300',
  irst: '+210',
  irdt: '+270',
  aft: '+270',
  nst: '-210',
  ast: [
    ['us', '-240'],
    ['sa', '+180'],
    ['kw', '+180'],
    ['qa', '+180'],
  ],
  adt: '-180',
  brt: '-180',
  art: '-180',
  aest: '+600',
  aedt: '+660',
  acst: '+570',
  acdt: '+630',
  awst: '+480',
  nzst: '+720',
  nzdt: '+780',
  jst: '+540',
  kst: '+540',
  hkt: '+480',
  sgt: '+480',
  myt: '+480',
  pht: '+480',
  ict: '+420',
  wib: '+420',
  wita: '+480',
  wit: '+540',
  pkt: '+300',
  npt: '+345',
  slst: '+330',
  gst: '+240',
  wat: '+60',
  cat: '+120',
  eat: '+180',
  sast: '+120',
};

/** Whether a word (lower case) is a zone's abbreviation. */
export function isZone(word: string): boolean {
  return Object.hasOwn(ABBREVIATIONS, word);
}

/** The abbreviation of a zone that is written out ("Eastern Daylight Time"). */
export function shortZone(name: string): string {
  const words = /^(e|c|m|p)(?:astern|entral|ountain|acific)\s?(?:(s|d)(?:tandard|aylight)\s?)?time$/u.exec(
    name,
  );
  if (words) return `${words[1] ?? ''}${words[2] ?? ''}t`;
  return name.startsWith('بتوقيت') ? 'gmt' : name;
}

/**
 * The offset in minutes of a printed zone (`IST`, `GMT+5:30`, `UTC-3`) at a wall clock, by the country (ISO 3166, lower
 * case) of the outlet where the abbreviation is shared. Null for what is no zone.
 */
export function offsetOf(name: string, clock: Clock, country: string | null): number | null {
  const folded = shortZone(name.toLowerCase().replaceAll(/[\s().]/gu, ''));
  const numeric = /^(?:gmt|utc)?([+−–-])(\d{1,2}):?(\d{2})?$/u.exec(folded);
  if (numeric) {
    const size = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    return size <= 14 * 60 ? (numeric[1] === '+' ? size : -size) : null;
  }
  const entry = ABBREVIATIONS[folded];
  if (entry === undefined) return null;
  const zone =
    typeof entry === 'string' ? entry : (entry.find(([place]) => place === country) ?? entry[0])?.[1];
  if (zone === undefined) return null;
  return /^[+-]/u.test(zone) ? Number(zone) : offsetInZone(zone, clock);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The offset of an IANA zone at a wall clock there, in minutes. */
export function offsetInZone(zone: string, clock: Clock): number {
  if (zone === 'UTC') return 0;
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-hc-h23', {
      timeZone: zone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formats.set(zone, format);
  }
  const wall = wallMinutes(clock);
  let offset = 0;
  // Twice: the first guess may lie on the other side of a change of clocks.
  for (let round = 0; round < 2; round += 1) {
    const parts = new Map(
      format.formatToParts(new Date((wall - offset) * 60_000)).map((part) => [part.type, Number(part.value)]),
    );
    const there = Math.round(
      Date.UTC(
        parts.get('year') ?? 0,
        (parts.get('month') ?? 1) - 1,
        parts.get('day') ?? 1,
        parts.get('hour') ?? 0,
        parts.get('minute') ?? 0,
      ) / 60_000,
    );
    offset = there - (wall - offset);
  }
  return offset;
}

/**
 * The offset in minutes at a wall clock in a country (ISO 3166), where the most of its zones share one; null for countries
 * of many zones, and where the browser does not tell zones of countries.
 */
export function offsetOfCountry(country: string, clock: Clock): number | null {
  const offsets = new Map<number, number>();
  const zones = zonesOf(country);
  for (const zone of zones) {
    const offset = offsetInZone(zone, clock);
    offsets.set(offset, (offsets.get(offset) ?? 0) + 1);
  }
  for (const [offset, count] of offsets) if (count > zones.length * 0.6) return offset;
  return null;
}

/** https://tc39.es/ecma402/#sec-Intl.Locale.prototype.getTimeZones */
function zonesOf(country: string): string[] {
  try {
    const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
      getTimeZones?: () => string[] | undefined;
      timeZones?: string[];
    };
    return locale.getTimeZones?.() ?? locale.timeZones ?? [];
  } catch {
    return [];
  }
}
