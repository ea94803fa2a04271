import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ArticleContext, ListedStory, StoryList } from '@/lib/article';
import type { Reason } from '@/lib/related';
import { useSpeech } from './i18n';
import { Reasons } from './Reasons';

/** So many stories of a list are shown until the reader asks for the rest. */
const SHORT = 5;

interface StoryListsProps {
  context: ArticleContext;
  /** Opens a story; without it the links do what links do. */
  onOpen?: ((url: string) => void) | undefined;
  /** Which of the offered stories are kin to this one, and why. */
  kin?: ListedKin[] | undefined;
}

/** A story of the page's lists that is kin to the page's own. */
export interface ListedKin {
  title: string;
  url: string | null;
  reasons: Reason[];
}

/**
 * The stories that the page itself offers: its popularity lists, and what it gives with this story. Kin stand first, marked
 * and with the rank that the page gives them; what stands in several lists is shown in the first.
 */
export function StoryLists({ context, onOpen, kin = [] }: StoryListsProps): JSX.Element {
  const { t } = useSpeech();
  const lang = context.lang ?? undefined;
  const seen = new Set<string>();
  const fresh = (list: StoryList): StoryList => ({
    ...list,
    stories: list.stories.filter((story) => {
      const key = story.url ?? story.title;
      const known = seen.has(key);
      seen.add(key);
      return !known;
    }),
  });
  const kinOf = (story: ListedStory): ListedKin | undefined =>
    kin.find((each) => each.title === story.title && each.url === story.url);
  const trending = context.trending.map(fresh).filter(({ stories }) => stories.length > 0);
  const related = context.related.map(fresh).filter(({ stories }) => stories.length > 0);
  return (
    <>
      {trending.map((list, at) => (
        <List
          key={`trending-${at}`}
          title={t('trending')}
          list={list}
          ranked
          lang={lang}
          kinOf={kinOf}
          onOpen={onOpen}
        />
      ))}
      {related.map((list, at) => (
        <List
          key={`related-${at}`}
          title={t('related')}
          list={list}
          ranked={false}
          lang={lang}
          kinOf={kinOf}
          onOpen={onOpen}
        />
      ))}
    </>
  );
}

interface ListProps {
  title: string;
  list: StoryList;
  ranked: boolean;
  lang: string | undefined;
  kinOf: (story: ListedStory) => ListedKin | undefined;
  onOpen: StoryListsProps['onOpen'];
}

function List({ title, list, ranked, lang, kinOf, onOpen }: ListProps): JSX.Element {
  const { t } = useSpeech();
  const [whole, setWhole] = useState(false);
  const Tag = ranked ? 'ol' : 'ul';
  const ordered = list.stories.toSorted(
    (a, b) => Number(kinOf(b) !== undefined) - Number(kinOf(a) !== undefined),
  );
  const stories = whole ? ordered : ordered.slice(0, SHORT);
  return (
    <section class="page-list">
      <h2>
        {title}
        {list.heading && (
          <>
            {' '}
            <q class="quiet" dir="auto" lang={lang}>
              {list.heading}
            </q>
          </>
        )}
      </h2>
      <Tag class={ranked ? 'ranked' : undefined}>
        {stories.map((story) => (
          <li key={`${story.rank} ${story.title}`} {...(ranked ? { value: story.rank } : {})}>
            <Entry story={story} lang={lang} kin={kinOf(story)} onOpen={onOpen} />
          </li>
        ))}
      </Tag>
      {list.stories.length > SHORT && (
        <button type="button" class="unfold" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t('showLess') : t('showAllOf', list.stories.length)}
        </button>
      )}
    </section>
  );
}

interface EntryProps {
  story: ListedStory;
  lang: string | undefined;
  kin: ListedKin | undefined;
  onOpen: StoryListsProps['onOpen'];
}

function Entry({ story, lang, kin, onOpen }: EntryProps): JSX.Element {
  const { t } = useSpeech();
  const { url } = story;
  return (
    <span class="entry" dir="auto" lang={lang}>
      {url ? (
        <a
          href={url}
          target="_blank"
          rel="noreferrer noopener"
          onClick={(event) => {
            if (!onOpen) return;
            event.preventDefault();
            onOpen(url);
          }}
        >
          {story.title}
        </a>
      ) : (
        story.title
      )}
      {story.section && <span class="quiet"> {story.section}</span>}
      {kin && (
        <span class="kin-mark">
          {' '}
          <span class="hidden-words">{t('kin')}: </span>
          <Reasons reasons={kin.reasons.filter(({ kind }) => kind !== 'listed')} />
        </span>
      )}
    </span>
  );
}
