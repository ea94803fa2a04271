import { browser } from 'wxt/browser';
import type { PageFeed, PopupState } from '@/components/popup/types';
import { problemOf, problemWords } from '@/components/ui/problems';
import type { ArticleContext } from '@/lib/article';
import { hostPattern } from '@/lib/feeds/host';
import { candidateOf } from '@/lib/library/candidate';
import type { Ask } from '@/lib/messages';
import { t } from '../shared/i18n';

const RECENT = 5;
/** So many of the feeds that a page offers are shown. */
const FEEDS = 3;

interface LaneParts {
  ask: Ask;
  get: () => PopupState;
  set: (part: Partial<PopupState>) => void;
}

/** What the popup shows besides the story itself, and that nothing waits for. */
export interface Lanes {
  readKin: (context: ArticleContext) => Promise<void>;
  readFeeds: (offered: ArticleContext['feeds']) => Promise<void>;
  readRecent: (words?: string) => Promise<void>;
  /** Must be called straight from the click. */
  follow: (feed: PageFeed) => void;
}

/** Makes what asks for the story's kin, the page's feeds and the stories saved lately. */
export function createLanes({ ask, get, set }: LaneParts): Lanes {
  let search = 0;

  async function readKin(context: ArticleContext): Promise<void> {
    if (!context.isArticle) return;
    const listed = [...context.trending, ...context.related].flatMap(({ stories }) =>
      stories.map(({ title, url }) => ({ title, url })),
    );
    const { url, canonicalUrl } = context;
    const kin = await ask('kinOf', { article: candidateOf(context, url), url, canonicalUrl, listed }).catch(
      () => null,
    );
    set({ kin });
  }

  async function readFeeds(offered: ArticleContext['feeds']): Promise<void> {
    if (offered.length === 0) return;
    const feeds = offered.slice(0, FEEDS).map((feed): PageFeed => ({ ...feed, phase: 'offered' }));
    const followed = await ask('followedFeeds', { urls: feeds.map((feed) => feed.url) }).catch(
      (): string[] => [],
    );
    set({
      feeds: feeds.map((feed) => (followed.includes(feed.url) ? { ...feed, phase: 'following' } : feed)),
    });
  }

  function follow({ url, title }: PageFeed): void {
    const mark = (phase: PageFeed['phase']): void =>
      set({ feeds: get().feeds.map((feed) => (feed.url === url ? { ...feed, phase } : feed)) });
    // Neither is waited for before the browser is asked: Firefox forgets the click otherwise. The question may close
    // this popup, so the background is told what the reader wants and goes on alone.
    void ask('intendFeed', { url, title });
    const asked = browser.permissions.request({ origins: [hostPattern(url)] });
    mark('asking');
    const follows = async (granted: boolean): Promise<void> => {
      const { following } = granted ? await ask('followFeed', { url, title }) : { following: false };
      mark(following ? 'following' : 'denied');
    };
    asked.then(
      (granted) =>
        follows(granted).catch((error: unknown) => {
          mark('offered');
          set({ notice: t('changeFailed', problemWords(problemOf(error), t)) });
        }),
      () => mark('denied'),
    );
  }

  async function readRecent(words = ''): Promise<void> {
    search += 1;
    const own = search;
    const stories = await ask('recentStories', { words, limit: words ? 20 : RECENT }).catch(() => []);
    // An answer that a later question has overtaken is thrown away.
    if (own === search) set({ recent: { words, stories } });
  }

  return { readKin, readFeeds, readRecent, follow };
}
