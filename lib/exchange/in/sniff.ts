import { csvRecords } from './csv';
import { tableFormat } from './tables';
import type { InFormat } from './types';

/** Tells what a file is from its first bytes and words; its name is not looked at. Null where it is nothing that is read. */
export async function sniff(bytes: Uint8Array, text: string): Promise<InFormat | null> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)) return 'zip';
  // Nothing that is read has zero bytes, but UTF-16, which was decoded, has them no more.
  if (text.slice(0, 4096).includes('\u0000')) return null;
  const head = text.replace(/^\uFEFF/u, '').trimStart();
  if (head.startsWith('{') || head.startsWith('[')) return json(head);
  if (/^TY {2}- /mu.test(head.slice(0, 2000))) return 'ris';
  if (head.startsWith('<')) return markup(head);
  return table(head);
}

function json(head: string): InFormat | null {
  if (/^\{\s*"format"\s*:\s*"nutgraf-backup"/u.test(head)) return 'backup';
  // Names of members; inside a string the quotes would be escaped.
  const names = new Set([...head.matchAll(/(?<!\\)"([\w-]{1,40})"\s*:/gu)].map((match) => match[1]));
  const has = (...all: string[]): boolean => all.every((name) => names.has(name));
  if (head.startsWith('{'))
    return /^\{[\s\S]*"bookmarks"\s*:/u.test(head) && has('content', 'createdAt') ? 'karakeep' : null;
  if (has('slug', 'url', 'savedAt')) return 'omnivore';
  if (has('url') && (has('is_archived') || has('domain_name') || has('hashed_url'))) return 'wallabag';
  if (has('type') && (has('issued') || has('container-title') || has('URL') || has('accessed'))) return 'csl';
  return null;
}

function markup(head: string): InFormat | null {
  const start = head.slice(0, 4096);
  if (/^<!doctype\s+netscape-bookmark-file/iu.test(start)) return 'bookmarks';
  if (/<title>\s*Pocket Export\s*<\/title>/iu.test(start)) return 'pocket-html';
  if (/^<\?xml/iu.test(start) && !/<html[\s>]/iu.test(head)) return null;
  if (/^<dl>|<dt><a\s[^>]{0,500}add_date=/iu.test(start)) return 'bookmarks';
  return /<(?:!doctype\s+html|html|head|body|meta|title|article|div|p)[\s>]/iu.test(head) ? 'page' : null;
}

async function table(head: string): Promise<InFormat | null> {
  async function* once(): AsyncGenerator<string> {
    yield head;
  }
  for await (const record of csvRecords(once()))
    return 'fields' in record ? tableFormat(record.fields) : null;
  return null;
}
