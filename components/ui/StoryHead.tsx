import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ArticleContext, Byline } from '@/lib/article';
import { listParts } from './format';
import { around, comma, type MessageKey, useSpeech } from './i18n';
import { Locate, type ShowEvidence } from './Quote';

const KINDS: Partial<Record<ArticleContext['kind'], MessageKey>> = {
  opinion: 'kindOpinion',
  analysis: 'kindAnalysis',
  live: 'kindLive',
  'press-release': 'kindPressRelease',
  sponsored: 'kindSponsored',
};

/** Headlines longer than this are set smaller. */
const LONG_HEADLINE = 110;
/** More names than this are folded, where folding is asked for. */
const MANY_NAMES = 5;
const NAMES_WHEN_FOLDED = 3;

interface StoryHeadProps {
  context: ArticleContext;
  onShow?: ShowEvidence;
  /** Show only the first of many names until asked for more. */
  fold?: boolean;
}

/** Outlet, kicker, kind, headline and byline of a story. */
export function StoryHead({ context, onShow, fold = false }: StoryHeadProps): JSX.Element {
  const { t } = useSpeech();
  const kind = KINDS[context.kind];
  const lang = context.lang ?? undefined;
  const headline = context.headline ?? t('untitled');
  // Many outlets print the kind over the headline themselves: it is said once.
  const twice = kind !== undefined && context.kicker?.trim().toLowerCase() === t(kind).toLowerCase();
  return (
    <header class="story-head">
      <p class="outlet">
        <span class="outlet-name">
          <bdi>{context.site.name ?? context.site.host}</bdi>
        </span>
        {context.kicker && !twice && (
          <span class="kicker">
            <bdi lang={lang}>{context.kicker}</bdi>
          </span>
        )}
        {kind && <span class="kind">{t(kind)}</span>}
      </p>
      <h1 class={headline.length > LONG_HEADLINE ? 'long' : undefined} dir="auto" lang={lang}>
        {headline}
      </h1>
      <Bylines bylines={context.bylines} onShow={onShow} fold={fold} />
    </header>
  );
}

interface BylinesProps {
  bylines: Byline[];
  onShow: ShowEvidence;
  fold: boolean;
}

function Bylines({ bylines, onShow, fold }: BylinesProps): JSX.Element | null {
  const speech = useSpeech();
  const [whole, setWhole] = useState(false);
  if (bylines.length === 0) return null;
  const folded = fold && !whole && bylines.length > MANY_NAMES;
  const shown = folded ? bylines.slice(0, NAMES_WHEN_FOLDED) : bylines;
  const [before, after] = around(speech.t, 'byline');
  const first = bylines.find((byline) => byline.evidence.source === 'visible');
  const parts = folded ? separated(shown, comma(speech.t)) : listParts(shown, speech);
  return (
    <p class="byline">
      {before}
      {parts.map((part, at) =>
        typeof part === 'string' ? (
          part
        ) : (
          <span key={at}>
            <bdi class="name">{part.name}</bdi>
            {part.role && <bdi class="quiet"> ({part.role})</bdi>}
          </span>
        ),
      )}
      {folded && (
        <>
          {' '}
          <button type="button" class="unfold" aria-expanded={false} onClick={() => setWhole(true)}>
            {speech.plural('moreNames', bylines.length - shown.length)}
          </button>
        </>
      )}
      {after}
      {first && <Locate evidence={first.evidence} onShow={onShow} />}
    </p>
  );
}

function separated(bylines: Byline[], between: string): (Byline | string)[] {
  return bylines.flatMap((byline, at) => (at === 0 ? [byline] : [between, byline]));
}
