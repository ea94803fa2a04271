import type { JSX } from 'preact';
import type { ArticleContext, Timestamp } from '@/lib/article';
import { formatTime } from './format';
import { useSpeech } from './i18n';
import { Locate, type ShowEvidence, sourceName } from './Quote';

interface ClocksProps {
  context: ArticleContext;
  onShow: ShowEvidence;
  capturedAt: string | undefined;
  capturedBefore: string[];
}

/**
 * Three clocks, folded: what is printed, what the page's data declares, and what we observed. Each value as it stands
 * there, with the reader's own time before it. Nothing where there is no more to tell than stands above.
 */
export function Clocks({ context, onShow, capturedAt, capturedBefore }: ClocksProps): JSX.Element | null {
  const { t } = useSpeech();
  const stamps = [context.published, context.modified, ...context.otherTimes].filter((each) => each !== null);
  const printed = stamps.filter(({ evidence }) => evidence.source === 'visible');
  const declared = stamps.filter(({ evidence }) => evidence.source !== 'visible');
  const observed = [...(capturedAt ? [capturedAt] : []), ...capturedBefore];
  if (context.otherTimes.length === 0 && capturedBefore.length === 0) return null;
  return (
    <details class="clocks">
      <summary>{t(context.otherTimes.length > 0 ? 'allTimes' : 'timesObserved')}</summary>
      <Clock name={t('clockPrinted')} empty={t('clockNonePrinted')}>
        {printed.map((stamp) => (
          <Entry key={keyOf(stamp)} stamp={stamp} lang={context.lang} onShow={onShow} />
        ))}
      </Clock>
      <Clock name={t('clockDeclared')} empty={t('clockNoneDeclared')}>
        {declared.map((stamp) => (
          <Entry key={keyOf(stamp)} stamp={stamp} lang={context.lang} onShow={onShow} />
        ))}
      </Clock>
      {observed.length > 0 && (
        <Clock name={t('clockObserved')} empty="">
          {observed.map((iso, at) => (
            <Observed
              key={iso}
              iso={iso}
              label={t(at === 0 && capturedAt ? 'clockThisCopy' : 'clockBefore')}
            />
          ))}
        </Clock>
      )}
    </details>
  );
}

const keyOf = ({ iso, evidence }: Timestamp): string => `${iso} ${evidence.locator} ${evidence.quote}`;

interface ClockProps {
  name: string;
  empty: string;
  children: JSX.Element[];
}

function Clock({ name, empty, children }: ClockProps): JSX.Element {
  return (
    <div class="clock" role="group" aria-label={name}>
      <p class="clock-name">{name}</p>
      {children.length > 0 ? <ul>{children}</ul> : <p class="quiet">{empty}</p>}
    </div>
  );
}

interface EntryProps {
  stamp: Timestamp;
  lang: string | null;
  onShow: ShowEvidence;
}

function Entry({ stamp, lang, onShow }: EntryProps): JSX.Element {
  const speech = useSpeech();
  const { evidence } = stamp;
  return (
    <li>
      <time dateTime={stamp.iso}>{formatTime(stamp.iso, speech)}</time>
      {sourceName(evidence) ? (
        <span class="as-given">
          <code dir="ltr">{evidence.quote}</code>{' '}
          <span class="quiet">
            {sourceName(evidence)} <code dir="ltr">{fieldOf(stamp)}</code>
          </span>
        </span>
      ) : (
        <span class="as-given">
          <q dir="auto" lang={lang ?? undefined}>
            {evidence.quote}
          </q>
          <Locate evidence={evidence} onShow={onShow} />
        </span>
      )}
    </li>
  );
}

function Observed({ iso, label }: { iso: string; label: string }): JSX.Element {
  const speech = useSpeech();
  return (
    <li>
      <time dateTime={iso}>{formatTime(iso, speech)}</time>
      <span class="as-given quiet">{label}</span>
    </li>
  );
}

/** The name of the field that declares a value, as the page has it; empty when it is not known. */
function fieldOf({ evidence }: Timestamp): string {
  if (evidence.source === 'url') return '';
  return (
    evidence.locator
      ?.split('/')
      .at(-1)
      ?.replace(/^meta\[(.*)\]$/u, '$1') ?? ''
  );
}
