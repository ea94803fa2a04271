import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { CodeKeys } from '../../ui/CodeKeys';
import { DialogHead } from '../../ui/DialogHead';
import { type MessageKey, useSpeech } from '../../ui/i18n';
import { useModal } from '../../ui/modal';
import type { LibraryState } from '../types';
import { type KeyEntry, type KeyPlace, KEYS, placesOf } from './key-table';

interface KeySheetProps {
  state: LibraryState;
  onKeys: (on: boolean) => void;
  onClose: () => void;
}

const TITLES: Record<KeyPlace, MessageKey> = {
  all: 'keysEverywhere',
  list: 'stories',
  trash: 'trash',
  story: 'keysStory',
  open: 'keysOpen',
  coding: 'coding',
  changes: 'changes',
  tags: 'tags',
  codebook: 'codebook',
};

/** Every key of the library, those of this page first, with a switch for readers who speak to their browser. */
export function KeySheet({ state, onKeys, onClose }: KeySheetProps): JSX.Element {
  const { t } = useSpeech();
  const id = useId();
  const dialog = useModal();
  const near = placesOf(state.view.name, state.work.coding);
  const places = (Object.keys(KEYS) as KeyPlace[]).toSorted(
    (a, b) => Number(near.includes(b)) - Number(near.includes(a)),
  );
  const book = state.work.codebooks?.[0];
  return (
    <dialog ref={dialog} class="ask key-sheet" aria-labelledby={id} onClose={onClose}>
      <DialogHead id={id} title={t('keySheet')} dialog={dialog} read />
      <label class="only-changed keys-switch">
        <input
          type="checkbox"
          checked={state.work.keys}
          onChange={(event) => onKeys(event.currentTarget.checked)}
        />
        {t('keysOn')}
      </label>
      <div class="key-groups">
        {places.map((place) => (
          <section key={place}>
            <h3>{t(TITLES[place])}</h3>
            <dl>
              {KEYS[place].map((entry) => (
                <Entry key={entry.keys} entry={entry} />
              ))}
              {place === 'coding' && book && <CodeKeys book={book} />}
            </dl>
          </section>
        ))}
        <section>
          <h3>{t('keysFields')}</h3>
          <dl>
            <Entry entry={{ keys: 'Enter', does: 'keyFieldAdd', work: { call: 'sheet' } }} />
            <Entry entry={{ keys: 'Backspace', does: 'keyFieldRemove', work: { call: 'sheet' } }} />
            <Entry entry={{ keys: 'Escape', does: 'keyFieldClose', work: { call: 'sheet' } }} />
          </dl>
        </section>
      </div>
    </dialog>
  );
}

function Entry({ entry }: { entry: KeyEntry }): JSX.Element {
  const { t } = useSpeech();
  return (
    <div>
      <dt>
        {entry.keys.split(' ').map((key) => (
          <kbd key={key}>{key === 'Escape' ? 'Esc' : key.length === 1 ? key.toUpperCase() : key}</kbd>
        ))}
      </dt>
      <dd>{t(entry.does)}</dd>
    </div>
  );
}
