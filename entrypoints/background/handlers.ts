import { t } from '../shared/i18n';
import type { Handlers, Sender } from '@/lib/messages';
import {
  addSelected,
  changeTags,
  cleanLinkRequest,
  cleanSaveRequest,
  completeTags,
  dropSelected,
  findSaved,
  type Library,
  libraryErrorIn,
  listStories,
  listTagLooks,
  moveToTrash,
  newestCodebook,
  onceMoreIfLost,
  passageColour,
  readStory,
  recentStories,
  restoreFromTrash,
  saveCapture,
  saveLink,
  seeAgain,
} from '@/lib/library';
import { allowRedirect } from '@/lib/feeds';
import { clearBadge, showBadge } from './badge';
import { syncDetector } from './detector';
import { takeFailure } from './failures';
import type { Feeds } from './feeds';
import { heldPage, holdPage } from './held';
import type { KinFinder } from './kin';
import { openLibraryPage } from '../shared/pages';
import { saveDependencies } from '../shared/save-dependencies';

/** How many stories and tags one answer may carry, whatever the asker wants. */
const MOST = 100;

/** Everything that other contexts may ask of the background. `library` opens the database when it is first needed. */
export function createHandlers(library: () => Library, feeds: Feeds, kin: KinFinder): Handlers {
  return withKinds({
    saveStory: async (request) => {
      kin.saving();
      try {
        return await saveCapture(library(), cleanSaveRequest(request), saveDependencies);
      } finally {
        kin.saved();
      }
    },
    kinOf: (question) => kin.answer(question),
    threadOf: ({ storyId }) => kin.thread(storyId),
    seeAgain: async (request) => {
      const seen = await seeAgain(library(), cleanSaveRequest(request), saveDependencies);
      if (seen.outcome === 'versioned') kin.saved();
      return seen;
    },
    holdPage: async (request) => {
      await holdPage(cleanSaveRequest(request));
      return null;
    },
    heldPage: ({ id }) => heldPage(id),
    saveLink: (request) => saveLink(library(), cleanLinkRequest(request), saveDependencies),
    findStory: ({ url, canonicalUrl }) => findSaved(library(), url, canonicalUrl),
    recentStories: ({ words, limit }) =>
      words.trim() === ''
        ? recentStories(library(), Math.min(limit, MOST))
        : listStories(library(), { words, limit: Math.min(limit, MOST) }),
    completeTags: ({ prefix, limit }) => completeTags(library(), prefix, Math.min(limit, MOST)),
    editTags: ({ storyId, add, remove }) => changeTags(library(), storyId, { add, remove }, new Date()),
    keepPassage: ({ storyId, text, prefix, suffix }) =>
      addSelected(library(), storyId, { text, prefix, suffix }, saveDependencies),
    dropPassage: async ({ storyId, ...kept }) => {
      await dropSelected(library(), storyId, kept, new Date());
      return null;
    },
    passagesOf: async ({ storyId }) => {
      const saved = await readStory(library(), storyId);
      const looks = await listTagLooks(library());
      return (saved?.selections ?? []).map((each) => ({
        text: each.text,
        prefix: each.prefix ?? '',
        suffix: each.suffix ?? '',
        colour: passageColour(each, looks),
      }));
    },
    codebook: () => newestCodebook(library()),
    trashStory: async ({ storyId }) => {
      await moveToTrash(library(), storyId, new Date());
      return null;
    },
    restoreStory: async ({ storyId }) => {
      await restoreFromTrash(library(), storyId, new Date());
      return null;
    },
    openLibrary: async ({ hash }) => {
      await openLibraryPage(hash);
      return null;
    },
    takeFailure: async ({ tabId }) => {
      const failure = await takeFailure(tabId);
      if (failure) await clearBadge(tabId);
      return failure;
    },
    articleSeen: async ({ isArticle }, sender) => {
      const tabId = sender.tab?.id;
      if (tabId === undefined) return null;
      await (isArticle ? showBadge(tabId, 'here', t('badgeHere')) : clearBadge(tabId));
      return null;
    },
    intendFeed: async (feed) => {
      await feeds.intend(feed);
      return null;
    },
    followFeed: async (feed) => ({ following: await feeds.follow(feed) }),
    unfollowFeed: async ({ url }) => {
      await feeds.unfollow(url);
      return null;
    },
    allowRedirect: async ({ url }) => {
      await allowRedirect(feeds.store(), url, new Date());
      await feeds.refresh();
      return null;
    },
    followedFeeds: async ({ urls }) => {
      const found = await feeds.store().follows.bulkGet(urls.slice(0, MOST));
      return found.flatMap((each) => (each ? [each.url] : []));
    },
    syncDetection: async () => ({ enabled: await syncDetector() }),
  });
}

/**
 * Whatever fails has its kind in its name when it crosses to the asker; a full disk is known by the room that is left. All of
 * it may be done twice, and is where the connection was lost: on a full disk the first use finds that out.
 */
function withKinds(handlers: Handlers): Handlers {
  const kinded = Object.entries(handlers).map(([kind, handler]) => [
    kind,
    async (request: never, sender: Sender): Promise<unknown> => {
      try {
        return await onceMoreIfLost(async () => handler(request, sender));
      } catch (error) {
        throw await libraryErrorIn(saveDependencies.room, error);
      }
    },
  ]);
  return Object.fromEntries(kinded) as Handlers;
}

/**
 * Who may ask what. Our own pages may ask everything; a content script of ours in a page's main frame may only say
 * that an article is there. `sender.id` is ours for both, so the address decides.
 */
export function isTrusted(own: string, id: string): (sender: Sender, kind: string) => boolean {
  return (sender, kind) => {
    if (sender.id !== undefined && sender.id !== id) return false;
    if (sender.url?.startsWith(own)) return true;
    return kind === 'articleSeen' && sender.tab?.id !== undefined && (sender.frameId ?? 0) === 0;
  };
}
