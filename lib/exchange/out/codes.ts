import { codePath } from '@/lib/library/codebook';
import { SHADES, tagColour } from '@/lib/library/colours';
import type { Codebook, TagLook } from '@/lib/library/types';
import { type Markup, xml } from './markup';

/** Makes names for things: the same words always give the same GUID. */
export type GuidOf = (words: string) => Promise<string>;

/** A GUID out of a hash, in the form of a UUID of version 8 (RFC 9562, made of what the maker likes). */
export function guidMaker(hash: (text: string) => Promise<string>): GuidOf {
  return async (words) => {
    const hex = (await hash(`nutgraf:${words}`)).toLowerCase().replaceAll(/[^\da-f]/gu, '');
    const all = hex.padEnd(32, '0').slice(0, 32);
    return `${all.slice(0, 8)}-${all.slice(8, 12)}-8${all.slice(13, 16)}-9${all.slice(17, 20)}-${all.slice(20)}`;
  };
}

interface CodeNode {
  name: string;
  guid: string;
  /** `#RRGGBB`, of the tag or of the nearest above it that has a colour. */
  color: string | null;
  below: Map<string, CodeNode>;
  description?: string;
}

/** The code for passages that bear no tag of their own. */
export const HIGHLIGHT = 'Highlight';

/** The tree of codes that a set of tags makes, with the GUID of each tag. */
export class CodeTree {
  readonly #roots = new Map<string, CodeNode>();
  readonly #guidOf: GuidOf;
  readonly #looks: readonly TagLook[];

  constructor(guidOf: GuidOf, looks: readonly TagLook[] = []) {
    this.#guidOf = guidOf;
    this.#looks = looks;
  }

  /** Adds a tag with its ancestors; gives the GUID of its code. */
  async add(tag: string): Promise<string> {
    let level = this.#roots;
    let path = '';
    let guid = '';
    for (const name of tag.split('/')) {
      path = path === '' ? name.toLowerCase() : `${path}/${name.toLowerCase()}`;
      const known = level.get(name.toLowerCase());
      const colour = tagColour(path, this.#looks);
      const node = known ?? {
        name,
        guid: await this.#guidOf(`code:${path}`),
        color: colour && SHADES[colour].tint.toUpperCase(),
        below: new Map<string, CodeNode>(),
      };
      if (!known) level.set(name.toLowerCase(), node);
      ({ guid } = node);
      level = node.below;
    }
    return guid;
  }

  /** Adds the variables and codes of a codebook, with what it says of them. */
  async define(book: Codebook | null | undefined): Promise<void> {
    for (const variable of book?.variables ?? []) {
      await this.#describe(variable.name, variable.definition);
      for (const code of variable.codes)
        await this.#describe(
          codePath(variable, code),
          [code.definition, code.example && `Example: ${code.example}`].filter(Boolean).join('\n'),
        );
    }
  }

  async #describe(tag: string, description: string): Promise<void> {
    await this.add(tag);
    let level = this.#roots;
    let node: CodeNode | undefined;
    for (const name of tag.toLowerCase().split('/')) {
      node = level.get(name);
      level = node?.below ?? new Map();
    }
    if (node && description) node.description = description;
  }

  get size(): number {
    return this.#roots.size;
  }

  /** The `Codes` element; null where there is no code, since the schema asks for one at least. */
  markup(): Markup | null {
    return this.#roots.size > 0 ? xml('Codes', {}, codes(this.#roots)) : null;
  }
}

function codes(level: Map<string, CodeNode>): Markup[] {
  return [...level]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { name, guid, color, below, description }]) =>
      xml(
        'Code',
        { guid, name, isCodable: 'true', color },
        description && xml('Description', {}, description),
        codes(below),
      ),
    );
}
