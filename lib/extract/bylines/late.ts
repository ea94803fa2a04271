import type { Headline } from '../headline';
import { isProse, type Line, type PageReading, Zone } from '../reading';
import { findDates } from '../timestamps/parse';
import { isPerson } from './names';
import { type ParsedName, parseByline } from './parse';
import type { SlotHints } from './score';
import type { Unit } from './slot';
import { globalPattern, pattern } from '../pattern';

const AWAY = Zone.nav | Zone.comments | Zone.consent | Zone.caption | Zone.offer;
const NAME_BOX =
  /(?:author|byline|autor|auteur)[a-z]*[-_ ]{0,2}(?:[a-z]+[-_]{1,2})?(?:name|title|link)(?=[^a-z]|$)/u;

/**
 * Looks for who wrote where stories without a byline under their headline say it: a paragraph of a name alone before
 * the text, "Written by" behind it, or the box about the author where the page has but one.
 */
export function findLateUnits(page: PageReading, headline: Headline, hints: SlotHints): Unit[] {
  return (
    firstParagraph(page, headline, hints) ?? announced(page, headline, hints) ?? authorBox(page, hints) ?? []
  );
}

function firstParagraph(page: PageReading, headline: Headline, hints: SlotHints): Unit[] | null {
  const origin = headline.line?.index ?? 0;
  for (const line of page.lines.slice(origin + 1, origin + 16)) {
    if (line.hidden || line.zone & AWAY) continue;
    if (isProse(line) && line.size > 140) return null;
    const next = page.lines[line.index + 1];
    if (line.box.tag !== 'p' || line.heading > 0 || line.text.length > 70 || !next || !isProse(next))
      continue;
    const names = parseByline(line.text, { lang: page.lang });
    const rest = names
      .reduce((text, each) => text.replace(each.name, ''), line.text)
      .replaceAll(globalPattern`[^\p{L}]`, '');
    if (
      rest === '' &&
      names.length > 0 &&
      names.every(({ name }) => isPerson(name)) &&
      !hints.isCommon(names)
    )
      return [{ lines: [line], names, score: 1 }];
  }
  return null;
}

/** "Written by Ada Roe" in a short line of its own behind the text. */
function announced(page: PageReading, headline: Headline, hints: SlotHints): Unit[] | null {
  const origin = headline.line?.index ?? 0;
  const last = page.lines.findLastIndex((line) => isProse(line) && line.size > 140 && !(line.zone & AWAY));
  for (const line of page.lines.slice(Math.max(origin, last - 6))) {
    if (line.hidden || line.zone & AWAY || line.zone & Zone.list || line.text.length > 110) continue;
    if (line.zone & Zone.footer && !(line.zone & Zone.main)) continue;
    const names = announcedNames(line, page, hints);
    if (names.length > 0) return [{ lines: [line], names, score: 1 }];
  }
  return null;
}

function announcedNames(line: Line, page: PageReading, hints: SlotHints): ParsedName[] {
  // "Posted by Ada · In: Bread": the first part alone is hers.
  const [text = ''] = line.text.split(/[·|•]/u);
  return parseByline(text, { lang: page.lang, dates: findDates(text, hints.dates) }).filter(
    (each) => each.lead && !each.agency && (isPerson(each.name) || pattern`^\p{Lu}\p{Ll}+$`.test(each.name)),
  );
}

function authorBox(page: PageReading, hints: SlotHints): Unit[] | null {
  let found: Unit | null = null;
  for (const line of page.lines) {
    if (line.zone & (Zone.comments | Zone.nav) || line.text.length > 60 || !NAME_BOX.test(line.box.names))
      continue;
    const [name, ...more] = parseByline(line.text, { lang: page.lang });
    if (!name || more.length > 0 || hints.sections.has(name.name.toLowerCase())) continue;
    if (found && found.names[0]?.name !== name.name) return null;
    found ??= { lines: [line], names: [name], score: 1 };
  }
  return found ? [found] : null;
}
