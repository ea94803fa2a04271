/**
 * A property of the DOM as its interface has it: a page's form hides such names behind its fields (`<input
 * name="childNodes">`), a page behind its pictures (`<img name="title">`;
 * https://html.spec.whatwg.org/#dom-document-nameditem).
 */
export function ownOf<Thing extends object, Name extends keyof Thing>(thing: Thing, name: Name): Thing[Name] {
  const prototype = Object.getPrototypeOf(thing) as Thing;
  return Reflect.get(prototype, name, thing);
}

/** Whether an element is a form, the one kind whose properties a page can hide. */
export function isForm({ localName }: Element): boolean {
  return localName === 'form' || typeof localName !== 'string';
}
