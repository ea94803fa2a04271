import type { JSX } from 'preact';
import type { Codebook } from '@/lib/library';
import { codesOf } from '@/lib/library/codebook';
import { useSpeech } from './i18n';

/** The entry of a key sheet for the keys that give codes: the first of them stand for all. */
export function CodeKeys({ book }: { book: Codebook }): JSX.Element {
  const { t } = useSpeech();
  return (
    <div>
      <dt>
        {codesOf(book)
          .slice(0, 3)
          .map(({ key }) => key && <kbd key={key}>{key.toUpperCase()}</kbd>)}
      </dt>
      <dd>{t('keyCodes')}</dd>
    </div>
  );
}
