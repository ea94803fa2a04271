import type { JSX } from 'preact';
import type { AgencyCredit, ArticleContext, EditorialNote, Evidence, Timestamp } from '@/lib/article';
import { formatAge, formatTime, outletClock, stampedAsUtc } from './format';
import { Icon } from './Icon';
import { type MessageKey, useSpeech } from './i18n';

/** Shows evidence on the page; without it (in the saved copy) the buttons are left out. */
export type ShowEvidence = ((evidence: Evidence) => void) | undefined;

const SOURCES: Record<Exclude<Evidence['source'], 'visible'>, string> = {
  'json-ld': 'JSON-LD',
  microdata: 'microdata',
  meta: 'meta',
  url: 'URL',
};

const NOTE_NAMES: Record<EditorialNote['kind'], MessageKey> = {
  'agency-credit': 'noteAgencyCredit',
  contribution: 'noteContribution',
  'editors-note': 'noteEditorsNote',
  correction: 'noteCorrection',
  clarification: 'noteClarification',
  update: 'noteUpdate',
  republication: 'noteRepublication',
  translation: 'noteTranslation',
  disclosure: 'noteDisclosure',
  'ai-disclosure': 'noteAiDisclosure',
  opinion: 'noteOpinion',
};

const ROLES: Record<AgencyCredit['role'], MessageKey> = {
  text: 'agencyText',
  part: 'agencyPart',
  contribution: 'agencyContribution',
};

interface PartProps {
  context: ArticleContext;
  onShow: ShowEvidence;
}

/** The verbatim words of a fact, where they stand, and the way to them. */
export function Quote({
  evidence,
  onShow,
  lang,
}: {
  evidence: Evidence;
  onShow: ShowEvidence;
  lang: string | null;
}): JSX.Element {
  const { t } = useSpeech();
  if (evidence.source !== 'visible') {
    return <span class="quote declared">{t('declaredIn', SOURCES[evidence.source])}</span>;
  }
  return (
    <span class="quote">
      <q dir="auto" lang={lang ?? undefined}>
        {evidence.quote}
      </q>
      {onShow && (
        <button
          type="button"
          class="locate"
          title={t('showOnPage')}
          aria-label={t('showOnPageOf', evidence.quote.slice(0, 80))}
          onClick={() => onShow(evidence)}
        >
          <Icon name="locate" />
        </button>
      )}
    </span>
  );
}

/** Published and updated: the reader's own clock first, the outlet's beside it, the printed words below. */
export function Times({ context, onShow }: PartProps): JSX.Element {
  const { t } = useSpeech();
  const { published, modified } = context;
  return (
    <section class="times" aria-label={t('published')}>
      {published ? (
        <TimeRow label={t('published')} stamp={published} lang={context.lang} onShow={onShow} />
      ) : (
        <p class="quiet">{t('noTime')}</p>
      )}
      {modified && <TimeRow label={t('updated')} stamp={modified} lang={context.lang} onShow={onShow} />}
      <Conflicts context={context} onShow={onShow} />
    </section>
  );
}

function TimeRow({
  label,
  stamp,
  lang,
  onShow,
}: {
  label: string;
  stamp: Timestamp;
  lang: string | null;
  onShow: ShowEvidence;
}): JSX.Element {
  const speech = useSpeech();
  const there = outletClock(stamp, speech);
  return (
    <div class="time-row">
      <span class="time-label">{label}</span>
      <span class="time-value">
        <time dateTime={stamp.iso}>{formatTime(stamp.iso, speech)}</time>
        <span class="quiet"> · {formatAge(stamp.iso, speech)}</span>
        {there && <span class="time-there">{speech.t('inOutletZone', there.time, there.zone)}</span>}
        <Quote evidence={stamp.evidence} onShow={onShow} lang={lang} />
      </span>
    </div>
  );
}

function Conflicts({ context, onShow }: PartProps): JSX.Element | null {
  const speech = useSpeech();
  const { t } = speech;
  const { published, otherTimes } = context;
  if (otherTimes.length === 0) return null;
  const lie =
    published && otherTimes.map((each) => stampedAsUtc(published, each)).find((each) => each !== null);
  return (
    <details class="conflicts">
      <summary>{t('otherTimes')}</summary>
      {lie && published && (
        <p>
          {t(
            'lieUtc',
            lie.clock,
            published.zone ?? published.offset ?? '',
            t('hoursMinutes', String(lie.hours), String(lie.minutes)),
          )}
        </p>
      )}
      <ul>
        {otherTimes.map((stamp) => (
          <li key={stamp.iso + stamp.evidence.locator}>
            <time dateTime={stamp.iso}>{formatTime(stamp.iso, speech)}</time>{' '}
            <code dir="ltr">{stamp.iso}</code>{' '}
            <Quote evidence={stamp.evidence} onShow={onShow} lang={context.lang} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What the page declares about who made the story, in its own words; nothing that it does not say. */
export function Provenance({ context, onShow }: PartProps): JSX.Element {
  const { t } = useSpeech();
  const { agencies, lang } = context;
  // A note that is the very words of a credit would say the same thing twice.
  const notes = context.notes.filter(
    (note) => !(note.kind === 'agency-credit' && agencies.some((agency) => agency.text === note.text)),
  );
  if (agencies.length === 0 && notes.length === 0) {
    return (
      <section class="provenance">
        <h2>{t('reported')}</h2>
        <p class="quiet">{t('nothingDeclared')}</p>
      </section>
    );
  }
  return (
    <section class="provenance">
      <h2>{t('reported')}</h2>
      <dl>
        {agencies.map((agency) => (
          <div class="fact" key={agency.name}>
            <dt>{agency.name === 'agencies' ? t('agencyGeneric') : agency.name}</dt>
            <dd>
              <span class="quiet">{t(ROLES[agency.role])}</span>{' '}
              <Quote evidence={agency.evidence} onShow={onShow} lang={lang} />
            </dd>
          </div>
        ))}
        {notes.map((note) => (
          <div class={`fact note note-${note.kind}`} key={note.kind + note.text}>
            <dt>{t(NOTE_NAMES[note.kind])}</dt>
            <dd>
              <Quote evidence={{ ...note.evidence, quote: note.text }} onShow={onShow} lang={lang} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
