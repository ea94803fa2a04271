import type { JSX } from 'preact';
import type { ArticleContext } from '@/lib/article';
import { formatList } from './format';
import { type MessageKey, useSpeech } from './i18n';

const KINDS: Partial<Record<ArticleContext['kind'], MessageKey>> = {
  opinion: 'kindOpinion',
  analysis: 'kindAnalysis',
  live: 'kindLive',
  'press-release': 'kindPressRelease',
  sponsored: 'kindSponsored',
};

/** Outlet, kicker, headline and byline of a story. */
export function StoryHead({ context }: { context: ArticleContext }): JSX.Element {
  const speech = useSpeech();
  const kind = KINDS[context.kind];
  const lang = context.lang ?? undefined;
  return (
    <header class="story-head">
      <p class="outlet">
        <span dir="auto">{context.site.name ?? context.site.host}</span>
        {context.kicker && (
          <span class="kicker" dir="auto" lang={lang}>
            {context.kicker}
          </span>
        )}
        {kind && <span class="kind">{speech.t(kind)}</span>}
      </p>
      <h1 dir="auto" lang={lang}>
        {context.headline ?? speech.t('untitled')}
      </h1>
      {context.bylines.length > 0 && (
        <p class="byline" dir="auto">
          {speech.t(
            'byline',
            formatList(
              context.bylines.map((byline) => byline.name),
              speech,
            ),
          )}
        </p>
      )}
    </header>
  );
}
