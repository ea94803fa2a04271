import type { JSX } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Facet, TagColour } from '@/lib/library';
import { normalTag } from '@/lib/library/tag-names';
import { formatNumber } from '../../ui/format';
import { Icon } from '../../ui/Icon';
import { useSpeech } from '../../ui/i18n';
import { Swatches } from './Swatches';
import type { WorkActions } from './types';

interface TagEditorProps {
  facet: Facet;
  all: Facet[];
  colour: TagColour | null;
  complete: (prefix: string) => Promise<string[]>;
  actions: WorkActions;
  onClose: () => void;
}

/** Renames, moves or joins a tag by its whole name; gives it a colour; deletes it. */
export function TagEditor({ facet, all, colour, complete, actions, onClose }: TagEditorProps): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  const id = useId();
  const [name, setName] = useState(facet.label);
  const [options, setOptions] = useState<string[]>([]);
  const [working, setWorking] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  // Before the first paint: later it would select what the reader types already.
  useLayoutEffect(() => input.current?.select(), []);
  useEffect(() => {
    let current = true;
    void complete(name).then((found) => current && setOptions(found));
    return () => {
      current = false;
    };
  }, [name]);
  const next = normalTag(name);
  const value = next?.toLowerCase();
  const below = value?.startsWith(`${facet.value}/`) === true;
  const joined = value === facet.value ? undefined : all.find((each) => each.value === value);
  const says = !next
    ? t('tagNeedsName')
    : below
      ? t('tagBelowItself')
      : joined
        ? t('tagJoins', joined.label, formatNumber(joined.count, speech))
        : '';
  return (
    <form
      class="tag-editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (!next || below || working) return;
        if (next === facet.label) return onClose();
        setWorking(true);
        void actions.onRenameTag(facet.label, next).then((done) => (done ? onClose() : setWorking(false)));
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        onClose();
      }}
    >
      <label for={id}>{t('tagName')}</label>
      <input
        id={id}
        ref={input}
        dir="auto"
        autocomplete="off"
        list={`${id}-tags`}
        aria-describedby={`${id}-hint`}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <datalist id={`${id}-tags`}>
        {options.map((option) => (
          <option key={option} value={option} />
        ))}
      </datalist>
      <p class="quiet" id={`${id}-hint`}>
        {t('tagNameHint')}
      </p>
      <p class="tag-says" role="status">
        {says}
      </p>
      <Swatches
        label={t('tagColour')}
        chosen={colour}
        none
        onChoose={(chosen) => actions.onColourTag(facet.value, chosen)}
      />
      <div class="tag-buttons">
        <button type="submit" class="primary tag-save" disabled={!next || below || working}>
          {t(joined ? 'tagJoin' : 'tagRename')}
        </button>
        <button type="button" class="secondary" onClick={onClose}>
          {t('cancel')}
        </button>
        <button
          type="button"
          class="plain danger tag-delete"
          onClick={() => {
            actions.onDeleteTag(facet.label);
            onClose();
          }}
        >
          <Icon name="trash" />
          {t('tagDelete')}
        </button>
      </div>
    </form>
  );
}
