import type { JSX } from 'preact';
import type { ThreadEntry, ThreadStory } from '@/lib/library/thread';
import { formatTime, outletClock } from '../../ui/format';
import { comma, useSpeech } from '../../ui/i18n';
import { NOTE_NAMES } from '../../ui/Provenance';
import { Reasons } from '../../ui/Reasons';
import { hashOf } from '../address';
import { agencyName } from '../Filters';
import type { LibraryActions, LibraryView } from '../types';
import { ThreadPicture } from './ThreadPicture';

interface ThreadProps {
  /** The story whose thread it is. */
  storyId: string;
  entries: ThreadEntry[] | null;
  onView: LibraryActions['onView'];
}

/** A saved story among its kin, in order of publication: a picture, and a table that says all of it in words. */
export function Thread({ storyId, entries, onView }: ThreadProps): JSX.Element | null {
  const { t } = useSpeech();
  if (!entries || entries.length === 0) return null;
  const alone = entries.length === 1 && entries[0]?.copies.length === 1;
  return (
    <section class="thread" id="thread" aria-labelledby="thread-name">
      <h2 id="thread-name">{t('thread')}</h2>
      {alone ? (
        <p class="quiet">{t('threadNone')}</p>
      ) : (
        <>
          <p class="quiet">{t('threadHint')}</p>
          <ThreadPicture entries={entries} />
          <Table storyId={storyId} entries={entries} onView={onView} />
        </>
      )}
    </section>
  );
}

type TableProps = ThreadProps & { entries: ThreadEntry[] };

/** The roles are said aloud because narrow windows lay the table out as blocks, which takes them from it. */
function Table({ storyId, entries, onView }: TableProps): JSX.Element {
  const { t } = useSpeech();
  const heads = [t('threadWhen'), t('threadStory'), t('threadMarks'), t('threadWhy')];
  return (
    <table role="table" aria-labelledby="thread-name">
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {entries.map((entry) => (
          <Row key={entry.copies[0].id} storyId={storyId} entry={entry} onView={onView} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Pick<ThreadProps, 'storyId' | 'onView'> {
  entry: ThreadEntry;
}

function Row({ storyId, entry: { copies, reasons, own }, onView }: RowProps): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  // Of the own family the open story gives the headline; of others the earliest copy.
  const shown = copies.find(({ id }) => id === storyId) ?? copies[0];
  const agencies = [...new Set(copies.flatMap((copy) => copy.agencies))];
  const notes = [...new Set(copies.flatMap((copy) => copy.notes))];
  return (
    <tr role="row" class={own ? 'own' : undefined} aria-current={own ? 'true' : undefined}>
      <td role="cell" class="thread-when">
        <When story={copies[0]} />
        {copies.length > 1 && (
          <span class="quiet">
            <bdi>{copies[0].outlet}</bdi>
          </span>
        )}
      </td>
      <td role="cell" class="thread-story">
        <p class="quiet">
          <bdi>{shown.outlet}</bdi>
          {own && <strong class="thread-own"> {t('threadOwn')}</strong>}
        </p>
        {own ? (
          <p class="thread-title" dir="auto" lang={shown.lang ?? undefined}>
            {shown.headline}
          </p>
        ) : (
          <StoryLink story={shown} onView={onView}>
            <span class="thread-title" dir="auto" lang={shown.lang ?? undefined}>
              {shown.headline}
            </span>
          </StoryLink>
        )}
        {copies.length > 1 && <Family storyId={storyId} copies={copies} onView={onView} />}
      </td>
      <td role="cell" class="thread-marks">
        {agencies.length > 0 && (
          <p>
            <bdi>{agencies.map((name) => agencyName(name, speech)).join(comma(speech.t))}</bdi>
          </p>
        )}
        {notes.map((kind) => (
          <p key={kind} class={`thread-note note-${kind}`}>
            {t(NOTE_NAMES[kind])}
          </p>
        ))}
      </td>
      <td role="cell" class="thread-why">
        <Reasons reasons={reasons} />
      </td>
    </tr>
  );
}

/** The reader's own clock first, then what the page printed, or the outlet's clock where it printed nothing. */
function When({ story: { published } }: { story: ThreadStory }): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  if (!published) return <span class="quiet">{t('noTime')}</span>;
  const there = outletClock(published, speech);
  return (
    <>
      <time dateTime={published.iso}>{formatTime(published.iso, speech)}</time>
      {published.text ? (
        <q class="quiet" dir="auto">
          {published.text}
        </q>
      ) : (
        there && <span class="quiet">{t('inOutletZone', there.time, there.zone)}</span>
      )}
    </>
  );
}

/** Copies of one dispatch: who has it, which copy is the earliest, and two of them side by side. */
function Family({
  storyId,
  copies,
  onView,
}: Omit<RowProps, 'entry'> & { copies: ThreadEntry['copies'] }): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  const [first, second] = copies;
  const other = copies.find(({ id }) => id === storyId && id !== first.id) ?? second;
  const outlets = [...new Set(copies.map(({ outlet }) => outlet))];
  return (
    <div class="family">
      <p class="quiet">
        {outlets.map((outlet, at) => (
          <span key={outlet}>
            {at > 0 && comma(t)}
            <bdi>{outlet}</bdi>
          </span>
        ))}
      </p>
      {first.published && <p class="quiet">{t('earliestYouHave', first.outlet)}</p>}
      <details>
        <summary>{speech.plural('sameDispatchIn', copies.length)}</summary>
        <ul>
          {copies.map((copy) => (
            <li key={copy.id}>
              <StoryLink story={copy} onView={onView}>
                <bdi>{copy.outlet}</bdi>
              </StoryLink>{' '}
              {copy.published && (
                <time class="quiet" dateTime={copy.published.iso}>
                  {formatTime(copy.published.iso, speech)}
                </time>
              )}
            </li>
          ))}
        </ul>
      </details>
      {other && (
        <button
          type="button"
          class="secondary lay-beside"
          onClick={() => onView({ name: 'copies', id: storyId, first: first.id, second: other.id })}
        >
          {t('copiesBeside')}
        </button>
      )}
    </div>
  );
}

interface StoryLinkProps extends Pick<ThreadProps, 'onView'> {
  story: ThreadStory;
  children: JSX.Element;
}

function StoryLink({ story, onView, children }: StoryLinkProps): JSX.Element {
  const view: LibraryView = { name: 'story', id: story.id };
  return (
    <a
      href={hashOf(view)}
      onClick={(event) => {
        // With a key held the browser's own way of opening links is meant.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onView(view);
      }}
    >
      {children}
    </a>
  );
}
