import { type Surface, until } from './drivers/types.ts';

/** Counts the rows of a table of the library. */
export const countOf = (table: string): string =>
  `new Promise((resolve, reject) => { const asked = indexedDB.open('nutgraf'); asked.onerror = reject; asked.onsuccess = () => { const counted = asked.result.transaction('${table}').objectStore('${table}').count(); counted.onsuccess = () => { asked.result.close(); resolve(counted.result); }; }; })`;

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
    const outcome = await until<string>(
      surface,
      `document.querySelector('${said}')?.innerText.includes('${FULL}') ? 'refused' : document.querySelector('.tag-input').value === '' && document.querySelector('.tag-box').innerText.includes('${tag}') && 'kept'`,
    );
    // A tag that is shown at once is kept only when it stays.
    if (outcome === 'kept') await new Promise((resolve) => setTimeout(resolve, 300));
    const refused = `document.querySelector('${said}')?.innerText.includes('${FULL}')`;
    if (!(await surface.evaluate<boolean>(refused))) continue;
    await until(surface, `document.querySelector('.tag-input').value === '${tag}'`);
    return tag;
  }
  throw new Error('Every tag was kept on a full disk.');
}
