import type { JSX } from 'preact';
import { formatTime } from '../ui/format';
import { Icon } from '../ui/Icon';
import { useSpeech } from '../ui/i18n';
import { Provenance } from '../ui/Provenance';
import { StoryHead } from '../ui/StoryHead';
import { TagField } from '../ui/TagField';
import { Times } from '../ui/Times';
import { Blocks } from './Blocks';
import type { LibraryActions, LibraryState } from './types';

/** A saved story from its copy alone: nothing is asked of the network. */
export function Reader({ state, actions }: { state: LibraryState; actions: LibraryActions }): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  const { open, versions } = state;
  const back = (
    <button type="button" class="plain back" onClick={() => actions.onView({ name: 'list' })}>
      <Icon name="back" />
      {t('back')}
    </button>
  );
  if (open === undefined) return <main class="reader" aria-busy="true" />;
  if (open === null) {
    return (
      <main class="reader">
        {back}
        <p class="nothing">{t('noMatches')}</p>
      </main>
    );
  }
  const { story, version, image, selections } = open;
  const context = version?.context ?? null;
  const lead = context?.leadImage ?? null;
  return (
    <main class="reader">
      <div class="reader-bar">
        {back}
        <a class="plain original" href={story.url} target="_blank" rel="noreferrer noopener">
          <Icon name="external" />
          {t('openOriginal')}
        </a>
        {story.deletedAt === null ? (
          <button type="button" class="plain delete" onClick={() => actions.onDelete(story)}>
            <Icon name="trash" />
            {t('delete')}
          </button>
        ) : (
          <button type="button" class="secondary restore" onClick={() => actions.onRestore(story)}>
            {t('restore')}
          </button>
        )}
      </div>
      <article class="sheet">
        {context ? (
          <StoryHead context={context} />
        ) : (
          <header class="story-head">
            <p class="outlet">{story.host}</p>
            <h1 dir="auto">{story.headline}</h1>
            <p class="quiet">{t('linkOnly')}</p>
          </header>
        )}
        {context?.standfirst && (
          <p class="standfirst" dir="auto" lang={context.lang ?? undefined}>
            {context.standfirst}
          </p>
        )}
        {context && <Times context={context} onShow={undefined} />}
        <TagField
          tags={story.tags}
          onChange={(added, removed) => actions.onTags(story.id, added, removed)}
          complete={actions.completeTags}
        />
        {context && (
          <aside class="card">
            <Provenance context={context} onShow={undefined} />
          </aside>
        )}
        {lead && (
          <figure>
            {image ? (
              <img src={image} alt={lead.alt ?? ''} />
            ) : (
              <p class="quiet no-picture">{t('pictureNotKept')}</p>
            )}
            {(lead.caption ?? lead.credit) && (
              <figcaption dir="auto" lang={context?.lang ?? undefined}>
                {lead.caption} {lead.credit && <span class="quiet">{t('imageCredit', lead.credit)}</span>}
              </figcaption>
            )}
          </figure>
        )}
        {context && <Blocks blocks={context.blocks} lang={context.lang} />}
        {selections.length > 0 && (
          <section class="selections">
            <h2>{t('selections')}</h2>
            {selections.map((selection) => (
              <blockquote key={selection.id} dir="auto">
                {selection.text}
              </blockquote>
            ))}
          </section>
        )}
        {versions.length > 1 && (
          <section class="versions">
            <h2>{t('versions')}</h2>
            <ul>
              {versions.map(({ number, capturedAt }) => (
                <li key={number}>
                  <button
                    type="button"
                    class="plain"
                    aria-pressed={version?.number === number}
                    onClick={() => actions.onView({ name: 'story', id: story.id, version: number })}
                  >
                    {t('versionOf', String(number), formatTime(capturedAt, speech))}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </article>
    </main>
  );
}
