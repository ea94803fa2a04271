import type { JSX } from 'preact';
import type { InReport } from '@/lib/exchange/in';
import { formatNumber } from '../../ui/format';
import { type Speech, useSpeech } from '../../ui/i18n';
import { FIELD_PROBLEMS, IN_FORMATS, OWN_FORMATS, ROW_PROBLEMS, STOPPED } from './words';

/** What one file came to: counts, and every row and field that was not taken with the reason. */
export function ImportReport({ report }: { report: InReport }): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  const number = (value: number): string => formatNumber(value, speech);
  const taken = [
    t('countNew', number(report.added)),
    report.merged > 0 && t('countMerged', number(report.merged)),
    report.unchanged > 0 && t('countUnchanged', number(report.unchanged)),
    report.inTrash > 0 && t('countInTrash', number(report.inTrash)),
  ].filter((each) => each !== false);
  return (
    <article class="import-report">
      <h4>
        <bdi>{report.file}</bdi>
        {report.format && <span class="quiet"> {formatName(report, speech)}</span>}
      </h4>
      <p class="dots counts">
        {taken.map((each) => (
          <span key={each}>{each}</span>
        ))}
      </p>
      {report.cancelled && <p class="unfinished">{t('importCancelled')}</p>}
      {report.stopped && <p class="unfinished">{t(STOPPED[report.stopped] ?? 'stoppedOther')}</p>}
      {report.rejectedCount > 0 && (
        <details class="rejected" open={report.rejectedCount <= 10}>
          <summary>{t('rowsNotTaken', number(report.rejectedCount))}</summary>
          <div
            class="table report-table"
            tabIndex={0}
            role="group"
            aria-label={t('rowsNotTaken', number(report.rejectedCount))}
          >
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('reportWhere')}</th>
                  <th scope="col">{t('reportTitle')}</th>
                  <th scope="col">{t('reportWhy')}</th>
                </tr>
              </thead>
              <tbody>
                {report.rejected.map(({ at, title, problem }, place) => (
                  <tr key={`${place} ${at}`}>
                    <td>
                      <bdi>{placeWords(at, t)}</bdi>
                    </td>
                    <td dir="auto">{title ?? ''}</td>
                    <td>{t(ROW_PROBLEMS[problem])}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {report.rejectedCount > report.rejected.length && (
            <p class="quiet">{speech.plural('moreNames', report.rejectedCount - report.rejected.length)}</p>
          )}
        </details>
      )}
      {report.left.length > 0 && (
        <details class="left">
          <summary>{t('fieldsNotTaken', number(report.left.length))}</summary>
          <div
            class="table report-table"
            tabIndex={0}
            role="group"
            aria-label={t('fieldsNotTaken', number(report.left.length))}
          >
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('reportField')}</th>
                  <th scope="col">{t('reportTimes')}</th>
                  <th scope="col">{t('reportFirst')}</th>
                  <th scope="col">{t('reportWhy')}</th>
                </tr>
              </thead>
              <tbody>
                {report.left.map(({ field, count, first, why }) => (
                  <tr key={`${field} ${why}`}>
                    <td>
                      <bdi>{field}</bdi>
                    </td>
                    <td>{number(count)}</td>
                    <td>
                      <bdi>{placeWords(first, t)}</bdi>
                    </td>
                    <td>{t(FIELD_PROBLEMS[why])}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </article>
  );
}

/** Where in a file something stands, as the report has it, in the reader's words: “row 3”, “pocket.csv row 3”. */
function placeWords(at: string, t: Speech['t']): string {
  return at.replace(/\brow (\d+)$/u, (_row, number: string) => t('reportRow', number));
}

function formatName({ format }: InReport, { t }: Pick<Speech, 't'>): string {
  if (!format) return '';
  const own = OWN_FORMATS[format];
  return own ? t(own) : (IN_FORMATS[format] ?? '');
}
