import type { JSX, RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ArticleContext } from '@/lib/article';
import { useSpeech } from '../ui/i18n';
import { type SummaryLength, summaryOf } from '../ui/own-words';
import type { Machine } from '../ui/machine';
import { MachineSummary } from '../ui/MachineSummary';
import { Summary } from '../ui/Summary';
import { showInBody } from './show-in-copy';

interface ReaderSummaryProps {
  context: ArticleContext;
  length: SummaryLength;
  onLength: (length: SummaryLength) => void;
  machine: Machine | null;
  /** The sheet that holds the saved text. */
  sheet: RefObject<HTMLElement | null>;
}

/** The summary of a saved story. Its standfirst stands above, under the headline; each sentence leads into the text below. */
export function ReaderSummary(props: ReaderSummaryProps): JSX.Element {
  const { context, length, onLength, machine, sheet } = props;
  const { t } = useSpeech();
  const summary = useMemo(() => summaryOf(context, length), [context, length]);
  const [missing, setMissing] = useState(false);
  return (
    <Summary
      context={context}
      summary={summary}
      length={length}
      standfirst={false}
      onLength={onLength}
      onShow={(sentence) => {
        const body = sheet.current?.querySelector('.body');
        setMissing(!body || showInBody(window, body, sentence) === 'gone');
      }}
    >
      <p class="not-there" role="status">
        {missing && t('notInCopy')}
      </p>
      {machine && <MachineSummary context={context} machine={machine} length={length} />}
    </Summary>
  );
}
