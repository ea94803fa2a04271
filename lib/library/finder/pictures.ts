import type { Facet } from '../types';
import { type Course, countInto, courseOf } from './bins';
import { type Catalogue, FLAG } from './catalogue';
import { facetsOf } from './facets';
import { DAY, localDay } from './ranges';

export type { BinUnit, Course } from './bins';

/** The most frequent values of a kind, and what is left of it. */
export interface Ranking {
  top: Facet[];
  /** How many other values there are, and how many stories bear one of them. */
  others: { values: number; stories: number };
}

/** What the course of time goes by: the day of publication in the outlet's zone, or the reader's day of saving. */
export type By = 'published' | 'saved';

/** Everything that the pictures of a library show, counted. */
export interface Pictures {
  total: number;
  /** Looking through the texts for a phrase was broken off: there may be more. */
  partial: boolean;
  unknown: string[];
  published: Course | null;
  /** Stories whose page names no day. */
  undated: number;
  saved: Course | null;
  outlets: Ranking;
  agencies: Ranking;
  /** Stories that declare no agency. */
  noAgency: number;
  /** The tags that most stories bear, as they are written, each along the two courses of time. */
  tags: (Facet & Record<By, number[]>)[];
  otherTags: number;
  /** How many stories have one version, two, …; the last number is of that many and more. Links have none. */
  versions: number[];
  /**
   * The outlets with most changed stories, by the share that changed, and how many of these bear no correction or
   * clarification.
   */
  changed: (Facet & { stories: number; uncorrected: number })[];
}

/** So many outlets, agencies and tags are named. */
const TOP_OUTLETS = 12;
const TOP_AGENCIES = 10;
const TOP_TAGS = 6;
/** Stories with so many versions and more are counted together. */
export const MOST_VERSIONS = 6;
const TOP_CHANGED = 10;

/** Counts the given documents for the pictures; tags below `tag` alone where one is asked for. */
export function picturesOf(
  catalogue: Catalogue,
  documents: readonly number[],
  tag?: string,
): Omit<Pictures, 'partial' | 'unknown'> {
  const flags = (at: number): number => catalogue.flags[at] ?? 0;
  const said = (at: number): number => (catalogue.said[at] ?? 0) / DAY;
  const dated = documents.filter((at) => (flags(at) & FLAG.undated) === 0);
  const published = courseOf(dated.map(said));
  const savedDays = documents.map((at) => localDay(catalogue.saved[at] ?? 0));
  const saved = courseOf(savedDays);
  const { hosts, agencies } = facetsOf(catalogue, documents);
  return {
    total: documents.length,
    published,
    undated: documents.length - dated.length,
    saved,
    outlets: ranking(hosts, TOP_OUTLETS, (rest) => rest.reduce((sum, { count }) => sum + count, 0)),
    agencies: ranking(agencies, TOP_AGENCIES, (rest) => {
      // A story may credit several agencies; among the others it counts once.
      const others = new Set(rest.map(({ value }) => catalogue.agencyPool.find(value)));
      return count(documents, (at) => (catalogue.agencies[at] ?? []).some((each) => others.has(each)));
    }),
    noAgency: count(documents, (at) => (catalogue.agencies[at] ?? []).length === 0),
    ...tagCourses(catalogue, documents, { published, saved }, savedDays, tag),
    versions: versionCounts(catalogue, documents),
    changed: changedOutlets(catalogue, documents, hosts),
  };
}

const count = (documents: readonly number[], test: (at: number) => boolean): number =>
  documents.reduce((sum, at) => sum + (test(at) ? 1 : 0), 0);

/** The first of a list, unless what is left of it is one value alone: that is named too. */
function ranking(facets: Facet[], most: number, storiesOf: (rest: Facet[]) => number): Ranking {
  const shown = facets.length === most + 1 ? most + 1 : most;
  const rest = facets.slice(shown);
  return {
    top: facets.slice(0, shown),
    others: { values: rest.length, stories: rest.length > 0 ? storiesOf(rest) : 0 },
  };
}

function tagCourses(
  catalogue: Catalogue,
  documents: readonly number[],
  courses: Record<By, Course | null>,
  savedDays: readonly number[],
  below?: string,
): Pick<Pictures, 'tags' | 'otherTags'> {
  /** The tags of the pool that are one without regard to case. */
  const names = new Map<string, { label: string; count: number }>();
  const folded = catalogue.tagPool.values.map((value) => value.toLowerCase());
  const prefix = below === undefined ? '' : `${below.toLowerCase()}/`;
  for (const at of documents)
    for (const number of new Set(catalogue.tags[at])) {
      const name = folded[number] ?? '';
      if (!name.startsWith(prefix)) continue;
      const known = names.get(name);
      if (known) known.count += 1;
      else names.set(name, { label: catalogue.tagPool.values[number] ?? '', count: 1 });
    }
  const ranked = [...names]
    .map(([value, { label, count }]) => ({ value, label, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  const edges = (by: By): number[] => (courses[by]?.edges ?? []).map((edge) => Date.parse(edge) / DAY);
  const along = { published: edges('published'), saved: edges('saved') };
  const tags = ranked.slice(0, TOP_TAGS).map((facet) => {
    const published: number[] = [];
    const saved: number[] = [];
    const fits = folded.map((name) => name === facet.value);
    for (const [place, at] of documents.entries()) {
      if (!(catalogue.tags[at] ?? []).some((number) => fits[number] === true)) continue;
      if (((catalogue.flags[at] ?? 0) & FLAG.undated) === 0) published.push((catalogue.said[at] ?? 0) / DAY);
      saved.push(savedDays[place] ?? 0);
    }
    return {
      ...facet,
      published: along.published.length > 0 ? countInto(published, along.published) : [],
      saved: along.saved.length > 0 ? countInto(saved, along.saved) : [],
    };
  });
  return { tags, otherTags: ranked.length - tags.length };
}

function versionCounts(catalogue: Catalogue, documents: readonly number[]): number[] {
  const counts: number[] = Array.from({ length: MOST_VERSIONS }, () => 0);
  for (const at of documents) {
    const versions = Math.min(catalogue.versions[at] ?? 0, MOST_VERSIONS);
    if (versions > 0) counts[versions - 1] = (counts[versions - 1] ?? 0) + 1;
  }
  return counts;
}

function changedOutlets(
  catalogue: Catalogue,
  documents: readonly number[],
  hosts: readonly Facet[],
): Pictures['changed'] {
  const changed = new Map<string, { count: number; uncorrected: number }>();
  for (const at of documents) {
    const flags = catalogue.flags[at] ?? 0;
    if ((flags & FLAG.changed) === 0) continue;
    const host = catalogue.hostPool.values[catalogue.hosts[at] ?? 0] ?? '';
    const known = changed.get(host) ?? { count: 0, uncorrected: 0 };
    known.count += 1;
    if ((flags & FLAG.correction) === 0) known.uncorrected += 1;
    changed.set(host, known);
  }
  return hosts
    .flatMap(({ value, label, count: stories }) => {
      const found = changed.get(value);
      return found ? [{ value, label, stories, ...found }] : [];
    })
    .toSorted((a, b) => b.count - a.count)
    .slice(0, TOP_CHANGED)
    .toSorted((a, b) => b.count / b.stories - a.count / a.stories);
}
