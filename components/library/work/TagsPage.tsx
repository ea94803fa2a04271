import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Facet } from '@/lib/library';
import { formatNumber } from '../../ui/format';
import { SearchField } from '../SearchField';
import { Icon } from '../../ui/Icon';
import { useSpeech } from '../../ui/i18n';
import { type TagNode, treeOf } from '../tree';
import type { LibraryActions, LibraryState } from '../types';
import { useWindowList } from '../window-list';
import { TagEditor } from './TagEditor';

interface TagsPageProps {
  state: LibraryState;
  actions: LibraryActions;
}

interface Row {
  node: TagNode;
  depth: number;
}

/** A tree with no more tags than this is shown unfolded. */
const SMALL = 200;

/** Every tag, nested, to be renamed, moved, joined, coloured and deleted. */
export function TagsPage({ state, actions }: TagsPageProps): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  const { tags } = state.work;
  const [typed, setTyped] = useState('');
  const [folded, setFolded] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [edited, setEdited] = useState<string | null>(null);
  const rows = useMemo(
    () => rowsOf(tags ?? [], typed, folded, speech.locale),
    [tags, typed, folded, speech.locale],
  );
  const fold = (value: string, on: boolean): void => setFolded(new Map(folded).set(value, on));
  return (
    <main class="tags-page">
      <div class="list-head tag-search">
        <h1>{t('tags')}</h1>
        <SearchField label={t('tagsSearch')} value={typed} onWords={setTyped} />
      </div>
      <p class="quiet count-line" role="status">
        {tags && tags.length > 0 ? t('tagsCount', formatNumber(rows.length, speech)) : ''}
      </p>
      {tags?.length === 0 && (
        <div class="nothing">
          <Icon name="tag" />
          <h2>{t('tagsNone')}</h2>
          <p>{t('tagsNoneHint')}</p>
        </div>
      )}
      {tags && tags.length > 0 && rows.length === 0 && <p class="nothing">{t('tagsNoMatch')}</p>}
      <Rows
        rows={rows}
        all={tags ?? []}
        edited={edited}
        setEdited={setEdited}
        fold={fold}
        state={state}
        actions={actions}
        asked={typed}
      />
    </main>
  );
}

interface RowsProps extends TagsPageProps {
  rows: (Row & { open: boolean })[];
  all: Facet[];
  edited: string | null;
  setEdited: (value: string | null) => void;
  fold: (value: string, on: boolean) => void;
  asked: string;
}

function Rows({ rows, all, edited, setEdited, fold, state, actions, asked }: RowsProps): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const { from, to, above, below, measure } = useWindowList(list, rows.length, asked);
  const back = useRef<string | null>(null);
  // The focus comes back to the tag that was edited, or to the list where it is gone.
  useEffect(() => {
    if (edited !== null || back.current === null) return;
    const own = list.current?.querySelector<HTMLElement>(
      `[data-tag="${CSS.escape(back.current)}"] .tag-edit`,
    );
    (own ?? list.current?.closest('main')?.querySelector<HTMLElement>('input'))?.focus();
    back.current = null;
  }, [edited]);
  const editing = useRef(edited);
  editing.current = edited;
  // A slow rename must not close the editor that was opened meanwhile.
  const close = (value: string): void => {
    if (editing.current !== value) return;
    back.current = value;
    setEdited(null);
  };
  return (
    <ul class="tag-list" ref={list} style={{ paddingBlock: `${above}px ${below}px` }}>
      {rows.slice(from, to).map(({ node, depth, open }, at) => (
        <li
          key={node.facet.value}
          class="tag-row"
          data-index={from + at}
          data-tag={node.facet.value}
          ref={measure}
          aria-setsize={rows.length}
          aria-posinset={from + at + 1}
          style={{ paddingInlineStart: `${Math.min(depth, 8) * 22}px` }}
        >
          <TagLine
            node={node}
            open={open}
            state={state}
            actions={actions}
            onFold={(on) => fold(node.facet.value, on)}
            onEdit={() =>
              edited === node.facet.value ? close(node.facet.value) : setEdited(node.facet.value)
            }
            edited={edited === node.facet.value}
          />
          {edited === node.facet.value && (
            <TagEditor
              facet={node.facet}
              all={all}
              colour={state.work.colours[node.facet.value] ?? null}
              complete={actions.completeTags}
              actions={actions.work}
              onClose={() => close(node.facet.value)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

interface TagLineProps extends TagsPageProps {
  node: TagNode;
  open: boolean;
  edited: boolean;
  onFold: (on: boolean) => void;
  onEdit: () => void;
}

function TagLine({ node, open, edited, onFold, onEdit, state, actions }: TagLineProps): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  const { facet, name, below } = node;
  const colour = state.work.colours[facet.value];
  return (
    <div class="tag-line">
      {below.length > 0 ? (
        <button
          type="button"
          class="twist"
          aria-expanded={open}
          aria-label={t('tagsBelow', facet.label)}
          onClick={() => onFold(!open)}
        >
          <Icon name="chevron" turns />
        </button>
      ) : (
        <span class="twist" />
      )}
      <span class={colour ? `tag-dot colour-${colour}` : 'tag-dot'} />
      <button
        type="button"
        class="tag-open"
        title={t('keyTagStories')}
        onClick={() => actions.onQuery({ tag: facet.value })}
      >
        <bdi>{name}</bdi>
        <span class="count">{formatNumber(facet.count, speech)}</span>
      </button>
      <button
        type="button"
        class="plain tag-edit"
        aria-expanded={edited}
        aria-label={t('tagEditOf', facet.label)}
        onClick={onEdit}
      >
        {t('tagEdit')}
      </button>
    </div>
  );
}

/** The rows that are shown: of folded branches the top alone, of a search what fits with its ancestors. */
function rowsOf(
  tags: Facet[],
  typed: string,
  folded: ReadonlyMap<string, boolean>,
  locale: string,
): (Row & { open: boolean })[] {
  const words = typed.trim().toLowerCase();
  const fits = new Set<string>();
  if (words)
    for (const { value } of tags)
      if (value.includes(words))
        for (let path = value; path; path = path.slice(0, Math.max(0, path.lastIndexOf('/')))) fits.add(path);
  const rows: (Row & { open: boolean })[] = [];
  const add = (nodes: TagNode[], depth: number): void => {
    for (const node of nodes) {
      const { value } = node.facet;
      if (words && !fits.has(value)) continue;
      const open = words !== '' || (folded.get(value) ?? tags.length <= SMALL);
      rows.push({ node, depth, open });
      if (open) add(node.below, depth + 1);
    }
  };
  add(treeOf(tags, locale), 0);
  return rows;
}
