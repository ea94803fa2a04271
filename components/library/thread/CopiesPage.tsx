import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { SavedStory } from '@/lib/library';
import type { ParagraphChange } from '@/lib/library/compare';
import type { ThreadStory } from '@/lib/library/thread';
import { compareCopies, type CopyChange } from '@/lib/related';
import { formatNumber, formatTime } from '../../ui/format';
import { Icon } from '../../ui/Icon';
import { useSpeech } from '../../ui/i18n';
import { CompareTools } from '../changes/CompareTools';
import { Paragraphs } from '../changes/Paragraphs';
import type { LibraryActions, LibraryView } from '../types';
import type { ThreadState } from './types';

interface CopiesPageProps {
  view: Extract<LibraryView, { name: 'copies' }>;
  thread: ThreadState;
  onView: LibraryActions['onView'];
}

/** Two saved copies of one dispatch side by side: what the second cut, added and put in other words. */
export function CopiesPage({ view, thread, onView }: CopiesPageProps): JSX.Element {
  const { t } = useSpeech();
  const { pair, entries } = thread;
  if (pair === undefined) return <main class="changes" aria-busy="true" />;
  const family = entries?.find(({ copies }) => copies.some(({ id }) => id === view.first))?.copies ?? [];
  return (
    <main class="changes copies">
      <div class="reader-bar">
        <button type="button" class="plain back" onClick={() => onView({ name: 'story', id: view.id })}>
          <Icon name="back" turns />
          {t('backToStory')}
        </button>
      </div>
      {pair ? (
        <Pair pair={pair} view={view} family={family} onView={onView} />
      ) : (
        <div class="nothing">
          <h2>{t('storyGone')}</h2>
          <p>{t('storyGoneHint')}</p>
        </div>
      )}
    </main>
  );
}

interface PairProps extends Pick<CopiesPageProps, 'view' | 'onView'> {
  pair: [SavedStory, SavedStory];
  family: readonly ThreadStory[];
}

function Pair({ pair, view, family, onView }: PairProps): JSX.Element {
  const { t } = useSpeech();
  const [side, setSide] = useState(true);
  const [all, setAll] = useState(true);
  const [one, other] = pair;
  const lang = other.version?.context.lang ?? one.version?.context.lang ?? null;
  const changes = useMemo(
    () => compareCopies(one.version?.context.text ?? '', other.version?.context.text ?? '', lang),
    [one, other, lang],
  );
  return (
    <>
      <header class="changes-head">
        <h1>{t('copies')}</h1>
        <Choice pair={pair} view={view} family={family} onView={onView} />
      </header>
      <Counts changes={changes} />
      <CompareTools
        side={side}
        onSide={setSide}
        all={all}
        onAll={setAll}
        onlyLabel={t('copiesOnlyChanged')}
      />
      {side && (
        <div class="copies-heads">
          {pair.map(({ story }) => (
            <div key={story.id}>
              <p class="quiet">
                <bdi>{story.siteName ?? story.host}</bdi>
              </p>
              <h2 dir="auto" lang={story.lang ?? undefined}>
                {story.headline}
              </h2>
            </div>
          ))}
        </div>
      )}
      <Paragraphs lines={changes.map(lineOf)} side={side} all={all} lang={lang} standfirst={null} />
    </>
  );
}

/** Which two copies of the family are compared. */
function Choice({ pair, view, family, onView }: PairProps): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  const earliest = family[0]?.published ? family[0] : null;
  const choose = (part: 'first' | 'second', label: string): JSX.Element => (
    <label>
      <span>{label}</span>
      <select
        class={`copy-${part}`}
        value={view[part]}
        onChange={(event) => onView({ ...view, [part]: event.currentTarget.value })}
      >
        {family
          .filter(({ id }) => id !== view[part === 'first' ? 'second' : 'first'])
          .map(({ id, outlet, published }) => (
            <option key={id} value={id}>
              {published ? `${outlet}, ${formatTime(published.iso, speech)}` : outlet}
            </option>
          ))}
      </select>
    </label>
  );
  return (
    <>
      <div class="versions-choice">
        {choose('first', t('copiesFirst'))}
        {choose('second', t('copiesSecond'))}
      </div>
      {earliest && pair.some(({ story }) => story.id === earliest.id) && (
        <p class="quiet earliest">{t('earliestYouHave', earliest.outlet)}</p>
      )}
    </>
  );
}

function Counts({ changes }: { changes: CopyChange[] }): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  const count = (kind: CopyChange['kind']): string =>
    formatNumber(changes.filter((change) => change.kind === kind).length, speech);
  if (changes.every(({ kind }) => kind === 'same'))
    return <p class="changes-none">{t('copiesNoDifference')}</p>;
  return (
    <ul class="copies-counts" aria-label={t('copiesCounts')}>
      <li class="went">{t('copiesCut', count('cut'))}</li>
      <li class="came">{t('copiesAdded', count('added'))}</li>
      <li class="changed">{t('copiesRewritten', count('rewritten'))}</li>
      <li class="same">{t('copiesSame', count('same'))}</li>
    </ul>
  );
}

function lineOf(change: CopyChange): ParagraphChange {
  switch (change.kind) {
    case 'same':
      return { before: change.text, after: change.text, pieces: null };
    case 'cut':
      return { before: change.text, after: null, pieces: [{ kind: 'out', text: change.text }] };
    case 'added':
      return { before: null, after: change.text, pieces: [{ kind: 'in', text: change.text }] };
    case 'rewritten':
      return {
        before: change.before,
        after: change.after,
        pieces: change.parts.map(({ kind, text }) => ({
          kind: kind === 'cut' ? 'out' : kind === 'added' ? 'in' : 'same',
          text,
        })),
      };
  }
}
