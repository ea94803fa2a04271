import type { JSX } from 'preact';
import type { ArticleContext, Timestamp } from '@/lib/article';
import { formatAge, formatTime, outletClock, stampedAsUtc } from './format';
import { useSpeech } from './i18n';
import { Quote, type ShowEvidence, sourceName } from './Quote';

interface TimesProps {
  context: ArticleContext;
  onShow: ShowEvidence;
  /** When the copy was taken, for a saved story: the third clock, ours. */
  capturedAt?: string | undefined;
}

/**
 * Published and updated: the reader's own clock first, the outlet's beside it, the printed words with them. What
 * else the page gives stands below, side by side, with a plain sentence where it contradicts itself.
 */
export function Times({ context, onShow, capturedAt }: TimesProps): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  const { published, modified, lang } = context;
  return (
    <section class="times" aria-label={t('times')}>
      {!published && !modified && <p class="quiet">{t('noTime')}</p>}
      {published && <TimeRow label={t('published')} stamp={published} lang={lang} onShow={onShow} />}
      {modified && <TimeRow label={t('updated')} stamp={modified} lang={lang} onShow={onShow} />}
      {capturedAt && (
        <div class="time-row">
          <span class="time-label">{t('captured')}</span>
          <span class="time-value">
            <time dateTime={capturedAt}>{formatTime(capturedAt, speech)}</time>
            <span class="quiet age"> · {formatAge(capturedAt, speech)}</span>
          </span>
        </div>
      )}
      <Conflicts context={context} onShow={onShow} />
    </section>
  );
}

interface TimeRowProps {
  label: string;
  stamp: Timestamp;
  lang: string | null;
  onShow: ShowEvidence;
}

function TimeRow({ label, stamp, lang, onShow }: TimeRowProps): JSX.Element {
  const speech = useSpeech();
  return (
    <div class="time-row">
      <span class="time-label">{label}</span>
      <span class="time-value">
        <time dateTime={stamp.iso}>{formatTime(stamp.iso, speech)}</time>
        <span class="quiet age"> · {formatAge(stamp.iso, speech)}</span>
        <span class="time-there">
          <OutletTime stamp={stamp} />
          <Quote evidence={stamp.evidence} onShow={onShow} lang={lang} />
        </span>
      </span>
    </div>
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

function Conflicts({ context, onShow }: TimesProps): JSX.Element | null {
  const speech = useSpeech();
  const { t } = speech;
  const { otherTimes } = context;
  const sentences = contradictions(context).map(([key, ...values]) =>
    key === 'lieUtc'
      ? t('lieUtc', values[0] ?? '', values[1] ?? '', t('hoursMinutes', values[2] ?? '', values[3] ?? ''))
      : t(key),
  );
  return (
    <>
      {sentences.map((sentence) => (
        <p class="contradiction" key={sentence}>
          {sentence}
        </p>
      ))}
      {otherTimes.length > 0 && (
        <details class="conflicts">
          <summary>{t('otherTimes')}</summary>
          <ul>
            {otherTimes.map((stamp) => (
              <li key={`${stamp.iso} ${stamp.evidence.locator} ${stamp.evidence.quote}`}>
                <time dateTime={stamp.iso}>{formatTime(stamp.iso, speech)}</time>
                {sourceName(stamp.evidence) ? (
                  <span class="quote declared">
                    {t('declaredIn', sourceName(stamp.evidence) ?? '')}{' '}
                    <code dir="ltr">
                      {fieldOf(stamp)}
                      {stamp.iso}
                    </code>
                  </span>
                ) : (
                  <Quote evidence={stamp.evidence} onShow={onShow} lang={context.lang} />
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** The last step of a declared value's path, as `datePublished: `; empty when the path is not known. */
function fieldOf({ evidence }: Timestamp): string {
  const field = evidence.source === 'url' ? '' : evidence.locator?.split('/').at(-1);
  return field ? `${field}: ` : '';
}

type Contradiction = ['lieUtc', ...string[]] | ['updatedBeforePublished'];

/** What the page's times say against each other, as messages and their values. */
function contradictions({ published, modified, otherTimes }: ArticleContext): Contradiction[] {
  const found: Contradiction[] = [];
  if (published) {
    const lie = otherTimes.map((each) => stampedAsUtc(published, each)).find((each) => each !== null);
    const zone = published.zone ?? `UTC${published.offset ?? ''}`;
    if (lie) found.push(['lieUtc', lie.clock, zone, String(lie.hours), String(lie.minutes)]);
  }
  if (published?.offset && modified?.offset && Date.parse(modified.iso) < Date.parse(published.iso))
    found.push(['updatedBeforePublished']);
  return found;
}
