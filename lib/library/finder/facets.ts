import type { Facet } from '../types';
import { type Catalogue, FLAG } from './catalogue';

/** The values to filter by, with their counts, the most frequent first: tags (with ancestors), outlets, agencies. */
export interface Facets {
  tags: Facet[];
  hosts: Facet[];
  agencies: Facet[];
}

/** Counts what the given documents bear. Tags come in the order of their names. */
export function facetsOf(catalogue: Catalogue, documents: Iterable<number>): Facets {
  const hosts = new Map<number, number>();
  const agencies = new Map<number, number>();
  /** Most stories share their list of tags with others, so lists are counted first. */
  const lists = new Map<readonly number[], number>();
  const more = <K>(map: Map<K, number>, key: K): void => void map.set(key, (map.get(key) ?? 0) + 1);
  for (const at of documents) {
    more(hosts, catalogue.hosts[at] ?? 0);
    for (const agency of catalogue.agencies[at] ?? []) more(agencies, agency);
    const tags = catalogue.tags[at];
    if (tags && tags.length > 0) more(lists, tags);
  }
  const byCount = (facets: Facet[]): Facet[] =>
    facets.toSorted((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  return {
    tags: tagFacets(catalogue, lists),
    hosts: byCount(
      [...hosts].map(([host, count]) => {
        const value = catalogue.hostPool.values[host] ?? '';
        return { value, label: catalogue.names[host] ?? value, count };
      }),
    ),
    agencies: byCount(
      [...agencies].map(([agency, count]) => {
        const value = catalogue.agencyPool.values[agency] ?? '';
        return { value, label: value, count };
      }),
    ),
  };
}

function tagFacets(catalogue: Catalogue, lists: Map<readonly number[], number>): Facet[] {
  const tags = new Map<string, Facet>();
  for (const [list, count] of lists) {
    const labels = new Map<string, string>();
    for (const tag of list) {
      const parts = (catalogue.tagPool.values[tag] ?? '').split('/');
      for (let length = 1; length <= parts.length; length += 1) {
        const label = parts.slice(0, length).join('/');
        const value = label.toLowerCase();
        if (!labels.has(value)) labels.set(value, label);
      }
    }
    for (const [value, label] of labels) {
      const known = tags.get(value);
      if (known) known.count += count;
      else tags.set(value, { value, label, count });
    }
  }
  return [...tags.values()].toSorted((a, b) => (a.value < b.value ? -1 : 1));
}

/** A tag in use, with how many stories bear it. */
export interface TagCount {
  tag: string;
  folded: string;
  count: number;
}

/** The tags in use, each once without regard to case, the most used first. */
export function tagCounts(catalogue: Catalogue): TagCount[] {
  const counts = new Map<number, number>();
  for (const at of catalogue.order()) {
    if ((catalogue.flags[at] ?? 0) & FLAG.trash) continue;
    for (const number of catalogue.tags[at] ?? []) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const byName = new Map<string, TagCount>();
  for (const [number, count] of counts) {
    const tag = catalogue.tagPool.values[number] ?? '';
    const folded = tag.toLowerCase();
    const known = byName.get(folded);
    if (known) known.count += count;
    else byName.set(folded, { tag, folded, count });
  }
  return [...byName.values()].toSorted((a, b) => b.count - a.count || (a.folded < b.folded ? -1 : 1));
}

/** Tags that complete what was typed: any part or word may begin with it; those that begin with it come first. */
export function completions(tags: readonly TagCount[], prefix: string, limit: number): string[] {
  const typed = prefix.trim().toLowerCase();
  const first: string[] = [];
  const inside: string[] = [];
  for (const { tag, folded } of tags) {
    if (first.length >= limit) break;
    if (folded.startsWith(typed)) first.push(tag);
    else if (inside.length < limit && (folded.includes(`/${typed}`) || folded.includes(` ${typed}`)))
      inside.push(tag);
  }
  return [...first, ...inside].slice(0, limit);
}
