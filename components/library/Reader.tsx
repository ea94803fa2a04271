import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { SavedStory } from '@/lib/library';
import { placePassages } from '@/lib/library/passages/place';
import { formatDay } from '../ui/format';
import { Icon } from '../ui/Icon';
import type { Machine } from '../ui/machine';
import { useSpeech } from '../ui/i18n';
import { Provenance } from '../ui/Provenance';
import { EvidencePlace } from '../ui/Quote';
import { TagField } from '../ui/TagField';
import { Times } from '../ui/Times';
import { AsPrinted } from './AsPrinted';
import { Blocks } from './Blocks';
import { LookButton } from './look/LookButton';
import { PrintButton, PrintFacts, PrintNotes } from './print/Printed';
import { ReaderSummary } from './ReaderSummary';
import { HeadWords, LeadImage, Offered, useShowInSheet } from './StoryText';
import { Thread } from './thread/Thread';
import type { ThreadState } from './thread/types';
import type { LibraryActions, LibraryState } from './types';
import { OldVersion, Versions } from './Versions';
import { Passages } from './work/Passages';
import { SelectionBar } from './work/SelectionBar';
import { StoryWork, toPassage, useOwnPlace } from './work/StoryWork';

interface ReaderProps {
  state: LibraryState;
  actions: LibraryActions;
  /** The story among its kin. */
  thread: ThreadState;
  machine: Machine | null;
}

/** A saved story from its copy alone: nothing is asked of the network. */
export function Reader({ state, actions, thread, machine }: ReaderProps): JSX.Element {
  const { t } = useSpeech();
  const { open } = state;
  if (open === undefined) return <main class="reader" aria-busy={!state.error} />;
  return (
    <main class="reader">
      <div class="reader-bar">
        <button
          type="button"
          class="plain back"
          title={t('back')}
          onClick={() => actions.onView({ name: open?.story.deletedAt ? 'trash' : 'list' })}
        >
          <Icon name="back" turns />
          <span class="back-words">{t('back')}</span>
        </button>
        {open && (
          <button
            type="button"
            class="plain to-thread"
            title={t('thread')}
            disabled={!thread.entries}
            onClick={() => document.getElementById('thread')?.scrollIntoView()}
          >
            <Icon name="thread" />
            <span class="narrow-bar-words">{t('thread')}</span>
          </button>
        )}
        {open && <LookButton look={state.look} onLook={actions.onLook} />}
        {open?.version && <PrintButton />}
        {open && <StoryActions saved={open} actions={actions} />}
      </div>
      {open ? (
        <>
          <Sheet saved={open} state={state} actions={actions} machine={machine} />
          <Thread storyId={open.story.id} entries={thread.entries} onView={actions.onView} />
        </>
      ) : (
        <div class="nothing">
          <h2>{t('storyGone')}</h2>
          <p>{t('storyGoneHint')}</p>
        </div>
      )}
    </main>
  );
}

interface SavedProps {
  saved: SavedStory;
  actions: LibraryActions;
}

function StoryActions({ saved: { story, version }, actions }: SavedProps): JSX.Element {
  const { t } = useSpeech();
  return (
    <>
      <a
        class="plain original"
        href={story.url}
        target="_blank"
        rel="noreferrer noopener"
        title={t('openOriginal')}
      >
        <Icon name="external" turns />
        <span class="narrow-bar-words">{t('openOriginal')}</span>
      </a>
      {story.deletedAt === null && (
        <button
          type="button"
          class="plain open-export"
          title={t('citeOrExport')}
          onClick={() =>
            actions.exchange.onOpen({ story: story.id, ...(version ? { version: version.number } : {}) })
          }
        >
          <Icon name="out" />
          <span class="narrow-bar-words">{t('citeOrExport')}</span>
        </button>
      )}
      {story.deletedAt === null ? (
        <button
          type="button"
          class="plain delete"
          title={t('delete')}
          onClick={() => actions.onDelete(story)}
        >
          <Icon name="trash" />
          <span class="bar-words">{t('delete')}</span>
        </button>
      ) : (
        <button type="button" class="secondary restore" onClick={() => actions.onRestore(story)}>
          {t('restore')}
        </button>
      )}
    </>
  );
}

