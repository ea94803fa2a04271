import { pattern } from '../pattern';

/** Small words that lead to or follow a time and say nothing of the half of the day. */
const PLAIN =
  /(?:^|\s)(?:uhr|kl|klo|ore|ora|om|um|at|a|à|as|às|las|les|ob|o|u|v|в|о|kell|godz|saat|pukul|jam|lúc|alle|h|hs|hrs|น|in|on|by|på|den|de|y|ч|г|год)\.?[,:]?$/u;

const known = new Map<string, Map<string, Set<number>>>();

/** The names of the parts of the day in a language, each with the hours that it stands for, from `Intl`; made once and kept. */
function periodsOf(lang: string): Map<string, Set<number>> {
  let names = known.get(lang);
  if (names) return names;
  known.set(lang, (names = new Map()));
  for (const options of [
    { hour: 'numeric', hour12: true },
    { hour: 'numeric', hour12: true, dayPeriod: 'short' },
    { hour: 'numeric', hour12: true, dayPeriod: 'long' },
  ] satisfies Intl.DateTimeFormatOptions[]) {
    let format: Intl.DateTimeFormat;
    try {
      format = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
    } catch {
      return names;
    }
    for (let hour = 0; hour < 24; hour += 1) {
      const part = format.formatToParts(Date.UTC(2025, 0, 1, hour)).find(({ type }) => type === 'dayPeriod');
      const name = part?.value.toLowerCase().replaceAll(/\s+/gu, ' ');
      if (name) names.set(name, (names.get(name) ?? new Set()).add(hour));
    }
  }
  return names;
}

/**
 * The hour of 24 for a printed one up to 12, by a word for a part of the day beside it ("দুপুর ২:৩০", "2:30 CH"); the
 * words come in lower case. Null where no such word stands there.
 */
export function hourByPeriod(hour: number, before: string, after: string, lang: string): number | null {
  const lead = before.slice(-24).trimEnd();
  const tail = after.slice(0, 24).trimStart();
  const word = pattern`[\p{L}\p{M}.]$`.test(lead) && !PLAIN.test(lead);
  if (/^en\b/iu.test(lang) || (!word && !pattern`^\p{L}`.test(tail))) return null;
  for (const [name, hours] of periodsOf(lang)) {
    const stands =
      (lead.endsWith(name) && !pattern`\p{L}$`.test(lead.slice(0, -name.length))) ||
      (tail.startsWith(name) && !pattern`^\p{L}`.test(tail.slice(name.length)));
    if (!stands) continue;
    const [am, pm] = [hour % 12, (hour % 12) + 12];
    // A night has hours of both halves.
    if (hours.has(am) && hours.has(pm)) return hour >= 6 && hour < 12 ? pm : am;
    if (hours.has(am) !== hours.has(pm)) return hours.has(am) ? am : pm;
    return Math.min(...hours) >= 12 ? pm : am;
  }
  return null;
}
