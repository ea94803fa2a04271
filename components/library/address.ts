import type { LibraryView } from './types';

/** The address of a view inside the page, so that it can be opened, reloaded and gone back to. */
export function hashOf(view: LibraryView): string {
  if (view.name === 'story')
    return `#/story/${encodeURIComponent(view.id)}${view.version ? `/${view.version}` : ''}`;
  return view.name === 'list' ? '#/' : `#/${view.name}`;
}

/** The view of an address; the list for anything unknown. */
export function viewOf(hash: string): LibraryView {
  const [name, id, version] = hash.replace(/^#\/?/u, '').split('/');
  if (name === 'story' && id)
    return { name, id: decodeURIComponent(id), ...(Number(version) > 0 ? { version: Number(version) } : {}) };
  return name === 'trash' || name === 'feeds' || name === 'settings' || name === 'welcome'
    ? { name }
    : { name: 'list' };
}
