import Defuddle from 'defuddle';

export { textOf } from './text.ts';

/** Defuddle changes the document that it reads, so it gets a copy, too. */
export function read(document: Document): ReturnType<Defuddle['parse']> {
  return new Defuddle(document.cloneNode(true) as Document, { url: document.URL }).parse();
}
