import type { Byline } from '@/lib/article';
import { visibleEvidence } from '../evidence';
import type { Headline } from '../headline';
import { type Line, type PageReading, Zone } from '../reading/types';
import { absolute } from '../structured';
import { countryOf } from '../timestamps/country';
import { fold } from '../text';
import { type DeclaredAuthor, declaredAuthors, type Houses, housesOf, isHouse } from './declared';
import { isDesk, isParticle, isPerson, sameName } from './names';
import type { ParsedName } from './parse';
import { findLateUnits } from './late';
import type { SlotHints } from './score';
import { findUnits, type Unit } from './slot';
import { globalPattern } from '../pattern';

/** The bylines, and the lines that they stand in (credits are read from these too). */
export interface Bylines {
  bylines: Byline[];
  lines: Line[];
}

const MOST = 12;

/**
 * Reads who wrote the story: what is printed in the byline, supported by what is declared. A publisher given as its
 * own author is not believed unless it is printed behind a "By"; who checked, edited or took pictures is no author; an
 * agency that stands in the byline is a byline of its own.
 */
export function readBylines(page: PageReading, headline: Headline, siteName: string | null): Bylines {
  const houses = housesOf(page, siteName);
  const declared = declaredAuthors(page, houses);
  const hints: SlotHints = {
    dates: { lang: page.lang ?? 'en', country: countryOf(page), now: page.now },
    declared: declared.map((each) => each.name),
    sections: sectionsOf(page),
    isCommon: commonWords(page),
  };
  const units = withoutDoubtful(findUnits(page, headline, hints), declared);
  const bylines: Byline[] = [];
  const add = (byline: Byline): void => {
    if (bylines.length < MOST && !bylines.some((known) => sameName(known.name, byline.name)))
      bylines.push(byline);
  };
  for (const unit of units)
    for (const name of unit.names)
      if (isBelieved(name, unit, houses, declared)) add(printedByline(page, unit, name));
  if (bylines.length === 0 && declared.every((each) => each.handle)) {
    const late = findLateUnits(page, headline, hints);
    units.push(...late);
    for (const unit of late)
      for (const name of unit.names)
        if (isBelieved(name, unit, houses, [])) add(printedByline(page, unit, name));
  }
  // Declared names complete a byline that the page prints in part or not at all.
  if (bylines.every((each) => declared.some((one) => sameName(one.name, each.name))))
    for (const { handle, agency: _agency, ...each } of declared)
      if (!handle || isPrinted(page, each.name, headline)) add(each);
  return { bylines, lines: units.flatMap((unit) => unit.lines) };
}

/** Beside a byline that is announced or declared, a name that only stands near the date is a topic's. */
function withoutDoubtful(units: Unit[], declared: DeclaredAuthor[]): Unit[] {
  const isSure = (unit: Unit): boolean =>
    unit.names.some((name) => name.lead || declared.some((one) => sameName(one.name, name.name)));
  // A desk that is not announced says less than a person that is declared.
  const isDeskAlone = (unit: Unit): boolean =>
    !isSure(unit) &&
    declared.some((one) => isPerson(one.name)) &&
    unit.names.every(({ name }) => isDesk(name));
  units = units.filter((unit) => !isDeskAlone(unit));
  return units.some(isSure) ? units.filter((unit) => isSure(unit) || unit.score >= 1.2) : units;
}

function isBelieved(name: ParsedName, unit: Unit, houses: Houses, declared: DeclaredAuthor[]): boolean {
  return (
    !isHouse(name.name, houses) || ((name.lead || unit.score >= 1.4) && declared.every((each) => each.agency))
  );
}

function printedByline(page: PageReading, unit: Unit, { name, role: said }: ParsedName): Byline {
  const line = unit.lines.find((each) => each.text.includes(name)) ?? unit.lines[0];
  const start = line.text.indexOf(name);
  const link = line.links.find((one) => line.text.slice(one.start, one.end).includes(name));
  // Words behind a name that lead elsewhere are a section: "Ada Roe, Books".
  const role = line.links.some((one) => one !== link && line.text.slice(one.start, one.end).trim() === said)
    ? null
    : said;
  const url = absolute(link?.element.getAttribute('href') ?? null, page.base);
  return {
    name,
    ...(role ? { role } : {}),
    ...(url ? { url } : {}),
    evidence:
      start < 0 ? visibleEvidence(page, line) : visibleEvidence(page, line, start, start + name.length),
  };
}

/** An account's name is a byline only where the page shows it. */
function isPrinted(page: PageReading, name: string, headline: Headline): boolean {
  const origin = headline.line?.index ?? 0;
  return page.lines
    .slice(Math.max(0, origin - 8), origin + 30)
    .some((line) => !line.hidden && line.text.length < 80 && fold(line.text).includes(fold(name)));
}

/** What the page's navigation, breadcrumbs and section metas call sections: capitals do not make these people. */
function sectionsOf(page: PageReading): Set<string> {
  const sections = new Set<string>();
  for (const line of page.lines) {
    if (!(line.zone & (Zone.nav | Zone.tags)) || line.text.length > 200) continue;
    if (line.text.length < 50) sections.add(fold(line.text));
    for (const link of line.links) sections.add(fold(line.text.slice(link.start, link.end)));
  }
  const declared = [
    page.structured.article?.node['articleSection'],
    ...page.structured.metas
      .filter((meta) => /section|tag|keyword/u.test(meta.name))
      .map((meta) => meta.content),
  ].flat();
  for (const each of declared)
    if (typeof each === 'string') for (const part of each.split(',')) sections.add(fold(part));
  return sections;
}

/** Tells whether a word of some names also stands on the page in lower case; the words are collected when first asked. */
function commonWords(page: PageReading): SlotHints['isCommon'] {
  let words: Set<string> | undefined;
  return (names) => {
    if (!words) {
      words = new Set();
      for (const line of page.lines.slice(0, 400))
        if (!line.hidden && line.text.length > 80)
          for (const [word] of line.text.matchAll(globalPattern`(?<!\p{L})\p{Ll}{3,}(?!\p{L})`))
            words.add(word);
    }
    return names.some((each) =>
      each.name.split(/[\s-]+/u).some((word) => words?.has(word.toLowerCase()) && !isParticle(word)),
    );
  };
}
