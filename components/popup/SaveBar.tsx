import type { JSX } from 'preact';
import { Icon } from '../ui/Icon';
import { type MessageKey, useSpeech } from '../ui/i18n';
import { kindWords } from '../ui/changes';
import { problemWords } from '../ui/problems';
import type { PopupActions, PopupState, SaveState } from './types';

const OUTCOMES: Record<Extract<SaveState, { phase: 'saved' }>['outcome'], MessageKey> = {
  created: 'saved',
  known: 'saved',
  unchanged: 'savedUnchanged',
  versioned: 'savedVersion',
  changed: 'savedChanged',
  link: 'linkSaved',
};

interface SaveBarProps {
  state: PopupState;
  actions: PopupActions;
  /** The page is no story or could not be read: keeping its address is offered first. */
  link: boolean;
}

/** Save, and what became of it. */
export function SaveBar({ state, actions, link }: SaveBarProps): JSX.Element {
  const { t } = useSpeech();
  const { save, page } = state;
  return (
    <div class="save-bar">
      <div class="save-row">
        {save.phase === 'saved' ? (
          <Saved outcome={save.outcome} actions={actions} link={link} />
        ) : (
          <>
            <button
              type="button"
              class="primary save-button"
              disabled={save.phase === 'saving' || page.phase === 'reading'}
              onClick={link ? actions.onSaveLink : actions.onSave}
            >
              <Icon name="bookmark" />
              {t(buttonWords(save, link))}
              {save.phase === 'saving' && <span class="hidden-words">{t('saving')}</span>}
            </button>
            {link && page.phase === 'story' && (
              <button
                type="button"
                class="secondary save-anyway"
                disabled={save.phase === 'saving'}
                onClick={actions.onSave}
              >
                {t('saveAnyway')}
              </button>
            )}
          </>
        )}
        {/* Most pages can be read: its place is kept, so that the field beside it stands still. */}
        {page.phase === 'reading' && <span class="read-place" />}
        {page.phase === 'story' && page.context.blocks.length > 0 && (
          <button
            type="button"
            class="secondary read-here"
            title={t('read')}
            aria-label={t('read')}
            onClick={actions.onRead}
          >
            <Icon name="read" />
          </button>
        )}
      </div>
      {save.phase === 'saved' && save.outcome === 'changed' && (
        <p class="save-note changed-note" role="status">
          {t('changedSince', kindWords(state.changed, t))}{' '}
          <button type="button" class="unfold open-changes" onClick={actions.onOpenChanges}>
            {t('seeChanges')}
          </button>
        </p>
      )}
      <p class="save-note" role="alert">
        {save.phase === 'failed' && t('saveFailed', problemWords(save, t))}
        {save.phase === 'saved' && save.unkept && t('versionNotKept', problemWords(save.unkept, t))}
      </p>
      {state.privateWindow && save.phase !== 'saved' && <p class="save-note quiet">{t('privateWindow')}</p>}
    </div>
  );
}

interface SavedProps {
  outcome: Extract<SaveState, { phase: 'saved' }>['outcome'];
  actions: PopupActions;
  link: boolean;
}

function Saved({ outcome, actions, link }: SavedProps): JSX.Element {
  const { t } = useSpeech();
  const fresh = outcome === 'created' || outcome === 'link';
  return (
    <>
      <span class="saved-mark" role="status">
        <Icon name="check" />
        {t(OUTCOMES[outcome])}
      </span>
      {outcome === 'known' && !link && (
        <button
          type="button"
          class="secondary save-again"
          title={t('saveAgainHint')}
          onClick={actions.onSave}
        >
          {t('saveAgain')}
        </button>
      )}
      {fresh ? (
        <button type="button" class="secondary" onClick={actions.onUndo}>
          {t('undo')}
        </button>
      ) : (
        <button
          type="button"
          class="plain only-icon"
          title={t('delete')}
          aria-label={t('delete')}
          onClick={actions.onUndo}
        >
          <Icon name="trash" />
        </button>
      )}
    </>
  );
}

function buttonWords(save: SaveState, link: boolean): MessageKey {
  // While it is being saved the words stay: other ones are wider or narrower, and what stands beside them would jump.
  if (save.phase === 'failed') return 'retry';
  return link ? 'saveLink' : 'save';
}
