const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|OL|P|PRE|SECTION|TABLE|TBODY|TD|TH|TR|UL)$/u;
const SILENT = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/u;

/** The text of a peer's HTML, with a break at every block, so that words of neighbours do not run together. */
export function textOf(document: Document, html: string): string {
  const holder = document.implementation.createHTMLDocument('');
  holder.body.innerHTML = html;
  return textWithin(holder.body);
}

function textWithin(node: Node): string {
  if (node.nodeType === 3) return node.textContent ?? '';
  if (node.nodeType !== 1 || SILENT.test((node as Element).tagName)) return '';
  const text = [...node.childNodes].map(textWithin).join('');
  return BLOCK.test((node as Element).tagName) ? `\n${text}\n` : text;
}
