import type { JSX } from 'preact';
import type { ArticleContext, Evidence } from '@/lib/article';
import { fold } from '@/lib/extract/text';
import { useSpeech } from '../ui/i18n';

/** The lines of the page that the card speaks of and the story's text does not hold: times, credits, notes. */
export function printedLines(context: ArticleContext): string[] {
  const { bylines, published, modified, otherTimes, agencies, notes } = context;
  const pieces: (Evidence | undefined)[] = [
    ...[published, modified, ...otherTimes].map((stamp) => stamp?.evidence),
    ...agencies.map(({ evidence }) => evidence),
    ...notes.map(({ evidence, text }) => ({ ...evidence, quote: text })),
  ];
  const text = fold(
    [context.headline, context.standfirst, context.text, ...bylines.map(({ name }) => name)].join('\n'),
  );
  const lines: string[] = [];
  for (const piece of pieces) {
    if (piece?.source !== 'visible' || piece.quote.trim() === '') continue;
    const words = fold(piece.quote);
    if (text.includes(words)) continue;
    const longer = lines.findIndex((line) => fold(line).includes(words));
    if (longer >= 0) continue;
    const shorter = lines.findIndex((line) => words.includes(fold(line)));
    if (shorter >= 0) lines[shorter] = piece.quote;
    else lines.push(piece.quote);
  }
  return lines;
}

/** What the page printed with the story besides its text, word for word, so that a saved copy has it too. */
export function AsPrinted({ context }: { context: ArticleContext }): JSX.Element | null {
  const { t } = useSpeech();
  const lines = printedLines(context);
  if (lines.length === 0) return null;
  return (
    <section class="as-printed">
      <h2>{t('asPrinted')}</h2>
      {lines.map((line) => (
        <p key={line} dir="auto" lang={context.lang ?? undefined}>
          {line}
        </p>
      ))}
    </section>
  );
}
