import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ArticleContext, ListedStory, StoryList } from '@/lib/article';
import { useSpeech } from './i18n';

/** So many stories of a list are shown until the reader asks for the rest. */
const SHORT = 5;

interface StoryListsProps {
  context: ArticleContext;
  /** Opens a story; without it the links do what links do. */
  onOpen?: ((url: string) => void) | undefined;
}

/** The stories that the page itself offers: its popularity lists, and what it gives with this story. */
export function StoryLists({ context, onOpen }: StoryListsProps): JSX.Element {
  const { t } = useSpeech();
  const lang = context.lang ?? undefined;
  return (
    <>
      {context.trending.map((list, at) => (
        <List key={`trending-${at}`} title={t('trending')} list={list} ranked lang={lang} onOpen={onOpen} />
      ))}
      {context.related.map((list, at) => (
        <List
          key={`related-${at}`}
          title={t('related')}
          list={list}
          ranked={false}
          lang={lang}
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
  onOpen: StoryListsProps['onOpen'];
}

function List({ title, list, ranked, lang, onOpen }: ListProps): JSX.Element {
  const { t } = useSpeech();
  const [whole, setWhole] = useState(false);
  const Tag = ranked ? 'ol' : 'ul';
  const stories = whole ? list.stories : list.stories.slice(0, SHORT);
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
            <Entry story={story} lang={lang} onOpen={onOpen} />
          </li>
        ))}
      </Tag>
      {list.stories.length > SHORT && (
        <button type="button" class="unfold" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t('showLess') : t('showAllOf', String(list.stories.length))}
        </button>
      )}
    </section>
  );
}

interface EntryProps {
  story: ListedStory;
  lang: string | undefined;
  onOpen: StoryListsProps['onOpen'];
}

function Entry({ story, lang, onOpen }: EntryProps): JSX.Element {
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
    </span>
  );
}
