import type { JSX } from 'preact';
import { Icon } from '../ui/Icon';
import { useSpeech } from '../ui/i18n';
import type { PopupActions, PopupState } from './types';

/** So much of what is selected is shown, in characters. */
const MOST = 160;

interface PagePassagesProps {
  state: PopupState;
  actions: PopupActions;
}

/** What is selected on the page, to be highlighted; and the story's highlights, to be shown there. */
export function PagePassages({ state, actions }: PagePassagesProps): JSX.Element | null {
  const { t, plural } = useSpeech();
  const { save, page } = state;
  const { count, shown, selected } = state.passages;
  const saved = save.phase === 'saved';
  const story = page.phase === 'story';
  return (
    <>
      {story && selected && (
        <div class="passage-line">
          <span class="hidden-words">{t('passageSelected')}</span>
          <p class="passage-words" dir="auto">
            <q>{selected.text.slice(0, MOST)}</q>
          </p>
          <button
            type="button"
            class="secondary highlight-selected"
            disabled={save.phase === 'saving'}
            onClick={actions.onHighlight}
          >
            <Icon name="marker" />
            {t(saved ? 'highlight' : 'saveAndHighlight')}
          </button>
        </div>
      )}
      {story && saved && count > 0 && (
        <div class="passage-line">
          <button type="button" class="plain show-passages" onClick={() => actions.onShowPassages(!shown)}>
            <Icon name="marker" />
            {shown ? t('passagesHide') : plural('passagesShow', count)}
          </button>
        </div>
      )}
    </>
  );
}