function Sheet({
  saved,
  state,
  actions,
  machine,
}: SavedProps & Pick<ReaderProps, 'state' | 'machine'>): JSX.Element {
  const { t } = useSpeech();
  const { story, version } = saved;
  const context = version?.context ?? null;
  const sheet = useRef<HTMLElement>(null);
  const { missing, show } = useShowInSheet(sheet);
  useOwnPlace(state.view, sheet);
  const before = state.versions
    .filter(({ number }) => number < (version?.number ?? 0))
    .toSorted((a, b) => b.number - a.number);
  return (
    <EvidencePlace.Provider value="copy">
      <article class="sheet" ref={sheet}>
        <SheetHead saved={saved} actions={actions} />
        {context && (
          <ReaderSummary
            context={context}
            length={state.summaryLength}
            onLength={actions.onSummaryLength}
            machine={machine}
            sheet={sheet}
          />
        )}
        <div class="about">
          <p class="missing" role="status">
            {missing && t('notInCopy')}
          </p>
          {version && (
            <Times
              context={version.context}
              onShow={show}
              capturedAt={version.capturedAt}
              capturedBefore={before.map(({ capturedAt }) => capturedAt)}
            />
          )}
          {context && <Provenance context={context} onShow={show} />}
          <TagField
            tags={story.tags}
            onChange={(added, removed) => actions.onTags(story.id, added, removed)}
            complete={actions.completeTags}
          />
          <StoryWork saved={saved} state={state} actions={actions} />
          <Versions saved={saved} versions={state.versions} actions={actions} />
          <SavedLine saved={saved} />
        </div>
        <SheetBody saved={saved} actions={actions} />
      </article>
    </EvidencePlace.Provider>
  );
}

function SheetHead({ saved, actions }: SavedProps): JSX.Element {
  const { version } = saved;
  const context = version?.context ?? null;
  return (
    <div class="sheet-head">
      <OldVersion saved={saved} actions={actions} />
      {context ? <HeadWords context={context} /> : <LinkHead saved={saved} />}
      {version && <PrintFacts context={version.context} capturedAt={version.capturedAt} />}
    </div>
  );
}

function SheetBody({ saved, actions }: SavedProps): JSX.Element {
  const { story, version, selections, image } = saved;
  const context = version?.context ?? null;
  const text = useRef<HTMLDivElement>(null);
  const placed = useMemo(() => context && placePassages(context, selections), [context, selections]);
  return (
    <div class="sheet-body">
      {context && <LeadImage context={context} image={image} />}
      {context && (
        <div ref={text} onClick={(event) => toPassage(event.target)}>
          <Blocks blocks={context.blocks} lang={context.lang} placed={placed} />
        </div>
      )}
      {context && story.deletedAt === null && (
        <SelectionBar text={text} onHighlight={(passage) => actions.work.onHighlight(story.id, passage)} />
      )}
      {context && <AsPrinted context={context} />}
      <Passages selections={selections} placed={placed} lang={context?.lang ?? null} actions={actions} />
      <PrintNotes story={story} selections={selections} lang={context?.lang ?? null} />
      {context && <Offered context={context} />}
    </div>
  );
}

function LinkHead({ saved: { story } }: Pick<SavedProps, 'saved'>): JSX.Element {
  const { t } = useSpeech();
  return (
    <header class="story-head">
      <p class="outlet">
        <span class="outlet-name">
          <bdi>{story.siteName ?? story.host}</bdi>
        </span>
      </p>
      <h1 dir="auto">{story.headline}</h1>
      <p class="quiet">{t('linkOnly')}</p>
    </header>
  );
}

function SavedLine({ saved: { story } }: Pick<SavedProps, 'saved'>): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <p class="dots quiet saved-line">
      <span>{t('savedOn', formatDay(story.savedAt, speech))}</span>
      {story.words > 0 && <span>{speech.plural('words', story.words)}</span>}
    </p>
  );
}
