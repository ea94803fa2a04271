import type { Facet } from '@/lib/library';

/** A tag with the tags that are nested in it. */
export interface TagNode {
  facet: Facet;
  /** The last part of the tag. */
  name: string;
  below: TagNode[];
}

/** Nests tags by their parts, in the language's order of names; a tag whose ancestors are missing stands at the top. */
export function treeOf(tags: Facet[], locale: string): TagNode[] {
  const nodes = new Map<string, TagNode>(
    tags.map((facet) => [
      facet.value,
      { facet, name: facet.label.split('/').at(-1) ?? facet.label, below: [] },
    ]),
  );
  const top: TagNode[] = [];
  const { compare } = new Intl.Collator(locale, { numeric: true });
  for (const node of nodes.values()) {
    const parent = nodes.get(node.facet.value.split('/').slice(0, -1).join('/'));
    if (!parent) node.name = node.facet.label;
    (parent?.below ?? top).push(node);
  }
  const ordered = (siblings: TagNode[]): void => {
    siblings.sort((a, b) => compare(a.name, b.name));
    for (const { below } of siblings) ordered(below);
  };
  ordered(top);
  return top;
}
