import Defuddle from 'defuddle';

export function read(document: Document): { title: string; author: string; published: string; text: string } {
  const copy = document.cloneNode(true) as Document;
  const result = new Defuddle(copy, { url: document.URL }).parse();
  const holder = document.implementation.createHTMLDocument('');
  holder.body.innerHTML = result.content;
  return {
    title: result.title,
    author: result.author,
    published: result.published,
    text: textOf(holder.body),
  };
}

/** Text with a break after every block, so that words of neighbours do not run together. */
function textOf(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === 3) text += node.textContent ?? '';
    else if (node.nodeType === 1)
      text += `${textOf(node as Element)}${/^(?:P|DIV|H\d|LI|UL|OL|BLOCKQUOTE|SECTION|TR|BR)$/u.test((node as Element).tagName) ? '\n' : ''}`;
  }
  return text;
}
