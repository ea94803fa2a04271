import type { JSX } from 'preact';
import type { AgencyCredit, ArticleContext, EditorialNote } from '@/lib/article';
import { comma, type MessageKey, useSpeech } from './i18n';
import { OutletPages } from './OutletPages';
import { PictureCredits, pictureCredits } from './PictureCredits';
import { Quote, type ShowEvidence } from './Quote';

/** The names of the kinds of notes. */
export const NOTE_NAMES: Record<EditorialNote['kind'], MessageKey> = {
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

/** What a reader must not miss comes first. */
const ORDER: EditorialNote['kind'][] = [
  'correction',
  'clarification',
  'editors-note',
  'ai-disclosure',
  'disclosure',
  'republication',
  'translation',
  'contribution',
  'agency-credit',
  'opinion',
  'update',
];

/** The label of a credit. */
const SHARES: Record<AgencyCredit['role'], MessageKey> = {
  text: 'shareText',
  part: 'sharePart',
  contribution: 'shareContribution',
};

const ROLES: Record<AgencyCredit['role'], MessageKey> = {
  text: 'agencyText',
  part: 'agencyPart',
  contribution: 'agencyContribution',
};

const PLACES: Record<AgencyCredit['where'], MessageKey> = {
  byline: 'whereByline',
  dateline: 'whereDateline',
  endnote: 'whereEndnote',
  'credit-line': 'whereCreditLine',
  body: 'whereBody',
  metadata: 'whereMetadata',
};

interface ProvenanceProps {
  context: ArticleContext;
  onShow: ShowEvidence;
}

/**
 * The provenance card: what the page declares about how the story was made, in its own words, and nothing that it does
 * not say. Read from above in ten seconds: whose text, what was corrected or noted, whose pictures, what the outlet says
 * of itself. That nothing is declared is an answer too, said without a judgement.
 */
export function Provenance({ context, onShow }: ProvenanceProps): JSX.Element {
  const { t } = useSpeech();
  const { agencies, lang } = context;
  // A note that is the very words of a credit would say the same thing twice.
  const notes = context.notes
    .filter(
      (note) => !(note.kind === 'agency-credit' && agencies.some((agency) => agency.text === note.text)),
    )
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const elsewhere = canonicalElsewhere(context);
  const silent = agencies.length === 0 && notes.length === 0;
  return (
    <section class="provenance">
      <h2>{t('reported')}</h2>
      {silent && <p class="quiet">{t('nothingDeclared')}</p>}
      <dl class="facts">
        {agencies.map((agency) => (
          <div class="fact agency" key={`${agency.name} ${agency.where} ${agency.text}`}>
            <dt>{t(SHARES[agency.role])}</dt>
            <dd>
              <bdi class="agency-name">{agency.name === 'agencies' ? t('agencyGeneric') : agency.name}</bdi>{' '}
              <span class="role">
                {t(ROLES[agency.role])}
                {agency.evidence.source === 'visible' && comma(t) + t(PLACES[agency.where])}
              </span>
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
        {elsewhere && (
          <div class="fact">
            <dt>{t('canonical')}</dt>
            <dd>
              <span class="role">{t('canonicalElsewhere')}</span>{' '}
              <a href={elsewhere.url} target="_blank" rel="noreferrer noopener">
                <bdi>{elsewhere.host}</bdi>
              </a>
            </dd>
          </div>
        )}
        {pictureCredits(context).length > 0 && <PictureCredits context={context} />}
        {(context.policies?.length ?? 0) > 0 && <OutletPages policies={context.policies ?? []} />}
      </dl>
      {!silent && (agencies.length === 0 || notes.length === 0) && (
        <p class="quiet absent">{t(agencies.length === 0 ? 'noAgency' : 'noNotes')}</p>
      )}
    </section>
  );
}

/** The address that the page names for itself, where it is another site's; null otherwise. */
function canonicalElsewhere({ url, canonicalUrl }: ArticleContext): { url: string; host: string } | null {
  if (!canonicalUrl || !URL.canParse(canonicalUrl) || !URL.canParse(url)) return null;
  const [there, here] = [new URL(canonicalUrl).hostname, new URL(url).hostname];
  const site = (host: string): string => host.split('.').slice(-2).join('.');
  return site(there) === site(here) ? null : { url: canonicalUrl, host: there.replace(/^www\./u, '') };
}
