import type { JSX } from 'preact';
import { Icon } from '../ui/Icon';
import { type MessageKey, type Translate, useSpeech } from '../ui/i18n';
import type { PopupActions, PopupState, SaveState } from './types';

const OUTCOMES: Record<Extract<SaveState, { phase: 'saved' }>['outcome'], MessageKey> = {
  created: 'saved',
  known: 'saved',
  unchanged: 'savedUnchanged',
  versioned: 'savedVersion',
  link: 'linkSaved',
};

interface SaveBarProps {
  state: PopupState;
  actions: PopupActions;
  /** The page is no story: a link is offered first. */
  linkToo?: boolean;
  /** The page could not be read: only a link can be kept. */
  linkOnly?: boolean;
}

/** Save, and what became of it. The place keeps its height in every state. */
export function SaveBar({ state, actions, linkToo = false, linkOnly = false }: SaveBarProps): JSX.Element {
  const { t } = useSpeech();
  const { save } = state;
  const linkFirst = linkToo || linkOnly;
  const primary = linkFirst ? actions.onSaveLink : actions.onSave;
  return (
    <div class="save-bar">
      <div class="save-row">
        {save.phase === 'saved' ? (
          <>
            <span class="saved-mark">
              <Icon name="check" />
              {t(OUTCOMES[save.outcome])}
            </span>
            <button type="button" class="secondary" onClick={actions.onUndo}>
              {t(save.outcome === 'created' || save.outcome === 'link' ? 'undo' : 'delete')}
            </button>
            {save.outcome === 'known' && !linkFirst && (
              <button type="button" class="secondary save-again" onClick={actions.onSave}>
                {t('save')}
              </button>
            )}
          </>
        ) : (
          <>
            <button
              type="button"
              class="primary save-button"
              disabled={save.phase === 'saving'}
              onClick={primary}
            >
              <Icon name="bookmark" />
              {t(
                save.phase === 'saving'
                  ? 'saving'
                  : save.phase === 'failed'
                    ? 'retry'
                    : linkFirst
                      ? 'saveLink'
                      : 'save',
              )}
            </button>
            {linkToo && (
              <button
                type="button"
                class="secondary"
                disabled={save.phase === 'saving'}
                onClick={actions.onSave}
              >
                {t('saveAnyway')}
              </button>
            )}
          </>
        )}
      </div>
      <p class="save-note" role="alert">
        {save.phase === 'failed' ? t('saveFailed', problemWords(save, t)) : ''}
      </p>
      {state.privateWindow && <p class="save-note quiet">{t('privateWindow')}</p>}
    </div>
  );
}

function problemWords(save: Extract<SaveState, { phase: 'failed' }>, t: Translate): string {
  if (save.problem === 'quota') return t('problemQuota');
  if (save.problem === 'blocked') return t('problemBlocked');
  return t('problemOther', save.message);
}
