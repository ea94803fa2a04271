import type { JSX } from 'preact';
import type { ArticleContext, Timestamp } from '@/lib/article';
import type { Selection, Story } from '@/lib/library';
import { formatTime, outletClock } from '../../ui/format';
import { Icon } from '../../ui/Icon';
import { useSpeech } from '../../ui/i18n';

/** Prints the reader view; how it looks on paper the style sheet says. */
export function PrintButton(): JSX.Element {
  const { t } = useSpeech();
  return (
    <button type="button" class="plain print" title={t('print')} onClick={() => print()}>
      <Icon name="print" />
      <span class="bar-words">{t('print')}</span>
    </button>
  );
}

interface PrintFactsProps {
  context: ArticleContext;
  capturedAt: string;
}

/** On paper alone, under the headline: when, as whose clock and as printed, and where the story stood. */
export function PrintFacts({ context, capturedAt }: PrintFactsProps): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  const { published, modified } = context;
  // Those that the page does not name stand in its own words in the text.
  const agencies = [...new Set(context.agencies.map(({ name }) => name))].filter(
    (name) => name !== 'agencies',
  );
  return (
    <dl class="print-only print-facts">
      {published && <TimeFact label={t('published')} stamp={published} />}
      {modified && <TimeFact label={t('updated')} stamp={modified} />}
      <div>
        <dt>{t('captured')}</dt>
        <dd>{formatTime(capturedAt, speech)}</dd>
      </div>
      {agencies.length > 0 && (
        <div>
          <dt>{t('printAgencies')}</dt>
          <dd>{agencies.join(' · ')}</dd>
        </div>
      )}
      <div>
        <dt>{t('printAddress')}</dt>
        <dd class="print-address" dir="ltr">
          {context.url}
        </dd>
      </div>
    </dl>
  );
}

function TimeFact({ label, stamp }: { label: string; stamp: Timestamp }): JSX.Element {
  const speech = useSpeech();
  const there = outletClock(stamp, speech);
  const printed = stamp.evidence.source === 'visible' ? stamp.evidence.quote : null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {formatTime(stamp.iso, speech)}
        {there && ` · ${speech.t('inOutletZone', there.time, there.zone)}`}
        {printed && (
          <>
            {' · '}
            <bdi>{speech.t('quoted', printed)}</bdi>
          </>
        )}
      </dd>
    </div>
  );
}

interface PrintNotesProps {
  story: Story;
  selections: Selection[];
  lang: string | null;
}

/** On paper alone, under the story: the reader's tags and notes, and the highlights that have one. */
export function PrintNotes({ story, selections, lang }: PrintNotesProps): JSX.Element | null {
  const { t } = useSpeech();
  const remarked = selections.filter(({ note, tags }) => note || tags?.length);
  if (!story.note && story.tags.length === 0 && remarked.length === 0) return null;
  return (
    <section class="print-only print-notes">
      {story.tags.length > 0 && (
        <p>
          <strong>{t('tags')}</strong> {story.tags.join(' · ')}
        </p>
      )}
      {story.note && (
        <p>
          <strong>{t('storyNote')}</strong> <span dir="auto">{story.note}</span>
        </p>
      )}
      {remarked.map(({ id, text, note, tags = [] }) => (
        <div key={id} class="print-passage">
          <blockquote dir="auto" lang={lang ?? undefined}>
            {text}
          </blockquote>
          {note && <p dir="auto">{note}</p>}
          {tags.length > 0 && <p>{tags.join(' · ')}</p>}
        </div>
      ))}
    </section>
  );
}
