import type { JSX } from 'preact';
import type { ArticleContext, Timestamp } from '@/lib/article';
import { Clocks } from './Clocks';
import { type Contradiction, contradictions } from './contradictions';
import { formatAge, formatDay, formatTime, outletClock } from './format';
import { type Speech, useSpeech } from './i18n';
import { Quote, type ShowEvidence } from './Quote';

interface TimesProps {
  context: ArticleContext;
  onShow: ShowEvidence;
  /** When this copy was taken, for a saved story: the third clock, ours. */
  capturedAt?: string | undefined;
  /** When the story was captured before. */
  capturedBefore?: string[] | undefined;
}

/**
 * Published and updated: the reader's own clock first, the outlet's beside it, the printed words with them. Where the
 * page contradicts itself a plain sentence says so; below, printed, declared and observed times stand apart.
 */
export function Times({ context, onShow, capturedAt, capturedBefore = [] }: TimesProps): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  const { published, modified, lang } = context;
  const sentences = contradictions(context, capturedAt ? new Date(capturedAt) : speech.now()).map((each) =>
    sentenceOf(each, speech),
  );
  return (
    <section class="times" aria-label={t('times')}>
      {!published && !modified && <p class="quiet">{t('noTime')}</p>}
      {published && <TimeRow label={t('published')} stamp={published} lang={lang} onShow={onShow} />}
      {modified && <TimeRow label={t('updated')} stamp={modified} lang={lang} onShow={onShow} />}
      {capturedAt && (
        <div class="time-row">
          <span class="time-label">{t('captured')}</span>
          <span class="time-value">
            <Instant iso={capturedAt} />
          </span>
        </div>
      )}
      {sentences.map((sentence) => (
        <p class="contradiction" key={sentence}>
          {sentence}
        </p>
      ))}
      <Clocks context={context} onShow={onShow} capturedAt={capturedAt} capturedBefore={capturedBefore} />
    </section>
  );
}

function sentenceOf(found: Contradiction, speech: Speech): string {
  const { t } = speech;
  if (found.key === 'lieUtc') {
    const apart =
      found.minutes === 0 ? t('hours', found.hours) : t('hoursMinutes', found.hours, found.minutes);
    return t('lieUtc', found.clock, found.zone, apart);
  }
  if (found.key === 'printedOtherDay')
    return t('printedOtherDay', formatDay(found.printed, speech), formatDay(found.declared, speech));
  return t(found.key);
}

interface TimeRowProps {
  label: string;
  stamp: Timestamp;
  lang: string | null;
  onShow: ShowEvidence;
}

function TimeRow({ label, stamp, lang, onShow }: TimeRowProps): JSX.Element {
  return (
    <div class="time-row">
      <span class="time-label">{label}</span>
      <span class="time-value">
        <Instant iso={stamp.iso} />
        <span class="time-there">
          <OutletTime stamp={stamp} />
          <Quote evidence={stamp.evidence} onShow={onShow} lang={lang} />
        </span>
      </span>
    </div>
  );
}

/** A time on the reader's own clock, and how long ago it is. */
function Instant({ iso }: { iso: string }): JSX.Element {
  const speech = useSpeech();
  return (
    <span class="dots">
      <span>
        <time dateTime={iso}>{formatTime(iso, speech)}</time>
      </span>
      <span class="quiet age">{formatAge(iso, speech)}</span>
    </span>
  );
}

/** The clock of the outlet where it differs from the reader's, or that the page gives no zone. */
function OutletTime({ stamp }: { stamp: Timestamp }): JSX.Element | null {
  const speech = useSpeech();
  const { t } = speech;
  if (stamp.precision !== 'day' && stamp.offset === null) return <span>{t('zoneUnknown')}</span>;
  const there = outletClock(stamp, speech);
  if (!there) return null;
  const zone = stamp.zoneSource === 'inferred' ? t('zoneInferred', there.zone) : there.zone;
  return <span>{t('inOutletZone', there.time, zone)}</span>;
}
