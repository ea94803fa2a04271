import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '../ui/Icon';
import { useSpeech } from '../ui/i18n';
import type { Machine } from '../ui/machine';
import { problemWords } from '../ui/problems';
import { Provenance } from '../ui/Provenance';
import { EvidencePlace } from '../ui/Quote';
import { Times } from '../ui/Times';
import { AsPrinted } from './AsPrinted';
import { Blocks } from './Blocks';
import { LookButton } from './look/LookButton';
import { PrintButton, PrintFacts } from './print/Printed';
import { ReaderSummary } from './ReaderSummary';
import { HeadWords, LeadImage, Offered, useShowInSheet } from './StoryText';
import type { LibraryActions, LibraryState, OpenPage } from './types';

interface OpenReaderProps {
  state: LibraryState;
  actions: LibraryActions;
  machine: Machine | null;
}

/** The reader view of a page that is not saved, from what was read of it: nothing is asked of the network. */
export function OpenReader({ state, actions, machine }: OpenReaderProps): JSX.Element {
  const { t } = useSpeech();
  const { page } = state;
  if (page === undefined) return <main class="reader" aria-busy />;
  return (
    <main class="reader">
      <div class="reader-bar">
        <button
          type="button"
          class="plain back"
          title={t('openLibrary')}
          onClick={() => actions.onView({ name: 'list' })}
        >
          <Icon name="back" turns />
          <span class="back-words">{t('openLibrary')}</span>
        </button>
        {page && (
          <>
            <LookButton look={state.look} onLook={actions.onLook} />
            <PrintButton />
            <a
              class="plain original"
              href={page.context.url}
              target="_blank"
              rel="noreferrer noopener"
              title={t('openOriginal')}
            >
              <Icon name="external" turns />
              <span class="narrow-bar-words">{t('openOriginal')}</span>
            </a>
          </>
        )}
      </div>
      {page ? (
        <>
          <OpenNote page={page} actions={actions} />
          <OpenSheet page={page} state={state} actions={actions} machine={machine} />
        </>
      ) : (
        <div class="nothing page-gone">
          <h1>{t('pageGone')}</h1>
          <p>{t('pageGoneHint')}</p>
        </div>
      )}
    </main>
  );
}

interface OpenNoteProps {
  page: OpenPage;
  actions: LibraryActions;
}

/** That the page is not saved, and the way to save it; or where it is saved already. */
function OpenNote({ page, actions }: OpenNoteProps): JSX.Element {
  const { t } = useSpeech();
  const { storyId } = page;
  return (
    <div class="open-note">
      <p>{t(storyId ? 'openSaved' : 'openNotSaved')}</p>
      {storyId ? (
        <button
          type="button"
          class="secondary see-saved"
          onClick={() => actions.onView({ name: 'story', id: storyId })}
        >
          {t('openSavedShow')}
        </button>
      ) : (
        <button
          type="button"
          class="primary save-open"
          aria-disabled={page.saving}
          onClick={actions.onSaveOpen}
        >
          <Icon name="bookmark" />
          {t(page.saving ? 'saving' : 'save')}
        </button>
      )}
      <p class="open-problem" role="alert">
        {page.problem && t('saveFailed', problemWords(page.problem, t))}
      </p>
    </div>
  );
}

function OpenSheet(props: OpenReaderProps & { page: OpenPage }): JSX.Element {
  const { page, state, actions, machine } = props;
  const { t } = useSpeech();
  const { context, capturedAt, image } = page;
  const sheet = useRef<HTMLElement>(null);
  const { missing, show } = useShowInSheet(sheet);
  return (
    <EvidencePlace.Provider value="copy">
      <article class="sheet" ref={sheet}>
        <div class="sheet-head">
          <HeadWords context={context} />
          <PrintFacts context={context} capturedAt={capturedAt} />
        </div>
        <ReaderSummary
          context={context}
          length={state.summaryLength}
          onLength={actions.onSummaryLength}
          machine={machine}
          sheet={sheet}
        />
        <div class="about">
          <p class="missing" role="status">
            {missing && t('notInCopy')}
          </p>
          <Times context={context} onShow={show} capturedAt={capturedAt} />
          <Provenance context={context} onShow={show} />
        </div>
        <div class="sheet-body">
          <LeadImage context={context} image={image} />
          <Blocks blocks={context.blocks} lang={context.lang} />
          <AsPrinted context={context} />
          <Offered context={context} />
        </div>
      </article>
    </EvidencePlace.Provider>
  );
}
