import type { Detection } from '@/lib/article';

/** The attributes that readers ask for; a snapshot has no others. */
export const ATTRIBUTES = [
  'alt',
  'aria-controls',
  'aria-hidden',
  'aria-label',
  'aria-level',
  'cite',
  'class',
  'content',
  'contenteditable',
  'data-balloon',
  'data-bs-content',
  'data-bs-title',
  'data-component',
  'data-datetime',
  'data-image',
  'data-instgrm-permalink',
  'data-lazy',
  'data-lazy-src',
  'data-original',
  'data-original-title',
  'data-src',
  'data-srcset',
  'data-testid',
  'data-tippy-content',
  'data-title',
  'data-tooltip',
  'data-url',
  'datetime',
  'height',
  'hidden',
  'href',
  'id',
  'itemprop',
  'itemscope',
  'itemtype',
  'lang',
  'name',
  'open',
  'property',
  'rel',
  'role',
  'src',
  'srcset',
  'style',
  'title',
  'type',
  'width',
  'xml:lang',
] as const;

/** The name of an attribute that a snapshot keeps. */
export type AttributeName = (typeof ATTRIBUTES)[number];

/** A text, or an element: its lower-case name, the names and values of its attributes in turn, and what is inside. */
export type SnapshotNode = string | SnapshotElement;
export type SnapshotElement = [tag: string, attributes: string[], children: SnapshotNode[]];

/** A page at one moment, as plain data: what readers need of its elements, and what detection says of it. */
export interface PageSnapshot {
  url: string;
  detection: Detection;
  root: SnapshotElement;
}
