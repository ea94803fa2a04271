import type { JSX } from 'preact';
import type { Selection } from '@/lib/library';
import { PLAIN, type Placed } from '@/lib/library/passages/place';
import { formatDay } from '../../ui/format';
import { Icon } from '../../ui/Icon';
import { useSpeech } from '../../ui/i18n';
import { TagField } from '../../ui/TagField';
import type { LibraryActions } from '../types';
import { NoteField } from './NoteField';
import { Swatches } from './Swatches';

interface PassagesProps {
  selections: Selection[];
  placed: Placed | null;
  lang: string | null;
  actions: LibraryActions;
}

/** The reader's highlights, in the order of the text, each with its note, tags and colour. */
export function Passages({ selections, placed, lang, actions }: PassagesProps): JSX.Element | null {
  const { t } = useSpeech();
  if (selections.length === 0) return null;
  return (
    <section class="selections" aria-label={t('selections')}>
      <h2>{t('selections')}</h2>
      <ul>
        {inOrder(selections, placed).map((passage) => (
          <Passage
            key={passage.id}
            passage={passage}
            state={placed?.state.get(passage.id) ?? 'stands'}
            lang={lang}
            actions={actions}
          />
        ))}
      </ul>
    </section>
  );
}

/** Those that stand in the text in its order, then those that are lost. */
function inOrder(selections: Selection[], placed: Placed | null): Selection[] {
  const order = new Map<string, number>();
  for (const marks of placed?.marks.values() ?? [])
    for (const { id } of marks.toSorted((a, b) => a.start - b.start))
      if (!order.has(id)) order.set(id, order.size);
  const at = ({ id }: Selection): number => order.get(id) ?? selections.length;
  return selections.toSorted((a, b) => at(a) - at(b));
}

interface PassageProps extends Omit<PassagesProps, 'selections' | 'placed'> {
  passage: Selection;
  state: 'stands' | 'changed' | 'lost';
}

function Passage({ passage, state, lang, actions }: PassageProps): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  const { work } = actions;
  const { id, text, colour = PLAIN, note = '', tags = [] } = passage;
  return (
    <li class={`passage-card colour-${colour} ${state}`} data-passage-card={id}>
      <blockquote dir="auto" lang={lang ?? undefined} tabIndex={-1}>
        {text}
      </blockquote>
      {state !== 'stands' && (
        <p class="passage-state">{t(state === 'lost' ? 'highlightLost' : 'highlightChanged')}</p>
      )}
      <NoteField
        about={`passage ${id}`}
        label={t('highlightNote')}
        value={note}
        placeholder={t('notePlaceholder')}
        onSave={(words) => work.onPassageNote(id, words)}
      />
      <TagField
        tags={tags}
        compact
        onChange={(added, removed) =>
          work.onPassage(id, { tags: [...tags.filter((tag) => !removed.includes(tag)), ...added] })
        }
        complete={actions.completeTags}
      />
      <div class="passage-foot">
        <Swatches
          label={t('highlightColour')}
          chosen={colour}
          onChoose={(next) => next && void work.onPassage(id, { colour: next })}
        />
        <span class="quiet">{formatDay(passage.savedAt, speech)}</span>
        <button
          type="button"
          class="plain danger remove-passage"
          onClick={() => work.onRemovePassage(passage)}
        >
          <Icon name="trash" />
          {t('highlightRemove')}
        </button>
      </div>
    </li>
  );
}
