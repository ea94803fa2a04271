import type { JSX } from 'preact';
import { useLayoutEffect, useId, useRef, useState } from 'preact/hooks';
import type { Codebook } from '@/lib/library/types';
import { codesOf, codingState, type KeyedCode, keysOf } from '@/lib/library/codebook';
import { Icon } from './Icon';
import { useSpeech } from './i18n';
import { isTyping } from './keys';

interface CodingPanelProps {
  book: Codebook;
  /** The tags of the story that is coded. */
  tags: string[];
  onCode: (code: KeyedCode) => void;
  /** Whether the codes' keys give them. */
  active: boolean;
  onActive: (on: boolean) => void;
  /** Where the story stands among those that are gone through. */
  place?: { at: number; of: number } | null;
  /** Takes the last code back; null where there is none to take back. */
  onUndo: (() => void) | null;
  /** For the popup, whose low panel is closed in place of switching its keys off: shows what they are. */
  onKeys?: () => void;
}

/** The codebook's variables with their codes: each is given by a click or by its key. */
export function CodingPanel(props: CodingPanelProps): JSX.Element {
  const { book, tags, onCode, active, onActive, place, onUndo, onKeys } = props;
  const { t } = useSpeech();
  const id = useId();
  const [said, setSaid] = useState('');
  const panel = useRef<HTMLElement>(null);
  const { missing } = codingState(book, tags);
  const codes = codesOf(book);
  const has = (path: string): boolean => tags.some((tag) => tag.toLowerCase() === path.toLowerCase());
  const give = (code: KeyedCode): void => {
    setSaid(t(has(code.path) ? 'codeTaken' : 'codeGiven', code.variable.name, code.code.name));
    onCode(code);
    // In the low panel of the popup a key may give what is out of sight.
    panel.current
      ?.querySelector(`[data-variable="${book.variables.indexOf(code.variable)}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  };
  // Before the first paint: whoever sees the keys may press one.
  useLayoutEffect(() => {
    if (!active) return undefined;
    const keys = keysOf(book);
    const press = (event: KeyboardEvent): void => {
      if (isTyping(event)) return;
      const code = keys.get(event.key.toLowerCase());
      if (!code) return;
      event.preventDefault();
      event.stopPropagation();
      give(code);
    };
    // Before the page's own keys, of which some are letters too.
    addEventListener('keydown', press, { capture: true });
    return () => removeEventListener('keydown', press, { capture: true });
  });
  return (
    <section
      class={`coding${active ? ' active' : ''}${onKeys ? ' compact-coding' : ''}`}
      aria-labelledby={`${id}-title`}
      ref={panel}
    >
      <div class="coding-head">
        <h2 id={`${id}-title`}>{t('coding')}</h2>
        {place && <span class="quiet coding-place">{t('codingPlace', place.at, place.of)}</span>}
        <button
          type="button"
          class="plain undo-code"
          title={t('codingUndo')}
          disabled={!onUndo}
          onClick={() => {
            setSaid(t('undone'));
            onUndo?.();
          }}
        >
          {t('undo')}
        </button>
        {onKeys && (
          <button
            type="button"
            class="plain only-icon open-keys"
            title={t('keySheet')}
            aria-label={t('keySheet')}
            aria-haspopup="dialog"
            onClick={onKeys}
          >
            <Icon name="keys" />
          </button>
        )}
        {onKeys ? (
          <button
            type="button"
            class="plain only-icon end-coding"
            title={t('keyCodingEnd')}
            aria-label={t('keyCodingEnd')}
            onClick={() => onActive(false)}
          >
            <Icon name="close" />
          </button>
        ) : (
          <button
            type="button"
            class="secondary coding-switch"
            aria-pressed={active}
            onClick={() => onActive(!active)}
          >
            {t('codingByKeys')}
          </button>
        )}
      </div>
      {book.variables.map((variable, at) => (
        <div
          key={variable.name}
          class={missing.includes(variable) ? 'variable missing-code' : 'variable'}
          role="group"
          data-variable={at}
          aria-labelledby={`${id}-${at}`}
        >
          <p class="variable-name" id={`${id}-${at}`}>
            <bdi>{variable.name}</bdi>
            {missing.includes(variable) && <span class="needed">{t('codeMissing')}</span>}
            {variable.multiple && <span class="quiet">{t('variableMultipleShort')}</span>}
          </p>
          {variable.definition && (
            <p class="quiet variable-definition" dir="auto" title={variable.definition}>
              {variable.definition}
            </p>
          )}
          <div class="codes">
            {codes
              .filter((code) => code.variable === variable)
              .map((code) => (
                <button
                  type="button"
                  key={code.path}
                  class="code-button"
                  aria-pressed={has(code.path)}
                  title={[code.code.definition, code.code.example].filter(Boolean).join('\n')}
                  onClick={() => give(code)}
                >
                  {code.key && <kbd aria-hidden={!active}>{code.key.toUpperCase()}</kbd>}
                  <bdi>{code.code.name}</bdi>
                </button>
              ))}
          </div>
        </div>
      ))}
      <p class="hidden-words" role="status">
        {said}
      </p>
    </section>
  );
}
