import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Surface, until } from './drivers/types.ts';

/** Counts the rows of a table of the library. */
export const countOf = (table: string): string =>
  `new Promise((resolve, reject) => { const asked = indexedDB.open('nutgraf'); asked.onerror = reject; asked.onsuccess = () => { const counted = asked.result.transaction('${table}').objectStore('${table}').count(); counted.onsuccess = () => { asked.result.close(); resolve(counted.result); }; }; })`;

/** Whether a story of the library has a tag. */
const holdsTag = (tag: string): string =>
  `new Promise((resolve, reject) => { const asked = indexedDB.open('nutgraf'); asked.onerror = reject; asked.onsuccess = () => { const all = asked.result.transaction('stories').objectStore('stories').getAll(); all.onerror = reject; all.onsuccess = () => { asked.result.close(); resolve(all.result.some(({ tags }) => tags?.includes(${JSON.stringify(tag)}))); }; }; })`;

/** Writes a file of so many stories, as another service gives it; gives its path. */
export async function writePocket(folder: string, count: number): Promise<string> {
  const rows = Array.from(
    { length: count },
    (_, at) => `Story ${at},https://l.example/${at},1741770000,t${at % 7},unread`,
  );
  const file = join(folder, 'pocket.csv');
  await writeFile(file, `title,url,time_added,tags,status\n${rows.join('\n')}\n`);
  return file;
}

/** How it begins where something could not be changed for want of room. */
export const FULL = 'Not changed: the disk space for the library is full.';
/** What stands in a field. */
export const valueOf = (surface: Surface, selector: string): Promise<string> =>
  surface.evaluate<string>(`document.querySelector('${selector}').value`);

/**
 * Types tags until one is refused, which is in the field again: little may fit into what is left of the last block, and
 * the database makes room by putting itself in order.
 */
export async function refusedTag(surface: Surface, said: string, fill: () => Promise<void>): Promise<string> {
  for (let at = 0; at < 40; at += 1) {
    await fill();
    const tag = `tag ${said} ${at}`;
    await surface.click('.tag-input');
    await surface.type(tag);
    await surface.press('Enter');
    // A tag is shown at once; kept it is when the library holds it.
    const outcome = await until<string>(
      surface,
      `(async () => document.querySelector('${said}')?.innerText.includes('${FULL}') ? 'refused' : (await ${holdsTag(tag)}) && 'kept')()`,
    );
    if (outcome === 'kept') continue;
    await until(surface, `document.querySelector('.tag-input').value === '${tag}'`);
    return tag;
  }
  throw new Error('Every tag was kept on a full disk.');
}
