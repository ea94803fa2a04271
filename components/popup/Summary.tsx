import type { JSX } from 'preact';
import type { ArticleContext } from '@/lib/article';
import { useSpeech } from '../ui/i18n';

/** The story in short: the outlet's standfirst, or its first paragraph where it has none, and says which. */
export function Summary({ context }: { context: ArticleContext }): JSX.Element | null {
  const { t } = useSpeech();
  const first = context.blocks.find((block) => block.type === 'paragraph');
  const words = context.standfirst ?? (first?.type === 'paragraph' ? first.text : null);
  if (!words) return null;
  return (
    <section class="summary">
      <h2>
        {t('summary')} <span class="quiet">{t(context.standfirst ? 'summaryByOutlet' : 'summaryFirst')}</span>
      </h2>
      <p dir="auto" lang={context.lang ?? undefined}>
        {words}
      </p>
    </section>
  );
}
