import type { PageElement } from '../page/element';

/** A node of JSON-LD or an item of microdata: names to values, as they stand. */
export type DataNode = { [name: string]: DataValue };
export type DataValue = string | number | boolean | null | DataNode | DataValue[];

/** A node with its place, for evidence. */
export interface PlacedNode {
  source: 'json-ld' | 'microdata';
  /** Such as `json-ld/0/@graph/2`. */
  path: string;
  /** Schema.org type names, without address. */
  types: string[];
  node: DataNode;
  /** The element that carries microdata. */
  element?: PageElement;
}

export interface Meta {
  /** Lower-case name, property or itemprop. */
  name: string;
  content: string;
}

/** What the page declares about itself. */
export interface StructuredData {
  nodes: PlacedNode[];
  metas: Meta[];
  /** The node of the story itself, null when none is declared. */
  article: PlacedNode | null;
  /** Absolute. */
  canonical: string | null;
  title: string | null;
}
