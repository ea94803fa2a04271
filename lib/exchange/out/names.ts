/** An author as citation formats know them: a person in two parts, or a name that is one. */
export type Author = { family: string; given: string } | { literal: string };

const PARTICLES = new Set(
  'af al bin ibn da das de degli dei del della den der des di do dos du el la le les ten ter van vom von y zu zum zur'.split(
    ' ',
  ),
);
/** Words of desks, agencies and bylines that name no person. */
const NO_PERSON =
  /\b(?:staff|desk|team|editors?|editorial|board|newsroom|bureau|agency|agencies|press|news|reporters?|correspondents?|service|redaktion|redacci[oó]n|r[eé]daction|redazione|agenturen|agences|agencia|associated|media|times|post|magazine|network|and|und|et|with|for)\b/iu;

/**
 * Splits a printed name for formats that ask for a family name. Desks, agencies, names of one word or of many, and
 * names in scripts that write the family name first stay whole, since a wrong split would be worse than none.
 */
export function authorOf(name: string, agencies: readonly string[] = []): Author {
  const words = name.trim().split(/\s+/u);
  const whole =
    words.length < 2 ||
    words.length > 5 ||
    /[\d@/&,()]/u.test(name) ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(name) ||
    NO_PERSON.test(name) ||
    agencies.some((agency) => agency.toLowerCase() === name.toLowerCase());
  if (whole) return { literal: name };
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has((words[from - 1] ?? '').toLowerCase())) from -= 1;
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') };
}
