import type { JSX } from 'preact';
import type { Reason } from '@/lib/related';
import { formatDay } from './format';
import { useSpeech } from './i18n';

/** Why two stories belong together, in words that can be checked against both. */
export function Reasons({ reasons }: { reasons: Reason[] }): JSX.Element | null {
  const speech = useSpeech();
  if (reasons.length === 0) return null;
  return (
    <span class="reasons">
      {reasons.map((reason, at) => (
        <span key={at} class={`reason reason-${reason.kind}`}>
          {reasonWords(reason, speech)}
        </span>
      ))}
    </span>
  );
}

function reasonWords(reason: Reason, speech: ReturnType<typeof useSpeech>): string {
  const { t } = speech;
  const list = (values: string[]): string =>
    new Intl.ListFormat(speech.locale, { style: 'short', type: 'unit' }).format(values);
  switch (reason.kind) {
    case 'names':
      return t('reasonNames', list(reason.values));
    case 'words':
      return t('reasonWords', list(reason.values));
    case 'copy':
      return t('reasonCopy', Math.round(reason.share * 100));
    case 'same-day':
      return reason.place
        ? t('reasonSamePlace', formatDay(reason.day, speech), reason.place)
        : t('reasonSameDay', formatDay(reason.day, speech));
    case 'listed':
      return reason.heading
        ? t('reasonListedIn', reason.rank, reason.heading)
        : t('reasonListed', reason.rank);
  }
}
