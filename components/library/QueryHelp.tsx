import type { JSX } from 'preact';
import { MARKS } from '@/lib/library/finder/query';
import { comma, useSpeech } from '../ui/i18n';

/** The query language, with an example of each part. */
export function QueryHelp(): JSX.Element {
  const { t } = useSpeech();
  const others = (field: 'is' | 'has', shown: string): string =>
    MARKS[field]
      .filter((mark) => mark !== shown)
      .map((mark) => `${field}:${mark}`)
      .join(comma(t));
  const rows: [string, string][] = [
    ['"interest rates"', t('queryHelpPhrase')],
    ['-football', t('queryHelpNot')],
    ['outlet:guardian', t('queryHelpOutlet')],
    ['agency:reuters', t('queryHelpAgency')],
    ['tag:politics/elections', t('queryHelpTag')],
    ['by:"jane doe"', t('queryHelpBy')],
    ['lang:de', t('queryHelpLang')],
    ['after:2026-03', t('queryHelpAfter')],
    ['before:2026-03-15', t('queryHelpBefore')],
    ['saved:2026-03', t('queryHelpSaved')],
    ['versions:2..', t('queryHelpVersions')],
    ['is:changed', t('queryHelpChanged', others('is', 'changed'))],
    ['has:correction', t('queryHelpHas', others('has', 'correction'))],
    ['has:highlight', t('queryHelpHighlight', 'has:note')],
  ];
  return (
    <details class="query-help">
      <summary>{t('queryHelp')}</summary>
      <p>
        {t('queryHelpWords')} {t('queryHelpMarks')}
      </p>
      <dl>
        {rows.map(([example, words]) => (
          <div key={example}>
            <dt>
              <code dir="ltr">{example}</code>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
