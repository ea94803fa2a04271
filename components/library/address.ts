import type { LibraryView } from './types';

/** The address of a view inside the page, so that it can be opened, reloaded and gone back to. */
export function hashOf(view: LibraryView): string {
  if (view.name === 'story')
    return `#/story/${encodeURIComponent(view.id)}${view.version ? `/${view.version}` : view.at ? `/${view.at}` : ''}`;
  if (view.name === 'open') return `#/open/${encodeURIComponent(view.id)}`;
  if (view.name === 'changes')
    return `#/changes/${encodeURIComponent(view.id)}${view.from && view.to ? `/${view.from}/${view.to}` : ''}`;
  if (view.name === 'copies')
    return `#/copies/${[view.id, view.first, view.second].map(encodeURIComponent).join('/')}`;
  return view.name === 'list' ? '#/' : `#/${view.name}`;
}

const PLAIN = ['trash', 'feeds', 'tags', 'pictures', 'codebook', 'settings', 'welcome'] as const;
const isPlain = (name: string | undefined): name is (typeof PLAIN)[number] =>
  PLAIN.some((each) => each === name);

/** The view of an address; the list for anything unknown. */
export function viewOf(hash: string): LibraryView {
  const [name, id, version, later] = hash.replace(/^#\/?/u, '').split('/');
  if (name === 'story' && id)
    return {
      name,
      id: decodeURIComponent(id),
      ...(Number(version) > 0 ? { version: Number(version) } : {}),
      ...(version === 'highlights' || version === 'note' ? { at: version } : {}),
    };
  if (name === 'open' && id) return { name, id: decodeURIComponent(id) };
  if (name === 'changes' && id)
    return {
      name,
      id: decodeURIComponent(id),
      ...(Number(version) > 0 && Number(later) > 0 ? { from: Number(version), to: Number(later) } : {}),
    };
  if (name === 'copies' && id && version && later) {
    const [own = '', first = '', second = ''] = [id, version, later].map(decodeURIComponent);
    return { name, id: own, first, second };
  }
  return isPlain(name) ? { name } : { name: 'list' };
}
