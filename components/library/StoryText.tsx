import type { JSX } from 'preact';
import { type RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { ArticleContext, Evidence } from '@/lib/article';
import { markQuote } from '@/lib/extract/mark-quote';
import { useSpeech } from '../ui/i18n';
import { StoryHead } from '../ui/StoryHead';
import { StoryLists } from '../ui/StoryLists';
import { unmark } from './show-in-copy';

/** Headline, byline and standfirst as the page has them. */
export function HeadWords({ context }: { context: ArticleContext }): JSX.Element {
  const { t } = useSpeech();
  return (
    <>
      <StoryHead context={context} />
      {context.standfirst && (
        <>
          <p class="quiet outlets-mark">{t('summaryByOutlet')}</p>
          <p class="standfirst" dir="auto" lang={context.lang ?? undefined}>
            {context.standfirst}
          </p>
        </>
      )}
    </>
  );
}

/** The lead image as it was kept; its words alone where the picture could not be had. */
export function LeadImage(props: { context: ArticleContext; image: string | null }): JSX.Element | null {
  const { t, locale } = useSpeech();
  const { context, image } = props;
  const lead = context.leadImage;
  if (!lead) return null;
  const words = lead.caption ?? lead.credit;
  if (!image && !words) return null;
  return (
    <figure>
      {image ? (
        <img src={image} alt={lead.alt ?? ''} />
      ) : (
        <p class="quiet no-picture">{t('pictureNotKept')}</p>
      )}
      {words && (
        <figcaption dir="auto" lang={context.lang ?? undefined}>
          {lead.caption}{' '}
          {lead.credit && (
            <span class="credit" lang={locale}>
              {t('imageCredit', lead.credit)}
            </span>
          )}
        </figcaption>
      )}
    </figure>
  );
}

/** What the page offered with the story, folded. */
export function Offered({ context }: { context: ArticleContext }): JSX.Element | null {
  const { t } = useSpeech();
  if (context.trending.length + context.related.length === 0) return null;
  return (
    <details class="offered">
      <summary>{t('offeredThen')}</summary>
      <StoryLists context={context} />
    </details>
  );
}

/** Shows evidence in the words of a sheet, and whether it was gone. */
export function useShowInSheet(sheet: RefObject<HTMLElement | null>): {
  missing: boolean;
  show: (evidence: Evidence) => void;
} {
  const [missing, setMissing] = useState(false);
  return {
    missing,
    show(evidence) {
      unmark(window);
      // The card itself holds every quote: only the story's own words are looked through.
      const texts = [...(sheet.current?.querySelectorAll('.sheet-head, .sheet-body') ?? [])];
      setMissing(markQuote(window, texts, evidence) === 'gone');
    },
  };
}
