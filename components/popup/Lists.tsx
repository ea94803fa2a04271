import type { JSX } from 'preact';
import type { ArticleContext, StoryList } from '@/lib/article';
import { useSpeech } from '../ui/i18n';

/** The stories that the page itself offers: its popularity lists, and what it gives with this story. */
export function Lists({
  context,
  onOpen,
}: {
  context: ArticleContext;
  onOpen: (url: string) => void;
}): JSX.Element {
  const { t } = useSpeech();
  return (
    <>
      {context.trending.map((list, at) => (
        <List
          key={`trending-${at}`}
          title={t('trending')}
          list={list}
          ranked
          lang={context.lang}
          onOpen={onOpen}
        />
      ))}
      {context.related.map((list, at) => (
        <List
          key={`related-${at}`}
          title={t('related')}
          list={list}
          ranked={false}
          lang={context.lang}
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
  lang: string | null;
  onOpen: (url: string) => void;
}

function List({ title, list, ranked, lang, onOpen }: ListProps): JSX.Element {
  const Tag = ranked ? 'ol' : 'ul';
  return (
    <section class="page-list">
      <h2>
        {title}
        {list.heading && (
          <span class="quiet" dir="auto" lang={lang ?? undefined}>
            {' '}
            {list.heading}
          </span>
        )}
      </h2>
      <Tag>
        {list.stories.map((story) => (
          <li key={story.rank + story.title} dir="auto" lang={lang ?? undefined}>
            {story.url ? (
              <a
                href={story.url}
                rel="noreferrer noopener"
                onClick={(event) => {
                  event.preventDefault();
                  if (story.url) onOpen(story.url);
                }}
              >
                {story.title}
              </a>
            ) : (
              story.title
            )}
          </li>
        ))}
      </Tag>
    </section>
  );
}
