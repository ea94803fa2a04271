import type { ComponentChildren, JSX } from 'preact';
import type { ArticleContext, Evidence } from '@/lib/article';
import type { NoSummary } from '@/lib/summarize';
import { type MessageKey, useSpeech } from './i18n';
import { Locate } from './Quote';
import { SUMMARY_LENGTHS, type StorySummary, type SummaryLength } from './own-words';

const REASONS: Record<NoSummary, MessageKey> = {
  'too-short': 'summaryTooShort',
  'no-prose': 'summaryNoProse',
};

interface SummaryProps {
  context: ArticleContext;
  /** Null until it was made: its room is kept free. */
  summary: StorySummary | null;
  length: SummaryLength;
  onLength: (length: SummaryLength) => void;
  /** Shows a sentence where it stands. */
  onShow: (sentence: Evidence) => void;
  /** Whether the outlet's standfirst stands here, and not above. */
  standfirst?: boolean;
  /** What comes after our own. */
  children?: ComponentChildren;
}

/**
 * The story in short: first the outlet's standfirst, named as the outlet's, then sentences of the story that add to it, word
 * for word, each with the way to its place. Where the story is too short for that, one sentence says so.
 */
export function Summary(props: SummaryProps): JSX.Element {
  const { context, summary, length, onLength, onShow, standfirst = true, children } = props;
  const { t } = useSpeech();
  const lang = context.lang ?? undefined;
  const { standfirst: outlets } = context;
  return (
    <section class="summary" aria-labelledby="summary-name" aria-busy={summary === null}>
      <div class="summary-head">
        <h2 id="summary-name">{t('summary')}</h2>
        {summary?.reason == null && <Lengths length={length} onLength={onLength} />}
      </div>
      {standfirst && outlets && (
        <>
          <p class="quiet summary-source">{t('summaryByOutlet')}</p>
          <p class="outlets-words" dir="auto" lang={lang}>
            {outlets}
          </p>
        </>
      )}
      {summary?.reason ? (
        <p class="quiet no-summary">{t(REASONS[summary.reason])}</p>
      ) : (
        <>
          <p class="quiet summary-source">{t(outlets ? 'summaryAdds' : 'summaryOwn')}</p>
          {summary ? (
            <ul class="own-words">
              {summary.sentences.map((sentence) => (
                <li key={sentence.quote}>
                  <span dir="auto" lang={lang}>
                    {sentence.quote}
                  </span>
                  <Locate evidence={sentence} onShow={onShow} />
                </li>
              ))}
            </ul>
          ) : (
            <Room sentences={length} />
          )}
        </>
      )}
      {children}
    </section>
  );
}

/** Room for sentences to come, about as much as they will take. */
function Room({ sentences }: { sentences: number }): JSX.Element {
  return (
    <div class="own-words room" aria-hidden="true">
      {Array.from({ length: sentences }, (_, at) => (
        <div key={at}>
          <i class="bone" />
          <i class="bone" />
          <i class="bone half" />
        </div>
      ))}
    </div>
  );
}

function Lengths({ length, onLength }: Pick<SummaryProps, 'length' | 'onLength'>): JSX.Element {
  const { t, locale } = useSpeech();
  return (
    <div class="lengths" role="group" aria-label={t('summaryLength')}>
      {SUMMARY_LENGTHS.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === length}
          aria-label={t('summaryLengthOf', each)}
          title={t('summaryLengthOf', each)}
          onClick={() => onLength(each)}
        >
          {new Intl.NumberFormat(locale).format(each)}
        </button>
      ))}
    </div>
  );
}
