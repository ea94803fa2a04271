import { isProbablyReaderable, Readability } from '@mozilla/readability';

export { textOf } from './text.ts';

/** Readability works on a copy, as its documentation asks; making it is part of its cost. */
export function read(document: Document): ReturnType<Readability['parse']> {
  return new Readability(document.cloneNode(true) as Document).parse();
}

export function probably(document: Document): boolean {
  return isProbablyReaderable(document);
}
