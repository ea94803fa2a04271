import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Codebook } from '@/lib/library/types';
import { codesOf, codingState, type KeyedCode, keysOf } from '@/lib/library/codebook';
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
}

/** The codebook's variables with their codes: each is given by a click or by its key. */
export function CodingPanel({ book, tags, onCode, active, onActive, place }: CodingPanelProps): JSX.Element {
  const { t } = useSpeech();
  const id = useId();
  const [said, setSaid] = useState('');
  const { missing } = codingState(book, tags);
  const codes = codesOf(book);
  const has = (path: string): boolean => tags.some((tag) => tag.toLowerCase() === path.toLowerCase());
  const give = (code: KeyedCode): void => {
    setSaid(t(has(code.path) ? 'codeTaken' : 'codeGiven', code.variable.name, code.code.name));
    onCode(code);
  };
  useEffect(() => {
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
    <section class={active ? 'coding active' : 'coding'} aria-labelledby={`${id}-title`}>
      <div class="coding-head">
        <h2 id={`${id}-title`}>{t('coding')}</h2>
        {place && <span class="quiet coding-place">{t('codingPlace', place.at, place.of)}</span>}
        <button
          type="button"
          class="secondary coding-switch"
          aria-pressed={active}
          onClick={() => onActive(!active)}
        >
          {t('codingByKeys')}
        </button>
      </div>
      {book.variables.map((variable, at) => (
        <div
          key={variable.name}
          class={missing.includes(variable) ? 'variable missing-code' : 'variable'}
          role="group"
          aria-labelledby={`${id}-${at}`}
        >
          <p class="variable-name" id={`${id}-${at}`}>
            <bdi>{variable.name}</bdi>
            {missing.includes(variable) && <span class="needed">{t('codeMissing')}</span>}
            {variable.multiple && <span class="quiet">{t('variableMultipleShort')}</span>}
          </p>
          {variable.definition && (
            <p class="quiet variable-definition" dir="auto">
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
