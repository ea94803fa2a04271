import type { JSX } from 'preact';
import type { AgencyCredit, ArticleContext, EditorialNote } from '@/lib/article';
import { type MessageKey, useSpeech } from './i18n';
import { Quote, type ShowEvidence } from './Quote';

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
 * What the page declares about who made the story, in its own words, and nothing that it does not say. That nothing
 * is declared is an answer too, said without a judgement.
 */
export function Provenance({ context, onShow }: ProvenanceProps): JSX.Element {
  const { t } = useSpeech();
  const { agencies, lang } = context;
  // A note that is the very words of a credit would say the same thing twice.
  const notes = context.notes.filter(
    (note) => !(note.kind === 'agency-credit' && agencies.some((agency) => agency.text === note.text)),
  );
  const silent = agencies.length === 0 && notes.length === 0;
  return (
    <section class="provenance">
      <h2>{t('reported')}</h2>
      {silent && <p class="quiet">{t('nothingDeclared')}</p>}
      {!silent && agencies.length === 0 && <p class="quiet">{t('noAgency')}</p>}
      {agencies.length > 0 && (
        <dl class="agencies">
          {agencies.map((agency) => (
            <div class="fact" key={`${agency.name} ${agency.where} ${agency.text}`}>
              <dt>
                <bdi>{agency.name === 'agencies' ? t('agencyGeneric') : agency.name}</bdi>
              </dt>
              <dd>
                <span class="role">
                  {t(ROLES[agency.role])}
                  {agency.evidence.source === 'visible' && <>, {t(PLACES[agency.where])}</>}
                </span>{' '}
                <Quote evidence={agency.evidence} onShow={onShow} lang={lang} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {notes.length > 0 && (
        <>
          <h3>{t('notes')}</h3>
          <dl class="notes">
            {notes.map((note) => (
              <div class={`fact note note-${note.kind}`} key={note.kind + note.text}>
                <dt>{t(NOTE_NAMES[note.kind])}</dt>
                <dd>
                  <Quote evidence={{ ...note.evidence, quote: note.text }} onShow={onShow} lang={lang} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {!silent && notes.length === 0 && <p class="quiet">{t('noNotes')}</p>}
    </section>
  );
}
