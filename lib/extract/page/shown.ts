/**
 * The nodes that an element shows, in their order: a component shows its own tree, if scripts may see it, and what is
 * given to it stands where its slots are (https://dom.spec.whatwg.org/#concept-flat-tree).
 */
export function shownIn(element: Element): Iterable<Node> {
  if ('assignedNodes' in element) {
    const given = (element as HTMLSlotElement).assignedNodes();
    if (given.length > 0) return given;
  }
  return ((element.localName.includes('-') && element.shadowRoot) || element).childNodes;
}
