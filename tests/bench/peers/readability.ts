import { isProbablyReaderable, Readability } from '@mozilla/readability';

export function read(document: Document): ReturnType<Readability['parse']> {
  return new Readability(document.cloneNode(true) as Document).parse();
}

export function probably(document: Document): boolean {
  return isProbablyReaderable(document);
}
