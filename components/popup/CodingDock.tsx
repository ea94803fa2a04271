import type { JSX } from 'preact';
import { codingState } from '@/lib/library/codebook';
import { CodingPanel } from '../ui/CodingPanel';
import { Icon } from '../ui/Icon';
import { useSpeech } from '../ui/i18n';
import type { PopupActions, PopupState } from './types';

interface CodingDockProps {
  state: PopupState;
  actions: PopupActions;
}

/** Opens and closes the coding of the saved story; says how many mandatory variables are open. */
export function CodeToggle({ state: { coding, save, tags }, actions }: CodingDockProps): JSX.Element | null {
  const { t, plural } = useSpeech();
  if (!coding.book || save.phase !== 'saved') return null;
  const missing = codingState(coding.book, tags).missing.length;
  const mandatory = coding.book.variables.some((variable) => variable.mandatory);
  const words = missing > 0 ? plural('codingMissing', missing) : mandatory ? t('codingDone') : '';
  return (
    <button
      type="button"
      class={missing > 0 ? 'plain only-icon code-toggle open-codes' : 'plain only-icon code-toggle'}
      title={[t('codingByKeys'), words].filter(Boolean).join('\n')}
      aria-label={[t('coding'), words].filter(Boolean).join('. ')}
      aria-expanded={coding.open}
      onClick={() => actions.onCoding(!coding.open)}
    >
      <Icon name="codes" />
    </button>
  );
}

/** The codebook's variables below the tags, while they are open. */
export function CodingDock(props: CodingDockProps & { onKeys: () => void }): JSX.Element | null {
  const {
    state: { coding, save, tags },
    actions,
    onKeys,
  } = props;
  if (!coding.open || !coding.book || save.phase !== 'saved') return null;
  return (
    <CodingPanel
      book={coding.book}
      tags={tags}
      onCode={actions.onCode}
      active
      onActive={actions.onCoding}
      onUndo={coding.steps > 0 ? actions.onUncode : null}
      onKeys={onKeys}
    />
  );
}
