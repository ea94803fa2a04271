import type { JSX } from 'preact';
import type { ArticleContext } from '@/lib/article';
import { useSpeech } from './i18n';

const SHOWN = 3;

/** The credits of the story's pictures as printed, the lead's first, each once. */
export function pictureCredits({ leadImage, blocks }: ArticleContext): string[] {
  const all = [
    leadImage?.credit,
    ...blocks.map((block) => (block.type === 'image' ? block.image.credit : null)),
  ];
  const found = new Map<string, string>();
  for (const credit of all) if (credit?.trim()) found.set(credit.trim().toLowerCase(), credit.trim());
  return [...found.values()];
}

/** Whose pictures they are, by their printed credits; of a picture without one nothing is said. */
export function PictureCredits({ context }: { context: ArticleContext }): JSX.Element {
  const { t, plural } = useSpeech();
  const credits = pictureCredits(context);
  const lang = context.lang ?? undefined;
  return (
    <div class="fact pictures">
      <dt>{t('pictures')}</dt>
      <dd class="dots">
        {credits.slice(0, SHOWN).map((credit) => (
          <span key={credit}>
            <bdi lang={lang}>{credit}</bdi>
          </span>
        ))}
        {credits.length > SHOWN && <span class="quiet">{plural('moreCredits', credits.length - SHOWN)}</span>}
      </dd>
    </div>
  );
}
