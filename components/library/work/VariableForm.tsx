import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Code, Facet, Variable } from '@/lib/library';
import { codePath } from '@/lib/library/codebook';
import { formatNumber } from '../../ui/format';
import { Icon } from '../../ui/Icon';
import { useSpeech } from '../../ui/i18n';

interface VariableFormProps {
  variable: Variable;
  /** Tags with how many stories bear them. */
  counts: Facet[];
  place: { at: number; of: number };
  /** With null it is taken out. */
  onChange: (variable: Variable | null) => void;
  onMove: (by: 1 | -1) => void;
}

/** One variable of the codebook with its codes. */
export function VariableForm({ variable, counts, place, onChange, onMove }: VariableFormProps): JSX.Element {
  const { t } = useSpeech();
  const id = useId();
  const name = useRef<HTMLInputElement>(null);
  // A variable that was just added is to be named.
  useEffect(() => {
    if (variable.name === '') name.current?.focus();
  }, []);
  const put = (part: Partial<Variable>): void => onChange({ ...variable, ...part });
  const putCode = (at: number, code: Code | null): void =>
    put({ codes: variable.codes.flatMap((each, other) => (other === at ? (code ?? []) : each)) });
  return (
    <fieldset class="variable-form">
      <legend>{variable.name || t('codebookNewVariable')}</legend>
      <div class="variable-fields">
        <label for={`${id}-name`}>{t('variableName')}</label>
        <input
          id={`${id}-name`}
          ref={name}
          class="variable-name-input"
          dir="auto"
          value={variable.name}
          onInput={(event) => put({ name: event.currentTarget.value })}
        />
        <label for={`${id}-definition`}>{t('variableDefinition')}</label>
        <textarea
          id={`${id}-definition`}
          rows={2}
          dir="auto"
          value={variable.definition}
          onInput={(event) => put({ definition: event.currentTarget.value })}
        />
      </div>
      <div class="variable-options">
        <label class="only-changed">
          <input
            type="checkbox"
            class="is-multiple"
            checked={variable.multiple}
            onChange={(event) => put({ multiple: event.currentTarget.checked })}
          />
          {t('variableMultiple')}
        </label>
        <label class="only-changed">
          <input
            type="checkbox"
            class="is-mandatory"
            checked={variable.mandatory}
            onChange={(event) => put({ mandatory: event.currentTarget.checked })}
          />
          {t('variableMandatory')}
        </label>
      </div>
      <ul class="code-forms">
        {variable.codes.map((code, at) => (
          <CodeForm
            key={at}
            code={code}
            at={at}
            count={counts.find((tag) => tag.value === codePath(variable, code).toLowerCase())?.count ?? 0}
            onChange={(next) => putCode(at, next)}
          />
        ))}
      </ul>
      <div class="variable-tools">
        <button
          type="button"
          class="secondary add-code"
          onClick={() => put({ codes: [...variable.codes, { name: '', definition: '', example: '' }] })}
        >
          {t('codebookAddCode')}
        </button>
        <button type="button" class="plain" disabled={place.at === 0} onClick={() => onMove(-1)}>
          {t('moveUp')}
        </button>
        <button type="button" class="plain" disabled={place.at === place.of - 1} onClick={() => onMove(1)}>
          {t('moveDown')}
        </button>
        <button type="button" class="plain danger" onClick={() => onChange(null)}>
          <Icon name="trash" />
          {t('codebookRemoveVariable')}
        </button>
      </div>
    </fieldset>
  );
}

interface CodeFormProps {
  code: Code;
  at: number;
  count: number;
  onChange: (code: Code | null) => void;
}

function CodeForm({ code, at, count, onChange }: CodeFormProps): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  const number = String(at + 1);
  const field = (part: 'name' | 'definition' | 'example', words: string): JSX.Element => (
    <input
      class={`code-${part}`}
      dir="auto"
      aria-label={`${words} ${number}`}
      placeholder={words}
      value={code[part]}
      onInput={(event) => onChange({ ...code, [part]: event.currentTarget.value })}
    />
  );
  return (
    <li class="code-form">
      {field('name', t('codeName'))}
      {field('definition', t('codeDefinition'))}
      {field('example', t('codeExample'))}
      <span class="quiet code-count" title={t('codeCount')}>
        {count > 0 ? formatNumber(count, speech) : ''}
      </span>
      <button
        type="button"
        class="plain only-icon"
        aria-label={t('codeRemove', code.name || number)}
        onClick={() => onChange(null)}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}
