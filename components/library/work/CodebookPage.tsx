import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Codebook, Variable } from '@/lib/library';
import { formatTime } from '../../ui/format';
import { Icon } from '../../ui/Icon';
import { useSpeech } from '../../ui/i18n';
import type { LibraryActions, LibraryState } from '../types';
import { VariableForm } from './VariableForm';

interface CodebookPageProps {
  state: LibraryState;
  actions: LibraryActions;
}

const EMPTY: Variable = { name: '', definition: '', multiple: false, mandatory: false, codes: [] };
const FRESH: Variable = { ...EMPTY, codes: [{ name: '', definition: '', example: '' }] };

/** The codebook: variables with their codes, kept in versions. */
export function CodebookPage({ state, actions }: CodebookPageProps): JSX.Element {
  const { t } = useSpeech();
  const { codebooks } = state.work;
  const newest = codebooks?.[0];
  const [draft, setDraft] = useState<Variable[] | null>(null);
  const [shown, setShown] = useState<number | null>(null);
  // What was saved, here or by a renamed tag, is what is edited next.
  useEffect(() => {
    setDraft(null);
    setShown(null);
  }, [newest?.version]);
  if (codebooks === null) return <main class="codebook" aria-busy={!state.error} />;
  const opened = codebooks.find((book) => book.version === shown) ?? newest;
  const variables = draft ?? opened?.variables ?? [];
  const change = (at: number, variable: Variable | null): void =>
    setDraft(variables.flatMap((each, place) => (place === at ? (variable ?? []) : each)));
  const move = (at: number, by: 1 | -1): void => {
    const next = [...variables];
    const [taken] = next.splice(at, 1);
    if (taken) next.splice(at + by, 0, taken);
    setDraft(next);
  };
  const dirty = JSON.stringify(variables) !== JSON.stringify(newest?.variables ?? []);
  return (
    <main class="codebook">
      <div class="list-head">
        <h1>{t('codebook')}</h1>
        <button type="button" class="secondary add-variable" onClick={() => setDraft([...variables, FRESH])}>
          {t('codebookAddVariable')}
        </button>
        <button
          type="button"
          class="primary save-codebook"
          disabled={!dirty}
          onClick={() => actions.work.onSaveCodebook(variables)}
        >
          {t('codebookSave')}
        </button>
      </div>
      <p class="quiet codebook-hint">{t('codebookHint')}</p>
      {opened && opened !== newest && newest && (
        <p class="banner">{t('codebookOld', opened.version, newest.version + 1)}</p>
      )}
      {variables.length === 0 && (
        <div class="nothing">
          <Icon name="library" />
          <h2>{t('codebookEmpty')}</h2>
          <p>{t('codebookEmptyHint')}</p>
        </div>
      )}
      {variables.map((variable, at) => (
        <VariableForm
          key={at}
          variable={variable}
          counts={state.work.tags ?? []}
          place={{ at, of: variables.length }}
          onChange={(next) => change(at, next)}
          onMove={(by) => move(at, by)}
        />
      ))}
      <Versions
        codebooks={codebooks}
        shown={opened?.version ?? null}
        onShow={(version) => {
          setDraft(null);
          setShown(version);
        }}
      />
    </main>
  );
}

interface VersionsProps {
  codebooks: Codebook[];
  shown: number | null;
  onShow: (version: number) => void;
}

function Versions({ codebooks, shown, onShow }: VersionsProps): JSX.Element | null {
  const speech = useSpeech();
  if (codebooks.length < 2) return null;
  return (
    <section class="codebook-versions versions">
      <h2>{speech.t('versions')}</h2>
      <ul>
        {codebooks.map(({ version, savedAt, variables }) => (
          <li key={version}>
            <button
              type="button"
              class="facet-button"
              aria-pressed={version === shown}
              onClick={() => onShow(version)}
            >
              {speech.t('versionOf', version, formatTime(savedAt, speech))}
              <span class="count">{speech.t('codebookVariables', variables.length)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
